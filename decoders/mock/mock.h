/* SPDX-License-Identifier: MIT */
/* ioctlmock: what its files share. */
#ifndef IOCTLMOCK_H
#define IOCTLMOCK_H

#include <linux/seccomp.h>
#include "../engine/path.h"
#include "../trace/machine.h"
#include "../trace/trace.h"

#define LONGEST_LINK  256
#define MAX_ACTIVE    256 /* rules that say something of one call */
#define MAX_FDS	      8	  /* new descriptors of one call */
#define MAX_CLAMPS    32
#define PAGE	      4096u
#define PAGE_BUCKETS  256
#define MAX_PAGES     8192	   /* of the caller's memory that one call may touch */
#define MAPPING_SIZE  (16ll << 20) /* of what a descriptor maps; sparse */
#define LARGEST_BYTES (1u << 20)   /* of one row of bytes that is filled in */

/* --- the caller's memory --- */

struct page {
	struct page *next;
	uint64_t addr;
	uint8_t bytes[PAGE];
	uint8_t dirty[PAGE / 8];
};

/* What a call read, and what it is going to write; nothing is written before memory_flush(). */
struct memory {
	pid_t pid;
	unsigned int count;
	struct page *pages[PAGE_BUCKETS];
};

bool memory_read(void *memory, uint64_t addr, void *to, size_t n);
bool memory_write(struct memory *memory, uint64_t addr, const void *from, size_t n);
void memory_forget_writes(struct memory *memory);
bool memory_flush(struct memory *memory);
void memory_free(struct memory *memory);
bool caller_read(void *pid, uint64_t addr, void *to, size_t n);
bool caller_write(pid_t pid, uint64_t addr, const void *from, size_t n);

/* --- rules --- */

/*
 * `fail COMMAND[(CONDITION)]=ERRNO[@N[+]]`, `answer COMMAND[(CONDITION)][.PATH]=VALUE[@N[+]]`.
 * when: the member of the condition, `` of an argument that is one number, NULL: there is none.
 * any_known: a condition `*`. refers: the value is what an input is. from, to: which calls that it is about; seen: how many
 * there were.
 */
struct rule {
	bool fails, matches, active, has_given, has_number, refers, any_known;
	int error;
	char *command, *when, *path, *value;
	uint64_t when_number, number, from, to, seen, given;
	struct rule *next;
};

struct mock {
	struct options trace;	 /* of the log, and the specs */
	bool log, pattern, many; /* more than one thread has called */
	pid_t first;
	struct rule *rules, **last_rule;
	struct dec_states states;
	char **program;
	int listener;
	struct seccomp_notif *request;
	struct seccomp_notif_resp *response;
	size_t request_size, response_size;
};

/* A rule of the user; the answer is what is wrong with it, or NULL. */
const char *rule_add(struct mock *mock, bool fails, const char *text);
const char *rule_line(struct mock *mock, char *line);
void rules_load(struct mock *mock, const char *file);
void rules_add_defaults(struct mock *mock);
extern const char *const default_rules[];

/* A rule's value where it is a number: one that it says, or that an input is. */
bool rule_number(const struct rule *rule, uint64_t *out);
/*
 * The rules of a command, from its inputs: rules_begin(), rules_see() for each, rules_choose().
 * known: the spec has a name for the value.
 */
unsigned int rules_begin(struct mock *mock, const char *command, struct rule **found);
void rules_see(struct rule **found, unsigned int count, const struct dec_path *path, uint64_t value,
	       bool known);
void rules_choose(struct rule **found, unsigned int count);
const struct rule *rules_of(struct rule **found, unsigned int count, const struct dec_path *path);

/* --- what rules name --- */

/* A member, or an argument that is one value; type: NULL where nobody knows; way: whose value it is. */
struct member {
	const struct dec_tables *tables;
	const struct dec_type *type;
	const struct dec_field *field;
	uint8_t way;
};

/*
 * All that a path leads to in the commands of a pattern. instead: the names that there are where it
 * leads no further.
 */
void members_of(const struct mock *mock, const char *command, const char *path,
		void (*found)(void *ctx, const struct member *member), void *ctx,
		struct dec_buffer *instead);

enum said { SAID_NUMBER, SAID_NO_NUMBER, SAID_TOO_LARGE };

/* Numbers and names with `|` between them, as a member (may be NULL) has them; its own names first. */
enum said number_said(const struct mock *mock, const struct member *member, const char *text,
		      uint64_t *out);

/* --- a call --- */

struct new_fd {
	uint64_t addr, objects, on;
	uint32_t size;
	bool big, has_on;
};

struct clamp {
	uint64_t addr, room;
	uint32_t at, bits;
};

struct answer {
	struct mock *mock;
	struct dec_call *call;
	struct memory memory;
	struct dec_path path; /* of the value that comes now; numbered */
	struct rule *rules[MAX_ACTIVE];
	unsigned int n_rules, n_fds, n_clamps;
	struct new_fd fds[MAX_FDS];
	struct clamp clamps[MAX_CLAMPS];
	uint64_t sum; /* of what a pass wrote */
	uint64_t first_input, capability;
	uint32_t last_argument; /* of ENABLE_CAP's that are not 0, from 1 on */
	bool has_input, has_capability, fault, clamped, unsure;
	unsigned int refused_at, payloads, level, payload_of[DEC_MAX_DEPTH + 1];
	int64_t refused;
};

/*
 * What a driver finds first: of the argument, and then of each payload in their order, memory that
 * is not there, values that may not be, and too many of them (docs/boundary.md, "A command's way").
 */
enum step { STEP_FETCH, STEP_CHECK, STEP_LIMIT, STEPS };
void refuse(struct answer *answer, enum step step, int error);
void refuse_last(struct answer *answer, int error);

/* What the driver of a spec does by itself, from its list of capabilities. */
uint64_t capability_answer(const struct answer *answer);
bool capability_refused(const struct answer *answer);

/* Attributes and registers that are none of those that the spec lists. */
void check_selected(struct answer *answer);

/* Sinks: of inputs, which are held against the tables, and of outputs, which are filled in. */
void check_event(void *answer, const struct dec_event *event);
/* Before the call, of dec_room(): lengths of what is output alone. */
void check_room(void *answer, const struct dec_event *event);
void fill_event(void *answer, const struct dec_event *event);
void fill_excess(void *answer, uint64_t addr, uint32_t at, uint32_t bits, uint64_t room);

/* The result of an ioctl: 0 and above, or -errno. MOCK_CONTINUE: it is none of ours. */
#define MOCK_CONTINUE (-4096)
int64_t mock_ioctl(struct mock *mock, const struct machine *machine);
int64_t mock_open(struct mock *mock, const struct machine *machine);

/* A new descriptor in the caller, with a name, and flags of open(2); or -errno. */
int give_fd(struct mock *mock, const char *name, uint64_t flags);
bool still_there(const struct mock *mock);

/* Where each kind of open has what; -1: it has none. */
struct open_call {
	uint32_t arch, nr;
	int8_t dir, path, flags;
	bool how; /* the flags are in a struct open_how */
};

extern const struct open_call open_calls[];
extern const unsigned int n_open_calls;

/* Whether a program of that kind may be among those that call. */
bool runs_here(const struct machine *machine);

/* Runs the program; the answer is how it ended, as wait() says. */
int serve(struct mock *mock);

#endif
