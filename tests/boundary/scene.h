/* SPDX-License-Identifier: MIT */
/* One call of a case: the caller's memory, what is done to it, and what has to come of it. */
#ifndef IOCTLC_SCENE_H
#define IOCTLC_SCENE_H

#include "mock.h"

#if defined(OS_NUMBERS_BSD)
#define SHAPE "bsd"
#define COPIES_BY_NUMBER 1		/* the system copies before and after, by the command */
#elif defined(OS_NUMBERS_WINDOWS)
#define SHAPE "windows"
#define COPIES_BY_NUMBER 1
#else
#define SHAPE "linux"
#define COPIES_BY_NUMBER 0
#endif

#define SCENE_ARGUMENT	0x10000000ULL
#define SCENE_PAYLOAD	0x20000000ULL
#define SCENE_STEP	0x01000000ULL
#define SCENE_POISON	0x5a
#define SCENE_ROOM	8192		/* for an argument that is longer than the struct */

struct scene {
	const struct case_command *command;
	struct user_space space;
	u32 code;
	const struct boundary_object *kind;
	void *object;
	bool compat;
	bool flips;			/* memory changes after each read: only what handlers see is compared */
	size_t in_size;			/* Windows: lengths; others ignore them */
	size_t out_size;
	size_t size;			/* of the caller's argument */
	size_t seen;			/* of it, as far as the driver can see */
	u8 arg[SCENE_ROOM];
	u8 was[SCENE_ROOM];
	u8 *payload[CASE_PAYLOADS];
	u8 *payload_was[CASE_PAYLOADS];
	size_t payload_size[CASE_PAYLOADS];
	struct user_counts before;
};

void scene_make(struct scene *scene, const struct case_suite *suite, const struct case_command *command);
void scene_free(struct scene *scene);

/* The caller's argument has this size; what is longer is filled with 0. */
void scene_resize(struct scene *scene, size_t size);

/* The payload of this number becomes this many elements long, each as the first; a window's memory stays short. */
void scene_extend(struct scene *scene, size_t at, u64 elements);

/* Calls, and compares everything with what is expected of an error, or of success. Returns what the call returned. */
int scene_run(struct scene *scene, int error);

/* The same where a fault while it copies out is expected: what was written is right, the rest as it was. */
void scene_torn(struct scene *scene);

/* The same, where only the result and the balance of everything count. */
int scene_call(struct scene *scene);
void scene_balanced(struct scene *scene, int err);

/* One thing wrong, in words: printed, and counted. */
void wrong(const struct scene *scene, const char *format, ...) __attribute__((format(printf, 2, 3)));
extern bool failing;			/* the first failure ends the process */
extern unsigned int failures;
extern unsigned long long runs;

/* What was tried of a case, for the report: it compares with what there is to try. */
enum tally_kind {
	TALLY_BITS,			/* bits of the command that were flipped */
	TALLY_STEPS,			/* steps that fail, one thing wrong: privilege, memory, descriptors, the handler .. */
	TALLY_VALUES,			/* values that are refused, one thing wrong */
	TALLY_RESERVED,			/* reserved bytes that were set, one at a time */
	TALLY_ACCEPTED,			/* values at the edge of what is accepted */
	TALLY_LENGTHS,			/* sizes and lengths of the argument */
	TALLY_IN,			/* offsets at which a copy in faults */
	TALLY_OUT,			/* offsets at which a copy out faults */
	TALLY_COUNTS,			/* counts that the handler sets and that are too large */
	TALLY_PAIRS,			/* two things wrong: the earlier step wins */
	TALLY_KINDS,
};

extern unsigned long long tally[TALLY_KINDS];
extern const char *doing;

/* How much of the argument the driver can see, and where the last member in it that is output ends. */
size_t scene_visible(const struct case_command *command);
size_t scene_output_end(const struct case_command *command);

/* Bytes of a payload over all parents, and where the last member in it that is output ends. */
size_t scene_payload_size(const struct case_command *command, size_t payload);
size_t scene_payload_end(const struct case_command *command, size_t payload);
bool scene_is_output(const struct case_command *command, size_t at);

#endif
