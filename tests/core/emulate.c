// SPDX-License-Identifier: MIT
/*
 * The emulator against the processor that the test runs on: each instruction is executed here, on memory of this process,
 * and emulated by the core, where the same memory is a device of the VMM's. Registers, flags and memory must be the same.
 *
 * Instructions are made from opcodes, prefixes and forms of address at random, the same in each run; the operand lies
 * anywhere in two pages of which the device consists, so it also crosses from one into the other.
 */
#include "harness.h"

#include <asm/ldt.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Below 1 GiB, where the guest's tables map everything to itself, and away from the program. */
#define DEVICE	    0x20000000ull
#define DEVICE_SIZE 0x2000ull
#define CODE	    0x30000000ull

/* --- instructions ------------------------------------------------------------------------------------------ */

/* immediate: -1: as long as the operand, at most 4; -2: as its address; byte: the operand is one */
struct form {
	u8 opcode[2];
	u8 opcode_length;
	s8 group; /* the reg field, or -1: a register */
	s8 immediate;
	bool byte;
	bool string;
	bool long_only;
	u8 memory_size; /* 0: the operand's */
};

static const struct form forms[] = {
	/* ADD OR ADC SBB AND SUB XOR CMP follow, with 0, 1, 2, 3 added */
	{ { 0x88 }, 1, -1, 0, true, false, false, 0 }, /* mov m, r */
	{ { 0x89 }, 1, -1, 0, false, false, false, 0 },
	{ { 0x8a }, 1, -1, 0, true, false, false, 0 }, /* mov r, m */
	{ { 0x8b }, 1, -1, 0, false, false, false, 0 },
	{ { 0x84 }, 1, -1, 0, true, false, false, 0 }, /* test */
	{ { 0x85 }, 1, -1, 0, false, false, false, 0 },
	{ { 0x86 }, 1, -1, 0, true, false, false, 0 }, /* xchg */
	{ { 0x87 }, 1, -1, 0, false, false, false, 0 },
	{ { 0x63 }, 1, -1, 0, false, false, true, 4 }, /* movsxd */
	{ { 0xc6 }, 1, 0, 1, true, false, false, 0 },  /* mov m, i */
	{ { 0xc7 }, 1, 0, -1, false, false, false, 0 },
	{ { 0xf6 }, 1, 0, 1, true, false, false, 0 }, /* test m, i */
	{ { 0xf6 }, 1, 1, 1, true, false, false, 0 },
	{ { 0xf7 }, 1, 0, -1, false, false, false, 0 },
	{ { 0xa0 }, 1, 0, -2, true, false, false, 0 }, /* mov al, moffs */
	{ { 0xa1 }, 1, 0, -2, false, false, false, 0 },
	{ { 0xa2 }, 1, 0, -2, true, false, false, 0 },
	{ { 0xa3 }, 1, 0, -2, false, false, false, 0 },
	{ { 0x0f, 0xb6 }, 2, -1, 0, false, false, false, 1 }, /* movzx */
	{ { 0x0f, 0xb7 }, 2, -1, 0, false, false, false, 2 },
	{ { 0x0f, 0xbe }, 2, -1, 0, false, false, false, 1 }, /* movsx */
	{ { 0x0f, 0xbf }, 2, -1, 0, false, false, false, 2 },
	{ { 0xa4 }, 1, 0, 0, true, true, false, 0 }, /* movs */
	{ { 0xa5 }, 1, 0, 0, false, true, false, 0 },
	{ { 0xaa }, 1, 0, 0, true, true, false, 0 }, /* stos */
	{ { 0xab }, 1, 0, 0, false, true, false, 0 },
	{ { 0xac }, 1, 0, 0, true, true, false, 0 }, /* lods */
	{ { 0xad }, 1, 0, 0, false, true, false, 0 },
};

#define FORMS (sizeof(forms) / sizeof(forms[0]))

/* @regs: before; as native_regs */
struct sample {
	u8 code[24];
	u32 length;
	u64 regs[17];
	bool is_long;
	u32 operand; /* bytes of the operand */
	u32 memory;  /* bytes in memory */
	u32 address; /* bytes of an address */
	u8 rex;
	u64 target;
	bool gs; /* its base is the device */
};

static void emit(struct sample *sample, u64 value, u32 bytes)
{
	while (bytes--) {
		sample->code[sample->length++] = (u8)value;
		value >>= 8;
	}
}

static u64 address_mask(const struct sample *sample)
{
	return mvm_mask(sample->address);
}

/* Sets a register so that an address that contains it is the target: what is above the address' size is noise. */
static void aim(struct sample *sample, u32 reg, u64 value)
{
	u64 mask = address_mask(sample);

	sample->regs[reg] = sample->is_long && sample->address == 8 ?
				    value :
				    (value & mask) | (random_number() & ~mask);
	if (!sample->is_long)
		sample->regs[reg] &= 0xffffffff;
}

/* Displacements that some forms of address have. */
static s32 displacement(u32 mod)
{
	return mod == 1 ? (s8)random_number() : mod == 2 ? (s32)random_number() >> 4 : 0;
}

/* [BX+SI] to [BX], in the segment GS, whose base is the device's. */
static void make_address16(struct sample *sample, u32 reg)
{
	static const s8 bases[8] = { 3, 3, 5, 5, 6, 7, 5, 3 },
			indexes[8] = { 6, 7, 6, 7, -1, -1, -1, -1 };
	u32 mod = below(3), rm = below(8);
	u16 where = (u16)(sample->target - DEVICE),
	    disp = (u16)(mod == 1 ? displacement(1) : displacement(2));

	emit(sample, mod << 6 | reg << 3 | rm, 1);
	if (mod == 0 && rm == 6) {
		emit(sample, where, 2);
		return;
	}
	if (mod)
		emit(sample, disp, mod);
	else
		disp = 0;
	if (indexes[rm] >= 0) {
		sample->regs[(u32)indexes[rm]] = random_number() & 0xffffffff;
		where -= (u16)sample->regs[(u32)indexes[rm]];
	}
	aim(sample, (u32)bases[rm], (u16)(where - disp));
}

static void make_sib(struct sample *sample, u32 mod, s32 disp)
{
	u32 scale = below(4), index = below(8), base = below(8);
	u32 index_reg = index | (sample->rex & 2) << 2, base_reg = base | (sample->rex & 1) << 3;
	u64 rest = sample->target;

	if (index_reg == base_reg) {
		index = 4;
		index_reg = 4 | (sample->rex & 2) << 2;
	}
	if (index_reg == base_reg) {
		base = 3;
		base_reg = 3 | (sample->rex & 1) << 3;
	}
	emit(sample, scale << 6 | index << 3 | base, 1);
	if (index_reg != 4) {
		bool no_base = base == 5 && mod == 0;

		aim(sample, index_reg, no_base ? random_number() & 0xfff : random_number() >> 8);
		rest -= sample->regs[index_reg] << scale;
	}
	if (base == 5 && mod == 0) {
		if (index_reg != 4 && sample->address == 4)
			rest = sample->target - ((sample->regs[index_reg] & 0xffffffff) << scale);
		emit(sample, rest, 4);
		return;
	}
	emit(sample, (u64)disp, mod == 1 ? 1 : mod == 2 ? 4 : 0);
	aim(sample, base_reg, rest - (u64)disp);
}

static void make_address(struct sample *sample, u32 reg, u32 immediate)
{
	u32 mod = below(3), rm = below(8), base_reg = rm | (sample->rex & 1) << 3;
	s32 disp = displacement(mod);

	if (sample->address == 2) {
		make_address16(sample, reg);
		return;
	}
	emit(sample, mod << 6 | reg << 3 | rm, 1);
	if (rm == 4) {
		make_sib(sample, mod, disp);
	} else if (rm == 5 && mod == 0) {
		u64 next = CODE + sample->length + 4 + immediate;

		emit(sample, sample->is_long ? sample->target - next : sample->target, 4);
	} else {
		emit(sample, (u64)disp, mod == 1 ? 1 : mod == 2 ? 4 : 0);
		aim(sample, base_reg, sample->target - (u64)disp);
	}
}

/* Prefixes, in any order; REX last. */
static void make_prefixes(struct sample *sample, const struct form *form, bool rep)
{
	bool operand = below(3) == 0, address = below(4) == 0;

	if (address)
		emit(sample, 0x67, 1);
	if (operand)
		emit(sample, 0x66, 1);
	if (rep)
		emit(sample, below(2) ? 0xf3 : 0xf2, 1);
	sample->address = sample->is_long ? (address ? 4 : 8) : address ? 2 : 4;
	if (sample->address == 2) {
		emit(sample, 0x65, 1);
		sample->gs = true;
	} else if (below(8) == 0) {
		emit(sample, 0x3e, 1);
	}
	sample->operand = operand ? 2 : 4;
	if (sample->is_long && below(2)) {
		sample->rex = 0x40 | below(16);
		emit(sample, sample->rex, 1);
		if (sample->rex & 8)
			sample->operand = 8;
	}
	if (form->byte)
		sample->operand = 1;
	sample->memory = form->memory_size ? form->memory_size : sample->operand;
}

/* Source and destination of a string: the one that is used by the form is a device, or both are. */
static void make_string(struct sample *sample)
{
	aim(sample, 6, DEVICE + below(0x400) + 0xf00);
	aim(sample, 7, DEVICE + below(0x400) + 0xf00);
	sample->regs[16] |= below(2) ? MVM_FLAG_DF : 0;
}

static void make_operands(struct sample *sample, const struct form *form)
{
	u32 immediate = form->immediate == -1 ? (u32)boundary_min(sample->operand, 4) : 0;

	if (form->immediate > 0)
		immediate = (u32)form->immediate;
	if (form->string) {
		make_string(sample);
	} else if (form->immediate == -2) {
		emit(sample, sample->gs ? sample->target - DEVICE : sample->target,
		     sample->address);
	} else {
		make_address(sample, form->group >= 0 ? (u32)form->group : below(8), immediate);
		emit(sample, random_value(), immediate);
	}
}

static void make_sample(struct sample *sample, const struct form *form, u8 add, bool is_long,
			bool rep)
{
	u32 at;

	memset(sample, 0, sizeof(*sample));
	sample->is_long = is_long;
	for (at = 0; at < 16; at++)
		sample->regs[at] = is_long ? random_value() : random_value() & 0xffffffff;
	sample->regs[16] = 0x202 | (random_number() & 0x8d5);
	make_prefixes(sample, form, rep);
	sample->target = DEVICE + below(4) * 0x600 + below(0x300);
	if (below(4) == 0)
		sample->target = DEVICE + 0x1000 - below(sample->memory + 1);
	for (at = 0; at < form->opcode_length; at++)
		emit(sample, form->opcode[at] + (at + 1 == form->opcode_length ? add : 0), 1);
	make_operands(sample, form);
	if (rep) {
		u64 mask = address_mask(sample);

		sample->regs[1] = (sample->regs[1] & ~mask) | (1 + below(5));
	}
}

/* --- executed here --------------------------------------------------------------------------------------- */

static u8 device_before[DEVICE_SIZE];

static void execute(struct sample *sample, u64 regs[17])
{
	u8 *code = (u8 *)CODE;

	memcpy(code, sample->code, sample->length);
	native_code = CODE;
	memcpy(native_regs, sample->regs, sizeof(native_regs));
	if (sample->is_long) {
		memcpy(code + sample->length, "\xff\x25\x00\x00\x00\x00", 6);
		memcpy(code + sample->length + 6, &native_exit_address, 8);
		native_run();
	} else {
		code[sample->length] = 0xea;
		memcpy(code + sample->length + 1, &native_exit_far, 6);
		native_run_compat();
	}
	memcpy(regs, native_regs, sizeof(native_regs));
}

/* --- emulated ------------------------------------------------------------------------------------------------ */

/* The guest is always at the instruction, and its access is always the device's. */
static int guest_faults(struct mvm_vcpu *vcpu, struct mvm_cpu_exit *exit, void *context)
{
	const struct sample *sample = context;

	if (vcpu->events.exception.pending || vcpu->events.exception.injected ||
	    vcpu->state.regs.rip != CODE) {
		exit->kind = MVM_CPU_EXIT_SHUTDOWN;
		return 0;
	}
	exit->kind = MVM_CPU_EXIT_MEMORY;
	exit->memory.gpa = sample->target;
	return 0;
}

/* Answers for the device, whose memory is @device. */
static u32 answer(volatile struct mvm_run *page, u8 *device)
{
	u64 at = page->exit.mmio.phys_addr - DEVICE;

	if (page->exit_reason != MVM_EXIT_MMIO)
		return 0;
	CHECK(at < DEVICE_SIZE && page->exit.mmio.len <= DEVICE_SIZE - at);
	CHECK(page->exit.mmio.len == 1 || page->exit.mmio.len == 2 || page->exit.mmio.len == 4 ||
	      page->exit.mmio.len == 8);
	CHECK(at / 4096 == (at + page->exit.mmio.len - 1) / 4096);
	if (page->exit.mmio.is_write)
		memcpy(device + at, (const u8 *)page->exit.mmio.data, page->exit.mmio.len);
	else
		memcpy((u8 *)page->exit.mmio.data, device + at, page->exit.mmio.len);
	return 1;
}

static void to_regs(struct mvm_regs *regs, const u64 from[17])
{
	u32 at;

	memset(regs, 0, sizeof(*regs));
	for (at = 0; at < 16; at++)
		*mvm_register(regs, at) = from[at];
	regs->rip = CODE;
	regs->rflags = from[16];
}

static void set_gs(struct machine *machine, u64 base)
{
	struct mvm_sregs sregs;

	CHECK_IS(CALL(machine, machine->vcpu, MVM_GET_SREGS, &sregs), 0);
	sregs.gs.base = base;
	CHECK_IS(CALL(machine, machine->vcpu, MVM_SET_SREGS, &sregs), 0);
}

static bool emulate(struct machine *machine, struct sample *sample, u64 regs[17], u8 *device)
{
	volatile struct mvm_run *page = run_page(machine, machine->vcpu);
	struct mvm_regs state;
	u32 at;

	to_regs(&state, sample->regs);
	set_regs(machine, &state);
	set_gs(machine, sample->gs ? DEVICE : 0);
	memcpy(machine->ram + 0x8000, sample->code, sample->length);
	scripted_play(vcpu_of(machine, machine->vcpu), guest_faults, sample);
	do
		CHECK_IS(run(machine), 0);
	while (answer(page, device));
	get_regs(machine, &state);
	for (at = 0; at < 16; at++)
		regs[at] = *mvm_register(&state, at);
	regs[16] = state.rflags;
	return page->exit_reason == MVM_EXIT_SHUTDOWN && state.rip == CODE + sample->length;
}

/* --- compared -------------------------------------------------------------------------------------------------- */

static void describe(const struct sample *sample, const u64 native[17], const u64 ours[17])
{
	u32 at;

	fprintf(stderr, "%s:", sample->is_long ? "64-bit" : "32-bit");
	for (at = 0; at < sample->length; at++)
		fprintf(stderr, " %02x", sample->code[at]);
	fprintf(stderr, " target %llx\n", sample->target);
	for (at = 0; at < 17; at++) {
		if (native[at] != ours[at])
			fprintf(stderr, "  %u: before %llx native %llx emulated %llx\n", at,
				sample->regs[at], native[at], ours[at]);
	}
}

/* In 32-bit mode the upper halves are undefined after the way back. */
static bool same_registers(const struct sample *sample, u64 native[17], u64 ours[17])
{
	u32 at;

	for (at = 0; at < 16; at++) {
		u64 mask = sample->is_long ? ~0ull : at < 8 ? 0xffffffff : 0;

		native[at] &= mask;
		ours[at] &= mask;
	}
	native[16] &= 0xcd5;
	ours[16] &= 0xcd5;
	return !memcmp(native, ours, 17 * sizeof(native[0]));
}

static bool is_logic(const struct sample *sample, const struct form *form)
{
	u8 opcode = form->opcode[0];

	(void)sample;
	return opcode == 0x84 || opcode == 0x85 || opcode >= 0xf6;
}

static void compare(struct machine *machine, struct sample *sample, const struct form *form,
		    bool logic)
{
	static u8 device[DEVICE_SIZE];
	u64 native[17], ours[17];
	u32 at;
	bool done;

	for (at = 0; at < DEVICE_SIZE; at++)
		device_before[at] = (u8)random_number();
	memcpy((u8 *)DEVICE, device_before, DEVICE_SIZE);
	memcpy(device, device_before, DEVICE_SIZE);
	execute(sample, native);
	done = emulate(machine, sample, ours, device);
	if (logic || is_logic(sample, form)) { /* AF is undefined */
		native[16] &= ~MVM_FLAG_AF;
		ours[16] &= ~MVM_FLAG_AF;
	}
	done = same_registers(sample, native, ours) && done &&
	       !memcmp((u8 *)DEVICE, device, DEVICE_SIZE);
	CHECK(done);
	if (!done)
		describe(sample, native, ours);
}

/* Operations by number: ADD OR ADC SBB AND SUB XOR CMP. */
static bool operation_is_logic(u32 number)
{
	return number == 1 || number == 4 || number == 6;
}

static void compare_arithmetic(struct machine *machine, bool is_long)
{
	static const struct form registers = { { 0 }, 1, -1, 0, false, false, false, 0 };
	static const u8 opcodes[] = { 0x80, 0x81, 0x83 };
	struct sample sample;
	struct form form;
	u32 number, which;

	for (number = 0; number < 8; number++) {
		for (which = 0; which < 4; which++) {
			form = registers;
			form.byte = !(which & 1);
			make_sample(&sample, &form, (u8)(number << 3 | which), is_long, false);
			compare(machine, &sample, &form, operation_is_logic(number));
		}
		for (which = 0; which < 3; which++) {
			form = registers;
			form.opcode[0] = opcodes[which];
			form.byte = which == 0;
			form.group = (s8)number;
			form.immediate = which == 1 ? -1 : 1;
			make_sample(&sample, &form, 0, is_long, false);
			compare(machine, &sample, &form, operation_is_logic(number));
		}
	}
}

static void compare_all(struct machine *machine, bool is_long)
{
	struct sample sample;
	u32 at;

	for (at = 0; at < FORMS; at++) {
		const struct form *form = &forms[at];

		if (form->long_only && !is_long)
			continue;
		make_sample(&sample, form, 0, is_long, false);
		/* 16-bit strings would reach address 0 of this process through ES */
		if (form->string && sample.address == 2)
			continue;
		compare(machine, &sample, form, false);
		if (!form->string)
			continue;
		make_sample(&sample, form, 0, is_long, true);
		if (sample.address != 2)
			compare(machine, &sample, form, false);
	}
	compare_arithmetic(machine, is_long);
}

/* GS of 32-bit code: entry 0 of the process' local descriptor table, which native_run_compat() loads. */
static void make_gs(void)
{
	struct user_desc segment = {
		.entry_number = 0,
		.base_addr = DEVICE,
		.limit = 0xfffff,
		.seg_32bit = 1,
		.limit_in_pages = 1,
		.useable = 1,
	};

	if (syscall(SYS_modify_ldt, 1, &segment, sizeof(segment)))
		abort();
}

/* The code is at the same address for the guest. */
static void map_code(struct machine *machine)
{
	struct mvm_sregs sregs;

	CHECK_IS(set_slot(machine, 1, CODE, 0x8000, 0x1000, 0), 0);
	CHECK_IS(CALL(machine, machine->vcpu, MVM_GET_SREGS, &sregs), 0);
	sregs.cs.base = 0;
	CHECK_IS(CALL(machine, machine->vcpu, MVM_SET_SREGS, &sregs), 0);
}

static void test_native(bool is_long, u32 rounds)
{
	static struct machine machine;
	unsigned int before = failures;

	random_state = 0x9e3779b97f4a7c15;
	machine_boot(&machine);
	if (is_long)
		enter_long_mode(&machine);
	else
		enter_protected_mode(&machine);
	map_code(&machine);
	mapped_at(DEVICE, DEVICE_SIZE, PROT_READ | PROT_WRITE);
	mapped_at(CODE, 0x1000, PROT_READ | PROT_WRITE | PROT_EXEC);
	make_gs();
	while (rounds-- && failures < before + 5)
		compare_all(&machine, is_long);
	munmap((void *)DEVICE, DEVICE_SIZE);
	munmap((void *)CODE, 0x1000);
	machine_end(&machine);
}

void test_emulate(void)
{
	test_native(true, 300);
	test_native(false, 300);
}
