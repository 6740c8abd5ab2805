// SPDX-License-Identifier: MIT
/*
 * The dirty log, exactly: guests write while it is fetched, and a second copy of their memory is kept from nothing but the log.
 * It has to be the same whenever they stand still, wherever the slot has been meanwhile. What they only read is never logged.
 */
#include "machine.h"

#define WRITERS 3
#define PAIRS	128u
#define PAGES	(2 * PAIRS)
#define SIZE	(PAGES * PAGE)
#define WORDS	(PAGES / 64)
#define WINDOW	0x400000u /* where the guests look for it */
#define AWAY	0x800000u
#define SLOT	7
#define ROUNDS	24
#define FETCHES 20

static struct machine machine;
static uint8_t *memory;
static uint8_t copy[SIZE];
static volatile int stop;

/* --- the guests ------------------------------------------------------------------------------------------ */

/* While the slot is away the VMM does what the guest wanted, and tells itself of it: the page is fetched with the next log. */
static uint64_t own_log[WORDS];

static void device(volatile struct mvm_run *run)
{
	uint64_t offset = run->exit.mmio.phys_addr - WINDOW;

	if (offset >= SIZE || run->exit.mmio.len != 8) {
		TRUE(!"an access that no guest makes");
		return;
	}
	if (!run->exit.mmio.is_write) {
		memcpy((void *)run->exit.mmio.data, memory + offset, 8);
		return;
	}
	*(volatile uint64_t *)(memory + offset) = *(volatile uint64_t *)run->exit.mmio.data;
	__atomic_fetch_or(&own_log[offset / PAGE / 64], 1ull << (offset / PAGE % 64),
			  __ATOMIC_SEQ_CST);
}

static void *writer(void *argument)
{
	int at = *(int *)argument;

	while (!stop) {
		int reason = machine_run(&machine, at);

		if (reason == MVM_EXIT_MMIO) {
			device(machine.run[at]);
			continue;
		}
		TRUE(reason == -EINTR);
	}
	return NULL;
}

static pthread_t writers[WRITERS];

static void go(void)
{
	static int numbers[WRITERS] = { 0, 1, 2 };
	int at;

	stop = 0;
	for (at = 0; at < WRITERS; at++) {
		machine.run[at]->immediate_exit = 0;
		TRUE(!pthread_create(&writers[at], NULL, writer, &numbers[at]));
	}
}

/* Whatever the VMM was asked for it has done, and the vCPU has taken. */
static void stand_still(void)
{
	int at;

	stop = 1;
	for (at = 0; at < WRITERS; at++)
		machine_stop(&machine, at, writers[at]);
	for (at = 0; at < WRITERS; at++)
		pthread_join(writers[at], NULL);
	for (at = 0; at < WRITERS; at++) {
		while (machine_run(&machine, at) == MVM_EXIT_MMIO)
			device(machine.run[at]);
	}
}

static void begin(void)
{
	int at;

	machine_signals();
	machine_make(&machine, 0);
	machine_load(&machine, "log");
	for (at = 0; at < WRITERS; at++) {
		struct mvm_mp_state state = { .mp_state = MVM_MP_STATE_RUNNABLE };
		struct mvm_regs regs;

		if (at)
			TRUE(!machine_add_vcpu(&machine, at));
		TRUE(!call(machine.vcpu[at], MVM_SET_MP_STATE, &state));
		machine_long(&machine, at);
		regs = machine_regs(&machine, at);
		regs.rbx = WINDOW;
		regs.rcx = PAIRS;
		regs.rdx = 8 * (uint64_t)at;
		regs.r8 = 1 + (uint64_t)at;
		machine_set_regs(&machine, at, &regs);
	}
}

/* --- the log ----------------------------------------------------------------------------------------------- */

static int slot(uint32_t flags, uint64_t gpa)
{
	return machine_slot(&machine, SLOT, flags, gpa, SIZE, memory);
}

static void fetch(uint64_t *log)
{
	struct mvm_get_dirty_log arg = { .slot = SLOT, .count = WORDS, .addr = address_of(log) };

	TRUE(!call(machine.vm, MVM_GET_DIRTY_LOG, &arg));
}

/* All that was written since: the pages go to the copy. Returns how many there were. */
static unsigned take(void)
{
	uint64_t log[WORDS], mine;
	unsigned page, count = 0;

	fetch(log);
	for (page = 0; page < PAGES; page++) {
		if (page % 64 == 0) {
			mine = __atomic_exchange_n(&own_log[page / 64], 0, __ATOMIC_SEQ_CST);
			TRUE(!((log[page / 64] | mine) &
			       0xaaaaaaaaaaaaaaaa)); /* pages that are only read */
			log[page / 64] |= mine;
		}
		if (!(log[page / 64] >> page % 64 & 1))
			continue;
		memcpy(copy + (size_t)page * PAGE, memory + (size_t)page * PAGE, PAGE);
		count++;
	}
	return count;
}

/* Nobody runs: what the last log has makes the copy complete, and then nothing is left to be logged. */
static void compare(const char *when)
{
	unsigned page, wrong = 0;

	take();
	for (page = 0; page < PAGES; page++)
		wrong += memcmp(copy + (size_t)page * PAGE, memory + (size_t)page * PAGE, PAGE) !=
			 0;
	if (wrong)
		printf("# %u pages were written and not logged, %s\n", wrong, when);
	TRUE(!wrong);
	TRUE(take() == 0);
}

static uint64_t written_by(int at)
{
	uint64_t written = 0;
	unsigned pair;

	for (pair = 0; pair < PAIRS; pair++)
		written +=
			*(volatile uint64_t *)(memory + (size_t)pair * 2 * PAGE + 8 * (size_t)at);
	return written;
}

/* A thread may come late: until each guest has written something the log goes on. */
static void all_write(void)
{
	int at;

	for (at = 0; at < WRITERS; at++) {
		while (!written_by(at)) {
			take();
			usleep(1000);
		}
	}
}

/* The guests have counted their writes; one that was done may not have been counted yet. */
static void count(void)
{
	int at;

	for (at = 0; at < WRITERS; at++) {
		uint64_t counted = machine_regs(&machine, at).r15, written = written_by(at);

		if (written - counted > 1)
			printf("# vCPU %d: %llu writes, %llu found\n", at,
			       (unsigned long long)counted, (unsigned long long)written);
		TRUE(written - counted <= 1);
	}
}

/* --- what happens meanwhile ---------------------------------------------------------------------------------- */

static void fetched(unsigned times)
{
	while (times--)
		take();
}

/* Moved away and back, with its log. */
static void moved(void)
{
	fetched(FETCHES / 4);
	TRUE(!slot(MVM_MEM_LOG_DIRTY_PAGES, AWAY));
	fetched(FETCHES / 4);
	TRUE(!slot(MVM_MEM_LOG_DIRTY_PAGES, WINDOW));
	fetched(FETCHES / 4);
}

/* Read-only for a while: every write is the VMM's. */
static void protected(void)
{
	fetched(FETCHES / 4);
	TRUE(!slot(MVM_MEM_LOG_DIRTY_PAGES | MVM_MEM_READONLY, WINDOW));
	fetched(FETCHES / 4);
	TRUE(!slot(MVM_MEM_LOG_DIRTY_PAGES, WINDOW));
	fetched(FETCHES / 4);
}

/* Off, then on: the log begins empty, so the copy is of what there is behind that. */
static void switched(void)
{
	TRUE(!slot(0, WINDOW));
	usleep(2000);
	TRUE(!slot(MVM_MEM_LOG_DIRTY_PAGES, WINDOW));
	memcpy(copy, memory, SIZE);
	fetched(FETCHES);
}

/* Deleted under the guests, and made again at the same place: nothing of before is in its log. */
static void remade(void)
{
	unsigned word;

	fetched(FETCHES / 4);
	TRUE(!machine_slot(&machine, SLOT, 0, 0, 0, NULL));
	stand_still();
	memcpy(copy, memory, SIZE);
	for (word = 0; word < WORDS; word++)
		own_log[word] = 0;
	TRUE(!slot(MVM_MEM_LOG_DIRTY_PAGES, WINDOW));
	go();
	fetched(FETCHES / 2);
}

static void plain(void)
{
	fetched(FETCHES);
}

int main(void)
{
	static const struct {
		void (*happens)(void);
		const char *when;
	} cases[] = { { plain, "fetched in a loop" },
		      { moved, "with the slot moved" },
		      { protected, "with the slot read-only for a while" },
		      { switched, "with the log switched off and on" },
		      { remade, "with the slot made anew" } };
	enum { CASES = sizeof(cases) / sizeof(cases[0]) };
	unsigned at, round;

	tap_test("three vCPUs that write");
	memory = mmap(NULL, SIZE, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	TRUE(memory != MAP_FAILED);
	begin();
	TRUE(!slot(MVM_MEM_LOG_DIRTY_PAGES, WINDOW));
	for (at = 0; at < CASES; at++) {
		tap_test(cases[at].when);
		for (round = 0; round < ROUNDS; round++) {
			go();
			cases[at].happens();
			all_write();
			stand_still();
			compare(cases[at].when);
		}
		count();
	}
	tap_test("and their end");
	TRUE(!machine_slot(&machine, SLOT, 0, 0, 0, NULL));
	machine_end(&machine);
	munmap(memory, SIZE);
	return tap_end();
}
