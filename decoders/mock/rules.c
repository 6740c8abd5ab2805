// SPDX-License-Identifier: MIT
/* Rules: what a user says of answers. The first that is about a value wins. */
#include <ctype.h>
#include <errno.h>
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>
#include "mock.h"

#define LONGEST_LINE 1024

/* --- texts --- */

static char *copied(const char *from, size_t n)
{
	char *out = strndup(from, n);

	if (!out) {
		fputs("ioctlmock: no memory\n", stderr);
		exit(1);
	}
	return out;
}

static int errno_of(const char *name)
{
	int number;

	for (number = 1; number < 134; number++) {
		const char *known = strerrorname_np(number);

		if (known && !strcmp(known, name))
			return number;
	}
	return 0;
}

static bool set_has(const struct dec_tables *tables, const char *name, size_t n, uint64_t *out)
{
	uint32_t i;

	for (i = 0; i < tables->n_values; i++) {
		const char *one = tables->values[i].name;

		if (strncmp(one, name, n) || one[n])
			continue;
		*out = tables->values[i].value;
		return true;
	}
	return false;
}

/* A number, or a name of a value of any spec. */
static bool term(const struct mock *mock, const char *text, size_t n, uint64_t *out)
{
	char *end, *copy;
	unsigned int i;
	bool whole;

	if (isdigit((unsigned char)*text) || *text == '-') {
		copy = copied(text, n);
		errno = 0;
		*out = *text == '-' ? (uint64_t)strtoll(copy, &end, 0) : strtoull(copy, &end, 0);
		whole = end != copy && !*end && !errno;
		free(copy);
		return whole;
	}
	for (i = 0; i < mock->trace.specs.count; i++)
		if (set_has(mock->trace.specs.tables[i], text, n, out))
			return true;
	return false;
}

/* Terms with `|` between them. */
static bool terms(const struct mock *mock, const char *text, uint64_t *out)
{
	uint64_t one;
	size_t n;

	*out = 0;
	do {
		n = strcspn(text, "|");
		if (!n || !term(mock, text, n, &one))
			return false;
		*out |= one;
		text += n;
	} while (*text && *++text);
	return true;
}

bool rule_number(const struct mock *mock, const struct rule *rule, const char *text, uint64_t *out)
{
	if (*text != '.')
		return terms(mock, text, out);
	*out = rule->given;
	return rule->has_given;
}

/* --- what a rule says --- */

/* `@N` or `@N+` at the end of a rule. */
static const char *take_count(struct rule *rule, char *value)
{
	char *at = strrchr(value, '@'), *end;

	rule->from = 1;
	rule->to = ~0ull;
	if (!at)
		return NULL;
	if (!isdigit((unsigned char)at[1]))
		return "'@' takes the number of a call";
	rule->from = rule->to = strtoull(at + 1, &end, 10);
	if (*end == '+') {
		rule->to = ~0ull;
		end++;
	}
	if (*end || !rule->from)
		return "'@' takes the number of a call, from 1 on; '+' behind it: and later ones";
	*at = 0;
	return NULL;
}

static const char *take_condition(const struct mock *mock, struct rule *rule, char *open)
{
	char *equal;
	uint64_t value;

	*open++ = 0;
	equal = strchr(open, '=');
	if (equal)
		*equal++ = 0;
	rule->when = copied("", 0);
	if (equal) {
		free(rule->when);
		rule->when = malloc(strlen(open) + 2);
		if (!rule->when)
			return "no memory";
		sprintf(rule->when, ".%s", open);
	}
	rule->when_value = copied(equal ? equal : open, strlen(equal ? equal : open));
	return terms(mock, rule->when_value, &value) ? NULL :
						       "the condition is no number and no name";
}

static bool has_command(const struct mock *mock, const char *pattern)
{
	const struct dec_tables *tables;
	uint32_t j, k;
	unsigned int i;

	for (i = 0; i < mock->trace.specs.count; i++) {
		tables = mock->trace.specs.tables[i];
		for (j = 0; j < tables->n_commands; j++)
			if (!fnmatch(pattern, tables->commands[j].name, 0))
				return true;
		for (j = 0; *pattern == '/' && j < tables->n_objects; j++)
			for (k = 0; k < tables->objects[j].nodes.count; k++)
				if (!strcmp(pattern,
					    tables->strings[tables->objects[j].nodes.first + k]))
					return true;
	}
	return false;
}

/* The left side: COMMAND, a condition in brackets, a path. */
static const char *take_subject(const struct mock *mock, struct rule *rule, char *text)
{
	char *open = strchr(text, '('), *close = open ? strchr(open, ')') : NULL, *path;
	const char *wrong = NULL;

	if (open && !close)
		return "'(' without ')'";
	path = open ? close + 1 : *text == '/' ? text + strlen(text) : strchr(text, '.');
	rule->path = copied(path ? path : "", path ? strlen(path) : 0);
	if (*rule->path && *rule->path != '.')
		return "behind the command comes '(', '.' or '='";
	if (rule->fails && *rule->path)
		return "a call fails, not a member";
	if (path)
		*path = 0;
	if (open) {
		*close = 0;
		wrong = take_condition(mock, rule, open);
	}
	rule->command = copied(text, strlen(text));
	if (wrong)
		return wrong;
	return has_command(mock, text) ? NULL : "no spec has such a command or node";
}

static const char *check_value(const struct mock *mock, struct rule *rule)
{
	uint64_t value;

	if (rule->fails) {
		rule->error = errno_of(rule->value);
		return rule->error ? NULL : "no error has that name";
	}
	if (*rule->value == '.' || (*rule->path && !terms(mock, rule->value, &value)))
		return NULL; /* a text, perhaps */
	return terms(mock, rule->value, &value) ? NULL : "the result is no number and no name";
}

/* The `=` behind the subject, not one of its condition. */
static char *split(char *text)
{
	char *close = strchr(text, ')');

	return strchr(close && strchr(text, '(') < close ? close : text, '=');
}

const char *rule_add(struct mock *mock, bool fails, const char *text)
{
	struct rule *rule = calloc(1, sizeof(*rule));
	char *copy = copied(text, strlen(text)), *equal = split(copy);
	const char *wrong;

	if (!rule || !equal) {
		free(rule);
		free(copy);
		return "a rule is WHAT=VALUE";
	}
	*equal++ = 0;
	rule->fails = fails;
	wrong = take_subject(mock, rule, copy);
	if (!wrong)
		wrong = take_count(rule, equal);
	rule->value = copied(equal, strlen(equal));
	if (!wrong)
		wrong = check_value(mock, rule);
	free(copy);
	*mock->last_rule = rule;
	mock->last_rule = &rule->next;
	return wrong;
}

/* A line of a file: `fail ..`, `answer ..`, or a comment. */
const char *rule_line(struct mock *mock, char *line)
{
	size_t n = strlen(line);

	while (n && isspace((unsigned char)line[n - 1]))
		line[--n] = 0;
	while (isspace((unsigned char)*line))
		line++;
	if (!*line || *line == '#')
		return NULL;
	if (!strncmp(line, "fail ", 5))
		return rule_add(mock, true, line + 5);
	if (!strncmp(line, "answer ", 7))
		return rule_add(mock, false, line + 7);
	return "a line begins with 'fail ', 'answer ' or '#'";
}

void rules_load(struct mock *mock, const char *file)
{
	FILE *from = fopen(file, "re");
	char line[LONGEST_LINE];
	unsigned int number = 0;
	const char *wrong;

	if (!from) {
		fprintf(stderr, "ioctlmock: %s: %s\n", file, strerror(errno));
		exit(2);
	}
	while (fgets(line, sizeof(line), from)) {
		number++;
		wrong = strlen(line) == sizeof(line) - 1 ? "the line is too long" :
							   rule_line(mock, line);
		if (!wrong)
			continue;
		fprintf(stderr, "ioctlmock: %s:%u: %s\n", file, number, wrong);
		exit(2);
	}
	fclose(from);
}

void rules_add_defaults(struct mock *mock)
{
	unsigned int i;

	for (i = 0; default_rules[i]; i++)
		if (rule_add(mock, false, default_rules[i])) {
			fprintf(stderr, "ioctlmock: bad default rule %s\n", default_rules[i]);
			exit(1);
		}
}

/* --- the rules of a call --- */

unsigned int rules_begin(struct mock *mock, const char *command, struct rule **found)
{
	unsigned int count = 0;
	struct rule *one;

	for (one = mock->rules; one && count < MAX_ACTIVE; one = one->next) {
		if (*one->command == '/' ? strcmp(one->command, command) :
					   fnmatch(one->command, command, 0))
			continue;
		one->matches = !one->when;
		one->active = one->has_given = false;
		found[count++] = one;
	}
	return count;
}

static bool is_path(const char *wanted, const struct dec_path *path)
{
	if (!strcmp(wanted, ".*"))
		return !*path->text;
	return !strcmp(wanted, path->text) || dec_path_is(path, wanted);
}

void rules_see(const struct mock *mock, struct rule **found, unsigned int count,
	       const struct dec_path *path, uint64_t value)
{
	uint64_t wanted;
	unsigned int i;

	for (i = 0; i < count; i++) {
		struct rule *one = found[i];

		if (one->when && dec_path_is(path, one->when) &&
		    terms(mock, one->when_value, &wanted))
			one->matches |= wanted == value;
		if (*one->value == '.' && dec_path_is(path, one->value) && !one->has_given) {
			one->given = value;
			one->has_given = true;
		}
	}
}

void rules_choose(struct rule **found, unsigned int count)
{
	unsigned int i;

	for (i = 0; i < count; i++) {
		struct rule *one = found[i];

		if (!one->matches)
			continue;
		one->seen++;
		one->active = one->seen >= one->from && one->seen <= one->to;
	}
}

const struct rule *rules_of(struct rule **found, unsigned int count, const struct dec_path *path)
{
	unsigned int i;

	for (i = 0; i < count; i++)
		if (found[i]->active && !found[i]->fails && *found[i]->path &&
		    is_path(found[i]->path, path))
			return found[i];
	return NULL;
}
