// SPDX-License-Identifier: MIT
#define _GNU_SOURCE
#include "record.h"

#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define MAGIC	  0x316c7463u
#define PIECES	  24
#define PIECE	  8192u	/* of each address, as far as it can be read */
#define SEARCHED  512u	/* so far into a piece, words are looked at */
#define PAGE	  4096u
#define EACH	  6	/* calls of a code that end in the same way */
#define KINDS	  1024	/* codes and ends, all in all */
#define LINK_SIZE 64
#define AREAS	  64

/* In the file: this, then the pieces, each with its bytes before the call and, where they differ, after it. */
struct head {
	uint32_t magic, pieces;
	uint64_t index, arg;
	int64_t result;
	uint32_t thread, request, fd, bits;
	char link[LINK_SIZE];
};

struct piece_head {
	uint64_t addr;
	uint32_t size, changed;
};

struct piece {
	struct piece_head head;
	uint8_t before[PIECE], after[PIECE];
};

struct area {
	uint64_t from, to;
};

struct call {
	struct head head;
	struct piece pieces[PIECES];
	struct area area[AREAS]; /* that can be read */
	unsigned areas;
	uint8_t text[sizeof(struct head) + PIECES * sizeof(struct piece)];
	size_t length;
};

struct kind {
	uint32_t request;
	int64_t result;
	unsigned count;
};

static __thread struct call *own;
static __thread uint64_t next_index;
static __thread uint32_t thread; /* whose calls are counted: a child's are its own */
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static struct kind kinds[KINDS];
static int file = -2; /* -2: nobody has looked yet, -1: nothing is recorded */
static uint32_t always[8]; /* codes of which every call is recorded */

/* What is mapped now: asked once a call, since each system call is one that a tracer may stop at. */
static void read_maps(void)
{
	char text[8192], *line = text, *end;
	unsigned long from, to;
	ssize_t length;
	int maps = open("/proc/self/maps", O_RDONLY | O_CLOEXEC);

	own->areas = 0;
	length = read(maps, text, sizeof(text) - 1);
	close(maps);
	for (text[length > 0 ? length : 0] = 0; (end = strchr(line, '\n')) != NULL; line = end + 1) {
		if (own->areas < AREAS && sscanf(line, "%lx-%lx r", &from, &to) == 2 && strchr(line, ' ')[1] == 'r')
			own->area[own->areas++] = (struct area){ from, to };
	}
}

static int is_mapped(uint64_t addr)
{
	unsigned at;

	for (at = 0; at < own->areas; at++)
		if (addr >= own->area[at].from && addr < own->area[at].to)
			return 1;
	return 0;
}

/* As much as there is, by pages; a word that is no address is not one that ends the program. */
static uint32_t readable(uint64_t addr, uint8_t *to, uint32_t size)
{
	struct iovec here = { to, size }, there[PIECE / PAGE + 1];
	unsigned parts = 0;
	uint32_t have = 0, step;
	ssize_t got;

	for (; have < size; have += step) {
		step = PAGE - (uint32_t)((addr + have) % PAGE);
		step = step < size - have ? step : size - have;
		there[parts++] = (struct iovec){ (void *)(uintptr_t)(addr + have), step };
	}
	got = process_vm_readv(getpid(), &here, 1, there, parts, 0);
	return got > 0 ? (uint32_t)got : 0;
}

static int is_there(uint64_t addr)
{
	uint32_t at;

	for (at = 0; at < own->head.pieces; at++) {
		const struct piece_head *one = &own->pieces[at].head;

		if (addr >= one->addr && addr - one->addr < one->size && one->size - (addr - one->addr) >= PIECE / 2)
			return 1;
	}
	return 0;
}

static void add_piece(uint64_t addr)
{
	struct piece *one = &own->pieces[own->head.pieces];

	if (own->head.pieces == PIECES || !is_mapped(addr) || is_there(addr))
		return;
	one->head = (struct piece_head){ .addr = addr, .size = readable(addr, one->before, PIECE) };
	own->head.pieces += one->head.size != 0;
}

/* What words lead to; a u64 that holds an address of 32 bits is found as well. */
static void add_pointees(uint32_t from)
{
	uint32_t end = own->head.pieces, offset;
	unsigned long word;

	for (; from < end; from++) {
		for (offset = 0; offset < SEARCHED && offset + sizeof(word) <= own->pieces[from].head.size;
		     offset += sizeof(word)) {
			memcpy(&word, own->pieces[from].before + offset, sizeof(word));
			add_piece(word);
		}
	}
}

static void read_always(void)
{
	FILE *from = fopen("/always", "re");
	unsigned at = 0;

	while (from && at < sizeof(always) / sizeof(always[0]) && fscanf(from, "%x", &always[at]) == 1)
		at++;
	if (from)
		fclose(from);
}

static int is_on(void)
{
	const char *path;

	if (__atomic_load_n(&file, __ATOMIC_RELAXED) == -1)
		return 0;
	pthread_mutex_lock(&mutex);
	if (file == -2) {
		path = getenv("RECORD");
		read_always();
		file = path ? open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600) : -1;
	}
	pthread_mutex_unlock(&mutex);
	if (file >= 0 && !own)
		own = calloc(1, sizeof(*own));
	return file >= 0 && own;
}

void record_before(int fd, unsigned long code, const volatile void *arg)
{
	uint32_t self = (uint32_t)syscall(SYS_gettid), second;
	char path[64];

	if (!is_on())
		return;
	next_index = thread == self ? next_index : 0;
	thread = self;
	own->head = (struct head){ .magic = MAGIC,
				   .index = next_index++,
				   .arg = (uintptr_t)arg,
				   .thread = self,
				   .request = (uint32_t)code,
				   .fd = (uint32_t)fd,
				   .bits = sizeof(long) * 8 };
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	if (readlink(path, own->head.link, LINK_SIZE - 1) < 0)
		own->head.link[0] = 0;
	read_maps();
	add_piece(own->head.arg);
	second = own->head.pieces;
	add_pointees(0);
	add_pointees(second);
}

static int is_wanted(void)
{
	struct kind *one = kinds;
	unsigned at;

	for (at = 0; at < sizeof(always) / sizeof(always[0]); at++)
		if (always[at] && always[at] == own->head.request)
			return 1;
	while (one < kinds + KINDS && one->count &&
	       (one->request != own->head.request || (one->result < 0 ? one->result : 0) !=
							     (own->head.result < 0 ? own->head.result : 0)))
		one++;
	if (one == kinds + KINDS)
		return 0;
	one->request = own->head.request;
	one->result = own->head.result;
	return one->count++ < EACH;
}

static void put(const void *bytes, size_t size)
{
	memcpy(own->text + own->length, bytes, size);
	own->length += size;
}

static void put_piece(struct piece *one)
{
	one->head.changed = readable(one->head.addr, one->after, one->head.size) == one->head.size &&
			    memcmp(one->before, one->after, one->head.size);
	put(&one->head, sizeof(one->head));
	put(one->before, one->head.size);
	if (one->head.changed)
		put(one->after, one->head.size);
}

void record_after(long result)
{
	uint32_t at;
	int wanted;

	if (!is_on())
		return;
	own->head.result = result;
	pthread_mutex_lock(&mutex);
	wanted = is_wanted();
	pthread_mutex_unlock(&mutex);
	if (!wanted)
		return;
	own->length = 0;
	put(&own->head, sizeof(own->head));
	for (at = 0; at < own->head.pieces; at++)
		put_piece(&own->pieces[at]);
	if (write(file, own->text, own->length) != (ssize_t)own->length)
		abort();
}
