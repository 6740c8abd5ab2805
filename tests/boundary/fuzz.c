// SPDX-License-Identifier: MIT
/*
 * The whole entry under libFuzzer: any object, any command, any bytes, any memory and any fault. A case gives memory
 * that is nearly right; the input changes it.
 *
 * What may never happen: a byte of the caller's memory changes to something that no handler wrote (locals of the kernel
 * are filled with a pattern when this is compiled); anything leaks; a lock stays held; and what the sanitizers find.
 */
#include "runner.h"

#include <stdlib.h>

#define SUITE(name) extern const struct case_suite name##_suite;
SUITES
#undef SUITE

#define SUITE(name) &name##_suite,
static const struct case_suite *const suites[] = { SUITES };
#undef SUITE

struct input {
	const u8 *data;
	size_t size;
};

static u32 take(struct input *input, size_t bytes)
{
	u32 value = 0;

	for (; bytes-- && input->size; input->size--)
		value = value << 8 | *input->data++;
	return value;
}

static void flip(struct user_space *space, u64 address, size_t size)
{
	u8 *bytes = user_bytes(space, address, size);

	while (size--)
		*bytes++ ^= 0xff;
}

/* Some bytes at some place. */
static void scribble(struct input *input, u8 *bytes, size_t size)
{
	size_t at = take(input, 2), count = take(input, 1) & 31;

	if (!size)
		return;
	for (at %= size; count-- && at < size; at++)
		bytes[at] = (u8)take(input, 1);
}

static void area(struct input *input, struct user_area *one)
{
	u32 how = take(input, 1);

	if (how & 1)
		one->readable = take(input, 2) % (one->size + 1);
	if (how & 2)
		one->writable = take(input, 2) % (one->size + 1);
	if (how & 4)
		one->hole = take(input, 2);
	if (how & 8)
		one->start += take(input, 4);
}

static void command(struct input *input, struct scene *scene, const struct case_suite *suite)
{
	u32 how = take(input, 1), at = take(input, 1);

	if (how & 1)
		scene->code ^= 1u << (at & 31);
	if (how & 2)
		scene->code = take(input, 4);
	if (how & 4)
		scene->code = suite->commands[take(input, 2) % suite->command_count].code;
	if (how & 8) {
		const struct case_object *object = &suite->objects[take(input, 1) % suite->object_count];

		scene->kind = object->kind;
		scene->object = object->object;
	}
	scene->compat = how & 16;
	scene->space.may_write = !(how & 32);
	scene->space.is_admin = !(how & 64);
	if (how & 128)
		mock.extension = NULL;
}

static void faults(struct input *input, struct scene *scene)
{
	u32 how = take(input, 1), number = take(input, 1);

	if (how & 1)
		scene->space.fail_alloc = number & 7;
	if (how & 2)
		scene->space.fail_lock = number >> 3 & 1;
	if (how & 4)
		scene->space.fail_fd = number >> 4 & 3;
	if (how & 8)
		mock.result = (s8)take(input, 1);
	if (how & 16)
		mock.count = number & 1 ? 0xa5a5 : take(input, 1) & 31;	/* bytes that compare() knows */
	if (how & 32)
		mock.no_file = number >> 6;
	if (how & 64) {
		scene->space.read = flip;
		scene->flips = true;
	}
	if (how & 128)
		scene->space.address_bits = 32;
}

/* Whether a byte can have come from a handler, a descriptor or a generated answer. */
static void compare(const struct scene *scene, const u8 *now, const u8 *was, size_t size, bool answers)
{
	size_t at;

	if (!memcmp(now, was, size))
		return;
	for (at = 0; at < size && !scene->flips; at++) {
		if (now[at] != was[at] && now[at] != MOCK_FILL && now[at] >= USER_FILES && !answers) {
			wrong(scene, "byte %zu became %02x", at, now[at]);
			abort();
		}
	}
}

static bool answers(const struct scene *scene, const struct case_suite *suite)
{
	size_t at;

	for (at = 0; at < suite->command_count; at++) {
		if (suite->commands[at].code == scene->code && suite->commands[at].serves)
			return true;
	}
	return scene->code == 0 || mock.capability;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static bool ready;
	struct input input = { data, size };
	const struct case_suite *suite = suites[take(&input, 1) % boundary_count(suites)];
	static struct scene scene;
	size_t at, rounds;
	bool touched;
	int err;

	for (at = 0; !ready && at < boundary_count(suites); at++)
		suites[at]->setup();
	ready = true;
	doing = "fuzz";
	scene_make(&scene, suite, &suite->commands[take(&input, 2) % suite->command_count]);
	mock.any = true;
	command(&input, &scene, suite);
	faults(&input, &scene);
	if (take(&input, 1) & 1)
		scene_resize(&scene, take(&input, 2) % sizeof(scene.arg));
	scene.in_size = take(&input, 1) & 1 ? take(&input, 2) % (scene.size + 1) : scene.in_size;
	scene.out_size = take(&input, 1) & 1 ? take(&input, 2) % (scene.size + 1) : scene.out_size;
	for (rounds = take(&input, 1) & 7; rounds--;)
		scribble(&input, scene.arg, scene.size);
	for (at = 0; at < scene.command->payload_count; at++) {
		area(&input, &scene.space.areas[1 + at]);
		scribble(&input, scene.payload[at], scene.payload_size[at]);
	}
	area(&input, &scene.space.areas[0]);
	scene.space.areas[0].start = SCENE_ARGUMENT;
	err = scene_call(&scene);
	scene_balanced(&scene, err);
	touched = answers(&scene, suite);
	compare(&scene, scene.arg, scene.was, sizeof(scene.arg), touched);
	for (at = 0; at < scene.command->payload_count; at++)
		compare(&scene, scene.payload[at], scene.payload_was[at], scene.payload_size[at], touched);
	scene_free(&scene);
	if (failures)
		abort();
	return 0;
}
