// SPDX-License-Identifier: MIT
/* --summary: calls, errors and time of each ioctl. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "trace.h"

#define MAX_ROWS 4096

struct summary_row {
	char *name;
	const char *mark;
	uint64_t calls, errors, ns;
};

static struct summary_row *rows;
static size_t n_rows;

uint64_t now_ns(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

static struct summary_row *row_of(const char *name, const char *mark)
{
	struct summary_row *grown;
	size_t i;

	for (i = 0; i < n_rows; i++)
		if (!strcmp(rows[i].name, name) && rows[i].mark == mark)
			return &rows[i];
	if (n_rows == MAX_ROWS)
		return &rows[MAX_ROWS - 1];
	grown = realloc(rows, (n_rows + 1) * sizeof(*rows));
	if (!grown)
		return NULL;
	rows = grown;
	rows[n_rows] =
		(struct summary_row){ .name = strdup(n_rows == MAX_ROWS - 1 ? "(others)" : name),
				      .mark = mark };
	return rows[n_rows].name ? &rows[n_rows++] : NULL;
}

void summary_add(const char *name, const char *mark, bool failed, uint64_t ns)
{
	struct summary_row *row = row_of(name ? name : "?", mark);

	if (!row)
		return;
	row->calls++;
	row->errors += failed;
	row->ns += ns;
}

static int by_time(const void *left, const void *right)
{
	const struct summary_row *a = left, *b = right;

	if (a->ns != b->ns)
		return a->ns < b->ns ? 1 : -1;
	return strcmp(a->name, b->name) ? strcmp(a->name, b->name) : !!a->mark - !!b->mark;
}

static void print_row(FILE *to, const struct summary_row *row, uint64_t all_ns)
{
	bool marked = row->mark;

	fprintf(to, "%6.2f %11.6f %11" PRIu64 " %9" PRIu64 " %9.0" PRIu64 " %s%s%s%s\n",
		all_ns ? 100.0 * (double)row->ns / (double)all_ns : 0.0, (double)row->ns / 1e9,
		row->calls ? row->ns / 1000 / row->calls : 0, row->calls, row->errors, row->name,
		marked ? " /* " : "", marked ? row->mark : "", marked ? " */" : "");
}

static void print_table(FILE *to)
{
	struct summary_row all = { .name = "total" };
	size_t i;

	for (i = 0; i < n_rows; i++) {
		all.calls += rows[i].calls;
		all.errors += rows[i].errors;
		all.ns += rows[i].ns;
	}
	fprintf(to, "%% time     seconds  usecs/call     calls    errors ioctl\n");
	fprintf(to, "------ ----------- ----------- --------- --------- --------------------\n");
	for (i = 0; i < n_rows; i++)
		print_row(to, &rows[i], all.ns);
	fprintf(to, "------ ----------- ----------- --------- --------- --------------------\n");
	print_row(to, &all, all.ns);
}

static void print_json(FILE *to)
{
	struct dec_buffer text = { 0 };
	size_t i;

	for (i = 0; i < n_rows; i++) {
		text.length = 0;
		dec_json_string(&text, rows[i].name, strlen(rows[i].name));
		fprintf(to,
			"{\"name\":%.*s%s%s%s,\"calls\":%" PRIu64 ",\"errors\":%" PRIu64
			",\"seconds\":%" PRIu64 ".%06" PRIu64 "}\n",
			(int)text.length, text.text, rows[i].mark ? ",\"note\":\"" : "",
			rows[i].mark ? rows[i].mark : "", rows[i].mark ? "\"" : "", rows[i].calls,
			rows[i].errors, rows[i].ns / 1000000000, rows[i].ns % 1000000000 / 1000);
	}
	free(text.text);
}

void summary_print(FILE *to, bool json)
{
	size_t i;

	if (n_rows)
		qsort(rows, n_rows, sizeof(*rows), by_time);
	if (json)
		print_json(to);
	else
		print_table(to);
	for (i = 0; i < n_rows; i++)
		free(rows[i].name);
	free(rows);
	rows = NULL;
	n_rows = 0;
}
