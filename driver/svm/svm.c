// SPDX-License-Identifier: MIT
/* The backend: vCPUs, and a guest's turn from its state in the core and back. */
#include "svm.h"

#include <linux/gfp.h>
#include <linux/irqflags.h>
#include <linux/sched.h>
#include <linux/slab.h>
#include <linux/smp.h>
#include <linux/version.h>
#include <asm/fpu/api.h>
#include <asm/io.h>
#include <asm/mce.h>
#include <asm/ptrace.h>
#include <asm/segment.h>

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 4, 0)
#include <trace/events/ipi.h> /* for smp_send_reschedule() */
#endif

struct svm_counters svm_counters;

/* world.S has these as numbers. */
static_assert(offsetof(struct mvm_regs, rbx) == 8);
static_assert(offsetof(struct mvm_regs, rcx) == 16);
static_assert(offsetof(struct mvm_regs, rdx) == 24);
static_assert(offsetof(struct mvm_regs, rsi) == 32);
static_assert(offsetof(struct mvm_regs, rdi) == 40);
static_assert(offsetof(struct mvm_regs, rbp) == 56);
static_assert(offsetof(struct mvm_regs, r8) == 64);
static_assert(offsetof(struct mvm_regs, r15) == 120);

/*
 * What always ends the guest's turn. INTR, NMI, SMI, INIT: the host's. VMRUN has to be there (APM 15.5.1), the rest of
 * SVM is not for guests. #DB and #AC: a guest can make their delivery endless; #MC is the host's. CR4: its bits are held
 * against the guest's CPUID, some of them would give it state that nobody switches (PKRU, shadow stacks).
 */
static const u8 svm_intercepts[] = {
	VMCB_CR4_READ,
	VMCB_CR4_WRITE,
	VMCB_EXCEPTION + 1,
	VMCB_EXCEPTION + 17,
	VMCB_EXCEPTION + 18,
	VMCB_INTR,
	VMCB_NMI,
	VMCB_SMI,
	VMCB_INIT,
	VMCB_RDPMC,
	VMCB_CPUID,
	VMCB_RSM,
	VMCB_INVD,
	VMCB_HLT,
	VMCB_INVLPGA,
	VMCB_IOIO,
	VMCB_MSR,
	VMCB_TASK_SWITCH,
	VMCB_FERR_FREEZE,
	VMCB_SHUTDOWN,
	VMCB_VMRUN,
	VMCB_VMMCALL,
	VMCB_VMLOAD,
	VMCB_VMSAVE,
	VMCB_STGI,
	VMCB_CLGI,
	VMCB_SKINIT,
	VMCB_WBINVD,
	VMCB_MONITOR,
	VMCB_MWAIT,
	VMCB_MWAIT_ARMED,
	VMCB_XSETBV,
	VMCB_RDPRU,
	VMCB_INVLPGB,
	VMCB_INVLPGB_ILLEGAL,
	VMCB_MCOMMIT,
	VMCB_TLBSYNC,
};

static void svm_vmcb_init(struct vmcb *vmcb, const struct mvm_vm *vm)
{
	u32 at;

	for (at = 0; at < ARRAY_SIZE(svm_intercepts); at++)
		svm_intercept(vmcb, svm_intercepts[at]);
	vmcb->control.iopm = svm_port_bitmap();
	vmcb->control.msrpm = svm_msr_bitmap();
	vmcb->control.nested_control = VMCB_NESTED_PAGING;
	vmcb->control.nested_cr3 = virt_to_phys(svm_vm(vm)->root);
}

static int svm_vcpu_init(struct mvm_vcpu *vcpu)
{
	static atomic64_t serial;
	struct svm_vcpu *this = kzalloc(sizeof(*this), GFP_KERNEL_ACCOUNT);

	if (!this)
		return -ENOMEM;
	this->vmcb = svm_page_alloc(GFP_KERNEL_ACCOUNT);
	if (!this->vmcb) {
		kfree(this);
		return -ENOMEM;
	}
	this->physical = virt_to_phys(this->vmcb);
	this->serial = atomic64_inc_return(&serial);
	svm_vmcb_init(this->vmcb, vcpu->vm);
	vcpu->cpu = this;
	return 0;
}

static void svm_vcpu_free(struct mvm_vcpu *vcpu)
{
	struct svm_vcpu *this = svm_vcpu(vcpu);

	free_page((unsigned long)this->vmcb);
	kfree(this);
	vcpu->cpu = NULL;
}

/* The core knows the architecture; what is left is how wide this processor's addresses are. */
static int svm_check(const struct mvm_vcpu *vcpu, const struct mvm_sregs *sregs)
{
	return sregs->cr3 >> boot_cpu_data.x86_phys_bits ? -EINVAL : 0;
}

/* What the processor refuses is negative, in 64 bits or, in QEMU, 32; the save area may have the host's state then. */
static bool svm_refused(const struct vmcb *vmcb)
{
	return (s32)vmcb->control.exit_code < 0;
}

/* The host's, as one in a program: where it can be survived it is the VMM that is killed, and not the host's kernel. */
static void svm_machine_check(void)
{
#ifdef CONFIG_X86_MCE
	struct pt_regs regs = { .cs = __USER_CS, .flags = X86_EFLAGS_IF };

	do_machine_check(&regs);
#endif
}

/*
 * With interrupts off, and the vCPU visible as running: whoever wants it to look around after this makes the processor
 * exit. 0: the guest has had its turn; -EAGAIN: something else comes first; -EIO: SVM is off here; -EINVAL.
 */
static int svm_turn(struct mvm_vcpu *vcpu)
{
	struct svm_vcpu *this = svm_vcpu(vcpu);
	struct svm_cpu *cpu = svm_this_cpu();

	if (host_vcpu_kicked(&vcpu->host) || host_signal_pending() || need_resched())
		return -EAGAIN; /* first of all: from a CPU that goes offline threads are being moved */
	if (!READ_ONCE(cpu->on))
		return -EIO;
	if (svm_guest_begin(cpu, vcpu))
		return -EINVAL;
	svm_asid_take(cpu, this, svm_vm(vcpu->vm));
	this->vmcb->control.clean = 0;
	/* pending until the event is delivered, which comes first */
	if (unlikely(vcpu->want_exit))
		smp_send_reschedule(smp_processor_id());
	svm_world(this->physical, cpu->host_physical, &vcpu->state.regs);
	svm_guest_end(cpu, vcpu);
	if (svm_refused(this->vmcb))
		svm_asid_lost(cpu, this);
	cpu->entries++;
	if (this->vmcb->control.exit_code == VMEXIT_EXCEPTION + 18)
		svm_machine_check();
	return 0;
}

/* Interrupts are off for the guest's turn; what ended it is handled as soon as they are on again. */
static int svm_take_turn(struct mvm_vcpu *vcpu)
{
	int err;

	kernel_fpu_begin();
	local_irq_disable();
	host_vcpu_enter(&vcpu->host);
	err = svm_turn(vcpu);
	host_vcpu_leave(&vcpu->host);
	local_irq_enable();
	kernel_fpu_end();
	return err;
}

/*
 * Behind a shutdown the VMCB is undefined (as KVM has it, too): its control area, which nothing else would set again, is
 * made anew; of its save area a state is taken that the core would take from user space, or else nothing.
 */
static void svm_shut_down(struct mvm_vcpu *vcpu, struct mvm_cpu_exit *exit)
{
	struct vmcb *vmcb = svm_vcpu(vcpu)->vmcb;
	const struct mvm_cpu_state before = vcpu->state;

	svm_store(vcpu);
	if (mvm_state_check(vcpu))
		vcpu->state = before;
	svm_exit(vcpu, exit);
	memset(vmcb, 0, sizeof(*vmcb));
	svm_vmcb_init(vmcb, vcpu->vm);
}

static int svm_enter(struct mvm_vcpu *vcpu, struct mvm_cpu_exit *exit)
{
	struct svm_vcpu *this = svm_vcpu(vcpu);
	int err;

	svm_load(vcpu);
	svm_inject(vcpu);
	err = svm_take_turn(vcpu);
	exit->kind = err == -EINVAL ? MVM_CPU_EXIT_INVALID_STATE : MVM_CPU_EXIT_HOST;
	exit->code = err == -EINVAL ? VMEXIT_INVALID : VMEXIT_INTR;
	if (err) {
		svm_not_entered(vcpu, exit);
		return err == -EIO ? err : 0;
	}
	exit->code = (s64)(s32)this->vmcb->control.exit_code;
	if (svm_refused(this->vmcb)) {
		exit->kind = MVM_CPU_EXIT_INVALID_STATE;
		svm_not_entered(vcpu, exit);
		memset(&this->vmcb->save, 0, sizeof(this->vmcb->save));
		return 0;
	}
	if (exit->code == VMEXIT_SHUTDOWN) {
		svm_shut_down(vcpu, exit);
		return 0;
	}
	svm_store(vcpu);
	svm_exit(vcpu, exit);
	return 0;
}

static const struct mvm_cpu_ops svm_ops = {
	.name = "AMD SVM",
	.probe = svm_probe,
	.enable = svm_enable,
	.disable = svm_disable,
	.cpuid = svm_cpuid,
	.read_tsc = svm_read_tsc,
	.vm_init = svm_vm_init,
	.vm_free = svm_vm_free,
	.vcpu_init = svm_vcpu_init,
	.vcpu_free = svm_vcpu_free,
	.map = svm_map,
	.unmap = svm_unmap,
	.write_protect = svm_write_protect,
	.check = svm_check,
	.enter = svm_enter,
};

const struct mvm_cpu_ops *mvm_cpu_ops(void)
{
	return &svm_ops;
}
