// SPDX-License-Identifier: MIT
/* See scene.h. */
#include "scene.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

bool failing;
unsigned int failures;
unsigned long long runs;
unsigned long long tally[TALLY_KINDS];
const char *doing = "";

void wrong(const struct scene *scene, const char *format, ...)
{
	va_list list;

	failures++;
	if (failing)
		_exit(1);
	if (failures > 40)
		return;
	printf("%s: %s: %s: ", SHAPE, scene ? scene->command->title : "", doing);
	va_start(list, format);
	vprintf(format, list);
	va_end(list);
	putchar('\n');
	fflush(stdout);
}

static const struct case_range *range_at(const struct case_record *record, size_t at)
{
	size_t i;

	for (i = 0; i < record->range_count; i++) {
		if (at >= record->ranges[i].offset && at - record->ranges[i].offset < record->ranges[i].size)
			return &record->ranges[i];
	}
	return NULL;
}

size_t scene_visible(const struct case_command *command)
{
#if defined(OS_NUMBERS_BSD)
	if (command->maximum)
		return command->minimum;
#endif
	return command->record ? command->record->size : 0;
}

size_t scene_output_end(const struct case_command *command)
{
	size_t i, end = 0, outputs = 0, count = command->record ? command->record->range_count : 0;

	for (i = 0; i < count; i++) {
		const struct case_range *one = &command->record->ranges[i];

		outputs += (one->flags & CASE_OUTPUT) != 0;

		if (one->flags & CASE_OUTPUT && one->offset < scene_visible(command) && one->offset + one->size > end)
			end = one->offset + one->size;
	}
	if (count && outputs == count)
		return command->record->size;		/* the padding at the end as well */
	return end;
}

size_t scene_payload_size(const struct case_command *command, size_t payload)
{
	const struct case_payload *one = &command->payloads[payload];

	return one->element * one->elements * (one->many ? command->payloads[one->parent].elements : 1);
}

size_t scene_payload_end(const struct case_command *command, size_t payload)
{
	const struct case_payload *one = &command->payloads[payload];
	size_t i, end = 0, outputs = 0, count = one->record ? one->record->range_count : 0;

	for (i = 0; i < count; i++) {
		const struct case_range *range = &one->record->ranges[i];

		outputs += (range->flags & CASE_OUTPUT) != 0;
		if (range->flags & CASE_OUTPUT && range->offset + range->size > end)
			end = range->offset + range->size;
	}
	if (outputs == count)
		end = one->element;		/* in one copy, the padding at the end as well */
	return scene_payload_size(command, payload) - one->element + end;
}

/* Padding within what is output may be written, so it counts. */
bool scene_is_output(const struct case_command *command, size_t at)
{
	const struct case_range *one = range_at(command->record, at);

	return one ? (one->flags & CASE_OUTPUT) != 0 : scene_output_end(command) > at && command->record->size > at &&
		scene_is_output(command, at - 1);
}

/* Valid bytes where the driver reads, poison elsewhere. */
static void fill(u8 *bytes, const struct case_record *record, bool reads)
{
	size_t at;

	for (at = 0; at < record->size; at++) {
		const struct case_range *range = range_at(record, at);
		bool input = reads && range && (range->flags & (CASE_INPUT | CASE_ADDRESS | CASE_KEPT));

		bytes[at] = input ? ((const u8 *)record->valid)[at] : SCENE_POISON;
	}
}

static void area(struct scene *scene, u64 start, u8 *bytes, size_t size)
{
	struct user_area *one = &scene->space.areas[scene->space.area_count++];

	one->start = start;
	one->bytes = bytes;
	one->size = one->readable = one->writable = size;
}

static void payload(struct scene *scene, size_t at)
{
	const struct case_payload *one = &scene->command->payloads[at];
	u64 start = SCENE_PAYLOAD + at * SCENE_STEP, element, parent;
	u64 parents = one->many ? scene->command->payloads[one->parent].elements : 1;
	size_t span = one->element * one->elements, size = scene_payload_size(scene->command, at), byte;
	u8 *within = one->parent < 0 ? scene->arg : scene->payload[one->parent];

	scene->payload[at] = malloc(size + 1);
	scene->payload_was[at] = malloc(size + 1);
	scene->payload_size[at] = size;
	for (element = 0; one->record && element < one->elements * parents; element++)
		fill(scene->payload[at] + element * one->element, one->record, one->direction & BOUNDARY_IN);
	for (byte = 0; !one->record && byte < size; byte++)
		scene->payload[at][byte] = one->direction & BOUNDARY_IN ? (u8)(byte * 7 + 1) : SCENE_POISON;
	area(scene, start, scene->payload[at], size);
	for (parent = 0; parent < parents; parent++) {
		u64 address = start + parent * span;

		memcpy(within + one->address, &address, one->address_size);
		within += one->parent < 0 ? 0 : scene->command->payloads[one->parent].element;
	}
	mock.elements[at] = one->elements * parents;
	mock.parents[at] = parents;
}

/* A test that failed with a lock held does not fail the next one too. */
static void release(const struct case_object *object)
{
	u32 at;

	for (at = 0; at < object->lock_count; at++) {
		object->locks[at].exclusive = false;
		object->locks[at].shared = 0;
	}
}

void scene_make(struct scene *scene, const struct case_suite *suite, const struct case_command *command)
{
	size_t at;

	memset(scene, 0, sizeof(*scene));
	memset(&mock, 0, offsetof(struct mock, arg));
	mock.suite = suite;
	mock.command = command;
	mock.extension = suite->extension;
	for (at = 0; at < suite->object_count; at++)
		release(&suite->objects[at]);
	scene->command = command;
	scene->code = command->code;
	scene->kind = command->kind;
	scene->object = command->object;
	scene->space.may_write = command->privilege == CASE_WRITER;
	scene->space.is_admin = command->privilege == CASE_ADMIN;
	scene->space.address_bits = 64;
	area(scene, SCENE_ARGUMENT, scene->arg, 0);
	if (command->record)
		fill(scene->arg, command->record, command->reads);
	scene_resize(scene, command->record ? command->record->size : 0);
	for (at = 0; at < command->payload_count; at++)
		payload(scene, at);
}

void scene_free(struct scene *scene)
{
	size_t at;

	user_close_all(&scene->space);
	for (at = 0; at < scene->command->payload_count; at++) {
		free(scene->payload[at]);
		free(scene->payload_was[at]);
	}
}

void scene_resize(struct scene *scene, size_t size)
{
	struct user_area *one = &scene->space.areas[0];

	if (size > scene->size && scene->size)
		memset(scene->arg + scene->size, 0, size - scene->size);
	scene->size = scene->in_size = scene->out_size = scene->seen = size;
	one->size = one->readable = one->writable = size;
#if defined(OS_NUMBERS_BSD)
	if (scene->command->maximum)
		scene->seen = scene->command->minimum;
#endif
#if defined(OS_NUMBERS_WINDOWS)
	scene->in_size = scene->command->reads ? size : 0;
	scene->out_size = scene->command->code >> 14 & 1 ? size : 0;
#endif
}

/* Memory of a payload becomes this long, and repeats itself. */
static void lengthen(struct scene *scene, size_t at, size_t size)
{
	struct user_area *memory = &scene->space.areas[1 + at];
	size_t byte = scene->payload_size[at];

	scene->payload[at] = memory->bytes = realloc(scene->payload[at], size + 1);
	scene->payload_was[at] = realloc(scene->payload_was[at], size + 1);
	for (; byte < size; byte++)
		scene->payload[at][byte] = scene->payload[at][byte % scene->command->payloads[at].element];
	memory->size = memory->readable = memory->writable = scene->payload_size[at] = size;
}

void scene_extend(struct scene *scene, size_t at, u64 elements)
{
	const struct case_payload *one = &scene->command->payloads[at];
	u64 parent, address;
	size_t child, span;

	if (one->window || !one->direction)
		return;
	lengthen(scene, at, one->element * elements);
	mock.elements[at] = elements;
	for (child = at + 1; child < scene->command->payload_count; child++) {
		const struct case_payload *inner = &scene->command->payloads[child];

		if (inner->parent != (int)at || !inner->many)
			continue;
		span = inner->element * inner->elements;
		lengthen(scene, child, span * elements);
		for (parent = 0; parent < elements; parent++) {
			address = scene->space.areas[1 + child].start + parent * span;
			memcpy(scene->payload[at] + parent * one->element + inner->address, &address, inner->address_size);
		}
		mock.parents[child] = elements;
		mock.elements[child] = inner->elements * elements;
	}
}

int scene_call(struct scene *scene)
{
	size_t at;

	memcpy(scene->was, scene->arg, sizeof(scene->was));
	for (at = 0; at < scene->command->payload_count; at++)
		memcpy(scene->payload_was[at], scene->payload[at], scene->payload_size[at]);
	scene->before = user_counts;
	mock.calls = 0;
	runs++;
#if defined(OS_NUMBERS_WINDOWS)
	return user_device_control(&scene->space, scene->kind, scene->object, scene->code, SCENE_ARGUMENT,
				   scene->in_size, scene->out_size, scene->compat);
#else
	return user_ioctl(&scene->space, scene->kind, scene->object, scene->code, SCENE_ARGUMENT, scene->compat);
#endif
}

/* --- what has to come of it -------------------------------------------------------------------------------------- */

void scene_balanced(struct scene *scene, int err)
{
	const struct user_counts *was = &scene->before;
	u64 open = 0, used = 0;
	u32 fd;

	for (fd = 0; fd < USER_FILES; fd++) {
		open += scene->space.files[fd] != NULL;
		used += scene->space.used[fd];
	}
	if (open != used)
		wrong(scene, "%llu descriptors, %llu files", used, open);
	if (err && !(COPIES_BY_NUMBER && err == -EFAULT && mock.calls) && open)
		wrong(scene, "error %d leaves %llu files open", err, open);
	if (user_counts.allocations - was->allocations != user_counts.frees - was->frees)
		wrong(scene, "memory leaks");
	if (user_counts.locks - was->locks != user_counts.unlocks - was->unlocks)
		wrong(scene, "a lock is still held");
	if (user_counts.descriptors - was->descriptors != open)
		wrong(scene, "a descriptor leaks");
	if (user_counts.files_made - was->files_made - (user_counts.files_dropped - was->files_dropped) != open)
		wrong(scene, "a file leaks");
}

static u8 answer(const struct scene *scene, size_t at)
{
	const struct case_command *command = scene->command;
	u64 value = command->constant;
	u32 number;

	if (command->serves == CASE_CHECKS) {
		memcpy(&number, scene->was + command->number, sizeof(number));
		value = mock_answer(number);
	}
	return (u8)(value >> 8 * (at - command->answer));
}

/* Which descriptor a member gets: they are given out in order. */
static u8 descriptor(const struct scene *scene, const struct case_range *range)
{
	const struct case_range *before;
	u32 found = scene->space.first_fd;

	for (before = scene->command->record->ranges; before < range; before++)
		found += (before->flags & CASE_FD) != 0;
	return (u8)(found % USER_FILES);
}

/* What the ioctl that maps answers: the first place there is, and the size of the mock's pages. */
static u8 mapped(const struct case_command *command, size_t at)
{
	if (at >= command->answer && at < command->answer + command->answer_size)
		return (u8)(USER_VIEW_FIRST >> 8 * (at - command->answer));
	return (u8)((u64)MOCK_MAPPED >> 8 * (at - command->number));
}

static u8 output(const struct scene *scene, const struct case_range *range, size_t at, u8 before, int which)
{
	const struct case_command *command = scene->command;

	if (range->flags & CASE_RESERVED)
		return 0;
	if (range->flags & CASE_FD)
		return at == range->offset ? descriptor(scene, range) : 0;
	if (which < 0 && (command->serves == CASE_CONSTANT || command->serves == CASE_CHECKS) &&
	    at >= command->answer && at < command->answer + command->answer_size)
		return answer(scene, at);
	if (which < 0 && command->serves == CASE_MAPS)
		return mapped(command, at);
	if (range->flags & CASE_STEADY && mock_counts(which, range->offset))
		return (u8)(mock.count >> 8 * (at - range->offset));
	if (range->flags & CASE_STEADY)
		return range->flags & CASE_INPUT ? before : 0;
	return MOCK_FILL;
}

/* A record in the caller's memory after a call that succeeded, or that failed while it copied out (partly). */
static void compare_record(const struct scene *scene, const struct case_record *record, const u8 *now, const u8 *was,
			   size_t visible, int which, bool partly)
{
	bool argument = which < 0;
	bool writes = argument ? scene_output_end(scene->command) > 0 : true;
	bool steady = !argument || !COPIES_BY_NUMBER || scene->command->reads;
	size_t at;

	for (at = 0; at < record->size && at < visible; at++) {
		const struct case_range *range = range_at(record, at);
		bool out = range && range->flags & CASE_OUTPUT;

		if (out && now[at] == output(scene, range, at, was[at], which))
			continue;
		if ((!out || partly) && now[at] == was[at])
			continue;
		if (now[at] == 0 && (!steady || (!range && writes)))
			continue;
		wrong(scene, "%s byte %zu is %02x, was %02x", argument ? "argument" : "payload", at, now[at], was[at]);
		return;
	}
}

static void compare_payload(const struct scene *scene, size_t at, bool partly)
{
	const struct case_payload *one = &scene->command->payloads[at];
	const u8 *now = scene->payload[at], *was = scene->payload_was[at];
	u64 element;
	size_t byte;

	if (!(one->direction & BOUNDARY_OUT)) {
		if (memcmp(now, was, scene->payload_size[at]))
			wrong(scene, "payload %zu is input and was written", at);
		return;
	}
	for (element = 0; one->record && element < mock.elements[at]; element++)
		compare_record(scene, one->record, now + element * one->element, was + element * one->element,
			       one->element, (int)at, partly);
	for (byte = 0; !one->record && byte < mock.elements[at] * one->element; byte++) {
		if (now[byte] != MOCK_FILL && !(partly && now[byte] == was[byte])) {
			wrong(scene, "payload %zu byte %zu is %02x", at, byte, now[byte]);
			return;
		}
	}
}

static void compare_memory(const struct scene *scene, bool partly)
{
	const struct case_record *record = scene->command->record;
	size_t at, visible = scene->seen;

	if (record)
		compare_record(scene, record, scene->arg, scene->was, visible, -1, partly);
	for (at = visible; at < sizeof(scene->arg); at++) {
		if (scene->arg[at] != scene->was[at]) {
			wrong(scene, "byte %zu behind the argument was written", at);
			break;
		}
	}
	for (at = 0; at < scene->command->payload_count; at++)
		compare_payload(scene, at, partly);
}

static void unchanged(const struct scene *scene)
{
	size_t at;

	if (memcmp(scene->arg, scene->was, sizeof(scene->was)))
		wrong(scene, "the argument was written");
	for (at = 0; at < scene->command->payload_count; at++) {
		if (memcmp(scene->payload[at], scene->payload_was[at], scene->payload_size[at]) &&
		    !(scene->command->payloads[at].window && mock.calls))
			wrong(scene, "payload %zu was written", at);
	}
}

/* What the handler saw of the argument: each input byte as it was, 0 where it is output alone or an address. */
static void compare_argument(const struct scene *scene)
{
	const struct case_record *record = scene->command->record;
	size_t at;

	if (!mock.arg_size)
		return;
	for (at = 0; at < mock.arg_size; at++) {
		const struct case_range *range = range_at(record, at);
		u32 flags = range ? range->flags : 0;
		u8 expected = scene->command->reads && at < scene->seen ? scene->was[at] : 0;

		if (flags & CASE_ADDRESS || (flags & CASE_OUTPUT && !(flags & CASE_INPUT)))
			expected = 0;
#if defined(OS_NUMBERS_BSD)
		if (scene->command->maximum && at < sizeof(u32))
			continue;		/* the size is cut to what was copied */
#endif
		if (mock.arg[at] != expected) {
			wrong(scene, "the handler saw %02x at %zu, not %02x", mock.arg[at], at, expected);
			return;
		}
	}
}

static void compare_payload_seen(const struct scene *scene, size_t index)
{
	const struct case_payload *one = &scene->command->payloads[index];
	size_t at;

	if (one->window && !(one->direction & BOUNDARY_IN))
		return;
	for (at = 0; at < mock.elements[index] * one->element; at++) {
		const struct case_range *range = one->record ? range_at(one->record, at % one->element) : NULL;
		u8 expected = one->direction & BOUNDARY_IN ? scene->payload_was[index][at] : 0;

		if (range && (range->flags & CASE_ADDRESS || (range->flags & CASE_OUTPUT && !(range->flags & CASE_INPUT))))
			expected = 0;
		if (mock.payload[index][at] != expected) {
			wrong(scene, "the handler saw %02x in payload %zu at %zu, not %02x", mock.payload[index][at],
			      index, at, expected);
			return;
		}
	}
}

static void compare_call(const struct scene *scene)
{
	const struct case_command *command = scene->command;
	size_t at;

	if (mock.calls != (command->handler ? 1 : 0)) {
		wrong(scene, "the handler was called %u times", mock.calls);
		return;
	}
	if (!command->handler)
		return;
	if (strcmp(mock.handler, command->handler))
		wrong(scene, "%s was called, not %s", mock.handler, command->handler);
	if (mock.object != scene->object)
		wrong(scene, "another object was handed on");
	if (mock.locks_held != (command->lock ? 1 : 0))
		wrong(scene, "%u locks are held", mock.locks_held);
	else if (command->lock && (strcmp(mock.lock, command->lock) || mock.exclusive != command->exclusive))
		wrong(scene, "lock %s, exclusive %d", mock.lock, mock.exclusive);
	if ((mock.register_id || mock.attr) &&
	    memcmp(scene->was + command->number, mock.register_id ? &mock.register_id : &mock.attr, sizeof(u64)))
		wrong(scene, "register %llx, attribute %llx", mock.register_id, mock.attr);
	if (mock.stale)
		wrong(scene, "something lies behind a register's value, or an element behind those of a write was changed");
	compare_argument(scene);
	for (at = 0; at < command->payload_count; at++) {
		if (!mock.present[at] && mock.elements[at])
			wrong(scene, "payload %zu was not handed on", at);
		else if (mock.present[at] && mock.arms[at] != command->payloads[at].arm)
			wrong(scene, "payload %zu is arm %u", at, mock.arms[at]);
		else if (mock.present[at])
			compare_payload_seen(scene, at);
	}
}

int scene_run(struct scene *scene, int error)
{
	int err = scene_call(scene);
	u32 fd, open = 0;

	if (err != error)
		wrong(scene, "gives %d, not %d", err, error);
	scene_balanced(scene, err);
	if (err) {
		if (!scene->flips)
			unchanged(scene);
		return err;
	}
	compare_call(scene);
	if (!scene->flips)
		compare_memory(scene, false);
	for (fd = 0; fd < USER_FILES; fd++)
		open += scene->space.files[fd] != NULL;
	if (open != scene->command->files)
		wrong(scene, "%u new files, not %u", open, scene->command->files);
	if (user_counts.deprecated - scene->before.deprecated != scene->command->deprecated)
		wrong(scene, "deprecation is not reported once");
	return err;
}

void scene_torn(struct scene *scene)
{
	int err = scene_call(scene);

	if (err != -EFAULT)
		wrong(scene, "gives %d where output faults", err);
	scene_balanced(scene, err);
	compare_memory(scene, true);
}
