// SPDX-License-Identifier: MIT
/* The tracer: starts or attaches, follows threads and children, and looks at their calls. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <linux/close_range.h>
#include <linux/ptrace.h> /* after sys/ptrace.h, else the enumerators clash */
#include <sys/resource.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "filterprog.h"
#include "tracee.h"

#define OPTIONS                                                                                   \
	(PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACECLONE | PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK | \
	 PTRACE_O_TRACEEXEC)

/* What the kernel reports where a stop is no signal's. */
#define SYSCALL_STOP (SIGTRAP | 0x80)

struct tracer {
	struct tracees all;
	const struct options *options;
	pid_t child;   /* the program that it started, 0 of attached ones */
	int status;    /* how that ended */
	bool executed; /* it is the program by now */
	bool ending;   /* everybody is being let go */
};

static volatile sig_atomic_t asked_to_stop;
static timer_t waker;

/* The signal may come right before the loop waits; the timer goes on until one comes in time. */
static void on_signal(int number)
{
	static const struct itimerspec often = { { 0, 50000000 }, { 0, 50000000 } };

	if (number == SIGRTMIN)
		return;
	asked_to_stop = number;
	timer_settime(waker, 0, &often, NULL);
}

/* --- memory and names --- */

static bool read_memory(void *ctx, uint64_t addr, void *to, size_t n)
{
	const struct thread *thread = ctx;
	struct iovec here = { to, n }, there = { (void *)(uintptr_t)addr, n };

	return process_vm_readv(thread->tid, &here, 1, &there, 1, 0) == (ssize_t)n;
}

static struct tracer *the_tracer;

static void put_fd(void *ctx, struct dec_buffer *out, int fd)
{
	const struct thread *thread = ctx;
	const struct file *file;

	if (fd < 0)
		return;
	file = file_get(&the_tracer->all, (struct thread *)thread, fd);
	if (file->link)
		put_link(out, file->link, the_tracer->options->color);
}

static struct source source_of(struct tracer *tracer, struct thread *thread)
{
	return (struct source){ .memory = { read_memory, thread },
				.fd_name = put_fd,
				.ctx = thread,
				.states = &tracer->all.states };
}

/* --- calls --- */

static void begin_ioctl(struct tracer *tracer, struct thread *thread, const char *abi)
{
	struct source source = source_of(tracer, thread);
	struct line *line = &thread->line;

	line->pid = thread->pid;
	line->tid = thread->tid;
	line->fd = (int)thread->args[0];
	line->request = (uint32_t)thread->args[1];
	line->arg = thread->args[2];
	line->file = file_hold(file_get(&tracer->all, thread, line->fd));
	line_begin(line, tracer->options, abi, &source);
	line_start(line, tracer->options);
}

static void end_ioctl(struct tracer *tracer, struct thread *thread, int64_t result)
{
	struct source source = source_of(tracer, thread);

	line_end(&thread->line, tracer->options, &source, result, tracer->all.most > 1);
	file_drop(&tracer->all, thread->line.file);
	thread->line.file = NULL;
}

/* A call that will not return: the thread ended, executed, or is let go. */
static void leave_ioctl(struct tracer *tracer, struct thread *thread)
{
	if (thread->call != CALL_IOCTL)
		return;
	line_unfinished(&thread->line, tracer->options, tracer->all.most > 1);
	file_drop(&tracer->all, thread->line.file);
	thread->line.file = NULL;
	thread->call = CALL_OTHER;
}

/*
 * A number that is closed is another file's from now on. On return, what another thread has looked up
 * since the entry goes, too: it may have been the old file.
 */
static void forget_closed(struct tracer *tracer, struct thread *thread, uint64_t since)
{
	unsigned int first = (unsigned int)thread->args[0], last = first;

	if (thread->call == CALL_CLOSE_RANGE)
		last = (unsigned int)thread->args[1];
	file_forget(&tracer->all, thread->table, first, last, since);
}

/* Whether its return matters. */
static bool before_close(struct tracer *tracer, struct thread *thread)
{
	uint64_t flags = thread->call == CALL_CLOSE_RANGE ? thread->args[2] : 0;

	if (flags & CLOSE_RANGE_UNSHARE)
		table_unshare(&tracer->all, thread);
	if (flags & CLOSE_RANGE_CLOEXEC)
		return false; /* closes nothing now */
	forget_closed(tracer, thread, 0);
	thread->since = tracer->all.lookups;
	return thread->table && thread->table->refs > 1;
}

/* Whether its return matters. */
static bool on_entry(struct tracer *tracer, struct thread *thread,
		     const struct ptrace_syscall_info *info, uint64_t nr, const uint64_t *args)
{
	const struct machine *machine = machine_of(info->arch, nr);

	thread->call = machine ? watched_call(machine, nr) : CALL_OTHER;
	memcpy(thread->args, args, sizeof(thread->args));
	switch (thread->call) {
	case CALL_IOCTL:
		begin_ioctl(tracer, thread, machine->abi);
		return true;
	case CALL_CLOSE:
	case CALL_CLOSE_RANGE:
		return before_close(tracer, thread);
	case CALL_UNSHARE:
		return args[0] & CLONE_FILES;
	case CALL_DUP:
	case CALL_DUP2:
		return true;
	case CALL_FCNTL:
		return args[1] == F_DUPFD || args[1] == F_DUPFD_CLOEXEC;
	default:
		return false;
	}
}

static void on_return(struct tracer *tracer, struct thread *thread, int64_t result)
{
	switch (thread->call) {
	case CALL_IOCTL:
		end_ioctl(tracer, thread, result);
		break;
	case CALL_CLOSE:
	case CALL_CLOSE_RANGE:
		forget_closed(tracer, thread, thread->since);
		break;
	case CALL_UNSHARE:
		if (!result)
			table_unshare(&tracer->all, thread);
		break;
	case CALL_OTHER:
		break;
	default:
		if (result >= 0)
			file_duplicate(&tracer->all, thread->table, (int)thread->args[0],
				       (int)result);
	}
	thread->call = CALL_OTHER;
}

static void on_syscall_stop(struct tracer *tracer, struct thread *thread)
{
	struct ptrace_syscall_info info = { 0 };

	/* The return of a call that nobody asked about needs no look. */
	if (thread->inside && thread->call == CALL_OTHER) {
		thread->inside = false;
		return;
	}
	if (ptrace(PTRACE_GET_SYSCALL_INFO, thread->tid, sizeof(info), &info) <= 0)
		return;
	if (info.op == PTRACE_SYSCALL_INFO_ENTRY) {
		thread->inside = true;
		if (tracer->executed && !on_entry(tracer, thread, &info, info.entry.nr,
						  (const uint64_t *)info.entry.args))
			thread->call = CALL_OTHER;
	} else if (info.op == PTRACE_SYSCALL_INFO_EXIT) {
		thread->inside = false;
		on_return(tracer, thread, info.exit.rval);
	}
}

/* --- going on --- */

static void go_on(struct tracer *tracer, struct thread *thread, int number)
{
	bool every = !tracer->options->seccomp || (thread->inside && thread->call != CALL_OTHER);

	ptrace(every ? PTRACE_SYSCALL : PTRACE_CONT, thread->tid, 0, number);
}

/* From here on a thread runs. */
static void adopt(struct tracer *tracer, struct thread *thread)
{
	thread->adopted = true;
	if (thread->waiting)
		go_on(tracer, thread, 0);
	thread->waiting = false;
}

/* A parent that is killed right after it made a child does not say so. */
static void adopt_all(struct tracer *tracer)
{
	struct thread *one;
	unsigned int i;

	for (i = 0; i < THREAD_BUCKETS; i++)
		for (one = tracer->all.threads[i]; one; one = one->next)
			if (one->waiting)
				adopt(tracer, one);
}

static void on_seccomp(struct tracer *tracer, struct thread *thread)
{
	struct ptrace_syscall_info info = { 0 };

	if (!tracer->executed ||
	    ptrace(PTRACE_GET_SYSCALL_INFO, thread->tid, sizeof(info), &info) <= 0 ||
	    info.op != PTRACE_SYSCALL_INFO_SECCOMP)
		return;
	thread->inside = on_entry(tracer, thread, &info, info.seccomp.nr,
				  (const uint64_t *)info.seccomp.args);
	if (!thread->inside)
		thread->call = CALL_OTHER;
}

/* A new thread or process: it stops by itself, before this (then it waits) or after. */
static void on_child(struct tracer *tracer, struct thread *parent)
{
	unsigned long tid = 0;
	struct thread *child;

	if (ptrace(PTRACE_GETEVENTMSG, parent->tid, 0, &tid))
		return;
	child = thread_get(&tracer->all, (pid_t)tid);
	table_inherit(&tracer->all, child, parent);
	adopt(tracer, child);
}

/* The thread that executes takes the process' number; the others are gone. */
static void on_exec(struct tracer *tracer, struct thread *thread)
{
	unsigned long former = 0;
	struct thread *old;

	tracer->executed = true;
	leave_ioctl(tracer, thread);
	thread->call = CALL_OTHER;
	thread->inside = !tracer->options->seccomp;
	if (!ptrace(PTRACE_GETEVENTMSG, thread->tid, 0, &former) && (pid_t)former != thread->tid) {
		old = thread_find(&tracer->all, (pid_t)former);
		if (old)
			thread_replace(&tracer->all, thread, old);
	}
	table_execute(&tracer->all, thread);
}

static void on_event(struct tracer *tracer, struct thread *thread, int event, int number)
{
	switch (event) {
	case PTRACE_EVENT_CLONE:
	case PTRACE_EVENT_FORK:
	case PTRACE_EVENT_VFORK:
		on_child(tracer, thread);
		break;
	case PTRACE_EVENT_EXEC:
		on_exec(tracer, thread);
		break;
	case PTRACE_EVENT_SECCOMP:
		on_seccomp(tracer, thread);
		break;
	case PTRACE_EVENT_STOP:
		/* A group stop lasts until SIGCONT; other stops of this kind are ours. */
		if (number == SIGSTOP || number == SIGTSTP || number == SIGTTIN ||
		    number == SIGTTOU) {
			ptrace(PTRACE_LISTEN, thread->tid, 0, 0);
			return;
		}
	}
	go_on(tracer, thread, 0);
}

static void on_stop(struct tracer *tracer, struct thread *thread, int status)
{
	int number = WSTOPSIG(status), event = status >> 16;

	if (!thread->adopted) {
		thread->waiting = true; /* the first stop of a child */
	} else if (event) {
		on_event(tracer, thread, event, number);
	} else if (number == SYSCALL_STOP) {
		on_syscall_stop(tracer, thread);
		go_on(tracer, thread, 0);
	} else {
		go_on(tracer, thread, number);
	}
}

static void on_end(struct tracer *tracer, struct thread *thread, int status)
{
	if (thread->tid == tracer->child && !tracer->ending) {
		tracer->status = status;
		tracer->child = 0;
	}
	leave_ioctl(tracer, thread);
	thread_drop(&tracer->all, thread);
	adopt_all(tracer);
}

/* --- letting go --- */

static void let_go(struct tracer *tracer, struct thread *thread, int status)
{
	int number = WSTOPSIG(status);

	if (status >> 16 || number == SYSCALL_STOP)
		number = 0;
	ptrace(PTRACE_DETACH, thread->tid, 0, number);
	leave_ioctl(tracer, thread);
	thread_drop(&tracer->all, thread);
}

/* Threads run on as they were. A program with our filter cannot: its ioctls would fail. */
static void interrupt_all(struct tracer *tracer)
{
	struct thread *one, *next;
	unsigned int i;

	tracer->ending = true;
	for (i = 0; i < THREAD_BUCKETS; i++)
		for (one = tracer->all.threads[i]; one; one = next) {
			next = one->next;
			if (tracer->options->seccomp)
				kill(one->pid, SIGKILL);
			else if (one->waiting)
				let_go(tracer, one, 0);
			else
				ptrace(PTRACE_INTERRUPT, one->tid, 0, 0);
		}
}

/* --- the loop --- */

static void on_wait(struct tracer *tracer, pid_t tid, int status)
{
	struct thread *thread = thread_find(&tracer->all, tid);

	if (!WIFSTOPPED(status)) {
		if (thread)
			on_end(tracer, thread, status);
		return;
	}
	if (!thread)
		thread = thread_get(&tracer->all, tid);
	if (tracer->ending)
		let_go(tracer, thread, status);
	else
		on_stop(tracer, thread, status);
}

static void loop(struct tracer *tracer)
{
	static const struct itimerspec never;
	int status;
	pid_t tid;

	while (tracer->all.n_threads) {
		if (asked_to_stop && !tracer->ending) {
			timer_settime(waker, 0, &never, NULL);
			interrupt_all(tracer);
		}
		tid = waitpid(-1, &status, __WALL);
		if (tid > 0)
			on_wait(tracer, tid, status);
		else if (errno != EINTR)
			break;
	}
}

/* --- starting and attaching --- */

static bool seize(struct tracer *tracer, pid_t tid)
{
	long options = OPTIONS;
	struct thread *thread;

	if (tracer->options->seccomp)
		options |= PTRACE_O_TRACESECCOMP | PTRACE_O_EXITKILL;
	if (ptrace(PTRACE_SEIZE, tid, 0, options))
		return false;
	thread = thread_get(&tracer->all, tid);
	thread->adopted = true;
	table_join(&tracer->all, thread);
	ptrace(PTRACE_INTERRUPT, tid, 0, 0);
	return true;
}

static _Noreturn void cannot_attach(pid_t pid, int error)
{
	fprintf(stderr, "ioctltrace: cannot attach to %d: %s\n", pid, strerror(error));
	exit(1);
}

/* Every thread; again, until there is none that was made in the meantime. The first may have ended. */
static void attach(struct tracer *tracer, pid_t pid)
{
	bool any = thread_find(&tracer->all, pid) || seize(tracer, pid), more = true;
	int error = errno;
	struct dirent *entry;
	char name[64];
	DIR *folder;

	snprintf(name, sizeof(name), "/proc/%d/task", pid);
	while (more) {
		more = false;
		folder = opendir(name);
		while (folder && (entry = readdir(folder))) {
			pid_t tid = (pid_t)atoi(entry->d_name);

			if (tid > 0 && !thread_find(&tracer->all, tid) && seize(tracer, tid))
				any = more = true;
		}
		if (folder)
			closedir(folder);
	}
	if (!any)
		cannot_attach(pid, error);
	tracer->executed = true;
}

static _Noreturn void become(const struct options *options, int wait_for)
{
	char go;

	if (read(wait_for, &go, 1) != 1)
		_exit(127);
	close(wait_for);
	if (options->seccomp && !install_filter()) {
		fprintf(stderr, "ioctltrace: --seccomp-bpf: the kernel refuses the filter: %s\n",
			strerror(errno));
		_exit(125);
	}
	execvp(options->program[0], options->program);
	fprintf(stderr, "ioctltrace: %s: %s\n", options->program[0], strerror(errno));
	_exit(errno == ENOENT ? 127 : 126);
}

static void start(struct tracer *tracer)
{
	int pipes[2], status;

	if (pipe2(pipes, O_CLOEXEC)) {
		perror("ioctltrace: pipe");
		exit(1);
	}
	tracer->child = fork();
	if (!tracer->child) {
		close(pipes[1]);
		become(tracer->options, pipes[0]);
	}
	close(pipes[0]);
	if (tracer->child < 0) {
		perror("ioctltrace: fork");
		exit(1);
	}
	if (!seize(tracer, tracer->child))
		cannot_attach(tracer->child, errno);
	if (waitpid(tracer->child, &status, __WALL) == tracer->child)
		on_wait(tracer, tracer->child, status);
	if (write(pipes[1], "", 1) != 1)
		perror("ioctltrace: pipe");
	close(pipes[1]);
}

/* Ctrl-C is for the program where it was started here, and for the tracer where it was not. */
static void catch_signals(const struct options *options)
{
	struct sigaction stop = { .sa_handler = on_signal }, ignore = { .sa_handler = SIG_IGN };
	struct sigevent wake = { .sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGRTMIN };
	bool started = *options->program != NULL;

	if (timer_create(CLOCK_MONOTONIC, &wake, &waker)) {
		perror("ioctltrace: timer_create");
		exit(1);
	}
	sigaction(SIGRTMIN, &stop, NULL);
	sigaction(SIGALRM, &stop, NULL);
	sigaction(SIGTERM, &stop, NULL);
	sigaction(SIGHUP, &stop, NULL);
	sigaction(SIGINT, started ? &ignore : &stop, NULL);
	sigaction(SIGQUIT, started ? &ignore : &stop, NULL);
	sigaction(SIGPIPE, &ignore, NULL);
}

/* Without a second core. */
static int end_by(int number)
{
	static const struct rlimit none;

	setrlimit(RLIMIT_CORE, &none);
	signal(number, SIG_DFL);
	raise(number);
	return 128 + number;
}

/*
 * Ends as the program did, by the same signal if need be. Of a program that runs on there is no
 * status to give: by the signal that ended the tracing.
 */
static int end(const struct tracer *tracer)
{
	if (tracer->child)
		return asked_to_stop ? end_by(asked_to_stop) : 1;
	if (WIFSIGNALED(tracer->status))
		return end_by(WTERMSIG(tracer->status));
	return WEXITSTATUS(tracer->status);
}

int trace(const struct options *options)
{
	static struct tracer tracer;
	unsigned int i;

	tracer.options = tracer.all.options = options;
	the_tracer = &tracer;
	setvbuf(options->out, NULL, _IOLBF, BUFSIZ);
	if (*options->program)
		start(&tracer);
	catch_signals(options);
	for (i = 0; i < options->n_attach; i++)
		attach(&tracer, options->attach[i]);
	loop(&tracer);
	tracees_free(&tracer.all);
	if (options->summary)
		summary_print(options->out, options->json);
	output_end(options);
	return end(&tracer);
}
