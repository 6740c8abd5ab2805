// SPDX-License-Identifier: MIT
/* See oracle.h. */
#include "oracle.h"

#include <stdlib.h>

#define WINDOW	512			/* bytes of a window that the handler looks at */
#define ROOM	8192			/* for the longest argument, attribute or register */

struct oracle_tally oracle_tally;

/* What is expected of one call. */
static struct {
	const struct scene *scene;
	const struct oracle_command *command;
	const struct oracle_row *row;
	struct user_space space;	/* the caller's memory as it has to become */
	u8 *memory[USER_AREAS];
	u8 *buffer;			/* a BSD's or Windows' copy of the argument */
	size_t in_size, out_size, information;
	u32 size;			/* of a size-first struct, as it was given */
	bool tail;
	u8 *payload[CASE_PAYLOADS];	/* NULL: none, or a window */
	u8 *payload_seen[CASE_PAYLOADS];
	u64 counts[CASE_PAYLOADS];
	u64 addresses[CASE_PAYLOADS];
	u64 key;
	u32 number;
	u32 allocations, fds, locks, deprecated, files, called;
	bool is_short;
	int err;
} now;

/* In the kernel: the argument, an attribute's or register's value, and what the handler saw of them. */
static u8 arg[ROOM], arg_seen[ROOM], value[ROOM], value_seen[ROOM], caller[SCENE_ROOM];

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

static bool guarded(const struct oracle_rule *rule, const u8 *record)
{
	size_t at, value;

	for (at = 0; at < rule->guard_count; at++) {
		const struct oracle_guard *one = &rule->guards[at];
		u64 found = fetch(record + one->offset, one->size);
		bool holds = !one->values && found > one->above;

		for (value = 0; value < one->count; value++)
			holds = holds || one->values[value] == found;
		if (!holds)
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
		return value % rule->limit;
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

static int payload(size_t index)
{
	const struct oracle_payload *one = &now.command->payloads[index];
	u8 *parent = one->parent < 0 ? arg : now.payload[one->parent];
	u64 address = fetch(parent + one->offset, one->size);
	u64 elements = one->count_size ? fetch(parent + one->count, one->count_size) : one->fixed;
	int err;

	elements /= one->per;
	memset(parent + one->offset, 0, one->size);
	now.addresses[index] = address;
	now.counts[index] = elements;
	if (one->window)
		return 0;
	if (one->nullable && !address) {
		now.counts[index] = 0;
		return 0;
	}
	err = take_memory();
	if (err)
		return err;
	now.payload[index] = calloc(elements + 1, one->element);
	if (one->direction & ORACLE_IN && elements)
		err = read_user(now.payload[index], address, elements * one->element);
	if (!err && one->direction & ORACLE_IN)
		err = check_all(one->record, now.payload[index], elements);
	return err;
}

/* What the handler of these tests does to a window. */
static int window(size_t index)
{
	const struct oracle_payload *one = &now.command->payloads[index];
	u64 bytes = now.counts[index] * one->element;
	size_t part = bytes < WINDOW ? bytes : WINDOW;
	static u8 pattern[WINDOW];
	int err = 0;

	memset(pattern, MOCK_FILL, sizeof(pattern));
	if (one->direction & ORACLE_IN)
		err = read_user(now.payload_seen[index], now.addresses[index], part);
	if (!err && one->direction & ORACLE_OUT)
		err = write_user(now.addresses[index], pattern, part);
	return err;
}

static int give(size_t index)
{
	const struct oracle_payload *one = &now.command->payloads[index];
	const u8 *parent = one->parent < 0 ? arg : now.payload[one->parent];
	u64 elements = now.counts[index], at;

	if (one->window)
		return 0;
	if (one->after_size)
		elements = fetch(parent + one->after, one->after_size);
	if (elements > now.counts[index])
		return -EIO;
	if (!(one->direction & ORACLE_OUT) || !elements)
		return 0;
	for (at = 0; one->record && at < elements; at++)
		wipe(one->record, now.payload[index] + at * one->element);
	return write_user(now.addresses[index], now.payload[index], elements * one->element);
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

static int may_enable(const struct oracle_abi *abi)
{
	const struct oracle_right *found = right(abi, (u32)fetch(arg + now.command->asked, 4));
	size_t at;

	if (!found || !found->opt_in)
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
		now.number = (u32)steps;
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

static int by_table(void)
{
	u64 address = fetch(arg + now.command->address, 8);
	size_t size = now.row->size;
	int err = 0;

	if (now.command->table == ORACLE_HAS)
		return 0;
	if (now.command->table == ORACLE_SET && size)
		err = read_user(value, address, size);
	if (!err && now.command->table == ORACLE_SET)
		err = check(now.row->record, value, false);
	if (!err)
		err = lock();
	if (err)
		return err;
	memcpy(value_seen, value, sizeof(value_seen));
	err = result(0);
	if (err || now.command->table == ORACLE_SET || !size)
		return err;
	memset(value, MOCK_FILL, size);
	if (now.row->record) {
		memset(value, 0, size);
		scrawl(now.row->record, value);
		wipe(now.row->record, value);
	}
	return write_user(address, value, size);
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

static int handle(void)
{
	const struct oracle_record *record = now.command->record;
	size_t at;
	int err = 0;

	for (at = 0; record && at < record->leave_count; at++) {
		const struct oracle_leaf *one = &record->leaves[at];

		if ((one->flags & (ORACLE_IN | ORACLE_OUT)) == ORACLE_OUT)
			memset(arg + one->offset, 0, one->size);
	}
	err = lock();
	if (err)
		return err;
	if (record)
		memcpy(arg_seen, arg, record->size);
	for (at = 0; at < now.command->payload_count; at++) {
		size_t bytes = now.command->payloads[at].window ? WINDOW : now.counts[at] * now.command->payloads[at].element;

		now.payload_seen[at] = calloc(1, bytes + 1);
		if (now.payload[at])
			memcpy(now.payload_seen[at], now.payload[at], bytes);
	}
	if (record && record->run_count)
		scrawl(record, arg);
	for (at = 0; at < now.command->payload_count && !err; at++) {
		const struct oracle_payload *one = &now.command->payloads[at];
		u64 element;

		if (one->window)
			err = window(at);
		for (element = 0; now.payload[at] && one->direction & ORACLE_OUT && element < now.counts[at]; element++) {
			if (one->record)
				scrawl(one->record, now.payload[at] + element * one->element);
			else
				memset(now.payload[at] + element * one->element, MOCK_FILL, one->element);
		}
	}
	err = result(err);
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
	const struct oracle_record *record = now.command->record;
	u32 fd = now.scene->space.first_fd;
	size_t at;
	int err = 0;

	for (at = 0; at < now.command->payload_count && !err; at++)
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
	err = argument();
	if (!err && now.command->table) {
		err = look_up();
		return err ? err : by_table();
	}
	for (at = 0; at < now.command->payload_count && !err; at++)
		err = payload(at);
	if (!err)
		err = reserve();
	if (!err && now.command->serves == ORACLE_ENABLES)
		err = may_enable(abi);
	if (!err && now.command->serves == ORACLE_CONSTANT)
		memcpy(arg + now.command->answer, &now.command->constant, now.command->answer_size);
	if (!err && now.command->serves == ORACLE_CHECKS)
		memcpy(arg + now.command->answer,
		       &(u64){ answer(abi, other, (u32)fetch(arg + now.command->asked, 4)) }, 8);
	if (!err && now.command->handler)
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
	for (at = 0; at < CASE_PAYLOADS; at++) {
		free(now.payload[at]);
		free(now.payload_seen[at]);
	}
	free(now.buffer);
	memset(&now, 0, sizeof(now));
	memset(value, 0, sizeof(value));
}

/* --- what the handler sees ---------------------------------------------------------------------------------------- */

static void see_payload(const struct mock_call *call, size_t at)
{
	const struct oracle_payload *one = &now.command->payloads[at];
	size_t bytes = now.counts[at] * one->element;

	if (one->window) {
		if (!call->windows[at] || call->windows[at]->bytes != bytes || call->windows[at]->address != now.addresses[at] ||
		    call->windows[at]->direction != one->direction)
			wrong(now.scene, "window %zu is another one", at);
		return;
	}
	if (!now.payload[at] != !call->buffers[at])
		wrong(now.scene, "payload %zu is there, or is not", at);
	else if (call->buffers[at] && memcmp(call->buffers[at], now.payload_seen[at], bytes))
		wrong(now.scene, "payload %zu is not what was read", at);
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

static void see(const struct mock_call *call)
{
	const char *handler = now.row ? now.row->handler : now.command->handler;
	size_t at;

	if (strcmp(call->handler, handler) || call->object != now.scene->object)
		wrong(now.scene, "%s is called, not %s", call->handler, handler);
	see_lock();
	if (now.row) {
		if (call->which && (call->which->id != now.row->key || call->number != now.number))
			wrong(now.scene, "another register");
		if (!call->which && !now.row->mask && call->attr != now.key)
			wrong(now.scene, "attribute %llx, not %llx", call->attr, now.key);
		if (now.row->size && memcmp(call->buffers[0], value_seen, call->value_size ? call->value_size : now.row->size))
			wrong(now.scene, "another value");
		return;
	}
	if (call->arg_size != (now.command->record ? now.command->record->size : 0))
		wrong(now.scene, "an argument of %zu bytes", call->arg_size);
	else if (call->arg && memcmp(call->arg, arg_seen, call->arg_size))
		wrong(now.scene, "the argument is not what was read");
	for (at = 0; at < now.command->payload_count; at++)
		see_payload(call, at);
}

/* --- what the handler does ---------------------------------------------------------------------------------------- */

/* What a window refuses, whatever the caller's memory is like. */
static void do_forbidden(const struct boundary_window *window)
{
	u8 byte = MOCK_FILL;

	if (window->direction & ORACLE_IN && (boundary_read(window, window->bytes, &byte, 1) != -ENOSPC ||
					      boundary_read(window, ~0ULL, &byte, 1) != -ENOSPC))
		wrong(now.scene, "a read outside of a window");
	if (window->direction & ORACLE_OUT && (boundary_write(window, window->bytes, &byte, 1) != -ENOSPC ||
					       boundary_write(window, ~0ULL, &byte, 1) != -ENOSPC))
		wrong(now.scene, "a write outside of a window");
	if (!(window->direction & ORACLE_IN) && boundary_read(window, 0, &byte, 1) != -EIO)
		wrong(now.scene, "a read from a window that is output");
	if (!(window->direction & ORACLE_OUT) && boundary_write(window, 0, &byte, 1) != -EIO)
		wrong(now.scene, "a write into a window that is input");
}

static int do_payloads(const struct mock_call *call)
{
	static u8 bytes[WINDOW];
	size_t at;
	int err = 0;

	for (at = 0; at < now.command->payload_count && !err; at++) {
		const struct oracle_payload *one = &now.command->payloads[at];
		u8 *memory = (u8 *)(uintptr_t)call->buffers[at];
		size_t part = now.counts[at] * one->element < WINDOW ? now.counts[at] * one->element : WINDOW;
		u64 element;

		if (one->window)
			do_forbidden(call->windows[at]);
		if (one->window && one->direction & ORACLE_IN) {
			err = boundary_read(call->windows[at], 0, bytes, part);
			if (!err && memcmp(bytes, now.payload_seen[at], part))
				wrong(now.scene, "window %zu is not what is there", at);
		}
		if (one->window && !err && one->direction & ORACLE_OUT) {
			memset(bytes, MOCK_FILL, sizeof(bytes));
			err = boundary_write(call->windows[at], 0, bytes, part);
		}
		for (element = 0; memory && one->direction & ORACLE_OUT && element < now.counts[at]; element++) {
			if (one->record)
				scrawl(one->record, memory + element * one->element);
			else
				memset(memory + element * one->element, MOCK_FILL, one->element);
		}
	}
	return err;
}

static int handler(const struct mock_call *call)
{
	size_t at;
	int err = 0;

	if (!now.called || mock.calls++) {
		wrong(now.scene, "%s is called", call->handler);
		return -EIO;
	}
	see(call);
	if (failures)
		return -EIO;
	if (now.row && now.command->table == ORACLE_GET && now.row->size) {
		if (now.row->record)
			scrawl(now.row->record, (u8 *)(uintptr_t)call->buffers[0]);
		else
			memset((u8 *)(uintptr_t)call->buffers[0], MOCK_FILL, now.row->size);
	}
	if (!now.row && now.command->record && now.command->record->run_count)
		scrawl(now.command->record, (u8 *)(uintptr_t)call->arg);
	if (!now.row)
		err = do_payloads(call);
	for (at = 0; at < call->file_count && !err && !mock.result; at++)
		*call->files[at] = mock.no_file == at + 1 ? NULL : os_file_create("mock", NULL, NULL, NULL);
	return err ? err : mock.result;
}

void oracle_expect(const struct scene *scene, const struct oracle_abi *abi, const struct oracle_abi *base)
{
	const struct oracle_abi *owner = abi;
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
	if (base && !(mock.extension && mock.extension == abi->extension && command_in(abi)))
		owner = base;
	now.err = around(owner, owner == abi ? base : abi);
	mock.hook = handler;
}

static void compare_counts(const struct scene *scene)
{
	u32 fd, open = 0;

	for (fd = 0; fd < USER_FILES; fd++)
		open += scene->space.files[fd] != NULL;
	if (open != now.files)
		wrong(scene, "%u new files, not %u", open, now.files);
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
