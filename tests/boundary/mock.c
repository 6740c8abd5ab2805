// SPDX-License-Identifier: MIT
/* See mock.h. */
#include "mock.h"

struct mock mock;

static u8 mapped[MOCK_MAPPED];
struct os_pages mock_pages = { mapped, MOCK_MAPPED };
struct os_pages mock_no_pages;

static void mock_locks(void)
{
	size_t at;
	u32 lock;

	for (at = 0; at < mock.suite->object_count; at++) {
		for (lock = 0; lock < mock.suite->objects[at].lock_count; lock++) {
			const struct os_lock *one = &mock.suite->objects[at].locks[lock];

			if (!one->exclusive && !one->shared)
				continue;
			mock.locks_held++;
			mock.lock = one->name;
			mock.exclusive = one->exclusive;
		}
	}
}

static bool covered(const struct case_record *record, size_t at)
{
	size_t i;

	for (i = 0; i < record->range_count; i++) {
		if (at >= record->ranges[i].offset && at - record->ranges[i].offset < record->ranges[i].size)
			return true;
	}
	return false;
}

/* Whether the handler sets this count to another value. */
bool mock_counts(int which, size_t offset)
{
	return mock.count && mock.count_of == which && mock.count_at == offset;
}

/* A careless handler: it writes every member that is output, reserved ones and padding too. */
static void fill(const struct case_record *record, u8 *bytes, int which)
{
	size_t at;

	for (at = 0; at < record->size; at++) {
		if (!covered(record, at))
			bytes[at] = MOCK_FILL;
	}
	for (at = 0; at < record->range_count; at++) {
		const struct case_range *range = &record->ranges[at];

		if ((range->flags & (CASE_OUTPUT | CASE_STEADY)) == CASE_OUTPUT)
			memset(bytes + range->offset, MOCK_FILL, range->size);
		else if (range->flags & CASE_STEADY && range->flags & CASE_OUTPUT && mock_counts(which, range->offset))
			memcpy(bytes + range->offset, &mock.count, range->size);
	}
}

static bool has_output(const struct case_record *record)
{
	size_t at;

	for (at = 0; at < record->range_count; at++) {
		if (record->ranges[at].flags & CASE_OUTPUT)
			return true;
	}
	return false;
}

/* Elements of a payload as a careless handler leaves them. */
static void fill_elements(size_t at, u8 *bytes, u64 elements)
{
	const struct case_payload *payload = &mock.command->payloads[at];
	u64 element;

	for (element = 0; element < elements; element++) {
		if (payload->record)
			fill(payload->record, bytes + element * payload->element, (int)at);
		else
			memset(bytes + element * payload->element, MOCK_FILL, payload->element);
	}
}

/* Reads and writes what there is in a window, the last element by itself. */
static int window(const struct mock_access *access, const void *one, size_t at, u8 *memory, u64 elements)
{
	const struct case_payload *payload = &mock.command->payloads[at];
	static u8 pattern[2 * MOCK_BYTES];
	u64 head = elements ? elements - 1 : 0;
	size_t end;
	int err = 0;

	if (access->read) {
		err = access->read(one, 0, head, memory);
		if (!err)
			err = access->read(one, head, elements - head, memory + head * payload->element);
	}
	if (err || !access->write)
		return err;
	memset(pattern, 0, elements * payload->element);
	if (access->read)
		memcpy(pattern, memory, elements * payload->element);
	fill_elements(at, pattern, elements);
	memset(pattern + elements * payload->element, MOCK_FILL, payload->element);
	err = access->write(one, 0, head, pattern);
	if (!err)
		err = access->write(one, head, elements - head, pattern + head * payload->element);
	for (end = elements * payload->element; end < (elements + 1) * payload->element; end++)
		mock.stale = mock.stale || pattern[end] != MOCK_FILL;
	return err;
}

static int windows(const struct mock_call *call, size_t at)
{
	const struct case_payload *payload = &mock.command->payloads[at];
	const struct mock_access *access = call->access[at];
	u64 parent, parents = mock.parents[at], each = parents ? mock.elements[at] / parents : 0;
	int err = 0;

	mock.window_count[at] = parents ? access->count(call->windows[at]) : 0;
	for (parent = 0; parent < parents && !err; parent++) {
		const void *one = (const u8 *)call->windows[at] + parent * access->stride;

		err = window(access, one, at, mock.payload[at] + parent * each * payload->element, each);
	}
	return err;
}

static int payloads(const struct mock_call *call)
{
	int err = 0;
	size_t at;

	for (at = 0; at < call->payload_count && at < mock.command->payload_count && !err; at++) {
		const struct case_payload *payload = &mock.command->payloads[at];
		size_t size = payload->element * mock.elements[at];
		u8 *bytes = (u8 *)(uintptr_t)call->buffers[at];

		mock.present[at] = bytes || call->windows[at];
		mock.arms[at] = call->arms[at];
		if (size > MOCK_BYTES)
			__builtin_trap();
		if (call->windows[at]) {
			err = windows(call, at);
			continue;
		}
		if (!bytes)
			continue;
		memcpy(mock.payload[at], bytes, size);
		if (call->value_size > size)
			mock.stale = boundary_nonzero(bytes + size, call->value_size - size);
		if (payload->direction & BOUNDARY_OUT)
			fill_elements(at, bytes, mock.elements[at]);
	}
	return err;
}

int mock_run(const struct mock_call *call)
{
	const struct case_record *record;
	size_t at;
	int err;

	if (mock.hook)
		return mock.hook(call);
	record = mock.command->record;
	mock.calls++;
	mock.handler = call->handler;
	mock.object = call->object;
	mock.arg_size = call->arg_size;
	mock.attr = call->attr;
	mock.register_id = call->which ? call->which->id + call->number * call->which->step : 0;
	mock_locks();
	if (call->arg) {
		memcpy(mock.arg, call->arg, call->arg_size);
		if (record && has_output(record))
			fill(record, (u8 *)(uintptr_t)call->arg, -1);
	}
	err = payloads(call);
	if (err)
		return err;
	for (at = 0; at < call->file_count && !mock.result; at++)
		*call->files[at] = mock.no_file == at + 1 ? NULL : os_file_create("mock", NULL, NULL, NULL);
	if (call->pages && !mock.result)
		*call->pages = mock.pages == &mock_no_pages ? NULL : mock.pages ? mock.pages : &mock_pages;
	return mock.result;
}

/* What an extension is asked to enable. */
int mock_enable(void *object, u32 capability, const u64 *args)
{
	if (mock.hook)
		return mock.hook(&(struct mock_call){
			.handler = "enable", .object = object, .arg = args, .number = capability });
	mock.calls++;
	mock.handler = "enable";
	mock.object = object;
	mock.capability = capability;
	mock.args = args[0];
	mock_locks();
	return mock.result;
}

u64 mock_capability(void *object, u32 capability)
{
	mock.object = object;
	mock.capability = capability;
	return mock_answer(capability);
}
