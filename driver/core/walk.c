// SPDX-License-Identifier: MIT
/*
 * The guest's page tables (AMD APM vol. 2, chapter 5): what the processor does for an instruction, done by hand for
 * those that the core emulates and for TRANSLATE.
 */
#include "parts.h"

#define MVM_PTE_PRESENT	   (1ull << 0)
#define MVM_PTE_WRITE	   (1ull << 1)
#define MVM_PTE_USER	   (1ull << 2)
#define MVM_PTE_ACCESSED   (1ull << 5)
#define MVM_PTE_DIRTY	   (1ull << 6)
#define MVM_PTE_LARGE	   (1ull << 7)
#define MVM_PTE_GLOBAL	   (1ull << 8)
#define MVM_PTE_NO_EXECUTE (1ull << 63)
#define MVM_PTE_ADDRESS	   0x000ffffffffff000ull

#define MVM_PF_PRESENT	1u
#define MVM_PF_RESERVED 8u

/**
 * struct mvm_tables - a kind of page table
 * @levels: how many
 * @entry: size of an entry in bytes
 * @bits: of the address that a level translates
 * @pae_root: the highest of three levels has four entries without permissions
 */
struct mvm_tables {
	u8 levels;
	u8 entry;
	u8 bits;
	bool pae_root;
};

/* What a walk has found out so far. */
struct mvm_walk_state {
	struct mvm_vcpu *vcpu;
	u64 linear;
	u32 access;
	struct mvm_fault *fault;
	bool write;
	bool user;
	bool no_execute;
};

static struct mvm_tables mvm_tables(const struct mvm_sregs *sregs)
{
	if (!(sregs->cr4 & MVM_CR4_PAE))
		return (struct mvm_tables){ 2, 4, 10, false };
	if (!(sregs->efer & MVM_EFER_LMA))
		return (struct mvm_tables){ 3, 8, 9, true };
	return (struct mvm_tables){ sregs->cr4 & MVM_CR4_LA57 ? 5 : 4, 8, 9, false };
}

/* A page fault (AMD APM vol. 2, 8.2.15), unless somebody only looks. */
static int mvm_walk_fault(struct mvm_walk_state *walk, u32 code)
{
	const struct mvm_sregs *sregs = &walk->vcpu->state.sregs;
	bool fetch_bit = sregs->cr4 & MVM_CR4_SMEP ||
			 (sregs->efer & MVM_EFER_NXE && sregs->cr4 & MVM_CR4_PAE);

	code |= walk->access & (MVM_WALK_WRITE | MVM_WALK_USER);
	if (fetch_bit)
		code |= walk->access & MVM_WALK_FETCH;
	*walk->fault = (struct mvm_fault){
		.vector = MVM_VECTOR_PF,
		.has_error_code = true,
		.error_code = code,
		.cr2 = walk->linear,
	};
	return -EFAULT;
}

static u64 mvm_low_bits(u32 bits)
{
	return (1ull << bits) - 1;
}

static bool mvm_walk_is_leaf(const struct mvm_walk_state *walk, const struct mvm_tables *tables,
			     u32 level, u64 entry)
{
	if (level == 1)
		return true;
	if (!(entry & MVM_PTE_LARGE))
		return false;
	if (tables->entry == 4)
		return walk->vcpu->state.sregs.cr4 & MVM_CR4_PSE;
	return level <= 3 && !(tables->pae_root && level == 3);
}

/* Bits that must be 0 in an entry of 8 bytes; those of 4 bytes have none but a large page's bit 21. */
static u64 mvm_walk_reserved(const struct mvm_walk_state *walk, const struct mvm_tables *tables,
			     u32 level, bool leaf)
{
	const struct mvm_sregs *sregs = &walk->vcpu->state.sregs;
	u32 physical = walk->vcpu->vm->system->features.physical_bits;
	u64 reserved = MVM_PTE_ADDRESS & ~mvm_low_bits(physical);

	if (tables->entry == 4)
		return leaf && level == 2 ? 1ull << 21 : 0;
	/* Bit 5 is not of them: QEMU 7.2 marks this entry as accessed, and a processor would have refused it before. */
	if (tables->pae_root && level == 3)
		return reserved | ~mvm_low_bits(52) | 0x1c6;
	if (!(sregs->efer & MVM_EFER_NXE))
		reserved |= MVM_PTE_NO_EXECUTE;
	if (tables->pae_root)
		reserved |= ~mvm_low_bits(52) & ~MVM_PTE_NO_EXECUTE;
	if (leaf && level > 1)
		reserved |= mvm_low_bits(12 + tables->bits * (level - 1)) & ~mvm_low_bits(13);
	if (!leaf && level >= 3)
		reserved |= MVM_PTE_GLOBAL;
	if (!leaf && level > 3)
		reserved |= MVM_PTE_LARGE;
	return reserved;
}

/* Where the page that an entry maps begins; bits 13 to 20 of a 4 MiB page's are bits 32 to 39 (PSE-36). */
static u64 mvm_walk_page(const struct mvm_tables *tables, u32 level, u64 entry)
{
	u64 inside = mvm_low_bits(12 + tables->bits * (level - 1));

	if (tables->entry == 4 && level == 2)
		return (entry & 0xffc00000) | (entry >> 13 & 0xff) << 32;
	if (tables->entry == 4)
		return entry & 0xfffff000;
	return entry & MVM_PTE_ADDRESS & ~inside;
}

/* What the page tables have said, against what is wanted (AMD APM vol. 2, 5.6). */
static bool mvm_walk_allows(const struct mvm_walk_state *walk)
{
	const struct mvm_cpu_state *state = &walk->vcpu->state;
	bool supervisor = !(walk->access & MVM_WALK_USER);
	u64 cr0 = state->sregs.cr0, cr4 = state->sregs.cr4;

	if (!supervisor && !walk->user)
		return false;
	if (walk->access & MVM_WALK_WRITE && !walk->write && (!supervisor || cr0 & MVM_CR0_WP))
		return false;
	if (walk->access & MVM_WALK_FETCH)
		return !walk->no_execute && !(supervisor && walk->user && cr4 & MVM_CR4_SMEP);
	return !(supervisor && walk->user && cr4 & MVM_CR4_SMAP &&
		 !(state->regs.rflags & MVM_FLAG_AC));
}

static int mvm_walk_read(struct mvm_walk_state *walk, const struct mvm_tables *tables, u64 at,
			 u64 *entry)
{
	*entry = 0;
	if (!mvm_guest_read(walk->vcpu->vm, at, entry, tables->entry))
		return 0;
	walk->fault->cr2 = at;
	return -ENXIO;
}

static void mvm_walk_collect(struct mvm_walk_state *walk, const struct mvm_tables *tables,
			     u32 level, u64 entry)
{
	if (tables->pae_root && level == 3)
		return;
	walk->write = walk->write && entry & MVM_PTE_WRITE;
	walk->user = walk->user && entry & MVM_PTE_USER;
	if (tables->entry == 8)
		walk->no_execute = walk->no_execute || entry & MVM_PTE_NO_EXECUTE;
}

/* Accessed and dirty bits; 0 where the entry has changed meanwhile: then it is read again. */
static bool mvm_walk_mark(struct mvm_walk_state *walk, const struct mvm_tables *tables, u32 level,
			  bool leaf, u64 at, u64 entry)
{
	u64 set = MVM_PTE_ACCESSED;

	if (walk->access & MVM_WALK_PEEK || (tables->pae_root && level == 3))
		return true;
	if (leaf && walk->access & MVM_WALK_WRITE)
		set |= MVM_PTE_DIRTY;
	if ((entry & set) == set)
		return true;
	return mvm_guest_mark(walk->vcpu->vm, at, entry, set, tables->entry);
}

/*
 * One level: 1 and the next table, 0 and the page in *@table, or an error. Permissions are checked at the leaf, before
 * its bits are set.
 */
static int mvm_walk_level(struct mvm_walk_state *walk, const struct mvm_tables *tables, u32 level,
			  u64 *table)
{
	u32 shift = 12 + tables->bits * (level - 1);
	u64 at = *table + (walk->linear >> shift & mvm_low_bits(tables->bits)) * tables->entry;
	bool leaf, peek = walk->access & MVM_WALK_PEEK;
	const struct mvm_walk_state before = *walk;
	u64 entry;
	int err;

	do {
		*walk = before; /* an entry that changed meanwhile is a new one */
		err = mvm_walk_read(walk, tables, at, &entry);
		if (err)
			return err;
		if (!(entry & MVM_PTE_PRESENT))
			return mvm_walk_fault(walk, 0);
		leaf = mvm_walk_is_leaf(walk, tables, level, entry);
		if (entry & mvm_walk_reserved(walk, tables, level, leaf))
			return mvm_walk_fault(walk, MVM_PF_PRESENT | MVM_PF_RESERVED);
		mvm_walk_collect(walk, tables, level, entry);
		if (leaf && !peek && !mvm_walk_allows(walk))
			return mvm_walk_fault(walk, MVM_PF_PRESENT);
	} while (!mvm_walk_mark(walk, tables, level, leaf, at, entry));
	*table = leaf ? mvm_walk_page(tables, level, entry) + (walk->linear & mvm_low_bits(shift)) :
			entry & (tables->entry == 4 ? 0xfffff000 : MVM_PTE_ADDRESS);
	return !leaf;
}

static u64 mvm_walk_root(const struct mvm_tables *tables, u64 cr3)
{
	if (tables->pae_root)
		return cr3 & 0xffffffe0;
	return tables->entry == 4 ? cr3 & 0xfffff000 : cr3 & MVM_PTE_ADDRESS;
}

int mvm_walk(struct mvm_vcpu *vcpu, u64 linear, u32 access, struct mvm_walked *walked,
	     struct mvm_fault *fault)
{
	const struct mvm_sregs *sregs = &vcpu->state.sregs;
	struct mvm_tables tables = mvm_tables(sregs);
	bool narrow = !(sregs->efer & MVM_EFER_LMA);
	struct mvm_walk_state walk = {
		.vcpu = vcpu,
		.linear = narrow ? linear & 0xffffffff : linear,
		.access = access,
		.fault = fault,
		.write = true,
		.user = true,
	};
	u64 table = mvm_walk_root(&tables, sregs->cr3);
	u32 level = tables.levels;
	int err = 1;

	*walked = (struct mvm_walked){ linear & 0xffffffff, true, true, false };
	if (!(sregs->cr0 & MVM_CR0_PG))
		return 0;
	while (err == 1)
		err = mvm_walk_level(&walk, &tables, level--, &table);
	if (err)
		return err;
	*walked = (struct mvm_walked){ table, walk.write, walk.user, walk.no_execute };
	return 0;
}

/* --- TRANSLATE --------------------------------------------------------------------------------------- */

static bool mvm_translate(struct mvm_vcpu *vcpu, u64 linear, struct mvm_walked *walked)
{
	bool la57 = vcpu->state.sregs.cr4 & MVM_CR4_LA57;
	struct mvm_fault fault;

	if (vcpu->state.sregs.efer & MVM_EFER_LMA && !mvm_is_canonical(linear, la57))
		return false;
	return !mvm_walk(vcpu, linear, MVM_WALK_PEEK, walked, &fault);
}

int mvm_vcpu_translate(struct mvm_vcpu *vcpu, struct mvm_translate *arg)
{
	struct mvm_walked walked;
	int err = os_lock_shared(&vcpu->vm->locks.memory);

	if (err)
		return err;
	arg->valid = mvm_translate(vcpu, arg->linear_address, &walked);
	os_unlock_shared(&vcpu->vm->locks.memory);
	arg->physical_address = arg->valid ? walked.gpa : 0;
	arg->writeable = arg->valid && walked.write;
	arg->usermode = arg->valid && walked.user;
	return 0;
}

/* The address of a caller of 32 bits is an unsigned long; the boundary's EOVERFLOW is for its conversion. */
int mvm_vcpu_translate_legacy(struct mvm_vcpu *vcpu, struct mvm_translate_legacy *arg)
{
	struct mvm_translate translate = { .linear_address = arg->linear_address };
	int err = mvm_vcpu_translate(vcpu, &translate);

	if (err)
		return err;
	if (translate.physical_address != (unsigned long)translate.physical_address)
		return -EOVERFLOW;
	arg->physical_address = (unsigned long)translate.physical_address;
	arg->valid = translate.valid;
	return 0;
}
