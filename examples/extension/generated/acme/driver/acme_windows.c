/* SPDX-License-Identifier: MIT */
/*
 * acme: memory too long for a buffer.
 *
 * Made by ioctlc from the acme spec; do not edit. To remake it:
 *   ioctlc build extension # where the folder extension is
 */
#include "acme_checks.h"

int acme_get_samples_addr_write(const struct acme_get_samples_addr_window *window, u64 first, u64 count,
				struct acme_sample *from)
{
	acme_wipe_sample_array(from, count);
	return boundary_write(&window->window, first, count, from);
}
