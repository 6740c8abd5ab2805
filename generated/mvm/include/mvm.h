/* SPDX-License-Identifier: ((GPL-2.0-only WITH Linux-syscall-note) OR MIT) */
/*
 * mvm: the ABI between programs and the driver.
 *
 * Made by ioctlc from the mvm spec; do not edit. To remake it:
 *   ioctlc build spec/mvm
 *
 * A small hypervisor core. Open the system device, make a VM, give it memory,
 * make vCPUs, run them; each of these is a file descriptor of its own, closed
 * like any other and alive as long as anything refers to it.
 */
#ifndef _UAPI_MVM_H
#define _UAPI_MVM_H

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

/* A use of a deprecated name gives a warning; -DMVM_NO_DEPRECATED removes these names. */
#ifndef MVM_DEPRECATED
#if defined(__GNUC__) || defined(__clang__)
#define MVM_DEPRECATED(msg) __attribute__((deprecated(msg)))
#elif defined(_MSC_VER)
#define MVM_DEPRECATED(msg) __declspec(deprecated(msg))
#else
#define MVM_DEPRECATED(msg)
#endif
#endif

#ifndef MVM_DEPRECATED_VALUE
#if defined(__GNUC__) || defined(__clang__)
#define MVM_DEPRECATED_VALUE(msg) MVM_DEPRECATED(msg)
#else
#define MVM_DEPRECATED_VALUE(msg)
#endif
#endif

/* Constants */
/*
 * what GET_API_VERSION answers, for ever; features are announced by
 * capabilities
 */
#define MVM_API_VERSION		1
/* highest vCPU number; 255 stays free, as an xAPIC's broadcast id */
#define MVM_MAX_VCPU_ID		254
/* size of a page in bytes; the unit of slots and of dirty logs */
#define MVM_PAGE_SIZE		4096
#define MVM_MAX_SLOT		511	/* highest slot number */
#define MVM_MAX_SLOT_BYTES	0x8000000000ULL	/* largest slot in bytes, 512 GiB */
/* number of u64 in the dirty log of a slot of MVM_MAX_SLOT_BYTES */
#define MVM_MAX_DIRTY_WORDS	0x200000
#define MVM_NR_DEBUG_ADDRESSES	4	/* number of breakpoint address registers, DR0 to DR3 */
/*
 * most extended control registers that a vCPU has; processors so far have XCR0
 * alone
 */
#define MVM_MAX_XCRS		4
#define MVM_MAX_CPUID_ENTRIES	256	/* most entries of a CPUID table */
#define MVM_MAX_MSRS		256	/* most entries of a list of MSRs */
#define MVM_IO_DATA_SIZE	4016	/* room for the data of a port access in bytes */
#define MVM_MMIO_DATA_SIZE	8	/* most bytes of a memory access */
#define MVM_HYPERCALL_ARGS	6	/* number of a hypercall's arguments */
#define MVM_INTERNAL_ERROR_DATA	16	/* number of details that an internal error can have */
#define MVM_EXIT_SIZE		4032	/* size in bytes of what an exit can say */
#define MVM_LAST_IRQ		15	/* the last of the i8259 pair's lines */

/**
 * DOC: flags mvm_vm_flags - What kind of VM CREATE_VM makes.
 */
/*
 * HLT exits to the VMM, even where an i8259 in the kernel could end it later;
 * not where an event waits already
 */
#define MVM_VM_EXIT_ON_HLT	0x1

/**
 * DOC: flags mvm_clock_flags - What a VM clock's reading contains.
 */
/*
 * `realtime` is valid. GET_CLOCK always sets it; SET_CLOCK then adds the
 * wall-clock time that has passed since, so that the time of a migration is not
 * lost.
 */
#define MVM_CLOCK_REALTIME	0x1

/**
 * DOC: flags mvm_memory_flags - How a slot behaves.
 */
/* log the pages that the guest writes (with MVM_CAP_DIRTY_LOG) */
#define MVM_MEM_LOG_DIRTY_PAGES	0x1
/* a write by the guest is an MMIO exit (with MVM_CAP_READONLY_MEM) */
#define MVM_MEM_READONLY	0x2

/**
 * DOC: flags mvm_cpuid_entry_flags - How an entry is matched.
 */
#define MVM_CPUID_SIGNIFICANT_INDEX	0x1	/* the entry holds for one value of ECX only */

/**
 * DOC: flags mvm_msr_exit_reason - Why a guest's access to an MSR became an
 *   exit. Bits as in KVM.
 */
#define MVM_MSR_EXIT_INVALID	0x1	/* the MSR exists and does not accept the value */
#define MVM_MSR_EXIT_UNKNOWN	0x2	/* mvm does not know the MSR */

/**
 * DOC: flags mvm_memory_fault_flags - What the access was.
 */
#define MVM_MEMORY_FAULT_WRITE		0x1	/* a write */
#define MVM_MEMORY_FAULT_EXECUTE	0x2	/* an instruction fetch */
/*
 * a slot is there, but the host has found its page broken (a hardware memory
 * error) and taken it out of use; said where the page was not mapped for the
 * guest yet
 */
#define MVM_MEMORY_FAULT_HOST		0x4

/**
 * DOC: flags mvm_i8254_speaker_flags - Bits of port 0x61 as software writes
 *   them.
 */
#define MVM_I8254_SPEAKER_GATE	0x1	/* gate of channel 2 */
#define MVM_I8254_SPEAKER_DATA	0x2	/* speaker on */

/**
 * DOC: values mvm_mp_states - Whether a vCPU runs. There is no local APIC, so
 *   the VMM starts further vCPUs itself. Values as in KVM.
 */
#define MVM_MP_STATE_RUNNABLE		0	/* executes when RUN is called */
#define MVM_MP_STATE_UNINITIALIZED	1	/* parked: RUN gives EAGAIN */
#define MVM_MP_STATE_HALTED		3	/* executed HLT and waits for an event */

/**
 * DOC: values mvm_msr - Indices of model-specific registers, as the
 *   architecture gives them (AMD APM vol. 2, appendix A).
 */
#define MVM_MSR_TSC		0x10	/* time-stamp counter */
#define MVM_MSR_MTRR_CAP	0xfe	/* memory-type range registers there are, read-only */
#define MVM_MSR_SYSENTER_CS	0x174	/* SYSENTER's code segment */
#define MVM_MSR_SYSENTER_ESP	0x175	/* SYSENTER's stack pointer */
#define MVM_MSR_SYSENTER_EIP	0x176	/* SYSENTER's entry point */
#define MVM_MSR_DEBUG_CTL	0x1d9	/* debug control */
#define MVM_MSR_PAT		0x277	/* page attribute table */
#define MVM_MSR_MTRR_DEF_TYPE	0x2ff	/* default memory type */
/* extended features, as in mvm_sregs; LMA follows from LME and CR0.PG */
#define MVM_MSR_EFER		0xc0000080
#define MVM_MSR_STAR		0xc0000081	/* SYSCALL's segments */
#define MVM_MSR_LSTAR		0xc0000082	/* SYSCALL's 64-bit entry point */
#define MVM_MSR_CSTAR		0xc0000083	/* SYSCALL's entry point from compatibility mode */
#define MVM_MSR_SFMASK		0xc0000084	/* flags that SYSCALL clears */
#define MVM_MSR_FS_BASE		0xc0000100	/* base of FS, as in mvm_sregs */
#define MVM_MSR_GS_BASE		0xc0000101	/* base of GS, as in mvm_sregs */
#define MVM_MSR_KERNEL_GS_BASE	0xc0000102	/* what SWAPGS swaps in */
#define MVM_MSR_TSC_AUX		0xc0000103	/* what RDTSCP returns in ECX */
#define MVM_MSR_SYSCFG		0xc0010010	/* system configuration */
#define MVM_MSR_HWCR		0xc0010015	/* hardware configuration */
#define MVM_MSR_VM_CR		0xc0010114	/* SVM control; SVM is always off for the guest */

/**
 * DOC: values mvm_exit_reason - Why RUN returned. Values as in KVM.
 */
/* the processor gave a reason that mvm does not handle; see `unknown` */
#define MVM_EXIT_UNKNOWN		0
#define MVM_EXIT_IO			2	/* IN or OUT, a string of them included; see `io` */
/*
 * VMMCALL, at any privilege level (SS.DPL of GET_SREGS says which); see
 * `hypercall` (with MVM_CAP_EXIT_HYPERCALL)
 */
#define MVM_EXIT_HYPERCALL		3
/*
 * HLT, where nothing in the kernel could end it; the next RUN goes on behind
 * it, whether or not something came
 */
#define MVM_EXIT_HLT			5
/* an access to guest-physical memory without a slot; see `mmio` */
#define MVM_EXIT_MMIO			6
/* an interrupt can be injected, as request_interrupt_window asked */
#define MVM_EXIT_IRQ_WINDOW_OPEN	7
/*
 * the guest shut down, by a triple fault for example (AMD APM vol. 2, 15.14.3)
 */
#define MVM_EXIT_SHUTDOWN		8
/* the processor refused the guest's state; see `fail_entry` */
#define MVM_EXIT_FAIL_ENTRY		9
#define MVM_EXIT_INTR			10	/* a signal or immediate_exit; RUN returned EINTR */
#define MVM_EXIT_INTERNAL_ERROR		17	/* mvm cannot go on; see `internal_error` */
#define MVM_EXIT_RDMSR			29	/* RDMSR; see `msr` (with MVM_CAP_USER_SPACE_MSR) */
#define MVM_EXIT_WRMSR			30	/* WRMSR; see `msr` (with MVM_CAP_USER_SPACE_MSR) */
/*
 * an access to guest-physical memory that no emulation can complete; see
 * `memory_fault`
 */
#define MVM_EXIT_MEMORY_FAULT		39

/**
 * DOC: values mvm_io_direction - Direction of a port access.
 */
#define MVM_IO_IN	0	/* the guest reads */
#define MVM_IO_OUT	1	/* the guest writes */

/**
 * DOC: values mvm_internal_error - What mvm could not do.
 */
/*
 * emulate an instruction; data has RIP, how many bytes could be fetched there
 * (not the instruction's length) and these bytes
 */
#define MVM_INTERNAL_ERROR_EMULATION	1
/* deliver an event; data has EXITINTINFO and EXITCODE */
#define MVM_INTERNAL_ERROR_DELIVERY	3

/**
 * DOC: values mvm_i8259_group - Groups of an i8259's attributes.
 */
#define MVM_I8259_CONTROL	0	/* what can be done to the pair */
#define MVM_I8259_STATE		1	/* state of each controller */
#define MVM_I8259_LINES		2	/* the input lines */

/**
 * DOC: values mvm_i8254_group - Groups of an i8254's attributes.
 */
#define MVM_I8254_CONTROL	0	/* what can be done to the timer */
#define MVM_I8254_CHANNEL	1	/* state of each channel */
#define MVM_I8254_PORT		2	/* ports around the timer */

/**
 * struct mvm_api_version - Answer of GET_API_VERSION.
 * @version: always MVM_API_VERSION
 * @pad: makes the size a multiple of 8 (zero)
 */
struct mvm_api_version {
	__u32 version;
	__u32 pad;
};

/**
 * struct mvm_check_extension - One question about a capability, and its answer.
 * @capability: a capability's number, MVM_CAP_.. or an attached extension's
 *   (in)
 * @pad: aligns value to 8 (must be zero)
 * @value: 0 where there is no such capability, else what the capability's entry
 *   says (out)
 */
struct mvm_check_extension {
	__u32 capability;
	__u32 pad;
	__u64 value;
};

/**
 * struct mvm_enable_cap - An opt-in capability to switch on for a VM.
 * @capability: the number of a capability that is opt-in
 * @pad: aligns args to 8 (must be zero)
 * @args: what the capability's entry says; those that it does not name are 0
 */
struct mvm_enable_cap {
	__u32 capability;
	__u32 pad;
	__u64 args[4];
};

/**
 * struct mvm_create_vm - The VM to be made. Grows at its end; a field that a
 *   caller does not provide counts as 0.
 * @size: sizeof(struct mvm_create_vm) as the caller knows it, in bytes (in)
 * @flags: what kind of VM (in; flags mvm_vm_flags: MVM_VM_EXIT_ON_HLT)
 * @fd: the new VM, close-on-exec (out; new fd of kind vm)
 *
 * Grows at its end; request codes hold the first release's 16 bytes, up to @fd
 */
struct mvm_create_vm {
	__u32 size;
	__u32 flags;
	__s64 fd;
};

/**
 * struct mvm_create_vcpu - The vCPU to be made.
 * @id: its number in the VM, free to choose (in; at most 254)
 * @pad: aligns fd to 8 (must be zero)
 * @fd: the new vCPU, close-on-exec (out; new fd of kind vcpu)
 */
struct mvm_create_vcpu {
	__u32 id;
	__u32 pad;
	__s64 fd;
};

/**
 * struct mvm_clock - A reading of a VM's clock, which starts at 0 with the VM
 *   and counts on while the guest is stopped.
 * @clock: the VM's clock in nanoseconds
 * @realtime: the host's wall clock at the same moment, in nanoseconds since
 *   1970
 * @flags: what is valid (flags mvm_clock_flags: MVM_CLOCK_REALTIME)
 * @pad: makes the size a multiple of 8 (must be zero)
 */
struct mvm_clock {
	__u64 clock;
	__u64 realtime;
	__u32 flags;
	__u32 pad;
};

/**
 * struct mvm_attach_extension - The extension whose ioctls and capabilities a
 *   VM and its vCPUs shall have.
 * @uuid: the extension's UUID in RFC 4122 byte order, as its spec gives it (in)
 * @pad: room for flags (must be zero)
 * @version: version of the extension that the driver has, major << 16 | minor
 *   (out)
 */
struct mvm_attach_extension {
	__u8 uuid[16];
	__u32 pad;
	__u32 version;
};

/**
 * struct mvm_memory_region - One slot of guest-physical memory and the caller's
 *   memory behind it.
 * @slot: number of the slot (at most 511)
 * @flags: how the slot behaves (flags mvm_memory_flags: MVM_MEM_*)
 * @guest_phys_addr: where it starts for the guest, in bytes; start and size
 *   together stay below 2^52 (at most 0xffffffffff000; a multiple of 4096)
 * @memory_size: its size in bytes; 0 deletes the slot (at most 0x8000000000; a
 *   multiple of 4096)
 * @userspace_addr: where the caller has the memory; the guest uses it from now
 *   on, for as long as the slot exists (a multiple of 4096; address of up to
 *   0x8000000000 bytes, memory_size of them, kept for later)
 */
struct mvm_memory_region {
	__u32 slot;
	__u32 flags;
	__u64 guest_phys_addr;
	__u64 memory_size;
	__u64 userspace_addr;
};

/**
 * struct mvm_get_dirty_log - A request for one slot's dirty log.
 * @slot: number of the slot (at most 511)
 * @pad: aligns count to 8 (must be zero)
 * @count: capacity of the caller's buffer, as a number of u64
 * @addr: where the log goes: bit n % 64 of word n / 64 is set where page n of
 *   the slot was written (address of up to 0x200000 __u64, count of them,
 *   align(state.slot_pages, 64) / 64 on return, written)
 */
struct mvm_get_dirty_log {
	__u32 slot;
	__u32 pad;
	__u64 count;
	__u64 addr;
};

/**
 * struct mvm_regs - General registers (AMD APM vol. 1, 3.1).
 * @rax: general register
 * @rbx: general register
 * @rcx: general register
 * @rdx: general register
 * @rsi: general register
 * @rdi: general register
 * @rsp: stack pointer
 * @rbp: general register
 * @r8: general register
 * @r9: general register
 * @r10: general register
 * @r11: general register
 * @r12: general register
 * @r13: general register
 * @r14: general register
 * @r15: general register
 * @rip: instruction pointer
 * @rflags: flags; bit 1 always reads as 1 (AMD APM vol. 2, 3.1.6)
 */
struct mvm_regs {
	__u64 rax;
	__u64 rbx;
	__u64 rcx;
	__u64 rdx;
	__u64 rsi;
	__u64 rdi;
	__u64 rsp;
	__u64 rbp;
	__u64 r8;
	__u64 r9;
	__u64 r10;
	__u64 r11;
	__u64 r12;
	__u64 r13;
	__u64 r14;
	__u64 r15;
	__u64 rip;
	__u64 rflags;
};

/**
 * struct mvm_segment - A segment register with its hidden part (AMD APM vol. 2,
 *   4.7 and 4.8; in the VMCB see 15.5.1).
 * @base: base address in bytes
 * @limit: offset of the last byte, scaled by g already
 * @selector: visible part
 * @kind: the descriptor's 4-bit type (at most 0xf)
 * @present: P bit (0 or 1)
 * @dpl: descriptor privilege level; that of SS is the CPL (at most 3)
 * @db: D/B bit, default operand size (0 or 1)
 * @s: S bit, 0 for a system segment (0 or 1)
 * @l: L bit, 64-bit code (0 or 1)
 * @g: G bit, the descriptor's limit counts pages (0 or 1)
 * @avl: AVL bit, for software (0 or 1)
 * @unusable: the segment was loaded with a null selector (0 or 1)
 * @pad: makes the size a multiple of 8 (must be zero)
 */
struct mvm_segment {
	__u64 base;
	__u32 limit;
	__u16 selector;
	__u8 kind;
	__u8 present;
	__u8 dpl;
	__u8 db;
	__u8 s;
	__u8 l;
	__u8 g;
	__u8 avl;
	__u8 unusable;
	__u8 pad;
};

/**
 * struct mvm_dtable - A descriptor-table register (AMD APM vol. 2, 4.6).
 * @base: linear address of the table
 * @limit: offset of its last byte
 * @pad: makes the size a multiple of 8 (must be zero)
 */
struct mvm_dtable {
	__u64 base;
	__u16 limit;
	__u16 pad[3];
};

/**
 * struct mvm_sregs - Segment, descriptor-table and control registers.
 * @cs: code segment
 * @ds: data segment
 * @es: data segment
 * @fs: data segment; its base is MVM_MSR_FS_BASE
 * @gs: data segment; its base is MVM_MSR_GS_BASE
 * @ss: stack segment
 * @tr: task register
 * @ldt: local descriptor table
 * @gdt: global descriptor table
 * @idt: interrupt descriptor table
 * @cr0: control register 0 (AMD APM vol. 2, 3.1.1)
 * @cr2: address of the last page fault
 * @cr3: page-table base
 * @cr4: control register 4 (AMD APM vol. 2, 3.1.3)
 * @cr8: task priority; RUN takes the run page's cr8 instead (at most 15)
 * @efer: extended features without SVME, which mvm keeps to itself (AMD APM
 *   vol. 2, 3.1.7)
 * @reserved: for state that later processors have (must be zero)
 */
struct mvm_sregs {
	struct mvm_segment cs;
	struct mvm_segment ds;
	struct mvm_segment es;
	struct mvm_segment fs;
	struct mvm_segment gs;
	struct mvm_segment ss;
	struct mvm_segment tr;
	struct mvm_segment ldt;
	struct mvm_dtable gdt;
	struct mvm_dtable idt;
	__u64 cr0;
	__u64 cr2;
	__u64 cr3;
	__u64 cr4;
	__u64 cr8;
	__u64 efer;
	__u64 reserved[2];
};

/**
 * struct mvm_debugregs - Debug registers (AMD APM vol. 2, 13.1).
 * @db: breakpoint addresses DR0 to DR3
 * @dr6: debug status (at most 0xffffffff)
 * @dr7: debug control (at most 0xffffffff)
 */
struct mvm_debugregs {
	__u64 db[MVM_NR_DEBUG_ADDRESSES];
	__u64 dr6;
	__u64 dr7;
};

/**
 * struct mvm_vcpu_events - Events in flight. An event is injected once the
 *   guest has begun to take it, and pending before (AMD APM vol. 2, 15.20).
 *   What is injected comes first, then a pending exception, an NMI, an
 *   interrupt: a VMM whose exception takes the place of an event that could not
 *   be delivered clears that one's injected.
 * @exception: an exception
 * @exception.injected: 1 where the guest was taking it when it exited (0 or 1)
 * @exception.pending: 1 where it waits for the next RUN (0 or 1)
 * @exception.vector: its vector (at most 31)
 * @exception.has_error_code: 1 where it pushes error_code (0 or 1)
 * @exception.error_code: its error code
 * @interrupt: an interrupt
 * @interrupt.injected: 1 where the guest was taking it when it exited (0 or 1)
 * @interrupt.pending: 1 where INTERRUPT has queued it for the next RUN (0 or 1)
 * @interrupt.vector: its vector
 * @interrupt.soft: 1 where an INT instruction raised it (0 or 1)
 * @nmi: non-maskable interrupts
 * @nmi.injected: 1 where the guest was taking it when it exited (0 or 1)
 * @nmi.pending: number of NMIs that wait (at most 2)
 * @nmi.masked: 1 from an NMI until its IRET (0 or 1)
 * @nmi.pad: keeps the parts at multiples of 4 (must be zero)
 * @shadow: 1 in the shadow of STI or MOV SS, which block interrupts for one
 *   instruction (AMD APM vol. 2, 15.21.5) (0 or 1)
 * @triple_fault: 1 where a shutdown waits for the next RUN (0 or 1)
 * @pad: makes the size a multiple of 8 (must be zero)
 */
struct mvm_vcpu_events {
	struct {
		__u8 injected;
		__u8 pending;
		__u8 vector;
		__u8 has_error_code;
		__u32 error_code;
	} exception;
	struct {
		__u8 injected;
		__u8 pending;
		__u8 vector;
		__u8 soft;
	} interrupt;
	struct {
		__u8 injected;
		__u8 pending;
		__u8 masked;
		__u8 pad;
	} nmi;
	__u8 shadow;
	__u8 triple_fault;
	__u8 pad[6];
};

/**
 * struct mvm_mp_state - Run state of a vCPU.
 * @mp_state: whether the vCPU runs (enum mvm_mp_states: MVM_MP_STATE_*)
 * @pad: makes the size a multiple of 8 (must be zero)
 */
struct mvm_mp_state {
	__u32 mp_state;
	__u32 pad;
};

/**
 * struct mvm_interrupt - An external interrupt for a vCPU.
 * @vector: its vector (at most 255)
 * @pad: makes the size a multiple of 8 (must be zero)
 */
struct mvm_interrupt {
	__u32 vector;
	__u32 pad;
};

/**
 * struct mvm_translate - A guest-linear address and where it leads.
 * @linear_address: guest-linear address in bytes (in)
 * @physical_address: guest-physical address in bytes; 0 where not valid (out)
 * @valid: 1 where the page is present (out)
 * @writeable: 1 where the page tables allow a write, CR0.WP aside (out)
 * @usermode: 1 where the page tables allow CPL 3 (out)
 * @pad: makes the size a multiple of 8 (must be zero)
 */
struct mvm_translate {
	__u64 linear_address;
	__u64 physical_address;
	__u8 valid;
	__u8 writeable;
	__u8 usermode;
	__u8 pad[5];
};

/**
 * struct mvm_tsc - A guest's time-stamp counter. Value and host time belong
 *   together, so the value at any other moment follows.
 * @value: the guest's TSC at host_time
 * @host_time: the host's CLOCK_MONOTONIC in nanoseconds
 * @khz: the guest's frequency in kHz; without MVM_CAP_TSC_CONTROL it is the
 *   host's (at least 1)
 * @pad: makes the size a multiple of 8 (must be zero)
 */
struct mvm_tsc {
	__u64 value;
	__u64 host_time;
	__u32 khz;
	__u32 pad;
};

/**
 * struct mvm_fpu - x87 and SSE state, field by field (AMD APM vol. 2, 11.4.4,
 *   the 64-bit FXSAVE image, in another order).
 * @fpr: x87 registers ST0 to ST7, 10 bytes each, the rest 0
 * @fcw: control word
 * @fsw: status word
 * @ftwx: abridged tag word, one bit a register
 * @pad: aligns last_opcode to 2 (must be zero)
 * @last_opcode: 11 bits of the last instruction (at most 0x7ff)
 * @last_ip: address of the last instruction
 * @last_dp: address of its operand
 * @xmm: SSE registers XMM0 to XMM15
 * @mxcsr: SSE control and status (at most 0x2ffff)
 * @pad2: makes the size a multiple of 8 (must be zero)
 */
struct mvm_fpu {
	__u8 fpr[8][16];
	__u16 fcw;
	__u16 fsw;
	__u8 ftwx;
	__u8 pad;
	__u16 last_opcode;
	__u64 last_ip;
	__u64 last_dp;
	__u8 xmm[16][16];
	__u32 mxcsr;
	__u32 pad2;
};

/**
 * struct mvm_xsave - An XSAVE area in standard format (AMD APM vol. 2, 11.5),
 *   as large as the largest argument. Offsets in `extended` come from CPUID
 *   function 0xd of the host. mvm offers the guest no state component that does
 *   not fit.
 * @legacy: the FXSAVE image
 * @xstate_bv: the state components that are not in their initial state; MXCSR
 *   counts in any case, as XRSTOR has it
 * @xcomp_bv: 0 for the standard format (must be zero)
 * @header_reserved: the rest of the XSAVE header (must be zero)
 * @extended: state components from number 2 on
 */
struct mvm_xsave {
	__u8 legacy[512];
	__u64 xstate_bv;
	__u64 xcomp_bv;
	__u64 header_reserved[6];
	__u8 extended[3520];
};

/**
 * struct mvm_xcr - One extended control register.
 * @xcr: its number as XSETBV takes it
 * @pad: aligns value to 8 (must be zero)
 * @value: its value
 */
struct mvm_xcr {
	__u32 xcr;
	__u32 pad;
	__u64 value;
};

/**
 * struct mvm_xcrs - The extended control registers that a vCPU has.
 * @count: how many of xcrs are in use
 * @pad: aligns xcrs to 8 (must be zero)
 * @xcrs: the registers (count in use, at most 4)
 */
struct mvm_xcrs {
	__u32 count;
	__u32 pad;
	struct mvm_xcr xcrs[MVM_MAX_XCRS];
};

/**
 * struct mvm_cpuid_entry - What CPUID answers for one function, or for one
 *   function and index (AMD APM vol. 3, appendix E).
 * @function: EAX on input
 * @index: ECX on input, with MVM_CPUID_SIGNIFICANT_INDEX
 * @flags: how the entry is matched (flags mvm_cpuid_entry_flags:
 *   MVM_CPUID_SIGNIFICANT_INDEX)
 * @eax: EAX on output
 * @ebx: EBX on output
 * @ecx: ECX on output
 * @edx: EDX on output
 * @pad: makes the size a multiple of 8 (must be zero)
 */
struct mvm_cpuid_entry {
	__u32 function;
	__u32 index;
	__u32 flags;
	__u32 eax;
	__u32 ebx;
	__u32 ecx;
	__u32 edx;
	__u32 pad;
};

/**
 * struct mvm_cpuid - A CPUID table. SET_CPUID takes it as GET_SUPPORTED_CPUID
 *   has filled it in.
 * @count: number of entries; GET_SUPPORTED_CPUID finds the table's capacity
 *   here (in and out)
 * @flags: how the table is passed (in; flags mvm_cpuid_flags: none so far)
 * @addr: the table, or where it goes (address of up to 256 struct
 *   mvm_cpuid_entry, count of them, on return too)
 */
struct mvm_cpuid {
	__u32 count;
	__u32 flags;
	__u64 addr;
};

/**
 * struct mvm_msr_entry - One model-specific register.
 * @index: its index as RDMSR takes it (enum mvm_msr: MVM_MSR_*)
 * @pad: aligns data to 8 (must be zero)
 * @data: its value; GET_MSRS takes any and replaces it
 */
struct mvm_msr_entry {
	__u32 index;
	__u32 pad;
	__u64 data;
};

/**
 * struct mvm_get_msr_index_list - A request for the MSRs that make up a guest's
 *   state.
 * @count: in: capacity of the list, in indices; out: indices written
 * @flags: how the list is passed (in; flags mvm_msrs_flags: none so far)
 * @addr: where the indices go (address of up to 256 __u32, count of them, on
 *   return too, written)
 */
struct mvm_get_msr_index_list {
	__u32 count;
	__u32 flags;
	__u64 addr;
};

/**
 * struct mvm_msrs - A list of MSRs, to be read or written.
 * @count: in: number of entries; out: how many were done before the first that
 *   could not be
 * @flags: how the list is passed (in; flags mvm_msrs_flags: none so far)
 * @addr: the entries; GET_MSRS reads their index and writes their data (address
 *   of up to 256 struct mvm_msr_entry, count of them, on return too)
 */
struct mvm_msrs {
	__u32 count;
	__u32 flags;
	__u64 addr;
};

/**
 * struct mvm_vcpu_mmap_size - Answer of GET_VCPU_MMAP_SIZE.
 * @size: size of the run page's mapping in bytes, a multiple of MVM_PAGE_SIZE
 */
struct mvm_vcpu_mmap_size {
	__u64 size;
};

/**
 * struct mvm_map_run - Answer of MAP_RUN.
 * @addr: where the run page is in the caller's memory from now on
 * @size: its size in bytes, as GET_VCPU_MMAP_SIZE says
 */
#if !defined(__linux__)
struct mvm_map_run {
	__u64 addr;
	__u64 size;
};
#endif

/**
 * struct mvm_run - The run page, one per vCPU, shared between VMM and driver.
 * @request_interrupt_window: 1 to exit as soon as an interrupt can be injected;
 *   without effect where the VM has an i8259 (in; 0 or 1)
 * @immediate_exit: 1 to return before the guest runs (with
 *   MVM_CAP_IMMEDIATE_EXIT; in; 0 or 1)
 * @pad: room for further requests (must be zero)
 * @exit_reason: why RUN returned (out; enum mvm_exit_reason: MVM_EXIT_*)
 * @ready_for_interrupt_injection: 1 where INTERRUPT would be taken at once
 *   (out)
 * @if_flag: the guest's RFLAGS.IF (out)
 * @pad2: aligns cr8 to 8 (zero)
 * @cr8: task priority as it is at exits, which the VMM's local APIC needs; no
 *   exit comes when the guest lowers it; written back to the guest (in and out;
 *   at most 15)
 * @reserved: makes the part before the exit 64 bytes long (must be zero)
 * @exit: what the exit says (the member that exit_reason selects)
 * @exit.unknown: an exit that mvm does not handle (for MVM_EXIT_UNKNOWN)
 * @exit.unknown.exit_code: EXITCODE of the VMCB (AMD APM vol. 2, appendix C)
 *   (out)
 * @exit.io: an access to an I/O port (AMD APM vol. 2, 15.10) (for MVM_EXIT_IO)
 * @exit.io.direction: who writes the data (out; enum mvm_io_direction:
 *   MVM_IO_*)
 * @exit.io.size: bytes of one access: 1, 2 or 4 (out)
 * @exit.io.port: the port (out)
 * @exit.io.count: number of accesses; above 1 for a string with REP (out)
 * @exit.io.data_offset: where data starts in the run page, in bytes; VMMs
 *   ported from KVM add it (offset of up to 4016 bytes, size * count of them in
 *   mvm_run_page, read and written)
 * @exit.io.data: the data: the driver's for MVM_IO_OUT; the VMM's, before the
 *   next RUN, for MVM_IO_IN (in and out; size * count bytes in use, at most
 *   4016)
 * @exit.hypercall: VMMCALL (for MVM_EXIT_HYPERCALL)
 * @exit.hypercall.nr: RAX (out)
 * @exit.hypercall.args: RBX, RCX, RDX, RSI, RDI, R8 (out)
 * @exit.hypercall.ret: RAX for the guest, before the next RUN; out: 0 (in and
 *   out)
 * @exit.hypercall.longmode: 1 where the guest is in 64-bit mode (out)
 * @exit.hypercall.pad: makes the size a multiple of 8 (zero)
 * @exit.mmio: an access to guest-physical memory that the VMM emulates (for
 *   MVM_EXIT_MMIO)
 * @exit.mmio.phys_addr: guest-physical address in bytes (out)
 * @exit.mmio.data: the data: the driver's for a write; the VMM's, before the
 *   next RUN, for a read (in and out; len bytes in use, at most 8)
 * @exit.mmio.len: number of bytes: 1, 2, 4 or 8 (out)
 * @exit.mmio.is_write: 1 where the guest writes (out)
 * @exit.mmio.pad: makes the size a multiple of 8 (zero)
 * @exit.fail_entry: VMRUN failed with VMEXIT_INVALID (AMD APM vol. 2, 15.5.1)
 *   (for MVM_EXIT_FAIL_ENTRY)
 * @exit.fail_entry.exit_code: EXITCODE of the VMCB (out)
 * @exit.fail_entry.cpu: the host's CPU (out)
 * @exit.fail_entry.pad: makes the size a multiple of 8 (zero)
 * @exit.internal_error: something that mvm cannot do (for
 *   MVM_EXIT_INTERNAL_ERROR)
 * @exit.internal_error.suberror: what (out; enum mvm_internal_error:
 *   MVM_INTERNAL_ERROR_*)
 * @exit.internal_error.ndata: number of details (out)
 * @exit.internal_error.data: details (out; ndata in use, at most 16)
 * @exit.msr: an access to a model-specific register (AMD APM vol. 2, 15.11)
 *   (for MVM_EXIT_RDMSR, MVM_EXIT_WRMSR)
 * @exit.msr.error: 1 for a general-protection exception, before the next RUN;
 *   out: 0 (in and out; 0 or 1)
 * @exit.msr.pad: aligns reason to 4 (zero)
 * @exit.msr.reason: why it became an exit (out; flags mvm_msr_exit_reason:
 *   MVM_MSR_EXIT_*)
 * @exit.msr.index: its index (out; enum mvm_msr: MVM_MSR_*)
 * @exit.msr.pad2: aligns data to 8 (zero)
 * @exit.msr.data: the value: the guest's for WRMSR; the VMM's, before the next
 *   RUN, for RDMSR (in and out)
 * @exit.memory_fault: an access that cannot be completed, a jump to memory
 *   without a slot for example (for MVM_EXIT_MEMORY_FAULT)
 * @exit.memory_fault.flags: what the access was (out; flags
 *   mvm_memory_fault_flags: MVM_MEMORY_FAULT_*)
 * @exit.memory_fault.pad: aligns phys_addr to 8 (zero)
 * @exit.memory_fault.phys_addr: guest-physical address in bytes (out)
 * @exit.raw: the whole union; exits without an arm leave it 0 (for any other
 *   value; in and out)
 */
struct mvm_run {
	__u8 request_interrupt_window;
	__u8 immediate_exit;
	__u8 pad[6];
	__u32 exit_reason;
	__u8 ready_for_interrupt_injection;
	__u8 if_flag;
	__u8 pad2[2];
	__u64 cr8;
	__u64 reserved[5];
	union {
		struct {
			__u64 exit_code;
		} unknown;
		struct {
			__u8 direction;
			__u8 size;
			__u16 port;
			__u32 count;
			__u64 data_offset;
			__u8 data[MVM_IO_DATA_SIZE];
		} io;
		struct {
			__u64 nr;
			__u64 args[MVM_HYPERCALL_ARGS];
			__u64 ret;
			__u32 longmode;
			__u32 pad;
		} hypercall;
		struct {
			__u64 phys_addr;
			__u8 data[MVM_MMIO_DATA_SIZE];
			__u32 len;
			__u8 is_write;
			__u8 pad[3];
		} mmio;
		struct {
			__u64 exit_code;
			__u32 cpu;
			__u32 pad;
		} fail_entry;
		struct {
			__u32 suberror;
			__u32 ndata;
			__u64 data[MVM_INTERNAL_ERROR_DATA];
		} internal_error;
		struct {
			__u8 error;
			__u8 pad[3];
			__u32 reason;
			__u32 index;
			__u32 pad2;
			__u64 data;
		} msr;
		struct {
			__u32 flags;
			__u32 pad;
			__u64 phys_addr;
		} memory_fault;
		__u8 raw[MVM_EXIT_SIZE];
	} exit;
};

/**
 * struct mvm_create_device - The device to be made. Grows at its end; a field
 *   that a caller does not provide counts as 0.
 * @size: sizeof(struct mvm_create_device) as the caller knows it, in bytes (in)
 * @device: which device, MVM_DEVICE_.. (in)
 * @fd: the new device, close-on-exec (out; new fd of the device that device
 *   names)
 *
 * Grows at its end; request codes hold the first release's 16 bytes, up to @fd
 */
struct mvm_create_device {
	__u32 size;
	__u32 device;
	__s64 fd;
};

/**
 * struct mvm_irq_line - The level of one line of the i8259 pair.
 * @irq: the line, 0 to 7 on the master, 8 to 15 on the slave (at most 15)
 * @level: 1 is high (0 or 1)
 */
struct mvm_irq_line {
	__u32 irq;
	__u32 level;
};

/**
 * struct mvm_device_attr - An attribute to be set, read or asked for.
 * @pad: room for flags (must be zero)
 * @group: group of the attribute
 * @attr: the attribute in its group
 * @addr: its value, or where its value goes; 0 where it has none, ignored by
 *   HAS_DEVICE_ATTR (address of what group and attr select)
 */
struct mvm_device_attr {
	__u32 pad;
	__u32 group;
	__u64 attr;
	__u64 addr;
};

/**
 * struct mvm_i8259_state - State of one i8259, as its data sheet names it.
 * @last_irr: lines as last seen, to detect edges
 * @irr: interrupt request register
 * @imr: interrupt mask register
 * @isr: in-service register
 * @priority_add: line of highest priority (at most 7)
 * @irq_base: vector of its line 0
 * @read_reg_select: 1 where a read gives the ISR (0 or 1)
 * @poll: 1 where the next read is a poll (0 or 1)
 * @special_mask: 1 in special mask mode (0 or 1)
 * @init_state: which ICW comes next, 0 after initialization (at most 3)
 * @auto_eoi: 1 in automatic-EOI mode (0 or 1)
 * @rotate_on_auto_eoi: 1 where automatic EOI rotates (0 or 1)
 * @special_fully_nested_mode: 1 in special fully nested mode (0 or 1)
 * @init4: 1 where ICW4 was announced (0 or 1)
 * @elcr: lines that are level-triggered (82371SB PIIX3, ports 0x4d0 and 0x4d1)
 * @elcr_mask: lines that can be level-triggered
 */
struct mvm_i8259_state {
	__u8 last_irr;
	__u8 irr;
	__u8 imr;
	__u8 isr;
	__u8 priority_add;
	__u8 irq_base;
	__u8 read_reg_select;
	__u8 poll;
	__u8 special_mask;
	__u8 init_state;
	__u8 auto_eoi;
	__u8 rotate_on_auto_eoi;
	__u8 special_fully_nested_mode;
	__u8 init4;
	__u8 elcr;
	__u8 elcr_mask;
};

/**
 * struct mvm_i8254_channel - State of one channel of the i8254, as its data
 *   sheet names it.
 * @count: initial count; 0 as software writes it is 65536 (at most 0x10000)
 * @latched_count: count that a latch command froze
 * @count_latched: how many bytes of it are unread (at most 3)
 * @status_latched: 1 where a read-back command froze status (0 or 1)
 * @status: the frozen status byte
 * @read_state: which byte a read gives next (at most 4)
 * @write_state: which byte a write sets next (at most 4)
 * @write_latch: low byte of a count whose high byte is to come
 * @rw_mode: RW bits of the control word (at most 3)
 * @mode: counter mode 0 to 5 (at most 5)
 * @bcd: 1 where it counts in decimal (0 or 1)
 * @gate: its gate input (0 or 1)
 * @count_load_time: when the count was loaded, or will be, on the VM's clock in
 *   nanoseconds; while its gate holds the count, how long it had counted
 */
struct mvm_i8254_channel {
	__u32 count;
	__u16 latched_count;
	__u8 count_latched;
	__u8 status_latched;
	__u8 status;
	__u8 read_state;
	__u8 write_state;
	__u8 write_latch;
	__u8 rw_mode;
	__u8 mode;
	__u8 bcd;
	__u8 gate;
	__u64 count_load_time;
};

/**
 * struct mvm_i8254_speaker - State of port 0x61 as far as the timer is
 *   concerned.
 * @flags: what software wrote (flags mvm_i8254_speaker_flags:
 *   MVM_I8254_SPEAKER_*)
 * @pad: makes the size a multiple of 8 (must be zero)
 */
struct mvm_i8254_speaker {
	__u32 flags;
	__u32 pad;
};

/**
 * struct mvm_u128 - A 128-bit register.
 * @low: bits 0 to 63
 * @high: bits 64 to 127
 */
struct mvm_u128 {
	__u64 low;
	__u64 high;
};

/**
 * struct mvm_one_reg - One register, to be read or written.
 * @id: which register; the id says how long it is
 * @addr: its value, or where its value goes (address of a register, as large as
 *   id says)
 */
struct mvm_one_reg {
	__u64 id;
	__u64 addr;
};

#ifndef MVM_NO_DEPRECATED
/**
 * struct mvm_version_legacy - Versions of a client.
 * @version: version of the client
 * @least: lowest version of the driver that the client works with
 */
struct mvm_version_legacy {
	__u32 version;
	__u32 least;
};

/**
 * struct mvm_memory_region_legacy - One slot of guest-physical memory.
 * @slot: number of the slot (at most 511)
 * @flags: how the slot behaves (flags mvm_memory_flags: MVM_MEM_*)
 * @guest_phys_addr: where it starts for the guest (a multiple of 4096)
 * @memory_size: its size in bytes; 0 deletes the slot (a multiple of 4096)
 * @userspace_addr: where the caller has the memory (address of up to
 *   0x8000000000 bytes, memory_size of them, kept for later)
 */
struct mvm_memory_region_legacy {
	__u32 slot;
	__u32 flags;
	unsigned long guest_phys_addr;
	unsigned long memory_size;
	void *userspace_addr;
};

/**
 * struct mvm_dirty_log_legacy - A request for one slot's dirty log. The
 *   caller's buffer is as long as the slot demands, which nothing here says.
 * @slot: number of the slot (at most 511)
 * @bitmap: where the log goes (address of up to 0x1000000 bytes,
 *   align(state.slot_pages, 64) / 8 of them, written)
 */
struct mvm_dirty_log_legacy {
	__u32 slot;
	__u8 *bitmap;
};

/**
 * struct mvm_msr_entry_legacy - One model-specific register.
 * @index: its index (enum mvm_msr: MVM_MSR_*)
 * @data: its value
 */
struct mvm_msr_entry_legacy {
	__u32 index;
	__u64 data;
};

/**
 * struct mvm_msrs_legacy - A list of MSRs, to be read or written.
 * @count: in: number of entries; out: how many were done
 * @entries: the entries; GET_MSRS reads their index and writes their data
 *   (address of up to 256 struct mvm_msr_entry_legacy, count of them, on return
 *   too)
 */
struct mvm_msrs_legacy {
	unsigned long count;
	struct mvm_msr_entry_legacy *entries;
};

/**
 * struct mvm_translate_legacy - A guest-linear address and where it leads.
 * @linear_address: guest-linear address (in)
 * @physical_address: guest-physical address (out)
 * @valid: 1 where the page is present (out)
 */
struct mvm_translate_legacy {
	unsigned long linear_address;
	unsigned long physical_address;
	int valid;
};

/**
 * struct mvm_cpuid_table_legacy - A guest's CPUID.
 * @count: number of entries
 * @entries: the entries (address of up to 256 struct mvm_cpuid_entry, count of
 *   them, read)
 */
struct mvm_cpuid_table_legacy {
	unsigned long count;
	const struct mvm_cpuid_entry *entries;
};

/**
 * struct mvm_set_cpuid_legacy - Where a guest's CPUID is.
 * @table: the table (address of struct mvm_cpuid_table_legacy, read)
 */
struct mvm_set_cpuid_legacy {
	const struct mvm_cpuid_table_legacy *table;
};
#endif /* !MVM_NO_DEPRECATED */

/* Names of the devices */
#if defined(_WIN32)
#define MVM_SYSTEM_DEVICE	"mvm"
#endif
#if !defined(_WIN32)
#define MVM_SYSTEM_NODE		"/dev/mvm"
#endif
#if defined(__linux__)
#define MVM_VM_LINK		"anon_inode:mvm-vm"
#endif
#if defined(__linux__)
#define MVM_I8259_LINK		"anon_inode:mvm-i8259"
#endif
#if defined(__linux__)
#define MVM_I8254_LINK		"anon_inode:mvm-i8254"
#endif
/* vcpu: anon_inode:mvm-vcpu:* (linux); * stands for a number */

/* Capabilities */
/*
 * Guest memory is memory of the calling process, mapped slot by slot. (returns
 * 0 or 1)
 */
#define MVM_CAP_USER_MEMORY	3
/*
 * The guest's CPUID is a table of leaves that the VMM provides. (returns the
 * number of entries that GET_SUPPORTED_CPUID writes, at most
 * MVM_MAX_CPUID_ENTRIES)
 */
#define MVM_CAP_EXT_CPUID	7
/*
 * How many vCPUs a VM should have. (returns the number of vCPUs that is
 * sensible on this host, which is that of its online CPUs)
 */
#define MVM_CAP_NR_VCPUS	9
/*
 * How many memory slots a VM has. (returns the number of memory slots, slots 0
 * to that number - 1 being usable)
 */
#define MVM_CAP_NR_MEMSLOTS	10
/*
 * A vCPU can be parked, started and seen halted; without it a VM has one vCPU,
 * which always runs. (returns 0 or 1)
 */
#define MVM_CAP_MP_STATE	14
/* The VMM can send a non-maskable interrupt. (returns 0 or 1) */
#define MVM_CAP_USER_NMI	22
/*
 * The VM has a clock that can be read and set, so that a saved guest goes on
 * where it stopped. (returns the flags that SET_CLOCK accepts)
 */
#define MVM_CAP_ADJUST_CLOCK	39
/*
 * Events in flight (exceptions, interrupts, NMIs, the interrupt shadow) can be
 * saved and restored. (returns 0 or 1)
 */
#define MVM_CAP_VCPU_EVENTS	41
/* The guest's debug registers can be saved and restored. (returns 0 or 1) */
#define MVM_CAP_DEBUGREGS	50
/*
 * Extended processor state is saved and restored as an XSAVE area in standard
 * format. (returns the number of bytes of the XSAVE area that the guest can
 * use, at most 4096; 0 where the CPU has no XSAVE)
 */
#define MVM_CAP_XSAVE		55
/* The extended control registers can be saved and restored. (returns 0 or 1) */
#define MVM_CAP_XCRS		56
/*
 * SET_TSC accepts a frequency other than the host's. (returns 1 where the CPU
 * scales the TSC (AMD APM vol. 2, 15.30.5), else 0)
 */
#define MVM_CAP_TSC_CONTROL	60
/*
 * How many vCPUs a VM can have. (returns the number of vCPUs beyond which
 * CREATE_VCPU refuses)
 */
#define MVM_CAP_MAX_VCPUS	66
/*
 * Registers can be read and written one at a time, by an id that encodes their
 * size. (returns 0 or 1)
 */
#define MVM_CAP_ONE_REG		70
/*
 * A slot can be read-only to the guest; a write to it is an MMIO exit. (returns
 * 0 or 1)
 */
#define MVM_CAP_READONLY_MEM	81
/*
 * Devices in the kernel are made by CREATE_DEVICE and controlled by attributes.
 * (returns 0 or 1)
 */
#define MVM_CAP_DEVICE_CTRL	89
/*
 * RUN returns at once with EINTR when the run page's immediate_exit is set.
 * (returns 0 or 1)
 */
#define MVM_CAP_IMMEDIATE_EXIT	136
/*
 * A guest's access to an MSR that mvm refuses becomes an exit instead of a
 * general-protection exception. (returns the mask of mvm_msr_exit_reason bits
 * that can be switched on; has to be enabled, with args[0]: mvm_msr_exit_reason
 * bits: which accesses exit; 0 switches all of them off)
 */
#define MVM_CAP_USER_SPACE_MSR	188
/*
 * VMMCALL becomes an exit instead of an invalid-opcode exception. (returns 0 or
 * 1; has to be enabled, with args[0]: 1 switches the exit on, 0 off)
 */
#define MVM_CAP_EXIT_HYPERCALL	201
/* The whole core ABI is stable. (returns never reported; reserved) */
#define MVM_CAP_CORE_API_STABLE	0x1000
/* The pages that a guest writes can be logged slot by slot. (returns 0 or 1) */
#define MVM_CAP_DIRTY_LOG	0x1001
/*
 * A guest-linear address can be translated with the vCPU's page tables.
 * (returns 0 or 1)
 */
#define MVM_CAP_TRANSLATE	0x1002
/*
 * The i8259 pair can live in the kernel; HLT of the vCPU that has its INTR, the
 * first one, then waits in the kernel for an interrupt. (returns 0 or 1)
 */
#define MVM_CAP_I8259		0x1003
/* The i8254 timer can live in the kernel. (returns 0 or 1) */
#define MVM_CAP_I8254		0x1004
/*
 * The guest's time-stamp counter and its frequency can be saved and restored.
 * (returns 0 or 1)
 */
#define MVM_CAP_TSC_STATE	0x1005
/*
 * Third parties can add ioctls 0xf0 to 0xff and capabilities from 0x80000000.
 * (returns the number of extensions that are registered with the driver)
 */
#define MVM_CAP_EXTENSIONS	0x1006
/*
 * The ioctls of legacy.yaml, with unsigned long and pointers, are there until
 * their date. (returns 0 or 1)
 */
#define MVM_CAP_LEGACY_ABI	0x1007
/*
 * How many MSRs make up the guest's state. (returns the number of indices that
 * GET_MSR_INDEX_LIST writes, at most MVM_MAX_MSRS)
 */
#define MVM_CAP_NR_MSRS		0x1008

/* Device types */
#define MVM_DEVICE_I8259	1	/* a pair of interrupt controllers (with MVM_CAP_I8259) */
#define MVM_DEVICE_I8254	2	/* an interval timer (with MVM_CAP_I8254) */

/* Attribute groups and attributes */
/* put both controllers into their state after power-on (with MVM_CAP_I8259) */
#define MVM_I8259_RESET		0
#define MVM_I8259_MASTER	0	/* the master (with MVM_CAP_I8259) */
#define MVM_I8259_SLAVE		1	/* the slave (with MVM_CAP_I8259) */
/* put all channels into their state after power-on (with MVM_CAP_I8254) */
#define MVM_I8254_RESET		0
#define MVM_I8254_CHANNEL0	0	/* channel 0 on line 0 (with MVM_CAP_I8254) */
/* channel 1, memory refresh on old PCs (with MVM_CAP_I8254) */
#define MVM_I8254_CHANNEL1	1
#define MVM_I8254_CHANNEL2	2	/* channel 2 behind port 0x61 (with MVM_CAP_I8254) */
#define MVM_I8254_SPEAKER	0	/* port 0x61 (with MVM_CAP_I8254) */

/**
 * DOC: mvm_vcpu_registers - Registers of a vCPU.
 */
#define MVM_REG_RAX			0x2030000100000000ULL	/* general register */
#define MVM_REG_RCX			0x2030000100000001ULL	/* general register */
#define MVM_REG_RDX			0x2030000100000002ULL	/* general register */
#define MVM_REG_RBX			0x2030000100000003ULL	/* general register */
#define MVM_REG_RSP			0x2030000100000004ULL	/* stack pointer */
#define MVM_REG_RBP			0x2030000100000005ULL	/* general register */
#define MVM_REG_RSI			0x2030000100000006ULL	/* general register */
#define MVM_REG_RDI			0x2030000100000007ULL	/* general register */
#define MVM_REG_R8			0x2030000100000008ULL	/* general register */
#define MVM_REG_R9			0x2030000100000009ULL	/* general register */
#define MVM_REG_R10			0x203000010000000aULL	/* general register */
#define MVM_REG_R11			0x203000010000000bULL	/* general register */
#define MVM_REG_R12			0x203000010000000cULL	/* general register */
#define MVM_REG_R13			0x203000010000000dULL	/* general register */
#define MVM_REG_R14			0x203000010000000eULL	/* general register */
#define MVM_REG_R15			0x203000010000000fULL	/* general register */
#define MVM_REG_RIP			0x2030000100000010ULL	/* instruction pointer */
#define MVM_REG_RFLAGS			0x2030000100000011ULL	/* flags */
#define MVM_REG_MSR_TSC			0x2030000200000010ULL	/* time-stamp counter */
#define MVM_REG_MSR_SYSENTER_CS		0x2030000200000174ULL	/* SYSENTER's code segment */
#define MVM_REG_MSR_SYSENTER_ESP	0x2030000200000175ULL	/* SYSENTER's stack pointer */
#define MVM_REG_MSR_SYSENTER_EIP	0x2030000200000176ULL	/* SYSENTER's entry point */
#define MVM_REG_MSR_DEBUG_CTL		0x20300002000001d9ULL	/* debug control */
#define MVM_REG_MSR_PAT			0x2030000200000277ULL	/* page attribute table */
/* extended features; LMA follows from LME and CR0.PG */
#define MVM_REG_MSR_EFER		0x20300002c0000080ULL
#define MVM_REG_MSR_STAR		0x20300002c0000081ULL	/* SYSCALL's segments */
#define MVM_REG_MSR_LSTAR		0x20300002c0000082ULL	/* SYSCALL's 64-bit entry point */
/* SYSCALL's entry point from compatibility mode */
#define MVM_REG_MSR_CSTAR		0x20300002c0000083ULL
#define MVM_REG_MSR_SFMASK		0x20300002c0000084ULL	/* flags that SYSCALL clears */
#define MVM_REG_MSR_FS_BASE		0x20300002c0000100ULL	/* base of FS */
#define MVM_REG_MSR_GS_BASE		0x20300002c0000101ULL	/* base of GS */
#define MVM_REG_MSR_KERNEL_GS_BASE	0x20300002c0000102ULL	/* what SWAPGS swaps in */
#define MVM_REG_MSR_TSC_AUX		0x20300002c0000103ULL	/* what RDTSCP returns in ECX */
/* control register 0; EFER.LMA follows from LME and PG */
#define MVM_REG_CR0			0x2030000300000000ULL
#define MVM_REG_CR2			0x2030000300000002ULL	/* address of the last page fault */
#define MVM_REG_CR3			0x2030000300000003ULL	/* page-table base */
#define MVM_REG_CR4			0x2030000300000004ULL	/* control register 4 */
/* task priority; RUN takes the run page's cr8 instead */
#define MVM_REG_CR8			0x2030000300000008ULL
/* state components that are switched on (with MVM_CAP_XCRS) */
#define MVM_REG_XCR0			0x2030000400000000ULL
/* breakpoint addresses DR0 to DR3 */
#define MVM_REG_DR(i)			(0x2030000500000000ULL + (i))
#define MVM_REG_DR6			0x2030000500000006ULL	/* debug status */
#define MVM_REG_DR7			0x2030000500000007ULL	/* debug control */
#define MVM_REG_SEG_SELECTOR(i)		(0x2010000600000000ULL + (i))	/* selectors */
/* attributes, 12 bits as the VMCB has them (AMD APM vol. 2, 15.5.1) */
#define MVM_REG_SEG_ATTRIBUTES(i)	(0x2010000600000100ULL + (i))
#define MVM_REG_SEG_LIMIT(i)		(0x2020000600000200ULL + (i))	/* limits in bytes */
#define MVM_REG_SEG_BASE(i)		(0x2030000600000300ULL + (i))	/* base addresses */
#define MVM_REG_FCW			0x2010000700000000ULL	/* x87 control word */
#define MVM_REG_FSW			0x2010000700000001ULL	/* x87 status word */
#define MVM_REG_FTW			0x2000000700000002ULL	/* x87 tag word, abridged */
#define MVM_REG_MXCSR			0x2020000700000003ULL	/* SSE control and status */
/* x87 registers ST0 to ST7, in bits 0 to 79 */
#define MVM_REG_ST(i)			(0x2040000700000100ULL + (i))
/* SSE registers XMM0 to XMM15 */
#define MVM_REG_XMM(i)			(0x2040000700000200ULL + (i))

#ifndef _WIN32

/* The directions of request codes that do not encode the size of a type. */
#ifdef __linux__
#define _MVM_IOC_INOUT	(_IOC_READ | _IOC_WRITE)
#else
#define _MVM_IOC_INOUT	IOC_INOUT
#endif

/* &struct mvm_create_vm up to @fd, as request codes encode it. */
#define MVM_CREATE_VM_SIZE_V0		16
/* &struct mvm_create_device up to @fd, as request codes encode it. */
#define MVM_CREATE_DEVICE_SIZE_V0	16

/* Request codes */
/**
 * MVM_GET_API_VERSION - Tell that this is mvm. A VMM that gets another answer
 *   than MVM_API_VERSION talks to something else.
 *
 * On: system. Argument: struct mvm_api_version, written. Always returns 1.
 */
#define MVM_GET_API_VERSION		_IOR(0xBE, 0x00, struct mvm_api_version)

/**
 * MVM_CREATE_VM - Make a VM without memory, vCPUs and devices. Its memory is
 *   that of the calling process.
 *
 * On: system. Argument: struct mvm_create_vm, read and written. Privilege: open
 * for write. The struct grows at its end; request codes hold the first
 * release's 16 bytes, up to @fd.
 *
 * Errors:
 *   EPERM: the device was opened without write access
 *   E2BIG: the struct has a non-zero tail that this driver does not know
 *   EOPNOTSUPP: the CPU has no SVM with nested paging, or the firmware has
 *     switched it off
 *   EBUSY: another hypervisor uses SVM on this host
 *   EMFILE: the process has too many open files
 *   ENFILE: the system has too many open files
 *   ENOMEM: not enough kernel memory
 */
#define MVM_CREATE_VM			_IOC(_MVM_IOC_INOUT, 0xBE, 0x01, MVM_CREATE_VM_SIZE_V0)

/**
 * MVM_CHECK_EXTENSION - Ask for a capability. A VM also answers for the
 *   extension that is attached to it.
 *
 * On: system, vm. Argument: struct mvm_check_extension, read and written.
 */
#define MVM_CHECK_EXTENSION		_IOWR(0xBE, 0x03, struct mvm_check_extension)

/**
 * MVM_CREATE_VCPU - Make a vCPU in the state that the architecture defines
 *   after INIT (AMD APM vol. 2, 14.1.3). The first one of a VM, or the next one
 *   after that one was closed, is runnable; the others are parked until
 *   SET_MP_STATE starts them.
 *
 * On: vm. Argument: struct mvm_create_vcpu, read and written.
 *
 * Errors:
 *   EEXIST: the VM has a vCPU of this number
 *   ENOSPC: the VM has as many vCPUs as MVM_CAP_MAX_VCPUS says
 *   EMFILE: the process has too many open files
 *   ENFILE: the system has too many open files
 *   ENOMEM: not enough kernel memory
 */
#define MVM_CREATE_VCPU			_IOWR(0xBE, 0x41, struct mvm_create_vcpu)

/**
 * MVM_SET_CLOCK - Set the VM's clock, and with it the time base of an i8254 in
 *   the kernel, whose channel 0, where it is set next, is taken as of that
 *   moment: what expired since then ticks at once.
 *
 * On: vm. Argument: struct mvm_clock, read. Capability: MVM_CAP_ADJUST_CLOCK.
 */
#define MVM_SET_CLOCK			_IOW(0xBE, 0x7B, struct mvm_clock)

/**
 * MVM_GET_CLOCK - Read the VM's clock.
 *
 * On: vm. Argument: struct mvm_clock, written. Capability:
 * MVM_CAP_ADJUST_CLOCK.
 */
#define MVM_GET_CLOCK			_IOR(0xBE, 0x7C, struct mvm_clock)

/**
 * MVM_ENABLE_CAP - Switch an opt-in capability on for this VM, with effect at
 *   once.
 *
 * On: vm. Argument: struct mvm_enable_cap, read.
 *
 * Errors:
 *   EOPNOTSUPP: this CPU cannot
 */
#define MVM_ENABLE_CAP			_IOW(0xBE, 0xA3, struct mvm_enable_cap)

/**
 * MVM_ATTACH_EXTENSION - Choose the extension to which ioctls 0xf0 to 0xff of
 *   this VM and of its vCPUs go, and for whose capabilities CHECK_EXTENSION of
 *   this VM answers. Holds until the VM is gone; to attach the same one again
 *   changes nothing.
 *
 * On: vm. Argument: struct mvm_attach_extension, read and written. Capability:
 * MVM_CAP_EXTENSIONS.
 *
 * Errors:
 *   ENOENT: no extension of this UUID is registered with the driver
 *   EBUSY: another extension is attached to this VM
 */
#define MVM_ATTACH_EXTENSION		_IOWR(0xBE, 0xEF, struct mvm_attach_extension)

/**
 * MVM_GET_DIRTY_LOG - Read a slot's dirty log and clear it. A page that is
 *   written meanwhile is in this log or in the next one, never in none. If the
 *   log cannot be written to the caller, nothing is cleared.
 *
 * On: vm. Argument: struct mvm_get_dirty_log, read. Capability:
 * MVM_CAP_DIRTY_LOG.
 *
 * Errors:
 *   ENOENT: there is no such slot, or it has no log
 *   ENOSPC: the buffer is shorter than the log
 *   E2BIG: count is above MVM_MAX_DIRTY_WORDS
 */
#define MVM_GET_DIRTY_LOG		_IOW(0xBE, 0x42, struct mvm_get_dirty_log)

/**
 * MVM_SET_MEMORY_REGION - Map, change or delete one slot of guest-physical
 *   memory. An existing slot may change its flags or its guest_phys_addr, not
 *   its size or userspace_addr. When it returns, no vCPU uses the old mapping
 *   any more.
 *
 * On: vm. Argument: struct mvm_memory_region, read. Capability:
 * MVM_CAP_USER_MEMORY.
 *
 * Errors:
 *   EEXIST: the range overlaps another slot
 *   ENOENT: the slot to be deleted does not exist
 *   ENOMEM: not enough kernel memory, or more than RLIMIT_MEMLOCK allows or the
 *     host has
 *   EFAULT: the memory is not all mapped, not writable though the slot is, or
 *     such that it cannot be pinned (a device's, say)
 *   EIO: called by another process than the one that made the VM, or by that
 *     one after an exec
 *   EOPNOTSUPP: the range lies beyond the guest-physical addresses of this
 *     processor
 */
#define MVM_SET_MEMORY_REGION		_IOW(0xBE, 0x46, struct mvm_memory_region)

/**
 * MVM_GET_TSC - Read the vCPU's time-stamp counter.
 *
 * On: vcpu. Argument: struct mvm_tsc, written. Capability: MVM_CAP_TSC_STATE.
 */
#define MVM_GET_TSC			_IOR(0xBE, 0x11, struct mvm_tsc)

/**
 * MVM_SET_TSC - Set the vCPU's time-stamp counter, and its frequency where the
 *   CPU can scale it (AMD APM vol. 2, 15.30.5). vCPUs of a VM that are given
 *   the same within a second count exactly alike.
 *
 * On: vcpu. Argument: struct mvm_tsc, read. Capability: MVM_CAP_TSC_STATE.
 *
 * Errors:
 *   EOPNOTSUPP: the frequency is not the host's and this CPU cannot scale
 */
#define MVM_SET_TSC			_IOW(0xBE, 0x12, struct mvm_tsc)

/**
 * MVM_GET_REGS - Read the general registers.
 *
 * On: vcpu. Argument: struct mvm_regs, written.
 */
#define MVM_GET_REGS			_IOR(0xBE, 0x81, struct mvm_regs)

/**
 * MVM_SET_REGS - Write the general registers. A pending exception is dropped,
 *   since it belonged to the old instruction.
 *
 * On: vcpu. Argument: struct mvm_regs, read.
 */
#define MVM_SET_REGS			_IOW(0xBE, 0x82, struct mvm_regs)

/**
 * MVM_GET_SREGS - Read segment, descriptor-table and control registers.
 *
 * On: vcpu. Argument: struct mvm_sregs, written.
 */
#define MVM_GET_SREGS			_IOR(0xBE, 0x83, struct mvm_sregs)

/**
 * MVM_SET_SREGS - Write segment, descriptor-table and control registers. A
 *   combination with which VMRUN would fail (AMD APM vol. 2, 15.5.1,
 *   "canonicalization and consistency checks") is EINVAL and changes nothing;
 *   so is a base of FS or GS that is not canonical.
 *
 * On: vcpu. Argument: struct mvm_sregs, read.
 */
#define MVM_SET_SREGS			_IOW(0xBE, 0x84, struct mvm_sregs)

/**
 * MVM_TRANSLATE - Translate a guest-linear address with the vCPU's current page
 *   tables. An address without a page is no error.
 *
 * On: vcpu. Argument: struct mvm_translate, read and written. Capability:
 * MVM_CAP_TRANSLATE.
 */
#define MVM_TRANSLATE			_IOWR(0xBE, 0x85, struct mvm_translate)

/**
 * MVM_INTERRUPT - Queue an external interrupt, which the guest takes at the
 *   next RUN or as soon as it accepts interrupts. For VMs whose interrupt
 *   controller is in user space; wait for ready_for_interrupt_injection first.
 *
 * On: vcpu. Argument: struct mvm_interrupt, read.
 *
 * Errors:
 *   EEXIST: an interrupt is queued already
 *   ENXIO: the interrupt controller is in the kernel
 */
#define MVM_INTERRUPT			_IOW(0xBE, 0x86, struct mvm_interrupt)

/**
 * MVM_GET_MP_STATE - Read whether the vCPU runs.
 *
 * On: vcpu. Argument: struct mvm_mp_state, written. Capability:
 * MVM_CAP_MP_STATE.
 */
#define MVM_GET_MP_STATE		_IOR(0xBE, 0x98, struct mvm_mp_state)

/**
 * MVM_SET_MP_STATE - Park or start the vCPU.
 *
 * On: vcpu. Argument: struct mvm_mp_state, read. Capability: MVM_CAP_MP_STATE.
 */
#define MVM_SET_MP_STATE		_IOW(0xBE, 0x99, struct mvm_mp_state)

/**
 * MVM_NMI - Queue a non-maskable interrupt for the next RUN. Of more than two
 *   that wait, the rest is dropped, as hardware does.
 *
 * On: vcpu. Capability: MVM_CAP_USER_NMI.
 */
#define MVM_NMI				_IO(0xBE, 0x9A)

/**
 * MVM_GET_VCPU_EVENTS - Read the events in flight.
 *
 * On: vcpu. Argument: struct mvm_vcpu_events, written. Capability:
 * MVM_CAP_VCPU_EVENTS.
 */
#define MVM_GET_VCPU_EVENTS		_IOR(0xBE, 0x9F, struct mvm_vcpu_events)

/**
 * MVM_SET_VCPU_EVENTS - Replace all events in flight.
 *
 * On: vcpu. Argument: struct mvm_vcpu_events, read. Capability:
 * MVM_CAP_VCPU_EVENTS.
 */
#define MVM_SET_VCPU_EVENTS		_IOW(0xBE, 0xA0, struct mvm_vcpu_events)

/**
 * MVM_GET_DEBUGREGS - Read the debug registers.
 *
 * On: vcpu. Argument: struct mvm_debugregs, written. Capability:
 * MVM_CAP_DEBUGREGS.
 */
#define MVM_GET_DEBUGREGS		_IOR(0xBE, 0xA1, struct mvm_debugregs)

/**
 * MVM_SET_DEBUGREGS - Write the debug registers. They are the guest's alone;
 *   the host's are restored when RUN returns.
 *
 * On: vcpu. Argument: struct mvm_debugregs, read. Capability:
 * MVM_CAP_DEBUGREGS.
 */
#define MVM_SET_DEBUGREGS		_IOW(0xBE, 0xA2, struct mvm_debugregs)

/**
 * MVM_GET_FPU - Read x87 and SSE state.
 *
 * On: vcpu. Argument: struct mvm_fpu, written.
 */
#define MVM_GET_FPU			_IOR(0xBE, 0x8C, struct mvm_fpu)

/**
 * MVM_SET_FPU - Write x87 and SSE state; other extended state is left alone.
 *
 * On: vcpu. Argument: struct mvm_fpu, read.
 */
#define MVM_SET_FPU			_IOW(0xBE, 0x8D, struct mvm_fpu)

/**
 * MVM_GET_XSAVE - Read the extended state.
 *
 * On: vcpu. Argument: struct mvm_xsave, written. Capability: MVM_CAP_XSAVE.
 *
 * Errors:
 *   EOPNOTSUPP: this CPU has no XSAVE
 */
#define MVM_GET_XSAVE			_IOR(0xBE, 0xA4, struct mvm_xsave)

/**
 * MVM_SET_XSAVE - Write the extended state. A component that XCR0 of this
 *   vCPU's CPUID does not offer is EINVAL.
 *
 * On: vcpu. Argument: struct mvm_xsave, read. Capability: MVM_CAP_XSAVE.
 *
 * Errors:
 *   EOPNOTSUPP: this CPU has no XSAVE
 */
#define MVM_SET_XSAVE			_IOW(0xBE, 0xA5, struct mvm_xsave)

/**
 * MVM_GET_XCRS - Read the extended control registers.
 *
 * On: vcpu. Argument: struct mvm_xcrs, written. Capability: MVM_CAP_XCRS.
 *
 * Errors:
 *   EOPNOTSUPP: this CPU has no XSAVE
 */
#define MVM_GET_XCRS			_IOR(0xBE, 0xA6, struct mvm_xcrs)

/**
 * MVM_SET_XCRS - Write extended control registers; those that are not named
 *   keep their value.
 *
 * On: vcpu. Argument: struct mvm_xcrs, read. Capability: MVM_CAP_XCRS.
 *
 * Errors:
 *   E2BIG: count is above MVM_MAX_XCRS
 *   EOPNOTSUPP: this CPU has no XSAVE
 */
#define MVM_SET_XCRS			_IOW(0xBE, 0xA7, struct mvm_xcrs)

/**
 * MVM_GET_MSR_INDEX_LIST - List the MSRs whose values are part of a guest's
 *   state, all of which GET_MSRS and SET_MSRS accept.
 *
 * On: system. Argument: struct mvm_get_msr_index_list, read and written.
 *
 * Errors:
 *   ENOSPC: the list is longer than the caller's; MVM_CAP_NR_MSRS says how long
 *   E2BIG: count is above MVM_MAX_MSRS
 */
#define MVM_GET_MSR_INDEX_LIST		_IOWR(0xBE, 0x02, struct mvm_get_msr_index_list)

/**
 * MVM_GET_SUPPORTED_CPUID - Say what a guest's CPUID can be on this host:
 *   SET_CPUID accepts this table, and with bits cleared. SVM is never in it,
 *   since mvm does not nest.
 *
 * On: system. Argument: struct mvm_cpuid, read and written. Capability:
 * MVM_CAP_EXT_CPUID.
 *
 * Errors:
 *   ENOSPC: the table is longer than the caller's; MVM_CAP_EXT_CPUID says how
 *     long
 *   E2BIG: count is above MVM_MAX_CPUID_ENTRIES
 */
#define MVM_GET_SUPPORTED_CPUID		_IOWR(0xBE, 0x05, struct mvm_cpuid)

/**
 * MVM_GET_MSRS - Read MSRs, in order, up to the first that does not exist.
 *   Success with a count below the one given means that entry number count
 *   could not be read.
 *
 * On: vcpu. Argument: struct mvm_msrs, read and written.
 *
 * Errors:
 *   E2BIG: count is above MVM_MAX_MSRS
 */
#define MVM_GET_MSRS			_IOWR(0xBE, 0x88, struct mvm_msrs)

/**
 * MVM_SET_MSRS - Write MSRs, in order, up to the first that does not exist or
 *   does not accept its value. Success with a count below the one given means
 *   that entry number count could not be written.
 *
 * On: vcpu. Argument: struct mvm_msrs, read and written.
 *
 * Errors:
 *   E2BIG: count is above MVM_MAX_MSRS
 */
#define MVM_SET_MSRS			_IOWR(0xBE, 0x89, struct mvm_msrs)

/**
 * MVM_SET_CPUID - Say what CPUID answers to the guest. Functions without an
 *   entry answer 0. Of the functions that GET_SUPPORTED_CPUID lists, features
 *   that it does not offer are EINVAL, but OSXSAVE, which follows CR4, and
 *   those of a local APIC and of the topology, which are the VMM's to give:
 *   APIC, x2APIC, its deadline timer, HTT, CmpLegacy, ExtApicSpace,
 *   TopologyExtensions. Of what the table does not offer the guest cannot use
 *   what takes a bit of CR4, EFER or XCR0.
 *
 * On: vcpu. Argument: struct mvm_cpuid, read. Capability: MVM_CAP_EXT_CPUID.
 *
 * Errors:
 *   E2BIG: count is above MVM_MAX_CPUID_ENTRIES
 *   EBUSY: the vCPU has run already and the table differs from the one it has
 */
#define MVM_SET_CPUID			_IOW(0xBE, 0x90, struct mvm_cpuid)

/**
 * MVM_GET_VCPU_MMAP_SIZE - Say how many bytes of a vCPU are to be mapped.
 *
 * On: system. Argument: struct mvm_vcpu_mmap_size, written.
 */
#define MVM_GET_VCPU_MMAP_SIZE		_IOR(0xBE, 0x04, struct mvm_vcpu_mmap_size)

/**
 * MVM_MAP_RUN - Map the run page into the calling process, until the process
 *   ends. To call it again gives the same address.
 *
 * On: vcpu. Argument: struct mvm_map_run, written.
 *
 * Errors:
 *   ENOMEM: no room for the mapping
 */
#if !defined(__linux__)
#define MVM_MAP_RUN			_IOR(0xBE, 0x10, struct mvm_map_run)
#endif

/**
 * MVM_RUN - Run the guest until it exits. On success and on EINTR the run page
 *   says why. An exit that asks the VMM for data (IN, an MMIO read, RDMSR, a
 *   hypercall) is completed by the next RUN. A vCPU does one call at a time:
 *   until RUN is back, every other one on it waits, another RUN too. A signal
 *   to the thread in RUN brings it back; those that wait are woken by a fatal
 *   signal only, and see any other when it is their turn. Where no handler
 *   runs, and for work of its own (completions of io_uring, too), the kernel
 *   makes the call again, and one that waits can come before it.
 *
 * On: vcpu.
 *
 * Errors:
 *   EINTR: a signal's handler ran, with SA_RESTART too, or immediate_exit is
 *     set; the guest can be continued
 *   EAGAIN: the vCPU is parked, see SET_MP_STATE
 *   EIO: called by another process than the one that made the VM, or by that
 *     one after an exec; or SVM is off: the host goes down, or this CPU is
 *     somebody else's
 *   ENOMEM: not enough memory for the guest's page tables
 */
#define MVM_RUN				_IO(0xBE, 0x80)

/**
 * MVM_IRQ_LINE - Set the level of a line of the i8259 pair. A line that others
 *   drive too (the timer's) is the last one's who set it.
 *
 * On: vm. Argument: struct mvm_irq_line, read. Capability: MVM_CAP_I8259.
 *
 * Errors:
 *   ENXIO: the VM has no i8259 in the kernel
 */
#define MVM_IRQ_LINE			_IOW(0xBE, 0x61, struct mvm_irq_line)

/**
 * MVM_CREATE_DEVICE - Make a device in the kernel, in its state after power-on.
 *   It lives as long as its fd or its VM.
 *
 * On: vm. Argument: struct mvm_create_device, read and written. Capability:
 * MVM_CAP_DEVICE_CTRL. The struct grows at its end; request codes hold the
 * first release's 16 bytes, up to @fd.
 *
 * Errors:
 *   ENODEV: there is no such device
 *   EEXIST: the VM has this device already
 *   ENXIO: the device needs an i8259, which the VM does not have
 *   E2BIG: the struct has a non-zero tail that this driver does not know
 *   EMFILE: the process has too many open files
 *   ENFILE: the system has too many open files
 *   ENOMEM: not enough kernel memory
 */
#define MVM_CREATE_DEVICE		_IOC(_MVM_IOC_INOUT, 0xBE, 0xE0, MVM_CREATE_DEVICE_SIZE_V0)

/**
 * MVM_SET_DEVICE_ATTR - Set an attribute of a device.
 *
 * On: i8259, i8254. Argument: struct mvm_device_attr, read. Capability:
 * MVM_CAP_DEVICE_CTRL.
 *
 * Errors:
 *   ENXIO: the device has no such attribute
 *   EACCES: the attribute can only be read
 */
#define MVM_SET_DEVICE_ATTR		_IOW(0xBE, 0xE1, struct mvm_device_attr)

/**
 * MVM_GET_DEVICE_ATTR - Read an attribute of a device.
 *
 * On: i8259, i8254. Argument: struct mvm_device_attr, read. Capability:
 * MVM_CAP_DEVICE_CTRL.
 *
 * Errors:
 *   ENXIO: the device has no such attribute
 *   EACCES: the attribute can only be set
 */
#define MVM_GET_DEVICE_ATTR		_IOW(0xBE, 0xE2, struct mvm_device_attr)

/**
 * MVM_HAS_DEVICE_ATTR - Ask whether a device has an attribute.
 *
 * On: i8259, i8254. Argument: struct mvm_device_attr, read. Capability:
 * MVM_CAP_DEVICE_CTRL.
 *
 * Errors:
 *   ENXIO: the device has no such attribute
 */
#define MVM_HAS_DEVICE_ATTR		_IOW(0xBE, 0xE3, struct mvm_device_attr)

/**
 * MVM_GET_ONE_REG - Read one register.
 *
 * On: vcpu. Argument: struct mvm_one_reg, read. Capability: MVM_CAP_ONE_REG.
 *
 * Errors:
 *   ENOENT: the vCPU has no such register
 *   EACCES: the register can only be written
 */
#define MVM_GET_ONE_REG			_IOW(0xBE, 0xAB, struct mvm_one_reg)

/**
 * MVM_SET_ONE_REG - Write one register. RIP drops a pending exception, as
 *   SET_REGS does.
 *
 * On: vcpu. Argument: struct mvm_one_reg, read. Capability: MVM_CAP_ONE_REG.
 *
 * Errors:
 *   ENOENT: the vCPU has no such register
 *   EACCES: the register can only be read
 */
#define MVM_SET_ONE_REG			_IOW(0xBE, 0xAC, struct mvm_one_reg)

#ifndef MVM_NO_DEPRECATED
/**
 * MVM_NOTIFY_VERSION__LEGACY - Tell the driver the client's version, in which
 *   nobody was ever interested.
 *
 * On: vm. Argument: struct mvm_version_legacy, read. Capability:
 * MVM_CAP_LEGACY_ABI. Does nothing.
 *
 * Deprecated since 2026-11-20, removed after 2028-11-20, use
 * MVM_CHECK_EXTENSION: leave the call out; ask for capabilities instead of
 * comparing versions
 */
enum { MVM_NOTIFY_VERSION__LEGACY_macro MVM_DEPRECATED_VALUE("MVM_NOTIFY_VERSION__LEGACY is deprecated since 2026-11-20, removed after 2028-11-20, use MVM_CHECK_EXTENSION") };
#define MVM_NOTIFY_VERSION__LEGACY	(MVM_NOTIFY_VERSION__LEGACY_macro + _IOW(0xBE, 0xD0, struct mvm_version_legacy))

/**
 * MVM_SET_MEMORY_REGION__LEGACY - Map, change or delete one slot of
 *   guest-physical memory.
 *
 * On: vm. Argument: struct mvm_memory_region_legacy, read. Capability:
 * MVM_CAP_LEGACY_ABI.
 *
 * Errors:
 *   EEXIST: the range overlaps another slot
 *   ENOENT: the slot to be deleted does not exist
 *   ENOMEM: not enough kernel memory, or more than RLIMIT_MEMLOCK allows or the
 *     host has
 *   EIO: called by another process than the one that made the VM, or by that
 *     one after an exec
 *   EOPNOTSUPP: the range lies beyond the guest-physical addresses of this
 *     processor
 *   E2BIG: memory_size is above MVM_MAX_SLOT_BYTES
 *
 * Deprecated since 2026-11-20, removed after 2028-11-20, use
 * MVM_SET_MEMORY_REGION: the same values in u64
 */
enum { MVM_SET_MEMORY_REGION__LEGACY_macro MVM_DEPRECATED_VALUE("MVM_SET_MEMORY_REGION__LEGACY is deprecated since 2026-11-20, removed after 2028-11-20, use MVM_SET_MEMORY_REGION") };
#define MVM_SET_MEMORY_REGION__LEGACY	(MVM_SET_MEMORY_REGION__LEGACY_macro + _IOW(0xBE, 0xD2, struct mvm_memory_region_legacy))

/**
 * MVM_GET_DIRTY_LOG__LEGACY - Read a slot's dirty log and clear it.
 *
 * On: vm. Argument: struct mvm_dirty_log_legacy, read. Capability:
 * MVM_CAP_LEGACY_ABI.
 *
 * Errors:
 *   ENOENT: there is no such slot, or it has no log
 *   E2BIG: the log is longer than 16 MiB
 *
 * Deprecated since 2026-11-20, removed after 2028-11-20, use MVM_GET_DIRTY_LOG:
 * say how long the buffer is
 */
enum { MVM_GET_DIRTY_LOG__LEGACY_macro MVM_DEPRECATED_VALUE("MVM_GET_DIRTY_LOG__LEGACY is deprecated since 2026-11-20, removed after 2028-11-20, use MVM_GET_DIRTY_LOG") };
#define MVM_GET_DIRTY_LOG__LEGACY	(MVM_GET_DIRTY_LOG__LEGACY_macro + _IOW(0xBE, 0xD3, struct mvm_dirty_log_legacy))

/**
 * MVM_GET_MSRS__LEGACY - Read MSRs, in order, up to the first that does not
 *   exist.
 *
 * On: vcpu. Argument: struct mvm_msrs_legacy, read and written. Capability:
 * MVM_CAP_LEGACY_ABI.
 *
 * Errors:
 *   E2BIG: count is above MVM_MAX_MSRS
 *
 * Deprecated since 2026-11-20, removed after 2028-11-20, use MVM_GET_MSRS: the
 * entries are padded to 16 bytes
 */
enum { MVM_GET_MSRS__LEGACY_macro MVM_DEPRECATED_VALUE("MVM_GET_MSRS__LEGACY is deprecated since 2026-11-20, removed after 2028-11-20, use MVM_GET_MSRS") };
#define MVM_GET_MSRS__LEGACY		(MVM_GET_MSRS__LEGACY_macro + _IOWR(0xBE, 0xD4, struct mvm_msrs_legacy))

/**
 * MVM_SET_MSRS__LEGACY - Write MSRs, in order, up to the first that does not
 *   exist or does not accept its value.
 *
 * On: vcpu. Argument: struct mvm_msrs_legacy, read and written. Capability:
 * MVM_CAP_LEGACY_ABI.
 *
 * Errors:
 *   E2BIG: count is above MVM_MAX_MSRS
 *
 * Deprecated since 2026-11-20, removed after 2028-11-20, use MVM_SET_MSRS: the
 * entries are padded to 16 bytes
 */
enum { MVM_SET_MSRS__LEGACY_macro MVM_DEPRECATED_VALUE("MVM_SET_MSRS__LEGACY is deprecated since 2026-11-20, removed after 2028-11-20, use MVM_SET_MSRS") };
#define MVM_SET_MSRS__LEGACY		(MVM_SET_MSRS__LEGACY_macro + _IOWR(0xBE, 0xD5, struct mvm_msrs_legacy))

/**
 * MVM_TRANSLATE__LEGACY - Translate a guest-linear address with the vCPU's
 *   current page tables.
 *
 * On: vcpu. Argument: struct mvm_translate_legacy, read and written.
 * Capability: MVM_CAP_LEGACY_ABI.
 *
 * Errors:
 *   EOVERFLOW: the physical address does not fit into the caller's unsigned
 *     long
 *
 * Deprecated since 2026-11-20, removed after 2028-11-20, use MVM_TRANSLATE:
 * says what the page tables allow as well
 */
enum { MVM_TRANSLATE__LEGACY_macro MVM_DEPRECATED_VALUE("MVM_TRANSLATE__LEGACY is deprecated since 2026-11-20, removed after 2028-11-20, use MVM_TRANSLATE") };
#define MVM_TRANSLATE__LEGACY		(MVM_TRANSLATE__LEGACY_macro + _IOWR(0xBE, 0xD6, struct mvm_translate_legacy))

/**
 * MVM_SET_CPUID__LEGACY - Say what CPUID answers to the guest.
 *
 * On: vcpu. Argument: struct mvm_set_cpuid_legacy, read. Capability:
 * MVM_CAP_LEGACY_ABI.
 *
 * Errors:
 *   E2BIG: count is above MVM_MAX_CPUID_ENTRIES
 *   EBUSY: the vCPU has run already and the table differs from the one it has
 *
 * Deprecated since 2026-11-20, removed after 2028-11-20, use MVM_SET_CPUID: the
 * table's header is the argument
 */
enum { MVM_SET_CPUID__LEGACY_macro MVM_DEPRECATED_VALUE("MVM_SET_CPUID__LEGACY is deprecated since 2026-11-20, removed after 2028-11-20, use MVM_SET_CPUID") };
#define MVM_SET_CPUID__LEGACY		(MVM_SET_CPUID__LEGACY_macro + _IOW(0xBE, 0xD7, struct mvm_set_cpuid_legacy))
#endif /* !MVM_NO_DEPRECATED */

#endif /* !_WIN32 */

#ifdef _WIN32
#include "mvm_windows.h"
#endif

#endif /* _UAPI_MVM_H */
