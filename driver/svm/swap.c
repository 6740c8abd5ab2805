// SPDX-License-Identifier: MIT
/*
 * What VMRUN and VMSAVE leave to software: FPU, XCR0, XSS, debug registers, TSC_AUX, the TSC's ratio, what branches were
 * predicted. With interrupts off, between kernel_fpu_begin() and kernel_fpu_end(): the caller's FPU registers are
 * saved, and are loaded again before it runs in user space.
 */
#include "svm.h"

#include <linux/hw_breakpoint.h>
#include <asm/asm.h>
#include <asm/cpufeature.h>
#include <asm/debugreg.h>
#include <asm/fpu/xcr.h>
#include <asm/msr.h>
#include <asm/nospec-branch.h>
#include <asm/processor-flags.h>

/*
 * An area that the processor does not take raises #GP here; it comes from user space. Some processors load the addresses of the
 * last x87 instruction and its operand only with an exception that is pending: what is there else is another program's.
 */
static int svm_fpu_load(const struct mvm_xsave *area)
{
	u32 low = (u32)svm_features.offered, high = svm_features.offered >> 32;

	if (static_cpu_has_bug(X86_BUG_FXSAVE_LEAK))
		asm volatile("fninit");
	/* clang-format off */
	if (svm_features.xsave)
		asm goto("1: xrstor64 %0\n" _ASM_EXTABLE(1b, %l[refused])
			 : : "m"(*area), "a"(low), "d"(high) : "memory" : refused);
	else
		asm goto("1: fxrstor64 %0\n" _ASM_EXTABLE(1b, %l[refused])
			 : : "m"(*area) : "memory" : refused);
	/* clang-format on */
	return 0;

refused:
	return -EINVAL;
}

static void svm_fpu_store(struct mvm_xsave *area)
{
	u32 low = (u32)svm_features.offered, high = svm_features.offered >> 32;

	if (svm_features.xsave)
		asm volatile("xsave64 %0" : "+m"(*area) : "a"(low), "d"(high) : "memory");
	else
		asm volatile("fxsave64 %0" : "+m"(*area) : : "memory");
}

/*
 * DR0 to DR3 are loaded for guests that use them; from others they are hidden by intercepts. The host's breakpoints are off
 * before: with these addresses they would be the guest's, in the host, until VMRUN.
 */
static void svm_debug_load(const struct svm_vcpu *this, const u64 *db)
{
	if (!this->debug_live)
		return;
	if (hw_breakpoint_active())
		set_debugreg(0UL, 7);
	set_debugreg(db[0], 0);
	set_debugreg(db[1], 1);
	set_debugreg(db[2], 2);
	set_debugreg(db[3], 3);
}

/* The processor switched breakpoints off; the host's are on again where it had some. DR6 is the guest's still. */
static void svm_debug_store(const struct svm_vcpu *this, u64 *db)
{
	unsigned long value[4];
	u32 at;

	if (this->debug_live) {
		get_debugreg(value[0], 0);
		get_debugreg(value[1], 1);
		get_debugreg(value[2], 2);
		get_debugreg(value[3], 3);
		for (at = 0; at < 4; at++)
			db[at] = value[at];
	}
	if (hw_breakpoint_active())
		hw_breakpoint_restore();
	else if (this->vmcb->save.dr6 != DR6_RESERVED)
		set_debugreg(DR6_RESERVED, 6);
}

/* Nor do a guest's those of the VMM that it comes back to (VMSCAPE): where the processor needs it the host clears them. */
static void svm_predictors_leave(void)
{
#ifdef X86_FEATURE_IBPB_EXIT_TO_USER
	if (cpu_feature_enabled(X86_FEATURE_IBPB_EXIT_TO_USER))
		this_cpu_write(x86_ibpb_exit_to_user, true);
#endif
}

/* One guest's branches do not predict another's. */
static void svm_predictors_clear(struct svm_cpu *cpu, const struct svm_vcpu *this)
{
	if (cpu->vcpu == this->serial)
		return;
	cpu->vcpu = this->serial;
	if (svm_features.ibpb)
		wrmsrl(MSR_IA32_PRED_CMD, PRED_CMD_IBPB);
}

/* Where a division by zero is speculated with the quotient of the last division, that was the host's. */
static void svm_divider_clear(void)
{
#ifdef X86_BUG_DIV0
	u32 low = 0, high = 0;

	if (static_cpu_has_bug(X86_BUG_DIV0))
		asm volatile("divl %2" : "+a"(low), "+d"(high) : "r"(1));
#endif
}

/*
 * Without LBR virtualization DEBUGCTL is not switched: the caller's stepping over branches, or its trap for bus locks, would
 * be the guest's. The guest's is 0.
 */
static void svm_debugctl_load(struct svm_cpu *cpu)
{
	/* inline, unlike rdmsrl(): this is done for each turn */
	cpu->debugctl = __rdmsr(MSR_IA32_DEBUGCTLMSR);
	if (unlikely(cpu->debugctl))
		wrmsrl(MSR_IA32_DEBUGCTLMSR, 0);
}

static void svm_debugctl_store(const struct svm_cpu *cpu)
{
	if (unlikely(cpu->debugctl))
		wrmsrl(MSR_IA32_DEBUGCTLMSR, cpu->debugctl);
}

static void svm_msrs_load(struct svm_cpu *cpu, const struct mvm_cpu_state *state)
{
	if (cpu->xss)
		wrmsrl(MSR_IA32_XSS, 0);
	if (svm_features.tsc_aux && state->msrs.tsc_aux != cpu->tsc_aux)
		wrmsrl(MSR_TSC_AUX, state->msrs.tsc_aux);
	if (state->tsc_ratio != cpu->tsc_ratio) {
		wrmsrl(SVM_MSR_TSC_RATIO, state->tsc_ratio);
		cpu->tsc_ratio = state->tsc_ratio;
	}
}

static void svm_msrs_store(struct svm_cpu *cpu, const struct mvm_cpu_state *state)
{
	if (cpu->xss)
		wrmsrl(MSR_IA32_XSS, cpu->xss);
	if (svm_features.tsc_aux && state->msrs.tsc_aux != cpu->tsc_aux)
		wrmsrl(MSR_TSC_AUX, cpu->tsc_aux);
}

/*
 * Without CR4.OSXSAVE, which it cannot set without an exit, a guest has no instruction that reads XCR0, writes it or depends on
 * it (APM 3.1.3, "OSXSAVE"): the host's may stay.
 */
static bool svm_has_xcr0(const struct mvm_cpu_state *state)
{
	return svm_features.xsave && state->sregs.cr4 & X86_CR4_OSXSAVE;
}

/**
 * svm_guest_begin - load what VMRUN does not
 * @cpu: this CPU
 * @vcpu: about to be run
 *
 * Return: 0, or -EINVAL: the processor refuses the FPU's state; nothing was loaded.
 */
int svm_guest_begin(struct svm_cpu *cpu, struct mvm_vcpu *vcpu)
{
	struct mvm_cpu_state *state = &vcpu->state;
	struct svm_vcpu *this = svm_vcpu(vcpu);

	if (svm_fpu_load(state->xsave))
		return -EINVAL;
	if (svm_has_xcr0(state) && state->xcr0 != svm_features.xcr0)
		xsetbv(0, state->xcr0);
	svm_msrs_load(cpu, state);
	svm_debugctl_load(cpu);
	svm_debug_load(this, state->debug.db);
	svm_predictors_clear(cpu, this);
	svm_divider_clear();
	return 0;
}

void svm_guest_end(struct svm_cpu *cpu, struct mvm_vcpu *vcpu)
{
	struct mvm_cpu_state *state = &vcpu->state;

	svm_debug_store(svm_vcpu(vcpu), state->debug.db);
	svm_debugctl_store(cpu);
	svm_msrs_store(cpu, state);
	if (svm_has_xcr0(state)) {
		if (svm_features.emulated)
			state->xcr0 = xgetbv(0); /* QEMU 7.2 does not intercept XSETBV */
		if (state->xcr0 != svm_features.xcr0)
			xsetbv(0, svm_features.xcr0);
	}
	svm_fpu_store(state->xsave);
	svm_predictors_leave();
}
