// SPDX-License-Identifier: MIT
/* bench/boundary/span.yaml as a module, /dev/span: the generated boundary over handlers that do next to nothing. */
#include "span_driver.h"

#include <linux/module.h>


static struct span_port span_port;
static struct span_64 span_state;
static struct os_device span_device;

#define HANDLERS(size)                                                                      \
	int span_port_in_##size(struct span_port *port, const struct span_##size *arg)      \
	{                                                                                   \
		return 0;                                                                   \
	}                                                                                   \
                                                                                            \
	int span_port_out_##size(struct span_port *port, struct span_##size *arg)           \
	{                                                                                   \
		return 0;                                                                   \
	}

HANDLERS(8)
HANDLERS(256)
HANDLERS(4096)

int span_port_in_64(struct span_port *port, const struct span_64 *arg)
{
	span_state = *arg;
	return 0;
}

int span_port_out_64(struct span_port *port, struct span_64 *arg)
{
	*arg = span_state;
	return 0;
}

int span_port_grow_in(struct span_port *port, const struct span_sized *arg)
{
	return 0;
}

int span_port_grow(struct span_port *port, struct span_sized *arg)
{
	return 0;
}

int span_port_list_in(struct span_port *port, const struct span_list *arg, const __u64 *addr)
{
	return 0;
}

int span_port_list_out(struct span_port *port, struct span_list *arg, __u64 *addr)
{
	return 0;
}

int span_port_make(struct span_port *port, struct span_make *arg, struct os_file **file)
{
	*file = os_file_create("span-line", &span_line_ioctls, NULL, NULL);
	return *file ? 0 : -ENOMEM;
}

int span_port_nothing(struct span_port *port)
{
	return 0;
}

int span_line_cut(struct span_line *line, const struct span_8 *arg)
{
	return 0;
}

static int __init span_begin(void)
{
	span_port_locks_init(&span_port.locks);
	return os_device_register(&span_device, "span", &span_port_ioctls, &span_port);
}

static void __exit span_end(void)
{
	os_device_unregister(&span_device);
}

module_init(span_begin);
module_exit(span_end);
MODULE_LICENSE("Dual MIT/GPL");
MODULE_DESCRIPTION("generated ioctls, for a measurement");
