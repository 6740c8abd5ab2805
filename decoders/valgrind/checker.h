/* SPDX-License-Identifier: MIT */
/*
 * What both forms for valgrind share: which command a call is, and the ranges of its two halves. A
 * form says how to read memory, and what to do with a range.
 */
#ifndef IOCTLC_VALGRIND_CHECKER_H
#define IOCTLC_VALGRIND_CHECKER_H

#include "decode.h"
#include "path.h"

/*
 * range: name is that of the value; NULL for what has been written.
 * fd: a new descriptor.
 */
struct checker {
	void (*range)(struct checker *checker, enum dec_range_kind kind, uint64_t addr,
		      uint64_t length, const char *name);
	void (*fd)(struct checker *checker, int fd);
	struct dec_memory memory;
	struct dec_states *states;
	struct dec_path path;
	bool returned; /* the call has */
};

/* The ABI of what this is compiled for, as the tables call it. */
extern const char checker_abi[];

/*
 * The call, if it is one of a spec whose argument is described: link is what /proc says of its
 * descriptor (it may be changed). mocks: as for `ioctltrace --mocks`.
 */
bool checker_find(struct dec_call *call, const struct dec_tables *const *specs, uint32_t count,
		  char *link, bool mocks, int fd, uint32_t request, uint64_t arg);

void checker_entry(struct checker *checker, struct dec_call *call);
void checker_exit(struct checker *checker, struct dec_call *call, int64_t result);

#endif
