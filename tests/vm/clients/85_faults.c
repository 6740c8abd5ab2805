// SPDX-License-Identifier: MIT
/* also for 32 bits */
/* Memory of the caller that is not there, and, where the kernel can be told to, memory of the kernel that is not. */
#include "machine.h"

#define ARG(code)           \
	{                   \
		code, #code \
	}

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
}, device_calls[] = {
	ARG(MVM_GET_DEVICE_ATTR), ARG(MVM_SET_DEVICE_ATTR), ARG(MVM_HAS_DEVICE_ATTR),
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
		if (err == EFAULT)
			continue;
		printf("# %s, the last %u bytes not there: %s\n", name, (unsigned)missing, strerror(err));
		TRUE(!"EFAULT");
	}
}

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static void arguments(struct machine *machine, int pic)
{
	const struct mvm_regs regs = machine_regs(machine, 0);
	const struct mvm_sregs sregs = machine_sregs(machine, 0);
	struct mvm_regs regs_now;
	struct mvm_sregs sregs_now;
	size_t at;

	tap_test("arguments that are not there, or only partly, change nothing");
	for (at = 0; at < COUNT(system_calls); at++)
		expect_efault(machine->node, system_calls[at].code, system_calls[at].name);
	for (at = 0; at < COUNT(vm_calls); at++)
		expect_efault(machine->vm, vm_calls[at].code, vm_calls[at].name);
	for (at = 0; at < COUNT(vcpu_calls); at++)
		expect_efault(machine->vcpu[0], vcpu_calls[at].code, vcpu_calls[at].name);
	for (at = 0; at < COUNT(device_calls); at++)
		expect_efault(pic, device_calls[at].code, device_calls[at].name);
	regs_now = machine_regs(machine, 0);
	sregs_now = machine_sregs(machine, 0);
	TRUE(!memcmp(&regs, &regs_now, sizeof(regs)) && !memcmp(&sregs, &sregs_now, sizeof(sregs)));
}

/* A call that writes its argument and succeeds with this one; its page then cannot be written. */
static void expect_readonly(int fd, unsigned long code, const char *name, const void *argument)
{
	size_t size = code >> 16 & 0x3fff;
	int err;

	memset(pages, 0, PAGE);
	if (argument)
		memcpy(pages, argument, size);
	err = call(fd, code, pages);
	if (err)
		printf("# %s: %s\n", name, strerror(err));
	TRUE(!err);
	if (argument)
		memcpy(pages, argument, size);
	mprotect(pages, PAGE, PROT_READ);
	err = call(fd, code, pages);
	mprotect(pages, PAGE, PROT_READ | PROT_WRITE);
	if (err != EFAULT)
		printf("# %s, not writable: %s\n", name, strerror(err));
	TRUE(err == EFAULT);
}

#define READONLY(fd, code, argument) expect_readonly(fd, code, #code, argument)

static void results(struct machine *machine)
{
	static struct mvm_msr_entry entry = { .index = MVM_MSR_STAR };
	const struct mvm_msrs msrs = { .count = 1, .addr = address_of(&entry) };
	const struct mvm_check_extension ask = { .capability = MVM_CAP_MAX_VCPUS };
	const struct mvm_translate translate = { .linear_address = GUEST };
	int vcpu = machine->vcpu[0];

	tap_test("results that cannot be written");
	READONLY(machine->node, MVM_CHECK_EXTENSION, &ask);
	READONLY(machine->node, MVM_GET_VCPU_MMAP_SIZE, NULL);
	READONLY(machine->vm, MVM_GET_CLOCK, NULL);
	READONLY(vcpu, MVM_GET_REGS, NULL);
	READONLY(vcpu, MVM_GET_SREGS, NULL);
	READONLY(vcpu, MVM_GET_TSC, NULL);
	READONLY(vcpu, MVM_GET_MP_STATE, NULL);
	READONLY(vcpu, MVM_GET_VCPU_EVENTS, NULL);
	READONLY(vcpu, MVM_GET_DEBUGREGS, NULL);
	READONLY(vcpu, MVM_GET_FPU, NULL);
	READONLY(vcpu, MVM_TRANSLATE, &translate);
	READONLY(vcpu, MVM_GET_MSRS, &msrs);
	READONLY(vcpu, MVM_SET_MSRS, &msrs);
}

/* --- buffers that an argument points to ---------------------------------------------------------------------- */

/* @addr is the argument's field; the call reads or, with @out, writes @size bytes there. */
static void expect_buffer(int fd, unsigned long code, const char *name, void *argument, __u64 *addr, size_t size,
			  int out)
{
	uint8_t keep[64];
	size_t missing;

	memcpy(keep, argument, code >> 16 & 0x3fff);
	TRUE(!call(fd, code, argument));
	for (missing = 1; missing <= size; missing += missing < 8 ? 1 : size / 8) {
		memcpy(argument, keep, code >> 16 & 0x3fff);
		memcpy(pages + PAGE - (size - missing), (void *)(uintptr_t)*addr, size - missing);
		*addr = address_of(pages + PAGE - (size - missing));
		if (call(fd, code, argument) == EFAULT)
			continue;
		printf("# %s: the last %u bytes of %u are not there\n", name, (unsigned)missing, (unsigned)size);
		TRUE(!"EFAULT");
	}
	memcpy(argument, keep, code >> 16 & 0x3fff);
	if (!out)
		return;
	memcpy(pages, (void *)(uintptr_t)*addr, size);
	mprotect(pages, PAGE, PROT_READ);
	*addr = address_of(pages);
	TRUE(call(fd, code, argument) == EFAULT);
	mprotect(pages, PAGE, PROT_READ | PROT_WRITE);
	memcpy(argument, keep, code >> 16 & 0x3fff);
}

#define BUFFER(fd, code, argument, size, out) expect_buffer(fd, code, #code, &(argument), &(argument).addr, size, out)

static void buffers(struct machine *machine, int pic)
{
	static struct mvm_cpuid_entry entries[MVM_MAX_CPUID_ENTRIES];
	static uint32_t indices[MVM_MAX_MSRS];
	static struct mvm_i8259_state state;
	static uint64_t value;
	static struct mvm_msr_entry msr[2] = { { .index = MVM_MSR_STAR }, { .index = MVM_MSR_LSTAR } };
	struct mvm_cpuid cpuid = { .count = MVM_MAX_CPUID_ENTRIES, .addr = address_of(entries) };
	struct mvm_get_msr_index_list list = { .count = MVM_MAX_MSRS, .addr = address_of(indices) };
	struct mvm_msrs msrs = { .count = 2, .addr = address_of(msr) };
	struct mvm_one_reg one = { .id = MVM_REG_R10, .addr = address_of(&value) };
	struct mvm_device_attr attr = { .group = MVM_I8259_STATE,
					.attr = MVM_I8259_MASTER,
					.addr = address_of(&state) };
	int vcpu = machine->vcpu[0];

	tap_test("buffers that are not there, only partly, or cannot be written");
	TRUE(!call(machine->node, MVM_GET_SUPPORTED_CPUID, &cpuid) && cpuid.count > 4);
	cpuid.count = MVM_MAX_CPUID_ENTRIES;
	BUFFER(machine->node, MVM_GET_SUPPORTED_CPUID, cpuid, 4 * sizeof(entries[0]), 1);
	cpuid.count = 4;
	BUFFER(vcpu, MVM_SET_CPUID, cpuid, 4 * sizeof(entries[0]), 0);
	BUFFER(machine->node, MVM_GET_MSR_INDEX_LIST, list, 8 * sizeof(indices[0]), 1);
	BUFFER(vcpu, MVM_GET_MSRS, msrs, sizeof(msr), 1);
	BUFFER(vcpu, MVM_SET_MSRS, msrs, sizeof(msr), 0);
	BUFFER(vcpu, MVM_GET_ONE_REG, one, sizeof(value), 1);
	BUFFER(vcpu, MVM_SET_ONE_REG, one, sizeof(value), 0);
	BUFFER(pic, MVM_GET_DEVICE_ATTR, attr, sizeof(state), 1);
	BUFFER(pic, MVM_SET_DEVICE_ATTR, attr, sizeof(state), 0);
}

/* A log that could not be written is still there. */
static void dirty_log(struct machine *machine)
{
	static uint64_t log[MEMORY_SIZE / PAGE / 64];
	struct mvm_get_dirty_log arg = { .slot = 0, .count = COUNT(log), .addr = address_of(log) };
	struct mvm_regs regs;

	tap_test("a dirty log that cannot be written is not lost");
	TRUE(!machine_slot(machine, 0, MVM_MEM_LOG_DIRTY_PAGES, 0, MEMORY_SIZE, machine->memory));
	machine_load(machine, "dirty");
	machine_long(machine, 0);
	regs = machine_regs(machine, 0);
	regs.rbx = 0x8000;
	regs.rcx = 1;
	machine_set_regs(machine, 0, &regs);
	TRUE(machine_run_to_halt(machine, 0));
	arg.addr = address_of(pages + PAGE - sizeof(log) / 2);
	TRUE(call(machine->vm, MVM_GET_DIRTY_LOG, &arg) == EFAULT);
	mprotect(pages, PAGE, PROT_READ);
	arg.addr = address_of(pages);
	TRUE(call(machine->vm, MVM_GET_DIRTY_LOG, &arg) == EFAULT);
	mprotect(pages, PAGE, PROT_READ | PROT_WRITE);
	arg.addr = address_of(log);
	TRUE(!call(machine->vm, MVM_GET_DIRTY_LOG, &arg) && log[0] & 1 << 8);
	TRUE(!call(machine->vm, MVM_GET_DIRTY_LOG, &arg) && !log[0]);
	TRUE(!machine_slot(machine, 0, 0, 0, MEMORY_SIZE, machine->memory));
}

/* The object is made when its number is to be written. */
static void objects(struct machine *machine)
{
	const struct mvm_create_vm vm = { .size = sizeof(vm) };
	const struct mvm_create_vcpu vcpu = { .id = 9 };
	const struct mvm_create_device pit = { .size = sizeof(pit), .device = MVM_DEVICE_I8254 };
	long long vms = machine_counter("vms"), vcpus = machine_counter("vcpus"), devices = machine_counter("devices");
	struct mvm_create_device again = pit;
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
	mprotect(pages, PAGE, PROT_READ | PROT_WRITE);
	memcpy(pages, &pit, sizeof(pit));
	mprotect(pages, PAGE, PROT_READ);
	TRUE(call(machine->vm, MVM_CREATE_DEVICE, pages) == EFAULT);
	mprotect(pages, PAGE, PROT_READ | PROT_WRITE);
	TRUE(machine_counter_becomes("vms", vms) && machine_counter_becomes("vcpus", vcpus));
	TRUE(machine_counter_becomes("devices", devices));
	TRUE(dup(0) == next);
	close(next);
	TRUE(machine_add_vcpu(machine, 1) == 0);
	TRUE(!call(machine->vm, MVM_CREATE_DEVICE, &again));
	close((int)again.fd);
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
	       write_file("/sys/kernel/debug/fail_usercopy/verbose", "0") &&
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

/* Calls until no allocation of it fails any more; each failure is an error and leaves nothing but so many of what there was. */
static void each_allocation(const struct machine *machine, const char *name, int (*make)(const struct machine *, int *),
			    int vms, int vcpus)
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
	TRUE(machine_counter_becomes("vms", vms) && machine_counter_becomes("vcpus", vcpus));
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
	each_allocation(machine, "CREATE_VM", make_vm, 1, 2);
	each_allocation(machine, "CREATE_VCPU", make_vcpu, 1, 2);
	each_allocation(machine, "CREATE_DEVICE", make_devices, 1, 2);
	each_allocation(machine, "SET_MEMORY_REGION", make_slot, 1, 2);
}

/* The first VM switches SVM on, for which each CPU gets pages. */
static void first_allocations(void)
{
	struct machine machine = { .node = open(MVM_SYSTEM_NODE, O_RDWR | O_CLOEXEC) };

	if (injection_is_there()) {
		tap_test("so does each of the first VM");
		TRUE(machine.node >= 0 && machine_counter_becomes("vms", 0));
		each_allocation(&machine, "the first CREATE_VM", make_vm, 0, 0);
	}
	close(machine.node);
}

int main(void)
{
	struct mvm_create_device pic = { .size = sizeof(pic), .device = MVM_DEVICE_I8259 };
	struct machine machine;

	tap_test("a VM");
	machine_make(&machine, MVM_VM_EXIT_ON_HLT);
	TRUE(!call(machine.vm, MVM_CREATE_DEVICE, &pic));
	pages = mmap(NULL, 2 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	munmap(pages + PAGE, PAGE);
	arguments(&machine, (int)pic.fd);
	results(&machine);
	buffers(&machine, (int)pic.fd);
	close((int)pic.fd);
	dirty_log(&machine);
	objects(&machine);
	allocations(&machine);
	machine_end(&machine);
	first_allocations();
	return tap_end();
}
