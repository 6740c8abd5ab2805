/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/*
 * mshv: the ABI between programs and the driver.
 *
 * Made by ioctlc from the mshv spec; do not edit. To remake it:
 *   ioctlc build spec/mshv
 *
 * The interface of Linux's driver for Microsoft's hypervisor, /dev/mshv and
 * the descriptors made from it.
 */
#ifndef _UAPI_MSHV_H
#define _UAPI_MSHV_H

#include <linux/types.h>
#include <linux/ioctl.h>

/* Constants */
#define MSHV_IOCTL			0xb8	/* The type byte. */
#define MSHV_PT_FLAGS_MASK		0x7	/* All bits of mshv_pt_bit. */
#define MSHV_SET_MEM_FLAGS_MASK		0x7	/* All bits of mshv_set_mem_bit. */
#define MSHV_HV_PAGE_SIZE		0x1000	/* The hypervisor's page size in bytes. */
#define MSHV_IRQFD_FLAGS_MASK		0x3	/* All bits of mshv_irqfd_bit. */
#define MSHV_IOEVENTFD_FLAGS_MASK	0x7	/* All bits of mshv_ioeventfd_bit. */
#define MSHV_RUN_VP_BUF_SZ		256	/* Size of an intercept message in bytes. */

/**
 * DOC: values mshv_pt_bit - Numbers of the bits in
 *   mshv_create_partition.pt_flags.
 */
#define MSHV_PT_BIT_LAPIC		0	/* The hypervisor emulates the local APIC. */
#define MSHV_PT_BIT_X2APIC		1	/* The local APIC is an x2APIC. */
#define MSHV_PT_BIT_GPA_SUPER_PAGES	2	/* Guest memory may be mapped with large pages. */
#define MSHV_PT_BIT_COUNT		3	/* Number of bits. */

/**
 * DOC: values mshv_pt_isolation - How a partition is isolated from the root.
 */
#define MSHV_PT_ISOLATION_NONE	0	/* Not at all. */
#define MSHV_PT_ISOLATION_COUNT	1	/* Number of ways. */

/**
 * DOC: values mshv_set_mem_bit - Numbers of the bits in
 *   mshv_user_mem_region.flags.
 */
#define MSHV_SET_MEM_BIT_WRITABLE	0	/* The guest may write it. */
#define MSHV_SET_MEM_BIT_EXECUTABLE	1	/* The guest may execute it. */
/* The region is unmapped; other bits are not looked at. */
#define MSHV_SET_MEM_BIT_UNMAP		2
#define MSHV_SET_MEM_BIT_COUNT		3	/* Number of bits. */

/**
 * DOC: values mshv_irqfd_bit - Numbers of the bits in mshv_user_irqfd.flags.
 */
#define MSHV_IRQFD_BIT_DEASSIGN	0	/* The eventfd is taken away. */
#define MSHV_IRQFD_BIT_RESAMPLE	1	/* The interrupt is level-triggered, resamplefd is used. */
#define MSHV_IRQFD_BIT_COUNT	2	/* Number of bits. */

/**
 * DOC: values mshv_ioeventfd_bit - Numbers of the bits in
 *   mshv_user_ioeventfd.flags.
 */
#define MSHV_IOEVENTFD_BIT_DATAMATCH	0	/* Only a write of datamatch counts. */
#define MSHV_IOEVENTFD_BIT_PIO		1	/* The address is a port. */
#define MSHV_IOEVENTFD_BIT_DEASSIGN	2	/* The eventfd is taken away. */
#define MSHV_IOEVENTFD_BIT_COUNT	3	/* Number of bits. */

/**
 * DOC: values mshv_gpap_access_type - Which accesses to guest pages are asked
 *   for.
 */
#define MSHV_GPAP_ACCESS_TYPE_ACCESSED	0	/* All of them. */
#define MSHV_GPAP_ACCESS_TYPE_DIRTY	1	/* Writes. */
#define MSHV_GPAP_ACCESS_TYPE_COUNT	2	/* Number of types. */

/**
 * DOC: values mshv_gpap_access_op - What happens to the access bits after they
 *   were read.
 */
#define MSHV_GPAP_ACCESS_OP_NOOP	0	/* Nothing. */
#define MSHV_GPAP_ACCESS_OP_CLEAR	1	/* They are cleared. */
#define MSHV_GPAP_ACCESS_OP_SET		2	/* They are set. */
#define MSHV_GPAP_ACCESS_OP_COUNT	3	/* Number of operations. */

/**
 * DOC: values mshv_vp_mmap_offset - Which state page of a virtual processor
 *   mmap shows; the offset is this times the system's page size.
 */
#define MSHV_VP_MMAP_OFFSET_REGISTERS		0	/* The register page. */
#define MSHV_VP_MMAP_OFFSET_INTERCEPT_MESSAGE	1	/* The intercept message page. */
/* The guest-hypervisor communication block. */
#define MSHV_VP_MMAP_OFFSET_GHCB		2
#define MSHV_VP_MMAP_OFFSET_COUNT		3	/* Number of pages. */

/**
 * DOC: values mshv_vp_state - Which state of a virtual processor is meant.
 */
#define MSHV_VP_STATE_LAPIC		0	/* Local interrupt controller. */
#define MSHV_VP_STATE_XSAVE		1	/* XSAVE area in compacted form. */
#define MSHV_VP_STATE_SIMP		2	/* Synthetic interrupt message page. */
#define MSHV_VP_STATE_SIEFP		3	/* Synthetic interrupt event flags page. */
#define MSHV_VP_STATE_SYNTHETIC_TIMERS	4	/* Synthetic timers. */
#define MSHV_VP_STATE_COUNT		5	/* Number of states. */

/**
 * struct mshv_create_partition - A partition to be made.
 * @pt_flags: 1 << mshv_pt_bit, or-ed (only bits 0x7)
 * @pt_isolation: Isolation from the root (enum mshv_pt_isolation:
 *   MSHV_PT_ISOLATION_*)
 */
struct mshv_create_partition {
	__u64 pt_flags;
	__u64 pt_isolation;
};

/**
 * struct mshv_create_vp - A virtual processor to be made.
 * @vp_index: Its index in the partition.
 */
struct mshv_create_vp {
	__u32 vp_index;
};

/**
 * struct mshv_user_mem_region - A range of the caller's memory and where the
 *   guest sees it.
 * @size: Size in bytes (a multiple of 4096)
 * @guest_pfn: First guest page number.
 * @userspace_addr: Where it is in the caller's memory (a multiple of 4096;
 *   address of bytes, size of them, kept for later)
 * @flags: 1 << mshv_set_mem_bit, or-ed (only bits 0x7)
 * @rsvd: must be zero
 */
struct mshv_user_mem_region {
	__u64 size;
	__u64 guest_pfn;
	__u64 userspace_addr;
	__u8 flags;
	__u8 rsvd[7];
};

/**
 * struct mshv_user_irqfd - An eventfd that raises an interrupt.
 * @fd: Signalled to raise the interrupt (in; fd of kind eventfd)
 * @resamplefd: Signalled at the end of the interrupt (in; fd of kind eventfd)
 * @gsi: The interrupt.
 * @flags: 1 << mshv_irqfd_bit, or-ed (only bits 0x3)
 */
struct mshv_user_irqfd {
	__s32 fd;
	__s32 resamplefd;
	__u32 gsi;
	__u32 flags;
};

/**
 * struct mshv_user_ioeventfd - An eventfd that a guest's write signals.
 * @datamatch: The value that counts, with MSHV_IOEVENTFD_BIT_DATAMATCH.
 * @addr: The guest-physical address or the port.
 * @len: Width of the write in bytes: 1, 2, 4 or 8; 0 for any.
 * @fd: The eventfd (in; fd of kind eventfd)
 * @flags: 1 << mshv_ioeventfd_bit, or-ed (only bits 0x7)
 * @rsvd: must be zero
 */
struct mshv_user_ioeventfd {
	__u64 datamatch;
	__u64 addr;
	__u32 len;
	__s32 fd;
	__u32 flags;
	__u8 rsvd[4];
};

/**
 * struct mshv_user_irq_entry - The MSI that a GSI stands for.
 * @gsi: The interrupt.
 * @address_lo: Low half of the message's address.
 * @address_hi: High half of the message's address.
 * @data: The message's data.
 */
struct mshv_user_irq_entry {
	__u32 gsi;
	__u32 address_lo;
	__u32 address_hi;
	__u32 data;
};

/**
 * struct mshv_user_irq_table - The routing table of MSIs.
 * @nr: Number of entries.
 * @rsvd: must be zero
 * @entries: The entries (nr in use, at most 4096)
 */
struct mshv_user_irq_table {
	__u32 nr;
	__u32 rsvd;
	__extension__ struct mshv_user_irq_entry entries[];
};

/**
 * struct mshv_gpap_access_bitmap - A question which guest pages were accessed.
 * @access_type: Which accesses (enum mshv_gpap_access_type:
 *   MSHV_GPAP_ACCESS_TYPE_*)
 * @access_op: What happens to the bits then (enum mshv_gpap_access_op:
 *   MSHV_GPAP_ACCESS_OP_*)
 * @rsvd: must be zero
 * @page_count: Number of pages (at least 1)
 * @gpap_base: First guest page number.
 * @bitmap_ptr: Where the bitmap goes, one bit per page (address of bytes,
 *   (page_count + 7) / 8 of them, written)
 */
struct mshv_gpap_access_bitmap {
	__u8 access_type;
	__u8 access_op;
	__u8 rsvd[6];
	__u64 page_count;
	__u64 gpap_base;
	__u64 bitmap_ptr;
};

/**
 * struct mshv_root_hvcall - A hypercall that the driver lets through.
 * @code: Its number (in)
 * @reps: Repetitions wanted, then done; 0 for calls that do not repeat (in and
 *   out)
 * @in_sz: Size of the input in bytes (in; at most 4096)
 * @out_sz: Size of the output in bytes, 0 for none (in; at most 4096)
 * @status: The hypervisor's status (out)
 * @rsvd: must be zero
 * @in_ptr: The input (address of up to 4096 bytes, in_sz of them, read)
 * @out_ptr: Where the output goes (address of up to 4096 bytes, out_sz of them,
 *   written, or 0)
 */
struct mshv_root_hvcall {
	__u16 code;
	__u16 reps;
	__u16 in_sz;
	__u16 out_sz;
	__u16 status;
	__u8 rsvd[6];
	__u64 in_ptr;
	__u64 out_ptr;
};

/**
 * struct mshv_run_vp - Why a virtual processor stopped.
 * @msg_buf: The hypervisor's intercept message.
 */
struct mshv_run_vp {
	__u8 msg_buf[MSHV_RUN_VP_BUF_SZ];
};

/**
 * struct mshv_get_set_vp_state - A state of a virtual processor.
 * @type: Which state (in; enum mshv_vp_state: MSHV_VP_STATE_*)
 * @rsvd: must be zero
 * @buf_sz: In: size of the buffer in bytes, a multiple of the page size. Out:
 *   size of the state (a multiple of 4096)
 * @buf_ptr: The state in the hypervisor's format (a multiple of 4096; address
 *   of bytes, buf_sz of them, on return too)
 */
struct mshv_get_set_vp_state {
	__u8 type;
	__u8 rsvd[3];
	__u32 buf_sz;
	__u64 buf_ptr;
};

/* Request codes */
/**
 * MSHV_CREATE_PARTITION - Make a partition.
 *
 * On: device. Argument: struct mshv_create_partition, read.
 */
#define MSHV_CREATE_PARTITION		_IOW(0xB8, 0x00, struct mshv_create_partition)

/**
 * MSHV_INITIALIZE_PARTITION - Initialize the partition in the hypervisor; early
 *   properties have to be set before.
 *
 * On: partition.
 */
#define MSHV_INITIALIZE_PARTITION	_IO(0xB8, 0x00)

/**
 * MSHV_CREATE_VP - Make a virtual processor.
 *
 * On: partition. Argument: struct mshv_create_vp, read.
 *
 * Errors:
 *   EEXIST: there is such a virtual processor
 */
#define MSHV_CREATE_VP			_IOW(0xB8, 0x01, struct mshv_create_vp)

/**
 * MSHV_SET_GUEST_MEMORY - Map memory into the guest or unmap it.
 *
 * On: partition. Argument: struct mshv_user_mem_region, read.
 *
 * Errors:
 *   EEXIST: it overlaps with another region
 *   ENOMEM: no memory for its pages
 */
#define MSHV_SET_GUEST_MEMORY		_IOW(0xB8, 0x02, struct mshv_user_mem_region)

/**
 * MSHV_IRQFD - Let an eventfd raise an interrupt.
 *
 * On: partition. Argument: struct mshv_user_irqfd, read.
 */
#define MSHV_IRQFD			_IOW(0xB8, 0x03, struct mshv_user_irqfd)

/**
 * MSHV_IOEVENTFD - Let a guest's write signal an eventfd.
 *
 * On: partition. Argument: struct mshv_user_ioeventfd, read.
 */
#define MSHV_IOEVENTFD			_IOW(0xB8, 0x04, struct mshv_user_ioeventfd)

/**
 * MSHV_SET_MSI_ROUTING - Set the routing table of MSIs.
 *
 * On: partition. Argument: struct mshv_user_irq_table, read.
 */
#define MSHV_SET_MSI_ROUTING		_IOW(0xB8, 0x05, struct mshv_user_irq_table)

/**
 * MSHV_GET_GPAP_ACCESS_BITMAP - Ask which guest pages were accessed.
 *
 * On: partition. Argument: struct mshv_gpap_access_bitmap, read.
 *
 * Errors:
 *   E2BIG: too many pages
 *   ENOMEM: no memory for their states
 */
#define MSHV_GET_GPAP_ACCESS_BITMAP	_IOWR(0xB8, 0x06, struct mshv_gpap_access_bitmap)

/**
 * MSHV_ROOT_HVCALL - Make one of the hypercalls that the driver allows.
 *
 * On: device, partition, vp. Argument: struct mshv_root_hvcall, read and
 * written.
 */
#define MSHV_ROOT_HVCALL		_IOWR(0xB8, 0x07, struct mshv_root_hvcall)

/**
 * MSHV_RUN_VP - Run the virtual processor until the hypervisor intercepts it.
 *
 * On: vp. Argument: struct mshv_run_vp, written.
 *
 * Errors:
 *   EINTR: a signal came first
 */
#define MSHV_RUN_VP			_IOR(0xB8, 0x00, struct mshv_run_vp)

/**
 * MSHV_GET_VP_STATE - Get a state of the virtual processor.
 *
 * On: vp. Argument: struct mshv_get_set_vp_state, read and written.
 */
#define MSHV_GET_VP_STATE		_IOWR(0xB8, 0x01, struct mshv_get_set_vp_state)

/**
 * MSHV_SET_VP_STATE - Set a state of the virtual processor.
 *
 * On: vp. Argument: struct mshv_get_set_vp_state, read and written.
 */
#define MSHV_SET_VP_STATE		_IOWR(0xB8, 0x02, struct mshv_get_set_vp_state)

#endif /* _UAPI_MSHV_H */
