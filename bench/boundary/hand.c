// SPDX-License-Identifier: MIT
/* What somebody would write by hand for span.yaml: a switch, the same copies, checks, lock and new file. */
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

static bool hand_size_is_known(const struct span_sized *arg)
{
	return arg->a <= 9 && arg->c <= 99;
}

static inline __attribute__((always_inline)) int hand_grow(struct os_call *call, struct span_port *port, bool output)
{
	struct span_sized arg;
	size_t end;
	bool tail;
	u32 size;
	int err;

	err = os_arg_in_sized(call, &arg, sizeof(arg), offsetof(struct span_sized, c), 4096, &tail);
	if (err)
		return err;
	size = arg.size;
	if (!hand_size_is_known(&arg))
		return -EINVAL;
	if (tail)
		return -E2BIG;
	if (output)
		arg.d = 0;
	err = os_lock_exclusive(&port->locks.state);
	if (err)
		return err;
	err = output ? span_port_grow(port, &arg) : span_port_grow_in(port, &arg);
	os_unlock_exclusive(&port->locks.state);
	if (err || !output || size <= offsetof(struct span_sized, d))
		return err;
	end = size < sizeof(arg) ? size : sizeof(arg);
	return os_arg_out(call, offsetof(struct span_sized, d), &arg.d, end - offsetof(struct span_sized, d));
}

static int hand_list_in(struct os_call *call, struct span_port *port)
{
	struct span_list arg;
	u64 *memory;
	int err;

	err = os_arg_in(call, &arg, sizeof(arg));
	if (err)
		return err;
	if (arg.pad)
		return -EINVAL;
	if (arg.count > 512)
		return -E2BIG;
	memory = os_alloc(arg.count ? arg.count : 1, sizeof(*memory));
	if (!memory)
		return -ENOMEM;
	if (arg.count)
		err = os_user_in(call, memory, arg.addr, arg.count * sizeof(*memory));
	if (err)
		goto free_memory;
	err = os_lock_exclusive(&port->locks.state);
	if (err)
		goto free_memory;
	err = span_port_list_in(port, &arg, memory);
	os_unlock_exclusive(&port->locks.state);
free_memory:
	os_free(memory);
	return err;
}

static int hand_list_out(struct os_call *call, struct span_port *port)
{
	struct span_list arg;
	u64 *memory;
	u32 room;
	int err;

	err = os_arg_in(call, &arg, sizeof(arg));
	if (err)
		return err;
	if (arg.pad)
		return -EINVAL;
	if (arg.count > 512)
		return -E2BIG;
	room = arg.count;
	memory = os_alloc(room ? room : 1, sizeof(*memory));
	if (!memory)
		return -ENOMEM;
	err = os_lock_exclusive(&port->locks.state);
	if (err)
		goto free_memory;
	err = span_port_list_out(port, &arg, memory);
	os_unlock_exclusive(&port->locks.state);
	if (!err && arg.count > room)
		err = -EIO;
	if (!err && arg.count)
		err = os_user_out(call, arg.addr, memory, arg.count * sizeof(*memory));
	if (!err)
		err = os_arg_out(call, offsetof(struct span_list, count), &arg.count, sizeof(arg.count));
free_memory:
	os_free(memory);
	return err;
}

static int hand_make(struct os_call *call, struct span_port *port)
{
	struct os_file *file = NULL;
	struct span_make arg;
	int err;
	s64 fd;

	err = os_arg_in(call, &arg, sizeof(arg));
	if (err)
		return err;
	if (arg.id > 255 || arg.pad)
		return -EINVAL;
	fd = os_fd_reserve(call);
	if (fd < 0)
		return (int)fd;
	arg.fd = 0;
	err = os_lock_exclusive(&port->locks.state);
	if (err)
		goto release;
	err = span_port_make(port, &arg, &file);
	os_unlock_exclusive(&port->locks.state);
	if (err)
		goto release;
	arg.fd = fd;
	err = os_arg_out(call, offsetof(struct span_make, fd), &arg.fd, sizeof(arg.fd));
	if (err)
		goto drop;
	os_fd_install(call, fd, file);
	return 0;
drop:
	os_file_drop(file);
release:
	os_fd_release(call, fd);
	return err;
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
	case SPAN_GROW_IN:
		return hand_grow(call, port, false);
	case SPAN_GROW:
		return hand_grow(call, port, true);
	case SPAN_LIST_IN:
		return hand_list_in(call, port);
	case SPAN_LIST_OUT:
		return hand_list_out(call, port);
	case SPAN_MAKE:
		return hand_make(call, port);
	default:
		return -ENOTTY;
	}
}
