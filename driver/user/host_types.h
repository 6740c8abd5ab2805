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
	const char *name;
};

/* @space: the process that made the VM. */
struct host_vm {
	struct user_space *space;
};

/**
 * struct host_vcpu - a thread that runs a vCPU
 * @kicked: since it was last taken
 * @inside: between host_vcpu_enter() and host_vcpu_leave()
 */
struct host_vcpu {
	pthread_mutex_t mutex;
	pthread_cond_t changed;
	bool kicked;
	bool inside;
};

/* Set off by user_time_pass(), in the thread that calls it. */
struct host_timer {
	void (*expired)(struct host_timer *timer);
	struct host_timer *next;
	u64 when;
	bool armed;
};

#endif
