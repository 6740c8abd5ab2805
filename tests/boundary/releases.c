// SPDX-License-Identifier: MIT
/* Clients of the releases v0, v1 and v2 of grow_make against the driver of one: v0, or v2 with -DDRIVER=2. */
#include "grow_driver.h"
#include "grow_numbers.h"

#include <stdio.h>

/* The struct as each client was compiled. */
struct make_v0 {
	u32 size;
	u32 a;
	u64 result;
};

struct make_v1 {
	struct make_v0 v0;
	u32 b;
	u32 pad;
};

struct make_v2 {
	struct make_v1 v1;
	u64 c;
};

_Static_assert(sizeof(struct make_v0) == 16 && sizeof(struct make_v1) == 24 && sizeof(struct make_v2) == 32,
	       "the clients are what releases.c says");

static struct grow_make seen;
static unsigned int calls, failures;

int grow_field_make(struct grow_field *field, struct grow_make *arg)
{
	(void)field;
	calls++;
	seen = *arg;
	arg->result = 0x1122;
#if DRIVER == 2
	arg->c = 0x33;
#endif
	return 0;
}

#define EXPECT(condition) \
	do { \
		if (!(condition)) { \
			failures++; \
			printf("driver v%d, client v%d, line %d: %s\n", DRIVER, client, __LINE__, #condition); \
		} \
	} while (0)

/* Calls with as many bytes as a client has; what follows them is not the caller's. */
static int make(struct make_v2 *arg, size_t size)
{
	struct user_space space = {
		.areas = { { 0x1000, size, (u8 *)arg, size, size, 0 } }, .area_count = 1, .address_bits = 64,
	};
	int object;

	arg->v1.v0.size = (u32)size;
	memset(&seen, 0xee, sizeof(seen));
	calls = 0;
	return user_ioctl(&space, &grow_field_ioctls, &object, BOUNDARY_CODE(GROW_MAKE), 0x1000, false);
}

static const size_t sizes[] = { sizeof(struct make_v0), sizeof(struct make_v1), sizeof(struct make_v2) };

#if defined(OS_NUMBERS_BSD)
#define SEES(release) ((release) == 0)		/* the number says how much is copied, the first release */
#else
#define SEES(release) true
#endif

/* A client that uses nothing new: every driver serves it. */
static void test_old_ways(int client)
{
	struct make_v2 arg = { .v1.v0.a = 7, .v1.v0.result = 0x5a5a, .c = client == 2 ? 0 : 0x5a5a };

	EXPECT(make(&arg, sizes[client]) == 0 && calls == 1);
	EXPECT(seen.a == 7 && seen.result == 0 && arg.v1.v0.result == 0x1122);
#if DRIVER == 2
	EXPECT(seen.b == 0 && seen.pad == 0 && seen.c == 0);
	EXPECT(arg.c == (client == 2 && SEES(2) ? 0x33 : client == 2 ? 0 : 0x5a5a));
#else
	EXPECT(arg.c == (client == 2 ? 0 : 0x5a5a));
#endif
	EXPECT(arg.v1.v0.size == sizes[client] && arg.v1.v0.a == 7 && arg.v1.b == 0 && arg.v1.pad == 0);
}

/* A client that uses what it knows: served by a driver that knows it too, refused with E2BIG by an older one. */
static void test_new_ways(int client)
{
	struct make_v2 arg = { .v1.v0.a = 1, .v1.b = 2, .c = client == 2 ? 3 : 0 };
	int err = make(&arg, sizes[client]);
	bool knows = DRIVER >= client || !SEES(client);

	EXPECT(err == (client == 0 || knows ? 0 : -E2BIG) && calls == (err == 0));
	if (err)
		EXPECT(arg.v1.v0.result == 0 && arg.v1.b == 2);
#if DRIVER == 2
	EXPECT(seen.a == 1 && seen.b == (client >= 1 && SEES(1) ? 2u : 0u) && seen.c == (client == 2 && SEES(2) ? 3u : 0u));
#endif
	arg.v1.b = 0;
	arg.c = client == 2 ? 3 : 0;
	err = make(&arg, sizes[client]);
	EXPECT(err == (client < 2 || knows ? 0 : -E2BIG));
}

/* What a release checks, it checks of whoever provides it. */
static void test_checks(int client)
{
	struct make_v2 arg = { .v1.v0.a = 10 };

	EXPECT(make(&arg, sizes[client]) == -EINVAL && !calls);
	arg = (struct make_v2){ .v1.b = 10 };
	if (client >= 1 && SEES(1))
		EXPECT(make(&arg, sizes[client]) == (DRIVER == 2 ? -EINVAL : -E2BIG) && !calls);
	arg = (struct make_v2){ .v1.pad = 1 };
	if (client >= 1 && SEES(1))
		EXPECT(make(&arg, sizes[client]) == (DRIVER == 2 ? -EINVAL : -E2BIG) && !calls);
	arg = (struct make_v2){ .c = 101 };
	if (client == 2 && SEES(2))
		EXPECT(make(&arg, sizes[client]) == (DRIVER == 2 ? -EINVAL : -E2BIG) && !calls);
}

int main(void)
{
	int client;

	for (client = 0; client < 3; client++) {
		test_old_ways(client);
		test_new_ways(client);
		test_checks(client);
	}
	printf("driver v%d: %u failures\n", DRIVER, failures);
	return failures != 0;
}
