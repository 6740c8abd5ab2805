// SPDX-License-Identifier: MIT
/*
 * Instructions that the core has to understand (AMD APM vol. 3, chapters 1 and 2, appendix A): those that guests use for
 * memory-mapped devices, string port accesses, MOV to a control register, and how long the others are.
 */
#include "parts.h"

/* Reading an instruction's bytes one after another. */
struct mvm_reader {
	struct mvm_instruction *instruction;
	bool exhausted;
};

static u8 mvm_next(struct mvm_reader *reader)
{
	struct mvm_instruction *instruction = reader->instruction;

	if (instruction->length >= instruction->available) {
		reader->exhausted = true;
		return 0;
	}
	return instruction->bytes[instruction->length++];
}

static u8 mvm_peek(const struct mvm_reader *reader)
{
	const struct mvm_instruction *instruction = reader->instruction;

	return instruction->length < instruction->available ?
		       instruction->bytes[instruction->length] :
		       0;
}

/* A little-endian number of 1, 2, 4 or 8 bytes. */
static u64 mvm_next_number(struct mvm_reader *reader, u32 bytes)
{
	u64 value = 0;
	u32 at;

	for (at = 0; at < bytes; at++)
		value |= (u64)mvm_next(reader) << at * 8;
	return value;
}

static u64 mvm_sign_extend(u64 value, u32 bytes)
{
	u32 unused = 64 - bytes * 8;

	return (u64)((s64)(value << unused) >> unused);
}

/* --- the bytes ---------------------------------------------------------------------------------- */

/* Part of an instruction that lies in one page. */
static int mvm_fetch_part(struct mvm_vcpu *vcpu, u64 linear, u8 *to, u32 bytes,
			  struct mvm_fault *fault)
{
	u32 access = MVM_WALK_FETCH | (mvm_cpl(vcpu) == 3 ? MVM_WALK_USER : 0);
	struct mvm_walked walked;
	int err;

	if (!mvm_is_long(vcpu))
		linear &= 0xffffffff;
	err = mvm_walk(vcpu, linear, access, &walked, fault);
	if (err)
		return err;
	err = mvm_guest_read(vcpu->vm, walked.gpa, to, bytes);
	if (err)
		fault->cr2 = walked.gpa;
	return err;
}

int mvm_fetch(struct mvm_vcpu *vcpu, struct mvm_instruction *instruction, struct mvm_fault *fault)
{
	u64 linear = vcpu->state.regs.rip;
	u32 first;
	int err;

	memset(instruction, 0, sizeof(*instruction));
	if (!mvm_is_long(vcpu))
		linear += vcpu->state.sregs.cs.base;
	first = (u32)boundary_min(sizeof(instruction->bytes),
				  MVM_PAGE_SIZE - linear % MVM_PAGE_SIZE);
	err = mvm_fetch_part(vcpu, linear, instruction->bytes, first, fault);
	if (err)
		return err;
	instruction->available = (u8)first;
	if (first == sizeof(instruction->bytes))
		return 0;
	err = mvm_fetch_part(vcpu, linear + first, instruction->bytes + first,
			     sizeof(instruction->bytes) - first, fault);
	if (!err)
		instruction->available = sizeof(instruction->bytes);
	return 0;
}

/* --- prefixes ------------------------------------------------------------------------------------- */

/* In 64-bit mode ES, CS, SS and DS are ignored (AMD APM vol. 3, 1.2.4), so an FS or GS before them counts. */
static bool mvm_prefix_segment(struct mvm_instruction *instruction, u8 byte, bool is_long)
{
	switch (byte) {
	case 0x26:
	case 0x2e:
	case 0x36:
	case 0x3e:
		if (is_long)
			return true;
		instruction->segment = byte >> 3 & 3;
		break;
	case 0x64:
	case 0x65:
		instruction->segment = byte & 7;
		break;
	default:
		return false;
	}
	instruction->segment_prefix = true;
	return true;
}

/* Default sizes, of the mode that the code segment says. */
static void mvm_default_sizes(const struct mvm_vcpu *vcpu, struct mvm_instruction *instruction)
{
	bool wide = mvm_is_long(vcpu) || vcpu->state.sregs.cs.db;

	instruction->operand_size = wide ? 4 : 2;
	instruction->address_size = mvm_is_long(vcpu) ? 8 : wide ? 4 : 2;
	instruction->segment = MVM_SEGMENT_DS;
}

/* An override means the other size: 2 for 4 and 4 for 2, of addresses 4 for 8. */
static u8 mvm_other_size(u8 size)
{
	return size == 4 ? 2 : 4;
}

/* Everything before the opcode. A REX prefix counts only where it is the last one. */
static void mvm_decode_prefixes(const struct mvm_vcpu *vcpu, struct mvm_reader *reader)
{
	struct mvm_instruction *instruction = reader->instruction;
	bool operand = false, address = false, is_long = mvm_is_long(vcpu);

	mvm_default_sizes(vcpu, instruction);
	for (;;) {
		u8 byte = mvm_peek(reader);

		if (is_long && (byte & 0xf0) == 0x40) {
			instruction->rex = mvm_next(reader);
			continue;
		}
		if (byte == 0x66)
			operand = true;
		else if (byte == 0x67)
			address = true;
		else if (byte == 0xf2 || byte == 0xf3)
			instruction->rep = true;
		else if (byte == 0xf0)
			instruction->lock = true;
		else if (!mvm_prefix_segment(instruction, byte, is_long))
			break;
		instruction->rex = 0;
		mvm_next(reader);
	}
	if (operand)
		instruction->operand_size = mvm_other_size(instruction->operand_size);
	if (address)
		instruction->address_size = mvm_other_size(instruction->address_size);
	if (instruction->rex & 8)
		instruction->operand_size = 8;
}

/* --- addresses --------------------------------------------------------------------------------------- */

static void mvm_use_stack_segment(struct mvm_instruction *instruction)
{
	if (!instruction->segment_prefix)
		instruction->segment = MVM_SEGMENT_SS;
}

/* 16-bit forms: BX+SI, BX+DI, BP+SI, BP+DI, SI, DI, BP, BX. */
static u64 mvm_decode_address16(struct mvm_vcpu *vcpu, struct mvm_reader *reader, u8 mod, u8 rm)
{
	struct mvm_regs *regs = &vcpu->state.regs;
	const u64 base[8] = {
		regs->rbx, regs->rbx, regs->rbp, regs->rbp, 0, 0, regs->rbp, regs->rbx
	};
	const u64 index[8] = { regs->rsi, regs->rdi, regs->rsi, regs->rdi,
			       regs->rsi, regs->rdi, 0,		0 };

	if (mod == 0 && rm == 6)
		return mvm_next_number(reader, 2);
	if (rm == 2 || rm == 3 || rm == 6)
		mvm_use_stack_segment(reader->instruction);
	if (mod == 1)
		return base[rm] + index[rm] + mvm_sign_extend(mvm_next(reader), 1);
	return base[rm] + index[rm] + (mod == 2 ? mvm_next_number(reader, 2) : 0);
}

/* A scale-index-base byte; its displacement of 4 bytes where there is no base. */
static u64 mvm_decode_sib(struct mvm_vcpu *vcpu, struct mvm_reader *reader, u8 mod)
{
	struct mvm_instruction *instruction = reader->instruction;
	u8 sib = mvm_next(reader);
	u8 index = (sib >> 3 & 7) | (instruction->rex << 2 & 8);
	u8 base = (sib & 7) | (instruction->rex << 3 & 8);
	u64 address = 0;

	if (index != 4)
		address = *mvm_register(&vcpu->state.regs, index) << (sib >> 6);
	if ((sib & 7) == 5 && mod == 0)
		return address + mvm_sign_extend(mvm_next_number(reader, 4), 4);
	if (base == 4 || base == 5)
		mvm_use_stack_segment(instruction);
	return address + *mvm_register(&vcpu->state.regs, base);
}

static u64 mvm_decode_address32(struct mvm_vcpu *vcpu, struct mvm_reader *reader, u8 mod, u8 rm)
{
	struct mvm_instruction *instruction = reader->instruction;
	u8 base = rm | (instruction->rex << 3 & 8);
	u64 address;

	if (rm == 5 && mod == 0) {
		instruction->rip_relative = mvm_is_long(vcpu);
		return mvm_sign_extend(mvm_next_number(reader, 4), 4);
	}
	if (rm == 4) {
		address = mvm_decode_sib(vcpu, reader, mod);
	} else {
		address = *mvm_register(&vcpu->state.regs, base);
		if (base == 5)
			mvm_use_stack_segment(instruction);
	}
	if (mod == 1)
		return address + mvm_sign_extend(mvm_next(reader), 1);
	return address + (mod == 2 ? mvm_sign_extend(mvm_next_number(reader, 4), 4) : 0);
}

/* ModRM and what belongs to it; the operand that it names is in memory, or the core has no use for it. */
static int mvm_decode_modrm(struct mvm_vcpu *vcpu, struct mvm_reader *reader)
{
	struct mvm_instruction *instruction = reader->instruction;
	u8 mod, rm;

	instruction->modrm = mvm_next(reader);
	instruction->reg = (instruction->modrm >> 3 & 7) | (instruction->rex << 1 & 8);
	mod = instruction->modrm >> 6;
	rm = instruction->modrm & 7;
	if (mod == 3)
		return -ENOSYS;
	if (instruction->address_size == 2)
		instruction->offset = mvm_decode_address16(vcpu, reader, mod, rm);
	else
		instruction->offset = mvm_decode_address32(vcpu, reader, mod, rm);
	return 0;
}

/* --- opcodes -------------------------------------------------------------------------------------------- */

/* A bit of a byte's opcode says whether it works on bytes. */
static void mvm_operation(struct mvm_instruction *instruction, u32 operation, u8 opcode)
{
	instruction->operation = (u8)operation;
	instruction->size = opcode & 1 ? instruction->operand_size : 1;
	instruction->memory_size = instruction->size;
}

static void mvm_operands(struct mvm_instruction *instruction, u32 destination, u32 source)
{
	instruction->destination = (u8)destination;
	instruction->source = (u8)source;
}

/* An immediate as long as the operand, 4 bytes for one of 8. */
static void mvm_decode_immediate(struct mvm_reader *reader, u32 bytes)
{
	bytes = (u32)boundary_min(bytes, 4);
	reader->instruction->immediate = mvm_sign_extend(mvm_next_number(reader, bytes), bytes);
}

static u8 mvm_arithmetic(u8 number)
{
	static const u8 operations[8] = { MVM_OP_ADD, MVM_OP_OR,  MVM_OP_ADC, MVM_OP_SBB,
					  MVM_OP_AND, MVM_OP_SUB, MVM_OP_XOR, MVM_OP_CMP };

	return operations[number & 7];
}

/* OP with memory and a register, whichever comes first: 84-8b, and 00-3b without the forms for AL and AX. */
static int mvm_decode_register(struct mvm_vcpu *vcpu, struct mvm_reader *reader, u32 operation,
			       u8 opcode)
{
	struct mvm_instruction *instruction = reader->instruction;

	mvm_operation(instruction, operation, opcode);
	if (opcode & 2)
		mvm_operands(instruction, MVM_OPERAND_REGISTER, MVM_OPERAND_MEMORY);
	else
		mvm_operands(instruction, MVM_OPERAND_MEMORY, MVM_OPERAND_REGISTER);
	return mvm_decode_modrm(vcpu, reader);
}

/* OP with memory and an immediate: 80, 81, 83, c6, c7, f6, f7. */
static int mvm_decode_group(struct mvm_vcpu *vcpu, struct mvm_reader *reader, u8 opcode)
{
	struct mvm_instruction *instruction = reader->instruction;
	int err = mvm_decode_modrm(vcpu, reader);
	u8 number = instruction->modrm >> 3 & 7;

	if (err)
		return err;
	if (opcode >= 0xf6) {
		if (number > 1)
			return -ENOSYS;
		mvm_operation(instruction, MVM_OP_TEST, opcode);
	} else if (opcode >= 0xc6) {
		if (number)
			return -ENOSYS;
		mvm_operation(instruction, MVM_OP_MOV, opcode);
	} else {
		mvm_operation(instruction, mvm_arithmetic(number), opcode);
	}
	mvm_operands(instruction, MVM_OPERAND_MEMORY, MVM_OPERAND_IMMEDIATE);
	mvm_decode_immediate(reader, opcode == 0x83 ? 1 : instruction->size);
	return 0;
}

/* MOV between AL, AX, EAX or RAX and an address in the instruction: a0-a3. */
static int mvm_decode_moffs(struct mvm_reader *reader, u8 opcode)
{
	struct mvm_instruction *instruction = reader->instruction;

	mvm_operation(instruction, MVM_OP_MOV, opcode);
	instruction->reg = 0;
	if (opcode & 2)
		mvm_operands(instruction, MVM_OPERAND_MEMORY, MVM_OPERAND_REGISTER);
	else
		mvm_operands(instruction, MVM_OPERAND_REGISTER, MVM_OPERAND_MEMORY);
	instruction->offset = mvm_next_number(reader, instruction->address_size);
	return 0;
}

/* Strings: INS 6c, OUTS 6e, MOVS a4, STOS aa, LODS ac. Port accesses have at most 4 bytes. */
static int mvm_decode_string(struct mvm_reader *reader, u32 operation, u8 opcode)
{
	struct mvm_instruction *instruction = reader->instruction;

	mvm_operation(instruction, operation, opcode);
	if (opcode < 0x70)
		instruction->size = (u8)boundary_min(instruction->size, 4);
	instruction->memory_size = instruction->size;
	return 0;
}

static int mvm_decode_one(struct mvm_vcpu *vcpu, struct mvm_reader *reader, u8 opcode)
{
	struct mvm_instruction *instruction = reader->instruction;

	if (opcode < 0x40 && (opcode & 7) < 4)
		return mvm_decode_register(vcpu, reader, mvm_arithmetic(opcode >> 3), opcode);
	switch (opcode) {
	case 0x63: /* MOVSXD in 64-bit mode */
		if (!mvm_is_long(vcpu))
			return -ENOSYS;
		mvm_operation(instruction, MVM_OP_MOVSX, opcode);
		instruction->memory_size = 4; /* also of 2, of which AMD's processors read 4 */
		mvm_operands(instruction, MVM_OPERAND_REGISTER, MVM_OPERAND_MEMORY);
		return mvm_decode_modrm(vcpu, reader);
	case 0x6c ... 0x6d:
		return mvm_decode_string(reader, MVM_OP_INS, opcode);
	case 0x6e ... 0x6f:
		return mvm_decode_string(reader, MVM_OP_OUTS, opcode);
	case 0x82: /* 80 again, but in 64-bit mode */
		if (mvm_is_long(vcpu))
			return -ENOSYS;
		return mvm_decode_group(vcpu, reader, 0x80);
	case 0x80 ... 0x81:
	case 0x83:
	case 0xc6 ... 0xc7:
	case 0xf6 ... 0xf7:
		return mvm_decode_group(vcpu, reader, opcode);
	case 0x84 ... 0x85:
		return mvm_decode_register(vcpu, reader, MVM_OP_TEST, opcode);
	case 0x86 ... 0x87:
		return mvm_decode_register(vcpu, reader, MVM_OP_XCHG, opcode & 1);
	case 0x88 ... 0x8b:
		return mvm_decode_register(vcpu, reader, MVM_OP_MOV, opcode);
	case 0xa0 ... 0xa3:
		return mvm_decode_moffs(reader, opcode);
	case 0xa4 ... 0xa5:
		return mvm_decode_string(reader, MVM_OP_MOVS, opcode);
	case 0xaa ... 0xab:
		return mvm_decode_string(reader, MVM_OP_STOS, opcode);
	case 0xac ... 0xad:
		return mvm_decode_string(reader, MVM_OP_LODS, opcode);
	default:
		return -ENOSYS;
	}
}

/* Opcodes after 0f: MOVZX b6, b7; MOVSX be, bf; MOV from a control register 20, to one 22. */
static int mvm_decode_two(struct mvm_vcpu *vcpu, struct mvm_reader *reader, u8 opcode)
{
	struct mvm_instruction *instruction = reader->instruction;

	if (opcode == 0x20 || opcode == 0x22) {
		instruction->operation = opcode == 0x22 ? MVM_OP_MOV_TO_CR : MVM_OP_MOV_FROM_CR;
		instruction->modrm = mvm_next(reader);
		instruction->control = (instruction->modrm >> 3 & 7) | (instruction->rex << 1 & 8);
		instruction->reg = (instruction->modrm & 7) | (instruction->rex << 3 & 8);
		instruction->size = mvm_is_long(vcpu) ? 8 : 4;
		return 0;
	}
	if ((opcode & 0xf6) != 0xb6)
		return -ENOSYS;
	mvm_operation(instruction, opcode & 8 ? MVM_OP_MOVSX : MVM_OP_MOVZX, 1);
	instruction->memory_size = opcode & 1 ? 2 : 1;
	mvm_operands(instruction, MVM_OPERAND_REGISTER, MVM_OPERAND_MEMORY);
	return mvm_decode_modrm(vcpu, reader);
}

/* LOCK is for what reads, changes and writes memory. */
static bool mvm_lock_allowed(const struct mvm_instruction *instruction)
{
	if (instruction->operation == MVM_OP_XCHG)
		return true;
	return instruction->operation >= MVM_OP_ADD && instruction->operation <= MVM_OP_XOR &&
	       instruction->destination == MVM_OPERAND_MEMORY;
}

int mvm_decode(struct mvm_vcpu *vcpu, struct mvm_instruction *instruction, struct mvm_fault *fault)
{
	struct mvm_reader reader = { instruction, false };
	u8 opcode;
	int err;

	instruction->length = 0;
	mvm_decode_prefixes(vcpu, &reader);
	opcode = mvm_next(&reader);
	err = opcode == 0x0f ? mvm_decode_two(vcpu, &reader, mvm_next(&reader)) :
			       mvm_decode_one(vcpu, &reader, opcode);
	if (reader.exhausted && instruction->available < sizeof(instruction->bytes))
		return -ENODATA;
	if (reader.exhausted) { /* longer than 15 bytes */
		*fault = (struct mvm_fault){ .vector = MVM_VECTOR_GP, .has_error_code = true };
		return -EFAULT;
	}
	if (err)
		return err;
	if (instruction->lock && !mvm_lock_allowed(instruction)) {
		*fault = (struct mvm_fault){ .vector = MVM_VECTOR_UD };
		return -EFAULT;
	}
	if (instruction->rip_relative)
		instruction->offset += vcpu->state.regs.rip + instruction->length;
	instruction->offset &= mvm_mask(instruction->address_size);
	return 0;
}

/* --- lengths of instructions that exited --------------------------------------------------------------- */

static int mvm_find_next_rip(struct mvm_vcpu *vcpu, const char *opcode, u32 length, u64 *next,
			     struct mvm_fault *fault)
{
	struct mvm_instruction instruction;
	struct mvm_reader reader = { &instruction, false };
	int err = mvm_fetch(vcpu, &instruction, fault);

	if (err)
		return err;
	mvm_decode_prefixes(vcpu, &reader);
	if (instruction.length + length <= instruction.available &&
	    !memcmp(instruction.bytes + instruction.length, opcode, length))
		*next += instruction.length + length;
	return 0;
}

int mvm_next_rip(struct mvm_vcpu *vcpu, const struct mvm_cpu_exit *exit, const char *opcode,
		 u32 length, u64 *next)
{
	struct mvm_fault fault;
	int err;

	*next = exit->next_rip;
	if (*next)
		return MVM_GO_ON;
	*next = vcpu->state.regs.rip;
	err = os_lock_shared(&vcpu->vm->locks.memory);
	if (err)
		return err;
	err = mvm_find_next_rip(vcpu, opcode, length, next, &fault);
	err = err ? mvm_exit_failed(vcpu, err, &fault, NULL) : MVM_GO_ON;
	os_unlock_shared(&vcpu->vm->locks.memory);
	return err;
}
