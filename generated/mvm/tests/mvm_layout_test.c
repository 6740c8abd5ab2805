/* SPDX-License-Identifier: ((GPL-2.0-only WITH Linux-syscall-note) OR MIT) */
/*
 * mvm: the proof of layouts, codes and values; compiling it is the test.
 *
 * Made by ioctlc from the mvm spec; do not edit. To remake it:
 *   ioctlc build spec/mvm
 */
#if defined(_WIN32) && defined(IOCTLC_HAVE_WINIOCTL)
#include <windows.h>
#include <winioctl.h>
#endif
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

#define MVM_DEPRECATED(msg)
#include "mvm.h"

#if defined(__linux__) && defined(__x86_64__) && !defined(__ILP32__)
#define ON_LINUX_X86_64
#elif defined(__linux__) && defined(__i386__)
#define ON_LINUX_I386
#elif defined(__linux__) && defined(__x86_64__) && defined(__ILP32__)
#define ON_LINUX_X32
#elif defined(__linux__) && defined(__aarch64__)
#define ON_LINUX_ARM64
#elif defined(__linux__) && defined(__arm__) && defined(__ARM_EABI__)
#define ON_LINUX_ARM
#elif defined(__linux__) && defined(__arm__) && !defined(__ARM_EABI__)
#define ON_LINUX_ARM_OABI
#elif defined(__linux__) && defined(__riscv) && (__riscv_xlen == 64)
#define ON_LINUX_RISCV64
#elif defined(__linux__) && defined(__riscv) && (__riscv_xlen == 32)
#define ON_LINUX_RISCV32
#elif defined(__linux__) && defined(__powerpc64__) && defined(__LITTLE_ENDIAN__)
#define ON_LINUX_PPC64LE
#elif defined(__linux__) && defined(__powerpc64__) && !defined(__LITTLE_ENDIAN__)
#define ON_LINUX_PPC64
#elif defined(__linux__) && defined(__powerpc__) && !defined(__powerpc64__)
#define ON_LINUX_PPC
#elif defined(__linux__) && defined(__s390x__)
#define ON_LINUX_S390X
#elif defined(__linux__) && defined(__mips__) && defined(__LP64__)
#define ON_LINUX_MIPS64
#elif defined(__linux__) && defined(__mips__) && !defined(__mips64)
#define ON_LINUX_MIPS
#elif defined(__linux__) && defined(__sparc__) && defined(__arch64__)
#define ON_LINUX_SPARC64
#elif defined(__linux__) && defined(__sparc__) && !defined(__arch64__)
#define ON_LINUX_SPARC
#elif defined(__linux__) && defined(__m68k__)
#define ON_LINUX_M68K
#elif defined(__linux__) && defined(__alpha__)
#define ON_LINUX_ALPHA
#elif defined(__linux__) && defined(__hppa__) && !defined(__LP64__)
#define ON_LINUX_HPPA
#elif defined(__linux__) && defined(__sh__)
#define ON_LINUX_SH4
#elif defined(__FreeBSD__) && defined(__x86_64__) && !defined(__ILP32__)
#define ON_FREEBSD_X86_64
#elif defined(__NetBSD__) && defined(__x86_64__) && !defined(__ILP32__)
#define ON_NETBSD_X86_64
#elif defined(__OpenBSD__) && defined(__x86_64__) && !defined(__ILP32__)
#define ON_OPENBSD_X86_64
#elif defined(__DragonFly__) && defined(__x86_64__) && !defined(__ILP32__)
#define ON_DRAGONFLY_X86_64
#elif defined(__FreeBSD__) && defined(__i386__)
#define ON_FREEBSD_I386
#elif defined(__NetBSD__) && defined(__i386__)
#define ON_NETBSD_I386
#elif defined(__APPLE__) && defined(__x86_64__) && !defined(__ILP32__)
#define ON_DARWIN_X86_64
#elif defined(__APPLE__) && defined(__aarch64__)
#define ON_DARWIN_ARM64
#elif defined(_WIN32) && (defined(__x86_64__) || defined(_M_X64)) && !defined(__ILP32__)
#define ON_WINDOWS_X86_64
#elif defined(_WIN32) && (defined(__i386__) || defined(_M_IX86))
#define ON_WINDOWS_I386
#elif defined(_WIN32) && (defined(__aarch64__) || defined(_M_ARM64))
#define ON_WINDOWS_ARM64
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

SIZE(struct mvm_api_version, 8 + WRONG_SIZE);
OFFSET(struct mvm_api_version, version, 0 + WRONG_OFFSET);
WIDTH(struct mvm_api_version, version, 4 + WRONG_WIDTH);
SIGN(struct mvm_api_version, version, 0);
OFFSET(struct mvm_api_version, pad, 4);
WIDTH(struct mvm_api_version, pad, 4);
SIGN(struct mvm_api_version, pad, 0);

#if defined(ON_LINUX_M68K)
ALIGN(struct mvm_api_version, 2 + WRONG_ALIGN);
#else
ALIGN(struct mvm_api_version, 4 + WRONG_ALIGN);
#endif

SIZE(struct mvm_check_extension, 16);
OFFSET(struct mvm_check_extension, capability, 0);
WIDTH(struct mvm_check_extension, capability, 4);
SIGN(struct mvm_check_extension, capability, 0);
OFFSET(struct mvm_check_extension, pad, 4);
WIDTH(struct mvm_check_extension, pad, 4);
SIGN(struct mvm_check_extension, pad, 0);
OFFSET(struct mvm_check_extension, value, 8);
WIDTH(struct mvm_check_extension, value, 8);
SIGN(struct mvm_check_extension, value, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4) || \
    defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386)
ALIGN(struct mvm_check_extension, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct mvm_check_extension, 2);
#else
ALIGN(struct mvm_check_extension, 8);
#endif

SIZE(struct mvm_enable_cap, 40);
OFFSET(struct mvm_enable_cap, capability, 0);
WIDTH(struct mvm_enable_cap, capability, 4);
SIGN(struct mvm_enable_cap, capability, 0);
OFFSET(struct mvm_enable_cap, pad, 4);
WIDTH(struct mvm_enable_cap, pad, 4);
SIGN(struct mvm_enable_cap, pad, 0);
OFFSET(struct mvm_enable_cap, args, 8);
WIDTH(struct mvm_enable_cap, args, 32);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4) || \
    defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386)
ALIGN(struct mvm_enable_cap, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct mvm_enable_cap, 2);
#else
ALIGN(struct mvm_enable_cap, 8);
#endif

SIZE(struct mvm_create_vm, 16);
OFFSET(struct mvm_create_vm, size, 0);
WIDTH(struct mvm_create_vm, size, 4);
SIGN(struct mvm_create_vm, size, 0);
OFFSET(struct mvm_create_vm, flags, 4);
WIDTH(struct mvm_create_vm, flags, 4);
SIGN(struct mvm_create_vm, flags, 0);
OFFSET(struct mvm_create_vm, fd, 8);
WIDTH(struct mvm_create_vm, fd, 8);
SIGN(struct mvm_create_vm, fd, 1);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4) || \
    defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386)
ALIGN(struct mvm_create_vm, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct mvm_create_vm, 2);
#else
ALIGN(struct mvm_create_vm, 8);
#endif

SIZE(struct mvm_create_vcpu, 16);
OFFSET(struct mvm_create_vcpu, id, 0);
WIDTH(struct mvm_create_vcpu, id, 4);
SIGN(struct mvm_create_vcpu, id, 0);
OFFSET(struct mvm_create_vcpu, pad, 4);
WIDTH(struct mvm_create_vcpu, pad, 4);
SIGN(struct mvm_create_vcpu, pad, 0);
OFFSET(struct mvm_create_vcpu, fd, 8);
WIDTH(struct mvm_create_vcpu, fd, 8);
SIGN(struct mvm_create_vcpu, fd, 1);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4) || \
    defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386)
ALIGN(struct mvm_create_vcpu, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct mvm_create_vcpu, 2);
#else
ALIGN(struct mvm_create_vcpu, 8);
#endif

SIZE(struct mvm_clock, 24);
OFFSET(struct mvm_clock, clock, 0);
WIDTH(struct mvm_clock, clock, 8);
SIGN(struct mvm_clock, clock, 0);
OFFSET(struct mvm_clock, realtime, 8);
WIDTH(struct mvm_clock, realtime, 8);
SIGN(struct mvm_clock, realtime, 0);
OFFSET(struct mvm_clock, flags, 16);
WIDTH(struct mvm_clock, flags, 4);
SIGN(struct mvm_clock, flags, 0);
OFFSET(struct mvm_clock, pad, 20);
WIDTH(struct mvm_clock, pad, 4);
SIGN(struct mvm_clock, pad, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4) || \
    defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386)
ALIGN(struct mvm_clock, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct mvm_clock, 2);
#else
ALIGN(struct mvm_clock, 8);
#endif

SIZE(struct mvm_attach_extension, 24);
OFFSET(struct mvm_attach_extension, uuid, 0);
WIDTH(struct mvm_attach_extension, uuid, 16);
OFFSET(struct mvm_attach_extension, pad, 16);
WIDTH(struct mvm_attach_extension, pad, 4);
SIGN(struct mvm_attach_extension, pad, 0);
OFFSET(struct mvm_attach_extension, version, 20);
WIDTH(struct mvm_attach_extension, version, 4);
SIGN(struct mvm_attach_extension, version, 0);

#if defined(ON_LINUX_M68K)
ALIGN(struct mvm_attach_extension, 2);
#else
ALIGN(struct mvm_attach_extension, 4);
#endif

SIZE(struct mvm_memory_region, 32);
OFFSET(struct mvm_memory_region, slot, 0);
WIDTH(struct mvm_memory_region, slot, 4);
SIGN(struct mvm_memory_region, slot, 0);
OFFSET(struct mvm_memory_region, flags, 4);
WIDTH(struct mvm_memory_region, flags, 4);
SIGN(struct mvm_memory_region, flags, 0);
OFFSET(struct mvm_memory_region, guest_phys_addr, 8);
WIDTH(struct mvm_memory_region, guest_phys_addr, 8);
SIGN(struct mvm_memory_region, guest_phys_addr, 0);
OFFSET(struct mvm_memory_region, memory_size, 16);
WIDTH(struct mvm_memory_region, memory_size, 8);
SIGN(struct mvm_memory_region, memory_size, 0);
OFFSET(struct mvm_memory_region, userspace_addr, 24);
WIDTH(struct mvm_memory_region, userspace_addr, 8);
SIGN(struct mvm_memory_region, userspace_addr, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4) || \
    defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386)
ALIGN(struct mvm_memory_region, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct mvm_memory_region, 2);
#else
ALIGN(struct mvm_memory_region, 8);
#endif

SIZE(struct mvm_get_dirty_log, 24);
OFFSET(struct mvm_get_dirty_log, slot, 0);
WIDTH(struct mvm_get_dirty_log, slot, 4);
SIGN(struct mvm_get_dirty_log, slot, 0);
OFFSET(struct mvm_get_dirty_log, pad, 4);
WIDTH(struct mvm_get_dirty_log, pad, 4);
SIGN(struct mvm_get_dirty_log, pad, 0);
OFFSET(struct mvm_get_dirty_log, count, 8);
WIDTH(struct mvm_get_dirty_log, count, 8);
SIGN(struct mvm_get_dirty_log, count, 0);
OFFSET(struct mvm_get_dirty_log, addr, 16);
WIDTH(struct mvm_get_dirty_log, addr, 8);
SIGN(struct mvm_get_dirty_log, addr, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4) || \
    defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386)
ALIGN(struct mvm_get_dirty_log, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct mvm_get_dirty_log, 2);
#else
ALIGN(struct mvm_get_dirty_log, 8);
#endif

SIZE(struct mvm_regs, 144);
OFFSET(struct mvm_regs, rax, 0);
WIDTH(struct mvm_regs, rax, 8);
SIGN(struct mvm_regs, rax, 0);
OFFSET(struct mvm_regs, rbx, 8);
WIDTH(struct mvm_regs, rbx, 8);
SIGN(struct mvm_regs, rbx, 0);
OFFSET(struct mvm_regs, rcx, 16);
WIDTH(struct mvm_regs, rcx, 8);
SIGN(struct mvm_regs, rcx, 0);
OFFSET(struct mvm_regs, rdx, 24);
WIDTH(struct mvm_regs, rdx, 8);
SIGN(struct mvm_regs, rdx, 0);
OFFSET(struct mvm_regs, rsi, 32);
WIDTH(struct mvm_regs, rsi, 8);
SIGN(struct mvm_regs, rsi, 0);
OFFSET(struct mvm_regs, rdi, 40);
WIDTH(struct mvm_regs, rdi, 8);
SIGN(struct mvm_regs, rdi, 0);
OFFSET(struct mvm_regs, rsp, 48);
WIDTH(struct mvm_regs, rsp, 8);
SIGN(struct mvm_regs, rsp, 0);
OFFSET(struct mvm_regs, rbp, 56);
WIDTH(struct mvm_regs, rbp, 8);
SIGN(struct mvm_regs, rbp, 0);
OFFSET(struct mvm_regs, r8, 64);
WIDTH(struct mvm_regs, r8, 8);
SIGN(struct mvm_regs, r8, 0);
OFFSET(struct mvm_regs, r9, 72);
WIDTH(struct mvm_regs, r9, 8);
SIGN(struct mvm_regs, r9, 0);
OFFSET(struct mvm_regs, r10, 80);
WIDTH(struct mvm_regs, r10, 8);
SIGN(struct mvm_regs, r10, 0);
OFFSET(struct mvm_regs, r11, 88);
WIDTH(struct mvm_regs, r11, 8);
SIGN(struct mvm_regs, r11, 0);
OFFSET(struct mvm_regs, r12, 96);
WIDTH(struct mvm_regs, r12, 8);
SIGN(struct mvm_regs, r12, 0);
OFFSET(struct mvm_regs, r13, 104);
WIDTH(struct mvm_regs, r13, 8);
SIGN(struct mvm_regs, r13, 0);
OFFSET(struct mvm_regs, r14, 112);
WIDTH(struct mvm_regs, r14, 8);
SIGN(struct mvm_regs, r14, 0);
OFFSET(struct mvm_regs, r15, 120);
WIDTH(struct mvm_regs, r15, 8);
SIGN(struct mvm_regs, r15, 0);
OFFSET(struct mvm_regs, rip, 128);
WIDTH(struct mvm_regs, rip, 8);
SIGN(struct mvm_regs, rip, 0);
OFFSET(struct mvm_regs, rflags, 136);
WIDTH(struct mvm_regs, rflags, 8);
SIGN(struct mvm_regs, rflags, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4) || \
    defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386)
ALIGN(struct mvm_regs, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct mvm_regs, 2);
#else
ALIGN(struct mvm_regs, 8);
#endif

SIZE(struct mvm_segment, 24);
OFFSET(struct mvm_segment, base, 0);
WIDTH(struct mvm_segment, base, 8);
SIGN(struct mvm_segment, base, 0);
OFFSET(struct mvm_segment, limit, 8);
WIDTH(struct mvm_segment, limit, 4);
SIGN(struct mvm_segment, limit, 0);
OFFSET(struct mvm_segment, selector, 12);
WIDTH(struct mvm_segment, selector, 2);
SIGN(struct mvm_segment, selector, 0);
OFFSET(struct mvm_segment, kind, 14);
WIDTH(struct mvm_segment, kind, 1);
SIGN(struct mvm_segment, kind, 0);
OFFSET(struct mvm_segment, present, 15);
WIDTH(struct mvm_segment, present, 1);
SIGN(struct mvm_segment, present, 0);
OFFSET(struct mvm_segment, dpl, 16);
WIDTH(struct mvm_segment, dpl, 1);
SIGN(struct mvm_segment, dpl, 0);
OFFSET(struct mvm_segment, db, 17);
WIDTH(struct mvm_segment, db, 1);
SIGN(struct mvm_segment, db, 0);
OFFSET(struct mvm_segment, s, 18);
WIDTH(struct mvm_segment, s, 1);
SIGN(struct mvm_segment, s, 0);
OFFSET(struct mvm_segment, l, 19);
WIDTH(struct mvm_segment, l, 1);
SIGN(struct mvm_segment, l, 0);
OFFSET(struct mvm_segment, g, 20);
WIDTH(struct mvm_segment, g, 1);
SIGN(struct mvm_segment, g, 0);
OFFSET(struct mvm_segment, avl, 21);
WIDTH(struct mvm_segment, avl, 1);
SIGN(struct mvm_segment, avl, 0);
OFFSET(struct mvm_segment, unusable, 22);
WIDTH(struct mvm_segment, unusable, 1);
SIGN(struct mvm_segment, unusable, 0);
OFFSET(struct mvm_segment, pad, 23);
WIDTH(struct mvm_segment, pad, 1);
SIGN(struct mvm_segment, pad, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4) || \
    defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386)
ALIGN(struct mvm_segment, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct mvm_segment, 2);
#else
ALIGN(struct mvm_segment, 8);
#endif

SIZE(struct mvm_dtable, 16);
OFFSET(struct mvm_dtable, base, 0);
WIDTH(struct mvm_dtable, base, 8);
SIGN(struct mvm_dtable, base, 0);
OFFSET(struct mvm_dtable, limit, 8);
WIDTH(struct mvm_dtable, limit, 2);
SIGN(struct mvm_dtable, limit, 0);
OFFSET(struct mvm_dtable, pad, 10);
WIDTH(struct mvm_dtable, pad, 6);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4) || \
    defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386)
ALIGN(struct mvm_dtable, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct mvm_dtable, 2);
#else
ALIGN(struct mvm_dtable, 8);
#endif

SIZE(struct mvm_sregs, 288);
OFFSET(struct mvm_sregs, cs, 0);
WIDTH(struct mvm_sregs, cs, 24);
OFFSET(struct mvm_sregs, ds, 24);
WIDTH(struct mvm_sregs, ds, 24);
OFFSET(struct mvm_sregs, es, 48);
WIDTH(struct mvm_sregs, es, 24);
OFFSET(struct mvm_sregs, fs, 72);
WIDTH(struct mvm_sregs, fs, 24);
OFFSET(struct mvm_sregs, gs, 96);
WIDTH(struct mvm_sregs, gs, 24);
OFFSET(struct mvm_sregs, ss, 120);
WIDTH(struct mvm_sregs, ss, 24);
OFFSET(struct mvm_sregs, tr, 144);
WIDTH(struct mvm_sregs, tr, 24);
OFFSET(struct mvm_sregs, ldt, 168);
WIDTH(struct mvm_sregs, ldt, 24);
OFFSET(struct mvm_sregs, gdt, 192);
WIDTH(struct mvm_sregs, gdt, 16);
OFFSET(struct mvm_sregs, idt, 208);
WIDTH(struct mvm_sregs, idt, 16);
OFFSET(struct mvm_sregs, cr0, 224);
WIDTH(struct mvm_sregs, cr0, 8);
SIGN(struct mvm_sregs, cr0, 0);
OFFSET(struct mvm_sregs, cr2, 232);
WIDTH(struct mvm_sregs, cr2, 8);
SIGN(struct mvm_sregs, cr2, 0);
OFFSET(struct mvm_sregs, cr3, 240);
WIDTH(struct mvm_sregs, cr3, 8);
SIGN(struct mvm_sregs, cr3, 0);
OFFSET(struct mvm_sregs, cr4, 248);
WIDTH(struct mvm_sregs, cr4, 8);
SIGN(struct mvm_sregs, cr4, 0);
OFFSET(struct mvm_sregs, cr8, 256);
WIDTH(struct mvm_sregs, cr8, 8);
SIGN(struct mvm_sregs, cr8, 0);
OFFSET(struct mvm_sregs, efer, 264);
WIDTH(struct mvm_sregs, efer, 8);
SIGN(struct mvm_sregs, efer, 0);
OFFSET(struct mvm_sregs, reserved, 272);
WIDTH(struct mvm_sregs, reserved, 16);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4) || \
    defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386)
ALIGN(struct mvm_sregs, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct mvm_sregs, 2);
#else
ALIGN(struct mvm_sregs, 8);
#endif

SIZE(struct mvm_debugregs, 48);
OFFSET(struct mvm_debugregs, db, 0);
WIDTH(struct mvm_debugregs, db, 32);
OFFSET(struct mvm_debugregs, dr6, 32);
WIDTH(struct mvm_debugregs, dr6, 8);
SIGN(struct mvm_debugregs, dr6, 0);
OFFSET(struct mvm_debugregs, dr7, 40);
WIDTH(struct mvm_debugregs, dr7, 8);
SIGN(struct mvm_debugregs, dr7, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4) || \
    defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386)
ALIGN(struct mvm_debugregs, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct mvm_debugregs, 2);
#else
ALIGN(struct mvm_debugregs, 8);
#endif

SIZE(struct mvm_vcpu_events, 24);
OFFSET(struct mvm_vcpu_events, exception.injected, 0);
WIDTH(struct mvm_vcpu_events, exception.injected, 1);
SIGN(struct mvm_vcpu_events, exception.injected, 0);
OFFSET(struct mvm_vcpu_events, exception.pending, 1);
WIDTH(struct mvm_vcpu_events, exception.pending, 1);
SIGN(struct mvm_vcpu_events, exception.pending, 0);
OFFSET(struct mvm_vcpu_events, exception.vector, 2);
WIDTH(struct mvm_vcpu_events, exception.vector, 1);
SIGN(struct mvm_vcpu_events, exception.vector, 0);
OFFSET(struct mvm_vcpu_events, exception.has_error_code, 3);
WIDTH(struct mvm_vcpu_events, exception.has_error_code, 1);
SIGN(struct mvm_vcpu_events, exception.has_error_code, 0);
OFFSET(struct mvm_vcpu_events, exception.error_code, 4);
WIDTH(struct mvm_vcpu_events, exception.error_code, 4);
SIGN(struct mvm_vcpu_events, exception.error_code, 0);
OFFSET(struct mvm_vcpu_events, interrupt.injected, 8);
WIDTH(struct mvm_vcpu_events, interrupt.injected, 1);
SIGN(struct mvm_vcpu_events, interrupt.injected, 0);
OFFSET(struct mvm_vcpu_events, interrupt.pending, 9);
WIDTH(struct mvm_vcpu_events, interrupt.pending, 1);
SIGN(struct mvm_vcpu_events, interrupt.pending, 0);
OFFSET(struct mvm_vcpu_events, interrupt.vector, 10);
WIDTH(struct mvm_vcpu_events, interrupt.vector, 1);
SIGN(struct mvm_vcpu_events, interrupt.vector, 0);
OFFSET(struct mvm_vcpu_events, interrupt.soft, 11);
WIDTH(struct mvm_vcpu_events, interrupt.soft, 1);
SIGN(struct mvm_vcpu_events, interrupt.soft, 0);
OFFSET(struct mvm_vcpu_events, nmi.injected, 12);
WIDTH(struct mvm_vcpu_events, nmi.injected, 1);
SIGN(struct mvm_vcpu_events, nmi.injected, 0);
OFFSET(struct mvm_vcpu_events, nmi.pending, 13);
WIDTH(struct mvm_vcpu_events, nmi.pending, 1);
SIGN(struct mvm_vcpu_events, nmi.pending, 0);
OFFSET(struct mvm_vcpu_events, nmi.masked, 14);
WIDTH(struct mvm_vcpu_events, nmi.masked, 1);
SIGN(struct mvm_vcpu_events, nmi.masked, 0);
OFFSET(struct mvm_vcpu_events, nmi.pad, 15);
WIDTH(struct mvm_vcpu_events, nmi.pad, 1);
SIGN(struct mvm_vcpu_events, nmi.pad, 0);
OFFSET(struct mvm_vcpu_events, shadow, 16);
WIDTH(struct mvm_vcpu_events, shadow, 1);
SIGN(struct mvm_vcpu_events, shadow, 0);
OFFSET(struct mvm_vcpu_events, triple_fault, 17);
WIDTH(struct mvm_vcpu_events, triple_fault, 1);
SIGN(struct mvm_vcpu_events, triple_fault, 0);
OFFSET(struct mvm_vcpu_events, pad, 18);
WIDTH(struct mvm_vcpu_events, pad, 6);

#if defined(ON_LINUX_M68K)
ALIGN(struct mvm_vcpu_events, 2);
#else
ALIGN(struct mvm_vcpu_events, 4);
#endif

SIZE(struct mvm_mp_state, 8);
OFFSET(struct mvm_mp_state, mp_state, 0);
WIDTH(struct mvm_mp_state, mp_state, 4);
SIGN(struct mvm_mp_state, mp_state, 0);
OFFSET(struct mvm_mp_state, pad, 4);
WIDTH(struct mvm_mp_state, pad, 4);
SIGN(struct mvm_mp_state, pad, 0);

#if defined(ON_LINUX_M68K)
ALIGN(struct mvm_mp_state, 2);
#else
ALIGN(struct mvm_mp_state, 4);
#endif

SIZE(struct mvm_interrupt, 8);
OFFSET(struct mvm_interrupt, vector, 0);
WIDTH(struct mvm_interrupt, vector, 4);
SIGN(struct mvm_interrupt, vector, 0);
OFFSET(struct mvm_interrupt, pad, 4);
WIDTH(struct mvm_interrupt, pad, 4);
SIGN(struct mvm_interrupt, pad, 0);

#if defined(ON_LINUX_M68K)
ALIGN(struct mvm_interrupt, 2);
#else
ALIGN(struct mvm_interrupt, 4);
#endif

SIZE(struct mvm_translate, 24);
OFFSET(struct mvm_translate, linear_address, 0);
WIDTH(struct mvm_translate, linear_address, 8);
SIGN(struct mvm_translate, linear_address, 0);
OFFSET(struct mvm_translate, physical_address, 8);
WIDTH(struct mvm_translate, physical_address, 8);
SIGN(struct mvm_translate, physical_address, 0);
OFFSET(struct mvm_translate, valid, 16);
WIDTH(struct mvm_translate, valid, 1);
SIGN(struct mvm_translate, valid, 0);
OFFSET(struct mvm_translate, writeable, 17);
WIDTH(struct mvm_translate, writeable, 1);
SIGN(struct mvm_translate, writeable, 0);
OFFSET(struct mvm_translate, usermode, 18);
WIDTH(struct mvm_translate, usermode, 1);
SIGN(struct mvm_translate, usermode, 0);
OFFSET(struct mvm_translate, pad, 19);
WIDTH(struct mvm_translate, pad, 5);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4) || \
    defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386)
ALIGN(struct mvm_translate, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct mvm_translate, 2);
#else
ALIGN(struct mvm_translate, 8);
#endif

SIZE(struct mvm_tsc, 24);
OFFSET(struct mvm_tsc, value, 0);
WIDTH(struct mvm_tsc, value, 8);
SIGN(struct mvm_tsc, value, 0);
OFFSET(struct mvm_tsc, host_time, 8);
WIDTH(struct mvm_tsc, host_time, 8);
SIGN(struct mvm_tsc, host_time, 0);
OFFSET(struct mvm_tsc, khz, 16);
WIDTH(struct mvm_tsc, khz, 4);
SIGN(struct mvm_tsc, khz, 0);
OFFSET(struct mvm_tsc, pad, 20);
WIDTH(struct mvm_tsc, pad, 4);
SIGN(struct mvm_tsc, pad, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4) || \
    defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386)
ALIGN(struct mvm_tsc, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct mvm_tsc, 2);
#else
ALIGN(struct mvm_tsc, 8);
#endif

SIZE(struct mvm_fpu, 416);
OFFSET(struct mvm_fpu, fpr, 0);
WIDTH(struct mvm_fpu, fpr, 128);
OFFSET(struct mvm_fpu, fcw, 128);
WIDTH(struct mvm_fpu, fcw, 2);
SIGN(struct mvm_fpu, fcw, 0);
OFFSET(struct mvm_fpu, fsw, 130);
WIDTH(struct mvm_fpu, fsw, 2);
SIGN(struct mvm_fpu, fsw, 0);
OFFSET(struct mvm_fpu, ftwx, 132);
WIDTH(struct mvm_fpu, ftwx, 1);
SIGN(struct mvm_fpu, ftwx, 0);
OFFSET(struct mvm_fpu, pad, 133);
WIDTH(struct mvm_fpu, pad, 1);
SIGN(struct mvm_fpu, pad, 0);
OFFSET(struct mvm_fpu, last_opcode, 134);
WIDTH(struct mvm_fpu, last_opcode, 2);
SIGN(struct mvm_fpu, last_opcode, 0);
OFFSET(struct mvm_fpu, last_ip, 136);
WIDTH(struct mvm_fpu, last_ip, 8);
SIGN(struct mvm_fpu, last_ip, 0);
OFFSET(struct mvm_fpu, last_dp, 144);
WIDTH(struct mvm_fpu, last_dp, 8);
SIGN(struct mvm_fpu, last_dp, 0);
OFFSET(struct mvm_fpu, xmm, 152);
WIDTH(struct mvm_fpu, xmm, 256);
OFFSET(struct mvm_fpu, mxcsr, 408);
WIDTH(struct mvm_fpu, mxcsr, 4);
SIGN(struct mvm_fpu, mxcsr, 0);
OFFSET(struct mvm_fpu, pad2, 412);
WIDTH(struct mvm_fpu, pad2, 4);
SIGN(struct mvm_fpu, pad2, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4) || \
    defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386)
ALIGN(struct mvm_fpu, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct mvm_fpu, 2);
#else
ALIGN(struct mvm_fpu, 8);
#endif

SIZE(struct mvm_xsave, 4096);
OFFSET(struct mvm_xsave, legacy, 0);
WIDTH(struct mvm_xsave, legacy, 512);
OFFSET(struct mvm_xsave, xstate_bv, 512);
WIDTH(struct mvm_xsave, xstate_bv, 8);
SIGN(struct mvm_xsave, xstate_bv, 0);
OFFSET(struct mvm_xsave, xcomp_bv, 520);
WIDTH(struct mvm_xsave, xcomp_bv, 8);
SIGN(struct mvm_xsave, xcomp_bv, 0);
OFFSET(struct mvm_xsave, header_reserved, 528);
WIDTH(struct mvm_xsave, header_reserved, 48);
OFFSET(struct mvm_xsave, extended, 576);
WIDTH(struct mvm_xsave, extended, 3520);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4) || \
    defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386)
ALIGN(struct mvm_xsave, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct mvm_xsave, 2);
#else
ALIGN(struct mvm_xsave, 8);
#endif

SIZE(struct mvm_xcr, 16);
OFFSET(struct mvm_xcr, xcr, 0);
WIDTH(struct mvm_xcr, xcr, 4);
SIGN(struct mvm_xcr, xcr, 0);
OFFSET(struct mvm_xcr, pad, 4);
WIDTH(struct mvm_xcr, pad, 4);
SIGN(struct mvm_xcr, pad, 0);
OFFSET(struct mvm_xcr, value, 8);
WIDTH(struct mvm_xcr, value, 8);
SIGN(struct mvm_xcr, value, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4) || \
    defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386)
ALIGN(struct mvm_xcr, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct mvm_xcr, 2);
#else
ALIGN(struct mvm_xcr, 8);
#endif

SIZE(struct mvm_xcrs, 72);
OFFSET(struct mvm_xcrs, count, 0);
WIDTH(struct mvm_xcrs, count, 4);
SIGN(struct mvm_xcrs, count, 0);
OFFSET(struct mvm_xcrs, pad, 4);
WIDTH(struct mvm_xcrs, pad, 4);
SIGN(struct mvm_xcrs, pad, 0);
OFFSET(struct mvm_xcrs, xcrs, 8);
WIDTH(struct mvm_xcrs, xcrs, 64);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4) || \
    defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386)
ALIGN(struct mvm_xcrs, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct mvm_xcrs, 2);
#else
ALIGN(struct mvm_xcrs, 8);
#endif

SIZE(struct mvm_cpuid_entry, 32);
OFFSET(struct mvm_cpuid_entry, function, 0);
WIDTH(struct mvm_cpuid_entry, function, 4);
SIGN(struct mvm_cpuid_entry, function, 0);
OFFSET(struct mvm_cpuid_entry, index, 4);
WIDTH(struct mvm_cpuid_entry, index, 4);
SIGN(struct mvm_cpuid_entry, index, 0);
OFFSET(struct mvm_cpuid_entry, flags, 8);
WIDTH(struct mvm_cpuid_entry, flags, 4);
SIGN(struct mvm_cpuid_entry, flags, 0);
OFFSET(struct mvm_cpuid_entry, eax, 12);
WIDTH(struct mvm_cpuid_entry, eax, 4);
SIGN(struct mvm_cpuid_entry, eax, 0);
OFFSET(struct mvm_cpuid_entry, ebx, 16);
WIDTH(struct mvm_cpuid_entry, ebx, 4);
SIGN(struct mvm_cpuid_entry, ebx, 0);
OFFSET(struct mvm_cpuid_entry, ecx, 20);
WIDTH(struct mvm_cpuid_entry, ecx, 4);
SIGN(struct mvm_cpuid_entry, ecx, 0);
OFFSET(struct mvm_cpuid_entry, edx, 24);
WIDTH(struct mvm_cpuid_entry, edx, 4);
SIGN(struct mvm_cpuid_entry, edx, 0);
OFFSET(struct mvm_cpuid_entry, pad, 28);
WIDTH(struct mvm_cpuid_entry, pad, 4);
SIGN(struct mvm_cpuid_entry, pad, 0);

#if defined(ON_LINUX_M68K)
ALIGN(struct mvm_cpuid_entry, 2);
#else
ALIGN(struct mvm_cpuid_entry, 4);
#endif

SIZE(struct mvm_cpuid, 16);
OFFSET(struct mvm_cpuid, count, 0);
WIDTH(struct mvm_cpuid, count, 4);
SIGN(struct mvm_cpuid, count, 0);
OFFSET(struct mvm_cpuid, flags, 4);
WIDTH(struct mvm_cpuid, flags, 4);
SIGN(struct mvm_cpuid, flags, 0);
OFFSET(struct mvm_cpuid, addr, 8);
WIDTH(struct mvm_cpuid, addr, 8);
SIGN(struct mvm_cpuid, addr, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4) || \
    defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386)
ALIGN(struct mvm_cpuid, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct mvm_cpuid, 2);
#else
ALIGN(struct mvm_cpuid, 8);
#endif

SIZE(struct mvm_msr_entry, 16);
OFFSET(struct mvm_msr_entry, index, 0);
WIDTH(struct mvm_msr_entry, index, 4);
SIGN(struct mvm_msr_entry, index, 0);
OFFSET(struct mvm_msr_entry, pad, 4);
WIDTH(struct mvm_msr_entry, pad, 4);
SIGN(struct mvm_msr_entry, pad, 0);
OFFSET(struct mvm_msr_entry, data, 8);
WIDTH(struct mvm_msr_entry, data, 8);
SIGN(struct mvm_msr_entry, data, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4) || \
    defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386)
ALIGN(struct mvm_msr_entry, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct mvm_msr_entry, 2);
#else
ALIGN(struct mvm_msr_entry, 8);
#endif

SIZE(struct mvm_get_msr_index_list, 16);
OFFSET(struct mvm_get_msr_index_list, count, 0);
WIDTH(struct mvm_get_msr_index_list, count, 4);
SIGN(struct mvm_get_msr_index_list, count, 0);
OFFSET(struct mvm_get_msr_index_list, flags, 4);
WIDTH(struct mvm_get_msr_index_list, flags, 4);
SIGN(struct mvm_get_msr_index_list, flags, 0);
OFFSET(struct mvm_get_msr_index_list, addr, 8);
WIDTH(struct mvm_get_msr_index_list, addr, 8);
SIGN(struct mvm_get_msr_index_list, addr, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4) || \
    defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386)
ALIGN(struct mvm_get_msr_index_list, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct mvm_get_msr_index_list, 2);
#else
ALIGN(struct mvm_get_msr_index_list, 8);
#endif

SIZE(struct mvm_msrs, 16);
OFFSET(struct mvm_msrs, count, 0);
WIDTH(struct mvm_msrs, count, 4);
SIGN(struct mvm_msrs, count, 0);
OFFSET(struct mvm_msrs, flags, 4);
WIDTH(struct mvm_msrs, flags, 4);
SIGN(struct mvm_msrs, flags, 0);
OFFSET(struct mvm_msrs, addr, 8);
WIDTH(struct mvm_msrs, addr, 8);
SIGN(struct mvm_msrs, addr, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4) || \
    defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386)
ALIGN(struct mvm_msrs, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct mvm_msrs, 2);
#else
ALIGN(struct mvm_msrs, 8);
#endif

SIZE(struct mvm_vcpu_mmap_size, 8);
OFFSET(struct mvm_vcpu_mmap_size, size, 0);
WIDTH(struct mvm_vcpu_mmap_size, size, 8);
SIGN(struct mvm_vcpu_mmap_size, size, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4) || \
    defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386)
ALIGN(struct mvm_vcpu_mmap_size, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct mvm_vcpu_mmap_size, 2);
#else
ALIGN(struct mvm_vcpu_mmap_size, 8);
#endif

#if defined(ON_FREEBSD_X86_64) || defined(ON_NETBSD_X86_64) || defined(ON_OPENBSD_X86_64) || \
    defined(ON_DRAGONFLY_X86_64) || defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386) || \
    defined(ON_DARWIN_X86_64) || defined(ON_DARWIN_ARM64) || defined(ON_WINDOWS_X86_64) || \
    defined(ON_WINDOWS_I386) || defined(ON_WINDOWS_ARM64)
SIZE(struct mvm_map_run, 16);
OFFSET(struct mvm_map_run, addr, 0);
WIDTH(struct mvm_map_run, addr, 8);
SIGN(struct mvm_map_run, addr, 0);
OFFSET(struct mvm_map_run, size, 8);
WIDTH(struct mvm_map_run, size, 8);
SIGN(struct mvm_map_run, size, 0);
#endif

#if defined(ON_FREEBSD_X86_64) || defined(ON_NETBSD_X86_64) || defined(ON_OPENBSD_X86_64) || \
    defined(ON_DRAGONFLY_X86_64) || defined(ON_DARWIN_X86_64) || defined(ON_DARWIN_ARM64) || \
    defined(ON_WINDOWS_X86_64) || defined(ON_WINDOWS_I386) || defined(ON_WINDOWS_ARM64)
ALIGN(struct mvm_map_run, 8);
#elif defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386)
ALIGN(struct mvm_map_run, 4);
#endif

SIZE(struct mvm_run, 4096);
OFFSET(struct mvm_run, request_interrupt_window, 0);
WIDTH(struct mvm_run, request_interrupt_window, 1);
SIGN(struct mvm_run, request_interrupt_window, 0);
OFFSET(struct mvm_run, immediate_exit, 1);
WIDTH(struct mvm_run, immediate_exit, 1);
SIGN(struct mvm_run, immediate_exit, 0);
OFFSET(struct mvm_run, pad, 2);
WIDTH(struct mvm_run, pad, 6);
OFFSET(struct mvm_run, exit_reason, 8);
WIDTH(struct mvm_run, exit_reason, 4);
SIGN(struct mvm_run, exit_reason, 0);
OFFSET(struct mvm_run, ready_for_interrupt_injection, 12);
WIDTH(struct mvm_run, ready_for_interrupt_injection, 1);
SIGN(struct mvm_run, ready_for_interrupt_injection, 0);
OFFSET(struct mvm_run, if_flag, 13);
WIDTH(struct mvm_run, if_flag, 1);
SIGN(struct mvm_run, if_flag, 0);
OFFSET(struct mvm_run, pad2, 14);
WIDTH(struct mvm_run, pad2, 2);
OFFSET(struct mvm_run, cr8, 16);
WIDTH(struct mvm_run, cr8, 8);
SIGN(struct mvm_run, cr8, 0);
OFFSET(struct mvm_run, reserved, 24);
WIDTH(struct mvm_run, reserved, 40);
OFFSET(struct mvm_run, exit.unknown.exit_code, 64);
WIDTH(struct mvm_run, exit.unknown.exit_code, 8);
SIGN(struct mvm_run, exit.unknown.exit_code, 0);
OFFSET(struct mvm_run, exit.io.direction, 64);
WIDTH(struct mvm_run, exit.io.direction, 1);
SIGN(struct mvm_run, exit.io.direction, 0);
OFFSET(struct mvm_run, exit.io.size, 65);
WIDTH(struct mvm_run, exit.io.size, 1);
SIGN(struct mvm_run, exit.io.size, 0);
OFFSET(struct mvm_run, exit.io.port, 66);
WIDTH(struct mvm_run, exit.io.port, 2);
SIGN(struct mvm_run, exit.io.port, 0);
OFFSET(struct mvm_run, exit.io.count, 68);
WIDTH(struct mvm_run, exit.io.count, 4);
SIGN(struct mvm_run, exit.io.count, 0);
OFFSET(struct mvm_run, exit.io.data_offset, 72);
WIDTH(struct mvm_run, exit.io.data_offset, 8);
SIGN(struct mvm_run, exit.io.data_offset, 0);
OFFSET(struct mvm_run, exit.io.data, 80);
WIDTH(struct mvm_run, exit.io.data, 4016);
OFFSET(struct mvm_run, exit.hypercall.nr, 64);
WIDTH(struct mvm_run, exit.hypercall.nr, 8);
SIGN(struct mvm_run, exit.hypercall.nr, 0);
OFFSET(struct mvm_run, exit.hypercall.args, 72);
WIDTH(struct mvm_run, exit.hypercall.args, 48);
OFFSET(struct mvm_run, exit.hypercall.ret, 120);
WIDTH(struct mvm_run, exit.hypercall.ret, 8);
SIGN(struct mvm_run, exit.hypercall.ret, 0);
OFFSET(struct mvm_run, exit.hypercall.longmode, 128);
WIDTH(struct mvm_run, exit.hypercall.longmode, 4);
SIGN(struct mvm_run, exit.hypercall.longmode, 0);
OFFSET(struct mvm_run, exit.hypercall.pad, 132);
WIDTH(struct mvm_run, exit.hypercall.pad, 4);
SIGN(struct mvm_run, exit.hypercall.pad, 0);
OFFSET(struct mvm_run, exit.mmio.phys_addr, 64);
WIDTH(struct mvm_run, exit.mmio.phys_addr, 8);
SIGN(struct mvm_run, exit.mmio.phys_addr, 0);
OFFSET(struct mvm_run, exit.mmio.data, 72);
WIDTH(struct mvm_run, exit.mmio.data, 8);
OFFSET(struct mvm_run, exit.mmio.len, 80);
WIDTH(struct mvm_run, exit.mmio.len, 4);
SIGN(struct mvm_run, exit.mmio.len, 0);
OFFSET(struct mvm_run, exit.mmio.is_write, 84);
WIDTH(struct mvm_run, exit.mmio.is_write, 1);
SIGN(struct mvm_run, exit.mmio.is_write, 0);
OFFSET(struct mvm_run, exit.mmio.pad, 85);
WIDTH(struct mvm_run, exit.mmio.pad, 3);
OFFSET(struct mvm_run, exit.fail_entry.exit_code, 64);
WIDTH(struct mvm_run, exit.fail_entry.exit_code, 8);
SIGN(struct mvm_run, exit.fail_entry.exit_code, 0);
OFFSET(struct mvm_run, exit.fail_entry.cpu, 72);
WIDTH(struct mvm_run, exit.fail_entry.cpu, 4);
SIGN(struct mvm_run, exit.fail_entry.cpu, 0);
OFFSET(struct mvm_run, exit.fail_entry.pad, 76);
WIDTH(struct mvm_run, exit.fail_entry.pad, 4);
SIGN(struct mvm_run, exit.fail_entry.pad, 0);
OFFSET(struct mvm_run, exit.internal_error.suberror, 64);
WIDTH(struct mvm_run, exit.internal_error.suberror, 4);
SIGN(struct mvm_run, exit.internal_error.suberror, 0);
OFFSET(struct mvm_run, exit.internal_error.ndata, 68);
WIDTH(struct mvm_run, exit.internal_error.ndata, 4);
SIGN(struct mvm_run, exit.internal_error.ndata, 0);
OFFSET(struct mvm_run, exit.internal_error.data, 72);
WIDTH(struct mvm_run, exit.internal_error.data, 128);
OFFSET(struct mvm_run, exit.msr.error, 64);
WIDTH(struct mvm_run, exit.msr.error, 1);
SIGN(struct mvm_run, exit.msr.error, 0);
OFFSET(struct mvm_run, exit.msr.pad, 65);
WIDTH(struct mvm_run, exit.msr.pad, 3);
OFFSET(struct mvm_run, exit.msr.reason, 68);
WIDTH(struct mvm_run, exit.msr.reason, 4);
SIGN(struct mvm_run, exit.msr.reason, 0);
OFFSET(struct mvm_run, exit.msr.index, 72);
WIDTH(struct mvm_run, exit.msr.index, 4);
SIGN(struct mvm_run, exit.msr.index, 0);
OFFSET(struct mvm_run, exit.msr.pad2, 76);
WIDTH(struct mvm_run, exit.msr.pad2, 4);
SIGN(struct mvm_run, exit.msr.pad2, 0);
OFFSET(struct mvm_run, exit.msr.data, 80);
WIDTH(struct mvm_run, exit.msr.data, 8);
SIGN(struct mvm_run, exit.msr.data, 0);
OFFSET(struct mvm_run, exit.memory_fault.flags, 64);
WIDTH(struct mvm_run, exit.memory_fault.flags, 4);
SIGN(struct mvm_run, exit.memory_fault.flags, 0);
OFFSET(struct mvm_run, exit.memory_fault.pad, 68);
WIDTH(struct mvm_run, exit.memory_fault.pad, 4);
SIGN(struct mvm_run, exit.memory_fault.pad, 0);
OFFSET(struct mvm_run, exit.memory_fault.phys_addr, 72);
WIDTH(struct mvm_run, exit.memory_fault.phys_addr, 8);
SIGN(struct mvm_run, exit.memory_fault.phys_addr, 0);
OFFSET(struct mvm_run, exit.raw, 64);
WIDTH(struct mvm_run, exit.raw, 4032);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4) || \
    defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386)
ALIGN(struct mvm_run, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct mvm_run, 2);
#else
ALIGN(struct mvm_run, 8);
#endif

SIZE(struct mvm_create_device, 16);
OFFSET(struct mvm_create_device, size, 0);
WIDTH(struct mvm_create_device, size, 4);
SIGN(struct mvm_create_device, size, 0);
OFFSET(struct mvm_create_device, device, 4);
WIDTH(struct mvm_create_device, device, 4);
SIGN(struct mvm_create_device, device, 0);
OFFSET(struct mvm_create_device, fd, 8);
WIDTH(struct mvm_create_device, fd, 8);
SIGN(struct mvm_create_device, fd, 1);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4) || \
    defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386)
ALIGN(struct mvm_create_device, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct mvm_create_device, 2);
#else
ALIGN(struct mvm_create_device, 8);
#endif

SIZE(struct mvm_irq_line, 8);
OFFSET(struct mvm_irq_line, irq, 0);
WIDTH(struct mvm_irq_line, irq, 4);
SIGN(struct mvm_irq_line, irq, 0);
OFFSET(struct mvm_irq_line, level, 4);
WIDTH(struct mvm_irq_line, level, 4);
SIGN(struct mvm_irq_line, level, 0);

#if defined(ON_LINUX_M68K)
ALIGN(struct mvm_irq_line, 2);
#else
ALIGN(struct mvm_irq_line, 4);
#endif

SIZE(struct mvm_device_attr, 24);
OFFSET(struct mvm_device_attr, pad, 0);
WIDTH(struct mvm_device_attr, pad, 4);
SIGN(struct mvm_device_attr, pad, 0);
OFFSET(struct mvm_device_attr, group, 4);
WIDTH(struct mvm_device_attr, group, 4);
SIGN(struct mvm_device_attr, group, 0);
OFFSET(struct mvm_device_attr, attr, 8);
WIDTH(struct mvm_device_attr, attr, 8);
SIGN(struct mvm_device_attr, attr, 0);
OFFSET(struct mvm_device_attr, addr, 16);
WIDTH(struct mvm_device_attr, addr, 8);
SIGN(struct mvm_device_attr, addr, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4) || \
    defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386)
ALIGN(struct mvm_device_attr, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct mvm_device_attr, 2);
#else
ALIGN(struct mvm_device_attr, 8);
#endif

SIZE(struct mvm_i8259_state, 16);
OFFSET(struct mvm_i8259_state, last_irr, 0);
WIDTH(struct mvm_i8259_state, last_irr, 1);
SIGN(struct mvm_i8259_state, last_irr, 0);
OFFSET(struct mvm_i8259_state, irr, 1);
WIDTH(struct mvm_i8259_state, irr, 1);
SIGN(struct mvm_i8259_state, irr, 0);
OFFSET(struct mvm_i8259_state, imr, 2);
WIDTH(struct mvm_i8259_state, imr, 1);
SIGN(struct mvm_i8259_state, imr, 0);
OFFSET(struct mvm_i8259_state, isr, 3);
WIDTH(struct mvm_i8259_state, isr, 1);
SIGN(struct mvm_i8259_state, isr, 0);
OFFSET(struct mvm_i8259_state, priority_add, 4);
WIDTH(struct mvm_i8259_state, priority_add, 1);
SIGN(struct mvm_i8259_state, priority_add, 0);
OFFSET(struct mvm_i8259_state, irq_base, 5);
WIDTH(struct mvm_i8259_state, irq_base, 1);
SIGN(struct mvm_i8259_state, irq_base, 0);
OFFSET(struct mvm_i8259_state, read_reg_select, 6);
WIDTH(struct mvm_i8259_state, read_reg_select, 1);
SIGN(struct mvm_i8259_state, read_reg_select, 0);
OFFSET(struct mvm_i8259_state, poll, 7);
WIDTH(struct mvm_i8259_state, poll, 1);
SIGN(struct mvm_i8259_state, poll, 0);
OFFSET(struct mvm_i8259_state, special_mask, 8);
WIDTH(struct mvm_i8259_state, special_mask, 1);
SIGN(struct mvm_i8259_state, special_mask, 0);
OFFSET(struct mvm_i8259_state, init_state, 9);
WIDTH(struct mvm_i8259_state, init_state, 1);
SIGN(struct mvm_i8259_state, init_state, 0);
OFFSET(struct mvm_i8259_state, auto_eoi, 10);
WIDTH(struct mvm_i8259_state, auto_eoi, 1);
SIGN(struct mvm_i8259_state, auto_eoi, 0);
OFFSET(struct mvm_i8259_state, rotate_on_auto_eoi, 11);
WIDTH(struct mvm_i8259_state, rotate_on_auto_eoi, 1);
SIGN(struct mvm_i8259_state, rotate_on_auto_eoi, 0);
OFFSET(struct mvm_i8259_state, special_fully_nested_mode, 12);
WIDTH(struct mvm_i8259_state, special_fully_nested_mode, 1);
SIGN(struct mvm_i8259_state, special_fully_nested_mode, 0);
OFFSET(struct mvm_i8259_state, init4, 13);
WIDTH(struct mvm_i8259_state, init4, 1);
SIGN(struct mvm_i8259_state, init4, 0);
OFFSET(struct mvm_i8259_state, elcr, 14);
WIDTH(struct mvm_i8259_state, elcr, 1);
SIGN(struct mvm_i8259_state, elcr, 0);
OFFSET(struct mvm_i8259_state, elcr_mask, 15);
WIDTH(struct mvm_i8259_state, elcr_mask, 1);
SIGN(struct mvm_i8259_state, elcr_mask, 0);

#if defined(ON_LINUX_ARM_OABI)
ALIGN(struct mvm_i8259_state, 4);
#else
ALIGN(struct mvm_i8259_state, 1);
#endif

SIZE(struct mvm_i8254_channel, 24);
OFFSET(struct mvm_i8254_channel, count, 0);
WIDTH(struct mvm_i8254_channel, count, 4);
SIGN(struct mvm_i8254_channel, count, 0);
OFFSET(struct mvm_i8254_channel, latched_count, 4);
WIDTH(struct mvm_i8254_channel, latched_count, 2);
SIGN(struct mvm_i8254_channel, latched_count, 0);
OFFSET(struct mvm_i8254_channel, count_latched, 6);
WIDTH(struct mvm_i8254_channel, count_latched, 1);
SIGN(struct mvm_i8254_channel, count_latched, 0);
OFFSET(struct mvm_i8254_channel, status_latched, 7);
WIDTH(struct mvm_i8254_channel, status_latched, 1);
SIGN(struct mvm_i8254_channel, status_latched, 0);
OFFSET(struct mvm_i8254_channel, status, 8);
WIDTH(struct mvm_i8254_channel, status, 1);
SIGN(struct mvm_i8254_channel, status, 0);
OFFSET(struct mvm_i8254_channel, read_state, 9);
WIDTH(struct mvm_i8254_channel, read_state, 1);
SIGN(struct mvm_i8254_channel, read_state, 0);
OFFSET(struct mvm_i8254_channel, write_state, 10);
WIDTH(struct mvm_i8254_channel, write_state, 1);
SIGN(struct mvm_i8254_channel, write_state, 0);
OFFSET(struct mvm_i8254_channel, write_latch, 11);
WIDTH(struct mvm_i8254_channel, write_latch, 1);
SIGN(struct mvm_i8254_channel, write_latch, 0);
OFFSET(struct mvm_i8254_channel, rw_mode, 12);
WIDTH(struct mvm_i8254_channel, rw_mode, 1);
SIGN(struct mvm_i8254_channel, rw_mode, 0);
OFFSET(struct mvm_i8254_channel, mode, 13);
WIDTH(struct mvm_i8254_channel, mode, 1);
SIGN(struct mvm_i8254_channel, mode, 0);
OFFSET(struct mvm_i8254_channel, bcd, 14);
WIDTH(struct mvm_i8254_channel, bcd, 1);
SIGN(struct mvm_i8254_channel, bcd, 0);
OFFSET(struct mvm_i8254_channel, gate, 15);
WIDTH(struct mvm_i8254_channel, gate, 1);
SIGN(struct mvm_i8254_channel, gate, 0);
OFFSET(struct mvm_i8254_channel, count_load_time, 16);
WIDTH(struct mvm_i8254_channel, count_load_time, 8);
SIGN(struct mvm_i8254_channel, count_load_time, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4) || \
    defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386)
ALIGN(struct mvm_i8254_channel, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct mvm_i8254_channel, 2);
#else
ALIGN(struct mvm_i8254_channel, 8);
#endif

SIZE(struct mvm_i8254_speaker, 8);
OFFSET(struct mvm_i8254_speaker, flags, 0);
WIDTH(struct mvm_i8254_speaker, flags, 4);
SIGN(struct mvm_i8254_speaker, flags, 0);
OFFSET(struct mvm_i8254_speaker, pad, 4);
WIDTH(struct mvm_i8254_speaker, pad, 4);
SIGN(struct mvm_i8254_speaker, pad, 0);

#if defined(ON_LINUX_M68K)
ALIGN(struct mvm_i8254_speaker, 2);
#else
ALIGN(struct mvm_i8254_speaker, 4);
#endif

SIZE(struct mvm_u128, 16);
OFFSET(struct mvm_u128, low, 0);
WIDTH(struct mvm_u128, low, 8);
SIGN(struct mvm_u128, low, 0);
OFFSET(struct mvm_u128, high, 8);
WIDTH(struct mvm_u128, high, 8);
SIGN(struct mvm_u128, high, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4) || \
    defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386)
ALIGN(struct mvm_u128, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct mvm_u128, 2);
#else
ALIGN(struct mvm_u128, 8);
#endif

SIZE(struct mvm_one_reg, 16);
OFFSET(struct mvm_one_reg, id, 0);
WIDTH(struct mvm_one_reg, id, 8);
SIGN(struct mvm_one_reg, id, 0);
OFFSET(struct mvm_one_reg, addr, 8);
WIDTH(struct mvm_one_reg, addr, 8);
SIGN(struct mvm_one_reg, addr, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4) || \
    defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386)
ALIGN(struct mvm_one_reg, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct mvm_one_reg, 2);
#else
ALIGN(struct mvm_one_reg, 8);
#endif

#ifndef MVM_NO_DEPRECATED
SIZE(struct mvm_version_legacy, 8);
OFFSET(struct mvm_version_legacy, version, 0);
WIDTH(struct mvm_version_legacy, version, 4);
SIGN(struct mvm_version_legacy, version, 0);
OFFSET(struct mvm_version_legacy, least, 4);
WIDTH(struct mvm_version_legacy, least, 4);
SIGN(struct mvm_version_legacy, least, 0);

#if defined(ON_LINUX_M68K)
ALIGN(struct mvm_version_legacy, 2);
#else
ALIGN(struct mvm_version_legacy, 4);
#endif

OFFSET(struct mvm_memory_region_legacy, slot, 0);
WIDTH(struct mvm_memory_region_legacy, slot, 4);
SIGN(struct mvm_memory_region_legacy, slot, 0);
OFFSET(struct mvm_memory_region_legacy, flags, 4);
WIDTH(struct mvm_memory_region_legacy, flags, 4);
SIGN(struct mvm_memory_region_legacy, flags, 0);
OFFSET(struct mvm_memory_region_legacy, guest_phys_addr, 8);
SIGN(struct mvm_memory_region_legacy, guest_phys_addr, 0);
SIGN(struct mvm_memory_region_legacy, memory_size, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_X32) || defined(ON_LINUX_ARM) || \
    defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_RISCV32) || defined(ON_LINUX_PPC) || \
    defined(ON_LINUX_MIPS) || defined(ON_LINUX_SPARC) || defined(ON_LINUX_HPPA) || \
    defined(ON_LINUX_SH4) || defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386) || \
    defined(ON_WINDOWS_I386)
SIZE(struct mvm_memory_region_legacy, 20);
ALIGN(struct mvm_memory_region_legacy, 4);
WIDTH(struct mvm_memory_region_legacy, guest_phys_addr, 4);
OFFSET(struct mvm_memory_region_legacy, memory_size, 12);
WIDTH(struct mvm_memory_region_legacy, memory_size, 4);
OFFSET(struct mvm_memory_region_legacy, userspace_addr, 16);
WIDTH(struct mvm_memory_region_legacy, userspace_addr, 4);
#elif defined(ON_LINUX_M68K)
SIZE(struct mvm_memory_region_legacy, 20);
ALIGN(struct mvm_memory_region_legacy, 2);
WIDTH(struct mvm_memory_region_legacy, guest_phys_addr, 4);
OFFSET(struct mvm_memory_region_legacy, memory_size, 12);
WIDTH(struct mvm_memory_region_legacy, memory_size, 4);
OFFSET(struct mvm_memory_region_legacy, userspace_addr, 16);
WIDTH(struct mvm_memory_region_legacy, userspace_addr, 4);
#elif defined(ON_WINDOWS_X86_64) || defined(ON_WINDOWS_ARM64)
SIZE(struct mvm_memory_region_legacy, 24);
ALIGN(struct mvm_memory_region_legacy, 8);
WIDTH(struct mvm_memory_region_legacy, guest_phys_addr, 4);
OFFSET(struct mvm_memory_region_legacy, memory_size, 12);
WIDTH(struct mvm_memory_region_legacy, memory_size, 4);
OFFSET(struct mvm_memory_region_legacy, userspace_addr, 16);
WIDTH(struct mvm_memory_region_legacy, userspace_addr, 8);
#else
SIZE(struct mvm_memory_region_legacy, 32);
ALIGN(struct mvm_memory_region_legacy, 8);
WIDTH(struct mvm_memory_region_legacy, guest_phys_addr, 8);
OFFSET(struct mvm_memory_region_legacy, memory_size, 16);
WIDTH(struct mvm_memory_region_legacy, memory_size, 8);
OFFSET(struct mvm_memory_region_legacy, userspace_addr, 24);
WIDTH(struct mvm_memory_region_legacy, userspace_addr, 8);
#endif

OFFSET(struct mvm_dirty_log_legacy, slot, 0);
WIDTH(struct mvm_dirty_log_legacy, slot, 4);
SIGN(struct mvm_dirty_log_legacy, slot, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_X32) || defined(ON_LINUX_ARM) || \
    defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_RISCV32) || defined(ON_LINUX_PPC) || \
    defined(ON_LINUX_MIPS) || defined(ON_LINUX_SPARC) || defined(ON_LINUX_HPPA) || \
    defined(ON_LINUX_SH4) || defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386) || \
    defined(ON_WINDOWS_I386)
SIZE(struct mvm_dirty_log_legacy, 8);
ALIGN(struct mvm_dirty_log_legacy, 4);
OFFSET(struct mvm_dirty_log_legacy, bitmap, 4);
WIDTH(struct mvm_dirty_log_legacy, bitmap, 4);
#elif defined(ON_LINUX_M68K)
SIZE(struct mvm_dirty_log_legacy, 8);
ALIGN(struct mvm_dirty_log_legacy, 2);
OFFSET(struct mvm_dirty_log_legacy, bitmap, 4);
WIDTH(struct mvm_dirty_log_legacy, bitmap, 4);
#else
SIZE(struct mvm_dirty_log_legacy, 16);
ALIGN(struct mvm_dirty_log_legacy, 8);
OFFSET(struct mvm_dirty_log_legacy, bitmap, 8);
WIDTH(struct mvm_dirty_log_legacy, bitmap, 8);
#endif

OFFSET(struct mvm_msr_entry_legacy, index, 0);
WIDTH(struct mvm_msr_entry_legacy, index, 4);
SIGN(struct mvm_msr_entry_legacy, index, 0);
WIDTH(struct mvm_msr_entry_legacy, data, 8);
SIGN(struct mvm_msr_entry_legacy, data, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4) || \
    defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386)
SIZE(struct mvm_msr_entry_legacy, 12);
ALIGN(struct mvm_msr_entry_legacy, 4);
OFFSET(struct mvm_msr_entry_legacy, data, 4);
#elif defined(ON_LINUX_M68K)
SIZE(struct mvm_msr_entry_legacy, 12);
ALIGN(struct mvm_msr_entry_legacy, 2);
OFFSET(struct mvm_msr_entry_legacy, data, 4);
#else
SIZE(struct mvm_msr_entry_legacy, 16);
ALIGN(struct mvm_msr_entry_legacy, 8);
OFFSET(struct mvm_msr_entry_legacy, data, 8);
#endif

OFFSET(struct mvm_msrs_legacy, count, 0);
SIGN(struct mvm_msrs_legacy, count, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_X32) || defined(ON_LINUX_ARM) || \
    defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_RISCV32) || defined(ON_LINUX_PPC) || \
    defined(ON_LINUX_MIPS) || defined(ON_LINUX_SPARC) || defined(ON_LINUX_HPPA) || \
    defined(ON_LINUX_SH4) || defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386) || \
    defined(ON_WINDOWS_I386)
SIZE(struct mvm_msrs_legacy, 8);
ALIGN(struct mvm_msrs_legacy, 4);
WIDTH(struct mvm_msrs_legacy, count, 4);
OFFSET(struct mvm_msrs_legacy, entries, 4);
WIDTH(struct mvm_msrs_legacy, entries, 4);
#elif defined(ON_LINUX_M68K)
SIZE(struct mvm_msrs_legacy, 8);
ALIGN(struct mvm_msrs_legacy, 2);
WIDTH(struct mvm_msrs_legacy, count, 4);
OFFSET(struct mvm_msrs_legacy, entries, 4);
WIDTH(struct mvm_msrs_legacy, entries, 4);
#elif defined(ON_WINDOWS_X86_64) || defined(ON_WINDOWS_ARM64)
SIZE(struct mvm_msrs_legacy, 16);
ALIGN(struct mvm_msrs_legacy, 8);
WIDTH(struct mvm_msrs_legacy, count, 4);
OFFSET(struct mvm_msrs_legacy, entries, 8);
WIDTH(struct mvm_msrs_legacy, entries, 8);
#else
SIZE(struct mvm_msrs_legacy, 16);
ALIGN(struct mvm_msrs_legacy, 8);
WIDTH(struct mvm_msrs_legacy, count, 8);
OFFSET(struct mvm_msrs_legacy, entries, 8);
WIDTH(struct mvm_msrs_legacy, entries, 8);
#endif

OFFSET(struct mvm_translate_legacy, linear_address, 0);
SIGN(struct mvm_translate_legacy, linear_address, 0);
SIGN(struct mvm_translate_legacy, physical_address, 0);
WIDTH(struct mvm_translate_legacy, valid, 4);
SIGN(struct mvm_translate_legacy, valid, 1);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_X32) || defined(ON_LINUX_ARM) || \
    defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_RISCV32) || defined(ON_LINUX_PPC) || \
    defined(ON_LINUX_MIPS) || defined(ON_LINUX_SPARC) || defined(ON_LINUX_HPPA) || \
    defined(ON_LINUX_SH4) || defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386) || \
    defined(ON_WINDOWS_X86_64) || defined(ON_WINDOWS_I386) || defined(ON_WINDOWS_ARM64)
SIZE(struct mvm_translate_legacy, 12);
ALIGN(struct mvm_translate_legacy, 4);
WIDTH(struct mvm_translate_legacy, linear_address, 4);
OFFSET(struct mvm_translate_legacy, physical_address, 4);
WIDTH(struct mvm_translate_legacy, physical_address, 4);
OFFSET(struct mvm_translate_legacy, valid, 8);
#elif defined(ON_LINUX_M68K)
SIZE(struct mvm_translate_legacy, 12);
ALIGN(struct mvm_translate_legacy, 2);
WIDTH(struct mvm_translate_legacy, linear_address, 4);
OFFSET(struct mvm_translate_legacy, physical_address, 4);
WIDTH(struct mvm_translate_legacy, physical_address, 4);
OFFSET(struct mvm_translate_legacy, valid, 8);
#else
SIZE(struct mvm_translate_legacy, 24);
ALIGN(struct mvm_translate_legacy, 8);
WIDTH(struct mvm_translate_legacy, linear_address, 8);
OFFSET(struct mvm_translate_legacy, physical_address, 8);
WIDTH(struct mvm_translate_legacy, physical_address, 8);
OFFSET(struct mvm_translate_legacy, valid, 16);
#endif

OFFSET(struct mvm_cpuid_table_legacy, count, 0);
SIGN(struct mvm_cpuid_table_legacy, count, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_X32) || defined(ON_LINUX_ARM) || \
    defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_RISCV32) || defined(ON_LINUX_PPC) || \
    defined(ON_LINUX_MIPS) || defined(ON_LINUX_SPARC) || defined(ON_LINUX_HPPA) || \
    defined(ON_LINUX_SH4) || defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386) || \
    defined(ON_WINDOWS_I386)
SIZE(struct mvm_cpuid_table_legacy, 8);
ALIGN(struct mvm_cpuid_table_legacy, 4);
WIDTH(struct mvm_cpuid_table_legacy, count, 4);
OFFSET(struct mvm_cpuid_table_legacy, entries, 4);
WIDTH(struct mvm_cpuid_table_legacy, entries, 4);
#elif defined(ON_LINUX_M68K)
SIZE(struct mvm_cpuid_table_legacy, 8);
ALIGN(struct mvm_cpuid_table_legacy, 2);
WIDTH(struct mvm_cpuid_table_legacy, count, 4);
OFFSET(struct mvm_cpuid_table_legacy, entries, 4);
WIDTH(struct mvm_cpuid_table_legacy, entries, 4);
#elif defined(ON_WINDOWS_X86_64) || defined(ON_WINDOWS_ARM64)
SIZE(struct mvm_cpuid_table_legacy, 16);
ALIGN(struct mvm_cpuid_table_legacy, 8);
WIDTH(struct mvm_cpuid_table_legacy, count, 4);
OFFSET(struct mvm_cpuid_table_legacy, entries, 8);
WIDTH(struct mvm_cpuid_table_legacy, entries, 8);
#else
SIZE(struct mvm_cpuid_table_legacy, 16);
ALIGN(struct mvm_cpuid_table_legacy, 8);
WIDTH(struct mvm_cpuid_table_legacy, count, 8);
OFFSET(struct mvm_cpuid_table_legacy, entries, 8);
WIDTH(struct mvm_cpuid_table_legacy, entries, 8);
#endif

OFFSET(struct mvm_set_cpuid_legacy, table, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_X32) || defined(ON_LINUX_ARM) || \
    defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_RISCV32) || defined(ON_LINUX_PPC) || \
    defined(ON_LINUX_MIPS) || defined(ON_LINUX_SPARC) || defined(ON_LINUX_HPPA) || \
    defined(ON_LINUX_SH4) || defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386) || \
    defined(ON_WINDOWS_I386)
SIZE(struct mvm_set_cpuid_legacy, 4);
ALIGN(struct mvm_set_cpuid_legacy, 4);
WIDTH(struct mvm_set_cpuid_legacy, table, 4);
#elif defined(ON_LINUX_M68K)
SIZE(struct mvm_set_cpuid_legacy, 4);
ALIGN(struct mvm_set_cpuid_legacy, 2);
WIDTH(struct mvm_set_cpuid_legacy, table, 4);
#else
SIZE(struct mvm_set_cpuid_legacy, 8);
ALIGN(struct mvm_set_cpuid_legacy, 8);
WIDTH(struct mvm_set_cpuid_legacy, table, 8);
#endif
#endif /* !MVM_NO_DEPRECATED */

/* Request codes */
#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386) || defined(ON_LINUX_X32) || \
    defined(ON_LINUX_ARM64) || defined(ON_LINUX_ARM) || defined(ON_LINUX_ARM_OABI) || \
    defined(ON_LINUX_RISCV64) || defined(ON_LINUX_RISCV32) || defined(ON_LINUX_S390X) || \
    defined(ON_LINUX_M68K) || defined(ON_LINUX_SH4)
CODE(MVM_GET_API_VERSION, 0x8008be00u + WRONG_CODE);
CODE(MVM_SET_CLOCK, 0x4018be7bu);
CODE(MVM_GET_CLOCK, 0x8018be7cu);
CODE(MVM_ENABLE_CAP, 0x4028bea3u);
CODE(MVM_GET_DIRTY_LOG, 0x4018be42u);
CODE(MVM_SET_MEMORY_REGION, 0x4020be46u);
CODE(MVM_GET_TSC, 0x8018be11u);
CODE(MVM_SET_TSC, 0x4018be12u);
CODE(MVM_GET_REGS, 0x8090be81u);
CODE(MVM_SET_REGS, 0x4090be82u);
CODE(MVM_GET_SREGS, 0x8120be83u);
CODE(MVM_SET_SREGS, 0x4120be84u);
CODE(MVM_INTERRUPT, 0x4008be86u);
CODE(MVM_GET_MP_STATE, 0x8008be98u);
CODE(MVM_SET_MP_STATE, 0x4008be99u);
CODE(MVM_GET_VCPU_EVENTS, 0x8018be9fu);
CODE(MVM_SET_VCPU_EVENTS, 0x4018bea0u);
CODE(MVM_GET_DEBUGREGS, 0x8030bea1u);
CODE(MVM_SET_DEBUGREGS, 0x4030bea2u);
CODE(MVM_GET_FPU, 0x81a0be8cu);
CODE(MVM_SET_FPU, 0x41a0be8du);
CODE(MVM_GET_XSAVE, 0x9000bea4u);
CODE(MVM_SET_XSAVE, 0x5000bea5u);
CODE(MVM_GET_XCRS, 0x8048bea6u);
CODE(MVM_SET_XCRS, 0x4048bea7u);
CODE(MVM_SET_CPUID, 0x4010be90u);
CODE(MVM_GET_VCPU_MMAP_SIZE, 0x8008be04u);
CODE(MVM_IRQ_LINE, 0x4008be61u);
CODE(MVM_SET_DEVICE_ATTR, 0x4018bee1u);
CODE(MVM_GET_DEVICE_ATTR, 0x4018bee2u);
CODE(MVM_HAS_DEVICE_ATTR, 0x4018bee3u);
CODE(MVM_GET_ONE_REG, 0x4010beabu);
CODE(MVM_SET_ONE_REG, 0x4010beacu);
#elif defined(ON_WINDOWS_X86_64) || defined(ON_WINDOWS_I386) || defined(ON_WINDOWS_ARM64)
CODE(MVM_GET_API_VERSION, 0x8be06000u + WRONG_CODE);
CODE(MVM_SET_CLOCK, 0x8be0a1ecu);
CODE(MVM_GET_CLOCK, 0x8be061f0u);
CODE(MVM_ENABLE_CAP, 0x8be0a28cu);
CODE(MVM_GET_DIRTY_LOG, 0x8be0a108u);
CODE(MVM_SET_MEMORY_REGION, 0x8be0a118u);
CODE(MVM_GET_TSC, 0x8be06044u);
CODE(MVM_SET_TSC, 0x8be0a048u);
CODE(MVM_GET_REGS, 0x8be06204u);
CODE(MVM_SET_REGS, 0x8be0a208u);
CODE(MVM_GET_SREGS, 0x8be0620cu);
CODE(MVM_SET_SREGS, 0x8be0a210u);
CODE(MVM_INTERRUPT, 0x8be0a218u);
CODE(MVM_GET_MP_STATE, 0x8be06260u);
CODE(MVM_SET_MP_STATE, 0x8be0a264u);
CODE(MVM_GET_VCPU_EVENTS, 0x8be0627cu);
CODE(MVM_SET_VCPU_EVENTS, 0x8be0a280u);
CODE(MVM_GET_DEBUGREGS, 0x8be06284u);
CODE(MVM_SET_DEBUGREGS, 0x8be0a288u);
CODE(MVM_GET_FPU, 0x8be06230u);
CODE(MVM_SET_FPU, 0x8be0a234u);
CODE(MVM_GET_XSAVE, 0x8be06290u);
CODE(MVM_SET_XSAVE, 0x8be0a294u);
CODE(MVM_GET_XCRS, 0x8be06298u);
CODE(MVM_SET_XCRS, 0x8be0a29cu);
CODE(MVM_SET_CPUID, 0x8be0a240u);
CODE(MVM_GET_VCPU_MMAP_SIZE, 0x8be06010u);
CODE(MVM_IRQ_LINE, 0x8be0a184u);
CODE(MVM_SET_DEVICE_ATTR, 0x8be0a384u);
CODE(MVM_GET_DEVICE_ATTR, 0x8be0a388u);
CODE(MVM_HAS_DEVICE_ATTR, 0x8be0a38cu);
CODE(MVM_GET_ONE_REG, 0x8be0a2acu);
CODE(MVM_SET_ONE_REG, 0x8be0a2b0u);
#else
CODE(MVM_GET_API_VERSION, 0x4008be00u + WRONG_CODE);
CODE(MVM_SET_CLOCK, 0x8018be7bu);
CODE(MVM_GET_CLOCK, 0x4018be7cu);
CODE(MVM_ENABLE_CAP, 0x8028bea3u);
CODE(MVM_GET_DIRTY_LOG, 0x8018be42u);
CODE(MVM_SET_MEMORY_REGION, 0x8020be46u);
CODE(MVM_GET_TSC, 0x4018be11u);
CODE(MVM_SET_TSC, 0x8018be12u);
CODE(MVM_GET_REGS, 0x4090be81u);
CODE(MVM_SET_REGS, 0x8090be82u);
CODE(MVM_GET_SREGS, 0x4120be83u);
CODE(MVM_SET_SREGS, 0x8120be84u);
CODE(MVM_INTERRUPT, 0x8008be86u);
CODE(MVM_GET_MP_STATE, 0x4008be98u);
CODE(MVM_SET_MP_STATE, 0x8008be99u);
CODE(MVM_GET_VCPU_EVENTS, 0x4018be9fu);
CODE(MVM_SET_VCPU_EVENTS, 0x8018bea0u);
CODE(MVM_GET_DEBUGREGS, 0x4030bea1u);
CODE(MVM_SET_DEBUGREGS, 0x8030bea2u);
CODE(MVM_GET_FPU, 0x41a0be8cu);
CODE(MVM_SET_FPU, 0x81a0be8du);
CODE(MVM_GET_XSAVE, 0x5000bea4u);
CODE(MVM_SET_XSAVE, 0x9000bea5u);
CODE(MVM_GET_XCRS, 0x4048bea6u);
CODE(MVM_SET_XCRS, 0x8048bea7u);
CODE(MVM_SET_CPUID, 0x8010be90u);
CODE(MVM_GET_VCPU_MMAP_SIZE, 0x4008be04u);
CODE(MVM_IRQ_LINE, 0x8008be61u);
CODE(MVM_SET_DEVICE_ATTR, 0x8018bee1u);
CODE(MVM_GET_DEVICE_ATTR, 0x8018bee2u);
CODE(MVM_HAS_DEVICE_ATTR, 0x8018bee3u);
CODE(MVM_GET_ONE_REG, 0x8010beabu);
CODE(MVM_SET_ONE_REG, 0x8010beacu);
#endif

#if defined(ON_WINDOWS_X86_64) || defined(ON_WINDOWS_I386) || defined(ON_WINDOWS_ARM64)
CODE(MVM_CREATE_VM, 0x8be0e004u);
CODE(MVM_CHECK_EXTENSION, 0x8be0e00cu);
CODE(MVM_CREATE_VCPU, 0x8be0e104u);
CODE(MVM_ATTACH_EXTENSION, 0x8be0e3bcu);
CODE(MVM_TRANSLATE, 0x8be0e214u);
CODE(MVM_GET_MSR_INDEX_LIST, 0x8be0e008u);
CODE(MVM_GET_SUPPORTED_CPUID, 0x8be0e014u);
CODE(MVM_GET_MSRS, 0x8be0e220u);
CODE(MVM_SET_MSRS, 0x8be0e224u);
CODE(MVM_CREATE_DEVICE, 0x8be0e380u);
#else
CODE(MVM_CREATE_VM, 0xc010be01u);
CODE(MVM_CHECK_EXTENSION, 0xc010be03u);
CODE(MVM_CREATE_VCPU, 0xc010be41u);
CODE(MVM_ATTACH_EXTENSION, 0xc018beefu);
CODE(MVM_TRANSLATE, 0xc018be85u);
CODE(MVM_GET_MSR_INDEX_LIST, 0xc010be02u);
CODE(MVM_GET_SUPPORTED_CPUID, 0xc010be05u);
CODE(MVM_GET_MSRS, 0xc010be88u);
CODE(MVM_SET_MSRS, 0xc010be89u);
CODE(MVM_CREATE_DEVICE, 0xc010bee0u);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386) || defined(ON_LINUX_X32) || \
    defined(ON_LINUX_ARM64) || defined(ON_LINUX_ARM) || defined(ON_LINUX_ARM_OABI) || \
    defined(ON_LINUX_RISCV64) || defined(ON_LINUX_RISCV32) || defined(ON_LINUX_S390X) || \
    defined(ON_LINUX_M68K) || defined(ON_LINUX_HPPA) || defined(ON_LINUX_SH4)
CODE(MVM_NMI, 0x0000be9au);
CODE(MVM_RUN, 0x0000be80u);
#elif defined(ON_WINDOWS_X86_64) || defined(ON_WINDOWS_I386) || defined(ON_WINDOWS_ARM64)
CODE(MVM_NMI, 0x8be0e268u);
CODE(MVM_RUN, 0x8be0e200u);
#else
CODE(MVM_NMI, 0x2000be9au);
CODE(MVM_RUN, 0x2000be80u);
#endif

#if defined(ON_FREEBSD_X86_64) || defined(ON_NETBSD_X86_64) || defined(ON_OPENBSD_X86_64) || \
    defined(ON_DRAGONFLY_X86_64) || defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386) || \
    defined(ON_DARWIN_X86_64) || defined(ON_DARWIN_ARM64)
CODE(MVM_MAP_RUN, 0x4010be10u);
#elif defined(ON_WINDOWS_X86_64) || defined(ON_WINDOWS_I386) || defined(ON_WINDOWS_ARM64)
CODE(MVM_MAP_RUN, 0x8be06040u);
#endif

/* Deprecated request codes */
#ifndef MVM_NO_DEPRECATED
#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386) || defined(ON_LINUX_X32) || \
    defined(ON_LINUX_ARM64) || defined(ON_LINUX_ARM) || defined(ON_LINUX_ARM_OABI) || \
    defined(ON_LINUX_RISCV64) || defined(ON_LINUX_RISCV32) || defined(ON_LINUX_S390X) || \
    defined(ON_LINUX_M68K) || defined(ON_LINUX_SH4)
CODE(MVM_NOTIFY_VERSION__LEGACY, 0x4008bed0u);
#elif defined(ON_WINDOWS_X86_64) || defined(ON_WINDOWS_I386) || defined(ON_WINDOWS_ARM64)
CODE(MVM_NOTIFY_VERSION__LEGACY, 0x8be0a404u);
#else
CODE(MVM_NOTIFY_VERSION__LEGACY, 0x8008bed0u);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_ARM64) || defined(ON_LINUX_RISCV64) || \
    defined(ON_LINUX_S390X)
CODE(MVM_SET_MEMORY_REGION__LEGACY, 0x4020bed2u);
CODE(MVM_GET_DIRTY_LOG__LEGACY, 0x4010bed3u);
CODE(MVM_SET_CPUID__LEGACY, 0x4008bed7u);
#elif defined(ON_LINUX_I386) || defined(ON_LINUX_X32) || defined(ON_LINUX_ARM) || \
    defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_RISCV32) || defined(ON_LINUX_M68K) || \
    defined(ON_LINUX_SH4)
CODE(MVM_SET_MEMORY_REGION__LEGACY, 0x4014bed2u);
CODE(MVM_GET_DIRTY_LOG__LEGACY, 0x4008bed3u);
CODE(MVM_SET_CPUID__LEGACY, 0x4004bed7u);
#elif defined(ON_LINUX_PPC) || defined(ON_LINUX_MIPS) || defined(ON_LINUX_SPARC) || \
    defined(ON_LINUX_HPPA) || defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386)
CODE(MVM_SET_MEMORY_REGION__LEGACY, 0x8014bed2u);
CODE(MVM_GET_DIRTY_LOG__LEGACY, 0x8008bed3u);
CODE(MVM_SET_CPUID__LEGACY, 0x8004bed7u);
#elif defined(ON_WINDOWS_X86_64) || defined(ON_WINDOWS_I386) || defined(ON_WINDOWS_ARM64)
CODE(MVM_SET_MEMORY_REGION__LEGACY, 0x8be0a410u);
CODE(MVM_GET_DIRTY_LOG__LEGACY, 0x8be0a414u);
CODE(MVM_SET_CPUID__LEGACY, 0x8be0a428u);
#else
CODE(MVM_SET_MEMORY_REGION__LEGACY, 0x8020bed2u);
CODE(MVM_GET_DIRTY_LOG__LEGACY, 0x8010bed3u);
CODE(MVM_SET_CPUID__LEGACY, 0x8008bed7u);
#endif

#if defined(ON_LINUX_I386) || defined(ON_LINUX_X32) || defined(ON_LINUX_ARM) || \
    defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_RISCV32) || defined(ON_LINUX_PPC) || \
    defined(ON_LINUX_MIPS) || defined(ON_LINUX_SPARC) || defined(ON_LINUX_M68K) || \
    defined(ON_LINUX_HPPA) || defined(ON_LINUX_SH4) || defined(ON_FREEBSD_I386) || \
    defined(ON_NETBSD_I386)
CODE(MVM_GET_MSRS__LEGACY, 0xc008bed4u);
CODE(MVM_SET_MSRS__LEGACY, 0xc008bed5u);
CODE(MVM_TRANSLATE__LEGACY, 0xc00cbed6u);
#elif defined(ON_WINDOWS_X86_64) || defined(ON_WINDOWS_I386) || defined(ON_WINDOWS_ARM64)
CODE(MVM_GET_MSRS__LEGACY, 0x8be0e41cu);
CODE(MVM_SET_MSRS__LEGACY, 0x8be0e420u);
CODE(MVM_TRANSLATE__LEGACY, 0x8be0e40cu);
#else
CODE(MVM_GET_MSRS__LEGACY, 0xc010bed4u);
CODE(MVM_SET_MSRS__LEGACY, 0xc010bed5u);
CODE(MVM_TRANSLATE__LEGACY, 0xc018bed6u);
#endif
#endif /* !MVM_NO_DEPRECATED */

/* Names that stand for a number or a text */
VALUE(MVM_API_VERSION, 1 + WRONG_VALUE);
VALUE(MVM_MAX_VCPU_ID, 254);
VALUE(MVM_PAGE_SIZE, 0x1000);
VALUE(MVM_MAX_SLOT, 511);
VALUE(MVM_MAX_SLOT_BYTES, 0x8000000000ULL);
VALUE(MVM_MAX_DIRTY_WORDS, 0x200000);
VALUE(MVM_NR_DEBUG_ADDRESSES, 4);
VALUE(MVM_MAX_XCRS, 4);
VALUE(MVM_MAX_CPUID_ENTRIES, 256);
VALUE(MVM_MAX_MSRS, 256);
VALUE(MVM_IO_DATA_SIZE, 4016);
VALUE(MVM_MMIO_DATA_SIZE, 8);
VALUE(MVM_HYPERCALL_ARGS, 6);
VALUE(MVM_INTERNAL_ERROR_DATA, 16);
VALUE(MVM_EXIT_SIZE, 4032);
VALUE(MVM_LAST_IRQ, 15);
VALUE(MVM_VM_EXIT_ON_HLT, 1);
VALUE(MVM_CLOCK_REALTIME, 1);
VALUE(MVM_MEM_LOG_DIRTY_PAGES, 1);
VALUE(MVM_MEM_READONLY, 2);
VALUE(MVM_CPUID_SIGNIFICANT_INDEX, 1);
VALUE(MVM_MSR_EXIT_INVALID, 1);
VALUE(MVM_MSR_EXIT_UNKNOWN, 2);
VALUE(MVM_MEMORY_FAULT_WRITE, 1);
VALUE(MVM_MEMORY_FAULT_EXECUTE, 2);
VALUE(MVM_MEMORY_FAULT_HOST, 4);
VALUE(MVM_I8254_SPEAKER_GATE, 1);
VALUE(MVM_I8254_SPEAKER_DATA, 2);
VALUE(MVM_MP_STATE_RUNNABLE, 0);
VALUE(MVM_MP_STATE_UNINITIALIZED, 1);
VALUE(MVM_MP_STATE_HALTED, 3);
VALUE(MVM_MSR_TSC, 16);
VALUE(MVM_MSR_MTRR_CAP, 254);
VALUE(MVM_MSR_SYSENTER_CS, 372);
VALUE(MVM_MSR_SYSENTER_ESP, 373);
VALUE(MVM_MSR_SYSENTER_EIP, 374);
VALUE(MVM_MSR_DEBUG_CTL, 473);
VALUE(MVM_MSR_PAT, 631);
VALUE(MVM_MSR_MTRR_DEF_TYPE, 767);
VALUE(MVM_MSR_EFER, 0xc0000080);
VALUE(MVM_MSR_STAR, 0xc0000081);
VALUE(MVM_MSR_LSTAR, 0xc0000082);
VALUE(MVM_MSR_CSTAR, 0xc0000083);
VALUE(MVM_MSR_SFMASK, 0xc0000084);
VALUE(MVM_MSR_FS_BASE, 0xc0000100);
VALUE(MVM_MSR_GS_BASE, 0xc0000101);
VALUE(MVM_MSR_KERNEL_GS_BASE, 0xc0000102);
VALUE(MVM_MSR_TSC_AUX, 0xc0000103);
VALUE(MVM_MSR_SYSCFG, 0xc0010010);
VALUE(MVM_MSR_HWCR, 0xc0010015);
VALUE(MVM_MSR_VM_CR, 0xc0010114);
VALUE(MVM_EXIT_UNKNOWN, 0);
VALUE(MVM_EXIT_IO, 2);
VALUE(MVM_EXIT_HYPERCALL, 3);
VALUE(MVM_EXIT_HLT, 5);
VALUE(MVM_EXIT_MMIO, 6);
VALUE(MVM_EXIT_IRQ_WINDOW_OPEN, 7);
VALUE(MVM_EXIT_SHUTDOWN, 8);
VALUE(MVM_EXIT_FAIL_ENTRY, 9);
VALUE(MVM_EXIT_INTR, 10);
VALUE(MVM_EXIT_INTERNAL_ERROR, 17);
VALUE(MVM_EXIT_RDMSR, 29);
VALUE(MVM_EXIT_WRMSR, 30);
VALUE(MVM_EXIT_MEMORY_FAULT, 39);
VALUE(MVM_IO_IN, 0);
VALUE(MVM_IO_OUT, 1);
VALUE(MVM_INTERNAL_ERROR_EMULATION, 1);
VALUE(MVM_INTERNAL_ERROR_DELIVERY, 3);
VALUE(MVM_I8259_CONTROL, 0);
VALUE(MVM_I8259_STATE, 1);
VALUE(MVM_I8259_LINES, 2);
VALUE(MVM_I8254_CONTROL, 0);
VALUE(MVM_I8254_CHANNEL, 1);
VALUE(MVM_I8254_PORT, 2);
VALUE(MVM_CAP_USER_MEMORY, 3);
VALUE(MVM_CAP_EXT_CPUID, 7);
VALUE(MVM_CAP_NR_VCPUS, 9);
VALUE(MVM_CAP_NR_MEMSLOTS, 10);
VALUE(MVM_CAP_MP_STATE, 14);
VALUE(MVM_CAP_USER_NMI, 22);
VALUE(MVM_CAP_ADJUST_CLOCK, 39);
VALUE(MVM_CAP_VCPU_EVENTS, 41);
VALUE(MVM_CAP_DEBUGREGS, 50);
VALUE(MVM_CAP_XSAVE, 55);
VALUE(MVM_CAP_XCRS, 56);
VALUE(MVM_CAP_TSC_CONTROL, 60);
VALUE(MVM_CAP_MAX_VCPUS, 66);
VALUE(MVM_CAP_ONE_REG, 70);
VALUE(MVM_CAP_READONLY_MEM, 81);
VALUE(MVM_CAP_DEVICE_CTRL, 89);
VALUE(MVM_CAP_IMMEDIATE_EXIT, 136);
VALUE(MVM_CAP_USER_SPACE_MSR, 188);
VALUE(MVM_CAP_EXIT_HYPERCALL, 201);
VALUE(MVM_CAP_CORE_API_STABLE, 0x1000);
VALUE(MVM_CAP_DIRTY_LOG, 0x1001);
VALUE(MVM_CAP_TRANSLATE, 0x1002);
VALUE(MVM_CAP_I8259, 0x1003);
VALUE(MVM_CAP_I8254, 0x1004);
VALUE(MVM_CAP_TSC_STATE, 0x1005);
VALUE(MVM_CAP_EXTENSIONS, 0x1006);
VALUE(MVM_CAP_LEGACY_ABI, 0x1007);
VALUE(MVM_CAP_NR_MSRS, 0x1008);
VALUE(MVM_DEVICE_I8259, 1);
VALUE(MVM_DEVICE_I8254, 2);
VALUE(MVM_I8259_RESET, 0);
VALUE(MVM_I8259_MASTER, 0);
VALUE(MVM_I8259_SLAVE, 1);
VALUE(MVM_I8254_RESET, 0);
VALUE(MVM_I8254_CHANNEL0, 0);
VALUE(MVM_I8254_CHANNEL1, 1);
VALUE(MVM_I8254_CHANNEL2, 2);
VALUE(MVM_I8254_SPEAKER, 0);
VALUE(MVM_REG_RAX, 0x2030000100000000ULL);
VALUE(MVM_REG_RCX, 0x2030000100000001ULL);
VALUE(MVM_REG_RDX, 0x2030000100000002ULL);
VALUE(MVM_REG_RBX, 0x2030000100000003ULL);
VALUE(MVM_REG_RSP, 0x2030000100000004ULL);
VALUE(MVM_REG_RBP, 0x2030000100000005ULL);
VALUE(MVM_REG_RSI, 0x2030000100000006ULL);
VALUE(MVM_REG_RDI, 0x2030000100000007ULL);
VALUE(MVM_REG_R8, 0x2030000100000008ULL);
VALUE(MVM_REG_R9, 0x2030000100000009ULL);
VALUE(MVM_REG_R10, 0x203000010000000aULL);
VALUE(MVM_REG_R11, 0x203000010000000bULL);
VALUE(MVM_REG_R12, 0x203000010000000cULL);
VALUE(MVM_REG_R13, 0x203000010000000dULL);
VALUE(MVM_REG_R14, 0x203000010000000eULL);
VALUE(MVM_REG_R15, 0x203000010000000fULL);
VALUE(MVM_REG_RIP, 0x2030000100000010ULL);
VALUE(MVM_REG_RFLAGS, 0x2030000100000011ULL);
VALUE(MVM_REG_MSR_TSC, 0x2030000200000010ULL);
VALUE(MVM_REG_MSR_SYSENTER_CS, 0x2030000200000174ULL);
VALUE(MVM_REG_MSR_SYSENTER_ESP, 0x2030000200000175ULL);
VALUE(MVM_REG_MSR_SYSENTER_EIP, 0x2030000200000176ULL);
VALUE(MVM_REG_MSR_DEBUG_CTL, 0x20300002000001d9ULL);
VALUE(MVM_REG_MSR_PAT, 0x2030000200000277ULL);
VALUE(MVM_REG_MSR_EFER, 0x20300002c0000080ULL);
VALUE(MVM_REG_MSR_STAR, 0x20300002c0000081ULL);
VALUE(MVM_REG_MSR_LSTAR, 0x20300002c0000082ULL);
VALUE(MVM_REG_MSR_CSTAR, 0x20300002c0000083ULL);
VALUE(MVM_REG_MSR_SFMASK, 0x20300002c0000084ULL);
VALUE(MVM_REG_MSR_FS_BASE, 0x20300002c0000100ULL);
VALUE(MVM_REG_MSR_GS_BASE, 0x20300002c0000101ULL);
VALUE(MVM_REG_MSR_KERNEL_GS_BASE, 0x20300002c0000102ULL);
VALUE(MVM_REG_MSR_TSC_AUX, 0x20300002c0000103ULL);
VALUE(MVM_REG_CR0, 0x2030000300000000ULL);
VALUE(MVM_REG_CR2, 0x2030000300000002ULL);
VALUE(MVM_REG_CR3, 0x2030000300000003ULL);
VALUE(MVM_REG_CR4, 0x2030000300000004ULL);
VALUE(MVM_REG_CR8, 0x2030000300000008ULL);
VALUE(MVM_REG_XCR0, 0x2030000400000000ULL);
VALUE(MVM_REG_DR(0), 0x2030000500000000ULL);
VALUE(MVM_REG_DR(3), 0x2030000500000003ULL);
VALUE(MVM_REG_DR6, 0x2030000500000006ULL);
VALUE(MVM_REG_DR7, 0x2030000500000007ULL);
VALUE(MVM_REG_SEG_SELECTOR(0), 0x2010000600000000ULL);
VALUE(MVM_REG_SEG_SELECTOR(7), 0x2010000600000007ULL);
VALUE(MVM_REG_SEG_ATTRIBUTES(0), 0x2010000600000100ULL);
VALUE(MVM_REG_SEG_ATTRIBUTES(7), 0x2010000600000107ULL);
VALUE(MVM_REG_SEG_LIMIT(0), 0x2020000600000200ULL);
VALUE(MVM_REG_SEG_LIMIT(9), 0x2020000600000209ULL);
VALUE(MVM_REG_SEG_BASE(0), 0x2030000600000300ULL);
VALUE(MVM_REG_SEG_BASE(9), 0x2030000600000309ULL);
VALUE(MVM_REG_FCW, 0x2010000700000000ULL);
VALUE(MVM_REG_FSW, 0x2010000700000001ULL);
VALUE(MVM_REG_FTW, 0x2000000700000002ULL);
VALUE(MVM_REG_MXCSR, 0x2020000700000003ULL);
VALUE(MVM_REG_ST(0), 0x2040000700000100ULL);
VALUE(MVM_REG_ST(7), 0x2040000700000107ULL);
VALUE(MVM_REG_XMM(0), 0x2040000700000200ULL);
VALUE(MVM_REG_XMM(15), 0x204000070000020fULL);

#if defined(ON_WINDOWS_X86_64) || defined(ON_WINDOWS_I386) || defined(ON_WINDOWS_ARM64)
STRING(MVM_SYSTEM_DEVICE, "mvm");
#endif

#if !(defined(ON_WINDOWS_X86_64) || defined(ON_WINDOWS_I386) || defined(ON_WINDOWS_ARM64))
STRING(MVM_SYSTEM_NODE, "/dev/mvm");
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386) || defined(ON_LINUX_X32) || \
    defined(ON_LINUX_ARM64) || defined(ON_LINUX_ARM) || defined(ON_LINUX_ARM_OABI) || \
    defined(ON_LINUX_RISCV64) || defined(ON_LINUX_RISCV32) || defined(ON_LINUX_PPC64LE) || \
    defined(ON_LINUX_PPC64) || defined(ON_LINUX_PPC) || defined(ON_LINUX_S390X) || \
    defined(ON_LINUX_MIPS64) || defined(ON_LINUX_MIPS) || defined(ON_LINUX_SPARC64) || \
    defined(ON_LINUX_SPARC) || defined(ON_LINUX_M68K) || defined(ON_LINUX_ALPHA) || \
    defined(ON_LINUX_HPPA) || defined(ON_LINUX_SH4)
STRING(MVM_VM_LINK, "anon_inode:mvm-vm");
STRING(MVM_I8259_LINK, "anon_inode:mvm-i8259");
STRING(MVM_I8254_LINK, "anon_inode:mvm-i8254");
#endif
