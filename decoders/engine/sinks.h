/* SPDX-License-Identifier: MIT */
/* Sinks: events as text like strace's, and as JSON. Both write to a buffer. */
#ifndef IOCTLC_DECODE_SINKS_H
#define IOCTLC_DECODE_SINKS_H

#include "decode.h"

#define DEC_MAX_TEXT	(32u << 20) /* bytes of one buffer; what is beyond is dropped */
#define DEC_MAX_VALUES	(16u << 20) /* bytes after which values are left out */
#define DEC_MAX_BYTES	(1u << 20)  /* of one row that a sink may be given: six in JSON are one */
#define DEC_MAX_NESTING 128

struct dec_buffer {
	char *text;
	size_t length, space;
};

void dec_put(struct dec_buffer *buffer, const char *text, size_t length);
void dec_puts(struct dec_buffer *buffer, const char *text);
void dec_printf(struct dec_buffer *buffer, const char *format, ...)
	__attribute__((format(printf, 2, 3)));
void dec_json_string(struct dec_buffer *buffer, const void *text, size_t length);

/* What is open around the next value: a record, a list, or an address. */
struct dec_nest {
	char kind[DEC_MAX_NESTING];
	bool filled[DEC_MAX_NESTING];
	unsigned int depth;
	bool named;
};

/*
 * fd: writes what is known of a descriptor (`<kvm-vm>`) behind its number; may be NULL.
 * raw: numbers only, no names; both: numbers and names. full, skipped: nothing but what closes is
 * written any more; so many values are open that were left out.
 */
struct dec_printer {
	const struct dec_tables *tables;
	struct dec_buffer *out;
	struct dec_nest nest;
	void (*fd)(void *ctx, struct dec_buffer *out, int fd);
	void *ctx;
	bool color, raw, both, full;
	unsigned int skipped;
};

/* Whether an event is left out; what that leaves open ends with an event of its own. */
bool dec_left_out(struct dec_printer *printer, const struct dec_event *event,
		  void (*sink)(void *printer, const struct dec_event *event));

void dec_text(void *printer, const struct dec_event *event);
void dec_json(void *printer, const struct dec_event *event);

enum dec_color { DEC_PLAIN, DEC_BOLD, DEC_RED, DEC_GREEN, DEC_YELLOW, DEC_CYAN };
void dec_color(struct dec_buffer *out, bool on, enum dec_color color);

#endif
