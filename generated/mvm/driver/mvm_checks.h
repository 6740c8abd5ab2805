/* SPDX-License-Identifier: ((GPL-2.0-only WITH Linux-syscall-note) OR MIT) */
/*
 * mvm: what the spec allows.
 *
 * Made by ioctlc from the mvm spec; do not edit. To remake it:
 *   ioctlc build spec/mvm
 */
#ifndef MVM_CHECKS_H
#define MVM_CHECKS_H

#include "mvm_driver.h"

_Static_assert(BOUNDARY_BUFFER == 65536, "what this file took for the size of a buffer");

#define MVM_CLOCK_FLAGS_ALL \
	(MVM_CLOCK_REALTIME)
#define MVM_CPUID_ENTRY_FLAGS_ALL \
	(MVM_CPUID_SIGNIFICANT_INDEX)
#define MVM_I8254_SPEAKER_FLAGS_ALL \
	(MVM_I8254_SPEAKER_GATE | MVM_I8254_SPEAKER_DATA)
#define MVM_MEMORY_FLAGS_ALL \
	(MVM_MEM_LOG_DIRTY_PAGES | MVM_MEM_READONLY)
#define MVM_VM_FLAGS_ALL \
	(MVM_VM_EXIT_ON_HLT)

static inline bool mvm_known_mp_states(u32 value)
{
	switch (value) {
	case MVM_MP_STATE_RUNNABLE:
	case MVM_MP_STATE_UNINITIALIZED:
	case MVM_MP_STATE_HALTED:
		return true;
	default:
		return false;
	}
}

static inline int mvm_check_create_vm(const struct mvm_create_vm *arg)
{
	if (arg->flags & ~(u32)MVM_VM_FLAGS_ALL)
		return -EINVAL;
	return 0;
}

static inline int mvm_check_get_msr_index_list(const struct mvm_get_msr_index_list *arg)
{
	if (arg->flags)
		return -EINVAL;
	return 0;
}

static inline int mvm_limit_get_msr_index_list(const struct mvm_get_msr_index_list *arg)
{
	if (arg->count > 256)
		return -E2BIG;
	return 0;
}

static inline int mvm_check_check_extension(const struct mvm_check_extension *arg)
{
	if (arg->pad)
		return -EINVAL;
	return 0;
}

static inline int mvm_check_cpuid(const struct mvm_cpuid *arg)
{
	if (arg->flags)
		return -EINVAL;
	return 0;
}

static inline int mvm_limit_cpuid(const struct mvm_cpuid *arg)
{
	if (arg->count > 256)
		return -E2BIG;
	return 0;
}

static inline void mvm_wipe_cpuid_entry(struct mvm_cpuid_entry *arg)
{
	arg->pad = 0;
}

static inline void mvm_wipe_cpuid_entry_array(struct mvm_cpuid_entry *arg, u64 count)
{
	u64 i;

	for (i = 0; i < count; i++)
		mvm_wipe_cpuid_entry(&arg[i]);
}

static inline int mvm_check_create_vcpu(const struct mvm_create_vcpu *arg)
{
	if (arg->id > 254)
		return -EINVAL;
	if (arg->pad)
		return -EINVAL;
	return 0;
}

static inline int mvm_check_get_dirty_log(const struct mvm_get_dirty_log *arg)
{
	if (arg->slot > 511)
		return -EINVAL;
	if (arg->pad)
		return -EINVAL;
	return 0;
}

static inline int mvm_limit_get_dirty_log(const struct mvm_get_dirty_log *arg)
{
	if (arg->count > 0x200000)
		return -E2BIG;
	return 0;
}

static inline int mvm_check_memory_region(const struct mvm_memory_region *arg)
{
	if (arg->slot > 511)
		return -EINVAL;
	if (arg->flags & ~(u32)MVM_MEMORY_FLAGS_ALL)
		return -EINVAL;
	if (arg->guest_phys_addr > 0xffffffffff000ULL)
		return -EINVAL;
	if (arg->guest_phys_addr & 0xfff)
		return -EINVAL;
	if (arg->memory_size > 0x8000000000ULL)
		return -EINVAL;
	if (arg->memory_size & 0xfff)
		return -EINVAL;
	if (arg->userspace_addr & 0xfff)
		return -EINVAL;
	return 0;
}

static inline int mvm_check_irq_line(const struct mvm_irq_line *arg)
{
	if (arg->irq > 15)
		return -EINVAL;
	if (arg->level > 1)
		return -EINVAL;
	return 0;
}

static inline int mvm_check_clock(const struct mvm_clock *arg)
{
	if (arg->flags & ~(u32)MVM_CLOCK_FLAGS_ALL)
		return -EINVAL;
	if (arg->pad)
		return -EINVAL;
	return 0;
}

static inline void mvm_wipe_clock(struct mvm_clock *arg)
{
	arg->pad = 0;
}

static inline int mvm_check_enable_cap(const struct mvm_enable_cap *arg)
{
	if (arg->pad)
		return -EINVAL;
	return 0;
}

static inline int mvm_check_memory_region_legacy(const struct mvm_memory_region_legacy *arg)
{
	if (arg->slot > 511)
		return -EINVAL;
	if (arg->flags & ~(u32)MVM_MEMORY_FLAGS_ALL)
		return -EINVAL;
	if (arg->guest_phys_addr & 0xfff)
		return -EINVAL;
	if (arg->memory_size & 0xfff)
		return -EINVAL;
	return 0;
}

static inline int mvm_limit_memory_region_legacy(const struct mvm_memory_region_legacy *arg)
{
	if (arg->memory_size > 0x8000000000ULL)
		return -E2BIG;
	return 0;
}

static inline int mvm_check_dirty_log_legacy(const struct mvm_dirty_log_legacy *arg)
{
	if (arg->slot > 511)
		return -EINVAL;
	return 0;
}

static inline int mvm_check_attach_extension(const struct mvm_attach_extension *arg)
{
	if (arg->pad)
		return -EINVAL;
	return 0;
}

static inline void mvm_wipe_tsc(struct mvm_tsc *arg)
{
	arg->pad = 0;
}

static inline int mvm_check_tsc(const struct mvm_tsc *arg)
{
	if (arg->khz < 1)
		return -EINVAL;
	if (arg->pad)
		return -EINVAL;
	return 0;
}

static inline void mvm_wipe_segment(struct mvm_segment *arg)
{
	arg->pad = 0;
}

static inline void mvm_wipe_dtable(struct mvm_dtable *arg)
{
	memset(arg->pad, 0, sizeof(arg->pad));
}

static inline void mvm_wipe_sregs(struct mvm_sregs *arg)
{
	mvm_wipe_segment(&arg->cs);
	mvm_wipe_segment(&arg->ds);
	mvm_wipe_segment(&arg->es);
	mvm_wipe_segment(&arg->fs);
	mvm_wipe_segment(&arg->gs);
	mvm_wipe_segment(&arg->ss);
	mvm_wipe_segment(&arg->tr);
	mvm_wipe_segment(&arg->ldt);
	mvm_wipe_dtable(&arg->gdt);
	mvm_wipe_dtable(&arg->idt);
	memset(arg->reserved, 0, sizeof(arg->reserved));
}

static inline int mvm_check_segment(const struct mvm_segment *arg)
{
	if (arg->kind > 15)
		return -EINVAL;
	if (arg->present > 1)
		return -EINVAL;
	if (arg->dpl > 3)
		return -EINVAL;
	if (arg->db > 1)
		return -EINVAL;
	if (arg->s > 1)
		return -EINVAL;
	if (arg->l > 1)
		return -EINVAL;
	if (arg->g > 1)
		return -EINVAL;
	if (arg->avl > 1)
		return -EINVAL;
	if (arg->unusable > 1)
		return -EINVAL;
	if (arg->pad)
		return -EINVAL;
	return 0;
}

static inline int mvm_check_dtable(const struct mvm_dtable *arg)
{
	if (boundary_nonzero(arg->pad, sizeof(arg->pad)))
		return -EINVAL;
	return 0;
}

static inline int mvm_check_sregs(const struct mvm_sregs *arg)
{
	int err;

	err = mvm_check_segment(&arg->cs);
	if (err)
		return err;
	err = mvm_check_segment(&arg->ds);
	if (err)
		return err;
	err = mvm_check_segment(&arg->es);
	if (err)
		return err;
	err = mvm_check_segment(&arg->fs);
	if (err)
		return err;
	err = mvm_check_segment(&arg->gs);
	if (err)
		return err;
	err = mvm_check_segment(&arg->ss);
	if (err)
		return err;
	err = mvm_check_segment(&arg->tr);
	if (err)
		return err;
	err = mvm_check_segment(&arg->ldt);
	if (err)
		return err;
	err = mvm_check_dtable(&arg->gdt);
	if (err)
		return err;
	err = mvm_check_dtable(&arg->idt);
	if (err)
		return err;
	if (arg->cr8 > 15)
		return -EINVAL;
	if (boundary_nonzero(arg->reserved, sizeof(arg->reserved)))
		return -EINVAL;
	return 0;
}

static inline int mvm_check_translate(const struct mvm_translate *arg)
{
	if (boundary_nonzero(arg->pad, sizeof(arg->pad)))
		return -EINVAL;
	return 0;
}

static inline int mvm_check_interrupt(const struct mvm_interrupt *arg)
{
	if (arg->vector > 255)
		return -EINVAL;
	if (arg->pad)
		return -EINVAL;
	return 0;
}

static inline int mvm_check_msrs(const struct mvm_msrs *arg)
{
	if (arg->flags)
		return -EINVAL;
	return 0;
}

static inline int mvm_limit_msrs(const struct mvm_msrs *arg)
{
	if (arg->count > 256)
		return -E2BIG;
	return 0;
}

static inline int mvm_check_msr_entry(const struct mvm_msr_entry *arg)
{
	if (arg->pad)
		return -EINVAL;
	return 0;
}

static inline int mvm_check_msr_entry_array(const struct mvm_msr_entry *arg, u64 count)
{
	u64 i;
	int err;

	for (i = 0; i < count; i++) {
		err = mvm_check_msr_entry(&arg[i]);
		if (err)
			return err;
	}
	return 0;
}

static inline void mvm_wipe_msr_entry(struct mvm_msr_entry *arg)
{
	arg->pad = 0;
}

static inline void mvm_wipe_msr_entry_array(struct mvm_msr_entry *arg, u64 count)
{
	u64 i;

	for (i = 0; i < count; i++)
		mvm_wipe_msr_entry(&arg[i]);
}

static inline void mvm_wipe_fpu(struct mvm_fpu *arg)
{
	arg->pad = 0;
	arg->pad2 = 0;
}

static inline int mvm_check_fpu(const struct mvm_fpu *arg)
{
	if (arg->pad)
		return -EINVAL;
	if (arg->last_opcode > 2047)
		return -EINVAL;
	if (arg->mxcsr > 0x2ffff)
		return -EINVAL;
	if (arg->pad2)
		return -EINVAL;
	return 0;
}

static inline int mvm_check_cpuid_entry(const struct mvm_cpuid_entry *arg)
{
	if (arg->flags & ~(u32)MVM_CPUID_ENTRY_FLAGS_ALL)
		return -EINVAL;
	if (arg->pad)
		return -EINVAL;
	return 0;
}

static inline int mvm_check_cpuid_entry_array(const struct mvm_cpuid_entry *arg, u64 count)
{
	u64 i;
	int err;

	for (i = 0; i < count; i++) {
		err = mvm_check_cpuid_entry(&arg[i]);
		if (err)
			return err;
	}
	return 0;
}

static inline void mvm_wipe_mp_state(struct mvm_mp_state *arg)
{
	arg->pad = 0;
}

static inline int mvm_check_mp_state(const struct mvm_mp_state *arg)
{
	if (!mvm_known_mp_states(arg->mp_state))
		return -EINVAL;
	if (arg->pad)
		return -EINVAL;
	return 0;
}

static inline void mvm_wipe_vcpu_events(struct mvm_vcpu_events *arg)
{
	arg->nmi.pad = 0;
	memset(arg->pad, 0, sizeof(arg->pad));
}

static inline int mvm_check_vcpu_events(const struct mvm_vcpu_events *arg)
{
	if (arg->exception.injected > 1)
		return -EINVAL;
	if (arg->exception.pending > 1)
		return -EINVAL;
	if (arg->exception.vector > 31)
		return -EINVAL;
	if (arg->exception.has_error_code > 1)
		return -EINVAL;
	if (arg->interrupt.injected > 1)
		return -EINVAL;
	if (arg->interrupt.pending > 1)
		return -EINVAL;
	if (arg->interrupt.soft > 1)
		return -EINVAL;
	if (arg->nmi.injected > 1)
		return -EINVAL;
	if (arg->nmi.pending > 2)
		return -EINVAL;
	if (arg->nmi.masked > 1)
		return -EINVAL;
	if (arg->nmi.pad)
		return -EINVAL;
	if (arg->shadow > 1)
		return -EINVAL;
	if (arg->triple_fault > 1)
		return -EINVAL;
	if (boundary_nonzero(arg->pad, sizeof(arg->pad)))
		return -EINVAL;
	return 0;
}

static inline int mvm_check_debugregs(const struct mvm_debugregs *arg)
{
	if (arg->dr6 > 0xffffffff)
		return -EINVAL;
	if (arg->dr7 > 0xffffffff)
		return -EINVAL;
	return 0;
}

static inline void mvm_wipe_xsave(struct mvm_xsave *arg)
{
	arg->xcomp_bv = 0;
	memset(arg->header_reserved, 0, sizeof(arg->header_reserved));
}

static inline int mvm_check_xsave(const struct mvm_xsave *arg)
{
	if (arg->xcomp_bv)
		return -EINVAL;
	if (boundary_nonzero(arg->header_reserved, sizeof(arg->header_reserved)))
		return -EINVAL;
	return 0;
}

static inline int mvm_bound_xcrs(const struct mvm_xcrs *arg)
{
	if (OS_BUG_ON(arg->count > 4))
		return -EIO;
	return 0;
}

static inline void mvm_wipe_xcr(struct mvm_xcr *arg)
{
	arg->pad = 0;
}

static inline void mvm_wipe_xcrs(struct mvm_xcrs *arg)
{
	u32 i;

	arg->pad = 0;
	for (i = 0; i < boundary_count(arg->xcrs); i++)
		mvm_wipe_xcr(&arg->xcrs[i]);
}

static inline int mvm_check_xcr(const struct mvm_xcr *arg)
{
	if (arg->pad)
		return -EINVAL;
	return 0;
}

static inline int mvm_check_xcrs(const struct mvm_xcrs *arg)
{
	u32 i;
	int err;

	if (arg->pad)
		return -EINVAL;
	for (i = 0; i < boundary_count(arg->xcrs) && i < arg->count; i++) {
		err = mvm_check_xcr(&arg->xcrs[i]);
		if (err)
			return err;
	}
	return 0;
}

static inline int mvm_limit_xcrs(const struct mvm_xcrs *arg)
{
	if (arg->count > 4)
		return -E2BIG;
	return 0;
}

static inline int mvm_limit_msrs_legacy(const struct mvm_msrs_legacy *arg)
{
	if (arg->count > 256)
		return -E2BIG;
	return 0;
}

static inline void mvm_wipe_msr_entry_legacy(struct mvm_msr_entry_legacy *arg)
{
	boundary_clear(arg, boundary_end(struct mvm_msr_entry_legacy, index),
		       offsetof(struct mvm_msr_entry_legacy, data));
}

static inline void mvm_wipe_msr_entry_legacy_array(struct mvm_msr_entry_legacy *arg, u64 count)
{
	u64 i;

	for (i = 0; i < count; i++)
		mvm_wipe_msr_entry_legacy(&arg[i]);
}

static inline int mvm_limit_cpuid_table_legacy(const struct mvm_cpuid_table_legacy *arg)
{
	if (arg->count > 256)
		return -E2BIG;
	return 0;
}

static inline int mvm_limit_cpuid_table_legacy_array(const struct mvm_cpuid_table_legacy *arg, u64 count)
{
	u64 i;
	int err;

	for (i = 0; i < count; i++) {
		err = mvm_limit_cpuid_table_legacy(&arg[i]);
		if (err)
			return err;
	}
	return 0;
}

static inline int mvm_check_device_attr(const struct mvm_device_attr *arg)
{
	if (arg->pad)
		return -EINVAL;
	return 0;
}

static inline int mvm_check_i8259_state(const struct mvm_i8259_state *arg)
{
	if (arg->priority_add > 7)
		return -EINVAL;
	if (arg->read_reg_select > 1)
		return -EINVAL;
	if (arg->poll > 1)
		return -EINVAL;
	if (arg->special_mask > 1)
		return -EINVAL;
	if (arg->init_state > 3)
		return -EINVAL;
	if (arg->auto_eoi > 1)
		return -EINVAL;
	if (arg->rotate_on_auto_eoi > 1)
		return -EINVAL;
	if (arg->special_fully_nested_mode > 1)
		return -EINVAL;
	if (arg->init4 > 1)
		return -EINVAL;
	return 0;
}

static inline int mvm_check_i8254_channel(const struct mvm_i8254_channel *arg)
{
	if (arg->count > 0x10000)
		return -EINVAL;
	if (arg->count_latched > 3)
		return -EINVAL;
	if (arg->status_latched > 1)
		return -EINVAL;
	if (arg->read_state > 4)
		return -EINVAL;
	if (arg->write_state > 4)
		return -EINVAL;
	if (arg->rw_mode > 3)
		return -EINVAL;
	if (arg->mode > 5)
		return -EINVAL;
	if (arg->bcd > 1)
		return -EINVAL;
	if (arg->gate > 1)
		return -EINVAL;
	return 0;
}

static inline int mvm_check_i8254_speaker(const struct mvm_i8254_speaker *arg)
{
	if (arg->flags & ~(u32)MVM_I8254_SPEAKER_FLAGS_ALL)
		return -EINVAL;
	if (arg->pad)
		return -EINVAL;
	return 0;
}

static inline void mvm_wipe_i8254_speaker(struct mvm_i8254_speaker *arg)
{
	arg->pad = 0;
}

static inline int mvm_bound_run(const struct mvm_run *arg)
{
	switch (arg->exit_reason) {
	case MVM_EXIT_IO:
		if (OS_BUG_ON(boundary_mul(arg->exit.io.size, arg->exit.io.count) > 4016))
			return -EIO;
		break;
	case MVM_EXIT_MMIO:
		if (OS_BUG_ON(arg->exit.mmio.len > 8))
			return -EIO;
		break;
	case MVM_EXIT_INTERNAL_ERROR:
		if (OS_BUG_ON(arg->exit.internal_error.ndata > 16))
			return -EIO;
		break;
	}
	return 0;
}

#endif
