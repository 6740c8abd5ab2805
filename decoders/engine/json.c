// SPDX-License-Identifier: MIT
/* Events as JSON; docs/decoders.md, "JSON lines", says how each value is written. */
#include <inttypes.h>
#include <string.h>
#include "sinks.h"

/* Numbers from here on are strings: many readers have doubles only. */
#define EXACT (1ull << 53)

static void separate(struct dec_printer *to)
{
	struct dec_nest *nest = &to->nest;

	if (nest->named || !nest->depth) {
		nest->named = false;
		return;
	}
	if (nest->depth <= DEC_MAX_NESTING && nest->filled[nest->depth - 1] &&
	    nest->kind[nest->depth - 1] != '&')
		dec_puts(to->out, ",");
	if (nest->depth <= DEC_MAX_NESTING)
		nest->filled[nest->depth - 1] = true;
}

static void open_nest(struct dec_printer *to, char kind, const char *text)
{
	struct dec_nest *nest = &to->nest;

	separate(to);
	dec_puts(to->out, text);
	if (nest->depth < DEC_MAX_NESTING) {
		nest->kind[nest->depth] = kind;
		nest->filled[nest->depth] = false;
	}
	nest->depth++;
}

static void close_nest(struct dec_printer *to, const char *text)
{
	to->nest.depth--;
	to->nest.named = false;
	dec_puts(to->out, text);
}

static void number(struct dec_printer *to, const struct dec_type *type, uint64_t value)
{
	uint64_t mask = type->size >= 8 ? ~0ull : (1ull << type->size * 8) - 1;
	int64_t left = (int64_t)value;

	if (type->is_signed && left < 0)
		dec_printf(to->out, left > -(int64_t)EXACT ? "%" PRId64 : "\"-0x%" PRIx64 "\"",
			   left > -(int64_t)EXACT ? (uint64_t)left : -(uint64_t)left);
	else
		dec_printf(to->out, (value & mask) < EXACT ? "%" PRIu64 : "\"0x%" PRIx64 "\"",
			   value & mask);
}

struct names {
	struct dec_printer *to;
	bool any;
};

static void one_name(void *ctx, const char *name)
{
	struct names *names = ctx;

	dec_puts(names->to->out, names->any ? "," : "");
	dec_json_string(names->to->out, name, strlen(name));
	names->any = true;
}

static bool is_flags(const struct dec_printer *to, const struct dec_type *type)
{
	return type->span.count || to->tables->sets[type->ref].kind == DEC_FLAGS;
}

static void integer(struct dec_printer *to, const struct dec_event *event)
{
	struct names found = { .to = to };
	uint64_t left;
	size_t before;

	separate(to);
	if (to->raw || !dec_has_names(event->type)) {
		number(to, event->type, event->value);
		return;
	}
	dec_puts(to->out, "{\"value\":");
	number(to, event->type, event->value);
	before = to->out->length;
	dec_puts(to->out, is_flags(to, event->type) ? ",\"flags\":[" : ",\"name\":");
	left = dec_names(to->tables, event->type, event->value, one_name, &found);
	if (is_flags(to, event->type)) {
		dec_puts(to->out, "]");
		if (left)
			dec_printf(to->out, ",\"rest\":\"0x%" PRIx64 "\"", left);
	} else if (!found.any && to->out->length > before) {
		to->out->length = before;
	}
	dec_puts(to->out, "}");
}

static void bytes(struct dec_printer *to, const struct dec_event *event)
{
	size_t i;

	separate(to);
	if (event->type->print == DEC_PRINT_STRING) {
		dec_puts(to->out, "{\"text\":");
		dec_json_string(to->out, event->bytes, event->length);
	} else {
		dec_puts(to->out, "{\"bytes\":\"");
		for (i = 0; i < event->length; i++)
			dec_printf(to->out, "%02x", event->bytes[i]);
		dec_puts(to->out, "\"");
	}
	dec_puts(to->out, event->more ? ",\"more\":true}" : "}");
}

static void address(struct dec_printer *to, const struct dec_event *event)
{
	dec_printf(to->out, "{\"address\":\"0x%" PRIx64 "\"", event->value);
	if (event->text) {
		dec_puts(to->out, ",\"is\":");
		dec_json_string(to->out, event->text, strlen(event->text));
	}
	if (event->fault)
		dec_puts(to->out, ",\"fault\":true");
}

static void more(struct dec_printer *to, const struct dec_event *event)
{
	separate(to);
	if (event->value)
		dec_printf(to->out, "{\"more\":%" PRIu64 "}", event->value);
	else
		dec_puts(to->out, "{\"more\":null}");
}

static void follow(struct dec_printer *to, const struct dec_event *event)
{
	open_nest(to, '&', "");
	address(to, event);
	dec_puts(to->out, ",\"to\":");
}

static void end_follow(struct dec_printer *to)
{
	struct dec_nest *nest = &to->nest;

	if (nest->depth <= DEC_MAX_NESTING && !nest->filled[nest->depth - 1])
		dec_puts(to->out, "null");
	close_nest(to, "}");
}

static void name(struct dec_printer *to, const char *text)
{
	separate(to);
	dec_json_string(to->out, text, strlen(text));
	dec_puts(to->out, ":");
	to->nest.named = true;
}

void dec_json(void *printer, const struct dec_event *event)
{
	struct dec_printer *to = printer;

	if (dec_left_out(to, event, dec_json))
		return;
	switch (event->kind) {
	case DEC_EV_STRUCT:
		open_nest(to, '{', "{");
		return;
	case DEC_EV_STRUCT_END:
		close_nest(to, "}");
		return;
	case DEC_EV_LIST:
		open_nest(to, '[', "[");
		return;
	case DEC_EV_LIST_END:
		close_nest(to, "]");
		return;
	case DEC_EV_NAME:
		name(to, event->text);
		return;
	case DEC_EV_INT:
		integer(to, event);
		return;
	case DEC_EV_BYTES:
		bytes(to, event);
		return;
	case DEC_EV_ADDRESS:
		separate(to);
		address(to, event);
		dec_puts(to->out, "}");
		return;
	case DEC_EV_FOLLOW:
		follow(to, event);
		return;
	case DEC_EV_FOLLOW_END:
		end_follow(to);
		return;
	case DEC_EV_MORE:
		more(to, event);
	}
}
