/* SPDX-License-Identifier: (((GPL-2.0 WITH Linux-syscall-note) OR MIT) AND MIT) */
/*
 * xen-privcmd: the ABI between programs and the driver.
 *
 * Made by ioctlc from the xen-privcmd spec; do not edit. To remake it:
 *   ioctlc build spec/xen-privcmd
 *
 * The interface through which a toolstack makes hypercalls and maps foreign
 * memory under Xen.
 */
#ifndef _UAPI_XEN_PRIVCMD_H
#define _UAPI_XEN_PRIVCMD_H

#if defined(__linux__)
#include <linux/types.h>
#include <linux/ioctl.h>
#else
#include <sys/types.h>
#include <sys/ioccom.h>
#endif
#ifndef __KERNEL__
#include <stddef.h>
#endif

/* Integer types of fixed width, shared by all headers that ioctlc makes; define the guard if they exist already. */
#if !defined(__linux__) && !defined(IOCTLC_FIXED_WIDTH_TYPES)
#define IOCTLC_FIXED_WIDTH_TYPES
#if !defined(__GNUC__) && !defined(__clang__) && !defined(__extension__)
#define __extension__
#endif
typedef unsigned char __u8;
typedef signed char __s8;
typedef unsigned short __u16;
typedef signed short __s16;
typedef unsigned int __u32;
typedef signed int __s32;
__extension__ typedef unsigned long long __u64;
__extension__ typedef signed long long __s64;
typedef __u16 __le16;
typedef __u16 __be16;
typedef __u32 __le32;
typedef __u32 __be32;
typedef __u64 __le64;
typedef __u64 __be64;
#endif

/* Constants */
/* Or-ed into a frame number: it could not be mapped. */
#if defined(__linux__)
#define PRIVCMD_MMAPBATCH_MFN_ERROR	0xf0000000
#endif
/* Or-ed into a frame number: it is paged out. */
#if defined(__linux__)
#define PRIVCMD_MMAPBATCH_PAGED_ERROR	0x80000000
#endif

/**
 * struct privcmd_hypercall - A hypercall.
 * @op: Its number.; or: Its number (in)
 * @arg: Its arguments.; or: Its arguments (in)
 * @retval: What it returned (out)
 */
#if !defined(__FreeBSD__)
struct privcmd_hypercall {
#if defined(__linux__)
	__u64 op;
	__u64 arg[5];
#endif
#if defined(__NetBSD__)
	unsigned long op;
	unsigned long arg[5];
	long retval;
#endif
};
#endif

/**
 * struct privcmd_mmap_entry - A run of foreign pages.
 * @va: Where it goes in the caller's memory.
 * @mfn: First frame.
 * @npages: Number of pages.
 *
 * A run of foreign pages; no command uses it.
 *
 * A run of foreign pages.
 */
struct privcmd_mmap_entry {
#if defined(__linux__)
	__u64 va;
	__u64 mfn;
	__u64 npages;
#endif
#if defined(__FreeBSD__)
	unsigned long va;
	unsigned long mfn;
	unsigned long npages;
#endif
#if defined(__NetBSD__)
	unsigned long va;
	unsigned long mfn;
	unsigned long npages;
#endif
};

/**
 * typedef domid_t - The number of a domain.
 */
typedef __u16 domid_t;

/**
 * struct privcmd_mmap - Runs of foreign pages to be mapped.
 * @num: Number of runs (at least 0); or: Number of runs (at least 1)
 * @dom: Whose pages.
 * @entry: The runs (address of struct privcmd_mmap_entry, num of them, read)
 */
#if !defined(__FreeBSD__)
struct privcmd_mmap {
#if defined(__linux__)
	int num;
	domid_t dom;
	struct privcmd_mmap_entry *entry;
#endif
#if defined(__NetBSD__)
	int num;
	domid_t dom;
	struct privcmd_mmap_entry *entry;
#endif
};
#endif

/**
 * typedef xen_pfn_t - The number of a page frame.
 */
#if !defined(__NetBSD__)
typedef unsigned long xen_pfn_t;
#endif

/**
 * struct privcmd_mmapbatch - Foreign pages to be mapped.
 * @num: Number of pages (at least 1)
 * @dom: Whose pages.
 * @addr: Where they go in the caller's memory.
 * @arr: Their frames; PRIVCMD_MMAPBATCH_MFN_ERROR or .._PAGED_ERROR is or-ed
 *   into those that failed (address of xen_pfn_t, num of them, read and
 *   written); or: Their frames; the top four bits are set in those that failed
 *   (address of unsigned long, num of them, read and written)
 */
#if !defined(__FreeBSD__)
struct privcmd_mmapbatch {
#if defined(__linux__)
	int num;
	domid_t dom;
	__u64 addr;
	xen_pfn_t *arr;
#endif
#if defined(__NetBSD__)
	int num;
	domid_t dom;
	unsigned long addr;
	unsigned long *arr;
#endif
};
#endif

/**
 * struct privcmd_mmapbatch_v2 - Foreign pages to be mapped.
 * @num: Number of pages (at least 1)
 * @dom: Whose pages.
 * @addr: Where they go in the caller's memory.
 * @arr: Their frames (address of xen_pfn_t, num of them, read)
 * @err: Where each page's result goes, 0 or a negative errno (address of int,
 *   num of them, written)
 */
#if defined(__linux__)
struct privcmd_mmapbatch_v2 {
	unsigned int num;
	domid_t dom;
	__u64 addr;
	const xen_pfn_t *arr;
	int *err;
};
#endif

/**
 * struct privcmd_dm_op_buf - A buffer of a device model's operation.
 * @uptr: The buffer (address of bytes, size of them, read and written)
 * @size: Its size in bytes.
 */
#if defined(__linux__)
struct privcmd_dm_op_buf {
	void *uptr;
	size_t size;
};
#endif

/**
 * struct privcmd_dm_op - A device model's operation.
 * @dom: On which domain.
 * @num: Number of buffers; the driver allows 16 unless set otherwise.
 * @ubufs: The buffers (address of struct privcmd_dm_op_buf, num of them, read)
 */
#if defined(__linux__)
struct privcmd_dm_op {
	domid_t dom;
	__u16 num;
	const struct privcmd_dm_op_buf *ubufs;
};
#endif

/**
 * struct privcmd_mmap_resource - A resource of a domain to be mapped.
 * @dom: The domain (in)
 * @type: Which kind, XENMEM_resource_* (in)
 * @id: Which one of that kind (in)
 * @idx: First frame of the resource (in)
 * @num: Number of frames; where addr and num are 0, the resource's size comes
 *   back (in and out)
 * @addr: Where it goes in the caller's memory (in)
 */
#if defined(__linux__)
struct privcmd_mmap_resource {
	domid_t dom;
	__u32 type;
	__u32 id;
	__u32 idx;
	__u64 num;
	__u64 addr;
};
#endif

/**
 * struct privcmd_pcidev_get_gsi - The interrupt of a PCI device.
 * @sbdf: Segment, bus, device and function (in)
 * @gsi: Its GSI (out)
 */
#if defined(__linux__)
struct privcmd_pcidev_get_gsi {
	__u32 sbdf;
	__u32 gsi;
};
#endif

/**
 * struct ioctl_privcmd_hypercall - A hypercall.
 * @op: Its number (in)
 * @arg: Its arguments (in)
 * @retval: What it returned, where that is not an error (out)
 */
#if defined(__FreeBSD__)
struct ioctl_privcmd_hypercall {
	unsigned long op;
	unsigned long arg[5];
	long retval;
};
#endif

/**
 * struct ioctl_privcmd_mmapbatch - Foreign pages to be mapped.
 * @num: Number of pages (at least 1)
 * @dom: Whose pages.
 * @addr: Where they go; the start of a mapping of this device.
 * @arr: Their frames (address of xen_pfn_t, num of them, read)
 * @err: Where each page's errno goes, 0 for none (address of int, num of them,
 *   written)
 */
#if defined(__FreeBSD__)
struct ioctl_privcmd_mmapbatch {
	int num;
	domid_t dom;
	unsigned long addr;
	const xen_pfn_t *arr;
	int *err;
};
#endif

/**
 * struct ioctl_privcmd_mmapresource - A resource of a domain to be mapped.
 * @dom: The domain.
 * @type: Which kind, XENMEM_resource_*.
 * @id: Which one of that kind.
 * @idx: First frame of the resource.
 * @num: Number of frames; where addr and num are 0, the driver asks for the
 *   resource's size.
 * @addr: Where it goes; the start of a mapping of this device.
 */
#if defined(__FreeBSD__)
struct ioctl_privcmd_mmapresource {
	domid_t dom;
	unsigned int type;
	unsigned int id;
	unsigned int idx;
	unsigned long num;
	unsigned long addr;
};
#endif

/**
 * struct privcmd_dmop_buf - A buffer of a device model's operation.
 * @uptr: The buffer (address of bytes, size of them, read and written)
 * @size: Its size in bytes.
 */
#if defined(__FreeBSD__)
struct privcmd_dmop_buf {
	void *uptr;
	size_t size;
};
#endif

/**
 * struct ioctl_privcmd_dmop - A device model's operation.
 * @dom: On which domain.
 * @num: Number of buffers (at most 16)
 * @ubufs: The buffers (address of up to 16 struct privcmd_dmop_buf, num of
 *   them, read)
 */
#if defined(__FreeBSD__)
struct ioctl_privcmd_dmop {
	domid_t dom;
	unsigned int num;
	const struct privcmd_dmop_buf *ubufs;
};
#endif

/**
 * struct privcmd_blkmsg - A message to the block device; no command uses it.
 * @op: Which.
 * @buf: The message (address of bytes, buf_size of them, read and written)
 * @buf_size: Its size in bytes.
 */
#if defined(__NetBSD__)
struct privcmd_blkmsg {
	unsigned long op;
	void *buf;
	int buf_size;
};
#endif

/* The directions of request codes that do not encode the size of a type. */
#ifdef __linux__
#define _XEN_PRIVCMD_IOC_NONE	_IOC_NONE
#else
#define _XEN_PRIVCMD_IOC_NONE	IOC_VOID
#endif

/* Request codes */
/**
 * IOCTL_PRIVCMD_HYPERCALL - Make a hypercall.
 *
 * On: privcmd. Argument: struct privcmd_hypercall, read.
 * Returns: what the hypercall returned
 *
 * Errors:
 *   EPERM: the descriptor is restricted
 */
#if defined(__linux__)
#define IOCTL_PRIVCMD_HYPERCALL			_IOC(_XEN_PRIVCMD_IOC_NONE, 0x50 /* 'P' */, 0x00, sizeof(struct privcmd_hypercall))
#endif

/**
 * IOCTL_PRIVCMD_MMAP - Map runs of foreign pages.
 *
 * On: privcmd. Argument: struct privcmd_mmap, read.
 *
 * Errors:
 *   EPERM: the descriptor is restricted to another domain
 *   ENOSYS: Xen translates the caller's addresses itself
 */
#if defined(__linux__)
#define IOCTL_PRIVCMD_MMAP			_IOC(_XEN_PRIVCMD_IOC_NONE, 0x50 /* 'P' */, 0x02, sizeof(struct privcmd_mmap))
#endif

/**
 * IOCTL_PRIVCMD_MMAPBATCH - Map foreign pages.
 *
 * On: privcmd. Argument: struct privcmd_mmapbatch, read.
 *
 * Errors:
 *   EPERM: the descriptor is restricted to another domain
 *   ENOENT: a page is paged out
 */
#if defined(__linux__)
#define IOCTL_PRIVCMD_MMAPBATCH			_IOC(_XEN_PRIVCMD_IOC_NONE, 0x50 /* 'P' */, 0x03, sizeof(struct privcmd_mmapbatch))
#endif

/**
 * IOCTL_PRIVCMD_MMAPBATCH_V2 - Map foreign pages.
 *
 * On: privcmd. Argument: struct privcmd_mmapbatch_v2, read.
 *
 * Errors:
 *   EPERM: the descriptor is restricted to another domain
 *   ENOENT: a page is paged out
 */
#if defined(__linux__)
#define IOCTL_PRIVCMD_MMAPBATCH_V2		_IOC(_XEN_PRIVCMD_IOC_NONE, 0x50 /* 'P' */, 0x04, sizeof(struct privcmd_mmapbatch_v2))
#endif

/**
 * IOCTL_PRIVCMD_DM_OP - Make an operation of a device model.
 *
 * On: privcmd. Argument: struct privcmd_dm_op, read.
 *
 * Errors:
 *   E2BIG: too many or too large buffers
 *   EPERM: the descriptor is restricted to another domain
 */
#if defined(__linux__)
#define IOCTL_PRIVCMD_DM_OP			_IOC(_XEN_PRIVCMD_IOC_NONE, 0x50 /* 'P' */, 0x05, sizeof(struct privcmd_dm_op))
#endif

/**
 * IOCTL_PRIVCMD_RESTRICT - Restrict the descriptor to one domain.
 *
 * On: privcmd. Argument: domid_t, read.
 */
#if defined(__linux__)
#define IOCTL_PRIVCMD_RESTRICT			_IOC(_XEN_PRIVCMD_IOC_NONE, 0x50 /* 'P' */, 0x06, sizeof(domid_t))
#endif

/**
 * IOCTL_PRIVCMD_MMAP_RESOURCE - Map a resource of a domain, or ask for its
 *   size.
 *
 * On: privcmd. Argument: struct privcmd_mmap_resource, read and written.
 *
 * Errors:
 *   EPERM: the descriptor is restricted to another domain
 */
#if defined(__linux__)
#define IOCTL_PRIVCMD_MMAP_RESOURCE		_IOC(_XEN_PRIVCMD_IOC_NONE, 0x50 /* 'P' */, 0x07, sizeof(struct privcmd_mmap_resource))
#endif

/**
 * IOCTL_PRIVCMD_PCIDEV_GET_GSI - Ask for the interrupt of a PCI device.
 *
 * On: privcmd. Argument: struct privcmd_pcidev_get_gsi, read and written.
 *
 * Errors:
 *   ENODEV: Xen's back end does not have the device
 */
#if defined(__linux__)
#define IOCTL_PRIVCMD_PCIDEV_GET_GSI		_IOC(_XEN_PRIVCMD_IOC_NONE, 0x50 /* 'P' */, 0x0A, sizeof(struct privcmd_pcidev_get_gsi))
#endif

/**
 * IOCTL_PRIVCMD_UNIMPLEMENTED - Nothing.
 *
 * On: privcmd.
 */
#if defined(__linux__)
#define IOCTL_PRIVCMD_UNIMPLEMENTED		_IO(0x50 /* 'P' */, 0xFF)
#endif

/**
 * IOCTL_PRIVCMD_HYPERCALL - Make a hypercall.
 *
 * On: privcmd. Argument: struct ioctl_privcmd_hypercall, read and written.
 *
 * Errors:
 *   EPERM: the descriptor is restricted
 */
#if defined(__FreeBSD__)
#define IOCTL_PRIVCMD_HYPERCALL			_IOWR(0x45 /* 'E' */, 0x00, struct ioctl_privcmd_hypercall)
#endif

/**
 * IOCTL_PRIVCMD_MMAPBATCH - Map foreign pages.
 *
 * On: privcmd. Argument: struct ioctl_privcmd_mmapbatch, read.
 *
 * Errors:
 *   EPERM: the descriptor is restricted to another domain
 */
#if defined(__FreeBSD__)
#define IOCTL_PRIVCMD_MMAPBATCH			_IOWR(0x45 /* 'E' */, 0x01, struct ioctl_privcmd_mmapbatch)
#endif

/**
 * IOCTL_PRIVCMD_MMAP_RESOURCE - Map a resource of a domain.
 *
 * On: privcmd. Argument: struct ioctl_privcmd_mmapresource, read.
 *
 * Errors:
 *   EPERM: the descriptor is restricted to another domain
 */
#if defined(__FreeBSD__)
#define IOCTL_PRIVCMD_MMAP_RESOURCE		_IOW(0x45 /* 'E' */, 0x02, struct ioctl_privcmd_mmapresource)
#endif

/**
 * IOCTL_PRIVCMD_DM_OP - Make an operation of a device model.
 *
 * On: privcmd. Argument: struct ioctl_privcmd_dmop, read.
 *
 * Errors:
 *   E2BIG: too many buffers
 *   EPERM: the descriptor is restricted to another domain
 */
#if defined(__FreeBSD__)
#define IOCTL_PRIVCMD_DM_OP			_IOW(0x45 /* 'E' */, 0x03, struct ioctl_privcmd_dmop)
#endif

/**
 * IOCTL_PRIVCMD_RESTRICT - Restrict the descriptor to one domain.
 *
 * On: privcmd. Argument: domid_t, read.
 */
#if defined(__FreeBSD__)
#define IOCTL_PRIVCMD_RESTRICT			_IOW(0x45 /* 'E' */, 0x04, domid_t)
#endif

/**
 * IOCTL_PRIVCMD_HYPERCALL - Make a hypercall.
 *
 * On: kern_privcmd. Argument: struct privcmd_hypercall, read and written.
 */
#if defined(__NetBSD__)
#define IOCTL_PRIVCMD_HYPERCALL			_IOWR(0x50 /* 'P' */, 0x00, struct privcmd_hypercall)
#endif

/**
 * IOCTL_PRIVCMD_MMAP - Map runs of foreign pages.
 *
 * On: kern_privcmd. Argument: struct privcmd_mmap, read.
 */
#if defined(__NetBSD__)
#define IOCTL_PRIVCMD_MMAP			_IOW(0x50 /* 'P' */, 0x02, struct privcmd_mmap)
#endif

/**
 * IOCTL_PRIVCMD_MMAPBATCH - Map foreign pages.
 *
 * On: kern_privcmd. Argument: struct privcmd_mmapbatch, read.
 */
#if defined(__NetBSD__)
#define IOCTL_PRIVCMD_MMAPBATCH			_IOW(0x50 /* 'P' */, 0x03, struct privcmd_mmapbatch)
#endif

/**
 * IOCTL_PRIVCMD_GET_MACH2PHYS_START_MFN - Get the first frame of the table from
 *   machine to physical frames.
 *
 * On: kern_privcmd. Argument: unsigned long, written.
 */
#if defined(__NetBSD__)
#define IOCTL_PRIVCMD_GET_MACH2PHYS_START_MFN	_IOR(0x50 /* 'P' */, 0x04, unsigned long)
#endif

/**
 * IOCTL_PRIVCMD_INITDOMAIN_EVTCHN - Get the port of the first domain's control
 *   event channel.
 *
 * On: kern_privcmd. Argument: int, written.
 */
#if defined(__NetBSD__)
#define IOCTL_PRIVCMD_INITDOMAIN_EVTCHN		_IOR(0x50 /* 'P' */, 0x05, int)
#endif

/**
 * EVTCHN_RESET - Clear the ring of pending events and its error.
 *
 * On: xenevt.
 */
#if defined(__NetBSD__)
#define EVTCHN_RESET				_IO(0x45 /* 'E' */, 0x01)
#endif

/**
 * EVTCHN_BIND - Listen to a port.
 *
 * On: xenevt. Argument: unsigned long, read.
 */
#if defined(__NetBSD__)
#define EVTCHN_BIND				_IOW(0x45 /* 'E' */, 0x02, unsigned long)
#endif

/**
 * EVTCHN_UNBIND - Stop listening to a port.
 *
 * On: xenevt. Argument: unsigned long, read.
 */
#if defined(__NetBSD__)
#define EVTCHN_UNBIND				_IOW(0x45 /* 'E' */, 0x03, unsigned long)
#endif

#endif /* _UAPI_XEN_PRIVCMD_H */
