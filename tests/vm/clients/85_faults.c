// SPDX-License-Identifier: MIT
/* also for 32 bits */
/* Memory of the caller that is not there, and, where the kernel can be told to, memory of the kernel that is not. */
#include "machine.h"

#define ARG(code) { code, #code }

static const struct {
	unsigned long code;
	const char *name;
} system_calls[] = {
	ARG(MVM_GET_API_VERSION), ARG(MVM_CREATE_VM), ARG(MVM_GET_MSR_INDEX_LIST), ARG(MVM_CHECK_EXTENSION),
	ARG(MVM_GET_VCPU_MMAP_SIZE), ARG(MVM_GET_SUPPORTED_CPUID),
}, vm_calls[] = {
	ARG(MVM_CREATE_VCPU), ARG(MVM_GET_DIRTY_LOG), ARG(MVM_SET_MEMORY_REGION), ARG(MVM_IRQ_LINE),
	ARG(MVM_SET_CLOCK), ARG(MVM_GET_CLOCK), ARG(MVM_ENABLE_CAP), ARG(MVM_CREATE_DEVICE), ARG(MVM_CHECK_EXTENSION),
	ARG(MVM_ATTACH_EXTENSION),
}, vcpu_calls[] = {
	ARG(MVM_GET_REGS), ARG(MVM_SET_REGS), ARG(MVM_GET_SREGS), ARG(MVM_SET_SREGS), ARG(MVM_TRANSLATE),
	ARG(MVM_INTERRUPT), ARG(MVM_GET_MSRS), ARG(MVM_SET_MSRS), ARG(MVM_GET_FPU), ARG(MVM_SET_FPU),
	ARG(MVM_SET_CPUID), ARG(MVM_GET_MP_STATE), ARG(MVM_SET_MP_STATE), ARG(MVM_GET_VCPU_EVENTS),
	ARG(MVM_SET_VCPU_EVENTS), ARG(MVM_GET_DEBUGREGS), ARG(MVM_SET_DEBUGREGS), ARG(MVM_GET_XSAVE),
	ARG(MVM_SET_XSAVE), ARG(MVM_GET_XCRS), ARG(MVM_SET_XCRS), ARG(MVM_GET_ONE_REG), ARG(MVM_SET_ONE_REG),
	ARG(MVM_GET_TSC), ARG(MVM_SET_TSC),
};

static uint8_t *pages; /* one that is there, one that is not */

static void expect_efault(int fd, unsigned long code, const char *name)
{
	size_t size = code >> 16 & 0x3fff, missing;
	int err;

	TRUE(call(fd, code, NULL) == EFAULT);
	for (missing = 1; missing <= size; missing += missing < 8 ? 1 : size / 8) {
		memset(pages, 0, PAGE);
		if (size > PAGE)
			continue;
		*(uint32_t *)(pages + PAGE - (size - missing < 4 ? 4 : size - missing)) = (uint32_t)size;
		err = call(fd, code, pages + PAGE - (size - missing));
		if (err == EFAULT || err == EINVAL || err == EOPNOTSUPP)
			continue;
		printf("# %s, the last %u bytes not there: %s\n", name, (unsigned)missing, strerror(err));
		TRUE(!"EFAULT");
	}
}

static void arguments(struct machine *machine)
{
	size_t at;

	tap_test("arguments that are not there, or only partly");
	for (at = 0; at < sizeof(system_calls) / sizeof(system_calls[0]); at++)
		expect_efault(machine->node, system_calls[at].code, system_calls[at].name);
	for (at = 0; at < sizeof(vm_calls) / sizeof(vm_calls[0]); at++)
		expect_efault(machine->vm, vm_calls[at].code, vm_calls[at].name);
	for (at = 0; at < sizeof(vcpu_calls) / sizeof(vcpu_calls[0]); at++)
		expect_efault(machine->vcpu[0], vcpu_calls[at].code, vcpu_calls[at].name);
}

static void read_only(struct machine *machine)
{
	struct mvm_create_vm vm = { .size = sizeof(vm) };
	struct mvm_create_vcpu vcpu = { .id = 9 };
	long long vms = machine_counter("vms"), vcpus = machine_counter("vcpus");
	int next = dup(0);

	tap_test("results that cannot be written leave no object and no descriptor");
	close(next);
	memcpy(pages, &vm, sizeof(vm));
	mprotect(pages, PAGE, PROT_READ);
	TRUE(call(machine->node, MVM_CREATE_VM, pages) == EFAULT);
	mprotect(pages, PAGE, PROT_READ | PROT_WRITE);
	memcpy(pages, &vcpu, sizeof(vcpu));
	mprotect(pages, PAGE, PROT_READ);
	TRUE(call(machine->vm, MVM_CREATE_VCPU, pages) == EFAULT);
	TRUE(call(machine->vcpu[0], MVM_GET_REGS, pages) == EFAULT);
	mprotect(pages, PAGE, PROT_READ | PROT_WRITE);
	TRUE(machine_counter_becomes("vms", vms) && machine_counter_becomes("vcpus", vcpus));
	TRUE(dup(0) == next);
	close(next);
	TRUE(machine_add_vcpu(machine, 1) == 0);
}

/* --- allocations of the kernel: number N of a call fails (CONFIG_FAULT_INJECTION) --------------------------- */

static int write_file(const char *path, const char *text)
{
	int fd = open(path, O_WRONLY | O_CLOEXEC), ok;

	ok = fd >= 0 && write(fd, text, strlen(text)) == (ssize_t)strlen(text);
	close(fd);
	return ok;
}

static int injection_is_there(void)
{
	return write_file("/sys/kernel/debug/failslab/ignore-gfp-wait", "N") &&
	       write_file("/sys/kernel/debug/fail_page_alloc/ignore-gfp-wait", "N") &&
	       write_file("/sys/kernel/debug/fail_page_alloc/min-order", "0") &&
	       write_file("/sys/kernel/debug/failslab/verbose", "0") &&
	       write_file("/sys/kernel/debug/fail_page_alloc/verbose", "0");
}

/* Makes allocation number @nth from here on fail. */
static void arm(unsigned nth)
{
	char text[16];

	snprintf(text, sizeof(text), "%u", nth);
	TRUE(write_file("/proc/thread-self/fail-nth", text));
}

/* False where fewer than that were asked for. */
static int has_fired(void)
{
	char text[16] = "";
	int fd = open("/proc/thread-self/fail-nth", O_RDWR | O_CLOEXEC), left;

	(void)!read(fd, text, sizeof(text) - 1);
	left = atoi(text);
	(void)!write(fd, "0", 1);
	close(fd);
	return !left;
}

/* Calls until no allocation of it fails any more; each failure is an error and leaves nothing. */
static void each_allocation(const struct machine *machine, const char *name, int (*make)(const struct machine *, int *))
{
	unsigned nth, failures = 0;
	int fired = 1, fd, err;

	for (nth = 1; fired && nth < 500; nth++) {
		fd = -1;
		arm(nth);
		err = make(machine, &fd);
		fired = has_fired();
		failures += err != 0;
		TRUE(fired || !err);
		TRUE(err == 0 || err == ENOMEM || err == EFAULT || err == ENFILE || err == EMFILE);
		if (fd >= 0)
			close(fd);
	}
	printf("# %s: %u allocations, %u of them needed\n", name, nth - 2, failures);
	TRUE(failures);
	TRUE(machine_counter_becomes("vms", 1) && machine_counter_becomes("vcpus", 2));
}

static int make_vm(const struct machine *machine, int *fd)
{
	struct mvm_create_vm arg = { .size = sizeof(arg) };
	int err = call(machine->node, MVM_CREATE_VM, &arg);

	*fd = err ? -1 : (int)arg.fd;
	return err;
}

static int make_vcpu(const struct machine *machine, int *fd)
{
	struct mvm_create_vcpu arg = { .id = 77 };
	int err = call(machine->vm, MVM_CREATE_VCPU, &arg);

	*fd = err ? -1 : (int)arg.fd;
	return err;
}

static int make_slot(const struct machine *machine, int *fd)
{
	int err = machine_slot(machine, 9, MVM_MEM_LOG_DIRTY_PAGES, 0x800000, 16 * PAGE, machine->memory);

	*fd = -1;
	if (!err)
		machine_slot(machine, 9, 0, 0, 0, NULL);
	return err;
}

/* Each time in a VM of its own, since a device stays as long as its VM. */
static int make_devices(const struct machine *machine, int *fd)
{
	struct mvm_create_device pic = { .size = sizeof(pic), .device = MVM_DEVICE_I8259 };
	struct mvm_create_device pit = { .size = sizeof(pit), .device = MVM_DEVICE_I8254 };
	int vm, err = make_vm(machine, &vm);

	*fd = vm;
	if (err)
		return err;
	err = call(vm, MVM_CREATE_DEVICE, &pic);
	if (err)
		return err;
	err = call(vm, MVM_CREATE_DEVICE, &pit);
	close((int)pic.fd);
	if (!err)
		close((int)pit.fd);
	return err;
}

static void allocations(struct machine *machine)
{
	if (!injection_is_there()) {
		tap_skip("allocations that fail", "this kernel has no fault injection (./dev vm --debug has)");
		return;
	}
	tap_test("each allocation fails once");
	each_allocation(machine, "CREATE_VM", make_vm);
	each_allocation(machine, "CREATE_VCPU", make_vcpu);
	each_allocation(machine, "CREATE_DEVICE", make_devices);
	each_allocation(machine, "SET_MEMORY_REGION", make_slot);
}

int main(void)
{
	struct machine machine;

	tap_test("a VM");
	machine_make(&machine, MVM_VM_EXIT_ON_HLT);
	pages = mmap(NULL, 2 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	munmap(pages + PAGE, PAGE);
	arguments(&machine);
	read_only(&machine);
	allocations(&machine);
	machine_end(&machine);
	return tap_end();
}
