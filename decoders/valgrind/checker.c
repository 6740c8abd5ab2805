// SPDX-License-Identifier: MIT
/* From a call to the ranges that it reads and writes. */
#include <string.h>
#include "checker.h"

#if defined(__x86_64__)
const char checker_abi[] = "linux-x86_64";
#elif defined(__i386__)
const char checker_abi[] = "linux-i386";
#elif defined(__aarch64__)
const char checker_abi[] = "linux-arm64";
#elif defined(__arm__)
const char checker_abi[] = "linux-arm";
#elif defined(__powerpc64__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
const char checker_abi[] = "linux-ppc64le";
#elif defined(__powerpc64__)
const char checker_abi[] = "linux-ppc64";
#elif defined(__powerpc__)
const char checker_abi[] = "linux-ppc";
#elif defined(__s390x__)
const char checker_abi[] = "linux-s390x";
#else
const char checker_abi[] = "";
#endif

/* Elements are checked as far as that; of a text, so many bytes are looked at. */
#define MOST_ELEMENTS 65536
#define MOST_BYTES    4096

static bool is_described(const struct dec_command *command)
{
	return command->argument != DEC_ARG_UNTYPED &&
	       (command->argument != DEC_ARG_POINTER || command->type != DEC_NONE);
}

bool checker_find(struct dec_call *call, const struct dec_tables *const *specs, uint32_t count,
		  char *link, bool mocks, int fd, uint32_t request, uint64_t arg)
{
	bool known = false;
	uint32_t i;

	if (mocks)
		dec_unmock(link);
	for (i = 0; i < count; i++)
		known |= dec_objects(specs[i], link) != 0;
	for (i = 0; i < count; i++) {
		const struct dec_abi *abi = dec_abi(specs[i], checker_abi);
		uint64_t objects = mocks && !known ? ~0ull : dec_objects(specs[i], link);

		if (!abi || !objects || !dec_find(call, specs[i], abi, objects, request, arg))
			continue;
		call->instance = (uint64_t)fd + 1;
		return is_described(call->command);
	}
	return false;
}

/* Nothing is known of it that was said of an older one. */
static void new_fd(struct checker *checker, int fd)
{
	dec_states_forget(checker->states, (uint64_t)fd + 1);
	checker->fd(checker, fd);
}

static void on_event(void *ctx, const struct dec_event *event)
{
	struct checker *checker = ctx;

	if (!checker->returned)
		dec_path_event(&checker->path, event);
	else if (event->kind == DEC_EV_INT && event->type->fds && (int)event->value >= 0)
		new_fd(checker, (int)event->value);
}

static void on_range(void *ctx, const struct dec_range *range)
{
	struct checker *checker = ctx;
	const char *name = NULL;

	if (!checker->returned)
		name = dec_path_member(&checker->path, range->name);
	checker->range(checker, range->kind, range->addr, range->length, name);
}

static struct dec_env env_of(struct checker *checker)
{
	return (struct dec_env){ .memory = checker->memory,
				 .sink = { .event = on_event, .range = on_range, .ctx = checker },
				 .limits = { .elements = MOST_ELEMENTS, .bytes = MOST_BYTES },
				 .states = checker->states };
}

static void begin_path(struct checker *checker, const struct dec_command *command)
{
	const char *const parts[] = { "ioctl(", command->name, ")" };
	char name[DEC_PATH_SIZE];
	uint32_t length = 0, i;
	const char *at;

	for (i = 0; i < 3; i++)
		for (at = parts[i]; *at && length < sizeof(name) - 1; at++)
			name[length++] = *at;
	name[length] = 0;
	dec_path_begin(&checker->path, false, name);
}

void checker_entry(struct checker *checker, struct dec_call *call)
{
	struct dec_env env = env_of(checker);

	checker->returned = false;
	begin_path(checker, call->command);
	dec_entry(call, &env);
	begin_path(checker, call->command);
	dec_room(call, &env);
}

void checker_exit(struct checker *checker, struct dec_call *call, int64_t result)
{
	struct dec_env env = env_of(checker);

	checker->returned = true;
	if (call->command->returns && result >= 0)
		new_fd(checker, (int)result);
	dec_exit(call, &env, result);
	dec_done(call);
}
