/* SPDX-License-Identifier: GPL-2.0-only WITH Linux-syscall-note */
/*
 * gunyah: the proof of layouts, codes and values; compiling it is the test.
 *
 * Made by ioctlc from the gunyah spec; do not edit. To remake it:
 *   ioctlc build spec/gunyah
 */
#include <stddef.h>

#if defined(__cplusplus) && (__cplusplus >= 201103L || (defined(_MSVC_LANG) && _MSVC_LANG >= 201103L))
#define ASSERT(condition, message) static_assert(condition, message)
#define ALIGNOF(type) alignof(type)
#elif !defined(__cplusplus) && defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define ASSERT(condition, message) _Static_assert(condition, message)
#define ALIGNOF(type) _Alignof(type)
#else
#error "this test needs C11 (-std=c11) or C++11"
#define ASSERT(condition, message) extern int this_test_needs_c11
#endif

#define GH_DEPRECATED(msg)
#include "gunyah.h"

#if defined(__linux__) && defined(__x86_64__) && !defined(__ILP32__)
#define ON_LINUX_X86_64
#elif defined(__linux__) && defined(__i386__)
#define ON_LINUX_I386
#elif defined(__linux__) && defined(__aarch64__)
#define ON_LINUX_ARM64
#else
#error "the spec is not about this ABI, or its compiler is not known"
#endif

/* -DIOCTLC_WRONG_<KIND> falsifies the first assertion of a kind, to show that a compiler checks them. */
#ifdef IOCTLC_WRONG_SIZE
#define WRONG_SIZE 1
#else
#define WRONG_SIZE 0
#endif
#ifdef IOCTLC_WRONG_ALIGN
#define WRONG_ALIGN 1
#else
#define WRONG_ALIGN 0
#endif
#ifdef IOCTLC_WRONG_OFFSET
#define WRONG_OFFSET 1
#else
#define WRONG_OFFSET 0
#endif
#ifdef IOCTLC_WRONG_WIDTH
#define WRONG_WIDTH 1
#else
#define WRONG_WIDTH 0
#endif
#ifdef IOCTLC_WRONG_CODE
#define WRONG_CODE 1
#else
#define WRONG_CODE 0
#endif
#ifdef IOCTLC_WRONG_VALUE
#define WRONG_VALUE 1
#else
#define WRONG_VALUE 0
#endif

#define SIZE(type, bytes) ASSERT(sizeof(type) == (bytes), "size of " #type)
#define ALIGN(type, bytes) ASSERT(ALIGNOF(type) == (bytes), "alignment of " #type)
#define OFFSET(type, member, bytes) ASSERT(offsetof(type, member) == (bytes), "offset of " #member " in " #type)
#define WIDTH(type, member, bytes) \
	ASSERT(sizeof(((type *)0)->member) == (bytes), "size of " #member " in " #type)
#define CODE(name, value) ASSERT((unsigned long long)(name) == (value), "request code " #name)
#define VALUE(name, value) ASSERT((unsigned long long)(name) == (value), "value of " #name)
#define BITS(name, value) ASSERT((unsigned int)(name) == (value), "value of " #name)
#define NEGATIVE(name, value) ASSERT((name) < 0 && (long long)(name) == (value), "value of " #name)
#if defined(__GNUC__) || defined(__clang__)
#define STRING(name, text) \
	ASSERT(sizeof(name) == sizeof(text) && !__builtin_memcmp(name, text, sizeof(text)), "text of " #name)
#else
#define STRING(name, text) ASSERT(sizeof(name) == sizeof(text), "length of " #name)
#endif
#ifdef __GNUC__
#define SIGN(type, member, negative) \
	ASSERT((__typeof__(((type *)0)->member))-1 > 0 ? !(negative) : (negative), "sign of " #member " in " #type)
#else
#define SIGN(type, member, negative) ASSERT(1, "")
#endif

SIZE(struct gh_userspace_memory_region, 32 + WRONG_SIZE);
OFFSET(struct gh_userspace_memory_region, label, 0 + WRONG_OFFSET);
WIDTH(struct gh_userspace_memory_region, label, 4 + WRONG_WIDTH);
SIGN(struct gh_userspace_memory_region, label, 0);
OFFSET(struct gh_userspace_memory_region, flags, 4);
WIDTH(struct gh_userspace_memory_region, flags, 4);
SIGN(struct gh_userspace_memory_region, flags, 0);
OFFSET(struct gh_userspace_memory_region, guest_phys_addr, 8);
WIDTH(struct gh_userspace_memory_region, guest_phys_addr, 8);
SIGN(struct gh_userspace_memory_region, guest_phys_addr, 0);
OFFSET(struct gh_userspace_memory_region, memory_size, 16);
WIDTH(struct gh_userspace_memory_region, memory_size, 8);
SIGN(struct gh_userspace_memory_region, memory_size, 0);
OFFSET(struct gh_userspace_memory_region, userspace_addr, 24);
WIDTH(struct gh_userspace_memory_region, userspace_addr, 8);
SIGN(struct gh_userspace_memory_region, userspace_addr, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct gh_userspace_memory_region, 4 + WRONG_ALIGN);
#else
ALIGN(struct gh_userspace_memory_region, 8 + WRONG_ALIGN);
#endif

SIZE(struct gh_vm_dtb_config, 16);
OFFSET(struct gh_vm_dtb_config, guest_phys_addr, 0);
WIDTH(struct gh_vm_dtb_config, guest_phys_addr, 8);
SIGN(struct gh_vm_dtb_config, guest_phys_addr, 0);
OFFSET(struct gh_vm_dtb_config, size, 8);
WIDTH(struct gh_vm_dtb_config, size, 8);
SIGN(struct gh_vm_dtb_config, size, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct gh_vm_dtb_config, 4);
#else
ALIGN(struct gh_vm_dtb_config, 8);
#endif

SIZE(struct gh_vm_firmware_config, 16);
OFFSET(struct gh_vm_firmware_config, guest_phys_addr, 0);
WIDTH(struct gh_vm_firmware_config, guest_phys_addr, 8);
SIGN(struct gh_vm_firmware_config, guest_phys_addr, 0);
OFFSET(struct gh_vm_firmware_config, size, 8);
WIDTH(struct gh_vm_firmware_config, size, 8);
SIGN(struct gh_vm_firmware_config, size, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct gh_vm_firmware_config, 4);
#else
ALIGN(struct gh_vm_firmware_config, 8);
#endif

SIZE(struct gh_fn_vcpu_arg, 4);
ALIGN(struct gh_fn_vcpu_arg, 4);
OFFSET(struct gh_fn_vcpu_arg, id, 0);
WIDTH(struct gh_fn_vcpu_arg, id, 4);
SIGN(struct gh_fn_vcpu_arg, id, 0);

SIZE(struct gh_fn_irqfd_arg, 16);
ALIGN(struct gh_fn_irqfd_arg, 4);
OFFSET(struct gh_fn_irqfd_arg, fd, 0);
WIDTH(struct gh_fn_irqfd_arg, fd, 4);
SIGN(struct gh_fn_irqfd_arg, fd, 0);
OFFSET(struct gh_fn_irqfd_arg, label, 4);
WIDTH(struct gh_fn_irqfd_arg, label, 4);
SIGN(struct gh_fn_irqfd_arg, label, 0);
OFFSET(struct gh_fn_irqfd_arg, flags, 8);
WIDTH(struct gh_fn_irqfd_arg, flags, 4);
SIGN(struct gh_fn_irqfd_arg, flags, 0);
OFFSET(struct gh_fn_irqfd_arg, padding, 12);
WIDTH(struct gh_fn_irqfd_arg, padding, 4);
SIGN(struct gh_fn_irqfd_arg, padding, 0);

SIZE(struct gh_fn_ioeventfd_arg, 32);
OFFSET(struct gh_fn_ioeventfd_arg, datamatch, 0);
WIDTH(struct gh_fn_ioeventfd_arg, datamatch, 8);
SIGN(struct gh_fn_ioeventfd_arg, datamatch, 0);
OFFSET(struct gh_fn_ioeventfd_arg, addr, 8);
WIDTH(struct gh_fn_ioeventfd_arg, addr, 8);
SIGN(struct gh_fn_ioeventfd_arg, addr, 0);
OFFSET(struct gh_fn_ioeventfd_arg, len, 16);
WIDTH(struct gh_fn_ioeventfd_arg, len, 4);
SIGN(struct gh_fn_ioeventfd_arg, len, 0);
OFFSET(struct gh_fn_ioeventfd_arg, fd, 20);
WIDTH(struct gh_fn_ioeventfd_arg, fd, 4);
SIGN(struct gh_fn_ioeventfd_arg, fd, 1);
OFFSET(struct gh_fn_ioeventfd_arg, flags, 24);
WIDTH(struct gh_fn_ioeventfd_arg, flags, 4);
SIGN(struct gh_fn_ioeventfd_arg, flags, 0);
OFFSET(struct gh_fn_ioeventfd_arg, padding, 28);
WIDTH(struct gh_fn_ioeventfd_arg, padding, 4);
SIGN(struct gh_fn_ioeventfd_arg, padding, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct gh_fn_ioeventfd_arg, 4);
#else
ALIGN(struct gh_fn_ioeventfd_arg, 8);
#endif

SIZE(struct gh_fn_desc, 16);
OFFSET(struct gh_fn_desc, type, 0);
WIDTH(struct gh_fn_desc, type, 4);
SIGN(struct gh_fn_desc, type, 0);
OFFSET(struct gh_fn_desc, arg_size, 4);
WIDTH(struct gh_fn_desc, arg_size, 4);
SIGN(struct gh_fn_desc, arg_size, 0);
OFFSET(struct gh_fn_desc, arg, 8);
WIDTH(struct gh_fn_desc, arg, 8);
SIGN(struct gh_fn_desc, arg, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct gh_fn_desc, 4);
#else
ALIGN(struct gh_fn_desc, 8);
#endif

SIZE(struct gh_vm_exit_info, 16);
ALIGN(struct gh_vm_exit_info, 4);
OFFSET(struct gh_vm_exit_info, type, 0);
WIDTH(struct gh_vm_exit_info, type, 2);
SIGN(struct gh_vm_exit_info, type, 0);
OFFSET(struct gh_vm_exit_info, padding, 2);
WIDTH(struct gh_vm_exit_info, padding, 2);
SIGN(struct gh_vm_exit_info, padding, 0);
OFFSET(struct gh_vm_exit_info, reason_size, 4);
WIDTH(struct gh_vm_exit_info, reason_size, 4);
SIGN(struct gh_vm_exit_info, reason_size, 0);
OFFSET(struct gh_vm_exit_info, reason, 8);
WIDTH(struct gh_vm_exit_info, reason, 8);

OFFSET(struct gh_vcpu_run, immediate_exit, 0);
WIDTH(struct gh_vcpu_run, immediate_exit, 1);
SIGN(struct gh_vcpu_run, immediate_exit, 0);
OFFSET(struct gh_vcpu_run, padding, 1);
WIDTH(struct gh_vcpu_run, padding, 7);
OFFSET(struct gh_vcpu_run, exit_reason, 8);
WIDTH(struct gh_vcpu_run, exit_reason, 4);
SIGN(struct gh_vcpu_run, exit_reason, 0);
WIDTH(struct gh_vcpu_run, mmio.phys_addr, 8);
SIGN(struct gh_vcpu_run, mmio.phys_addr, 0);
WIDTH(struct gh_vcpu_run, mmio.data, 8);
WIDTH(struct gh_vcpu_run, mmio.len, 4);
SIGN(struct gh_vcpu_run, mmio.len, 0);
WIDTH(struct gh_vcpu_run, mmio.is_write, 1);
SIGN(struct gh_vcpu_run, mmio.is_write, 0);
WIDTH(struct gh_vcpu_run, status.status, 4);
WIDTH(struct gh_vcpu_run, status.exit_info, 16);

#if defined(ON_LINUX_I386)
SIZE(struct gh_vcpu_run, 36);
ALIGN(struct gh_vcpu_run, 4);
OFFSET(struct gh_vcpu_run, mmio.phys_addr, 12);
OFFSET(struct gh_vcpu_run, mmio.data, 20);
OFFSET(struct gh_vcpu_run, mmio.len, 28);
OFFSET(struct gh_vcpu_run, mmio.is_write, 32);
OFFSET(struct gh_vcpu_run, status.status, 12);
OFFSET(struct gh_vcpu_run, status.exit_info, 16);
#else
SIZE(struct gh_vcpu_run, 40);
ALIGN(struct gh_vcpu_run, 8);
OFFSET(struct gh_vcpu_run, mmio.phys_addr, 16);
OFFSET(struct gh_vcpu_run, mmio.data, 24);
OFFSET(struct gh_vcpu_run, mmio.len, 32);
OFFSET(struct gh_vcpu_run, mmio.is_write, 36);
OFFSET(struct gh_vcpu_run, status.status, 16);
OFFSET(struct gh_vcpu_run, status.exit_info, 20);
#endif

/* Request codes */
CODE(GH_CREATE_VM, 0x00004700u + WRONG_CODE);
CODE(GH_VM_SET_USER_MEM_REGION, 0x40204701u);
CODE(GH_VM_SET_DTB_CONFIG, 0x40104702u);
CODE(GH_VM_START, 0x00004703u);
CODE(GH_VM_ADD_FUNCTION, 0x40104704u);
CODE(GH_VCPU_RUN, 0x00004705u);
CODE(GH_VCPU_MMAP_SIZE, 0x00004706u);
CODE(GH_VM_REMOVE_FUNCTION, 0x40104707u);
CODE(GH_VM_ANDROID_LEND_USER_MEM, 0x40204111u);
CODE(GH_VM_ANDROID_SET_FW_CONFIG, 0x40104112u);

/* Names that stand for a number or a text */
VALUE(GH_IOCTL_TYPE, 71 + WRONG_VALUE);
VALUE(GH_ANDROID_IOCTL_TYPE, 65);
VALUE(GH_FN_MAX_ARG_SIZE, 256);
VALUE(GH_VM_MAX_EXIT_REASON_SIZE, 8);
VALUE(GH_MEM_ALLOW_READ, 1);
VALUE(GH_MEM_ALLOW_WRITE, 2);
VALUE(GH_MEM_ALLOW_EXEC, 4);
VALUE(GH_IRQFD_LEVEL, 1);
VALUE(GH_IOEVENTFD_DATAMATCH, 1);
VALUE(GH_FN_VCPU, 1);
VALUE(GH_FN_IRQFD, 2);
VALUE(GH_FN_IOEVENTFD, 3);
VALUE(GH_VM_STATUS_LOAD_FAILED, 1);
VALUE(GH_VM_STATUS_EXITED, 2);
VALUE(GH_VM_STATUS_CRASHED, 3);
VALUE(GH_VCPU_EXIT_UNKNOWN, 0);
VALUE(GH_VCPU_EXIT_MMIO, 1);
VALUE(GH_VCPU_EXIT_STATUS, 2);
