// SPDX-License-Identifier: MIT
/* The boundary's operating system in a program; see os.h. */
#include "compat.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

/* Threads count at once (OS_THREADS). */
#define USER_COUNT(what, by) ((void)__atomic_fetch_add(&user_counts.what, (by), __ATOMIC_RELAXED))

struct user_counts user_counts;
USER_THREAD_LOCAL struct user_space *user_current;
bool user_short_buffer;
void (*user_page_read)(const volatile void *place, size_t size);

/* --- the caller's memory ----------------------------------------------------------------------------------------- */

static const struct user_area *user_area(const struct user_space *space, u64 address, u64 size)
{
	u32 at;

	for (at = 0; at < space->area_count; at++) {
		const struct user_area *area = &space->areas[at];

		if (address >= area->start && size <= area->size &&
		    address - area->start <= area->size - size)
			return area;
	}
	return NULL;
}

bool user_readable(const struct user_space *space, u64 address, u64 size)
{
	const struct user_area *area = user_area(space, address, size);

	return area && address - area->start + size <= area->readable;
}

bool user_writable(const struct user_space *space, u64 address, u64 size)
{
	const struct user_area *area = user_area(space, address, size);

	u64 from = area ? address - area->start : 0;

	return area && from + size <= area->writable &&
	       !(area->hole > from && area->hole <= from + size);
}

u8 *user_bytes(const struct user_space *space, u64 address, u64 size)
{
	const struct user_area *area = user_area(space, address, size);

	return area ? area->bytes + (address - area->start) : NULL;
}

/* Whether an address and what follows it exists for the caller's ABI at all. */
static bool user_addressable(const struct user_space *space, u64 address, u64 size)
{
	u64 limit = space->address_bits < 64 ? 1ULL << space->address_bits : ~0ULL;

	return size <= limit && address <= limit - size;
}

static int user_read(struct user_space *space, void *to, u64 address, size_t size)
{
	USER_COUNT(reads, 1);
	if (!user_addressable(space, address, size) || !user_readable(space, address, size))
		return -EFAULT;
	memcpy(to, user_bytes(space, address, size), size);
	if (space->read)
		space->read(space, address, size);
	return 0;
}

/* As a kernel does it: what can be written before the fault has been written. */
static int user_write(struct user_space *space, u64 address, const void *from, size_t size)
{
	const u8 *byte = from;
	size_t at;

	USER_COUNT(writes, 1);
	if (!user_addressable(space, address, size))
		return -EFAULT;
	if (user_writable(space, address, size)) {
		memcpy(user_bytes(space, address, size), from, size);
		return 0;
	}
	for (at = 0; at < size && user_writable(space, address + at, 1); at++)
		*user_bytes(space, address + at, 1) = byte[at];
	return -EFAULT;
}

int os_user_in(struct os_call *call, void *to, u64 address, size_t size)
{
	return user_read(call->space, to, address, size);
}

int os_user_out(struct os_call *call, u64 address, const void *from, size_t size)
{
	return user_write(call->space, address, from, size);
}

/* --- the argument ------------------------------------------------------------------------------------------------ */

#if defined(OS_NUMBERS_BSD) || defined(OS_NUMBERS_WINDOWS)

/* The system has copied the argument into call->buffer. */
static int user_short(struct os_call *call)
{
	call->short_buffer = true;
	return -EFAULT;
}

int os_arg_in(struct os_call *call, void *to, size_t size)
{
	if (size > call->in_size)
		return user_short(call);
	memcpy(to, call->buffer, size);
	return 0;
}

int os_arg_in_sized(struct os_call *call, void *to, size_t size, size_t minimum, size_t maximum,
		    bool *tail)
{
	size_t seen = call->in_size, given, known;
	u32 first;

	*tail = false;
	if (seen < sizeof(first))
		return user_short(call);
	memcpy(&first, call->buffer, sizeof(first));
	if (first < minimum)
		return -EINVAL;
	given = first;
#if defined(OS_NUMBERS_BSD)
	if (given > seen)
		given = seen; /* the number tells how much was copied: the first release */
#endif
	known = given < size ? given : size;
	if (known > seen || (given > seen && first <= maximum))
		return user_short(call);
	memset(to, 0, size);
	memcpy(to, call->buffer, known);
	memcpy(to, &(u32){ (u32)given }, sizeof(u32));
	*tail = first > maximum || boundary_nonzero(call->buffer + known, given - known);
	return 0;
}

int os_arg_out_room(struct os_call *call, size_t end)
{
	return end > call->out_size ? user_short(call) : 0;
}

int os_arg_out(struct os_call *call, size_t offset, const void *from, size_t size)
{
	if (offset > call->out_size || size > call->out_size - offset)
		return user_short(call);
	memcpy(call->buffer + offset, from, size);
	if (offset + size > call->information)
		call->information = offset + size;
	return 0;
}

#else

int os_arg_in(struct os_call *call, void *to, size_t size)
{
	return user_read(call->space, to, call->argument, size);
}

int os_arg_in_sized(struct os_call *call, void *to, size_t size, size_t minimum, size_t maximum,
		    bool *tail)
{
	size_t known, at;
	u32 given;
	u8 chunk[64];
	int err;

	*tail = false;
	err = user_read(call->space, &given, call->argument, sizeof(given));
	if (err)
		return err;
	if (given < minimum)
		return -EINVAL;
	known = given < size ? given : size;
	memset(to, 0, size);
	err = user_read(call->space, to, call->argument, known);
	if (err)
		return err;
	memcpy(to, &given, sizeof(given));
	if (given > maximum) {
		*tail = true;
		return 0;
	}
	for (at = known; at < given; at += sizeof(chunk)) {
		size_t part = given - at < sizeof(chunk) ? given - at : sizeof(chunk);

		err = user_read(call->space, chunk, call->argument + at, part);
		if (err)
			return err;
		*tail = *tail || boundary_nonzero(chunk, part);
	}
	return 0;
}

int os_arg_out(struct os_call *call, size_t offset, const void *from, size_t size)
{
	return user_write(call->space, call->argument + offset, from, size);
}

#endif

/* --- who calls --------------------------------------------------------------------------------------------------- */

bool os_call_may_write(const struct os_call *call)
{
	return call->space->may_write;
}

bool os_call_is_admin(const struct os_call *call)
{
	return call->space->is_admin;
}

void os_call_deprecated(struct os_call *call, const char *name, const char *instead)
{
	(void)call;
	(void)name;
	(void)instead;
	USER_COUNT(deprecated, 1);
}

/* --- memory, locks ----------------------------------------------------------------------------------------------- */

#if defined(MUTATED)

/*
 * A length and what nobody writes around what is allocated: without AddressSanitizer, this is what sees an overrun. One
 * word of it is 0, so that whoever reads there finds numbers that go together badly.
 */
#define USER_ROOM     64
#define USER_MARK(at) ((at) / 8 == 2 ? 0 : 0xd7)

static void *user_guarded(u8 *memory, size_t bytes)
{
	size_t at;

	if (!memory)
		return NULL;
	memcpy(memory, &bytes, sizeof(bytes));
	for (at = 0; at < USER_ROOM; at++)
		memory[USER_ROOM + bytes + at] = USER_MARK(at);
	return memory + USER_ROOM;
}

static void *user_unguarded(void *memory)
{
	u8 *start = (u8 *)memory - USER_ROOM;
	size_t bytes, at;

	memcpy(&bytes, start, sizeof(bytes));
	for (at = 0; at < USER_ROOM; at++) {
		if (start[USER_ROOM + bytes + at] != USER_MARK(at))
			abort();
	}
	return start;
}

#else

#define USER_ROOM		    0
#define user_guarded(memory, bytes) (memory)
#define user_unguarded(memory)	    (memory)

#endif

/* Counts down to the event that is to fail. */
static bool user_fails(u32 *countdown)
{
	return *countdown && --*countdown == 0;
}

bool user_alloc_fails(void)
{
	return user_current && user_fails(&user_current->fail_alloc);
}

/* What is asked for at once and is more is not there, as in a kernel. */
#define USER_MOST ((size_t)1 << 28)

void *os_alloc(size_t count, size_t size)
{
	void *memory;

	if (user_alloc_fails())
		return NULL;
	if (size && count > USER_MOST / size)
		return NULL;
	memory = user_guarded(USER_ROOM ? calloc(1, count * size + 2 * USER_ROOM) :
					  calloc(count, size),
			      count * size);
	if (memory)
		USER_COUNT(allocations, 1);
	return memory;
}

void os_free(void *memory)
{
	if (!memory)
		return;
	USER_COUNT(frees, 1);
	free(user_unguarded(memory));
}

#ifdef OS_THREADS

void os_lock_init(struct os_lock *lock, const char *name)
{
	lock->name = name;
	if (pthread_rwlock_init(&lock->lock, NULL))
		abort();
}

int os_lock_exclusive(struct os_lock *lock)
{
	if (user_current && user_fails(&user_current->fail_lock))
		return -EINTR;
	if (pthread_rwlock_wrlock(&lock->lock))
		abort();
	USER_COUNT(locks, 1);
	return 0;
}

int os_lock_shared(struct os_lock *lock)
{
	if (user_current && user_fails(&user_current->fail_lock))
		return -EINTR;
	if (pthread_rwlock_rdlock(&lock->lock))
		abort();
	USER_COUNT(locks, 1);
	return 0;
}

void os_unlock_exclusive(struct os_lock *lock)
{
	if (pthread_rwlock_unlock(&lock->lock))
		abort();
	USER_COUNT(unlocks, 1);
}

void os_unlock_shared(struct os_lock *lock)
{
	os_unlock_exclusive(lock);
}

#else

void os_lock_init(struct os_lock *lock, const char *name)
{
	memset(lock, 0, sizeof(*lock));
	lock->name = name;
}

int os_lock_exclusive(struct os_lock *lock)
{
	if (user_current && user_fails(&user_current->fail_lock))
		return -EINTR;
	if (lock->exclusive || lock->shared)
		abort();
	lock->exclusive = true;
	USER_COUNT(locks, 1);
	return 0;
}

int os_lock_shared(struct os_lock *lock)
{
	if (user_current && user_fails(&user_current->fail_lock))
		return -EINTR;
	if (lock->exclusive)
		abort();
	lock->shared++;
	USER_COUNT(locks, 1);
	return 0;
}

void os_unlock_exclusive(struct os_lock *lock)
{
	if (!lock->exclusive)
		abort();
	lock->exclusive = false;
	USER_COUNT(unlocks, 1);
}

void os_unlock_shared(struct os_lock *lock)
{
	if (!lock->shared)
		abort();
	lock->shared--;
	USER_COUNT(unlocks, 1);
}

#endif

/* --- files ------------------------------------------------------------------------------------------------------- */

s64 os_fd_reserve(struct os_call *call)
{
	u32 at;

	if (user_fails(&call->space->fail_fd))
		return -EMFILE;
	for (at = 0; at < USER_FILES; at++) {
		s64 fd = (call->space->first_fd + at) % USER_FILES;

		if (!call->space->used[fd]) {
			call->space->used[fd] = true;
			USER_COUNT(descriptors, 1);
			return fd;
		}
	}
	return -EMFILE;
}

void os_fd_release(struct os_call *call, s64 fd)
{
	if (!call->space->used[fd] || call->space->files[fd])
		abort();
	call->space->used[fd] = false;
	USER_COUNT(descriptors, -1);
}

void os_fd_install(struct os_call *call, s64 fd, struct os_file *file)
{
	if (!call->space->used[fd] || call->space->files[fd] || !file)
		abort();
	file->was_open = true;
	call->space->files[fd] = file;
}

bool os_file_was_open(const struct os_file *file)
{
	return file->was_open;
}

struct os_file *os_file_create(const char *name, const struct boundary_object *kind, void *object,
			       void (*release)(void *object))
{
	struct os_file *file;

	if (user_current && user_fails(&user_current->fail_file))
		return NULL;
	if (kind && kind->owner && !os_owner_get(kind->owner))
		return NULL;
	file = malloc(sizeof(*file));
	if (!file)
		abort();
	*file = (struct os_file){ .name = name, .kind = kind, .object = object, .release = release };
	USER_COUNT(files_made, 1);
	return file;
}

void os_file_drop(struct os_file *file)
{
	if (file->release)
		file->release(file->object);
	if (file->kind && file->kind->owner)
		os_owner_put(file->kind->owner);
	USER_COUNT(files_dropped, 1);
	free(file);
}

void user_close_all(struct user_space *space)
{
	u32 fd;

	for (fd = 0; fd < USER_FILES; fd++) {
		if (space->files[fd])
			os_file_drop(space->files[fd]);
		if (space->used[fd])
			USER_COUNT(descriptors, -1);
		space->files[fd] = NULL;
		space->used[fd] = false;
	}
}

/* --- extensions -------------------------------------------------------------------------------------------------- */

char user_log[256];

void os_log(const char *format, ...)
{
	va_list list;

	va_start(list, format);
	vsnprintf(user_log, sizeof(user_log), format, list);
	va_end(list);
}

#ifdef OS_THREADS

void os_mutex_init(struct os_mutex *mutex, const char *name)
{
	(void)name;
	if (pthread_mutex_init(&mutex->mutex, NULL))
		abort();
}

void os_mutex_lock(struct os_mutex *mutex)
{
	if (pthread_mutex_lock(&mutex->mutex))
		abort();
	USER_COUNT(locks, 1);
}

void os_mutex_unlock(struct os_mutex *mutex)
{
	if (pthread_mutex_unlock(&mutex->mutex))
		abort();
	USER_COUNT(unlocks, 1);
}

#else

void os_mutex_init(struct os_mutex *mutex, const char *name)
{
	(void)name;
	mutex->held = false;
}

void os_mutex_lock(struct os_mutex *mutex)
{
	if (mutex->held)
		abort();
	mutex->held = true;
	USER_COUNT(locks, 1);
}

void os_mutex_unlock(struct os_mutex *mutex)
{
	if (!mutex->held)
		abort();
	mutex->held = false;
	USER_COUNT(unlocks, 1);
}

#endif

void os_owner_begin(struct os_owner *owner)
{
	if (owner->active || owner->references)
		abort();
	owner->active = true;
}

int os_owner_end(struct os_owner *owner)
{
	if (owner->references)
		return -EBUSY;
	owner->active = false;
	return 0;
}

bool os_owner_get(struct os_owner *owner)
{
	owner->references += owner->active;
	return owner->active;
}

void os_owner_put(struct os_owner *owner)
{
	if (!owner->references)
		abort();
	owner->references--;
}

#if UINTPTR_MAX <= 0xffffffffu
u64 os_div64(u64 a, u64 b)
{
	return a / b;
}
#endif

/* --- mappings ---------------------------------------------------------------------------------------------------- */

int os_pages_alloc(struct os_pages *pages, size_t size)
{
	pages->size = (size + OS_PAGE_SIZE - 1) / OS_PAGE_SIZE * OS_PAGE_SIZE;
	pages->memory = os_alloc(1, pages->size);
	return pages->memory ? 0 : -ENOMEM;
}

void os_pages_free(struct os_pages *pages)
{
	os_free(pages->memory);
	pages->memory = NULL;
}

/* Where a caller has them: a place of their own, the same one each time. */
static int user_view(struct user_space *space, const struct os_pages *pages, bool writable,
		     u64 *address)
{
	u32 at = 0;

	if (user_fails(&space->fail_view))
		return -ENOMEM;
	while (at < USER_VIEWS && space->views[at] && space->views[at] != pages)
		at++;
	if (at == USER_VIEWS)
		return -ENOMEM;
	space->views[at] = pages;
	space->writable_views |= (u32)writable << at;
	*address = USER_VIEW_FIRST + at * USER_VIEW_STEP;
	return 0;
}

#ifdef OS_MMAP
int os_map(struct os_mapping *mapping, const struct os_pages *pages, bool writable)
{
	return user_view(mapping->space, pages, writable, &mapping->address);
}

int user_mmap(struct os_mapping *mapping, const struct boundary_object *kind, void *object)
{
	return boundary_map(kind, mapping, object);
}
#endif

int os_map_call(struct os_call *call, struct os_pages *pages, u64 offset, bool writable,
		u64 *address)
{
	(void)offset;
	return user_view(call->space, pages, writable, address);
}

/* --- shared memory ----------------------------------------------------------------------------------------------- */

void os_copy_from_shared(void *to, const volatile void *from, size_t size)
{
	const volatile u8 *source = from;
	u8 *target = to;

	while (size--)
		*target++ = *source++;
	user_page_was_read(from, (size_t)(source - (const volatile u8 *)from));
}

void user_page_was_read(const volatile void *place, size_t size)
{
	if (user_page_read)
		user_page_read(place, size);
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

bool os_bug(const char *condition, const char *file, int line)
{
	(void)condition;
	(void)file;
	(void)line;
	USER_COUNT(bugs, 1);
	return true;
}

/* [MS-ERREF] 2.3.1 */
u32 user_status(int err, bool short_buffer)
{
	switch (-err) {
	case 0:
		return 0x00000000; /* STATUS_SUCCESS */
	case ENOTTY:
		return 0xc0000010; /* STATUS_INVALID_DEVICE_REQUEST */
	case EPERM:
		return 0xc0000022; /* STATUS_ACCESS_DENIED */
	case EFAULT:
		return short_buffer ? 0xc0000023 /* STATUS_BUFFER_TOO_SMALL */
				      :
				      0xc0000005; /* STATUS_ACCESS_VIOLATION */
	case EINVAL:
		return 0xc000000d; /* STATUS_INVALID_PARAMETER */
	case E2BIG:
		return 0xc0000206; /* STATUS_INVALID_BUFFER_SIZE */
	case EOPNOTSUPP:
		return 0xc00000bb; /* STATUS_NOT_SUPPORTED */
	case EOVERFLOW:
		return 0xc0000095; /* STATUS_INTEGER_OVERFLOW */
	case ENOMEM:
		return 0xc000009a; /* STATUS_INSUFFICIENT_RESOURCES */
	case EINTR:
		return 0xc0000120; /* STATUS_CANCELLED */
	default:
		return 0xc0000001; /* STATUS_UNSUCCESSFUL */
	}
}

/* --- entries ----------------------------------------------------------------------------------------------------- */

/* Whose programs a caller of another ABI runs where it does not say. */
#if defined(OS_NUMBERS_WINDOWS)
#define USER_COMPAT COMPAT_WINDOWS_I386
#elif defined(__NetBSD__)
#define USER_COMPAT COMPAT_NETBSD_I386
#elif defined(OS_NUMBERS_BSD)
#define USER_COMPAT COMPAT_FREEBSD_I386
#else
#define USER_COMPAT COMPAT_I386
#endif

static int user_run(struct os_call *call, const struct boundary_object *kind, void *object,
		    bool compat)
{
	int err;

	user_current = call->space;
	if (compat)
		call->abi = call->space->abi ? call->space->abi : USER_COMPAT;
	err = compat ? boundary_compat_ioctl(kind, call, object) :
		       boundary_ioctl(kind, call, object);
	user_current = NULL;
	return err;
}

#if defined(OS_NUMBERS_BSD) || defined(OS_NUMBERS_WINDOWS)

/* Copies the argument in, runs, copies it back: what a BSD does by the number, and Windows' I/O manager by lengths. */
static int user_buffered(struct os_call *call, const struct boundary_object *kind, void *object,
			 bool compat)
{
	size_t size = call->in_size > call->out_size ? call->in_size : call->out_size;
	int err = 0;

	call->buffer = calloc(1, size ? size : 1);
	if (!call->buffer)
		return -ENOMEM;
	if (call->in_size)
		err = user_read(call->space, call->buffer, call->argument, call->in_size);
	if (!err)
		err = user_run(call, kind, object, compat);
#if defined(OS_NUMBERS_BSD)
	if (!err && call->out_size)
		err = user_write(call->space, call->argument, call->buffer, call->out_size);
#else
	if (call->information > call->out_size)
		abort();
	if (!err && call->information)
		err = user_write(call->space, call->argument, call->buffer, call->information);
#endif
	user_short_buffer = call->short_buffer;
	free(call->buffer);
	call->buffer = NULL;
	return err;
}

#endif

#if defined(OS_NUMBERS_BSD)

#define BSD_IN	0x80000000u
#define BSD_OUT 0x40000000u

int user_ioctl(struct user_space *space, const struct boundary_object *kind, void *object,
	       u32 command, u64 argument, bool compat)
{
	size_t size = command >> 16 & 0x1fff;
	struct os_call call = {
		.command = command,
		.space = space,
		.argument = argument,
		.in_size = command & BSD_IN ? size : 0,
		.out_size = command & BSD_OUT ? size : 0,
	};

	return user_buffered(&call, kind, object, compat);
}

#elif defined(OS_NUMBERS_WINDOWS)

int user_device_control(struct user_space *space, const struct boundary_object *kind, void *object,
			u32 command, u64 argument, size_t in_size, size_t out_size, bool compat)
{
	struct os_call call = {
		.command = command,
		.space = space,
		.argument = argument,
		.in_size = in_size,
		.out_size = out_size,
	};

	return user_buffered(&call, kind, object, compat);
}

int user_ioctl(struct user_space *space, const struct boundary_object *kind, void *object,
	       u32 command, u64 argument, bool compat)
{
	const struct user_area *area = user_area(space, argument, 1);
	size_t size = area ? (size_t)(area->size - (argument - area->start)) : 0;
	bool writes = command >> 14 & 1, reads = command >> 15 & 1;

	return user_device_control(space, kind, object, command, argument, reads ? size : 0,
				   writes ? size : 0, compat);
}

#else

int user_ioctl(struct user_space *space, const struct boundary_object *kind, void *object,
	       u32 command, u64 argument, bool compat)
{
	struct os_call call = { .command = command, .space = space, .argument = argument };

	return user_run(&call, kind, object, compat);
}

#endif
