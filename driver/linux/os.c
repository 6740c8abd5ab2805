// SPDX-License-Identifier: MIT
/*
 * What the boundary takes from the Linux kernel, as far as it is more than a call; see os.h.
 */
#include "compat.h"

#include <linux/anon_inodes.h>
#include <linux/capability.h>
#include <linux/cred.h>
#include <linux/file.h>
#include <linux/mman.h>
#include <linux/printk.h>
#include <linux/ratelimit.h>
#include <linux/sched.h>
#include <linux/version.h>

/* --- memory of the caller ------------------------------------------------------------------ */

/* Reads what lies beyond the known part of a struct; 1 where some of it is not 0, 0, or -EFAULT. */
static int os_tail(const u8 __user *from, size_t size)
{
	u8 chunk[256];
	int any = 0;

	while (size) {
		size_t part = min(size, sizeof(chunk));

		if (copy_from_user(chunk, from, part))
			return -EFAULT;
		any |= boundary_nonzero(chunk, part);
		from += part;
		size -= part;
	}
	return any;
}

/**
 * os_arg_in_sized - copy in an argument that begins with its size
 * @call: the call
 * @to: kernel memory for it
 * @size: of what the kernel knows
 * @minimum: smallest size that a caller may give
 * @maximum: up to this the tail is looked at; longer ones count as having one
 * @tail: set where a byte beyond @size is not 0
 *
 * copy_struct_from_user() refuses a tail at once. Here it is reported, since EINVAL comes first.
 *
 * Return: 0, -EFAULT, or -EINVAL below the minimum.
 */
int os_arg_in_sized(struct os_call *call, void *to, size_t size, size_t minimum, size_t maximum,
		    bool *tail)
{
	size_t known;
	u32 given;
	int any;

	*tail = false;
	if (copy_from_user(&given, call->argument, sizeof(given)))
		return -EFAULT;
	if (given < minimum)
		return -EINVAL;
	known = min_t(size_t, given, size);
	if (copy_from_user(to, call->argument, known))
		return -EFAULT;
	memset(to + known, 0, size - known);
	memcpy(to, &given, sizeof(given)); /* fetched twice, believed once */
	any = given > maximum ? 1 : os_tail(call->argument + known, given - known);
	*tail = any > 0;
	return min(any, 0);
}

/* An address in a struct has 64 bits whoever the caller is; a caller of 32 bits has memory below 4 GiB only. */
static bool os_addressable(u64 address, size_t size)
{
	u64 limit = in_compat_syscall() ? 1ULL << 32 : ULONG_MAX;

	return address <= limit && size <= limit - address;
}

int os_user_in(struct os_call *call, void *to, u64 address, size_t size)
{
	if (!os_addressable(address, size))
		return -EFAULT;
	return copy_from_user(to, u64_to_user_ptr(address), size) ? -EFAULT : 0;
}

int os_user_out(struct os_call *call, u64 address, const void *from, size_t size)
{
	if (!os_addressable(address, size))
		return -EFAULT;
	return copy_to_user(u64_to_user_ptr(address), from, size) ? -EFAULT : 0;
}

/* Each byte is read once: in words where there are any, then the bytes that are left. */
void os_copy_from_shared(void *to, const volatile void *from, size_t size)
{
	const volatile u8 *source = from;
	u8 *target = to;
	u64 word;

	for (; size >= sizeof(word); size -= sizeof(word)) {
		word = *(const volatile u64 *)source;
		memcpy(target, &word, sizeof(word));
		source += sizeof(word);
		target += sizeof(word);
	}
	while (size--)
		*target++ = *source++;
}

void os_copy_to_shared(volatile void *to, const void *from, size_t size)
{
	const u8 *source = from;
	volatile u8 *target = to;
	u64 word;

	for (; size >= sizeof(word); size -= sizeof(word)) {
		memcpy(&word, source, sizeof(word));
		*(volatile u64 *)target = word;
		source += sizeof(word);
		target += sizeof(word);
	}
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

bool os_call_is_admin(const struct os_call *call)
{
	return capable(CAP_SYS_ADMIN);
}

void os_call_deprecated(struct os_call *call, const char *name, const char *instead)
{
	pr_warn_ratelimited("%s[%d] uses %s, which will go away; use %s instead\n", current->comm,
			    task_pid_nr(current), name, instead);
}

/* --- extensions ---------------------------------------------------------------------------- */

void os_owner_begin(struct os_owner *owner)
{
	atomic_set(&owner->references, 0);
}

/* A module that goes has no references left; one that only unregisters may have. */
int os_owner_end(struct os_owner *owner)
{
	return atomic_cmpxchg(&owner->references, 0, -1) > 0 ? -EBUSY : 0;
}

bool os_owner_get(struct os_owner *owner)
{
	if (!try_module_get(owner->module))
		return false;
	if (atomic_inc_unless_negative(&owner->references))
		return true;
	module_put(owner->module);
	return false;
}

/* The owner lies in the module, which may be gone after the last line. */
void os_owner_put(struct os_owner *owner)
{
	struct module *module = owner->module;

	atomic_dec(&owner->references);
	module_put(module);
}

/* --- mappings ------------------------------------------------------------------------------ */

/* Pages of order 0 with a count each, so that a mapping holds what it shows. */
int os_pages_alloc(struct os_pages *pages, size_t size)
{
	pages->size = PAGE_ALIGN(size);
	pages->memory = alloc_pages_exact(pages->size, GFP_KERNEL_ACCOUNT | __GFP_ZERO);
	return pages->memory ? 0 : -ENOMEM;
}

void os_pages_free(struct os_pages *pages)
{
	if (pages->memory)
		free_pages_exact(pages->memory, pages->size);
	pages->memory = NULL;
}

/* mprotect() cannot give later what mmap() would have refused, nor mremap() more than there is. */
static void os_area_flags(struct vm_area_struct *area, bool writable)
{
	unsigned long less = VM_MAYEXEC | (writable ? 0 : VM_MAYWRITE);

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 3, 0)
	vm_flags_mod(area, VM_DONTEXPAND | VM_DONTDUMP, less);
#else
	area->vm_flags |= VM_DONTEXPAND | VM_DONTDUMP;
	area->vm_flags &= ~less;
#endif
}

/* On an error the caller of mmap's operation takes the pages out again. */
int os_map(struct os_mapping *mapping, const struct os_pages *pages, bool writable)
{
	struct vm_area_struct *area = mapping->area;
	size_t at;
	int err;

	os_area_flags(area, writable);
	for (at = 0; at < pages->size; at += PAGE_SIZE) {
		err = vm_insert_page(area, area->vm_start + at, virt_to_page(pages->memory + at));
		if (err)
			return err;
	}
	return 0;
}

/* Where a spec has the ioctl here as well: the same as mmap, and a mapping of its own each time. */
int os_map_call(struct os_call *call, struct os_pages *pages, u64 offset, bool writable,
		u64 *address)
{
	unsigned long found = vm_mmap(call->file, 0, pages->size,
				      PROT_READ | (writable ? PROT_WRITE : 0), MAP_SHARED, offset);

	if (IS_ERR_VALUE(found))
		return (int)found;
	*address = found;
	return 0;
}

/* VM_MAYSHARE: mmap() takes VM_SHARED from a shared mapping of a file that is open for reading alone. */
static int os_mmap(const struct boundary_object *kind, void *object, struct vm_area_struct *area)
{
	struct os_mapping mapping = {
		.offset = (u64)area->vm_pgoff << PAGE_SHIFT,
		.size = area->vm_end - area->vm_start,
		.writable = area->vm_flags & VM_WRITE,
		.executable = area->vm_flags & VM_EXEC,
		.shared = area->vm_flags & VM_MAYSHARE,
		.area = area,
	};

	return boundary_map(kind, &mapping, object);
}

/* --- files --------------------------------------------------------------------------------- */

/**
 * struct os_file - a file that the driver made
 * @file: holds the reference until it is installed or dropped
 * @kind: its ioctls
 * @object: what it stands for
 * @release: called when the last reference to it is gone
 * @was_open: it was in a descriptor
 */
struct os_file {
	struct file *file;
	const struct boundary_object *kind;
	void *object;
	void (*release)(void *object);
	bool was_open;
};

/**
 * os_compat_abi - which of the kernel's other ABIs a program has
 *
 * i386 and x32 come through one entry.
 */
u32 os_compat_abi(void)
{
#if defined(CONFIG_X86)
	return in_32bit_syscall() && !in_ia32_syscall() ? COMPAT_X32 : COMPAT_I386;
#elif defined(CONFIG_ARM64)
	return COMPAT_ARM;
#elif defined(CONFIG_PPC)
	return COMPAT_PPC;
#elif defined(CONFIG_MIPS)
	return COMPAT_MIPS;
#elif defined(CONFIG_SPARC)
	return COMPAT_SPARC;
#elif defined(CONFIG_RISCV)
	return COMPAT_RISCV32;
#else
	return COMPAT_NATIVE;
#endif
}

/* The way from the system's entry to the boundary's is one call through the kind of object. */
static __always_inline long os_call_boundary(struct file *file, const struct boundary_object *kind,
					     void *object, unsigned int command,
					     unsigned long argument, bool compat)
{
	struct os_call call = { .command = command, .file = file, .compat = compat };

	if (compat) {
		call.argument = compat_ptr((compat_uptr_t)argument);
		return boundary_compat_ioctl(kind, &call, object);
	}
	call.argument = (void __user *)argument;
	return boundary_ioctl(kind, &call, object);
}

static long os_file_ioctl(struct file *file, unsigned int command, unsigned long argument)
{
	const struct os_file *this = file->private_data;

	return os_call_boundary(file, this->kind, this->object, command, argument, false);
}

#ifdef CONFIG_COMPAT
static long os_file_compat_ioctl(struct file *file, unsigned int command, unsigned long argument)
{
	const struct os_file *this = file->private_data;

	return os_call_boundary(file, this->kind, this->object, command, argument, true);
}
#endif

static int os_file_mmap(struct file *file, struct vm_area_struct *area)
{
	const struct os_file *this = file->private_data;

	return os_mmap(this->kind, this->object, area);
}

static int os_file_release(struct inode *inode, struct file *file)
{
	struct os_file *this = file->private_data;

	if (this->release)
		this->release(this->object);
	kfree(this);
	return 0;
}

static const struct file_operations os_file_operations = {
	.owner = THIS_MODULE,
	.unlocked_ioctl = os_file_ioctl,
#ifdef CONFIG_COMPAT
	.compat_ioctl = os_file_compat_ioctl,
#endif
	.mmap = os_file_mmap,
	.release = os_file_release,
	.llseek = noop_llseek,
};

/**
 * os_file_create - a new file without a descriptor
 * @name: shown in /proc/PID/fd, as anon_inode:NAME
 * @kind: its ioctls
 * @object: what it stands for
 * @release: called with @object when the file is gone; may be NULL
 *
 * Return: the file, or NULL: then @object stays the caller's.
 */
struct os_file *os_file_create(const char *name, const struct boundary_object *kind, void *object,
			       void (*release)(void *object))
{
	struct os_file *this = kzalloc(sizeof(*this), GFP_KERNEL_ACCOUNT);
	struct file *file;

	if (!this)
		return NULL;
	this->kind = kind;
	this->object = object;
	this->release = release;
	file = anon_inode_getfile(name, &os_file_operations, this, O_RDWR | O_CLOEXEC);
	if (IS_ERR(file)) {
		kfree(this);
		return NULL;
	}
	this->file = file;
	return this;
}

void os_file_drop(struct os_file *file)
{
	fput(file->file);
}

s64 os_fd_reserve(struct os_call *call)
{
	return get_unused_fd_flags(O_CLOEXEC);
}

void os_fd_release(struct os_call *call, s64 fd)
{
	put_unused_fd((unsigned int)fd);
}

void os_fd_install(struct os_call *call, s64 fd, struct os_file *file)
{
	file->was_open = true;
	fd_install((unsigned int)fd, file->file);
}

bool os_file_was_open(const struct os_file *file)
{
	return file->was_open;
}

/* --- entries ------------------------------------------------------------------------------- */

/**
 * os_ioctl - hand a call to the boundary
 * @file: that it goes to
 * @kind: of the object behind it
 * @object: behind it
 * @command: request code
 * @argument: as the system call had it
 * @compat: it came through compat_ioctl
 *
 * Return: 0 or a negative errno.
 */
long os_ioctl(struct file *file, const struct boundary_object *kind, void *object,
	      unsigned int command, unsigned long argument, bool compat)
{
	return os_call_boundary(file, kind, object, command, argument, compat);
}

/* misc_open() leaves the miscdevice in private_data. */
static long os_device_ioctl(struct file *file, unsigned int command, unsigned long argument)
{
	const struct os_device *device = container_of(file->private_data, struct os_device, misc);

	return os_call_boundary(file, device->kind, device->object, command, argument, false);
}

#ifdef CONFIG_COMPAT
static long os_device_compat_ioctl(struct file *file, unsigned int command, unsigned long argument)
{
	const struct os_device *device = container_of(file->private_data, struct os_device, misc);

	return os_call_boundary(file, device->kind, device->object, command, argument, true);
}
#endif

static int os_device_mmap(struct file *file, struct vm_area_struct *area)
{
	const struct os_device *device = container_of(file->private_data, struct os_device, misc);

	return os_mmap(device->kind, device->object, area);
}

static const struct file_operations os_device_operations = {
	.owner = THIS_MODULE,
	.unlocked_ioctl = os_device_ioctl,
	.mmap = os_device_mmap,
#ifdef CONFIG_COMPAT
	.compat_ioctl = os_device_compat_ioctl,
#endif
	.llseek = noop_llseek,
};

/**
 * os_device_register - make the device node
 * @device: lives until os_device_unregister()
 * @name: below /dev
 * @kind: its ioctls
 * @object: behind it
 *
 * The node belongs to root, mode 0660: who else may use it is for the system's owner to say.
 *
 * Return: 0 or a negative errno.
 */
int os_device_register(struct os_device *device, const char *name,
		       const struct boundary_object *kind, void *object)
{
	*device = (struct os_device){
		.misc = {
			.minor = MISC_DYNAMIC_MINOR,
			.name = name,
			.fops = &os_device_operations,
			.mode = 0660,
		},
		.kind = kind,
		.object = object,
	};
	return misc_register(&device->misc);
}

void os_device_unregister(struct os_device *device)
{
	misc_deregister(&device->misc);
}
