// SPDX-License-Identifier: MIT
/*
 * What generated boundary code calls; see docs/boundary.md.
 */
#include "boundary.h"

/**
 * boundary_extended - a command that a kind of object does not have itself
 * @extension: attached to the object, or NULL
 * @number: of the kind
 * @call: the call
 * @object: what the file descriptor stands for
 * @compat: from a program of another ABI
 *
 * Return: what the extension's command returns, -ENOTTY where there is none.
 */
int boundary_extended(const struct boundary_extension *extension, u32 number, struct os_call *call,
		      void *object, bool compat)
{
	const struct boundary_object *theirs;

	if (!extension || number >= extension->object_count)
		return -ENOTTY;
	theirs = extension->objects[os_index_nospec(number, extension->object_count)];
	if (!theirs)
		return -ENOTTY;
	return compat ? theirs->compat_ioctl(call, object) : theirs->ioctl(call, object);
}

/* A handler returned a positive value. */
int boundary_bad_result(void)
{
	(void)OS_BUG_ON(true);
	return -EIO;
}

/* A part of each element, from @start on: the members there are output, others are not. */
int boundary_give_part(const struct boundary_buffer *buffer, u64 count, size_t start, size_t length)
{
	const u8 *memory = buffer->memory;
	int err = 0;
	u64 at;

	if (!memory)
		return 0;
	for (at = start; count && !err; count--, at += buffer->size)
		err = os_user_out(buffer->call, buffer->address + at, memory + at, length);
	return err;
}

void boundary_open(struct boundary_window *window, struct os_call *call, u64 address, u64 count,
		   size_t size, u32 direction)
{
	window->call = call;
	window->address = address;
	window->count = count;
	window->size = size;
	window->direction = direction;
}

/* Where elements @first and the @count - 1 after it are; wherever they end can be told. */
static int boundary_inside(const struct boundary_window *window, u64 first, u64 count,
			   u32 direction, u64 *address)
{
	u64 end;

	if (OS_BUG_ON(!(window->direction & direction)))
		return -EIO;
	if (first > window->count || count > window->count - first)
		return -ENOSPC;
	end = boundary_mul(first + count, window->size);
	if (end >= ~0ULL - window->address || end != (size_t)end)
		return -EFAULT;
	*address = window->address + first * window->size;
	return 0;
}

/**
 * boundary_read - read from a window
 * @window: onto the caller's memory
 * @first: of the elements
 * @count: how many
 * @to: kernel memory
 *
 * Return: 0, -ENOSPC outside of the window, -EFAULT, -EIO where it is output only.
 */
int boundary_read(const struct boundary_window *window, u64 first, u64 count, void *to)
{
	u64 address;
	int err = boundary_inside(window, first, count, BOUNDARY_IN, &address);

	if (err || !count)
		return err;
	return os_user_in(window->call, to, address, (size_t)(count * window->size));
}

/* boundary_write - write into a window; the same errors, -EIO where it is input only. */
int boundary_write(const struct boundary_window *window, u64 first, u64 count, const void *from)
{
	u64 address;
	int err = boundary_inside(window, first, count, BOUNDARY_OUT, &address);

	if (err || !count)
		return err;
	return os_user_out(window->call, address, from, (size_t)(count * window->size));
}

/* The same of a part of each element, from @start on: the members there are output, others are not. */
int boundary_write_part(const struct boundary_window *window, u64 first, u64 count,
			const void *from, size_t start, size_t length)
{
	const u8 *memory = from;
	u64 address, at;
	int err = boundary_inside(window, first, count, BOUNDARY_OUT, &address);

	for (at = start; count && !err; count--, at += window->size)
		err = os_user_out(window->call, address + at, memory + at, length);
	return err;
}

/**
 * boundary_attribute - look an attribute up
 * @table: rows of the device
 * @length: number of rows
 * @group: from the caller
 * @attr: from the caller
 *
 * Return: the row, or NULL.
 */
const struct boundary_attribute *boundary_attribute(const struct boundary_attribute *table,
						    u32 length, u32 group, u64 attr)
{
	const struct boundary_attribute *row;
	u32 at;

	for (at = 0; at < length; at++) {
		row = &table[os_index_nospec(at, length)];
		if (row->group == group && (attr & row->mask) == row->attr)
			return row;
	}
	return NULL;
}

/**
 * boundary_register - look a register up by its id
 * @table: rows by id
 * @length: number of rows
 * @id: from the caller
 * @number: set to the register's place in its family
 *
 * Return: the row, or NULL.
 */
const struct boundary_register *boundary_register(const struct boundary_register *table, u32 length,
						  u64 id, u32 *number)
{
	const struct boundary_register *row;
	u32 low = 0, high = length;
	u64 place;

	while (high - low > 1) {
		u32 middle = low + (high - low) / 2;

		if (table[os_index_nospec(middle, length)].id <= id)
			low = middle;
		else
			high = middle;
	}
	if (!length)
		return NULL;
	row = &table[os_index_nospec(low, length)];
	place = boundary_div(id - row->id, row->step);
	if (id < row->id || place >= row->count || place * row->step != id - row->id)
		return NULL;
	*number = (u32)os_index_nospec((size_t)place, row->count);
	return row;
}

/**
 * boundary_capability - look a capability up by its number
 * @table: rows by number
 * @length: number of rows
 * @value: from the caller
 *
 * Return: the row, or NULL.
 */
const struct boundary_capability *boundary_capability(const struct boundary_capability *table,
						      u32 length, u32 value)
{
	u32 at;

	for (at = 0; at < length; at++) {
		const struct boundary_capability *row = &table[os_index_nospec(at, length)];

		if (row->value == value)
			return row;
	}
	return NULL;
}
