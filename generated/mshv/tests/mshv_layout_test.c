/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/*
 * mshv: the proof of layouts, codes and values; compiling it is the test.
 *
 * Made by ioctlc from the mshv spec; do not edit. To remake it:
 *   ioctlc build spec/mshv
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

#define MSHV_DEPRECATED(msg)
#include "mshv.h"

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

SIZE(struct mshv_create_partition, 16 + WRONG_SIZE);
OFFSET(struct mshv_create_partition, pt_flags, 0 + WRONG_OFFSET);
WIDTH(struct mshv_create_partition, pt_flags, 8 + WRONG_WIDTH);
SIGN(struct mshv_create_partition, pt_flags, 0);
OFFSET(struct mshv_create_partition, pt_isolation, 8);
WIDTH(struct mshv_create_partition, pt_isolation, 8);
SIGN(struct mshv_create_partition, pt_isolation, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct mshv_create_partition, 4 + WRONG_ALIGN);
#else
ALIGN(struct mshv_create_partition, 8 + WRONG_ALIGN);
#endif

SIZE(struct mshv_create_vp, 4);
ALIGN(struct mshv_create_vp, 4);
OFFSET(struct mshv_create_vp, vp_index, 0);
WIDTH(struct mshv_create_vp, vp_index, 4);
SIGN(struct mshv_create_vp, vp_index, 0);

SIZE(struct mshv_user_mem_region, 32);
OFFSET(struct mshv_user_mem_region, size, 0);
WIDTH(struct mshv_user_mem_region, size, 8);
SIGN(struct mshv_user_mem_region, size, 0);
OFFSET(struct mshv_user_mem_region, guest_pfn, 8);
WIDTH(struct mshv_user_mem_region, guest_pfn, 8);
SIGN(struct mshv_user_mem_region, guest_pfn, 0);
OFFSET(struct mshv_user_mem_region, userspace_addr, 16);
WIDTH(struct mshv_user_mem_region, userspace_addr, 8);
SIGN(struct mshv_user_mem_region, userspace_addr, 0);
OFFSET(struct mshv_user_mem_region, flags, 24);
WIDTH(struct mshv_user_mem_region, flags, 1);
SIGN(struct mshv_user_mem_region, flags, 0);
OFFSET(struct mshv_user_mem_region, rsvd, 25);
WIDTH(struct mshv_user_mem_region, rsvd, 7);

#if defined(ON_LINUX_I386)
ALIGN(struct mshv_user_mem_region, 4);
#else
ALIGN(struct mshv_user_mem_region, 8);
#endif

SIZE(struct mshv_user_irqfd, 16);
ALIGN(struct mshv_user_irqfd, 4);
OFFSET(struct mshv_user_irqfd, fd, 0);
WIDTH(struct mshv_user_irqfd, fd, 4);
SIGN(struct mshv_user_irqfd, fd, 1);
OFFSET(struct mshv_user_irqfd, resamplefd, 4);
WIDTH(struct mshv_user_irqfd, resamplefd, 4);
SIGN(struct mshv_user_irqfd, resamplefd, 1);
OFFSET(struct mshv_user_irqfd, gsi, 8);
WIDTH(struct mshv_user_irqfd, gsi, 4);
SIGN(struct mshv_user_irqfd, gsi, 0);
OFFSET(struct mshv_user_irqfd, flags, 12);
WIDTH(struct mshv_user_irqfd, flags, 4);
SIGN(struct mshv_user_irqfd, flags, 0);

SIZE(struct mshv_user_ioeventfd, 32);
OFFSET(struct mshv_user_ioeventfd, datamatch, 0);
WIDTH(struct mshv_user_ioeventfd, datamatch, 8);
SIGN(struct mshv_user_ioeventfd, datamatch, 0);
OFFSET(struct mshv_user_ioeventfd, addr, 8);
WIDTH(struct mshv_user_ioeventfd, addr, 8);
SIGN(struct mshv_user_ioeventfd, addr, 0);
OFFSET(struct mshv_user_ioeventfd, len, 16);
WIDTH(struct mshv_user_ioeventfd, len, 4);
SIGN(struct mshv_user_ioeventfd, len, 0);
OFFSET(struct mshv_user_ioeventfd, fd, 20);
WIDTH(struct mshv_user_ioeventfd, fd, 4);
SIGN(struct mshv_user_ioeventfd, fd, 1);
OFFSET(struct mshv_user_ioeventfd, flags, 24);
WIDTH(struct mshv_user_ioeventfd, flags, 4);
SIGN(struct mshv_user_ioeventfd, flags, 0);
OFFSET(struct mshv_user_ioeventfd, rsvd, 28);
WIDTH(struct mshv_user_ioeventfd, rsvd, 4);

#if defined(ON_LINUX_I386)
ALIGN(struct mshv_user_ioeventfd, 4);
#else
ALIGN(struct mshv_user_ioeventfd, 8);
#endif

SIZE(struct mshv_user_irq_entry, 16);
ALIGN(struct mshv_user_irq_entry, 4);
OFFSET(struct mshv_user_irq_entry, gsi, 0);
WIDTH(struct mshv_user_irq_entry, gsi, 4);
SIGN(struct mshv_user_irq_entry, gsi, 0);
OFFSET(struct mshv_user_irq_entry, address_lo, 4);
WIDTH(struct mshv_user_irq_entry, address_lo, 4);
SIGN(struct mshv_user_irq_entry, address_lo, 0);
OFFSET(struct mshv_user_irq_entry, address_hi, 8);
WIDTH(struct mshv_user_irq_entry, address_hi, 4);
SIGN(struct mshv_user_irq_entry, address_hi, 0);
OFFSET(struct mshv_user_irq_entry, data, 12);
WIDTH(struct mshv_user_irq_entry, data, 4);
SIGN(struct mshv_user_irq_entry, data, 0);

SIZE(struct mshv_user_irq_table, 8);
ALIGN(struct mshv_user_irq_table, 4);
OFFSET(struct mshv_user_irq_table, nr, 0);
WIDTH(struct mshv_user_irq_table, nr, 4);
SIGN(struct mshv_user_irq_table, nr, 0);
OFFSET(struct mshv_user_irq_table, rsvd, 4);
WIDTH(struct mshv_user_irq_table, rsvd, 4);
SIGN(struct mshv_user_irq_table, rsvd, 0);
OFFSET(struct mshv_user_irq_table, entries, 8);

SIZE(struct mshv_gpap_access_bitmap, 32);
OFFSET(struct mshv_gpap_access_bitmap, access_type, 0);
WIDTH(struct mshv_gpap_access_bitmap, access_type, 1);
SIGN(struct mshv_gpap_access_bitmap, access_type, 0);
OFFSET(struct mshv_gpap_access_bitmap, access_op, 1);
WIDTH(struct mshv_gpap_access_bitmap, access_op, 1);
SIGN(struct mshv_gpap_access_bitmap, access_op, 0);
OFFSET(struct mshv_gpap_access_bitmap, rsvd, 2);
WIDTH(struct mshv_gpap_access_bitmap, rsvd, 6);
OFFSET(struct mshv_gpap_access_bitmap, page_count, 8);
WIDTH(struct mshv_gpap_access_bitmap, page_count, 8);
SIGN(struct mshv_gpap_access_bitmap, page_count, 0);
OFFSET(struct mshv_gpap_access_bitmap, gpap_base, 16);
WIDTH(struct mshv_gpap_access_bitmap, gpap_base, 8);
SIGN(struct mshv_gpap_access_bitmap, gpap_base, 0);
OFFSET(struct mshv_gpap_access_bitmap, bitmap_ptr, 24);
WIDTH(struct mshv_gpap_access_bitmap, bitmap_ptr, 8);
SIGN(struct mshv_gpap_access_bitmap, bitmap_ptr, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct mshv_gpap_access_bitmap, 4);
#else
ALIGN(struct mshv_gpap_access_bitmap, 8);
#endif

SIZE(struct mshv_root_hvcall, 32);
OFFSET(struct mshv_root_hvcall, code, 0);
WIDTH(struct mshv_root_hvcall, code, 2);
SIGN(struct mshv_root_hvcall, code, 0);
OFFSET(struct mshv_root_hvcall, reps, 2);
WIDTH(struct mshv_root_hvcall, reps, 2);
SIGN(struct mshv_root_hvcall, reps, 0);
OFFSET(struct mshv_root_hvcall, in_sz, 4);
WIDTH(struct mshv_root_hvcall, in_sz, 2);
SIGN(struct mshv_root_hvcall, in_sz, 0);
OFFSET(struct mshv_root_hvcall, out_sz, 6);
WIDTH(struct mshv_root_hvcall, out_sz, 2);
SIGN(struct mshv_root_hvcall, out_sz, 0);
OFFSET(struct mshv_root_hvcall, status, 8);
WIDTH(struct mshv_root_hvcall, status, 2);
SIGN(struct mshv_root_hvcall, status, 0);
OFFSET(struct mshv_root_hvcall, rsvd, 10);
WIDTH(struct mshv_root_hvcall, rsvd, 6);
OFFSET(struct mshv_root_hvcall, in_ptr, 16);
WIDTH(struct mshv_root_hvcall, in_ptr, 8);
SIGN(struct mshv_root_hvcall, in_ptr, 0);
OFFSET(struct mshv_root_hvcall, out_ptr, 24);
WIDTH(struct mshv_root_hvcall, out_ptr, 8);
SIGN(struct mshv_root_hvcall, out_ptr, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct mshv_root_hvcall, 4);
#else
ALIGN(struct mshv_root_hvcall, 8);
#endif

SIZE(struct mshv_run_vp, 256);
ALIGN(struct mshv_run_vp, 1);
OFFSET(struct mshv_run_vp, msg_buf, 0);
WIDTH(struct mshv_run_vp, msg_buf, 256);

SIZE(struct mshv_get_set_vp_state, 16);
OFFSET(struct mshv_get_set_vp_state, type, 0);
WIDTH(struct mshv_get_set_vp_state, type, 1);
SIGN(struct mshv_get_set_vp_state, type, 0);
OFFSET(struct mshv_get_set_vp_state, rsvd, 1);
WIDTH(struct mshv_get_set_vp_state, rsvd, 3);
OFFSET(struct mshv_get_set_vp_state, buf_sz, 4);
WIDTH(struct mshv_get_set_vp_state, buf_sz, 4);
SIGN(struct mshv_get_set_vp_state, buf_sz, 0);
OFFSET(struct mshv_get_set_vp_state, buf_ptr, 8);
WIDTH(struct mshv_get_set_vp_state, buf_ptr, 8);
SIGN(struct mshv_get_set_vp_state, buf_ptr, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct mshv_get_set_vp_state, 4);
#else
ALIGN(struct mshv_get_set_vp_state, 8);
#endif

/* Request codes */
CODE(MSHV_CREATE_PARTITION, 0x4010b800u + WRONG_CODE);
CODE(MSHV_INITIALIZE_PARTITION, 0x0000b800u);
CODE(MSHV_CREATE_VP, 0x4004b801u);
CODE(MSHV_SET_GUEST_MEMORY, 0x4020b802u);
CODE(MSHV_IRQFD, 0x4010b803u);
CODE(MSHV_IOEVENTFD, 0x4020b804u);
CODE(MSHV_SET_MSI_ROUTING, 0x4008b805u);
CODE(MSHV_GET_GPAP_ACCESS_BITMAP, 0xc020b806u);
CODE(MSHV_ROOT_HVCALL, 0xc020b807u);
CODE(MSHV_RUN_VP, 0x8100b800u);
CODE(MSHV_GET_VP_STATE, 0xc010b801u);
CODE(MSHV_SET_VP_STATE, 0xc010b802u);

/* Names that stand for a number or a text */
VALUE(MSHV_IOCTL, 184 + WRONG_VALUE);
VALUE(MSHV_PT_FLAGS_MASK, 7);
VALUE(MSHV_SET_MEM_FLAGS_MASK, 7);
VALUE(MSHV_HV_PAGE_SIZE, 0x1000);
VALUE(MSHV_IRQFD_FLAGS_MASK, 3);
VALUE(MSHV_IOEVENTFD_FLAGS_MASK, 7);
VALUE(MSHV_RUN_VP_BUF_SZ, 256);
VALUE(MSHV_PT_BIT_LAPIC, 0);
VALUE(MSHV_PT_BIT_X2APIC, 1);
VALUE(MSHV_PT_BIT_GPA_SUPER_PAGES, 2);
VALUE(MSHV_PT_BIT_COUNT, 3);
VALUE(MSHV_PT_ISOLATION_NONE, 0);
VALUE(MSHV_PT_ISOLATION_COUNT, 1);
VALUE(MSHV_SET_MEM_BIT_WRITABLE, 0);
VALUE(MSHV_SET_MEM_BIT_EXECUTABLE, 1);
VALUE(MSHV_SET_MEM_BIT_UNMAP, 2);
VALUE(MSHV_SET_MEM_BIT_COUNT, 3);
VALUE(MSHV_IRQFD_BIT_DEASSIGN, 0);
VALUE(MSHV_IRQFD_BIT_RESAMPLE, 1);
VALUE(MSHV_IRQFD_BIT_COUNT, 2);
VALUE(MSHV_IOEVENTFD_BIT_DATAMATCH, 0);
VALUE(MSHV_IOEVENTFD_BIT_PIO, 1);
VALUE(MSHV_IOEVENTFD_BIT_DEASSIGN, 2);
VALUE(MSHV_IOEVENTFD_BIT_COUNT, 3);
VALUE(MSHV_GPAP_ACCESS_TYPE_ACCESSED, 0);
VALUE(MSHV_GPAP_ACCESS_TYPE_DIRTY, 1);
VALUE(MSHV_GPAP_ACCESS_TYPE_COUNT, 2);
VALUE(MSHV_GPAP_ACCESS_OP_NOOP, 0);
VALUE(MSHV_GPAP_ACCESS_OP_CLEAR, 1);
VALUE(MSHV_GPAP_ACCESS_OP_SET, 2);
VALUE(MSHV_GPAP_ACCESS_OP_COUNT, 3);
VALUE(MSHV_VP_MMAP_OFFSET_REGISTERS, 0);
VALUE(MSHV_VP_MMAP_OFFSET_INTERCEPT_MESSAGE, 1);
VALUE(MSHV_VP_MMAP_OFFSET_GHCB, 2);
VALUE(MSHV_VP_MMAP_OFFSET_COUNT, 3);
VALUE(MSHV_VP_STATE_LAPIC, 0);
VALUE(MSHV_VP_STATE_XSAVE, 1);
VALUE(MSHV_VP_STATE_SIMP, 2);
VALUE(MSHV_VP_STATE_SIEFP, 3);
VALUE(MSHV_VP_STATE_SYNTHETIC_TIMERS, 4);
VALUE(MSHV_VP_STATE_COUNT, 5);
