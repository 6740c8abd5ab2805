/* SPDX-License-Identifier: ((GPL-2.0 WITH Linux-syscall-note) OR MIT) */
/*
 * xen-gntdev: the proof of layouts, codes and values; compiling it is the
 * test.
 *
 * Made by ioctlc from the xen-gntdev spec; do not edit. To remake it:
 *   ioctlc build spec/xen-gntdev
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

#define XEN_GNTDEV_DEPRECATED(msg)
#include "xen_gntdev.h"

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

SIZE(struct ioctl_gntdev_grant_ref, 8 + WRONG_SIZE);
OFFSET(struct ioctl_gntdev_grant_ref, domid, 0 + WRONG_OFFSET);
WIDTH(struct ioctl_gntdev_grant_ref, domid, 4 + WRONG_WIDTH);
SIGN(struct ioctl_gntdev_grant_ref, domid, 0);
OFFSET(struct ioctl_gntdev_grant_ref, ref, 4);
WIDTH(struct ioctl_gntdev_grant_ref, ref, 4);
SIGN(struct ioctl_gntdev_grant_ref, ref, 0);

#if defined(ON_LINUX_M68K)
ALIGN(struct ioctl_gntdev_grant_ref, 2 + WRONG_ALIGN);
#else
ALIGN(struct ioctl_gntdev_grant_ref, 4 + WRONG_ALIGN);
#endif

SIZE(struct ioctl_gntdev_map_grant_ref, 24);
OFFSET(struct ioctl_gntdev_map_grant_ref, count, 0);
WIDTH(struct ioctl_gntdev_map_grant_ref, count, 4);
SIGN(struct ioctl_gntdev_map_grant_ref, count, 0);
OFFSET(struct ioctl_gntdev_map_grant_ref, pad, 4);
WIDTH(struct ioctl_gntdev_map_grant_ref, pad, 4);
SIGN(struct ioctl_gntdev_map_grant_ref, pad, 0);
OFFSET(struct ioctl_gntdev_map_grant_ref, index, 8);
WIDTH(struct ioctl_gntdev_map_grant_ref, index, 8);
SIGN(struct ioctl_gntdev_map_grant_ref, index, 0);
OFFSET(struct ioctl_gntdev_map_grant_ref, refs, 16);
WIDTH(struct ioctl_gntdev_map_grant_ref, refs, 8);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4)
ALIGN(struct ioctl_gntdev_map_grant_ref, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct ioctl_gntdev_map_grant_ref, 2);
#else
ALIGN(struct ioctl_gntdev_map_grant_ref, 8);
#endif

SIZE(struct ioctl_gntdev_unmap_grant_ref, 16);
OFFSET(struct ioctl_gntdev_unmap_grant_ref, index, 0);
WIDTH(struct ioctl_gntdev_unmap_grant_ref, index, 8);
SIGN(struct ioctl_gntdev_unmap_grant_ref, index, 0);
OFFSET(struct ioctl_gntdev_unmap_grant_ref, count, 8);
WIDTH(struct ioctl_gntdev_unmap_grant_ref, count, 4);
SIGN(struct ioctl_gntdev_unmap_grant_ref, count, 0);
OFFSET(struct ioctl_gntdev_unmap_grant_ref, pad, 12);
WIDTH(struct ioctl_gntdev_unmap_grant_ref, pad, 4);
SIGN(struct ioctl_gntdev_unmap_grant_ref, pad, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4)
ALIGN(struct ioctl_gntdev_unmap_grant_ref, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct ioctl_gntdev_unmap_grant_ref, 2);
#else
ALIGN(struct ioctl_gntdev_unmap_grant_ref, 8);
#endif

SIZE(struct ioctl_gntdev_get_offset_for_vaddr, 24);
OFFSET(struct ioctl_gntdev_get_offset_for_vaddr, vaddr, 0);
WIDTH(struct ioctl_gntdev_get_offset_for_vaddr, vaddr, 8);
SIGN(struct ioctl_gntdev_get_offset_for_vaddr, vaddr, 0);
OFFSET(struct ioctl_gntdev_get_offset_for_vaddr, offset, 8);
WIDTH(struct ioctl_gntdev_get_offset_for_vaddr, offset, 8);
SIGN(struct ioctl_gntdev_get_offset_for_vaddr, offset, 0);
OFFSET(struct ioctl_gntdev_get_offset_for_vaddr, count, 16);
WIDTH(struct ioctl_gntdev_get_offset_for_vaddr, count, 4);
SIGN(struct ioctl_gntdev_get_offset_for_vaddr, count, 0);
OFFSET(struct ioctl_gntdev_get_offset_for_vaddr, pad, 20);
WIDTH(struct ioctl_gntdev_get_offset_for_vaddr, pad, 4);
SIGN(struct ioctl_gntdev_get_offset_for_vaddr, pad, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4)
ALIGN(struct ioctl_gntdev_get_offset_for_vaddr, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct ioctl_gntdev_get_offset_for_vaddr, 2);
#else
ALIGN(struct ioctl_gntdev_get_offset_for_vaddr, 8);
#endif

SIZE(struct ioctl_gntdev_set_max_grants, 4);
OFFSET(struct ioctl_gntdev_set_max_grants, count, 0);
WIDTH(struct ioctl_gntdev_set_max_grants, count, 4);
SIGN(struct ioctl_gntdev_set_max_grants, count, 0);

#if defined(ON_LINUX_M68K)
ALIGN(struct ioctl_gntdev_set_max_grants, 2);
#else
ALIGN(struct ioctl_gntdev_set_max_grants, 4);
#endif

SIZE(struct ioctl_gntdev_unmap_notify, 16);
OFFSET(struct ioctl_gntdev_unmap_notify, index, 0);
WIDTH(struct ioctl_gntdev_unmap_notify, index, 8);
SIGN(struct ioctl_gntdev_unmap_notify, index, 0);
OFFSET(struct ioctl_gntdev_unmap_notify, action, 8);
WIDTH(struct ioctl_gntdev_unmap_notify, action, 4);
SIGN(struct ioctl_gntdev_unmap_notify, action, 0);
OFFSET(struct ioctl_gntdev_unmap_notify, event_channel_port, 12);
WIDTH(struct ioctl_gntdev_unmap_notify, event_channel_port, 4);
SIGN(struct ioctl_gntdev_unmap_notify, event_channel_port, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4)
ALIGN(struct ioctl_gntdev_unmap_notify, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct ioctl_gntdev_unmap_notify, 2);
#else
ALIGN(struct ioctl_gntdev_unmap_notify, 8);
#endif

OFFSET(struct gntdev_grant_copy_segment, source.virt, 0);
OFFSET(struct gntdev_grant_copy_segment, source.foreign.ref, 0);
WIDTH(struct gntdev_grant_copy_segment, source.foreign.ref, 4);
SIGN(struct gntdev_grant_copy_segment, source.foreign.ref, 0);
OFFSET(struct gntdev_grant_copy_segment, source.foreign.offset, 4);
WIDTH(struct gntdev_grant_copy_segment, source.foreign.offset, 2);
SIGN(struct gntdev_grant_copy_segment, source.foreign.offset, 0);
OFFSET(struct gntdev_grant_copy_segment, source.foreign.domid, 6);
WIDTH(struct gntdev_grant_copy_segment, source.foreign.domid, 2);
SIGN(struct gntdev_grant_copy_segment, source.foreign.domid, 0);
OFFSET(struct gntdev_grant_copy_segment, dest.virt, 8);
OFFSET(struct gntdev_grant_copy_segment, dest.foreign.ref, 8);
WIDTH(struct gntdev_grant_copy_segment, dest.foreign.ref, 4);
SIGN(struct gntdev_grant_copy_segment, dest.foreign.ref, 0);
OFFSET(struct gntdev_grant_copy_segment, dest.foreign.offset, 12);
WIDTH(struct gntdev_grant_copy_segment, dest.foreign.offset, 2);
SIGN(struct gntdev_grant_copy_segment, dest.foreign.offset, 0);
OFFSET(struct gntdev_grant_copy_segment, dest.foreign.domid, 14);
WIDTH(struct gntdev_grant_copy_segment, dest.foreign.domid, 2);
SIGN(struct gntdev_grant_copy_segment, dest.foreign.domid, 0);
OFFSET(struct gntdev_grant_copy_segment, len, 16);
WIDTH(struct gntdev_grant_copy_segment, len, 2);
SIGN(struct gntdev_grant_copy_segment, len, 0);
OFFSET(struct gntdev_grant_copy_segment, flags, 18);
WIDTH(struct gntdev_grant_copy_segment, flags, 2);
SIGN(struct gntdev_grant_copy_segment, flags, 0);
OFFSET(struct gntdev_grant_copy_segment, status, 20);
WIDTH(struct gntdev_grant_copy_segment, status, 2);
SIGN(struct gntdev_grant_copy_segment, status, 1);

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_ARM64) || defined(ON_LINUX_RISCV64) || \
    defined(ON_LINUX_PPC64LE) || defined(ON_LINUX_PPC64) || defined(ON_LINUX_S390X) || \
    defined(ON_LINUX_MIPS64) || defined(ON_LINUX_SPARC64) || defined(ON_LINUX_ALPHA)
SIZE(struct gntdev_grant_copy_segment, 24);
ALIGN(struct gntdev_grant_copy_segment, 8);
WIDTH(struct gntdev_grant_copy_segment, source.virt, 8);
WIDTH(struct gntdev_grant_copy_segment, dest.virt, 8);
#elif defined(ON_LINUX_M68K)
SIZE(struct gntdev_grant_copy_segment, 22);
ALIGN(struct gntdev_grant_copy_segment, 2);
WIDTH(struct gntdev_grant_copy_segment, source.virt, 4);
WIDTH(struct gntdev_grant_copy_segment, dest.virt, 4);
#else
SIZE(struct gntdev_grant_copy_segment, 24);
ALIGN(struct gntdev_grant_copy_segment, 4);
WIDTH(struct gntdev_grant_copy_segment, source.virt, 4);
WIDTH(struct gntdev_grant_copy_segment, dest.virt, 4);
#endif

OFFSET(struct ioctl_gntdev_grant_copy, count, 0);
WIDTH(struct ioctl_gntdev_grant_copy, count, 4);
SIGN(struct ioctl_gntdev_grant_copy, count, 0);

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_ARM64) || defined(ON_LINUX_RISCV64) || \
    defined(ON_LINUX_PPC64LE) || defined(ON_LINUX_PPC64) || defined(ON_LINUX_S390X) || \
    defined(ON_LINUX_MIPS64) || defined(ON_LINUX_SPARC64) || defined(ON_LINUX_ALPHA)
SIZE(struct ioctl_gntdev_grant_copy, 16);
ALIGN(struct ioctl_gntdev_grant_copy, 8);
OFFSET(struct ioctl_gntdev_grant_copy, segments, 8);
WIDTH(struct ioctl_gntdev_grant_copy, segments, 8);
#elif defined(ON_LINUX_M68K)
SIZE(struct ioctl_gntdev_grant_copy, 8);
ALIGN(struct ioctl_gntdev_grant_copy, 2);
OFFSET(struct ioctl_gntdev_grant_copy, segments, 4);
WIDTH(struct ioctl_gntdev_grant_copy, segments, 4);
#else
SIZE(struct ioctl_gntdev_grant_copy, 8);
ALIGN(struct ioctl_gntdev_grant_copy, 4);
OFFSET(struct ioctl_gntdev_grant_copy, segments, 4);
WIDTH(struct ioctl_gntdev_grant_copy, segments, 4);
#endif

SIZE(struct ioctl_gntdev_dmabuf_exp_from_refs, 20);
OFFSET(struct ioctl_gntdev_dmabuf_exp_from_refs, flags, 0);
WIDTH(struct ioctl_gntdev_dmabuf_exp_from_refs, flags, 4);
SIGN(struct ioctl_gntdev_dmabuf_exp_from_refs, flags, 0);
OFFSET(struct ioctl_gntdev_dmabuf_exp_from_refs, count, 4);
WIDTH(struct ioctl_gntdev_dmabuf_exp_from_refs, count, 4);
SIGN(struct ioctl_gntdev_dmabuf_exp_from_refs, count, 0);
OFFSET(struct ioctl_gntdev_dmabuf_exp_from_refs, fd, 8);
WIDTH(struct ioctl_gntdev_dmabuf_exp_from_refs, fd, 4);
SIGN(struct ioctl_gntdev_dmabuf_exp_from_refs, fd, 0);
OFFSET(struct ioctl_gntdev_dmabuf_exp_from_refs, domid, 12);
WIDTH(struct ioctl_gntdev_dmabuf_exp_from_refs, domid, 4);
SIGN(struct ioctl_gntdev_dmabuf_exp_from_refs, domid, 0);
OFFSET(struct ioctl_gntdev_dmabuf_exp_from_refs, refs, 16);
WIDTH(struct ioctl_gntdev_dmabuf_exp_from_refs, refs, 4);

#if defined(ON_LINUX_M68K)
ALIGN(struct ioctl_gntdev_dmabuf_exp_from_refs, 2);
#else
ALIGN(struct ioctl_gntdev_dmabuf_exp_from_refs, 4);
#endif

SIZE(struct ioctl_gntdev_dmabuf_exp_wait_released, 8);
OFFSET(struct ioctl_gntdev_dmabuf_exp_wait_released, fd, 0);
WIDTH(struct ioctl_gntdev_dmabuf_exp_wait_released, fd, 4);
SIGN(struct ioctl_gntdev_dmabuf_exp_wait_released, fd, 0);
OFFSET(struct ioctl_gntdev_dmabuf_exp_wait_released, wait_to_ms, 4);
WIDTH(struct ioctl_gntdev_dmabuf_exp_wait_released, wait_to_ms, 4);
SIGN(struct ioctl_gntdev_dmabuf_exp_wait_released, wait_to_ms, 0);

#if defined(ON_LINUX_M68K)
ALIGN(struct ioctl_gntdev_dmabuf_exp_wait_released, 2);
#else
ALIGN(struct ioctl_gntdev_dmabuf_exp_wait_released, 4);
#endif

SIZE(struct ioctl_gntdev_dmabuf_imp_to_refs, 20);
OFFSET(struct ioctl_gntdev_dmabuf_imp_to_refs, fd, 0);
WIDTH(struct ioctl_gntdev_dmabuf_imp_to_refs, fd, 4);
SIGN(struct ioctl_gntdev_dmabuf_imp_to_refs, fd, 0);
OFFSET(struct ioctl_gntdev_dmabuf_imp_to_refs, count, 4);
WIDTH(struct ioctl_gntdev_dmabuf_imp_to_refs, count, 4);
SIGN(struct ioctl_gntdev_dmabuf_imp_to_refs, count, 0);
OFFSET(struct ioctl_gntdev_dmabuf_imp_to_refs, domid, 8);
WIDTH(struct ioctl_gntdev_dmabuf_imp_to_refs, domid, 4);
SIGN(struct ioctl_gntdev_dmabuf_imp_to_refs, domid, 0);
OFFSET(struct ioctl_gntdev_dmabuf_imp_to_refs, reserved, 12);
WIDTH(struct ioctl_gntdev_dmabuf_imp_to_refs, reserved, 4);
SIGN(struct ioctl_gntdev_dmabuf_imp_to_refs, reserved, 0);
OFFSET(struct ioctl_gntdev_dmabuf_imp_to_refs, refs, 16);
WIDTH(struct ioctl_gntdev_dmabuf_imp_to_refs, refs, 4);

#if defined(ON_LINUX_M68K)
ALIGN(struct ioctl_gntdev_dmabuf_imp_to_refs, 2);
#else
ALIGN(struct ioctl_gntdev_dmabuf_imp_to_refs, 4);
#endif

SIZE(struct ioctl_gntdev_dmabuf_imp_release, 8);
OFFSET(struct ioctl_gntdev_dmabuf_imp_release, fd, 0);
WIDTH(struct ioctl_gntdev_dmabuf_imp_release, fd, 4);
SIGN(struct ioctl_gntdev_dmabuf_imp_release, fd, 0);
OFFSET(struct ioctl_gntdev_dmabuf_imp_release, reserved, 4);
WIDTH(struct ioctl_gntdev_dmabuf_imp_release, reserved, 4);
SIGN(struct ioctl_gntdev_dmabuf_imp_release, reserved, 0);

#if defined(ON_LINUX_M68K)
ALIGN(struct ioctl_gntdev_dmabuf_imp_release, 2);
#else
ALIGN(struct ioctl_gntdev_dmabuf_imp_release, 4);
#endif

/* Request codes */
#if defined(ON_LINUX_PPC64LE) || defined(ON_LINUX_PPC64) || defined(ON_LINUX_PPC) || \
    defined(ON_LINUX_MIPS64) || defined(ON_LINUX_MIPS) || defined(ON_LINUX_SPARC64) || \
    defined(ON_LINUX_SPARC) || defined(ON_LINUX_ALPHA)
CODE(IOCTL_GNTDEV_MAP_GRANT_REF, 0x20184700u + WRONG_CODE);
CODE(IOCTL_GNTDEV_UNMAP_GRANT_REF, 0x20104701u);
CODE(IOCTL_GNTDEV_GET_OFFSET_FOR_VADDR, 0x20184702u);
CODE(IOCTL_GNTDEV_SET_MAX_GRANTS, 0x20044703u);
CODE(IOCTL_GNTDEV_SET_UNMAP_NOTIFY, 0x20104707u);
CODE(IOCTL_GNTDEV_DMABUF_EXP_FROM_REFS, 0x20144709u);
CODE(IOCTL_GNTDEV_DMABUF_EXP_WAIT_RELEASED, 0x2008470au);
CODE(IOCTL_GNTDEV_DMABUF_IMP_TO_REFS, 0x2014470bu);
CODE(IOCTL_GNTDEV_DMABUF_IMP_RELEASE, 0x2008470cu);
#else
CODE(IOCTL_GNTDEV_MAP_GRANT_REF, 0x00184700u + WRONG_CODE);
CODE(IOCTL_GNTDEV_UNMAP_GRANT_REF, 0x00104701u);
CODE(IOCTL_GNTDEV_GET_OFFSET_FOR_VADDR, 0x00184702u);
CODE(IOCTL_GNTDEV_SET_MAX_GRANTS, 0x00044703u);
CODE(IOCTL_GNTDEV_SET_UNMAP_NOTIFY, 0x00104707u);
CODE(IOCTL_GNTDEV_DMABUF_EXP_FROM_REFS, 0x00144709u);
CODE(IOCTL_GNTDEV_DMABUF_EXP_WAIT_RELEASED, 0x0008470au);
CODE(IOCTL_GNTDEV_DMABUF_IMP_TO_REFS, 0x0014470bu);
CODE(IOCTL_GNTDEV_DMABUF_IMP_RELEASE, 0x0008470cu);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_ARM64) || defined(ON_LINUX_RISCV64) || \
    defined(ON_LINUX_S390X)
CODE(IOCTL_GNTDEV_GRANT_COPY, 0x00104708u);
#elif defined(ON_LINUX_PPC64LE) || defined(ON_LINUX_PPC64) || defined(ON_LINUX_MIPS64) || \
    defined(ON_LINUX_SPARC64) || defined(ON_LINUX_ALPHA)
CODE(IOCTL_GNTDEV_GRANT_COPY, 0x20104708u);
#elif defined(ON_LINUX_PPC) || defined(ON_LINUX_MIPS) || defined(ON_LINUX_SPARC)
CODE(IOCTL_GNTDEV_GRANT_COPY, 0x20084708u);
#else
CODE(IOCTL_GNTDEV_GRANT_COPY, 0x00084708u);
#endif

/* Names that stand for a number or a text */
VALUE(GNTDEV_DMA_FLAG_WC, 1 + WRONG_VALUE);
VALUE(GNTDEV_DMA_FLAG_COHERENT, 2);
VALUE(UNMAP_NOTIFY_CLEAR_BYTE, 1);
VALUE(UNMAP_NOTIFY_SEND_EVENT, 2);
