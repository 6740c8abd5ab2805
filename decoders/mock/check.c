// SPDX-License-Identifier: MIT
/* Inputs: what the tables say of them, and what rules want to know. */
#include "mock.h"

static void ignore(void *ctx, const char *name)
{
	(void)ctx;
	(void)name;
}

static bool named(const struct dec_tables *tables, uint32_t set, uint64_t value, uint64_t mask)
{
	struct dec_span values = tables->sets[set].values;
	uint32_t i;

	for (i = 0; i < values.count; i++)
		if ((tables->values[values.first + i].value & mask) == (value & mask))
			return true;
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
	if (set->kind == DEC_FLAGS)
		return dec_names(tables, type, value & mask, ignore, NULL) != 0;
	return !named(tables, type->ref, value, mask);
}

static bool out_of_range(const struct dec_tables *tables, const struct dec_event *event)
{
	const struct dec_field *field = event->where.field;
	const struct dec_bounds *bounds;
	bool is_signed = event->type->is_signed;

	if (!field || !field->bounds.count)
		return false;
	bounds = &tables->bounds[field->bounds.first];
	if (bounds->has_max &&
	    (is_signed ? (int64_t)event->value > (int64_t)bounds->max : event->value > bounds->max))
		return true;
	if (bounds->min &&
	    (is_signed ? (int64_t)event->value < (int64_t)bounds->min : event->value < bounds->min))
		return true;
	return (bounds->mask && event->value & ~bounds->mask) ||
	       (bounds->multiple_of && event->value % bounds->multiple_of);
}

static void check_int(struct answer *answer, const struct dec_event *event)
{
	const struct dec_tables *tables = answer->call->tables;
	uint32_t bits = event->where.bits ? event->where.bits : event->type->size * 8;

	answer->invalid |= unnamed(tables, event->type, event->value, bits) ||
			   out_of_range(tables, event);
	if (!answer->has_input && !dec_has_names(event->type) && !event->type->fds &&
	    !(event->where.field && event->where.field->reserved)) {
		answer->first_input = event->value;
		answer->has_input = true;
	}
	rules_see(answer->mock, answer->rules, answer->n_rules, &answer->path, event->value);
}

/* A reserved member has events only where it is not zero. */
void check_event(void *ctx, const struct dec_event *event)
{
	struct answer *answer = ctx;
	const struct dec_field *field = event->where.field;

	dec_path_event(&answer->path, event);
	answer->fault |= event->fault;
	answer->invalid |= field && field->reserved && !field->ignored;
	if (event->kind == DEC_EV_INT)
		check_int(answer, event);
}
