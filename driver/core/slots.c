// SPDX-License-Identifier: MIT
/*
 * Guest-physical memory: slots, what a guest reaches of them, the log of pages that it writes.
 *
 * The owner's pages are pinned while a slot exists, so what is mapped into a guest is never stale. A page is mapped
 * when the guest first wants it; where the slot has a log, for writing only once its bit is set.
 */
#include "parts.h"

#define MVM_SLOT_FLAGS (MVM_MEM_LOG_DIRTY_PAGES | MVM_MEM_READONLY)

/* --- looking slots up ------------------------------------------------------------------------- */

/* How many slots begin at or below a page. */
static u32 mvm_slots_below(const struct mvm_vm *vm, u64 page)
{
	u32 low = 0, high = vm->slot_count;

	while (low < high) {
		u32 middle = (low + high) / 2;

		if (vm->slots[vm->by_address[middle]]->first <= page)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

struct mvm_slot *mvm_slot_at(const struct mvm_vm *vm, u64 gpa)
{
	u64 page = gpa / MVM_PAGE_SIZE;
	u32 below = mvm_slots_below(vm, page);
	struct mvm_slot *slot = below ? vm->slots[vm->by_address[below - 1]] : NULL;

	return slot && page - slot->first < slot->pages ? slot : NULL;
}

/* True where a slot other than @number has one of these pages. */
static bool mvm_slots_overlap(const struct mvm_vm *vm, u32 number, u64 first, u64 pages)
{
	u32 at;

	for (at = 0; at < vm->slot_count; at++) {
		const struct mvm_slot *slot = vm->slots[vm->by_address[at]];

		if (vm->by_address[at] != number && first < slot->first + slot->pages &&
		    slot->first < first + pages)
			return true;
	}
	return false;
}

static void mvm_slots_insert(struct mvm_vm *vm, u32 number, struct mvm_slot *slot)
{
	u32 at = mvm_slots_below(vm, slot->first);

	memmove(&vm->by_address[at + 1], &vm->by_address[at],
		(vm->slot_count - at) * sizeof(vm->by_address[0]));
	vm->by_address[at] = (u16)number;
	vm->slots[number] = slot;
	vm->slot_count++;
}

static void mvm_slots_remove(struct mvm_vm *vm, u32 number)
{
	u32 at = mvm_slots_below(vm, vm->slots[number]->first) - 1;

	vm->slot_count--;
	memmove(&vm->by_address[at], &vm->by_address[at + 1],
		(vm->slot_count - at) * sizeof(vm->by_address[0]));
	vm->slots[number] = NULL;
}

/* --- making and freeing them --------------------------------------------------------------------- */

static u64 mvm_slot_words(const struct mvm_slot *slot)
{
	return boundary_align(slot->pages, 64) / 64;
}

static void mvm_slot_free(struct mvm_vm *vm, struct mvm_slot *slot)
{
	if (slot->region)
		host_region_unpin(slot->region);
	os_free(slot->dirty);
	os_free(slot);
	host_counter_add(&vm->system->objects.slots, -1);
}

void mvm_slots_free(struct mvm_vm *vm)
{
	while (vm->slot_count) {
		u32 number = vm->by_address[vm->slot_count - 1];
		struct mvm_slot *slot = vm->slots[number];

		mvm_slots_remove(vm, number);
		vm->system->ops->unmap(vm, slot->first, slot->pages);
		mvm_slot_free(vm, slot);
	}
}

/*
 * A slot as it shall be, with pinned pages and an empty log; nobody sees it yet. How large the log is the caller says: it is
 * allocated for pages that are there, not for a number.
 */
static int mvm_slot_make(struct mvm_vm *vm, const struct mvm_memory_region *arg,
			 struct mvm_slot **made)
{
	struct mvm_slot *slot = os_alloc(1, sizeof(*slot));
	int err = -ENOMEM;

	if (!slot)
		return -ENOMEM;
	host_counter_add(&vm->system->objects.slots, 1);
	slot->first = arg->guest_phys_addr / MVM_PAGE_SIZE;
	slot->pages = arg->memory_size / MVM_PAGE_SIZE;
	slot->address = arg->userspace_addr;
	slot->flags = arg->flags;
	slot->region = host_region_pin(&vm->owner, slot->address, slot->pages,
				       !(slot->flags & MVM_MEM_READONLY), &err);
	if (!slot->region)
		goto free;
	if (slot->flags & MVM_MEM_LOG_DIRTY_PAGES) {
		slot->dirty = os_alloc(mvm_slot_words(slot), sizeof(u64));
		err = -ENOMEM;
		if (!slot->dirty)
			goto free;
	}
	*made = slot;
	return 0;

free:
	mvm_slot_free(vm, slot);
	return err;
}

static int mvm_slot_create(struct mvm_vm *vm, const struct mvm_memory_region *arg, u32 number)
{
	struct mvm_slot *slot;
	int err = mvm_slot_make(vm, arg, &slot);

	if (!err)
		mvm_slots_insert(vm, number, slot);
	return err;
}

static int mvm_slot_delete(struct mvm_vm *vm, u32 number)
{
	struct mvm_slot *slot = vm->slots[number];

	if (!slot)
		return -ENOENT;
	mvm_slots_remove(vm, number);
	vm->system->ops->unmap(vm, slot->first, slot->pages);
	mvm_slot_free(vm, slot);
	return 0;
}

/* The log begins empty when it is switched on, and goes when it is switched off. */
static int mvm_slot_switch_log(struct mvm_slot *slot, u32 flags, u64 **unused)
{
	bool want = flags & MVM_MEM_LOG_DIRTY_PAGES;

	*unused = NULL;
	if (want && !slot->dirty) {
		slot->dirty = os_alloc(mvm_slot_words(slot), sizeof(u64));
		return slot->dirty ? 0 : -ENOMEM;
	}
	if (!want) {
		*unused = slot->dirty;
		slot->dirty = NULL;
	}
	return 0;
}

/*
 * A slot that becomes writable is pinned anew, since pages pinned for reading need not be the owner's for writing.
 * Everything that can fail comes first.
 */
static int mvm_slot_change(struct mvm_vm *vm, struct mvm_slot *slot, u32 number,
			   const struct mvm_memory_region *arg)
{
	bool repin = slot->flags & MVM_MEM_READONLY && !(arg->flags & MVM_MEM_READONLY);
	struct host_region *old = NULL, *region = NULL;
	u64 *unused;
	int err = 0;

	if (slot->pages != arg->memory_size / MVM_PAGE_SIZE || slot->address != arg->userspace_addr)
		return -EINVAL;
	if (repin)
		region = host_region_pin(&vm->owner, slot->address, slot->pages, true, &err);
	if (repin && !region)
		return err;
	err = mvm_slot_switch_log(slot, arg->flags, &unused);
	if (err) {
		if (region)
			host_region_unpin(region);
		return err;
	}
	mvm_slots_remove(vm, number);
	vm->system->ops->unmap(vm, slot->first, slot->pages);
	slot->first = arg->guest_phys_addr / MVM_PAGE_SIZE;
	slot->flags = arg->flags;
	if (region) {
		old = slot->region;
		slot->region = region;
	}
	mvm_slots_insert(vm, number, slot);
	if (old)
		host_region_unpin(old);
	os_free(unused);
	return 0;
}

int mvm_vm_set_memory_region(struct mvm_vm *vm, const struct mvm_memory_region *arg)
{
	u32 number = (u32)os_index_nospec(arg->slot, MVM_CORE_SLOTS);
	u64 first = arg->guest_phys_addr / MVM_PAGE_SIZE, pages = arg->memory_size / MVM_PAGE_SIZE;
	struct mvm_slot *slot = vm->slots[number];

	if (!host_vm_is_callers(&vm->owner))
		return -EIO;
	if (!pages)
		return mvm_slot_delete(vm, number);
	if (first + pages > 1ull << (MVM_CORE_GPA_BITS - 12))
		return -EINVAL;
	if (first + pages > 1ull << (vm->system->features.physical_bits - 12))
		return -EOPNOTSUPP; /* no guest on this processor could reach it */
	if (arg->userspace_addr + arg->memory_size < arg->userspace_addr)
		return -EINVAL;
	if (mvm_slots_overlap(vm, number, first, pages))
		return -EEXIST;
	return slot ? mvm_slot_change(vm, slot, number, arg) : mvm_slot_create(vm, arg, number);
}

/* --- what a guest reaches -------------------------------------------------------------------------- */

/* The page that a guest's address is in, also in speculation: guests choose what is looked up here. */
static u64 mvm_slot_index(const struct mvm_slot *slot, u64 gpa)
{
	return os_index_nospec(gpa / MVM_PAGE_SIZE - slot->first, slot->pages);
}

static bool mvm_slot_is_bad(const struct mvm_slot *slot, u64 gpa)
{
	return host_region_is_bad(slot->region, mvm_slot_index(slot, gpa));
}

static void mvm_slot_mark(struct mvm_slot *slot, u64 page)
{
	u64 index = page - slot->first;

	if (slot->dirty)
		host_bit_set(&slot->dirty[index / 64], index % 64);
}

/* Whether an access goes to the slot's memory; @slot may be NULL. */
static bool mvm_slot_takes(const struct mvm_slot *slot, u64 gpa, bool write)
{
	return slot && !(write && slot->flags & MVM_MEM_READONLY) && !mvm_slot_is_bad(slot, gpa);
}

/* The page behind an address, or NULL where the slot does not take the access; what is written is in its log. */
static u8 *mvm_slot_open(struct mvm_slot *slot, u64 gpa, bool write)
{
	if (!mvm_slot_takes(slot, gpa, write))
		return NULL;
	if (write)
		mvm_slot_mark(slot, gpa / MVM_PAGE_SIZE);
	return host_region_map(slot->region, mvm_slot_index(slot, gpa));
}

/*
 * The bit is set before the page can be written, and a log is fetched with memory held exclusive, so a write is in the
 * log that is fetched next. Without a log a page is mapped for writing at once.
 */
int mvm_slot_fault(struct mvm_vm *vm, const struct mvm_cpu_exit_memory *access)
{
	struct mvm_slot *slot = mvm_slot_at(vm, access->gpa);
	u64 page = access->gpa / MVM_PAGE_SIZE;
	u32 allow = MVM_CPU_READ | MVM_CPU_EXECUTE;
	int err;

	if (!mvm_slot_takes(slot, access->gpa, access->write))
		return 0;
	if (access->write)
		mvm_slot_mark(slot, page);
	if (access->write || !(slot->flags & MVM_SLOT_FLAGS))
		allow |= MVM_CPU_WRITE;
	err = vm->system->ops->map(
		vm, page * MVM_PAGE_SIZE,
		host_region_page(slot->region, mvm_slot_index(slot, access->gpa)), allow);
	return err ? err : 1;
}

bool mvm_guest_is_memory(const struct mvm_vm *vm, u64 gpa, bool write)
{
	return mvm_slot_takes(mvm_slot_at(vm, gpa), gpa, write);
}

bool mvm_guest_is_bad(const struct mvm_vm *vm, u64 gpa)
{
	const struct mvm_slot *slot = mvm_slot_at(vm, gpa);

	return slot && mvm_slot_is_bad(slot, gpa);
}

static u32 mvm_page_rest(u64 gpa, u32 bytes)
{
	return (u32)boundary_min(bytes, MVM_PAGE_SIZE - gpa % MVM_PAGE_SIZE);
}

int mvm_guest_read(struct mvm_vm *vm, u64 gpa, void *to, u32 bytes)
{
	u8 *byte = to;

	while (bytes) {
		struct mvm_slot *slot = mvm_slot_at(vm, gpa);
		u32 part = mvm_page_rest(gpa, bytes);
		u8 *mapped = mvm_slot_open(slot, gpa, false);

		if (!mapped)
			return -ENXIO;
		os_copy_from_shared(byte, mapped + gpa % MVM_PAGE_SIZE, part);
		host_region_unmap(slot->region, mapped);
		byte += part;
		gpa += part;
		bytes -= part;
	}
	return 0;
}

int mvm_guest_write(struct mvm_vm *vm, u64 gpa, const void *from, u32 bytes)
{
	const u8 *byte = from;

	while (bytes) {
		struct mvm_slot *slot = mvm_slot_at(vm, gpa);
		u32 part = mvm_page_rest(gpa, bytes);
		u8 *mapped = mvm_slot_open(slot, gpa, true);

		if (!mapped)
			return -ENXIO;
		os_copy_to_shared(mapped + gpa % MVM_PAGE_SIZE, byte, part);
		host_region_unmap(slot->region, mapped);
		byte += part;
		gpa += part;
		bytes -= part;
	}
	return 0;
}

bool mvm_guest_mark(struct mvm_vm *vm, u64 gpa, u64 old, u64 set, u32 bytes)
{
	struct mvm_slot *slot = mvm_slot_at(vm, gpa);
	u8 *mapped = mvm_slot_open(slot, gpa, true);
	bool done;

	if (!mapped)
		return true;
	if (bytes == 8)
		done = host_cmpxchg64((u64 *)(mapped + gpa % MVM_PAGE_SIZE), old, old | set);
	else
		done = host_cmpxchg32((u32 *)(mapped + gpa % MVM_PAGE_SIZE), (u32)old,
				      (u32)(old | set));
	host_region_unmap(slot->region, mapped);
	return done;
}

/* --- the log -------------------------------------------------------------------------------------------- */

/* Protects the pages of some words of a log; the last word may go beyond the slot. */
static void mvm_slot_protect(struct mvm_vm *vm, const struct mvm_slot *slot, u64 word, u64 words)
{
	u64 first = word * 64;

	vm->system->ops->write_protect(vm, slot->first + first,
				       boundary_min(words * 64, slot->pages - first));
}

/* Empties a log; its pages are protected in runs, since each costs a flush. */
static void mvm_slot_clear_log(struct mvm_vm *vm, struct mvm_slot *slot, u64 words)
{
	u64 at, run = 0;

	for (at = 0; at < words; at++) {
		if (slot->dirty[at]) {
			slot->dirty[at] = 0;
			run++;
		} else if (run) {
			mvm_slot_protect(vm, slot, at - run, run);
			run = 0;
		}
	}
	if (run)
		mvm_slot_protect(vm, slot, words - run, run);
}

/*
 * With memory held exclusive no bit is set meanwhile, and a page that is not in the log cannot be written: the guest's
 * write waits for the lock. A page that is in it can be, until it is protected; that write is in this log. So the log is
 * written to the caller, then cleared, and nothing is lost whether the caller's memory faults or not.
 */
int mvm_vm_get_dirty_log(struct mvm_vm *vm, const struct mvm_get_dirty_log *arg,
			 const struct mvm_get_dirty_log_addr_window *addr)
{
	struct mvm_slot *slot = vm->slots[os_index_nospec(arg->slot, MVM_CORE_SLOTS)];
	u64 words;
	int err;

	if (!slot || !slot->dirty)
		return -ENOENT;
	words = mvm_slot_words(slot);
	if (words > mvm_get_dirty_log_addr_count(addr))
		return -ENOSPC;
	err = mvm_get_dirty_log_addr_write(addr, 0, words, slot->dirty);
	if (!err)
		mvm_slot_clear_log(vm, slot, words);
	return err;
}

int mvm_vm_get_dirty_log_legacy(struct mvm_vm *vm, const struct mvm_dirty_log_legacy *arg,
				const struct mvm_get_dirty_log_legacy_bitmap_window *bitmap)
{
	struct mvm_slot *slot = vm->slots[os_index_nospec(arg->slot, MVM_CORE_SLOTS)];
	u64 words;
	int err;

	if (!slot || !slot->dirty)
		return -ENOENT;
	words = mvm_slot_words(slot);
	if (words * 8 > mvm_get_dirty_log_legacy_bitmap_count(bitmap))
		return -E2BIG;
	err = mvm_get_dirty_log_legacy_bitmap_write(bitmap, 0, words * 8, (const u8 *)slot->dirty);
	if (!err)
		mvm_slot_clear_log(vm, slot, words);
	return err;
}
