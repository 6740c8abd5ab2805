// SPDX-License-Identifier: MIT
/*
 * Payloads of callers of another ABI; see compat.h. What the caller has is fetched once, as bytes, and converted in the
 * kernel's memory.
 */
#include "compat.h"

/* Bytes of converted elements that live on the stack. */
#define COMPAT_CHUNK 256u

/* The caller's elements stand behind the kernel's in one allocation: nothing can fail once a handler has run. */
static u8 *compat_wire(const struct boundary_buffer *buffer)
{
	return (u8 *)buffer->memory + buffer->count * buffer->size;
}

int compat_take(struct boundary_buffer *buffer, struct os_call *call, u64 address, u64 count,
		size_t size, u32 direction, const struct compat_type *type)
{
	int err = 0;

	if (!type)
		return boundary_take(buffer, call, address, count, size, direction);
	buffer->call = call;
	buffer->address = address;
	buffer->count = count;
	buffer->size = size;
	buffer->memory = boundary_alloc(count, size + type->size);
	if (!buffer->memory)
		return -ENOMEM;
	if (direction & BOUNDARY_IN && count)
		err = os_user_in(call, compat_wire(buffer), address, (size_t)count * type->size);
	if (err) {
		boundary_drop(buffer);
		buffer->memory = NULL;
	} else if (direction & BOUNDARY_IN) {
		type->decode(buffer->memory, compat_wire(buffer), count);
	}
	return err;
}

int compat_take_nullable(struct boundary_buffer *buffer, struct os_call *call, u64 address,
			 u64 count, size_t size, u32 direction, const struct compat_type *type)
{
	if (address)
		return compat_take(buffer, call, address, count, size, direction, type);
	memset(buffer, 0, sizeof(*buffer));
	return 0;
}

/* Whether @count elements can go back at all; nothing has been written by then. */
int compat_fits(const struct boundary_buffer *buffer, u64 count, const struct compat_type *type)
{
	if (!type || !type->fits || !buffer->memory)
		return 0;
	return type->fits(buffer->memory, count) ? 0 : -EOVERFLOW;
}

int compat_give(const struct boundary_buffer *buffer, u64 count, const struct compat_type *type)
{
	u8 *wire;

	if (!type)
		return boundary_give(buffer, count);
	if (!count || !buffer->memory)
		return 0;
	wire = compat_wire(buffer);
	type->encode(wire, buffer->memory, count);
	return os_user_out(buffer->call, buffer->address, wire, (size_t)count * type->size);
}

/* Where members that begin at @start and are @length long stand for the caller; @whole is the kernel's struct. */
static void compat_span(const struct compat_type *type, size_t whole, size_t start, size_t length,
			size_t *at, size_t *size)
{
	u32 row;

	*at = 0;
	*size = type->size;
	if (length == whole)
		return;
	for (row = 0; row < type->place_count; row++) {
		if (type->places[row].start == start)
			*at = type->places[row].wire_start;
		if (type->places[row].end == start + length)
			*size = type->places[row].wire_end;
	}
	*size -= *at;
}

int compat_give_part(const struct boundary_buffer *buffer, u64 count, size_t start, size_t length,
		     const struct compat_type *type)
{
	size_t at, size;
	int err = 0;
	u8 *wire;
	u64 i;

	if (!type)
		return boundary_give_part(buffer, count, start, length);
	if (!count || !buffer->memory)
		return 0;
	compat_span(type, buffer->size, start, length, &at, &size);
	wire = compat_wire(buffer);
	type->encode(wire, buffer->memory, count);
	for (i = 0; i < count && !err; i++, at += type->size)
		err = os_user_out(buffer->call, buffer->address + at, wire + at, size);
	return err;
}

/* --- windows ------------------------------------------------------------------------------------------------------- */

/* Memory for some elements of the caller's: @chunk, or the heap where one is longer. */
static u8 *compat_chunk(u8 *chunk, const struct compat_type *type, u64 *step)
{
	*step = type->size ? COMPAT_CHUNK / type->size : COMPAT_CHUNK;
	if (*step)
		return chunk;
	*step = 1;
	return os_alloc(1, type->size);
}

/* The window as the caller has it. */
static struct boundary_window compat_window(const struct boundary_window *window,
					    const struct compat_type *type)
{
	struct boundary_window theirs = *window;

	theirs.size = type->size;
	return theirs;
}

int compat_read(const struct boundary_window *window, u64 first, u64 count, void *to,
		const struct compat_type *type)
{
	u8 chunk[COMPAT_CHUNK] __attribute__((aligned(8)));
	struct boundary_window theirs;
	u64 at, step, part;
	int err;
	u8 *wire;

	if (!type)
		return boundary_read(window, first, count, to);
	theirs = compat_window(window, type);
	/* refused as a whole, before anything */
	err = boundary_read(&theirs, first + count, 0, NULL);
	if (err || count > ~0ULL - first)
		return err ? err : -ENOSPC;
	wire = compat_chunk(chunk, type, &step);
	if (!wire)
		return -ENOMEM;
	for (at = 0; at < count && !err; at += part) {
		part = boundary_min(count - at, step);
		err = boundary_read(&theirs, first + at, part, wire);
		if (!err)
			type->decode((u8 *)to + at * window->size, wire, part);
	}
	if (wire != chunk)
		os_free(wire);
	return err;
}

int compat_write_part(const struct boundary_window *window, u64 first, u64 count, const void *from,
		      size_t start, size_t length, const struct compat_type *type)
{
	u8 chunk[COMPAT_CHUNK] __attribute__((aligned(8)));
	struct boundary_window theirs;
	u64 at, step, part;
	int err;
	u8 *wire;

	if (!type)
		return boundary_write_part(window, first, count, from, start, length);
	theirs = compat_window(window, type);
	err = boundary_write(&theirs, first + count, 0, NULL);
	if (err || count > ~0ULL - first)
		return err ? err : -ENOSPC;
	if (type->fits && !type->fits(from, count))
		return -EOVERFLOW;
	compat_span(type, window->size, start, length, &start, &length);
	wire = compat_chunk(chunk, type, &step);
	if (!wire)
		return -ENOMEM;
	for (at = 0; at < count && !err; at += part) {
		part = boundary_min(count - at, step);
		type->encode(wire, (const u8 *)from + at * window->size, part);
		err = length == type->size ?
			      boundary_write(&theirs, first + at, part, wire) :
			      boundary_write_part(&theirs, first + at, part, wire, start, length);
	}
	if (wire != chunk)
		os_free(wire);
	return err;
}

int compat_write(const struct boundary_window *window, u64 first, u64 count, const void *from,
		 const struct compat_type *type)
{
	if (!type)
		return boundary_write(window, first, count, from);
	return compat_write_part(window, first, count, from, 0, window->size, type);
}

/* --- elements that are no structs --------------------------------------------------------------------------------- */

/* They can stand at the end of a struct that is packed. */
typedef u32 their_ulong __attribute__((aligned(1)));
typedef s32 their_long __attribute__((aligned(1)));
typedef unsigned long our_ulong __attribute__((aligned(1)));
typedef long our_long __attribute__((aligned(1)));
typedef void *our_pointer __attribute__((aligned(1)));

static void decode_ulong(void *to, const void *from, u64 count)
{
	const their_ulong *source = from;
	our_ulong *target = to;

	while (count--)
		*target++ = *source++;
}

static bool fits_ulong(const void *from, u64 count)
{
	const our_ulong *source = from;

	while (count--) {
		if (!compat_fits_u32(*source++))
			return false;
	}
	return true;
}

static void encode_ulong(void *to, const void *from, u64 count)
{
	const our_ulong *source = from;
	their_ulong *target = to;

	while (count--)
		*target++ = (u32)*source++;
}

const struct compat_type compat_ulong = {
	.size = sizeof(u32),
	.decode = decode_ulong,
	.fits = fits_ulong,
	.encode = encode_ulong,
};

static void decode_long(void *to, const void *from, u64 count)
{
	const their_long *source = from;
	our_long *target = to;

	while (count--)
		*target++ = *source++;
}

static bool fits_long(const void *from, u64 count)
{
	const our_long *source = from;

	while (count--) {
		if (!compat_fits_s32(*source++))
			return false;
	}
	return true;
}

static void encode_long(void *to, const void *from, u64 count)
{
	const our_long *source = from;
	their_long *target = to;

	while (count--)
		*target++ = (s32)*source++;
}

const struct compat_type compat_long = {
	.size = sizeof(s32),
	.decode = decode_long,
	.fits = fits_long,
	.encode = encode_long,
};

static void decode_pointers(void *to, const void *from, u64 count)
{
	const their_ulong *source = from;
	our_pointer *target = to;

	while (count--)
		*target++ = compat_pointer(*source++);
}

static bool fits_pointers(const void *from, u64 count)
{
	const our_pointer *source = from;

	while (count--) {
		if (!compat_fits_pointer(*source++))
			return false;
	}
	return true;
}

static void encode_pointers(void *to, const void *from, u64 count)
{
	const our_pointer *source = from;
	their_ulong *target = to;

	while (count--)
		*target++ = (u32)(uintptr_t)*source++;
}

const struct compat_type compat_pointers = {
	.size = sizeof(u32),
	.decode = decode_pointers,
	.fits = fits_pointers,
	.encode = encode_pointers,
};

static void decode_words(void *to, const void *from, u64 count)
{
	compat_words_in(to, from, (size_t)count);
}

static void encode_words(void *to, const void *from, u64 count)
{
	compat_words_out(to, from, (size_t)count);
}

const struct compat_type compat_words = {
	.size = 1,
	.decode = decode_words,
	.encode = encode_words,
};
