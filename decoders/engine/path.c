// SPDX-License-Identifier: MIT
/* Names of values, for who suppresses a report of one or says what it is to be. */
#include "path.h"

static void append(struct dec_path *path, const char *text)
{
	while (*text && path->length < DEC_PATH_SIZE - 1)
		path->text[path->length++] = *text++;
	path->text[path->length] = 0;
}

static void cut(struct dec_path *path, uint32_t length)
{
	path->length = length;
	path->text[length] = 0;
}

static struct dec_path_level *level_of(struct dec_path *path)
{
	return path->depth < DEC_PATH_NESTING ? &path->levels[path->depth] : NULL;
}

static void append_element(struct dec_path *path, uint32_t index)
{
	char text[16], *at = text + sizeof(text);

	*--at = 0;
	*--at = ']';
	do {
		*--at = (char)('0' + index % 10);
		index /= 10;
	} while (path->numbered && index);
	append(path, "[");
	append(path, path->numbered ? at : "]");
}

/* A value stands where the last name said, or is the next element; else it has no name. */
static void begin_value(struct dec_path *path)
{
	struct dec_path_level *level = level_of(path);

	if (!level)
		return;
	if (level->list || !level->named)
		cut(path, level->inside);
	if (level->list)
		append_element(path, level->next++);
	level->named = false;
}

static void open_level(struct dec_path *path, bool list)
{
	struct dec_path_level *level;
	uint16_t before = (uint16_t)path->length;

	path->depth++;
	level = level_of(path);
	if (!level)
		return;
	*level = (struct dec_path_level){ .before = before, .inside = before, .list = list };
	if (list)
		append_element(path, 0);
}

static void close_level(struct dec_path *path)
{
	const struct dec_path_level *level = level_of(path);

	if (level)
		cut(path, level->before);
	path->depth--;
}

static void name_member(struct dec_path *path, const char *name)
{
	struct dec_path_level *level = level_of(path);

	if (level) {
		cut(path, level->inside);
		level->named = true;
	}
	append(path, ".");
	append(path, name);
}

void dec_path_begin(struct dec_path *path, bool numbered, const char *what)
{
	path->depth = 0;
	path->numbered = numbered;
	cut(path, 0);
	append(path, what);
	path->levels[0] = (struct dec_path_level){ .before = (uint16_t)path->length,
						   .inside = (uint16_t)path->length };
}

const char *dec_path_member(struct dec_path *path, const char *name)
{
	if (name)
		name_member(path, name);
	return path->text;
}

bool dec_path_is(const struct dec_path *path, const char *name)
{
	const char *at = path->text;

	for (; *at; at++) {
		if (*at == '[')
			while (*at != ']' && at[1])
				at++;
		else if (*at != *name++)
			return false;
	}
	return !*name;
}

void dec_path_event(struct dec_path *path, const struct dec_event *event)
{
	switch (event->kind) {
	case DEC_EV_NAME:
		name_member(path, event->text);
		return;
	case DEC_EV_STRUCT_END:
	case DEC_EV_LIST_END:
	case DEC_EV_FOLLOW_END:
		close_level(path);
		return;
	default:
		begin_value(path);
	}
	if (event->kind == DEC_EV_STRUCT || event->kind == DEC_EV_FOLLOW)
		open_level(path, false);
	else if (event->kind == DEC_EV_LIST)
		open_level(path, true);
}
