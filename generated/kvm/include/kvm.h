/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/*
 * kvm: the ABI between programs and the driver.
 *
 * Made by ioctlc from the kvm spec; do not edit. To remake it:
 *   ioctlc build spec/kvm
 *
 * KVM, the hypervisor in the Linux kernel, on x86, arm64, powerpc, riscv, s390
 * and mips.
 */
#ifndef _UAPI_KVM_H
#define _UAPI_KVM_H

#include <linux/types.h>
#include <linux/ioctl.h>

#ifdef __SIZEOF_INT128__
__extension__ typedef unsigned __int128 kvm_u128;
__extension__ typedef __int128 kvm_s128;
#endif

/* Constants */
#define KVM_API_VERSION				12
#define KVMIO					0xae
#if defined(__x86_64__) || defined(__i386__)
#define KVM_NR_IRQCHIPS				3
#elif defined(__aarch64__)
#define KVM_NR_IRQCHIPS				1
#endif
#define KVM_REG_ARCH_MASK			0xff00000000000000ULL
#define KVM_REG_GENERIC				0
#define KVM_REG_IA64				0x3000000000000000ULL
#define KVM_REG_SIZE_SHIFT			52
#define KVM_REG_SIZE_MASK			0xf0000000000000ULL
#define KVM_REG_SIZE_U8				0
#define KVM_REG_SIZE_U16			0x10000000000000ULL
#define KVM_REG_SIZE_U32			0x20000000000000ULL
#define KVM_REG_SIZE_U64			0x30000000000000ULL
#define KVM_REG_SIZE_U128			0x40000000000000ULL
#define KVM_REG_SIZE_U256			0x50000000000000ULL
#define KVM_REG_SIZE_U512			0x60000000000000ULL
#define KVM_REG_SIZE_U1024			0x70000000000000ULL
#define KVM_REG_SIZE_U2048			0x80000000000000ULL
#if defined(__powerpc__) || defined(__riscv)
#define KVM_INTERRUPT_SET			0xffffffff
#endif
#if defined(__powerpc__) || defined(__riscv)
#define KVM_INTERRUPT_UNSET			0xfffffffe
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_COALESCED_MMIO_PAGE_OFFSET		2
#elif !(defined(__x86_64__) || defined(__i386__) || defined(__s390x__))
#define KVM_COALESCED_MMIO_PAGE_OFFSET		1
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_DIRTY_LOG_PAGE_OFFSET		64
#else
#define KVM_DIRTY_LOG_PAGE_OFFSET		0
#endif
#define KVM_INTERNAL_ERROR_EMULATION_FLAG_INSTRUCTION_BYTES	1
#define SYNC_REGS_SIZE_BYTES			2048
#define KVM_S390_SIE_PAGE_OFFSET		1
#define KVM_DEV_VFIO_GROUP			1
#define KVM_DEV_VFIO_GROUP_ADD			1
#define KVM_DEV_VFIO_GROUP_DEL			2
#define KVM_STATS_TYPE_SHIFT			0
#define KVM_STATS_TYPE_MASK			0xf
#define KVM_STATS_TYPE_CUMULATIVE		0
#define KVM_STATS_TYPE_INSTANT			1
#define KVM_STATS_TYPE_PEAK			2
#define KVM_STATS_TYPE_LINEAR_HIST		3
#define KVM_STATS_TYPE_LOG_HIST			4
#define KVM_STATS_TYPE_MAX			4
#define KVM_STATS_UNIT_SHIFT			4
#define KVM_STATS_UNIT_MASK			0xf0
#define KVM_STATS_UNIT_NONE			0
#define KVM_STATS_UNIT_BYTES			0x10
#define KVM_STATS_UNIT_SECONDS			0x20
#define KVM_STATS_UNIT_CYCLES			0x30
#define KVM_STATS_UNIT_BOOLEAN			0x40
#define KVM_STATS_UNIT_MAX			64
#define KVM_STATS_BASE_SHIFT			8
#define KVM_STATS_BASE_MASK			0xf00
#define KVM_STATS_BASE_POW10			0
#define KVM_STATS_BASE_POW2			256
#define KVM_STATS_BASE_MAX			0x100
#if defined(__x86_64__) || defined(__i386__)
#define KVM_PIO_PAGE_OFFSET			1
#endif
#if defined(__x86_64__) || defined(__i386__)
#define DE_VECTOR				0
#endif
#if defined(__x86_64__) || defined(__i386__)
#define DB_VECTOR				1
#endif
#if defined(__x86_64__) || defined(__i386__)
#define BP_VECTOR				3
#endif
#if defined(__x86_64__) || defined(__i386__)
#define OF_VECTOR				4
#endif
#if defined(__x86_64__) || defined(__i386__)
#define BR_VECTOR				5
#endif
#if defined(__x86_64__) || defined(__i386__)
#define UD_VECTOR				6
#endif
#if defined(__x86_64__) || defined(__i386__)
#define NM_VECTOR				7
#endif
#if defined(__x86_64__) || defined(__i386__)
#define DF_VECTOR				8
#endif
#if defined(__x86_64__) || defined(__i386__)
#define TS_VECTOR				10
#endif
#if defined(__x86_64__) || defined(__i386__)
#define NP_VECTOR				11
#endif
#if defined(__x86_64__) || defined(__i386__)
#define SS_VECTOR				12
#endif
#if defined(__x86_64__) || defined(__i386__)
#define GP_VECTOR				13
#endif
#if defined(__x86_64__) || defined(__i386__)
#define PF_VECTOR				14
#endif
#if defined(__x86_64__) || defined(__i386__)
#define MF_VECTOR				16
#endif
#if defined(__x86_64__) || defined(__i386__)
#define AC_VECTOR				17
#endif
#if defined(__x86_64__) || defined(__i386__)
#define MC_VECTOR				18
#endif
#if defined(__x86_64__) || defined(__i386__)
#define XM_VECTOR				19
#endif
#if defined(__x86_64__) || defined(__i386__)
#define VE_VECTOR				20
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_NR_INTERRUPTS			256
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_IOAPIC_NUM_PINS			24
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_IRQCHIP_PIC_MASTER			0
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_IRQCHIP_PIC_SLAVE			1
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_IRQCHIP_IOAPIC			2
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_APIC_REG_SIZE			0x400
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_SREGS2_FLAGS_PDPTRS_VALID		1
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_MSR_FILTER_MAX_BITMAP_SIZE		0x600
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_MSR_FILTER_MAX_RANGES		16
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_X86_SHADOW_INT_MOV_SS		1
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_X86_SHADOW_INT_STI			2
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_MAX_XCRS				16
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_STATE_NESTED_VMX_VMCS_SIZE		0x1000
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_STATE_NESTED_SVM_VMCB_SIZE		0x1000
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_STATE_VMX_PREEMPTION_TIMER_DEADLINE	1
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_X86_XCOMP_GUEST_SUPP		0
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_VCPU_TSC_CTRL			0
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_VCPU_TSC_OFFSET			0
#endif
#define KVM_REG_X86				0x2000000000000000ULL
#define KVM_HYPERV_CONN_ID_MASK			0xffffff
#define KVM_PMU_CAP_DISABLE			1
#define KVM_IRQ_ROUTING_XEN_EVTCHN_PRIO_2LEVEL	0xffffffff
#define KVM_VM_TYPE_ARM_IPA_SIZE_MASK		0xff
#define KVM_REG_ARM				0x4000000000000000ULL
#define KVM_REG_ARM64				0x6000000000000000ULL
#if defined(__aarch64__)
#define KVM_SPSR_EL1				0
#endif
#if defined(__aarch64__)
#define KVM_SPSR_SVC				0
#endif
#if defined(__aarch64__)
#define KVM_SPSR_ABT				1
#endif
#if defined(__aarch64__)
#define KVM_SPSR_UND				2
#endif
#if defined(__aarch64__)
#define KVM_SPSR_IRQ				3
#endif
#if defined(__aarch64__)
#define KVM_SPSR_FIQ				4
#endif
#if defined(__aarch64__)
#define KVM_NR_SPSR				5
#endif
#if defined(__aarch64__)
#define KVM_ARM_NUM_TARGETS			6
#endif
#if defined(__aarch64__)
#define KVM_ARM_DEVICE_TYPE_SHIFT		0
#endif
#if defined(__aarch64__)
#define KVM_ARM_DEVICE_ID_SHIFT			16
#endif
#if defined(__aarch64__)
#define KVM_ARM_DEVICE_VGIC_V2			0
#endif
#if defined(__aarch64__)
#define KVM_VGIC_V3_ADDR_TYPE_DIST		2
#endif
#if defined(__aarch64__)
#define KVM_VGIC_V3_ADDR_TYPE_REDIST		3
#endif
#if defined(__aarch64__)
#define KVM_VGIC_ITS_ADDR_TYPE			4
#endif
#if defined(__aarch64__)
#define KVM_VGIC_V3_ADDR_TYPE_REDIST_REGION	5
#endif
#if defined(__aarch64__)
#define KVM_ARM_MAX_DBG_REGS			16
#endif
#if defined(__aarch64__)
#define KVM_DEBUG_ARCH_HSR_HIGH_VALID		1
#endif
#if defined(__aarch64__)
#define KVM_ARM_TAGS_TO_GUEST			0
#endif
#if defined(__aarch64__)
#define KVM_ARM_TAGS_FROM_GUEST			1
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM_COPROC_MASK			0xfff0000
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM_COPROC_SHIFT		16
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM_CORE			0x100000
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM_DEMUX			0x110000
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM_DEMUX_ID_MASK		0xff00
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM_DEMUX_ID_SHIFT		8
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM_DEMUX_ID_CCSIDR		0
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM_DEMUX_VAL_MASK		0xff
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM_DEMUX_VAL_SHIFT		0
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM64_SYSREG			0x130000
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM64_SYSREG_OP0_MASK		0xc000
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM64_SYSREG_OP0_SHIFT		14
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM64_SYSREG_OP1_MASK		0x3800
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM64_SYSREG_OP1_SHIFT		11
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM64_SYSREG_CRN_MASK		0x780
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM64_SYSREG_CRN_SHIFT		7
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM64_SYSREG_CRM_MASK		0x78
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM64_SYSREG_CRM_SHIFT		3
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM64_SYSREG_OP2_MASK		7
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM64_SYSREG_OP2_SHIFT		0
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM_FW				0x140000
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_1_NOT_AVAIL	0
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_1_AVAIL	1
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_1_NOT_REQUIRED	2
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_NOT_AVAIL	0
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_UNKNOWN	1
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_AVAIL	2
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_NOT_REQUIRED	3
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_ENABLED	0x10
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_3_NOT_AVAIL	0
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_3_AVAIL	1
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_3_NOT_REQUIRED	2
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM64_SVE			0x150000
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM64_SVE_ZREG_BASE		0
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM64_SVE_PREG_BASE		0x400
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM64_SVE_FFR_BASE		0x600
#endif
#if defined(__aarch64__)
#define KVM_ARM64_SVE_NUM_ZREGS			32
#endif
#if defined(__aarch64__)
#define KVM_ARM64_SVE_NUM_PREGS			16
#endif
#if defined(__aarch64__)
#define KVM_ARM64_SVE_MAX_SLICES		32
#endif
#if defined(__aarch64__)
#define KVM_ARM64_SVE_VQ_MIN			1
#endif
#if defined(__aarch64__)
#define KVM_ARM64_SVE_VQ_MAX			512
#endif
#if defined(__aarch64__)
#define KVM_ARM64_SVE_VLS_WORDS			8
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM_FW_FEAT_BMAP		0x160000
#endif
#if defined(__aarch64__)
#define KVM_DEV_ARM_VGIC_GRP_ADDR		0
#endif
#if defined(__aarch64__)
#define KVM_DEV_ARM_VGIC_GRP_DIST_REGS		1
#endif
#if defined(__aarch64__)
#define KVM_DEV_ARM_VGIC_GRP_CPU_REGS		2
#endif
#if defined(__aarch64__)
#define KVM_DEV_ARM_VGIC_CPUID_SHIFT		32
#endif
#if defined(__aarch64__)
#define KVM_DEV_ARM_VGIC_CPUID_MASK		0xff00000000ULL
#endif
#if defined(__aarch64__)
#define KVM_DEV_ARM_VGIC_V3_MPIDR_SHIFT		32
#endif
#if defined(__aarch64__)
#define KVM_DEV_ARM_VGIC_V3_MPIDR_MASK		0xffffffff00000000ULL
#endif
#if defined(__aarch64__)
#define KVM_DEV_ARM_VGIC_OFFSET_SHIFT		0
#endif
#if defined(__aarch64__)
#define KVM_DEV_ARM_VGIC_OFFSET_MASK		0xffffffff
#endif
#if defined(__aarch64__)
#define KVM_DEV_ARM_VGIC_SYSREG_INSTR_MASK	0xffff
#endif
#if defined(__aarch64__)
#define KVM_DEV_ARM_VGIC_GRP_NR_IRQS		3
#endif
#if defined(__aarch64__)
#define KVM_DEV_ARM_VGIC_GRP_CTRL		4
#endif
#if defined(__aarch64__)
#define KVM_DEV_ARM_VGIC_GRP_REDIST_REGS	5
#endif
#if defined(__aarch64__)
#define KVM_DEV_ARM_VGIC_GRP_CPU_SYSREGS	6
#endif
#if defined(__aarch64__)
#define KVM_DEV_ARM_VGIC_GRP_LEVEL_INFO		7
#endif
#if defined(__aarch64__)
#define KVM_DEV_ARM_VGIC_GRP_ITS_REGS		8
#endif
#if defined(__aarch64__)
#define KVM_DEV_ARM_VGIC_LINE_LEVEL_INFO_SHIFT	10
#endif
#if defined(__aarch64__)
#define KVM_DEV_ARM_VGIC_LINE_LEVEL_INFO_MASK	0xfffffc00
#endif
#if defined(__aarch64__)
#define KVM_DEV_ARM_VGIC_LINE_LEVEL_INTID_MASK	0x3ff
#endif
#if defined(__aarch64__)
#define VGIC_LEVEL_INFO_LINE_LEVEL		0
#endif
#if defined(__aarch64__)
#define KVM_ARM_VCPU_PMU_V3_CTRL		0
#endif
#if defined(__aarch64__)
#define KVM_ARM_VCPU_PMU_V3_IRQ			0
#endif
#if defined(__aarch64__)
#define KVM_ARM_VCPU_PMU_V3_INIT		1
#endif
#if defined(__aarch64__)
#define KVM_ARM_VCPU_PMU_V3_FILTER		2
#endif
#if defined(__aarch64__)
#define KVM_ARM_VCPU_PMU_V3_SET_PMU		3
#endif
#if defined(__aarch64__)
#define KVM_ARM_VCPU_TIMER_CTRL			1
#endif
#if defined(__aarch64__)
#define KVM_ARM_VCPU_TIMER_IRQ_VTIMER		0
#endif
#if defined(__aarch64__)
#define KVM_ARM_VCPU_TIMER_IRQ_PTIMER		1
#endif
#if defined(__aarch64__)
#define KVM_ARM_VCPU_PVTIME_CTRL		2
#endif
#if defined(__aarch64__)
#define KVM_ARM_VCPU_PVTIME_IPA			0
#endif
#if defined(__aarch64__)
#define KVM_ARM_IRQ_VCPU2_SHIFT			28
#endif
#if defined(__aarch64__)
#define KVM_ARM_IRQ_VCPU2_MASK			0xf
#endif
#if defined(__aarch64__)
#define KVM_ARM_IRQ_TYPE_SHIFT			24
#endif
#if defined(__aarch64__)
#define KVM_ARM_IRQ_TYPE_MASK			0xf
#endif
#if defined(__aarch64__)
#define KVM_ARM_IRQ_VCPU_SHIFT			16
#endif
#if defined(__aarch64__)
#define KVM_ARM_IRQ_VCPU_MASK			0xff
#endif
#if defined(__aarch64__)
#define KVM_ARM_IRQ_NUM_SHIFT			0
#endif
#if defined(__aarch64__)
#define KVM_ARM_IRQ_NUM_MASK			0xffff
#endif
#if defined(__aarch64__)
#define KVM_ARM_IRQ_TYPE_CPU			0
#endif
#if defined(__aarch64__)
#define KVM_ARM_IRQ_TYPE_SPI			1
#endif
#if defined(__aarch64__)
#define KVM_ARM_IRQ_TYPE_PPI			2
#endif
#if defined(__aarch64__)
#define KVM_ARM_IRQ_CPU_IRQ			0
#endif
#if defined(__aarch64__)
#define KVM_ARM_IRQ_CPU_FIQ			1
#endif
#if defined(__aarch64__)
#define KVM_ARM_IRQ_GIC_MAX			127
#endif
#if defined(__aarch64__)
#define KVM_PSCI_FN_BASE			0x95c1ba5e
#endif
#if defined(__aarch64__)
#define KVM_PSCI_FN_CPU_SUSPEND			0x95c1ba5e
#endif
#if defined(__aarch64__)
#define KVM_PSCI_FN_CPU_OFF			0x95c1ba5f
#endif
#if defined(__aarch64__)
#define KVM_PSCI_FN_CPU_ON			0x95c1ba60
#endif
#if defined(__aarch64__)
#define KVM_PSCI_FN_MIGRATE			0x95c1ba61
#endif
#if defined(__aarch64__)
#define KVM_PSCI_RET_SUCCESS			0
#endif
#if defined(__aarch64__)
#define KVM_PSCI_RET_NI				(-1)
#endif
#if defined(__aarch64__)
#define KVM_PSCI_RET_INVAL			(-2)
#endif
#if defined(__aarch64__)
#define KVM_PSCI_RET_DENIED			(-3)
#endif
#if defined(__aarch64__)
#define KVM_SYSTEM_EVENT_RESET_FLAG_PSCI_RESET2	1
#endif
#if defined(__aarch64__)
#define KVM_EXIT_FAIL_ENTRY_CPU_UNSUPPORTED	1
#endif
#if defined(__aarch64__)
#define KVM_VGIC_V2_ADDR_TYPE_DIST		0
#endif
#if defined(__aarch64__)
#define KVM_VGIC_V2_ADDR_TYPE_CPU		1
#endif
#if defined(__aarch64__)
#define KVM_VGIC_V2_DIST_SIZE			4096
#endif
#if defined(__aarch64__)
#define KVM_VGIC_V2_CPU_SIZE			8192
#endif
#define KVM_ARM_DEV_EL1_VTIMER			1
#define KVM_ARM_DEV_EL1_PTIMER			2
#define KVM_ARM_DEV_PMU				4
#if defined(__aarch64__)
#define KVM_ARM_TARGET_AEM_V8			0
#endif
#if defined(__aarch64__)
#define KVM_ARM_TARGET_FOUNDATION_V8		1
#endif
#if defined(__aarch64__)
#define KVM_ARM_TARGET_CORTEX_A57		2
#endif
#if defined(__aarch64__)
#define KVM_ARM_TARGET_XGENE_POTENZA		3
#endif
#if defined(__aarch64__)
#define KVM_ARM_TARGET_CORTEX_A53		4
#endif
#if defined(__aarch64__)
#define KVM_ARM_TARGET_GENERIC_V8		5
#endif
#if defined(__aarch64__)
#define KVM_ARM_VCPU_POWER_OFF			0
#endif
#if defined(__aarch64__)
#define KVM_ARM_VCPU_EL1_32BIT			1
#endif
#if defined(__aarch64__)
#define KVM_ARM_VCPU_PSCI_0_2			2
#endif
#if defined(__aarch64__)
#define KVM_ARM_VCPU_PMU_V3			3
#endif
#if defined(__aarch64__)
#define KVM_ARM_VCPU_SVE			4
#endif
#if defined(__aarch64__)
#define KVM_ARM_VCPU_PTRAUTH_ADDRESS		5
#endif
#if defined(__aarch64__)
#define KVM_ARM_VCPU_PTRAUTH_GENERIC		6
#endif
#if defined(__aarch64__)
#define KVM_DEV_ARM_VGIC_CTRL_INIT		0
#endif
#if defined(__aarch64__)
#define KVM_DEV_ARM_ITS_SAVE_TABLES		1
#endif
#if defined(__aarch64__)
#define KVM_DEV_ARM_ITS_RESTORE_TABLES		2
#endif
#if defined(__aarch64__)
#define KVM_DEV_ARM_VGIC_SAVE_PENDING_TABLES	3
#endif
#if defined(__aarch64__)
#define KVM_DEV_ARM_ITS_CTRL_RESET		4
#endif
#define KVM_TRC_PPC_INSTR			0x20019
#define KVM_PPC_PVINFO_FLAGS_EV_IDLE		1
#define KVM_PPC_PAGE_SIZES_MAX_SZ		8
#define KVM_VM_PPC_HV				1
#define KVM_VM_PPC_PR				2
#define KVM_MMU_FSL_BOOKE_NOHV			0
#define KVM_MMU_FSL_BOOKE_HV			1
#define KVM_REG_PPC				0x1000000000000000ULL
#define KVM_DEV_VFIO_GROUP_SET_SPAPR_TCE	3
#if defined(__powerpc__)
#define KVM_SREGS_E_IMPL_NONE			0
#endif
#if defined(__powerpc__)
#define KVM_SREGS_E_IMPL_FSL			1
#endif
#if defined(__powerpc__)
#define KVM_SREGS_E_FSL_PIDn			1
#endif
#if defined(__powerpc__)
#define KVM_INTERRUPT_SET_LEVEL			0xfffffffd
#endif
#if defined(__powerpc__)
#define KVM_PPC_CPU_CHAR_SPEC_BAR_ORI31		0x8000000000000000ULL
#endif
#if defined(__powerpc__)
#define KVM_PPC_CPU_CHAR_BCCTRL_SERIALISED	0x4000000000000000ULL
#endif
#if defined(__powerpc__)
#define KVM_PPC_CPU_CHAR_L1D_FLUSH_ORI30	0x2000000000000000ULL
#endif
#if defined(__powerpc__)
#define KVM_PPC_CPU_CHAR_L1D_FLUSH_TRIG2	0x1000000000000000ULL
#endif
#if defined(__powerpc__)
#define KVM_PPC_CPU_CHAR_L1D_THREAD_PRIV	0x800000000000000ULL
#endif
#if defined(__powerpc__)
#define KVM_PPC_CPU_CHAR_BR_HINT_HONOURED	0x400000000000000ULL
#endif
#if defined(__powerpc__)
#define KVM_PPC_CPU_CHAR_MTTRIG_THR_RECONF	0x200000000000000ULL
#endif
#if defined(__powerpc__)
#define KVM_PPC_CPU_CHAR_COUNT_CACHE_DIS	0x100000000000000ULL
#endif
#if defined(__powerpc__)
#define KVM_PPC_CPU_CHAR_BCCTR_FLUSH_ASSIST	0x40000000000000ULL
#endif
#if defined(__powerpc__)
#define KVM_PPC_CPU_BEHAV_FAVOUR_SECURITY	0x8000000000000000ULL
#endif
#if defined(__powerpc__)
#define KVM_PPC_CPU_BEHAV_L1D_FLUSH_PR		0x4000000000000000ULL
#endif
#if defined(__powerpc__)
#define KVM_PPC_CPU_BEHAV_BNDS_CHK_SPEC_BAR	0x2000000000000000ULL
#endif
#if defined(__powerpc__)
#define KVM_PPC_CPU_BEHAV_FLUSH_COUNT_CACHE	0x400000000000000ULL
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_ICP_CPPR_SHIFT		56
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_ICP_CPPR_MASK		0xff
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_ICP_XISR_SHIFT		32
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_ICP_XISR_MASK		0xffffff
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_ICP_MFRR_SHIFT		24
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_ICP_MFRR_MASK		0xff
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_ICP_PPRI_SHIFT		16
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_ICP_PPRI_MASK		0xff
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_FPR0			0x1030000000000020ULL
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_FPR31			0x103000000000003fULL
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_VR0				0x1040000000000040ULL
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_VR31			0x104000000000005fULL
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_VSR0			0x1040000000000060ULL
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_VSR31			0x104000000000007fULL
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_TM				0x1000000080000000ULL
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_TM_GPR0			0x1030000080000000ULL
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_TM_GPR31			0x103000008000001fULL
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_TM_VSR0			0x1040000080000020ULL
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_TM_VSR63			0x104000008000005fULL
#endif
#if defined(__powerpc__)
#define KVM_DEV_XICS_GRP_SOURCES		1
#endif
#if defined(__powerpc__)
#define KVM_DEV_XICS_GRP_CTRL			2
#endif
#if defined(__powerpc__)
#define KVM_DEV_XICS_NR_SERVERS			1
#endif
#if defined(__powerpc__)
#define KVM_XICS_DESTINATION_SHIFT		0
#endif
#if defined(__powerpc__)
#define KVM_XICS_DESTINATION_MASK		0xffffffff
#endif
#if defined(__powerpc__)
#define KVM_XICS_PRIORITY_SHIFT			32
#endif
#if defined(__powerpc__)
#define KVM_XICS_PRIORITY_MASK			0xff
#endif
#if defined(__powerpc__)
#define KVM_DEV_XIVE_GRP_CTRL			1
#endif
#if defined(__powerpc__)
#define KVM_DEV_XIVE_RESET			1
#endif
#if defined(__powerpc__)
#define KVM_DEV_XIVE_EQ_SYNC			2
#endif
#if defined(__powerpc__)
#define KVM_DEV_XIVE_NR_SERVERS			3
#endif
#if defined(__powerpc__)
#define KVM_DEV_XIVE_GRP_SOURCE			2
#endif
#if defined(__powerpc__)
#define KVM_DEV_XIVE_GRP_SOURCE_CONFIG		3
#endif
#if defined(__powerpc__)
#define KVM_DEV_XIVE_GRP_EQ_CONFIG		4
#endif
#if defined(__powerpc__)
#define KVM_DEV_XIVE_GRP_SOURCE_SYNC		5
#endif
#if defined(__powerpc__)
#define KVM_XIVE_SOURCE_PRIORITY_SHIFT		0
#endif
#if defined(__powerpc__)
#define KVM_XIVE_SOURCE_PRIORITY_MASK		7
#endif
#if defined(__powerpc__)
#define KVM_XIVE_SOURCE_SERVER_SHIFT		3
#endif
#if defined(__powerpc__)
#define KVM_XIVE_SOURCE_SERVER_MASK		0xfffffff8
#endif
#if defined(__powerpc__)
#define KVM_XIVE_SOURCE_MASKED_SHIFT		32
#endif
#if defined(__powerpc__)
#define KVM_XIVE_SOURCE_MASKED_MASK		0x100000000ULL
#endif
#if defined(__powerpc__)
#define KVM_XIVE_SOURCE_EISN_SHIFT		33
#endif
#if defined(__powerpc__)
#define KVM_XIVE_SOURCE_EISN_MASK		0xfffffffe00000000ULL
#endif
#if defined(__powerpc__)
#define KVM_XIVE_TIMA_PAGE_OFFSET		0
#endif
#if defined(__powerpc__)
#define KVM_XIVE_ESB_PAGE_OFFSET		4
#endif
#if defined(__powerpc__)
#define KVM_XICS_LEVEL_SENSITIVE		0x10000000000ULL
#endif
#if defined(__powerpc__)
#define KVM_XICS_MASKED				0x20000000000ULL
#endif
#if defined(__powerpc__)
#define KVM_XICS_PENDING			0x40000000000ULL
#endif
#if defined(__powerpc__)
#define KVM_XICS_PRESENTED			0x80000000000ULL
#endif
#if defined(__powerpc__)
#define KVM_XICS_QUEUED				0x100000000000ULL
#endif
#if defined(__powerpc__)
#define KVM_XIVE_LEVEL_SENSITIVE		1
#endif
#if defined(__powerpc__)
#define KVM_XIVE_LEVEL_ASSERTED			2
#endif
#if defined(__powerpc__)
#define KVM_CPU_440				1
#endif
#if defined(__powerpc__)
#define KVM_CPU_E500V2				2
#endif
#if defined(__powerpc__)
#define KVM_CPU_3S_32				3
#endif
#if defined(__powerpc__)
#define KVM_CPU_3S_64				4
#endif
#if defined(__powerpc__)
#define KVM_CPU_E500MC				5
#endif
#if defined(__powerpc__)
#define KVM_DEV_MPIC_GRP_MISC			1
#endif
#if defined(__powerpc__)
#define KVM_DEV_MPIC_BASE_ADDR			0
#endif
#if defined(__powerpc__)
#define KVM_DEV_MPIC_GRP_REGISTER		2
#endif
#if defined(__powerpc__)
#define KVM_DEV_MPIC_GRP_IRQ_ACTIVE		3
#endif
#if defined(__powerpc__)
#define KVM_XIVE_EQ_PRIORITY_SHIFT		0
#endif
#if defined(__powerpc__)
#define KVM_XIVE_EQ_PRIORITY_MASK		7
#endif
#if defined(__powerpc__)
#define KVM_XIVE_EQ_SERVER_SHIFT		3
#endif
#if defined(__powerpc__)
#define KVM_XIVE_EQ_SERVER_MASK			0xfffffff8
#endif
#if defined(__powerpc__)
#define KVM_XIVE_EQ_ALWAYS_NOTIFY		1
#endif
#define KVM_REG_RISCV				0x8000000000000000ULL
#if defined(__riscv)
#define KVM_RISCV_MODE_S			1
#endif
#if defined(__riscv)
#define KVM_RISCV_MODE_U			0
#endif
#if defined(__riscv)
#define KVM_RISCV_TIMER_STATE_OFF		0
#endif
#if defined(__riscv)
#define KVM_RISCV_TIMER_STATE_ON		1
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_TYPE_MASK			0xff000000
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_TYPE_SHIFT		24
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CONFIG			0x1000000
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CORE			0x2000000
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CSR			0x3000000
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_TIMER			0x4000000
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_FP_F			0x5000000
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_FP_D			0x6000000
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_ISA_EXT			0x7000000
#endif
#define KVM_S390_CMMA_PEEK			1
#define KVM_S390_GET_SKEYS_NONE			1
#define KVM_S390_SKEYS_MAX			0x100000
#define KVM_S390_SIGP_STOP			0xfffe0000
#define KVM_S390_PROGRAM_INT			0xfffe0001
#define KVM_S390_SIGP_SET_PREFIX		0xfffe0002
#define KVM_S390_RESTART			0xfffe0003
#define KVM_S390_INT_PFAULT_INIT		0xfffe0004
#define KVM_S390_INT_PFAULT_DONE		0xfffe0005
#define KVM_S390_MCHK				0xfffe1000
#define KVM_S390_INT_CLOCK_COMP			0xffff1004
#define KVM_S390_INT_CPU_TIMER			0xffff1005
#define KVM_S390_INT_VIRTIO			0xffff2603
#define KVM_S390_INT_SERVICE			0xffff2401
#define KVM_S390_INT_EMERGENCY			0xffff1201
#define KVM_S390_INT_EXTERNAL_CALL		0xffff1202
#define KVM_S390_INT_IO_MIN			0
#define KVM_S390_INT_IO_MAX			0xfffdffff
#define KVM_S390_INT_IO_AI_MASK			0x4000000
#define KVM_S390_STOP_FLAG_STORE_STATUS		1
#define KVM_VM_S390_UCONTROL			1
#define KVM_REG_S390				0x5000000000000000ULL
#if !defined(__LP64__)
#define KVM_S390_STORE_STATUS_NOADDR		0xffffffff
#else
#define KVM_S390_STORE_STATUS_NOADDR		0xffffffffffffffffULL
#endif
#if !defined(__LP64__)
#define KVM_S390_STORE_STATUS_PREFIXED		0xfffffffe
#else
#define KVM_S390_STORE_STATUS_PREFIXED		0xfffffffffffffffeULL
#endif
#define KVM_S390_ZPCIOP_REGAEN_HOST		1
#if defined(__s390x__)
#define KVM_S390_MAX_FLOAT_IRQS			266250
#endif
#if defined(__s390x__)
#define KVM_S390_FLIC_MAX_BUFFER		0x2000000
#endif
#if defined(__s390x__)
#define KVM_S390_ADAPTER_SUPPRESSIBLE		1
#endif
#if defined(__s390x__)
#define KVM_S390_IO_ADAPTER_MASK		1
#endif
#if defined(__s390x__)
#define KVM_S390_IO_ADAPTER_MAP			2
#endif
#if defined(__s390x__)
#define KVM_S390_IO_ADAPTER_UNMAP		3
#endif
#if defined(__s390x__)
#define KVM_S390_VM_MEM_CTRL			0
#endif
#if defined(__s390x__)
#define KVM_S390_VM_TOD				1
#endif
#if defined(__s390x__)
#define KVM_S390_VM_CRYPTO			2
#endif
#if defined(__s390x__)
#define KVM_S390_VM_CPU_MODEL			3
#endif
#if defined(__s390x__)
#define KVM_S390_VM_MIGRATION			4
#endif
#if defined(__s390x__)
#define KVM_S390_VM_CPU_TOPOLOGY		5
#endif
#if defined(__s390x__)
#define KVM_S390_VM_MEM_ENABLE_CMMA		0
#endif
#if defined(__s390x__)
#define KVM_S390_VM_MEM_CLR_CMMA		1
#endif
#if defined(__s390x__)
#define KVM_S390_VM_MEM_LIMIT_SIZE		2
#endif
#if defined(__s390x__)
#define KVM_S390_VM_TOD_LOW			0
#endif
#if defined(__s390x__)
#define KVM_S390_VM_TOD_HIGH			1
#endif
#if defined(__s390x__)
#define KVM_S390_VM_TOD_EXT			2
#endif
#if defined(__s390x__)
#define KVM_S390_VM_CPU_PROCESSOR		0
#endif
#if defined(__s390x__)
#define KVM_S390_VM_CPU_MACHINE			1
#endif
#if defined(__s390x__)
#define KVM_S390_VM_CPU_PROCESSOR_FEAT		2
#endif
#if defined(__s390x__)
#define KVM_S390_VM_CPU_MACHINE_FEAT		3
#endif
#if defined(__s390x__)
#define KVM_S390_VM_CPU_FEAT_NR_BITS		1024
#endif
#if defined(__s390x__)
#define KVM_S390_VM_CPU_FEAT_ESOP		0
#endif
#if defined(__s390x__)
#define KVM_S390_VM_CPU_FEAT_SIEF2		1
#endif
#if defined(__s390x__)
#define KVM_S390_VM_CPU_FEAT_64BSCAO		2
#endif
#if defined(__s390x__)
#define KVM_S390_VM_CPU_FEAT_SIIF		3
#endif
#if defined(__s390x__)
#define KVM_S390_VM_CPU_FEAT_GPERE		4
#endif
#if defined(__s390x__)
#define KVM_S390_VM_CPU_FEAT_GSLS		5
#endif
#if defined(__s390x__)
#define KVM_S390_VM_CPU_FEAT_IB			6
#endif
#if defined(__s390x__)
#define KVM_S390_VM_CPU_FEAT_CEI		7
#endif
#if defined(__s390x__)
#define KVM_S390_VM_CPU_FEAT_IBS		8
#endif
#if defined(__s390x__)
#define KVM_S390_VM_CPU_FEAT_SKEY		9
#endif
#if defined(__s390x__)
#define KVM_S390_VM_CPU_FEAT_CMMA		10
#endif
#if defined(__s390x__)
#define KVM_S390_VM_CPU_FEAT_PFMFI		11
#endif
#if defined(__s390x__)
#define KVM_S390_VM_CPU_FEAT_SIGPIF		12
#endif
#if defined(__s390x__)
#define KVM_S390_VM_CPU_FEAT_KSS		13
#endif
#if defined(__s390x__)
#define KVM_S390_VM_CPU_PROCESSOR_SUBFUNC	4
#endif
#if defined(__s390x__)
#define KVM_S390_VM_CPU_MACHINE_SUBFUNC		5
#endif
#if defined(__s390x__)
#define KVM_S390_VM_CRYPTO_ENABLE_AES_KW	0
#endif
#if defined(__s390x__)
#define KVM_S390_VM_CRYPTO_ENABLE_DEA_KW	1
#endif
#if defined(__s390x__)
#define KVM_S390_VM_CRYPTO_DISABLE_AES_KW	2
#endif
#if defined(__s390x__)
#define KVM_S390_VM_CRYPTO_DISABLE_DEA_KW	3
#endif
#if defined(__s390x__)
#define KVM_S390_VM_CRYPTO_ENABLE_APIE		4
#endif
#if defined(__s390x__)
#define KVM_S390_VM_CRYPTO_DISABLE_APIE		5
#endif
#if defined(__s390x__)
#define KVM_S390_VM_MIGRATION_STOP		0
#endif
#if defined(__s390x__)
#define KVM_S390_VM_MIGRATION_START		1
#endif
#if defined(__s390x__)
#define KVM_S390_VM_MIGRATION_STATUS		2
#endif
#if defined(__s390x__)
#define KVM_HW_BP				1
#endif
#if defined(__s390x__)
#define KVM_HW_WP_WRITE				2
#endif
#if defined(__s390x__)
#define KVM_SINGLESTEP				4
#endif
#if defined(__s390x__)
#define KVM_S390_PFAULT_TOKEN_INVALID		0xffffffffffffffffULL
#endif
#if defined(__s390x__)
#define SDNXC					8
#endif
#if defined(__s390x__)
#define SDNXL					0x100
#endif
#if defined(__s390x__)
#define KVM_DEV_FLIC_GET_ALL_IRQS		1
#endif
#if defined(__s390x__)
#define KVM_DEV_FLIC_ENQUEUE			2
#endif
#if defined(__s390x__)
#define KVM_DEV_FLIC_CLEAR_IRQS			3
#endif
#if defined(__s390x__)
#define KVM_DEV_FLIC_APF_ENABLE			4
#endif
#if defined(__s390x__)
#define KVM_DEV_FLIC_APF_DISABLE_WAIT		5
#endif
#if defined(__s390x__)
#define KVM_DEV_FLIC_ADAPTER_REGISTER		6
#endif
#if defined(__s390x__)
#define KVM_DEV_FLIC_ADAPTER_MODIFY		7
#endif
#if defined(__s390x__)
#define KVM_DEV_FLIC_CLEAR_IO_IRQ		8
#endif
#if defined(__s390x__)
#define KVM_DEV_FLIC_AISM			9
#endif
#if defined(__s390x__)
#define KVM_DEV_FLIC_AIRQ_INJECT		10
#endif
#if defined(__s390x__)
#define KVM_DEV_FLIC_AISM_ALL			11
#endif
#define KVM_VM_MIPS_AUTO			0
#define KVM_VM_MIPS_VZ				1
#define KVM_VM_MIPS_TE				2
#define KVM_REG_MIPS				0x7000000000000000ULL
#if defined(__mips__)
#define KVM_REG_MIPS_GP				0x7000000000000000ULL
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_CP0			0x7000000000010000ULL
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_KVM			0x7000000000020000ULL
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_FPU			0x7000000000030000ULL
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_MAAR			0x7000000000010100ULL
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_COUNT_CTL_DC		1
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_FPR			0x7000000000030000ULL
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_FCR			0x7000000000030100ULL
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_MSACR			0x7000000000030200ULL
#endif
#define KVM_TRC_SHIFT				16
#define KVM_TRC_ENTRYEXIT			0x10000
#define KVM_TRC_HANDLER				0x20000
#define KVM_TRC_VMENTRY				0x10001
#define KVM_TRC_VMEXIT				0x10002
#define KVM_TRC_PAGE_FAULT			0x20001
#define KVM_TRC_HEAD_SIZE			12
#define KVM_TRC_CYCLE_SIZE			8
#define KVM_TRC_EXTRA_MAX			7
#define KVM_TRC_INJ_VIRQ			0x20002
#define KVM_TRC_REDELIVER_EVT			0x20003
#define KVM_TRC_PEND_INTR			0x20004
#define KVM_TRC_IO_READ				0x20005
#define KVM_TRC_IO_WRITE			0x20006
#define KVM_TRC_CR_READ				0x20007
#define KVM_TRC_CR_WRITE			0x20008
#define KVM_TRC_DR_READ				0x20009
#define KVM_TRC_DR_WRITE			0x2000a
#define KVM_TRC_MSR_READ			0x2000b
#define KVM_TRC_MSR_WRITE			0x2000c
#define KVM_TRC_CPUID				0x2000d
#define KVM_TRC_INTR				0x2000e
#define KVM_TRC_NMI				0x2000f
#define KVM_TRC_VMMCALL				0x20010
#define KVM_TRC_HLT				0x20011
#define KVM_TRC_CLTS				0x20012
#define KVM_TRC_LMSW				0x20013
#define KVM_TRC_APIC_ACCESS			0x20014
#define KVM_TRC_TDP_FAULT			0x20015
#define KVM_TRC_GTLB_WRITE			0x20016
#define KVM_TRC_STLB_WRITE			0x20017
#define KVM_TRC_STLB_INVAL			0x20018
#define KVM_MAX_MSIX_PER_DEV			256

/**
 * DOC: flags kvm_mem_flags - How a slot behaves.
 */
#define KVM_MEM_LOG_DIRTY_PAGES	0x1
#define KVM_MEM_READONLY	0x2

/**
 * DOC: flags kvm_dirty_log_flags - args[0] of
 *   KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2.
 */
#define KVM_DIRTY_LOG_MANUAL_PROTECT_ENABLE	0x1ULL
#define KVM_DIRTY_LOG_INITIALLY_SET		0x2ULL

/**
 * DOC: flags kvm_ioeventfd_flags - How a write is recognized.
 */
#define KVM_IOEVENTFD_VALID_FLAG_MASK		0x1f
#define KVM_IOEVENTFD_FLAG_DATAMATCH		0x1
#define KVM_IOEVENTFD_FLAG_PIO			0x2
#define KVM_IOEVENTFD_FLAG_DEASSIGN		0x4
#define KVM_IOEVENTFD_FLAG_VIRTIO_CCW_NOTIFY	0x8

/**
 * DOC: flags kvm_irqfd_flags - How an eventfd is tied to an interrupt.
 */
#define KVM_IRQFD_FLAG_DEASSIGN	0x1
#define KVM_IRQFD_FLAG_RESAMPLE	0x2

/**
 * DOC: flags kvm_msi_flags - What of a message is valid.
 */
#define KVM_MSI_VALID_DEVID	0x1

/**
 * DOC: flags kvm_guestdbg_flags - What is debugged.
 */
#if !(defined(__mips__) || defined(__riscv) || defined(__s390x__))
#define KVM_GUESTDBG_USE_SW_BP	0x10000
#endif
#if defined(__powerpc__) || defined(__x86_64__) || defined(__i386__)
#define KVM_GUESTDBG_USE_HW_BP	0x20000
#elif defined(__s390x__)
#define KVM_GUESTDBG_USE_HW_BP	0x10000
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_GUESTDBG_BLOCKIRQ	0x100000
#endif
#define KVM_GUESTDBG_ENABLE	0x1
#define KVM_GUESTDBG_SINGLESTEP	0x2
#if defined(__aarch64__)
#define KVM_GUESTDBG_USE_HW	0x20000
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_GUESTDBG_INJECT_DB	0x40000
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_GUESTDBG_INJECT_BP	0x80000
#endif

/**
 * DOC: flags kvm_notify_flags - Details of KVM_EXIT_NOTIFY.
 */
#define KVM_NOTIFY_CONTEXT_INVALID	0x1

/**
 * DOC: flags kvm_run_flags - What kvm_run.flags says about an exit.
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_RUN_X86_SMM				0x1
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_RUN_X86_BUS_LOCK			0x2
#endif
#if defined(__powerpc__)
#define KVM_RUN_PPC_NMI_DISP_MASK		0x3
#endif
#if defined(__powerpc__)
#define KVM_RUN_PPC_NMI_DISP_FULLY_RECOV	0x1
#endif
#if defined(__powerpc__)
#define KVM_RUN_PPC_NMI_DISP_LIMITED_RECOV	0x2
#endif
#if defined(__powerpc__)
#define KVM_RUN_PPC_NMI_DISP_NOT_RECOV		0x3
#endif

/**
 * DOC: flags kvm_msr_exit_reason_flags - Why an access to an MSR ends KVM_RUN.
 */
#define KVM_MSR_EXIT_REASON_INVAL	0x1
#define KVM_MSR_EXIT_REASON_UNKNOWN	0x2
#define KVM_MSR_EXIT_REASON_FILTER	0x4

/**
 * DOC: flags kvm_dirty_gfn_flags - Who has an entry of the dirty ring.
 */
#define KVM_DIRTY_GFN_F_DIRTY	0x1	/* KVM has written the entry; the program may collect it */
/* the program has collected the entry; KVM may take it back */
#define KVM_DIRTY_GFN_F_RESET	0x2
#define KVM_DIRTY_GFN_F_MASK	0x3

/**
 * DOC: flags kvm_create_device_flags - Ask whether there is such a device, and
 *   make none.
 */
#define KVM_CREATE_DEVICE_TEST	0x1

/**
 * DOC: flags kvm_cpuid_flags - How an entry of CPUID is found.
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_CPUID_FLAG_SIGNIFCANT_INDEX	0x1
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_CPUID_FLAG_STATEFUL_FUNC	0x2
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_CPUID_FLAG_STATE_READ_NEXT	0x4
#endif

/**
 * DOC: flags kvm_vcpuevent_valid_flags - What of the events is valid.
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_VCPUEVENT_VALID_NMI_PENDING		0x1
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_VCPUEVENT_VALID_SIPI_VECTOR		0x2
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_VCPUEVENT_VALID_SHADOW		0x4
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_VCPUEVENT_VALID_SMM			0x8
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_VCPUEVENT_VALID_PAYLOAD		0x10
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_VCPUEVENT_VALID_TRIPLE_FAULT	0x20
#endif

/**
 * DOC: flags kvm_clock_flags - What of the clock is valid.
 */
#define KVM_CLOCK_TSC_STABLE	0x2
#define KVM_CLOCK_REALTIME	0x4
#define KVM_CLOCK_HOST_TSC	0x8

/**
 * DOC: flags kvm_msr_filter_flags - What happens to MSRs that no range names.
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_MSR_FILTER_DEFAULT_ALLOW	0x0
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_MSR_FILTER_DEFAULT_DENY	0x1
#endif

/**
 * DOC: flags kvm_msr_filter_range_flags - What a range is about.
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_MSR_FILTER_READ	0x1
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_MSR_FILTER_WRITE	0x2
#endif

/**
 * DOC: flags kvm_state_nested_flags - What nested virtualization is doing.
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_STATE_NESTED_GUEST_MODE	0x1
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_STATE_NESTED_RUN_PENDING	0x2
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_STATE_NESTED_EVMCS		0x4
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_STATE_NESTED_MTF_PENDING	0x8
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_STATE_NESTED_GIF_SET	0x100
#endif

/**
 * DOC: flags kvm_state_nested_smm_flags - Nested state in system management
 *   mode.
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_STATE_NESTED_SMM_GUEST_MODE	0x1
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_STATE_NESTED_SMM_VMXON	0x2
#endif

/**
 * DOC: flags kvm_pit_config_flags - How a PIT is made.
 */
#define KVM_PIT_SPEAKER_DUMMY	0x1

/**
 * DOC: flags kvm_pit_state_flags - State of a PIT.
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_PIT_FLAGS_HPET_LEGACY	0x1
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_PIT_FLAGS_SPEAKER_DATA_ON	0x2
#endif

/**
 * DOC: flags kvm_hyperv_eventfd_flags - What happens to the eventfd.
 */
#define KVM_HYPERV_EVENTFD_DEASSIGN	0x1

/**
 * DOC: flags kvm_x86_disable_exits_flags - args[0] of
 *   KVM_CAP_X86_DISABLE_EXITS.
 */
#define KVM_X86_DISABLE_EXITS_MWAIT	0x1ULL
#define KVM_X86_DISABLE_EXITS_HLT	0x2ULL
#define KVM_X86_DISABLE_EXITS_PAUSE	0x4ULL
#define KVM_X86_DISABLE_EXITS_CSTATE	0x8ULL
#define KVM_X86_DISABLE_VALID_EXITS	0xfULL

/**
 * DOC: flags kvm_x86_quirk_flags - args[0] of KVM_CAP_DISABLE_QUIRKS2.
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_X86_QUIRK_LINT0_REENABLED		0x1ULL
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_X86_QUIRK_CD_NW_CLEARED		0x2ULL
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_X86_QUIRK_LAPIC_MMIO_HOLE		0x4ULL
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_X86_QUIRK_OUT_7E_INC_RIP		0x8ULL
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_X86_QUIRK_MISC_ENABLE_NO_MWAIT	0x10ULL
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_X86_QUIRK_FIX_HYPERCALL_INSN	0x20ULL
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_X86_QUIRK_MWAIT_NEVER_UD_FAULTS	0x40ULL
#endif

/**
 * DOC: flags kvm_x2apic_api_flags - args[0] of KVM_CAP_X2APIC_API.
 */
#define KVM_X2APIC_API_USE_32BIT_IDS		0x1ULL
#define KVM_X2APIC_API_DISABLE_BROADCAST_QUIRK	0x2ULL

/**
 * DOC: flags kvm_x86_notify_vmexit_flags - The low half of args[0] of
 *   KVM_CAP_X86_NOTIFY_VMEXIT.
 */
#define KVM_X86_NOTIFY_VMEXIT_ENABLED	0x1
#define KVM_X86_NOTIFY_VMEXIT_USER	0x2

/**
 * DOC: flags kvm_bus_lock_detection_flags - args[0] of
 *   KVM_CAP_X86_BUS_LOCK_EXIT.
 */
#define KVM_BUS_LOCK_DETECTION_OFF	0x1ULL
#define KVM_BUS_LOCK_DETECTION_EXIT	0x2ULL

/**
 * DOC: flags kvm_sync_x86_flags - What kvm_sync_regs contains.
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_SYNC_X86_REGS		0x1ULL
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_SYNC_X86_SREGS		0x2ULL
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_SYNC_X86_EVENTS		0x4ULL
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_SYNC_X86_VALID_FIELDS	0x7ULL
#endif

/**
 * DOC: flags kvm_xen_hvm_config_flags - What KVM does for Xen guests;
 *   KVM_CAP_XEN_HVM answers with them, too.
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_XEN_HVM_CONFIG_HYPERCALL_MSR	0x1
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_XEN_HVM_CONFIG_INTERCEPT_HCALL	0x2
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_XEN_HVM_CONFIG_SHARED_INFO		0x4
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_XEN_HVM_CONFIG_RUNSTATE		0x8
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_XEN_HVM_CONFIG_EVTCHN_2LEVEL	0x10
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_XEN_HVM_CONFIG_EVTCHN_SEND		0x20
#endif

/**
 * DOC: flags kvm_xen_evtchn_flags - What happens to an event channel.
 */
#define KVM_XEN_EVTCHN_DEASSIGN	0x1
#define KVM_XEN_EVTCHN_UPDATE	0x2
#define KVM_XEN_EVTCHN_RESET	0x4

/**
 * DOC: flags kvm_get_htab_flags - Which entries of the hash table.
 */
#if defined(__powerpc__)
#define KVM_GET_HTAB_BOLTED_ONLY	0x1ULL
#endif
#if defined(__powerpc__)
#define KVM_GET_HTAB_WRITE		0x2ULL
#endif

/**
 * DOC: flags kvm_ppc_smmu_flags - What a hash MMU can do.
 */
#define KVM_PPC_PAGE_SIZES_REAL	0x1ULL
#define KVM_PPC_1T_SEGMENTS	0x2ULL
#define KVM_PPC_NO_HASH		0x4ULL

/**
 * DOC: flags kvm_ppc_mmuv3_flags - Which page table a guest has.
 */
#if defined(__powerpc__)
#define KVM_PPC_MMUV3_RADIX	0x1ULL
#endif
#if defined(__powerpc__)
#define KVM_PPC_MMUV3_GTSE	0x2ULL
#endif

/**
 * DOC: flags kvm_sregs_e_features - Which registers of book3e are there.
 */
#if defined(__powerpc__)
#define KVM_SREGS_E_BASE	0x1
#endif
#if defined(__powerpc__)
#define KVM_SREGS_E_ARCH206	0x2
#endif
#if defined(__powerpc__)
#define KVM_SREGS_E_64		0x4
#endif
#if defined(__powerpc__)
#define KVM_SREGS_E_SPRG8	0x8
#endif
#if defined(__powerpc__)
#define KVM_SREGS_E_MCIVPR	0x10
#endif
#if defined(__powerpc__)
#define KVM_SREGS_E_IVOR	0x20
#endif
#if defined(__powerpc__)
#define KVM_SREGS_E_ARCH206_MMU	0x40
#endif
#if defined(__powerpc__)
#define KVM_SREGS_E_DEBUG	0x80
#endif
#if defined(__powerpc__)
#define KVM_SREGS_E_ED		0x100
#endif
#if defined(__powerpc__)
#define KVM_SREGS_E_SPE		0x200
#endif
#if defined(__powerpc__)
#define KVM_SREGS_EXP		0x400
#endif
#if defined(__powerpc__)
#define KVM_SREGS_E_PD		0x800
#endif
#if defined(__powerpc__)
#define KVM_SREGS_E_PC		0x1000
#endif
#if defined(__powerpc__)
#define KVM_SREGS_E_PT		0x2000
#endif
#if defined(__powerpc__)
#define KVM_SREGS_E_PM		0x4000
#endif

/**
 * DOC: flags kvm_sregs_e_update_flags - Which registers of book3e are to be
 *   set.
 */
#if defined(__powerpc__)
#define KVM_SREGS_E_UPDATE_MCSR	0x1
#endif
#if defined(__powerpc__)
#define KVM_SREGS_E_UPDATE_TSR	0x2
#endif
#if defined(__powerpc__)
#define KVM_SREGS_E_UPDATE_DEC	0x4
#endif
#if defined(__powerpc__)
#define KVM_SREGS_E_UPDATE_DBSR	0x8
#endif

/**
 * DOC: flags kvmppc_debug_flags - Kinds of breakpoints.
 */
#if defined(__powerpc__)
#define KVMPPC_DEBUG_NONE		0x0
#endif
#if defined(__powerpc__)
#define KVMPPC_DEBUG_BREAKPOINT		0x2
#endif
#if defined(__powerpc__)
#define KVMPPC_DEBUG_WATCH_WRITE	0x4
#endif
#if defined(__powerpc__)
#define KVMPPC_DEBUG_WATCH_READ		0x8
#endif

/**
 * DOC: flags kvm_sync_s390_flags - What kvm_sync_regs contains.
 */
#if defined(__s390x__)
#define KVM_SYNC_PREFIX			0x1ULL
#endif
#if defined(__s390x__)
#define KVM_SYNC_GPRS			0x2ULL
#endif
#if defined(__s390x__)
#define KVM_SYNC_ACRS			0x4ULL
#endif
#if defined(__s390x__)
#define KVM_SYNC_CRS			0x8ULL
#endif
#if defined(__s390x__)
#define KVM_SYNC_ARCH0			0x10ULL
#endif
#if defined(__s390x__)
#define KVM_SYNC_PFAULT			0x20ULL
#endif
#if defined(__s390x__)
#define KVM_SYNC_VRS			0x40ULL
#endif
#if defined(__s390x__)
#define KVM_SYNC_RICCB			0x80ULL
#endif
#if defined(__s390x__)
#define KVM_SYNC_FPRS			0x100ULL
#endif
#if defined(__s390x__)
#define KVM_SYNC_GSCB			0x200ULL
#endif
#if defined(__s390x__)
#define KVM_SYNC_BPBC			0x400ULL
#endif
#if defined(__s390x__)
#define KVM_SYNC_ETOKEN			0x800ULL
#endif
#if defined(__s390x__)
#define KVM_SYNC_DIAG318		0x1000ULL
#endif
#if defined(__s390x__)
#define KVM_SYNC_S390_VALID_FIELDS	0x1fffULL
#endif

/**
 * DOC: flags kvm_s390_memop_flags - Details of an access.
 */
#define KVM_S390_MEMOP_F_CHECK_ONLY		0x1ULL
#define KVM_S390_MEMOP_F_INJECT_EXCEPTION	0x2ULL
#define KVM_S390_MEMOP_F_SKEY_PROTECTION	0x4ULL

/**
 * DOC: flags kvm_s390_reset_flags - What kvm_run.s390_reset_flags asks for.
 */
#define KVM_S390_RESET_POR		0x1ULL
#define KVM_S390_RESET_CLEAR		0x2ULL
#define KVM_S390_RESET_SUBSYSTEM	0x4ULL
#define KVM_S390_RESET_CPU_INIT		0x8ULL
#define KVM_S390_RESET_IPL		0x10ULL

/**
 * DOC: flags kvm_s390_pgm_flags - Details of a program interruption.
 */
#define KVM_S390_PGM_FLAGS_ILC_VALID	0x1
#define KVM_S390_PGM_FLAGS_ILC_0	0x2
#define KVM_S390_PGM_FLAGS_ILC_1	0x4
#define KVM_S390_PGM_FLAGS_ILC_MASK	0x6
#define KVM_S390_PGM_FLAGS_NO_REWIND	0x8

/**
 * DOC: flags kvm_dev_assign_flags - How a device was assigned.
 */
#define KVM_DEV_ASSIGN_ENABLE_IOMMU	0x1
#define KVM_DEV_ASSIGN_PCI_2_3		0x2
#define KVM_DEV_ASSIGN_MASK_INTX	0x4

/**
 * DOC: flags kvm_dev_irq_flags - Kinds of interrupts on either side.
 */
#define KVM_DEV_IRQ_HOST_INTX	0x1
#define KVM_DEV_IRQ_HOST_MSI	0x2
#define KVM_DEV_IRQ_HOST_MSIX	0x4
#define KVM_DEV_IRQ_GUEST_INTX	0x100
#define KVM_DEV_IRQ_GUEST_MSI	0x200
#define KVM_DEV_IRQ_GUEST_MSIX	0x400
#define KVM_DEV_IRQ_HOST_MASK	0xff
#define KVM_DEV_IRQ_GUEST_MASK	0xff00

/**
 * DOC: values kvm_pmu_event_action - What a filter does with the events that it
 *   lists.
 */
#if defined(__x86_64__) || defined(__i386__) || defined(__aarch64__)
#define KVM_PMU_EVENT_ALLOW	0
#endif
#if defined(__x86_64__) || defined(__i386__) || defined(__aarch64__)
#define KVM_PMU_EVENT_DENY	1
#endif

/**
 * DOC: values kvm_irq_routing_type - Where an interrupt leads.
 */
#define KVM_IRQ_ROUTING_IRQCHIP		1
#define KVM_IRQ_ROUTING_MSI		2
#define KVM_IRQ_ROUTING_S390_ADAPTER	3
#define KVM_IRQ_ROUTING_HV_SINT		4
#define KVM_IRQ_ROUTING_XEN_EVTCHN	5

enum kvm_ioeventfd_flag_nr {
	kvm_ioeventfd_flag_nr_datamatch		= 0,
	kvm_ioeventfd_flag_nr_pio		= 1,
	kvm_ioeventfd_flag_nr_deassign		= 2,
	kvm_ioeventfd_flag_nr_virtio_ccw_notify	= 3,
	kvm_ioeventfd_flag_nr_fast_mmio		= 4,
	kvm_ioeventfd_flag_nr_max		= 5,
};

/**
 * DOC: values kvm_mp_states - What a vCPU is doing.
 */
#define KVM_MP_STATE_RUNNABLE		0
#define KVM_MP_STATE_UNINITIALIZED	1
#define KVM_MP_STATE_INIT_RECEIVED	2
#define KVM_MP_STATE_HALTED		3
#define KVM_MP_STATE_SIPI_RECEIVED	4
#define KVM_MP_STATE_STOPPED		5
#define KVM_MP_STATE_CHECK_STOP		6
#define KVM_MP_STATE_OPERATING		7
#define KVM_MP_STATE_LOAD		8
#define KVM_MP_STATE_AP_RESET_HOLD	9
#define KVM_MP_STATE_SUSPENDED		10

/**
 * DOC: values kvm_exit_reason - Why KVM_RUN came back.
 */
#define KVM_EXIT_UNKNOWN		0
#define KVM_EXIT_EXCEPTION		1
#define KVM_EXIT_IO			2
#define KVM_EXIT_HYPERCALL		3
#define KVM_EXIT_DEBUG			4
#define KVM_EXIT_HLT			5	/* the union says nothing more */
#define KVM_EXIT_MMIO			6
#define KVM_EXIT_IRQ_WINDOW_OPEN	7	/* the union says nothing more */
#define KVM_EXIT_SHUTDOWN		8	/* the union says nothing more */
#define KVM_EXIT_FAIL_ENTRY		9
#define KVM_EXIT_INTR			10	/* the union says nothing more */
#define KVM_EXIT_SET_TPR		11	/* the union says nothing more */
#define KVM_EXIT_TPR_ACCESS		12
#define KVM_EXIT_S390_SIEIC		13
#define KVM_EXIT_S390_RESET		14
#define KVM_EXIT_DCR			15
#define KVM_EXIT_NMI			16	/* the union says nothing more */
#define KVM_EXIT_INTERNAL_ERROR		17
#define KVM_EXIT_OSI			18
#define KVM_EXIT_PAPR_HCALL		19
#define KVM_EXIT_S390_UCONTROL		20
#define KVM_EXIT_WATCHDOG		21	/* the union says nothing more */
#define KVM_EXIT_S390_TSCH		22
#define KVM_EXIT_EPR			23
#define KVM_EXIT_SYSTEM_EVENT		24
#define KVM_EXIT_S390_STSI		25
#define KVM_EXIT_IOAPIC_EOI		26
#define KVM_EXIT_HYPERV			27
#define KVM_EXIT_ARM_NISV		28
#define KVM_EXIT_X86_RDMSR		29
#define KVM_EXIT_X86_WRMSR		30
#define KVM_EXIT_DIRTY_RING_FULL	31	/* the union says nothing more */
#define KVM_EXIT_AP_RESET_HOLD		32	/* the union says nothing more */
#define KVM_EXIT_X86_BUS_LOCK		33	/* the union says nothing more */
#define KVM_EXIT_XEN			34
#define KVM_EXIT_RISCV_SBI		35
#define KVM_EXIT_RISCV_CSR		36
#define KVM_EXIT_NOTIFY			37

/**
 * DOC: values kvm_exit_io - Which way data goes.
 */
#define KVM_EXIT_IO_IN	0
#define KVM_EXIT_IO_OUT	1

/**
 * DOC: values kvm_exit_hyperv - What a Hyper-V guest wants.
 */
#define KVM_EXIT_HYPERV_SYNIC	1
#define KVM_EXIT_HYPERV_HCALL	2
#define KVM_EXIT_HYPERV_SYNDBG	3

/**
 * DOC: values kvm_exit_xen - What a Xen guest wants.
 */
#define KVM_EXIT_XEN_HCALL	1

/**
 * DOC: values kvm_internal_errors - What went wrong inside of KVM.
 */
#define KVM_INTERNAL_ERROR_EMULATION	1
#define KVM_INTERNAL_ERROR_SIMUL_EX	2
#define KVM_INTERNAL_ERROR_DELIVERY_EV	3
#define KVM_INTERNAL_ERROR_UNEXPECTED_EXIT_REASON	4

/**
 * DOC: values kvm_system_events - What a guest asks of its machine.
 */
#define KVM_SYSTEM_EVENT_SHUTDOWN	1
#define KVM_SYSTEM_EVENT_RESET		2
#define KVM_SYSTEM_EVENT_CRASH		3
#define KVM_SYSTEM_EVENT_WAKEUP		4
#define KVM_SYSTEM_EVENT_SUSPEND	5
#define KVM_SYSTEM_EVENT_SEV_TERM	6

enum kvm_device_type {
	KVM_DEV_TYPE_ARM_PV_TIME	= 10,
	KVM_DEV_TYPE_MAX		= 11,
};

/**
 * DOC: values kvm_state_nested_format - Whose nested state it is.
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_STATE_NESTED_FORMAT_VMX	0
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_STATE_NESTED_FORMAT_SVM	1
#endif

enum sev_cmd_id {
	KVM_SEV_INIT			= 0,
	KVM_SEV_ES_INIT			= 1,
	KVM_SEV_LAUNCH_START		= 2,
	KVM_SEV_LAUNCH_UPDATE_DATA	= 3,
	KVM_SEV_LAUNCH_UPDATE_VMSA	= 4,
	KVM_SEV_LAUNCH_SECRET		= 5,
	KVM_SEV_LAUNCH_MEASURE		= 6,
	KVM_SEV_LAUNCH_FINISH		= 7,
	KVM_SEV_SEND_START		= 8,
	KVM_SEV_SEND_UPDATE_DATA	= 9,
	KVM_SEV_SEND_UPDATE_VMSA	= 10,
	KVM_SEV_SEND_FINISH		= 11,
	KVM_SEV_RECEIVE_START		= 12,
	KVM_SEV_RECEIVE_UPDATE_DATA	= 13,
	KVM_SEV_RECEIVE_UPDATE_VMSA	= 14,
	KVM_SEV_RECEIVE_FINISH		= 15,
	KVM_SEV_GUEST_STATUS		= 16,
	KVM_SEV_DBG_DECRYPT		= 17,
	KVM_SEV_DBG_ENCRYPT		= 18,
	KVM_SEV_CERT_EXPORT		= 19,
	KVM_SEV_GET_ATTESTATION_REPORT	= 20,
	KVM_SEV_SEND_CANCEL		= 21,
	KVM_SEV_NR_MAX			= 22,
};

/**
 * DOC: values kvm_xen_attr_type - Attributes of a Xen guest.
 */
#define KVM_XEN_ATTR_TYPE_LONG_MODE	0
#define KVM_XEN_ATTR_TYPE_SHARED_INFO	1
#define KVM_XEN_ATTR_TYPE_UPCALL_VECTOR	2
#define KVM_XEN_ATTR_TYPE_EVTCHN	3
#define KVM_XEN_ATTR_TYPE_XEN_VERSION	4

/**
 * DOC: values kvm_xen_vcpu_attr_type - Attributes of a Xen guest's vCPU.
 */
#define KVM_XEN_VCPU_ATTR_TYPE_VCPU_INFO	0
#define KVM_XEN_VCPU_ATTR_TYPE_VCPU_TIME_INFO	1
#define KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADDR	2
#define KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_CURRENT	3
#define KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_DATA	4
#define KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADJUST	5
#define KVM_XEN_VCPU_ATTR_TYPE_VCPU_ID		6
#define KVM_XEN_VCPU_ATTR_TYPE_TIMER		7
#define KVM_XEN_VCPU_ATTR_TYPE_UPCALL_VECTOR	8

#if defined(__aarch64__)
enum kvm_reg_arm_std_bit_trng_v1_0 {
	KVM_REG_ARM_STD_BIT_TRNG_V1_0	= 0,
};
#endif

#if defined(__aarch64__)
enum kvm_reg_arm_std_hyp_bit_pv_time {
	KVM_REG_ARM_STD_HYP_BIT_PV_TIME	= 0,
};
#endif

#if defined(__aarch64__)
enum kvm_reg_arm_vendor_hyp_bit {
	KVM_REG_ARM_VENDOR_HYP_BIT_FUNC_FEAT	= 0,
	KVM_REG_ARM_VENDOR_HYP_BIT_PTP		= 1,
};
#endif

#if defined(__riscv)
enum KVM_RISCV_ISA_EXT_ID {
	KVM_RISCV_ISA_EXT_A		= 0,
	KVM_RISCV_ISA_EXT_C		= 1,
	KVM_RISCV_ISA_EXT_D		= 2,
	KVM_RISCV_ISA_EXT_F		= 3,
	KVM_RISCV_ISA_EXT_H		= 4,
	KVM_RISCV_ISA_EXT_I		= 5,
	KVM_RISCV_ISA_EXT_M		= 6,
	KVM_RISCV_ISA_EXT_SVPBMT	= 7,
	KVM_RISCV_ISA_EXT_SSTC		= 8,
	KVM_RISCV_ISA_EXT_SVINVAL	= 9,
	KVM_RISCV_ISA_EXT_ZIHINTPAUSE	= 10,
	KVM_RISCV_ISA_EXT_ZICBOM	= 11,
	KVM_RISCV_ISA_EXT_MAX		= 12,
};
#endif

/**
 * DOC: values kvm_s390_memop - What is accessed, and how.
 */
#define KVM_S390_MEMOP_LOGICAL_READ	0
#define KVM_S390_MEMOP_LOGICAL_WRITE	1
#define KVM_S390_MEMOP_SIDA_READ	2
#define KVM_S390_MEMOP_SIDA_WRITE	3
#define KVM_S390_MEMOP_ABSOLUTE_READ	4
#define KVM_S390_MEMOP_ABSOLUTE_WRITE	5

/**
 * DOC: values kvm_s390_zpciop - What is done with adapter interruptions.
 */
#define KVM_S390_ZPCIOP_REG_AEN		0
#define KVM_S390_ZPCIOP_DEREG_AEN	1

enum pv_cmd_dmp_id {
	KVM_PV_DUMP_INIT		= 0,
	KVM_PV_DUMP_CONFIG_STOR_STATE	= 1,
	KVM_PV_DUMP_COMPLETE		= 2,
	KVM_PV_DUMP_CPU			= 3,
};

enum pv_cmd_info_id {
	KVM_PV_INFO_VM		= 0,
	KVM_PV_INFO_DUMP	= 1,
};

enum pv_cmd_id {
	KVM_PV_ENABLE		= 0,
	KVM_PV_DISABLE		= 1,
	KVM_PV_SET_SEC_PARMS	= 2,
	KVM_PV_UNPACK		= 3,
	KVM_PV_VERIFY		= 4,
	KVM_PV_PREP_RESET	= 5,
	KVM_PV_UNSHARE_ALL	= 6,
	KVM_PV_INFO		= 7,
	KVM_PV_DUMP		= 8,
};

/**
 * struct kvm_userspace_memory_region - A slot of guest memory.
 * @slot: number of the slot; bits 16 to 31 are the address space
 * @flags: flags kvm_mem_flags: KVM_MEM_*
 * @guest_phys_addr: where the guest sees it
 * @memory_size: in bytes; 0 removes the slot
 * @userspace_addr: the memory behind it (address of bytes, memory_size of them,
 *   kept for later)
 */
struct kvm_userspace_memory_region {
	__u32 slot;
	__u32 flags;
	__u64 guest_phys_addr;
	__u64 memory_size;
	__u64 userspace_addr;
};

/**
 * struct kvm_coalesced_mmio_zone - A range whose writes wait in the ring.
 */
struct kvm_coalesced_mmio_zone {
	__u64 addr;
	__u32 size;
	__extension__ union {
		__u32 pad;
		__u32 pio;
	};
};

/**
 * struct kvm_dirty_log - A request for the pages of a slot that were written.
 * @slot: number of the slot; bits 16 to 31 are the address space
 * @dirty_bitmap: a bit for each page of the slot (address of bytes,
 *   align(state.slot_bytes / 4096, 64) / 8 of them); or: a bit for each page of
 *   the slot (address of __u8 of unknown length)
 * @padding2: ignored
 */
struct kvm_dirty_log {
	__u32 slot;
	__u32 padding1;
	__extension__ union {
#if !(defined(__mips__) || defined(__powerpc__) || defined(__aarch64__))
		void *dirty_bitmap;
#endif
#if defined(__mips__) || defined(__powerpc__) || defined(__aarch64__)
		void *dirty_bitmap;
#endif
		__u64 padding2;
	};
};

/**
 * struct kvm_clear_dirty_log - Pages of a slot that are clean again.
 * @first_page: a multiple of 64
 * @dirty_bitmap: a bit for each page from first_page on that is to be clean
 *   (address of bytes, align(num_pages, 64) / 8 of them, read)
 * @padding2: ignored
 */
struct kvm_clear_dirty_log {
	__u32 slot;
	__u32 num_pages;
	__u64 first_page;
	__extension__ union {
		void *dirty_bitmap;
		__u64 padding2;
	};
};

/**
 * struct kvm_irq_level - Level of an interrupt line.
 * @irq: in
 * @status: out
 * @level: in
 */
struct kvm_irq_level {
	__extension__ union {
		__u32 irq;
		__s32 status;
	};
	__u32 level;
};

/**
 * struct kvm_pic_state - State of an 8259A.
 */
#if defined(__x86_64__) || defined(__i386__)
struct kvm_pic_state {
	__u8 last_irr;
	__u8 irr;
	__u8 imr;
	__u8 isr;
	__u8 priority_add;
	__u8 irq_base;
	__u8 read_reg_select;
	__u8 poll;
	__u8 special_mask;
	__u8 init_state;
	__u8 auto_eoi;
	__u8 rotate_on_auto_eoi;
	__u8 special_fully_nested_mode;
	__u8 init4;
	__u8 elcr;
	__u8 elcr_mask;
};
#endif

/**
 * struct kvm_ioapic_state - State of an IOAPIC.
 */
#if defined(__x86_64__) || defined(__i386__)
struct kvm_ioapic_state {
	__u64 base_address;
	__u32 ioregsel;
	__u32 id;
	__u32 irr;
	__u32 pad;
	union {
		__u64 bits;
		struct {
			__u8 vector;
			__u8 delivery_mode:3;
			__u8 dest_mode:1;
			__u8 delivery_status:1;
			__u8 polarity:1;
			__u8 remote_irr:1;
			__u8 trig_mode:1;
			__u8 mask:1;
			__u8 reserve:7;
			__u8 reserved[4];
			__u8 dest_id;
		} fields;
	} redirtbl[24];
};
#endif

/**
 * struct kvm_irqchip - State of a part of the interrupt controller.
 * @chip_id: in
 * @pad: nobody looks at it
 * @chip: in and out; the member that chip_id selects
 * @chip.pic: for KVM_IRQCHIP_PIC_MASTER, KVM_IRQCHIP_PIC_SLAVE
 * @chip.ioapic: for KVM_IRQCHIP_IOAPIC
 */
struct kvm_irqchip {
	__u32 chip_id;
	__u32 pad;
	union {
		char dummy[512];
#if defined(__x86_64__) || defined(__i386__)
		struct kvm_pic_state pic;
		struct kvm_ioapic_state ioapic;
#endif
	} chip;
};

/**
 * struct kvm_ioeventfd - An eventfd that stands for writes to an address.
 * @addr: guest physical address or port that is written to
 * @len: bytes of a write: 0 for any, 1, 2, 4 or 8
 * @fd: in; fd of kind eventfd
 * @flags: flags kvm_ioeventfd_flags: KVM_IOEVENTFD_*
 */
struct kvm_ioeventfd {
	__u64 datamatch;
	__u64 addr;
	__u32 len;
	__s32 fd;
	__u32 flags;
	__u8 pad[36];
};

/**
 * struct kvm_irq_routing_irqchip - A pin of an interrupt controller.
 */
struct kvm_irq_routing_irqchip {
	__u32 irqchip;
	__u32 pin;
};

/**
 * struct kvm_irq_routing_msi - A message.
 */
struct kvm_irq_routing_msi {
	__u32 address_lo;
	__u32 address_hi;
	__u32 data;
	__extension__ union {
		__u32 pad;
		__u32 devid;
	};
};

/**
 * struct kvm_irq_routing_hv_sint - A synthetic interrupt of Hyper-V.
 */
struct kvm_irq_routing_hv_sint {
	__u32 vcpu;
	__u32 sint;
};

/**
 * struct kvm_irq_routing_s390_adapter - An indicator of an adapter.
 */
struct kvm_irq_routing_s390_adapter {
	__u64 ind_addr;
	__u64 summary_addr;
	__u64 ind_offset;
	__u32 summary_offset;
	__u32 adapter_id;
};

/**
 * struct kvm_irq_routing_xen_evtchn - An event channel of Xen.
 */
struct kvm_irq_routing_xen_evtchn {
	__u32 port;
	__u32 vcpu;
	__u32 priority;
};

/**
 * struct kvm_irq_routing_entry - Where an interrupt line leads.
 * @type: enum kvm_irq_routing_type: KVM_IRQ_ROUTING_*
 * @u: the member that type selects
 * @u.irqchip: for KVM_IRQ_ROUTING_IRQCHIP
 * @u.msi: for KVM_IRQ_ROUTING_MSI
 * @u.adapter: for KVM_IRQ_ROUTING_S390_ADAPTER
 * @u.hv_sint: for KVM_IRQ_ROUTING_HV_SINT
 * @u.xen_evtchn: for KVM_IRQ_ROUTING_XEN_EVTCHN
 */
struct kvm_irq_routing_entry {
	__u32 gsi;
	__u32 type;
	__u32 flags;
	__u32 pad;
	union {
		struct kvm_irq_routing_irqchip irqchip;
		struct kvm_irq_routing_msi msi;
		struct kvm_irq_routing_s390_adapter adapter;
		struct kvm_irq_routing_hv_sint hv_sint;
		struct kvm_irq_routing_xen_evtchn xen_evtchn;
		__u32 pad[8];
	} u;
};

/**
 * struct kvm_irq_routing - Where all interrupt lines lead.
 * @entries: nr in use, at most 4096
 */
struct kvm_irq_routing {
	__u32 nr;
	__u32 flags;
	__extension__ struct kvm_irq_routing_entry entries[];
};

/**
 * struct kvm_irqfd - An eventfd that stands for an interrupt.
 * @fd: in; fd of kind eventfd
 * @flags: flags kvm_irqfd_flags: KVM_IRQFD_FLAG_*
 * @resamplefd: signalled when the guest has dealt with the interrupt; with
 *   KVM_IRQFD_FLAG_RESAMPLE (in; fd of kind eventfd)
 */
struct kvm_irqfd {
	__u32 fd;
	__u32 gsi;
	__u32 flags;
	__u32 resamplefd;
	__u8 pad[16];
};

/**
 * struct kvm_msi - A message-signalled interrupt.
 * @flags: flags kvm_msi_flags: KVM_MSI_VALID_DEVID
 */
struct kvm_msi {
	__u32 address_lo;
	__u32 address_hi;
	__u32 data;
	__u32 flags;
	__u32 devid;
	__u8 pad[12];
};

/**
 * struct kvm_segment - A segment register with its hidden part.
 */
#if defined(__x86_64__) || defined(__i386__)
struct kvm_segment {
	__u64 base;
	__u32 limit;
	__u16 selector;
	__u8 type;
	__u8 present;
	__u8 dpl;
	__u8 db;
	__u8 s;
	__u8 l;
	__u8 g;
	__u8 avl;
	__u8 unusable;
	__u8 padding;
};
#endif

/**
 * struct kvm_dtable - A descriptor table.
 */
#if defined(__x86_64__) || defined(__i386__)
struct kvm_dtable {
	__u64 base;
	__u16 limit;
	__u16 padding[3];
};
#endif

/**
 * struct kvm_sregs - Special registers of a vCPU.
 * @u.e.features: flags kvm_sregs_e_features: KVM_SREGS_*
 * @u.e.update_special: flags kvm_sregs_e_update_flags: KVM_SREGS_E_UPDATE_*
 */
struct kvm_sregs {
#if defined(__x86_64__) || defined(__i386__)
	struct kvm_segment cs;
	struct kvm_segment ds;
	struct kvm_segment es;
	struct kvm_segment fs;
	struct kvm_segment gs;
	struct kvm_segment ss;
	struct kvm_segment tr;
	struct kvm_segment ldt;
	struct kvm_dtable gdt;
	struct kvm_dtable idt;
	__u64 cr0;
	__u64 cr2;
	__u64 cr3;
	__u64 cr4;
	__u64 cr8;
	__u64 efer;
	__u64 apic_base;
	__u64 interrupt_bitmap[4];
#endif
#if defined(__powerpc__)
	__u32 pvr;
	union {
		struct {
			__u64 sdr1;
			struct {
				struct {
					__u64 slbe;
					__u64 slbv;
				} slb[64];
			} ppc64;
			struct {
				__u32 sr[16];
				__u64 ibat[8];
				__u64 dbat[8];
			} ppc32;
		} s;
		struct {
			union {
				struct {
					__u32 features;
					__u32 svr;
					__u64 mcar;
					__u32 hid0;
					__u32 pid1;
					__u32 pid2;
				} fsl;
				__u8 pad[256];
			} impl;
			__u32 features;
			__u32 impl_id;
			__u32 update_special;
			__u32 pir;
			__u64 sprg8;
			__u64 sprg9;
			__u64 csrr0;
			__u64 dsrr0;
			__u64 mcsrr0;
			__u32 csrr1;
			__u32 dsrr1;
			__u32 mcsrr1;
			__u32 esr;
			__u64 dear;
			__u64 ivpr;
			__u64 mcivpr;
			__u64 mcsr;
			__u32 tsr;
			__u32 tcr;
			__u32 decar;
			__u32 dec;
			__u64 tb;
			__u32 dbsr;
			__u32 dbcr[3];
			__u32 iac[4];
			__u32 dac[2];
			__u32 dvc[2];
			__u8 num_iac;
			__u8 num_dac;
			__u8 num_dvc;
			__u8 pad;
			__u32 epr;
			__u32 vrsave;
			__u32 epcr;
			__u32 mas0;
			__u32 mas1;
			__u64 mas2;
			__u64 mas7_3;
			__u32 mas4;
			__u32 mas6;
			__u32 ivor_low[16];
			__u32 ivor_high[18];
			__u32 mmucfg;
			__u32 eptcfg;
			__u32 tlbcfg[4];
			__u32 tlbps[4];
			__u32 eplc;
			__u32 epsc;
		} e;
		__u8 pad[1020];
	} u;
#endif
#if defined(__s390x__)
	__u32 acrs[16];
	__u64 crs[16];
#endif
};

/**
 * struct kvm_fpu - Floating point state of a vCPU.
 */
struct kvm_fpu {
#if defined(__x86_64__) || defined(__i386__)
	__u8 fpr[8][16];
	__u16 fcw;
	__u16 fsw;
	__u8 ftwx;
	__u8 pad1;
	__u16 last_opcode;
	__u64 last_ip;
	__u64 last_dp;
	__u8 xmm[16][16];
	__u32 mxcsr;
	__u32 pad2;
#endif
#if defined(__powerpc__)
	__u64 fpr[32];
#endif
#if defined(__s390x__)
	__u32 fpc;
	__u64 fprs[16];
#endif
};

struct kvm_hw_breakpoint;

/**
 * struct kvm_guest_debug_arch - Breakpoints of the hardware.
 * @hw_bp: address of up to 50 struct kvm_hw_breakpoint, nr_hw_bp of them, read,
 *   or 0
 */
struct kvm_guest_debug_arch {
#if defined(__x86_64__) || defined(__i386__)
	__u64 debugreg[8];
#endif
#if defined(__aarch64__)
	__u64 dbg_bcr[KVM_ARM_MAX_DBG_REGS];
	__u64 dbg_bvr[KVM_ARM_MAX_DBG_REGS];
	__u64 dbg_wcr[KVM_ARM_MAX_DBG_REGS];
	__u64 dbg_wvr[KVM_ARM_MAX_DBG_REGS];
#endif
#if defined(__powerpc__)
	struct {
		__u64 addr;
		__u32 type;
		__u32 reserved;
	} bp[16];
#endif
#if defined(__s390x__)
	__u32 nr_hw_bp;
	__u32 pad;
	struct kvm_hw_breakpoint *hw_bp;
#endif
};

/**
 * struct user_pt_regs - General registers; asm/ptrace.h has it, too.
 */
#if defined(__aarch64__)
struct user_pt_regs {
	__u64 regs[31];
	__u64 sp;
	__u64 pc;
	__u64 pstate;
};
#endif

/**
 * struct user_fpsimd_state - Floating point registers; asm/ptrace.h has it,
 *   too.
 */
#if defined(__aarch64__)
struct user_fpsimd_state {
	kvm_u128 vregs[32];
	__u32 fpsr;
	__u32 fpcr;
	__u32 __reserved[2];
};
#endif

/**
 * struct kvm_regs - General registers of a vCPU.
 */
struct kvm_regs {
#if defined(__x86_64__) || defined(__i386__)
	__u64 rax;
	__u64 rbx;
	__u64 rcx;
	__u64 rdx;
	__u64 rsi;
	__u64 rdi;
	__u64 rsp;
	__u64 rbp;
	__u64 r8;
	__u64 r9;
	__u64 r10;
	__u64 r11;
	__u64 r12;
	__u64 r13;
	__u64 r14;
	__u64 r15;
	__u64 rip;
	__u64 rflags;
#endif
#if defined(__aarch64__)
	struct user_pt_regs regs;
	__u64 sp_el1;
	__u64 elr_el1;
	__u64 spsr[KVM_NR_SPSR];
	struct user_fpsimd_state fp_regs;
#endif
#if defined(__powerpc__)
	__u64 pc;
	__u64 cr;
	__u64 ctr;
	__u64 lr;
	__u64 xer;
	__u64 msr;
	__u64 srr0;
	__u64 srr1;
	__u64 pid;
	__u64 sprg0;
	__u64 sprg1;
	__u64 sprg2;
	__u64 sprg3;
	__u64 sprg4;
	__u64 sprg5;
	__u64 sprg6;
	__u64 sprg7;
	__u64 gpr[32];
#endif
#if defined(__s390x__)
	__u64 gprs[16];
#endif
#if defined(__mips__)
	__u64 gpr[32];
	__u64 hi;
	__u64 lo;
	__u64 pc;
#endif
};

/**
 * struct kvm_vcpu_events - Exceptions and interrupts on their way.
 * @flags: flags kvm_vcpuevent_valid_flags: KVM_VCPUEVENT_VALID_*
 */
#if defined(__x86_64__) || defined(__i386__) || defined(__aarch64__)
struct kvm_vcpu_events {
#if !defined(__aarch64__)
	struct {
		__u8 injected;
		__u8 nr;
		__u8 has_error_code;
		__u8 pending;
		__u32 error_code;
	} exception;
	struct {
		__u8 injected;
		__u8 nr;
		__u8 soft;
		__u8 shadow;
	} interrupt;
	struct {
		__u8 injected;
		__u8 pending;
		__u8 masked;
		__u8 pad;
	} nmi;
	__u32 sipi_vector;
	__u32 flags;
	struct {
		__u8 smm;
		__u8 pending;
		__u8 smm_inside_nmi;
		__u8 latched_init;
	} smi;
	struct {
		__u8 pending;
	} triple_fault;
	__u8 reserved[26];
	__u8 exception_has_payload;
	__u64 exception_payload;
#endif
#if defined(__aarch64__)
	struct {
		__u8 serror_pending;
		__u8 serror_has_esr;
		__u8 ext_dabt_pending;
		__u8 pad[5];
		__u64 serror_esr;
	} exception;
	__u32 reserved[12];
#endif
};
#endif

/**
 * struct kvm_sync_regs - Registers that kvm_run has.
 */
struct kvm_sync_regs {
#if defined(__x86_64__) || defined(__i386__)
	struct kvm_regs regs;
	struct kvm_sregs sregs;
	struct kvm_vcpu_events events;
#endif
#if defined(__aarch64__)
	__u64 device_irq_level;
#endif
#if defined(__s390x__)
	__u64 prefix;
	__u64 gprs[16];
	__u32 acrs[16];
	__u64 crs[16];
	__u64 todpr;
	__u64 cputm;
	__u64 ckc;
	__u64 pp;
	__u64 gbea;
	__u64 pft;
	__u64 pfs;
	__u64 pfc;
	__extension__ union {
		__u64 vrs[32][2];
		__u64 fprs[16];
	};
	__u8 reserved[512];
	__u32 fpc;
	__u8 bpbc:1;
	__u8 reserved2:7;
	__u8 padding1[51];
	__u8 riccb[64];
	__u64 diag318;
	__u8 padding2[184];
	__extension__ union {
		__u8 sdnx[SDNXL];
		__extension__ struct {
			__u64 reserved1[2];
			__u64 gscb[4];
			__u64 etoken;
			__u64 etoken_extension;
		};
	};
#endif
};

/**
 * struct kvm_interrupt - A number of an interrupt, or KVM_INTERRUPT_*.
 */
struct kvm_interrupt {
	__u32 irq;
};

/**
 * struct kvm_signal_mask - A set of signals.
 * @len: bytes of the mask: the kernel's size of a signal set, 8 or, on mips, 16
 * @sigset: len bytes in use
 */
struct kvm_signal_mask {
	__u32 len;
	__extension__ __u8 sigset[];
};

/**
 * struct kvm_mp_state - Whether a vCPU runs, waits or is stopped.
 * @mp_state: enum kvm_mp_states: KVM_MP_STATE_*
 */
struct kvm_mp_state {
	__u32 mp_state;
};

/**
 * struct kvm_guest_debug - What is debugged.
 * @control: flags kvm_guestdbg_flags: KVM_GUESTDBG_*
 */
struct kvm_guest_debug {
	__u32 control;
	__u32 pad;
	struct kvm_guest_debug_arch arch;
};

/**
 * struct kvm_enable_cap - A capability with its arguments.
 * @cap: a KVM_CAP_* that is opt-in
 * @args: what the capability says
 */
struct kvm_enable_cap {
	__u32 cap;
	__u32 flags;
	__u64 args[4];
	__u8 pad[64];
};

/**
 * struct kvm_reg_list - Ids of registers.
 * @n: in: capacity; out: number of registers, with E2BIG too
 * @reg: out; n in use, on return too
 */
struct kvm_reg_list {
	__u64 n;
	__extension__ __u64 reg[];
};

/**
 * struct kvm_one_reg - A register and where its value is.
 * @id: which register; bits 52 to 55 are log2 of its size in bytes
 * @addr: its value (address of a register, as large as id says)
 */
struct kvm_one_reg {
	__u64 id;
	__u64 addr;
};

/**
 * struct kvm_hyperv_exit - What a Hyper-V guest wants.
 * @type: enum kvm_exit_hyperv: KVM_EXIT_HYPERV_*
 * @u: the member that type selects
 * @u.synic: for KVM_EXIT_HYPERV_SYNIC
 * @u.hcall: for KVM_EXIT_HYPERV_HCALL
 * @u.syndbg: for KVM_EXIT_HYPERV_SYNDBG
 */
struct kvm_hyperv_exit {
	__u32 type;
	__u32 pad1;
	union {
		struct {
			__u32 msr;
			__u32 pad2;
			__u64 control;
			__u64 evt_page;
			__u64 msg_page;
		} synic;
		struct {
			__u64 input;
			__u64 result;
			__u64 params[2];
		} hcall;
		struct {
			__u32 msr;
			__u32 pad2;
			__u64 control;
			__u64 status;
			__u64 send_page;
			__u64 recv_page;
			__u64 pending_page;
		} syndbg;
	} u;
};

/**
 * struct kvm_xen_exit - What a Xen guest wants.
 * @type: enum kvm_exit_xen: KVM_EXIT_XEN_HCALL
 * @u: the member that type selects
 * @u.hcall: for KVM_EXIT_XEN_HCALL
 */
struct kvm_xen_exit {
	__u32 type;
	union {
		struct {
			__u32 longmode;
			__u32 cpl;
			__u64 input;
			__u64 result;
			__u64 params[6];
		} hcall;
	} u;
};

/**
 * struct kvm_debug_exit_arch - Why a debugged guest stopped.
 */
struct kvm_debug_exit_arch {
#if defined(__x86_64__) || defined(__i386__)
	__u32 exception;
	__u32 pad;
	__u64 pc;
	__u64 dr6;
	__u64 dr7;
#endif
#if defined(__aarch64__)
	__u32 hsr;
	__u32 hsr_high;
	__u64 far;
#endif
#if defined(__powerpc__)
	__u64 address;
	__u32 status;
	__u32 reserved;
#endif
#if defined(__s390x__)
	__u64 addr;
	__u8 type;
	__u8 pad[7];
#endif
#if defined(__mips__)
	__u64 epc;
#endif
};

/**
 * struct kvm_run - What a vCPU shares with its program: the beginning of its
 *   mapping.
 * @request_interrupt_window: not 0: exit as soon as an interrupt can be
 *   injected (in)
 * @immediate_exit: not 0: KVM_RUN returns at once, with EINTR (in)
 * @padding1: nobody looks at it
 * @exit_reason: out; enum kvm_exit_reason: KVM_EXIT_*
 * @ready_for_interrupt_injection: out
 * @if_flag: out
 * @flags: out; flags kvm_run_flags: KVM_RUN_*
 * @cr8: without an interrupt controller in the kernel (in and out)
 * @apic_base: without an interrupt controller in the kernel (in and out)
 * @psw_mask: in and out
 * @psw_addr: in and out
 * @hw: for KVM_EXIT_UNKNOWN
 * @fail_entry: for KVM_EXIT_FAIL_ENTRY
 * @ex: for KVM_EXIT_EXCEPTION
 * @io: for KVM_EXIT_IO
 * @io.direction: enum kvm_exit_io: KVM_EXIT_IO_*
 * @io.size: bytes of each item: 1, 2 or 4
 * @io.count: number of items
 * @io.data_offset: where the items are, in bytes from the start of the page
 *   (offset of up to 4096 bytes, size * count of them in kvm_run_page, read and
 *   written)
 * @debug: for KVM_EXIT_DEBUG
 * @mmio: for KVM_EXIT_MMIO
 * @mmio.data: len in use, at most 8
 * @mmio.len: at most 8
 * @hypercall: for KVM_EXIT_HYPERCALL
 * @tpr_access: for KVM_EXIT_TPR_ACCESS
 * @s390_sieic: for KVM_EXIT_S390_SIEIC
 * @s390_reset_flags: for KVM_EXIT_S390_RESET; flags kvm_s390_reset_flags:
 *   KVM_S390_RESET_*
 * @s390_ucontrol: for KVM_EXIT_S390_UCONTROL
 * @dcr: for KVM_EXIT_DCR
 * @internal.suberror: enum kvm_internal_errors: KVM_INTERNAL_ERROR_*
 * @internal.data: ndata in use, at most 16
 * @emulation_failure.flags: KVM_INTERNAL_ERROR_EMULATION_FLAG_*
 * @osi: for KVM_EXIT_OSI
 * @papr_hcall: for KVM_EXIT_PAPR_HCALL
 * @s390_tsch: for KVM_EXIT_S390_TSCH
 * @epr: for KVM_EXIT_EPR
 * @system_event: for KVM_EXIT_SYSTEM_EVENT
 * @system_event.type: enum kvm_system_events: KVM_SYSTEM_EVENT_*
 * @system_event.data: ndata in use, at most 16
 * @s390_stsi: for KVM_EXIT_S390_STSI
 * @eoi: for KVM_EXIT_IOAPIC_EOI
 * @hyperv: for KVM_EXIT_HYPERV
 * @arm_nisv: for KVM_EXIT_ARM_NISV
 * @msr: for KVM_EXIT_X86_RDMSR, KVM_EXIT_X86_WRMSR
 * @msr.reason: flags kvm_msr_exit_reason_flags: KVM_MSR_EXIT_REASON_*
 * @xen: for KVM_EXIT_XEN
 * @riscv_sbi: for KVM_EXIT_RISCV_SBI
 * @riscv_csr: for KVM_EXIT_RISCV_CSR
 * @notify: for KVM_EXIT_NOTIFY
 * @notify.flags: flags kvm_notify_flags: KVM_NOTIFY_CONTEXT_INVALID
 * @padding: these exits say nothing more (for KVM_EXIT_HLT,
 *   KVM_EXIT_IRQ_WINDOW_OPEN, KVM_EXIT_SHUTDOWN, KVM_EXIT_INTR, ..)
 * @kvm_valid_regs: KVM_SYNC_*: what of s is stored on exit; x86 is told, s390
 *   tells (in and out)
 * @kvm_dirty_regs: KVM_SYNC_*: what of s is loaded on entry (in)
 * @s: in and out
 */
struct kvm_run {
	__u8 request_interrupt_window;
	__u8 immediate_exit;
	__u8 padding1[6];
	__u32 exit_reason;
	__u8 ready_for_interrupt_injection;
	__u8 if_flag;
	__u16 flags;
	__u64 cr8;
	__u64 apic_base;
#if defined(__s390x__)
	__u64 psw_mask;
	__u64 psw_addr;
#endif
	__extension__ union {
		struct {
			__u64 hardware_exit_reason;
		} hw;
		struct {
			__u64 hardware_entry_failure_reason;
			__u32 cpu;
		} fail_entry;
		struct {
			__u32 exception;
			__u32 error_code;
		} ex;
		struct {
			__u8 direction;
			__u8 size;
			__u16 port;
			__u32 count;
			__u64 data_offset;
		} io;
		struct {
			struct kvm_debug_exit_arch arch;
		} debug;
		struct {
			__u64 phys_addr;
			__u8 data[8];
			__u32 len;
			__u8 is_write;
		} mmio;
		struct {
			__u64 nr;
			__u64 args[6];
			__u64 ret;
			__u32 longmode;
			__u32 pad;
		} hypercall;
		struct {
			__u64 rip;
			__u32 is_write;
			__u32 pad;
		} tpr_access;
		struct {
			__u8 icptcode;
			__u16 ipa;
			__u32 ipb;
		} s390_sieic;
		__u64 s390_reset_flags;
		struct {
			__u64 trans_exc_code;
			__u32 pgm_code;
		} s390_ucontrol;
		struct {
			__u32 dcrn;
			__u32 data;
			__u8 is_write;
		} dcr;
		__extension__ union {
			struct {
				__u32 suberror;
				__u32 ndata;
				__u64 data[16];
			} internal;
			struct {
				__u32 suberror;
				__u32 ndata;
				__u64 flags;
				__extension__ union {
					__extension__ struct {
						__u8 insn_size;
						__u8 insn_bytes[15];
					};
				};
			} emulation_failure;
		};
		struct {
			__u64 gprs[32];
		} osi;
		struct {
			__u64 nr;
			__u64 ret;
			__u64 args[9];
		} papr_hcall;
		struct {
			__u16 subchannel_id;
			__u16 subchannel_nr;
			__u32 io_int_parm;
			__u32 io_int_word;
			__u32 ipb;
			__u8 dequeued;
		} s390_tsch;
		struct {
			__u32 epr;
		} epr;
		struct {
			__u32 type;
			__u32 ndata;
			__extension__ union {
				__u64 flags;
				__u64 data[16];
			};
		} system_event;
		struct {
			__u64 addr;
			__u8 ar;
			__u8 reserved;
			__u8 fc;
			__u8 sel1;
			__u16 sel2;
		} s390_stsi;
		struct {
			__u8 vector;
		} eoi;
		struct kvm_hyperv_exit hyperv;
		struct {
			__u64 esr_iss;
			__u64 fault_ipa;
		} arm_nisv;
		struct {
			__u8 error;
			__u8 pad[7];
			__u32 reason;
			__u32 index;
			__u64 data;
		} msr;
		struct kvm_xen_exit xen;
		struct {
			unsigned long extension_id;
			unsigned long function_id;
			unsigned long args[6];
			unsigned long ret[2];
		} riscv_sbi;
		struct {
			unsigned long csr_num;
			unsigned long new_value;
			unsigned long write_mask;
			unsigned long ret_value;
		} riscv_csr;
		struct {
			__u32 flags;
		} notify;
		char padding[256];
	};
	__u64 kvm_valid_regs;
	__u64 kvm_dirty_regs;
	union {
		struct kvm_sync_regs regs;
		char padding[SYNC_REGS_SIZE_BYTES];
	} s;
};

/**
 * struct kvm_coalesced_mmio - A write that has waited.
 * @data: len in use, at most 8
 */
struct kvm_coalesced_mmio {
	__u64 phys_addr;
	__u32 len;
	__extension__ union {
		__u32 pad;
		__u32 pio;
	};
	__u8 data[8];
};

/**
 * struct kvm_coalesced_mmio_ring - Writes that have waited for the next exit.
 * @first: the next entry that the program reads (in)
 * @last: the next entry that KVM writes (out)
 * @coalesced_mmio: out; of unknown length
 */
struct kvm_coalesced_mmio_ring {
	__u32 first;
	__u32 last;
	__extension__ struct kvm_coalesced_mmio coalesced_mmio[];
};

/**
 * struct kvm_dirty_gfn - An entry of the dirty ring.
 * @flags: in and out; flags kvm_dirty_gfn_flags: KVM_DIRTY_GFN_F_*
 * @slot: bits 16 to 31 are the address space (out)
 * @offset: of the page in its slot, in pages (out)
 */
struct kvm_dirty_gfn {
	__u32 flags;
	__u32 slot;
	__u64 offset;
};

/**
 * struct kvm_create_device - A device to be made.
 * @type: a KVM_DEV_TYPE_* (in)
 * @fd: the new device; nothing with KVM_CREATE_DEVICE_TEST (out; new fd of the
 *   device that type names)
 * @flags: in; flags kvm_create_device_flags: KVM_CREATE_DEVICE_TEST
 */
struct kvm_create_device {
	__u32 type;
	__u32 fd;
	__u32 flags;
};

/**
 * struct kvm_device_attr - An attribute and where its value is.
 * @flags: none yet
 * @addr: the attribute's value (address of what group and attr select)
 */
struct kvm_device_attr {
	__u32 flags;
	__u32 group;
	__u64 attr;
	__u64 addr;
};

/**
 * struct kvm_stats_header - What a descriptor of KVM_GET_STATS_FD begins with.
 * @name_size: bytes of a name in each description
 * @num_desc: number of descriptions
 * @id_offset: where the name of the VM or vCPU begins, in bytes from the start
 * @desc_offset: where the descriptions begin
 * @data_offset: where the values begin
 */
struct kvm_stats_header {
	__u32 flags;
	__u32 name_size;
	__u32 num_desc;
	__u32 id_offset;
	__u32 desc_offset;
	__u32 data_offset;
};

/**
 * struct kvm_stats_desc - What a value means.
 * @flags: KVM_STATS_TYPE_*, KVM_STATS_UNIT_* and KVM_STATS_BASE_*
 * @size: number of values, each a u64
 * @offset: of the values, from data_offset
 * @bucket_size: width of a bucket of a linear histogram
 * @name: of unknown length
 */
struct kvm_stats_desc {
	__u32 flags;
	__s16 exponent;
	__u16 size;
	__u32 offset;
	__u32 bucket_size;
	__extension__ char name[];
};

/**
 * struct kvm_memory_alias - A range of guest memory that appears elsewhere,
 *   too.
 */
#if defined(__x86_64__) || defined(__i386__)
struct kvm_memory_alias {
	__u32 slot;
	__u32 flags;
	__u64 guest_phys_addr;
	__u64 memory_size;
	__u64 target_phys_addr;
};
#endif

/**
 * struct kvm_lapic_state - Registers of a local APIC, as they lie in memory.
 */
#if defined(__x86_64__) || defined(__i386__)
struct kvm_lapic_state {
	char regs[KVM_APIC_REG_SIZE];
};
#endif

/**
 * struct kvm_sregs2 - Special registers of a vCPU, with PDPTRs.
 */
#if defined(__x86_64__) || defined(__i386__)
struct kvm_sregs2 {
	struct kvm_segment cs;
	struct kvm_segment ds;
	struct kvm_segment es;
	struct kvm_segment fs;
	struct kvm_segment gs;
	struct kvm_segment ss;
	struct kvm_segment tr;
	struct kvm_segment ldt;
	struct kvm_dtable gdt;
	struct kvm_dtable idt;
	__u64 cr0;
	__u64 cr2;
	__u64 cr3;
	__u64 cr4;
	__u64 cr8;
	__u64 efer;
	__u64 apic_base;
	__u64 flags;
	__u64 pdptrs[4];
};
#endif

/**
 * struct kvm_msr_entry - An MSR and its value.
 * @index: in
 */
#if defined(__x86_64__) || defined(__i386__)
struct kvm_msr_entry {
	__u32 index;
	__u32 reserved;
	__u64 data;
};
#endif

/**
 * struct kvm_msrs - MSRs with their values.
 * @nmsrs: in
 * @entries: nmsrs in use, at most 255
 */
#if defined(__x86_64__) || defined(__i386__)
struct kvm_msrs {
	__u32 nmsrs;
	__u32 pad;
	__extension__ struct kvm_msr_entry entries[];
};
#endif

/**
 * struct kvm_msr_list - Numbers of MSRs.
 * @nmsrs: in: capacity; out: how many there are
 * @indices: out; nmsrs in use, on return too
 */
#if defined(__x86_64__) || defined(__i386__)
struct kvm_msr_list {
	__u32 nmsrs;
	__extension__ __u32 indices[];
};
#endif

/**
 * struct kvm_msr_filter_range - Consecutive MSRs.
 * @flags: flags kvm_msr_filter_range_flags: KVM_MSR_FILTER_*
 * @bitmap: a bit for each MSR from base on: 1 allows (address of up to 1536
 *   bytes, align(nmsrs, 64) / 8 of them, read, or 0)
 */
#if defined(__x86_64__) || defined(__i386__)
struct kvm_msr_filter_range {
	__u32 flags;
	__u32 nmsrs;
	__u32 base;
	__u8 *bitmap;
};
#endif

/**
 * struct kvm_msr_filter - Which MSRs a guest may use.
 * @flags: flags kvm_msr_filter_flags: KVM_MSR_FILTER_DEFAULT_*
 */
#if defined(__x86_64__) || defined(__i386__)
struct kvm_msr_filter {
	__u32 flags;
	struct kvm_msr_filter_range ranges[KVM_MSR_FILTER_MAX_RANGES];
};
#endif

/**
 * struct kvm_cpuid_entry - What CPUID says for a function.
 */
#if defined(__x86_64__) || defined(__i386__)
struct kvm_cpuid_entry {
	__u32 function;
	__u32 eax;
	__u32 ebx;
	__u32 ecx;
	__u32 edx;
	__u32 padding;
};
#endif

/**
 * struct kvm_cpuid - What CPUID says.
 * @entries: nent in use, at most 256
 */
#if defined(__x86_64__) || defined(__i386__)
struct kvm_cpuid {
	__u32 nent;
	__u32 padding;
	__extension__ struct kvm_cpuid_entry entries[];
};
#endif

/**
 * struct kvm_cpuid_entry2 - What CPUID says for a function and an index.
 * @flags: flags kvm_cpuid_flags: KVM_CPUID_FLAG_*
 */
#if defined(__x86_64__) || defined(__i386__)
struct kvm_cpuid_entry2 {
	__u32 function;
	__u32 index;
	__u32 flags;
	__u32 eax;
	__u32 ebx;
	__u32 ecx;
	__u32 edx;
	__u32 padding[3];
};
#endif

/**
 * struct kvm_cpuid2 - What CPUID says.
 * @nent: in: entries, or room for them; out: entries
 * @entries: in and out; nent in use, on return too, at most 256
 */
#if defined(__x86_64__) || defined(__i386__)
struct kvm_cpuid2 {
	__u32 nent;
	__u32 padding;
	__extension__ struct kvm_cpuid_entry2 entries[];
};
#endif

/**
 * struct kvm_pit_channel_state - State of a channel of an 8254.
 */
#if defined(__x86_64__) || defined(__i386__)
struct kvm_pit_channel_state {
	__u32 count;
	__u16 latched_count;
	__u8 count_latched;
	__u8 status_latched;
	__u8 status;
	__u8 read_state;
	__u8 write_state;
	__u8 write_latch;
	__u8 rw_mode;
	__u8 mode;
	__u8 bcd;
	__u8 gate;
	__s64 count_load_time;
};
#endif

/**
 * struct kvm_pit_state - State of an 8254.
 */
#if defined(__x86_64__) || defined(__i386__)
struct kvm_pit_state {
	struct kvm_pit_channel_state channels[3];
};
#endif

/**
 * struct kvm_pit_state2 - State of an 8254, with flags.
 * @flags: flags kvm_pit_state_flags: KVM_PIT_FLAGS_*
 */
#if defined(__x86_64__) || defined(__i386__)
struct kvm_pit_state2 {
	struct kvm_pit_channel_state channels[3];
	__u32 flags;
	__u32 reserved[9];
};
#endif

/**
 * struct kvm_reinject_control - Whether the PIT makes up for lost ticks.
 */
#if defined(__x86_64__) || defined(__i386__)
struct kvm_reinject_control {
	__u8 pit_reinject;
	__u8 reserved[31];
};
#endif

/**
 * struct kvm_debugregs - Debug registers.
 */
#if defined(__x86_64__) || defined(__i386__)
struct kvm_debugregs {
	__u64 db[4];
	__u64 dr6;
	__u64 dr7;
	__u64 flags;
	__u64 reserved[9];
};
#endif

/**
 * struct kvm_xsave - The XSAVE area.
 * @extra: of unknown length
 */
#if defined(__x86_64__) || defined(__i386__)
struct kvm_xsave {
	__u32 region[1024];
	__extension__ __u32 extra[];
};
#endif

/**
 * struct kvm_xcr - An extended control register.
 */
#if defined(__x86_64__) || defined(__i386__)
struct kvm_xcr {
	__u32 xcr;
	__u32 reserved;
	__u64 value;
};
#endif

/**
 * struct kvm_xcrs - Extended control registers.
 * @xcrs: nr_xcrs in use, at most 16
 */
#if defined(__x86_64__) || defined(__i386__)
struct kvm_xcrs {
	__u32 nr_xcrs;
	__u32 flags;
	struct kvm_xcr xcrs[KVM_MAX_XCRS];
	__u64 padding[16];
};
#endif

/**
 * struct kvm_vmx_nested_state_data - VMCSs of a nested hypervisor.
 */
#if defined(__x86_64__) || defined(__i386__)
struct kvm_vmx_nested_state_data {
	__u8 vmcs12[KVM_STATE_NESTED_VMX_VMCS_SIZE];
	__u8 shadow_vmcs12[KVM_STATE_NESTED_VMX_VMCS_SIZE];
};
#endif

/**
 * struct kvm_vmx_nested_state_hdr - What VMX is doing.
 * @smm.flags: flags kvm_state_nested_smm_flags: KVM_STATE_NESTED_SMM_*
 */
#if defined(__x86_64__) || defined(__i386__)
struct kvm_vmx_nested_state_hdr {
	__u64 vmxon_pa;
	__u64 vmcs12_pa;
	struct {
		__u16 flags;
	} smm;
	__u16 pad;
	__u32 flags;
	__u64 preemption_timer_deadline;
};
#endif

/**
 * struct kvm_svm_nested_state_data - VMCB of a nested hypervisor.
 */
#if defined(__x86_64__) || defined(__i386__)
struct kvm_svm_nested_state_data {
	__u8 vmcb12[KVM_STATE_NESTED_SVM_VMCB_SIZE];
};
#endif

/**
 * struct kvm_svm_nested_state_hdr - What SVM is doing.
 */
#if defined(__x86_64__) || defined(__i386__)
struct kvm_svm_nested_state_hdr {
	__u64 vmcb_pa;
};
#endif

/**
 * struct kvm_nested_state - State of nested virtualization.
 * @flags: flags kvm_state_nested_flags: KVM_STATE_NESTED_*
 * @format: enum kvm_state_nested_format: KVM_STATE_NESTED_FORMAT_*
 * @size: bytes of the whole struct, data included (in and out)
 * @hdr: the member that format selects
 * @hdr.vmx: for KVM_STATE_NESTED_FORMAT_VMX
 * @hdr.svm: for KVM_STATE_NESTED_FORMAT_SVM
 * @data: the member that format selects
 * @data.vmx: for KVM_STATE_NESTED_FORMAT_VMX; size - 128 bytes in use, on
 *   return too
 * @data.svm: for KVM_STATE_NESTED_FORMAT_SVM; size - 128 bytes in use, on
 *   return too
 */
#if defined(__x86_64__) || defined(__i386__)
struct kvm_nested_state {
	__u16 flags;
	__u16 format;
	__u32 size;
	union {
		struct kvm_vmx_nested_state_hdr vmx;
		struct kvm_svm_nested_state_hdr svm;
		__u8 pad[120];
	} hdr;
	union {
		__extension__ struct kvm_vmx_nested_state_data vmx[0];
		__extension__ struct kvm_svm_nested_state_data svm[0];
	} data;
};
#endif

/**
 * struct kvm_pmu_event_filter - Events of the PMU that a guest may count, or
 *   may not.
 * @action: enum kvm_pmu_event_action: KVM_PMU_EVENT_*
 * @nevents: number of events from base_event on
 * @events: nevents in use, at most 300
 */
#if defined(__x86_64__) || defined(__i386__) || defined(__aarch64__)
struct kvm_pmu_event_filter {
#if !defined(__aarch64__)
	__u32 action;
	__u32 nevents;
	__u32 fixed_counter_bitmap;
	__u32 flags;
	__u32 pad[4];
#ifdef __cplusplus
	__extension__ __u64 events[0];
#else
	__extension__ struct {
		struct { } _empty_events;
		__extension__ __u64 events[];
	};
#endif
#endif
#if defined(__aarch64__)
	__u16 base_event;
	__u16 nevents;
	__u8 action;
	__u8 pad[3];
#endif
};
#endif

/**
 * struct kvm_pit_config - How a PIT is made.
 * @flags: flags kvm_pit_config_flags: KVM_PIT_SPEAKER_DUMMY
 */
struct kvm_pit_config {
	__u32 flags;
	__u32 pad[15];
};

/**
 * struct kvm_translation - An address and its translation.
 * @linear_address: in
 * @physical_address: out
 * @valid: out
 * @writeable: out
 * @usermode: out
 * @pad: nobody looks at it
 */
struct kvm_translation {
	__u64 linear_address;
	__u64 physical_address;
	__u8 valid;
	__u8 writeable;
	__u8 usermode;
	__u8 pad[5];
};

/**
 * struct kvm_tpr_access_ctl - Whether accesses to the TPR end KVM_RUN.
 */
struct kvm_tpr_access_ctl {
	__u32 enabled;
	__u32 flags;
	__u32 reserved[8];
};

/**
 * struct kvm_vapic_addr - Where the copy of the TPR is.
 * @vapic_addr: guest physical address of the page
 */
struct kvm_vapic_addr {
	__u64 vapic_addr;
};

/**
 * struct kvm_x86_mce - A machine check.
 */
#if defined(__x86_64__) || defined(__i386__)
struct kvm_x86_mce {
	__u64 status;
	__u64 addr;
	__u64 misc;
	__u64 mcg_status;
	__u8 bank;
	__u8 pad1[7];
	__u64 pad2[3];
};
#endif

/**
 * struct kvm_clock_data - The guest's clock.
 * @flags: flags kvm_clock_flags: KVM_CLOCK_*
 */
struct kvm_clock_data {
	__u64 clock;
	__u32 flags;
	__u32 pad0;
	__u64 realtime;
	__u64 host_tsc;
	__u32 pad[4];
};

/**
 * struct kvm_hyperv_eventfd - An eventfd that stands for a connection of
 *   Hyper-V.
 * @fd: -1 with KVM_HYPERV_EVENTFD_DEASSIGN (in; fd of kind eventfd)
 * @flags: flags kvm_hyperv_eventfd_flags: KVM_HYPERV_EVENTFD_DEASSIGN
 */
struct kvm_hyperv_eventfd {
	__u32 conn_id;
	__s32 fd;
	__u32 flags;
	__u32 padding[3];
};

/**
 * struct kvm_enc_region - Memory that may be encrypted.
 * @addr: memory that stays where it is from now on (address of bytes, size of
 *   them, kept for later)
 */
struct kvm_enc_region {
	__u64 addr;
	__u64 size;
};

/**
 * struct kvm_sev_cmd - A command of SEV.
 * @id: in; enum sev_cmd_id: KVM_SEV_*
 * @data: address of what id selects
 * @error: the firmware's status (out)
 * @sev_fd: in; fd of kind sev
 */
struct kvm_sev_cmd {
	__u32 id;
	__u64 data;
	__u32 error;
	__u32 sev_fd;
};

/**
 * struct kvm_sev_launch_start - Beginning of a launch.
 * @handle: 0 makes a new one (in and out)
 * @dh_uaddr: address of up to 16384 bytes, dh_len of them, read, or 0
 * @session_uaddr: address of up to 16384 bytes, session_len of them, read, or 0
 */
struct kvm_sev_launch_start {
	__u32 handle;
	__u32 policy;
	__u64 dh_uaddr;
	__u32 dh_len;
	__u64 session_uaddr;
	__u32 session_len;
};

/**
 * struct kvm_sev_launch_update_data - Memory to be encrypted and measured.
 * @uaddr: memory of the guest, which becomes encrypted in place (address of
 *   bytes, len of them, read and written)
 */
struct kvm_sev_launch_update_data {
	__u64 uaddr;
	__u32 len;
};

/**
 * struct kvm_sev_launch_secret - A secret for the guest.
 * @hdr_uaddr: address of up to 16384 bytes, hdr_len of them, read
 * @guest_uaddr: address of bytes, guest_len of them, written
 * @trans_uaddr: address of up to 16384 bytes, trans_len of them, read
 */
struct kvm_sev_launch_secret {
	__u64 hdr_uaddr;
	__u32 hdr_len;
	__u64 guest_uaddr;
	__u32 guest_len;
	__u64 trans_uaddr;
	__u32 trans_len;
};

/**
 * struct kvm_sev_launch_measure - The measurement of a launch.
 * @uaddr: address of up to 16384 bytes, len of them, written, or 0
 * @len: 0 asks for the size (in and out)
 */
struct kvm_sev_launch_measure {
	__u64 uaddr;
	__u32 len;
};

/**
 * struct kvm_sev_guest_status - State of a guest.
 */
struct kvm_sev_guest_status {
	__u32 handle;
	__u32 policy;
	__u32 state;
};

/**
 * struct kvm_sev_dbg - A copy that decrypts or encrypts.
 * @src_uaddr: address of bytes, len of them, read
 * @dst_uaddr: address of bytes, len of them, written
 */
struct kvm_sev_dbg {
	__u64 src_uaddr;
	__u64 dst_uaddr;
	__u32 len;
};

/**
 * struct kvm_sev_attestation_report - A report about a guest.
 * @uaddr: address of up to 16384 bytes, len of them, written, or 0
 * @len: 0 asks for the size (in and out)
 */
struct kvm_sev_attestation_report {
	__u8 mnonce[16];
	__u64 uaddr;
	__u32 len;
};

/**
 * struct kvm_sev_send_start - Beginning of a migration, where the guest leaves.
 * @policy: out
 * @pdh_cert_uaddr: address of up to 16384 bytes, pdh_cert_len of them, read, or
 *   0
 * @plat_certs_uaddr: address of up to 16384 bytes, plat_certs_len of them,
 *   read, or 0
 * @amd_certs_uaddr: address of up to 16384 bytes, amd_certs_len of them, read,
 *   or 0
 * @session_uaddr: address of up to 16384 bytes, session_len of them, written,
 *   or 0
 * @session_len: 0 asks for the size (in and out)
 */
struct kvm_sev_send_start {
	__u32 policy;
	__u64 pdh_cert_uaddr;
	__u32 pdh_cert_len;
	__u64 plat_certs_uaddr;
	__u32 plat_certs_len;
	__u64 amd_certs_uaddr;
	__u32 amd_certs_len;
	__u64 session_uaddr;
	__u32 session_len;
};

/**
 * struct kvm_sev_send_update_data - A page that leaves.
 * @hdr_uaddr: address of bytes, hdr_len of them, written, or 0
 * @hdr_len: 0 here or in trans_len asks for both sizes (in and out)
 * @guest_uaddr: address of up to 4096 bytes, guest_len of them, read, or 0
 * @trans_uaddr: address of bytes, trans_len of them, written, or 0
 * @trans_len: in and out
 */
struct kvm_sev_send_update_data {
	__u64 hdr_uaddr;
	__u32 hdr_len;
	__u64 guest_uaddr;
	__u32 guest_len;
	__u64 trans_uaddr;
	__u32 trans_len;
};

/**
 * struct kvm_sev_receive_start - Beginning of a migration, where the guest
 *   arrives.
 * @handle: in and out
 * @pdh_uaddr: address of up to 16384 bytes, pdh_len of them, read
 * @session_uaddr: address of up to 16384 bytes, session_len of them, read
 */
struct kvm_sev_receive_start {
	__u32 handle;
	__u32 policy;
	__u64 pdh_uaddr;
	__u32 pdh_len;
	__u64 session_uaddr;
	__u32 session_len;
};

/**
 * struct kvm_sev_receive_update_data - A page that arrives.
 * @hdr_uaddr: address of up to 16384 bytes, hdr_len of them, read
 * @guest_uaddr: address of up to 4096 bytes, guest_len of them, written
 * @trans_uaddr: address of up to 16384 bytes, trans_len of them, read
 */
struct kvm_sev_receive_update_data {
	__u64 hdr_uaddr;
	__u32 hdr_len;
	__u64 guest_uaddr;
	__u32 guest_len;
	__u64 trans_uaddr;
	__u32 trans_len;
};

/**
 * struct kvm_xen_hvm_config - How Xen's hypercall page is set up.
 * @flags: flags kvm_xen_hvm_config_flags: KVM_XEN_HVM_CONFIG_*
 * @blob_addr_32: pages that a 32-bit guest gets when it writes the MSR (address
 *   of bytes, blob_size_32 * 4096 of them, kept for later)
 * @blob_addr_64: pages that a 64-bit guest gets when it writes the MSR (address
 *   of bytes, blob_size_64 * 4096 of them, kept for later)
 * @blob_size_32: in pages of 4096 bytes
 * @blob_size_64: in pages of 4096 bytes
 */
#if defined(__x86_64__) || defined(__i386__)
struct kvm_xen_hvm_config {
	__u32 flags;
	__u32 msr;
	__u64 blob_addr_32;
	__u64 blob_addr_64;
	__u8 blob_size_32;
	__u8 blob_size_64;
	__u8 pad2[30];
};
#endif

/**
 * struct kvm_xen_hvm_attr - An attribute of a Xen guest.
 * @type: in; enum kvm_xen_attr_type: KVM_XEN_ATTR_TYPE_*
 * @u: the member that type selects
 * @u.long_mode: for KVM_XEN_ATTR_TYPE_LONG_MODE
 * @u.vector: for KVM_XEN_ATTR_TYPE_UPCALL_VECTOR
 * @u.shared_info: for KVM_XEN_ATTR_TYPE_SHARED_INFO
 * @u.evtchn: for KVM_XEN_ATTR_TYPE_EVTCHN
 * @u.evtchn.flags: flags kvm_xen_evtchn_flags: KVM_XEN_EVTCHN_*
 * @u.evtchn.deliver.eventfd.fd: in; fd of kind eventfd
 * @u.xen_version: for KVM_XEN_ATTR_TYPE_XEN_VERSION
 */
struct kvm_xen_hvm_attr {
	__u16 type;
	__u16 pad[3];
	union {
		__u8 long_mode;
		__u8 vector;
		struct {
			__u64 gfn;
		} shared_info;
		struct {
			__u32 send_port;
			__u32 type;
			__u32 flags;
			union {
				struct {
					__u32 port;
					__u32 vcpu;
					__u32 priority;
				} port;
				struct {
					__u32 port;
					__s32 fd;
				} eventfd;
				__u32 padding[4];
			} deliver;
		} evtchn;
		__u32 xen_version;
		__u64 pad[8];
	} u;
};

/**
 * struct kvm_xen_vcpu_attr - An attribute of a Xen guest's vCPU.
 * @type: in; enum kvm_xen_vcpu_attr_type: KVM_XEN_VCPU_ATTR_TYPE_*
 * @u: the member that type selects
 * @u.gpa: guest physical address (for KVM_XEN_VCPU_ATTR_TYPE_VCPU_INFO,
 *   KVM_XEN_VCPU_ATTR_TYPE_VCPU_TIME_INFO,
 *   KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADDR)
 * @u.runstate: for KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_CURRENT,
 *   KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_DATA,
 *   KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADJUST
 * @u.vcpu_id: for KVM_XEN_VCPU_ATTR_TYPE_VCPU_ID
 * @u.timer: for KVM_XEN_VCPU_ATTR_TYPE_TIMER
 * @u.vector: for KVM_XEN_VCPU_ATTR_TYPE_UPCALL_VECTOR
 */
struct kvm_xen_vcpu_attr {
	__u16 type;
	__u16 pad[3];
	union {
		__u64 gpa;
		__u64 pad[8];
		struct {
			__u64 state;
			__u64 state_entry_time;
			__u64 time_running;
			__u64 time_runnable;
			__u64 time_blocked;
			__u64 time_offline;
		} runstate;
		__u32 vcpu_id;
		struct {
			__u32 port;
			__u32 priority;
			__u64 expires_ns;
		} timer;
		__u8 vector;
	} u;
};

/**
 * struct kvm_arm_device_addr - Where a part of an interrupt controller is.
 * @addr: guest physical address
 */
struct kvm_arm_device_addr {
	__u64 id;
	__u64 addr;
};

/**
 * struct kvm_vcpu_init - What a vCPU is to be like.
 */
#if defined(__aarch64__)
struct kvm_vcpu_init {
	__u32 target;
	__u32 features[7];
};
#endif

/**
 * struct kvm_arm_copy_mte_tags - Tags of a range of memory.
 * @length: bytes of guest memory; a tag is for 16 of them (a multiple of 4096)
 * @addr: a byte for each tag (address of what flags selects)
 * @flags: KVM_ARM_TAGS_TO_GUEST or KVM_ARM_TAGS_FROM_GUEST
 */
#if defined(__aarch64__)
struct kvm_arm_copy_mte_tags {
	__u64 guest_ipa;
	__u64 length;
	void *addr;
	__u64 flags;
	__u64 reserved[2];
};
#endif

/**
 * struct kvm_ppc_pvinfo - How a guest makes hypercalls.
 */
struct kvm_ppc_pvinfo {
	__u32 flags;
	__u32 hcall[4];
	__u8 pad[108];
};

/**
 * struct kvm_ppc_one_page_size - A page size and its encoding.
 */
struct kvm_ppc_one_page_size {
	__u32 page_shift;
	__u32 pte_enc;
};

/**
 * struct kvm_ppc_one_seg_page_size - A base page size with the page sizes of
 *   its segments.
 */
struct kvm_ppc_one_seg_page_size {
	__u32 page_shift;
	__u32 slb_enc;
	struct kvm_ppc_one_page_size enc[KVM_PPC_PAGE_SIZES_MAX_SZ];
};

/**
 * struct kvm_ppc_smmu_info - What a hash MMU can do.
 * @flags: flags kvm_ppc_smmu_flags: KVM_PPC_*
 */
struct kvm_ppc_smmu_info {
	__u64 flags;
	__u32 slb_size;
	__u16 data_keys;
	__u16 instr_keys;
	struct kvm_ppc_one_seg_page_size sps[KVM_PPC_PAGE_SIZES_MAX_SZ];
};

/**
 * struct kvm_ppc_resize_hpt - Another size of the hash table, as a power of
 *   two.
 */
struct kvm_ppc_resize_hpt {
	__u64 flags;
	__u32 shift;
	__u32 pad;
};

/**
 * struct kvm_config_tlb - args[0] of KVM_CAP_SW_TLB leads here.
 * @params: address of struct kvm_book3e_206_tlb_params, read; or: an address
 *   (address of bytes of unknown length)
 * @array: shared with KVM until the vCPU is gone (address of struct
 *   kvm_book3e_206_tlb_entry, array_len bytes, kept for later); or: an address
 *   (address of bytes of unknown length)
 */
struct kvm_config_tlb {
#if defined(__powerpc__)
	__u64 params;
	__u64 array;
	__u32 mmu_type;
	__u32 array_len;
#endif
#if !defined(__powerpc__)
	__u64 params;
	__u64 array;
	__u32 mmu_type;
	__u32 array_len;
#endif
};

/**
 * struct kvm_dirty_tlb - Entries of the shared TLB that have changed.
 * @bitmap: address of __u64 of unknown length, read
 */
struct kvm_dirty_tlb {
	__u64 bitmap;
	__u32 num_dirty;
};

/**
 * struct kvm_vfio_spapr_tce - A VFIO group and its table of DMA translations.
 * @groupfd: in; fd of kind vfio_group
 * @tablefd: in; fd of kind spapr_tce
 */
struct kvm_vfio_spapr_tce {
	__s32 groupfd;
	__s32 tablefd;
};

/**
 * struct kvm_create_spapr_tce - A table of DMA translations, the old way.
 */
#if defined(__powerpc__)
struct kvm_create_spapr_tce {
	__u64 liobn;
	__u32 window_size;
};
#endif

/**
 * struct kvm_create_spapr_tce_64 - A table of DMA translations.
 */
#if defined(__powerpc__)
struct kvm_create_spapr_tce_64 {
	__u64 liobn;
	__u32 page_shift;
	__u32 flags;
	__u64 offset;
	__u64 size;
};
#endif

/**
 * struct kvm_allocate_rma - Size of a real mode area.
 */
#if defined(__powerpc__)
struct kvm_allocate_rma {
	__u64 rma_size;
};
#endif

/**
 * struct kvm_rtas_token_args - An RTAS call and its token.
 */
#if defined(__powerpc__)
struct kvm_rtas_token_args {
	char name[120];
	__u64 token;
};
#endif

/**
 * struct kvm_book3e_206_tlb_entry - An entry of the shared TLB.
 */
#if defined(__powerpc__)
struct kvm_book3e_206_tlb_entry {
	__u32 mas8;
	__u32 mas1;
	__u64 mas2;
	__u64 mas7_3;
};
#endif

/**
 * struct kvm_book3e_206_tlb_params - Sizes of the shared TLB.
 */
#if defined(__powerpc__)
struct kvm_book3e_206_tlb_params {
	__u32 tlb_sizes[4];
	__u32 tlb_ways[4];
	__u32 reserved[8];
};
#endif

/**
 * struct kvm_get_htab_fd - Which entries of the hash table are read or written.
 * @flags: flags kvm_get_htab_flags: KVM_GET_HTAB_*
 */
#if defined(__powerpc__)
struct kvm_get_htab_fd {
	__u64 flags;
	__u64 start_index;
	__u64 reserved[2];
};
#endif

/**
 * struct kvm_get_htab_header - Before each run of entries in what the
 *   descriptor of KVM_PPC_GET_HTAB_FD gives and takes.
 */
#if defined(__powerpc__)
struct kvm_get_htab_header {
	__u32 index;
	__u16 n_valid;
	__u16 n_invalid;
};
#endif

/**
 * struct kvm_ppc_mmuv3_cfg - Which page table a guest has, and where.
 * @flags: flags kvm_ppc_mmuv3_flags: KVM_PPC_MMUV3_*
 */
#if defined(__powerpc__)
struct kvm_ppc_mmuv3_cfg {
	__u64 flags;
	__u64 process_table;
};
#endif

/**
 * struct kvm_ppc_radix_geom - A geometry of radix trees.
 */
#if defined(__powerpc__)
struct kvm_ppc_radix_geom {
	__u8 page_shift;
	__u8 level_bits[4];
	__u8 pad[3];
};
#endif

/**
 * struct kvm_ppc_rmmu_info - What the radix MMU can do.
 */
#if defined(__powerpc__)
struct kvm_ppc_rmmu_info {
	struct kvm_ppc_radix_geom geometries[8];
	__u32 ap_encodings[8];
};
#endif

/**
 * struct kvm_ppc_cpu_char - Characteristics of a processor; a mask says which
 *   bits are known.
 */
#if defined(__powerpc__)
struct kvm_ppc_cpu_char {
	__u64 character;
	__u64 behaviour;
	__u64 character_mask;
	__u64 behaviour_mask;
};
#endif

/**
 * struct kvm_ppc_xive_eq - State of an event queue.
 */
#if defined(__powerpc__)
struct kvm_ppc_xive_eq {
	__u32 flags;
	__u32 qshift;
	__u64 qaddr;
	__u32 qtoggle;
	__u32 qindex;
	__u8 pad[40];
};
#endif

/**
 * struct kvm_riscv_config - Registers KVM_REG_RISCV_CONFIG.
 */
#if defined(__riscv)
struct kvm_riscv_config {
	unsigned long isa;
	unsigned long zicbom_block_size;
};
#endif

/**
 * struct user_regs_struct - General registers; asm/ptrace.h has it, too.
 */
#if defined(__riscv)
struct user_regs_struct {
	unsigned long pc;
	unsigned long ra;
	unsigned long sp;
	unsigned long gp;
	unsigned long tp;
	unsigned long t0;
	unsigned long t1;
	unsigned long t2;
	unsigned long s0;
	unsigned long s1;
	unsigned long a0;
	unsigned long a1;
	unsigned long a2;
	unsigned long a3;
	unsigned long a4;
	unsigned long a5;
	unsigned long a6;
	unsigned long a7;
	unsigned long s2;
	unsigned long s3;
	unsigned long s4;
	unsigned long s5;
	unsigned long s6;
	unsigned long s7;
	unsigned long s8;
	unsigned long s9;
	unsigned long s10;
	unsigned long s11;
	unsigned long t3;
	unsigned long t4;
	unsigned long t5;
	unsigned long t6;
};
#endif

/**
 * struct kvm_riscv_core - Registers KVM_REG_RISCV_CORE.
 */
#if defined(__riscv)
struct kvm_riscv_core {
	struct user_regs_struct regs;
	unsigned long mode;
};
#endif

/**
 * struct kvm_riscv_csr - Registers KVM_REG_RISCV_CSR.
 */
#if defined(__riscv)
struct kvm_riscv_csr {
	unsigned long sstatus;
	unsigned long sie;
	unsigned long stvec;
	unsigned long sscratch;
	unsigned long sepc;
	unsigned long scause;
	unsigned long stval;
	unsigned long sip;
	unsigned long satp;
	unsigned long scounteren;
};
#endif

/**
 * struct kvm_riscv_timer - Registers KVM_REG_RISCV_TIMER.
 */
#if defined(__riscv)
struct kvm_riscv_timer {
	__u64 frequency;
	__u64 time;
	__u64 compare;
	__u64 state;
};
#endif

/**
 * struct kvm_s390_skeys - Storage keys of consecutive pages.
 * @skeydata_addr: address of up to 0x100000 bytes, count of them
 */
struct kvm_s390_skeys {
	__u64 start_gfn;
	__u64 count;
	__u64 skeydata_addr;
	__u32 flags;
	__u32 reserved[9];
};

/**
 * struct kvm_s390_cmma_log - Usage states of consecutive pages.
 * @start_gfn: in and out
 * @count: in and out
 * @flags: in
 * @remaining: out
 * @mask: in
 * @values: address of up to 0x100000 bytes, count of them, on return too
 */
struct kvm_s390_cmma_log {
	__u64 start_gfn;
	__u32 count;
	__u32 flags;
	__extension__ union {
		__u64 remaining;
		__u64 mask;
	};
	__u64 values;
};

/**
 * struct kvm_s390_mem_op - An access to guest memory.
 * @flags: flags kvm_s390_memop_flags: KVM_S390_MEMOP_F_*
 * @op: enum kvm_s390_memop: KVM_S390_MEMOP_*
 * @buf: address of what op selects, or 0
 */
struct kvm_s390_mem_op {
	__u64 gaddr;
	__u64 flags;
	__u32 size;
	__u32 op;
	__u64 buf;
	__extension__ union {
		__extension__ struct {
			__u8 ar;
			__u8 key;
		};
		__u32 sida_offset;
		__u8 reserved[32];
	};
};

/**
 * struct kvm_s390_psw - A program status word.
 */
struct kvm_s390_psw {
	__u64 mask;
	__u64 addr;
};

/**
 * struct kvm_s390_interrupt - An interrupt, the old way.
 */
struct kvm_s390_interrupt {
	__u32 type;
	__u32 parm;
	__u64 parm64;
};

/**
 * struct kvm_s390_io_info - An I/O interrupt.
 */
struct kvm_s390_io_info {
	__u16 subchannel_id;
	__u16 subchannel_nr;
	__u32 io_int_parm;
	__u32 io_int_word;
};

/**
 * struct kvm_s390_ext_info - An external interrupt.
 */
struct kvm_s390_ext_info {
	__u32 ext_params;
	__u32 pad;
	__u64 ext_params2;
};

/**
 * struct kvm_s390_pgm_info - A program interrupt.
 * @flags: flags kvm_s390_pgm_flags: KVM_S390_PGM_FLAGS_*
 */
struct kvm_s390_pgm_info {
	__u64 trans_exc_code;
	__u64 mon_code;
	__u64 per_address;
	__u32 data_exc_code;
	__u16 code;
	__u16 mon_class_nr;
	__u8 per_code;
	__u8 per_atmid;
	__u8 exc_access_id;
	__u8 per_access_id;
	__u8 op_access_id;
	__u8 flags;
	__u8 pad[2];
};

/**
 * struct kvm_s390_prefix_info - A SIGP set prefix.
 */
struct kvm_s390_prefix_info {
	__u32 address;
};

/**
 * struct kvm_s390_extcall_info - An external call.
 */
struct kvm_s390_extcall_info {
	__u16 code;
};

/**
 * struct kvm_s390_emerg_info - An emergency signal.
 */
struct kvm_s390_emerg_info {
	__u16 code;
};

/**
 * struct kvm_s390_stop_info - A SIGP stop.
 */
struct kvm_s390_stop_info {
	__u32 flags;
};

/**
 * struct kvm_s390_mchk_info - A machine check.
 */
struct kvm_s390_mchk_info {
	__u64 cr14;
	__u64 mcic;
	__u64 failing_storage_address;
	__u32 ext_damage_code;
	__u32 pad;
	__u8 fixed_logout[16];
};

/**
 * struct kvm_s390_irq - An interrupt.
 * @u: the member that type selects
 * @u.io: types below KVM_S390_INT_IO_MAX are those of I/O interrupts (for any
 *   other value)
 * @u.ext: for KVM_S390_INT_PFAULT_INIT, KVM_S390_INT_PFAULT_DONE,
 *   KVM_S390_INT_VIRTIO, KVM_S390_INT_SERVICE
 * @u.pgm: for KVM_S390_PROGRAM_INT
 * @u.emerg: for KVM_S390_INT_EMERGENCY
 * @u.extcall: for KVM_S390_INT_EXTERNAL_CALL
 * @u.prefix: for KVM_S390_SIGP_SET_PREFIX
 * @u.stop: for KVM_S390_SIGP_STOP
 * @u.mchk: for KVM_S390_MCHK
 * @u.reserved: these have no parameters (for KVM_S390_RESTART,
 *   KVM_S390_INT_CLOCK_COMP, KVM_S390_INT_CPU_TIMER)
 */
struct kvm_s390_irq {
	__u64 type;
	union {
		struct kvm_s390_io_info io;
		struct kvm_s390_ext_info ext;
		struct kvm_s390_pgm_info pgm;
		struct kvm_s390_emerg_info emerg;
		struct kvm_s390_extcall_info extcall;
		struct kvm_s390_prefix_info prefix;
		struct kvm_s390_stop_info stop;
		struct kvm_s390_mchk_info mchk;
		char reserved[64];
	} u;
};

/**
 * struct kvm_s390_irq_state - Interrupts of a vCPU that are pending.
 * @buf: the pending interrupts (address of struct kvm_s390_irq, len bytes)
 */
struct kvm_s390_irq_state {
	__u64 buf;
	__u32 flags;
	__u32 len;
	__u32 reserved[4];
};

/**
 * struct kvm_s390_ucas_mapping - Memory of a vCPU that user space controls.
 * @user_addr: address of bytes, length of them, kept for later
 */
struct kvm_s390_ucas_mapping {
	__u64 user_addr;
	__u64 vcpu_addr;
	__u64 length;
};

/**
 * struct kvm_s390_pv_sec_parm - Parameters of a protected VM, as its image has
 *   them.
 * @origin: address of up to 8192 bytes, length of them, read
 */
struct kvm_s390_pv_sec_parm {
	__u64 origin;
	__u64 length;
};

/**
 * struct kvm_s390_pv_unp - Pages of the image to be decrypted.
 * @addr: guest address
 */
struct kvm_s390_pv_unp {
	__u64 addr;
	__u64 size;
	__u64 tweak;
};

/**
 * struct kvm_s390_pv_dmp - A step of a dump.
 * @subcmd: enum pv_cmd_dmp_id: KVM_PV_DUMP_*
 * @buff_addr: address of bytes, buff_len of them, written, or 0
 * @gaddr: guest address
 */
struct kvm_s390_pv_dmp {
	__u64 subcmd;
	__u64 buff_addr;
	__u64 buff_len;
	__u64 gaddr;
	__u64 reserved[4];
};

/**
 * struct kvm_s390_pv_info_dump - Sizes of the buffers of a dump.
 */
struct kvm_s390_pv_info_dump {
	__u64 dump_cpu_buffer_len;
	__u64 dump_config_mem_buffer_per_1m;
	__u64 dump_config_finalize_len;
};

/**
 * struct kvm_s390_pv_info_vm - What the ultravisor can do for VMs.
 */
struct kvm_s390_pv_info_vm {
	__u64 inst_calls_list[4];
	__u64 max_cpus;
	__u64 max_guests;
	__u64 max_guest_addr;
	__u64 feature_indication;
};

/**
 * struct kvm_s390_pv_info_header - Which information is asked for.
 * @id: in; enum pv_cmd_info_id: KVM_PV_INFO_*
 * @len_max: in
 * @len_written: out
 */
struct kvm_s390_pv_info_header {
	__u32 id;
	__u32 len_max;
	__u32 len_written;
	__u32 reserved;
};

/**
 * struct kvm_s390_pv_info - Information about protected VMs.
 * @dump: for KVM_PV_INFO_DUMP
 * @vm: for KVM_PV_INFO_VM
 */
struct kvm_s390_pv_info {
	struct kvm_s390_pv_info_header header;
	__extension__ union {
		struct kvm_s390_pv_info_dump dump;
		struct kvm_s390_pv_info_vm vm;
	};
};

/**
 * struct kvm_pv_cmd - A command to a protected VM or vCPU.
 * @cmd: in; enum pv_cmd_id: KVM_PV_*
 * @rc: out
 * @rrc: out
 * @data: address of what cmd selects
 */
struct kvm_pv_cmd {
	__u32 cmd;
	__u16 rc;
	__u16 rrc;
	__u64 data;
	__u32 flags;
	__u32 reserved[3];
};

/**
 * struct kvm_s390_zpci_op - What is done with a PCI function.
 * @op: enum kvm_s390_zpciop: KVM_S390_ZPCIOP_*
 * @u: the member that op selects
 * @u.reg_aen: for KVM_S390_ZPCIOP_REG_AEN
 * @u.reg_aen.ibv: guest address
 * @u.reg_aen.sb: guest address
 */
struct kvm_s390_zpci_op {
	__u32 fh;
	__u8 op;
	__u8 pad[3];
	union {
		struct {
			__u64 ibv;
			__u64 sb;
			__u32 flags;
			__u32 noi;
			__u8 isc;
			__u8 sbo;
			__u16 pad;
		} reg_aen;
		__u64 reserved[8];
	} u;
};

/**
 * struct kvm_s390_io_adapter - An adapter.
 */
#if defined(__s390x__)
struct kvm_s390_io_adapter {
	__u32 id;
	__u8 isc;
	__u8 maskable;
	__u8 swap;
	__u8 flags;
};
#endif

/**
 * struct kvm_s390_ais_req - How interruptions of a class are suppressed.
 */
#if defined(__s390x__)
struct kvm_s390_ais_req {
	__u8 isc;
	__u16 mode;
};
#endif

/**
 * struct kvm_s390_ais_all - How interruptions of all classes are suppressed.
 */
#if defined(__s390x__)
struct kvm_s390_ais_all {
	__u8 simm;
	__u8 nimm;
};
#endif

/**
 * struct kvm_s390_io_adapter_req - A request about an adapter.
 */
#if defined(__s390x__)
struct kvm_s390_io_adapter_req {
	__u32 id;
	__u8 type;
	__u8 mask;
	__u16 pad0;
	__u64 addr;
};
#endif

/**
 * struct kvm_s390_vm_tod_clock - The guest's clock.
 */
#if defined(__s390x__)
struct kvm_s390_vm_tod_clock {
	__u8 epoch_idx;
	__u64 tod;
};
#endif

/**
 * struct kvm_s390_vm_cpu_processor - The processor that the guest sees.
 */
#if defined(__s390x__)
struct kvm_s390_vm_cpu_processor {
	__u64 cpuid;
	__u16 ibc;
	__u8 pad[6];
	__u64 fac_list[256];
};
#endif

/**
 * struct kvm_s390_vm_cpu_machine - The processor of the host.
 */
#if defined(__s390x__)
struct kvm_s390_vm_cpu_machine {
	__u64 cpuid;
	__u32 ibc;
	__u8 pad[4];
	__u64 fac_mask[256];
	__u64 fac_list[256];
};
#endif

/**
 * struct kvm_s390_vm_cpu_feat - Features of a processor, a bit each.
 */
#if defined(__s390x__)
struct kvm_s390_vm_cpu_feat {
	__u64 feat[16];
};
#endif

/**
 * struct kvm_s390_vm_cpu_subfunc - Functions of instructions, a bit each.
 */
#if defined(__s390x__)
struct kvm_s390_vm_cpu_subfunc {
	__u8 plo[32];
	__u8 ptff[16];
	__u8 kmac[16];
	__u8 kmc[16];
	__u8 km[16];
	__u8 kimd[16];
	__u8 klmd[16];
	__u8 pckmo[16];
	__u8 kmctr[16];
	__u8 kmf[16];
	__u8 kmo[16];
	__u8 pcc[16];
	__u8 ppno[16];
	__u8 kma[16];
	__u8 kdsa[16];
	__u8 sortl[32];
	__u8 dfltcc[32];
	__u8 reserved[1728];
};
#endif

/**
 * struct kvm_hw_breakpoint - A breakpoint of the hardware.
 */
#if defined(__s390x__)
struct kvm_hw_breakpoint {
	__u64 addr;
	__u64 phys_addr;
	__u64 len;
	__u8 type;
	__u8 pad[7];
};
#endif

/**
 * struct kvm_mips_interrupt - An interrupt for a vCPU.
 */
#if defined(__mips__)
struct kvm_mips_interrupt {
	__u32 cpu;
	__u32 irq;
};
#endif

/**
 * struct kvm_user_trace_setup - Buffers of tracing.
 */
struct kvm_user_trace_setup {
	__u32 buf_size;
	__u32 buf_nr;
};

/**
 * struct kvm_breakpoint - A breakpoint, the old way.
 */
struct kvm_breakpoint {
	__u32 enabled;
	__u32 padding;
	__u64 address;
};

/**
 * struct kvm_debug_guest - Breakpoints, the old way.
 */
struct kvm_debug_guest {
	__u32 enabled;
	__u32 pad;
	struct kvm_breakpoint breakpoints[4];
	__u32 singlestep;
};

/**
 * struct kvm_memory_region - A slot of memory, the first way.
 */
struct kvm_memory_region {
	__u32 slot;
	__u32 flags;
	__u64 guest_phys_addr;
	__u64 memory_size;
};

/**
 * struct kvm_assigned_pci_dev - A PCI device that a guest had.
 * @flags: flags kvm_dev_assign_flags: KVM_DEV_ASSIGN_*
 */
struct kvm_assigned_pci_dev {
	__u32 assigned_dev_id;
	__u32 busnr;
	__u32 devfn;
	__u32 flags;
	__u32 segnr;
	__extension__ union {
		__u32 reserved[11];
	};
};

/**
 * struct kvm_assigned_irq - An interrupt of such a device.
 * @flags: flags kvm_dev_irq_flags: KVM_DEV_IRQ_*
 */
struct kvm_assigned_irq {
	__u32 assigned_dev_id;
	__u32 host_irq;
	__u32 guest_irq;
	__u32 flags;
	__extension__ union {
		__u32 reserved[12];
	};
};

/**
 * struct kvm_assigned_msix_nr - How many MSI-X entries such a device has.
 */
struct kvm_assigned_msix_nr {
	__u32 assigned_dev_id;
	__u16 entry_nr;
	__u16 padding;
};

/**
 * struct kvm_assigned_msix_entry - An MSI-X entry of such a device.
 */
struct kvm_assigned_msix_entry {
	__u32 assigned_dev_id;
	__u32 gsi;
	__u16 entry;
	__u16 padding[3];
};

/**
 * typedef kvm_reg_u128 - a register of 128 bits as two doublewords in memory
 *   order
 */
typedef __u64 kvm_reg_u128[2];

/**
 * typedef kvm_reg_u256 - an SVE predicate, least significant byte first
 */
#if defined(__aarch64__)
typedef __u8 kvm_reg_u256[32];
#endif

/**
 * typedef kvm_reg_u512 - vector lengths, KVM_ARM64_SVE_VLS_WORDS words
 */
#if defined(__aarch64__)
typedef __u64 kvm_reg_u512[8];
#endif

/**
 * typedef kvm_reg_u2048 - an SVE vector, least significant byte first
 */
#if defined(__aarch64__)
typedef __u8 kvm_reg_u2048[256];
#endif

/* Capabilities */
#define KVM_CAP_IRQCHIP				0
#define KVM_CAP_HLT				1
#define KVM_CAP_MMU_SHADOW_CACHE_CONTROL	2
#define KVM_CAP_USER_MEMORY			3	/* KVM_SET_USER_MEMORY_REGION is there. */
#define KVM_CAP_SET_TSS_ADDR			4
#define KVM_CAP_VAPIC				6
#define KVM_CAP_EXT_CPUID			7
#define KVM_CAP_CLOCKSOURCE			8
/* How many vCPUs are sensible. (returns number of vCPUs; 0 means 4) */
#define KVM_CAP_NR_VCPUS			9
/* How many slots of memory there can be. (returns number of slots) */
#define KVM_CAP_NR_MEMSLOTS			10
#define KVM_CAP_PIT				11
#define KVM_CAP_NOP_IO_DELAY			12
#define KVM_CAP_PV_MMU				13
#define KVM_CAP_MP_STATE			14
/*
 * Writes can wait in a ring. (returns page of the ring in the mapping of a
 * vCPU)
 */
#define KVM_CAP_COALESCED_MMIO			15
#define KVM_CAP_SYNC_MMU			16
#define KVM_CAP_IOMMU				18	/* No kernel of today answers for it. */
#define KVM_CAP_DESTROY_MEMORY_REGION_WORKS	21
#define KVM_CAP_USER_NMI			22
#if !(defined(__mips__) || defined(__riscv))
#define KVM_CAP_SET_GUEST_DEBUG			23
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_CAP_REINJECT_CONTROL		24
#endif
/* Interrupts can be routed. (returns number of routes) */
#define KVM_CAP_IRQ_ROUTING			25
#define KVM_CAP_IRQ_INJECT_STATUS		26
#define KVM_CAP_ASSIGN_DEV_IRQ			29	/* No kernel of today answers for it. */
#define KVM_CAP_JOIN_MEMORY_REGIONS_WORKS	30
/* Machine checks can be injected. (returns number of banks) */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_CAP_MCE				31
#endif
#define KVM_CAP_IRQFD				32
#if defined(__x86_64__) || defined(__i386__)
#define KVM_CAP_PIT2				33
#endif
#define KVM_CAP_SET_BOOT_CPU_ID			34
#if defined(__x86_64__) || defined(__i386__)
#define KVM_CAP_PIT_STATE2			35
#endif
#define KVM_CAP_IOEVENTFD			36
#define KVM_CAP_SET_IDENTITY_MAP_ADDR		37
/* Xen guests can run. (returns KVM_XEN_HVM_CONFIG_*) */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_CAP_XEN_HVM				38
#endif
/* The clock can be set. (returns KVM_CLOCK_*) */
#define KVM_CAP_ADJUST_CLOCK			39
#define KVM_CAP_INTERNAL_ERROR_DATA		40
#if defined(__x86_64__) || defined(__i386__) || defined(__aarch64__)
#define KVM_CAP_VCPU_EVENTS			41
#endif
#define KVM_CAP_S390_PSW			42
#define KVM_CAP_PPC_SEGSTATE			43
#define KVM_CAP_HYPERV				44
#define KVM_CAP_HYPERV_VAPIC			45
#define KVM_CAP_HYPERV_SPIN			46
#define KVM_CAP_PCI_SEGMENT			47
#define KVM_CAP_PPC_PAIRED_SINGLES		48
#define KVM_CAP_INTR_SHADOW			49	/* No kernel of today answers for it. */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_CAP_DEBUGREGS			50
#endif
#define KVM_CAP_X86_ROBUST_SINGLESTEP		51
/* Switched on, on a vCPU. (has to be enabled) */
#define KVM_CAP_PPC_OSI				52
#define KVM_CAP_PPC_UNSET_IRQ			53
#define KVM_CAP_ENABLE_CAP			54	/* KVM_ENABLE_CAP is there on a vCPU. */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_CAP_XSAVE				55
#endif
#if defined(__x86_64__) || defined(__i386__)
#define KVM_CAP_XCRS				56
#endif
#define KVM_CAP_PPC_GET_PVINFO			57
#define KVM_CAP_PPC_IRQ_LEVEL			58
#define KVM_CAP_ASYNC_PF			59
#define KVM_CAP_TSC_CONTROL			60
#define KVM_CAP_GET_TSC_KHZ			61
#define KVM_CAP_PPC_BOOKE_SREGS			62
#define KVM_CAP_SPAPR_TCE			63
/*
 * Threads of a core; switched on, on a VM, before there are vCPUs. (returns
 * threads of a core; has to be enabled, with args[0]: threads of a virtual
 * core, args[1]: flags, none yet)
 */
#define KVM_CAP_PPC_SMT				64
#define KVM_CAP_PPC_RMA				65
/*
 * How many vCPUs there can be. (returns number of vCPUs; 0 means that of
 * KVM_CAP_NR_VCPUS)
 */
#define KVM_CAP_MAX_VCPUS			66
#define KVM_CAP_PPC_HIOR			67
/* Switched on, on a vCPU. (has to be enabled) */
#define KVM_CAP_PPC_PAPR			68
/*
 * Switched on, on a vCPU: the TLB is shared. (has to be enabled, with args[0]:
 * address of a struct kvm_config_tlb)
 */
#define KVM_CAP_SW_TLB				69
#define KVM_CAP_ONE_REG				70	/* KVM_GET_ONE_REG is there. */
#define KVM_CAP_S390_GMAP			71
#define KVM_CAP_TSC_DEADLINE_TIMER		72
#define KVM_CAP_S390_UCONTROL			73
/* kvm_run has registers. (returns on x86 KVM_SYNC_X86_*, on s390 1) */
#define KVM_CAP_SYNC_REGS			74
#define KVM_CAP_PCI_2_3				75	/* No kernel of today answers for it. */
#define KVM_CAP_KVMCLOCK_CTRL			76
#define KVM_CAP_SIGNAL_MSI			77
#define KVM_CAP_PPC_GET_SMMU_INFO		78
#define KVM_CAP_S390_COW			79
#define KVM_CAP_PPC_ALLOC_HTAB			80
#define KVM_CAP_READONLY_MEM			81
#define KVM_CAP_IRQFD_RESAMPLE			82
/* Switched on, on a vCPU: KVM_EXIT_WATCHDOG. (has to be enabled) */
#define KVM_CAP_PPC_BOOKE_WATCHDOG		83
#define KVM_CAP_PPC_HTAB_FD			84
/* Switched on, on a vCPU. (has to be enabled) */
#define KVM_CAP_S390_CSS_SUPPORT		85
/*
 * Switched on, on a vCPU. (has to be enabled, with args[0]: 1 switches it on, 0
 * off)
 */
#define KVM_CAP_PPC_EPR				86
#define KVM_CAP_ARM_PSCI			87
#define KVM_CAP_ARM_SET_DEVICE_ADDR		88
#define KVM_CAP_DEVICE_CTRL			89	/* KVM_CREATE_DEVICE is there. */
/*
 * Switched on, on a vCPU: it is connected to an MPIC. (has to be enabled, with
 * args[0]: fd of the MPIC, args[1]: number of the vCPU there)
 */
#define KVM_CAP_IRQ_MPIC			90
#define KVM_CAP_PPC_RTAS			91
/*
 * Switched on, on a vCPU: it is connected to an XICS. (has to be enabled, with
 * args[0]: fd of the XICS, args[1]: number of the server)
 */
#define KVM_CAP_IRQ_XICS			92
#define KVM_CAP_ARM_EL1_32BIT			93
#define KVM_CAP_SPAPR_MULTITCE			94
#define KVM_CAP_EXT_EMUL_CPUID			95
#define KVM_CAP_HYPERV_TIME			96
#define KVM_CAP_IOAPIC_POLARITY_IGNORED		97
#define KVM_CAP_ENABLE_CAP_VM			98	/* KVM_ENABLE_CAP is there on a VM. */
/* Switched on, on a VM. (has to be enabled) */
#define KVM_CAP_S390_IRQCHIP			99
#define KVM_CAP_IOEVENTFD_NO_LENGTH		100
#define KVM_CAP_VM_ATTRIBUTES			101
#define KVM_CAP_ARM_PSCI_0_2			102
#define KVM_CAP_PPC_FIXUP_HCALL			103
/*
 * Switched on, on a VM: a hypercall that KVM handles itself. (has to be
 * enabled, with args[0]: number of the hypercall, args[1]: 1 switches it on, 0
 * off)
 */
#define KVM_CAP_PPC_ENABLE_HCALL		104
#define KVM_CAP_CHECK_EXTENSION_VM		105	/* A VM can be asked, too. */
/* Switched on, on a VM. (has to be enabled) */
#define KVM_CAP_S390_USER_SIGP			106
/* Switched on, on a VM. (has to be enabled) */
#define KVM_CAP_S390_VECTOR_REGISTERS		107
/* Guest memory can be accessed. (returns most bytes of one access) */
#define KVM_CAP_S390_MEM_OP			108
/* Switched on, on a VM. (has to be enabled) */
#define KVM_CAP_S390_USER_STSI			109
#define KVM_CAP_S390_SKEYS			110
/* Switched on, on a vCPU. (has to be enabled, with args[0]: 0) */
#define KVM_CAP_MIPS_FPU			111
/* Switched on, on a vCPU. (has to be enabled, with args[0]: 0) */
#define KVM_CAP_MIPS_MSA			112
#define KVM_CAP_S390_INJECT_IRQ			113
#define KVM_CAP_S390_IRQ_STATE			114
#define KVM_CAP_PPC_HWRNG			115
/*
 * Switched on, on a VM: quirks that are no longer wanted. (has to be enabled,
 * with args[0]: KVM_X86_QUIRK_*)
 */
#define KVM_CAP_DISABLE_QUIRKS			116
#define KVM_CAP_X86_SMM				117
/* There are several address spaces. (returns number of address spaces) */
#define KVM_CAP_MULTI_ADDRESS_SPACE		118
/* Breakpoints of the hardware. (returns their number) */
#define KVM_CAP_GUEST_DEBUG_HW_BPS		119
/* Watchpoints of the hardware. (returns their number) */
#define KVM_CAP_GUEST_DEBUG_HW_WPS		120
/*
 * Switched on, on a VM: only the local APICs are in the kernel. (has to be
 * enabled, with args[0]: number of routes for IOAPICs of the program)
 */
#define KVM_CAP_SPLIT_IRQCHIP			121
#define KVM_CAP_IOEVENTFD_ANY_LENGTH		122
/* Switched on, on a vCPU. (has to be enabled) */
#define KVM_CAP_HYPERV_SYNIC			123
/* Switched on, on a VM. (has to be enabled) */
#define KVM_CAP_S390_RI				124
#define KVM_CAP_SPAPR_TCE_64			125
#define KVM_CAP_ARM_PMU_V3			126
#define KVM_CAP_VCPU_ATTRIBUTES			127
/*
 * Ids of vCPUs; switched on, on a VM, to say how many it will have. (returns
 * highest id, plus 1; has to be enabled, with args[0]: highest id of this VM,
 * plus 1)
 */
#define KVM_CAP_MAX_VCPU_ID			128
/*
 * Switched on, on a VM. (returns the flags that are known; has to be enabled,
 * with args[0]: KVM_X2APIC_API_*)
 */
#define KVM_CAP_X2APIC_API			129
/* Switched on, on a VM. (has to be enabled) */
#define KVM_CAP_S390_USER_INSTR0		130
/* Messages need a device id; of the system the answer on arm64 is EINVAL. */
#define KVM_CAP_MSI_DEVID			131
#define KVM_CAP_PPC_HTM				132
#define KVM_CAP_SPAPR_RESIZE_HPT		133
#define KVM_CAP_PPC_MMU_RADIX			134
#define KVM_CAP_PPC_MMU_HASH_V3			135
#define KVM_CAP_IMMEDIATE_EXIT			136
#define KVM_CAP_MIPS_VZ				137
#define KVM_CAP_MIPS_TE				138	/* No kernel of today answers for it. */
/*
 * Width of registers and addresses of a guest. (returns 0 for 32 bits, 1 for
 * registers of 64 bits, 2 for addresses of 64 bits, too)
 */
#define KVM_CAP_MIPS_64BIT			139
/* Switched on, on a VM. (has to be enabled) */
#define KVM_CAP_S390_GS				140
/* Switched on, on a VM. (has to be enabled) */
#define KVM_CAP_S390_AIS			141
#define KVM_CAP_SPAPR_TCE_VFIO			142
/*
 * Switched on, on a VM. (returns the exits that can be disabled; has to be
 * enabled, with args[0]: KVM_X86_DISABLE_EXITS_*)
 */
#define KVM_CAP_X86_DISABLE_EXITS		143
#define KVM_CAP_ARM_USER_IRQ			144
#define KVM_CAP_S390_CMMA_MIGRATION		145
/* Switched on, on a vCPU, for all of its VM. (has to be enabled) */
#define KVM_CAP_PPC_FWNMI			146
/* Which KVM_CAP_PPC_SMT there can be. (returns mask of powers of two) */
#define KVM_CAP_PPC_SMT_POSSIBLE		147
/* Switched on, on a vCPU. (has to be enabled, with args[0]: 0) */
#define KVM_CAP_HYPERV_SYNIC2			148
#define KVM_CAP_HYPERV_VP_INDEX			149
#define KVM_CAP_S390_AIS_MIGRATION		150
#define KVM_CAP_PPC_GET_CPU_CHAR		151
#define KVM_CAP_S390_BPB			152
#define KVM_CAP_GET_MSR_FEATURES		153
#define KVM_CAP_HYPERV_EVENTFD			154
#define KVM_CAP_HYPERV_TLBFLUSH			155
/* Switched on, on a VM. (has to be enabled) */
#define KVM_CAP_S390_HPAGE_1M			156
/*
 * State of nested virtualization can be read and set. (returns size of the
 * largest struct kvm_nested_state in bytes, data included; 0 where there is
 * none)
 */
#define KVM_CAP_NESTED_STATE			157
#define KVM_CAP_ARM_INJECT_SERROR_ESR		158
/*
 * Switched on, on a VM. (has to be enabled, with args[0]: 1 switches it on, 0
 * off)
 */
#define KVM_CAP_MSR_PLATFORM_INFO		159
/* Switched on, on a VM. (has to be enabled) */
#define KVM_CAP_PPC_NESTED_HV			160
#define KVM_CAP_HYPERV_SEND_IPI			161
#define KVM_CAP_COALESCED_PIO			162
/*
 * Switched on, on a vCPU. (has to be enabled, with args[0]: address of a u16,
 * where the versions go)
 */
#define KVM_CAP_HYPERV_ENLIGHTENED_VMCS		163
/*
 * Switched on, on a VM. (has to be enabled, with args[0]: 1 switches it on, 0
 * off)
 */
#define KVM_CAP_EXCEPTION_PAYLOAD		164
/*
 * Guest physical addresses can have another width. (returns largest width in
 * bits)
 */
#define KVM_CAP_ARM_VM_IPA_SIZE			165
#define KVM_CAP_MANUAL_DIRTY_LOG_PROTECT	166	/* No kernel of today answers for it. */
#define KVM_CAP_HYPERV_CPUID			167
/*
 * Switched on, on a VM. (returns the flags that are known; has to be enabled,
 * with args[0]: KVM_DIRTY_LOG_*)
 */
#define KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2	168
/*
 * Switched on, on a vCPU: it is connected to a XIVE. (has to be enabled, with
 * args[0]: fd of the XIVE, args[1]: number of the server)
 */
#define KVM_CAP_PPC_IRQ_XIVE			169
#define KVM_CAP_ARM_SVE				170
#define KVM_CAP_ARM_PTRAUTH_ADDRESS		171
#define KVM_CAP_ARM_PTRAUTH_GENERIC		172
#define KVM_CAP_PMU_EVENT_FILTER		173
#define KVM_CAP_ARM_IRQ_LINE_LAYOUT_2		174
/* Switched on, on a vCPU. (has to be enabled) */
#define KVM_CAP_HYPERV_DIRECT_TLBFLUSH		175
#define KVM_CAP_PPC_GUEST_DEBUG_SSTEP		176
/* Switched on, on a VM: KVM_EXIT_ARM_NISV. (has to be enabled) */
#define KVM_CAP_ARM_NISV_TO_USER		177
#define KVM_CAP_ARM_INJECT_EXT_DABT		178
#define KVM_CAP_S390_VCPU_RESETS		179
#define KVM_CAP_S390_PROTECTED			180
/* Switched on, on a VM. (has to be enabled) */
#define KVM_CAP_PPC_SECURE_GUEST		181
/*
 * Switched on, on a VM. (has to be enabled, with args[0]: longest time in
 * nanoseconds)
 */
#define KVM_CAP_HALT_POLL			182
#define KVM_CAP_ASYNC_PF_INT			183
#define KVM_CAP_LAST_CPU			184
#define KVM_CAP_SMALLER_MAXPHYADDR		185
#define KVM_CAP_S390_DIAG318			186
#define KVM_CAP_STEAL_TIME			187
/*
 * Switched on, on a VM: which accesses to MSRs end KVM_RUN. (has to be enabled,
 * with args[0]: KVM_MSR_EXIT_REASON_*)
 */
#define KVM_CAP_X86_USER_SPACE_MSR		188
#define KVM_CAP_X86_MSR_FILTER			189
/*
 * Switched on, on a vCPU: only what CPUID says is there. (has to be enabled,
 * with args[0]: 1 switches it on, 0 off)
 */
#define KVM_CAP_ENFORCE_PV_FEATURE_CPUID	190
#define KVM_CAP_SYS_HYPERV_CPUID		191
/*
 * Switched on, on a VM: each vCPU has a ring of pages that it has written.
 * (returns largest ring in bytes; has to be enabled, with args[0]: bytes of a
 * ring, a power of two, at least a page)
 */
#define KVM_CAP_DIRTY_LOG_RING			192
/*
 * Switched on, on a VM. (returns the policies that are known; has to be
 * enabled, with args[0]: KVM_BUS_LOCK_DETECTION_*)
 */
#define KVM_CAP_X86_BUS_LOCK_EXIT		193
/* Switched on, on a VM. (has to be enabled) */
#define KVM_CAP_PPC_DAWR1			194
/* What can be debugged. (returns KVM_GUESTDBG_*) */
#define KVM_CAP_SET_GUEST_DEBUG2		195
/*
 * Switched on, on a VM. (has to be enabled, with args[0]: fd of an attribute of
 * SGX)
 */
#define KVM_CAP_SGX_ATTRIBUTE			196
/*
 * Switched on, on a VM: its encryption context is that of another one. (has to
 * be enabled, with args[0]: fd of the VM that has one)
 */
#define KVM_CAP_VM_COPY_ENC_CONTEXT_FROM	197
#define KVM_CAP_PTP_KVM				198
/*
 * Switched on, on a vCPU: only what CPUID says is there. (has to be enabled,
 * with args[0]: 1 switches it on, 0 off)
 */
#define KVM_CAP_HYPERV_ENFORCE_CPUID		199
#define KVM_CAP_SREGS2				200
/*
 * Switched on, on a VM: hypercalls that end KVM_RUN. (returns the hypercalls
 * that can; has to be enabled, with args[0]: mask of hypercalls)
 */
#define KVM_CAP_EXIT_HYPERCALL			201
/* A hypercall that guests may be offered. */
#define KVM_CAP_PPC_RPT_INVALIDATE		202
#define KVM_CAP_BINARY_STATS_FD			203
/*
 * Switched on, on a VM. (has to be enabled, with args[0]: 1 switches it on, 0
 * off)
 */
#define KVM_CAP_EXIT_ON_EMULATION_FAILURE	204
/* Switched on, on a VM. (has to be enabled) */
#define KVM_CAP_ARM_MTE				205
/*
 * Switched on, on a VM: it takes the encryption context of another one. (has to
 * be enabled, with args[0]: fd of the VM that loses it)
 */
#define KVM_CAP_VM_MOVE_ENC_CONTEXT_FROM	206
/* Width of guest physical addresses. (returns width in bits) */
#define KVM_CAP_VM_GPA_BITS			207
/*
 * KVM_GET_XSAVE2 is there. (returns size of struct kvm_xsave in bytes, extra
 * included)
 */
#define KVM_CAP_XSAVE2				208
#define KVM_CAP_SYS_ATTRIBUTES			209
/* A hypercall that guests may be offered. */
#define KVM_CAP_PPC_AIL_MODE_3			210
#define KVM_CAP_S390_MEM_OP_EXTENSION		211
/*
 * Switched on, on a VM. (returns the flags that are known; has to be enabled,
 * with args[0]: KVM_PMU_CAP_*)
 */
#define KVM_CAP_PMU_CAPABILITY			212
/*
 * Switched on, on a VM: quirks that are no longer wanted. (returns the quirks
 * that are known; has to be enabled, with args[0]: KVM_X86_QUIRK_*)
 */
#define KVM_CAP_DISABLE_QUIRKS2			213
#define KVM_CAP_VM_TSC_CONTROL			214
#define KVM_CAP_SYSTEM_EVENT_DATA		215
/* Switched on, on a VM. (has to be enabled) */
#define KVM_CAP_ARM_SYSTEM_SUSPEND		216
#define KVM_CAP_S390_PROTECTED_DUMP		217
/*
 * Switched on, on a VM: triple_fault of struct kvm_vcpu_events counts. (has to
 * be enabled, with args[0]: 1 switches it on, 0 off)
 */
#define KVM_CAP_X86_TRIPLE_FAULT_EVENT		218
/*
 * Switched on, on a VM. (has to be enabled, with args[0]: window in the upper
 * 32 bits, KVM_X86_NOTIFY_VMEXIT_* in the lower)
 */
#define KVM_CAP_X86_NOTIFY_VMEXIT		219
/*
 * Switched on, on a VM, with CAP_SYS_BOOT. (has to be enabled, with args[0]: 0)
 */
#define KVM_CAP_VM_DISABLE_NX_HUGE_PAGES	220
#define KVM_CAP_S390_ZPCI_OP			221
/* Switched on, on a VM. (has to be enabled) */
#define KVM_CAP_S390_CPU_TOPOLOGY		222
/*
 * Switched on, on a VM: as KVM_CAP_DIRTY_LOG_RING, where entries are to be read
 * with acquire and released. (returns largest ring in bytes; has to be enabled,
 * with args[0]: bytes of a ring, a power of two, at least a page)
 */
#define KVM_CAP_DIRTY_LOG_RING_ACQ_REL		223

/* Device types */
#define KVM_DEV_TYPE_FSL_MPIC_20	1	/* Freescale MPIC 2.0 */
#define KVM_DEV_TYPE_FSL_MPIC_42	2	/* Freescale MPIC 4.2 */
#define KVM_DEV_TYPE_XICS		3	/* PAPR's XICS */
#define KVM_DEV_TYPE_VFIO		4	/* VFIO groups that the VM uses */
#define KVM_DEV_TYPE_ARM_VGIC_V2	5	/* GICv2 */
#define KVM_DEV_TYPE_FLIC		6	/* floating interrupt controller */
#define KVM_DEV_TYPE_ARM_VGIC_V3	7	/* GICv3 */
#define KVM_DEV_TYPE_ARM_VGIC_ITS	8	/* interrupt translation service */
#define KVM_DEV_TYPE_XIVE		9	/* POWER9's XIVE, native mode */

/**
 * DOC: kvm_registers - Registers of a vCPU.
 */
/* X0 to X30 */
#if defined(__aarch64__)
#define KVM_REG_ARM64_CORE_X(i)			(0x6030000000100000ULL + (i) * 2)
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM64_CORE_SP			0x603000000010003eULL	/* SP_EL0 */
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM64_CORE_PC			0x6030000000100040ULL	/* program counter */
#endif
/* processor state, as SPSR has it */
#if defined(__aarch64__)
#define KVM_REG_ARM64_CORE_PSTATE		0x6030000000100042ULL
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM64_CORE_SP_EL1		0x6030000000100044ULL	/* SP_EL1 */
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM64_CORE_ELR_EL1		0x6030000000100046ULL	/* ELR_EL1 */
#endif
/* SPSR_EL1, ABT, UND, IRQ, FIQ, by KVM_SPSR_.. */
#if defined(__aarch64__)
#define KVM_REG_ARM64_CORE_SPSR(i)		(0x6030000000100048ULL + (i) * 2)
#endif
/* V0 to V31; a vCPU with SVE has the Z registers instead */
#if defined(__aarch64__)
#define KVM_REG_ARM64_CORE_V(i)			(0x6040000000100054ULL + (i) * 4)
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM64_CORE_FPSR			0x60200000001000d4ULL	/* FPSR */
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM64_CORE_FPCR			0x60200000001000d5ULL	/* FPCR */
#endif
/* CCSIDR of the cache that CSSELR would select */
#if defined(__aarch64__)
#define KVM_REG_ARM64_DEMUX_CCSIDR(i)		(0x6020000000110000ULL + (i))
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM_PTIMER_CTL			0x603000000013df11ULL	/* CNTP_CTL_EL0 */
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM_PTIMER_CVAL			0x603000000013df12ULL	/* CNTP_CVAL_EL0 */
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM_PTIMER_CNT			0x603000000013df01ULL	/* CNTPCT_EL0 */
#endif
#if defined(__aarch64__)
#define KVM_REG_ARM_TIMER_CTL			0x603000000013df19ULL	/* CNTV_CTL_EL0 */
#endif
/* CNTV_CVAL_EL0, at the encoding of CNTVCT_EL0 */
#if defined(__aarch64__)
#define KVM_REG_ARM_TIMER_CVAL			0x603000000013df02ULL
#endif
/* CNTVCT_EL0, at the encoding of CNTV_CVAL_EL0 */
#if defined(__aarch64__)
#define KVM_REG_ARM_TIMER_CNT			0x603000000013df1aULL
#endif
/* a system register by its encoding */
#if defined(__aarch64__)
#define KVM_REG_ARM64_SYS(i)			(0x6030000000130000ULL + (i))
#endif
/* PSCI's version, major in bits 16-30, minor in bits 0-15 */
#if defined(__aarch64__)
#define KVM_REG_ARM_PSCI_VERSION		0x6030000000140000ULL
#endif
/* SMCCC_ARCH_WORKAROUND_1, KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_1_.. */
#if defined(__aarch64__)
#define KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_1	0x6030000000140001ULL
#endif
/* SMCCC_ARCH_WORKAROUND_2, KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_.. */
#if defined(__aarch64__)
#define KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2	0x6030000000140002ULL
#endif
/* SMCCC_ARCH_WORKAROUND_3, KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_3_.. */
#if defined(__aarch64__)
#define KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_3	0x6030000000140003ULL
#endif
/* Z0 to Z31 in 32 slices each */
#if defined(__aarch64__)
#define KVM_REG_ARM64_SVE_Z(i)			(0x6080000000150000ULL + (i))
#endif
/* P0 to P15 in 32 slices each */
#if defined(__aarch64__)
#define KVM_REG_ARM64_SVE_P(i)			(0x6050000000150400ULL + (i))
#endif
/* FFR in 32 slices */
#if defined(__aarch64__)
#define KVM_REG_ARM64_SVE_FFR(i)		(0x6050000000150600ULL + (i))
#endif
/* bit n: vectors of n + 1 quadwords are supported */
#if defined(__aarch64__)
#define KVM_REG_ARM64_SVE_VLS			0x606000000015ffffULL
#endif
/* standard services, KVM_REG_ARM_STD_BIT_.. */
#if defined(__aarch64__)
#define KVM_REG_ARM_STD_BMAP			0x6030000000160000ULL
#endif
/* standard hypervisor services, KVM_REG_ARM_STD_HYP_BIT_.. */
#if defined(__aarch64__)
#define KVM_REG_ARM_STD_HYP_BMAP		0x6030000000160001ULL
#endif
/* KVM's own services, KVM_REG_ARM_VENDOR_HYP_BIT_.. */
#if defined(__aarch64__)
#define KVM_REG_ARM_VENDOR_HYP_BMAP		0x6030000000160002ULL
#endif
/* hypervisor interrupt offset */
#if defined(__powerpc__)
#define KVM_REG_PPC_HIOR			0x1030000000000001ULL
#endif
/* instruction address compare 1 */
#if defined(__powerpc__)
#define KVM_REG_PPC_IAC1			0x1030000000000002ULL
#endif
/* instruction address compare 2 */
#if defined(__powerpc__)
#define KVM_REG_PPC_IAC2			0x1030000000000003ULL
#endif
/* instruction address compare 3 */
#if defined(__powerpc__)
#define KVM_REG_PPC_IAC3			0x1030000000000004ULL
#endif
/* instruction address compare 4 */
#if defined(__powerpc__)
#define KVM_REG_PPC_IAC4			0x1030000000000005ULL
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_DAC1			0x1030000000000006ULL	/* data address compare 1 */
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_DAC2			0x1030000000000007ULL	/* data address compare 2 */
#endif
/* data address breakpoint */
#if defined(__powerpc__)
#define KVM_REG_PPC_DABR			0x1030000000000008ULL
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_DSCR			0x1030000000000009ULL	/* data stream control */
#endif
/* processor utilization of resources */
#if defined(__powerpc__)
#define KVM_REG_PPC_PURR			0x103000000000000aULL
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_SPURR			0x103000000000000bULL	/* scaled PURR */
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_DAR				0x103000000000000cULL	/* data address */
#endif
/* data storage interrupt status */
#if defined(__powerpc__)
#define KVM_REG_PPC_DSISR			0x102000000000000dULL
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_AMR				0x103000000000000eULL	/* authority mask */
#endif
/* user authority mask override */
#if defined(__powerpc__)
#define KVM_REG_PPC_UAMOR			0x103000000000000fULL
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_MMCR0			0x1030000000000010ULL	/* monitor mode control 0 */
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_MMCR1			0x1030000000000011ULL	/* monitor mode control 1 */
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_MMCRA			0x1030000000000012ULL	/* monitor mode control A */
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_MMCR2			0x1030000000000013ULL	/* monitor mode control 2 */
#endif
/* monitor mode control, supervisor */
#if defined(__powerpc__)
#define KVM_REG_PPC_MMCRS			0x1030000000000014ULL
#endif
/* sampled instruction address */
#if defined(__powerpc__)
#define KVM_REG_PPC_SIAR			0x1030000000000015ULL
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_SDAR			0x1030000000000016ULL	/* sampled data address */
#endif
/* sampled instruction event */
#if defined(__powerpc__)
#define KVM_REG_PPC_SIER			0x1030000000000017ULL
#endif
/* performance monitor counter 1 */
#if defined(__powerpc__)
#define KVM_REG_PPC_PMC1			0x1020000000000018ULL
#endif
/* performance monitor counter 2 */
#if defined(__powerpc__)
#define KVM_REG_PPC_PMC2			0x1020000000000019ULL
#endif
/* performance monitor counter 3 */
#if defined(__powerpc__)
#define KVM_REG_PPC_PMC3			0x102000000000001aULL
#endif
/* performance monitor counter 4 */
#if defined(__powerpc__)
#define KVM_REG_PPC_PMC4			0x102000000000001bULL
#endif
/* performance monitor counter 5 */
#if defined(__powerpc__)
#define KVM_REG_PPC_PMC5			0x102000000000001cULL
#endif
/* performance monitor counter 6 */
#if defined(__powerpc__)
#define KVM_REG_PPC_PMC6			0x102000000000001dULL
#endif
/* performance monitor counter 7 */
#if defined(__powerpc__)
#define KVM_REG_PPC_PMC7			0x102000000000001eULL
#endif
/* performance monitor counter 8 */
#if defined(__powerpc__)
#define KVM_REG_PPC_PMC8			0x102000000000001fULL
#endif
/* floating-point registers */
#if defined(__powerpc__)
#define KVM_REG_PPC_FPR(i)			(0x1030000000000020ULL + (i))
#endif
/* vector registers */
#if defined(__powerpc__)
#define KVM_REG_PPC_VR(i)			(0x1040000000000040ULL + (i))
#endif
/* VSX registers 0 to 31: the floating-point register, then the rest */
#if defined(__powerpc__)
#define KVM_REG_PPC_VSR(i)			(0x1040000000000060ULL + (i))
#endif
/* floating-point status and control */
#if defined(__powerpc__)
#define KVM_REG_PPC_FPSCR			0x1030000000000080ULL
#endif
/* vector status and control, 32 of its 128 bits */
#if defined(__powerpc__)
#define KVM_REG_PPC_VSCR			0x1020000000000081ULL
#endif
/* address of the virtual processor area */
#if defined(__powerpc__)
#define KVM_REG_PPC_VPA_ADDR			0x1030000000000082ULL
#endif
/* SLB shadow buffer: address, length */
#if defined(__powerpc__)
#define KVM_REG_PPC_VPA_SLB			0x1040000000000083ULL
#endif
/* dispatch trace log: address, length */
#if defined(__powerpc__)
#define KVM_REG_PPC_VPA_DTL			0x1040000000000084ULL
#endif
/* embedded processor control */
#if defined(__powerpc__)
#define KVM_REG_PPC_EPCR			0x1020000000000085ULL
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_EPR				0x1020000000000086ULL	/* external proxy */
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_OR_TSR			0x1020000000000087ULL	/* bits to be set in TSR */
#endif
/* bits to be cleared in TSR */
#if defined(__powerpc__)
#define KVM_REG_PPC_CLEAR_TSR			0x1020000000000088ULL
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_TCR				0x1020000000000089ULL	/* timer control */
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_TSR				0x102000000000008aULL	/* timer status */
#endif
/* instruction word of a software breakpoint */
#if defined(__powerpc__)
#define KVM_REG_PPC_DEBUG_INST			0x102000000000008bULL
#endif
/* state of the vCPU's XICS presentation controller, KVM_REG_PPC_ICP_.. */
#if defined(__powerpc__)
#define KVM_REG_PPC_ICP_STATE			0x103000000000008cULL
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_MAS0			0x102000000000008cULL	/* MMU assist 0 */
#endif
/* state of the vCPU's XIVE context: TIMA words 0 and 1, unused */
#if defined(__powerpc__)
#define KVM_REG_PPC_VP_STATE			0x104000000000008dULL
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_MAS1			0x102000000000008dULL	/* MMU assist 1 */
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_MAS2			0x103000000000008eULL	/* MMU assist 2 */
#endif
/* MMU assist 7 in the high half, 3 in the low one */
#if defined(__powerpc__)
#define KVM_REG_PPC_MAS7_3			0x103000000000008fULL
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_MAS4			0x1020000000000090ULL	/* MMU assist 4 */
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_MAS6			0x1020000000000091ULL	/* MMU assist 6 */
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_MMUCFG			0x1020000000000092ULL	/* MMU configuration */
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_TLB0CFG			0x1020000000000093ULL	/* TLB 0: configuration */
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_TLB1CFG			0x1020000000000094ULL	/* TLB 1: configuration */
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_TLB2CFG			0x1020000000000095ULL	/* TLB 2: configuration */
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_TLB3CFG			0x1020000000000096ULL	/* TLB 3: configuration */
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_TLB0PS			0x1020000000000097ULL	/* TLB 0: page sizes */
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_TLB1PS			0x1020000000000098ULL	/* TLB 1: page sizes */
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_TLB2PS			0x1020000000000099ULL	/* TLB 2: page sizes */
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_TLB3PS			0x102000000000009aULL	/* TLB 3: page sizes */
#endif
/* embedded page table configuration */
#if defined(__powerpc__)
#define KVM_REG_PPC_EPTCFG			0x102000000000009bULL
#endif
/* guest's time base minus host's */
#if defined(__powerpc__)
#define KVM_REG_PPC_TB_OFFSET			0x103000000000009cULL
#endif
/* supervisor performance monitor counter 1 */
#if defined(__powerpc__)
#define KVM_REG_PPC_SPMC1			0x102000000000009dULL
#endif
/* supervisor performance monitor counter 2 */
#if defined(__powerpc__)
#define KVM_REG_PPC_SPMC2			0x102000000000009eULL
#endif
/* instruction authority mask */
#if defined(__powerpc__)
#define KVM_REG_PPC_IAMR			0x103000000000009fULL
#endif
/* transaction failure handler address */
#if defined(__powerpc__)
#define KVM_REG_PPC_TFHAR			0x10300000000000a0ULL
#endif
/* transaction failure instruction address */
#if defined(__powerpc__)
#define KVM_REG_PPC_TFIAR			0x10300000000000a1ULL
#endif
/* transaction exception and summary */
#if defined(__powerpc__)
#define KVM_REG_PPC_TEXASR			0x10300000000000a2ULL
#endif
/* facility status and control */
#if defined(__powerpc__)
#define KVM_REG_PPC_FSCR			0x10300000000000a3ULL
#endif
/* problem state priority boost */
#if defined(__powerpc__)
#define KVM_REG_PPC_PSPB			0x10200000000000a4ULL
#endif
/* event-based branch handler */
#if defined(__powerpc__)
#define KVM_REG_PPC_EBBHR			0x10300000000000a5ULL
#endif
/* event-based branch return */
#if defined(__powerpc__)
#define KVM_REG_PPC_EBBRR			0x10300000000000a6ULL
#endif
/* branch event status and control */
#if defined(__powerpc__)
#define KVM_REG_PPC_BESCR			0x10300000000000a7ULL
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_TAR				0x10300000000000a8ULL	/* target address */
#endif
/* directed privileged doorbell exception state */
#if defined(__powerpc__)
#define KVM_REG_PPC_DPDES			0x10300000000000a9ULL
#endif
/* data address watchpoint 0 */
#if defined(__powerpc__)
#define KVM_REG_PPC_DAWR			0x10300000000000aaULL
#endif
/* data address watchpoint extension 0 */
#if defined(__powerpc__)
#define KVM_REG_PPC_DAWRX			0x10300000000000abULL
#endif
/* completed instruction address breakpoint */
#if defined(__powerpc__)
#define KVM_REG_PPC_CIABR			0x10300000000000acULL
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_IC				0x10300000000000adULL	/* instruction counter */
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_VTB				0x10300000000000aeULL	/* virtual time base */
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_CSIGR			0x10300000000000afULL	/* CSIGR, of POWER8 */
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_TACR			0x10300000000000b0ULL	/* TACR, of POWER8 */
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_TCSCR			0x10300000000000b1ULL	/* TCSCR, of POWER8 */
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_PID				0x10300000000000b2ULL	/* process id */
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_ACOP			0x10300000000000b3ULL	/* available coprocessors */
#endif
/* vector registers in use */
#if defined(__powerpc__)
#define KVM_REG_PPC_VRSAVE			0x10200000000000b4ULL
#endif
/* logical partitioning control, low half */
#if defined(__powerpc__)
#define KVM_REG_PPC_LPCR			0x10200000000000b5ULL
#endif
/* logical partitioning control */
#if defined(__powerpc__)
#define KVM_REG_PPC_LPCR_64			0x10300000000000b5ULL
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_PPR				0x10300000000000b6ULL	/* program priority */
#endif
/* logical PVR of the compatibility mode; 0 for none */
#if defined(__powerpc__)
#define KVM_REG_PPC_ARCH_COMPAT			0x10200000000000b7ULL
#endif
/* data address breakpoint extension */
#if defined(__powerpc__)
#define KVM_REG_PPC_DABRX			0x10200000000000b8ULL
#endif
/* workload optimization thread control */
#if defined(__powerpc__)
#define KVM_REG_PPC_WORT			0x10300000000000b9ULL
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_SPRG9			0x10300000000000baULL	/* SPRG9 */
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_DBSR			0x10200000000000bbULL	/* debug status */
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_TIDR			0x10300000000000bcULL	/* thread id */
#endif
/* stop status and control */
#if defined(__powerpc__)
#define KVM_REG_PPC_PSSCR			0x10300000000000bdULL
#endif
/* time base at which DEC expires */
#if defined(__powerpc__)
#define KVM_REG_PPC_DEC_EXPIRY			0x10300000000000beULL
#endif
/* 1 where the vCPU is on line */
#if defined(__powerpc__)
#define KVM_REG_PPC_ONLINE			0x10200000000000bfULL
#endif
/* partition table control */
#if defined(__powerpc__)
#define KVM_REG_PPC_PTCR			0x10300000000000c0ULL
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_MMCR3			0x10300000000000c1ULL	/* monitor mode control 3 */
#endif
/* sampled instruction event 2 */
#if defined(__powerpc__)
#define KVM_REG_PPC_SIER2			0x10300000000000c2ULL
#endif
/* sampled instruction event 3 */
#if defined(__powerpc__)
#define KVM_REG_PPC_SIER3			0x10300000000000c3ULL
#endif
/* data address watchpoint 1 */
#if defined(__powerpc__)
#define KVM_REG_PPC_DAWR1			0x10300000000000c4ULL
#endif
/* data address watchpoint extension 1 */
#if defined(__powerpc__)
#define KVM_REG_PPC_DAWRX1			0x10300000000000c5ULL
#endif
/* general registers at the checkpoint */
#if defined(__powerpc__)
#define KVM_REG_PPC_TM_GPR(i)			(0x1030000080000000ULL + (i))
#endif
/* VSX registers at the checkpoint */
#if defined(__powerpc__)
#define KVM_REG_PPC_TM_VSR(i)			(0x1040000080000020ULL + (i))
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_TM_CR			0x1030000080000060ULL	/* CR at the checkpoint */
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_TM_LR			0x1030000080000061ULL	/* LR at the checkpoint */
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_TM_CTR			0x1030000080000062ULL	/* CTR at the checkpoint */
#endif
/* FPSCR at the checkpoint */
#if defined(__powerpc__)
#define KVM_REG_PPC_TM_FPSCR			0x1030000080000063ULL
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_TM_AMR			0x1030000080000064ULL	/* AMR at the checkpoint */
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_TM_PPR			0x1030000080000065ULL	/* PPR at the checkpoint */
#endif
/* VRSAVE at the checkpoint */
#if defined(__powerpc__)
#define KVM_REG_PPC_TM_VRSAVE			0x1030000080000066ULL
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_TM_VSCR			0x1020000080000067ULL	/* VSCR at the checkpoint */
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_TM_DSCR			0x1030000080000068ULL	/* DSCR at the checkpoint */
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_TM_TAR			0x1030000080000069ULL	/* TAR at the checkpoint */
#endif
#if defined(__powerpc__)
#define KVM_REG_PPC_TM_XER			0x103000008000006aULL	/* XER at the checkpoint */
#endif
/* ISA extensions of one letter, bit 0 is A */
#if defined(__riscv)
#define KVM_REG_RISCV_CONFIG_ISA		0x8030000001000000ULL
#endif
/* bytes of a block of Zicbom */
#if defined(__riscv)
#define KVM_REG_RISCV_CONFIG_ZICBOM_BLOCK_SIZE	0x8030000001000001ULL
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CORE_PC			0x8030000002000000ULL	/* pc */
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CORE_RA			0x8030000002000001ULL	/* ra */
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CORE_SP			0x8030000002000002ULL	/* sp */
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CORE_GP			0x8030000002000003ULL	/* gp */
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CORE_TP			0x8030000002000004ULL	/* tp */
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CORE_T0			0x8030000002000005ULL	/* t0 */
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CORE_T1			0x8030000002000006ULL	/* t1 */
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CORE_T2			0x8030000002000007ULL	/* t2 */
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CORE_S0			0x8030000002000008ULL	/* s0 */
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CORE_S1			0x8030000002000009ULL	/* s1 */
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CORE_A0			0x803000000200000aULL	/* a0 */
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CORE_A1			0x803000000200000bULL	/* a1 */
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CORE_A2			0x803000000200000cULL	/* a2 */
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CORE_A3			0x803000000200000dULL	/* a3 */
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CORE_A4			0x803000000200000eULL	/* a4 */
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CORE_A5			0x803000000200000fULL	/* a5 */
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CORE_A6			0x8030000002000010ULL	/* a6 */
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CORE_A7			0x8030000002000011ULL	/* a7 */
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CORE_S2			0x8030000002000012ULL	/* s2 */
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CORE_S3			0x8030000002000013ULL	/* s3 */
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CORE_S4			0x8030000002000014ULL	/* s4 */
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CORE_S5			0x8030000002000015ULL	/* s5 */
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CORE_S6			0x8030000002000016ULL	/* s6 */
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CORE_S7			0x8030000002000017ULL	/* s7 */
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CORE_S8			0x8030000002000018ULL	/* s8 */
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CORE_S9			0x8030000002000019ULL	/* s9 */
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CORE_S10			0x803000000200001aULL	/* s10 */
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CORE_S11			0x803000000200001bULL	/* s11 */
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CORE_T3			0x803000000200001cULL	/* t3 */
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CORE_T4			0x803000000200001dULL	/* t4 */
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CORE_T5			0x803000000200001eULL	/* t5 */
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CORE_T6			0x803000000200001fULL	/* t6 */
#endif
/* privilege mode, KVM_RISCV_MODE_.. */
#if defined(__riscv)
#define KVM_REG_RISCV_CORE_MODE			0x8030000002000020ULL
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CSR_SSTATUS		0x8030000003000000ULL	/* sstatus */
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CSR_SIE			0x8030000003000001ULL	/* sie */
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CSR_STVEC			0x8030000003000002ULL	/* stvec */
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CSR_SSCRATCH		0x8030000003000003ULL	/* sscratch */
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CSR_SEPC			0x8030000003000004ULL	/* sepc */
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CSR_SCAUSE		0x8030000003000005ULL	/* scause */
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CSR_STVAL			0x8030000003000006ULL	/* stval */
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CSR_SIP			0x8030000003000007ULL	/* sip */
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CSR_SATP			0x8030000003000008ULL	/* satp */
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_CSR_SCOUNTEREN		0x8030000003000009ULL	/* scounteren */
#endif
/* frequency of the time base in hertz */
#if defined(__riscv)
#define KVM_REG_RISCV_TIMER_FREQUENCY		0x8030000004000000ULL
#endif
/* time that the guest reads */
#if defined(__riscv)
#define KVM_REG_RISCV_TIMER_TIME		0x8030000004000001ULL
#endif
/* time at which the timer fires */
#if defined(__riscv)
#define KVM_REG_RISCV_TIMER_COMPARE		0x8030000004000002ULL
#endif
/* KVM_RISCV_TIMER_STATE_.. */
#if defined(__riscv)
#define KVM_REG_RISCV_TIMER_STATE		0x8030000004000003ULL
#endif
/* f0 to f31, single precision */
#if defined(__riscv)
#define KVM_REG_RISCV_FP_F_F(i)			(0x8020000005000000ULL + (i))
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_FP_F_FCSR			0x8020000005000020ULL	/* fcsr of a vCPU with F */
#endif
/* f0 to f31, double precision */
#if defined(__riscv)
#define KVM_REG_RISCV_FP_D_F(i)			(0x8030000006000000ULL + (i))
#endif
#if defined(__riscv)
#define KVM_REG_RISCV_FP_D_FCSR			0x8020000006000020ULL	/* fcsr of a vCPU with D */
#endif
/* an ISA extension, KVM_RISCV_ISA_EXT_.. */
#if defined(__riscv)
#define KVM_REG_RISCV_ISA_EXT_ID(i)		(0x8030000007000000ULL + (i))
#endif
/* general register 0, always 0 */
#if defined(__mips__)
#define KVM_REG_MIPS_R0				0x7030000000000000ULL
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_R1				0x7030000000000001ULL	/* general register 1 */
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_R2				0x7030000000000002ULL	/* general register 2 */
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_R3				0x7030000000000003ULL	/* general register 3 */
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_R4				0x7030000000000004ULL	/* general register 4 */
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_R5				0x7030000000000005ULL	/* general register 5 */
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_R6				0x7030000000000006ULL	/* general register 6 */
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_R7				0x7030000000000007ULL	/* general register 7 */
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_R8				0x7030000000000008ULL	/* general register 8 */
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_R9				0x7030000000000009ULL	/* general register 9 */
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_R10			0x703000000000000aULL	/* general register 10 */
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_R11			0x703000000000000bULL	/* general register 11 */
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_R12			0x703000000000000cULL	/* general register 12 */
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_R13			0x703000000000000dULL	/* general register 13 */
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_R14			0x703000000000000eULL	/* general register 14 */
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_R15			0x703000000000000fULL	/* general register 15 */
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_R16			0x7030000000000010ULL	/* general register 16 */
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_R17			0x7030000000000011ULL	/* general register 17 */
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_R18			0x7030000000000012ULL	/* general register 18 */
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_R19			0x7030000000000013ULL	/* general register 19 */
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_R20			0x7030000000000014ULL	/* general register 20 */
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_R21			0x7030000000000015ULL	/* general register 21 */
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_R22			0x7030000000000016ULL	/* general register 22 */
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_R23			0x7030000000000017ULL	/* general register 23 */
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_R24			0x7030000000000018ULL	/* general register 24 */
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_R25			0x7030000000000019ULL	/* general register 25 */
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_R26			0x703000000000001aULL	/* general register 26 */
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_R27			0x703000000000001bULL	/* general register 27 */
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_R28			0x703000000000001cULL	/* general register 28 */
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_R29			0x703000000000001dULL	/* general register 29 */
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_R30			0x703000000000001eULL	/* general register 30 */
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_R31			0x703000000000001fULL	/* general register 31 */
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_HI				0x7030000000000020ULL	/* HI */
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_LO				0x7030000000000021ULL	/* LO */
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_PC				0x7030000000000022ULL	/* program counter */
#endif
/* CP0 register 0, select 0 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_INDEX			0x7020000000010000ULL
#endif
/* CP0 register 2, select 0 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_ENTRYLO0		0x7030000000010010ULL
#endif
/* CP0 register 3, select 0 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_ENTRYLO1		0x7030000000010018ULL
#endif
/* CP0 register 4, select 0 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_CONTEXT		0x7030000000010020ULL
#endif
/* CP0 register 4, select 1 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_CONTEXTCONFIG		0x7020000000010021ULL
#endif
/* CP0 register 4, select 2 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_USERLOCAL		0x7030000000010022ULL
#endif
/* CP0 register 4, select 3 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_XCONTEXTCONFIG		0x7030000000010023ULL
#endif
/* CP0 register 5, select 0 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_PAGEMASK		0x7020000000010028ULL
#endif
/* CP0 register 5, select 1 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_PAGEGRAIN		0x7020000000010029ULL
#endif
/* CP0 register 5, select 2 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_SEGCTL0		0x703000000001002aULL
#endif
/* CP0 register 5, select 3 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_SEGCTL1		0x703000000001002bULL
#endif
/* CP0 register 5, select 4 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_SEGCTL2		0x703000000001002cULL
#endif
/* CP0 register 5, select 5 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_PWBASE			0x703000000001002dULL
#endif
/* CP0 register 5, select 6 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_PWFIELD		0x703000000001002eULL
#endif
/* CP0 register 5, select 7 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_PWSIZE			0x703000000001002fULL
#endif
/* CP0 register 6, select 0 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_WIRED			0x7020000000010030ULL
#endif
/* CP0 register 6, select 6 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_PWCTL			0x7020000000010036ULL
#endif
/* CP0 register 7, select 0 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_HWRENA			0x7020000000010038ULL
#endif
/* CP0 register 8, select 0 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_BADVADDR		0x7030000000010040ULL
#endif
/* CP0 register 8, select 1 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_BADINSTR		0x7020000000010041ULL
#endif
/* CP0 register 8, select 2 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_BADINSTRP		0x7020000000010042ULL
#endif
/* CP0 register 9, select 0 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_COUNT			0x7020000000010048ULL
#endif
/* CP0 register 10, select 0 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_ENTRYHI		0x7030000000010050ULL
#endif
/* CP0 register 11, select 0 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_COMPARE		0x7020000000010058ULL
#endif
/* CP0 register 12, select 0 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_STATUS			0x7020000000010060ULL
#endif
/* CP0 register 12, select 1 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_INTCTL			0x7020000000010061ULL
#endif
/* CP0 register 13, select 0 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_CAUSE			0x7020000000010068ULL
#endif
/* CP0 register 14, select 0 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_EPC			0x7030000000010070ULL
#endif
/* CP0 register 15, select 0 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_PRID			0x7020000000010078ULL
#endif
/* CP0 register 15, select 1 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_EBASE			0x7030000000010079ULL
#endif
/* CP0 register 16, select 0 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_CONFIG			0x7020000000010080ULL
#endif
/* CP0 register 16, select 1 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_CONFIG1		0x7020000000010081ULL
#endif
/* CP0 register 16, select 2 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_CONFIG2		0x7020000000010082ULL
#endif
/* CP0 register 16, select 3 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_CONFIG3		0x7020000000010083ULL
#endif
/* CP0 register 16, select 4 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_CONFIG4		0x7020000000010084ULL
#endif
/* CP0 register 16, select 5 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_CONFIG5		0x7020000000010085ULL
#endif
/* CP0 register 16, select 6 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_CONFIG6		0x7020000000010086ULL
#endif
/* CP0 register 16, select 7 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_CONFIG7		0x7020000000010087ULL
#endif
/* CP0 register 17, select 2 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_MAARI			0x703000000001008aULL
#endif
/* CP0 register 20, select 0 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_XCONTEXT		0x70300000000100a0ULL
#endif
/* CP0 register 22, select 0 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_DIAG			0x70200000000100b0ULL
#endif
/* CP0 register 30, select 0 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_ERROREPC		0x70300000000100f0ULL
#endif
/* CP0 register 31, select 2 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_KSCRATCH1		0x70300000000100faULL
#endif
/* CP0 register 31, select 3 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_KSCRATCH2		0x70300000000100fbULL
#endif
/* CP0 register 31, select 4 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_KSCRATCH3		0x70300000000100fcULL
#endif
/* CP0 register 31, select 5 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_KSCRATCH4		0x70300000000100fdULL
#endif
/* CP0 register 31, select 6 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_KSCRATCH5		0x70300000000100feULL
#endif
/* CP0 register 31, select 7 */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_KSCRATCH6		0x70300000000100ffULL
#endif
/* memory accessibility attributes */
#if defined(__mips__)
#define KVM_REG_MIPS_CP0_MAAR(i)		(0x7030000000010100ULL + (i))
#endif
/* control of Count, KVM_REG_MIPS_COUNT_CTL_DC */
#if defined(__mips__)
#define KVM_REG_MIPS_COUNT_CTL			0x7030000000020000ULL
#endif
/* monotonic time in nanoseconds at which Count was stopped */
#if defined(__mips__)
#define KVM_REG_MIPS_COUNT_RESUME		0x7030000000020001ULL
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_COUNT_HZ			0x7030000000020002ULL	/* rate of Count in hertz */
#endif
/* floating-point registers, 32 bits */
#if defined(__mips__)
#define KVM_REG_MIPS_FPR_32(i)			(0x7020000000030000ULL + (i))
#endif
/* floating-point registers, 64 bits */
#if defined(__mips__)
#define KVM_REG_MIPS_FPR_64(i)			(0x7030000000030000ULL + (i))
#endif
/* MSA vector registers */
#if defined(__mips__)
#define KVM_REG_MIPS_VEC_128(i)			(0x7040000000030000ULL + (i))
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_FCR_IR			0x7020000000030100ULL	/* FPU implementation */
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_FCR_CSR			0x702000000003011fULL	/* FPU control and status */
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_MSA_IR			0x7020000000030200ULL	/* MSA implementation */
#endif
#if defined(__mips__)
#define KVM_REG_MIPS_MSA_CSR			0x7020000000030201ULL	/* MSA control and status */
#endif
/* TOD programmable register */
#if defined(__s390x__)
#define KVM_REG_S390_TODPR			0x5020000000000001ULL
#endif
/* guest's TOD clock minus host's */
#if defined(__s390x__)
#define KVM_REG_S390_EPOCHDIFF			0x5030000000000002ULL
#endif
#if defined(__s390x__)
#define KVM_REG_S390_CPU_TIMER			0x5030000000000003ULL	/* CPU timer */
#endif
#if defined(__s390x__)
#define KVM_REG_S390_CLOCK_COMP			0x5030000000000004ULL	/* clock comparator */
#endif
/* token of asynchronous page faults; KVM_S390_PFAULT_TOKEN_INVALID for none */
#if defined(__s390x__)
#define KVM_REG_S390_PFTOKEN			0x5030000000000005ULL
#endif
/* PSW bits that asynchronous page faults compare */
#if defined(__s390x__)
#define KVM_REG_S390_PFCOMPARE			0x5030000000000006ULL
#endif
/* PSW bits that asynchronous page faults select */
#if defined(__s390x__)
#define KVM_REG_S390_PFSELECT			0x5030000000000007ULL
#endif
#if defined(__s390x__)
#define KVM_REG_S390_PP				0x5030000000000008ULL	/* program parameter */
#endif
#if defined(__s390x__)
#define KVM_REG_S390_GBEA			0x5030000000000009ULL	/* breaking-event address */
#endif

/* The directions of request codes that do not encode the size of a type. */
#ifdef __linux__
#define _KVM_IOC_IN	_IOC_WRITE
#define _KVM_IOC_OUT	_IOC_READ
#else
#define _KVM_IOC_IN	IOC_IN
#define _KVM_IOC_OUT	IOC_OUT
#endif

/* Request codes */
/**
 * KVM_GET_API_VERSION - 12, for ever.
 *
 * On: system. Always returns 12.
 */
#define KVM_GET_API_VERSION		_IO(0xAE, 0x00)

/**
 * KVM_CREATE_VM - Make a VM.
 *
 * On: system. Argument: unsigned long, read (by value).
 */
#define KVM_CREATE_VM			_IO(0xAE, 0x01)

/**
 * KVM_CHECK_EXTENSION - Ask for a capability.
 *
 * On: system, vm. Argument: unsigned long, read (by value).
 * Returns: 0 if there is none, else 1 or what the capability says
 */
#define KVM_CHECK_EXTENSION		_IO(0xAE, 0x03)

/**
 * KVM_CREATE_VCPU - Make a vCPU.
 *
 * On: vm. Argument: unsigned long, read (by value).
 */
#define KVM_CREATE_VCPU			_IO(0xAE, 0x41)

/**
 * KVM_GET_DIRTY_LOG - Which pages of a slot were written since the last time.
 *
 * On: vm. Argument: struct kvm_dirty_log, read.
 */
#define KVM_GET_DIRTY_LOG		_IOW(0xAE, 0x42, struct kvm_dirty_log)

/**
 * KVM_SET_USER_MEMORY_REGION - Make, change or remove a slot of guest memory.
 *
 * On: vm. Argument: struct kvm_userspace_memory_region, read.
 */
#define KVM_SET_USER_MEMORY_REGION	_IOW(0xAE, 0x46, struct kvm_userspace_memory_region)

/**
 * KVM_REGISTER_COALESCED_MMIO - Collect writes to a range in the ring.
 *
 * On: vm. Argument: struct kvm_coalesced_mmio_zone, read.
 */
#define KVM_REGISTER_COALESCED_MMIO	_IOW(0xAE, 0x67, struct kvm_coalesced_mmio_zone)

/**
 * KVM_UNREGISTER_COALESCED_MMIO - No longer do so.
 *
 * On: vm. Argument: struct kvm_coalesced_mmio_zone, read.
 */
#define KVM_UNREGISTER_COALESCED_MMIO	_IOW(0xAE, 0x68, struct kvm_coalesced_mmio_zone)

/**
 * KVM_SET_GSI_ROUTING - Where interrupt lines lead; replaces what was there.
 *
 * On: vm. Argument: struct kvm_irq_routing, read.
 */
#define KVM_SET_GSI_ROUTING		_IOW(0xAE, 0x6A, struct kvm_irq_routing)

/**
 * KVM_SET_PMU_EVENT_FILTER - Which events a guest may count.
 *
 * On: vm. Argument: struct kvm_pmu_event_filter, read.
 */
#if defined(__x86_64__) || defined(__i386__) || defined(__aarch64__)
#define KVM_SET_PMU_EVENT_FILTER	_IOW(0xAE, 0xB2, struct kvm_pmu_event_filter)
#endif

/**
 * KVM_CLEAR_DIRTY_LOG - Say which pages are to be watched again.
 *
 * On: vm. Argument: struct kvm_clear_dirty_log, read.
 */
#define KVM_CLEAR_DIRTY_LOG		_IOWR(0xAE, 0xC0, struct kvm_clear_dirty_log)

/**
 * KVM_CREATE_IRQCHIP - Make the architecture's interrupt controller.
 *
 * On: vm.
 */
#define KVM_CREATE_IRQCHIP		_IO(0xAE, 0x60)

/**
 * KVM_IRQ_LINE - Set the level of an interrupt line.
 *
 * On: vm. Argument: struct kvm_irq_level, read.
 */
#define KVM_IRQ_LINE			_IOW(0xAE, 0x61, struct kvm_irq_level)

/**
 * KVM_GET_IRQCHIP - State of a part of the interrupt controller.
 *
 * On: vm. Argument: struct kvm_irqchip, read and written.
 */
#define KVM_GET_IRQCHIP			_IOWR(0xAE, 0x62, struct kvm_irqchip)

/**
 * KVM_SET_IRQCHIP - Set it.
 *
 * On: vm. Argument: struct kvm_irqchip, read.
 */
#define KVM_SET_IRQCHIP			_IOR(0xAE, 0x63, struct kvm_irqchip)

/**
 * KVM_IRQ_LINE_STATUS - Set the level of an interrupt line, and see what came
 *   of it.
 *
 * On: vm. Argument: struct kvm_irq_level, read and written.
 */
#define KVM_IRQ_LINE_STATUS		_IOWR(0xAE, 0x67, struct kvm_irq_level)

/**
 * KVM_IRQFD - Inject an interrupt when an eventfd is signalled.
 *
 * On: vm. Argument: struct kvm_irqfd, read.
 */
#define KVM_IRQFD			_IOW(0xAE, 0x76, struct kvm_irqfd)

/**
 * KVM_IOEVENTFD - Signal an eventfd when a guest writes to an address.
 *
 * On: vm. Argument: struct kvm_ioeventfd, read.
 */
#define KVM_IOEVENTFD			_IOW(0xAE, 0x79, struct kvm_ioeventfd)

/**
 * KVM_SIGNAL_MSI - Inject a message-signalled interrupt.
 *
 * On: vm. Argument: struct kvm_msi, read.
 * Returns: above 0 when it was delivered
 */
#define KVM_SIGNAL_MSI			_IOW(0xAE, 0xA5, struct kvm_msi)

/**
 * KVM_GET_REGS - General registers.
 *
 * On: vcpu. Argument: struct kvm_regs, written.
 */
#if defined(__riscv)
#define KVM_GET_REGS			_IOC(_KVM_IOC_OUT, 0xAE, 0x81, 0)
#else
#define KVM_GET_REGS			_IOR(0xAE, 0x81, struct kvm_regs)
#endif

/**
 * KVM_SET_REGS - Set them.
 *
 * On: vcpu. Argument: struct kvm_regs, read.
 */
#if defined(__riscv)
#define KVM_SET_REGS			_IOC(_KVM_IOC_IN, 0xAE, 0x82, 0)
#else
#define KVM_SET_REGS			_IOW(0xAE, 0x82, struct kvm_regs)
#endif

/**
 * KVM_GET_SREGS - Special registers.
 *
 * On: vcpu. Argument: struct kvm_sregs, written.
 */
#if defined(__mips__) || defined(__riscv) || defined(__aarch64__)
#define KVM_GET_SREGS			_IOC(_KVM_IOC_OUT, 0xAE, 0x83, 0)
#else
#define KVM_GET_SREGS			_IOR(0xAE, 0x83, struct kvm_sregs)
#endif

/**
 * KVM_SET_SREGS - Set them.
 *
 * On: vcpu. Argument: struct kvm_sregs, read.
 */
#if defined(__mips__) || defined(__riscv) || defined(__aarch64__)
#define KVM_SET_SREGS			_IOC(_KVM_IOC_IN, 0xAE, 0x84, 0)
#else
#define KVM_SET_SREGS			_IOW(0xAE, 0x84, struct kvm_sregs)
#endif

/**
 * KVM_INTERRUPT - Queue an interrupt.
 *
 * On: vcpu. Argument: struct kvm_interrupt, read.
 */
#define KVM_INTERRUPT			_IOW(0xAE, 0x86, struct kvm_interrupt)

/**
 * KVM_SET_SIGNAL_MASK - Signals that are blocked during KVM_RUN; without an
 *   argument there is no such mask.
 *
 * On: vcpu. Argument: struct kvm_signal_mask, read.
 */
#define KVM_SET_SIGNAL_MASK		_IOW(0xAE, 0x8B, struct kvm_signal_mask)

/**
 * KVM_GET_FPU - Floating point state.
 *
 * On: vcpu. Argument: struct kvm_fpu, written.
 */
#if defined(__mips__) || defined(__riscv) || defined(__aarch64__)
#define KVM_GET_FPU			_IOC(_KVM_IOC_OUT, 0xAE, 0x8C, 0)
#else
#define KVM_GET_FPU			_IOR(0xAE, 0x8C, struct kvm_fpu)
#endif

/**
 * KVM_SET_FPU - Set it.
 *
 * On: vcpu. Argument: struct kvm_fpu, read.
 */
#if defined(__mips__) || defined(__riscv) || defined(__aarch64__)
#define KVM_SET_FPU			_IOC(_KVM_IOC_IN, 0xAE, 0x8D, 0)
#else
#define KVM_SET_FPU			_IOW(0xAE, 0x8D, struct kvm_fpu)
#endif

/**
 * KVM_GET_MP_STATE - Whether the vCPU runs, waits or is stopped.
 *
 * On: vcpu. Argument: struct kvm_mp_state, written.
 */
#define KVM_GET_MP_STATE		_IOR(0xAE, 0x98, struct kvm_mp_state)

/**
 * KVM_SET_MP_STATE - Set that.
 *
 * On: vcpu. Argument: struct kvm_mp_state, read.
 */
#define KVM_SET_MP_STATE		_IOW(0xAE, 0x99, struct kvm_mp_state)

/**
 * KVM_SET_GUEST_DEBUG - Breakpoints and single steps.
 *
 * On: vcpu. Argument: struct kvm_guest_debug, read.
 */
#if defined(__mips__) || defined(__riscv)
#define KVM_SET_GUEST_DEBUG		_IOC(_KVM_IOC_IN, 0xAE, 0x9B, 8)
#else
#define KVM_SET_GUEST_DEBUG		_IOW(0xAE, 0x9B, struct kvm_guest_debug)
#endif

/**
 * KVM_GET_VCPU_EVENTS - Exceptions and interrupts on their way.
 *
 * On: vcpu. Argument: struct kvm_vcpu_events, written.
 */
#if defined(__x86_64__) || defined(__i386__) || defined(__aarch64__)
#define KVM_GET_VCPU_EVENTS		_IOR(0xAE, 0x9F, struct kvm_vcpu_events)
#endif

/**
 * KVM_SET_VCPU_EVENTS - Set them.
 *
 * On: vcpu. Argument: struct kvm_vcpu_events, read.
 */
#if defined(__x86_64__) || defined(__i386__) || defined(__aarch64__)
#define KVM_SET_VCPU_EVENTS		_IOW(0xAE, 0xA0, struct kvm_vcpu_events)
#endif

/**
 * KVM_ENABLE_CAP - Switch a capability on.
 *
 * On: vm, vcpu. Argument: struct kvm_enable_cap, read.
 */
#define KVM_ENABLE_CAP			_IOW(0xAE, 0xA3, struct kvm_enable_cap)

/**
 * KVM_GET_ONE_REG - Read a register.
 *
 * On: vcpu. Argument: struct kvm_one_reg, read.
 */
#define KVM_GET_ONE_REG			_IOW(0xAE, 0xAB, struct kvm_one_reg)

/**
 * KVM_SET_ONE_REG - Write one.
 *
 * On: vcpu. Argument: struct kvm_one_reg, read.
 */
#define KVM_SET_ONE_REG			_IOW(0xAE, 0xAC, struct kvm_one_reg)

/**
 * KVM_GET_REG_LIST - Which registers KVM_GET_ONE_REG knows.
 *
 * On: vcpu. Argument: struct kvm_reg_list, read and written.
 *
 * Errors:
 *   E2BIG: there are more; n says how many
 */
#define KVM_GET_REG_LIST		_IOWR(0xAE, 0xB0, struct kvm_reg_list)

/**
 * KVM_GET_VCPU_MMAP_SIZE - Ask how much of a vCPU to map.
 *
 * On: system.
 * Returns: size of the mapping in bytes
 */
#define KVM_GET_VCPU_MMAP_SIZE		_IO(0xAE, 0x04)

/**
 * KVM_RUN - Run the guest until something happens.
 *
 * On: vcpu.
 *
 * Errors:
 *   EINTR: a signal came, or immediate_exit is set
 */
#define KVM_RUN				_IO(0xAE, 0x80)

/**
 * KVM_RESET_DIRTY_RINGS - Take back what programs have collected from all dirty
 *   rings.
 *
 * On: vm.
 * Returns: number of entries that were reset
 */
#define KVM_RESET_DIRTY_RINGS		_IO(0xAE, 0xC7)

/**
 * KVM_CREATE_DEVICE - Make a device inside of KVM.
 *
 * On: vm. Argument: struct kvm_create_device, read and written.
 *
 * Errors:
 *   ENODEV: no such type
 *   EEXIST: there is one, and there can be no second
 */
#define KVM_CREATE_DEVICE		_IOWR(0xAE, 0xE0, struct kvm_create_device)

/**
 * KVM_SET_DEVICE_ATTR - Set an attribute.
 *
 * On: vm, vcpu, vfio, vgic_v2, vgic_v3, vgic_its, mpic, xics, xics_on_xive,
 * xive, flic. Argument: struct kvm_device_attr, read.
 */
#define KVM_SET_DEVICE_ATTR		_IOW(0xAE, 0xE1, struct kvm_device_attr)

/**
 * KVM_GET_DEVICE_ATTR - Read one.
 *
 * On: system, vm, vcpu, vfio, vgic_v2, vgic_v3, vgic_its, mpic, xics,
 * xics_on_xive, xive, flic. Argument: struct kvm_device_attr, read.
 */
#define KVM_GET_DEVICE_ATTR		_IOW(0xAE, 0xE2, struct kvm_device_attr)

/**
 * KVM_HAS_DEVICE_ATTR - Ask whether there is one.
 *
 * On: system, vm, vcpu, vfio, vgic_v2, vgic_v3, vgic_its, mpic, xics,
 * xics_on_xive, xive, flic. Argument: struct kvm_device_attr, read.
 */
#define KVM_HAS_DEVICE_ATTR		_IOW(0xAE, 0xE3, struct kvm_device_attr)

/**
 * KVM_GET_STATS_FD - A descriptor to read statistics from.
 *
 * On: vm, vcpu.
 */
#define KVM_GET_STATS_FD		_IO(0xAE, 0xCE)

/**
 * KVM_GET_MSR_INDEX_LIST - Which MSRs are part of the state of a guest.
 *
 * On: system. Argument: struct kvm_msr_list, read and written.
 *
 * Errors:
 *   E2BIG: there are more; nmsrs says how many
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_GET_MSR_INDEX_LIST		_IOWR(0xAE, 0x02, struct kvm_msr_list)
#endif

/**
 * KVM_GET_SUPPORTED_CPUID - What CPUID can say in a guest.
 *
 * On: system. Argument: struct kvm_cpuid2, read and written.
 *
 * Errors:
 *   E2BIG: there are more entries
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_GET_SUPPORTED_CPUID		_IOWR(0xAE, 0x05, struct kvm_cpuid2)
#endif

/**
 * KVM_GET_EMULATED_CPUID - What KVM emulates.
 *
 * On: system. Argument: struct kvm_cpuid2, read and written.
 *
 * Errors:
 *   E2BIG: there are more entries
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_GET_EMULATED_CPUID		_IOWR(0xAE, 0x09, struct kvm_cpuid2)
#endif

/**
 * KVM_GET_MSR_FEATURE_INDEX_LIST - Which MSRs tell features of the host.
 *
 * On: system. Argument: struct kvm_msr_list, read and written.
 *
 * Errors:
 *   E2BIG: there are more; nmsrs says how many
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_GET_MSR_FEATURE_INDEX_LIST	_IOWR(0xAE, 0x0A, struct kvm_msr_list)
#endif

/**
 * KVM_SET_MEMORY_ALIAS - Make a range of guest memory appear elsewhere, too.
 *
 * On: vm. Argument: struct kvm_memory_alias, read.
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_SET_MEMORY_ALIAS		_IOW(0xAE, 0x43, struct kvm_memory_alias)
#endif

/**
 * KVM_SET_NR_MMU_PAGES - Limit the pages of shadow page tables.
 *
 * On: vm. Argument: unsigned long, read (by value).
 */
#define KVM_SET_NR_MMU_PAGES		_IO(0xAE, 0x44)

/**
 * KVM_GET_NR_MMU_PAGES - That limit.
 *
 * On: vm.
 * Returns: number of pages
 */
#define KVM_GET_NR_MMU_PAGES		_IO(0xAE, 0x45)

/**
 * KVM_SET_TSS_ADDR - Where three pages may be used for a TSS.
 *
 * On: vm. Argument: unsigned long, read (by value).
 */
#define KVM_SET_TSS_ADDR		_IO(0xAE, 0x47)

/**
 * KVM_SET_IDENTITY_MAP_ADDR - Where a page may be used for an identity map.
 *
 * On: vm. Argument: __u64, read.
 */
#define KVM_SET_IDENTITY_MAP_ADDR	_IOW(0xAE, 0x48, __u64)

/**
 * KVM_GET_PIT - State of the PIT.
 *
 * On: vm. Argument: struct kvm_pit_state, written.
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_GET_PIT			_IOWR(0xAE, 0x65, struct kvm_pit_state)
#endif

/**
 * KVM_SET_PIT - Set it.
 *
 * On: vm. Argument: struct kvm_pit_state, read.
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_SET_PIT			_IOR(0xAE, 0x66, struct kvm_pit_state)
#endif

/**
 * KVM_REINJECT_CONTROL - Whether the PIT makes up for lost ticks.
 *
 * On: vm. Argument: struct kvm_reinject_control, read.
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_REINJECT_CONTROL		_IO(0xAE, 0x71)
#endif

/**
 * KVM_REINJECT_CONTROL - Only x86 has it.
 *
 * On: vm.
 */
#if !(defined(__x86_64__) || defined(__i386__))
#define KVM_REINJECT_CONTROL		_IO(0xAE, 0x71)
#endif

/**
 * KVM_CREATE_PIT2 - Make a PIT.
 *
 * On: vm. Argument: struct kvm_pit_config, read.
 */
#define KVM_CREATE_PIT2			_IOW(0xAE, 0x77, struct kvm_pit_config)

/**
 * KVM_SET_BOOT_CPU_ID - Which vCPU boots.
 *
 * On: vm. Argument: unsigned long, read (by value).
 */
#define KVM_SET_BOOT_CPU_ID		_IO(0xAE, 0x78)

/**
 * KVM_SET_CLOCK - Set the guest's clock.
 *
 * On: vm. Argument: struct kvm_clock_data, read.
 */
#define KVM_SET_CLOCK			_IOW(0xAE, 0x7B, struct kvm_clock_data)

/**
 * KVM_GET_CLOCK - The guest's clock.
 *
 * On: vm. Argument: struct kvm_clock_data, written.
 */
#define KVM_GET_CLOCK			_IOR(0xAE, 0x7C, struct kvm_clock_data)

/**
 * KVM_GET_PIT2 - State of the PIT, with flags.
 *
 * On: vm. Argument: struct kvm_pit_state2, written.
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_GET_PIT2			_IOR(0xAE, 0x9F, struct kvm_pit_state2)
#endif

/**
 * KVM_SET_PIT2 - Set it.
 *
 * On: vm. Argument: struct kvm_pit_state2, read.
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_SET_PIT2			_IOW(0xAE, 0xA0, struct kvm_pit_state2)
#endif

/**
 * KVM_SET_TSC_KHZ - Frequency of the TSC in kHz.
 *
 * On: vm, vcpu. Argument: unsigned long, read (by value).
 */
#define KVM_SET_TSC_KHZ			_IO(0xAE, 0xA2)

/**
 * KVM_GET_TSC_KHZ - Frequency of the TSC.
 *
 * On: vm, vcpu.
 * Returns: in kHz
 */
#define KVM_GET_TSC_KHZ			_IO(0xAE, 0xA3)

/**
 * KVM_TRANSLATE - Translate an address of the guest.
 *
 * On: vcpu. Argument: struct kvm_translation, read and written.
 */
#define KVM_TRANSLATE			_IOWR(0xAE, 0x85, struct kvm_translation)

/**
 * KVM_GET_MSRS - Read MSRs; on the system those that tell features.
 *
 * On: system, vcpu. Argument: struct kvm_msrs, read and written.
 * Returns: number of MSRs that were read
 *
 * Errors:
 *   E2BIG: 256 entries or more
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_GET_MSRS			_IOWR(0xAE, 0x88, struct kvm_msrs)
#endif

/**
 * KVM_SET_MSRS - Write MSRs.
 *
 * On: vcpu. Argument: struct kvm_msrs, read.
 * Returns: number of MSRs that were written
 *
 * Errors:
 *   E2BIG: 256 entries or more
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_SET_MSRS			_IOW(0xAE, 0x89, struct kvm_msrs)
#endif

/**
 * KVM_SET_CPUID - What CPUID says, the old way.
 *
 * On: vcpu. Argument: struct kvm_cpuid, read.
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_SET_CPUID			_IOW(0xAE, 0x8A, struct kvm_cpuid)
#endif

/**
 * KVM_GET_LAPIC - Registers of the local APIC.
 *
 * On: vcpu. Argument: struct kvm_lapic_state, written.
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_GET_LAPIC			_IOR(0xAE, 0x8E, struct kvm_lapic_state)
#endif

/**
 * KVM_SET_LAPIC - Set them.
 *
 * On: vcpu. Argument: struct kvm_lapic_state, read.
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_SET_LAPIC			_IOW(0xAE, 0x8F, struct kvm_lapic_state)
#endif

/**
 * KVM_SET_CPUID2 - What CPUID says.
 *
 * On: vcpu. Argument: struct kvm_cpuid2, read.
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_SET_CPUID2			_IOW(0xAE, 0x90, struct kvm_cpuid2)
#endif

/**
 * KVM_GET_CPUID2 - What CPUID says.
 *
 * On: vcpu. Argument: struct kvm_cpuid2, read and written.
 *
 * Errors:
 *   E2BIG: there are more entries
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_GET_CPUID2			_IOWR(0xAE, 0x91, struct kvm_cpuid2)
#endif

/**
 * KVM_TPR_ACCESS_REPORTING - Whether accesses to the TPR end KVM_RUN.
 *
 * On: vcpu. Argument: struct kvm_tpr_access_ctl, read and written.
 */
#define KVM_TPR_ACCESS_REPORTING	_IOWR(0xAE, 0x92, struct kvm_tpr_access_ctl)

/**
 * KVM_SET_VAPIC_ADDR - Where the guest has its copy of the TPR.
 *
 * On: vcpu. Argument: struct kvm_vapic_addr, read.
 */
#define KVM_SET_VAPIC_ADDR		_IOW(0xAE, 0x93, struct kvm_vapic_addr)

/**
 * KVM_NMI - Queue an NMI.
 *
 * On: vcpu.
 */
#define KVM_NMI				_IO(0xAE, 0x9A)

/**
 * KVM_X86_SETUP_MCE - Set up machine checks: the value of MCG_CAP.
 *
 * On: vcpu. Argument: __u64, read.
 */
#define KVM_X86_SETUP_MCE		_IOW(0xAE, 0x9C, __u64)

/**
 * KVM_X86_GET_MCE_CAP_SUPPORTED - Which MCG_CAP there can be.
 *
 * On: system. Argument: __u64, written.
 */
#define KVM_X86_GET_MCE_CAP_SUPPORTED	_IOR(0xAE, 0x9D, __u64)

/**
 * KVM_X86_SET_MCE - Inject a machine check.
 *
 * On: vcpu. Argument: struct kvm_x86_mce, read.
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_X86_SET_MCE			_IOW(0xAE, 0x9E, struct kvm_x86_mce)
#endif

/**
 * KVM_GET_DEBUGREGS - Debug registers.
 *
 * On: vcpu. Argument: struct kvm_debugregs, written.
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_GET_DEBUGREGS		_IOR(0xAE, 0xA1, struct kvm_debugregs)
#endif

/**
 * KVM_SET_DEBUGREGS - Set them.
 *
 * On: vcpu. Argument: struct kvm_debugregs, read.
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_SET_DEBUGREGS		_IOW(0xAE, 0xA2, struct kvm_debugregs)
#endif

/**
 * KVM_GET_XSAVE - The first 4096 bytes of the XSAVE area.
 *
 * On: vcpu. Argument: struct kvm_xsave, written.
 *
 * Errors:
 *   EINVAL: the guest's XSAVE area is larger
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_GET_XSAVE			_IOR(0xAE, 0xA4, struct kvm_xsave)
#endif

/**
 * KVM_SET_XSAVE - Set the XSAVE area.
 *
 * On: vcpu. Argument: struct kvm_xsave, read.
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_SET_XSAVE			_IOW(0xAE, 0xA5, struct kvm_xsave)
#endif

/**
 * KVM_GET_XCRS - Extended control registers.
 *
 * On: vcpu. Argument: struct kvm_xcrs, written.
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_GET_XCRS			_IOR(0xAE, 0xA6, struct kvm_xcrs)
#endif

/**
 * KVM_SET_XCRS - Set them.
 *
 * On: vcpu. Argument: struct kvm_xcrs, read.
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_SET_XCRS			_IOW(0xAE, 0xA7, struct kvm_xcrs)
#endif

/**
 * KVM_KVMCLOCK_CTRL - Tell the guest that it was paused.
 *
 * On: vcpu.
 */
#define KVM_KVMCLOCK_CTRL		_IO(0xAE, 0xAD)

/**
 * KVM_SMI - Queue an SMI.
 *
 * On: vcpu.
 */
#define KVM_SMI				_IO(0xAE, 0xB7)

/**
 * KVM_HYPERV_EVENTFD - Signal an eventfd when a guest uses a connection.
 *
 * On: vm. Argument: struct kvm_hyperv_eventfd, read.
 */
#define KVM_HYPERV_EVENTFD		_IOW(0xAE, 0xBD, struct kvm_hyperv_eventfd)

/**
 * KVM_GET_NESTED_STATE - State of nested virtualization.
 *
 * On: vcpu. Argument: struct kvm_nested_state, read and written.
 *
 * Errors:
 *   E2BIG: size says how much it takes
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_GET_NESTED_STATE		_IOWR(0xAE, 0xBE, struct kvm_nested_state)
#endif

/**
 * KVM_SET_NESTED_STATE - Set it.
 *
 * On: vcpu. Argument: struct kvm_nested_state, read.
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_SET_NESTED_STATE		_IOW(0xAE, 0xBF, struct kvm_nested_state)
#endif

/**
 * KVM_GET_SUPPORTED_HV_CPUID - What CPUID can say about Hyper-V's features.
 *
 * On: system, vcpu. Argument: struct kvm_cpuid2, read and written.
 *
 * Errors:
 *   E2BIG: there are more entries
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_GET_SUPPORTED_HV_CPUID	_IOWR(0xAE, 0xC1, struct kvm_cpuid2)
#endif

/**
 * KVM_X86_SET_MSR_FILTER - Which MSRs a guest may use.
 *
 * On: vm. Argument: struct kvm_msr_filter, read.
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_X86_SET_MSR_FILTER		_IOW(0xAE, 0xC6, struct kvm_msr_filter)
#endif

/**
 * KVM_GET_SREGS2 - Special registers, with PDPTRs.
 *
 * On: vcpu. Argument: struct kvm_sregs2, written.
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_GET_SREGS2			_IOR(0xAE, 0xCC, struct kvm_sregs2)
#endif

/**
 * KVM_SET_SREGS2 - Set them.
 *
 * On: vcpu. Argument: struct kvm_sregs2, read.
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_SET_SREGS2			_IOW(0xAE, 0xCD, struct kvm_sregs2)
#endif

/**
 * KVM_GET_XSAVE2 - All of the XSAVE area.
 *
 * On: vcpu. Argument: struct kvm_xsave, written.
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_GET_XSAVE2			_IOR(0xAE, 0xCF, struct kvm_xsave)
#endif

/**
 * KVM_MEMORY_ENCRYPT_OP - A command of SEV; without an argument, ask whether
 *   there is SEV.
 *
 * On: vm. Argument: struct kvm_sev_cmd, read and written.
 */
#define KVM_MEMORY_ENCRYPT_OP		_IOWR(0xAE, 0xBA, unsigned long)

/**
 * KVM_MEMORY_ENCRYPT_REG_REGION - Memory that may become encrypted.
 *
 * On: vm. Argument: struct kvm_enc_region, read.
 */
#define KVM_MEMORY_ENCRYPT_REG_REGION	_IOR(0xAE, 0xBB, struct kvm_enc_region)

/**
 * KVM_MEMORY_ENCRYPT_UNREG_REGION - No longer.
 *
 * On: vm. Argument: struct kvm_enc_region, read.
 */
#define KVM_MEMORY_ENCRYPT_UNREG_REGION	_IOR(0xAE, 0xBC, struct kvm_enc_region)

/**
 * KVM_XEN_HVM_CONFIG - Set up Xen's hypercall page.
 *
 * On: vm. Argument: struct kvm_xen_hvm_config, read.
 */
#if defined(__x86_64__) || defined(__i386__)
#define KVM_XEN_HVM_CONFIG		_IOW(0xAE, 0x7A, struct kvm_xen_hvm_config)
#endif

/**
 * KVM_XEN_HVM_GET_ATTR - Read an attribute of a Xen guest.
 *
 * On: vm. Argument: struct kvm_xen_hvm_attr, read and written.
 */
#define KVM_XEN_HVM_GET_ATTR		_IOWR(0xAE, 0xC8, struct kvm_xen_hvm_attr)

/**
 * KVM_XEN_HVM_SET_ATTR - Set one.
 *
 * On: vm. Argument: struct kvm_xen_hvm_attr, read.
 */
#define KVM_XEN_HVM_SET_ATTR		_IOW(0xAE, 0xC9, struct kvm_xen_hvm_attr)

/**
 * KVM_XEN_VCPU_GET_ATTR - Read an attribute of a Xen guest's vCPU.
 *
 * On: vcpu. Argument: struct kvm_xen_vcpu_attr, read and written.
 */
#define KVM_XEN_VCPU_GET_ATTR		_IOWR(0xAE, 0xCA, struct kvm_xen_vcpu_attr)

/**
 * KVM_XEN_VCPU_SET_ATTR - Set one.
 *
 * On: vcpu. Argument: struct kvm_xen_vcpu_attr, read.
 */
#define KVM_XEN_VCPU_SET_ATTR		_IOW(0xAE, 0xCB, struct kvm_xen_vcpu_attr)

/**
 * KVM_XEN_HVM_EVTCHN_SEND - Send an event.
 *
 * On: vm. Argument: struct kvm_irq_routing_xen_evtchn, read.
 */
#define KVM_XEN_HVM_EVTCHN_SEND		_IOW(0xAE, 0xD0, struct kvm_irq_routing_xen_evtchn)

/**
 * KVM_ARM_SET_DEVICE_ADDR - Where an interrupt controller is, the old way.
 *
 * On: vm. Argument: struct kvm_arm_device_addr, read.
 */
#define KVM_ARM_SET_DEVICE_ADDR		_IOW(0xAE, 0xAB, struct kvm_arm_device_addr)

/**
 * KVM_ARM_VCPU_FINALIZE - Say that a feature is set up.
 *
 * On: vcpu. Argument: int, read.
 */
#define KVM_ARM_VCPU_FINALIZE		_IOW(0xAE, 0xC2, int)

/**
 * KVM_ARM_MTE_COPY_TAGS - Copy tags of memory.
 *
 * On: vm. Argument: struct kvm_arm_copy_mte_tags, read.
 * Returns: number of bytes of guest memory whose tags were copied
 */
#if defined(__aarch64__)
#define KVM_ARM_MTE_COPY_TAGS		_IOR(0xAE, 0xB4, struct kvm_arm_copy_mte_tags)
#endif

/**
 * KVM_ARM_VCPU_INIT - Make a vCPU ready.
 *
 * On: vcpu. Argument: struct kvm_vcpu_init, read.
 */
#if defined(__aarch64__)
#define KVM_ARM_VCPU_INIT		_IOW(0xAE, 0xAE, struct kvm_vcpu_init)
#endif

/**
 * KVM_ARM_PREFERRED_TARGET - What suits the host best.
 *
 * On: vm. Argument: struct kvm_vcpu_init, written.
 */
#if defined(__aarch64__)
#define KVM_ARM_PREFERRED_TARGET	_IOR(0xAE, 0xAF, struct kvm_vcpu_init)
#endif

/**
 * KVM_PPC_GET_PVINFO - How a guest makes hypercalls.
 *
 * On: vm. Argument: struct kvm_ppc_pvinfo, written.
 */
#define KVM_PPC_GET_PVINFO		_IOW(0xAE, 0xA1, struct kvm_ppc_pvinfo)

/**
 * KVM_PPC_GET_SMMU_INFO - Which pages and segments the MMU has.
 *
 * On: vm. Argument: struct kvm_ppc_smmu_info, written.
 */
#define KVM_PPC_GET_SMMU_INFO		_IOR(0xAE, 0xA6, struct kvm_ppc_smmu_info)

/**
 * KVM_PPC_ALLOCATE_HTAB - Make a hash table of 2^n bytes.
 *
 * On: vm. Argument: __u32, read.
 */
#define KVM_PPC_ALLOCATE_HTAB		_IOWR(0xAE, 0xA7, __u32)

/**
 * KVM_PPC_RESIZE_HPT_PREPARE - Prepare a hash table of another size.
 *
 * On: vm. Argument: struct kvm_ppc_resize_hpt, read.
 * Returns: milliseconds to wait before asking again
 */
#define KVM_PPC_RESIZE_HPT_PREPARE	_IOR(0xAE, 0xAD, struct kvm_ppc_resize_hpt)

/**
 * KVM_PPC_RESIZE_HPT_COMMIT - Change over to it.
 *
 * On: vm. Argument: struct kvm_ppc_resize_hpt, read.
 */
#define KVM_PPC_RESIZE_HPT_COMMIT	_IOR(0xAE, 0xAE, struct kvm_ppc_resize_hpt)

/**
 * KVM_PPC_SVM_OFF - Leave secure mode before a reset.
 *
 * On: vm.
 */
#define KVM_PPC_SVM_OFF			_IO(0xAE, 0xB3)

/**
 * KVM_DIRTY_TLB - Which entries of the shared TLB have changed.
 *
 * On: vcpu. Argument: struct kvm_dirty_tlb, read.
 */
#define KVM_DIRTY_TLB			_IOW(0xAE, 0xAA, struct kvm_dirty_tlb)

/**
 * KVM_CREATE_SPAPR_TCE - Make a table of DMA translations, the old way.
 *
 * On: vm. Argument: struct kvm_create_spapr_tce, read.
 */
#if defined(__powerpc__)
#define KVM_CREATE_SPAPR_TCE		_IOW(0xAE, 0xA8, struct kvm_create_spapr_tce)
#endif

/**
 * KVM_CREATE_SPAPR_TCE_64 - Make a table of DMA translations.
 *
 * On: vm. Argument: struct kvm_create_spapr_tce_64, read.
 */
#if defined(__powerpc__)
#define KVM_CREATE_SPAPR_TCE_64		_IOW(0xAE, 0xA8, struct kvm_create_spapr_tce_64)
#endif

/**
 * KVM_ALLOCATE_RMA - Make a real mode area; only for PPC970.
 *
 * On: vm. Argument: struct kvm_allocate_rma, written.
 */
#if defined(__powerpc__)
#define KVM_ALLOCATE_RMA		_IOR(0xAE, 0xA9, struct kvm_allocate_rma)
#endif

/**
 * KVM_PPC_GET_HTAB_FD - A descriptor to read or write the hash table.
 *
 * On: vm. Argument: struct kvm_get_htab_fd, read.
 */
#if defined(__powerpc__)
#define KVM_PPC_GET_HTAB_FD		_IOW(0xAE, 0xAA, struct kvm_get_htab_fd)
#endif

/**
 * KVM_PPC_RTAS_DEFINE_TOKEN - Bind an RTAS call to a token.
 *
 * On: vm. Argument: struct kvm_rtas_token_args, read.
 */
#if defined(__powerpc__)
#define KVM_PPC_RTAS_DEFINE_TOKEN	_IOW(0xAE, 0xAC, struct kvm_rtas_token_args)
#endif

/**
 * KVM_PPC_CONFIGURE_V3_MMU - Which kind of page table a guest has.
 *
 * On: vm. Argument: struct kvm_ppc_mmuv3_cfg, read.
 */
#if defined(__powerpc__)
#define KVM_PPC_CONFIGURE_V3_MMU	_IOW(0xAE, 0xAF, struct kvm_ppc_mmuv3_cfg)
#endif

/**
 * KVM_PPC_GET_RMMU_INFO - What the radix MMU can do.
 *
 * On: vm. Argument: struct kvm_ppc_rmmu_info, written.
 */
#if defined(__powerpc__)
#define KVM_PPC_GET_RMMU_INFO		_IOW(0xAE, 0xB0, struct kvm_ppc_rmmu_info)
#endif

/**
 * KVM_PPC_GET_CPU_CHAR - Which mitigations a processor needs.
 *
 * On: vm. Argument: struct kvm_ppc_cpu_char, written.
 */
#if defined(__powerpc__)
#define KVM_PPC_GET_CPU_CHAR		_IOR(0xAE, 0xB1, struct kvm_ppc_cpu_char)
#endif

/**
 * KVM_S390_ENABLE_SIE - What a process had to do once; does nothing since Linux
 *   3.15.
 *
 * On: system.
 */
#define KVM_S390_ENABLE_SIE		_IO(0xAE, 0x06)

/**
 * KVM_S390_UCAS_MAP - Map memory into a vCPU that user space controls.
 *
 * On: vcpu. Argument: struct kvm_s390_ucas_mapping, read.
 */
#define KVM_S390_UCAS_MAP		_IOW(0xAE, 0x50, struct kvm_s390_ucas_mapping)

/**
 * KVM_S390_UCAS_UNMAP - Unmap it.
 *
 * On: vcpu. Argument: struct kvm_s390_ucas_mapping, read.
 */
#define KVM_S390_UCAS_UNMAP		_IOW(0xAE, 0x51, struct kvm_s390_ucas_mapping)

/**
 * KVM_S390_VCPU_FAULT - Fault a page of such a vCPU in.
 *
 * On: vcpu. Argument: unsigned long, read (by value).
 */
#define KVM_S390_VCPU_FAULT		_IOW(0xAE, 0x52, unsigned long)

/**
 * KVM_S390_INTERRUPT - Inject an interrupt, the old way.
 *
 * On: vm, vcpu. Argument: struct kvm_s390_interrupt, read.
 */
#define KVM_S390_INTERRUPT		_IOW(0xAE, 0x94, struct kvm_s390_interrupt)

/**
 * KVM_S390_STORE_STATUS - Store the registers in guest memory.
 *
 * On: vcpu. Argument: unsigned long, read (by value).
 */
#define KVM_S390_STORE_STATUS		_IOW(0xAE, 0x95, unsigned long)

/**
 * KVM_S390_SET_INITIAL_PSW - Set the PSW.
 *
 * On: vcpu. Argument: struct kvm_s390_psw, read.
 */
#define KVM_S390_SET_INITIAL_PSW	_IOW(0xAE, 0x96, struct kvm_s390_psw)

/**
 * KVM_S390_INITIAL_RESET - Reset a vCPU: initial reset.
 *
 * On: vcpu.
 */
#define KVM_S390_INITIAL_RESET		_IO(0xAE, 0x97)

/**
 * KVM_S390_MEM_OP - Read or write guest memory.
 *
 * On: vm, vcpu. Argument: struct kvm_s390_mem_op, read.
 * Returns: code of the program exception that the guest's access would have met
 */
#define KVM_S390_MEM_OP			_IOW(0xAE, 0xB1, struct kvm_s390_mem_op)

/**
 * KVM_S390_GET_SKEYS - Read storage keys.
 *
 * On: vm. Argument: struct kvm_s390_skeys, read.
 * Returns: KVM_S390_GET_SKEYS_NONE when the guest uses none
 */
#define KVM_S390_GET_SKEYS		_IOW(0xAE, 0xB2, struct kvm_s390_skeys)

/**
 * KVM_S390_SET_SKEYS - Set them.
 *
 * On: vm. Argument: struct kvm_s390_skeys, read.
 */
#define KVM_S390_SET_SKEYS		_IOW(0xAE, 0xB3, struct kvm_s390_skeys)

/**
 * KVM_S390_IRQ - Inject an interrupt into a vCPU.
 *
 * On: vcpu. Argument: struct kvm_s390_irq, read.
 */
#define KVM_S390_IRQ			_IOW(0xAE, 0xB4, struct kvm_s390_irq)

/**
 * KVM_S390_SET_IRQ_STATE - Set the pending interrupts of a vCPU.
 *
 * On: vcpu. Argument: struct kvm_s390_irq_state, read.
 */
#define KVM_S390_SET_IRQ_STATE		_IOW(0xAE, 0xB5, struct kvm_s390_irq_state)

/**
 * KVM_S390_GET_IRQ_STATE - The pending interrupts of a vCPU.
 *
 * On: vcpu. Argument: struct kvm_s390_irq_state, read.
 * Returns: number of bytes that were written
 *
 * Errors:
 *   ENOBUFS: the buffer is too small
 */
#define KVM_S390_GET_IRQ_STATE		_IOW(0xAE, 0xB6, struct kvm_s390_irq_state)

/**
 * KVM_S390_GET_CMMA_BITS - Read usage states of pages.
 *
 * On: vm. Argument: struct kvm_s390_cmma_log, read and written.
 */
#define KVM_S390_GET_CMMA_BITS		_IOWR(0xAE, 0xB8, struct kvm_s390_cmma_log)

/**
 * KVM_S390_SET_CMMA_BITS - Set them.
 *
 * On: vm. Argument: struct kvm_s390_cmma_log, read.
 */
#define KVM_S390_SET_CMMA_BITS		_IOW(0xAE, 0xB9, struct kvm_s390_cmma_log)

/**
 * KVM_S390_NORMAL_RESET - Reset a vCPU: normal reset.
 *
 * On: vcpu.
 */
#define KVM_S390_NORMAL_RESET		_IO(0xAE, 0xC3)

/**
 * KVM_S390_CLEAR_RESET - Reset a vCPU: clear reset.
 *
 * On: vcpu.
 */
#define KVM_S390_CLEAR_RESET		_IO(0xAE, 0xC4)

/**
 * KVM_S390_PV_COMMAND - A command to a protected VM.
 *
 * On: vm. Argument: struct kvm_pv_cmd, read and written.
 */
#define KVM_S390_PV_COMMAND		_IOWR(0xAE, 0xC5, struct kvm_pv_cmd)

/**
 * KVM_S390_PV_CPU_COMMAND - A command to a protected vCPU.
 *
 * On: vcpu. Argument: struct kvm_pv_cmd, read and written.
 */
#define KVM_S390_PV_CPU_COMMAND		_IOWR(0xAE, 0xD0, struct kvm_pv_cmd)

/**
 * KVM_S390_ZPCI_OP - Adapter interruptions of a PCI function.
 *
 * On: vm. Argument: struct kvm_s390_zpci_op, read.
 */
#define KVM_S390_ZPCI_OP		_IOW(0xAE, 0xD1, struct kvm_s390_zpci_op)

/**
 * __KVM_DEPRECATED_MAIN_W_0x06 - Keeps the number from being used again.
 *
 * On: system. Argument: struct kvm_user_trace_setup, read.
 */
#define __KVM_DEPRECATED_MAIN_W_0x06	_IOW(0xAE, 0x06, struct kvm_user_trace_setup)

/**
 * __KVM_DEPRECATED_MAIN_0x07 - Keeps the number from being used again.
 *
 * On: system.
 */
#define __KVM_DEPRECATED_MAIN_0x07	_IO(0xAE, 0x07)

/**
 * __KVM_DEPRECATED_MAIN_0x08 - Keeps the number from being used again.
 *
 * On: system.
 */
#define __KVM_DEPRECATED_MAIN_0x08	_IO(0xAE, 0x08)

/**
 * __KVM_DEPRECATED_VM_R_0x70 - Keeps the number from being used again.
 *
 * On: vm. Argument: struct kvm_assigned_irq, read.
 */
#define __KVM_DEPRECATED_VM_R_0x70	_IOR(0xAE, 0x70, struct kvm_assigned_irq)

/**
 * __KVM_DEPRECATED_VCPU_W_0x87 - Keeps the number from being used again.
 *
 * On: vcpu. Argument: struct kvm_debug_guest, read.
 */
#define __KVM_DEPRECATED_VCPU_W_0x87	_IOW(0xAE, 0x87, struct kvm_debug_guest)

/**
 * KVM_TRACE_ENABLE - Set tracing up.
 *
 * On: system. Argument: struct kvm_user_trace_setup, read.
 */
#define KVM_TRACE_ENABLE		_IOW(0xAE, 0x06, struct kvm_user_trace_setup)

/**
 * KVM_TRACE_PAUSE - Pause tracing.
 *
 * On: system.
 */
#define KVM_TRACE_PAUSE			_IO(0xAE, 0x07)

/**
 * KVM_TRACE_DISABLE - End tracing.
 *
 * On: system.
 */
#define KVM_TRACE_DISABLE		_IO(0xAE, 0x08)

/**
 * KVM_SET_MEMORY_REGION - Make a slot of memory, the first way.
 *
 * On: vm. Argument: struct kvm_memory_region, read.
 */
#define KVM_SET_MEMORY_REGION		_IOW(0xAE, 0x40, struct kvm_memory_region)

/**
 * KVM_CREATE_PIT - Make a PIT, the old way.
 *
 * On: vm.
 */
#define KVM_CREATE_PIT			_IO(0xAE, 0x64)

/**
 * KVM_ASSIGN_PCI_DEVICE - Give a PCI device to a guest.
 *
 * On: vm. Argument: struct kvm_assigned_pci_dev, read.
 */
#define KVM_ASSIGN_PCI_DEVICE		_IOR(0xAE, 0x69, struct kvm_assigned_pci_dev)

/**
 * KVM_ASSIGN_IRQ - Assign an interrupt of such a device, the first way.
 *
 * On: vm. Argument: struct kvm_assigned_irq, read.
 */
#define KVM_ASSIGN_IRQ			_IOR(0xAE, 0x70, struct kvm_assigned_irq)

/**
 * KVM_ASSIGN_DEV_IRQ - Assign an interrupt of such a device.
 *
 * On: vm. Argument: struct kvm_assigned_irq, read.
 */
#define KVM_ASSIGN_DEV_IRQ		_IOW(0xAE, 0x70, struct kvm_assigned_irq)

/**
 * KVM_DEASSIGN_PCI_DEVICE - Take such a device back.
 *
 * On: vm. Argument: struct kvm_assigned_pci_dev, read.
 */
#define KVM_DEASSIGN_PCI_DEVICE		_IOW(0xAE, 0x72, struct kvm_assigned_pci_dev)

/**
 * KVM_ASSIGN_SET_MSIX_NR - How many MSI-X entries such a device has.
 *
 * On: vm. Argument: struct kvm_assigned_msix_nr, read.
 */
#define KVM_ASSIGN_SET_MSIX_NR		_IOW(0xAE, 0x73, struct kvm_assigned_msix_nr)

/**
 * KVM_ASSIGN_SET_MSIX_ENTRY - Set such an entry.
 *
 * On: vm. Argument: struct kvm_assigned_msix_entry, read.
 */
#define KVM_ASSIGN_SET_MSIX_ENTRY	_IOW(0xAE, 0x74, struct kvm_assigned_msix_entry)

/**
 * KVM_DEASSIGN_DEV_IRQ - Take an interrupt back.
 *
 * On: vm. Argument: struct kvm_assigned_irq, read.
 */
#define KVM_DEASSIGN_DEV_IRQ		_IOW(0xAE, 0x75, struct kvm_assigned_irq)

/**
 * KVM_ASSIGN_SET_INTX_MASK - Whether the guest masks INTx of such a device.
 *
 * On: vm. Argument: struct kvm_assigned_pci_dev, read.
 */
#define KVM_ASSIGN_SET_INTX_MASK	_IOW(0xAE, 0xA4, struct kvm_assigned_pci_dev)

/**
 * KVM_DEBUG_GUEST - Breakpoints, the old way.
 *
 * On: vcpu. Argument: struct kvm_debug_guest, read.
 */
#define KVM_DEBUG_GUEST			_IOW(0xAE, 0x87, struct kvm_debug_guest)

#endif /* _UAPI_KVM_H */
