// SPDX-License-Identifier: MIT
/*
 * The state of a vCPU as user space reads and writes it. What the processor would refuse is refused here, before it
 * changes anything (AMD APM vol. 2, 15.5.1).
 */
#include "parts.h"

/* --- after INIT (AMD APM vol. 2, 14.1.3) --------------------------------------------------------- */

static struct mvm_segment mvm_init_segment(u16 selector, u64 base, u8 kind, bool code_or_data)
{
	return (struct mvm_segment){
		.base = base,
		.limit = 0xffff,
		.selector = selector,
		.kind = kind,
		.present = 1,
		.s = code_or_data,
	};
}

/* The FXSAVE image (AMD APM vol. 2, 11.4.4). */
#define MVM_FX_FCW	   0u
#define MVM_FX_FSW	   2u
#define MVM_FX_FTW	   4u
#define MVM_FX_OPCODE	   6u
#define MVM_FX_OPCODE_MASK 0x7ffu
#define MVM_FX_IP	   8u
#define MVM_FX_DP	   16u
#define MVM_FX_MXCSR	   24u
#define MVM_FX_ST	   32u
#define MVM_FX_ST_BYTES	   10u /* of 16 */
#define MVM_FX_XMM	   160u

static void mvm_init_x87(struct mvm_xsave *xsave)
{
	static const u16 fcw = 0x37f;

	memset(xsave->legacy, 0, MVM_FX_MXCSR);
	memset(xsave->legacy + MVM_FX_ST, 0, MVM_FX_XMM - MVM_FX_ST);
	memcpy(xsave->legacy + MVM_FX_FCW, &fcw, sizeof(fcw));
}

static void mvm_init_xmm(struct mvm_xsave *xsave)
{
	memset(xsave->legacy + MVM_FX_XMM, 0, 256);
}

static void mvm_init_sregs(struct mvm_sregs *sregs)
{
	struct mvm_segment data = mvm_init_segment(0, 0, 3, true);

	sregs->cs = mvm_init_segment(0xf000, 0xffff0000, 0xb, true);
	sregs->ds = data;
	sregs->es = data;
	sregs->fs = data;
	sregs->gs = data;
	sregs->ss = data;
	sregs->tr = mvm_init_segment(0, 0, 0xb, false);
	sregs->ldt = mvm_init_segment(0, 0, 2, false);
	sregs->gdt.limit = 0xffff;
	sregs->idt.limit = 0xffff;
	sregs->cr0 = 0x60000010;
}

void mvm_vcpu_init_state(struct mvm_vcpu *vcpu)
{
	struct mvm_cpu_state *state = &vcpu->state;
	const struct mvm_system *system = vcpu->vm->system;
	static const u32 mxcsr = 0x1f80;
	u32 regs[4];

	system->ops->cpuid(1, 0, regs);
	state->regs.rdx = regs[0]; /* family, model, stepping */
	state->regs.rip = 0xfff0;
	state->regs.rflags = MVM_FLAG_FIXED;
	mvm_init_sregs(&state->sregs);
	state->debug.dr6 = 0xffff0ff0;
	state->debug.dr7 = 0x400;
	state->msrs.pat = 0x0007040600070406ull;
	state->xcr0 = 1;
	mvm_init_x87(state->xsave);
	mvm_init_xmm(state->xsave);
	memcpy(state->xsave->legacy + MVM_FX_MXCSR, &mxcsr, sizeof(mxcsr));
	state->xsave->xstate_bv = 3;
	state->tsc_ratio = 1ull << 32;
	vcpu->tsc_khz = system->features.tsc_khz;
	mvm_tsc_write(vcpu, 0);
}

/* --- general registers ------------------------------------------------------------------------------ */

int mvm_vcpu_get_regs(struct mvm_vcpu *vcpu, struct mvm_regs *arg)
{
	*arg = vcpu->state.regs;
	return 0;
}

static bool mvm_rflags_valid(u64 rflags)
{
	return !(rflags & ~MVM_FLAGS_KNOWN);
}

int mvm_vcpu_set_regs(struct mvm_vcpu *vcpu, const struct mvm_regs *arg)
{
	if (!mvm_rflags_valid(arg->rflags))
		return -EINVAL;
	vcpu->state.regs = *arg;
	vcpu->state.regs.rflags |= MVM_FLAG_FIXED;
	vcpu->events.exception.pending = 0;
	return 0;
}

/* --- segments and control registers --------------------------------------------------------------------- */

u64 mvm_efer_offered(const struct mvm_system *system)
{
	u64 offered = 0;

	if (mvm_host_has(system, 0x80000001, MVM_EDX, 11))
		offered |= MVM_EFER_SCE;
	if (mvm_host_has(system, 0x80000001, MVM_EDX, 20))
		offered |= MVM_EFER_NXE;
	if (mvm_host_has(system, 0x80000001, MVM_EDX, 25))
		offered |= MVM_EFER_FFXSR;
	if (mvm_host_has(system, 0x80000001, MVM_EDX, 29))
		offered |= MVM_EFER_LME | MVM_EFER_LMA;
	return offered;
}

/* LMA is on where LME and paging are: nobody writes it (AMD APM vol. 2, 3.1.7). */
void mvm_efer_follow(struct mvm_sregs *sregs)
{
	sregs->efer &= ~MVM_EFER_LMA;
	if (sregs->efer & MVM_EFER_LME && sregs->cr0 & MVM_CR0_PG)
		sregs->efer |= MVM_EFER_LMA;
}

/* Long mode needs PAE and protection, is on where LME and paging are, and has no segment that is 64 and 32 bits wide. */
static bool mvm_long_mode_valid(const struct mvm_sregs *sregs)
{
	bool lme = sregs->efer & MVM_EFER_LME, paging = sregs->cr0 & MVM_CR0_PG;

	if ((lme && paging) != !!(sregs->efer & MVM_EFER_LMA))
		return false;
	if (!lme || !paging)
		return true;
	return sregs->cr4 & MVM_CR4_PAE && sregs->cr0 & MVM_CR0_PE &&
	       !(sregs->cs.l && sregs->cs.db);
}

int mvm_sregs_check(const struct mvm_vcpu *vcpu, const struct mvm_sregs *sregs)
{
	const struct mvm_system *system = vcpu->vm->system;
	bool la57 = system->cr4 & MVM_CR4_LA57;

	if (sregs->cr0 >> 32 || (sregs->cr0 & MVM_CR0_NW && !(sregs->cr0 & MVM_CR0_CD)))
		return -EINVAL;
	if (sregs->cr4 & ~system->cr4 || sregs->efer & ~system->efer)
		return -EINVAL;
	if (!mvm_long_mode_valid(sregs))
		return -EINVAL;
	/* FS's and GS's base are MSRs as well, with these addresses. */
	if (!mvm_is_canonical(sregs->fs.base, la57) || !mvm_is_canonical(sregs->gs.base, la57))
		return -EINVAL;
	return system->ops->check(vcpu, sregs);
}

int mvm_state_check(const struct mvm_vcpu *vcpu)
{
	if (!mvm_rflags_valid(vcpu->state.regs.rflags))
		return -EINVAL;
	return mvm_sregs_check(vcpu, &vcpu->state.sregs);
}

int mvm_vcpu_get_sregs(struct mvm_vcpu *vcpu, struct mvm_sregs *arg)
{
	*arg = vcpu->state.sregs;
	return 0;
}

int mvm_vcpu_set_sregs(struct mvm_vcpu *vcpu, const struct mvm_sregs *arg)
{
	int err = mvm_sregs_check(vcpu, arg);

	if (!err)
		vcpu->state.sregs = *arg;
	return err;
}

/* --- debug registers ---------------------------------------------------------------------------------------- */

/* Bits that are constant read as the processor has them, whatever was written. */
static u64 mvm_dr6(u64 value)
{
	return (value & 0xe00f) | 0xffff0ff0;
}

static u64 mvm_dr7(u64 value)
{
	return (value & 0xffff23ff) | 0x400;
}

int mvm_vcpu_get_debugregs(struct mvm_vcpu *vcpu, struct mvm_debugregs *arg)
{
	*arg = vcpu->state.debug;
	return 0;
}

int mvm_vcpu_set_debugregs(struct mvm_vcpu *vcpu, const struct mvm_debugregs *arg)
{
	vcpu->state.debug = *arg;
	vcpu->state.debug.dr6 = mvm_dr6(arg->dr6);
	vcpu->state.debug.dr7 = mvm_dr7(arg->dr7);
	return 0;
}

/* --- floating point -------------------------------------------------------------------------------------------- */

/* What SET_XSAVE was given in bits that the FXSAVE format reserves is no state. */
int mvm_vcpu_get_fpu(struct mvm_vcpu *vcpu, struct mvm_fpu *arg)
{
	const u8 *image = vcpu->state.xsave->legacy;
	u32 at;

	memset(arg, 0, sizeof(*arg));
	for (at = 0; at < boundary_count(arg->fpr); at++)
		memcpy(arg->fpr[at], image + MVM_FX_ST + at * sizeof(arg->fpr[at]),
		       MVM_FX_ST_BYTES);
	memcpy(&arg->fcw, image + MVM_FX_FCW, sizeof(arg->fcw));
	memcpy(&arg->fsw, image + MVM_FX_FSW, sizeof(arg->fsw));
	arg->ftwx = image[MVM_FX_FTW];
	memcpy(&arg->last_opcode, image + MVM_FX_OPCODE, sizeof(arg->last_opcode));
	arg->last_opcode &= MVM_FX_OPCODE_MASK;
	memcpy(&arg->last_ip, image + MVM_FX_IP, sizeof(arg->last_ip));
	memcpy(&arg->last_dp, image + MVM_FX_DP, sizeof(arg->last_dp));
	memcpy(arg->xmm, image + MVM_FX_XMM, sizeof(arg->xmm));
	memcpy(&arg->mxcsr, image + MVM_FX_MXCSR, sizeof(arg->mxcsr));
	return 0;
}

/* The host loads this with an instruction that faults on bits of MXCSR that it does not know. */
static bool mvm_mxcsr_valid(const struct mvm_vcpu *vcpu, u32 mxcsr)
{
	return !(mxcsr & ~vcpu->vm->system->features.mxcsr_mask);
}

int mvm_vcpu_set_fpu(struct mvm_vcpu *vcpu, const struct mvm_fpu *arg)
{
	u8 *image = vcpu->state.xsave->legacy;

	if (!mvm_mxcsr_valid(vcpu, arg->mxcsr))
		return -EINVAL;
	memcpy(image + MVM_FX_ST, arg->fpr, sizeof(arg->fpr));
	memcpy(image + MVM_FX_FCW, &arg->fcw, sizeof(arg->fcw));
	memcpy(image + MVM_FX_FSW, &arg->fsw, sizeof(arg->fsw));
	image[MVM_FX_FTW] = arg->ftwx;
	memcpy(image + MVM_FX_OPCODE, &arg->last_opcode, sizeof(arg->last_opcode));
	memcpy(image + MVM_FX_IP, &arg->last_ip, sizeof(arg->last_ip));
	memcpy(image + MVM_FX_DP, &arg->last_dp, sizeof(arg->last_dp));
	memcpy(image + MVM_FX_XMM, arg->xmm, sizeof(arg->xmm));
	memcpy(image + MVM_FX_MXCSR, &arg->mxcsr, sizeof(arg->mxcsr));
	vcpu->state.xsave->xstate_bv |= 3;
	return 0;
}

/*
 * Processors may name a component that is in its initial state, and the guest's XCR0 does not matter to the host's XSAVE. What
 * the guest can reach is its state: what its CPUID offers, and what the VMM has switched on in XCR0 whatever CPUID says.
 */
static u64 mvm_xsave_components(const struct mvm_vcpu *vcpu)
{
	return mvm_guest_xcr0_offered(vcpu) | vcpu->state.xcr0;
}

int mvm_vcpu_get_xsave(struct mvm_vcpu *vcpu, struct mvm_xsave *arg)
{
	const struct mvm_cpu_features *features = &vcpu->vm->system->features;
	u32 size = features->xsave_size;

	if (!features->xcr0)
		return -EOPNOTSUPP;
	memset(arg, 0, sizeof(*arg));
	memcpy(arg, vcpu->state.xsave, boundary_min(size, sizeof(*arg)));
	arg->xstate_bv &= mvm_xsave_components(vcpu);
	return 0;
}

/*
 * Components that are named initial hold that in the image, too, so that GET_FPU reads it. MXCSR is not of them: XSAVE leaves
 * out SSE where the registers are 0 whatever MXCSR is, and XRSTOR loads it whatever is left out.
 */
int mvm_vcpu_set_xsave(struct mvm_vcpu *vcpu, const struct mvm_xsave *arg)
{
	struct mvm_xsave *xsave = vcpu->state.xsave;
	u32 mxcsr;

	if (!vcpu->vm->system->features.xcr0)
		return -EOPNOTSUPP;
	memcpy(&mxcsr, arg->legacy + MVM_FX_MXCSR, sizeof(mxcsr));
	if (arg->xstate_bv & ~mvm_xsave_components(vcpu) || !mvm_mxcsr_valid(vcpu, mxcsr))
		return -EINVAL;
	*xsave = *arg;
	if (!(arg->xstate_bv & 1))
		mvm_init_x87(xsave);
	if (!(arg->xstate_bv & 2))
		mvm_init_xmm(xsave);
	return 0;
}

int mvm_vcpu_get_xcrs(struct mvm_vcpu *vcpu, struct mvm_xcrs *arg)
{
	if (!vcpu->vm->system->features.xcr0)
		return -EOPNOTSUPP;
	memset(arg, 0, sizeof(*arg));
	arg->count = 1;
	arg->xcrs[0].value = vcpu->state.xcr0;
	return 0;
}

static int mvm_xcr0_set(struct mvm_vcpu *vcpu, u64 value)
{
	u64 offered = vcpu->vm->system->features.xcr0;

	if (!offered)
		return -EOPNOTSUPP;
	if (!mvm_xcr0_valid(value, offered))
		return -EINVAL;
	vcpu->state.xcr0 = value;
	return 0;
}

/* All or none: there is only XCR0, so what is said last counts, once all of it is valid. */
int mvm_vcpu_set_xcrs(struct mvm_vcpu *vcpu, const struct mvm_xcrs *arg)
{
	u64 offered = vcpu->vm->system->features.xcr0;
	u32 at;

	if (!offered)
		return -EOPNOTSUPP;
	for (at = 0; at < arg->count; at++) {
		if (arg->xcrs[at].xcr || !mvm_xcr0_valid(arg->xcrs[at].value, offered))
			return -EINVAL;
	}
	return arg->count ? mvm_xcr0_set(vcpu, arg->xcrs[arg->count - 1].value) : 0;
}

/* --- the time-stamp counter -------------------------------------------------------------------------------------- */

static u64 mvm_tsc_scale(u64 host, u64 ratio)
{
	return (u64)((unsigned __int128)host * ratio >> 32);
}

static u64 mvm_tsc_scaled(const struct mvm_vcpu *vcpu)
{
	return mvm_tsc_scale(vcpu->vm->system->ops->read_tsc(), vcpu->state.tsc_ratio);
}

u64 mvm_tsc_now(const struct mvm_vcpu *vcpu)
{
	return mvm_tsc_scaled(vcpu) + vcpu->state.tsc_offset;
}

void mvm_tsc_write(struct mvm_vcpu *vcpu, u64 value)
{
	vcpu->state.tsc_offset = value - mvm_tsc_scaled(vcpu);
}

/* Ticks of some nanoseconds, without a product that overflows. */
static u64 mvm_tsc_ticks(u64 ns, u32 khz)
{
	u64 ms = os_div64(ns, 1000000), rest = ns - ms * 1000000;

	return ms * khz + os_div64(rest * khz, 1000000);
}

int mvm_vcpu_get_tsc(struct mvm_vcpu *vcpu, struct mvm_tsc *arg)
{
	unsigned long flags = host_spin_lock(&vcpu->vm->irq_lock); /* nothing comes in between */

	arg->host_time = host_time_ns();
	arg->value = mvm_tsc_now(vcpu);
	host_spin_unlock(&vcpu->vm->irq_lock, flags);
	arg->khz = vcpu->tsc_khz;
	return 0;
}

/* Within 8.32 bits (AMD APM vol. 2, 15.30.5). */
static int mvm_tsc_set_khz(struct mvm_vcpu *vcpu, u32 khz)
{
	const struct mvm_cpu_features *features = &vcpu->vm->system->features;
	u64 ratio = 1ull << 32;

	if (khz != features->tsc_khz) /* 0: nobody knows how fast the host's is */
		ratio = features->tsc_khz ? os_div64((u64)khz << 32, features->tsc_khz) : 0;
	if (khz != features->tsc_khz && (!features->tsc_scaling || !ratio || ratio >> 40))
		return -EOPNOTSUPP;
	vcpu->state.tsc_ratio = ratio;
	vcpu->tsc_khz = khz;
	return 0;
}

/* A moment and the host's TSC at it, for a second the same where the same is set: vCPUs that are given it count alike. */
static void mvm_tsc_moment(struct mvm_vm *vm, const struct mvm_tsc *arg, u64 *when, u64 *then)
{
	unsigned long flags = host_spin_lock(&vm->irq_lock);
	u64 now = host_time_ns();

	if (!vm->tsc_when || now - vm->tsc_when > 1000000000 ||
	    memcmp(&vm->tsc_set, arg, sizeof(*arg))) {
		vm->tsc_set = *arg;
		vm->tsc_when = now;
		vm->tsc_then = vm->system->ops->read_tsc();
	}
	*when = vm->tsc_when;
	*then = vm->tsc_then;
	host_spin_unlock(&vm->irq_lock, flags);
}

int mvm_vcpu_set_tsc(struct mvm_vcpu *vcpu, const struct mvm_tsc *arg)
{
	u64 when, then, value = arg->value;
	int err = mvm_tsc_set_khz(vcpu, arg->khz);

	if (err)
		return err;
	mvm_tsc_moment(vcpu->vm, arg, &when, &then);
	if (when >= arg->host_time)
		value += mvm_tsc_ticks(when - arg->host_time, arg->khz);
	else
		value -= mvm_tsc_ticks(arg->host_time - when, arg->khz);
	vcpu->state.tsc_offset = value - mvm_tsc_scale(then, vcpu->state.tsc_ratio);
	return 0;
}

/* --- one register: the kind is in bits 32 to 39 of the id, the number below ------------------------------------------ */

enum mvm_register_kind {
	MVM_KIND_GENERAL = 1,
	MVM_KIND_MSR,
	MVM_KIND_CONTROL,
	MVM_KIND_XCR,
	MVM_KIND_DEBUG,
	MVM_KIND_SEGMENT,
	MVM_KIND_FPU
};

#define MVM_SEGMENT_PART_ATTRIBUTES 0x100u
#define MVM_SEGMENT_PART_LIMIT	    0x200u
#define MVM_SEGMENT_PART_BASE	    0x300u

/* Attributes as the VMCB has them: type, S, DPL, P, AVL, L, D/B, G. A segment that is unusable is not present. */
static u16 mvm_segment_attributes(const struct mvm_segment *segment)
{
	return (u16)(segment->kind | segment->s << 4 | segment->dpl << 5 |
		     (segment->present && !segment->unusable) << 7 | segment->avl << 8 |
		     segment->l << 9 | segment->db << 10 | segment->g << 11);
}

static int mvm_segment_set_attributes(struct mvm_segment *segment, u16 value)
{
	if (value >> 12)
		return -EINVAL;
	segment->kind = value & 15;
	segment->s = value >> 4 & 1;
	segment->dpl = value >> 5 & 3;
	segment->present = value >> 7 & 1;
	segment->avl = value >> 8 & 1;
	segment->l = value >> 9 & 1;
	segment->db = value >> 10 & 1;
	segment->g = value >> 11 & 1;
	segment->unusable = !segment->present;
	return 0;
}

static void mvm_get_segment_part(struct mvm_sregs *sregs, u32 part, u32 number,
				 union mvm_register_value *value)
{
	const struct mvm_segment *segment = mvm_segment_of(sregs, number);
	const struct mvm_dtable *table = number == 8 ? &sregs->gdt : &sregs->idt;

	switch (part) {
	case MVM_SEGMENT_PART_ATTRIBUTES:
		value->u16 = mvm_segment_attributes(segment);
		break;
	case MVM_SEGMENT_PART_LIMIT:
		value->u32 = number >= 8 ? table->limit : segment->limit;
		break;
	case MVM_SEGMENT_PART_BASE:
		value->u64 = number >= 8 ? table->base : segment->base;
		break;
	default:
		value->u16 = segment->selector;
		break;
	}
}

static int mvm_set_table_part(struct mvm_dtable *table, u32 part,
			      const union mvm_register_value *value)
{
	if (part == MVM_SEGMENT_PART_BASE) {
		table->base = value->u64;
		return 0;
	}
	if (value->u32 > 0xffff)
		return -EINVAL;
	table->limit = (u16)value->u32;
	return 0;
}

static int mvm_set_segment_part(struct mvm_sregs *sregs, u32 part, u32 number,
				const union mvm_register_value *value)
{
	struct mvm_segment *segment = mvm_segment_of(sregs, number);

	if (number >= 8)
		return mvm_set_table_part(number == 8 ? &sregs->gdt : &sregs->idt, part, value);
	switch (part) {
	case MVM_SEGMENT_PART_ATTRIBUTES:
		return mvm_segment_set_attributes(segment, value->u16);
	case MVM_SEGMENT_PART_LIMIT:
		segment->limit = value->u32;
		return 0;
	case MVM_SEGMENT_PART_BASE:
		segment->base = value->u64;
		return 0;
	default:
		segment->selector = value->u16;
		return 0;
	}
}

static u64 *mvm_control(struct mvm_sregs *sregs, u32 number)
{
	switch (number) {
	case 0:
		return &sregs->cr0;
	case 2:
		return &sregs->cr2;
	case 3:
		return &sregs->cr3;
	case 4:
		return &sregs->cr4;
	default:
		return &sregs->cr8;
	}
}

static u64 *mvm_debug(struct mvm_debugregs *debug, u32 number)
{
	if (number < MVM_NR_DEBUG_ADDRESSES)
		return &debug->db[number];
	return number == 6 ? &debug->dr6 : &debug->dr7;
}

static u64 *mvm_general(struct mvm_regs *regs, u32 number)
{
	if (number < 16)
		return mvm_register(regs, number);
	return number == 16 ? &regs->rip : &regs->rflags;
}

/* Where a register of the FXSAVE image is, and how long. */
static u32 mvm_fpu_place(u32 number, u32 *bytes)
{
	static const u32 offsets[] = { MVM_FX_FCW, MVM_FX_FSW, MVM_FX_FTW, MVM_FX_MXCSR };
	static const u32 sizes[] = { 2, 2, 1, 4 };

	*bytes = number < 0x100 ? sizes[number & 3] : number < 0x200 ? 10 : 16;
	if (number >= 0x200)
		return MVM_FX_XMM + (number & 15) * 16;
	return number >= 0x100 ? MVM_FX_ST + (number & 7) * 16 : offsets[number & 3];
}

int mvm_vcpu_get_register(struct mvm_vcpu *vcpu, const struct boundary_register *which, u32 number,
			  union mvm_register_value *value)
{
	u32 index = (u32)which->id + number, bytes, place;

	memset(value, 0, sizeof(*value));
	switch (which->id >> 32 & 0xff) {
	case MVM_KIND_GENERAL:
		value->u64 = *mvm_general(&vcpu->state.regs, index);
		return 0;
	case MVM_KIND_MSR:
		return mvm_msr_get(vcpu, index, (u64 *)&value->u64);
	case MVM_KIND_CONTROL:
		value->u64 = *mvm_control(&vcpu->state.sregs, index);
		return 0;
	case MVM_KIND_XCR:
		value->u64 = vcpu->state.xcr0;
		return vcpu->vm->system->features.xcr0 ? 0 : -EOPNOTSUPP;
	case MVM_KIND_DEBUG:
		value->u64 = *mvm_debug(&vcpu->state.debug, index);
		return 0;
	case MVM_KIND_SEGMENT:
		mvm_get_segment_part(&vcpu->state.sregs, index & 0xf00, index & 0xff, value);
		return 0;
	default:
		place = mvm_fpu_place(index, &bytes);
		memcpy(value, vcpu->state.xsave->legacy + place, bytes);
		return 0;
	}
}

static int mvm_set_general(struct mvm_vcpu *vcpu, u32 number, u64 value)
{
	if (number == 17 && !mvm_rflags_valid(value))
		return -EINVAL;
	*mvm_general(&vcpu->state.regs, number) = number == 17 ? value | MVM_FLAG_FIXED : value;
	if (number == 16)
		vcpu->events.exception.pending = 0;
	return 0;
}

/* Control registers and segments are checked together, as SET_SREGS does; with paging long mode begins or ends. */
static int mvm_set_control(struct mvm_vcpu *vcpu, u32 number, u64 value)
{
	struct mvm_sregs sregs = vcpu->state.sregs;

	if (number == 8 && value > 15)
		return -EINVAL;
	*mvm_control(&sregs, number) = value;
	mvm_efer_follow(&sregs);
	return mvm_vcpu_set_sregs(vcpu, &sregs);
}

static int mvm_set_segment(struct mvm_vcpu *vcpu, u32 number, const union mvm_register_value *value)
{
	struct mvm_sregs sregs = vcpu->state.sregs;
	int err = mvm_set_segment_part(&sregs, number & 0xf00, number & 0xff, value);

	return err ? err : mvm_vcpu_set_sregs(vcpu, &sregs);
}

static int mvm_set_debug(struct mvm_vcpu *vcpu, u32 number, u64 value)
{
	if (number >= 6 && value >> 32)
		return -EINVAL;
	if (number >= 6)
		value = number == 6 ? mvm_dr6(value) : mvm_dr7(value);
	*mvm_debug(&vcpu->state.debug, number) = value;
	return 0;
}

static int mvm_set_fpu_register(struct mvm_vcpu *vcpu, u32 number,
				const union mvm_register_value *value)
{
	struct mvm_xsave *xsave = vcpu->state.xsave;
	u32 bytes, place = mvm_fpu_place(number, &bytes);

	if (place == MVM_FX_MXCSR && !mvm_mxcsr_valid(vcpu, value->u32))
		return -EINVAL;
	if (bytes == 10 && value->u128.high >> 16)
		return -EINVAL;
	memcpy(xsave->legacy + place, value, bytes);
	xsave->xstate_bv |= 3;
	return 0;
}

int mvm_vcpu_set_register(struct mvm_vcpu *vcpu, const struct boundary_register *which, u32 number,
			  const union mvm_register_value *value)
{
	u32 index = (u32)which->id + number;

	switch (which->id >> 32 & 0xff) {
	case MVM_KIND_GENERAL:
		return mvm_set_general(vcpu, index, value->u64);
	case MVM_KIND_MSR:
		return mvm_msr_set(vcpu, index, value->u64, false);
	case MVM_KIND_CONTROL:
		return mvm_set_control(vcpu, index, value->u64);
	case MVM_KIND_XCR:
		return mvm_xcr0_set(vcpu, value->u64);
	case MVM_KIND_DEBUG:
		return mvm_set_debug(vcpu, index, value->u64);
	case MVM_KIND_SEGMENT:
		return mvm_set_segment(vcpu, index, value);
	default:
		return mvm_set_fpu_register(vcpu, index, value);
	}
}
