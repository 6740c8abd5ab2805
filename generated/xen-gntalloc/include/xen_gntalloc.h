/* SPDX-License-Identifier: LicenseRef-public-domain */
/*
 * xen-gntalloc: the ABI between programs and the driver.
 *
 * Made by ioctlc from the xen-gntalloc spec; do not edit. To remake it:
 *   ioctlc build spec/xen-gntalloc
 *
 * The interface through which a domain grants pages of its own to others under
 * Xen, /dev/xen/gntalloc.
 */
#ifndef _UAPI_XEN_GNTALLOC_H
#define _UAPI_XEN_GNTALLOC_H

#include <linux/types.h>
#include <linux/ioctl.h>

/**
 * DOC: flags gntalloc_flags - What the other domain may do.
 */
#define GNTALLOC_FLAG_WRITABLE	0x1	/* Write to the pages. */

/**
 * DOC: flags unmap_notify_action - What happens when a page is unmapped.
 */
#define UNMAP_NOTIFY_CLEAR_BYTE	0x1	/* A byte of it is cleared. */
#define UNMAP_NOTIFY_SEND_EVENT	0x2	/* An event is sent. */

/**
 * struct ioctl_gntalloc_alloc_gref - Pages to be granted.
 * @domid: to which domain (in)
 * @flags: what it may do (in; flags gntalloc_flags: GNTALLOC_FLAG_WRITABLE)
 * @count: number of pages (in)
 * @index: offset for mmap (out)
 * @gref_ids: a grant reference for each page (out; count in use)
 */
struct ioctl_gntalloc_alloc_gref {
	__u16 domid;
	__u16 flags;
	__u32 count;
	__u64 index;
	__u32 gref_ids[1];
};

/**
 * struct ioctl_gntalloc_dealloc_gref - Pages that were granted.
 * @index: offset of the first
 * @count: number of pages
 */
struct ioctl_gntalloc_dealloc_gref {
	__u64 index;
	__u32 count;
};

/**
 * struct ioctl_gntalloc_unmap_notify - What happens when a page is unmapped.
 * @index: offset of the byte
 * @action: flags unmap_notify_action: UNMAP_NOTIFY_CLEAR_BYTE,
 *   UNMAP_NOTIFY_SEND_EVENT
 * @event_channel_port: port of the event
 */
struct ioctl_gntalloc_unmap_notify {
	__u64 index;
	__u32 action;
	__u32 event_channel_port;
};

/* The directions of request codes that do not encode the size of a type. */
#ifdef __linux__
#define _XEN_GNTALLOC_IOC_NONE	_IOC_NONE
#else
#define _XEN_GNTALLOC_IOC_NONE	IOC_VOID
#endif

/* Request codes */
/**
 * IOCTL_GNTALLOC_ALLOC_GREF - Grant new pages to a domain.
 *
 * On: gntalloc. Argument: struct ioctl_gntalloc_alloc_gref, read and written.
 *
 * Errors:
 *   ENOSPC: the limit of pages is reached
 *   ENOMEM: no memory
 */
#define IOCTL_GNTALLOC_ALLOC_GREF	_IOC(_XEN_GNTALLOC_IOC_NONE, 0x47 /* 'G' */, 0x05, sizeof(struct ioctl_gntalloc_alloc_gref))

/**
 * IOCTL_GNTALLOC_DEALLOC_GREF - Give pages up; those that the other domain
 *   still maps are freed when it no longer does.
 *
 * On: gntalloc. Argument: struct ioctl_gntalloc_dealloc_gref, read.
 */
#define IOCTL_GNTALLOC_DEALLOC_GREF	_IOC(_XEN_GNTALLOC_IOC_NONE, 0x47 /* 'G' */, 0x06, sizeof(struct ioctl_gntalloc_dealloc_gref))

/**
 * IOCTL_GNTALLOC_SET_UNMAP_NOTIFY - Say what happens when a page is unmapped.
 *
 * On: gntalloc. Argument: struct ioctl_gntalloc_unmap_notify, read.
 *
 * Errors:
 *   ENOENT: no page is at that offset
 */
#define IOCTL_GNTALLOC_SET_UNMAP_NOTIFY	_IOC(_XEN_GNTALLOC_IOC_NONE, 0x47 /* 'G' */, 0x07, sizeof(struct ioctl_gntalloc_unmap_notify))

#endif /* _UAPI_XEN_GNTALLOC_H */
