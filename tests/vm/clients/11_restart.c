// SPDX-License-Identifier: MIT
/* also for 32 bits */
/* RUN is made again behind whatever stops its thread, and ends where a handler ran. */
#include "machine.h"

#include <sys/ptrace.h>
#include <sys/wait.h>

/* What the child says of its RUN. */
struct said {
	volatile int returned, result, reason, handled;
};

static struct said *said;

static void on_signal(int number)
{
	(void)number;
	said->handled++;
}

/* A process of its own whose guest spins. */
static void child(void)
{
	const struct sigaction action = { .sa_handler = on_signal, .sa_flags = SA_RESTART };
	struct machine machine;

	sigaction(SIGUSR2, &action, NULL);
	machine_make(&machine, 0);
	machine_load(&machine, "spin");
	machine_real(&machine, 0);
	for (;;) {
		said->result = machine_run(&machine, 0);
		said->reason = (int)machine.run[0]->exit_reason;
		said->returned++;
	}
}

static void goes_on(void)
{
	long long entries = machine_counter("entries");

	while (machine_counter("entries") < entries + 20)
		usleep(1000);
	TRUE(!said->returned);
}

static void stops(pid_t pid, int signal)
{
	int status = 0;

	TRUE(waitpid(pid, &status, WUNTRACED | __WALL) == pid && WIFSTOPPED(status));
	TRUE(!signal || WSTOPSIG(status) == signal);
}

static void debugger(pid_t pid)
{
	int times;

	TRUE(!ptrace(PTRACE_SEIZE, pid, 0, 0));
	for (times = 0; times < 5; times++) {
		TRUE(!ptrace(PTRACE_INTERRUPT, pid, 0, 0));
		stops(pid, 0);
		TRUE(!ptrace(PTRACE_CONT, pid, 0, 0));
		goes_on();
	}
	TRUE(!kill(pid, SIGUSR2));
	stops(pid, SIGUSR2);
	TRUE(!ptrace(PTRACE_CONT, pid, 0, 0)); /* the program does not get it */
	goes_on();
	TRUE(!said->handled);
}

int main(void)
{
	int times;
	pid_t pid;

	said = mmap(NULL, PAGE, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	fflush(stdout);
	pid = fork();
	if (!pid)
		child();
	tap_test("SIGSTOP and SIGCONT are not seen by RUN's caller");
	goes_on();
	for (times = 0; times < 5; times++) {
		TRUE(!kill(pid, SIGSTOP));
		stops(pid, SIGSTOP);
		TRUE(!kill(pid, SIGCONT));
		goes_on();
	}
	tap_test("nor is a debugger, and a signal that it keeps to itself");
	debugger(pid);
	tap_test("a handler is, once");
	TRUE(!kill(pid, SIGUSR2));
	stops(pid, SIGUSR2);
	TRUE(!ptrace(PTRACE_DETACH, pid, 0, SIGUSR2));
	while (!said->returned)
		usleep(1000);
	TRUE(said->handled == 1 && said->result == -EINTR && said->reason == MVM_EXIT_INTR);
	said->returned = 0;
	goes_on();
	TRUE(!kill(pid, SIGKILL) && waitpid(pid, &times, 0) == pid);
	TRUE(machine_counter_becomes("vms", 0));
	return tap_end();
}
