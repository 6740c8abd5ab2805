/* SPDX-License-Identifier: MIT */
/*
 * grow: the driver's side: entries and handlers.
 *
 * Made by ioctlc from the grow spec; do not edit. To remake it:
 *   ioctlc build spec/grow2
 */
#ifndef GROW_DRIVER_H
#define GROW_DRIVER_H

#include "boundary.h"

#ifndef GROW_DEPRECATED
#define GROW_DEPRECATED(msg)
#endif
#include "grow.h"

/*
 * The device.
 */
struct grow_field;

extern const struct boundary_object grow_field_ioctls;
int grow_field_ioctl(struct os_call *call, void *object);
int grow_field_compat_ioctl(struct os_call *call, void *object);

int grow_field_make(struct grow_field *field, struct grow_make *arg);

#endif
