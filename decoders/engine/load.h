/* SPDX-License-Identifier: MIT */
/* Tables from a file: docs/decoders.md, "The table format". */
#ifndef IOCTLC_DECODE_LOAD_H
#define IOCTLC_DECODE_LOAD_H

#include <stddef.h>
#include "tables.h"

/*
 * The tables of a JSON file, or NULL and what is wrong with it, in one line that begins with the
 * file's name. They stay until the program ends.
 */
const struct dec_tables *dec_load(const char *file, char *error, size_t size);

#endif
