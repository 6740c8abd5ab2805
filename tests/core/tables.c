// SPDX-License-Identifier: MIT
/*
 * Random page tables, walked by the core and by a model that is a list of formats (AMD APM vol. 2, chapter 5, one row a
 * figure): where they lead, what they forbid and with which error code, what is marked in them.
 */
#include "harness.h"

static struct machine machine;

#define BITS(high, low) ((~0ull >> (63 - (high))) & (~0ull << (low)))

/* An entry's page that maps none of it is at TABLES + level * 0x1000; 40 bits of physical address. */
#define PHYSICAL 40u

/**
 * struct format - an entry of one level
 * @shift, @width: bits of the linear address that choose it
 * @reserved: bits that are 0, but address bits above PHYSICAL and NX
 * @large_reserved: the same where it maps a page itself; 0: it cannot
 * @permissions: it has R/W, U/S and A
 */
struct format {
	u8 shift;
	u8 width;
	u64 reserved;
	u64 large_reserved;
	bool permissions;
};

enum { LEGACY, PAE, LONG4, LONG5, KINDS };

/* From the lowest on. */
static const struct format formats[KINDS][5] = {
	[LEGACY] = { { 12, 10, 0, 0, true }, { 22, 10, 0, BITS(21, 21), true } },
	[PAE] = { { 12, 9, BITS(62, 52), 0, true },
		  { 21, 9, BITS(62, 52), BITS(62, 52) | BITS(20, 13), true },
		  { 30, 2, BITS(63, 52) | BITS(8, 6) | BITS(2, 1), 0, false } },
	[LONG4] = { { 12, 9, 0, 0, true },
		    { 21, 9, 0, BITS(20, 13), true },
		    { 30, 9, BITS(8, 8), BITS(29, 13), true },
		    { 39, 9, BITS(8, 7), 0, true } },
	[LONG5] = { { 12, 9, 0, 0, true },
		    { 21, 9, 0, BITS(20, 13), true },
		    { 30, 9, BITS(8, 8), BITS(29, 13), true },
		    { 39, 9, BITS(8, 7), 0, true },
		    { 48, 9, BITS(8, 7), 0, true } },
};

static const u8 levels[KINDS] = { 2, 3, 4, 5 };

/* @entries: by level; @access: MVM_WALK_.. */
struct trial {
	u32 kind;
	u64 cr0, cr4, efer, rflags;
	u64 linear;
	u64 entries[5];
	u32 access;
};

/* What is expected: @leaf: level of the entry that maps it, if @ok; else @code; @last: the last level that was read. */
struct result {
	bool ok;
	u64 gpa;
	u32 code;
	u32 leaf;
	u32 last;
};

static u32 entry_bytes(const struct trial *trial)
{
	return trial->kind == LEGACY ? 4 : 8;
}

static u64 entry_at(const struct trial *trial, u32 level)
{
	const struct format *format = &formats[trial->kind][level];
	u64 index = trial->linear >> format->shift & BITS(format->width - 1, 0);

	return TABLES + level * 0x1000 + index * entry_bytes(trial);
}

/* --- the model ------------------------------------------------------------------------------------------------- */

static bool is_large(const struct trial *trial, u32 level)
{
	const struct format *format = &formats[trial->kind][level];

	if (!format->large_reserved || !(trial->entries[level] & 0x80))
		return false;
	return trial->kind != LEGACY || trial->cr4 & MVM_CR4_PSE;
}

static u64 reserved_of(const struct trial *trial, u32 level, bool large)
{
	const struct format *format = &formats[trial->kind][level];
	u64 reserved = large ? format->large_reserved : format->reserved;

	if (trial->kind == LEGACY)
		return reserved;
	if (!(trial->efer & MVM_EFER_NXE))
		reserved |= BITS(63, 63);
	return reserved | BITS(51, PHYSICAL);
}

/* Access rights of the whole way down, as the manual has them in words. */
static bool allowed(const struct trial *trial, bool write, bool user, bool execute)
{
	bool by_user = trial->access & MVM_WALK_USER, writes = trial->access & MVM_WALK_WRITE,
	     fetches = trial->access & MVM_WALK_FETCH;

	if (by_user && !user)
		return false;
	if (writes && !write && (by_user || trial->cr0 & MVM_CR0_WP))
		return false;
	if (fetches && !execute)
		return false;
	if (by_user || !user)
		return true;
	if (fetches)
		return !(trial->cr4 & MVM_CR4_SMEP);
	return !(trial->cr4 & MVM_CR4_SMAP) || trial->rflags & MVM_FLAG_AC;
}

static u32 code_of(const struct trial *trial, u32 why)
{
	bool tells = trial->cr4 & MVM_CR4_SMEP ||
		     (trial->efer & MVM_EFER_NXE && trial->cr4 & MVM_CR4_PAE);

	return why | (trial->access & (MVM_WALK_WRITE | MVM_WALK_USER)) |
	       (tells ? trial->access & MVM_WALK_FETCH : 0);
}

static u64 page_of(const struct trial *trial, u32 level)
{
	u64 entry = trial->entries[level], inside = BITS(formats[trial->kind][level].shift - 1, 0);

	if (trial->kind == LEGACY && level == 1)
		return (entry & BITS(31, 22)) | (entry & BITS(20, 13)) << 19 |
		       (trial->linear & inside);
	return (entry & BITS(51, 12) & ~inside) | (trial->linear & inside);
}

static struct result expect(const struct trial *trial)
{
	bool write = true, user = true, execute = true, large;
	u32 level = levels[trial->kind];

	while (level--) {
		u64 entry = trial->entries[level];

		if (!(entry & 1))
			return (struct result){ .code = code_of(trial, 0), .last = level };
		large = is_large(trial, level);
		if (entry & reserved_of(trial, level, large))
			return (struct result){ .code = code_of(trial, 9), .last = level };
		if (formats[trial->kind][level].permissions) {
			write &= entry >> 1 & 1;
			user &= entry >> 2 & 1;
			execute &= trial->kind == LEGACY || !(entry >> 63);
		}
		if (large || !level)
			break;
	}
	if (!allowed(trial, write, user, execute))
		return (struct result){ .code = code_of(trial, 1), .last = level };
	return (struct result){ true, page_of(trial, level), 0, level, level };
}

/* --- random tables ------------------------------------------------------------------------------------------------ */

/* Most bits as they should be, so that the way down is often long. */
static u64 random_entry(const struct trial *trial, u32 level)
{
	const struct format *format = &formats[trial->kind][level];
	u64 entry = (TABLES + (level ? (level - 1) * 0x1000 : 0x50000)) | 1;

	if (format->permissions)
		entry |= (below(4) ? 2 : 0) | (below(4) ? 4 : 0) | (random_number() & 0x60);
	if (level && below(4) == 0) {
		entry |= 0x80;
		if (format->large_reserved)
			entry &= ~format->large_reserved;
	}
	if (trial->kind != LEGACY && format->permissions && below(6) == 0)
		entry |= 1ull << 63;
	if (below(12) == 0)
		entry ^= 1;
	if (below(8) == 0) {
		bool page = !level || (entry & 0x80 && format->large_reserved &&
				       (trial->kind != LEGACY || trial->cr4 & MVM_CR4_PSE));

		/* the next table stays where it is */
		entry ^= 1ull << below(64) & ~0x80ull & (page ? ~0ull : ~BITS(PHYSICAL - 1, 12));
	}
	return trial->kind == LEGACY ? (u32)entry : entry;
}

static void make_trial(struct trial *trial)
{
	static const u8 width[KINDS] = { 32, 32, 47, 56 };
	u32 level;

	memset(trial, 0, sizeof(*trial));
	trial->kind = below(KINDS);
	trial->cr0 = 0x80000011 | (below(2) ? MVM_CR0_WP : 0);
	trial->cr4 = (trial->kind == LEGACY ? 0 : MVM_CR4_PAE) | (below(2) ? MVM_CR4_PSE : 0) |
		     (below(2) ? MVM_CR4_SMEP : 0) | (below(2) ? MVM_CR4_SMAP : 0) |
		     (trial->kind == LONG5 ? MVM_CR4_LA57 : 0);
	trial->efer = (trial->kind >= LONG4 ? 0x500 : 0) | (below(3) ? MVM_EFER_NXE : 0);
	trial->rflags = 2 | (below(2) ? MVM_FLAG_AC : 0);
	trial->linear = random_number() & BITS(width[trial->kind] - 1, 0);
	trial->access = below(2) * MVM_WALK_USER;
	trial->access |= below(3) == 0 ? MVM_WALK_FETCH : below(2) * MVM_WALK_WRITE;
	for (level = 0; level < levels[trial->kind]; level++)
		trial->entries[level] = random_entry(trial, level);
}

static void set_state(const struct trial *trial)
{
	struct mvm_vcpu *vcpu = vcpu_of(&machine, machine.vcpu);
	struct mvm_sregs sregs;
	u32 level;

	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_SREGS, &sregs), 0);
	sregs.cr0 = trial->cr0;
	sregs.cr3 = TABLES + (levels[trial->kind] - 1) * 0x1000ull;
	sregs.cr4 = trial->cr4;
	sregs.efer = trial->efer;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_SREGS, &sregs), 0);
	vcpu->state.regs.rflags = trial->rflags;
	for (level = 0; level < levels[trial->kind]; level++)
		memcpy(machine.ram + entry_at(trial, level), &trial->entries[level],
		       entry_bytes(trial));
}

/* --- compared ------------------------------------------------------------------------------------------------------- */

/* Of what leads to a page everything is marked, and the page where it is written; of what does not its last entry is not. */
static bool marks_are(const struct trial *trial, const struct result *want)
{
	u32 level;
	bool good = true;

	for (level = want->last; level < levels[trial->kind]; level++) {
		u64 now = 0, before = trial->entries[level];
		bool marked = formats[trial->kind][level].permissions;

		memcpy(&now, machine.ram + entry_at(trial, level), entry_bytes(trial));
		if (want->ok && level == want->leaf && trial->access & MVM_WALK_WRITE)
			before |= 0x40;
		if (marked && (want->ok || level > want->last))
			before |= 0x20;
		good = good && now == before;
	}
	return good;
}

static bool same(const struct trial *trial, const struct result *want)
{
	struct mvm_vcpu *vcpu = vcpu_of(&machine, machine.vcpu);
	struct mvm_fault fault = { 0 };
	struct mvm_walked walked;
	int err;

	user_current = &machine.space;
	CHECK_IS(os_lock_shared(&vcpu->vm->locks.memory), 0);
	err = mvm_walk(vcpu, trial->linear, trial->access, &walked, &fault);
	os_unlock_shared(&vcpu->vm->locks.memory);
	user_current = NULL;
	if (!marks_are(trial, want))
		return false;
	if (want->ok)
		return !err && walked.gpa == want->gpa;
	return err == -EFAULT && fault.vector == MVM_VECTOR_PF && fault.has_error_code &&
	       fault.error_code == want->code && fault.cr2 == trial->linear;
}

static void describe(const struct trial *trial, const struct result *want)
{
	u32 level = levels[trial->kind];

	fprintf(stderr,
		"cr0 %llx cr4 %llx efer %llx rflags %llx linear %llx access %x:", trial->cr0,
		trial->cr4, trial->efer, trial->rflags, trial->linear, trial->access);
	while (level--)
		fprintf(stderr, " %llx", trial->entries[level]);
	fprintf(stderr, ", expected %s %llx %x\n", want->ok ? "page" : "fault", want->gpa,
		want->code);
}

void test_tables(void)
{
	unsigned int before = failures;
	u32 at, codes[32] = { 0 };

	random_state = 0x9e3779b97f4a7c15;
	machine_boot(&machine);
	for (at = 0; at < 100000 && failures < before + 5; at++) {
		struct trial trial;
		struct result want;
		bool good;

		make_trial(&trial);
		set_state(&trial);
		want = expect(&trial);
		good = same(&trial, &want);
		CHECK(good);
		if (!good)
			describe(&trial, &want);
		codes[want.code & 31] += !want.ok;
		codes[8] += want.ok;
	}
	for (at = 0; at < 32;
	     at++) /* each code is seen but those that there are not: a write that fetches */
		CHECK((at & 18) == 18 || (at & 9) == 8 ? at != 8 || codes[at] : codes[at]);
	machine_end(&machine);
}
