/* SPDX-License-Identifier: MIT */
/*
 * What a processor backend does for the core: SVM (driver/svm), a script (driver/user/scripted.c). The
 * words are those of no particular processor.
 *
 * All of a guest's state lives in the core, in struct mvm_cpu_state; enter() loads it and stores it
 * back. So a backend has nothing to save and restore, and what user space sees is what was checked.
 */
#ifndef MVM_CPU_H
#define MVM_CPU_H

#include "boundary.h"
#include "mvm.h"

struct mvm_vm;
struct mvm_vcpu;

/* Access of a guest to a page. */
#define MVM_CPU_READ	1u
#define MVM_CPU_WRITE	2u
#define MVM_CPU_EXECUTE 4u

/* MSRs that are part of struct mvm_cpu_state and of nothing else of it. */
struct mvm_cpu_msrs {
	u64 sysenter_cs;
	u64 sysenter_esp;
	u64 sysenter_eip;
	u64 debug_ctl;
	u64 pat;
	u64 star;
	u64 lstar;
	u64 cstar;
	u64 sfmask;
	u64 kernel_gs_base;
	u64 tsc_aux;
};

/**
 * struct mvm_cpu_state - what a guest's CPU contains
 * @regs: general registers
 * @sregs: segments, descriptor tables, control registers; efer without SVME
 * @debug: debug registers
 * @msrs: model-specific registers; FS and GS base are in @sregs
 * @xcr0: what XSETBV has set; 1 where there is no XSAVE
 * @tsc_offset: guest's TSC = host's TSC * @tsc_ratio / 2^32 + @tsc_offset
 * @tsc_ratio: 32.32 bits, 1 << 32 where the processor does not scale
 * @shadow: interrupts are blocked for one instruction (STI, MOV SS)
 * @xsave: a page of its own: the standard-format XSAVE area with all components of features.xcr0, where the
 *	processor has no XSAVE its first 512 bytes (FXSAVE)
 *
 * Under the vCPU's `state` lock.
 */
struct mvm_cpu_state {
	struct mvm_regs regs;
	struct mvm_sregs sregs;
	struct mvm_debugregs debug;
	struct mvm_cpu_msrs msrs;
	u64 xcr0;
	u64 tsc_offset;
	u64 tsc_ratio;
	bool shadow;
	struct mvm_xsave *xsave;
};

enum mvm_cpu_event_kind {
	MVM_CPU_EVENT_NONE,
	MVM_CPU_EVENT_INTERRUPT,
	MVM_CPU_EVENT_NMI,
	MVM_CPU_EVENT_EXCEPTION,
	MVM_CPU_EVENT_SOFT_INTERRUPT /* INT n: what is pushed is the current RIP */
};

/* An event that is being delivered to a guest. */
struct mvm_cpu_event {
	u8 kind;
	u8 vector;
	bool has_error_code;
	u32 error_code;
};

enum mvm_cpu_exit_kind {
	MVM_CPU_EXIT_HOST, /* the host's interrupt, a kick, a signal, a reschedule: nothing to do */
	MVM_CPU_EXIT_IO,   /* IN, OUT, INS, OUTS; see io */
	MVM_CPU_EXIT_MEMORY, /* guest-physical memory that is not mapped so; see memory */
	MVM_CPU_EXIT_CPUID,
	MVM_CPU_EXIT_MSR, /* RDMSR or WRMSR that the bitmap intercepts; see msr */
	MVM_CPU_EXIT_HLT,
	MVM_CPU_EXIT_HYPERCALL,	       /* VMMCALL */
	MVM_CPU_EXIT_SHUTDOWN,	       /* triple fault */
	MVM_CPU_EXIT_INTERRUPT_WINDOW, /* an interrupt can be injected: vcpu->want_interrupt_window */
	MVM_CPU_EXIT_EXCEPTION, /* one that is intercepted for the host's sake; see exception */
	MVM_CPU_EXIT_INVALID_OPCODE, /* an instruction that the guest shall not have: SVM's, MONITOR, RDPMC .. */
	MVM_CPU_EXIT_INVD, /* without effect here, as is WBINVD */
	MVM_CPU_EXIT_WBINVD,
	MVM_CPU_EXIT_XSETBV,
	MVM_CPU_EXIT_CR, /* MOV to CR4, which is checked against the guest's CPUID, or from it; see cr */
	MVM_CPU_EXIT_TASK_SWITCH,   /* reported as an internal error */
	MVM_CPU_EXIT_INVALID_STATE, /* the processor refused the state; nothing was stored back */
	MVM_CPU_EXIT_UNKNOWN
};

/* IN and OUT: the processor says all of this. A string's segment and address size the core decodes. */
struct mvm_cpu_exit_io {
	u16 port;
	u8 size; /* bytes: 1, 2 or 4 */
	bool in;
	bool string;
	bool rep;
};

struct mvm_cpu_exit_memory {
	u64 gpa;
	bool write;
	bool fetch;	 /* of an instruction */
	bool present;	 /* mapped, but not for this access */
	bool table_walk; /* the processor read or wrote the guest's page tables */
};

struct mvm_cpu_exit_msr {
	bool write; /* index in RCX, value in RDX:RAX */
};

struct mvm_cpu_exit_exception {
	u8 vector;
	bool has_error_code;
	u32 error_code;
};

struct mvm_cpu_exit_cr {
	bool write;
	u8 number; /* of the control register; the other register the core decodes */
};

/**
 * struct mvm_cpu_exit - why enter() returned
 * @kind: enum mvm_cpu_exit_kind
 * @code: the processor's number for it, for people
 * @next_rip: of the instruction after the one that exited; 0 where the processor does not say: then the
 *	core finds out
 * @interrupted: the event whose delivery did not finish, whether the guest's own or vcpu->inject; NONE where
 *	there was none. An enter() that never entered gives vcpu->inject back here. Except for soft interrupts
 *	and #BP, #OF that the guest raised itself: these are executed again, so they are NONE.
 * @nmi_over: an IRET has been executed while events.nmi.masked was 1
 *
 * @io: of MVM_CPU_EXIT_IO
 * @memory: of MVM_CPU_EXIT_MEMORY
 * @msr: of MVM_CPU_EXIT_MSR
 * @exception: of MVM_CPU_EXIT_EXCEPTION
 * @cr: of MVM_CPU_EXIT_CR
 *
 * RIP is that of the instruction that exited; the core advances it. Instructions are decoded by the core.
 */
struct mvm_cpu_exit {
	u32 kind;
	u64 code;
	u64 next_rip;
	struct mvm_cpu_event interrupted;
	bool nmi_over;
	union {
		struct mvm_cpu_exit_io io;
		struct mvm_cpu_exit_memory memory;
		struct mvm_cpu_exit_msr msr;
		struct mvm_cpu_exit_exception exception;
		struct mvm_cpu_exit_cr cr;
	};
};

/**
 * struct mvm_cpu_features - what the processor can, filled in by probe() and constant from then on
 * @xcr0: state components that a guest may switch on; 0 where there is no XSAVE. None reaches beyond 4096
 *	bytes of the standard format
 * @xsave_size: bytes of the XSAVE area with all of them; 512 where there is no XSAVE
 * @mxcsr_mask: bits of MXCSR that may be set (FXSAVE's MXCSR_MASK, 0xffbf where that is 0)
 * @tsc_khz: frequency of the host's TSC
 * @tsc_scaling: tsc_ratio may differ from 1 << 32, up to 255.99..
 * @physical_bits: width of guest-physical addresses
 * @unhandled: why the backend cannot run guests, for the log; NULL where it can
 */
struct mvm_cpu_features {
	u64 xcr0;
	u32 xsave_size;
	u32 mxcsr_mask;
	u32 tsc_khz;
	bool tsc_scaling;
	u8 physical_bits;
	const char *unhandled;
};

/**
 * struct mvm_cpu_ops - a processor backend
 * @name: for people
 * @probe: says what the processor can. 0, or -EOPNOTSUPP with features->unhandled: then the driver answers
 *	everything but CREATE_VM. Called once, when the driver is loaded.
 * @enable: switch virtualization on, on all CPUs; before the first VM. 0, -EOPNOTSUPP, -EBUSY (another
 *	hypervisor), -ENOMEM. Not called twice without @disable in between. May sleep; under system->mutex.
 * @disable: and off; after the last VM.
 * @cpuid: what the host's CPUID answers; regs is EAX, EBX, ECX, EDX. The core masks what a guest gets.
 * @read_tsc: the host's TSC, as the guest's is computed from it.
 * @vm_init: vm->cpu: nested page tables, permission bitmaps. 0 or -errno; called once, vm is zeroed otherwise.
 *	vm->vcpu_list_lock is there.
 * @vm_free: counterpart; no vCPU is left, nothing is mapped any more but what @map mapped and nobody unmapped.
 * @vcpu_init: vcpu->cpu. 0 or -errno. @vcpu_free: counterpart.
 * @map: let the guest reach one page. 0, -ENOMEM. Where the page is mapped already, access is added and none
 *	taken away, so no flush is needed; @hpa changes only after @unmap. Under `memory` shared, so by several
 *	vCPUs at once; may sleep.
 * @unmap: take pages away. When it returns no vCPU reaches them. Under `memory` exclusive; may sleep; takes no
 *	vCPU's `state`. Ranges may contain pages that were never mapped.
 * @write_protect: the same for writing only.
 * @check: would the processor take this state? 0 or -EINVAL. The core has made the checks of APM vol. 2, 15.5.1
 *	before; this is for what is left: how wide CR3 is, which may be more than guest-physical addresses.
 * @enter: run the guest until it exits. 0 and the exit, or -errno: -ENOMEM, -EIO (virtualization was switched
 *	off, the host goes down). The exit is all 0 before. Loads vcpu->state, injects vcpu->inject (NONE: nothing), honours
 *	vcpu->want_interrupt_window, vcpu->want_exit and vcpu->events.nmi.masked; stores the state back, except with
 *	INVALID_STATE. Where cr0, cr3, cr4 or efer are not what it stored last, it uses no translation of before.
 *	Interrupts and preemption are its own business. Returns HOST before entering where
 *	host_vcpu_kicked() or host_signal_pending(). Under the vCPU's `state`, no `memory`.
 */
struct mvm_cpu_ops {
	const char *name;
	int (*probe)(struct mvm_cpu_features *features);
	int (*enable)(void);
	void (*disable)(void);
	void (*cpuid)(u32 function, u32 index, u32 regs[4]);
	u64 (*read_tsc)(void);

	int (*vm_init)(struct mvm_vm *vm);
	void (*vm_free)(struct mvm_vm *vm);
	int (*vcpu_init)(struct mvm_vcpu *vcpu);
	void (*vcpu_free)(struct mvm_vcpu *vcpu);

	int (*map)(struct mvm_vm *vm, u64 gpa, u64 hpa, u32 access);
	void (*unmap)(struct mvm_vm *vm, u64 first, u64 pages);
	void (*write_protect)(struct mvm_vm *vm, u64 first, u64 pages);

	int (*check)(const struct mvm_vcpu *vcpu, const struct mvm_sregs *sregs);
	int (*enter)(struct mvm_vcpu *vcpu, struct mvm_cpu_exit *exit);
};

/* The backend of this build (driver/svm on Linux, driver/user/scripted.c in the harness). */
const struct mvm_cpu_ops *mvm_cpu_ops(void);

#endif
