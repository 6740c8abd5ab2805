/* SPDX-License-Identifier: GPL-2.0-only WITH Linux-syscall-note */
/*
 * sev-guest: the proof of layouts, codes and values; compiling it is the test.
 *
 * Made by ioctlc from the sev-guest spec; do not edit. To remake it:
 *   ioctlc build spec/sev-guest
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

#define SNP_DEPRECATED(msg)
#include "sev_guest.h"

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

SIZE(struct snp_report_req, 96 + WRONG_SIZE);
ALIGN(struct snp_report_req, 4 + WRONG_ALIGN);
OFFSET(struct snp_report_req, user_data, 0 + WRONG_OFFSET);
WIDTH(struct snp_report_req, user_data, 64 + WRONG_WIDTH);
OFFSET(struct snp_report_req, vmpl, 64);
WIDTH(struct snp_report_req, vmpl, 4);
SIGN(struct snp_report_req, vmpl, 0);
OFFSET(struct snp_report_req, rsvd, 68);
WIDTH(struct snp_report_req, rsvd, 28);

SIZE(struct snp_report_resp, 4000);
ALIGN(struct snp_report_resp, 1);
OFFSET(struct snp_report_resp, data, 0);
WIDTH(struct snp_report_resp, data, 4000);

SIZE(struct snp_derived_key_req, 32);
OFFSET(struct snp_derived_key_req, root_key_select, 0);
WIDTH(struct snp_derived_key_req, root_key_select, 4);
SIGN(struct snp_derived_key_req, root_key_select, 0);
OFFSET(struct snp_derived_key_req, rsvd, 4);
WIDTH(struct snp_derived_key_req, rsvd, 4);
SIGN(struct snp_derived_key_req, rsvd, 0);
OFFSET(struct snp_derived_key_req, guest_field_select, 8);
WIDTH(struct snp_derived_key_req, guest_field_select, 8);
SIGN(struct snp_derived_key_req, guest_field_select, 0);
OFFSET(struct snp_derived_key_req, vmpl, 16);
WIDTH(struct snp_derived_key_req, vmpl, 4);
SIGN(struct snp_derived_key_req, vmpl, 0);
OFFSET(struct snp_derived_key_req, guest_svn, 20);
WIDTH(struct snp_derived_key_req, guest_svn, 4);
SIGN(struct snp_derived_key_req, guest_svn, 0);
OFFSET(struct snp_derived_key_req, tcb_version, 24);
WIDTH(struct snp_derived_key_req, tcb_version, 8);
SIGN(struct snp_derived_key_req, tcb_version, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct snp_derived_key_req, 4);
#else
ALIGN(struct snp_derived_key_req, 8);
#endif

SIZE(struct snp_derived_key_resp, 64);
ALIGN(struct snp_derived_key_resp, 1);
OFFSET(struct snp_derived_key_resp, data, 0);
WIDTH(struct snp_derived_key_resp, data, 64);

OFFSET(struct snp_guest_request_ioctl, msg_version, 0);
WIDTH(struct snp_guest_request_ioctl, msg_version, 1);
SIGN(struct snp_guest_request_ioctl, msg_version, 0);
WIDTH(struct snp_guest_request_ioctl, req_data, 8);
SIGN(struct snp_guest_request_ioctl, req_data, 0);
WIDTH(struct snp_guest_request_ioctl, resp_data, 8);
SIGN(struct snp_guest_request_ioctl, resp_data, 0);
WIDTH(struct snp_guest_request_ioctl, exitinfo2, 8);
SIGN(struct snp_guest_request_ioctl, exitinfo2, 0);
WIDTH(struct snp_guest_request_ioctl, fw_error, 4);
SIGN(struct snp_guest_request_ioctl, fw_error, 0);
WIDTH(struct snp_guest_request_ioctl, vmm_error, 4);
SIGN(struct snp_guest_request_ioctl, vmm_error, 0);

#if defined(ON_LINUX_I386)
SIZE(struct snp_guest_request_ioctl, 28);
ALIGN(struct snp_guest_request_ioctl, 4);
OFFSET(struct snp_guest_request_ioctl, req_data, 4);
OFFSET(struct snp_guest_request_ioctl, resp_data, 12);
OFFSET(struct snp_guest_request_ioctl, exitinfo2, 20);
OFFSET(struct snp_guest_request_ioctl, fw_error, 20);
OFFSET(struct snp_guest_request_ioctl, vmm_error, 24);
#else
SIZE(struct snp_guest_request_ioctl, 32);
ALIGN(struct snp_guest_request_ioctl, 8);
OFFSET(struct snp_guest_request_ioctl, req_data, 8);
OFFSET(struct snp_guest_request_ioctl, resp_data, 16);
OFFSET(struct snp_guest_request_ioctl, exitinfo2, 24);
OFFSET(struct snp_guest_request_ioctl, fw_error, 24);
OFFSET(struct snp_guest_request_ioctl, vmm_error, 28);
#endif

OFFSET(struct snp_ext_report_req, data, 0);
WIDTH(struct snp_ext_report_req, data, 96);
OFFSET(struct snp_ext_report_req, certs_address, 96);
WIDTH(struct snp_ext_report_req, certs_address, 8);
SIGN(struct snp_ext_report_req, certs_address, 0);
OFFSET(struct snp_ext_report_req, certs_len, 104);
WIDTH(struct snp_ext_report_req, certs_len, 4);
SIGN(struct snp_ext_report_req, certs_len, 0);

#if defined(ON_LINUX_I386)
SIZE(struct snp_ext_report_req, 108);
ALIGN(struct snp_ext_report_req, 4);
#else
SIZE(struct snp_ext_report_req, 112);
ALIGN(struct snp_ext_report_req, 8);
#endif

/* Request codes */
#if defined(ON_LINUX_I386)
CODE(SNP_GET_REPORT, 0xc01c5300u + WRONG_CODE);
CODE(SNP_GET_DERIVED_KEY, 0xc01c5301u);
CODE(SNP_GET_EXT_REPORT, 0xc01c5302u);
#else
CODE(SNP_GET_REPORT, 0xc0205300u + WRONG_CODE);
CODE(SNP_GET_DERIVED_KEY, 0xc0205301u);
CODE(SNP_GET_EXT_REPORT, 0xc0205302u);
#endif

/* Names that stand for a number or a text */
VALUE(SNP_GUEST_REQ_IOC_TYPE, 83 + WRONG_VALUE);
VALUE(SNP_GUEST_VMM_ERR_SHIFT, 32);
VALUE(SNP_GUEST_VMM_ERR_INVALID_LEN, 1);
VALUE(SNP_GUEST_VMM_ERR_BUSY, 2);
