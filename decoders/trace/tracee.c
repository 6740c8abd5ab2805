// SPDX-License-Identifier: MIT
/* Who is traced, and what its descriptors are. */
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>
#include "tracee.h"

static struct thread **bucket(struct tracees *all, pid_t tid)
{
	return &all->threads[(unsigned int)tid % THREAD_BUCKETS];
}

struct thread *thread_find(struct tracees *all, pid_t tid)
{
	struct thread *one;

	for (one = *bucket(all, tid); one; one = one->next)
		if (one->tid == tid)
			return one;
	return NULL;
}

/* The process that a thread is of, as /proc says; the thread itself where that is gone. */
static pid_t process_id(pid_t tid)
{
	char name[64], line[256];
	pid_t pid = tid;
	FILE *file;

	snprintf(name, sizeof(name), "/proc/%d/status", tid);
	file = fopen(name, "re");
	while (file && fgets(line, sizeof(line), file))
		if (sscanf(line, "Tgid: %d", &pid) == 1)
			break;
	if (file)
		fclose(file);
	return pid;
}

static struct process *process_get(struct tracees *all, pid_t pid)
{
	struct process *one;

	for (one = all->processes; one; one = one->next)
		if (one->pid == pid)
			return one;
	one = calloc(1, sizeof(*one));
	if (!one)
		return NULL;
	one->pid = pid;
	one->next = all->processes;
	all->processes = one;
	return one;
}

struct thread *thread_get(struct tracees *all, pid_t tid)
{
	struct thread *one = thread_find(all, tid);

	if (one)
		return one;
	one = calloc(1, sizeof(*one));
	if (one)
		one->process = process_get(all, process_id(tid));
	if (!one || !one->process) {
		fprintf(stderr, "ioctltrace: no memory\n");
		exit(1);
	}
	one->tid = tid;
	one->process->threads++;
	one->next = *bucket(all, tid);
	*bucket(all, tid) = one;
	all->n_threads++;
	all->most = all->n_threads > all->most ? all->n_threads : all->most;
	return one;
}

static void process_drop(struct tracees *all, struct process *process)
{
	struct process **at;

	file_forget(all, process, 0, ~0u);
	for (at = &all->processes; *at != process; at = &(*at)->next)
		;
	*at = process->next;
	free(process);
}

void thread_drop(struct tracees *all, struct thread *thread)
{
	struct thread **at;

	for (at = bucket(all, thread->tid); *at != thread; at = &(*at)->next)
		;
	*at = thread->next;
	all->n_threads--;
	if (!--thread->process->threads)
		process_drop(all, thread->process);
	line_clear(&thread->line);
	free(thread);
}

void tracees_free(struct tracees *all)
{
	unsigned int i;

	for (i = 0; i < THREAD_BUCKETS; i++)
		while (all->threads[i])
			thread_drop(all, all->threads[i]);
	dec_states_free(&all->states);
}

/* --- open files --- */

static struct open_file **file_bucket(struct process *process, int fd)
{
	return &process->files[(unsigned int)fd % FILE_BUCKETS];
}

static struct open_file *file_find(struct process *process, int fd)
{
	struct open_file *one;

	for (one = *file_bucket(process, fd); one; one = one->next)
		if (one->fd == fd)
			return one;
	return NULL;
}

static struct open_file *file_add(struct tracees *all, struct process *process, int fd)
{
	struct open_file *one = calloc(1, sizeof(*one));

	if (!one) {
		fprintf(stderr, "ioctltrace: no memory\n");
		exit(1);
	}
	one->fd = fd;
	one->file.instance = ++all->instances;
	one->next = *file_bucket(process, fd);
	*file_bucket(process, fd) = one;
	return one;
}

/* A node under another name (a chroot, a bind mount): the device number tells. */
static void classify_device(const struct options *options, struct file *file, const char *path)
{
	struct stat here, node;
	unsigned int i;
	uint32_t j, k;

	if (file->known || stat(path, &here) || !S_ISCHR(here.st_mode))
		return;
	for (i = 0; i < options->specs.count; i++) {
		const struct dec_tables *tables = options->specs.tables[i];

		for (j = 0; j < tables->n_objects; j++)
			for (k = 0; k < tables->objects[j].nodes.count; k++) {
				const char *name =
					tables->strings[tables->objects[j].nodes.first + k];

				if (strchr(name, '*') || stat(name, &node) ||
				    !S_ISCHR(node.st_mode) || node.st_rdev != here.st_rdev)
					continue;
				file->objects[i] |= 1ull << j;
				file->known = true;
			}
	}
}

struct file *file_get(struct tracees *all, struct process *process, int fd)
{
	struct open_file *one = file_find(process, fd);
	char path[64], link[PATH_MAX];
	ssize_t length;

	if (one)
		return &one->file;
	one = file_add(all, process, fd);
	snprintf(path, sizeof(path), "/proc/%d/fd/%d", process->pid, fd);
	length = readlink(path, link, sizeof(link) - 1);
	if (length < 0) {
		classify(all->options, &one->file, "");
		free(one->file.link);
		one->file.link = NULL;
		return &one->file;
	}
	link[length] = 0;
	classify(all->options, &one->file, link);
	classify_device(all->options, &one->file, path);
	return &one->file;
}

static void bucket_forget(struct tracees *all, struct open_file **at, unsigned int first,
			  unsigned int last)
{
	struct open_file *gone;

	while (*at) {
		gone = *at;
		if ((unsigned int)gone->fd < first || (unsigned int)gone->fd > last) {
			at = &gone->next;
			continue;
		}
		*at = gone->next;
		dec_states_forget(&all->states, gone->file.instance);
		file_clear(&gone->file);
		free(gone);
	}
}

void file_forget(struct tracees *all, struct process *process, unsigned int first,
		 unsigned int last)
{
	unsigned int i;

	if (first == last) {
		bucket_forget(all, file_bucket(process, (int)first), first, last);
		return;
	}
	for (i = 0; i < FILE_BUCKETS; i++)
		bucket_forget(all, &process->files[i], first, last);
}

static void file_copy(struct tracees *all, struct process *to, int fd, const struct open_file *from)
{
	struct open_file *one = file_add(all, to, fd);
	uint64_t instance = one->file.instance;

	one->file = from->file;
	one->file.link = from->file.link ? strdup(from->file.link) : NULL;
	one->file.instance = instance;
	dec_states_copy(&all->states, from->file.instance, instance);
}

void file_duplicate(struct tracees *all, struct process *process, int from, int to)
{
	const struct open_file *one = file_find(process, from);

	if (from == to)
		return;
	file_forget(all, process, (unsigned int)to, (unsigned int)to);
	if (one)
		file_copy(all, process, to, one);
}

void files_inherit(struct tracees *all, struct process *child, const struct process *parent)
{
	const struct open_file *one;
	unsigned int i;

	if (child == parent)
		return;
	for (i = 0; i < FILE_BUCKETS; i++)
		for (one = parent->files[i]; one; one = one->next)
			if (!file_find(child, one->fd))
				file_copy(all, child, one->fd, one);
}
