/* SPDX-License-Identifier: ((GPL-2.0 WITH Linux-syscall-note) OR CDDL-1.0) */
/*
 * vboxguest: the proof of layouts and request codes; compiling it is the test.
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

#define SIZE(type, bytes) ASSERT(sizeof(type) == (bytes), "size of " #type)
#define ALIGN(type, bytes) ASSERT(ALIGNOF(type) == (bytes), "alignment of " #type)
#define OFFSET(type, member, bytes) ASSERT(offsetof(type, member) == (bytes), "offset of " #member " in " #type)
#define WIDTH(type, member, bytes) \
	ASSERT(sizeof(((type *)0)->member) == (bytes), "size of " #member " in " #type)
#define CODE(name, value) ASSERT((unsigned long long)(name) == (value), "request code " #name)
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
