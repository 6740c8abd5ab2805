/* SPDX-License-Identifier: ((GPL-2.0-only WITH Linux-syscall-note) OR MIT) */
/*
 * mvm: ioctls of mvm_vcpu.
 *
 * Made by ioctlc from the mvm spec; do not edit. To remake it:
 *   ioctlc build spec/mvm
 */
#include "mvm_checks.h"
#include "mvm_numbers.h"
#include "mvm_compat.h"

static const struct boundary_register mvm_vcpu_registers[] = {
	{ MVM_REG_FTW, 1, 1, 1, true, true },
	{ MVM_REG_SEG_SELECTOR(0), 8, 1, 2, true, true },
	{ MVM_REG_SEG_ATTRIBUTES(0), 8, 1, 2, true, true },
	{ MVM_REG_FCW, 1, 1, 2, true, true },
	{ MVM_REG_FSW, 1, 1, 2, true, true },
	{ MVM_REG_SEG_LIMIT(0), 10, 1, 4, true, true },
	{ MVM_REG_MXCSR, 1, 1, 4, true, true },
	{ MVM_REG_RAX, 1, 1, 8, true, true },
	{ MVM_REG_RCX, 1, 1, 8, true, true },
	{ MVM_REG_RDX, 1, 1, 8, true, true },
	{ MVM_REG_RBX, 1, 1, 8, true, true },
	{ MVM_REG_RSP, 1, 1, 8, true, true },
	{ MVM_REG_RBP, 1, 1, 8, true, true },
	{ MVM_REG_RSI, 1, 1, 8, true, true },
	{ MVM_REG_RDI, 1, 1, 8, true, true },
	{ MVM_REG_R8, 1, 1, 8, true, true },
	{ MVM_REG_R9, 1, 1, 8, true, true },
	{ MVM_REG_R10, 1, 1, 8, true, true },
	{ MVM_REG_R11, 1, 1, 8, true, true },
	{ MVM_REG_R12, 1, 1, 8, true, true },
	{ MVM_REG_R13, 1, 1, 8, true, true },
	{ MVM_REG_R14, 1, 1, 8, true, true },
	{ MVM_REG_R15, 1, 1, 8, true, true },
	{ MVM_REG_RIP, 1, 1, 8, true, true },
	{ MVM_REG_RFLAGS, 1, 1, 8, true, true },
	{ MVM_REG_MSR_TSC, 1, 1, 8, true, true },
	{ MVM_REG_MSR_SYSENTER_CS, 1, 1, 8, true, true },
	{ MVM_REG_MSR_SYSENTER_ESP, 1, 1, 8, true, true },
	{ MVM_REG_MSR_SYSENTER_EIP, 1, 1, 8, true, true },
	{ MVM_REG_MSR_DEBUG_CTL, 1, 1, 8, true, true },
	{ MVM_REG_MSR_PAT, 1, 1, 8, true, true },
	{ MVM_REG_MSR_EFER, 1, 1, 8, true, true },
	{ MVM_REG_MSR_STAR, 1, 1, 8, true, true },
	{ MVM_REG_MSR_LSTAR, 1, 1, 8, true, true },
	{ MVM_REG_MSR_CSTAR, 1, 1, 8, true, true },
	{ MVM_REG_MSR_SFMASK, 1, 1, 8, true, true },
	{ MVM_REG_MSR_FS_BASE, 1, 1, 8, true, true },
	{ MVM_REG_MSR_GS_BASE, 1, 1, 8, true, true },
	{ MVM_REG_MSR_KERNEL_GS_BASE, 1, 1, 8, true, true },
	{ MVM_REG_MSR_TSC_AUX, 1, 1, 8, true, true },
	{ MVM_REG_CR0, 1, 1, 8, true, true },
	{ MVM_REG_CR2, 1, 1, 8, true, true },
	{ MVM_REG_CR3, 1, 1, 8, true, true },
	{ MVM_REG_CR4, 1, 1, 8, true, true },
	{ MVM_REG_CR8, 1, 1, 8, true, true },
	{ MVM_REG_XCR0, 1, 1, 8, true, true },
	{ MVM_REG_DR(0), 4, 1, 8, true, true },
	{ MVM_REG_DR6, 1, 1, 8, true, true },
	{ MVM_REG_DR7, 1, 1, 8, true, true },
	{ MVM_REG_SEG_BASE(0), 10, 1, 8, true, true },
	{ MVM_REG_ST(0), 8, 1, 16, true, true },
	{ MVM_REG_XMM(0), 16, 1, 16, true, true },
};

static int mvm_vcpu_run_page_pages(void *object, struct os_pages **pages)
{
	return mvm_vcpu_map_run_page(object, pages);
}

const struct boundary_mapping mvm_vcpu_run_page = {
	.offset = 0ULL,
	.in_pages = false,
	.writable = true,
	.minimum = sizeof(struct mvm_run),
	.pages = mvm_vcpu_run_page_pages,
};

#if !defined(__linux__)
static BOUNDARY_APART int mvm_vcpu_map_run_call(struct os_call *call, void *object)
{
	struct mvm_vcpu *vcpu = object;
	struct os_pages *pages = NULL;
	struct mvm_map_run arg;
	struct os_lock *lock;
	int err;

	err = os_arg_out_room(call, sizeof(struct mvm_map_run));
	if (err)
		return err;

	lock = &mvm_vcpu_locks(vcpu)->state;
	err = os_lock_exclusive(lock);
	if (err)
		return err;
	err = mvm_vcpu_map_run_page(vcpu, &pages);
	os_unlock_exclusive(lock);
	err = boundary_result(err);
	if (err)
		return err;
	err = boundary_map_call(call, &mvm_vcpu_run_page, pages, &arg.addr);
	if (err)
		return err;
	arg.size = pages->size;
	return os_arg_out(call, 0, &arg, sizeof(arg));
}
#endif

static BOUNDARY_APART int mvm_vcpu_get_tsc_call(struct os_call *call, void *object)
{
	struct mvm_vcpu *vcpu = object;
	struct os_lock *lock;
	struct mvm_tsc arg;
	int err;

	err = os_arg_out_room(call, sizeof(struct mvm_tsc));
	if (err)
		return err;
	memset(&arg, 0, sizeof(arg));

	lock = &mvm_vcpu_locks(vcpu)->state;
	err = os_lock_exclusive(lock);
	if (err)
		return err;
	err = mvm_vcpu_get_tsc(vcpu, &arg);
	os_unlock_exclusive(lock);
	err = boundary_result(err);
	if (err)
		return err;
	mvm_wipe_tsc(&arg);
	return os_arg_out(call, 0, &arg, sizeof(arg));
}

static BOUNDARY_APART int mvm_vcpu_set_tsc_call(struct os_call *call, void *object)
{
	struct mvm_vcpu *vcpu = object;
	struct os_lock *lock;
	struct mvm_tsc arg;
	int err;

	err = os_arg_in(call, &arg, sizeof(arg));
	if (err)
		return err;
	err = mvm_check_tsc(&arg);
	if (err)
		return err;

	lock = &mvm_vcpu_locks(vcpu)->state;
	err = os_lock_exclusive(lock);
	if (err)
		return err;
	err = mvm_vcpu_set_tsc(vcpu, &arg);
	os_unlock_exclusive(lock);
	return boundary_result(err);
}

static BOUNDARY_APART int mvm_vcpu_run_call(struct os_call *call, void *object)
{
	struct mvm_vcpu *vcpu = object;
	struct os_lock *lock;
	int err;

	(void)call;
	lock = &mvm_vcpu_locks(vcpu)->state;
	err = os_lock_exclusive(lock);
	if (err)
		return err;
	err = mvm_vcpu_run(vcpu);
	os_unlock_exclusive(lock);
	return boundary_result(err);
}

static BOUNDARY_APART int mvm_vcpu_get_regs_call(struct os_call *call, void *object)
{
	struct mvm_vcpu *vcpu = object;
	struct os_lock *lock;
	struct mvm_regs arg;
	int err;

	err = os_arg_out_room(call, sizeof(struct mvm_regs));
	if (err)
		return err;
	memset(&arg, 0, sizeof(arg));

	lock = &mvm_vcpu_locks(vcpu)->state;
	err = os_lock_exclusive(lock);
	if (err)
		return err;
	err = mvm_vcpu_get_regs(vcpu, &arg);
	os_unlock_exclusive(lock);
	err = boundary_result(err);
	if (err)
		return err;
	return os_arg_out(call, 0, &arg, sizeof(arg));
}

static BOUNDARY_APART int mvm_vcpu_set_regs_call(struct os_call *call, void *object)
{
	struct mvm_vcpu *vcpu = object;
	struct os_lock *lock;
	struct mvm_regs arg;
	int err;

	err = os_arg_in(call, &arg, sizeof(arg));
	if (err)
		return err;

	lock = &mvm_vcpu_locks(vcpu)->state;
	err = os_lock_exclusive(lock);
	if (err)
		return err;
	err = mvm_vcpu_set_regs(vcpu, &arg);
	os_unlock_exclusive(lock);
	return boundary_result(err);
}

static BOUNDARY_APART int mvm_vcpu_get_sregs_call(struct os_call *call, void *object)
{
	struct mvm_vcpu *vcpu = object;
	struct mvm_sregs arg;
	struct os_lock *lock;
	int err;

	err = os_arg_out_room(call, sizeof(struct mvm_sregs));
	if (err)
		return err;
	memset(&arg, 0, sizeof(arg));

	lock = &mvm_vcpu_locks(vcpu)->state;
	err = os_lock_exclusive(lock);
	if (err)
		return err;
	err = mvm_vcpu_get_sregs(vcpu, &arg);
	os_unlock_exclusive(lock);
	err = boundary_result(err);
	if (err)
		return err;
	mvm_wipe_sregs(&arg);
	return os_arg_out(call, 0, &arg, sizeof(arg));
}

static BOUNDARY_APART int mvm_vcpu_set_sregs_call(struct os_call *call, void *object)
{
	struct mvm_vcpu *vcpu = object;
	struct mvm_sregs arg;
	struct os_lock *lock;
	int err;

	err = os_arg_in(call, &arg, sizeof(arg));
	if (err)
		return err;
	err = mvm_check_sregs(&arg);
	if (err)
		return err;

	lock = &mvm_vcpu_locks(vcpu)->state;
	err = os_lock_exclusive(lock);
	if (err)
		return err;
	err = mvm_vcpu_set_sregs(vcpu, &arg);
	os_unlock_exclusive(lock);
	return boundary_result(err);
}

static BOUNDARY_APART int mvm_vcpu_translate_call(struct os_call *call, void *object)
{
	struct mvm_vcpu *vcpu = object;
	struct mvm_translate arg;
	struct os_lock *lock;
	int err;

	err = os_arg_out_room(call, boundary_end(struct mvm_translate, usermode));
	if (err)
		return err;
	err = os_arg_in(call, &arg, sizeof(arg));
	if (err)
		return err;
	err = mvm_check_translate(&arg);
	if (err)
		return err;

	arg.physical_address = 0;
	arg.valid = 0;
	arg.writeable = 0;
	arg.usermode = 0;
	lock = &mvm_vcpu_locks(vcpu)->state;
	err = os_lock_exclusive(lock);
	if (err)
		return err;
	err = mvm_vcpu_translate(vcpu, &arg);
	os_unlock_exclusive(lock);
	err = boundary_result(err);
	if (err)
		return err;
	return boundary_put(call, &arg, physical_address, usermode);
}

static BOUNDARY_APART int mvm_vcpu_interrupt_call(struct os_call *call, void *object)
{
	struct mvm_vcpu *vcpu = object;
	struct mvm_interrupt arg;
	struct os_lock *lock;
	int err;

	err = os_arg_in(call, &arg, sizeof(arg));
	if (err)
		return err;
	err = mvm_check_interrupt(&arg);
	if (err)
		return err;

	lock = &mvm_vcpu_locks(vcpu)->state;
	err = os_lock_exclusive(lock);
	if (err)
		return err;
	err = mvm_vcpu_interrupt(vcpu, &arg);
	os_unlock_exclusive(lock);
	return boundary_result(err);
}

static BOUNDARY_APART int mvm_vcpu_get_msrs_call(struct os_call *call, void *object)
{
	struct mvm_vcpu *vcpu = object;
	struct boundary_buffer addr;
	struct os_lock *lock;
	struct mvm_msrs arg;
	int err;

	err = os_arg_out_room(call, boundary_end(struct mvm_msrs, count));
	if (err)
		return err;
	err = os_arg_in(call, &arg, sizeof(arg));
	if (err)
		return err;
	err = mvm_check_msrs(&arg);
	if (err)
		return err;
	err = mvm_limit_msrs(&arg);
	if (err)
		return err;

	err = boundary_take(&addr, call, arg.addr, arg.count, sizeof(struct mvm_msr_entry),
			    BOUNDARY_IN | BOUNDARY_OUT);
	if (err)
		return err;
	err = mvm_check_msr_entry_array(addr.memory, addr.count);
	if (err)
		goto drop_addr;
	arg.addr = 0;

	lock = &mvm_vcpu_locks(vcpu)->state;
	err = os_lock_exclusive(lock);
	if (err)
		goto drop_addr;
	err = mvm_vcpu_get_msrs(vcpu, &arg, addr.memory);
	os_unlock_exclusive(lock);
	err = boundary_result(err);
	if (err)
		goto drop_addr;
	err = boundary_bound(arg.count, addr.count);
	if (err)
		goto drop_addr;
	mvm_wipe_msr_entry_array(addr.memory, addr.count);
	err = boundary_give(&addr, arg.count);
	if (err)
		goto drop_addr;
	err = boundary_put(call, &arg, count, count);
drop_addr:
	boundary_drop(&addr);
	return err;
}

static BOUNDARY_APART int mvm_vcpu_set_msrs_call(struct os_call *call, void *object)
{
	struct mvm_vcpu *vcpu = object;
	struct boundary_buffer addr;
	struct os_lock *lock;
	struct mvm_msrs arg;
	int err;

	err = os_arg_out_room(call, boundary_end(struct mvm_msrs, count));
	if (err)
		return err;
	err = os_arg_in(call, &arg, sizeof(arg));
	if (err)
		return err;
	err = mvm_check_msrs(&arg);
	if (err)
		return err;
	err = mvm_limit_msrs(&arg);
	if (err)
		return err;

	err = boundary_take(&addr, call, arg.addr, arg.count, sizeof(struct mvm_msr_entry),
			    BOUNDARY_IN);
	if (err)
		return err;
	err = mvm_check_msr_entry_array(addr.memory, addr.count);
	if (err)
		goto drop_addr;
	arg.addr = 0;

	lock = &mvm_vcpu_locks(vcpu)->state;
	err = os_lock_exclusive(lock);
	if (err)
		goto drop_addr;
	err = mvm_vcpu_set_msrs(vcpu, &arg, addr.memory);
	os_unlock_exclusive(lock);
	err = boundary_result(err);
	if (err)
		goto drop_addr;
	err = boundary_bound(arg.count, addr.count);
	if (err)
		goto drop_addr;
	err = boundary_put(call, &arg, count, count);
drop_addr:
	boundary_drop(&addr);
	return err;
}

static BOUNDARY_APART int mvm_vcpu_get_fpu_call(struct os_call *call, void *object)
{
	struct mvm_vcpu *vcpu = object;
	struct os_lock *lock;
	struct mvm_fpu arg;
	int err;

	err = os_arg_out_room(call, sizeof(struct mvm_fpu));
	if (err)
		return err;
	memset(&arg, 0, sizeof(arg));

	lock = &mvm_vcpu_locks(vcpu)->state;
	err = os_lock_exclusive(lock);
	if (err)
		return err;
	err = mvm_vcpu_get_fpu(vcpu, &arg);
	os_unlock_exclusive(lock);
	err = boundary_result(err);
	if (err)
		return err;
	mvm_wipe_fpu(&arg);
	return os_arg_out(call, 0, &arg, sizeof(arg));
}

static BOUNDARY_APART int mvm_vcpu_set_fpu_call(struct os_call *call, void *object)
{
	struct mvm_vcpu *vcpu = object;
	struct os_lock *lock;
	struct mvm_fpu arg;
	int err;

	err = os_arg_in(call, &arg, sizeof(arg));
	if (err)
		return err;
	err = mvm_check_fpu(&arg);
	if (err)
		return err;

	lock = &mvm_vcpu_locks(vcpu)->state;
	err = os_lock_exclusive(lock);
	if (err)
		return err;
	err = mvm_vcpu_set_fpu(vcpu, &arg);
	os_unlock_exclusive(lock);
	return boundary_result(err);
}

static BOUNDARY_APART int mvm_vcpu_set_cpuid_call(struct os_call *call, void *object)
{
	struct mvm_vcpu *vcpu = object;
	struct boundary_buffer addr;
	struct mvm_cpuid arg;
	struct os_lock *lock;
	int err;

	err = os_arg_in(call, &arg, sizeof(arg));
	if (err)
		return err;
	err = mvm_check_cpuid(&arg);
	if (err)
		return err;
	err = mvm_limit_cpuid(&arg);
	if (err)
		return err;

	err = boundary_take(&addr, call, arg.addr, arg.count, sizeof(struct mvm_cpuid_entry),
			    BOUNDARY_IN);
	if (err)
		return err;
	err = mvm_check_cpuid_entry_array(addr.memory, addr.count);
	if (err)
		goto drop_addr;
	arg.addr = 0;

	lock = &mvm_vcpu_locks(vcpu)->state;
	err = os_lock_exclusive(lock);
	if (err)
		goto drop_addr;
	err = mvm_vcpu_set_cpuid(vcpu, &arg, addr.memory);
	os_unlock_exclusive(lock);
	err = boundary_result(err);
drop_addr:
	boundary_drop(&addr);
	return err;
}

static BOUNDARY_APART int mvm_vcpu_get_mp_state_call(struct os_call *call, void *object)
{
	struct mvm_vcpu *vcpu = object;
	struct mvm_mp_state arg;
	struct os_lock *lock;
	int err;

	err = os_arg_out_room(call, sizeof(struct mvm_mp_state));
	if (err)
		return err;
	memset(&arg, 0, sizeof(arg));

	lock = &mvm_vcpu_locks(vcpu)->state;
	err = os_lock_exclusive(lock);
	if (err)
		return err;
	err = mvm_vcpu_get_mp_state(vcpu, &arg);
	os_unlock_exclusive(lock);
	err = boundary_result(err);
	if (err)
		return err;
	mvm_wipe_mp_state(&arg);
	return os_arg_out(call, 0, &arg, sizeof(arg));
}

static BOUNDARY_APART int mvm_vcpu_set_mp_state_call(struct os_call *call, void *object)
{
	struct mvm_vcpu *vcpu = object;
	struct mvm_mp_state arg;
	struct os_lock *lock;
	int err;

	err = os_arg_in(call, &arg, sizeof(arg));
	if (err)
		return err;
	err = mvm_check_mp_state(&arg);
	if (err)
		return err;

	lock = &mvm_vcpu_locks(vcpu)->state;
	err = os_lock_exclusive(lock);
	if (err)
		return err;
	err = mvm_vcpu_set_mp_state(vcpu, &arg);
	os_unlock_exclusive(lock);
	return boundary_result(err);
}

static BOUNDARY_APART int mvm_vcpu_nmi_call(struct os_call *call, void *object)
{
	struct mvm_vcpu *vcpu = object;
	struct os_lock *lock;
	int err;

	(void)call;
	lock = &mvm_vcpu_locks(vcpu)->state;
	err = os_lock_exclusive(lock);
	if (err)
		return err;
	err = mvm_vcpu_nmi(vcpu);
	os_unlock_exclusive(lock);
	return boundary_result(err);
}

static BOUNDARY_APART int mvm_vcpu_get_vcpu_events_call(struct os_call *call, void *object)
{
	struct mvm_vcpu *vcpu = object;
	struct mvm_vcpu_events arg;
	struct os_lock *lock;
	int err;

	err = os_arg_out_room(call, sizeof(struct mvm_vcpu_events));
	if (err)
		return err;
	memset(&arg, 0, sizeof(arg));

	lock = &mvm_vcpu_locks(vcpu)->state;
	err = os_lock_exclusive(lock);
	if (err)
		return err;
	err = mvm_vcpu_get_vcpu_events(vcpu, &arg);
	os_unlock_exclusive(lock);
	err = boundary_result(err);
	if (err)
		return err;
	mvm_wipe_vcpu_events(&arg);
	return os_arg_out(call, 0, &arg, sizeof(arg));
}

static BOUNDARY_APART int mvm_vcpu_set_vcpu_events_call(struct os_call *call, void *object)
{
	struct mvm_vcpu *vcpu = object;
	struct mvm_vcpu_events arg;
	struct os_lock *lock;
	int err;

	err = os_arg_in(call, &arg, sizeof(arg));
	if (err)
		return err;
	err = mvm_check_vcpu_events(&arg);
	if (err)
		return err;

	lock = &mvm_vcpu_locks(vcpu)->state;
	err = os_lock_exclusive(lock);
	if (err)
		return err;
	err = mvm_vcpu_set_vcpu_events(vcpu, &arg);
	os_unlock_exclusive(lock);
	return boundary_result(err);
}

static BOUNDARY_APART int mvm_vcpu_get_debugregs_call(struct os_call *call, void *object)
{
	struct mvm_vcpu *vcpu = object;
	struct mvm_debugregs arg;
	struct os_lock *lock;
	int err;

	err = os_arg_out_room(call, sizeof(struct mvm_debugregs));
	if (err)
		return err;
	memset(&arg, 0, sizeof(arg));

	lock = &mvm_vcpu_locks(vcpu)->state;
	err = os_lock_exclusive(lock);
	if (err)
		return err;
	err = mvm_vcpu_get_debugregs(vcpu, &arg);
	os_unlock_exclusive(lock);
	err = boundary_result(err);
	if (err)
		return err;
	return os_arg_out(call, 0, &arg, sizeof(arg));
}

static BOUNDARY_APART int mvm_vcpu_set_debugregs_call(struct os_call *call, void *object)
{
	struct mvm_vcpu *vcpu = object;
	struct mvm_debugregs arg;
	struct os_lock *lock;
	int err;

	err = os_arg_in(call, &arg, sizeof(arg));
	if (err)
		return err;
	err = mvm_check_debugregs(&arg);
	if (err)
		return err;

	lock = &mvm_vcpu_locks(vcpu)->state;
	err = os_lock_exclusive(lock);
	if (err)
		return err;
	err = mvm_vcpu_set_debugregs(vcpu, &arg);
	os_unlock_exclusive(lock);
	return boundary_result(err);
}

static BOUNDARY_APART int mvm_vcpu_get_xsave_call(struct os_call *call, void *object)
{
	struct mvm_vcpu *vcpu = object;
	struct mvm_xsave *arg;
	struct os_lock *lock;
	int err;

	err = os_arg_out_room(call, sizeof(struct mvm_xsave));
	if (err)
		return err;
	arg = os_alloc(1, sizeof(*arg));
	if (!arg)
		return -ENOMEM;

	lock = &mvm_vcpu_locks(vcpu)->state;
	err = os_lock_exclusive(lock);
	if (err)
		goto free_arg;
	err = mvm_vcpu_get_xsave(vcpu, arg);
	os_unlock_exclusive(lock);
	err = boundary_result(err);
	if (err)
		goto free_arg;
	mvm_wipe_xsave(arg);
	err = os_arg_out(call, 0, arg, sizeof(*arg));
free_arg:
	os_free(arg);
	return err;
}

static BOUNDARY_APART int mvm_vcpu_set_xsave_call(struct os_call *call, void *object)
{
	struct mvm_vcpu *vcpu = object;
	struct mvm_xsave *arg;
	struct os_lock *lock;
	int err;

	arg = os_alloc(1, sizeof(*arg));
	if (!arg)
		return -ENOMEM;
	err = os_arg_in(call, arg, sizeof(*arg));
	if (err)
		goto free_arg;
	err = mvm_check_xsave(arg);
	if (err)
		goto free_arg;

	lock = &mvm_vcpu_locks(vcpu)->state;
	err = os_lock_exclusive(lock);
	if (err)
		goto free_arg;
	err = mvm_vcpu_set_xsave(vcpu, arg);
	os_unlock_exclusive(lock);
	err = boundary_result(err);
free_arg:
	os_free(arg);
	return err;
}

static BOUNDARY_APART int mvm_vcpu_get_xcrs_call(struct os_call *call, void *object)
{
	struct mvm_vcpu *vcpu = object;
	struct os_lock *lock;
	struct mvm_xcrs arg;
	int err;

	err = os_arg_out_room(call, sizeof(struct mvm_xcrs));
	if (err)
		return err;
	memset(&arg, 0, sizeof(arg));

	lock = &mvm_vcpu_locks(vcpu)->state;
	err = os_lock_exclusive(lock);
	if (err)
		return err;
	err = mvm_vcpu_get_xcrs(vcpu, &arg);
	os_unlock_exclusive(lock);
	err = boundary_result(err);
	if (err)
		return err;
	err = mvm_bound_xcrs(&arg);
	if (err)
		return err;
	mvm_wipe_xcrs(&arg);
	return os_arg_out(call, 0, &arg, sizeof(arg));
}

static BOUNDARY_APART int mvm_vcpu_set_xcrs_call(struct os_call *call, void *object)
{
	struct mvm_vcpu *vcpu = object;
	struct os_lock *lock;
	struct mvm_xcrs arg;
	int err;

	err = os_arg_in(call, &arg, sizeof(arg));
	if (err)
		return err;
	err = mvm_check_xcrs(&arg);
	if (err)
		return err;
	err = mvm_limit_xcrs(&arg);
	if (err)
		return err;

	lock = &mvm_vcpu_locks(vcpu)->state;
	err = os_lock_exclusive(lock);
	if (err)
		return err;
	err = mvm_vcpu_set_xcrs(vcpu, &arg);
	os_unlock_exclusive(lock);
	return boundary_result(err);
}

static BOUNDARY_APART int mvm_vcpu_get_one_reg_call(struct os_call *call, void *object)
{
	struct mvm_vcpu *vcpu = object;
	const struct boundary_register *which;
	union mvm_register_value value;
	struct mvm_one_reg arg;
	struct os_lock *lock;
	u32 number;
	int err;

	err = os_arg_in(call, &arg, sizeof(arg));
	if (err)
		return err;

	which = boundary_register(mvm_vcpu_registers, boundary_count(mvm_vcpu_registers),
				  arg.id, &number);
	if (!which)
		return -ENOENT;
	memset(&value, 0, sizeof(value));

	lock = &mvm_vcpu_locks(vcpu)->state;
	err = os_lock_exclusive(lock);
	if (err)
		return err;
	err = mvm_vcpu_get_register(vcpu, which, number, &value);
	os_unlock_exclusive(lock);
	err = boundary_result(err);
	if (err)
		return err;
	err = os_user_out(call, arg.addr, &value, which->size);
	return err;
}

static BOUNDARY_APART int mvm_vcpu_set_one_reg_call(struct os_call *call, void *object)
{
	struct mvm_vcpu *vcpu = object;
	const struct boundary_register *which;
	union mvm_register_value value;
	struct mvm_one_reg arg;
	struct os_lock *lock;
	u32 number;
	int err;

	err = os_arg_in(call, &arg, sizeof(arg));
	if (err)
		return err;

	which = boundary_register(mvm_vcpu_registers, boundary_count(mvm_vcpu_registers),
				  arg.id, &number);
	if (!which)
		return -ENOENT;
	memset(&value, 0, sizeof(value));
	err = os_user_in(call, &value, arg.addr, which->size);
	if (err)
		return err;

	lock = &mvm_vcpu_locks(vcpu)->state;
	err = os_lock_exclusive(lock);
	if (err)
		return err;
	err = mvm_vcpu_set_register(vcpu, which, number, &value);
	os_unlock_exclusive(lock);
	return boundary_result(err);
}

#ifdef OS_COMPAT
static int mvm_vcpu_get_msrs_legacy_put_compat(struct os_call *call, const struct mvm_msrs_legacy *arg)
{
	struct mvm_msrs_legacy_compat wire;

	mvm_encode_msrs_legacy_compat(&wire, arg);
	return boundary_put(call, &wire, count, count);
}
#endif

static int mvm_vcpu_get_msrs_legacy_put(struct os_call *call, struct mvm_msrs_legacy *arg)
{
#ifdef OS_COMPAT
	if (os_caller_differs(call))
		return mvm_vcpu_get_msrs_legacy_put_compat(call, arg);
#endif
	return boundary_put(call, arg, count, count);
}

static int mvm_vcpu_get_msrs_legacy_fits(const struct os_call *call, const struct mvm_msrs_legacy *arg)
{
	(void)call;
	(void)arg;
#ifdef OS_COMPAT
	if (os_caller_differs(call))
		return mvm_fits_msrs_legacy_compat_out(arg) ? 0 : -EOVERFLOW;
#endif
	return 0;
}

static int mvm_vcpu_get_msrs_legacy_serve(struct os_call *call, void *object, struct mvm_msrs_legacy *arg)
{
	struct mvm_vcpu *vcpu = object;
	struct boundary_buffer entries;
	struct os_lock *lock;
	int err;

	err = mvm_limit_msrs_legacy(arg);
	if (err)
		return err;

	err = compat_take(&entries, call, boundary_address(arg->entries), arg->count,
			  sizeof(struct mvm_msr_entry_legacy), BOUNDARY_IN | BOUNDARY_OUT,
			  mvm_msr_entry_legacy_type(call));
	if (err)
		return err;
	arg->entries = NULL;

	lock = &mvm_vcpu_locks(vcpu)->state;
	err = os_lock_exclusive(lock);
	if (err)
		goto drop_entries;
	err = mvm_vcpu_get_msrs_legacy(vcpu, arg, entries.memory);
	os_unlock_exclusive(lock);
	err = boundary_result(err);
	if (err)
		goto drop_entries;
	err = boundary_bound(arg->count, entries.count);
	if (err)
		goto drop_entries;
	err = mvm_vcpu_get_msrs_legacy_fits(call, arg);
	if (err)
		goto drop_entries;
	mvm_wipe_msr_entry_legacy_array(entries.memory, entries.count);
	err = compat_give(&entries, arg->count, mvm_msr_entry_legacy_type(call));
	if (err)
		goto drop_entries;
	err = mvm_vcpu_get_msrs_legacy_put(call, arg);
drop_entries:
	boundary_drop(&entries);
	return err;
}

#ifdef OS_COMPAT
static int mvm_vcpu_get_msrs_legacy_compat_call(struct os_call *call, void *object)
{
	struct mvm_msrs_legacy_compat wire;
	struct mvm_msrs_legacy arg;
	int err;

	os_call_deprecated(call, "MVM_GET_MSRS__LEGACY", "MVM_GET_MSRS");
	err = os_arg_out_room(call, boundary_end(struct mvm_msrs_legacy_compat, count));
	if (err)
		return err;
	err = os_arg_in(call, &wire, sizeof(wire));
	if (err)
		return err;
	mvm_decode_msrs_legacy_compat(&arg, &wire);
	return mvm_vcpu_get_msrs_legacy_serve(call, object, &arg);
}
#endif

static BOUNDARY_APART int mvm_vcpu_get_msrs_legacy_call(struct os_call *call, void *object)
{
	struct mvm_msrs_legacy arg;
	int err;

	os_call_deprecated(call, "MVM_GET_MSRS__LEGACY", "MVM_GET_MSRS");
	err = os_arg_out_room(call, boundary_end(struct mvm_msrs_legacy, count));
	if (err)
		return err;
	err = os_arg_in(call, &arg, sizeof(arg));
	if (err)
		return err;
	return mvm_vcpu_get_msrs_legacy_serve(call, object, &arg);
}

#ifdef OS_COMPAT
static int mvm_vcpu_set_msrs_legacy_put_compat(struct os_call *call, const struct mvm_msrs_legacy *arg)
{
	struct mvm_msrs_legacy_compat wire;

	if (!mvm_fits_msrs_legacy_compat_out(arg))
		return -EOVERFLOW;
	mvm_encode_msrs_legacy_compat(&wire, arg);
	return boundary_put(call, &wire, count, count);
}
#endif

static int mvm_vcpu_set_msrs_legacy_put(struct os_call *call, struct mvm_msrs_legacy *arg)
{
#ifdef OS_COMPAT
	if (os_caller_differs(call))
		return mvm_vcpu_set_msrs_legacy_put_compat(call, arg);
#endif
	return boundary_put(call, arg, count, count);
}

static int mvm_vcpu_set_msrs_legacy_serve(struct os_call *call, void *object, struct mvm_msrs_legacy *arg)
{
	struct mvm_vcpu *vcpu = object;
	struct boundary_buffer entries;
	struct os_lock *lock;
	int err;

	err = mvm_limit_msrs_legacy(arg);
	if (err)
		return err;

	err = compat_take(&entries, call, boundary_address(arg->entries), arg->count,
			  sizeof(struct mvm_msr_entry_legacy), BOUNDARY_IN,
			  mvm_msr_entry_legacy_type(call));
	if (err)
		return err;
	arg->entries = NULL;

	lock = &mvm_vcpu_locks(vcpu)->state;
	err = os_lock_exclusive(lock);
	if (err)
		goto drop_entries;
	err = mvm_vcpu_set_msrs_legacy(vcpu, arg, entries.memory);
	os_unlock_exclusive(lock);
	err = boundary_result(err);
	if (err)
		goto drop_entries;
	err = boundary_bound(arg->count, entries.count);
	if (err)
		goto drop_entries;
	err = mvm_vcpu_set_msrs_legacy_put(call, arg);
drop_entries:
	boundary_drop(&entries);
	return err;
}

#ifdef OS_COMPAT
static int mvm_vcpu_set_msrs_legacy_compat_call(struct os_call *call, void *object)
{
	struct mvm_msrs_legacy_compat wire;
	struct mvm_msrs_legacy arg;
	int err;

	os_call_deprecated(call, "MVM_SET_MSRS__LEGACY", "MVM_SET_MSRS");
	err = os_arg_out_room(call, boundary_end(struct mvm_msrs_legacy_compat, count));
	if (err)
		return err;
	err = os_arg_in(call, &wire, sizeof(wire));
	if (err)
		return err;
	mvm_decode_msrs_legacy_compat(&arg, &wire);
	return mvm_vcpu_set_msrs_legacy_serve(call, object, &arg);
}
#endif

static BOUNDARY_APART int mvm_vcpu_set_msrs_legacy_call(struct os_call *call, void *object)
{
	struct mvm_msrs_legacy arg;
	int err;

	os_call_deprecated(call, "MVM_SET_MSRS__LEGACY", "MVM_SET_MSRS");
	err = os_arg_out_room(call, boundary_end(struct mvm_msrs_legacy, count));
	if (err)
		return err;
	err = os_arg_in(call, &arg, sizeof(arg));
	if (err)
		return err;
	return mvm_vcpu_set_msrs_legacy_serve(call, object, &arg);
}

#if defined(OS_COMPAT) && (!defined(_WIN32))
static int mvm_vcpu_translate_legacy_put_compat(struct os_call *call, const struct mvm_translate_legacy *arg)
{
	struct mvm_translate_legacy_compat wire;

	if (!mvm_fits_translate_legacy_compat_out(arg))
		return -EOVERFLOW;
	mvm_encode_translate_legacy_compat(&wire, arg);
	return boundary_put(call, &wire, physical_address, valid);
}
#endif

static int mvm_vcpu_translate_legacy_put(struct os_call *call, struct mvm_translate_legacy *arg)
{
#ifdef OS_COMPAT
	switch (os_caller_abi(call)) {
#if defined(OS_COMPAT) && (!defined(_WIN32))
	case COMPAT_I386:
	case COMPAT_X32:
	case COMPAT_ARM:
	case COMPAT_PPC:
	case COMPAT_MIPS:
	case COMPAT_SPARC:
	case COMPAT_RISCV32:
	case COMPAT_FREEBSD_I386:
	case COMPAT_NETBSD_I386:
		return mvm_vcpu_translate_legacy_put_compat(call, arg);
#endif
	default:
		break;
	}
#endif
	return boundary_put(call, arg, physical_address, valid);
}

static int mvm_vcpu_translate_legacy_serve(struct os_call *call, void *object,
					   struct mvm_translate_legacy *arg)
{
	struct mvm_vcpu *vcpu = object;
	struct os_lock *lock;
	int err;

	arg->physical_address = 0;
	arg->valid = 0;
	lock = &mvm_vcpu_locks(vcpu)->state;
	err = os_lock_exclusive(lock);
	if (err)
		return err;
	err = mvm_vcpu_translate_legacy(vcpu, arg);
	os_unlock_exclusive(lock);
	err = boundary_result(err);
	if (err)
		return err;
	return mvm_vcpu_translate_legacy_put(call, arg);
}

#if defined(OS_COMPAT) && (!defined(_WIN32))
static int mvm_vcpu_translate_legacy_compat_call(struct os_call *call, void *object)
{
	struct mvm_translate_legacy_compat wire;
	struct mvm_translate_legacy arg;
	int err;

	os_call_deprecated(call, "MVM_TRANSLATE__LEGACY", "MVM_TRANSLATE");
	err = os_arg_out_room(call, boundary_end(struct mvm_translate_legacy_compat, valid));
	if (err)
		return err;
	err = os_arg_in(call, &wire, sizeof(wire));
	if (err)
		return err;
	mvm_decode_translate_legacy_compat(&arg, &wire);
	return mvm_vcpu_translate_legacy_serve(call, object, &arg);
}
#endif

static BOUNDARY_APART int mvm_vcpu_translate_legacy_call(struct os_call *call, void *object)
{
	struct mvm_translate_legacy arg;
	int err;

	os_call_deprecated(call, "MVM_TRANSLATE__LEGACY", "MVM_TRANSLATE");
	err = os_arg_out_room(call, boundary_end(struct mvm_translate_legacy, valid));
	if (err)
		return err;
	err = os_arg_in(call, &arg, sizeof(arg));
	if (err)
		return err;
	return mvm_vcpu_translate_legacy_serve(call, object, &arg);
}

static int mvm_vcpu_set_cpuid_legacy_serve(struct os_call *call, void *object,
					   struct mvm_set_cpuid_legacy *arg)
{
	struct mvm_vcpu *vcpu = object;
	struct mvm_cpuid_table_legacy *table_at;
	struct boundary_buffer entries;
	struct boundary_buffer table;
	struct os_lock *lock;
	int err;

	err = compat_take(&table, call, boundary_address(arg->table), 1,
			  sizeof(struct mvm_cpuid_table_legacy), BOUNDARY_IN,
			  mvm_cpuid_table_legacy_type(call));
	if (err)
		return err;
	err = mvm_limit_cpuid_table_legacy_array(table.memory, table.count);
	if (err)
		goto drop_table;
	table_at = table.memory;
	arg->table = NULL;

	err = boundary_take(&entries, call, boundary_address(table_at->entries), table_at->count,
			    sizeof(struct mvm_cpuid_entry), BOUNDARY_IN);
	if (err)
		goto drop_table;
	err = mvm_check_cpuid_entry_array(entries.memory, entries.count);
	if (err)
		goto drop_entries;
	table_at->entries = NULL;

	lock = &mvm_vcpu_locks(vcpu)->state;
	err = os_lock_exclusive(lock);
	if (err)
		goto drop_entries;
	err = mvm_vcpu_set_cpuid_legacy(vcpu, arg, table.memory, entries.memory);
	os_unlock_exclusive(lock);
	err = boundary_result(err);
drop_entries:
	boundary_drop(&entries);
drop_table:
	boundary_drop(&table);
	return err;
}

#ifdef OS_COMPAT
static int mvm_vcpu_set_cpuid_legacy_compat_call(struct os_call *call, void *object)
{
	struct mvm_set_cpuid_legacy_compat wire;
	struct mvm_set_cpuid_legacy arg;
	int err;

	os_call_deprecated(call, "MVM_SET_CPUID__LEGACY", "MVM_SET_CPUID");
	err = os_arg_in(call, &wire, sizeof(wire));
	if (err)
		return err;
	mvm_decode_set_cpuid_legacy_compat(&arg, &wire);
	return mvm_vcpu_set_cpuid_legacy_serve(call, object, &arg);
}
#endif

static BOUNDARY_APART int mvm_vcpu_set_cpuid_legacy_call(struct os_call *call, void *object)
{
	struct mvm_set_cpuid_legacy arg;
	int err;

	os_call_deprecated(call, "MVM_SET_CPUID__LEGACY", "MVM_SET_CPUID");
	err = os_arg_in(call, &arg, sizeof(arg));
	if (err)
		return err;
	return mvm_vcpu_set_cpuid_legacy_serve(call, object, &arg);
}

/* Commands that callers of another ABI have by another code, or with another layout. */
static int mvm_vcpu_other_ioctl(struct os_call *call, void *object)
{
	(void)object;
	switch (call->command) {
#ifdef OS_COMPAT
	case MVM_GET_MSRS__LEGACY__COMPAT:
		return mvm_vcpu_get_msrs_legacy_compat_call(call, object);
	case MVM_SET_MSRS__LEGACY__COMPAT:
		return mvm_vcpu_set_msrs_legacy_compat_call(call, object);
	case MVM_SET_CPUID__LEGACY__COMPAT:
		return mvm_vcpu_set_cpuid_legacy_compat_call(call, object);
#if !defined(_WIN32)
	case MVM_TRANSLATE__LEGACY__COMPAT:
		return mvm_vcpu_translate_legacy_compat_call(call, object);
#endif
#if defined(_WIN32)
	case MVM_TRANSLATE__LEGACY__COMPAT:
		return mvm_vcpu_translate_legacy_call(call, object);
#endif
#endif
	default:
		if (MVM_EXTENSION_KEY(call->command) < MVM_EXTENSION_FIRST ||
		    MVM_EXTENSION_KEY(call->command) > MVM_EXTENSION_LAST)
			return -ENOTTY;
		return boundary_extended(mvm_vcpu_extension(object), 2, call, object, true);
	}
}

int mvm_vcpu_ioctl(struct os_call *call, void *object)
{
	switch (call->command) {
#if !defined(__linux__)
	BOUNDARY_CASE(MVM_MAP_RUN, mvm_vcpu_map_run_call);
#endif
	BOUNDARY_CASE(MVM_GET_TSC, mvm_vcpu_get_tsc_call);
	BOUNDARY_CASE(MVM_SET_TSC, mvm_vcpu_set_tsc_call);
	BOUNDARY_CASE(MVM_RUN, mvm_vcpu_run_call);
	BOUNDARY_CASE(MVM_GET_REGS, mvm_vcpu_get_regs_call);
	BOUNDARY_CASE(MVM_SET_REGS, mvm_vcpu_set_regs_call);
	BOUNDARY_CASE(MVM_GET_SREGS, mvm_vcpu_get_sregs_call);
	BOUNDARY_CASE(MVM_SET_SREGS, mvm_vcpu_set_sregs_call);
	BOUNDARY_CASE(MVM_TRANSLATE, mvm_vcpu_translate_call);
	BOUNDARY_CASE(MVM_INTERRUPT, mvm_vcpu_interrupt_call);
	BOUNDARY_CASE(MVM_GET_MSRS, mvm_vcpu_get_msrs_call);
	BOUNDARY_CASE(MVM_SET_MSRS, mvm_vcpu_set_msrs_call);
	BOUNDARY_CASE(MVM_GET_FPU, mvm_vcpu_get_fpu_call);
	BOUNDARY_CASE(MVM_SET_FPU, mvm_vcpu_set_fpu_call);
	BOUNDARY_CASE(MVM_SET_CPUID, mvm_vcpu_set_cpuid_call);
	BOUNDARY_CASE(MVM_GET_MP_STATE, mvm_vcpu_get_mp_state_call);
	BOUNDARY_CASE(MVM_SET_MP_STATE, mvm_vcpu_set_mp_state_call);
	BOUNDARY_CASE(MVM_NMI, mvm_vcpu_nmi_call);
	BOUNDARY_CASE(MVM_GET_VCPU_EVENTS, mvm_vcpu_get_vcpu_events_call);
	BOUNDARY_CASE(MVM_SET_VCPU_EVENTS, mvm_vcpu_set_vcpu_events_call);
	BOUNDARY_CASE(MVM_GET_DEBUGREGS, mvm_vcpu_get_debugregs_call);
	BOUNDARY_CASE(MVM_SET_DEBUGREGS, mvm_vcpu_set_debugregs_call);
	BOUNDARY_CASE(MVM_GET_XSAVE, mvm_vcpu_get_xsave_call);
	BOUNDARY_CASE(MVM_SET_XSAVE, mvm_vcpu_set_xsave_call);
	BOUNDARY_CASE(MVM_GET_XCRS, mvm_vcpu_get_xcrs_call);
	BOUNDARY_CASE(MVM_SET_XCRS, mvm_vcpu_set_xcrs_call);
	BOUNDARY_CASE(MVM_GET_ONE_REG, mvm_vcpu_get_one_reg_call);
	BOUNDARY_CASE(MVM_SET_ONE_REG, mvm_vcpu_set_one_reg_call);
	BOUNDARY_CASE(MVM_GET_MSRS__LEGACY, mvm_vcpu_get_msrs_legacy_call);
	BOUNDARY_CASE(MVM_SET_MSRS__LEGACY, mvm_vcpu_set_msrs_legacy_call);
	BOUNDARY_CASE(MVM_TRANSLATE__LEGACY, mvm_vcpu_translate_legacy_call);
	BOUNDARY_CASE(MVM_SET_CPUID__LEGACY, mvm_vcpu_set_cpuid_legacy_call);
	default:
		if (MVM_EXTENSION_KEY(call->command) < MVM_EXTENSION_FIRST ||
		    MVM_EXTENSION_KEY(call->command) > MVM_EXTENSION_LAST)
			return -ENOTTY;
		return boundary_extended(mvm_vcpu_extension(object), 2, call, object, false);
	}
}

int mvm_vcpu_compat_ioctl(struct os_call *call, void *object)
{
	switch (call->command) {
#if !defined(__linux__)
	BOUNDARY_CASE(MVM_MAP_RUN, mvm_vcpu_map_run_call);
#endif
	BOUNDARY_CASE(MVM_GET_TSC, mvm_vcpu_get_tsc_call);
	BOUNDARY_CASE(MVM_SET_TSC, mvm_vcpu_set_tsc_call);
	BOUNDARY_CASE(MVM_RUN, mvm_vcpu_run_call);
	BOUNDARY_CASE(MVM_GET_REGS, mvm_vcpu_get_regs_call);
	BOUNDARY_CASE(MVM_SET_REGS, mvm_vcpu_set_regs_call);
	BOUNDARY_CASE(MVM_GET_SREGS, mvm_vcpu_get_sregs_call);
	BOUNDARY_CASE(MVM_SET_SREGS, mvm_vcpu_set_sregs_call);
	BOUNDARY_CASE(MVM_TRANSLATE, mvm_vcpu_translate_call);
	BOUNDARY_CASE(MVM_INTERRUPT, mvm_vcpu_interrupt_call);
	BOUNDARY_CASE(MVM_GET_MSRS, mvm_vcpu_get_msrs_call);
	BOUNDARY_CASE(MVM_SET_MSRS, mvm_vcpu_set_msrs_call);
	BOUNDARY_CASE(MVM_GET_FPU, mvm_vcpu_get_fpu_call);
	BOUNDARY_CASE(MVM_SET_FPU, mvm_vcpu_set_fpu_call);
	BOUNDARY_CASE(MVM_SET_CPUID, mvm_vcpu_set_cpuid_call);
	BOUNDARY_CASE(MVM_GET_MP_STATE, mvm_vcpu_get_mp_state_call);
	BOUNDARY_CASE(MVM_SET_MP_STATE, mvm_vcpu_set_mp_state_call);
	BOUNDARY_CASE(MVM_NMI, mvm_vcpu_nmi_call);
	BOUNDARY_CASE(MVM_GET_VCPU_EVENTS, mvm_vcpu_get_vcpu_events_call);
	BOUNDARY_CASE(MVM_SET_VCPU_EVENTS, mvm_vcpu_set_vcpu_events_call);
	BOUNDARY_CASE(MVM_GET_DEBUGREGS, mvm_vcpu_get_debugregs_call);
	BOUNDARY_CASE(MVM_SET_DEBUGREGS, mvm_vcpu_set_debugregs_call);
	BOUNDARY_CASE(MVM_GET_XSAVE, mvm_vcpu_get_xsave_call);
	BOUNDARY_CASE(MVM_SET_XSAVE, mvm_vcpu_set_xsave_call);
	BOUNDARY_CASE(MVM_GET_XCRS, mvm_vcpu_get_xcrs_call);
	BOUNDARY_CASE(MVM_SET_XCRS, mvm_vcpu_set_xcrs_call);
	BOUNDARY_CASE(MVM_GET_ONE_REG, mvm_vcpu_get_one_reg_call);
	BOUNDARY_CASE(MVM_SET_ONE_REG, mvm_vcpu_set_one_reg_call);
	default:
		return mvm_vcpu_other_ioctl(call, object);
	}
}

static const struct boundary_mapping *const mvm_vcpu_mappings[] = {
	&mvm_vcpu_run_page,
};

const struct boundary_object mvm_vcpu_ioctls = {
	.ioctl = mvm_vcpu_ioctl,
	.compat_ioctl = mvm_vcpu_compat_ioctl,
	.number = 2,
	.mappings = mvm_vcpu_mappings,
	.mapping_count = boundary_count(mvm_vcpu_mappings),
};

void mvm_vcpu_locks_init(struct mvm_vcpu_locks *locks)
{
	os_lock_init(&locks->state, "mvm_vcpu.state");
}
