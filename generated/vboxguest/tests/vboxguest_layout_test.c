/* SPDX-License-Identifier: ((GPL-2.0 WITH Linux-syscall-note) OR CDDL-1.0) */
/*
 * vboxguest: the proof of layouts, codes and values; compiling it is the test.
 *
 * Made by ioctlc from the vboxguest spec; do not edit. To remake it:
 *   ioctlc build spec/vboxguest
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

#define VBOXGUEST_DEPRECATED(msg)
#include "vboxguest.h"

#if defined(__linux__) && defined(__x86_64__) && !defined(__ILP32__)
#define ON_LINUX_X86_64
#elif defined(__linux__) && defined(__i386__)
#define ON_LINUX_I386
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

SIZE(struct vmmdev_hgcm_service_location_localhost, 128 + WRONG_SIZE);
ALIGN(struct vmmdev_hgcm_service_location_localhost, 1 + WRONG_ALIGN);
OFFSET(struct vmmdev_hgcm_service_location_localhost, service_name, 0 + WRONG_OFFSET);
WIDTH(struct vmmdev_hgcm_service_location_localhost, service_name, 128 + WRONG_WIDTH);

SIZE(struct vmmdev_hgcm_service_location, 132);
ALIGN(struct vmmdev_hgcm_service_location, 4);
OFFSET(struct vmmdev_hgcm_service_location, type, 0);
WIDTH(struct vmmdev_hgcm_service_location, type, 4);
OFFSET(struct vmmdev_hgcm_service_location, u.localhost, 4);
WIDTH(struct vmmdev_hgcm_service_location, u.localhost, 128);

SIZE(struct vmmdev_hgcm_function_parameter32, 12);
ALIGN(struct vmmdev_hgcm_function_parameter32, 1);
OFFSET(struct vmmdev_hgcm_function_parameter32, type, 0);
WIDTH(struct vmmdev_hgcm_function_parameter32, type, 4);
OFFSET(struct vmmdev_hgcm_function_parameter32, u.value32, 4);
WIDTH(struct vmmdev_hgcm_function_parameter32, u.value32, 4);
SIGN(struct vmmdev_hgcm_function_parameter32, u.value32, 0);
OFFSET(struct vmmdev_hgcm_function_parameter32, u.value64, 4);
WIDTH(struct vmmdev_hgcm_function_parameter32, u.value64, 8);
SIGN(struct vmmdev_hgcm_function_parameter32, u.value64, 0);
OFFSET(struct vmmdev_hgcm_function_parameter32, u.pointer.size, 4);
WIDTH(struct vmmdev_hgcm_function_parameter32, u.pointer.size, 4);
SIGN(struct vmmdev_hgcm_function_parameter32, u.pointer.size, 0);
OFFSET(struct vmmdev_hgcm_function_parameter32, u.pointer.u.phys_addr, 8);
WIDTH(struct vmmdev_hgcm_function_parameter32, u.pointer.u.phys_addr, 4);
SIGN(struct vmmdev_hgcm_function_parameter32, u.pointer.u.phys_addr, 0);
OFFSET(struct vmmdev_hgcm_function_parameter32, u.pointer.u.linear_addr, 8);
WIDTH(struct vmmdev_hgcm_function_parameter32, u.pointer.u.linear_addr, 4);
SIGN(struct vmmdev_hgcm_function_parameter32, u.pointer.u.linear_addr, 0);
OFFSET(struct vmmdev_hgcm_function_parameter32, u.page_list.size, 4);
WIDTH(struct vmmdev_hgcm_function_parameter32, u.page_list.size, 4);
SIGN(struct vmmdev_hgcm_function_parameter32, u.page_list.size, 0);
OFFSET(struct vmmdev_hgcm_function_parameter32, u.page_list.offset, 8);
WIDTH(struct vmmdev_hgcm_function_parameter32, u.page_list.offset, 4);
SIGN(struct vmmdev_hgcm_function_parameter32, u.page_list.offset, 0);

SIZE(struct vmmdev_hgcm_function_parameter64, 16);
ALIGN(struct vmmdev_hgcm_function_parameter64, 1);
OFFSET(struct vmmdev_hgcm_function_parameter64, type, 0);
WIDTH(struct vmmdev_hgcm_function_parameter64, type, 4);
OFFSET(struct vmmdev_hgcm_function_parameter64, u.value32, 4);
WIDTH(struct vmmdev_hgcm_function_parameter64, u.value32, 4);
SIGN(struct vmmdev_hgcm_function_parameter64, u.value32, 0);
OFFSET(struct vmmdev_hgcm_function_parameter64, u.value64, 4);
WIDTH(struct vmmdev_hgcm_function_parameter64, u.value64, 8);
SIGN(struct vmmdev_hgcm_function_parameter64, u.value64, 0);
OFFSET(struct vmmdev_hgcm_function_parameter64, u.pointer.size, 4);
WIDTH(struct vmmdev_hgcm_function_parameter64, u.pointer.size, 4);
SIGN(struct vmmdev_hgcm_function_parameter64, u.pointer.size, 0);
OFFSET(struct vmmdev_hgcm_function_parameter64, u.pointer.u.phys_addr, 8);
WIDTH(struct vmmdev_hgcm_function_parameter64, u.pointer.u.phys_addr, 8);
SIGN(struct vmmdev_hgcm_function_parameter64, u.pointer.u.phys_addr, 0);
OFFSET(struct vmmdev_hgcm_function_parameter64, u.pointer.u.linear_addr, 8);
WIDTH(struct vmmdev_hgcm_function_parameter64, u.pointer.u.linear_addr, 8);
SIGN(struct vmmdev_hgcm_function_parameter64, u.pointer.u.linear_addr, 0);
OFFSET(struct vmmdev_hgcm_function_parameter64, u.page_list.size, 4);
WIDTH(struct vmmdev_hgcm_function_parameter64, u.page_list.size, 4);
SIGN(struct vmmdev_hgcm_function_parameter64, u.page_list.size, 0);
OFFSET(struct vmmdev_hgcm_function_parameter64, u.page_list.offset, 8);
WIDTH(struct vmmdev_hgcm_function_parameter64, u.page_list.offset, 4);
SIGN(struct vmmdev_hgcm_function_parameter64, u.page_list.offset, 0);

SIZE(struct vmmdev_hgcm_pagelist, 16);
OFFSET(struct vmmdev_hgcm_pagelist, flags, 0);
WIDTH(struct vmmdev_hgcm_pagelist, flags, 4);
SIGN(struct vmmdev_hgcm_pagelist, flags, 0);
OFFSET(struct vmmdev_hgcm_pagelist, offset_first_page, 4);
WIDTH(struct vmmdev_hgcm_pagelist, offset_first_page, 2);
SIGN(struct vmmdev_hgcm_pagelist, offset_first_page, 0);
OFFSET(struct vmmdev_hgcm_pagelist, page_count, 6);
WIDTH(struct vmmdev_hgcm_pagelist, page_count, 2);
SIGN(struct vmmdev_hgcm_pagelist, page_count, 0);
OFFSET(struct vmmdev_hgcm_pagelist, pages, 8);
WIDTH(struct vmmdev_hgcm_pagelist, pages, 8);

#if defined(ON_LINUX_I386)
ALIGN(struct vmmdev_hgcm_pagelist, 4);
#else
ALIGN(struct vmmdev_hgcm_pagelist, 8);
#endif

SIZE(struct vbg_ioctl_hdr, 24);
ALIGN(struct vbg_ioctl_hdr, 4);
OFFSET(struct vbg_ioctl_hdr, size_in, 0);
WIDTH(struct vbg_ioctl_hdr, size_in, 4);
SIGN(struct vbg_ioctl_hdr, size_in, 0);
OFFSET(struct vbg_ioctl_hdr, version, 4);
WIDTH(struct vbg_ioctl_hdr, version, 4);
SIGN(struct vbg_ioctl_hdr, version, 0);
OFFSET(struct vbg_ioctl_hdr, type, 8);
WIDTH(struct vbg_ioctl_hdr, type, 4);
SIGN(struct vbg_ioctl_hdr, type, 0);
OFFSET(struct vbg_ioctl_hdr, rc, 12);
WIDTH(struct vbg_ioctl_hdr, rc, 4);
SIGN(struct vbg_ioctl_hdr, rc, 1);
OFFSET(struct vbg_ioctl_hdr, size_out, 16);
WIDTH(struct vbg_ioctl_hdr, size_out, 4);
SIGN(struct vbg_ioctl_hdr, size_out, 0);
OFFSET(struct vbg_ioctl_hdr, reserved, 20);
WIDTH(struct vbg_ioctl_hdr, reserved, 4);
SIGN(struct vbg_ioctl_hdr, reserved, 0);

SIZE(struct vbg_ioctl_driver_version_info, 44);
ALIGN(struct vbg_ioctl_driver_version_info, 4);
OFFSET(struct vbg_ioctl_driver_version_info, hdr, 0);
WIDTH(struct vbg_ioctl_driver_version_info, hdr, 24);
OFFSET(struct vbg_ioctl_driver_version_info, u.in.req_version, 24);
WIDTH(struct vbg_ioctl_driver_version_info, u.in.req_version, 4);
SIGN(struct vbg_ioctl_driver_version_info, u.in.req_version, 0);
OFFSET(struct vbg_ioctl_driver_version_info, u.in.min_version, 28);
WIDTH(struct vbg_ioctl_driver_version_info, u.in.min_version, 4);
SIGN(struct vbg_ioctl_driver_version_info, u.in.min_version, 0);
OFFSET(struct vbg_ioctl_driver_version_info, u.in.reserved1, 32);
WIDTH(struct vbg_ioctl_driver_version_info, u.in.reserved1, 4);
SIGN(struct vbg_ioctl_driver_version_info, u.in.reserved1, 0);
OFFSET(struct vbg_ioctl_driver_version_info, u.in.reserved2, 36);
WIDTH(struct vbg_ioctl_driver_version_info, u.in.reserved2, 4);
SIGN(struct vbg_ioctl_driver_version_info, u.in.reserved2, 0);
OFFSET(struct vbg_ioctl_driver_version_info, u.out.session_version, 24);
WIDTH(struct vbg_ioctl_driver_version_info, u.out.session_version, 4);
SIGN(struct vbg_ioctl_driver_version_info, u.out.session_version, 0);
OFFSET(struct vbg_ioctl_driver_version_info, u.out.driver_version, 28);
WIDTH(struct vbg_ioctl_driver_version_info, u.out.driver_version, 4);
SIGN(struct vbg_ioctl_driver_version_info, u.out.driver_version, 0);
OFFSET(struct vbg_ioctl_driver_version_info, u.out.driver_revision, 32);
WIDTH(struct vbg_ioctl_driver_version_info, u.out.driver_revision, 4);
SIGN(struct vbg_ioctl_driver_version_info, u.out.driver_revision, 0);
OFFSET(struct vbg_ioctl_driver_version_info, u.out.reserved1, 36);
WIDTH(struct vbg_ioctl_driver_version_info, u.out.reserved1, 4);
SIGN(struct vbg_ioctl_driver_version_info, u.out.reserved1, 0);
OFFSET(struct vbg_ioctl_driver_version_info, u.out.reserved2, 40);
WIDTH(struct vbg_ioctl_driver_version_info, u.out.reserved2, 4);
SIGN(struct vbg_ioctl_driver_version_info, u.out.reserved2, 0);

SIZE(struct vbg_ioctl_hgcm_connect, 156);
ALIGN(struct vbg_ioctl_hgcm_connect, 4);
OFFSET(struct vbg_ioctl_hgcm_connect, hdr, 0);
WIDTH(struct vbg_ioctl_hgcm_connect, hdr, 24);
OFFSET(struct vbg_ioctl_hgcm_connect, u.in.loc, 24);
WIDTH(struct vbg_ioctl_hgcm_connect, u.in.loc, 132);
OFFSET(struct vbg_ioctl_hgcm_connect, u.out.client_id, 24);
WIDTH(struct vbg_ioctl_hgcm_connect, u.out.client_id, 4);
SIGN(struct vbg_ioctl_hgcm_connect, u.out.client_id, 0);

SIZE(struct vbg_ioctl_hgcm_disconnect, 28);
ALIGN(struct vbg_ioctl_hgcm_disconnect, 4);
OFFSET(struct vbg_ioctl_hgcm_disconnect, hdr, 0);
WIDTH(struct vbg_ioctl_hgcm_disconnect, hdr, 24);
OFFSET(struct vbg_ioctl_hgcm_disconnect, u.in.client_id, 24);
WIDTH(struct vbg_ioctl_hgcm_disconnect, u.in.client_id, 4);
SIGN(struct vbg_ioctl_hgcm_disconnect, u.in.client_id, 0);

SIZE(struct vbg_ioctl_hgcm_call, 40);
ALIGN(struct vbg_ioctl_hgcm_call, 4);
OFFSET(struct vbg_ioctl_hgcm_call, hdr, 0);
WIDTH(struct vbg_ioctl_hgcm_call, hdr, 24);
OFFSET(struct vbg_ioctl_hgcm_call, client_id, 24);
WIDTH(struct vbg_ioctl_hgcm_call, client_id, 4);
SIGN(struct vbg_ioctl_hgcm_call, client_id, 0);
OFFSET(struct vbg_ioctl_hgcm_call, function, 28);
WIDTH(struct vbg_ioctl_hgcm_call, function, 4);
SIGN(struct vbg_ioctl_hgcm_call, function, 0);
OFFSET(struct vbg_ioctl_hgcm_call, timeout_ms, 32);
WIDTH(struct vbg_ioctl_hgcm_call, timeout_ms, 4);
SIGN(struct vbg_ioctl_hgcm_call, timeout_ms, 0);
OFFSET(struct vbg_ioctl_hgcm_call, interruptible, 36);
WIDTH(struct vbg_ioctl_hgcm_call, interruptible, 1);
SIGN(struct vbg_ioctl_hgcm_call, interruptible, 0);
OFFSET(struct vbg_ioctl_hgcm_call, reserved, 37);
WIDTH(struct vbg_ioctl_hgcm_call, reserved, 1);
SIGN(struct vbg_ioctl_hgcm_call, reserved, 0);
OFFSET(struct vbg_ioctl_hgcm_call, parm_count, 38);
WIDTH(struct vbg_ioctl_hgcm_call, parm_count, 2);
SIGN(struct vbg_ioctl_hgcm_call, parm_count, 0);

SIZE(struct vbg_ioctl_log, 28);
ALIGN(struct vbg_ioctl_log, 4);
OFFSET(struct vbg_ioctl_log, hdr, 0);
WIDTH(struct vbg_ioctl_log, hdr, 24);
OFFSET(struct vbg_ioctl_log, u.in.msg, 24);
WIDTH(struct vbg_ioctl_log, u.in.msg, 1);

SIZE(struct vbg_ioctl_wait_for_events, 32);
ALIGN(struct vbg_ioctl_wait_for_events, 4);
OFFSET(struct vbg_ioctl_wait_for_events, hdr, 0);
WIDTH(struct vbg_ioctl_wait_for_events, hdr, 24);
OFFSET(struct vbg_ioctl_wait_for_events, u.in.timeout_ms, 24);
WIDTH(struct vbg_ioctl_wait_for_events, u.in.timeout_ms, 4);
SIGN(struct vbg_ioctl_wait_for_events, u.in.timeout_ms, 0);
OFFSET(struct vbg_ioctl_wait_for_events, u.in.events, 28);
WIDTH(struct vbg_ioctl_wait_for_events, u.in.events, 4);
SIGN(struct vbg_ioctl_wait_for_events, u.in.events, 0);
OFFSET(struct vbg_ioctl_wait_for_events, u.out.events, 24);
WIDTH(struct vbg_ioctl_wait_for_events, u.out.events, 4);
SIGN(struct vbg_ioctl_wait_for_events, u.out.events, 0);

SIZE(struct vbg_ioctl_change_filter, 32);
ALIGN(struct vbg_ioctl_change_filter, 4);
OFFSET(struct vbg_ioctl_change_filter, hdr, 0);
WIDTH(struct vbg_ioctl_change_filter, hdr, 24);
OFFSET(struct vbg_ioctl_change_filter, u.in.or_mask, 24);
WIDTH(struct vbg_ioctl_change_filter, u.in.or_mask, 4);
SIGN(struct vbg_ioctl_change_filter, u.in.or_mask, 0);
OFFSET(struct vbg_ioctl_change_filter, u.in.not_mask, 28);
WIDTH(struct vbg_ioctl_change_filter, u.in.not_mask, 4);
SIGN(struct vbg_ioctl_change_filter, u.in.not_mask, 0);

SIZE(struct vbg_ioctl_acquire_guest_caps, 36);
ALIGN(struct vbg_ioctl_acquire_guest_caps, 4);
OFFSET(struct vbg_ioctl_acquire_guest_caps, hdr, 0);
WIDTH(struct vbg_ioctl_acquire_guest_caps, hdr, 24);
OFFSET(struct vbg_ioctl_acquire_guest_caps, u.in.flags, 24);
WIDTH(struct vbg_ioctl_acquire_guest_caps, u.in.flags, 4);
SIGN(struct vbg_ioctl_acquire_guest_caps, u.in.flags, 0);
OFFSET(struct vbg_ioctl_acquire_guest_caps, u.in.or_mask, 28);
WIDTH(struct vbg_ioctl_acquire_guest_caps, u.in.or_mask, 4);
SIGN(struct vbg_ioctl_acquire_guest_caps, u.in.or_mask, 0);
OFFSET(struct vbg_ioctl_acquire_guest_caps, u.in.not_mask, 32);
WIDTH(struct vbg_ioctl_acquire_guest_caps, u.in.not_mask, 4);
SIGN(struct vbg_ioctl_acquire_guest_caps, u.in.not_mask, 0);

SIZE(struct vbg_ioctl_set_guest_caps, 32);
ALIGN(struct vbg_ioctl_set_guest_caps, 4);
OFFSET(struct vbg_ioctl_set_guest_caps, hdr, 0);
WIDTH(struct vbg_ioctl_set_guest_caps, hdr, 24);
OFFSET(struct vbg_ioctl_set_guest_caps, u.in.or_mask, 24);
WIDTH(struct vbg_ioctl_set_guest_caps, u.in.or_mask, 4);
SIGN(struct vbg_ioctl_set_guest_caps, u.in.or_mask, 0);
OFFSET(struct vbg_ioctl_set_guest_caps, u.in.not_mask, 28);
WIDTH(struct vbg_ioctl_set_guest_caps, u.in.not_mask, 4);
SIGN(struct vbg_ioctl_set_guest_caps, u.in.not_mask, 0);
OFFSET(struct vbg_ioctl_set_guest_caps, u.out.session_caps, 24);
WIDTH(struct vbg_ioctl_set_guest_caps, u.out.session_caps, 4);
SIGN(struct vbg_ioctl_set_guest_caps, u.out.session_caps, 0);
OFFSET(struct vbg_ioctl_set_guest_caps, u.out.global_caps, 28);
WIDTH(struct vbg_ioctl_set_guest_caps, u.out.global_caps, 4);
SIGN(struct vbg_ioctl_set_guest_caps, u.out.global_caps, 0);

SIZE(struct vbg_ioctl_check_balloon, 32);
ALIGN(struct vbg_ioctl_check_balloon, 4);
OFFSET(struct vbg_ioctl_check_balloon, hdr, 0);
WIDTH(struct vbg_ioctl_check_balloon, hdr, 24);
OFFSET(struct vbg_ioctl_check_balloon, u.out.balloon_chunks, 24);
WIDTH(struct vbg_ioctl_check_balloon, u.out.balloon_chunks, 4);
SIGN(struct vbg_ioctl_check_balloon, u.out.balloon_chunks, 0);
OFFSET(struct vbg_ioctl_check_balloon, u.out.handle_in_r3, 28);
WIDTH(struct vbg_ioctl_check_balloon, u.out.handle_in_r3, 1);
SIGN(struct vbg_ioctl_check_balloon, u.out.handle_in_r3, 0);
OFFSET(struct vbg_ioctl_check_balloon, u.out.padding, 29);
WIDTH(struct vbg_ioctl_check_balloon, u.out.padding, 3);

SIZE(struct vbg_ioctl_write_coredump, 28);
ALIGN(struct vbg_ioctl_write_coredump, 4);
OFFSET(struct vbg_ioctl_write_coredump, hdr, 0);
WIDTH(struct vbg_ioctl_write_coredump, hdr, 24);
OFFSET(struct vbg_ioctl_write_coredump, u.in.flags, 24);
WIDTH(struct vbg_ioctl_write_coredump, u.in.flags, 4);
SIGN(struct vbg_ioctl_write_coredump, u.in.flags, 0);

/* Request codes */
CODE(VBG_IOCTL_DRIVER_VERSION_INFO, 0xc02c5600u + WRONG_CODE);
CODE(VBG_IOCTL_VMMDEV_REQUEST(0), 0xc0005602u);
CODE(VBG_IOCTL_VMMDEV_REQUEST_BIG, 0x00005603u);
CODE(VBG_IOCTL_HGCM_CONNECT, 0xc09c5604u);
CODE(VBG_IOCTL_HGCM_DISCONNECT, 0xc01c5605u);
CODE(VBG_IOCTL_HGCM_CALL_32(0), 0xc0005606u);
CODE(VBG_IOCTL_HGCM_CALL_64(0), 0xc0005607u);
CODE(VBG_IOCTL_LOG, 0x00005609u);
CODE(VBG_IOCTL_WAIT_FOR_EVENTS, 0xc020560au);
CODE(VBG_IOCTL_INTERRUPT_ALL_WAIT_FOR_EVENTS, 0xc018560bu);
CODE(VBG_IOCTL_CHANGE_FILTER_MASK, 0xc020560cu);
CODE(VBG_IOCTL_ACQUIRE_GUEST_CAPABILITIES, 0xc024560du);
CODE(VBG_IOCTL_CHANGE_GUEST_CAPABILITIES, 0xc020560eu);
CODE(VBG_IOCTL_CHECK_BALLOON, 0xc0205611u);
CODE(VBG_IOCTL_WRITE_CORE_DUMP, 0xc01c5613u);

#if defined(ON_LINUX_X86_64)
CODE(VBG_IOCTL_HGCM_CALL(0), 0xc0005607u);
#endif

#if defined(ON_LINUX_I386)
CODE(VBG_IOCTL_HGCM_CALL(0), 0xc0005606u);
#endif

/* Names that stand for a number or a text */
#if defined(ON_LINUX_I386)
VALUE(VMMDEVREQ_HGCM_CALL, 62 + WRONG_VALUE);
#else
VALUE(VMMDEVREQ_HGCM_CALL, 63 + WRONG_VALUE);
#endif

VALUE(VBG_IOCTL_HDR_VERSION, 0x10001);
VALUE(VBG_IOCTL_HDR_TYPE_DEFAULT, 0);
VALUE(VBG_IOC_VERSION, 0x10000);
VALUE(VMMDEV_REQUESTOR_KERNEL, 0);
VALUE(VMMDEV_REQUESTOR_USERMODE, 8);
VALUE(VMMDEV_REQUESTOR_MODE_MASK, 8);
VALUE(VMMDEV_REQUESTOR_GRP_VBOX, 128);
VALUE(VMMDEV_REQUESTOR_USER_DEVICE, 0x8000);
VALUE(VBGL_IOC_AGC_FLAGS_CONFIG_ACQUIRE_MODE, 1);
VALUE(VBGL_IOC_AGC_FLAGS_VALID_MASK, 1);
VALUE(VMMDEV_REQUESTOR_TRUST_NOT_GIVEN, 0);
VALUE(VMMDEV_REQUESTOR_TRUST_UNTRUSTED, 0x1000);
VALUE(VMMDEV_REQUESTOR_TRUST_LOW, 0x2000);
VALUE(VMMDEV_REQUESTOR_TRUST_MEDIUM, 0x3000);
VALUE(VMMDEV_REQUESTOR_TRUST_MEDIUM_PLUS, 0x4000);
VALUE(VMMDEV_REQUESTOR_TRUST_HIGH, 0x5000);
VALUE(VMMDEV_REQUESTOR_TRUST_SYSTEM, 0x6000);
VALUE(VMMDEV_REQUESTOR_TRUST_PROTECTED, 0x7000);
VALUE(VMMDEV_REQUESTOR_TRUST_MASK, 0x7000);
VALUE(VMMDEV_REQUESTOR_CON_DONT_KNOW, 0);
VALUE(VMMDEV_REQUESTOR_CON_NO, 16);
VALUE(VMMDEV_REQUESTOR_CON_YES, 32);
VALUE(VMMDEV_REQUESTOR_CON_MASK, 48);
VALUE(VMMDEVREQ_INVALID_REQUEST, 0);
VALUE(VMMDEVREQ_GET_MOUSE_STATUS, 1);
VALUE(VMMDEVREQ_SET_MOUSE_STATUS, 2);
VALUE(VMMDEVREQ_SET_POINTER_SHAPE, 3);
VALUE(VMMDEVREQ_GET_HOST_VERSION, 4);
VALUE(VMMDEVREQ_IDLE, 5);
VALUE(VMMDEVREQ_GET_HOST_TIME, 10);
VALUE(VMMDEVREQ_GET_HYPERVISOR_INFO, 20);
VALUE(VMMDEVREQ_SET_HYPERVISOR_INFO, 21);
VALUE(VMMDEVREQ_REGISTER_PATCH_MEMORY, 22);
VALUE(VMMDEVREQ_DEREGISTER_PATCH_MEMORY, 23);
VALUE(VMMDEVREQ_SET_POWER_STATUS, 30);
VALUE(VMMDEVREQ_ACKNOWLEDGE_EVENTS, 41);
VALUE(VMMDEVREQ_CTL_GUEST_FILTER_MASK, 42);
VALUE(VMMDEVREQ_REPORT_GUEST_INFO, 50);
VALUE(VMMDEVREQ_REPORT_GUEST_INFO2, 58);
VALUE(VMMDEVREQ_REPORT_GUEST_STATUS, 59);
VALUE(VMMDEVREQ_REPORT_GUEST_USER_STATE, 74);
VALUE(VMMDEVREQ_GET_DISPLAY_CHANGE_REQ, 51);
VALUE(VMMDEVREQ_VIDEMODE_SUPPORTED, 52);
VALUE(VMMDEVREQ_GET_HEIGHT_REDUCTION, 53);
VALUE(VMMDEVREQ_GET_DISPLAY_CHANGE_REQ2, 54);
VALUE(VMMDEVREQ_REPORT_GUEST_CAPABILITIES, 55);
VALUE(VMMDEVREQ_SET_GUEST_CAPABILITIES, 56);
VALUE(VMMDEVREQ_VIDEMODE_SUPPORTED2, 57);
VALUE(VMMDEVREQ_GET_DISPLAY_CHANGE_REQEX, 80);
VALUE(VMMDEVREQ_GET_DISPLAY_CHANGE_REQ_MULTI, 81);
VALUE(VMMDEVREQ_HGCM_CONNECT, 60);
VALUE(VMMDEVREQ_HGCM_DISCONNECT, 61);
VALUE(VMMDEVREQ_HGCM_CALL32, 62);
VALUE(VMMDEVREQ_HGCM_CALL64, 63);
VALUE(VMMDEVREQ_HGCM_CANCEL, 64);
VALUE(VMMDEVREQ_HGCM_CANCEL2, 65);
VALUE(VMMDEVREQ_VIDEO_ACCEL_ENABLE, 70);
VALUE(VMMDEVREQ_VIDEO_ACCEL_FLUSH, 71);
VALUE(VMMDEVREQ_VIDEO_SET_VISIBLE_REGION, 72);
VALUE(VMMDEVREQ_GET_SEAMLESS_CHANGE_REQ, 73);
VALUE(VMMDEVREQ_QUERY_CREDENTIALS, 100);
VALUE(VMMDEVREQ_REPORT_CREDENTIALS_JUDGEMENT, 101);
VALUE(VMMDEVREQ_REPORT_GUEST_STATS, 110);
VALUE(VMMDEVREQ_GET_MEMBALLOON_CHANGE_REQ, 111);
VALUE(VMMDEVREQ_GET_STATISTICS_CHANGE_REQ, 112);
VALUE(VMMDEVREQ_CHANGE_MEMBALLOON, 113);
VALUE(VMMDEVREQ_GET_VRDPCHANGE_REQ, 150);
VALUE(VMMDEVREQ_LOG_STRING, 200);
VALUE(VMMDEVREQ_GET_CPU_HOTPLUG_REQ, 210);
VALUE(VMMDEVREQ_SET_CPU_HOTPLUG_STATUS, 211);
VALUE(VMMDEVREQ_REGISTER_SHARED_MODULE, 212);
VALUE(VMMDEVREQ_UNREGISTER_SHARED_MODULE, 213);
VALUE(VMMDEVREQ_CHECK_SHARED_MODULES, 214);
VALUE(VMMDEVREQ_GET_PAGE_SHARING_STATUS, 215);
VALUE(VMMDEVREQ_DEBUG_IS_PAGE_SHARED, 216);
VALUE(VMMDEVREQ_GET_SESSION_ID, 217);
VALUE(VMMDEVREQ_WRITE_COREDUMP, 218);
VALUE(VMMDEVREQ_GUEST_HEARTBEAT, 219);
VALUE(VMMDEVREQ_HEARTBEAT_CONFIGURE, 220);
VALUE(VMMDEVREQ_NT_BUG_CHECK, 221);
VALUE(VMMDEVREQ_VIDEO_UPDATE_MONITOR_POSITIONS, 222);
VALUE(VMMDEVREQ_SIZEHACK, 0x7fffffff);
VALUE(VMMDEV_HGCM_LOC_INVALID, 0);
VALUE(VMMDEV_HGCM_LOC_LOCALHOST, 1);
VALUE(VMMDEV_HGCM_LOC_LOCALHOST_EXISTING, 2);
VALUE(VMMDEV_HGCM_LOC_SIZEHACK, 0x7fffffff);
VALUE(VMMDEV_HGCM_PARM_TYPE_INVALID, 0);
VALUE(VMMDEV_HGCM_PARM_TYPE_32BIT, 1);
VALUE(VMMDEV_HGCM_PARM_TYPE_64BIT, 2);
VALUE(VMMDEV_HGCM_PARM_TYPE_PHYSADDR, 3);
VALUE(VMMDEV_HGCM_PARM_TYPE_LINADDR, 4);
VALUE(VMMDEV_HGCM_PARM_TYPE_LINADDR_IN, 5);
VALUE(VMMDEV_HGCM_PARM_TYPE_LINADDR_OUT, 6);
VALUE(VMMDEV_HGCM_PARM_TYPE_LINADDR_KERNEL, 7);
VALUE(VMMDEV_HGCM_PARM_TYPE_LINADDR_KERNEL_IN, 8);
VALUE(VMMDEV_HGCM_PARM_TYPE_LINADDR_KERNEL_OUT, 9);
VALUE(VMMDEV_HGCM_PARM_TYPE_PAGELIST, 10);
VALUE(VMMDEV_HGCM_PARM_TYPE_SIZEHACK, 0x7fffffff);
VALUE(VMMDEV_REQUESTOR_USR_NOT_GIVEN, 0);
VALUE(VMMDEV_REQUESTOR_USR_DRV, 1);
VALUE(VMMDEV_REQUESTOR_USR_DRV_OTHER, 2);
VALUE(VMMDEV_REQUESTOR_USR_ROOT, 3);
VALUE(VMMDEV_REQUESTOR_USR_USER, 6);
VALUE(VMMDEV_REQUESTOR_USR_MASK, 7);
VALUE(VMMDEV_HGCM_F_PARM_DIRECTION_NONE, 0);
VALUE(VMMDEV_HGCM_F_PARM_DIRECTION_TO_HOST, 1);
VALUE(VMMDEV_HGCM_F_PARM_DIRECTION_FROM_HOST, 2);
VALUE(VMMDEV_HGCM_F_PARM_DIRECTION_BOTH, 3);
