// SPDX-License-Identifier: MIT
/* See mock.h. */
#include "mock.h"

struct mock mock;

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

/* A careless handler: it writes every member that is output, reserved ones and padding too. */
static void fill(const struct case_record *record, u8 *bytes)
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
		else if (mock.count && range->flags & CASE_STEADY && range->flags & CASE_OUTPUT)
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

static int window(const struct mock_call *call, size_t at, size_t size)
{
	static u8 pattern[MOCK_BYTES];
	int err = 0;

	mock.window_bytes[at] = call->windows[at]->bytes;
	if (mock.command->payloads[at].direction & BOUNDARY_IN)
		err = boundary_read(call->windows[at], 0, mock.payload[at], size);
	memset(pattern, MOCK_FILL, size);
	if (!err && mock.command->payloads[at].direction & BOUNDARY_OUT)
		err = boundary_write(call->windows[at], 0, pattern, size);
	return err;
}

static int payloads(const struct mock_call *call)
{
	size_t at, element;
	int err = 0;

	for (at = 0; at < call->payload_count && at < mock.command->payload_count && !err; at++) {
		const struct case_payload *payload = &mock.command->payloads[at];
		size_t size = payload->element * mock.elements[at];
		u8 *bytes = (u8 *)(uintptr_t)call->buffers[at];

		mock.present[at] = bytes || call->windows[at];
		if (size > MOCK_BYTES)
			__builtin_trap();
		if (call->windows[at]) {
			err = window(call, at, size);
			continue;
		}
		if (!bytes)
			continue;
		memcpy(mock.payload[at], bytes, size);
		if (call->value_size > size)
			mock.stale = boundary_nonzero(bytes + size, call->value_size - size);
		if (!(payload->direction & BOUNDARY_OUT))
			continue;
		for (element = 0; element < mock.elements[at]; element++) {
			if (payload->record)
				fill(payload->record, bytes + element * payload->element);
			else
				memset(bytes + element * payload->element, MOCK_FILL, payload->element);
		}
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
			fill(record, (u8 *)(uintptr_t)call->arg);
	}
	err = payloads(call);
	if (err)
		return err;
	for (at = 0; at < call->file_count && !mock.result; at++)
		*call->files[at] = mock.no_file == at + 1 ? NULL : os_file_create("mock", NULL, NULL, NULL);
	return mock.result;
}

u64 mock_capability(void *object, u32 capability)
{
	mock.object = object;
	mock.capability = capability;
	return mock_answer(capability);
}
