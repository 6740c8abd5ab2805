/* SPDX-License-Identifier: ((GPL-2.0-only WITH Linux-syscall-note) OR MIT) */
/*
 * mvm: names for strace.
 *
 * Made by ioctlc from the mvm spec; do not edit. To remake it:
 *   ioctlc build spec/mvm
 */
{ "mvm", "MVM_RUN", 0, 0xbe80, 0x0 },
{ "mvm", "MVM_NMI", 0, 0xbe9a, 0x0 },
#if IOCTLC_PERSONALITY == 1 || IOCTLC_PERSONALITY == 2
{ "mvm", "MVM_SET_CPUID__LEGACY", _IOC_WRITE, 0xbed7, 0x4 },
#endif
{ "mvm", "MVM_IRQ_LINE", _IOC_WRITE, 0xbe61, 0x8 },
{ "mvm", "MVM_INTERRUPT", _IOC_WRITE, 0xbe86, 0x8 },
{ "mvm", "MVM_SET_MP_STATE", _IOC_WRITE, 0xbe99, 0x8 },
{ "mvm", "MVM_NOTIFY_VERSION__LEGACY", _IOC_WRITE, 0xbed0, 0x8 },
#if IOCTLC_PERSONALITY == 1 || IOCTLC_PERSONALITY == 2
{ "mvm", "MVM_GET_DIRTY_LOG__LEGACY", _IOC_WRITE, 0xbed3, 0x8 },
#endif
#if IOCTLC_PERSONALITY == 0
{ "mvm", "MVM_SET_CPUID__LEGACY", _IOC_WRITE, 0xbed7, 0x8 },
#endif
{ "mvm", "MVM_SET_CPUID", _IOC_WRITE, 0xbe90, 0x10 },
{ "mvm", "MVM_GET_ONE_REG", _IOC_WRITE, 0xbeab, 0x10 },
{ "mvm", "MVM_SET_ONE_REG", _IOC_WRITE, 0xbeac, 0x10 },
#if IOCTLC_PERSONALITY == 0
{ "mvm", "MVM_GET_DIRTY_LOG__LEGACY", _IOC_WRITE, 0xbed3, 0x10 },
#endif
#if IOCTLC_PERSONALITY == 1 || IOCTLC_PERSONALITY == 2
{ "mvm", "MVM_SET_MEMORY_REGION__LEGACY", _IOC_WRITE, 0xbed2, 0x14 },
#endif
{ "mvm", "MVM_SET_TSC", _IOC_WRITE, 0xbe12, 0x18 },
{ "mvm", "MVM_GET_DIRTY_LOG", _IOC_WRITE, 0xbe42, 0x18 },
{ "mvm", "MVM_SET_CLOCK", _IOC_WRITE, 0xbe7b, 0x18 },
{ "mvm", "MVM_SET_VCPU_EVENTS", _IOC_WRITE, 0xbea0, 0x18 },
{ "mvm", "MVM_SET_DEVICE_ATTR", _IOC_WRITE, 0xbee1, 0x18 },
{ "mvm", "MVM_GET_DEVICE_ATTR", _IOC_WRITE, 0xbee2, 0x18 },
{ "mvm", "MVM_HAS_DEVICE_ATTR", _IOC_WRITE, 0xbee3, 0x18 },
{ "mvm", "MVM_SET_MEMORY_REGION", _IOC_WRITE, 0xbe46, 0x20 },
#if IOCTLC_PERSONALITY == 0
{ "mvm", "MVM_SET_MEMORY_REGION__LEGACY", _IOC_WRITE, 0xbed2, 0x20 },
#endif
{ "mvm", "MVM_ENABLE_CAP", _IOC_WRITE, 0xbea3, 0x28 },
{ "mvm", "MVM_SET_DEBUGREGS", _IOC_WRITE, 0xbea2, 0x30 },
{ "mvm", "MVM_SET_XCRS", _IOC_WRITE, 0xbea7, 0x48 },
{ "mvm", "MVM_SET_REGS", _IOC_WRITE, 0xbe82, 0x90 },
{ "mvm", "MVM_SET_SREGS", _IOC_WRITE, 0xbe84, 0x120 },
{ "mvm", "MVM_SET_FPU", _IOC_WRITE, 0xbe8d, 0x1a0 },
{ "mvm", "MVM_SET_XSAVE", _IOC_WRITE, 0xbea5, 0x1000 },
{ "mvm", "MVM_GET_API_VERSION", _IOC_READ, 0xbe00, 0x8 },
{ "mvm", "MVM_GET_VCPU_MMAP_SIZE", _IOC_READ, 0xbe04, 0x8 },
{ "mvm", "MVM_GET_MP_STATE", _IOC_READ, 0xbe98, 0x8 },
{ "mvm", "MVM_GET_TSC", _IOC_READ, 0xbe11, 0x18 },
{ "mvm", "MVM_GET_CLOCK", _IOC_READ, 0xbe7c, 0x18 },
{ "mvm", "MVM_GET_VCPU_EVENTS", _IOC_READ, 0xbe9f, 0x18 },
{ "mvm", "MVM_GET_DEBUGREGS", _IOC_READ, 0xbea1, 0x30 },
{ "mvm", "MVM_GET_XCRS", _IOC_READ, 0xbea6, 0x48 },
{ "mvm", "MVM_GET_REGS", _IOC_READ, 0xbe81, 0x90 },
{ "mvm", "MVM_GET_SREGS", _IOC_READ, 0xbe83, 0x120 },
{ "mvm", "MVM_GET_FPU", _IOC_READ, 0xbe8c, 0x1a0 },
{ "mvm", "MVM_GET_XSAVE", _IOC_READ, 0xbea4, 0x1000 },
#if IOCTLC_PERSONALITY == 1
{ "mvm", "MVM_GET_MSRS__LEGACY", _IOC_READ|_IOC_WRITE, 0xbed4, 0x8 },
#endif
#if IOCTLC_PERSONALITY == 2
{ "mvm", "MVM_GET_MSRS__LEGACY", _IOC_READ|_IOC_WRITE, 0xbed4, 0x8 },
#endif
#if IOCTLC_PERSONALITY == 1
{ "mvm", "MVM_SET_MSRS__LEGACY", _IOC_READ|_IOC_WRITE, 0xbed5, 0x8 },
#endif
#if IOCTLC_PERSONALITY == 2
{ "mvm", "MVM_SET_MSRS__LEGACY", _IOC_READ|_IOC_WRITE, 0xbed5, 0x8 },
#endif
#if IOCTLC_PERSONALITY == 1 || IOCTLC_PERSONALITY == 2
{ "mvm", "MVM_TRANSLATE__LEGACY", _IOC_READ|_IOC_WRITE, 0xbed6, 0xc },
#endif
{ "mvm", "MVM_CREATE_VM", _IOC_READ|_IOC_WRITE, 0xbe01, 0x10 },
{ "mvm", "MVM_GET_MSR_INDEX_LIST", _IOC_READ|_IOC_WRITE, 0xbe02, 0x10 },
{ "mvm", "MVM_CHECK_EXTENSION", _IOC_READ|_IOC_WRITE, 0xbe03, 0x10 },
{ "mvm", "MVM_GET_SUPPORTED_CPUID", _IOC_READ|_IOC_WRITE, 0xbe05, 0x10 },
{ "mvm", "MVM_CREATE_VCPU", _IOC_READ|_IOC_WRITE, 0xbe41, 0x10 },
{ "mvm", "MVM_GET_MSRS", _IOC_READ|_IOC_WRITE, 0xbe88, 0x10 },
{ "mvm", "MVM_SET_MSRS", _IOC_READ|_IOC_WRITE, 0xbe89, 0x10 },
#if IOCTLC_PERSONALITY == 0
{ "mvm", "MVM_GET_MSRS__LEGACY", _IOC_READ|_IOC_WRITE, 0xbed4, 0x10 },
#endif
#if IOCTLC_PERSONALITY == 0
{ "mvm", "MVM_SET_MSRS__LEGACY", _IOC_READ|_IOC_WRITE, 0xbed5, 0x10 },
#endif
{ "mvm", "MVM_CREATE_DEVICE", _IOC_READ|_IOC_WRITE, 0xbee0, 0x10 },
{ "mvm", "MVM_TRANSLATE", _IOC_READ|_IOC_WRITE, 0xbe85, 0x18 },
#if IOCTLC_PERSONALITY == 0
{ "mvm", "MVM_TRANSLATE__LEGACY", _IOC_READ|_IOC_WRITE, 0xbed6, 0x18 },
#endif
{ "mvm", "MVM_ATTACH_EXTENSION", _IOC_READ|_IOC_WRITE, 0xbeef, 0x18 },
