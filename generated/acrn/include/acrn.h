/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/*
 * acrn: the ABI between programs and the driver.
 *
 * Made by ioctlc from the acrn spec; do not edit. To remake it:
 *   ioctlc build spec/acrn
 *
 * The interface of ACRN's hypervisor service module, which a VMM in the
 * service VM uses.
 */
#ifndef _UAPI_ACRN_H
#define _UAPI_ACRN_H

#include <linux/types.h>
#include <linux/ioctl.h>

#if defined(__GNUC__) || defined(__clang__)
#define _ACRN_PACKED __attribute__((packed))
#else
#define _ACRN_PACKED
#endif

#if defined(__GNUC__) || defined(__clang__)
#define _ACRN_ALIGNED(bytes) __attribute__((aligned(bytes)))
#else
#define _ACRN_ALIGNED(bytes) __declspec(align(bytes))
#endif

/* Constants */
#define ACRN_IO_REQUEST_MAX	16
#define ACRN_MMIODEV_RES_NUM	3
#define ACRN_PCI_NUM_BARS	6
#define PMCMD_TYPE_MASK		0xff
#define ACRN_IOCTL_TYPE		0xa2

/**
 * DOC: flags acrn_ptdev_flags - How a PCI device is assigned.
 */
#define ACRN_PTDEV_QUIRK_ASSIGN	0x1

/**
 * DOC: flags acrn_irqfd_flags - What happens to an irqfd.
 */
#define ACRN_IRQFD_FLAG_DEASSIGN	0x1	/* It is taken away. */

/**
 * DOC: flags acrn_mem_access_flags - The guest's access to a range.
 */
#define ACRN_MEM_ACCESS_RIGHT_MASK	0x7
#define ACRN_MEM_ACCESS_READ		0x1
#define ACRN_MEM_ACCESS_WRITE		0x2
#define ACRN_MEM_ACCESS_EXEC		0x4
#define ACRN_MEM_ACCESS_RWX		0x7

/**
 * DOC: flags acrn_mem_type_flags - Memory type of a range.
 */
#define ACRN_MEM_TYPE_MASK	0x7c0
#define ACRN_MEM_TYPE_WB	0x40
#define ACRN_MEM_TYPE_WT	0x80
#define ACRN_MEM_TYPE_UC	0x100
#define ACRN_MEM_TYPE_WC	0x200
#define ACRN_MEM_TYPE_WP	0x400

/**
 * DOC: flags acrn_ioeventfd_flags - What an ioeventfd listens to, and what
 *   happens to it.
 */
#define ACRN_IOEVENTFD_FLAG_PIO		0x1
#define ACRN_IOEVENTFD_FLAG_DATAMATCH	0x2
#define ACRN_IOEVENTFD_FLAG_DEASSIGN	0x4

/**
 * DOC: values acrn_ioreq_dir - Direction of an access.
 */
#define ACRN_IOREQ_DIR_READ	0
#define ACRN_IOREQ_DIR_WRITE	1

/**
 * DOC: values acrn_memmap_type - What a range of guest memory is.
 */
#define ACRN_MEMMAP_RAM		0	/* RAM, which vma_base tells. */
#define ACRN_MEMMAP_MMIO	1	/* Registers of a device, which service_vm_pa tells. */

/**
 * enum acrn_pm_cmd_type - What is asked about power management.
 */
enum acrn_pm_cmd_type {
	ACRN_PMCMD_GET_PX_CNT	= 0,
	ACRN_PMCMD_GET_PX_DATA	= 1,
	ACRN_PMCMD_GET_CX_CNT	= 2,
	ACRN_PMCMD_GET_CX_DATA	= 3,
};

/**
 * DOC: values acrn_ioreq_state - Who has an I/O request.
 */
#define ACRN_IOREQ_STATE_PENDING	0
#define ACRN_IOREQ_STATE_COMPLETE	1
#define ACRN_IOREQ_STATE_PROCESSING	2
#define ACRN_IOREQ_STATE_FREE		3

/**
 * DOC: values acrn_ioreq_type - Kind of an I/O request.
 */
#define ACRN_IOREQ_TYPE_PORTIO	0
#define ACRN_IOREQ_TYPE_MMIO	1
#define ACRN_IOREQ_TYPE_PCICFG	2

/**
 * DOC: values acrn_ptdev_irq_type - Kind of a device's interrupt.
 */
#define ACRN_PTDEV_IRQ_INTX	0
#define ACRN_PTDEV_IRQ_MSI	1
#define ACRN_PTDEV_IRQ_MSIX	2

/**
 * struct acrn_mmio_request - A memory-mapped access of the guest.
 * @direction: enum acrn_ioreq_dir: ACRN_IOREQ_DIR_*
 * @reserved: ignored
 */
struct acrn_mmio_request {
	__u32 direction;
	__u32 reserved;
	__u64 address;
	__u64 size;
	__u64 value;
};

/**
 * struct acrn_pio_request - A port access of the guest.
 * @direction: enum acrn_ioreq_dir: ACRN_IOREQ_DIR_*
 * @reserved: ignored
 */
struct acrn_pio_request {
	__u32 direction;
	__u32 reserved;
	__u64 address;
	__u64 size;
	__u32 value;
};

/**
 * struct acrn_pci_request - An access of the guest to PCI configuration space.
 * @direction: enum acrn_ioreq_dir: ACRN_IOREQ_DIR_*
 * @reserved: ignored
 */
struct acrn_pci_request {
	__u32 direction;
	__u32 reserved[3];
	__u64 size;
	__u32 value;
	__u32 bus;
	__u32 dev;
	__u32 func;
	__u32 reg;
};

/**
 * struct acrn_io_request - An I/O request in its slot of 256 bytes.
 * @type: enum acrn_ioreq_type: ACRN_IOREQ_TYPE_*
 * @completion_polling: 1 lets the hypervisor poll instead of waiting for a
 *   notification
 * @reserved0: ignored
 * @reqs: the member that type selects
 * @reqs.pio_request: for ACRN_IOREQ_TYPE_PORTIO
 * @reqs.pci_request: for ACRN_IOREQ_TYPE_PCICFG
 * @reqs.mmio_request: for ACRN_IOREQ_TYPE_MMIO
 * @reqs.data: for any other value
 * @reserved1: ignored
 * @kernel_handled: 1 for the driver's own clients
 * @processed: enum acrn_ioreq_state: ACRN_IOREQ_STATE_*
 */
struct _ACRN_ALIGNED(256) acrn_io_request {
	__u32 type;
	__u32 completion_polling;
	__u32 reserved0[14];
	union {
		struct acrn_pio_request pio_request;
		struct acrn_pci_request pci_request;
		struct acrn_mmio_request mmio_request;
		__u64 data[8];
	} reqs;
	__u32 reserved1;
	__u32 kernel_handled;
	__u32 processed;
};

/**
 * struct acrn_io_request_buffer - The page of I/O requests that hypervisor,
 *   driver and VMM share.
 */
struct acrn_io_request_buffer {
	__extension__ union {
		struct acrn_io_request req_slot[ACRN_IO_REQUEST_MAX];
		__u8 reserved[4096];
	};
};

/**
 * struct acrn_ioreq_notify - A request that has been handled.
 * @vmid: not looked at; the descriptor tells the virtual machine
 * @reserved: must be zero
 * @vcpu: the virtual CPU whose request it was, one of those that
 *   ACRN_IOCTL_CREATE_VM told
 */
struct acrn_ioreq_notify {
	__u16 vmid;
	__u16 reserved;
	__u32 vcpu;
};

/**
 * struct guid_t - A GUID.
 */
struct guid_t {
	__u8 b[16];
};

/**
 * struct acrn_vm_creation - A virtual machine to be made.
 * @vmid: its number (out)
 * @reserved0: must be zero
 * @vcpu_num: number of its virtual CPUs (out)
 * @reserved1: must be zero
 * @uuid: its UUID (in)
 * @vm_flag: the hypervisor's flags (in)
 * @ioreq_buf: the page of I/O requests in the caller's memory; an address
 *   inside of a page means that page (address of struct acrn_io_request_buffer,
 *   kept for later)
 * @cpu_affinity: bit n is physical CPU n (in)
 */
struct acrn_vm_creation {
	__u16 vmid;
	__u16 reserved0;
	__u16 vcpu_num;
	__u16 reserved1;
	struct guid_t uuid;
	__u64 vm_flag;
	__u64 ioreq_buf;
	__u64 cpu_affinity;
};

/**
 * struct acrn_gp_regs - General registers.
 */
struct acrn_gp_regs {
	__le64 rax;
	__le64 rcx;
	__le64 rdx;
	__le64 rbx;
	__le64 rsp;
	__le64 rbp;
	__le64 rsi;
	__le64 rdi;
	__le64 r8;
	__le64 r9;
	__le64 r10;
	__le64 r11;
	__le64 r12;
	__le64 r13;
	__le64 r14;
	__le64 r15;
};

/**
 * struct acrn_descriptor_ptr - A descriptor table register.
 * @reserved: must be zero
 */
#ifdef _MSC_VER
#pragma pack(push, 1)
#endif
struct acrn_descriptor_ptr {
	__le16 limit;
	__le64 base;
	__le16 reserved[3];
} _ACRN_PACKED;
#ifdef _MSC_VER
#pragma pack(pop)
#endif

/**
 * struct acrn_regs - Registers of a virtual CPU.
 * @reserved_64: must be zero
 * @reserved_32: must be zero
 */
struct acrn_regs {
	struct acrn_gp_regs gprs;
	struct acrn_descriptor_ptr gdt;
	struct acrn_descriptor_ptr idt;
	__le64 rip;
	__le64 cs_base;
	__le64 cr0;
	__le64 cr4;
	__le64 cr3;
	__le64 ia32_efer;
	__le64 rflags;
	__le64 reserved_64[4];
	__le32 cs_ar;
	__le32 cs_limit;
	__le32 reserved_32[3];
	__le16 cs_sel;
	__le16 ss_sel;
	__le16 ds_sel;
	__le16 es_sel;
	__le16 fs_sel;
	__le16 gs_sel;
	__le16 ldt_sel;
	__le16 tr_sel;
};

/**
 * struct acrn_vcpu_regs - A virtual CPU and its registers.
 * @vcpu_id: its number
 * @reserved: must be zero
 */
struct acrn_vcpu_regs {
	__u16 vcpu_id;
	__u16 reserved[3];
	struct acrn_regs vcpu_regs;
};

/**
 * struct acrn_vm_memmap - A mapping of guest memory.
 * @type: enum acrn_memmap_type: ACRN_MEMMAP_*
 * @attr: acrn_mem_access_flags; the type of memory follows from type
 * @user_vm_pa: where the guest sees it
 * @service_vm_pa: its address in the service VM (for ACRN_MEMMAP_MMIO)
 * @vma_base: its address in the caller's memory (for ACRN_MEMMAP_RAM; address
 *   of bytes, len of them, kept for later)
 * @len: size in bytes
 */
struct acrn_vm_memmap {
	__u32 type;
	__u32 attr;
	__u64 user_vm_pa;
	__extension__ union {
		__u64 service_vm_pa;
		__u64 vma_base;
	};
	__u64 len;
};

/**
 * struct acrn_ptdev_irq - An interrupt of a passed-through device.
 * @type: enum acrn_ptdev_irq_type: ACRN_PTDEV_IRQ_*
 */
struct acrn_ptdev_irq {
	__u32 type;
	__u16 virt_bdf;
	__u16 phys_bdf;
	struct {
		__u32 virt_pin;
		__u32 phys_pin;
		__u32 is_pic_pin;
	} intx;
};

/**
 * struct acrn_pcidev - A PCI device to be passed through.
 * @type: flags acrn_ptdev_flags: ACRN_PTDEV_QUIRK_ASSIGN
 */
struct acrn_pcidev {
	__u32 type;
	__u16 virt_bdf;
	__u16 phys_bdf;
	__u8 intr_line;
	__u8 intr_pin;
	__u32 bar[ACRN_PCI_NUM_BARS];
};

/**
 * struct acrn_mmiodev - A memory-mapped device to be passed through.
 */
struct acrn_mmiodev {
	__u8 name[8];
	struct {
		__u64 user_vm_pa;
		__u64 service_vm_pa;
		__u64 size;
		__u64 mem_type;
	} res[ACRN_MMIODEV_RES_NUM];
};

/**
 * struct acrn_vdev - A device that the hypervisor emulates.
 */
struct acrn_vdev {
	union {
		__u64 value;
		struct {
			__le16 vendor;
			__le16 device;
			__le32 legacy_id;
		} fields;
	} id;
	__u64 slot;
	__u32 io_addr[ACRN_PCI_NUM_BARS];
	__u32 io_size[ACRN_PCI_NUM_BARS];
	__u8 args[128];
};

/**
 * struct acrn_msi_entry - An MSI.
 */
struct acrn_msi_entry {
	__u64 msi_addr;
	__u64 msi_data;
};

/**
 * struct acrn_acpi_generic_address - A generic address structure of ACPI.
 */
#ifdef _MSC_VER
#pragma pack(push, 1)
#endif
struct acrn_acpi_generic_address {
	__u8 space_id;
	__u8 bit_width;
	__u8 bit_offset;
	__u8 access_size;
	__u64 address;
} _ACRN_PACKED;
#ifdef _MSC_VER
#pragma pack(pop)
#endif

/**
 * struct acrn_cstate_data - A C-state of ACPI.
 */
struct acrn_cstate_data {
	struct acrn_acpi_generic_address cx_reg;
	__u8 type;
	__u32 latency;
	__u64 power;
};

/**
 * struct acrn_pstate_data - A P-state of ACPI.
 */
struct acrn_pstate_data {
	__u64 core_frequency;
	__u64 power;
	__u64 transition_latency;
	__u64 bus_master_latency;
	__u64 control;
	__u64 status;
};

/**
 * struct acrn_ioeventfd - An eventfd that a guest's write signals.
 * @fd: in; fd of kind eventfd
 * @flags: flags acrn_ioeventfd_flags: ACRN_IOEVENTFD_FLAG_*
 * @addr: the port or the guest-physical address
 * @len: width of the write in bytes: 1, 2, 4 or 8
 * @reserved: must be zero
 * @data: the value that counts with ACRN_IOEVENTFD_FLAG_DATAMATCH
 */
struct acrn_ioeventfd {
	__u32 fd;
	__u32 flags;
	__u64 addr;
	__u32 len;
	__u32 reserved;
	__u64 data;
};

/**
 * struct acrn_irqfd - An eventfd that injects an MSI.
 * @fd: in; fd of kind eventfd
 * @flags: flags acrn_irqfd_flags: ACRN_IRQFD_FLAG_DEASSIGN
 * @msi: what is injected
 */
struct acrn_irqfd {
	__s32 fd;
	__u32 flags;
	struct acrn_msi_entry msi;
};

/* Request codes */
/**
 * ACRN_IOCTL_CREATE_VM - Make the virtual machine.
 *
 * On: vm. Argument: struct acrn_vm_creation, read and written.
 */
#define ACRN_IOCTL_CREATE_VM			_IOWR(0xA2, 0x10, struct acrn_vm_creation)

/**
 * ACRN_IOCTL_DESTROY_VM - Destroy it.
 *
 * On: vm.
 */
#define ACRN_IOCTL_DESTROY_VM			_IO(0xA2, 0x11)

/**
 * ACRN_IOCTL_START_VM - Start it.
 *
 * On: vm.
 */
#define ACRN_IOCTL_START_VM			_IO(0xA2, 0x12)

/**
 * ACRN_IOCTL_PAUSE_VM - Pause it.
 *
 * On: vm.
 */
#define ACRN_IOCTL_PAUSE_VM			_IO(0xA2, 0x13)

/**
 * ACRN_IOCTL_RESET_VM - Reset it.
 *
 * On: vm.
 */
#define ACRN_IOCTL_RESET_VM			_IO(0xA2, 0x15)

/**
 * ACRN_IOCTL_SET_VCPU_REGS - Set the registers of a virtual CPU.
 *
 * On: vm. Argument: struct acrn_vcpu_regs, read.
 */
#define ACRN_IOCTL_SET_VCPU_REGS		_IOW(0xA2, 0x16, struct acrn_vcpu_regs)

/**
 * ACRN_IOCTL_INJECT_MSI - Inject an MSI.
 *
 * On: vm. Argument: struct acrn_msi_entry, read.
 */
#define ACRN_IOCTL_INJECT_MSI			_IOW(0xA2, 0x23, struct acrn_msi_entry)

/**
 * ACRN_IOCTL_VM_INTR_MONITOR - Watch the virtual machine's interrupts.
 *
 * On: vm.
 */
#define ACRN_IOCTL_VM_INTR_MONITOR		_IOW(0xA2, 0x24, unsigned long)

/**
 * ACRN_IOCTL_SET_IRQLINE - Set an interrupt line.
 *
 * On: vm. Argument: __u64, read (by value).
 */
#define ACRN_IOCTL_SET_IRQLINE			_IOW(0xA2, 0x25, __u64)

/**
 * ACRN_IOCTL_NOTIFY_REQUEST_FINISH - Say that a request has been handled.
 *
 * On: vm. Argument: struct acrn_ioreq_notify, read.
 */
#define ACRN_IOCTL_NOTIFY_REQUEST_FINISH	_IOW(0xA2, 0x31, struct acrn_ioreq_notify)

/**
 * ACRN_IOCTL_CREATE_IOREQ_CLIENT - Become the default client of I/O requests.
 *
 * On: vm.
 *
 * Errors:
 *   EEXIST: there is a default client
 */
#define ACRN_IOCTL_CREATE_IOREQ_CLIENT		_IO(0xA2, 0x32)

/**
 * ACRN_IOCTL_ATTACH_IOREQ_CLIENT - Wait for I/O requests.
 *
 * On: vm.
 *
 * Errors:
 *   ENODEV: there is no default client, or it is being destroyed
 */
#define ACRN_IOCTL_ATTACH_IOREQ_CLIENT		_IO(0xA2, 0x33)

/**
 * ACRN_IOCTL_DESTROY_IOREQ_CLIENT - No longer be a client of I/O requests.
 *
 * On: vm.
 */
#define ACRN_IOCTL_DESTROY_IOREQ_CLIENT		_IO(0xA2, 0x34)

/**
 * ACRN_IOCTL_CLEAR_VM_IOREQ - Complete all I/O requests of the default client.
 *
 * On: vm.
 */
#define ACRN_IOCTL_CLEAR_VM_IOREQ		_IO(0xA2, 0x35)

/**
 * ACRN_IOCTL_SET_MEMSEG - Map guest memory.
 *
 * On: vm. Argument: struct acrn_vm_memmap, read.
 *
 * Errors:
 *   ENOMEM: no memory or no more mappings
 */
#define ACRN_IOCTL_SET_MEMSEG			_IOW(0xA2, 0x41, struct acrn_vm_memmap)

/**
 * ACRN_IOCTL_UNSET_MEMSEG - Unmap guest memory.
 *
 * On: vm. Argument: struct acrn_vm_memmap, read.
 */
#define ACRN_IOCTL_UNSET_MEMSEG			_IOW(0xA2, 0x42, struct acrn_vm_memmap)

/**
 * ACRN_IOCTL_SET_PTDEV_INTR - Route an interrupt of a passed-through device.
 *
 * On: vm. Argument: struct acrn_ptdev_irq, read.
 */
#define ACRN_IOCTL_SET_PTDEV_INTR		_IOW(0xA2, 0x53, struct acrn_ptdev_irq)

/**
 * ACRN_IOCTL_RESET_PTDEV_INTR - Take that route away.
 *
 * On: vm. Argument: struct acrn_ptdev_irq, read.
 */
#define ACRN_IOCTL_RESET_PTDEV_INTR		_IOW(0xA2, 0x54, struct acrn_ptdev_irq)

/**
 * ACRN_IOCTL_ASSIGN_PCIDEV - Pass a PCI device through.
 *
 * On: vm. Argument: struct acrn_pcidev, read.
 */
#define ACRN_IOCTL_ASSIGN_PCIDEV		_IOW(0xA2, 0x55, struct acrn_pcidev)

/**
 * ACRN_IOCTL_DEASSIGN_PCIDEV - Take it back.
 *
 * On: vm. Argument: struct acrn_pcidev, read.
 */
#define ACRN_IOCTL_DEASSIGN_PCIDEV		_IOW(0xA2, 0x56, struct acrn_pcidev)

/**
 * ACRN_IOCTL_ASSIGN_MMIODEV - Pass a memory-mapped device through.
 *
 * On: vm. Argument: struct acrn_mmiodev, read.
 */
#define ACRN_IOCTL_ASSIGN_MMIODEV		_IOW(0xA2, 0x57, struct acrn_mmiodev)

/**
 * ACRN_IOCTL_DEASSIGN_MMIODEV - Take it back.
 *
 * On: vm. Argument: struct acrn_mmiodev, read.
 */
#define ACRN_IOCTL_DEASSIGN_MMIODEV		_IOW(0xA2, 0x58, struct acrn_mmiodev)

/**
 * ACRN_IOCTL_CREATE_VDEV - Make a device that the hypervisor emulates.
 *
 * On: vm. Argument: struct acrn_vdev, read.
 */
#define ACRN_IOCTL_CREATE_VDEV			_IOW(0xA2, 0x59, struct acrn_vdev)

/**
 * ACRN_IOCTL_DESTROY_VDEV - Destroy it.
 *
 * On: vm. Argument: struct acrn_vdev, read.
 */
#define ACRN_IOCTL_DESTROY_VDEV			_IOW(0xA2, 0x5A, struct acrn_vdev)

/**
 * ACRN_IOCTL_PM_GET_CPU_STATE - Ask about power states of a CPU.
 *
 * On: vm. Argument: __u64, read and written.
 */
#define ACRN_IOCTL_PM_GET_CPU_STATE		_IOWR(0xA2, 0x60, __u64)

/**
 * ACRN_IOCTL_IOEVENTFD - Let a guest's write signal an eventfd.
 *
 * On: vm. Argument: struct acrn_ioeventfd, read.
 *
 * Errors:
 *   EEXIST: the eventfd listens to that already
 */
#define ACRN_IOCTL_IOEVENTFD			_IOW(0xA2, 0x70, struct acrn_ioeventfd)

/**
 * ACRN_IOCTL_IRQFD - Let an eventfd inject an MSI.
 *
 * On: vm. Argument: struct acrn_irqfd, read.
 *
 * Errors:
 *   EBADF: there is no such descriptor
 *   EBUSY: the eventfd injects already
 */
#define ACRN_IOCTL_IRQFD			_IOW(0xA2, 0x71, struct acrn_irqfd)

#endif /* _UAPI_ACRN_H */
