/* SPDX-License-Identifier: MIT */
/*
 * acme: what the spec allows.
 *
 * Made by ioctlc from the acme spec; do not edit. To remake it:
 *   ioctlc build extension # where the folder extension is
 */
#ifndef ACME_CHECKS_H
#define ACME_CHECKS_H

#include "acme_driver.h"

_Static_assert(BOUNDARY_BUFFER == 65536, "what this file took for the size of a buffer");

#define ACME_PROFILE_FLAGS_ALL \
	(ACME_PROFILE_ENABLE | ACME_PROFILE_KERNEL_ONLY)
#define ACME_SAMPLES_FLAGS_ALL \
	(ACME_SAMPLES_KEEP)

static inline int acme_check_profile(const struct acme_profile *arg)
{
	if (arg->period < 1000)
		return -EINVAL;
	if (arg->flags & ~(u32)ACME_PROFILE_FLAGS_ALL)
		return -EINVAL;
	if (arg->pad)
		return -EINVAL;
	return 0;
}

static inline int acme_check_get_samples(const struct acme_get_samples *arg)
{
	if (arg->flags & ~(u32)ACME_SAMPLES_FLAGS_ALL)
		return -EINVAL;
	return 0;
}

static inline int acme_limit_get_samples(const struct acme_get_samples *arg)
{
	if (arg->count > 0x1000)
		return -E2BIG;
	return 0;
}

static inline void acme_wipe_sample(struct acme_sample *arg)
{
	arg->pad = 0;
}

static inline void acme_wipe_sample_array(struct acme_sample *arg, u64 count)
{
	u64 i;

	for (i = 0; i < count; i++)
		acme_wipe_sample(&arg[i]);
}

#endif
