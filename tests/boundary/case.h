/* SPDX-License-Identifier: MIT */
/*
 * The cases that a spec's `driver/tests/` describes and runner.c runs: what an argument that is accepted looks like,
 * what each byte of it is, what is to be refused. The compiler of the tests computes every offset and size.
 */
#ifndef IOCTLC_CASE_H
#define IOCTLC_CASE_H

#include "boundary.h"

/* What the bytes of a member are. */
#define CASE_INPUT	1u		/* the driver reads them */
#define CASE_OUTPUT	2u		/* the driver writes them */
#define CASE_RESERVED	4u		/* 0 in both directions */
#define CASE_ADDRESS	8u		/* of a payload that the boundary copies: 0 for the handler */
#define CASE_KEPT	16u		/* of memory that the handler is told the address of */
#define CASE_FD		32u		/* gets a new descriptor */
#define CASE_STEADY	64u		/* a mock leaves them as they came: counts, sizes */
#define CASE_USED	128u		/* an array of which only what is in use is moved */

#define CASE_AT(type, member)	offsetof(type, member), sizeof(((type *)0)->member)

/* Who may call a command. */
enum case_privilege {
	CASE_ANYONE,
	CASE_WRITER,			/* who opened the file for writing */
	CASE_ADMIN,
};

struct case_range {
	size_t offset;
	size_t size;
	u32 flags;
};

enum case_kind {
	CASE_SET,			/* the member becomes value */
	CASE_BITS,			/* each bit outside of value, one at a time */
	CASE_BYTES,			/* each byte, one at a time */
	CASE_EMPTY,			/* the count becomes 0, and no payload is there */
	CASE_LATE,			/* the member becomes value, which is found after a table was asked */
	CASE_ANSWER,			/* the handler sets the member to value */
	CASE_MOST,			/* the count becomes the largest, and there are as many elements */
};

/* One thing done to a valid argument: what comes of it, 0 where it is still accepted. */
struct case_check {
	const char *what;
	size_t offset;
	size_t size;
	u64 value;
	int error;
	enum case_kind kind;
};

struct case_record {
	size_t size;
	const void *valid;
	const struct case_range *ranges;
	size_t range_count;
	const struct case_check *checks;
	size_t check_count;
};

/* What an address leads to. */
struct case_payload {
	int parent;			/* the payload that contains the address, -1: the argument */
	size_t address;			/* where in it */
	size_t address_size;
	size_t element;			/* bytes of one */
	const struct case_record *record;	/* of an element; NULL where it is no struct */
	u64 elements;			/* in the valid case */
	size_t count;			/* where the parent says how many; CASE_UNCOUNTED: it does not */
	size_t count_size;
	u32 direction;			/* 0: there is none, since another case of a choice would be it */
	bool window;
	bool nullable;
	bool many;			/* each element of the parent contains an address */
	bool bytes;			/* the count says bytes, not elements */
	u32 arm;			/* of a choice: which, from 1 */
};

enum case_serves {
	CASE_PLAIN,
	CASE_CONSTANT,			/* always the same answer */
	CASE_CHECKS,			/* CHECK_EXTENSION */
	CASE_ENABLES,			/* ENABLE_CAP */
	CASE_MAPS,			/* the ioctl that maps: answer: where the address is, number: where the size is */
};

#define CASE_PAYLOADS	8
#define CASE_UNCOUNTED	((size_t)-1)

struct case_command {
	const char *title;
	u32 code;
	const struct boundary_object *kind;
	void *object;
	const char *handler;		/* NULL: none is called */
	int expected;			/* what the valid argument gives */
	bool identical;
	bool deprecated;
	enum case_privilege privilege;
	const char *lock;		/* that the handler runs under, NULL: none */
	bool exclusive;
	u32 files;
	const struct case_record *record;
	bool reads;			/* some of the argument is input */
	size_t minimum;			/* of a size-first struct: the first release, and the largest size; else 0 */
	size_t maximum;
	const struct case_payload *payloads;
	size_t payload_count;
	enum case_serves serves;
	size_t number;			/* offsets: of the capability, its answer, the constant; of the arguments */
	size_t answer;
	size_t answer_size;
	u64 constant;
	size_t argument_count;
};

struct case_capability {
	u32 value;
	u32 objects;			/* bit n: objects of number n answer */
	bool reserved;
	bool opt_in;
	u32 arguments;
};

struct case_object {
	const struct boundary_object *kind;
	void *object;
	struct os_lock *locks;
	u32 lock_count;
	bool extended;			/* extensions may add commands to it */
};

/* A member of a shared page, or an arm of its union: how it is fetched, what storing it writes. */
struct case_arm {
	const char *name;
	u64 value;			/* of the discriminator that selects it */
	bool selected;			/* false: the members outside of the union, or bytes that no value selects */
	int (*fetch)(const volatile void *page, void *in);	/* NULL where it has no input */
	struct case_record record;	/* ranges and checks, from the start of the page */
};

struct case_page {
	const char *name;
	size_t size;
	size_t discriminator;
	size_t discriminator_size;
	int (*store)(volatile void *page, const void *out);
	const struct case_arm *arms;
	size_t arm_count;
};

/* What can be mapped from an object. */
struct case_mapping {
	const struct boundary_mapping *row;
	const struct case_object *object;
	const char *handler;		/* that gives the pages */
};

/* What a base has for extensions. */
struct case_extensions {
	void (*init)(void);
	int (*add)(const struct boundary_extension *extension);
	int (*remove)(const struct boundary_extension *extension);
	const struct boundary_extension *(*get)(const u8 uuid[16]);
	u32 (*count)(void);
};

struct case_suite {
	const char *name;
	void (*setup)(void);		/* makes the objects' locks */
	const struct case_object *objects;
	size_t object_count;
	const struct case_command *commands;
	size_t command_count;
	const struct case_capability *capabilities;
	size_t capability_count;
	const struct case_page *pages;
	size_t page_count;
	const struct case_mapping *mappings;
	size_t mapping_count;
	const struct case_suite *base;	/* of an extension */
	const struct boundary_extension *extension;	/* attached to every object while the suite runs, or NULL */
	const struct case_extensions *extensions;	/* of a base that takes extensions, or NULL */
	u32 extension_codes[3];		/* left to extensions: the first, one in between, the last; 0: none is */
	u32 below_code;			/* the one before the first of them, and the one behind the last */
	u32 above_code;
	u32 extension_first;		/* capabilities that are an extension's; 0: none are */
};

#endif
