// SPDX-License-Identifier: MIT
/* Ioctls of the program: which of them are ours, and what the answer is. */
#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "mock.h"

#define MOST_PASSES 6

/* What the kernel itself answers for any file: fs/ioctl.c. */
static bool of_any_file(uint32_t request)
{
	return request == FIOCLEX || request == FIONCLEX || request == FIONBIO ||
	       request == FIOASYNC;
}

/* --- descriptors --- */

/* The name that a memfd was given; false of anything else. */
static bool fd_name(pid_t pid, int fd, char *name, uint64_t *inode)
{
	static const char head[] = "/memfd:", tail[] = " (deleted)";
	char path[64], link[LONGEST_LINK + 64];
	struct stat status;
	ssize_t n;

	snprintf(path, sizeof(path), "/proc/%d/fd/%d", pid, fd);
	n = readlink(path, link, sizeof(link) - 1);
	if (n < (ssize_t)(sizeof(head) - 1 + sizeof(tail) - 1) || n == (ssize_t)sizeof(link) - 1)
		return false;
	link[n - (ssize_t)(sizeof(tail) - 1)] = 0;
	if (strncmp(link, head, sizeof(head) - 1) || stat(path, &status))
		return false;
	snprintf(name, LONGEST_LINK, "%.*s", LONGEST_LINK - 1, link + sizeof(head) - 1);
	*inode = status.st_ino;
	return true;
}

static uint64_t own_objects(const struct dec_tables *tables, const char *link)
{
	uint64_t found = dec_objects(tables, link);
	uint32_t i;

	for (i = 0; i < tables->n_objects; i++)
		if (tables->objects[i].external)
			found &= ~(1ull << i);
	return found;
}

static bool classify_name(const struct mock *mock, struct file *file, char *name)
{
	unsigned int i;

	file->link = name;
	for (i = 0; i < mock->trace.specs.count; i++) {
		file->objects[i] = own_objects(mock->trace.specs.tables[i], name);
		file->known |= file->objects[i] != 0;
	}
	return file->known;
}

static void put_fd_name(void *ctx, struct dec_buffer *out, int fd)
{
	const struct mock *mock = ctx;
	char name[LONGEST_LINK];
	uint64_t inode;

	if (fd_name((pid_t)mock->request->pid, fd, name, &inode))
		put_link(out, name, mock->trace.color);
}

/* What a new object is called: `*` is the number that the caller chose, or its object's own. */
static void name_object(const struct answer *answer, uint64_t objects, const char *own, char *name)
{
	const struct dec_tables *tables = answer->call->tables;
	const struct dec_object *one = &tables->objects[__builtin_ctzll(objects)];
	struct dec_span names = one->links.count ? one->links : one->nodes;
	const char *pattern = names.count ? tables->strings[names.first] : one->name, *star;
	uint64_t number = answer->first_input;
	size_t n = strlen(own);

	while (n && isdigit((unsigned char)own[n - 1]))
		n--;
	if (!answer->has_input)
		number = strtoull(own + n, NULL, 10);
	star = strchr(pattern, '*');
	if (!star)
		snprintf(name, LONGEST_LINK, "%.200s", pattern);
	else
		snprintf(name, LONGEST_LINK, "%.*s%llu%.100s", (int)(star - pattern), pattern,
			 (unsigned long long)number, star + 1);
}

static bool makes(const struct dec_tables *tables, uint32_t object, uint64_t device)
{
	struct dec_span devices = tables->objects[object].devices;
	uint32_t i;

	for (i = 0; i < devices.count; i++)
		if (tables->arms[devices.first + i] == device)
			return true;
	return false;
}

/* Of several objects, the one of a device's number. */
static uint64_t object_of(const struct answer *answer, const struct new_fd *fd)
{
	uint64_t found = 0;
	uint32_t i;

	if (!fd->has_on)
		return fd->objects & -fd->objects;
	for (i = 0; i < answer->call->tables->n_objects && !found; i++)
		if (fd->objects >> i & 1 && makes(answer->call->tables, i, fd->on))
			found = 1ull << i;
	return found;
}

/* Of several that a result may be, the one whose parent took the call. */
static uint64_t returned_object(const struct answer *answer)
{
	uint64_t left = answer->call->command->returns;
	uint32_t i, parent;

	for (i = 0; i < answer->call->tables->n_objects; i++) {
		parent = answer->call->tables->objects[i].parent;
		if (left >> i & 1 && parent != DEC_NONE && answer->call->objects >> parent & 1)
			return 1ull << i;
	}
	return left & -left;
}

/* --- a call --- */

static bool find(const struct mock *mock, const char *abi_name, const struct file *file,
		 struct dec_call *call)
{
	const struct seccomp_data *data = &mock->request->data;
	unsigned int i;

	for (i = 0; i < mock->trace.specs.count; i++) {
		if (file->objects[i] &&
		    dec_find_as(call, mock->trace.specs.tables[i], abi_name, file->objects[i],
				(uint32_t)data->args[1], data->args[2]))
			return true;
	}
	return false;
}

static struct dec_env env_of(struct answer *answer, void (*event)(void *, const struct dec_event *))
{
	return (struct dec_env){ .memory = { memory_read, &answer->memory },
				 .sink = { event, answer },
				 .excess = { fill_excess, answer },
				 .limits = { 65536, LARGEST_BYTES },
				 .states = &answer->mock->states };
}

/* Of a record that grows: the size, and that what the tables do not know of it is zero. */
static void check_size(struct answer *answer, const struct dec_type *type)
{
	uint32_t most = type->most ? type->most : 4096, size, at;
	uint8_t byte;

	if (!memory_read(&answer->memory, answer->call->arg + type->grows / 8, &size, 4)) {
		refuse(answer, STEP_FETCH, EFAULT);
		return;
	}
	if (size < type->grows / 8 + 4 || size < type->least)
		refuse(answer, STEP_FETCH, EINVAL);
	else if (size > most)
		refuse(answer, STEP_LIMIT, E2BIG);
	for (at = type->size; at < size && size <= most; at++) {
		if (!memory_read(&answer->memory, answer->call->arg + at, &byte, 1))
			refuse(answer, STEP_FETCH, EFAULT);
		else if (byte)
			refuse(answer, STEP_LIMIT, E2BIG);
		else
			continue;
		break;
	}
}

/* The argument as such; what is in it has been looked at. */
static void check_argument(struct answer *answer)
{
	const struct dec_command *command = answer->call->command;
	const struct dec_type *type;
	uint8_t byte;

	if (command->argument != DEC_ARG_POINTER || command->type == DEC_NONE)
		return;
	type = &answer->call->tables->types[command->type];
	if ((command->way & DEC_IN && !answer->call->before) ||
	    (type->size && (!memory_read(&answer->memory, answer->call->arg, &byte, 1) ||
			    !memory_read(&answer->memory, answer->call->arg + type->size - 1, &byte,
					 type->grows == DEC_NONE))))
		refuse(answer, STEP_FETCH, EFAULT);
	else if (type->grows != DEC_NONE)
		check_size(answer, type);
}

/* How the descriptor was opened; files that commands make are for both. */
static bool may_write(const struct mock *mock)
{
	struct stat status;
	char path[64];

	snprintf(path, sizeof(path), "/proc/%u/fd/%d", mock->request->pid,
		 (int)mock->request->data.args[0]);
	return !lstat(path, &status) && status.st_mode & S_IWUSR;
}

/* Inputs, in the order in which a driver looks at them. */
static void take_inputs(struct answer *answer)
{
	const struct dec_command *command = answer->call->command;
	struct dec_env env = env_of(answer, check_event);
	bool too_many = false;

	env.too_many =
		&too_many; /* check.c says so; here, nothing of what is too long is looked at */
	if (command->privilege == DEC_PRIVILEGE_WRITE && !may_write(answer->mock))
		refuse(answer, STEP_FETCH, EPERM);
	dec_entry(answer->call, &env);
	rules_choose(answer->rules, answer->n_rules);
	answer->level = answer->payloads = 0;
	answer->unsure = false;
	check_argument(answer);
	check_selected(answer);
	if (command->serves == DEC_SERVES_ENABLE && capability_refused(answer))
		refuse_last(answer, EINVAL);
	env = env_of(answer, check_room);
	env.excess = (struct dec_excess){ 0 };
	if (answer->call->before)
		dec_room(answer->call, &env);
}

static bool only_positive(const struct answer *answer)
{
	struct dec_span valid = answer->call->command->valid;

	return valid.count == 1 && answer->call->tables->valid[valid.first] == DEC_VALID_POSITIVE;
}

/* What the result is, as far as it is no new descriptor. */
static int64_t choose_result(const struct answer *answer)
{
	const struct dec_command *command = answer->call->command;
	uint64_t value;
	unsigned int i;

	for (i = 0; i < answer->n_rules; i++)
		if (answer->rules[i]->active && answer->rules[i]->fails)
			return -answer->rules[i]->error;
	if (answer->refused)
		return answer->refused;
	for (i = 0; i < answer->n_rules; i++)
		if (answer->rules[i]->active && !*answer->rules[i]->path &&
		    rule_number(answer->rules[i], &value))
			return (int64_t)(value & INT_MAX);
	if (command->has_constant && !(command->way & DEC_OUT))
		return (int64_t)command->constant;
	return command->returns ? MOCK_CONTINUE : only_positive(answer);
}

/*
 * Outputs, pass by pass: what one wrote decides what the next one finds (counts, discriminators).
 * What counts is the last one.
 */
static void fill_outputs(struct answer *answer, int64_t result)
{
	struct dec_env env = env_of(answer, fill_event);
	uint64_t last = 0;
	unsigned int i;

	env.everything = true;
	for (i = 0; i < MOST_PASSES; i++) {
		memory_forget_writes(&answer->memory);
		answer->sum = 1;
		answer->n_fds = 0;
		answer->fault = answer->clamped = false;
		dec_path_begin(&answer->path, true, "");
		dec_exit(answer->call, &env, result);
		if (answer->sum == last && !answer->clamped)
			return;
		last = answer->sum;
	}
}

/* Whether there is an object for each new descriptor. */
static bool can_make(const struct answer *answer)
{
	unsigned int i;

	for (i = 0; i < answer->n_fds; i++)
		if (!object_of(answer, &answer->fds[i]))
			return false;
	return true;
}

static int give_object(struct answer *answer, uint64_t object, const char *own)
{
	char name[LONGEST_LINK];

	name_object(answer, object, own, name);
	return give_fd(answer->mock, name, O_RDWR | O_CLOEXEC);
}

static int64_t give_member(struct answer *answer, const struct new_fd *fd, const char *own)
{
	int number = give_object(answer, object_of(answer, fd), own);
	uint8_t bytes[8];
	uint32_t i;

	if (number < 0)
		return number;
	for (i = 0; i < fd->size; i++)
		bytes[fd->big ? fd->size - 1 - i : i] = (uint8_t)((uint64_t)number >> 8 * i);
	return caller_write(answer->memory.pid, fd->addr, bytes, fd->size) ? 0 : -EFAULT;
}

/* Descriptors come last: a call that fails leaves none. */
static int64_t finish(struct answer *answer, int64_t result, const char *own)
{
	int64_t found = result == MOCK_CONTINUE ? 0 : result;
	unsigned int i;

	fill_outputs(answer, found);
	if (!still_there(answer->mock))
		return -EINTR;
	if (found >= 0 && !answer->fault && !can_make(answer))
		return -ENODEV;
	if (answer->fault || !memory_flush(&answer->memory))
		return found < 0 ? found : -EFAULT;
	for (i = 0; i < answer->n_fds && found >= 0; i++) {
		int64_t wrong = give_member(answer, &answer->fds[i], own);

		found = wrong < 0 ? wrong : found;
	}
	if (result == MOCK_CONTINUE && found >= 0)
		found = give_object(answer, returned_object(answer), own);
	return found;
}

static int64_t answer_call(struct mock *mock, struct dec_call *call, const char *own)
{
	struct answer *answer = calloc(1, sizeof(*answer));
	int64_t result;

	if (!answer)
		return -ENOMEM;
	answer->mock = mock;
	answer->call = call;
	answer->memory.pid = (pid_t)mock->request->pid;
	dec_path_begin(&answer->path, true, "");
	answer->n_rules = rules_begin(mock, call->command->name, answer->rules);
	take_inputs(answer);
	result = finish(answer, choose_result(answer), own);
	memory_free(&answer->memory);
	dec_done(call);
	free(answer);
	return result;
}

/* --- the log --- */

static struct source log_source(struct mock *mock, pid_t *pid)
{
	return (struct source){ .memory = { caller_read, pid },
				.fd_name = put_fd_name,
				.ctx = mock,
				.states = &mock->states };
}

static int64_t logged(struct mock *mock, const struct machine *machine, struct file *file,
		      struct dec_call *call)
{
	pid_t pid = (pid_t)mock->request->pid;
	struct source source = log_source(mock, &pid);
	struct line line = { .pid = pid,
			     .tid = pid,
			     .fd = (int)mock->request->data.args[0],
			     .request = (uint32_t)mock->request->data.args[1],
			     .arg = mock->request->data.args[2],
			     .file = file };
	int64_t result;

	mock->first = mock->first ? mock->first : pid;
	mock->many |= mock->first != pid;
	line_begin(&line, &mock->trace, machine->abi, &source);
	result = call ? answer_call(mock, call, file->link) : -ENOTTY;
	line_end(&line, &mock->trace, &source, result, mock->many);
	line_clear(&line);
	return result;
}

int64_t mock_ioctl(struct mock *mock, const struct machine *machine)
{
	struct file file = { .known = false };
	struct dec_call call = { 0 };
	char name[LONGEST_LINK];
	uint64_t inode;
	bool found;

	if (!fd_name((pid_t)mock->request->pid, (int)mock->request->data.args[0], name, &inode) ||
	    !classify_name(mock, &file, name))
		return MOCK_CONTINUE;
	found = find(mock, machine->abi, &file, &call);
	if (!found && of_any_file((uint32_t)mock->request->data.args[1]))
		return MOCK_CONTINUE;
	call.instance = file.instance = inode;
	if (mock->log)
		return logged(mock, machine, &file, found ? &call : NULL);
	return found ? answer_call(mock, &call, name) : -ENOTTY;
}
