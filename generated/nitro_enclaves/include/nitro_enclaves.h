/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/*
 * nitro_enclaves: the ABI between programs and the driver.
 *
 * Made by ioctlc from the nitro_enclaves spec; do not edit. To remake it:
 *   ioctlc build spec/nitro_enclaves
 *
 * The interface through which a parent makes and starts Nitro enclaves.
 */
#ifndef _UAPI_NITRO_ENCLAVES_H
#define _UAPI_NITRO_ENCLAVES_H

#include <linux/types.h>
#include <linux/ioctl.h>

/* Constants */
#define NE_IMAGE_LOAD_MAX_FLAG_VAL	2	/* Above all flags of an image. */
#define NE_DEFAULT_MEMORY_REGION	0	/* Flags of memory for all purposes. */
#define NE_MEMORY_REGION_MAX_FLAG_VAL	1	/* Above all flags of memory. */
#define NE_ENCLAVE_PRODUCTION_MODE	0	/* Flags of an enclave that cannot be debugged. */
#define NE_ENCLAVE_START_MAX_FLAG_VAL	2	/* Above all flags of starting. */

/**
 * DOC: flags ne_image_load_flags - Format of an enclave's image.
 */
#define NE_EIF_IMAGE	0x1ULL	/* Enclave Image Format. */

/**
 * DOC: flags ne_enclave_start_flags - How an enclave is started.
 */
#define NE_ENCLAVE_DEBUG_MODE	0x1ULL	/* It can be debugged. */

/**
 * DOC: values ne_err - What the driver puts into errno beyond the system's own
 *   numbers.
 */
#define NE_ERR_VCPU_ALREADY_USED		0x100	/* The CPU is in use. */
#define NE_ERR_VCPU_NOT_IN_CPU_POOL		0x101	/* The CPU is not in the pool. */
#define NE_ERR_VCPU_INVALID_CPU_CORE		0x102	/* The CPU's core is not one of the pool. */
#define NE_ERR_INVALID_MEM_REGION_SIZE		0x103	/* The size is not a multiple of 2 MiB. */
#define NE_ERR_INVALID_MEM_REGION_ADDR		0x104	/* The address is wrong. */
#define NE_ERR_UNALIGNED_MEM_REGION_ADDR	0x105	/* The address is not aligned. */
#define NE_ERR_MEM_REGION_ALREADY_USED		0x106	/* The memory is in use. */
#define NE_ERR_MEM_NOT_HUGE_PAGE		0x107	/* The memory is not of huge pages. */
/* The memory is on another NUMA node than the CPUs. */
#define NE_ERR_MEM_DIFFERENT_NUMA_NODE		0x108
/* The enclave has as many regions as it can have. */
#define NE_ERR_MEM_MAX_REGIONS			0x109
#define NE_ERR_NO_MEM_REGIONS_ADDED		0x10a	/* The enclave has no memory. */
#define NE_ERR_NO_VCPUS_ADDED			0x10b	/* The enclave has no CPU. */
#define NE_ERR_ENCLAVE_MEM_MIN_SIZE		0x10c	/* The enclave has less than 64 MiB. */
#define NE_ERR_FULL_CORES_NOT_USED		0x10d	/* A core is in the enclave in part only. */
#define NE_ERR_NOT_IN_INIT_STATE		0x10e	/* The enclave has been started. */
#define NE_ERR_INVALID_VCPU			0x10f	/* There is no such CPU. */
#define NE_ERR_NO_CPUS_AVAIL_IN_POOL		0x110	/* The pool is empty. */
#define NE_ERR_INVALID_PAGE_SIZE		0x111	/* The pages are not a multiple of 2 MiB. */
#define NE_ERR_INVALID_FLAG_VALUE		0x112	/* The flags are wrong. */
/* The context id is wrong or the parent's. */
#define NE_ERR_INVALID_ENCLAVE_CID		0x113

/**
 * struct ne_image_load_info - How an image is loaded.
 * @flags: format of the image (in; flags ne_image_load_flags: NE_EIF_IMAGE; at
 *   least 1)
 * @memory_offset: where the image goes in the enclave's memory (out)
 */
struct ne_image_load_info {
	__u64 flags;
	__u64 memory_offset;
};

/**
 * struct ne_user_memory_region - Memory that goes to an enclave.
 * @flags: NE_DEFAULT_MEMORY_REGION (at most 0)
 * @memory_size: size in bytes (at least 0x200000; a multiple of 0x200000)
 * @userspace_addr: where it is in the caller's memory (a multiple of 0x200000;
 *   address of bytes, memory_size of them, kept for later)
 */
struct ne_user_memory_region {
	__u64 flags;
	__u64 memory_size;
	__u64 userspace_addr;
};

/**
 * struct ne_enclave_start_info - How an enclave is started.
 * @flags: how (in; flags ne_enclave_start_flags: NE_ENCLAVE_DEBUG_MODE)
 * @enclave_cid: context id for vsock; 0 lets the hypervisor choose one, which
 *   comes back (in and out; at most 4294967294)
 */
struct ne_enclave_start_info {
	__u64 flags;
	__u64 enclave_cid;
};

/* Request codes */
/**
 * NE_CREATE_VM - Make an enclave.
 *
 * On: device. Argument: __u64, written.
 */
#define NE_CREATE_VM			_IOR(0xAE, 0x20, __u64)

/**
 * NE_ADD_VCPU - Give a CPU to the enclave.
 *
 * On: enclave. Argument: __u32, read and written.
 *
 * Errors:
 *   EIO: another process made the enclave
 */
#define NE_ADD_VCPU			_IOWR(0xAE, 0x21, __u32)

/**
 * NE_GET_IMAGE_LOAD_INFO - Ask where the image goes.
 *
 * On: enclave. Argument: struct ne_image_load_info, read and written.
 */
#define NE_GET_IMAGE_LOAD_INFO		_IOWR(0xAE, 0x22, struct ne_image_load_info)

/**
 * NE_SET_USER_MEMORY_REGION - Give memory to the enclave.
 *
 * On: enclave. Argument: struct ne_user_memory_region, read.
 *
 * Errors:
 *   EIO: another process made the enclave
 *   ENOMEM: memory_size is 0 or the kernel has no memory
 */
#define NE_SET_USER_MEMORY_REGION	_IOW(0xAE, 0x23, struct ne_user_memory_region)

/**
 * NE_START_ENCLAVE - Start the enclave.
 *
 * On: enclave. Argument: struct ne_enclave_start_info, read and written.
 */
#define NE_START_ENCLAVE		_IOWR(0xAE, 0x24, struct ne_enclave_start_info)

#endif /* _UAPI_NITRO_ENCLAVES_H */
