// SPDX-License-Identifier: MIT
/*
 * /dev/mvm for mvm-run without a driver: linked with --wrap=ioctl, --node being any file. In the environment:
 * MOCK_VERSION what GET_API_VERSION answers, MOCK_REFUSE=CODE:ERRNO a call that fails, MOCK_EXITS what RUN returns, in words:
 * out:PORT:BYTES and in:PORT:SIZE (hex; what was read goes to standard error), mmio, hlt, intr, wait
 * (for a signal), byte (reads the serial port's line status until a byte has come), or a number: that reason. MOCK_PROC: a folder with the files of /proc that it reads (linked with
 * --wrap=fopen); MOCK_LIMIT: bytes of each limit (--wrap=getrlimit).
 */
#define _GNU_SOURCE
#include <errno.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#include "mvm.h"

int __wrap_ioctl(int fd, unsigned long code, ...);
FILE *__wrap_fopen(const char *path, const char *mode);
FILE *__real_fopen(const char *path, const char *mode);
int __wrap_getrlimit(int which, struct rlimit *limit);
int __real_getrlimit(int which, struct rlimit *limit);

static struct mvm_run *page;
static const char *script;
static unsigned reading; /* bytes that the last exit wanted */
static int polling;

static int refused(unsigned long code)
{
	const char *text = getenv("MOCK_REFUSE");
	unsigned long which;
	int err;

	if (!text || sscanf(text, "%lx:%d", &which, &err) != 2 || which != code)
		return 0;
	errno = err;
	return 1;
}

static int new_vcpu(void)
{
	int fd = memfd_create("vcpu", MFD_CLOEXEC);

	if (ftruncate(fd, sizeof(struct mvm_run)))
		abort();
	page = mmap(NULL, sizeof(*page), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	script = getenv("MOCK_EXITS");
	return fd;
}

static void io(unsigned direction, unsigned port, const char *text)
{
	unsigned at, value, count = direction == MVM_IO_OUT ? (unsigned)strcspn(text, " ") / 2 : 1;

	page->exit_reason = MVM_EXIT_IO;
	page->exit.io.direction = direction;
	page->exit.io.port = (__u16)port;
	page->exit.io.size = direction == MVM_IO_OUT ? 1 : (__u8)strtoul(text, NULL, 16);
	page->exit.io.count = count;
	page->exit.io.data_offset = offsetof(struct mvm_run, exit.io.data);
	for (at = 0; direction == MVM_IO_OUT && at < count; at++) {
		sscanf(text + 2 * at, "%2x", &value);
		page->exit.io.data[at] = (__u8)value;
	}
	reading = direction == MVM_IO_IN ? page->exit.io.size : 0;
}

static void show_read(void)
{
	unsigned at;

	for (at = 0; at < reading; at++)
		fprintf(stderr, "%s%02x", at ? "" : "read ", page->exit.io.data[at]);
	if (reading)
		fprintf(stderr, "\n");
	reading = 0;
}

static int run(void)
{
	const char *word = script;
	unsigned port;
	int end = 0;

	if (polling && *(volatile __u8 *)&page->immediate_exit) {
		errno = EINTR;
		return -1;
	}
	if (polling && !(page->exit.io.data[0] & 1)) {
		usleep(1000);
		return 0; /* the same once more */
	}
	polling = 0;
	show_read();
	if (word && !strncmp(word, "wait", 4)) {
		while (!*(volatile __u8 *)&page->immediate_exit)
			usleep(1000);
		errno = EINTR;
		return -1;
	}
	if (!word || !*word) {
		errno = EIO;
		return -1;
	}
	script += strcspn(script, " ");
	script += strspn(script, " ");
	if (sscanf(word, "out:%x:%n", &port, &end) == 1 && end) {
		io(MVM_IO_OUT, port, word + end);
	} else if (sscanf(word, "in:%x:%n", &port, &end) == 1 && end) {
		io(MVM_IO_IN, port, word + end);
	} else if (!strncmp(word, "byte", 4)) {
		io(MVM_IO_IN, 0x3fd, "1");
		reading = 0;
		polling = 1;
	} else if (!strncmp(word, "mmio", 4)) {
		page->exit_reason = MVM_EXIT_MMIO;
		page->exit.mmio.len = 4;
	} else if (!strncmp(word, "hlt", 3)) {
		page->exit_reason = MVM_EXIT_HLT;
	} else if (!strncmp(word, "intr", 4)) {
		errno = EINTR;
		return -1;
	} else {
		page->exit_reason = (__u32)strtoul(word, NULL, 0);
	}
	return 0;
}

FILE *__wrap_fopen(const char *path, const char *mode)
{
	const char *folder = getenv("MOCK_PROC");
	char place[4096];

	if (!folder || strncmp(path, "/proc/", 6))
		return __real_fopen(path, mode);
	snprintf(place, sizeof(place), "%s%s", folder, strrchr(path, '/'));
	return __real_fopen(place, mode);
}

int __wrap_getrlimit(int which, struct rlimit *limit)
{
	const char *bytes = getenv("MOCK_LIMIT");

	if (!bytes)
		return __real_getrlimit(which, limit);
	limit->rlim_cur = limit->rlim_max = strtoul(bytes, NULL, 10);
	return 0;
}

int __wrap_ioctl(int fd, unsigned long code, ...)
{
	va_list list;
	void *arg;

	(void)fd;
	va_start(list, code);
	arg = va_arg(list, void *);
	va_end(list);
	if (refused(code))
		return -1;
	switch (code) {
	case MVM_GET_API_VERSION:
		((struct mvm_api_version *)arg)->version =
			(__u32)atoi(getenv("MOCK_VERSION") ? getenv("MOCK_VERSION") : "1");
		return 0;
	case MVM_CREATE_VM:
		((struct mvm_create_vm *)arg)->fd = dup(2);
		return 0;
	case MVM_CREATE_DEVICE:
		((struct mvm_create_device *)arg)->fd = dup(2);
		return 0;
	case MVM_CREATE_VCPU:
		((struct mvm_create_vcpu *)arg)->fd = new_vcpu();
		return 0;
	case MVM_GET_VCPU_MMAP_SIZE:
		((struct mvm_vcpu_mmap_size *)arg)->size = sizeof(struct mvm_run);
		return 0;
	case MVM_RUN:
		return run();
	default:
		return 0;
	}
}
