// SPDX-License-Identifier: MIT
/* Opens of a device's node: the program gets a file of that name, whether there is a node or not. */
#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/openat2.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "mock.h"

#ifndef AUDIT_ARCH_RISCV64
#define AUDIT_ARCH_RISCV64 (243 | __AUDIT_ARCH_64BIT | __AUDIT_ARCH_LE)
#endif

/* Numbers: as in ../trace/machine.c. open, openat, openat2, creat; some machines have two of them. */
const struct open_call open_calls[] = {
	{ AUDIT_ARCH_X86_64, 2, -1, 0, 1, false },  { AUDIT_ARCH_X86_64, 257, 0, 1, 2, false },
	{ AUDIT_ARCH_X86_64, 437, 0, 1, 2, true },  { AUDIT_ARCH_X86_64, 85, -1, 0, -1, false },
	{ AUDIT_ARCH_I386, 5, -1, 0, 1, false },    { AUDIT_ARCH_I386, 295, 0, 1, 2, false },
	{ AUDIT_ARCH_I386, 437, 0, 1, 2, true },    { AUDIT_ARCH_I386, 8, -1, 0, -1, false },
	{ AUDIT_ARCH_AARCH64, 56, 0, 1, 2, false }, { AUDIT_ARCH_AARCH64, 437, 0, 1, 2, true },
	{ AUDIT_ARCH_RISCV64, 56, 0, 1, 2, false }, { AUDIT_ARCH_RISCV64, 437, 0, 1, 2, true },
	{ AUDIT_ARCH_S390X, 5, -1, 0, 1, false },   { AUDIT_ARCH_S390X, 288, 0, 1, 2, false },
	{ AUDIT_ARCH_S390X, 437, 0, 1, 2, true },   { AUDIT_ARCH_S390X, 8, -1, 0, -1, false },
	{ AUDIT_ARCH_PPC64LE, 5, -1, 0, 1, false }, { AUDIT_ARCH_PPC64LE, 286, 0, 1, 2, false },
	{ AUDIT_ARCH_PPC64LE, 437, 0, 1, 2, true }, { AUDIT_ARCH_PPC64LE, 8, -1, 0, -1, false },
	{ AUDIT_ARCH_PPC64, 5, -1, 0, 1, false },   { AUDIT_ARCH_PPC64, 286, 0, 1, 2, false },
	{ AUDIT_ARCH_PPC64, 437, 0, 1, 2, true },   { AUDIT_ARCH_PPC64, 8, -1, 0, -1, false },
};

const unsigned int n_open_calls = sizeof(open_calls) / sizeof(open_calls[0]);

/* A path as long as a node's name may be; false of what is longer, or cannot be read. */
static bool read_path(pid_t pid, uint64_t addr, char *to)
{
	size_t have = 0, step;

	while (have < LONGEST_LINK) {
		step = PAGE - (addr + have) % PAGE;
		step = step < LONGEST_LINK - have ? step : LONGEST_LINK - have;
		if (!caller_read(&pid, addr + have, to + have, step))
			return false;
		if (memchr(to + have, 0, step))
			return true;
		have += step;
	}
	return false;
}

/* A relative path behind the folder that it is relative to. */
static bool make_absolute(pid_t pid, int dir, char *path)
{
	char link[64], folder[LONGEST_LINK * 2];
	ssize_t n;

	if (*path == '/')
		return true;
	snprintf(link, sizeof(link), dir == AT_FDCWD ? "/proc/%d/cwd" : "/proc/%d/fd/%d", pid, dir);
	n = readlink(link, folder, LONGEST_LINK);
	if (n <= 0 || n == LONGEST_LINK || (size_t)n + strlen(path) + 2 > LONGEST_LINK)
		return false;
	folder[n] = 0;
	memmove(path + n + 1, path, strlen(path) + 1);
	memcpy(path, folder, (size_t)n);
	path[n] = '/';
	return true;
}

static bool is_folder(const char *path, size_t n)
{
	char copy[LONGEST_LINK + 1];
	struct stat status;

	snprintf(copy, sizeof(copy), "%.*s", (int)n, path);
	return !lstat(n ? copy : "/", &status) && S_ISDIR(status.st_mode);
}

/*
 * Without `//`, `/./` and `/../`; the latter only behind a real folder, else it is for the kernel to
 * say where it leads (false). folder: the path says that it is one.
 */
static bool normalize(char *path, bool *folder)
{
	size_t to = 0, n;
	char *at = path;

	*folder = false;
	while (*at) {
		at += strspn(at, "/");
		n = strcspn(at, "/");
		*folder = !n || (n == 1 && *at == '.') || at[n] == '/';
		if (n == 2 && !strncmp(at, "..", 2)) {
			if (!is_folder(path, to))
				return false;
			while (to && path[--to] != '/')
				;
		} else if (n && !(n == 1 && *at == '.')) {
			path[to++] = '/';
			memmove(path + to, at, n);
			to += n;
		}
		at += n;
	}
	path[to] = 0;
	return true;
}

static bool is_node(const struct mock *mock, const char *path)
{
	const struct dec_tables *tables;
	unsigned int i;
	uint64_t found;
	uint32_t j;

	for (i = 0; *path == '/' && i < mock->trace.specs.count; i++) {
		tables = mock->trace.specs.tables[i];
		found = dec_objects(tables, path);
		for (j = 0; found && j < tables->n_objects; j++)
			if (found >> j & 1 && !tables->objects[j].external)
				return true;
	}
	return false;
}

static int64_t open_node(struct mock *mock, const char *path, uint64_t flags)
{
	struct rule *rules[MAX_ACTIVE];
	unsigned int count = rules_begin(mock, path, rules), i;

	rules_choose(rules, count);
	for (i = 0; i < count; i++)
		if (rules[i]->active && rules[i]->fails)
			return -rules[i]->error;
	if (flags & O_CREAT && flags & O_EXCL)
		return -EEXIST;
	return still_there(mock) ? give_fd(mock, path, flags) : -EINTR;
}

static const struct open_call *open_call_of(const struct seccomp_data *data,
					    const struct machine *machine)
{
	unsigned int i;

	for (i = 0; i < n_open_calls; i++)
		if (open_calls[i].arch == data->arch &&
		    open_calls[i].nr == ((uint32_t)data->nr & ~machine->mask))
			return &open_calls[i];
	return NULL;
}

/* The flags; false where the kernel has to answer: it looks for the path in another way. */
static bool open_flags(pid_t pid, const struct seccomp_data *data, const struct open_call *call,
		       const char *path, uint64_t *flags)
{
	const uint64_t bounded = RESOLVE_BENEATH | RESOLVE_IN_ROOT;
	struct open_how how;

	*flags = call->flags < 0 ? O_CREAT | O_WRONLY | O_TRUNC : data->args[call->flags];
	if (call->how) {
		if (data->args[3] < sizeof(how) || !caller_read(&pid, *flags, &how, sizeof(how)))
			return false;
		if (how.resolve & bounded && (*path == '/' || strstr(path, "..")))
			return false;
		*flags = how.flags;
	}
	return !(*flags & O_PATH);
}

int64_t mock_open(struct mock *mock, const struct machine *machine)
{
	const struct seccomp_data *data = &mock->request->data;
	const struct open_call *call = open_call_of(data, machine);
	pid_t pid = (pid_t)mock->request->pid;
	char path[LONGEST_LINK + 1];
	uint64_t flags;
	bool folder;

	if (!call || !read_path(pid, data->args[call->path], path) ||
	    !open_flags(pid, data, call, path, &flags) ||
	    !make_absolute(pid, call->dir < 0 ? AT_FDCWD : (int)data->args[call->dir], path) ||
	    !normalize(path, &folder) || !is_node(mock, path))
		return MOCK_CONTINUE;
	return folder || flags & O_DIRECTORY ? -ENOTDIR : open_node(mock, path, flags);
}
