// SPDX-License-Identifier: MIT
/* The specs that a tool knows: tables that were linked in, and those of --spec. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "../engine/load.h"
#include "trace.h"

extern const struct dec_tables *const __start_dec_tables[] __attribute__((weak));
extern const struct dec_tables *const __stop_dec_tables[] __attribute__((weak));

static _Noreturn void misused(const char *what, const char *which)
{
	fprintf(stderr, "%s: %s%s\n", program_invocation_short_name, what, which);
	exit(2);
}

static void add(struct specs *specs, const struct dec_tables *tables, const char *file)
{
	if (specs->count == MAX_SPECS)
		misused("more specs than there is room for", "");
	specs->files[specs->count] = file;
	specs->tables[specs->count++] = tables;
}

void specs_load(struct specs *specs, const char *file)
{
	char error[512];
	const struct dec_tables *tables = dec_load(file, error, sizeof(error));

	if (!tables)
		misused(error, "");
	add(specs, tables, file);
}

void specs_add_linked(struct specs *specs)
{
	const struct dec_tables *const *one;

	for (one = __start_dec_tables; one < __stop_dec_tables; one++)
		add(specs, *one, NULL);
}

static bool is_first(const struct dec_tables *tables, uint32_t command)
{
	uint32_t i;

	for (i = 0; i < command; i++)
		if (!strcmp(tables->commands[i].name, tables->commands[command].name))
			return false;
	return true;
}

/* A command has an entry for each of its shapes, but one name. */
static void list_one(const struct dec_tables *tables)
{
	uint32_t i;

	for (i = 0; i < tables->n_objects; i++)
		printf("%s:%s\n", tables->spec, tables->objects[i].name);
	for (i = 0; i < tables->n_commands; i++)
		if (is_first(tables, i))
			printf("%s\n", tables->commands[i].name);
}

void specs_list(const struct specs *specs, const char *which)
{
	unsigned int i;

	for (i = 0; i < specs->count; i++) {
		const struct dec_tables *one = specs->tables[i];

		if (!which)
			printf("%-16s %-10s %4u commands\n", one->spec, one->version,
			       one->n_commands);
		if (!which || strcmp(one->spec, which))
			continue;
		list_one(one);
		exit(0);
	}
	if (which)
		misused("--specs: there is no spec ", which);
	exit(0);
}
