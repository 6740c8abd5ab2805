/* SPDX-License-Identifier: GPL-2.0-only WITH Linux-syscall-note */
/*
 * gunyah: the ABI between programs and the driver.
 *
 * Made by ioctlc from the gunyah spec; do not edit. To remake it:
 *   ioctlc build spec/gunyah
 *
 * The interface of Linux's driver for the Gunyah hypervisor, /dev/gunyah and
 * the descriptors made from it.
 */
#ifndef _UAPI_GUNYAH_H
#define _UAPI_GUNYAH_H

#include <linux/types.h>
#include <linux/ioctl.h>

/* Constants */
#define GH_IOCTL_TYPE			0x47	/* The type byte. */
#define GH_ANDROID_IOCTL_TYPE		0x41	/* The type byte of what only Android has. */
#define GH_FN_MAX_ARG_SIZE		256	/* Largest argument of a function in bytes. */
#define GH_VM_MAX_EXIT_REASON_SIZE	8	/* Largest exit reason in bytes. */

/**
 * DOC: flags gh_mem_flags - The guest's access to a memory region.
 */
#define GH_MEM_ALLOW_READ	0x1	/* It may read. */
#define GH_MEM_ALLOW_WRITE	0x2	/* It may write. */
#define GH_MEM_ALLOW_EXEC	0x4	/* It may execute. */

/**
 * DOC: flags gh_irqfd_flags - How an eventfd rings a doorbell.
 */
#define GH_IRQFD_LEVEL	0x1	/* Like a level-triggered interrupt. */

/**
 * DOC: flags gh_ioeventfd_flags - Which writes signal an eventfd.
 */
#define GH_IOEVENTFD_DATAMATCH	0x1	/* Only those of datamatch. */

/**
 * DOC: values gh_fn - Functions that a virtual machine can be given.
 */
#define GH_FN_VCPU	1	/* A virtual CPU; the call returns its descriptor. */
#define GH_FN_IRQFD	2	/* An eventfd that rings a doorbell. */
#define GH_FN_IOEVENTFD	3	/* An eventfd that a guest's write signals. */

/**
 * enum gh_vm_status - Why a virtual machine no longer runs.
 */
enum gh_vm_status {
	GH_VM_STATUS_LOAD_FAILED	= 1,	/* It could not be loaded. */
	GH_VM_STATUS_EXITED		= 2,	/* It exited; exit_info says how. */
	GH_VM_STATUS_CRASHED		= 3,	/* It crashed. */
};

/**
 * DOC: values gh_vcpu_exit - Why GH_VCPU_RUN returned.
 */
#define GH_VCPU_EXIT_UNKNOWN	0	/* No reason is known. */
#define GH_VCPU_EXIT_MMIO	1	/* An access that the VMM has to emulate. */
#define GH_VCPU_EXIT_STATUS	2	/* The virtual machine no longer runs. */

/**
 * struct gh_userspace_memory_region - A range of the caller's memory and where
 *   the guest sees it.
 * @label: Its id in the virtual machine.
 * @flags: The guest's access (flags gh_mem_flags: GH_MEM_ALLOW_*)
 * @guest_phys_addr: Where the guest sees it (a multiple of 4096)
 * @memory_size: Its size in bytes (a multiple of 4096)
 * @userspace_addr: Where it is in the caller's memory (a multiple of 4096;
 *   address of bytes, memory_size of them, kept for later)
 */
struct gh_userspace_memory_region {
	__u32 label;
	__u32 flags;
	__u64 guest_phys_addr;
	__u64 memory_size;
	__u64 userspace_addr;
};

/**
 * struct gh_vm_dtb_config - Where the guest's device tree is.
 * @guest_phys_addr: Its guest-physical address.
 * @size: Its largest size in bytes; rounded up to pages.
 */
struct gh_vm_dtb_config {
	__u64 guest_phys_addr;
	__u64 size;
};

/**
 * struct gh_vm_firmware_config - Where the firmware of a protected virtual
 *   machine is.
 * @guest_phys_addr: Its guest-physical address.
 * @size: Its size in bytes.
 */
struct gh_vm_firmware_config {
	__u64 guest_phys_addr;
	__u64 size;
};

/**
 * struct gh_fn_vcpu_arg - A virtual CPU to be made.
 * @id: Its label.
 */
struct gh_fn_vcpu_arg {
	__u32 id;
};

/**
 * struct gh_fn_irqfd_arg - An eventfd that rings a doorbell.
 * @fd: The eventfd (in; fd of kind eventfd)
 * @label: The doorbell's label in the device tree.
 * @flags: How it rings (flags gh_irqfd_flags: GH_IRQFD_LEVEL)
 * @padding: must be zero
 */
struct gh_fn_irqfd_arg {
	__u32 fd;
	__u32 label;
	__u32 flags;
	__u32 padding;
};

/**
 * struct gh_fn_ioeventfd_arg - An eventfd that a guest's write signals.
 * @datamatch: The value that counts, with GH_IOEVENTFD_DATAMATCH.
 * @addr: The guest-physical address.
 * @len: Width of the write in bytes: 1, 2, 4 or 8; 0 for any.
 * @fd: The eventfd (in; fd of kind eventfd)
 * @flags: Which writes (flags gh_ioeventfd_flags: GH_IOEVENTFD_DATAMATCH)
 * @padding: must be zero
 */
struct gh_fn_ioeventfd_arg {
	__u64 datamatch;
	__u64 addr;
	__u32 len;
	__s32 fd;
	__u32 flags;
	__u32 padding;
};

/**
 * struct gh_fn_desc - A function and its argument.
 * @type: Which function (enum gh_fn: GH_FN_*)
 * @arg_size: Size of the argument in bytes (at most 256)
 * @arg: The argument (address of what type selects, read)
 */
struct gh_fn_desc {
	__u32 type;
	__u32 arg_size;
	__u64 arg;
};

/**
 * struct gh_vm_exit_info - How a virtual machine exited.
 * @type: The kind of exit as Gunyah numbers it.
 * @padding: ignored
 * @reason_size: Bytes of reason in use (at most 8)
 * @reason: Gunyah's own description, little-endian (reason_size bytes in use,
 *   at most 8)
 */
struct gh_vm_exit_info {
	__u16 type;
	__u16 padding;
	__u32 reason_size;
	__u8 reason[GH_VM_MAX_EXIT_REASON_SIZE];
};

/**
 * struct gh_vcpu_run - What a virtual CPU shares with the VMM, mapped at offset
 *   0 of its descriptor.
 * @immediate_exit: 1: GH_VCPU_RUN returns at once with EINTR (in)
 * @padding: ignored
 * @exit_reason: Why GH_VCPU_RUN returned (out; enum gh_vcpu_exit:
 *   GH_VCPU_EXIT_*)
 * @mmio: An access that the VMM has to emulate (for GH_VCPU_EXIT_MMIO)
 * @mmio.phys_addr: Its guest-physical address (out)
 * @mmio.data: What was written; where the VMM puts what was read (in and out;
 *   len bytes in use, at most 8)
 * @mmio.len: Bytes of data in use (out)
 * @mmio.is_write: 1 for a write (out)
 * @status: The virtual machine no longer runs (for GH_VCPU_EXIT_STATUS)
 * @status.status: Why (out)
 * @status.exit_info: How (out)
 */
struct gh_vcpu_run {
	__u8 immediate_exit;
	__u8 padding[7];
	__u32 exit_reason;
	__extension__ union {
		struct {
			__u64 phys_addr;
			__u8 data[8];
			__u32 len;
			__u8 is_write;
		} mmio;
		struct {
			enum gh_vm_status status;
			struct gh_vm_exit_info exit_info;
		} status;
	};
};

/* Request codes */
/**
 * GH_CREATE_VM - Make a virtual machine.
 *
 * On: device.
 */
#define GH_CREATE_VM			_IO(0x47 /* 'G' */, 0x00)

/**
 * GH_VM_SET_USER_MEM_REGION - Share memory with the guest.
 *
 * On: vm. Argument: struct gh_userspace_memory_region, read.
 */
#define GH_VM_SET_USER_MEM_REGION	_IOW(0x47 /* 'G' */, 0x01, struct gh_userspace_memory_region)

/**
 * GH_VM_SET_DTB_CONFIG - Say where the guest's device tree is.
 *
 * On: vm. Argument: struct gh_vm_dtb_config, read.
 *
 * Errors:
 *   EOVERFLOW: the range wraps around
 */
#define GH_VM_SET_DTB_CONFIG		_IOW(0x47 /* 'G' */, 0x02, struct gh_vm_dtb_config)

/**
 * GH_VM_START - Start the virtual machine.
 *
 * On: vm.
 *
 * Errors:
 *   ENODEV: it ran already and cannot run again
 */
#define GH_VM_START			_IO(0x47 /* 'G' */, 0x03)

/**
 * GH_VM_ADD_FUNCTION - Give the virtual machine a function.
 *
 * On: vm. Argument: struct gh_fn_desc, read.
 */
#define GH_VM_ADD_FUNCTION		_IOW(0x47 /* 'G' */, 0x04, struct gh_fn_desc)

/**
 * GH_VCPU_RUN - Run the virtual CPU.
 *
 * On: vcpu.
 *
 * Errors:
 *   EINTR: immediate_exit was set
 *   ENODEV: the virtual machine is not running
 */
#define GH_VCPU_RUN			_IO(0x47 /* 'G' */, 0x05)

/**
 * GH_VCPU_MMAP_SIZE - Ask for the size of gh_vcpu_run's mapping.
 *
 * On: vcpu.
 * Returns: size of the mapping in bytes
 */
#define GH_VCPU_MMAP_SIZE		_IO(0x47 /* 'G' */, 0x06)

/**
 * GH_VM_REMOVE_FUNCTION - Take a function away.
 *
 * On: vm. Argument: struct gh_fn_desc, read.
 */
#define GH_VM_REMOVE_FUNCTION		_IOW(0x47 /* 'G' */, 0x07, struct gh_fn_desc)

/**
 * GH_VM_ANDROID_LEND_USER_MEM - Lend memory to the guest; the host loses
 *   access.
 *
 * On: vm. Argument: struct gh_userspace_memory_region, read.
 */
#define GH_VM_ANDROID_LEND_USER_MEM	_IOW(0x41 /* 'A' */, 0x11, struct gh_userspace_memory_region)

/**
 * GH_VM_ANDROID_SET_FW_CONFIG - Say where the firmware is; makes the virtual
 *   machine a protected one.
 *
 * On: vm. Argument: struct gh_vm_firmware_config, read.
 */
#define GH_VM_ANDROID_SET_FW_CONFIG	_IOW(0x41 /* 'A' */, 0x12, struct gh_vm_firmware_config)

#endif /* _UAPI_GUNYAH_H */
