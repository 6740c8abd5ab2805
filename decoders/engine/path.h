/* SPDX-License-Identifier: MIT */
/* The name of a value, from the events around it: `ioctl(KVM_SET_MSRS).entries[].data`. */
#ifndef IOCTLC_DECODE_PATH_H
#define IOCTLC_DECODE_PATH_H

#include "decode.h"

#define DEC_PATH_SIZE	 256 /* of the text; a longer one is cut off */
#define DEC_PATH_NESTING 128

/* before: of the text, what is there once the level is closed; inside: where names in it begin. */
struct dec_path_level {
	uint16_t before, inside;
	uint32_t next; /* of the elements of a list */
	bool list, named;
};

/* numbered: elements are `[3]`, else `[]`. */
struct dec_path {
	char text[DEC_PATH_SIZE];
	uint32_t length, depth;
	bool numbered;
	struct dec_path_level levels[DEC_PATH_NESTING];
};

/* what: what the text begins with. */
void dec_path_begin(struct dec_path *path, bool numbered, const char *what);
void dec_path_event(struct dec_path *path, const struct dec_event *event);

/* The text with the name of a member; it stays until the next event. NULL: as it is. */
const char *dec_path_member(struct dec_path *path, const char *name);

/* Whether a name is the text without the numbers of elements. */
bool dec_path_is(const struct dec_path *path, const char *name);

#endif
