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

static struct summary_row *row_of(const char *name)
{
	struct summary_row *grown;
	size_t i;

	for (i = 0; i < n_rows; i++)
		if (!strcmp(rows[i].name, name))
			return &rows[i];
	if (n_rows == MAX_ROWS)
		return &rows[MAX_ROWS - 1];
	grown = realloc(rows, (n_rows + 1) * sizeof(*rows));
	if (!grown)
		return NULL;
	rows = grown;
	rows[n_rows] =
		(struct summary_row){ .name = strdup(n_rows == MAX_ROWS - 1 ? "(others)" : name) };
	return rows[n_rows].name ? &rows[n_rows++] : NULL;
}

void summary_add(const char *name, bool failed, uint64_t ns)
{
	struct summary_row *row = row_of(name ? name : "?");

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
	return strcmp(a->name, b->name);
}

void summary_print(FILE *to)
{
	uint64_t calls = 0, errors = 0, ns = 0;
	size_t i;

	if (n_rows)
		qsort(rows, n_rows, sizeof(*rows), by_time);
	for (i = 0; i < n_rows; i++)
		ns += rows[i].ns;
	fprintf(to, "%% time     seconds  usecs/call     calls    errors ioctl\n");
	fprintf(to, "------ ----------- ----------- --------- --------- --------------------\n");
	for (i = 0; i < n_rows; i++) {
		fprintf(to, "%6.2f %11.6f %11" PRIu64 " %9" PRIu64 " %9.0" PRIu64 " %s\n",
			ns ? 100.0 * (double)rows[i].ns / (double)ns : 0.0,
			(double)rows[i].ns / 1e9, rows[i].ns / 1000 / rows[i].calls, rows[i].calls,
			rows[i].errors, rows[i].name);
		calls += rows[i].calls;
		errors += rows[i].errors;
	}
	fprintf(to, "------ ----------- ----------- --------- --------- --------------------\n");
	fprintf(to, "%6.2f %11.6f %11" PRIu64 " %9" PRIu64 " %9.0" PRIu64 " total\n", 100.0,
		(double)ns / 1e9, calls ? ns / 1000 / calls : 0, calls, errors);
	for (i = 0; i < n_rows; i++)
		free(rows[i].name);
	free(rows);
	rows = NULL;
	n_rows = 0;
}
