/* SPDX-License-Identifier: MIT */
/*
 * What generated boundary code stands on, the same on every system; see docs/boundary.md.
 */
#ifndef IOCTLC_BOUNDARY_H
#define IOCTLC_BOUNDARY_H

#include "os.h"

/* Payloads of at most this many bytes are handed to handlers in a buffer; longer ones in a window. */
#define BOUNDARY_BUFFER 65536u

struct boundary_extension;

/* How many extensions a base takes at most. */
#define BOUNDARY_EXTENSIONS 16u

/**
 * struct boundary_mapping - what can be mapped from a kind of file descriptor
 * @offset: where it begins for mmap, in bytes, or in the system's pages
 * @in_pages: @offset is in pages
 * @writable: the caller may write to it
 * @minimum: bytes that the spec puts at its start
 * @pages: gives the memory, which stays the object's
 */
struct boundary_mapping {
	u64 offset;
	bool in_pages;
	bool writable;
	size_t minimum;
	int (*pages)(void *object, struct os_pages **pages);
};

/**
 * struct boundary_object - a kind of file descriptor and its ioctls
 * @ioctl: a call from a program of the kernel's own ABI; returns 0 or a negative errno
 * @compat_ioctl: a call from a program of another ABI
 * @number: the kind's number in its ABI, an index into boundary_extension.objects
 * @owner: of the code, where that is an extension's: each file of the kind refers to it
 * @mappings: what can be mapped
 * @mapping_count: length of @mappings
 */
struct boundary_object {
	int (*ioctl)(struct os_call *call, void *object);
	int (*compat_ioctl)(struct os_call *call, void *object);
	u32 number;
	struct os_owner *owner;
	const struct boundary_mapping *const *mappings;
	u32 mapping_count;
};

/**
 * struct boundary_command - a command of an extension
 * @number: of the kind of object that takes it
 * @code: request code of this system
 */
struct boundary_command {
	u32 number;
	u32 code;
};

/**
 * struct boundary_extension - a third party's ioctls and capabilities
 * @uuid: what tells it apart, in RFC 4122 byte order
 * @version: major << 16 | minor
 * @name: for people
 * @owner: what keeps its code in memory; each extension has one of its own
 * @objects: its commands for each kind of object of the base, NULL where it has none
 * @object_count: length of @objects
 * @commands: all of them, @command_count
 * @capability_first, @capability_last: between these are its capabilities; nobody else's are
 * @capabilities: those that it may report, @capability_count
 * @capability: the value of one of them on an object of kind @number, 0 where it has none
 * @enable: switches one on for this object; NULL where none is opt-in
 */
struct boundary_extension {
	u8 uuid[16];
	u32 version;
	const char *name;
	struct os_owner *owner;
	const struct boundary_object *const *objects;
	u32 object_count;
	const struct boundary_command *commands;
	u32 command_count;
	u32 capability_first;
	u32 capability_last;
	const struct boundary_capability *capabilities;
	u32 capability_count;
	u64 (*capability)(void *object, u32 number, u32 capability);
	int (*enable)(void *object, u32 number, u32 capability, const u64 *args);
};

/**
 * struct boundary_base - what an ABI leaves to extensions
 * @name: for people
 * @key: what of a request code tells one command from another: type and nr, on Windows device type and function
 * @first, @last: keys of the commands that are left to extensions
 * @capability_first, @capability_last: capabilities that are
 * @objects: bit n: extensions may add commands to objects of number n
 * @object_count: how many kinds of object there are
 */
struct boundary_base {
	const char *name;
	u32 (*key)(u32 code);
	u32 first;
	u32 last;
	u32 capability_first;
	u32 capability_last;
	u32 objects;
	u32 object_count;
};

/* The extensions of one base; boundary_registry_init() comes before anything else. */
struct boundary_registry {
	const struct boundary_base *base;
	struct os_mutex mutex;
	bool ready;
	const struct boundary_extension *extensions[BOUNDARY_EXTENSIONS];
};

/* Which way a payload goes. */
#define BOUNDARY_IN  1u
#define BOUNDARY_OUT 2u

/**
 * struct boundary_buffer - a payload in kernel memory
 * @memory: the elements; NULL where a nullable address was 0
 * @count: how many there is room for
 * @size: of one, in bytes
 * @address: where the caller has them
 */
struct boundary_buffer {
	void *memory;
	u64 count;
	size_t size;
	u64 address;
	struct os_call *call;
};

/**
 * struct boundary_window - a caller's memory that is too long for a buffer
 * @count: how many elements there are
 * @size: of one, in bytes
 * @direction: BOUNDARY_IN, BOUNDARY_OUT or both
 *
 * Handlers have a type around it for each payload, and functions for that type (`<abi>_driver.h`).
 */
struct boundary_window {
	struct os_call *call;
	u64 address;
	u64 count;
	size_t size;
	u32 direction;
};

/**
 * struct boundary_attribute - an attribute of a device
 * @attr: value of attr under @mask
 * @get, @set: move its payload; NULL where it cannot be read, or written
 */
struct boundary_attribute {
	u32 group;
	u64 attr;
	u64 mask;
	int (*get)(struct os_call *call, void *object, u64 attr, u64 address);
	int (*set)(struct os_call *call, void *object, u64 attr, u64 address);
};

/**
 * struct boundary_register - a register, or @count of them whose ids are @step apart
 * @size: of its value, in bytes
 */
struct boundary_register {
	u64 id;
	u32 count;
	u64 step;
	u32 size;
	bool readable;
	bool writable;
};

/**
 * struct boundary_capability - a capability that the driver may report
 * @objects: bit n: objects of number n answer for it
 * @opt_in: must be switched on
 * @arguments: how many arguments switching it on takes
 */
struct boundary_capability {
	u32 value;
	u32 objects;
	bool opt_in;
	u32 arguments;
};

int boundary_extended(const struct boundary_extension *extension, u32 number, struct os_call *call,
		      void *object, bool compat);
int boundary_bad_result(void) __attribute__((cold));

int boundary_give_part(const struct boundary_buffer *buffer, u64 count, size_t start,
		       size_t length);

void boundary_open(struct boundary_window *window, struct os_call *call, u64 address, u64 count,
		   size_t size, u32 direction);
int boundary_read(const struct boundary_window *window, u64 first, u64 count, void *to);
int boundary_write(const struct boundary_window *window, u64 first, u64 count, const void *from);
int boundary_write_part(const struct boundary_window *window, u64 first, u64 count,
			const void *from, size_t start, size_t length);

const struct boundary_attribute *boundary_attribute(const struct boundary_attribute *table,
						    u32 length, u32 group, u64 attr);
const struct boundary_register *boundary_register(const struct boundary_register *table, u32 length,
						  u64 id, u32 *number);
const struct boundary_capability *boundary_capability(const struct boundary_capability *table,
						      u32 length, u32 value);

void boundary_registry_init(struct boundary_registry *registry);
int boundary_extension_register(struct boundary_registry *registry,
				const struct boundary_extension *extension);
int boundary_extension_unregister(struct boundary_registry *registry,
				  const struct boundary_extension *extension);
const struct boundary_extension *boundary_extension_get(struct boundary_registry *registry,
							const u8 uuid[16]);
void boundary_extension_put(const struct boundary_extension *extension);
u32 boundary_extension_count(struct boundary_registry *registry);

u64 boundary_extension_answer(const struct boundary_extension *extension, void *object, u32 number,
			      u32 capability);
int boundary_opt_in(const struct boundary_capability *table, u32 length, u32 number, u32 capability,
		    const u64 *args, u32 count);
int boundary_extension_opt_in(const struct boundary_extension *extension, u32 number,
			      u32 capability, const u64 *args, u32 count);
int boundary_extension_enable(const struct boundary_extension *extension, void *object, u32 number,
			      u32 capability, const u64 *args);

#ifdef OS_MMAP
int boundary_map(const struct boundary_object *kind, struct os_mapping *mapping, void *object);
#endif
int boundary_map_call(struct os_call *call, const struct boundary_mapping *row,
		      struct os_pages *pages, u64 *address);

/* Number of elements of an array. */
#define boundary_count(array) (sizeof(array) / sizeof((array)[0]))

/* Where a member ends, in bytes from the start of its record. */
#define boundary_end(type, member) (offsetof(type, member) + sizeof(((type *)0)->member))

/* Bytes from the start of one member to the end of another. */
#define boundary_span(type, first, last) (boundary_end(type, last) - offsetof(type, first))

/* A C pointer of the caller as an address. */
#define boundary_address(pointer) ((u64)(uintptr_t)(pointer))

/* Copies members first to last of an argument to the caller. */
#define boundary_put(call, arg, first, last)                                 \
	os_arg_out(call, offsetof(__typeof__(*(arg)), first), &(arg)->first, \
		   boundary_span(__typeof__(*(arg)), first, last))

/* The same, less what lies beyond the size that the caller gave. */
#define boundary_put_sized(call, arg, size, first, last)                            \
	boundary_put_part(call, offsetof(__typeof__(*(arg)), first), &(arg)->first, \
			  boundary_end(__typeof__(*(arg)), last), size)

static inline int boundary_put_part(struct os_call *call, size_t offset, const void *from,
				    size_t end, size_t size)
{
	if (end > size)
		end = size;
	return end > offset ? os_arg_out(call, offset, from, end - offset) : 0;
}

/* Zeroes the bytes of a record from one offset up to another. */
static inline void boundary_clear(void *record, size_t from, size_t to)
{
	if (to > from)
		memset((u8 *)record + from, 0, to - from);
}

/* True where a byte of the range is not 0. */
static inline bool boundary_nonzero(const void *memory, size_t size)
{
	const u8 *byte = memory;
	u64 any = 0, word;

	for (; size >= sizeof(word); size -= sizeof(word)) {
		memcpy(&word, byte, sizeof(word));
		any |= word;
		byte += sizeof(word);
	}
	while (size--)
		any |= *byte++;
	return any != 0;
}

/* What a handler returned: 0 or a negative errno; anything else is its bug, and EIO. */
static inline int boundary_result(int err)
{
	return err > 0 ? boundary_bad_result() : err;
}

/* Zeroed memory for elements, of which there may be none: NULL says that there is no memory. */
static inline void *boundary_alloc(u64 count, size_t size)
{
	return os_alloc(count ? count : 1, size);
}

static inline void boundary_drop(struct boundary_buffer *buffer)
{
	os_free(buffer->memory);
}

/**
 * boundary_take - make room for a payload and, where it is input, copy it in
 * @buffer: to be filled in; boundary_drop() ends it
 * @call: the call
 * @address: where the caller has it
 * @count: number of elements, already held against the maximum
 * @size: of one element in bytes
 * @direction: BOUNDARY_IN, BOUNDARY_OUT or both
 *
 * Inline, as a driver would write it: size and direction are constants.
 *
 * Return: 0, -ENOMEM or -EFAULT; the buffer is then empty.
 */
static inline int boundary_take(struct boundary_buffer *buffer, struct os_call *call, u64 address,
				u64 count, size_t size, u32 direction)
{
	int err = 0;

	buffer->call = call;
	buffer->address = address;
	buffer->count = count;
	buffer->size = size;
	buffer->memory = boundary_alloc(count, size);
	if (!buffer->memory)
		return -ENOMEM;
	if (direction & BOUNDARY_IN && count)
		err = os_user_in(call, buffer->memory, address, count * size);
	if (err) {
		boundary_drop(buffer);
		buffer->memory = NULL;
	}
	return err;
}

/* The same where address 0 means that there is none: memory is then NULL and count 0. */
static inline int boundary_take_nullable(struct boundary_buffer *buffer, struct os_call *call,
					 u64 address, u64 count, size_t size, u32 direction)
{
	if (address)
		return boundary_take(buffer, call, address, count, size, direction);
	memset(buffer, 0, sizeof(*buffer));
	return 0;
}

/**
 * boundary_give - copy a payload out
 * @buffer: of the payload
 * @count: how many elements are valid; boundary_bound() has seen it where there is a buffer
 *
 * Return: 0 or -EFAULT.
 */
static inline int boundary_give(const struct boundary_buffer *buffer, u64 count)
{
	if (!count || !buffer->memory)
		return 0;
	return os_user_out(buffer->call, buffer->address, buffer->memory, count * buffer->size);
}

/* What a handler says is valid, against what there is room for. */
static inline int boundary_bound(u64 count, u64 room)
{
	return OS_BUG_ON(count > room) ? -EIO : 0;
}

/* A command's function: inlined into the switch, each would save the registers that the largest of them needs. */
#define BOUNDARY_APART __attribute__((__noinline__))

/* A call through whatever kind of object there is. */
static inline int boundary_ioctl(const struct boundary_object *kind, struct os_call *call,
				 void *object)
{
	return kind->ioctl(call, object);
}

static inline int boundary_compat_ioctl(const struct boundary_object *kind, struct os_call *call,
					void *object)
{
	return kind->compat_ioctl(call, object);
}

/* Arithmetic that stays at the largest (or smallest) value instead of wrapping. */
static inline u64 boundary_add(u64 a, u64 b)
{
	return a + b < a ? ~0ULL : a + b;
}

static inline u64 boundary_sub(u64 a, u64 b)
{
	return a < b ? 0 : a - b;
}

static inline u64 boundary_mul(u64 a, u64 b)
{
	u64 product;

	return __builtin_mul_overflow(a, b, &product) ? ~0ULL : product;
}

static inline u64 boundary_shl(u64 a, u64 by)
{
	return a == 0 ? 0 : by >= 64 || a > ~0ULL >> by ? ~0ULL : a << by;
}

static inline u64 boundary_shr(u64 a, u64 by)
{
	return by >= 64 ? 0 : a >> by;
}

static inline u64 boundary_min(u64 a, u64 b)
{
	return a < b ? a : b;
}

/*
 * Division through os.h, since the kernel of a 32-bit machine has no operator for it. What 0 divides is the largest: no
 * bound accepts it.
 */
static inline u64 boundary_div(u64 a, u64 by)
{
	return by ? os_div64(a, by) : ~0ULL;
}

static inline u64 boundary_mod(u64 a, u64 by)
{
	return by ? a - os_div64(a, by) * by : ~0ULL;
}

/* The same of a signed value: 0 where it is a multiple. */
static inline u64 boundary_mod_signed(s64 a, u64 by)
{
	return boundary_mod(a < 0 ? 0 - (u64)a : (u64)a, by);
}

/* Rounds up to a multiple of step. */
static inline u64 boundary_align(u64 a, u64 step)
{
	u64 rest = step ? boundary_mod(a, step) : 0;

	return rest ? boundary_add(a, step - rest) : a;
}

#endif
