// SPDX-License-Identifier: MIT
/* Rules: what a user says of answers. The first that is about a value wins. */
#include <ctype.h>
#include <errno.h>
#include <fnmatch.h>
#include <limits.h>
#include <stdarg.h>
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

/* What is wrong with a rule, until the next one is read. */
static const char *wrong(const char *format, ...) __attribute__((format(printf, 1, 2)));

static const char *wrong(const char *format, ...)
{
	static char text[1024];
	va_list arguments;

	va_start(arguments, format);
	vsnprintf(text, sizeof(text), format, arguments);
	va_end(arguments);
	return text;
}

bool rule_number(const struct rule *rule, uint64_t *out)
{
	*out = rule->refers ? rule->given : rule->number;
	return rule->refers ? rule->has_given : rule->has_number;
}

/* --- members --- */

/* What is known of a value that a rule has for a member. */
struct meant {
	const struct mock *mock;
	const char *text;
	uint8_t way;
	bool bytes_too; /* they may be meant */
	bool any, record, other_way, right, fine, is_number, has_names;
	enum said said;
	uint32_t room;
	uint64_t number;
};

static bool is_hex(const char *text)
{
	return strspn(text, "0123456789abcdefABCDEF") == strlen(text) && strlen(text) % 2 == 0;
}

/* Bytes: `hex:00ff` or a text, no longer than there is room. */
static void mean_bytes(struct meant *meant, const struct dec_type *type)
{
	bool hex = !strncmp(meant->text, "hex:", 4);
	size_t n = hex ? (strlen(meant->text) - 4) / 2 : strlen(meant->text);

	if (hex && !is_hex(meant->text + 4)) {
		meant->said = SAID_NO_NUMBER;
		return;
	}
	meant->said = type->size && n > type->size ? SAID_TOO_LARGE : SAID_NUMBER;
	meant->fine |= meant->said == SAID_NUMBER;
	meant->room = type->size;
}

static void mean(void *ctx, const struct member *member)
{
	const struct dec_type *type = member->type;
	struct meant *meant = ctx;
	uint64_t number;

	meant->any = true;
	if (type && (type->kind == DEC_STRUCT || type->kind == DEC_UNION)) {
		meant->record = true;
		return;
	}
	if (!(member->way & meant->way)) {
		meant->other_way = true;
		return;
	}
	if (meant->fine || (type && type->kind == DEC_BYTES && !meant->bytes_too))
		return;
	meant->right = true;
	if (type && type->kind == DEC_BYTES) {
		mean_bytes(meant, type);
		return;
	}
	meant->has_names |= type && dec_has_names(type);
	meant->said = number_said(meant->mock, member, meant->text, &number);
	meant->room = type ? type->size : 8;
	if (meant->said == SAID_NUMBER) {
		meant->fine = meant->is_number = true;
		meant->number = number;
	}
}

static const char *no_member(const char *command, const char *path, const struct dec_buffer *others)
{
	if (!*path || !strcmp(path, ".*"))
		return wrong("the argument of %s is no number", command);
	if (!others->length && strchr(path, '['))
		return wrong("%s has no member '%s': no list is so long", command, path + 1);
	if (!others->length)
		return wrong("%s has no member '%s': its argument has none", command, path + 1);
	return wrong("%s has no member '%s', there are %.600s", command, path + 1, others->text);
}

/* As it stands in a condition. */
static const char *path_of_condition(const char *path)
{
	static char text[LONGEST_LINE + 1];

	if (!*path || !strcmp(path, ".*"))
		return "";
	snprintf(text, sizeof(text), "%s=", path + 1);
	return text;
}

/* A value of a member of the commands of a pattern: NULL, or what is wrong. */
static const char *mean_member(struct meant *meant, const char *command, const char *path)
{
	const char *member = *path && strcmp(path, ".*") ? path + 1 : "the argument";
	struct dec_buffer others = { 0 };
	const char *found = NULL;

	members_of(meant->mock, command, strcmp(path, ".*") ? path : "", mean, meant, &others);
	if (!meant->any)
		found = no_member(command, path, &others);
	else if (!meant->right && meant->record && !*path)
		found = wrong("the argument of %s is a struct: (MEMBER=VALUE) is about one of its "
			      "members",
			      command);
	else if (!meant->right && meant->record)
		found = wrong("'%s' is a struct or a union: name one of its members", member);
	else if (!meant->right && meant->other_way && meant->way == DEC_OUT)
		found = wrong("'%s' is an input of %s, which the caller says; a condition asks for "
			      "it: %s(%s..)",
			      member, command, command, path_of_condition(path));
	else if (!meant->right && meant->other_way)
		found = wrong("'%s' is an output of %s: when it is called, nobody knows it", member,
			      command);
	else if (!meant->right)
		found = wrong("'%s' is no number", member);
	else if (!meant->fine && meant->said == SAID_TOO_LARGE)
		found = wrong("'%s' does not fit: %s has %u byte%s", meant->text, member,
			      meant->room, meant->room == 1 ? "" : "s");
	else if (!meant->fine)
		found = wrong("'%s' is no number and no name%s", meant->text,
			      strncmp(meant->text, "hex:", 4) ? "" : ", nor pairs of digits");
	free(others.text);
	return found;
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

/* `member=value`, or of an argument that is one number `value`; once the command is known. */
static const char *take_condition(const struct mock *mock, struct rule *rule, char *text)
{
	char *equal = strchr(text, '=');
	struct meant meant = { .mock = mock, .text = equal ? equal + 1 : text, .way = DEC_IN };
	const char *found;

	if (*rule->command == '/')
		return "a node has no condition";
	rule->any_known = !strcmp(meant.text, "*");
	if (rule->any_known)
		meant.text = "0";
	if (equal)
		*equal = 0;
	rule->when = calloc(1, strlen(text) + 2);
	if (!rule->when)
		return "no memory";
	if (equal)
		sprintf(rule->when, ".%s", text);
	found = mean_member(&meant, rule->command, rule->when);
	rule->when_number = meant.number;
	if (!found && rule->any_known && !meant.has_names)
		return wrong("'*' is any value that has a name, and %s has none",
			     equal ? text : "the argument");
	return found;
}

/* A node of any spec, or a pattern of one. */
static bool has_node(const struct dec_tables *tables, const char *pattern)
{
	uint64_t named = dec_objects(tables, pattern);
	uint32_t i, j;

	for (i = 0; *pattern == '/' && i < tables->n_objects; i++) {
		const struct dec_object *one = &tables->objects[i];

		if (!one->external && named >> i & 1)
			return true;
		for (j = 0; !one->external && j < one->nodes.count; j++)
			if (!fnmatch(pattern, tables->strings[one->nodes.first + j], FNM_PATHNAME))
				return true;
	}
	return false;
}

static bool has_command(const struct mock *mock, const char *pattern)
{
	const struct dec_tables *tables;
	unsigned int i;
	uint32_t j;

	for (i = 0; i < mock->trace.specs.count; i++) {
		tables = mock->trace.specs.tables[i];
		for (j = 0; j < tables->n_commands; j++)
			if (!fnmatch(pattern, tables->commands[j].name, 0))
				return true;
		if (has_node(tables, pattern))
			return true;
	}
	return false;
}

/* The left side: COMMAND, a condition in brackets, a path. */
static const char *take_subject(const struct mock *mock, struct rule *rule, char *text)
{
	char *open = strchr(text, '('), *close = open ? strchr(open, ')') : NULL, *path;

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
	if (open)
		*open = *close = 0;
	rule->command = copied(text, strlen(text));
	if (!has_command(mock, text))
		return "no spec has such a command or node";
	if (*text == '/' && !rule->fails)
		return "a node can fail, nothing else";
	return open ? take_condition(mock, rule, open + 1) : NULL;
}

/* What an input is: `.member`. Where bytes are meant it is a text like others. */
static bool take_reference(const struct mock *mock, struct rule *rule)
{
	struct meant meant = { .mock = mock, .text = "0", .way = DEC_IN };
	struct meant target = {
		.mock = mock, .text = rule->value, .way = DEC_OUT, .bytes_too = true
	};

	if (*rule->value != '.')
		return false;
	if (*rule->path && !mean_member(&target, rule->command, rule->path))
		return false;
	rule->refers = !mean_member(&meant, rule->command, rule->value);
	return rule->refers;
}

static const char *check_result(const struct mock *mock, struct rule *rule)
{
	if (number_said(mock, NULL, rule->value, &rule->number) == SAID_NO_NUMBER)
		return *rule->value == '.' ?
			       "the result is no number, and no input of the command" :
			       "the result is no number and no name";
	if (rule->number > INT_MAX || *rule->value == '-')
		return "a result is a number from 0 to 2147483647; errors are what 'fail' says";
	rule->has_number = true;
	return NULL;
}

static const char *check_value(const struct mock *mock, struct rule *rule)
{
	struct meant meant = {
		.mock = mock, .text = rule->value, .way = DEC_OUT, .bytes_too = true
	};
	const char *found;

	if (rule->fails) {
		rule->error = errno_of(rule->value);
		return rule->error ? NULL : "no error has that name";
	}
	if (take_reference(mock, rule) && !*rule->path)
		return NULL;
	if (!*rule->path)
		return check_result(mock, rule);
	if (rule->refers)
		meant.text = "0";
	found = mean_member(&meant, rule->command, rule->path);
	rule->has_number = meant.is_number;
	rule->number = meant.number;
	return found;
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
	const char *found;

	if (!rule || !equal) {
		free(rule);
		free(copy);
		return "a rule is WHAT=VALUE";
	}
	*equal++ = 0;
	rule->fails = fails;
	found = take_subject(mock, rule, copy);
	if (!found)
		found = take_count(rule, equal);
	rule->value = copied(equal, strlen(equal));
	if (!found)
		found = check_value(mock, rule);
	free(copy);
	*mock->last_rule = rule;
	mock->last_rule = &rule->next;
	return found;
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
	const char *found;

	if (!from) {
		fprintf(stderr, "ioctlmock: %s: %s\n", file, strerror(errno));
		exit(2);
	}
	while (fgets(line, sizeof(line), from)) {
		number++;
		found = strlen(line) == sizeof(line) - 1 ? "the line is too long" :
							   rule_line(mock, line);
		if (!found)
			continue;
		fprintf(stderr, "ioctlmock: %s:%u: %s\n", file, number, found);
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
		if (fnmatch(one->command, command, *one->command == '/' ? FNM_PATHNAME : 0))
			continue;
		one->matches = !one->when;
		one->active = one->has_given = false;
		found[count++] = one;
	}
	return count;
}

/* Whether a path is a value's; numbers of elements may be left out. */
static bool is_path(const char *wanted, const char *at)
{
	if (!strcmp(wanted, ".*"))
		wanted = "";
	while (*at) {
		if (*at == '[' && *wanted != '[') {
			while (*at && *at++ != ']')
				;
		} else if (*at++ != *wanted++) {
			return false;
		}
	}
	return !*wanted;
}

void rules_see(struct rule **found, unsigned int count, const struct dec_path *path, uint64_t value,
	       bool known)
{
	unsigned int i;

	for (i = 0; i < count; i++) {
		struct rule *one = found[i];

		if (one->when && is_path(one->when, path->text))
			one->matches |= one->any_known ? known : one->when_number == value;
		if (one->refers && !one->has_given && is_path(one->value, path->text)) {
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
		    is_path(found[i]->path, path->text))
			return found[i];
	return NULL;
}
