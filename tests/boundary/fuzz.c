// SPDX-License-Identifier: MIT
/*
 * The whole entry of one shape under libFuzzer: any object, any command, any bytes, any memory and any fault. A case
 * gives memory that is nearly right; the input changes it.
 *
 * The oracle (oracle.h) says beforehand what the call gives, whether a handler is called, what it sees, and every byte
 * of the caller's memory afterwards; handlers scribble over all that they are given, and locals of the kernel are filled
 * with a pattern when this is compiled. Nothing else may happen: no leak, no lock that stays held, no report of the
 * sanitizers.
 */
#include "oracle.h"
#include "runner.h"

#include <stdio.h>
#include <stdlib.h>

#define SUITE(name) extern const struct case_suite name##_suite;
SUITES
#undef SUITE

#define SUITE(name) &name##_suite,
static const struct case_suite *const suites[] = { SUITES };
#undef SUITE

#define SUITE(name) extern const struct oracle_abi name##_oracle;
SUITES
#undef SUITE

#define SUITE(name) { &name##_suite, &name##_oracle },
static const struct {
	const struct case_suite *suite;
	const struct oracle_abi *oracle;
} oracles[] = { SUITES };
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
		mock.count = number & 1 ? 0xa5a5 : take(input, 1) & 31;
	if (how & 32)
		mock.no_file = number >> 6;
	if (how & 64) {
		scene->space.read = flip;
		scene->flips = true;
	}
	if (how & 128)
		scene->space.address_bits = 32;
	scene->space.first_fd = how >> 3 & (USER_FILES - 1);
}

#ifdef OS_MMAP

/* mmap of the object that the call went to: what could be mapped there, changed by the input. */
static void map(struct input *input, const struct scene *scene, const struct case_suite *suite,
		const struct oracle_abi *oracle, const struct oracle_abi *base)
{
	u32 how = take(input, 1), which = take(input, 1);
	struct user_space space = { .address_bits = 64, .fail_view = scene->space.fail_view };
	struct os_mapping mapping = {
		.size = how & 1 ? take(input, 2) : MOCK_MAPPED, .shared = !(how & 2), .writable = how & 4,
		.executable = how & 8, .space = &space,
	};

	if (suite->mapping_count) {
		const struct boundary_mapping *row = suite->mappings[which % suite->mapping_count].row;

		mapping.offset = row->in_pages ? row->offset * OS_PAGE_SIZE : row->offset;
	}
	if (how & 16)
		mapping.offset = (u64)take(input, 2) * (how & 32 ? OS_PAGE_SIZE : 1);
	oracle_mmap(scene, oracle, base, &mapping);
}

#endif

static const struct oracle_abi *oracle_of(const struct case_suite *suite)
{
	size_t at;

	for (at = 0; suite && at < boundary_count(oracles); at++) {
		if (oracles[at].suite == suite)
			return oracles[at].oracle;
	}
	return NULL;
}

/* A case's memory, changed by the input. */
static void change(struct input *input, struct scene *scene)
{
	size_t at, rounds;

	if (take(input, 1) & 1)
		scene_resize(scene, take(input, 2) % sizeof(scene->arg));
	scene->in_size = take(input, 1) & 1 ? take(input, 2) % (scene->size + 1) : scene->in_size;
	scene->out_size = take(input, 1) & 1 ? take(input, 2) % (scene->size + 1) : scene->out_size;
	for (rounds = take(input, 1) & 7; rounds--;)
		scribble(input, scene->arg, scene->size);
	for (at = 0; at < scene->command->payload_count; at++) {
		area(input, &scene->space.areas[1 + at]);
		scribble(input, scene->payload[at], scene->payload_size[at]);
	}
	area(input, &scene->space.areas[0]);
	scene->space.areas[0].start = SCENE_ARGUMENT;
}

/* What a driver gives to be mapped: pages, too few, none; and no room for them. */
static void mapped(struct input *input, struct scene *scene)
{
	static struct os_pages small = { NULL, 3 };
	u32 how = take(input, 1);

	if (how & 1)
		scene->space.fail_view = 1;
	if (how & 2)
		mock.pages = how & 4 ? &mock_no_pages : &small;
}

/* What FUZZ_TALLY names gets the counts of all calls, for the report. */
static void save_tally(void)
{
	const char *path = getenv("FUZZ_TALLY");
	FILE *file = path ? fopen(path, "w") : NULL;
	size_t at;

	if (!file)
		return;
	fprintf(file, "{\"calls\": %llu, \"handled\": %llu, \"failed\": %llu, \"refused\": {\"0\": %llu",
		oracle_tally.calls, oracle_tally.handled, oracle_tally.failed, oracle_tally.refused[0]);
	for (at = 1; at < boundary_count(oracle_tally.refused); at++) {
		if (oracle_tally.refused[at])
			fprintf(file, ", \"%s\": %llu", strerrorname_np((int)at), oracle_tally.refused[at]);
	}
	fprintf(file, "}, \"mmap\": %llu, \"mapped\": %llu}\n", oracle_tally.mapped[0], oracle_tally.mapped[1]);
	fclose(file);
}

static void setup(void)
{
	static bool ready;
	size_t at;

	if (ready)
		return;
	for (at = 0; at < boundary_count(suites); at++)
		suites[at]->setup();
	atexit(save_tally);
	ready = true;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input input = { data, size };
	const struct case_suite *suite = suites[take(&input, 1) % boundary_count(suites)];
	static struct scene scene;
	int err;

	setup();
	doing = "fuzz";
	scene_make(&scene, suite, &suite->commands[take(&input, 2) % suite->command_count]);
	command(&input, &scene, suite);
	faults(&input, &scene);
	change(&input, &scene);
	mapped(&input, &scene);
	if (oracle_translates(&scene, oracle_of(suite)) || oracle_translates(&scene, oracle_of(suite->base)))
		scene.compat = false;
	oracle_expect(&scene, oracle_of(suite), oracle_of(suite->base));
	err = scene_call(&scene);
	scene_balanced(&scene, err);
	oracle_compare(&scene, err);
#ifdef OS_MMAP
	if (take(&input, 1) & 1)
		map(&input, &scene, suite, oracle_of(suite), oracle_of(suite->base));
#endif
	scene_free(&scene);
	if (failures)
		abort();
	return 0;
}
