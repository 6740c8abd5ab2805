// SPDX-License-Identifier: MIT
/*
 * Handlers of a driver without a processor, the same for every system: enough of them that each way through the
 * boundary is taken: size-first arguments, new files, payloads both ways, a window, locks, the run page's lookups.
 * All others are stubs (handler_stubs.py).
 */
#include "handlers.h"

struct mvm_system handlers_system;
u32 handlers_objects;

/* --- lifetimes ----------------------------------------------------------------------------- */

static void *handlers_new(size_t size)
{
	void *object = os_alloc(1, size);

	if (object)
		handlers_objects++;
	return object;
}

static void handlers_free(void *object)
{
	handlers_objects--;
	os_free(object);
}

/* --- the system ---------------------------------------------------------------------------- */

u64 mvm_system_capability(struct mvm_system *system, u32 capability)
{
	(void)system;
	return capability == MVM_CAP_NR_VCPUS ? 4 : 0;
}

struct mvm_vm *handlers_vm(void)
{
	struct mvm_vm *vm = handlers_new(sizeof(*vm));

	if (vm)
		mvm_vm_locks_init(&vm->locks);
	return vm;
}

int mvm_system_create_vm(struct mvm_system *system, struct mvm_create_vm *arg,
			 struct os_file **file)
{
	struct mvm_vm *vm = handlers_vm();

	(void)system;
	if (!vm)
		return -ENOMEM;
	vm->flags = arg->flags;
	*file = os_file_create("mvm-vm", &mvm_vm_ioctls, vm, handlers_free);
	if (*file)
		return 0;
	handlers_free(vm);
	return -ENOMEM;
}

int mvm_system_get_vcpu_mmap_size(struct mvm_system *system, struct mvm_vcpu_mmap_size *arg)
{
	(void)system;
	arg->size = handlers_objects;
	return 0;
}

int mvm_system_get_msr_index_list(struct mvm_system *system, struct mvm_get_msr_index_list *arg,
				  u32 *addr)
{
	u32 at;

	(void)system;
	for (at = 0; at < arg->count && at < 3; at++)
		addr[at] = 0xc0000080 + at;
	arg->count = at;
	return 0;
}

/* --- a VM ---------------------------------------------------------------------------------- */

struct mvm_vm_locks *mvm_vm_locks(struct mvm_vm *vm)
{
	return &vm->locks;
}

u64 mvm_vm_capability(struct mvm_vm *vm, u32 capability)
{
	return capability == MVM_CAP_NR_VCPUS ? 100 + vm->flags : 0;
}

struct mvm_vcpu *handlers_vcpu(void)
{
	struct mvm_vcpu *vcpu = handlers_new(sizeof(*vcpu));

	if (vcpu)
		mvm_vcpu_locks_init(&vcpu->locks);
	return vcpu;
}

int mvm_vm_create_vcpu(struct mvm_vm *vm, struct mvm_create_vcpu *arg, struct os_file **file)
{
	struct mvm_vcpu *vcpu = handlers_vcpu();

	(void)vm;
	if (!vcpu)
		return -ENOMEM;
	vcpu->regs.rip = arg->id;
	*file = os_file_create("mvm-vcpu:0", &mvm_vcpu_ioctls, vcpu, handlers_free);
	if (*file)
		return 0;
	handlers_free(vcpu);
	return -ENOMEM;
}

int mvm_vm_set_clock(struct mvm_vm *vm, const struct mvm_clock *arg)
{
	vm->clock = *arg;
	return 0;
}

int mvm_vm_get_clock(struct mvm_vm *vm, struct mvm_clock *arg)
{
	*arg = vm->clock;
	return 0;
}

/* Answers for itself: the number of the slot, in every word. */
int mvm_vm_get_dirty_log(struct mvm_vm *vm, const struct mvm_get_dirty_log *arg,
			 const struct mvm_get_dirty_log_addr_window *addr)
{
	u64 word = arg->slot, at;
	int err = 0;

	(void)vm;
	for (at = 0; at < mvm_get_dirty_log_addr_count(addr) && !err; at++)
		err = mvm_get_dirty_log_addr_write(addr, at, 1, &word);
	return err;
}

/* --- a vCPU -------------------------------------------------------------------------------- */

struct mvm_vcpu_locks *mvm_vcpu_locks(struct mvm_vcpu *vcpu)
{
	return &vcpu->locks;
}

int mvm_vcpu_get_regs(struct mvm_vcpu *vcpu, struct mvm_regs *arg)
{
	*arg = vcpu->regs;
	return 0;
}

int mvm_vcpu_set_regs(struct mvm_vcpu *vcpu, const struct mvm_regs *arg)
{
	vcpu->regs = *arg;
	return 0;
}

/* RUN has no argument: it shows which results a handler may have. */
int mvm_vcpu_run(struct mvm_vcpu *vcpu)
{
	return -(int)vcpu->regs.rax;
}

int mvm_vcpu_set_msrs(struct mvm_vcpu *vcpu, struct mvm_msrs *arg, const struct mvm_msr_entry *addr)
{
	u32 at;

	for (at = 0; at < arg->count; at++)
		vcpu->msr += addr[at].data;
	return 0;
}

int mvm_vcpu_get_msrs(struct mvm_vcpu *vcpu, struct mvm_msrs *arg, struct mvm_msr_entry *addr)
{
	u32 at;

	for (at = 0; at < arg->count; at++)
		addr[at].data = vcpu->msr + addr[at].index;
	return 0;
}
