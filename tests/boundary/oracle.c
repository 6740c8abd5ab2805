// SPDX-License-Identifier: MIT
/* See oracle.h. */
#include "oracle.h"

#include <stdlib.h>

#define WINDOW	512			/* bytes of a window that the handler looks at */
#define ROOM	8192			/* for the longest argument or element */
#define ROWS	16			/* payloads of a command, each arm of a choice by itself */

struct oracle_tally oracle_tally;

/* One payload: a buffer, or windows, as many as its parent has elements. */
struct crossing {
	bool there;
	u64 parents;
	u64 *counts;
	u64 *addresses;
	u8 *memory;			/* NULL: windows */
	u8 *seen;			/* what the handler sees; of windows what it reads, one after another */
};

/* What is expected of one call. */
static struct {
	const struct scene *scene;
	const struct oracle_command *command;
	const struct oracle_row *row;
	const struct oracle_payload *payloads;
	size_t payload_count;
	const char *handler;
	struct user_space space;	/* the caller's memory as it has to become */
	u8 *memory[USER_AREAS];
	u8 *buffer;			/* a BSD's or Windows' copy of the argument */
	size_t in_size, out_size, information;
	u32 size;			/* of a size-first struct, as it was given */
	bool tail;
	struct crossing crossings[ROWS];
	u64 key;
	u32 number;
	u32 allocations, fds, locks, deprecated, files, called;
	const struct os_pages *view;
	bool is_short, enables;
	int err;
} now;

/* In the kernel: the argument, and what the handler saw of it. */
static u8 arg[ROOM], arg_seen[ROOM], caller[SCENE_ROOM];

static u64 fetch(const u8 *bytes, size_t size)
{
	u64 value = 0;

	memcpy(&value, bytes, size);
	return value;
}

/* --- the caller's memory ------------------------------------------------------------------------------------------ */

static bool addressable(u64 address, size_t size)
{
	u64 limit = now.space.address_bits < 64 ? 1ULL << now.space.address_bits : ~0ULL;

	return size <= limit && address <= limit - size;
}

static int read_user(void *to, u64 address, size_t size)
{
	u8 *bytes;
	size_t at;

	if (!addressable(address, size) || !user_readable(&now.space, address, size))
		return -EFAULT;
	bytes = user_bytes(&now.space, address, size);
	memcpy(to, bytes, size);
	for (at = 0; now.scene->flips && at < size; at++)
		bytes[at] ^= 0xff;
	return 0;
}

static int write_user(u64 address, const u8 *from, size_t size)
{
	bool whole = addressable(address, size) && user_writable(&now.space, address, size);
	size_t at;

	if (!addressable(address, size))
		return -EFAULT;
	if (whole)
		memcpy(user_bytes(&now.space, address, size), from, size);
	for (at = 0; !whole && at < size && user_writable(&now.space, address + at, 1); at++)
		*user_bytes(&now.space, address + at, 1) = from[at];
	return whole ? 0 : -EFAULT;
}

/* --- values ------------------------------------------------------------------------------------------------------- */

static bool holds(const struct oracle_guard *guard, const u8 *record)
{
	u64 found = fetch(record + guard->offset, guard->size);
	bool is = !guard->values && found > guard->above;
	size_t value;

	for (value = 0; value < guard->count; value++)
		is = is || guard->values[value] == found;
	return is != guard->other;
}

static bool guarded(const struct oracle_rule *rule, const u8 *record)
{
	size_t at;

	for (at = 0; at < rule->guard_count; at++) {
		if (!holds(&rule->guards[at], record))
			return false;
	}
	return true;
}

static bool below(u64 a, u64 b, bool sign)
{
	return sign ? (s64)a < (s64)b : a < b;
}

static bool listed(const struct oracle_rule *rule, u64 value)
{
	u64 mask = rule->size < 8 ? (1ULL << rule->size * 8) - 1 : ~0ULL;
	size_t at;

	for (at = 0; at < rule->count; at++) {
		if ((rule->values[at] & mask) == (value & mask))
			return true;
	}
	return false;
}

static bool breaks(const struct oracle_rule *rule, const u8 *record)
{
	u64 value = rule->kind == ORACLE_ZERO ? 0 : fetch(record + rule->offset, rule->size);
	size_t at;

	if (rule->sign && rule->size < 8 && value >> (rule->size * 8 - 1))
		value |= ~0ULL << rule->size * 8;
	switch (rule->kind) {
	case ORACLE_ZERO:
		for (at = 0; at < rule->size && !record[rule->offset + at]; at++)
			;
		return at < rule->size;
	case ORACLE_MIN:
		return below(value, rule->limit, rule->sign);
	case ORACLE_MAX:
		return below(rule->limit, value, rule->sign);
	case ORACLE_MASK:
		return value & ~rule->limit;
	case ORACLE_MULTIPLE:
		return (rule->sign && (s64)value < 0 ? 0 - value : value) % rule->limit;
	case ORACLE_ENUM:
		return !listed(rule, value);
	}
	return true;
}

static bool any_breaks(const struct oracle_rule *rules, size_t count, const u8 *record)
{
	size_t at;

	for (at = 0; at < count; at++) {
		if (guarded(&rules[at], record) && breaks(&rules[at], record))
			return true;
	}
	return false;
}

/* Steps 4 and 5 for a record in a row; a tail is between them. */
static int check(const struct oracle_record *record, const u8 *bytes, bool tail)
{
	if (!record)
		return 0;
	if (any_breaks(record->rules, record->rule_count, bytes))
		return -EINVAL;
	return tail || any_breaks(record->limits, record->limit_count, bytes) ? -E2BIG : 0;
}

static int check_all(const struct oracle_record *record, const u8 *bytes, u64 count)
{
	u64 at;
	int err = 0;

	for (at = 0; record && at < count && !err; at++) {
		if (any_breaks(record->rules, record->rule_count, bytes + at * record->size))
			err = -EINVAL;
	}
	for (at = 0; record && at < count && !err; at++) {
		if (any_breaks(record->limits, record->limit_count, bytes + at * record->size))
			err = -E2BIG;
	}
	return err;
}

/* Counts that the handler has set, in each of these. */
static int bound_all(const struct oracle_record *record, const u8 *bytes, u64 count)
{
	u64 at;

	for (at = 0; record && at < count; at++) {
		if (any_breaks(record->bounds, record->bound_count, bytes + at * record->size))
			return -EIO;
	}
	return 0;
}

/* Addresses are 0 for the handler, whether they lead somewhere or a discriminator says that they do not. */
static void hide(const struct oracle_record *record, u8 *bytes)
{
	size_t at;

	for (at = 0; at < record->leave_count; at++) {
		if (record->leaves[at].flags & ORACLE_ADDRESS)
			memset(bytes + record->leaves[at].offset, 0, record->leaves[at].size);
	}
}

/* What is output alone is 0 for the handler. */
static void clear(const struct oracle_record *record, u8 *bytes)
{
	size_t at;

	for (at = 0; at < record->leave_count; at++) {
		const struct oracle_leaf *one = &record->leaves[at];

		if ((one->flags & (ORACLE_IN | ORACLE_OUT)) == ORACLE_OUT)
			memset(bytes + one->offset, 0, one->size);
	}
}

/* What becomes of a record before it goes to the caller: reserved members and padding are 0. */
static void wipe(const struct oracle_record *record, u8 *bytes)
{
	static u8 known[ROOM];
	size_t at, byte;

	memset(known, 0, record->size);
	for (at = 0; at < record->leave_count; at++) {
		const struct oracle_leaf *one = &record->leaves[at];

		memset(known + one->offset, 1, one->size);
		if (one->flags & ORACLE_ZEROED && one->flags & ORACLE_OUT)
			memset(bytes + one->offset, 0, one->size);
	}
	for (byte = 0; byte < record->size; byte++) {
		if (!known[byte])
			bytes[byte] = 0;
	}
}

/* What the handler of these tests does to a record: all that is output gets a pattern, and padding too. */
static void scrawl(const struct oracle_record *record, u8 *bytes)
{
	static u8 known[ROOM];
	size_t at, byte;

	memset(known, 0, record->size);
	for (at = 0; at < record->leave_count; at++) {
		const struct oracle_leaf *one = &record->leaves[at];

		memset(known + one->offset, 1, one->size);
		if (!(one->flags & ORACLE_OUT))
			continue;
		if (!(one->flags & ORACLE_COUNT))
			memset(bytes + one->offset, MOCK_FILL, one->size);
		else if (mock.count)
			memcpy(bytes + one->offset, &mock.count, one->size);
	}
	for (byte = 0; byte < record->size && record->run_count; byte++) {
		if (!known[byte])
			bytes[byte] = MOCK_FILL;
	}
}

/* The same of elements, which can be bytes and numbers too. */
static void scrawl_all(const struct oracle_payload *one, u8 *bytes, u64 count)
{
	u64 at;

	if (!one->record)
		memset(bytes, MOCK_FILL, count * one->element);
	for (at = 0; one->record && at < count; at++)
		scrawl(one->record, bytes + at * one->element);
}

/* --- the argument ------------------------------------------------------------------------------------------------- */

static int too_short(void)
{
	now.is_short = true;
	return -EFAULT;
}

/* Where the last member ends that is output. */
static size_t output_end(void)
{
	const struct oracle_record *record = now.command->record;

	return record->run_count ? record->runs[record->run_count - 1].end : 0;
}

static int room(size_t end)
{
	return COPIES_BY_NUMBER && end > now.out_size ? too_short() : 0;
}

static int arrive(void)
{
	size_t size = now.command->record->size;

	if (!COPIES_BY_NUMBER)
		return read_user(arg, SCENE_ARGUMENT, size);
	if (size > now.in_size)
		return too_short();
	memcpy(arg, now.buffer, size);
	return 0;
}

/* The rest of what a size-first struct's caller says is there. */
static int arrive_tail(size_t from)
{
	u8 byte[64];
	size_t at, part, i;

	for (at = from; at < now.size; at += part) {
		part = now.size - at < sizeof(byte) ? now.size - at : sizeof(byte);
		if (read_user(byte, SCENE_ARGUMENT + at, part))
			return -EFAULT;
		for (i = 0; i < part; i++)
			now.tail = now.tail || byte[i];
	}
	return 0;
}

static int arrive_sized(void)
{
	size_t size = now.command->record->size, known, at;

	if (COPIES_BY_NUMBER && now.in_size < 4)
		return too_short();
	if (COPIES_BY_NUMBER)
		memcpy(&now.size, now.buffer, 4);
	else if (read_user(&now.size, SCENE_ARGUMENT, 4))
		return -EFAULT;
	if (now.size < now.command->minimum)
		return -EINVAL;
	now.tail = now.size > now.command->maximum;
#if defined(OS_NUMBERS_BSD)
	if (now.size > now.in_size)
		now.size = (u32)now.in_size;
#endif
	known = now.size < size ? now.size : size;
	if (!COPIES_BY_NUMBER) {
		if (read_user(arg, SCENE_ARGUMENT, known))
			return -EFAULT;
		memcpy(arg, &now.size, 4);
		return now.tail ? 0 : arrive_tail(known);
	}
	if (known > now.in_size || (!now.tail && now.size > now.in_size))
		return too_short();
	memcpy(arg, now.buffer, known);
	memcpy(arg, &now.size, 4);
	for (at = known; !now.tail && at < now.size; at++)
		now.tail = now.buffer[at];
	return 0;
}

static int take_memory(void)
{
	now.allocations++;
	return now.allocations == now.scene->space.fail_alloc ? -ENOMEM : 0;
}

/* Steps 3 to 5. */
static int argument(void)
{
	const struct oracle_command *command = now.command;
	int err = 0;

	if (!command->record)
		return 0;
	if (!command->maximum)
		err = room(output_end());
	if (!err && command->heap)
		err = take_memory();
	if (!err && command->maximum)
		err = arrive_sized();
	else if (!err && command->reads)
		err = arrive();
	if (!err && command->maximum && output_end())
		err = room(now.size < output_end() ? now.size : output_end());
	return err ? err : check(command->record, arg, now.tail);
}

/* --- payloads ----------------------------------------------------------------------------------------------------- */

/* The record with a payload's address, or the first of them. */
static u8 *within(const struct oracle_payload *one)
{
	return one->parent < 0 ? arg : now.crossings[one->parent].memory;
}

/* Steps 3 to 5 of a payload. */
static int take(const struct oracle_payload *one, struct crossing *crossing)
{
	u64 elements = crossing->counts[0], at;
	int err = one->local ? 0 : take_memory();

	if (err)
		return err;
	crossing->memory = calloc(elements + 1, one->element);
	crossing->seen = calloc(elements + 1, one->element);
	if (one->direction & ORACLE_IN && elements)
		err = read_user(crossing->memory, crossing->addresses[0], elements * one->element);
	if (!err && one->direction & ORACLE_IN)
		err = check_all(one->record, crossing->memory, elements);
	for (at = 0; one->record && at < elements; at++)
		clear(one->record, crossing->memory + at * one->element);
	return err;
}

static int payload(size_t index)
{
	const struct oracle_payload *one = &now.payloads[index];
	struct crossing *crossing = &now.crossings[index];
	u8 *record = within(one);
	u64 at;

	if (one->guard && !holds(one->guard, record))
		return 0;
	crossing->parents = one->many ? now.crossings[one->parent].counts[0] : 1;
	crossing->counts = calloc(crossing->parents + 1, sizeof(u64));
	crossing->addresses = calloc(crossing->parents + 1, sizeof(u64));
	for (at = 0; at < crossing->parents; at++, record += one->many ? now.payloads[one->parent].element : 0) {
		u64 count = one->count_size ? fetch(record + one->count, one->count_size) : one->fixed;

		if (one->maximum && count > one->maximum)
			return -E2BIG;
		crossing->addresses[at] = fetch(record + one->offset, one->size);
		crossing->counts[at] = one->nullable && !crossing->addresses[at] ? 0 : count / one->per;
		memset(record + one->offset, 0, one->size);
	}
	crossing->there = one->many || !one->nullable || crossing->addresses[0];
	if (one->window && crossing->there)
		crossing->seen = calloc(crossing->parents + 1, WINDOW + one->element);
	if (one->many)
		return take_memory();
	return one->window || !crossing->there ? 0 : take(one, crossing);
}

/* Each run of each of these elements; all of them at once where all is output. */
static int write_elements(const struct oracle_payload *one, u64 address, const u8 *bytes, u64 count)
{
	const struct oracle_record *record = one->record;
	size_t at;
	u64 element;
	int err = 0;

	if (!record || (record->run_count == 1 && record->runs[0].end - record->runs[0].start == record->size))
		return write_user(address, bytes, count * one->element);
	for (at = 0; at < record->run_count; at++) {
		const struct oracle_run *run = &record->runs[at];

		for (element = 0; element < count && !err; element++)
			err = write_user(address + element * one->element + run->start,
					 bytes + element * one->element + run->start, run->end - run->start);
	}
	return err;
}

static void wipe_all(const struct oracle_payload *one, u8 *bytes, u64 count)
{
	u64 at;

	for (at = 0; one->record && at < count; at++)
		wipe(one->record, bytes + at * one->element);
}

/* Where elements of a window begin; they cannot end beyond what can be told. */
static int reach(const struct oracle_payload *one, u64 address, u64 first, u64 count, u64 *start)
{
	u64 end;

	*start = address + first * one->element;
	return __builtin_add_overflow(address, (first + count) * one->element, &end) ? -EFAULT : 0;
}

static int window_read(const struct oracle_payload *one, u64 address, u64 first, u64 count, u8 *to)
{
	u64 start, at;
	int err = reach(one, address, first, count, &start);

	if (!err)
		err = read_user(to, start, count * one->element);
	if (!err)
		err = check_all(one->record, to, count);
	for (at = 0; one->record && at < count && !err; at++)
		clear(one->record, to + at * one->element);
	return err;
}

static int window_write(const struct oracle_payload *one, u64 address, u64 first, u64 count, u8 *from)
{
	u64 start;
	int err = reach(one, address, first, count, &start);

	if (!err)
		err = bound_all(one->record, from, count);
	if (err)
		return err;
	wipe_all(one, from, count);
	return write_elements(one, start, from, count);
}

/* How much of a window the handler looks at: all but the last at once, then that one. */
static u64 looked_at(const struct oracle_payload *one, u64 count)
{
	return count < WINDOW / one->element ? count : WINDOW / one->element;
}

/* What the handler of these tests does to a window. */
static int window(const struct oracle_payload *one, struct crossing *crossing, u64 parent)
{
	u64 address = crossing->addresses[parent], count = looked_at(one, crossing->counts[parent]);
	u8 *seen = crossing->seen + parent * WINDOW, pattern[WINDOW];
	int err = 0;

	if (!count)
		return 0;
	if (one->direction & ORACLE_IN && count > 1)
		err = window_read(one, address, 0, count - 1, seen);
	if (!err && one->direction & ORACLE_IN)
		err = window_read(one, address, count - 1, 1, seen + (count - 1) * one->element);
	if (err || !(one->direction & ORACLE_OUT))
		return err;
	memcpy(pattern, seen, sizeof(pattern));
	scrawl_all(one, pattern, count);
	if (count > 1)
		err = window_write(one, address, 0, count - 1, pattern);
	return err ? err : window_write(one, address, count - 1, 1, pattern + (count - 1) * one->element);
}

/* How many elements the handler says are valid. */
static u64 valid(const struct oracle_payload *one, const struct crossing *crossing, u64 parent)
{
	const u8 *record = within(one) + parent * (one->many ? now.payloads[one->parent].element : 0);

	return one->after_size ? fetch(record + one->after, one->after_size) / one->per : crossing->counts[parent];
}

/* Step 11: what the handler says against what there is room for, of one payload. */
static int bound(size_t index)
{
	const struct oracle_payload *one = &now.payloads[index];
	const struct crossing *crossing = &now.crossings[index];
	u64 parent;

	for (parent = 0; crossing->there && parent < crossing->parents; parent++) {
		if (one->nullable && !crossing->addresses[parent])
			continue;
		if (valid(one, crossing, parent) > crossing->counts[parent])
			return -EIO;
	}
	if (!crossing->memory || !(one->direction & ORACLE_OUT))
		return 0;
	return bound_all(one->record, crossing->memory, one->nullable ? crossing->counts[0] : valid(one, crossing, 0));
}

static int give(size_t index)
{
	const struct oracle_payload *one = &now.payloads[index];
	struct crossing *crossing = &now.crossings[index];
	u64 elements;

	if (!crossing->memory || !(one->direction & ORACLE_OUT))
		return 0;
	elements = valid(one, crossing, 0);
	wipe_all(one, crossing->memory, elements);
	return elements ? write_elements(one, crossing->addresses[0], crossing->memory, elements) : 0;
}

/* --- capabilities, tables ----------------------------------------------------------------------------------------- */

static const struct oracle_right *right(const struct oracle_abi *abi, u32 value)
{
	size_t at;

	for (at = 0; at < abi->right_count; at++) {
		if (abi->rights[at].value == value)
			return &abi->rights[at];
	}
	return NULL;
}

static bool extended(const struct case_suite *suite, const struct boundary_object *kind)
{
	size_t at;

	for (at = 0; at < suite->object_count; at++) {
		if (suite->objects[at].kind == kind)
			return suite->objects[at].extended;
	}
	return false;
}

/* What CHECK_EXTENSION answers. */
static u64 answer(const struct oracle_abi *abi, const struct oracle_abi *other, u32 value)
{
	const struct case_suite *suite = mock.suite->base ? mock.suite->base : mock.suite;
	const struct oracle_right *found = right(abi, value);

	if (abi->extension_first && value >= abi->extension_first && extended(suite, now.command->kind))
		found = other && mock.extension && mock.extension == other->extension ? right(other, value) : NULL;
	return found && found->objects >> now.command->kind->number & 1 ? mock_answer(value) : 0;
}

/* Steps of ENABLE_CAP; one of an extension's is handed to it. */
static int may_enable(const struct oracle_abi *abi, const struct oracle_abi *other)
{
	const struct case_suite *suite = mock.suite->base ? mock.suite->base : mock.suite;
	u32 value = (u32)fetch(arg + now.command->asked, 4);
	const struct oracle_right *found = right(abi, value);
	size_t at;

	if (abi->extension_first && value >= abi->extension_first && extended(suite, now.command->kind)) {
		found = other && mock.extension && mock.extension == other->extension ? right(other, value) : NULL;
		now.enables = true;
	}
	if (!found || !found->opt_in || !(found->objects >> now.command->kind->number & 1))
		return -EINVAL;
	for (at = found->arguments; at < now.command->answer_size / 8; at++) {
		if (fetch(arg + now.command->answer + at * 8, 8))
			return -EINVAL;
	}
	return 0;
}

static int look_up(void)
{
	const struct oracle_command *command = now.command;
	u32 group = command->by_group ? (u32)fetch(arg + command->group, 4) : 0;
	size_t at;

	now.key = fetch(arg + command->key, 8);
	for (at = 0; at < command->row_count; at++) {
		const struct oracle_row *one = &command->rows[at];
		u64 id = now.key & one->mask, steps = (id - one->key) / one->step;

		if (one->group != group || id < one->key || steps >= one->count || id != one->key + steps * one->step)
			continue;
		now.row = one;
		now.handler = one->handler;
		now.number = (u32)steps;
		now.payloads = one->payload;
		now.payload_count = one->payload != NULL;
		return one->may ? 0 : -EACCES;
	}
	return command->by_group ? -ENXIO : -ENOENT;
}

/* --- the handler -------------------------------------------------------------------------------------------------- */

static int lock(void)
{
	if (!now.command->lock)
		return 0;
	if (now.scene->space.fail_lock == 1)
		return -EINTR;
	now.locks++;
	return 0;
}

/* Its result, after it has done what handlers of these tests do. */
static int result(int err)
{
	now.called = 1;
	if (!err)
		err = mock.result;
	return err > 0 ? -EIO : err;
}

static int reserve(void)
{
	const struct oracle_record *record = now.command->record;
	size_t at;

	for (at = 0; record && at < record->leave_count; at++) {
		if (!(record->leaves[at].flags & ORACLE_FD))
			continue;
		if (++now.fds == now.scene->space.fail_fd)
			return -EMFILE;
	}
	return 0;
}

static const struct os_pages *pages(void)
{
	return mock.pages == &mock_no_pages ? NULL : mock.pages ? mock.pages : &mock_pages;
}

/* What the ioctl that maps does with the pages. */
static int map(void)
{
	const struct oracle_command *command = now.command;
	u64 address = USER_VIEW_FIRST;

	if (!pages() || pages()->size < command->least)
		return -EIO;
	if (now.scene->space.fail_view == 1)
		return -ENOMEM;
	now.view = pages();
	memcpy(arg + command->answer, &address, sizeof(address));
	if (command->length != (size_t)-1)
		memcpy(arg + command->length, &(u64){ now.view->size }, sizeof(u64));
	return 0;
}

/* What the handler does to payloads. */
static int handle_payloads(void)
{
	size_t at;
	u64 parent;
	int err = 0;

	for (at = 0; at < now.payload_count && !err; at++) {
		const struct oracle_payload *one = &now.payloads[at];
		struct crossing *crossing = &now.crossings[at];

		for (parent = 0; one->window && crossing->there && parent < crossing->parents && !err; parent++)
			err = window(one, crossing, parent);
		if (crossing->memory && one->direction & ORACLE_OUT)
			scrawl_all(one, crossing->memory, crossing->counts[0]);
	}
	return err;
}

static int handle(void)
{
	const struct oracle_record *record = now.row || now.enables ? NULL : now.command->record;
	size_t at;
	int err;

	if (record) {
		clear(record, arg);
		hide(record, arg);
	}
	err = lock();
	if (err)
		return err;
	memcpy(arg_seen, arg, sizeof(arg_seen));
	for (at = 0; at < now.payload_count; at++) {
		const struct crossing *one = &now.crossings[at];

		if (one->memory)
			memcpy(one->seen, one->memory, one->counts[0] * now.payloads[at].element);
	}
	if (record && record->run_count && now.command->serves != ORACLE_MAPS)
		scrawl(record, arg);
	err = result(handle_payloads());
	if (!err && now.command->serves == ORACLE_MAPS)
		err = map();
	return err || !now.fds || !mock.no_file || mock.no_file > now.fds ? err : -EIO;
}

/* --- out ---------------------------------------------------------------------------------------------------------- */

static int put(size_t start, size_t end)
{
	if (now.command->maximum && end > now.size)
		end = now.size;
	if (end <= start)
		return 0;
	if (!COPIES_BY_NUMBER)
		return write_user(SCENE_ARGUMENT + start, arg + start, end - start);
	if (end > now.out_size)
		return too_short();
	memcpy(now.buffer + start, arg + start, end - start);
	if (end > now.information)
		now.information = end;
	return 0;
}

static int leave(void)
{
	const struct oracle_record *record = now.row ? NULL : now.command->record;
	u32 fd = now.scene->space.first_fd;
	size_t at;
	int err = 0;

	for (at = 0; at < now.payload_count && !err; at++)
		err = bound(at);
	if (!err && record && record->run_count)
		err = bound_all(record, arg, 1);
	for (at = 0; at < now.payload_count && !err; at++)
		err = give(at);
	for (at = 0; record && at < record->leave_count && !err; at++) {
		const struct oracle_leaf *one = &record->leaves[at];

		if (one->flags & ORACLE_FD)
			memcpy(arg + one->offset, &(u64){ fd++ % USER_FILES }, one->size);
	}
	if (record && !err)
		wipe(record, arg);
	for (at = 0; record && at < record->run_count && !err; at++)
		err = put(record->runs[at].start, record->runs[at].end);
	if (!err)
		now.files = now.fds;
	return err;
}

/* --- the call ----------------------------------------------------------------------------------------------------- */

static const struct oracle_command *command_in(const struct oracle_abi *abi)
{
	size_t at;

	for (at = 0; abi && at < abi->command_count; at++) {
		const struct oracle_command *one = &abi->commands[at];

		if (one->kind == now.scene->kind && one->code == now.scene->code && (one->identical || !now.scene->compat))
			return one;
	}
	return NULL;
}

bool oracle_translates(const struct scene *scene, const struct oracle_abi *abi)
{
	size_t at;

	for (at = 0; abi && scene->compat && at < abi->thunk_count; at++) {
		if (abi->thunks[at] == scene->code)
			return true;
	}
	return false;
}

static int privilege(void)
{
	if (now.command->privilege == ORACLE_WRITER && !now.scene->space.may_write)
		return -EPERM;
	return now.command->privilege == ORACLE_ADMIN && !now.scene->space.is_admin ? -EPERM : 0;
}

/* Steps 1 to 12; `abi` has the command, `other` is its base or its extension. */
static int steps(const struct oracle_abi *abi, const struct oracle_abi *other)
{
	size_t at;
	int err;

	now.command = command_in(abi);
	if (!now.command)
		return -ENOTTY;
	err = privilege();
	if (err)
		return err;
	now.deprecated = now.command->deprecated;
	if (now.command->record)
		memset(arg, 0, now.command->record->size);
	now.handler = now.command->handler;
	now.payloads = now.command->payloads;
	now.payload_count = now.command->payload_count;
	err = argument();
	if (!err && now.command->table)
		err = look_up();
	if (!err && now.command->table == ORACLE_HAS)
		return 0;
	for (at = 0; at < now.payload_count && !err; at++)
		err = payload(at);
	if (!err && !now.row)
		err = reserve();
	if (!err && now.command->serves == ORACLE_ENABLES)
		err = may_enable(abi, other);
	if (!err && now.command->serves == ORACLE_CONSTANT)
		memcpy(arg + now.command->answer, &now.command->constant, now.command->answer_size);
	if (!err && now.command->serves == ORACLE_CHECKS)
		memcpy(arg + now.command->answer,
		       &(u64){ answer(abi, other, (u32)fetch(arg + now.command->asked, 4)) }, 8);
	if (!err && now.handler)
		err = handle();
	return err ? err : leave();
}

/* The step before and after those: what a BSD or Windows copies itself. */
static int around(const struct oracle_abi *abi, const struct oracle_abi *other)
{
	size_t size;
	int err = 0;

	if (!COPIES_BY_NUMBER)
		return steps(abi, other);
#if defined(OS_NUMBERS_BSD)
	size = now.scene->code >> 16 & 0x1fff;
	now.in_size = now.scene->code >> 31 & 1 ? size : 0;
	now.out_size = now.scene->code >> 30 & 1 ? size : 0;
#else
	now.in_size = now.scene->in_size;
	now.out_size = now.scene->out_size;
#endif
	size = now.in_size > now.out_size ? now.in_size : now.out_size;
	now.buffer = calloc(1, size + 1);
	if (now.in_size)
		err = read_user(now.buffer, SCENE_ARGUMENT, now.in_size);
	if (!err)
		err = steps(abi, other);
#if defined(OS_NUMBERS_BSD)
	now.information = now.out_size;
#endif
	if (!err && now.information)
		err = write_user(SCENE_ARGUMENT, now.buffer, now.information);
	return err;
}

static void forget(void)
{
	size_t at;

	for (at = 1; at < USER_AREAS; at++)
		free(now.memory[at]);
	for (at = 0; at < ROWS; at++) {
		free(now.crossings[at].counts);
		free(now.crossings[at].addresses);
		free(now.crossings[at].memory);
		free(now.crossings[at].seen);
	}
	free(now.buffer);
	memset(&now, 0, sizeof(now));
}

/* --- what the handler sees ---------------------------------------------------------------------------------------- */

static void see_windows(const struct mock_call *call, size_t at)
{
	const struct oracle_payload *one = &now.payloads[at];
	const struct crossing *crossing = &now.crossings[at];
	const struct mock_access *access = call->access[one->slot];
	u64 parent;

	if (!call->windows[one->slot]) {
		wrong(now.scene, "window %zu is not there", at);
		return;
	}
	for (parent = 0; parent < crossing->parents; parent++) {
		const struct boundary_window *window = (const void *)((const u8 *)call->windows[one->slot] + parent * access->stride);

		if (access->count(window) != crossing->counts[parent] || window->address != crossing->addresses[parent])
			wrong(now.scene, "window %zu of element %llu is another one", at, parent);
	}
	if (!access->read != !(one->direction & ORACLE_IN) || !access->write != !(one->direction & ORACLE_OUT))
		wrong(now.scene, "window %zu goes another way", at);
}

static void see_payload(const struct mock_call *call, size_t at)
{
	const struct oracle_payload *one = &now.payloads[at];
	const struct crossing *crossing = &now.crossings[at];
	const u8 *bytes = call->buffers[one->slot];
	size_t size = crossing->there ? crossing->counts[0] * one->element : 0;

	if (one->arm && (call->arms[one->slot] == one->arm) != crossing->there)
		wrong(now.scene, "arm %u is there, or is not", one->arm);
	if (!crossing->there) {
		if (!one->arm && (bytes || call->windows[one->slot]))
			wrong(now.scene, "payload %zu is there", at);
		return;
	}
	if (one->window)
		see_windows(call, at);
	else if (!bytes)
		wrong(now.scene, "payload %zu is not there", at);
	else if (memcmp(bytes, crossing->seen, size))
		wrong(now.scene, "payload %zu is not what was read", at);
	else if (call->value_size && boundary_nonzero(bytes + size, call->value_size - size))
		wrong(now.scene, "something is behind the value");
}

static void see_lock(void)
{
	size_t at;
	u32 one, held = 0;

	for (at = 0; at < mock.suite->object_count; at++) {
		for (one = 0; one < mock.suite->objects[at].lock_count; one++) {
			const struct os_lock *lock = &mock.suite->objects[at].locks[one];

			if (!lock->exclusive && !lock->shared)
				continue;
			held++;
			if (!now.command->lock || strcmp(lock->name, now.command->lock) || lock->exclusive != now.command->exclusive)
				wrong(now.scene, "lock %s is held", lock->name);
		}
	}
	if (held != (now.command->lock ? 1 : 0))
		wrong(now.scene, "%u locks are held", held);
}

static void see_argument(const struct mock_call *call)
{
	size_t size = now.command->record ? now.command->record->size : 0;

	if (now.command->serves == ORACLE_MAPS)
		size = 0;
	if (call->arg_size != size)
		wrong(now.scene, "an argument of %zu bytes", call->arg_size);
	else if (call->arg && memcmp(call->arg, arg_seen, size))
		wrong(now.scene, "the argument is not what was read");
}

static void see(const struct mock_call *call)
{
	const char *handler = now.enables ? "enable" : now.handler;
	size_t at;

	if (strcmp(call->handler, handler) || call->object != now.scene->object)
		wrong(now.scene, "%s is called, not %s", call->handler, handler);
	see_lock();
	if (now.enables) {
		if (call->number != fetch(arg_seen + now.command->asked, 4) ||
		    memcmp(call->arg, arg_seen + now.command->answer, now.command->answer_size))
			wrong(now.scene, "another capability, or other arguments");
		return;
	}
	if (!now.row)
		see_argument(call);
	else if (call->which && (call->which->id != now.row->key || call->number != now.number))
		wrong(now.scene, "another register");
	else if (!call->which && !now.row->mask && call->attr != now.key)
		wrong(now.scene, "attribute %llx, not %llx", call->attr, now.key);
	for (at = 0; at < now.payload_count; at++)
		see_payload(call, at);
}

/* --- what the handler does ---------------------------------------------------------------------------------------- */

/* What a window refuses, whatever the caller's memory is like. */
static void do_forbidden(const struct mock_access *access, const void *window)
{
	static u8 memory[ROOM];
	u64 count = access->count(window);

	if (access->read && (access->read(window, count, 1, memory) != -ENOSPC || access->read(window, ~0ULL, 1, memory) != -ENOSPC ||
			     access->read(window, 0, count + 1, memory) != -ENOSPC))
		wrong(now.scene, "a read outside of a window");
	memset(memory, 0, sizeof(memory));
	if (access->write && (access->write(window, count, 1, memory) != -ENOSPC ||
			      access->write(window, ~0ULL, 1, memory) != -ENOSPC))
		wrong(now.scene, "a write outside of a window");
}

static int do_window(const struct oracle_payload *one, const struct mock_access *access, const void *window, const u8 *seen)
{
	static u8 bytes[WINDOW];
	u64 count = looked_at(one, access->count(window));
	u8 *last = bytes + (count ? count - 1 : 0) * one->element;
	int err = 0;

	do_forbidden(access, window);
	if (!count)
		return 0;
	memset(bytes, 0, sizeof(bytes));
	if (access->read && count > 1)
		err = access->read(window, 0, count - 1, bytes);
	if (access->read && !err)
		err = access->read(window, count - 1, 1, last);
	if (access->read && !err && memcmp(bytes, seen, count * one->element))
		wrong(now.scene, "a window is not what is there");
	if (err || !access->write)
		return err;
	scrawl_all(one, bytes, count);
	if (count > 1)
		err = access->write(window, 0, count - 1, bytes);
	return err ? err : access->write(window, count - 1, 1, last);
}

static int do_payloads(const struct mock_call *call)
{
	size_t at;
	u64 parent;
	int err = 0;

	for (at = 0; at < now.payload_count && !err; at++) {
		const struct oracle_payload *one = &now.payloads[at];
		const struct crossing *crossing = &now.crossings[at];
		const struct mock_access *access = call->access[one->slot];

		for (parent = 0; one->window && crossing->there && parent < crossing->parents && !err; parent++)
			err = do_window(one, access, (const u8 *)call->windows[one->slot] + parent * access->stride,
					crossing->seen + parent * WINDOW);
		if (crossing->memory && one->direction & ORACLE_OUT)
			scrawl_all(one, (u8 *)(uintptr_t)call->buffers[one->slot], crossing->counts[0]);
	}
	return err;
}

static int handler(const struct mock_call *call)
{
	size_t at;
	int err;

	if (!now.called || mock.calls++) {
		wrong(now.scene, "%s is called", call->handler);
		return -EIO;
	}
	see(call);
	if (failures)
		return -EIO;
	if (!now.row && !now.enables && call->arg && now.command->record->run_count)
		scrawl(now.command->record, (u8 *)(uintptr_t)call->arg);
	err = do_payloads(call);
	for (at = 0; at < call->file_count && !err && !mock.result; at++)
		*call->files[at] = mock.no_file == at + 1 ? NULL : os_file_create("mock", NULL, NULL, NULL);
	if (call->pages && !mock.result)
		*call->pages = (struct os_pages *)(uintptr_t)pages();
	return err ? err : mock.result;
}

void oracle_expect(const struct scene *scene, const struct oracle_abi *abi, const struct oracle_abi *base)
{
	const struct oracle_abi *owner = abi;
	const struct oracle_command *command;
	u32 at;

	forget();
	now.scene = scene;
	now.space = scene->space;
	for (at = 0; at < now.space.area_count; at++) {
		struct user_area *one = &now.space.areas[at];

		now.memory[at] = at ? malloc(one->size + 1) : caller;
		memcpy(now.memory[at], one->bytes, at ? one->size : sizeof(scene->arg));
		one->bytes = now.memory[at];
	}
	command = command_in(abi);
	if (base && !(command && (command->own || (mock.extension && mock.extension == abi->extension))))
		owner = base;
	now.err = around(owner, owner == abi ? base : abi);
	mock.hook = handler;
}

#ifdef OS_MMAP

static u32 asked_for_pages;
static const struct oracle_mapping *asked_for;

static int give_pages(const struct mock_call *call)
{
	if (asked_for_pages++ || !asked_for || strcmp(call->handler, asked_for->handler) || call->object != now.scene->object)
		wrong(now.scene, "%s is asked for pages", call->handler);
	if (!mock.result)
		*call->pages = (struct os_pages *)(uintptr_t)pages();
	return mock.result;
}

static bool mapped_at(const struct oracle_abi *abi, const struct os_mapping *asked)
{
	bool any = false;
	size_t at;

	for (at = 0; abi && at < abi->mapping_count; at++) {
		const struct oracle_mapping *one = &abi->mappings[at];

		if (one->kind != now.scene->kind)
			continue;
		any = true;
		if (asked->offset == one->offset * (one->in_pages ? OS_PAGE_SIZE : 1))
			asked_for = one;
	}
	return any;
}

/* What docs/boundary.md says of mmap, "Mappings": what comes before the driver is asked, and after. */
static int mmap_gives(const struct os_mapping *asked, bool *calls)
{
	if (!asked_for || !asked->shared || asked->executable || (asked->writable && !asked_for->writable))
		return -EINVAL;
	*calls = true;
	if (mock.result)
		return mock.result > 0 ? -EIO : mock.result;
	if (!pages() || pages()->size < asked_for->least)
		return -EIO;
	if (asked->size != pages()->size)
		return -EINVAL;
	return asked->space->fail_view == 1 ? -ENOMEM : 0;
}

void oracle_mmap(const struct scene *scene, const struct oracle_abi *abi, const struct oracle_abi *base,
		 const struct os_mapping *asked)
{
	struct os_mapping mapping = *asked;
	struct user_counts was = user_counts;
	const struct user_space *space = mapping.space;
	bool calls = false, any;
	int expected, err;

	now.scene = scene;
	asked_for = NULL;
	asked_for_pages = 0;
	any = mapped_at(abi, asked);
	any = mapped_at(base, asked) || any;
	expected = any ? mmap_gives(asked, &calls) : -ENODEV;
	mock.hook = give_pages;
	err = user_mmap(&mapping, scene->kind, scene->object);
	if (err != expected || asked_for_pages != calls)
		wrong(scene, "mmap gives %d and asks %u times, not %d and %d", err, asked_for_pages, expected, calls);
	if (space->views[0] != (err ? NULL : pages()) || space->views[1] || space->writable_views != (u32)(!err && asked_for->writable))
		wrong(scene, "mmap: other pages are mapped, or another way");
	if (user_counts.locks != was.locks || user_counts.reads != was.reads || user_counts.allocations != was.allocations)
		wrong(scene, "mmap does more than to map");
	oracle_tally.mapped[0]++;
	oracle_tally.mapped[1] += !err;
}

#endif

static void compare_counts(const struct scene *scene)
{
	u32 fd, open = 0;

	for (fd = 0; fd < USER_FILES; fd++)
		open += scene->space.files[fd] != NULL;
	if (open != now.files)
		wrong(scene, "%u new files, not %u", open, now.files);
	if (scene->space.views[0] != now.view || scene->space.views[1] ||
	    scene->space.writable_views != (u32)(now.view && now.command->writable))
		wrong(scene, "other pages are mapped, or another way");
	if (mock.calls != now.called)
		wrong(scene, "the handler was called %u times, not %u", mock.calls, now.called);
	if (user_counts.deprecated - scene->before.deprecated != now.deprecated)
		wrong(scene, "deprecation is reported, or is not");
	if (user_counts.locks - scene->before.locks != now.locks)
		wrong(scene, "%llu locks were taken, not %u", user_counts.locks - scene->before.locks, now.locks);
#if defined(OS_NUMBERS_WINDOWS)
	if (user_status(now.err, user_short_buffer) != user_status(now.err, now.is_short))
		wrong(scene, "STATUS_BUFFER_TOO_SMALL: %d, not %d", user_short_buffer, now.is_short);
#endif
}

void oracle_compare(const struct scene *scene, int err)
{
	size_t at, byte;

	oracle_tally.calls++;
	oracle_tally.handled += now.called;
	if (!now.called)
		oracle_tally.refused[-now.err & 255]++;
	else if (now.err)
		oracle_tally.failed++;
	if (err != now.err)
		wrong(scene, "%s gives %d, not %d", now.command ? now.command->name : "no command", err, now.err);
	compare_counts(scene);
	for (at = 0; at < now.space.area_count; at++) {
		const u8 *is = at ? scene->payload[at - 1] : scene->arg;
		size_t size = at ? scene->payload_size[at - 1] : sizeof(scene->arg);

		if (!memcmp(is, now.memory[at], size))
			continue;
		for (byte = 0; is[byte] == now.memory[at][byte]; byte++)
			;
		wrong(scene, "%s: byte %zu of area %zu is %02x, not %02x", now.command ? now.command->name : "no command",
		      byte, at, is[byte], now.memory[at][byte]);
	}
}
