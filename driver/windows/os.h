/* SPDX-License-Identifier: MIT */
/*
 * os.h for the Windows kernel (x86-64), with buffered control codes: the I/O manager copies the argument before and
 * after. The contract is in docs/boundary.md. A driver links os.c and gives its device to os_device_create().
 *
 * Compiled by mingw-w64's gcc with its DDK headers, which know no __try; so nothing here may raise an exception.
 */
#ifndef IOCTLC_WINDOWS_OS_H
#define IOCTLC_WINDOWS_OS_H

#include <errno.h>
#include <ntifs.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* The request codes are CTL_CODEs. */
#ifndef OS_NUMBERS_WINDOWS
#define OS_NUMBERS_WINDOWS
#endif

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;
typedef signed char s8;
typedef short s16;
typedef int s32;
typedef long long s64;

/* Results inside of the driver; os_status() translates. Those that <errno.h> lacks have Linux' values. */
#ifndef EOVERFLOW
#define EOVERFLOW 75
#endif
#ifndef EOPNOTSUPP
#define EOPNOTSUPP 95
#endif

struct boundary_object;
struct os_open;

/* Most descriptors that one call may make. */
#define OS_CALL_FILES 4

/**
 * struct os_call - one call
 * @command: control code
 * @abi: of the caller, as compat.h has it
 * @irp: its request
 * @open: the open file that it goes to
 * @buffer: the I/O manager's buffer, with the argument at first and the output at last
 * @in_size: bytes of it that came from the caller
 * @out_size: bytes of it that may go back
 * @information: how far it was written
 * @short_buffer: one of the two sizes was too small, which is why the result is -EFAULT
 * @reserved: files that have a handle but no object yet
 */
struct os_call {
	u32 command;
	u32 abi;
	IRP *irp;
	const struct os_open *open;
	u8 *buffer;
	size_t in_size;
	size_t out_size;
	size_t information;
	bool short_buffer;
	struct os_open *reserved[OS_CALL_FILES];
};

/* --- the contract -------------------------------------------------------------------------- */

int os_arg_in(struct os_call *call, void *to, size_t size);
int os_arg_in_sized(struct os_call *call, void *to, size_t size, size_t minimum, size_t maximum,
		    bool *tail);
int os_arg_out_room(struct os_call *call, size_t end);
int os_arg_out(struct os_call *call, size_t offset, const void *from, size_t size);
int os_user_in(struct os_call *call, void *to, u64 address, size_t size);
int os_user_out(struct os_call *call, u64 address, const void *from, size_t size);

/* Programs of i386, where the kernel is x86-64's. */
#if defined(__x86_64__)
#define OS_COMPAT
#endif

/* COMPAT_WINDOWS_I386, say: whose layouts the caller has. */
static inline u32 os_caller_abi(const struct os_call *call)
{
	return call->abi;
}

/* Whether it is another's than the kernel's: no question of whose. */
static inline bool os_caller_differs(const struct os_call *call)
{
	return os_caller_abi(call) != 0;
}

bool os_call_may_write(const struct os_call *call);
bool os_call_is_admin(const struct os_call *call);
void os_call_deprecated(struct os_call *call, const char *name, const char *instead);

void *os_alloc(size_t count, size_t size);
void os_free(void *memory);

/**
 * struct os_lock - exclusive or shared
 * @turn: held while one thread waits for @free; whoever comes later queues here, so that nobody starves
 * @free: held by the one owner, or by all that share
 * @sharing: how many share
 */
struct os_lock {
	KSEMAPHORE turn;
	KSEMAPHORE free;
	volatile LONG sharing;
};

void os_lock_init(struct os_lock *lock, const char *name);
int os_lock_exclusive(struct os_lock *lock);
int os_lock_shared(struct os_lock *lock);
void os_unlock_exclusive(struct os_lock *lock);
void os_unlock_shared(struct os_lock *lock);

static inline u64 os_div64(u64 a, u64 b)
{
	return a / b;
}

/* --- extensions: who holds their code, and what is said of them ------------------------------ */

/* Held for a moment; nothing interrupts who waits for it. */
struct os_mutex {
	FAST_MUTEX mutex;
};

void os_mutex_init(struct os_mutex *mutex, const char *name);
void os_mutex_lock(struct os_mutex *mutex);
void os_mutex_unlock(struct os_mutex *mutex);

/**
 * struct os_owner - a driver that extends another
 * @rundown: of its code: a driver's Unload cannot refuse, but it can wait
 */
struct os_owner {
	EX_RUNDOWN_REF rundown;
};

#define OS_OWNER_INITIAL          \
	{                         \
		{                 \
			{         \
				0 \
			}         \
		}                 \
	}

/* For the drivers of extensions, which import it; whoever imports from a driver keeps it loaded. */
#define OS_EXPORT(symbol)                                                                 \
	__asm__(".section .drectve,\"yn\"\n\t.ascii \" -export:\\\"" #symbol "\\\"\"\n\t" \
		".text")

void os_owner_begin(struct os_owner *owner);
int os_owner_end(struct os_owner *owner);
bool os_owner_get(struct os_owner *owner);
void os_owner_put(struct os_owner *owner);

#define os_log(format, ...) DbgPrint(format "\n", ##__VA_ARGS__)

/* --- memory that user space maps --------------------------------------------------------------- */

#define OS_PAGE_SIZE PAGE_SIZE

/**
 * struct os_view - pages in a process, until it ends
 * @process: that has them; referred to, so that no other takes its place
 */
struct os_view {
	struct os_view *next;
	PEPROCESS process;
	u64 address;
};

/**
 * struct os_pages - whole pages that a caller may map
 * @memory: zeroed; paged, so for IRQL below DISPATCH_LEVEL
 * @size: in bytes, a multiple of PAGE_SIZE
 * @section: that they are, with @handle to it
 * @views: in processes, under @lock
 */
struct os_pages {
	void *memory;
	size_t size;
	void *section;
	HANDLE handle;
	struct os_lock lock;
	struct os_view *views;
};

int os_pages_alloc(struct os_pages *pages, size_t size);
void os_pages_free(struct os_pages *pages);
int os_map_call(struct os_call *call, struct os_pages *pages, u64 offset, bool writable,
		u64 *address);

struct os_file;

s64 os_fd_reserve(struct os_call *call);
void os_fd_release(struct os_call *call, s64 fd);
void os_fd_install(struct os_call *call, s64 fd, struct os_file *file);
struct os_file *os_file_create(const char *name, const struct boundary_object *kind, void *object,
			       void (*release)(void *object));
void os_file_drop(struct os_file *file);

/* For release(): somebody could see the file; else the call that made it failed after its handler. */
bool os_file_was_open(const struct os_file *file);

bool os_bug(const char *condition, const char *file, int line);

#define OS_BUG_ON(condition)	    ((condition) && os_bug(#condition, __FILE__, __LINE__))
#define OS_READ_ONCE(place)	    (*(const volatile __typeof__(place) *)&(place))
#define OS_WRITE_ONCE(place, value) (*(volatile __typeof__(place) *)&(place) = (value))

void os_copy_from_shared(void *to, const volatile void *from, size_t size);
void os_copy_to_shared(volatile void *to, const void *from, size_t size);
void os_clear_shared(volatile void *to, size_t size);

/* The index, or 0 where it is out of range, without a branch. */
static inline size_t os_index_nospec(size_t index, size_t size)
{
	size_t mask = (size_t)((intptr_t) ~(index | (size - 1 - index)) >> (sizeof(index) * 8 - 1));

	__asm__("" : "+r"(mask)); /* the compiler must not turn this into a branch */
	return index & mask;
}

/* --- entries ------------------------------------------------------------------------------- */

NTSTATUS os_device_create(DRIVER_OBJECT *driver, const WCHAR *name, const WCHAR *link,
			  const struct boundary_object *kind, void *object, DEVICE_OBJECT **device);
void os_device_delete(DEVICE_OBJECT *device);

/* The NTSTATUS of a result. */
NTSTATUS os_status(const struct os_call *call, int err);

#endif
