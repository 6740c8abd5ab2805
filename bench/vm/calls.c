// SPDX-License-Identifier: MIT
/*
 * The first process of a machine that measures: loads the modules, then round by round each measurement once, so that what
 * is compared is seconds apart. A line each: NAME NANOSECONDS, of one call or exit; on a machine that counts
 * instructions (-icount shift=0) a nanosecond is one. Ends qemu through port 0xf4, 21 if all went well.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/kvm.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/io.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "mvm.h"

#include "span.h"

#define PASSED	 21
#define FAILED	 22
#define MEMORY	 0x10000
#define GUEST	 0x1000
#define CPUIDS	 1000
#define NOTHING	 _IO(0x5c, 0xff)
#define WORD	 _IOR(0x5c, 0xfe, uint64_t)
#define ENTRIES	 MVM_MAX_CPUID_ENTRIES

static unsigned rounds = 15, calls = 20000, exits = 2000;
static uint8_t *memory;

static void end(int status)
{
	fflush(stdout);
	if (!iopl(3))
		outb((unsigned char)status, 0xf4);
	for (;;)
		pause();
}

static void die(const char *what)
{
	printf("FAIL %s: %s\n", what, strerror(errno));
	end(FAILED);
}

static void load(const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	if (fd < 0 || syscall(SYS_finit_module, fd, "", 0))
		die(path);
	close(fd);
}

static int node(const char *path)
{
	int fd = open(path, O_RDWR | O_CLOEXEC);

	if (fd < 0)
		die(path);
	return fd;
}

static uint64_t now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC_RAW, &time);
	return (uint64_t)time.tv_sec * 1000000000 + (uint64_t)time.tv_nsec;
}

/* --- calls ------------------------------------------------------------------------------------- */

/* KVM_GET_API_VERSION wants 0. */
static void measure_call(const char *name, int fd, unsigned long code)
{
	static uint64_t memory_of_argument[64];
	uint64_t *argument = code == KVM_GET_API_VERSION ? NULL : memory_of_argument;
	unsigned at;
	uint64_t begun;

	if (ioctl(fd, code, argument) < 0)
		die(name);
	begun = now();
	for (at = 0; at < calls; at++)
		ioctl(fd, code, argument);
	printf("%s %.2f\n", name, (double)(now() - begun) / calls);
}

/* --- exits --------------------------------------------------------------------------------------- */

/**
 * struct side - a hypervisor with a guest
 * @name: mvm or kvm
 * @begin: of a round: a VM, its vCPU in real mode
 * @place: the next RUN begins there
 * @run: until a port is written
 */
struct side {
	const char *name;
	void (*begin)(void);
	void (*place)(uint64_t rip);
	void (*run)(void);
	void (*end)(void);
};

static int system_fd[2], vm, vcpu;
static volatile struct mvm_run *mvm_page;
static volatile struct kvm_run *kvm_page;
static size_t kvm_size;

static void mvm_begin(void)
{
	static struct mvm_cpuid_entry entries[ENTRIES];
	struct mvm_create_vm create = { .size = sizeof(create), .flags = MVM_VM_EXIT_ON_HLT };
	struct mvm_memory_region slot = { .memory_size = MEMORY, .userspace_addr = (uintptr_t)memory };
	struct mvm_create_vcpu new = { .id = 0 };
	struct mvm_cpuid cpuid = { .count = ENTRIES, .addr = (uintptr_t)entries };
	struct mvm_sregs sregs;

	if (ioctl(system_fd[0], MVM_CREATE_VM, &create))
		die("MVM_CREATE_VM");
	vm = (int)create.fd;
	if (ioctl(vm, MVM_SET_MEMORY_REGION, &slot) || ioctl(vm, MVM_CREATE_VCPU, &new))
		die("MVM_CREATE_VCPU");
	vcpu = (int)new.fd;
	mvm_page = mmap(NULL, sizeof(*mvm_page), PROT_READ | PROT_WRITE, MAP_SHARED, vcpu, 0);
	if (mvm_page == MAP_FAILED || ioctl(system_fd[0], MVM_GET_SUPPORTED_CPUID, &cpuid) ||
	    ioctl(vcpu, MVM_SET_CPUID, &cpuid) || ioctl(vcpu, MVM_GET_SREGS, &sregs))
		die("mvm's state");
	sregs.cs.selector = 0;
	sregs.cs.base = 0;
	if (ioctl(vcpu, MVM_SET_SREGS, &sregs))
		die("MVM_SET_SREGS");
}

static void mvm_place(uint64_t rip)
{
	struct mvm_regs regs = { .rip = rip, .rflags = 2 };

	if (ioctl(vcpu, MVM_SET_REGS, &regs))
		die("MVM_SET_REGS");
}

/* EINTR without a signal: the host had work for this thread. */
static void mvm_run(void)
{
	int err;

	do
		err = ioctl(vcpu, MVM_RUN, NULL);
	while (err && errno == EINTR);
	if (err || mvm_page->exit_reason != MVM_EXIT_IO)
		die("MVM_RUN");
}

static void mvm_end(void)
{
	munmap((void *)mvm_page, sizeof(*mvm_page));
	close(vcpu);
	close(vm);
}

static void kvm_begin(void)
{
	static struct {
		struct kvm_cpuid2 head;
		struct kvm_cpuid_entry2 entries[ENTRIES];
	} cpuid;
	struct kvm_userspace_memory_region slot = { .memory_size = MEMORY,
						    .userspace_addr = (uintptr_t)memory };
	struct kvm_sregs sregs;

	vm = ioctl(system_fd[1], KVM_CREATE_VM, 0);
	if (vm < 0 || ioctl(vm, KVM_SET_USER_MEMORY_REGION, &slot))
		die("KVM_CREATE_VM");
	vcpu = ioctl(vm, KVM_CREATE_VCPU, 0);
	kvm_size = (size_t)ioctl(system_fd[1], KVM_GET_VCPU_MMAP_SIZE, 0);
	kvm_page = mmap(NULL, kvm_size, PROT_READ | PROT_WRITE, MAP_SHARED, vcpu, 0);
	cpuid.head.nent = ENTRIES;
	if (kvm_page == MAP_FAILED || ioctl(system_fd[1], KVM_GET_SUPPORTED_CPUID, &cpuid) ||
	    ioctl(vcpu, KVM_SET_CPUID2, &cpuid) || ioctl(vcpu, KVM_GET_SREGS, &sregs))
		die("kvm's state");
	sregs.cs.selector = 0;
	sregs.cs.base = 0;
	if (ioctl(vcpu, KVM_SET_SREGS, &sregs))
		die("KVM_SET_SREGS");
}

static void kvm_place(uint64_t rip)
{
	struct kvm_regs regs = { .rip = rip, .rflags = 2 };

	if (ioctl(vcpu, KVM_SET_REGS, &regs))
		die("KVM_SET_REGS");
}

static void kvm_run(void)
{
	if (ioctl(vcpu, KVM_RUN, 0) || kvm_page->exit_reason != KVM_EXIT_IO)
		die("KVM_RUN");
}

static void kvm_end(void)
{
	munmap((void *)kvm_page, kvm_size);
	close(vcpu);
	close(vm);
}

static const struct side sides[] = {
	{ "mvm", mvm_begin, mvm_place, mvm_run, mvm_end },
	{ "kvm", kvm_begin, kvm_place, kvm_run, kvm_end },
};

static double timed(const struct side *side, uint64_t rip, unsigned count)
{
	unsigned at;
	uint64_t begun;

	side->place(rip);
	side->run();
	begun = now();
	for (at = 0; at < count; at++)
		side->run();
	return (double)(now() - begun) / count;
}

/* One user of SVM at a time: a VM is made for the round and closed. A CPUID is what a RUN with 1000 of them takes more. */
static void measure_exits(const struct side *side)
{
	double port, many;

	side->begin();
	port = timed(side, GUEST, exits);
	many = timed(side, GUEST + 0x100, exits / 100);
	side->place(GUEST);
	printf("%s-port %.2f\n%s-cpuid %.2f\n", side->name, port, side->name, (many - port) / CPUIDS);
	measure_call(side == sides ? "mvm-get-regs" : "kvm-get-regs", vcpu,
		     side == sides ? MVM_GET_REGS : (unsigned long)KVM_GET_REGS);
	side->end();
}

/* --- the program ------------------------------------------------------------------------------------ */

static void begin(void)
{
	static const char *const modules[] = { "/irqbypass.ko", "/ccp.ko",  "/kvm.ko",	  "/kvm-amd.ko",
					       "/mvm.ko",	"/span.ko", "/minimal.ko" };
	unsigned at;
	int guest;

	mount("proc", "/proc", "proc", 0, NULL);
	mount("devtmpfs", "/dev", "devtmpfs", 0, NULL);
	for (at = 0; at < sizeof(modules) / sizeof(modules[0]); at++)
		load(modules[at]);
	memory = mmap(NULL, MEMORY, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	guest = open("/guest", O_RDONLY | O_CLOEXEC);
	if (memory == MAP_FAILED || read(guest, memory + GUEST, MEMORY - GUEST) <= 0)
		die("/guest");
	close(guest);
	system_fd[0] = node(MVM_SYSTEM_NODE);
	system_fd[1] = node("/dev/kvm");
}

int main(void)
{
	int span, minimal;
	unsigned at;

	begin();
	span = node("/dev/span");
	minimal = node("/dev/minimal");
	for (at = 0; at < rounds; at++) {
		measure_call("mvm-version", system_fd[0], MVM_GET_API_VERSION);
		measure_call("kvm-version", system_fd[1], KVM_GET_API_VERSION);
		measure_call("hand-version", minimal, MVM_GET_API_VERSION);
		measure_call("hand-nothing", minimal, NOTHING);
		measure_call("hand-word", minimal, WORD);
		measure_call("generated-nothing", span, SPAN_NOTHING);
		measure_call("generated-in", span, SPAN_IN_64);
		measure_call("hand-in", minimal, SPAN_IN_64);
		measure_call("generated-out", span, SPAN_OUT_64);
		measure_call("hand-out", minimal, SPAN_OUT_64);
		measure_exits(&sides[0]);
		measure_exits(&sides[1]);
		fflush(stdout);
	}
	end(PASSED);
	return 0;
}
