// SPDX-License-Identifier: MIT
/*
 * What emulate.c compares where it goes well, compared where it may not: prefixes in any order and number, segments with
 * limits, of every type, null; addresses that are not canonical, not mapped, not writable; instructions over the end of a
 * page; in 64-, 32- and 16-bit code. The processor and the core must raise the same exception, with the same error code and
 * the same CR2, at the same element of a repeated string, or do the same. What the core does not emulate it refuses. INS and OUTS reach memory as STOS
 * and LODS do, which is what they are compared with. Others than AMD's processors
 * differ in some of this, so it is skipped there.
 */
#define _GNU_SOURCE
#include "harness.h"

#include <asm/ldt.h>
#include <asm/prctl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/ucontext.h>
#include <unistd.h>

/* Two pages that can be written, and one that cannot; nothing around. */
#define DEVICE	    0x20000000ull
#define DEVICE_SIZE 0x3000ull

/* Pages 0, 1 and 8 can be executed, page 2 can be read only, the rest is not there. */
#define CODE	   0x30000000ull
#define CODE_PAGES 9u

/* Where Linux' own addresses begin. */
#define KERNEL 0x7ffffffff000ull

#define NO_VECTOR 0x100u
#define REFUSED	  0x200u
#define STUCK	  0x300u

/* --- segments: of the process' local descriptor table, and the same for the guest ---------------------------- */

enum { SEGMENT_CODE16, SEGMENT_NULL, SEGMENT_FLAT, SEGMENT_FIRST, SEGMENTS = 12 };

/* @limit: of the last byte; @kind: as in a descriptor */
static const struct form_of_segment {
	u64 base;
	u32 limit;
	u8 kind;
	bool db;
} segments[SEGMENTS] = {
	{ CODE, 0xffff, 0xb, false },
	{ 0, 0, 0, false },
	{ 0, 0xffffffff, 3, true },
	{ DEVICE, 0x2fff, 3, true },
	{ DEVICE, 0x17fe, 3, true },
	{ DEVICE - 0x100000, 0x101fff, 3, true },
	{ DEVICE, 0x7ff, 7, true }, /* expands down */
	{ DEVICE - 0x1000, 0x1fff, 7, false },
	{ DEVICE, 0x2fff, 1, true },		  /* cannot be written */
	{ DEVICE, 0x27ff, 0xb, true },		  /* code that can be read */
	{ DEVICE - 0xf800, 0xffffffff, 3, true }, /* 16-bit offsets end in it */
	{ DEVICE + 0x800, 0xffffffff, 3, true },
};

static void make_segment(u32 number)
{
	const struct form_of_segment *form = &segments[number];
	struct user_desc segment = {
		.entry_number = number,
		.base_addr = (unsigned int)form->base,
		.limit = form->limit > 0xfffff ? form->limit >> 12 : form->limit,
		.seg_32bit = form->db,
		.contents = form->kind >> 2 & 3,
		.read_exec_only = !(form->kind & 2),
		.limit_in_pages = form->limit > 0xfffff,
		.useable = 1,
	};

	if (number != SEGMENT_NULL && syscall(SYS_modify_ldt, 0x11, &segment, sizeof(segment)))
		abort();
}

static u16 selector_of(u32 number)
{
	return number == SEGMENT_NULL ? 0 : (u16)(number << 3 | 7);
}

static struct mvm_segment segment_of(u32 number)
{
	const struct form_of_segment *form = &segments[number];

	if (number == SEGMENT_NULL)
		return (struct mvm_segment){ .unusable = 1 };
	return (struct mvm_segment){
		.base = form->base,
		.limit = form->limit,
		.selector = selector_of(number),
		.kind = form->kind,
		.present = 1,
		.dpl = 3,
		.db = form->db,
		.s = 1,
		.g = form->limit > 0xfffff,
	};
}

/* --- a trial ------------------------------------------------------------------------------------------------- */

/**
 * struct trial - an instruction and what it begins with
 * @bits: 64, 32 or 16
 * @code, @length: its bytes
 * @at: where they are, a linear address
 * @regs: as native_regs
 * @segment: numbers of ES, SS, DS and GS
 * @override: the segment of the last prefix, as instructions number them, or -1
 * @rex: what counts of it
 * @operand, @address: sizes in bytes
 * @emulated: one that the core shall not refuse
 * @port: the core has INS or OUTS in the place of STOS or LODS
 */
struct trial {
	u32 bits;
	u8 code[40];
	u32 length;
	u64 at;
	u64 regs[17];
	u32 segment[4];
	int override;
	u8 rex;
	u32 operand;
	u32 address;
	bool emulated;
	bool port;
};

/* What came of it. @vector: of the exception, or NO_VECTOR, REFUSED, STUCK */
struct outcome {
	u64 regs[17];
	u64 rip;
	u32 vector;
	u32 error;
	u64 cr2;
	u8 device[DEVICE_SIZE];
};

static void emit(struct trial *trial, u64 value, u32 bytes)
{
	while (bytes--) {
		trial->code[trial->length++] = (u8)value;
		value >>= 8;
	}
}

/* --- addresses ----------------------------------------------------------------------------------------------- */

/* The base of the segment that an operand is in; FS is null outside of 64-bit mode, and not used there. */
static u64 segment_base(const struct trial *trial, int number)
{
	static const u8 place[6] = { 0, 0, 1, 2, 0, 3 };

	if (trial->override >= 0)
		number = trial->override;
	if (trial->bits == 64)
		return number == MVM_SEGMENT_GS ? DEVICE : 0;
	if (number == MVM_SEGMENT_CS)
		return trial->bits == 16 ? CODE : 0;
	return number == MVM_SEGMENT_FS ? 0 : segments[trial->segment[place[number]]].base;
}

/* Somewhere that is interesting, as a linear address; nothing else of this process is near. */
static u64 target(const struct trial *trial)
{
	static const u64 edges[] = { 0, 0x800, 0x1000, 0x17ff, 0x1800, 0x2000, 0x2800, 0x3000 };

	switch (below(8)) {
	case 0:
		if (trial->bits == 64)
			return below(2) ? (1ull << 47) - below(10) :
					  (random_number() & 0xffff) << 48 ^ 0x123ull << 47;
		return (u32)(4 - below(9));
	case 1 ... 3:
		return DEVICE + edges[below(8)] - below(10);
	case 4:
		return DEVICE + 0x2000 + below(0xff0);
	default:
		return DEVICE + below(0x1ff0);
	}
}

/* A register so that what contains it is at an offset; what is above the address' size is noise. */
static void aim(struct trial *trial, u32 reg, u64 offset)
{
	u64 mask = mvm_mask(trial->address);

	trial->regs[reg] = (offset & mask) | (random_number() & ~mask);
	if (trial->bits != 64)
		trial->regs[reg] &= 0xffffffff;
}

static void make_address16(struct trial *trial, u32 reg)
{
	static const s8 bases[8] = { 3, 3, 5, 5, 6, 7, 5, 3 },
			indexes[8] = { 6, 7, 6, 7, -1, -1, -1, -1 };
	u32 mod = below(3), rm = below(8), disp = (u32)random_number();
	bool plain = mod == 0 && rm == 6;
	int number = !plain && bases[rm] == 5 ? MVM_SEGMENT_SS : MVM_SEGMENT_DS;
	u64 where = target(trial) - segment_base(trial, number);

	emit(trial, mod << 6 | reg << 3 | rm, 1);
	if (plain) {
		emit(trial, where, 2);
		return;
	}
	emit(trial, disp, mod);
	disp = mod == 0 ? 0 : mod == 1 ? (u32)(s8)disp : disp;
	if (indexes[rm] >= 0)
		where -= trial->regs[(u32)indexes[rm]];
	aim(trial, (u32)bases[rm], where - disp);
}

/* A base that is no register: the displacement is the address, with an index or relative to RIP. */
static void make_absolute(struct trial *trial, u64 index, u32 immediate)
{
	u64 where = target(trial) - segment_base(trial, MVM_SEGMENT_DS);
	u64 next = trial->at + trial->length + 4 + immediate;
	bool relative = trial->bits == 64 && (trial->code[trial->length - 1] & 0xc7) == 5;

	if (trial->bits == 64 && where >> 31) /* as far as it reaches */
		where = DEVICE + below(0x1ff0) - segment_base(trial, MVM_SEGMENT_DS);
	emit(trial, where - index - (relative ? next : 0), 4);
}

static void make_sib(struct trial *trial, u32 mod, u64 disp, u32 immediate)
{
	u32 scale = below(4), index = below(8), base = below(8);
	u32 index_reg = index | (trial->rex & 2) << 2, base_reg = base | (trial->rex & 1) << 3;
	u64 scaled;

	if (index_reg == base_reg)
		index = index == 4 ? 0 : 4;
	index_reg = index | (trial->rex & 2) << 2;
	if (base == 5 && mod == 0)
		aim(trial, index_reg, random_number() & 0xfff);
	scaled = index_reg == 4 ? 0 : trial->regs[index_reg] << scale;
	emit(trial, scale << 6 | index << 3 | base, 1);
	if (base == 5 && mod == 0) {
		/* what is above the address' size does not reach into the displacement */
		make_absolute(trial, scaled & mvm_mask(trial->address), immediate);
		return;
	}
	emit(trial, disp, mod == 1 ? 1 : mod == 2 ? 4 : 0);
	aim(trial, base_reg,
	    target(trial) -
		    segment_base(trial,
				 base_reg == 4 || base_reg == 5 ? MVM_SEGMENT_SS : MVM_SEGMENT_DS) -
		    scaled - disp);
}

static void make_address(struct trial *trial, u32 reg, u32 immediate)
{
	u32 mod = below(3), rm = below(8), base_reg = rm | (trial->rex & 1) << 3;
	u64 disp = mod == 1 ? (u64)(s8)random_number() :
		   mod == 2 ? (u64)((s32)random_number() >> 4) :
			      0;

	if (trial->address == 2) {
		make_address16(trial, reg);
		return;
	}
	emit(trial, mod << 6 | reg << 3 | rm, 1);
	if (rm == 4) {
		make_sib(trial, mod, disp, immediate);
	} else if (rm == 5 && mod == 0) {
		make_absolute(trial, 0, immediate);
	} else {
		emit(trial, disp, mod == 1 ? 1 : mod == 2 ? 4 : 0);
		aim(trial, base_reg,
		    target(trial) -
			    segment_base(trial, base_reg == 5 ? MVM_SEGMENT_SS : MVM_SEGMENT_DS) -
			    disp);
	}
}

/* --- prefixes ------------------------------------------------------------------------------------------------ */

static void make_prefix(struct trial *trial)
{
	static const u8 bytes[] = { 0x66, 0x67, 0xf2, 0xf3, 0x26, 0x2e, 0x36, 0x3e, 0x65, 0x64 };
	u8 byte = bytes[below(trial->bits == 64 ? 9 : 10)];

	if (below(16) == 0)
		byte = 0xf0;
	if (byte == 0x66)
		trial->operand = trial->bits == 16 ? 4 : 2;
	if (byte == 0x67)
		trial->address = trial->bits == 32 ? 2 : 4;
	if ((byte & 0xe7) == 0x26 && trial->bits != 64) /* it ignores them */
		trial->override = byte >> 3 & 3;
	if ((byte & 0xfe) == 0x64)
		trial->override = byte & 7;
	emit(trial, byte, 1);
}

/* REX counts where it is the last one; sometimes there are too many. */
static void make_prefixes(struct trial *trial)
{
	u32 count = below(24) ? below(4) : 8 + below(7);

	trial->override = -1;
	trial->operand = trial->bits == 16 ? 2 : 4;
	trial->address = trial->bits / 8;
	while (count--) {
		if (trial->bits == 64 && below(8) == 0)
			emit(trial, 0x40 | below(16), 1);
		make_prefix(trial);
	}
	if (trial->bits == 64 && below(2)) {
		trial->rex = 0x40 | below(16);
		emit(trial, trial->rex, 1);
		if (trial->rex & 8)
			trial->operand = 8;
	}
}

/* --- instructions ---------------------------------------------------------------------------------------------- */

/* What the core emulates, with a ModRM byte; a number above 0xff follows 0f. */
static const u16 emulated[] = { 0x84, 0x85, 0x86, 0x87,	 0x88,	0x89,  0x8a, 0x8b,
				0xc6, 0xc7, 0xf6, 0xf7,	 0x80,	0x81,  0x83, 0x82,
				0x63, 0x63, 0x63, 0x1b6, 0x1b7, 0x1be, 0x1bf };

/* And without. */
static const u8 others[] = { 0xa0, 0xa1, 0xa2, 0xa3, 0xa4, 0xa5, 0xaa, 0xab, 0xac, 0xad };

/* Some that it does not, with a ModRM byte and no effect but on registers and memory. */
static const u16 refused[] = { 0x8c,  0xc0,  0xc1,  0xd0,  0xd1,  0xd2,	 0xd3,	0xf6,  0xf7,  0xfe,
			       0x69,  0x6b,  0x8d,  0x190, 0x1a3, 0x1ab, 0x1b3, 0x1bb, 0x1b0, 0x1b1,
			       0x1c0, 0x1c1, 0x1af, 0x140, 0x144, 0x1a4, 0x1a5, 0x1bc, 0x1bd };

static u32 immediate_of(u32 opcode, u32 group, u32 operand)
{
	switch (opcode) {
	case 0xf6:
	case 0xf7:
		if (group > 1)
			return 0;
		return opcode == 0xf6 ? 1 : (u32)boundary_min(operand, 4);
	case 0x81:
	case 0xc7:
	case 0x69:
		return (u32)boundary_min(operand, 4);
	case 0x80:
	case 0x82:
	case 0x83:
	case 0xc6:
	case 0x6b:
	case 0xc0:
	case 0xc1:
	case 0x1a4:
		return 1;
	default:
		return 0;
	}
}

static void make_modrm(struct trial *trial, u32 opcode, u32 group)
{
	u32 immediate = immediate_of(opcode, group, trial->operand);

	/* 63 is ARPL elsewhere, 82 is nothing in 64-bit mode, nor are the other groups of c6 and c7 */
	if (opcode == (trial->bits == 64 ? 0x82 : 0x63) || ((opcode & ~1u) == 0xc6 && group))
		trial->emulated = false;

	if (opcode > 0xff)
		emit(trial, 0x0f, 1);
	emit(trial, opcode & 0xff, 1);
	make_address(trial, group, immediate);
	emit(trial, random_value(), immediate);
}

static bool is_string(const struct trial *trial)
{
	u8 opcode = trial->code[trial->length - 1];

	return opcode >= 0xa4;
}

/* Strings go from their addresses on or back; a few elements. */
static void make_other(struct trial *trial)
{
	emit(trial, others[below(sizeof(others))], 1);
	if (!is_string(trial)) {
		u64 base = segment_base(trial, MVM_SEGMENT_DS);

		emit(trial, target(trial) - base, trial->address);
		return;
	}
	aim(trial, 6, target(trial) - segment_base(trial, MVM_SEGMENT_DS));
	trial->override = -1;
	aim(trial, 7, target(trial) - segment_base(trial, MVM_SEGMENT_ES));
	aim(trial, 1, below(5));
	trial->regs[16] |= below(2) ? MVM_FLAG_DF : 0;
}

/* @which: 0 to 2: what is emulated, 3: what is not */
static void make_instruction(struct trial *trial, u32 which)
{
	u32 opcode;

	trial->emulated = which < 3;
	switch (which) {
	case 0:
		make_modrm(trial, below(8) << 3 | below(4), below(8));
		break;
	case 1:
		opcode = emulated[below(sizeof(emulated) / 2)];
		make_modrm(trial, opcode,
			   opcode >= 0xf6 && opcode <= 0xf7   ? below(2) :
			   (opcode & ~1u) == 0xc6 && below(8) ? 0 :
								below(8));
		break;
	case 2:
		make_other(trial);
		break;
	default:
		opcode = refused[below(sizeof(refused) / 2)];
		make_modrm(trial, opcode, opcode == 0xfe ? below(2) : below(8));
		break;
	}
}

/* In the middle of a page, or so that it may reach into the next one: which is another slot's, data, or not there. */
static u64 make_place(void)
{
	static const u64 ends[] = { 0x1000, 0x2000, 0x9000 };

	return CODE + (below(4) ? 0x800 : ends[below(3)] - 1 - below(12));
}

static void make_trial(struct trial *trial, u32 bits)
{
	u32 at;

	memset(trial, 0, sizeof(*trial));
	trial->bits = bits;
	trial->at = make_place();
	for (at = 0; at < 16; at++)
		trial->regs[at] = bits == 64 ? random_value() : random_value() & 0xffffffff;
	trial->regs[16] = 0x202 | (random_number() & 0x8d5);
	for (at = 0; at < 4; at++)
		trial->segment[at] = below(3) ? SEGMENT_FLAT + below(SEGMENTS - SEGMENT_FLAT) :
						SEGMENT_FLAT;
	for (at = 0; at < 4; at++) {
		if (at != 1 && below(16) == 0)
			trial->segment[at] = SEGMENT_NULL;
	}
	while (!(segments[trial->segment[1]].kind == 3 || segments[trial->segment[1]].kind == 7))
		trial->segment[1] = SEGMENT_FLAT + below(SEGMENTS - SEGMENT_FLAT);
	make_prefixes(trial);
	make_instruction(trial, below(8) ? below(3) : 3);
}

/* --- executed here --------------------------------------------------------------------------------------------- */

static struct outcome *native_outcome;

static void fill_native_regs(const greg_t *from)
{
	static const int order[16] = { REG_RAX, REG_RCX, REG_RDX, REG_RBX, REG_RSP, REG_RBP,
				       REG_RSI, REG_RDI, REG_R8,  REG_R9,  REG_R10, REG_R11,
				       REG_R12, REG_R13, REG_R14, REG_R15 };
	u32 at;

	for (at = 0; at < 16; at++)
		native_regs[at] = (u64)from[order[at]];
	native_regs[16] = (u64)from[REG_EFL];
}

/* The exception, as the kernel has it; then back to 64-bit code. */
__attribute__((no_sanitize("address", "undefined"))) static void caught(int number, siginfo_t *info,
									void *context)
{
	greg_t *regs = ((ucontext_t *)context)->uc_mcontext.gregs;

	(void)number;
	(void)info;
	if (!native_outcome)
		abort();
	native_outcome->vector = (u32)regs[REG_TRAPNO];
	native_outcome->error = (u32)regs[REG_ERR];
	native_outcome->cr2 = (u64)regs[REG_CR2];
	native_outcome->rip = (u64)regs[REG_RIP];
	fill_native_regs(regs);
	regs[REG_RIP] = (greg_t)(uintptr_t)native_fault_exit;
	regs[REG_RSP] = (greg_t)native_host_rsp;
	regs[REG_EFL] = 0x202;
	regs[REG_CSGSFS] = (regs[REG_CSGSFS] & 0xffffffff0000ll & ~0xffffll) | 0x2bll << 48 | 0x33;
}

static const int signals[] = { SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP };
static struct sigaction before_signals[5];

/* On a stack above 4 GiB: a random ESP is never in it, which the kernel would take for its use. */
static void catch_signals(void)
{
	void *stack = mmap(NULL, 65536, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	const stack_t other = { .ss_sp = stack, .ss_size = 65536 };
	struct sigaction action = { .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER };
	u32 at;

	action.sa_sigaction = caught;
	if (stack == MAP_FAILED || sigaltstack(&other, NULL))
		abort();
	for (at = 0; at < 5; at++)
		sigaction(signals[at], &action, &before_signals[at]);
}

static void let_signals(void)
{
	u32 at;

	for (at = 0; at < 5; at++)
		sigaction(signals[at], &before_signals[at], NULL);
}

/* The instruction and the way back behind it, so far as there is memory. */
static void place_code(const struct trial *trial)
{
	u8 bytes[64];
	u32 length = trial->length, at;

	memcpy(bytes, trial->code, length);
	if (trial->bits == 64) {
		memcpy(bytes + length, "\xff\x25\x00\x00\x00\x00", 6);
		memcpy(bytes + length + 6, &native_exit_address, 8);
		length += 14;
	} else {
		if (trial->bits == 16)
			bytes[length++] = 0x66;
		bytes[length] = 0xea;
		memcpy(bytes + length + 1, &native_exit_far, 6);
		length += 7;
	}
	if (mprotect((void *)(CODE + 0x2000), 0x1000, PROT_READ | PROT_WRITE))
		abort();
	for (at = 0; at < length; at++) {
		if (trial->at + at < CODE + 0x9000)
			*(u8 *)(trial->at + at) = bytes[at];
	}
	if (mprotect((void *)(CODE + 0x2000), 0x1000, PROT_READ))
		abort();
}

static u64 code_base(const struct trial *trial)
{
	return trial->bits == 16 ? CODE : 0;
}

static void set_device(const u8 *bytes)
{
	if (mprotect((void *)DEVICE, DEVICE_SIZE, PROT_READ | PROT_WRITE))
		abort();
	memcpy((u8 *)DEVICE, bytes, DEVICE_SIZE);
	if (mprotect((void *)(DEVICE + 0x2000), 0x1000, PROT_READ))
		abort();
}

static void execute(const struct trial *trial, const u8 *device, struct outcome *outcome)
{
	u64 end = trial->at + trial->length - code_base(trial);
	u32 at;

	set_device(device);
	place_code(trial);
	outcome->vector = NO_VECTOR;
	outcome->rip = end;
	native_outcome = outcome;
	native_code = trial->at - code_base(trial);
	memcpy(native_regs, trial->regs, sizeof(native_regs));
	if (trial->bits == 64) {
		syscall(SYS_arch_prctl, ARCH_SET_GS, DEVICE);
		native_run();
	} else {
		native_far[2] = trial->bits == 16 ? selector_of(SEGMENT_CODE16) : 0x23;
		for (at = 0; at < 4; at++)
			native_selectors[at] = selector_of(trial->segment[at]);
		native_run_compat();
	}
	native_outcome = NULL;
	if (outcome->rip == end)
		outcome->vector = NO_VECTOR; /* it was done; then there was no way back */
	memcpy(outcome->regs, native_regs, sizeof(native_regs));
	memcpy(outcome->device, (u8 *)DEVICE, DEVICE_SIZE);
}

/* --- emulated -------------------------------------------------------------------------------------------------- */

static struct machine machine;

/* Every access is the device's, until RIP moves or something is raised. */
static u32 entries;

static u32 most_entries(const struct trial *trial)
{
	return trial->port ? 20000 : 40;
}

static struct mvm_cpu_exit_io port_of(const struct trial *trial)
{
	u8 opcode = trial->code[trial->length - 1];
	bool rep = memchr(trial->code, 0xf2, trial->length) ||
		   memchr(trial->code, 0xf3, trial->length);

	return (struct mvm_cpu_exit_io){ .port = 0x3f8,
					 .size = opcode & 1 ? (u8)trial->operand : 1,
					 .in = opcode < 0xac,
					 .string = true,
					 .rep = rep };
}

static int guest_accesses(struct mvm_vcpu *vcpu, struct mvm_cpu_exit *exit, void *context)
{
	const struct trial *trial = context;

	exit->kind = MVM_CPU_EXIT_SHUTDOWN;
	if (vcpu->inject.kind != MVM_CPU_EVENT_NONE || ++entries > most_entries(trial) ||
	    vcpu->state.regs.rip + code_base(trial) != trial->at) {
		exit->interrupted = vcpu->inject;
		return 0;
	}
	exit->kind = trial->port ? MVM_CPU_EXIT_IO : MVM_CPU_EXIT_MEMORY;
	if (trial->port)
		exit->io = port_of(trial);
	else
		exit->memory.gpa = DEVICE;
	return 0;
}

static u32 answer(volatile struct mvm_run *page, u8 *device)
{
	u64 at = page->exit.mmio.phys_addr - DEVICE;

	if (page->exit_reason != MVM_EXIT_MMIO)
		return 0;
	CHECK(at < DEVICE_SIZE && page->exit.mmio.len <= DEVICE_SIZE - at);
	if (at >= DEVICE_SIZE || page->exit.mmio.len > DEVICE_SIZE - at)
		return 0;
	if (page->exit.mmio.is_write)
		memcpy(device + at, (const u8 *)page->exit.mmio.data, page->exit.mmio.len);
	else
		memcpy((u8 *)page->exit.mmio.data, device + at, page->exit.mmio.len);
	return 1;
}

/* What was written last; what is read is always AL, AX or EAX, as STOS has it. */
static u64 last_out;

static u32 answer_port(volatile struct mvm_run *page, const struct trial *trial)
{
	u32 size = page->exit.io.size, at;

	if (page->exit_reason != MVM_EXIT_IO)
		return 0;
	CHECK(page->exit.io.count && size * page->exit.io.count <= MVM_IO_DATA_SIZE);
	for (at = 0; page->exit.io.direction == MVM_IO_IN && at < page->exit.io.count; at++)
		memcpy((u8 *)page->exit.io.data + at * size, &trial->regs[0], size);
	if (page->exit.io.direction == MVM_IO_OUT)
		memcpy(&last_out, (const u8 *)page->exit.io.data + (page->exit.io.count - 1) * size,
		       size);
	return 1;
}

static void set_segments(const struct trial *trial)
{
	struct mvm_sregs sregs;

	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_SREGS, &sregs), 0);
	sregs.cs = segment_of(SEGMENT_FLAT);
	sregs.cs.kind = 0xb;
	if (trial->bits == 16)
		sregs.cs = segment_of(SEGMENT_CODE16);
	sregs.cs.l = trial->bits == 64;
	sregs.cs.db = trial->bits == 32;
	sregs.es = segment_of(trial->segment[0]);
	sregs.ss = segment_of(trial->segment[1]);
	sregs.ds = segment_of(trial->segment[2]);
	sregs.gs = segment_of(trial->bits == 64 ? SEGMENT_FIRST : trial->segment[3]);
	sregs.fs = segment_of(SEGMENT_NULL);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_SREGS, &sregs), 0);
}

/* Pages 0 to 2 and 8 of the code are the guest's. */
static void copy_code(const struct trial *trial)
{
	memcpy(machine.ram + 0x8000, (u8 *)CODE, 0x1000);
	memcpy(machine.ram + 0xa000, (u8 *)CODE + 0x1000, 0x2000);
	memcpy(machine.ram + 0xd000, (u8 *)CODE + 0x8000, 0x1000);
	if (trial->port) /* aa, ab, ac, ad: 6c to 6f */
		machine.ram[0x8000 + trial->at - CODE + trial->length - 1] -= 0xaa - 0x6c;
}

static void fill_outcome(const struct trial *trial, struct outcome *outcome)
{
	struct mvm_vcpu *vcpu = vcpu_of(&machine, machine.vcpu);
	u32 at;

	for (at = 0; at < 16; at++)
		outcome->regs[at] = *mvm_register(&vcpu->state.regs, at);
	outcome->regs[16] = vcpu->state.regs.rflags;
	outcome->rip = vcpu->state.regs.rip;
	outcome->cr2 = vcpu->state.sregs.cr2;
	outcome->vector = NO_VECTOR;
	outcome->error = 0;
	if (vcpu->events.exception.injected) {
		outcome->vector = vcpu->events.exception.vector;
		outcome->error = vcpu->events.exception.error_code;
	}
	if (entries > most_entries(trial))
		outcome->vector = STUCK;
}

static void emulate(struct trial *trial, const u8 *device, struct outcome *outcome)
{
	volatile struct mvm_run *page = run_page(&machine, machine.vcpu);
	struct mvm_vcpu_events events = { 0 };
	struct mvm_regs state = { .rflags = trial->regs[16] };
	u32 at;

	for (at = 0; at < 16; at++)
		*mvm_register(&state, at) = trial->regs[at];
	state.rip = trial->at - code_base(trial);
	set_regs(&machine, &state);
	set_segments(trial);
	copy_code(trial);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_VCPU_EVENTS, &events), 0);
	memcpy(outcome->device, device, DEVICE_SIZE);
	scripted_play(vcpu_of(&machine, machine.vcpu), guest_accesses, trial);
	entries = 0;
	do
		CHECK_IS(run(&machine), 0);
	while (trial->port ? answer_port(page, trial) : answer(page, outcome->device));
	fill_outcome(trial, outcome);
	if (page->exit_reason == MVM_EXIT_INTERNAL_ERROR)
		outcome->vector = REFUSED;
}

/* --- compared -------------------------------------------------------------------------------------------------- */

static void describe(const struct trial *trial, const struct outcome *native,
		     const struct outcome *ours)
{
	u32 at;

	fprintf(stderr, "%u-bit, at %llx, es %u ss %u ds %u gs %u:", trial->bits, trial->at,
		trial->segment[0], trial->segment[1], trial->segment[2], trial->segment[3]);
	for (at = 0; at < trial->length; at++)
		fprintf(stderr, " %02x", trial->code[at]);
	fprintf(stderr,
		"\n  native: vector %x error %x cr2 %llx rip %llx\n  ours:   vector %x error %x "
		"cr2 %llx rip %llx\n",
		native->vector, native->error, native->cr2, native->rip, ours->vector, ours->error,
		ours->cr2, ours->rip);
	for (at = 0; at < 17; at++) {
		if (native->regs[at] != ours->regs[at])
			fprintf(stderr, "  %u: before %llx native %llx emulated %llx\n", at,
				trial->regs[at], native->regs[at], ours->regs[at]);
	}
	for (at = 0; at < DEVICE_SIZE; at++) {
		if (native->device[at] != ours->device[at])
			fprintf(stderr, "  %llx: native %02x emulated %02x\n", DEVICE + at,
				native->device[at], ours->device[at]);
	}
}

/* AF is undefined after a logical operation, and the upper halves outside of 64-bit mode. */
static bool same_registers(const struct trial *trial, struct outcome *native, struct outcome *ours)
{
	u32 at;

	for (at = 0; at < 16; at++) {
		u64 mask = trial->bits == 64 ? ~0ull : at < 8 ? 0xffffffff : 0;

		native->regs[at] &= mask;
		ours->regs[at] &= mask;
	}
	native->regs[16] &= 0xcc5;
	ours->regs[16] &= 0xcc5;
	return !memcmp(native->regs, ours->regs, sizeof(native->regs));
}

static bool same(const struct trial *trial, struct outcome *native, struct outcome *ours)
{
	bool has_error = native->vector == MVM_VECTOR_GP || native->vector == MVM_VECTOR_SS ||
			 native->vector == MVM_VECTOR_PF;

	if (ours->vector == REFUSED)
		return !memcmp(trial->regs, ours->regs, sizeof(ours->regs));
	if (native->vector != ours->vector || native->rip != ours->rip ||
	    !same_registers(trial, native, ours))
		return false;
	if (native->vector == MVM_VECTOR_PF && native->cr2 >= KERNEL)
		native->error &= ~1u; /* as if it were always there, says the kernel */
	if (has_error && native->error != ours->error)
		return false;
	if (native->vector == MVM_VECTOR_PF && native->cr2 != ours->cr2)
		return false;
	return !memcmp(native->device, ours->device, DEVICE_SIZE);
}

/* What is emulated may be refused where the processor has no such instruction: a guest does not exit with it. */
static bool may_refuse(const struct outcome *native, bool is_emulated)
{
	return !is_emulated || native->vector == MVM_VECTOR_UD;
}

static u32 vectors_seen;

static void compare(struct trial *trial)
{
	static u8 device[DEVICE_SIZE];
	static struct outcome native, ours;
	bool good;
	u32 at;

	for (at = 0; at < DEVICE_SIZE; at++)
		device[at] = (u8)(at * 7 + trial->length);
	execute(trial, device, &native);
	emulate(trial, device, &ours);
	good = same(trial, &native, &ours) &&
	       (ours.vector != REFUSED || may_refuse(&native, trial->emulated));
	CHECK(good);
	if (!good)
		describe(trial, &native, &ours);
	if (native.vector < 32)
		vectors_seen |= 1u << native.vector;
}

/* MOVSXD AX, [RDI] at the last two bytes that there are. */
static void compare_short_movsxd(void)
{
	struct trial trial = { .bits = 64,
			       .code = { 0x66, 0x63, 0x07 },
			       .length = 3,
			       .at = CODE + 0x800,
			       .segment = { SEGMENT_FLAT, SEGMENT_FLAT, SEGMENT_FLAT,
					    SEGMENT_FLAT },
			       .emulated = true };

	trial.regs[7] = DEVICE + DEVICE_SIZE - 2;
	trial.regs[16] = 0x202;
	compare(&trial);
}

/* --- ports ------------------------------------------------------------------------------------------------------- */

/* Where the device was, the guest has memory now. */
#define PORT_RAM 0x10000u

static void make_port_trial(struct trial *trial, u32 bits)
{
	static const u8 opcodes[] = { 0xaa, 0xab, 0xac, 0xad };

	do {
		make_trial(trial, bits);
		trial->length = 0;
		trial->rex = 0;
		make_prefixes(trial);
	} while (trial->rex & 8 || memchr(trial->code, 0xf0, trial->length) ||
		 trial->override == MVM_SEGMENT_CS); /* where the two differ */
	trial->at = CODE + 0x800;
	trial->port = trial->emulated = true;
	emit(trial, opcodes[below(4)], 1);
	aim(trial, 6, target(trial) - segment_base(trial, MVM_SEGMENT_DS));
	trial->override = -1;
	aim(trial, 7, target(trial) - segment_base(trial, MVM_SEGMENT_ES));
	aim(trial, 1, below(2) ? below(5) : below(3000));
	trial->regs[16] = (trial->regs[16] & ~MVM_FLAG_DF) | (below(3) ? 0 : MVM_FLAG_DF);
}

static void compare_ports(u32 bits)
{
	static u8 device[DEVICE_SIZE];
	static struct outcome native, ours;
	struct mvm_cpu_exit_io io;
	struct trial trial;
	u32 at;
	bool good;

	make_port_trial(&trial, bits);
	io = port_of(&trial);
	for (at = 0; at < DEVICE_SIZE; at++)
		device[at] = (u8)random_number();
	execute(&trial, device, &native);
	memcpy(machine.ram + PORT_RAM, device, DEVICE_SIZE);
	last_out = native.regs[0] & mvm_mask(io.size);
	emulate(&trial, device, &ours);
	memcpy(ours.device, machine.ram + PORT_RAM, DEVICE_SIZE);
	good = io.in || native.regs[6] == trial.regs[6] ||
	       last_out == (native.regs[0] & mvm_mask(io.size));
	if (!io.in)
		ours.regs[0] = native.regs[0]; /* which is LODS' */
	good = same(&trial, &native, &ours) && ours.vector != REFUSED && good;
	CHECK(good);
	if (!good)
		describe(&trial, &native, &ours);
}

/* --- the machine ------------------------------------------------------------------------------------------------ */

/* As the process has it: the guest's tables map what is mapped here, and nothing else. */
static void make_tables(void)
{
	u64 *tables = (u64 *)(machine.ram + TABLES), *device = tables + 3 * 512,
	    *code = tables + 4 * 512;
	u32 at;

	memset(tables + 1024, 0, 3 * 4096);
	tables[1024 + (DEVICE >> 21)] = (TABLES + 0x3000) | 7;
	tables[1024 + (CODE >> 21)] = (TABLES + 0x4000) | 7;
	for (at = 0; at < 3; at++)
		device[at] = (DEVICE + at * 4096) | (at == 2 ? 5 : 7);
	for (at = 0; at < CODE_PAGES; at++)
		code[at] = at < 2 || at == 8 ? (CODE + at * 4096) | 7 : 0;
	code[2] = (CODE + 0x2000) | 5 | 1ull << 63;
}

static void make_machine(void)
{
	struct mvm_sregs sregs;

	machine_boot(&machine);
	enter_long_mode(&machine);
	make_tables();
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_SREGS, &sregs), 0);
	sregs.cr0 |= MVM_CR0_WP;
	sregs.efer |= MVM_EFER_NXE;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_SREGS, &sregs), 0);
	CHECK_IS(set_slot(&machine, 1, CODE, 0x8000, 0x1000, 0), 0);
	CHECK_IS(set_slot(&machine, 2, CODE + 0x1000, 0xa000, 0x2000, 0), 0);
	CHECK_IS(set_slot(&machine, 3, CODE + 0x8000, 0xd000, 0x1000, 0), 0);
}

static void make_process(void)
{
	u32 number;

	mapped_at(DEVICE, DEVICE_SIZE, PROT_READ | PROT_WRITE);
	mapped_at(CODE, 0x3000, PROT_READ | PROT_WRITE | PROT_EXEC);
	mapped_at(CODE + 0x8000, 0x1000, PROT_READ | PROT_WRITE | PROT_EXEC);
	for (number = 0; number < SEGMENTS; number++)
		make_segment(number);
	catch_signals();
}

static bool is_amd(void)
{
	u32 eax = 0, ebx, ecx = 0, edx;

	__asm__("cpuid" : "+a"(eax), "=b"(ebx), "+c"(ecx), "=d"(edx));
	return ebx == 0x68747541; /* "Auth" */
}

/* MVM_FAULT_TRIALS in the environment is for long runs. */
void test_faults(void)
{
	const char *wanted = getenv("MVM_FAULT_TRIALS");
	unsigned int before = failures;
	struct trial trial;
	u32 trials = wanted ? (u32)strtoul(wanted, NULL, 0) : 40000, at;

	if (!is_amd()) {
		skipped = "the processor is not AMD's";
		return;
	}
	random_state = wanted ? 0x9e3779b97f4a7c15 ^ trials : 0x9e3779b97f4a7c15;
	make_process();
	make_machine();
	compare_short_movsxd();
	for (at = 0; at < trials && failures < before + 5; at++) {
		make_trial(&trial, at % 3 == 0 ? 64 : at % 3 == 1 ? 32 : 16);
		compare(&trial);
	}
	CHECK_IS(vectors_seen & 0x7040, 0x7040); /* #UD, #SS, #GP, #PF */
	CHECK_IS(set_slot(&machine, 4, DEVICE, PORT_RAM, DEVICE_SIZE, 0), 0);
	for (at = 0; at < trials / 8 && failures < before + 5; at++)
		compare_ports(at % 3 == 0 ? 64 : at % 3 == 1 ? 32 : 16);
	let_signals();
	munmap((void *)DEVICE, DEVICE_SIZE);
	munmap((void *)CODE, 0x9000);
	machine_end(&machine);
}
