/* SPDX-License-Identifier: MIT */
/*
 * AMD SVM with nested paging beneath the core: what its files have for each other. The contract is core/cpu.h;
 * "APM" is the AMD64 Architecture Programmer's Manual, volume 2.
 */
#ifndef MVM_SVM_H
#define MVM_SVM_H

#define SVM_MSR_VM_CR	  0xc0010114u
#define SVM_MSR_HSAVE	  0xc0010117u
#define SVM_MSR_TSC_RATIO 0xc0000104u

#include "core.h"
#include "vmcb.h"

#include <linux/atomic.h>
#include <linux/mutex.h>

/* What tests look at: TCG does not notice a flush that is missing, so each is counted. */
struct svm_counters {
	atomic64_t asids;	 /* that were given out */
	atomic64_t asid_flushes; /* of everything, since a CPU's ASIDs were used up */
	atomic64_t migrations;	 /* new ASIDs because the vCPU came from another CPU */
	atomic64_t changes;	 /* new ASIDs because nested pages were taken away */
	atomic64_t tables;	 /* nested page tables that exist */
};

extern struct svm_counters svm_counters;

/**
 * struct svm_cpu - a CPU of the host
 * @on: SVM is on here
 * @save: for VMRUN (VM_HSAVE_PA)
 * @host, @host_physical: for VMSAVE of what VMRUN leaves to us
 * @generation: of ASIDs; those of older ones are void
 * @next, @last: ASIDs that are left
 * @vcpu: serial number of the vCPU that ran last
 * @xss: host's IA32_XSS
 * @tsc_aux: host's TSC_AUX
 * @debugctl: host's DEBUGCTL when a guest's turn began
 * @tsc_ratio: what TSC_RATIO holds
 * @entries: turns of guests
 */
struct svm_cpu {
	bool on;
	void *save;
	void *host;
	u64 host_physical;
	u64 generation;
	u32 next;
	u32 last;
	u64 vcpu;
	u64 xss;
	u64 tsc_aux;
	u64 debugctl;
	u64 tsc_ratio;
	u64 entries;
};

/**
 * struct svm_vm - a VM's nested page tables
 * @mutex: guards the tables
 * @root: the highest table
 * @levels: 4, or 5 where the host has CR4.LA57 on: nested paging has the host's mode (APM 15.25.3)
 * @changes: counts what took access away
 */
struct svm_vm {
	struct mutex mutex;
	u64 *root;
	u32 levels;
	atomic64_t changes;
};

/**
 * struct svm_vcpu - a vCPU's VMCB, and what of it outlives an exit
 * @physical: where the VMCB is
 * @serial: unique
 * @cpu: where it ran last, and its ASID is of
 * @asid, @generation: its ASID there; generation 0 is no CPU's, so it takes a new one
 * @changes: of its VM when it got the ASID
 * @debug_live: the guest uses DR0 to DR3, so they are loaded
 * @nmi_iret: an NMI's IRET is being stepped over
 * @stepped_rip: its address
 * @guest_tf: the guest had TF on itself
 * @guest_dr6: what DR6 told the guest before
 * @es .. @tr: selector, attributes and limit in the VMCB when the guest's turn began
 * @shadow_turns: as often in a row the shadow was kept, see svm_shadow_stays()
 */
struct svm_vcpu {
	struct vmcb *vmcb;
	u64 physical;
	u64 serial;
	u32 cpu;
	u32 asid;
	u64 generation;
	u64 changes;
	bool debug_live;
	bool nmi_iret;
	bool guest_tf;
	u8 shadow_turns;
	u64 stepped_rip;
	u64 guest_dr6;
	u64 es, cs, ss, ds, fs, gs, ldtr, tr;
};

static inline struct svm_vm *svm_vm(const struct mvm_vm *vm)
{
	return vm->cpu;
}

static inline struct svm_vcpu *svm_vcpu(const struct mvm_vcpu *vcpu)
{
	return vcpu->cpu;
}

static inline void svm_intercept(struct vmcb *vmcb, u32 what)
{
	vmcb->control.intercepts[what / 32] |= 1u << what % 32;
}

static inline void svm_let(struct vmcb *vmcb, u32 what)
{
	vmcb->control.intercepts[what / 32] &= ~(1u << what % 32);
}

/* What DR6 says of a #DB: the breakpoints that were hit, BD, BS. */
#define SVM_DR6_BS   (1ull << 14)
#define SVM_DR6_TOLD (SVM_DR6_BS | 1ull << 13 | 15)

/* --- percpu.c ------------------------------------------------------------------------------------ */

/* By how much the host's TSC went back since the module was loaded: part of what svm_read_tsc() says. */
extern u64 svm_tsc_lost;

void *svm_page_alloc(gfp_t flags);
struct svm_cpu *svm_this_cpu(void);
u64 svm_entries(void);
int svm_enable(void);
void svm_disable(void);

/* --- features.c ---------------------------------------------------------------------------------- */

/* What the processor has beyond struct mvm_cpu_features. */
struct svm_features {
	u64 xcr0;    /* host's */
	u64 offered; /* of it, to guests */
	u8 physical_bits;
	bool xsave;
	bool xsaves;
	bool tsc_aux;
	bool next_rip;
	bool tsc_scaling;
	bool ibpb;
	bool emulated; /* by QEMU, see svm_shadow_stays() and svm_guest_end() */
};

extern struct svm_features svm_features;

int svm_probe(struct mvm_cpu_features *features);
void svm_cpuid(u32 function, u32 index, u32 regs[4]);
u64 svm_read_tsc(void);

/* --- bitmaps.c ----------------------------------------------------------------------------------- */

int svm_bitmaps_alloc(void);
void svm_bitmaps_free(void);
u64 svm_port_bitmap(void); /* physical addresses */
u64 svm_msr_bitmap(void);

/* --- asid.c -------------------------------------------------------------------------------------- */

void svm_asids_init(struct svm_cpu *cpu, u32 count);
void svm_asid_take(struct svm_cpu *cpu, struct svm_vcpu *vcpu, const struct svm_vm *vm);
void svm_asid_lost(struct svm_cpu *cpu, struct svm_vcpu *vcpu);

/* --- npt.c --------------------------------------------------------------------------------------- */

int svm_vm_init(struct mvm_vm *vm);
void svm_vm_free(struct mvm_vm *vm);
int svm_map(struct mvm_vm *vm, u64 gpa, u64 hpa, u32 access);
void svm_unmap(struct mvm_vm *vm, u64 first, u64 pages);
void svm_write_protect(struct mvm_vm *vm, u64 first, u64 pages);

/* --- state.c ------------------------------------------------------------------------------------- */

void svm_load(struct mvm_vcpu *vcpu);
void svm_store(struct mvm_vcpu *vcpu);

/* --- swap.c: what VMRUN does not switch ---------------------------------------------------------- */

int svm_guest_begin(struct svm_cpu *cpu, struct mvm_vcpu *vcpu);
void svm_guest_end(struct svm_cpu *cpu, struct mvm_vcpu *vcpu);

/* --- exit.c -------------------------------------------------------------------------------------- */

void svm_inject(struct mvm_vcpu *vcpu);
void svm_exit(struct mvm_vcpu *vcpu, struct mvm_cpu_exit *exit);
void svm_not_entered(struct mvm_vcpu *vcpu, struct mvm_cpu_exit *exit);

/* --- world.S ------------------------------------------------------------------------------------- */

void svm_world(u64 guest, u64 host, struct mvm_regs *regs);

#endif
