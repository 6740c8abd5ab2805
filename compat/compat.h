/* SPDX-License-Identifier: MIT */
/*
 * What generated conversions between a caller's ABI and the kernel's stand on; see docs/compat.md. Linux, Windows and
 * user space alike: os.h is the system's.
 */
#ifndef IOCTLC_COMPAT_H
#define IOCTLC_COMPAT_H

#include "boundary.h"

/*
 * Callers' ABIs: what os_caller_abi() gives where os.h defines OS_COMPAT. os_caller_differs(): it is not COMPAT_NATIVE.
 */
#define COMPAT_NATIVE	    0u
#define COMPAT_I386	    1u
#define COMPAT_X32	    2u
#define COMPAT_ARM	    3u
#define COMPAT_PPC	    4u
#define COMPAT_MIPS	    5u
#define COMPAT_SPARC	    6u
#define COMPAT_RISCV32	    7u
#define COMPAT_WINDOWS_I386 8u
#define COMPAT_FREEBSD_I386 9u
#define COMPAT_NETBSD_I386  10u

/**
 * struct compat_place - neighbouring members of a record on both sides
 * @start, @end: in the kernel's struct, in bytes
 * @wire_start, @wire_end: in the caller's
 */
struct compat_place {
	u32 start;
	u32 end;
	u32 wire_start;
	u32 wire_end;
};

/**
 * struct compat_type - a record as callers of another ABI lay it out
 * @size: of theirs, in bytes
 * @decode: @count of theirs into the kernel's
 * @fits: whether all that @count of the kernel's say can be said in theirs
 * @encode: @count of the kernel's into theirs, where it fits; padding is 0
 * @places: where members are, by their start
 * @place_count: length of @places
 */
struct compat_type {
	u32 size;
	void (*decode)(void *to, const void *from, u64 count);
	bool (*fits)(const void *from, u64 count);
	void (*encode)(void *to, const void *from, u64 count);
	const struct compat_place *places;
	u32 place_count;
};

/* Where a member of a caller's struct is; generated headers say it of every one. */
#define COMPAT_AT(record, member, offset) \
	_Static_assert(offsetof(record, member) == (offset), #record "." #member)

/*
 * Elements that are no structs: longs and pointers. NULL where the caller's are the kernel's own; Windows has longs of 32
 * bits everywhere.
 */
extern const struct compat_type compat_ulong, compat_long, compat_pointers;

/* Signal masks, in bytes: NULL where the halves of longs stand in the caller's order anyway. */
extern const struct compat_type compat_words;

static inline const struct compat_type *compat_words_type(const struct os_call *call)
{
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	return os_caller_differs(call) && sizeof(long) > 4 ? &compat_words : NULL;
#else
	(void)call;
	return NULL;
#endif
}

static inline const struct compat_type *compat_ulong_type(const struct os_call *call)
{
	return os_caller_differs(call) && sizeof(long) > 4 ? &compat_ulong : NULL;
}

static inline const struct compat_type *compat_long_type(const struct os_call *call)
{
	return os_caller_differs(call) && sizeof(long) > 4 ? &compat_long : NULL;
}

static inline const struct compat_type *compat_pointer_type(const struct os_call *call)
{
	return os_caller_differs(call) ? &compat_pointers : NULL;
}

/* --- payloads in buffers: with no type they are the kernel's own, and boundary.h does it ---------------------------- */

int compat_take(struct boundary_buffer *buffer, struct os_call *call, u64 address, u64 count,
		size_t size, u32 direction, const struct compat_type *type);
int compat_take_nullable(struct boundary_buffer *buffer, struct os_call *call, u64 address,
			 u64 count, size_t size, u32 direction, const struct compat_type *type);
int compat_fits(const struct boundary_buffer *buffer, u64 count, const struct compat_type *type);
int compat_give(const struct boundary_buffer *buffer, u64 count, const struct compat_type *type);
int compat_give_part(const struct boundary_buffer *buffer, u64 count, size_t start, size_t length,
		     const struct compat_type *type);

/* --- payloads in windows -------------------------------------------------------------------------------------------- */

int compat_read(const struct boundary_window *window, u64 first, u64 count, void *to,
		const struct compat_type *type);
int compat_write(const struct boundary_window *window, u64 first, u64 count, const void *from,
		 const struct compat_type *type);
int compat_write_part(const struct boundary_window *window, u64 first, u64 count, const void *from,
		      size_t start, size_t length, const struct compat_type *type);

/* --- elements at the end of an argument: with no type they are the kernel's own ---------------------------------------- */

/* Where they begin, in bytes: such an array has no length, and a fortified kernel takes it at its word. */
#define COMPAT_TAIL(record, member) \
	((void *)((u8 *)(record) + offsetof(__typeof__(*(record)), member)))

static inline void compat_elements_decode(void *to, const void *from, u64 count, size_t size,
					  const struct compat_type *type)
{
	if (type)
		type->decode(to, from, count);
	else
		memcpy(to, from, (size_t)count * size);
}

static inline int compat_elements_fit(const void *from, u64 count, const struct compat_type *type)
{
	return !type || !type->fits || type->fits(from, count) ? 0 : -EOVERFLOW;
}

static inline void compat_elements_encode(void *to, const void *from, u64 count, size_t size,
					  const struct compat_type *type)
{
	if (type)
		type->encode(to, from, count);
	else
		memcpy(to, from, (size_t)count * size);
}

/* --- values --------------------------------------------------------------------------------------------------------- */

/* A pointer of 32 bits: addresses are not signed. */
static inline void *compat_pointer(u32 address)
{
	return (void *)(uintptr_t)address;
}

static inline bool compat_fits_u32(u64 value)
{
	return value == (u32)value;
}

static inline bool compat_fits_s32(s64 value)
{
	return value == (s32)value;
}

static inline bool compat_blank(const void *from, size_t size)
{
	const u8 *bytes = from;

	while (size && !bytes[size - 1])
		size--;
	return !size;
}

static inline bool compat_fits_pointer(const volatile void *pointer)
{
	return compat_fits_u32(boundary_address(pointer));
}

/*
 * Bit @at of a run of bit-fields. A big-endian compiler fills bytes from their most significant bit, a little-endian one
 * from the least.
 */
static inline u32 compat_bit(u32 at)
{
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	return 7 - at % 8;
#else
	return at % 8;
#endif
}

/* The bit of the value that the @at-th bit of a field of @width holds. */
static inline u32 compat_weight(u32 at, u32 width)
{
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	return width - 1 - at;
#else
	(void)width;
	return at;
#endif
}

static inline u64 compat_bits(const u8 *bytes, u32 offset, u32 width)
{
	u64 value = 0;
	u32 at;

	for (at = 0; at < width; at++) {
		u32 place = offset + at;

		value |= (u64)(bytes[place / 8] >> compat_bit(place) & 1)
			 << compat_weight(at, width);
	}
	return value;
}

static inline s64 compat_signed_bits(const u8 *bytes, u32 offset, u32 width)
{
	u64 sign = 1ULL << (width - 1);

	return (s64)((compat_bits(bytes, offset, width) ^ sign) - sign);
}

/* The bytes are 0 before. */
static inline void compat_set_bits(u8 *bytes, u32 offset, u32 width, u64 value)
{
	u32 at;

	for (at = 0; at < width; at++) {
		u32 place = offset + at;

		bytes[place / 8] |=
			(u8)((value >> compat_weight(at, width) & 1) << compat_bit(place));
	}
}

/*
 * Signal masks: the kernel's longs, of which a caller has the lower half first, whatever the byte order. @size is in
 * bytes; what is left after the last whole long is copied as it is.
 */
static inline void compat_words_in(void *to, const void *from, size_t size)
{
	const u8 *source = from;
	u8 *target = to;
	u32 half[2];
	u64 word;

	for (; size >= sizeof(word); size -= sizeof(word)) {
		memcpy(half, source, sizeof(half));
		word = half[0] | (u64)half[1] << 32;
		memcpy(target, &word, sizeof(word));
		source += sizeof(word);
		target += sizeof(word);
	}
	memcpy(target, source, size);
}

static inline void compat_words_out(void *to, const void *from, size_t size)
{
	const u8 *source = from;
	u8 *target = to;
	u32 half[2];
	u64 word;

	for (; size >= sizeof(word); size -= sizeof(word)) {
		memcpy(&word, source, sizeof(word));
		half[0] = (u32)word;
		half[1] = (u32)(word >> 32);
		memcpy(target, half, sizeof(half));
		source += sizeof(word);
		target += sizeof(word);
	}
	memcpy(target, source, size);
}

#endif
