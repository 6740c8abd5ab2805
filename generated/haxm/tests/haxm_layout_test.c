/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * haxm: the proof of layouts, codes and values; compiling it is the test.
 *
 * Made by ioctlc from the haxm spec; do not edit. To remake it:
 *   ioctlc build spec/haxm
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

#define HAX_DEPRECATED(msg)
#include "haxm.h"

#if defined(__linux__) && defined(__x86_64__) && !defined(__ILP32__)
#define ON_LINUX_X86_64
#elif defined(__linux__) && defined(__i386__)
#define ON_LINUX_I386
#elif defined(__NetBSD__) && defined(__x86_64__) && !defined(__ILP32__)
#define ON_NETBSD_X86_64
#elif defined(__NetBSD__) && defined(__i386__)
#define ON_NETBSD_I386
#elif defined(__APPLE__) && defined(__x86_64__) && !defined(__ILP32__)
#define ON_DARWIN_X86_64
#elif defined(_WIN32) && (defined(__x86_64__) || defined(_M_X64)) && !defined(__ILP32__)
#define ON_WINDOWS_X86_64
#elif defined(_WIN32) && (defined(__i386__) || defined(_M_IX86))
#define ON_WINDOWS_I386
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

SIZE(struct hax_module_version, 8 + WRONG_SIZE);
ALIGN(struct hax_module_version, 1 + WRONG_ALIGN);
OFFSET(struct hax_module_version, compat_version, 0 + WRONG_OFFSET);
WIDTH(struct hax_module_version, compat_version, 4 + WRONG_WIDTH);
SIGN(struct hax_module_version, compat_version, 0);
OFFSET(struct hax_module_version, cur_version, 4);
WIDTH(struct hax_module_version, cur_version, 4);
SIGN(struct hax_module_version, cur_version, 0);

SIZE(struct hax_capabilityinfo, 16);
ALIGN(struct hax_capabilityinfo, 1);
OFFSET(struct hax_capabilityinfo, wstatus, 0);
WIDTH(struct hax_capabilityinfo, wstatus, 2);
SIGN(struct hax_capabilityinfo, wstatus, 0);
OFFSET(struct hax_capabilityinfo, winfo, 2);
WIDTH(struct hax_capabilityinfo, winfo, 2);
SIGN(struct hax_capabilityinfo, winfo, 0);
OFFSET(struct hax_capabilityinfo, win_refcount, 4);
WIDTH(struct hax_capabilityinfo, win_refcount, 4);
SIGN(struct hax_capabilityinfo, win_refcount, 0);
OFFSET(struct hax_capabilityinfo, mem_quota, 8);
WIDTH(struct hax_capabilityinfo, mem_quota, 8);
SIGN(struct hax_capabilityinfo, mem_quota, 0);

SIZE(struct hax_set_memlimit, 16);
ALIGN(struct hax_set_memlimit, 1);
OFFSET(struct hax_set_memlimit, enable_memlimit, 0);
WIDTH(struct hax_set_memlimit, enable_memlimit, 1);
SIGN(struct hax_set_memlimit, enable_memlimit, 0);
OFFSET(struct hax_set_memlimit, pad, 1);
WIDTH(struct hax_set_memlimit, pad, 7);
OFFSET(struct hax_set_memlimit, memory_limit, 8);
WIDTH(struct hax_set_memlimit, memory_limit, 8);
SIGN(struct hax_set_memlimit, memory_limit, 0);

SIZE(struct hax_qemu_version, 8);
ALIGN(struct hax_qemu_version, 1);
OFFSET(struct hax_qemu_version, cur_version, 0);
WIDTH(struct hax_qemu_version, cur_version, 4);
SIGN(struct hax_qemu_version, cur_version, 0);
OFFSET(struct hax_qemu_version, least_version, 4);
WIDTH(struct hax_qemu_version, least_version, 4);
SIGN(struct hax_qemu_version, least_version, 0);

SIZE(struct hax_alloc_ram_info, 16);
ALIGN(struct hax_alloc_ram_info, 1);
OFFSET(struct hax_alloc_ram_info, size, 0);
WIDTH(struct hax_alloc_ram_info, size, 4);
SIGN(struct hax_alloc_ram_info, size, 0);
OFFSET(struct hax_alloc_ram_info, pad, 4);
WIDTH(struct hax_alloc_ram_info, pad, 4);
SIGN(struct hax_alloc_ram_info, pad, 0);
OFFSET(struct hax_alloc_ram_info, va, 8);
WIDTH(struct hax_alloc_ram_info, va, 8);
SIGN(struct hax_alloc_ram_info, va, 0);

SIZE(struct hax_ramblock_info, 24);
ALIGN(struct hax_ramblock_info, 1);
OFFSET(struct hax_ramblock_info, start_va, 0);
WIDTH(struct hax_ramblock_info, start_va, 8);
SIGN(struct hax_ramblock_info, start_va, 0);
OFFSET(struct hax_ramblock_info, size, 8);
WIDTH(struct hax_ramblock_info, size, 8);
SIGN(struct hax_ramblock_info, size, 0);
OFFSET(struct hax_ramblock_info, reserved, 16);
WIDTH(struct hax_ramblock_info, reserved, 8);
SIGN(struct hax_ramblock_info, reserved, 0);

SIZE(struct hax_set_ram_info, 24);
ALIGN(struct hax_set_ram_info, 1);
OFFSET(struct hax_set_ram_info, pa_start, 0);
WIDTH(struct hax_set_ram_info, pa_start, 8);
SIGN(struct hax_set_ram_info, pa_start, 0);
OFFSET(struct hax_set_ram_info, size, 8);
WIDTH(struct hax_set_ram_info, size, 4);
SIGN(struct hax_set_ram_info, size, 0);
OFFSET(struct hax_set_ram_info, flags, 12);
WIDTH(struct hax_set_ram_info, flags, 1);
SIGN(struct hax_set_ram_info, flags, 0);
OFFSET(struct hax_set_ram_info, pad, 13);
WIDTH(struct hax_set_ram_info, pad, 3);
OFFSET(struct hax_set_ram_info, va, 16);
WIDTH(struct hax_set_ram_info, va, 8);
SIGN(struct hax_set_ram_info, va, 0);

SIZE(struct hax_set_ram_info2, 40);
ALIGN(struct hax_set_ram_info2, 1);
OFFSET(struct hax_set_ram_info2, pa_start, 0);
WIDTH(struct hax_set_ram_info2, pa_start, 8);
SIGN(struct hax_set_ram_info2, pa_start, 0);
OFFSET(struct hax_set_ram_info2, size, 8);
WIDTH(struct hax_set_ram_info2, size, 8);
SIGN(struct hax_set_ram_info2, size, 0);
OFFSET(struct hax_set_ram_info2, va, 16);
WIDTH(struct hax_set_ram_info2, va, 8);
SIGN(struct hax_set_ram_info2, va, 0);
OFFSET(struct hax_set_ram_info2, flags, 24);
WIDTH(struct hax_set_ram_info2, flags, 4);
SIGN(struct hax_set_ram_info2, flags, 0);
OFFSET(struct hax_set_ram_info2, reserved1, 28);
WIDTH(struct hax_set_ram_info2, reserved1, 4);
SIGN(struct hax_set_ram_info2, reserved1, 0);
OFFSET(struct hax_set_ram_info2, reserved2, 32);
WIDTH(struct hax_set_ram_info2, reserved2, 8);
SIGN(struct hax_set_ram_info2, reserved2, 0);

SIZE(struct hax_protect_ram_info, 24);
ALIGN(struct hax_protect_ram_info, 1);
OFFSET(struct hax_protect_ram_info, pa_start, 0);
WIDTH(struct hax_protect_ram_info, pa_start, 8);
SIGN(struct hax_protect_ram_info, pa_start, 0);
OFFSET(struct hax_protect_ram_info, size, 8);
WIDTH(struct hax_protect_ram_info, size, 8);
SIGN(struct hax_protect_ram_info, size, 0);
OFFSET(struct hax_protect_ram_info, flags, 16);
WIDTH(struct hax_protect_ram_info, flags, 4);
SIGN(struct hax_protect_ram_info, flags, 0);
OFFSET(struct hax_protect_ram_info, reserved, 20);
WIDTH(struct hax_protect_ram_info, reserved, 4);
SIGN(struct hax_protect_ram_info, reserved, 0);

SIZE(struct hax_tunnel, 56);
ALIGN(struct hax_tunnel, 1);
OFFSET(struct hax_tunnel, _exit_reason, 0);
WIDTH(struct hax_tunnel, _exit_reason, 4);
SIGN(struct hax_tunnel, _exit_reason, 0);
OFFSET(struct hax_tunnel, pad0, 4);
WIDTH(struct hax_tunnel, pad0, 4);
SIGN(struct hax_tunnel, pad0, 0);
OFFSET(struct hax_tunnel, _exit_status, 8);
WIDTH(struct hax_tunnel, _exit_status, 4);
SIGN(struct hax_tunnel, _exit_status, 0);
OFFSET(struct hax_tunnel, user_event_pending, 12);
WIDTH(struct hax_tunnel, user_event_pending, 4);
SIGN(struct hax_tunnel, user_event_pending, 0);
OFFSET(struct hax_tunnel, ready_for_interrupt_injection, 16);
WIDTH(struct hax_tunnel, ready_for_interrupt_injection, 4);
SIGN(struct hax_tunnel, ready_for_interrupt_injection, 1);
OFFSET(struct hax_tunnel, request_interrupt_window, 20);
WIDTH(struct hax_tunnel, request_interrupt_window, 4);
SIGN(struct hax_tunnel, request_interrupt_window, 1);
OFFSET(struct hax_tunnel, io._direction, 24);
WIDTH(struct hax_tunnel, io._direction, 1);
SIGN(struct hax_tunnel, io._direction, 0);
OFFSET(struct hax_tunnel, io._df, 25);
WIDTH(struct hax_tunnel, io._df, 1);
SIGN(struct hax_tunnel, io._df, 0);
OFFSET(struct hax_tunnel, io._size, 26);
WIDTH(struct hax_tunnel, io._size, 2);
SIGN(struct hax_tunnel, io._size, 0);
OFFSET(struct hax_tunnel, io._port, 28);
WIDTH(struct hax_tunnel, io._port, 2);
SIGN(struct hax_tunnel, io._port, 0);
OFFSET(struct hax_tunnel, io._count, 30);
WIDTH(struct hax_tunnel, io._count, 2);
SIGN(struct hax_tunnel, io._count, 0);
OFFSET(struct hax_tunnel, io._flags, 32);
WIDTH(struct hax_tunnel, io._flags, 1);
SIGN(struct hax_tunnel, io._flags, 0);
OFFSET(struct hax_tunnel, io._pad0, 33);
WIDTH(struct hax_tunnel, io._pad0, 1);
SIGN(struct hax_tunnel, io._pad0, 0);
OFFSET(struct hax_tunnel, io._pad1, 34);
WIDTH(struct hax_tunnel, io._pad1, 2);
SIGN(struct hax_tunnel, io._pad1, 0);
OFFSET(struct hax_tunnel, io._pad2, 36);
WIDTH(struct hax_tunnel, io._pad2, 4);
SIGN(struct hax_tunnel, io._pad2, 0);
OFFSET(struct hax_tunnel, io._vaddr, 40);
WIDTH(struct hax_tunnel, io._vaddr, 8);
SIGN(struct hax_tunnel, io._vaddr, 0);
OFFSET(struct hax_tunnel, mmio.gla, 24);
WIDTH(struct hax_tunnel, mmio.gla, 8);
SIGN(struct hax_tunnel, mmio.gla, 0);
OFFSET(struct hax_tunnel, pagefault.gpa, 24);
WIDTH(struct hax_tunnel, pagefault.gpa, 8);
SIGN(struct hax_tunnel, pagefault.gpa, 0);
OFFSET(struct hax_tunnel, pagefault.flags, 32);
WIDTH(struct hax_tunnel, pagefault.flags, 4);
SIGN(struct hax_tunnel, pagefault.flags, 0);
OFFSET(struct hax_tunnel, pagefault.reserved1, 36);
WIDTH(struct hax_tunnel, pagefault.reserved1, 4);
SIGN(struct hax_tunnel, pagefault.reserved1, 0);
OFFSET(struct hax_tunnel, pagefault.reserved2, 40);
WIDTH(struct hax_tunnel, pagefault.reserved2, 8);
SIGN(struct hax_tunnel, pagefault.reserved2, 0);
OFFSET(struct hax_tunnel, state.dummy, 24);
WIDTH(struct hax_tunnel, state.dummy, 8);
SIGN(struct hax_tunnel, state.dummy, 0);
OFFSET(struct hax_tunnel, debug.rip, 24);
WIDTH(struct hax_tunnel, debug.rip, 8);
SIGN(struct hax_tunnel, debug.rip, 0);
OFFSET(struct hax_tunnel, debug.dr6, 32);
WIDTH(struct hax_tunnel, debug.dr6, 8);
SIGN(struct hax_tunnel, debug.dr6, 0);
OFFSET(struct hax_tunnel, debug.dr7, 40);
WIDTH(struct hax_tunnel, debug.dr7, 8);
SIGN(struct hax_tunnel, debug.dr7, 0);
OFFSET(struct hax_tunnel, apic_base, 48);
WIDTH(struct hax_tunnel, apic_base, 8);
SIGN(struct hax_tunnel, apic_base, 0);

SIZE(struct hax_fastmmio, 56);
ALIGN(struct hax_fastmmio, 1);
OFFSET(struct hax_fastmmio, gpa, 0);
WIDTH(struct hax_fastmmio, gpa, 8);
SIGN(struct hax_fastmmio, gpa, 0);
OFFSET(struct hax_fastmmio, value, 8);
WIDTH(struct hax_fastmmio, value, 8);
SIGN(struct hax_fastmmio, value, 0);
OFFSET(struct hax_fastmmio, gpa2, 8);
WIDTH(struct hax_fastmmio, gpa2, 8);
SIGN(struct hax_fastmmio, gpa2, 0);
OFFSET(struct hax_fastmmio, size, 16);
WIDTH(struct hax_fastmmio, size, 1);
SIGN(struct hax_fastmmio, size, 0);
OFFSET(struct hax_fastmmio, direction, 17);
WIDTH(struct hax_fastmmio, direction, 1);
SIGN(struct hax_fastmmio, direction, 0);
OFFSET(struct hax_fastmmio, reg_index, 18);
WIDTH(struct hax_fastmmio, reg_index, 2);
SIGN(struct hax_fastmmio, reg_index, 0);
OFFSET(struct hax_fastmmio, pad0, 20);
WIDTH(struct hax_fastmmio, pad0, 4);
SIGN(struct hax_fastmmio, pad0, 0);
OFFSET(struct hax_fastmmio, _cr0, 24);
WIDTH(struct hax_fastmmio, _cr0, 8);
SIGN(struct hax_fastmmio, _cr0, 0);
OFFSET(struct hax_fastmmio, _cr2, 32);
WIDTH(struct hax_fastmmio, _cr2, 8);
SIGN(struct hax_fastmmio, _cr2, 0);
OFFSET(struct hax_fastmmio, _cr3, 40);
WIDTH(struct hax_fastmmio, _cr3, 8);
SIGN(struct hax_fastmmio, _cr3, 0);
OFFSET(struct hax_fastmmio, _cr4, 48);
WIDTH(struct hax_fastmmio, _cr4, 8);
SIGN(struct hax_fastmmio, _cr4, 0);

SIZE(struct hax_tunnel_info, 24);
ALIGN(struct hax_tunnel_info, 1);
OFFSET(struct hax_tunnel_info, va, 0);
WIDTH(struct hax_tunnel_info, va, 8);
SIGN(struct hax_tunnel_info, va, 0);
OFFSET(struct hax_tunnel_info, io_va, 8);
WIDTH(struct hax_tunnel_info, io_va, 8);
SIGN(struct hax_tunnel_info, io_va, 0);
OFFSET(struct hax_tunnel_info, size, 16);
WIDTH(struct hax_tunnel_info, size, 2);
SIGN(struct hax_tunnel_info, size, 0);
OFFSET(struct hax_tunnel_info, pad, 18);
WIDTH(struct hax_tunnel_info, pad, 6);

SIZE(struct vmx_msr, 16);
ALIGN(struct vmx_msr, 1);
OFFSET(struct vmx_msr, entry, 0);
WIDTH(struct vmx_msr, entry, 8);
SIGN(struct vmx_msr, entry, 0);
OFFSET(struct vmx_msr, value, 8);
WIDTH(struct vmx_msr, value, 8);
SIGN(struct vmx_msr, value, 0);

SIZE(struct hax_msr_data, 520);
ALIGN(struct hax_msr_data, 1);
OFFSET(struct hax_msr_data, nr_msr, 0);
WIDTH(struct hax_msr_data, nr_msr, 2);
SIGN(struct hax_msr_data, nr_msr, 0);
OFFSET(struct hax_msr_data, done, 2);
WIDTH(struct hax_msr_data, done, 2);
SIGN(struct hax_msr_data, done, 0);
OFFSET(struct hax_msr_data, pad, 4);
WIDTH(struct hax_msr_data, pad, 4);
OFFSET(struct hax_msr_data, entries, 8);
WIDTH(struct hax_msr_data, entries, 512);

SIZE(struct hax_debug_t, 72);
ALIGN(struct hax_debug_t, 1);
OFFSET(struct hax_debug_t, control, 0);
WIDTH(struct hax_debug_t, control, 4);
SIGN(struct hax_debug_t, control, 0);
OFFSET(struct hax_debug_t, reserved, 4);
WIDTH(struct hax_debug_t, reserved, 4);
SIGN(struct hax_debug_t, reserved, 0);
OFFSET(struct hax_debug_t, dr, 8);
WIDTH(struct hax_debug_t, dr, 64);

SIZE(struct hax_cpuid_entry, 40);
ALIGN(struct hax_cpuid_entry, 4);
OFFSET(struct hax_cpuid_entry, function, 0);
WIDTH(struct hax_cpuid_entry, function, 4);
SIGN(struct hax_cpuid_entry, function, 0);
OFFSET(struct hax_cpuid_entry, index, 4);
WIDTH(struct hax_cpuid_entry, index, 4);
SIGN(struct hax_cpuid_entry, index, 0);
OFFSET(struct hax_cpuid_entry, flags, 8);
WIDTH(struct hax_cpuid_entry, flags, 4);
SIGN(struct hax_cpuid_entry, flags, 0);
OFFSET(struct hax_cpuid_entry, eax, 12);
WIDTH(struct hax_cpuid_entry, eax, 4);
SIGN(struct hax_cpuid_entry, eax, 0);
OFFSET(struct hax_cpuid_entry, ebx, 16);
WIDTH(struct hax_cpuid_entry, ebx, 4);
SIGN(struct hax_cpuid_entry, ebx, 0);
OFFSET(struct hax_cpuid_entry, ecx, 20);
WIDTH(struct hax_cpuid_entry, ecx, 4);
SIGN(struct hax_cpuid_entry, ecx, 0);
OFFSET(struct hax_cpuid_entry, edx, 24);
WIDTH(struct hax_cpuid_entry, edx, 4);
SIGN(struct hax_cpuid_entry, edx, 0);
OFFSET(struct hax_cpuid_entry, pad, 28);
WIDTH(struct hax_cpuid_entry, pad, 12);

SIZE(struct hax_cpuid, 8);
ALIGN(struct hax_cpuid, 4);
OFFSET(struct hax_cpuid, total, 0);
WIDTH(struct hax_cpuid, total, 4);
SIGN(struct hax_cpuid, total, 0);
OFFSET(struct hax_cpuid, pad, 4);
WIDTH(struct hax_cpuid, pad, 4);
SIGN(struct hax_cpuid, pad, 0);
OFFSET(struct hax_cpuid, entries, 8);

SIZE(struct fx_layout, 512);
ALIGN(struct fx_layout, 16);
OFFSET(struct fx_layout, fcw, 0);
WIDTH(struct fx_layout, fcw, 2);
SIGN(struct fx_layout, fcw, 0);
OFFSET(struct fx_layout, fsw, 2);
WIDTH(struct fx_layout, fsw, 2);
SIGN(struct fx_layout, fsw, 0);
OFFSET(struct fx_layout, ftw, 4);
WIDTH(struct fx_layout, ftw, 1);
SIGN(struct fx_layout, ftw, 0);
OFFSET(struct fx_layout, res1, 5);
WIDTH(struct fx_layout, res1, 1);
SIGN(struct fx_layout, res1, 0);
OFFSET(struct fx_layout, fop, 6);
WIDTH(struct fx_layout, fop, 2);
SIGN(struct fx_layout, fop, 0);
OFFSET(struct fx_layout, fip, 8);
WIDTH(struct fx_layout, fip, 4);
SIGN(struct fx_layout, fip, 0);
OFFSET(struct fx_layout, fcs, 12);
WIDTH(struct fx_layout, fcs, 2);
SIGN(struct fx_layout, fcs, 0);
OFFSET(struct fx_layout, res2, 14);
WIDTH(struct fx_layout, res2, 2);
SIGN(struct fx_layout, res2, 0);
OFFSET(struct fx_layout, fpu_ip, 8);
WIDTH(struct fx_layout, fpu_ip, 8);
SIGN(struct fx_layout, fpu_ip, 0);
OFFSET(struct fx_layout, fdp, 16);
WIDTH(struct fx_layout, fdp, 4);
SIGN(struct fx_layout, fdp, 0);
OFFSET(struct fx_layout, fds, 20);
WIDTH(struct fx_layout, fds, 2);
SIGN(struct fx_layout, fds, 0);
OFFSET(struct fx_layout, res3, 22);
WIDTH(struct fx_layout, res3, 2);
SIGN(struct fx_layout, res3, 0);
OFFSET(struct fx_layout, fpu_dp, 16);
WIDTH(struct fx_layout, fpu_dp, 8);
SIGN(struct fx_layout, fpu_dp, 0);
OFFSET(struct fx_layout, mxcsr, 24);
WIDTH(struct fx_layout, mxcsr, 4);
SIGN(struct fx_layout, mxcsr, 0);
OFFSET(struct fx_layout, mxcsr_mask, 28);
WIDTH(struct fx_layout, mxcsr_mask, 4);
SIGN(struct fx_layout, mxcsr_mask, 0);
OFFSET(struct fx_layout, st_mm, 32);
WIDTH(struct fx_layout, st_mm, 128);
OFFSET(struct fx_layout, mmx_1, 160);
WIDTH(struct fx_layout, mmx_1, 128);
OFFSET(struct fx_layout, mmx_2, 288);
WIDTH(struct fx_layout, mmx_2, 128);
OFFSET(struct fx_layout, pad, 416);
WIDTH(struct fx_layout, pad, 96);

SIZE(struct segment_desc_t, 24);
ALIGN(struct segment_desc_t, 1);
OFFSET(struct segment_desc_t, selector, 0);
WIDTH(struct segment_desc_t, selector, 2);
SIGN(struct segment_desc_t, selector, 0);
OFFSET(struct segment_desc_t, _dummy, 2);
WIDTH(struct segment_desc_t, _dummy, 2);
SIGN(struct segment_desc_t, _dummy, 0);
OFFSET(struct segment_desc_t, limit, 4);
WIDTH(struct segment_desc_t, limit, 4);
SIGN(struct segment_desc_t, limit, 0);
OFFSET(struct segment_desc_t, base, 8);
WIDTH(struct segment_desc_t, base, 8);
SIGN(struct segment_desc_t, base, 0);
OFFSET(struct segment_desc_t, ar, 16);
WIDTH(struct segment_desc_t, ar, 4);
SIGN(struct segment_desc_t, ar, 0);
OFFSET(struct segment_desc_t, ipad, 20);
WIDTH(struct segment_desc_t, ipad, 4);
SIGN(struct segment_desc_t, ipad, 0);

SIZE(union interruptibility_state_t, 8);
ALIGN(union interruptibility_state_t, 1);
OFFSET(union interruptibility_state_t, raw, 0);
WIDTH(union interruptibility_state_t, raw, 4);
SIGN(union interruptibility_state_t, raw, 0);
OFFSET(union interruptibility_state_t, pad, 0);
WIDTH(union interruptibility_state_t, pad, 8);
SIGN(union interruptibility_state_t, pad, 0);

SIZE(struct vcpu_state_t, 512);
ALIGN(struct vcpu_state_t, 1);
OFFSET(struct vcpu_state_t, _regs, 0);
WIDTH(struct vcpu_state_t, _regs, 128);
OFFSET(struct vcpu_state_t, _al, 0);
WIDTH(struct vcpu_state_t, _al, 1);
SIGN(struct vcpu_state_t, _al, 0);
OFFSET(struct vcpu_state_t, _ah, 1);
WIDTH(struct vcpu_state_t, _ah, 1);
SIGN(struct vcpu_state_t, _ah, 0);
OFFSET(struct vcpu_state_t, _ax, 0);
WIDTH(struct vcpu_state_t, _ax, 2);
SIGN(struct vcpu_state_t, _ax, 0);
OFFSET(struct vcpu_state_t, _eax, 0);
WIDTH(struct vcpu_state_t, _eax, 4);
SIGN(struct vcpu_state_t, _eax, 0);
OFFSET(struct vcpu_state_t, _rax, 0);
WIDTH(struct vcpu_state_t, _rax, 8);
SIGN(struct vcpu_state_t, _rax, 0);
OFFSET(struct vcpu_state_t, _cl, 8);
WIDTH(struct vcpu_state_t, _cl, 1);
SIGN(struct vcpu_state_t, _cl, 0);
OFFSET(struct vcpu_state_t, _ch, 9);
WIDTH(struct vcpu_state_t, _ch, 1);
SIGN(struct vcpu_state_t, _ch, 0);
OFFSET(struct vcpu_state_t, _cx, 8);
WIDTH(struct vcpu_state_t, _cx, 2);
SIGN(struct vcpu_state_t, _cx, 0);
OFFSET(struct vcpu_state_t, _ecx, 8);
WIDTH(struct vcpu_state_t, _ecx, 4);
SIGN(struct vcpu_state_t, _ecx, 0);
OFFSET(struct vcpu_state_t, _rcx, 8);
WIDTH(struct vcpu_state_t, _rcx, 8);
SIGN(struct vcpu_state_t, _rcx, 0);
OFFSET(struct vcpu_state_t, _dl, 16);
WIDTH(struct vcpu_state_t, _dl, 1);
SIGN(struct vcpu_state_t, _dl, 0);
OFFSET(struct vcpu_state_t, _dh, 17);
WIDTH(struct vcpu_state_t, _dh, 1);
SIGN(struct vcpu_state_t, _dh, 0);
OFFSET(struct vcpu_state_t, _dx, 16);
WIDTH(struct vcpu_state_t, _dx, 2);
SIGN(struct vcpu_state_t, _dx, 0);
OFFSET(struct vcpu_state_t, _edx, 16);
WIDTH(struct vcpu_state_t, _edx, 4);
SIGN(struct vcpu_state_t, _edx, 0);
OFFSET(struct vcpu_state_t, _rdx, 16);
WIDTH(struct vcpu_state_t, _rdx, 8);
SIGN(struct vcpu_state_t, _rdx, 0);
OFFSET(struct vcpu_state_t, _bl, 24);
WIDTH(struct vcpu_state_t, _bl, 1);
SIGN(struct vcpu_state_t, _bl, 0);
OFFSET(struct vcpu_state_t, _bh, 25);
WIDTH(struct vcpu_state_t, _bh, 1);
SIGN(struct vcpu_state_t, _bh, 0);
OFFSET(struct vcpu_state_t, _bx, 24);
WIDTH(struct vcpu_state_t, _bx, 2);
SIGN(struct vcpu_state_t, _bx, 0);
OFFSET(struct vcpu_state_t, _ebx, 24);
WIDTH(struct vcpu_state_t, _ebx, 4);
SIGN(struct vcpu_state_t, _ebx, 0);
OFFSET(struct vcpu_state_t, _rbx, 24);
WIDTH(struct vcpu_state_t, _rbx, 8);
SIGN(struct vcpu_state_t, _rbx, 0);
OFFSET(struct vcpu_state_t, _sp, 32);
WIDTH(struct vcpu_state_t, _sp, 2);
SIGN(struct vcpu_state_t, _sp, 0);
OFFSET(struct vcpu_state_t, _esp, 32);
WIDTH(struct vcpu_state_t, _esp, 4);
SIGN(struct vcpu_state_t, _esp, 0);
OFFSET(struct vcpu_state_t, _rsp, 32);
WIDTH(struct vcpu_state_t, _rsp, 8);
SIGN(struct vcpu_state_t, _rsp, 0);
OFFSET(struct vcpu_state_t, _bp, 40);
WIDTH(struct vcpu_state_t, _bp, 2);
SIGN(struct vcpu_state_t, _bp, 0);
OFFSET(struct vcpu_state_t, _ebp, 40);
WIDTH(struct vcpu_state_t, _ebp, 4);
SIGN(struct vcpu_state_t, _ebp, 0);
OFFSET(struct vcpu_state_t, _rbp, 40);
WIDTH(struct vcpu_state_t, _rbp, 8);
SIGN(struct vcpu_state_t, _rbp, 0);
OFFSET(struct vcpu_state_t, _si, 48);
WIDTH(struct vcpu_state_t, _si, 2);
SIGN(struct vcpu_state_t, _si, 0);
OFFSET(struct vcpu_state_t, _esi, 48);
WIDTH(struct vcpu_state_t, _esi, 4);
SIGN(struct vcpu_state_t, _esi, 0);
OFFSET(struct vcpu_state_t, _rsi, 48);
WIDTH(struct vcpu_state_t, _rsi, 8);
SIGN(struct vcpu_state_t, _rsi, 0);
OFFSET(struct vcpu_state_t, _di, 56);
WIDTH(struct vcpu_state_t, _di, 2);
SIGN(struct vcpu_state_t, _di, 0);
OFFSET(struct vcpu_state_t, _edi, 56);
WIDTH(struct vcpu_state_t, _edi, 4);
SIGN(struct vcpu_state_t, _edi, 0);
OFFSET(struct vcpu_state_t, _rdi, 56);
WIDTH(struct vcpu_state_t, _rdi, 8);
SIGN(struct vcpu_state_t, _rdi, 0);
OFFSET(struct vcpu_state_t, _r8, 64);
WIDTH(struct vcpu_state_t, _r8, 8);
SIGN(struct vcpu_state_t, _r8, 0);
OFFSET(struct vcpu_state_t, _r9, 72);
WIDTH(struct vcpu_state_t, _r9, 8);
SIGN(struct vcpu_state_t, _r9, 0);
OFFSET(struct vcpu_state_t, _r10, 80);
WIDTH(struct vcpu_state_t, _r10, 8);
SIGN(struct vcpu_state_t, _r10, 0);
OFFSET(struct vcpu_state_t, _r11, 88);
WIDTH(struct vcpu_state_t, _r11, 8);
SIGN(struct vcpu_state_t, _r11, 0);
OFFSET(struct vcpu_state_t, _r12, 96);
WIDTH(struct vcpu_state_t, _r12, 8);
SIGN(struct vcpu_state_t, _r12, 0);
OFFSET(struct vcpu_state_t, _r13, 104);
WIDTH(struct vcpu_state_t, _r13, 8);
SIGN(struct vcpu_state_t, _r13, 0);
OFFSET(struct vcpu_state_t, _r14, 112);
WIDTH(struct vcpu_state_t, _r14, 8);
SIGN(struct vcpu_state_t, _r14, 0);
OFFSET(struct vcpu_state_t, _r15, 120);
WIDTH(struct vcpu_state_t, _r15, 8);
SIGN(struct vcpu_state_t, _r15, 0);
OFFSET(struct vcpu_state_t, _eip, 128);
WIDTH(struct vcpu_state_t, _eip, 4);
SIGN(struct vcpu_state_t, _eip, 0);
OFFSET(struct vcpu_state_t, _rip, 128);
WIDTH(struct vcpu_state_t, _rip, 8);
SIGN(struct vcpu_state_t, _rip, 0);
OFFSET(struct vcpu_state_t, _eflags, 136);
WIDTH(struct vcpu_state_t, _eflags, 4);
SIGN(struct vcpu_state_t, _eflags, 0);
OFFSET(struct vcpu_state_t, _rflags, 136);
WIDTH(struct vcpu_state_t, _rflags, 8);
SIGN(struct vcpu_state_t, _rflags, 0);
OFFSET(struct vcpu_state_t, _cs, 144);
WIDTH(struct vcpu_state_t, _cs, 24);
OFFSET(struct vcpu_state_t, _ss, 168);
WIDTH(struct vcpu_state_t, _ss, 24);
OFFSET(struct vcpu_state_t, _ds, 192);
WIDTH(struct vcpu_state_t, _ds, 24);
OFFSET(struct vcpu_state_t, _es, 216);
WIDTH(struct vcpu_state_t, _es, 24);
OFFSET(struct vcpu_state_t, _fs, 240);
WIDTH(struct vcpu_state_t, _fs, 24);
OFFSET(struct vcpu_state_t, _gs, 264);
WIDTH(struct vcpu_state_t, _gs, 24);
OFFSET(struct vcpu_state_t, _ldt, 288);
WIDTH(struct vcpu_state_t, _ldt, 24);
OFFSET(struct vcpu_state_t, _tr, 312);
WIDTH(struct vcpu_state_t, _tr, 24);
OFFSET(struct vcpu_state_t, _gdt, 336);
WIDTH(struct vcpu_state_t, _gdt, 24);
OFFSET(struct vcpu_state_t, _idt, 360);
WIDTH(struct vcpu_state_t, _idt, 24);
OFFSET(struct vcpu_state_t, _cr0, 384);
WIDTH(struct vcpu_state_t, _cr0, 8);
SIGN(struct vcpu_state_t, _cr0, 0);
OFFSET(struct vcpu_state_t, _cr2, 392);
WIDTH(struct vcpu_state_t, _cr2, 8);
SIGN(struct vcpu_state_t, _cr2, 0);
OFFSET(struct vcpu_state_t, _cr3, 400);
WIDTH(struct vcpu_state_t, _cr3, 8);
SIGN(struct vcpu_state_t, _cr3, 0);
OFFSET(struct vcpu_state_t, _cr4, 408);
WIDTH(struct vcpu_state_t, _cr4, 8);
SIGN(struct vcpu_state_t, _cr4, 0);
OFFSET(struct vcpu_state_t, _dr0, 416);
WIDTH(struct vcpu_state_t, _dr0, 8);
SIGN(struct vcpu_state_t, _dr0, 0);
OFFSET(struct vcpu_state_t, _dr1, 424);
WIDTH(struct vcpu_state_t, _dr1, 8);
SIGN(struct vcpu_state_t, _dr1, 0);
OFFSET(struct vcpu_state_t, _dr2, 432);
WIDTH(struct vcpu_state_t, _dr2, 8);
SIGN(struct vcpu_state_t, _dr2, 0);
OFFSET(struct vcpu_state_t, _dr3, 440);
WIDTH(struct vcpu_state_t, _dr3, 8);
SIGN(struct vcpu_state_t, _dr3, 0);
OFFSET(struct vcpu_state_t, _dr6, 448);
WIDTH(struct vcpu_state_t, _dr6, 8);
SIGN(struct vcpu_state_t, _dr6, 0);
OFFSET(struct vcpu_state_t, _dr7, 456);
WIDTH(struct vcpu_state_t, _dr7, 8);
SIGN(struct vcpu_state_t, _dr7, 0);
OFFSET(struct vcpu_state_t, _pde, 464);
WIDTH(struct vcpu_state_t, _pde, 8);
SIGN(struct vcpu_state_t, _pde, 0);
OFFSET(struct vcpu_state_t, _efer, 472);
WIDTH(struct vcpu_state_t, _efer, 4);
SIGN(struct vcpu_state_t, _efer, 0);
OFFSET(struct vcpu_state_t, _sysenter_cs, 476);
WIDTH(struct vcpu_state_t, _sysenter_cs, 4);
SIGN(struct vcpu_state_t, _sysenter_cs, 0);
OFFSET(struct vcpu_state_t, _sysenter_eip, 480);
WIDTH(struct vcpu_state_t, _sysenter_eip, 8);
SIGN(struct vcpu_state_t, _sysenter_eip, 0);
OFFSET(struct vcpu_state_t, _sysenter_esp, 488);
WIDTH(struct vcpu_state_t, _sysenter_esp, 8);
SIGN(struct vcpu_state_t, _sysenter_esp, 0);
OFFSET(struct vcpu_state_t, _activity_state, 496);
WIDTH(struct vcpu_state_t, _activity_state, 4);
SIGN(struct vcpu_state_t, _activity_state, 0);
OFFSET(struct vcpu_state_t, pad, 500);
WIDTH(struct vcpu_state_t, pad, 4);
SIGN(struct vcpu_state_t, pad, 0);
OFFSET(struct vcpu_state_t, _interruptibility_state, 504);
WIDTH(struct vcpu_state_t, _interruptibility_state, 8);

/* Request codes */
#if defined(ON_WINDOWS_X86_64) || defined(ON_WINDOWS_I386)
CODE(HAX_IOCTL_VERSION, 0x40002400u + WRONG_CODE);
CODE(HAX_IOCTL_CREATE_VM, 0x40002404u);
CODE(HAX_IOCTL_SET_MEMLIMIT, 0x40002444u);
CODE(HAX_VM_IOCTL_VCPU_CREATE, 0x40002408u);
CODE(HAX_VM_IOCTL_ALLOC_RAM, 0x4000240cu);
CODE(HAX_VM_IOCTL_SET_RAM, 0x40002410u);
CODE(HAX_VM_IOCTL_SET_RAM2, 0x40002450u);
CODE(HAX_VM_IOCTL_PROTECT_RAM, 0x40002454u);
CODE(HAX_VCPU_IOCTL_SET_MSRS, 0x4000241cu);
CODE(HAX_VCPU_IOCTL_GET_MSRS, 0x40002420u);
CODE(HAX_VCPU_IOCTL_SETUP_TUNNEL, 0x4000242cu);
CODE(HAX_VCPU_IOCTL_INTERRUPT, 0x40002430u);
CODE(HAX_VCPU_SET_REGS, 0x40002434u);
CODE(HAX_VCPU_GET_REGS, 0x40002438u);
#else
CODE(HAX_IOCTL_VERSION, 0xc0080020u + WRONG_CODE);
CODE(HAX_IOCTL_CREATE_VM, 0xc0040021u);
CODE(HAX_IOCTL_SET_MEMLIMIT, 0xc0100024u);
CODE(HAX_VM_IOCTL_VCPU_CREATE, 0xc0040080u);
CODE(HAX_VM_IOCTL_ALLOC_RAM, 0xc0100081u);
CODE(HAX_VM_IOCTL_SET_RAM, 0xc0180082u);
CODE(HAX_VM_IOCTL_SET_RAM2, 0xc0280086u);
CODE(HAX_VM_IOCTL_PROTECT_RAM, 0xc0180087u);
CODE(HAX_VCPU_IOCTL_SET_MSRS, 0xc20800c1u);
CODE(HAX_VCPU_IOCTL_GET_MSRS, 0xc20800c2u);
CODE(HAX_VCPU_IOCTL_SETUP_TUNNEL, 0xc01800c5u);
CODE(HAX_VCPU_IOCTL_INTERRUPT, 0xc00400c6u);
CODE(HAX_VCPU_SET_REGS, 0xc20000c7u);
CODE(HAX_VCPU_GET_REGS, 0xc20000c8u);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
CODE(HAX_IOCTL_DESTROY_VM, 0x40040022u);
#elif defined(ON_NETBSD_X86_64) || defined(ON_NETBSD_I386) || defined(ON_DARWIN_X86_64)
CODE(HAX_IOCTL_DESTROY_VM, 0x80040022u);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
CODE(HAX_IOCTL_CAPABILITY, 0x80100023u);
CODE(HAX_VM_IOCTL_VCPU_DESTROY, 0x80040083u);
CODE(HAX_VM_IOCTL_NOTIFY_QEMU_VERSION, 0x40080084u);
CODE(HAX_VM_IOCTL_ADD_RAMBLOCK, 0x40180085u);
CODE(HAX_VCPU_IOCTL_RUN, 0x000000c0u);
CODE(HAX_VCPU_IOCTL_SET_FPU, 0x420000c3u);
CODE(HAX_VCPU_IOCTL_GET_FPU, 0x820000c4u);
CODE(HAX_IOCTL_VCPU_DEBUG, 0x404800c9u);
#elif defined(ON_WINDOWS_X86_64) || defined(ON_WINDOWS_I386)
CODE(HAX_IOCTL_CAPABILITY, 0x40002440u);
CODE(HAX_VM_IOCTL_VCPU_DESTROY, 0x40002414u);
CODE(HAX_VM_IOCTL_NOTIFY_QEMU_VERSION, 0x40002440u);
CODE(HAX_VM_IOCTL_ADD_RAMBLOCK, 0x4000244cu);
CODE(HAX_VCPU_IOCTL_RUN, 0x40002418u);
CODE(HAX_VCPU_IOCTL_SET_FPU, 0x40002424u);
CODE(HAX_VCPU_IOCTL_GET_FPU, 0x40002428u);
CODE(HAX_IOCTL_VCPU_DEBUG, 0x40002458u);
#else
CODE(HAX_IOCTL_CAPABILITY, 0x40100023u);
CODE(HAX_VM_IOCTL_VCPU_DESTROY, 0x40040083u);
CODE(HAX_VM_IOCTL_NOTIFY_QEMU_VERSION, 0x80080084u);
CODE(HAX_VM_IOCTL_ADD_RAMBLOCK, 0x80180085u);
CODE(HAX_VCPU_IOCTL_RUN, 0x200000c0u);
CODE(HAX_VCPU_IOCTL_SET_FPU, 0x820000c3u);
CODE(HAX_VCPU_IOCTL_GET_FPU, 0x420000c4u);
CODE(HAX_IOCTL_VCPU_DEBUG, 0x804800c9u);
#endif

#if defined(ON_WINDOWS_X86_64) || defined(ON_WINDOWS_I386)
CODE(HAX_VCPU_IOCTL_KICKOFF, 0x4000243cu);
CODE(HAX_VCPU_IOCTL_SET_CPUID, 0x4000245cu);
CODE(HAX_VCPU_IOCTL_GET_CPUID, 0x40002460u);
#endif

#if defined(ON_LINUX_X86_64)
CODE(HAX_VCPU_IOCTL_SET_CPUID, 0x400800cau);
#elif defined(ON_LINUX_I386)
CODE(HAX_VCPU_IOCTL_SET_CPUID, 0x400400cau);
#elif defined(ON_NETBSD_X86_64) || defined(ON_DARWIN_X86_64)
CODE(HAX_VCPU_IOCTL_SET_CPUID, 0x800800cau);
#elif defined(ON_NETBSD_I386)
CODE(HAX_VCPU_IOCTL_SET_CPUID, 0x800400cau);
#endif

#if defined(ON_LINUX_X86_64)
CODE(HAX_VCPU_IOCTL_GET_CPUID, 0x400800cbu);
#elif defined(ON_LINUX_I386)
CODE(HAX_VCPU_IOCTL_GET_CPUID, 0x400400cbu);
#elif defined(ON_DARWIN_X86_64)
CODE(HAX_VCPU_IOCTL_GET_CPUID, 0x800800cbu);
#endif

/* Deprecated request codes */
#ifndef HAX_NO_DEPRECATED
#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
CODE(HAX_VM_IOCTL_VCPU_CREATE_ORIG, 0x80040080u);
#elif defined(ON_NETBSD_X86_64) || defined(ON_NETBSD_I386) || defined(ON_DARWIN_X86_64)
CODE(HAX_VM_IOCTL_VCPU_CREATE_ORIG, 0x40040080u);
#endif
#endif /* !HAX_NO_DEPRECATED */

/* Names that stand for a number or a text */
VALUE(HAX_MAX_MSR_ARRAY, 32 + WRONG_VALUE);
VALUE(HAX_MAX_CPUID_ENTRIES, 64);
VALUE(HAX_CAP_STATUS_WORKING, 1);
VALUE(HAX_CAP_MEMQUOTA, 2);
VALUE(HAX_CAP_WORKSTATUS_MASK, 1);
VALUE(HAX_CAP_FAILREASON_VT, 1);
VALUE(HAX_CAP_FAILREASON_NX, 2);
VALUE(HAX_CAP_EPT, 1);
VALUE(HAX_CAP_FASTMMIO, 2);
VALUE(HAX_CAP_UG, 4);
VALUE(HAX_CAP_64BIT_RAMBLOCK, 8);
VALUE(HAX_CAP_64BIT_SETRAM, 16);
VALUE(HAX_CAP_TUNNEL_PAGE, 32);
VALUE(HAX_CAP_RAM_PROTECTION, 64);
VALUE(HAX_CAP_DEBUG, 128);
VALUE(HAX_CAP_IMPLICIT_RAMBLOCK, 256);
VALUE(HAX_CAP_CPUID, 512);
VALUE(HAX_RAM_INFO_ROM, 1);
VALUE(HAX_RAM_INFO_STANDALONE, 64);
VALUE(HAX_RAM_INFO_INVALID, 128);
VALUE(HAX_PAGEFAULT_ACC_R, 1);
VALUE(HAX_PAGEFAULT_ACC_W, 2);
VALUE(HAX_PAGEFAULT_ACC_X, 4);
VALUE(HAX_PAGEFAULT_PERM_R, 16);
VALUE(HAX_PAGEFAULT_PERM_W, 32);
VALUE(HAX_PAGEFAULT_PERM_X, 64);
VALUE(HAX_DEBUG_ENABLE, 1);
VALUE(HAX_DEBUG_STEP, 2);
VALUE(HAX_DEBUG_USE_SW_BP, 4);
VALUE(HAX_DEBUG_USE_HW_BP, 8);
VALUE(HAX_RAM_PERM_NONE, 0);
VALUE(HAX_RAM_PERM_RWX, 7);
VALUE(HAX_RAM_PERM_MASK, 7);
VALUE(HAX_EXIT_IO, 1);
VALUE(HAX_EXIT_MMIO, 2);
VALUE(HAX_EXIT_REALMODE, 3);
VALUE(HAX_EXIT_INTERRUPT, 4);
VALUE(HAX_EXIT_UNKNOWN, 5);
VALUE(HAX_EXIT_HLT, 6);
VALUE(HAX_EXIT_STATECHANGE, 7);
VALUE(HAX_EXIT_PAUSED, 8);
VALUE(HAX_EXIT_FAST_MMIO, 9);
VALUE(HAX_EXIT_PAGEFAULT, 10);
VALUE(HAX_EXIT_DEBUG, 11);
VALUE(HAX_IO_OUT, 0);
VALUE(HAX_IO_IN, 1);
