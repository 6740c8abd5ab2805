// SPDX-License-Identifier: MIT
/*
 * Outputs. Values depend on the command, the path and the rules only, so that the same call has
 * the same answer; what the caller gave (members that go both ways) stays as it is.
 */
#include <stdlib.h>
#include <string.h>
#include "mock.h"

static uint64_t hash(uint64_t sum, const void *bytes, size_t n)
{
	const uint8_t *at = bytes;

	while (n--)
		sum = (sum ^ *at++) * 0x100000001b3ull; /* FNV-1a */
	return sum;
}

static uint64_t mixed(uint64_t value)
{
	value = (value ^ value >> 30) * 0xbf58476d1ce4e5b9ull; /* splitmix64 */
	value = (value ^ value >> 27) * 0x94d049bb133111ebull;
	return value ^ value >> 31;
}

static uint64_t pattern_of(const struct answer *answer)
{
	uint64_t sum = 0xcbf29ce484222325ull;

	sum = hash(sum, answer->call->command->name, strlen(answer->call->command->name));
	return mixed(hash(sum, answer->path.text, answer->path.length));
}

static uint64_t mask_of(uint32_t bits)
{
	return bits >= 64 ? ~0ull : (1ull << bits) - 1;
}

/* --- bytes and bits --- */

static bool put(struct answer *answer, uint64_t addr, const void *bytes, size_t n)
{
	answer->sum = hash(hash(answer->sum, &addr, sizeof(addr)), bytes, n);
	if (memory_write(&answer->memory, addr, bytes, n))
		return true;
	answer->fault = true;
	return false;
}

static void put_bit(uint8_t *bytes, uint64_t at, bool big, bool value)
{
	uint8_t bit = (uint8_t)(big ? 0x80 >> at % 8 : 1 << at % 8);

	bytes[at / 8] = (uint8_t)(value ? bytes[at / 8] | bit : bytes[at / 8] & ~bit);
}

static void put_number(struct answer *answer, uint64_t addr, uint32_t at, uint32_t bits, bool big,
		       uint64_t value)
{
	uint8_t bytes[16];
	uint32_t first = at / 8, n = (at + bits + 7) / 8 - first, i;

	addr += first;
	at -= first * 8;
	if (!memory_read(&answer->memory, addr, bytes, n)) {
		answer->fault = true;
		return;
	}
	for (i = 0; i < bits; i++)
		put_bit(bytes, at + i, big, value >> (big ? bits - 1 - i : i) & 1);
	put(answer, addr, bytes, n);
}

static bool is_big(const struct answer *answer, const struct dec_type *type)
{
	return type->order == DEC_NATIVE ? answer->call->abi->big : type->order == DEC_BIG;
}

/* --- numbers --- */

/* A value of a set: of flags some, of an enum one. */
static uint64_t of_set(const struct answer *answer, uint32_t index, uint64_t pattern)
{
	const struct dec_tables *tables = answer->call->tables;
	const struct dec_set *set = &tables->sets[index];
	const struct dec_value *values = &tables->values[set->values.first];
	uint64_t out = 0;
	uint32_t i;

	if (!set->values.count)
		return 0;
	if (set->kind == DEC_ENUM && answer->mock->pattern)
		return values[pattern % set->values.count].value;
	if (set->kind == DEC_ENUM) {
		for (i = 0; i < set->values.count; i++)
			if (!values[i].value)
				return 0;
		return set->is_open ? 0 : values[0].value;
	}
	for (i = 0; i < set->values.count && answer->mock->pattern; i++)
		if (pattern >> i % 64 & 1)
			out |= values[i].value;
	for (i = 0; i < set->reserved.count; i++)
		out &= ~tables->arms[set->reserved.first + i];
	return out;
}

static uint64_t within(const struct answer *answer, const struct dec_event *event, uint64_t value)
{
	const struct dec_field *field = event->where.field;
	const struct dec_bounds *bounds;

	if (!field || !field->bounds.count)
		return value;
	bounds = &answer->call->tables->bounds[field->bounds.first];
	if (bounds->has_max && value > bounds->max)
		value = bounds->max == ~0ull ? value : value % (bounds->max + 1);
	if (bounds->mask)
		value &= bounds->mask;
	if (bounds->multiple_of)
		value -= value % bounds->multiple_of;
	return value < bounds->min ? bounds->min : value;
}

static uint64_t number_for(const struct answer *answer, const struct dec_event *event)
{
	const struct dec_type *type = event->type;
	uint64_t pattern = pattern_of(answer), value = 0;
	uint32_t i;

	for (i = 0; i < type->span.count; i++) {
		const struct dec_part *part = &answer->call->tables->parts[type->span.first + i];

		value |= of_set(answer, part->set, pattern >> i) & part->mask;
	}
	if (type->span.count)
		return value;
	if (type->ref != DEC_NONE)
		return of_set(answer, type->ref, pattern);
	if (answer->mock->pattern)
		value = type->print == DEC_PRINT_BOOL ? pattern & 1 : pattern;
	return within(answer, event, value);
}

/* A count is never above the room that there is. */
static uint64_t clamped(const struct answer *answer, const struct dec_event *event, uint32_t bits,
			uint64_t value)
{
	unsigned int i;

	for (i = 0; i < answer->n_clamps; i++) {
		const struct clamp *one = &answer->clamps[i];

		if (one->addr + one->at / 8 == event->where.addr + event->where.at / 8 &&
		    one->at % 8 == event->where.at % 8 && one->bits == bits &&
		    (value & mask_of(bits)) > one->room)
			value = one->room;
	}
	return value;
}

/* Whether a command has one output, as its argument's own member. */
static bool is_only(const struct answer *answer)
{
	const struct dec_tables *tables = answer->call->tables;
	const struct dec_type *type = &tables->types[answer->call->command->type];
	uint32_t i, outputs = 0;

	for (i = 0; type->kind == DEC_STRUCT && i < type->span.count; i++)
		outputs += tables->fields[type->span.first + i].way & DEC_OUT &&
			   !tables->fields[type->span.first + i].reserved;
	return type->kind == DEC_INT || outputs == 1;
}

/* What the spec says that the driver says, without asking anybody. */
static bool is_said(const struct answer *answer, uint64_t *out)
{
	const struct dec_command *command = answer->call->command;

	if (command->has_constant && is_only(answer))
		*out = command->constant;
	else if (command->serves == DEC_SERVES_CHECK && dec_path_is(&answer->path, ".value"))
		*out = capability_answer(answer);
	else if (command->no_op)
		*out = 0;
	else
		return false;
	return true;
}

static void note_fd(struct answer *answer, const struct dec_event *event)
{
	struct new_fd *fd = &answer->fds[answer->n_fds];

	if (answer->n_fds == MAX_FDS)
		return;
	*fd = (struct new_fd){ .addr = event->where.addr,
			       .size = event->type->size,
			       .big = is_big(answer, event->type),
			       .objects = event->type->fds };
	fd->has_on = dec_on(event, &fd->on);
	answer->n_fds++;
}

static void fill_int(struct answer *answer, const struct dec_event *event)
{
	const struct rule *rule = rules_of(answer->rules, answer->n_rules, &answer->path);
	uint32_t bits = event->where.bits ? event->where.bits : event->type->size * 8;
	uint64_t value;

	if (rule) {
		if (!rule_number(rule, &value))
			return;
	} else if (event->where.way & DEC_IN) {
		return;
	} else if (event->where.field && event->where.field->reserved) {
		value = 0;
	} else if (is_said(answer, &value)) {
		value = clamped(answer, event, bits, value);
	} else if (event->type->fds && !event->where.bits) {
		value = ~0ull;
		note_fd(answer, event);
	} else {
		value = clamped(answer, event, bits, number_for(answer, event));
	}
	put_number(answer, event->where.addr, event->where.at, bits, is_big(answer, event->type),
		   value);
}

/* --- rows of bytes --- */

static unsigned int digit(char one)
{
	return one <= '9' ? (unsigned int)one - '0' : ((unsigned int)one | 32) - 'a' + 10;
}

/* `hex:00ff`, else a text. */
static void said_bytes(const char *text, uint8_t *to, size_t n)
{
	size_t i;

	memset(to, 0, n);
	if (strncmp(text, "hex:", 4)) {
		memcpy(to, text, strlen(text) < n ? strlen(text) : n);
		return;
	}
	text += 4;
	for (i = 0; i < n && text[2 * i] && text[2 * i + 1]; i++)
		to[i] = (uint8_t)(digit(text[2 * i]) << 4 | digit(text[2 * i + 1]));
}

static void made_bytes(const struct answer *answer, const struct dec_event *event, uint8_t *to,
		       size_t n)
{
	const char *name = strrchr(answer->path.text, '.');
	uint64_t pattern = pattern_of(answer);
	size_t i, length;

	memset(to, 0, n);
	if (!answer->mock->pattern || (event->where.field && event->where.field->reserved))
		return;
	if (event->type->print == DEC_PRINT_STRING) {
		name = name ? name + 1 : "mock";
		length = strcspn(name, "[");
		memcpy(to, name, length < n - 1 ? length : n - 1);
		return;
	}
	for (i = 0; i < n; i++)
		to[i] = (uint8_t)(mixed(pattern + i / 8) >> i % 8 * 8);
}

static void fill_bytes(struct answer *answer, const struct dec_event *event)
{
	const struct rule *rule = rules_of(answer->rules, answer->n_rules, &answer->path);
	size_t n = event->where.room < LARGEST_BYTES ? event->where.room : LARGEST_BYTES;
	uint8_t *bytes;

	if (!n || (!rule && event->where.way & DEC_IN))
		return;
	bytes = malloc(n);
	if (!bytes) {
		answer->fault = true;
		return;
	}
	if (rule)
		said_bytes(rule->value, bytes, n);
	else
		made_bytes(answer, event, bytes, n);
	put(answer, event->where.addr, bytes, n);
	free(bytes);
}

/* Addresses that the driver would say: none, but for rules. */
static void fill_address(struct answer *answer, const struct dec_event *event)
{
	const struct rule *rule = rules_of(answer->rules, answer->n_rules, &answer->path);
	uint64_t value = 0;

	if (rule ? !rule_number(rule, &value) : event->where.way & DEC_IN)
		return;
	put_number(answer, event->where.addr, 0, event->where.bits, answer->call->abi->big, value);
}

void fill_event(void *ctx, const struct dec_event *event)
{
	struct answer *answer = ctx;

	dec_path_event(&answer->path, event);
	answer->fault |= event->fault;
	if (event->where.addr && event->where.way & DEC_OUT) {
		if (event->kind == DEC_EV_INT)
			fill_int(answer, event);
		else if (event->kind == DEC_EV_BYTES)
			fill_bytes(answer, event);
		else if (event->kind == DEC_EV_ADDRESS || event->kind == DEC_EV_FOLLOW)
			fill_address(answer, event);
	}
}

void fill_excess(void *ctx, uint64_t addr, uint32_t at, uint32_t bits, uint64_t room)
{
	struct answer *answer = ctx;
	unsigned int i;

	for (i = 0; i < answer->n_clamps; i++)
		if (answer->clamps[i].addr == addr && answer->clamps[i].at == at)
			break;
	if (i == MAX_CLAMPS)
		return;
	if (i < answer->n_clamps && answer->clamps[i].room <= room)
		return;
	answer->clamps[i] = (struct clamp){ .addr = addr, .at = at, .bits = bits, .room = room };
	answer->n_clamps += i == answer->n_clamps;
	answer->clamped = true;
}
