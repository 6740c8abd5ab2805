/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/*
 * kvm: entries for callers of another ABI.
 *
 * Made by ioctlc from the kvm spec; do not edit. To remake it:
 *   ioctlc build spec/kvm
 */
#ifndef KVM_THUNKS_H
#define KVM_THUNKS_H

#include "kvm_compat.h"

#ifdef OS_COMPAT
/* What the driver defines: its entries for callers of the kernel's own ABI .. */
int kvm_vm_native_ioctl(struct os_call *call, void *object);
int kvm_vcpu_native_ioctl(struct os_call *call, void *object);

/* .. and handlers; these see kernel memory, and the caller's behind addresses. */
#if defined(__x86_64__) || defined(__i386__)
int kvm_vm_get_dirty_log(struct os_call *call, void *object, struct kvm_dirty_log *arg);
#endif
#if defined(__mips__)
int kvm_vm_get_dirty_log(struct os_call *call, void *object, struct kvm_dirty_log *arg);
#endif
#if defined(__x86_64__) || defined(__i386__)
int kvm_vm_clear_dirty_log(struct os_call *call, void *object, struct kvm_clear_dirty_log *arg);
#endif
#if defined(__mips__)
int kvm_vm_clear_dirty_log(struct os_call *call, void *object, struct kvm_clear_dirty_log *arg);
#endif
#if defined(__mips__)
int kvm_vcpu_set_signal_mask(struct os_call *call, void *object, struct kvm_signal_mask *arg);
#endif
#if defined(__x86_64__) || defined(__i386__)
int kvm_vm_x86_set_msr_filter(struct os_call *call, void *object, struct kvm_msr_filter *arg);
#endif
#if defined(__x86_64__) || defined(__i386__)
int kvm_vcpu_dirty_tlb(struct os_call *call, void *object, struct kvm_dirty_tlb *arg);
#endif
#if defined(__x86_64__) || defined(__i386__)
int kvm_vm_s390_zpci_op(struct os_call *call, void *object, struct kvm_s390_zpci_op *arg);
#endif
#if defined(__x86_64__) || defined(__i386__)
int kvm_vcpu_kvm_deprecated_vcpu_w_0x87(struct os_call *call, void *object, struct kvm_debug_guest *arg);
#endif

/* What is made of them: the entries for callers of another ABI. */
int kvm_vm_compat_ioctl(struct os_call *call, void *object);
int kvm_vcpu_compat_ioctl(struct os_call *call, void *object);
#endif

#endif
