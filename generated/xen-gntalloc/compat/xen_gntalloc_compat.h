/* SPDX-License-Identifier: LicenseRef-public-domain */
/*
 * xen-gntalloc: records of callers of another ABI.
 *
 * Made by ioctlc from the xen-gntalloc spec; do not edit. To remake it:
 *   ioctlc build spec/xen-gntalloc
 */
#ifndef XEN_GNTALLOC_COMPAT_H
#define XEN_GNTALLOC_COMPAT_H

#include "compat.h"

#ifndef XEN_GNTALLOC_DEPRECATED
#define XEN_GNTALLOC_DEPRECATED(msg)
#endif
#include "xen_gntalloc.h"

#ifdef OS_COMPAT

#if defined(__x86_64__) || defined(__i386__)
/*
 * struct ioctl_gntalloc_alloc_gref as callers of linux-i386 have it.
 */
struct ioctl_gntalloc_alloc_gref_compat {
	__u16 domid;
	__u16 flags;
	__u32 count;
	__u64 index;
	__u32 gref_ids[1];
} __attribute__((packed, aligned(4)));

_Static_assert(sizeof(struct ioctl_gntalloc_alloc_gref_compat) == 20, "ioctl_gntalloc_alloc_gref_compat");
_Static_assert(_Alignof(struct ioctl_gntalloc_alloc_gref_compat) == 4, "ioctl_gntalloc_alloc_gref_compat");
COMPAT_AT(struct ioctl_gntalloc_alloc_gref_compat, domid, 0);
COMPAT_AT(struct ioctl_gntalloc_alloc_gref_compat, flags, 2);
COMPAT_AT(struct ioctl_gntalloc_alloc_gref_compat, count, 4);
COMPAT_AT(struct ioctl_gntalloc_alloc_gref_compat, index, 8);
COMPAT_AT(struct ioctl_gntalloc_alloc_gref_compat, gref_ids, 16);

static inline void xen_gntalloc_decode_ioctl_gntalloc_alloc_gref_compat(struct ioctl_gntalloc_alloc_gref *to,
									const struct ioctl_gntalloc_alloc_gref_compat *from)
{
	to->domid = from->domid;
	to->flags = from->flags;
	to->count = from->count;
	to->index = from->index;
	memcpy(to->gref_ids, from->gref_ids, sizeof(to->gref_ids));
}

static inline void xen_gntalloc_encode_ioctl_gntalloc_alloc_gref_compat(struct ioctl_gntalloc_alloc_gref_compat *to,
									const struct ioctl_gntalloc_alloc_gref *from)
{
	to->domid = from->domid;
	to->flags = from->flags;
	to->count = from->count;
	to->index = from->index;
	memcpy(to->gref_ids, from->gref_ids, sizeof(to->gref_ids));
}
#endif

#if defined(__x86_64__) || defined(__i386__)
/*
 * struct ioctl_gntalloc_dealloc_gref as callers of linux-i386 have it.
 */
struct ioctl_gntalloc_dealloc_gref_compat {
	__u64 index;
	__u32 count;
} __attribute__((packed, aligned(4)));

_Static_assert(sizeof(struct ioctl_gntalloc_dealloc_gref_compat) == 12, "ioctl_gntalloc_dealloc_gref_compat");
_Static_assert(_Alignof(struct ioctl_gntalloc_dealloc_gref_compat) == 4,
	       "ioctl_gntalloc_dealloc_gref_compat");
COMPAT_AT(struct ioctl_gntalloc_dealloc_gref_compat, index, 0);
COMPAT_AT(struct ioctl_gntalloc_dealloc_gref_compat, count, 8);

static inline void xen_gntalloc_decode_ioctl_gntalloc_dealloc_gref_compat(struct ioctl_gntalloc_dealloc_gref *to,
									  const struct ioctl_gntalloc_dealloc_gref_compat *from)
{
	to->index = from->index;
	to->count = from->count;
}

static inline void xen_gntalloc_encode_ioctl_gntalloc_dealloc_gref_compat(struct ioctl_gntalloc_dealloc_gref_compat *to,
									  const struct ioctl_gntalloc_dealloc_gref *from)
{
	to->index = from->index;
	to->count = from->count;
}
#endif

#else
#endif

#endif
