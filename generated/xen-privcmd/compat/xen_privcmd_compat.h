/* SPDX-License-Identifier: (((GPL-2.0 WITH Linux-syscall-note) OR MIT) AND MIT) */
/*
 * xen-privcmd: records of callers of another ABI.
 *
 * Made by ioctlc from the xen-privcmd spec; do not edit. To remake it:
 *   ioctlc build spec/xen-privcmd
 */
#ifndef XEN_PRIVCMD_COMPAT_H
#define XEN_PRIVCMD_COMPAT_H

#include "compat.h"

#ifndef XEN_PRIVCMD_DEPRECATED
#define XEN_PRIVCMD_DEPRECATED(msg)
#endif
#include "xen_privcmd.h"

#ifdef OS_COMPAT

#if defined(__linux__)
/*
 * struct privcmd_mmap as callers of linux-i386 have it.
 */
struct privcmd_mmap_compat {
	int num;
	__u16 dom;
	__u8 pad_6[2];
	__u32 entry;
} __attribute__((packed, aligned(4)));

_Static_assert(sizeof(struct privcmd_mmap_compat) == 12, "privcmd_mmap_compat");
_Static_assert(_Alignof(struct privcmd_mmap_compat) == 4, "privcmd_mmap_compat");
COMPAT_AT(struct privcmd_mmap_compat, num, 0);
COMPAT_AT(struct privcmd_mmap_compat, dom, 4);
COMPAT_AT(struct privcmd_mmap_compat, entry, 8);

static inline void xen_privcmd_decode_privcmd_mmap_compat(struct privcmd_mmap *to,
							  const struct privcmd_mmap_compat *from)
{
	to->num = from->num;
	to->dom = from->dom;
	to->entry = compat_pointer(from->entry);
}

static inline bool xen_privcmd_fits_privcmd_mmap_compat(const struct privcmd_mmap *from)
{
	if (!compat_fits_pointer(from->entry))
		return false;
	return true;
}

static inline void xen_privcmd_encode_privcmd_mmap_compat(struct privcmd_mmap_compat *to,
							  const struct privcmd_mmap *from)
{
	memset(to, 0, sizeof(*to));
	to->num = from->num;
	to->dom = from->dom;
	to->entry = (__u32)(uintptr_t)from->entry;
}
#endif

#if defined(__linux__)
/*
 * struct privcmd_mmapbatch as callers of linux-i386 have it.
 */
struct privcmd_mmapbatch_compat {
	int num;
	__u16 dom;
	__u8 pad_6[2];
	__u64 addr;
	__u32 arr;
} __attribute__((packed, aligned(4)));

_Static_assert(sizeof(struct privcmd_mmapbatch_compat) == 20, "privcmd_mmapbatch_compat");
_Static_assert(_Alignof(struct privcmd_mmapbatch_compat) == 4, "privcmd_mmapbatch_compat");
COMPAT_AT(struct privcmd_mmapbatch_compat, num, 0);
COMPAT_AT(struct privcmd_mmapbatch_compat, dom, 4);
COMPAT_AT(struct privcmd_mmapbatch_compat, addr, 8);
COMPAT_AT(struct privcmd_mmapbatch_compat, arr, 16);

static inline void xen_privcmd_decode_privcmd_mmapbatch_compat(struct privcmd_mmapbatch *to,
							       const struct privcmd_mmapbatch_compat *from)
{
	to->num = from->num;
	to->dom = from->dom;
	to->addr = from->addr;
	to->arr = compat_pointer(from->arr);
}

static inline bool xen_privcmd_fits_privcmd_mmapbatch_compat(const struct privcmd_mmapbatch *from)
{
	if (!compat_fits_pointer(from->arr))
		return false;
	return true;
}

static inline void xen_privcmd_encode_privcmd_mmapbatch_compat(struct privcmd_mmapbatch_compat *to,
							       const struct privcmd_mmapbatch *from)
{
	memset(to, 0, sizeof(*to));
	to->num = from->num;
	to->dom = from->dom;
	to->addr = from->addr;
	to->arr = (__u32)(uintptr_t)from->arr;
}
#endif

#if defined(__linux__)
/*
 * struct privcmd_mmapbatch_v2 as callers of linux-i386 have it.
 */
struct privcmd_mmapbatch_v2_compat {
	unsigned int num;
	__u16 dom;
	__u8 pad_6[2];
	__u64 addr;
	__u32 arr;
	__u32 err;
} __attribute__((packed, aligned(4)));

_Static_assert(sizeof(struct privcmd_mmapbatch_v2_compat) == 24, "privcmd_mmapbatch_v2_compat");
_Static_assert(_Alignof(struct privcmd_mmapbatch_v2_compat) == 4, "privcmd_mmapbatch_v2_compat");
COMPAT_AT(struct privcmd_mmapbatch_v2_compat, num, 0);
COMPAT_AT(struct privcmd_mmapbatch_v2_compat, dom, 4);
COMPAT_AT(struct privcmd_mmapbatch_v2_compat, addr, 8);
COMPAT_AT(struct privcmd_mmapbatch_v2_compat, arr, 16);
COMPAT_AT(struct privcmd_mmapbatch_v2_compat, err, 20);

static inline void xen_privcmd_decode_privcmd_mmapbatch_v2_compat(struct privcmd_mmapbatch_v2 *to,
								  const struct privcmd_mmapbatch_v2_compat *from)
{
	to->num = from->num;
	to->dom = from->dom;
	to->addr = from->addr;
	to->arr = compat_pointer(from->arr);
	to->err = compat_pointer(from->err);
}

static inline bool xen_privcmd_fits_privcmd_mmapbatch_v2_compat(const struct privcmd_mmapbatch_v2 *from)
{
	if (!compat_fits_pointer(from->arr))
		return false;
	if (!compat_fits_pointer(from->err))
		return false;
	return true;
}

static inline void xen_privcmd_encode_privcmd_mmapbatch_v2_compat(struct privcmd_mmapbatch_v2_compat *to,
								  const struct privcmd_mmapbatch_v2 *from)
{
	memset(to, 0, sizeof(*to));
	to->num = from->num;
	to->dom = from->dom;
	to->addr = from->addr;
	to->arr = (__u32)(uintptr_t)from->arr;
	to->err = (__u32)(uintptr_t)from->err;
}
#endif

#if defined(__linux__)
/*
 * struct privcmd_dm_op as callers of linux-i386 have it.
 */
struct privcmd_dm_op_compat {
	__u16 dom;
	__u16 num;
	__u32 ubufs;
} __attribute__((packed, aligned(4)));

_Static_assert(sizeof(struct privcmd_dm_op_compat) == 8, "privcmd_dm_op_compat");
_Static_assert(_Alignof(struct privcmd_dm_op_compat) == 4, "privcmd_dm_op_compat");
COMPAT_AT(struct privcmd_dm_op_compat, dom, 0);
COMPAT_AT(struct privcmd_dm_op_compat, num, 2);
COMPAT_AT(struct privcmd_dm_op_compat, ubufs, 4);

static inline void xen_privcmd_decode_privcmd_dm_op_compat(struct privcmd_dm_op *to,
							   const struct privcmd_dm_op_compat *from)
{
	to->dom = from->dom;
	to->num = from->num;
	to->ubufs = compat_pointer(from->ubufs);
}

static inline bool xen_privcmd_fits_privcmd_dm_op_compat(const struct privcmd_dm_op *from)
{
	if (!compat_fits_pointer(from->ubufs))
		return false;
	return true;
}

static inline void xen_privcmd_encode_privcmd_dm_op_compat(struct privcmd_dm_op_compat *to,
							   const struct privcmd_dm_op *from)
{
	to->dom = from->dom;
	to->num = from->num;
	to->ubufs = (__u32)(uintptr_t)from->ubufs;
}
#endif

#if defined(__linux__)
/*
 * struct privcmd_dm_op_buf as callers of linux-i386 have it.
 */
struct privcmd_dm_op_buf_compat {
	__u32 uptr;
	__u32 size;
} __attribute__((packed, aligned(4)));

_Static_assert(sizeof(struct privcmd_dm_op_buf_compat) == 8, "privcmd_dm_op_buf_compat");
_Static_assert(_Alignof(struct privcmd_dm_op_buf_compat) == 4, "privcmd_dm_op_buf_compat");
COMPAT_AT(struct privcmd_dm_op_buf_compat, uptr, 0);
COMPAT_AT(struct privcmd_dm_op_buf_compat, size, 4);

static inline void xen_privcmd_decode_privcmd_dm_op_buf_compat(struct privcmd_dm_op_buf *to,
							       const struct privcmd_dm_op_buf_compat *from)
{
	to->uptr = compat_pointer(from->uptr);
	to->size = from->size;
}

static inline bool xen_privcmd_fits_privcmd_dm_op_buf_compat(const struct privcmd_dm_op_buf *from)
{
	if (!compat_fits_pointer(from->uptr))
		return false;
	if (!compat_fits_u32(from->size))
		return false;
	return true;
}

static inline void xen_privcmd_encode_privcmd_dm_op_buf_compat(struct privcmd_dm_op_buf_compat *to,
							       const struct privcmd_dm_op_buf *from)
{
	to->uptr = (__u32)(uintptr_t)from->uptr;
	to->size = (__u32)from->size;
}

extern const struct compat_type xen_privcmd_type_privcmd_dm_op_buf_compat;
#endif

/* How a caller lays out struct privcmd_dm_op_buf; NULL where as the kernel does. */
static inline const struct compat_type *xen_privcmd_privcmd_dm_op_buf_type(const struct os_call *call)
{
	return os_caller_differs(call) ? &xen_privcmd_type_privcmd_dm_op_buf_compat : NULL;
}

#else
#define xen_privcmd_privcmd_dm_op_buf_type(call) ((const struct compat_type *)NULL)
#endif

#endif
