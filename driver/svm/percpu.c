// SPDX-License-Identifier: MIT
/* SVM on and off on each CPU of the host. */
#include "svm.h"

#include "notifiers.h"

#include <linux/cpumask.h>
#include <linux/gfp.h>
#include <linux/mm.h>
#include <linux/percpu.h>
#include <asm/io.h>
#include <asm/msr.h>
#include <asm/processor.h>

static const u64 svm_tsc_ratio_one = 1ULL << 32;

static DEFINE_PER_CPU(struct svm_cpu, svm_cpus);

struct svm_cpu *svm_this_cpu(void)
{
	return this_cpu_ptr(&svm_cpus);
}

/*
 * Where that is how this kernel keeps guests from steering what the host's returns are predicted to be (SRSO), branches are
 * predicted with more care while SVM is on.
 */
static void svm_predict_less(bool on)
{
#ifdef X86_FEATURE_SRSO_BP_SPEC_REDUCE
	u64 value, bit = 1ULL << MSR_ZEN4_BP_CFG_BP_SPEC_REDUCE_BIT;

	if (!boot_cpu_has(X86_FEATURE_SRSO_BP_SPEC_REDUCE))
		return;
	rdmsrl(MSR_ZEN4_BP_CFG, value);
	wrmsrl(MSR_ZEN4_BP_CFG, on ? value | bit : value & ~bit);
#endif
}

/* Turns of guests on all CPUs; each counts its own. */
u64 svm_entries(void)
{
	u64 entries = 0;
	u32 at;

	for_each_possible_cpu(at) entries += READ_ONCE(per_cpu_ptr(&svm_cpus, at)->entries);
	return entries;
}

/* On the CPU itself, where nothing moves it. Not asked where SVM is on already by us. */
static int svm_cpu_on(void)
{
	struct svm_cpu *cpu = this_cpu_ptr(&svm_cpus);
	u64 efer;

	rdmsrl(MSR_EFER, efer);
	if (efer & EFER_SVME)
		return -EBUSY;
	WRITE_ONCE(cpu->on, true); /* before it is: a host that crashes here switches it off */
	wrmsrl(MSR_EFER, efer | EFER_SVME);
	wrmsrl(SVM_MSR_HSAVE, virt_to_phys(cpu->save));
	if (svm_features.xsaves)
		rdmsrl(MSR_IA32_XSS, cpu->xss);
	if (svm_features.tsc_aux)
		rdmsrl(MSR_TSC_AUX, cpu->tsc_aux);
	svm_asids_init(cpu, cpuid_ebx(0x8000000a));
	cpu->tsc_ratio = svm_tsc_ratio_one;
	if (svm_features.tsc_scaling)
		wrmsr(SVM_MSR_TSC_RATIO, 0,
		      1); /* whatever another hypervisor left; low half, high half */
	svm_predict_less(true);
	cpu->vcpu = 0;
	return 0;
}

/*
 * With interrupts off, also from the interrupt that a host sends which goes down. And from an NMI, when it crashes, wherever it
 * was: between CLGI and STGI, so GIF is 1 for whoever comes next; or here, so that everything is done again.
 */
static void svm_cpu_off(void)
{
	struct svm_cpu *cpu = this_cpu_ptr(&svm_cpus);
	u64 efer;

	if (!cpu->on)
		return;
	rdmsrl(MSR_EFER, efer);
	if (efer & EFER_SVME) {
		if (cpu->tsc_ratio != svm_tsc_ratio_one)
			wrmsr(SVM_MSR_TSC_RATIO, 0, 1);
		svm_predict_less(false);
		wrmsrl(SVM_MSR_HSAVE, 0);
		asm volatile("stgi" : : : "memory");
		wrmsrl(MSR_EFER, efer & ~EFER_SVME);
	}
	WRITE_ONCE(cpu->on, false);
}

u64 svm_tsc_lost;

static u64 svm_tsc_asleep;

static void svm_sleep(void)
{
	svm_tsc_asleep = rdtsc_ordered();
}

/* A host that slept, or was hibernated, may count from 0 again: guests' counters do not go back by as long as it had been up. */
static void svm_wake(void)
{
	u64 now = rdtsc_ordered();

	if (now < svm_tsc_asleep)
		svm_tsc_lost += svm_tsc_asleep - now;
}

static const struct notifiers_switch svm_switch = {
	.on = svm_cpu_on,
	.off = svm_cpu_off,
	.sleep = svm_sleep,
	.wake = svm_wake,
};

/*
 * A page that VMRUN marks as in use where SEV-SNP is on, for guests of any kind. Processors take the mark of one that is aligned
 * to 2 MiB for that of all of them, so that the host faults on the others (as KVM has it: snp_safe_alloc_page()). Of two
 * neighbours one is not.
 */
void *svm_page_alloc(gfp_t flags)
{
	struct page *pair = alloc_pages(flags | __GFP_ZERO, 1);
	u32 other;

	if (!pair)
		return NULL;
	split_page(pair, 1);
	other = IS_ALIGNED(page_to_pfn(pair), PTRS_PER_PMD) ? 0 : 1;
	__free_page(pair + other);
	return page_address(pair + !other);
}

static void svm_pages_free(void)
{
	u32 at;

	for_each_possible_cpu(at)
	{
		struct svm_cpu *cpu = per_cpu_ptr(&svm_cpus, at);

		free_page((unsigned long)cpu->save);
		free_page((unsigned long)cpu->host);
		cpu->save = NULL;
		cpu->host = NULL;
	}
}

static int svm_pages_alloc(void)
{
	u32 at;

	for_each_possible_cpu(at)
	{
		struct svm_cpu *cpu = per_cpu_ptr(&svm_cpus, at);

		cpu->save = svm_page_alloc(GFP_KERNEL);
		cpu->host = (void *)get_zeroed_page(GFP_KERNEL);
		if (!cpu->save || !cpu->host) {
			svm_pages_free();
			return -ENOMEM;
		}
		cpu->host_physical = virt_to_phys(cpu->host);
	}
	return 0;
}

int svm_enable(void)
{
	int err;

	err = svm_pages_alloc();
	if (err)
		return err;
	err = svm_bitmaps_alloc();
	if (err)
		goto free_pages;
	err = notifiers_begin(&svm_switch);
	if (err)
		goto free_bitmaps;
	return 0;

free_bitmaps:
	svm_bitmaps_free();
free_pages:
	svm_pages_free();
	return err;
}

void svm_disable(void)
{
	notifiers_end(&svm_switch);
	svm_bitmaps_free();
	svm_pages_free();
}
