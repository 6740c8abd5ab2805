// SPDX-License-Identifier: MIT
/* The guest's registers, segments and linear memory, as instructions see them. */
#include "parts.h"

/* --- registers --------------------------------------------------------------------------------- */

u64 *mvm_register(struct mvm_regs *regs, u32 number)
{
	u64 *const by_number[16] = {
		&regs->rax, &regs->rcx, &regs->rdx, &regs->rbx, &regs->rsp, &regs->rbp,
		&regs->rsi, &regs->rdi, &regs->r8,  &regs->r9,	&regs->r10, &regs->r11,
		&regs->r12, &regs->r13, &regs->r14, &regs->r15,
	};

	return by_number[number & 15];
}

struct mvm_segment *mvm_segment_of(struct mvm_sregs *sregs, u32 number)
{
	struct mvm_segment *const by_number[8] = {
		&sregs->es, &sregs->cs, &sregs->ss,  &sregs->ds,
		&sregs->fs, &sregs->gs, &sregs->ldt, &sregs->tr,
	};

	return by_number[number & 7];
}

bool mvm_is_long(const struct mvm_vcpu *vcpu)
{
	return vcpu->state.sregs.efer & MVM_EFER_LMA && vcpu->state.sregs.cs.l;
}

static bool mvm_is_real(const struct mvm_vcpu *vcpu)
{
	return !(vcpu->state.sregs.cr0 & MVM_CR0_PE);
}

static bool mvm_is_v86(const struct mvm_vcpu *vcpu)
{
	return vcpu->state.regs.rflags & MVM_FLAG_VM && !mvm_is_real(vcpu);
}

u8 mvm_cpl(const struct mvm_vcpu *vcpu)
{
	if (mvm_is_real(vcpu))
		return 0;
	return mvm_is_v86(vcpu) ? 3 : vcpu->state.sregs.ss.dpl;
}

u64 mvm_mask(u32 bytes)
{
	return bytes >= 8 ? ~0ull : (1ull << bytes * 8) - 1;
}

void mvm_merge(u64 *reg, u64 value, u32 bytes)
{
	u64 mask = mvm_mask(bytes);

	*reg = bytes == 4 ? value & mask : (*reg & ~mask) | (value & mask);
}

void mvm_string_step(const struct mvm_regs *regs, u64 *index, u64 bytes, u32 address_size)
{
	mvm_merge(index, regs->rflags & MVM_FLAG_DF ? *index - bytes : *index + bytes,
		  address_size);
}

bool mvm_is_canonical(u64 address, bool la57)
{
	u32 unused = la57 ? 7 : 16;

	return (u64)((s64)(address << unused) >> unused) == address;
}

/* --- segments (AMD APM vol. 2, 4.12) --------------------------------------------------------------- */

static int mvm_segment_fault(u32 segment, struct mvm_fault *fault)
{
	*fault = (struct mvm_fault){ .vector = MVM_VECTOR_GP, .has_error_code = true };
	if (segment == MVM_SEGMENT_SS)
		fault->vector = MVM_VECTOR_SS;
	return -EFAULT;
}

/* Whether the descriptor's type allows it; in real and virtual-8086 mode everything does. */
static bool mvm_segment_allows(const struct mvm_vcpu *vcpu, const struct mvm_segment *segment,
			       bool write)
{
	bool code = segment->kind & 8, readable_or_writable = segment->kind & 2;

	if (mvm_is_real(vcpu) || mvm_is_v86(vcpu))
		return true;
	if (segment->unusable || !segment->present)
		return false;
	if (code)
		return !write && readable_or_writable;
	return !write || readable_or_writable;
}

static bool mvm_segment_contains(const struct mvm_segment *segment, u64 offset, u32 bytes)
{
	u64 last = offset + bytes - 1, top;

	if ((segment->kind & 0xc) != 4) /* not a data segment that expands down */
		return last <= segment->limit;
	top = segment->db ? 0xffffffffull : 0xffff;
	return offset > segment->limit && last <= top;
}

/* FS and GS alone have a base in 64-bit mode. */
static int mvm_linear_long(struct mvm_vcpu *vcpu, u32 number, u64 offset, u32 bytes, u64 *linear,
			   struct mvm_fault *fault)
{
	bool la57 = vcpu->state.sregs.cr4 & MVM_CR4_LA57;

	*linear = offset;
	if (number == MVM_SEGMENT_FS || number == MVM_SEGMENT_GS)
		*linear += mvm_segment_of(&vcpu->state.sregs, number)->base;
	if (mvm_is_canonical(*linear, la57) && mvm_is_canonical(*linear + bytes - 1, la57))
		return 0;
	return mvm_segment_fault(number, fault);
}

int mvm_linear(struct mvm_vcpu *vcpu, u32 number, u64 offset, u32 bytes, bool write, u64 *linear,
	       struct mvm_fault *fault)
{
	const struct mvm_segment *segment = mvm_segment_of(&vcpu->state.sregs, number);

	if (mvm_is_long(vcpu))
		return mvm_linear_long(vcpu, number, offset, bytes, linear, fault);
	offset &= 0xffffffff;
	if (!mvm_segment_allows(vcpu, segment, write) ||
	    !mvm_segment_contains(segment, offset, bytes))
		return mvm_segment_fault(number, fault);
	*linear = (segment->base + offset) & 0xffffffff;
	return 0;
}

/* --- linear memory ----------------------------------------------------------------------------------- */

int mvm_range(struct mvm_vcpu *vcpu, u64 linear, u32 bytes, u32 access, struct mvm_range *range,
	      struct mvm_fault *fault)
{
	struct mvm_walked walked;
	int err;

	memset(range, 0, sizeof(*range));
	range->bytes = bytes;
	range->first = (u32)boundary_min(bytes, MVM_PAGE_SIZE - linear % MVM_PAGE_SIZE);
	err = mvm_walk(vcpu, linear, access, &walked, fault);
	if (err)
		return err;
	range->gpa[0] = walked.gpa;
	if (range->first == bytes)
		return 0;
	linear += range->first;
	if (!mvm_is_long(vcpu))
		linear &= 0xffffffff;
	err = mvm_walk(vcpu, linear, access, &walked, fault);
	range->gpa[1] = walked.gpa;
	return err;
}

int mvm_range_read(struct mvm_vm *vm, const struct mvm_range *range, void *to)
{
	int err = mvm_guest_read(vm, range->gpa[0], to, range->first);

	if (!err && range->first < range->bytes)
		err = mvm_guest_read(vm, range->gpa[1], (u8 *)to + range->first,
				     range->bytes - range->first);
	return err;
}

int mvm_range_write(struct mvm_vm *vm, const struct mvm_range *range, const void *from)
{
	int err = mvm_guest_write(vm, range->gpa[0], from, range->first);

	if (!err && range->first < range->bytes)
		err = mvm_guest_write(vm, range->gpa[1], (const u8 *)from + range->first,
				      range->bytes - range->first);
	return err;
}

/* --- the end of an instruction --------------------------------------------------------------------------- */

void mvm_single_step(struct mvm_vcpu *vcpu)
{
	vcpu->state.shadow = false;
	if (!(vcpu->state.regs.rflags & MVM_FLAG_TF))
		return;
	vcpu->state.debug.dr6 |= MVM_DR6_BS;
	mvm_raise_vector(vcpu, MVM_VECTOR_DB);
}

void mvm_advance(struct mvm_vcpu *vcpu, u64 next_rip)
{
	struct mvm_cpu_state *state = &vcpu->state;

	state->regs.rip = mvm_is_long(vcpu) ? next_rip : next_rip & 0xffffffff;
	state->regs.rflags &= ~MVM_FLAG_RF;
	mvm_single_step(vcpu);
}
