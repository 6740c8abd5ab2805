/* SPDX-License-Identifier: ((GPL-2.0 WITH Linux-syscall-note) OR MIT) */
/*
 * xen-gntdev: the ABI between programs and the driver.
 *
 * Made by ioctlc from the xen-gntdev spec; do not edit. To remake it:
 *   ioctlc build spec/xen-gntdev
 *
 * The interface through which a domain maps pages that others grant under Xen,
 * /dev/xen/gntdev.
 */
#ifndef _UAPI_XEN_GNTDEV_H
#define _UAPI_XEN_GNTDEV_H

#include <linux/types.h>
#include <linux/ioctl.h>

/**
 * DOC: flags gntdev_dma_flags - What backs a dma-buf.
 */
#define GNTDEV_DMA_FLAG_WC		0x1	/* Memory of dma_alloc_wc. */
#define GNTDEV_DMA_FLAG_COHERENT	0x2	/* Memory of dma_alloc_coherent. */

/**
 * DOC: flags unmap_notify_action - What happens when a page is unmapped.
 */
#define UNMAP_NOTIFY_CLEAR_BYTE	0x1	/* A byte of it is cleared. */
#define UNMAP_NOTIFY_SEND_EVENT	0x2	/* An event is sent. */

/**
 * typedef grant_ref_t - A grant reference.
 */
typedef __u32 grant_ref_t;

/**
 * typedef domid_t - The number of a domain.
 */
typedef __u16 domid_t;

/**
 * struct ioctl_gntdev_grant_ref - A grant of a domain.
 */
struct ioctl_gntdev_grant_ref {
	__u32 domid;
	__u32 ref;
};

/**
 * struct ioctl_gntdev_map_grant_ref - Which grants mmap shall map, and at what
 *   offset.
 * @count: number of grants, at most what the module's limit says (in; at least
 *   1)
 * @pad: ignored
 * @index: offset for mmap (out)
 * @refs: the grants (in; count in use)
 */
struct ioctl_gntdev_map_grant_ref {
	__u32 count;
	__u32 pad;
	__u64 index;
	struct ioctl_gntdev_grant_ref refs[1];
};

/**
 * struct ioctl_gntdev_unmap_grant_ref - Grants that were mapped.
 * @index: the offset that came back
 * @count: the number that was mapped
 * @pad: ignored
 */
struct ioctl_gntdev_unmap_grant_ref {
	__u64 index;
	__u32 count;
	__u32 pad;
};

/**
 * struct ioctl_gntdev_get_offset_for_vaddr - An address and the offset that was
 *   mapped there.
 * @vaddr: an address in the mapping (in)
 * @offset: the offset that was mapped (out)
 * @count: number of pages (out)
 * @pad: ignored
 */
struct ioctl_gntdev_get_offset_for_vaddr {
	__u64 vaddr;
	__u64 offset;
	__u32 count;
	__u32 pad;
};

/**
 * struct ioctl_gntdev_set_max_grants - A limit.
 * @count: the limit
 */
struct ioctl_gntdev_set_max_grants {
	__u32 count;
};

/**
 * struct ioctl_gntdev_unmap_notify - What happens when a page is unmapped.
 * @index: offset of the byte
 * @action: flags unmap_notify_action: UNMAP_NOTIFY_*
 * @event_channel_port: port of the event
 */
struct ioctl_gntdev_unmap_notify {
	__u64 index;
	__u32 action;
	__u32 event_channel_port;
};

/**
 * struct gntdev_grant_copy_segment - A copy between a granted page and the
 *   caller's memory.
 * @source: in
 * @source.virt: address of bytes, len of them, read
 * @dest: in
 * @dest.virt: address of bytes, len of them, written
 * @len: bytes; a grant ends with its page (in)
 * @flags: GNTCOPY_* of Xen; one side at least is a grant (in; at least 1)
 * @status: GNTST_* of Xen (out)
 */
struct gntdev_grant_copy_segment {
	union {
		void *virt;
		struct {
			grant_ref_t ref;
			__u16 offset;
			domid_t domid;
		} foreign;
	} source;
	union {
		void *virt;
		struct {
			grant_ref_t ref;
			__u16 offset;
			domid_t domid;
		} foreign;
	} dest;
	__u16 len;
	__u16 flags;
	__s16 status;
};

/**
 * struct ioctl_gntdev_grant_copy - Copies.
 * @count: number of copies
 * @segments: the copies (address of struct gntdev_grant_copy_segment, count of
 *   them, read and written)
 */
struct ioctl_gntdev_grant_copy {
	unsigned int count;
	struct gntdev_grant_copy_segment *segments;
};

/**
 * struct ioctl_gntdev_dmabuf_exp_from_refs - A dma-buf to be made of grants.
 * @flags: in; flags gntdev_dma_flags: GNTDEV_DMA_FLAG_*
 * @count: number of grants (in; at least 1)
 * @fd: the dma-buf (out; new fd of kind dmabuf)
 * @domid: whose grants (in)
 * @refs: the grants (in; count in use)
 */
struct ioctl_gntdev_dmabuf_exp_from_refs {
	__u32 flags;
	__u32 count;
	__u32 fd;
	__u32 domid;
	__u32 refs[1];
};

/**
 * struct ioctl_gntdev_dmabuf_exp_wait_released - A dma-buf that was made of
 *   grants.
 * @fd: in; fd of kind dmabuf
 */
struct ioctl_gntdev_dmabuf_exp_wait_released {
	__u32 fd;
	__u32 wait_to_ms;
};

/**
 * struct ioctl_gntdev_dmabuf_imp_to_refs - A dma-buf whose pages are granted.
 * @fd: in; fd of kind dmabuf
 * @count: number of pages (in; at least 1)
 * @domid: to which domain (in)
 * @reserved: ignored
 * @refs: a grant reference for each page (out; count in use)
 */
struct ioctl_gntdev_dmabuf_imp_to_refs {
	__u32 fd;
	__u32 count;
	__u32 domid;
	__u32 reserved;
	__u32 refs[1];
};

/**
 * struct ioctl_gntdev_dmabuf_imp_release - A dma-buf whose pages were granted.
 * @fd: in; fd of kind dmabuf
 * @reserved: ignored
 */
struct ioctl_gntdev_dmabuf_imp_release {
	__u32 fd;
	__u32 reserved;
};

/* The directions of request codes that do not encode the size of a type. */
#ifdef __linux__
#define _XEN_GNTDEV_IOC_NONE	_IOC_NONE
#else
#define _XEN_GNTDEV_IOC_NONE	IOC_VOID
#endif

/* Request codes */
/**
 * IOCTL_GNTDEV_MAP_GRANT_REF - Take grants into the table, from which mmap maps
 *   them.
 *
 * On: gntdev. Argument: struct ioctl_gntdev_map_grant_ref, read and written.
 *
 * Errors:
 *   ENOMEM: no memory
 */
#define IOCTL_GNTDEV_MAP_GRANT_REF		_IOC(_XEN_GNTDEV_IOC_NONE, 0x47 /* 'G' */, 0x00, sizeof(struct ioctl_gntdev_map_grant_ref))

/**
 * IOCTL_GNTDEV_UNMAP_GRANT_REF - Take grants out of the table; they go when
 *   they are unmapped.
 *
 * On: gntdev. Argument: struct ioctl_gntdev_unmap_grant_ref, read.
 *
 * Errors:
 *   ENOENT: the table has no such grants
 */
#define IOCTL_GNTDEV_UNMAP_GRANT_REF		_IOC(_XEN_GNTDEV_IOC_NONE, 0x47 /* 'G' */, 0x01, sizeof(struct ioctl_gntdev_unmap_grant_ref))

/**
 * IOCTL_GNTDEV_GET_OFFSET_FOR_VADDR - Ask which offset was mapped at an
 *   address.
 *
 * On: gntdev. Argument: struct ioctl_gntdev_get_offset_for_vaddr, read and
 * written.
 */
#define IOCTL_GNTDEV_GET_OFFSET_FOR_VADDR	_IOC(_XEN_GNTDEV_IOC_NONE, 0x47 /* 'G' */, 0x02, sizeof(struct ioctl_gntdev_get_offset_for_vaddr))

/**
 * IOCTL_GNTDEV_SET_MAX_GRANTS - Limit the number of grants, before anything
 *   else.
 *
 * On: gntdev. Argument: struct ioctl_gntdev_set_max_grants, read.
 */
#define IOCTL_GNTDEV_SET_MAX_GRANTS		_IOC(_XEN_GNTDEV_IOC_NONE, 0x47 /* 'G' */, 0x03, sizeof(struct ioctl_gntdev_set_max_grants))

/**
 * IOCTL_GNTDEV_SET_UNMAP_NOTIFY - Say what happens when a page is unmapped.
 *
 * On: gntdev. Argument: struct ioctl_gntdev_unmap_notify, read.
 *
 * Errors:
 *   ENOENT: no grant is at that offset
 */
#define IOCTL_GNTDEV_SET_UNMAP_NOTIFY		_IOC(_XEN_GNTDEV_IOC_NONE, 0x47 /* 'G' */, 0x07, sizeof(struct ioctl_gntdev_unmap_notify))

/**
 * IOCTL_GNTDEV_GRANT_COPY - Copy between granted pages and the caller's memory.
 *
 * On: gntdev. Argument: struct ioctl_gntdev_grant_copy, read.
 */
#define IOCTL_GNTDEV_GRANT_COPY			_IOC(_XEN_GNTDEV_IOC_NONE, 0x47 /* 'G' */, 0x08, sizeof(struct ioctl_gntdev_grant_copy))

/**
 * IOCTL_GNTDEV_DMABUF_EXP_FROM_REFS - Make a dma-buf of grants.
 *
 * On: gntdev. Argument: struct ioctl_gntdev_dmabuf_exp_from_refs, read and
 * written.
 */
#define IOCTL_GNTDEV_DMABUF_EXP_FROM_REFS	_IOC(_XEN_GNTDEV_IOC_NONE, 0x47 /* 'G' */, 0x09, sizeof(struct ioctl_gntdev_dmabuf_exp_from_refs))

/**
 * IOCTL_GNTDEV_DMABUF_EXP_WAIT_RELEASED - Wait until a dma-buf made of grants
 *   is released.
 *
 * On: gntdev. Argument: struct ioctl_gntdev_dmabuf_exp_wait_released, read.
 *
 * Errors:
 *   ENOENT: it has been released, or was not made here
 *   ETIMEDOUT: it was not released in time
 */
#define IOCTL_GNTDEV_DMABUF_EXP_WAIT_RELEASED	_IOC(_XEN_GNTDEV_IOC_NONE, 0x47 /* 'G' */, 0x0A, sizeof(struct ioctl_gntdev_dmabuf_exp_wait_released))

/**
 * IOCTL_GNTDEV_DMABUF_IMP_TO_REFS - Grant the pages of a dma-buf.
 *
 * On: gntdev. Argument: struct ioctl_gntdev_dmabuf_imp_to_refs, read and
 * written.
 *
 * Errors:
 *   EBADF: there is no such descriptor
 */
#define IOCTL_GNTDEV_DMABUF_IMP_TO_REFS		_IOC(_XEN_GNTDEV_IOC_NONE, 0x47 /* 'G' */, 0x0B, sizeof(struct ioctl_gntdev_dmabuf_imp_to_refs))

/**
 * IOCTL_GNTDEV_DMABUF_IMP_RELEASE - Take those grants back.
 *
 * On: gntdev. Argument: struct ioctl_gntdev_dmabuf_imp_release, read.
 *
 * Errors:
 *   ENOENT: it was not granted here
 */
#define IOCTL_GNTDEV_DMABUF_IMP_RELEASE		_IOC(_XEN_GNTDEV_IOC_NONE, 0x47 /* 'G' */, 0x0C, sizeof(struct ioctl_gntdev_dmabuf_imp_release))

#endif /* _UAPI_XEN_GNTDEV_H */
