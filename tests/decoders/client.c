// SPDX-License-Identifier: MIT
/* A program to be traced: `client SCENE`. Its descriptors are memfds with the names of KVM's. */
#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/kvm.h>
#include <linux/seccomp.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static int named(const char *name)
{
	return (int)syscall(SYS_memfd_create, name, 0u);
}

static void set_region(int fd, uint32_t slot)
{
	struct kvm_userspace_memory_region region = { .slot = slot, .memory_size = 8192 };

	ioctl(fd, KVM_SET_USER_MEMORY_REGION, &region);
}

/* One byte in a pipe is one output. */
static int scene_pipe(void)
{
	int ends[2], count = 77;

	if (pipe(ends) || write(ends[1], "hello", 5) != 5)
		return 1;
	ioctl(ends[0], 0x541b, &count);
	ioctl(ends[0], 0x541b, NULL);
	return count;
}

static void *thread(void *fd)
{
	set_region(*(int *)fd, 7);
	return NULL;
}

static int scene_threads(void)
{
	pthread_t threads[8];
	int fd = named("anon_inode:kvm-vm"), i;

	for (i = 0; i < 8; i++)
		pthread_create(&threads[i], NULL, thread, &fd);
	for (i = 0; i < 8; i++)
		pthread_join(threads[i], NULL);
	return 3;
}

static int scene_fork(void)
{
	int fd = named("anon_inode:kvm-vm"), status;

	set_region(fd, 1);
	if (!fork()) {
		set_region(fd, 2);
		_exit(9);
	}
	wait(&status);
	if (!vfork())
		execl("/proc/self/exe", "client", "child", (char *)NULL);
	wait(&status);
	return WEXITSTATUS(status);
}

static int scene_child(void)
{
	set_region(named("anon_inode:kvm-vm"), 3);
	return 5;
}

/* A number that is closed and opened again is another file. */
static int scene_reuse(void)
{
	int vm = named("anon_inode:kvm-vm"), vcpu = named("anon_inode:kvm-vcpu:4");

	set_region(vm, 1);
	close(vm);
	vm = named("anon_inode:kvm-vcpu:5");
	ioctl(vm, KVM_RUN, 0);
	dup2(vcpu, vm);
	ioctl(vm, KVM_RUN, 0);
	return 0;
}

static int scene_signal(void)
{
	ioctl(named("anon_inode:kvm-vcpu:0"), KVM_RUN, 0);
	kill(getpid(), SIGTERM);
	pause();
	return 1;
}

static char state_of(int tid)
{
	char name[64], text[256] = "", *at;
	FILE *file;

	snprintf(name, sizeof(name), "/proc/self/task/%d/stat", tid);
	file = fopen(name, "r");
	if (file && !fgets(text, sizeof(text), file))
		*text = 0;
	if (file)
		fclose(file);
	at = strrchr(text, ')');
	return at ? at[2] : 0;
}

/* The first thread ends; what /proc says of its process is empty from then on. */
static void *alone(void *fd)
{
	while (state_of(getpid()) != 'Z')
		usleep(1000);
	set_region(*(int *)fd, 7);
	_exit(4);
}

static int scene_leader(void)
{
	static int fd;
	pthread_t thread;

	fd = named("anon_inode:kvm-vm");
	if (pthread_create(&thread, NULL, alone, &fd))
		return 1;
	pthread_exit(NULL);
}

/* A number that is no descriptor, and is one later. */
static int scene_late(void)
{
	ioctl(3, KVM_RUN, 0);
	ioctl(named("anon_inode:kvm-vcpu:0"), KVM_RUN, 0);
	return 0;
}

/* The number becomes another file's. */
static int replace(void *fd)
{
	close(*(int *)fd);
	return named("anon_inode:kvm-vcpu:9") == *(int *)fd ? 0 : 1;
}

static int scene_shared(void)
{
	static _Alignas(16) char stack[65536];
	int fd = named("anon_inode:kvm-vm"), status;

	set_region(fd, 1);
	if (clone(replace, stack + sizeof(stack), CLONE_FILES | SIGCHLD, &fd) < 0)
		return 1;
	wait(&status);
	ioctl(fd, KVM_RUN, 0);
	return status;
}

/* A thread that has descriptors of its own. */
static void *apart(void *fd)
{
	if (unshare(CLONE_FILES) || replace(fd))
		return "";
	ioctl(*(int *)fd, KVM_RUN, 0);
	return NULL;
}

static int scene_unshared(void)
{
	int fd = named("anon_inode:kvm-vm");
	pthread_t thread;
	void *wrong = NULL;

	set_region(fd, 1);
	if (pthread_create(&thread, NULL, apart, &fd) || pthread_join(thread, &wrong) || wrong)
		return 1;
	set_region(fd, 2);
	return 0;
}

/* The dirty log is as long as the slot that was set through another descriptor of the same file. */
static void get_log(int fd)
{
	static char bits[16];
	struct kvm_dirty_log log = { .slot = 7, .dirty_bitmap = bits };

	ioctl(fd, KVM_GET_DIRTY_LOG, &log);
}

static int scene_copies(void)
{
	int fd = named("anon_inode:kvm-vm"), copy = dup(fd), status;

	set_region(copy, 7);
	get_log(fd);
	if (!fork()) {
		close(fd);
		get_log(copy);
		_exit(0);
	}
	wait(&status);
	close(copy);
	get_log(fd);
	return status;
}

/* A socket carries it to a child that was there before. */
static int scene_sent(void)
{
	struct iovec io = { "", 1 };
	_Alignas(struct cmsghdr) char control[CMSG_SPACE(sizeof(int))];
	struct msghdr message = { .msg_iov = &io,
				  .msg_iovlen = 1,
				  .msg_control = control,
				  .msg_controllen = sizeof(control) };
	struct cmsghdr *head;
	int ends[2], fd, status;
	char byte;

	if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends))
		return 1;
	if (!fork()) {
		io.iov_base = &byte;
		if (recvmsg(ends[1], &message, 0) != 1)
			_exit(2);
		memcpy(&fd, CMSG_DATA(CMSG_FIRSTHDR(&message)), sizeof(fd));
		get_log(fd);
		_exit(0);
	}
	fd = named("anon_inode:kvm-vm");
	set_region(fd, 7);
	head = CMSG_FIRSTHDR(&message);
	*head = (struct cmsghdr){ .cmsg_level = SOL_SOCKET,
				  .cmsg_type = SCM_RIGHTS,
				  .cmsg_len = CMSG_LEN(sizeof(fd)) };
	memcpy(CMSG_DATA(head), &fd, sizeof(fd));
	if (sendmsg(ends[0], &message, 0) != 1)
		return 3;
	wait(&status);
	return status;
}

/*
 * A call that lasts, of a descriptor that another thread closes meanwhile: the listener of a filter
 * waits until the filter has something to say.
 */
static int listener, waiter;

static void *listen_to(void *nothing)
{
	struct seccomp_notif notif = { 0 };
	struct seccomp_notif_resp response = { .flags = SECCOMP_USER_NOTIF_FLAG_CONTINUE };

	waiter = (int)syscall(SYS_gettid);
	ioctl(listener, SECCOMP_IOCTL_NOTIF_RECV, &notif);
	response.id = notif.id;
	ioctl(listener + 1, SECCOMP_IOCTL_NOTIF_SEND, &response);
	return nothing;
}

/* A thread that waits in a call of `listener`. */
static int start_listening(pthread_t *thread)
{
	struct sock_filter steps[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 0),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_getppid, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_USER_NOTIF),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};
	struct sock_fprog filter = { .len = 4, .filter = steps };

	prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
	listener = (int)syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER,
				SECCOMP_FILTER_FLAG_NEW_LISTENER, &filter);
	if (listener < 0 || dup2(listener, listener + 1) < 0 ||
	    pthread_create(thread, NULL, listen_to, NULL))
		return 1;
	while (!waiter || state_of(waiter) != 'S')
		usleep(1000);
	return 0;
}

static int scene_closed(void)
{
	pthread_t thread;

	if (start_listening(&thread))
		return 1;
	close(listener);
	getppid();
	pthread_join(thread, NULL);
	return 0;
}

/* Something kills it in the middle of a call. */
static int scene_killed(void)
{
	pthread_t thread;

	if (start_listening(&thread))
		return 1;
	kill(getpid(), SIGKILL);
	return 2;
}

static bool is_traced(void)
{
	FILE *file = fopen("/proc/self/status", "r");
	char line[256];
	int tracer = 0;

	while (file && fgets(line, sizeof(line), file))
		if (sscanf(line, "TracerPid: %d", &tracer) == 1)
			break;
	if (file)
		fclose(file);
	return tracer;
}

/* Threads that stay, once there is a tracer. */
static void *stay(void *fd)
{
	ioctl(*(int *)fd, KVM_RUN, 0);
	pause();
	return fd;
}

static _Noreturn int scene_bear(void)
{
	static int fd, i;
	pthread_attr_t small;
	pthread_t thread;

	fd = named("anon_inode:kvm-vcpu:0");
	pthread_attr_init(&small);
	pthread_attr_setstacksize(&small, 16384);
	puts("ready");
	fflush(stdout);
	while (!is_traced())
		usleep(1000);
	for (i = 0; i < 300; i++)
		pthread_create(&thread, &small, stay, &fd);
	for (;;)
		pause();
}

static volatile int handled;

static void handler(int number)
{
	handled += number;
}

static int scene_handler(void)
{
	signal(SIGUSR1, handler);
	kill(getpid(), SIGUSR1);
	kill(getpid(), SIGUSR1);
	return handled == 2 * SIGUSR1 ? 0 : 1;
}

/* A child stops itself; its parent sees that, and lets it go on. */
static int scene_stop(void)
{
	int status;
	pid_t child = fork();

	if (!child) {
		kill(getpid(), SIGSTOP);
		ioctl(named("anon_inode:kvm-vcpu:0"), KVM_RUN, 0);
		_exit(6);
	}
	if (waitpid(child, &status, WUNTRACED) != child || !WIFSTOPPED(status))
		return 1;
	kill(child, SIGCONT);
	waitpid(child, &status, 0);
	return WIFEXITED(status) ? WEXITSTATUS(status) : 2;
}

/* A program's own filter may refuse ioctls: the tracer sees the call and its error. */
static int scene_seccomp(void)
{
	struct sock_filter steps[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 0),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_ioctl, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EXDEV),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};
	struct sock_fprog filter = { .len = 4, .filter = steps };
	int fd = named("anon_inode:kvm-vm");

	prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
	if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter))
		return 1;
	set_region(fd, 1);
	return errno == EXDEV ? 0 : 2;
}

/* A struct at the end of a page: all of it, all but one byte of it. */
static int scene_page(void)
{
	struct kvm_userspace_memory_region *region;
	int fd = named("anon_inode:kvm-vm");
	char *end;

	end = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	end += 4096;
	munmap(end, 4096);
	region = (void *)(end - sizeof(*region));
	region->slot = 11;
	ioctl(fd, KVM_SET_USER_MEMORY_REGION, region);
	ioctl(fd, KVM_SET_USER_MEMORY_REGION, (char *)region + 1);
	return 0;
}

static _Noreturn int scene_loop(void)
{
	int fd = named("anon_inode:kvm-vcpu:0");

	puts("ready");
	fflush(stdout);
	for (;;) {
		ioctl(fd, KVM_RUN, 0);
		usleep(1000);
	}
}

static int scene_astray(void)
{
	ioctl(-1, KVM_CREATE_VM, 0);
	ioctl(999, KVM_CHECK_EXTENSION, KVM_CAP_USER_MEMORY);
	return 0;
}

static int scene_count(void)
{
	int fd = named("anon_inode:kvm-vm"), i;

	for (i = 0; i < 10000; i++)
		set_region(fd, 1);
	return 0;
}

static const struct scene {
	const char *name;
	int (*run)(void);
} scenes[] = {
	{ "pipe", scene_pipe },		{ "threads", scene_threads }, { "fork", scene_fork },
	{ "child", scene_child },	{ "reuse", scene_reuse },     { "signal", scene_signal },
	{ "handler", scene_handler },	{ "stop", scene_stop },	      { "seccomp", scene_seccomp },
	{ "page", scene_page },		{ "loop", scene_loop },	      { "count", scene_count },
	{ "leader", scene_leader },	{ "late", scene_late },	      { "shared", scene_shared },
	{ "unshared", scene_unshared }, { "copies", scene_copies },   { "sent", scene_sent },
	{ "astray", scene_astray },	{ "closed", scene_closed },   { "killed", scene_killed },
	{ "bear", scene_bear },
};

int main(int argc, char **argv)
{
	size_t i;

	for (i = 0; argc > 1 && i < sizeof(scenes) / sizeof(scenes[0]); i++)
		if (!strcmp(scenes[i].name, argv[1]))
			return scenes[i].run();
	return 99;
}
