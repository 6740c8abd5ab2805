/* SPDX-License-Identifier: MIT */
#ifndef SPAN_HAND_H
#define SPAN_HAND_H

#include "span_driver.h"

#ifndef SPAN_DRIVER_OBJECTS
struct span_port {
	struct span_port_locks locks;
};
#endif

int hand_ioctl(struct os_call *call, void *object);

#endif
