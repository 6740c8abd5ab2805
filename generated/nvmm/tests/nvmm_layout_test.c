/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * nvmm: the proof of layouts, codes and values; compiling it is the test.
 *
 * Made by ioctlc from the nvmm spec; do not edit. To remake it:
 *   ioctlc build spec/nvmm
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

#define NVMM_DEPRECATED(msg)
#include "nvmm.h"

#if defined(__NetBSD__) && defined(__x86_64__) && !defined(__ILP32__)
#define ON_NETBSD_X86_64
#elif defined(__NetBSD__) && defined(__i386__)
#define ON_NETBSD_I386
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

SIZE(struct nvmm_ioc_machine_create, 4 + WRONG_SIZE);
ALIGN(struct nvmm_ioc_machine_create, 4 + WRONG_ALIGN);
OFFSET(struct nvmm_ioc_machine_create, machid, 0 + WRONG_OFFSET);
WIDTH(struct nvmm_ioc_machine_create, machid, 4 + WRONG_WIDTH);
SIGN(struct nvmm_ioc_machine_create, machid, 0);

SIZE(struct nvmm_ioc_machine_destroy, 4);
ALIGN(struct nvmm_ioc_machine_destroy, 4);
OFFSET(struct nvmm_ioc_machine_destroy, machid, 0);
WIDTH(struct nvmm_ioc_machine_destroy, machid, 4);
SIGN(struct nvmm_ioc_machine_destroy, machid, 0);

OFFSET(struct nvmm_ioc_machine_configure, machid, 0);
WIDTH(struct nvmm_ioc_machine_configure, machid, 4);
SIGN(struct nvmm_ioc_machine_configure, machid, 0);
WIDTH(struct nvmm_ioc_machine_configure, op, 8);
SIGN(struct nvmm_ioc_machine_configure, op, 0);

#if defined(ON_NETBSD_I386)
SIZE(struct nvmm_ioc_machine_configure, 16);
ALIGN(struct nvmm_ioc_machine_configure, 4);
OFFSET(struct nvmm_ioc_machine_configure, op, 4);
OFFSET(struct nvmm_ioc_machine_configure, conf, 12);
WIDTH(struct nvmm_ioc_machine_configure, conf, 4);
#else
SIZE(struct nvmm_ioc_machine_configure, 24);
ALIGN(struct nvmm_ioc_machine_configure, 8);
OFFSET(struct nvmm_ioc_machine_configure, op, 8);
OFFSET(struct nvmm_ioc_machine_configure, conf, 16);
WIDTH(struct nvmm_ioc_machine_configure, conf, 8);
#endif

SIZE(struct nvmm_ioc_vcpu_create, 8);
ALIGN(struct nvmm_ioc_vcpu_create, 4);
OFFSET(struct nvmm_ioc_vcpu_create, machid, 0);
WIDTH(struct nvmm_ioc_vcpu_create, machid, 4);
SIGN(struct nvmm_ioc_vcpu_create, machid, 0);
OFFSET(struct nvmm_ioc_vcpu_create, cpuid, 4);
WIDTH(struct nvmm_ioc_vcpu_create, cpuid, 4);
SIGN(struct nvmm_ioc_vcpu_create, cpuid, 0);

SIZE(struct nvmm_ioc_vcpu_destroy, 8);
ALIGN(struct nvmm_ioc_vcpu_destroy, 4);
OFFSET(struct nvmm_ioc_vcpu_destroy, machid, 0);
WIDTH(struct nvmm_ioc_vcpu_destroy, machid, 4);
SIGN(struct nvmm_ioc_vcpu_destroy, machid, 0);
OFFSET(struct nvmm_ioc_vcpu_destroy, cpuid, 4);
WIDTH(struct nvmm_ioc_vcpu_destroy, cpuid, 4);
SIGN(struct nvmm_ioc_vcpu_destroy, cpuid, 0);

OFFSET(struct nvmm_ioc_vcpu_setstate, machid, 0);
WIDTH(struct nvmm_ioc_vcpu_setstate, machid, 4);
SIGN(struct nvmm_ioc_vcpu_setstate, machid, 0);
OFFSET(struct nvmm_ioc_vcpu_setstate, cpuid, 4);
WIDTH(struct nvmm_ioc_vcpu_setstate, cpuid, 4);
SIGN(struct nvmm_ioc_vcpu_setstate, cpuid, 0);
OFFSET(struct nvmm_ioc_vcpu_setstate, flags, 8);
WIDTH(struct nvmm_ioc_vcpu_setstate, flags, 8);
SIGN(struct nvmm_ioc_vcpu_setstate, flags, 0);
OFFSET(struct nvmm_ioc_vcpu_setstate, state, 16);

#if defined(ON_NETBSD_I386)
SIZE(struct nvmm_ioc_vcpu_setstate, 20);
ALIGN(struct nvmm_ioc_vcpu_setstate, 4);
WIDTH(struct nvmm_ioc_vcpu_setstate, state, 4);
#else
SIZE(struct nvmm_ioc_vcpu_setstate, 24);
ALIGN(struct nvmm_ioc_vcpu_setstate, 8);
WIDTH(struct nvmm_ioc_vcpu_setstate, state, 8);
#endif

OFFSET(struct nvmm_ioc_vcpu_getstate, machid, 0);
WIDTH(struct nvmm_ioc_vcpu_getstate, machid, 4);
SIGN(struct nvmm_ioc_vcpu_getstate, machid, 0);
OFFSET(struct nvmm_ioc_vcpu_getstate, cpuid, 4);
WIDTH(struct nvmm_ioc_vcpu_getstate, cpuid, 4);
SIGN(struct nvmm_ioc_vcpu_getstate, cpuid, 0);
OFFSET(struct nvmm_ioc_vcpu_getstate, flags, 8);
WIDTH(struct nvmm_ioc_vcpu_getstate, flags, 8);
SIGN(struct nvmm_ioc_vcpu_getstate, flags, 0);
OFFSET(struct nvmm_ioc_vcpu_getstate, state, 16);

#if defined(ON_NETBSD_I386)
SIZE(struct nvmm_ioc_vcpu_getstate, 20);
ALIGN(struct nvmm_ioc_vcpu_getstate, 4);
WIDTH(struct nvmm_ioc_vcpu_getstate, state, 4);
#else
SIZE(struct nvmm_ioc_vcpu_getstate, 24);
ALIGN(struct nvmm_ioc_vcpu_getstate, 8);
WIDTH(struct nvmm_ioc_vcpu_getstate, state, 8);
#endif

OFFSET(struct nvmm_ioc_gpa_map, machid, 0);
WIDTH(struct nvmm_ioc_gpa_map, machid, 4);
SIGN(struct nvmm_ioc_gpa_map, machid, 0);
SIGN(struct nvmm_ioc_gpa_map, hva, 0);
WIDTH(struct nvmm_ioc_gpa_map, gpa, 8);
SIGN(struct nvmm_ioc_gpa_map, gpa, 0);
SIGN(struct nvmm_ioc_gpa_map, size, 0);
WIDTH(struct nvmm_ioc_gpa_map, flags, 4);
SIGN(struct nvmm_ioc_gpa_map, flags, 1);

#if defined(ON_NETBSD_I386)
SIZE(struct nvmm_ioc_gpa_map, 24);
ALIGN(struct nvmm_ioc_gpa_map, 4);
OFFSET(struct nvmm_ioc_gpa_map, hva, 4);
WIDTH(struct nvmm_ioc_gpa_map, hva, 4);
OFFSET(struct nvmm_ioc_gpa_map, gpa, 8);
OFFSET(struct nvmm_ioc_gpa_map, size, 16);
WIDTH(struct nvmm_ioc_gpa_map, size, 4);
OFFSET(struct nvmm_ioc_gpa_map, flags, 20);
#else
SIZE(struct nvmm_ioc_gpa_map, 40);
ALIGN(struct nvmm_ioc_gpa_map, 8);
OFFSET(struct nvmm_ioc_gpa_map, hva, 8);
WIDTH(struct nvmm_ioc_gpa_map, hva, 8);
OFFSET(struct nvmm_ioc_gpa_map, gpa, 16);
OFFSET(struct nvmm_ioc_gpa_map, size, 24);
WIDTH(struct nvmm_ioc_gpa_map, size, 8);
OFFSET(struct nvmm_ioc_gpa_map, flags, 32);
#endif

OFFSET(struct nvmm_ioc_gpa_unmap, machid, 0);
WIDTH(struct nvmm_ioc_gpa_unmap, machid, 4);
SIGN(struct nvmm_ioc_gpa_unmap, machid, 0);
WIDTH(struct nvmm_ioc_gpa_unmap, gpa, 8);
SIGN(struct nvmm_ioc_gpa_unmap, gpa, 0);
SIGN(struct nvmm_ioc_gpa_unmap, size, 0);

#if defined(ON_NETBSD_I386)
SIZE(struct nvmm_ioc_gpa_unmap, 16);
ALIGN(struct nvmm_ioc_gpa_unmap, 4);
OFFSET(struct nvmm_ioc_gpa_unmap, gpa, 4);
OFFSET(struct nvmm_ioc_gpa_unmap, size, 12);
WIDTH(struct nvmm_ioc_gpa_unmap, size, 4);
#else
SIZE(struct nvmm_ioc_gpa_unmap, 24);
ALIGN(struct nvmm_ioc_gpa_unmap, 8);
OFFSET(struct nvmm_ioc_gpa_unmap, gpa, 8);
OFFSET(struct nvmm_ioc_gpa_unmap, size, 16);
WIDTH(struct nvmm_ioc_gpa_unmap, size, 8);
#endif

/* Request codes */
CODE(NVMM_IOC_MACHINE_CREATE, 0xc0044e01u + WRONG_CODE);
CODE(NVMM_IOC_MACHINE_DESTROY, 0x80044e02u);
CODE(NVMM_IOC_VCPU_CREATE, 0x80084e04u);
CODE(NVMM_IOC_VCPU_DESTROY, 0x80084e05u);

#if defined(ON_NETBSD_I386)
CODE(NVMM_IOC_MACHINE_CONFIGURE, 0x80104e03u);
CODE(NVMM_IOC_VCPU_SETSTATE, 0x80144e06u);
CODE(NVMM_IOC_VCPU_GETSTATE, 0x80144e07u);
CODE(NVMM_IOC_GPA_MAP, 0x80184e0au);
CODE(NVMM_IOC_GPA_UNMAP, 0x80104e0bu);
#else
CODE(NVMM_IOC_MACHINE_CONFIGURE, 0x80184e03u);
CODE(NVMM_IOC_VCPU_SETSTATE, 0x80184e06u);
CODE(NVMM_IOC_VCPU_GETSTATE, 0x80184e07u);
CODE(NVMM_IOC_GPA_MAP, 0x80284e0au);
CODE(NVMM_IOC_GPA_UNMAP, 0x80184e0bu);
#endif
