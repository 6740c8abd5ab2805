// SPDX-License-Identifier: MIT
/*
 * CPUID: what a guest can have on this host, what it was given, what it is answered (AMD APM vol. 3, appendix E).
 *
 * What is offered is the host's answer under a mask for each register of the functions that are known here. Others (caches,
 * topology, hypervisors') are not offered; a VMM may add them, and answers for what they say.
 */
#include "parts.h"

/* --- what is offered ---------------------------------------------------------------------------- */

#define MVM_ANY 0xffffffffu /* a number, or text: as the host has it */

/* Features of 0x80000001 EDX that repeat those of 1 EDX. */
#define MVM_EDX_COMMON 0x0183a17fu

/**
 * struct mvm_cpuid_row - a function that is offered
 * @function: EAX on input
 * @index: ECX on input, where that matters
 * @indexed: it is asked with an index
 * @features: bit n: register n consists of features: a guest has none that is not offered
 * @masks: of EAX, EBX, ECX, EDX
 * @set: bits that are offered whatever the host answers
 */
struct mvm_cpuid_row {
	u32 function;
	u32 index;
	bool indexed;
	u8 features;
	u32 masks[4];
	u32 set[4];
};

#define MVM_FEATURES(which) (1u << (which))

static const struct mvm_cpuid_row mvm_cpuid_rows[] = {
	{ 0x0, 0, false, 0, { MVM_ANY, MVM_ANY, MVM_ANY, MVM_ANY }, { 0 } },
	/*
	 * EBX: the line that CLFLUSH flushes. ECX: SSE3 PCLMULQDQ SSSE3 FMA CX16 PCID SSE4.1 SSE4.2 MOVBE POPCNT AES
	 * XSAVE AVX F16C RDRAND, and always the hypervisor bit. EDX: SYSENTER CLFLUSH SSE SSE2; no MCE, APIC, MTRR, MCA.
	 */
	{ 0x1,
	  0,
	  false,
	  MVM_FEATURES(MVM_ECX) | MVM_FEATURES(MVM_EDX),
	  { MVM_ANY, 0xff00, 0x76da3203u, MVM_EDX_COMMON | 0x06080800u },
	  { 0, 0, 0x80000000u, 0 } },
	/*
	 * EBX: FSGSBASE BMI1 AVX2 SMEP BMI2 ERMS INVPCID AVX512.. RDSEED ADX SMAP CLFLUSHOPT CLWB SHA. ECX: AVX512.. UMIP
	 * GFNI VAES VPCLMULQDQ LA57 RDPID; no PKU. EDX: FSRM VP2INTERSECT.
	 */
	{ 0x7,
	  0,
	  true,
	  MVM_FEATURES(MVM_EBX) | MVM_FEATURES(MVM_ECX) | MVM_FEATURES(MVM_EDX),
	  { 0, 0xf1bf07a9u, 0x00415f46u, 0x00000110u },
	  { 0 } },
	{ 0xd,
	  0,
	  true,
	  MVM_FEATURES(MVM_EAX) | MVM_FEATURES(MVM_EDX),
	  { MVM_ANY, MVM_ANY, MVM_ANY, MVM_ANY },
	  { 0 } },
	/* XSAVEOPT, XSAVEC, XGETBV with ECX 1; no XSAVES */
	{ 0xd, 1, true, MVM_FEATURES(MVM_EAX), { 0x7, 0, 0, 0 }, { 0 } },
	{ 0x80000000, 0, false, 0, { MVM_ANY, MVM_ANY, MVM_ANY, MVM_ANY }, { 0 } },
	/* ECX: LAHF ABM SSE4A misaligned SSE PREFETCH; no SVM. EDX: SYSCALL NX MMXEXT FFXSR 1-GiB pages RDTSCP LM. */
	{ 0x80000001,
	  0,
	  false,
	  MVM_FEATURES(MVM_ECX) | MVM_FEATURES(MVM_EDX),
	  { MVM_ANY, 0, 0x000001e1u, MVM_EDX_COMMON | 0x2e500800u },
	  { 0 } },
	{ 0x80000002, 0, false, 0, { MVM_ANY, MVM_ANY, MVM_ANY, MVM_ANY }, { 0 } },
	{ 0x80000003, 0, false, 0, { MVM_ANY, MVM_ANY, MVM_ANY, MVM_ANY }, { 0 } },
	{ 0x80000004, 0, false, 0, { MVM_ANY, MVM_ANY, MVM_ANY, MVM_ANY }, { 0 } },
	{ 0x80000005, 0, false, 0, { MVM_ANY, MVM_ANY, MVM_ANY, MVM_ANY }, { 0 } },
	{ 0x80000006, 0, false, 0, { MVM_ANY, MVM_ANY, MVM_ANY, MVM_ANY }, { 0 } },
	/* the TSC is invariant */
	{ 0x80000007, 0, false, MVM_FEATURES(MVM_EDX), { 0, 0, 0, 0x100 }, { 0 } },
	/* address sizes; CLZERO, always error pointers, WBNOINVD */
	{ 0x80000008, 0, false, MVM_FEATURES(MVM_EBX), { 0xffff, 0x205, 0, 0 }, { 0 } },
};

/* The components of the XSAVE area follow as 0xd, index 2 to 63. */
#define MVM_XSAVE_FUNCTION 0xdu

#define MVM_CPUID_7_EBX_AVX    0x00000020u /* AVX2 */
#define MVM_CPUID_7_EBX_AVX512 0xd0230000u /* F, DQ, IFMA, CD, BW, VL */
#define MVM_CPUID_7_ECX_AVX    0x00000600u /* VAES, VPCLMULQDQ */
#define MVM_CPUID_7_ECX_AVX512 0x00005842u /* VBMI, VBMI2, VNNI, BITALG, VPOPCNTDQ */
#define MVM_CPUID_7_EDX_AVX512 0x00000100u /* VP2INTERSECT */
#define MVM_CPUID_1_ECX_AVX    0x30001000u /* FMA, AVX, F16C */
#define MVM_CPUID_1_ECX_XSAVE  0x04000000u
#define MVM_XCR0_AVX	       0x6ull
#define MVM_XCR0_AVX512	       0xe6ull

/* Features of a register that need state components which this host cannot give to a guest. */
static u32 mvm_cpuid_without_state(u64 xcr0, const struct mvm_cpuid_row *row, u32 which)
{
	bool avx = (xcr0 & MVM_XCR0_AVX) == MVM_XCR0_AVX;
	bool avx512 = (xcr0 & MVM_XCR0_AVX512) == MVM_XCR0_AVX512;
	u32 without = 0;

	if (row->function == 1 && which == MVM_ECX)
		without = (avx ? 0 : MVM_CPUID_1_ECX_AVX) | (xcr0 ? 0 : MVM_CPUID_1_ECX_XSAVE);
	if (row->function == 7 && which == MVM_EBX)
		without = (avx ? 0 : MVM_CPUID_7_EBX_AVX) | (avx512 ? 0 : MVM_CPUID_7_EBX_AVX512);
	if (row->function == 7 && which == MVM_ECX)
		without = (avx ? 0 : MVM_CPUID_7_ECX_AVX) | (avx512 ? 0 : MVM_CPUID_7_ECX_AVX512);
	if (row->function == 7 && which == MVM_EDX)
		without = avx512 ? 0 : MVM_CPUID_7_EDX_AVX512;
	return without;
}

/* The highest functions that are offered, the XSAVE area's components, the width of addresses. */
static void mvm_cpuid_correct(const struct mvm_system *system, const struct mvm_cpuid_row *row,
			      u32 regs[4])
{
	const struct mvm_cpu_features *features = &system->features;

	switch (row->function) {
	case 0x0:
		regs[MVM_EAX] = (u32)boundary_min(regs[MVM_EAX], MVM_XSAVE_FUNCTION);
		break;
	case MVM_XSAVE_FUNCTION:
		if (row->index)
			break;
		regs[MVM_EAX] = (u32)features->xcr0;
		regs[MVM_EBX] = features->xsave_size;
		regs[MVM_ECX] = features->xsave_size;
		regs[MVM_EDX] = (u32)(features->xcr0 >> 32);
		break;
	case 0x80000000:
		regs[MVM_EAX] = (u32)boundary_min(regs[MVM_EAX], 0x80000008);
		break;
	case 0x80000008:
		regs[MVM_EAX] = (regs[MVM_EAX] & 0xff00) | features->physical_bits;
		break;
	default:
		break;
	}
}

static void mvm_cpuid_offer(const struct mvm_system *system, const struct mvm_cpuid_row *row,
			    u32 regs[4])
{
	u64 xcr0 = system->features.xcr0;
	u32 which;

	memset(regs, 0, 4 * sizeof(*regs));
	if (row->function == MVM_XSAVE_FUNCTION && !xcr0)
		return;
	system->ops->cpuid(row->function, row->index, regs);
	for (which = 0; which < 4; which++) {
		regs[which] &= row->masks[which] & ~mvm_cpuid_without_state(xcr0, row, which);
		regs[which] |= row->set[which];
	}
	mvm_cpuid_correct(system, row, regs);
}

static bool mvm_has_component(const struct mvm_system *system, u32 component)
{
	return component >= 2 && component < 63 && system->features.xcr0 >> component & 1;
}

u32 mvm_cpuid_count(const struct mvm_system *system)
{
	u32 count = boundary_count(mvm_cpuid_rows), component;

	for (component = 2; component < 63; component++)
		count += mvm_has_component(system, component);
	return count;
}

static void mvm_cpuid_entry(struct mvm_cpuid_entry *entry, const struct mvm_cpuid_row *row,
			    const u32 regs[4])
{
	*entry = (struct mvm_cpuid_entry){
		.function = row->function,
		.index = row->index,
		.flags = row->indexed ? MVM_CPUID_SIGNIFICANT_INDEX : 0,
		.eax = regs[MVM_EAX],
		.ebx = regs[MVM_EBX],
		.ecx = regs[MVM_ECX],
		.edx = regs[MVM_EDX],
	};
}

int mvm_system_get_supported_cpuid(struct mvm_system *system, struct mvm_cpuid *arg,
				   struct mvm_cpuid_entry *addr)
{
	struct mvm_cpuid_row row = {
		MVM_XSAVE_FUNCTION, 0, true, 0, { MVM_ANY, MVM_ANY, MVM_ANY, 0 }, { 0 }
	};
	u32 count = mvm_cpuid_count(system), at, regs[4];

	if (arg->count < count)
		return -ENOSPC;
	arg->count = count;
	for (at = 0; at < boundary_count(mvm_cpuid_rows); at++) {
		mvm_cpuid_offer(system, &mvm_cpuid_rows[at], regs);
		mvm_cpuid_entry(addr++, &mvm_cpuid_rows[at], regs);
	}
	for (row.index = 2; row.index < 63; row.index++) {
		if (!mvm_has_component(system, row.index))
			continue;
		mvm_cpuid_offer(system, &row, regs);
		mvm_cpuid_entry(addr++, &row, regs);
	}
	return 0;
}

static const struct mvm_cpuid_row *mvm_cpuid_row(u32 function)
{
	u32 at = 0;

	while (mvm_cpuid_rows[at].function != function)
		at++;
	return &mvm_cpuid_rows[at];
}

/* Of a function with indexes that of index 0. */
bool mvm_host_has(const struct mvm_system *system, u32 function, u32 which, u32 bit)
{
	u32 regs[4];

	mvm_cpuid_offer(system, mvm_cpuid_row(function), regs);
	return regs[which] >> bit & 1;
}

/* --- what a guest was given --------------------------------------------------------------------------- */

static const struct mvm_cpuid_entry *mvm_cpuid_find(const struct mvm_vcpu *vcpu, u32 function,
						    u32 index)
{
	u32 at;

	for (at = 0; at < vcpu->cpuid_count; at++) {
		const struct mvm_cpuid_entry *entry = &vcpu->cpuid[at];

		if (entry->function == function &&
		    (!(entry->flags & MVM_CPUID_SIGNIFICANT_INDEX) || entry->index == index))
			return entry;
	}
	return NULL;
}

static u32 mvm_cpuid_value(const struct mvm_cpuid_entry *entry, u32 which)
{
	const u32 values[4] = { entry->eax, entry->ebx, entry->ecx, entry->edx };

	return values[which];
}

bool mvm_guest_has(const struct mvm_vcpu *vcpu, u32 function, u32 which, u32 bit)
{
	const struct mvm_cpuid_entry *entry = mvm_cpuid_find(vcpu, function, 0);

	return entry && mvm_cpuid_value(entry, which) >> bit & 1;
}

#define MVM_CPUID_D_EAX_XSAVEC	0x2u
#define MVM_CPUID_D_ECX_ALIGNED 0x2u

/* Bytes of the XSAVE area with some components: where the last of them ends; compacted: one behind the other. */
static u32 mvm_xsave_size(const struct mvm_system *system, u64 xcr0, bool compacted)
{
	u32 size = 576, component, regs[4];

	for (component = 2; component < 63; component++) {
		u32 begin;

		if (!(xcr0 >> component & 1) || !mvm_has_component(system, component))
			continue;
		system->ops->cpuid(MVM_XSAVE_FUNCTION, component, regs);
		begin = regs[MVM_ECX] & MVM_CPUID_D_ECX_ALIGNED ? (u32)boundary_align(size, 64) :
								  size;
		if (!compacted)
			begin = regs[MVM_EBX];
		if (begin + regs[MVM_EAX] > size)
			size = begin + regs[MVM_EAX];
	}
	return size;
}

/* What follows the guest's state: OSXSAVE, and the sizes of its XSAVE area, of which XSAVEC's has no other source. */
static void mvm_cpuid_dynamic(const struct mvm_vcpu *vcpu, u32 function, u32 index,
			      struct mvm_cpuid_answer *answer)
{
	bool on = vcpu->state.sregs.cr4 & MVM_CR4_OSXSAVE;
	const struct mvm_system *system = vcpu->vm->system;

	if (function == 1)
		answer->ecx = (answer->ecx & ~(1u << 27)) | (on ? 1u << 27 : 0);
	if (function == MVM_XSAVE_FUNCTION && index == 0 && answer->eax)
		answer->ebx = mvm_xsave_size(system, vcpu->state.xcr0, false);
	if (function == MVM_XSAVE_FUNCTION && index == 1 && answer->eax & MVM_CPUID_D_EAX_XSAVEC)
		answer->ebx = mvm_xsave_size(system, vcpu->state.xcr0, true);
}

void mvm_cpuid_answer(const struct mvm_vcpu *vcpu, u32 function, u32 index,
		      struct mvm_cpuid_answer *answer)
{
	const struct mvm_cpuid_entry *entry = mvm_cpuid_find(vcpu, function, index);

	memset(answer, 0, sizeof(*answer));
	if (!entry)
		return;
	*answer = (struct mvm_cpuid_answer){ entry->eax, entry->ebx, entry->ecx, entry->edx };
	mvm_cpuid_dynamic(vcpu, function, index, answer);
}

/* --- giving it --------------------------------------------------------------------------------------------- */

#define MVM_CPUID_1_ECX_OSXSAVE	    0x08000000u
#define MVM_CPUID_1_ECX_APIC	    0x01200000u /* x2APIC, the APIC's deadline timer */
#define MVM_CPUID_1_EDX_APIC	    0x10000200u /* APIC, HTT */
#define MVM_CPUID_EXTENDED_ECX_APIC 0x0040000au /* CmpLegacy, ExtApicSpace, TopologyExtensions */
#define MVM_CPUID_EXTENDED_EDX_APIC 0x00000200u

/*
 * OSXSAVE follows CR4 whatever the table says. A local APIC and the topology are the VMM's to give: of the processor they need
 * nothing, and the APIC's page comes to the VMM, its MSRs where it asked for unknown ones.
 */
static u32 mvm_cpuid_ignored(u32 function, u32 which)
{
	if (function == 1 && which == MVM_ECX)
		return MVM_CPUID_1_ECX_OSXSAVE | MVM_CPUID_1_ECX_APIC;
	if (function == 1 && which == MVM_EDX)
		return MVM_CPUID_1_EDX_APIC;
	if (function == 0x80000001 && which == MVM_ECX)
		return MVM_CPUID_EXTENDED_ECX_APIC;
	return function == 0x80000001 && which == MVM_EDX ? MVM_CPUID_EXTENDED_EDX_APIC : 0;
}

/* Whether an entry has features that are not offered. */
static bool mvm_cpuid_has_more(const struct mvm_system *system, const struct mvm_cpuid_row *row,
			       const struct mvm_cpuid_entry *entry)
{
	u32 regs[4], which;

	mvm_cpuid_offer(system, row, regs);
	for (which = 0; which < 4; which++) {
		u32 more = mvm_cpuid_value(entry, which) & ~regs[which];

		if (row->features >> which & 1 && more & ~mvm_cpuid_ignored(row->function, which))
			return true;
	}
	return false;
}

static bool mvm_cpuid_answers(const struct mvm_cpuid_entry *entry, const struct mvm_cpuid_row *row)
{
	return entry->function == row->function && (!(entry->flags & MVM_CPUID_SIGNIFICANT_INDEX) ||
						    !row->indexed || entry->index == row->index);
}

/* Functions of nothing but features, which mvm does not offer: SVM's, and of function 7 those of further indexes. */
static bool mvm_cpuid_is_empty(const struct mvm_cpuid_entry *entry)
{
	return entry->function == 0x8000000a ||
	       (entry->function == 0x7 && entry->flags & MVM_CPUID_SIGNIFICANT_INDEX &&
		entry->index);
}

/* Against each row that it answers for: without MVM_CPUID_SIGNIFICANT_INDEX that is every index. */
static bool mvm_cpuid_entry_valid(const struct mvm_system *system,
				  const struct mvm_cpuid_entry *entry)
{
	u32 at;

	if (mvm_cpuid_is_empty(entry))
		return !(entry->eax | entry->ebx | entry->ecx | entry->edx);
	for (at = 0; at < boundary_count(mvm_cpuid_rows); at++) {
		if (mvm_cpuid_answers(entry, &mvm_cpuid_rows[at]) &&
		    mvm_cpuid_has_more(system, &mvm_cpuid_rows[at], entry))
			return false;
	}
	return true;
}

static bool mvm_cpuid_same(const struct mvm_vcpu *vcpu, const struct mvm_cpuid_entry *entries,
			   u32 count)
{
	return vcpu->cpuid_count == count &&
	       (!count || !memcmp(vcpu->cpuid, entries, count * sizeof(*entries)));
}

int mvm_cpuid_set(struct mvm_vcpu *vcpu, const struct mvm_cpuid_entry *entries, u32 count)
{
	struct mvm_cpuid_entry *copy;
	u32 at;

	if (vcpu->has_run)
		return mvm_cpuid_same(vcpu, entries, count) ? 0 : -EBUSY;
	for (at = 0; at < count; at++) {
		if (!mvm_cpuid_entry_valid(vcpu->vm->system, &entries[at]))
			return -EINVAL;
	}
	copy = boundary_alloc(count, sizeof(*copy));
	if (!copy)
		return -ENOMEM;
	if (count)
		memcpy(copy, entries, count * sizeof(*copy));
	os_free(vcpu->cpuid);
	vcpu->cpuid = copy;
	vcpu->cpuid_count = count;
	return 0;
}

int mvm_vcpu_set_cpuid(struct mvm_vcpu *vcpu, const struct mvm_cpuid *arg,
		       const struct mvm_cpuid_entry *addr)
{
	return mvm_cpuid_set(vcpu, addr, arg->count);
}

/* --- what it means for control registers ------------------------------------------------------------------------ */

/* Bits of CR4 that a feature makes settable. */
static const struct mvm_cr4_feature {
	u32 function;
	u32 which;
	u32 bit;
	u64 cr4;
} mvm_cr4_features[] = {
	{ 0x1, MVM_EDX, 1, MVM_CR4_VME | MVM_CR4_PVI },
	{ 0x1, MVM_EDX, 2, MVM_CR4_DE },
	{ 0x1, MVM_EDX, 3, MVM_CR4_PSE },
	{ 0x1, MVM_EDX, 4, MVM_CR4_TSD },
	{ 0x1, MVM_EDX, 6, MVM_CR4_PAE },
	{ 0x1, MVM_EDX, 13, MVM_CR4_PGE },
	{ 0x1, MVM_EDX, 24, MVM_CR4_OSFXSR },
	{ 0x1, MVM_EDX, 25, MVM_CR4_OSXMMEXCPT },
	{ 0x1, MVM_ECX, 17, MVM_CR4_PCIDE },
	{ 0x1, MVM_ECX, 26, MVM_CR4_OSXSAVE },
	{ 0x7, MVM_EBX, 0, MVM_CR4_FSGSBASE },
	{ 0x7, MVM_EBX, 7, MVM_CR4_SMEP },
	{ 0x7, MVM_EBX, 20, MVM_CR4_SMAP },
	{ 0x7, MVM_ECX, 2, MVM_CR4_UMIP },
	{ 0x7, MVM_ECX, 16, MVM_CR4_LA57 },
};

/*
 * Every processor has it, so firmware sets it without a look at CPUID (EDK2's reset vector). No machine check of its own ever
 * comes to a guest.
 */
#define MVM_CR4_ALWAYS MVM_CR4_MCE

u64 mvm_cr4_offered(const struct mvm_system *system)
{
	u64 offered = MVM_CR4_ALWAYS;
	u32 at;

	for (at = 0; at < boundary_count(mvm_cr4_features); at++) {
		const struct mvm_cr4_feature *feature = &mvm_cr4_features[at];

		if (mvm_host_has(system, feature->function, feature->which, feature->bit))
			offered |= feature->cr4;
	}
	return offered;
}

u64 mvm_guest_cr4_offered(const struct mvm_vcpu *vcpu)
{
	u64 offered = MVM_CR4_ALWAYS;
	u32 at;

	for (at = 0; at < boundary_count(mvm_cr4_features); at++) {
		const struct mvm_cr4_feature *feature = &mvm_cr4_features[at];

		if (mvm_guest_has(vcpu, feature->function, feature->which, feature->bit))
			offered |= feature->cr4;
	}
	return offered;
}

/* Bits 11, 20, 25 and 29 of 80000001 EDX: SYSCALL, NX, FFXSR, LM. */
u64 mvm_guest_efer_offered(const struct mvm_vcpu *vcpu)
{
	u64 offered = 0;

	if (mvm_guest_has(vcpu, 0x80000001, MVM_EDX, 11))
		offered |= MVM_EFER_SCE;
	if (mvm_guest_has(vcpu, 0x80000001, MVM_EDX, 20))
		offered |= MVM_EFER_NXE;
	if (mvm_guest_has(vcpu, 0x80000001, MVM_EDX, 25))
		offered |= MVM_EFER_FFXSR;
	if (mvm_guest_has(vcpu, 0x80000001, MVM_EDX, 29))
		offered |= MVM_EFER_LME | MVM_EFER_LMA;
	return offered;
}

u64 mvm_guest_xcr0_offered(const struct mvm_vcpu *vcpu)
{
	const struct mvm_cpuid_entry *entry = mvm_cpuid_find(vcpu, MVM_XSAVE_FUNCTION, 0);
	u64 offered = entry ? entry->eax | (u64)entry->edx << 32 : 0;

	return (offered & vcpu->vm->system->features.xcr0) | 3;
}

/* x87 always; AVX with SSE; the three components of AVX-512 together, with AVX (AMD APM vol. 2, 11.5.2). */
bool mvm_xcr0_valid(u64 value, u64 offered)
{
	u64 avx512 = value & 0xe0;

	if (value & ~offered || !(value & 1))
		return false;
	if (value & 4 && !(value & 2))
		return false;
	return !avx512 || (avx512 == 0xe0 && value & 4);
}
