// SPDX-License-Identifier: MIT
/*
 * Nested page tables (APM 15.25): 4 KiB pages, four or five levels. Tables that became empty go with the pages that were
 * taken away, so a VM has no more of them than its slots need.
 */
#include "svm.h"

#include <linux/gfp.h>
#include <linux/list.h>
#include <linux/mm.h>
#include <linux/slab.h>
#include <asm/io.h>
#include <asm/processor-flags.h>
#include <asm/special_insns.h>

#define NPT_PRESENT (1ULL << 0)
#define NPT_WRITE   (1ULL << 1)
#define NPT_USER    (1ULL << 2) /* nested accesses count as a user's: without it each faults */
#define NPT_NX	    (1ULL << 63)
#define NPT_ADDRESS 0x000ffffffffff000ULL
#define NPT_ENTRIES 512u

/* Bits of a page number that a table of this level (1: pages) resolves, and those below. */
static u32 npt_shift(u32 level)
{
	return (level - 1) * 9;
}

static u32 npt_index(u64 page, u32 level)
{
	return page >> npt_shift(level) & (NPT_ENTRIES - 1);
}

static u64 *npt_table(u64 entry)
{
	return phys_to_virt(entry & NPT_ADDRESS);
}

static u64 *npt_alloc(void)
{
	u64 *table = (u64 *)get_zeroed_page(GFP_KERNEL_ACCOUNT);

	if (table)
		atomic64_inc(&svm_counters.tables);
	return table;
}

static void npt_free(u64 *table)
{
	free_page((unsigned long)table);
	atomic64_dec(&svm_counters.tables);
}

/* The entry of a page; tables on the way are made. Under the mutex; NULL: no memory. */
static u64 *npt_entry(const struct svm_vm *vm, u64 page)
{
	u64 *table = vm->root, *entry, *made;
	u32 level;

	for (level = vm->levels; level > 1; level--) {
		entry = &table[npt_index(page, level)];
		if (!(*entry & NPT_PRESENT)) {
			made = npt_alloc();
			if (!made)
				return NULL;
			WRITE_ONCE(*entry, virt_to_phys(made) | NPT_PRESENT | NPT_WRITE | NPT_USER);
		}
		table = npt_table(*entry);
	}
	return &table[npt_index(page, 1)];
}

/*
 * What an entry allows already it keeps: another vCPU that wrote the page got that in the meantime, its processor has it in
 * its TLB, and whoever takes it away later has to find it here. A processor that has an entry in its TLB with less access
 * walks again when that faults.
 */
static void npt_add(u64 *entry, u64 value)
{
	u64 old = READ_ONCE(*entry);

	if (old & NPT_PRESENT) {
		value |= old & NPT_WRITE;
		value &= old | ~NPT_NX;
	}
	WRITE_ONCE(*entry, value);
}

int svm_map(struct mvm_vm *vm, u64 gpa, u64 hpa, u32 access)
{
	struct svm_vm *this = svm_vm(vm);
	u64 value = (hpa & NPT_ADDRESS) | NPT_PRESENT | NPT_USER, *entry;

	if (access & MVM_CPU_WRITE)
		value |= NPT_WRITE;
	if (!(access & MVM_CPU_EXECUTE))
		value |= NPT_NX;
	mutex_lock(&this->mutex);
	entry = npt_entry(this, gpa >> PAGE_SHIFT);
	if (entry)
		npt_add(entry, value);
	mutex_unlock(&this->mutex);
	return entry ? 0 : -ENOMEM;
}

/**
 * struct npt_range - what npt_walk() does
 * @clear: bits to be taken from entries; all of them: tables that become empty go, too
 * @changed: something was taken
 * @empty: tables that nobody finds any more
 */
struct npt_range {
	u64 clear;
	bool changed;
	struct list_head empty;
};

static bool npt_is_empty(const u64 *table)
{
	u32 at;

	for (at = 0; at < NPT_ENTRIES; at++) {
		if (table[at])
			return false;
	}
	return true;
}

/* A processor may still be walking a table: its entries stay 0, and it is freed when all have left their guests. */
static void npt_unlink(struct npt_range *range, u64 *entry)
{
	struct page *page = virt_to_page(npt_table(*entry));

	WRITE_ONCE(*entry, 0);
	list_add(&page->lru, &range->empty);
	range->changed = true;
}

static void npt_clear_page(struct npt_range *range, u64 *entry)
{
	u64 old = READ_ONCE(*entry), new = old & ~range->clear;

	/* The processor sets accessed and dirty bits meanwhile, which nobody here needs: plain stores will do. */
	if (old == new)
		return;
	WRITE_ONCE(*entry, new);
	range->changed = true;
}

static void npt_walk(struct npt_range *range, u64 *table, u32 level, u64 first, u64 last)
{
	u32 at, from = npt_index(first, level), to = npt_index(last, level);
	u64 span = 1ULL << npt_shift(level), low = first >> npt_shift(level) << npt_shift(level);

	for (at = from; at <= to; at++, low += span) {
		u64 *entry = &table[at];

		if (!(*entry & NPT_PRESENT))
			continue;
		if (level == 1) {
			npt_clear_page(range, entry);
			continue;
		}
		npt_walk(range, npt_table(*entry), level - 1, max(first, low),
			 min(last, low + span - 1));
		if (range->clear == ~0ULL && npt_is_empty(npt_table(*entry)))
			npt_unlink(range, entry);
	}
}

/* When this returns, no processor uses what was taken away, nor the tables that are empty. */
static void npt_take(struct mvm_vm *vm, u64 first, u64 pages, u64 clear)
{
	struct svm_vm *this = svm_vm(vm);
	u64 limit = 1ULL << (npt_shift(this->levels) + 9);
	struct npt_range range = { .clear = clear, .empty = LIST_HEAD_INIT(range.empty) };
	struct page *page, *next;

	if (!pages || first >= limit)
		return;
	mutex_lock(&this->mutex);
	npt_walk(&range, this->root, this->levels, first, min(first + pages, limit) - 1);
	mutex_unlock(&this->mutex);
	if (range.changed) {
		atomic64_inc(&this->changes);
		mvm_vm_stop_guests(vm);
	}
	list_for_each_entry_safe(page, next, &range.empty, lru)
	{
		list_del(&page->lru);
		npt_free(page_address(page));
	}
}

void svm_unmap(struct mvm_vm *vm, u64 first, u64 pages)
{
	npt_take(vm, first, pages, ~0ULL);
}

void svm_write_protect(struct mvm_vm *vm, u64 first, u64 pages)
{
	npt_take(vm, first, pages, NPT_WRITE);
}

int svm_vm_init(struct mvm_vm *vm)
{
	struct svm_vm *this = kzalloc(sizeof(*this), GFP_KERNEL_ACCOUNT);

	if (!this)
		return -ENOMEM;
	mutex_init(&this->mutex);
	this->levels = native_read_cr4() & X86_CR4_LA57 ? 5 : 4;
	this->root = npt_alloc();
	if (!this->root) {
		kfree(this);
		return -ENOMEM;
	}
	vm->cpu = this;
	return 0;
}

/* No vCPU is left. */
void svm_vm_free(struct mvm_vm *vm)
{
	struct svm_vm *this = svm_vm(vm);

	svm_unmap(vm, 0, 1ULL << (npt_shift(this->levels) + 9));
	npt_free(this->root);
	kfree(this);
	vm->cpu = NULL;
}
