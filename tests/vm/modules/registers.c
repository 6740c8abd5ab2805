// SPDX-License-Identifier: MIT
/* What the host's CPU contains that a guest has, too: /sys/module/registers/parameters/all, a name and a value a line. */
#include <linux/init.h>
#include <linux/module.h>
#include <linux/moduleparam.h>
#include <linux/preempt.h>
#include <linux/sysfs.h>
#include <asm/debugreg.h>
#include <asm/desc.h>
#include <asm/fpu/xcr.h>
#include <asm/msr.h>
#include <asm/special_insns.h>

static const struct {
	u32 index;
	const char *name;
} registers_msrs[] = {
	{ MSR_EFER, "EFER" },
	{ MSR_STAR, "STAR" },
	{ MSR_LSTAR, "LSTAR" },
	{ MSR_CSTAR, "CSTAR" },
	{ MSR_SYSCALL_MASK, "SFMASK" },
	{ MSR_GS_BASE, "GS_BASE" },
	{ MSR_FS_BASE, "FS_BASE" },
	{ MSR_KERNEL_GS_BASE, "KERNEL_GS_BASE" },
	{ MSR_IA32_SYSENTER_CS, "SYSENTER_CS" },
	{ MSR_IA32_SYSENTER_ESP, "SYSENTER_ESP" },
	{ MSR_IA32_SYSENTER_EIP, "SYSENTER_EIP" },
	{ MSR_IA32_CR_PAT, "PAT" },
	{ MSR_IA32_DEBUGCTLMSR, "DEBUGCTL" },
	{ MSR_TSC_AUX, "TSC_AUX" },
	{ MSR_VM_HSAVE_PA, "VM_HSAVE_PA" },
	{ MSR_AMD64_TSC_RATIO, "TSC_RATIO" },
	{ MSR_IA32_XSS, "XSS" },
};

/* Each of these writes behind @from and says how much. */
static int registers_model_specific(char *to, int from)
{
	int at, length = from;
	u64 value;

	for (at = 0; at < ARRAY_SIZE(registers_msrs); at++) {
		if (!rdmsrl_safe(registers_msrs[at].index, &value))
			length += sysfs_emit_at(to, length, "%s %#llx\n", registers_msrs[at].name, value);
	}
	return length - from;
}

static int registers_control(char *to, int from)
{
	unsigned long dr6, dr7, cr4 = native_read_cr4();
	int length = from;

	get_debugreg(dr6, 6);
	get_debugreg(dr7, 7);
	length += sysfs_emit_at(to, length, "CR0 %#lx\nCR4 %#lx\nDR6 %#lx\nDR7 %#lx\n", read_cr0(), cr4, dr6, dr7);
	if (cr4 & X86_CR4_OSXSAVE)
		length += sysfs_emit_at(to, length, "XCR0 %#llx\n", xgetbv(0));
	return length - from;
}

static int registers_segments(char *to, int from)
{
	int length = from;
	struct desc_ptr gdt, idt;
	u16 ds, es, fs, gs, ldt;
	unsigned long tr;

	native_store_gdt(&gdt);
	store_idt(&idt);
	store_tr(tr);
	store_ldt(ldt);
	savesegment(ds, ds);
	savesegment(es, es);
	savesegment(fs, fs);
	savesegment(gs, gs);
	length += sysfs_emit_at(to, length, "GDT %#lx %#x\nIDT %#lx %#x\n", gdt.address, gdt.size, idt.address,
				idt.size);
	length += sysfs_emit_at(to, length, "DS %#x\nES %#x\nFS %#x\nGS %#x\nTR %#lx\nLDT %#x\n", ds, es, fs, gs, tr,
				ldt);
	return length - from;
}

static int registers_get(char *buffer, const struct kernel_param *param)
{
	int length;

	preempt_disable();
	length = registers_model_specific(buffer, 0);
	length += registers_control(buffer, length);
	length += registers_segments(buffer, length);
	preempt_enable();
	return length;
}

static const struct kernel_param_ops registers_ops = { .get = registers_get };

module_param_cb(all, &registers_ops, NULL, 0400);
MODULE_PARM_DESC(all, "registers of the CPU that reads this");
MODULE_LICENSE("Dual MIT/GPL");
MODULE_DESCRIPTION("the host's registers, for a test");
