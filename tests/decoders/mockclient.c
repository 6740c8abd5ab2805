// SPDX-License-Identifier: MIT
/* A program under ioctlmock: `mockclient SCENE`. It says what it sees; 99 is a scene it has not. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
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
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include "mvm.h"

/* `NAME = RESULT` or `NAME = ERROR`. */
static int say(const char *name, int result)
{
	if (result < 0)
		printf("%s = %s\n", name, strerrorname_np(errno));
	else
		printf("%s = %d\n", name, result);
	fflush(stdout);
	return result;
}

static void say_link(int fd)
{
	char path[64], link[256];
	ssize_t n;

	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	n = readlink(path, link, sizeof(link) - 1);
	printf("%d is %.*s%s\n", fd, (int)(n < 0 ? 0 : n), link,
	       fcntl(fd, F_GETFD) & FD_CLOEXEC ? ", close-on-exec" : "");
}

static int kvm_vm(void)
{
	int kvm = open("/dev/kvm", O_RDWR), vm = ioctl(kvm, KVM_CREATE_VM, 0);

	close(kvm);
	return vm;
}

static int set_region(int vm, uint32_t slot)
{
	struct kvm_userspace_memory_region region = { .slot = slot, .memory_size = 65536 };

	return ioctl(vm, KVM_SET_USER_MEMORY_REGION, &region);
}

static int scene_kvm(void)
{
	int kvm = say("open", open("/dev/kvm", O_RDWR | O_CLOEXEC)), vm, vcpu, size;
	struct kvm_create_device device = { .type = KVM_DEV_TYPE_VFIO };
	struct kvm_regs regs;
	char *page;

	say("KVM_GET_API_VERSION", ioctl(kvm, KVM_GET_API_VERSION, 0));
	size = say("KVM_GET_VCPU_MMAP_SIZE", ioctl(kvm, KVM_GET_VCPU_MMAP_SIZE, 0));
	vm = say("KVM_CREATE_VM", ioctl(kvm, KVM_CREATE_VM, 0));
	vcpu = say("KVM_CREATE_VCPU", ioctl(vm, KVM_CREATE_VCPU, 3));
	say("KVM_CREATE_DEVICE", ioctl(vm, KVM_CREATE_DEVICE, &device));
	say_link(kvm);
	say_link(vm);
	say_link(vcpu);
	say_link((int)device.fd);
	say_link(ioctl(vcpu, KVM_GET_STATS_FD, NULL));
	device.type = 999;
	say("no such device", ioctl(vm, KVM_CREATE_DEVICE, &device));
	memset(&regs, 0xaa, sizeof(regs));
	say("KVM_GET_REGS", ioctl(vcpu, KVM_GET_REGS, &regs));
	printf("rip %#llx\n", regs.rip);
	page = mmap(NULL, (size_t)size, PROT_READ | PROT_WRITE, MAP_SHARED, vcpu, 0);
	page[size - 1] = 1;
	say("KVM_RUN", ioctl(vcpu, KVM_RUN, 0));
	say("on the wrong object", ioctl(vm, KVM_RUN, 0));
	say("unknown", ioctl(vm, 0xaeff, 0));
	say("FIOCLEX", ioctl(vm, FIOCLEX));
	return 7;
}

/* What the driver takes at once: 256 entries of CPUID. */
static int scene_counts(void)
{
	static const uint32_t counts[] = { 256, 257, 0xffffffff };
	int vm = ioctl(open("/dev/kvm", O_RDWR), KVM_CREATE_VM, 0);
	int vcpu = ioctl(vm, KVM_CREATE_VCPU, 0), i;
	struct kvm_cpuid2 *cpuid = calloc(1, sizeof(*cpuid) + 300 * sizeof(cpuid->entries[0]));

	for (i = 0; i < 3 && cpuid; i++) {
		cpuid->nent = counts[i];
		say("KVM_SET_CPUID2", ioctl(vcpu, KVM_SET_CPUID2, cpuid));
	}
	free(cpuid);
	return 0;
}

static int scene_mvm(void)
{
	int mvm = say("open", open("/dev/mvm", O_RDWR)), vm;
	struct mvm_api_version version = { .version = 77, .pad = 77 };
	struct mvm_create_vm new_vm = { .size = sizeof(new_vm) };
	struct mvm_create_vcpu vcpu = { .id = 5 };
	struct {
		struct mvm_create_device known;
		uint32_t tail[2];
	} device = { .known = { .size = sizeof(device.known), .device = MVM_DEVICE_I8254 } };
	struct mvm_memory_region region = { .slot = 1, .memory_size = 65536 };

	say("MVM_GET_API_VERSION", ioctl(mvm, MVM_GET_API_VERSION, &version));
	printf("version %u, pad %u\n", version.version, version.pad);
	say("MVM_CREATE_VM", ioctl(mvm, MVM_CREATE_VM, &new_vm));
	vm = (int)new_vm.fd;
	say("MVM_CREATE_VCPU", ioctl(vm, MVM_CREATE_VCPU, &vcpu));
	say("MVM_CREATE_DEVICE", ioctl(vm, MVM_CREATE_DEVICE, &device));
	say_link(vm);
	say_link((int)vcpu.fd);
	say_link((int)device.known.fd);
	vcpu.pad = 1;
	say("reserved is 1", ioctl(vm, MVM_CREATE_VCPU, &vcpu));
	vcpu = (struct mvm_create_vcpu){ .id = 0xffffffff };
	say("above the maximum", ioctl(vm, MVM_CREATE_VCPU, &vcpu));
	device.known.size = sizeof(device);
	say("a longer argument", ioctl(vm, MVM_CREATE_DEVICE, &device));
	device.tail[1] = 1;
	say("with something in it", ioctl(vm, MVM_CREATE_DEVICE, &device));
	device.known.size = 1;
	say("a shorter one", ioctl(vm, MVM_CREATE_DEVICE, &device));
	region.flags = 1u << 31;
	say("an unknown flag", ioctl(vm, MVM_SET_MEMORY_REGION, &region));
	return 0;
}

static void *make_vms(void *unused)
{
	int i, vm, vcpu;

	(void)unused;
	for (i = 0; i < 20; i++) {
		vm = kvm_vm();
		vcpu = ioctl(vm, KVM_CREATE_VCPU, i);
		if (vm < 0 || vcpu < 0 || ioctl(vcpu, KVM_RUN, 0) || set_region(vm, 1))
			exit(1);
		close(vcpu);
		close(vm);
	}
	return NULL;
}

static int scene_threads(void)
{
	pthread_t threads[8];
	int i;

	for (i = 0; i < 8; i++)
		pthread_create(&threads[i], NULL, make_vms, NULL);
	for (i = 0; i < 8; i++)
		pthread_join(threads[i], NULL);
	return 3;
}

static int scene_fork(void)
{
	int vm = kvm_vm(), status;

	if (!fork())
		_exit(set_region(vm, 2) ? 1 : 0);
	wait(&status);
	say("child", WEXITSTATUS(status));
	if (!vfork())
		execl("/proc/self/exe", "mockclient", "child", (char *)NULL);
	wait(&status);
	return WEXITSTATUS(status);
}

static int scene_child(void)
{
	return set_region(kvm_vm(), 3) ? 1 : 5;
}

/* The program's first process ends at once; what it left behind goes on. */
static int scene_daemon(void)
{
	int ends[2], vm = kvm_vm();
	char byte;

	if (pipe(ends))
		return 1;
	if (fork()) {
		close(ends[0]);
		return 4;
	}
	close(ends[1]);
	if (read(ends[0], &byte, 1)) /* until the parent is gone */
		_exit(1);
	say("daemon", set_region(vm, 1));
	_exit(0);
}

static int scene_signal(void)
{
	kvm_vm();
	kill(getpid(), SIGTERM);
	pause();
	return 1;
}

static int scene_faults(void)
{
	int vm = kvm_vm(), vcpu = ioctl(vm, KVM_CREATE_VCPU, 0);
	char *page = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	struct kvm_dirty_log log = { .slot = 1, .dirty_bitmap = (void *)8 };
	struct kvm_xsave *state = (void *)page;

	say("NULL", ioctl(vcpu, KVM_GET_REGS, NULL));
	say("the last bytes", ioctl(vcpu, KVM_GET_REGS, (char *)-8));
	munmap(page + 4096, 4096);
	say("behind the page", ioctl(vcpu, KVM_GET_REGS, page + 4096 - 8));
	say("a whole page", ioctl(vcpu, KVM_GET_XSAVE, state));
	memset(page, 0, 4096);
	*(uint32_t *)page = KVM_DEV_TYPE_VFIO;
	mprotect(page, 4096, PROT_READ);
	say("a page to read", ioctl(vcpu, KVM_GET_REGS, page));
	say("nothing is left behind", ioctl(vm, KVM_CREATE_DEVICE, page));
	say("the same number", dup(vm));
	set_region(vm, 1);
	say("a bad bitmap", ioctl(vm, KVM_GET_DIRTY_LOG, &log));
	return 0;
}

static volatile int stop;

/* Lengths and addresses that change while calls are made with them. */
static void *change(void *ctx)
{
	volatile uint64_t *words = ctx;
	uint64_t dice = 1;

	while (!stop) {
		dice = dice * 6364136223846793005ull + 1442695040888963407ull;
		words[dice >> 33 & 15] = dice & 1 ? dice >> 20 : (uintptr_t)words;
	}
	return NULL;
}

static int scene_changing(void)
{
	int vm = kvm_vm(), vcpu = ioctl(vm, KVM_CREATE_VCPU, 0), i;
	static uint64_t words[8192];
	pthread_t thread;

	pthread_create(&thread, NULL, change, words);
	for (i = 0; i < 100; i++) {
		ioctl(vcpu, KVM_GET_MSRS, words);
		ioctl(vm, KVM_GET_DIRTY_LOG, words);
		ioctl(vm, KVM_CREATE_DEVICE, words);
		ioctl(vcpu, KVM_GET_CPUID2, words);
	}
	stop = 1;
	pthread_join(thread, NULL);
	return set_region(vm, 1) ? 1 : 0;
}

/* Children are killed in the middle of calls. */
static int scene_killed(void)
{
	int i, status, vm = kvm_vm(), fd;
	pid_t child;

	for (i = 0; i < 60; i++) {
		child = fork();
		if (!child)
			for (;;) {
				fd = kvm_vm();
				set_region(fd, 1);
				close(fd);
			}
		usleep((unsigned int)(i * 97 % 5000));
		kill(child, SIGKILL);
		waitpid(child, &status, 0);
	}
	return set_region(vm, 1) ? 1 : 6;
}

static void handler(int number)
{
	(void)number;
}

/* Signals that come all the time end no call, and lose no descriptor. */
static int scene_signals(void)
{
	struct sigaction action = { .sa_handler = handler, .sa_flags = SA_RESTART };
	pid_t parent = getpid(), child;
	int i, vm, first = dup(0);

	sigaction(SIGUSR1, &action, NULL);
	close(first);
	child = fork();
	if (!child)
		for (;;)
			kill(parent, SIGUSR1);
	for (i = 0; i < 200; i++) {
		vm = kvm_vm();
		if (vm < 0 || set_region(vm, 1)) {
			say("a call", -1);
			break;
		}
		close(vm);
	}
	kill(child, SIGKILL);
	while (waitpid(child, NULL, 0) < 0)
		;
	say("the same number", dup(0) - first);
	return i == 200 ? 0 : 1;
}

/* A filter of its own stands before the mock's, where it is stricter. */
static int scene_seccomp(void)
{
	struct sock_filter steps[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 0),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_ioctl, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EXDEV),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};
	struct sock_fprog filter = { .len = 4, .filter = steps };
	int vm = kvm_vm();

	prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter);
	say("refused", set_region(vm, 1));
	say("open", open("/dev/kvm", O_RDWR));
	return 0;
}

static int scene_rules(void)
{
	int vm = kvm_vm(), vcpu = ioctl(vm, KVM_CREATE_VCPU, 0), kvm, i;
	struct kvm_regs regs = { 0 };

	for (i = 0; i < 3; i++)
		say("KVM_RUN", ioctl(vcpu, KVM_RUN, 0));
	kvm = say("open", open("/dev/kvm", O_RDWR));
	if (kvm >= 0)
		for (i = 0; i < 3; i++)
			say("KVM_CHECK_EXTENSION", ioctl(kvm, KVM_CHECK_EXTENSION, i));
	say("slot 1", set_region(vm, 1));
	say("slot 2", set_region(vm, 2));
	ioctl(vcpu, KVM_GET_REGS, &regs);
	printf("rip %#llx\n", regs.rip);
	return 0;
}

/* What a descriptor is open for, closed behind it. */
static void say_open(const char *name, long fd)
{
	static const char *const modes[] = { "reading", "writing", "both", "neither" };

	if (fd < 0)
		printf("%s = %s\n", name, strerrorname_np(errno));
	else
		printf("%s is for %s\n", name, modes[fcntl((int)fd, F_GETFL) & O_ACCMODE]);
	close((int)fd);
}

/* Other names of a node, and flags that say what it is not. */
static int scene_names(void)
{
	struct {
		uint64_t flags, mode, resolve;
	} how = { .flags = O_RDONLY, .resolve = 8 }; /* RESOLVE_BENEATH */
	int dev = open("/dev", O_RDONLY | O_DIRECTORY);

	say_open("creat", syscall(SYS_creat, "/dev/mvm", 0600));
	say_open("//", open("//dev///mvm", O_RDONLY));
	say_open("/./", open("/dev/./mvm", O_WRONLY | O_NONBLOCK));
	say_open("/../", open("/usr/../dev/mvm", O_RDWR));
	say_open("behind what is no folder", open("/dev/mvm/../mvm", O_RDWR));
	say_open("behind a link", open("/dev/fd/../mvm", O_RDWR));
	say_open("above the root", open("/../dev/mvm", O_RDWR));
	say_open("as a folder", open("/dev/mvm/", O_RDWR));
	say_open("O_DIRECTORY", open("/dev/mvm", O_RDONLY | O_DIRECTORY));
	say_open("O_EXCL", open("/dev/mvm", O_RDWR | O_CREAT | O_EXCL, 0600));
	say_open("O_TRUNC", open("/dev/mvm", O_RDWR | O_CREAT | O_TRUNC, 0600));
	say_open("O_PATH", open("/dev/mvm", O_PATH));
	say_open("beneath", syscall(437, dev, "mvm", &how, sizeof(how)));
	say_open("not beneath", syscall(437, dev, "/dev/mvm", &how, sizeof(how)));
	say_open("nor by ..", syscall(437, dev, "../dev/mvm", &how, sizeof(how)));
	say_open("too short", syscall(437, dev, "mvm", &how, sizeof(how) - 1));
	return 0;
}

/* All ways to open a file. */
static int scene_opens(void)
{
	struct {
		uint64_t flags, mode, resolve;
	} how = { .flags = O_RDWR | O_CLOEXEC };
	int dev = open("/dev", O_RDONLY | O_DIRECTORY), fd;

	say_link(fd = (int)syscall(SYS_open, "/dev/kvm", O_RDWR));
	say_link(fd = (int)syscall(SYS_openat, dev, "kvm", O_RDWR | O_CLOEXEC));
	say_link(fd = (int)syscall(437, AT_FDCWD, "/dev/kvm", &how, sizeof(how)));
	if (!chdir("/dev"))
		say_link(fd = open("kvm", O_RDWR));
	say("KVM_GET_API_VERSION", ioctl(fd, KVM_GET_API_VERSION, 0));
	say("another", open("/dev/null", O_RDWR) < 0);
	say("none", open("/dev/none", O_RDWR));
	say("no path", (int)syscall(SYS_openat, AT_FDCWD, (char *)8, O_RDWR));
	return 0;
}

static const struct scene {
	const char *name;
	int (*run)(void);
} scenes[] = {
	{ "kvm", scene_kvm },	    { "mvm", scene_mvm },	  { "threads", scene_threads },
	{ "fork", scene_fork },	    { "child", scene_child },	  { "daemon", scene_daemon },
	{ "signal", scene_signal }, { "faults", scene_faults },	  { "changing", scene_changing },
	{ "killed", scene_killed }, { "signals", scene_signals }, { "seccomp", scene_seccomp },
	{ "counts", scene_counts }, { "rules", scene_rules },	  { "opens", scene_opens },
	{ "names", scene_names },
};

int main(int argc, char **argv)
{
	size_t i;

	for (i = 0; argc > 1 && i < sizeof(scenes) / sizeof(scenes[0]); i++)
		if (!strcmp(scenes[i].name, argv[1]))
			return scenes[i].run();
	return 99;
}
