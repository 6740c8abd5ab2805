// SPDX-License-Identifier: MIT
/* The system, VMs, capabilities, lifetimes, the clock, extensions. */
#include "harness.h"

static u64 ask(struct machine *machine, u32 capability)
{
	struct mvm_check_extension arg = { .capability = capability };

	CHECK_IS(call_system(machine, MVM_CHECK_EXTENSION, &arg, sizeof(arg)), 0);
	return arg.value;
}

static void test_system(void)
{
	struct mvm_api_version version;
	struct mvm_vcpu_mmap_size size;
	static struct machine machine;

	machine_begin(&machine);
	CHECK_IS(call_system(&machine, MVM_GET_API_VERSION, &version, sizeof(version)), 0);
	CHECK_IS(version.version, MVM_API_VERSION);
	CHECK_IS(call_system(&machine, MVM_GET_VCPU_MMAP_SIZE, &size, sizeof(size)), 0);
	CHECK_IS(size.size, 4096);
	CHECK_IS(ask(&machine, MVM_CAP_USER_MEMORY), 1);
	CHECK_IS(ask(&machine, MVM_CAP_NR_VCPUS), 4);
	CHECK_IS(ask(&machine, MVM_CAP_NR_MEMSLOTS), 512);
	CHECK_IS(ask(&machine, MVM_CAP_MAX_VCPUS), 64);
	CHECK_IS(ask(&machine, MVM_CAP_XSAVE), 832);
	CHECK_IS(ask(&machine, MVM_CAP_XCRS), 1);
	CHECK_IS(ask(&machine, MVM_CAP_TSC_CONTROL), 1);
	CHECK_IS(ask(&machine, MVM_CAP_ADJUST_CLOCK), MVM_CLOCK_REALTIME);
	CHECK_IS(ask(&machine, MVM_CAP_USER_SPACE_MSR), 3);
	CHECK_IS(ask(&machine, MVM_CAP_NR_MSRS), 20);
	CHECK_IS(ask(&machine, MVM_CAP_EXT_CPUID), 15);
	CHECK_IS(ask(&machine, MVM_CAP_EXTENSIONS), 0);
	CHECK_IS(ask(&machine, MVM_CAP_CORE_API_STABLE), 0);
	CHECK_IS(ask(&machine, 12345), 0);
	machine_end(&machine);
}

static void test_no_svm(void)
{
	struct mvm_create_vm arg = { .size = sizeof(arg) };
	static struct machine machine;

	machine_begin(&machine);
	scripted_cpu.probe_result = -EOPNOTSUPP;
	CHECK_IS(mvm_system_init(&machine.system, mvm_cpu_ops()), 0);
	CHECK(strstr(user_log, "no guests"));
	CHECK_IS(call_system(&machine, MVM_CREATE_VM, &arg, sizeof(arg)), -EOPNOTSUPP);
	scripted_cpu.features.unhandled = "nested paging is missing";
	CHECK_IS(mvm_system_init(&machine.system, mvm_cpu_ops()), 0);
	CHECK(strstr(user_log, "nested paging is missing"));
	scripted_cpu.probe_result = -ENOMEM;
	CHECK_IS(mvm_system_init(&machine.system, mvm_cpu_ops()), -ENOMEM);
	scripted_reset();
	CHECK_IS(mvm_system_init(&machine.system, mvm_cpu_ops()), 0);
	scripted_cpu.enable_result = -EBUSY;
	CHECK_IS(call_system(&machine, MVM_CREATE_VM, &arg, sizeof(arg)), -EBUSY);
	machine_end(&machine);
}

static void test_two_vms(void)
{
	static struct machine machine;
	s64 first, second;

	machine_begin(&machine);
	CHECK(!scripted_cpu.enabled);
	first = make_vm(&machine);
	second = make_vm(&machine);
	CHECK(scripted_cpu.enabled);
	close_fd(&machine, first);
	CHECK(scripted_cpu.enabled);
	close_fd(&machine, second);
	CHECK(!scripted_cpu.enabled);
	machine_end(&machine);
}

/* --- lifetimes ----------------------------------------------------------------------------------- */

#define FDS 5u

/* Closes five descriptors in one of the 120 orders; the last to go takes the VM with it. */
static void close_in_order(u32 order)
{
	static struct machine machine;
	s64 fds[FDS];
	u32 left;

	machine_boot(&machine);
	fds[0] = machine.vm;
	fds[1] = machine.vcpu;
	fds[2] = make_vcpu(&machine, machine.vm, 7);
	fds[3] = make_device(&machine, machine.vm, MVM_DEVICE_I8259);
	fds[4] = make_device(&machine, machine.vm, MVM_DEVICE_I8254);
	for (left = FDS; left; left--) {
		u32 pick = order % left;

		order /= left;
		CHECK_IS(host_counter_read(&machine.system.objects.vms), 1);
		close_fd(&machine, fds[pick]);
		fds[pick] = fds[left - 1];
	}
	CHECK_IS(host_counter_read(&machine.system.objects.vms), 0);
	machine_end(&machine);
}

static void test_lifetimes(void)
{
	u32 order;

	for (order = 0; order < 120; order++)
		close_in_order(order);
}

/* vCPUs that go leave nothing behind: not the place in the list that the last one took, not INTR's wire. */
static void test_vcpus_go(void)
{
	struct mvm_irq_line line = { .irq = 3, .level = 1 };
	static struct machine machine;
	const struct mvm_vm *vm;
	s64 one, two;

	machine_boot(&machine);
	vm = vm_of(&machine, machine.vm);
	make_device(&machine, machine.vm, MVM_DEVICE_I8259);
	one = make_vcpu(&machine, machine.vm, 1);
	two = make_vcpu(&machine, machine.vm, 2);
	CHECK(vm->boot == vcpu_of(&machine, machine.vcpu));
	close_fd(&machine, machine.vcpu);
	CHECK(!vm->boot);
	CHECK_IS(CALL(&machine, machine.vm, MVM_IRQ_LINE, &line), 0);
	close_fd(&machine, two); /* which was moved to the place of the first */
	CHECK_IS(vm->vcpu_count, 1);
	CHECK(vm->vcpus[0] == vcpu_of(&machine, one));
	CHECK(make_vcpu(&machine, machine.vm, 2) > 0);
	CHECK_IS(make_vcpu(&machine, machine.vm, 1), -EEXIST);
	machine_end(&machine);
}

/* The device is the VM's: closed, it is still there, and there is still only one. */
static void test_device_outlives_fd(void)
{
	struct mvm_irq_line line = { .irq = 3, .level = 1 };
	static struct machine machine;
	s64 pic;

	machine_boot(&machine);
	CHECK_IS(CALL(&machine, machine.vm, MVM_IRQ_LINE, &line), -ENXIO);
	CHECK_IS(make_device(&machine, machine.vm, MVM_DEVICE_I8254), -ENXIO);
	CHECK_IS(make_device(&machine, machine.vm, 99), -ENODEV);
	pic = make_device(&machine, machine.vm, MVM_DEVICE_I8259);
	close_fd(&machine, pic);
	CHECK_IS(CALL(&machine, machine.vm, MVM_IRQ_LINE, &line), 0);
	CHECK_IS(make_device(&machine, machine.vm, MVM_DEVICE_I8259), -EEXIST);
	CHECK(make_device(&machine, machine.vm, MVM_DEVICE_I8254) > 0);
	CHECK_IS(make_device(&machine, machine.vm, MVM_DEVICE_I8254), -EEXIST);
	machine_end(&machine);
}

/* The argument cannot be written back: no object is left, so the same can be made again. */
static void test_create_faults(void)
{
	struct mvm_create_device device = { .size = sizeof(device), .device = MVM_DEVICE_I8259 };
	struct mvm_create_vcpu vcpu = { .id = 9 };
	static struct machine machine;
	const struct mvm_objects *objects = &machine.system.objects;

	machine_boot(&machine);
	machine.space.areas[0].writable = 0;
	CHECK_IS(CALL(&machine, machine.vm, MVM_CREATE_DEVICE, &device), -EFAULT);
	CHECK_IS(host_counter_read(&objects->devices), 0);
	CHECK_IS(CALL(&machine, machine.vm, MVM_CREATE_VCPU, &vcpu), -EFAULT);
	CHECK_IS(host_counter_read(&objects->vcpus), 1);
	machine.space.areas[0].writable = ARGUMENTS_SIZE;
	CHECK(make_device(&machine, machine.vm, MVM_DEVICE_I8259) >= 0);
	machine.space.areas[0].writable = 0;
	device.device = MVM_DEVICE_I8254;
	CHECK_IS(CALL(&machine, machine.vm, MVM_CREATE_DEVICE, &device), -EFAULT);
	CHECK_IS(host_counter_read(&objects->devices), 1);
	machine.space.areas[0].writable = ARGUMENTS_SIZE;
	CHECK(make_device(&machine, machine.vm, MVM_DEVICE_I8254) >= 0);
	CHECK(make_vcpu(&machine, machine.vm, 9) >= 0);
	machine_end(&machine);
}

static void test_vcpus(void)
{
	static struct machine machine;
	struct mvm_mp_state state;
	s64 second, fds[64];
	u32 id;

	machine_boot(&machine);
	CHECK_IS(strcmp(machine.space.files[machine.vcpu]->name, "mvm-vcpu:0"), 0);
	CHECK_IS(make_vcpu(&machine, machine.vm, 0), -EEXIST);
	CHECK_IS(make_vcpu(&machine, machine.vm, 255), -EINVAL);
	second = make_vcpu(&machine, machine.vm, 254);
	CHECK_IS(strcmp(machine.space.files[second]->name, "mvm-vcpu:254"), 0);
	CHECK_IS(CALL(&machine, second, MVM_GET_MP_STATE, &state), 0);
	CHECK_IS(state.mp_state, MVM_MP_STATE_UNINITIALIZED);
	CHECK_IS(call(&machine, second, MVM_RUN, NULL, 0), -EAGAIN);
	run_page(&machine, second)->immediate_exit =
		1; /* who stops all vCPUs need not know which are parked */
	CHECK_IS(call(&machine, second, MVM_RUN, NULL, 0), -EINTR);
	run_page(&machine, second)->immediate_exit = 0;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_MP_STATE, &state), 0);
	CHECK_IS(state.mp_state, MVM_MP_STATE_RUNNABLE);
	for (id = 10; id < 10 + 26; id++)
		fds[id - 10] = make_vcpu(&machine, machine.vm, id);
	CHECK_IS(strcmp(machine.space.files[fds[0]]->name, "mvm-vcpu:10"), 0);
	close_fd(&machine, machine.vcpu);
	CHECK(make_vcpu(&machine, machine.vm, 0) >= 0);
	CHECK_IS(vm_of(&machine, machine.vm)->vcpu_count, 28);
	machine_end(&machine);
}

/* More than a process has descriptors for. */
static void test_vcpu_limit(void)
{
	static struct machine machine;
	struct mvm_create_vcpu arg = { .id = 0 };
	struct os_file *files[64];
	u32 id;

	machine_begin(&machine);
	machine.vm = make_vm(&machine);
	user_current = &machine.space;
	for (id = 0; id < 64; id++) {
		arg.id = id;
		CHECK_IS(mvm_vm_create_vcpu(vm_of(&machine, machine.vm), &arg, &files[id]), 0);
	}
	user_current = NULL;
	CHECK_IS(make_vcpu(&machine, machine.vm, 100), -ENOSPC);
	for (id = 0; id < 64; id++)
		os_file_drop(files[id]);
	machine_end(&machine);
}

/* --- the clock ---------------------------------------------------------------------------------------- */

static void test_clock(void)
{
	static struct machine machine;
	struct mvm_clock clock = { 0 };

	machine_boot(&machine);
	user_time_pass(1000);
	CHECK_IS(CALL(&machine, machine.vm, MVM_GET_CLOCK, &clock), 0);
	CHECK_IS(clock.clock, 1000);
	CHECK_IS(clock.flags, MVM_CLOCK_REALTIME);
	CHECK_IS(clock.realtime, host_wallclock_ns());
	user_time_pass(500);
	CHECK_IS(CALL(&machine, machine.vm, MVM_SET_CLOCK, &clock), 0);
	CHECK_IS(CALL(&machine, machine.vm, MVM_GET_CLOCK, &clock), 0);
	CHECK_IS(clock.clock, 1500);
	clock = (struct mvm_clock){ .clock = 77 };
	CHECK_IS(CALL(&machine, machine.vm, MVM_SET_CLOCK, &clock), 0);
	user_time_pass(3);
	CHECK_IS(CALL(&machine, machine.vm, MVM_GET_CLOCK, &clock), 0);
	CHECK_IS(clock.clock, 80);
	clock = (struct mvm_clock){ .clock = 5, .realtime = ~0ull, .flags = MVM_CLOCK_REALTIME };
	CHECK_IS(CALL(&machine, machine.vm, MVM_SET_CLOCK, &clock), 0);
	CHECK_IS(CALL(&machine, machine.vm, MVM_GET_CLOCK, &clock), 0);
	CHECK_IS(clock.clock, 5);
	machine_end(&machine);
}

/* --- opt-in capabilities, extensions ---------------------------------------------------------------------- */

static void test_opt_in(void)
{
	struct mvm_enable_cap arg = { .capability = MVM_CAP_EXIT_HYPERCALL, .args = { 1 } };
	static struct machine machine;

	machine_boot(&machine);
	CHECK_IS(CALL(&machine, machine.vm, MVM_ENABLE_CAP, &arg), 0);
	CHECK(vm_of(&machine, machine.vm)->hypercall_exits);
	arg.args[0] = 2;
	CHECK_IS(CALL(&machine, machine.vm, MVM_ENABLE_CAP, &arg), -EINVAL);
	arg = (struct mvm_enable_cap){ .capability = MVM_CAP_USER_SPACE_MSR, .args = { 3 } };
	CHECK_IS(CALL(&machine, machine.vm, MVM_ENABLE_CAP, &arg), 0);
	CHECK_IS(vm_of(&machine, machine.vm)->msr_exits, 3);
	arg.args[0] = 4;
	CHECK_IS(CALL(&machine, machine.vm, MVM_ENABLE_CAP, &arg), -EINVAL);
	arg = (struct mvm_enable_cap){ .capability = MVM_CAP_DIRTY_LOG };
	CHECK_IS(CALL(&machine, machine.vm, MVM_ENABLE_CAP, &arg), -EINVAL);
	CHECK_IS(mvm_vm_enable_cap(vm_of(&machine, machine.vm), &arg), -EINVAL);
	machine_end(&machine);
}

static struct os_owner owners[2];
static const struct boundary_extension extensions[2] = {
	{ .uuid = { 1 },
	  .version = 0x10002,
	  .name = "one",
	  .owner = &owners[0],
	  .capability_first = 0x80000000,
	  .capability_last = 0x80000000 },
	{ .uuid = { 2 },
	  .version = 0x10003,
	  .name = "two",
	  .owner = &owners[1],
	  .capability_first = 0x80000001,
	  .capability_last = 0x80000001 },
};

static void test_extension(void)
{
	struct mvm_attach_extension arg = { .uuid = { 1 } };
	static struct machine machine;
	u32 at;

	machine_boot(&machine);
	CHECK_IS(CALL(&machine, machine.vm, MVM_ATTACH_EXTENSION, &arg), -ENOENT);
	for (at = 0; at < 2; at++)
		CHECK_IS(mvm_extension_register(&extensions[at]), 0);
	CHECK_IS(CALL(&machine, machine.vm, MVM_ATTACH_EXTENSION, &arg), 0);
	CHECK_IS(arg.version, 0x10002);
	arg.version = 0;
	CHECK_IS(CALL(&machine, machine.vm, MVM_ATTACH_EXTENSION, &arg), 0);
	arg.uuid[0] = 2;
	CHECK_IS(CALL(&machine, machine.vm, MVM_ATTACH_EXTENSION, &arg), -EBUSY);
	CHECK_IS(mvm_vcpu_extension(vcpu_of(&machine, machine.vcpu)) == &extensions[0], 1);
	CHECK_IS(mvm_extension_unregister(&extensions[0]), -EBUSY);
	user_close_all(&machine.space);
	for (at = 0; at < 2; at++)
		CHECK_IS(mvm_extension_unregister(&extensions[at]), 0);
	machine_end(&machine);
}

void test_vm(void)
{
	test_system();
	test_no_svm();
	test_two_vms();
	test_lifetimes();
	test_vcpus_go();
	test_device_outlives_fd();
	test_create_faults();
	test_vcpus();
	test_vcpu_limit();
	test_clock();
	test_opt_in();
	test_extension();
}
