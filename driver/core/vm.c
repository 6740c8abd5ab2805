// SPDX-License-Identifier: MIT
/* The system and VMs: making them, references, capabilities, the clock, extensions. */
#include "parts.h"

/* --- the system ------------------------------------------------------------------------------- */

int mvm_system_init(struct mvm_system *system, const struct mvm_cpu_ops *ops)
{
	int err;

	memset(system, 0, sizeof(*system));
	os_mutex_init(&system->mutex, "mvm system");
	system->ops = ops;
	err = ops->probe(&system->features);
	if (err && err != -EOPNOTSUPP)
		return err;
	if (err && !system->features.unhandled)
		system->features.unhandled = "the processor cannot";
	if (system->features.unhandled)
		os_log("mvm: no guests on this host: %s", system->features.unhandled);
	system->cr4 = mvm_cr4_offered(system);
	system->efer = mvm_efer_offered(system);
	mvm_extensions_init();
	return 0;
}

void mvm_system_exit(struct mvm_system *system)
{
	(void)OS_BUG_ON(system->vms);
}

/* The first VM switches virtualization on, the last one off. */
static int mvm_system_begin(struct mvm_system *system)
{
	int err = 0;

	if (system->features.unhandled)
		return -EOPNOTSUPP;
	os_mutex_lock(&system->mutex);
	if (!system->vms)
		err = system->ops->enable();
	if (!err)
		system->vms++;
	os_mutex_unlock(&system->mutex);
	return err;
}

static void mvm_system_end(struct mvm_system *system)
{
	os_mutex_lock(&system->mutex);
	if (!--system->vms)
		system->ops->disable();
	os_mutex_unlock(&system->mutex);
}

int mvm_system_get_vcpu_mmap_size(struct mvm_system *system, struct mvm_vcpu_mmap_size *arg)
{
	(void)system;
	arg->size = sizeof(struct mvm_run);
	return 0;
}

/* --- capabilities: the same for the system and for each of its VMs ------------------------------ */

u64 mvm_system_capability(struct mvm_system *system, u32 capability)
{
	switch (capability) {
	case MVM_CAP_EXT_CPUID:
		return mvm_cpuid_count(system);
	case MVM_CAP_NR_VCPUS:
		return boundary_min(host_online_cpus(), MVM_CORE_VCPUS);
	case MVM_CAP_NR_MEMSLOTS:
		return MVM_CORE_SLOTS;
	case MVM_CAP_ADJUST_CLOCK:
		return MVM_CLOCK_REALTIME;
	case MVM_CAP_XSAVE:
		return system->features.xcr0 ? system->features.xsave_size : 0;
	case MVM_CAP_XCRS:
		return system->features.xcr0 != 0;
	case MVM_CAP_TSC_CONTROL:
		return system->features.tsc_scaling;
	case MVM_CAP_MAX_VCPUS:
		return MVM_CORE_VCPUS;
	case MVM_CAP_USER_SPACE_MSR:
		return MVM_MSR_EXIT_INVALID | MVM_MSR_EXIT_UNKNOWN;
	case MVM_CAP_EXTENSIONS:
		return mvm_extension_count();
	case MVM_CAP_NR_MSRS:
		return mvm_msr_count(system);
	default:
		return 1; /* generated code asks for those of the spec alone */
	}
}

u64 mvm_vm_capability(struct mvm_vm *vm, u32 capability)
{
	return mvm_system_capability(vm->system, capability);
}

int mvm_vm_enable_cap(struct mvm_vm *vm, const struct mvm_enable_cap *arg)
{
	switch (arg->capability) {
	case MVM_CAP_USER_SPACE_MSR:
		if (arg->args[0] & ~(u64)(MVM_MSR_EXIT_INVALID | MVM_MSR_EXIT_UNKNOWN))
			return -EINVAL;
		OS_WRITE_ONCE(vm->msr_exits, (u32)arg->args[0]);
		return 0;
	case MVM_CAP_EXIT_HYPERCALL:
		if (arg->args[0] > 1)
			return -EINVAL;
		OS_WRITE_ONCE(vm->hypercall_exits, arg->args[0] == 1);
		return 0;
	default:
		return -EINVAL;
	}
}

/* --- the VM ----------------------------------------------------------------------------------------- */

void mvm_vm_get(struct mvm_vm *vm)
{
	host_refcount_get(&vm->references);
}

static void mvm_i8259_free(struct mvm_i8259 *pic)
{
	host_counter_add(&pic->vm->system->objects.devices, -1);
	os_free(pic);
}

/* Nobody reaches it any more but its timer. */
static void mvm_i8254_free(struct mvm_i8254 *pit)
{
	unsigned long flags = host_spin_lock(&pit->vm->irq_lock);

	pit->stopped = true;
	host_spin_unlock(&pit->vm->irq_lock, flags);
	host_timer_stop(&pit->timer);
	host_counter_add(&pit->vm->system->objects.devices, -1);
	os_free(pit);
}

/* The last reference is gone: no file, no vCPU and no device's file is left, so nothing takes a lock. */
static void mvm_vm_free(struct mvm_vm *vm)
{
	struct mvm_system *system = vm->system;

	if (vm->i8254)
		mvm_i8254_free(vm->i8254);
	if (vm->i8259)
		mvm_i8259_free(vm->i8259);
	mvm_slots_free(vm);
	system->ops->vm_free(vm);
	host_vm_free(&vm->owner);
	if (vm->extension)
		boundary_extension_put(vm->extension);
	os_free(vm);
	host_counter_add(&system->objects.vms, -1);
	mvm_system_end(system);
}

void mvm_vm_put(struct mvm_vm *vm)
{
	if (host_refcount_put(&vm->references))
		mvm_vm_free(vm);
}

static void mvm_vm_release(void *object)
{
	mvm_vm_put(object);
}

static int mvm_vm_alloc(struct mvm_system *system, u32 flags, struct mvm_vm **made)
{
	struct mvm_vm *vm = os_alloc(1, sizeof(*vm));
	int err;

	if (!vm)
		return -ENOMEM;
	vm->system = system;
	vm->flags = flags;
	vm->clock_base = host_time_ns();
	mvm_vm_locks_init(&vm->locks);
	os_mutex_init(&vm->vcpu_list_lock, "mvm vCPUs");
	host_spinlock_init(&vm->irq_lock, "mvm interrupts");
	host_refcount_init(&vm->references);
	err = host_vm_init(&vm->owner);
	if (err)
		goto free;
	err = system->ops->vm_init(vm);
	if (err)
		goto free_owner;
	*made = vm;
	return 0;

free_owner:
	host_vm_free(&vm->owner);
free:
	os_free(vm);
	return err;
}

int mvm_system_create_vm(struct mvm_system *system, struct mvm_create_vm *arg,
			 struct os_file **file)
{
	struct mvm_vm *vm;
	int err;

	err = mvm_system_begin(system);
	if (err)
		return err;
	err = mvm_vm_alloc(system, arg->flags, &vm);
	if (err) {
		mvm_system_end(system);
		return err;
	}
	host_counter_add(&system->objects.vms, 1);
	*file = os_file_create("mvm-vm", &mvm_vm_ioctls, vm, mvm_vm_release);
	if (*file)
		return 0;
	mvm_vm_put(vm);
	return -ENOMEM;
}

void mvm_vm_stop_guests(struct mvm_vm *vm)
{
	u32 at;

	os_mutex_lock(&vm->vcpu_list_lock);
	for (at = 0; at < vm->vcpu_count; at++)
		host_vcpu_kick_wait(&vm->vcpus[at]->host);
	os_mutex_unlock(&vm->vcpu_list_lock);
}

/* --- the clock ----------------------------------------------------------------------------------------- */

u64 mvm_vm_clock(const struct mvm_vm *vm, u64 now)
{
	return now - vm->clock_base;
}

int mvm_vm_get_clock(struct mvm_vm *vm, struct mvm_clock *arg)
{
	unsigned long flags = host_spin_lock(&vm->irq_lock);

	arg->clock = mvm_vm_clock(vm, host_time_ns());
	arg->realtime = host_wallclock_ns();
	arg->flags = MVM_CLOCK_REALTIME;
	host_spin_unlock(&vm->irq_lock, flags);
	return 0;
}

/* A wall clock that went backwards since the reading adds nothing. */
int mvm_vm_set_clock(struct mvm_vm *vm, const struct mvm_clock *arg)
{
	unsigned long flags = host_spin_lock(&vm->irq_lock);
	u64 clock = arg->clock, wall = host_wallclock_ns();

	if (arg->flags & MVM_CLOCK_REALTIME && wall > arg->realtime)
		clock += wall - arg->realtime;
	vm->clock_base = host_time_ns() - clock;
	if (vm->i8254)
		mvm_i8254_clock_changed(vm->i8254, arg->clock);
	host_spin_unlock(&vm->irq_lock, flags);
	return 0;
}

/* --- extensions ----------------------------------------------------------------------------------------- */

/* Set once, before anybody can see it; read without a lock. */
const struct boundary_extension *mvm_vm_extension(struct mvm_vm *vm)
{
	return OS_READ_ONCE(vm->extension);
}

const struct boundary_extension *mvm_vcpu_extension(struct mvm_vcpu *vcpu)
{
	return mvm_vm_extension(vcpu->vm);
}

const struct boundary_extension *mvm_i8259_extension(struct mvm_i8259 *i8259)
{
	return mvm_vm_extension(i8259->vm);
}

const struct boundary_extension *mvm_i8254_extension(struct mvm_i8254 *i8254)
{
	return mvm_vm_extension(i8254->vm);
}

int mvm_vm_attach_extension(struct mvm_vm *vm, struct mvm_attach_extension *arg)
{
	const struct boundary_extension *old = vm->extension, *extension;

	extension = mvm_extension_get(arg->uuid);
	if (!extension)
		return -ENOENT;
	if (old)
		boundary_extension_put(extension); /* the first call's reference holds */
	if (old && old != extension)
		return -EBUSY;
	arg->version = extension->version;
	if (!old)
		OS_WRITE_ONCE(vm->extension, extension);
	return 0;
}

/* --- devices ---------------------------------------------------------------------------------------------- */

/*
 * A device is its VM's, and its file holds the VM, so closing it changes nothing. But a file that was never seen is that of
 * a call that failed after its handler: then there is no device.
 */
static void mvm_i8259_release(void *object)
{
	struct mvm_i8259 *pic = object;
	struct mvm_vm *vm = pic->vm;
	unsigned long flags;

	if (!os_file_was_open(pic->file)) {
		flags = host_spin_lock(&vm->irq_lock);
		vm->i8259 = NULL;
		host_spin_unlock(&vm->irq_lock, flags);
		mvm_i8259_free(pic);
	}
	mvm_vm_put(vm);
}

static void mvm_i8254_release(void *object)
{
	struct mvm_i8254 *pit = object;
	struct mvm_vm *vm = pit->vm;
	unsigned long flags;

	if (!os_file_was_open(pit->file)) {
		flags = host_spin_lock(&vm->irq_lock);
		vm->i8254 = NULL;
		host_spin_unlock(&vm->irq_lock, flags);
		mvm_i8254_free(pit);
	}
	mvm_vm_put(vm);
}

static int mvm_create_i8259(struct mvm_vm *vm, struct os_file **file)
{
	struct mvm_i8259 *pic;
	unsigned long flags;

	if (vm->i8259)
		return -EEXIST;
	pic = os_alloc(1, sizeof(*pic));
	if (!pic)
		return -ENOMEM;
	pic->vm = vm;
	mvm_i8259_locks_init(&pic->locks);
	mvm_i8259_power_on(pic);
	*file = os_file_create("mvm-i8259", &mvm_i8259_ioctls, pic, mvm_i8259_release);
	if (!*file) {
		os_free(pic);
		return -ENOMEM;
	}
	pic->file = *file;
	mvm_vm_get(vm);
	host_counter_add(&vm->system->objects.devices, 1);
	flags = host_spin_lock(&vm->irq_lock);
	vm->i8259 = pic;
	host_spin_unlock(&vm->irq_lock, flags);
	return 0;
}

static int mvm_create_i8254(struct mvm_vm *vm, struct os_file **file)
{
	struct mvm_i8254 *pit;
	unsigned long flags;

	if (vm->i8254)
		return -EEXIST;
	if (!vm->i8259)
		return -ENXIO;
	pit = os_alloc(1, sizeof(*pit));
	if (!pit)
		return -ENOMEM;
	pit->vm = vm;
	mvm_i8254_locks_init(&pit->locks);
	host_timer_init(&pit->timer, mvm_i8254_expired);
	*file = os_file_create("mvm-i8254", &mvm_i8254_ioctls, pit, mvm_i8254_release);
	if (!*file) {
		os_free(pit);
		return -ENOMEM;
	}
	pit->file = *file;
	mvm_vm_get(vm);
	host_counter_add(&vm->system->objects.devices, 1);
	flags = host_spin_lock(&vm->irq_lock);
	vm->i8254 = pit;
	mvm_i8254_power_on(pit);
	host_spin_unlock(&vm->irq_lock, flags);
	return 0;
}

int mvm_vm_create_device(struct mvm_vm *vm, struct mvm_create_device *arg, struct os_file **file)
{
	switch (arg->device) {
	case MVM_DEVICE_I8259:
		return mvm_create_i8259(vm, file);
	case MVM_DEVICE_I8254:
		return mvm_create_i8254(vm, file);
	default:
		return -ENODEV;
	}
}

/* --- where objects have their locks, for generated code that is not told (MVM_DRIVER_OBJECTS) ------------- */

#ifndef MVM_DRIVER_OBJECTS
struct mvm_vm_locks *mvm_vm_locks(struct mvm_vm *vm)
{
	return &vm->locks;
}

struct mvm_vcpu_locks *mvm_vcpu_locks(struct mvm_vcpu *vcpu)
{
	return &vcpu->locks;
}

struct mvm_i8259_locks *mvm_i8259_locks(struct mvm_i8259 *i8259)
{
	return &i8259->locks;
}

struct mvm_i8254_locks *mvm_i8254_locks(struct mvm_i8254 *i8254)
{
	return &i8254->locks;
}
#endif
