/* SPDX-License-Identifier: MIT */
/*
 * The virtual machine control block and the numbers around it, as the AMD APM has them (vol. 2, appendix B
 * and C, chapter 15). The kernel's own header has them too, in names that change from release to release.
 */
#ifndef MVM_SVM_VMCB_H
#define MVM_SVM_VMCB_H

#include <linux/build_bug.h>
#include <linux/types.h>

struct vmcb_segment {
	u16 selector;
	u16 attributes; /* bits 40..47 and 52..55 of a descriptor, side by side */
	u32 limit;	/* scaled */
	u64 base;
};

struct vmcb_control {
	u32 intercepts[6];
	u8 reserved0[36];
	u16 pause_threshold;
	u16 pause_count;
	u64 iopm; /* physical */
	u64 msrpm;
	u64 tsc_offset;
	u32 asid;
	u8 tlb_control;
	u8 reserved1[3];
	u32 int_ctl;
	u32 int_vector;
	u32 int_state;
	u32 reserved2;
	u64 exit_code;
	u64 exit_info1;
	u64 exit_info2;
	u32 exit_int_info;
	u32 exit_int_error;
	u64 nested_control;
	u64 avic_bar;
	u64 ghcb;
	u32 event_inject;
	u32 event_error;
	u64 nested_cr3;
	u64 virt_extensions;
	u32 clean;
	u32 reserved3;
	u64 next_rip;
	u8 instruction[16];
	u8 reserved4[800];
} __packed;

struct vmcb_save {
	struct vmcb_segment es, cs, ss, ds, fs, gs, gdtr, ldtr, idtr, tr;
	u8 reserved0[43];
	u8 cpl;
	u32 reserved1;
	u64 efer;
	u8 reserved2[112];
	u64 cr4;
	u64 cr3;
	u64 cr0;
	u64 dr7;
	u64 dr6;
	u64 rflags;
	u64 rip;
	u8 reserved3[88];
	u64 rsp;
	u64 s_cet;
	u64 ssp;
	u64 isst_address;
	u64 rax;
	u64 star;
	u64 lstar;
	u64 cstar;
	u64 sfmask;
	u64 kernel_gs_base;
	u64 sysenter_cs;
	u64 sysenter_esp;
	u64 sysenter_eip;
	u64 cr2;
	u8 reserved4[32];
	u64 pat;
	u64 debug_ctl;
	u8 reserved5[2440];
} __packed;

struct vmcb {
	struct vmcb_control control;
	struct vmcb_save save;
} __packed;

static_assert(offsetof(struct vmcb, control.iopm) == 0x040);
static_assert(offsetof(struct vmcb, control.exit_code) == 0x070);
static_assert(offsetof(struct vmcb, control.event_inject) == 0x0a8);
static_assert(offsetof(struct vmcb, control.next_rip) == 0x0c8);
static_assert(offsetof(struct vmcb, save) == 0x400);
static_assert(offsetof(struct vmcb, save.cpl) == 0x4cb);
static_assert(offsetof(struct vmcb, save.efer) == 0x4d0);
static_assert(offsetof(struct vmcb, save.cr4) == 0x548);
static_assert(offsetof(struct vmcb, save.rip) == 0x578);
static_assert(offsetof(struct vmcb, save.rsp) == 0x5d8);
static_assert(offsetof(struct vmcb, save.rax) == 0x5f8);
static_assert(offsetof(struct vmcb, save.cr2) == 0x640);
static_assert(offsetof(struct vmcb, save.pat) == 0x668);
static_assert(sizeof(struct vmcb) == 0x1000);

/* Bits of intercepts[], as word * 32 + bit. */
enum {
	VMCB_CR4_READ = 4,
	VMCB_CR4_WRITE = 20,
	VMCB_DR = 32,	     /* 16 reads, 16 writes: the whole word */
	VMCB_EXCEPTION = 64, /* + vector */
	VMCB_INTR = 96,
	VMCB_NMI,
	VMCB_SMI,
	VMCB_INIT,
	VMCB_VINTR,
	VMCB_RDPMC = 111,
	VMCB_CPUID = 114,
	VMCB_RSM,
	VMCB_IRET,
	VMCB_INVD = 118,
	VMCB_HLT = 120,
	VMCB_INVLPGA = 122,
	VMCB_IOIO,
	VMCB_MSR,
	VMCB_TASK_SWITCH,
	VMCB_FERR_FREEZE,
	VMCB_SHUTDOWN,
	VMCB_VMRUN = 128,
	VMCB_VMMCALL,
	VMCB_VMLOAD,
	VMCB_VMSAVE,
	VMCB_STGI,
	VMCB_CLGI,
	VMCB_SKINIT,
	VMCB_WBINVD = 137,
	VMCB_MONITOR,
	VMCB_MWAIT,
	VMCB_MWAIT_ARMED,
	VMCB_XSETBV,
	VMCB_RDPRU,
	VMCB_INVLPGB = 160,
	VMCB_INVLPGB_ILLEGAL,
	VMCB_MCOMMIT = 163,
	VMCB_TLBSYNC,
};

enum {
	VMEXIT_READ_CR4 = 0x004,
	VMEXIT_WRITE_CR4 = 0x014,
	VMEXIT_DR = 0x020, /* .. 0x03f */
	VMEXIT_DR_LAST = 0x03f,
	VMEXIT_EXCEPTION = 0x040, /* + vector */
	VMEXIT_EXCEPTION_LAST = 0x05f,
	VMEXIT_INTR = 0x060,
	VMEXIT_NMI = 0x061,
	VMEXIT_SMI = 0x062,
	VMEXIT_INIT = 0x063,
	VMEXIT_VINTR = 0x064,
	VMEXIT_RDPMC = 0x06f,
	VMEXIT_CPUID = 0x072,
	VMEXIT_RSM = 0x073,
	VMEXIT_IRET = 0x074,
	VMEXIT_INVD = 0x076,
	VMEXIT_HLT = 0x078,
	VMEXIT_INVLPGA = 0x07a,
	VMEXIT_IOIO = 0x07b,
	VMEXIT_MSR = 0x07c,
	VMEXIT_TASK_SWITCH = 0x07d,
	VMEXIT_FERR_FREEZE = 0x07e,
	VMEXIT_SHUTDOWN = 0x07f,
	VMEXIT_VMRUN = 0x080,
	VMEXIT_VMMCALL = 0x081,
	VMEXIT_VMLOAD = 0x082,
	VMEXIT_SKINIT = 0x086,
	VMEXIT_WBINVD = 0x089,
	VMEXIT_MONITOR = 0x08a,
	VMEXIT_MWAIT = 0x08b,
	VMEXIT_MWAIT_ARMED = 0x08c,
	VMEXIT_XSETBV = 0x08d,
	VMEXIT_RDPRU = 0x08e,
	VMEXIT_INVLPGB = 0x0a0,
	VMEXIT_TLBSYNC = 0x0a4,
	VMEXIT_NPF = 0x400,
};

#define VMEXIT_INVALID (~0ULL)

/* int_ctl */
#define VMCB_V_TPR	    0xfu
#define VMCB_V_IRQ	    (1u << 8)
#define VMCB_V_IGNORE_TPR   (1u << 20)
#define VMCB_V_INTR_MASKING (1u << 24)

/* int_state */
#define VMCB_SHADOW 1u

/* tlb_control */
#define VMCB_FLUSH_NOTHING 0
#define VMCB_FLUSH_ALL	   1

/* event_inject and exit_int_info */
#define VMCB_EVENT_VECTOR      0xffu
#define VMCB_EVENT_TYPE	       (7u << 8)
#define VMCB_EVENT_INTERRUPT   (0u << 8)
#define VMCB_EVENT_NMI	       (2u << 8)
#define VMCB_EVENT_EXCEPTION   (3u << 8)
#define VMCB_EVENT_SOFT	       (4u << 8)
#define VMCB_EVENT_ERROR_VALID (1u << 11)
#define VMCB_EVENT_VALID       (1u << 31)

#define VMCB_NESTED_PAGING 1u

/* exit_info1 of VMEXIT_IOIO (15.10.2); exit_info2 is the next RIP */
#define VMCB_IO_IN     (1u << 0)
#define VMCB_IO_STRING (1u << 2)
#define VMCB_IO_REP    (1u << 3)
#define VMCB_IO_SIZE   4 /* bits 4 to 6: 1, 2, 4 bytes */
#define VMCB_IO_PORT   16

/* exit_info1 of VMEXIT_NPF (15.25.6); exit_info2 is the guest-physical address */
#define VMCB_NPF_PRESENT (1ULL << 0)
#define VMCB_NPF_WRITE	 (1ULL << 1)
#define VMCB_NPF_FETCH	 (1ULL << 4)
#define VMCB_NPF_WALK	 (1ULL << 33)

#endif
