// SPDX-License-Identifier: MIT
/* bench generated|hand NUMBER ELEMENTS: CALLS calls of one command; callgrind counts what happens in its entry. */
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

int span_port_grow_in(struct span_port *port, const struct span_sized *arg)
{
	(void)port;
	(void)arg;
	return 0;
}

int span_port_grow(struct span_port *port, struct span_sized *arg)
{
	(void)port;
	arg->d = arg->a;
	return 0;
}

int span_port_list_in(struct span_port *port, const struct span_list *arg, const __u64 *addr)
{
	(void)port;
	(void)arg;
	(void)addr;
	return 0;
}

int span_port_list_out(struct span_port *port, struct span_list *arg, __u64 *addr)
{
	(void)port;
	(void)arg;
	(void)addr;
	return 0;
}

int span_port_make(struct span_port *port, struct span_make *arg, struct os_file **file)
{
	(void)port;
	(void)arg;
	*file = os_file_create("line", NULL, NULL, NULL);
	return *file ? 0 : -ENOMEM;
}

int span_port_nothing(struct span_port *port)
{
	(void)port;
	return 0;
}

int span_line_cut(struct span_line *line, const struct span_8 *arg)
{
	(void)line;
	(void)arg;
	return 0;
}

#ifndef SPAN_DRIVER_OBJECTS
struct span_port_locks *span_port_locks(struct span_port *port)
{
	return &port->locks;
}
#endif

static const u32 codes[] = {
	SPAN_IN_8, SPAN_OUT_8, SPAN_IN_64, SPAN_OUT_64, SPAN_IN_256, SPAN_OUT_256, SPAN_IN_4096, SPAN_OUT_4096,
	SPAN_GROW_IN, SPAN_GROW, SPAN_LIST_IN, SPAN_LIST_OUT, SPAN_MAKE,
};

static u8 memory[8192];

/* An argument that every command accepts, where it reads one. */
static void fill(u32 command, u32 elements)
{
	struct span_sized sized = { .size = sizeof(sized), .a = 3, .b = 4, .c = 5 };
	struct span_list list = { .count = elements, .addr = 0x2000 };
	struct span_make make = { .id = 7 };

	if (command == SPAN_GROW_IN || command == SPAN_GROW)
		memcpy(memory, &sized, sizeof(sized));
	if (command == SPAN_LIST_IN || command == SPAN_LIST_OUT)
		memcpy(memory, &list, sizeof(list));
	if (command == SPAN_MAKE)
		memcpy(memory, &make, sizeof(make));
}

int main(int argc, char **argv)
{
	static struct user_space space = { .areas = { { 0x1000, 8192, memory, 8192, 8192, 0 } }, .area_count = 1 };
	struct os_call call = { .space = &space, .argument = 0x1000 };
	static struct span_port port;
	int err = 0;
	u32 at;

	if (argc != 4)
		return 2;
	space.address_bits = 64;
	call.command = codes[atoi(argv[2])];
	span_port_locks_init(&port.locks);
	for (at = 0; at < CALLS; at++) {
		fill(call.command, (u32)atoi(argv[3]));
		err |= argv[1][0] == 'h' ? hand_ioctl(&call, &port) : span_port_ioctl(&call, &port);
		user_close_all(&space);
	}
	printf("%d\n", err);
	return err != 0;
}
