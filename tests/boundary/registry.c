// SPDX-License-Identifier: MIT
/* Tests of driver/boundary/extension.c: who is registered, who is refused and what is said of it, who is referred to. */
#include "runner.h"

#define CHECK(condition) \
	do { \
		if (!(condition)) { \
			failures++; \
			printf("%s: registry: line %d: %s (\"%s\")\n", SHAPE, __LINE__, #condition, user_log); \
		} \
	} while (0)

static u32 key(u32 code)
{
	return code & 0x1fff;
}

static const struct boundary_base base = {
	.name = "base", .key = key, .first = 0xff0, .last = 0xfff, .capability_first = 0x80000000,
	.capability_last = 0x8fffffff, .objects = 1u << 1 | 1u << 2 | 1u << 3,
	.object_count = 3,		/* there is no kind 3, whatever the bits say */
};
static struct boundary_registry registry;

static u64 answers(void *object, u32 number, u32 capability)
{
	(void)object;
	return ((u64)number << 32) + capability;
}

static int enables(void *object, u32 number, u32 capability, const u64 *args)
{
	(void)object;
	return (int)(number + capability + args[0]);
}

static const struct boundary_object kind;
static const struct boundary_object *const objects[] = { NULL, &kind, &kind, NULL };
static const struct boundary_object *const only_first[] = { NULL, &kind };
static const struct boundary_object *const zeroth[] = { &kind };
static const struct boundary_object *const beyond[] = { NULL, NULL, NULL, &kind };

#define COUNT (BOUNDARY_EXTENSIONS + 2)

static struct boundary_extension many[COUNT];
static struct os_owner owners[COUNT];
static struct boundary_command commands[COUNT];
static struct boundary_capability capabilities[COUNT];
static char names[COUNT][8];

/* Extensions that have nothing in common: each has a UUID, a command and a capability. */
static void make(void)
{
	u32 at;

	registry = (struct boundary_registry){ .base = &base };
	boundary_registry_init(&registry);
	memset(owners, 0, sizeof(owners));
	for (at = 0; at < COUNT; at++) {
		snprintf(names[at], sizeof(names[at]), "many%u", at);
		commands[at] = (struct boundary_command){ 1 + at / 16, 0x12000ff0 + at % 16 };
		capabilities[at] = (struct boundary_capability){ 0x80000000 + at * 16, 1u << 1, false, 1 };
		many[at] = (struct boundary_extension){
			.uuid = { [15] = (u8)(at + 1) }, .name = names[at], .owner = &owners[at],
			.objects = objects, .object_count = 3, .commands = &commands[at], .command_count = 1,
			.capability_first = 0x80000000 + at * 16, .capability_last = 0x8000000f + at * 16,
			.capabilities = &capabilities[at], .capability_count = 1, .capability = answers,
		};
	}
	user_log[0] = 0;
}

/* Refused, with a reason that names the extension and contains a text; it is not there afterwards. */
static void refused(int line, const struct boundary_extension *extension, int error, const char *text)
{
	u32 before = boundary_extension_count(&registry);
	int err;

	user_log[0] = 0;
	err = boundary_extension_register(&registry, extension);
	if (err == error && strstr(user_log, "base: extension ") == user_log && strstr(user_log, extension->name) &&
	    strstr(user_log, text) && boundary_extension_count(&registry) == before)
		return;
	failures++;
	printf("%s: registry: line %d: %d, not %d: \"%s\"\n", SHAPE, line, err, error, user_log);
}

#define REFUSED(...) refused(__LINE__, __VA_ARGS__)

static void test_capability_ranges(void)
{
	struct boundary_extension *one = &many[0];

	make();
	one->capability_first = 0x7fffffff;
	REFUSED(one, -EINVAL, "0x7fffffff to 0x8000000f, but 0x80000000 to 0x8fffffff are left");
	one->capability_first = 3;
	one->capability_last = 3;
	REFUSED(one, -EINVAL, "capabilities");
	one->capability_first = 0x80000000;
	one->capability_last = 0x90000000;
	REFUSED(one, -EINVAL, "0x90000000");
	one->capability_first = 0x80000010;
	one->capability_last = 0x8000000f;
	REFUSED(one, -EINVAL, "0x80000010 to 0x8000000f, but");
	one->capability_first = 0x80000001;
	REFUSED(one, -EINVAL, "capability 0x80000000 is outside");
	capabilities[0].value = 0x80000010;
	REFUSED(one, -EINVAL, "capability 0x80000010 is outside");
	capabilities[0].value = 0x8000000f;
	CHECK(!boundary_extension_register(&registry, one));
	many[1].capability_first = 0x8000000f;
	REFUSED(&many[1], -EEXIST, "0x8000000f to 0x8000001f collide with those of many0, 0x80000001 to 0x8000000f");
	many[1].capability_first = 0x80000010;
	many[1].capability_last = 0x8fffffff;
	capabilities[1].value = 0x8fffffff;
	CHECK(!boundary_extension_register(&registry, &many[1]));
	many[2].capability_first = 0x80000000;
	many[2].capability_last = 0x80000001;
	capabilities[2].value = 0x80000000;
	REFUSED(&many[2], -EEXIST, "of many0");
	many[2].capability_count = 0;		/* without any, the range says nothing */
	CHECK(!boundary_extension_register(&registry, &many[2]));
	many[4].capability_first = many[4].capability_last = many[4].capability_count = 0;
	CHECK(!boundary_extension_register(&registry, &many[4]));
	many[3].capability_first = many[3].capability_last = capabilities[3].value = 0x80000000;
	CHECK(!boundary_extension_register(&registry, &many[3]));
}

static void test_commands(void)
{
	struct boundary_extension *one = &many[0];

	make();
	commands[0].code = 0x12000fef;
	REFUSED(one, -EINVAL, "command 0x12000fef is not left to extensions");
	commands[0].code = 0x12001000;
	REFUSED(one, -EINVAL, "command 0x12001000 is not left to extensions");
	commands[0].code = 0x12000000;
	REFUSED(one, -EINVAL, "0x12000000");
	commands[0].code = 0x12000ff0;
	commands[0].number = 0;
	REFUSED(one, -EINVAL, "on kind 0, of which it has no commands");
	commands[0].number = 3;
	REFUSED(one, -EINVAL, "on kind 3");
	commands[0].number = 1;
	one->objects = zeroth;
	one->object_count = 1;
	REFUSED(one, -EINVAL, "objects of kind 0 take no extensions");
	one->objects = beyond;
	one->object_count = 4;
	REFUSED(one, -EINVAL, "objects of kind 3 take no extensions");
	one->objects = only_first;
	one->object_count = 2;
	commands[0].number = 2;
	REFUSED(one, -EINVAL, "on kind 2");
	commands[0].number = 1;
	CHECK(!boundary_extension_register(&registry, one));
	commands[1].code = 0x34000ff0;		/* another direction and size, the same nr */
	REFUSED(&many[1], -EEXIST, "command 0x34000ff0 on kind 1 collides with 0x12000ff0 of many0");
	commands[1].number = 2;			/* of another kind of object */
	CHECK(!boundary_extension_register(&registry, &many[1]));
	commands[2].code = 0x12000fff;
	CHECK(!boundary_extension_register(&registry, &many[2]));
	many[3].command_count = 0;
	CHECK(!boundary_extension_register(&registry, &many[3]));
}

static void test_itself(void)
{
	make();
	many[0].owner = NULL;
	REFUSED(&many[0], -EINVAL, "owner");
	many[1].capability = NULL;
	REFUSED(&many[1], -EINVAL, "does not answer");
	many[1].capability_count = 0;
	CHECK(!boundary_extension_register(&registry, &many[1]));
	capabilities[2].opt_in = true;
	REFUSED(&many[2], -EINVAL, "cannot enable its capability 0x80000020");
	many[2].enable = enables;
	CHECK(!boundary_extension_register(&registry, &many[2]));
	CHECK(!boundary_extension_register(&registry, &many[3]));
	capabilities[6].opt_in = true;		/* of its neighbour */
	CHECK(!boundary_extension_register(&registry, &many[5]));
	REFUSED(&many[3], -EEXIST, "has the UUID of many3");
	memcpy(many[4].uuid, many[3].uuid, 16);
	REFUSED(&many[4], -EEXIST, "has the UUID of many3");
	many[4].uuid[0] ^= 0x80;
	CHECK(!boundary_extension_register(&registry, &many[4]));
}

static void test_places(void)
{
	u32 at;

	make();
	for (at = 0; at < BOUNDARY_EXTENSIONS; at++)
		CHECK(!boundary_extension_register(&registry, &many[at]) && boundary_extension_count(&registry) == at + 1);
	REFUSED(&many[at], -ENOSPC, "there are 16 already");
	CHECK(!boundary_extension_unregister(&registry, &many[3]));
	CHECK(boundary_extension_unregister(&registry, &many[3]) == -ENOENT);
	CHECK(!boundary_extension_get(&registry, many[3].uuid));
	CHECK(!boundary_extension_register(&registry, &many[at]) && boundary_extension_count(&registry) == at);
	REFUSED(&many[at + 1], -ENOSPC, "already");
	for (at = 0; at < COUNT; at++)
		CHECK(boundary_extension_unregister(&registry, &many[at]) == (at == 3 || at == COUNT - 1 ? -ENOENT : 0));
	CHECK(!boundary_extension_count(&registry));
	CHECK(!boundary_extension_register(&registry, &many[3]));	/* again, after all */
}

static void test_references(void)
{
	u8 unknown[16] = { 99 };
	const struct boundary_extension *first, *second;

	make();
	CHECK(!boundary_extension_get(&registry, many[0].uuid));
	CHECK(!boundary_extension_register(&registry, &many[0]) && !boundary_extension_register(&registry, &many[1]));
	CHECK(!boundary_extension_get(&registry, unknown));
	first = boundary_extension_get(&registry, many[0].uuid);
	second = boundary_extension_get(&registry, many[0].uuid);
	CHECK(first == &many[0] && second == first && owners[0].references == 2 && !owners[1].references);
	user_log[0] = 0;
	CHECK(boundary_extension_unregister(&registry, first) == -EBUSY && strstr(user_log, "many0: is in use"));
	CHECK(boundary_extension_count(&registry) == 2 && !boundary_extension_unregister(&registry, &many[1]));
	boundary_extension_put(first);
	CHECK(boundary_extension_unregister(&registry, first) == -EBUSY);
	boundary_extension_put(second);
	boundary_extension_put(NULL);
	owners[0].active = false;		/* it goes at this moment */
	CHECK(!boundary_extension_get(&registry, many[0].uuid) && !owners[0].references);
	CHECK(!boundary_extension_unregister(&registry, &many[0]) && !boundary_extension_get(&registry, many[0].uuid));
}

static void test_before_init(void)
{
	u64 bugs = user_counts.bugs;

	make();
	registry.ready = false;
	CHECK(boundary_extension_register(&registry, &many[0]) == -EIO && user_counts.bugs == bugs + 1);
	CHECK(boundary_extension_unregister(&registry, &many[0]) == -ENOENT);
	CHECK(!boundary_extension_get(&registry, many[0].uuid) && !boundary_extension_count(&registry));
	registry.extensions[0] = &many[0];
	owners[0].active = true;
	CHECK(!boundary_extension_get(&registry, many[0].uuid) && !boundary_extension_count(&registry));
	CHECK(boundary_extension_unregister(&registry, &many[0]) == -ENOENT);
	registry.mutex.held = true;
	boundary_registry_init(&registry);
	CHECK(registry.ready && !registry.mutex.held && !boundary_extension_count(&registry));
}

/* What an extension that is attached is asked. */
static void test_asked(void)
{
	const u64 none[2] = { 0, 0 }, first[2] = { 5, 0 }, second[2] = { 0, 1 };
	struct boundary_extension *one = &many[0];

	make();
	one->enable = enables;
	CHECK(boundary_extension_answer(one, NULL, 7, 0x80000000) == (7ULL << 32) + 0x80000000u);
	CHECK(boundary_extension_answer(one, NULL, 7, 0x8000000f) && !boundary_extension_answer(NULL, NULL, 7, 0x80000000));
	CHECK(!boundary_extension_answer(one, NULL, 7, 0x80000010) && !boundary_extension_answer(one, NULL, 7, 0x7fffffff));
	CHECK(boundary_extension_opt_in(NULL, 1, 0x80000000, none, 2) == -EINVAL);
	CHECK(boundary_extension_opt_in(one, 1, 0x80000000, none, 2) == -EINVAL);	/* not opt-in */
	capabilities[0].opt_in = true;
	CHECK(boundary_extension_opt_in(one, 1, 0x80000000, none, 2) == 0);
	CHECK(boundary_extension_opt_in(one, 1, 0x80000001, none, 2) == -EINVAL);
	CHECK(boundary_extension_opt_in(one, 2, 0x80000000, none, 2) == -EINVAL);	/* another kind of object */
	CHECK(boundary_extension_opt_in(one, 0, 0x80000000, none, 2) == -EINVAL);
	CHECK(boundary_extension_opt_in(one, 1, 0x80000000, first, 2) == 0);
	CHECK(boundary_extension_opt_in(one, 1, 0x80000000, second, 2) == -EINVAL);
	CHECK(boundary_extension_enable(one, NULL, 1, 2, first) == 8);
	one->capability_count = 0;
	one->capability_first = one->capability_last = 0;
	CHECK(!boundary_extension_answer(one, NULL, 7, 0));
}

void test_registry(void)
{
	u64 locks = user_counts.locks, unlocks = user_counts.unlocks;

	test_capability_ranges();
	test_commands();
	test_itself();
	test_places();
	test_references();
	test_before_init();
	test_asked();
	CHECK(user_counts.locks - locks == user_counts.unlocks - unlocks && !registry.mutex.held);
}
