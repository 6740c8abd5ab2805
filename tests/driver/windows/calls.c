// SPDX-License-Identifier: MIT
/*
 * Calls mvm's control codes as a program of 64 or of 32 bits, and compares with docs/boundary.md. The driver is module.c
 * with the handlers of handlers.c. Exit status 0: everything was as promised.
 *
 * Two things differ under Wine, where the driver lives in a process of its own: it cannot reach the caller's memory
 * behind addresses, and no new handle comes into the caller's process. There both must fail in an orderly way.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <windows.h>
#include <winternl.h>

#include <ntstatus.h>

#define MVM_DEPRECATED(message)
#include "mvm.h"

#ifndef EOVERFLOW
#define EOVERFLOW 75
#endif

#define WIDE (sizeof(void *) == 8)

static int failures;

static void check(int line, const char *what, unsigned found, unsigned wanted)
{
	if (found == wanted)
		return;
	printf("FAIL %s:%d: %s: 0x%08x instead of 0x%08x\n", __FILE__, line, what, found, wanted);
	failures++;
}

#define TRUTH(condition) check(__LINE__, #condition, !(condition), 0)

/* A call with these lengths gives this status and, where that is success, says this many bytes of output. */
#define EXPECT(...) expect(__LINE__, __VA_ARGS__)

static void expect(int line, NTSTATUS wanted, size_t bytes, HANDLE device, DWORD code,
		   const void *in, ULONG in_size, void *out, ULONG out_size)
{
	IO_STATUS_BLOCK block = { .Information = 0 };
	NTSTATUS status = NtDeviceIoControlFile(device, NULL, NULL, NULL, &block, code, (void *)in,
						in_size, out, out_size);
	char what[32];

	snprintf(what, sizeof(what), "code 0x%08lx", code);
	check(line, what, (unsigned)status, (unsigned)wanted);
	if (!status)
		check(line, "Information", (unsigned)block.Information, (unsigned)bytes);
}

#define ALL(argument) &(argument), sizeof(argument)
#define NONE	      NULL, 0

static HANDLE open_device(const char *name, DWORD access)
{
	char path[64] = "\\\\.\\";

	return CreateFileA(strcat(path, name), access, 0, NULL, OPEN_EXISTING, 0, NULL);
}

static void commands(HANDLE system)
{
	struct {
		struct mvm_api_version version;
		unsigned char more[8];
	} out;
	unsigned bit;

	memset(&out, 0xff, sizeof(out));
	EXPECT(0, sizeof(out.version), system, MVM_GET_API_VERSION, NONE, ALL(out));
	TRUTH(out.version.version == MVM_API_VERSION && !out.version.pad && out.more[0] == 0xff);
	EXPECT(STATUS_BUFFER_TOO_SMALL, 0, system, MVM_GET_API_VERSION, NONE, &out, 7);
	EXPECT(STATUS_BUFFER_TOO_SMALL, 0, system, MVM_GET_API_VERSION, NONE, NONE);
	for (bit = 2; bit < 14; bit++)
		EXPECT(bit == 2 || bit == 3 ? STATUS_BUFFER_TOO_SMALL :
					      STATUS_INVALID_DEVICE_REQUEST,
		       0, system, MVM_CHECK_EXTENSION ^ 1u << bit, NONE, NONE);
	EXPECT(STATUS_INVALID_DEVICE_REQUEST, 0, system, MVM_CHECK_EXTENSION | METHOD_NEITHER, NONE,
	       NONE);
	EXPECT(STATUS_INVALID_DEVICE_REQUEST, 0, system, MVM_CHECK_EXTENSION ^ 0x8000, NONE, NONE);
	EXPECT(STATUS_INVALID_DEVICE_REQUEST, 0, system, MVM_GET_REGS, NONE, NONE);
}

static void plain_arguments(HANDLE system, HANDLE vm)
{
	struct mvm_check_extension extension = { .capability = MVM_CAP_NR_VCPUS };
	struct mvm_clock clock = { .clock = 0x1122334455667788ULL }, now;

	EXPECT(STATUS_BUFFER_TOO_SMALL, 0, system, MVM_CHECK_EXTENSION, &extension, 15,
	       ALL(extension));
	EXPECT(STATUS_BUFFER_TOO_SMALL, 0, system, MVM_CHECK_EXTENSION, ALL(extension), &extension,
	       15);
	EXPECT(0, sizeof(extension), system, MVM_CHECK_EXTENSION, ALL(extension), ALL(extension));
	TRUTH(extension.capability == MVM_CAP_NR_VCPUS && extension.value == 4);
	EXPECT(0, sizeof(extension), vm, MVM_CHECK_EXTENSION, ALL(extension), ALL(extension));
	TRUTH(extension.value == 100);
	extension.pad = 1;
	EXPECT(STATUS_INVALID_PARAMETER, 0, vm, MVM_CHECK_EXTENSION, ALL(extension),
	       ALL(extension));
	EXPECT(0, 0, vm, MVM_SET_CLOCK, ALL(clock), NONE);
	memset(&now, 0xff, sizeof(now));
	EXPECT(0, sizeof(now), vm, MVM_GET_CLOCK, NONE, ALL(now));
	TRUTH(!memcmp(&now, &clock, sizeof(now)));
}

static void sized_arguments(HANDLE system)
{
	struct {
		struct mvm_create_vm arg;
		unsigned char tail[8];
	} big;
	unsigned size;

	memset(&big, 0, sizeof(big));
	for (size = 0; size < sizeof(big.arg); size++) {
		big.arg.size = size;
		EXPECT(STATUS_INVALID_PARAMETER, 0, system, MVM_CREATE_VM, ALL(big), ALL(big));
	}
	big.arg.size = sizeof(big);
	EXPECT(STATUS_BUFFER_TOO_SMALL, 0, system, MVM_CREATE_VM, ALL(big.arg), ALL(big));
	EXPECT(STATUS_BUFFER_TOO_SMALL, 0, system, MVM_CREATE_VM, &big, 3, ALL(big));
	EXPECT(STATUS_BUFFER_TOO_SMALL, 0, system, MVM_CREATE_VM, ALL(big), &big, 15);
	big.arg.size = 0xffffffff; /* above the maximum: first of all, what is known has to be there */
	EXPECT(STATUS_BUFFER_TOO_SMALL, 0, system, MVM_CREATE_VM, &big, 15, ALL(big));
	EXPECT(STATUS_INVALID_BUFFER_SIZE, 0, system, MVM_CREATE_VM, ALL(big.arg), ALL(big));
	big.arg.size = sizeof(big);
	big.tail[7] = 1;
	EXPECT(STATUS_INVALID_BUFFER_SIZE, 0, system, MVM_CREATE_VM, ALL(big), ALL(big));
	big.arg.flags = 0x80;
	EXPECT(STATUS_INVALID_PARAMETER, 0, system, MVM_CREATE_VM, ALL(big), ALL(big));
}

/* A handle of the caller, or an error and nothing left behind. */
static void new_files(HANDLE system, int wine)
{
	struct mvm_create_vm arg = { .size = sizeof(arg) };
	struct mvm_check_extension extension = { .capability = MVM_CAP_NR_VCPUS };
	struct mvm_vcpu_mmap_size before, after;

	EXPECT(0, sizeof(before), system, MVM_GET_VCPU_MMAP_SIZE, NONE, ALL(before));
	if (wine) {
		EXPECT(STATUS_TOO_MANY_OPENED_FILES, 0, system, MVM_CREATE_VM, ALL(arg), ALL(arg));
	} else {
		HANDLE vm;

		EXPECT(0, sizeof(arg), system, MVM_CREATE_VM, ALL(arg), ALL(arg));
		vm = (HANDLE)(LONG_PTR)arg.fd;
		EXPECT(0, sizeof(extension), vm, MVM_CHECK_EXTENSION, ALL(extension),
		       ALL(extension));
		TRUTH(CloseHandle(vm));
	}
	EXPECT(0, sizeof(after), system, MVM_GET_VCPU_MMAP_SIZE, NONE, ALL(after));
	TRUTH(before.size == after.size);
	TRUTH(open_device("mvm\\new", GENERIC_READ) == INVALID_HANDLE_VALUE);
}

static void payloads(HANDLE vcpu, int wine)
{
	struct mvm_msr_entry entries[2] = { { .index = 1, .data = 10 },
					    { .index = 2, .data = 20 } };
	struct mvm_msrs msrs = { .count = 2, .addr = (ULONG_PTR)entries };

	EXPECT(wine ? STATUS_ACCESS_VIOLATION : 0, sizeof(msrs.count), vcpu, MVM_SET_MSRS,
	       ALL(msrs), ALL(msrs));
	msrs.addr = 0xfffff80000000000ULL;
	EXPECT(STATUS_ACCESS_VIOLATION, 0, vcpu, MVM_GET_MSRS, ALL(msrs), ALL(msrs));
	msrs.count = MVM_MAX_MSRS + 1;
	EXPECT(STATUS_INVALID_BUFFER_SIZE, 0, vcpu, MVM_GET_MSRS, ALL(msrs), ALL(msrs));
	msrs.count = 0;
	EXPECT(0, sizeof(msrs.count), vcpu, MVM_GET_MSRS, ALL(msrs), ALL(msrs));
}

static const struct {
	int err;
	NTSTATUS status;
} statuses[] = {
	{ 0, 0 },
	{ ENOTTY, STATUS_INVALID_DEVICE_REQUEST },
	{ EPERM, STATUS_ACCESS_DENIED },
	{ EFAULT, STATUS_ACCESS_VIOLATION },
	{ EINVAL, STATUS_INVALID_PARAMETER },
	{ E2BIG, STATUS_INVALID_BUFFER_SIZE },
	{ EOPNOTSUPP, STATUS_NOT_SUPPORTED },
	{ EOVERFLOW, STATUS_INTEGER_OVERFLOW },
	{ ENOMEM, STATUS_INSUFFICIENT_RESOURCES },
	{ EINTR, STATUS_CANCELLED },
	{ EEXIST, STATUS_OBJECT_NAME_COLLISION },
	{ ENOENT, STATUS_NOT_FOUND },
	{ EBUSY, STATUS_DEVICE_BUSY },
	{ ENXIO, STATUS_NO_SUCH_DEVICE },
	{ EACCES, STATUS_ACCESS_DENIED },
	{ EIO, STATUS_IO_DEVICE_ERROR },
	{ ENOSPC, STATUS_DISK_FULL },
	{ EMFILE, STATUS_TOO_MANY_OPENED_FILES },
	{ EAGAIN, STATUS_RETRY },
	{ ENODEV, STATUS_DEVICE_DOES_NOT_EXIST },
	{ 4000, STATUS_UNSUCCESSFUL },
	{ -1, STATUS_IO_DEVICE_ERROR }, /* a positive result is the handler's bug */
};

static void results(HANDLE vcpu)
{
	struct mvm_regs regs = { .rip = 7 }, back;
	unsigned at;

	for (at = 0; at < sizeof(statuses) / sizeof(statuses[0]); at++) {
		regs.rax = (__u64)(__s64)statuses[at].err;
		EXPECT(0, 0, vcpu, MVM_SET_REGS, ALL(regs), NONE);
		EXPECT(statuses[at].status, 0, vcpu, MVM_RUN, NONE, NONE);
	}
	EXPECT(0, sizeof(back), vcpu, MVM_GET_REGS, NONE, ALL(back));
	TRUTH(back.rip == 7);
}

/* The set of before 1.0 works for both ABIs: what differs is translated. */
static void legacy(HANDLE vm)
{
	struct mvm_version_legacy version = { 0 };
	struct mvm_memory_region_legacy region;

	memset(&region, 0, sizeof(region));
	EXPECT(0, 0, vm, MVM_NOTIFY_VERSION__LEGACY, ALL(version), NONE);
	EXPECT(STATUS_NOT_SUPPORTED, 0, vm, MVM_SET_MEMORY_REGION__LEGACY, ALL(region), NONE);
}

static void privileges(void)
{
	struct mvm_create_vm arg = { .size = sizeof(arg) };
	HANDLE reader = open_device(MVM_SYSTEM_DEVICE, GENERIC_READ);

	TRUTH(reader != INVALID_HANDLE_VALUE);
	EXPECT(STATUS_ACCESS_DENIED, 0, reader, MVM_CREATE_VM, ALL(arg), ALL(arg));
	CloseHandle(reader);
}

int main(void)
{
	int wine = GetProcAddress(GetModuleHandleA("ntdll.dll"), "wine_get_version") != NULL;
	DWORD both = GENERIC_READ | GENERIC_WRITE;
	HANDLE system = open_device(MVM_SYSTEM_DEVICE, both);
	HANDLE vm = open_device("mvm-vm", both), vcpu = open_device("mvm-vcpu", both);

	TRUTH(system != INVALID_HANDLE_VALUE);
	TRUTH(vm != INVALID_HANDLE_VALUE && vcpu != INVALID_HANDLE_VALUE);
	if (failures)
		return 1;
	commands(system);
	plain_arguments(system, vm);
	sized_arguments(system);
	privileges();
	payloads(vcpu, wine);
	results(vcpu);
	legacy(vm);
	new_files(system, wine);
	printf("%s: %d bits, %d failures\n", failures ? "FAIL" : "PASS", WIDE ? 64 : 32, failures);
	return failures != 0;
}
