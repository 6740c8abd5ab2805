/* SPDX-License-Identifier: MIT */
/* What --version says: ioctlc's (generator/ioctlc/__init__.py), and the format of tables. */
#ifndef IOCTLC_DECODE_VERSION_H
#define IOCTLC_DECODE_VERSION_H

#define IOCTLC_VERSION	  "0.1.0"
#define DEC_TABLES_FORMAT 1

#endif
