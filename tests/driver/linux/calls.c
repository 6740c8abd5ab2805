// SPDX-License-Identifier: MIT
/*
 * Calls mvm's ioctls on a real kernel, as a program of 64 or of 32 bits, and compares with docs/boundary.md. The driver
 * is module.c with the handlers of handlers.c. Exit status 0: everything was as promised.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#define MVM_DEPRECATED(message)
#include "mvm.h"

#define PAGE 4096u
#define WIDE (sizeof(void *) == 8)

static int failures;
static int node;
static unsigned char *pages; /* one that may be read and written, one that is not there */
static unsigned char *rom;   /* may be read only */

static const char *name_of(int err)
{
	return err ? strerrorname_np(err) : "0";
}

/* The call gives this errno, 0 for success. */
#define EXPECT(wanted, fd, code, argument) expect(__LINE__, #code, wanted, fd, code, argument)

static void expect(int line, const char *what, int wanted, int fd, unsigned long code,
		   const void *argument)
{
	int result = ioctl(fd, code, argument);
	int err = result < 0 ? errno : 0;

	if (err == wanted && result <= 0)
		return;
	printf("FAIL %s:%d: %s: %s (%d) instead of %s\n", __FILE__, line, what, name_of(err),
	       result, name_of(wanted));
	failures++;
}

#define TRUE(condition) truth(__LINE__, #condition, condition)

static void truth(int line, const char *what, int condition)
{
	if (condition)
		return;
	printf("FAIL %s:%d: %s\n", __FILE__, line, what);
	failures++;
}

static uint64_t address_of(const void *pointer)
{
	return (uintptr_t)pointer;
}

/* Where `size` bytes end with the page that is there. */
static void *at_edge(size_t size)
{
	return pages + PAGE - size;
}

static uint64_t objects(void)
{
	struct mvm_vcpu_mmap_size arg = { 0 };

	EXPECT(0, node, MVM_GET_VCPU_MMAP_SIZE, &arg);
	return arg.size;
}

/* The lowest descriptor that is free. */
static int next_fd(void)
{
	int fd = dup(node);

	close(fd);
	return fd;
}

static void commands(void)
{
	struct mvm_api_version version;
	unsigned bit;

	memset(&version, 0xff, sizeof(version));
	EXPECT(0, node, MVM_GET_API_VERSION, &version);
	TRUE(version.version == MVM_API_VERSION && !version.pad);
	for (bit = 8; bit < 32; bit++)
		EXPECT(ENOTTY, node, MVM_GET_API_VERSION ^ 1u << bit, &version);
	EXPECT(ENOTTY, node, MVM_GET_REGS, &version);
	EXPECT(EFAULT, node, MVM_GET_API_VERSION, NULL);
	EXPECT(EFAULT, node, MVM_GET_API_VERSION, rom);
}

static void sized_arguments(void)
{
	struct {
		struct mvm_create_vm arg;
		unsigned char tail[PAGE];
	} big;
	uint64_t before = objects();
	unsigned size;

	memset(&big, 0, sizeof(big));
	for (size = 0; size < sizeof(big.arg); size++) {
		big.arg.size = size;
		EXPECT(EINVAL, node, MVM_CREATE_VM, &big);
	}
	big.arg.size = sizeof(big.arg);
	big.arg.flags = 0x80;
	EXPECT(EINVAL, node, MVM_CREATE_VM, &big);
	big.tail[7] = 1;
	big.arg.size = sizeof(big.arg) + 8;
	EXPECT(EINVAL, node, MVM_CREATE_VM, &big); /* before E2BIG */
	big.arg.flags = 0;
	EXPECT(E2BIG, node, MVM_CREATE_VM, &big);
	big.tail[7] = 0;
	EXPECT(0, node, MVM_CREATE_VM, &big);
	TRUE(big.arg.fd >= 0 && big.arg.size == sizeof(big.arg) + 8);
	close((int)big.arg.fd);
	big.arg.size = PAGE + 1;
	EXPECT(E2BIG, node, MVM_CREATE_VM, &big);
	big.arg.size = PAGE;
	EXPECT(0, node, MVM_CREATE_VM, &big);
	close((int)big.arg.fd);
	TRUE(objects() == before);
}

static void faulting_arguments(void)
{
	const struct mvm_create_vm arg = { .size = sizeof(arg) };
	uint64_t before = objects();
	struct mvm_create_vm *edge;
	int fd = next_fd();
	unsigned missing;

	for (missing = 1; missing <= sizeof(arg); missing++) {
		memcpy(at_edge(sizeof(arg) - missing), &arg, sizeof(arg) - missing);
		EXPECT(EFAULT, node, MVM_CREATE_VM, at_edge(sizeof(arg) - missing));
	}
	edge = at_edge(sizeof(arg));
	*edge = arg;
	edge->size += 8; /* the tail is not there */
	EXPECT(EFAULT, node, MVM_CREATE_VM, edge);
	edge = at_edge(sizeof(arg) + 8);
	*edge = arg;
	edge->size = sizeof(arg) + 16; /* half of it is, and is not 0 */
	memset(edge + 1, 0xff, 8);
	EXPECT(EFAULT, node, MVM_CREATE_VM, edge);
	EXPECT(EFAULT, node, MVM_CREATE_VM, rom); /* on the way out: the VM is gone again */
	TRUE(next_fd() == fd);
	TRUE(objects() == before);
}

static void privileges(void)
{
	struct mvm_create_vm arg = { .size = sizeof(arg) };
	int reader = open(MVM_SYSTEM_NODE, O_RDONLY);

	TRUE(reader >= 0);
	EXPECT(EPERM, reader, MVM_CREATE_VM, &arg);
	EXPECT(EPERM, reader, MVM_CREATE_VM, NULL); /* before EFAULT */
	close(reader);
}

static int new_vm(void)
{
	struct mvm_create_vm arg = { .size = sizeof(arg), .flags = MVM_VM_EXIT_ON_HLT };
	char path[64], link[64] = "";

	EXPECT(0, node, MVM_CREATE_VM, &arg);
	TRUE(fcntl((int)arg.fd, F_GETFD) == FD_CLOEXEC);
	snprintf(path, sizeof(path), "/proc/self/fd/%d", (int)arg.fd);
	TRUE(readlink(path, link, sizeof(link) - 1) > 0 && !strcmp(link, MVM_VM_LINK));
	return (int)arg.fd;
}

static void plain_arguments(int vm)
{
	struct mvm_check_extension extension = { .capability = MVM_CAP_NR_VCPUS };
	struct mvm_clock clock = { .clock = 0x1122334455667788ULL }, now;
	const struct mvm_irq_line line = { 0 };

	EXPECT(0, vm, MVM_CHECK_EXTENSION, &extension);
	TRUE(extension.value == 100 + MVM_VM_EXIT_ON_HLT);
	EXPECT(0, node, MVM_CHECK_EXTENSION, &extension);
	TRUE(extension.value == 4);
	extension.pad = 1;
	EXPECT(EINVAL, vm, MVM_CHECK_EXTENSION, &extension);
	EXPECT(0, vm, MVM_SET_CLOCK, &clock);
	memset(&now, 0xff, sizeof(now));
	EXPECT(0, vm, MVM_GET_CLOCK, &now);
	TRUE(!memcmp(&now, &clock, sizeof(now)));
	EXPECT(EOPNOTSUPP, vm, MVM_IRQ_LINE, &line);
}

static void windows_of_memory(int vm)
{
	uint64_t words[3] = { 0, 0, ~0ULL };
	struct mvm_get_dirty_log log = { .slot = 5, .count = 2, .addr = address_of(words) };

	EXPECT(0, vm, MVM_GET_DIRTY_LOG, &log);
	TRUE(words[0] == 5 && words[1] == 5 && words[2] == ~0ULL);
	log.addr = address_of(at_edge(8));
	EXPECT(EFAULT, vm, MVM_GET_DIRTY_LOG, &log);
	log.count = 1;
	EXPECT(0, vm, MVM_GET_DIRTY_LOG, &log);
	log.count = MVM_MAX_DIRTY_WORDS + 1;
	EXPECT(E2BIG, vm, MVM_GET_DIRTY_LOG, &log);
}

static int new_vcpu(int vm)
{
	struct mvm_create_vcpu arg = { .id = 255 };

	EXPECT(EINVAL, vm, MVM_CREATE_VCPU, &arg);
	arg.id = 7;
	EXPECT(0, vm, MVM_CREATE_VCPU, &arg);
	return (int)arg.fd;
}

static void payloads(int vcpu)
{
	struct mvm_msr_entry entries[2] = { { .index = 1, .data = 10 },
					    { .index = 2, .data = 20 } };
	struct mvm_msrs msrs = { .count = 2, .addr = address_of(entries) };

	EXPECT(0, vcpu, MVM_SET_MSRS, &msrs);
	TRUE(msrs.count == 2 && msrs.addr == address_of(entries));
	EXPECT(0, vcpu, MVM_GET_MSRS, &msrs);
	TRUE(entries[0].data == 31 && entries[1].data == 32);
	entries[1].pad = 1;
	EXPECT(EINVAL, vcpu, MVM_SET_MSRS, &msrs);
	msrs.count = MVM_MAX_MSRS + 1;
	EXPECT(E2BIG, vcpu, MVM_SET_MSRS, &msrs);
	msrs.count = 2;
	msrs.addr = address_of(at_edge(sizeof(entries) - 1));
	EXPECT(EFAULT, vcpu, MVM_SET_MSRS, &msrs);
	entries[1].pad = 0;
	msrs.addr = 0xffff888000000000ULL;
	EXPECT(EFAULT, vcpu, MVM_GET_MSRS, &msrs);
	msrs.addr = ~0ULL;
	EXPECT(EFAULT, vcpu, MVM_GET_MSRS, &msrs);
	if (WIDE)
		return;
	msrs.addr = address_of(entries) | 1ULL << 32; /* the pointer is there, the address is not */
	EXPECT(EFAULT, vcpu, MVM_GET_MSRS, &msrs);
}

static void results(int vcpu)
{
	struct mvm_regs regs = { .rax = 0 };

	EXPECT(0, vcpu, MVM_GET_REGS, &regs);
	TRUE(regs.rip == 7);
	regs.rax = EBUSY;
	EXPECT(0, vcpu, MVM_SET_REGS, &regs);
	EXPECT(EBUSY, vcpu, MVM_RUN, NULL);
}

static int map_error(int fd, size_t size, int protection, int kind, off_t offset)
{
	void *found = mmap(NULL, size, protection, kind, fd, offset);

	if (found == MAP_FAILED)
		return errno;
	munmap(found, size);
	return 0;
}

/* The run page: two pages at offset 0, readable and writable, shared; they stay while they are mapped. */
static void run_page(int vm)
{
	int vcpu = new_vcpu(vm), both = PROT_READ | PROT_WRITE;
	struct mvm_regs regs = { .rax = 0 };
	unsigned char *page, *again;

	TRUE(map_error(vcpu, 2 * PAGE, both, MAP_SHARED, PAGE) == EINVAL);
	TRUE(map_error(vcpu, 2 * PAGE, both, MAP_SHARED, (off_t)0x40000000) == EINVAL);
	TRUE(map_error(vcpu, PAGE, both, MAP_SHARED, 0) == EINVAL);
	TRUE(map_error(vcpu, 3 * PAGE, both, MAP_SHARED, 0) == EINVAL);
	TRUE(map_error(vcpu, 2 * PAGE, both | PROT_EXEC, MAP_SHARED, 0) == EINVAL);
	TRUE(map_error(vcpu, 2 * PAGE, both, MAP_PRIVATE, 0) == EINVAL);
	TRUE(map_error(vcpu, 2 * PAGE, PROT_READ, MAP_SHARED, 0) == 0);
	TRUE(map_error(vm, PAGE, both, MAP_SHARED, 0) == ENODEV);
	TRUE(map_error(node, PAGE, both, MAP_SHARED, 0) == ENODEV);
	page = mmap(NULL, 2 * PAGE, both, MAP_SHARED, vcpu, 0);
	again = mmap(NULL, 2 * PAGE, PROT_READ, MAP_SHARED, vcpu, 0);
	TRUE(page != MAP_FAILED && again != MAP_FAILED && !page[0] && !page[PAGE]);
	page[0] = 41;
	EXPECT(0, vcpu, MVM_SET_REGS, &regs);
	EXPECT(0, vcpu, MVM_RUN, NULL);
	TRUE(page[PAGE] == 42 && again[PAGE] == 42 && again[0] == 41);
	TRUE(mprotect(page, PAGE, both | PROT_EXEC) && errno == EACCES);
	TRUE(mremap(page, 2 * PAGE, 4 * PAGE, MREMAP_MAYMOVE) == MAP_FAILED && errno == EFAULT);
	close(vcpu);
	TRUE(objects() == 2); /* the mapping has the vCPU */
	munmap(again, 2 * PAGE);
	TRUE(page[PAGE] == 42);
	munmap(page, 2 * PAGE);
	TRUE(objects() == 1);
}

/* Who may only read has the page for reading; what is private is refused all the same. */
static void read_only_page(void)
{
	int fd = open("/dev/mvm-page", O_RDONLY);
	unsigned char *page;

	TRUE(fd >= 0);
	TRUE(map_error(fd, 2 * PAGE, PROT_READ, MAP_PRIVATE, 0) == EINVAL);
	TRUE(map_error(fd, 2 * PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, 0) == EACCES);
	page = mmap(NULL, 2 * PAGE, PROT_READ, MAP_SHARED, fd, 0);
	TRUE(page != MAP_FAILED);
	TRUE(page == MAP_FAILED || (mprotect(page, PAGE, PROT_READ | PROT_WRITE) && errno == EACCES));
	TRUE(page == MAP_FAILED || (!page[0] && !munmap(page, 2 * PAGE)));
	close(fd);
}

/* The set of before 1.0 works for both ABIs: what differs is translated. */
static void legacy(int vm)
{
	struct mvm_version_legacy version = { 0 };
	struct mvm_memory_region_legacy region;

	memset(&region, 0, sizeof(region));
	EXPECT(0, vm, MVM_NOTIFY_VERSION__LEGACY, &version);
	EXPECT(EOPNOTSUPP, vm, MVM_SET_MEMORY_REGION__LEGACY, &region);
}

static void map_pages(void)
{
	int both = PROT_READ | PROT_WRITE, kind = MAP_PRIVATE | MAP_ANONYMOUS;
	const struct mvm_create_vm arg = { .size = sizeof(arg) };

	pages = mmap(NULL, 2 * PAGE, both, kind, -1, 0);
	rom = mmap(NULL, PAGE, both, kind, -1, 0);
	if (pages == MAP_FAILED || rom == MAP_FAILED || munmap(pages + PAGE, PAGE))
		failures++;
	memcpy(rom, &arg, sizeof(arg));
	mprotect(rom, PAGE, PROT_READ);
}

int main(void)
{
	int vm, vcpu;

	map_pages();
	node = open(MVM_SYSTEM_NODE, O_RDWR);
	TRUE(node >= 0);
	TRUE(objects() == 0);
	commands();
	sized_arguments();
	faulting_arguments();
	privileges();
	vm = new_vm();
	plain_arguments(vm);
	windows_of_memory(vm);
	run_page(vm);
	read_only_page();
	vcpu = new_vcpu(vm);
	payloads(vcpu);
	results(vcpu);
	legacy(vm);
	TRUE(objects() == 2);
	close(vcpu);
	close(vm);
	TRUE(objects() == 0);
	printf("%s: %d bits, %d failures\n", failures ? "FAIL" : "PASS", WIDE ? 64 : 32, failures);
	return failures != 0;
}
