// SPDX-License-Identifier: MIT
/* also for 32 bits */
/* Several vCPUs at once, on CPUs that change, while memory changes under them. */
#include "machine.h"

#include <sched.h>

#define COUNT	100000u
#define THREADS 4
#define COUNTER 0x8000u
#define LOGGED	0x600000u

static struct machine machine;
static volatile int stop;

/* Before any of them runs: they share page tables, which this writes. */
static void prepare(int at)
{
	struct mvm_regs regs;

	machine_long(&machine, at);
	regs = machine_regs(&machine, at);
	regs.rsp = STACK + (uint64_t)at * 0x1000;
	regs.rbx = COUNTER;
	regs.rcx = COUNT;
	machine_set_regs(&machine, at, &regs);
}

static void *run(void *argument)
{
	TRUE(machine_run_to_halt(&machine, *(int *)argument));
	return NULL;
}

/* One page comes and goes, and is seen by whoever looks: each time all leave the guest. */
static void *change(void *unused)
{
	uint8_t *page = mmap(NULL, PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	(void)unused;
	while (!stop) {
		TRUE(!machine_slot(&machine, 5, 0, 0x600000, PAGE, page));
		TRUE(!machine_slot(&machine, 5, 0, 0, 0, NULL));
	}
	munmap(page, PAGE);
	return NULL;
}

/* All that they run in goes, comes when they want it, and is protected again: their code, tables, the counter. */
static void *take(void *unused)
{
	uint64_t log[MEMORY_SIZE / PAGE / 64];
	struct mvm_get_dirty_log arg = { .slot = 0, .count = MEMORY_SIZE / PAGE / 64, .addr = address_of(log) };
	int turn;

	(void)unused;
	while (!stop) {
		TRUE(!machine_slot(&machine, 0, MVM_MEM_LOG_DIRTY_PAGES, 0, MEMORY_SIZE, machine.memory));
		for (turn = 0; turn < 4; turn++)
			TRUE(!call(machine.vm, MVM_GET_DIRTY_LOG, &arg));
		TRUE(!machine_slot(&machine, 0, 0, 0, MEMORY_SIZE, machine.memory));
	}
	return NULL;
}

static void parallel(void *(*changes)(void *))
{
	static int numbers[THREADS] = { 0, 1, 2, 3 };
	volatile uint64_t *counter = (uint64_t *)(machine.memory + COUNTER);
	pthread_t threads[THREADS], changer;
	int at;

	*counter = 0;
	stop = 0;
	for (at = 0; at < THREADS; at++)
		prepare(at);
	if (changes)
		pthread_create(&changer, NULL, changes, NULL);
	for (at = 0; at < THREADS; at++)
		pthread_create(&threads[at], NULL, run, &numbers[at]);
	for (at = 0; at < THREADS; at++)
		pthread_join(threads[at], NULL);
	stop = 1;
	if (changes)
		pthread_join(changer, NULL);
	if (*counter != (uint64_t)THREADS * COUNT)
		printf("# %llu\n", (unsigned long long)*counter);
	TRUE(*counter == (uint64_t)THREADS * COUNT);
}

/* A vCPU that comes from another CPU has a new ASID there, since its old one is somebody else's. */
static void migrations(void)
{
	long long before = machine_counter("migrations"), asids;
	int turn;

	tap_test("each change of the CPU, and each page that goes, costs an ASID");
	machine_load(&machine, "modes");
	machine_long(&machine, 0);
	for (turn = 0; turn < 10; turn++) {
		machine_pin(turn & 1 ? OTHER_CPU : GUEST_CPU);
		TRUE(machine_run_to_halt(&machine, 0));
	}
	TRUE(machine_counter("migrations") - before >= 9);
	machine_pin(GUEST_CPU);
	TRUE(machine_run_to_halt(&machine, 0));
	asids = machine_counter("asids");
	for (turn = 0; turn < 10; turn++)
		TRUE(machine_run_to_halt(&machine, 0));
	TRUE(machine_counter("asids") == asids);
	TRUE(!machine_slot(&machine, 5, 0, 0x600000, PAGE, machine.memory));
	TRUE(!machine_slot(&machine, 5, 0, 0, 0, NULL)); /* nothing of it was mapped: nothing to flush */
	TRUE(machine_run_to_halt(&machine, 0));
	TRUE(machine_counter("asids") == asids);
	TRUE(!machine_slot(&machine, 0, MVM_MEM_LOG_DIRTY_PAGES, 0, MEMORY_SIZE,
			   machine.memory)); /* all that is mapped goes */
	TRUE(machine_run_to_halt(&machine, 0));
	TRUE(machine_counter("asids") == asids + 1);
	TRUE(!machine_slot(&machine, 0, 0, 0, MEMORY_SIZE, machine.memory));
	machine_unpin();
}

/* When a CPU's ASIDs are used up it begins anew, and whoever has one of before takes another, which nobody else has. */
static void used_up(void)
{
	long long before = machine_counter("asid_flushes"), asids;
	struct machine other;

	tap_test("when a CPU's ASIDs are used up nobody keeps the one that he had");
	machine_make(&other, MVM_VM_EXIT_ON_HLT);
	machine_load(&other, "modes");
	machine_long(&other, 0);
	machine_load(&machine, "modes");
	machine_long(&machine, 0);
	machine_pin(GUEST_CPU);
	TRUE(machine_run_to_halt(&machine, 0));
	while (machine_counter("asid_flushes") == before) {
		TRUE(!machine_slot(&other, 0, MVM_MEM_LOG_DIRTY_PAGES, 0, MEMORY_SIZE, other.memory));
		TRUE(machine_run_to_halt(&other, 0));
	}
	asids = machine_counter("asids");
	TRUE(machine_run_to_halt(&machine, 0));
	TRUE(machine_counter("asids") == asids + 1);
	TRUE(machine_run_to_halt(&machine, 0));
	TRUE(machine_run_to_halt(&other, 0));
	TRUE(machine_counter("asids") == asids + 1);
	machine_unpin();
	machine_end(&other);
}

static void go_to(int at, uint64_t rip)
{
	struct mvm_regs regs = machine_regs(&machine, at);

	regs.rip = rip;
	regs.rbx = COUNTER;
	regs.rdi = LOGGED;
	machine_set_regs(&machine, at, &regs);
}

static long long asids_of_a_run(void)
{
	long long before = machine_counter("asids");

	TRUE(machine_run_to_halt(&machine, 0));
	return machine_counter("asids") - before;
}

/* XOR with a bit of CR4, there and back: mov %cr4, %rax; xor $0x80, %rax; mov %rax, %cr4; and again; hlt */
#define FLUSH "\x0f\x20\xe0\x48\x35\x80\0\0\0\x0f\x22\xe0\x48\x35\x80\0\0\0\x0f\x22\xe0\xf4"
/* mov $0xc0000080, %ecx; rdmsr; xor $1, %eax; wrmsr; hlt */
#define EFER "\xb9\x80\0\0\xc0\x0f\x32\x83\xf0\x01\x0f\x30\xf4"

/* What the processor does not write itself does not touch its TLB: QEMU's is empty behind each VMRUN, no processor's is. */
static void written(void)
{
	struct mvm_sregs sregs;
	unsigned at;

	tap_test("a control register that is written for the guest, by itself or the VMM, costs an ASID");
	machine_pin(GUEST_CPU);
	machine_code(&machine, 0, "\xf4\xeb\xfd", 3);
	TRUE(machine_run_to_halt(&machine, 0));
	TRUE(asids_of_a_run() == 0);
	for (at = 0; at < 5; at++) {
		sregs = machine_sregs(&machine, 0);
		sregs.cr0 ^= at == 1 ? 0x10000 : 0; /* WP */
		sregs.cr3 ^= at == 2 ? 0x8 : 0;
		sregs.cr4 ^= at == 3 ? 0x80 : 0; /* PGE */
		sregs.efer ^= at == 4;
		sregs.cr2 ^= 1;
		TRUE(!machine_set_sregs(&machine, 0, &sregs));
		TRUE(asids_of_a_run() == (at > 0));
		TRUE(asids_of_a_run() == 0);
	}
	machine_code(&machine, 0, FLUSH, sizeof(FLUSH) - 1);
	TRUE(machine_run_to_halt(&machine, 0));
	go_to(0, GUEST);
	TRUE(asids_of_a_run() == 2);
	machine_code(&machine, 0, EFER, sizeof(EFER) - 1);
	TRUE(machine_run_to_halt(&machine, 0));
	go_to(0, GUEST);
	TRUE(asids_of_a_run() == 1);
	machine_unpin();
}

/* On the other CPU; without an exit of its own until its page has gone. */
static void *count_alone(void *unused)
{
	(void)unused;
	machine_pin(OTHER_CPU);
	TRUE(machine_run(&machine, 0) == MVM_EXIT_INTERNAL_ERROR); /* INC of what is no memory */
	return NULL;
}

/* Nothing is written after the call that takes the page away, though the guest is in the middle of writing. */
static void taken_away(void)
{
	static const char code[] = "\xf0\x48\xff\x03\xeb\xfa"; /* again: lock incq (%rbx); jmp again */
	volatile uint64_t *page = mmap(NULL, PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	struct mvm_regs regs;
	int turn, look;

	tap_test("a page that is taken away is written no more, though the guest is writing it");
	machine_code(&machine, 0, code, sizeof(code) - 1);
	regs = machine_regs(&machine, 0);
	regs.rbx = 0x600000;
	machine_set_regs(&machine, 0, &regs);
	for (turn = 0; turn < 50; turn++) {
		pthread_t thread;
		uint64_t last;

		*page = 0;
		TRUE(!machine_slot(&machine, 5, 0, 0x600000, PAGE, (void *)page));
		TRUE(!pthread_create(&thread, NULL, count_alone, NULL));
		while (*page < 1000)
			usleep(100);
		TRUE(!machine_slot(&machine, 5, 0, 0, 0, NULL));
		last = *page;
		for (look = 0; look < 20000 && *page == last; look++)
			;
		TRUE(*page == last);
		pthread_join(thread, NULL);
	}
	munmap((void *)page, PAGE);
}

/* --- one reads, another one writes ----------------------------------------------------------------------- */

#define ENCOUNTERS 10

/* Both vCPUs come together at the counter, then touch the page: lock incl (%rbx); wait: cmpl $2, (%rbx); jb wait; ..; hlt */
#define MEET "\xf0\xff\x03\x83\x3b\x02\x72\xfb"

/* A new slot, so that both have to ask for the page; the log then has it, and fetching the log takes it away again. */
static void meet(uint8_t *page)
{
	static int numbers[2] = { 0, 1 };
	uint64_t log = 0;
	struct mvm_get_dirty_log arg = { .slot = 5, .count = 1, .addr = address_of(&log) };
	pthread_t threads[2];
	long long before;
	int at;

	*(volatile uint32_t *)(machine.memory + COUNTER) = 0;
	TRUE(!machine_slot(&machine, 5, MVM_MEM_LOG_DIRTY_PAGES, LOGGED, PAGE, page));
	for (at = 0; at < 2; at++) {
		go_to(at, GUEST + 0x100 * (uint64_t)at);
		TRUE(!pthread_create(&threads[at], NULL, run, &numbers[at]));
	}
	for (at = 0; at < 2; at++)
		pthread_join(threads[at], NULL);
	go_to(0, GUEST + 0x200);
	TRUE(machine_run_to_halt(&machine, 0));
	before = machine_counter("changes");
	TRUE(!call(machine.vm, MVM_GET_DIRTY_LOG, &arg) && log == 1);
	go_to(0, GUEST + 0x200);
	TRUE(machine_run_to_halt(&machine, 0));
	TRUE(machine_counter("changes") == before + 1);
	TRUE(!machine_slot(&machine, 5, 0, 0, 0, NULL));
}

/* How often the writer was first while the reader was at it: late.ko makes that likely, and counts. */
static unsigned encounters(void)
{
	FILE *file = fopen("/sys/module/late/parameters/met", "re");
	unsigned count = ENCOUNTERS;

	TRUE(file && fscanf(file, "%u", &count) == 1);
	if (file)
		fclose(file);
	return count;
}

static void reader_and_writer(void)
{
	uint8_t *page = mmap(NULL, PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	const int err = machine_insert("/late.ko");

	if (err == EOPNOTSUPP) {
		tap_skip("a vCPU that reads while another one writes", "this kernel has no kprobes");
		return;
	}
	tap_test("a page that one vCPU reads for the first time while another one writes it stays in the log's hands");
	TRUE(!err);
	machine_code(&machine, 1, MEET "\x8a\x07\xf4", 11);
	machine_code(&machine, 0, MEET "\xc6\x07\x01\xf4", 12);
	memcpy(machine.memory + GUEST + 0x100, MEET "\x8a\x07\xf4", 11);
	while (encounters() < ENCOUNTERS)
		meet(page);
	munmap(page, PAGE);
	TRUE(!machine_remove("late"));
}

/* As the rig has it for every client: else what QEMU makes of CPU 0 would be looked for in mvm. */
static void where(void)
{
	cpu_set_t set;

	tap_test("guests are kept off CPU 0");
	TRUE(!sched_getaffinity(0, sizeof(set), &set));
	TRUE(CPU_COUNT(&set) == HOST_CPUS - 1 && CPU_ISSET(GUEST_CPU, &set) && CPU_ISSET(OTHER_CPU, &set));
}

/* Of one CPU to another one that something is there for it: the line "RES:" has a number for each. */
static long calls_to(int cpu)
{
	FILE *file = fopen("/proc/interrupts", "re");
	char text[1024];
	long counts[HOST_CPUS] = { 0 };

	while (file && fgets(text, sizeof(text), file)) {
		if (sscanf(text, " RES: %ld %ld %ld", &counts[0], &counts[1], &counts[2]) == HOST_CPUS)
			break;
	}
	if (file)
		fclose(file);
	return counts[cpu];
}

static void *run_spin(void *unused)
{
	machine_pin(GUEST_CPU);
	TRUE(machine_run(&machine, 0) == -EINTR);
	return unused;
}

/* init.c does that: a CPU whose timer's interrupt QEMU has lost would not leave a guest that spins any more. */
static void called(void)
{
	pthread_t thread;
	long before;

	tap_test("a CPU with a guest that spins is called from elsewhere all the time");
	machine_signals();
	machine_load(&machine, "spin");
	machine_real(&machine, 0);
	TRUE(!pthread_create(&thread, NULL, run_spin, NULL));
	usleep(200000);
	before = calls_to(GUEST_CPU);
	sleep(2);
	TRUE(calls_to(GUEST_CPU) >= before + 10);
	machine_stop(&machine, 0, thread);
	TRUE(!pthread_join(thread, NULL));
	machine.run[0]->immediate_exit = 0;
}

int main(void)
{
	int at;

	where();
	tap_test("vCPUs: the first runs, others are parked until they are started");
	machine_make(&machine, MVM_VM_EXIT_ON_HLT);
	machine_cpuid(&machine, 0);
	TRUE(machine_add_vcpu(&machine, 0) == EEXIST);
	for (at = 1; at < THREADS; at++) {
		struct mvm_mp_state state = { .mp_state = MVM_MP_STATE_RUNNABLE };

		TRUE(!machine_add_vcpu(&machine, at));
		TRUE(machine_run(&machine, at) == -EAGAIN);
		TRUE(!call(machine.vcpu[at], MVM_SET_MP_STATE, &state));
	}
	called();
	migrations();
	used_up();
	written();
	taken_away();
	reader_and_writer();
	machine_load(&machine, "count");
	tap_test("four vCPUs count together");
	parallel(NULL);
	tap_test("and while memory that they do not use comes and goes");
	parallel(change);
	tap_test("and while the memory that they use goes and is protected");
	parallel(take);
	machine_end(&machine);
	return tap_end();
}
