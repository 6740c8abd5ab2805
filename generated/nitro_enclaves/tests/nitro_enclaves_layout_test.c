/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/*
 * nitro_enclaves: the proof of layouts, codes and values; compiling it is the
 * test.
 *
 * Made by ioctlc from the nitro_enclaves spec; do not edit. To remake it:
 *   ioctlc build spec/nitro_enclaves
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

#define NITRO_ENCLAVES_DEPRECATED(msg)
#include "nitro_enclaves.h"

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

SIZE(struct ne_image_load_info, 16 + WRONG_SIZE);
OFFSET(struct ne_image_load_info, flags, 0 + WRONG_OFFSET);
WIDTH(struct ne_image_load_info, flags, 8 + WRONG_WIDTH);
SIGN(struct ne_image_load_info, flags, 0);
OFFSET(struct ne_image_load_info, memory_offset, 8);
WIDTH(struct ne_image_load_info, memory_offset, 8);
SIGN(struct ne_image_load_info, memory_offset, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct ne_image_load_info, 4 + WRONG_ALIGN);
#else
ALIGN(struct ne_image_load_info, 8 + WRONG_ALIGN);
#endif

SIZE(struct ne_user_memory_region, 24);
OFFSET(struct ne_user_memory_region, flags, 0);
WIDTH(struct ne_user_memory_region, flags, 8);
SIGN(struct ne_user_memory_region, flags, 0);
OFFSET(struct ne_user_memory_region, memory_size, 8);
WIDTH(struct ne_user_memory_region, memory_size, 8);
SIGN(struct ne_user_memory_region, memory_size, 0);
OFFSET(struct ne_user_memory_region, userspace_addr, 16);
WIDTH(struct ne_user_memory_region, userspace_addr, 8);
SIGN(struct ne_user_memory_region, userspace_addr, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct ne_user_memory_region, 4);
#else
ALIGN(struct ne_user_memory_region, 8);
#endif

SIZE(struct ne_enclave_start_info, 16);
OFFSET(struct ne_enclave_start_info, flags, 0);
WIDTH(struct ne_enclave_start_info, flags, 8);
SIGN(struct ne_enclave_start_info, flags, 0);
OFFSET(struct ne_enclave_start_info, enclave_cid, 8);
WIDTH(struct ne_enclave_start_info, enclave_cid, 8);
SIGN(struct ne_enclave_start_info, enclave_cid, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct ne_enclave_start_info, 4);
#else
ALIGN(struct ne_enclave_start_info, 8);
#endif

/* Request codes */
CODE(NE_CREATE_VM, 0x8008ae20u + WRONG_CODE);
CODE(NE_ADD_VCPU, 0xc004ae21u);
CODE(NE_GET_IMAGE_LOAD_INFO, 0xc010ae22u);
CODE(NE_SET_USER_MEMORY_REGION, 0x4018ae23u);
CODE(NE_START_ENCLAVE, 0xc010ae24u);

/* Names that stand for a number or a text */
VALUE(NE_IMAGE_LOAD_MAX_FLAG_VAL, 2 + WRONG_VALUE);
VALUE(NE_DEFAULT_MEMORY_REGION, 0);
VALUE(NE_MEMORY_REGION_MAX_FLAG_VAL, 1);
VALUE(NE_ENCLAVE_PRODUCTION_MODE, 0);
VALUE(NE_ENCLAVE_START_MAX_FLAG_VAL, 2);
VALUE(NE_EIF_IMAGE, 1);
VALUE(NE_ENCLAVE_DEBUG_MODE, 1);
VALUE(NE_ERR_VCPU_ALREADY_USED, 256);
VALUE(NE_ERR_VCPU_NOT_IN_CPU_POOL, 257);
VALUE(NE_ERR_VCPU_INVALID_CPU_CORE, 258);
VALUE(NE_ERR_INVALID_MEM_REGION_SIZE, 259);
VALUE(NE_ERR_INVALID_MEM_REGION_ADDR, 260);
VALUE(NE_ERR_UNALIGNED_MEM_REGION_ADDR, 261);
VALUE(NE_ERR_MEM_REGION_ALREADY_USED, 262);
VALUE(NE_ERR_MEM_NOT_HUGE_PAGE, 263);
VALUE(NE_ERR_MEM_DIFFERENT_NUMA_NODE, 264);
VALUE(NE_ERR_MEM_MAX_REGIONS, 265);
VALUE(NE_ERR_NO_MEM_REGIONS_ADDED, 266);
VALUE(NE_ERR_NO_VCPUS_ADDED, 267);
VALUE(NE_ERR_ENCLAVE_MEM_MIN_SIZE, 268);
VALUE(NE_ERR_FULL_CORES_NOT_USED, 269);
VALUE(NE_ERR_NOT_IN_INIT_STATE, 270);
VALUE(NE_ERR_INVALID_VCPU, 271);
VALUE(NE_ERR_NO_CPUS_AVAIL_IN_POOL, 272);
VALUE(NE_ERR_INVALID_PAGE_SIZE, 273);
VALUE(NE_ERR_INVALID_FLAG_VALUE, 274);
VALUE(NE_ERR_INVALID_ENCLAVE_CID, 275);
