/* SPDX-License-Identifier: ((GPL-2.0 WITH Linux-syscall-note) OR MIT) */
/*
 * xen-gntdev: records of callers of another ABI.
 *
 * Made by ioctlc from the xen-gntdev spec; do not edit. To remake it:
 *   ioctlc build spec/xen-gntdev
 */
#ifndef XEN_GNTDEV_COMPAT_H
#define XEN_GNTDEV_COMPAT_H

#include "compat.h"

#ifndef XEN_GNTDEV_DEPRECATED
#define XEN_GNTDEV_DEPRECATED(msg)
#endif
#include "xen_gntdev.h"

#ifdef OS_COMPAT

#else
#endif

#endif
