/* SPDX-License-Identifier: ((GPL-2.0-only WITH Linux-syscall-note) OR MIT) */
/*
 * smp: the ABI between programs and the driver.
 *
 * Made by ioctlc from the smp spec; do not edit. To remake it:
 *   ioctlc build spec/smp
 *
 * A sample.
 */
#ifndef _UAPI_SMP_H
#define _UAPI_SMP_H

#if defined(__linux__)
#include <linux/types.h>
#include <linux/ioctl.h>
#elif defined(_WIN32)
#include <stddef.h>
#else
#include <sys/types.h>
#include <sys/ioccom.h>
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

/* A use of a deprecated name gives a warning; -DSMP_NO_DEPRECATED removes these names. */
#ifndef SMP_DEPRECATED
#if defined(__GNUC__) || defined(__clang__)
#define SMP_DEPRECATED(msg) __attribute__((deprecated(msg)))
#elif defined(_MSC_VER)
#define SMP_DEPRECATED(msg) __declspec(deprecated(msg))
#else
#define SMP_DEPRECATED(msg)
#endif
#endif

#ifndef SMP_DEPRECATED_VALUE
#if defined(__GNUC__) || defined(__clang__)
#define SMP_DEPRECATED_VALUE(msg) SMP_DEPRECATED(msg)
#else
#define SMP_DEPRECATED_VALUE(msg)
#endif
#endif

/* Constants */
#define SMP_API_VERSION	1	/* What GET_API_VERSION returns. */
#define SMP_TAG		"say \"hi\""

/**
 * DOC: flags smp_mem_flags - How to map.
 */
#define SMP_MEM_READONLY	0x1
#define SMP_MEM_LOG		0x2
#ifndef SMP_NO_DEPRECATED
/*
 * Once did things. (deprecated since 2026-11-20, removed after 2028-11-20, use
 * SMP_RUN: its pointers have two sizes)
 */
enum { SMP_MEM_OLD_macro SMP_DEPRECATED_VALUE("SMP_MEM_OLD is deprecated since 2026-11-20, removed after 2028-11-20, use SMP_RUN") };
#define SMP_MEM_OLD		(SMP_MEM_OLD_macro + 0x4)
#endif /* !SMP_NO_DEPRECATED */

/**
 * DOC: flags smp_wide
 */
#define SMP_WIDE_TOP	0x8000000000000000ULL
#define SMP_WIDE_LOW	0x1ULL

/**
 * struct smp_region - One slot of memory.
 * @slot: Which slot.
 * @flags: See SMP_MEM_* (flags smp_mem_flags: SMP_MEM_*)
 * @size: at least 4096; a multiple of 4096
 * @pad: must be zero
 */
struct smp_region {
	__u32 slot;
	__u32 flags;
	__u64 addr;
	__u64 size;
	__u64 pad;
};

/**
 * struct smp_run - One exit.
 * @pad: must be zero
 */
struct smp_run {
	__u32 reason;
	__u32 pad;
	__extension__ union {
		struct {
			__u16 port;
			__u8 width;
			__u8 count;
			__u32 data;
		} io;
		__u8 raw[8];
	};
};

/**
 * struct smp_create
 * @fd: out; new fd of kind vm
 *
 * Grows at its end; request codes hold the first release's 8 bytes, up to @fd
 */
struct smp_create {
	__u32 size;
	__s32 fd;
	__u64 later;
};

/**
 * struct smp_names
 * @pad: must be zero
 * @addr: address of up to 16 __u32, count of them
 */
struct smp_names {
	__u32 count;
	__u32 pad;
	__u64 addr;
};

#ifndef SMP_NO_DEPRECATED
struct SMP_DEPRECATED("since 2026-11-20, removed after 2028-11-20, use SMP_RUN")
smp_region_legacy {
	void *start;
	unsigned long length;
};
#endif /* !SMP_NO_DEPRECATED */

struct smp_page {
	__u64 seq;
};

/* Names of the devices */
#if defined(_WIN32)
#define SMP_SYSTEM_DEVICE	"smp"
#endif
#if defined(__linux__)
#define SMP_SYSTEM_NODE		"/dev/smp"
#endif
#if defined(__linux__)
#define SMP_VM_LINK		"anon_inode:smp-vm"
#endif

/* Capabilities */
#define SMP_CAP_MEMORY	3	/* Memory can be given to a VM. (returns 0 or 1) */

/* Device types */
#define SMP_DEV_PIC	1

/* Attribute groups and attributes */
#define SMP_PIC_GROUP	1
#define SMP_PIC_ATTR	2

/**
 * DOC: smp_regs
 */
#define SMP_REG_RAX	0x2030000000000000ULL	/* The accumulator. */
#define SMP_REG_XMM(i)	(0x2040000000000100ULL + (i) * 2)

#ifndef _WIN32

/* The directions of request codes that do not encode the size of a type. */
#ifdef __linux__
#define _SMP_IOC_INOUT	(_IOC_READ | _IOC_WRITE)
#else
#define _SMP_IOC_INOUT	IOC_INOUT
#endif

/* &struct smp_create up to @fd, as request codes encode it. */
#define SMP_CREATE_SIZE_V0	8

/* Request codes */
/**
 * SMP_GET_API_VERSION - The version.
 *
 * On: system. Always returns 1.
 */
#define SMP_GET_API_VERSION	_IO(0xBE, 0x00)

/**
 * SMP_CREATE - Make a VM.
 *
 * On: system. Argument: struct smp_create, read and written. The struct grows
 * at its end; request codes hold the first release's 8 bytes, up to @fd.
 */
#define SMP_CREATE		_IOC(_SMP_IOC_INOUT, 0xBE, 0x01, SMP_CREATE_SIZE_V0)

/**
 * SMP_SET_REGION - Map, change or delete one slot of guest-physical memory.
 *
 * On: vm. Argument: struct smp_region, read. Capability: SMP_CAP_MEMORY.
 *
 * Errors:
 *   EEXIST: the slot overlaps
 */
#define SMP_SET_REGION		_IOW(0xBE, 0x46, struct smp_region)

/**
 * SMP_GET_NAMES
 *
 * On: vm. Argument: struct smp_names, read and written.
 */
#define SMP_GET_NAMES		_IOWR(0xBE, 0x47, struct smp_names)

/**
 * SMP_RUN - Run.
 *
 * On: vm. Argument: struct smp_run, written.
 */
#define SMP_RUN			_IOR(0xBE, 0x80, struct smp_run)

#ifndef SMP_NO_DEPRECATED
/**
 * SMP_OLD_REGION
 *
 * On: vm. Argument: struct smp_region_legacy, read.
 *
 * Deprecated since 2026-11-20, removed after 2028-11-20, use SMP_RUN: its
 * pointers have two sizes
 */
enum { SMP_OLD_REGION_macro SMP_DEPRECATED_VALUE("SMP_OLD_REGION is deprecated since 2026-11-20, removed after 2028-11-20, use SMP_RUN") };
#define SMP_OLD_REGION		(SMP_OLD_REGION_macro + _IOW(0xBE, 0xD2, struct smp_region_legacy))

/**
 * SMP_OLD_NOP
 *
 * On: vm. Does nothing.
 *
 * Deprecated since 2026-11-20, removed after 2028-11-20, use SMP_RUN: its
 * pointers have two sizes
 */
enum { SMP_OLD_NOP_macro SMP_DEPRECATED_VALUE("SMP_OLD_NOP is deprecated since 2026-11-20, removed after 2028-11-20, use SMP_RUN") };
#define SMP_OLD_NOP		(SMP_OLD_NOP_macro + _IO(0xBE, 0xD3))
#endif /* !SMP_NO_DEPRECATED */

#endif /* !_WIN32 */

#ifdef _WIN32
#include "smp_windows.h"
#endif

#endif /* _UAPI_SMP_H */
