// SPDX-License-Identifier: MIT
/*
 * Model-specific registers (AMD APM vol. 2, appendix A): which there are, what they accept. Those that a processor
 * backend lets the guest reach itself have no say here; the others come here, as do GET_MSRS and SET_MSRS.
 */
#include "parts.h"

/**
 * struct mvm_msr_row - an MSR that is part of a guest's state
 * @index: as RDMSR takes it
 * @place: offset of its value in struct mvm_vcpu; 0: it has none, see @get
 * @valid: whether it accepts a value
 */
struct mvm_msr_row {
	u32 index;
	size_t place;
	bool (*valid)(const struct mvm_vcpu *vcpu, u64 value);
};

#define MVM_PLACE(member) offsetof(struct mvm_vcpu, member)

/* --- what they accept --------------------------------------------------------------------------- */

static bool mvm_msr_any(const struct mvm_vcpu *vcpu, u64 value)
{
	(void)vcpu;
	(void)value;
	return true;
}

static bool mvm_msr_zero(const struct mvm_vcpu *vcpu, u64 value)
{
	(void)vcpu;
	return !value;
}

static bool mvm_msr_32(const struct mvm_vcpu *vcpu, u64 value)
{
	(void)vcpu;
	return value <= 0xffffffff;
}

/* As wide as the host's addresses can be, since a guest may switch its own width. */
static bool mvm_msr_address(const struct mvm_vcpu *vcpu, u64 value)
{
	return mvm_is_canonical(value, vcpu->vm->system->cr4 & MVM_CR4_LA57);
}

/* Memory types 0, 1, 4, 5, 6 and 7 (AMD APM vol. 2, 7.8.2). */
static bool mvm_msr_pat(const struct mvm_vcpu *vcpu, u64 value)
{
	u32 at;

	(void)vcpu;
	for (at = 0; at < 8; at++) {
		u64 type = value >> at * 8 & 0xff;

		if (type > 7 || type == 2 || type == 3)
			return false;
	}
	return true;
}

/* A type, and the two enable bits (AMD APM vol. 2, 7.7.2). */
static bool mvm_msr_mtrr_def_type(const struct mvm_vcpu *vcpu, u64 value)
{
	u64 type = value & 0xff;

	(void)vcpu;
	return !(value & ~0xcffull) && type <= 6 && type != 2 && type != 3;
}

/* Bits that operating systems set and that change nothing here: TLBCACHEDIS, FFDIS, IGNNE emulation, TSC frequency. */
static bool mvm_msr_hwcr(const struct mvm_vcpu *vcpu, u64 value)
{
	(void)vcpu;
	return !(value & ~(1ull << 3 | 1ull << 6 | 1ull << 8 | 1ull << 24));
}

/* SVM is off, and locked so. */
#define MVM_VM_CR_VALUE 0x18ull

static bool mvm_msr_vm_cr(const struct mvm_vcpu *vcpu, u64 value)
{
	(void)vcpu;
	return value == MVM_VM_CR_VALUE;
}

/* --- which there are ------------------------------------------------------------------------------- */

/* Those that a backend may let the guest write itself (SYSENTER_CS, STAR, SFMASK) take any value: what is read is settable. */
static const struct mvm_msr_row mvm_msr_rows[] = {
	{ MVM_MSR_TSC, 0, mvm_msr_any },
	{ MVM_MSR_MTRR_CAP, 0, mvm_msr_zero },
	{ MVM_MSR_SYSENTER_CS, MVM_PLACE(state.msrs.sysenter_cs), mvm_msr_any },
	{ MVM_MSR_SYSENTER_ESP, MVM_PLACE(state.msrs.sysenter_esp), mvm_msr_address },
	{ MVM_MSR_SYSENTER_EIP, MVM_PLACE(state.msrs.sysenter_eip), mvm_msr_address },
	{ MVM_MSR_DEBUG_CTL, MVM_PLACE(state.msrs.debug_ctl), mvm_msr_zero },
	{ MVM_MSR_PAT, MVM_PLACE(state.msrs.pat), mvm_msr_pat },
	{ MVM_MSR_MTRR_DEF_TYPE, MVM_PLACE(mtrr_def_type), mvm_msr_mtrr_def_type },
	{ MVM_MSR_EFER, MVM_PLACE(state.sregs.efer), mvm_msr_any },
	{ MVM_MSR_STAR, MVM_PLACE(state.msrs.star), mvm_msr_any },
	{ MVM_MSR_LSTAR, MVM_PLACE(state.msrs.lstar), mvm_msr_address },
	{ MVM_MSR_CSTAR, MVM_PLACE(state.msrs.cstar), mvm_msr_address },
	{ MVM_MSR_SFMASK, MVM_PLACE(state.msrs.sfmask), mvm_msr_any },
	{ MVM_MSR_FS_BASE, MVM_PLACE(state.sregs.fs.base), mvm_msr_address },
	{ MVM_MSR_GS_BASE, MVM_PLACE(state.sregs.gs.base), mvm_msr_address },
	{ MVM_MSR_KERNEL_GS_BASE, MVM_PLACE(state.msrs.kernel_gs_base), mvm_msr_address },
	{ MVM_MSR_TSC_AUX, MVM_PLACE(state.msrs.tsc_aux), mvm_msr_32 },
	{ MVM_MSR_SYSCFG, 0, mvm_msr_zero },
	{ MVM_MSR_HWCR, MVM_PLACE(hwcr), mvm_msr_hwcr },
	{ MVM_MSR_VM_CR, 0, mvm_msr_vm_cr },
};

/* Without RDTSCP the host has no TSC_AUX. */
static bool mvm_msr_exists(const struct mvm_system *system, const struct mvm_msr_row *row)
{
	return row->index != MVM_MSR_TSC_AUX || mvm_host_has(system, 0x80000001, MVM_EDX, 27);
}

static const struct mvm_msr_row *mvm_msr_row(const struct mvm_system *system, u32 index)
{
	u32 at;

	for (at = 0; at < boundary_count(mvm_msr_rows); at++) {
		if (mvm_msr_rows[at].index == index)
			return mvm_msr_exists(system, &mvm_msr_rows[at]) ? &mvm_msr_rows[at] : NULL;
	}
	return NULL;
}

u32 mvm_msr_count(const struct mvm_system *system)
{
	u32 at, count = 0;

	for (at = 0; at < boundary_count(mvm_msr_rows); at++)
		count += mvm_msr_exists(system, &mvm_msr_rows[at]);
	return count;
}

int mvm_system_get_msr_index_list(struct mvm_system *system, struct mvm_get_msr_index_list *arg,
				  __u32 *addr)
{
	u32 at, count = 0;

	if (arg->count < mvm_msr_count(system))
		return -ENOSPC;
	for (at = 0; at < boundary_count(mvm_msr_rows); at++) {
		if (mvm_msr_exists(system, &mvm_msr_rows[at]))
			addr[count++] = mvm_msr_rows[at].index;
	}
	arg->count = count;
	return 0;
}

/* --- reading and writing ------------------------------------------------------------------------------ */

static u64 *mvm_msr_place(struct mvm_vcpu *vcpu, const struct mvm_msr_row *row)
{
	return (u64 *)((char *)vcpu + row->place);
}

int mvm_msr_get(struct mvm_vcpu *vcpu, u32 index, u64 *value)
{
	const struct mvm_msr_row *row = mvm_msr_row(vcpu->vm->system, index);

	*value = 0;
	if (!row)
		return -ENOENT;
	if (row->place)
		*value = *mvm_msr_place(vcpu, row);
	else if (index == MVM_MSR_TSC)
		*value = mvm_tsc_now(vcpu);
	else if (index == MVM_MSR_VM_CR)
		*value = MVM_VM_CR_VALUE;
	return 0;
}

/*
 * EFER: LMA follows from LME and paging whatever is written, and for the guest LME does not change under paging (AMD APM
 * vol. 2, 3.1.7). The VMM, which restores a state, is held to what VMRUN takes.
 */
static int mvm_efer_set(struct mvm_vcpu *vcpu, u64 value, bool guest)
{
	struct mvm_sregs sregs = vcpu->state.sregs;
	u64 changed;

	sregs.efer = value;
	mvm_efer_follow(&sregs);
	changed = sregs.efer ^ vcpu->state.sregs.efer;
	if (guest && sregs.efer & ~mvm_guest_efer_offered(vcpu))
		return -EINVAL;
	if (guest && sregs.cr0 & MVM_CR0_PG && changed & MVM_EFER_LME)
		return -EINVAL;
	if (mvm_sregs_check(vcpu, &sregs))
		return -EINVAL;
	vcpu->state.sregs.efer = sregs.efer;
	return 0;
}

int mvm_msr_set(struct mvm_vcpu *vcpu, u32 index, u64 value, bool guest)
{
	const struct mvm_msr_row *row = mvm_msr_row(vcpu->vm->system, index);

	if (!row)
		return -ENOENT;
	if (index == MVM_MSR_MTRR_CAP && guest)
		return -EINVAL;
	if (index == MVM_MSR_EFER)
		return mvm_efer_set(vcpu, value, guest);
	if (!row->valid(vcpu, value))
		return -EINVAL;
	if (index == MVM_MSR_TSC)
		mvm_tsc_write(vcpu, value);
	else if (row->place)
		*mvm_msr_place(vcpu, row) = value;
	return 0;
}

int mvm_vcpu_get_msrs(struct mvm_vcpu *vcpu, struct mvm_msrs *arg, struct mvm_msr_entry *addr)
{
	u32 at = 0;
	u64 value;

	while (at < arg->count && !mvm_msr_get(vcpu, addr[at].index, &value))
		addr[at++].data = value;
	arg->count = at;
	return 0;
}

int mvm_vcpu_set_msrs(struct mvm_vcpu *vcpu, struct mvm_msrs *arg, const struct mvm_msr_entry *addr)
{
	u32 at = 0;

	while (at < arg->count && !mvm_msr_set(vcpu, addr[at].index, addr[at].data, false))
		at++;
	arg->count = at;
	return 0;
}
