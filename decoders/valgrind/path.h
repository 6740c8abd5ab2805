/* SPDX-License-Identifier: MIT */
/* The name of a value, from the events around it: `ioctl(KVM_SET_MSRS).entries[].data`. */
#ifndef IOCTLC_VALGRIND_PATH_H
#define IOCTLC_VALGRIND_PATH_H

#include "decode.h"

#define PATH_SIZE    256 /* of the text; a longer one is cut off */
#define PATH_NESTING 128

/* inside: where names of members begin at each level; before: what is there once it is closed. */
struct dec_path {
	char text[PATH_SIZE];
	uint32_t length, depth;
	uint16_t inside[PATH_NESTING], before[PATH_NESTING];
};

void dec_path_begin(struct dec_path *path, const char *command);
void dec_path_event(struct dec_path *path, const struct dec_event *event);

/* The text with the name of a member; it stays until the next event. NULL: as it is. */
const char *dec_path_member(struct dec_path *path, const char *name);

#endif
