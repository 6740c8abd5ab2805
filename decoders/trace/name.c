// SPDX-License-Identifier: MIT
/* Which command a call is, and what it is called. */
#include <string.h>
#include "trace.h"

static bool find(struct line *line, const struct options *options, const char *abi)
{
	unsigned int i;

	for (i = 0; i < options->specs.count; i++) {
		if (line->file->objects[i] &&
		    dec_find_as(&line->call, options->specs.tables[i], abi, line->file->objects[i],
				line->request, line->arg))
			return true;
	}
	return false;
}

/* Specs may have a command in common, and tables of --spec those of a spec that is linked in. */
static void add_known(struct line *line, const struct dec_tables *tables,
		      const struct dec_command *command)
{
	unsigned int i;

	for (i = 0; i < line->n_known; i++)
		if (!strcmp(line->known[i].command->name, command->name))
			return;
	if (line->n_known < MAX_NAMES)
		line->known[line->n_known++] = (struct known){ tables, command };
}

/*
 * What the number is on other objects. What is meant is beyond doubt where only one command has it,
 * and the descriptor is no file of somebody else's, whose numbers may be the same.
 */
static void find_elsewhere(struct line *line, const struct options *options, const char *abi)
{
	const struct dec_command *some[MAX_NAMES];
	bool ours, sure = !line->file->link;
	const struct known *only = line->known;
	unsigned int i;
	uint32_t j, count;

	for (i = 0; i < options->specs.count; i++) {
		const struct dec_tables *tables = options->specs.tables[i];

		ours = line->file->objects[i];
		count = dec_known_as(tables, abi, line->request, ours, some, MAX_NAMES);
		for (j = 0; j < count; j++)
			add_known(line, tables, some[j]);
		sure |= count && ours;
	}
	if (!sure || line->n_known != 1)
		return;
	line->found = dec_find_as(&line->call, only->tables, abi, only->command->objects,
				  line->request, line->arg);
	line->call.objects = 0;
}

void identify(struct line *line, const struct options *options, const char *abi)
{
	line->n_known = 0;
	line->found = find(line, options, abi);
	if (!line->found)
		find_elsewhere(line, options, abi);
}

const char *misplaced(const struct line *line)
{
	if (!line->n_known)
		return NULL;
	return line->file->link ? "not of this object" : "no such descriptor";
}

static void put_number(struct dec_buffer *out, uint32_t request)
{
	static const char *const ways[] = { "_IOC_NONE", "_IOC_WRITE", "_IOC_READ",
					    "_IOC_READ|_IOC_WRITE" };

	dec_printf(out, "_IOC(%s, %#x, %#x, %#x)", ways[request >> 30], request >> 8 & 0xff,
		   request & 0xff, request >> 16 & 0x3fff);
}

void put_name(struct dec_buffer *out, const struct line *line)
{
	unsigned int i;

	if (line->found)
		dec_puts(out, line->call.command->name);
	else if (!line->n_known)
		put_number(out, line->request);
	for (i = 0; !line->found && i < line->n_known; i++)
		dec_printf(out, "%s%s", i ? " or " : "", line->known[i].command->name);
}
