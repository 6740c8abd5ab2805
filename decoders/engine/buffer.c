// SPDX-License-Identifier: MIT
/* A buffer that grows, and what both sinks write into it. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "sinks.h"

static bool room(struct dec_buffer *buffer, size_t length)
{
	size_t space = buffer->space ? buffer->space : 512;
	char *text;

	if (length >= DEC_MAX_TEXT || buffer->length + length + 1 > DEC_MAX_TEXT)
		return false;
	if (buffer->length + length + 1 <= buffer->space)
		return true;
	while (space < buffer->length + length + 1)
		space *= 2;
	text = realloc(buffer->text, space);
	if (!text)
		return false;
	buffer->text = text;
	buffer->space = space;
	return true;
}

void dec_put(struct dec_buffer *buffer, const char *text, size_t length)
{
	if (!room(buffer, length))
		return;
	memcpy(buffer->text + buffer->length, text, length);
	buffer->length += length;
	buffer->text[buffer->length] = 0;
}

void dec_puts(struct dec_buffer *buffer, const char *text)
{
	dec_put(buffer, text, strlen(text));
}

void dec_printf(struct dec_buffer *buffer, const char *format, ...)
{
	va_list arguments;
	char text[512];
	int length;

	va_start(arguments, format);
	length = vsnprintf(text, sizeof(text), format, arguments);
	va_end(arguments);
	if (length > 0)
		dec_put(buffer, text,
			(size_t)length < sizeof(text) ? (size_t)length : sizeof(text) - 1);
}

/* Bytes as a JSON string, each byte above 0x7e as the character of that number. */
void dec_json_string(struct dec_buffer *buffer, const void *text, size_t length)
{
	const unsigned char *bytes = text;
	size_t i;

	dec_puts(buffer, "\"");
	for (i = 0; i < length; i++) {
		if (bytes[i] == '"' || bytes[i] == '\\')
			dec_printf(buffer, "\\%c", bytes[i]);
		else if (bytes[i] < 0x20 || bytes[i] > 0x7e)
			dec_printf(buffer, "\\u%04x", bytes[i]);
		else
			dec_put(buffer, (const char *)&bytes[i], 1);
	}
	dec_puts(buffer, "\"");
}

static bool opens(const struct dec_event *event)
{
	return event->kind == DEC_EV_STRUCT || event->kind == DEC_EV_LIST ||
	       event->kind == DEC_EV_FOLLOW;
}

static bool closes(const struct dec_event *event)
{
	return event->kind == DEC_EV_STRUCT_END || event->kind == DEC_EV_LIST_END ||
	       event->kind == DEC_EV_FOLLOW_END;
}

/* Where a value is due, it is one that says that there is more; so does the end of each list. */
bool dec_left_out(struct dec_printer *printer, const struct dec_event *event,
		  void (*sink)(void *printer, const struct dec_event *event))
{
	static const struct dec_event more = { .kind = DEC_EV_MORE };
	const struct dec_nest *nest = &printer->nest;

	if (event == &more)
		return false;
	if (!printer->full && printer->out->length > DEC_MAX_VALUES && !closes(event)) {
		printer->full = true;
		if (nest->named || (nest->depth && nest->kind[nest->depth - 1] == '&'))
			sink(printer, &more);
	}
	if (!printer->full)
		return false;
	if (closes(event) && !printer->skipped) {
		if (event->kind == DEC_EV_LIST_END)
			sink(printer, &more);
		return false;
	}
	printer->skipped += opens(event);
	printer->skipped -= closes(event);
	return true;
}

void dec_color(struct dec_buffer *out, bool on, enum dec_color color)
{
	static const char *const codes[] = { "\033[0m",	 "\033[1m",  "\033[31m",
					     "\033[32m", "\033[33m", "\033[36m" };

	if (on)
		dec_puts(out, codes[color]);
}
