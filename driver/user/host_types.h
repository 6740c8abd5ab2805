/* SPDX-License-Identifier: MIT */
/*
 * host.h's types for programs: threads are pthreads, an interrupt is a flag.
 */
#ifndef IOCTLC_USER_HOST_TYPES_H
#define IOCTLC_USER_HOST_TYPES_H

#include <pthread.h>

#include "os.h"

#define HOST_PAGE_SIZE 4096u

struct host_refcount {
	u32 count;
};

struct host_counter {
	s64 value;
};

struct host_spinlock {
	pthread_mutex_t mutex;
};

void host_spinlock_init(struct host_spinlock *lock, const char *name);

/* @space: the process that made the VM. */
struct host_vm {
	struct user_space *space;
};

/**
 * struct host_vcpu - a thread that runs a vCPU
 * @mutex: guards the rest
 * @changed: it has changed
 * @kicked: since it was last taken
 * @inside: between host_vcpu_enter() and host_vcpu_leave()
 */
struct host_vcpu {
	pthread_mutex_t mutex;
	pthread_cond_t changed;
	bool kicked;
	bool inside;
};

/* Set off by user_time_pass(), in the thread that calls it: there is no other clock. */
struct host_timer {
	void (*expired)(struct host_timer *timer);
	struct host_timer *next;
	u64 when;
	bool armed;
	bool running;
};

/* --- for tests ----------------------------------------------------------------------------------- */

/* host_time_ns() begins at USER_TIME_START and moves when this is called; timers that become due expire. */
#define USER_TIME_START 1000000000ull
void user_time_pass(u64 ns);
u64 user_timer_next(void); /* when the next timer is due, 0: none is set */

/* The calling thread's signal: host_signal_pending(), and host_vcpu_wait() ends. */
extern USER_THREAD_LOCAL bool user_signal;

/* Memory that is pinned, in pages, and how much may be: RLIMIT_MEMLOCK. */
extern u64 user_pinned;
extern u64 user_pin_limit;

/* A byte of simulated memory whose page is bad, or NULL. */
extern const void *user_bad;

#endif
