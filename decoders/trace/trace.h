/* SPDX-License-Identifier: MIT */
/* ioctltrace: what its files share. */
#ifndef IOCTLTRACE_H
#define IOCTLTRACE_H

#include <stdio.h>
#include <sys/types.h>
#include "../engine/decode.h"
#include "../engine/sinks.h"

#define MAX_SPECS 64

/* The tables in use: those linked in, and those of --spec, which win, with their files. */
struct specs {
	const struct dec_tables *tables[MAX_SPECS];
	const char *files[MAX_SPECS];
	unsigned int count;
};

void specs_load(struct specs *specs, const char *file);
void specs_add_linked(struct specs *specs); /* after those that were loaded, which win */
/* All of them, or the objects and ioctls of one; ends the program. */
_Noreturn void specs_list(const struct specs *specs, const char *which);

enum condition_key { BY_NAME, BY_SPEC, BY_OBJECT, BY_DEVICE, BY_STATUS };

/* One -e: a key and patterns, of which one has to match (or none, where negated). */
struct condition {
	enum condition_key key;
	bool negated;
	char **patterns;
	unsigned int count;
	struct condition *next;
};

/* --object: descriptors whose link is like the pattern are such objects, too. */
struct alias {
	char *object; /* [SPEC:]OBJECT, as it was said */
	const char *pattern;
	unsigned int spec;
	uint64_t objects;
	struct alias *next;
};

/* clock: how many -t. */
struct options {
	struct specs specs;
	struct dec_limits limits;
	struct condition *conditions;
	struct alias *aliases;
	unsigned int clock;
	bool relative, elapsed;
	bool json, summary, hex, mocks, seccomp, raw, both, color, verbose;
	FILE *out;
	const char *replay;
	pid_t *attach;
	unsigned int n_attach;
	char **program;
};

/*
 * What an open file is: its link, and the objects of each spec that it may be. refs: descriptors
 * that are this file, and calls on their way. instance: what earlier calls said is kept under it.
 */
struct file {
	char *link;
	unsigned int refs;
	uint64_t instance;
	uint64_t objects[MAX_SPECS];
	bool known;
};

#define MAX_NAMES 4

/* A command that has the number of a call, on another object than the call's. */
struct known {
	const struct dec_tables *tables;
	const struct dec_command *command;
};

/*
 * A call from its entry to its return. found: `call` says what it is. known: the commands of that
 * number where the descriptor has none; found then, too, where there is no doubt which is meant.
 */
struct line {
	struct dec_call call;
	bool found, shown, wanted;
	struct known known[MAX_NAMES];
	unsigned int n_known;
	pid_t pid, tid;
	int fd;
	uint32_t request;
	uint64_t arg;
	struct file *file;
	struct dec_buffer in, out;
	uint64_t time_ns, start_ns, end_ns;
};

struct source {
	struct dec_memory memory;
	void (*fd_name)(void *ctx, struct dec_buffer *out, int fd);
	void *ctx;
	struct dec_states *states;
};

void usage(FILE *to);
void parse_options(struct options *options, int argc, char **argv);

/* Ends the program where something was asked for that there is not. */
void check_options(const struct options *options);

/* When a call begins, and what -t, -r and -T say of it. */
void line_start(struct line *line, const struct options *options);
void put_start(struct dec_buffer *to, const struct line *line, const struct options *options);
void put_elapsed(struct dec_buffer *to, const struct line *line, const struct options *options);
void json_times(struct dec_buffer *to, const struct line *line, const struct options *options,
		bool returned);

bool add_condition(struct options *options, const char *text);
bool wanted_before(const struct options *options, const struct line *line);
bool wanted_after(const struct options *options, int64_t result);
bool wanted_unfinished(const struct options *options);

/* Which command a call is, or could be. */
void identify(struct line *line, const struct options *options, const char *abi);
void put_name(struct dec_buffer *out, const struct line *line);
/* What is wrong about the descriptor of a command that has a name, or NULL. */
const char *misplaced(const struct line *line);

/* The objects of every spec that a link names. */
void classify(const struct options *options, struct file *file, const char *link);
void file_clear(struct file *file);
void put_link(struct dec_buffer *out, const char *link, bool color);

void line_begin(struct line *line, const struct options *options, const char *abi,
		const struct source *source);
void line_end(struct line *line, const struct options *options, const struct source *source,
	      int64_t result, bool many);
void line_unfinished(struct line *line, const struct options *options, bool many);
void line_clear(struct line *line);

/* mark: NULL, or what is wrong about the descriptor. */
void summary_add(const char *name, const char *mark, bool failed, uint64_t ns);
void summary_print(FILE *to, bool json);
uint64_t now_ns(void);

/* 1 where the output could not be written, which is said; else 0. */
int output_end(const struct options *options);

int replay(const struct options *options);
int trace(const struct options *options);

#endif
