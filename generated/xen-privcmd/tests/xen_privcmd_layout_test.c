/* SPDX-License-Identifier: (((GPL-2.0 WITH Linux-syscall-note) OR MIT) AND MIT) */
/*
 * xen-privcmd: the proof of layouts, codes and values; compiling it is the
 * test.
 *
 * Made by ioctlc from the xen-privcmd spec; do not edit. To remake it:
 *   ioctlc build spec/xen-privcmd
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

#define XEN_PRIVCMD_DEPRECATED(msg)
#include "xen_privcmd.h"

#if defined(__linux__) && defined(__x86_64__) && !defined(__ILP32__)
#define ON_LINUX_X86_64
#elif defined(__linux__) && defined(__i386__)
#define ON_LINUX_I386
#elif defined(__FreeBSD__) && defined(__x86_64__) && !defined(__ILP32__)
#define ON_FREEBSD_X86_64
#elif defined(__NetBSD__) && defined(__x86_64__) && !defined(__ILP32__)
#define ON_NETBSD_X86_64
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

#if !defined(ON_FREEBSD_X86_64)
OFFSET(struct privcmd_hypercall, op, 0 + WRONG_OFFSET);
WIDTH(struct privcmd_hypercall, op, 8 + WRONG_WIDTH);
SIGN(struct privcmd_hypercall, op, 0);
OFFSET(struct privcmd_hypercall, arg, 8);
WIDTH(struct privcmd_hypercall, arg, 40);
#endif

#if defined(ON_LINUX_X86_64)
SIZE(struct privcmd_hypercall, 48 + WRONG_SIZE);
ALIGN(struct privcmd_hypercall, 8 + WRONG_ALIGN);
#elif defined(ON_LINUX_I386)
SIZE(struct privcmd_hypercall, 48 + WRONG_SIZE);
ALIGN(struct privcmd_hypercall, 4 + WRONG_ALIGN);
#elif defined(ON_NETBSD_X86_64)
SIZE(struct privcmd_hypercall, 56 + WRONG_SIZE);
ALIGN(struct privcmd_hypercall, 8 + WRONG_ALIGN);
OFFSET(struct privcmd_hypercall, retval, 48);
WIDTH(struct privcmd_hypercall, retval, 8);
SIGN(struct privcmd_hypercall, retval, 1);
#endif

SIZE(struct privcmd_mmap_entry, 24 + WRONG_SIZE);
OFFSET(struct privcmd_mmap_entry, va, 0 + WRONG_OFFSET);
WIDTH(struct privcmd_mmap_entry, va, 8 + WRONG_WIDTH);
SIGN(struct privcmd_mmap_entry, va, 0);
OFFSET(struct privcmd_mmap_entry, mfn, 8);
WIDTH(struct privcmd_mmap_entry, mfn, 8);
SIGN(struct privcmd_mmap_entry, mfn, 0);
OFFSET(struct privcmd_mmap_entry, npages, 16);
WIDTH(struct privcmd_mmap_entry, npages, 8);
SIGN(struct privcmd_mmap_entry, npages, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct privcmd_mmap_entry, 4);
#else
ALIGN(struct privcmd_mmap_entry, 8 + WRONG_ALIGN);
#endif

#if !defined(ON_FREEBSD_X86_64)
OFFSET(struct privcmd_mmap, num, 0);
WIDTH(struct privcmd_mmap, num, 4);
SIGN(struct privcmd_mmap, num, 1);
OFFSET(struct privcmd_mmap, dom, 4);
WIDTH(struct privcmd_mmap, dom, 2);
SIGN(struct privcmd_mmap, dom, 0);
OFFSET(struct privcmd_mmap, entry, 8);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_NETBSD_X86_64)
SIZE(struct privcmd_mmap, 16);
ALIGN(struct privcmd_mmap, 8);
WIDTH(struct privcmd_mmap, entry, 8);
#elif defined(ON_LINUX_I386)
SIZE(struct privcmd_mmap, 12);
ALIGN(struct privcmd_mmap, 4);
WIDTH(struct privcmd_mmap, entry, 4);
#endif

#if !defined(ON_FREEBSD_X86_64)
OFFSET(struct privcmd_mmapbatch, num, 0);
WIDTH(struct privcmd_mmapbatch, num, 4);
SIGN(struct privcmd_mmapbatch, num, 1);
OFFSET(struct privcmd_mmapbatch, dom, 4);
WIDTH(struct privcmd_mmapbatch, dom, 2);
SIGN(struct privcmd_mmapbatch, dom, 0);
OFFSET(struct privcmd_mmapbatch, addr, 8);
WIDTH(struct privcmd_mmapbatch, addr, 8);
SIGN(struct privcmd_mmapbatch, addr, 0);
OFFSET(struct privcmd_mmapbatch, arr, 16);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_NETBSD_X86_64)
SIZE(struct privcmd_mmapbatch, 24);
ALIGN(struct privcmd_mmapbatch, 8);
WIDTH(struct privcmd_mmapbatch, arr, 8);
#elif defined(ON_LINUX_I386)
SIZE(struct privcmd_mmapbatch, 20);
ALIGN(struct privcmd_mmapbatch, 4);
WIDTH(struct privcmd_mmapbatch, arr, 4);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
OFFSET(struct privcmd_mmapbatch_v2, num, 0);
WIDTH(struct privcmd_mmapbatch_v2, num, 4);
SIGN(struct privcmd_mmapbatch_v2, num, 0);
OFFSET(struct privcmd_mmapbatch_v2, dom, 4);
WIDTH(struct privcmd_mmapbatch_v2, dom, 2);
SIGN(struct privcmd_mmapbatch_v2, dom, 0);
OFFSET(struct privcmd_mmapbatch_v2, addr, 8);
WIDTH(struct privcmd_mmapbatch_v2, addr, 8);
SIGN(struct privcmd_mmapbatch_v2, addr, 0);
OFFSET(struct privcmd_mmapbatch_v2, arr, 16);
#endif

#if defined(ON_LINUX_X86_64)
SIZE(struct privcmd_mmapbatch_v2, 32);
ALIGN(struct privcmd_mmapbatch_v2, 8);
WIDTH(struct privcmd_mmapbatch_v2, arr, 8);
OFFSET(struct privcmd_mmapbatch_v2, err, 24);
WIDTH(struct privcmd_mmapbatch_v2, err, 8);
#elif defined(ON_LINUX_I386)
SIZE(struct privcmd_mmapbatch_v2, 24);
ALIGN(struct privcmd_mmapbatch_v2, 4);
WIDTH(struct privcmd_mmapbatch_v2, arr, 4);
OFFSET(struct privcmd_mmapbatch_v2, err, 20);
WIDTH(struct privcmd_mmapbatch_v2, err, 4);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
OFFSET(struct privcmd_dm_op_buf, uptr, 0);
SIGN(struct privcmd_dm_op_buf, size, 0);
#endif

#if defined(ON_LINUX_X86_64)
SIZE(struct privcmd_dm_op_buf, 16);
ALIGN(struct privcmd_dm_op_buf, 8);
WIDTH(struct privcmd_dm_op_buf, uptr, 8);
OFFSET(struct privcmd_dm_op_buf, size, 8);
WIDTH(struct privcmd_dm_op_buf, size, 8);
#elif defined(ON_LINUX_I386)
SIZE(struct privcmd_dm_op_buf, 8);
ALIGN(struct privcmd_dm_op_buf, 4);
WIDTH(struct privcmd_dm_op_buf, uptr, 4);
OFFSET(struct privcmd_dm_op_buf, size, 4);
WIDTH(struct privcmd_dm_op_buf, size, 4);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
OFFSET(struct privcmd_dm_op, dom, 0);
WIDTH(struct privcmd_dm_op, dom, 2);
SIGN(struct privcmd_dm_op, dom, 0);
OFFSET(struct privcmd_dm_op, num, 2);
WIDTH(struct privcmd_dm_op, num, 2);
SIGN(struct privcmd_dm_op, num, 0);
#endif

#if defined(ON_LINUX_X86_64)
SIZE(struct privcmd_dm_op, 16);
ALIGN(struct privcmd_dm_op, 8);
OFFSET(struct privcmd_dm_op, ubufs, 8);
WIDTH(struct privcmd_dm_op, ubufs, 8);
#elif defined(ON_LINUX_I386)
SIZE(struct privcmd_dm_op, 8);
ALIGN(struct privcmd_dm_op, 4);
OFFSET(struct privcmd_dm_op, ubufs, 4);
WIDTH(struct privcmd_dm_op, ubufs, 4);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
SIZE(struct privcmd_mmap_resource, 32);
OFFSET(struct privcmd_mmap_resource, dom, 0);
WIDTH(struct privcmd_mmap_resource, dom, 2);
SIGN(struct privcmd_mmap_resource, dom, 0);
OFFSET(struct privcmd_mmap_resource, type, 4);
WIDTH(struct privcmd_mmap_resource, type, 4);
SIGN(struct privcmd_mmap_resource, type, 0);
OFFSET(struct privcmd_mmap_resource, id, 8);
WIDTH(struct privcmd_mmap_resource, id, 4);
SIGN(struct privcmd_mmap_resource, id, 0);
OFFSET(struct privcmd_mmap_resource, idx, 12);
WIDTH(struct privcmd_mmap_resource, idx, 4);
SIGN(struct privcmd_mmap_resource, idx, 0);
OFFSET(struct privcmd_mmap_resource, num, 16);
WIDTH(struct privcmd_mmap_resource, num, 8);
SIGN(struct privcmd_mmap_resource, num, 0);
OFFSET(struct privcmd_mmap_resource, addr, 24);
WIDTH(struct privcmd_mmap_resource, addr, 8);
SIGN(struct privcmd_mmap_resource, addr, 0);
#endif

#if defined(ON_LINUX_X86_64)
ALIGN(struct privcmd_mmap_resource, 8);
#elif defined(ON_LINUX_I386)
ALIGN(struct privcmd_mmap_resource, 4);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
SIZE(struct privcmd_pcidev_get_gsi, 8);
ALIGN(struct privcmd_pcidev_get_gsi, 4);
OFFSET(struct privcmd_pcidev_get_gsi, sbdf, 0);
WIDTH(struct privcmd_pcidev_get_gsi, sbdf, 4);
SIGN(struct privcmd_pcidev_get_gsi, sbdf, 0);
OFFSET(struct privcmd_pcidev_get_gsi, gsi, 4);
WIDTH(struct privcmd_pcidev_get_gsi, gsi, 4);
SIGN(struct privcmd_pcidev_get_gsi, gsi, 0);
#endif

#if defined(ON_FREEBSD_X86_64)
SIZE(struct ioctl_privcmd_hypercall, 56);
ALIGN(struct ioctl_privcmd_hypercall, 8);
OFFSET(struct ioctl_privcmd_hypercall, op, 0);
WIDTH(struct ioctl_privcmd_hypercall, op, 8);
SIGN(struct ioctl_privcmd_hypercall, op, 0);
OFFSET(struct ioctl_privcmd_hypercall, arg, 8);
WIDTH(struct ioctl_privcmd_hypercall, arg, 40);
OFFSET(struct ioctl_privcmd_hypercall, retval, 48);
WIDTH(struct ioctl_privcmd_hypercall, retval, 8);
SIGN(struct ioctl_privcmd_hypercall, retval, 1);
#endif

#if defined(ON_FREEBSD_X86_64)
SIZE(struct ioctl_privcmd_mmapbatch, 32);
ALIGN(struct ioctl_privcmd_mmapbatch, 8);
OFFSET(struct ioctl_privcmd_mmapbatch, num, 0);
WIDTH(struct ioctl_privcmd_mmapbatch, num, 4);
SIGN(struct ioctl_privcmd_mmapbatch, num, 1);
OFFSET(struct ioctl_privcmd_mmapbatch, dom, 4);
WIDTH(struct ioctl_privcmd_mmapbatch, dom, 2);
SIGN(struct ioctl_privcmd_mmapbatch, dom, 0);
OFFSET(struct ioctl_privcmd_mmapbatch, addr, 8);
WIDTH(struct ioctl_privcmd_mmapbatch, addr, 8);
SIGN(struct ioctl_privcmd_mmapbatch, addr, 0);
OFFSET(struct ioctl_privcmd_mmapbatch, arr, 16);
WIDTH(struct ioctl_privcmd_mmapbatch, arr, 8);
OFFSET(struct ioctl_privcmd_mmapbatch, err, 24);
WIDTH(struct ioctl_privcmd_mmapbatch, err, 8);
#endif

#if defined(ON_FREEBSD_X86_64)
SIZE(struct ioctl_privcmd_mmapresource, 32);
ALIGN(struct ioctl_privcmd_mmapresource, 8);
OFFSET(struct ioctl_privcmd_mmapresource, dom, 0);
WIDTH(struct ioctl_privcmd_mmapresource, dom, 2);
SIGN(struct ioctl_privcmd_mmapresource, dom, 0);
OFFSET(struct ioctl_privcmd_mmapresource, type, 4);
WIDTH(struct ioctl_privcmd_mmapresource, type, 4);
SIGN(struct ioctl_privcmd_mmapresource, type, 0);
OFFSET(struct ioctl_privcmd_mmapresource, id, 8);
WIDTH(struct ioctl_privcmd_mmapresource, id, 4);
SIGN(struct ioctl_privcmd_mmapresource, id, 0);
OFFSET(struct ioctl_privcmd_mmapresource, idx, 12);
WIDTH(struct ioctl_privcmd_mmapresource, idx, 4);
SIGN(struct ioctl_privcmd_mmapresource, idx, 0);
OFFSET(struct ioctl_privcmd_mmapresource, num, 16);
WIDTH(struct ioctl_privcmd_mmapresource, num, 8);
SIGN(struct ioctl_privcmd_mmapresource, num, 0);
OFFSET(struct ioctl_privcmd_mmapresource, addr, 24);
WIDTH(struct ioctl_privcmd_mmapresource, addr, 8);
SIGN(struct ioctl_privcmd_mmapresource, addr, 0);
#endif

#if defined(ON_FREEBSD_X86_64)
SIZE(struct privcmd_dmop_buf, 16);
ALIGN(struct privcmd_dmop_buf, 8);
OFFSET(struct privcmd_dmop_buf, uptr, 0);
WIDTH(struct privcmd_dmop_buf, uptr, 8);
OFFSET(struct privcmd_dmop_buf, size, 8);
WIDTH(struct privcmd_dmop_buf, size, 8);
SIGN(struct privcmd_dmop_buf, size, 0);
#endif

#if defined(ON_FREEBSD_X86_64)
SIZE(struct ioctl_privcmd_dmop, 16);
ALIGN(struct ioctl_privcmd_dmop, 8);
OFFSET(struct ioctl_privcmd_dmop, dom, 0);
WIDTH(struct ioctl_privcmd_dmop, dom, 2);
SIGN(struct ioctl_privcmd_dmop, dom, 0);
OFFSET(struct ioctl_privcmd_dmop, num, 4);
WIDTH(struct ioctl_privcmd_dmop, num, 4);
SIGN(struct ioctl_privcmd_dmop, num, 0);
OFFSET(struct ioctl_privcmd_dmop, ubufs, 8);
WIDTH(struct ioctl_privcmd_dmop, ubufs, 8);
#endif

#if defined(ON_NETBSD_X86_64)
SIZE(struct privcmd_blkmsg, 24);
ALIGN(struct privcmd_blkmsg, 8);
OFFSET(struct privcmd_blkmsg, op, 0);
WIDTH(struct privcmd_blkmsg, op, 8);
SIGN(struct privcmd_blkmsg, op, 0);
OFFSET(struct privcmd_blkmsg, buf, 8);
WIDTH(struct privcmd_blkmsg, buf, 8);
OFFSET(struct privcmd_blkmsg, buf_size, 16);
WIDTH(struct privcmd_blkmsg, buf_size, 4);
SIGN(struct privcmd_blkmsg, buf_size, 1);
#endif

/* Request codes */
#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
CODE(IOCTL_PRIVCMD_HYPERCALL, 0x00305000u + WRONG_CODE);
CODE(IOCTL_PRIVCMD_RESTRICT, 0x00025006u);
CODE(IOCTL_PRIVCMD_MMAP_RESOURCE, 0x00205007u);
CODE(IOCTL_PRIVCMD_PCIDEV_GET_GSI, 0x0008500au);
CODE(IOCTL_PRIVCMD_UNIMPLEMENTED, 0x000050ffu);
#endif

#if defined(ON_LINUX_X86_64)
CODE(IOCTL_PRIVCMD_MMAP, 0x00105002u);
CODE(IOCTL_PRIVCMD_MMAPBATCH, 0x00185003u);
CODE(IOCTL_PRIVCMD_MMAPBATCH_V2, 0x00205004u);
CODE(IOCTL_PRIVCMD_DM_OP, 0x00105005u);
#elif defined(ON_LINUX_I386)
CODE(IOCTL_PRIVCMD_MMAP, 0x000c5002u);
CODE(IOCTL_PRIVCMD_MMAPBATCH, 0x00145003u);
CODE(IOCTL_PRIVCMD_MMAPBATCH_V2, 0x00185004u);
CODE(IOCTL_PRIVCMD_DM_OP, 0x00085005u);
#endif

#if defined(ON_FREEBSD_X86_64)
CODE(IOCTL_PRIVCMD_HYPERCALL, 0xc0384500u + WRONG_CODE);
CODE(IOCTL_PRIVCMD_MMAPBATCH, 0xc0204501u);
CODE(IOCTL_PRIVCMD_MMAP_RESOURCE, 0x80204502u);
CODE(IOCTL_PRIVCMD_DM_OP, 0x80104503u);
CODE(IOCTL_PRIVCMD_RESTRICT, 0x80024504u);
#endif

#if defined(ON_NETBSD_X86_64)
CODE(IOCTL_PRIVCMD_HYPERCALL, 0xc0385000u + WRONG_CODE);
CODE(IOCTL_PRIVCMD_MMAP, 0x80105002u);
CODE(IOCTL_PRIVCMD_MMAPBATCH, 0x80185003u);
CODE(IOCTL_PRIVCMD_GET_MACH2PHYS_START_MFN, 0x40085004u);
CODE(IOCTL_PRIVCMD_INITDOMAIN_EVTCHN, 0x40045005u);
CODE(EVTCHN_RESET, 0x20004501u);
CODE(EVTCHN_BIND, 0x80084502u);
CODE(EVTCHN_UNBIND, 0x80084503u);
#endif

/* Names that stand for a number or a text */
#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
VALUE(PRIVCMD_MMAPBATCH_MFN_ERROR, 0xf0000000 + WRONG_VALUE);
VALUE(PRIVCMD_MMAPBATCH_PAGED_ERROR, 0x80000000);
#endif
