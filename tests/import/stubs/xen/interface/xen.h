/* SPDX-License-Identifier: MIT */
/* What Linux's headers of Xen devices need of Xen's public interface, which Debian has under other names. */
#ifndef STUB_XEN_H
#define STUB_XEN_H

typedef unsigned short domid_t;
typedef unsigned int grant_ref_t;
typedef unsigned long xen_pfn_t;
typedef unsigned long xen_ulong_t;

#endif
