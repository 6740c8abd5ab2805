/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/*
 * vfio: records of callers of another ABI.
 *
 * Made by ioctlc from the vfio spec; do not edit. To remake it:
 *   ioctlc build spec/vfio
 */
#ifndef VFIO_COMPAT_H
#define VFIO_COMPAT_H

#include "compat.h"

#ifndef VFIO_DEPRECATED
#define VFIO_DEPRECATED(msg)
#endif
#include "vfio.h"

#ifdef OS_COMPAT

#if defined(__x86_64__) || defined(__i386__)
/*
 * struct vfio_device_gfx_plane_info as callers of linux-i386 have it.
 */
struct vfio_device_gfx_plane_info_compat {
	__u32 argsz;
	__u32 flags;
	__u32 drm_plane_type;
	__u32 drm_format;
	__u64 drm_format_mod;
	__u32 width;
	__u32 height;
	__u32 stride;
	__u32 size;
	__u32 x_pos;
	__u32 y_pos;
	__u32 x_hot;
	__u32 y_hot;
	union {
		__u32 region_index;
		__u32 dmabuf_id;
	} __attribute__((packed, aligned(4)));
} __attribute__((packed, aligned(4)));

_Static_assert(sizeof(struct vfio_device_gfx_plane_info_compat) == 60, "vfio_device_gfx_plane_info_compat");
_Static_assert(_Alignof(struct vfio_device_gfx_plane_info_compat) == 4, "vfio_device_gfx_plane_info_compat");
COMPAT_AT(struct vfio_device_gfx_plane_info_compat, argsz, 0);
COMPAT_AT(struct vfio_device_gfx_plane_info_compat, flags, 4);
COMPAT_AT(struct vfio_device_gfx_plane_info_compat, drm_plane_type, 8);
COMPAT_AT(struct vfio_device_gfx_plane_info_compat, drm_format, 12);
COMPAT_AT(struct vfio_device_gfx_plane_info_compat, drm_format_mod, 16);
COMPAT_AT(struct vfio_device_gfx_plane_info_compat, width, 24);
COMPAT_AT(struct vfio_device_gfx_plane_info_compat, height, 28);
COMPAT_AT(struct vfio_device_gfx_plane_info_compat, stride, 32);
COMPAT_AT(struct vfio_device_gfx_plane_info_compat, size, 36);
COMPAT_AT(struct vfio_device_gfx_plane_info_compat, x_pos, 40);
COMPAT_AT(struct vfio_device_gfx_plane_info_compat, y_pos, 44);
COMPAT_AT(struct vfio_device_gfx_plane_info_compat, x_hot, 48);
COMPAT_AT(struct vfio_device_gfx_plane_info_compat, y_hot, 52);
COMPAT_AT(struct vfio_device_gfx_plane_info_compat, region_index, 56);
COMPAT_AT(struct vfio_device_gfx_plane_info_compat, dmabuf_id, 56);

static inline void vfio_decode_device_gfx_plane_info_compat(struct vfio_device_gfx_plane_info *to,
							    const struct vfio_device_gfx_plane_info_compat *from)
{
	memset(to, 0, sizeof(*to));
	to->argsz = from->argsz;
	to->flags = from->flags;
	to->drm_plane_type = from->drm_plane_type;
	to->drm_format = from->drm_format;
	to->drm_format_mod = from->drm_format_mod;
	to->width = from->width;
	to->height = from->height;
	to->stride = from->stride;
	to->size = from->size;
	to->x_pos = from->x_pos;
	to->y_pos = from->y_pos;
	to->x_hot = from->x_hot;
	to->y_hot = from->y_hot;
	memcpy(&to->region_index, &from->region_index, 4);
}

static inline void vfio_encode_device_gfx_plane_info_compat(struct vfio_device_gfx_plane_info_compat *to,
							    const struct vfio_device_gfx_plane_info *from)
{
	memset(to, 0, sizeof(*to));
	to->argsz = from->argsz;
	to->flags = from->flags;
	to->drm_plane_type = from->drm_plane_type;
	to->drm_format = from->drm_format;
	to->drm_format_mod = from->drm_format_mod;
	to->width = from->width;
	to->height = from->height;
	to->stride = from->stride;
	to->size = from->size;
	to->x_pos = from->x_pos;
	to->y_pos = from->y_pos;
	to->x_hot = from->x_hot;
	to->y_hot = from->y_hot;
	memcpy(&to->region_index, &from->region_index, 4);
}
#endif

#if defined(__x86_64__) || defined(__i386__)
/*
 * struct vfio_device_ioeventfd as callers of linux-i386 have it.
 */
struct vfio_device_ioeventfd_compat {
	__u32 argsz;
	__u32 flags;
	__u64 offset;
	__u64 data;
	__s32 fd;
} __attribute__((packed, aligned(4)));

_Static_assert(sizeof(struct vfio_device_ioeventfd_compat) == 28, "vfio_device_ioeventfd_compat");
_Static_assert(_Alignof(struct vfio_device_ioeventfd_compat) == 4, "vfio_device_ioeventfd_compat");
COMPAT_AT(struct vfio_device_ioeventfd_compat, argsz, 0);
COMPAT_AT(struct vfio_device_ioeventfd_compat, flags, 4);
COMPAT_AT(struct vfio_device_ioeventfd_compat, offset, 8);
COMPAT_AT(struct vfio_device_ioeventfd_compat, data, 16);
COMPAT_AT(struct vfio_device_ioeventfd_compat, fd, 24);

static inline void vfio_decode_device_ioeventfd_compat(struct vfio_device_ioeventfd *to,
						       const struct vfio_device_ioeventfd_compat *from)
{
	to->argsz = from->argsz;
	to->flags = from->flags;
	to->offset = from->offset;
	to->data = from->data;
	to->fd = from->fd;
}

static inline void vfio_encode_device_ioeventfd_compat(struct vfio_device_ioeventfd_compat *to,
						       const struct vfio_device_ioeventfd *from)
{
	to->argsz = from->argsz;
	to->flags = from->flags;
	to->offset = from->offset;
	to->data = from->data;
	to->fd = from->fd;
}
#endif

#if defined(__x86_64__) || defined(__i386__)
/*
 * struct vfio_iommu_type1_info as callers of linux-i386 have it.
 */
struct vfio_iommu_type1_info_compat {
	__u32 argsz;
	__u32 flags;
	__u64 iova_pgsizes;
	__u32 cap_offset;
} __attribute__((packed, aligned(4)));

_Static_assert(sizeof(struct vfio_iommu_type1_info_compat) == 20, "vfio_iommu_type1_info_compat");
_Static_assert(_Alignof(struct vfio_iommu_type1_info_compat) == 4, "vfio_iommu_type1_info_compat");
COMPAT_AT(struct vfio_iommu_type1_info_compat, argsz, 0);
COMPAT_AT(struct vfio_iommu_type1_info_compat, flags, 4);
COMPAT_AT(struct vfio_iommu_type1_info_compat, iova_pgsizes, 8);
COMPAT_AT(struct vfio_iommu_type1_info_compat, cap_offset, 16);

static inline void vfio_decode_iommu_type1_info_compat(struct vfio_iommu_type1_info *to,
						       const struct vfio_iommu_type1_info_compat *from)
{
	to->argsz = from->argsz;
	to->flags = from->flags;
	to->iova_pgsizes = from->iova_pgsizes;
	to->cap_offset = from->cap_offset;
}

static inline void vfio_encode_iommu_type1_info_compat(struct vfio_iommu_type1_info_compat *to,
						       const struct vfio_iommu_type1_info *from)
{
	to->argsz = from->argsz;
	to->flags = from->flags;
	to->iova_pgsizes = from->iova_pgsizes;
	to->cap_offset = from->cap_offset;
}
#endif

#if defined(__x86_64__) || defined(__i386__)
/*
 * struct vfio_eeh_pe_op as callers of linux-i386 have it.
 */
struct vfio_eeh_pe_op_compat {
	__u32 argsz;
	__u32 flags;
	__u32 op;
	union {
		struct vfio_eeh_pe_err err;
	} __attribute__((packed, aligned(4)));
} __attribute__((packed, aligned(4)));

_Static_assert(sizeof(struct vfio_eeh_pe_op_compat) == 36, "vfio_eeh_pe_op_compat");
_Static_assert(_Alignof(struct vfio_eeh_pe_op_compat) == 4, "vfio_eeh_pe_op_compat");
COMPAT_AT(struct vfio_eeh_pe_op_compat, argsz, 0);
COMPAT_AT(struct vfio_eeh_pe_op_compat, flags, 4);
COMPAT_AT(struct vfio_eeh_pe_op_compat, op, 8);
COMPAT_AT(struct vfio_eeh_pe_op_compat, err, 12);

static inline void vfio_decode_eeh_pe_op_compat(struct vfio_eeh_pe_op *to,
						const struct vfio_eeh_pe_op_compat *from)
{
	memset(to, 0, sizeof(*to));
	to->argsz = from->argsz;
	to->flags = from->flags;
	to->op = from->op;
	memcpy(&to->err, &from->err, sizeof(to->err));
}

static inline void vfio_encode_eeh_pe_op_compat(struct vfio_eeh_pe_op_compat *to,
						const struct vfio_eeh_pe_op *from)
{
	memset(to, 0, sizeof(*to));
	to->argsz = from->argsz;
	to->flags = from->flags;
	to->op = from->op;
	memcpy(&to->err, &from->err, sizeof(to->err));
}
#endif

#else
#endif

#endif
