// SPDX-License-Identifier: MIT
/* -e: which calls are shown. All conditions have to hold. */
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>
#include "trace.h"

static const char *const keys[] = { "trace", "spec", "object", "device", "status" };

static bool add_pattern(struct condition *condition, const char *text)
{
	char **patterns =
		realloc(condition->patterns, (condition->count + 1) * sizeof(*condition->patterns));

	if (!patterns)
		return false;
	condition->patterns = patterns;
	patterns[condition->count] = strdup(text);
	return patterns[condition->count++] != NULL;
}

static bool split(struct condition *condition, const char *text)
{
	char *copy = strdup(text), *rest = copy, *one;
	bool fine = copy && *copy;

	while (fine && (one = strsep(&rest, ",")))
		fine = *one && add_pattern(condition, one);
	free(copy);
	return fine;
}

static bool known_status(const struct condition *condition)
{
	unsigned int i;

	for (i = 0; condition->key == BY_STATUS && i < condition->count; i++)
		if (strcmp(condition->patterns[i], "failed") &&
		    strcmp(condition->patterns[i], "successful"))
			return false;
	return true;
}

/* KEY=[!]PATTERN,..; without a key, names of ioctls. */
bool add_condition(struct options *options, const char *text)
{
	struct condition *condition = calloc(1, sizeof(*condition));
	const char *equals = strchr(text, '=');
	size_t i;

	if (!condition)
		return false;
	condition->next = options->conditions;
	options->conditions = condition;
	for (i = 0; equals && i < sizeof(keys) / sizeof(keys[0]); i++) {
		if (strlen(keys[i]) != (size_t)(equals - text) ||
		    strncmp(keys[i], text, (size_t)(equals - text)))
			continue;
		condition->key = (enum condition_key)i;
		text = equals + 1;
		equals = NULL;
	}
	if (equals)
		return false;
	condition->negated = *text == '!';
	return split(condition, text + condition->negated) && known_status(condition);
}

static bool any_matches(const struct condition *condition, const char *text)
{
	unsigned int i;

	for (i = 0; i < condition->count; i++)
		if (!fnmatch(condition->patterns[i], text, 0))
			return true;
	return false;
}

static bool has_object(const struct condition *condition, const struct line *line)
{
	const struct dec_tables *tables = line->call.tables;
	char name[256];
	uint32_t i;

	for (i = 0; line->found && i < tables->n_objects; i++) {
		if (!(line->call.objects & line->call.command->objects & 1ull << i))
			continue;
		snprintf(name, sizeof(name), "%s:%s", tables->spec, tables->objects[i].name);
		if (any_matches(condition, tables->objects[i].name) || any_matches(condition, name))
			return true;
	}
	return false;
}

/* A call that is of no object here has the names of its number. */
static bool has_name(const struct condition *condition, const struct line *line)
{
	unsigned int i;

	if (line->found && !line->n_known)
		return any_matches(condition, line->call.command->name);
	for (i = 0; i < line->n_known; i++)
		if (any_matches(condition, line->known[i].command->name))
			return true;
	return false;
}

static bool has_spec(const struct condition *condition, const struct line *line)
{
	unsigned int i;

	if (line->found && !line->n_known)
		return any_matches(condition, line->call.tables->spec);
	for (i = 0; i < line->n_known; i++)
		if (any_matches(condition, line->known[i].tables->spec))
			return true;
	return false;
}

static bool matches_before(const struct condition *condition, const struct line *line)
{
	switch (condition->key) {
	case BY_NAME:
		return has_name(condition, line);
	case BY_SPEC:
		return has_spec(condition, line);
	case BY_OBJECT:
		return has_object(condition, line);
	case BY_DEVICE:
		return line->file->link && any_matches(condition, line->file->link);
	default:
		return true;
	}
}

bool wanted_before(const struct options *options, const struct line *line)
{
	const struct condition *one;

	for (one = options->conditions; one; one = one->next)
		if (one->key != BY_STATUS && matches_before(one, line) == one->negated)
			return false;
	return true;
}

static bool has_status(const struct options *options, const char *status)
{
	const struct condition *one;

	for (one = options->conditions; one; one = one->next)
		if (one->key == BY_STATUS && any_matches(one, status) == one->negated)
			return false;
	return true;
}

bool wanted_after(const struct options *options, int64_t result)
{
	return has_status(options, result < 0 && result >= -4095 ? "failed" : "successful");
}

/* Neither the one nor the other. */
bool wanted_unfinished(const struct options *options)
{
	return has_status(options, "unfinished");
}
