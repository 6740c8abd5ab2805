// SPDX-License-Identifier: MIT
/*
 * The first process of a guest: tests whatever its processor and timers do for processes, while the guest is moved under
 * it (clients/78_linux.c), then runs /init32 if there is one, and tells the VMM by port 0xf4 how many tests failed. What
 * it expects is what Linux promises its processes, on any machine.
 */
#define _GNU_SOURCE
#include <asm/ldt.h>
#include <errno.h>
#include <fenv.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/io.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define END	 0xf4
#define PORT	 0xf5
#define NOT_OURS 0xf6
#define PAGE	 4096
#define WORKERS	 3
#define STEPS	 200
#define ROUNDS	 300

static int bad;

static void result(const char *name, int good)
{
	printf("guest: %s: %s\n", name, good ? "good" : "BAD");
	bad += !good;
}

/* --- time ------------------------------------------------------------------------------------------------ */

static int64_t microseconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec * 1000000ll + now.tv_nsec / 1000;
}

/* Never shorter than asked for, and the clock does not go back. */
static int sleeps(void)
{
	const struct timespec while_away = { 0, 20000000 };
	int64_t before, last = 0;
	int at, good = 1;

	for (at = 0; at < 10; at++) {
		before = microseconds();
		nanosleep(&while_away, NULL);
		good &= before >= last && microseconds() - before >= 20000;
		last = before;
	}
	return good;
}

static volatile sig_atomic_t ticks;

static void on_tick(int number)
{
	(void)number;
	ticks++;
}

static int timers(void)
{
	const struct itimerval every = { { 0, 10000 }, { 0, 10000 } }, never = { { 0, 0 }, { 0, 0 } };

	signal(SIGALRM, on_tick);
	setitimer(ITIMER_REAL, &every, NULL);
	while (ticks < 10)
		;
	setitimer(ITIMER_REAL, &never, NULL);
	return 1;
}

/* --- registers that processes share ----------------------------------------------------------------------- */

/* The same every time, whatever runs beside it. */
static uint64_t compute(unsigned seed)
{
	static uint8_t memory[1 << 18];
	volatile long double extended = 1;
	volatile double sum = seed;
	uint64_t hash = 0;
	unsigned at;

	for (at = 1; at < 60000; at++) {
		sum += 1.0 / (at + sum / 1e6);
		extended += 1.0L / (at + extended);
		memory[at * 37 % sizeof(memory)] = (uint8_t)(at + seed);
	}
	for (at = 0; at < sizeof(memory); at++)
		hash = hash * 31 + memory[at];
	return hash ^ (uint64_t)(sum * 1e9) ^ (uint64_t)(extended * 1e12L);
}

static int workers(void)
{
	int at, status, good = 1;

	for (at = 0; at < WORKERS; at++) {
		if (!fork()) {
			const uint64_t first = compute((unsigned)at);

			for (status = 0; status < 4; status++)
				good &= compute((unsigned)at) == first;
			_exit(good ? 0 : 1);
		}
	}
	for (at = 0; at < WORKERS; at++)
		good &= wait(&status) > 0 && !status;
	return good;
}

#if defined(__x86_64__)
#define COUNTER "%%rcx"
#else
#define COUNTER "%%ecx"
#endif

/* YMM registers, upper halves as well, that nothing else touches for some milliseconds. */
__attribute__((target("avx"))) static int keeps(unsigned seed)
{
	uint32_t in[8], out[8] = { 0 };
	unsigned at;

	for (at = 0; at < 8; at++)
		in[at] = (seed + 1) * 0x01234567u + at;
	__asm__ volatile("vmovups (%0), %%ymm6\n"
			 "mov $6000000, " COUNTER "\n"
			 "1: dec " COUNTER "\n"
			 "jnz 1b\n"
			 "vmovups %%ymm6, (%1)\n"
			 :
			 : "r"(in), "r"(out)
			 : "memory", "cc", "ecx", "xmm6");
	return !memcmp(in, out, sizeof(in));
}

static int vectors(void)
{
	int at, status, good = 1;

	if (!__builtin_cpu_supports("avx")) {
		printf("guest: this processor has no AVX\n");
		return 1;
	}
	for (at = 0; at < WORKERS; at++) {
		if (!fork())
			_exit(keeps((unsigned)at) ? 0 : 1);
	}
	for (at = 0; at < WORKERS; at++)
		good &= wait(&status) > 0 && !status;
	return good;
}

/* A word of an LDT's segment, through the register that the C library does not use. */
static uint32_t word_of_segment(void)
{
	uint32_t value;

#if defined(__x86_64__)
	__asm__ volatile("movl %%gs:4, %0" : "=r"(value));
#else
	__asm__ volatile("movl %%fs:4, %0" : "=r"(value));
#endif
	return value;
}

static int segments(void)
{
	static uint32_t words[2][2] = { { 1, 0xfeedbee5 }, { 2, 0x600dcafe } };
	struct user_desc entry = { .limit = 7, .seg_32bit = 1, .contents = MODIFY_LDT_CONTENTS_DATA, .useable = 1 };
	const uint16_t selector = 7; /* entry 0, CPL 3 */
	int at, status, process, good = 1;

	for (process = 0; process < 2; process++) {
		if (fork())
			continue;
		entry.base_addr = (unsigned)(uintptr_t)words[process];
		if (syscall(SYS_modify_ldt, 1, &entry, sizeof(entry)))
			_exit(errno == ENOSYS ? 0 : 1);
#if defined(__x86_64__)
		__asm__ volatile("movw %0, %%gs" : : "r"(selector));
#else
		__asm__ volatile("movw %0, %%fs" : : "r"(selector));
#endif
		for (at = 0; at < 2000000; at++)
			good &= word_of_segment() == words[process][1];
		_exit(good ? 0 : 1);
	}
	for (process = 0; process < 2; process++)
		good &= wait(&status) > 0 && !status;
	return good;
}

/* A byte goes to and fro between two processes. */
static int switches(void)
{
	int to[2], from[2], at, status, good = !pipe(to) && !pipe(from);
	char byte = 0;

	if (!fork()) {
		for (at = 0; at < ROUNDS && read(to[0], &byte, 1) == 1; at++) {
			byte++;
			if (write(from[1], &byte, 1) != 1)
				break;
		}
		_exit(0);
	}
	for (at = 0; at < ROUNDS; at++)
		good &= write(to[1], &byte, 1) == 1 && read(from[0], &byte, 1) == 1 && byte == (char)(at + 1);
	return wait(&status) > 0 && !status && good;
}

/* --- exceptions ------------------------------------------------------------------------------------------- */

static sigjmp_buf back;
static volatile int came, code;
static void *volatile place;
static char *volatile repaired;

static void on_fault(int number, siginfo_t *info, void *context)
{
	(void)context;
	came = number;
	code = info->si_code;
	place = info->si_addr;
	if (repaired && (char *)info->si_addr >= repaired && (char *)info->si_addr < repaired + PAGE) {
		mprotect(repaired, PAGE, PROT_READ | PROT_WRITE); /* and once more */
		return;
	}
	siglongjmp(back, 1);
}

/* Whether this ends with a signal of this number. */
static int ends_with(int number, void (*what)(void))
{
	came = 0;
	if (!sigsetjmp(back, 1))
		what();
	fedisableexcept(FE_ALL_EXCEPT);
	feclearexcept(FE_ALL_EXCEPT);
	return came == number;
}

static void divide(void)
{
	__asm__ volatile("xor %%edx, %%edx; xor %%ecx, %%ecx; mov $1, %%eax; div %%ecx" : : : "eax", "ecx", "edx");
}

static void divide_floats(void)
{
	volatile long double zero = 0, one = 1; /* those of the x87: QEMU's TCG has no exceptions of SSE */

	feenableexcept(FE_DIVBYZERO);
	one = one / zero;
	one = one + one; /* told with the next instruction */
}

static void undefined(void)
{
	__asm__ volatile("ud2");
}

static void breakpoint(void)
{
	__asm__ volatile("int3");
}

static void privileged(void)
{
	__asm__ volatile("cli");
}

static void port(void)
{
	outb(0, NOT_OURS);
}

static char *volatile nowhere;

static void elsewhere(void)
{
	nowhere[0x123] = 1;
}

static int exceptions(void)
{
	static const int numbers[] = { SIGFPE, SIGILL, SIGTRAP, SIGSEGV };
	struct sigaction action = { .sa_sigaction = on_fault, .sa_flags = SA_SIGINFO };
	unsigned at, round;
	volatile char *page = mmap(NULL, PAGE, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	int good = 1;

	nowhere = (char *)page - 16 * PAGE;
	munmap(nowhere, PAGE);
	for (at = 0; at < sizeof(numbers) / sizeof(numbers[0]); at++)
		sigaction(numbers[at], &action, NULL);
	for (round = 0; round < 20; round++) {
		good &= ends_with(SIGFPE, divide) && code == FPE_INTDIV;
		good &= ends_with(SIGFPE, divide_floats) && code == FPE_FLTDIV;
		good &= ends_with(SIGILL, undefined);
		good &= ends_with(SIGTRAP, breakpoint);
		good &= ends_with(SIGSEGV, privileged);
		good &= ends_with(SIGSEGV, elsewhere) && place == nowhere + 0x123;
		came = 0;
		repaired = (char *)page;
		page[round] = (char)round;
		good &= came == SIGSEGV && place == page + round && page[round] == (char)round;
		repaired = NULL;
		mprotect((char *)page, PAGE, PROT_READ);
	}
	return good;
}

/* --- what a debugger does ---------------------------------------------------------------------------------- */

static void debugged(void)
{
	volatile int at;

	ptrace(PTRACE_TRACEME, 0, NULL, NULL);
	raise(SIGSTOP);
	for (at = 0; at < 10 * STEPS; at++)
		;
	_exit(7);
}

static int stopped_by(pid_t child, int number)
{
	int status;

	return waitpid(child, &status, 0) == child && WIFSTOPPED(status) && WSTOPSIG(status) == number;
}

/* Single steps; no breakpoints in registers, which QEMU 7.2 gets wrong where a guest is moved (docs/svm.md). */
static int debugger(void)
{
	pid_t child = fork();
	int at, status, good;

	if (!child)
		debugged();
	good = stopped_by(child, SIGSTOP);
	for (at = 0; at < STEPS; at++)
		good &= !ptrace(PTRACE_SINGLESTEP, child, NULL, NULL) && stopped_by(child, SIGTRAP);
	good &= !ptrace(PTRACE_CONT, child, NULL, NULL);
	return waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 7 && good;
}

/* --- ports -------------------------------------------------------------------------------------------------- */

/* The TSS's bitmap lets one port through, and not its neighbour. */
static int ports(void)
{
	if (ioperm(PORT, 1, 1))
		return 0;
	outb(sizeof(long), PORT);
	return ends_with(SIGSEGV, port);
}

int main(int count, char **arguments)
{
	char number[16];
	int status;

	setvbuf(stdout, NULL, _IOLBF, 0);
	bad = count > 1 ? atoi(arguments[1]) : 0;
	printf("guest: %zu bits\n", 8 * sizeof(long));
	result("sleeps", sleeps());
	result("timers", timers());
	result("workers", workers());
	result("vectors", vectors());
	result("segments", segments());
	result("switches", switches());
	result("exceptions", exceptions());
	result("debugger", debugger());
	result("ports", ports());
	if (count == 1 && !access("/init32", X_OK)) {
		snprintf(number, sizeof(number), "%d", bad);
		if (!fork()) {
			execl("/init32", "init32", number, (char *)NULL);
			_exit(127);
		}
		wait(&status);
		bad = WIFEXITED(status) ? WEXITSTATUS(status) : 1;
	} else if (count > 1) {
		return bad;
	}
	printf("guest: %d failed\n", bad);
	fflush(stdout);
	iopl(3);
	outb((unsigned char)bad, END);
	for (;;)
		pause();
}
