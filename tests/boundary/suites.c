// SPDX-License-Identifier: MIT
/* Tests of a whole ABI: its capabilities, its shared pages. */
#include "runner.h"

#include <stdlib.h>

/* --- capabilities ------------------------------------------------------------------------------------------------ */

static const struct case_capability *capability(const struct case_suite *suite, u32 value)
{
	size_t at;

	for (at = 0; at < suite->capability_count; at++) {
		if (suite->capabilities[at].value == value)
			return &suite->capabilities[at];
	}
	return NULL;
}

static void ask(const struct case_suite *suite, const struct case_command *command, u32 value)
{
	const struct case_capability *known = capability(suite, value);
	bool there = known && !known->reserved && known->objects >> command->kind->number & 1;
	struct scene scene;
	u64 answer;
	int err;

	doing = "CHECK_EXTENSION";
	tally[TALLY_STEPS]++;
	scene_make(&scene, suite, command);
	mock.capability = 0;
	memcpy(scene.arg + command->number, &value, sizeof(value));
	err = scene_call(&scene);
	memcpy(&answer, scene.arg + command->answer, sizeof(answer));
	if (err || answer != (there ? mock_answer(value) : 0))
		wrong(&scene, "capability %#x: %d, %#llx", value, err, answer);
	if (mock.capability && !there)
		wrong(&scene, "the driver was asked for %#x", value);
	scene_free(&scene);
}

/* An opt-in capability with an argument: allowed where it has a name. */
static void enable(const struct case_suite *suite, const struct case_command *command, u32 value)
{
	const struct case_capability *known = capability(suite, value);
	bool there = known && !known->reserved && known->opt_in && known->objects >> command->kind->number & 1;
	struct scene scene;
	size_t at;

	doing = "ENABLE_CAP";
	for (at = 0; at <= command->argument_count; at++) {
		bool named = at == command->argument_count || (there && at < known->arguments);

		tally[TALLY_STEPS]++;
		scene_make(&scene, suite, command);
		memcpy(scene.arg + command->number, &value, sizeof(value));
		memset(scene.arg + command->answer, 0, command->argument_count * sizeof(u64));
		if (at < command->argument_count)
			scene.arg[command->answer + at * sizeof(u64) + 7] = 1;
		scene_run(&scene, there && named ? 0 : -EINVAL);
		if (mock.calls != (there && named))
			wrong(&scene, "capability %#x: %u calls", value, mock.calls);
		scene_free(&scene);
	}
}

void test_capabilities(const struct case_suite *suite)
{
	size_t at, one;
	u32 near;

	for (at = 0; at < suite->command_count; at++) {
		const struct case_command *command = &suite->commands[at];

		if (command->serves != CASE_CHECKS && command->serves != CASE_ENABLES)
			continue;
		for (one = 0; one < suite->capability_count; one++) {
			for (near = suite->capabilities[one].value - 1; near != suite->capabilities[one].value + 2; near++)
				(command->serves == CASE_CHECKS ? ask : enable)(suite, command, near);
		}
		for (near = 31; near; near--)
			(command->serves == CASE_CHECKS ? ask : enable)(suite, command, 1u << near);
		(command->serves == CASE_CHECKS ? ask : enable)(suite, command, 0);
		(command->serves == CASE_CHECKS ? ask : enable)(suite, command, 0xffffffff);
	}
}

/* --- shared pages ------------------------------------------------------------------------------------------------ */

#define PAGE 65536

static u8 page[PAGE], was[PAGE], in[PAGE], out[PAGE];
static u8 reads[PAGE];
static const struct case_page *current;

static void broken(const char *arm, const char *what, size_t at)
{
	static char text[200];

	snprintf(text, sizeof(text), "%s, %s: %s at %zu", current->name, arm, what, at);
	doing = "a shared page";
	failures++;
	printf("%s: %s\n", SHAPE, text);
}

/* Changes what was read, so that a second read would see another value. */
static void page_read(const volatile void *place, size_t size)
{
	size_t at = (size_t)((const volatile u8 *)place - page);

	for (; size--; at++) {
		reads[at]++;
		page[at] ^= 0xff;
	}
}

static const struct case_range *range_of(const struct case_arm *arm, size_t at, u32 flags)
{
	size_t i;

	for (i = 0; i < arm->record.range_count; i++) {
		const struct case_range *one = &arm->record.ranges[i];

		if (one->flags & flags && at >= one->offset && at - one->offset < one->size)
			return one;
	}
	return NULL;
}

static int fetch(const struct case_arm *arm)
{
	int err;

	memcpy(was, page, sizeof(was));
	memset(reads, 0, sizeof(reads));
	memset(in, MOCK_FILL, sizeof(in)); /* lengths are what the driver stored: as large as they can be */
	user_page_read = page_read;
	err = arm->fetch(page, in);
	user_page_read = NULL;
	runs++;
	return err;
}

/* Each byte of input is read once, nothing else is; the check sees what was read. */
static void test_fetch(const struct case_arm *arm)
{
	size_t at, i, bit;
	int err;

	memset(page, SCENE_POISON, sizeof(page));
	for (at = 0; at < current->size; at++) {
		if (range_of(arm, at, CASE_INPUT))
			page[at] = ((const u8 *)arm->record.valid)[at];
	}
	memcpy(out, page, sizeof(out));
	err = fetch(arm);
	if (err)
		broken(arm->name, "is refused", 0);
	for (at = 0; at < current->size; at++) {
		const struct case_range *range = range_of(arm, at, CASE_INPUT);

		if (reads[at] != (range ? 1 : 0))
			broken(arm->name, "is not read once", at);
		if (range && in[at] != was[at])
			broken(arm->name, "another value is used", at);
	}
	for (i = 0; i < arm->record.check_count; i++) {
		const struct case_check *check = &arm->record.checks[i];

		if (check->kind == CASE_ANSWER)
			continue;
		for (bit = 0; bit < (check->kind == CASE_SET ? 1 : check->size * 8); bit++) {
			if (check->kind == CASE_BITS && check->value >> bit & 1)
				continue;
			memcpy(page, out, sizeof(page));
			if (check->kind == CASE_SET)
				memcpy(page + check->offset, &check->value, check->size);
			else
				page[check->offset + bit / 8] |= 1u << bit % 8;
			if (fetch(arm) != check->error)
				broken(arm->name, check->what, check->offset);
		}
	}
}

/* What the driver has for an arm: counts are 1, so that a product of them is the one that a check sets. */
static void fill_out(const struct case_arm *arm)
{
	size_t at;

	memset(out, MOCK_FILL, sizeof(out));
	for (at = 0; at < arm->record.range_count; at++) {
		const struct case_range *range = &arm->record.ranges[at];

		if (range->flags & CASE_STEADY && range->flags & CASE_OUTPUT) {
			memset(out + range->offset, 0, range->size);
			out[range->offset] = 1;
		}
	}
	if (arm->selected || arm == &current->arms[0])
		memcpy(out + current->discriminator, &arm->value, current->discriminator_size);
}

/* A count that the driver got wrong: nothing is stored then. */
static void test_store_counts(const struct case_arm *arm)
{
	size_t at;

	for (at = 0; at < arm->record.check_count; at++) {
		const struct case_check *check = &arm->record.checks[at];
		int err;

		if (check->kind != CASE_ANSWER)
			continue;
		fill_out(arm);
		memcpy(out + check->offset, &check->value, check->size);
		memset(page, SCENE_POISON, sizeof(page));
		memcpy(was, page, sizeof(was));
		err = current->store(page, out);
		runs++;
		if (err != check->error)
			broken(arm->name, check->what, check->offset);
		if (err && memcmp(page, was, sizeof(page)))
			broken(arm->name, "something is stored", check->offset);
	}
}

/* Counts are 1, so of what they count one element is stored, of 1 to 8 bytes. */
static bool in_use(const struct case_range *range, size_t at)
{
	return at == range->offset || (at - range->offset < 8 && page[at] != SCENE_POISON);
}

/* Storing writes what is output outside of unions, and the arm that the discriminator selects; reserved members are 0. */
static void test_store(const struct case_arm *arm)
{
	const struct case_arm *outside = &current->arms[0];
	size_t at;

	memset(page, SCENE_POISON, sizeof(page));
	fill_out(arm);
	memcpy(was, page, sizeof(was));
	if (current->store(page, out))
		broken(arm->name, "it is not stored", 0);
	runs++;
	for (at = 0; at < sizeof(page); at++) {
		const struct case_range *range = at < current->size ? range_of(outside, at, CASE_OUTPUT) : NULL;
		bool rest = !arm->selected && arm != outside;
		u8 expected = SCENE_POISON;

		if (!range && at < current->size && arm != outside)
			range = range_of(arm, at, CASE_OUTPUT);
		else
			rest = false;
		if (range)
			expected = range->flags & CASE_RESERVED || rest ? 0 : out[at];
		if (range && range->flags & CASE_USED && !in_use(range, at))
			expected = SCENE_POISON;
		if (page[at] != expected && (arm != outside || !current->discriminator_size))
			broken(arm->name, "the wrong byte is stored", at);
	}
}

void test_pages(const struct case_suite *suite)
{
	size_t at, arm;

	for (at = 0; at < suite->page_count; at++) {
		current = &suite->pages[at];
		for (arm = 0; arm < current->arm_count; arm++) {
			if (current->arms[arm].fetch)
				test_fetch(&current->arms[arm]);
			test_store(&current->arms[arm]);
			test_store_counts(&current->arms[arm]);
		}
	}
}

/* --- mappings ---------------------------------------------------------------------------------------------------- */

#ifdef OS_MMAP

static struct user_space mapper;

/* What is asked for by a caller who does everything right. */
static struct os_mapping rightly(const struct case_mapping *one)
{
	struct os_mapping mapping = {
		.offset = one->row->in_pages ? one->row->offset * OS_PAGE_SIZE : one->row->offset,
		.size = MOCK_MAPPED, .shared = true, .writable = one->row->writable, .space = &mapper,
	};

	return mapping;
}

static void map(const struct case_suite *suite, const struct case_mapping *one, const char *what,
		struct os_mapping mapping, int error, bool asked)
{
	static const struct case_command none;
	bool broken;
	int err;

	tally[TALLY_STEPS]++;
	memset(&mapper, 0, sizeof(mapper));
	mock.suite = suite;
	mock.command = &none;
	mock.calls = 0;
	user_current = &mapper;
	err = user_mmap(&mapping, one->object->kind, one->object->object);
	user_current = NULL;
	runs++;
	broken = err != error || mock.calls != asked || (asked && strcmp(mock.handler, one->handler)) ||
		 (asked && mock.object != one->object->object) || (mapper.views[0] == (mock.pages ? mock.pages : &mock_pages)) != !error ||
		 (mapper.writable_views & 1) != (!error && one->row->writable);
	doing = "mmap";
	if (broken)
		wrong(NULL, "%s, %s: %d, %u calls, not %d, %u", one->handler, what, err, mock.calls, error, asked);
	mock.result = 0;
	mock.pages = NULL;
}

static void map_wrongly(const struct case_suite *suite, const struct case_mapping *one)
{
	static const u64 steps[] = { OS_PAGE_SIZE, 64 * OS_PAGE_SIZE, 1ULL << 40, 1ULL << 63 };
	struct os_mapping mapping;
	size_t at, other;

	for (at = 0; at < boundary_count(steps); at++) {
		mapping = rightly(one);
		mapping.offset += steps[at];
		for (other = 0; other < suite->mapping_count; other++) {
			if (suite->mappings[other].object == one->object &&
			    rightly(&suite->mappings[other]).offset == mapping.offset)
				mapping.offset += OS_PAGE_SIZE;
		}
		map(suite, one, "another offset", mapping, -EINVAL, false);
		mapping = rightly(one);
		mapping.size += steps[at];
		map(suite, one, "too long", mapping, -EINVAL, true);
	}
	mapping = rightly(one);
	mapping.size -= OS_PAGE_SIZE;
	map(suite, one, "too short", mapping, -EINVAL, true);
	mapping = rightly(one);
	mapping.shared = false;
	map(suite, one, "private", mapping, -EINVAL, false);
	mapping = rightly(one);
	mapping.executable = true;
	map(suite, one, "executable", mapping, -EINVAL, false);
	mapping = rightly(one);
	mapping.writable = true;
	map(suite, one, "writable", mapping, one->row->writable ? 0 : -EINVAL, one->row->writable);
	mapping.writable = false;
	map(suite, one, "read only", mapping, 0, true);
}

static void map_results(const struct case_suite *suite, const struct case_mapping *one)
{
	static struct os_pages small = { NULL, 0 };
	struct os_mapping exact = rightly(one);
	static const int results[][2] = { { -EBUSY, -EBUSY }, { -ENOMEM, -ENOMEM }, { 1, -EIO }, { 0x7fffffff, -EIO } };
	size_t at;

	for (at = 0; at < boundary_count(results); at++) {
		mock.result = results[at][0];
		map(suite, one, "the driver fails", rightly(one), results[at][1], true);
	}
	mock.pages = &mock_no_pages;
	map(suite, one, "no pages", rightly(one), -EIO, true);
	small.size = one->row->minimum - 1;
	mock.pages = &small;
	map(suite, one, "too few pages", rightly(one), -EIO, true);
	small.size = exact.size = one->row->minimum;
	mock.pages = &small;
	map(suite, one, "just enough pages", exact, 0, true);
}

/* What a kind has no mapping of any more is not there. */
static void map_none(const struct case_mapping *one)
{
	struct boundary_object fewer = *one->object->kind;
	struct os_mapping mapping;
	u32 at;

	for (at = 0; fewer.mappings[at] != one->row; at++)
		;
	fewer.mapping_count = at;
	mapping = rightly(one);
	doing = "mmap";
	if (user_mmap(&mapping, &fewer, one->object->object) != (at ? -EINVAL : -ENODEV))
		wrong(NULL, "%s: mapping %u of %u", one->handler, at, at);
}

void test_mappings(const struct case_suite *suite)
{
	struct os_mapping none = { .size = OS_PAGE_SIZE, .shared = true, .space = &mapper };
	size_t at;

	for (at = 0; at < suite->mapping_count; at++) {
		map(suite, &suite->mappings[at], "right", rightly(&suite->mappings[at]), 0, true);
		map_wrongly(suite, &suite->mappings[at]);
		map_results(suite, &suite->mappings[at]);
		map_none(&suite->mappings[at]);
	}
	doing = "mmap";
	for (at = 0; at < suite->object_count; at++) {
		if (!suite->objects[at].kind->mapping_count &&
		    user_mmap(&none, suite->objects[at].kind, suite->objects[at].object) != -ENODEV)
			wrong(NULL, "%s: object %zu can be mapped", suite->name, at);
	}
}

#else

void test_mappings(const struct case_suite *suite)
{
	(void)suite;
}

#endif

/* The ioctl that maps: twice the same address; no pages, too few, no room for them. */
static void test_map_call(const struct case_suite *suite, const struct case_command *command)
{
	static struct os_pages small = { NULL, 1 };
	struct scene scene;
	u64 first, second, size = MOCK_MAPPED;

	doing = "the ioctl that maps";
	scene_make(&scene, suite, command);
	scene_call(&scene);
	memcpy(&first, scene.arg + command->answer, sizeof(first));
	scene_call(&scene);
	memcpy(&second, scene.arg + command->answer, sizeof(second));
	if (command->number != CASE_UNCOUNTED)
		memcpy(&size, scene.arg + command->number, sizeof(size));
	if (size != MOCK_MAPPED)
		wrong(&scene, "%llu bytes", size);
	if (!first || first != second || scene.space.views[0] != &mock_pages || scene.space.views[1])
		wrong(&scene, "at %#llx, then at %#llx", first, second);
	scene_free(&scene);
	scene_make(&scene, suite, command);
	mock.pages = &mock_no_pages;
	scene_run(&scene, -EIO);
	scene_free(&scene);
	scene_make(&scene, suite, command);
	mock.pages = &small;
	scene_run(&scene, -EIO);
	scene_free(&scene);
	scene_make(&scene, suite, command);
	scene.space.fail_view = 1;
	scene_run(&scene, -ENOMEM);
	scene_free(&scene);
}

/* --- extensions -------------------------------------------------------------------------------------------------- */

/* An extension that has one command on every kind of object. */
static u32 foreign_code;
static u32 foreign_calls;

static int foreign_native(struct os_call *call, void *object)
{
	if (call->command != foreign_code)
		return -ENOTTY;
	mock.object = object;
	foreign_calls++;
	return 0;
}

static int foreign_compat(struct os_call *call, void *object)
{
	int err = foreign_native(call, object);

	foreign_calls += !err;			/* told apart by the count */
	return err;
}

static u64 foreign_capability(void *object, u32 number, u32 value)
{
	mock.object = object;
	return ((u64)number + 1) << 32 | value;
}

static const struct boundary_object foreign_object = { .ioctl = foreign_native, .compat_ioctl = foreign_compat };
static const struct boundary_object *foreign_objects[32];
static int foreign_enable(void *object, u32 number, u32 value, const u64 *args)
{
	(void)number;
	return mock_enable(object, value, args);
}

static struct boundary_capability foreign_capabilities[] = { { 0, 0xffffffff, true, 1 } };
static struct boundary_extension foreign = {
	.objects = foreign_objects, .capability_last = 0xffffffff, .capability = foreign_capability,
	.capabilities = foreign_capabilities, .capability_count = 1, .enable = foreign_enable,
};

/* A call of foreign_code on an object. */
static void call_foreign(const struct case_suite *suite, const struct case_object *object, bool there, bool compat)
{
	static const struct case_command none = { .title = "an extension's command" };
	struct scene scene;
	int err;

	doing = "an extension is attached";
	scene_make(&scene, suite, &none);
	mock.extension = &foreign;
	scene.kind = object->kind;
	scene.object = object->object;
	scene.code = foreign_code;
	scene.compat = compat;
	foreign_calls = 0;
	err = scene_call(&scene);
	if (err != (there ? 0 : -ENOTTY) || foreign_calls != (there ? 1u + compat : 0u) || (there && mock.object != object->object))
		wrong(&scene, "kind %u: %d, %u calls", object->kind->number, err, foreign_calls);
	scene_free(&scene);
}

static void test_foreign(const struct case_suite *suite)
{
	const u32 others[] = { suite->below_code, suite->above_code, 0x00001234u };
	size_t at, other;

	for (at = 0; at < suite->object_count; at++) {
		const struct case_object *one = &suite->objects[at];

		foreign.object_count = one->kind->number + 1;
		foreign_objects[one->kind->number] = &foreign_object;
		for (other = 0; other < boundary_count(suite->extension_codes); other++) {
			foreign_code = suite->extension_codes[other];
			call_foreign(suite, one, one->extended, false);
			call_foreign(suite, one, one->extended, true);
		}
		for (other = 0; other < sizeof(others) / sizeof(others[0]); other++) {
			foreign_code = others[other];
			call_foreign(suite, one, false, false);
			call_foreign(suite, one, false, true);
		}
		foreign_code = suite->extension_codes[1];
		foreign_objects[one->kind->number] = NULL;
		call_foreign(suite, one, false, false);
		/* too few kinds: neither its own is taken, which lies behind them, nor the first */
		foreign_objects[0] = foreign_objects[one->kind->number] = &foreign_object;
		foreign.object_count = one->kind->number;
		call_foreign(suite, one, false, false);
		foreign_objects[0] = foreign_objects[one->kind->number] = NULL;
	}
}

/* CHECK_EXTENSION of an object to which an extension is attached: what it answers for one of the extension's numbers. */
static void ask_attached(const struct case_suite *suite, const struct case_command *command, u32 value,
			 const struct boundary_extension *extension, u64 expected)
{
	struct scene scene;
	u64 answer;
	int err;

	doing = "CHECK_EXTENSION with an extension";
	scene_make(&scene, suite, command);
	mock.extension = extension;
	memcpy(scene.arg + command->number, &value, sizeof(value));
	err = scene_call(&scene);
	memcpy(&answer, scene.arg + command->answer, sizeof(answer));
	if (err || answer != expected)
		wrong(&scene, "capability %#x: %d, %#llx, not %#llx", value, err, answer, expected);
	scene_free(&scene);
}

/* ENABLE_CAP of a number that is an extension's: handed to the one that is attached, where that is opt-in on the object. */
static void enable_attached(const struct case_suite *suite, const struct case_command *command, u32 value, size_t argument,
			    const struct boundary_extension *extension, bool there)
{
	u64 word = 0x0100000000000000ULL;
	struct scene scene;
	int err, result;

	doing = "ENABLE_CAP with an extension";
	for (result = 0; result >= -EBUSY; result -= EBUSY) {
		scene_make(&scene, suite, command);
		mock.extension = extension;
		mock.result = result;
		memcpy(scene.arg + command->number, &value, sizeof(value));
		memset(scene.arg + command->answer, 0, command->argument_count * sizeof(u64));
		if (argument < command->argument_count)
			memcpy(scene.arg + command->answer + argument * sizeof(u64), &word, sizeof(word));
		err = scene_call(&scene);
		if (err != (there ? result : -EINVAL) || mock.calls != there)
			wrong(&scene, "capability %#x: %d, %u calls", value, err, mock.calls);
		if (there && (strcmp(mock.handler, "enable") || mock.object != scene.object || mock.capability != value ||
			      mock.args != (argument ? 0 : word) || mock.locks_held != (command->lock ? 1 : 0)))
			wrong(&scene, "capability %#x: %s, argument %#llx", value, mock.handler, mock.args);
		scene_balanced(&scene, err);
		scene_free(&scene);
	}
}

static void test_enabled(const struct case_suite *suite, const struct case_command *command)
{
	const struct case_suite *base = suite->base;
	bool extended = base->objects[command->kind->number].extended;
	size_t at, argument;
	u32 value;

	/* from the very first number on, and not before */
	for (value = base->extension_first - 1; value != base->extension_first + 2; value++) {
		foreign_capabilities[0].value = value;
		enable_attached(base, command, value, command->argument_count, &foreign, extended && value >= base->extension_first);
	}
	for (at = 0; at < suite->capability_count; at++) {
		for (value = suite->capabilities[at].value - 1; value != suite->capabilities[at].value + 2; value++) {
			const struct case_capability *known = capability(suite, value);
			bool there = extended && known && !known->reserved && known->opt_in &&
				     known->objects >> command->kind->number & 1;

			if (value < base->extension_first)
				continue;
			for (argument = 0; argument <= command->argument_count; argument++) {
				bool named = argument == command->argument_count || (there && argument < known->arguments);

				enable_attached(base, command, value, argument, suite->extension, there && named);
				enable_attached(base, command, value, argument, NULL, false);
			}
		}
	}
}

static void test_attached(const struct case_suite *suite, const struct case_command *command)
{
	const struct case_suite *base = suite->base;
	bool extended = base->objects[command->kind->number].extended;
	size_t at;
	u32 value;

	if (command->serves == CASE_ENABLES)
		test_enabled(suite, command);
	if (command->serves != CASE_CHECKS)
		return;
	for (at = 0; at < suite->capability_count; at++) {
		for (value = suite->capabilities[at].value - 1; value != suite->capabilities[at].value + 2; value++) {
			const struct case_capability *known = capability(suite, value);
			bool there = extended && known && !known->reserved && known->objects >> command->kind->number & 1;

			ask_attached(base, command, value, suite->extension, there ? mock_answer(value) : 0);
			ask_attached(base, command, value, NULL, 0);
		}
	}
	value = base->extension_first;
	ask_attached(base, command, value - 1, &foreign, 0);
	ask_attached(base, command, value, &foreign,
		     extended ? ((u64)command->kind->number + 1) << 32 | value : 0);
}

/* Without it attached, an extension's commands are not there. */
static void test_detached(const struct case_suite *suite, const struct case_command *command)
{
	struct scene scene;

	doing = "the extension is not attached";
	scene_make(&scene, suite, command);
	mock.extension = NULL;
	scene_run(&scene, -ENOTTY);
	if (mock.calls)
		wrong(&scene, "the handler was called");
	scene_free(&scene);
}

/* The functions of a base do what the registry does, on a registry of its own. */
static void test_base(const struct case_suite *suite)
{
	const struct case_extensions *calls = suite->base->extensions;
	const struct boundary_extension *found;
	bool right;

	doing = "the functions of a base";
	calls->init();
	calls->add(suite->extension);
	suite->extension->owner->active = false;
	calls->init();					/* whatever was there, nothing is now */
	right = calls->count() == 0 && !calls->get(suite->extension->uuid) && !calls->add(suite->extension);
	right = right && calls->add(suite->extension) == -EEXIST && calls->count() == 1;
	found = calls->get(suite->extension->uuid);
	right = right && found == suite->extension && calls->remove(suite->extension) == -EBUSY;
	boundary_extension_put(found);
	if (!right || calls->remove(suite->extension) || calls->count())
		wrong(NULL, "%s: one of them does not", suite->base->name);
	suite->extension->owner->references = 0;	/* a test that failed does not fail the next one too */
}

static void test_locks(const struct case_suite *suite)
{
	size_t at;
	u32 lock;

	for (at = 0; at < suite->object_count; at++) {
		if (suite->objects[at].lock_count)
			memset(suite->objects[at].locks, 0, suite->objects[at].lock_count * sizeof(struct os_lock));
	}
	suite->setup();
	doing = "locks are initialised";
	for (at = 0; at < suite->object_count; at++) {
		for (lock = 0; lock < suite->objects[at].lock_count; lock++) {
			if (!suite->objects[at].locks[lock].name)
				wrong(NULL, "%s: lock %u of object %zu is not", suite->name, lock, at);
		}
	}
}

void test_suite(const struct case_suite *suite)
{
	size_t at;

	test_locks(suite);
	if (suite->extension)
		test_base(suite);
	test_foreign(suite->base ? suite->base : suite);
	for (at = 0; suite->extension && at < suite->command_count; at++) {
		if (!suite->commands[at].kind->owner)	/* files of its own stay what they are */
			test_detached(suite, &suite->commands[at]);
	}
	for (at = 0; at < suite->command_count; at++) {
		if (suite->commands[at].serves == CASE_MAPS)
			test_map_call(suite, &suite->commands[at]);
	}
	for (at = 0; suite->base && at < suite->base->command_count; at++)
		test_attached(suite, &suite->base->commands[at]);
}
