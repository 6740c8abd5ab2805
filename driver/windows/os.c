// SPDX-License-Identifier: MIT
/*
 * What the boundary takes from the Windows kernel; see os.h. Everything here runs at PASSIVE_LEVEL, in the thread of the
 * caller: the device is the top of its stack.
 */
#include "compat.h"

#define OS_TAG 0x636c7469u /* "itlc" */

/* Exported since Windows 2000, but in no header of the DDK. */
NTKERNELAPI NTSTATUS NTAPI MmCopyVirtualMemory(PEPROCESS from_process, PVOID from,
					       PEPROCESS to_process, PVOID to, SIZE_T size,
					       KPROCESSOR_MODE mode, PSIZE_T copied);

/* Documented, but newer than these headers. */
NTKERNELAPI NTSTATUS NTAPI ObCloseHandle(HANDLE handle, KPROCESSOR_MODE mode);

/* The header's own version reads through a null pointer, of which gcc warns. */
NTKERNELAPI PETHREAD NTAPI os_current_thread(void) __asm__("PsGetCurrentThread");

/**
 * struct os_file - what an open file stands for
 * @kind: its ioctls
 * @object: behind it
 * @release: called with @object when the file is gone; may be NULL
 * @node: it belongs to the device, not to one open file
 */
struct os_file {
	const struct boundary_object *kind;
	void *object;
	void (*release)(void *object);
	bool node;
	bool was_open;
};

/**
 * struct os_open - one file object of the I/O manager
 * @file: what it stands for; NULL as long as it is only reserved, &os_closed once it is closed
 * @references: of the file object, and of the call that reserved it
 * @may_write: it was opened for writing
 * @thread: that opens it from inside the driver
 * @handle: of it, in the caller's process
 */
struct os_open {
	LIST_ENTRY entry;
	struct os_file *volatile file;
	volatile LONG references;
	bool may_write;
	PETHREAD thread;
	HANDLE handle;
};

/**
 * struct os_node - extension of a device object
 * @file: of everybody who opens the device by its name
 * @expected: opens from inside the driver that have not arrived yet
 * @name: of the device object
 * @link: its name for programs
 */
struct os_node {
	struct os_file file;
	LIST_ENTRY expected;
	FAST_MUTEX mutex;
	UNICODE_STRING name;
	UNICODE_STRING link;
	WCHAR names[2][64];
};

static struct os_file os_closed;

/* --- the argument -------------------------------------------------------------------------- */

static int os_short(struct os_call *call)
{
	call->short_buffer = true;
	return -EFAULT;
}

int os_arg_in(struct os_call *call, void *to, size_t size)
{
	if (size > call->in_size)
		return os_short(call);
	memcpy(to, call->buffer, size);
	return 0;
}

/* The buffer is the kernel's: what is read here twice is the same twice. */
int os_arg_in_sized(struct os_call *call, void *to, size_t size, size_t minimum, size_t maximum,
		    bool *tail)
{
	size_t known;
	u32 given;

	*tail = false;
	if (call->in_size < sizeof(given))
		return os_short(call);
	memcpy(&given, call->buffer, sizeof(given));
	if (given < minimum)
		return -EINVAL;
	known = given < size ? given : size;
	if (known > call->in_size || (given > call->in_size && given <= maximum))
		return os_short(call);
	memset(to, 0, size);
	memcpy(to, call->buffer, known);
	*tail = given > maximum || boundary_nonzero(call->buffer + known, given - known);
	return 0;
}

int os_arg_out_room(struct os_call *call, size_t end)
{
	return end > call->out_size ? os_short(call) : 0;
}

int os_arg_out(struct os_call *call, size_t offset, const void *from, size_t size)
{
	if (offset > call->out_size || size > call->out_size - offset)
		return os_short(call);
	memcpy(call->buffer + offset, from, size);
	if (offset + size > call->information)
		call->information = offset + size;
	return 0;
}

/* --- memory of the caller behind addresses --------------------------------------------------- */

/* The process has this range at all; whether there is memory, copying finds out. */
static bool os_addressable(const struct os_call *call, u64 address, size_t size)
{
	u64 limit = (u64)(ULONG_PTR)MM_HIGHEST_USER_ADDRESS + 1;

	if (IoIs32bitProcess(call->irp) && limit > 1ULL << 32)
		limit = 1ULL << 32;
	return address <= limit && size <= limit - address;
}

/*
 * MmCopyVirtualMemory() catches faults itself, in both processes, which code without __try cannot. KernelMode means that
 * it does not probe, since one end is the kernel's; os_addressable() has done that for the other.
 */
static int os_copy(PEPROCESS from_process, const void *from, PEPROCESS to_process, void *to,
		   size_t size)
{
	SIZE_T copied = 0;
	NTSTATUS status;

	if (!size)
		return 0;
	status = MmCopyVirtualMemory(from_process, (PVOID)(ULONG_PTR)from, to_process, to, size,
				     KernelMode, &copied);
	return NT_SUCCESS(status) && copied == size ? 0 : -EFAULT;
}

int os_user_in(struct os_call *call, void *to, u64 address, size_t size)
{
	if (!os_addressable(call, address, size))
		return -EFAULT;
	return os_copy(IoGetRequestorProcess(call->irp), (const void *)(ULONG_PTR)address,
		       PsGetCurrentProcess(), to, size);
}

int os_user_out(struct os_call *call, u64 address, const void *from, size_t size)
{
	if (!os_addressable(call, address, size))
		return -EFAULT;
	return os_copy(PsGetCurrentProcess(), from, IoGetRequestorProcess(call->irp),
		       (void *)(ULONG_PTR)address, size);
}

void os_copy_from_shared(void *to, const volatile void *from, size_t size)
{
	const volatile u8 *source = from;
	u8 *target = to;

	while (size--)
		*target++ = *source++;
}

void os_copy_to_shared(volatile void *to, const void *from, size_t size)
{
	const u8 *source = from;
	volatile u8 *target = to;

	while (size--)
		*target++ = *source++;
}

void os_clear_shared(volatile void *to, size_t size)
{
	volatile u8 *target = to;

	while (size--)
		*target++ = 0;
}

/* --- who calls ----------------------------------------------------------------------------- */

/* A control code with write access gets here only through a handle that has it: the I/O manager looks. */
bool os_call_may_write(const struct os_call *call)
{
	return call->open->may_write || (call->command >> 14 & FILE_WRITE_ACCESS);
}

/* Who may load drivers may do everything. */
bool os_call_is_admin(const struct os_call *call)
{
	return SeSinglePrivilegeCheck(RtlConvertUlongToLuid(SE_LOAD_DRIVER_PRIVILEGE),
				      call->irp->RequestorMode);
}

/* At most one line a second, whoever calls. */
void os_call_deprecated(struct os_call *call, const char *name, const char *instead)
{
	static volatile LONG last;
	LARGE_INTEGER now = { .QuadPart = 0 };
	LONG second, before;

	(void)call;
	KeQuerySystemTime(&now);
	second = (LONG)(now.QuadPart / 10000000);
	before = last;
	if (second == before || InterlockedCompareExchange(&last, second, before) != before)
		return;
	DbgPrint("process %lu uses %s, which will go away; use %s instead\n",
		 HandleToULong(PsGetCurrentProcessId()), name, instead);
}

bool os_bug(const char *condition, const char *file, int line)
{
	DbgPrint("%s:%d: a handler broke the contract: %s\n", file, line, condition);
	return true;
}

/* --- memory of the kernel, charged to the caller ------------------------------------------------ */

void *os_alloc(size_t count, size_t size)
{
	size_t bytes;
	void *memory;

	if (__builtin_mul_overflow(count, size, &bytes))
		return NULL;
	memory = ExAllocatePoolWithQuotaTag((POOL_TYPE)(NonPagedPoolNx |
							POOL_QUOTA_FAIL_INSTEAD_OF_RAISE),
					    bytes ? bytes : 1, OS_TAG);
	if (memory)
		memset(memory, 0, bytes);
	return memory;
}

void os_free(void *memory)
{
	if (memory)
		ExFreePoolWithTag(memory, OS_TAG);
}

/* --- locks --------------------------------------------------------------------------------- */

/*
 * Semaphores, since an ERESOURCE would have to be deleted and neither it nor a push lock lets go of a thread that is
 * killed while it waits. A thread that holds a lock is in a critical region, so that nobody can suspend it; so is one
 * that waits, which therefore looks from time to time whether it is to end.
 */
static int os_wait(KSEMAPHORE *semaphore)
{
	LARGE_INTEGER patience = { .QuadPart = -50 * 10000 }; /* 50 ms */

	KeEnterCriticalRegion();
	while (KeWaitForSingleObject(semaphore, Executive, KernelMode, FALSE, &patience) !=
	       STATUS_SUCCESS) {
		if (PsIsThreadTerminating(os_current_thread())) {
			KeLeaveCriticalRegion();
			return -EINTR;
		}
	}
	return 0;
}

static void os_signal(KSEMAPHORE *semaphore)
{
	KeReleaseSemaphore(semaphore, IO_NO_INCREMENT, 1, FALSE);
	KeLeaveCriticalRegion();
}

void os_lock_init(struct os_lock *lock, const char *name)
{
	(void)name;
	KeInitializeSemaphore(&lock->turn, 1, 1);
	KeInitializeSemaphore(&lock->free, 1, 1);
	lock->sharing = 0;
}

int os_lock_exclusive(struct os_lock *lock)
{
	int err = os_wait(&lock->turn);

	if (err)
		return err;
	err = os_wait(&lock->free);
	os_signal(&lock->turn);
	return err;
}

void os_unlock_exclusive(struct os_lock *lock)
{
	os_signal(&lock->free);
}

/* One more shares, if somebody does already. */
static bool os_share(struct os_lock *lock)
{
	LONG now = lock->sharing;

	while (now) {
		LONG found = InterlockedCompareExchange(&lock->sharing, now + 1, now);

		if (found == now)
			return true;
		now = found;
	}
	return false;
}

int os_lock_shared(struct os_lock *lock)
{
	int err = os_wait(&lock->turn);

	if (err)
		return err;
	if (os_share(lock)) {
		KeEnterCriticalRegion();
	} else {
		err = os_wait(&lock->free);
		if (!err)
			InterlockedIncrement(&lock->sharing);
	}
	os_signal(&lock->turn);
	return err;
}

/* The last one lets the lock go, whichever thread took it. */
void os_unlock_shared(struct os_lock *lock)
{
	if (InterlockedDecrement(&lock->sharing))
		KeLeaveCriticalRegion();
	else
		os_signal(&lock->free);
}

/* --- extensions ---------------------------------------------------------------------------- */

void os_mutex_init(struct os_mutex *mutex, const char *name)
{
	(void)name;
	ExInitializeFastMutex(&mutex->mutex);
}

void os_mutex_lock(struct os_mutex *mutex)
{
	ExAcquireFastMutex(&mutex->mutex);
}

void os_mutex_unlock(struct os_mutex *mutex)
{
	ExReleaseFastMutex(&mutex->mutex);
}

void os_owner_begin(struct os_owner *owner)
{
	ExInitializeRundownProtection(&owner->rundown);
}

/* Unload cannot refuse: it waits until the last object and file is gone. */
int os_owner_end(struct os_owner *owner)
{
	ExWaitForRundownProtectionRelease(&owner->rundown);
	return 0;
}

bool os_owner_get(struct os_owner *owner)
{
	return ExAcquireRundownProtection(&owner->rundown);
}

void os_owner_put(struct os_owner *owner)
{
	ExReleaseRundownProtection(&owner->rundown);
}

/* --- mappings ------------------------------------------------------------------------------ */

static int os_section(struct os_pages *pages)
{
	LARGE_INTEGER size = { .QuadPart = (LONGLONG)pages->size };
	OBJECT_ATTRIBUTES attributes;
	NTSTATUS status;

	InitializeObjectAttributes(&attributes, NULL, OBJ_KERNEL_HANDLE, NULL, NULL);
	status = ZwCreateSection(&pages->handle, SECTION_MAP_READ | SECTION_MAP_WRITE, &attributes,
				 &size, PAGE_READWRITE, SEC_COMMIT, NULL);
	if (!NT_SUCCESS(status))
		return -ENOMEM;
	status = ObReferenceObjectByHandle(pages->handle, SECTION_MAP_READ | SECTION_MAP_WRITE,
					   NULL, KernelMode, &pages->section, NULL);
	if (NT_SUCCESS(status))
		return 0;
	ZwClose(pages->handle);
	return -ENOMEM;
}

/* A section of the paging file: a view of it in a process raises no exception, as one of locked pages would. */
int os_pages_alloc(struct os_pages *pages, size_t size)
{
	SIZE_T bytes = 0;
	int err;

	memset(pages, 0, sizeof(*pages));
	pages->size = (size + PAGE_SIZE - 1) & ~(size_t)(PAGE_SIZE - 1);
	os_lock_init(&pages->lock, "pages");
	err = os_section(pages);
	if (err)
		return err;
	if (NT_SUCCESS(MmMapViewInSystemSpace(pages->section, &pages->memory, &bytes)))
		return 0;
	ObDereferenceObject(pages->section);
	ZwClose(pages->handle);
	pages->memory = NULL;
	return -ENOMEM;
}

/* Views in processes stay until these end; they keep the section. */
void os_pages_free(struct os_pages *pages)
{
	if (!pages->memory)
		return;
	while (pages->views) {
		struct os_view *view = pages->views;

		pages->views = view->next;
		ObDereferenceObject(view->process);
		os_free(view);
	}
	MmUnmapViewInSystemSpace(pages->memory);
	ObDereferenceObject(pages->section);
	ZwClose(pages->handle);
	pages->memory = NULL;
}

/* Where the calling process has them; the lock is held. */
static struct os_view *os_view_of(const struct os_pages *pages)
{
	struct os_view *view = pages->views;

	while (view && view->process != PsGetCurrentProcess())
		view = view->next;
	return view;
}

static int os_view_map(struct os_call *call, const struct os_pages *pages, bool writable,
		       struct os_view *view)
{
	ULONG_PTR limit = IoIs32bitProcess(call->irp) ? 0x7fffffff : 0;
	PVOID base = NULL;
	SIZE_T bytes = 0;
	NTSTATUS status;

	status = ZwMapViewOfSection(pages->handle, NtCurrentProcess(), &base, limit, 0, NULL,
				    &bytes, ViewUnmap, 0,
				    writable ? PAGE_READWRITE : PAGE_READONLY);
	if (!NT_SUCCESS(status))
		return -ENOMEM;
	if (!os_addressable(call, (ULONG_PTR)base, pages->size)) {
		ZwUnmapViewOfSection(NtCurrentProcess(), base);
		return -ENOMEM;
	}
	view->address = (ULONG_PTR)base;
	return 0;
}

/* A new view for the calling process; the lock is held. */
static int os_view_add(struct os_call *call, struct os_pages *pages, bool writable)
{
	struct os_view *view = os_alloc(1, sizeof(*view));
	int err;

	if (!view)
		return -ENOMEM;
	err = os_view_map(call, pages, writable, view);
	if (err) {
		os_free(view);
		return err;
	}
	view->process = PsGetCurrentProcess();
	ObReferenceObject(view->process);
	view->next = pages->views;
	pages->views = view;
	return 0;
}

int os_map_call(struct os_call *call, struct os_pages *pages, u64 offset, bool writable,
		u64 *address)
{
	int err;

	(void)offset;
	if (IoGetRequestorProcess(call->irp) != PsGetCurrentProcess())
		return -EIO;
	err = os_lock_exclusive(&pages->lock);
	if (err)
		return err;
	if (!os_view_of(pages))
		err = os_view_add(call, pages, writable);
	if (!err)
		*address = os_view_of(pages)->address;
	os_unlock_exclusive(&pages->lock);
	return err;
}

/* --- files --------------------------------------------------------------------------------- */

struct os_file *os_file_create(const char *name, const struct boundary_object *kind, void *object,
			       void (*release)(void *object))
{
	struct os_file *file;

	(void)name; /* handles have none */
	if (kind->owner && !os_owner_get(kind->owner))
		return NULL;
	file = os_alloc(1, sizeof(*file));
	if (!file) {
		if (kind->owner)
			os_owner_put(kind->owner);
		return NULL;
	}
	file->kind = kind;
	file->object = object;
	file->release = release;
	return file;
}

void os_file_drop(struct os_file *file)
{
	struct os_owner *owner = file->node ? NULL : file->kind->owner;

	if (file->node)
		return;
	if (file->release)
		file->release(file->object);
	os_free(file);
	if (owner)
		os_owner_put(owner);
}

bool os_file_was_open(const struct os_file *file)
{
	return file->was_open;
}

static struct os_open *os_open_new(struct os_file *file, bool may_write)
{
	struct os_open *open = os_alloc(1, sizeof(*open));

	if (!open)
		return NULL;
	open->file = file;
	open->references = 1;
	open->may_write = may_write;
	return open;
}

static void os_open_put(struct os_open *open)
{
	if (!InterlockedDecrement(&open->references))
		os_free(open);
}

static struct os_node *os_node_of(const struct os_call *call)
{
	return IoGetCurrentIrpStackLocation(call->irp)->DeviceObject->DeviceExtension;
}

/*
 * Opens the device once more, from inside the driver and in the caller's process: that makes a handle whose file object
 * stands for nothing yet. os_create() knows it by the thread that it comes from.
 */
static NTSTATUS os_open_handle(struct os_node *node, struct os_open *open)
{
	WCHAR text[80];
	UNICODE_STRING name = { .Buffer = text, .MaximumLength = sizeof(text) };
	OBJECT_ATTRIBUTES attributes;
	IO_STATUS_BLOCK result;
	NTSTATUS status;

	RtlCopyUnicodeString(&name, &node->name);
	RtlAppendUnicodeToString(&name, L"\\new");
	InitializeObjectAttributes(&attributes, &name, 0, NULL, NULL); /* not inherited */
	ExAcquireFastMutex(&node->mutex);
	InsertTailList(&node->expected, &open->entry);
	ExReleaseFastMutex(&node->mutex);
	status = ZwCreateFile(&open->handle, FILE_GENERIC_READ | FILE_GENERIC_WRITE, &attributes,
			      &result, NULL, FILE_ATTRIBUTE_NORMAL,
			      FILE_SHARE_READ | FILE_SHARE_WRITE, FILE_OPEN,
			      FILE_SYNCHRONOUS_IO_NONALERT, NULL, 0);
	ExAcquireFastMutex(&node->mutex);
	RemoveEntryList(&open->entry); /* of itself, where os_claim() has found it */
	ExReleaseFastMutex(&node->mutex);
	return status;
}

/* As the caller would: a handle that it has closed meanwhile is no reason to stop the machine. */
static void os_close_handle(const struct os_open *open)
{
	ObCloseHandle(open->handle, UserMode);
}

s64 os_fd_reserve(struct os_call *call)
{
	struct os_open **place = NULL, *open;
	NTSTATUS status;
	u32 at;

	for (at = 0; at < OS_CALL_FILES && !place; at++)
		place = call->reserved[at] ? NULL : &call->reserved[at];
	if (!place || IoGetRequestorProcess(call->irp) != PsGetCurrentProcess())
		return -EMFILE;
	open = os_open_new(NULL, true);
	if (!open)
		return -ENOMEM;
	open->thread = os_current_thread();
	status = os_open_handle(os_node_of(call), open);
	if (NT_SUCCESS(status) && open->thread) { /* never arrived: a filter has taken it */
		os_close_handle(open);
		status = STATUS_UNSUCCESSFUL;
	}
	if (!NT_SUCCESS(status)) {
		os_open_put(open);
		return status == STATUS_INSUFFICIENT_RESOURCES ? -ENOMEM : -EMFILE;
	}
	*place = open;
	return (s64)(LONG_PTR)open->handle;
}

/* Takes a reserved file out of the call. */
static struct os_open *os_take_reserved(struct os_call *call, s64 fd)
{
	struct os_open *open = NULL;
	u32 at;

	for (at = 0; at < OS_CALL_FILES && !open; at++) {
		if (!call->reserved[at] || (s64)(LONG_PTR)call->reserved[at]->handle != fd)
			continue;
		open = call->reserved[at];
		call->reserved[at] = NULL;
	}
	return open;
}

void os_fd_release(struct os_call *call, s64 fd)
{
	struct os_open *open = os_take_reserved(call, fd);

	if (OS_BUG_ON(!open))
		return;
	os_close_handle(open);
	os_open_put(open);
}

/* By the file object, not by the handle: another thread may have closed that one, and opened something else. */
void os_fd_install(struct os_call *call, s64 fd, struct os_file *file)
{
	struct os_open *open = os_take_reserved(call, fd);

	file->was_open = true; /* before others can close it */
	if (OS_BUG_ON(!open) ||
	    InterlockedCompareExchangePointer((PVOID volatile *)&open->file, file, NULL)) {
		file->was_open = false;
		os_file_drop(file);
	}
	if (open)
		os_open_put(open);
}

/* --- entries ------------------------------------------------------------------------------- */

static NTSTATUS os_complete(IRP *irp, NTSTATUS status, ULONG_PTR information)
{
	irp->IoStatus.Status = status;
	irp->IoStatus.Information = information;
	IoCompleteRequest(irp, IO_NO_INCREMENT);
	return status;
}

/* The open that this thread has announced from inside the driver, or NULL. */
static struct os_open *os_claim(struct os_node *node)
{
	struct os_open *found = NULL;
	LIST_ENTRY *at;

	ExAcquireFastMutex(&node->mutex);
	for (at = node->expected.Flink; at != &node->expected && !found; at = at->Flink) {
		struct os_open *open = CONTAINING_RECORD(at, struct os_open, entry);

		if (open->thread == os_current_thread())
			found = open;
	}
	if (found) {
		RemoveEntryList(&found->entry);
		InitializeListHead(&found->entry);
		InterlockedIncrement(&found->references);
		found->thread = NULL;
	}
	ExReleaseFastMutex(&node->mutex);
	return found;
}

/* Access that the file is opened with; the object manager has spelt generic rights out. */
static bool os_opened_for_writing(const IO_STACK_LOCATION *stack)
{
	const IO_SECURITY_CONTEXT *context = stack->Parameters.Create.SecurityContext;

	return context && (context->DesiredAccess & FILE_WRITE_DATA);
}

/* Programs open the device by its name alone; a name below it is for the driver itself. */
static NTSTATUS NTAPI os_create(DEVICE_OBJECT *device, IRP *irp)
{
	IO_STACK_LOCATION *stack = IoGetCurrentIrpStackLocation(irp);
	struct os_node *node = device->DeviceExtension;
	struct os_open *open;

	if (!stack->FileObject->FileName.Length) {
		open = os_open_new(&node->file, os_opened_for_writing(stack));
		if (!open)
			return os_complete(irp, STATUS_INSUFFICIENT_RESOURCES, 0);
	} else {
		open = irp->RequestorMode == KernelMode ? os_claim(node) : NULL;
		if (!open)
			return os_complete(irp, STATUS_OBJECT_NAME_NOT_FOUND, 0);
	}
	stack->FileObject->FsContext = open;
	return os_complete(irp, STATUS_SUCCESS, 0);
}

/* The last handle is closed; calls may still be on their way. */
static NTSTATUS NTAPI os_cleanup(DEVICE_OBJECT *device, IRP *irp)
{
	(void)device;
	return os_complete(irp, STATUS_SUCCESS, 0);
}

static NTSTATUS NTAPI os_close(DEVICE_OBJECT *device, IRP *irp)
{
	struct os_open *open = IoGetCurrentIrpStackLocation(irp)->FileObject->FsContext;
	struct os_file *file;

	(void)device;
	if (open) {
		file = InterlockedExchangePointer((PVOID volatile *)&open->file, &os_closed);
		if (file)
			os_file_drop(file);
		os_open_put(open);
	}
	return os_complete(irp, STATUS_SUCCESS, 0);
}

/* What the caller has not sent must not come back to it as the memory was before. */
static void os_clear_output(const struct os_call *call)
{
	if (call->out_size > call->in_size)
		memset(call->buffer + call->in_size, 0, call->out_size - call->in_size);
}

static int os_run(struct os_call *call)
{
	const struct os_file *file = call->open ? OS_READ_ONCE(call->open->file) : NULL;

	if (!file || !file->kind || (call->command & 3) != METHOD_BUFFERED)
		return -ENOTTY;
	os_clear_output(call);
	if (IoIs32bitProcess(call->irp)) {
		call->abi = COMPAT_WINDOWS_I386;
		return boundary_compat_ioctl(file->kind, call, file->object);
	}
	return boundary_ioctl(file->kind, call, file->object);
}

static NTSTATUS NTAPI os_control(DEVICE_OBJECT *device, IRP *irp)
{
	const IO_STACK_LOCATION *stack = IoGetCurrentIrpStackLocation(irp);
	struct os_call call = {
		.command = stack->Parameters.DeviceIoControl.IoControlCode,
		.irp = irp,
		.open = stack->FileObject->FsContext,
		.buffer = irp->AssociatedIrp.SystemBuffer,
		.in_size = stack->Parameters.DeviceIoControl.InputBufferLength,
		.out_size = stack->Parameters.DeviceIoControl.OutputBufferLength,
	};
	int err = os_run(&call);
	size_t written = call.information < call.out_size ? call.information : call.out_size;

	(void)device;
	return os_complete(irp, os_status(&call, err), err ? 0 : written);
}

static const struct {
	int err;
	NTSTATUS status;
} os_statuses[] = {
	{ 0, STATUS_SUCCESS },
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
	{ ENODEV, STATUS_DEVICE_DOES_NOT_EXIST },
	{ EACCES, STATUS_ACCESS_DENIED },
	{ EIO, STATUS_IO_DEVICE_ERROR },
	{ ENOSPC, STATUS_DISK_FULL },
	{ EMFILE, STATUS_TOO_MANY_OPENED_FILES },
	{ EAGAIN, STATUS_RETRY },
};

/**
 * os_status - the NTSTATUS of a result
 * @call: the call; where one of its buffers was too short, EFAULT says so
 * @err: 0 or a negative errno
 *
 * Return: an error status for every errno, also for one that is not known here.
 */
NTSTATUS os_status(const struct os_call *call, int err)
{
	u32 at;

	if (err == -EFAULT && call->short_buffer)
		return STATUS_BUFFER_TOO_SMALL;
	for (at = 0; at < boundary_count(os_statuses); at++) {
		if (os_statuses[at].err == -err)
			return os_statuses[at].status;
	}
	return STATUS_UNSUCCESSFUL;
}

/* S-1-5-18 and S-1-5-32-544, laid out as a SID. */
static const struct {
	u8 revision;
	u8 count;
	u8 authority[6];
	u32 parts[2];
} os_system = { 1, 1, { 0, 0, 0, 0, 0, 5 }, { 18 } },
  os_administrators = { 1, 2, { 0, 0, 0, 0, 0, 5 }, { 32, 544 } };

/* Only the system and administrators, as mode 0660 does elsewhere: who else may is for the system's owner to say. */
static NTSTATUS os_protect(DEVICE_OBJECT *device)
{
	SECURITY_DESCRIPTOR descriptor;
	ULONG room[64];
	ACL *acl = (ACL *)room;
	NTSTATUS status;
	HANDLE handle;

	RtlCreateAcl(acl, sizeof(room), ACL_REVISION);
	RtlAddAccessAllowedAce(acl, ACL_REVISION, FILE_ALL_ACCESS, (PSID)&os_system);
	RtlAddAccessAllowedAce(acl, ACL_REVISION, FILE_ALL_ACCESS, (PSID)&os_administrators);
	RtlCreateSecurityDescriptor(&descriptor, SECURITY_DESCRIPTOR_REVISION);
	RtlSetDaclSecurityDescriptor(&descriptor, TRUE, acl, FALSE);
	status = ObOpenObjectByPointer(device, OBJ_KERNEL_HANDLE, NULL, WRITE_DAC, NULL, KernelMode,
				       &handle);
	if (!NT_SUCCESS(status))
		return status;
	status = ZwSetSecurityObject(handle, DACL_SECURITY_INFORMATION, &descriptor);
	ZwClose(handle);
	return status;
}

static void os_node_name(UNICODE_STRING *name, WCHAR *buffer, const WCHAR *text)
{
	name->Buffer = buffer;
	name->Length = 0;
	name->MaximumLength = sizeof(((struct os_node *)0)->names[0]);
	RtlAppendUnicodeToString(name, text);
}

/**
 * os_device_create - make a device whose control codes are those of one object
 * @driver: gets the routines for the requests of its devices
 * @name: below \Device\, at most 63 characters
 * @link: below \DosDevices\, as programs open it
 * @kind: its ioctls
 * @object: behind everybody who opens it
 * @device: set to the device
 *
 * Return: an NTSTATUS; on success os_device_delete() ends it.
 */
NTSTATUS os_device_create(DRIVER_OBJECT *driver, const WCHAR *name, const WCHAR *link,
			  const struct boundary_object *kind, void *object, DEVICE_OBJECT **device)
{
	UNICODE_STRING wanted;
	struct os_node *node;
	NTSTATUS status;

	RtlInitUnicodeString(&wanted, name);
	status = IoCreateDevice(driver, sizeof(*node), &wanted, FILE_DEVICE_UNKNOWN,
				FILE_DEVICE_SECURE_OPEN, FALSE, device);
	if (!NT_SUCCESS(status))
		return status;
	node = (*device)->DeviceExtension;
	node->file = (struct os_file){ .kind = kind, .object = object, .node = true };
	InitializeListHead(&node->expected);
	ExInitializeFastMutex(&node->mutex);
	os_node_name(&node->name, node->names[0], name);
	os_node_name(&node->link, node->names[1], link);
	driver->MajorFunction[IRP_MJ_CREATE] = os_create;
	driver->MajorFunction[IRP_MJ_CLEANUP] = os_cleanup;
	driver->MajorFunction[IRP_MJ_CLOSE] = os_close;
	driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = os_control;
	status = os_protect(*device);
	if (NT_SUCCESS(status))
		status = IoCreateSymbolicLink(&node->link, &node->name);
	if (!NT_SUCCESS(status))
		IoDeleteDevice(*device);
	return status;
}

void os_device_delete(DEVICE_OBJECT *device)
{
	struct os_node *node = device->DeviceExtension;

	IoDeleteSymbolicLink(&node->link);
	IoDeleteDevice(device);
}
