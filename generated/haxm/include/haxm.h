/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * haxm: the ABI between programs and the driver.
 *
 * Made by ioctlc from the haxm spec; do not edit. To remake it:
 *   ioctlc build spec/haxm
 *
 * The interface of HAXM's driver, as released for Windows, macOS, Linux and
 * NetBSD.
 */
#ifndef _UAPI_HAXM_H
#define _UAPI_HAXM_H

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

/* A use of a deprecated name gives a warning; -DHAX_NO_DEPRECATED removes these names. */
#ifndef HAX_DEPRECATED
#if defined(__GNUC__) || defined(__clang__)
#define HAX_DEPRECATED(msg) __attribute__((deprecated(msg)))
#elif defined(_MSC_VER)
#define HAX_DEPRECATED(msg) __declspec(deprecated(msg))
#else
#define HAX_DEPRECATED(msg)
#endif
#endif

#ifndef HAX_DEPRECATED_VALUE
#if defined(__GNUC__) || defined(__clang__)
#define HAX_DEPRECATED_VALUE(msg) HAX_DEPRECATED(msg)
#else
#define HAX_DEPRECATED_VALUE(msg)
#endif
#endif

#if defined(__GNUC__) || defined(__clang__)
#define _HAX_PACKED __attribute__((packed))
#else
#define _HAX_PACKED
#endif

#if defined(__GNUC__) || defined(__clang__)
#define _HAX_ALIGNED(bytes) __attribute__((aligned(bytes)))
#else
#define _HAX_ALIGNED(bytes) __declspec(align(bytes))
#endif

/* Constants */
#define HAX_MAX_MSR_ARRAY	0x20	/* Most MSRs in one call. */
#define HAX_MAX_CPUID_ENTRIES	0x40	/* Most CPUID leaves in one call. */

/**
 * DOC: flags hax_cap_status - Whether the driver works, and whether it enforces
 *   a memory limit.
 */
#define HAX_CAP_STATUS_WORKING	0x1	/* Virtualisation works on this machine. */
#define HAX_CAP_MEMQUOTA	0x2	/* The memory limit is in force. */
#define HAX_CAP_WORKSTATUS_MASK	0x1	/* The bits of the working status. */

/**
 * DOC: flags hax_cap_failreason - Why virtualisation does not work; valid when
 *   HAX_CAP_STATUS_WORKING is clear.
 */
#define HAX_CAP_FAILREASON_VT	0x1	/* VT is missing or switched off. */
#define HAX_CAP_FAILREASON_NX	0x2	/* NX is missing or switched off. */

/**
 * DOC: flags hax_cap_features - What the driver can do; valid when
 *   HAX_CAP_STATUS_WORKING is set.
 */
#define HAX_CAP_EPT			0x1	/* Extended page tables are in use. */
#define HAX_CAP_FASTMMIO		0x2	/* Fast MMIO exits through the tunnel. */
/* Unrestricted guests (real mode without emulation). */
#define HAX_CAP_UG			0x4
#define HAX_CAP_64BIT_RAMBLOCK		0x8	/* HAX_VM_IOCTL_ADD_RAMBLOCK exists. */
#define HAX_CAP_64BIT_SETRAM		0x10	/* HAX_VM_IOCTL_SET_RAM2 exists. */
#define HAX_CAP_TUNNEL_PAGE		0x20	/* The tunnel has a page of its own. */
#define HAX_CAP_RAM_PROTECTION		0x40	/* HAX_VM_IOCTL_PROTECT_RAM exists. */
#define HAX_CAP_DEBUG			0x80	/* HAX_IOCTL_VCPU_DEBUG exists. */
#define HAX_CAP_IMPLICIT_RAMBLOCK	0x100	/* RAM blocks need not be registered first. */
#define HAX_CAP_CPUID			0x200	/* HAX_VCPU_IOCTL_SET_CPUID and GET_CPUID exist. */

/**
 * DOC: flags hax_ram_info_flags - How memory is mapped into the guest.
 */
#define HAX_RAM_INFO_ROM	0x1	/* The guest only reads it. */
#define HAX_RAM_INFO_STANDALONE	0x40	/* The host range is mapped on its own. */
#define HAX_RAM_INFO_INVALID	0x80	/* The range is unmapped; accesses exit as MMIO. */

/**
 * DOC: flags hax_pagefault_flags - What the guest tried, and what it was
 *   allowed.
 */
#define HAX_PAGEFAULT_ACC_R	0x1	/* It read. */
#define HAX_PAGEFAULT_ACC_W	0x2	/* It wrote. */
#define HAX_PAGEFAULT_ACC_X	0x4	/* It fetched code. */
#define HAX_PAGEFAULT_PERM_R	0x10	/* It may read. */
#define HAX_PAGEFAULT_PERM_W	0x20	/* It may write. */
#define HAX_PAGEFAULT_PERM_X	0x40	/* It may execute. */

/**
 * DOC: flags hax_debug_control - What stops the guest.
 */
#define HAX_DEBUG_ENABLE	0x1	/* Debugging is on. */
#define HAX_DEBUG_STEP		0x2	/* Stop after each instruction. */
#define HAX_DEBUG_USE_SW_BP	0x4	/* Stop at INT3. */
#define HAX_DEBUG_USE_HW_BP	0x8	/* Stop at what the debug registers name. */

/**
 * DOC: values hax_ram_perm - The guest's access to a range.
 */
#define HAX_RAM_PERM_NONE	0	/* No access. */
#define HAX_RAM_PERM_RWX	7	/* Reading, writing, executing. */
#define HAX_RAM_PERM_MASK	7	/* The bits in use. */

/**
 * DOC: values hax_exit_status - Why the guest stopped.
 */
#define HAX_EXIT_IO		1	/* Port I/O. */
#define HAX_EXIT_MMIO		2	/* Memory-mapped I/O that the VMM decodes. */
#define HAX_EXIT_REALMODE	3	/* Real-mode code that the VMM emulates. */
#define HAX_EXIT_INTERRUPT	4	/* A host interrupt. */
#define HAX_EXIT_UNKNOWN	5	/* An exit that HAXM does not know. */
#define HAX_EXIT_HLT		6	/* HLT. */
#define HAX_EXIT_STATECHANGE	7	/* The vCPU panicked. */
#define HAX_EXIT_PAUSED		8	/* The VMM asked for a pause. */
#define HAX_EXIT_FAST_MMIO	9	/* Memory-mapped I/O with the access decoded. */
#define HAX_EXIT_PAGEFAULT	10	/* An access that RAM protection forbids. */
#define HAX_EXIT_DEBUG		11	/* A debug exception. */

/**
 * DOC: values hax_io_direction - Direction of a port access.
 */
#define HAX_IO_OUT	0	/* OUT. */
#define HAX_IO_IN	1	/* IN. */

/**
 * typedef hax_paddr_t - A guest-physical address.
 */
typedef __u64 hax_paddr_t;

/**
 * typedef hax_vaddr_t - A guest-virtual address.
 */
typedef __u64 hax_vaddr_t;

/**
 * struct hax_module_version - The API versions that the driver speaks.
 * @compat_version: Oldest version that it still understands.
 * @cur_version: Its own version.
 */
#ifdef _MSC_VER
#pragma pack(push, 1)
#endif
struct hax_module_version {
	__u32 compat_version;
	__u32 cur_version;
} _HAX_PACKED;
#ifdef _MSC_VER
#pragma pack(pop)
#endif

/**
 * struct hax_capabilityinfo - Whether the driver works, and what it can do.
 * @wstatus: Working status (flags hax_cap_status: HAX_CAP_*)
 * @winfo: Features; or the reasons of the failure (flags hax_cap_features:
 *   HAX_CAP_*)
 * @win_refcount: Number of users on Windows.
 * @mem_quota: Memory limit in bytes, 0 for none.
 */
#ifdef _MSC_VER
#pragma pack(push, 1)
#endif
struct hax_capabilityinfo {
	__u16 wstatus;
	__u16 winfo;
	__u32 win_refcount;
	__u64 mem_quota;
} _HAX_PACKED;
#ifdef _MSC_VER
#pragma pack(pop)
#endif

/**
 * struct hax_set_memlimit - A limit for the guest memory of all VMs.
 * @enable_memlimit: 1 switches the limit on.
 * @pad: ignored
 * @memory_limit: The limit in MiB.
 */
#ifdef _MSC_VER
#pragma pack(push, 1)
#endif
struct hax_set_memlimit {
	__u8 enable_memlimit;
	__u8 pad[7];
	__u64 memory_limit;
} _HAX_PACKED;
#ifdef _MSC_VER
#pragma pack(pop)
#endif

/**
 * struct hax_qemu_version - The API versions that the VMM speaks.
 * @cur_version: Its own version.
 * @least_version: Oldest version that it still understands.
 */
#ifdef _MSC_VER
#pragma pack(push, 1)
#endif
struct hax_qemu_version {
	__u32 cur_version;
	__u32 least_version;
} _HAX_PACKED;
#ifdef _MSC_VER
#pragma pack(pop)
#endif

/**
 * struct hax_alloc_ram_info - A block of host memory.
 * @size: Its size in bytes.
 * @pad: ignored
 * @va: Its host-virtual address.
 */
#ifdef _MSC_VER
#pragma pack(push, 1)
#endif
struct hax_alloc_ram_info {
	__u32 size;
	__u32 pad;
	__u64 va;
} _HAX_PACKED;
#ifdef _MSC_VER
#pragma pack(pop)
#endif

/**
 * struct hax_ramblock_info - A block of host memory.
 * @start_va: Its host-virtual address.
 * @size: Its size in bytes.
 * @reserved: must be zero
 */
#ifdef _MSC_VER
#pragma pack(push, 1)
#endif
struct hax_ramblock_info {
	__u64 start_va;
	__u64 size;
	__u64 reserved;
} _HAX_PACKED;
#ifdef _MSC_VER
#pragma pack(pop)
#endif

/**
 * struct hax_set_ram_info - A mapping of guest-physical to host-virtual memory.
 * @pa_start: Guest-physical address, a multiple of the page size.
 * @size: Size in bytes.
 * @flags: How it is mapped (flags hax_ram_info_flags: HAX_RAM_INFO_*)
 * @pad: ignored
 * @va: Host-virtual address.
 */
#ifdef _MSC_VER
#pragma pack(push, 1)
#endif
struct hax_set_ram_info {
	__u64 pa_start;
	__u32 size;
	__u8 flags;
	__u8 pad[3];
	__u64 va;
} _HAX_PACKED;
#ifdef _MSC_VER
#pragma pack(pop)
#endif

/**
 * struct hax_set_ram_info2 - A mapping of guest-physical to host-virtual
 *   memory.
 * @pa_start: Guest-physical address, a multiple of the page size.
 * @size: Size in bytes.
 * @va: Host-virtual address.
 * @flags: How it is mapped (flags hax_ram_info_flags: HAX_RAM_INFO_*)
 * @reserved1: must be zero
 * @reserved2: must be zero
 */
#ifdef _MSC_VER
#pragma pack(push, 1)
#endif
struct hax_set_ram_info2 {
	__u64 pa_start;
	__u64 size;
	__u64 va;
	__u32 flags;
	__u32 reserved1;
	__u64 reserved2;
} _HAX_PACKED;
#ifdef _MSC_VER
#pragma pack(pop)
#endif

/**
 * struct hax_protect_ram_info - A guest-physical range and the access that the
 *   guest gets.
 * @pa_start: Guest-physical address.
 * @size: Size in bytes.
 * @flags: The access (enum hax_ram_perm: HAX_RAM_PERM_*)
 * @reserved: ignored
 */
#ifdef _MSC_VER
#pragma pack(push, 1)
#endif
struct hax_protect_ram_info {
	__u64 pa_start;
	__u64 size;
	__u32 flags;
	__u32 reserved;
} _HAX_PACKED;
#ifdef _MSC_VER
#pragma pack(pop)
#endif

/**
 * struct hax_tunnel - Memory that the driver and the VMM share, one per virtual
 *   CPU.
 * @_exit_reason: VMX's exit reason.
 * @pad0: ignored
 * @_exit_status: Why the guest stopped (enum hax_exit_status: HAX_EXIT_*)
 * @user_event_pending: The VMM sets it to make the guest stop.
 * @ready_for_interrupt_injection: 1: HAX_VCPU_IOCTL_INTERRUPT would be taken.
 * @request_interrupt_window: 1: the VMM waits for a moment to inject.
 * @io: A port access; data is in the I/O buffer (for HAX_EXIT_IO)
 * @io._direction: In or out (enum hax_io_direction: HAX_IO_*)
 * @io._df: The direction flag.
 * @io._size: Bytes per element.
 * @io._port: The port.
 * @io._count: Number of elements.
 * @io._flags: Bit 1: a string instruction.
 * @io._pad0: ignored
 * @io._pad1: ignored
 * @io._pad2: ignored
 * @io._vaddr: Guest-virtual address of a string.
 * @mmio: An access that the VMM decodes itself (for HAX_EXIT_MMIO)
 * @mmio.gla: The guest-linear address.
 * @pagefault: An access that RAM protection forbids (for HAX_EXIT_PAGEFAULT)
 * @pagefault.gpa: The guest-physical address.
 * @pagefault.flags: The access (flags hax_pagefault_flags: HAX_PAGEFAULT_*)
 * @pagefault.reserved1: ignored
 * @pagefault.reserved2: ignored
 * @state: All other exits (for any other value)
 * @state.dummy: Not used.
 * @debug: A debug exception (for HAX_EXIT_DEBUG)
 * @debug.rip: Where it happened.
 * @debug.dr6: Guest's DR6.
 * @debug.dr7: Guest's DR7.
 * @apic_base: The guest's APIC base.
 */
#ifdef _MSC_VER
#pragma pack(push, 1)
#endif
struct hax_tunnel {
	__u32 _exit_reason;
	__u32 pad0;
	__u32 _exit_status;
	__u32 user_event_pending;
	int ready_for_interrupt_injection;
	int request_interrupt_window;
#ifdef _MSC_VER
#pragma pack(push, 8)
#endif
	__extension__ union {
		struct {
			__u8 _direction;
			__u8 _df;
			__u16 _size;
			__u16 _port;
			__u16 _count;
			__u8 _flags;
			__u8 _pad0;
			__u16 _pad1;
			__u32 _pad2;
			hax_vaddr_t _vaddr;
		} io;
		struct {
			hax_paddr_t gla;
		} mmio;
		struct {
			hax_paddr_t gpa;
			__u32 flags;
			__u32 reserved1;
			__u64 reserved2;
		} pagefault;
		struct {
			hax_paddr_t dummy;
		} state;
		struct {
			__u64 rip;
			__u64 dr6;
			__u64 dr7;
		} debug;
	};
#ifdef _MSC_VER
#pragma pack(pop)
#endif
	__u64 apic_base;
} _HAX_PACKED;
#ifdef _MSC_VER
#pragma pack(pop)
#endif

/**
 * struct hax_fastmmio - A decoded MMIO access, in the I/O buffer after
 *   HAX_EXIT_FAST_MMIO.
 * @gpa: Guest-physical address.
 * @value: The value read or written.
 * @gpa2: The other address.
 * @size: Bytes.
 * @direction: 0 read, 1 write, 2 memory to memory.
 * @reg_index: ignored
 * @pad0: ignored
 * @_cr0: Guest's CR0.
 * @_cr2: Guest's CR2.
 * @_cr3: Guest's CR3.
 * @_cr4: Guest's CR4.
 */
#ifdef _MSC_VER
#pragma pack(push, 1)
#endif
struct hax_fastmmio {
	hax_paddr_t gpa;
#ifdef _MSC_VER
#pragma pack(push, 8)
#endif
	__extension__ union {
		__u64 value;
		hax_paddr_t gpa2;
	};
#ifdef _MSC_VER
#pragma pack(pop)
#endif
	__u8 size;
	__u8 direction;
	__u16 reg_index;
	__u32 pad0;
	__u64 _cr0;
	__u64 _cr2;
	__u64 _cr3;
	__u64 _cr4;
} _HAX_PACKED;
#ifdef _MSC_VER
#pragma pack(pop)
#endif

/**
 * struct hax_tunnel_info - Where the tunnel and the I/O buffer are in the
 *   caller's memory.
 * @va: Address of the tunnel (address of struct hax_tunnel, read and written)
 * @io_va: Address of the I/O buffer (address of bytes, size of them, read and
 *   written)
 * @size: Size of the I/O buffer in bytes.
 * @pad: ignored
 */
#ifdef _MSC_VER
#pragma pack(push, 1)
#endif
struct hax_tunnel_info {
	__u64 va;
	__u64 io_va;
	__u16 size;
	__u16 pad[3];
} _HAX_PACKED;
#ifdef _MSC_VER
#pragma pack(pop)
#endif

/**
 * struct vmx_msr - One MSR.
 * @entry: Its number.
 * @value: Its value.
 */
#ifdef _MSC_VER
#pragma pack(push, 1)
#endif
struct vmx_msr {
	__u64 entry;
	__u64 value;
} _HAX_PACKED;
#ifdef _MSC_VER
#pragma pack(pop)
#endif

/**
 * struct hax_msr_data - A list of MSRs.
 * @nr_msr: Number of entries in use (at most 32)
 * @done: How many were dealt with (out)
 * @pad: ignored
 * @entries: The MSRs (nr_msr in use, at most 32)
 */
#ifdef _MSC_VER
#pragma pack(push, 1)
#endif
struct hax_msr_data {
	__u16 nr_msr;
	__u16 done;
	__u16 pad[2];
	struct vmx_msr entries[HAX_MAX_MSR_ARRAY];
} _HAX_PACKED;
#ifdef _MSC_VER
#pragma pack(pop)
#endif

/**
 * struct hax_debug_t - Debugging of the guest.
 * @control: What stops the guest (flags hax_debug_control: HAX_DEBUG_*)
 * @reserved: ignored
 * @dr: The debug registers.
 */
#ifdef _MSC_VER
#pragma pack(push, 1)
#endif
struct hax_debug_t {
	__u32 control;
	__u32 reserved;
	__u64 dr[8];
} _HAX_PACKED;
#ifdef _MSC_VER
#pragma pack(pop)
#endif

/**
 * struct hax_cpuid_entry - One CPUID leaf.
 * @function: EAX on input.
 * @index: ECX on input.
 * @flags: Whether index counts.
 * @eax: EAX.
 * @ebx: EBX.
 * @ecx: ECX.
 * @edx: EDX.
 * @pad: ignored
 */
struct hax_cpuid_entry {
	__u32 function;
	__u32 index;
	__u32 flags;
	__u32 eax;
	__u32 ebx;
	__u32 ecx;
	__u32 edx;
	__u32 pad[3];
};

/**
 * struct hax_cpuid - A list of CPUID leaves of the caller's length.
 * @total: Number of entries (at most 64)
 * @pad: ignored
 * @entries: The leaves (total in use, at most 64)
 */
struct hax_cpuid {
	__u32 total;
	__u32 pad;
	__extension__ struct hax_cpuid_entry entries[0];
};

/**
 * struct fx_layout - The FXSAVE area (Intel SDM vol. 1, 10.5.1).
 * @fcw: Control word.
 * @fsw: Status word.
 * @ftw: Abridged tag word.
 * @res1: ignored
 * @fop: Opcode.
 * @fip: Offset of the last instruction.
 * @fcs: Its segment.
 * @res2: ignored
 * @fpu_ip: Address of the last instruction.
 * @fdp: Offset of the last operand.
 * @fds: Its segment.
 * @res3: ignored
 * @fpu_dp: Address of the last operand.
 * @mxcsr: MXCSR.
 * @mxcsr_mask: Bits of MXCSR that may be set.
 * @st_mm: ST0 to ST7, 16 bytes each.
 * @mmx_1: XMM0 to XMM7.
 * @mmx_2: XMM8 to XMM15.
 * @pad: ignored
 */
struct _HAX_ALIGNED(16) fx_layout {
	__u16 fcw;
	__u16 fsw;
	__u8 ftw;
	__u8 res1;
	__u16 fop;
	__extension__ union {
		__extension__ struct {
			__u32 fip;
			__u16 fcs;
			__u16 res2;
		};
		__u64 fpu_ip;
	};
	__extension__ union {
		__extension__ struct {
			__u32 fdp;
			__u16 fds;
			__u16 res3;
		};
		__u64 fpu_dp;
	};
	__u32 mxcsr;
	__u32 mxcsr_mask;
	__u8 st_mm[8][16];
	__u8 mmx_1[8][16];
	__u8 mmx_2[8][16];
	__u8 pad[96];
};

/**
 * struct segment_desc_t - A segment register with its hidden part.
 * @selector: The selector.
 * @_dummy: ignored
 * @limit: The limit in bytes.
 * @base: The base address.
 * @type: Segment type.
 * @desc: S: 0 for a system segment.
 * @dpl: Privilege level.
 * @present: Present.
 * @available: AVL.
 * @long_mode: L.
 * @operand_size: D/B.
 * @granularity: G.
 * @null: VMX's unusable bit.
 * @ar: The access rights in the form of VMX.
 * @ipad: ignored
 */
#ifdef _MSC_VER
#pragma pack(push, 1)
#endif
struct segment_desc_t {
	__u16 selector;
	__u16 _dummy;
	__u32 limit;
	__u64 base;
#ifdef _MSC_VER
#pragma pack(push, 8)
#endif
	__extension__ union {
		__extension__ struct {
			__u32 type:4;
			__u32 desc:1;
			__u32 dpl:2;
			__u32 present:1;
			__u32 :4;
			__u32 available:1;
			__u32 long_mode:1;
			__u32 operand_size:1;
			__u32 granularity:1;
			__u32 null:1;
			__u32 :15;
		};
		__u32 ar;
	};
#ifdef _MSC_VER
#pragma pack(pop)
#endif
	__u32 ipad;
} _HAX_PACKED;
#ifdef _MSC_VER
#pragma pack(pop)
#endif

/**
 * typedef segment_desc_t - The C name without the tag.
 */
typedef struct segment_desc_t segment_desc_t;

/**
 * union interruptibility_state_t - VMX's interruptibility state.
 * @raw: All bits.
 * @sti_blocking: After STI.
 * @movss_blocking: After MOV to SS.
 * @smi_blocking: In SMM.
 * @nmi_blocking: After an NMI.
 * @reserved: ignored
 * @pad: ignored
 */
#ifdef _MSC_VER
#pragma pack(push, 1)
#endif
union interruptibility_state_t {
	__u32 raw;
#ifdef _MSC_VER
#pragma pack(push, 8)
#endif
	__extension__ struct {
		__u32 sti_blocking:1;
		__u32 movss_blocking:1;
		__u32 smi_blocking:1;
		__u32 nmi_blocking:1;
		__u32 reserved:28;
	};
#ifdef _MSC_VER
#pragma pack(pop)
#endif
	__u64 pad;
} _HAX_PACKED;
#ifdef _MSC_VER
#pragma pack(pop)
#endif

/**
 * typedef interruptibility_state_t - The C name without the tag.
 */
typedef union interruptibility_state_t interruptibility_state_t;

/**
 * struct vcpu_state_t - The registers of a virtual CPU, except FPU and MSRs.
 * @_regs: The general registers by number.
 * @_al: AL.
 * @_ah: AH.
 * @_ax: AX.
 * @_eax: EAX.
 * @_rax: RAX.
 * @_cl: CL.
 * @_ch: CH.
 * @_cx: CX.
 * @_ecx: ECX.
 * @_rcx: RCX.
 * @_dl: DL.
 * @_dh: DH.
 * @_dx: DX.
 * @_edx: EDX.
 * @_rdx: RDX.
 * @_bl: BL.
 * @_bh: BH.
 * @_bx: BX.
 * @_ebx: EBX.
 * @_rbx: RBX.
 * @_sp: SP.
 * @_esp: ESP.
 * @_rsp: RSP.
 * @_bp: BP.
 * @_ebp: EBP.
 * @_rbp: RBP.
 * @_si: SI.
 * @_esi: ESI.
 * @_rsi: RSI.
 * @_di: DI.
 * @_edi: EDI.
 * @_rdi: RDI.
 * @_r8: R8.
 * @_r9: R9.
 * @_r10: R10.
 * @_r11: R11.
 * @_r12: R12.
 * @_r13: R13.
 * @_r14: R14.
 * @_r15: R15.
 * @_eip: EIP.
 * @_rip: RIP.
 * @_eflags: EFLAGS.
 * @_rflags: RFLAGS.
 * @_cs: CS.
 * @_ss: SS.
 * @_ds: DS.
 * @_es: ES.
 * @_fs: FS.
 * @_gs: GS.
 * @_ldt: LDTR.
 * @_tr: TR.
 * @_gdt: GDTR; base and limit count.
 * @_idt: IDTR; base and limit count.
 * @_cr0: CR0.
 * @_cr2: CR2.
 * @_cr3: CR3.
 * @_cr4: CR4.
 * @_dr0: DR0.
 * @_dr1: DR1.
 * @_dr2: DR2.
 * @_dr3: DR3.
 * @_dr6: DR6.
 * @_dr7: DR7.
 * @_pde: Not used.
 * @_efer: The low half of EFER.
 * @_sysenter_cs: IA32_SYSENTER_CS.
 * @_sysenter_eip: IA32_SYSENTER_EIP.
 * @_sysenter_esp: IA32_SYSENTER_ESP.
 * @_activity_state: VMX's activity state.
 * @pad: ignored
 * @_interruptibility_state: What holds interrupts back.
 */
#ifdef _MSC_VER
#pragma pack(push, 1)
#endif
struct vcpu_state_t {
#ifdef _MSC_VER
#pragma pack(push, 8)
#endif
	__extension__ union {
		__u64 _regs[16];
		__extension__ struct {
			__extension__ union {
				__extension__ struct {
					__u8 _al;
					__u8 _ah;
				};
				__u16 _ax;
				__u32 _eax;
				__u64 _rax;
			};
			__extension__ union {
				__extension__ struct {
					__u8 _cl;
					__u8 _ch;
				};
				__u16 _cx;
				__u32 _ecx;
				__u64 _rcx;
			};
			__extension__ union {
				__extension__ struct {
					__u8 _dl;
					__u8 _dh;
				};
				__u16 _dx;
				__u32 _edx;
				__u64 _rdx;
			};
			__extension__ union {
				__extension__ struct {
					__u8 _bl;
					__u8 _bh;
				};
				__u16 _bx;
				__u32 _ebx;
				__u64 _rbx;
			};
			__extension__ union {
				__u16 _sp;
				__u32 _esp;
				__u64 _rsp;
			};
			__extension__ union {
				__u16 _bp;
				__u32 _ebp;
				__u64 _rbp;
			};
			__extension__ union {
				__u16 _si;
				__u32 _esi;
				__u64 _rsi;
			};
			__extension__ union {
				__u16 _di;
				__u32 _edi;
				__u64 _rdi;
			};
			__u64 _r8;
			__u64 _r9;
			__u64 _r10;
			__u64 _r11;
			__u64 _r12;
			__u64 _r13;
			__u64 _r14;
			__u64 _r15;
		};
	};
#ifdef _MSC_VER
#pragma pack(pop)
#endif
#ifdef _MSC_VER
#pragma pack(push, 8)
#endif
	__extension__ union {
		__u32 _eip;
		__u64 _rip;
	};
#ifdef _MSC_VER
#pragma pack(pop)
#endif
#ifdef _MSC_VER
#pragma pack(push, 8)
#endif
	__extension__ union {
		__u32 _eflags;
		__u64 _rflags;
	};
#ifdef _MSC_VER
#pragma pack(pop)
#endif
	segment_desc_t _cs;
	segment_desc_t _ss;
	segment_desc_t _ds;
	segment_desc_t _es;
	segment_desc_t _fs;
	segment_desc_t _gs;
	segment_desc_t _ldt;
	segment_desc_t _tr;
	segment_desc_t _gdt;
	segment_desc_t _idt;
	__u64 _cr0;
	__u64 _cr2;
	__u64 _cr3;
	__u64 _cr4;
	__u64 _dr0;
	__u64 _dr1;
	__u64 _dr2;
	__u64 _dr3;
	__u64 _dr6;
	__u64 _dr7;
	__u64 _pde;
	__u32 _efer;
	__u32 _sysenter_cs;
	__u64 _sysenter_eip;
	__u64 _sysenter_esp;
	__u32 _activity_state;
	__u32 pad;
	interruptibility_state_t _interruptibility_state;
} _HAX_PACKED;
#ifdef _MSC_VER
#pragma pack(pop)
#endif

/**
 * typedef vcpu_state_t - The C name without the tag.
 */
typedef struct vcpu_state_t vcpu_state_t;

#ifndef _WIN32

/* Request codes */
/**
 * HAX_IOCTL_VERSION - Get the API versions of the driver.
 *
 * On: system. Argument: struct hax_module_version, written.
 */
#define HAX_IOCTL_VERSION			_IOWR(0x00, 0x20, struct hax_module_version)

/**
 * HAX_IOCTL_CREATE_VM - Make a VM; the result is the number in its device
 *   node's name.
 *
 * On: system. Argument: __u32, written.
 */
#define HAX_IOCTL_CREATE_VM			_IOWR(0x00, 0x21, __u32)

/**
 * HAX_IOCTL_DESTROY_VM - Remove a VM by its number.
 *
 * On: system. Argument: __u32, read.
 */
#define HAX_IOCTL_DESTROY_VM			_IOW(0x00, 0x22, __u32)

/**
 * HAX_IOCTL_CAPABILITY - Get what the driver can do.
 *
 * On: system. Argument: struct hax_capabilityinfo, written.
 */
#define HAX_IOCTL_CAPABILITY			_IOR(0x00, 0x23, struct hax_capabilityinfo)

/**
 * HAX_IOCTL_SET_MEMLIMIT - Limit the guest memory of all VMs.
 *
 * On: system. Argument: struct hax_set_memlimit, read.
 */
#define HAX_IOCTL_SET_MEMLIMIT			_IOWR(0x00, 0x24, struct hax_set_memlimit)

#ifndef HAX_NO_DEPRECATED
/**
 * HAX_VM_IOCTL_VCPU_CREATE_ORIG - Make a virtual CPU with the given number.
 *
 * On: vm. Argument: int, read.
 *
 * Deprecated since 2011-01-01, use HAX_VM_IOCTL_VCPU_CREATE: For the first
 * versions of QEMU only.
 */
enum { HAX_VM_IOCTL_VCPU_CREATE_ORIG_macro HAX_DEPRECATED_VALUE("HAX_VM_IOCTL_VCPU_CREATE_ORIG is deprecated since 2011-01-01, use HAX_VM_IOCTL_VCPU_CREATE") };
#define HAX_VM_IOCTL_VCPU_CREATE_ORIG		(HAX_VM_IOCTL_VCPU_CREATE_ORIG_macro + _IOR(0x00, 0x80, int))
#endif /* !HAX_NO_DEPRECATED */

/**
 * HAX_VM_IOCTL_VCPU_CREATE - Make a virtual CPU with the given number.
 *
 * On: vm. Argument: __u32, read.
 */
#define HAX_VM_IOCTL_VCPU_CREATE		_IOWR(0x00, 0x80, __u32)

/**
 * HAX_VM_IOCTL_ALLOC_RAM - Register host memory as guest RAM (32-bit size).
 *
 * On: vm. Argument: struct hax_alloc_ram_info, read.
 */
#define HAX_VM_IOCTL_ALLOC_RAM			_IOWR(0x00, 0x81, struct hax_alloc_ram_info)

/**
 * HAX_VM_IOCTL_SET_RAM - Map registered memory into the guest (32-bit size).
 *
 * On: vm. Argument: struct hax_set_ram_info, read.
 */
#define HAX_VM_IOCTL_SET_RAM			_IOWR(0x00, 0x82, struct hax_set_ram_info)

/**
 * HAX_VM_IOCTL_VCPU_DESTROY - Remove a virtual CPU by its number.
 *
 * On: vm. Argument: __u32, read.
 */
#define HAX_VM_IOCTL_VCPU_DESTROY		_IOR(0x00, 0x83, __u32)

/**
 * HAX_VM_IOCTL_NOTIFY_QEMU_VERSION - Tell the driver which API version the VMM
 *   speaks.
 *
 * On: vm. Argument: struct hax_qemu_version, read.
 */
#define HAX_VM_IOCTL_NOTIFY_QEMU_VERSION	_IOW(0x00, 0x84, struct hax_qemu_version)

/**
 * HAX_VM_IOCTL_ADD_RAMBLOCK - Register host memory as guest RAM.
 *
 * On: vm. Argument: struct hax_ramblock_info, read.
 */
#define HAX_VM_IOCTL_ADD_RAMBLOCK		_IOW(0x00, 0x85, struct hax_ramblock_info)

/**
 * HAX_VM_IOCTL_SET_RAM2 - Map registered memory into the guest.
 *
 * On: vm. Argument: struct hax_set_ram_info2, read.
 */
#define HAX_VM_IOCTL_SET_RAM2			_IOWR(0x00, 0x86, struct hax_set_ram_info2)

/**
 * HAX_VM_IOCTL_PROTECT_RAM - Change the access that the guest has to its
 *   memory.
 *
 * On: vm. Argument: struct hax_protect_ram_info, read.
 */
#define HAX_VM_IOCTL_PROTECT_RAM		_IOWR(0x00, 0x87, struct hax_protect_ram_info)

/**
 * HAX_VCPU_IOCTL_RUN - Run the guest until it needs the VMM; the tunnel says
 *   why.
 *
 * On: vcpu.
 */
#define HAX_VCPU_IOCTL_RUN			_IO(0x00, 0xC0)

/**
 * HAX_VCPU_IOCTL_SET_MSRS - Set MSRs.
 *
 * On: vcpu. Argument: struct hax_msr_data, read and written.
 */
#define HAX_VCPU_IOCTL_SET_MSRS			_IOWR(0x00, 0xC1, struct hax_msr_data)

/**
 * HAX_VCPU_IOCTL_GET_MSRS - Get MSRs.
 *
 * On: vcpu. Argument: struct hax_msr_data, read and written.
 */
#define HAX_VCPU_IOCTL_GET_MSRS			_IOWR(0x00, 0xC2, struct hax_msr_data)

/**
 * HAX_VCPU_IOCTL_SET_FPU - Set the FPU and SSE state.
 *
 * On: vcpu. Argument: struct fx_layout, read.
 */
#define HAX_VCPU_IOCTL_SET_FPU			_IOW(0x00, 0xC3, struct fx_layout)

/**
 * HAX_VCPU_IOCTL_GET_FPU - Get the FPU and SSE state.
 *
 * On: vcpu. Argument: struct fx_layout, written.
 */
#define HAX_VCPU_IOCTL_GET_FPU			_IOR(0x00, 0xC4, struct fx_layout)

/**
 * HAX_VCPU_IOCTL_SETUP_TUNNEL - Map the tunnel and the I/O buffer into the
 *   caller's memory.
 *
 * On: vcpu. Argument: struct hax_tunnel_info, written.
 */
#define HAX_VCPU_IOCTL_SETUP_TUNNEL		_IOWR(0x00, 0xC5, struct hax_tunnel_info)

/**
 * HAX_VCPU_IOCTL_INTERRUPT - Inject an external interrupt by its vector.
 *
 * On: vcpu. Argument: __u32, read.
 */
#define HAX_VCPU_IOCTL_INTERRUPT		_IOWR(0x00, 0xC6, __u32)

/**
 * HAX_VCPU_SET_REGS - Set the registers.
 *
 * On: vcpu. Argument: struct vcpu_state_t, read.
 */
#define HAX_VCPU_SET_REGS			_IOWR(0x00, 0xC7, struct vcpu_state_t)

/**
 * HAX_VCPU_GET_REGS - Get the registers.
 *
 * On: vcpu. Argument: struct vcpu_state_t, written.
 */
#define HAX_VCPU_GET_REGS			_IOWR(0x00, 0xC8, struct vcpu_state_t)

/**
 * HAX_IOCTL_VCPU_DEBUG - Set up debugging of the guest.
 *
 * On: vcpu. Argument: struct hax_debug_t, read.
 */
#define HAX_IOCTL_VCPU_DEBUG			_IOW(0x00, 0xC9, struct hax_debug_t)

/**
 * HAX_VCPU_IOCTL_SET_CPUID - Set the CPUID leaves that the guest sees.
 *
 * On: vcpu. Argument: struct hax_cpuid *, read.
 */
#define HAX_VCPU_IOCTL_SET_CPUID		_IOW(0x00, 0xCA, struct hax_cpuid *)

/**
 * HAX_VCPU_IOCTL_GET_CPUID - Get the CPUID leaves that the guest sees.
 *
 * On: vcpu. Argument: struct hax_cpuid *, read.
 */
#if !defined(__NetBSD__)
#define HAX_VCPU_IOCTL_GET_CPUID		_IOW(0x00, 0xCB, struct hax_cpuid *)
#endif

#endif /* !_WIN32 */

#ifdef _WIN32
#include "haxm_windows.h"
#endif

#endif /* _UAPI_HAXM_H */
