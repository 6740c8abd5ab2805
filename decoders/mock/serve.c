// SPDX-License-Identifier: MIT
/*
 * The program runs under a filter that hands its opens and ioctls over (seccomp_unotify(2)); whoever
 * it is not about is let through. Nothing here is a matter of security: the kernel reads what it
 * lets through again, and the program can mislead nobody but itself.
 */
#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <poll.h>
#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include "mock.h"

#define MAX_STEPS 192

#ifndef SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV
#define SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV (1ul << 5)
#endif

struct program {
	struct sock_filter steps[MAX_STEPS];
	unsigned short count;
};

static _Noreturn void give_up(const char *what)
{
	fprintf(stderr, "ioctlmock: %s: %s\n", what, strerror(errno));
	exit(1);
}

/* --- the filter --- */

static void step(struct program *to, uint16_t code, uint8_t yes, uint8_t no, uint32_t value)
{
	if (to->count < MAX_STEPS)
		to->steps[to->count++] = (struct sock_filter)BPF_JUMP(code, value, yes, no);
}

static void add_number(struct program *to, uint32_t nr)
{
	step(to, BPF_JMP | BPF_JEQ | BPF_K, 0, 1, nr);
	step(to, BPF_RET | BPF_K, 0, 0, SECCOMP_RET_USER_NOTIF);
}

/* The calls of one kind of program; another architecture jumps over them. */
static void add_machine(struct program *to, const struct machine *machine)
{
	unsigned short start;
	unsigned int i;

	step(to, BPF_LD | BPF_W | BPF_ABS, 0, 0, offsetof(struct seccomp_data, arch));
	start = to->count;
	step(to, BPF_JMP | BPF_JEQ | BPF_K, 0, 0, machine->arch);
	step(to, BPF_LD | BPF_W | BPF_ABS, 0, 0, offsetof(struct seccomp_data, nr));
	add_number(to, (uint32_t)machine->numbers[0] | machine->mask);
	for (i = 0; i < n_open_calls; i++)
		if (open_calls[i].arch == machine->arch)
			add_number(to, open_calls[i].nr | machine->mask);
	to->steps[start].jf = (uint8_t)(to->count - start - 1);
}

bool runs_here(const struct machine *machine)
{
#if defined(__x86_64__)
	return machine->arch == AUDIT_ARCH_X86_64 || machine->arch == AUDIT_ARCH_I386;
#else
	(void)machine;
	return true;
#endif
}

/* The listener, or -1. Of signals only deadly ones interrupt a call, where the kernel knows how. */
static int install(void)
{
	struct program program = { .count = 0 };
	struct sock_fprog whole = { .filter = program.steps };
	unsigned long flags = SECCOMP_FILTER_FLAG_NEW_LISTENER;
	unsigned int i;
	long fd;

	for (i = 0; i < n_machines; i++)
		if (runs_here(&machines[i]))
			add_machine(&program, &machines[i]);
	step(&program, BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ALLOW);
	whole.len = program.count;
	if (program.count >= MAX_STEPS || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0))
		return -1;
	fd = syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER,
		     flags | SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV, &whole);
	if (fd < 0 && errno == EINVAL)
		fd = syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, flags, &whole);
	return (int)fd;
}

/* --- the program --- */

/* The message that carries the listener from the program, before it is one, to here. */
struct parcel {
	char byte;
	struct iovec io;
	_Alignas(struct cmsghdr) char control[CMSG_SPACE(sizeof(int))];
	struct msghdr message;
};

static void wrap(struct parcel *parcel)
{
	*parcel = (struct parcel){ .byte = 0 };
	parcel->io = (struct iovec){ &parcel->byte, 1 };
	parcel->message = (struct msghdr){ .msg_iov = &parcel->io,
					   .msg_iovlen = 1,
					   .msg_control = parcel->control,
					   .msg_controllen = sizeof(parcel->control) };
}

static bool send_fd(int socket, int fd)
{
	struct parcel parcel;
	struct cmsghdr *head;

	wrap(&parcel);
	head = CMSG_FIRSTHDR(&parcel.message);
	head->cmsg_level = SOL_SOCKET;
	head->cmsg_type = SCM_RIGHTS;
	head->cmsg_len = CMSG_LEN(sizeof(fd));
	memcpy(CMSG_DATA(head), &fd, sizeof(fd));
	return sendmsg(socket, &parcel.message, MSG_NOSIGNAL) == 1;
}

static int receive_fd(int socket)
{
	struct parcel parcel;
	struct cmsghdr *head;
	int fd;

	wrap(&parcel);
	if (recvmsg(socket, &parcel.message, MSG_CMSG_CLOEXEC) != 1)
		return -1;
	head = CMSG_FIRSTHDR(&parcel.message);
	if (!head)
		return -1;
	memcpy(&fd, CMSG_DATA(head), sizeof(fd));
	return fd;
}

static _Noreturn void become(struct mock *mock, int socket, const sigset_t *signals)
{
	int listener = install();

	if (listener < 0 || !send_fd(socket, listener)) {
		fprintf(stderr,
			"ioctlmock: no seccomp user notification: %s (Linux 5.9 or later is needed, "
			"and no other listener around the program)\n",
			strerror(errno));
		_exit(1);
	}
	close(listener);
	sigprocmask(SIG_SETMASK, signals, NULL);
	execvp(*mock->program, mock->program);
	fprintf(stderr, "ioctlmock: %s: %s\n", *mock->program, strerror(errno));
	_exit(127);
}

/* --- answers --- */

bool still_there(const struct mock *mock)
{
	uint64_t id = mock->request->id;

	return !ioctl(mock->listener, SECCOMP_IOCTL_NOTIF_ID_VALID, &id);
}

/* A file of that name, opened as the flags say; or -errno. */
static int make_file(const char *name, uint64_t flags)
{
	int fd = (int)syscall(SYS_memfd_create, name, MFD_CLOEXEC), again;
	char path[64];

	if (fd < 0)
		return -errno;
	if (ftruncate(fd, MAPPING_SIZE)) {
		again = -errno;
		close(fd);
		return again;
	}
	flags &= O_ACCMODE | O_NONBLOCK | O_APPEND;
	if (flags == O_RDWR)
		return fd;
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	again = open(path, (int)flags | O_CLOEXEC);
	if (again < 0)
		again = -errno;
	close(fd);
	return again;
}

int give_fd(struct mock *mock, const char *name, uint64_t flags)
{
	struct seccomp_notif_addfd new = { .id = mock->request->id };
	int fd = make_file(name, flags), given;

	if (fd < 0)
		return fd;
	new.srcfd = (uint32_t)fd;
	new.newfd_flags = flags &O_CLOEXEC;
	given = ioctl(mock->listener, SECCOMP_IOCTL_NOTIF_ADDFD, &new);
	if (given < 0)
		given = -errno;
	close(fd);
	return given;
}

static void answer_one(struct mock *mock)
{
	const struct machine *machine;
	int64_t result = MOCK_CONTINUE;

	memset(mock->request, 0, mock->request_size);
	memset(mock->response, 0, mock->response_size);
	if (ioctl(mock->listener, SECCOMP_IOCTL_NOTIF_RECV, mock->request))
		return; /* the caller is gone */
	machine = machine_of(mock->request->data.arch, (uint64_t)mock->request->data.nr);
	if (machine && watched_call(machine, (uint64_t)mock->request->data.nr) == CALL_IOCTL)
		result = mock_ioctl(mock, machine);
	else if (machine)
		result = mock_open(mock, machine);
	mock->response->id = mock->request->id;
	if (result == MOCK_CONTINUE)
		mock->response->flags = SECCOMP_USER_NOTIF_FLAG_CONTINUE;
	else if (result < 0 && result >= -4095)
		mock->response->error = (int32_t)result;
	else
		mock->response->val = result;
	ioctl(mock->listener, SECCOMP_IOCTL_NOTIF_SEND, mock->response);
}

static void make_room(struct mock *mock)
{
	struct seccomp_notif_sizes sizes;

	if (syscall(SYS_seccomp, SECCOMP_GET_NOTIF_SIZES, 0, &sizes))
		give_up("seccomp user notification");
	mock->request_size = sizes.seccomp_notif > sizeof(struct seccomp_notif) ?
				     sizes.seccomp_notif :
				     sizeof(struct seccomp_notif);
	mock->response_size = sizes.seccomp_notif_resp > sizeof(struct seccomp_notif_resp) ?
				      sizes.seccomp_notif_resp :
				      sizeof(struct seccomp_notif_resp);
	mock->request = calloc(1, mock->request_size);
	mock->response = calloc(1, mock->response_size);
	if (!mock->request || !mock->response)
		give_up("no memory");
}

/* --- the end --- */

/* Takes who has ended; false when nobody is left. Orphans are ours: prctl below. */
static bool reap(pid_t program, int *status)
{
	int one;
	pid_t pid;

	while ((pid = waitpid(-1, &one, WNOHANG)) > 0)
		if (pid == program)
			*status = one;
	return pid == 0;
}

/* A terminal's signals reach the program by themselves; what somebody sends is passed on. */
static void pass_on(int signals, pid_t program)
{
	struct signalfd_siginfo info;

	if (read(signals, &info, sizeof(info)) != sizeof(info) || info.ssi_signo == SIGCHLD)
		return;
	if (info.ssi_code != SI_KERNEL)
		kill(program, (int)info.ssi_signo);
}

static int watch(struct mock *mock, pid_t program, int signals)
{
	struct pollfd ready[] = { { .fd = mock->listener, .events = POLLIN },
				  { .fd = signals, .events = POLLIN } };
	int status = 1 << 8;

	while (reap(program, &status)) {
		if (poll(ready, 2, -1) < 0)
			continue;
		if (ready[0].revents & POLLIN)
			answer_one(mock);
		else if (ready[0].revents)
			ready[0].fd = -1; /* nobody is left who could call */
		if (ready[1].revents)
			pass_on(signals, program);
	}
	return status;
}

int serve(struct mock *mock)
{
	sigset_t ours, before;
	int sockets[2], signals, status;
	pid_t program;

	sigemptyset(&ours);
	sigaddset(&ours, SIGCHLD);
	sigaddset(&ours, SIGINT);
	sigaddset(&ours, SIGQUIT);
	sigaddset(&ours, SIGTERM);
	sigaddset(&ours, SIGHUP);
	signal(SIGCHLD, SIG_DFL);
	sigprocmask(SIG_BLOCK, &ours, &before);
	make_room(mock);
	signals = signalfd(-1, &ours, SFD_CLOEXEC);
	prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
	if (signals < 0 || socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets))
		give_up("socketpair");
	program = fork();
	if (program < 0)
		give_up("fork");
	if (!program)
		become(mock, sockets[1], &before);
	close(sockets[1]);
	mock->listener = receive_fd(sockets[0]);
	close(sockets[0]);
	if (mock->listener < 0) {
		waitpid(program, &status, 0); /* it has said why */
		return status;
	}
	status = watch(mock, program, signals);
	close(mock->listener);
	close(signals);
	sigprocmask(SIG_SETMASK, &before, NULL);
	free(mock->request);
	free(mock->response);
	return status;
}
