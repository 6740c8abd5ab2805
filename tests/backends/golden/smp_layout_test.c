/* SPDX-License-Identifier: ((GPL-2.0-only WITH Linux-syscall-note) OR MIT) */
/*
 * smp: the proof of layouts, codes and values; compiling it is the test.
 *
 * Made by ioctlc from the smp spec; do not edit. To remake it:
 *   ioctlc build spec/smp
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

#define SMP_DEPRECATED(msg)
#include "smp.h"

#if defined(__linux__) && defined(__x86_64__) && !defined(__ILP32__)
#define ON_LINUX_X86_64
#elif defined(__linux__) && defined(__i386__)
#define ON_LINUX_I386
#elif defined(__FreeBSD__) && defined(__x86_64__) && !defined(__ILP32__)
#define ON_FREEBSD_X86_64
#elif defined(__FreeBSD__) && defined(__i386__)
#define ON_FREEBSD_I386
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

SIZE(struct smp_region, 32 + WRONG_SIZE);
OFFSET(struct smp_region, slot, 0 + WRONG_OFFSET);
WIDTH(struct smp_region, slot, 4 + WRONG_WIDTH);
SIGN(struct smp_region, slot, 0);
OFFSET(struct smp_region, flags, 4);
WIDTH(struct smp_region, flags, 4);
SIGN(struct smp_region, flags, 0);
OFFSET(struct smp_region, addr, 8);
WIDTH(struct smp_region, addr, 8);
SIGN(struct smp_region, addr, 0);
OFFSET(struct smp_region, size, 16);
WIDTH(struct smp_region, size, 8);
SIGN(struct smp_region, size, 0);
OFFSET(struct smp_region, pad, 24);
WIDTH(struct smp_region, pad, 8);
SIGN(struct smp_region, pad, 0);

#if defined(ON_LINUX_I386) || defined(ON_FREEBSD_I386)
ALIGN(struct smp_region, 4 + WRONG_ALIGN);
#else
ALIGN(struct smp_region, 8 + WRONG_ALIGN);
#endif

SIZE(struct smp_run, 16);
ALIGN(struct smp_run, 4);
OFFSET(struct smp_run, reason, 0);
WIDTH(struct smp_run, reason, 4);
SIGN(struct smp_run, reason, 0);
OFFSET(struct smp_run, pad, 4);
WIDTH(struct smp_run, pad, 4);
SIGN(struct smp_run, pad, 0);
OFFSET(struct smp_run, io.port, 8);
WIDTH(struct smp_run, io.port, 2);
SIGN(struct smp_run, io.port, 0);
OFFSET(struct smp_run, io.width, 10);
WIDTH(struct smp_run, io.width, 1);
SIGN(struct smp_run, io.width, 0);
OFFSET(struct smp_run, io.count, 11);
WIDTH(struct smp_run, io.count, 1);
SIGN(struct smp_run, io.count, 0);
OFFSET(struct smp_run, io.data, 12);
WIDTH(struct smp_run, io.data, 4);
SIGN(struct smp_run, io.data, 0);
OFFSET(struct smp_run, raw, 8);
WIDTH(struct smp_run, raw, 8);

SIZE(struct smp_create, 16);
OFFSET(struct smp_create, size, 0);
WIDTH(struct smp_create, size, 4);
SIGN(struct smp_create, size, 0);
OFFSET(struct smp_create, fd, 4);
WIDTH(struct smp_create, fd, 4);
SIGN(struct smp_create, fd, 1);
OFFSET(struct smp_create, later, 8);
WIDTH(struct smp_create, later, 8);
SIGN(struct smp_create, later, 0);

#if defined(ON_LINUX_I386) || defined(ON_FREEBSD_I386)
ALIGN(struct smp_create, 4);
#else
ALIGN(struct smp_create, 8);
#endif

SIZE(struct smp_names, 16);
OFFSET(struct smp_names, count, 0);
WIDTH(struct smp_names, count, 4);
SIGN(struct smp_names, count, 0);
OFFSET(struct smp_names, pad, 4);
WIDTH(struct smp_names, pad, 4);
SIGN(struct smp_names, pad, 0);
OFFSET(struct smp_names, addr, 8);
WIDTH(struct smp_names, addr, 8);
SIGN(struct smp_names, addr, 0);

#if defined(ON_LINUX_I386) || defined(ON_FREEBSD_I386)
ALIGN(struct smp_names, 4);
#else
ALIGN(struct smp_names, 8);
#endif

#ifndef SMP_NO_DEPRECATED
OFFSET(struct smp_region_legacy, start, 0);
SIGN(struct smp_region_legacy, length, 0);

#if defined(ON_LINUX_X86_64) || defined(ON_FREEBSD_X86_64)
SIZE(struct smp_region_legacy, 16);
ALIGN(struct smp_region_legacy, 8);
WIDTH(struct smp_region_legacy, start, 8);
OFFSET(struct smp_region_legacy, length, 8);
WIDTH(struct smp_region_legacy, length, 8);
#elif defined(ON_WINDOWS_X86_64) || defined(ON_WINDOWS_ARM64)
SIZE(struct smp_region_legacy, 16);
ALIGN(struct smp_region_legacy, 8);
WIDTH(struct smp_region_legacy, start, 8);
OFFSET(struct smp_region_legacy, length, 8);
WIDTH(struct smp_region_legacy, length, 4);
#else
SIZE(struct smp_region_legacy, 8);
ALIGN(struct smp_region_legacy, 4);
WIDTH(struct smp_region_legacy, start, 4);
OFFSET(struct smp_region_legacy, length, 4);
WIDTH(struct smp_region_legacy, length, 4);
#endif
#endif /* !SMP_NO_DEPRECATED */

SIZE(struct smp_page, 8);
OFFSET(struct smp_page, seq, 0);
WIDTH(struct smp_page, seq, 8);
SIGN(struct smp_page, seq, 0);

#if defined(ON_LINUX_I386) || defined(ON_FREEBSD_I386)
ALIGN(struct smp_page, 4);
#else
ALIGN(struct smp_page, 8);
#endif

/* Request codes */
#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
CODE(SMP_GET_API_VERSION, 0x0000be00u + WRONG_CODE);
CODE(SMP_SET_REGION, 0x4020be46u);
CODE(SMP_RUN, 0x8010be80u);
#elif defined(ON_FREEBSD_X86_64) || defined(ON_FREEBSD_I386)
CODE(SMP_GET_API_VERSION, 0x2000be00u + WRONG_CODE);
CODE(SMP_SET_REGION, 0x8020be46u);
CODE(SMP_RUN, 0x4010be80u);
#else
CODE(SMP_GET_API_VERSION, 0x8be0e000u + WRONG_CODE);
CODE(SMP_SET_REGION, 0x8be0a118u);
CODE(SMP_RUN, 0x8be06200u);
#endif

#if defined(ON_WINDOWS_X86_64) || defined(ON_WINDOWS_I386) || defined(ON_WINDOWS_ARM64)
CODE(SMP_CREATE, 0x8be0e004u);
CODE(SMP_GET_NAMES, 0x8be0e11cu);
#else
CODE(SMP_CREATE, 0xc008be01u);
CODE(SMP_GET_NAMES, 0xc010be47u);
#endif

/* Deprecated request codes */
#ifndef SMP_NO_DEPRECATED
#if defined(ON_LINUX_X86_64)
CODE(SMP_OLD_REGION, 0x4010bed2u);
#elif defined(ON_LINUX_I386)
CODE(SMP_OLD_REGION, 0x4008bed2u);
#elif defined(ON_FREEBSD_X86_64)
CODE(SMP_OLD_REGION, 0x8010bed2u);
#elif defined(ON_FREEBSD_I386)
CODE(SMP_OLD_REGION, 0x8008bed2u);
#else
CODE(SMP_OLD_REGION, 0x8be0a410u);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
CODE(SMP_OLD_NOP, 0x0000bed3u);
#elif defined(ON_FREEBSD_X86_64) || defined(ON_FREEBSD_I386)
CODE(SMP_OLD_NOP, 0x2000bed3u);
#else
CODE(SMP_OLD_NOP, 0x8be0e34cu);
#endif
#endif /* !SMP_NO_DEPRECATED */

/* Names that stand for a number or a text */
VALUE(SMP_API_VERSION, 1 + WRONG_VALUE);
STRING(SMP_TAG, "say \"hi\"");
VALUE(SMP_MEM_READONLY, 1);
VALUE(SMP_MEM_LOG, 2);
VALUE(SMP_WIDE_TOP, 0x8000000000000000ULL);
VALUE(SMP_WIDE_LOW, 1);
VALUE(SMP_CAP_MEMORY, 3);
VALUE(SMP_DEV_PIC, 1);
VALUE(SMP_PIC_GROUP, 1);
VALUE(SMP_PIC_ATTR, 2);
VALUE(SMP_REG_RAX, 0x2030000000000000ULL);
VALUE(SMP_REG_XMM(0), 0x2040000000000100ULL);
VALUE(SMP_REG_XMM(15), 0x204000000000011eULL);

#if defined(ON_WINDOWS_X86_64) || defined(ON_WINDOWS_I386) || defined(ON_WINDOWS_ARM64)
STRING(SMP_SYSTEM_DEVICE, "smp");
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
STRING(SMP_SYSTEM_NODE, "/dev/smp");
STRING(SMP_VM_LINK, "anon_inode:smp-vm");
#endif

/* Deprecated names */
#ifndef SMP_NO_DEPRECATED
VALUE(SMP_MEM_OLD, 4);
#endif /* !SMP_NO_DEPRECATED */
