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

void dec_color(struct dec_buffer *out, bool on, enum dec_color color)
{
	static const char *const codes[] = { "\033[0m",	 "\033[1m",  "\033[31m",
					     "\033[32m", "\033[33m", "\033[36m" };

	if (on)
		dec_puts(out, codes[color]);
}
