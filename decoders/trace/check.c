// SPDX-License-Identifier: MIT
/* What was asked for, held against the specs: a filter or an object that there is not is a mistake. */
#include <ctype.h>
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>
#include "trace.h"

#define LONGEST_NAME 63
#define N_NEAREST    3

/* --- the nearest names --- */

struct nearest {
	const char *wanted;
	char names[N_NEAREST][2 * LONGEST_NAME];
	unsigned int costs[N_NEAREST];
};

static unsigned int least(unsigned int a, unsigned int b, unsigned int c)
{
	a = a < b ? a : b;
	return a < c ? a : c;
}

/* How many letters have to be changed, added or left out (Levenshtein), whatever their case. */
static unsigned int distance(const char *a, const char *b)
{
	unsigned int row[LONGEST_NAME + 1], left, above, i, j;
	size_t n = strlen(b);

	if (n > LONGEST_NAME)
		return ~0u;
	for (j = 0; j <= n; j++)
		row[j] = j;
	for (i = 0; a[i]; i++) {
		above = row[0]++;
		for (j = 0; j < n; j++) {
			left = above +
			       (toupper((unsigned char)a[i]) != toupper((unsigned char)b[j]));
			above = row[j + 1];
			row[j + 1] = least(row[j] + 1, above + 1, left);
		}
	}
	return row[n];
}

static void offer(struct nearest *found, const char *name)
{
	unsigned int cost = distance(found->wanted, name), i, j;

	if (cost > strlen(found->wanted) / 3 + 1)
		return;
	for (i = 0; i < N_NEAREST && *found->names[i]; i++)
		if (!strcmp(found->names[i], name))
			return;
	for (i = 0; i < N_NEAREST && *found->names[i] && found->costs[i] <= cost; i++)
		;
	if (i == N_NEAREST)
		return;
	for (j = N_NEAREST - 1; j > i; j--) {
		strcpy(found->names[j], found->names[j - 1]);
		found->costs[j] = found->costs[j - 1];
	}
	snprintf(found->names[i], sizeof(found->names[i]), "%s", name);
	found->costs[i] = cost;
}

static _Noreturn void unknown(const char *option, const char *what, const struct nearest *found)
{
	unsigned int i;

	fprintf(stderr, "ioctltrace: %s: there is no %s '%s'", option, what, found->wanted);
	for (i = 0; i < N_NEAREST && *found->names[i]; i++)
		fprintf(stderr, "%s%s", i ? ", " : "; the nearest are: ", found->names[i]);
	fputs("\n", stderr);
	fputs("ioctltrace --specs lists the specs, --specs=SPEC its objects and ioctls\n", stderr);
	exit(2);
}

/* --- -e --- */

static bool is_command(const struct specs *specs, const char *pattern, struct nearest *found)
{
	unsigned int i;
	uint32_t j;

	for (i = 0; i < specs->count; i++)
		for (j = 0; j < specs->tables[i]->n_commands; j++) {
			const char *name = specs->tables[i]->commands[j].name;

			if (!fnmatch(pattern, name, 0))
				return true;
			offer(found, name);
		}
	return false;
}

static bool is_spec(const struct specs *specs, const char *pattern, struct nearest *found)
{
	unsigned int i;

	for (i = 0; i < specs->count; i++) {
		if (!fnmatch(pattern, specs->tables[i]->spec, 0))
			return true;
		offer(found, specs->tables[i]->spec);
	}
	return false;
}

static bool is_object(const struct specs *specs, const char *pattern, struct nearest *found)
{
	bool whole = strchr(pattern, ':');
	char name[2 * LONGEST_NAME];
	unsigned int i;
	uint32_t j;

	for (i = 0; i < specs->count; i++)
		for (j = 0; j < specs->tables[i]->n_objects; j++) {
			const struct dec_tables *tables = specs->tables[i];

			snprintf(name, sizeof(name), "%s:%s", tables->spec,
				 tables->objects[j].name);
			if (!fnmatch(pattern, name, 0) ||
			    !fnmatch(pattern, tables->objects[j].name, 0))
				return true;
			offer(found, whole ? name : tables->objects[j].name);
		}
	return false;
}

static void check_pattern(const struct specs *specs, enum condition_key key, const char *pattern)
{
	struct nearest found = { .wanted = pattern };

	if (key == BY_NAME && !is_command(specs, pattern, &found))
		unknown("-e", "ioctl", &found);
	if (key == BY_SPEC && !is_spec(specs, pattern, &found))
		unknown("-e", "spec", &found);
	if (key == BY_OBJECT && !is_object(specs, pattern, &found))
		unknown("-e", "object", &found);
}

/* --- --object --- */

static _Noreturn void ambiguous(const char *name, const char *first, const char *second)
{
	fprintf(stderr,
		"ioctltrace: --object: '%s' is an object of several specs: say %s:%s, %s:%s, ..\n",
		name, first, name, second, name);
	exit(2);
}

/* [SPEC:]OBJECT of a spec. Tables that were loaded come first: without SPEC, theirs is meant. */
static void find_object(const struct specs *specs, struct alias *alias)
{
	const char *colon = strchr(alias->object, ':'), *name = colon ? colon + 1 : alias->object;
	size_t n = colon ? (size_t)(colon - alias->object) : 0;
	struct nearest found = { .wanted = alias->object };
	const char *spec, *first = NULL;
	unsigned int i;
	uint32_t j;

	for (i = 0; i < specs->count; i++) {
		spec = specs->tables[i]->spec;
		if (colon && (strncmp(spec, alias->object, n) || spec[n]))
			continue;
		for (j = 0; j < specs->tables[i]->n_objects; j++) {
			if (strcmp(specs->tables[i]->objects[j].name, name))
				continue;
			if (first && strcmp(first, spec) &&
			    (specs->files[i] || !specs->files[alias->spec]))
				ambiguous(name, first, spec);
			if (first)
				continue;
			first = spec;
			alias->spec = i;
			alias->objects = 1ull << j;
		}
	}
	if (first)
		return;
	is_object(specs, alias->object, &found);
	unknown("--object", "object", &found);
}

/* --- --spec --- */

static bool is_recognised(const struct options *options, unsigned int spec)
{
	const struct dec_tables *tables = options->specs.tables[spec];
	const struct alias *one;
	uint32_t i;

	for (i = 0; i < tables->n_objects; i++)
		if (tables->objects[i].nodes.count || tables->objects[i].links.count)
			return true;
	for (one = options->aliases; one; one = one->next)
		if (one->spec == spec)
			return true;
	return options->mocks;
}

static void warn(const struct options *options, unsigned int spec)
{
	const struct dec_tables *tables = options->specs.tables[spec];
	const char *object = tables->n_objects ? tables->objects[0].name : "OBJECT";

	if (is_recognised(options, spec))
		return;
	fprintf(stderr,
		"ioctltrace: warning: %s: nothing says which descriptors are of '%s', so its ioctls have names only\n"
		"say which: --object %s:%s=/dev/.., or in the spec objects: {%s: {linux: {node: /dev/..}}}\n",
		options->specs.files[spec], tables->spec, tables->spec, object, object);
}

void check_options(const struct options *options)
{
	const struct condition *one;
	struct alias *alias;
	unsigned int i;

	for (one = options->conditions; one; one = one->next)
		for (i = 0; i < one->count; i++)
			check_pattern(&options->specs, one->key, one->patterns[i]);
	for (alias = options->aliases; alias; alias = alias->next)
		find_object(&options->specs, alias);
	for (i = 0; i < options->specs.count; i++)
		if (options->specs.files[i])
			warn(options, i);
}
