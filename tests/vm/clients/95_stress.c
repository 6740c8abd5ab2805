// SPDX-License-Identifier: MIT
/* also for 32 bits */
/* Everything at once, for a bounded time: VMs made, run, told by signals, closed; memory moved and unmapped; processes
 * forked; a CPU that goes and comes; a thread that writes garbage into the run page. */
#include "machine.h"

#include <sys/wait.h>
#include <time.h>

#define SECONDS 10

static struct machine machine;
static volatile int stop;

static void on_signal(int number)
{
	(void)number;
}

static void *runner(void *unused)
{
	(void)unused;
	machine_load(&machine, "spin");
	machine_real(&machine, 0);
	while (!stop) {
		int reason = machine_run(&machine, 0);

		TRUE(reason == -EINTR || reason == -EINVAL); /* the page has garbage now and then */
	}
	return NULL;
}

static void *garbage(void *unused)
{
	volatile uint32_t *words = (volatile uint32_t *)machine.run[0];
	unsigned seed = 1;

	(void)unused;
	while (!stop) {
		seed = seed * 1103515245 + 12345;
		words[seed >> 16 & 31] = seed >> 8 & 1 ? seed : 0;
	}
	return NULL;
}

static void *maker(void *unused)
{
	struct machine own;

	(void)unused;
	while (!stop) {
		machine_make(&own, MVM_VM_EXIT_ON_HLT);
		machine_load(&own, "protected");
		machine_protected(&own, 0);
		TRUE(machine_run_to_halt(&own, 0) || stop);
		machine_end(&own);
	}
	return NULL;
}

static void *mover(void *unused)
{
	uint64_t at = 0x400000;

	(void)unused;
	while (!stop) {
		uint8_t *memory = mmap(NULL, 4 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

		TRUE(!machine_slot(&machine, 7, 0, at, 4 * PAGE, memory));
		TRUE(!machine_slot(&machine, 7, MVM_MEM_LOG_DIRTY_PAGES, at + PAGE, 4 * PAGE, memory));
		munmap(memory, 4 * PAGE);
		TRUE(!machine_slot(&machine, 7, 0, 0, 0, NULL));
	}
	return NULL;
}

static void *forker(void *unused)
{
	(void)unused;
	while (!stop) {
		pid_t child = fork();

		if (!child)
			_exit(0);
		waitpid(child, NULL, 0);
		usleep(5000);
	}
	return NULL;
}

static void *plugger(void *unused)
{
	int fd = open("/sys/devices/system/cpu/cpu1/online", O_WRONLY | O_CLOEXEC), on = 0;

	(void)unused;
	while (!stop) {
		(void)!pwrite(fd, on ? "1" : "0", 1, 0);
		on = !on;
		usleep(30000);
	}
	(void)!pwrite(fd, "1", 1, 0);
	close(fd);
	return NULL;
}

int main(void)
{
	static void *(*const bodies[])(void *) = { runner, garbage, maker, mover, forker, plugger };
	enum { COUNT = sizeof(bodies) / sizeof(bodies[0]) };
	const struct sigaction action = { .sa_handler = on_signal };
	pthread_t threads[COUNT];
	time_t end = time(NULL) + SECONDS;
	unsigned at;

	tap_test("everything at once");
	sigaction(SIGUSR1, &action, NULL);
	machine_make(&machine, 0);
	for (at = 0; at < COUNT; at++)
		TRUE(!pthread_create(&threads[at], NULL, bodies[at], NULL));
	while (time(NULL) < end) {
		pthread_kill(threads[0], SIGUSR1);
		usleep(2000);
	}
	stop = 1;
	for (at = 1; at < COUNT; at++)
		pthread_join(threads[at], NULL);
	memset((void *)machine.run[0], 0, 64);
	pthread_kill(threads[0], SIGUSR1);
	pthread_join(threads[0], NULL);
	machine_end(&machine);
	return tap_end();
}
