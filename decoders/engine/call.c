// SPDX-License-Identifier: MIT
/* Calls: which command it is, its two halves, and what it changes of what is remembered. */
#include <stdlib.h>
#include <string.h>
#include "internal.h"

const struct dec_abi *dec_abi(const struct dec_tables *tables, const char *name)
{
	uint32_t i;

	for (i = 0; i < tables->n_abis; i++)
		if (!strcmp(tables->abis[i].name, name))
			return &tables->abis[i];
	return NULL;
}

/*
 * Whether a name is the pattern's, in which `*` stands for one or more characters but `/`. What goes
 * wrong is mended by the last star alone, which takes one character more: names are the program's.
 */
static bool matches(const char *pattern, const char *name)
{
	const char *star = NULL, *taken = NULL;

	for (;;) {
		if (*pattern == '*' && *name && *name != '/') {
			star = ++pattern;
			taken = ++name;
		} else if (*pattern != '*' && *pattern == *name) {
			if (!*name)
				return true;
			pattern++;
			name++;
		} else if (star && *taken && *taken != '/') {
			pattern = star;
			name = ++taken;
		} else {
			return false;
		}
	}
}

static bool names_it(const struct dec_tables *tables, struct dec_span patterns, const char *link)
{
	uint32_t i;

	for (i = 0; i < patterns.count; i++)
		if (matches(tables->strings[patterns.first + i], link))
			return true;
	return false;
}

/* An exact name wins over a pattern: /dev/vfio/vfio is no group. */
uint64_t dec_objects(const struct dec_tables *tables, const char *link)
{
	uint64_t exact = 0, found = 0;
	uint32_t i, j;

	for (i = 0; i < tables->n_objects; i++) {
		const struct dec_object *one = &tables->objects[i];

		if (names_it(tables, one->nodes, link) || names_it(tables, one->links, link))
			found |= 1ull << i;
		for (j = 0; j < one->nodes.count; j++)
			if (!strcmp(tables->strings[one->nodes.first + j], link))
				exact |= 1ull << i;
	}
	return exact ? exact : found;
}

static bool is_code(const struct dec_command *command, uint32_t request)
{
	if (command->size_mask)
		return ((request ^ command->code) & ~command->size_mask) == 0;
	return request - command->code < command->numbers;
}

bool dec_find(struct dec_call *call, const struct dec_tables *tables, const struct dec_abi *abi,
	      uint64_t objects, uint32_t request, uint64_t arg)
{
	uint32_t i;

	for (i = 0; i < abi->commands.count; i++) {
		const struct dec_command *one =
			&tables->commands[tables->numbers[abi->commands.first + i]];

		if (!(one->objects & objects) || !is_code(one, request))
			continue;
		*call = (struct dec_call){ .tables = tables,
					   .abi = abi,
					   .command = one,
					   .objects = objects,
					   .arg = arg,
					   .request = request };
		return true;
	}
	return false;
}

/* --- state --- */

static struct dec_state *state_row(const struct dec_states *states, const struct dec_state *wanted)
{
	size_t i;

	for (i = 0; i < states->count; i++) {
		struct dec_state *row = &states->rows[i];

		if (row->tables == wanted->tables && row->instance == wanted->instance &&
		    row->state == wanted->state && row->key == wanted->key)
			return row;
	}
	return NULL;
}

bool state_get(const struct dec_states *states, const struct dec_state *wanted, uint64_t *out)
{
	const struct dec_state *row = state_row(states, wanted);

	if (row)
		*out = row->value;
	return row;
}

static bool grow(struct dec_states *states)
{
	size_t space = states->space ? states->space * 2 : 32;
	struct dec_state *rows;

	if (states->count < states->space)
		return true;
	if (space > DEC_MAX_STATES)
		return false;
	rows = realloc(states->rows, space * sizeof(*rows));
	if (!rows)
		return false;
	states->rows = rows;
	states->space = space;
	return true;
}

void state_set(struct dec_states *states, const struct dec_state *row)
{
	struct dec_state *old = state_row(states, row);

	if (old)
		old->value = row->value;
	else if (grow(states))
		states->rows[states->count++] = *row;
	else if (states->count)
		states->rows[states->next++ % states->count] = *row;
}

void dec_states_forget(struct dec_states *states, uint64_t instance)
{
	size_t i;

	for (i = states->count; i--;)
		if (states->rows[i].instance == instance)
			states->rows[i] = states->rows[--states->count];
}

void dec_states_free(struct dec_states *states)
{
	free(states->rows);
	*states = (struct dec_states){ 0 };
}

bool dec_find_as(struct dec_call *call, const struct dec_tables *tables, const char *name,
		 uint64_t objects, uint32_t request, uint64_t arg)
{
	const struct dec_abi *abi = dec_abi(tables, name);

	if (abi)
		return dec_find(call, tables, abi, objects, request, arg);
	if (strcmp(name, "linux-x32"))
		return false;
	return dec_find_as(call, tables, "linux-i386", objects, request, arg) ||
	       dec_find_as(call, tables, "linux-x86_64", objects, request, arg);
}

uint32_t dec_known_as(const struct dec_tables *tables, const char *name, uint32_t request,
		      bool sized, const struct dec_command **out, uint32_t room)
{
	const struct dec_abi *abi = dec_abi(tables, name);
	uint32_t i, found = 0;

	if (!abi && !strcmp(name, "linux-x32")) {
		found = dec_known_as(tables, "linux-i386", request, sized, out, room);
		name = "linux-x86_64";
		return found ? found : dec_known_as(tables, name, request, sized, out, room);
	}
	for (i = 0; abi && i < abi->commands.count && found < room; i++) {
		const struct dec_command *one =
			&tables->commands[tables->numbers[abi->commands.first + i]];

		if (is_code(one, request) && (sized || !one->size_mask))
			out[found++] = one;
	}
	return found;
}

void dec_unmock(char *link)
{
	static const char head[] = "/memfd:", tail[] = " (deleted)";
	size_t length = strlen(link);

	if (strncmp(link, head, sizeof(head) - 1))
		return;
	if (length >= sizeof(head) + sizeof(tail) - 2 &&
	    !strcmp(link + length - (sizeof(tail) - 1), tail))
		length -= sizeof(tail) - 1;
	length -= sizeof(head) - 1;
	memmove(link, link + sizeof(head) - 1, length);
	link[length] = 0;
}

/* --- the two halves --- */

/* An array whose length the code's size bits say. */
static uint32_t caller_size(const struct dec_call *call)
{
	return (call->request & call->command->size_mask) >> 16;
}

/* How much of an argument there is; a record that grows says so itself. */
static bool argument_size(struct run *run, const struct dec_type *type, uint64_t arg, uint32_t *out)
{
	struct dec_op op = { .bits = 32, .number = 0 };
	uint8_t bytes[4];
	uint64_t size;

	*out = type->size;
	if (type->grows == DEC_NONE)
		return type->size <= DEC_MAX_RECORD;
	if (!fetch(run, arg + type->grows / 8, bytes, 4) || !get_number(run, bytes, 4, &op, &size))
		return false;
	if (size < type->size)
		*out = (uint32_t)(size < type->grows / 8 + 4 ? type->grows / 8 + 4 : size);
	return true;
}

/* The argument's own bytes; flexible arrays behind it are read as they are shown. */
static uint8_t *read_argument(struct run *run, const struct dec_type *type, uint32_t *size)
{
	uint8_t *bytes;

	if (!argument_size(run, type, run->call->arg, size))
		return NULL;
	bytes = malloc((size_t)*size + 1);
	if (bytes && *size && !fetch(run, run->call->arg, bytes, *size)) {
		touch(run, run->call->arg, *size, NULL);
		free(bytes);
		return NULL;
	}
	return bytes;
}

static void show_caller_sized(struct run *run, const struct dec_type *type)
{
	if (type->kind == DEC_BYTES)
		show_bytes_at(run, type, run->call->arg, caller_size(run->call));
	else if (type->kind == DEC_ARRAY && run->tables->types[type->ref].size)
		show_elements(run, &run->tables->types[type->ref], run->call->arg,
			      caller_size(run->call) / run->tables->types[type->ref].size);
}

static void show_argument(struct run *run, const struct dec_type *type, const uint8_t *bytes,
			  uint32_t size)
{
	struct dec_call *call = run->call;
	bool same = run->phase == DEC_OUT && call->before && call->before_size == size;

	if (call->command->size_mask && !type->size) {
		show_caller_sized(run, type);
		return;
	}
	show(run, type,
	     (struct place){ .addr = call->arg,
			     .now = bytes,
			     .size = size,
			     .before = same ? call->before : NULL });
}

static struct run begin(struct dec_call *call, const struct dec_env *env, enum dec_way phase)
{
	call->arg &= call->abi->bits == 32 ? 0xffffffff : ~0ull;
	return (struct run){ .env = env,
			     .tables = call->tables,
			     .call = call,
			     .phase = phase,
			     .way = call->command->way };
}

static void show_direct(struct run *run, const struct dec_type *type)
{
	uint8_t bytes[8];
	unsigned int i, size = type->size > 8 ? 8 : type->size;
	bool big = run->call->abi->big;

	for (i = 0; i < size; i++)
		bytes[big ? size - 1 - i : i] = (uint8_t)(run->call->arg >> 8 * i);
	run->mute++;
	show(run, type, (struct place){ .now = bytes, .size = size });
	run->mute--;
}

static bool takes_pointer(struct run *run)
{
	const struct dec_command *command = run->call->command;

	if (command->argument == DEC_ARG_POINTER && command->type != DEC_NONE)
		return true;
	if (command->argument == DEC_ARG_VALUE && command->type != DEC_NONE)
		show_direct(run, &run->tables->types[command->type]);
	else if (command->argument != DEC_ARG_NONE)
		emit_address(run, run->call->arg, NULL, false);
	return false;
}

bool dec_entry(struct dec_call *call, const struct dec_env *env)
{
	struct run run = begin(call, env, DEC_IN);
	const struct dec_type *type;

	if (!takes_pointer(&run))
		return run.any;
	if (!(call->command->way & DEC_IN))
		return false;
	type = &call->tables->types[call->command->type];
	call->before = read_argument(&run, type, &call->before_size);
	if (call->before)
		show_argument(&run, type, call->before, call->before_size);
	else
		emit_address(&run, call->arg, NULL, call->arg);
	return run.any;
}

void dec_room(struct dec_call *call, const struct dec_env *env)
{
	struct run run = begin(call, env, DEC_OUT);
	const struct dec_command *command = call->command;
	const struct dec_type *type;
	uint8_t *bytes = call->before;
	uint32_t size = call->before_size;

	run.room = true;
	if (command->argument != DEC_ARG_POINTER || command->type == DEC_NONE ||
	    !(command->way & DEC_OUT))
		return;
	type = &call->tables->types[command->type];
	if (!bytes)
		bytes = read_argument(&run, type, &size);
	if (bytes)
		show_argument(&run, type, bytes, size);
	if (bytes != call->before)
		free(bytes);
}

/* Expressions are over the members of the argument, as the kernel was given it. */
static void look_at_argument(struct run *run)
{
	run->frames[0] = (struct place){ .now = run->call->before, .size = run->call->before_size };
	run->n_frames = 1;
}

static void remember(struct run *run)
{
	const struct dec_command *command = run->call->command;
	struct dec_call *call = run->call;
	uint32_t i;

	look_at_argument(run);
	for (i = 0; i < command->sets.count; i++) {
		const struct dec_state_set *set = &run->tables->state_sets[command->sets.first + i];
		struct dec_state row = { .tables = run->tables,
					 .instance = call->instance,
					 .state = set->state };

		if (evaluate(run, set->key, CURRENT, &row.key) &&
		    evaluate(run, set->value, CURRENT, &row.value))
			state_set(run->env->states, &row);
	}
	run->n_frames = 0;
}

bool dec_exit(struct dec_call *call, const struct dec_env *env, int64_t result)
{
	struct run run = begin(call, env, DEC_OUT);
	const struct dec_command *command = call->command;
	const struct dec_type *type;
	uint32_t size;
	uint8_t *bytes;

	run.result = result;
	if (result >= 0 && env->states && call->before)
		remember(&run);
	if (command->argument != DEC_ARG_POINTER || command->type == DEC_NONE ||
	    !(command->way & DEC_OUT))
		return false;
	type = &call->tables->types[command->type];
	if (type->kind != DEC_STRUCT && type->kind != DEC_UNION && !valid_for(&run, command->valid))
		return false;
	bytes = read_argument(&run, type, &size);
	if (bytes)
		show_argument(&run, type, bytes, size);
	free(bytes);
	return run.any;
}

bool dec_evaluate(const struct dec_event *event, struct dec_span ops, uint64_t *out)
{
	return ops.count && evaluate(event->where.run, ops, CURRENT, out);
}

bool dec_argument_says(struct dec_call *call, struct dec_span ops, uint64_t *out)
{
	struct run run = { .tables = call->tables, .call = call, .phase = DEC_IN };

	look_at_argument(&run);
	return ops.count && evaluate(&run, ops, CURRENT, out);
}

bool dec_on(const struct dec_event *event, uint64_t *out)
{
	return event->where.field && dec_evaluate(event, event->where.field->on, out);
}

void dec_done(struct dec_call *call)
{
	free(call->before);
	call->before = NULL;
	call->before_size = 0;
}

/* --- names --- */

static uint64_t flag_names(const struct dec_tables *tables, const struct dec_set *set,
			   uint64_t value, uint64_t mask, void (*name)(void *ctx, const char *name),
			   void *ctx)
{
	uint64_t left = value;
	uint32_t i;

	for (i = 0; i < set->values.count; i++) {
		const struct dec_value *one = &tables->values[set->values.first + i];
		uint64_t bits = one->value & mask;

		if (bits ? (left & bits) != bits : value != 0)
			continue;
		name(ctx, one->name);
		left &= ~bits;
		if (!bits)
			break;
	}
	return left;
}

static uint64_t set_names(const struct dec_tables *tables, const struct dec_set *set,
			  uint64_t value, uint64_t mask, void (*name)(void *ctx, const char *name),
			  void *ctx)
{
	uint32_t i;

	if (set->kind == DEC_FLAGS)
		return flag_names(tables, set, value, mask, name, ctx);
	for (i = 0; i < set->values.count; i++) {
		const struct dec_value *one = &tables->values[set->values.first + i];

		if ((one->value & mask) == value) {
			name(ctx, one->name);
			return 0;
		}
	}
	return value;
}

bool dec_has_names(const struct dec_type *type)
{
	return type->kind == DEC_INT && (type->ref != DEC_NONE || type->span.count);
}

uint64_t dec_names(const struct dec_tables *tables, const struct dec_type *type, uint64_t value,
		   void (*name)(void *ctx, const char *name), void *ctx)
{
	uint64_t mask = type->size >= 8 ? ~0ull : (1ull << type->size * 8) - 1, left;
	uint32_t i;

	value &= mask;
	if (!type->span.count)
		return set_names(tables, &tables->sets[type->ref], value, mask, name, ctx);
	left = value;
	for (i = 0; i < type->span.count; i++) {
		const struct dec_part *part = &tables->parts[type->span.first + i];
		uint64_t some = value & part->mask;

		left &= ~part->mask;
		left |= set_names(tables, &tables->sets[part->set], some, part->mask & mask, name,
				  ctx);
	}
	return left;
}
