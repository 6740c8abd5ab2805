// SPDX-License-Identifier: MIT
/*
 * Ioctls from programs of x86_64, i386 and x32 in one machine, round by round. Built for each of them; as the first
 * process it loads the modules and starts the three, /callers-*, one after the other. A line each: NAME-CALLER NANOSECONDS,
 * of one call; on a machine that counts instructions (-icount shift=0) a nanosecond is one. Ends qemu through port 0xf4,
 * 21 if all went well.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/io.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* The legacy set is what is translated. */
#define MVM_DEPRECATED(message)
#define MVM_DEPRECATED_VALUE(message)
#include "mvm.h"

#include "span.h"

#define PASSED	21
#define FAILED	22
#define NOTHING _IO(0x5c, 0xff)
#define ROUNDS	15
#define CALLS	5000
#define EFER	0xc0000080u

#if defined(__ILP32__) && defined(__x86_64__)
#define CALLER "x32"
#elif defined(__x86_64__)
#define CALLER "64"
#else
#define CALLER "i386"
#endif

static void die(const char *what)
{
	printf("FAIL %s from " CALLER ": %s\n", what, strerror(errno));
	exit(1);
}

static int node(const char *path)
{
	int fd = open(path, O_RDWR | O_CLOEXEC);

	if (fd < 0)
		die(path);
	return fd;
}

/* --- what is measured -------------------------------------------------------------------------------------------------- */

static uint64_t now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC_RAW, &time);
	return (uint64_t)time.tv_sec * 1000000000 + (uint64_t)time.tv_nsec;
}

static void measure(const char *name, int fd, unsigned long code, void *argument)
{
	uint64_t begun;
	unsigned at;

	if (ioctl(fd, code, argument))
		die(name);
	begun = now();
	for (at = 0; at < CALLS; at++)
		ioctl(fd, code, argument);
	printf("%s-" CALLER " %.2f\n", name, (double)(now() - begun) / CALLS);
}

static int made_vcpu(int system)
{
	struct mvm_create_vm create = { .size = sizeof(create) };
	struct mvm_create_vcpu new = { .id = 0 };

	if (ioctl(system, MVM_CREATE_VM, &create))
		die("MVM_CREATE_VM");
	if (ioctl((int)create.fd, MVM_CREATE_VCPU, &new))
		die("MVM_CREATE_VCPU");
	return (int)new.fd;
}

/* The same for every caller; and what has longs and addresses, which a 64-bit kernel translates for the other two. */
static int calls(void)
{
	static uint64_t memory[32];
	int system = node(MVM_SYSTEM_NODE), span = node("/dev/span"), minimal = node("/dev/minimal");
	int vcpu = made_vcpu(system);
	struct mvm_msr_entry_legacy entry = { .index = EFER };
	struct mvm_msrs_legacy msrs = { .count = 1, .entries = &entry };
	struct mvm_translate_legacy translate = { .linear_address = 0x1000 };

	measure("hand-nothing", minimal, NOTHING, NULL);
	measure("hand-version", minimal, MVM_GET_API_VERSION, memory);
	measure("generated-version", system, MVM_GET_API_VERSION, memory);
	measure("hand-in", minimal, SPAN_IN_64, memory);
	measure("generated-in", span, SPAN_IN_64, memory);
	measure("hand-out", minimal, SPAN_OUT_64, memory);
	measure("generated-out", span, SPAN_OUT_64, memory);
	measure("translate", vcpu, MVM_TRANSLATE__LEGACY, &translate);
	measure("msrs", vcpu, MVM_GET_MSRS__LEGACY, &msrs);
	return 0;
}

/* --- the first process -------------------------------------------------------------------------------------------------- */

static void end(int status)
{
	fflush(stdout);
	if (!iopl(3))
		outb((unsigned char)status, 0xf4);
	for (;;)
		pause();
}

static void load(const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	if (fd < 0 || syscall(SYS_finit_module, fd, "", 0)) {
		printf("FAIL %s: %s\n", path, strerror(errno));
		end(FAILED);
	}
	close(fd);
}

/* Whether a caller's program measured; a kernel without x32 does not start that one, and it is said. */
static void start(const char *path)
{
	int status, child;

	fflush(stdout);
	child = fork();
	if (!child) {
		execl(path, path, NULL);
		printf("%s: %s\n", path, strerror(errno));
		fflush(stdout);
		_exit(errno == ENOEXEC ? 0 : 1);
	}
	if (child < 0 || waitpid(child, &status, 0) != child || status)
		end(FAILED);
}

int main(void)
{
	static const char *const modules[] = { "/mvm.ko", "/span.ko", "/minimal.ko" };
	static const char *const programs[] = { "/callers-64", "/callers-i386", "/callers-x32" };
	unsigned at;

	if (getpid() != 1)
		return calls();
	mount("proc", "/proc", "proc", 0, NULL);
	mount("devtmpfs", "/dev", "devtmpfs", 0, NULL);
	for (at = 0; at < sizeof(modules) / sizeof(modules[0]); at++)
		load(modules[at]);
	for (at = 0; at < ROUNDS * 3; at++)
		start(programs[at % 3]);
	end(PASSED);
	return 0;
}
