// SPDX-License-Identifier: MIT
/*
 * The first process of a machine in which programs are traced. /plan has a line for each step:
 *
 *     load PATH                 a module
 *     run NAME PROGRAM WORD..   a program; its output, and /out/NAME.* that it leaves behind, are handed out
 *     x32 NAME PROGRAM WORD..   the same, where the kernel runs programs of x32
 *
 * "@" in a word is /out/NAME. Files go through the memory of qemu's ivshmem-plain: each as a name of 64 bytes, its length
 * (8 bytes), its bytes up to a multiple of 8. Ends qemu through port 0xf4, 21 if every step ended well.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/io.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/reboot.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#define PASSED	21
#define FAILED	22
#define SECONDS 900 /* for one program; they take seconds */
#define WORDS	24
#define NAME	64
#define DEVICE	"PCI_ID=1AF4:1110\n" /* ivshmem-plain */
#define X32_BIT 0x40000000

static int bad;

static void result(int good, const char *what, const char *detail)
{
	printf("%s - %s%s%s\n", good ? "ok" : "not ok", what, *detail ? ": " : "", detail);
	fflush(stdout);
	bad += !good;
}

static void load(const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	int err = fd < 0 || syscall(SYS_finit_module, fd, "", 0) ? errno : 0;

	close(fd);
	result(!err, path, err ? strerror(err) : "");
}

/* "@" becomes /out/NAME. */
static char *expanded(const char *word, const char *name)
{
	const char *at = strchr(word, '@');
	char *text = NULL;

	if (!at || asprintf(&text, "%.*s/out/%s%s", (int)(at - word), word, name, at + 1) < 0)
		return strdup(word);
	return text;
}

static void become(char **words, unsigned count, const char *name)
{
	char *variables[] = { "PATH=/bin", expanded("RECORD=@.record", name), NULL };
	char *arguments[WORDS + 1] = { NULL };
	cpu_set_t first;
	unsigned at;
	int out;

	/* A tracer and its program take turns: on two processors that qemu emulates, each turn waits for the host. */
	CPU_ZERO(&first);
	CPU_SET(0, &first);
	sched_setaffinity(0, sizeof(first), &first);
	for (at = 0; at < count; at++)
		arguments[at] = expanded(words[at], name);
	out = open(expanded("@.said", name), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
	dup2(out, 1);
	dup2(out, 2);
	execve(arguments[0], arguments, variables);
	_exit(127);
}

/* The end of what a program said that failed, as comments. */
static void show_end(const char *name)
{
	char *path = expanded("@.said", name), line[512];
	FILE *file = fopen(path, "re");
	long size;

	free(path);
	if (!file)
		return;
	fseek(file, 0, SEEK_END);
	size = ftell(file);
	fseek(file, size > 3000 ? size - 3000 : 0, SEEK_SET);
	while (fgets(line, sizeof(line), file))
		printf("# %s", line);
	fclose(file);
}

/* A tracer that is told to end lets its program run on: so nobody is told. */
static void end_all(int number)
{
	(void)number;
	kill(-1, SIGKILL);
}

static void run(char **words, unsigned count, const char *name)
{
	char text[64] = "";
	int status = -1;
	time_t begun = time(NULL);
	pid_t child;

	fflush(stdout);
	child = fork();
	if (!child)
		become(words, count, name);
	alarm(SECONDS);
	while (waitpid(child, &status, 0) < 0 && errno == EINTR)
		;
	alarm(0);
	printf("# %s: %ld s\n", name, (long)(time(NULL) - begun));
	if (status)
		show_end(name);
	if (status)
		snprintf(text, sizeof(text), "status %#x", status);
	result(!status, name, text);
}

static void step(char *line)
{
	char *words[WORDS], *word, *next = line;
	unsigned count = 0;

	while (count < WORDS && (word = strsep(&next, " \n")) != NULL)
		if (*word)
			words[count++] = word;
	if (count == 2 && !strcmp(words[0], "load"))
		load(words[1]);
	else if (count > 2 && !strcmp(words[0], "run"))
		run(words + 2, count - 2, words[1]);
	else if (count > 2 && !strcmp(words[0], "x32") && syscall(X32_BIT | SYS_getpid) > 0)
		run(words + 2, count - 2, words[1]);
	else if (count > 2 && !strcmp(words[0], "x32"))
		printf("ok - %s # SKIP this kernel has no x32\n", words[1]);
}

/* --- files out of the machine ------------------------------------------------------------------------- */

static int is_device(const char *folder)
{
	char path[400], text[64] = "";
	int found = 0;
	FILE *file;

	snprintf(path, sizeof(path), "/sys/bus/pci/devices/%s/uevent", folder);
	file = fopen(path, "re");
	while (file && fgets(text, sizeof(text), file))
		found |= !strcmp(text, DEVICE);
	if (file)
		fclose(file);
	return found;
}

/* Its memory, which the device has as its third region. */
static uint8_t *mapped(const char *folder, size_t *size)
{
	char path[400];
	struct stat status;
	uint8_t *bytes;
	int fd;

	snprintf(path, sizeof(path), "/sys/bus/pci/devices/%s/enable", folder);
	fd = open(path, O_WRONLY | O_CLOEXEC);
	if (write(fd, "1", 1) != 1)
		return NULL;
	close(fd);
	snprintf(path, sizeof(path), "/sys/bus/pci/devices/%s/resource2", folder);
	fd = open(path, O_RDWR | O_CLOEXEC);
	if (fd < 0 || fstat(fd, &status))
		return NULL;
	*size = (size_t)status.st_size;
	bytes = mmap(NULL, *size, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	close(fd);
	return bytes == MAP_FAILED ? NULL : bytes;
}

/* The memory that the machine shares with the one outside, or NULL. */
static uint8_t *shared(size_t *size)
{
	struct dirent **entries;
	int count = scandir("/sys/bus/pci/devices", &entries, NULL, NULL);

	while (count-- > 0)
		if (is_device(entries[count]->d_name))
			return mapped(entries[count]->d_name, size);
	return NULL;
}

/* The bytes that a file takes there; 0 where it does not fit. */
static size_t hand_out(const char *name, uint8_t *to, size_t room)
{
	char path[400];
	uint64_t length;
	struct stat status;
	uint8_t *bytes;
	int fd;

	snprintf(path, sizeof(path), "/out/%s", name);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0 || fstat(fd, &status) || strlen(name) >= NAME)
		return 0;
	length = (uint64_t)status.st_size;
	if (NAME + 8 + length + 8 > room)
		return 0;
	bytes = mmap(NULL, length + 1, PROT_READ, MAP_PRIVATE, fd, 0);
	memset(to, 0, NAME);
	memcpy(to, name, strlen(name));
	memcpy(to + NAME, &length, 8);
	if (length)
		memcpy(to + NAME + 8, bytes, length);
	close(fd);
	return (NAME + 8 + length + 7) / 8 * 8;
}

static void hand_out_all(void)
{
	struct dirent **entries;
	int count = scandir("/out", &entries, NULL, alphasort), at;
	size_t size = 0, used = 0, one;
	uint8_t *to = shared(&size);

	if (!to) {
		result(0, "memory that is shared with the machine outside", "there is none");
		return;
	}
	for (at = 0; at < count; at++) {
		if (entries[at]->d_name[0] == '.')
			continue;
		one = hand_out(entries[at]->d_name, to + used, size - used);
		if (!one)
			result(0, entries[at]->d_name, "no room for it");
		used += one;
	}
	memset(to + used, 0, size - used > NAME ? NAME : 0);
}

int main(void)
{
	FILE *plan = fopen("/plan", "re");
	char line[1024];

	mount("proc", "/proc", "proc", 0, NULL);
	mount("sys", "/sys", "sysfs", 0, NULL);
	mount("devtmpfs", "/dev", "devtmpfs", 0, NULL);
	mount("tmpfs", "/tmp", "tmpfs", 0, NULL);
	mount("tmpfs", "/out", "tmpfs", 0, NULL);
	signal(SIGALRM, end_all);
	result(plan != NULL, "a plan", "");
	while (plan && fgets(line, sizeof(line), plan))
		step(line);
	hand_out_all();
	fflush(stdout);
	tcdrain(1);
	if (!iopl(3))
		outb(bad ? FAILED : PASSED, 0xf4);
	reboot(RB_POWER_OFF);
	return 1;
}
