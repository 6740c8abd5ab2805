/* SPDX-License-Identifier: ((GPL-2.0 WITH Linux-syscall-note) OR MIT) */
/*
 * xen-evtchn: the proof of layouts, codes and values; compiling it is the
 * test.
 *
 * Made by ioctlc from the xen-evtchn spec; do not edit. To remake it:
 *   ioctlc build spec/xen-evtchn
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

#define XEN_EVTCHN_DEPRECATED(msg)
#include "xen_evtchn.h"

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

SIZE(struct ioctl_evtchn_bind_virq, 4 + WRONG_SIZE);
OFFSET(struct ioctl_evtchn_bind_virq, virq, 0 + WRONG_OFFSET);
WIDTH(struct ioctl_evtchn_bind_virq, virq, 4 + WRONG_WIDTH);
SIGN(struct ioctl_evtchn_bind_virq, virq, 0);

#if defined(ON_LINUX_M68K)
ALIGN(struct ioctl_evtchn_bind_virq, 2 + WRONG_ALIGN);
#else
ALIGN(struct ioctl_evtchn_bind_virq, 4 + WRONG_ALIGN);
#endif

SIZE(struct ioctl_evtchn_bind_interdomain, 8);
OFFSET(struct ioctl_evtchn_bind_interdomain, remote_domain, 0);
WIDTH(struct ioctl_evtchn_bind_interdomain, remote_domain, 4);
SIGN(struct ioctl_evtchn_bind_interdomain, remote_domain, 0);
OFFSET(struct ioctl_evtchn_bind_interdomain, remote_port, 4);
WIDTH(struct ioctl_evtchn_bind_interdomain, remote_port, 4);
SIGN(struct ioctl_evtchn_bind_interdomain, remote_port, 0);

#if defined(ON_LINUX_M68K)
ALIGN(struct ioctl_evtchn_bind_interdomain, 2);
#else
ALIGN(struct ioctl_evtchn_bind_interdomain, 4);
#endif

SIZE(struct ioctl_evtchn_bind_unbound_port, 4);
OFFSET(struct ioctl_evtchn_bind_unbound_port, remote_domain, 0);
WIDTH(struct ioctl_evtchn_bind_unbound_port, remote_domain, 4);
SIGN(struct ioctl_evtchn_bind_unbound_port, remote_domain, 0);

#if defined(ON_LINUX_M68K)
ALIGN(struct ioctl_evtchn_bind_unbound_port, 2);
#else
ALIGN(struct ioctl_evtchn_bind_unbound_port, 4);
#endif

SIZE(struct ioctl_evtchn_unbind, 4);
OFFSET(struct ioctl_evtchn_unbind, port, 0);
WIDTH(struct ioctl_evtchn_unbind, port, 4);
SIGN(struct ioctl_evtchn_unbind, port, 0);

#if defined(ON_LINUX_M68K)
ALIGN(struct ioctl_evtchn_unbind, 2);
#else
ALIGN(struct ioctl_evtchn_unbind, 4);
#endif

SIZE(struct ioctl_evtchn_notify, 4);
OFFSET(struct ioctl_evtchn_notify, port, 0);
WIDTH(struct ioctl_evtchn_notify, port, 4);
SIGN(struct ioctl_evtchn_notify, port, 0);

#if defined(ON_LINUX_M68K)
ALIGN(struct ioctl_evtchn_notify, 2);
#else
ALIGN(struct ioctl_evtchn_notify, 4);
#endif

OFFSET(struct ioctl_evtchn_restrict_domid, domid, 0);
WIDTH(struct ioctl_evtchn_restrict_domid, domid, 2);
SIGN(struct ioctl_evtchn_restrict_domid, domid, 0);

#if defined(ON_LINUX_ARM_OABI)
SIZE(struct ioctl_evtchn_restrict_domid, 4);
ALIGN(struct ioctl_evtchn_restrict_domid, 4);
#else
SIZE(struct ioctl_evtchn_restrict_domid, 2);
ALIGN(struct ioctl_evtchn_restrict_domid, 2);
#endif

/* Request codes */
#if defined(ON_LINUX_PPC64LE) || defined(ON_LINUX_PPC64) || defined(ON_LINUX_PPC) || \
    defined(ON_LINUX_MIPS64) || defined(ON_LINUX_MIPS) || defined(ON_LINUX_SPARC64) || \
    defined(ON_LINUX_SPARC) || defined(ON_LINUX_ALPHA)
CODE(IOCTL_EVTCHN_BIND_VIRQ, 0x20044500u + WRONG_CODE);
CODE(IOCTL_EVTCHN_BIND_INTERDOMAIN, 0x20084501u);
CODE(IOCTL_EVTCHN_BIND_UNBOUND_PORT, 0x20044502u);
CODE(IOCTL_EVTCHN_UNBIND, 0x20044503u);
CODE(IOCTL_EVTCHN_NOTIFY, 0x20044504u);
CODE(IOCTL_EVTCHN_RESET, 0x20004505u);
#else
CODE(IOCTL_EVTCHN_BIND_VIRQ, 0x00044500u + WRONG_CODE);
CODE(IOCTL_EVTCHN_BIND_INTERDOMAIN, 0x00084501u);
CODE(IOCTL_EVTCHN_BIND_UNBOUND_PORT, 0x00044502u);
CODE(IOCTL_EVTCHN_UNBIND, 0x00044503u);
CODE(IOCTL_EVTCHN_NOTIFY, 0x00044504u);
CODE(IOCTL_EVTCHN_RESET, 0x00004505u);
#endif

#if defined(ON_LINUX_ARM_OABI)
CODE(IOCTL_EVTCHN_RESTRICT_DOMID, 0x00044506u);
#elif defined(ON_LINUX_PPC64LE) || defined(ON_LINUX_PPC64) || defined(ON_LINUX_PPC) || \
    defined(ON_LINUX_MIPS64) || defined(ON_LINUX_MIPS) || defined(ON_LINUX_SPARC64) || \
    defined(ON_LINUX_SPARC) || defined(ON_LINUX_ALPHA)
CODE(IOCTL_EVTCHN_RESTRICT_DOMID, 0x20024506u);
#else
CODE(IOCTL_EVTCHN_RESTRICT_DOMID, 0x00024506u);
#endif
