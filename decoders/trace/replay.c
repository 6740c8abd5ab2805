// SPDX-License-Identifier: MIT
/*
 * --replay FILE: calls that were recorded, on whatever architecture, one JSON object a line
 * (docs/decoders.md, "Recorded calls").
 */
#include <errno.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include "trace.h"

#define MAX_PIECES 4096

/* A piece of the caller's memory, before and after the call. */
struct piece {
	uint64_t addr;
	uint8_t *before, *after;
	size_t length;
};

struct recording {
	struct piece pieces[MAX_PIECES];
	size_t count;
	bool after;
	const char *file;
	unsigned long line;
};

static _Noreturn void wrong(const struct recording *from, const char *what)
{
	fprintf(stderr, "ioctltrace: %s:%lu: %s\n", from->file, from->line, what);
	exit(2);
}

static uint64_t number(const struct recording *from, const json_t *object, const char *key)
{
	const json_t *value = json_object_get(object, key);
	char *end;
	uint64_t found;

	if (json_is_integer(value))
		return (uint64_t)json_integer_value(value);
	if (!json_is_string(value))
		wrong(from, "no number where one is needed");
	errno = 0;
	found = strtoull(json_string_value(value), &end, 0);
	if (errno || *end || end == json_string_value(value))
		wrong(from, "a text that is no number");
	return found;
}

static int digit(const struct recording *from, char one)
{
	if (one >= '0' && one <= '9')
		return one - '0';
	if (one >= 'a' && one <= 'f')
		return one - 'a' + 10;
	wrong(from, "memory is written with the digits 0-9a-f");
}

static uint8_t *unhex(const struct recording *from, const char *text, size_t length)
{
	uint8_t *bytes = malloc(length + 1);
	size_t i;

	if (!bytes)
		wrong(from, "no memory");
	for (i = 0; i < length; i++)
		bytes[i] = (uint8_t)(digit(from, text[2 * i]) << 4 | digit(from, text[2 * i + 1]));
	return bytes;
}

static void add_piece(struct recording *to, const json_t *one)
{
	const char *before = json_string_value(json_object_get(one, "before"));
	const char *after = json_string_value(json_object_get(one, "after"));
	struct piece *piece = &to->pieces[to->count];

	if (to->count == MAX_PIECES || !before || strlen(before) % 2 ||
	    (after && strlen(after) != strlen(before)))
		wrong(to, "memory is a list of {address, before, after}, both of one length");
	piece->addr = number(to, one, "address");
	piece->length = strlen(before) / 2;
	piece->before = unhex(to, before, piece->length);
	piece->after = unhex(to, after ? after : before, piece->length);
	to->count++;
}

static void forget(struct recording *from)
{
	size_t i;

	for (i = 0; i < from->count; i++) {
		free(from->pieces[i].before);
		free(from->pieces[i].after);
	}
	from->count = 0;
}

/* What lies in one piece as a whole; pieces that touch count as one. */
static bool read_memory(void *ctx, uint64_t addr, void *to, size_t n)
{
	const struct recording *from = ctx;
	uint8_t *at = to;
	size_t i = 0, part;

	while (n && i < from->count) {
		const struct piece *piece = &from->pieces[i++];

		if (addr < piece->addr || addr - piece->addr >= piece->length)
			continue;
		part = piece->length - (addr - piece->addr);
		part = part < n ? part : n;
		memcpy(at, (from->after ? piece->after : piece->before) + (addr - piece->addr),
		       part);
		at += part;
		addr += part;
		n -= part;
		i = 0;
	}
	return !n;
}

/* x32 is what the kernel makes of it where a spec does not have it. */
static bool is_abi(const struct specs *specs, const char *name)
{
	unsigned int i;

	for (i = 0; i < specs->count; i++)
		if (dec_abi(specs->tables[i], name))
			return true;
	return !strcmp(name, "linux-x32");
}

static void play(struct recording *from, const struct options *options, const json_t *call,
		 struct dec_states *states)
{
	const char *abi = json_string_value(json_object_get(call, "abi"));
	const char *link = json_string_value(json_object_get(call, "link"));
	struct source source = { .memory = { read_memory, from }, .states = states };
	struct file file = { 0 };
	struct line line = { .file = &file };
	const json_t *memory = json_object_get(call, "memory"), *one;
	size_t i;

	if (!abi || !link)
		wrong(from, "a call has 'abi' and 'link'");
	if (!is_abi(&options->specs, abi))
		wrong(from, "'abi' is none that a spec has: linux-x86_64, linux-arm64, ..");
	json_array_foreach(memory, i, one) add_piece(from, one);
	classify(options, &file, link);
	if (!*link) {
		free(file.link);
		file.link = NULL;
	}
	line.fd = (int)number(from, call, "fd");
	file.instance = (uint64_t)line.fd + 1;
	line.request = (uint32_t)number(from, call, "request");
	line.arg = number(from, call, "arg");
	from->after = false;
	line_begin(&line, options, abi, &source);
	from->after = true;
	line_end(&line, options, &source, (int64_t)number(from, call, "result"), false);
	line_clear(&line);
	file_clear(&file);
	forget(from);
}

/* False where the file cannot be read to its end. */
static bool play_all(const struct options *options, FILE *file)
{
	static struct recording from;
	struct dec_states states = { 0 };
	json_error_t error;
	char *text = NULL;
	size_t space = 0;
	json_t *call;
	bool whole;

	from.file = options->replay;
	while (getline(&text, &space, file) >= 0) {
		from.line++;
		call = json_loads(text, JSON_REJECT_DUPLICATES, &error);
		if (!json_is_object(call))
			wrong(&from, call ? "a line is no object" : error.text);
		play(&from, options, call, &states);
		json_decref(call);
	}
	whole = !ferror(file);
	free(text);
	dec_states_free(&states);
	return whole;
}

int replay(const struct options *options)
{
	bool own = strcmp(options->replay, "-");
	FILE *file = own ? fopen(options->replay, "r") : stdin;

	if (!file || !play_all(options, file)) {
		fprintf(stderr, "ioctltrace: %s: %s\n", options->replay, strerror(errno));
		if (file && own)
			fclose(file);
		return 2;
	}
	if (own)
		fclose(file);
	if (options->summary)
		summary_print(options->out, options->json);
	return output_end(options);
}
