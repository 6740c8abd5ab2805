// SPDX-License-Identifier: MIT
/* The tracer: starts or attaches, follows threads and children, and looks at their calls. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <linux/ptrace.h> /* after sys/ptrace.h, else the enumerators clash */
#include <sys/resource.h>
#include <sys/uio.h>
#include <sys/wait.h>
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
	pid_t child;	   /* the program that it started, 0 of attached ones */
	int status;	   /* how that ended */
	bool executed;	   /* it is the program by now */
	unsigned int left; /* threads that are to be let go */
};

static volatile sig_atomic_t asked_to_stop;

/* It may come right before the loop waits; then a second one wakes that. */
static void on_signal(int number)
{
	asked_to_stop = number;
	alarm(1);
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
	file = file_get(&the_tracer->all, thread->process, fd);
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

	line->pid = thread->process->pid;
	line->tid = thread->tid;
	line->fd = (int)thread->args[0];
	line->request = (uint32_t)thread->args[1];
	line->arg = thread->args[2];
	line->file = file_get(&tracer->all, thread->process, line->fd);
	line_begin(line, tracer->options, abi, &source);
	line->start_ns = tracer->options->summary ? now_ns() : 0;
}

/* A number that is closed is another file's from now on. */
static void before_close(struct tracer *tracer, struct thread *thread)
{
	unsigned int first = (unsigned int)thread->args[0], last = first;

	if (thread->call == CALL_CLOSE_RANGE)
		last = (unsigned int)thread->args[1];
	if (thread->call == CALL_CLOSE_RANGE && thread->args[2] & 4)
		return; /* CLOSE_RANGE_CLOEXEC closes nothing now */
	file_forget(&tracer->all, thread->process, first, last);
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
		before_close(tracer, thread);
		return false;
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
	struct source source = source_of(tracer, thread);

	if (thread->call == CALL_IOCTL)
		line_end(&thread->line, tracer->options, &source, result, tracer->all.most > 1);
	else if (thread->call >= CALL_DUP && result >= 0)
		file_duplicate(&tracer->all, thread->process, (int)thread->args[0], (int)result);
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

/* A new thread or process: it stops by itself, before or after this. */
static void on_child(struct tracer *tracer, struct thread *parent)
{
	unsigned long tid = 0;
	struct thread *child;

	if (ptrace(PTRACE_GETEVENTMSG, parent->tid, 0, &tid))
		return;
	child = thread_get(&tracer->all, (pid_t)tid);
	files_inherit(&tracer->all, child->process, parent->process);
}

/* The thread that executes takes the process' number; the others are gone. */
static void on_exec(struct tracer *tracer, struct thread *thread)
{
	unsigned long former = 0;
	struct thread *old;

	tracer->executed = true;
	file_forget(&tracer->all, thread->process, 0, ~0u);
	thread->call = CALL_OTHER;
	thread->inside = !tracer->options->seccomp;
	if (ptrace(PTRACE_GETEVENTMSG, thread->tid, 0, &former) || (pid_t)former == thread->tid)
		return;
	old = thread_find(&tracer->all, (pid_t)former);
	if (old)
		thread_drop(&tracer->all, old);
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

	thread->started = true;
	if (event) {
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
	if (thread->tid == tracer->child)
		tracer->status = status;
	if (thread->call == CALL_IOCTL)
		line_unfinished(&thread->line, tracer->options, tracer->all.most > 1);
	thread_drop(&tracer->all, thread);
}

/* --- letting go --- */

static void let_go(struct tracer *tracer, struct thread *thread, int status)
{
	int number = WSTOPSIG(status);

	if (status >> 16 || number == SYSCALL_STOP)
		number = 0;
	ptrace(PTRACE_DETACH, thread->tid, 0, number);
	if (thread->call == CALL_IOCTL)
		line_unfinished(&thread->line, tracer->options, tracer->all.most > 1);
	thread_drop(&tracer->all, thread);
}

/* Threads run on as they were. A program with our filter cannot: its ioctls would fail. */
static void interrupt_all(struct tracer *tracer)
{
	struct thread *one;
	unsigned int i;

	for (i = 0; i < THREAD_BUCKETS; i++)
		for (one = tracer->all.threads[i]; one; one = one->next) {
			one->detaching = true;
			if (tracer->options->seccomp)
				kill(one->process->pid, SIGKILL);
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
	if (thread->detaching)
		let_go(tracer, thread, status);
	else
		on_stop(tracer, thread, status);
}

static void loop(struct tracer *tracer)
{
	bool asked = false;
	int status;
	pid_t tid;

	while (tracer->all.n_threads) {
		if (asked_to_stop && !asked) {
			asked = true;
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

static void seize(struct tracer *tracer, pid_t tid)
{
	long options = OPTIONS;

	if (tracer->options->seccomp)
		options |= PTRACE_O_TRACESECCOMP | PTRACE_O_EXITKILL;
	if (ptrace(PTRACE_SEIZE, tid, 0, options)) {
		fprintf(stderr, "ioctltrace: cannot attach to %d: %s\n", tid, strerror(errno));
		exit(1);
	}
	thread_get(&tracer->all, tid);
	ptrace(PTRACE_INTERRUPT, tid, 0, 0);
}

/* Every thread; again, until there is none that was made in the meantime. */
static void attach(struct tracer *tracer, pid_t pid)
{
	char name[64];
	struct dirent *entry;
	bool more = true;
	DIR *folder;

	seize(tracer, pid);
	snprintf(name, sizeof(name), "/proc/%d/task", pid);
	while (more) {
		more = false;
		folder = opendir(name);
		while (folder && (entry = readdir(folder))) {
			pid_t tid = (pid_t)atoi(entry->d_name);

			if (tid <= 0 || thread_find(&tracer->all, tid) ||
			    ptrace(PTRACE_SEIZE, tid, 0, OPTIONS))
				continue;
			thread_get(&tracer->all, tid);
			ptrace(PTRACE_INTERRUPT, tid, 0, 0);
			more = true;
		}
		if (folder)
			closedir(folder);
	}
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
	seize(tracer, tracer->child);
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
	bool started = *options->program != NULL;

	sigaction(SIGALRM, &stop, NULL);
	sigaction(SIGTERM, &stop, NULL);
	sigaction(SIGHUP, &stop, NULL);
	sigaction(SIGINT, started ? &ignore : &stop, NULL);
	sigaction(SIGQUIT, started ? &ignore : &stop, NULL);
	sigaction(SIGPIPE, &ignore, NULL);
}

/* Ends as the program did, by the same signal if need be, and without a second core. */
static int end_as(int status)
{
	static const struct rlimit none;

	if (WIFEXITED(status))
		return WEXITSTATUS(status);
	if (!WIFSIGNALED(status))
		return 0;
	setrlimit(RLIMIT_CORE, &none);
	signal(WTERMSIG(status), SIG_DFL);
	raise(WTERMSIG(status));
	return 128 + WTERMSIG(status);
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
		summary_print(options->out);
	if (fflush(options->out) || ferror(options->out))
		fprintf(stderr, "ioctltrace: the output could not be written: %s\n",
			strerror(errno));
	return end_as(tracer.status);
}
