/* SPDX-License-Identifier: LicenseRef-public-domain */
/*
 * xen-gntalloc: the proof of layouts, codes and values; compiling it is the
 * test.
 *
 * Made by ioctlc from the xen-gntalloc spec; do not edit. To remake it:
 *   ioctlc build spec/xen-gntalloc
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

#define XEN_GNTALLOC_DEPRECATED(msg)
#include "xen_gntalloc.h"

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

OFFSET(struct ioctl_gntalloc_alloc_gref, domid, 0 + WRONG_OFFSET);
WIDTH(struct ioctl_gntalloc_alloc_gref, domid, 2 + WRONG_WIDTH);
SIGN(struct ioctl_gntalloc_alloc_gref, domid, 0);
OFFSET(struct ioctl_gntalloc_alloc_gref, flags, 2);
WIDTH(struct ioctl_gntalloc_alloc_gref, flags, 2);
SIGN(struct ioctl_gntalloc_alloc_gref, flags, 0);
OFFSET(struct ioctl_gntalloc_alloc_gref, count, 4);
WIDTH(struct ioctl_gntalloc_alloc_gref, count, 4);
SIGN(struct ioctl_gntalloc_alloc_gref, count, 0);
OFFSET(struct ioctl_gntalloc_alloc_gref, index, 8);
WIDTH(struct ioctl_gntalloc_alloc_gref, index, 8);
SIGN(struct ioctl_gntalloc_alloc_gref, index, 0);
OFFSET(struct ioctl_gntalloc_alloc_gref, gref_ids, 16);
WIDTH(struct ioctl_gntalloc_alloc_gref, gref_ids, 4);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4)
SIZE(struct ioctl_gntalloc_alloc_gref, 20 + WRONG_SIZE);
ALIGN(struct ioctl_gntalloc_alloc_gref, 4 + WRONG_ALIGN);
#elif defined(ON_LINUX_M68K)
SIZE(struct ioctl_gntalloc_alloc_gref, 20 + WRONG_SIZE);
ALIGN(struct ioctl_gntalloc_alloc_gref, 2 + WRONG_ALIGN);
#else
SIZE(struct ioctl_gntalloc_alloc_gref, 24 + WRONG_SIZE);
ALIGN(struct ioctl_gntalloc_alloc_gref, 8 + WRONG_ALIGN);
#endif

OFFSET(struct ioctl_gntalloc_dealloc_gref, index, 0);
WIDTH(struct ioctl_gntalloc_dealloc_gref, index, 8);
SIGN(struct ioctl_gntalloc_dealloc_gref, index, 0);
OFFSET(struct ioctl_gntalloc_dealloc_gref, count, 8);
WIDTH(struct ioctl_gntalloc_dealloc_gref, count, 4);
SIGN(struct ioctl_gntalloc_dealloc_gref, count, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4)
SIZE(struct ioctl_gntalloc_dealloc_gref, 12);
ALIGN(struct ioctl_gntalloc_dealloc_gref, 4);
#elif defined(ON_LINUX_M68K)
SIZE(struct ioctl_gntalloc_dealloc_gref, 12);
ALIGN(struct ioctl_gntalloc_dealloc_gref, 2);
#else
SIZE(struct ioctl_gntalloc_dealloc_gref, 16);
ALIGN(struct ioctl_gntalloc_dealloc_gref, 8);
#endif

SIZE(struct ioctl_gntalloc_unmap_notify, 16);
OFFSET(struct ioctl_gntalloc_unmap_notify, index, 0);
WIDTH(struct ioctl_gntalloc_unmap_notify, index, 8);
SIGN(struct ioctl_gntalloc_unmap_notify, index, 0);
OFFSET(struct ioctl_gntalloc_unmap_notify, action, 8);
WIDTH(struct ioctl_gntalloc_unmap_notify, action, 4);
SIGN(struct ioctl_gntalloc_unmap_notify, action, 0);
OFFSET(struct ioctl_gntalloc_unmap_notify, event_channel_port, 12);
WIDTH(struct ioctl_gntalloc_unmap_notify, event_channel_port, 4);
SIGN(struct ioctl_gntalloc_unmap_notify, event_channel_port, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4)
ALIGN(struct ioctl_gntalloc_unmap_notify, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct ioctl_gntalloc_unmap_notify, 2);
#else
ALIGN(struct ioctl_gntalloc_unmap_notify, 8);
#endif

/* Request codes */
#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_M68K) || \
    defined(ON_LINUX_SH4)
CODE(IOCTL_GNTALLOC_ALLOC_GREF, 0x00144705u + WRONG_CODE);
CODE(IOCTL_GNTALLOC_DEALLOC_GREF, 0x000c4706u);
#elif defined(ON_LINUX_PPC64LE) || defined(ON_LINUX_PPC64) || defined(ON_LINUX_PPC) || \
    defined(ON_LINUX_MIPS64) || defined(ON_LINUX_MIPS) || defined(ON_LINUX_SPARC64) || \
    defined(ON_LINUX_SPARC) || defined(ON_LINUX_ALPHA)
CODE(IOCTL_GNTALLOC_ALLOC_GREF, 0x20184705u + WRONG_CODE);
CODE(IOCTL_GNTALLOC_DEALLOC_GREF, 0x20104706u);
#else
CODE(IOCTL_GNTALLOC_ALLOC_GREF, 0x00184705u + WRONG_CODE);
CODE(IOCTL_GNTALLOC_DEALLOC_GREF, 0x00104706u);
#endif

#if defined(ON_LINUX_PPC64LE) || defined(ON_LINUX_PPC64) || defined(ON_LINUX_PPC) || \
    defined(ON_LINUX_MIPS64) || defined(ON_LINUX_MIPS) || defined(ON_LINUX_SPARC64) || \
    defined(ON_LINUX_SPARC) || defined(ON_LINUX_ALPHA)
CODE(IOCTL_GNTALLOC_SET_UNMAP_NOTIFY, 0x20104707u);
#else
CODE(IOCTL_GNTALLOC_SET_UNMAP_NOTIFY, 0x00104707u);
#endif

/* Names that stand for a number or a text */
VALUE(GNTALLOC_FLAG_WRITABLE, 1 + WRONG_VALUE);
VALUE(UNMAP_NOTIFY_CLEAR_BYTE, 1);
VALUE(UNMAP_NOTIFY_SEND_EVENT, 2);
