// SPDX-License-Identifier: MIT
/* Names of values. Elements have no numbers: what valgrind is told to suppress has one name. */
#include "path.h"

static void append(struct dec_path *path, const char *text)
{
	while (*text && path->length < PATH_SIZE - 1)
		path->text[path->length++] = *text++;
	path->text[path->length] = 0;
}

static void cut(struct dec_path *path, uint32_t length)
{
	path->length = length;
	path->text[length] = 0;
}

static void open_level(struct dec_path *path, const char *suffix)
{
	uint16_t before = (uint16_t)path->length;

	append(path, suffix);
	if (++path->depth >= PATH_NESTING)
		return;
	path->before[path->depth] = before;
	path->inside[path->depth] = (uint16_t)path->length;
}

static void close_level(struct dec_path *path)
{
	if (path->depth < PATH_NESTING)
		cut(path, path->before[path->depth]);
	path->depth--;
}

static void name_member(struct dec_path *path, const char *name)
{
	if (path->depth < PATH_NESTING)
		cut(path, path->inside[path->depth]);
	append(path, ".");
	append(path, name);
}

void dec_path_begin(struct dec_path *path, const char *command)
{
	path->depth = 0;
	cut(path, 0);
	append(path, "ioctl(");
	append(path, command);
	append(path, ")");
	path->before[0] = path->inside[0] = (uint16_t)path->length;
}

const char *dec_path_member(struct dec_path *path, const char *name)
{
	if (name)
		name_member(path, name);
	return path->text;
}

void dec_path_event(struct dec_path *path, const struct dec_event *event)
{
	switch (event->kind) {
	case DEC_EV_STRUCT:
	case DEC_EV_FOLLOW:
		open_level(path, "");
		return;
	case DEC_EV_LIST:
		open_level(path, "[]");
		return;
	case DEC_EV_STRUCT_END:
	case DEC_EV_LIST_END:
	case DEC_EV_FOLLOW_END:
		close_level(path);
		return;
	case DEC_EV_NAME:
		name_member(path, event->text);
		return;
	default:
		return;
	}
}
