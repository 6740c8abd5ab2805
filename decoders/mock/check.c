// SPDX-License-Identifier: MIT
/* Inputs: what the tables say of them, and what rules want to know. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "mock.h"

static void ignore(void *ctx, const char *name)
{
	(void)ctx;
	(void)name;
}

/* --- in which order --- */

static void refuse_at(struct answer *answer, unsigned int at, int error)
{
	if (answer->unsure || (answer->refused && at >= answer->refused_at))
		return;
	answer->refused_at = at;
	answer->refused = -error;
}

void refuse(struct answer *answer, enum step step, int error)
{
	refuse_at(answer, answer->payload_of[answer->level] * STEPS + step, error);
}

/* What is found when all of the argument and all payloads are there. */
void refuse_last(struct answer *answer, int error)
{
	refuse_at(answer, ~0u, error);
}

/* Each address is a payload; what it leads to has the next number. */
static void follow(struct answer *answer, const struct dec_event *event)
{
	if (event->kind == DEC_EV_FOLLOW_END && answer->level)
		answer->level--;
	if (event->kind == DEC_EV_ADDRESS || event->kind == DEC_EV_FOLLOW)
		answer->payloads++;
	if (event->kind == DEC_EV_FOLLOW && answer->level < DEC_MAX_DEPTH)
		answer->payload_of[++answer->level] = answer->payloads;
}

/* --- numbers --- */

static bool named(const struct dec_tables *tables, uint32_t set, uint64_t value, uint64_t mask)
{
	struct dec_span values = tables->sets[set].values;
	uint32_t i;

	for (i = 0; i < values.count; i++)
		if ((tables->values[values.first + i].value & mask) == (value & mask))
			return true;
	return false;
}

/* Declared, and not accepted yet. */
static bool reserved(const struct dec_tables *tables, const struct dec_set *set, uint64_t value,
		     uint64_t mask)
{
	uint32_t i;

	for (i = 0; i < set->reserved.count; i++) {
		uint64_t one = tables->arms[set->reserved.first + i] & mask;

		if (set->kind == DEC_FLAGS ? one && (value & one) : one == (value & mask))
			return true;
	}
	return false;
}

/* Flags without a name, or a value that an enum has not; where that is legal nothing is. */
static bool unnamed(const struct dec_tables *tables, const struct dec_type *type, uint64_t value,
		    uint32_t bits)
{
	uint64_t mask = bits >= 64 ? ~0ull : (1ull << bits) - 1;
	const struct dec_set *set;

	if (type->kind != DEC_INT || type->span.count || type->ref == DEC_NONE)
		return false;
	set = &tables->sets[type->ref];
	if (set->is_open)
		return false;
	if (reserved(tables, set, value, mask))
		return true;
	if (set->kind == DEC_FLAGS)
		return dec_names(tables, type, value & mask, ignore, NULL) != 0;
	return !named(tables, type->ref, value, mask);
}

/* A member's, or of an argument that is a number, the command's. */
static struct dec_span bounds_of(const struct answer *answer, const struct dec_event *event)
{
	if (event->where.field)
		return event->where.field->bounds;
	return answer->call->command->argument == DEC_ARG_VALUE ? answer->call->command->bounds :
								  (struct dec_span){ 0 };
}

static bool out_of_range(const struct answer *answer, const struct dec_event *event)
{
	struct dec_span span = bounds_of(answer, event);
	const struct dec_bounds *bounds = &answer->call->tables->bounds[span.first];
	bool is_signed = event->type->is_signed;

	if (!span.count)
		return false;
	if (bounds->has_max &&
	    (is_signed ? (int64_t)event->value > (int64_t)bounds->max : event->value > bounds->max))
		return true;
	if (bounds->min &&
	    (is_signed ? (int64_t)event->value < (int64_t)bounds->min : event->value < bounds->min))
		return true;
	return (bounds->mask && event->value & ~bounds->mask) ||
	       (bounds->multiple_of && event->value % bounds->multiple_of);
}

/* The row of the number that the caller asks for; NULL where the object answers for none. */
static const struct dec_capability *capability_asked(const struct answer *answer)
{
	const struct dec_call *call = answer->call;
	uint64_t abi = 1ull << (call->abi - call->tables->abis);
	uint32_t i;

	for (i = 0; answer->has_capability && i < call->tables->n_capabilities; i++) {
		const struct dec_capability *one = &call->tables->capabilities[i];

		if (one->value == answer->capability && one->objects & call->objects &&
		    !one->reserved && (!one->abis || one->abis & abi))
			return one;
	}
	return NULL;
}

/* Whether the argument is the number of a capability. */
static bool asks_capability(const struct dec_call *call)
{
	const struct dec_command *command = call->command;
	const struct dec_type *type;

	if (command->argument != DEC_ARG_VALUE || command->type == DEC_NONE)
		return false;
	type = &call->tables->types[command->type];
	return type->kind == DEC_INT && type->ref != DEC_NONE && call->tables->n_capabilities &&
	       !strcmp(call->tables->sets[type->ref].name, "capability");
}

/* Whether the spec has a name for a value: of a capability, if the object answers for it. */
static bool is_known(const struct answer *answer, const struct dec_type *type, uint64_t value)
{
	if (asks_capability(answer->call))
		return capability_asked(answer) != NULL;
	if (type->kind != DEC_INT || type->ref == DEC_NONE || type->span.count)
		return false;
	if (answer->call->tables->sets[type->ref].kind == DEC_FLAGS)
		return dec_names(answer->call->tables, type, value, ignore, NULL) == 0;
	return named(answer->call->tables, type->ref, value,
		     type->size >= 8 ? ~0ull : (1ull << type->size * 8) - 1);
}

/* The capability that is asked for or switched on, and the last argument that is not 0. */
static void note_question(struct answer *answer, uint64_t value)
{
	static const char args[] = ".args[";

	if (asks_capability(answer->call)) {
		answer->capability = value;
		answer->has_capability = true;
		return;
	}
	if (!answer->call->command->serves)
		return;
	if (dec_path_is(&answer->path, ".capability")) {
		answer->capability = value;
		answer->has_capability = true;
	} else if (value && !strncmp(answer->path.text, args, sizeof(args) - 1)) {
		answer->last_argument =
			(uint32_t)strtoul(answer->path.text + sizeof(args) - 1, NULL, 10) + 1;
	}
}

static void check_int(struct answer *answer, const struct dec_event *event)
{
	uint32_t bits = event->where.bits ? event->where.bits : event->type->size * 8;

	if (unnamed(answer->call->tables, event->type, event->value, bits) ||
	    out_of_range(answer, event))
		refuse(answer, STEP_CHECK, EINVAL);
	if (!answer->has_input && !dec_has_names(event->type) && !event->type->fds &&
	    !(event->where.field && event->where.field->reserved)) {
		answer->first_input = event->value;
		answer->has_input = true;
	}
	note_question(answer, event->value);
	rules_see(answer->rules, answer->n_rules, &answer->path, event->value,
		  is_known(answer, event->type, event->value));
}

/* --- lengths --- */

/* Whether all members of an expression are inputs: in an output the caller has nothing to say. */
static bool is_said(const struct dec_tables *tables, struct dec_span ops)
{
	uint32_t i;

	for (i = 0; i < ops.count; i++) {
		const struct dec_op *op = &tables->ops[ops.first + i];

		if (op->code == DEC_OP_POINTEE || (op->code == DEC_OP_FIELD && !(op->way & DEC_IN)))
			return false;
	}
	return true;
}

/* How long the caller says that something is, in what `maximum` counts. */
static bool length_said(const struct answer *answer, const struct dec_event *event,
			const struct dec_length *length, uint64_t *out)
{
	struct dec_span ops = length->count.count ? length->count : length->bytes;

	return is_said(answer->call->tables, ops) && dec_evaluate(event, ops, out);
}

static void check_length(struct answer *answer, const struct dec_event *event,
			 const struct dec_length *length)
{
	uint64_t said;

	if (length->maximum && length_said(answer, event, length, &said) && said > length->maximum)
		refuse(answer, STEP_LIMIT, E2BIG);
}

/* An array of a record, when its name comes. */
static void check_array(struct answer *answer, const struct dec_event *event)
{
	const struct dec_type *type;

	if (event->kind != DEC_EV_NAME || !event->where.field)
		return;
	type = &answer->call->tables->types[event->where.field->type];
	if (type->used)
		check_length(answer, event, &type->length);
}

/* --- addresses --- */

static const struct dec_payload *payload_at(const struct answer *answer, uint32_t index)
{
	return index == DEC_NONE ? NULL : &answer->call->tables->payloads[index];
}

/* What a member selects; a value that nothing is for is refused. */
static const struct dec_payload *chosen(struct answer *answer, const struct dec_event *event,
					const struct dec_payload *payload)
{
	const struct dec_case *cases = &answer->call->tables->cases[payload->cases.first];
	const struct dec_case *other = NULL;
	uint64_t on;
	uint32_t i;

	if (!is_said(answer->call->tables, payload->on) || !dec_evaluate(event, payload->on, &on))
		return NULL;
	for (i = 0; i < payload->cases.count; i++) {
		if (cases[i].other)
			other = &cases[i];
		else if (cases[i].value == on)
			return payload_at(answer, cases[i].payload);
	}
	if (!other)
		refuse(answer, STEP_CHECK, EINVAL);
	return other ? payload_at(answer, other->payload) : NULL;
}

/* What an address is said to lead to; NULL where nothing has to be there. */
static const struct dec_payload *payload_of(struct answer *answer, const struct dec_event *event)
{
	const struct dec_tables *tables = answer->call->tables;
	const struct dec_payload *payload;
	const struct dec_type *type;

	if (!event->where.field)
		return NULL;
	type = &tables->types[event->where.field->type];
	if (type->kind == DEC_ARRAY)
		type = &tables->types[type->ref];
	if (type->kind != DEC_POINTER || type->ref == DEC_NONE)
		return NULL;
	payload = &tables->payloads[type->ref];
	if (payload->kind == DEC_PAYLOAD_FIELD)
		payload = chosen(answer, event, payload);
	return payload && (event->value || !payload->nullable) ? payload : NULL;
}

/* Whether something has to be there, however long it is. */
static bool is_needed(const struct answer *answer, const struct dec_event *event,
		      const struct dec_payload *payload)
{
	uint64_t length;

	if (payload->kind == DEC_PAYLOAD_REGISTER)
		return true;
	if (payload->kind != DEC_PAYLOAD_MEMORY || payload->relative || payload->state != DEC_NONE)
		return false;
	return !payload->counted ||
	       (length_said(answer, event, &payload->length, &length) && length);
}

static void check_address(struct answer *answer, const struct dec_event *event)
{
	const struct dec_payload *payload = payload_of(answer, event);
	unsigned int next = (answer->payloads + 1) * STEPS + STEP_FETCH;

	if (event->fault)
		refuse_at(answer, next, EFAULT);
	if (!payload)
		return;
	if (payload->kind == DEC_PAYLOAD_MEMORY && payload->counted)
		check_length(answer, event, &payload->length);
	/* what is output alone is found missing when all else is done */
	if (!event->value && is_needed(answer, event, payload))
		refuse_at(answer, payload->way & DEC_IN ? next : ~0u, EFAULT);
}

/* A reserved member has events only where it is not zero. */
void check_event(void *ctx, const struct dec_event *event)
{
	struct answer *answer = ctx;
	const struct dec_field *field = event->where.field;

	dec_path_event(&answer->path, event);
	answer->unsure = event->where.unsure;
	if (field && field->reserved && !field->ignored)
		refuse(answer, STEP_CHECK, EINVAL);
	check_array(answer, event);
	if (event->kind == DEC_EV_INT)
		check_int(answer, event);
	if (event->kind == DEC_EV_ADDRESS || event->kind == DEC_EV_FOLLOW) {
		check_address(answer, event);
		rules_see(answer->rules, answer->n_rules, &answer->path, event->value, false);
	}
	follow(answer, event);
}

void check_room(void *ctx, const struct dec_event *event)
{
	struct answer *answer = ctx;

	answer->unsure = event->where.unsure;
	check_array(answer, event);
	follow(answer, event);
}

/* --- capabilities --- */

/* 0 of what is not there; where the spec says no number, it is there. */
uint64_t capability_answer(const struct answer *answer)
{
	const struct dec_capability *one = capability_asked(answer);

	return !one ? 0 : one->has_answer ? one->answer : 1;
}

/* Whether ENABLE_CAP refuses: what is no opt-in capability, and arguments that mean nothing. */
bool capability_refused(const struct answer *answer)
{
	const struct dec_capability *one = capability_asked(answer);

	return !one || !one->opt_in || answer->last_argument > one->arguments;
}

/* --- attributes and registers --- */

/* Whether the spec lists attributes of the object: of one that has none nobody knows. */
static bool lists_attributes(const struct dec_call *call, uint32_t list)
{
	struct dec_span rows = call->tables->attribute_lists[list].rows;
	uint32_t i;

	for (i = 0; i < rows.count; i++)
		if (call->tables->attributes[rows.first + i].objects & call->objects)
			return true;
	return false;
}

/* What docs/boundary.md says of one that there is not; which are read-only the tables do not say. */
static int error_of(struct dec_call *call, const struct dec_payload *payload)
{
	const struct dec_tables *tables = call->tables;
	uint64_t on, attr;

	if (!dec_argument_says(call, payload->on, &on))
		return 0;
	if (payload->kind == DEC_PAYLOAD_REGISTER)
		return tables->register_lists[payload->list].rows.count == 0 ||
				       dec_register(tables, payload->list, on) ?
			       0 :
			       ENOENT;
	if (!lists_attributes(call, payload->list) ||
	    !dec_argument_says(call, payload->attr, &attr))
		return 0;
	return dec_attribute(tables, payload->list, call->objects, on, attr) ? 0 : ENXIO;
}

/* The payload of a record's member that is an attribute or a register; NULL where it has none. */
static const struct dec_payload *selected(const struct dec_tables *tables,
					  const struct dec_type *type)
{
	const struct dec_payload *payload;
	const struct dec_type *member;
	uint32_t i;

	for (i = 0; type->kind == DEC_STRUCT && i < type->span.count; i++) {
		member = &tables->types[tables->fields[type->span.first + i].type];
		if (member->kind != DEC_POINTER || member->ref == DEC_NONE)
			continue;
		payload = &tables->payloads[member->ref];
		if (payload->kind == DEC_PAYLOAD_ATTRIBUTE || payload->kind == DEC_PAYLOAD_REGISTER)
			return payload;
	}
	return NULL;
}

/* The record that a command's argument is, or NULL. */
static const struct dec_type *record_of(const struct dec_tables *tables,
					const struct dec_command *command)
{
	const struct dec_type *type;

	if (command->argument != DEC_ARG_POINTER || command->type == DEC_NONE)
		return NULL;
	type = &tables->types[command->type];
	return type->kind == DEC_STRUCT ? type : NULL;
}

/*
 * Who only asks whether there is one has the record of those who set it, without the address: the
 * address is then of no interest, and not in the tables.
 */
static const struct dec_payload *asked_for(const struct dec_call *call, const struct dec_type *type)
{
	const struct dec_tables *tables = call->tables;
	const struct dec_payload *found = selected(tables, type);
	uint32_t i;

	for (i = 0; !found && type->name && i < call->abi->commands.count; i++) {
		const struct dec_command *other =
			&tables->commands[tables->numbers[call->abi->commands.first + i]];
		const struct dec_type *its = record_of(tables, other);

		if (its && its->name && other->objects & call->objects && its->size == type->size &&
		    !strcmp(its->name, type->name))
			found = selected(tables, its);
		if (found && found->kind != DEC_PAYLOAD_ATTRIBUTE)
			found = NULL;
	}
	return found;
}

void check_selected(struct answer *answer)
{
	const struct dec_type *type = record_of(answer->call->tables, answer->call->command);
	const struct dec_payload *payload;
	int error;

	if (!type || !answer->call->before)
		return;
	payload = asked_for(answer->call, type);
	error = payload ? error_of(answer->call, payload) : 0;
	if (error)
		refuse_at(answer, STEP_LIMIT, error);
}
