/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/*
 * kvm: thunks for callers of another ABI.
 *
 * Made by ioctlc from the kvm spec; do not edit. To remake it:
 *   ioctlc build spec/kvm
 */
#include "kvm_thunks.h"

#ifdef OS_COMPAT
/*
 * KVM_REINJECT_CONTROL has no thunk: its argument has no type, so nobody knows
 * whether it differs.
 */
/*
 * KVM_MEMORY_ENCRYPT_OP has no thunk: 'data' leads to what a member selects,
 * and some of that differs.
 */

#if defined(__x86_64__) || defined(__i386__)
static int kvm_vm_get_dirty_log_compat_thunk(struct os_call *call, void *object)
{
	struct kvm_dirty_log_compat wire_room, *wire = &wire_room;
	struct kvm_dirty_log arg_room, *arg = &arg_room;
	int err;

	err = os_arg_in(call, wire, sizeof(*wire));
	if (err)
		return err;
	kvm_decode_dirty_log_compat(arg, wire);

	err = kvm_vm_get_dirty_log(call, object, arg);
	return err;
}
#endif

#if defined(__mips__)
static int kvm_vm_get_dirty_log_mips_thunk(struct os_call *call, void *object)
{
	struct kvm_dirty_log_mips wire_room, *wire = &wire_room;
	struct kvm_dirty_log arg_room, *arg = &arg_room;
	int err;

	err = os_arg_in(call, wire, sizeof(*wire));
	if (err)
		return err;
	kvm_decode_dirty_log_mips(arg, wire);

	err = kvm_vm_get_dirty_log(call, object, arg);
	return err;
}
#endif

#if defined(__x86_64__) || defined(__i386__)
static int kvm_vm_clear_dirty_log_compat_thunk(struct os_call *call, void *object)
{
	struct kvm_clear_dirty_log_compat wire_room, *wire = &wire_room;
	struct kvm_clear_dirty_log arg_room, *arg = &arg_room;
	int err;

	err = os_arg_in(call, wire, sizeof(*wire));
	if (err)
		return err;
	kvm_decode_clear_dirty_log_compat(arg, wire);

	err = kvm_vm_clear_dirty_log(call, object, arg);
	return err;
}
#endif

#if defined(__mips__)
static int kvm_vm_clear_dirty_log_mips_thunk(struct os_call *call, void *object)
{
	struct kvm_clear_dirty_log_mips wire_room, *wire = &wire_room;
	struct kvm_clear_dirty_log arg_room, *arg = &arg_room;
	int err;

	err = os_arg_in(call, wire, sizeof(*wire));
	if (err)
		return err;
	kvm_decode_clear_dirty_log_mips(arg, wire);

	err = kvm_vm_clear_dirty_log(call, object, arg);
	return err;
}
#endif

#if defined(__mips__)
static int kvm_vcpu_set_signal_mask_compat_thunk(struct os_call *call, void *object)
{
	struct kvm_signal_mask_compat head_wire_room, *head_wire = &head_wire_room;
	struct kvm_signal_mask head_room, *head = &head_room;
	struct kvm_signal_mask_compat *wire;
	struct kvm_signal_mask *arg;
	u64 count;
	int err;

	err = os_arg_in(call, head_wire, sizeof(*head_wire));
	if (err)
		return err;
	kvm_decode_signal_mask_compat(head, head_wire);
	count = head->len;
	if (count > BOUNDARY_BUFFER / sizeof(head->sigset[0]))
		return -E2BIG;
	arg = os_alloc(1, sizeof(*arg) + (size_t)count * sizeof(arg->sigset[0]));
	if (!arg) {
		err = -ENOMEM;
		return err;
	}
	wire = os_alloc(1, sizeof(*wire) + (size_t)count * sizeof(wire->sigset[0]));
	if (!wire) {
		err = -ENOMEM;
		goto free_arg;
	}
	err = os_arg_in(call, wire, sizeof(*wire) + (size_t)count * sizeof(wire->sigset[0]));
	if (err)
		goto free_wire;
	*wire = *head_wire;
	*arg = *head;
	compat_words_in(COMPAT_TAIL(arg, sigset), COMPAT_TAIL(wire, sigset),
			(size_t)count * sizeof(wire->sigset[0]));

	err = kvm_vcpu_set_signal_mask(call, object, arg);
free_wire:
	os_free(wire);
free_arg:
	os_free(arg);
	return err;
}
#endif

#if defined(__x86_64__) || defined(__i386__)
static int kvm_vm_x86_set_msr_filter_compat_thunk(struct os_call *call, void *object)
{
	struct kvm_msr_filter_compat wire_room, *wire = &wire_room;
	struct kvm_msr_filter arg_room, *arg = &arg_room;
	int err;

	err = os_arg_in(call, wire, sizeof(*wire));
	if (err)
		return err;
	memset(arg, 0, sizeof(*arg));
	kvm_decode_msr_filter_compat(arg, wire);

	err = kvm_vm_x86_set_msr_filter(call, object, arg);
	return err;
}
#endif

#if defined(__x86_64__) || defined(__i386__)
static int kvm_vcpu_dirty_tlb_compat_thunk(struct os_call *call, void *object)
{
	struct kvm_dirty_tlb_compat wire_room, *wire = &wire_room;
	struct kvm_dirty_tlb arg_room, *arg = &arg_room;
	int err;

	err = os_arg_in(call, wire, sizeof(*wire));
	if (err)
		return err;
	memset(arg, 0, sizeof(*arg));
	kvm_decode_dirty_tlb_compat(arg, wire);

	err = kvm_vcpu_dirty_tlb(call, object, arg);
	return err;
}
#endif

#if defined(__x86_64__) || defined(__i386__)
static int kvm_vm_s390_zpci_op_compat_thunk(struct os_call *call, void *object)
{
	struct kvm_s390_zpci_op_compat wire_room, *wire = &wire_room;
	struct kvm_s390_zpci_op arg_room, *arg = &arg_room;
	int err;

	err = os_arg_in(call, wire, sizeof(*wire));
	if (err)
		return err;
	kvm_decode_s390_zpci_op_compat(arg, wire);

	err = kvm_vm_s390_zpci_op(call, object, arg);
	return err;
}
#endif

#if defined(__x86_64__) || defined(__i386__)
static int kvm_vcpu_kvm_deprecated_vcpu_w_0x87_compat_thunk(struct os_call *call, void *object)
{
	struct kvm_debug_guest_compat wire_room, *wire = &wire_room;
	struct kvm_debug_guest arg_room, *arg = &arg_room;
	int err;

	err = os_arg_in(call, wire, sizeof(*wire));
	if (err)
		return err;
	memset(arg, 0, sizeof(*arg));
	kvm_decode_debug_guest_compat(arg, wire);

	err = kvm_vcpu_kvm_deprecated_vcpu_w_0x87(call, object, arg);
	return err;
}
#endif

int kvm_vm_compat_ioctl(struct os_call *call, void *object)
{
	switch (os_caller_abi(call)) {
	case COMPAT_I386:
	case COMPAT_MIPS:
		break;
	default:
		return -ENOTTY;
	}
	switch (call->command) {
#if defined(__x86_64__) || defined(__i386__)
	case 0x0000ae03u: /* KVM_CHECK_EXTENSION */
	case 0x0000ae41u: /* KVM_CREATE_VCPU */
	case 0x4020ae46u: /* KVM_SET_USER_MEMORY_REGION */
	case 0x4010ae67u: /* KVM_REGISTER_COALESCED_MMIO */
	case 0x4010ae68u: /* KVM_UNREGISTER_COALESCED_MMIO */
	case 0x4008ae6au: /* KVM_SET_GSI_ROUTING */
	case 0x4020aeb2u: /* KVM_SET_PMU_EVENT_FILTER */
	case 0x0000ae60u: /* KVM_CREATE_IRQCHIP */
	case 0x4008ae61u: /* KVM_IRQ_LINE */
	case 0x8208ae63u: /* KVM_SET_IRQCHIP */
	case 0x4020ae76u: /* KVM_IRQFD */
	case 0x4040ae79u: /* KVM_IOEVENTFD */
	case 0x4020aea5u: /* KVM_SIGNAL_MSI */
	case 0x4068aea3u: /* KVM_ENABLE_CAP */
	case 0x0000aec7u: /* KVM_RESET_DIRTY_RINGS */
	case 0x4018aee1u: /* KVM_SET_DEVICE_ATTR */
	case 0x4018aee2u: /* KVM_GET_DEVICE_ATTR */
	case 0x4018aee3u: /* KVM_HAS_DEVICE_ATTR */
	case 0x0000aeceu: /* KVM_GET_STATS_FD */
	case 0x4020ae43u: /* KVM_SET_MEMORY_ALIAS */
	case 0x0000ae44u: /* KVM_SET_NR_MMU_PAGES */
	case 0x0000ae45u: /* KVM_GET_NR_MMU_PAGES */
	case 0x0000ae47u: /* KVM_SET_TSS_ADDR */
	case 0x4008ae48u: /* KVM_SET_IDENTITY_MAP_ADDR */
	case 0xc048ae65u: /* KVM_GET_PIT */
	case 0x8048ae66u: /* KVM_SET_PIT */
	case 0x0000ae71u: /* KVM_REINJECT_CONTROL */
	case 0x4040ae77u: /* KVM_CREATE_PIT2 */
	case 0x0000ae78u: /* KVM_SET_BOOT_CPU_ID */
	case 0x4030ae7bu: /* KVM_SET_CLOCK */
	case 0x8030ae7cu: /* KVM_GET_CLOCK */
	case 0x8070ae9fu: /* KVM_GET_PIT2 */
	case 0x4070aea0u: /* KVM_SET_PIT2 */
	case 0x0000aea2u: /* KVM_SET_TSC_KHZ */
	case 0x0000aea3u: /* KVM_GET_TSC_KHZ */
	case 0x4018aebdu: /* KVM_HYPERV_EVENTFD */
	case 0x8010aebbu: /* KVM_MEMORY_ENCRYPT_REG_REGION */
	case 0x8010aebcu: /* KVM_MEMORY_ENCRYPT_UNREG_REGION */
	case 0x4038ae7au: /* KVM_XEN_HVM_CONFIG */
	case 0x4048aec9u: /* KVM_XEN_HVM_SET_ATTR */
	case 0x400caed0u: /* KVM_XEN_HVM_EVTCHN_SEND */
	case 0x4010aeabu: /* KVM_ARM_SET_DEVICE_ADDR */
	case 0x4080aea1u: /* KVM_PPC_GET_PVINFO */
	case 0x8250aea6u: /* KVM_PPC_GET_SMMU_INFO */
	case 0x8010aeadu: /* KVM_PPC_RESIZE_HPT_PREPARE */
	case 0x8010aeaeu: /* KVM_PPC_RESIZE_HPT_COMMIT */
	case 0x0000aeb3u: /* KVM_PPC_SVM_OFF */
	case 0x4010ae94u: /* KVM_S390_INTERRUPT */
	case 0x4040aeb1u: /* KVM_S390_MEM_OP */
	case 0x4040aeb2u: /* KVM_S390_GET_SKEYS */
	case 0x4040aeb3u: /* KVM_S390_SET_SKEYS */
	case 0x4020aeb9u: /* KVM_S390_SET_CMMA_BITS */
	case 0x8040ae70u: /* __KVM_DEPRECATED_VM_R_0x70 */
	case 0x4018ae40u: /* KVM_SET_MEMORY_REGION */
	case 0x0000ae64u: /* KVM_CREATE_PIT */
	case 0x8040ae69u: /* KVM_ASSIGN_PCI_DEVICE */
	case 0x4040ae70u: /* KVM_ASSIGN_DEV_IRQ */
	case 0x4040ae72u: /* KVM_DEASSIGN_PCI_DEVICE */
	case 0x4008ae73u: /* KVM_ASSIGN_SET_MSIX_NR */
	case 0x4010ae74u: /* KVM_ASSIGN_SET_MSIX_ENTRY */
	case 0x4040ae75u: /* KVM_DEASSIGN_DEV_IRQ */
	case 0x4040aea4u: /* KVM_ASSIGN_SET_INTX_MASK */
		return kvm_vm_native_ioctl(call, object);
	case 0x4010ae42u: /* KVM_GET_DIRTY_LOG */
		return kvm_vm_get_dirty_log_compat_thunk(call, object);
	case 0xc018aec0u: /* KVM_CLEAR_DIRTY_LOG */
		return kvm_vm_clear_dirty_log_compat_thunk(call, object);
	case 0x4104aec6u: /* KVM_X86_SET_MSR_FILTER */
		return kvm_vm_x86_set_msr_filter_compat_thunk(call, object);
	case 0x4048aed1u: /* KVM_S390_ZPCI_OP */
		return kvm_vm_s390_zpci_op_compat_thunk(call, object);
#endif
#if defined(__mips__)
	case 0x2000ae03u: /* KVM_CHECK_EXTENSION */
	case 0x2000ae41u: /* KVM_CREATE_VCPU */
	case 0x8020ae46u: /* KVM_SET_USER_MEMORY_REGION */
	case 0x8010ae67u: /* KVM_REGISTER_COALESCED_MMIO */
	case 0x8010ae68u: /* KVM_UNREGISTER_COALESCED_MMIO */
	case 0x8008ae6au: /* KVM_SET_GSI_ROUTING */
	case 0x2000ae60u: /* KVM_CREATE_IRQCHIP */
	case 0x8008ae61u: /* KVM_IRQ_LINE */
	case 0x4208ae63u: /* KVM_SET_IRQCHIP */
	case 0x8020ae76u: /* KVM_IRQFD */
	case 0x8040ae79u: /* KVM_IOEVENTFD */
	case 0x8020aea5u: /* KVM_SIGNAL_MSI */
	case 0x8068aea3u: /* KVM_ENABLE_CAP */
	case 0x2000aec7u: /* KVM_RESET_DIRTY_RINGS */
	case 0x8018aee1u: /* KVM_SET_DEVICE_ATTR */
	case 0x8018aee2u: /* KVM_GET_DEVICE_ATTR */
	case 0x8018aee3u: /* KVM_HAS_DEVICE_ATTR */
	case 0x2000aeceu: /* KVM_GET_STATS_FD */
	case 0x2000ae44u: /* KVM_SET_NR_MMU_PAGES */
	case 0x2000ae45u: /* KVM_GET_NR_MMU_PAGES */
	case 0x2000ae47u: /* KVM_SET_TSS_ADDR */
	case 0x8008ae48u: /* KVM_SET_IDENTITY_MAP_ADDR */
	case 0x8040ae77u: /* KVM_CREATE_PIT2 */
	case 0x2000ae78u: /* KVM_SET_BOOT_CPU_ID */
	case 0x8030ae7bu: /* KVM_SET_CLOCK */
	case 0x4030ae7cu: /* KVM_GET_CLOCK */
	case 0x2000aea2u: /* KVM_SET_TSC_KHZ */
	case 0x2000aea3u: /* KVM_GET_TSC_KHZ */
	case 0x8018aebdu: /* KVM_HYPERV_EVENTFD */
	case 0x4010aebbu: /* KVM_MEMORY_ENCRYPT_REG_REGION */
	case 0x4010aebcu: /* KVM_MEMORY_ENCRYPT_UNREG_REGION */
	case 0x8048aec9u: /* KVM_XEN_HVM_SET_ATTR */
	case 0x800caed0u: /* KVM_XEN_HVM_EVTCHN_SEND */
	case 0x8010aeabu: /* KVM_ARM_SET_DEVICE_ADDR */
	case 0x8080aea1u: /* KVM_PPC_GET_PVINFO */
	case 0x4250aea6u: /* KVM_PPC_GET_SMMU_INFO */
	case 0x4010aeadu: /* KVM_PPC_RESIZE_HPT_PREPARE */
	case 0x4010aeaeu: /* KVM_PPC_RESIZE_HPT_COMMIT */
	case 0x2000aeb3u: /* KVM_PPC_SVM_OFF */
	case 0x8010ae94u: /* KVM_S390_INTERRUPT */
	case 0x8040aeb1u: /* KVM_S390_MEM_OP */
	case 0x8040aeb2u: /* KVM_S390_GET_SKEYS */
	case 0x8040aeb3u: /* KVM_S390_SET_SKEYS */
	case 0x8020aeb9u: /* KVM_S390_SET_CMMA_BITS */
	case 0x8048aed1u: /* KVM_S390_ZPCI_OP */
	case 0x4040ae70u: /* __KVM_DEPRECATED_VM_R_0x70 */
	case 0x8018ae40u: /* KVM_SET_MEMORY_REGION */
	case 0x2000ae64u: /* KVM_CREATE_PIT */
	case 0x4040ae69u: /* KVM_ASSIGN_PCI_DEVICE */
	case 0x8040ae70u: /* KVM_ASSIGN_DEV_IRQ */
	case 0x8040ae72u: /* KVM_DEASSIGN_PCI_DEVICE */
	case 0x8008ae73u: /* KVM_ASSIGN_SET_MSIX_NR */
	case 0x8010ae74u: /* KVM_ASSIGN_SET_MSIX_ENTRY */
	case 0x8040ae75u: /* KVM_DEASSIGN_DEV_IRQ */
	case 0x8040aea4u: /* KVM_ASSIGN_SET_INTX_MASK */
		return kvm_vm_native_ioctl(call, object);
	case 0x8010ae42u: /* KVM_GET_DIRTY_LOG */
		return kvm_vm_get_dirty_log_mips_thunk(call, object);
	case 0xc018aec0u: /* KVM_CLEAR_DIRTY_LOG */
		return kvm_vm_clear_dirty_log_mips_thunk(call, object);
	case 0xc004aebau: /* KVM_MEMORY_ENCRYPT_OP */
		call->command = 0xc008aebau;
		return kvm_vm_native_ioctl(call, object);
#endif
#if defined(__mips__) || defined(__x86_64__) || defined(__i386__)
	case 0xc208ae62u: /* KVM_GET_IRQCHIP */
	case 0xc008ae67u: /* KVM_IRQ_LINE_STATUS */
	case 0xc00caee0u: /* KVM_CREATE_DEVICE */
	case 0xc048aec8u: /* KVM_XEN_HVM_GET_ATTR */
	case 0xc004aea7u: /* KVM_PPC_ALLOCATE_HTAB */
	case 0xc020aeb8u: /* KVM_S390_GET_CMMA_BITS */
	case 0xc020aec5u: /* KVM_S390_PV_COMMAND */
		return kvm_vm_native_ioctl(call, object);
#endif
	default:
		return -ENOTTY;
	}
}

int kvm_vcpu_compat_ioctl(struct os_call *call, void *object)
{
	switch (os_caller_abi(call)) {
	case COMPAT_I386:
	case COMPAT_MIPS:
		break;
	default:
		return -ENOTTY;
	}
	switch (call->command) {
#if defined(__x86_64__) || defined(__i386__)
	case 0x8090ae81u: /* KVM_GET_REGS */
	case 0x4090ae82u: /* KVM_SET_REGS */
	case 0x8138ae83u: /* KVM_GET_SREGS */
	case 0x4138ae84u: /* KVM_SET_SREGS */
	case 0x4004ae86u: /* KVM_INTERRUPT */
	case 0x4004ae8bu: /* KVM_SET_SIGNAL_MASK */
	case 0x81a0ae8cu: /* KVM_GET_FPU */
	case 0x41a0ae8du: /* KVM_SET_FPU */
	case 0x8004ae98u: /* KVM_GET_MP_STATE */
	case 0x4004ae99u: /* KVM_SET_MP_STATE */
	case 0x4048ae9bu: /* KVM_SET_GUEST_DEBUG */
	case 0x8040ae9fu: /* KVM_GET_VCPU_EVENTS */
	case 0x4040aea0u: /* KVM_SET_VCPU_EVENTS */
	case 0x4068aea3u: /* KVM_ENABLE_CAP */
	case 0x4010aeabu: /* KVM_GET_ONE_REG */
	case 0x4010aeacu: /* KVM_SET_ONE_REG */
	case 0x0000ae80u: /* KVM_RUN */
	case 0x4018aee1u: /* KVM_SET_DEVICE_ATTR */
	case 0x4018aee2u: /* KVM_GET_DEVICE_ATTR */
	case 0x4018aee3u: /* KVM_HAS_DEVICE_ATTR */
	case 0x0000aeceu: /* KVM_GET_STATS_FD */
	case 0x0000aea2u: /* KVM_SET_TSC_KHZ */
	case 0x0000aea3u: /* KVM_GET_TSC_KHZ */
	case 0xc008ae88u: /* KVM_GET_MSRS */
	case 0x4008ae89u: /* KVM_SET_MSRS */
	case 0x4008ae8au: /* KVM_SET_CPUID */
	case 0x8400ae8eu: /* KVM_GET_LAPIC */
	case 0x4400ae8fu: /* KVM_SET_LAPIC */
	case 0x4008ae90u: /* KVM_SET_CPUID2 */
	case 0xc008ae91u: /* KVM_GET_CPUID2 */
	case 0x4008ae93u: /* KVM_SET_VAPIC_ADDR */
	case 0x0000ae9au: /* KVM_NMI */
	case 0x4008ae9cu: /* KVM_X86_SETUP_MCE */
	case 0x4040ae9eu: /* KVM_X86_SET_MCE */
	case 0x8080aea1u: /* KVM_GET_DEBUGREGS */
	case 0x4080aea2u: /* KVM_SET_DEBUGREGS */
	case 0x9000aea4u: /* KVM_GET_XSAVE */
	case 0x5000aea5u: /* KVM_SET_XSAVE */
	case 0x8188aea6u: /* KVM_GET_XCRS */
	case 0x4188aea7u: /* KVM_SET_XCRS */
	case 0x0000aeadu: /* KVM_KVMCLOCK_CTRL */
	case 0x0000aeb7u: /* KVM_SMI */
	case 0xc080aebeu: /* KVM_GET_NESTED_STATE */
	case 0x4080aebfu: /* KVM_SET_NESTED_STATE */
	case 0xc008aec1u: /* KVM_GET_SUPPORTED_HV_CPUID */
	case 0x8140aeccu: /* KVM_GET_SREGS2 */
	case 0x4140aecdu: /* KVM_SET_SREGS2 */
	case 0x9000aecfu: /* KVM_GET_XSAVE2 */
	case 0x4048aecbu: /* KVM_XEN_VCPU_SET_ATTR */
	case 0x4004aec2u: /* KVM_ARM_VCPU_FINALIZE */
	case 0x4018ae50u: /* KVM_S390_UCAS_MAP */
	case 0x4018ae51u: /* KVM_S390_UCAS_UNMAP */
	case 0x4010ae94u: /* KVM_S390_INTERRUPT */
	case 0x4010ae96u: /* KVM_S390_SET_INITIAL_PSW */
	case 0x0000ae97u: /* KVM_S390_INITIAL_RESET */
	case 0x4040aeb1u: /* KVM_S390_MEM_OP */
	case 0x4048aeb4u: /* KVM_S390_IRQ */
	case 0x4020aeb5u: /* KVM_S390_SET_IRQ_STATE */
	case 0x4020aeb6u: /* KVM_S390_GET_IRQ_STATE */
	case 0x0000aec3u: /* KVM_S390_NORMAL_RESET */
	case 0x0000aec4u: /* KVM_S390_CLEAR_RESET */
		return kvm_vcpu_native_ioctl(call, object);
	case 0x400caeaau: /* KVM_DIRTY_TLB */
		return kvm_vcpu_dirty_tlb_compat_thunk(call, object);
	case 0x4004ae52u: /* KVM_S390_VCPU_FAULT */
		call->command = 0x4008ae52u;
		return kvm_vcpu_native_ioctl(call, object);
	case 0x4004ae95u: /* KVM_S390_STORE_STATUS */
		call->command = 0x4008ae95u;
		return kvm_vcpu_native_ioctl(call, object);
	case 0x404cae87u: /* __KVM_DEPRECATED_VCPU_W_0x87 */
		return kvm_vcpu_kvm_deprecated_vcpu_w_0x87_compat_thunk(call, object);
#endif
#if defined(__mips__)
	case 0x4118ae81u: /* KVM_GET_REGS */
	case 0x8118ae82u: /* KVM_SET_REGS */
	case 0x4000ae83u: /* KVM_GET_SREGS */
	case 0x8000ae84u: /* KVM_SET_SREGS */
	case 0x8004ae86u: /* KVM_INTERRUPT */
	case 0x4000ae8cu: /* KVM_GET_FPU */
	case 0x8000ae8du: /* KVM_SET_FPU */
	case 0x4004ae98u: /* KVM_GET_MP_STATE */
	case 0x8004ae99u: /* KVM_SET_MP_STATE */
	case 0x8008ae9bu: /* KVM_SET_GUEST_DEBUG */
	case 0x8068aea3u: /* KVM_ENABLE_CAP */
	case 0x8010aeabu: /* KVM_GET_ONE_REG */
	case 0x8010aeacu: /* KVM_SET_ONE_REG */
	case 0x2000ae80u: /* KVM_RUN */
	case 0x8018aee1u: /* KVM_SET_DEVICE_ATTR */
	case 0x8018aee2u: /* KVM_GET_DEVICE_ATTR */
	case 0x8018aee3u: /* KVM_HAS_DEVICE_ATTR */
	case 0x2000aeceu: /* KVM_GET_STATS_FD */
	case 0x2000aea2u: /* KVM_SET_TSC_KHZ */
	case 0x2000aea3u: /* KVM_GET_TSC_KHZ */
	case 0x8008ae93u: /* KVM_SET_VAPIC_ADDR */
	case 0x2000ae9au: /* KVM_NMI */
	case 0x8008ae9cu: /* KVM_X86_SETUP_MCE */
	case 0x2000aeadu: /* KVM_KVMCLOCK_CTRL */
	case 0x2000aeb7u: /* KVM_SMI */
	case 0x8048aecbu: /* KVM_XEN_VCPU_SET_ATTR */
	case 0x8004aec2u: /* KVM_ARM_VCPU_FINALIZE */
	case 0x8010aeaau: /* KVM_DIRTY_TLB */
	case 0x8018ae50u: /* KVM_S390_UCAS_MAP */
	case 0x8018ae51u: /* KVM_S390_UCAS_UNMAP */
	case 0x8010ae94u: /* KVM_S390_INTERRUPT */
	case 0x8010ae96u: /* KVM_S390_SET_INITIAL_PSW */
	case 0x2000ae97u: /* KVM_S390_INITIAL_RESET */
	case 0x8040aeb1u: /* KVM_S390_MEM_OP */
	case 0x8048aeb4u: /* KVM_S390_IRQ */
	case 0x8020aeb5u: /* KVM_S390_SET_IRQ_STATE */
	case 0x8020aeb6u: /* KVM_S390_GET_IRQ_STATE */
	case 0x2000aec3u: /* KVM_S390_NORMAL_RESET */
	case 0x2000aec4u: /* KVM_S390_CLEAR_RESET */
	case 0x8050ae87u: /* __KVM_DEPRECATED_VCPU_W_0x87 */
		return kvm_vcpu_native_ioctl(call, object);
	case 0x8004ae8bu: /* KVM_SET_SIGNAL_MASK */
		return kvm_vcpu_set_signal_mask_compat_thunk(call, object);
	case 0x8004ae52u: /* KVM_S390_VCPU_FAULT */
		call->command = 0x8008ae52u;
		return kvm_vcpu_native_ioctl(call, object);
	case 0x8004ae95u: /* KVM_S390_STORE_STATUS */
		call->command = 0x8008ae95u;
		return kvm_vcpu_native_ioctl(call, object);
#endif
#if defined(__mips__) || defined(__x86_64__) || defined(__i386__)
	case 0xc008aeb0u: /* KVM_GET_REG_LIST */
	case 0xc018ae85u: /* KVM_TRANSLATE */
	case 0xc028ae92u: /* KVM_TPR_ACCESS_REPORTING */
	case 0xc048aecau: /* KVM_XEN_VCPU_GET_ATTR */
	case 0xc020aed0u: /* KVM_S390_PV_CPU_COMMAND */
		return kvm_vcpu_native_ioctl(call, object);
#endif
	default:
		return -ENOTTY;
	}
}
#endif
