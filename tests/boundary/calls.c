// SPDX-License-Identifier: MIT
/* Tests of one case each, all but those of faults.c. */
#include "runner.h"

#include <stdlib.h>

/* The command of an object with this code, by the cases alone. */
static const struct case_command *command_of(const struct case_suite *suite, const struct boundary_object *kind, u32 code)
{
	size_t at;

	for (at = 0; at < suite->command_count; at++) {
		if (suite->commands[at].kind == kind && suite->commands[at].code == code)
			return &suite->commands[at];
	}
	return NULL;
}

void test_valid(const struct case_suite *suite, const struct case_command *command)
{
	struct scene scene;
	u32 first;

	doing = "valid";
	scene_make(&scene, suite, command);
	scene_run(&scene, command->expected);
	scene_free(&scene);
	for (first = USER_FILES - command->files; command->files && first < USER_FILES; first++) {
		doing = "descriptors from the last one on";	/* 0 is one, and any of them may get it */
		scene_make(&scene, suite, command);
		scene.space.first_fd = first;
		scene_run(&scene, command->expected);
		scene_free(&scene);
	}
}

/* --- values that are accepted ------------------------------------------------------------------------------------ */

/* A payload is not there, and neither is what its elements lead to. */
static void take_away(struct scene *scene, size_t payload)
{
	size_t at;

	for (at = payload; at < scene->command->payload_count; at++) {
		if (at != payload && scene->command->payloads[at].parent != (int)payload)
			continue;
		scene->space.areas[1 + at].readable = scene->space.areas[1 + at].writable = 0;
		mock.elements[at] = 0;
		mock.parents[at] = at == payload;
	}
}

/* Nothing is read or written where a count is 0, so nothing has to be there. */
static void run_empty(const struct case_suite *suite, const struct case_command *command, const struct case_check *check)
{
	struct scene scene;
	size_t at;

	scene_make(&scene, suite, command);
	memset(scene.arg + check->offset, 0, check->size);
	for (at = 0; at < command->payload_count; at++) {
		if (command->payloads[at].parent >= 0 || command->payloads[at].count != check->offset)
			continue;
		take_away(&scene, at);
	}
	if (scene_call(&scene))
		wrong(&scene, "is refused");
	scene_balanced(&scene, 0);
	if (mock.calls != 1)
		wrong(&scene, "the handler was called %u times", mock.calls);
	scene_free(&scene);
}

static u64 most_elements(const struct case_payload *one, const struct case_check *check)
{
	return check->value / (one->bytes ? one->element : 1);
}

/*
 * As many elements as there may be, all of them there: none is refused, none is forgotten. The count is in a payload,
 * or in the argument (-1).
 */
static void run_most(const struct case_suite *suite, const struct case_command *command, const struct case_check *check,
		     int parent)
{
	struct scene scene;
	size_t at;

	doing = check->what;
	scene_make(&scene, suite, command);
	memcpy((parent < 0 ? scene.arg : scene.payload[parent]) + check->offset, &check->value, check->size);
	for (at = 0; at < command->payload_count; at++) {
		if (command->payloads[at].parent == parent && command->payloads[at].count == check->offset)
			scene_extend(&scene, at, most_elements(&command->payloads[at], check));
	}
	scene_run(&scene, command->expected);
	for (at = 0; at < command->payload_count; at++) {
		const struct case_payload *one = &command->payloads[at];

		if (one->window && one->parent == parent && one->count == check->offset &&
		    mock.window_count[at] != most_elements(one, check))
			wrong(&scene, "a window of %llu elements", mock.window_count[at]);
	}
	scene_free(&scene);
}

static void run_set(const struct case_suite *suite, const struct case_command *command, size_t offset, u64 value,
		    size_t size)
{
	struct scene scene;

	scene_make(&scene, suite, command);
	memcpy(scene.arg + offset, &value, size);
	scene_run(&scene, command->expected);
	scene_free(&scene);
}

/* An address of 0 where that is allowed: the handler sees that nothing is there, whatever the count says. */
static void run_null(const struct case_suite *suite, const struct case_command *command, size_t at)
{
	const struct case_payload *one = &command->payloads[at];
	struct scene scene;
	u64 parent;

	doing = "a null address";
	scene_make(&scene, suite, command);
	for (parent = 0; parent < mock.parents[at]; parent++) {
		u8 *within = one->parent < 0 ? scene.arg : scene.payload[one->parent];

		within += parent * (one->parent < 0 ? 0 : command->payloads[one->parent].element);
		memset(within + one->address, 0, one->address_size);
	}
	parent = mock.parents[at];
	take_away(&scene, at);
	mock.parents[at] = parent;
	if (scene_call(&scene) || (one->many ? !mock.present[at] || mock.window_count[at] : mock.present[at]))
		wrong(&scene, "is refused, or something is there");
	scene_balanced(&scene, 0);
	scene_free(&scene);
}

/* A count that the handler sets, as large as it may be. */
static void run_answer(const struct case_suite *suite, const struct case_command *command, int which,
		       const struct case_check *check)
{
	struct scene scene;

	scene_make(&scene, suite, command);
	mock.count = check->value;
	mock.count_of = which;
	mock.count_at = check->offset;
	scene_run(&scene, command->expected);
	scene_free(&scene);
}

void test_accepted(const struct case_suite *suite, const struct case_command *command)
{
	struct scene scene;
	size_t i, at;

	for (i = 0; command->record && i < command->record->check_count; i++) {
		const struct case_check *check = &command->record->checks[i];

		doing = check->what;
		if (check->error)
			continue;
		tally[TALLY_ACCEPTED]++;
		if (check->kind == CASE_EMPTY)
			run_empty(suite, command, check);
		else if (check->kind == CASE_MOST)
			run_most(suite, command, check, -1);
		else if (check->kind == CASE_SET)
			run_set(suite, command, check->offset, check->value, check->size);
		else if (check->kind == CASE_ANSWER)
			run_answer(suite, command, -1, check);
		for (at = 0; check->kind == CASE_BYTES && at < check->size; at++)
			run_set(suite, command, check->offset + at, 0xff, 1);
	}
	for (at = 0; at < command->payload_count; at++) {
		const struct case_payload *one = &command->payloads[at];

		for (i = 0; one->record && i < one->record->check_count; i++) {
			const struct case_check *check = &one->record->checks[i];

			if (!check->error && check->kind == CASE_MOST && one->direction & BOUNDARY_IN)
				run_most(suite, command, check, (int)at);
			doing = check->what;
			if (!check->error && check->kind == CASE_ANSWER && one->direction & BOUNDARY_OUT)
				run_answer(suite, command, (int)at, check);
			if (check->error || check->kind != CASE_SET || !(one->direction & BOUNDARY_IN))
				continue;
			scene_make(&scene, suite, command);
			memcpy(scene.payload[at] + check->offset, &check->value, check->size);
			scene_run(&scene, command->expected);
			scene_free(&scene);
		}
		if (one->nullable)
			run_null(suite, command, at);
	}
}

/* --- the command ------------------------------------------------------------------------------------------------- */

/* Whether the handler that was called is one of a code's, which an attribute or a register may select. */
static bool handles(const struct case_suite *suite, const struct boundary_object *kind, u32 code)
{
	size_t at;

	for (at = 0; at < suite->command_count; at++) {
		const struct case_command *one = &suite->commands[at];

		if (one->kind == kind && one->code == code && one->handler && !strcmp(one->handler, mock.handler))
			return true;
	}
	return false;
}

/* Every bit of the 32: no command, or the other one that it then is, and nothing else happens. */
void test_bits(const struct case_suite *suite, const struct case_command *command)
{
	struct scene scene;
	u32 bit;

	for (bit = 0; bit < 32; bit++) {
		u32 code = command->code ^ 1u << bit;
		const struct case_command *other = command_of(suite, command->kind, code);

		doing = "a bit of the command is flipped";
		tally[TALLY_BITS]++;
		scene_make(&scene, suite, command);
		scene.code = code;
		if (other) {
			mock.command = other;
			memset(mock.elements, 0, sizeof(mock.elements));
			scene_call(&scene);
			if (mock.calls && !handles(suite, command->kind, code))
				wrong(&scene, "bit %u calls %s", bit, mock.handler);
			scene_balanced(&scene, mock.calls ? 0 : -ENOTTY);
		} else {
			int err = scene_call(&scene);

			/* a BSD fetches as much as the number says, and faults where it is not there */
			if (err != -ENOTTY && !(COPIES_BY_NUMBER && err == -EFAULT))
				wrong(&scene, "bit %u gives %d", bit, err);
			if (mock.calls || (!COPIES_BY_NUMBER && user_counts.reads != scene.before.reads))
				wrong(&scene, "bit %u: something happened", bit);
			scene_balanced(&scene, -ENOTTY);
		}
		scene_free(&scene);
	}
}

/* Every command on every object that it is not of. */
void test_objects(const struct case_suite *suite, const struct case_command *command)
{
	struct scene scene;
	size_t at;

	doing = "the wrong kind of object";
	for (at = 0; at < suite->object_count; at++) {
		const struct case_object *one = &suite->objects[at];

		if (one->kind == command->kind || command_of(suite, one->kind, command->code))
			continue;
		scene_make(&scene, suite, command);
		scene.kind = one->kind;
		scene.object = one->object;
		scene_run(&scene, -ENOTTY);
		if (mock.calls)
			wrong(&scene, "the handler was called");
		scene_free(&scene);
	}
}

/* Identical commands are the same from any ABI. The others are translated, by another code (tests/compat has them). */
void test_compat(const struct case_suite *suite, const struct case_command *command)
{
	struct scene scene;

	doing = "from the compat entry";
#if defined(OS_NUMBERS_WINDOWS)
	if (!command->identical)
		return;
#endif
	scene_make(&scene, suite, command);
	scene.compat = true;
	scene_run(&scene, command->identical ? command->expected : -ENOTTY);
	scene_free(&scene);
	if (!command->reads)
		return;
	scene_make(&scene, suite, command);
	scene.compat = true;
	scene.space.areas[0].readable = 0;
	scene_run(&scene, command->identical || COPIES_BY_NUMBER ? -EFAULT : -ENOTTY);
	scene_free(&scene);
}

/* Who may: everybody, or who has what it takes and nothing more. */
void test_privilege(const struct case_suite *suite, const struct case_command *command)
{
	struct scene scene;
	u32 has;

	doing = "privileges";
	for (has = 0; has < 4; has++) {
		bool may = command->privilege == CASE_ANYONE || (command->privilege == CASE_WRITER && has & 1) ||
			   (command->privilege == CASE_ADMIN && has & 2);

		scene_make(&scene, suite, command);
		scene.space.may_write = has & 1;
		scene.space.is_admin = has & 2;
		scene_run(&scene, may ? command->expected : -EPERM);
		scene_free(&scene);
	}
}

/* --- memory ------------------------------------------------------------------------------------------------------ */

static void fault_in(const struct case_suite *suite, const struct case_command *command, size_t area, size_t offset)
{
	const struct case_payload *one = area ? &command->payloads[area - 1] : NULL;
	struct scene scene;

	doing = area ? "a payload ends within a copy in" : "the argument ends within a copy in";
	tally[TALLY_IN]++;
	scene_make(&scene, suite, command);
	scene.space.areas[area].readable = offset;
#if defined(OS_NUMBERS_WINDOWS)
	if (!area)
		scene.in_size = offset;
#endif
	scene_run(&scene, -EFAULT);
	if (mock.calls && !(one && one->window))
		wrong(&scene, "the handler was called");
	scene_free(&scene);
}

static void fault_out(const struct case_suite *suite, const struct case_command *command, size_t area, size_t offset)
{
	struct scene scene;

	doing = area ? "a payload ends within a copy out" : "the argument ends within a copy out";
	tally[TALLY_OUT]++;
	scene_make(&scene, suite, command);
	scene.space.areas[area].writable = offset;
	scene_torn(&scene);
	scene_free(&scene);
}

/* A single byte that cannot be written: a fault where it is output, else nobody notices. */
static void fault_at(const struct case_suite *suite, const struct case_command *command, size_t area, size_t offset,
		     bool output)
{
	struct scene scene;

	doing = area ? "a byte of a payload cannot be written" : "a byte of the argument cannot be written";
	tally[TALLY_OUT]++;
	scene_make(&scene, suite, command);
	scene.space.areas[area].hole = offset + 1;
	if (output)
		scene_torn(&scene);
	else
		scene_run(&scene, 0);
	scene_free(&scene);
}

/* Every byte of a payload by itself; padding may be written with what is around it, or not. */
static void fault_payload(const struct case_suite *suite, const struct case_command *command, size_t at)
{
	const struct case_payload *one = &command->payloads[at];
	size_t offset, i;

	for (offset = 0; offset < scene_payload_size(command, at); offset++) {
		const struct case_range *range = NULL;

		for (i = 0; one->record && i < one->record->range_count; i++) {
			range = &one->record->ranges[i];
			if (offset % one->element - range->offset < range->size)
				break;
			range = NULL;
		}
		if (range || !one->record)
			fault_at(suite, command, 1 + at, offset, !range || range->flags & CASE_OUTPUT);
	}
}

/* A fault at every offset of every copy. */
void test_offsets(const struct case_suite *suite, const struct case_command *command)
{
	size_t at, offset, end = scene_output_end(command);

	if (command->expected)
		return;
#if defined(OS_NUMBERS_BSD)
	if (end)
		end = command->code >> 16 & 0x1fff;
#endif
	for (offset = 0; command->reads && offset < scene_visible(command); offset++)
		fault_in(suite, command, 0, offset);
	for (offset = 0; offset < end; offset++) {
		fault_out(suite, command, 0, offset);
		fault_at(suite, command, 0, offset, COPIES_BY_NUMBER || scene_is_output(command, offset));
	}
	for (at = 0; at < command->payload_count; at++) {
		const struct case_payload *one = &command->payloads[at];

		for (offset = 0; offset < scene_payload_size(command, at); offset++) {
			if (one->direction & BOUNDARY_IN)
				fault_in(suite, command, 1 + at, offset);
			if (one->direction & BOUNDARY_OUT && offset < scene_payload_end(command, at))
				fault_out(suite, command, 1 + at, offset);
		}
		if (one->direction & BOUNDARY_OUT)
			fault_payload(suite, command, at);
	}
}

static void flip(struct user_space *space, u64 address, size_t size)
{
	u8 *bytes = user_bytes(space, address, size);

	while (size--)
		*bytes++ ^= 0xff;
}

/* Memory that changes under the reader: handlers see what was read once. */
void test_flips(const struct case_suite *suite, const struct case_command *command)
{
	struct scene scene;

	doing = "memory changes after each read";
	scene_make(&scene, suite, command);
	scene.space.read = flip;
	scene.flips = true;
	scene_run(&scene, command->expected);
	scene_free(&scene);
}

/* --- lengths ----------------------------------------------------------------------------------------------------- */

static void run_size(const struct case_suite *suite, const struct case_command *command, size_t size, size_t memory,
		     u8 tail, size_t where, int error)
{
	static char text[100];
	struct scene scene;
	u32 given = (u32)size;

	snprintf(text, sizeof(text), "size %zu, %zu bytes, tail %u", size, memory, tail);
	doing = text;
	tally[TALLY_LENGTHS]++;
	scene_make(&scene, suite, command);
	scene_resize(&scene, memory);
	memcpy(scene.arg, &given, sizeof(given));
	if (tail)
		scene.arg[where] = tail;
	if (size < scene.seen)
		scene.seen = size;
	scene_run(&scene, error);
	scene_free(&scene);
}

#if defined(OS_NUMBERS_WINDOWS)

/* What a size says is there against what is: the table's order, a short buffer before all but the minimum. */
static void run_short(const struct case_suite *suite, const struct case_command *command, u64 size, size_t length)
{
	size_t known = command->record->size;
	bool fits = length >= sizeof(u32), low = fits && size < command->minimum;
	bool is_short = !fits || (!low && (length < (size < known ? size : known) ||
					   (length < size && size <= command->maximum)));
	int error = low ? -EINVAL : is_short ? -EFAULT : size > command->maximum ? -E2BIG : command->expected;
	static char text[100];
	struct scene scene;

	snprintf(text, sizeof(text), "size %llu in a buffer of %zu bytes", size, length);
	doing = text;
	tally[TALLY_LENGTHS]++;
	scene_make(&scene, suite, command);
	scene_resize(&scene, command->maximum + 8);
	memcpy(scene.arg, &(u32){ (u32)size }, sizeof(u32));
	scene.in_size = length;
	if (size < scene.seen)
		scene.seen = size;
	scene_run(&scene, error);
	if (user_short_buffer != is_short)
		wrong(&scene, "STATUS_BUFFER_TOO_SMALL: %d, not %d", user_short_buffer, is_short);
	scene_free(&scene);
}

static void test_short(const struct case_suite *suite, const struct case_command *command)
{
	const u64 sizes[] = { 0, command->minimum - 1, command->minimum, command->record->size, command->record->size + 1,
			      command->maximum, command->maximum + 1, 0xffffffff };
	size_t at, length;

	for (at = 0; at < boundary_count(sizes); at++) {
		for (length = 0; length < command->record->size + 4; length++)
			run_short(suite, command, sizes[at], length);
		for (length = command->maximum - 2; length < command->maximum + 3; length++)
			run_short(suite, command, sizes[at], length);
	}
}

#endif

#if !COPIES_BY_NUMBER

/* What a size says is there ends before it: at what is known, or in what is looked at for a byte that is not 0. */
static void fault_tail(const struct case_suite *suite, const struct case_command *command, size_t size, size_t offset)
{
	struct scene scene;

	doing = "a size-first argument ends before its size says";
	tally[TALLY_IN]++;
	scene_make(&scene, suite, command);
	scene_resize(&scene, size);
	memcpy(scene.arg, &(u32){ (u32)size }, sizeof(u32));
	scene.space.areas[0].readable = offset;
	scene_run(&scene, -EFAULT);
	if (mock.calls)
		wrong(&scene, "the handler was called");
	scene_free(&scene);
}

#endif

/* Size-first structs: every size, with and without something behind what is known. */
void test_sizes(const struct case_suite *suite, const struct case_command *command)
{
	size_t size, known = command->record ? command->record->size : 0, maximum = command->maximum;
	int tail = COPIES_BY_NUMBER && SHAPE[0] == 'b' ? command->expected : -E2BIG;

	if (!maximum)
		return;
	for (size = 0; size < command->minimum; size++)
		run_size(suite, command, size, known, 0, 0, -EINVAL);
	for (; size <= known; size++)
		run_size(suite, command, size, size, 0, 0, command->expected);
	for (; size <= maximum; size += size < known + 80 ? 1 : 97)
		run_size(suite, command, size, size, 0, 0, command->expected);
	run_size(suite, command, maximum, maximum, 0, 0, command->expected);
	run_size(suite, command, maximum + 1, maximum + 1, 0, 0, -E2BIG);
	run_size(suite, command, 0xffffffff, known, 0, 0, -E2BIG);
	for (size = known; size < known + 80; size++)
		run_size(suite, command, size + 1, size + 1, 1, size, tail);
	for (size = known; size < maximum; size += 61)
		run_size(suite, command, maximum, maximum, 0x80, size, tail);
	run_size(suite, command, maximum, maximum, 1, maximum - 1, tail);
#if defined(OS_NUMBERS_WINDOWS)
	test_short(suite, command);
#elif !defined(OS_NUMBERS_BSD)
	for (size = 0; size < known + 80; size++)
		fault_tail(suite, command, known + 80, size);
#endif
}

/* Windows: in and out lengths of their own. What is shorter than the driver needs is refused, what is longer is fine. */
void test_lengths(const struct case_suite *suite, const struct case_command *command)
{
#if defined(OS_NUMBERS_WINDOWS)
	size_t end = scene_output_end(command), length;
	struct scene scene;

	doing = "lengths";
	for (length = 0; command->record && length <= command->record->size + 8; length++) {
		tally[TALLY_LENGTHS] += 2;
		scene_make(&scene, suite, command);
		scene_resize(&scene, command->record->size + 8);
		scene.in_size = length;
		scene.seen = command->record->size;
		if (!command->reads || length >= command->record->size)
			scene_run(&scene, command->expected);
		else
			scene_run(&scene, -EFAULT);
		if (command->reads && length < command->record->size &&
		    (!user_short_buffer || user_status(-EFAULT, user_short_buffer) != 0xc0000023))
			wrong(&scene, "in length %zu is not STATUS_BUFFER_TOO_SMALL", length);
		scene_free(&scene);

		scene_make(&scene, suite, command);
		scene_resize(&scene, command->record->size + 8);
		scene.out_size = length;
		scene.seen = command->record->size;
		scene_run(&scene, end && length < end ? -EFAULT : command->expected);
		if (end && length < end && !user_short_buffer)
			wrong(&scene, "out length %zu is not STATUS_BUFFER_TOO_SMALL", length);
		scene_free(&scene);
	}
#else
	(void)suite;
	(void)command;
#endif
}
