/* SPDX-License-Identifier: MIT */
/*
 * os.h for programs: the boundary of a driver in user space, where it can be tested and fuzzed. The caller's memory is
 * simulated (struct user_space), so that any byte of it can be missing, read-only or change while it is read.
 *
 * The entry has the shape of one system, chosen when this is compiled: Linux' as it is, a BSD's with OS_NUMBERS_BSD,
 * Windows' with OS_NUMBERS_WINDOWS. The contract is in docs/boundary.md.
 */
#ifndef IOCTLC_USER_OS_H
#define IOCTLC_USER_OS_H

#include <errno.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifdef OS_THREADS
#include <pthread.h>
#define USER_THREAD_LOCAL __thread
#else
#define USER_THREAD_LOCAL
#endif

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;
typedef signed char s8;
typedef short s16;
typedef int s32;
typedef long long s64;

/* --- the caller's memory ----------------------------------------------------------------------------------------- */

#define USER_AREAS 16
#define USER_FILES 32
#define USER_VIEWS 4

/* Where the first mapping of a caller is, and how far they are apart. */
#define USER_VIEW_FIRST 0x7000000000ULL
#define USER_VIEW_STEP	0x10000000ULL

struct os_pages;

/**
 * struct user_area - a range of the caller's memory
 * @start: address, for the caller
 * @size: in bytes
 * @bytes: what is there
 * @readable: how many bytes from the start can be read; what follows faults
 * @writable: how many can be written
 * @hole: where above 0, the byte of this number, counted from 1, cannot be written
 */
struct user_area {
	u64 start;
	u64 size;
	u8 *bytes;
	u64 readable;
	u64 writable;
	u64 hole;
};

struct os_file;

/**
 * struct user_space - the calling process, and what is to go wrong
 * @areas: its memory; everything else faults
 * @read: called after each read with its address and size: a thread that changes memory meanwhile, say
 * @fail_alloc: the how-manieth allocation fails, from 1; 0: none
 * @fail_lock: the how-manieth lock is interrupted
 * @fail_file: the how-manieth file cannot be made
 * @fail_fd: the how-manieth descriptor cannot be had
 * @fail_view: the how-manieth mapping finds no room
 * @views: what is mapped, the first one at USER_VIEW_FIRST
 * @writable_views: bit n: view n may be written
 * @first_fd: which descriptor is given out first; the others follow, 0 after the last
 * @files: open files by descriptor; a descriptor without a file is reserved
 * @used: descriptors that are reserved or open
 * @abi: what programs it runs where they come through the entry for another ABI, as compat.h has it
 */
struct user_space {
	struct user_area areas[USER_AREAS];
	u32 area_count;
	void (*read)(struct user_space *space, u64 address, size_t size);
	void *context;
	u32 fail_alloc;
	u32 fail_lock;
	u32 fail_file;
	u32 fail_fd;
	u32 fail_view;
	const struct os_pages *views[USER_VIEWS];
	u32 writable_views;
	u32 first_fd;
	struct os_file *files[USER_FILES];
	bool used[USER_FILES];
	bool may_write;
	bool is_admin;
	u32 address_bits;
	u32 abi;
};

/* What happened so far, over all calls; tests compare. */
struct user_counts {
	u64 reads;
	u64 writes;
	u64 allocations;
	u64 frees;
	u64 locks;
	u64 unlocks;
	u64 descriptors;
	u64 files_made;
	u64 files_dropped;
	u64 deprecated;
	u64 bugs;
};

extern struct user_counts user_counts;

/* Called after each read of memory that is shared with user space: somebody changes it meanwhile, say. */
extern void (*user_page_read)(const volatile void *place, size_t size);
void user_page_was_read(const volatile void *place, size_t size);

/* The process that the current call comes from: allocations and locks have no call to ask. */
extern USER_THREAD_LOCAL struct user_space *user_current;

/* Whether an allocation of the current call shall fail: for what is allocated elsewhere than by os_alloc(). */
bool user_alloc_fails(void);

/* --- the contract ------------------------------------------------------------------------------------------------ */

struct boundary_object;

/**
 * struct os_call - one call
 * @abi: of the caller, 0 where that is the kernel's own
 * @argument: address of the argument (Linux)
 * @buffer: kernel memory with the argument (BSD, Windows)
 * @in_size: bytes of it that came from the caller
 * @out_size: bytes of it that go back
 * @information: how far it was written (Windows)
 * @short_buffer: a buffer of the caller was too short (Windows)
 */
struct os_call {
	u32 command;
	u32 abi;
	struct user_space *space;
	u64 argument;
	u8 *buffer;
	size_t in_size;
	size_t out_size;
	size_t information;
	bool short_buffer;
};

/* With OS_THREADS locks are real; without they find out who takes them twice. */
struct os_lock {
	const char *name;
#ifdef OS_THREADS
	pthread_rwlock_t lock;
#else
	bool exclusive;
	u32 shared;
#endif
};

/**
 * struct os_file - an open file
 * @kind: its ioctls
 * @object: what it stands for
 * @release: called when it is closed or dropped
 * @was_open: it was in a descriptor
 */
struct os_file {
	const char *name;
	const struct boundary_object *kind;
	void *object;
	void (*release)(void *object);
	bool was_open;
};

int os_arg_in(struct os_call *call, void *to, size_t size);
int os_arg_in_sized(struct os_call *call, void *to, size_t size, size_t minimum, size_t maximum,
		    bool *tail);
#if defined(OS_NUMBERS_BSD) || defined(OS_NUMBERS_WINDOWS)
int os_arg_out_room(struct os_call *call, size_t end);
#else
static inline int os_arg_out_room(struct os_call *call, size_t end)
{
	(void)call;
	(void)end;
	return 0;
}
#endif
int os_arg_out(struct os_call *call, size_t offset, const void *from, size_t size);
/* A signed number by value, of a program whose long has 32 bits: the system has extended it with zeros. */
static inline void os_arg_signed(struct os_call *call)
{
	call->argument = (u64)(s64)(s32)call->argument;
}

int os_user_in(struct os_call *call, void *to, u64 address, size_t size);
int os_user_out(struct os_call *call, u64 address, const void *from, size_t size);

/* A kernel of 32 bits has no callers but its own. */
#if UINTPTR_MAX > 0xffffffffu
#define OS_COMPAT
#endif

/* COMPAT_I386, say: whose layouts the caller has. */
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

/* a / b, b not 0: out of line where a machine of 32 bits would call its compiler's library for it. */
#if UINTPTR_MAX > 0xffffffffu
static inline u64 os_div64(u64 a, u64 b)
{
	return a / b;
}
#else
u64 os_div64(u64 a, u64 b);
#endif

struct boundary_object;

/* --- extensions: who holds their code, and what is said of them ------------------------------------------------------ */

/* Held for a moment; nothing interrupts who waits for it. */
struct os_mutex {
#ifdef OS_THREADS
	pthread_mutex_t mutex;
#else
	bool held;
#endif
};

void os_mutex_init(struct os_mutex *mutex, const char *name);
void os_mutex_lock(struct os_mutex *mutex);
void os_mutex_unlock(struct os_mutex *mutex);

/**
 * struct os_owner - a module of the driver
 * @references: objects and files that need its code
 * @active: it takes references
 */
struct os_owner {
	u32 references;
	bool active;
};

#define OS_OWNER_INITIAL \
	{                \
		0, false \
	}
#define OS_EXPORT(symbol) _Static_assert(sizeof(&(symbol)), "exported to other modules")

void os_owner_begin(struct os_owner *owner);
int os_owner_end(struct os_owner *owner);
bool os_owner_get(struct os_owner *owner);
void os_owner_put(struct os_owner *owner);

/* What the driver said last. */
extern char user_log[256];
void os_log(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* --- memory that user space maps ------------------------------------------------------------------------------------- */

#define OS_PAGE_SIZE 4096u

/**
 * struct os_pages - whole pages of the kernel that a caller may map
 * @memory: zeroed
 * @size: in bytes, a multiple of OS_PAGE_SIZE
 */
struct os_pages {
	void *memory;
	size_t size;
};

int os_pages_alloc(struct os_pages *pages, size_t size);
void os_pages_free(struct os_pages *pages);

#if !defined(OS_NUMBERS_BSD) && !defined(OS_NUMBERS_WINDOWS)
#define OS_MMAP

/**
 * struct os_mapping - what mmap asks for
 * @offset: in bytes
 * @size: in bytes
 * @shared: what is written is seen by others
 */
struct os_mapping {
	u64 offset;
	u64 size;
	bool writable;
	bool executable;
	bool shared;
	struct user_space *space;
	u64 address;
};

int os_map(struct os_mapping *mapping, const struct os_pages *pages, bool writable);

/* mmap of a descriptor, with what is asked for: the address comes back in it. */
int user_mmap(struct os_mapping *mapping, const struct boundary_object *kind, void *object);
#endif
int os_map_call(struct os_call *call, struct os_pages *pages, u64 offset, bool writable,
		u64 *address);

void os_lock_init(struct os_lock *lock, const char *name);
int os_lock_exclusive(struct os_lock *lock);
int os_lock_shared(struct os_lock *lock);
void os_unlock_exclusive(struct os_lock *lock);
void os_unlock_shared(struct os_lock *lock);

s64 os_fd_reserve(struct os_call *call);
void os_fd_release(struct os_call *call, s64 fd);
void os_fd_install(struct os_call *call, s64 fd, struct os_file *file);
struct os_file *os_file_create(const char *name, const struct boundary_object *kind, void *object,
			       void (*release)(void *object));
void os_file_drop(struct os_file *file);

/* For release(): somebody could see the file; else the call that made it failed after its handler. */
bool os_file_was_open(const struct os_file *file);

bool os_bug(const char *condition, const char *file, int line);

#define OS_BUG_ON(condition) ((condition) && os_bug(#condition, __FILE__, __LINE__))
#define OS_READ_ONCE(place)                                                                 \
	__extension__({                                                                     \
		__typeof__(place) os_value = *(const volatile __typeof__(place) *)&(place); \
		user_page_was_read(&(place), sizeof(place));                                \
		os_value;                                                                   \
	})
#define OS_WRITE_ONCE(place, value) (*(volatile __typeof__(place) *)&(place) = (value))

void os_copy_from_shared(void *to, const volatile void *from, size_t size);
void os_copy_to_shared(volatile void *to, const void *from, size_t size);
void os_clear_shared(volatile void *to, size_t size);

/* The index, or 0 where it is out of range, without a branch. */
static inline size_t os_index_nospec(size_t index, size_t size)
{
	size_t mask = (size_t)((intptr_t) ~(index | (size - 1 - index)) >> (sizeof(index) * 8 - 1));

	return index & mask;
}

/* --- entries, as a system calls them ------------------------------------------------------------------------------ */

/**
 * user_ioctl - a call through the entry whose shape this was compiled for
 * @space: the caller
 * @kind: of the object
 * @object: behind the descriptor
 * @command: request code, of that system
 * @argument: address of the argument
 * @compat: through the entry for callers of another ABI
 *
 * A BSD copies as many bytes as the command says, before and after. Windows has the in and out length as well:
 * user_ioctl() takes both from the size that the caller's memory has behind @argument, user_device_control() as given.
 *
 * Return: 0 or a negative errno.
 */
int user_ioctl(struct user_space *space, const struct boundary_object *kind, void *object,
	       u32 command, u64 argument, bool compat);
int user_device_control(struct user_space *space, const struct boundary_object *kind, void *object,
			u32 command, u64 argument, size_t in_size, size_t out_size, bool compat);

/* The NTSTATUS that Windows' entry makes of an errno, by [MS-ERREF] 2.3.1; @short_buffer: of the caller's lengths. */
u32 user_status(int err, bool short_buffer);

/* Whether the last call failed since a buffer of the caller was too short (Windows). */
extern bool user_short_buffer;

/* True where all of a range is in one area and allowed. */
bool user_readable(const struct user_space *space, u64 address, u64 size);
bool user_writable(const struct user_space *space, u64 address, u64 size);

/* The bytes behind an address, for tests; NULL outside of any area. */
u8 *user_bytes(const struct user_space *space, u64 address, u64 size);

void user_close_all(struct user_space *space);

#endif
