// SPDX-License-Identifier: MIT
/* A guest's state between the core's words and the VMCB (APM 15.5, appendix B). */
#include "svm.h"

#include <linux/math64.h>
#include <asm/processor-flags.h>
#include <asm/msr-index.h>
#include <asm/special_insns.h>

/* Of a segment, everything but its base. */
static u64 svm_segment_word(const struct vmcb_segment *segment)
{
	u64 word;

	static_assert(offsetof(struct vmcb_segment, base) == sizeof(word));
	memcpy(&word, segment, sizeof(word));
	return word;
}

static void svm_segment_load(struct vmcb_segment *to, const struct mvm_segment *from)
{
	to->selector = from->selector;
	to->limit = from->limit;
	to->base = from->base;
	to->attributes = 0;
	if (from->unusable)
		return;
	to->attributes = from->kind | from->s << 4 | from->dpl << 5 | from->present << 7 |
			 from->avl << 8 | from->l << 9 | from->db << 10 | from->g << 11;
}

/* @loaded: svm_segment_word() when the guest's turn began; guests hardly ever change it, and taking it to pieces takes long. */
static void svm_segment_store(struct mvm_segment *to, const struct vmcb_segment *from, u64 loaded)
{
	u16 bits = from->attributes;

	to->base = from->base;
	if (svm_segment_word(from) == loaded)
		return;
	to->selector = from->selector;
	to->limit = from->limit;
	to->kind = bits & 15;
	to->s = bits >> 4 & 1;
	to->dpl = bits >> 5 & 3;
	to->present = bits >> 7 & 1;
	to->avl = bits >> 8 & 1;
	to->l = bits >> 9 & 1;
	to->db = bits >> 10 & 1;
	/* Some processors keep no G; the limit says it as well. */
	to->g = (bits >> 11 & 1) | (from->limit > 0xfffff);
	to->unusable = !to->present;
}

static void svm_tables_load(struct vmcb_save *save, const struct mvm_sregs *sregs)
{
	save->gdtr.base = sregs->gdt.base;
	save->gdtr.limit = sregs->gdt.limit;
	save->idtr.base = sregs->idt.base;
	save->idtr.limit = sregs->idt.limit;
}

static void svm_tables_store(struct mvm_sregs *sregs, const struct vmcb_save *save)
{
	sregs->gdt.base = save->gdtr.base;
	sregs->gdt.limit = (u16)save->gdtr.limit;
	sregs->idt.base = save->idtr.base;
	sregs->idt.limit = (u16)save->idtr.limit;
}

#define SVM_TSS_BUSY 2u

/*
 * TR is busy whatever the VMCB says, which no processor minds. QEMU 7.2 leaves it as LTR found it, available, and takes no other
 * for a TSS: it ends over an interrupt that changes stacks, and denies all ports.
 */
static void svm_segments_load(struct svm_vcpu *this, const struct mvm_sregs *sregs)
{
	struct vmcb_save *save = &this->vmcb->save;

	svm_segment_load(&save->es, &sregs->es);
	svm_segment_load(&save->cs, &sregs->cs);
	svm_segment_load(&save->ss, &sregs->ss);
	svm_segment_load(&save->ds, &sregs->ds);
	svm_segment_load(&save->fs, &sregs->fs);
	svm_segment_load(&save->gs, &sregs->gs);
	svm_segment_load(&save->ldtr, &sregs->ldt);
	svm_segment_load(&save->tr, &sregs->tr);
	if (svm_features.emulated)
		save->tr.attributes &= (u16)~SVM_TSS_BUSY;
	save->cpl = sregs->ss.dpl;
	this->es = svm_segment_word(&save->es);
	this->cs = svm_segment_word(&save->cs);
	this->ss = svm_segment_word(&save->ss);
	this->ds = svm_segment_word(&save->ds);
	this->fs = svm_segment_word(&save->fs);
	this->gs = svm_segment_word(&save->gs);
	this->ldtr = svm_segment_word(&save->ldtr);
	this->tr = svm_segment_word(&save->tr);
}

/* A null SS in long mode has its DPL from the CPL. */
static void svm_segments_store(struct mvm_sregs *sregs, const struct svm_vcpu *this)
{
	const struct vmcb_save *save = &this->vmcb->save;

	svm_segment_store(&sregs->es, &save->es, this->es);
	svm_segment_store(&sregs->cs, &save->cs, this->cs);
	svm_segment_store(&sregs->ss, &save->ss, this->ss);
	svm_segment_store(&sregs->ds, &save->ds, this->ds);
	svm_segment_store(&sregs->fs, &save->fs, this->fs);
	svm_segment_store(&sregs->gs, &save->gs, this->gs);
	svm_segment_store(&sregs->ldt, &save->ldtr, this->ldtr);
	svm_segment_store(&sregs->tr, &save->tr, this->tr);
	sregs->tr.kind |= SVM_TSS_BUSY;
	sregs->ss.dpl = save->cpl;
}

/*
 * VMRUN loads these without a look at the TLB, where translations of what the processor had before are still good for this
 * ASID (APM 15.16). So what it did not leave itself here, but the VMM has set, or the core for the guest (MOV to CR4, which is
 * how guests flush what is global, and WRMSR of EFER), costs the ASID.
 *
 * MCE is the host's: without it a machine check in the guest's turn would be no exit but a shutdown of the processor. The
 * guest does not see it, MOV from CR4 is intercepted.
 */
static void svm_controls_load(struct svm_vcpu *this, const struct mvm_sregs *sregs)
{
	struct vmcb_save *save = &this->vmcb->save;
	u64 efer = sregs->efer | EFER_SVME; /* VMRUN wants it; the guest does not see it */
	u64 cr4 = sregs->cr4 | (native_read_cr4() & X86_CR4_MCE);

	if (save->cr0 != sregs->cr0 || save->cr3 != sregs->cr3 || save->cr4 != cr4 ||
	    save->efer != efer)
		this->generation = 0; /* no CPU's */
	save->cr0 = sregs->cr0;
	save->cr2 = sregs->cr2;
	save->cr3 = sregs->cr3;
	save->cr4 = cr4;
	save->efer = efer;
}

static void svm_controls_store(struct mvm_sregs *sregs, const struct vmcb *vmcb)
{
	sregs->cr0 = vmcb->save.cr0;
	sregs->cr2 = vmcb->save.cr2;
	sregs->cr3 = vmcb->save.cr3;
	sregs->cr4 &= X86_CR4_MCE;
	sregs->cr4 |= vmcb->save.cr4 & ~(u64)X86_CR4_MCE;
	sregs->cr8 = vmcb->control.int_ctl & VMCB_V_TPR;
	sregs->efer = vmcb->save.efer & ~(u64)EFER_SVME;
}

static void svm_msrs_to(struct vmcb_save *save, const struct mvm_cpu_msrs *msrs)
{
	save->sysenter_cs = msrs->sysenter_cs;
	save->sysenter_esp = msrs->sysenter_esp;
	save->sysenter_eip = msrs->sysenter_eip;
	save->pat = msrs->pat;
	save->star = msrs->star;
	save->lstar = msrs->lstar;
	save->cstar = msrs->cstar;
	save->sfmask = msrs->sfmask;
	save->kernel_gs_base = msrs->kernel_gs_base;
}

static void svm_msrs_from(struct mvm_cpu_msrs *msrs, const struct vmcb_save *save)
{
	msrs->sysenter_cs = save->sysenter_cs;
	msrs->sysenter_esp = save->sysenter_esp;
	msrs->sysenter_eip = save->sysenter_eip;
	msrs->pat = save->pat;
	msrs->star = save->star;
	msrs->lstar = save->lstar;
	msrs->cstar = save->cstar;
	msrs->sfmask = save->sfmask;
	msrs->kernel_gs_base = save->kernel_gs_base;
}

/*
 * QEMU 7.2 stores the interrupt shadow when a guest exits, and does not load it again (target/i386, helper_vmrun): an
 * interrupt of the host between a guest's STI and its HLT, and the guest's own interrupt comes before HLT, which then
 * never ends. There the shadow is kept here. While it is, no window is asked for, which would be open at once: the
 * guest goes on to its next exit. And where another interrupt of the host came before the guest did anything, the shadow
 * stays; a few times only, since an instruction that jumps to itself looks the same.
 */
#define SVM_SHADOW_TURNS 8

static bool svm_shadow_stays(struct mvm_vcpu *vcpu)
{
	struct svm_vcpu *this = svm_vcpu(vcpu);
	const struct vmcb *vmcb = this->vmcb;

	if (!svm_features.emulated || !vcpu->state.shadow ||
	    vmcb->control.exit_code != VMEXIT_INTR || vmcb->save.rip != vcpu->state.regs.rip ||
	    this->shadow_turns == SVM_SHADOW_TURNS) {
		this->shadow_turns = 0;
		return false;
	}
	this->shadow_turns++;
	return true;
}

/* #TS, #NP, #SS, #GP, #PF */
#define SVM_IRET_RAISES 0x7c00u

/* What is asked of the processor this time: windows, and which debug registers it may touch. */
static void svm_control_load(struct mvm_vcpu *vcpu)
{
	struct svm_vcpu *this = svm_vcpu(vcpu);
	struct vmcb_control *control = &this->vmcb->control;

	control->tsc_offset =
		vcpu->state.tsc_offset + mul_u64_u64_shr(svm_tsc_lost, vcpu->state.tsc_ratio, 32);
	control->int_state = vcpu->state.shadow ? VMCB_SHADOW : 0;
	control->int_ctl = VMCB_V_INTR_MASKING | (vcpu->state.sregs.cr8 & VMCB_V_TPR);
	svm_let(this->vmcb, VMCB_VINTR);
	if (vcpu->want_interrupt_window && !(svm_features.emulated && vcpu->state.shadow)) {
		control->int_ctl |= VMCB_V_IRQ | VMCB_V_IGNORE_TPR;
		svm_intercept(this->vmcb, VMCB_VINTR);
	}
	if (vcpu->state.debug.dr7 & 0xff)
		this->debug_live = true;
	control->intercepts[VMCB_DR / 32] = this->debug_live ? 0 : ~0u;
}

/*
 * The IRET of an NMI is intercepted, then stepped over. Not if an event is delivered first, which would push the flag that
 * makes the guest stop, nor where the VMM has set another RIP: the IRET that comes next is intercepted anew. What IRET
 * raises, and would push it as well, is intercepted meanwhile.
 */
static void svm_nmi_load(struct mvm_vcpu *vcpu)
{
	struct svm_vcpu *this = svm_vcpu(vcpu);
	u32 *exceptions = &this->vmcb->control.intercepts[VMCB_EXCEPTION / 32];

	if (!vcpu->events.nmi.masked || vcpu->inject.kind != MVM_CPU_EVENT_NONE ||
	    vcpu->state.regs.rip != this->stepped_rip)
		this->nmi_iret = false;
	*exceptions &= ~SVM_IRET_RAISES;
	svm_let(this->vmcb, VMCB_IRET);
	if (this->nmi_iret)
		*exceptions |= SVM_IRET_RAISES;
	else if (vcpu->events.nmi.masked)
		svm_intercept(this->vmcb, VMCB_IRET);
}

/* The guest's state to the VMCB. */
void svm_load(struct mvm_vcpu *vcpu)
{
	const struct mvm_cpu_state *state = &vcpu->state;
	struct svm_vcpu *this = svm_vcpu(vcpu);
	struct vmcb_save *save = &this->vmcb->save;

	svm_control_load(vcpu);
	svm_nmi_load(vcpu);
	svm_segments_load(this, &state->sregs);
	svm_tables_load(save, &state->sregs);
	svm_controls_load(this, &state->sregs);
	svm_msrs_to(save, &state->msrs);
	save->dr6 = state->debug.dr6;
	save->dr7 = state->debug.dr7;
	save->rax = state->regs.rax;
	save->rsp = state->regs.rsp;
	save->rip = state->regs.rip;
	save->rflags = state->regs.rflags;
	if (this->nmi_iret) {
		this->guest_tf = state->regs.rflags & X86_EFLAGS_TF;
		this->guest_dr6 = state->debug.dr6 & SVM_DR6_TOLD;
		save->rflags |= X86_EFLAGS_TF;
		save->dr6 &= ~SVM_DR6_TOLD;
	}
}

/* And back. The other general registers are in state->regs already. */
void svm_store(struct mvm_vcpu *vcpu)
{
	struct mvm_cpu_state *state = &vcpu->state;
	const struct svm_vcpu *this = svm_vcpu(vcpu);
	const struct vmcb *vmcb = this->vmcb;

	state->shadow = svm_shadow_stays(vcpu) || vmcb->control.int_state & VMCB_SHADOW;
	svm_segments_store(&state->sregs, this);
	svm_tables_store(&state->sregs, &vmcb->save);
	svm_controls_store(&state->sregs, vmcb);
	svm_msrs_from(&state->msrs, &vmcb->save);
	state->debug.dr6 = vmcb->save.dr6 & 0xffffffff;
	state->debug.dr7 = vmcb->save.dr7 & 0xffffffff;
	state->regs.rax = vmcb->save.rax;
	state->regs.rsp = vmcb->save.rsp;
	state->regs.rip = vmcb->save.rip;
	state->regs.rflags = vmcb->save.rflags;
}
