/* SPDX-License-Identifier: MIT */
/* What a port is, where generated code may see it: SPAN_DRIVER_OBJECTS names this file. */
#ifndef SPAN_OBJECTS_H
#define SPAN_OBJECTS_H

struct span_port {
	struct span_port_locks locks;
};

static inline struct span_port_locks *span_port_locks(struct span_port *port)
{
	return &port->locks;
}

#endif
