// SPDX-License-Identifier: MIT
/* -t, -r, -T: when a call began, how long after the one before, how long it took. As strace's. */
#include <inttypes.h>
#include <time.h>
#include "trace.h"

#define SECOND ((uint64_t)1000000000)

void line_start(struct line *line, const struct options *options)
{
	struct timespec now;

	if (options->clock) {
		clock_gettime(CLOCK_REALTIME, &now);
		line->time_ns = (uint64_t)now.tv_sec * SECOND + (uint64_t)now.tv_nsec;
	}
	if (options->relative || options->elapsed || options->summary)
		line->start_ns = now_ns();
}

static void put_seconds(struct dec_buffer *to, uint64_t ns, int width)
{
	dec_printf(to, "%*" PRIu64 ".%06" PRIu64, width, ns / SECOND, ns % SECOND / 1000);
}

static void put_clock(struct dec_buffer *to, uint64_t ns, unsigned int how)
{
	time_t seconds = (time_t)(ns / SECOND);
	struct tm day = { 0 };

	if (how > 2) {
		put_seconds(to, ns, 0);
		return;
	}
	localtime_r(&seconds, &day);
	dec_printf(to, "%02d:%02d:%02d", day.tm_hour, day.tm_min, day.tm_sec);
	if (how == 2)
		dec_printf(to, ".%06" PRIu64, ns % SECOND / 1000);
}

/* Since the line before; 0 of the first, and of one that began before that. */
static uint64_t since_last(const struct line *line)
{
	static uint64_t last;
	uint64_t ns = last && line->start_ns > last ? line->start_ns - last : 0;

	last = line->start_ns;
	return ns;
}

void put_start(struct dec_buffer *to, const struct line *line, const struct options *options)
{
	if (options->clock)
		put_clock(to, line->time_ns, options->clock);
	if (options->clock && options->relative)
		dec_puts(to, " (+");
	if (options->relative)
		put_seconds(to, since_last(line), 6);
	if (options->clock && options->relative)
		dec_puts(to, ")");
	if (options->clock || options->relative)
		dec_puts(to, " ");
}

void put_elapsed(struct dec_buffer *to, const struct line *line, const struct options *options)
{
	if (!options->elapsed)
		return;
	dec_puts(to, " <");
	put_seconds(to, line->end_ns - line->start_ns, 0);
	dec_puts(to, ">");
}

static void json_seconds(struct dec_buffer *to, const char *key, uint64_t ns)
{
	dec_printf(to, ",\"%s\":", key);
	put_seconds(to, ns, 0);
}

void json_times(struct dec_buffer *to, const struct line *line, const struct options *options,
		bool returned)
{
	if (options->clock)
		json_seconds(to, "time", line->time_ns);
	if (options->relative)
		json_seconds(to, "relative", since_last(line));
	if (options->elapsed && returned)
		json_seconds(to, "elapsed", line->end_ns - line->start_ns);
}
