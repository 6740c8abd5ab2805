/* SPDX-License-Identifier: MIT */
/* Numbers that tests look at, in /sys/module/mvm/parameters/counters: a name and a number a line. */
#ifndef MVM_LINUX_COUNTERS_H
#define MVM_LINUX_COUNTERS_H

#include <linux/atomic.h>

/* Pages of callers that are pinned. */
extern atomic64_t host_pinned_pages;

#endif
