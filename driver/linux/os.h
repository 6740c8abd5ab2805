/* SPDX-License-Identifier: MIT */
/*
 * os.h for the Linux kernel: what the boundary stands on is the kernel's own. The contract is in
 * docs/boundary.md. A module links os.c, or includes it.
 */
#ifndef IOCTLC_LINUX_OS_H
#define IOCTLC_LINUX_OS_H

#include <linux/bug.h>
#include <linux/compat.h>
#include <linux/errno.h>
#include <linux/fs.h>
#include <linux/lockdep.h>
#include <linux/math64.h>
#include <linux/miscdevice.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/nospec.h>
#include <linux/rwsem.h>
#include <linux/slab.h>
#include <linux/stddef.h>
#include <linux/string.h>
#include <linux/types.h>
#include <linux/uaccess.h>

struct boundary_object;

/**
 * struct os_call - one call
 * @command: request code
 * @compat: from a program of another ABI
 * @argument: the caller's; compat_ptr() has been at it
 * @file: that it goes to
 */
struct os_call {
	u32 command;
	bool compat;
	void __user *argument;
	struct file *file;
};

/* --- memory of the caller ------------------------------------------------------------------ */

/*
 * Arguments of a few words, whose size the compiler knows, are moved here: copy_from_user() would call a function that is
 * made for long ones. Whoever calls has such an argument in a struct on its stack or behind it. A word may be several
 * members, which memcpy() of a fortified kernel takes for an overflow of the first.
 */
#define OS_WORDS 8

static __always_inline bool os_is_words(size_t size)
{
	return IS_ENABLED(CONFIG_64BIT) && __builtin_constant_p(size) && size &&
	       !(size % sizeof(u64)) && size <= OS_WORDS * sizeof(u64);
}

static __always_inline int os_words_in(void *to, const void __user *from, size_t size)
{
	const u64 __user *source = from;
	size_t at;
	u64 word;

	might_fault();
	if (!user_read_access_begin(from, size))
		return -EFAULT;
	for (at = 0; at < size / sizeof(word); at++) {
		unsafe_get_user(word, source + at, fault);
		__builtin_memcpy(to + at * sizeof(word), &word, sizeof(word));
	}
	user_read_access_end();
	return 0;

fault:
	user_read_access_end();
	return -EFAULT;
}

static __always_inline int os_words_out(void __user *to, const void *from, size_t size)
{
	u64 __user *target = to;
	size_t at;
	u64 word;

	might_fault();
	if (!user_write_access_begin(to, size))
		return -EFAULT;
	for (at = 0; at < size / sizeof(word); at++) {
		__builtin_memcpy(&word, from + at * sizeof(word), sizeof(word));
		unsafe_put_user(word, target + at, fault);
	}
	user_write_access_end();
	return 0;

fault:
	user_write_access_end();
	return -EFAULT;
}

static __always_inline int os_arg_in(struct os_call *call, void *to, size_t size)
{
	if (os_is_words(size))
		return os_words_in(to, call->argument, size);
	return copy_from_user(to, call->argument, size) ? -EFAULT : 0;
}

int os_arg_in_sized(struct os_call *call, void *to, size_t size, size_t minimum, size_t maximum,
		    bool *tail);

/* copy_to_user() finds out. */
static inline int os_arg_out_room(struct os_call *call, size_t end)
{
	return 0;
}

static __always_inline int os_arg_out(struct os_call *call, size_t offset, const void *from,
				      size_t size)
{
	if (os_is_words(size))
		return os_words_out(call->argument + offset, from, size);
	return copy_to_user(call->argument + offset, from, size) ? -EFAULT : 0;
}

/* A signed number by value, of a program whose long has 32 bits: the system has extended it with zeros. */
static inline void os_arg_signed(struct os_call *call)
{
	call->argument = (void __user *)(long)(s32)(uintptr_t)call->argument;
}

int os_user_in(struct os_call *call, void *to, u64 address, size_t size);
int os_user_out(struct os_call *call, u64 address, const void *from, size_t size);

/* --- who calls ----------------------------------------------------------------------------- */

/* Programs of 32 bits, of the architectures whose layouts generated code knows. */
#if defined(CONFIG_COMPAT) && defined(CONFIG_64BIT) &&                           \
	(defined(CONFIG_X86) || defined(CONFIG_ARM64) || defined(CONFIG_MIPS) || \
	 defined(CONFIG_RISCV) || defined(CONFIG_SPARC) ||                       \
	 (defined(CONFIG_PPC) && defined(CONFIG_CPU_BIG_ENDIAN)))
#define OS_COMPAT
#endif

u32 os_compat_abi(void);

/* COMPAT_I386, say: whose layouts the caller has. It is asked for where it matters, since most calls need no answer. */
static inline u32 os_caller_abi(const struct os_call *call)
{
	return call->compat ? os_compat_abi() : 0;
}

/* Whether it is another's than the kernel's: no question of whose. */
static inline bool os_caller_differs(const struct os_call *call)
{
	return call->compat;
}

static inline bool os_call_may_write(const struct os_call *call)
{
	return call->file->f_mode & FMODE_WRITE;
}

bool os_call_is_admin(const struct os_call *call);
void os_call_deprecated(struct os_call *call, const char *name, const char *instead);

/* --- memory of the kernel, charged to the caller's control group ---------------------------- */

/* What callers want is no reason to warn of: above 2 GiB this is NULL, and nothing else. */

static inline void *os_alloc(size_t count, size_t size)
{
	return kvcalloc(count, size, GFP_KERNEL_ACCOUNT | __GFP_NOWARN);
}

static inline void os_free(void *memory)
{
	kvfree(memory);
}

/* --- locks --------------------------------------------------------------------------------- */

struct os_lock {
	struct rw_semaphore semaphore;
};

/* A macro, since lockdep tells locks apart by the place that initialises them. */
#define os_lock_init(lock, name)                                      \
	do {                                                          \
		static struct lock_class_key os_lock_key;             \
                                                                      \
		__init_rwsem(&(lock)->semaphore, name, &os_lock_key); \
	} while (0)

static inline int os_lock_exclusive(struct os_lock *lock)
{
	return down_write_killable(&lock->semaphore);
}

static inline int os_lock_shared(struct os_lock *lock)
{
	return down_read_killable(&lock->semaphore);
}

static inline void os_unlock_exclusive(struct os_lock *lock)
{
	up_write(&lock->semaphore);
}

static inline void os_unlock_shared(struct os_lock *lock)
{
	up_read(&lock->semaphore);
}

/* --- arithmetic that a machine of 32 bits has no instruction for ------------------------------ */

static inline u64 os_div64(u64 a, u64 b)
{
	return div64_u64(a, b);
}

/* --- extensions: who holds their code, and what is said of them ------------------------------ */

/* Held for a moment; nothing interrupts who waits for it. */
struct os_mutex {
	struct mutex mutex;
};

/* A macro, as os_lock_init() is. */
#define os_mutex_init(this, name)                                  \
	do {                                                       \
		static struct lock_class_key os_mutex_key;         \
                                                                   \
		__mutex_init(&(this)->mutex, name, &os_mutex_key); \
	} while (0)

static inline void os_mutex_lock(struct os_mutex *this)
{
	mutex_lock(&this->mutex);
}

static inline void os_mutex_unlock(struct os_mutex *this)
{
	mutex_unlock(&this->mutex);
}

/**
 * struct os_owner - a module that extends a driver
 * @module: it cannot be removed while it is referred to
 * @references: objects that need its code; below 0 where it takes none
 *
 * Files refer to their module by themselves, through their operations.
 */
struct os_owner {
	struct module *module;
	atomic_t references;
};

#define OS_OWNER_INITIAL                     \
	{                                    \
		THIS_MODULE, ATOMIC_INIT(-1) \
	}

/* For the modules of extensions. */
#define OS_EXPORT(symbol) EXPORT_SYMBOL_GPL(symbol)

void os_owner_begin(struct os_owner *owner);
int os_owner_end(struct os_owner *owner);
bool os_owner_get(struct os_owner *owner);
void os_owner_put(struct os_owner *owner);

#define os_log(format, ...) pr_warn(format "\n", ##__VA_ARGS__)

/* --- memory that user space maps --------------------------------------------------------------- */

#define OS_PAGE_SIZE PAGE_SIZE
#define OS_MMAP

/**
 * struct os_pages - whole pages that a caller may map
 * @memory: zeroed, and charged to the caller's control group
 * @size: in bytes, a multiple of PAGE_SIZE
 *
 * A page stays while somebody has it mapped, whatever becomes of the object.
 */
struct os_pages {
	void *memory;
	size_t size;
};

int os_pages_alloc(struct os_pages *pages, size_t size);
void os_pages_free(struct os_pages *pages);

/**
 * struct os_mapping - what mmap asks for
 * @offset: in bytes
 * @size: in bytes
 * @shared: no copy on write
 * @area: of the caller's memory
 */
struct os_mapping {
	u64 offset;
	u64 size;
	bool writable;
	bool executable;
	bool shared;
	struct vm_area_struct *area;
};

int os_map(struct os_mapping *mapping, const struct os_pages *pages, bool writable);
int os_map_call(struct os_call *call, struct os_pages *pages, u64 offset, bool writable,
		u64 *address);

/* --- files --------------------------------------------------------------------------------- */

struct os_file;

s64 os_fd_reserve(struct os_call *call);
void os_fd_release(struct os_call *call, s64 fd);
void os_fd_install(struct os_call *call, s64 fd, struct os_file *file);

struct os_file *os_file_create(const char *name, const struct boundary_object *kind, void *object,
			       void (*release)(void *object));
void os_file_drop(struct os_file *file);

/* For release(): somebody could see the file; else the call that made it failed after its handler. */
bool os_file_was_open(const struct os_file *file);

/* --- speculation, memory that user space writes meanwhile, bugs ----------------------------- */

static inline size_t os_index_nospec(size_t index, size_t size)
{
	return array_index_nospec(index, size);
}

#define OS_READ_ONCE(place)	    READ_ONCE(place)
#define OS_WRITE_ONCE(place, value) WRITE_ONCE(place, value)
#define OS_BUG_ON(condition)	    WARN_ON_ONCE(condition)

void os_copy_from_shared(void *to, const volatile void *from, size_t size);
void os_copy_to_shared(volatile void *to, const void *from, size_t size);
void os_clear_shared(volatile void *to, size_t size);

/* --- entries ------------------------------------------------------------------------------- */

/**
 * struct os_device - a device node whose ioctls are those of one object
 * @misc: made by os_device_register()
 * @kind: of the object
 * @object: behind every open file of the node
 */
struct os_device {
	struct miscdevice misc;
	const struct boundary_object *kind;
	void *object;
};

int os_device_register(struct os_device *device, const char *name,
		       const struct boundary_object *kind, void *object);
void os_device_unregister(struct os_device *device);

long os_ioctl(struct file *file, const struct boundary_object *kind, void *object,
	      unsigned int command, unsigned long argument, bool compat);

#endif
