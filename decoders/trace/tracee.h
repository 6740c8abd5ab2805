/* SPDX-License-Identifier: MIT */
/* The threads and processes that are traced, and the open files of each process. */
#ifndef IOCTLTRACE_TRACEE_H
#define IOCTLTRACE_TRACEE_H

#include "machine.h"
#include "trace.h"

struct open_file {
	int fd;
	struct file file;
	struct open_file *next;
};

#define FILE_BUCKETS 64

struct process {
	pid_t pid;
	unsigned int threads;
	struct open_file *files[FILE_BUCKETS];
	struct process *next;
};

struct thread {
	pid_t tid;
	struct process *process;
	bool started; /* its first stop was seen */
	bool inside;  /* between the entry and the return of a call */
	bool detaching;
	enum watched call; /* what it is inside of */
	uint64_t args[3];
	uint64_t call_arch_nr;
	struct line line;
	struct thread *next;
};

#define THREAD_BUCKETS 256

struct tracees {
	const struct options *options;
	struct thread *threads[THREAD_BUCKETS];
	struct process *processes;
	struct dec_states states;
	unsigned int n_threads, most;
	uint64_t instances;
};

struct thread *thread_find(struct tracees *all, pid_t tid);
struct thread *thread_get(struct tracees *all, pid_t tid);
void thread_drop(struct tracees *all, struct thread *thread);

struct file *file_get(struct tracees *all, struct process *process, int fd);
void file_forget(struct tracees *all, struct process *process, unsigned int first,
		 unsigned int last);
void file_duplicate(struct tracees *all, struct process *process, int from, int to);
void files_inherit(struct tracees *all, struct process *child, const struct process *parent);
void tracees_free(struct tracees *all);

#endif
