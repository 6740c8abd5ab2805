/* SPDX-License-Identifier: MIT */
/*
 * acme: the proof of layouts, codes and values; compiling it is the test.
 *
 * Made by ioctlc from the acme spec; do not edit. To remake it:
 *   ioctlc build extension # where the folder extension is
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

#define ACME_DEPRECATED(msg)
#include "acme.h"

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

SIZE(struct acme_profile, 16 + WRONG_SIZE);
OFFSET(struct acme_profile, period, 0 + WRONG_OFFSET);
WIDTH(struct acme_profile, period, 8 + WRONG_WIDTH);
SIGN(struct acme_profile, period, 0);
OFFSET(struct acme_profile, flags, 8);
WIDTH(struct acme_profile, flags, 4);
SIGN(struct acme_profile, flags, 0);
OFFSET(struct acme_profile, pad, 12);
WIDTH(struct acme_profile, pad, 4);
SIGN(struct acme_profile, pad, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4) || \
    defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386)
ALIGN(struct acme_profile, 4 + WRONG_ALIGN);
#elif defined(ON_LINUX_M68K)
ALIGN(struct acme_profile, 2 + WRONG_ALIGN);
#else
ALIGN(struct acme_profile, 8 + WRONG_ALIGN);
#endif

SIZE(struct acme_sample, 32);
OFFSET(struct acme_sample, rip, 0);
WIDTH(struct acme_sample, rip, 8);
SIGN(struct acme_sample, rip, 0);
OFFSET(struct acme_sample, cr3, 8);
WIDTH(struct acme_sample, cr3, 8);
SIGN(struct acme_sample, cr3, 0);
OFFSET(struct acme_sample, clock, 16);
WIDTH(struct acme_sample, clock, 8);
SIGN(struct acme_sample, clock, 0);
OFFSET(struct acme_sample, cpl, 24);
WIDTH(struct acme_sample, cpl, 4);
SIGN(struct acme_sample, cpl, 0);
OFFSET(struct acme_sample, pad, 28);
WIDTH(struct acme_sample, pad, 4);
SIGN(struct acme_sample, pad, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4) || \
    defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386)
ALIGN(struct acme_sample, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct acme_sample, 2);
#else
ALIGN(struct acme_sample, 8);
#endif

SIZE(struct acme_get_samples, 16);
OFFSET(struct acme_get_samples, count, 0);
WIDTH(struct acme_get_samples, count, 4);
SIGN(struct acme_get_samples, count, 0);
OFFSET(struct acme_get_samples, flags, 4);
WIDTH(struct acme_get_samples, flags, 4);
SIGN(struct acme_get_samples, flags, 0);
OFFSET(struct acme_get_samples, addr, 8);
WIDTH(struct acme_get_samples, addr, 8);
SIGN(struct acme_get_samples, addr, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4) || \
    defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386)
ALIGN(struct acme_get_samples, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct acme_get_samples, 2);
#else
ALIGN(struct acme_get_samples, 8);
#endif

SIZE(struct acme_create_counter, 8);
OFFSET(struct acme_create_counter, fd, 0);
WIDTH(struct acme_create_counter, fd, 8);
SIGN(struct acme_create_counter, fd, 1);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4) || \
    defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386)
ALIGN(struct acme_create_counter, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct acme_create_counter, 2);
#else
ALIGN(struct acme_create_counter, 8);
#endif

SIZE(struct acme_count, 16);
OFFSET(struct acme_count, taken, 0);
WIDTH(struct acme_count, taken, 8);
SIGN(struct acme_count, taken, 0);
OFFSET(struct acme_count, lost, 8);
WIDTH(struct acme_count, lost, 8);
SIGN(struct acme_count, lost, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4) || \
    defined(ON_FREEBSD_I386) || defined(ON_NETBSD_I386)
ALIGN(struct acme_count, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct acme_count, 2);
#else
ALIGN(struct acme_count, 8);
#endif

/* Request codes */
#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386) || defined(ON_LINUX_X32) || \
    defined(ON_LINUX_ARM64) || defined(ON_LINUX_ARM) || defined(ON_LINUX_ARM_OABI) || \
    defined(ON_LINUX_RISCV64) || defined(ON_LINUX_RISCV32) || defined(ON_LINUX_S390X) || \
    defined(ON_LINUX_M68K) || defined(ON_LINUX_SH4)
CODE(ACME_SET_PROFILE, 0x4010bef0u + WRONG_CODE);
CODE(ACME_CREATE_COUNTER, 0x8008bef2u);
CODE(ACME_GET_COUNT, 0x8010bef3u);
#elif defined(ON_WINDOWS_X86_64) || defined(ON_WINDOWS_I386) || defined(ON_WINDOWS_ARM64)
CODE(ACME_SET_PROFILE, 0x8be0a3c0u + WRONG_CODE);
CODE(ACME_CREATE_COUNTER, 0x8be063c8u);
CODE(ACME_GET_COUNT, 0x8be063ccu);
#else
CODE(ACME_SET_PROFILE, 0x8010bef0u + WRONG_CODE);
CODE(ACME_CREATE_COUNTER, 0x4008bef2u);
CODE(ACME_GET_COUNT, 0x4010bef3u);
#endif

#if defined(ON_WINDOWS_X86_64) || defined(ON_WINDOWS_I386) || defined(ON_WINDOWS_ARM64)
CODE(ACME_GET_SAMPLES, 0x8be0e3c4u);
#else
CODE(ACME_GET_SAMPLES, 0xc010bef1u);
#endif

/* Names that stand for a number or a text */
VALUE(ACME_MAX_SAMPLES, 0x1000 + WRONG_VALUE);
VALUE(ACME_PROFILE_ENABLE, 1);
VALUE(ACME_PROFILE_KERNEL_ONLY, 2);
VALUE(ACME_SAMPLES_KEEP, 1);
VALUE(ACME_CAP_PROFILE, 0x80000000);
VALUE(ACME_CAP_PROFILE_KERNEL_ONLY, 0x80000001);
VALUE(ACME_CAP_PROFILE_NMI, 0x80000010);

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386) || defined(ON_LINUX_X32) || \
    defined(ON_LINUX_ARM64) || defined(ON_LINUX_ARM) || defined(ON_LINUX_ARM_OABI) || \
    defined(ON_LINUX_RISCV64) || defined(ON_LINUX_RISCV32) || defined(ON_LINUX_PPC64LE) || \
    defined(ON_LINUX_PPC64) || defined(ON_LINUX_PPC) || defined(ON_LINUX_S390X) || \
    defined(ON_LINUX_MIPS64) || defined(ON_LINUX_MIPS) || defined(ON_LINUX_SPARC64) || \
    defined(ON_LINUX_SPARC) || defined(ON_LINUX_M68K) || defined(ON_LINUX_ALPHA) || \
    defined(ON_LINUX_HPPA) || defined(ON_LINUX_SH4)
STRING(ACME_COUNTER_LINK, "anon_inode:acme-counter");
#endif
