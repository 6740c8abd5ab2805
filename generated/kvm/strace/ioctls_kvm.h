/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/*
 * kvm: names for strace.
 *
 * Made by ioctlc from the kvm spec; do not edit. To remake it:
 *   ioctlc build spec/kvm
 */
{ "kvm", "KVM_GET_API_VERSION", 0, 0xae00, 0x0 },
#if IOCTLC_PERSONALITY == 0
{ "kvm", "KVM_CREATE_VM", 0, 0xae01, 0x0 },
#endif
#if IOCTLC_PERSONALITY == 1 || IOCTLC_PERSONALITY == 2
{ "kvm", "KVM_CREATE_VM", 0, 0xae01, 0x0 },
#endif
#if IOCTLC_PERSONALITY == 0
{ "kvm", "KVM_CHECK_EXTENSION", 0, 0xae03, 0x0 },
#endif
#if IOCTLC_PERSONALITY == 1 || IOCTLC_PERSONALITY == 2
{ "kvm", "KVM_CHECK_EXTENSION", 0, 0xae03, 0x0 },
#endif
{ "kvm", "KVM_GET_VCPU_MMAP_SIZE", 0, 0xae04, 0x0 },
{ "kvm", "KVM_S390_ENABLE_SIE", 0, 0xae06, 0x0 },
{ "kvm", "__KVM_DEPRECATED_MAIN_0x07", 0, 0xae07, 0x0 },
{ "kvm", "__KVM_DEPRECATED_MAIN_0x08", 0, 0xae08, 0x0 },
#if IOCTLC_PERSONALITY == 0
{ "kvm", "KVM_CREATE_VCPU", 0, 0xae41, 0x0 },
#endif
#if IOCTLC_PERSONALITY == 1 || IOCTLC_PERSONALITY == 2
{ "kvm", "KVM_CREATE_VCPU", 0, 0xae41, 0x0 },
#endif
#if IOCTLC_PERSONALITY == 0
{ "kvm", "KVM_SET_NR_MMU_PAGES", 0, 0xae44, 0x0 },
#endif
#if IOCTLC_PERSONALITY == 1 || IOCTLC_PERSONALITY == 2
{ "kvm", "KVM_SET_NR_MMU_PAGES", 0, 0xae44, 0x0 },
#endif
{ "kvm", "KVM_GET_NR_MMU_PAGES", 0, 0xae45, 0x0 },
#if IOCTLC_PERSONALITY == 0
{ "kvm", "KVM_SET_TSS_ADDR", 0, 0xae47, 0x0 },
#endif
#if IOCTLC_PERSONALITY == 1 || IOCTLC_PERSONALITY == 2
{ "kvm", "KVM_SET_TSS_ADDR", 0, 0xae47, 0x0 },
#endif
{ "kvm", "KVM_CREATE_IRQCHIP", 0, 0xae60, 0x0 },
{ "kvm", "KVM_CREATE_PIT", 0, 0xae64, 0x0 },
{ "kvm", "KVM_REINJECT_CONTROL", 0, 0xae71, 0x0 },
#if IOCTLC_PERSONALITY == 0
{ "kvm", "KVM_SET_BOOT_CPU_ID", 0, 0xae78, 0x0 },
#endif
#if IOCTLC_PERSONALITY == 1 || IOCTLC_PERSONALITY == 2
{ "kvm", "KVM_SET_BOOT_CPU_ID", 0, 0xae78, 0x0 },
#endif
{ "kvm", "KVM_RUN", 0, 0xae80, 0x0 },
{ "kvm", "KVM_S390_INITIAL_RESET", 0, 0xae97, 0x0 },
{ "kvm", "KVM_NMI", 0, 0xae9a, 0x0 },
#if IOCTLC_PERSONALITY == 0
{ "kvm", "KVM_SET_TSC_KHZ", 0, 0xaea2, 0x0 },
#endif
#if IOCTLC_PERSONALITY == 1 || IOCTLC_PERSONALITY == 2
{ "kvm", "KVM_SET_TSC_KHZ", 0, 0xaea2, 0x0 },
#endif
{ "kvm", "KVM_GET_TSC_KHZ", 0, 0xaea3, 0x0 },
{ "kvm", "KVM_KVMCLOCK_CTRL", 0, 0xaead, 0x0 },
{ "kvm", "KVM_PPC_SVM_OFF", 0, 0xaeb3, 0x0 },
{ "kvm", "KVM_SMI", 0, 0xaeb7, 0x0 },
{ "kvm", "KVM_S390_NORMAL_RESET", 0, 0xaec3, 0x0 },
{ "kvm", "KVM_S390_CLEAR_RESET", 0, 0xaec4, 0x0 },
{ "kvm", "KVM_RESET_DIRTY_RINGS", 0, 0xaec7, 0x0 },
{ "kvm", "KVM_GET_STATS_FD", 0, 0xaece, 0x0 },
#if IOCTLC_PERSONALITY == 1 || IOCTLC_PERSONALITY == 2
{ "kvm", "KVM_S390_VCPU_FAULT", _IOC_WRITE, 0xae52, 0x4 },
#endif
{ "kvm", "KVM_INTERRUPT", _IOC_WRITE, 0xae86, 0x4 },
{ "kvm", "KVM_SET_SIGNAL_MASK", _IOC_WRITE, 0xae8b, 0x4 },
#if IOCTLC_PERSONALITY == 1 || IOCTLC_PERSONALITY == 2
{ "kvm", "KVM_S390_STORE_STATUS", _IOC_WRITE, 0xae95, 0x4 },
#endif
{ "kvm", "KVM_SET_MP_STATE", _IOC_WRITE, 0xae99, 0x4 },
{ "kvm", "KVM_ARM_VCPU_FINALIZE", _IOC_WRITE, 0xaec2, 0x4 },
{ "kvm", "__KVM_DEPRECATED_MAIN_W_0x06", _IOC_WRITE, 0xae06, 0x8 },
{ "kvm", "KVM_SET_IDENTITY_MAP_ADDR", _IOC_WRITE, 0xae48, 0x8 },
#if IOCTLC_PERSONALITY == 0 || IOCTLC_PERSONALITY == 2
{ "kvm", "KVM_S390_VCPU_FAULT", _IOC_WRITE, 0xae52, 0x8 },
#endif
{ "kvm", "KVM_IRQ_LINE", _IOC_WRITE, 0xae61, 0x8 },
{ "kvm", "KVM_SET_GSI_ROUTING", _IOC_WRITE, 0xae6a, 0x8 },
{ "kvm", "KVM_ASSIGN_SET_MSIX_NR", _IOC_WRITE, 0xae73, 0x8 },
{ "kvm", "KVM_SET_MSRS", _IOC_WRITE, 0xae89, 0x8 },
{ "kvm", "KVM_SET_CPUID", _IOC_WRITE, 0xae8a, 0x8 },
{ "kvm", "KVM_SET_CPUID2", _IOC_WRITE, 0xae90, 0x8 },
{ "kvm", "KVM_SET_VAPIC_ADDR", _IOC_WRITE, 0xae93, 0x8 },
#if IOCTLC_PERSONALITY == 0 || IOCTLC_PERSONALITY == 2
{ "kvm", "KVM_S390_STORE_STATUS", _IOC_WRITE, 0xae95, 0x8 },
#endif
{ "kvm", "KVM_X86_SETUP_MCE", _IOC_WRITE, 0xae9c, 0x8 },
#if IOCTLC_PERSONALITY == 1 || IOCTLC_PERSONALITY == 2
{ "kvm", "KVM_DIRTY_TLB", _IOC_WRITE, 0xaeaa, 0xc },
#endif
{ "kvm", "KVM_XEN_HVM_EVTCHN_SEND", _IOC_WRITE, 0xaed0, 0xc },
#if IOCTLC_PERSONALITY == 0
{ "kvm", "KVM_GET_DIRTY_LOG", _IOC_WRITE, 0xae42, 0x10 },
#endif
#if IOCTLC_PERSONALITY == 1 || IOCTLC_PERSONALITY == 2
{ "kvm", "KVM_GET_DIRTY_LOG", _IOC_WRITE, 0xae42, 0x10 },
#endif
{ "kvm", "KVM_REGISTER_COALESCED_MMIO", _IOC_WRITE, 0xae67, 0x10 },
{ "kvm", "KVM_UNREGISTER_COALESCED_MMIO", _IOC_WRITE, 0xae68, 0x10 },
{ "kvm", "KVM_ASSIGN_SET_MSIX_ENTRY", _IOC_WRITE, 0xae74, 0x10 },
{ "kvm", "KVM_S390_INTERRUPT", _IOC_WRITE, 0xae94, 0x10 },
{ "kvm", "KVM_S390_SET_INITIAL_PSW", _IOC_WRITE, 0xae96, 0x10 },
#if IOCTLC_PERSONALITY == 0 || IOCTLC_PERSONALITY == 2
{ "kvm", "KVM_DIRTY_TLB", _IOC_WRITE, 0xaeaa, 0x10 },
#endif
{ "kvm", "KVM_GET_ONE_REG", _IOC_WRITE, 0xaeab, 0x10 },
{ "kvm", "KVM_ARM_SET_DEVICE_ADDR", _IOC_WRITE, 0xaeab, 0x10 },
{ "kvm", "KVM_SET_ONE_REG", _IOC_WRITE, 0xaeac, 0x10 },
{ "kvm", "KVM_SET_MEMORY_REGION", _IOC_WRITE, 0xae40, 0x18 },
{ "kvm", "KVM_S390_UCAS_MAP", _IOC_WRITE, 0xae50, 0x18 },
{ "kvm", "KVM_S390_UCAS_UNMAP", _IOC_WRITE, 0xae51, 0x18 },
{ "kvm", "KVM_HYPERV_EVENTFD", _IOC_WRITE, 0xaebd, 0x18 },
{ "kvm", "KVM_SET_DEVICE_ATTR", _IOC_WRITE, 0xaee1, 0x18 },
{ "kvm", "KVM_GET_DEVICE_ATTR", _IOC_WRITE, 0xaee2, 0x18 },
{ "kvm", "KVM_HAS_DEVICE_ATTR", _IOC_WRITE, 0xaee3, 0x18 },
{ "kvm", "KVM_SET_MEMORY_ALIAS", _IOC_WRITE, 0xae43, 0x20 },
{ "kvm", "KVM_SET_USER_MEMORY_REGION", _IOC_WRITE, 0xae46, 0x20 },
{ "kvm", "KVM_IRQFD", _IOC_WRITE, 0xae76, 0x20 },
{ "kvm", "KVM_SIGNAL_MSI", _IOC_WRITE, 0xaea5, 0x20 },
{ "kvm", "KVM_SET_PMU_EVENT_FILTER", _IOC_WRITE, 0xaeb2, 0x20 },
{ "kvm", "KVM_S390_SET_IRQ_STATE", _IOC_WRITE, 0xaeb5, 0x20 },
{ "kvm", "KVM_S390_GET_IRQ_STATE", _IOC_WRITE, 0xaeb6, 0x20 },
{ "kvm", "KVM_S390_SET_CMMA_BITS", _IOC_WRITE, 0xaeb9, 0x20 },
{ "kvm", "KVM_SET_CLOCK", _IOC_WRITE, 0xae7b, 0x30 },
{ "kvm", "KVM_XEN_HVM_CONFIG", _IOC_WRITE, 0xae7a, 0x38 },
{ "kvm", "KVM_ASSIGN_DEV_IRQ", _IOC_WRITE, 0xae70, 0x40 },
{ "kvm", "KVM_DEASSIGN_PCI_DEVICE", _IOC_WRITE, 0xae72, 0x40 },
{ "kvm", "KVM_DEASSIGN_DEV_IRQ", _IOC_WRITE, 0xae75, 0x40 },
{ "kvm", "KVM_CREATE_PIT2", _IOC_WRITE, 0xae77, 0x40 },
{ "kvm", "KVM_IOEVENTFD", _IOC_WRITE, 0xae79, 0x40 },
{ "kvm", "KVM_X86_SET_MCE", _IOC_WRITE, 0xae9e, 0x40 },
{ "kvm", "KVM_SET_VCPU_EVENTS", _IOC_WRITE, 0xaea0, 0x40 },
{ "kvm", "KVM_ASSIGN_SET_INTX_MASK", _IOC_WRITE, 0xaea4, 0x40 },
{ "kvm", "KVM_S390_MEM_OP", _IOC_WRITE, 0xaeb1, 0x40 },
{ "kvm", "KVM_S390_GET_SKEYS", _IOC_WRITE, 0xaeb2, 0x40 },
{ "kvm", "KVM_S390_SET_SKEYS", _IOC_WRITE, 0xaeb3, 0x40 },
{ "kvm", "KVM_SET_GUEST_DEBUG", _IOC_WRITE, 0xae9b, 0x48 },
{ "kvm", "KVM_S390_IRQ", _IOC_WRITE, 0xaeb4, 0x48 },
{ "kvm", "KVM_XEN_HVM_SET_ATTR", _IOC_WRITE, 0xaec9, 0x48 },
{ "kvm", "KVM_XEN_VCPU_SET_ATTR", _IOC_WRITE, 0xaecb, 0x48 },
#if IOCTLC_PERSONALITY == 0
{ "kvm", "KVM_S390_ZPCI_OP", _IOC_WRITE, 0xaed1, 0x48 },
#endif
#if IOCTLC_PERSONALITY == 1 || IOCTLC_PERSONALITY == 2
{ "kvm", "KVM_S390_ZPCI_OP", _IOC_WRITE, 0xaed1, 0x48 },
#endif
#if IOCTLC_PERSONALITY == 1 || IOCTLC_PERSONALITY == 2
{ "kvm", "__KVM_DEPRECATED_VCPU_W_0x87", _IOC_WRITE, 0xae87, 0x4c },
#endif
#if IOCTLC_PERSONALITY == 0 || IOCTLC_PERSONALITY == 2
{ "kvm", "__KVM_DEPRECATED_VCPU_W_0x87", _IOC_WRITE, 0xae87, 0x50 },
#endif
{ "kvm", "KVM_ENABLE_CAP", _IOC_WRITE, 0xaea3, 0x68 },
{ "kvm", "KVM_SET_PIT2", _IOC_WRITE, 0xaea0, 0x70 },
{ "kvm", "KVM_PPC_GET_PVINFO", _IOC_WRITE, 0xaea1, 0x80 },
{ "kvm", "KVM_SET_DEBUGREGS", _IOC_WRITE, 0xaea2, 0x80 },
{ "kvm", "KVM_SET_NESTED_STATE", _IOC_WRITE, 0xaebf, 0x80 },
{ "kvm", "KVM_SET_REGS", _IOC_WRITE, 0xae82, 0x90 },
#if IOCTLC_PERSONALITY == 1 || IOCTLC_PERSONALITY == 2
{ "kvm", "KVM_X86_SET_MSR_FILTER", _IOC_WRITE, 0xaec6, 0x104 },
#endif
{ "kvm", "KVM_SET_SREGS", _IOC_WRITE, 0xae84, 0x138 },
{ "kvm", "KVM_SET_SREGS2", _IOC_WRITE, 0xaecd, 0x140 },
{ "kvm", "KVM_SET_XCRS", _IOC_WRITE, 0xaea7, 0x188 },
#if IOCTLC_PERSONALITY == 0 || IOCTLC_PERSONALITY == 2
{ "kvm", "KVM_X86_SET_MSR_FILTER", _IOC_WRITE, 0xaec6, 0x188 },
#endif
{ "kvm", "KVM_SET_FPU", _IOC_WRITE, 0xae8d, 0x1a0 },
{ "kvm", "KVM_SET_LAPIC", _IOC_WRITE, 0xae8f, 0x400 },
{ "kvm", "KVM_SET_XSAVE", _IOC_WRITE, 0xaea5, 0x1000 },
{ "kvm", "KVM_GET_MP_STATE", _IOC_READ, 0xae98, 0x4 },
{ "kvm", "KVM_X86_GET_MCE_CAP_SUPPORTED", _IOC_READ, 0xae9d, 0x8 },
{ "kvm", "KVM_PPC_RESIZE_HPT_PREPARE", _IOC_READ, 0xaead, 0x10 },
{ "kvm", "KVM_PPC_RESIZE_HPT_COMMIT", _IOC_READ, 0xaeae, 0x10 },
{ "kvm", "KVM_MEMORY_ENCRYPT_REG_REGION", _IOC_READ, 0xaebb, 0x10 },
{ "kvm", "KVM_MEMORY_ENCRYPT_UNREG_REGION", _IOC_READ, 0xaebc, 0x10 },
{ "kvm", "KVM_GET_CLOCK", _IOC_READ, 0xae7c, 0x30 },
{ "kvm", "KVM_ASSIGN_PCI_DEVICE", _IOC_READ, 0xae69, 0x40 },
{ "kvm", "__KVM_DEPRECATED_VM_R_0x70", _IOC_READ, 0xae70, 0x40 },
{ "kvm", "KVM_GET_VCPU_EVENTS", _IOC_READ, 0xae9f, 0x40 },
{ "kvm", "KVM_SET_PIT", _IOC_READ, 0xae66, 0x48 },
{ "kvm", "KVM_GET_PIT2", _IOC_READ, 0xae9f, 0x70 },
{ "kvm", "KVM_GET_DEBUGREGS", _IOC_READ, 0xaea1, 0x80 },
{ "kvm", "KVM_GET_REGS", _IOC_READ, 0xae81, 0x90 },
{ "kvm", "KVM_GET_SREGS", _IOC_READ, 0xae83, 0x138 },
{ "kvm", "KVM_GET_SREGS2", _IOC_READ, 0xaecc, 0x140 },
{ "kvm", "KVM_GET_XCRS", _IOC_READ, 0xaea6, 0x188 },
{ "kvm", "KVM_GET_FPU", _IOC_READ, 0xae8c, 0x1a0 },
{ "kvm", "KVM_SET_IRQCHIP", _IOC_READ, 0xae63, 0x208 },
{ "kvm", "KVM_PPC_GET_SMMU_INFO", _IOC_READ, 0xaea6, 0x250 },
{ "kvm", "KVM_GET_LAPIC", _IOC_READ, 0xae8e, 0x400 },
{ "kvm", "KVM_GET_XSAVE", _IOC_READ, 0xaea4, 0x1000 },
{ "kvm", "KVM_GET_XSAVE2", _IOC_READ, 0xaecf, 0x1000 },
{ "kvm", "KVM_GET_MSR_INDEX_LIST", _IOC_READ|_IOC_WRITE, 0xae02, 0x4 },
{ "kvm", "KVM_GET_MSR_FEATURE_INDEX_LIST", _IOC_READ|_IOC_WRITE, 0xae0a, 0x4 },
{ "kvm", "KVM_PPC_ALLOCATE_HTAB", _IOC_READ|_IOC_WRITE, 0xaea7, 0x4 },
#if IOCTLC_PERSONALITY == 1 || IOCTLC_PERSONALITY == 2
{ "kvm", "KVM_MEMORY_ENCRYPT_OP", _IOC_READ|_IOC_WRITE, 0xaeba, 0x4 },
#endif
{ "kvm", "KVM_GET_SUPPORTED_CPUID", _IOC_READ|_IOC_WRITE, 0xae05, 0x8 },
{ "kvm", "KVM_GET_EMULATED_CPUID", _IOC_READ|_IOC_WRITE, 0xae09, 0x8 },
{ "kvm", "KVM_IRQ_LINE_STATUS", _IOC_READ|_IOC_WRITE, 0xae67, 0x8 },
{ "kvm", "KVM_GET_MSRS", _IOC_READ|_IOC_WRITE, 0xae88, 0x8 },
{ "kvm", "KVM_GET_CPUID2", _IOC_READ|_IOC_WRITE, 0xae91, 0x8 },
{ "kvm", "KVM_GET_REG_LIST", _IOC_READ|_IOC_WRITE, 0xaeb0, 0x8 },
#if IOCTLC_PERSONALITY == 0 || IOCTLC_PERSONALITY == 2
{ "kvm", "KVM_MEMORY_ENCRYPT_OP", _IOC_READ|_IOC_WRITE, 0xaeba, 0x8 },
#endif
{ "kvm", "KVM_GET_SUPPORTED_HV_CPUID", _IOC_READ|_IOC_WRITE, 0xaec1, 0x8 },
{ "kvm", "KVM_CREATE_DEVICE", _IOC_READ|_IOC_WRITE, 0xaee0, 0xc },
{ "kvm", "KVM_TRANSLATE", _IOC_READ|_IOC_WRITE, 0xae85, 0x18 },
#if IOCTLC_PERSONALITY == 0
{ "kvm", "KVM_CLEAR_DIRTY_LOG", _IOC_READ|_IOC_WRITE, 0xaec0, 0x18 },
#endif
#if IOCTLC_PERSONALITY == 1 || IOCTLC_PERSONALITY == 2
{ "kvm", "KVM_CLEAR_DIRTY_LOG", _IOC_READ|_IOC_WRITE, 0xaec0, 0x18 },
#endif
{ "kvm", "KVM_S390_GET_CMMA_BITS", _IOC_READ|_IOC_WRITE, 0xaeb8, 0x20 },
{ "kvm", "KVM_S390_PV_COMMAND", _IOC_READ|_IOC_WRITE, 0xaec5, 0x20 },
{ "kvm", "KVM_S390_PV_CPU_COMMAND", _IOC_READ|_IOC_WRITE, 0xaed0, 0x20 },
{ "kvm", "KVM_TPR_ACCESS_REPORTING", _IOC_READ|_IOC_WRITE, 0xae92, 0x28 },
{ "kvm", "KVM_GET_PIT", _IOC_READ|_IOC_WRITE, 0xae65, 0x48 },
{ "kvm", "KVM_XEN_HVM_GET_ATTR", _IOC_READ|_IOC_WRITE, 0xaec8, 0x48 },
{ "kvm", "KVM_XEN_VCPU_GET_ATTR", _IOC_READ|_IOC_WRITE, 0xaeca, 0x48 },
{ "kvm", "KVM_GET_NESTED_STATE", _IOC_READ|_IOC_WRITE, 0xaebe, 0x80 },
{ "kvm", "KVM_GET_IRQCHIP", _IOC_READ|_IOC_WRITE, 0xae62, 0x208 },
