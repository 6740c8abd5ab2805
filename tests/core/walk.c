// SPDX-License-Identifier: MIT
/* The guest's page tables: real mode, 32-bit, PAE, 4 and 5 levels; permissions, bits that are set, TRANSLATE. */
#include "harness.h"

static struct machine machine;

static u64 *entry64(u64 at)
{
	return (u64 *)(machine.ram + at);
}

static u32 *entry32(u64 at)
{
	return (u32 *)(machine.ram + at);
}

static void set_paging(u64 cr0, u64 cr4, u64 efer)
{
	struct mvm_sregs sregs;

	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_SREGS, &sregs), 0);
	sregs.cr0 = cr0;
	sregs.cr3 = TABLES;
	sregs.cr4 = cr4;
	sregs.efer = efer;
	sregs.cs.l = efer != 0;
	sregs.cs.db = efer == 0;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_SREGS, &sregs), 0);
}

/* Physical address, or ~0 where it is not valid; *@how is 1 for writeable, 2 for usermode. */
static u64 translate(u64 linear, u32 *how)
{
	struct mvm_translate arg = { .linear_address = linear };

	CHECK_IS(CALL(&machine, machine.vcpu, MVM_TRANSLATE, &arg), 0);
	*how = arg.writeable | arg.usermode << 1;
	CHECK(arg.valid || !arg.physical_address);
	return arg.valid ? arg.physical_address : ~0ull;
}

static void test_no_paging(void)
{
	u32 how;

	CHECK_IS(translate(0x1234567890, &how), 0x34567890);
	CHECK_IS(how, 3);
}

static void test_32bit(void)
{
	u32 how;

	set_paging(0x80000011, MVM_CR4_PSE, 0);
	entry32(TABLES)[1] = (TABLES + 0x1000) | 7;
	entry32(TABLES + 0x1000)[5] = 0x00abc000 | 5;
	CHECK_IS(translate(0x405123, &how), 0xabc123);
	CHECK_IS(how, 2);
	CHECK_IS(translate(0x406123, &how), ~0ull);
	entry32(TABLES)[2] = 0x01c00000 | 0x83 | 1 << 13; /* 4 MiB, with bit 32 */
	CHECK_IS(translate(0x812345, &how), 0x101c12345);
	CHECK_IS(how, 1);
	entry32(TABLES)[2] |= 1 << 21;
	CHECK_IS(translate(0x812345, &how), ~0ull);
	CHECK_IS(translate(0xc00000, &how), ~0ull);
	entry32(TABLES)[3] = 0x7ffff000 | 7; /* a table outside of memory */
	CHECK_IS(translate(0xc00000, &how), ~0ull);
	set_paging(0x80000011, 0, 0); /* without PSE bit 7 means nothing */
	entry32(TABLES)[2] = (TABLES + 0x1000) | 0x87;
	CHECK_IS(translate(0x805123, &how), 0xabc123);
	set_paging(0x80000010, 0, 0); /* paged real mode */
	CHECK_IS(translate(0x805123, &how), 0xabc123);
}

static void test_pae(void)
{
	u32 how;

	memset(machine.ram + TABLES, 0, 0x5000);
	set_paging(0x80000011, MVM_CR4_PAE, 0);
	entry64(TABLES)[3] = (TABLES + 0x1000) | 1; /* no permissions here */
	entry64(TABLES + 0x1000)[2] = (TABLES + 0x2000) | 7;
	entry64(TABLES + 0x2000)[7] = 0x1234567000ull | 7;
	CHECK_IS(translate(0xc0407abc, &how), 0x1234567abcull);
	CHECK_IS(translate(0x1c0407abcull, &how), 0x1234567abcull); /* addresses have 32 bits */
	CHECK_IS(how, 3);
	entry64(TABLES + 0x1000)[3] = 0x40000000 | 0x83;
	CHECK_IS(translate(0xc0712345, &how), 0x40112345);
	CHECK_IS(how, 1);
	entry64(TABLES)[3] |= 0x20; /* accessed: QEMU marks it so */
	CHECK_IS(translate(0xc0712345, &how), 0x40112345);
	entry64(TABLES)[3] |= 2;
	CHECK_IS(translate(0xc0407abc, &how), ~0ull);
	entry64(TABLES)[3] &= ~0x22ull;
	entry64(TABLES + 0x2000)[7] |= 1ull << 63; /* EFER.NXE is off */
	CHECK_IS(translate(0xc0407abc, &how), ~0ull);
	entry64(TABLES + 0x2000)[7] = 0x1234567000ull | 7 | 1ull << 52;
	CHECK_IS(translate(0xc0407abc, &how), ~0ull);
}

static void test_long(u32 levels)
{
	u64 at = TABLES, linear = levels == 5 ? 0x00f0080604200abcull : 0x0000808080604abcull,
	    table;
	u32 level, how;

	memset(machine.ram + TABLES, 0, 0x6000);
	set_paging(0x80000011, MVM_CR4_PAE | (levels == 5 ? MVM_CR4_LA57 : 0), 0xd00);
	if (levels == 4)
		linear = 0x7f8080604abcull;
	for (level = levels; level > 1; level--, at += 0x1000) {
		u32 index = (u32)(linear >> (12 + 9 * (level - 1)) & 511);

		entry64(at)[index] = (at + 0x1000) | (level == 3 ? 5 : 7);
	}
	entry64(at)[linear >> 12 & 511] = 0x777000 | 7;
	CHECK_IS(translate(linear, &how), 0x777abc);
	CHECK_IS(how, 2);
	CHECK_IS(translate(1ull << (levels == 5 ? 56 : 47), &how), ~0ull); /* not canonical */
	table = TABLES + 0x1000 * (levels - 3);
	entry64(table)[linear >> 30 & 511] = 0x40000000 | 0x87; /* 1 GiB */
	CHECK_IS(translate(linear, &how), 0x40000000 | (linear & 0x3fffffff));
	entry64(table)[linear >> 30 & 511] |= 1 << 20; /* in its address */
	CHECK_IS(translate(linear, &how), ~0ull);
	entry64(table)[linear >> 30 & 511] &= ~(1ull << 20);
	entry64(table - 0x1000)[linear >> 39 & 511] |= 0x100; /* nor global ones, but for pages */
	CHECK_IS(translate(linear, &how), ~0ull);
	entry64(table - 0x1000)[linear >> 39 & 511] &= ~0x100ull;
	CHECK_IS(translate(linear, &how), 0x40000000 | (linear & 0x3fffffff));
	entry64(table - 0x1000)[linear >> 39 & 511] |= 0x80; /* no large pages up here */
	CHECK_IS(translate(linear, &how), ~0ull);
	entry64(table - 0x1000)[linear >> 39 & 511] = 1ull << 41 | 7; /* more than 40 bits */
	CHECK_IS(translate(linear, &how), ~0ull);
	CHECK_IS(entry64(TABLES)[linear >> (levels == 5 ? 48 : 39) & 511] & 0x20,
		 0); /* nothing was marked */
}

/* --- permissions: what an access raises ----------------------------------------------------------------- */

static int walk(u64 linear, u32 access, u32 *code)
{
	struct mvm_vcpu *vcpu = vcpu_of(&machine, machine.vcpu);
	struct mvm_fault fault = { 0 };
	struct mvm_walked walked;
	int err;

	user_current = &machine.space;
	CHECK_IS(os_lock_shared(&vcpu->vm->locks.memory), 0);
	err = mvm_walk(vcpu, linear, access, &walked, &fault);
	os_unlock_shared(&vcpu->vm->locks.memory);
	user_current = NULL;
	*code = fault.error_code;
	return err;
}

/* @entry: of a page of 4 KiB at linear 0x5000 */
static int walk_page(u64 entry, u32 access, u32 *code)
{
	memset(machine.ram + TABLES, 0, 0x6000);
	entry64(TABLES)[0] = (TABLES + 0x1000) | 7;
	entry64(TABLES + 0x1000)[0] = (TABLES + 0x2000) | 7;
	entry64(TABLES + 0x2000)[0] = (TABLES + 0x3000) | 7;
	entry64(TABLES + 0x3000)[5] = 0x777000 | entry;
	return walk(0x5000, access, code);
}

static void test_permissions(void)
{
	const u64 no_execute = 1ull << 63;
	u32 code;

	set_paging(0x80010011, MVM_CR4_PAE, 0xd00);
	CHECK_IS(walk_page(0, 0, &code), -EFAULT);
	CHECK_IS(code, 0);
	CHECK_IS(walk_page(1, MVM_WALK_USER, &code), -EFAULT);
	CHECK_IS(code, 5);
	CHECK_IS(walk_page(5, MVM_WALK_USER, &code), 0);
	CHECK_IS(walk_page(5, MVM_WALK_USER | MVM_WALK_WRITE, &code), -EFAULT);
	CHECK_IS(code, 7);
	CHECK_IS(walk_page(5, MVM_WALK_WRITE, &code), -EFAULT); /* CR0.WP */
	CHECK_IS(code, 3);
	CHECK_IS(walk_page(no_execute | 7, MVM_WALK_FETCH, &code), -EFAULT);
	CHECK_IS(code, 17);
	CHECK_IS(walk_page(no_execute | 7, MVM_WALK_USER, &code), 0);
	CHECK_IS(walk_page(7 | 1ull << 45, 0, &code), -EFAULT);
	CHECK_IS(code, 9);
	set_paging(0x80000011, MVM_CR4_PAE, 0x500);
	CHECK_IS(walk_page(1, MVM_WALK_WRITE, &code), 0);
	CHECK_IS(walk_page(1, MVM_WALK_USER | MVM_WALK_WRITE, &code), -EFAULT);
	CHECK_IS(walk_page(0, MVM_WALK_FETCH, &code), -EFAULT);
	CHECK_IS(code, 0); /* fetches are not told apart */
	set_paging(0x80000011, MVM_CR4_PAE | MVM_CR4_SMEP | MVM_CR4_SMAP, 0x500);
	CHECK_IS(walk_page(5, MVM_WALK_FETCH, &code), -EFAULT);
	CHECK_IS(code, 17);
	CHECK_IS(walk_page(5, MVM_WALK_FETCH | MVM_WALK_USER, &code), 0);
	CHECK_IS(walk_page(5, 0, &code), -EFAULT);
	CHECK_IS(code, 1);
	CHECK_IS(walk_page(1, 0, &code), 0);
	vcpu_of(&machine, machine.vcpu)->state.regs.rflags |= MVM_FLAG_AC;
	CHECK_IS(walk_page(5, 0, &code), 0);
}

static const volatile void *change_at;

static void change(const volatile void *place, size_t size)
{
	if (place != change_at || size != 8)
		return;
	change_at = NULL;
	*(u64 *)place &= ~(1ull << 63);
}

/* An entry that another processor changes between the look and the mark is looked at anew: nothing of the old one is left. */
static void test_changed_meanwhile(void)
{
	struct mvm_vcpu *vcpu = vcpu_of(&machine, machine.vcpu);
	struct mvm_fault fault = { 0 };
	struct mvm_walked walked;
	u32 code;

	set_paging(0x80010011, MVM_CR4_PAE, 0xd00);
	CHECK_IS(walk_page(1ull << 63 | 7, 0, &code), 0);
	entry64(TABLES + 0x3000)[5] = 0x777000 | 1ull << 63 | 7;
	change_at = &entry64(TABLES + 0x3000)[5];
	user_page_read = change;
	user_current = &machine.space;
	CHECK_IS(os_lock_shared(&vcpu->vm->locks.memory), 0);
	CHECK_IS(mvm_walk(vcpu, 0x5000, 0, &walked, &fault), 0);
	os_unlock_shared(&vcpu->vm->locks.memory);
	user_current = NULL;
	user_page_read = NULL;
	CHECK(!change_at);
	CHECK(!walked.no_execute);
	CHECK_IS(entry64(TABLES + 0x3000)[5], 0x777000 | 0x27);
}

static void test_marks(void)
{
	u32 code;

	set_paging(0x80010011, MVM_CR4_PAE, 0x500);
	CHECK_IS(walk_page(3, 0, &code), 0);
	CHECK_IS(entry64(TABLES)[0] & 0x60, 0x20);
	CHECK_IS(entry64(TABLES + 0x3000)[5] & 0x60, 0x20);
	CHECK_IS(walk_page(3, MVM_WALK_WRITE, &code), 0);
	CHECK_IS(entry64(TABLES + 0x2000)[0] & 0x60, 0x20);
	CHECK_IS(entry64(TABLES + 0x3000)[5] & 0x60, 0x60);
	CHECK_IS(walk(0x5000, MVM_WALK_WRITE, &code), 0);
	CHECK_IS(walk_page(1, MVM_WALK_WRITE, &code),
		 -EFAULT); /* a walk that fails does not mark the page */
	CHECK_IS(entry64(TABLES + 0x3000)[5] & 0x60, 0);
	CHECK_IS(set_slot(&machine, 0, 0, 0, RAM_SIZE, MVM_MEM_READONLY), 0);
	CHECK_IS(walk_page(3, 0, &code), 0);
	CHECK_IS(entry64(TABLES)[0] & 0x60, 0);
	CHECK_IS(set_slot(&machine, 0, 0, 0, RAM_SIZE, 0), 0);
}

/* Somebody changes the entry between its reading and its marking: it is read again. */
static void change_entry(const volatile void *place, size_t size)
{
	u64 *entry = entry64(TABLES + 0x3000) + 5;

	if (size == 8 && place == (void *)entry && *entry & 1)
		*entry = 0;
}

static void test_race(void)
{
	u32 code;

	set_paging(0x80010011, MVM_CR4_PAE, 0x500);
	user_page_read = change_entry;
	CHECK_IS(walk_page(3, 0, &code), -EFAULT);
	user_page_read = NULL;
	CHECK_IS(entry64(TABLES + 0x3000)[5], 0);
}

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

static void test_legacy(void)
{
	struct mvm_translate_legacy arg = { .linear_address = 0x5123 };
	u32 code;

	set_paging(0x80010011, MVM_CR4_PAE, 0x500);
	CHECK_IS(walk_page(3, 0, &code), 0);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_TRANSLATE__LEGACY, &arg), 0);
	CHECK_IS(arg.valid, 1);
	CHECK_IS(arg.physical_address, 0x777123);
}

void test_walk(void)
{
	machine_boot(&machine);
	test_no_paging();
	test_32bit();
	test_pae();
	test_long(4);
	test_long(5);
	test_permissions();
	test_changed_meanwhile();
	test_marks();
	test_race();
	test_legacy();
	machine_end(&machine);
}
