// SPDX-License-Identifier: MIT
/*
 * Instructions whose memory operand is a device's: their memory accesses become exits, the rest is done here.
 *
 * An instruction is fetched, decoded and translated once, before its first access, so that it either raises its exception
 * or has effects. Then it reads its operand and writes its result; each access is done at once where it is to a slot's
 * memory, and in parts of 1, 2, 4 or 8 bytes by the VMM where it is not. Registers and flags change at the very end. Of
 * a repeated string one element is done, and the guest executes the rest.
 */
#include "parts.h"

/* --- arithmetic ------------------------------------------------------------------------------------ */

static bool mvm_parity(u64 value)
{
	value ^= value >> 4;
	return !(0x6996 >> (value & 15) & 1);
}

static u64 mvm_flags_of(u64 result, u32 size)
{
	u64 flags = 0;

	if (!(result & mvm_mask(size)))
		flags |= MVM_FLAG_ZF;
	if (result >> (size * 8 - 1) & 1)
		flags |= MVM_FLAG_SF;
	if (mvm_parity(result & 0xff))
		flags |= MVM_FLAG_PF;
	return flags;
}

static u64 mvm_add(u32 size, u64 a, u64 b, u64 carry, u64 *flags)
{
	u64 mask = mvm_mask(size), result = (a + b + carry) & mask;

	*flags |= mvm_flags_of(result, size);
	if (result < (a & mask) || (carry && result == (a & mask)))
		*flags |= MVM_FLAG_CF;
	if ((a ^ b ^ result) & 16)
		*flags |= MVM_FLAG_AF;
	if (((a ^ result) & (b ^ result)) >> (size * 8 - 1) & 1)
		*flags |= MVM_FLAG_OF;
	return result;
}

static u64 mvm_subtract(u32 size, u64 a, u64 b, u64 borrow, u64 *flags)
{
	u64 mask = mvm_mask(size), result = (a - b - borrow) & mask;

	*flags |= mvm_flags_of(result, size);
	if ((a & mask) < (b & mask) || (borrow && (a & mask) == (b & mask)))
		*flags |= MVM_FLAG_CF;
	if ((a ^ b ^ result) & 16)
		*flags |= MVM_FLAG_AF;
	if (((a ^ b) & (a ^ result)) >> (size * 8 - 1) & 1)
		*flags |= MVM_FLAG_OF;
	return result;
}

static u64 mvm_logic(u32 size, u64 result, u64 *flags)
{
	result &= mvm_mask(size);
	*flags |= mvm_flags_of(result, size);
	return result;
}

#define MVM_FLAGS_ARITHMETIC \
	(MVM_FLAG_CF | MVM_FLAG_PF | MVM_FLAG_AF | MVM_FLAG_ZF | MVM_FLAG_SF | MVM_FLAG_OF)

u64 mvm_compute(u32 operation, u32 size, u64 a, u64 b, u64 *flags)
{
	u64 carry = *flags & MVM_FLAG_CF;

	if (operation < MVM_OP_ADD || operation > MVM_OP_TEST)
		return b & mvm_mask(size);
	*flags &= ~MVM_FLAGS_ARITHMETIC;
	switch (operation) {
	case MVM_OP_ADD:
		return mvm_add(size, a, b, 0, flags);
	case MVM_OP_ADC:
		return mvm_add(size, a, b, carry, flags);
	case MVM_OP_SBB:
		return mvm_subtract(size, a, b, carry, flags);
	case MVM_OP_SUB:
	case MVM_OP_CMP:
		return mvm_subtract(size, a, b, 0, flags);
	case MVM_OP_OR:
		return mvm_logic(size, a | b, flags);
	case MVM_OP_XOR:
		return mvm_logic(size, a ^ b, flags);
	default: /* AND, TEST */
		return mvm_logic(size, a & b, flags);
	}
}

/* --- registers ---------------------------------------------------------------------------------------- */

/* AH, CH, DH and BH are numbers 4 to 7 of a byte operand without REX. */
static bool mvm_is_high_byte(const struct mvm_instruction *instruction)
{
	return instruction->size == 1 && !instruction->rex && instruction->reg >= 4;
}

static u64 mvm_register_read(struct mvm_vcpu *vcpu, const struct mvm_instruction *instruction)
{
	struct mvm_regs *regs = &vcpu->state.regs;

	if (mvm_is_high_byte(instruction))
		return *mvm_register(regs, instruction->reg - 4) >> 8 & 0xff;
	return *mvm_register(regs, instruction->reg) & mvm_mask(instruction->size);
}

static void mvm_register_write(struct mvm_vcpu *vcpu, const struct mvm_instruction *instruction,
			       u64 value)
{
	struct mvm_regs *regs = &vcpu->state.regs;
	u64 *reg = mvm_register(regs, instruction->reg & (mvm_is_high_byte(instruction) ? 3 : 15));

	if (mvm_is_high_byte(instruction))
		*reg = (*reg & ~0xff00ull) | (value & 0xff) << 8;
	else
		mvm_merge(reg, value, instruction->size);
}

/* --- what an instruction touches ------------------------------------------------------------------------- */

static bool mvm_is_string(const struct mvm_instruction *instruction)
{
	return instruction->operation == MVM_OP_MOVS || instruction->operation == MVM_OP_STOS ||
	       instruction->operation == MVM_OP_LODS;
}

static bool mvm_reads_memory(const struct mvm_instruction *instruction)
{
	switch (instruction->operation) {
	case MVM_OP_STOS:
		return false;
	case MVM_OP_MOV:
		return instruction->destination == MVM_OPERAND_REGISTER;
	default:
		return true;
	}
}

static bool mvm_writes_memory(const struct mvm_instruction *instruction)
{
	switch (instruction->operation) {
	case MVM_OP_MOVS:
	case MVM_OP_STOS:
	case MVM_OP_XCHG:
		return true;
	case MVM_OP_LODS:
	case MVM_OP_CMP:
	case MVM_OP_TEST:
		return false;
	default:
		return instruction->destination == MVM_OPERAND_MEMORY;
	}
}

static int mvm_operand_range(struct mvm_vcpu *vcpu, const struct mvm_instruction *instruction,
			     u32 segment, u64 offset, bool write, struct mvm_range *range,
			     struct mvm_fault *fault)
{
	u32 access = (write ? MVM_WALK_WRITE : 0) | (mvm_cpl(vcpu) == 3 ? MVM_WALK_USER : 0);
	u64 linear;
	int err =
		mvm_linear(vcpu, segment, offset, instruction->memory_size, write, &linear, fault);

	return err ? err : mvm_range(vcpu, linear, instruction->memory_size, access, range, fault);
}

/* A string's source is at RSI in its segment, its destination at RDI in ES. */
static int mvm_string_ranges(struct mvm_vcpu *vcpu, struct mvm_emulation *emulation,
			     struct mvm_fault *fault)
{
	const struct mvm_instruction *instruction = &emulation->instruction;
	u64 mask = mvm_mask(instruction->address_size);
	struct mvm_regs *regs = &vcpu->state.regs;
	int err = 0;

	if (instruction->operation != MVM_OP_STOS)
		err = mvm_operand_range(vcpu, instruction, instruction->segment, regs->rsi & mask,
					false, &emulation->from, fault);
	if (!err && instruction->operation != MVM_OP_LODS)
		err = mvm_operand_range(vcpu, instruction, MVM_SEGMENT_ES, regs->rdi & mask, true,
					&emulation->to, fault);
	return err;
}

static int mvm_ranges(struct mvm_vcpu *vcpu, struct mvm_emulation *emulation,
		      struct mvm_fault *fault)
{
	const struct mvm_instruction *instruction = &emulation->instruction;
	bool write = mvm_writes_memory(instruction);
	struct mvm_range range;
	int err;

	if (mvm_is_string(instruction))
		return mvm_string_ranges(vcpu, emulation, fault);
	err = mvm_operand_range(vcpu, instruction, instruction->segment, instruction->offset, write,
				&range, fault);
	if (err)
		return err;
	if (mvm_reads_memory(instruction))
		emulation->from = range;
	if (write)
		emulation->to = range;
	return 0;
}

/* --- accesses ------------------------------------------------------------------------------------------------ */

/* Cuts a piece that lies in one page into parts as long as the VMM can be asked for. */
static void mvm_parts_of(struct mvm_emulation *emulation, u64 gpa, u32 at, u32 bytes)
{
	while (bytes) {
		u32 length = bytes >= 8 ? 8 : bytes >= 4 ? 4 : bytes >= 2 ? 2 : 1;

		emulation->parts[emulation->count++] =
			(struct mvm_mmio_part){ gpa, (u8)at, (u8)length };
		gpa += length;
		at += length;
		bytes -= length;
	}
}

/* A piece in one page: memory at once, everything else by the VMM. -ENXIO: the page is bad. */
static int mvm_piece(struct mvm_vm *vm, struct mvm_emulation *emulation, u64 gpa, u32 at, u32 bytes)
{
	if (!bytes)
		return 0;
	if (!mvm_guest_is_memory(vm, gpa, emulation->writing)) {
		if (mvm_guest_is_bad(vm, gpa)) /* asked second, since it never ends */
			return -ENXIO;
		mvm_parts_of(emulation, gpa, at, bytes);
		return 0;
	}
	if (emulation->writing)
		return mvm_guest_write(vm, gpa, emulation->data + at, bytes);
	return mvm_guest_read(vm, gpa, emulation->data + at, bytes);
}

static int mvm_access_begin(struct mvm_vm *vm, struct mvm_emulation *emulation,
			    const struct mvm_range *range, bool write)
{
	int err;

	emulation->count = 0;
	emulation->next = 0;
	emulation->writing = write;
	err = mvm_piece(vm, emulation, range->gpa[0], 0, range->first);
	if (!err)
		err = mvm_piece(vm, emulation, range->gpa[1], range->first,
				range->bytes - range->first);
	return err;
}

/* Which of a range's two pages is bad. */
static int mvm_exit_bad(struct mvm_vcpu *vcpu, const struct mvm_range *range, u32 flags)
{
	u64 gpa = range->gpa[mvm_guest_is_bad(vcpu->vm, range->gpa[0]) ? 0 : 1];

	return mvm_exit_memory_fault(vcpu, gpa, flags);
}

static int mvm_ask(struct mvm_vcpu *vcpu)
{
	const struct mvm_emulation *emulation = &vcpu->emulation;
	const struct mvm_mmio_part *part = &emulation->parts[emulation->next];
	struct mvm_run *run = vcpu->run;

	run->exit_reason = MVM_EXIT_MMIO;
	memset(&run->exit.mmio, 0, sizeof(run->exit.mmio));
	run->exit.mmio.phys_addr = part->gpa;
	run->exit.mmio.len = part->length;
	run->exit.mmio.is_write = emulation->writing;
	if (emulation->writing)
		memcpy(run->exit.mmio.data, emulation->data + part->at, part->length);
	vcpu->completion = MVM_COMPLETE_MMIO;
	return MVM_TO_USER;
}

/* --- results ----------------------------------------------------------------------------------------------------- */

static u64 mvm_operand_value(const struct mvm_emulation *emulation)
{
	const struct mvm_instruction *instruction = &emulation->instruction;
	u64 value = 0;
	u32 unused;

	memcpy(&value, emulation->data, instruction->memory_size);
	if (instruction->operation != MVM_OP_MOVSX)
		return value;
	unused = 64 - instruction->memory_size * 8;
	return (u64)((s64)(value << unused) >> unused);
}

static u64 mvm_source_value(struct mvm_vcpu *vcpu, const struct mvm_instruction *instruction)
{
	if (instruction->source == MVM_OPERAND_IMMEDIATE)
		return instruction->immediate & mvm_mask(instruction->size);
	return mvm_register_read(vcpu, instruction);
}

/* The operand and the other one, in the order in which the operation takes them. */
static u64 mvm_result(struct mvm_vcpu *vcpu, const struct mvm_instruction *instruction, u64 memory,
		      u64 *flags)
{
	u64 other;

	if (instruction->source == MVM_OPERAND_MEMORY) {
		other = mvm_register_read(vcpu, instruction);
		return mvm_compute(instruction->operation, instruction->size, other, memory, flags);
	}
	other = mvm_source_value(vcpu, instruction);
	return mvm_compute(instruction->operation, instruction->size, memory, other, flags);
}

/* What is to be written, once the operand has been read. */
static void mvm_prepare_result(struct mvm_vcpu *vcpu, struct mvm_emulation *emulation)
{
	const struct mvm_instruction *instruction = &emulation->instruction;
	u64 flags = vcpu->state.regs.rflags, value;

	if (instruction->operation == MVM_OP_MOVS)
		return;
	if (instruction->operation == MVM_OP_STOS)
		value = vcpu->state.regs.rax;
	else
		value = mvm_result(vcpu, instruction, mvm_operand_value(emulation), &flags);
	memcpy(emulation->data, &value, sizeof(value));
}

/* Index registers, count, and RIP, which stays while elements are left. */
static void mvm_finish_string(struct mvm_vcpu *vcpu, const struct mvm_instruction *instruction)
{
	struct mvm_regs *regs = &vcpu->state.regs;
	u64 mask = mvm_mask(instruction->address_size);

	if (instruction->operation != MVM_OP_STOS)
		mvm_string_step(regs, &regs->rsi, instruction->size, instruction->address_size);
	if (instruction->operation != MVM_OP_LODS)
		mvm_string_step(regs, &regs->rdi, instruction->size, instruction->address_size);
	if (instruction->rep)
		mvm_merge(&regs->rcx, regs->rcx - 1, instruction->address_size);
	if (!instruction->rep || !(regs->rcx & mask))
		mvm_advance(vcpu, regs->rip + instruction->length);
	else
		mvm_single_step(vcpu);
}

/* Registers and flags; memory that was written holds the result, so the operand is what was read before. */
static void mvm_finish(struct mvm_vcpu *vcpu, struct mvm_emulation *emulation)
{
	const struct mvm_instruction *instruction = &emulation->instruction;
	u64 memory = emulation->writing ? emulation->read : mvm_operand_value(emulation);
	u64 flags = vcpu->state.regs.rflags, result;

	if (instruction->operation == MVM_OP_LODS)
		mvm_register_write(vcpu, instruction, memory);
	if (mvm_is_string(instruction)) {
		mvm_finish_string(vcpu, instruction);
		return;
	}
	result = mvm_result(vcpu, instruction, memory, &flags);
	if (instruction->operation == MVM_OP_XCHG)
		mvm_register_write(vcpu, instruction, memory);
	else if (instruction->destination == MVM_OPERAND_REGISTER &&
		 instruction->operation != MVM_OP_CMP)
		mvm_register_write(vcpu, instruction, result);
	vcpu->state.regs.rflags = flags;
	mvm_advance(vcpu, vcpu->state.regs.rip + instruction->length);
}

/* --- the whole ------------------------------------------------------------------------------------------------------ */

/*
 * Goes on from where the accesses are: asks for what is left of them, begins the write after the read, ends after
 * the write.
 */
static int mvm_emulate_on(struct mvm_vcpu *vcpu)
{
	struct mvm_emulation *emulation = &vcpu->emulation;
	int err;

	if (emulation->next < emulation->count)
		return mvm_ask(vcpu);
	if (!emulation->writing && emulation->to.bytes) {
		emulation->read = mvm_operand_value(emulation);
		mvm_prepare_result(vcpu, emulation);
		err = mvm_access_begin(vcpu->vm, emulation, &emulation->to, true);
		if (err)
			return mvm_exit_bad(vcpu, &emulation->to, MVM_MEMORY_FAULT_WRITE);
		if (emulation->count)
			return mvm_ask(vcpu);
	}
	mvm_finish(vcpu, emulation);
	return MVM_GO_ON;
}

/* It touches nothing: another processor has changed the instruction after the guest exited. */
static bool mvm_repeats_never(struct mvm_vcpu *vcpu, const struct mvm_instruction *instruction)
{
	return mvm_is_string(instruction) && instruction->rep &&
	       !(vcpu->state.regs.rcx & mvm_mask(instruction->address_size));
}

static int mvm_emulate_prepare(struct mvm_vcpu *vcpu, struct mvm_emulation *emulation,
			       struct mvm_fault *fault)
{
	int err = mvm_fetch(vcpu, &emulation->instruction, fault);

	if (err)
		return err;
	err = mvm_decode(vcpu, &emulation->instruction, fault);
	if (err == -ENODATA)
		return fault->vector ? -EFAULT : -ENXIO;
	if (!err && emulation->instruction.operation >= MVM_OP_INS)
		err = -ENOSYS;
	if (err || mvm_repeats_never(vcpu, &emulation->instruction))
		return err;
	return mvm_ranges(vcpu, emulation, fault);
}

int mvm_emulate(struct mvm_vcpu *vcpu)
{
	struct mvm_emulation *emulation = &vcpu->emulation;
	struct mvm_fault fault = { 0 };
	int err;

	memset(emulation, 0, sizeof(*emulation));
	err = mvm_emulate_prepare(vcpu, emulation, &fault);
	if (!err && mvm_repeats_never(vcpu, &emulation->instruction)) {
		mvm_advance(vcpu, vcpu->state.regs.rip + emulation->instruction.length);
		return MVM_GO_ON;
	}
	if (err)
		return mvm_exit_failed(vcpu, err, &fault, &emulation->instruction);
	if (mvm_access_begin(vcpu->vm, emulation, &emulation->from, false))
		return mvm_exit_bad(vcpu, &emulation->from, 0);
	return mvm_emulate_on(vcpu);
}

int mvm_emulate_complete(struct mvm_vcpu *vcpu, const u8 *data)
{
	struct mvm_emulation *emulation = &vcpu->emulation;
	const struct mvm_mmio_part *part = &emulation->parts[emulation->next++];
	int err;

	if (!emulation->writing)
		memcpy(emulation->data + part->at, data, part->length);
	err = os_lock_shared(&vcpu->vm->locks.memory);
	if (err) {
		emulation->next--;
		return err;
	}
	err = mvm_emulate_on(vcpu);
	os_unlock_shared(&vcpu->vm->locks.memory);
	return err;
}
