// SPDX-License-Identifier: MIT
/* Events as text: `{slot=0, flags=KVM_MEM_READONLY, userspace_addr=0x7f1c60000000}`. */
#include <inttypes.h>
#include <string.h>
#include "sinks.h"

static void separate(struct dec_printer *to)
{
	struct dec_nest *nest = &to->nest;
	bool first = !nest->depth || nest->depth > DEC_MAX_NESTING;

	if (nest->named || first || nest->kind[nest->depth - 1] == '&') {
		nest->named = false;
		return;
	}
	if (nest->filled[nest->depth - 1])
		dec_puts(to->out, ", ");
	nest->filled[nest->depth - 1] = true;
}

static void push(struct dec_nest *nest, char kind)
{
	if (nest->depth < DEC_MAX_NESTING) {
		nest->kind[nest->depth] = kind;
		nest->filled[nest->depth] = false;
	}
	nest->depth++;
}

static bool single(const struct dec_nest *nest)
{
	return nest->depth && nest->depth <= DEC_MAX_NESTING && !nest->named &&
	       nest->kind[nest->depth - 1] == '&';
}

static void comment(struct dec_printer *to, const char *text)
{
	if (text)
		dec_printf(to->out, "/* %s */ ", text);
}

static void number(struct dec_printer *to, const struct dec_type *type, uint64_t value)
{
	uint64_t mask = type->size >= 8 ? ~0ull : (1ull << type->size * 8) - 1;

	switch (type->print) {
	case DEC_PRINT_HEX:
	case DEC_PRINT_POINTER:
		dec_printf(to->out, value & mask ? "%#" PRIx64 : "%" PRIx64, value & mask);
		return;
	case DEC_PRINT_OCT:
		dec_printf(to->out, "%#" PRIo64, value & mask);
		return;
	case DEC_PRINT_CHAR:
		value &= mask;
		dec_printf(to->out, value > 0x1f && value < 0x7f ? "'%c'" : "'\\x%02x'",
			   (int)value);
		return;
	case DEC_PRINT_BOOL:
		if (value < 2) {
			dec_puts(to->out, value ? "true" : "false");
			return;
		}
		break;
	}
	if (type->is_signed)
		dec_printf(to->out, "%" PRId64, (int64_t)value);
	else
		dec_printf(to->out, "%" PRIu64, value & mask);
}

/* before: what comes before the first name. */
struct names {
	struct dec_printer *to;
	const char *before;
	bool any;
};

static void one_name(void *ctx, const char *name)
{
	struct names *names = ctx;

	dec_puts(names->to->out, names->any ? "|" : names->before);
	dec_color(names->to->out, names->to->color, DEC_YELLOW);
	dec_puts(names->to->out, name);
	dec_color(names->to->out, names->to->color, DEC_PLAIN);
	names->any = true;
}

static void names(struct dec_printer *to, const struct dec_type *type, uint64_t value)
{
	struct names found = { .to = to, .before = "" };
	uint64_t left = dec_names(to->tables, type, value, one_name, &found);

	if (found.any && !left)
		return;
	if (found.any)
		dec_puts(to->out, "|");
	dec_printf(to->out, left ? "%#" PRIx64 : "%" PRIx64, left);
}

/* A number, and its names as a comment: 5, A|0x4. */
static void number_and_names(struct dec_printer *to, const struct dec_type *type, uint64_t value)
{
	struct names found = { .to = to, .before = " /* " };
	uint64_t left;

	number(to, type, value);
	left = dec_names(to->tables, type, value, one_name, &found);
	if (found.any && left)
		dec_printf(to->out, "|%#" PRIx64, left);
	if (found.any)
		dec_puts(to->out, " */");
}

static void integer(struct dec_printer *to, const struct dec_event *event)
{
	bool alone = single(&to->nest);

	separate(to);
	if (alone)
		dec_puts(to->out, "[");
	if (to->both && dec_has_names(event->type))
		number_and_names(to, event->type, event->value);
	else if (!to->raw && dec_has_names(event->type))
		names(to, event->type, event->value);
	else
		number(to, event->type, event->value);
	if (to->fd && (event->type->fds || event->type->print == DEC_PRINT_FD))
		to->fd(to->ctx, to->out, (int)event->value);
	if (alone)
		dec_puts(to->out, "]");
}

static void quoted(struct dec_printer *to, const struct dec_event *event)
{
	static const char special[] = "\"\\\n\t\r";
	static const char letters[] = "\"\\ntr";
	const char *found;
	size_t i;

	dec_puts(to->out, "\"");
	for (i = 0; i < event->length; i++) {
		uint8_t byte = event->bytes[i];

		found = byte ? strchr(special, byte) : NULL;
		if (found)
			dec_printf(to->out, "\\%c", letters[found - special]);
		else
			dec_printf(to->out, byte > 0x1f && byte < 0x7f ? "%c" : "\\x%02x", byte);
	}
	dec_puts(to->out, event->more ? "\"..." : "\"");
}

static void row(struct dec_printer *to, const struct dec_event *event, const char *format,
		const char *between)
{
	size_t i;

	for (i = 0; i < event->length; i++) {
		if (i)
			dec_puts(to->out, between);
		dec_printf(to->out, format, event->bytes[i]);
	}
}

static void uuid(struct dec_printer *to, const struct dec_event *event)
{
	size_t i;

	for (i = 0; i < 16; i++)
		dec_printf(to->out, i == 4 || i == 6 || i == 8 || i == 10 ? "-%02x" : "%02x",
			   event->bytes[i]);
}

static void bytes(struct dec_printer *to, const struct dec_event *event)
{
	separate(to);
	if (event->type->print == DEC_PRINT_UUID && event->length == 16)
		uuid(to, event);
	else if (event->type->print == DEC_PRINT_MAC && event->length == 6)
		row(to, event, "%02x", ":");
	else if (event->type->print == DEC_PRINT_IP && event->length == 4)
		row(to, event, "%u", ".");
	else
		quoted(to, event);
}

static void address(struct dec_printer *to, const struct dec_event *event)
{
	separate(to);
	comment(to, event->text);
	if (event->value)
		dec_printf(to->out, "%#" PRIx64, event->value);
	else
		dec_puts(to->out, "NULL");
}

static void open_nest(struct dec_printer *to, char kind, const char *text)
{
	separate(to);
	dec_puts(to->out, text);
	push(&to->nest, kind);
}

static void close_nest(struct dec_printer *to, const char *text)
{
	to->nest.depth--;
	to->nest.named = false;
	dec_puts(to->out, text);
}

void dec_text(void *printer, const struct dec_event *event)
{
	struct dec_printer *to = printer;

	if (dec_left_out(to, event, dec_text))
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
		separate(to);
		dec_printf(to->out, "%s=", event->text);
		to->nest.named = true;
		return;
	case DEC_EV_INT:
		integer(to, event);
		return;
	case DEC_EV_BYTES:
		bytes(to, event);
		return;
	case DEC_EV_ADDRESS:
		address(to, event);
		return;
	case DEC_EV_FOLLOW:
		open_nest(to, '&', "");
		comment(to, event->text);
		return;
	case DEC_EV_FOLLOW_END:
		close_nest(to, "");
		return;
	case DEC_EV_MORE:
		separate(to);
		dec_puts(to->out, "...");
	}
}
