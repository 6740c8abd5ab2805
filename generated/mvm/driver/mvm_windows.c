/* SPDX-License-Identifier: ((GPL-2.0-only WITH Linux-syscall-note) OR MIT) */
/*
 * mvm: memory too long for a buffer.
 *
 * Made by ioctlc from the mvm spec; do not edit. To remake it:
 *   ioctlc build spec/mvm
 */
#include "mvm_checks.h"

int mvm_get_dirty_log_addr_write(const struct mvm_get_dirty_log_addr_window *window, u64 first, u64 count,
				 const __u64 *from)
{
	return boundary_write(&window->window, first, count, from);
}

int mvm_get_dirty_log_legacy_bitmap_write(const struct mvm_get_dirty_log_legacy_bitmap_window *window,
					  u64 first, u64 count, const __u8 *from)
{
	return boundary_write(&window->window, first, count, from);
}
