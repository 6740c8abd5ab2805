// SPDX-License-Identifier: MIT
/* Blocks from the kernel. Freed ones wait for the next call, with zeros: a leak check looks there. */
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include "alloc.h"

#define SMALLEST 12 /* a page, in bits */
#define CLASSES	 16

/* In front of every block; 16 bytes, so that blocks are aligned. */
union head {
	struct {
		union head *next;
		uint32_t class;
	} of;
	uint64_t align[2];
};

static union head *unused[CLASSES];

void *checker_malloc(size_t size)
{
	union head *head;
	uint32_t class = 0;

	while (class < CLASSES && ((size_t)1 << (SMALLEST + class)) < size + sizeof(*head))
		class ++;
	if (class == CLASSES)
		return NULL;
	head = unused[class];
	if (head) {
		unused[class] = head->of.next;
		return head + 1;
	}
	head = mmap(NULL, (size_t)1 << (SMALLEST + class), PROT_READ | PROT_WRITE,
		    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (head == MAP_FAILED)
		return NULL;
	head->of.class = class;
	return head + 1;
}

void checker_free(void *memory)
{
	union head *head = memory;
	uint32_t class;

	if (!head--)
		return;
	class = head->of.class;
	memset(memory, 0, ((size_t)1 << (SMALLEST + class)) - sizeof(*head));
	head->of.next = unused[class];
	unused[class] = head;
}

void *checker_realloc(void *old, size_t size)
{
	union head *head = old;
	void *made = checker_malloc(size);
	size_t have;

	if (!head || !made)
		return made;
	have = ((size_t)1 << (SMALLEST + head[-1].of.class)) - sizeof(*head);
	memcpy(made, old, have < size ? have : size);
	checker_free(old);
	return made;
}
