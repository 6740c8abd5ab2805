/* SPDX-License-Identifier: MIT */
/* The threads that are traced, and the open files that their descriptors are. */
#ifndef IOCTLTRACE_TRACEE_H
#define IOCTLTRACE_TRACEE_H

#include "machine.h"
#include "trace.h"

struct descriptor {
	int fd;
	uint64_t since; /* the greater, the later it was looked up */
	struct file *file;
	struct descriptor *next;
};

#define FILE_BUCKETS 64

/* What is known of a table of descriptors; threads may share one, and so may processes. */
struct fd_table {
	unsigned int refs;
	uint64_t seen; /* when it was last searched */
	struct descriptor *files[FILE_BUCKETS];
};

struct thread {
	pid_t tid, pid;
	struct fd_table *table;
	bool adopted;	   /* its parent is known: it was attached to, or its parent said so */
	bool waiting;	   /* it stands still until its parent has said so */
	bool inside;	   /* between the entry and the return of a call */
	enum watched call; /* what it is inside of */
	uint64_t args[3], since;
	struct line line;
	struct thread *next;
};

#define THREAD_BUCKETS 256

struct tracees {
	const struct options *options;
	struct thread *threads[THREAD_BUCKETS];
	struct file *nothing; /* what a number is that is no descriptor */
	struct dec_states states;
	unsigned int n_threads, most;
	uint64_t instances, lookups;
};

struct thread *thread_find(struct tracees *all, pid_t tid);
struct thread *thread_get(struct tracees *all, pid_t tid);
void thread_drop(struct tracees *all, struct thread *thread);
void tracees_free(struct tracees *all);

/* A thread executed, and has the number of its process from now on. */
void thread_replace(struct tracees *all, struct thread *first, struct thread *by);

/* The file that a descriptor is now. Who keeps it beyond the call holds it, and drops it later. */
struct file *file_get(struct tracees *all, struct thread *thread, int fd);
struct file *file_hold(struct file *file);
void file_drop(struct tracees *all, struct file *file);

/* Forgets a range of descriptors, of those that were looked up after `since`. */
void file_forget(struct tracees *all, struct fd_table *table, unsigned int first, unsigned int last,
		 uint64_t since);
void file_duplicate(struct tracees *all, struct fd_table *table, int from, int to);

/*
 * Tables of descriptors: a child's is its parent's own or a copy, as the kernel says; who unshares
 * has a copy of his own; who executes has one, without what was closed by that.
 */
void table_inherit(struct tracees *all, struct thread *child, struct thread *parent);
void table_join(struct tracees *all, struct thread *thread); /* of one that was attached to */
void table_unshare(struct tracees *all, struct thread *thread);
void table_execute(struct tracees *all, struct thread *thread);

#endif
