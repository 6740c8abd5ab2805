// SPDX-License-Identifier: MIT
/*
 * Address-space identifiers (APM 15.16). A CPU hands out each once, then flushes everything and begins again. So what is
 * tagged with a vCPU's ASID is its own, of this CPU, of its VM's present nested page tables, and of the control registers that
 * the processor itself had last: a vCPU that came from another CPU, whose VM lost pages, or whose registers somebody wrote
 * (svm_controls_load()), takes a new one, and nothing else has to be flushed.
 */
#include "svm.h"

/* ASID 0 is the host's. The first vCPU flushes what another hypervisor left. */
void svm_asids_init(struct svm_cpu *cpu, u32 count)
{
	cpu->last = max(count, 2u) - 1;
	cpu->next = cpu->last + 1;
	cpu->generation++;
}

static void svm_asid_new(struct svm_cpu *cpu, struct svm_vcpu *vcpu)
{
	if (cpu->next > cpu->last) {
		cpu->generation++;
		cpu->next = 1;
		vcpu->vmcb->control.tlb_control = VMCB_FLUSH_ALL;
		atomic64_inc(&svm_counters.asid_flushes);
	}
	vcpu->asid = cpu->next++;
	vcpu->generation = cpu->generation;
	atomic64_inc(&svm_counters.asids);
}

/**
 * svm_asid_take - give a vCPU an ASID that is good on this CPU
 * @cpu: this CPU, which does not change until VMRUN
 * @vcpu: about to be run; others can see that it is (host_vcpu_enter)
 * @vm: its VM
 */
void svm_asid_take(struct svm_cpu *cpu, struct svm_vcpu *vcpu, const struct svm_vm *vm)
{
	u64 changes = atomic64_read(&vm->changes);
	u32 here = smp_processor_id();

	vcpu->vmcb->control.tlb_control = VMCB_FLUSH_NOTHING;
	if (vcpu->cpu != here || vcpu->changes != changes || vcpu->generation != cpu->generation) {
		if (vcpu->cpu != here && vcpu->asid)
			atomic64_inc(&svm_counters.migrations);
		if (vcpu->changes != changes)
			atomic64_inc(&svm_counters.changes);
		svm_asid_new(cpu, vcpu);
		vcpu->cpu = here;
		vcpu->changes = changes;
	}
	vcpu->vmcb->control.asid = vcpu->asid;
}

/**
 * svm_asid_lost - the processor has refused to run a vCPU
 * @cpu: this CPU
 * @vcpu: has had its ASID from svm_asid_take()
 *
 * Whether the flush that it asked for happened before that, nobody says (APM 15.5.1, 15.16). Without it the next vCPUs would
 * get ASIDs under which other guests' translations may still be there, so the flush is asked for again.
 */
void svm_asid_lost(struct svm_cpu *cpu, struct svm_vcpu *vcpu)
{
	vcpu->generation = 0; /* no CPU's */
	if (vcpu->vmcb->control.tlb_control != VMCB_FLUSH_NOTHING)
		cpu->next = cpu->last + 1;
}
