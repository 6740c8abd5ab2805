/* SPDX-License-Identifier: MIT */
/*
 * grow: what the spec allows.
 *
 * Made by ioctlc from the grow spec; do not edit. To remake it:
 *   ioctlc build spec/grow2
 */
#ifndef GROW_CHECKS_H
#define GROW_CHECKS_H

#include "grow_driver.h"

_Static_assert(BOUNDARY_BUFFER == 65536, "what this file took for the size of a buffer");

static inline int grow_check_make(const struct grow_make *arg)
{
	if (arg->a > 9)
		return -EINVAL;
	if (arg->b > 9)
		return -EINVAL;
	if (arg->pad)
		return -EINVAL;
	if (arg->c > 100)
		return -EINVAL;
	return 0;
}

#endif
