// SPDX-License-Identifier: MIT
/* A program to be traced: `client SCENE`. Its descriptors are memfds with the names of KVM's. */
#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/kvm.h>
#include <linux/seccomp.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
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
	{ "pipe", scene_pipe },	      { "threads", scene_threads }, { "fork", scene_fork },
	{ "child", scene_child },     { "reuse", scene_reuse },	    { "signal", scene_signal },
	{ "handler", scene_handler }, { "stop", scene_stop },	    { "seccomp", scene_seccomp },
	{ "page", scene_page },	      { "loop", scene_loop },	    { "count", scene_count },
};

int main(int argc, char **argv)
{
	size_t i;

	for (i = 0; argc > 1 && i < sizeof(scenes) / sizeof(scenes[0]); i++)
		if (!strcmp(scenes[i].name, argv[1]))
			return scenes[i].run();
	return 99;
}
