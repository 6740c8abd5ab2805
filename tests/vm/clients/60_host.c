// SPDX-License-Identifier: MIT
/* also for 32 bits */
/* The host's state is the host's: registers of the caller, breakpoints, CPUs that go and come, others who use SVM. */
#include "machine.h"

#include <linux/hw_breakpoint.h>
#include <linux/perf_event.h>
#include <sys/mount.h>
#include <sys/syscall.h>
#include <sys/wait.h>

/* RUN with all SSE registers filled; what they contain behind it. */
#ifdef __x86_64__
#define XMM 16
static long run_with_sse(int fd, uint64_t *behind)
{
	uint64_t value = 0x1122334455667788;
	long result;

	asm volatile("movq %[value], %%xmm0\n\tmovq %[value], %%xmm7\n\tmovq %[value], %%xmm15\n\t"
		     "fninit\n\tfld1\n\t"
		     "syscall\n\t"
		     "movq %%xmm0, 0(%[behind])\n\tmovq %%xmm7, 8(%[behind])\n\tmovq %%xmm15, 16(%[behind])\n\t"
		     "fstpl 24(%[behind])\n\t"
		     : "=a"(result)
		     : "a"(SYS_ioctl), "D"((long)fd), "S"((long)MVM_RUN), "d"(0L), [value] "r"(value),
		       [behind] "r"(behind)
		     : "rcx", "r11", "memory", "xmm0", "xmm7", "xmm15", "st");
	return result;
}
#else
/* Here there are eight of them. */
#define XMM 8
static long run_with_sse(int fd, uint64_t *behind)
{
	const uint64_t value = 0x1122334455667788;
	long result;

	asm volatile("movq %[value], %%xmm0\n\tmovq %[value], %%xmm7\n\t"
		     "fninit\n\tfld1\n\t"
		     "int $0x80\n\t"
		     "movq %%xmm0, 0(%[behind])\n\tmovq %%xmm7, 8(%[behind])\n\t"
		     "fstpl 24(%[behind])\n\t"
		     : "=a"(result)
		     : "a"(SYS_ioctl), "b"(fd), "c"(MVM_RUN), "d"(0), [value] "m"(value), [behind] "S"(behind)
		     : "memory", "st"); /* compiled without SSE */
	return result;
}
#endif

static void fpu(struct machine *machine)
{
	uint64_t behind[4] = { 0 };
	struct mvm_fpu fpu = { 0 };
	struct mvm_regs regs;
	double one = 1.0;

	tap_test("FPU registers: the caller's are the caller's, the guest's the guest's");
	machine_load(machine, "clobber");
	machine_long(machine, 0);
	TRUE(run_with_sse(machine->vcpu[0], behind) == 0 && machine->run[0]->exit_reason == MVM_EXIT_HLT);
	TRUE(behind[0] == 0x1122334455667788 && behind[1] == behind[0]);
	TRUE(XMM == 8 || behind[2] == behind[0]);
	TRUE(!memcmp(&behind[3], &one, 8));
	TRUE(!call(machine->vcpu[0], MVM_GET_FPU, &fpu));
	TRUE(!memcmp(fpu.xmm[15], "vmmvmmvmvmmvmmvm", 16));
	TRUE(fpu.ftwx == 0xc0);
	memset(fpu.xmm[0], 0x5a, 16);
	TRUE(!call(machine->vcpu[0], MVM_SET_FPU, &fpu));
	TRUE(machine_run_to_halt(machine, 0));
	regs = machine_regs(machine, 0);
	TRUE(regs.rax == 0x5a5a5a5a5a5a5a5a && regs.rbx == 0x4000);
	if (XMM == 8)
		tap_skip("xmm15 of the caller", "a program of i386 has eight of these registers");
}

/* Whether the processor leaves the addresses of another program's last x87 instruction where they are: /proc/cpuinfo. */
static int leaks_addresses(void)
{
	FILE *file = fopen("/proc/cpuinfo", "re");
	char line[4096];
	int found = 0;

	while (file && !found && fgets(line, sizeof(line), file))
		found = !strncmp(line, "bugs", 4) && strstr(line, "fxsave_leak");
	if (file)
		fclose(file);
	return found;
}

/* The caller loads an operand; the guest stores its environment, of 32-bit words: FIP is the fourth, FDP the sixth. */
static void fpu_addresses(struct machine *machine)
{
	static double operand = 1.0;
	const struct mvm_fpu fpu = { .fcw = 0x37f, .mxcsr = 0x1f80 };
	const uint32_t *environment = (const uint32_t *)(machine->memory + STACK);

	if (!leaks_addresses()) {
		tap_skip("addresses of the caller's x87 instructions", "this processor loads them with every state");
		return;
	}
	tap_test("a guest does not see where the caller's x87 instructions and their operands are");
	machine_code(machine, 0, "\xd9\x34\x24", 3); /* fnstenv (%rsp) */
	TRUE(!call(machine->vcpu[0], MVM_SET_FPU, &fpu));
	asm volatile("fninit\n\tfldl %0" : : "m"(operand) : "st");
	TRUE(machine_run_to_halt(machine, 0));
	if (environment[3] || environment[5])
		printf("# instruction at %#x, operand at %#x (%p)\n", environment[3], environment[5], (void *)&operand);
	TRUE(environment[0] << 16 == 0x37f << 16 && !environment[3] && !environment[5]);
	asm volatile("fninit");
}

static volatile uint32_t watched; /* one store in programs of 32 bits as well */

static void breakpoints(struct machine *machine)
{
	struct perf_event_attr attr = {
		.type = PERF_TYPE_BREAKPOINT,
		.size = sizeof(attr),
		.bp_type = HW_BREAKPOINT_W,
		.bp_addr = (uintptr_t)&watched,
		.bp_len = HW_BREAKPOINT_LEN_4,
		.exclude_kernel = 1,
	};
	struct mvm_debugregs debug = { 0 };
	uint64_t count = 0;
	int event = (int)syscall(SYS_perf_event_open, &attr, 0, -1, -1, 0);

	if (event < 0) {
		tap_skip("breakpoints of the host", "this kernel has no perf events");
		return;
	}
	tap_test("breakpoints: the caller's work after a guest that used the registers");
	machine_load(machine, "clobber");
	machine_long(machine, 0);
	watched = 1;
	TRUE(machine_run_to_halt(machine, 0));
	watched = 2;
	TRUE(machine_run_to_halt(machine, 0));
	watched = 3;
	TRUE(read(event, &count, sizeof(count)) == sizeof(count));
	TRUE(count == 3);
	TRUE(!call(machine->vcpu[0], MVM_GET_DEBUGREGS, &debug));
	TRUE(debug.db[0] == 0x4000 && debug.db[3] == 0x4000 && debug.dr7 == 0x400);
	close(event);
}

/* Of the kernel and its modules, 0 where it does not tell. */
static uint64_t kernel_symbol(const char *name)
{
	FILE *file = fopen("/proc/kallsyms", "re");
	unsigned long long address, found = 0;
	char line[512], symbol[128];

	while (file && !found && fgets(line, sizeof(line), file)) {
		if (sscanf(line, "%llx %*c %127s", &address, symbol) == 2 && !strcmp(symbol, name))
			found = address;
	}
	if (file)
		fclose(file);
	return found;
}

static void nowhere(void)
{
}

/*
 * The caller has a breakpoint on a function that nobody calls; the guest, whose registers have another address, that of the
 * kernel's world switch. It is hit where the registers are loaded while the host's are on.
 */
static void others_breakpoints(struct machine *machine)
{
	struct perf_event_attr attr = {
		.type = PERF_TYPE_BREAKPOINT,
		.size = sizeof(attr),
		.bp_type = HW_BREAKPOINT_X,
		.bp_addr = (uintptr_t)nowhere,
		.bp_len = sizeof(uint64_t), /* a long of the kernel, whoever calls */
	};
	uint64_t switching = kernel_symbol("svm_world"), count = 1;
	struct mvm_debugregs debug = { .db = { switching, switching, switching, switching },
				       .dr6 = 0xffff0ff0,
				       .dr7 = 0x400 };
	int event = (int)syscall(SYS_perf_event_open, &attr, 0, -1, -1, 0);

	if (event < 0 || !switching) {
		tap_skip("breakpoints of the host at the guest's addresses",
			 "this kernel has no perf events, or no symbols");
		return;
	}
	tap_test("breakpoints: the caller's never are at the guest's addresses");
	machine_code(machine, 0, "\x0f\x21\xc3\xf4", 4); /* mov %dr0, %rbx; hlt */
	TRUE(!call(machine->vcpu[0], MVM_SET_DEBUGREGS, &debug));
	TRUE(machine_run_to_halt(machine, 0));
	TRUE(machine_regs(machine, 0).rbx == switching);
	TRUE(read(event, &count, sizeof(count)) == sizeof(count));
	if (count)
		printf("# %llu hits\n", (unsigned long long)count);
	TRUE(count == 0);
	close(event);
}

static int new_vm(int node)
{
	struct mvm_create_vm arg = { .size = sizeof(arg) };
	int err = call(node, MVM_CREATE_VM, &arg);

	if (!err)
		close((int)arg.fd);
	return err;
}

static void rival(void)
{
	int node = open(MVM_SYSTEM_NODE, O_RDWR | O_CLOEXEC);

	tap_test("another user of SVM gives EBUSY, and keeps it");
	TRUE(!machine_insert("/rival.ko"));
	TRUE(new_vm(node) == EBUSY);
	TRUE(new_vm(node) == EBUSY);
	TRUE(!machine_remove("rival"));
	TRUE(new_vm(node) == 0);
	close(node);
}

static void *spin(void *argument)
{
	struct machine *machine = argument;
	int reason;

	reason = machine_run(machine, 0);
	TRUE(reason == -EINTR);
	return NULL;
}

static void hotplug(struct machine *machine)
{
	struct watched before = machine_watched("offline"), behind;
	pthread_t thread;
	int turn;

	tap_test("CPUs go and come under a running guest, without SVM while they are away");
	machine_signals();
	machine_load(machine, "spin");
	machine_real(machine, 0);
	pthread_create(&thread, NULL, spin, machine);
	for (turn = 0; turn < 5; turn++) {
		TRUE(!machine_online(GUEST_CPU, 0));
		usleep(20000);
		TRUE(machine_watched("now").times == HOST_CPUS - 1 && machine_watched("now").on == HOST_CPUS - 1);
		TRUE(!machine_online(GUEST_CPU, 1));
		TRUE(machine_watched("now").times == HOST_CPUS && machine_watched("now").on == HOST_CPUS);
		usleep(20000);
	}
	behind = machine_watched("offline");
	TRUE(before.times >= 0 && behind.times == before.times + 5 && behind.on == before.on);
	machine_stop(machine, 0, thread);
	pthread_join(thread, NULL);
	machine->run[0]->immediate_exit = 0;
	machine_load(machine, "modes");
	machine_long(machine, 0);
	TRUE(machine_run_to_halt(machine, 0));
}

/* Suspend as far as it goes without hardware: everything but the last step. */
static void suspend(struct machine *machine)
{
	struct watched before = machine_watched("suspend"), behind;
	int test = open("/sys/power/pm_test", O_WRONLY | O_CLOEXEC), state;

	if (test < 0) {
		tap_skip("suspend", "this kernel has no pm_test");
		return;
	}
	tap_test("SVM goes with a suspend and comes with the resume");
	TRUE(write(test, "core", 4) == 4);
	state = open("/sys/power/state", O_WRONLY | O_CLOEXEC);
	TRUE(state >= 0 && write(state, "mem", 3) == 3);
	TRUE(write(test, "none", 4) == 4);
	close(test);
	close(state);
	machine_unpin(); /* meanwhile there was CPU 0 alone */
	behind = machine_watched("suspend");
	TRUE(before.times >= 0 && behind.times == before.times + 1 && behind.on == before.on);
	TRUE(machine_watched("now").times == HOST_CPUS && machine_watched("now").on == HOST_CPUS);
	machine_load(machine, "modes");
	machine_long(machine, 0);
	TRUE(machine_run_to_halt(machine, 0));
}

/* --- the host's registers ------------------------------------------------------------------------------- */

static const char *host_registers(char *text, size_t size)
{
	int fd = open("/sys/module/registers/parameters/all", O_RDONLY | O_CLOEXEC);
	ssize_t length = read(fd, text, size - 1);

	TRUE(length > 0);
	text[length > 0 ? length : 0] = 0;
	close(fd);
	return text;
}

/* Everything that a guest has of its own, and as unlike the host's as may be. */
static void unlike(struct machine *machine)
{
	static struct mvm_msr_entry entries[] = {
		{ MVM_MSR_SYSENTER_CS, 0, 0x1230 },	 { MVM_MSR_SYSENTER_ESP, 0, 0x111000 },
		{ MVM_MSR_SYSENTER_EIP, 0, 0x222000 },	 { MVM_MSR_STAR, 0, 0x5555aaaa12345678 },
		{ MVM_MSR_LSTAR, 0, 0x333000 },		 { MVM_MSR_CSTAR, 0, 0x444000 },
		{ MVM_MSR_SFMASK, 0, 0x12345 },		 { MVM_MSR_KERNEL_GS_BASE, 0, 0x555000 },
		{ MVM_MSR_PAT, 0, 0x0606060606060606 },	 { MVM_MSR_TSC_AUX, 0, 0x1234567 },
	};
	struct mvm_msrs msrs = { .count = sizeof(entries) / sizeof(entries[0]), .addr = address_of(entries) };
	struct mvm_debugregs debug = { .db = { 0x1111, 0x2222, 0x3333, 0x4444 }, .dr6 = 0xffff4ff5, .dr7 = 0x400 };
	struct mvm_xcrs xcrs = { .count = 1, .xcrs = { { .value = 1 } } };
	struct mvm_sregs sregs;
	int err;

	machine_load(machine, "clobber");
	machine_long(machine, 0);
	sregs = machine_sregs(machine, 0);
	sregs.fs.base = 0x666000;
	sregs.gs.base = 0x777000;
	sregs.idt.limit = 0x77;
	sregs.ldt.selector = 0x28;
	TRUE(!machine_set_sregs(machine, 0, &sregs));
	TRUE(!call(machine->vcpu[0], MVM_SET_MSRS, &msrs) && msrs.count == sizeof(entries) / sizeof(entries[0]));
	TRUE(!call(machine->vcpu[0], MVM_SET_DEBUGREGS, &debug));
	err = call(machine->vcpu[0], MVM_SET_XCRS, &xcrs);
	TRUE(err == 0 || err == EOPNOTSUPP);
}

/* Under one roof: on one CPU, and with the guest loaded from what the VMM set to what the guest makes of it. */
static void registers(struct machine *machine)
{
	static char before[PAGE], behind[PAGE];

	tap_test("the host's registers behind RUN are those before it");
	TRUE(!machine_insert("/registers.ko"));
	machine_pin(GUEST_CPU);
	unlike(machine);
	host_registers(before, sizeof(before));
	TRUE(machine_run_to_halt(machine, 0));
	host_registers(behind, sizeof(behind));
	TRUE(strstr(before, "LSTAR") && strstr(before, "LDT"));
	TRUE(strstr(behind, "DR6 0xffff0ff0")); /* also if an earlier guest has left it so */
	if (strcmp(before, behind))
		printf("# before:\n%s# behind:\n%s", before, behind);
	TRUE(!strcmp(before, behind));
	machine_unpin();
	TRUE(!machine_remove("registers"));
}

/* VMEXIT_INVALID: what is in the save area then is not the guest's (QEMU leaves the host's there). */
static void refused(struct machine *machine)
{
	const struct mvm_vcpu_events events = { .exception = { .pending = 1, .vector = 3 } };
	struct mvm_sregs set, got;
	struct mvm_regs regs, regs_got;

	tap_test("a VMRUN that fails is FAIL_ENTRY, and nothing of the host is in the vCPU's state");
	TRUE(!machine_insert("/refuse.ko"));
	machine_load(machine, "modes");
	machine_long(machine, 0);
	set = machine_sregs(machine, 0);
	regs = machine_regs(machine, 0);
	TRUE(machine_run(machine, 0) == MVM_EXIT_FAIL_ENTRY);
	TRUE(machine->run[0]->exit.fail_entry.exit_code == ~0ull);
	got = machine_sregs(machine, 0);
	regs_got = machine_regs(machine, 0);
	TRUE(!memcmp(&set, &got, sizeof(set)) && !memcmp(&regs, &regs_got, sizeof(regs)));
	machine_code(machine, 0, "\x90", 1);
	TRUE(!call(machine->vcpu[0], MVM_SET_VCPU_EVENTS, &events));
	TRUE(machine_run(machine, 0) == MVM_EXIT_FAIL_ENTRY);
	TRUE(!machine_remove("refuse"));
	TRUE(machine_run_to_halt(machine, 0)); /* what was to be delivered is still to be */
	TRUE(machine_regs(machine, 0).rax == 3);
	machine_load(machine, "modes");
	machine_long(machine, 0);
	TRUE(machine_run_to_halt(machine, 0));
	TRUE(machine_regs(machine, 0).rax == 0x1122334455667788);
}

/* The first VMRUN of a CPU flushes what another hypervisor left; where it is refused, the next one does. */
static void refused_flush(void)
{
	struct machine machine;
	long long before;

	tap_test("a flush that was asked of a VMRUN that fails is asked for again");
	TRUE(!machine_insert("/refuse.ko"));
	machine_pin(GUEST_CPU);
	machine_make(&machine, MVM_VM_EXIT_ON_HLT);
	machine_load(&machine, "modes");
	machine_long(&machine, 0);
	before = machine_counter("asid_flushes");
	TRUE(machine_run(&machine, 0) == MVM_EXIT_FAIL_ENTRY);
	TRUE(machine_run(&machine, 0) == MVM_EXIT_FAIL_ENTRY);
	TRUE(machine_counter("asid_flushes") == before + 2);
	TRUE(!machine_remove("refuse"));
	TRUE(machine_run_to_halt(&machine, 0));
	TRUE(machine_counter("asid_flushes") == before + 3);
	machine_long(&machine, 0);
	TRUE(machine_run_to_halt(&machine, 0));
	TRUE(machine_counter("asid_flushes") == before + 3);
	machine_end(&machine);
	machine_unpin();
}

/* What the processor leaves in the VMCB then is undefined: neither a state for the VMM, nor what holds the guest next time. */
static void shut_down(struct machine *machine)
{
	struct mvm_sregs set, got;

	tap_test("nothing of a VMCB behind a shutdown is used again");
	TRUE(!machine_insert("/shutdown.ko"));
	machine_pin(GUEST_CPU);
	machine_code(machine, 0, "\x0f\x0b", 2);
	set = machine_sregs(machine, 0);
	set.idt.limit = 0;
	TRUE(!machine_set_sregs(machine, 0, &set));
	TRUE(machine_run(machine, 0) == MVM_EXIT_SHUTDOWN);
	TRUE(!machine_remove("shutdown"));
	got = machine_sregs(machine, 0);
	TRUE(!memcmp(&set, &got, sizeof(set)));
	TRUE(machine_regs(machine, 0).rip == GUEST);
	machine_code(machine, 0, "\xe4\x71\xf4", 3); /* in $0x71, %al; hlt */
	TRUE(machine_run(machine, 0) == MVM_EXIT_IO && machine->run[0]->exit.io.port == 0x71);
	TRUE(machine_run_to_halt(machine, 0));
	machine_unpin();
}

/* --- the host's NMIs -------------------------------------------------------------------------------------- */

#define NMIS 50

static volatile int guest_ended;

static void *spin_on_guest_cpu(void *argument)
{
	machine_pin(GUEST_CPU);
	TRUE(machine_run(argument, 0) == -EINTR);
	guest_ended = 1;
	return NULL;
}

static int nmis_came(void)
{
	FILE *file = fopen("/sys/module/nmi/parameters/count", "re");
	int count = -1;

	TRUE(file && fscanf(file, "%d", &count) == 1);
	fclose(file);
	return count;
}

/* Linux tells of NMIs that take longer than a millisecond, which they do on a slow host. */
static int nmis_may_take_long(void)
{
	int fd;

	if (mount("none", "/sys/kernel/debug", "debugfs", 0, NULL) && errno != EBUSY)
		return 0;
	fd = open("/sys/kernel/debug/x86/nmi_longest_ns", O_WRONLY | O_CLOEXEC);
	if (fd < 0 || write(fd, "1000000000000000", 16) != 16)
		return 0;
	close(fd);
	return 1;
}

/* The guest has a handler for NMIs as well, which would end RUN. */
static void host_nmis(struct machine *machine)
{
	const char number = '0' + GUEST_CPU;
	pthread_t thread;
	int fd, count;

	if (!nmis_may_take_long() || machine_insert("/nmi.ko")) {
		tap_skip("NMIs of the host", "this kernel has no debugfs");
		return;
	}
	tap_test("NMIs of the host end the guest's turn, and are the host's");
	fd = open("/sys/module/nmi/parameters/cpu", O_WRONLY | O_CLOEXEC);
	machine_signals();
	machine_code(machine, 0, "\xeb\xfe", 2);
	TRUE(!pthread_create(&thread, NULL, spin_on_guest_cpu, machine));
	for (count = 0; count < NMIS && !guest_ended; count++) {
		TRUE(pwrite(fd, &number, 1, 0) == 1);
		while (nmis_came() == count && !guest_ended)
			usleep(1000);
	}
	TRUE(count == NMIS);
	machine_stop(machine, 0, thread);
	pthread_join(thread, NULL);
	machine->run[0]->immediate_exit = 0;
	TRUE(machine_regs(machine, 0).rip == GUEST);
	close(fd);
	TRUE(!machine_remove("nmi"));
}

/* Probes and trampolines of the kernel are freed when every thread has been scheduled: one in a guest for ever is no reason to wait. */
static void waiting_for_all(struct machine *machine)
{
	volatile uint8_t *there = machine->memory + 0x3000;
	pthread_t thread;

	tap_test("who waits until each thread has been scheduled does not wait for a guest that spins");
	machine_signals();
	machine_code(machine, 0, "\xfa\xc6\x04\x25\x00\x30\x00\x00\x01\xeb\xfe", 11); /* cli; movb $1, 0x3000; and there it stays */
	*there = 0;
	TRUE(!pthread_create(&thread, NULL, spin, machine));
	while (!*there)
		usleep(1000);
	TRUE(!machine_insert("/tasks.ko"));
	machine_stop(machine, 0, thread);
	pthread_join(thread, NULL);
	machine->run[0]->immediate_exit = 0;
	TRUE(!machine_remove("tasks"));
}

static void strangers(struct machine *machine)
{
	pid_t child;
	int status = -1;

	tap_test("another process has the descriptors, and cannot run the guest");
	machine_load(machine, "modes");
	machine_long(machine, 0);
	fflush(stdout);
	child = fork();
	if (!child) {
		int run = machine_run(machine, 0), slot = machine_slot(machine, 3, 0, 0x700000, PAGE, machine->memory);

		_exit(run == -EIO && slot == EIO ? 0 : 1);
	}
	waitpid(child, &status, 0);
	TRUE(status == 0);
	TRUE(machine_run_to_halt(machine, 0));
}

int main(void)
{
	struct machine machine;

	rival();
	refused_flush();
	tap_test("a VM, which switches SVM on everywhere");
	TRUE(!machine_insert("/watch.ko")); /* before the VM */
	TRUE(machine_watched("now").on == 0);
	machine_make(&machine, MVM_VM_EXIT_ON_HLT);
	machine_cpuid(&machine, 0);
	TRUE(machine_watched("now").on == HOST_CPUS);
	fpu(&machine);
	fpu_addresses(&machine);
	registers(&machine);
	refused(&machine);
	shut_down(&machine);
	breakpoints(&machine);
	others_breakpoints(&machine);
	host_nmis(&machine);
	hotplug(&machine);
	suspend(&machine);
	waiting_for_all(&machine);
	strangers(&machine);
	machine_end(&machine);
	tap_test("and its end switches it off");
	TRUE(machine_counter_becomes("vms", 0));
	TRUE(machine_watched("now").on == 0);
	TRUE(!machine_remove("watch"));
	return tap_end();
}
