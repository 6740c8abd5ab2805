// SPDX-License-Identifier: MIT
/* Who is traced, and what its descriptors are. */
#include <limits.h>
#include <linux/kcmp.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
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

static void *made(size_t size)
{
	void *out = calloc(1, size);

	if (out)
		return out;
	fprintf(stderr, "ioctltrace: no memory\n");
	exit(1);
}

struct thread *thread_get(struct tracees *all, pid_t tid)
{
	struct thread *one = thread_find(all, tid);

	if (one)
		return one;
	one = made(sizeof(*one));
	one->tid = tid;
	one->pid = process_id(tid);
	one->next = *bucket(all, tid);
	*bucket(all, tid) = one;
	all->n_threads++;
	all->most = all->n_threads > all->most ? all->n_threads : all->most;
	return one;
}

struct file *file_hold(struct file *file)
{
	file->refs++;
	return file;
}

void file_drop(struct tracees *all, struct file *file)
{
	if (--file->refs)
		return;
	dec_states_forget(&all->states, file->instance);
	file_clear(file);
	free(file);
}

static void table_drop(struct tracees *all, struct fd_table *table)
{
	if (!table || --table->refs)
		return;
	file_forget(all, table, 0, ~0u, 0);
	free(table);
}

void thread_drop(struct tracees *all, struct thread *thread)
{
	struct thread **at;

	for (at = bucket(all, thread->tid); *at != thread; at = &(*at)->next)
		;
	*at = thread->next;
	all->n_threads--;
	table_drop(all, thread->table);
	if (thread->line.file)
		file_drop(all, thread->line.file);
	line_clear(&thread->line);
	free(thread);
}

void thread_replace(struct tracees *all, struct thread *first, struct thread *by)
{
	struct fd_table *table = first->table;

	first->table = by->table;
	by->table = table;
	thread_drop(all, by);
}

void tracees_free(struct tracees *all)
{
	unsigned int i;

	for (i = 0; i < THREAD_BUCKETS; i++)
		while (all->threads[i])
			thread_drop(all, all->threads[i]);
	if (all->nothing)
		file_drop(all, all->nothing);
	dec_states_free(&all->states);
}

/* --- open files --- */

static struct descriptor **file_bucket(struct fd_table *table, int fd)
{
	return &table->files[(unsigned int)fd % FILE_BUCKETS];
}

static struct descriptor *file_find(struct fd_table *table, int fd)
{
	struct descriptor *one;

	for (one = *file_bucket(table, fd); one; one = one->next)
		if (one->fd == fd)
			return one;
	return NULL;
}

static void file_add(struct tracees *all, struct fd_table *table, int fd, struct file *file)
{
	struct descriptor *one = made(sizeof(*one));

	one->fd = fd;
	one->since = ++all->lookups;
	one->file = file_hold(file);
	one->next = *file_bucket(table, fd);
	*file_bucket(table, fd) = one;
}

static struct fd_table *table_copy(struct tracees *all, const struct fd_table *from)
{
	struct fd_table *to = made(sizeof(*to));
	const struct descriptor *one;
	unsigned int i;

	to->refs = 1;
	for (i = 0; from && i < FILE_BUCKETS; i++)
		for (one = from->files[i]; one; one = one->next)
			file_add(all, to, one->fd, one->file);
	return to;
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

/* What /proc says of a thread's descriptor; its process may have other ones. */
static bool read_link(const struct thread *thread, int fd, char *path, size_t size, char *link)
{
	ssize_t length;

	snprintf(path, size, "/proc/%d/fd/%d", thread->tid, fd);
	length = readlink(path, link, PATH_MAX - 1);
	link[length < 0 ? 0 : length] = 0;
	return length >= 0;
}

/* Nothing is kept of a number that is no descriptor: it may be one the next time. */
static struct file *no_file(struct tracees *all)
{
	if (all->nothing)
		return all->nothing;
	all->nothing = file_hold(made(sizeof(*all->nothing)));
	classify(all->options, all->nothing, "");
	free(all->nothing->link);
	all->nothing->link = NULL;
	return all->nothing;
}

/* A kernel without kcmp() knows of no two descriptors that they are one file. */
static bool is_same(const struct thread *one, int fd, const struct thread *other, int number)
{
	return !syscall(SYS_kcmp, one->tid, other->tid, KCMP_FILE, fd, number);
}

static struct file *find_in(struct thread *other, const struct thread *thread, int fd,
			    const char *link)
{
	const struct descriptor *one;
	unsigned int i;

	for (i = 0; i < FILE_BUCKETS; i++)
		for (one = other->table->files[i]; one; one = one->next)
			if (!strcmp(one->file->link, link) && is_same(thread, fd, other, one->fd))
				return one->file;
	return NULL;
}

/* A file that is known under another number, or to others: it was copied, inherited or sent. */
static struct file *find_elsewhere(struct tracees *all, const struct thread *thread, int fd,
				   const struct file *file)
{
	struct file *found = NULL;
	struct thread *one;
	unsigned int i;

	all->lookups++;
	for (i = 0; i < THREAD_BUCKETS && file->known && !found; i++)
		for (one = all->threads[i]; one && !found; one = one->next) {
			if (!one->table || one->table->seen == all->lookups)
				continue;
			one->table->seen = all->lookups;
			found = find_in(one, thread, fd, file->link);
		}
	return found;
}

struct file *file_get(struct tracees *all, struct thread *thread, int fd)
{
	struct descriptor *one;
	char path[64], link[PATH_MAX];
	struct file *file, *same;

	if (!thread->table)
		thread->table = table_copy(all, NULL);
	one = file_find(thread->table, fd);
	if (one)
		return one->file;
	if (!read_link(thread, fd, path, sizeof(path), link))
		return no_file(all);
	file = file_hold(made(sizeof(*file)));
	file->instance = ++all->instances;
	classify(all->options, file, link);
	classify_device(all->options, file, path);
	same = find_elsewhere(all, thread, fd, file);
	file_add(all, thread->table, fd, same ? same : file);
	file_drop(all, file);
	return file_find(thread->table, fd)->file;
}

static void descriptor_drop(struct tracees *all, struct descriptor **at)
{
	struct descriptor *gone = *at;

	*at = gone->next;
	file_drop(all, gone->file);
	free(gone);
}

void file_forget(struct tracees *all, struct fd_table *table, unsigned int first, unsigned int last,
		 uint64_t since)
{
	unsigned int i, from = 0, to = FILE_BUCKETS - 1;
	struct descriptor **at;

	if (!table)
		return;
	if (first == last)
		from = to = first % FILE_BUCKETS;
	for (i = from; i <= to; i++)
		for (at = &table->files[i]; *at;) {
			if ((unsigned int)(*at)->fd >= first && (unsigned int)(*at)->fd <= last &&
			    (*at)->since > since)
				descriptor_drop(all, at);
			else
				at = &(*at)->next;
		}
}

void file_duplicate(struct tracees *all, struct fd_table *table, int from, int to)
{
	const struct descriptor *one = table ? file_find(table, from) : NULL;

	if (from == to)
		return;
	file_forget(all, table, (unsigned int)to, (unsigned int)to, 0);
	if (one)
		file_add(all, table, to, one->file);
}

/* --- tables of descriptors --- */

/* A kernel without kcmp() leaves what is usual: threads share, processes do not. */
static bool shares(const struct thread *child, const struct thread *parent)
{
	long differs = syscall(SYS_kcmp, child->tid, parent->tid, KCMP_FILES, 0, 0);

	return differs < 0 ? child->pid == parent->pid : !differs;
}

void table_inherit(struct tracees *all, struct thread *child, struct thread *parent)
{
	if (child->table)
		return;
	if (!parent->table)
		parent->table = table_copy(all, NULL);
	if (shares(child, parent)) {
		child->table = parent->table;
		child->table->refs++;
	} else {
		child->table = table_copy(all, parent->table);
	}
}

void table_join(struct tracees *all, struct thread *thread)
{
	struct thread *one;
	unsigned int i;

	for (i = 0; i < THREAD_BUCKETS && !thread->table; i++)
		for (one = all->threads[i]; one && !thread->table; one = one->next)
			if (one != thread && one->pid == thread->pid && one->table &&
			    shares(thread, one))
				table_inherit(all, thread, one);
	if (!thread->table)
		thread->table = table_copy(all, NULL);
}

void table_unshare(struct tracees *all, struct thread *thread)
{
	struct fd_table *old = thread->table;

	if (!old || old->refs < 2)
		return;
	thread->table = table_copy(all, old);
	table_drop(all, old);
}

void table_execute(struct tracees *all, struct thread *thread)
{
	struct descriptor **at;
	char path[64], link[PATH_MAX];
	unsigned int i;

	table_unshare(all, thread);
	for (i = 0; thread->table && i < FILE_BUCKETS; i++)
		for (at = &thread->table->files[i]; *at;) {
			if (read_link(thread, (*at)->fd, path, sizeof(path), link))
				at = &(*at)->next;
			else
				descriptor_drop(all, at);
		}
}
