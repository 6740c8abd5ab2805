/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/*
 * vhost: the proof of layouts, codes and values; compiling it is the test.
 *
 * Made by ioctlc from the vhost spec; do not edit. To remake it:
 *   ioctlc build spec/vhost
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

#define VHOST_DEPRECATED(msg)
#include "vhost.h"

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

SIZE(struct vhost_vring_state, 8 + WRONG_SIZE);
OFFSET(struct vhost_vring_state, index, 0 + WRONG_OFFSET);
WIDTH(struct vhost_vring_state, index, 4 + WRONG_WIDTH);
SIGN(struct vhost_vring_state, index, 0);
OFFSET(struct vhost_vring_state, num, 4);
WIDTH(struct vhost_vring_state, num, 4);
SIGN(struct vhost_vring_state, num, 0);

#if defined(ON_LINUX_M68K)
ALIGN(struct vhost_vring_state, 2 + WRONG_ALIGN);
#else
ALIGN(struct vhost_vring_state, 4 + WRONG_ALIGN);
#endif

SIZE(struct vhost_vring_file, 8);
OFFSET(struct vhost_vring_file, index, 0);
WIDTH(struct vhost_vring_file, index, 4);
SIGN(struct vhost_vring_file, index, 0);
OFFSET(struct vhost_vring_file, fd, 4);
WIDTH(struct vhost_vring_file, fd, 4);
SIGN(struct vhost_vring_file, fd, 1);

#if defined(ON_LINUX_M68K)
ALIGN(struct vhost_vring_file, 2);
#else
ALIGN(struct vhost_vring_file, 4);
#endif

SIZE(struct vhost_vring_addr, 40);
OFFSET(struct vhost_vring_addr, index, 0);
WIDTH(struct vhost_vring_addr, index, 4);
SIGN(struct vhost_vring_addr, index, 0);
OFFSET(struct vhost_vring_addr, flags, 4);
WIDTH(struct vhost_vring_addr, flags, 4);
SIGN(struct vhost_vring_addr, flags, 0);
OFFSET(struct vhost_vring_addr, desc_user_addr, 8);
WIDTH(struct vhost_vring_addr, desc_user_addr, 8);
SIGN(struct vhost_vring_addr, desc_user_addr, 0);
OFFSET(struct vhost_vring_addr, used_user_addr, 16);
WIDTH(struct vhost_vring_addr, used_user_addr, 8);
SIGN(struct vhost_vring_addr, used_user_addr, 0);
OFFSET(struct vhost_vring_addr, avail_user_addr, 24);
WIDTH(struct vhost_vring_addr, avail_user_addr, 8);
SIGN(struct vhost_vring_addr, avail_user_addr, 0);
OFFSET(struct vhost_vring_addr, log_guest_addr, 32);
WIDTH(struct vhost_vring_addr, log_guest_addr, 8);
SIGN(struct vhost_vring_addr, log_guest_addr, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4)
ALIGN(struct vhost_vring_addr, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct vhost_vring_addr, 2);
#else
ALIGN(struct vhost_vring_addr, 8);
#endif

OFFSET(struct vhost_iotlb_msg, iova, 0);
WIDTH(struct vhost_iotlb_msg, iova, 8);
SIGN(struct vhost_iotlb_msg, iova, 0);
OFFSET(struct vhost_iotlb_msg, size, 8);
WIDTH(struct vhost_iotlb_msg, size, 8);
SIGN(struct vhost_iotlb_msg, size, 0);
OFFSET(struct vhost_iotlb_msg, uaddr, 16);
WIDTH(struct vhost_iotlb_msg, uaddr, 8);
SIGN(struct vhost_iotlb_msg, uaddr, 0);
OFFSET(struct vhost_iotlb_msg, perm, 24);
WIDTH(struct vhost_iotlb_msg, perm, 1);
SIGN(struct vhost_iotlb_msg, perm, 0);
OFFSET(struct vhost_iotlb_msg, type, 25);
WIDTH(struct vhost_iotlb_msg, type, 1);
SIGN(struct vhost_iotlb_msg, type, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4)
SIZE(struct vhost_iotlb_msg, 28);
ALIGN(struct vhost_iotlb_msg, 4);
#elif defined(ON_LINUX_M68K)
SIZE(struct vhost_iotlb_msg, 26);
ALIGN(struct vhost_iotlb_msg, 2);
#else
SIZE(struct vhost_iotlb_msg, 32);
ALIGN(struct vhost_iotlb_msg, 8);
#endif

OFFSET(struct vhost_msg, type, 0);
WIDTH(struct vhost_msg, type, 4);
SIGN(struct vhost_msg, type, 1);
WIDTH(struct vhost_msg, padding, 64);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4)
SIZE(struct vhost_msg, 68);
ALIGN(struct vhost_msg, 4);
OFFSET(struct vhost_msg, iotlb, 4);
WIDTH(struct vhost_msg, iotlb, 28);
OFFSET(struct vhost_msg, padding, 4);
#elif defined(ON_LINUX_M68K)
SIZE(struct vhost_msg, 68);
ALIGN(struct vhost_msg, 2);
OFFSET(struct vhost_msg, iotlb, 4);
WIDTH(struct vhost_msg, iotlb, 26);
OFFSET(struct vhost_msg, padding, 4);
#else
SIZE(struct vhost_msg, 72);
ALIGN(struct vhost_msg, 8);
OFFSET(struct vhost_msg, iotlb, 8);
WIDTH(struct vhost_msg, iotlb, 32);
OFFSET(struct vhost_msg, padding, 8);
#endif

SIZE(struct vhost_msg_v2, 72);
OFFSET(struct vhost_msg_v2, type, 0);
WIDTH(struct vhost_msg_v2, type, 4);
SIGN(struct vhost_msg_v2, type, 0);
OFFSET(struct vhost_msg_v2, asid, 4);
WIDTH(struct vhost_msg_v2, asid, 4);
SIGN(struct vhost_msg_v2, asid, 0);
OFFSET(struct vhost_msg_v2, iotlb, 8);
OFFSET(struct vhost_msg_v2, padding, 8);
WIDTH(struct vhost_msg_v2, padding, 64);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4)
ALIGN(struct vhost_msg_v2, 4);
WIDTH(struct vhost_msg_v2, iotlb, 28);
#elif defined(ON_LINUX_M68K)
ALIGN(struct vhost_msg_v2, 2);
WIDTH(struct vhost_msg_v2, iotlb, 26);
#else
ALIGN(struct vhost_msg_v2, 8);
WIDTH(struct vhost_msg_v2, iotlb, 32);
#endif

SIZE(struct vhost_memory_region, 32);
OFFSET(struct vhost_memory_region, guest_phys_addr, 0);
WIDTH(struct vhost_memory_region, guest_phys_addr, 8);
SIGN(struct vhost_memory_region, guest_phys_addr, 0);
OFFSET(struct vhost_memory_region, memory_size, 8);
WIDTH(struct vhost_memory_region, memory_size, 8);
SIGN(struct vhost_memory_region, memory_size, 0);
OFFSET(struct vhost_memory_region, userspace_addr, 16);
WIDTH(struct vhost_memory_region, userspace_addr, 8);
SIGN(struct vhost_memory_region, userspace_addr, 0);
OFFSET(struct vhost_memory_region, flags_padding, 24);
WIDTH(struct vhost_memory_region, flags_padding, 8);
SIGN(struct vhost_memory_region, flags_padding, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4)
ALIGN(struct vhost_memory_region, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct vhost_memory_region, 2);
#else
ALIGN(struct vhost_memory_region, 8);
#endif

SIZE(struct vhost_memory, 8);
OFFSET(struct vhost_memory, nregions, 0);
WIDTH(struct vhost_memory, nregions, 4);
SIGN(struct vhost_memory, nregions, 0);
OFFSET(struct vhost_memory, padding, 4);
WIDTH(struct vhost_memory, padding, 4);
SIGN(struct vhost_memory, padding, 0);
OFFSET(struct vhost_memory, regions, 8);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4)
ALIGN(struct vhost_memory, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct vhost_memory, 2);
#else
ALIGN(struct vhost_memory, 8);
#endif

SIZE(struct vhost_scsi_target, 232);
OFFSET(struct vhost_scsi_target, abi_version, 0);
WIDTH(struct vhost_scsi_target, abi_version, 4);
SIGN(struct vhost_scsi_target, abi_version, 1);
OFFSET(struct vhost_scsi_target, vhost_wwpn, 4);
WIDTH(struct vhost_scsi_target, vhost_wwpn, 224);
OFFSET(struct vhost_scsi_target, vhost_tpgt, 228);
WIDTH(struct vhost_scsi_target, vhost_tpgt, 2);
SIGN(struct vhost_scsi_target, vhost_tpgt, 0);
OFFSET(struct vhost_scsi_target, reserved, 230);
WIDTH(struct vhost_scsi_target, reserved, 2);
SIGN(struct vhost_scsi_target, reserved, 0);

#if defined(ON_LINUX_M68K)
ALIGN(struct vhost_scsi_target, 2);
#else
ALIGN(struct vhost_scsi_target, 4);
#endif

SIZE(struct vhost_vdpa_config, 8);
OFFSET(struct vhost_vdpa_config, off, 0);
WIDTH(struct vhost_vdpa_config, off, 4);
SIGN(struct vhost_vdpa_config, off, 0);
OFFSET(struct vhost_vdpa_config, len, 4);
WIDTH(struct vhost_vdpa_config, len, 4);
SIGN(struct vhost_vdpa_config, len, 0);
OFFSET(struct vhost_vdpa_config, buf, 8);

#if defined(ON_LINUX_M68K)
ALIGN(struct vhost_vdpa_config, 2);
#else
ALIGN(struct vhost_vdpa_config, 4);
#endif

SIZE(struct vhost_vdpa_iova_range, 16);
OFFSET(struct vhost_vdpa_iova_range, first, 0);
WIDTH(struct vhost_vdpa_iova_range, first, 8);
SIGN(struct vhost_vdpa_iova_range, first, 0);
OFFSET(struct vhost_vdpa_iova_range, last, 8);
WIDTH(struct vhost_vdpa_iova_range, last, 8);
SIGN(struct vhost_vdpa_iova_range, last, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4)
ALIGN(struct vhost_vdpa_iova_range, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct vhost_vdpa_iova_range, 2);
#else
ALIGN(struct vhost_vdpa_iova_range, 8);
#endif

/* Request codes */
#if defined(ON_LINUX_PPC64LE) || defined(ON_LINUX_PPC64) || defined(ON_LINUX_PPC) || \
    defined(ON_LINUX_MIPS64) || defined(ON_LINUX_MIPS) || defined(ON_LINUX_SPARC64) || \
    defined(ON_LINUX_SPARC) || defined(ON_LINUX_ALPHA) || defined(ON_LINUX_HPPA)
CODE(VHOST_GET_FEATURES, 0x4008af00u + WRONG_CODE);
CODE(VHOST_SET_FEATURES, 0x8008af00u);
CODE(VHOST_SET_MEM_TABLE, 0x8008af03u);
CODE(VHOST_SET_LOG_BASE, 0x8008af04u);
CODE(VHOST_SET_LOG_FD, 0x8004af07u);
CODE(VHOST_SET_VRING_NUM, 0x8008af10u);
CODE(VHOST_SET_VRING_ADDR, 0x8028af11u);
CODE(VHOST_SET_VRING_BASE, 0x8008af12u);
CODE(VHOST_SET_VRING_ENDIAN, 0x8008af13u);
CODE(VHOST_GET_VRING_ENDIAN, 0x8008af14u);
CODE(VHOST_SET_VRING_KICK, 0x8008af20u);
CODE(VHOST_SET_VRING_CALL, 0x8008af21u);
CODE(VHOST_SET_VRING_ERR, 0x8008af22u);
CODE(VHOST_SET_VRING_BUSYLOOP_TIMEOUT, 0x8008af23u);
CODE(VHOST_GET_VRING_BUSYLOOP_TIMEOUT, 0x8008af24u);
CODE(VHOST_SET_BACKEND_FEATURES, 0x8008af25u);
CODE(VHOST_GET_BACKEND_FEATURES, 0x4008af26u);
CODE(VHOST_NET_SET_BACKEND, 0x8008af30u);
CODE(VHOST_SCSI_SET_ENDPOINT, 0x80e8af40u);
CODE(VHOST_SCSI_CLEAR_ENDPOINT, 0x80e8af41u);
CODE(VHOST_SCSI_GET_ABI_VERSION, 0x8004af42u);
CODE(VHOST_SCSI_SET_EVENTS_MISSED, 0x8004af43u);
CODE(VHOST_SCSI_GET_EVENTS_MISSED, 0x8004af44u);
CODE(VHOST_VSOCK_SET_GUEST_CID, 0x8008af60u);
CODE(VHOST_VSOCK_SET_RUNNING, 0x8004af61u);
CODE(VHOST_VDPA_GET_DEVICE_ID, 0x4004af70u);
CODE(VHOST_VDPA_GET_STATUS, 0x4001af71u);
CODE(VHOST_VDPA_SET_STATUS, 0x8001af72u);
CODE(VHOST_VDPA_GET_CONFIG, 0x4008af73u);
CODE(VHOST_VDPA_SET_CONFIG, 0x8008af74u);
CODE(VHOST_VDPA_SET_VRING_ENABLE, 0x8008af75u);
CODE(VHOST_VDPA_GET_VRING_NUM, 0x4002af76u);
CODE(VHOST_VDPA_SET_CONFIG_CALL, 0x8004af77u);
CODE(VHOST_VDPA_GET_IOVA_RANGE, 0x4010af78u);
CODE(VHOST_VDPA_GET_CONFIG_SIZE, 0x4004af79u);
CODE(VHOST_VDPA_GET_AS_NUM, 0x4004af7au);
CODE(VHOST_VDPA_SET_GROUP_ASID, 0x8008af7cu);
CODE(VHOST_VDPA_GET_VQS_COUNT, 0x4004af80u);
CODE(VHOST_VDPA_GET_GROUP_NUM, 0x4004af81u);
#else
CODE(VHOST_GET_FEATURES, 0x8008af00u + WRONG_CODE);
CODE(VHOST_SET_FEATURES, 0x4008af00u);
CODE(VHOST_SET_MEM_TABLE, 0x4008af03u);
CODE(VHOST_SET_LOG_BASE, 0x4008af04u);
CODE(VHOST_SET_LOG_FD, 0x4004af07u);
CODE(VHOST_SET_VRING_NUM, 0x4008af10u);
CODE(VHOST_SET_VRING_ADDR, 0x4028af11u);
CODE(VHOST_SET_VRING_BASE, 0x4008af12u);
CODE(VHOST_SET_VRING_ENDIAN, 0x4008af13u);
CODE(VHOST_GET_VRING_ENDIAN, 0x4008af14u);
CODE(VHOST_SET_VRING_KICK, 0x4008af20u);
CODE(VHOST_SET_VRING_CALL, 0x4008af21u);
CODE(VHOST_SET_VRING_ERR, 0x4008af22u);
CODE(VHOST_SET_VRING_BUSYLOOP_TIMEOUT, 0x4008af23u);
CODE(VHOST_GET_VRING_BUSYLOOP_TIMEOUT, 0x4008af24u);
CODE(VHOST_SET_BACKEND_FEATURES, 0x4008af25u);
CODE(VHOST_GET_BACKEND_FEATURES, 0x8008af26u);
CODE(VHOST_NET_SET_BACKEND, 0x4008af30u);
CODE(VHOST_SCSI_SET_ENDPOINT, 0x40e8af40u);
CODE(VHOST_SCSI_CLEAR_ENDPOINT, 0x40e8af41u);
CODE(VHOST_SCSI_GET_ABI_VERSION, 0x4004af42u);
CODE(VHOST_SCSI_SET_EVENTS_MISSED, 0x4004af43u);
CODE(VHOST_SCSI_GET_EVENTS_MISSED, 0x4004af44u);
CODE(VHOST_VSOCK_SET_GUEST_CID, 0x4008af60u);
CODE(VHOST_VSOCK_SET_RUNNING, 0x4004af61u);
CODE(VHOST_VDPA_GET_DEVICE_ID, 0x8004af70u);
CODE(VHOST_VDPA_GET_STATUS, 0x8001af71u);
CODE(VHOST_VDPA_SET_STATUS, 0x4001af72u);
CODE(VHOST_VDPA_GET_CONFIG, 0x8008af73u);
CODE(VHOST_VDPA_SET_CONFIG, 0x4008af74u);
CODE(VHOST_VDPA_SET_VRING_ENABLE, 0x4008af75u);
CODE(VHOST_VDPA_GET_VRING_NUM, 0x8002af76u);
CODE(VHOST_VDPA_SET_CONFIG_CALL, 0x4004af77u);
CODE(VHOST_VDPA_GET_IOVA_RANGE, 0x8010af78u);
CODE(VHOST_VDPA_GET_CONFIG_SIZE, 0x8004af79u);
CODE(VHOST_VDPA_GET_AS_NUM, 0x8004af7au);
CODE(VHOST_VDPA_SET_GROUP_ASID, 0x4008af7cu);
CODE(VHOST_VDPA_GET_VQS_COUNT, 0x8004af80u);
CODE(VHOST_VDPA_GET_GROUP_NUM, 0x8004af81u);
#endif

#if defined(ON_LINUX_PPC64LE) || defined(ON_LINUX_PPC64) || defined(ON_LINUX_PPC) || \
    defined(ON_LINUX_MIPS64) || defined(ON_LINUX_MIPS) || defined(ON_LINUX_SPARC64) || \
    defined(ON_LINUX_SPARC) || defined(ON_LINUX_ALPHA)
CODE(VHOST_SET_OWNER, 0x2000af01u);
CODE(VHOST_RESET_OWNER, 0x2000af02u);
CODE(VHOST_VDPA_SUSPEND, 0x2000af7du);
#else
CODE(VHOST_SET_OWNER, 0x0000af01u);
CODE(VHOST_RESET_OWNER, 0x0000af02u);
CODE(VHOST_VDPA_SUSPEND, 0x0000af7du);
#endif

CODE(VHOST_GET_VRING_BASE, 0xc008af12u);
CODE(VHOST_VDPA_GET_VRING_GROUP, 0xc008af7bu);

/* Names that stand for a number or a text */
NEGATIVE(VHOST_FILE_UNBIND, (-1));
VALUE(VHOST_VIRTIO, 175 + WRONG_VALUE);
VALUE(VHOST_PAGE_SIZE, 0x1000);
VALUE(VHOST_SCSI_ABI_VERSION, 1);
VALUE(VHOST_VRING_F_LOG, 0);
VALUE(VHOST_F_LOG_ALL, 26);
VALUE(VHOST_NET_F_VIRTIO_NET_HDR, 27);
VALUE(VHOST_VRING_LITTLE_ENDIAN, 0);
VALUE(VHOST_VRING_BIG_ENDIAN, 1);
VALUE(VHOST_ACCESS_RO, 1);
VALUE(VHOST_ACCESS_WO, 2);
VALUE(VHOST_ACCESS_RW, 3);
VALUE(VHOST_IOTLB_MISS, 1);
VALUE(VHOST_IOTLB_UPDATE, 2);
VALUE(VHOST_IOTLB_INVALIDATE, 3);
VALUE(VHOST_IOTLB_ACCESS_FAIL, 4);
VALUE(VHOST_IOTLB_BATCH_BEGIN, 5);
VALUE(VHOST_IOTLB_BATCH_END, 6);
VALUE(VHOST_IOTLB_MSG, 1);
VALUE(VHOST_IOTLB_MSG_V2, 2);
VALUE(VHOST_BACKEND_F_IOTLB_MSG_V2, 1);
VALUE(VHOST_BACKEND_F_IOTLB_BATCH, 2);
VALUE(VHOST_BACKEND_F_IOTLB_ASID, 3);
VALUE(VHOST_BACKEND_F_SUSPEND, 4);
