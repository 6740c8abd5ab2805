// SPDX-License-Identifier: MIT
/* also for 32 bits */
/*
 * Everything at once, for a bounded time: VMs made, run, told by signals, closed while they run; memory moved, protected and
 * unmapped under its guests; run pages mapped and unmapped, and full of garbage; processes forked; a CPU that goes and
 * comes.
 */
#include "machine.h"

#include <sys/wait.h>
#include <time.h>

#define SECONDS 10
#define RUNNERS 2
#define COUNTER 0x8000u
#define MOVING	0x400000u /* where the guests look for the memory that moves */
#define LAST_FD 1000	  /* nobody else's, also when it is closed */

static struct machine machine;
static volatile int stop;

/* --- guests of the machine that all share ------------------------------------------------------------ */

static void prepare(int at)
{
	struct mvm_regs regs;

	machine_long(&machine, at);
	regs = machine_regs(&machine, at);
	regs.rsp = STACK + (uint64_t)at * 0x1000;
	regs.rbx = MOVING;
	regs.rcx = 8;
	regs.rsi = COUNTER;
	machine_set_regs(&machine, at, &regs);
}

/* What the page says is garbage now and then, also what is asked for and how an access ended. */
static void *runner(void *argument)
{
	int at = *(int *)argument;

	while (!stop) {
		int err = call(machine.vcpu[at], MVM_RUN, NULL);

		if (err == EINVAL)
			memset((void *)machine.run[at], 0, 64);
		if (err == 0 || err == EINTR || err == EINVAL)
			continue;
		printf("# RUN: %s\n", strerror(err));
		TRUE(!"RUN");
	}
	return NULL;
}

/* Seven times of eight 0, else the page would hardly ever be one that RUN takes. */
static void *garbage(void *unused)
{
	uint32_t seed = 1, at;

	(void)unused;
	while (!stop) {
		seed ^= seed << 13;
		seed ^= seed >> 17;
		seed ^= seed << 5;
		for (at = 0; at < RUNNERS; at++)
			((volatile uint32_t *)machine.run[at])[seed >> 8 & 31] = seed >> 16 & 7 ? 0 : seed;
	}
	return NULL;
}

static void words(const char *name, const volatile void *from, unsigned count)
{
	unsigned at;

	printf("# %s:", name);
	for (at = 0; at < count; at++)
		printf(" %llx", (unsigned long long)((const volatile uint64_t *)from)[at]);
	printf("\n");
}

/* A guest that has left its page: a few times all that is known of it, for whoever wonders how it got there. */
static void tell(const struct mvm_regs *regs)
{
	struct mvm_vcpu_events events = { 0 };
	struct mvm_sregs sregs = { 0 };
	static int told;

	if (told++ > 4)
		return;
	TRUE(!call(machine.vcpu[1], MVM_GET_SREGS, &sregs));
	TRUE(!call(machine.vcpu[1], MVM_GET_VCPU_EVENTS, &events));
	words("registers", regs, sizeof(*regs) / 8);
	words("system registers", &sregs, sizeof(sregs) / 8);
	words("events", &events, sizeof(events) / 8);
	words("run page", machine.run[1], 16);
	words("code", machine.memory + GUEST, 16);
	fflush(stdout);
}

static void *teller(void *unused)
{
	struct mvm_vcpu_events events;
	struct mvm_regs regs;

	(void)unused;
	while (!stop) {
		TRUE(!call(machine.vcpu[1], MVM_GET_REGS, &regs));
		if (regs.rip < GUEST || regs.rip >= GUEST + PAGE)
			tell(&regs);
		TRUE(regs.rip >= GUEST && regs.rip < GUEST + PAGE);
		TRUE(!call(machine.vcpu[1], MVM_GET_VCPU_EVENTS, &events));
		usleep(1000);
	}
	return NULL;
}

/* --- its memory, its pages ---------------------------------------------------------------------------- */

static void *mover(void *unused)
{
	uint64_t log;
	struct mvm_get_dirty_log arg = { .slot = 7, .count = 1, .addr = address_of(&log) };

	(void)unused;
	while (!stop) {
		uint8_t *memory = mmap(NULL, 4 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

		TRUE(!machine_slot(&machine, 7, 0, MOVING, 4 * PAGE, memory));
		TRUE(!machine_slot(&machine, 7, MVM_MEM_LOG_DIRTY_PAGES, MOVING + PAGE, 4 * PAGE, memory));
		munmap(memory, 4 * PAGE);
		TRUE(!call(machine.vm, MVM_GET_DIRTY_LOG, &arg) && !(log & ~15ull));
		TRUE(!machine_slot(&machine, 7, MVM_MEM_READONLY, MOVING, 4 * PAGE, memory));
		TRUE(!machine_slot(&machine, 7, 0, 0, 0, NULL));
	}
	return NULL;
}

static void *mapper(void *unused)
{
	struct mvm_vcpu_mmap_size size = { 0 };

	(void)unused;
	TRUE(!call(machine.node, MVM_GET_VCPU_MMAP_SIZE, &size));
	while (!stop) {
		int copy = dup(machine.vcpu[0]);
		void *page = mmap(NULL, size.size, PROT_READ | PROT_WRITE, MAP_SHARED, copy, 0);

		TRUE(copy >= 0 && page != MAP_FAILED);
		close(copy);
		*(volatile char *)page;
		munmap(page, size.size);
	}
	return NULL;
}

/* --- other machines ------------------------------------------------------------------------------------- */

static void *maker(void *unused)
{
	struct machine own;

	(void)unused;
	while (!stop) {
		machine_make(&own, MVM_VM_EXIT_ON_HLT);
		machine_load(&own, "protected");
		machine_protected(&own, 0);
		TRUE(machine_run_to_halt(&own, 0));
		machine_end(&own);
	}
	return NULL;
}

/* Either it runs, or its descriptor has gone before. */
static void *run_until_told(void *unused)
{
	int err = call(LAST_FD, MVM_RUN, NULL);

	(void)unused;
	TRUE(err == EINTR || err == EBADF);
	return NULL;
}

/* All its descriptors and its memory go while it runs; the page stays, and says when to stop: the thread frees it all. */
static void *closer(void *unused)
{
	static struct machine own;
	pthread_t thread;

	(void)unused;
	while (!stop) {
		machine_make(&own, 0);
		machine_load(&own, "spin");
		machine_real(&own, 0);
		TRUE(dup2(own.vcpu[0], LAST_FD) == LAST_FD);
		close(own.vcpu[0]);
		own.vcpu[0] = -1;
		TRUE(!pthread_create(&thread, NULL, run_until_told, NULL));
		usleep(500);
		close(LAST_FD);
		machine_end(&own);
		machine_stop(&own, 0, thread);
		pthread_join(thread, NULL);
		munmap((void *)own.run[0], sizeof(*own.run[0]));
	}
	return NULL;
}

/* A child has the descriptors, but not the memory: it cannot run anything, and takes nothing with it. */
static void child(void)
{
	int err = call(machine.vcpu[0], MVM_RUN, NULL);

	_exit(err == EIO || err == EINTR ? 0 : 1);
}

static void *forker(void *unused)
{
	(void)unused;
	while (!stop) {
		int status = -1;
		pid_t pid = fork();

		if (!pid)
			child();
		TRUE(pid > 0 && waitpid(pid, &status, 0) == pid && status == 0);
		usleep(5000);
	}
	return NULL;
}

/* --- the host ----------------------------------------------------------------------------------------------- */

static void *plugger(void *unused)
{
	int fd = open("/sys/devices/system/cpu/cpu1/online", O_WRONLY | O_CLOEXEC);

	(void)unused;
	do {
		TRUE(pwrite(fd, "0", 1, 0) == 1);
		usleep(30000);
		TRUE(pwrite(fd, "1", 1, 0) == 1);
		usleep(30000);
	} while (!stop);
	close(fd);
	return NULL;
}

static uint64_t turns(void)
{
	return *(volatile uint64_t *)(machine.memory + COUNTER);
}

static void begin(void)
{
	int at;

	machine_signals();
	machine_make(&machine, 0);
	machine_load(&machine, "roam");
	for (at = 0; at < RUNNERS; at++) {
		struct mvm_mp_state state = { .mp_state = MVM_MP_STATE_RUNNABLE };

		if (at)
			TRUE(!machine_add_vcpu(&machine, at));
		TRUE(!call(machine.vcpu[at], MVM_SET_MP_STATE, &state));
		prepare(at);
	}
}

static void end(void)
{
	printf("# %llu turns of the guests\n", (unsigned long long)turns());
	TRUE(machine_counter_becomes("vms", 1) && machine_counter("vcpus") == RUNNERS);
	TRUE(machine_counter("slots") == 1 && machine_counter("pinned_pages") == MEMORY_SIZE / PAGE);
	machine_end(&machine);
}

int main(void)
{
	static void *(*const bodies[])(void *) = { garbage, teller, mover, mapper, maker, closer, forker, plugger };
	enum { COUNT = sizeof(bodies) / sizeof(bodies[0]) };
	pthread_t runners[RUNNERS], threads[COUNT];
	static int numbers[RUNNERS] = { 0, 1 };
	time_t finish = time(NULL) + SECONDS;
	unsigned at;

	tap_test("everything at once");
	begin();
	for (at = 0; at < RUNNERS; at++)
		TRUE(!pthread_create(&runners[at], NULL, runner, &numbers[at]));
	for (at = 0; at < COUNT; at++)
		TRUE(!pthread_create(&threads[at], NULL, bodies[at], NULL));
	while (time(NULL) < finish || !turns()) {
		pthread_kill(runners[0], SIGUSR1);
		pthread_kill(runners[1], SIGUSR1);
		usleep(2000);
	}
	stop = 1;
	for (at = 0; at < COUNT; at++)
		pthread_join(threads[at], NULL);
	for (at = 0; at < RUNNERS; at++) {
		machine_stop(&machine, (int)at, runners[at]);
		pthread_join(runners[at], NULL);
	}
	end();
	return tap_end();
}
