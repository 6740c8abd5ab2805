/* SPDX-License-Identifier: MIT */
/*
 * The decoder: a command, its argument and a way to read the caller's memory become a stream of
 * events. It knows no ptrace and no file; whoever calls it brings memory, and a sink for events.
 *
 * What it reads was written by a program that nobody trusts. Work and memory are bounded by
 * struct dec_limits and the constants below, whatever lengths, addresses and circles say.
 */
#ifndef IOCTLC_DECODE_H
#define IOCTLC_DECODE_H

#include <stddef.h>
#include "tables.h"

#define DEC_MAX_DEPTH  12      /* addresses inside each other */
#define DEC_MAX_RECORD 0x20000 /* bytes of a record or an element */
#define DEC_MAX_EVENTS 200000  /* events of one half of a call, and reads, 4 KiB each */
#define DEC_MAX_FRAMES 24
#define DEC_MAX_LEVELS 40   /* values inside each other, array elements too */
#define DEC_MAX_STATES 8192 /* remembered values, the oldest forgotten first */

/* Whether n bytes could be read from an address of the caller. */
struct dec_memory {
	bool (*read)(void *ctx, uint64_t addr, void *to, size_t n);
	void *ctx;
};

enum dec_event_kind {
	DEC_EV_STRUCT,
	DEC_EV_STRUCT_END,
	DEC_EV_LIST,
	DEC_EV_LIST_END,
	DEC_EV_NAME,	   /* text: the name of the member whose value comes next */
	DEC_EV_INT,	   /* value, type */
	DEC_EV_BYTES,	   /* bytes, length, type; more: there are more than that */
	DEC_EV_ADDRESS,	   /* value; text: what would be there; fault: it could not be read */
	DEC_EV_FOLLOW,	   /* value: an address, text as above; what is there comes next */
	DEC_EV_FOLLOW_END, /* the end of that */
	DEC_EV_MORE,	   /* value: how many elements are left out, 0 if nobody knows */
};

struct run;

/*
 * Where a value stands, for who writes values. addr: in the caller's memory, 0 where nobody may
 * write it: it is not there, or the address is what the caller gave; at, bits: of a bit-field, from
 * there, else 0 (bits of an address too); room: bytes of DEC_EV_BYTES; way: who looks at it; field:
 * the member that it is or that it is an element of, NULL elsewhere; unsure: it is in a union of
 * which nobody knows the arm.
 */
struct dec_where {
	uint64_t addr, room;
	uint32_t at, bits;
	uint8_t way;
	bool unsure;
	const struct dec_field *field;
	const struct run *run;
};

struct dec_event {
	enum dec_event_kind kind;
	const char *text;
	uint64_t value;
	const struct dec_type *type;
	const uint8_t *bytes;
	size_t length;
	bool more, fault;
	struct dec_where where;
};

/*
 * What the kernel does with a range of the caller's memory, for those who ask (`range` of a sink).
 * A range comes before the event of the value that it holds.
 */
enum dec_range_kind {
	DEC_RANGE_ROOM,	   /* writes there: before the call, it has to be addressable */
	DEC_RANGE_READ,	   /* reads it: before the call, it has to be defined */
	DEC_RANGE_WRITTEN, /* has written it */
};

/* name: of a reserved member, which has no event where it is zero. */
struct dec_range {
	enum dec_range_kind kind;
	uint64_t addr, length;
	const char *name;
};

/* range: may be NULL. */
struct dec_sink {
	void (*event)(void *ctx, const struct dec_event *event);
	void *ctx;
	void (*range)(void *ctx, const struct dec_range *range);
};

/* elements: of an array; bytes: of a text or a row of bytes. What is beyond is left out. */
struct dec_limits {
	uint32_t elements, bytes;
};

/* What commands that succeeded said (`sets` of a spec), per object, that is per `instance`. */
struct dec_state {
	const struct dec_tables *tables;
	uint64_t instance, key, value;
	uint32_t state;
};

struct dec_states {
	struct dec_state *rows;
	size_t count, space, next;
};

/*
 * Told of a number (`bits` bits, `at` bits from `addr` on) that says more on return than there is
 * room for. Only who writes outputs needs that.
 */
struct dec_excess {
	void (*found)(void *ctx, uint64_t addr, uint32_t at, uint32_t bits, uint64_t room);
	void *ctx;
};

struct dec_env {
	struct dec_memory memory;
	struct dec_sink sink;
	struct dec_excess excess; /* may be empty */
	bool everything;	  /* reserved members too that are zero */
	bool *too_many;		  /* set where an input counts more than may be; may be NULL */
	struct dec_limits limits;
	struct dec_states *states; /* may be NULL */
};

/*
 * A call. dec_find() fills it in, dec_entry() keeps what the kernel was given (`before`) for
 * dec_exit(); dec_done() frees that. instance: any number that tells open files apart.
 */
struct dec_call {
	const struct dec_tables *tables;
	const struct dec_abi *abi;
	const struct dec_command *command;
	uint64_t objects, arg, instance;
	uint32_t request;
	uint8_t *before;
	uint32_t before_size;
};

const struct dec_abi *dec_abi(const struct dec_tables *tables, const char *name);

/* The objects of a spec that a link of /proc/PID/fd names, as a mask; `*` there is what is no `/`. */
uint64_t dec_objects(const struct dec_tables *tables, const char *link);

/* A mock's descriptors are memfds that have the name of what they stand for: leaves that name. */
void dec_unmock(char *link);

/* Whether one of the objects takes the request; ~0 stands for any object. */
bool dec_find(struct dec_call *call, const struct dec_tables *tables, const struct dec_abi *abi,
	      uint64_t objects, uint32_t request, uint64_t arg);

/*
 * The same for a program of that ABI. Where a spec does not describe x32, such a program is read as the
 * kernel reads it, which takes it for one of i386; what has a code of x86-64 only, as that.
 */
bool dec_find_as(struct dec_call *call, const struct dec_tables *tables, const char *abi,
		 uint64_t objects, uint32_t request, uint64_t arg);

/*
 * Commands of such a program that have the number, on whatever object; at most `room`. sized: those
 * too in whose number the caller says a size of its own, which many numbers are like.
 */
uint32_t dec_known_as(const struct dec_tables *tables, const char *abi, uint32_t request,
		      bool sized, const struct dec_command **out, uint32_t room);

/*
 * Events for inputs, and for outputs. The answer is whether there was a value among them.
 * dec_room(), between the two: where outputs will be, as DEC_RANGE_ROOM. Its events show nothing
 * but names: the values are not there yet.
 */
bool dec_entry(struct dec_call *call, const struct dec_env *env);
void dec_room(struct dec_call *call, const struct dec_env *env);
bool dec_exit(struct dec_call *call, const struct dec_env *env, int64_t result);
void dec_done(struct dec_call *call);

/* What an expression says where an event stands, while it is on its way to the sink. */
bool dec_evaluate(const struct dec_event *event, struct dec_span ops, uint64_t *out);

/* What a member's `on` says there. */
bool dec_on(const struct dec_event *event, uint64_t *out);

/* What an expression over members of the argument says, after dec_entry(). */
bool dec_argument_says(struct dec_call *call, struct dec_span ops, uint64_t *out);

/* The row of an attribute of objects, an exact one before a free one; of a register; or NULL. */
const struct dec_attribute *dec_attribute(const struct dec_tables *tables, uint32_t list,
					  uint64_t objects, uint64_t group, uint64_t attr);
const struct dec_register *dec_register(const struct dec_tables *tables, uint32_t list,
					uint64_t id);

void dec_states_forget(struct dec_states *states, uint64_t instance);
void dec_states_free(struct dec_states *states);

/*
 * The names in a value, one by one, and what is left of it. An enum has one name or none; a set of
 * flags any number. Of parts, each has its own.
 */
uint64_t dec_names(const struct dec_tables *tables, const struct dec_type *type, uint64_t value,
		   void (*name)(void *ctx, const char *name), void *ctx);
bool dec_has_names(const struct dec_type *type);

#endif
