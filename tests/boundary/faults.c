// SPDX-License-Identifier: MIT
/*
 * Everything that can be wrong with a call, one at a time, and every two of different steps of docs/boundary.md:
 * the earlier step's error wins.
 */
#include "runner.h"

#include <stdlib.h>

/* A bit of the command that says whose it is, and no length: nobody has the command without it. */
#if defined(OS_NUMBERS_WINDOWS)
#define CODE_OWNER	0x01000000u
#else
#define CODE_OWNER	0x00000100u
#endif

/* Steps of the contract; those of payloads come once for each payload. */
enum step {
	STEP_SYSTEM,			/* what a BSD or Windows copies before it calls the driver */
	STEP_COMMAND,
	STEP_PRIVILEGE,
	STEP_ROOM,			/* Windows: the output buffer is too short */
	STEP_MEMORY,			/* an argument that is too long for the stack */
	STEP_ARGUMENT,
	STEP_SIZE,
	STEP_ROOM_SIZED,		/* Windows, where the size tells how long it has to be */
	STEP_INVALID,
	STEP_TAIL,
	STEP_TOO_BIG,
	STEP_LOOKUP,
	STEP_LENGTH,			/* of what a table told */
	STEP_PAYLOAD,			/* + 4 for each: memory, fault, invalid, too big */
	STEP_DESCRIPTOR = STEP_PAYLOAD + 4 * CASE_PAYLOADS,
	STEP_LOCK,
	STEP_HANDLER,
	STEP_COUNTS,			/* what the handler says is valid, of all before the first is copied */
	STEP_OUT,			/* + 1 for each payload, the argument last */
	STEP_BACK = STEP_OUT + CASE_PAYLOADS + 1,	/* what a BSD or Windows copies afterwards */
};

enum fault_kind {
	FAULT_COMMAND, FAULT_PRIVILEGE, FAULT_UNREADABLE, FAULT_SHORT_IN, FAULT_SHORT_OUT, FAULT_ALLOC, FAULT_SIZE,
	FAULT_SET, FAULT_TAIL, FAULT_PAYLOAD, FAULT_PAYLOAD_OUT, FAULT_DESCRIPTOR, FAULT_LOCK, FAULT_RESULT,
	FAULT_NO_FILE, FAULT_COUNT, FAULT_OUT, FAULT_ALWAYS,
};

struct fault {
	enum fault_kind kind;
	u32 step;
	int error;
	const char *what;
	u32 number;			/* of the payload (-1: argument), the allocation */
	size_t offset;
	size_t size;
	u64 value;
	bool reserved;			/* a byte of a reserved member */
};

#define FAULTS	4096

static struct fault faults[FAULTS];
static size_t count;

static struct fault *add(enum fault_kind kind, u32 step, int error, const char *what)
{
	struct fault *one = &faults[count++];

	if (count == FAULTS)
		abort();
	memset(one, 0, sizeof(*one));
	one->kind = kind;
	one->step = step;
	one->error = error;
	one->what = what;
	return one;
}

static void set(u32 number, const struct case_check *check, u32 base, size_t at, u64 value, size_t size)
{
	struct fault *one;
	u32 step;

	if (check->kind == CASE_LATE)
		step = STEP_LENGTH;
	else if (base == STEP_HANDLER)
		step = base;		/* the handler reads it itself */
	else if (number == (u32)-1)
		step = check->error == -EINVAL ? STEP_INVALID : check->error == -E2BIG ? STEP_TOO_BIG : STEP_LOOKUP;
	else
		step = check->error == -EINVAL ? base + 2 : base + 3;
	one = add(FAULT_SET, step, check->error, check->what);
	one->number = number;
	one->offset = at;
	one->size = size;
	one->value = value;
	one->reserved = check->kind == CASE_BYTES;
}

/* Each way in which a member can be wrong; values that are accepted are not faults. */
static void add_checks(const struct case_record *record, u32 number, u32 base, size_t offset, size_t visible,
		       u32 direction)
{
	size_t i, at, bit;

	for (i = 0; record && i < record->check_count; i++) {
		const struct case_check *check = &record->checks[i];
		u64 valid = 0;

		if (!check->error || check->offset >= visible)
			continue;
		if (check->kind == CASE_ANSWER && direction & BOUNDARY_OUT && !offset) {
			struct fault *one = add(FAULT_COUNT, base == STEP_HANDLER ? base : STEP_COUNTS, check->error, check->what);

			one->number = number;
			one->offset = check->offset;
			one->value = check->value;
		}
		if (check->kind == CASE_ANSWER || !(direction & BOUNDARY_IN))
			continue;
		if (check->kind == CASE_SET || check->kind == CASE_LATE)
			set(number, check, base, offset + check->offset, check->value, check->size);
		memcpy(&valid, (const u8 *)record->valid + check->offset, check->size < 8 ? check->size : 8);
		for (bit = 0; check->kind == CASE_BITS && bit < check->size * 8; bit++) {
			if (!(check->value >> bit & 1))
				set(number, check, base, offset + check->offset, valid | 1ULL << bit, check->size);
		}
		for (at = 0; check->kind == CASE_BYTES && at < check->size; at++) {
			set(number, check, base, offset + check->offset + at, 1, 1);
			set(number, check, base, offset + check->offset + at, 0x80, 1);
		}
	}
}

static void apply(struct scene *scene, const struct fault *fault)
{
	u8 *bytes;

	switch (fault->kind) {
	case FAULT_COMMAND:
		scene->code = (u32)fault->value;
		break;
	case FAULT_PRIVILEGE:
		scene->space.may_write = scene->command->privilege == CASE_ADMIN;
		scene->space.is_admin = scene->command->privilege == CASE_WRITER;
		break;
	case FAULT_UNREADABLE:
		scene->space.areas[0].readable = 0;
		break;
	case FAULT_SHORT_IN:
		scene->in_size = fault->size;
		break;
	case FAULT_SHORT_OUT:
		scene->out_size = fault->size;
		break;
	case FAULT_ALLOC:
		scene->space.fail_alloc = fault->number;
		break;
	case FAULT_SIZE:
	case FAULT_SET:
		bytes = fault->number == (u32)-1 ? scene->arg : scene->payload[fault->number];
		memcpy(bytes + fault->offset, &fault->value, fault->size);
		break;
	case FAULT_TAIL:
		scene_resize(scene, scene->size + 1);
		memcpy(scene->arg, &(u32){ (u32)scene->size }, sizeof(u32));
		scene->arg[scene->size - 1] = 1;
		break;
	case FAULT_PAYLOAD:
		scene->space.areas[1 + fault->number].readable = 0;
		break;
	case FAULT_PAYLOAD_OUT:
		scene->space.areas[1 + fault->number].writable = 0;
		break;
	case FAULT_DESCRIPTOR:
		scene->space.fail_fd = fault->number;
		break;
	case FAULT_LOCK:
		scene->space.fail_lock = 1;
		break;
	case FAULT_RESULT:
		mock.result = (int)fault->value;
		break;
	case FAULT_NO_FILE:
		mock.no_file = fault->number;
		break;
	case FAULT_COUNT:
		mock.count = fault->value;
		mock.count_of = (int)fault->number;
		mock.count_at = fault->offset;
		break;
	case FAULT_OUT:
		scene->space.areas[0].writable = 0;
		break;
	case FAULT_ALWAYS:
		break;
	}
}

/* --- which faults a case has ------------------------------------------------------------------------------------- */

static void add_argument(const struct case_command *command)
{
	size_t end = scene_output_end(command);

	if (command->privilege != CASE_ANYONE)
		add(FAULT_PRIVILEGE, STEP_PRIVILEGE, -EPERM, "not allowed");
	if (!command->record)
		return;
	if (command->reads)
		add(FAULT_UNREADABLE, COPIES_BY_NUMBER ? STEP_SYSTEM : STEP_ARGUMENT, -EFAULT, "argument not readable");
#if defined(OS_NUMBERS_WINDOWS)
	if (command->reads)
		add(FAULT_SHORT_IN, STEP_ARGUMENT, -EFAULT, "in length short")->size =
			command->maximum ? command->minimum - 1 : command->record->size - 1;
	if (end)
		add(FAULT_SHORT_OUT, command->maximum ? STEP_ROOM_SIZED : STEP_ROOM, -EFAULT, "out length short")->size = end - 1;
#endif
	if (end)
		add(FAULT_OUT, COPIES_BY_NUMBER ? STEP_BACK : STEP_OUT + CASE_PAYLOADS, -EFAULT, "argument not writable");
	if (command->maximum) {
		struct fault *one = add(FAULT_SIZE, STEP_SIZE, -EINVAL, "size below the minimum");

		one->number = (u32)-1;
		one->size = sizeof(u32);
		one->value = command->minimum - 1;
	}
#if !defined(OS_NUMBERS_BSD)
	if (command->maximum)
		add(FAULT_TAIL, STEP_TAIL, -E2BIG, "non-zero tail");
#endif
	add_checks(command->record, (u32)-1, 0, 0, scene_visible(command), BOUNDARY_IN | BOUNDARY_OUT);
}

/* Whether memory is needed for a payload: its buffer, or a window for each element of its parent. */
static bool allocates(const struct case_payload *one)
{
	return one->many || (!one->window && one->direction);
}

static void add_allocations(const struct case_command *command, u64 allocations)
{
	u32 buffers = 0, first, at, number;

	for (at = 0; at < command->payload_count; at++)
		buffers += allocates(&command->payloads[at]);
	if (!allocations)
		return;
	first = allocations > buffers;		/* the argument itself, where it is long */
	if (first)
		add(FAULT_ALLOC, STEP_MEMORY, -ENOMEM, "no memory for the argument")->number = 1;
	for (at = 0, number = first; at < command->payload_count && allocations - first == buffers; at++) {
		if (allocates(&command->payloads[at]))
			add(FAULT_ALLOC, STEP_PAYLOAD + 4 * at, -ENOMEM, "no memory for a payload")->number = ++number;
	}
}

static void add_payloads(const struct case_command *command)
{
	u64 element;
	u32 at;

	for (at = 0; at < command->payload_count; at++) {
		const struct case_payload *one = &command->payloads[at];
		u32 base = STEP_PAYLOAD + 4 * at;

		if (one->direction & BOUNDARY_IN)
			add(FAULT_PAYLOAD, one->window ? STEP_HANDLER : base + 1, -EFAULT, "payload not readable")->number = at;
		if (one->direction & BOUNDARY_OUT)
			add(FAULT_PAYLOAD_OUT, one->window ? STEP_HANDLER : STEP_OUT + at, -EFAULT,
			    "payload not writable")->number = at;
		for (element = 0; element < mock.elements[at]; element++)
			add_checks(one->record, at, one->window ? STEP_HANDLER : base, element * one->element, one->element,
				   one->direction);
	}
}

static void add_handler(const struct case_command *command)
{
	static const int errors[] = { -EBUSY, -EIO, -ENOTTY, -EFAULT, -EOPNOTSUPP };
	size_t at;
	u32 file;

	for (file = 1; file <= command->files; file++)
		add(FAULT_DESCRIPTOR, STEP_DESCRIPTOR, -EMFILE, "no descriptor")->number = file;
	if (command->lock)
		add(FAULT_LOCK, STEP_LOCK, -EINTR, "a fatal signal");
	if (!command->handler)
		return;
	for (at = 0; at < boundary_count(errors); at++)
		add(FAULT_RESULT, STEP_HANDLER, errors[at], "the handler fails")->value = (u32)errors[at];
	add(FAULT_RESULT, STEP_HANDLER, -EIO, "the handler returns 1")->value = 1;
	add(FAULT_RESULT, STEP_HANDLER, -EIO, "the handler returns the most")->value = 0x7fffffff;
	for (file = 1; file <= command->files; file++)
		add(FAULT_NO_FILE, STEP_HANDLER, -EIO, "the handler forgets a file")->number = file;
}

static void collect(const struct case_command *command, u64 allocations)
{
	count = 0;
	add(FAULT_COMMAND, STEP_COMMAND, -ENOTTY, "no such command")->value = command->code ^ CODE_OWNER;
	add_argument(command);
	add_allocations(command, allocations);
	add_payloads(command);
	if (command->expected)
		add(FAULT_ALWAYS, STEP_LOOKUP, command->expected, "not allowed by its table");
	add_handler(command);
}

/* --- alone, and two at a time ------------------------------------------------------------------------------------ */

static bool is_output(const struct fault *fault)
{
	return fault->kind == FAULT_OUT || fault->kind == FAULT_PAYLOAD_OUT;
}

static bool clash(const struct fault *a, const struct fault *b)
{
	bool sizes = (a->kind == FAULT_SIZE || a->kind == FAULT_TAIL) && (b->kind == FAULT_SIZE || b->kind == FAULT_TAIL);
	bool lengths = a->kind == FAULT_TAIL || b->kind == FAULT_TAIL;

	if (a->step == b->step || (a->kind == b->kind && a->kind != FAULT_SET) || sizes)
		return true;
	if ((a->kind == FAULT_SHORT_IN && b->kind == FAULT_SIZE) || (a->kind == FAULT_SIZE && b->kind == FAULT_SHORT_IN))
		return true;		/* the size that is given is that length: it is all there */
	if (lengths && (a->kind == FAULT_SHORT_IN || b->kind == FAULT_SHORT_IN || a->kind == FAULT_SHORT_OUT ||
			b->kind == FAULT_SHORT_OUT || a->kind == FAULT_UNREADABLE || b->kind == FAULT_UNREADABLE))
		return true;
	return a->kind == FAULT_SET && b->kind == FAULT_SET && a->number == b->number &&
	       a->offset < b->offset + b->size && b->offset < a->offset + a->size;
}

static enum tally_kind kind_of(const struct fault *fault)
{
	if (fault->kind == FAULT_COUNT)
		return TALLY_COUNTS;
	return fault->reserved ? TALLY_RESERVED : fault->kind == FAULT_SET ? TALLY_VALUES : TALLY_STEPS;
}

static void run_two(const struct case_suite *suite, const struct case_command *command, const struct fault *a,
		    const struct fault *b)
{
	const struct fault *first = !b || a->step < b->step ? a : b;
	static char text[200];
	struct scene scene;

	if (b || !a->reserved || a->value == 1)		/* each reserved byte is set twice, and counts once */
		tally[b ? TALLY_PAIRS : kind_of(a)]++;
	scene_make(&scene, suite, command);
	apply(&scene, a);
	if (b)
		apply(&scene, b);
	snprintf(text, sizeof(text), "%s%s%s", a->what, b ? " and " : "", b ? b->what : "");
	doing = text;
	if (is_output(first)) {
		scene_torn(&scene);
	} else {
		scene_run(&scene, first->error);
		if (first->step < STEP_HANDLER && mock.calls)
			wrong(&scene, "the handler was called");
		if (first->step < STEP_LOCK && user_counts.locks != scene.before.locks)
			wrong(&scene, "a lock was taken");
		if (first->step > STEP_SYSTEM && first->step <= STEP_PRIVILEGE && !COPIES_BY_NUMBER &&
		    user_counts.reads != scene.before.reads)
			wrong(&scene, "memory was read");
	}
	scene_free(&scene);
}

void test_faults(const struct case_suite *suite, const struct case_command *command)
{
	struct scene scene;
	u64 allocations;
	size_t a, b;

	scene_make(&scene, suite, command);
	scene_call(&scene);
	allocations = user_counts.allocations - scene.before.allocations;
	scene_free(&scene);
	collect(command, allocations);
	for (a = 0; a < count; a++) {
		if (faults[a].kind != FAULT_ALWAYS && !(command->expected && faults[a].step > STEP_LOOKUP))
			run_two(suite, command, &faults[a], NULL);
		for (b = a + 1; b < count; b++) {
			if (!clash(&faults[a], &faults[b]))
				run_two(suite, command, &faults[a], &faults[b]);
		}
	}
}
