// SPDX-License-Identifier: MIT
/* Where in an argument an event is, in the words of a rule. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include "mock.h"

static void add(char *to, size_t *length, const char *text)
{
	size_t more = strlen(text);

	if (*length + more >= LONGEST_PATH)
		return;
	memcpy(to + *length, text, more + 1);
	*length += more;
}

static bool opens(const struct dec_event *event)
{
	return event->kind == DEC_EV_STRUCT || event->kind == DEC_EV_LIST ||
	       event->kind == DEC_EV_FOLLOW;
}

static bool closes(const struct dec_event *event)
{
	return event->kind == DEC_EV_STRUCT_END || event->kind == DEC_EV_LIST_END ||
	       event->kind == DEC_EV_FOLLOW_END;
}

static void add_own(struct path *path, struct path_level *around)
{
	size_t text = path->own_text, plain = path->own_plain;
	char index[32];

	if (around && around->list) {
		snprintf(index, sizeof(index), "[%" PRIu64 "]", around->index++);
		add(path->text, &text, index);
	} else if (path->name) {
		add(path->text, &text, ".");
		add(path->text, &text, path->name);
		add(path->plain, &plain, ".");
		add(path->plain, &plain, path->name);
	}
	path->name = NULL;
	path->own_text = text;
	path->own_plain = plain;
}

static void go_back(struct path *path, size_t text, size_t plain)
{
	path->own_text = text;
	path->own_plain = plain;
	path->text[text] = path->plain[plain] = 0;
}

void path_enter(struct path *path, const struct dec_event *event)
{
	struct path_level *around = path->depth ? &path->levels[path->depth - 1] : NULL;
	struct path_level level = { .text = path->own_text,
				    .plain = path->own_plain,
				    .list = event->kind == DEC_EV_LIST };

	if (event->kind == DEC_EV_NAME) {
		path->name = event->text;
		return;
	}
	if (closes(event)) {
		if (path->beyond)
			path->beyond--;
		else if (around && path->depth--)
			go_back(path, around->text, around->plain);
		return;
	}
	if (path->depth == DEC_MAX_NESTING) {
		path->beyond += opens(event);
		return;
	}
	add_own(path, around);
	path->levels[path->depth++] = level;
}

void path_leave(struct path *path, const struct dec_event *event)
{
	struct path_level *own = path->depth ? &path->levels[path->depth - 1] : NULL;

	if (opens(event) || closes(event) || event->kind == DEC_EV_NAME || path->beyond || !own)
		return;
	path->depth--;
	go_back(path, own->text, own->plain);
}
