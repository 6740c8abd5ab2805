// SPDX-License-Identifier: MIT
/* The caller's memory, page by page: read once, written when all of an answer is known. */
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include "mock.h"

bool caller_read(void *pid, uint64_t addr, void *to, size_t n)
{
	struct iovec here = { to, n }, there = { (void *)(uintptr_t)addr, n };

	return process_vm_readv(*(pid_t *)pid, &here, 1, &there, 1, 0) == (ssize_t)n;
}

bool caller_write(pid_t pid, uint64_t addr, const void *from, size_t n)
{
	struct iovec here = { (void *)from, n }, there = { (void *)(uintptr_t)addr, n };

	return process_vm_writev(pid, &here, 1, &there, 1, 0) == (ssize_t)n;
}

static struct page *page_of(struct memory *memory, uint64_t addr)
{
	uint64_t start = addr & ~(uint64_t)(PAGE - 1);
	struct page **bucket = &memory->pages[start / PAGE % PAGE_BUCKETS], *one;

	for (one = *bucket; one; one = one->next)
		if (one->addr == start)
			return one;
	if (memory->count == MAX_PAGES)
		return NULL;
	one = calloc(1, sizeof(*one));
	if (!one || !caller_read(&memory->pid, start, one->bytes, PAGE)) {
		free(one);
		return NULL;
	}
	one->addr = start;
	one->next = *bucket;
	*bucket = one;
	memory->count++;
	return one;
}

bool memory_read(void *ctx, uint64_t addr, void *to, size_t n)
{
	struct memory *memory = ctx;
	uint8_t *at = to;

	while (n) {
		struct page *page = page_of(memory, addr);
		size_t start = addr % PAGE, part = PAGE - start < n ? PAGE - start : n;

		if (!page)
			return false;
		memcpy(at, page->bytes + start, part);
		addr += part;
		at += part;
		n -= part;
	}
	return true;
}

bool memory_write(struct memory *memory, uint64_t addr, const void *from, size_t n)
{
	const uint8_t *at = from;
	struct page *page = NULL;
	size_t i;

	for (i = 0; i < n; i++) {
		size_t start = (addr + i) % PAGE;

		if (!page || !start)
			page = page_of(memory, addr + i);
		if (!page)
			return false;
		page->bytes[start] = at[i];
		page->dirty[start / 8] |= (uint8_t)(1 << start % 8);
	}
	return true;
}

/* What was written stays readable: it is what the next pass goes by. */
void memory_forget_writes(struct memory *memory)
{
	struct page *one;
	unsigned int i;

	for (i = 0; i < PAGE_BUCKETS; i++)
		for (one = memory->pages[i]; one; one = one->next)
			memset(one->dirty, 0, sizeof(one->dirty));
}

static bool is_dirty(const struct page *page, size_t at)
{
	return at < PAGE && page->dirty[at / 8] >> at % 8 & 1;
}

static bool flush_page(const struct memory *memory, const struct page *page)
{
	size_t start, end;

	for (start = 0; start < PAGE; start = end) {
		for (end = start; is_dirty(page, end); end++)
			;
		if (end == start)
			end++;
		else if (!caller_write(memory->pid, page->addr + start, page->bytes + start,
				       end - start))
			return false;
	}
	return true;
}

bool memory_flush(struct memory *memory)
{
	struct page *one;
	unsigned int i;

	for (i = 0; i < PAGE_BUCKETS; i++)
		for (one = memory->pages[i]; one; one = one->next)
			if (!flush_page(memory, one))
				return false;
	return true;
}

void memory_free(struct memory *memory)
{
	struct page *one, *next;
	unsigned int i;

	for (i = 0; i < PAGE_BUCKETS; i++)
		for (one = memory->pages[i]; one; one = next) {
			next = one->next;
			free(one);
		}
}
