// SPDX-License-Identifier: MIT
/*
 * Tables from JSON. Every reference is held against the list that it leads into and every number
 * against its limits, so that the engine can trust what it follows; the engine bounds the rest.
 */
#include <errno.h>
#include <jansson.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include "decode.h"
#include "load.h"

#define FORMAT	       "ioctlc-decoder-tables"
#define FORMAT_VERSION 1
#define LARGEST_FILE   (64 << 20)
#define LONGEST_LIST   1000000

struct list {
	void *rows;
	uint32_t count, space;
};

struct loader {
	const char *file, *what;
	size_t row;
	char *error;
	size_t error_size;
	bool failed;
	json_t *root;
	struct dec_tables tables;
	struct list fields, cases, values, parts, attributes, registers, state_sets, ops, arms;
	struct list bounds;
	struct list valid, numbers, strings;
};

/* Tables, and the document that their names stand in. */
struct loaded {
	struct dec_tables tables;
	json_t *root;
};

static void fail(struct loader *l, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* The first thing that is wrong is what is said. */
static void fail(struct loader *l, const char *format, ...)
{
	va_list arguments;
	int used;

	if (l->failed)
		return;
	l->failed = true;
	used = snprintf(l->error, l->error_size, "%s: ", l->file);
	if (l->what && used > 0 && (size_t)used < l->error_size)
		used += snprintf(l->error + used, l->error_size - (size_t)used,
				 "%s[%zu]: ", l->what, l->row);
	if (used < 0 || (size_t)used >= l->error_size)
		return;
	va_start(arguments, format);
	vsnprintf(l->error + used, l->error_size - (size_t)used, format, arguments);
	va_end(arguments);
}

static void append(struct loader *l, struct list *list, const void *row, size_t size)
{
	uint32_t space = list->space ? list->space * 2 : 64;
	void *rows;

	if (list->count == list->space) {
		rows = list->count < LONGEST_LIST ? realloc(list->rows, space * size) : NULL;
		if (!rows) {
			fail(l, "more than %d entries, or no memory", LONGEST_LIST);
			return;
		}
		list->rows = rows;
		list->space = space;
	}
	memcpy((char *)list->rows + list->count++ * size, row, size);
}

/* --- values of JSON --- */

static json_t *get(json_t *object, const char *key)
{
	return json_is_object(object) ? json_object_get(object, key) : NULL;
}

/* An integer, or a hexadecimal one as a string; false where it is neither. */
static bool integer(const json_t *value, uint64_t *out)
{
	const char *text = json_string_value(value);
	char *end;

	if (json_is_integer(value)) {
		*out = (uint64_t)json_integer_value(value);
		return true;
	}
	if (!text || (strncmp(text, "0x", 2) && strncmp(text, "-0x", 3)))
		return false;
	errno = 0;
	*out = strtoull(text, &end, 16);
	return !*end && !errno;
}

/* A number from 0 to a limit; what is missing is 0. */
static uint64_t number(struct loader *l, json_t *object, const char *key, uint64_t limit)
{
	json_t *value = get(object, key);
	uint64_t out = 0;

	if (value && (!integer(value, &out) || out > limit)) {
		fail(l, "'%s' is not a number from 0 to %llu", key, (unsigned long long)limit);
		return 0;
	}
	return out;
}

static uint32_t small(struct loader *l, json_t *object, const char *key, uint32_t limit)
{
	return (uint32_t)number(l, object, key, limit);
}

static uint32_t length_of(struct loader *l, const char *pool)
{
	return (uint32_t)json_array_size(get(l->root, pool));
}

/* A reference into a list of the document: DEC_NONE where there is none. */
static uint32_t reference(struct loader *l, json_t *object, const char *key, const char *pool)
{
	uint32_t count = length_of(l, pool);
	json_t *value = get(object, key);
	uint64_t out;

	if (!value)
		return DEC_NONE;
	if (!json_is_integer(value) || !integer(value, &out) || out >= count) {
		fail(l, "'%s' is no entry of '%s', which has %u", key, pool, count);
		return DEC_NONE;
	}
	return (uint32_t)out;
}

static uint32_t needed(struct loader *l, json_t *object, const char *key, const char *pool)
{
	if (!get(object, key))
		fail(l, "'%s' is missing", key);
	return reference(l, object, key, pool);
}

static bool flag(json_t *object, const char *key)
{
	return json_is_true(get(object, key));
}

/* A text that can be printed as it is. */
static const char *checked_text(struct loader *l, const json_t *value, const char *key)
{
	const char *text = json_string_value(value), *at;

	if (!text) {
		fail(l, "'%s' is missing or no text", key);
		return "";
	}
	for (at = text; *at; at++) {
		if ((unsigned char)*at < 0x20 || *at == 0x7f) {
			fail(l, "'%s' contains a control character", key);
			return "";
		}
	}
	return text;
}

static const char *text(struct loader *l, json_t *object, const char *key)
{
	return checked_text(l, get(object, key), key);
}

static const char *maybe_text(struct loader *l, json_t *object, const char *key)
{
	return get(object, key) ? text(l, object, key) : NULL;
}

static int word(struct loader *l, json_t *object, const char *key, const char *const *words)
{
	const char *found = text(l, object, key);
	int i;

	for (i = 0; words[i]; i++)
		if (!strcmp(words[i], found))
			return i;
	fail(l, "'%s' is '%.40s', which is none that this version knows", key, found);
	return 0;
}

static int maybe_word(struct loader *l, json_t *object, const char *key, const char *const *words)
{
	return get(object, key) ? word(l, object, key, words) : 0;
}

static const char *const ways[] = { "none", "in", "out", "inout", NULL };
static const char *const orders[] = { "native", "little", "big", NULL };

static uint64_t objects(struct loader *l, json_t *object, const char *key)
{
	uint32_t count = length_of(l, "objects");
	json_t *list = get(object, key), *one;
	uint64_t mask = 0, value;
	size_t i;

	json_array_foreach(list, i, one)
	{
		if (!integer(one, &value) || value >= count)
			fail(l, "'%s' names an object that does not exist", key);
		else
			mask |= 1ull << value;
	}
	return mask;
}

/* --- expressions --- */

static int operator_of(const char *name)
{
	static const char *const names[] = { "|", "&", "<<", ">>",    "+",  "-",
					     "*", "/", "%",  "align", "min" };
	size_t i;

	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (!strcmp(names[i], name))
			return DEC_OP_OR + (int)i;
	return -1;
}

static struct dec_op named_op(struct loader *l, json_t *one)
{
	struct dec_op op = { .code = DEC_OP_ID };

	if (get(one, "id"))
		return op;
	if (get(one, "state")) {
		op.code = DEC_OP_STATE;
		op.number = reference(l, one, "state", "states");
		return op;
	}
	op.code = get(one, "field") ? DEC_OP_FIELD : DEC_OP_POINTEE;
	op.up = (uint8_t)number(l, one, "up", DEC_MAX_FRAMES);
	op.bits = (uint8_t)number(l, one, "bits", 64);
	op.number = number(l, one, "at", DEC_MAX_RECORD * 8ull);
	op.order = (uint8_t)maybe_word(l, one, "order", orders);
	op.is_signed = flag(one, "signed");
	op.way = get(one, "dir") ? (uint8_t)word(l, one, "dir", ways) : DEC_IN;
	return op;
}

static struct dec_span expression(struct loader *l, json_t *object, const char *key)
{
	struct dec_span span = { .first = l->ops.count };
	json_t *list = get(object, key), *one;
	size_t i;

	if (list && !json_is_array(list))
		fail(l, "'%s' is no expression", key);
	json_array_foreach(list, i, one)
	{
		struct dec_op op = { .code = DEC_OP_NUMBER };
		int code = json_is_string(one) ? operator_of(json_string_value(one)) : -1;

		if (json_is_object(one))
			op = named_op(l, one);
		else if (code >= 0)
			op.code = (uint8_t)code;
		else if (!integer(one, &op.number))
			fail(l, "'%s' has an element that is no number, name or operator", key);
		append(l, &l->ops, &op, sizeof(op));
	}
	span.count = l->ops.count - span.first;
	return span;
}

static struct dec_length length(struct loader *l, json_t *object)
{
	return (struct dec_length){
		.count = expression(l, object, "count"),
		.bytes = expression(l, object, "bytes"),
		.after = expression(l, object, "after"),
		.maximum = number(l, object, "maximum", ~0ull),
	};
}

static int32_t errno_named(const char *name)
{
	int number;

	for (number = 1; number < 134; number++) {
		const char *known = strerrorname_np(number);

		if (known && !strcmp(known, name))
			return -number;
	}
	return 0;
}

static struct dec_span results(struct loader *l, json_t *object)
{
	struct dec_span span = { .first = l->valid.count };
	json_t *list = get(object, "valid"), *one;
	size_t i;

	json_array_foreach(list, i, one)
	{
		const char *name = checked_text(l, one, "valid");
		int32_t value = errno_named(name);

		if (!strcmp(name, "positive"))
			value = DEC_VALID_POSITIVE;
		else if (!strcmp(name, "any"))
			value = DEC_VALID_ANY;
		else if (strcmp(name, "success") && !value)
			fail(l, "'valid' has '%.40s', which is no error", name);
		append(l, &l->valid, &value, sizeof(value));
	}
	span.count = l->valid.count - span.first;
	return span;
}

static struct dec_span integers(struct loader *l, json_t *object, const char *key)
{
	struct dec_span span = { .first = l->arms.count };
	json_t *list = get(object, key), *one;
	uint64_t value = 0;
	size_t i;

	json_array_foreach(list, i, one)
	{
		if (!integer(one, &value))
			fail(l, "'%s' has something that is no number", key);
		append(l, &l->arms, &value, sizeof(value));
	}
	span.count = l->arms.count - span.first;
	return span;
}

/* --- entries --- */

static struct dec_set set(struct loader *l, json_t *one)
{
	static const char *const kinds[] = { "enum", "flags", NULL };
	struct dec_set row = { .name = text(l, one, "name"),
			       .values = { .first = l->values.count } };
	json_t *list = get(one, "values"), *pair;
	size_t i;

	row.kind = (enum dec_set_kind)word(l, one, "kind", kinds);
	row.is_open = flag(one, "open");
	json_array_foreach(list, i, pair)
	{
		struct dec_value value = { .name = checked_text(l, json_array_get(pair, 1),
								"values") };

		if (!integer(json_array_get(pair, 0), &value.value))
			fail(l, "'values' has something that is no number");
		append(l, &l->values, &value, sizeof(value));
	}
	row.values.count = l->values.count - row.values.first;
	row.reserved = integers(l, one, "reserved");
	return row;
}

static struct dec_span bounds(struct loader *l, json_t *one)
{
	struct dec_span span = { .first = l->bounds.count };
	struct dec_bounds row = {
		.min = number(l, one, "min", ~0ull),
		.max = number(l, one, "max", ~0ull),
		.mask = number(l, one, "mask", ~0ull),
		.multiple_of = number(l, one, "multiple_of", ~0ull),
		.has_max = get(one, "max") != NULL,
	};

	if (row.min || row.has_max || row.mask || row.multiple_of)
		append(l, &l->bounds, &row, sizeof(row));
	span.count = l->bounds.count - span.first;
	return span;
}

/* Members of a record without a name are those of the record around it; else a value would have none. */
static void check_name(struct loader *l, const struct dec_field *row)
{
	json_t *type = json_array_get(get(l->root, "types"), row->type);
	const char *kind = json_string_value(get(type, "kind"));

	if (!row->name && (row->bits || !kind || (strcmp(kind, "struct") && strcmp(kind, "union"))))
		fail(l, "'name' is missing, and the field is neither a struct nor a union");
}

static struct dec_field field(struct loader *l, json_t *one)
{
	struct dec_field row = {
		.name = maybe_text(l, one, "name"),
		.at = small(l, one, "at", DEC_MAX_RECORD * 8),
		.bits = small(l, one, "bits", 64),
		.type = needed(l, one, "type", "types"),
		.way = (uint8_t)word(l, one, "dir", ways),
		.reserved = flag(one, "reserved"),
		.ignored = flag(one, "ignored"),
		.vague = flag(one, "vague"),
		.bounds = bounds(l, one),
		.other = flag(one, "default"),
		.raw = flag(one, "raw"),
		.valid = results(l, one),
		.on = expression(l, one, get(one, "device") ? "device" : "on"),
		.cases = integers(l, one, "cases"),
	};

	check_name(l, &row);
	return row;
}

static struct dec_span fields(struct loader *l, json_t *one)
{
	struct dec_span span = { .first = l->fields.count };
	json_t *list = get(one, "fields"), *member;
	size_t i;

	json_array_foreach(list, i, member)
	{
		struct dec_field row = field(l, member);

		append(l, &l->fields, &row, sizeof(row));
	}
	span.count = l->fields.count - span.first;
	return span;
}

static struct dec_span parts(struct loader *l, json_t *one)
{
	struct dec_span span = { .first = l->parts.count };
	json_t *list = get(one, "parts"), *part;
	size_t i;

	json_array_foreach(list, i, part)
	{
		struct dec_part row = { .mask = number(l, part, "mask", ~0ull),
					.set = needed(l, part, "set", "sets") };

		append(l, &l->parts, &row, sizeof(row));
	}
	span.count = l->parts.count - span.first;
	return span;
}

static void check_size(struct loader *l, const struct dec_type *type)
{
	bool scalar = type->kind == DEC_INT || type->kind == DEC_POINTER;

	if (scalar && (type->size < 1 || type->size > 8 || type->size & (type->size - 1)))
		fail(l, "'size' of a number or an address is 1, 2, 4 or 8");
	if (type->kind == DEC_ARRAY && type->ref == DEC_NONE)
		fail(l, "'of' is missing");
}

static struct dec_type type(struct loader *l, json_t *one)
{
	static const char *const kinds[] = { "int",    "bytes", "pointer", "array",
					     "struct", "union", NULL };
	static const char *const prints[] = { "dec",   "hex",  "oct",	  "char", "string",
					      "bytes", "uuid", "fd",	  "pid",  "ip",
					      "mac",   "time", "pointer", "bool", NULL };
	static const char *const keys[] = { "set", "none", "payload", "of", "none", "none" };
	static const char *const pools[] = { "sets", "none", "payloads", "types", "none", "none" };
	int kind = word(l, one, "kind", kinds);
	struct dec_type row = {
		.kind = (enum dec_kind)kind,
		.name = maybe_text(l, one, "name"),
		.size = small(l, one, "size", DEC_MAX_RECORD),
		.count = small(l, one, "count", ~0u),
		.order = (uint8_t)maybe_word(l, one, "order", orders),
		.print = (uint8_t)maybe_word(l, one, "print", prints),
		.is_signed = flag(one, "signed"),
		.fds = objects(l, one, "fd"),
		.used = get(one, "used") != NULL,
		.whole = flag(one, "whole"),
		.length = length(l, get(one, "used")),
		.ref = reference(l, one, keys[kind], pools[kind]),
		.grows = DEC_NONE,
	};

	if (kind == DEC_INT)
		row.span = parts(l, one);
	else
		row.span = fields(l, one);
	if (get(one, "grows"))
		row.grows = small(l, get(one, "grows"), "at", DEC_MAX_RECORD * 8);
	row.least = small(l, get(one, "grows"), "least", DEC_MAX_RECORD);
	row.most = small(l, get(one, "grows"), "most", ~0u);
	check_size(l, &row);
	return row;
}

static void add_case(struct loader *l, json_t *one)
{
	struct dec_case row = { .payload = reference(l, one, "payload", "payloads") };
	struct dec_span values = integers(l, one, "values");
	uint32_t i;

	for (i = 0; i < values.count && !l->failed; i++) {
		row.value = ((uint64_t *)l->arms.rows)[values.first + i];
		append(l, &l->cases, &row, sizeof(row));
	}
	row.other = true;
	row.value = 0;
	if (flag(one, "default"))
		append(l, &l->cases, &row, sizeof(row));
}

static struct dec_span cases(struct loader *l, json_t *one)
{
	struct dec_span span = { .first = l->cases.count };
	json_t *list = get(one, "cases"), *item;
	size_t i;

	json_array_foreach(list, i, item) add_case(l, item);
	span.count = l->cases.count - span.first;
	return span;
}

static struct dec_payload payload(struct loader *l, json_t *one)
{
	static const char *const kinds[] = { "none",	  "memory",   "field",
					     "attribute", "register", NULL };
	int kind = word(l, one, "kind", kinds);
	struct dec_payload row = {
		.kind = (enum dec_payload_kind)kind,
		.way = (uint8_t)maybe_word(l, one, "dir", ways),
		.string = flag(one, "string"),
		.relative = flag(one, "relative"),
		.counted = flag(one, "counted"),
		.nullable = flag(one, "nullable"),
		.list = DEC_NONE,
		.type = reference(l, one, kind == DEC_PAYLOAD_FIELD ? "head" : "type", "types"),
		.state = reference(l, one, "state", "states"),
		.length = length(l, one),
		.key = expression(l, one, "key"),
		.attr = expression(l, one, "attr"),
		.on = expression(l, one, kind == DEC_PAYLOAD_ATTRIBUTE ? "group" : "on"),
		.cases = cases(l, one),
	};

	if (kind == DEC_PAYLOAD_MEMORY && row.type == DEC_NONE)
		fail(l, "'type' is missing");
	if (kind == DEC_PAYLOAD_ATTRIBUTE)
		row.list = needed(l, one, "list", "attributes");
	if (kind == DEC_PAYLOAD_REGISTER)
		row.list = needed(l, one, "list", "registers");
	return row;
}

static struct dec_list attributes(struct loader *l, json_t *one)
{
	struct dec_list row = { .rows = { .first = l->attributes.count } };
	json_t *list = get(one, "rows"), *item;
	size_t i;

	json_array_foreach(list, i, item)
	{
		struct dec_attribute attribute = {
			.name = text(l, item, "name"),
			.objects = objects(l, item, "objects"),
			.group = number(l, item, "group", ~0ull),
			.attr = number(l, item, "attr", ~0ull),
			.mask = number(l, item, "mask", ~0ull),
			.free = !get(item, "attr"),
			.unknown = flag(item, "unknown"),
			.payload = reference(l, item, "payload", "payloads"),
		};

		append(l, &l->attributes, &attribute, sizeof(attribute));
	}
	row.rows.count = l->attributes.count - row.rows.first;
	return row;
}

static struct dec_list registers(struct loader *l, json_t *one)
{
	struct dec_list row = { .rows = { .first = l->registers.count },
				.size = expression(l, one, "size") };
	json_t *list = get(one, "rows"), *item;
	size_t i;

	json_array_foreach(list, i, item)
	{
		struct dec_register found = {
			.name = text(l, item, "name"),
			.id = number(l, item, "id", ~0ull),
			.count = number(l, item, "count", ~0ull),
			.step = number(l, item, "step", ~0ull),
			.type = needed(l, item, "type", "types"),
		};

		append(l, &l->registers, &found, sizeof(found));
	}
	row.rows.count = l->registers.count - row.rows.first;
	return row;
}

static struct dec_span state_sets(struct loader *l, json_t *one)
{
	struct dec_span span = { .first = l->state_sets.count };
	json_t *list = get(one, "sets"), *item;
	size_t i;

	json_array_foreach(list, i, item)
	{
		struct dec_state_set row = { .state = needed(l, item, "state", "states"),
					     .key = expression(l, item, "key"),
					     .value = expression(l, item, "value") };

		append(l, &l->state_sets, &row, sizeof(row));
	}
	span.count = l->state_sets.count - span.first;
	return span;
}

static struct dec_command command(struct loader *l, json_t *one)
{
	static const char *const kinds[] = { "none", "pointer", "value", "untyped", NULL };
	static const char *const privileges[] = { "none", "open_for_write", "admin", NULL };
	static const char *const serves[] = { "none", "check_capability", "enable_capability",
					      NULL };
	struct dec_command row = {
		.name = text(l, one, "name"),
		.note = maybe_text(l, one, "deprecated"),
		.code = small(l, one, "code", ~0u),
		.size_mask = small(l, one, "size_mask", ~0u),
		.numbers = get(one, "numbers") ? small(l, one, "numbers", 256) : 1,
		.type = reference(l, one, "type", "types"),
		.objects = objects(l, one, "objects"),
		.returns = objects(l, one, "returns"),
		.argument = (enum dec_argument)word(l, one, "argument", kinds),
		.way = (uint8_t)maybe_word(l, one, "dir", ways),
		.valid = results(l, one),
		.sets = state_sets(l, one),
		.privilege = (uint8_t)maybe_word(l, one, "privilege", privileges),
		.serves = (uint8_t)maybe_word(l, one, "serves", serves),
		.no_op = flag(one, "no_op"),
		.has_constant = get(one, "constant") != NULL,
		.constant = number(l, one, "constant", ~0ull),
		.bounds = bounds(l, one),
	};

	if (!get(one, "code"))
		fail(l, "'code' is missing");
	return row;
}

static struct dec_span strings(struct loader *l, json_t *one, const char *key)
{
	struct dec_span span = { .first = l->strings.count };
	json_t *list = get(one, key), *item;
	size_t i;

	json_array_foreach(list, i, item)
	{
		const char *found = checked_text(l, item, key);

		append(l, &l->strings, &found, sizeof(found));
	}
	span.count = l->strings.count - span.first;
	return span;
}

static struct dec_object object(struct loader *l, json_t *one)
{
	return (struct dec_object){ .name = text(l, one, "name"),
				    .external = flag(one, "external"),
				    .parent = reference(l, one, "parent", "objects"),
				    .devices = integers(l, one, "devices"),
				    .nodes = strings(l, one, "nodes"),
				    .links = strings(l, one, "links") };
}

static uint64_t abi_mask(struct loader *l, json_t *object)
{
	json_t *list = get(object, "abis"), *one;
	uint64_t mask = 0, value;
	size_t i;

	json_array_foreach(list, i, one)
	{
		if (!integer(one, &value) || value >= length_of(l, "abis") || value >= 64)
			fail(l, "'abis' names an ABI that does not exist");
		else
			mask |= 1ull << value;
	}
	return mask;
}

static struct dec_capability capability(struct loader *l, json_t *one)
{
	return (struct dec_capability){ .name = text(l, one, "name"),
					.value = number(l, one, "value", ~0u),
					.objects = objects(l, one, "objects"),
					.abis = abi_mask(l, one),
					.has_answer = get(one, "answer") != NULL,
					.answer = number(l, one, "answer", ~0ull),
					.reserved = flag(one, "reserved"),
					.opt_in = flag(one, "opt_in"),
					.arguments = small(l, one, "arguments", ~0u) };
}

static struct dec_abi abi(struct loader *l, json_t *one)
{
	struct dec_abi row = { .name = text(l, one, "name"),
			       .bits = (uint8_t)number(l, one, "bits", 64),
			       .big = flag(one, "big_endian"),
			       .commands = { .first = l->numbers.count } };
	json_t *list = get(one, "commands"), *item;
	uint32_t count = length_of(l, "commands"), at;
	uint64_t value = 0;
	size_t i;

	if (row.bits != 32 && row.bits != 64)
		fail(l, "'bits' is neither 32 nor 64");
	json_array_foreach(list, i, item)
	{
		if (!integer(item, &value) || value >= count)
			fail(l, "'commands' has a number that is no command's");
		at = (uint32_t)value;
		append(l, &l->numbers, &at, sizeof(at));
	}
	row.commands.count = l->numbers.count - row.commands.first;
	return row;
}

/* --- the document --- */

/* Reads one list of the document, each entry with a function of its own. */
#define READ(l, list, kind, entry, to)                                                   \
	do {                                                                             \
		json_t *entries = get((l)->root, list), *item;                           \
		struct kind *rows = calloc(json_array_size(entries) + 1, sizeof(*rows)); \
		size_t at;                                                               \
                                                                                         \
		(l)->what = list;                                                        \
		json_array_foreach(entries, at, item)                                    \
		{                                                                        \
			(l)->row = at;                                                   \
			if (!rows || !json_is_object(item))                              \
				fail(l, "no entry, or no memory");                       \
			else                                                             \
				rows[at] = entry(l, item);                               \
		}                                                                        \
		(l)->what = NULL;                                                        \
		(l)->tables.to = rows;                                                   \
		(l)->tables.n_##to = (uint32_t)json_array_size(entries);                 \
	} while (0)

#define KEEP(l, list) ((l)->tables.list = (l)->list.rows, (l)->tables.n_##list = (l)->list.count)

static void read_pools(struct loader *l)
{
	READ(l, "sets", dec_set, set, sets);
	READ(l, "payloads", dec_payload, payload, payloads);
	READ(l, "types", dec_type, type, types);
	READ(l, "attributes", dec_list, attributes, attribute_lists);
	READ(l, "registers", dec_list, registers, register_lists);
	READ(l, "commands", dec_command, command, commands);
	READ(l, "objects", dec_object, object, objects);
	READ(l, "capabilities", dec_capability, capability, capabilities);
	READ(l, "abis", dec_abi, abi, abis);
	KEEP(l, fields);
	KEEP(l, cases);
	KEEP(l, values);
	KEEP(l, parts);
	KEEP(l, attributes);
	KEEP(l, registers);
	KEEP(l, state_sets);
	KEEP(l, ops);
	KEEP(l, bounds);
	KEEP(l, arms);
	KEEP(l, valid);
	KEEP(l, numbers);
	KEEP(l, strings);
}

static void read_document(struct loader *l)
{
	static const char *const pools[] = { "abis", "commands",   "objects",	"types", "payloads",
					     "sets", "attributes", "registers", "states" };
	const char *format = json_string_value(get(l->root, "format"));
	size_t i;

	if (!format || strcmp(format, FORMAT)) {
		fail(l,
		     "no decoder tables: 'format' is not \"%s\"; ioctlc build --only decoders "
		     "makes them",
		     FORMAT);
		return;
	}
	if (json_integer_value(get(l->root, "format_version")) != FORMAT_VERSION)
		fail(l, "'format_version' is not %d, the one that this program reads",
		     FORMAT_VERSION);
	for (i = 0; i < sizeof(pools) / sizeof(pools[0]); i++)
		if (!json_is_array(get(l->root, pools[i])))
			fail(l, "'%s' is missing or no list", pools[i]);
	if (length_of(l, "objects") > 64)
		fail(l, "more than 64 objects");
	l->tables.spec = text(l, l->root, "spec");
	l->tables.version = text(l, l->root, "version");
	l->tables.n_states = length_of(l, "states");
	if (!l->failed)
		read_pools(l);
}

static json_t *parse(struct loader *l)
{
	json_error_t wrong;
	struct stat status;
	json_t *root;

	if (stat(l->file, &status)) {
		fail(l, "%s", strerror(errno));
		return NULL;
	}
	if (S_ISDIR(status.st_mode)) {
		fail(l,
		     "a folder; tables are a file, decoders/NAME.tables.json of what ioctlc builds");
		return NULL;
	}
	if (!S_ISREG(status.st_mode) || status.st_size > LARGEST_FILE) {
		fail(l, "no file, or larger than %d MiB", LARGEST_FILE >> 20);
		return NULL;
	}
	root = json_load_file(l->file, JSON_REJECT_DUPLICATES, &wrong);
	if (!root)
		fail(l, "line %d, column %d: %s", wrong.line, wrong.column, wrong.text);
	return root;
}

static void drop(struct loader *l)
{
	struct list *lists[] = { &l->fields,	 &l->cases,	&l->values,	&l->parts,
				 &l->attributes, &l->registers, &l->state_sets, &l->ops,
				 &l->arms,	 &l->valid,	&l->numbers,	&l->strings,
				 &l->bounds };
	const void *pools[] = { l->tables.sets,		  l->tables.payloads,
				l->tables.types,	  l->tables.attribute_lists,
				l->tables.register_lists, l->tables.commands,
				l->tables.objects,	  l->tables.abis,
				l->tables.capabilities };
	size_t i;

	for (i = 0; i < sizeof(lists) / sizeof(lists[0]); i++)
		free(lists[i]->rows);
	for (i = 0; i < sizeof(pools) / sizeof(pools[0]); i++)
		free((void *)pools[i]);
	json_decref(l->root);
}

const struct dec_tables *dec_load(const char *file, char *error, size_t size)
{
	struct loader l = { .file = file, .error = error, .error_size = size };
	struct loaded *made = NULL;

	l.root = parse(&l);
	if (l.root)
		read_document(&l);
	if (!l.failed)
		made = malloc(sizeof(*made));
	if (!made) {
		drop(&l);
		return NULL;
	}
	*made = (struct loaded){ .tables = l.tables, .root = l.root };
	return &made->tables;
}
