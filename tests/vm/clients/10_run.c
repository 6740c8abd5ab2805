// SPDX-License-Identifier: MIT
/* also for 32 bits */
/* A guest of each mode runs, its ports reach the VMM, and RUN ends when it is told to. */
#include "machine.h"

#include <sys/time.h>
#include <time.h>

static void expect_io(const struct machine *machine, int in, int size, int port, unsigned count)
{
	volatile struct mvm_run *run = machine->run[0];

	TRUE(machine_run(machine, 0) == MVM_EXIT_IO);
	TRUE(run->exit.io.direction == (in ? MVM_IO_IN : MVM_IO_OUT));
	TRUE(run->exit.io.size == size && run->exit.io.port == port && run->exit.io.count == count);
	TRUE(run->exit.io.data_offset == offsetof(struct mvm_run, exit.io.data));
}

static int data_is(const struct machine *machine, const void *wanted, size_t size)
{
	return !memcmp((const void *)machine->run[0]->exit.io.data, wanted, size);
}

static void ports(struct machine *machine)
{
	static const uint16_t answers[] = { 0x1111, 0x2222, 0x3333 };

	tap_test("real mode: ports of all sizes, strings of them");
	machine_load(machine, "ports");
	machine_real(machine, 0);
	memcpy(machine->memory + 0x3100, "hello", 5);
	expect_io(machine, 0, 1, 0x10, 1);
	TRUE(data_is(machine, "\x42", 1));
	expect_io(machine, 0, 2, 0x1234, 1);
	TRUE(data_is(machine, "\xef\xbe", 2));
	expect_io(machine, 0, 4, 0x1234, 1);
	TRUE(data_is(machine, "\xef\xbe\xad\xde", 4));
	expect_io(machine, 1, 2, 0x1234, 1);
	memcpy((void *)machine->run[0]->exit.io.data, "\x55\xaa", 2);
	expect_io(machine, 0, 1, 0x20, 5);
	TRUE(data_is(machine, "hello", 5));
	TRUE(!memcmp(machine->memory + 0x3000, "\x55\xaa", 2));
	expect_io(machine, 1, 2, 0x20, 3);
	memcpy((void *)machine->run[0]->exit.io.data, answers, sizeof(answers));
	TRUE(machine_run_to_halt(machine, 0));
	TRUE(!memcmp(machine->memory + 0x3200, answers, sizeof(answers)));
}

static void protected_mode(struct machine *machine)
{
	tap_test("protected mode");
	machine_load(machine, "protected");
	machine_protected(machine, 0);
	TRUE(machine_run_to_halt(machine, 0));
	TRUE(machine_regs(machine, 0).rax == 500500);
	TRUE(*(uint32_t *)(machine->memory + 0x3000) == 500500);
}

static void long_mode(struct machine *machine)
{
	struct mvm_regs regs;

	tap_test("long mode");
	machine_load(machine, "modes");
	machine_long(machine, 0);
	TRUE(machine_run_to_halt(machine, 0));
	regs = machine_regs(machine, 0);
	TRUE(regs.rax == 0x1122334455667788 && regs.r15 == regs.rax && regs.rbx == regs.rax + 1);
	TRUE(*(uint64_t *)(machine->memory + 0x3000) == 0x1122334455667789);
}

static void immediate(struct machine *machine)
{
	uint64_t rip;

	tap_test("immediate_exit returns before the guest runs");
	machine_load(machine, "spin");
	machine_real(machine, 0);
	rip = machine_regs(machine, 0).rip;
	machine->run[0]->immediate_exit = 1;
	TRUE(machine_run(machine, 0) == -EINTR);
	TRUE(machine->run[0]->exit_reason == MVM_EXIT_INTR);
	TRUE(machine_regs(machine, 0).rip == rip);
	TRUE(call(machine->vcpu[0], MVM_RUN, (void *)1) == EINTR); /* RUN has no argument, and looks at none */
	machine->run[0]->immediate_exit = 0;
}

static volatile sig_atomic_t signals_taken;

static void on_signal(int number)
{
	(void)number;
	signals_taken++;
}

/* Also where its handler asks for calls to be made again. */
static void signals(struct machine *machine, int timer, int signal)
{
	const struct sigaction action = { .sa_handler = on_signal, .sa_flags = SA_RESTART };
	/* Again and again, since the first may come before RUN. */
	const struct itimerval soon = { .it_value = { .tv_usec = 20000 }, .it_interval = { .tv_usec = 20000 } };
	const struct itimerval never = { .it_value = { .tv_usec = 0 } };

	machine_load(machine, "spin");
	machine_real(machine, 0);
	signals_taken = 0;
	sigaction(signal, &action, NULL);
	setitimer(timer, &soon, NULL);
	do
		TRUE(machine_run(machine, 0) == -EINTR && signals_taken);
	while (machine_regs(machine, 0).rip == GUEST); /* a signal was there first of all */
	setitimer(timer, &never, NULL);
	TRUE(machine->run[0]->exit_reason == MVM_EXIT_INTR);
	TRUE(machine_regs(machine, 0).rip == GUEST + 1);
}

static double cpu_seconds(void)
{
	struct timespec now;

	TRUE(!clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now));
	return now.tv_sec + now.tv_nsec / 1e9;
}

/* CPU-time timers are work for the way back to user space, and a signal that is blocked is no reason to stay there. */
static void work(struct machine *machine)
{
	const struct itimerval often = { .it_value = { .tv_usec = 4000 }, .it_interval = { .tv_usec = 4000 } };
	const struct itimerval never = { .it_value = { .tv_usec = 0 } };
	struct mvm_regs regs = { .rip = GUEST, .rflags = 2, .rbx = 0x3000, .rcx = 1024 };
	double begin = 0, seconds = 0;
	sigset_t blocked, pending;

	sigemptyset(&blocked);
	sigaddset(&blocked, SIGPROF);
	TRUE(!sigprocmask(SIG_BLOCK, &blocked, NULL));
	machine_load(machine, "count");
	machine_long(machine, 0);
	setitimer(ITIMER_PROF, &often, NULL);
	for (; seconds < 0.2; regs.rcx *= 2) {
		machine_set_regs(machine, 0, &regs);
		begin = cpu_seconds();
		TRUE(machine_run(machine, 0) == MVM_EXIT_HLT);
		seconds = cpu_seconds() - begin;
	}
	setitimer(ITIMER_PROF, &never, NULL);
	TRUE(!sigpending(&pending) && sigismember(&pending, SIGPROF));
}

struct turn {
	struct machine *machine;
	pthread_t thread;
	volatile int has_begun;
	volatile int is_done;
	int result;
};

static void *take_turn(void *context)
{
	struct turn *turn = context;

	turn->has_begun = 1;
	turn->result = machine_run(turn->machine, 0);
	turn->is_done = 1;
	return NULL;
}

/* Signals until the turn is over, for what comes before RUN interrupts nothing. */
static int turn_ends(struct turn *turn)
{
	while (!turn->is_done) {
		TRUE(!pthread_kill(turn->thread, SIGUSR1));
		usleep(1000);
	}
	TRUE(!pthread_join(turn->thread, NULL));
	return turn->result;
}

/* Whether the second one was still waiting behind a number of signals. */
static int second_waits(struct machine *machine)
{
	const struct mvm_regs regs = { .rip = GUEST, .rflags = 2, .rbx = 0x3000, .rcx = INT64_MAX };
	volatile uint64_t *count = (uint64_t *)(machine->memory + 0x3000);
	struct turn first = { .machine = machine }, second = { .machine = machine };
	int times, waits;

	*count = 0;
	machine_set_regs(machine, 0, &regs);
	TRUE(!pthread_create(&first.thread, NULL, take_turn, &first));
	while (!*count && !first.is_done)
		usleep(1000);
	TRUE(!pthread_create(&second.thread, NULL, take_turn, &second));
	while (!second.has_begun)
		usleep(1000);
	for (times = 0; times < 30 && !second.is_done; times++) {
		TRUE(!pthread_kill(second.thread, SIGUSR1));
		usleep(1000);
	}
	waits = !first.is_done && !second.is_done;
	TRUE(turn_ends(&first) == -EINTR);
	TRUE(turn_ends(&second) == -EINTR);
	return waits;
}

/* Where the kernel makes the first one again for work of its own (from Linux 6.4 on each 100 ms) the second can come before it. */
static void turns(struct machine *machine)
{
	int left = 50;

	tap_test("a second RUN of a vCPU waits, whatever signals come, until the first one is back");
	machine_signals();
	machine_load(machine, "count");
	machine_long(machine, 0);
	while (!second_waits(machine) && left)
		left--;
	TRUE(left);
}

int main(void)
{
	struct machine machine;

	tap_test("a VM, its memory, a vCPU");
	machine_make(&machine, MVM_VM_EXIT_ON_HLT);
	ports(&machine);
	protected_mode(&machine);
	machine_end(&machine);
	machine_make(&machine, 0);
	long_mode(&machine);
	machine_end(&machine);
	machine_make(&machine, 0);
	immediate(&machine);
	tap_test("a signal ends a guest that spins with interrupts off");
	signals(&machine, ITIMER_REAL, SIGALRM);
	tap_test("so does one of a timer of CPU time");
	signals(&machine, ITIMER_PROF, SIGPROF);
	tap_test("what the kernel does for a thread without a signal is not seen by RUN's caller");
	work(&machine);
	machine_end(&machine);
	machine_make(&machine, 0);
	turns(&machine);
	machine_end(&machine);
	return tap_end();
}
