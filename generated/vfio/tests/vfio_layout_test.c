/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/*
 * vfio: the proof of layouts, codes and values; compiling it is the test.
 *
 * Made by ioctlc from the vfio spec; do not edit. To remake it:
 *   ioctlc build spec/vfio
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

#define VFIO_DEPRECATED(msg)
#include "vfio.h"

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

SIZE(struct vfio_info_cap_header, 8 + WRONG_SIZE);
OFFSET(struct vfio_info_cap_header, id, 0 + WRONG_OFFSET);
WIDTH(struct vfio_info_cap_header, id, 2 + WRONG_WIDTH);
SIGN(struct vfio_info_cap_header, id, 0);
OFFSET(struct vfio_info_cap_header, version, 2);
WIDTH(struct vfio_info_cap_header, version, 2);
SIGN(struct vfio_info_cap_header, version, 0);
OFFSET(struct vfio_info_cap_header, next, 4);
WIDTH(struct vfio_info_cap_header, next, 4);
SIGN(struct vfio_info_cap_header, next, 0);

#if defined(ON_LINUX_M68K)
ALIGN(struct vfio_info_cap_header, 2 + WRONG_ALIGN);
#else
ALIGN(struct vfio_info_cap_header, 4 + WRONG_ALIGN);
#endif

SIZE(struct vfio_group_status, 8);
OFFSET(struct vfio_group_status, argsz, 0);
WIDTH(struct vfio_group_status, argsz, 4);
SIGN(struct vfio_group_status, argsz, 0);
OFFSET(struct vfio_group_status, flags, 4);
WIDTH(struct vfio_group_status, flags, 4);
SIGN(struct vfio_group_status, flags, 0);

#if defined(ON_LINUX_M68K)
ALIGN(struct vfio_group_status, 2);
#else
ALIGN(struct vfio_group_status, 4);
#endif

SIZE(struct vfio_device_info, 20);
OFFSET(struct vfio_device_info, argsz, 0);
WIDTH(struct vfio_device_info, argsz, 4);
SIGN(struct vfio_device_info, argsz, 0);
OFFSET(struct vfio_device_info, flags, 4);
WIDTH(struct vfio_device_info, flags, 4);
SIGN(struct vfio_device_info, flags, 0);
OFFSET(struct vfio_device_info, num_regions, 8);
WIDTH(struct vfio_device_info, num_regions, 4);
SIGN(struct vfio_device_info, num_regions, 0);
OFFSET(struct vfio_device_info, num_irqs, 12);
WIDTH(struct vfio_device_info, num_irqs, 4);
SIGN(struct vfio_device_info, num_irqs, 0);
OFFSET(struct vfio_device_info, cap_offset, 16);
WIDTH(struct vfio_device_info, cap_offset, 4);
SIGN(struct vfio_device_info, cap_offset, 0);

#if defined(ON_LINUX_M68K)
ALIGN(struct vfio_device_info, 2);
#else
ALIGN(struct vfio_device_info, 4);
#endif

SIZE(struct vfio_region_info, 32);
OFFSET(struct vfio_region_info, argsz, 0);
WIDTH(struct vfio_region_info, argsz, 4);
SIGN(struct vfio_region_info, argsz, 0);
OFFSET(struct vfio_region_info, flags, 4);
WIDTH(struct vfio_region_info, flags, 4);
SIGN(struct vfio_region_info, flags, 0);
OFFSET(struct vfio_region_info, index, 8);
WIDTH(struct vfio_region_info, index, 4);
SIGN(struct vfio_region_info, index, 0);
OFFSET(struct vfio_region_info, cap_offset, 12);
WIDTH(struct vfio_region_info, cap_offset, 4);
SIGN(struct vfio_region_info, cap_offset, 0);
OFFSET(struct vfio_region_info, size, 16);
WIDTH(struct vfio_region_info, size, 8);
SIGN(struct vfio_region_info, size, 0);
OFFSET(struct vfio_region_info, offset, 24);
WIDTH(struct vfio_region_info, offset, 8);
SIGN(struct vfio_region_info, offset, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4)
ALIGN(struct vfio_region_info, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct vfio_region_info, 2);
#else
ALIGN(struct vfio_region_info, 8);
#endif

SIZE(struct vfio_region_sparse_mmap_area, 16);
OFFSET(struct vfio_region_sparse_mmap_area, offset, 0);
WIDTH(struct vfio_region_sparse_mmap_area, offset, 8);
SIGN(struct vfio_region_sparse_mmap_area, offset, 0);
OFFSET(struct vfio_region_sparse_mmap_area, size, 8);
WIDTH(struct vfio_region_sparse_mmap_area, size, 8);
SIGN(struct vfio_region_sparse_mmap_area, size, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4)
ALIGN(struct vfio_region_sparse_mmap_area, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct vfio_region_sparse_mmap_area, 2);
#else
ALIGN(struct vfio_region_sparse_mmap_area, 8);
#endif

SIZE(struct vfio_region_info_cap_sparse_mmap, 16);
OFFSET(struct vfio_region_info_cap_sparse_mmap, header, 0);
WIDTH(struct vfio_region_info_cap_sparse_mmap, header, 8);
OFFSET(struct vfio_region_info_cap_sparse_mmap, nr_areas, 8);
WIDTH(struct vfio_region_info_cap_sparse_mmap, nr_areas, 4);
SIGN(struct vfio_region_info_cap_sparse_mmap, nr_areas, 0);
OFFSET(struct vfio_region_info_cap_sparse_mmap, reserved, 12);
WIDTH(struct vfio_region_info_cap_sparse_mmap, reserved, 4);
SIGN(struct vfio_region_info_cap_sparse_mmap, reserved, 0);
OFFSET(struct vfio_region_info_cap_sparse_mmap, areas, 16);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4)
ALIGN(struct vfio_region_info_cap_sparse_mmap, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct vfio_region_info_cap_sparse_mmap, 2);
#else
ALIGN(struct vfio_region_info_cap_sparse_mmap, 8);
#endif

SIZE(struct vfio_region_info_cap_type, 16);
OFFSET(struct vfio_region_info_cap_type, header, 0);
WIDTH(struct vfio_region_info_cap_type, header, 8);
OFFSET(struct vfio_region_info_cap_type, type, 8);
WIDTH(struct vfio_region_info_cap_type, type, 4);
SIGN(struct vfio_region_info_cap_type, type, 0);
OFFSET(struct vfio_region_info_cap_type, subtype, 12);
WIDTH(struct vfio_region_info_cap_type, subtype, 4);
SIGN(struct vfio_region_info_cap_type, subtype, 0);

#if defined(ON_LINUX_M68K)
ALIGN(struct vfio_region_info_cap_type, 2);
#else
ALIGN(struct vfio_region_info_cap_type, 4);
#endif

SIZE(struct vfio_region_gfx_edid, 24);
OFFSET(struct vfio_region_gfx_edid, edid_offset, 0);
WIDTH(struct vfio_region_gfx_edid, edid_offset, 4);
SIGN(struct vfio_region_gfx_edid, edid_offset, 0);
OFFSET(struct vfio_region_gfx_edid, edid_max_size, 4);
WIDTH(struct vfio_region_gfx_edid, edid_max_size, 4);
SIGN(struct vfio_region_gfx_edid, edid_max_size, 0);
OFFSET(struct vfio_region_gfx_edid, edid_size, 8);
WIDTH(struct vfio_region_gfx_edid, edid_size, 4);
SIGN(struct vfio_region_gfx_edid, edid_size, 0);
OFFSET(struct vfio_region_gfx_edid, max_xres, 12);
WIDTH(struct vfio_region_gfx_edid, max_xres, 4);
SIGN(struct vfio_region_gfx_edid, max_xres, 0);
OFFSET(struct vfio_region_gfx_edid, max_yres, 16);
WIDTH(struct vfio_region_gfx_edid, max_yres, 4);
SIGN(struct vfio_region_gfx_edid, max_yres, 0);
OFFSET(struct vfio_region_gfx_edid, link_state, 20);
WIDTH(struct vfio_region_gfx_edid, link_state, 4);
SIGN(struct vfio_region_gfx_edid, link_state, 0);

#if defined(ON_LINUX_M68K)
ALIGN(struct vfio_region_gfx_edid, 2);
#else
ALIGN(struct vfio_region_gfx_edid, 4);
#endif

SIZE(struct vfio_device_migration_info, 32);
OFFSET(struct vfio_device_migration_info, device_state, 0);
WIDTH(struct vfio_device_migration_info, device_state, 4);
SIGN(struct vfio_device_migration_info, device_state, 0);
OFFSET(struct vfio_device_migration_info, reserved, 4);
WIDTH(struct vfio_device_migration_info, reserved, 4);
SIGN(struct vfio_device_migration_info, reserved, 0);
OFFSET(struct vfio_device_migration_info, pending_bytes, 8);
WIDTH(struct vfio_device_migration_info, pending_bytes, 8);
SIGN(struct vfio_device_migration_info, pending_bytes, 0);
OFFSET(struct vfio_device_migration_info, data_offset, 16);
WIDTH(struct vfio_device_migration_info, data_offset, 8);
SIGN(struct vfio_device_migration_info, data_offset, 0);
OFFSET(struct vfio_device_migration_info, data_size, 24);
WIDTH(struct vfio_device_migration_info, data_size, 8);
SIGN(struct vfio_device_migration_info, data_size, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4)
ALIGN(struct vfio_device_migration_info, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct vfio_device_migration_info, 2);
#else
ALIGN(struct vfio_device_migration_info, 8);
#endif

SIZE(struct vfio_region_info_cap_nvlink2_ssatgt, 16);
OFFSET(struct vfio_region_info_cap_nvlink2_ssatgt, header, 0);
WIDTH(struct vfio_region_info_cap_nvlink2_ssatgt, header, 8);
OFFSET(struct vfio_region_info_cap_nvlink2_ssatgt, tgt, 8);
WIDTH(struct vfio_region_info_cap_nvlink2_ssatgt, tgt, 8);
SIGN(struct vfio_region_info_cap_nvlink2_ssatgt, tgt, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4)
ALIGN(struct vfio_region_info_cap_nvlink2_ssatgt, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct vfio_region_info_cap_nvlink2_ssatgt, 2);
#else
ALIGN(struct vfio_region_info_cap_nvlink2_ssatgt, 8);
#endif

SIZE(struct vfio_region_info_cap_nvlink2_lnkspd, 16);
OFFSET(struct vfio_region_info_cap_nvlink2_lnkspd, header, 0);
WIDTH(struct vfio_region_info_cap_nvlink2_lnkspd, header, 8);
OFFSET(struct vfio_region_info_cap_nvlink2_lnkspd, link_speed, 8);
WIDTH(struct vfio_region_info_cap_nvlink2_lnkspd, link_speed, 4);
SIGN(struct vfio_region_info_cap_nvlink2_lnkspd, link_speed, 0);
OFFSET(struct vfio_region_info_cap_nvlink2_lnkspd, __pad, 12);
WIDTH(struct vfio_region_info_cap_nvlink2_lnkspd, __pad, 4);
SIGN(struct vfio_region_info_cap_nvlink2_lnkspd, __pad, 0);

#if defined(ON_LINUX_M68K)
ALIGN(struct vfio_region_info_cap_nvlink2_lnkspd, 2);
#else
ALIGN(struct vfio_region_info_cap_nvlink2_lnkspd, 4);
#endif

SIZE(struct vfio_irq_info, 16);
OFFSET(struct vfio_irq_info, argsz, 0);
WIDTH(struct vfio_irq_info, argsz, 4);
SIGN(struct vfio_irq_info, argsz, 0);
OFFSET(struct vfio_irq_info, flags, 4);
WIDTH(struct vfio_irq_info, flags, 4);
SIGN(struct vfio_irq_info, flags, 0);
OFFSET(struct vfio_irq_info, index, 8);
WIDTH(struct vfio_irq_info, index, 4);
SIGN(struct vfio_irq_info, index, 0);
OFFSET(struct vfio_irq_info, count, 12);
WIDTH(struct vfio_irq_info, count, 4);
SIGN(struct vfio_irq_info, count, 0);

#if defined(ON_LINUX_M68K)
ALIGN(struct vfio_irq_info, 2);
#else
ALIGN(struct vfio_irq_info, 4);
#endif

SIZE(struct vfio_irq_set, 20);
OFFSET(struct vfio_irq_set, argsz, 0);
WIDTH(struct vfio_irq_set, argsz, 4);
SIGN(struct vfio_irq_set, argsz, 0);
OFFSET(struct vfio_irq_set, flags, 4);
WIDTH(struct vfio_irq_set, flags, 4);
SIGN(struct vfio_irq_set, flags, 0);
OFFSET(struct vfio_irq_set, index, 8);
WIDTH(struct vfio_irq_set, index, 4);
SIGN(struct vfio_irq_set, index, 0);
OFFSET(struct vfio_irq_set, start, 12);
WIDTH(struct vfio_irq_set, start, 4);
SIGN(struct vfio_irq_set, start, 0);
OFFSET(struct vfio_irq_set, count, 16);
WIDTH(struct vfio_irq_set, count, 4);
SIGN(struct vfio_irq_set, count, 0);
OFFSET(struct vfio_irq_set, data, 20);

#if defined(ON_LINUX_M68K)
ALIGN(struct vfio_irq_set, 2);
#else
ALIGN(struct vfio_irq_set, 4);
#endif

SIZE(struct vfio_pci_dependent_device, 8);
OFFSET(struct vfio_pci_dependent_device, group_id, 0);
WIDTH(struct vfio_pci_dependent_device, group_id, 4);
SIGN(struct vfio_pci_dependent_device, group_id, 0);
OFFSET(struct vfio_pci_dependent_device, segment, 4);
WIDTH(struct vfio_pci_dependent_device, segment, 2);
SIGN(struct vfio_pci_dependent_device, segment, 0);
OFFSET(struct vfio_pci_dependent_device, bus, 6);
WIDTH(struct vfio_pci_dependent_device, bus, 1);
SIGN(struct vfio_pci_dependent_device, bus, 0);
OFFSET(struct vfio_pci_dependent_device, devfn, 7);
WIDTH(struct vfio_pci_dependent_device, devfn, 1);
SIGN(struct vfio_pci_dependent_device, devfn, 0);

#if defined(ON_LINUX_M68K)
ALIGN(struct vfio_pci_dependent_device, 2);
#else
ALIGN(struct vfio_pci_dependent_device, 4);
#endif

SIZE(struct vfio_pci_hot_reset_info, 12);
OFFSET(struct vfio_pci_hot_reset_info, argsz, 0);
WIDTH(struct vfio_pci_hot_reset_info, argsz, 4);
SIGN(struct vfio_pci_hot_reset_info, argsz, 0);
OFFSET(struct vfio_pci_hot_reset_info, flags, 4);
WIDTH(struct vfio_pci_hot_reset_info, flags, 4);
SIGN(struct vfio_pci_hot_reset_info, flags, 0);
OFFSET(struct vfio_pci_hot_reset_info, count, 8);
WIDTH(struct vfio_pci_hot_reset_info, count, 4);
SIGN(struct vfio_pci_hot_reset_info, count, 0);
OFFSET(struct vfio_pci_hot_reset_info, devices, 12);

#if defined(ON_LINUX_M68K)
ALIGN(struct vfio_pci_hot_reset_info, 2);
#else
ALIGN(struct vfio_pci_hot_reset_info, 4);
#endif

SIZE(struct vfio_pci_hot_reset, 12);
OFFSET(struct vfio_pci_hot_reset, argsz, 0);
WIDTH(struct vfio_pci_hot_reset, argsz, 4);
SIGN(struct vfio_pci_hot_reset, argsz, 0);
OFFSET(struct vfio_pci_hot_reset, flags, 4);
WIDTH(struct vfio_pci_hot_reset, flags, 4);
SIGN(struct vfio_pci_hot_reset, flags, 0);
OFFSET(struct vfio_pci_hot_reset, count, 8);
WIDTH(struct vfio_pci_hot_reset, count, 4);
SIGN(struct vfio_pci_hot_reset, count, 0);
OFFSET(struct vfio_pci_hot_reset, group_fds, 12);

#if defined(ON_LINUX_M68K)
ALIGN(struct vfio_pci_hot_reset, 2);
#else
ALIGN(struct vfio_pci_hot_reset, 4);
#endif

OFFSET(struct vfio_device_gfx_plane_info, argsz, 0);
WIDTH(struct vfio_device_gfx_plane_info, argsz, 4);
SIGN(struct vfio_device_gfx_plane_info, argsz, 0);
OFFSET(struct vfio_device_gfx_plane_info, flags, 4);
WIDTH(struct vfio_device_gfx_plane_info, flags, 4);
SIGN(struct vfio_device_gfx_plane_info, flags, 0);
OFFSET(struct vfio_device_gfx_plane_info, drm_plane_type, 8);
WIDTH(struct vfio_device_gfx_plane_info, drm_plane_type, 4);
SIGN(struct vfio_device_gfx_plane_info, drm_plane_type, 0);
OFFSET(struct vfio_device_gfx_plane_info, drm_format, 12);
WIDTH(struct vfio_device_gfx_plane_info, drm_format, 4);
SIGN(struct vfio_device_gfx_plane_info, drm_format, 0);
OFFSET(struct vfio_device_gfx_plane_info, drm_format_mod, 16);
WIDTH(struct vfio_device_gfx_plane_info, drm_format_mod, 8);
SIGN(struct vfio_device_gfx_plane_info, drm_format_mod, 0);
OFFSET(struct vfio_device_gfx_plane_info, width, 24);
WIDTH(struct vfio_device_gfx_plane_info, width, 4);
SIGN(struct vfio_device_gfx_plane_info, width, 0);
OFFSET(struct vfio_device_gfx_plane_info, height, 28);
WIDTH(struct vfio_device_gfx_plane_info, height, 4);
SIGN(struct vfio_device_gfx_plane_info, height, 0);
OFFSET(struct vfio_device_gfx_plane_info, stride, 32);
WIDTH(struct vfio_device_gfx_plane_info, stride, 4);
SIGN(struct vfio_device_gfx_plane_info, stride, 0);
OFFSET(struct vfio_device_gfx_plane_info, size, 36);
WIDTH(struct vfio_device_gfx_plane_info, size, 4);
SIGN(struct vfio_device_gfx_plane_info, size, 0);
OFFSET(struct vfio_device_gfx_plane_info, x_pos, 40);
WIDTH(struct vfio_device_gfx_plane_info, x_pos, 4);
SIGN(struct vfio_device_gfx_plane_info, x_pos, 0);
OFFSET(struct vfio_device_gfx_plane_info, y_pos, 44);
WIDTH(struct vfio_device_gfx_plane_info, y_pos, 4);
SIGN(struct vfio_device_gfx_plane_info, y_pos, 0);
OFFSET(struct vfio_device_gfx_plane_info, x_hot, 48);
WIDTH(struct vfio_device_gfx_plane_info, x_hot, 4);
SIGN(struct vfio_device_gfx_plane_info, x_hot, 0);
OFFSET(struct vfio_device_gfx_plane_info, y_hot, 52);
WIDTH(struct vfio_device_gfx_plane_info, y_hot, 4);
SIGN(struct vfio_device_gfx_plane_info, y_hot, 0);
OFFSET(struct vfio_device_gfx_plane_info, region_index, 56);
WIDTH(struct vfio_device_gfx_plane_info, region_index, 4);
SIGN(struct vfio_device_gfx_plane_info, region_index, 0);
OFFSET(struct vfio_device_gfx_plane_info, dmabuf_id, 56);
WIDTH(struct vfio_device_gfx_plane_info, dmabuf_id, 4);
SIGN(struct vfio_device_gfx_plane_info, dmabuf_id, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4)
SIZE(struct vfio_device_gfx_plane_info, 60);
ALIGN(struct vfio_device_gfx_plane_info, 4);
#elif defined(ON_LINUX_M68K)
SIZE(struct vfio_device_gfx_plane_info, 60);
ALIGN(struct vfio_device_gfx_plane_info, 2);
#else
SIZE(struct vfio_device_gfx_plane_info, 64);
ALIGN(struct vfio_device_gfx_plane_info, 8);
#endif

OFFSET(struct vfio_device_ioeventfd, argsz, 0);
WIDTH(struct vfio_device_ioeventfd, argsz, 4);
SIGN(struct vfio_device_ioeventfd, argsz, 0);
OFFSET(struct vfio_device_ioeventfd, flags, 4);
WIDTH(struct vfio_device_ioeventfd, flags, 4);
SIGN(struct vfio_device_ioeventfd, flags, 0);
OFFSET(struct vfio_device_ioeventfd, offset, 8);
WIDTH(struct vfio_device_ioeventfd, offset, 8);
SIGN(struct vfio_device_ioeventfd, offset, 0);
OFFSET(struct vfio_device_ioeventfd, data, 16);
WIDTH(struct vfio_device_ioeventfd, data, 8);
SIGN(struct vfio_device_ioeventfd, data, 0);
OFFSET(struct vfio_device_ioeventfd, fd, 24);
WIDTH(struct vfio_device_ioeventfd, fd, 4);
SIGN(struct vfio_device_ioeventfd, fd, 1);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4)
SIZE(struct vfio_device_ioeventfd, 28);
ALIGN(struct vfio_device_ioeventfd, 4);
#elif defined(ON_LINUX_M68K)
SIZE(struct vfio_device_ioeventfd, 28);
ALIGN(struct vfio_device_ioeventfd, 2);
#else
SIZE(struct vfio_device_ioeventfd, 32);
ALIGN(struct vfio_device_ioeventfd, 8);
#endif

SIZE(struct vfio_device_feature, 8);
OFFSET(struct vfio_device_feature, argsz, 0);
WIDTH(struct vfio_device_feature, argsz, 4);
SIGN(struct vfio_device_feature, argsz, 0);
OFFSET(struct vfio_device_feature, flags, 4);
WIDTH(struct vfio_device_feature, flags, 4);
SIGN(struct vfio_device_feature, flags, 0);
OFFSET(struct vfio_device_feature, data, 8);

#if defined(ON_LINUX_M68K)
ALIGN(struct vfio_device_feature, 2);
#else
ALIGN(struct vfio_device_feature, 4);
#endif

SIZE(struct vfio_device_feature_migration, 8);
ALIGN(struct vfio_device_feature_migration, 8);
OFFSET(struct vfio_device_feature_migration, flags, 0);
WIDTH(struct vfio_device_feature_migration, flags, 8);
SIGN(struct vfio_device_feature_migration, flags, 0);

SIZE(struct vfio_device_feature_mig_state, 8);
OFFSET(struct vfio_device_feature_mig_state, device_state, 0);
WIDTH(struct vfio_device_feature_mig_state, device_state, 4);
SIGN(struct vfio_device_feature_mig_state, device_state, 0);
OFFSET(struct vfio_device_feature_mig_state, data_fd, 4);
WIDTH(struct vfio_device_feature_mig_state, data_fd, 4);
SIGN(struct vfio_device_feature_mig_state, data_fd, 1);

#if defined(ON_LINUX_M68K)
ALIGN(struct vfio_device_feature_mig_state, 2);
#else
ALIGN(struct vfio_device_feature_mig_state, 4);
#endif

SIZE(struct vfio_device_low_power_entry_with_wakeup, 8);
OFFSET(struct vfio_device_low_power_entry_with_wakeup, wakeup_eventfd, 0);
WIDTH(struct vfio_device_low_power_entry_with_wakeup, wakeup_eventfd, 4);
SIGN(struct vfio_device_low_power_entry_with_wakeup, wakeup_eventfd, 1);
OFFSET(struct vfio_device_low_power_entry_with_wakeup, reserved, 4);
WIDTH(struct vfio_device_low_power_entry_with_wakeup, reserved, 4);
SIGN(struct vfio_device_low_power_entry_with_wakeup, reserved, 0);

#if defined(ON_LINUX_M68K)
ALIGN(struct vfio_device_low_power_entry_with_wakeup, 2);
#else
ALIGN(struct vfio_device_low_power_entry_with_wakeup, 4);
#endif

SIZE(struct vfio_device_feature_dma_logging_control, 24);
ALIGN(struct vfio_device_feature_dma_logging_control, 8);
OFFSET(struct vfio_device_feature_dma_logging_control, page_size, 0);
WIDTH(struct vfio_device_feature_dma_logging_control, page_size, 8);
SIGN(struct vfio_device_feature_dma_logging_control, page_size, 0);
OFFSET(struct vfio_device_feature_dma_logging_control, num_ranges, 8);
WIDTH(struct vfio_device_feature_dma_logging_control, num_ranges, 4);
SIGN(struct vfio_device_feature_dma_logging_control, num_ranges, 0);
OFFSET(struct vfio_device_feature_dma_logging_control, __reserved, 12);
WIDTH(struct vfio_device_feature_dma_logging_control, __reserved, 4);
SIGN(struct vfio_device_feature_dma_logging_control, __reserved, 0);
OFFSET(struct vfio_device_feature_dma_logging_control, ranges, 16);
WIDTH(struct vfio_device_feature_dma_logging_control, ranges, 8);
SIGN(struct vfio_device_feature_dma_logging_control, ranges, 0);

SIZE(struct vfio_device_feature_dma_logging_range, 16);
ALIGN(struct vfio_device_feature_dma_logging_range, 8);
OFFSET(struct vfio_device_feature_dma_logging_range, iova, 0);
WIDTH(struct vfio_device_feature_dma_logging_range, iova, 8);
SIGN(struct vfio_device_feature_dma_logging_range, iova, 0);
OFFSET(struct vfio_device_feature_dma_logging_range, length, 8);
WIDTH(struct vfio_device_feature_dma_logging_range, length, 8);
SIGN(struct vfio_device_feature_dma_logging_range, length, 0);

SIZE(struct vfio_device_feature_dma_logging_report, 32);
ALIGN(struct vfio_device_feature_dma_logging_report, 8);
OFFSET(struct vfio_device_feature_dma_logging_report, iova, 0);
WIDTH(struct vfio_device_feature_dma_logging_report, iova, 8);
SIGN(struct vfio_device_feature_dma_logging_report, iova, 0);
OFFSET(struct vfio_device_feature_dma_logging_report, length, 8);
WIDTH(struct vfio_device_feature_dma_logging_report, length, 8);
SIGN(struct vfio_device_feature_dma_logging_report, length, 0);
OFFSET(struct vfio_device_feature_dma_logging_report, page_size, 16);
WIDTH(struct vfio_device_feature_dma_logging_report, page_size, 8);
SIGN(struct vfio_device_feature_dma_logging_report, page_size, 0);
OFFSET(struct vfio_device_feature_dma_logging_report, bitmap, 24);
WIDTH(struct vfio_device_feature_dma_logging_report, bitmap, 8);
SIGN(struct vfio_device_feature_dma_logging_report, bitmap, 0);

OFFSET(struct vfio_iommu_type1_info, argsz, 0);
WIDTH(struct vfio_iommu_type1_info, argsz, 4);
SIGN(struct vfio_iommu_type1_info, argsz, 0);
OFFSET(struct vfio_iommu_type1_info, flags, 4);
WIDTH(struct vfio_iommu_type1_info, flags, 4);
SIGN(struct vfio_iommu_type1_info, flags, 0);
OFFSET(struct vfio_iommu_type1_info, iova_pgsizes, 8);
WIDTH(struct vfio_iommu_type1_info, iova_pgsizes, 8);
SIGN(struct vfio_iommu_type1_info, iova_pgsizes, 0);
OFFSET(struct vfio_iommu_type1_info, cap_offset, 16);
WIDTH(struct vfio_iommu_type1_info, cap_offset, 4);
SIGN(struct vfio_iommu_type1_info, cap_offset, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4)
SIZE(struct vfio_iommu_type1_info, 20);
ALIGN(struct vfio_iommu_type1_info, 4);
#elif defined(ON_LINUX_M68K)
SIZE(struct vfio_iommu_type1_info, 20);
ALIGN(struct vfio_iommu_type1_info, 2);
#else
SIZE(struct vfio_iommu_type1_info, 24);
ALIGN(struct vfio_iommu_type1_info, 8);
#endif

SIZE(struct vfio_iova_range, 16);
OFFSET(struct vfio_iova_range, start, 0);
WIDTH(struct vfio_iova_range, start, 8);
SIGN(struct vfio_iova_range, start, 0);
OFFSET(struct vfio_iova_range, end, 8);
WIDTH(struct vfio_iova_range, end, 8);
SIGN(struct vfio_iova_range, end, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4)
ALIGN(struct vfio_iova_range, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct vfio_iova_range, 2);
#else
ALIGN(struct vfio_iova_range, 8);
#endif

SIZE(struct vfio_iommu_type1_info_cap_iova_range, 16);
OFFSET(struct vfio_iommu_type1_info_cap_iova_range, header, 0);
WIDTH(struct vfio_iommu_type1_info_cap_iova_range, header, 8);
OFFSET(struct vfio_iommu_type1_info_cap_iova_range, nr_iovas, 8);
WIDTH(struct vfio_iommu_type1_info_cap_iova_range, nr_iovas, 4);
SIGN(struct vfio_iommu_type1_info_cap_iova_range, nr_iovas, 0);
OFFSET(struct vfio_iommu_type1_info_cap_iova_range, reserved, 12);
WIDTH(struct vfio_iommu_type1_info_cap_iova_range, reserved, 4);
SIGN(struct vfio_iommu_type1_info_cap_iova_range, reserved, 0);
OFFSET(struct vfio_iommu_type1_info_cap_iova_range, iova_ranges, 16);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4)
ALIGN(struct vfio_iommu_type1_info_cap_iova_range, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct vfio_iommu_type1_info_cap_iova_range, 2);
#else
ALIGN(struct vfio_iommu_type1_info_cap_iova_range, 8);
#endif

OFFSET(struct vfio_iommu_type1_info_cap_migration, header, 0);
WIDTH(struct vfio_iommu_type1_info_cap_migration, header, 8);
OFFSET(struct vfio_iommu_type1_info_cap_migration, flags, 8);
WIDTH(struct vfio_iommu_type1_info_cap_migration, flags, 4);
SIGN(struct vfio_iommu_type1_info_cap_migration, flags, 0);
WIDTH(struct vfio_iommu_type1_info_cap_migration, pgsize_bitmap, 8);
SIGN(struct vfio_iommu_type1_info_cap_migration, pgsize_bitmap, 0);
WIDTH(struct vfio_iommu_type1_info_cap_migration, max_dirty_bitmap_size, 8);
SIGN(struct vfio_iommu_type1_info_cap_migration, max_dirty_bitmap_size, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4)
SIZE(struct vfio_iommu_type1_info_cap_migration, 28);
ALIGN(struct vfio_iommu_type1_info_cap_migration, 4);
OFFSET(struct vfio_iommu_type1_info_cap_migration, pgsize_bitmap, 12);
OFFSET(struct vfio_iommu_type1_info_cap_migration, max_dirty_bitmap_size, 20);
#elif defined(ON_LINUX_M68K)
SIZE(struct vfio_iommu_type1_info_cap_migration, 28);
ALIGN(struct vfio_iommu_type1_info_cap_migration, 2);
OFFSET(struct vfio_iommu_type1_info_cap_migration, pgsize_bitmap, 12);
OFFSET(struct vfio_iommu_type1_info_cap_migration, max_dirty_bitmap_size, 20);
#else
SIZE(struct vfio_iommu_type1_info_cap_migration, 32);
ALIGN(struct vfio_iommu_type1_info_cap_migration, 8);
OFFSET(struct vfio_iommu_type1_info_cap_migration, pgsize_bitmap, 16);
OFFSET(struct vfio_iommu_type1_info_cap_migration, max_dirty_bitmap_size, 24);
#endif

SIZE(struct vfio_iommu_type1_info_dma_avail, 12);
OFFSET(struct vfio_iommu_type1_info_dma_avail, header, 0);
WIDTH(struct vfio_iommu_type1_info_dma_avail, header, 8);
OFFSET(struct vfio_iommu_type1_info_dma_avail, avail, 8);
WIDTH(struct vfio_iommu_type1_info_dma_avail, avail, 4);
SIGN(struct vfio_iommu_type1_info_dma_avail, avail, 0);

#if defined(ON_LINUX_M68K)
ALIGN(struct vfio_iommu_type1_info_dma_avail, 2);
#else
ALIGN(struct vfio_iommu_type1_info_dma_avail, 4);
#endif

SIZE(struct vfio_iommu_type1_dma_map, 32);
OFFSET(struct vfio_iommu_type1_dma_map, argsz, 0);
WIDTH(struct vfio_iommu_type1_dma_map, argsz, 4);
SIGN(struct vfio_iommu_type1_dma_map, argsz, 0);
OFFSET(struct vfio_iommu_type1_dma_map, flags, 4);
WIDTH(struct vfio_iommu_type1_dma_map, flags, 4);
SIGN(struct vfio_iommu_type1_dma_map, flags, 0);
OFFSET(struct vfio_iommu_type1_dma_map, vaddr, 8);
WIDTH(struct vfio_iommu_type1_dma_map, vaddr, 8);
SIGN(struct vfio_iommu_type1_dma_map, vaddr, 0);
OFFSET(struct vfio_iommu_type1_dma_map, iova, 16);
WIDTH(struct vfio_iommu_type1_dma_map, iova, 8);
SIGN(struct vfio_iommu_type1_dma_map, iova, 0);
OFFSET(struct vfio_iommu_type1_dma_map, size, 24);
WIDTH(struct vfio_iommu_type1_dma_map, size, 8);
SIGN(struct vfio_iommu_type1_dma_map, size, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4)
ALIGN(struct vfio_iommu_type1_dma_map, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct vfio_iommu_type1_dma_map, 2);
#else
ALIGN(struct vfio_iommu_type1_dma_map, 8);
#endif

OFFSET(struct vfio_bitmap, pgsize, 0);
WIDTH(struct vfio_bitmap, pgsize, 8);
SIGN(struct vfio_bitmap, pgsize, 0);
OFFSET(struct vfio_bitmap, size, 8);
WIDTH(struct vfio_bitmap, size, 8);
SIGN(struct vfio_bitmap, size, 0);
OFFSET(struct vfio_bitmap, data, 16);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4)
SIZE(struct vfio_bitmap, 20);
ALIGN(struct vfio_bitmap, 4);
WIDTH(struct vfio_bitmap, data, 4);
#elif defined(ON_LINUX_X32) || defined(ON_LINUX_ARM) || defined(ON_LINUX_RISCV32) || \
    defined(ON_LINUX_PPC) || defined(ON_LINUX_MIPS) || defined(ON_LINUX_SPARC) || \
    defined(ON_LINUX_HPPA)
SIZE(struct vfio_bitmap, 24);
ALIGN(struct vfio_bitmap, 8);
WIDTH(struct vfio_bitmap, data, 4);
#elif defined(ON_LINUX_M68K)
SIZE(struct vfio_bitmap, 20);
ALIGN(struct vfio_bitmap, 2);
WIDTH(struct vfio_bitmap, data, 4);
#else
SIZE(struct vfio_bitmap, 24);
ALIGN(struct vfio_bitmap, 8);
WIDTH(struct vfio_bitmap, data, 8);
#endif

SIZE(struct vfio_iommu_type1_dma_unmap, 24);
OFFSET(struct vfio_iommu_type1_dma_unmap, argsz, 0);
WIDTH(struct vfio_iommu_type1_dma_unmap, argsz, 4);
SIGN(struct vfio_iommu_type1_dma_unmap, argsz, 0);
OFFSET(struct vfio_iommu_type1_dma_unmap, flags, 4);
WIDTH(struct vfio_iommu_type1_dma_unmap, flags, 4);
SIGN(struct vfio_iommu_type1_dma_unmap, flags, 0);
OFFSET(struct vfio_iommu_type1_dma_unmap, iova, 8);
WIDTH(struct vfio_iommu_type1_dma_unmap, iova, 8);
SIGN(struct vfio_iommu_type1_dma_unmap, iova, 0);
OFFSET(struct vfio_iommu_type1_dma_unmap, size, 16);
WIDTH(struct vfio_iommu_type1_dma_unmap, size, 8);
SIGN(struct vfio_iommu_type1_dma_unmap, size, 0);
OFFSET(struct vfio_iommu_type1_dma_unmap, data, 24);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4)
ALIGN(struct vfio_iommu_type1_dma_unmap, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct vfio_iommu_type1_dma_unmap, 2);
#else
ALIGN(struct vfio_iommu_type1_dma_unmap, 8);
#endif

SIZE(struct vfio_iommu_type1_dirty_bitmap, 8);
OFFSET(struct vfio_iommu_type1_dirty_bitmap, argsz, 0);
WIDTH(struct vfio_iommu_type1_dirty_bitmap, argsz, 4);
SIGN(struct vfio_iommu_type1_dirty_bitmap, argsz, 0);
OFFSET(struct vfio_iommu_type1_dirty_bitmap, flags, 4);
WIDTH(struct vfio_iommu_type1_dirty_bitmap, flags, 4);
SIGN(struct vfio_iommu_type1_dirty_bitmap, flags, 0);
OFFSET(struct vfio_iommu_type1_dirty_bitmap, data, 8);

#if defined(ON_LINUX_M68K)
ALIGN(struct vfio_iommu_type1_dirty_bitmap, 2);
#else
ALIGN(struct vfio_iommu_type1_dirty_bitmap, 4);
#endif

OFFSET(struct vfio_iommu_type1_dirty_bitmap_get, iova, 0);
WIDTH(struct vfio_iommu_type1_dirty_bitmap_get, iova, 8);
SIGN(struct vfio_iommu_type1_dirty_bitmap_get, iova, 0);
OFFSET(struct vfio_iommu_type1_dirty_bitmap_get, size, 8);
WIDTH(struct vfio_iommu_type1_dirty_bitmap_get, size, 8);
SIGN(struct vfio_iommu_type1_dirty_bitmap_get, size, 0);
OFFSET(struct vfio_iommu_type1_dirty_bitmap_get, bitmap, 16);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4)
SIZE(struct vfio_iommu_type1_dirty_bitmap_get, 36);
ALIGN(struct vfio_iommu_type1_dirty_bitmap_get, 4);
WIDTH(struct vfio_iommu_type1_dirty_bitmap_get, bitmap, 20);
#elif defined(ON_LINUX_M68K)
SIZE(struct vfio_iommu_type1_dirty_bitmap_get, 36);
ALIGN(struct vfio_iommu_type1_dirty_bitmap_get, 2);
WIDTH(struct vfio_iommu_type1_dirty_bitmap_get, bitmap, 20);
#else
SIZE(struct vfio_iommu_type1_dirty_bitmap_get, 40);
ALIGN(struct vfio_iommu_type1_dirty_bitmap_get, 8);
WIDTH(struct vfio_iommu_type1_dirty_bitmap_get, bitmap, 24);
#endif

SIZE(struct vfio_iommu_spapr_tce_ddw_info, 16);
OFFSET(struct vfio_iommu_spapr_tce_ddw_info, pgsizes, 0);
WIDTH(struct vfio_iommu_spapr_tce_ddw_info, pgsizes, 8);
SIGN(struct vfio_iommu_spapr_tce_ddw_info, pgsizes, 0);
OFFSET(struct vfio_iommu_spapr_tce_ddw_info, max_dynamic_windows_supported, 8);
WIDTH(struct vfio_iommu_spapr_tce_ddw_info, max_dynamic_windows_supported, 4);
SIGN(struct vfio_iommu_spapr_tce_ddw_info, max_dynamic_windows_supported, 0);
OFFSET(struct vfio_iommu_spapr_tce_ddw_info, levels, 12);
WIDTH(struct vfio_iommu_spapr_tce_ddw_info, levels, 4);
SIGN(struct vfio_iommu_spapr_tce_ddw_info, levels, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4)
ALIGN(struct vfio_iommu_spapr_tce_ddw_info, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct vfio_iommu_spapr_tce_ddw_info, 2);
#else
ALIGN(struct vfio_iommu_spapr_tce_ddw_info, 8);
#endif

SIZE(struct vfio_iommu_spapr_tce_info, 32);
OFFSET(struct vfio_iommu_spapr_tce_info, argsz, 0);
WIDTH(struct vfio_iommu_spapr_tce_info, argsz, 4);
SIGN(struct vfio_iommu_spapr_tce_info, argsz, 0);
OFFSET(struct vfio_iommu_spapr_tce_info, flags, 4);
WIDTH(struct vfio_iommu_spapr_tce_info, flags, 4);
SIGN(struct vfio_iommu_spapr_tce_info, flags, 0);
OFFSET(struct vfio_iommu_spapr_tce_info, dma32_window_start, 8);
WIDTH(struct vfio_iommu_spapr_tce_info, dma32_window_start, 4);
SIGN(struct vfio_iommu_spapr_tce_info, dma32_window_start, 0);
OFFSET(struct vfio_iommu_spapr_tce_info, dma32_window_size, 12);
WIDTH(struct vfio_iommu_spapr_tce_info, dma32_window_size, 4);
SIGN(struct vfio_iommu_spapr_tce_info, dma32_window_size, 0);
OFFSET(struct vfio_iommu_spapr_tce_info, ddw, 16);
WIDTH(struct vfio_iommu_spapr_tce_info, ddw, 16);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4)
ALIGN(struct vfio_iommu_spapr_tce_info, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct vfio_iommu_spapr_tce_info, 2);
#else
ALIGN(struct vfio_iommu_spapr_tce_info, 8);
#endif

SIZE(struct vfio_eeh_pe_err, 24);
OFFSET(struct vfio_eeh_pe_err, type, 0);
WIDTH(struct vfio_eeh_pe_err, type, 4);
SIGN(struct vfio_eeh_pe_err, type, 0);
OFFSET(struct vfio_eeh_pe_err, func, 4);
WIDTH(struct vfio_eeh_pe_err, func, 4);
SIGN(struct vfio_eeh_pe_err, func, 0);
OFFSET(struct vfio_eeh_pe_err, addr, 8);
WIDTH(struct vfio_eeh_pe_err, addr, 8);
SIGN(struct vfio_eeh_pe_err, addr, 0);
OFFSET(struct vfio_eeh_pe_err, mask, 16);
WIDTH(struct vfio_eeh_pe_err, mask, 8);
SIGN(struct vfio_eeh_pe_err, mask, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4)
ALIGN(struct vfio_eeh_pe_err, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct vfio_eeh_pe_err, 2);
#else
ALIGN(struct vfio_eeh_pe_err, 8);
#endif

OFFSET(struct vfio_eeh_pe_op, argsz, 0);
WIDTH(struct vfio_eeh_pe_op, argsz, 4);
SIGN(struct vfio_eeh_pe_op, argsz, 0);
OFFSET(struct vfio_eeh_pe_op, flags, 4);
WIDTH(struct vfio_eeh_pe_op, flags, 4);
SIGN(struct vfio_eeh_pe_op, flags, 0);
OFFSET(struct vfio_eeh_pe_op, op, 8);
WIDTH(struct vfio_eeh_pe_op, op, 4);
SIGN(struct vfio_eeh_pe_op, op, 0);
WIDTH(struct vfio_eeh_pe_op, err, 24);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4)
SIZE(struct vfio_eeh_pe_op, 36);
ALIGN(struct vfio_eeh_pe_op, 4);
OFFSET(struct vfio_eeh_pe_op, err, 12);
#elif defined(ON_LINUX_M68K)
SIZE(struct vfio_eeh_pe_op, 36);
ALIGN(struct vfio_eeh_pe_op, 2);
OFFSET(struct vfio_eeh_pe_op, err, 12);
#else
SIZE(struct vfio_eeh_pe_op, 40);
ALIGN(struct vfio_eeh_pe_op, 8);
OFFSET(struct vfio_eeh_pe_op, err, 16);
#endif

SIZE(struct vfio_iommu_spapr_register_memory, 24);
OFFSET(struct vfio_iommu_spapr_register_memory, argsz, 0);
WIDTH(struct vfio_iommu_spapr_register_memory, argsz, 4);
SIGN(struct vfio_iommu_spapr_register_memory, argsz, 0);
OFFSET(struct vfio_iommu_spapr_register_memory, flags, 4);
WIDTH(struct vfio_iommu_spapr_register_memory, flags, 4);
SIGN(struct vfio_iommu_spapr_register_memory, flags, 0);
OFFSET(struct vfio_iommu_spapr_register_memory, vaddr, 8);
WIDTH(struct vfio_iommu_spapr_register_memory, vaddr, 8);
SIGN(struct vfio_iommu_spapr_register_memory, vaddr, 0);
OFFSET(struct vfio_iommu_spapr_register_memory, size, 16);
WIDTH(struct vfio_iommu_spapr_register_memory, size, 8);
SIGN(struct vfio_iommu_spapr_register_memory, size, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4)
ALIGN(struct vfio_iommu_spapr_register_memory, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct vfio_iommu_spapr_register_memory, 2);
#else
ALIGN(struct vfio_iommu_spapr_register_memory, 8);
#endif

SIZE(struct vfio_iommu_spapr_tce_create, 40);
OFFSET(struct vfio_iommu_spapr_tce_create, argsz, 0);
WIDTH(struct vfio_iommu_spapr_tce_create, argsz, 4);
SIGN(struct vfio_iommu_spapr_tce_create, argsz, 0);
OFFSET(struct vfio_iommu_spapr_tce_create, flags, 4);
WIDTH(struct vfio_iommu_spapr_tce_create, flags, 4);
SIGN(struct vfio_iommu_spapr_tce_create, flags, 0);
OFFSET(struct vfio_iommu_spapr_tce_create, page_shift, 8);
WIDTH(struct vfio_iommu_spapr_tce_create, page_shift, 4);
SIGN(struct vfio_iommu_spapr_tce_create, page_shift, 0);
OFFSET(struct vfio_iommu_spapr_tce_create, __resv1, 12);
WIDTH(struct vfio_iommu_spapr_tce_create, __resv1, 4);
SIGN(struct vfio_iommu_spapr_tce_create, __resv1, 0);
OFFSET(struct vfio_iommu_spapr_tce_create, window_size, 16);
WIDTH(struct vfio_iommu_spapr_tce_create, window_size, 8);
SIGN(struct vfio_iommu_spapr_tce_create, window_size, 0);
OFFSET(struct vfio_iommu_spapr_tce_create, levels, 24);
WIDTH(struct vfio_iommu_spapr_tce_create, levels, 4);
SIGN(struct vfio_iommu_spapr_tce_create, levels, 0);
OFFSET(struct vfio_iommu_spapr_tce_create, __resv2, 28);
WIDTH(struct vfio_iommu_spapr_tce_create, __resv2, 4);
SIGN(struct vfio_iommu_spapr_tce_create, __resv2, 0);
OFFSET(struct vfio_iommu_spapr_tce_create, start_addr, 32);
WIDTH(struct vfio_iommu_spapr_tce_create, start_addr, 8);
SIGN(struct vfio_iommu_spapr_tce_create, start_addr, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4)
ALIGN(struct vfio_iommu_spapr_tce_create, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct vfio_iommu_spapr_tce_create, 2);
#else
ALIGN(struct vfio_iommu_spapr_tce_create, 8);
#endif

SIZE(struct vfio_iommu_spapr_tce_remove, 16);
OFFSET(struct vfio_iommu_spapr_tce_remove, argsz, 0);
WIDTH(struct vfio_iommu_spapr_tce_remove, argsz, 4);
SIGN(struct vfio_iommu_spapr_tce_remove, argsz, 0);
OFFSET(struct vfio_iommu_spapr_tce_remove, flags, 4);
WIDTH(struct vfio_iommu_spapr_tce_remove, flags, 4);
SIGN(struct vfio_iommu_spapr_tce_remove, flags, 0);
OFFSET(struct vfio_iommu_spapr_tce_remove, start_addr, 8);
WIDTH(struct vfio_iommu_spapr_tce_remove, start_addr, 8);
SIGN(struct vfio_iommu_spapr_tce_remove, start_addr, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4)
ALIGN(struct vfio_iommu_spapr_tce_remove, 4);
#elif defined(ON_LINUX_M68K)
ALIGN(struct vfio_iommu_spapr_tce_remove, 2);
#else
ALIGN(struct vfio_iommu_spapr_tce_remove, 8);
#endif

SIZE(struct ccw_io_region, 124);
ALIGN(struct ccw_io_region, 1);
OFFSET(struct ccw_io_region, orb_area, 0);
WIDTH(struct ccw_io_region, orb_area, 12);
OFFSET(struct ccw_io_region, scsw_area, 12);
WIDTH(struct ccw_io_region, scsw_area, 12);
OFFSET(struct ccw_io_region, irb_area, 24);
WIDTH(struct ccw_io_region, irb_area, 96);
OFFSET(struct ccw_io_region, ret_code, 120);
WIDTH(struct ccw_io_region, ret_code, 4);
SIGN(struct ccw_io_region, ret_code, 0);

SIZE(struct ccw_cmd_region, 8);
ALIGN(struct ccw_cmd_region, 1);
OFFSET(struct ccw_cmd_region, command, 0);
WIDTH(struct ccw_cmd_region, command, 4);
SIGN(struct ccw_cmd_region, command, 0);
OFFSET(struct ccw_cmd_region, ret_code, 4);
WIDTH(struct ccw_cmd_region, ret_code, 4);
SIGN(struct ccw_cmd_region, ret_code, 0);

SIZE(struct ccw_schib_region, 52);
ALIGN(struct ccw_schib_region, 1);
OFFSET(struct ccw_schib_region, schib_area, 0);
WIDTH(struct ccw_schib_region, schib_area, 52);

SIZE(struct ccw_crw_region, 8);
ALIGN(struct ccw_crw_region, 1);
OFFSET(struct ccw_crw_region, crw, 0);
WIDTH(struct ccw_crw_region, crw, 4);
SIGN(struct ccw_crw_region, crw, 0);
OFFSET(struct ccw_crw_region, pad, 4);
WIDTH(struct ccw_crw_region, pad, 4);
SIGN(struct ccw_crw_region, pad, 0);

OFFSET(struct vfio_device_info_cap_zpci_base, header, 0);
WIDTH(struct vfio_device_info_cap_zpci_base, header, 8);
OFFSET(struct vfio_device_info_cap_zpci_base, start_dma, 8);
WIDTH(struct vfio_device_info_cap_zpci_base, start_dma, 8);
SIGN(struct vfio_device_info_cap_zpci_base, start_dma, 0);
OFFSET(struct vfio_device_info_cap_zpci_base, end_dma, 16);
WIDTH(struct vfio_device_info_cap_zpci_base, end_dma, 8);
SIGN(struct vfio_device_info_cap_zpci_base, end_dma, 0);
OFFSET(struct vfio_device_info_cap_zpci_base, pchid, 24);
WIDTH(struct vfio_device_info_cap_zpci_base, pchid, 2);
SIGN(struct vfio_device_info_cap_zpci_base, pchid, 0);
OFFSET(struct vfio_device_info_cap_zpci_base, vfn, 26);
WIDTH(struct vfio_device_info_cap_zpci_base, vfn, 2);
SIGN(struct vfio_device_info_cap_zpci_base, vfn, 0);
OFFSET(struct vfio_device_info_cap_zpci_base, fmb_length, 28);
WIDTH(struct vfio_device_info_cap_zpci_base, fmb_length, 2);
SIGN(struct vfio_device_info_cap_zpci_base, fmb_length, 0);
OFFSET(struct vfio_device_info_cap_zpci_base, pft, 30);
WIDTH(struct vfio_device_info_cap_zpci_base, pft, 1);
SIGN(struct vfio_device_info_cap_zpci_base, pft, 0);
OFFSET(struct vfio_device_info_cap_zpci_base, gid, 31);
WIDTH(struct vfio_device_info_cap_zpci_base, gid, 1);
SIGN(struct vfio_device_info_cap_zpci_base, gid, 0);
OFFSET(struct vfio_device_info_cap_zpci_base, fh, 32);
WIDTH(struct vfio_device_info_cap_zpci_base, fh, 4);
SIGN(struct vfio_device_info_cap_zpci_base, fh, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4)
SIZE(struct vfio_device_info_cap_zpci_base, 36);
ALIGN(struct vfio_device_info_cap_zpci_base, 4);
#elif defined(ON_LINUX_M68K)
SIZE(struct vfio_device_info_cap_zpci_base, 36);
ALIGN(struct vfio_device_info_cap_zpci_base, 2);
#else
SIZE(struct vfio_device_info_cap_zpci_base, 40);
ALIGN(struct vfio_device_info_cap_zpci_base, 8);
#endif

OFFSET(struct vfio_device_info_cap_zpci_group, header, 0);
WIDTH(struct vfio_device_info_cap_zpci_group, header, 8);
OFFSET(struct vfio_device_info_cap_zpci_group, dasm, 8);
WIDTH(struct vfio_device_info_cap_zpci_group, dasm, 8);
SIGN(struct vfio_device_info_cap_zpci_group, dasm, 0);
OFFSET(struct vfio_device_info_cap_zpci_group, msi_addr, 16);
WIDTH(struct vfio_device_info_cap_zpci_group, msi_addr, 8);
SIGN(struct vfio_device_info_cap_zpci_group, msi_addr, 0);
OFFSET(struct vfio_device_info_cap_zpci_group, flags, 24);
WIDTH(struct vfio_device_info_cap_zpci_group, flags, 8);
SIGN(struct vfio_device_info_cap_zpci_group, flags, 0);
OFFSET(struct vfio_device_info_cap_zpci_group, mui, 32);
WIDTH(struct vfio_device_info_cap_zpci_group, mui, 2);
SIGN(struct vfio_device_info_cap_zpci_group, mui, 0);
OFFSET(struct vfio_device_info_cap_zpci_group, noi, 34);
WIDTH(struct vfio_device_info_cap_zpci_group, noi, 2);
SIGN(struct vfio_device_info_cap_zpci_group, noi, 0);
OFFSET(struct vfio_device_info_cap_zpci_group, maxstbl, 36);
WIDTH(struct vfio_device_info_cap_zpci_group, maxstbl, 2);
SIGN(struct vfio_device_info_cap_zpci_group, maxstbl, 0);
OFFSET(struct vfio_device_info_cap_zpci_group, version, 38);
WIDTH(struct vfio_device_info_cap_zpci_group, version, 1);
SIGN(struct vfio_device_info_cap_zpci_group, version, 0);
OFFSET(struct vfio_device_info_cap_zpci_group, reserved, 39);
WIDTH(struct vfio_device_info_cap_zpci_group, reserved, 1);
SIGN(struct vfio_device_info_cap_zpci_group, reserved, 0);
OFFSET(struct vfio_device_info_cap_zpci_group, imaxstbl, 40);
WIDTH(struct vfio_device_info_cap_zpci_group, imaxstbl, 2);
SIGN(struct vfio_device_info_cap_zpci_group, imaxstbl, 0);

#if defined(ON_LINUX_I386) || defined(ON_LINUX_ARM_OABI) || defined(ON_LINUX_SH4)
SIZE(struct vfio_device_info_cap_zpci_group, 44);
ALIGN(struct vfio_device_info_cap_zpci_group, 4);
#elif defined(ON_LINUX_M68K)
SIZE(struct vfio_device_info_cap_zpci_group, 42);
ALIGN(struct vfio_device_info_cap_zpci_group, 2);
#else
SIZE(struct vfio_device_info_cap_zpci_group, 48);
ALIGN(struct vfio_device_info_cap_zpci_group, 8);
#endif

SIZE(struct vfio_device_info_cap_zpci_util, 12);
OFFSET(struct vfio_device_info_cap_zpci_util, header, 0);
WIDTH(struct vfio_device_info_cap_zpci_util, header, 8);
OFFSET(struct vfio_device_info_cap_zpci_util, size, 8);
WIDTH(struct vfio_device_info_cap_zpci_util, size, 4);
SIGN(struct vfio_device_info_cap_zpci_util, size, 0);
OFFSET(struct vfio_device_info_cap_zpci_util, util_str, 12);

#if defined(ON_LINUX_M68K)
ALIGN(struct vfio_device_info_cap_zpci_util, 2);
#else
ALIGN(struct vfio_device_info_cap_zpci_util, 4);
#endif

SIZE(struct vfio_device_info_cap_zpci_pfip, 12);
OFFSET(struct vfio_device_info_cap_zpci_pfip, header, 0);
WIDTH(struct vfio_device_info_cap_zpci_pfip, header, 8);
OFFSET(struct vfio_device_info_cap_zpci_pfip, size, 8);
WIDTH(struct vfio_device_info_cap_zpci_pfip, size, 4);
SIGN(struct vfio_device_info_cap_zpci_pfip, size, 0);
OFFSET(struct vfio_device_info_cap_zpci_pfip, pfip, 12);

#if defined(ON_LINUX_M68K)
ALIGN(struct vfio_device_info_cap_zpci_pfip, 2);
#else
ALIGN(struct vfio_device_info_cap_zpci_pfip, 4);
#endif

/* Request codes */
#if defined(ON_LINUX_PPC64LE) || defined(ON_LINUX_PPC64) || defined(ON_LINUX_PPC) || \
    defined(ON_LINUX_MIPS64) || defined(ON_LINUX_MIPS) || defined(ON_LINUX_SPARC64) || \
    defined(ON_LINUX_SPARC) || defined(ON_LINUX_ALPHA)
CODE(VFIO_GET_API_VERSION, 0x20003b64u + WRONG_CODE);
CODE(VFIO_CHECK_EXTENSION, 0x20003b65u);
CODE(VFIO_SET_IOMMU, 0x20003b66u);
CODE(VFIO_GROUP_GET_STATUS, 0x20003b67u);
CODE(VFIO_GROUP_SET_CONTAINER, 0x20003b68u);
CODE(VFIO_GROUP_UNSET_CONTAINER, 0x20003b69u);
CODE(VFIO_GROUP_GET_DEVICE_FD, 0x20003b6au);
CODE(VFIO_DEVICE_GET_INFO, 0x20003b6bu);
CODE(VFIO_DEVICE_GET_REGION_INFO, 0x20003b6cu);
CODE(VFIO_DEVICE_GET_IRQ_INFO, 0x20003b6du);
CODE(VFIO_DEVICE_SET_IRQS, 0x20003b6eu);
CODE(VFIO_DEVICE_RESET, 0x20003b6fu);
CODE(VFIO_DEVICE_GET_PCI_HOT_RESET_INFO, 0x20003b70u);
CODE(VFIO_DEVICE_PCI_HOT_RESET, 0x20003b71u);
CODE(VFIO_DEVICE_QUERY_GFX_PLANE, 0x20003b72u);
CODE(VFIO_DEVICE_GET_GFX_DMABUF, 0x20003b73u);
CODE(VFIO_DEVICE_IOEVENTFD, 0x20003b74u);
CODE(VFIO_DEVICE_FEATURE, 0x20003b75u);
CODE(VFIO_IOMMU_GET_INFO, 0x20003b70u);
CODE(VFIO_IOMMU_MAP_DMA, 0x20003b71u);
CODE(VFIO_IOMMU_UNMAP_DMA, 0x20003b72u);
CODE(VFIO_IOMMU_ENABLE, 0x20003b73u);
CODE(VFIO_IOMMU_DISABLE, 0x20003b74u);
CODE(VFIO_IOMMU_DIRTY_PAGES, 0x20003b75u);
CODE(VFIO_IOMMU_SPAPR_TCE_GET_INFO, 0x20003b70u);
CODE(VFIO_IOMMU_SPAPR_REGISTER_MEMORY, 0x20003b75u);
CODE(VFIO_IOMMU_SPAPR_UNREGISTER_MEMORY, 0x20003b76u);
CODE(VFIO_IOMMU_SPAPR_TCE_CREATE, 0x20003b77u);
CODE(VFIO_IOMMU_SPAPR_TCE_REMOVE, 0x20003b78u);
CODE(VFIO_EEH_PE_OP, 0x20003b79u);
#else
CODE(VFIO_GET_API_VERSION, 0x00003b64u + WRONG_CODE);
CODE(VFIO_CHECK_EXTENSION, 0x00003b65u);
CODE(VFIO_SET_IOMMU, 0x00003b66u);
CODE(VFIO_GROUP_GET_STATUS, 0x00003b67u);
CODE(VFIO_GROUP_SET_CONTAINER, 0x00003b68u);
CODE(VFIO_GROUP_UNSET_CONTAINER, 0x00003b69u);
CODE(VFIO_GROUP_GET_DEVICE_FD, 0x00003b6au);
CODE(VFIO_DEVICE_GET_INFO, 0x00003b6bu);
CODE(VFIO_DEVICE_GET_REGION_INFO, 0x00003b6cu);
CODE(VFIO_DEVICE_GET_IRQ_INFO, 0x00003b6du);
CODE(VFIO_DEVICE_SET_IRQS, 0x00003b6eu);
CODE(VFIO_DEVICE_RESET, 0x00003b6fu);
CODE(VFIO_DEVICE_GET_PCI_HOT_RESET_INFO, 0x00003b70u);
CODE(VFIO_DEVICE_PCI_HOT_RESET, 0x00003b71u);
CODE(VFIO_DEVICE_QUERY_GFX_PLANE, 0x00003b72u);
CODE(VFIO_DEVICE_GET_GFX_DMABUF, 0x00003b73u);
CODE(VFIO_DEVICE_IOEVENTFD, 0x00003b74u);
CODE(VFIO_DEVICE_FEATURE, 0x00003b75u);
CODE(VFIO_IOMMU_GET_INFO, 0x00003b70u);
CODE(VFIO_IOMMU_MAP_DMA, 0x00003b71u);
CODE(VFIO_IOMMU_UNMAP_DMA, 0x00003b72u);
CODE(VFIO_IOMMU_ENABLE, 0x00003b73u);
CODE(VFIO_IOMMU_DISABLE, 0x00003b74u);
CODE(VFIO_IOMMU_DIRTY_PAGES, 0x00003b75u);
CODE(VFIO_IOMMU_SPAPR_TCE_GET_INFO, 0x00003b70u);
CODE(VFIO_IOMMU_SPAPR_REGISTER_MEMORY, 0x00003b75u);
CODE(VFIO_IOMMU_SPAPR_UNREGISTER_MEMORY, 0x00003b76u);
CODE(VFIO_IOMMU_SPAPR_TCE_CREATE, 0x00003b77u);
CODE(VFIO_IOMMU_SPAPR_TCE_REMOVE, 0x00003b78u);
CODE(VFIO_EEH_PE_OP, 0x00003b79u);
#endif

/* Names that stand for a number or a text */
VALUE(VFIO_API_VERSION, 0 + WRONG_VALUE);
VALUE(VFIO_TYPE, 59);
VALUE(VFIO_BASE, 100);
STRING(VFIO_DEVICE_API_PCI_STRING, "vfio-pci");
STRING(VFIO_DEVICE_API_PLATFORM_STRING, "vfio-platform");
STRING(VFIO_DEVICE_API_AMBA_STRING, "vfio-amba");
STRING(VFIO_DEVICE_API_CCW_STRING, "vfio-ccw");
STRING(VFIO_DEVICE_API_AP_STRING, "vfio-ap");
NEGATIVE(VFIO_REGION_TYPE_PCI_VENDOR_TYPE, (-2147483647 - 1));
VALUE(VFIO_REGION_TYPE_PCI_VENDOR_MASK, 0xffff);
VALUE(VFIO_REGION_SUBTYPE_INTEL_IGD_OPREGION, 1);
VALUE(VFIO_REGION_SUBTYPE_INTEL_IGD_HOST_CFG, 2);
VALUE(VFIO_REGION_SUBTYPE_INTEL_IGD_LPC_CFG, 3);
VALUE(VFIO_REGION_SUBTYPE_NVIDIA_NVLINK2_RAM, 1);
VALUE(VFIO_REGION_SUBTYPE_IBM_NVLINK2_ATSD, 1);
VALUE(VFIO_REGION_SUBTYPE_GFX_EDID, 1);
VALUE(VFIO_REGION_SUBTYPE_CCW_ASYNC_CMD, 1);
VALUE(VFIO_REGION_SUBTYPE_CCW_SCHIB, 2);
VALUE(VFIO_REGION_SUBTYPE_CCW_CRW, 3);
VALUE(VFIO_REGION_SUBTYPE_MIGRATION_DEPRECATED, 1);
VALUE(ORB_AREA_SIZE, 12);
VALUE(SCSW_AREA_SIZE, 12);
VALUE(IRB_AREA_SIZE, 96);
VALUE(SCHIB_AREA_SIZE, 52);
VALUE(VFIO_IOMMU_SPAPR_INFO_DDW, 1);
VALUE(VFIO_DEVICE_INFO_ZPCI_FLAG_REFRESH, 1);
VALUE(VFIO_GROUP_FLAGS_VIABLE, 1);
VALUE(VFIO_GROUP_FLAGS_CONTAINER_SET, 2);
VALUE(VFIO_DEVICE_FLAGS_RESET, 1);
VALUE(VFIO_DEVICE_FLAGS_PCI, 2);
VALUE(VFIO_DEVICE_FLAGS_PLATFORM, 4);
VALUE(VFIO_DEVICE_FLAGS_AMBA, 8);
VALUE(VFIO_DEVICE_FLAGS_CCW, 16);
VALUE(VFIO_DEVICE_FLAGS_AP, 32);
VALUE(VFIO_DEVICE_FLAGS_FSL_MC, 64);
VALUE(VFIO_DEVICE_FLAGS_CAPS, 128);
VALUE(VFIO_REGION_INFO_FLAG_READ, 1);
VALUE(VFIO_REGION_INFO_FLAG_WRITE, 2);
VALUE(VFIO_REGION_INFO_FLAG_MMAP, 4);
VALUE(VFIO_REGION_INFO_FLAG_CAPS, 8);
VALUE(VFIO_DEVICE_STATE_V1_STOP, 0);
VALUE(VFIO_DEVICE_STATE_V1_RUNNING, 1);
VALUE(VFIO_DEVICE_STATE_V1_SAVING, 2);
VALUE(VFIO_DEVICE_STATE_V1_RESUMING, 4);
VALUE(VFIO_DEVICE_STATE_MASK, 7);
VALUE(VFIO_IRQ_INFO_EVENTFD, 1);
VALUE(VFIO_IRQ_INFO_MASKABLE, 2);
VALUE(VFIO_IRQ_INFO_AUTOMASKED, 4);
VALUE(VFIO_IRQ_INFO_NORESIZE, 8);
VALUE(VFIO_IRQ_SET_DATA_NONE, 1);
VALUE(VFIO_IRQ_SET_DATA_BOOL, 2);
VALUE(VFIO_IRQ_SET_DATA_EVENTFD, 4);
VALUE(VFIO_IRQ_SET_ACTION_MASK, 8);
VALUE(VFIO_IRQ_SET_ACTION_UNMASK, 16);
VALUE(VFIO_IRQ_SET_ACTION_TRIGGER, 32);
VALUE(VFIO_IRQ_SET_DATA_TYPE_MASK, 7);
VALUE(VFIO_IRQ_SET_ACTION_TYPE_MASK, 56);
VALUE(VFIO_GFX_PLANE_TYPE_PROBE, 1);
VALUE(VFIO_GFX_PLANE_TYPE_DMABUF, 2);
VALUE(VFIO_GFX_PLANE_TYPE_REGION, 4);
VALUE(VFIO_DEVICE_IOEVENTFD_8, 1);
VALUE(VFIO_DEVICE_IOEVENTFD_16, 2);
VALUE(VFIO_DEVICE_IOEVENTFD_32, 4);
VALUE(VFIO_DEVICE_IOEVENTFD_64, 8);
VALUE(VFIO_DEVICE_IOEVENTFD_SIZE_MASK, 15);
VALUE(VFIO_DEVICE_FEATURE_MASK, 0xffff);
VALUE(VFIO_DEVICE_FEATURE_GET, 0x10000);
VALUE(VFIO_DEVICE_FEATURE_SET, 0x20000);
VALUE(VFIO_DEVICE_FEATURE_PROBE, 0x40000);
VALUE(VFIO_MIGRATION_STOP_COPY, 1);
VALUE(VFIO_MIGRATION_P2P, 2);
VALUE(VFIO_IOMMU_INFO_PGSIZES, 1);
VALUE(VFIO_IOMMU_INFO_CAPS, 2);
VALUE(VFIO_DMA_MAP_FLAG_READ, 1);
VALUE(VFIO_DMA_MAP_FLAG_WRITE, 2);
VALUE(VFIO_DMA_MAP_FLAG_VADDR, 4);
VALUE(VFIO_DMA_UNMAP_FLAG_GET_DIRTY_BITMAP, 1);
VALUE(VFIO_DMA_UNMAP_FLAG_ALL, 2);
VALUE(VFIO_DMA_UNMAP_FLAG_VADDR, 4);
VALUE(VFIO_IOMMU_DIRTY_PAGES_FLAG_START, 1);
VALUE(VFIO_IOMMU_DIRTY_PAGES_FLAG_STOP, 2);
VALUE(VFIO_IOMMU_DIRTY_PAGES_FLAG_GET_BITMAP, 4);
VALUE(VFIO_CCW_ASYNC_CMD_HSCH, 1);
VALUE(VFIO_CCW_ASYNC_CMD_CSCH, 2);
VALUE(VFIO_TYPE1_IOMMU, 1);
VALUE(VFIO_SPAPR_TCE_IOMMU, 2);
VALUE(VFIO_TYPE1v2_IOMMU, 3);
VALUE(VFIO_DMA_CC_IOMMU, 4);
VALUE(VFIO_EEH, 5);
VALUE(VFIO_TYPE1_NESTING_IOMMU, 6);
VALUE(VFIO_SPAPR_TCE_v2_IOMMU, 7);
VALUE(VFIO_NOIOMMU_IOMMU, 8);
VALUE(VFIO_UNMAP_ALL, 9);
VALUE(VFIO_UPDATE_VADDR, 10);
VALUE(VFIO_REGION_INFO_CAP_SPARSE_MMAP, 1);
VALUE(VFIO_REGION_INFO_CAP_TYPE, 2);
VALUE(VFIO_REGION_INFO_CAP_MSIX_MAPPABLE, 3);
VALUE(VFIO_REGION_INFO_CAP_NVLINK2_SSATGT, 4);
VALUE(VFIO_REGION_INFO_CAP_NVLINK2_LNKSPD, 5);
VALUE(VFIO_REGION_TYPE_GFX, 1);
VALUE(VFIO_REGION_TYPE_CCW, 2);
VALUE(VFIO_REGION_TYPE_MIGRATION_DEPRECATED, 3);
VALUE(VFIO_DEVICE_GFX_LINK_STATE_UP, 1);
VALUE(VFIO_DEVICE_GFX_LINK_STATE_DOWN, 2);
VALUE(VFIO_DEVICE_FEATURE_PCI_VF_TOKEN, 0);
VALUE(VFIO_DEVICE_FEATURE_MIGRATION, 1);
VALUE(VFIO_DEVICE_FEATURE_MIG_DEVICE_STATE, 2);
VALUE(VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY, 3);
VALUE(VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY_WITH_WAKEUP, 4);
VALUE(VFIO_DEVICE_FEATURE_LOW_POWER_EXIT, 5);
VALUE(VFIO_DEVICE_FEATURE_DMA_LOGGING_START, 6);
VALUE(VFIO_DEVICE_FEATURE_DMA_LOGGING_STOP, 7);
VALUE(VFIO_DEVICE_FEATURE_DMA_LOGGING_REPORT, 8);
VALUE(VFIO_IOMMU_TYPE1_INFO_CAP_IOVA_RANGE, 1);
VALUE(VFIO_IOMMU_TYPE1_INFO_CAP_MIGRATION, 2);
VALUE(VFIO_IOMMU_TYPE1_INFO_DMA_AVAIL, 3);
VALUE(VFIO_EEH_PE_DISABLE, 0);
VALUE(VFIO_EEH_PE_ENABLE, 1);
VALUE(VFIO_EEH_PE_UNFREEZE_IO, 2);
VALUE(VFIO_EEH_PE_UNFREEZE_DMA, 3);
VALUE(VFIO_EEH_PE_GET_STATE, 4);
VALUE(VFIO_EEH_PE_RESET_DEACTIVATE, 5);
VALUE(VFIO_EEH_PE_RESET_HOT, 6);
VALUE(VFIO_EEH_PE_RESET_FUNDAMENTAL, 7);
VALUE(VFIO_EEH_PE_CONFIGURE, 8);
VALUE(VFIO_EEH_PE_INJECT_ERR, 9);
VALUE(VFIO_EEH_PE_STATE_NORMAL, 0);
VALUE(VFIO_EEH_PE_STATE_RESET, 1);
VALUE(VFIO_EEH_PE_STATE_STOPPED, 2);
VALUE(VFIO_EEH_PE_STATE_STOPPED_DMA, 4);
VALUE(VFIO_EEH_PE_STATE_UNAVAIL, 5);
VALUE(VFIO_DEVICE_STATE_ERROR, 0);
VALUE(VFIO_DEVICE_STATE_STOP, 1);
VALUE(VFIO_DEVICE_STATE_RUNNING, 2);
VALUE(VFIO_DEVICE_STATE_STOP_COPY, 3);
VALUE(VFIO_DEVICE_STATE_RESUMING, 4);
VALUE(VFIO_DEVICE_STATE_RUNNING_P2P, 5);
VALUE(VFIO_PCI_BAR0_REGION_INDEX, 0);
VALUE(VFIO_PCI_BAR1_REGION_INDEX, 1);
VALUE(VFIO_PCI_BAR2_REGION_INDEX, 2);
VALUE(VFIO_PCI_BAR3_REGION_INDEX, 3);
VALUE(VFIO_PCI_BAR4_REGION_INDEX, 4);
VALUE(VFIO_PCI_BAR5_REGION_INDEX, 5);
VALUE(VFIO_PCI_ROM_REGION_INDEX, 6);
VALUE(VFIO_PCI_CONFIG_REGION_INDEX, 7);
VALUE(VFIO_PCI_VGA_REGION_INDEX, 8);
VALUE(VFIO_PCI_NUM_REGIONS, 9);
VALUE(VFIO_PCI_INTX_IRQ_INDEX, 0);
VALUE(VFIO_PCI_MSI_IRQ_INDEX, 1);
VALUE(VFIO_PCI_MSIX_IRQ_INDEX, 2);
VALUE(VFIO_PCI_ERR_IRQ_INDEX, 3);
VALUE(VFIO_PCI_REQ_IRQ_INDEX, 4);
VALUE(VFIO_PCI_NUM_IRQS, 5);
VALUE(VFIO_CCW_CONFIG_REGION_INDEX, 0);
VALUE(VFIO_CCW_NUM_REGIONS, 1);
VALUE(VFIO_CCW_IO_IRQ_INDEX, 0);
VALUE(VFIO_CCW_CRW_IRQ_INDEX, 1);
VALUE(VFIO_CCW_REQ_IRQ_INDEX, 2);
VALUE(VFIO_CCW_NUM_IRQS, 3);
VALUE(VFIO_DEVICE_INFO_CAP_ZPCI_BASE, 1);
VALUE(VFIO_DEVICE_INFO_CAP_ZPCI_GROUP, 2);
VALUE(VFIO_DEVICE_INFO_CAP_ZPCI_UTIL, 3);
VALUE(VFIO_DEVICE_INFO_CAP_ZPCI_PFIP, 4);
