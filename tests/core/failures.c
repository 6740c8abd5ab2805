// SPDX-License-Identifier: MIT
/*
 * Everything that can fail for want of memory fails once, at each of its allocations in turn: nothing is left, nothing
 * has happened, and the same call then succeeds.
 */
#include "harness.h"

/* A call that needs memory: 0 or -errno, and how to undo it once it has succeeded. */
struct attempt {
	const char *name;
	int (*call)(struct machine *machine);
	void (*undo)(struct machine *machine);
	u32 least; /* allocations that it makes at least, else the test does not see them */
};

static s64 made;

static int create_vm(struct machine *machine)
{
	struct mvm_create_vm arg = { .size = sizeof(arg) };
	int err = call_system(machine, MVM_CREATE_VM, &arg, sizeof(arg));

	made = arg.fd;
	return err;
}

static int create_vcpu(struct machine *machine)
{
	s64 fd = make_vcpu(machine, machine->vm, 77);

	made = fd;
	return fd < 0 ? (int)fd : 0;
}

static int create_i8259(struct machine *machine)
{
	s64 fd = make_device(machine, machine->vm, MVM_DEVICE_I8259);

	made = fd;
	return fd < 0 ? (int)fd : 0;
}

static int create_i8254(struct machine *machine)
{
	s64 fd = make_device(machine, machine->vm, MVM_DEVICE_I8254);

	made = fd;
	return fd < 0 ? (int)fd : 0;
}

static void close_made(struct machine *machine)
{
	close_fd(machine, made);
}

static int create_slot(struct machine *machine)
{
	return set_slot(machine, 9, 0x1000000, 0, 0x10000, MVM_MEM_LOG_DIRTY_PAGES);
}

static int create_readonly(struct machine *machine)
{
	return set_slot(machine, 9, 0x1000000, 0, 0x10000, MVM_MEM_READONLY);
}

/* From read-only to writable and logged: pinned anew. */
static int change_slot(struct machine *machine)
{
	int err = set_slot(machine, 9, 0x2000000, 0, 0x10000, MVM_MEM_LOG_DIRTY_PAGES);
	const struct mvm_slot *slot = vm_of(machine, machine->vm)->slots[9];

	CHECK(slot != NULL);
	if (err) {
		CHECK_IS(slot->first, 0x1000);
		CHECK_IS(slot->flags, MVM_MEM_READONLY);
		CHECK(!slot->dirty);
	}
	return err;
}

static void delete_slot(struct machine *machine)
{
	CHECK_IS(set_slot(machine, 9, 0, 0, 0, 0), 0);
}

static int set_cpuid(struct machine *machine)
{
	struct mvm_cpuid table = { .count = 1, .addr = behind_address() };

	memset(behind(machine), 0, 64);
	return CALL(machine, machine->vcpu, MVM_SET_CPUID, &table);
}

static int touch(struct mvm_vcpu *vcpu, struct mvm_cpu_exit *exit, void *context)
{
	u64 value = 5;

	(void)context;
	if (scripted_write(vcpu, 0x7000, &value, 8, exit))
		exit->kind = MVM_CPU_EXIT_SHUTDOWN;
	return 0;
}

static int map_page(struct machine *machine)
{
	scripted_play(vcpu_of(machine, machine->vcpu), touch, NULL);
	return run(machine);
}

static void nothing(struct machine *machine)
{
	(void)machine;
}

static const struct attempt attempts[] = {
	{ "CREATE_VM", create_vm, close_made, 3 },
	{ "CREATE_VCPU", create_vcpu, close_made, 6 },
	{ "CREATE_DEVICE i8259", create_i8259, nothing, 1 },
	{ "CREATE_DEVICE i8254", create_i8254, nothing, 1 },
	{ "SET_MEMORY_REGION, new", create_slot, delete_slot, 3 },
	{ "SET_MEMORY_REGION, read-only", create_readonly, nothing, 2 },
	{ "SET_MEMORY_REGION, changed", change_slot, delete_slot, 2 },
	{ "SET_CPUID", set_cpuid, nothing, 2 },
	{ "RUN", map_page, nothing, 1 },
};

static void try(struct machine *machine, const struct attempt *attempt)
{
	const struct mvm_objects *objects = &machine->system.objects;
	s64 vms = host_counter_read(&objects->vms), vcpus = host_counter_read(&objects->vcpus);
	s64 devices = host_counter_read(&objects->devices),
	    slots = host_counter_read(&objects->slots);
	u64 balance = user_counts.allocations - user_counts.frees, pinned = user_pinned;
	u32 failed = 0;
	int err;

	for (;;) {
		machine->space.fail_alloc = failed + 1;
		err = attempt->call(machine);
		if (machine->space.fail_alloc) /* not reached any more */
			break;
		CHECK_IS(err, -ENOMEM);
		CHECK_IS(host_counter_read(&objects->vms), vms);
		CHECK_IS(host_counter_read(&objects->vcpus), vcpus);
		CHECK_IS(host_counter_read(&objects->devices), devices);
		CHECK_IS(host_counter_read(&objects->slots), slots);
		CHECK_IS(user_counts.allocations - user_counts.frees, balance);
		CHECK_IS(user_pinned, pinned);
		failed++;
	}
	machine->space.fail_alloc = 0;
	CHECK_IS(err, 0);
	if (failed < attempt->least)
		check_failed(attempt->name, 0, "allocations", failed, attempt->least);
	attempt->undo(machine);
}

/* The file, the descriptor and the lock cannot be had. */
static void try_others(struct machine *machine, int (*call)(struct machine *machine))
{
	u64 balance = user_counts.allocations - user_counts.frees;

	machine->space.fail_file = 1;
	CHECK_IS(call(machine), -ENOMEM);
	machine->space.fail_fd = 1;
	CHECK_IS(call(machine), -EMFILE);
	CHECK_IS(user_counts.allocations - user_counts.frees, balance);
}

/* A fatal signal while a lock is waited for: RUN gives up, and what was asked of the VMM is not lost. */
static void test_locks(void)
{
	static struct machine machine;
	u32 which;

	machine_boot(&machine);
	enter_real_mode(&machine);
	for (which = 1; which <= 2; which++) {
		machine.space.fail_lock = which;
		CHECK_IS(map_page(&machine), -EINTR);
		CHECK_IS(machine.space.fail_lock, 0);
	}
	CHECK_IS(map_page(&machine), 0);
	machine_end(&machine);
}

void test_failures(void)
{
	static struct machine machine;
	u32 at;

	machine_boot(&machine);
	enter_real_mode(&machine);
	try_others(&machine, create_vm);
	try_others(&machine, create_vcpu);
	try_others(&machine, create_i8259);
	for (at = 0; at < sizeof(attempts) / sizeof(attempts[0]); at++)
		try(&machine, &attempts[at]);
	machine_end(&machine);
	test_locks();
}
