// SPDX-License-Identifier: MIT
/*
 * The driver's code in a program, over a kernel of a few functions: for what Wine cannot show, new handles in the
 * caller's process and its memory behind addresses, and for what must go wrong at a chosen place. Linked with everything
 * that the driver consists of but module.c. Exit status 0: everything was as promised.
 */
#include "handlers.h"

#include <stdio.h>
#include <stdlib.h>

#define KERNEL_FILES 16

static int failures;

#define TRUTH(condition) truth(__LINE__, #condition, condition)

static void truth(int line, const char *what, bool holds)
{
	if (holds)
		return;
	printf("FAIL %s:%d: %s\n", __FILE__, line, what);
	failures++;
}

/* --- a kernel ------------------------------------------------------------------------------ */

static DRIVER_OBJECT driver;
static DEVICE_OBJECT *node;
static FILE_OBJECT *files[KERNEL_FILES]; /* by handle, less 1 */
static u8 user[64];			 /* all memory that the caller has */
static bool is_32bit, terminating, protected_node;
static u8 other_user[64]; /* another process */
static u8 *process = user;
static int pools, fail_pool, copies, critical;
static int waits, sections, references, views, fail_section;
static SIZE_T section_size;
static ULONG view_protection;
static ULONG_PTR view_at = 0x10000000;
static void (*at_pool)(
	void); /* called at the allocation that fail_pool counts down to, which then succeeds */
static void (*at_open)(void); /* called as the driver opens a file */

PVOID MmHighestUserAddress = (PVOID)(ULONG_PTR)0x7ffffffeffffULL;

PETHREAD NTAPI kernel_thread(void) __asm__("PsGetCurrentThread");

PETHREAD NTAPI kernel_thread(void)
{
	return (PETHREAD)&critical;
}

ULONG DbgPrint(PCSTR format, ...)
{
	(void)format;
	return 0;
}

PVOID NTAPI ExAllocatePoolWithQuotaTag(POOL_TYPE type, SIZE_T size, ULONG tag)
{
	void *memory;

	(void)type;
	(void)tag;
	if (fail_pool && !--fail_pool) {
		if (!at_pool)
			return NULL;
		at_pool();
	}
	memory = malloc(size);
	memset(memory, 0xaa, size);
	pools++;
	return memory;
}

VOID NTAPI ExFreePoolWithTag(PVOID memory, ULONG tag)
{
	(void)tag;
	pools--;
	free(memory);
}

/* Rundown protection: a count, of which the lowest bit says that it has ended. */
VOID FASTCALL ExInitializeRundownProtection(PEX_RUNDOWN_REF rundown)
{
	rundown->Count = 0;
}

BOOLEAN FASTCALL ExAcquireRundownProtection(PEX_RUNDOWN_REF rundown)
{
	if (rundown->Count & 1)
		return FALSE;
	rundown->Count += 2;
	return TRUE;
}

VOID FASTCALL ExReleaseRundownProtection(PEX_RUNDOWN_REF rundown)
{
	rundown->Count -= 2;
}

/* There is one thread: it counts as waiting where it would have to. */
VOID FASTCALL ExWaitForRundownProtectionRelease(PEX_RUNDOWN_REF rundown)
{
	waits += rundown->Count > 1;
	rundown->Count |= 1;
}

/* --- its sections: one at a time, with a view of the kernel and one of the caller ---------------------------------- */

NTSTATUS NTAPI ZwCreateSection(PHANDLE handle, ACCESS_MASK access, POBJECT_ATTRIBUTES attributes,
			       PLARGE_INTEGER size, ULONG protection, ULONG kind, HANDLE file)
{
	TRUTH(attributes->Attributes == OBJ_KERNEL_HANDLE && !file && kind == SEC_COMMIT);
	TRUTH(access == (SECTION_MAP_READ | SECTION_MAP_WRITE) && protection == PAGE_READWRITE);
	TRUTH(size->QuadPart > 0 && !(size->QuadPart & (PAGE_SIZE - 1)));
	if (fail_section == 1)
		return STATUS_INSUFFICIENT_RESOURCES;
	*handle = &sections;
	section_size = (SIZE_T)size->QuadPart;
	sections++;
	return STATUS_SUCCESS;
}

NTSTATUS NTAPI ObReferenceObjectByHandle(HANDLE handle, ACCESS_MASK access, POBJECT_TYPE type,
					 KPROCESSOR_MODE mode, PVOID *object,
					 POBJECT_HANDLE_INFORMATION information)
{
	(void)access;
	(void)type;
	(void)information;
	TRUTH(handle == &sections && mode == KernelMode);
	if (fail_section == 2)
		return STATUS_INSUFFICIENT_RESOURCES;
	*object = &references;
	references++;
	return STATUS_SUCCESS;
}

LONG_PTR FASTCALL ObfReferenceObject(PVOID object)
{
	TRUTH(object == user || object == other_user);
	return ++references;
}

LONG_PTR FASTCALL ObfDereferenceObject(PVOID object)
{
	(void)object;
	return --references;
}

NTSTATUS NTAPI MmMapViewInSystemSpace(PVOID section, PVOID *base, PSIZE_T size)
{
	TRUTH(section == &references && !*base && !*size);
	if (fail_section == 3)
		return STATUS_INSUFFICIENT_RESOURCES;
	*base = calloc(1, section_size);
	return STATUS_SUCCESS;
}

NTSTATUS NTAPI MmUnmapViewInSystemSpace(PVOID base)
{
	free(base);
	return STATUS_SUCCESS;
}

NTSTATUS NTAPI ZwMapViewOfSection(HANDLE section, HANDLE process, PVOID *base, ULONG_PTR zero_bits,
				  SIZE_T commit, PLARGE_INTEGER offset, PSIZE_T size,
				  SECTION_INHERIT inherit, ULONG kind, ULONG protection)
{
	TRUTH(section == &sections && process == NtCurrentProcess() && !*base && !*size);
	TRUTH(inherit == ViewUnmap && !commit && !offset && !kind);
	TRUTH(zero_bits == (is_32bit ? 0x7fffffffu : 0));
	view_protection = protection;
	if (fail_section == 4)
		return STATUS_NO_MEMORY;
	*base = (PVOID)(view_at + views++ * 0x100000);
	*size = section_size;
	return STATUS_SUCCESS;
}

NTSTATUS NTAPI ZwUnmapViewOfSection(HANDLE process, PVOID base)
{
	(void)process;
	(void)base;
	views--;
	return STATUS_SUCCESS;
}

VOID FASTCALL ExAcquireFastMutex(PFAST_MUTEX mutex)
{
	(void)mutex;
}

VOID FASTCALL ExReleaseFastMutex(PFAST_MUTEX mutex)
{
	(void)mutex;
}

VOID NTAPI KeInitializeEvent(PRKEVENT event, EVENT_TYPE type, BOOLEAN state)
{
	(void)event;
	(void)type;
	(void)state;
}

VOID NTAPI KeInitializeSemaphore(PRKSEMAPHORE semaphore, LONG count, LONG limit)
{
	semaphore->Header.SignalState = count;
	semaphore->Limit = limit;
}

LONG NTAPI KeReleaseSemaphore(PRKSEMAPHORE semaphore, KPRIORITY increment, LONG by, BOOLEAN wait)
{
	(void)increment;
	(void)wait;
	semaphore->Header.SignalState += by;
	TRUTH(semaphore->Header.SignalState <= semaphore->Limit);
	return 0;
}

/* There is one thread: who would have to wait never gets it. */
NTSTATUS NTAPI KeWaitForSingleObject(PVOID object, KWAIT_REASON reason, KPROCESSOR_MODE mode,
				     BOOLEAN alertable, PLARGE_INTEGER timeout)
{
	PRKSEMAPHORE semaphore = object;

	(void)reason;
	(void)mode;
	(void)alertable;
	TRUTH(critical > 0 && timeout->QuadPart < 0);
	if (!semaphore->Header.SignalState) {
		if (!terminating) {
			printf("FAIL: waits for ever\n");
			exit(1);
		}
		return STATUS_TIMEOUT;
	}
	semaphore->Header.SignalState--;
	return STATUS_SUCCESS;
}

VOID NTAPI KeEnterCriticalRegion(VOID)
{
	critical++;
}

VOID NTAPI KeLeaveCriticalRegion(VOID)
{
	critical--;
}

BOOLEAN NTAPI PsIsThreadTerminating(PETHREAD thread)
{
	TRUTH(critical > 0 && thread == kernel_thread());
	return terminating;
}

PEPROCESS NTAPI IoGetCurrentProcess(VOID)
{
	return (PEPROCESS)process;
}

PEPROCESS NTAPI IoGetRequestorProcess(PIRP irp)
{
	(void)irp;
	return IoGetCurrentProcess();
}

HANDLE NTAPI PsGetCurrentProcessId(VOID)
{
	return NULL;
}

BOOLEAN NTAPI IoIs32bitProcess(PIRP irp)
{
	(void)irp;
	return is_32bit;
}

BOOLEAN NTAPI SeSinglePrivilegeCheck(LUID privilege, KPROCESSOR_MODE mode)
{
	(void)privilege;
	(void)mode;
	return FALSE;
}

/* One of the ends is the caller's; what lies outside of it is not there. */
NTSTATUS NTAPI MmCopyVirtualMemory(PEPROCESS from_process, PVOID from, PEPROCESS to_process,
				   PVOID to, SIZE_T size, KPROCESSOR_MODE mode, PSIZE_T copied);

NTSTATUS NTAPI MmCopyVirtualMemory(PEPROCESS from_process, PVOID from, PEPROCESS to_process,
				   PVOID to, SIZE_T size, KPROCESSOR_MODE mode, PSIZE_T copied)
{
	u8 *end = user + sizeof(user);
	u8 *theirs = (u8 *)from >= user && (u8 *)from < end ? from : to;

	TRUTH(mode == KernelMode && from_process == to_process);
	copies++;
	*copied = 0;
	if (theirs < user || theirs >= end)
		return STATUS_ACCESS_VIOLATION;
	*copied = size < (SIZE_T)(end - theirs) ? size : (SIZE_T)(end - theirs);
	memcpy(to, from, *copied);
	return *copied == size ? STATUS_SUCCESS : STATUS_PARTIAL_COPY;
}

/* --- its I/O manager ------------------------------------------------------------------------- */

NTSTATUS NTAPI IoCreateDevice(PDRIVER_OBJECT owner, ULONG extension, PUNICODE_STRING name,
			      DEVICE_TYPE type, ULONG characteristics, BOOLEAN exclusive,
			      PDEVICE_OBJECT *device)
{
	(void)owner;
	(void)name;
	(void)type;
	(void)exclusive;
	TRUTH(characteristics & FILE_DEVICE_SECURE_OPEN);
	*device = calloc(1, sizeof(**device));
	(*device)->DeviceExtension = calloc(1, extension);
	return STATUS_SUCCESS;
}

VOID NTAPI IoDeleteDevice(PDEVICE_OBJECT device)
{
	free(device->DeviceExtension);
	free(device);
}

NTSTATUS NTAPI IoCreateSymbolicLink(PUNICODE_STRING link, PUNICODE_STRING name)
{
	return link->Length && name->Length ? STATUS_SUCCESS : STATUS_INVALID_PARAMETER;
}

NTSTATUS NTAPI IoDeleteSymbolicLink(PUNICODE_STRING link)
{
	(void)link;
	return STATUS_SUCCESS;
}

NTSTATUS NTAPI ObOpenObjectByPointer(PVOID object, ULONG attributes, PACCESS_STATE state,
				     ACCESS_MASK access, POBJECT_TYPE type, KPROCESSOR_MODE mode,
				     PHANDLE handle)
{
	(void)state;
	(void)type;
	TRUTH(attributes == OBJ_KERNEL_HANDLE && access == WRITE_DAC && mode == KernelMode);
	*handle = object;
	return STATUS_SUCCESS;
}

/* Two entries that allow, for S-1-5-18 and S-1-5-32-544, and nobody else. */
static const u8 wanted_acl[] = {
	2,  0, 0,    1, 2,    0, 0,    0, /* revision 2, 256 bytes, 2 entries */
	0,  0, 20,   0, 0xff, 1, 0x1f, 0, 1, 1, 0, 0, 0, 0, 0,	5, 18, 0, 0,	0, 0, 0,
	24, 0, 0xff, 1, 0x1f, 0, 1,    2, 0, 0, 0, 0, 0, 5, 32, 0, 0,  0, 0x20, 2, 0, 0,
};

NTSTATUS NTAPI ZwSetSecurityObject(HANDLE handle, SECURITY_INFORMATION what,
				   PSECURITY_DESCRIPTOR descriptor)
{
	const SECURITY_DESCRIPTOR *this = descriptor;

	(void)handle;
	protected_node = what == DACL_SECURITY_INFORMATION && this->Control == SE_DACL_PRESENT &&
			 !memcmp(this->Dacl, wanted_acl, sizeof(wanted_acl));
	return STATUS_SUCCESS;
}

NTSTATUS NTAPI ZwClose(HANDLE handle)
{
	sections -= handle == &sections;
	return STATUS_SUCCESS;
}

VOID FASTCALL IofCompleteRequest(PIRP irp, CCHAR boost)
{
	(void)boost;
	irp->Flags++; /* completed: once, see request() */
}

struct request {
	IRP irp;
	IO_STACK_LOCATION stack;
};

static NTSTATUS request(struct request *this, UCHAR major, FILE_OBJECT *file)
{
	NTSTATUS status;

	this->irp.Tail.Overlay.CurrentStackLocation = &this->stack;
	this->stack.DeviceObject = node;
	this->stack.FileObject = file;
	status = driver.MajorFunction[major](node, &this->irp);
	TRUTH(this->irp.Flags == 1 && this->irp.IoStatus.Status == status);
	return status;
}

static NTSTATUS kernel_open(const WCHAR *below, KPROCESSOR_MODE mode, ACCESS_MASK access,
			    HANDLE *handle)
{
	IO_SECURITY_CONTEXT security = { .DesiredAccess = access };
	struct request this = { .irp.RequestorMode = mode };
	FILE_OBJECT *file = calloc(1, sizeof(*file));
	NTSTATUS status;
	ULONG_PTR at = 0;

	RtlInitUnicodeString(&file->FileName, below);
	this.stack.Parameters.Create.SecurityContext = &security;
	status = request(&this, IRP_MJ_CREATE, file);
	if (!NT_SUCCESS(status)) {
		free(file);
		return status;
	}
	while (files[at])
		at++;
	files[at] = file;
	*handle = (HANDLE)(at + 1);
	return status;
}

NTSTATUS NTAPI ZwCreateFile(PHANDLE handle, ACCESS_MASK access, POBJECT_ATTRIBUTES attributes,
			    PIO_STATUS_BLOCK block, PLARGE_INTEGER size, ULONG file_attributes,
			    ULONG share, ULONG disposition, ULONG options, PVOID ea, ULONG ea_size)
{
	(void)block;
	(void)size;
	(void)file_attributes;
	(void)share;
	(void)ea;
	(void)ea_size;
	TRUTH(!(attributes->Attributes & (OBJ_KERNEL_HANDLE | OBJ_INHERIT)));
	TRUTH(disposition == FILE_OPEN && options == FILE_SYNCHRONOUS_IO_NONALERT);
	TRUTH(attributes->ObjectName->Length == sizeof(L"\\Device\\mvm\\new") - sizeof(WCHAR));
	if (at_open)
		at_open();
	return kernel_open(L"\\new", KernelMode, access, handle);
}

NTSTATUS NTAPI ObCloseHandle(HANDLE handle, KPROCESSOR_MODE mode);

NTSTATUS NTAPI ObCloseHandle(HANDLE handle, KPROCESSOR_MODE mode)
{
	FILE_OBJECT **file = &files[(ULONG_PTR)handle - 1];
	struct request cleanup = { .irp.RequestorMode = mode }, close = cleanup;

	TRUTH(mode == UserMode);
	if (!*file)
		return STATUS_INVALID_HANDLE;
	TRUTH(!request(&cleanup, IRP_MJ_CLEANUP, *file));
	TRUTH(!request(&close, IRP_MJ_CLOSE, *file));
	free(*file);
	*file = NULL;
	return STATUS_SUCCESS;
}

/* --- tests --------------------------------------------------------------------------------- */

static size_t information;
static HANDLE opened; /* of the device, by its name */

static NTSTATUS control(HANDLE handle, ULONG code, void *buffer, ULONG in, ULONG out)
{
	struct request this = { .irp.RequestorMode = UserMode };
	NTSTATUS status;

	this.irp.AssociatedIrp.SystemBuffer = buffer;
	this.stack.Parameters.DeviceIoControl.IoControlCode = code;
	this.stack.Parameters.DeviceIoControl.InputBufferLength = in;
	this.stack.Parameters.DeviceIoControl.OutputBufferLength = out;
	status = request(&this, IRP_MJ_DEVICE_CONTROL, files[(ULONG_PTR)handle - 1]);
	information = this.irp.IoStatus.Information;
	TRUTH(information <= out && (!status || !information));
	TRUTH(critical == 0);
	return status;
}

static int open_files(void)
{
	int count = 0, at;

	for (at = 0; at < KERNEL_FILES; at++)
		count += files[at] != NULL;
	return count;
}

static NTSTATUS create_vm(HANDLE *vm)
{
	struct mvm_create_vm arg = { .size = sizeof(arg) };
	NTSTATUS status = control(opened, MVM_CREATE_VM, &arg, sizeof(arg), sizeof(arg));

	*vm = (HANDLE)(LONG_PTR)arg.fd;
	return status;
}

static void new_files(void)
{
	struct mvm_check_extension extension = { .capability = MVM_CAP_NR_VCPUS };
	struct mvm_create_vcpu vcpu = { .id = 3 };
	int before = pools;
	HANDLE vm;

	TRUTH(!create_vm(&vm) && open_files() == 2 && handlers_objects == 1);
	TRUTH(!control(vm, MVM_CHECK_EXTENSION, &extension, 16, 16) && extension.value == 100);
	TRUTH(!control(vm, MVM_CREATE_VCPU, &vcpu, 16, 16) && open_files() == 3);
	TRUTH(handlers_objects == 2);
	TRUTH(!ObCloseHandle((HANDLE)(LONG_PTR)vcpu.fd, UserMode));
	TRUTH(!ObCloseHandle(vm, UserMode));
	TRUTH(handlers_objects == 0 && open_files() == 1 && pools == before);
}

/* Each allocation of a call fails once: nothing is left of it. */
static void out_of_memory(void)
{
	int before = pools, at;
	NTSTATUS status = STATUS_INSUFFICIENT_RESOURCES;
	HANDLE vm;

	for (at = 1; status; at++) {
		fail_pool = at;
		status = create_vm(&vm);
		if (status) {
			TRUTH(status == STATUS_INSUFFICIENT_RESOURCES && pools == before);
			TRUTH(open_files() == 1 && handlers_objects == 0);
		}
	}
	TRUTH(at >= 4); /* the file, the VM, what it stands for; and one that was not there */
	fail_pool = 0;
	ObCloseHandle(vm, UserMode);
}

static HANDLE newest(void)
{
	ULONG_PTR at = KERNEL_FILES;

	while (!files[at - 1])
		at--;
	return (HANDLE)at;
}

/* Another thread of the caller uses the handle before it stands for anything, then closes it. */
static void early_user(void)
{
	struct mvm_check_extension extension = { .capability = MVM_CAP_NR_VCPUS };

	TRUTH(control(newest(), MVM_CHECK_EXTENSION, &extension, 16, 16) ==
	      STATUS_INVALID_DEVICE_REQUEST);
	TRUTH(!ObCloseHandle(newest(), UserMode));
}

static void closed_too_early(void)
{
	int before = pools;
	HANDLE vm;

	fail_pool = 2; /* in the handler */
	at_pool = early_user;
	TRUTH(!create_vm(&vm));
	at_pool = NULL;
	TRUTH(open_files() == 1 && handlers_objects == 0 && pools == before);
}

/* A program that guesses the name gets nothing, not even while the driver itself is at it. */
static void intruder(void)
{
	HANDLE handle;

	TRUTH(kernel_open(L"\\new", UserMode, FILE_READ_DATA, &handle) ==
	      STATUS_OBJECT_NAME_NOT_FOUND);
}

static void intruders(void)
{
	HANDLE vm;

	intruder();
	TRUTH(kernel_open(L"\\new", KernelMode, FILE_READ_DATA, &vm) ==
	      STATUS_OBJECT_NAME_NOT_FOUND);
	at_open = intruder;
	TRUTH(!create_vm(&vm));
	at_open = NULL;
	ObCloseHandle(vm, UserMode);
}

static void output_is_clean(void)
{
	u8 buffer[16];
	u64 *words = (u64 *)buffer;

	memset(buffer, 0xaa, sizeof(buffer));
	TRUTH(!control(opened, MVM_GET_API_VERSION, buffer, 0, 16) && information == 8);
	TRUTH(words[0] == MVM_API_VERSION && words[1] == 0);
	memset(buffer, 0xaa, sizeof(buffer));
	TRUTH(control(opened, MVM_GET_API_VERSION, buffer, 0, 7) == STATUS_BUFFER_TOO_SMALL);
}

static NTSTATUS msrs(HANDLE vcpu, ULONG code, u64 address)
{
	struct mvm_msrs arg = { .count = 2, .addr = address };

	return control(vcpu, code, &arg, sizeof(arg), sizeof(arg));
}

static void payloads(void)
{
	struct mvm_msr_entry *entries = (struct mvm_msr_entry *)user;
	struct mvm_create_vcpu arg = { .id = 0 };
	HANDLE vm, vcpu;
	int before;

	TRUTH(!create_vm(&vm) && !control(vm, MVM_CREATE_VCPU, &arg, sizeof(arg), sizeof(arg)));
	vcpu = (HANDLE)(LONG_PTR)arg.fd;
	entries[0] = (struct mvm_msr_entry){ .index = 1, .data = 10 };
	entries[1] = (struct mvm_msr_entry){ .index = 2, .data = 20 };
	TRUTH(!msrs(vcpu, MVM_SET_MSRS, (ULONG_PTR)user));
	TRUTH(!msrs(vcpu, MVM_GET_MSRS, (ULONG_PTR)user));
	TRUTH(entries[0].data == 31 && entries[1].data == 32);
	TRUTH(msrs(vcpu, MVM_GET_MSRS, (ULONG_PTR)user + 40) == STATUS_ACCESS_VIOLATION);
	before = copies;
	TRUTH(msrs(vcpu, MVM_GET_MSRS, 0xfffff80000000000ULL) == STATUS_ACCESS_VIOLATION);
	TRUTH(msrs(vcpu, MVM_GET_MSRS, 0x7ffffffefff0ULL) == STATUS_ACCESS_VIOLATION);
	TRUTH(msrs(vcpu, MVM_GET_MSRS, ~0ULL) == STATUS_ACCESS_VIOLATION);
	is_32bit = true;
	TRUTH(msrs(vcpu, MVM_GET_MSRS, 0xfffffff0ULL) == STATUS_ACCESS_VIOLATION);
	TRUTH(msrs(vcpu, MVM_GET_MSRS, 1ULL << 32) == STATUS_ACCESS_VIOLATION);
	is_32bit = false;
	TRUTH(copies == before); /* none of these has come as far as a copy */
	ObCloseHandle(vcpu, UserMode);
	ObCloseHandle(vm, UserMode);
}

static NTSTATUS map_run(HANDLE vcpu, struct mvm_map_run *arg)
{
	memset(arg, 0xaa, sizeof(*arg));
	return control(vcpu, MVM_MAP_RUN, arg, 0, sizeof(*arg));
}

/* The run page: where the system has room, the same place each time, another one in another process. */
static void run_page(void)
{
	struct mvm_create_vcpu made = { .id = 0 };
	struct mvm_map_run first, again;
	int before = pools, at;
	HANDLE vm, vcpu;

	TRUTH(!create_vm(&vm) && !control(vm, MVM_CREATE_VCPU, &made, sizeof(made), sizeof(made)));
	vcpu = (HANDLE)(LONG_PTR)made.fd;
	for (fail_section = 1; fail_section <= 4; fail_section++) {
		TRUTH(map_run(vcpu, &first) == STATUS_INSUFFICIENT_RESOURCES);
		TRUTH(fail_section == 4 || (!sections && !references));
	}
	fail_section = 0;
	view_at = 0x7fffffff0000; /* beyond what the process has */
	TRUTH(map_run(vcpu, &first) == STATUS_INSUFFICIENT_RESOURCES && !views);
	view_at = 0x10000000;
	TRUTH(!map_run(vcpu, &first) && first.addr == 0x10000000 &&
	      first.size == HANDLERS_RUN_SIZE);
	TRUTH(view_protection == PAGE_READWRITE && information == sizeof(first));
	TRUTH(!map_run(vcpu, &again) && again.addr == first.addr && views == 1);
	TRUTH(control(vcpu, MVM_MAP_RUN, &again, 0, 15) == STATUS_BUFFER_TOO_SMALL);
	process = other_user;
	is_32bit = true;
	TRUTH(!map_run(vcpu, &again) && again.addr == 0x10100000 && views == 2);
	process = user;
	is_32bit = false;
	TRUTH(!map_run(vcpu, &again) && again.addr == first.addr && sections == 1);
	TRUTH(references == 3); /* the section and two processes */
	ObCloseHandle(vcpu, UserMode);
	TRUTH(!sections && !references);
	ObCloseHandle(vm, UserMode);
	for (at = 0; at < 2; at++)
		views--;
	TRUTH(pools == before && !views);
}

/* Unloading an extension waits for the objects and files that need it. */
static u64 no_capability(void *object, u32 number, u32 capability)
{
	(void)object;
	(void)number;
	(void)capability;
	return 0;
}

static void extensions(void)
{
	static struct os_owner owner = OS_OWNER_INITIAL;
	static const struct boundary_object own = { .owner = &owner };
	static const struct boundary_extension extension = {
		.uuid = { 1 },
		.name = "test",
		.owner = &owner,
		.capability = no_capability,
	};
	struct os_file *file;
	int before = pools;

	mvm_extensions_init();
	TRUTH(!mvm_extension_register(&extension));
	TRUTH(mvm_extension_register(&extension) == -EEXIST && mvm_extension_count() == 1);
	TRUTH(mvm_extension_get(extension.uuid) == &extension && owner.rundown.Count == 2);
	file = os_file_create("own", &own, NULL, NULL);
	TRUTH(file && owner.rundown.Count == 4);
	fail_pool = 1;
	TRUTH(!os_file_create("own", &own, NULL, NULL) && owner.rundown.Count == 4);
	os_file_drop(file);
	boundary_extension_put(&extension);
	TRUTH(!owner.rundown.Count && pools == before);
	TRUTH(mvm_extension_get(extension.uuid) == &extension);
	TRUTH(!mvm_extension_unregister(&extension) && waits == 1);
	boundary_extension_put(&extension);
	TRUTH(!mvm_extension_get(extension.uuid) && !mvm_extension_count());
	TRUTH(!os_file_create("own", &own, NULL, NULL));
	TRUTH(!mvm_extension_register(&extension) && !mvm_extension_unregister(&extension));
	TRUTH(waits == 1);
}

static void locks(void)
{
	struct os_lock lock;

	os_lock_init(&lock, "test");
	terminating = true; /* who would wait for ever gives up instead */
	TRUTH(!os_lock_exclusive(&lock) && critical == 1);
	critical = 0; /* another thread */
	TRUTH(os_lock_exclusive(&lock) == -EINTR && critical == 0);
	TRUTH(os_lock_shared(&lock) == -EINTR && critical == 0);
	critical = 1;
	os_unlock_exclusive(&lock);
	TRUTH(critical == 0);
	TRUTH(!os_lock_shared(&lock) && critical == 1);
	TRUTH(!os_lock_shared(&lock) && critical == 2);
	critical = 0;
	TRUTH(os_lock_exclusive(&lock) == -EINTR && critical == 0);
	critical = 2;
	os_unlock_shared(&lock);
	TRUTH(critical == 1);
	critical = 0;
	TRUTH(os_lock_exclusive(&lock) == -EINTR);
	critical = 1;
	os_unlock_shared(&lock);
	TRUTH(!os_lock_exclusive(&lock) && critical == 1);
	os_unlock_exclusive(&lock);
	TRUTH(critical == 0);
	terminating = false;
}

static void privileges(void)
{
	struct os_call call = { .command = MVM_GET_API_VERSION };

	call.open = files[(ULONG_PTR)opened - 1]->FsContext;
	TRUTH(os_call_may_write(&call));
	TRUTH(!kernel_open(L"", UserMode, FILE_READ_DATA, &opened));
	call.open = files[(ULONG_PTR)opened - 1]->FsContext;
	TRUTH(!os_call_may_write(&call));
	call.command = MVM_CREATE_VM; /* the I/O manager lets it through to writers only */
	TRUTH(os_call_may_write(&call));
	TRUTH(!ObCloseHandle(opened, UserMode));
	TRUTH(!os_alloc(~(size_t)0, 2) && !os_alloc(1ULL << 33, 1ULL << 33));
}

int main(void)
{
	TRUTH(!os_device_create(&driver, L"\\Device\\mvm", L"\\DosDevices\\mvm", &mvm_system_ioctls,
				&handlers_system, &node));
	TRUTH(protected_node);
	TRUTH(!kernel_open(L"", UserMode, FILE_READ_DATA | FILE_WRITE_DATA, &opened));
	new_files();
	out_of_memory();
	closed_too_early();
	intruders();
	output_is_clean();
	payloads();
	run_page();
	extensions();
	locks();
	ObCloseHandle((HANDLE)1, UserMode);
	TRUTH(!kernel_open(L"", UserMode, FILE_READ_DATA | FILE_WRITE_DATA, &opened));
	privileges();
	ObCloseHandle((HANDLE)1, UserMode);
	TRUTH(open_files() == 0 && pools == 0 && handlers_objects == 0);
	os_device_delete(node);
	printf("%s: a kernel in a program, %d failures\n", failures ? "FAIL" : "PASS", failures);
	return failures != 0;
}
