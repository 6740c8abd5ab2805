/* SPDX-License-Identifier: (((GPL-2.0 WITH Linux-syscall-note) OR MIT) AND MIT) */
/*
 * xen-privcmd: payloads of callers of another ABI.
 *
 * Made by ioctlc from the xen-privcmd spec; do not edit. To remake it:
 *   ioctlc build spec/xen-privcmd
 */
#include "xen_privcmd_compat.h"

#ifdef OS_COMPAT

#if defined(__linux__)
static void xen_privcmd_decode_privcmd_dm_op_buf_compat_array(void *to, const void *from, u64 count)
{
	const struct privcmd_dm_op_buf_compat *source = from;
	struct privcmd_dm_op_buf *target = to;

	while (count--)
		xen_privcmd_decode_privcmd_dm_op_buf_compat(target++, source++);
}

static bool xen_privcmd_fits_privcmd_dm_op_buf_compat_array(const void *from, u64 count)
{
	const struct privcmd_dm_op_buf *source = from;

	while (count--) {
		if (!xen_privcmd_fits_privcmd_dm_op_buf_compat(source++))
			return false;
	}
	return true;
}

static void xen_privcmd_encode_privcmd_dm_op_buf_compat_array(void *to, const void *from, u64 count)
{
	const struct privcmd_dm_op_buf *source = from;
	struct privcmd_dm_op_buf_compat *target = to;

	while (count--)
		xen_privcmd_encode_privcmd_dm_op_buf_compat(target++, source++);
}

static const struct compat_place xen_privcmd_type_privcmd_dm_op_buf_compat_places[] = {
	{ offsetof(struct privcmd_dm_op_buf, uptr), boundary_end(struct privcmd_dm_op_buf,
		   uptr), offsetof(struct privcmd_dm_op_buf_compat,
		   uptr), boundary_end(struct privcmd_dm_op_buf_compat, uptr) },
	{ offsetof(struct privcmd_dm_op_buf, size), boundary_end(struct privcmd_dm_op_buf,
		   size), offsetof(struct privcmd_dm_op_buf_compat,
		   size), boundary_end(struct privcmd_dm_op_buf_compat, size) },
};

const struct compat_type xen_privcmd_type_privcmd_dm_op_buf_compat = {
	.size = sizeof(struct privcmd_dm_op_buf_compat),
	.decode = xen_privcmd_decode_privcmd_dm_op_buf_compat_array,
	.fits = xen_privcmd_fits_privcmd_dm_op_buf_compat_array,
	.encode = xen_privcmd_encode_privcmd_dm_op_buf_compat_array,
	.places = xen_privcmd_type_privcmd_dm_op_buf_compat_places,
	.place_count = boundary_count(xen_privcmd_type_privcmd_dm_op_buf_compat_places),
};
#endif
#endif
