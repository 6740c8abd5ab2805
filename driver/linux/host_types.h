/* SPDX-License-Identifier: MIT */
/* What core/host.h leaves to the system, for the Linux kernel. */
#ifndef MVM_LINUX_HOST_TYPES_H
#define MVM_LINUX_HOST_TYPES_H

#include "os.h"

#include <linux/atomic.h>
#include <linux/hrtimer.h>
#include <linux/refcount.h>
#include <linux/spinlock.h>
#include <linux/wait.h>

#define HOST_PAGE_SIZE PAGE_SIZE

struct host_refcount {
	refcount_t count;
};

struct host_counter {
	atomic64_t value;
};

struct host_spinlock {
	spinlock_t lock;
};

/* A macro, since lockdep tells locks apart by the place that initialises them. */
#define host_spinlock_init(this, name) spin_lock_init(&(this)->lock)

/**
 * struct host_vm - whose VM it is
 * @mm: the address space, which is kept as a name, not in use
 */
struct host_vm {
	struct mm_struct *mm;
};

/**
 * struct host_vcpu - the thread that runs a vCPU
 * @kicked: somebody wants it to look around
 * @cpu: where it is in the guest, or about to be; -1: nowhere
 * @wait: it sleeps here
 */
struct host_vcpu {
	atomic_t kicked;
	int cpu;
	wait_queue_head_t wait;
};

struct host_timer {
	struct hrtimer timer;
	void (*expired)(struct host_timer *timer);
};

#endif
