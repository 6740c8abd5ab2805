/* SPDX-License-Identifier: MIT */
/* Handlers that only take notes: a spec's `<abi>_mock.c` defines each of them with mock_run(). */
#ifndef IOCTLC_MOCK_H
#define IOCTLC_MOCK_H

#include "case.h"

#define MOCK_FILL	0xa5
#define MOCK_BYTES	65536
#define MOCK_MAPPED	(3 * OS_PAGE_SIZE)	/* bytes of mock_pages */

/* What generated code gives handlers for a window; NULL where its payload does not go that way. */
struct mock_access {
	size_t stride;				/* bytes of the window's type */
	u64 (*count)(const void *window);
	int (*read)(const void *window, u64 first, u64 count, void *memory);
	int (*write)(const void *window, u64 first, u64 count, void *memory);
};

/* One call of a handler. */
struct mock_call {
	const char *handler;
	void *object;
	const void *arg;
	size_t arg_size;
	const void *buffers[CASE_PAYLOADS];	/* in the order of the payloads; NULL for a window */
	const void *windows[CASE_PAYLOADS];	/* the first, where there is one for each element of the parent */
	const struct mock_access *access[CASE_PAYLOADS];
	u32 arms[CASE_PAYLOADS];		/* of a choice: which, from 1 */
	size_t payload_count;
	size_t value_size;			/* of the union that holds any register's value */
	struct os_file **files[CASE_PAYLOADS];
	size_t file_count;
	struct os_pages **pages;		/* to be mapped */
	const struct boundary_register *which;
	u32 number;
	u64 attr;
};

/* What the runner asks for, and what the handlers saw. */
struct mock {
	const struct case_suite *suite;
	const struct case_command *command;	/* the case that runs */
	u64 elements[CASE_PAYLOADS];		/* of its payloads, as the caller gave them, over all parents */
	u64 parents[CASE_PAYLOADS];		/* how many elements of the parent lead to them */
	int result;				/* what handlers return */
	u32 no_file;				/* above 0: which of its files a handler forgets */
	int (*hook)(const struct mock_call *call);	/* handles every call instead, where there is one */
	u64 count;				/* above 0: written to the count that is output there: */
	int count_of;				/* the payload, -1: the argument */
	size_t count_at;			/* its offset */
	const struct boundary_extension *extension;
	struct os_pages *pages;			/* that handlers give, NULL: mock_pages */

	u32 calls;
	const char *handler;
	void *object;
	size_t arg_size;
	bool present[CASE_PAYLOADS];
	u64 window_count[CASE_PAYLOADS];	/* elements of the first window */
	u32 arms[CASE_PAYLOADS];
	u32 locks_held;
	const char *lock;
	bool exclusive;
	bool stale;				/* the rest of a register's union is not 0; what lies behind a write is */
	u64 register_id;
	u64 attr;
	u32 capability;
	u64 args;				/* of a capability that an extension enables, the first */

	/* what follows is not cleared between calls */
	u8 arg[MOCK_BYTES];
	u8 payload[CASE_PAYLOADS][MOCK_BYTES];
};

extern struct mock mock;

extern struct os_pages mock_pages, mock_no_pages;

bool mock_counts(int which, size_t offset);
int mock_run(const struct mock_call *call);
int mock_enable(void *object, u32 capability, const u64 *args);
u64 mock_capability(void *object, u32 capability);

/* What a mock answers for a capability. */
static inline u64 mock_answer(u32 capability)
{
	return 0x1122334400000000ULL | capability;
}

#endif
