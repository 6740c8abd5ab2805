// SPDX-License-Identifier: MIT
/* vCPUs: making and freeing them, the run loop, the run page, run states. */
#include "parts.h"

/* --- making and freeing ----------------------------------------------------------------------- */

static void mvm_vcpu_free(struct mvm_vcpu *vcpu)
{
	host_vcpu_free(&vcpu->host);
	if (vcpu->state.xsave)
		host_page_free(vcpu->state.xsave);
	if (vcpu->pages.memory)
		os_pages_free(&vcpu->pages);
	os_free(vcpu->run);
	os_free(vcpu->cpuid);
	os_free(vcpu);
}

static void mvm_vcpu_set_name(struct mvm_vcpu *vcpu)
{
	static const char prefix[] = "mvm-vcpu:";
	char *to = vcpu->name + sizeof(prefix) - 1;

	memcpy(vcpu->name, prefix, sizeof(prefix));
	if (vcpu->id >= 100)
		*to++ = (char)('0' + vcpu->id / 100);
	if (vcpu->id >= 10)
		*to++ = (char)('0' + vcpu->id / 10 % 10);
	*to++ = (char)('0' + vcpu->id % 10);
	*to = 0;
}

/* Everything that a vCPU consists of, but the backend's part; nobody else sees it yet. */
static int mvm_vcpu_alloc(struct mvm_vm *vm, u32 id, struct mvm_vcpu **made)
{
	struct mvm_vcpu *vcpu = os_alloc(1, sizeof(*vcpu));
	int err;

	if (!vcpu)
		return -ENOMEM;
	vcpu->vm = vm;
	vcpu->id = id;
	mvm_vcpu_set_name(vcpu);
	mvm_vcpu_locks_init(&vcpu->locks);
	err = host_vcpu_init(&vcpu->host);
	if (err) {
		os_free(vcpu);
		return err;
	}
	err = -ENOMEM;
	vcpu->state.xsave = host_page_alloc(NULL);
	vcpu->run = os_alloc(1, sizeof(*vcpu->run));
	if (vcpu->state.xsave && vcpu->run)
		err = os_pages_alloc(&vcpu->pages, sizeof(struct mvm_run));
	if (err) {
		mvm_vcpu_free(vcpu);
		return err;
	}
	*made = vcpu;
	return 0;
}

/* The first vCPU of a VM runs and has the i8259's INTR; the others are parked. */
static void mvm_vcpu_publish(struct mvm_vcpu *vcpu)
{
	struct mvm_vm *vm = vcpu->vm;
	unsigned long flags;

	os_mutex_lock(&vm->vcpu_list_lock);
	vcpu->index = vm->vcpu_count;
	vm->vcpus[vm->vcpu_count++] = vcpu;
	os_mutex_unlock(&vm->vcpu_list_lock);
	flags = host_spin_lock(&vm->irq_lock);
	vcpu->mp_state = vm->boot ? MVM_MP_STATE_UNINITIALIZED : MVM_MP_STATE_RUNNABLE;
	if (!vm->boot)
		vm->boot = vcpu;
	host_spin_unlock(&vm->irq_lock, flags);
}

/* From here on nobody kicks it, and its place in the list is the last one's. */
static void mvm_vcpu_withdraw(struct mvm_vcpu *vcpu)
{
	struct mvm_vm *vm = vcpu->vm;
	unsigned long flags;

	flags = host_spin_lock(&vm->irq_lock);
	if (vm->boot == vcpu)
		vm->boot = NULL;
	host_spin_unlock(&vm->irq_lock, flags);
	os_mutex_lock(&vm->vcpu_list_lock);
	vm->vcpus[vcpu->index] = vm->vcpus[--vm->vcpu_count];
	vm->vcpus[vcpu->index]->index = vcpu->index;
	os_mutex_unlock(&vm->vcpu_list_lock);
}

/* Its last file is closed, so nothing runs it. */
static void mvm_vcpu_release(void *object)
{
	struct mvm_vcpu *vcpu = object;
	struct mvm_vm *vm = vcpu->vm;

	mvm_vcpu_withdraw(vcpu);
	vm->system->ops->vcpu_free(vcpu);
	mvm_vcpu_free(vcpu);
	host_counter_add(&vm->system->objects.vcpus, -1);
	mvm_vm_put(vm);
}

static int mvm_vcpu_room(struct mvm_vm *vm, u32 id)
{
	int err = 0;
	u32 at;

	os_mutex_lock(&vm->vcpu_list_lock);
	for (at = 0; at < vm->vcpu_count; at++) {
		if (vm->vcpus[at]->id == id)
			err = -EEXIST;
	}
	if (!err && vm->vcpu_count == MVM_CORE_VCPUS)
		err = -ENOSPC;
	os_mutex_unlock(&vm->vcpu_list_lock);
	return err;
}

int mvm_vm_create_vcpu(struct mvm_vm *vm, struct mvm_create_vcpu *arg, struct os_file **file)
{
	struct mvm_vcpu *vcpu;
	int err;

	err = mvm_vcpu_room(vm, arg->id);
	if (!err)
		err = mvm_vcpu_alloc(vm, arg->id, &vcpu);
	if (err)
		return err;
	mvm_vcpu_init_state(vcpu);
	err = vm->system->ops->vcpu_init(vcpu);
	if (err) {
		mvm_vcpu_free(vcpu);
		return err;
	}
	mvm_vm_get(vm);
	host_counter_add(&vm->system->objects.vcpus, 1);
	mvm_vcpu_publish(vcpu);
	*file = os_file_create(vcpu->name, &mvm_vcpu_ioctls, vcpu, mvm_vcpu_release);
	if (*file)
		return 0;
	mvm_vcpu_release(vcpu);
	return -ENOMEM;
}

/* The pages are there before the file can be seen, so mmap needs no lock. */
int mvm_vcpu_map_run_page(struct mvm_vcpu *vcpu, struct os_pages **pages)
{
	*pages = &vcpu->pages;
	return 0;
}

/* --- the run page ---------------------------------------------------------------------------------- */

/* What RUN leaves behind, whatever ended it. */
static int mvm_run_store(struct mvm_vcpu *vcpu)
{
	struct mvm_run *run = vcpu->run;

	run->ready_for_interrupt_injection = mvm_events_ready(vcpu);
	run->if_flag = vcpu->state.regs.rflags & MVM_FLAG_IF ? 1 : 0;
	run->cr8 = vcpu->state.sregs.cr8;
	return mvm_store_run(vcpu->pages.memory, run);
}

/* --- the run loop ------------------------------------------------------------------------------------ */

/* Whether something in the kernel can end HLT: the i8259's INTR, where the guest takes interrupts. */
static bool mvm_halt_ends(struct mvm_vcpu *vcpu)
{
	struct mvm_vm *vm = vcpu->vm;
	unsigned long flags;
	bool boot;

	if (vm->flags & MVM_VM_EXIT_ON_HLT || !mvm_has_i8259(vm))
		return false;
	flags = host_spin_lock(&vm->irq_lock);
	boot = vm->boot == vcpu;
	host_spin_unlock(&vm->irq_lock, flags);
	return boot && vcpu->state.regs.rflags & MVM_FLAG_IF;
}

/*
 * A vCPU that executed HLT: GO_ON when something has come, TO_USER where nothing in the kernel could, -EINTR. The kick is
 * taken before the look, so what comes between look and sleep ends the sleep.
 */
static int mvm_run_halted(struct mvm_vcpu *vcpu)
{
	while (!mvm_events_wake(vcpu)) {
		if (!mvm_halt_ends(vcpu)) {
			vcpu->mp_state = MVM_MP_STATE_RUNNABLE;
			vcpu->run->exit_reason = MVM_EXIT_HLT;
			return MVM_TO_USER;
		}
		if (host_vcpu_wait(&vcpu->host))
			return -EINTR;
		host_vcpu_kick_take(&vcpu->host);
	}
	vcpu->mp_state = MVM_MP_STATE_RUNNABLE;
	return MVM_GO_ON;
}

/* One entry and what comes of it. */
static int mvm_run_once(struct mvm_vcpu *vcpu, bool want_window)
{
	struct mvm_cpu_exit exit;
	int err;

	memset(&exit, 0, sizeof(exit));
	mvm_events_prepare(vcpu, want_window);
	vcpu->has_run = true;
	err = vcpu->vm->system->ops->enter(vcpu, &exit);
	if (err)
		return err;
	if (exit.nmi_over)
		vcpu->events.nmi.masked = 0;
	mvm_events_collect(vcpu, &exit.interrupted);
	return mvm_exit_handle(vcpu, &exit);
}

static bool mvm_window_is_open(struct mvm_vcpu *vcpu, bool want_window)
{
	if (!want_window || !mvm_events_ready(vcpu))
		return false;
	vcpu->run->exit_reason = MVM_EXIT_IRQ_WINDOW_OPEN;
	return true;
}

/*
 * The order matters: a kick is taken before anything is looked at, and what cannot be completed without the guest running
 * is looked at last.
 */
static int mvm_run_loop(struct mvm_vcpu *vcpu, bool want_window)
{
	int err = MVM_GO_ON;

	while (err == MVM_GO_ON) {
		host_vcpu_kick_take(&vcpu->host);
		if (host_signal_pending())
			return -EINTR;
		if (vcpu->mp_state == MVM_MP_STATE_HALTED) {
			err = mvm_run_halted(vcpu);
			continue;
		}
		if (vcpu->events.triple_fault) {
			vcpu->events.triple_fault = 0;
			vcpu->run->exit_reason = MVM_EXIT_SHUTDOWN;
			return MVM_TO_USER;
		}
		if (mvm_window_is_open(vcpu, want_window))
			return MVM_TO_USER;
		err = mvm_run_once(vcpu, want_window);
		if (err == MVM_GO_ON)
			host_relax();
	}
	return err;
}

/*
 * The page is left alone where it still has the answer that the next RUN completes an exit with: this one was interrupted, or
 * failed. Where it failed later the guest may have run, and the next RUN takes cr8 from the page.
 */
static bool mvm_run_tells(const struct mvm_vcpu *vcpu, int err)
{
	return err == MVM_TO_USER || vcpu->completion == MVM_COMPLETE_NOTHING;
}

/* @in is what the VMM asked for, read once. */
static int mvm_run_page(struct mvm_vcpu *vcpu, const struct mvm_run *in)
{
	bool immediate_exit = in->immediate_exit, want_window = in->request_interrupt_window;
	int err;

	vcpu->state.sregs.cr8 = in->cr8;
	err = mvm_exit_complete(vcpu);
	if (err != MVM_GO_ON)
		return err;
	if (immediate_exit)
		return -EINTR;
	if (vcpu->mp_state == MVM_MP_STATE_UNINITIALIZED)
		return -EAGAIN;
	return mvm_run_loop(vcpu, want_window);
}

int mvm_vcpu_run(struct mvm_vcpu *vcpu)
{
	int err, bad = 0;

	if (!host_vm_is_callers(&vcpu->vm->owner))
		return -EIO;
	err = mvm_fetch_run(vcpu->pages.memory, vcpu->run);
	if (err)
		return err;
	vcpu->run->exit_reason = MVM_EXIT_UNKNOWN;
	err = mvm_run_page(vcpu, vcpu->run);
	vcpu->completion_rip = vcpu->state.regs.rip;
	if (err == -EINTR)
		vcpu->run->exit_reason = MVM_EXIT_INTR;
	else if (err < 0 && vcpu->completion == MVM_COMPLETE_NOTHING)
		memset(&vcpu->run->exit.unknown, 0, sizeof(vcpu->run->exit.unknown));
	if (mvm_run_tells(vcpu, err))
		bad = mvm_run_store(vcpu);
	if (bad)
		return bad;
	return err == -EINTR && !vcpu->run->immediate_exit ? host_interrupted() : err;
}

/* --- run states ------------------------------------------------------------------------------------------ */

int mvm_vcpu_get_mp_state(struct mvm_vcpu *vcpu, struct mvm_mp_state *arg)
{
	arg->mp_state = vcpu->mp_state;
	return 0;
}

int mvm_vcpu_set_mp_state(struct mvm_vcpu *vcpu, const struct mvm_mp_state *arg)
{
	vcpu->mp_state = arg->mp_state;
	return 0;
}
