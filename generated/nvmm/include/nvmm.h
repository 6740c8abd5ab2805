/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * nvmm: the ABI between programs and the driver.
 *
 * Made by ioctlc from the nvmm spec; do not edit. To remake it:
 *   ioctlc build spec/nvmm
 *
 * The interface of NetBSD's virtual machine monitor, /dev/nvmm.
 */
#ifndef _UAPI_NVMM_H
#define _UAPI_NVMM_H

#include <sys/types.h>
#include <sys/ioccom.h>
#include <stddef.h>
#include <stdint.h>

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

/**
 * typedef nvmm_machid_t - The number of a machine.
 */
typedef __u32 nvmm_machid_t;

/**
 * typedef nvmm_cpuid_t - The number of a CPU in its machine.
 */
typedef __u32 nvmm_cpuid_t;

/**
 * typedef gpaddr_t - A guest-physical address.
 */
typedef __u64 gpaddr_t;

/**
 * struct nvmm_ioc_machine_create - A new machine.
 * @machid: Its number (out)
 */
struct nvmm_ioc_machine_create {
	nvmm_machid_t machid;
};

/**
 * struct nvmm_ioc_machine_destroy - A machine to be destroyed.
 * @machid: Its number.
 */
struct nvmm_ioc_machine_destroy {
	nvmm_machid_t machid;
};

/**
 * struct nvmm_ioc_machine_configure - A setting of a machine.
 * @machid: The machine.
 * @op: Which setting, as the architecture numbers them.
 * @conf: The setting (address of bytes of unknown length, read)
 */
struct nvmm_ioc_machine_configure {
	nvmm_machid_t machid;
	__u64 op;
	void *conf;
};

/**
 * struct nvmm_ioc_vcpu_create - A CPU to be made.
 * @machid: The machine.
 * @cpuid: The CPU's number.
 */
struct nvmm_ioc_vcpu_create {
	nvmm_machid_t machid;
	nvmm_cpuid_t cpuid;
};

/**
 * struct nvmm_ioc_vcpu_destroy - A CPU to be destroyed.
 * @machid: The machine.
 * @cpuid: The CPU.
 */
struct nvmm_ioc_vcpu_destroy {
	nvmm_machid_t machid;
	nvmm_cpuid_t cpuid;
};

/**
 * struct nvmm_ioc_vcpu_setstate - New state of a CPU.
 * @machid: The machine.
 * @cpuid: The CPU.
 * @flags: Which parts are set, as the architecture numbers them.
 * @state: The state (address of bytes of unknown length, read)
 */
struct nvmm_ioc_vcpu_setstate {
	nvmm_machid_t machid;
	nvmm_cpuid_t cpuid;
	__u64 flags;
	void *state;
};

/**
 * struct nvmm_ioc_vcpu_getstate - State of a CPU.
 * @machid: The machine.
 * @cpuid: The CPU.
 * @flags: Which parts are wanted, as the architecture numbers them.
 * @state: Where the state goes (address of bytes of unknown length, written)
 */
struct nvmm_ioc_vcpu_getstate {
	nvmm_machid_t machid;
	nvmm_cpuid_t cpuid;
	__u64 flags;
	void *state;
};

/**
 * struct nvmm_ioc_gpa_map - A range of guest memory and where the caller sees
 *   it.
 * @machid: The machine.
 * @hva: Where the driver maps it in the caller's memory; what was mapped there
 *   goes (a multiple of 4096; address of bytes, size of them, kept for later)
 * @gpa: Where the guest sees it (a multiple of 4096)
 * @size: Its size in bytes (a multiple of 4096)
 * @flags: Not used.
 */
struct nvmm_ioc_gpa_map {
	nvmm_machid_t machid;
	uintptr_t hva;
	gpaddr_t gpa;
	size_t size;
	int flags;
};

/**
 * struct nvmm_ioc_gpa_unmap - A range of guest memory to be unmapped.
 * @machid: The machine.
 * @gpa: Where the guest sees it (a multiple of 4096)
 * @size: Its size in bytes (a multiple of 4096)
 */
struct nvmm_ioc_gpa_unmap {
	nvmm_machid_t machid;
	gpaddr_t gpa;
	size_t size;
};

/* Request codes */
/**
 * NVMM_IOC_MACHINE_CREATE - Make a machine.
 *
 * On: nvmm. Argument: struct nvmm_ioc_machine_create, written.
 *
 * Errors:
 *   ENOBUFS: no number is free
 */
#define NVMM_IOC_MACHINE_CREATE		_IOWR(0x4E /* 'N' */, 0x01, struct nvmm_ioc_machine_create)

/**
 * NVMM_IOC_MACHINE_DESTROY - Destroy a machine and its CPUs.
 *
 * On: nvmm. Argument: struct nvmm_ioc_machine_destroy, read.
 *
 * Errors:
 *   ENOENT: no such machine
 *   EPERM: it is another process's
 */
#define NVMM_IOC_MACHINE_DESTROY	_IOW(0x4E /* 'N' */, 0x02, struct nvmm_ioc_machine_destroy)

/**
 * NVMM_IOC_MACHINE_CONFIGURE - Set a machine up.
 *
 * On: nvmm. Argument: struct nvmm_ioc_machine_configure, read.
 *
 * Errors:
 *   ENOENT: no such machine
 *   EPERM: it is another process's
 */
#define NVMM_IOC_MACHINE_CONFIGURE	_IOW(0x4E /* 'N' */, 0x03, struct nvmm_ioc_machine_configure)

/**
 * NVMM_IOC_VCPU_CREATE - Make a CPU.
 *
 * On: nvmm. Argument: struct nvmm_ioc_vcpu_create, read.
 *
 * Errors:
 *   ENOENT: no such machine
 *   EPERM: it is another process's
 *   ENOBUFS: no number is free
 */
#define NVMM_IOC_VCPU_CREATE		_IOW(0x4E /* 'N' */, 0x04, struct nvmm_ioc_vcpu_create)

/**
 * NVMM_IOC_VCPU_DESTROY - Destroy a CPU.
 *
 * On: nvmm. Argument: struct nvmm_ioc_vcpu_destroy, read.
 *
 * Errors:
 *   ENOENT: no such machine or CPU
 *   EPERM: it is another process's
 */
#define NVMM_IOC_VCPU_DESTROY		_IOW(0x4E /* 'N' */, 0x05, struct nvmm_ioc_vcpu_destroy)

/**
 * NVMM_IOC_VCPU_SETSTATE - Set state of a CPU.
 *
 * On: nvmm. Argument: struct nvmm_ioc_vcpu_setstate, read.
 *
 * Errors:
 *   ENOENT: no such machine or CPU
 *   EPERM: it is another process's
 */
#define NVMM_IOC_VCPU_SETSTATE		_IOW(0x4E /* 'N' */, 0x06, struct nvmm_ioc_vcpu_setstate)

/**
 * NVMM_IOC_VCPU_GETSTATE - Get state of a CPU.
 *
 * On: nvmm. Argument: struct nvmm_ioc_vcpu_getstate, read.
 *
 * Errors:
 *   ENOENT: no such machine or CPU
 *   EPERM: it is another process's
 */
#define NVMM_IOC_VCPU_GETSTATE		_IOW(0x4E /* 'N' */, 0x07, struct nvmm_ioc_vcpu_getstate)

/**
 * NVMM_IOC_GPA_MAP - Map guest memory.
 *
 * On: nvmm. Argument: struct nvmm_ioc_gpa_map, read.
 *
 * Errors:
 *   ENOENT: no such machine
 *   EPERM: it is another process's
 */
#define NVMM_IOC_GPA_MAP		_IOW(0x4E /* 'N' */, 0x0A, struct nvmm_ioc_gpa_map)

/**
 * NVMM_IOC_GPA_UNMAP - Unmap guest memory.
 *
 * On: nvmm. Argument: struct nvmm_ioc_gpa_unmap, read.
 *
 * Errors:
 *   ENOENT: no such machine
 *   EPERM: it is another process's
 */
#define NVMM_IOC_GPA_UNMAP		_IOW(0x4E /* 'N' */, 0x0B, struct nvmm_ioc_gpa_unmap)

#endif /* _UAPI_NVMM_H */
