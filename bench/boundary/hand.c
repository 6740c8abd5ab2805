// SPDX-License-Identifier: MIT
/* What somebody would write by hand for span.yaml: a switch, the same copies, the same lock. */
#include "hand.h"

#define HAND_IN(size) \
	case SPAN_IN_##size: { \
		struct span_##size arg; \
		\
		err = os_arg_in(call, &arg, sizeof(arg)); \
		if (err) \
			return err; \
		err = os_lock_exclusive(&port->locks.state); \
		if (err) \
			return err; \
		err = span_port_in_##size(port, &arg); \
		os_unlock_exclusive(&port->locks.state); \
		return err; \
	}

#define HAND_OUT(size) \
	case SPAN_OUT_##size: { \
		struct span_##size arg; \
		\
		memset(&arg, 0, sizeof(arg)); \
		err = os_lock_exclusive(&port->locks.state); \
		if (err) \
			return err; \
		err = span_port_out_##size(port, &arg); \
		os_unlock_exclusive(&port->locks.state); \
		if (err) \
			return err; \
		return os_arg_out(call, 0, &arg, sizeof(arg)); \
	}

#define HAND_HEAP_IN(size) \
	case SPAN_IN_##size: { \
		struct span_##size *arg = os_alloc(1, sizeof(*arg)); \
		\
		if (!arg) \
			return -ENOMEM; \
		err = os_arg_in(call, arg, sizeof(*arg)); \
		if (err) \
			goto free_##size; \
		err = os_lock_exclusive(&port->locks.state); \
		if (err) \
			goto free_##size; \
		err = span_port_in_##size(port, arg); \
		os_unlock_exclusive(&port->locks.state); \
	free_##size: \
		os_free(arg); \
		return err; \
	}

#define HAND_HEAP_OUT(size) \
	case SPAN_OUT_##size: { \
		struct span_##size *out = os_alloc(1, sizeof(*out)); \
		\
		if (!out) \
			return -ENOMEM; \
		err = os_lock_exclusive(&port->locks.state); \
		if (err) \
			goto free_out_##size; \
		err = span_port_out_##size(port, out); \
		os_unlock_exclusive(&port->locks.state); \
		if (!err) \
			err = os_arg_out(call, 0, out, sizeof(*out)); \
	free_out_##size: \
		os_free(out); \
		return err; \
	}

int hand_ioctl(struct os_call *call, void *object)
{
	struct span_port *port = object;
	int err;

	switch (call->command) {
	HAND_IN(8)
	HAND_OUT(8)
	HAND_IN(64)
	HAND_OUT(64)
	HAND_IN(256)
	HAND_OUT(256)
	HAND_HEAP_IN(4096)
	HAND_HEAP_OUT(4096)
	default:
		return -ENOTTY;
	}
}
