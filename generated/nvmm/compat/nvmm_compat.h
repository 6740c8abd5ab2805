/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * nvmm: records of callers of another ABI.
 *
 * Made by ioctlc from the nvmm spec; do not edit. To remake it:
 *   ioctlc build spec/nvmm
 */
#ifndef NVMM_COMPAT_H
#define NVMM_COMPAT_H

#include "compat.h"

#ifndef NVMM_DEPRECATED
#define NVMM_DEPRECATED(msg)
#endif
#include "nvmm.h"

#ifdef OS_COMPAT

/*
 * struct nvmm_ioc_gpa_map as callers of netbsd-i386 have it.
 */
struct nvmm_ioc_gpa_map_compat {
	__u32 machid;
	__u32 hva;
	__u64 gpa;
	__u32 size;
	int flags;
} __attribute__((packed, aligned(4)));

_Static_assert(sizeof(struct nvmm_ioc_gpa_map_compat) == 24, "nvmm_ioc_gpa_map_compat");
_Static_assert(_Alignof(struct nvmm_ioc_gpa_map_compat) == 4, "nvmm_ioc_gpa_map_compat");
COMPAT_AT(struct nvmm_ioc_gpa_map_compat, machid, 0);
COMPAT_AT(struct nvmm_ioc_gpa_map_compat, hva, 4);
COMPAT_AT(struct nvmm_ioc_gpa_map_compat, gpa, 8);
COMPAT_AT(struct nvmm_ioc_gpa_map_compat, size, 16);
COMPAT_AT(struct nvmm_ioc_gpa_map_compat, flags, 20);

static inline void nvmm_decode_ioc_gpa_map_compat(struct nvmm_ioc_gpa_map *to,
						  const struct nvmm_ioc_gpa_map_compat *from)
{
	to->machid = from->machid;
	to->hva = from->hva;
	to->gpa = from->gpa;
	to->size = from->size;
	to->flags = from->flags;
}

static inline bool nvmm_fits_ioc_gpa_map_compat(const struct nvmm_ioc_gpa_map *from)
{
	if (!compat_fits_u32(from->hva))
		return false;
	if (!compat_fits_u32(from->size))
		return false;
	return true;
}

static inline void nvmm_encode_ioc_gpa_map_compat(struct nvmm_ioc_gpa_map_compat *to,
						  const struct nvmm_ioc_gpa_map *from)
{
	to->machid = from->machid;
	to->hva = (__u32)from->hva;
	to->gpa = from->gpa;
	to->size = (__u32)from->size;
	to->flags = from->flags;
}

/*
 * struct nvmm_ioc_gpa_unmap as callers of netbsd-i386 have it.
 */
struct nvmm_ioc_gpa_unmap_compat {
	__u32 machid;
	__u64 gpa;
	__u32 size;
} __attribute__((packed, aligned(4)));

_Static_assert(sizeof(struct nvmm_ioc_gpa_unmap_compat) == 16, "nvmm_ioc_gpa_unmap_compat");
_Static_assert(_Alignof(struct nvmm_ioc_gpa_unmap_compat) == 4, "nvmm_ioc_gpa_unmap_compat");
COMPAT_AT(struct nvmm_ioc_gpa_unmap_compat, machid, 0);
COMPAT_AT(struct nvmm_ioc_gpa_unmap_compat, gpa, 4);
COMPAT_AT(struct nvmm_ioc_gpa_unmap_compat, size, 12);

static inline void nvmm_decode_ioc_gpa_unmap_compat(struct nvmm_ioc_gpa_unmap *to,
						    const struct nvmm_ioc_gpa_unmap_compat *from)
{
	to->machid = from->machid;
	to->gpa = from->gpa;
	to->size = from->size;
}

static inline bool nvmm_fits_ioc_gpa_unmap_compat(const struct nvmm_ioc_gpa_unmap *from)
{
	if (!compat_fits_u32(from->size))
		return false;
	return true;
}

static inline void nvmm_encode_ioc_gpa_unmap_compat(struct nvmm_ioc_gpa_unmap_compat *to,
						    const struct nvmm_ioc_gpa_unmap *from)
{
	to->machid = from->machid;
	to->gpa = from->gpa;
	to->size = (__u32)from->size;
}

#else
#endif

#endif
