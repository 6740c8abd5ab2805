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
#include <linux/miscdevice.h>
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
 * @argument: the caller's; compat_ptr() has been at it
 * @file: that it goes to
 */
struct os_call {
	u32 command;
	void __user *argument;
	const struct file *file;
};

/* --- memory of the caller ------------------------------------------------------------------ */

static inline int os_arg_in(struct os_call *call, void *to, size_t size)
{
	return copy_from_user(to, call->argument, size) ? -EFAULT : 0;
}

int os_arg_in_sized(struct os_call *call, void *to, size_t size, size_t minimum, size_t maximum,
		    bool *tail);

/* copy_to_user() finds out. */
static inline int os_arg_out_room(struct os_call *call, size_t end)
{
	return 0;
}

static inline int os_arg_out(struct os_call *call, size_t offset, const void *from, size_t size)
{
	return copy_to_user(call->argument + offset, from, size) ? -EFAULT : 0;
}

int os_user_in(struct os_call *call, void *to, u64 address, size_t size);
int os_user_out(struct os_call *call, u64 address, const void *from, size_t size);

/* --- who calls ----------------------------------------------------------------------------- */

static inline bool os_call_may_write(const struct os_call *call)
{
	return call->file->f_mode & FMODE_WRITE;
}

bool os_call_is_admin(const struct os_call *call);
void os_call_deprecated(struct os_call *call, const char *name, const char *instead);

/* --- memory of the kernel, charged to the caller's control group ---------------------------- */

static inline void *os_alloc(size_t count, size_t size)
{
	return kvcalloc(count, size, GFP_KERNEL_ACCOUNT);
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

/* --- files --------------------------------------------------------------------------------- */

struct os_file;

s64 os_fd_reserve(struct os_call *call);
void os_fd_release(struct os_call *call, s64 fd);
void os_fd_install(struct os_call *call, s64 fd, struct os_file *file);

struct os_file *os_file_create(const char *name, const struct boundary_object *kind, void *object,
			       void (*release)(void *object));
void os_file_drop(struct os_file *file);

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

long os_ioctl(const struct file *file, const struct boundary_object *kind, void *object,
	      unsigned int command, unsigned long argument, bool compat);

#endif
