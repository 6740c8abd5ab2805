// SPDX-License-Identifier: MIT
#include "machine.h"

#include <sched.h>
#include <sys/syscall.h>

#include "../tracing/record.h"

/* CR0.CD and NW, which are set behind INIT. */
#define CACHES_OFF 0x60000000ull

/* By number: nr is 8 bits, and no two commands of mvm have the same. */
static volatile uint32_t succeeded[256];

static uint32_t dropped(void)
{
	static uint32_t code = 1; /* no code: not asked for yet */
	const char *text;

	if (code == 1) {
		text = getenv("VM_DROP");
		code = text ? (uint32_t)strtoul(text, NULL, 0) : 0;
	}
	return code;
}

int call(int fd, unsigned long code, const volatile void *arg)
{
	int result;

	if ((uint32_t)code == dropped())
		return 0;
	record_before(fd, code, arg);
	result = ioctl(fd, code, arg) ? errno : 0;
	record_after(-result);
	if (result)
		return result;
	succeeded[code & 0xff] = (uint32_t)code;
	return 0;
}

__attribute__((destructor)) static void print_calls(void)
{
	unsigned at;

	printf("# calls of %s:", TAP_CALLER);
	for (at = 0; at < 256; at++) {
		if (succeeded[at])
			printf(" %x", succeeded[at]);
	}
	printf("\n");
	fflush(stdout);
}

static size_t run_size(int node)
{
	struct mvm_vcpu_mmap_size arg = { 0 };

	TRUE(!call(node, MVM_GET_VCPU_MMAP_SIZE, &arg));
	return arg.size;
}

int machine_add_vcpu(struct machine *machine, int at)
{
	struct mvm_create_vcpu arg = { .id = at };
	int err = call(machine->vm, MVM_CREATE_VCPU, &arg);

	if (err)
		return err;
	machine->vcpu[at] = (int)arg.fd;
	machine->run[at] = mmap(NULL, run_size(machine->node), PROT_READ | PROT_WRITE, MAP_SHARED, machine->vcpu[at], 0);
	return machine->run[at] == MAP_FAILED ? errno : 0;
}

int machine_slot(const struct machine *machine, uint32_t slot, uint32_t flags, uint64_t gpa, uint64_t size,
		 const void *memory)
{
	struct mvm_memory_region arg = {
		.slot = slot,
		.flags = flags,
		.guest_phys_addr = gpa,
		.memory_size = size,
		.userspace_addr = address_of(memory),
	};

	return call(machine->vm, MVM_SET_MEMORY_REGION, &arg);
}

void machine_make(struct machine *machine, uint32_t flags)
{
	struct mvm_create_vm arg = { .size = sizeof(arg), .flags = flags };
	int at;

	memset(machine, 0, sizeof(*machine));
	for (at = 0; at < VCPUS; at++)
		machine->vcpu[at] = -1;
	machine->node = open(MVM_SYSTEM_NODE, O_RDWR | O_CLOEXEC);
	TRUE(machine->node >= 0);
	TRUE(!call(machine->node, MVM_CREATE_VM, &arg));
	machine->vm = (int)arg.fd;
	machine->memory =
		mmap(NULL, MEMORY_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	TRUE(machine->memory != MAP_FAILED);
	TRUE(!machine_slot(machine, 0, 0, 0, MEMORY_SIZE, machine->memory));
	TRUE(!machine_add_vcpu(machine, 0));
}

void machine_end(struct machine *machine)
{
	size_t size = run_size(machine->node);
	int at;

	for (at = 0; at < VCPUS; at++) {
		if (machine->vcpu[at] < 0)
			continue;
		munmap((void *)machine->run[at], size);
		close(machine->vcpu[at]);
	}
	close(machine->vm);
	close(machine->node);
	munmap(machine->memory, MEMORY_SIZE);
}

void machine_cpuid(const struct machine *machine, int at)
{
	static struct mvm_cpuid_entry entries[MVM_MAX_CPUID_ENTRIES];
	struct mvm_cpuid arg = { .count = MVM_MAX_CPUID_ENTRIES, .addr = address_of(entries) };

	TRUE(!call(machine->node, MVM_GET_SUPPORTED_CPUID, &arg) && arg.count);
	TRUE(!call(machine->vcpu[at], MVM_SET_CPUID, &arg));
}

void machine_load(struct machine *machine, const char *guest)
{
	char path[64];
	int fd;

	snprintf(path, sizeof(path), "/guests/%s", guest);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	TRUE(fd >= 0 && read(fd, machine->memory + GUEST, TABLES - GUEST) > 0);
	close(fd);
}

struct mvm_regs machine_regs(const struct machine *machine, int at)
{
	struct mvm_regs regs = { 0 };

	TRUE(!call(machine->vcpu[at], MVM_GET_REGS, &regs));
	return regs;
}

void machine_set_regs(const struct machine *machine, int at, const struct mvm_regs *regs)
{
	TRUE(!call(machine->vcpu[at], MVM_SET_REGS, regs));
}

struct mvm_sregs machine_sregs(const struct machine *machine, int at)
{
	struct mvm_sregs sregs = { 0 };

	TRUE(!call(machine->vcpu[at], MVM_GET_SREGS, &sregs));
	return sregs;
}

int machine_set_sregs(const struct machine *machine, int at, const struct mvm_sregs *sregs)
{
	return call(machine->vcpu[at], MVM_SET_SREGS, sregs);
}

static void begin(const struct machine *machine, int at)
{
	const struct mvm_regs regs = { .rip = GUEST, .rflags = 2, .rsp = STACK };

	machine_set_regs(machine, at, &regs);
}

static struct mvm_segment segment(uint16_t selector, uint8_t kind, uint32_t limit)
{
	return (struct mvm_segment){
		.selector = selector, .kind = kind, .s = 1, .present = 1, .limit = limit, .g = limit > 0xfffff,
	};
}

void machine_real(const struct machine *machine, int at)
{
	const struct mvm_regs regs = { .rip = GUEST, .rflags = 2, .rsp = 0xf000 };
	struct mvm_sregs sregs = machine_sregs(machine, at);

	sregs.cs = segment(0, 11, 0xffff);
	sregs.ds = sregs.es = sregs.fs = sregs.gs = sregs.ss = segment(0, 3, 0xffff);
	TRUE(!machine_set_sregs(machine, at, &sregs));
	machine_set_regs(machine, at, &regs);
}

static void flat(struct mvm_sregs *sregs)
{
	sregs->cs = segment(8, 11, 0xffffffff);
	sregs->cs.db = 1;
	sregs->ds = segment(16, 3, 0xffffffff);
	sregs->ds.db = 1;
	sregs->es = sregs->fs = sregs->gs = sregs->ss = sregs->ds;
}

/* Null, code of 32 bits (8), data (16), code of 64 bits (24). */
static void descriptors(const struct machine *machine, struct mvm_sregs *sregs)
{
	static const uint64_t table[] = { 0, 0x00cf9b000000ffff, 0x00cf93000000ffff, 0x00af9b000000ffff };

	memcpy(machine->memory + GDT, table, sizeof(table));
	sregs->gdt.base = GDT;
	sregs->gdt.limit = sizeof(table) - 1;
}

void machine_protected(const struct machine *machine, int at)
{
	struct mvm_sregs sregs = machine_sregs(machine, at);

	flat(&sregs);
	descriptors(machine, &sregs);
	sregs.cr0 = (sregs.cr0 & ~CACHES_OFF) | 1;
	TRUE(!machine_set_sregs(machine, at, &sregs));
	begin(machine, at);
}

/* One 2 MiB page for each 2 MiB of the first 2 GiB, linear = physical: slots may be put anywhere there. */
void machine_long(const struct machine *machine, int at)
{
	struct mvm_sregs sregs = machine_sregs(machine, at);
	uint64_t *table = (uint64_t *)(machine->memory + TABLES);
	unsigned entry;

	memset(table, 0, 4 * PAGE);
	table[0] = (TABLES + PAGE) | 7;
	table[512] = (TABLES + 2 * PAGE) | 7;
	table[513] = (TABLES + 3 * PAGE) | 7;
	for (entry = 0; entry < 1024; entry++)
		table[1024 + entry] = (uint64_t)entry << 21 | 0x87;
	flat(&sregs);
	descriptors(machine, &sregs);
	sregs.cs.selector = 24;
	sregs.cs.db = 0;
	sregs.cs.l = 1;
	sregs.cr3 = TABLES;
	sregs.cr4 |= 0x20;
	sregs.cr0 = (sregs.cr0 & ~CACHES_OFF) | 0x80000001;
	sregs.efer |= 0x500;
	TRUE(!machine_set_sregs(machine, at, &sregs));
	begin(machine, at);
}

/* mov $vector, %rax; hlt; jmp to the hlt */
static void vectors(const struct machine *machine, struct mvm_sregs *sregs)
{
	unsigned vector;

	for (vector = 0; vector < 32; vector++) {
		uint64_t *gate = (uint64_t *)(machine->memory + IDT) + 2 * vector;
		const uint8_t code[] = { 0x48, 0xc7, 0xc0, (uint8_t)vector, 0, 0, 0, 0xf4, 0xeb, 0xfd };
		uint32_t handler = STUBS + 16 * vector;

		memcpy(machine->memory + handler, code, sizeof(code));
		gate[0] = (handler & 0xffff) | 24u << 16 | 0x8e00ull << 32 |
			  (uint64_t)(handler >> 16) << 48;
		gate[1] = 0;
	}
	sregs->idt.base = IDT;
	sregs->idt.limit = 32 * 16 - 1;
}

void machine_code(struct machine *machine, int at, const void *code, size_t size)
{
	struct mvm_sregs sregs;

	memset(machine->memory + GUEST, 0xf4, PAGE);
	memcpy(machine->memory + GUEST, code, size);
	machine_long(machine, at);
	sregs = machine_sregs(machine, at);
	vectors(machine, &sregs);
	TRUE(!machine_set_sregs(machine, at, &sregs));
}

int machine_run(const struct machine *machine, int at)
{
	int err = call(machine->vcpu[at], MVM_RUN, NULL);

	return err ? -err : (int)machine->run[at]->exit_reason;
}

static void on_signal(int number)
{
	(void)number;
}

void machine_signals(void)
{
	const struct sigaction action = { .sa_handler = on_signal };

	TRUE(!sigaction(SIGUSR1, &action, NULL));
}

/* A RUN that has not read its page yet finds the flag there, one that has gets the signal. */
void machine_stop(const struct machine *machine, int at, pthread_t thread)
{
	machine->run[at]->immediate_exit = 1;
	__sync_synchronize();
	TRUE(!pthread_kill(thread, SIGUSR1));
}

int machine_run_to_halt(const struct machine *machine, int at)
{
	int reason = machine_run(machine, at);

	if (reason == MVM_EXIT_HLT)
		return 1;
	printf("# vCPU %d: exit %d instead of HLT, RIP %#llx, CR2 %#llx, CR3 %#llx\n", at, reason,
	       (unsigned long long)machine_regs(machine, at).rip, (unsigned long long)machine_sregs(machine, at).cr2,
	       (unsigned long long)machine_sregs(machine, at).cr3);
	return 0;
}

long long machine_counter(const char *name)
{
	char line[128];
	FILE *file = fopen("/sys/module/mvm/parameters/counters", "re");
	long long value = -1;
	size_t length = strlen(name);

	while (file && fgets(line, sizeof(line), file)) {
		if (!strncmp(line, name, length) && line[length] == ' ')
			value = atoll(line + length);
	}
	if (file)
		fclose(file);
	return value;
}

struct watched machine_watched(const char *occasion)
{
	struct watched row, found = { -1, -1 };
	FILE *file = fopen("/sys/module/watch/parameters/seen", "re");
	char name[32];

	while (file && fscanf(file, "%31s %d %d", name, &row.times, &row.on) == 3) {
		if (!strcmp(name, occasion))
			found = row;
	}
	if (file)
		fclose(file);
	return found;
}

int machine_insert(const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC), err;

	err = syscall(SYS_finit_module, fd, "", 0) ? errno : 0;
	close(fd);
	return err;
}

int machine_remove(const char *module)
{
	return syscall(SYS_delete_module, module, O_NONBLOCK) ? errno : 0;
}

int machine_online(int cpu, int on)
{
	char path[64];
	int fd, err;

	snprintf(path, sizeof(path), "/sys/devices/system/cpu/cpu%d/online", cpu);
	fd = open(path, O_WRONLY | O_CLOEXEC);
	err = fd < 0 || write(fd, on ? "1" : "0", 1) != 1 ? errno : 0;
	close(fd);
	return err;
}

int machine_counter_becomes(const char *name, long long value)
{
	unsigned tries;

	for (tries = 0; tries < 6000 && machine_counter(name) != value; tries++)
		usleep(10000);
	return machine_counter(name) == value;
}

static void run_on(int first, int last)
{
	cpu_set_t set;

	CPU_ZERO(&set);
	for (; first <= last; first++)
		CPU_SET(first, &set);
	TRUE(!sched_setaffinity(0, sizeof(set), &set));
}

void machine_pin(int cpu)
{
	run_on(cpu, cpu);
}

void machine_unpin(void)
{
	run_on(GUEST_CPU, OTHER_CPU);
}
