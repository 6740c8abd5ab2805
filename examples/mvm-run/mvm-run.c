// SPDX-License-Identifier: MIT
/* A sample VMM: one guest, one vCPU, a serial port. It needs the generated header and nothing else of this project. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "image.h"
#include "options.h"
#include "serial.h"
#include "vm.h"

#define STATUS_PORT 0xf4
#define REASONS	    64

/**
 * struct runner - a guest that runs
 * @exits: how often for each reason
 * @strange_ports: accesses to ports where nothing is
 * @strange_memory: the same of memory
 * @status: of this program, once the guest has ended
 */
struct runner {
	struct vm vm;
	struct serial serial;
	unsigned long long exits[REASONS];
	unsigned long long strange_ports, strange_memory;
	int status;
};

static const char *const reasons[REASONS] = {
	[MVM_EXIT_UNKNOWN] = "UNKNOWN",
	[MVM_EXIT_IO] = "IO",
	[MVM_EXIT_HYPERCALL] = "HYPERCALL",
	[MVM_EXIT_HLT] = "HLT",
	[MVM_EXIT_MMIO] = "MMIO",
	[MVM_EXIT_IRQ_WINDOW_OPEN] = "IRQ_WINDOW_OPEN",
	[MVM_EXIT_SHUTDOWN] = "SHUTDOWN",
	[MVM_EXIT_FAIL_ENTRY] = "FAIL_ENTRY",
	[MVM_EXIT_INTR] = "INTR",
	[MVM_EXIT_INTERNAL_ERROR] = "INTERNAL_ERROR",
	[MVM_EXIT_RDMSR] = "RDMSR",
	[MVM_EXIT_WRMSR] = "WRMSR",
	[MVM_EXIT_MEMORY_FAULT] = "MEMORY_FAULT",
};

/* --- signals ------------------------------------------------------------------------------------ */

static volatile sig_atomic_t stopped_by;
static volatile struct mvm_run *volatile stopped_run;

/*
 * A signal before RUN is no different from one in it: immediate_exit makes that RUN return at once. One that comes right before a
 * byte is written would not end the write; the next one does.
 */
static void stop(int number)
{
	if (!stopped_by)
		stopped_by = number;
	if (stopped_run)
		stopped_run->immediate_exit = 1;
	alarm(1);
}

/* By nohup, or by a shell for a job in the background: it stays so. */
static int ignored(int number)
{
	struct sigaction action;

	return !sigaction(number, NULL, &action) && action.sa_handler == SIG_IGN;
}

static void catch_signals(volatile struct mvm_run *run, unsigned seconds)
{
	static const int numbers[] = { SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGALRM };
	const struct sigaction action = { .sa_handler = stop };
	size_t at;

	stopped_run = run;
	for (at = 0; at < sizeof(numbers) / sizeof(numbers[0]); at++) {
		if (numbers[at] == SIGALRM || !ignored(numbers[at]))
			sigaction(numbers[at], &action, NULL);
	}
	signal(SIGPIPE, SIG_IGN); /* who reads has gone: a write says so */
	alarm(seconds);
}

/* --- the terminal ----------------------------------------------------------------------------------- */

#define LOOK_AGAIN 100000 /* microseconds */

static struct termios terminal;
static int terminal_changed;

/* Another job has the terminal (`mvm-run IMAGE &`, bg): who changes it is stopped, or does so behind a shell's back. */
static int in_background(void)
{
	pid_t group = tcgetpgrp(0);

	return group > 0 && group != getpgrp();
}

/*
 * Bytes come as they are typed, and the guest echoes them; Ctrl-C is still a signal. A shell sets the terminal back when it stops a
 * job, so this is done again when it goes on.
 */
static void terminal_begin(void)
{
	struct termios raw;

	if (in_background() || tcgetattr(0, &raw))
		return;
	if (!terminal_changed)
		terminal = raw;
	raw.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
	if (!tcsetattr(0, TCSANOW, &raw))
		terminal_changed = 1;
}

static void terminal_end(void)
{
	if (terminal_changed && !in_background())
		tcsetattr(0, TCSANOW, &terminal);
}

static void go_on(int number)
{
	int before = errno;

	(void)number;
	terminal_begin();
	errno = before;
}

/*
 * After a read that failed: 1 where a later one may not. EAGAIN is somebody's O_NONBLOCK; EIO says of a terminal that another job
 * has it, since SIGTTIN is blocked here, or had it just now.
 */
static int wait_for_input(void)
{
	struct pollfd input = { .fd = 0, .events = POLLIN };

	if (errno == EAGAIN) {
		poll(&input, 1, -1);
		return 1;
	}
	if (errno != EIO || !isatty(0))
		return errno == EINTR;
	do {
		usleep(LOOK_AGAIN);
	} while (in_background());
	terminal_begin();
	return 1;
}

static void *read_input(void *context)
{
	struct serial *serial = context;
	uint8_t bytes[64];
	ssize_t count, at;

	while ((count = read(0, bytes, sizeof(bytes))) > 0 || (count < 0 && wait_for_input())) {
		for (at = 0; at < count; at++)
			serial_receive(serial, bytes[at]);
	}
	return NULL;
}

/* Signals are for the thread that runs the guest, SIGCONT for the one that reads: it would end RUN, or a write. */
static int begin_input(struct serial *serial, pthread_t *thread)
{
	const struct sigaction action = { .sa_handler = go_on, .sa_flags = SA_RESTART };
	sigset_t most, before;
	int err;

	sigfillset(&most);
	sigdelset(&most, SIGCONT);
	pthread_sigmask(SIG_SETMASK, &most, &before);
	err = pthread_create(thread, NULL, read_input, serial);
	sigaddset(&before, SIGCONT);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	sigaction(SIGCONT, &action, NULL);
	if (err)
		fprintf(stderr, "mvm-run: a thread for standard input: %s\n", strerror(err));
	return err ? -1 : 0;
}

/* --- exits ------------------------------------------------------------------------------------------- */

/* One access of one byte; where nothing is, reads give all ones, as on the ISA bus. */
static void port_byte(struct runner *runner, unsigned port, int in, volatile uint8_t *value)
{
	if (port - SERIAL_PORT >= SERIAL_PORTS) {
		runner->strange_ports++;
		if (in)
			*value = 0xff;
	} else if (in) {
		*value = serial_in(&runner->serial, port - SERIAL_PORT);
	} else {
		serial_out(&runner->serial, port - SERIAL_PORT, *value);
	}
}

static int output_failed(int number)
{
	fprintf(stderr, "mvm-run: standard output: %s\n", strerror(number));
	return STATUS_OURS;
}

/* 1: a signal asked for the end. */
static int interrupted(struct runner *runner)
{
	runner->exits[MVM_EXIT_INTR]++;
	if (!stopped_by)
		return 0;
	runner->status = stopped_by == SIGALRM ? STATUS_SECONDS : STATUS_SIGNAL + stopped_by;
	fprintf(stderr, "mvm-run: %s at 0x%llx\n",
		stopped_by == SIGALRM ? "the time is over" : strsignal(stopped_by),
		(unsigned long long)vm_rip(&runner->vm));
	return 1;
}

/* 1: the guest has ended. */
static int exit_io(struct runner *runner)
{
	volatile struct mvm_run *run = runner->vm.run;
	volatile uint8_t *data = (volatile uint8_t *)run + run->exit.io.data_offset;
	int in = run->exit.io.direction == MVM_IO_IN;
	unsigned port = run->exit.io.port, size = run->exit.io.size;
	unsigned long at, bytes = (unsigned long)run->exit.io.count * size;

	if (port == STATUS_PORT && !in) {
		runner->status = data[0];
		return 1;
	}
	for (at = 0; at < bytes; at++)
		port_byte(runner, (port + at % size) & 0xffff, in, &data[at]);
	if (!runner->serial.failed)
		return 0;
	if (runner->serial.failed == EINTR && interrupted(runner))
		return 1; /* nobody took the byte, and a signal came meanwhile */
	runner->status = output_failed(runner->serial.failed);
	return 1;
}

static int exit_mmio(struct runner *runner)
{
	volatile struct mvm_run *run = runner->vm.run;
	unsigned at;

	runner->strange_memory++;
	if (!run->exit.mmio.is_write) {
		for (at = 0; at < sizeof(run->exit.mmio.data); at++)
			run->exit.mmio.data[at] = 0xff;
	}
	return 0;
}

/* What the guest cannot go on from. */
static int exit_bad(struct runner *runner, unsigned reason)
{
	volatile struct mvm_run *run = runner->vm.run;

	fprintf(stderr, "mvm-run: the guest ended with %s at 0x%llx",
		reason < REASONS && reasons[reason] ? reasons[reason] : "an unknown reason",
		(unsigned long long)vm_rip(&runner->vm));
	if (reason == MVM_EXIT_MEMORY_FAULT)
		fprintf(stderr, ": physical address 0x%llx, flags 0x%llx",
			(unsigned long long)run->exit.memory_fault.phys_addr,
			(unsigned long long)run->exit.memory_fault.flags);
	else if (reason == MVM_EXIT_INTERNAL_ERROR)
		fprintf(stderr, ": suberror %u", run->exit.internal_error.suberror);
	else if (reason == MVM_EXIT_FAIL_ENTRY)
		fprintf(stderr, ": exit code 0x%llx",
			(unsigned long long)run->exit.fail_entry.exit_code);
	else if (reason == MVM_EXIT_SHUTDOWN)
		fprintf(stderr, ": a triple fault, most likely");
	fprintf(stderr, "\n");
	runner->status = STATUS_GUEST;
	return 1;
}

/* 1: the guest has ended. */
static int handle(struct runner *runner)
{
	unsigned reason = runner->vm.run->exit_reason;

	if (reason < REASONS)
		runner->exits[reason]++;
	switch (reason) {
	case MVM_EXIT_IO:
		return exit_io(runner);
	case MVM_EXIT_MMIO:
		return exit_mmio(runner);
	case MVM_EXIT_HLT:
		return 1;
	default:
		return exit_bad(runner, reason);
	}
}

static void run(struct runner *runner)
{
	int ended = 0;

	while (!ended) {
		if (!ioctl(runner->vm.vcpu, MVM_RUN, 0)) {
			ended = handle(runner);
		} else if (errno == EINTR) {
			ended = interrupted(runner);
		} else {
			fprintf(stderr, "mvm-run: RUN: %s\n", strerror(errno));
			runner->status = STATUS_OURS;
			ended = 1;
		}
	}
}

static void print_stats(const struct runner *runner)
{
	unsigned long long total = 0;
	unsigned at;

	for (at = 0; at < REASONS; at++)
		total += runner->exits[at];
	fprintf(stderr, "%-20s %10llu\n", "exits to mvm-run", total);
	for (at = 0; at < REASONS; at++) {
		if (runner->exits[at])
			fprintf(stderr, "  %-18s %10llu\n", reasons[at] ? reasons[at] : "?",
				runner->exits[at]);
	}
	fprintf(stderr, "%-20s %10llu\n%-20s %10llu\n", "bytes, no such port",
		runner->strange_ports, "no such memory", runner->strange_memory);
}

/* --- the program -------------------------------------------------------------------------------------- */

/* Else the node would be standard input or output. What reads or writes there fails with EBADF, as it would have. */
static void fill_standard_files(void)
{
	int fd;

	for (fd = 0; fd <= 2; fd++) {
		if (fcntl(fd, F_GETFD) < 0)
			open("/dev/null", fd ? O_RDONLY : O_WRONLY);
	}
}

static int load(const struct options *options, const struct guest_memory *memory,
		struct image *image)
{
	char message[IMAGE_MESSAGE];
	size_t length = 0;
	uint8_t *file = image_read(options->image, options->memory, &length, message);
	int err = -1;

	image->mode = options->mode < 0 ? GUEST_REAL : (enum guest_mode)options->mode;
	if (file)
		err = image_load(file, length, memory, options->address, image, message);
	free(file);
	if (err) {
		fprintf(stderr, "mvm-run: %s: %s\n", options->image, message);
		return -1;
	}
	if (image->is_elf && (options->mode >= 0 || options->has_address)) {
		fprintf(stderr, "mvm-run: %s is an ELF file, which says --mode and --load itself\n",
			options->image);
		return -1;
	}
	if (image->mode != GUEST_REAL || image->entry < 0x100000)
		return 0;
	fprintf(stderr, "mvm-run: --load 0x%llx: in real mode a guest begins below 1 MiB\n",
		(unsigned long long)image->entry);
	return -1;
}

static int check(const struct options *options)
{
	static const char *const modes[] = { "real", "protected", "long" };
	struct guest_memory memory = { calloc(1, (size_t)options->memory),
				       options->memory - VM_RESERVED };
	struct image image;
	int err;

	if (!memory.bytes) {
		fprintf(stderr, "mvm-run: --memory: %s\n", strerror(ENOMEM));
		return STATUS_OURS;
	}
	err = load(options, &memory, &image);
	free(memory.bytes);
	if (err)
		return STATUS_OURS;
	printf("%s: %s, %s mode, begins at 0x%llx\n", options->image, image.is_elf ? "ELF" : "flat",
	       modes[image.mode], (unsigned long long)image.entry);
	return 0;
}

static void set_line(void *context, int level)
{
	vm_set_line(context, SERIAL_IRQ, level);
}

static int begin(struct runner *runner, const struct options *options)
{
	struct guest_memory memory;
	struct image image;

	if (vm_open(&runner->vm, options->node) ||
	    vm_make(&runner->vm, options->memory, options->devices))
		return -1;
	memory.bytes = runner->vm.memory;
	memory.size = options->memory - VM_RESERVED;
	if (load(options, &memory, &image))
		return -1;
	serial_init(&runner->serial, options->devices ? set_line : NULL, &runner->vm);
	return vm_begin(&runner->vm, &image);
}

static int run_guest(struct runner *runner, const struct options *options)
{
	pthread_t thread;

	if (begin(runner, options))
		return STATUS_OURS;
	catch_signals(runner->vm.run, options->seconds);
	terminal_begin();
	if (begin_input(&runner->serial, &thread)) {
		terminal_end();
		return STATUS_OURS;
	}
	run(runner);
	pthread_cancel(thread);
	pthread_join(thread, NULL);
	terminal_end();
	if (options->stats)
		print_stats(runner);
	stopped_run = NULL;
	return runner->status;
}

int main(int count, char **words)
{
	struct runner runner = { .vm = { .node = -1, .fd = -1, .vcpu = -1 } };
	struct options options;
	int status;

	fill_standard_files();
	if (options_parse(count, words, &options))
		return STATUS_OURS;
	if (options.help || options.check) {
		status = options.help ? 0 : check(&options);
		if (options.help)
			options_help();
		return fflush(stdout) ? output_failed(errno) : status;
	}
	status = run_guest(&runner, &options);
	vm_close(&runner.vm);
	return status;
}
