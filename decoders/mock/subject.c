// SPDX-License-Identifier: MIT
/*
 * What rules name: members of arguments, from the tables alone, before there is a call. A path is one
 * of rules.c (`.entries[1].data`); what stands behind an address has the address's own.
 */
#include <errno.h>
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>
#include "mock.h"

#define MOST_TYPES     64 /* inside each other, addresses followed included */
#define MOST_LOOKED_AT 100000

/* A search, and the record in which it went furthest without finding the member that is named. */
struct search {
	const struct dec_tables *tables;
	void (*found)(void *ctx, const struct member *member);
	void *ctx;
	const char *furthest;
	const struct dec_type *record;
	const struct dec_tables *of_record;
	unsigned int depth, looked;
};

static void look(struct search *s, struct member at, const char *path);

static void tell(struct search *s, const struct member *member)
{
	s->found(s->ctx, member);
}

/* Behind `[N]`, of a list of so many elements (0: nobody knows); NULL where there is no such one. */
static const char *skip_index(const char *path, uint64_t count)
{
	unsigned long long index;
	char *end;

	if (*path != '[')
		return path;
	index = strtoull(path + 1, &end, 10);
	return end == path + 1 || *end != ']' || (count && index >= count) ? NULL : end + 1;
}

static void look_at_list(struct search *s, struct member at, uint32_t type, uint64_t count,
			 const char *path)
{
	const char *rest = skip_index(path, count);

	at.type = &s->tables->types[type];
	at.field = NULL;
	if (rest)
		look(s, at, rest);
}

static void look_into_record(struct search *s, struct member at, const char *path)
{
	size_t n = *path == '.' ? strcspn(path + 1, ".[") : 0;
	const struct dec_type *record = at.type;
	bool has = false;
	uint32_t i;

	for (i = 0; n && i < record->span.count; i++) {
		const struct dec_field *field = &s->tables->fields[record->span.first + i];
		bool named = field->name && !strncmp(field->name, path + 1, n) && !field->name[n];

		at.type = &s->tables->types[field->type];
		at.field = field;
		at.way = field->way;
		has |= named;
		if (named)
			look(s, at, path + 1 + n);
		else if (!field->name)
			look(s, at, path);
	}
	if (n && !has && (!s->furthest || path >= s->furthest) && record->name) {
		s->furthest = path;
		s->record = record;
		s->of_record = s->tables;
	}
}

static void look_behind(struct search *s, struct member at, uint32_t index, const char *path);

static void look_at_attributes(struct search *s, struct member at,
			       const struct dec_payload *payload, const char *path)
{
	struct dec_span rows = s->tables->attribute_lists[payload->list].rows;
	uint32_t i;

	for (i = 0; i < rows.count; i++)
		look_behind(s, at, s->tables->attributes[rows.first + i].payload, path);
}

static void look_at_registers(struct search *s, struct member at, const struct dec_payload *payload,
			      const char *path)
{
	static const struct dec_type unnamed = { .kind = DEC_INT, .size = 8, .ref = DEC_NONE };
	struct dec_span rows = s->tables->register_lists[payload->list].rows;
	uint32_t i;

	at.way = payload->way;
	at.field = NULL;
	for (i = 0; i <= rows.count; i++) {
		at.type = i < rows.count ?
				  &s->tables->types[s->tables->registers[rows.first + i].type] :
				  &unnamed;
		look(s, at, path);
	}
}

/* What an address leads to. */
static void look_behind(struct search *s, struct member at, uint32_t index, const char *path)
{
	const struct dec_payload *payload;
	uint32_t i;

	if (index == DEC_NONE || s->depth >= MOST_TYPES || s->looked++ >= MOST_LOOKED_AT)
		return;
	payload = &s->tables->payloads[index];
	s->depth++;
	at.way = payload->way;
	if (payload->kind == DEC_PAYLOAD_MEMORY)
		look_at_list(s, at, payload->type, payload->counted ? payload->length.maximum : 1,
			     path);
	for (i = 0; payload->kind == DEC_PAYLOAD_FIELD && i < payload->cases.count; i++)
		look_behind(s, at, s->tables->cases[payload->cases.first + i].payload, path);
	if (payload->kind == DEC_PAYLOAD_ATTRIBUTE)
		look_at_attributes(s, at, payload, path);
	if (payload->kind == DEC_PAYLOAD_REGISTER)
		look_at_registers(s, at, payload, path);
	s->depth--;
}

static void look(struct search *s, struct member at, const char *path)
{
	if (s->depth >= MOST_TYPES || s->looked++ >= MOST_LOOKED_AT)
		return;
	s->depth++;
	if (at.type->kind == DEC_ARRAY)
		look_at_list(s, at, at.type->ref, at.type->count, path);
	else if ((at.type->kind == DEC_STRUCT || at.type->kind == DEC_UNION) && *path)
		look_into_record(s, at, path);
	else if (!*path)
		tell(s, &at);
	if (at.type->kind == DEC_POINTER)
		look_behind(s, at, at.type->ref, path);
	s->depth--;
}

/* The argument itself: `` of what is one number. */
static void look_at_command(struct search *s, const struct dec_command *command, const char *path)
{
	struct member at = { .tables = s->tables, .way = command->way };

	if (command->argument == DEC_ARG_VALUE || command->argument == DEC_ARG_UNTYPED)
		at.way = DEC_IN;
	if (command->type != DEC_NONE)
		at.type = &s->tables->types[command->type];
	if (at.type && command->argument != DEC_ARG_NONE)
		look(s, at, path);
	else if (command->argument == DEC_ARG_UNTYPED && !*path)
		tell(s, &at);
}

static void add_names(struct dec_buffer *out, const struct dec_tables *tables,
		      const struct dec_type *record)
{
	uint32_t i;

	for (i = 0; i < record->span.count; i++) {
		const struct dec_field *field = &tables->fields[record->span.first + i];
		const struct dec_type *type = &tables->types[field->type];

		if (field->name && !field->reserved)
			dec_printf(out, "%s%s", out->length ? ", " : "", field->name);
		else if (!field->name && (type->kind == DEC_STRUCT || type->kind == DEC_UNION))
			add_names(out, tables, type);
	}
}

static bool is_of_this_machine(const struct dec_abi *abi)
{
	unsigned int i;

	for (i = 0; i < n_machines; i++)
		if (runs_here(&machines[i]) && !strcmp(machines[i].abi, abi->name))
			return true;
	return false;
}

/* The commands of a pattern that an ABI has; whether there are any. */
static bool look_at_abi(struct search *s, const struct dec_abi *abi, const char *pattern,
			const char *path)
{
	bool any = false;
	uint32_t i;

	for (i = 0; i < abi->commands.count; i++) {
		const struct dec_command *one =
			&s->tables->commands[s->tables->numbers[abi->commands.first + i]];

		if (fnmatch(pattern, one->name, 0))
			continue;
		any = true;
		s->looked = 0;
		look_at_command(s, one, path);
	}
	return any;
}

void members_of(const struct mock *mock, const char *command, const char *path,
		void (*found)(void *ctx, const struct member *member), void *ctx,
		struct dec_buffer *instead)
{
	struct search s = { .found = found, .ctx = ctx };
	bool all = false, any = false;
	unsigned int i;
	uint32_t j;

	/* those of this machine; where it has none, those of others */
	do {
		for (i = 0; i < mock->trace.specs.count; i++) {
			s.tables = mock->trace.specs.tables[i];
			for (j = 0; j < s.tables->n_abis; j++)
				if (all || is_of_this_machine(&s.tables->abis[j]))
					any |= look_at_abi(&s, &s.tables->abis[j], command, path);
		}
		all = !all;
	} while (all && !any);
	if (s.record)
		add_names(instead, s.of_record, s.record);
}

/* --- names --- */

static bool is(const char *name, const char *text, size_t n)
{
	return !strncmp(name, text, n) && !name[n];
}

static bool set_has(const struct dec_tables *tables, struct dec_span values, const char *text,
		    size_t n, uint64_t *out)
{
	uint32_t i;

	for (i = 0; i < values.count; i++) {
		if (!is(tables->values[values.first + i].name, text, n))
			continue;
		*out = tables->values[values.first + i].value;
		return true;
	}
	return false;
}

/* A name of a member's own sets. */
static bool own_name(const struct member *member, const char *text, size_t n, uint64_t *out)
{
	const struct dec_tables *tables = member->tables;
	const struct dec_type *type = member->type;
	uint32_t i;

	if (!type || type->kind != DEC_INT)
		return false;
	if (type->ref != DEC_NONE && set_has(tables, tables->sets[type->ref].values, text, n, out))
		return true;
	for (i = 0; i < type->span.count; i++)
		if (set_has(tables, tables->sets[tables->parts[type->span.first + i].set].values,
			    text, n, out))
			return true;
	return false;
}

/* Of values and capabilities of a spec. */
static bool spec_name(const struct dec_tables *tables, const char *text, size_t n, uint64_t *out)
{
	uint32_t i;

	if (set_has(tables, (struct dec_span){ 0, tables->n_values }, text, n, out))
		return true;
	for (i = 0; i < tables->n_capabilities; i++) {
		if (!is(tables->capabilities[i].name, text, n))
			continue;
		*out = tables->capabilities[i].value;
		return true;
	}
	return false;
}

static bool name_of(const struct mock *mock, const struct member *member, const char *text,
		    size_t n, uint64_t *out)
{
	unsigned int i;

	if (member && (own_name(member, text, n, out) || spec_name(member->tables, text, n, out)))
		return true;
	for (i = 0; i < mock->trace.specs.count; i++)
		if (spec_name(mock->trace.specs.tables[i], text, n, out))
			return true;
	return false;
}

static enum said term(const struct mock *mock, const struct member *member, const char *text,
		      size_t n, uint64_t *out)
{
	char copy[80], *end;

	if (strchr("0123456789-", *text)) {
		if (n >= sizeof(copy))
			return SAID_TOO_LARGE;
		memcpy(copy, text, n);
		copy[n] = 0;
		errno = 0;
		*out = *text == '-' ? (uint64_t)strtoll(copy, &end, 0) : strtoull(copy, &end, 0);
		if (end == copy || *end)
			return SAID_NO_NUMBER;
		return errno ? SAID_TOO_LARGE : SAID_NUMBER;
	}
	return name_of(mock, member, text, n, out) ? SAID_NUMBER : SAID_NO_NUMBER;
}

/* Whether a number is one of so many bits, with a sign or without. */
static bool fits(uint64_t value, uint32_t bits, bool negative)
{
	if (bits >= 64)
		return true;
	if (negative)
		return (int64_t)value >= -(int64_t)(1ull << (bits - 1));
	return value >> bits == 0;
}

enum said number_said(const struct mock *mock, const struct member *member, const char *text,
		      uint64_t *out)
{
	uint32_t bits = 64;
	uint64_t one;
	const char *at = text;
	enum said said;
	size_t n;

	if (member && member->type && member->type->size < 8)
		bits = member->type->size * 8;
	if (member && member->field && member->field->bits)
		bits = member->field->bits;
	*out = 0;
	do {
		n = strcspn(at, "|");
		said = n ? term(mock, member, at, n, &one) : SAID_NO_NUMBER;
		if (said != SAID_NUMBER)
			return said;
		*out |= one;
		at += n;
	} while (*at && *++at);
	if (!*text || text[strlen(text) - 1] == '|')
		return SAID_NO_NUMBER;
	return fits(*out, bits, *text == '-') ? SAID_NUMBER : SAID_TOO_LARGE;
}
