/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * haxm: records of callers of another ABI.
 *
 * Made by ioctlc from the haxm spec; do not edit. To remake it:
 *   ioctlc build spec/haxm
 */
#ifndef HAX_COMPAT_H
#define HAX_COMPAT_H

#include "compat.h"

#ifndef HAX_DEPRECATED
#define HAX_DEPRECATED(msg)
#endif
#include "haxm.h"

#ifdef OS_COMPAT

#else
#endif

#endif
