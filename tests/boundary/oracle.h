/* SPDX-License-Identifier: MIT */
/*
 * A second opinion of the boundary: from the tables of oracle.py, which know the JSON model and nothing else, and from
 * docs/boundary.md it says what a call gives, what the handler sees, and every byte that the caller finds afterwards.
 */
#ifndef IOCTLC_ORACLE_H
#define IOCTLC_ORACLE_H

#include "scene.h"

#define ORACLE_IN	1u		/* as BOUNDARY_IN */
#define ORACLE_OUT	2u
#define ORACLE_ZEROED	4u		/* reserved: 0 for the caller */
#define ORACLE_FD	8u
#define ORACLE_COUNT	16u		/* says how many elements a payload has */
#define ORACLE_ADDRESS	32u		/* 0 for the handler */

enum oracle_privilege { ORACLE_ANYONE, ORACLE_WRITER, ORACLE_ADMIN };
enum oracle_serves { ORACLE_PLAIN, ORACLE_CONSTANT, ORACLE_CHECKS, ORACLE_ENABLES, ORACLE_MAPS };
enum oracle_table { ORACLE_NONE, ORACLE_GET, ORACLE_SET, ORACLE_HAS };
enum oracle_kind { ORACLE_ZERO, ORACLE_MIN, ORACLE_MAX, ORACLE_MASK, ORACLE_MULTIPLE, ORACLE_ENUM };

/* A rule counts where the member is one of the values (none of them: other), or without values where it is above a number. */
struct oracle_guard {
	size_t offset;
	size_t size;
	u64 above;
	const u64 *values;
	size_t count;
	bool other;
};

struct oracle_rule {
	size_t offset;
	size_t size;
	enum oracle_kind kind;
	const struct oracle_guard *guards;
	size_t guard_count;
	u64 limit;
	const u64 *values;
	size_t count;
	bool sign;
};

struct oracle_leaf {
	size_t offset;
	size_t size;
	u32 flags;
};

/* What one copy to the caller takes. */
struct oracle_run {
	size_t start;
	size_t end;
};

struct oracle_record {
	size_t size;
	const struct oracle_rule *rules;
	size_t rule_count;
	const struct oracle_rule *limits;
	size_t limit_count;
	const struct oracle_rule *bounds;	/* counts that the handler sets: of arrays in the record */
	size_t bound_count;
	const struct oracle_leaf *leaves;
	size_t leave_count;
	const struct oracle_run *runs;
	size_t run_count;
};

/*
 * What an address leads to. Of a choice each arm is one: the guard, over the record with the address, tells which there
 * is. `slot`: the how-manieth that the handler gets, which arms have in common.
 */
struct oracle_payload {
	int parent;			/* whose elements contain the address, -1: the argument */
	u32 slot;
	u32 arm;			/* of a choice, from 1 */
	const struct oracle_guard *guard;
	size_t offset;			/* of the address */
	size_t size;
	size_t element;
	const struct oracle_record *record;
	size_t count;			/* where it is said how many there are; size 0: always so many */
	size_t count_size;
	u64 fixed;
	u64 per;			/* the count is in this unit's bytes */
	u64 maximum;			/* of what a table tells: held against it after the lookup; 0: nothing is */
	size_t after;			/* where it is said how many are valid; size 0: all */
	size_t after_size;
	u32 direction;
	bool window;
	bool many;			/* a window for each element of the parent */
	bool nullable;
	bool local;			/* needs no memory */
};

/* An attribute, or a family of registers. */
struct oracle_row {
	u32 group;
	u64 key;
	u64 mask;
	u32 count;
	u64 step;
	bool may;
	const struct oracle_payload *payload;
	const char *handler;
};

struct oracle_command {
	const char *name;
	u32 code;
	const struct boundary_object *kind;
	enum oracle_privilege privilege;
	bool own;			/* of an extension's own kind of object: it need not be attached to that */
	bool identical;
	bool deprecated;
	const char *handler;
	const char *lock;
	bool exclusive;
	const struct oracle_record *record;
	bool reads;
	bool heap;
	size_t minimum;
	size_t maximum;
	const struct oracle_payload *payloads;
	size_t payload_count;
	enum oracle_serves serves;
	u64 constant;
	size_t asked;			/* offsets: the capability; its answer, its arguments, the address of a mapping */
	size_t answer;
	size_t answer_size;
	size_t length;			/* of a mapping; (size_t)-1: nobody asks */
	size_t least;			/* bytes that a mapping has at least */
	bool writable;
	enum oracle_table table;
	bool by_group;
	size_t group;
	size_t key;
	const struct oracle_row *rows;
	size_t row_count;
};

struct oracle_right {
	u32 value;
	u32 objects;
	bool opt_in;
	u32 arguments;
};

/* What can be mapped; the offset is for mmap. */
struct oracle_mapping {
	const struct boundary_object *kind;
	u64 offset;
	bool in_pages;
	size_t least;
	bool writable;
	const char *handler;
};

struct oracle_abi {
	const struct oracle_command *commands;
	size_t command_count;
	const struct oracle_right *rights;
	size_t right_count;
	const struct oracle_mapping *mappings;
	size_t mapping_count;
	const u32 *thunks;		/* codes that the entry for another ABI translates */
	size_t thunk_count;
	u32 extension_first;
	const struct boundary_extension *extension;	/* that this one is */
};

/* Whether a call is one that the entry for another ABI translates: nothing here works that out. */
bool oracle_translates(const struct scene *scene, const struct oracle_abi *abi);

/* Works out what scene_call() is to give; then the call is made, and its handler compares what it sees. */
void oracle_expect(const struct scene *scene, const struct oracle_abi *abi, const struct oracle_abi *base);

/* Compares everything afterwards; wrong() says what differs. */
void oracle_compare(const struct scene *scene, int err);

#ifdef OS_MMAP
/* The same of mmap: says what it gives, calls it, compares. */
void oracle_mmap(const struct scene *scene, const struct oracle_abi *abi, const struct oracle_abi *base,
		 const struct os_mapping *asked);
#endif

/* How many calls there were, and how many reached a handler; those that did not, by result; those that failed after. */
struct oracle_tally {
	u64 calls;
	u64 handled;
	u64 failed;
	u64 refused[256];
	u64 mapped[2];			/* calls of mmap: how many, and how many mapped something */
};

extern struct oracle_tally oracle_tally;

#endif
