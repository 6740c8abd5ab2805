// SPDX-License-Identifier: MIT
/* What addresses lead to. */
#include <stdlib.h>
#include "internal.h"

#define LONGEST_TEXT	 4096 /* of a text whose buffer has no length */
#define LONGEST_REGISTER 256

/* What is around an address, while what it leads to is looked at. */
struct outside {
	const struct dec_field *field;
	uint32_t mute;
	uint8_t way;
};

static struct outside go_below(struct run *run)
{
	struct outside outside = { run->field, run->mute, run->way };

	run->field = NULL;
	run->mute = 0;
	run->way = run->below;
	return outside;
}

static void come_back(struct run *run, struct outside outside)
{
	run->field = outside.field;
	run->mute = outside.mute;
	run->way = outside.way;
}

static struct outside open_address(struct run *run, uint64_t addr, const char *what)
{
	emit(run, &(struct dec_event){
			  .kind = DEC_EV_FOLLOW, .value = addr, .text = what, .where = run->says });
	run->says = (struct dec_where){ 0 };
	return go_below(run);
}

static void close_address(struct run *run, struct outside outside)
{
	come_back(run, outside);
	emit(run, &(struct dec_event){ .kind = DEC_EV_FOLLOW_END });
}

/* An address where nothing can be read is one where something was to be. */
static void show_fault(struct run *run, uint64_t value, uint64_t addr, uint64_t length,
		       const char *what)
{
	struct outside outside = go_below(run);

	touch(run, addr, length, NULL);
	come_back(run, outside);
	emit_address(run, value, what, true);
}

/* One value at an address. */
static void show_one(struct run *run, const struct dec_type *type, uint64_t value, uint64_t addr,
		     const char *what)
{
	uint8_t *buffer = type->size <= DEC_MAX_RECORD ? malloc(type->size + 1) : NULL;
	struct outside outside;

	if (!buffer || (type->size && !fetch(run, addr, buffer, type->size))) {
		show_fault(run, value, addr, type->size, what);
	} else {
		outside = open_address(run, value, what);
		show(run, type, (struct place){ .addr = addr, .now = buffer, .size = type->size });
		close_address(run, outside);
	}
	free(buffer);
}

static bool readable(struct run *run, uint64_t addr)
{
	uint8_t byte;

	return fetch(run, addr, &byte, 1);
}

static void show_many(struct run *run, const struct dec_payload *payload, uint64_t value,
		      uint64_t addr, const char *what)
{
	const struct dec_type *type = &run->tables->types[payload->type];
	uint64_t count = payload->length.maximum ? payload->length.maximum : LONGEST_TEXT;
	uint32_t size = type->kind == DEC_BYTES && !type->size ? 1 : type->size;
	struct outside outside;

	if (payload->counted && !used_length(run, &payload->length, size, &count)) {
		emit_address(run, value, what, false);
		return;
	}
	if (count && !readable(run, addr)) {
		show_fault(run, value, addr, payload->string ? 1 : count * size, what);
		return;
	}
	if (payload->counted)
		too_long_for_any(run, &payload->length, count);
	outside = open_address(run, value, what);
	if (type->kind == DEC_BYTES && !type->size)
		show_bytes_at(run, type, addr, count);
	else
		show_elements(run, type, addr, count);
	close_address(run, outside);
}

/* Remembered state for the length of a payload. */
static void recall(struct run *run, const struct dec_payload *payload)
{
	struct dec_state wanted = { .tables = run->tables,
				    .instance = run->call->instance,
				    .state = payload->state };

	run->has_state = payload->state != DEC_NONE && run->env->states &&
			 evaluate(run, payload->key, CURRENT, &wanted.key) &&
			 state_get(run->env->states, &wanted, &run->state);
}

static void show_payload(struct run *run, uint32_t index, uint64_t value, const char *what);

static void show_memory(struct run *run, const struct dec_payload *payload, uint64_t value,
			const char *what)
{
	uint64_t addr = payload->relative ? run->call->arg + value : value;

	if (!(payload->way & run->phase)) {
		emit_address(run, value, what, false);
		return;
	}
	recall(run, payload);
	if (payload->counted || payload->string)
		show_many(run, payload, value, addr, what);
	else
		show_one(run, &run->tables->types[payload->type], value, addr, what);
	run->has_state = false;
}

/* What all cases begin with, for an expression that looks into it. The caller frees it. */
static uint8_t *read_head(struct run *run, const struct dec_payload *payload, uint64_t value)
{
	const struct dec_type *type;
	uint8_t *bytes;

	if (payload->type == DEC_NONE)
		return NULL;
	type = &run->tables->types[payload->type];
	bytes = type->size <= DEC_MAX_RECORD ? malloc(type->size + 1) : NULL;
	if (bytes && fetch(run, value, bytes, type->size))
		run->pointee = (struct place){ .addr = value, .now = bytes, .size = type->size };
	return bytes;
}

static uint32_t chosen(const struct run *run, const struct dec_payload *payload, uint64_t value)
{
	const struct dec_case *cases = &run->tables->cases[payload->cases.first];
	uint32_t other = DEC_NONE, i;

	for (i = 0; i < payload->cases.count; i++) {
		if (cases[i].other)
			other = cases[i].payload;
		else if (cases[i].value == value)
			return cases[i].payload;
	}
	return other;
}

static void show_choice(struct run *run, const struct dec_payload *payload, uint64_t value)
{
	uint8_t *head = read_head(run, payload, value);
	uint32_t index = DEC_NONE;
	uint64_t on;

	if (evaluate(run, payload->on, CURRENT, &on))
		index = chosen(run, payload, on);
	run->pointee = (struct place){ 0 };
	free(head);
	if (index == DEC_NONE)
		emit_address(run, value, NULL, false);
	else
		show_payload(run, index, value, NULL);
}

const struct dec_attribute *dec_attribute(const struct dec_tables *tables, uint32_t list,
					  uint64_t objects, uint64_t group, uint64_t attr)
{
	struct dec_span rows = tables->attribute_lists[list].rows;
	const struct dec_attribute *found = NULL;
	uint32_t i;

	for (i = 0; i < rows.count; i++) {
		const struct dec_attribute *one = &tables->attributes[rows.first + i];

		if (!(one->objects & objects) || one->group != group)
			continue;
		if (!one->free && one->attr == attr)
			return one;
		if (one->free && !found && !(attr & one->mask))
			found = one;
	}
	return found;
}

static void show_attribute(struct run *run, const struct dec_payload *payload, uint64_t value)
{
	const struct dec_attribute *one = NULL;
	uint64_t group, attr;

	if (evaluate(run, payload->on, CURRENT, &group) &&
	    evaluate(run, payload->attr, CURRENT, &attr))
		one = dec_attribute(run->tables, payload->list, run->call->objects, group, attr);
	if (!one)
		emit_address(run, value, NULL, false);
	else if (one->payload == DEC_NONE || !value)
		emit_address(run, value, one->name, false);
	else
		show_payload(run, one->payload, value, one->name);
}

const struct dec_register *dec_register(const struct dec_tables *tables, uint32_t list, uint64_t id)
{
	struct dec_span rows = tables->register_lists[list].rows;
	uint32_t i;

	for (i = 0; i < rows.count; i++) {
		const struct dec_register *one = &tables->registers[rows.first + i];
		uint64_t step = one->step ? one->step : 1;

		if (id >= one->id && (id - one->id) % step == 0 &&
		    (id - one->id) / step < one->count)
			return one;
	}
	return NULL;
}

/* A register that no table names: its id still says how long it is. */
static void show_unnamed(struct run *run, const struct dec_list *list, uint64_t value)
{
	struct dec_type type = { .kind = DEC_INT, .print = DEC_PRINT_HEX, .ref = DEC_NONE };
	uint64_t size;

	if (!evaluate(run, list->size, CURRENT, &size) || !size || size > LONGEST_REGISTER) {
		emit_address(run, value, NULL, false);
		return;
	}
	type.size = (uint32_t)size;
	if (size > 8 || size & (size - 1)) {
		type.kind = DEC_BYTES;
		type.print = DEC_PRINT_DEC;
	}
	show_one(run, &type, value, value, NULL);
}

static void show_register(struct run *run, const struct dec_payload *payload, uint64_t value)
{
	const struct dec_register *one;

	run->has_id = evaluate(run, payload->on, CURRENT, &run->id);
	one = run->has_id ? dec_register(run->tables, payload->list, run->id) : NULL;
	if (one)
		show_one(run, &run->tables->types[one->type], value, value, one->name);
	else
		show_unnamed(run, &run->tables->register_lists[payload->list], value);
	run->has_id = false;
}

static void show_payload(struct run *run, uint32_t index, uint64_t value, const char *what)
{
	const struct dec_payload *payload = &run->tables->payloads[index];

	if (!value || payload->kind == DEC_PAYLOAD_NONE || !(payload->way & run->phase) ||
	    run->depth == DEC_MAX_DEPTH || (run->unsure && run->env->sink.range)) {
		emit_address(run, value, what, false);
		return;
	}
	run->depth++;
	run->below = payload->way;
	switch (payload->kind) {
	case DEC_PAYLOAD_FIELD:
		show_choice(run, payload, value);
		break;
	case DEC_PAYLOAD_ATTRIBUTE:
		show_attribute(run, payload, value);
		break;
	case DEC_PAYLOAD_REGISTER:
		show_register(run, payload, value);
		break;
	default:
		show_memory(run, payload, value, what);
	}
	run->depth--;
}

void show_pointer(struct run *run, const struct dec_type *type, uint64_t value)
{
	if (type->ref == DEC_NONE)
		emit_address(run, value, NULL, false);
	else
		show_payload(run, type->ref, value, NULL);
}
