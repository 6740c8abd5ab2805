/* SPDX-License-Identifier: MIT */
/*
 * acme: the ABI between programs and the driver.
 *
 * Made by ioctlc from the acme spec; do not edit. To remake it:
 *   ioctlc build extension # where the folder extension is
 *
 * A sampling profiler for the guests of mvm.
 */
#ifndef _UAPI_ACME_H
#define _UAPI_ACME_H

#if defined(__linux__)
#include <linux/types.h>
#include <linux/ioctl.h>
#elif defined(_WIN32)
#include <stddef.h>
#else
#include <sys/types.h>
#include <sys/ioccom.h>
#endif
#include "mvm.h"

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
/* most samples that a vCPU keeps and that one call returns */
#define ACME_MAX_SAMPLES	4096

/**
 * DOC: flags acme_profile_flags - What is sampled.
 */
#define ACME_PROFILE_ENABLE		0x1	/* take samples; without it they stop */
/* at CPL 0 only (with ACME_CAP_PROFILE_KERNEL_ONLY) */
#define ACME_PROFILE_KERNEL_ONLY	0x2

/**
 * DOC: flags acme_samples_flags - How samples are read.
 */
#define ACME_SAMPLES_KEEP	0x1	/* leave them where they are, to be read again */

/**
 * struct acme_profile - How a VM's vCPUs are sampled.
 * @period: guest time between two samples in nanoseconds (at least 1000)
 * @flags: what is sampled (flags acme_profile_flags: ACME_PROFILE_*)
 * @pad: makes the size a multiple of 8 (must be zero)
 */
struct acme_profile {
	__u64 period;
	__u32 flags;
	__u32 pad;
};

/**
 * struct acme_sample - Where a vCPU was.
 * @rip: instruction pointer
 * @cr3: page-table base, which tells the guest's processes apart
 * @clock: when, on the VM's clock in nanoseconds
 * @cpl: privilege level, 0 to 3
 * @pad: makes the size a multiple of 8 (must be zero)
 */
struct acme_sample {
	__u64 rip;
	__u64 cr3;
	__u64 clock;
	__u32 cpl;
	__u32 pad;
};

/**
 * struct acme_get_samples - A request for a vCPU's samples.
 * @count: in: capacity of the caller's buffer, in samples; out: samples written
 * @flags: how they are read (in; flags acme_samples_flags: ACME_SAMPLES_KEEP)
 * @addr: where they go, the oldest first (address of up to 4096 struct
 *   acme_sample, count of them, on return too, written)
 */
struct acme_get_samples {
	__u32 count;
	__u32 flags;
	__u64 addr;
};

/**
 * struct acme_create_counter - The counter to be made.
 * @fd: the new counter, close-on-exec (out; new fd of kind counter)
 */
struct acme_create_counter {
	__s64 fd;
};

/**
 * struct acme_count - What a counter has counted.
 * @taken: samples
 * @lost: those that were overwritten before anybody read them
 */
struct acme_count {
	__u64 taken;
	__u64 lost;
};

/* Names of the devices */
#if defined(__linux__)
#define ACME_COUNTER_LINK	"anon_inode:acme-counter"
#endif

/* Capabilities */
/* A VM's vCPUs can be sampled. (returns 0 or 1) */
#define ACME_CAP_PROFILE		0x80000000
/* Samples can be limited to CPL 0. (returns 0 or 1) */
#define ACME_CAP_PROFILE_KERNEL_ONLY	0x80000001
/*
 * Samples are also taken while the guest has switched interrupts off. (returns
 * 0 or 1; has to be enabled, with args[0]: 1 switches it on, 0 off)
 */
#define ACME_CAP_PROFILE_NMI		0x80000010

#ifndef _WIN32

/* Request codes */
/**
 * ACME_SET_PROFILE - Start, change or stop sampling. Samples taken so far are
 *   dropped.
 *
 * On: vm. Argument: struct acme_profile, read. Capability: ACME_CAP_PROFILE.
 *
 * Errors:
 *   ENOMEM: not enough kernel memory for the vCPUs' samples
 */
#define ACME_SET_PROFILE	_IOW(0xBE, 0xF0, struct acme_profile)

/**
 * ACME_GET_SAMPLES - Take a vCPU's samples. When its buffer was full meanwhile,
 *   the oldest were overwritten.
 *
 * On: vcpu. Argument: struct acme_get_samples, read and written. Capability:
 * ACME_CAP_PROFILE.
 *
 * Errors:
 *   E2BIG: count is above ACME_MAX_SAMPLES
 */
#define ACME_GET_SAMPLES	_IOWR(0xBE, 0xF1, struct acme_get_samples)

/**
 * ACME_CREATE_COUNTER - Make a counter of this VM's samples.
 *
 * On: vm. Argument: struct acme_create_counter, written. Capability:
 * ACME_CAP_PROFILE.
 *
 * Errors:
 *   EMFILE: the process has too many open files
 *   ENFILE: the system has too many open files
 *   ENOMEM: not enough kernel memory
 */
#define ACME_CREATE_COUNTER	_IOR(0xBE, 0xF2, struct acme_create_counter)

/**
 * ACME_GET_COUNT - Read a counter.
 *
 * On: counter. Argument: struct acme_count, written. Capability:
 * ACME_CAP_PROFILE.
 */
#define ACME_GET_COUNT		_IOR(0xBE, 0xF3, struct acme_count)

#endif /* !_WIN32 */

#ifdef _WIN32
#include "acme_windows.h"
#endif

#endif /* _UAPI_ACME_H */
