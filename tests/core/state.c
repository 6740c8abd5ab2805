// SPDX-License-Identifier: MIT
/* The state of a vCPU: what is set is read back, what the processor would refuse is refused and changes nothing. */
#include "harness.h"

#include <stddef.h>

static struct machine machine;

static void test_init(void)
{
	struct mvm_debugregs debug;
	struct mvm_sregs sregs;
	struct mvm_regs regs;
	struct mvm_fpu fpu;

	get_regs(&machine, &regs);
	CHECK_IS(regs.rip, 0xfff0);
	CHECK_IS(regs.rflags, 2);
	CHECK_IS(regs.rdx, 0x00a20f10);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_SREGS, &sregs), 0);
	CHECK_IS(sregs.cs.selector, 0xf000);
	CHECK_IS(sregs.cs.base, 0xffff0000);
	CHECK_IS(sregs.cr0, 0x60000010);
	CHECK_IS(sregs.ldt.kind, 2);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_DEBUGREGS, &debug), 0);
	CHECK_IS(debug.dr6, 0xffff0ff0);
	CHECK_IS(debug.dr7, 0x400);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_FPU, &fpu), 0);
	CHECK_IS(fpu.fcw, 0x37f);
	CHECK_IS(fpu.mxcsr, 0x1f80);
}

static void fill(void *memory, size_t size, u8 seed)
{
	u8 *byte = memory;

	while (size--)
		*byte++ = seed += 37;
}

static void test_regs(void)
{
	struct mvm_regs regs, got;

	fill(&regs, sizeof(regs), 1);
	regs.rflags = 0xad5;
	set_regs(&machine, &regs);
	get_regs(&machine, &got);
	regs.rflags = 0xad7;
	CHECK_IS(memcmp(&got, &regs, sizeof(regs)), 0);
	regs.rflags = 1 << 15;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_REGS, &regs), -EINVAL);
	regs.rflags = 1ull << 32;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_REGS, &regs), -EINVAL);
	get_regs(&machine, &regs);
	CHECK_IS(memcmp(&got, &regs, sizeof(regs)), 0);
}

/* --- control registers ------------------------------------------------------------------------------- */

/* What VMRUN would refuse (AMD APM vol. 2, 15.5.1), and what is not consistent. */
static const struct {
	u64 cr0, cr3, cr4, efer;
	bool l, db;
	int result;
} controls[] = {
	{ 0x10, 0, 0, 0, false, false, 0 },
	{ 0x80010011, 0x1000, 0x20, 0x500, true, false, 0 },
	{ 0x80010010, 0x1000, 0, 0, false, false, 0 }, /* paged real mode */
	{ 0x100000010, 0, 0, 0, false, false, -EINVAL },
	{ 0x20000010, 0, 0, 0, false, false, -EINVAL }, /* NW without CD */
	{ 0x10, 1ull << 40, 0, 0, false, false, -EINVAL },
	{ 0x10, 0, 1ull << 13, 0, false, false, -EINVAL }, /* VMXE */
	{ 0x10, 0, 1ull << 6, 0, false, false, 0 },	   /* MCE, which CPUID does not offer */
	{ 0x10, 0, 0, 1ull << 12, false, false, -EINVAL }, /* SVME */
	{ 0x10, 0, 0, 1ull << 1, false, false, -EINVAL },
	{ 0x80010011, 0x1000, 0, 0x500, true, false, -EINVAL },	    /* long mode without PAE */
	{ 0x80010010, 0x1000, 0x20, 0x500, true, false, -EINVAL },  /* without PE */
	{ 0x80010011, 0x1000, 0x20, 0x500, true, true, -EINVAL },   /* CS.L and CS.D */
	{ 0x80010011, 0x1000, 0x20, 0x100, false, false, -EINVAL }, /* LMA is missing */
	{ 0x11, 0x1000, 0x20, 0x500, false, false, -EINVAL },	    /* LMA without paging */
	{ 0x11, 0x1000, 0x20, 0x100, false, false, 0 },
};

static void test_sregs(void)
{
	struct mvm_sregs before, sregs, got;
	u32 at;

	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_SREGS, &before), 0);
	for (at = 0; at < sizeof(controls) / sizeof(controls[0]); at++) {
		sregs = before;
		sregs.cr0 = controls[at].cr0;
		sregs.cr3 = controls[at].cr3;
		sregs.cr4 = controls[at].cr4;
		sregs.efer = controls[at].efer;
		sregs.cs.l = controls[at].l;
		sregs.cs.db = controls[at].db;
		sregs.gdt.limit = (u16)(100 + at);
		CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_SREGS, &sregs), controls[at].result);
		CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_SREGS, &got), 0);
		CHECK_IS(memcmp(&got, &sregs, sizeof(got)) == 0, controls[at].result == 0);
	}
	sregs = before;
	sregs.cr3 = 1ull << 38; /* the guest can have it, though its memory ends before */
	machine.system.features.physical_bits = 36;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_SREGS, &sregs), 0);
	machine.system.features.physical_bits = 40;
	sregs = before;
	sregs.fs.base = 1ull << 60; /* no address: the MSR would not take it either */
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_SREGS, &sregs), -EINVAL);
	sregs = before;
	sregs.gs.base = 1ull << 60;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_SREGS, &sregs), -EINVAL);
	scripted_cpu.check_result = -EINVAL;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_SREGS, &before), -EINVAL);
	scripted_cpu.check_result = 0;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_SREGS, &before), 0);
}

static void test_debug(void)
{
	struct mvm_debugregs debug = { .db = { 1, 2, 3, 4 }, .dr6 = 0xffffffff, .dr7 = 0xffffffff },
			     got;

	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_DEBUGREGS, &debug), 0);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_DEBUGREGS, &got), 0);
	CHECK_IS(got.db[3], 4);
	CHECK_IS(got.dr6, 0xffffefff);
	CHECK_IS(got.dr7, 0xffff27ff);
}

/* --- floating point ------------------------------------------------------------------------------------ */

static void test_fpu(void)
{
	struct mvm_fpu fpu, got;
	u32 at;

	fill(&fpu, sizeof(fpu), 3);
	for (at = 0; at < 8; at++)
		memset(fpu.fpr[at] + 10, 0, 6);
	fpu.pad = 0;
	fpu.pad2 = 0;
	fpu.last_opcode &= 0x7ff;
	fpu.mxcsr = 0x1fbf;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_FPU, &fpu), 0);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_FPU, &got), 0);
	CHECK_IS(memcmp(&fpu, &got, sizeof(fpu)), 0);
	vcpu_of(&machine, machine.vcpu)->state.xsave->legacy[7] |= 0xf8; /* as SET_XSAVE takes it */
	vcpu_of(&machine, machine.vcpu)->state.xsave->legacy[32 + 15] = 1;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_FPU, &got), 0);
	CHECK_IS(memcmp(&fpu, &got, sizeof(fpu)), 0);
	machine.system.features.mxcsr_mask = 0xffbf;
	fpu.mxcsr = 0x20000;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_FPU, &fpu), -EINVAL);
	machine.system.features.mxcsr_mask = 0x2ffff;
}

static void test_xsave(void)
{
	struct mvm_xcrs avx = { .count = 1, .xcrs = { { .value = 7 } } };
	struct mvm_xcrs x87 = { .count = 1, .xcrs = { { .value = 1 } } };
	static struct mvm_xsave xsave, got;
	struct mvm_fpu fpu;

	fill(&xsave, 512, 9);
	memset(xsave.legacy + 24, 0, 4);
	memset(xsave.extended, 0x5a, sizeof(xsave.extended));
	xsave.xstate_bv = 7;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_XSAVE, &xsave),
		 -EINVAL); /* no CPUID yet: x87 and SSE alone */
	vcpu_of(&machine, machine.vcpu)->state.xsave->xstate_bv =
		7; /* as XSAVE leaves it where nothing keeps track */
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_XSAVE, &got), 0);
	CHECK_IS(got.xstate_bv, 3);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_XSAVE, &got), 0);
	vcpu_of(&machine, machine.vcpu)->state.xsave->xstate_bv = 7;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_XCRS, &avx), 0);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_XSAVE, &got), 0);
	CHECK_IS(got.xstate_bv, 7); /* it has what it was given, whatever CPUID says */
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_XSAVE, &got), 0);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_XCRS, &x87), 0);
	give_cpuid(&machine);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_XSAVE, &xsave), 0);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_XSAVE, &got), 0);
	CHECK_IS(memcmp(&got, &xsave, 832), 0);
	CHECK_IS(got.extended[832 - 576], 0); /* what the guest does not have */
	xsave.xstate_bv = 8;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_XSAVE, &xsave), -EINVAL);
	xsave.xstate_bv = 0;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_XSAVE, &xsave), 0);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_FPU, &fpu), 0);
	CHECK_IS(fpu.fcw, 0x37f);
	CHECK_IS(fpu.mxcsr, 0);
	CHECK_IS(fpu.xmm[3][5] | fpu.fpr[2][1], 0);
	xsave.legacy[27] = 0xff; /* MXCSR */
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_XSAVE, &xsave), -EINVAL);
}

/*
 * What XSAVE of the processor that the test runs on makes of registers that are 0 and another MXCSR, is restored whole: it
 * may say that SSE is in its initial state.
 */
static void test_mxcsr(void)
{
	static struct mvm_xsave xsave __attribute__((aligned(64)));
	struct mvm_xsave initial __attribute__((aligned(64))) = { .xstate_bv = 0 };
	const u32 ours = 0x3f80, before = 0x1f80;
	struct mvm_fpu fpu;

	memcpy(initial.legacy + 24, &before, 4);
	__asm__ volatile("xrstor %1\n\tldmxcsr %2\n\txsave %0\n\tldmxcsr %3"
			 : "+m"(xsave)
			 : "m"(initial), "m"(ours), "m"(before), "a"(2), "d"(0)
			 : "memory", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7",
			   "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15");
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_XSAVE, &xsave), 0);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_FPU, &fpu), 0);
	CHECK_IS(fpu.mxcsr, 0x3f80);
	xsave.xstate_bv = 0; /* what an AMD processor says */
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_XSAVE, &xsave), 0);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_FPU, &fpu), 0);
	CHECK_IS(fpu.mxcsr, 0x3f80);
}

static void test_xcrs(void)
{
	struct mvm_xcrs xcrs = { .count = 1, .xcrs = { { .value = 7 } } };

	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_XCRS, &xcrs), 0);
	memset(&xcrs, 0, sizeof(xcrs));
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_XCRS, &xcrs), 0);
	CHECK_IS(xcrs.count, 1);
	CHECK_IS(xcrs.xcrs[0].value, 7);
	xcrs.count = 2;
	xcrs.xcrs[1].xcr = 1;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_XCRS, &xcrs), -EINVAL);
	xcrs.count = 5;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_XCRS, &xcrs), -E2BIG);
	xcrs = (struct mvm_xcrs){ .count = 1, .xcrs = { { .value = 5 } } };
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_XCRS, &xcrs), -EINVAL);
	xcrs.count = 0;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_XCRS, &xcrs), 0);
	CHECK(mvm_xcr0_valid(0xe7, 0xe7));
	CHECK(!mvm_xcr0_valid(0xe3, 0xe7));
	CHECK(!mvm_xcr0_valid(0x67, 0xe7));
}

static void test_no_xsave(void)
{
	static struct mvm_xsave xsave;
	struct mvm_xcrs xcrs = { .count = 0 };
	struct mvm_one_reg reg = { .id = MVM_REG_XCR0, .addr = behind_address() };
	u64 xcr0 = machine.system.features.xcr0;

	machine.system.features.xcr0 = 0;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_XSAVE, &xsave), -EOPNOTSUPP);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_XSAVE, &xsave), -EOPNOTSUPP);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_XCRS, &xcrs), -EOPNOTSUPP);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_XCRS, &xcrs), -EOPNOTSUPP);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_ONE_REG, &reg), -EOPNOTSUPP);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_ONE_REG, &reg), -EOPNOTSUPP);
	CHECK(!mvm_host_has(&machine.system, 1, MVM_ECX, 26));
	CHECK(!mvm_host_has(&machine.system, 1, MVM_ECX, 28));
	machine.system.features.xcr0 = xcr0;
}

/* --- the time-stamp counter -------------------------------------------------------------------------------- */

static void test_tsc(void)
{
	struct mvm_tsc tsc;

	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_TSC, &tsc), 0);
	CHECK_IS(tsc.value, 0);
	CHECK_IS(tsc.khz, 2000000);
	scripted_cpu.tsc += 500;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_TSC, &tsc), 0);
	CHECK_IS(tsc.value, 500);
	CHECK_IS(tsc.host_time, host_time_ns());
	user_time_pass(3000000000ull); /* 3 s later it has gone on, though the host's was reset */
	scripted_cpu.tsc = 17;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_TSC, &tsc), 0);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_TSC, &tsc), 0);
	CHECK_IS(tsc.value, 500 + 6000000000ull);
	tsc = (struct mvm_tsc){ .value = 1000000,
				.host_time = host_time_ns() + 1000,
				.khz = 1000000 };
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_TSC, &tsc), 0);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_TSC, &tsc), 0);
	CHECK_IS(tsc.value, 999000);
	CHECK_IS(tsc.khz, 1000000);
	scripted_cpu.tsc += 2000; /* at half the host's frequency */
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_TSC, &tsc), 0);
	CHECK_IS(tsc.value, 1000000);
	tsc.khz = 2000000u * 256u;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_TSC, &tsc), -EOPNOTSUPP);
	machine.system.features.tsc_scaling = false;
	tsc.khz = 1999999;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_TSC, &tsc), -EOPNOTSUPP);
	tsc.khz = 2000000;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_TSC, &tsc), 0);
	machine.system.features.tsc_scaling = true;
	machine.system.features.tsc_khz =
		0; /* Linux did not find out: nothing is divided by that */
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_TSC, &tsc), -EOPNOTSUPP);
	machine.system.features.tsc_khz = 2000000;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_TSC, &tsc), 0);
}

static u32 delays; /* in which read of the TSC the thread is not running for 5 ms, 0: none */

static u64 tsc_gains; /* ticks that it is ahead of what its frequency makes of the time */

static u64 delayed_tsc(void)
{
	if (delays && !--delays)
		user_time_pass(5000000);
	return host_time_ns() * 2 + tsc_gains;
}

/* vCPUs that are given the same count the same, whatever comes in between, and however long the second one is after the first. */
static void test_tsc_of_two(void)
{
	const struct mvm_cpu_ops *usual = machine.system.ops;
	struct mvm_tsc tsc = { .value = 1000000, .khz = 2000000 };
	struct mvm_cpu_ops ops = *usual;
	s64 second = make_vcpu(&machine, machine.vm, 1);
	struct mvm_vcpu *one = vcpu_of(&machine, machine.vcpu), *two = vcpu_of(&machine, second);

	ops.read_tsc = delayed_tsc;
	machine.system.ops = &ops;
	user_time_pass(5000000000ull);
	tsc.host_time = host_time_ns();
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_TSC, &tsc), 0);
	user_time_pass(300000000);
	delays = 1;
	CHECK_IS(CALL(&machine, second, MVM_SET_TSC, &tsc), 0);
	delays = 0;
	CHECK_IS(one->state.tsc_offset, two->state.tsc_offset);
	CHECK_IS(mvm_tsc_now(one), 1000000 + 600000000);
	user_time_pass(2000000000); /* a moment is not used for ever */
	CHECK_IS(CALL(&machine, second, MVM_SET_TSC, &tsc), 0);
	CHECK_IS(vm_of(&machine, machine.vm)->tsc_when, host_time_ns());
	CHECK_IS(one->state.tsc_offset, two->state.tsc_offset);
	CHECK_IS(CALL(&machine, second, MVM_GET_TSC, &tsc), 0); /* nor for what was read later */
	tsc_gains = 100000;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_TSC, &tsc), 0);
	CHECK_IS(mvm_tsc_now(one), tsc.value);
	machine.system.ops = usual;
	close_fd(&machine, second);
}

/* --- MSRs ------------------------------------------------------------------------------------------------------ */

static int set_msr(u32 index, u64 value)
{
	struct mvm_msrs msrs = { .count = 1, .addr = behind_address() };
	struct mvm_msr_entry *entry = behind(&machine);

	*entry = (struct mvm_msr_entry){ .index = index, .data = value };
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_MSRS, &msrs), 0);
	return (int)msrs.count;
}

static u64 get_msr(u32 index)
{
	struct mvm_msrs msrs = { .count = 1, .addr = behind_address() };
	struct mvm_msr_entry *entry = behind(&machine);

	*entry = (struct mvm_msr_entry){ .index = index };
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_MSRS, &msrs), 0);
	CHECK_IS(msrs.count, 1);
	return entry->data;
}

/* A value that each accepts, and one that it refuses where there is one. */
static const struct {
	u32 index;
	u64 good;
	u64 bad; /* ~0: none */
} msrs[] = {
	{ MVM_MSR_MTRR_CAP, 0, 1 },
	{ MVM_MSR_SYSENTER_CS, 1ull << 32 | 0x10, ~0ull },
	{ MVM_MSR_SYSENTER_ESP, 0xffff800000001234, 1ull << 60 },
	{ MVM_MSR_SYSENTER_EIP, 0x1234, 1ull << 60 },
	{ MVM_MSR_DEBUG_CTL, 0, 1 },
	{ MVM_MSR_PAT, 0x0007010600070406, 2 },
	{ MVM_MSR_MTRR_DEF_TYPE, 0xc06, 0x1000 },
	{ MVM_MSR_EFER, 0x801, 0x1000 },
	{ MVM_MSR_STAR, 0x0023001000000000, ~0ull },
	{ MVM_MSR_LSTAR, 0xffffffff81000000, 1ull << 60 },
	{ MVM_MSR_CSTAR, 0xffffffff81000100, 1ull << 60 },
	{ MVM_MSR_SFMASK, 1ull << 32 | 0x47700, ~0ull },
	{ MVM_MSR_FS_BASE, 0x7f0000001000, 1ull << 60 },
	{ MVM_MSR_GS_BASE, 0xffff888000000000, 1ull << 60 },
	{ MVM_MSR_KERNEL_GS_BASE, 0x2000, 1ull << 60 },
	{ MVM_MSR_TSC_AUX, 3, 1ull << 32 },
	{ MVM_MSR_SYSCFG, 0, 1 },
	{ MVM_MSR_HWCR, 1 << 24, 1 },
	{ MVM_MSR_VM_CR, 0x18, 0 },
};

static void test_msrs(void)
{
	struct mvm_get_msr_index_list list = { .count = 19, .addr = behind_address() };
	struct mvm_sregs sregs;
	u32 at;

	CHECK_IS(call_system(&machine, MVM_GET_MSR_INDEX_LIST, &list, sizeof(list)), -ENOSPC);
	list.count = 256;
	CHECK_IS(call_system(&machine, MVM_GET_MSR_INDEX_LIST, &list, sizeof(list)), 0);
	CHECK_IS(list.count, 20);
	CHECK_IS(((u32 *)behind(&machine))[0], MVM_MSR_TSC);
	for (at = 0; at < sizeof(msrs) / sizeof(msrs[0]); at++) {
		CHECK_IS(set_msr(msrs[at].index, msrs[at].good), 1);
		CHECK_IS(get_msr(msrs[at].index), msrs[at].good);
		if (~msrs[at].bad)
			CHECK_IS(set_msr(msrs[at].index, msrs[at].bad), 0);
		CHECK_IS(get_msr(msrs[at].index), msrs[at].good);
	}
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_SREGS, &sregs), 0);
	CHECK_IS(sregs.efer, 0x801);
	CHECK_IS(sregs.gs.base, 0xffff888000000000);
	CHECK_IS(set_msr(MVM_MSR_TSC, 12345), 1);
	CHECK_IS(get_msr(MVM_MSR_TSC), 12345);
	CHECK_IS(set_msr(0x999, 0), 0);
	CHECK_IS(set_msr(MVM_MSR_EFER, 0), 1);
}

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

/* In order, up to the first that cannot be done. */
static void test_msr_lists(void)
{
	struct mvm_msrs list = { .count = 3, .addr = behind_address() };
	struct mvm_msr_entry *entries = behind(&machine);
	struct mvm_msrs_legacy old = { .count = 2, .entries = (void *)(uintptr_t)behind_address() };
	struct mvm_msr_entry_legacy *old_entries = behind(&machine);

	memset(entries, 0, 64);
	entries[0].index = MVM_MSR_STAR;
	entries[0].data = 1;
	entries[1].index = 0x999;
	entries[2].index = MVM_MSR_LSTAR;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_MSRS, &list), 0);
	CHECK_IS(list.count, 1);
	list.count = 3;
	entries[0].data = 0;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_MSRS, &list), 0);
	CHECK_IS(list.count, 1);
	CHECK_IS(entries[0].data, 1);
	memset(old_entries, 0, 64);
	old_entries[0].index = MVM_MSR_STAR;
	old_entries[0].data = 77;
	old_entries[1].index = 0x999;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_MSRS__LEGACY, &old), 0);
	CHECK_IS(old.count, 1);
	old_entries[0].data = 0;
	old.count = 2;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_MSRS__LEGACY, &old), 0);
	CHECK_IS(old.count, 1);
	CHECK_IS(old_entries[0].data, 77);
}

/* WRMSR by the guest: LMA is not its to write, LME not under paging, and nothing that its CPUID does not offer. */
static void test_efer(void)
{
	struct mvm_vcpu *vcpu = vcpu_of(&machine, machine.vcpu);

	enter_long_mode(&machine);
	CHECK_IS(mvm_msr_set(vcpu, MVM_MSR_EFER, 0x101, true), 0);
	CHECK_IS(vcpu->state.sregs.efer, 0x501);
	CHECK_IS(mvm_msr_set(vcpu, MVM_MSR_EFER, 0x401, true), -EINVAL);
	CHECK_IS(mvm_msr_set(vcpu, MVM_MSR_EFER, 0x1500, true), -EINVAL);
	CHECK_IS(mvm_msr_set(vcpu, MVM_MSR_MTRR_CAP, 0, true), -EINVAL);
	CHECK_IS(mvm_msr_set(vcpu, MVM_MSR_EFER, 0x900, false), 0); /* as far as it is anybody's */
	CHECK_IS(vcpu->state.sregs.efer, 0xd00);
	CHECK_IS(mvm_msr_set(vcpu, MVM_MSR_EFER, 0x1500, false), -EINVAL);
	enter_real_mode(&machine);
}

/* --- CPUID ----------------------------------------------------------------------------------------------------- */

static u32 supported(struct mvm_cpuid_entry *entries)
{
	struct mvm_cpuid table = { .count = 256, .addr = behind_address() };

	CHECK_IS(call_system(&machine, MVM_GET_SUPPORTED_CPUID, &table, sizeof(table)), 0);
	memcpy(entries, behind(&machine), table.count * sizeof(*entries));
	return table.count;
}

static int set_cpuid(s64 vcpu, const struct mvm_cpuid_entry *entries, u32 count)
{
	struct mvm_cpuid table = { .count = count, .addr = behind_address() };

	memcpy(behind(&machine), entries, count * sizeof(*entries));
	return CALL(&machine, vcpu, MVM_SET_CPUID, &table);
}

static struct mvm_cpuid_entry *find(struct mvm_cpuid_entry *entries, u32 function, u32 index)
{
	while (entries->function != function || entries->index != index)
		entries++;
	return entries;
}

static void test_cpuid(void)
{
	struct mvm_cpuid small = { .count = 14, .addr = behind_address() };
	struct mvm_cpuid_entry entries[64], changed[64];
	struct mvm_cpuid_answer answer;
	s64 fd = make_vcpu(&machine, machine.vm, 50);
	struct mvm_vcpu *vcpu = vcpu_of(&machine, fd);
	u32 count = supported(entries);

	CHECK_IS(call_system(&machine, MVM_GET_SUPPORTED_CPUID, &small, sizeof(small)), -ENOSPC);
	CHECK_IS(count, 15);
	CHECK_IS(find(entries, 0x80000001, 0)->ecx & 4, 0); /* SVM */
	CHECK_IS(find(entries, 1, 0)->ecx >> 31, 1);
	CHECK_IS(find(entries, 1, 0)->ecx >> 28 & 1, 1); /* AVX */
	CHECK_IS(find(entries, 7, 0)->ebx >> 16 & 1, 0); /* AVX-512 needs state that is not there */
	CHECK_IS(find(entries, 0xd, 0)->eax, 7);
	CHECK_IS(find(entries, 0xd, 2)->ebx, 576);
	CHECK_IS(find(entries, 0x80000008, 0)->eax, 0x3928);
	mvm_cpuid_answer(vcpu, 1, 0, &answer);
	CHECK_IS(answer.eax | answer.ebx | answer.ecx | answer.edx, 0);
	CHECK_IS(set_cpuid(fd, entries, count), 0);
	memcpy(changed, entries, sizeof(entries));
	find(changed, 1, 0)->ecx &= ~(1u << 30);
	CHECK_IS(set_cpuid(fd, changed, count), 0); /* bits cleared */
	find(changed, 1, 0)->ecx |= 1u << 27;	    /* OSXSAVE follows CR4 */
	CHECK_IS(set_cpuid(fd, changed, count), 0);
	find(changed, 1, 0)->ecx |= 1u << 5;
	CHECK_IS(set_cpuid(fd, changed, count), -EINVAL);
	memcpy(changed, entries, sizeof(entries));
	find(changed, 1, 0)->ecx |= 1u << 21 |
				    1u << 24; /* the VMM's local APIC, and its topology */
	find(changed, 1, 0)->edx |= 1u << 9 | 1u << 28;
	find(changed, 0x80000001, 0)->ecx |= 1u << 1 | 1u << 3 | 1u << 22;
	find(changed, 0x80000001, 0)->edx |= 1u << 9;
	CHECK_IS(set_cpuid(fd, changed, count), 0);
	mvm_cpuid_answer(vcpu, 1, 0, &answer);
	CHECK_IS(answer.edx >> 9 & 1, 1);
	find(changed, 1, 0)->edx |= 1u << 7; /* MCE */
	CHECK_IS(set_cpuid(fd, changed, count), -EINVAL);
	find(changed, 1, 0)->edx &= ~(1u << 7);
	find(changed, 0x80000001, 0)->edx |= 1u << 12; /* MTRR */
	CHECK_IS(set_cpuid(fd, changed, count), -EINVAL);
	memcpy(changed, entries, sizeof(entries));
	changed[count] = (struct mvm_cpuid_entry){ .function = 0x40000000, .ebx = 0x6d766d };
	CHECK_IS(set_cpuid(fd, changed, count + 1), 0);
	mvm_cpuid_answer(vcpu, 0x40000000, 5, &answer);
	CHECK_IS(answer.ebx, 0x6d766d);
	changed[count].function = 0x8000000a;
	CHECK_IS(set_cpuid(fd, changed, count + 1), -EINVAL);
	changed[count].ebx = 0;
	CHECK_IS(set_cpuid(fd, changed, count + 1), 0);
	changed[count] = (struct mvm_cpuid_entry){ .function = 7, .index = 1, .ebx = 1u << 2 };
	CHECK_IS(set_cpuid(fd, changed, count + 1), -EINVAL); /* that is of index 0 as well */
	changed[count].flags = MVM_CPUID_SIGNIFICANT_INDEX;
	CHECK_IS(set_cpuid(fd, changed, count + 1), -EINVAL);
	changed[count].ebx = 0;
	CHECK_IS(set_cpuid(fd, changed, count + 1), 0);
	changed[count] = (struct mvm_cpuid_entry){ .function = 0xd, .index = 3, .eax = 1u << 9 };
	CHECK_IS(set_cpuid(fd, changed, count + 1), -EINVAL);
	changed[count].eax = 3;
	CHECK_IS(set_cpuid(fd, changed, count + 1), 0);
	vcpu->state.xcr0 = 3;
	mvm_cpuid_answer(vcpu, 0xd, 0, &answer);
	CHECK_IS(answer.ebx, 576);
	mvm_cpuid_answer(vcpu, 0xd, 1, &answer);
	CHECK_IS(answer.eax, 7);
	CHECK_IS(answer.ebx, 576);
	vcpu->state.xcr0 = 7;
	mvm_cpuid_answer(vcpu, 0xd, 0, &answer);
	CHECK_IS(answer.ebx, 832);
	mvm_cpuid_answer(vcpu, 0xd, 1, &answer);
	CHECK_IS(answer.ebx, 832); /* as XSAVEC writes it: Linux refuses XSAVE where this is 0 */
	mvm_cpuid_answer(vcpu, 0xd, 9, &answer);
	CHECK_IS(answer.ebx, 0);
	mvm_cpuid_answer(vcpu, 1, 0, &answer);
	CHECK_IS(answer.ecx >> 27 & 1, 0);
	vcpu->state.sregs.cr4 |= MVM_CR4_OSXSAVE;
	mvm_cpuid_answer(vcpu, 1, 0, &answer);
	CHECK_IS(answer.ecx >> 27 & 1, 1);
	vcpu->has_run = true;
	CHECK_IS(set_cpuid(fd, entries, count), -EBUSY);
	CHECK_IS(set_cpuid(fd, changed, count + 1), 0); /* the same */
	close_fd(&machine, fd);
}

static void test_cpuid_legacy(void)
{
	struct mvm_cpuid_table_legacy *table = (void *)(machine.arguments + 0x1000);
	struct mvm_set_cpuid_legacy arg = { .table = (void *)(uintptr_t)(ARGUMENTS + 0x1000) };
	struct mvm_cpuid_entry entries[64];
	s64 fd = make_vcpu(&machine, machine.vm, 51);

	table->count = supported(entries);
	table->entries = (void *)(uintptr_t)behind_address();
	CHECK_IS(CALL(&machine, fd, MVM_SET_CPUID__LEGACY, &arg), 0);
	CHECK_IS(vcpu_of(&machine, fd)->cpuid_count, 15);
	close_fd(&machine, fd);
}

/* --- one register ------------------------------------------------------------------------------------------------ */

static int set_reg(u64 id, u64 low, u64 high)
{
	struct mvm_one_reg reg = { .id = id, .addr = behind_address() };
	u64 value[2] = { low, high };

	memcpy(behind(&machine), value, 16);
	return CALL(&machine, machine.vcpu, MVM_SET_ONE_REG, &reg);
}

static u64 get_reg(u64 id, u64 *high)
{
	struct mvm_one_reg reg = { .id = id, .addr = behind_address() };
	u64 value[2] = { 0, 0 };

	memset(behind(&machine), 0, 16);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_ONE_REG, &reg), 0);
	memcpy(value, behind(&machine), 16);
	if (high)
		*high = value[1];
	return value[0];
}

/* Each has a place of its own, which the other calls see. */
static void test_general_registers(void)
{
	struct mvm_regs regs;
	u64 number;

	for (number = 0; number < 18; number++)
		CHECK_IS(set_reg(MVM_REG_RAX + number, number == 17 ? 0x85 : 0x1000 + number, 0),
			 0);
	for (number = 0; number < 17; number++)
		CHECK_IS(get_reg(MVM_REG_RAX + number, NULL), 0x1000 + number);
	get_regs(&machine, &regs);
	CHECK_IS(regs.rcx, 0x1001);
	CHECK_IS(regs.rsp, 0x1004);
	CHECK_IS(regs.r15, 0x100f);
	CHECK_IS(regs.rip, 0x1010);
	CHECK_IS(regs.rflags, 0x87);
	CHECK_IS(set_reg(MVM_REG_RFLAGS, 1 << 15, 0), -EINVAL);
	CHECK_IS(set_reg(MVM_REG_RAX + 18, 0, 0), -ENOENT);
}

static void test_system_registers(void)
{
	struct mvm_debugregs debug;
	struct mvm_sregs sregs;

	CHECK_IS(set_reg(MVM_REG_CR0, 0x11, 0), 0);
	CHECK_IS(set_reg(MVM_REG_CR0, 0x20000011, 0), -EINVAL);
	CHECK_IS(set_reg(MVM_REG_CR2, 0x222, 0), 0);
	CHECK_IS(set_reg(MVM_REG_CR3, 0x3000, 0), 0);
	CHECK_IS(set_reg(MVM_REG_CR4, 0x20, 0), 0);
	CHECK_IS(set_reg(MVM_REG_CR8, 8, 0), 0);
	CHECK_IS(set_reg(MVM_REG_CR8, 16, 0), -EINVAL);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_SREGS, &sregs), 0);
	CHECK_IS(sregs.cr0, 0x11);
	CHECK_IS(sregs.cr2, 0x222);
	CHECK_IS(sregs.cr3, 0x3000);
	CHECK_IS(sregs.cr4, 0x20);
	CHECK_IS(sregs.cr8, 8);
	CHECK_IS(get_reg(MVM_REG_CR3, NULL), 0x3000);
	CHECK_IS(set_reg(MVM_REG_XCR0, 3, 0), 0);
	CHECK_IS(set_reg(MVM_REG_XCR0, 4, 0), -EINVAL);
	CHECK_IS(get_reg(MVM_REG_XCR0, NULL), 3);
	CHECK_IS(set_reg(MVM_REG_DR(2), 0x2222, 0), 0);
	CHECK_IS(set_reg(MVM_REG_DR6, 1, 0), 0);
	CHECK_IS(set_reg(MVM_REG_DR7, 1ull << 32, 0), -EINVAL);
	CHECK_IS(set_reg(MVM_REG_DR7, 1, 0), 0);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_DEBUGREGS, &debug), 0);
	CHECK_IS(debug.db[2], 0x2222);
	CHECK_IS(get_reg(MVM_REG_DR6, NULL), 0xffff0ff1);
	CHECK_IS(get_reg(MVM_REG_DR7, NULL), 0x401);
	CHECK_IS(set_reg(MVM_REG_MSR_STAR, 0x55, 0), 0);
	CHECK_IS(get_reg(MVM_REG_MSR_STAR, NULL), 0x55);
	CHECK_IS(set_reg(MVM_REG_MSR_PAT, 2, 0), -EINVAL);
}

static void test_segment_registers(void)
{
	struct mvm_sregs sregs;
	u32 number;

	for (number = 0; number < 8; number++) {
		CHECK_IS(set_reg(MVM_REG_SEG_SELECTOR(number), 0x10 + number, 0), 0);
		CHECK_IS(set_reg(MVM_REG_SEG_ATTRIBUTES(number), 0x893 + (number << 5 & 0x60), 0),
			 0);
	}
	for (number = 0; number < 10; number++) {
		CHECK_IS(set_reg(MVM_REG_SEG_LIMIT(number), 0x100 + number, 0), 0);
		CHECK_IS(set_reg(MVM_REG_SEG_BASE(number), 0x1000 * number, 0), 0);
		CHECK_IS(get_reg(MVM_REG_SEG_LIMIT(number), NULL), 0x100 + number);
		CHECK_IS(get_reg(MVM_REG_SEG_BASE(number), NULL), 0x1000 * number);
	}
	CHECK_IS(set_reg(MVM_REG_SEG_LIMIT(8), 0x10000, 0), -EINVAL);
	CHECK_IS(set_reg(MVM_REG_SEG_ATTRIBUTES(0), 0x1000, 0), -EINVAL);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_SREGS, &sregs), 0);
	CHECK_IS(sregs.es.selector, 0x10);
	CHECK_IS(sregs.cs.selector, 0x11);
	CHECK_IS(sregs.ss.dpl, 2);
	CHECK_IS(sregs.ds.limit, 0x103);
	CHECK_IS(sregs.gs.base, 0x5000);
	CHECK_IS(sregs.ldt.selector, 0x16);
	CHECK_IS(sregs.tr.selector, 0x17);
	CHECK_IS(sregs.gdt.base, 0x8000);
	CHECK_IS(sregs.idt.limit, 0x109);
	CHECK_IS(sregs.ds.g, 1);
	CHECK_IS(sregs.ds.present, 1);
	CHECK_IS(sregs.ds.unusable, 0);
	CHECK_IS(get_reg(MVM_REG_SEG_ATTRIBUTES(2), NULL), 0x8d3);
	CHECK_IS(get_reg(MVM_REG_SEG_SELECTOR(5), NULL), 0x15);
	CHECK_IS(set_reg(MVM_REG_SEG_ATTRIBUTES(3), 0, 0), 0);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_SREGS, &sregs), 0);
	CHECK_IS(sregs.ds.unusable, 1);
	sregs.ss.unusable = 1; /* present still: set as it was read it stays unusable */
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_SREGS, &sregs), 0);
	CHECK_IS(get_reg(MVM_REG_SEG_ATTRIBUTES(2), NULL), 0x853);
	CHECK_IS(set_reg(MVM_REG_SEG_ATTRIBUTES(2), 0x853, 0), 0);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_SREGS, &sregs), 0);
	CHECK_IS(sregs.ss.unusable, 1);
	CHECK_IS(sregs.ss.dpl, 2);
}

static void test_fpu_registers(void)
{
	struct mvm_fpu fpu;
	u64 high;

	CHECK_IS(set_reg(MVM_REG_FCW, 0x33f, 0), 0);
	CHECK_IS(set_reg(MVM_REG_FSW, 0x1234, 0), 0);
	CHECK_IS(set_reg(MVM_REG_FTW, 0x81, 0), 0);
	CHECK_IS(set_reg(MVM_REG_MXCSR, 0x1f00, 0), 0);
	CHECK_IS(set_reg(MVM_REG_MXCSR, 0x80000000, 0), -EINVAL);
	CHECK_IS(set_reg(MVM_REG_ST(3), 0x1122334455667788, 0x4001), 0);
	CHECK_IS(set_reg(MVM_REG_ST(3), 0, 0x10000), -EINVAL);
	CHECK_IS(set_reg(MVM_REG_XMM(15), 5, 6), 0);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_FPU, &fpu), 0);
	CHECK_IS(fpu.fcw, 0x33f);
	CHECK_IS(fpu.fsw, 0x1234);
	CHECK_IS(fpu.ftwx, 0x81);
	CHECK_IS(fpu.mxcsr, 0x1f00);
	CHECK_IS(*(u64 *)fpu.fpr[3], 0x1122334455667788);
	CHECK_IS(fpu.fpr[3][8], 1);
	CHECK_IS(fpu.xmm[15][8], 6);
	CHECK_IS(get_reg(MVM_REG_ST(3), &high), 0x1122334455667788);
	CHECK_IS(high, 0x4001);
	CHECK_IS(get_reg(MVM_REG_XMM(15), &high), 5);
	CHECK_IS(high, 6);
	CHECK_IS(get_reg(MVM_REG_FTW, NULL), 0x81);
}

/* A state is restored in any order: MSRs before control registers, or those one by one. */
static void test_efer_order(void)
{
	struct mvm_sregs sregs;

	enter_real_mode(&machine);
	CHECK_IS(set_msr(MVM_MSR_EFER, 0xd01), 1);
	CHECK_IS(get_msr(MVM_MSR_EFER), 0x901);
	enter_long_mode(&machine);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_SREGS, &sregs), 0);
	CHECK_IS(set_msr(MVM_MSR_EFER, sregs.efer), 1);
	enter_real_mode(&machine);
	CHECK_IS(set_reg(MVM_REG_CR4, MVM_CR4_PAE, 0), 0);
	CHECK_IS(set_reg(MVM_REG_MSR_EFER, sregs.efer, 0), 0);
	CHECK_IS(set_reg(MVM_REG_CR0, sregs.cr0, 0), 0);
	CHECK_IS(get_reg(MVM_REG_MSR_EFER, NULL), sregs.efer);
	CHECK_IS(set_reg(MVM_REG_CR0, sregs.cr0 & ~MVM_CR0_PG, 0), 0);
	CHECK_IS(get_reg(MVM_REG_MSR_EFER, NULL), sregs.efer & ~MVM_EFER_LMA);
	enter_real_mode(&machine);
}

void test_state(void)
{
	machine_boot(&machine);
	test_init();
	test_regs();
	test_sregs();
	test_debug();
	test_fpu();
	test_tsc();
	test_tsc_of_two();
	test_xsave();
	test_mxcsr();
	test_xcrs();
	test_no_xsave();
	test_msrs();
	test_msr_lists();
	test_efer();
	test_cpuid();
	test_cpuid_legacy();
	test_general_registers();
	test_system_registers();
	test_segment_registers();
	test_fpu_registers();
	test_efer_order();
	machine_end(&machine);
}
