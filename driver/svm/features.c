// SPDX-License-Identifier: MIT
/* What the processor can. */
#include "svm.h"

#include <linux/cc_platform.h>
#include <linux/cpu.h>
#include <linux/version.h>
#include <asm/cpufeature.h>
#include <asm/fpu/api.h>
#include <asm/fpu/xcr.h>
#include <asm/msr.h>
#include <asm/processor.h>
#include <asm/tsc.h>

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 16, 0)
#define rdmsrl_safe rdmsrq_safe
#endif

#define SVM_CPUID_NESTED_PAGING (1u << 0)
#define SVM_CPUID_SVM		(1u << 2) /* 0x80000001 ECX */
#define SVM_CPUID_NEXT_RIP	(1u << 3)
#define SVM_CPUID_TSC_RATIO	(1u << 4)
#define SVM_VM_CR_DISABLED	(1u << 4)
#define SVM_AREA		4096u

/* x87, SSE, AVX, and the three of AVX-512. Others are switched apart from XSAVE, or are supervisor state. */
#define SVM_XCR0_BASE	0x007u
#define SVM_XCR0_AVX512 0x0e0u

struct svm_features svm_features;

static const char *svm_unhandled(void)
{
	u64 vm_cr;

	if (!(cpuid_ecx(0x80000001) & SVM_CPUID_SVM))
		return "this processor has no SVM (or its hypervisor hides it)";
	if (rdmsrl_safe(SVM_MSR_VM_CR, &vm_cr) || vm_cr & SVM_VM_CR_DISABLED)
		return "SVM is disabled in the firmware's setup";
	/* asked last: newer kernels clear it where the firmware has disabled SVM */
	if (!boot_cpu_has(X86_FEATURE_SVM))
		return "the kernel was told not to use SVM (clearcpuid=)";
	if (!(cpuid_edx(0x8000000a) & SVM_CPUID_NESTED_PAGING))
		return "this processor's SVM has no nested paging";
	if (boot_cpu_has_bug(X86_BUG_AMD_TLB_MMATCH))
		return "on this processor a guest can make the host's machine checks (erratum 383)";
	if (cc_platform_has(CC_ATTR_HOST_MEM_ENCRYPT))
		return "the host encrypts its memory (SME), and mvm's nested page tables are not for that";
	return NULL;
}

/* Bytes of the standard-format XSAVE area up to the end of the last of these components. */
static u32 svm_area_size(u64 components)
{
	u32 at, size = 576;

	for (at = 2; at < 63; at++) {
		u32 length, offset, ecx, edx;

		if (!(components >> at & 1))
			continue;
		cpuid_count(0xd, at, &length, &offset, &ecx, &edx);
		size = max(size, offset + length);
	}
	return size;
}

static void svm_probe_xsave(struct mvm_cpu_features *features)
{
	u64 offered;

	features->xsave_size = 512;
	svm_features.xsave = boot_cpu_has(X86_FEATURE_OSXSAVE);
	if (!svm_features.xsave)
		return;
	svm_features.xcr0 = xgetbv(0);
	offered = svm_features.xcr0 & SVM_XCR0_BASE;
	if ((svm_features.xcr0 & SVM_XCR0_AVX512) == SVM_XCR0_AVX512)
		offered |= SVM_XCR0_AVX512;
	if (svm_area_size(offered) > SVM_AREA)
		offered &= SVM_XCR0_BASE;
	svm_features.offered = offered;
	svm_features.xsaves = boot_cpu_has(X86_FEATURE_XSAVES);
	features->xcr0 = offered;
	features->xsave_size = svm_area_size(offered);
}

/* The mask is in what FXSAVE writes; 0 there means the bits that the first SSE had. */
static u32 svm_mxcsr_mask(void)
{
	u8 area[512] __aligned(16);
	u32 mask;

	memset(area, 0, sizeof(area));
	kernel_fpu_begin();
	asm volatile("fxsave %0" : "+m"(area));
	kernel_fpu_end();
	memcpy(&mask, area + 28, sizeof(mask));
	return mask ? mask : 0xffbf;
}

/* By QEMU: its emulation names itself in the leaf that processors leave to hypervisors (0x40000000). */
static bool svm_is_emulated(void)
{
	u32 highest, name[3];

	if (!boot_cpu_has(X86_FEATURE_HYPERVISOR))
		return false;
	cpuid(0x40000000, &highest, &name[0], &name[1], &name[2]);
	return !memcmp(name, "TCGTCGTCGTCG", sizeof(name));
}

int svm_probe(struct mvm_cpu_features *features)
{
	u32 bits = native_read_cr4() & X86_CR4_LA57 ? 52 : 48;

	features->mxcsr_mask = svm_mxcsr_mask();
	features->tsc_khz = tsc_khz;
	features->physical_bits = min_t(u32, boot_cpu_data.x86_phys_bits, bits);
	svm_features.physical_bits = features->physical_bits;
	svm_features.tsc_aux = boot_cpu_has(X86_FEATURE_RDTSCP) || boot_cpu_has(X86_FEATURE_RDPID);
	svm_features.ibpb = boot_cpu_has(X86_FEATURE_IBPB) && !cpu_mitigations_off();
	svm_probe_xsave(features);
	features->unhandled = svm_unhandled();
	if (features->unhandled)
		return -EOPNOTSUPP;
	svm_features.emulated = svm_is_emulated();
	svm_features.next_rip = cpuid_edx(0x8000000a) & SVM_CPUID_NEXT_RIP;
	svm_features.tsc_scaling = cpuid_edx(0x8000000a) & SVM_CPUID_TSC_RATIO;
	features->tsc_scaling = svm_features.tsc_scaling;
	return 0;
}

void svm_cpuid(u32 function, u32 index, u32 regs[4])
{
	cpuid_count(function, index, &regs[0], &regs[1], &regs[2], &regs[3]);
}

u64 svm_read_tsc(void)
{
	return rdtsc() + svm_tsc_lost;
}
