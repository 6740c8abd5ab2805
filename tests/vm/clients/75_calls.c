// SPDX-License-Identifier: MIT
/* also for 32 bits */
/* Calls that other clients have no use for: each with what it does to the guest, or to the calls after it. */
#include "machine.h"

#include <sys/syscall.h>

#include "acme.h"

static uint64_t ask(int fd, uint32_t capability)
{
	struct mvm_check_extension arg = { .capability = capability, .value = 99 };

	TRUE(!call(fd, MVM_CHECK_EXTENSION, &arg));
	return arg.value;
}

static void about(const struct machine *machine)
{
	struct mvm_api_version version = { .version = 99, .pad = 99 };
	struct mvm_vcpu_mmap_size size = { 0 };

	tap_test("what the driver says of itself");
	TRUE(!call(machine->node, MVM_GET_API_VERSION, &version));
	TRUE(version.version == MVM_API_VERSION && !version.pad);
	TRUE(!call(machine->node, MVM_GET_VCPU_MMAP_SIZE, &size));
	TRUE(size.size == PAGE * ((sizeof(struct mvm_run) + PAGE - 1) / PAGE));
	TRUE(ask(machine->node, MVM_CAP_NR_MEMSLOTS) == MVM_MAX_SLOT + 1);
	TRUE(ask(machine->vm, MVM_CAP_TRANSLATE) == 1);
	TRUE(ask(machine->vm, 0x7fffffff) == 0);
}

static int has(const uint32_t *list, uint32_t count, uint32_t wanted)
{
	uint32_t at;

	for (at = 0; at < count && list[at] != wanted; at++)
		;
	return at < count;
}

static void msr_list(const struct machine *machine)
{
	uint32_t list[MVM_MAX_MSRS] = { 0 }, at;
	struct mvm_get_msr_index_list arg = { .count = MVM_MAX_MSRS, .addr = address_of(list) };
	struct mvm_msr_entry entries[MVM_MAX_MSRS] = { 0 };
	struct mvm_msrs msrs = { .addr = address_of(entries) };

	tap_test("the list of MSRs: all of them can be read, and written back");
	TRUE(!call(machine->node, MVM_GET_MSR_INDEX_LIST, &arg));
	TRUE(arg.count == ask(machine->node, MVM_CAP_NR_MSRS));
	TRUE(has(list, arg.count, MVM_MSR_STAR) && has(list, arg.count, MVM_MSR_PAT) && has(list, arg.count, MVM_MSR_TSC));
	for (at = 0; at < arg.count; at++)
		entries[at].index = list[at];
	msrs.count = arg.count;
	TRUE(!call(machine->vcpu[0], MVM_GET_MSRS, &msrs) && msrs.count == arg.count);
	TRUE(!call(machine->vcpu[0], MVM_SET_MSRS, &msrs) && msrs.count == arg.count);
	arg.count = 1;
	TRUE(call(machine->node, MVM_GET_MSR_INDEX_LIST, &arg) == ENOSPC);
}

/* A CPUID table with a bit less is what the guest sees. */
static void supported_cpuid(void)
{
	static const char code[] = "\x31\xc0\xff\xc0\x0f\xa2\xf4"; /* xor %eax, %eax; inc %eax; cpuid; hlt */
	struct mvm_cpuid_entry entries[MVM_MAX_CPUID_ENTRIES] = { 0 };
	struct mvm_cpuid arg = { .count = MVM_MAX_CPUID_ENTRIES, .addr = address_of(entries) };
	struct machine machine;
	struct mvm_regs regs;
	unsigned at;

	tap_test("the CPUID table that is supported is taken, and a bit less of it, and is what the guest sees");
	machine_make(&machine, MVM_VM_EXIT_ON_HLT);
	TRUE(!call(machine.node, MVM_GET_SUPPORTED_CPUID, &arg));
	TRUE(arg.count == ask(machine.node, MVM_CAP_EXT_CPUID));
	for (at = 0; at < arg.count && entries[at].function != 1; at++)
		;
	TRUE(at < arg.count && entries[at].edx & 0x10); /* TSC */
	entries[at].edx &= ~0x10u;
	TRUE(!call(machine.vcpu[0], MVM_SET_CPUID, &arg));
	machine_code(&machine, 0, code, sizeof(code) - 1);
	TRUE(machine_run_to_halt(&machine, 0));
	regs = machine_regs(&machine, 0);
	TRUE(regs.rax == entries[at].eax && regs.rdx == entries[at].edx);
	machine_end(&machine);
}

static struct mvm_mp_state mp_state(const struct machine *machine)
{
	struct mvm_mp_state state = { .mp_state = 99 };

	TRUE(!call(machine->vcpu[0], MVM_GET_MP_STATE, &state));
	return state;
}

static void run_states(struct machine *machine)
{
	struct mvm_mp_state state = { .mp_state = MVM_MP_STATE_HALTED };

	tap_test("run states: a halted vCPU executes nothing, a parked one is refused, one that runs runs");
	machine_load(machine, "modes");
	machine_long(machine, 0);
	TRUE(mp_state(machine).mp_state == MVM_MP_STATE_RUNNABLE);
	TRUE(!call(machine->vcpu[0], MVM_SET_MP_STATE, &state));
	TRUE(mp_state(machine).mp_state == MVM_MP_STATE_HALTED);
	TRUE(machine_run_to_halt(machine, 0) && machine_regs(machine, 0).rip == GUEST);
	state.mp_state = MVM_MP_STATE_UNINITIALIZED;
	TRUE(!call(machine->vcpu[0], MVM_SET_MP_STATE, &state));
	TRUE(mp_state(machine).mp_state == MVM_MP_STATE_UNINITIALIZED);
	TRUE(machine_run(machine, 0) == -EAGAIN);
	state.mp_state = MVM_MP_STATE_RUNNABLE;
	TRUE(!call(machine->vcpu[0], MVM_SET_MP_STATE, &state));
	TRUE(machine_run_to_halt(machine, 0) && machine_regs(machine, 0).rax == 0x1122334455667788);
}

static void events(struct machine *machine)
{
	struct mvm_vcpu_events set = { 0 }, got;
	struct mvm_regs regs;

	tap_test("events: an exception that was set is taken by the guest, with its error code; an NMI is read back");
	machine_code(machine, 0, "\x90", 1);
	set.exception.pending = 1;
	set.exception.vector = 13;
	set.exception.has_error_code = 1;
	set.exception.error_code = 0x1234;
	TRUE(!call(machine->vcpu[0], MVM_SET_VCPU_EVENTS, &set));
	memset(&got, 0x55, sizeof(got));
	TRUE(!call(machine->vcpu[0], MVM_GET_VCPU_EVENTS, &got) && !memcmp(&set, &got, sizeof(set)));
	TRUE(machine_run_to_halt(machine, 0));
	regs = machine_regs(machine, 0);
	TRUE(regs.rax == 13 && *(uint64_t *)(machine->memory + regs.rsp) == 0x1234);
	TRUE(!call(machine->vcpu[0], MVM_NMI, NULL));
	TRUE(!call(machine->vcpu[0], MVM_GET_VCPU_EVENTS, &got));
	TRUE(got.nmi.pending == 1 && !got.exception.pending);
	memset(&got, 0, sizeof(got));
	TRUE(!call(machine->vcpu[0], MVM_SET_VCPU_EVENTS, &got)); /* and taken back */
	machine_code(machine, 0, "\x90", 1);
	TRUE(machine_run_to_halt(machine, 0) && machine_regs(machine, 0).rip == GUEST + 2);
}

/*
 * sti; mov $0x4000000, %ecx; dec %ecx; jnz; cli; hlt: an interrupt that waits, and comes a bit late, calls its handler, which
 * ends in HLT with the vector in RAX; the loop ends some time where none comes.
 */
static const char waits[] = "\xfb\xb9\0\0\0\x04\xff\xc9\x75\xfc\xfa\xf4";

static void interrupts(struct machine *machine)
{
	const struct mvm_interrupt vector = { .vector = 20 };

	tap_test("an interrupt that was queued is taken when the guest lets it in");
	machine_code(machine, 0, waits, sizeof(waits) - 1);
	TRUE(!call(machine->vcpu[0], MVM_INTERRUPT, &vector));
	TRUE(machine_run_to_halt(machine, 0) && machine_regs(machine, 0).rax == 20);
}

/* vmmcall; hlt */
static void hypercalls(struct machine *machine)
{
	struct mvm_enable_cap arg = { .capability = MVM_CAP_EXIT_HYPERCALL, .args = { 1 } };
	volatile struct mvm_run *run = machine->run[0];
	struct mvm_regs regs;

	tap_test("a capability that is switched on: VMMCALL, which was #UD, is the VMM's");
	machine_code(machine, 0, "\x0f\x01\xd9\xf4", 4);
	TRUE(machine_run_to_halt(machine, 0) && machine_regs(machine, 0).rax == 6);
	TRUE(!call(machine->vm, MVM_ENABLE_CAP, &arg));
	machine_code(machine, 0, "\x0f\x01\xd9\xf4", 4);
	regs = machine_regs(machine, 0);
	regs.rax = 77;
	machine_set_regs(machine, 0, &regs);
	TRUE(machine_run(machine, 0) == MVM_EXIT_HYPERCALL && run->exit.hypercall.nr == 77);
	run->exit.hypercall.ret = 88;
	TRUE(machine_run_to_halt(machine, 0) && machine_regs(machine, 0).rax == 88);
	arg.args[0] = 0;
	TRUE(!call(machine->vm, MVM_ENABLE_CAP, &arg));
	machine_code(machine, 0, "\x0f\x01\xd9\xf4", 4);
	TRUE(machine_run_to_halt(machine, 0) && machine_regs(machine, 0).rax == 6);
}

/* --- devices ----------------------------------------------------------------------------------------- */

static int create(const struct machine *machine, uint32_t device)
{
	struct mvm_create_device arg = { .size = sizeof(arg), .device = device, .fd = -1 };

	TRUE(!call(machine->vm, MVM_CREATE_DEVICE, &arg));
	return (int)arg.fd;
}

static int attribute(int fd, unsigned long code, uint32_t group, uint64_t number, void *value)
{
	struct mvm_device_attr arg = { .group = group, .attr = number, .addr = address_of(value) };

	return call(fd, code, &arg);
}

static unsigned level(int pic, unsigned line)
{
	uint32_t value = 99;

	TRUE(!attribute(pic, MVM_GET_DEVICE_ATTR, MVM_I8259_LINES, line, &value));
	return value;
}

/* xor %eax, %eax; in $0x21, %al; hlt. Line 5's vector is 21. */
static void lines(struct machine *machine, int pic)
{
	static const char reads[] = "\x31\xc0\xe4\x21\xf4";
	struct mvm_i8259_state set, got;
	struct mvm_irq_line line = { .irq = 5, .level = 1 };

	tap_test("an i8259 as it was set: what the guest reads, which vector a line has");
	TRUE(!attribute(pic, MVM_HAS_DEVICE_ATTR, MVM_I8259_STATE, MVM_I8259_MASTER, NULL));
	TRUE(attribute(pic, MVM_HAS_DEVICE_ATTR, MVM_I8259_STATE, 9, NULL) == ENXIO);
	TRUE(!attribute(pic, MVM_GET_DEVICE_ATTR, MVM_I8259_STATE, MVM_I8259_MASTER, &set));
	set.irq_base = 16;
	set.imr = 0xdf;
	TRUE(!attribute(pic, MVM_SET_DEVICE_ATTR, MVM_I8259_STATE, MVM_I8259_MASTER, &set));
	TRUE(!attribute(pic, MVM_GET_DEVICE_ATTR, MVM_I8259_STATE, MVM_I8259_MASTER, &got));
	TRUE(!memcmp(&set, &got, sizeof(set)));
	TRUE(level(pic, 5) == 0);
	machine_code(machine, 0, reads, sizeof(reads) - 1);
	TRUE(machine_run_to_halt(machine, 0) && machine_regs(machine, 0).rax == 0xdf);
	TRUE(!call(machine->vm, MVM_IRQ_LINE, &line));
	TRUE(level(pic, 5) == 1);
	machine_code(machine, 0, waits, sizeof(waits) - 1);
	TRUE(machine_run_to_halt(machine, 0) && machine_regs(machine, 0).rax == 21);
	line.level = 0;
	TRUE(!call(machine->vm, MVM_IRQ_LINE, &line));
	TRUE(level(pic, 5) == 0);
}

static void counts(struct machine *machine, int pit)
{
	static const char code[] = "\x31\xc0\xe4\x42\x88\xc3\xe4\x42\x88\xc4\x88\xd8\xf4"; /* two bytes of port 0x42 to AX */
	struct mvm_i8254_channel set, got;

	tap_test("an i8254 as it was set: the guest reads the count that was latched");
	TRUE(!attribute(pit, MVM_HAS_DEVICE_ATTR, MVM_I8254_CHANNEL, MVM_I8254_CHANNEL2, NULL));
	TRUE(!attribute(pit, MVM_GET_DEVICE_ATTR, MVM_I8254_CHANNEL, MVM_I8254_CHANNEL2, &set));
	set.rw_mode = 3;
	set.latched_count = 0x1234;
	set.count_latched = 2;
	TRUE(!attribute(pit, MVM_SET_DEVICE_ATTR, MVM_I8254_CHANNEL, MVM_I8254_CHANNEL2, &set));
	TRUE(!attribute(pit, MVM_GET_DEVICE_ATTR, MVM_I8254_CHANNEL, MVM_I8254_CHANNEL2, &got));
	TRUE(got.count == set.count && got.latched_count == 0x1234 && got.count_latched == 2);
	machine_code(machine, 0, code, sizeof(code) - 1);
	TRUE(machine_run_to_halt(machine, 0) && machine_regs(machine, 0).rax == 0x1234);
}

static void devices(void)
{
	struct machine machine;
	int pic, pit;

	tap_test("devices");
	machine_make(&machine, MVM_VM_EXIT_ON_HLT);
	machine_cpuid(&machine, 0);
	pic = create(&machine, MVM_DEVICE_I8259);
	pit = create(&machine, MVM_DEVICE_I8254);
	lines(&machine, pic);
	counts(&machine, pit);
	close(pic);
	close(pit);
	machine_end(&machine);
}

/* --- extensions ------------------------------------------------------------------------------------------ */

static int load(const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC), err;

	err = syscall(SYS_finit_module, fd, "", 0) ? errno : 0;
	close(fd);
	return err;
}

static int unload(const char *name)
{
	return syscall(SYS_delete_module, name, O_NONBLOCK) ? errno : 0;
}

static int attach(const struct machine *machine)
{
	struct mvm_attach_extension arg = {
		.uuid = { 0x6f, 0x1c, 0x0e, 0x1a, 0x3b, 0x5d, 0x4f, 0x0e, 0x9a, 0x52, 0x1f, 0x6f, 0x6b, 0x9f, 0x8d,
			  0x11 },
	};
	int err = call(machine->vm, MVM_ATTACH_EXTENSION, &arg);

	TRUE(err || arg.version == 0x10000);
	return err;
}

/* The module of examples/extension: from its attachment on, its calls and capabilities are there. */
static void extension(void)
{
	struct acme_profile profile = { .period = 5000 };
	struct acme_sample sample = { 0 };
	struct acme_get_samples get = { .count = 1, .addr = address_of(&sample) };
	struct machine machine;

	tap_test("an extension of another module, attached: its calls arrive, and it stays while the VM does");
	machine_make(&machine, 0);
	TRUE(attach(&machine) == ENOENT);
	TRUE(!load("/acme_extension.ko"));
	TRUE(call(machine.vm, ACME_SET_PROFILE, &profile) == ENOTTY);
	TRUE(!attach(&machine));
	TRUE(ask(machine.vm, ACME_CAP_PROFILE) == 1);
	TRUE(!call(machine.vm, ACME_SET_PROFILE, &profile));
	TRUE(!call(machine.vcpu[0], ACME_GET_SAMPLES, &get));
	TRUE(get.count == 1 && sample.rip == 5000);
	TRUE(unload("acme_extension") == EWOULDBLOCK);
	machine_end(&machine);
	TRUE(!unload("acme_extension"));
}

/* --- the ABI of before 1.0: addresses and longs, which are other ones for callers of 32 bits ---------------------- */

static void notify(const struct machine *machine)
{
	struct mvm_version_legacy version = { .version = 5, .least = 4 };

	tap_test("the old call that does nothing");
	TRUE(!call(machine->vm, MVM_NOTIFY_VERSION__LEGACY, &version));
	TRUE(call(machine->vm, MVM_NOTIFY_VERSION__LEGACY, NULL) == EFAULT);
	TRUE(call(machine->vcpu[0], MVM_NOTIFY_VERSION__LEGACY, &version) == ENOTTY);
}

static int legacy_slot(const struct machine *machine, uint32_t flags, size_t size, void *memory)
{
	struct mvm_memory_region_legacy arg = {
		.slot = 2, .flags = flags, .guest_phys_addr = 0x400000, .memory_size = size, .userspace_addr = memory,
	};

	return call(machine->vm, MVM_SET_MEMORY_REGION__LEGACY, &arg);
}

/* movb $7, 0x403000; hlt */
static void legacy_memory(struct machine *machine)
{
	static const char code[] = "\xc6\x04\x25\x00\x30\x40\x00\x07\xf4";
	uint8_t *memory = mmap(NULL, 64 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	uint8_t log[8] = { 0 };
	struct mvm_dirty_log_legacy arg = { .slot = 2, .bitmap = log };

	tap_test("slots and logs by the old calls");
	TRUE(!legacy_slot(machine, MVM_MEM_LOG_DIRTY_PAGES, 64 * PAGE, memory));
	machine_code(machine, 0, code, sizeof(code) - 1);
	TRUE(machine_run_to_halt(machine, 0) && memory[3 * PAGE] == 7);
	TRUE(!call(machine->vm, MVM_GET_DIRTY_LOG__LEGACY, &arg));
	TRUE(log[0] == 8 && !log[1]);
	TRUE(!legacy_slot(machine, 0, 0, NULL));
	machine_code(machine, 0, code, sizeof(code) - 1);
	TRUE(machine_run(machine, 0) == MVM_EXIT_MMIO);
	TRUE(machine_run_to_halt(machine, 0));
	munmap(memory, 64 * PAGE);
}

/* mov $MVM_MSR_LSTAR, %ecx; rdmsr; hlt */
static void legacy_state(struct machine *machine)
{
	struct mvm_msr_entry_legacy entry = { .index = MVM_MSR_LSTAR, .data = 0x11223344 };
	struct mvm_msrs_legacy msrs = { .count = 1, .entries = &entry };
	/* what is output alone counts for nothing; of 32 bits it stands where 64 have half of the address */
	struct mvm_translate_legacy translate = { .linear_address = 0x12345, .physical_address = 0x777 };

	tap_test("MSRs and translation by the old calls");
	machine_code(machine, 0, "\xb9\x82\x00\x00\xc0\x0f\x32\xf4", 8);
	TRUE(!call(machine->vcpu[0], MVM_SET_MSRS__LEGACY, &msrs) && msrs.count == 1);
	TRUE(machine_run_to_halt(machine, 0) && machine_regs(machine, 0).rax == 0x11223344);
	entry.data = 0;
	TRUE(!call(machine->vcpu[0], MVM_GET_MSRS__LEGACY, &msrs) && entry.data == 0x11223344);
	TRUE(!call(machine->vcpu[0], MVM_TRANSLATE__LEGACY, &translate));
	TRUE(translate.valid && translate.physical_address == 0x12345);
}

static void legacy_cpuid(void)
{
	const struct mvm_cpuid_entry entry = { .function = 0, .eax = 3, .ebx = 0x76767676 };
	const struct mvm_cpuid_table_legacy table = { .count = 1, .entries = &entry };
	const struct {
		struct mvm_set_cpuid_legacy arg;
		uint32_t behind; /* of 32 bits it stands where 64 have half of the address */
	} guarded = { .arg = { .table = &table }, .behind = 0x5a5a5a5a };
	struct machine machine;

	tap_test("CPUID by the old call");
	machine_make(&machine, MVM_VM_EXIT_ON_HLT);
	TRUE(!call(machine.vcpu[0], MVM_SET_CPUID__LEGACY, &guarded.arg));
	machine_code(&machine, 0, "\x31\xc0\x0f\xa2\xf4", 5); /* xor %eax, %eax; cpuid; hlt */
	TRUE(machine_run_to_halt(&machine, 0));
	TRUE(machine_regs(&machine, 0).rax == 3 && machine_regs(&machine, 0).rbx == 0x76767676);
	machine_end(&machine);
}

int main(void)
{
	struct machine machine;

	tap_test("a VM");
	machine_make(&machine, MVM_VM_EXIT_ON_HLT);
	machine_cpuid(&machine, 0);
	about(&machine);
	msr_list(&machine);
	run_states(&machine);
	events(&machine);
	interrupts(&machine);
	hypercalls(&machine);
	notify(&machine);
	legacy_memory(&machine);
	legacy_state(&machine);
	legacy_cpuid();
	machine_end(&machine);
	supported_cpuid();
	devices();
	extension();
	return tap_end();
}
