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

static void handlers_free_vm(void *object)
{
	struct mvm_vm *vm = object;

	boundary_extension_put(vm->extension);
	handlers_free(vm);
}

static void handlers_free_vcpu(void *object)
{
	struct mvm_vcpu *vcpu = object;

	boundary_extension_put(vcpu->extension);
	os_pages_free(&vcpu->run);
	handlers_free(vcpu);
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
	*file = os_file_create("mvm-vm", &mvm_vm_ioctls, vm, handlers_free_vm);
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
	if (capability == MVM_CAP_EXTENSIONS)
		return mvm_extension_count();
	return capability == MVM_CAP_NR_VCPUS ? 100 + vm->flags : 0;
}

/* Holds until the VM is gone; calls read it without a lock, see mvm_vm_extension(). */
int mvm_vm_attach_extension(struct mvm_vm *vm, struct mvm_attach_extension *arg)
{
	const struct boundary_extension *found = mvm_extension_get(arg->uuid);

	if (!found)
		return -ENOENT;
	if (vm->extension) {
		boundary_extension_put(found);
		if (vm->extension != found)
			return -EBUSY;
	} else {
		OS_WRITE_ONCE(vm->extension, found);
	}
	arg->version = found->version;
	return 0;
}

const struct boundary_extension *mvm_vm_extension(struct mvm_vm *vm)
{
	return OS_READ_ONCE(vm->extension);
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

	if (!vcpu)
		return -ENOMEM;
	vcpu->regs.rip = arg->id;
	if (vm->extension)
		vcpu->extension = mvm_extension_get(vm->extension->uuid);
	*file = os_file_create("mvm-vcpu:0", &mvm_vcpu_ioctls, vcpu, handlers_free_vcpu);
	if (*file)
		return 0;
	handlers_free_vcpu(vcpu);
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

/* A real driver has them before anybody can ask; here they wait until somebody does, since Wine has none to give. */
int mvm_vcpu_map_run_page(struct mvm_vcpu *vcpu, struct os_pages **pages)
{
	int err = vcpu->run.memory ? 0 : os_pages_alloc(&vcpu->run, HANDLERS_RUN_SIZE);

	*pages = &vcpu->run;
	return err;
}

const struct boundary_extension *mvm_vcpu_extension(struct mvm_vcpu *vcpu)
{
	return vcpu->extension;
}

/*
 * RUN has no argument: it shows which results a handler may have. What is at the start of the first page, plus 1, is
 * then at the start of the second.
 */
int mvm_vcpu_run(struct mvm_vcpu *vcpu)
{
	u8 *page = vcpu->run.memory;

	if (page)
		OS_WRITE_ONCE(page[OS_PAGE_SIZE], OS_READ_ONCE(page[0]) + 1);
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
