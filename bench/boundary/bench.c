// SPDX-License-Identifier: MIT
/* bench generated|hand CODE-NUMBER: CALLS calls of one command; callgrind counts what happens in measured(). */
#include "hand.h"

#include <stdio.h>
#include <stdlib.h>

#define CALLS 1000

#define HANDLERS(size) \
	int span_port_in_##size(struct span_port *port, const struct span_##size *arg) \
	{ \
		(void)port; \
		(void)arg; \
		return 0; \
	} \
	\
	int span_port_out_##size(struct span_port *port, struct span_##size *arg) \
	{ \
		(void)port; \
		(void)arg; \
		return 0; \
	}

HANDLERS(8)
HANDLERS(64)
HANDLERS(256)
HANDLERS(4096)

struct span_port_locks *span_port_locks(struct span_port *port)
{
	return &port->locks;
}

static const u32 codes[] = {
	SPAN_IN_8, SPAN_OUT_8, SPAN_IN_64, SPAN_OUT_64, SPAN_IN_256, SPAN_OUT_256, SPAN_IN_4096, SPAN_OUT_4096,
};

static u8 memory[4096];

__attribute__((noinline)) int measured(bool hand, struct os_call *call, void *object)
{
	int err = 0;
	u32 at;

	for (at = 0; at < CALLS; at++)
		err |= hand ? hand_ioctl(call, object) : span_port_ioctl(call, object);
	return err;
}

int main(int argc, char **argv)
{
	struct user_space space = { .areas = { { 0x1000, 4096, memory, 4096, 4096, 0 } }, .area_count = 1, .address_bits = 64 };
	struct os_call call = { .space = &space, .argument = 0x1000 };
	static struct span_port port;
	int err;

	if (argc != 3)
		return 2;
	call.command = codes[atoi(argv[2])];
	span_port_locks_init(&port.locks);
	err = measured(argv[1][0] == 'h', &call, &port);
	printf("%d\n", err);
	return err != 0;
}
