// SPDX-License-Identifier: MIT
/* As much of valgrind's core as the header for its source uses; prints what a tool would be told. */
#include <errno.h>
#include <linux/kvm.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>
#include "mvm.h"

#define VG_(name)		  stub_##name
#define ML_(name)		  stub_##name
#define VG_TRACK(name, part, ...) stub_##name(__VA_ARGS__)
#define True			  1
#define False			  0

typedef unsigned int UInt, ThreadId;
typedef int Int;
typedef unsigned char Bool;
typedef long long Long;
typedef unsigned long Addr, UWord, SizeT;
typedef long SSizeT;
typedef char HChar;

static const UInt VG_N_THREADS = 4;
static const Bool stub_clo_track_fds = True;
static char *base;

#define stub_memcpy   memcpy
#define stub_memmove  memmove
#define stub_strlen   strlen
#define stub_strcmp   strcmp
#define stub_strncmp  strncmp
#define stub_sprintf  sprintf
#define stub_readlink readlink
#define stub_getenv   getenv

static void *stub_malloc(const char *what, SizeT size)
{
	(void)what;
	return malloc(size);
}

static void *stub_calloc(const char *what, SizeT count, SizeT size)
{
	(void)what;
	return calloc(count, size);
}

static void *stub_realloc(const char *what, void *old, SizeT size)
{
	(void)what;
	return realloc(old, size);
}

static void stub_free(void *old)
{
	free(old);
}

static Bool stub_safe_to_deref(const void *at, SizeT size)
{
	(void)size;
	return (Addr)at > 4096;
}

static void stub_record_fd_open_named(ThreadId tid, Int fd)
{
	(void)tid;
	printf("fd %d\n", fd);
}

static void stub_pre_mem_read(ThreadId tid, const char *name, Addr at, SizeT size)
{
	(void)tid;
	printf("read %ld+%lu %s\n", (long)(at - (Addr)base), size, name);
}

static void stub_pre_mem_write(ThreadId tid, const char *name, Addr at, SizeT size)
{
	(void)tid;
	printf("room %ld+%lu %s\n", (long)(at - (Addr)base), size, name);
}

static void stub_post_mem_write(ThreadId tid, Addr at, SizeT size)
{
	(void)tid;
	printf("written %ld+%lu\n", (long)(at - (Addr)base), size);
}

#include "ioctlc-wrap.h"

static void call(const char *name, const char *object, unsigned int request, Long result)
{
	int fd = (int)syscall(SYS_memfd_create, object, 0u);

	puts(name);
	if (ioctlc_PRE(1, (UWord)fd, request, (UWord)base)) {
		ioctlc_POST(1, result);
		printf("after %lld\n", result);
	}
	close(fd);
}

int main(void)
{
	struct kvm_mp_state state = { 0 };
	struct kvm_create_device create = { .fd = 7 };
	struct kvm_msr_list list = { 0 };
	struct mvm_create_vm vm = { .size = sizeof(vm), .fd = 9 };
	char parts[12] = "0123ab";
	struct {
		uint32_t room, got;
		uint64_t addr;
		char bytes[8];
	} row = { .room = 8, .got = 3 };
	struct mvm_interrupt interrupt = { .vector = 32 };

	setenv("IOCTLC_VALGRIND_MOCKS", "1", 1);
	base = (char *)&state;
	call("KVM_SET_MP_STATE", "anon_inode:kvm-vcpu:0", KVM_SET_MP_STATE, 0);
	call("KVM_GET_MP_STATE", "anon_inode:kvm-vcpu:0", KVM_GET_MP_STATE, 0);
	call("KVM_GET_MP_STATE", "anon_inode:kvm-vcpu:0", KVM_GET_MP_STATE, -EFAULT);
	base = (char *)&create;
	call("KVM_CREATE_DEVICE", "anon_inode:kvm-vm", KVM_CREATE_DEVICE, 0);
	base = (char *)&list;
	call("KVM_GET_MSR_INDEX_LIST", "/dev/kvm", KVM_GET_MSR_INDEX_LIST, -E2BIG);
	base = (char *)&vm;
	call("MVM_CREATE_VM", "/dev/mvm", MVM_CREATE_VM, 0);
	base = (char *)&interrupt;
	call("MVM_INTERRUPT", "anon_inode:mvm-vcpu:0", MVM_INTERRUPT, 0);
	base = (char *)&parts;
	call("SET_PARTS", "thing", _IOC(_IOC_WRITE, 0xf5, 1, sizeof(parts)), 0);
	call("GET_PARTS", "thing", _IOC(_IOC_READ, 0xf5, 2, sizeof(parts)), 0);
	base = (char *)&row;
	row.addr = (uintptr_t)row.bytes;
	call("GET_ROW", "thing", _IOC(_IOC_READ | _IOC_WRITE, 0xf5, 3, 16), 0);
	call("unknown", "anon_inode:kvm-vm", 0x5401, 0);
	free(ioctlc_threads);
	return 0;
}
