/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/*
 * kvm: the proof of layouts, codes and values; compiling it is the test.
 *
 * Made by ioctlc from the kvm spec; do not edit. To remake it:
 *   ioctlc build spec/kvm
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

#define KVM_DEPRECATED(msg)
#include "kvm.h"

#if defined(__linux__) && defined(__x86_64__) && !defined(__ILP32__)
#define ON_LINUX_X86_64
#elif defined(__linux__) && defined(__i386__)
#define ON_LINUX_I386
#elif defined(__linux__) && defined(__aarch64__)
#define ON_LINUX_ARM64
#elif defined(__linux__) && defined(__riscv) && (__riscv_xlen == 64)
#define ON_LINUX_RISCV64
#elif defined(__linux__) && defined(__powerpc64__) && defined(__LITTLE_ENDIAN__)
#define ON_LINUX_PPC64LE
#elif defined(__linux__) && defined(__powerpc64__) && !defined(__LITTLE_ENDIAN__)
#define ON_LINUX_PPC64
#elif defined(__linux__) && defined(__s390x__)
#define ON_LINUX_S390X
#elif defined(__linux__) && defined(__mips__) && defined(__LP64__)
#define ON_LINUX_MIPS64
#elif defined(__linux__) && defined(__mips__) && !defined(__mips64)
#define ON_LINUX_MIPS
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

/* A struct without members has no size in C, and one in C++. */
#ifdef __cplusplus
#define IN_C(...) ASSERT(1, "")
#else
#define IN_C(...) __VA_ARGS__
#endif

SIZE(struct kvm_userspace_memory_region, 32 + WRONG_SIZE);
OFFSET(struct kvm_userspace_memory_region, slot, 0 + WRONG_OFFSET);
WIDTH(struct kvm_userspace_memory_region, slot, 4 + WRONG_WIDTH);
SIGN(struct kvm_userspace_memory_region, slot, 0);
OFFSET(struct kvm_userspace_memory_region, flags, 4);
WIDTH(struct kvm_userspace_memory_region, flags, 4);
SIGN(struct kvm_userspace_memory_region, flags, 0);
OFFSET(struct kvm_userspace_memory_region, guest_phys_addr, 8);
WIDTH(struct kvm_userspace_memory_region, guest_phys_addr, 8);
SIGN(struct kvm_userspace_memory_region, guest_phys_addr, 0);
OFFSET(struct kvm_userspace_memory_region, memory_size, 16);
WIDTH(struct kvm_userspace_memory_region, memory_size, 8);
SIGN(struct kvm_userspace_memory_region, memory_size, 0);
OFFSET(struct kvm_userspace_memory_region, userspace_addr, 24);
WIDTH(struct kvm_userspace_memory_region, userspace_addr, 8);
SIGN(struct kvm_userspace_memory_region, userspace_addr, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_userspace_memory_region, 4 + WRONG_ALIGN);
#else
ALIGN(struct kvm_userspace_memory_region, 8 + WRONG_ALIGN);
#endif

SIZE(struct kvm_coalesced_mmio_zone, 16);
OFFSET(struct kvm_coalesced_mmio_zone, addr, 0);
WIDTH(struct kvm_coalesced_mmio_zone, addr, 8);
SIGN(struct kvm_coalesced_mmio_zone, addr, 0);
OFFSET(struct kvm_coalesced_mmio_zone, size, 8);
WIDTH(struct kvm_coalesced_mmio_zone, size, 4);
SIGN(struct kvm_coalesced_mmio_zone, size, 0);
OFFSET(struct kvm_coalesced_mmio_zone, pad, 12);
WIDTH(struct kvm_coalesced_mmio_zone, pad, 4);
SIGN(struct kvm_coalesced_mmio_zone, pad, 0);
OFFSET(struct kvm_coalesced_mmio_zone, pio, 12);
WIDTH(struct kvm_coalesced_mmio_zone, pio, 4);
SIGN(struct kvm_coalesced_mmio_zone, pio, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_coalesced_mmio_zone, 4);
#else
ALIGN(struct kvm_coalesced_mmio_zone, 8);
#endif

SIZE(struct kvm_dirty_log, 16);
OFFSET(struct kvm_dirty_log, slot, 0);
WIDTH(struct kvm_dirty_log, slot, 4);
SIGN(struct kvm_dirty_log, slot, 0);
OFFSET(struct kvm_dirty_log, padding1, 4);
WIDTH(struct kvm_dirty_log, padding1, 4);
SIGN(struct kvm_dirty_log, padding1, 0);
OFFSET(struct kvm_dirty_log, dirty_bitmap, 8);
OFFSET(struct kvm_dirty_log, padding2, 8);
WIDTH(struct kvm_dirty_log, padding2, 8);
SIGN(struct kvm_dirty_log, padding2, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_dirty_log, 4);
WIDTH(struct kvm_dirty_log, dirty_bitmap, 4);
#elif defined(ON_LINUX_MIPS)
ALIGN(struct kvm_dirty_log, 8);
WIDTH(struct kvm_dirty_log, dirty_bitmap, 4);
#else
ALIGN(struct kvm_dirty_log, 8);
WIDTH(struct kvm_dirty_log, dirty_bitmap, 8);
#endif

SIZE(struct kvm_clear_dirty_log, 24);
OFFSET(struct kvm_clear_dirty_log, slot, 0);
WIDTH(struct kvm_clear_dirty_log, slot, 4);
SIGN(struct kvm_clear_dirty_log, slot, 0);
OFFSET(struct kvm_clear_dirty_log, num_pages, 4);
WIDTH(struct kvm_clear_dirty_log, num_pages, 4);
SIGN(struct kvm_clear_dirty_log, num_pages, 0);
OFFSET(struct kvm_clear_dirty_log, first_page, 8);
WIDTH(struct kvm_clear_dirty_log, first_page, 8);
SIGN(struct kvm_clear_dirty_log, first_page, 0);
OFFSET(struct kvm_clear_dirty_log, dirty_bitmap, 16);
OFFSET(struct kvm_clear_dirty_log, padding2, 16);
WIDTH(struct kvm_clear_dirty_log, padding2, 8);
SIGN(struct kvm_clear_dirty_log, padding2, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_clear_dirty_log, 4);
WIDTH(struct kvm_clear_dirty_log, dirty_bitmap, 4);
#elif defined(ON_LINUX_MIPS)
ALIGN(struct kvm_clear_dirty_log, 8);
WIDTH(struct kvm_clear_dirty_log, dirty_bitmap, 4);
#else
ALIGN(struct kvm_clear_dirty_log, 8);
WIDTH(struct kvm_clear_dirty_log, dirty_bitmap, 8);
#endif

SIZE(struct kvm_irq_level, 8);
ALIGN(struct kvm_irq_level, 4);
OFFSET(struct kvm_irq_level, irq, 0);
WIDTH(struct kvm_irq_level, irq, 4);
SIGN(struct kvm_irq_level, irq, 0);
OFFSET(struct kvm_irq_level, status, 0);
WIDTH(struct kvm_irq_level, status, 4);
SIGN(struct kvm_irq_level, status, 1);
OFFSET(struct kvm_irq_level, level, 4);
WIDTH(struct kvm_irq_level, level, 4);
SIGN(struct kvm_irq_level, level, 0);

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
SIZE(struct kvm_pic_state, 16);
ALIGN(struct kvm_pic_state, 1);
OFFSET(struct kvm_pic_state, last_irr, 0);
WIDTH(struct kvm_pic_state, last_irr, 1);
SIGN(struct kvm_pic_state, last_irr, 0);
OFFSET(struct kvm_pic_state, irr, 1);
WIDTH(struct kvm_pic_state, irr, 1);
SIGN(struct kvm_pic_state, irr, 0);
OFFSET(struct kvm_pic_state, imr, 2);
WIDTH(struct kvm_pic_state, imr, 1);
SIGN(struct kvm_pic_state, imr, 0);
OFFSET(struct kvm_pic_state, isr, 3);
WIDTH(struct kvm_pic_state, isr, 1);
SIGN(struct kvm_pic_state, isr, 0);
OFFSET(struct kvm_pic_state, priority_add, 4);
WIDTH(struct kvm_pic_state, priority_add, 1);
SIGN(struct kvm_pic_state, priority_add, 0);
OFFSET(struct kvm_pic_state, irq_base, 5);
WIDTH(struct kvm_pic_state, irq_base, 1);
SIGN(struct kvm_pic_state, irq_base, 0);
OFFSET(struct kvm_pic_state, read_reg_select, 6);
WIDTH(struct kvm_pic_state, read_reg_select, 1);
SIGN(struct kvm_pic_state, read_reg_select, 0);
OFFSET(struct kvm_pic_state, poll, 7);
WIDTH(struct kvm_pic_state, poll, 1);
SIGN(struct kvm_pic_state, poll, 0);
OFFSET(struct kvm_pic_state, special_mask, 8);
WIDTH(struct kvm_pic_state, special_mask, 1);
SIGN(struct kvm_pic_state, special_mask, 0);
OFFSET(struct kvm_pic_state, init_state, 9);
WIDTH(struct kvm_pic_state, init_state, 1);
SIGN(struct kvm_pic_state, init_state, 0);
OFFSET(struct kvm_pic_state, auto_eoi, 10);
WIDTH(struct kvm_pic_state, auto_eoi, 1);
SIGN(struct kvm_pic_state, auto_eoi, 0);
OFFSET(struct kvm_pic_state, rotate_on_auto_eoi, 11);
WIDTH(struct kvm_pic_state, rotate_on_auto_eoi, 1);
SIGN(struct kvm_pic_state, rotate_on_auto_eoi, 0);
OFFSET(struct kvm_pic_state, special_fully_nested_mode, 12);
WIDTH(struct kvm_pic_state, special_fully_nested_mode, 1);
SIGN(struct kvm_pic_state, special_fully_nested_mode, 0);
OFFSET(struct kvm_pic_state, init4, 13);
WIDTH(struct kvm_pic_state, init4, 1);
SIGN(struct kvm_pic_state, init4, 0);
OFFSET(struct kvm_pic_state, elcr, 14);
WIDTH(struct kvm_pic_state, elcr, 1);
SIGN(struct kvm_pic_state, elcr, 0);
OFFSET(struct kvm_pic_state, elcr_mask, 15);
WIDTH(struct kvm_pic_state, elcr_mask, 1);
SIGN(struct kvm_pic_state, elcr_mask, 0);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
SIZE(struct kvm_ioapic_state, 216);
OFFSET(struct kvm_ioapic_state, base_address, 0);
WIDTH(struct kvm_ioapic_state, base_address, 8);
SIGN(struct kvm_ioapic_state, base_address, 0);
OFFSET(struct kvm_ioapic_state, ioregsel, 8);
WIDTH(struct kvm_ioapic_state, ioregsel, 4);
SIGN(struct kvm_ioapic_state, ioregsel, 0);
OFFSET(struct kvm_ioapic_state, id, 12);
WIDTH(struct kvm_ioapic_state, id, 4);
SIGN(struct kvm_ioapic_state, id, 0);
OFFSET(struct kvm_ioapic_state, irr, 16);
WIDTH(struct kvm_ioapic_state, irr, 4);
SIGN(struct kvm_ioapic_state, irr, 0);
OFFSET(struct kvm_ioapic_state, pad, 20);
WIDTH(struct kvm_ioapic_state, pad, 4);
SIGN(struct kvm_ioapic_state, pad, 0);
OFFSET(struct kvm_ioapic_state, redirtbl, 24);
WIDTH(struct kvm_ioapic_state, redirtbl, 192);
OFFSET(struct kvm_ioapic_state, redirtbl[0].bits, 24);
WIDTH(struct kvm_ioapic_state, redirtbl[0].bits, 8);
SIGN(struct kvm_ioapic_state, redirtbl[0].bits, 0);
OFFSET(struct kvm_ioapic_state, redirtbl[0].fields.vector, 24);
WIDTH(struct kvm_ioapic_state, redirtbl[0].fields.vector, 1);
SIGN(struct kvm_ioapic_state, redirtbl[0].fields.vector, 0);
OFFSET(struct kvm_ioapic_state, redirtbl[0].fields.reserved, 27);
WIDTH(struct kvm_ioapic_state, redirtbl[0].fields.reserved, 4);
OFFSET(struct kvm_ioapic_state, redirtbl[0].fields.dest_id, 31);
WIDTH(struct kvm_ioapic_state, redirtbl[0].fields.dest_id, 1);
SIGN(struct kvm_ioapic_state, redirtbl[0].fields.dest_id, 0);
#endif

#if defined(ON_LINUX_X86_64)
ALIGN(struct kvm_ioapic_state, 8);
#elif defined(ON_LINUX_I386)
ALIGN(struct kvm_ioapic_state, 4);
#endif

SIZE(struct kvm_irqchip, 520);
OFFSET(struct kvm_irqchip, chip_id, 0);
WIDTH(struct kvm_irqchip, chip_id, 4);
SIGN(struct kvm_irqchip, chip_id, 0);
OFFSET(struct kvm_irqchip, pad, 4);
WIDTH(struct kvm_irqchip, pad, 4);
SIGN(struct kvm_irqchip, pad, 0);
OFFSET(struct kvm_irqchip, chip.dummy, 8);
WIDTH(struct kvm_irqchip, chip.dummy, 512);

#if defined(ON_LINUX_X86_64)
ALIGN(struct kvm_irqchip, 8);
OFFSET(struct kvm_irqchip, chip.pic, 8);
WIDTH(struct kvm_irqchip, chip.pic, 16);
OFFSET(struct kvm_irqchip, chip.ioapic, 8);
WIDTH(struct kvm_irqchip, chip.ioapic, 216);
#elif defined(ON_LINUX_I386)
ALIGN(struct kvm_irqchip, 4);
OFFSET(struct kvm_irqchip, chip.pic, 8);
WIDTH(struct kvm_irqchip, chip.pic, 16);
OFFSET(struct kvm_irqchip, chip.ioapic, 8);
WIDTH(struct kvm_irqchip, chip.ioapic, 216);
#else
ALIGN(struct kvm_irqchip, 4);
#endif

SIZE(struct kvm_ioeventfd, 64);
OFFSET(struct kvm_ioeventfd, datamatch, 0);
WIDTH(struct kvm_ioeventfd, datamatch, 8);
SIGN(struct kvm_ioeventfd, datamatch, 0);
OFFSET(struct kvm_ioeventfd, addr, 8);
WIDTH(struct kvm_ioeventfd, addr, 8);
SIGN(struct kvm_ioeventfd, addr, 0);
OFFSET(struct kvm_ioeventfd, len, 16);
WIDTH(struct kvm_ioeventfd, len, 4);
SIGN(struct kvm_ioeventfd, len, 0);
OFFSET(struct kvm_ioeventfd, fd, 20);
WIDTH(struct kvm_ioeventfd, fd, 4);
SIGN(struct kvm_ioeventfd, fd, 1);
OFFSET(struct kvm_ioeventfd, flags, 24);
WIDTH(struct kvm_ioeventfd, flags, 4);
SIGN(struct kvm_ioeventfd, flags, 0);
OFFSET(struct kvm_ioeventfd, pad, 28);
WIDTH(struct kvm_ioeventfd, pad, 36);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_ioeventfd, 4);
#else
ALIGN(struct kvm_ioeventfd, 8);
#endif

SIZE(struct kvm_irq_routing_irqchip, 8);
ALIGN(struct kvm_irq_routing_irqchip, 4);
OFFSET(struct kvm_irq_routing_irqchip, irqchip, 0);
WIDTH(struct kvm_irq_routing_irqchip, irqchip, 4);
SIGN(struct kvm_irq_routing_irqchip, irqchip, 0);
OFFSET(struct kvm_irq_routing_irqchip, pin, 4);
WIDTH(struct kvm_irq_routing_irqchip, pin, 4);
SIGN(struct kvm_irq_routing_irqchip, pin, 0);

SIZE(struct kvm_irq_routing_msi, 16);
ALIGN(struct kvm_irq_routing_msi, 4);
OFFSET(struct kvm_irq_routing_msi, address_lo, 0);
WIDTH(struct kvm_irq_routing_msi, address_lo, 4);
SIGN(struct kvm_irq_routing_msi, address_lo, 0);
OFFSET(struct kvm_irq_routing_msi, address_hi, 4);
WIDTH(struct kvm_irq_routing_msi, address_hi, 4);
SIGN(struct kvm_irq_routing_msi, address_hi, 0);
OFFSET(struct kvm_irq_routing_msi, data, 8);
WIDTH(struct kvm_irq_routing_msi, data, 4);
SIGN(struct kvm_irq_routing_msi, data, 0);
OFFSET(struct kvm_irq_routing_msi, pad, 12);
WIDTH(struct kvm_irq_routing_msi, pad, 4);
SIGN(struct kvm_irq_routing_msi, pad, 0);
OFFSET(struct kvm_irq_routing_msi, devid, 12);
WIDTH(struct kvm_irq_routing_msi, devid, 4);
SIGN(struct kvm_irq_routing_msi, devid, 0);

SIZE(struct kvm_irq_routing_hv_sint, 8);
ALIGN(struct kvm_irq_routing_hv_sint, 4);
OFFSET(struct kvm_irq_routing_hv_sint, vcpu, 0);
WIDTH(struct kvm_irq_routing_hv_sint, vcpu, 4);
SIGN(struct kvm_irq_routing_hv_sint, vcpu, 0);
OFFSET(struct kvm_irq_routing_hv_sint, sint, 4);
WIDTH(struct kvm_irq_routing_hv_sint, sint, 4);
SIGN(struct kvm_irq_routing_hv_sint, sint, 0);

SIZE(struct kvm_irq_routing_s390_adapter, 32);
OFFSET(struct kvm_irq_routing_s390_adapter, ind_addr, 0);
WIDTH(struct kvm_irq_routing_s390_adapter, ind_addr, 8);
SIGN(struct kvm_irq_routing_s390_adapter, ind_addr, 0);
OFFSET(struct kvm_irq_routing_s390_adapter, summary_addr, 8);
WIDTH(struct kvm_irq_routing_s390_adapter, summary_addr, 8);
SIGN(struct kvm_irq_routing_s390_adapter, summary_addr, 0);
OFFSET(struct kvm_irq_routing_s390_adapter, ind_offset, 16);
WIDTH(struct kvm_irq_routing_s390_adapter, ind_offset, 8);
SIGN(struct kvm_irq_routing_s390_adapter, ind_offset, 0);
OFFSET(struct kvm_irq_routing_s390_adapter, summary_offset, 24);
WIDTH(struct kvm_irq_routing_s390_adapter, summary_offset, 4);
SIGN(struct kvm_irq_routing_s390_adapter, summary_offset, 0);
OFFSET(struct kvm_irq_routing_s390_adapter, adapter_id, 28);
WIDTH(struct kvm_irq_routing_s390_adapter, adapter_id, 4);
SIGN(struct kvm_irq_routing_s390_adapter, adapter_id, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_irq_routing_s390_adapter, 4);
#else
ALIGN(struct kvm_irq_routing_s390_adapter, 8);
#endif

SIZE(struct kvm_irq_routing_xen_evtchn, 12);
ALIGN(struct kvm_irq_routing_xen_evtchn, 4);
OFFSET(struct kvm_irq_routing_xen_evtchn, port, 0);
WIDTH(struct kvm_irq_routing_xen_evtchn, port, 4);
SIGN(struct kvm_irq_routing_xen_evtchn, port, 0);
OFFSET(struct kvm_irq_routing_xen_evtchn, vcpu, 4);
WIDTH(struct kvm_irq_routing_xen_evtchn, vcpu, 4);
SIGN(struct kvm_irq_routing_xen_evtchn, vcpu, 0);
OFFSET(struct kvm_irq_routing_xen_evtchn, priority, 8);
WIDTH(struct kvm_irq_routing_xen_evtchn, priority, 4);
SIGN(struct kvm_irq_routing_xen_evtchn, priority, 0);

SIZE(struct kvm_irq_routing_entry, 48);
OFFSET(struct kvm_irq_routing_entry, gsi, 0);
WIDTH(struct kvm_irq_routing_entry, gsi, 4);
SIGN(struct kvm_irq_routing_entry, gsi, 0);
OFFSET(struct kvm_irq_routing_entry, type, 4);
WIDTH(struct kvm_irq_routing_entry, type, 4);
SIGN(struct kvm_irq_routing_entry, type, 0);
OFFSET(struct kvm_irq_routing_entry, flags, 8);
WIDTH(struct kvm_irq_routing_entry, flags, 4);
SIGN(struct kvm_irq_routing_entry, flags, 0);
OFFSET(struct kvm_irq_routing_entry, pad, 12);
WIDTH(struct kvm_irq_routing_entry, pad, 4);
SIGN(struct kvm_irq_routing_entry, pad, 0);
OFFSET(struct kvm_irq_routing_entry, u.irqchip, 16);
WIDTH(struct kvm_irq_routing_entry, u.irqchip, 8);
OFFSET(struct kvm_irq_routing_entry, u.msi, 16);
WIDTH(struct kvm_irq_routing_entry, u.msi, 16);
OFFSET(struct kvm_irq_routing_entry, u.adapter, 16);
WIDTH(struct kvm_irq_routing_entry, u.adapter, 32);
OFFSET(struct kvm_irq_routing_entry, u.hv_sint, 16);
WIDTH(struct kvm_irq_routing_entry, u.hv_sint, 8);
OFFSET(struct kvm_irq_routing_entry, u.xen_evtchn, 16);
WIDTH(struct kvm_irq_routing_entry, u.xen_evtchn, 12);
OFFSET(struct kvm_irq_routing_entry, u.pad, 16);
WIDTH(struct kvm_irq_routing_entry, u.pad, 32);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_irq_routing_entry, 4);
#else
ALIGN(struct kvm_irq_routing_entry, 8);
#endif

SIZE(struct kvm_irq_routing, 8);
OFFSET(struct kvm_irq_routing, nr, 0);
WIDTH(struct kvm_irq_routing, nr, 4);
SIGN(struct kvm_irq_routing, nr, 0);
OFFSET(struct kvm_irq_routing, flags, 4);
WIDTH(struct kvm_irq_routing, flags, 4);
SIGN(struct kvm_irq_routing, flags, 0);
OFFSET(struct kvm_irq_routing, entries, 8);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_irq_routing, 4);
#else
ALIGN(struct kvm_irq_routing, 8);
#endif

SIZE(struct kvm_irqfd, 32);
ALIGN(struct kvm_irqfd, 4);
OFFSET(struct kvm_irqfd, fd, 0);
WIDTH(struct kvm_irqfd, fd, 4);
SIGN(struct kvm_irqfd, fd, 0);
OFFSET(struct kvm_irqfd, gsi, 4);
WIDTH(struct kvm_irqfd, gsi, 4);
SIGN(struct kvm_irqfd, gsi, 0);
OFFSET(struct kvm_irqfd, flags, 8);
WIDTH(struct kvm_irqfd, flags, 4);
SIGN(struct kvm_irqfd, flags, 0);
OFFSET(struct kvm_irqfd, resamplefd, 12);
WIDTH(struct kvm_irqfd, resamplefd, 4);
SIGN(struct kvm_irqfd, resamplefd, 0);
OFFSET(struct kvm_irqfd, pad, 16);
WIDTH(struct kvm_irqfd, pad, 16);

SIZE(struct kvm_msi, 32);
ALIGN(struct kvm_msi, 4);
OFFSET(struct kvm_msi, address_lo, 0);
WIDTH(struct kvm_msi, address_lo, 4);
SIGN(struct kvm_msi, address_lo, 0);
OFFSET(struct kvm_msi, address_hi, 4);
WIDTH(struct kvm_msi, address_hi, 4);
SIGN(struct kvm_msi, address_hi, 0);
OFFSET(struct kvm_msi, data, 8);
WIDTH(struct kvm_msi, data, 4);
SIGN(struct kvm_msi, data, 0);
OFFSET(struct kvm_msi, flags, 12);
WIDTH(struct kvm_msi, flags, 4);
SIGN(struct kvm_msi, flags, 0);
OFFSET(struct kvm_msi, devid, 16);
WIDTH(struct kvm_msi, devid, 4);
SIGN(struct kvm_msi, devid, 0);
OFFSET(struct kvm_msi, pad, 20);
WIDTH(struct kvm_msi, pad, 12);

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
SIZE(struct kvm_segment, 24);
OFFSET(struct kvm_segment, base, 0);
WIDTH(struct kvm_segment, base, 8);
SIGN(struct kvm_segment, base, 0);
OFFSET(struct kvm_segment, limit, 8);
WIDTH(struct kvm_segment, limit, 4);
SIGN(struct kvm_segment, limit, 0);
OFFSET(struct kvm_segment, selector, 12);
WIDTH(struct kvm_segment, selector, 2);
SIGN(struct kvm_segment, selector, 0);
OFFSET(struct kvm_segment, type, 14);
WIDTH(struct kvm_segment, type, 1);
SIGN(struct kvm_segment, type, 0);
OFFSET(struct kvm_segment, present, 15);
WIDTH(struct kvm_segment, present, 1);
SIGN(struct kvm_segment, present, 0);
OFFSET(struct kvm_segment, dpl, 16);
WIDTH(struct kvm_segment, dpl, 1);
SIGN(struct kvm_segment, dpl, 0);
OFFSET(struct kvm_segment, db, 17);
WIDTH(struct kvm_segment, db, 1);
SIGN(struct kvm_segment, db, 0);
OFFSET(struct kvm_segment, s, 18);
WIDTH(struct kvm_segment, s, 1);
SIGN(struct kvm_segment, s, 0);
OFFSET(struct kvm_segment, l, 19);
WIDTH(struct kvm_segment, l, 1);
SIGN(struct kvm_segment, l, 0);
OFFSET(struct kvm_segment, g, 20);
WIDTH(struct kvm_segment, g, 1);
SIGN(struct kvm_segment, g, 0);
OFFSET(struct kvm_segment, avl, 21);
WIDTH(struct kvm_segment, avl, 1);
SIGN(struct kvm_segment, avl, 0);
OFFSET(struct kvm_segment, unusable, 22);
WIDTH(struct kvm_segment, unusable, 1);
SIGN(struct kvm_segment, unusable, 0);
OFFSET(struct kvm_segment, padding, 23);
WIDTH(struct kvm_segment, padding, 1);
SIGN(struct kvm_segment, padding, 0);
#endif

#if defined(ON_LINUX_X86_64)
ALIGN(struct kvm_segment, 8);
#elif defined(ON_LINUX_I386)
ALIGN(struct kvm_segment, 4);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
SIZE(struct kvm_dtable, 16);
OFFSET(struct kvm_dtable, base, 0);
WIDTH(struct kvm_dtable, base, 8);
SIGN(struct kvm_dtable, base, 0);
OFFSET(struct kvm_dtable, limit, 8);
WIDTH(struct kvm_dtable, limit, 2);
SIGN(struct kvm_dtable, limit, 0);
OFFSET(struct kvm_dtable, padding, 10);
WIDTH(struct kvm_dtable, padding, 6);
#endif

#if defined(ON_LINUX_X86_64)
ALIGN(struct kvm_dtable, 8);
#elif defined(ON_LINUX_I386)
ALIGN(struct kvm_dtable, 4);
#endif

#if defined(ON_LINUX_X86_64)
SIZE(struct kvm_sregs, 312);
ALIGN(struct kvm_sregs, 8);
OFFSET(struct kvm_sregs, cs, 0);
WIDTH(struct kvm_sregs, cs, 24);
OFFSET(struct kvm_sregs, ds, 24);
WIDTH(struct kvm_sregs, ds, 24);
OFFSET(struct kvm_sregs, es, 48);
WIDTH(struct kvm_sregs, es, 24);
OFFSET(struct kvm_sregs, fs, 72);
WIDTH(struct kvm_sregs, fs, 24);
OFFSET(struct kvm_sregs, gs, 96);
WIDTH(struct kvm_sregs, gs, 24);
OFFSET(struct kvm_sregs, ss, 120);
WIDTH(struct kvm_sregs, ss, 24);
OFFSET(struct kvm_sregs, tr, 144);
WIDTH(struct kvm_sregs, tr, 24);
OFFSET(struct kvm_sregs, ldt, 168);
WIDTH(struct kvm_sregs, ldt, 24);
OFFSET(struct kvm_sregs, gdt, 192);
WIDTH(struct kvm_sregs, gdt, 16);
OFFSET(struct kvm_sregs, idt, 208);
WIDTH(struct kvm_sregs, idt, 16);
OFFSET(struct kvm_sregs, cr0, 224);
WIDTH(struct kvm_sregs, cr0, 8);
SIGN(struct kvm_sregs, cr0, 0);
OFFSET(struct kvm_sregs, cr2, 232);
WIDTH(struct kvm_sregs, cr2, 8);
SIGN(struct kvm_sregs, cr2, 0);
OFFSET(struct kvm_sregs, cr3, 240);
WIDTH(struct kvm_sregs, cr3, 8);
SIGN(struct kvm_sregs, cr3, 0);
OFFSET(struct kvm_sregs, cr4, 248);
WIDTH(struct kvm_sregs, cr4, 8);
SIGN(struct kvm_sregs, cr4, 0);
OFFSET(struct kvm_sregs, cr8, 256);
WIDTH(struct kvm_sregs, cr8, 8);
SIGN(struct kvm_sregs, cr8, 0);
OFFSET(struct kvm_sregs, efer, 264);
WIDTH(struct kvm_sregs, efer, 8);
SIGN(struct kvm_sregs, efer, 0);
OFFSET(struct kvm_sregs, apic_base, 272);
WIDTH(struct kvm_sregs, apic_base, 8);
SIGN(struct kvm_sregs, apic_base, 0);
OFFSET(struct kvm_sregs, interrupt_bitmap, 280);
WIDTH(struct kvm_sregs, interrupt_bitmap, 32);
#elif defined(ON_LINUX_I386)
SIZE(struct kvm_sregs, 312);
ALIGN(struct kvm_sregs, 4);
OFFSET(struct kvm_sregs, cs, 0);
WIDTH(struct kvm_sregs, cs, 24);
OFFSET(struct kvm_sregs, ds, 24);
WIDTH(struct kvm_sregs, ds, 24);
OFFSET(struct kvm_sregs, es, 48);
WIDTH(struct kvm_sregs, es, 24);
OFFSET(struct kvm_sregs, fs, 72);
WIDTH(struct kvm_sregs, fs, 24);
OFFSET(struct kvm_sregs, gs, 96);
WIDTH(struct kvm_sregs, gs, 24);
OFFSET(struct kvm_sregs, ss, 120);
WIDTH(struct kvm_sregs, ss, 24);
OFFSET(struct kvm_sregs, tr, 144);
WIDTH(struct kvm_sregs, tr, 24);
OFFSET(struct kvm_sregs, ldt, 168);
WIDTH(struct kvm_sregs, ldt, 24);
OFFSET(struct kvm_sregs, gdt, 192);
WIDTH(struct kvm_sregs, gdt, 16);
OFFSET(struct kvm_sregs, idt, 208);
WIDTH(struct kvm_sregs, idt, 16);
OFFSET(struct kvm_sregs, cr0, 224);
WIDTH(struct kvm_sregs, cr0, 8);
SIGN(struct kvm_sregs, cr0, 0);
OFFSET(struct kvm_sregs, cr2, 232);
WIDTH(struct kvm_sregs, cr2, 8);
SIGN(struct kvm_sregs, cr2, 0);
OFFSET(struct kvm_sregs, cr3, 240);
WIDTH(struct kvm_sregs, cr3, 8);
SIGN(struct kvm_sregs, cr3, 0);
OFFSET(struct kvm_sregs, cr4, 248);
WIDTH(struct kvm_sregs, cr4, 8);
SIGN(struct kvm_sregs, cr4, 0);
OFFSET(struct kvm_sregs, cr8, 256);
WIDTH(struct kvm_sregs, cr8, 8);
SIGN(struct kvm_sregs, cr8, 0);
OFFSET(struct kvm_sregs, efer, 264);
WIDTH(struct kvm_sregs, efer, 8);
SIGN(struct kvm_sregs, efer, 0);
OFFSET(struct kvm_sregs, apic_base, 272);
WIDTH(struct kvm_sregs, apic_base, 8);
SIGN(struct kvm_sregs, apic_base, 0);
OFFSET(struct kvm_sregs, interrupt_bitmap, 280);
WIDTH(struct kvm_sregs, interrupt_bitmap, 32);
#elif defined(ON_LINUX_PPC64LE) || defined(ON_LINUX_PPC64)
SIZE(struct kvm_sregs, 1232);
ALIGN(struct kvm_sregs, 8);
OFFSET(struct kvm_sregs, pvr, 0);
WIDTH(struct kvm_sregs, pvr, 4);
SIGN(struct kvm_sregs, pvr, 0);
OFFSET(struct kvm_sregs, u.s.sdr1, 8);
WIDTH(struct kvm_sregs, u.s.sdr1, 8);
SIGN(struct kvm_sregs, u.s.sdr1, 0);
OFFSET(struct kvm_sregs, u.s.ppc64.slb, 16);
WIDTH(struct kvm_sregs, u.s.ppc64.slb, 1024);
OFFSET(struct kvm_sregs, u.s.ppc64.slb[0].slbe, 16);
WIDTH(struct kvm_sregs, u.s.ppc64.slb[0].slbe, 8);
SIGN(struct kvm_sregs, u.s.ppc64.slb[0].slbe, 0);
OFFSET(struct kvm_sregs, u.s.ppc64.slb[0].slbv, 24);
WIDTH(struct kvm_sregs, u.s.ppc64.slb[0].slbv, 8);
SIGN(struct kvm_sregs, u.s.ppc64.slb[0].slbv, 0);
OFFSET(struct kvm_sregs, u.s.ppc32.sr, 1040);
WIDTH(struct kvm_sregs, u.s.ppc32.sr, 64);
OFFSET(struct kvm_sregs, u.s.ppc32.ibat, 1104);
WIDTH(struct kvm_sregs, u.s.ppc32.ibat, 64);
OFFSET(struct kvm_sregs, u.s.ppc32.dbat, 1168);
WIDTH(struct kvm_sregs, u.s.ppc32.dbat, 64);
OFFSET(struct kvm_sregs, u.e.impl.fsl.features, 8);
WIDTH(struct kvm_sregs, u.e.impl.fsl.features, 4);
SIGN(struct kvm_sregs, u.e.impl.fsl.features, 0);
OFFSET(struct kvm_sregs, u.e.impl.fsl.svr, 12);
WIDTH(struct kvm_sregs, u.e.impl.fsl.svr, 4);
SIGN(struct kvm_sregs, u.e.impl.fsl.svr, 0);
OFFSET(struct kvm_sregs, u.e.impl.fsl.mcar, 16);
WIDTH(struct kvm_sregs, u.e.impl.fsl.mcar, 8);
SIGN(struct kvm_sregs, u.e.impl.fsl.mcar, 0);
OFFSET(struct kvm_sregs, u.e.impl.fsl.hid0, 24);
WIDTH(struct kvm_sregs, u.e.impl.fsl.hid0, 4);
SIGN(struct kvm_sregs, u.e.impl.fsl.hid0, 0);
OFFSET(struct kvm_sregs, u.e.impl.fsl.pid1, 28);
WIDTH(struct kvm_sregs, u.e.impl.fsl.pid1, 4);
SIGN(struct kvm_sregs, u.e.impl.fsl.pid1, 0);
OFFSET(struct kvm_sregs, u.e.impl.fsl.pid2, 32);
WIDTH(struct kvm_sregs, u.e.impl.fsl.pid2, 4);
SIGN(struct kvm_sregs, u.e.impl.fsl.pid2, 0);
OFFSET(struct kvm_sregs, u.e.impl.pad, 8);
WIDTH(struct kvm_sregs, u.e.impl.pad, 256);
OFFSET(struct kvm_sregs, u.e.features, 264);
WIDTH(struct kvm_sregs, u.e.features, 4);
SIGN(struct kvm_sregs, u.e.features, 0);
OFFSET(struct kvm_sregs, u.e.impl_id, 268);
WIDTH(struct kvm_sregs, u.e.impl_id, 4);
SIGN(struct kvm_sregs, u.e.impl_id, 0);
OFFSET(struct kvm_sregs, u.e.update_special, 272);
WIDTH(struct kvm_sregs, u.e.update_special, 4);
SIGN(struct kvm_sregs, u.e.update_special, 0);
OFFSET(struct kvm_sregs, u.e.pir, 276);
WIDTH(struct kvm_sregs, u.e.pir, 4);
SIGN(struct kvm_sregs, u.e.pir, 0);
OFFSET(struct kvm_sregs, u.e.sprg8, 280);
WIDTH(struct kvm_sregs, u.e.sprg8, 8);
SIGN(struct kvm_sregs, u.e.sprg8, 0);
OFFSET(struct kvm_sregs, u.e.sprg9, 288);
WIDTH(struct kvm_sregs, u.e.sprg9, 8);
SIGN(struct kvm_sregs, u.e.sprg9, 0);
OFFSET(struct kvm_sregs, u.e.csrr0, 296);
WIDTH(struct kvm_sregs, u.e.csrr0, 8);
SIGN(struct kvm_sregs, u.e.csrr0, 0);
OFFSET(struct kvm_sregs, u.e.dsrr0, 304);
WIDTH(struct kvm_sregs, u.e.dsrr0, 8);
SIGN(struct kvm_sregs, u.e.dsrr0, 0);
OFFSET(struct kvm_sregs, u.e.mcsrr0, 312);
WIDTH(struct kvm_sregs, u.e.mcsrr0, 8);
SIGN(struct kvm_sregs, u.e.mcsrr0, 0);
OFFSET(struct kvm_sregs, u.e.csrr1, 320);
WIDTH(struct kvm_sregs, u.e.csrr1, 4);
SIGN(struct kvm_sregs, u.e.csrr1, 0);
OFFSET(struct kvm_sregs, u.e.dsrr1, 324);
WIDTH(struct kvm_sregs, u.e.dsrr1, 4);
SIGN(struct kvm_sregs, u.e.dsrr1, 0);
OFFSET(struct kvm_sregs, u.e.mcsrr1, 328);
WIDTH(struct kvm_sregs, u.e.mcsrr1, 4);
SIGN(struct kvm_sregs, u.e.mcsrr1, 0);
OFFSET(struct kvm_sregs, u.e.esr, 332);
WIDTH(struct kvm_sregs, u.e.esr, 4);
SIGN(struct kvm_sregs, u.e.esr, 0);
OFFSET(struct kvm_sregs, u.e.dear, 336);
WIDTH(struct kvm_sregs, u.e.dear, 8);
SIGN(struct kvm_sregs, u.e.dear, 0);
OFFSET(struct kvm_sregs, u.e.ivpr, 344);
WIDTH(struct kvm_sregs, u.e.ivpr, 8);
SIGN(struct kvm_sregs, u.e.ivpr, 0);
OFFSET(struct kvm_sregs, u.e.mcivpr, 352);
WIDTH(struct kvm_sregs, u.e.mcivpr, 8);
SIGN(struct kvm_sregs, u.e.mcivpr, 0);
OFFSET(struct kvm_sregs, u.e.mcsr, 360);
WIDTH(struct kvm_sregs, u.e.mcsr, 8);
SIGN(struct kvm_sregs, u.e.mcsr, 0);
OFFSET(struct kvm_sregs, u.e.tsr, 368);
WIDTH(struct kvm_sregs, u.e.tsr, 4);
SIGN(struct kvm_sregs, u.e.tsr, 0);
OFFSET(struct kvm_sregs, u.e.tcr, 372);
WIDTH(struct kvm_sregs, u.e.tcr, 4);
SIGN(struct kvm_sregs, u.e.tcr, 0);
OFFSET(struct kvm_sregs, u.e.decar, 376);
WIDTH(struct kvm_sregs, u.e.decar, 4);
SIGN(struct kvm_sregs, u.e.decar, 0);
OFFSET(struct kvm_sregs, u.e.dec, 380);
WIDTH(struct kvm_sregs, u.e.dec, 4);
SIGN(struct kvm_sregs, u.e.dec, 0);
OFFSET(struct kvm_sregs, u.e.tb, 384);
WIDTH(struct kvm_sregs, u.e.tb, 8);
SIGN(struct kvm_sregs, u.e.tb, 0);
OFFSET(struct kvm_sregs, u.e.dbsr, 392);
WIDTH(struct kvm_sregs, u.e.dbsr, 4);
SIGN(struct kvm_sregs, u.e.dbsr, 0);
OFFSET(struct kvm_sregs, u.e.dbcr, 396);
WIDTH(struct kvm_sregs, u.e.dbcr, 12);
OFFSET(struct kvm_sregs, u.e.iac, 408);
WIDTH(struct kvm_sregs, u.e.iac, 16);
OFFSET(struct kvm_sregs, u.e.dac, 424);
WIDTH(struct kvm_sregs, u.e.dac, 8);
OFFSET(struct kvm_sregs, u.e.dvc, 432);
WIDTH(struct kvm_sregs, u.e.dvc, 8);
OFFSET(struct kvm_sregs, u.e.num_iac, 440);
WIDTH(struct kvm_sregs, u.e.num_iac, 1);
SIGN(struct kvm_sregs, u.e.num_iac, 0);
OFFSET(struct kvm_sregs, u.e.num_dac, 441);
WIDTH(struct kvm_sregs, u.e.num_dac, 1);
SIGN(struct kvm_sregs, u.e.num_dac, 0);
OFFSET(struct kvm_sregs, u.e.num_dvc, 442);
WIDTH(struct kvm_sregs, u.e.num_dvc, 1);
SIGN(struct kvm_sregs, u.e.num_dvc, 0);
OFFSET(struct kvm_sregs, u.e.pad, 443);
WIDTH(struct kvm_sregs, u.e.pad, 1);
SIGN(struct kvm_sregs, u.e.pad, 0);
OFFSET(struct kvm_sregs, u.e.epr, 444);
WIDTH(struct kvm_sregs, u.e.epr, 4);
SIGN(struct kvm_sregs, u.e.epr, 0);
OFFSET(struct kvm_sregs, u.e.vrsave, 448);
WIDTH(struct kvm_sregs, u.e.vrsave, 4);
SIGN(struct kvm_sregs, u.e.vrsave, 0);
OFFSET(struct kvm_sregs, u.e.epcr, 452);
WIDTH(struct kvm_sregs, u.e.epcr, 4);
SIGN(struct kvm_sregs, u.e.epcr, 0);
OFFSET(struct kvm_sregs, u.e.mas0, 456);
WIDTH(struct kvm_sregs, u.e.mas0, 4);
SIGN(struct kvm_sregs, u.e.mas0, 0);
OFFSET(struct kvm_sregs, u.e.mas1, 460);
WIDTH(struct kvm_sregs, u.e.mas1, 4);
SIGN(struct kvm_sregs, u.e.mas1, 0);
OFFSET(struct kvm_sregs, u.e.mas2, 464);
WIDTH(struct kvm_sregs, u.e.mas2, 8);
SIGN(struct kvm_sregs, u.e.mas2, 0);
OFFSET(struct kvm_sregs, u.e.mas7_3, 472);
WIDTH(struct kvm_sregs, u.e.mas7_3, 8);
SIGN(struct kvm_sregs, u.e.mas7_3, 0);
OFFSET(struct kvm_sregs, u.e.mas4, 480);
WIDTH(struct kvm_sregs, u.e.mas4, 4);
SIGN(struct kvm_sregs, u.e.mas4, 0);
OFFSET(struct kvm_sregs, u.e.mas6, 484);
WIDTH(struct kvm_sregs, u.e.mas6, 4);
SIGN(struct kvm_sregs, u.e.mas6, 0);
OFFSET(struct kvm_sregs, u.e.ivor_low, 488);
WIDTH(struct kvm_sregs, u.e.ivor_low, 64);
OFFSET(struct kvm_sregs, u.e.ivor_high, 552);
WIDTH(struct kvm_sregs, u.e.ivor_high, 72);
OFFSET(struct kvm_sregs, u.e.mmucfg, 624);
WIDTH(struct kvm_sregs, u.e.mmucfg, 4);
SIGN(struct kvm_sregs, u.e.mmucfg, 0);
OFFSET(struct kvm_sregs, u.e.eptcfg, 628);
WIDTH(struct kvm_sregs, u.e.eptcfg, 4);
SIGN(struct kvm_sregs, u.e.eptcfg, 0);
OFFSET(struct kvm_sregs, u.e.tlbcfg, 632);
WIDTH(struct kvm_sregs, u.e.tlbcfg, 16);
OFFSET(struct kvm_sregs, u.e.tlbps, 648);
WIDTH(struct kvm_sregs, u.e.tlbps, 16);
OFFSET(struct kvm_sregs, u.e.eplc, 664);
WIDTH(struct kvm_sregs, u.e.eplc, 4);
SIGN(struct kvm_sregs, u.e.eplc, 0);
OFFSET(struct kvm_sregs, u.e.epsc, 668);
WIDTH(struct kvm_sregs, u.e.epsc, 4);
SIGN(struct kvm_sregs, u.e.epsc, 0);
OFFSET(struct kvm_sregs, u.pad, 8);
WIDTH(struct kvm_sregs, u.pad, 1020);
#elif defined(ON_LINUX_S390X)
SIZE(struct kvm_sregs, 192);
ALIGN(struct kvm_sregs, 8);
OFFSET(struct kvm_sregs, acrs, 0);
WIDTH(struct kvm_sregs, acrs, 64);
OFFSET(struct kvm_sregs, crs, 64);
WIDTH(struct kvm_sregs, crs, 128);
#else
IN_C(SIZE(struct kvm_sregs, 0));
IN_C(ALIGN(struct kvm_sregs, 1));
#endif

#if defined(ON_LINUX_X86_64)
SIZE(struct kvm_fpu, 416);
ALIGN(struct kvm_fpu, 8);
OFFSET(struct kvm_fpu, fpr, 0);
WIDTH(struct kvm_fpu, fpr, 128);
OFFSET(struct kvm_fpu, fcw, 128);
WIDTH(struct kvm_fpu, fcw, 2);
SIGN(struct kvm_fpu, fcw, 0);
OFFSET(struct kvm_fpu, fsw, 130);
WIDTH(struct kvm_fpu, fsw, 2);
SIGN(struct kvm_fpu, fsw, 0);
OFFSET(struct kvm_fpu, ftwx, 132);
WIDTH(struct kvm_fpu, ftwx, 1);
SIGN(struct kvm_fpu, ftwx, 0);
OFFSET(struct kvm_fpu, pad1, 133);
WIDTH(struct kvm_fpu, pad1, 1);
SIGN(struct kvm_fpu, pad1, 0);
OFFSET(struct kvm_fpu, last_opcode, 134);
WIDTH(struct kvm_fpu, last_opcode, 2);
SIGN(struct kvm_fpu, last_opcode, 0);
OFFSET(struct kvm_fpu, last_ip, 136);
WIDTH(struct kvm_fpu, last_ip, 8);
SIGN(struct kvm_fpu, last_ip, 0);
OFFSET(struct kvm_fpu, last_dp, 144);
WIDTH(struct kvm_fpu, last_dp, 8);
SIGN(struct kvm_fpu, last_dp, 0);
OFFSET(struct kvm_fpu, xmm, 152);
WIDTH(struct kvm_fpu, xmm, 256);
OFFSET(struct kvm_fpu, mxcsr, 408);
WIDTH(struct kvm_fpu, mxcsr, 4);
SIGN(struct kvm_fpu, mxcsr, 0);
OFFSET(struct kvm_fpu, pad2, 412);
WIDTH(struct kvm_fpu, pad2, 4);
SIGN(struct kvm_fpu, pad2, 0);
#elif defined(ON_LINUX_I386)
SIZE(struct kvm_fpu, 416);
ALIGN(struct kvm_fpu, 4);
OFFSET(struct kvm_fpu, fpr, 0);
WIDTH(struct kvm_fpu, fpr, 128);
OFFSET(struct kvm_fpu, fcw, 128);
WIDTH(struct kvm_fpu, fcw, 2);
SIGN(struct kvm_fpu, fcw, 0);
OFFSET(struct kvm_fpu, fsw, 130);
WIDTH(struct kvm_fpu, fsw, 2);
SIGN(struct kvm_fpu, fsw, 0);
OFFSET(struct kvm_fpu, ftwx, 132);
WIDTH(struct kvm_fpu, ftwx, 1);
SIGN(struct kvm_fpu, ftwx, 0);
OFFSET(struct kvm_fpu, pad1, 133);
WIDTH(struct kvm_fpu, pad1, 1);
SIGN(struct kvm_fpu, pad1, 0);
OFFSET(struct kvm_fpu, last_opcode, 134);
WIDTH(struct kvm_fpu, last_opcode, 2);
SIGN(struct kvm_fpu, last_opcode, 0);
OFFSET(struct kvm_fpu, last_ip, 136);
WIDTH(struct kvm_fpu, last_ip, 8);
SIGN(struct kvm_fpu, last_ip, 0);
OFFSET(struct kvm_fpu, last_dp, 144);
WIDTH(struct kvm_fpu, last_dp, 8);
SIGN(struct kvm_fpu, last_dp, 0);
OFFSET(struct kvm_fpu, xmm, 152);
WIDTH(struct kvm_fpu, xmm, 256);
OFFSET(struct kvm_fpu, mxcsr, 408);
WIDTH(struct kvm_fpu, mxcsr, 4);
SIGN(struct kvm_fpu, mxcsr, 0);
OFFSET(struct kvm_fpu, pad2, 412);
WIDTH(struct kvm_fpu, pad2, 4);
SIGN(struct kvm_fpu, pad2, 0);
#elif defined(ON_LINUX_PPC64LE) || defined(ON_LINUX_PPC64)
SIZE(struct kvm_fpu, 256);
ALIGN(struct kvm_fpu, 8);
OFFSET(struct kvm_fpu, fpr, 0);
WIDTH(struct kvm_fpu, fpr, 256);
#elif defined(ON_LINUX_S390X)
SIZE(struct kvm_fpu, 136);
ALIGN(struct kvm_fpu, 8);
OFFSET(struct kvm_fpu, fpc, 0);
WIDTH(struct kvm_fpu, fpc, 4);
SIGN(struct kvm_fpu, fpc, 0);
OFFSET(struct kvm_fpu, fprs, 8);
WIDTH(struct kvm_fpu, fprs, 128);
#else
IN_C(SIZE(struct kvm_fpu, 0));
IN_C(ALIGN(struct kvm_fpu, 1));
#endif

#if defined(ON_LINUX_X86_64)
SIZE(struct kvm_guest_debug_arch, 64);
ALIGN(struct kvm_guest_debug_arch, 8);
OFFSET(struct kvm_guest_debug_arch, debugreg, 0);
WIDTH(struct kvm_guest_debug_arch, debugreg, 64);
#elif defined(ON_LINUX_I386)
SIZE(struct kvm_guest_debug_arch, 64);
ALIGN(struct kvm_guest_debug_arch, 4);
OFFSET(struct kvm_guest_debug_arch, debugreg, 0);
WIDTH(struct kvm_guest_debug_arch, debugreg, 64);
#elif defined(ON_LINUX_ARM64)
SIZE(struct kvm_guest_debug_arch, 512);
ALIGN(struct kvm_guest_debug_arch, 8);
OFFSET(struct kvm_guest_debug_arch, dbg_bcr, 0);
WIDTH(struct kvm_guest_debug_arch, dbg_bcr, 128);
OFFSET(struct kvm_guest_debug_arch, dbg_bvr, 128);
WIDTH(struct kvm_guest_debug_arch, dbg_bvr, 128);
OFFSET(struct kvm_guest_debug_arch, dbg_wcr, 256);
WIDTH(struct kvm_guest_debug_arch, dbg_wcr, 128);
OFFSET(struct kvm_guest_debug_arch, dbg_wvr, 384);
WIDTH(struct kvm_guest_debug_arch, dbg_wvr, 128);
#elif defined(ON_LINUX_PPC64LE) || defined(ON_LINUX_PPC64)
SIZE(struct kvm_guest_debug_arch, 256);
ALIGN(struct kvm_guest_debug_arch, 8);
OFFSET(struct kvm_guest_debug_arch, bp, 0);
WIDTH(struct kvm_guest_debug_arch, bp, 256);
OFFSET(struct kvm_guest_debug_arch, bp[0].addr, 0);
WIDTH(struct kvm_guest_debug_arch, bp[0].addr, 8);
SIGN(struct kvm_guest_debug_arch, bp[0].addr, 0);
OFFSET(struct kvm_guest_debug_arch, bp[0].type, 8);
WIDTH(struct kvm_guest_debug_arch, bp[0].type, 4);
SIGN(struct kvm_guest_debug_arch, bp[0].type, 0);
OFFSET(struct kvm_guest_debug_arch, bp[0].reserved, 12);
WIDTH(struct kvm_guest_debug_arch, bp[0].reserved, 4);
SIGN(struct kvm_guest_debug_arch, bp[0].reserved, 0);
#elif defined(ON_LINUX_S390X)
SIZE(struct kvm_guest_debug_arch, 16);
ALIGN(struct kvm_guest_debug_arch, 8);
OFFSET(struct kvm_guest_debug_arch, nr_hw_bp, 0);
WIDTH(struct kvm_guest_debug_arch, nr_hw_bp, 4);
SIGN(struct kvm_guest_debug_arch, nr_hw_bp, 0);
OFFSET(struct kvm_guest_debug_arch, pad, 4);
WIDTH(struct kvm_guest_debug_arch, pad, 4);
SIGN(struct kvm_guest_debug_arch, pad, 0);
OFFSET(struct kvm_guest_debug_arch, hw_bp, 8);
WIDTH(struct kvm_guest_debug_arch, hw_bp, 8);
#else
IN_C(SIZE(struct kvm_guest_debug_arch, 0));
IN_C(ALIGN(struct kvm_guest_debug_arch, 1));
#endif

#if defined(ON_LINUX_ARM64)
SIZE(struct user_pt_regs, 272);
ALIGN(struct user_pt_regs, 8);
OFFSET(struct user_pt_regs, regs, 0);
WIDTH(struct user_pt_regs, regs, 248);
OFFSET(struct user_pt_regs, sp, 248);
WIDTH(struct user_pt_regs, sp, 8);
SIGN(struct user_pt_regs, sp, 0);
OFFSET(struct user_pt_regs, pc, 256);
WIDTH(struct user_pt_regs, pc, 8);
SIGN(struct user_pt_regs, pc, 0);
OFFSET(struct user_pt_regs, pstate, 264);
WIDTH(struct user_pt_regs, pstate, 8);
SIGN(struct user_pt_regs, pstate, 0);
#endif

#if defined(ON_LINUX_ARM64)
SIZE(struct user_fpsimd_state, 528);
ALIGN(struct user_fpsimd_state, 16);
OFFSET(struct user_fpsimd_state, vregs, 0);
WIDTH(struct user_fpsimd_state, vregs, 512);
OFFSET(struct user_fpsimd_state, fpsr, 512);
WIDTH(struct user_fpsimd_state, fpsr, 4);
SIGN(struct user_fpsimd_state, fpsr, 0);
OFFSET(struct user_fpsimd_state, fpcr, 516);
WIDTH(struct user_fpsimd_state, fpcr, 4);
SIGN(struct user_fpsimd_state, fpcr, 0);
OFFSET(struct user_fpsimd_state, __reserved, 520);
WIDTH(struct user_fpsimd_state, __reserved, 8);
#endif

#if defined(ON_LINUX_X86_64)
SIZE(struct kvm_regs, 144);
ALIGN(struct kvm_regs, 8);
OFFSET(struct kvm_regs, rax, 0);
WIDTH(struct kvm_regs, rax, 8);
SIGN(struct kvm_regs, rax, 0);
OFFSET(struct kvm_regs, rbx, 8);
WIDTH(struct kvm_regs, rbx, 8);
SIGN(struct kvm_regs, rbx, 0);
OFFSET(struct kvm_regs, rcx, 16);
WIDTH(struct kvm_regs, rcx, 8);
SIGN(struct kvm_regs, rcx, 0);
OFFSET(struct kvm_regs, rdx, 24);
WIDTH(struct kvm_regs, rdx, 8);
SIGN(struct kvm_regs, rdx, 0);
OFFSET(struct kvm_regs, rsi, 32);
WIDTH(struct kvm_regs, rsi, 8);
SIGN(struct kvm_regs, rsi, 0);
OFFSET(struct kvm_regs, rdi, 40);
WIDTH(struct kvm_regs, rdi, 8);
SIGN(struct kvm_regs, rdi, 0);
OFFSET(struct kvm_regs, rsp, 48);
WIDTH(struct kvm_regs, rsp, 8);
SIGN(struct kvm_regs, rsp, 0);
OFFSET(struct kvm_regs, rbp, 56);
WIDTH(struct kvm_regs, rbp, 8);
SIGN(struct kvm_regs, rbp, 0);
OFFSET(struct kvm_regs, r8, 64);
WIDTH(struct kvm_regs, r8, 8);
SIGN(struct kvm_regs, r8, 0);
OFFSET(struct kvm_regs, r9, 72);
WIDTH(struct kvm_regs, r9, 8);
SIGN(struct kvm_regs, r9, 0);
OFFSET(struct kvm_regs, r10, 80);
WIDTH(struct kvm_regs, r10, 8);
SIGN(struct kvm_regs, r10, 0);
OFFSET(struct kvm_regs, r11, 88);
WIDTH(struct kvm_regs, r11, 8);
SIGN(struct kvm_regs, r11, 0);
OFFSET(struct kvm_regs, r12, 96);
WIDTH(struct kvm_regs, r12, 8);
SIGN(struct kvm_regs, r12, 0);
OFFSET(struct kvm_regs, r13, 104);
WIDTH(struct kvm_regs, r13, 8);
SIGN(struct kvm_regs, r13, 0);
OFFSET(struct kvm_regs, r14, 112);
WIDTH(struct kvm_regs, r14, 8);
SIGN(struct kvm_regs, r14, 0);
OFFSET(struct kvm_regs, r15, 120);
WIDTH(struct kvm_regs, r15, 8);
SIGN(struct kvm_regs, r15, 0);
OFFSET(struct kvm_regs, rip, 128);
WIDTH(struct kvm_regs, rip, 8);
SIGN(struct kvm_regs, rip, 0);
OFFSET(struct kvm_regs, rflags, 136);
WIDTH(struct kvm_regs, rflags, 8);
SIGN(struct kvm_regs, rflags, 0);
#elif defined(ON_LINUX_I386)
SIZE(struct kvm_regs, 144);
ALIGN(struct kvm_regs, 4);
OFFSET(struct kvm_regs, rax, 0);
WIDTH(struct kvm_regs, rax, 8);
SIGN(struct kvm_regs, rax, 0);
OFFSET(struct kvm_regs, rbx, 8);
WIDTH(struct kvm_regs, rbx, 8);
SIGN(struct kvm_regs, rbx, 0);
OFFSET(struct kvm_regs, rcx, 16);
WIDTH(struct kvm_regs, rcx, 8);
SIGN(struct kvm_regs, rcx, 0);
OFFSET(struct kvm_regs, rdx, 24);
WIDTH(struct kvm_regs, rdx, 8);
SIGN(struct kvm_regs, rdx, 0);
OFFSET(struct kvm_regs, rsi, 32);
WIDTH(struct kvm_regs, rsi, 8);
SIGN(struct kvm_regs, rsi, 0);
OFFSET(struct kvm_regs, rdi, 40);
WIDTH(struct kvm_regs, rdi, 8);
SIGN(struct kvm_regs, rdi, 0);
OFFSET(struct kvm_regs, rsp, 48);
WIDTH(struct kvm_regs, rsp, 8);
SIGN(struct kvm_regs, rsp, 0);
OFFSET(struct kvm_regs, rbp, 56);
WIDTH(struct kvm_regs, rbp, 8);
SIGN(struct kvm_regs, rbp, 0);
OFFSET(struct kvm_regs, r8, 64);
WIDTH(struct kvm_regs, r8, 8);
SIGN(struct kvm_regs, r8, 0);
OFFSET(struct kvm_regs, r9, 72);
WIDTH(struct kvm_regs, r9, 8);
SIGN(struct kvm_regs, r9, 0);
OFFSET(struct kvm_regs, r10, 80);
WIDTH(struct kvm_regs, r10, 8);
SIGN(struct kvm_regs, r10, 0);
OFFSET(struct kvm_regs, r11, 88);
WIDTH(struct kvm_regs, r11, 8);
SIGN(struct kvm_regs, r11, 0);
OFFSET(struct kvm_regs, r12, 96);
WIDTH(struct kvm_regs, r12, 8);
SIGN(struct kvm_regs, r12, 0);
OFFSET(struct kvm_regs, r13, 104);
WIDTH(struct kvm_regs, r13, 8);
SIGN(struct kvm_regs, r13, 0);
OFFSET(struct kvm_regs, r14, 112);
WIDTH(struct kvm_regs, r14, 8);
SIGN(struct kvm_regs, r14, 0);
OFFSET(struct kvm_regs, r15, 120);
WIDTH(struct kvm_regs, r15, 8);
SIGN(struct kvm_regs, r15, 0);
OFFSET(struct kvm_regs, rip, 128);
WIDTH(struct kvm_regs, rip, 8);
SIGN(struct kvm_regs, rip, 0);
OFFSET(struct kvm_regs, rflags, 136);
WIDTH(struct kvm_regs, rflags, 8);
SIGN(struct kvm_regs, rflags, 0);
#elif defined(ON_LINUX_ARM64)
SIZE(struct kvm_regs, 864);
ALIGN(struct kvm_regs, 16);
OFFSET(struct kvm_regs, regs, 0);
WIDTH(struct kvm_regs, regs, 272);
OFFSET(struct kvm_regs, sp_el1, 272);
WIDTH(struct kvm_regs, sp_el1, 8);
SIGN(struct kvm_regs, sp_el1, 0);
OFFSET(struct kvm_regs, elr_el1, 280);
WIDTH(struct kvm_regs, elr_el1, 8);
SIGN(struct kvm_regs, elr_el1, 0);
OFFSET(struct kvm_regs, spsr, 288);
WIDTH(struct kvm_regs, spsr, 40);
OFFSET(struct kvm_regs, fp_regs, 336);
WIDTH(struct kvm_regs, fp_regs, 528);
#elif defined(ON_LINUX_RISCV64)
IN_C(SIZE(struct kvm_regs, 0));
IN_C(ALIGN(struct kvm_regs, 1));
#elif defined(ON_LINUX_S390X)
SIZE(struct kvm_regs, 128);
ALIGN(struct kvm_regs, 8);
OFFSET(struct kvm_regs, gprs, 0);
WIDTH(struct kvm_regs, gprs, 128);
#elif defined(ON_LINUX_MIPS64) || defined(ON_LINUX_MIPS)
SIZE(struct kvm_regs, 280);
ALIGN(struct kvm_regs, 8);
OFFSET(struct kvm_regs, gpr, 0);
WIDTH(struct kvm_regs, gpr, 256);
OFFSET(struct kvm_regs, hi, 256);
WIDTH(struct kvm_regs, hi, 8);
SIGN(struct kvm_regs, hi, 0);
OFFSET(struct kvm_regs, lo, 264);
WIDTH(struct kvm_regs, lo, 8);
SIGN(struct kvm_regs, lo, 0);
OFFSET(struct kvm_regs, pc, 272);
WIDTH(struct kvm_regs, pc, 8);
SIGN(struct kvm_regs, pc, 0);
#else
SIZE(struct kvm_regs, 392);
ALIGN(struct kvm_regs, 8);
OFFSET(struct kvm_regs, pc, 0);
WIDTH(struct kvm_regs, pc, 8);
SIGN(struct kvm_regs, pc, 0);
OFFSET(struct kvm_regs, cr, 8);
WIDTH(struct kvm_regs, cr, 8);
SIGN(struct kvm_regs, cr, 0);
OFFSET(struct kvm_regs, ctr, 16);
WIDTH(struct kvm_regs, ctr, 8);
SIGN(struct kvm_regs, ctr, 0);
OFFSET(struct kvm_regs, lr, 24);
WIDTH(struct kvm_regs, lr, 8);
SIGN(struct kvm_regs, lr, 0);
OFFSET(struct kvm_regs, xer, 32);
WIDTH(struct kvm_regs, xer, 8);
SIGN(struct kvm_regs, xer, 0);
OFFSET(struct kvm_regs, msr, 40);
WIDTH(struct kvm_regs, msr, 8);
SIGN(struct kvm_regs, msr, 0);
OFFSET(struct kvm_regs, srr0, 48);
WIDTH(struct kvm_regs, srr0, 8);
SIGN(struct kvm_regs, srr0, 0);
OFFSET(struct kvm_regs, srr1, 56);
WIDTH(struct kvm_regs, srr1, 8);
SIGN(struct kvm_regs, srr1, 0);
OFFSET(struct kvm_regs, pid, 64);
WIDTH(struct kvm_regs, pid, 8);
SIGN(struct kvm_regs, pid, 0);
OFFSET(struct kvm_regs, sprg0, 72);
WIDTH(struct kvm_regs, sprg0, 8);
SIGN(struct kvm_regs, sprg0, 0);
OFFSET(struct kvm_regs, sprg1, 80);
WIDTH(struct kvm_regs, sprg1, 8);
SIGN(struct kvm_regs, sprg1, 0);
OFFSET(struct kvm_regs, sprg2, 88);
WIDTH(struct kvm_regs, sprg2, 8);
SIGN(struct kvm_regs, sprg2, 0);
OFFSET(struct kvm_regs, sprg3, 96);
WIDTH(struct kvm_regs, sprg3, 8);
SIGN(struct kvm_regs, sprg3, 0);
OFFSET(struct kvm_regs, sprg4, 104);
WIDTH(struct kvm_regs, sprg4, 8);
SIGN(struct kvm_regs, sprg4, 0);
OFFSET(struct kvm_regs, sprg5, 112);
WIDTH(struct kvm_regs, sprg5, 8);
SIGN(struct kvm_regs, sprg5, 0);
OFFSET(struct kvm_regs, sprg6, 120);
WIDTH(struct kvm_regs, sprg6, 8);
SIGN(struct kvm_regs, sprg6, 0);
OFFSET(struct kvm_regs, sprg7, 128);
WIDTH(struct kvm_regs, sprg7, 8);
SIGN(struct kvm_regs, sprg7, 0);
OFFSET(struct kvm_regs, gpr, 136);
WIDTH(struct kvm_regs, gpr, 256);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386) || defined(ON_LINUX_ARM64)
SIZE(struct kvm_vcpu_events, 64);
#endif

#if defined(ON_LINUX_X86_64)
ALIGN(struct kvm_vcpu_events, 8);
OFFSET(struct kvm_vcpu_events, exception.injected, 0);
WIDTH(struct kvm_vcpu_events, exception.injected, 1);
SIGN(struct kvm_vcpu_events, exception.injected, 0);
OFFSET(struct kvm_vcpu_events, exception.nr, 1);
WIDTH(struct kvm_vcpu_events, exception.nr, 1);
SIGN(struct kvm_vcpu_events, exception.nr, 0);
OFFSET(struct kvm_vcpu_events, exception.has_error_code, 2);
WIDTH(struct kvm_vcpu_events, exception.has_error_code, 1);
SIGN(struct kvm_vcpu_events, exception.has_error_code, 0);
OFFSET(struct kvm_vcpu_events, exception.pending, 3);
WIDTH(struct kvm_vcpu_events, exception.pending, 1);
SIGN(struct kvm_vcpu_events, exception.pending, 0);
OFFSET(struct kvm_vcpu_events, exception.error_code, 4);
WIDTH(struct kvm_vcpu_events, exception.error_code, 4);
SIGN(struct kvm_vcpu_events, exception.error_code, 0);
OFFSET(struct kvm_vcpu_events, interrupt.injected, 8);
WIDTH(struct kvm_vcpu_events, interrupt.injected, 1);
SIGN(struct kvm_vcpu_events, interrupt.injected, 0);
OFFSET(struct kvm_vcpu_events, interrupt.nr, 9);
WIDTH(struct kvm_vcpu_events, interrupt.nr, 1);
SIGN(struct kvm_vcpu_events, interrupt.nr, 0);
OFFSET(struct kvm_vcpu_events, interrupt.soft, 10);
WIDTH(struct kvm_vcpu_events, interrupt.soft, 1);
SIGN(struct kvm_vcpu_events, interrupt.soft, 0);
OFFSET(struct kvm_vcpu_events, interrupt.shadow, 11);
WIDTH(struct kvm_vcpu_events, interrupt.shadow, 1);
SIGN(struct kvm_vcpu_events, interrupt.shadow, 0);
OFFSET(struct kvm_vcpu_events, nmi.injected, 12);
WIDTH(struct kvm_vcpu_events, nmi.injected, 1);
SIGN(struct kvm_vcpu_events, nmi.injected, 0);
OFFSET(struct kvm_vcpu_events, nmi.pending, 13);
WIDTH(struct kvm_vcpu_events, nmi.pending, 1);
SIGN(struct kvm_vcpu_events, nmi.pending, 0);
OFFSET(struct kvm_vcpu_events, nmi.masked, 14);
WIDTH(struct kvm_vcpu_events, nmi.masked, 1);
SIGN(struct kvm_vcpu_events, nmi.masked, 0);
OFFSET(struct kvm_vcpu_events, nmi.pad, 15);
WIDTH(struct kvm_vcpu_events, nmi.pad, 1);
SIGN(struct kvm_vcpu_events, nmi.pad, 0);
OFFSET(struct kvm_vcpu_events, sipi_vector, 16);
WIDTH(struct kvm_vcpu_events, sipi_vector, 4);
SIGN(struct kvm_vcpu_events, sipi_vector, 0);
OFFSET(struct kvm_vcpu_events, flags, 20);
WIDTH(struct kvm_vcpu_events, flags, 4);
SIGN(struct kvm_vcpu_events, flags, 0);
OFFSET(struct kvm_vcpu_events, smi.smm, 24);
WIDTH(struct kvm_vcpu_events, smi.smm, 1);
SIGN(struct kvm_vcpu_events, smi.smm, 0);
OFFSET(struct kvm_vcpu_events, smi.pending, 25);
WIDTH(struct kvm_vcpu_events, smi.pending, 1);
SIGN(struct kvm_vcpu_events, smi.pending, 0);
OFFSET(struct kvm_vcpu_events, smi.smm_inside_nmi, 26);
WIDTH(struct kvm_vcpu_events, smi.smm_inside_nmi, 1);
SIGN(struct kvm_vcpu_events, smi.smm_inside_nmi, 0);
OFFSET(struct kvm_vcpu_events, smi.latched_init, 27);
WIDTH(struct kvm_vcpu_events, smi.latched_init, 1);
SIGN(struct kvm_vcpu_events, smi.latched_init, 0);
OFFSET(struct kvm_vcpu_events, triple_fault.pending, 28);
WIDTH(struct kvm_vcpu_events, triple_fault.pending, 1);
SIGN(struct kvm_vcpu_events, triple_fault.pending, 0);
OFFSET(struct kvm_vcpu_events, reserved, 29);
WIDTH(struct kvm_vcpu_events, reserved, 26);
OFFSET(struct kvm_vcpu_events, exception_has_payload, 55);
WIDTH(struct kvm_vcpu_events, exception_has_payload, 1);
SIGN(struct kvm_vcpu_events, exception_has_payload, 0);
OFFSET(struct kvm_vcpu_events, exception_payload, 56);
WIDTH(struct kvm_vcpu_events, exception_payload, 8);
SIGN(struct kvm_vcpu_events, exception_payload, 0);
#elif defined(ON_LINUX_I386)
ALIGN(struct kvm_vcpu_events, 4);
OFFSET(struct kvm_vcpu_events, exception.injected, 0);
WIDTH(struct kvm_vcpu_events, exception.injected, 1);
SIGN(struct kvm_vcpu_events, exception.injected, 0);
OFFSET(struct kvm_vcpu_events, exception.nr, 1);
WIDTH(struct kvm_vcpu_events, exception.nr, 1);
SIGN(struct kvm_vcpu_events, exception.nr, 0);
OFFSET(struct kvm_vcpu_events, exception.has_error_code, 2);
WIDTH(struct kvm_vcpu_events, exception.has_error_code, 1);
SIGN(struct kvm_vcpu_events, exception.has_error_code, 0);
OFFSET(struct kvm_vcpu_events, exception.pending, 3);
WIDTH(struct kvm_vcpu_events, exception.pending, 1);
SIGN(struct kvm_vcpu_events, exception.pending, 0);
OFFSET(struct kvm_vcpu_events, exception.error_code, 4);
WIDTH(struct kvm_vcpu_events, exception.error_code, 4);
SIGN(struct kvm_vcpu_events, exception.error_code, 0);
OFFSET(struct kvm_vcpu_events, interrupt.injected, 8);
WIDTH(struct kvm_vcpu_events, interrupt.injected, 1);
SIGN(struct kvm_vcpu_events, interrupt.injected, 0);
OFFSET(struct kvm_vcpu_events, interrupt.nr, 9);
WIDTH(struct kvm_vcpu_events, interrupt.nr, 1);
SIGN(struct kvm_vcpu_events, interrupt.nr, 0);
OFFSET(struct kvm_vcpu_events, interrupt.soft, 10);
WIDTH(struct kvm_vcpu_events, interrupt.soft, 1);
SIGN(struct kvm_vcpu_events, interrupt.soft, 0);
OFFSET(struct kvm_vcpu_events, interrupt.shadow, 11);
WIDTH(struct kvm_vcpu_events, interrupt.shadow, 1);
SIGN(struct kvm_vcpu_events, interrupt.shadow, 0);
OFFSET(struct kvm_vcpu_events, nmi.injected, 12);
WIDTH(struct kvm_vcpu_events, nmi.injected, 1);
SIGN(struct kvm_vcpu_events, nmi.injected, 0);
OFFSET(struct kvm_vcpu_events, nmi.pending, 13);
WIDTH(struct kvm_vcpu_events, nmi.pending, 1);
SIGN(struct kvm_vcpu_events, nmi.pending, 0);
OFFSET(struct kvm_vcpu_events, nmi.masked, 14);
WIDTH(struct kvm_vcpu_events, nmi.masked, 1);
SIGN(struct kvm_vcpu_events, nmi.masked, 0);
OFFSET(struct kvm_vcpu_events, nmi.pad, 15);
WIDTH(struct kvm_vcpu_events, nmi.pad, 1);
SIGN(struct kvm_vcpu_events, nmi.pad, 0);
OFFSET(struct kvm_vcpu_events, sipi_vector, 16);
WIDTH(struct kvm_vcpu_events, sipi_vector, 4);
SIGN(struct kvm_vcpu_events, sipi_vector, 0);
OFFSET(struct kvm_vcpu_events, flags, 20);
WIDTH(struct kvm_vcpu_events, flags, 4);
SIGN(struct kvm_vcpu_events, flags, 0);
OFFSET(struct kvm_vcpu_events, smi.smm, 24);
WIDTH(struct kvm_vcpu_events, smi.smm, 1);
SIGN(struct kvm_vcpu_events, smi.smm, 0);
OFFSET(struct kvm_vcpu_events, smi.pending, 25);
WIDTH(struct kvm_vcpu_events, smi.pending, 1);
SIGN(struct kvm_vcpu_events, smi.pending, 0);
OFFSET(struct kvm_vcpu_events, smi.smm_inside_nmi, 26);
WIDTH(struct kvm_vcpu_events, smi.smm_inside_nmi, 1);
SIGN(struct kvm_vcpu_events, smi.smm_inside_nmi, 0);
OFFSET(struct kvm_vcpu_events, smi.latched_init, 27);
WIDTH(struct kvm_vcpu_events, smi.latched_init, 1);
SIGN(struct kvm_vcpu_events, smi.latched_init, 0);
OFFSET(struct kvm_vcpu_events, triple_fault.pending, 28);
WIDTH(struct kvm_vcpu_events, triple_fault.pending, 1);
SIGN(struct kvm_vcpu_events, triple_fault.pending, 0);
OFFSET(struct kvm_vcpu_events, reserved, 29);
WIDTH(struct kvm_vcpu_events, reserved, 26);
OFFSET(struct kvm_vcpu_events, exception_has_payload, 55);
WIDTH(struct kvm_vcpu_events, exception_has_payload, 1);
SIGN(struct kvm_vcpu_events, exception_has_payload, 0);
OFFSET(struct kvm_vcpu_events, exception_payload, 56);
WIDTH(struct kvm_vcpu_events, exception_payload, 8);
SIGN(struct kvm_vcpu_events, exception_payload, 0);
#elif defined(ON_LINUX_ARM64)
ALIGN(struct kvm_vcpu_events, 8);
OFFSET(struct kvm_vcpu_events, exception.serror_pending, 0);
WIDTH(struct kvm_vcpu_events, exception.serror_pending, 1);
SIGN(struct kvm_vcpu_events, exception.serror_pending, 0);
OFFSET(struct kvm_vcpu_events, exception.serror_has_esr, 1);
WIDTH(struct kvm_vcpu_events, exception.serror_has_esr, 1);
SIGN(struct kvm_vcpu_events, exception.serror_has_esr, 0);
OFFSET(struct kvm_vcpu_events, exception.ext_dabt_pending, 2);
WIDTH(struct kvm_vcpu_events, exception.ext_dabt_pending, 1);
SIGN(struct kvm_vcpu_events, exception.ext_dabt_pending, 0);
OFFSET(struct kvm_vcpu_events, exception.pad, 3);
WIDTH(struct kvm_vcpu_events, exception.pad, 5);
OFFSET(struct kvm_vcpu_events, exception.serror_esr, 8);
WIDTH(struct kvm_vcpu_events, exception.serror_esr, 8);
SIGN(struct kvm_vcpu_events, exception.serror_esr, 0);
OFFSET(struct kvm_vcpu_events, reserved, 16);
WIDTH(struct kvm_vcpu_events, reserved, 48);
#endif

#if defined(ON_LINUX_X86_64)
SIZE(struct kvm_sync_regs, 520);
ALIGN(struct kvm_sync_regs, 8);
OFFSET(struct kvm_sync_regs, regs, 0);
WIDTH(struct kvm_sync_regs, regs, 144);
OFFSET(struct kvm_sync_regs, sregs, 144);
WIDTH(struct kvm_sync_regs, sregs, 312);
OFFSET(struct kvm_sync_regs, events, 456);
WIDTH(struct kvm_sync_regs, events, 64);
#elif defined(ON_LINUX_I386)
SIZE(struct kvm_sync_regs, 520);
ALIGN(struct kvm_sync_regs, 4);
OFFSET(struct kvm_sync_regs, regs, 0);
WIDTH(struct kvm_sync_regs, regs, 144);
OFFSET(struct kvm_sync_regs, sregs, 144);
WIDTH(struct kvm_sync_regs, sregs, 312);
OFFSET(struct kvm_sync_regs, events, 456);
WIDTH(struct kvm_sync_regs, events, 64);
#elif defined(ON_LINUX_ARM64)
SIZE(struct kvm_sync_regs, 8);
ALIGN(struct kvm_sync_regs, 8);
OFFSET(struct kvm_sync_regs, device_irq_level, 0);
WIDTH(struct kvm_sync_regs, device_irq_level, 8);
SIGN(struct kvm_sync_regs, device_irq_level, 0);
#elif defined(ON_LINUX_S390X)
SIZE(struct kvm_sync_regs, 1984);
ALIGN(struct kvm_sync_regs, 8);
OFFSET(struct kvm_sync_regs, prefix, 0);
WIDTH(struct kvm_sync_regs, prefix, 8);
SIGN(struct kvm_sync_regs, prefix, 0);
OFFSET(struct kvm_sync_regs, gprs, 8);
WIDTH(struct kvm_sync_regs, gprs, 128);
OFFSET(struct kvm_sync_regs, acrs, 136);
WIDTH(struct kvm_sync_regs, acrs, 64);
OFFSET(struct kvm_sync_regs, crs, 200);
WIDTH(struct kvm_sync_regs, crs, 128);
OFFSET(struct kvm_sync_regs, todpr, 328);
WIDTH(struct kvm_sync_regs, todpr, 8);
SIGN(struct kvm_sync_regs, todpr, 0);
OFFSET(struct kvm_sync_regs, cputm, 336);
WIDTH(struct kvm_sync_regs, cputm, 8);
SIGN(struct kvm_sync_regs, cputm, 0);
OFFSET(struct kvm_sync_regs, ckc, 344);
WIDTH(struct kvm_sync_regs, ckc, 8);
SIGN(struct kvm_sync_regs, ckc, 0);
OFFSET(struct kvm_sync_regs, pp, 352);
WIDTH(struct kvm_sync_regs, pp, 8);
SIGN(struct kvm_sync_regs, pp, 0);
OFFSET(struct kvm_sync_regs, gbea, 360);
WIDTH(struct kvm_sync_regs, gbea, 8);
SIGN(struct kvm_sync_regs, gbea, 0);
OFFSET(struct kvm_sync_regs, pft, 368);
WIDTH(struct kvm_sync_regs, pft, 8);
SIGN(struct kvm_sync_regs, pft, 0);
OFFSET(struct kvm_sync_regs, pfs, 376);
WIDTH(struct kvm_sync_regs, pfs, 8);
SIGN(struct kvm_sync_regs, pfs, 0);
OFFSET(struct kvm_sync_regs, pfc, 384);
WIDTH(struct kvm_sync_regs, pfc, 8);
SIGN(struct kvm_sync_regs, pfc, 0);
OFFSET(struct kvm_sync_regs, vrs, 392);
WIDTH(struct kvm_sync_regs, vrs, 512);
OFFSET(struct kvm_sync_regs, fprs, 392);
WIDTH(struct kvm_sync_regs, fprs, 128);
OFFSET(struct kvm_sync_regs, reserved, 904);
WIDTH(struct kvm_sync_regs, reserved, 512);
OFFSET(struct kvm_sync_regs, fpc, 1416);
WIDTH(struct kvm_sync_regs, fpc, 4);
SIGN(struct kvm_sync_regs, fpc, 0);
OFFSET(struct kvm_sync_regs, padding1, 1421);
WIDTH(struct kvm_sync_regs, padding1, 51);
OFFSET(struct kvm_sync_regs, riccb, 1472);
WIDTH(struct kvm_sync_regs, riccb, 64);
OFFSET(struct kvm_sync_regs, diag318, 1536);
WIDTH(struct kvm_sync_regs, diag318, 8);
SIGN(struct kvm_sync_regs, diag318, 0);
OFFSET(struct kvm_sync_regs, padding2, 1544);
WIDTH(struct kvm_sync_regs, padding2, 184);
OFFSET(struct kvm_sync_regs, sdnx, 1728);
WIDTH(struct kvm_sync_regs, sdnx, 256);
OFFSET(struct kvm_sync_regs, reserved1, 1728);
WIDTH(struct kvm_sync_regs, reserved1, 16);
OFFSET(struct kvm_sync_regs, gscb, 1744);
WIDTH(struct kvm_sync_regs, gscb, 32);
OFFSET(struct kvm_sync_regs, etoken, 1776);
WIDTH(struct kvm_sync_regs, etoken, 8);
SIGN(struct kvm_sync_regs, etoken, 0);
OFFSET(struct kvm_sync_regs, etoken_extension, 1784);
WIDTH(struct kvm_sync_regs, etoken_extension, 8);
SIGN(struct kvm_sync_regs, etoken_extension, 0);
#else
IN_C(SIZE(struct kvm_sync_regs, 0));
IN_C(ALIGN(struct kvm_sync_regs, 1));
#endif

SIZE(struct kvm_interrupt, 4);
ALIGN(struct kvm_interrupt, 4);
OFFSET(struct kvm_interrupt, irq, 0);
WIDTH(struct kvm_interrupt, irq, 4);
SIGN(struct kvm_interrupt, irq, 0);

SIZE(struct kvm_signal_mask, 4);
ALIGN(struct kvm_signal_mask, 4);
OFFSET(struct kvm_signal_mask, len, 0);
WIDTH(struct kvm_signal_mask, len, 4);
SIGN(struct kvm_signal_mask, len, 0);
OFFSET(struct kvm_signal_mask, sigset, 4);

SIZE(struct kvm_mp_state, 4);
ALIGN(struct kvm_mp_state, 4);
OFFSET(struct kvm_mp_state, mp_state, 0);
WIDTH(struct kvm_mp_state, mp_state, 4);
SIGN(struct kvm_mp_state, mp_state, 0);

#if defined(ON_LINUX_X86_64)
SIZE(struct kvm_guest_debug, 72);
ALIGN(struct kvm_guest_debug, 8);
OFFSET(struct kvm_guest_debug, control, 0);
WIDTH(struct kvm_guest_debug, control, 4);
SIGN(struct kvm_guest_debug, control, 0);
OFFSET(struct kvm_guest_debug, pad, 4);
WIDTH(struct kvm_guest_debug, pad, 4);
SIGN(struct kvm_guest_debug, pad, 0);
OFFSET(struct kvm_guest_debug, arch, 8);
WIDTH(struct kvm_guest_debug, arch, 64);
#elif defined(ON_LINUX_I386)
SIZE(struct kvm_guest_debug, 72);
ALIGN(struct kvm_guest_debug, 4);
OFFSET(struct kvm_guest_debug, control, 0);
WIDTH(struct kvm_guest_debug, control, 4);
SIGN(struct kvm_guest_debug, control, 0);
OFFSET(struct kvm_guest_debug, pad, 4);
WIDTH(struct kvm_guest_debug, pad, 4);
SIGN(struct kvm_guest_debug, pad, 0);
OFFSET(struct kvm_guest_debug, arch, 8);
WIDTH(struct kvm_guest_debug, arch, 64);
#elif defined(ON_LINUX_ARM64)
SIZE(struct kvm_guest_debug, 520);
ALIGN(struct kvm_guest_debug, 8);
OFFSET(struct kvm_guest_debug, control, 0);
WIDTH(struct kvm_guest_debug, control, 4);
SIGN(struct kvm_guest_debug, control, 0);
OFFSET(struct kvm_guest_debug, pad, 4);
WIDTH(struct kvm_guest_debug, pad, 4);
SIGN(struct kvm_guest_debug, pad, 0);
OFFSET(struct kvm_guest_debug, arch, 8);
WIDTH(struct kvm_guest_debug, arch, 512);
#elif defined(ON_LINUX_PPC64LE) || defined(ON_LINUX_PPC64)
SIZE(struct kvm_guest_debug, 264);
ALIGN(struct kvm_guest_debug, 8);
OFFSET(struct kvm_guest_debug, control, 0);
WIDTH(struct kvm_guest_debug, control, 4);
SIGN(struct kvm_guest_debug, control, 0);
OFFSET(struct kvm_guest_debug, pad, 4);
WIDTH(struct kvm_guest_debug, pad, 4);
SIGN(struct kvm_guest_debug, pad, 0);
OFFSET(struct kvm_guest_debug, arch, 8);
WIDTH(struct kvm_guest_debug, arch, 256);
#elif defined(ON_LINUX_S390X)
SIZE(struct kvm_guest_debug, 24);
ALIGN(struct kvm_guest_debug, 8);
OFFSET(struct kvm_guest_debug, control, 0);
WIDTH(struct kvm_guest_debug, control, 4);
SIGN(struct kvm_guest_debug, control, 0);
OFFSET(struct kvm_guest_debug, pad, 4);
WIDTH(struct kvm_guest_debug, pad, 4);
SIGN(struct kvm_guest_debug, pad, 0);
OFFSET(struct kvm_guest_debug, arch, 8);
WIDTH(struct kvm_guest_debug, arch, 16);
#else
IN_C(SIZE(struct kvm_guest_debug, 8));
IN_C(ALIGN(struct kvm_guest_debug, 4));
IN_C(OFFSET(struct kvm_guest_debug, control, 0));
IN_C(WIDTH(struct kvm_guest_debug, control, 4));
IN_C(SIGN(struct kvm_guest_debug, control, 0));
IN_C(OFFSET(struct kvm_guest_debug, pad, 4));
IN_C(WIDTH(struct kvm_guest_debug, pad, 4));
IN_C(SIGN(struct kvm_guest_debug, pad, 0));
IN_C(OFFSET(struct kvm_guest_debug, arch, 8));
#endif

SIZE(struct kvm_enable_cap, 104);
OFFSET(struct kvm_enable_cap, cap, 0);
WIDTH(struct kvm_enable_cap, cap, 4);
SIGN(struct kvm_enable_cap, cap, 0);
OFFSET(struct kvm_enable_cap, flags, 4);
WIDTH(struct kvm_enable_cap, flags, 4);
SIGN(struct kvm_enable_cap, flags, 0);
OFFSET(struct kvm_enable_cap, args, 8);
WIDTH(struct kvm_enable_cap, args, 32);
OFFSET(struct kvm_enable_cap, pad, 40);
WIDTH(struct kvm_enable_cap, pad, 64);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_enable_cap, 4);
#else
ALIGN(struct kvm_enable_cap, 8);
#endif

SIZE(struct kvm_reg_list, 8);
OFFSET(struct kvm_reg_list, n, 0);
WIDTH(struct kvm_reg_list, n, 8);
SIGN(struct kvm_reg_list, n, 0);
OFFSET(struct kvm_reg_list, reg, 8);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_reg_list, 4);
#else
ALIGN(struct kvm_reg_list, 8);
#endif

SIZE(struct kvm_one_reg, 16);
OFFSET(struct kvm_one_reg, id, 0);
WIDTH(struct kvm_one_reg, id, 8);
SIGN(struct kvm_one_reg, id, 0);
OFFSET(struct kvm_one_reg, addr, 8);
WIDTH(struct kvm_one_reg, addr, 8);
SIGN(struct kvm_one_reg, addr, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_one_reg, 4);
#else
ALIGN(struct kvm_one_reg, 8);
#endif

SIZE(struct kvm_hyperv_exit, 56);
OFFSET(struct kvm_hyperv_exit, type, 0);
WIDTH(struct kvm_hyperv_exit, type, 4);
SIGN(struct kvm_hyperv_exit, type, 0);
OFFSET(struct kvm_hyperv_exit, pad1, 4);
WIDTH(struct kvm_hyperv_exit, pad1, 4);
SIGN(struct kvm_hyperv_exit, pad1, 0);
OFFSET(struct kvm_hyperv_exit, u.synic.msr, 8);
WIDTH(struct kvm_hyperv_exit, u.synic.msr, 4);
SIGN(struct kvm_hyperv_exit, u.synic.msr, 0);
OFFSET(struct kvm_hyperv_exit, u.synic.pad2, 12);
WIDTH(struct kvm_hyperv_exit, u.synic.pad2, 4);
SIGN(struct kvm_hyperv_exit, u.synic.pad2, 0);
OFFSET(struct kvm_hyperv_exit, u.synic.control, 16);
WIDTH(struct kvm_hyperv_exit, u.synic.control, 8);
SIGN(struct kvm_hyperv_exit, u.synic.control, 0);
OFFSET(struct kvm_hyperv_exit, u.synic.evt_page, 24);
WIDTH(struct kvm_hyperv_exit, u.synic.evt_page, 8);
SIGN(struct kvm_hyperv_exit, u.synic.evt_page, 0);
OFFSET(struct kvm_hyperv_exit, u.synic.msg_page, 32);
WIDTH(struct kvm_hyperv_exit, u.synic.msg_page, 8);
SIGN(struct kvm_hyperv_exit, u.synic.msg_page, 0);
OFFSET(struct kvm_hyperv_exit, u.hcall.input, 8);
WIDTH(struct kvm_hyperv_exit, u.hcall.input, 8);
SIGN(struct kvm_hyperv_exit, u.hcall.input, 0);
OFFSET(struct kvm_hyperv_exit, u.hcall.result, 16);
WIDTH(struct kvm_hyperv_exit, u.hcall.result, 8);
SIGN(struct kvm_hyperv_exit, u.hcall.result, 0);
OFFSET(struct kvm_hyperv_exit, u.hcall.params, 24);
WIDTH(struct kvm_hyperv_exit, u.hcall.params, 16);
OFFSET(struct kvm_hyperv_exit, u.syndbg.msr, 8);
WIDTH(struct kvm_hyperv_exit, u.syndbg.msr, 4);
SIGN(struct kvm_hyperv_exit, u.syndbg.msr, 0);
OFFSET(struct kvm_hyperv_exit, u.syndbg.pad2, 12);
WIDTH(struct kvm_hyperv_exit, u.syndbg.pad2, 4);
SIGN(struct kvm_hyperv_exit, u.syndbg.pad2, 0);
OFFSET(struct kvm_hyperv_exit, u.syndbg.control, 16);
WIDTH(struct kvm_hyperv_exit, u.syndbg.control, 8);
SIGN(struct kvm_hyperv_exit, u.syndbg.control, 0);
OFFSET(struct kvm_hyperv_exit, u.syndbg.status, 24);
WIDTH(struct kvm_hyperv_exit, u.syndbg.status, 8);
SIGN(struct kvm_hyperv_exit, u.syndbg.status, 0);
OFFSET(struct kvm_hyperv_exit, u.syndbg.send_page, 32);
WIDTH(struct kvm_hyperv_exit, u.syndbg.send_page, 8);
SIGN(struct kvm_hyperv_exit, u.syndbg.send_page, 0);
OFFSET(struct kvm_hyperv_exit, u.syndbg.recv_page, 40);
WIDTH(struct kvm_hyperv_exit, u.syndbg.recv_page, 8);
SIGN(struct kvm_hyperv_exit, u.syndbg.recv_page, 0);
OFFSET(struct kvm_hyperv_exit, u.syndbg.pending_page, 48);
WIDTH(struct kvm_hyperv_exit, u.syndbg.pending_page, 8);
SIGN(struct kvm_hyperv_exit, u.syndbg.pending_page, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_hyperv_exit, 4);
#else
ALIGN(struct kvm_hyperv_exit, 8);
#endif

OFFSET(struct kvm_xen_exit, type, 0);
WIDTH(struct kvm_xen_exit, type, 4);
SIGN(struct kvm_xen_exit, type, 0);
WIDTH(struct kvm_xen_exit, u.hcall.longmode, 4);
SIGN(struct kvm_xen_exit, u.hcall.longmode, 0);
WIDTH(struct kvm_xen_exit, u.hcall.cpl, 4);
SIGN(struct kvm_xen_exit, u.hcall.cpl, 0);
WIDTH(struct kvm_xen_exit, u.hcall.input, 8);
SIGN(struct kvm_xen_exit, u.hcall.input, 0);
WIDTH(struct kvm_xen_exit, u.hcall.result, 8);
SIGN(struct kvm_xen_exit, u.hcall.result, 0);
WIDTH(struct kvm_xen_exit, u.hcall.params, 48);

#if defined(ON_LINUX_I386)
SIZE(struct kvm_xen_exit, 76);
ALIGN(struct kvm_xen_exit, 4);
OFFSET(struct kvm_xen_exit, u.hcall.longmode, 4);
OFFSET(struct kvm_xen_exit, u.hcall.cpl, 8);
OFFSET(struct kvm_xen_exit, u.hcall.input, 12);
OFFSET(struct kvm_xen_exit, u.hcall.result, 20);
OFFSET(struct kvm_xen_exit, u.hcall.params, 28);
#else
SIZE(struct kvm_xen_exit, 80);
ALIGN(struct kvm_xen_exit, 8);
OFFSET(struct kvm_xen_exit, u.hcall.longmode, 8);
OFFSET(struct kvm_xen_exit, u.hcall.cpl, 12);
OFFSET(struct kvm_xen_exit, u.hcall.input, 16);
OFFSET(struct kvm_xen_exit, u.hcall.result, 24);
OFFSET(struct kvm_xen_exit, u.hcall.params, 32);
#endif

#if defined(ON_LINUX_X86_64)
SIZE(struct kvm_debug_exit_arch, 32);
ALIGN(struct kvm_debug_exit_arch, 8);
OFFSET(struct kvm_debug_exit_arch, exception, 0);
WIDTH(struct kvm_debug_exit_arch, exception, 4);
SIGN(struct kvm_debug_exit_arch, exception, 0);
OFFSET(struct kvm_debug_exit_arch, pad, 4);
WIDTH(struct kvm_debug_exit_arch, pad, 4);
SIGN(struct kvm_debug_exit_arch, pad, 0);
OFFSET(struct kvm_debug_exit_arch, pc, 8);
WIDTH(struct kvm_debug_exit_arch, pc, 8);
SIGN(struct kvm_debug_exit_arch, pc, 0);
OFFSET(struct kvm_debug_exit_arch, dr6, 16);
WIDTH(struct kvm_debug_exit_arch, dr6, 8);
SIGN(struct kvm_debug_exit_arch, dr6, 0);
OFFSET(struct kvm_debug_exit_arch, dr7, 24);
WIDTH(struct kvm_debug_exit_arch, dr7, 8);
SIGN(struct kvm_debug_exit_arch, dr7, 0);
#elif defined(ON_LINUX_I386)
SIZE(struct kvm_debug_exit_arch, 32);
ALIGN(struct kvm_debug_exit_arch, 4);
OFFSET(struct kvm_debug_exit_arch, exception, 0);
WIDTH(struct kvm_debug_exit_arch, exception, 4);
SIGN(struct kvm_debug_exit_arch, exception, 0);
OFFSET(struct kvm_debug_exit_arch, pad, 4);
WIDTH(struct kvm_debug_exit_arch, pad, 4);
SIGN(struct kvm_debug_exit_arch, pad, 0);
OFFSET(struct kvm_debug_exit_arch, pc, 8);
WIDTH(struct kvm_debug_exit_arch, pc, 8);
SIGN(struct kvm_debug_exit_arch, pc, 0);
OFFSET(struct kvm_debug_exit_arch, dr6, 16);
WIDTH(struct kvm_debug_exit_arch, dr6, 8);
SIGN(struct kvm_debug_exit_arch, dr6, 0);
OFFSET(struct kvm_debug_exit_arch, dr7, 24);
WIDTH(struct kvm_debug_exit_arch, dr7, 8);
SIGN(struct kvm_debug_exit_arch, dr7, 0);
#elif defined(ON_LINUX_ARM64)
SIZE(struct kvm_debug_exit_arch, 16);
ALIGN(struct kvm_debug_exit_arch, 8);
OFFSET(struct kvm_debug_exit_arch, hsr, 0);
WIDTH(struct kvm_debug_exit_arch, hsr, 4);
SIGN(struct kvm_debug_exit_arch, hsr, 0);
OFFSET(struct kvm_debug_exit_arch, hsr_high, 4);
WIDTH(struct kvm_debug_exit_arch, hsr_high, 4);
SIGN(struct kvm_debug_exit_arch, hsr_high, 0);
OFFSET(struct kvm_debug_exit_arch, far, 8);
WIDTH(struct kvm_debug_exit_arch, far, 8);
SIGN(struct kvm_debug_exit_arch, far, 0);
#elif defined(ON_LINUX_RISCV64)
IN_C(SIZE(struct kvm_debug_exit_arch, 0));
IN_C(ALIGN(struct kvm_debug_exit_arch, 1));
#elif defined(ON_LINUX_S390X)
SIZE(struct kvm_debug_exit_arch, 16);
ALIGN(struct kvm_debug_exit_arch, 8);
OFFSET(struct kvm_debug_exit_arch, addr, 0);
WIDTH(struct kvm_debug_exit_arch, addr, 8);
SIGN(struct kvm_debug_exit_arch, addr, 0);
OFFSET(struct kvm_debug_exit_arch, type, 8);
WIDTH(struct kvm_debug_exit_arch, type, 1);
SIGN(struct kvm_debug_exit_arch, type, 0);
OFFSET(struct kvm_debug_exit_arch, pad, 9);
WIDTH(struct kvm_debug_exit_arch, pad, 7);
#elif defined(ON_LINUX_MIPS64) || defined(ON_LINUX_MIPS)
SIZE(struct kvm_debug_exit_arch, 8);
ALIGN(struct kvm_debug_exit_arch, 8);
OFFSET(struct kvm_debug_exit_arch, epc, 0);
WIDTH(struct kvm_debug_exit_arch, epc, 8);
SIGN(struct kvm_debug_exit_arch, epc, 0);
#else
SIZE(struct kvm_debug_exit_arch, 16);
ALIGN(struct kvm_debug_exit_arch, 8);
OFFSET(struct kvm_debug_exit_arch, address, 0);
WIDTH(struct kvm_debug_exit_arch, address, 8);
SIGN(struct kvm_debug_exit_arch, address, 0);
OFFSET(struct kvm_debug_exit_arch, status, 8);
WIDTH(struct kvm_debug_exit_arch, status, 4);
SIGN(struct kvm_debug_exit_arch, status, 0);
OFFSET(struct kvm_debug_exit_arch, reserved, 12);
WIDTH(struct kvm_debug_exit_arch, reserved, 4);
SIGN(struct kvm_debug_exit_arch, reserved, 0);
#endif

OFFSET(struct kvm_run, request_interrupt_window, 0);
WIDTH(struct kvm_run, request_interrupt_window, 1);
SIGN(struct kvm_run, request_interrupt_window, 0);
OFFSET(struct kvm_run, immediate_exit, 1);
WIDTH(struct kvm_run, immediate_exit, 1);
SIGN(struct kvm_run, immediate_exit, 0);
OFFSET(struct kvm_run, padding1, 2);
WIDTH(struct kvm_run, padding1, 6);
OFFSET(struct kvm_run, exit_reason, 8);
WIDTH(struct kvm_run, exit_reason, 4);
SIGN(struct kvm_run, exit_reason, 0);
OFFSET(struct kvm_run, ready_for_interrupt_injection, 12);
WIDTH(struct kvm_run, ready_for_interrupt_injection, 1);
SIGN(struct kvm_run, ready_for_interrupt_injection, 0);
OFFSET(struct kvm_run, if_flag, 13);
WIDTH(struct kvm_run, if_flag, 1);
SIGN(struct kvm_run, if_flag, 0);
OFFSET(struct kvm_run, flags, 14);
WIDTH(struct kvm_run, flags, 2);
SIGN(struct kvm_run, flags, 0);
OFFSET(struct kvm_run, cr8, 16);
WIDTH(struct kvm_run, cr8, 8);
SIGN(struct kvm_run, cr8, 0);
OFFSET(struct kvm_run, apic_base, 24);
WIDTH(struct kvm_run, apic_base, 8);
SIGN(struct kvm_run, apic_base, 0);
WIDTH(struct kvm_run, hw.hardware_exit_reason, 8);
SIGN(struct kvm_run, hw.hardware_exit_reason, 0);
WIDTH(struct kvm_run, fail_entry.hardware_entry_failure_reason, 8);
SIGN(struct kvm_run, fail_entry.hardware_entry_failure_reason, 0);
WIDTH(struct kvm_run, fail_entry.cpu, 4);
SIGN(struct kvm_run, fail_entry.cpu, 0);
WIDTH(struct kvm_run, ex.exception, 4);
SIGN(struct kvm_run, ex.exception, 0);
WIDTH(struct kvm_run, ex.error_code, 4);
SIGN(struct kvm_run, ex.error_code, 0);
WIDTH(struct kvm_run, io.direction, 1);
SIGN(struct kvm_run, io.direction, 0);
WIDTH(struct kvm_run, io.size, 1);
SIGN(struct kvm_run, io.size, 0);
WIDTH(struct kvm_run, io.port, 2);
SIGN(struct kvm_run, io.port, 0);
WIDTH(struct kvm_run, io.count, 4);
SIGN(struct kvm_run, io.count, 0);
WIDTH(struct kvm_run, io.data_offset, 8);
SIGN(struct kvm_run, io.data_offset, 0);
WIDTH(struct kvm_run, mmio.phys_addr, 8);
SIGN(struct kvm_run, mmio.phys_addr, 0);
WIDTH(struct kvm_run, mmio.data, 8);
WIDTH(struct kvm_run, mmio.len, 4);
SIGN(struct kvm_run, mmio.len, 0);
WIDTH(struct kvm_run, mmio.is_write, 1);
SIGN(struct kvm_run, mmio.is_write, 0);
WIDTH(struct kvm_run, hypercall.nr, 8);
SIGN(struct kvm_run, hypercall.nr, 0);
WIDTH(struct kvm_run, hypercall.args, 48);
WIDTH(struct kvm_run, hypercall.ret, 8);
SIGN(struct kvm_run, hypercall.ret, 0);
WIDTH(struct kvm_run, hypercall.longmode, 4);
SIGN(struct kvm_run, hypercall.longmode, 0);
WIDTH(struct kvm_run, hypercall.pad, 4);
SIGN(struct kvm_run, hypercall.pad, 0);
WIDTH(struct kvm_run, tpr_access.rip, 8);
SIGN(struct kvm_run, tpr_access.rip, 0);
WIDTH(struct kvm_run, tpr_access.is_write, 4);
SIGN(struct kvm_run, tpr_access.is_write, 0);
WIDTH(struct kvm_run, tpr_access.pad, 4);
SIGN(struct kvm_run, tpr_access.pad, 0);
WIDTH(struct kvm_run, s390_sieic.icptcode, 1);
SIGN(struct kvm_run, s390_sieic.icptcode, 0);
WIDTH(struct kvm_run, s390_sieic.ipa, 2);
SIGN(struct kvm_run, s390_sieic.ipa, 0);
WIDTH(struct kvm_run, s390_sieic.ipb, 4);
SIGN(struct kvm_run, s390_sieic.ipb, 0);
WIDTH(struct kvm_run, s390_reset_flags, 8);
SIGN(struct kvm_run, s390_reset_flags, 0);
WIDTH(struct kvm_run, s390_ucontrol.trans_exc_code, 8);
SIGN(struct kvm_run, s390_ucontrol.trans_exc_code, 0);
WIDTH(struct kvm_run, s390_ucontrol.pgm_code, 4);
SIGN(struct kvm_run, s390_ucontrol.pgm_code, 0);
WIDTH(struct kvm_run, dcr.dcrn, 4);
SIGN(struct kvm_run, dcr.dcrn, 0);
WIDTH(struct kvm_run, dcr.data, 4);
SIGN(struct kvm_run, dcr.data, 0);
WIDTH(struct kvm_run, dcr.is_write, 1);
SIGN(struct kvm_run, dcr.is_write, 0);
WIDTH(struct kvm_run, internal.suberror, 4);
SIGN(struct kvm_run, internal.suberror, 0);
WIDTH(struct kvm_run, internal.ndata, 4);
SIGN(struct kvm_run, internal.ndata, 0);
WIDTH(struct kvm_run, internal.data, 128);
WIDTH(struct kvm_run, emulation_failure.suberror, 4);
SIGN(struct kvm_run, emulation_failure.suberror, 0);
WIDTH(struct kvm_run, emulation_failure.ndata, 4);
SIGN(struct kvm_run, emulation_failure.ndata, 0);
WIDTH(struct kvm_run, emulation_failure.flags, 8);
SIGN(struct kvm_run, emulation_failure.flags, 0);
WIDTH(struct kvm_run, emulation_failure.insn_size, 1);
SIGN(struct kvm_run, emulation_failure.insn_size, 0);
WIDTH(struct kvm_run, emulation_failure.insn_bytes, 15);
WIDTH(struct kvm_run, osi.gprs, 256);
WIDTH(struct kvm_run, papr_hcall.nr, 8);
SIGN(struct kvm_run, papr_hcall.nr, 0);
WIDTH(struct kvm_run, papr_hcall.ret, 8);
SIGN(struct kvm_run, papr_hcall.ret, 0);
WIDTH(struct kvm_run, papr_hcall.args, 72);
WIDTH(struct kvm_run, s390_tsch.subchannel_id, 2);
SIGN(struct kvm_run, s390_tsch.subchannel_id, 0);
WIDTH(struct kvm_run, s390_tsch.subchannel_nr, 2);
SIGN(struct kvm_run, s390_tsch.subchannel_nr, 0);
WIDTH(struct kvm_run, s390_tsch.io_int_parm, 4);
SIGN(struct kvm_run, s390_tsch.io_int_parm, 0);
WIDTH(struct kvm_run, s390_tsch.io_int_word, 4);
SIGN(struct kvm_run, s390_tsch.io_int_word, 0);
WIDTH(struct kvm_run, s390_tsch.ipb, 4);
SIGN(struct kvm_run, s390_tsch.ipb, 0);
WIDTH(struct kvm_run, s390_tsch.dequeued, 1);
SIGN(struct kvm_run, s390_tsch.dequeued, 0);
WIDTH(struct kvm_run, epr.epr, 4);
SIGN(struct kvm_run, epr.epr, 0);
WIDTH(struct kvm_run, system_event.type, 4);
SIGN(struct kvm_run, system_event.type, 0);
WIDTH(struct kvm_run, system_event.ndata, 4);
SIGN(struct kvm_run, system_event.ndata, 0);
WIDTH(struct kvm_run, system_event.flags, 8);
SIGN(struct kvm_run, system_event.flags, 0);
WIDTH(struct kvm_run, system_event.data, 128);
WIDTH(struct kvm_run, s390_stsi.addr, 8);
SIGN(struct kvm_run, s390_stsi.addr, 0);
WIDTH(struct kvm_run, s390_stsi.ar, 1);
SIGN(struct kvm_run, s390_stsi.ar, 0);
WIDTH(struct kvm_run, s390_stsi.reserved, 1);
SIGN(struct kvm_run, s390_stsi.reserved, 0);
WIDTH(struct kvm_run, s390_stsi.fc, 1);
SIGN(struct kvm_run, s390_stsi.fc, 0);
WIDTH(struct kvm_run, s390_stsi.sel1, 1);
SIGN(struct kvm_run, s390_stsi.sel1, 0);
WIDTH(struct kvm_run, s390_stsi.sel2, 2);
SIGN(struct kvm_run, s390_stsi.sel2, 0);
WIDTH(struct kvm_run, eoi.vector, 1);
SIGN(struct kvm_run, eoi.vector, 0);
WIDTH(struct kvm_run, hyperv, 56);
WIDTH(struct kvm_run, arm_nisv.esr_iss, 8);
SIGN(struct kvm_run, arm_nisv.esr_iss, 0);
WIDTH(struct kvm_run, arm_nisv.fault_ipa, 8);
SIGN(struct kvm_run, arm_nisv.fault_ipa, 0);
WIDTH(struct kvm_run, msr.error, 1);
SIGN(struct kvm_run, msr.error, 0);
WIDTH(struct kvm_run, msr.pad, 7);
WIDTH(struct kvm_run, msr.reason, 4);
SIGN(struct kvm_run, msr.reason, 0);
WIDTH(struct kvm_run, msr.index, 4);
SIGN(struct kvm_run, msr.index, 0);
WIDTH(struct kvm_run, msr.data, 8);
SIGN(struct kvm_run, msr.data, 0);
SIGN(struct kvm_run, riscv_sbi.extension_id, 0);
SIGN(struct kvm_run, riscv_sbi.function_id, 0);
SIGN(struct kvm_run, riscv_csr.csr_num, 0);
SIGN(struct kvm_run, riscv_csr.new_value, 0);
SIGN(struct kvm_run, riscv_csr.write_mask, 0);
SIGN(struct kvm_run, riscv_csr.ret_value, 0);
WIDTH(struct kvm_run, notify.flags, 4);
SIGN(struct kvm_run, notify.flags, 0);
WIDTH(struct kvm_run, padding, 256);
WIDTH(struct kvm_run, kvm_valid_regs, 8);
SIGN(struct kvm_run, kvm_valid_regs, 0);
WIDTH(struct kvm_run, kvm_dirty_regs, 8);
SIGN(struct kvm_run, kvm_dirty_regs, 0);
WIDTH(struct kvm_run, s.padding, 2048);

#if defined(ON_LINUX_X86_64)
SIZE(struct kvm_run, 2352);
ALIGN(struct kvm_run, 8);
OFFSET(struct kvm_run, hw.hardware_exit_reason, 32);
OFFSET(struct kvm_run, fail_entry.hardware_entry_failure_reason, 32);
OFFSET(struct kvm_run, fail_entry.cpu, 40);
OFFSET(struct kvm_run, ex.exception, 32);
OFFSET(struct kvm_run, ex.error_code, 36);
OFFSET(struct kvm_run, io.direction, 32);
OFFSET(struct kvm_run, io.size, 33);
OFFSET(struct kvm_run, io.port, 34);
OFFSET(struct kvm_run, io.count, 36);
OFFSET(struct kvm_run, io.data_offset, 40);
OFFSET(struct kvm_run, debug.arch, 32);
WIDTH(struct kvm_run, debug.arch, 32);
OFFSET(struct kvm_run, mmio.phys_addr, 32);
OFFSET(struct kvm_run, mmio.data, 40);
OFFSET(struct kvm_run, mmio.len, 48);
OFFSET(struct kvm_run, mmio.is_write, 52);
OFFSET(struct kvm_run, hypercall.nr, 32);
OFFSET(struct kvm_run, hypercall.args, 40);
OFFSET(struct kvm_run, hypercall.ret, 88);
OFFSET(struct kvm_run, hypercall.longmode, 96);
OFFSET(struct kvm_run, hypercall.pad, 100);
OFFSET(struct kvm_run, tpr_access.rip, 32);
OFFSET(struct kvm_run, tpr_access.is_write, 40);
OFFSET(struct kvm_run, tpr_access.pad, 44);
OFFSET(struct kvm_run, s390_sieic.icptcode, 32);
OFFSET(struct kvm_run, s390_sieic.ipa, 34);
OFFSET(struct kvm_run, s390_sieic.ipb, 36);
OFFSET(struct kvm_run, s390_reset_flags, 32);
OFFSET(struct kvm_run, s390_ucontrol.trans_exc_code, 32);
OFFSET(struct kvm_run, s390_ucontrol.pgm_code, 40);
OFFSET(struct kvm_run, dcr.dcrn, 32);
OFFSET(struct kvm_run, dcr.data, 36);
OFFSET(struct kvm_run, dcr.is_write, 40);
OFFSET(struct kvm_run, internal.suberror, 32);
OFFSET(struct kvm_run, internal.ndata, 36);
OFFSET(struct kvm_run, internal.data, 40);
OFFSET(struct kvm_run, emulation_failure.suberror, 32);
OFFSET(struct kvm_run, emulation_failure.ndata, 36);
OFFSET(struct kvm_run, emulation_failure.flags, 40);
OFFSET(struct kvm_run, emulation_failure.insn_size, 48);
OFFSET(struct kvm_run, emulation_failure.insn_bytes, 49);
OFFSET(struct kvm_run, osi.gprs, 32);
OFFSET(struct kvm_run, papr_hcall.nr, 32);
OFFSET(struct kvm_run, papr_hcall.ret, 40);
OFFSET(struct kvm_run, papr_hcall.args, 48);
OFFSET(struct kvm_run, s390_tsch.subchannel_id, 32);
OFFSET(struct kvm_run, s390_tsch.subchannel_nr, 34);
OFFSET(struct kvm_run, s390_tsch.io_int_parm, 36);
OFFSET(struct kvm_run, s390_tsch.io_int_word, 40);
OFFSET(struct kvm_run, s390_tsch.ipb, 44);
OFFSET(struct kvm_run, s390_tsch.dequeued, 48);
OFFSET(struct kvm_run, epr.epr, 32);
OFFSET(struct kvm_run, system_event.type, 32);
OFFSET(struct kvm_run, system_event.ndata, 36);
OFFSET(struct kvm_run, system_event.flags, 40);
OFFSET(struct kvm_run, system_event.data, 40);
OFFSET(struct kvm_run, s390_stsi.addr, 32);
OFFSET(struct kvm_run, s390_stsi.ar, 40);
OFFSET(struct kvm_run, s390_stsi.reserved, 41);
OFFSET(struct kvm_run, s390_stsi.fc, 42);
OFFSET(struct kvm_run, s390_stsi.sel1, 43);
OFFSET(struct kvm_run, s390_stsi.sel2, 44);
OFFSET(struct kvm_run, eoi.vector, 32);
OFFSET(struct kvm_run, hyperv, 32);
OFFSET(struct kvm_run, arm_nisv.esr_iss, 32);
OFFSET(struct kvm_run, arm_nisv.fault_ipa, 40);
OFFSET(struct kvm_run, msr.error, 32);
OFFSET(struct kvm_run, msr.pad, 33);
OFFSET(struct kvm_run, msr.reason, 40);
OFFSET(struct kvm_run, msr.index, 44);
OFFSET(struct kvm_run, msr.data, 48);
OFFSET(struct kvm_run, xen, 32);
WIDTH(struct kvm_run, xen, 80);
OFFSET(struct kvm_run, riscv_sbi.extension_id, 32);
WIDTH(struct kvm_run, riscv_sbi.extension_id, 8);
OFFSET(struct kvm_run, riscv_sbi.function_id, 40);
WIDTH(struct kvm_run, riscv_sbi.function_id, 8);
OFFSET(struct kvm_run, riscv_sbi.args, 48);
WIDTH(struct kvm_run, riscv_sbi.args, 48);
OFFSET(struct kvm_run, riscv_sbi.ret, 96);
WIDTH(struct kvm_run, riscv_sbi.ret, 16);
OFFSET(struct kvm_run, riscv_csr.csr_num, 32);
WIDTH(struct kvm_run, riscv_csr.csr_num, 8);
OFFSET(struct kvm_run, riscv_csr.new_value, 40);
WIDTH(struct kvm_run, riscv_csr.new_value, 8);
OFFSET(struct kvm_run, riscv_csr.write_mask, 48);
WIDTH(struct kvm_run, riscv_csr.write_mask, 8);
OFFSET(struct kvm_run, riscv_csr.ret_value, 56);
WIDTH(struct kvm_run, riscv_csr.ret_value, 8);
OFFSET(struct kvm_run, notify.flags, 32);
OFFSET(struct kvm_run, padding, 32);
OFFSET(struct kvm_run, kvm_valid_regs, 288);
OFFSET(struct kvm_run, kvm_dirty_regs, 296);
OFFSET(struct kvm_run, s.regs, 304);
WIDTH(struct kvm_run, s.regs, 520);
OFFSET(struct kvm_run, s.padding, 304);
#elif defined(ON_LINUX_I386)
SIZE(struct kvm_run, 2352);
ALIGN(struct kvm_run, 4);
OFFSET(struct kvm_run, hw.hardware_exit_reason, 32);
OFFSET(struct kvm_run, fail_entry.hardware_entry_failure_reason, 32);
OFFSET(struct kvm_run, fail_entry.cpu, 40);
OFFSET(struct kvm_run, ex.exception, 32);
OFFSET(struct kvm_run, ex.error_code, 36);
OFFSET(struct kvm_run, io.direction, 32);
OFFSET(struct kvm_run, io.size, 33);
OFFSET(struct kvm_run, io.port, 34);
OFFSET(struct kvm_run, io.count, 36);
OFFSET(struct kvm_run, io.data_offset, 40);
OFFSET(struct kvm_run, debug.arch, 32);
WIDTH(struct kvm_run, debug.arch, 32);
OFFSET(struct kvm_run, mmio.phys_addr, 32);
OFFSET(struct kvm_run, mmio.data, 40);
OFFSET(struct kvm_run, mmio.len, 48);
OFFSET(struct kvm_run, mmio.is_write, 52);
OFFSET(struct kvm_run, hypercall.nr, 32);
OFFSET(struct kvm_run, hypercall.args, 40);
OFFSET(struct kvm_run, hypercall.ret, 88);
OFFSET(struct kvm_run, hypercall.longmode, 96);
OFFSET(struct kvm_run, hypercall.pad, 100);
OFFSET(struct kvm_run, tpr_access.rip, 32);
OFFSET(struct kvm_run, tpr_access.is_write, 40);
OFFSET(struct kvm_run, tpr_access.pad, 44);
OFFSET(struct kvm_run, s390_sieic.icptcode, 32);
OFFSET(struct kvm_run, s390_sieic.ipa, 34);
OFFSET(struct kvm_run, s390_sieic.ipb, 36);
OFFSET(struct kvm_run, s390_reset_flags, 32);
OFFSET(struct kvm_run, s390_ucontrol.trans_exc_code, 32);
OFFSET(struct kvm_run, s390_ucontrol.pgm_code, 40);
OFFSET(struct kvm_run, dcr.dcrn, 32);
OFFSET(struct kvm_run, dcr.data, 36);
OFFSET(struct kvm_run, dcr.is_write, 40);
OFFSET(struct kvm_run, internal.suberror, 32);
OFFSET(struct kvm_run, internal.ndata, 36);
OFFSET(struct kvm_run, internal.data, 40);
OFFSET(struct kvm_run, emulation_failure.suberror, 32);
OFFSET(struct kvm_run, emulation_failure.ndata, 36);
OFFSET(struct kvm_run, emulation_failure.flags, 40);
OFFSET(struct kvm_run, emulation_failure.insn_size, 48);
OFFSET(struct kvm_run, emulation_failure.insn_bytes, 49);
OFFSET(struct kvm_run, osi.gprs, 32);
OFFSET(struct kvm_run, papr_hcall.nr, 32);
OFFSET(struct kvm_run, papr_hcall.ret, 40);
OFFSET(struct kvm_run, papr_hcall.args, 48);
OFFSET(struct kvm_run, s390_tsch.subchannel_id, 32);
OFFSET(struct kvm_run, s390_tsch.subchannel_nr, 34);
OFFSET(struct kvm_run, s390_tsch.io_int_parm, 36);
OFFSET(struct kvm_run, s390_tsch.io_int_word, 40);
OFFSET(struct kvm_run, s390_tsch.ipb, 44);
OFFSET(struct kvm_run, s390_tsch.dequeued, 48);
OFFSET(struct kvm_run, epr.epr, 32);
OFFSET(struct kvm_run, system_event.type, 32);
OFFSET(struct kvm_run, system_event.ndata, 36);
OFFSET(struct kvm_run, system_event.flags, 40);
OFFSET(struct kvm_run, system_event.data, 40);
OFFSET(struct kvm_run, s390_stsi.addr, 32);
OFFSET(struct kvm_run, s390_stsi.ar, 40);
OFFSET(struct kvm_run, s390_stsi.reserved, 41);
OFFSET(struct kvm_run, s390_stsi.fc, 42);
OFFSET(struct kvm_run, s390_stsi.sel1, 43);
OFFSET(struct kvm_run, s390_stsi.sel2, 44);
OFFSET(struct kvm_run, eoi.vector, 32);
OFFSET(struct kvm_run, hyperv, 32);
OFFSET(struct kvm_run, arm_nisv.esr_iss, 32);
OFFSET(struct kvm_run, arm_nisv.fault_ipa, 40);
OFFSET(struct kvm_run, msr.error, 32);
OFFSET(struct kvm_run, msr.pad, 33);
OFFSET(struct kvm_run, msr.reason, 40);
OFFSET(struct kvm_run, msr.index, 44);
OFFSET(struct kvm_run, msr.data, 48);
OFFSET(struct kvm_run, xen, 32);
WIDTH(struct kvm_run, xen, 76);
OFFSET(struct kvm_run, riscv_sbi.extension_id, 32);
WIDTH(struct kvm_run, riscv_sbi.extension_id, 4);
OFFSET(struct kvm_run, riscv_sbi.function_id, 36);
WIDTH(struct kvm_run, riscv_sbi.function_id, 4);
OFFSET(struct kvm_run, riscv_sbi.args, 40);
WIDTH(struct kvm_run, riscv_sbi.args, 24);
OFFSET(struct kvm_run, riscv_sbi.ret, 64);
WIDTH(struct kvm_run, riscv_sbi.ret, 8);
OFFSET(struct kvm_run, riscv_csr.csr_num, 32);
WIDTH(struct kvm_run, riscv_csr.csr_num, 4);
OFFSET(struct kvm_run, riscv_csr.new_value, 36);
WIDTH(struct kvm_run, riscv_csr.new_value, 4);
OFFSET(struct kvm_run, riscv_csr.write_mask, 40);
WIDTH(struct kvm_run, riscv_csr.write_mask, 4);
OFFSET(struct kvm_run, riscv_csr.ret_value, 44);
WIDTH(struct kvm_run, riscv_csr.ret_value, 4);
OFFSET(struct kvm_run, notify.flags, 32);
OFFSET(struct kvm_run, padding, 32);
OFFSET(struct kvm_run, kvm_valid_regs, 288);
OFFSET(struct kvm_run, kvm_dirty_regs, 296);
OFFSET(struct kvm_run, s.regs, 304);
WIDTH(struct kvm_run, s.regs, 520);
OFFSET(struct kvm_run, s.padding, 304);
#elif defined(ON_LINUX_ARM64)
SIZE(struct kvm_run, 2352);
ALIGN(struct kvm_run, 8);
OFFSET(struct kvm_run, hw.hardware_exit_reason, 32);
OFFSET(struct kvm_run, fail_entry.hardware_entry_failure_reason, 32);
OFFSET(struct kvm_run, fail_entry.cpu, 40);
OFFSET(struct kvm_run, ex.exception, 32);
OFFSET(struct kvm_run, ex.error_code, 36);
OFFSET(struct kvm_run, io.direction, 32);
OFFSET(struct kvm_run, io.size, 33);
OFFSET(struct kvm_run, io.port, 34);
OFFSET(struct kvm_run, io.count, 36);
OFFSET(struct kvm_run, io.data_offset, 40);
OFFSET(struct kvm_run, debug.arch, 32);
WIDTH(struct kvm_run, debug.arch, 16);
OFFSET(struct kvm_run, mmio.phys_addr, 32);
OFFSET(struct kvm_run, mmio.data, 40);
OFFSET(struct kvm_run, mmio.len, 48);
OFFSET(struct kvm_run, mmio.is_write, 52);
OFFSET(struct kvm_run, hypercall.nr, 32);
OFFSET(struct kvm_run, hypercall.args, 40);
OFFSET(struct kvm_run, hypercall.ret, 88);
OFFSET(struct kvm_run, hypercall.longmode, 96);
OFFSET(struct kvm_run, hypercall.pad, 100);
OFFSET(struct kvm_run, tpr_access.rip, 32);
OFFSET(struct kvm_run, tpr_access.is_write, 40);
OFFSET(struct kvm_run, tpr_access.pad, 44);
OFFSET(struct kvm_run, s390_sieic.icptcode, 32);
OFFSET(struct kvm_run, s390_sieic.ipa, 34);
OFFSET(struct kvm_run, s390_sieic.ipb, 36);
OFFSET(struct kvm_run, s390_reset_flags, 32);
OFFSET(struct kvm_run, s390_ucontrol.trans_exc_code, 32);
OFFSET(struct kvm_run, s390_ucontrol.pgm_code, 40);
OFFSET(struct kvm_run, dcr.dcrn, 32);
OFFSET(struct kvm_run, dcr.data, 36);
OFFSET(struct kvm_run, dcr.is_write, 40);
OFFSET(struct kvm_run, internal.suberror, 32);
OFFSET(struct kvm_run, internal.ndata, 36);
OFFSET(struct kvm_run, internal.data, 40);
OFFSET(struct kvm_run, emulation_failure.suberror, 32);
OFFSET(struct kvm_run, emulation_failure.ndata, 36);
OFFSET(struct kvm_run, emulation_failure.flags, 40);
OFFSET(struct kvm_run, emulation_failure.insn_size, 48);
OFFSET(struct kvm_run, emulation_failure.insn_bytes, 49);
OFFSET(struct kvm_run, osi.gprs, 32);
OFFSET(struct kvm_run, papr_hcall.nr, 32);
OFFSET(struct kvm_run, papr_hcall.ret, 40);
OFFSET(struct kvm_run, papr_hcall.args, 48);
OFFSET(struct kvm_run, s390_tsch.subchannel_id, 32);
OFFSET(struct kvm_run, s390_tsch.subchannel_nr, 34);
OFFSET(struct kvm_run, s390_tsch.io_int_parm, 36);
OFFSET(struct kvm_run, s390_tsch.io_int_word, 40);
OFFSET(struct kvm_run, s390_tsch.ipb, 44);
OFFSET(struct kvm_run, s390_tsch.dequeued, 48);
OFFSET(struct kvm_run, epr.epr, 32);
OFFSET(struct kvm_run, system_event.type, 32);
OFFSET(struct kvm_run, system_event.ndata, 36);
OFFSET(struct kvm_run, system_event.flags, 40);
OFFSET(struct kvm_run, system_event.data, 40);
OFFSET(struct kvm_run, s390_stsi.addr, 32);
OFFSET(struct kvm_run, s390_stsi.ar, 40);
OFFSET(struct kvm_run, s390_stsi.reserved, 41);
OFFSET(struct kvm_run, s390_stsi.fc, 42);
OFFSET(struct kvm_run, s390_stsi.sel1, 43);
OFFSET(struct kvm_run, s390_stsi.sel2, 44);
OFFSET(struct kvm_run, eoi.vector, 32);
OFFSET(struct kvm_run, hyperv, 32);
OFFSET(struct kvm_run, arm_nisv.esr_iss, 32);
OFFSET(struct kvm_run, arm_nisv.fault_ipa, 40);
OFFSET(struct kvm_run, msr.error, 32);
OFFSET(struct kvm_run, msr.pad, 33);
OFFSET(struct kvm_run, msr.reason, 40);
OFFSET(struct kvm_run, msr.index, 44);
OFFSET(struct kvm_run, msr.data, 48);
OFFSET(struct kvm_run, xen, 32);
WIDTH(struct kvm_run, xen, 80);
OFFSET(struct kvm_run, riscv_sbi.extension_id, 32);
WIDTH(struct kvm_run, riscv_sbi.extension_id, 8);
OFFSET(struct kvm_run, riscv_sbi.function_id, 40);
WIDTH(struct kvm_run, riscv_sbi.function_id, 8);
OFFSET(struct kvm_run, riscv_sbi.args, 48);
WIDTH(struct kvm_run, riscv_sbi.args, 48);
OFFSET(struct kvm_run, riscv_sbi.ret, 96);
WIDTH(struct kvm_run, riscv_sbi.ret, 16);
OFFSET(struct kvm_run, riscv_csr.csr_num, 32);
WIDTH(struct kvm_run, riscv_csr.csr_num, 8);
OFFSET(struct kvm_run, riscv_csr.new_value, 40);
WIDTH(struct kvm_run, riscv_csr.new_value, 8);
OFFSET(struct kvm_run, riscv_csr.write_mask, 48);
WIDTH(struct kvm_run, riscv_csr.write_mask, 8);
OFFSET(struct kvm_run, riscv_csr.ret_value, 56);
WIDTH(struct kvm_run, riscv_csr.ret_value, 8);
OFFSET(struct kvm_run, notify.flags, 32);
OFFSET(struct kvm_run, padding, 32);
OFFSET(struct kvm_run, kvm_valid_regs, 288);
OFFSET(struct kvm_run, kvm_dirty_regs, 296);
OFFSET(struct kvm_run, s.regs, 304);
WIDTH(struct kvm_run, s.regs, 8);
OFFSET(struct kvm_run, s.padding, 304);
#elif defined(ON_LINUX_RISCV64)
SIZE(struct kvm_run, 2352);
ALIGN(struct kvm_run, 8);
OFFSET(struct kvm_run, hw.hardware_exit_reason, 32);
OFFSET(struct kvm_run, fail_entry.hardware_entry_failure_reason, 32);
OFFSET(struct kvm_run, fail_entry.cpu, 40);
OFFSET(struct kvm_run, ex.exception, 32);
OFFSET(struct kvm_run, ex.error_code, 36);
OFFSET(struct kvm_run, io.direction, 32);
OFFSET(struct kvm_run, io.size, 33);
OFFSET(struct kvm_run, io.port, 34);
OFFSET(struct kvm_run, io.count, 36);
OFFSET(struct kvm_run, io.data_offset, 40);
OFFSET(struct kvm_run, debug.arch, 32);
OFFSET(struct kvm_run, mmio.phys_addr, 32);
OFFSET(struct kvm_run, mmio.data, 40);
OFFSET(struct kvm_run, mmio.len, 48);
OFFSET(struct kvm_run, mmio.is_write, 52);
OFFSET(struct kvm_run, hypercall.nr, 32);
OFFSET(struct kvm_run, hypercall.args, 40);
OFFSET(struct kvm_run, hypercall.ret, 88);
OFFSET(struct kvm_run, hypercall.longmode, 96);
OFFSET(struct kvm_run, hypercall.pad, 100);
OFFSET(struct kvm_run, tpr_access.rip, 32);
OFFSET(struct kvm_run, tpr_access.is_write, 40);
OFFSET(struct kvm_run, tpr_access.pad, 44);
OFFSET(struct kvm_run, s390_sieic.icptcode, 32);
OFFSET(struct kvm_run, s390_sieic.ipa, 34);
OFFSET(struct kvm_run, s390_sieic.ipb, 36);
OFFSET(struct kvm_run, s390_reset_flags, 32);
OFFSET(struct kvm_run, s390_ucontrol.trans_exc_code, 32);
OFFSET(struct kvm_run, s390_ucontrol.pgm_code, 40);
OFFSET(struct kvm_run, dcr.dcrn, 32);
OFFSET(struct kvm_run, dcr.data, 36);
OFFSET(struct kvm_run, dcr.is_write, 40);
OFFSET(struct kvm_run, internal.suberror, 32);
OFFSET(struct kvm_run, internal.ndata, 36);
OFFSET(struct kvm_run, internal.data, 40);
OFFSET(struct kvm_run, emulation_failure.suberror, 32);
OFFSET(struct kvm_run, emulation_failure.ndata, 36);
OFFSET(struct kvm_run, emulation_failure.flags, 40);
OFFSET(struct kvm_run, emulation_failure.insn_size, 48);
OFFSET(struct kvm_run, emulation_failure.insn_bytes, 49);
OFFSET(struct kvm_run, osi.gprs, 32);
OFFSET(struct kvm_run, papr_hcall.nr, 32);
OFFSET(struct kvm_run, papr_hcall.ret, 40);
OFFSET(struct kvm_run, papr_hcall.args, 48);
OFFSET(struct kvm_run, s390_tsch.subchannel_id, 32);
OFFSET(struct kvm_run, s390_tsch.subchannel_nr, 34);
OFFSET(struct kvm_run, s390_tsch.io_int_parm, 36);
OFFSET(struct kvm_run, s390_tsch.io_int_word, 40);
OFFSET(struct kvm_run, s390_tsch.ipb, 44);
OFFSET(struct kvm_run, s390_tsch.dequeued, 48);
OFFSET(struct kvm_run, epr.epr, 32);
OFFSET(struct kvm_run, system_event.type, 32);
OFFSET(struct kvm_run, system_event.ndata, 36);
OFFSET(struct kvm_run, system_event.flags, 40);
OFFSET(struct kvm_run, system_event.data, 40);
OFFSET(struct kvm_run, s390_stsi.addr, 32);
OFFSET(struct kvm_run, s390_stsi.ar, 40);
OFFSET(struct kvm_run, s390_stsi.reserved, 41);
OFFSET(struct kvm_run, s390_stsi.fc, 42);
OFFSET(struct kvm_run, s390_stsi.sel1, 43);
OFFSET(struct kvm_run, s390_stsi.sel2, 44);
OFFSET(struct kvm_run, eoi.vector, 32);
OFFSET(struct kvm_run, hyperv, 32);
OFFSET(struct kvm_run, arm_nisv.esr_iss, 32);
OFFSET(struct kvm_run, arm_nisv.fault_ipa, 40);
OFFSET(struct kvm_run, msr.error, 32);
OFFSET(struct kvm_run, msr.pad, 33);
OFFSET(struct kvm_run, msr.reason, 40);
OFFSET(struct kvm_run, msr.index, 44);
OFFSET(struct kvm_run, msr.data, 48);
OFFSET(struct kvm_run, xen, 32);
WIDTH(struct kvm_run, xen, 80);
OFFSET(struct kvm_run, riscv_sbi.extension_id, 32);
WIDTH(struct kvm_run, riscv_sbi.extension_id, 8);
OFFSET(struct kvm_run, riscv_sbi.function_id, 40);
WIDTH(struct kvm_run, riscv_sbi.function_id, 8);
OFFSET(struct kvm_run, riscv_sbi.args, 48);
WIDTH(struct kvm_run, riscv_sbi.args, 48);
OFFSET(struct kvm_run, riscv_sbi.ret, 96);
WIDTH(struct kvm_run, riscv_sbi.ret, 16);
OFFSET(struct kvm_run, riscv_csr.csr_num, 32);
WIDTH(struct kvm_run, riscv_csr.csr_num, 8);
OFFSET(struct kvm_run, riscv_csr.new_value, 40);
WIDTH(struct kvm_run, riscv_csr.new_value, 8);
OFFSET(struct kvm_run, riscv_csr.write_mask, 48);
WIDTH(struct kvm_run, riscv_csr.write_mask, 8);
OFFSET(struct kvm_run, riscv_csr.ret_value, 56);
WIDTH(struct kvm_run, riscv_csr.ret_value, 8);
OFFSET(struct kvm_run, notify.flags, 32);
OFFSET(struct kvm_run, padding, 32);
OFFSET(struct kvm_run, kvm_valid_regs, 288);
OFFSET(struct kvm_run, kvm_dirty_regs, 296);
OFFSET(struct kvm_run, s.regs, 304);
OFFSET(struct kvm_run, s.padding, 304);
#elif defined(ON_LINUX_S390X)
SIZE(struct kvm_run, 2368);
ALIGN(struct kvm_run, 8);
OFFSET(struct kvm_run, psw_mask, 32);
WIDTH(struct kvm_run, psw_mask, 8);
SIGN(struct kvm_run, psw_mask, 0);
OFFSET(struct kvm_run, psw_addr, 40);
WIDTH(struct kvm_run, psw_addr, 8);
SIGN(struct kvm_run, psw_addr, 0);
OFFSET(struct kvm_run, hw.hardware_exit_reason, 48);
OFFSET(struct kvm_run, fail_entry.hardware_entry_failure_reason, 48);
OFFSET(struct kvm_run, fail_entry.cpu, 56);
OFFSET(struct kvm_run, ex.exception, 48);
OFFSET(struct kvm_run, ex.error_code, 52);
OFFSET(struct kvm_run, io.direction, 48);
OFFSET(struct kvm_run, io.size, 49);
OFFSET(struct kvm_run, io.port, 50);
OFFSET(struct kvm_run, io.count, 52);
OFFSET(struct kvm_run, io.data_offset, 56);
OFFSET(struct kvm_run, debug.arch, 48);
WIDTH(struct kvm_run, debug.arch, 16);
OFFSET(struct kvm_run, mmio.phys_addr, 48);
OFFSET(struct kvm_run, mmio.data, 56);
OFFSET(struct kvm_run, mmio.len, 64);
OFFSET(struct kvm_run, mmio.is_write, 68);
OFFSET(struct kvm_run, hypercall.nr, 48);
OFFSET(struct kvm_run, hypercall.args, 56);
OFFSET(struct kvm_run, hypercall.ret, 104);
OFFSET(struct kvm_run, hypercall.longmode, 112);
OFFSET(struct kvm_run, hypercall.pad, 116);
OFFSET(struct kvm_run, tpr_access.rip, 48);
OFFSET(struct kvm_run, tpr_access.is_write, 56);
OFFSET(struct kvm_run, tpr_access.pad, 60);
OFFSET(struct kvm_run, s390_sieic.icptcode, 48);
OFFSET(struct kvm_run, s390_sieic.ipa, 50);
OFFSET(struct kvm_run, s390_sieic.ipb, 52);
OFFSET(struct kvm_run, s390_reset_flags, 48);
OFFSET(struct kvm_run, s390_ucontrol.trans_exc_code, 48);
OFFSET(struct kvm_run, s390_ucontrol.pgm_code, 56);
OFFSET(struct kvm_run, dcr.dcrn, 48);
OFFSET(struct kvm_run, dcr.data, 52);
OFFSET(struct kvm_run, dcr.is_write, 56);
OFFSET(struct kvm_run, internal.suberror, 48);
OFFSET(struct kvm_run, internal.ndata, 52);
OFFSET(struct kvm_run, internal.data, 56);
OFFSET(struct kvm_run, emulation_failure.suberror, 48);
OFFSET(struct kvm_run, emulation_failure.ndata, 52);
OFFSET(struct kvm_run, emulation_failure.flags, 56);
OFFSET(struct kvm_run, emulation_failure.insn_size, 64);
OFFSET(struct kvm_run, emulation_failure.insn_bytes, 65);
OFFSET(struct kvm_run, osi.gprs, 48);
OFFSET(struct kvm_run, papr_hcall.nr, 48);
OFFSET(struct kvm_run, papr_hcall.ret, 56);
OFFSET(struct kvm_run, papr_hcall.args, 64);
OFFSET(struct kvm_run, s390_tsch.subchannel_id, 48);
OFFSET(struct kvm_run, s390_tsch.subchannel_nr, 50);
OFFSET(struct kvm_run, s390_tsch.io_int_parm, 52);
OFFSET(struct kvm_run, s390_tsch.io_int_word, 56);
OFFSET(struct kvm_run, s390_tsch.ipb, 60);
OFFSET(struct kvm_run, s390_tsch.dequeued, 64);
OFFSET(struct kvm_run, epr.epr, 48);
OFFSET(struct kvm_run, system_event.type, 48);
OFFSET(struct kvm_run, system_event.ndata, 52);
OFFSET(struct kvm_run, system_event.flags, 56);
OFFSET(struct kvm_run, system_event.data, 56);
OFFSET(struct kvm_run, s390_stsi.addr, 48);
OFFSET(struct kvm_run, s390_stsi.ar, 56);
OFFSET(struct kvm_run, s390_stsi.reserved, 57);
OFFSET(struct kvm_run, s390_stsi.fc, 58);
OFFSET(struct kvm_run, s390_stsi.sel1, 59);
OFFSET(struct kvm_run, s390_stsi.sel2, 60);
OFFSET(struct kvm_run, eoi.vector, 48);
OFFSET(struct kvm_run, hyperv, 48);
OFFSET(struct kvm_run, arm_nisv.esr_iss, 48);
OFFSET(struct kvm_run, arm_nisv.fault_ipa, 56);
OFFSET(struct kvm_run, msr.error, 48);
OFFSET(struct kvm_run, msr.pad, 49);
OFFSET(struct kvm_run, msr.reason, 56);
OFFSET(struct kvm_run, msr.index, 60);
OFFSET(struct kvm_run, msr.data, 64);
OFFSET(struct kvm_run, xen, 48);
WIDTH(struct kvm_run, xen, 80);
OFFSET(struct kvm_run, riscv_sbi.extension_id, 48);
WIDTH(struct kvm_run, riscv_sbi.extension_id, 8);
OFFSET(struct kvm_run, riscv_sbi.function_id, 56);
WIDTH(struct kvm_run, riscv_sbi.function_id, 8);
OFFSET(struct kvm_run, riscv_sbi.args, 64);
WIDTH(struct kvm_run, riscv_sbi.args, 48);
OFFSET(struct kvm_run, riscv_sbi.ret, 112);
WIDTH(struct kvm_run, riscv_sbi.ret, 16);
OFFSET(struct kvm_run, riscv_csr.csr_num, 48);
WIDTH(struct kvm_run, riscv_csr.csr_num, 8);
OFFSET(struct kvm_run, riscv_csr.new_value, 56);
WIDTH(struct kvm_run, riscv_csr.new_value, 8);
OFFSET(struct kvm_run, riscv_csr.write_mask, 64);
WIDTH(struct kvm_run, riscv_csr.write_mask, 8);
OFFSET(struct kvm_run, riscv_csr.ret_value, 72);
WIDTH(struct kvm_run, riscv_csr.ret_value, 8);
OFFSET(struct kvm_run, notify.flags, 48);
OFFSET(struct kvm_run, padding, 48);
OFFSET(struct kvm_run, kvm_valid_regs, 304);
OFFSET(struct kvm_run, kvm_dirty_regs, 312);
OFFSET(struct kvm_run, s.regs, 320);
WIDTH(struct kvm_run, s.regs, 1984);
OFFSET(struct kvm_run, s.padding, 320);
#elif defined(ON_LINUX_MIPS64)
SIZE(struct kvm_run, 2352);
ALIGN(struct kvm_run, 8);
OFFSET(struct kvm_run, hw.hardware_exit_reason, 32);
OFFSET(struct kvm_run, fail_entry.hardware_entry_failure_reason, 32);
OFFSET(struct kvm_run, fail_entry.cpu, 40);
OFFSET(struct kvm_run, ex.exception, 32);
OFFSET(struct kvm_run, ex.error_code, 36);
OFFSET(struct kvm_run, io.direction, 32);
OFFSET(struct kvm_run, io.size, 33);
OFFSET(struct kvm_run, io.port, 34);
OFFSET(struct kvm_run, io.count, 36);
OFFSET(struct kvm_run, io.data_offset, 40);
OFFSET(struct kvm_run, debug.arch, 32);
WIDTH(struct kvm_run, debug.arch, 8);
OFFSET(struct kvm_run, mmio.phys_addr, 32);
OFFSET(struct kvm_run, mmio.data, 40);
OFFSET(struct kvm_run, mmio.len, 48);
OFFSET(struct kvm_run, mmio.is_write, 52);
OFFSET(struct kvm_run, hypercall.nr, 32);
OFFSET(struct kvm_run, hypercall.args, 40);
OFFSET(struct kvm_run, hypercall.ret, 88);
OFFSET(struct kvm_run, hypercall.longmode, 96);
OFFSET(struct kvm_run, hypercall.pad, 100);
OFFSET(struct kvm_run, tpr_access.rip, 32);
OFFSET(struct kvm_run, tpr_access.is_write, 40);
OFFSET(struct kvm_run, tpr_access.pad, 44);
OFFSET(struct kvm_run, s390_sieic.icptcode, 32);
OFFSET(struct kvm_run, s390_sieic.ipa, 34);
OFFSET(struct kvm_run, s390_sieic.ipb, 36);
OFFSET(struct kvm_run, s390_reset_flags, 32);
OFFSET(struct kvm_run, s390_ucontrol.trans_exc_code, 32);
OFFSET(struct kvm_run, s390_ucontrol.pgm_code, 40);
OFFSET(struct kvm_run, dcr.dcrn, 32);
OFFSET(struct kvm_run, dcr.data, 36);
OFFSET(struct kvm_run, dcr.is_write, 40);
OFFSET(struct kvm_run, internal.suberror, 32);
OFFSET(struct kvm_run, internal.ndata, 36);
OFFSET(struct kvm_run, internal.data, 40);
OFFSET(struct kvm_run, emulation_failure.suberror, 32);
OFFSET(struct kvm_run, emulation_failure.ndata, 36);
OFFSET(struct kvm_run, emulation_failure.flags, 40);
OFFSET(struct kvm_run, emulation_failure.insn_size, 48);
OFFSET(struct kvm_run, emulation_failure.insn_bytes, 49);
OFFSET(struct kvm_run, osi.gprs, 32);
OFFSET(struct kvm_run, papr_hcall.nr, 32);
OFFSET(struct kvm_run, papr_hcall.ret, 40);
OFFSET(struct kvm_run, papr_hcall.args, 48);
OFFSET(struct kvm_run, s390_tsch.subchannel_id, 32);
OFFSET(struct kvm_run, s390_tsch.subchannel_nr, 34);
OFFSET(struct kvm_run, s390_tsch.io_int_parm, 36);
OFFSET(struct kvm_run, s390_tsch.io_int_word, 40);
OFFSET(struct kvm_run, s390_tsch.ipb, 44);
OFFSET(struct kvm_run, s390_tsch.dequeued, 48);
OFFSET(struct kvm_run, epr.epr, 32);
OFFSET(struct kvm_run, system_event.type, 32);
OFFSET(struct kvm_run, system_event.ndata, 36);
OFFSET(struct kvm_run, system_event.flags, 40);
OFFSET(struct kvm_run, system_event.data, 40);
OFFSET(struct kvm_run, s390_stsi.addr, 32);
OFFSET(struct kvm_run, s390_stsi.ar, 40);
OFFSET(struct kvm_run, s390_stsi.reserved, 41);
OFFSET(struct kvm_run, s390_stsi.fc, 42);
OFFSET(struct kvm_run, s390_stsi.sel1, 43);
OFFSET(struct kvm_run, s390_stsi.sel2, 44);
OFFSET(struct kvm_run, eoi.vector, 32);
OFFSET(struct kvm_run, hyperv, 32);
OFFSET(struct kvm_run, arm_nisv.esr_iss, 32);
OFFSET(struct kvm_run, arm_nisv.fault_ipa, 40);
OFFSET(struct kvm_run, msr.error, 32);
OFFSET(struct kvm_run, msr.pad, 33);
OFFSET(struct kvm_run, msr.reason, 40);
OFFSET(struct kvm_run, msr.index, 44);
OFFSET(struct kvm_run, msr.data, 48);
OFFSET(struct kvm_run, xen, 32);
WIDTH(struct kvm_run, xen, 80);
OFFSET(struct kvm_run, riscv_sbi.extension_id, 32);
WIDTH(struct kvm_run, riscv_sbi.extension_id, 8);
OFFSET(struct kvm_run, riscv_sbi.function_id, 40);
WIDTH(struct kvm_run, riscv_sbi.function_id, 8);
OFFSET(struct kvm_run, riscv_sbi.args, 48);
WIDTH(struct kvm_run, riscv_sbi.args, 48);
OFFSET(struct kvm_run, riscv_sbi.ret, 96);
WIDTH(struct kvm_run, riscv_sbi.ret, 16);
OFFSET(struct kvm_run, riscv_csr.csr_num, 32);
WIDTH(struct kvm_run, riscv_csr.csr_num, 8);
OFFSET(struct kvm_run, riscv_csr.new_value, 40);
WIDTH(struct kvm_run, riscv_csr.new_value, 8);
OFFSET(struct kvm_run, riscv_csr.write_mask, 48);
WIDTH(struct kvm_run, riscv_csr.write_mask, 8);
OFFSET(struct kvm_run, riscv_csr.ret_value, 56);
WIDTH(struct kvm_run, riscv_csr.ret_value, 8);
OFFSET(struct kvm_run, notify.flags, 32);
OFFSET(struct kvm_run, padding, 32);
OFFSET(struct kvm_run, kvm_valid_regs, 288);
OFFSET(struct kvm_run, kvm_dirty_regs, 296);
OFFSET(struct kvm_run, s.regs, 304);
OFFSET(struct kvm_run, s.padding, 304);
#elif defined(ON_LINUX_MIPS)
SIZE(struct kvm_run, 2352);
ALIGN(struct kvm_run, 8);
OFFSET(struct kvm_run, hw.hardware_exit_reason, 32);
OFFSET(struct kvm_run, fail_entry.hardware_entry_failure_reason, 32);
OFFSET(struct kvm_run, fail_entry.cpu, 40);
OFFSET(struct kvm_run, ex.exception, 32);
OFFSET(struct kvm_run, ex.error_code, 36);
OFFSET(struct kvm_run, io.direction, 32);
OFFSET(struct kvm_run, io.size, 33);
OFFSET(struct kvm_run, io.port, 34);
OFFSET(struct kvm_run, io.count, 36);
OFFSET(struct kvm_run, io.data_offset, 40);
OFFSET(struct kvm_run, debug.arch, 32);
WIDTH(struct kvm_run, debug.arch, 8);
OFFSET(struct kvm_run, mmio.phys_addr, 32);
OFFSET(struct kvm_run, mmio.data, 40);
OFFSET(struct kvm_run, mmio.len, 48);
OFFSET(struct kvm_run, mmio.is_write, 52);
OFFSET(struct kvm_run, hypercall.nr, 32);
OFFSET(struct kvm_run, hypercall.args, 40);
OFFSET(struct kvm_run, hypercall.ret, 88);
OFFSET(struct kvm_run, hypercall.longmode, 96);
OFFSET(struct kvm_run, hypercall.pad, 100);
OFFSET(struct kvm_run, tpr_access.rip, 32);
OFFSET(struct kvm_run, tpr_access.is_write, 40);
OFFSET(struct kvm_run, tpr_access.pad, 44);
OFFSET(struct kvm_run, s390_sieic.icptcode, 32);
OFFSET(struct kvm_run, s390_sieic.ipa, 34);
OFFSET(struct kvm_run, s390_sieic.ipb, 36);
OFFSET(struct kvm_run, s390_reset_flags, 32);
OFFSET(struct kvm_run, s390_ucontrol.trans_exc_code, 32);
OFFSET(struct kvm_run, s390_ucontrol.pgm_code, 40);
OFFSET(struct kvm_run, dcr.dcrn, 32);
OFFSET(struct kvm_run, dcr.data, 36);
OFFSET(struct kvm_run, dcr.is_write, 40);
OFFSET(struct kvm_run, internal.suberror, 32);
OFFSET(struct kvm_run, internal.ndata, 36);
OFFSET(struct kvm_run, internal.data, 40);
OFFSET(struct kvm_run, emulation_failure.suberror, 32);
OFFSET(struct kvm_run, emulation_failure.ndata, 36);
OFFSET(struct kvm_run, emulation_failure.flags, 40);
OFFSET(struct kvm_run, emulation_failure.insn_size, 48);
OFFSET(struct kvm_run, emulation_failure.insn_bytes, 49);
OFFSET(struct kvm_run, osi.gprs, 32);
OFFSET(struct kvm_run, papr_hcall.nr, 32);
OFFSET(struct kvm_run, papr_hcall.ret, 40);
OFFSET(struct kvm_run, papr_hcall.args, 48);
OFFSET(struct kvm_run, s390_tsch.subchannel_id, 32);
OFFSET(struct kvm_run, s390_tsch.subchannel_nr, 34);
OFFSET(struct kvm_run, s390_tsch.io_int_parm, 36);
OFFSET(struct kvm_run, s390_tsch.io_int_word, 40);
OFFSET(struct kvm_run, s390_tsch.ipb, 44);
OFFSET(struct kvm_run, s390_tsch.dequeued, 48);
OFFSET(struct kvm_run, epr.epr, 32);
OFFSET(struct kvm_run, system_event.type, 32);
OFFSET(struct kvm_run, system_event.ndata, 36);
OFFSET(struct kvm_run, system_event.flags, 40);
OFFSET(struct kvm_run, system_event.data, 40);
OFFSET(struct kvm_run, s390_stsi.addr, 32);
OFFSET(struct kvm_run, s390_stsi.ar, 40);
OFFSET(struct kvm_run, s390_stsi.reserved, 41);
OFFSET(struct kvm_run, s390_stsi.fc, 42);
OFFSET(struct kvm_run, s390_stsi.sel1, 43);
OFFSET(struct kvm_run, s390_stsi.sel2, 44);
OFFSET(struct kvm_run, eoi.vector, 32);
OFFSET(struct kvm_run, hyperv, 32);
OFFSET(struct kvm_run, arm_nisv.esr_iss, 32);
OFFSET(struct kvm_run, arm_nisv.fault_ipa, 40);
OFFSET(struct kvm_run, msr.error, 32);
OFFSET(struct kvm_run, msr.pad, 33);
OFFSET(struct kvm_run, msr.reason, 40);
OFFSET(struct kvm_run, msr.index, 44);
OFFSET(struct kvm_run, msr.data, 48);
OFFSET(struct kvm_run, xen, 32);
WIDTH(struct kvm_run, xen, 80);
OFFSET(struct kvm_run, riscv_sbi.extension_id, 32);
WIDTH(struct kvm_run, riscv_sbi.extension_id, 4);
OFFSET(struct kvm_run, riscv_sbi.function_id, 36);
WIDTH(struct kvm_run, riscv_sbi.function_id, 4);
OFFSET(struct kvm_run, riscv_sbi.args, 40);
WIDTH(struct kvm_run, riscv_sbi.args, 24);
OFFSET(struct kvm_run, riscv_sbi.ret, 64);
WIDTH(struct kvm_run, riscv_sbi.ret, 8);
OFFSET(struct kvm_run, riscv_csr.csr_num, 32);
WIDTH(struct kvm_run, riscv_csr.csr_num, 4);
OFFSET(struct kvm_run, riscv_csr.new_value, 36);
WIDTH(struct kvm_run, riscv_csr.new_value, 4);
OFFSET(struct kvm_run, riscv_csr.write_mask, 40);
WIDTH(struct kvm_run, riscv_csr.write_mask, 4);
OFFSET(struct kvm_run, riscv_csr.ret_value, 44);
WIDTH(struct kvm_run, riscv_csr.ret_value, 4);
OFFSET(struct kvm_run, notify.flags, 32);
OFFSET(struct kvm_run, padding, 32);
OFFSET(struct kvm_run, kvm_valid_regs, 288);
OFFSET(struct kvm_run, kvm_dirty_regs, 296);
OFFSET(struct kvm_run, s.regs, 304);
OFFSET(struct kvm_run, s.padding, 304);
#else
SIZE(struct kvm_run, 2352);
ALIGN(struct kvm_run, 8);
OFFSET(struct kvm_run, hw.hardware_exit_reason, 32);
OFFSET(struct kvm_run, fail_entry.hardware_entry_failure_reason, 32);
OFFSET(struct kvm_run, fail_entry.cpu, 40);
OFFSET(struct kvm_run, ex.exception, 32);
OFFSET(struct kvm_run, ex.error_code, 36);
OFFSET(struct kvm_run, io.direction, 32);
OFFSET(struct kvm_run, io.size, 33);
OFFSET(struct kvm_run, io.port, 34);
OFFSET(struct kvm_run, io.count, 36);
OFFSET(struct kvm_run, io.data_offset, 40);
OFFSET(struct kvm_run, debug.arch, 32);
WIDTH(struct kvm_run, debug.arch, 16);
OFFSET(struct kvm_run, mmio.phys_addr, 32);
OFFSET(struct kvm_run, mmio.data, 40);
OFFSET(struct kvm_run, mmio.len, 48);
OFFSET(struct kvm_run, mmio.is_write, 52);
OFFSET(struct kvm_run, hypercall.nr, 32);
OFFSET(struct kvm_run, hypercall.args, 40);
OFFSET(struct kvm_run, hypercall.ret, 88);
OFFSET(struct kvm_run, hypercall.longmode, 96);
OFFSET(struct kvm_run, hypercall.pad, 100);
OFFSET(struct kvm_run, tpr_access.rip, 32);
OFFSET(struct kvm_run, tpr_access.is_write, 40);
OFFSET(struct kvm_run, tpr_access.pad, 44);
OFFSET(struct kvm_run, s390_sieic.icptcode, 32);
OFFSET(struct kvm_run, s390_sieic.ipa, 34);
OFFSET(struct kvm_run, s390_sieic.ipb, 36);
OFFSET(struct kvm_run, s390_reset_flags, 32);
OFFSET(struct kvm_run, s390_ucontrol.trans_exc_code, 32);
OFFSET(struct kvm_run, s390_ucontrol.pgm_code, 40);
OFFSET(struct kvm_run, dcr.dcrn, 32);
OFFSET(struct kvm_run, dcr.data, 36);
OFFSET(struct kvm_run, dcr.is_write, 40);
OFFSET(struct kvm_run, internal.suberror, 32);
OFFSET(struct kvm_run, internal.ndata, 36);
OFFSET(struct kvm_run, internal.data, 40);
OFFSET(struct kvm_run, emulation_failure.suberror, 32);
OFFSET(struct kvm_run, emulation_failure.ndata, 36);
OFFSET(struct kvm_run, emulation_failure.flags, 40);
OFFSET(struct kvm_run, emulation_failure.insn_size, 48);
OFFSET(struct kvm_run, emulation_failure.insn_bytes, 49);
OFFSET(struct kvm_run, osi.gprs, 32);
OFFSET(struct kvm_run, papr_hcall.nr, 32);
OFFSET(struct kvm_run, papr_hcall.ret, 40);
OFFSET(struct kvm_run, papr_hcall.args, 48);
OFFSET(struct kvm_run, s390_tsch.subchannel_id, 32);
OFFSET(struct kvm_run, s390_tsch.subchannel_nr, 34);
OFFSET(struct kvm_run, s390_tsch.io_int_parm, 36);
OFFSET(struct kvm_run, s390_tsch.io_int_word, 40);
OFFSET(struct kvm_run, s390_tsch.ipb, 44);
OFFSET(struct kvm_run, s390_tsch.dequeued, 48);
OFFSET(struct kvm_run, epr.epr, 32);
OFFSET(struct kvm_run, system_event.type, 32);
OFFSET(struct kvm_run, system_event.ndata, 36);
OFFSET(struct kvm_run, system_event.flags, 40);
OFFSET(struct kvm_run, system_event.data, 40);
OFFSET(struct kvm_run, s390_stsi.addr, 32);
OFFSET(struct kvm_run, s390_stsi.ar, 40);
OFFSET(struct kvm_run, s390_stsi.reserved, 41);
OFFSET(struct kvm_run, s390_stsi.fc, 42);
OFFSET(struct kvm_run, s390_stsi.sel1, 43);
OFFSET(struct kvm_run, s390_stsi.sel2, 44);
OFFSET(struct kvm_run, eoi.vector, 32);
OFFSET(struct kvm_run, hyperv, 32);
OFFSET(struct kvm_run, arm_nisv.esr_iss, 32);
OFFSET(struct kvm_run, arm_nisv.fault_ipa, 40);
OFFSET(struct kvm_run, msr.error, 32);
OFFSET(struct kvm_run, msr.pad, 33);
OFFSET(struct kvm_run, msr.reason, 40);
OFFSET(struct kvm_run, msr.index, 44);
OFFSET(struct kvm_run, msr.data, 48);
OFFSET(struct kvm_run, xen, 32);
WIDTH(struct kvm_run, xen, 80);
OFFSET(struct kvm_run, riscv_sbi.extension_id, 32);
WIDTH(struct kvm_run, riscv_sbi.extension_id, 8);
OFFSET(struct kvm_run, riscv_sbi.function_id, 40);
WIDTH(struct kvm_run, riscv_sbi.function_id, 8);
OFFSET(struct kvm_run, riscv_sbi.args, 48);
WIDTH(struct kvm_run, riscv_sbi.args, 48);
OFFSET(struct kvm_run, riscv_sbi.ret, 96);
WIDTH(struct kvm_run, riscv_sbi.ret, 16);
OFFSET(struct kvm_run, riscv_csr.csr_num, 32);
WIDTH(struct kvm_run, riscv_csr.csr_num, 8);
OFFSET(struct kvm_run, riscv_csr.new_value, 40);
WIDTH(struct kvm_run, riscv_csr.new_value, 8);
OFFSET(struct kvm_run, riscv_csr.write_mask, 48);
WIDTH(struct kvm_run, riscv_csr.write_mask, 8);
OFFSET(struct kvm_run, riscv_csr.ret_value, 56);
WIDTH(struct kvm_run, riscv_csr.ret_value, 8);
OFFSET(struct kvm_run, notify.flags, 32);
OFFSET(struct kvm_run, padding, 32);
OFFSET(struct kvm_run, kvm_valid_regs, 288);
OFFSET(struct kvm_run, kvm_dirty_regs, 296);
OFFSET(struct kvm_run, s.regs, 304);
OFFSET(struct kvm_run, s.padding, 304);
#endif

SIZE(struct kvm_coalesced_mmio, 24);
OFFSET(struct kvm_coalesced_mmio, phys_addr, 0);
WIDTH(struct kvm_coalesced_mmio, phys_addr, 8);
SIGN(struct kvm_coalesced_mmio, phys_addr, 0);
OFFSET(struct kvm_coalesced_mmio, len, 8);
WIDTH(struct kvm_coalesced_mmio, len, 4);
SIGN(struct kvm_coalesced_mmio, len, 0);
OFFSET(struct kvm_coalesced_mmio, pad, 12);
WIDTH(struct kvm_coalesced_mmio, pad, 4);
SIGN(struct kvm_coalesced_mmio, pad, 0);
OFFSET(struct kvm_coalesced_mmio, pio, 12);
WIDTH(struct kvm_coalesced_mmio, pio, 4);
SIGN(struct kvm_coalesced_mmio, pio, 0);
OFFSET(struct kvm_coalesced_mmio, data, 16);
WIDTH(struct kvm_coalesced_mmio, data, 8);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_coalesced_mmio, 4);
#else
ALIGN(struct kvm_coalesced_mmio, 8);
#endif

SIZE(struct kvm_coalesced_mmio_ring, 8);
OFFSET(struct kvm_coalesced_mmio_ring, first, 0);
WIDTH(struct kvm_coalesced_mmio_ring, first, 4);
SIGN(struct kvm_coalesced_mmio_ring, first, 0);
OFFSET(struct kvm_coalesced_mmio_ring, last, 4);
WIDTH(struct kvm_coalesced_mmio_ring, last, 4);
SIGN(struct kvm_coalesced_mmio_ring, last, 0);
OFFSET(struct kvm_coalesced_mmio_ring, coalesced_mmio, 8);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_coalesced_mmio_ring, 4);
#else
ALIGN(struct kvm_coalesced_mmio_ring, 8);
#endif

SIZE(struct kvm_dirty_gfn, 16);
OFFSET(struct kvm_dirty_gfn, flags, 0);
WIDTH(struct kvm_dirty_gfn, flags, 4);
SIGN(struct kvm_dirty_gfn, flags, 0);
OFFSET(struct kvm_dirty_gfn, slot, 4);
WIDTH(struct kvm_dirty_gfn, slot, 4);
SIGN(struct kvm_dirty_gfn, slot, 0);
OFFSET(struct kvm_dirty_gfn, offset, 8);
WIDTH(struct kvm_dirty_gfn, offset, 8);
SIGN(struct kvm_dirty_gfn, offset, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_dirty_gfn, 4);
#else
ALIGN(struct kvm_dirty_gfn, 8);
#endif

SIZE(struct kvm_create_device, 12);
ALIGN(struct kvm_create_device, 4);
OFFSET(struct kvm_create_device, type, 0);
WIDTH(struct kvm_create_device, type, 4);
SIGN(struct kvm_create_device, type, 0);
OFFSET(struct kvm_create_device, fd, 4);
WIDTH(struct kvm_create_device, fd, 4);
SIGN(struct kvm_create_device, fd, 0);
OFFSET(struct kvm_create_device, flags, 8);
WIDTH(struct kvm_create_device, flags, 4);
SIGN(struct kvm_create_device, flags, 0);

SIZE(struct kvm_device_attr, 24);
OFFSET(struct kvm_device_attr, flags, 0);
WIDTH(struct kvm_device_attr, flags, 4);
SIGN(struct kvm_device_attr, flags, 0);
OFFSET(struct kvm_device_attr, group, 4);
WIDTH(struct kvm_device_attr, group, 4);
SIGN(struct kvm_device_attr, group, 0);
OFFSET(struct kvm_device_attr, attr, 8);
WIDTH(struct kvm_device_attr, attr, 8);
SIGN(struct kvm_device_attr, attr, 0);
OFFSET(struct kvm_device_attr, addr, 16);
WIDTH(struct kvm_device_attr, addr, 8);
SIGN(struct kvm_device_attr, addr, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_device_attr, 4);
#else
ALIGN(struct kvm_device_attr, 8);
#endif

SIZE(struct kvm_stats_header, 24);
ALIGN(struct kvm_stats_header, 4);
OFFSET(struct kvm_stats_header, flags, 0);
WIDTH(struct kvm_stats_header, flags, 4);
SIGN(struct kvm_stats_header, flags, 0);
OFFSET(struct kvm_stats_header, name_size, 4);
WIDTH(struct kvm_stats_header, name_size, 4);
SIGN(struct kvm_stats_header, name_size, 0);
OFFSET(struct kvm_stats_header, num_desc, 8);
WIDTH(struct kvm_stats_header, num_desc, 4);
SIGN(struct kvm_stats_header, num_desc, 0);
OFFSET(struct kvm_stats_header, id_offset, 12);
WIDTH(struct kvm_stats_header, id_offset, 4);
SIGN(struct kvm_stats_header, id_offset, 0);
OFFSET(struct kvm_stats_header, desc_offset, 16);
WIDTH(struct kvm_stats_header, desc_offset, 4);
SIGN(struct kvm_stats_header, desc_offset, 0);
OFFSET(struct kvm_stats_header, data_offset, 20);
WIDTH(struct kvm_stats_header, data_offset, 4);
SIGN(struct kvm_stats_header, data_offset, 0);

SIZE(struct kvm_stats_desc, 16);
ALIGN(struct kvm_stats_desc, 4);
OFFSET(struct kvm_stats_desc, flags, 0);
WIDTH(struct kvm_stats_desc, flags, 4);
SIGN(struct kvm_stats_desc, flags, 0);
OFFSET(struct kvm_stats_desc, exponent, 4);
WIDTH(struct kvm_stats_desc, exponent, 2);
SIGN(struct kvm_stats_desc, exponent, 1);
OFFSET(struct kvm_stats_desc, size, 6);
WIDTH(struct kvm_stats_desc, size, 2);
SIGN(struct kvm_stats_desc, size, 0);
OFFSET(struct kvm_stats_desc, offset, 8);
WIDTH(struct kvm_stats_desc, offset, 4);
SIGN(struct kvm_stats_desc, offset, 0);
OFFSET(struct kvm_stats_desc, bucket_size, 12);
WIDTH(struct kvm_stats_desc, bucket_size, 4);
SIGN(struct kvm_stats_desc, bucket_size, 0);
OFFSET(struct kvm_stats_desc, name, 16);

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
SIZE(struct kvm_memory_alias, 32);
OFFSET(struct kvm_memory_alias, slot, 0);
WIDTH(struct kvm_memory_alias, slot, 4);
SIGN(struct kvm_memory_alias, slot, 0);
OFFSET(struct kvm_memory_alias, flags, 4);
WIDTH(struct kvm_memory_alias, flags, 4);
SIGN(struct kvm_memory_alias, flags, 0);
OFFSET(struct kvm_memory_alias, guest_phys_addr, 8);
WIDTH(struct kvm_memory_alias, guest_phys_addr, 8);
SIGN(struct kvm_memory_alias, guest_phys_addr, 0);
OFFSET(struct kvm_memory_alias, memory_size, 16);
WIDTH(struct kvm_memory_alias, memory_size, 8);
SIGN(struct kvm_memory_alias, memory_size, 0);
OFFSET(struct kvm_memory_alias, target_phys_addr, 24);
WIDTH(struct kvm_memory_alias, target_phys_addr, 8);
SIGN(struct kvm_memory_alias, target_phys_addr, 0);
#endif

#if defined(ON_LINUX_X86_64)
ALIGN(struct kvm_memory_alias, 8);
#elif defined(ON_LINUX_I386)
ALIGN(struct kvm_memory_alias, 4);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
SIZE(struct kvm_lapic_state, 1024);
ALIGN(struct kvm_lapic_state, 1);
OFFSET(struct kvm_lapic_state, regs, 0);
WIDTH(struct kvm_lapic_state, regs, 1024);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
SIZE(struct kvm_sregs2, 320);
OFFSET(struct kvm_sregs2, cs, 0);
WIDTH(struct kvm_sregs2, cs, 24);
OFFSET(struct kvm_sregs2, ds, 24);
WIDTH(struct kvm_sregs2, ds, 24);
OFFSET(struct kvm_sregs2, es, 48);
WIDTH(struct kvm_sregs2, es, 24);
OFFSET(struct kvm_sregs2, fs, 72);
WIDTH(struct kvm_sregs2, fs, 24);
OFFSET(struct kvm_sregs2, gs, 96);
WIDTH(struct kvm_sregs2, gs, 24);
OFFSET(struct kvm_sregs2, ss, 120);
WIDTH(struct kvm_sregs2, ss, 24);
OFFSET(struct kvm_sregs2, tr, 144);
WIDTH(struct kvm_sregs2, tr, 24);
OFFSET(struct kvm_sregs2, ldt, 168);
WIDTH(struct kvm_sregs2, ldt, 24);
OFFSET(struct kvm_sregs2, gdt, 192);
WIDTH(struct kvm_sregs2, gdt, 16);
OFFSET(struct kvm_sregs2, idt, 208);
WIDTH(struct kvm_sregs2, idt, 16);
OFFSET(struct kvm_sregs2, cr0, 224);
WIDTH(struct kvm_sregs2, cr0, 8);
SIGN(struct kvm_sregs2, cr0, 0);
OFFSET(struct kvm_sregs2, cr2, 232);
WIDTH(struct kvm_sregs2, cr2, 8);
SIGN(struct kvm_sregs2, cr2, 0);
OFFSET(struct kvm_sregs2, cr3, 240);
WIDTH(struct kvm_sregs2, cr3, 8);
SIGN(struct kvm_sregs2, cr3, 0);
OFFSET(struct kvm_sregs2, cr4, 248);
WIDTH(struct kvm_sregs2, cr4, 8);
SIGN(struct kvm_sregs2, cr4, 0);
OFFSET(struct kvm_sregs2, cr8, 256);
WIDTH(struct kvm_sregs2, cr8, 8);
SIGN(struct kvm_sregs2, cr8, 0);
OFFSET(struct kvm_sregs2, efer, 264);
WIDTH(struct kvm_sregs2, efer, 8);
SIGN(struct kvm_sregs2, efer, 0);
OFFSET(struct kvm_sregs2, apic_base, 272);
WIDTH(struct kvm_sregs2, apic_base, 8);
SIGN(struct kvm_sregs2, apic_base, 0);
OFFSET(struct kvm_sregs2, flags, 280);
WIDTH(struct kvm_sregs2, flags, 8);
SIGN(struct kvm_sregs2, flags, 0);
OFFSET(struct kvm_sregs2, pdptrs, 288);
WIDTH(struct kvm_sregs2, pdptrs, 32);
#endif

#if defined(ON_LINUX_X86_64)
ALIGN(struct kvm_sregs2, 8);
#elif defined(ON_LINUX_I386)
ALIGN(struct kvm_sregs2, 4);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
SIZE(struct kvm_msr_entry, 16);
OFFSET(struct kvm_msr_entry, index, 0);
WIDTH(struct kvm_msr_entry, index, 4);
SIGN(struct kvm_msr_entry, index, 0);
OFFSET(struct kvm_msr_entry, reserved, 4);
WIDTH(struct kvm_msr_entry, reserved, 4);
SIGN(struct kvm_msr_entry, reserved, 0);
OFFSET(struct kvm_msr_entry, data, 8);
WIDTH(struct kvm_msr_entry, data, 8);
SIGN(struct kvm_msr_entry, data, 0);
#endif

#if defined(ON_LINUX_X86_64)
ALIGN(struct kvm_msr_entry, 8);
#elif defined(ON_LINUX_I386)
ALIGN(struct kvm_msr_entry, 4);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
SIZE(struct kvm_msrs, 8);
OFFSET(struct kvm_msrs, nmsrs, 0);
WIDTH(struct kvm_msrs, nmsrs, 4);
SIGN(struct kvm_msrs, nmsrs, 0);
OFFSET(struct kvm_msrs, pad, 4);
WIDTH(struct kvm_msrs, pad, 4);
SIGN(struct kvm_msrs, pad, 0);
OFFSET(struct kvm_msrs, entries, 8);
#endif

#if defined(ON_LINUX_X86_64)
ALIGN(struct kvm_msrs, 8);
#elif defined(ON_LINUX_I386)
ALIGN(struct kvm_msrs, 4);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
SIZE(struct kvm_msr_list, 4);
ALIGN(struct kvm_msr_list, 4);
OFFSET(struct kvm_msr_list, nmsrs, 0);
WIDTH(struct kvm_msr_list, nmsrs, 4);
SIGN(struct kvm_msr_list, nmsrs, 0);
OFFSET(struct kvm_msr_list, indices, 4);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
OFFSET(struct kvm_msr_filter_range, flags, 0);
WIDTH(struct kvm_msr_filter_range, flags, 4);
SIGN(struct kvm_msr_filter_range, flags, 0);
OFFSET(struct kvm_msr_filter_range, nmsrs, 4);
WIDTH(struct kvm_msr_filter_range, nmsrs, 4);
SIGN(struct kvm_msr_filter_range, nmsrs, 0);
OFFSET(struct kvm_msr_filter_range, base, 8);
WIDTH(struct kvm_msr_filter_range, base, 4);
SIGN(struct kvm_msr_filter_range, base, 0);
#endif

#if defined(ON_LINUX_X86_64)
SIZE(struct kvm_msr_filter_range, 24);
ALIGN(struct kvm_msr_filter_range, 8);
OFFSET(struct kvm_msr_filter_range, bitmap, 16);
WIDTH(struct kvm_msr_filter_range, bitmap, 8);
#elif defined(ON_LINUX_I386)
SIZE(struct kvm_msr_filter_range, 16);
ALIGN(struct kvm_msr_filter_range, 4);
OFFSET(struct kvm_msr_filter_range, bitmap, 12);
WIDTH(struct kvm_msr_filter_range, bitmap, 4);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
OFFSET(struct kvm_msr_filter, flags, 0);
WIDTH(struct kvm_msr_filter, flags, 4);
SIGN(struct kvm_msr_filter, flags, 0);
#endif

#if defined(ON_LINUX_X86_64)
SIZE(struct kvm_msr_filter, 392);
ALIGN(struct kvm_msr_filter, 8);
OFFSET(struct kvm_msr_filter, ranges, 8);
WIDTH(struct kvm_msr_filter, ranges, 384);
#elif defined(ON_LINUX_I386)
SIZE(struct kvm_msr_filter, 260);
ALIGN(struct kvm_msr_filter, 4);
OFFSET(struct kvm_msr_filter, ranges, 4);
WIDTH(struct kvm_msr_filter, ranges, 256);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
SIZE(struct kvm_cpuid_entry, 24);
ALIGN(struct kvm_cpuid_entry, 4);
OFFSET(struct kvm_cpuid_entry, function, 0);
WIDTH(struct kvm_cpuid_entry, function, 4);
SIGN(struct kvm_cpuid_entry, function, 0);
OFFSET(struct kvm_cpuid_entry, eax, 4);
WIDTH(struct kvm_cpuid_entry, eax, 4);
SIGN(struct kvm_cpuid_entry, eax, 0);
OFFSET(struct kvm_cpuid_entry, ebx, 8);
WIDTH(struct kvm_cpuid_entry, ebx, 4);
SIGN(struct kvm_cpuid_entry, ebx, 0);
OFFSET(struct kvm_cpuid_entry, ecx, 12);
WIDTH(struct kvm_cpuid_entry, ecx, 4);
SIGN(struct kvm_cpuid_entry, ecx, 0);
OFFSET(struct kvm_cpuid_entry, edx, 16);
WIDTH(struct kvm_cpuid_entry, edx, 4);
SIGN(struct kvm_cpuid_entry, edx, 0);
OFFSET(struct kvm_cpuid_entry, padding, 20);
WIDTH(struct kvm_cpuid_entry, padding, 4);
SIGN(struct kvm_cpuid_entry, padding, 0);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
SIZE(struct kvm_cpuid, 8);
ALIGN(struct kvm_cpuid, 4);
OFFSET(struct kvm_cpuid, nent, 0);
WIDTH(struct kvm_cpuid, nent, 4);
SIGN(struct kvm_cpuid, nent, 0);
OFFSET(struct kvm_cpuid, padding, 4);
WIDTH(struct kvm_cpuid, padding, 4);
SIGN(struct kvm_cpuid, padding, 0);
OFFSET(struct kvm_cpuid, entries, 8);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
SIZE(struct kvm_cpuid_entry2, 40);
ALIGN(struct kvm_cpuid_entry2, 4);
OFFSET(struct kvm_cpuid_entry2, function, 0);
WIDTH(struct kvm_cpuid_entry2, function, 4);
SIGN(struct kvm_cpuid_entry2, function, 0);
OFFSET(struct kvm_cpuid_entry2, index, 4);
WIDTH(struct kvm_cpuid_entry2, index, 4);
SIGN(struct kvm_cpuid_entry2, index, 0);
OFFSET(struct kvm_cpuid_entry2, flags, 8);
WIDTH(struct kvm_cpuid_entry2, flags, 4);
SIGN(struct kvm_cpuid_entry2, flags, 0);
OFFSET(struct kvm_cpuid_entry2, eax, 12);
WIDTH(struct kvm_cpuid_entry2, eax, 4);
SIGN(struct kvm_cpuid_entry2, eax, 0);
OFFSET(struct kvm_cpuid_entry2, ebx, 16);
WIDTH(struct kvm_cpuid_entry2, ebx, 4);
SIGN(struct kvm_cpuid_entry2, ebx, 0);
OFFSET(struct kvm_cpuid_entry2, ecx, 20);
WIDTH(struct kvm_cpuid_entry2, ecx, 4);
SIGN(struct kvm_cpuid_entry2, ecx, 0);
OFFSET(struct kvm_cpuid_entry2, edx, 24);
WIDTH(struct kvm_cpuid_entry2, edx, 4);
SIGN(struct kvm_cpuid_entry2, edx, 0);
OFFSET(struct kvm_cpuid_entry2, padding, 28);
WIDTH(struct kvm_cpuid_entry2, padding, 12);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
SIZE(struct kvm_cpuid2, 8);
ALIGN(struct kvm_cpuid2, 4);
OFFSET(struct kvm_cpuid2, nent, 0);
WIDTH(struct kvm_cpuid2, nent, 4);
SIGN(struct kvm_cpuid2, nent, 0);
OFFSET(struct kvm_cpuid2, padding, 4);
WIDTH(struct kvm_cpuid2, padding, 4);
SIGN(struct kvm_cpuid2, padding, 0);
OFFSET(struct kvm_cpuid2, entries, 8);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
SIZE(struct kvm_pit_channel_state, 24);
OFFSET(struct kvm_pit_channel_state, count, 0);
WIDTH(struct kvm_pit_channel_state, count, 4);
SIGN(struct kvm_pit_channel_state, count, 0);
OFFSET(struct kvm_pit_channel_state, latched_count, 4);
WIDTH(struct kvm_pit_channel_state, latched_count, 2);
SIGN(struct kvm_pit_channel_state, latched_count, 0);
OFFSET(struct kvm_pit_channel_state, count_latched, 6);
WIDTH(struct kvm_pit_channel_state, count_latched, 1);
SIGN(struct kvm_pit_channel_state, count_latched, 0);
OFFSET(struct kvm_pit_channel_state, status_latched, 7);
WIDTH(struct kvm_pit_channel_state, status_latched, 1);
SIGN(struct kvm_pit_channel_state, status_latched, 0);
OFFSET(struct kvm_pit_channel_state, status, 8);
WIDTH(struct kvm_pit_channel_state, status, 1);
SIGN(struct kvm_pit_channel_state, status, 0);
OFFSET(struct kvm_pit_channel_state, read_state, 9);
WIDTH(struct kvm_pit_channel_state, read_state, 1);
SIGN(struct kvm_pit_channel_state, read_state, 0);
OFFSET(struct kvm_pit_channel_state, write_state, 10);
WIDTH(struct kvm_pit_channel_state, write_state, 1);
SIGN(struct kvm_pit_channel_state, write_state, 0);
OFFSET(struct kvm_pit_channel_state, write_latch, 11);
WIDTH(struct kvm_pit_channel_state, write_latch, 1);
SIGN(struct kvm_pit_channel_state, write_latch, 0);
OFFSET(struct kvm_pit_channel_state, rw_mode, 12);
WIDTH(struct kvm_pit_channel_state, rw_mode, 1);
SIGN(struct kvm_pit_channel_state, rw_mode, 0);
OFFSET(struct kvm_pit_channel_state, mode, 13);
WIDTH(struct kvm_pit_channel_state, mode, 1);
SIGN(struct kvm_pit_channel_state, mode, 0);
OFFSET(struct kvm_pit_channel_state, bcd, 14);
WIDTH(struct kvm_pit_channel_state, bcd, 1);
SIGN(struct kvm_pit_channel_state, bcd, 0);
OFFSET(struct kvm_pit_channel_state, gate, 15);
WIDTH(struct kvm_pit_channel_state, gate, 1);
SIGN(struct kvm_pit_channel_state, gate, 0);
OFFSET(struct kvm_pit_channel_state, count_load_time, 16);
WIDTH(struct kvm_pit_channel_state, count_load_time, 8);
SIGN(struct kvm_pit_channel_state, count_load_time, 1);
#endif

#if defined(ON_LINUX_X86_64)
ALIGN(struct kvm_pit_channel_state, 8);
#elif defined(ON_LINUX_I386)
ALIGN(struct kvm_pit_channel_state, 4);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
SIZE(struct kvm_pit_state, 72);
OFFSET(struct kvm_pit_state, channels, 0);
WIDTH(struct kvm_pit_state, channels, 72);
#endif

#if defined(ON_LINUX_X86_64)
ALIGN(struct kvm_pit_state, 8);
#elif defined(ON_LINUX_I386)
ALIGN(struct kvm_pit_state, 4);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
SIZE(struct kvm_pit_state2, 112);
OFFSET(struct kvm_pit_state2, channels, 0);
WIDTH(struct kvm_pit_state2, channels, 72);
OFFSET(struct kvm_pit_state2, flags, 72);
WIDTH(struct kvm_pit_state2, flags, 4);
SIGN(struct kvm_pit_state2, flags, 0);
OFFSET(struct kvm_pit_state2, reserved, 76);
WIDTH(struct kvm_pit_state2, reserved, 36);
#endif

#if defined(ON_LINUX_X86_64)
ALIGN(struct kvm_pit_state2, 8);
#elif defined(ON_LINUX_I386)
ALIGN(struct kvm_pit_state2, 4);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
SIZE(struct kvm_reinject_control, 32);
ALIGN(struct kvm_reinject_control, 1);
OFFSET(struct kvm_reinject_control, pit_reinject, 0);
WIDTH(struct kvm_reinject_control, pit_reinject, 1);
SIGN(struct kvm_reinject_control, pit_reinject, 0);
OFFSET(struct kvm_reinject_control, reserved, 1);
WIDTH(struct kvm_reinject_control, reserved, 31);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
SIZE(struct kvm_debugregs, 128);
OFFSET(struct kvm_debugregs, db, 0);
WIDTH(struct kvm_debugregs, db, 32);
OFFSET(struct kvm_debugregs, dr6, 32);
WIDTH(struct kvm_debugregs, dr6, 8);
SIGN(struct kvm_debugregs, dr6, 0);
OFFSET(struct kvm_debugregs, dr7, 40);
WIDTH(struct kvm_debugregs, dr7, 8);
SIGN(struct kvm_debugregs, dr7, 0);
OFFSET(struct kvm_debugregs, flags, 48);
WIDTH(struct kvm_debugregs, flags, 8);
SIGN(struct kvm_debugregs, flags, 0);
OFFSET(struct kvm_debugregs, reserved, 56);
WIDTH(struct kvm_debugregs, reserved, 72);
#endif

#if defined(ON_LINUX_X86_64)
ALIGN(struct kvm_debugregs, 8);
#elif defined(ON_LINUX_I386)
ALIGN(struct kvm_debugregs, 4);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
SIZE(struct kvm_xsave, 4096);
ALIGN(struct kvm_xsave, 4);
OFFSET(struct kvm_xsave, region, 0);
WIDTH(struct kvm_xsave, region, 4096);
OFFSET(struct kvm_xsave, extra, 4096);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
SIZE(struct kvm_xcr, 16);
OFFSET(struct kvm_xcr, xcr, 0);
WIDTH(struct kvm_xcr, xcr, 4);
SIGN(struct kvm_xcr, xcr, 0);
OFFSET(struct kvm_xcr, reserved, 4);
WIDTH(struct kvm_xcr, reserved, 4);
SIGN(struct kvm_xcr, reserved, 0);
OFFSET(struct kvm_xcr, value, 8);
WIDTH(struct kvm_xcr, value, 8);
SIGN(struct kvm_xcr, value, 0);
#endif

#if defined(ON_LINUX_X86_64)
ALIGN(struct kvm_xcr, 8);
#elif defined(ON_LINUX_I386)
ALIGN(struct kvm_xcr, 4);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
SIZE(struct kvm_xcrs, 392);
OFFSET(struct kvm_xcrs, nr_xcrs, 0);
WIDTH(struct kvm_xcrs, nr_xcrs, 4);
SIGN(struct kvm_xcrs, nr_xcrs, 0);
OFFSET(struct kvm_xcrs, flags, 4);
WIDTH(struct kvm_xcrs, flags, 4);
SIGN(struct kvm_xcrs, flags, 0);
OFFSET(struct kvm_xcrs, xcrs, 8);
WIDTH(struct kvm_xcrs, xcrs, 256);
OFFSET(struct kvm_xcrs, padding, 264);
WIDTH(struct kvm_xcrs, padding, 128);
#endif

#if defined(ON_LINUX_X86_64)
ALIGN(struct kvm_xcrs, 8);
#elif defined(ON_LINUX_I386)
ALIGN(struct kvm_xcrs, 4);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
SIZE(struct kvm_vmx_nested_state_data, 8192);
ALIGN(struct kvm_vmx_nested_state_data, 1);
OFFSET(struct kvm_vmx_nested_state_data, vmcs12, 0);
WIDTH(struct kvm_vmx_nested_state_data, vmcs12, 4096);
OFFSET(struct kvm_vmx_nested_state_data, shadow_vmcs12, 4096);
WIDTH(struct kvm_vmx_nested_state_data, shadow_vmcs12, 4096);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
SIZE(struct kvm_vmx_nested_state_hdr, 32);
OFFSET(struct kvm_vmx_nested_state_hdr, vmxon_pa, 0);
WIDTH(struct kvm_vmx_nested_state_hdr, vmxon_pa, 8);
SIGN(struct kvm_vmx_nested_state_hdr, vmxon_pa, 0);
OFFSET(struct kvm_vmx_nested_state_hdr, vmcs12_pa, 8);
WIDTH(struct kvm_vmx_nested_state_hdr, vmcs12_pa, 8);
SIGN(struct kvm_vmx_nested_state_hdr, vmcs12_pa, 0);
OFFSET(struct kvm_vmx_nested_state_hdr, smm.flags, 16);
WIDTH(struct kvm_vmx_nested_state_hdr, smm.flags, 2);
SIGN(struct kvm_vmx_nested_state_hdr, smm.flags, 0);
OFFSET(struct kvm_vmx_nested_state_hdr, pad, 18);
WIDTH(struct kvm_vmx_nested_state_hdr, pad, 2);
SIGN(struct kvm_vmx_nested_state_hdr, pad, 0);
OFFSET(struct kvm_vmx_nested_state_hdr, flags, 20);
WIDTH(struct kvm_vmx_nested_state_hdr, flags, 4);
SIGN(struct kvm_vmx_nested_state_hdr, flags, 0);
OFFSET(struct kvm_vmx_nested_state_hdr, preemption_timer_deadline, 24);
WIDTH(struct kvm_vmx_nested_state_hdr, preemption_timer_deadline, 8);
SIGN(struct kvm_vmx_nested_state_hdr, preemption_timer_deadline, 0);
#endif

#if defined(ON_LINUX_X86_64)
ALIGN(struct kvm_vmx_nested_state_hdr, 8);
#elif defined(ON_LINUX_I386)
ALIGN(struct kvm_vmx_nested_state_hdr, 4);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
SIZE(struct kvm_svm_nested_state_data, 4096);
ALIGN(struct kvm_svm_nested_state_data, 1);
OFFSET(struct kvm_svm_nested_state_data, vmcb12, 0);
WIDTH(struct kvm_svm_nested_state_data, vmcb12, 4096);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
SIZE(struct kvm_svm_nested_state_hdr, 8);
OFFSET(struct kvm_svm_nested_state_hdr, vmcb_pa, 0);
WIDTH(struct kvm_svm_nested_state_hdr, vmcb_pa, 8);
SIGN(struct kvm_svm_nested_state_hdr, vmcb_pa, 0);
#endif

#if defined(ON_LINUX_X86_64)
ALIGN(struct kvm_svm_nested_state_hdr, 8);
#elif defined(ON_LINUX_I386)
ALIGN(struct kvm_svm_nested_state_hdr, 4);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
SIZE(struct kvm_nested_state, 128);
OFFSET(struct kvm_nested_state, flags, 0);
WIDTH(struct kvm_nested_state, flags, 2);
SIGN(struct kvm_nested_state, flags, 0);
OFFSET(struct kvm_nested_state, format, 2);
WIDTH(struct kvm_nested_state, format, 2);
SIGN(struct kvm_nested_state, format, 0);
OFFSET(struct kvm_nested_state, size, 4);
WIDTH(struct kvm_nested_state, size, 4);
SIGN(struct kvm_nested_state, size, 0);
OFFSET(struct kvm_nested_state, hdr.vmx, 8);
WIDTH(struct kvm_nested_state, hdr.vmx, 32);
OFFSET(struct kvm_nested_state, hdr.svm, 8);
WIDTH(struct kvm_nested_state, hdr.svm, 8);
OFFSET(struct kvm_nested_state, hdr.pad, 8);
WIDTH(struct kvm_nested_state, hdr.pad, 120);
OFFSET(struct kvm_nested_state, data.vmx, 128);
OFFSET(struct kvm_nested_state, data.svm, 128);
#endif

#if defined(ON_LINUX_X86_64)
ALIGN(struct kvm_nested_state, 8);
#elif defined(ON_LINUX_I386)
ALIGN(struct kvm_nested_state, 4);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386) || defined(ON_LINUX_ARM64)
SIGN(struct kvm_pmu_event_filter, action, 0);
SIGN(struct kvm_pmu_event_filter, nevents, 0);
#endif

#if defined(ON_LINUX_X86_64)
SIZE(struct kvm_pmu_event_filter, 32);
ALIGN(struct kvm_pmu_event_filter, 8);
OFFSET(struct kvm_pmu_event_filter, action, 0);
WIDTH(struct kvm_pmu_event_filter, action, 4);
OFFSET(struct kvm_pmu_event_filter, nevents, 4);
WIDTH(struct kvm_pmu_event_filter, nevents, 4);
OFFSET(struct kvm_pmu_event_filter, fixed_counter_bitmap, 8);
WIDTH(struct kvm_pmu_event_filter, fixed_counter_bitmap, 4);
SIGN(struct kvm_pmu_event_filter, fixed_counter_bitmap, 0);
OFFSET(struct kvm_pmu_event_filter, flags, 12);
WIDTH(struct kvm_pmu_event_filter, flags, 4);
SIGN(struct kvm_pmu_event_filter, flags, 0);
OFFSET(struct kvm_pmu_event_filter, pad, 16);
WIDTH(struct kvm_pmu_event_filter, pad, 16);
OFFSET(struct kvm_pmu_event_filter, events, 32);
#elif defined(ON_LINUX_I386)
SIZE(struct kvm_pmu_event_filter, 32);
ALIGN(struct kvm_pmu_event_filter, 4);
OFFSET(struct kvm_pmu_event_filter, action, 0);
WIDTH(struct kvm_pmu_event_filter, action, 4);
OFFSET(struct kvm_pmu_event_filter, nevents, 4);
WIDTH(struct kvm_pmu_event_filter, nevents, 4);
OFFSET(struct kvm_pmu_event_filter, fixed_counter_bitmap, 8);
WIDTH(struct kvm_pmu_event_filter, fixed_counter_bitmap, 4);
SIGN(struct kvm_pmu_event_filter, fixed_counter_bitmap, 0);
OFFSET(struct kvm_pmu_event_filter, flags, 12);
WIDTH(struct kvm_pmu_event_filter, flags, 4);
SIGN(struct kvm_pmu_event_filter, flags, 0);
OFFSET(struct kvm_pmu_event_filter, pad, 16);
WIDTH(struct kvm_pmu_event_filter, pad, 16);
OFFSET(struct kvm_pmu_event_filter, events, 32);
#elif defined(ON_LINUX_ARM64)
SIZE(struct kvm_pmu_event_filter, 8);
ALIGN(struct kvm_pmu_event_filter, 2);
OFFSET(struct kvm_pmu_event_filter, base_event, 0);
WIDTH(struct kvm_pmu_event_filter, base_event, 2);
SIGN(struct kvm_pmu_event_filter, base_event, 0);
OFFSET(struct kvm_pmu_event_filter, nevents, 2);
WIDTH(struct kvm_pmu_event_filter, nevents, 2);
OFFSET(struct kvm_pmu_event_filter, action, 4);
WIDTH(struct kvm_pmu_event_filter, action, 1);
OFFSET(struct kvm_pmu_event_filter, pad, 5);
WIDTH(struct kvm_pmu_event_filter, pad, 3);
#endif

SIZE(struct kvm_pit_config, 64);
ALIGN(struct kvm_pit_config, 4);
OFFSET(struct kvm_pit_config, flags, 0);
WIDTH(struct kvm_pit_config, flags, 4);
SIGN(struct kvm_pit_config, flags, 0);
OFFSET(struct kvm_pit_config, pad, 4);
WIDTH(struct kvm_pit_config, pad, 60);

SIZE(struct kvm_translation, 24);
OFFSET(struct kvm_translation, linear_address, 0);
WIDTH(struct kvm_translation, linear_address, 8);
SIGN(struct kvm_translation, linear_address, 0);
OFFSET(struct kvm_translation, physical_address, 8);
WIDTH(struct kvm_translation, physical_address, 8);
SIGN(struct kvm_translation, physical_address, 0);
OFFSET(struct kvm_translation, valid, 16);
WIDTH(struct kvm_translation, valid, 1);
SIGN(struct kvm_translation, valid, 0);
OFFSET(struct kvm_translation, writeable, 17);
WIDTH(struct kvm_translation, writeable, 1);
SIGN(struct kvm_translation, writeable, 0);
OFFSET(struct kvm_translation, usermode, 18);
WIDTH(struct kvm_translation, usermode, 1);
SIGN(struct kvm_translation, usermode, 0);
OFFSET(struct kvm_translation, pad, 19);
WIDTH(struct kvm_translation, pad, 5);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_translation, 4);
#else
ALIGN(struct kvm_translation, 8);
#endif

SIZE(struct kvm_tpr_access_ctl, 40);
ALIGN(struct kvm_tpr_access_ctl, 4);
OFFSET(struct kvm_tpr_access_ctl, enabled, 0);
WIDTH(struct kvm_tpr_access_ctl, enabled, 4);
SIGN(struct kvm_tpr_access_ctl, enabled, 0);
OFFSET(struct kvm_tpr_access_ctl, flags, 4);
WIDTH(struct kvm_tpr_access_ctl, flags, 4);
SIGN(struct kvm_tpr_access_ctl, flags, 0);
OFFSET(struct kvm_tpr_access_ctl, reserved, 8);
WIDTH(struct kvm_tpr_access_ctl, reserved, 32);

SIZE(struct kvm_vapic_addr, 8);
OFFSET(struct kvm_vapic_addr, vapic_addr, 0);
WIDTH(struct kvm_vapic_addr, vapic_addr, 8);
SIGN(struct kvm_vapic_addr, vapic_addr, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_vapic_addr, 4);
#else
ALIGN(struct kvm_vapic_addr, 8);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
SIZE(struct kvm_x86_mce, 64);
OFFSET(struct kvm_x86_mce, status, 0);
WIDTH(struct kvm_x86_mce, status, 8);
SIGN(struct kvm_x86_mce, status, 0);
OFFSET(struct kvm_x86_mce, addr, 8);
WIDTH(struct kvm_x86_mce, addr, 8);
SIGN(struct kvm_x86_mce, addr, 0);
OFFSET(struct kvm_x86_mce, misc, 16);
WIDTH(struct kvm_x86_mce, misc, 8);
SIGN(struct kvm_x86_mce, misc, 0);
OFFSET(struct kvm_x86_mce, mcg_status, 24);
WIDTH(struct kvm_x86_mce, mcg_status, 8);
SIGN(struct kvm_x86_mce, mcg_status, 0);
OFFSET(struct kvm_x86_mce, bank, 32);
WIDTH(struct kvm_x86_mce, bank, 1);
SIGN(struct kvm_x86_mce, bank, 0);
OFFSET(struct kvm_x86_mce, pad1, 33);
WIDTH(struct kvm_x86_mce, pad1, 7);
OFFSET(struct kvm_x86_mce, pad2, 40);
WIDTH(struct kvm_x86_mce, pad2, 24);
#endif

#if defined(ON_LINUX_X86_64)
ALIGN(struct kvm_x86_mce, 8);
#elif defined(ON_LINUX_I386)
ALIGN(struct kvm_x86_mce, 4);
#endif

SIZE(struct kvm_clock_data, 48);
OFFSET(struct kvm_clock_data, clock, 0);
WIDTH(struct kvm_clock_data, clock, 8);
SIGN(struct kvm_clock_data, clock, 0);
OFFSET(struct kvm_clock_data, flags, 8);
WIDTH(struct kvm_clock_data, flags, 4);
SIGN(struct kvm_clock_data, flags, 0);
OFFSET(struct kvm_clock_data, pad0, 12);
WIDTH(struct kvm_clock_data, pad0, 4);
SIGN(struct kvm_clock_data, pad0, 0);
OFFSET(struct kvm_clock_data, realtime, 16);
WIDTH(struct kvm_clock_data, realtime, 8);
SIGN(struct kvm_clock_data, realtime, 0);
OFFSET(struct kvm_clock_data, host_tsc, 24);
WIDTH(struct kvm_clock_data, host_tsc, 8);
SIGN(struct kvm_clock_data, host_tsc, 0);
OFFSET(struct kvm_clock_data, pad, 32);
WIDTH(struct kvm_clock_data, pad, 16);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_clock_data, 4);
#else
ALIGN(struct kvm_clock_data, 8);
#endif

SIZE(struct kvm_hyperv_eventfd, 24);
ALIGN(struct kvm_hyperv_eventfd, 4);
OFFSET(struct kvm_hyperv_eventfd, conn_id, 0);
WIDTH(struct kvm_hyperv_eventfd, conn_id, 4);
SIGN(struct kvm_hyperv_eventfd, conn_id, 0);
OFFSET(struct kvm_hyperv_eventfd, fd, 4);
WIDTH(struct kvm_hyperv_eventfd, fd, 4);
SIGN(struct kvm_hyperv_eventfd, fd, 1);
OFFSET(struct kvm_hyperv_eventfd, flags, 8);
WIDTH(struct kvm_hyperv_eventfd, flags, 4);
SIGN(struct kvm_hyperv_eventfd, flags, 0);
OFFSET(struct kvm_hyperv_eventfd, padding, 12);
WIDTH(struct kvm_hyperv_eventfd, padding, 12);

SIZE(struct kvm_enc_region, 16);
OFFSET(struct kvm_enc_region, addr, 0);
WIDTH(struct kvm_enc_region, addr, 8);
SIGN(struct kvm_enc_region, addr, 0);
OFFSET(struct kvm_enc_region, size, 8);
WIDTH(struct kvm_enc_region, size, 8);
SIGN(struct kvm_enc_region, size, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_enc_region, 4);
#else
ALIGN(struct kvm_enc_region, 8);
#endif

OFFSET(struct kvm_sev_cmd, id, 0);
WIDTH(struct kvm_sev_cmd, id, 4);
SIGN(struct kvm_sev_cmd, id, 0);
WIDTH(struct kvm_sev_cmd, data, 8);
SIGN(struct kvm_sev_cmd, data, 0);
WIDTH(struct kvm_sev_cmd, error, 4);
SIGN(struct kvm_sev_cmd, error, 0);
WIDTH(struct kvm_sev_cmd, sev_fd, 4);
SIGN(struct kvm_sev_cmd, sev_fd, 0);

#if defined(ON_LINUX_I386)
SIZE(struct kvm_sev_cmd, 20);
ALIGN(struct kvm_sev_cmd, 4);
OFFSET(struct kvm_sev_cmd, data, 4);
OFFSET(struct kvm_sev_cmd, error, 12);
OFFSET(struct kvm_sev_cmd, sev_fd, 16);
#else
SIZE(struct kvm_sev_cmd, 24);
ALIGN(struct kvm_sev_cmd, 8);
OFFSET(struct kvm_sev_cmd, data, 8);
OFFSET(struct kvm_sev_cmd, error, 16);
OFFSET(struct kvm_sev_cmd, sev_fd, 20);
#endif

OFFSET(struct kvm_sev_launch_start, handle, 0);
WIDTH(struct kvm_sev_launch_start, handle, 4);
SIGN(struct kvm_sev_launch_start, handle, 0);
OFFSET(struct kvm_sev_launch_start, policy, 4);
WIDTH(struct kvm_sev_launch_start, policy, 4);
SIGN(struct kvm_sev_launch_start, policy, 0);
OFFSET(struct kvm_sev_launch_start, dh_uaddr, 8);
WIDTH(struct kvm_sev_launch_start, dh_uaddr, 8);
SIGN(struct kvm_sev_launch_start, dh_uaddr, 0);
OFFSET(struct kvm_sev_launch_start, dh_len, 16);
WIDTH(struct kvm_sev_launch_start, dh_len, 4);
SIGN(struct kvm_sev_launch_start, dh_len, 0);
WIDTH(struct kvm_sev_launch_start, session_uaddr, 8);
SIGN(struct kvm_sev_launch_start, session_uaddr, 0);
WIDTH(struct kvm_sev_launch_start, session_len, 4);
SIGN(struct kvm_sev_launch_start, session_len, 0);

#if defined(ON_LINUX_I386)
SIZE(struct kvm_sev_launch_start, 32);
ALIGN(struct kvm_sev_launch_start, 4);
OFFSET(struct kvm_sev_launch_start, session_uaddr, 20);
OFFSET(struct kvm_sev_launch_start, session_len, 28);
#else
SIZE(struct kvm_sev_launch_start, 40);
ALIGN(struct kvm_sev_launch_start, 8);
OFFSET(struct kvm_sev_launch_start, session_uaddr, 24);
OFFSET(struct kvm_sev_launch_start, session_len, 32);
#endif

OFFSET(struct kvm_sev_launch_update_data, uaddr, 0);
WIDTH(struct kvm_sev_launch_update_data, uaddr, 8);
SIGN(struct kvm_sev_launch_update_data, uaddr, 0);
OFFSET(struct kvm_sev_launch_update_data, len, 8);
WIDTH(struct kvm_sev_launch_update_data, len, 4);
SIGN(struct kvm_sev_launch_update_data, len, 0);

#if defined(ON_LINUX_I386)
SIZE(struct kvm_sev_launch_update_data, 12);
ALIGN(struct kvm_sev_launch_update_data, 4);
#else
SIZE(struct kvm_sev_launch_update_data, 16);
ALIGN(struct kvm_sev_launch_update_data, 8);
#endif

OFFSET(struct kvm_sev_launch_secret, hdr_uaddr, 0);
WIDTH(struct kvm_sev_launch_secret, hdr_uaddr, 8);
SIGN(struct kvm_sev_launch_secret, hdr_uaddr, 0);
OFFSET(struct kvm_sev_launch_secret, hdr_len, 8);
WIDTH(struct kvm_sev_launch_secret, hdr_len, 4);
SIGN(struct kvm_sev_launch_secret, hdr_len, 0);
WIDTH(struct kvm_sev_launch_secret, guest_uaddr, 8);
SIGN(struct kvm_sev_launch_secret, guest_uaddr, 0);
WIDTH(struct kvm_sev_launch_secret, guest_len, 4);
SIGN(struct kvm_sev_launch_secret, guest_len, 0);
WIDTH(struct kvm_sev_launch_secret, trans_uaddr, 8);
SIGN(struct kvm_sev_launch_secret, trans_uaddr, 0);
WIDTH(struct kvm_sev_launch_secret, trans_len, 4);
SIGN(struct kvm_sev_launch_secret, trans_len, 0);

#if defined(ON_LINUX_I386)
SIZE(struct kvm_sev_launch_secret, 36);
ALIGN(struct kvm_sev_launch_secret, 4);
OFFSET(struct kvm_sev_launch_secret, guest_uaddr, 12);
OFFSET(struct kvm_sev_launch_secret, guest_len, 20);
OFFSET(struct kvm_sev_launch_secret, trans_uaddr, 24);
OFFSET(struct kvm_sev_launch_secret, trans_len, 32);
#else
SIZE(struct kvm_sev_launch_secret, 48);
ALIGN(struct kvm_sev_launch_secret, 8);
OFFSET(struct kvm_sev_launch_secret, guest_uaddr, 16);
OFFSET(struct kvm_sev_launch_secret, guest_len, 24);
OFFSET(struct kvm_sev_launch_secret, trans_uaddr, 32);
OFFSET(struct kvm_sev_launch_secret, trans_len, 40);
#endif

OFFSET(struct kvm_sev_launch_measure, uaddr, 0);
WIDTH(struct kvm_sev_launch_measure, uaddr, 8);
SIGN(struct kvm_sev_launch_measure, uaddr, 0);
OFFSET(struct kvm_sev_launch_measure, len, 8);
WIDTH(struct kvm_sev_launch_measure, len, 4);
SIGN(struct kvm_sev_launch_measure, len, 0);

#if defined(ON_LINUX_I386)
SIZE(struct kvm_sev_launch_measure, 12);
ALIGN(struct kvm_sev_launch_measure, 4);
#else
SIZE(struct kvm_sev_launch_measure, 16);
ALIGN(struct kvm_sev_launch_measure, 8);
#endif

SIZE(struct kvm_sev_guest_status, 12);
ALIGN(struct kvm_sev_guest_status, 4);
OFFSET(struct kvm_sev_guest_status, handle, 0);
WIDTH(struct kvm_sev_guest_status, handle, 4);
SIGN(struct kvm_sev_guest_status, handle, 0);
OFFSET(struct kvm_sev_guest_status, policy, 4);
WIDTH(struct kvm_sev_guest_status, policy, 4);
SIGN(struct kvm_sev_guest_status, policy, 0);
OFFSET(struct kvm_sev_guest_status, state, 8);
WIDTH(struct kvm_sev_guest_status, state, 4);
SIGN(struct kvm_sev_guest_status, state, 0);

OFFSET(struct kvm_sev_dbg, src_uaddr, 0);
WIDTH(struct kvm_sev_dbg, src_uaddr, 8);
SIGN(struct kvm_sev_dbg, src_uaddr, 0);
OFFSET(struct kvm_sev_dbg, dst_uaddr, 8);
WIDTH(struct kvm_sev_dbg, dst_uaddr, 8);
SIGN(struct kvm_sev_dbg, dst_uaddr, 0);
OFFSET(struct kvm_sev_dbg, len, 16);
WIDTH(struct kvm_sev_dbg, len, 4);
SIGN(struct kvm_sev_dbg, len, 0);

#if defined(ON_LINUX_I386)
SIZE(struct kvm_sev_dbg, 20);
ALIGN(struct kvm_sev_dbg, 4);
#else
SIZE(struct kvm_sev_dbg, 24);
ALIGN(struct kvm_sev_dbg, 8);
#endif

OFFSET(struct kvm_sev_attestation_report, mnonce, 0);
WIDTH(struct kvm_sev_attestation_report, mnonce, 16);
OFFSET(struct kvm_sev_attestation_report, uaddr, 16);
WIDTH(struct kvm_sev_attestation_report, uaddr, 8);
SIGN(struct kvm_sev_attestation_report, uaddr, 0);
OFFSET(struct kvm_sev_attestation_report, len, 24);
WIDTH(struct kvm_sev_attestation_report, len, 4);
SIGN(struct kvm_sev_attestation_report, len, 0);

#if defined(ON_LINUX_I386)
SIZE(struct kvm_sev_attestation_report, 28);
ALIGN(struct kvm_sev_attestation_report, 4);
#else
SIZE(struct kvm_sev_attestation_report, 32);
ALIGN(struct kvm_sev_attestation_report, 8);
#endif

OFFSET(struct kvm_sev_send_start, policy, 0);
WIDTH(struct kvm_sev_send_start, policy, 4);
SIGN(struct kvm_sev_send_start, policy, 0);
WIDTH(struct kvm_sev_send_start, pdh_cert_uaddr, 8);
SIGN(struct kvm_sev_send_start, pdh_cert_uaddr, 0);
WIDTH(struct kvm_sev_send_start, pdh_cert_len, 4);
SIGN(struct kvm_sev_send_start, pdh_cert_len, 0);
WIDTH(struct kvm_sev_send_start, plat_certs_uaddr, 8);
SIGN(struct kvm_sev_send_start, plat_certs_uaddr, 0);
WIDTH(struct kvm_sev_send_start, plat_certs_len, 4);
SIGN(struct kvm_sev_send_start, plat_certs_len, 0);
WIDTH(struct kvm_sev_send_start, amd_certs_uaddr, 8);
SIGN(struct kvm_sev_send_start, amd_certs_uaddr, 0);
WIDTH(struct kvm_sev_send_start, amd_certs_len, 4);
SIGN(struct kvm_sev_send_start, amd_certs_len, 0);
WIDTH(struct kvm_sev_send_start, session_uaddr, 8);
SIGN(struct kvm_sev_send_start, session_uaddr, 0);
WIDTH(struct kvm_sev_send_start, session_len, 4);
SIGN(struct kvm_sev_send_start, session_len, 0);

#if defined(ON_LINUX_I386)
SIZE(struct kvm_sev_send_start, 52);
ALIGN(struct kvm_sev_send_start, 4);
OFFSET(struct kvm_sev_send_start, pdh_cert_uaddr, 4);
OFFSET(struct kvm_sev_send_start, pdh_cert_len, 12);
OFFSET(struct kvm_sev_send_start, plat_certs_uaddr, 16);
OFFSET(struct kvm_sev_send_start, plat_certs_len, 24);
OFFSET(struct kvm_sev_send_start, amd_certs_uaddr, 28);
OFFSET(struct kvm_sev_send_start, amd_certs_len, 36);
OFFSET(struct kvm_sev_send_start, session_uaddr, 40);
OFFSET(struct kvm_sev_send_start, session_len, 48);
#else
SIZE(struct kvm_sev_send_start, 72);
ALIGN(struct kvm_sev_send_start, 8);
OFFSET(struct kvm_sev_send_start, pdh_cert_uaddr, 8);
OFFSET(struct kvm_sev_send_start, pdh_cert_len, 16);
OFFSET(struct kvm_sev_send_start, plat_certs_uaddr, 24);
OFFSET(struct kvm_sev_send_start, plat_certs_len, 32);
OFFSET(struct kvm_sev_send_start, amd_certs_uaddr, 40);
OFFSET(struct kvm_sev_send_start, amd_certs_len, 48);
OFFSET(struct kvm_sev_send_start, session_uaddr, 56);
OFFSET(struct kvm_sev_send_start, session_len, 64);
#endif

OFFSET(struct kvm_sev_send_update_data, hdr_uaddr, 0);
WIDTH(struct kvm_sev_send_update_data, hdr_uaddr, 8);
SIGN(struct kvm_sev_send_update_data, hdr_uaddr, 0);
OFFSET(struct kvm_sev_send_update_data, hdr_len, 8);
WIDTH(struct kvm_sev_send_update_data, hdr_len, 4);
SIGN(struct kvm_sev_send_update_data, hdr_len, 0);
WIDTH(struct kvm_sev_send_update_data, guest_uaddr, 8);
SIGN(struct kvm_sev_send_update_data, guest_uaddr, 0);
WIDTH(struct kvm_sev_send_update_data, guest_len, 4);
SIGN(struct kvm_sev_send_update_data, guest_len, 0);
WIDTH(struct kvm_sev_send_update_data, trans_uaddr, 8);
SIGN(struct kvm_sev_send_update_data, trans_uaddr, 0);
WIDTH(struct kvm_sev_send_update_data, trans_len, 4);
SIGN(struct kvm_sev_send_update_data, trans_len, 0);

#if defined(ON_LINUX_I386)
SIZE(struct kvm_sev_send_update_data, 36);
ALIGN(struct kvm_sev_send_update_data, 4);
OFFSET(struct kvm_sev_send_update_data, guest_uaddr, 12);
OFFSET(struct kvm_sev_send_update_data, guest_len, 20);
OFFSET(struct kvm_sev_send_update_data, trans_uaddr, 24);
OFFSET(struct kvm_sev_send_update_data, trans_len, 32);
#else
SIZE(struct kvm_sev_send_update_data, 48);
ALIGN(struct kvm_sev_send_update_data, 8);
OFFSET(struct kvm_sev_send_update_data, guest_uaddr, 16);
OFFSET(struct kvm_sev_send_update_data, guest_len, 24);
OFFSET(struct kvm_sev_send_update_data, trans_uaddr, 32);
OFFSET(struct kvm_sev_send_update_data, trans_len, 40);
#endif

OFFSET(struct kvm_sev_receive_start, handle, 0);
WIDTH(struct kvm_sev_receive_start, handle, 4);
SIGN(struct kvm_sev_receive_start, handle, 0);
OFFSET(struct kvm_sev_receive_start, policy, 4);
WIDTH(struct kvm_sev_receive_start, policy, 4);
SIGN(struct kvm_sev_receive_start, policy, 0);
OFFSET(struct kvm_sev_receive_start, pdh_uaddr, 8);
WIDTH(struct kvm_sev_receive_start, pdh_uaddr, 8);
SIGN(struct kvm_sev_receive_start, pdh_uaddr, 0);
OFFSET(struct kvm_sev_receive_start, pdh_len, 16);
WIDTH(struct kvm_sev_receive_start, pdh_len, 4);
SIGN(struct kvm_sev_receive_start, pdh_len, 0);
WIDTH(struct kvm_sev_receive_start, session_uaddr, 8);
SIGN(struct kvm_sev_receive_start, session_uaddr, 0);
WIDTH(struct kvm_sev_receive_start, session_len, 4);
SIGN(struct kvm_sev_receive_start, session_len, 0);

#if defined(ON_LINUX_I386)
SIZE(struct kvm_sev_receive_start, 32);
ALIGN(struct kvm_sev_receive_start, 4);
OFFSET(struct kvm_sev_receive_start, session_uaddr, 20);
OFFSET(struct kvm_sev_receive_start, session_len, 28);
#else
SIZE(struct kvm_sev_receive_start, 40);
ALIGN(struct kvm_sev_receive_start, 8);
OFFSET(struct kvm_sev_receive_start, session_uaddr, 24);
OFFSET(struct kvm_sev_receive_start, session_len, 32);
#endif

OFFSET(struct kvm_sev_receive_update_data, hdr_uaddr, 0);
WIDTH(struct kvm_sev_receive_update_data, hdr_uaddr, 8);
SIGN(struct kvm_sev_receive_update_data, hdr_uaddr, 0);
OFFSET(struct kvm_sev_receive_update_data, hdr_len, 8);
WIDTH(struct kvm_sev_receive_update_data, hdr_len, 4);
SIGN(struct kvm_sev_receive_update_data, hdr_len, 0);
WIDTH(struct kvm_sev_receive_update_data, guest_uaddr, 8);
SIGN(struct kvm_sev_receive_update_data, guest_uaddr, 0);
WIDTH(struct kvm_sev_receive_update_data, guest_len, 4);
SIGN(struct kvm_sev_receive_update_data, guest_len, 0);
WIDTH(struct kvm_sev_receive_update_data, trans_uaddr, 8);
SIGN(struct kvm_sev_receive_update_data, trans_uaddr, 0);
WIDTH(struct kvm_sev_receive_update_data, trans_len, 4);
SIGN(struct kvm_sev_receive_update_data, trans_len, 0);

#if defined(ON_LINUX_I386)
SIZE(struct kvm_sev_receive_update_data, 36);
ALIGN(struct kvm_sev_receive_update_data, 4);
OFFSET(struct kvm_sev_receive_update_data, guest_uaddr, 12);
OFFSET(struct kvm_sev_receive_update_data, guest_len, 20);
OFFSET(struct kvm_sev_receive_update_data, trans_uaddr, 24);
OFFSET(struct kvm_sev_receive_update_data, trans_len, 32);
#else
SIZE(struct kvm_sev_receive_update_data, 48);
ALIGN(struct kvm_sev_receive_update_data, 8);
OFFSET(struct kvm_sev_receive_update_data, guest_uaddr, 16);
OFFSET(struct kvm_sev_receive_update_data, guest_len, 24);
OFFSET(struct kvm_sev_receive_update_data, trans_uaddr, 32);
OFFSET(struct kvm_sev_receive_update_data, trans_len, 40);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
SIZE(struct kvm_xen_hvm_config, 56);
OFFSET(struct kvm_xen_hvm_config, flags, 0);
WIDTH(struct kvm_xen_hvm_config, flags, 4);
SIGN(struct kvm_xen_hvm_config, flags, 0);
OFFSET(struct kvm_xen_hvm_config, msr, 4);
WIDTH(struct kvm_xen_hvm_config, msr, 4);
SIGN(struct kvm_xen_hvm_config, msr, 0);
OFFSET(struct kvm_xen_hvm_config, blob_addr_32, 8);
WIDTH(struct kvm_xen_hvm_config, blob_addr_32, 8);
SIGN(struct kvm_xen_hvm_config, blob_addr_32, 0);
OFFSET(struct kvm_xen_hvm_config, blob_addr_64, 16);
WIDTH(struct kvm_xen_hvm_config, blob_addr_64, 8);
SIGN(struct kvm_xen_hvm_config, blob_addr_64, 0);
OFFSET(struct kvm_xen_hvm_config, blob_size_32, 24);
WIDTH(struct kvm_xen_hvm_config, blob_size_32, 1);
SIGN(struct kvm_xen_hvm_config, blob_size_32, 0);
OFFSET(struct kvm_xen_hvm_config, blob_size_64, 25);
WIDTH(struct kvm_xen_hvm_config, blob_size_64, 1);
SIGN(struct kvm_xen_hvm_config, blob_size_64, 0);
OFFSET(struct kvm_xen_hvm_config, pad2, 26);
WIDTH(struct kvm_xen_hvm_config, pad2, 30);
#endif

#if defined(ON_LINUX_X86_64)
ALIGN(struct kvm_xen_hvm_config, 8);
#elif defined(ON_LINUX_I386)
ALIGN(struct kvm_xen_hvm_config, 4);
#endif

SIZE(struct kvm_xen_hvm_attr, 72);
OFFSET(struct kvm_xen_hvm_attr, type, 0);
WIDTH(struct kvm_xen_hvm_attr, type, 2);
SIGN(struct kvm_xen_hvm_attr, type, 0);
OFFSET(struct kvm_xen_hvm_attr, pad, 2);
WIDTH(struct kvm_xen_hvm_attr, pad, 6);
OFFSET(struct kvm_xen_hvm_attr, u.long_mode, 8);
WIDTH(struct kvm_xen_hvm_attr, u.long_mode, 1);
SIGN(struct kvm_xen_hvm_attr, u.long_mode, 0);
OFFSET(struct kvm_xen_hvm_attr, u.vector, 8);
WIDTH(struct kvm_xen_hvm_attr, u.vector, 1);
SIGN(struct kvm_xen_hvm_attr, u.vector, 0);
OFFSET(struct kvm_xen_hvm_attr, u.shared_info.gfn, 8);
WIDTH(struct kvm_xen_hvm_attr, u.shared_info.gfn, 8);
SIGN(struct kvm_xen_hvm_attr, u.shared_info.gfn, 0);
OFFSET(struct kvm_xen_hvm_attr, u.evtchn.send_port, 8);
WIDTH(struct kvm_xen_hvm_attr, u.evtchn.send_port, 4);
SIGN(struct kvm_xen_hvm_attr, u.evtchn.send_port, 0);
OFFSET(struct kvm_xen_hvm_attr, u.evtchn.type, 12);
WIDTH(struct kvm_xen_hvm_attr, u.evtchn.type, 4);
SIGN(struct kvm_xen_hvm_attr, u.evtchn.type, 0);
OFFSET(struct kvm_xen_hvm_attr, u.evtchn.flags, 16);
WIDTH(struct kvm_xen_hvm_attr, u.evtchn.flags, 4);
SIGN(struct kvm_xen_hvm_attr, u.evtchn.flags, 0);
OFFSET(struct kvm_xen_hvm_attr, u.evtchn.deliver.port.port, 20);
WIDTH(struct kvm_xen_hvm_attr, u.evtchn.deliver.port.port, 4);
SIGN(struct kvm_xen_hvm_attr, u.evtchn.deliver.port.port, 0);
OFFSET(struct kvm_xen_hvm_attr, u.evtchn.deliver.port.vcpu, 24);
WIDTH(struct kvm_xen_hvm_attr, u.evtchn.deliver.port.vcpu, 4);
SIGN(struct kvm_xen_hvm_attr, u.evtchn.deliver.port.vcpu, 0);
OFFSET(struct kvm_xen_hvm_attr, u.evtchn.deliver.port.priority, 28);
WIDTH(struct kvm_xen_hvm_attr, u.evtchn.deliver.port.priority, 4);
SIGN(struct kvm_xen_hvm_attr, u.evtchn.deliver.port.priority, 0);
OFFSET(struct kvm_xen_hvm_attr, u.evtchn.deliver.eventfd.port, 20);
WIDTH(struct kvm_xen_hvm_attr, u.evtchn.deliver.eventfd.port, 4);
SIGN(struct kvm_xen_hvm_attr, u.evtchn.deliver.eventfd.port, 0);
OFFSET(struct kvm_xen_hvm_attr, u.evtchn.deliver.eventfd.fd, 24);
WIDTH(struct kvm_xen_hvm_attr, u.evtchn.deliver.eventfd.fd, 4);
SIGN(struct kvm_xen_hvm_attr, u.evtchn.deliver.eventfd.fd, 1);
OFFSET(struct kvm_xen_hvm_attr, u.evtchn.deliver.padding, 20);
WIDTH(struct kvm_xen_hvm_attr, u.evtchn.deliver.padding, 16);
OFFSET(struct kvm_xen_hvm_attr, u.xen_version, 8);
WIDTH(struct kvm_xen_hvm_attr, u.xen_version, 4);
SIGN(struct kvm_xen_hvm_attr, u.xen_version, 0);
OFFSET(struct kvm_xen_hvm_attr, u.pad, 8);
WIDTH(struct kvm_xen_hvm_attr, u.pad, 64);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_xen_hvm_attr, 4);
#else
ALIGN(struct kvm_xen_hvm_attr, 8);
#endif

SIZE(struct kvm_xen_vcpu_attr, 72);
OFFSET(struct kvm_xen_vcpu_attr, type, 0);
WIDTH(struct kvm_xen_vcpu_attr, type, 2);
SIGN(struct kvm_xen_vcpu_attr, type, 0);
OFFSET(struct kvm_xen_vcpu_attr, pad, 2);
WIDTH(struct kvm_xen_vcpu_attr, pad, 6);
OFFSET(struct kvm_xen_vcpu_attr, u.gpa, 8);
WIDTH(struct kvm_xen_vcpu_attr, u.gpa, 8);
SIGN(struct kvm_xen_vcpu_attr, u.gpa, 0);
OFFSET(struct kvm_xen_vcpu_attr, u.pad, 8);
WIDTH(struct kvm_xen_vcpu_attr, u.pad, 64);
OFFSET(struct kvm_xen_vcpu_attr, u.runstate.state, 8);
WIDTH(struct kvm_xen_vcpu_attr, u.runstate.state, 8);
SIGN(struct kvm_xen_vcpu_attr, u.runstate.state, 0);
OFFSET(struct kvm_xen_vcpu_attr, u.runstate.state_entry_time, 16);
WIDTH(struct kvm_xen_vcpu_attr, u.runstate.state_entry_time, 8);
SIGN(struct kvm_xen_vcpu_attr, u.runstate.state_entry_time, 0);
OFFSET(struct kvm_xen_vcpu_attr, u.runstate.time_running, 24);
WIDTH(struct kvm_xen_vcpu_attr, u.runstate.time_running, 8);
SIGN(struct kvm_xen_vcpu_attr, u.runstate.time_running, 0);
OFFSET(struct kvm_xen_vcpu_attr, u.runstate.time_runnable, 32);
WIDTH(struct kvm_xen_vcpu_attr, u.runstate.time_runnable, 8);
SIGN(struct kvm_xen_vcpu_attr, u.runstate.time_runnable, 0);
OFFSET(struct kvm_xen_vcpu_attr, u.runstate.time_blocked, 40);
WIDTH(struct kvm_xen_vcpu_attr, u.runstate.time_blocked, 8);
SIGN(struct kvm_xen_vcpu_attr, u.runstate.time_blocked, 0);
OFFSET(struct kvm_xen_vcpu_attr, u.runstate.time_offline, 48);
WIDTH(struct kvm_xen_vcpu_attr, u.runstate.time_offline, 8);
SIGN(struct kvm_xen_vcpu_attr, u.runstate.time_offline, 0);
OFFSET(struct kvm_xen_vcpu_attr, u.vcpu_id, 8);
WIDTH(struct kvm_xen_vcpu_attr, u.vcpu_id, 4);
SIGN(struct kvm_xen_vcpu_attr, u.vcpu_id, 0);
OFFSET(struct kvm_xen_vcpu_attr, u.timer.port, 8);
WIDTH(struct kvm_xen_vcpu_attr, u.timer.port, 4);
SIGN(struct kvm_xen_vcpu_attr, u.timer.port, 0);
OFFSET(struct kvm_xen_vcpu_attr, u.timer.priority, 12);
WIDTH(struct kvm_xen_vcpu_attr, u.timer.priority, 4);
SIGN(struct kvm_xen_vcpu_attr, u.timer.priority, 0);
OFFSET(struct kvm_xen_vcpu_attr, u.timer.expires_ns, 16);
WIDTH(struct kvm_xen_vcpu_attr, u.timer.expires_ns, 8);
SIGN(struct kvm_xen_vcpu_attr, u.timer.expires_ns, 0);
OFFSET(struct kvm_xen_vcpu_attr, u.vector, 8);
WIDTH(struct kvm_xen_vcpu_attr, u.vector, 1);
SIGN(struct kvm_xen_vcpu_attr, u.vector, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_xen_vcpu_attr, 4);
#else
ALIGN(struct kvm_xen_vcpu_attr, 8);
#endif

SIZE(struct kvm_arm_device_addr, 16);
OFFSET(struct kvm_arm_device_addr, id, 0);
WIDTH(struct kvm_arm_device_addr, id, 8);
SIGN(struct kvm_arm_device_addr, id, 0);
OFFSET(struct kvm_arm_device_addr, addr, 8);
WIDTH(struct kvm_arm_device_addr, addr, 8);
SIGN(struct kvm_arm_device_addr, addr, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_arm_device_addr, 4);
#else
ALIGN(struct kvm_arm_device_addr, 8);
#endif

#if defined(ON_LINUX_ARM64)
SIZE(struct kvm_vcpu_init, 32);
ALIGN(struct kvm_vcpu_init, 4);
OFFSET(struct kvm_vcpu_init, target, 0);
WIDTH(struct kvm_vcpu_init, target, 4);
SIGN(struct kvm_vcpu_init, target, 0);
OFFSET(struct kvm_vcpu_init, features, 4);
WIDTH(struct kvm_vcpu_init, features, 28);
#endif

#if defined(ON_LINUX_ARM64)
SIZE(struct kvm_arm_copy_mte_tags, 48);
ALIGN(struct kvm_arm_copy_mte_tags, 8);
OFFSET(struct kvm_arm_copy_mte_tags, guest_ipa, 0);
WIDTH(struct kvm_arm_copy_mte_tags, guest_ipa, 8);
SIGN(struct kvm_arm_copy_mte_tags, guest_ipa, 0);
OFFSET(struct kvm_arm_copy_mte_tags, length, 8);
WIDTH(struct kvm_arm_copy_mte_tags, length, 8);
SIGN(struct kvm_arm_copy_mte_tags, length, 0);
OFFSET(struct kvm_arm_copy_mte_tags, addr, 16);
WIDTH(struct kvm_arm_copy_mte_tags, addr, 8);
OFFSET(struct kvm_arm_copy_mte_tags, flags, 24);
WIDTH(struct kvm_arm_copy_mte_tags, flags, 8);
SIGN(struct kvm_arm_copy_mte_tags, flags, 0);
OFFSET(struct kvm_arm_copy_mte_tags, reserved, 32);
WIDTH(struct kvm_arm_copy_mte_tags, reserved, 16);
#endif

SIZE(struct kvm_ppc_pvinfo, 128);
ALIGN(struct kvm_ppc_pvinfo, 4);
OFFSET(struct kvm_ppc_pvinfo, flags, 0);
WIDTH(struct kvm_ppc_pvinfo, flags, 4);
SIGN(struct kvm_ppc_pvinfo, flags, 0);
OFFSET(struct kvm_ppc_pvinfo, hcall, 4);
WIDTH(struct kvm_ppc_pvinfo, hcall, 16);
OFFSET(struct kvm_ppc_pvinfo, pad, 20);
WIDTH(struct kvm_ppc_pvinfo, pad, 108);

SIZE(struct kvm_ppc_one_page_size, 8);
ALIGN(struct kvm_ppc_one_page_size, 4);
OFFSET(struct kvm_ppc_one_page_size, page_shift, 0);
WIDTH(struct kvm_ppc_one_page_size, page_shift, 4);
SIGN(struct kvm_ppc_one_page_size, page_shift, 0);
OFFSET(struct kvm_ppc_one_page_size, pte_enc, 4);
WIDTH(struct kvm_ppc_one_page_size, pte_enc, 4);
SIGN(struct kvm_ppc_one_page_size, pte_enc, 0);

SIZE(struct kvm_ppc_one_seg_page_size, 72);
ALIGN(struct kvm_ppc_one_seg_page_size, 4);
OFFSET(struct kvm_ppc_one_seg_page_size, page_shift, 0);
WIDTH(struct kvm_ppc_one_seg_page_size, page_shift, 4);
SIGN(struct kvm_ppc_one_seg_page_size, page_shift, 0);
OFFSET(struct kvm_ppc_one_seg_page_size, slb_enc, 4);
WIDTH(struct kvm_ppc_one_seg_page_size, slb_enc, 4);
SIGN(struct kvm_ppc_one_seg_page_size, slb_enc, 0);
OFFSET(struct kvm_ppc_one_seg_page_size, enc, 8);
WIDTH(struct kvm_ppc_one_seg_page_size, enc, 64);

SIZE(struct kvm_ppc_smmu_info, 592);
OFFSET(struct kvm_ppc_smmu_info, flags, 0);
WIDTH(struct kvm_ppc_smmu_info, flags, 8);
SIGN(struct kvm_ppc_smmu_info, flags, 0);
OFFSET(struct kvm_ppc_smmu_info, slb_size, 8);
WIDTH(struct kvm_ppc_smmu_info, slb_size, 4);
SIGN(struct kvm_ppc_smmu_info, slb_size, 0);
OFFSET(struct kvm_ppc_smmu_info, data_keys, 12);
WIDTH(struct kvm_ppc_smmu_info, data_keys, 2);
SIGN(struct kvm_ppc_smmu_info, data_keys, 0);
OFFSET(struct kvm_ppc_smmu_info, instr_keys, 14);
WIDTH(struct kvm_ppc_smmu_info, instr_keys, 2);
SIGN(struct kvm_ppc_smmu_info, instr_keys, 0);
OFFSET(struct kvm_ppc_smmu_info, sps, 16);
WIDTH(struct kvm_ppc_smmu_info, sps, 576);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_ppc_smmu_info, 4);
#else
ALIGN(struct kvm_ppc_smmu_info, 8);
#endif

SIZE(struct kvm_ppc_resize_hpt, 16);
OFFSET(struct kvm_ppc_resize_hpt, flags, 0);
WIDTH(struct kvm_ppc_resize_hpt, flags, 8);
SIGN(struct kvm_ppc_resize_hpt, flags, 0);
OFFSET(struct kvm_ppc_resize_hpt, shift, 8);
WIDTH(struct kvm_ppc_resize_hpt, shift, 4);
SIGN(struct kvm_ppc_resize_hpt, shift, 0);
OFFSET(struct kvm_ppc_resize_hpt, pad, 12);
WIDTH(struct kvm_ppc_resize_hpt, pad, 4);
SIGN(struct kvm_ppc_resize_hpt, pad, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_ppc_resize_hpt, 4);
#else
ALIGN(struct kvm_ppc_resize_hpt, 8);
#endif

SIZE(struct kvm_config_tlb, 24);
OFFSET(struct kvm_config_tlb, params, 0);
WIDTH(struct kvm_config_tlb, params, 8);
SIGN(struct kvm_config_tlb, params, 0);
OFFSET(struct kvm_config_tlb, array, 8);
WIDTH(struct kvm_config_tlb, array, 8);
SIGN(struct kvm_config_tlb, array, 0);
OFFSET(struct kvm_config_tlb, mmu_type, 16);
WIDTH(struct kvm_config_tlb, mmu_type, 4);
SIGN(struct kvm_config_tlb, mmu_type, 0);
OFFSET(struct kvm_config_tlb, array_len, 20);
WIDTH(struct kvm_config_tlb, array_len, 4);
SIGN(struct kvm_config_tlb, array_len, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_config_tlb, 4);
#else
ALIGN(struct kvm_config_tlb, 8);
#endif

OFFSET(struct kvm_dirty_tlb, bitmap, 0);
WIDTH(struct kvm_dirty_tlb, bitmap, 8);
SIGN(struct kvm_dirty_tlb, bitmap, 0);
OFFSET(struct kvm_dirty_tlb, num_dirty, 8);
WIDTH(struct kvm_dirty_tlb, num_dirty, 4);
SIGN(struct kvm_dirty_tlb, num_dirty, 0);

#if defined(ON_LINUX_I386)
SIZE(struct kvm_dirty_tlb, 12);
ALIGN(struct kvm_dirty_tlb, 4);
#else
SIZE(struct kvm_dirty_tlb, 16);
ALIGN(struct kvm_dirty_tlb, 8);
#endif

SIZE(struct kvm_vfio_spapr_tce, 8);
ALIGN(struct kvm_vfio_spapr_tce, 4);
OFFSET(struct kvm_vfio_spapr_tce, groupfd, 0);
WIDTH(struct kvm_vfio_spapr_tce, groupfd, 4);
SIGN(struct kvm_vfio_spapr_tce, groupfd, 1);
OFFSET(struct kvm_vfio_spapr_tce, tablefd, 4);
WIDTH(struct kvm_vfio_spapr_tce, tablefd, 4);
SIGN(struct kvm_vfio_spapr_tce, tablefd, 1);

#if defined(ON_LINUX_PPC64LE) || defined(ON_LINUX_PPC64)
SIZE(struct kvm_create_spapr_tce, 16);
ALIGN(struct kvm_create_spapr_tce, 8);
OFFSET(struct kvm_create_spapr_tce, liobn, 0);
WIDTH(struct kvm_create_spapr_tce, liobn, 8);
SIGN(struct kvm_create_spapr_tce, liobn, 0);
OFFSET(struct kvm_create_spapr_tce, window_size, 8);
WIDTH(struct kvm_create_spapr_tce, window_size, 4);
SIGN(struct kvm_create_spapr_tce, window_size, 0);
#endif

#if defined(ON_LINUX_PPC64LE) || defined(ON_LINUX_PPC64)
SIZE(struct kvm_create_spapr_tce_64, 32);
ALIGN(struct kvm_create_spapr_tce_64, 8);
OFFSET(struct kvm_create_spapr_tce_64, liobn, 0);
WIDTH(struct kvm_create_spapr_tce_64, liobn, 8);
SIGN(struct kvm_create_spapr_tce_64, liobn, 0);
OFFSET(struct kvm_create_spapr_tce_64, page_shift, 8);
WIDTH(struct kvm_create_spapr_tce_64, page_shift, 4);
SIGN(struct kvm_create_spapr_tce_64, page_shift, 0);
OFFSET(struct kvm_create_spapr_tce_64, flags, 12);
WIDTH(struct kvm_create_spapr_tce_64, flags, 4);
SIGN(struct kvm_create_spapr_tce_64, flags, 0);
OFFSET(struct kvm_create_spapr_tce_64, offset, 16);
WIDTH(struct kvm_create_spapr_tce_64, offset, 8);
SIGN(struct kvm_create_spapr_tce_64, offset, 0);
OFFSET(struct kvm_create_spapr_tce_64, size, 24);
WIDTH(struct kvm_create_spapr_tce_64, size, 8);
SIGN(struct kvm_create_spapr_tce_64, size, 0);
#endif

#if defined(ON_LINUX_PPC64LE) || defined(ON_LINUX_PPC64)
SIZE(struct kvm_allocate_rma, 8);
ALIGN(struct kvm_allocate_rma, 8);
OFFSET(struct kvm_allocate_rma, rma_size, 0);
WIDTH(struct kvm_allocate_rma, rma_size, 8);
SIGN(struct kvm_allocate_rma, rma_size, 0);
#endif

#if defined(ON_LINUX_PPC64LE) || defined(ON_LINUX_PPC64)
SIZE(struct kvm_rtas_token_args, 128);
ALIGN(struct kvm_rtas_token_args, 8);
OFFSET(struct kvm_rtas_token_args, name, 0);
WIDTH(struct kvm_rtas_token_args, name, 120);
OFFSET(struct kvm_rtas_token_args, token, 120);
WIDTH(struct kvm_rtas_token_args, token, 8);
SIGN(struct kvm_rtas_token_args, token, 0);
#endif

#if defined(ON_LINUX_PPC64LE) || defined(ON_LINUX_PPC64)
SIZE(struct kvm_book3e_206_tlb_entry, 24);
ALIGN(struct kvm_book3e_206_tlb_entry, 8);
OFFSET(struct kvm_book3e_206_tlb_entry, mas8, 0);
WIDTH(struct kvm_book3e_206_tlb_entry, mas8, 4);
SIGN(struct kvm_book3e_206_tlb_entry, mas8, 0);
OFFSET(struct kvm_book3e_206_tlb_entry, mas1, 4);
WIDTH(struct kvm_book3e_206_tlb_entry, mas1, 4);
SIGN(struct kvm_book3e_206_tlb_entry, mas1, 0);
OFFSET(struct kvm_book3e_206_tlb_entry, mas2, 8);
WIDTH(struct kvm_book3e_206_tlb_entry, mas2, 8);
SIGN(struct kvm_book3e_206_tlb_entry, mas2, 0);
OFFSET(struct kvm_book3e_206_tlb_entry, mas7_3, 16);
WIDTH(struct kvm_book3e_206_tlb_entry, mas7_3, 8);
SIGN(struct kvm_book3e_206_tlb_entry, mas7_3, 0);
#endif

#if defined(ON_LINUX_PPC64LE) || defined(ON_LINUX_PPC64)
SIZE(struct kvm_book3e_206_tlb_params, 64);
ALIGN(struct kvm_book3e_206_tlb_params, 4);
OFFSET(struct kvm_book3e_206_tlb_params, tlb_sizes, 0);
WIDTH(struct kvm_book3e_206_tlb_params, tlb_sizes, 16);
OFFSET(struct kvm_book3e_206_tlb_params, tlb_ways, 16);
WIDTH(struct kvm_book3e_206_tlb_params, tlb_ways, 16);
OFFSET(struct kvm_book3e_206_tlb_params, reserved, 32);
WIDTH(struct kvm_book3e_206_tlb_params, reserved, 32);
#endif

#if defined(ON_LINUX_PPC64LE) || defined(ON_LINUX_PPC64)
SIZE(struct kvm_get_htab_fd, 32);
ALIGN(struct kvm_get_htab_fd, 8);
OFFSET(struct kvm_get_htab_fd, flags, 0);
WIDTH(struct kvm_get_htab_fd, flags, 8);
SIGN(struct kvm_get_htab_fd, flags, 0);
OFFSET(struct kvm_get_htab_fd, start_index, 8);
WIDTH(struct kvm_get_htab_fd, start_index, 8);
SIGN(struct kvm_get_htab_fd, start_index, 0);
OFFSET(struct kvm_get_htab_fd, reserved, 16);
WIDTH(struct kvm_get_htab_fd, reserved, 16);
#endif

#if defined(ON_LINUX_PPC64LE) || defined(ON_LINUX_PPC64)
SIZE(struct kvm_get_htab_header, 8);
ALIGN(struct kvm_get_htab_header, 4);
OFFSET(struct kvm_get_htab_header, index, 0);
WIDTH(struct kvm_get_htab_header, index, 4);
SIGN(struct kvm_get_htab_header, index, 0);
OFFSET(struct kvm_get_htab_header, n_valid, 4);
WIDTH(struct kvm_get_htab_header, n_valid, 2);
SIGN(struct kvm_get_htab_header, n_valid, 0);
OFFSET(struct kvm_get_htab_header, n_invalid, 6);
WIDTH(struct kvm_get_htab_header, n_invalid, 2);
SIGN(struct kvm_get_htab_header, n_invalid, 0);
#endif

#if defined(ON_LINUX_PPC64LE) || defined(ON_LINUX_PPC64)
SIZE(struct kvm_ppc_mmuv3_cfg, 16);
ALIGN(struct kvm_ppc_mmuv3_cfg, 8);
OFFSET(struct kvm_ppc_mmuv3_cfg, flags, 0);
WIDTH(struct kvm_ppc_mmuv3_cfg, flags, 8);
SIGN(struct kvm_ppc_mmuv3_cfg, flags, 0);
OFFSET(struct kvm_ppc_mmuv3_cfg, process_table, 8);
WIDTH(struct kvm_ppc_mmuv3_cfg, process_table, 8);
SIGN(struct kvm_ppc_mmuv3_cfg, process_table, 0);
#endif

#if defined(ON_LINUX_PPC64LE) || defined(ON_LINUX_PPC64)
SIZE(struct kvm_ppc_radix_geom, 8);
ALIGN(struct kvm_ppc_radix_geom, 1);
OFFSET(struct kvm_ppc_radix_geom, page_shift, 0);
WIDTH(struct kvm_ppc_radix_geom, page_shift, 1);
SIGN(struct kvm_ppc_radix_geom, page_shift, 0);
OFFSET(struct kvm_ppc_radix_geom, level_bits, 1);
WIDTH(struct kvm_ppc_radix_geom, level_bits, 4);
OFFSET(struct kvm_ppc_radix_geom, pad, 5);
WIDTH(struct kvm_ppc_radix_geom, pad, 3);
#endif

#if defined(ON_LINUX_PPC64LE) || defined(ON_LINUX_PPC64)
SIZE(struct kvm_ppc_rmmu_info, 96);
ALIGN(struct kvm_ppc_rmmu_info, 4);
OFFSET(struct kvm_ppc_rmmu_info, geometries, 0);
WIDTH(struct kvm_ppc_rmmu_info, geometries, 64);
OFFSET(struct kvm_ppc_rmmu_info, ap_encodings, 64);
WIDTH(struct kvm_ppc_rmmu_info, ap_encodings, 32);
#endif

#if defined(ON_LINUX_PPC64LE) || defined(ON_LINUX_PPC64)
SIZE(struct kvm_ppc_cpu_char, 32);
ALIGN(struct kvm_ppc_cpu_char, 8);
OFFSET(struct kvm_ppc_cpu_char, character, 0);
WIDTH(struct kvm_ppc_cpu_char, character, 8);
SIGN(struct kvm_ppc_cpu_char, character, 0);
OFFSET(struct kvm_ppc_cpu_char, behaviour, 8);
WIDTH(struct kvm_ppc_cpu_char, behaviour, 8);
SIGN(struct kvm_ppc_cpu_char, behaviour, 0);
OFFSET(struct kvm_ppc_cpu_char, character_mask, 16);
WIDTH(struct kvm_ppc_cpu_char, character_mask, 8);
SIGN(struct kvm_ppc_cpu_char, character_mask, 0);
OFFSET(struct kvm_ppc_cpu_char, behaviour_mask, 24);
WIDTH(struct kvm_ppc_cpu_char, behaviour_mask, 8);
SIGN(struct kvm_ppc_cpu_char, behaviour_mask, 0);
#endif

#if defined(ON_LINUX_PPC64LE) || defined(ON_LINUX_PPC64)
SIZE(struct kvm_ppc_xive_eq, 64);
ALIGN(struct kvm_ppc_xive_eq, 8);
OFFSET(struct kvm_ppc_xive_eq, flags, 0);
WIDTH(struct kvm_ppc_xive_eq, flags, 4);
SIGN(struct kvm_ppc_xive_eq, flags, 0);
OFFSET(struct kvm_ppc_xive_eq, qshift, 4);
WIDTH(struct kvm_ppc_xive_eq, qshift, 4);
SIGN(struct kvm_ppc_xive_eq, qshift, 0);
OFFSET(struct kvm_ppc_xive_eq, qaddr, 8);
WIDTH(struct kvm_ppc_xive_eq, qaddr, 8);
SIGN(struct kvm_ppc_xive_eq, qaddr, 0);
OFFSET(struct kvm_ppc_xive_eq, qtoggle, 16);
WIDTH(struct kvm_ppc_xive_eq, qtoggle, 4);
SIGN(struct kvm_ppc_xive_eq, qtoggle, 0);
OFFSET(struct kvm_ppc_xive_eq, qindex, 20);
WIDTH(struct kvm_ppc_xive_eq, qindex, 4);
SIGN(struct kvm_ppc_xive_eq, qindex, 0);
OFFSET(struct kvm_ppc_xive_eq, pad, 24);
WIDTH(struct kvm_ppc_xive_eq, pad, 40);
#endif

#if defined(ON_LINUX_RISCV64)
SIZE(struct kvm_riscv_config, 16);
ALIGN(struct kvm_riscv_config, 8);
OFFSET(struct kvm_riscv_config, isa, 0);
WIDTH(struct kvm_riscv_config, isa, 8);
SIGN(struct kvm_riscv_config, isa, 0);
OFFSET(struct kvm_riscv_config, zicbom_block_size, 8);
WIDTH(struct kvm_riscv_config, zicbom_block_size, 8);
SIGN(struct kvm_riscv_config, zicbom_block_size, 0);
#endif

#if defined(ON_LINUX_RISCV64)
SIZE(struct user_regs_struct, 256);
ALIGN(struct user_regs_struct, 8);
OFFSET(struct user_regs_struct, pc, 0);
WIDTH(struct user_regs_struct, pc, 8);
SIGN(struct user_regs_struct, pc, 0);
OFFSET(struct user_regs_struct, ra, 8);
WIDTH(struct user_regs_struct, ra, 8);
SIGN(struct user_regs_struct, ra, 0);
OFFSET(struct user_regs_struct, sp, 16);
WIDTH(struct user_regs_struct, sp, 8);
SIGN(struct user_regs_struct, sp, 0);
OFFSET(struct user_regs_struct, gp, 24);
WIDTH(struct user_regs_struct, gp, 8);
SIGN(struct user_regs_struct, gp, 0);
OFFSET(struct user_regs_struct, tp, 32);
WIDTH(struct user_regs_struct, tp, 8);
SIGN(struct user_regs_struct, tp, 0);
OFFSET(struct user_regs_struct, t0, 40);
WIDTH(struct user_regs_struct, t0, 8);
SIGN(struct user_regs_struct, t0, 0);
OFFSET(struct user_regs_struct, t1, 48);
WIDTH(struct user_regs_struct, t1, 8);
SIGN(struct user_regs_struct, t1, 0);
OFFSET(struct user_regs_struct, t2, 56);
WIDTH(struct user_regs_struct, t2, 8);
SIGN(struct user_regs_struct, t2, 0);
OFFSET(struct user_regs_struct, s0, 64);
WIDTH(struct user_regs_struct, s0, 8);
SIGN(struct user_regs_struct, s0, 0);
OFFSET(struct user_regs_struct, s1, 72);
WIDTH(struct user_regs_struct, s1, 8);
SIGN(struct user_regs_struct, s1, 0);
OFFSET(struct user_regs_struct, a0, 80);
WIDTH(struct user_regs_struct, a0, 8);
SIGN(struct user_regs_struct, a0, 0);
OFFSET(struct user_regs_struct, a1, 88);
WIDTH(struct user_regs_struct, a1, 8);
SIGN(struct user_regs_struct, a1, 0);
OFFSET(struct user_regs_struct, a2, 96);
WIDTH(struct user_regs_struct, a2, 8);
SIGN(struct user_regs_struct, a2, 0);
OFFSET(struct user_regs_struct, a3, 104);
WIDTH(struct user_regs_struct, a3, 8);
SIGN(struct user_regs_struct, a3, 0);
OFFSET(struct user_regs_struct, a4, 112);
WIDTH(struct user_regs_struct, a4, 8);
SIGN(struct user_regs_struct, a4, 0);
OFFSET(struct user_regs_struct, a5, 120);
WIDTH(struct user_regs_struct, a5, 8);
SIGN(struct user_regs_struct, a5, 0);
OFFSET(struct user_regs_struct, a6, 128);
WIDTH(struct user_regs_struct, a6, 8);
SIGN(struct user_regs_struct, a6, 0);
OFFSET(struct user_regs_struct, a7, 136);
WIDTH(struct user_regs_struct, a7, 8);
SIGN(struct user_regs_struct, a7, 0);
OFFSET(struct user_regs_struct, s2, 144);
WIDTH(struct user_regs_struct, s2, 8);
SIGN(struct user_regs_struct, s2, 0);
OFFSET(struct user_regs_struct, s3, 152);
WIDTH(struct user_regs_struct, s3, 8);
SIGN(struct user_regs_struct, s3, 0);
OFFSET(struct user_regs_struct, s4, 160);
WIDTH(struct user_regs_struct, s4, 8);
SIGN(struct user_regs_struct, s4, 0);
OFFSET(struct user_regs_struct, s5, 168);
WIDTH(struct user_regs_struct, s5, 8);
SIGN(struct user_regs_struct, s5, 0);
OFFSET(struct user_regs_struct, s6, 176);
WIDTH(struct user_regs_struct, s6, 8);
SIGN(struct user_regs_struct, s6, 0);
OFFSET(struct user_regs_struct, s7, 184);
WIDTH(struct user_regs_struct, s7, 8);
SIGN(struct user_regs_struct, s7, 0);
OFFSET(struct user_regs_struct, s8, 192);
WIDTH(struct user_regs_struct, s8, 8);
SIGN(struct user_regs_struct, s8, 0);
OFFSET(struct user_regs_struct, s9, 200);
WIDTH(struct user_regs_struct, s9, 8);
SIGN(struct user_regs_struct, s9, 0);
OFFSET(struct user_regs_struct, s10, 208);
WIDTH(struct user_regs_struct, s10, 8);
SIGN(struct user_regs_struct, s10, 0);
OFFSET(struct user_regs_struct, s11, 216);
WIDTH(struct user_regs_struct, s11, 8);
SIGN(struct user_regs_struct, s11, 0);
OFFSET(struct user_regs_struct, t3, 224);
WIDTH(struct user_regs_struct, t3, 8);
SIGN(struct user_regs_struct, t3, 0);
OFFSET(struct user_regs_struct, t4, 232);
WIDTH(struct user_regs_struct, t4, 8);
SIGN(struct user_regs_struct, t4, 0);
OFFSET(struct user_regs_struct, t5, 240);
WIDTH(struct user_regs_struct, t5, 8);
SIGN(struct user_regs_struct, t5, 0);
OFFSET(struct user_regs_struct, t6, 248);
WIDTH(struct user_regs_struct, t6, 8);
SIGN(struct user_regs_struct, t6, 0);
#endif

#if defined(ON_LINUX_RISCV64)
SIZE(struct kvm_riscv_core, 264);
ALIGN(struct kvm_riscv_core, 8);
OFFSET(struct kvm_riscv_core, regs, 0);
WIDTH(struct kvm_riscv_core, regs, 256);
OFFSET(struct kvm_riscv_core, mode, 256);
WIDTH(struct kvm_riscv_core, mode, 8);
SIGN(struct kvm_riscv_core, mode, 0);
#endif

#if defined(ON_LINUX_RISCV64)
SIZE(struct kvm_riscv_csr, 80);
ALIGN(struct kvm_riscv_csr, 8);
OFFSET(struct kvm_riscv_csr, sstatus, 0);
WIDTH(struct kvm_riscv_csr, sstatus, 8);
SIGN(struct kvm_riscv_csr, sstatus, 0);
OFFSET(struct kvm_riscv_csr, sie, 8);
WIDTH(struct kvm_riscv_csr, sie, 8);
SIGN(struct kvm_riscv_csr, sie, 0);
OFFSET(struct kvm_riscv_csr, stvec, 16);
WIDTH(struct kvm_riscv_csr, stvec, 8);
SIGN(struct kvm_riscv_csr, stvec, 0);
OFFSET(struct kvm_riscv_csr, sscratch, 24);
WIDTH(struct kvm_riscv_csr, sscratch, 8);
SIGN(struct kvm_riscv_csr, sscratch, 0);
OFFSET(struct kvm_riscv_csr, sepc, 32);
WIDTH(struct kvm_riscv_csr, sepc, 8);
SIGN(struct kvm_riscv_csr, sepc, 0);
OFFSET(struct kvm_riscv_csr, scause, 40);
WIDTH(struct kvm_riscv_csr, scause, 8);
SIGN(struct kvm_riscv_csr, scause, 0);
OFFSET(struct kvm_riscv_csr, stval, 48);
WIDTH(struct kvm_riscv_csr, stval, 8);
SIGN(struct kvm_riscv_csr, stval, 0);
OFFSET(struct kvm_riscv_csr, sip, 56);
WIDTH(struct kvm_riscv_csr, sip, 8);
SIGN(struct kvm_riscv_csr, sip, 0);
OFFSET(struct kvm_riscv_csr, satp, 64);
WIDTH(struct kvm_riscv_csr, satp, 8);
SIGN(struct kvm_riscv_csr, satp, 0);
OFFSET(struct kvm_riscv_csr, scounteren, 72);
WIDTH(struct kvm_riscv_csr, scounteren, 8);
SIGN(struct kvm_riscv_csr, scounteren, 0);
#endif

#if defined(ON_LINUX_RISCV64)
SIZE(struct kvm_riscv_timer, 32);
ALIGN(struct kvm_riscv_timer, 8);
OFFSET(struct kvm_riscv_timer, frequency, 0);
WIDTH(struct kvm_riscv_timer, frequency, 8);
SIGN(struct kvm_riscv_timer, frequency, 0);
OFFSET(struct kvm_riscv_timer, time, 8);
WIDTH(struct kvm_riscv_timer, time, 8);
SIGN(struct kvm_riscv_timer, time, 0);
OFFSET(struct kvm_riscv_timer, compare, 16);
WIDTH(struct kvm_riscv_timer, compare, 8);
SIGN(struct kvm_riscv_timer, compare, 0);
OFFSET(struct kvm_riscv_timer, state, 24);
WIDTH(struct kvm_riscv_timer, state, 8);
SIGN(struct kvm_riscv_timer, state, 0);
#endif

SIZE(struct kvm_s390_skeys, 64);
OFFSET(struct kvm_s390_skeys, start_gfn, 0);
WIDTH(struct kvm_s390_skeys, start_gfn, 8);
SIGN(struct kvm_s390_skeys, start_gfn, 0);
OFFSET(struct kvm_s390_skeys, count, 8);
WIDTH(struct kvm_s390_skeys, count, 8);
SIGN(struct kvm_s390_skeys, count, 0);
OFFSET(struct kvm_s390_skeys, skeydata_addr, 16);
WIDTH(struct kvm_s390_skeys, skeydata_addr, 8);
SIGN(struct kvm_s390_skeys, skeydata_addr, 0);
OFFSET(struct kvm_s390_skeys, flags, 24);
WIDTH(struct kvm_s390_skeys, flags, 4);
SIGN(struct kvm_s390_skeys, flags, 0);
OFFSET(struct kvm_s390_skeys, reserved, 28);
WIDTH(struct kvm_s390_skeys, reserved, 36);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_s390_skeys, 4);
#else
ALIGN(struct kvm_s390_skeys, 8);
#endif

SIZE(struct kvm_s390_cmma_log, 32);
OFFSET(struct kvm_s390_cmma_log, start_gfn, 0);
WIDTH(struct kvm_s390_cmma_log, start_gfn, 8);
SIGN(struct kvm_s390_cmma_log, start_gfn, 0);
OFFSET(struct kvm_s390_cmma_log, count, 8);
WIDTH(struct kvm_s390_cmma_log, count, 4);
SIGN(struct kvm_s390_cmma_log, count, 0);
OFFSET(struct kvm_s390_cmma_log, flags, 12);
WIDTH(struct kvm_s390_cmma_log, flags, 4);
SIGN(struct kvm_s390_cmma_log, flags, 0);
OFFSET(struct kvm_s390_cmma_log, remaining, 16);
WIDTH(struct kvm_s390_cmma_log, remaining, 8);
SIGN(struct kvm_s390_cmma_log, remaining, 0);
OFFSET(struct kvm_s390_cmma_log, mask, 16);
WIDTH(struct kvm_s390_cmma_log, mask, 8);
SIGN(struct kvm_s390_cmma_log, mask, 0);
OFFSET(struct kvm_s390_cmma_log, values, 24);
WIDTH(struct kvm_s390_cmma_log, values, 8);
SIGN(struct kvm_s390_cmma_log, values, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_s390_cmma_log, 4);
#else
ALIGN(struct kvm_s390_cmma_log, 8);
#endif

SIZE(struct kvm_s390_mem_op, 64);
OFFSET(struct kvm_s390_mem_op, gaddr, 0);
WIDTH(struct kvm_s390_mem_op, gaddr, 8);
SIGN(struct kvm_s390_mem_op, gaddr, 0);
OFFSET(struct kvm_s390_mem_op, flags, 8);
WIDTH(struct kvm_s390_mem_op, flags, 8);
SIGN(struct kvm_s390_mem_op, flags, 0);
OFFSET(struct kvm_s390_mem_op, size, 16);
WIDTH(struct kvm_s390_mem_op, size, 4);
SIGN(struct kvm_s390_mem_op, size, 0);
OFFSET(struct kvm_s390_mem_op, op, 20);
WIDTH(struct kvm_s390_mem_op, op, 4);
SIGN(struct kvm_s390_mem_op, op, 0);
OFFSET(struct kvm_s390_mem_op, buf, 24);
WIDTH(struct kvm_s390_mem_op, buf, 8);
SIGN(struct kvm_s390_mem_op, buf, 0);
OFFSET(struct kvm_s390_mem_op, ar, 32);
WIDTH(struct kvm_s390_mem_op, ar, 1);
SIGN(struct kvm_s390_mem_op, ar, 0);
OFFSET(struct kvm_s390_mem_op, key, 33);
WIDTH(struct kvm_s390_mem_op, key, 1);
SIGN(struct kvm_s390_mem_op, key, 0);
OFFSET(struct kvm_s390_mem_op, sida_offset, 32);
WIDTH(struct kvm_s390_mem_op, sida_offset, 4);
SIGN(struct kvm_s390_mem_op, sida_offset, 0);
OFFSET(struct kvm_s390_mem_op, reserved, 32);
WIDTH(struct kvm_s390_mem_op, reserved, 32);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_s390_mem_op, 4);
#else
ALIGN(struct kvm_s390_mem_op, 8);
#endif

SIZE(struct kvm_s390_psw, 16);
OFFSET(struct kvm_s390_psw, mask, 0);
WIDTH(struct kvm_s390_psw, mask, 8);
SIGN(struct kvm_s390_psw, mask, 0);
OFFSET(struct kvm_s390_psw, addr, 8);
WIDTH(struct kvm_s390_psw, addr, 8);
SIGN(struct kvm_s390_psw, addr, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_s390_psw, 4);
#else
ALIGN(struct kvm_s390_psw, 8);
#endif

SIZE(struct kvm_s390_interrupt, 16);
OFFSET(struct kvm_s390_interrupt, type, 0);
WIDTH(struct kvm_s390_interrupt, type, 4);
SIGN(struct kvm_s390_interrupt, type, 0);
OFFSET(struct kvm_s390_interrupt, parm, 4);
WIDTH(struct kvm_s390_interrupt, parm, 4);
SIGN(struct kvm_s390_interrupt, parm, 0);
OFFSET(struct kvm_s390_interrupt, parm64, 8);
WIDTH(struct kvm_s390_interrupt, parm64, 8);
SIGN(struct kvm_s390_interrupt, parm64, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_s390_interrupt, 4);
#else
ALIGN(struct kvm_s390_interrupt, 8);
#endif

SIZE(struct kvm_s390_io_info, 12);
ALIGN(struct kvm_s390_io_info, 4);
OFFSET(struct kvm_s390_io_info, subchannel_id, 0);
WIDTH(struct kvm_s390_io_info, subchannel_id, 2);
SIGN(struct kvm_s390_io_info, subchannel_id, 0);
OFFSET(struct kvm_s390_io_info, subchannel_nr, 2);
WIDTH(struct kvm_s390_io_info, subchannel_nr, 2);
SIGN(struct kvm_s390_io_info, subchannel_nr, 0);
OFFSET(struct kvm_s390_io_info, io_int_parm, 4);
WIDTH(struct kvm_s390_io_info, io_int_parm, 4);
SIGN(struct kvm_s390_io_info, io_int_parm, 0);
OFFSET(struct kvm_s390_io_info, io_int_word, 8);
WIDTH(struct kvm_s390_io_info, io_int_word, 4);
SIGN(struct kvm_s390_io_info, io_int_word, 0);

SIZE(struct kvm_s390_ext_info, 16);
OFFSET(struct kvm_s390_ext_info, ext_params, 0);
WIDTH(struct kvm_s390_ext_info, ext_params, 4);
SIGN(struct kvm_s390_ext_info, ext_params, 0);
OFFSET(struct kvm_s390_ext_info, pad, 4);
WIDTH(struct kvm_s390_ext_info, pad, 4);
SIGN(struct kvm_s390_ext_info, pad, 0);
OFFSET(struct kvm_s390_ext_info, ext_params2, 8);
WIDTH(struct kvm_s390_ext_info, ext_params2, 8);
SIGN(struct kvm_s390_ext_info, ext_params2, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_s390_ext_info, 4);
#else
ALIGN(struct kvm_s390_ext_info, 8);
#endif

SIZE(struct kvm_s390_pgm_info, 40);
OFFSET(struct kvm_s390_pgm_info, trans_exc_code, 0);
WIDTH(struct kvm_s390_pgm_info, trans_exc_code, 8);
SIGN(struct kvm_s390_pgm_info, trans_exc_code, 0);
OFFSET(struct kvm_s390_pgm_info, mon_code, 8);
WIDTH(struct kvm_s390_pgm_info, mon_code, 8);
SIGN(struct kvm_s390_pgm_info, mon_code, 0);
OFFSET(struct kvm_s390_pgm_info, per_address, 16);
WIDTH(struct kvm_s390_pgm_info, per_address, 8);
SIGN(struct kvm_s390_pgm_info, per_address, 0);
OFFSET(struct kvm_s390_pgm_info, data_exc_code, 24);
WIDTH(struct kvm_s390_pgm_info, data_exc_code, 4);
SIGN(struct kvm_s390_pgm_info, data_exc_code, 0);
OFFSET(struct kvm_s390_pgm_info, code, 28);
WIDTH(struct kvm_s390_pgm_info, code, 2);
SIGN(struct kvm_s390_pgm_info, code, 0);
OFFSET(struct kvm_s390_pgm_info, mon_class_nr, 30);
WIDTH(struct kvm_s390_pgm_info, mon_class_nr, 2);
SIGN(struct kvm_s390_pgm_info, mon_class_nr, 0);
OFFSET(struct kvm_s390_pgm_info, per_code, 32);
WIDTH(struct kvm_s390_pgm_info, per_code, 1);
SIGN(struct kvm_s390_pgm_info, per_code, 0);
OFFSET(struct kvm_s390_pgm_info, per_atmid, 33);
WIDTH(struct kvm_s390_pgm_info, per_atmid, 1);
SIGN(struct kvm_s390_pgm_info, per_atmid, 0);
OFFSET(struct kvm_s390_pgm_info, exc_access_id, 34);
WIDTH(struct kvm_s390_pgm_info, exc_access_id, 1);
SIGN(struct kvm_s390_pgm_info, exc_access_id, 0);
OFFSET(struct kvm_s390_pgm_info, per_access_id, 35);
WIDTH(struct kvm_s390_pgm_info, per_access_id, 1);
SIGN(struct kvm_s390_pgm_info, per_access_id, 0);
OFFSET(struct kvm_s390_pgm_info, op_access_id, 36);
WIDTH(struct kvm_s390_pgm_info, op_access_id, 1);
SIGN(struct kvm_s390_pgm_info, op_access_id, 0);
OFFSET(struct kvm_s390_pgm_info, flags, 37);
WIDTH(struct kvm_s390_pgm_info, flags, 1);
SIGN(struct kvm_s390_pgm_info, flags, 0);
OFFSET(struct kvm_s390_pgm_info, pad, 38);
WIDTH(struct kvm_s390_pgm_info, pad, 2);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_s390_pgm_info, 4);
#else
ALIGN(struct kvm_s390_pgm_info, 8);
#endif

SIZE(struct kvm_s390_prefix_info, 4);
ALIGN(struct kvm_s390_prefix_info, 4);
OFFSET(struct kvm_s390_prefix_info, address, 0);
WIDTH(struct kvm_s390_prefix_info, address, 4);
SIGN(struct kvm_s390_prefix_info, address, 0);

SIZE(struct kvm_s390_extcall_info, 2);
ALIGN(struct kvm_s390_extcall_info, 2);
OFFSET(struct kvm_s390_extcall_info, code, 0);
WIDTH(struct kvm_s390_extcall_info, code, 2);
SIGN(struct kvm_s390_extcall_info, code, 0);

SIZE(struct kvm_s390_emerg_info, 2);
ALIGN(struct kvm_s390_emerg_info, 2);
OFFSET(struct kvm_s390_emerg_info, code, 0);
WIDTH(struct kvm_s390_emerg_info, code, 2);
SIGN(struct kvm_s390_emerg_info, code, 0);

SIZE(struct kvm_s390_stop_info, 4);
ALIGN(struct kvm_s390_stop_info, 4);
OFFSET(struct kvm_s390_stop_info, flags, 0);
WIDTH(struct kvm_s390_stop_info, flags, 4);
SIGN(struct kvm_s390_stop_info, flags, 0);

SIZE(struct kvm_s390_mchk_info, 48);
OFFSET(struct kvm_s390_mchk_info, cr14, 0);
WIDTH(struct kvm_s390_mchk_info, cr14, 8);
SIGN(struct kvm_s390_mchk_info, cr14, 0);
OFFSET(struct kvm_s390_mchk_info, mcic, 8);
WIDTH(struct kvm_s390_mchk_info, mcic, 8);
SIGN(struct kvm_s390_mchk_info, mcic, 0);
OFFSET(struct kvm_s390_mchk_info, failing_storage_address, 16);
WIDTH(struct kvm_s390_mchk_info, failing_storage_address, 8);
SIGN(struct kvm_s390_mchk_info, failing_storage_address, 0);
OFFSET(struct kvm_s390_mchk_info, ext_damage_code, 24);
WIDTH(struct kvm_s390_mchk_info, ext_damage_code, 4);
SIGN(struct kvm_s390_mchk_info, ext_damage_code, 0);
OFFSET(struct kvm_s390_mchk_info, pad, 28);
WIDTH(struct kvm_s390_mchk_info, pad, 4);
SIGN(struct kvm_s390_mchk_info, pad, 0);
OFFSET(struct kvm_s390_mchk_info, fixed_logout, 32);
WIDTH(struct kvm_s390_mchk_info, fixed_logout, 16);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_s390_mchk_info, 4);
#else
ALIGN(struct kvm_s390_mchk_info, 8);
#endif

SIZE(struct kvm_s390_irq, 72);
OFFSET(struct kvm_s390_irq, type, 0);
WIDTH(struct kvm_s390_irq, type, 8);
SIGN(struct kvm_s390_irq, type, 0);
OFFSET(struct kvm_s390_irq, u.io, 8);
WIDTH(struct kvm_s390_irq, u.io, 12);
OFFSET(struct kvm_s390_irq, u.ext, 8);
WIDTH(struct kvm_s390_irq, u.ext, 16);
OFFSET(struct kvm_s390_irq, u.pgm, 8);
WIDTH(struct kvm_s390_irq, u.pgm, 40);
OFFSET(struct kvm_s390_irq, u.emerg, 8);
WIDTH(struct kvm_s390_irq, u.emerg, 2);
OFFSET(struct kvm_s390_irq, u.extcall, 8);
WIDTH(struct kvm_s390_irq, u.extcall, 2);
OFFSET(struct kvm_s390_irq, u.prefix, 8);
WIDTH(struct kvm_s390_irq, u.prefix, 4);
OFFSET(struct kvm_s390_irq, u.stop, 8);
WIDTH(struct kvm_s390_irq, u.stop, 4);
OFFSET(struct kvm_s390_irq, u.mchk, 8);
WIDTH(struct kvm_s390_irq, u.mchk, 48);
OFFSET(struct kvm_s390_irq, u.reserved, 8);
WIDTH(struct kvm_s390_irq, u.reserved, 64);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_s390_irq, 4);
#else
ALIGN(struct kvm_s390_irq, 8);
#endif

SIZE(struct kvm_s390_irq_state, 32);
OFFSET(struct kvm_s390_irq_state, buf, 0);
WIDTH(struct kvm_s390_irq_state, buf, 8);
SIGN(struct kvm_s390_irq_state, buf, 0);
OFFSET(struct kvm_s390_irq_state, flags, 8);
WIDTH(struct kvm_s390_irq_state, flags, 4);
SIGN(struct kvm_s390_irq_state, flags, 0);
OFFSET(struct kvm_s390_irq_state, len, 12);
WIDTH(struct kvm_s390_irq_state, len, 4);
SIGN(struct kvm_s390_irq_state, len, 0);
OFFSET(struct kvm_s390_irq_state, reserved, 16);
WIDTH(struct kvm_s390_irq_state, reserved, 16);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_s390_irq_state, 4);
#else
ALIGN(struct kvm_s390_irq_state, 8);
#endif

SIZE(struct kvm_s390_ucas_mapping, 24);
OFFSET(struct kvm_s390_ucas_mapping, user_addr, 0);
WIDTH(struct kvm_s390_ucas_mapping, user_addr, 8);
SIGN(struct kvm_s390_ucas_mapping, user_addr, 0);
OFFSET(struct kvm_s390_ucas_mapping, vcpu_addr, 8);
WIDTH(struct kvm_s390_ucas_mapping, vcpu_addr, 8);
SIGN(struct kvm_s390_ucas_mapping, vcpu_addr, 0);
OFFSET(struct kvm_s390_ucas_mapping, length, 16);
WIDTH(struct kvm_s390_ucas_mapping, length, 8);
SIGN(struct kvm_s390_ucas_mapping, length, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_s390_ucas_mapping, 4);
#else
ALIGN(struct kvm_s390_ucas_mapping, 8);
#endif

SIZE(struct kvm_s390_pv_sec_parm, 16);
OFFSET(struct kvm_s390_pv_sec_parm, origin, 0);
WIDTH(struct kvm_s390_pv_sec_parm, origin, 8);
SIGN(struct kvm_s390_pv_sec_parm, origin, 0);
OFFSET(struct kvm_s390_pv_sec_parm, length, 8);
WIDTH(struct kvm_s390_pv_sec_parm, length, 8);
SIGN(struct kvm_s390_pv_sec_parm, length, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_s390_pv_sec_parm, 4);
#else
ALIGN(struct kvm_s390_pv_sec_parm, 8);
#endif

SIZE(struct kvm_s390_pv_unp, 24);
OFFSET(struct kvm_s390_pv_unp, addr, 0);
WIDTH(struct kvm_s390_pv_unp, addr, 8);
SIGN(struct kvm_s390_pv_unp, addr, 0);
OFFSET(struct kvm_s390_pv_unp, size, 8);
WIDTH(struct kvm_s390_pv_unp, size, 8);
SIGN(struct kvm_s390_pv_unp, size, 0);
OFFSET(struct kvm_s390_pv_unp, tweak, 16);
WIDTH(struct kvm_s390_pv_unp, tweak, 8);
SIGN(struct kvm_s390_pv_unp, tweak, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_s390_pv_unp, 4);
#else
ALIGN(struct kvm_s390_pv_unp, 8);
#endif

SIZE(struct kvm_s390_pv_dmp, 64);
OFFSET(struct kvm_s390_pv_dmp, subcmd, 0);
WIDTH(struct kvm_s390_pv_dmp, subcmd, 8);
SIGN(struct kvm_s390_pv_dmp, subcmd, 0);
OFFSET(struct kvm_s390_pv_dmp, buff_addr, 8);
WIDTH(struct kvm_s390_pv_dmp, buff_addr, 8);
SIGN(struct kvm_s390_pv_dmp, buff_addr, 0);
OFFSET(struct kvm_s390_pv_dmp, buff_len, 16);
WIDTH(struct kvm_s390_pv_dmp, buff_len, 8);
SIGN(struct kvm_s390_pv_dmp, buff_len, 0);
OFFSET(struct kvm_s390_pv_dmp, gaddr, 24);
WIDTH(struct kvm_s390_pv_dmp, gaddr, 8);
SIGN(struct kvm_s390_pv_dmp, gaddr, 0);
OFFSET(struct kvm_s390_pv_dmp, reserved, 32);
WIDTH(struct kvm_s390_pv_dmp, reserved, 32);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_s390_pv_dmp, 4);
#else
ALIGN(struct kvm_s390_pv_dmp, 8);
#endif

SIZE(struct kvm_s390_pv_info_dump, 24);
OFFSET(struct kvm_s390_pv_info_dump, dump_cpu_buffer_len, 0);
WIDTH(struct kvm_s390_pv_info_dump, dump_cpu_buffer_len, 8);
SIGN(struct kvm_s390_pv_info_dump, dump_cpu_buffer_len, 0);
OFFSET(struct kvm_s390_pv_info_dump, dump_config_mem_buffer_per_1m, 8);
WIDTH(struct kvm_s390_pv_info_dump, dump_config_mem_buffer_per_1m, 8);
SIGN(struct kvm_s390_pv_info_dump, dump_config_mem_buffer_per_1m, 0);
OFFSET(struct kvm_s390_pv_info_dump, dump_config_finalize_len, 16);
WIDTH(struct kvm_s390_pv_info_dump, dump_config_finalize_len, 8);
SIGN(struct kvm_s390_pv_info_dump, dump_config_finalize_len, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_s390_pv_info_dump, 4);
#else
ALIGN(struct kvm_s390_pv_info_dump, 8);
#endif

SIZE(struct kvm_s390_pv_info_vm, 64);
OFFSET(struct kvm_s390_pv_info_vm, inst_calls_list, 0);
WIDTH(struct kvm_s390_pv_info_vm, inst_calls_list, 32);
OFFSET(struct kvm_s390_pv_info_vm, max_cpus, 32);
WIDTH(struct kvm_s390_pv_info_vm, max_cpus, 8);
SIGN(struct kvm_s390_pv_info_vm, max_cpus, 0);
OFFSET(struct kvm_s390_pv_info_vm, max_guests, 40);
WIDTH(struct kvm_s390_pv_info_vm, max_guests, 8);
SIGN(struct kvm_s390_pv_info_vm, max_guests, 0);
OFFSET(struct kvm_s390_pv_info_vm, max_guest_addr, 48);
WIDTH(struct kvm_s390_pv_info_vm, max_guest_addr, 8);
SIGN(struct kvm_s390_pv_info_vm, max_guest_addr, 0);
OFFSET(struct kvm_s390_pv_info_vm, feature_indication, 56);
WIDTH(struct kvm_s390_pv_info_vm, feature_indication, 8);
SIGN(struct kvm_s390_pv_info_vm, feature_indication, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_s390_pv_info_vm, 4);
#else
ALIGN(struct kvm_s390_pv_info_vm, 8);
#endif

SIZE(struct kvm_s390_pv_info_header, 16);
ALIGN(struct kvm_s390_pv_info_header, 4);
OFFSET(struct kvm_s390_pv_info_header, id, 0);
WIDTH(struct kvm_s390_pv_info_header, id, 4);
SIGN(struct kvm_s390_pv_info_header, id, 0);
OFFSET(struct kvm_s390_pv_info_header, len_max, 4);
WIDTH(struct kvm_s390_pv_info_header, len_max, 4);
SIGN(struct kvm_s390_pv_info_header, len_max, 0);
OFFSET(struct kvm_s390_pv_info_header, len_written, 8);
WIDTH(struct kvm_s390_pv_info_header, len_written, 4);
SIGN(struct kvm_s390_pv_info_header, len_written, 0);
OFFSET(struct kvm_s390_pv_info_header, reserved, 12);
WIDTH(struct kvm_s390_pv_info_header, reserved, 4);
SIGN(struct kvm_s390_pv_info_header, reserved, 0);

SIZE(struct kvm_s390_pv_info, 80);
OFFSET(struct kvm_s390_pv_info, header, 0);
WIDTH(struct kvm_s390_pv_info, header, 16);
OFFSET(struct kvm_s390_pv_info, dump, 16);
WIDTH(struct kvm_s390_pv_info, dump, 24);
OFFSET(struct kvm_s390_pv_info, vm, 16);
WIDTH(struct kvm_s390_pv_info, vm, 64);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_s390_pv_info, 4);
#else
ALIGN(struct kvm_s390_pv_info, 8);
#endif

SIZE(struct kvm_pv_cmd, 32);
OFFSET(struct kvm_pv_cmd, cmd, 0);
WIDTH(struct kvm_pv_cmd, cmd, 4);
SIGN(struct kvm_pv_cmd, cmd, 0);
OFFSET(struct kvm_pv_cmd, rc, 4);
WIDTH(struct kvm_pv_cmd, rc, 2);
SIGN(struct kvm_pv_cmd, rc, 0);
OFFSET(struct kvm_pv_cmd, rrc, 6);
WIDTH(struct kvm_pv_cmd, rrc, 2);
SIGN(struct kvm_pv_cmd, rrc, 0);
OFFSET(struct kvm_pv_cmd, data, 8);
WIDTH(struct kvm_pv_cmd, data, 8);
SIGN(struct kvm_pv_cmd, data, 0);
OFFSET(struct kvm_pv_cmd, flags, 16);
WIDTH(struct kvm_pv_cmd, flags, 4);
SIGN(struct kvm_pv_cmd, flags, 0);
OFFSET(struct kvm_pv_cmd, reserved, 20);
WIDTH(struct kvm_pv_cmd, reserved, 12);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_pv_cmd, 4);
#else
ALIGN(struct kvm_pv_cmd, 8);
#endif

SIZE(struct kvm_s390_zpci_op, 72);
OFFSET(struct kvm_s390_zpci_op, fh, 0);
WIDTH(struct kvm_s390_zpci_op, fh, 4);
SIGN(struct kvm_s390_zpci_op, fh, 0);
OFFSET(struct kvm_s390_zpci_op, op, 4);
WIDTH(struct kvm_s390_zpci_op, op, 1);
SIGN(struct kvm_s390_zpci_op, op, 0);
OFFSET(struct kvm_s390_zpci_op, pad, 5);
WIDTH(struct kvm_s390_zpci_op, pad, 3);
OFFSET(struct kvm_s390_zpci_op, u.reg_aen.ibv, 8);
WIDTH(struct kvm_s390_zpci_op, u.reg_aen.ibv, 8);
SIGN(struct kvm_s390_zpci_op, u.reg_aen.ibv, 0);
OFFSET(struct kvm_s390_zpci_op, u.reg_aen.sb, 16);
WIDTH(struct kvm_s390_zpci_op, u.reg_aen.sb, 8);
SIGN(struct kvm_s390_zpci_op, u.reg_aen.sb, 0);
OFFSET(struct kvm_s390_zpci_op, u.reg_aen.flags, 24);
WIDTH(struct kvm_s390_zpci_op, u.reg_aen.flags, 4);
SIGN(struct kvm_s390_zpci_op, u.reg_aen.flags, 0);
OFFSET(struct kvm_s390_zpci_op, u.reg_aen.noi, 28);
WIDTH(struct kvm_s390_zpci_op, u.reg_aen.noi, 4);
SIGN(struct kvm_s390_zpci_op, u.reg_aen.noi, 0);
OFFSET(struct kvm_s390_zpci_op, u.reg_aen.isc, 32);
WIDTH(struct kvm_s390_zpci_op, u.reg_aen.isc, 1);
SIGN(struct kvm_s390_zpci_op, u.reg_aen.isc, 0);
OFFSET(struct kvm_s390_zpci_op, u.reg_aen.sbo, 33);
WIDTH(struct kvm_s390_zpci_op, u.reg_aen.sbo, 1);
SIGN(struct kvm_s390_zpci_op, u.reg_aen.sbo, 0);
OFFSET(struct kvm_s390_zpci_op, u.reg_aen.pad, 34);
WIDTH(struct kvm_s390_zpci_op, u.reg_aen.pad, 2);
SIGN(struct kvm_s390_zpci_op, u.reg_aen.pad, 0);
OFFSET(struct kvm_s390_zpci_op, u.reserved, 8);
WIDTH(struct kvm_s390_zpci_op, u.reserved, 64);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_s390_zpci_op, 4);
#else
ALIGN(struct kvm_s390_zpci_op, 8);
#endif

#if defined(ON_LINUX_S390X)
SIZE(struct kvm_s390_io_adapter, 8);
ALIGN(struct kvm_s390_io_adapter, 4);
OFFSET(struct kvm_s390_io_adapter, id, 0);
WIDTH(struct kvm_s390_io_adapter, id, 4);
SIGN(struct kvm_s390_io_adapter, id, 0);
OFFSET(struct kvm_s390_io_adapter, isc, 4);
WIDTH(struct kvm_s390_io_adapter, isc, 1);
SIGN(struct kvm_s390_io_adapter, isc, 0);
OFFSET(struct kvm_s390_io_adapter, maskable, 5);
WIDTH(struct kvm_s390_io_adapter, maskable, 1);
SIGN(struct kvm_s390_io_adapter, maskable, 0);
OFFSET(struct kvm_s390_io_adapter, swap, 6);
WIDTH(struct kvm_s390_io_adapter, swap, 1);
SIGN(struct kvm_s390_io_adapter, swap, 0);
OFFSET(struct kvm_s390_io_adapter, flags, 7);
WIDTH(struct kvm_s390_io_adapter, flags, 1);
SIGN(struct kvm_s390_io_adapter, flags, 0);
#endif

#if defined(ON_LINUX_S390X)
SIZE(struct kvm_s390_ais_req, 4);
ALIGN(struct kvm_s390_ais_req, 2);
OFFSET(struct kvm_s390_ais_req, isc, 0);
WIDTH(struct kvm_s390_ais_req, isc, 1);
SIGN(struct kvm_s390_ais_req, isc, 0);
OFFSET(struct kvm_s390_ais_req, mode, 2);
WIDTH(struct kvm_s390_ais_req, mode, 2);
SIGN(struct kvm_s390_ais_req, mode, 0);
#endif

#if defined(ON_LINUX_S390X)
SIZE(struct kvm_s390_ais_all, 2);
ALIGN(struct kvm_s390_ais_all, 1);
OFFSET(struct kvm_s390_ais_all, simm, 0);
WIDTH(struct kvm_s390_ais_all, simm, 1);
SIGN(struct kvm_s390_ais_all, simm, 0);
OFFSET(struct kvm_s390_ais_all, nimm, 1);
WIDTH(struct kvm_s390_ais_all, nimm, 1);
SIGN(struct kvm_s390_ais_all, nimm, 0);
#endif

#if defined(ON_LINUX_S390X)
SIZE(struct kvm_s390_io_adapter_req, 16);
ALIGN(struct kvm_s390_io_adapter_req, 8);
OFFSET(struct kvm_s390_io_adapter_req, id, 0);
WIDTH(struct kvm_s390_io_adapter_req, id, 4);
SIGN(struct kvm_s390_io_adapter_req, id, 0);
OFFSET(struct kvm_s390_io_adapter_req, type, 4);
WIDTH(struct kvm_s390_io_adapter_req, type, 1);
SIGN(struct kvm_s390_io_adapter_req, type, 0);
OFFSET(struct kvm_s390_io_adapter_req, mask, 5);
WIDTH(struct kvm_s390_io_adapter_req, mask, 1);
SIGN(struct kvm_s390_io_adapter_req, mask, 0);
OFFSET(struct kvm_s390_io_adapter_req, pad0, 6);
WIDTH(struct kvm_s390_io_adapter_req, pad0, 2);
SIGN(struct kvm_s390_io_adapter_req, pad0, 0);
OFFSET(struct kvm_s390_io_adapter_req, addr, 8);
WIDTH(struct kvm_s390_io_adapter_req, addr, 8);
SIGN(struct kvm_s390_io_adapter_req, addr, 0);
#endif

#if defined(ON_LINUX_S390X)
SIZE(struct kvm_s390_vm_tod_clock, 16);
ALIGN(struct kvm_s390_vm_tod_clock, 8);
OFFSET(struct kvm_s390_vm_tod_clock, epoch_idx, 0);
WIDTH(struct kvm_s390_vm_tod_clock, epoch_idx, 1);
SIGN(struct kvm_s390_vm_tod_clock, epoch_idx, 0);
OFFSET(struct kvm_s390_vm_tod_clock, tod, 8);
WIDTH(struct kvm_s390_vm_tod_clock, tod, 8);
SIGN(struct kvm_s390_vm_tod_clock, tod, 0);
#endif

#if defined(ON_LINUX_S390X)
SIZE(struct kvm_s390_vm_cpu_processor, 2064);
ALIGN(struct kvm_s390_vm_cpu_processor, 8);
OFFSET(struct kvm_s390_vm_cpu_processor, cpuid, 0);
WIDTH(struct kvm_s390_vm_cpu_processor, cpuid, 8);
SIGN(struct kvm_s390_vm_cpu_processor, cpuid, 0);
OFFSET(struct kvm_s390_vm_cpu_processor, ibc, 8);
WIDTH(struct kvm_s390_vm_cpu_processor, ibc, 2);
SIGN(struct kvm_s390_vm_cpu_processor, ibc, 0);
OFFSET(struct kvm_s390_vm_cpu_processor, pad, 10);
WIDTH(struct kvm_s390_vm_cpu_processor, pad, 6);
OFFSET(struct kvm_s390_vm_cpu_processor, fac_list, 16);
WIDTH(struct kvm_s390_vm_cpu_processor, fac_list, 2048);
#endif

#if defined(ON_LINUX_S390X)
SIZE(struct kvm_s390_vm_cpu_machine, 4112);
ALIGN(struct kvm_s390_vm_cpu_machine, 8);
OFFSET(struct kvm_s390_vm_cpu_machine, cpuid, 0);
WIDTH(struct kvm_s390_vm_cpu_machine, cpuid, 8);
SIGN(struct kvm_s390_vm_cpu_machine, cpuid, 0);
OFFSET(struct kvm_s390_vm_cpu_machine, ibc, 8);
WIDTH(struct kvm_s390_vm_cpu_machine, ibc, 4);
SIGN(struct kvm_s390_vm_cpu_machine, ibc, 0);
OFFSET(struct kvm_s390_vm_cpu_machine, pad, 12);
WIDTH(struct kvm_s390_vm_cpu_machine, pad, 4);
OFFSET(struct kvm_s390_vm_cpu_machine, fac_mask, 16);
WIDTH(struct kvm_s390_vm_cpu_machine, fac_mask, 2048);
OFFSET(struct kvm_s390_vm_cpu_machine, fac_list, 2064);
WIDTH(struct kvm_s390_vm_cpu_machine, fac_list, 2048);
#endif

#if defined(ON_LINUX_S390X)
SIZE(struct kvm_s390_vm_cpu_feat, 128);
ALIGN(struct kvm_s390_vm_cpu_feat, 8);
OFFSET(struct kvm_s390_vm_cpu_feat, feat, 0);
WIDTH(struct kvm_s390_vm_cpu_feat, feat, 128);
#endif

#if defined(ON_LINUX_S390X)
SIZE(struct kvm_s390_vm_cpu_subfunc, 2048);
ALIGN(struct kvm_s390_vm_cpu_subfunc, 1);
OFFSET(struct kvm_s390_vm_cpu_subfunc, plo, 0);
WIDTH(struct kvm_s390_vm_cpu_subfunc, plo, 32);
OFFSET(struct kvm_s390_vm_cpu_subfunc, ptff, 32);
WIDTH(struct kvm_s390_vm_cpu_subfunc, ptff, 16);
OFFSET(struct kvm_s390_vm_cpu_subfunc, kmac, 48);
WIDTH(struct kvm_s390_vm_cpu_subfunc, kmac, 16);
OFFSET(struct kvm_s390_vm_cpu_subfunc, kmc, 64);
WIDTH(struct kvm_s390_vm_cpu_subfunc, kmc, 16);
OFFSET(struct kvm_s390_vm_cpu_subfunc, km, 80);
WIDTH(struct kvm_s390_vm_cpu_subfunc, km, 16);
OFFSET(struct kvm_s390_vm_cpu_subfunc, kimd, 96);
WIDTH(struct kvm_s390_vm_cpu_subfunc, kimd, 16);
OFFSET(struct kvm_s390_vm_cpu_subfunc, klmd, 112);
WIDTH(struct kvm_s390_vm_cpu_subfunc, klmd, 16);
OFFSET(struct kvm_s390_vm_cpu_subfunc, pckmo, 128);
WIDTH(struct kvm_s390_vm_cpu_subfunc, pckmo, 16);
OFFSET(struct kvm_s390_vm_cpu_subfunc, kmctr, 144);
WIDTH(struct kvm_s390_vm_cpu_subfunc, kmctr, 16);
OFFSET(struct kvm_s390_vm_cpu_subfunc, kmf, 160);
WIDTH(struct kvm_s390_vm_cpu_subfunc, kmf, 16);
OFFSET(struct kvm_s390_vm_cpu_subfunc, kmo, 176);
WIDTH(struct kvm_s390_vm_cpu_subfunc, kmo, 16);
OFFSET(struct kvm_s390_vm_cpu_subfunc, pcc, 192);
WIDTH(struct kvm_s390_vm_cpu_subfunc, pcc, 16);
OFFSET(struct kvm_s390_vm_cpu_subfunc, ppno, 208);
WIDTH(struct kvm_s390_vm_cpu_subfunc, ppno, 16);
OFFSET(struct kvm_s390_vm_cpu_subfunc, kma, 224);
WIDTH(struct kvm_s390_vm_cpu_subfunc, kma, 16);
OFFSET(struct kvm_s390_vm_cpu_subfunc, kdsa, 240);
WIDTH(struct kvm_s390_vm_cpu_subfunc, kdsa, 16);
OFFSET(struct kvm_s390_vm_cpu_subfunc, sortl, 256);
WIDTH(struct kvm_s390_vm_cpu_subfunc, sortl, 32);
OFFSET(struct kvm_s390_vm_cpu_subfunc, dfltcc, 288);
WIDTH(struct kvm_s390_vm_cpu_subfunc, dfltcc, 32);
OFFSET(struct kvm_s390_vm_cpu_subfunc, reserved, 320);
WIDTH(struct kvm_s390_vm_cpu_subfunc, reserved, 1728);
#endif

#if defined(ON_LINUX_S390X)
SIZE(struct kvm_hw_breakpoint, 32);
ALIGN(struct kvm_hw_breakpoint, 8);
OFFSET(struct kvm_hw_breakpoint, addr, 0);
WIDTH(struct kvm_hw_breakpoint, addr, 8);
SIGN(struct kvm_hw_breakpoint, addr, 0);
OFFSET(struct kvm_hw_breakpoint, phys_addr, 8);
WIDTH(struct kvm_hw_breakpoint, phys_addr, 8);
SIGN(struct kvm_hw_breakpoint, phys_addr, 0);
OFFSET(struct kvm_hw_breakpoint, len, 16);
WIDTH(struct kvm_hw_breakpoint, len, 8);
SIGN(struct kvm_hw_breakpoint, len, 0);
OFFSET(struct kvm_hw_breakpoint, type, 24);
WIDTH(struct kvm_hw_breakpoint, type, 1);
SIGN(struct kvm_hw_breakpoint, type, 0);
OFFSET(struct kvm_hw_breakpoint, pad, 25);
WIDTH(struct kvm_hw_breakpoint, pad, 7);
#endif

#if defined(ON_LINUX_MIPS64) || defined(ON_LINUX_MIPS)
SIZE(struct kvm_mips_interrupt, 8);
ALIGN(struct kvm_mips_interrupt, 4);
OFFSET(struct kvm_mips_interrupt, cpu, 0);
WIDTH(struct kvm_mips_interrupt, cpu, 4);
SIGN(struct kvm_mips_interrupt, cpu, 0);
OFFSET(struct kvm_mips_interrupt, irq, 4);
WIDTH(struct kvm_mips_interrupt, irq, 4);
SIGN(struct kvm_mips_interrupt, irq, 0);
#endif

SIZE(struct kvm_user_trace_setup, 8);
ALIGN(struct kvm_user_trace_setup, 4);
OFFSET(struct kvm_user_trace_setup, buf_size, 0);
WIDTH(struct kvm_user_trace_setup, buf_size, 4);
SIGN(struct kvm_user_trace_setup, buf_size, 0);
OFFSET(struct kvm_user_trace_setup, buf_nr, 4);
WIDTH(struct kvm_user_trace_setup, buf_nr, 4);
SIGN(struct kvm_user_trace_setup, buf_nr, 0);

SIZE(struct kvm_breakpoint, 16);
OFFSET(struct kvm_breakpoint, enabled, 0);
WIDTH(struct kvm_breakpoint, enabled, 4);
SIGN(struct kvm_breakpoint, enabled, 0);
OFFSET(struct kvm_breakpoint, padding, 4);
WIDTH(struct kvm_breakpoint, padding, 4);
SIGN(struct kvm_breakpoint, padding, 0);
OFFSET(struct kvm_breakpoint, address, 8);
WIDTH(struct kvm_breakpoint, address, 8);
SIGN(struct kvm_breakpoint, address, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_breakpoint, 4);
#else
ALIGN(struct kvm_breakpoint, 8);
#endif

OFFSET(struct kvm_debug_guest, enabled, 0);
WIDTH(struct kvm_debug_guest, enabled, 4);
SIGN(struct kvm_debug_guest, enabled, 0);
OFFSET(struct kvm_debug_guest, pad, 4);
WIDTH(struct kvm_debug_guest, pad, 4);
SIGN(struct kvm_debug_guest, pad, 0);
OFFSET(struct kvm_debug_guest, breakpoints, 8);
WIDTH(struct kvm_debug_guest, breakpoints, 64);
OFFSET(struct kvm_debug_guest, singlestep, 72);
WIDTH(struct kvm_debug_guest, singlestep, 4);
SIGN(struct kvm_debug_guest, singlestep, 0);

#if defined(ON_LINUX_I386)
SIZE(struct kvm_debug_guest, 76);
ALIGN(struct kvm_debug_guest, 4);
#else
SIZE(struct kvm_debug_guest, 80);
ALIGN(struct kvm_debug_guest, 8);
#endif

SIZE(struct kvm_memory_region, 24);
OFFSET(struct kvm_memory_region, slot, 0);
WIDTH(struct kvm_memory_region, slot, 4);
SIGN(struct kvm_memory_region, slot, 0);
OFFSET(struct kvm_memory_region, flags, 4);
WIDTH(struct kvm_memory_region, flags, 4);
SIGN(struct kvm_memory_region, flags, 0);
OFFSET(struct kvm_memory_region, guest_phys_addr, 8);
WIDTH(struct kvm_memory_region, guest_phys_addr, 8);
SIGN(struct kvm_memory_region, guest_phys_addr, 0);
OFFSET(struct kvm_memory_region, memory_size, 16);
WIDTH(struct kvm_memory_region, memory_size, 8);
SIGN(struct kvm_memory_region, memory_size, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct kvm_memory_region, 4);
#else
ALIGN(struct kvm_memory_region, 8);
#endif

SIZE(struct kvm_assigned_pci_dev, 64);
ALIGN(struct kvm_assigned_pci_dev, 4);
OFFSET(struct kvm_assigned_pci_dev, assigned_dev_id, 0);
WIDTH(struct kvm_assigned_pci_dev, assigned_dev_id, 4);
SIGN(struct kvm_assigned_pci_dev, assigned_dev_id, 0);
OFFSET(struct kvm_assigned_pci_dev, busnr, 4);
WIDTH(struct kvm_assigned_pci_dev, busnr, 4);
SIGN(struct kvm_assigned_pci_dev, busnr, 0);
OFFSET(struct kvm_assigned_pci_dev, devfn, 8);
WIDTH(struct kvm_assigned_pci_dev, devfn, 4);
SIGN(struct kvm_assigned_pci_dev, devfn, 0);
OFFSET(struct kvm_assigned_pci_dev, flags, 12);
WIDTH(struct kvm_assigned_pci_dev, flags, 4);
SIGN(struct kvm_assigned_pci_dev, flags, 0);
OFFSET(struct kvm_assigned_pci_dev, segnr, 16);
WIDTH(struct kvm_assigned_pci_dev, segnr, 4);
SIGN(struct kvm_assigned_pci_dev, segnr, 0);
OFFSET(struct kvm_assigned_pci_dev, reserved, 20);
WIDTH(struct kvm_assigned_pci_dev, reserved, 44);

SIZE(struct kvm_assigned_irq, 64);
ALIGN(struct kvm_assigned_irq, 4);
OFFSET(struct kvm_assigned_irq, assigned_dev_id, 0);
WIDTH(struct kvm_assigned_irq, assigned_dev_id, 4);
SIGN(struct kvm_assigned_irq, assigned_dev_id, 0);
OFFSET(struct kvm_assigned_irq, host_irq, 4);
WIDTH(struct kvm_assigned_irq, host_irq, 4);
SIGN(struct kvm_assigned_irq, host_irq, 0);
OFFSET(struct kvm_assigned_irq, guest_irq, 8);
WIDTH(struct kvm_assigned_irq, guest_irq, 4);
SIGN(struct kvm_assigned_irq, guest_irq, 0);
OFFSET(struct kvm_assigned_irq, flags, 12);
WIDTH(struct kvm_assigned_irq, flags, 4);
SIGN(struct kvm_assigned_irq, flags, 0);
OFFSET(struct kvm_assigned_irq, reserved, 16);
WIDTH(struct kvm_assigned_irq, reserved, 48);

SIZE(struct kvm_assigned_msix_nr, 8);
ALIGN(struct kvm_assigned_msix_nr, 4);
OFFSET(struct kvm_assigned_msix_nr, assigned_dev_id, 0);
WIDTH(struct kvm_assigned_msix_nr, assigned_dev_id, 4);
SIGN(struct kvm_assigned_msix_nr, assigned_dev_id, 0);
OFFSET(struct kvm_assigned_msix_nr, entry_nr, 4);
WIDTH(struct kvm_assigned_msix_nr, entry_nr, 2);
SIGN(struct kvm_assigned_msix_nr, entry_nr, 0);
OFFSET(struct kvm_assigned_msix_nr, padding, 6);
WIDTH(struct kvm_assigned_msix_nr, padding, 2);
SIGN(struct kvm_assigned_msix_nr, padding, 0);

SIZE(struct kvm_assigned_msix_entry, 16);
ALIGN(struct kvm_assigned_msix_entry, 4);
OFFSET(struct kvm_assigned_msix_entry, assigned_dev_id, 0);
WIDTH(struct kvm_assigned_msix_entry, assigned_dev_id, 4);
SIGN(struct kvm_assigned_msix_entry, assigned_dev_id, 0);
OFFSET(struct kvm_assigned_msix_entry, gsi, 4);
WIDTH(struct kvm_assigned_msix_entry, gsi, 4);
SIGN(struct kvm_assigned_msix_entry, gsi, 0);
OFFSET(struct kvm_assigned_msix_entry, entry, 8);
WIDTH(struct kvm_assigned_msix_entry, entry, 2);
SIGN(struct kvm_assigned_msix_entry, entry, 0);
OFFSET(struct kvm_assigned_msix_entry, padding, 10);
WIDTH(struct kvm_assigned_msix_entry, padding, 6);

/* Request codes */
#if defined(ON_LINUX_PPC64LE) || defined(ON_LINUX_PPC64) || defined(ON_LINUX_MIPS64) || \
    defined(ON_LINUX_MIPS)
CODE(KVM_GET_API_VERSION, 0x2000ae00u + WRONG_CODE);
CODE(KVM_CREATE_VM, 0x2000ae01u);
CODE(KVM_CHECK_EXTENSION, 0x2000ae03u);
CODE(KVM_CREATE_VCPU, 0x2000ae41u);
CODE(KVM_GET_DIRTY_LOG, 0x8010ae42u);
CODE(KVM_SET_USER_MEMORY_REGION, 0x8020ae46u);
CODE(KVM_REGISTER_COALESCED_MMIO, 0x8010ae67u);
CODE(KVM_UNREGISTER_COALESCED_MMIO, 0x8010ae68u);
CODE(KVM_SET_GSI_ROUTING, 0x8008ae6au);
CODE(KVM_CREATE_IRQCHIP, 0x2000ae60u);
CODE(KVM_IRQ_LINE, 0x8008ae61u);
CODE(KVM_SET_IRQCHIP, 0x4208ae63u);
CODE(KVM_IRQFD, 0x8020ae76u);
CODE(KVM_IOEVENTFD, 0x8040ae79u);
CODE(KVM_SIGNAL_MSI, 0x8020aea5u);
CODE(KVM_INTERRUPT, 0x8004ae86u);
CODE(KVM_SET_SIGNAL_MASK, 0x8004ae8bu);
CODE(KVM_GET_MP_STATE, 0x4004ae98u);
CODE(KVM_SET_MP_STATE, 0x8004ae99u);
CODE(KVM_ENABLE_CAP, 0x8068aea3u);
CODE(KVM_GET_ONE_REG, 0x8010aeabu);
CODE(KVM_SET_ONE_REG, 0x8010aeacu);
CODE(KVM_GET_VCPU_MMAP_SIZE, 0x2000ae04u);
CODE(KVM_RUN, 0x2000ae80u);
CODE(KVM_RESET_DIRTY_RINGS, 0x2000aec7u);
CODE(KVM_SET_DEVICE_ATTR, 0x8018aee1u);
CODE(KVM_GET_DEVICE_ATTR, 0x8018aee2u);
CODE(KVM_HAS_DEVICE_ATTR, 0x8018aee3u);
CODE(KVM_GET_STATS_FD, 0x2000aeceu);
CODE(KVM_SET_NR_MMU_PAGES, 0x2000ae44u);
CODE(KVM_GET_NR_MMU_PAGES, 0x2000ae45u);
CODE(KVM_SET_TSS_ADDR, 0x2000ae47u);
CODE(KVM_SET_IDENTITY_MAP_ADDR, 0x8008ae48u);
CODE(KVM_CREATE_PIT2, 0x8040ae77u);
CODE(KVM_SET_BOOT_CPU_ID, 0x2000ae78u);
CODE(KVM_SET_CLOCK, 0x8030ae7bu);
CODE(KVM_GET_CLOCK, 0x4030ae7cu);
CODE(KVM_SET_TSC_KHZ, 0x2000aea2u);
CODE(KVM_GET_TSC_KHZ, 0x2000aea3u);
CODE(KVM_SET_VAPIC_ADDR, 0x8008ae93u);
CODE(KVM_NMI, 0x2000ae9au);
CODE(KVM_X86_SETUP_MCE, 0x8008ae9cu);
CODE(KVM_X86_GET_MCE_CAP_SUPPORTED, 0x4008ae9du);
CODE(KVM_KVMCLOCK_CTRL, 0x2000aeadu);
CODE(KVM_SMI, 0x2000aeb7u);
CODE(KVM_HYPERV_EVENTFD, 0x8018aebdu);
CODE(KVM_MEMORY_ENCRYPT_REG_REGION, 0x4010aebbu);
CODE(KVM_MEMORY_ENCRYPT_UNREG_REGION, 0x4010aebcu);
CODE(KVM_XEN_HVM_SET_ATTR, 0x8048aec9u);
CODE(KVM_XEN_VCPU_SET_ATTR, 0x8048aecbu);
CODE(KVM_XEN_HVM_EVTCHN_SEND, 0x800caed0u);
CODE(KVM_ARM_SET_DEVICE_ADDR, 0x8010aeabu);
CODE(KVM_ARM_VCPU_FINALIZE, 0x8004aec2u);
CODE(KVM_PPC_GET_PVINFO, 0x8080aea1u);
CODE(KVM_PPC_GET_SMMU_INFO, 0x4250aea6u);
CODE(KVM_PPC_RESIZE_HPT_PREPARE, 0x4010aeadu);
CODE(KVM_PPC_RESIZE_HPT_COMMIT, 0x4010aeaeu);
CODE(KVM_PPC_SVM_OFF, 0x2000aeb3u);
CODE(KVM_S390_ENABLE_SIE, 0x2000ae06u);
CODE(KVM_S390_UCAS_MAP, 0x8018ae50u);
CODE(KVM_S390_UCAS_UNMAP, 0x8018ae51u);
CODE(KVM_S390_INTERRUPT, 0x8010ae94u);
CODE(KVM_S390_SET_INITIAL_PSW, 0x8010ae96u);
CODE(KVM_S390_INITIAL_RESET, 0x2000ae97u);
CODE(KVM_S390_MEM_OP, 0x8040aeb1u);
CODE(KVM_S390_GET_SKEYS, 0x8040aeb2u);
CODE(KVM_S390_SET_SKEYS, 0x8040aeb3u);
CODE(KVM_S390_IRQ, 0x8048aeb4u);
CODE(KVM_S390_SET_IRQ_STATE, 0x8020aeb5u);
CODE(KVM_S390_GET_IRQ_STATE, 0x8020aeb6u);
CODE(KVM_S390_SET_CMMA_BITS, 0x8020aeb9u);
CODE(KVM_S390_NORMAL_RESET, 0x2000aec3u);
CODE(KVM_S390_CLEAR_RESET, 0x2000aec4u);
CODE(KVM_S390_ZPCI_OP, 0x8048aed1u);
CODE(__KVM_DEPRECATED_MAIN_W_0x06, 0x8008ae06u);
CODE(__KVM_DEPRECATED_MAIN_0x07, 0x2000ae07u);
CODE(__KVM_DEPRECATED_MAIN_0x08, 0x2000ae08u);
CODE(__KVM_DEPRECATED_VM_R_0x70, 0x4040ae70u);
CODE(KVM_TRACE_ENABLE, 0x8008ae06u);
CODE(KVM_TRACE_PAUSE, 0x2000ae07u);
CODE(KVM_TRACE_DISABLE, 0x2000ae08u);
CODE(KVM_SET_MEMORY_REGION, 0x8018ae40u);
CODE(KVM_CREATE_PIT, 0x2000ae64u);
CODE(KVM_ASSIGN_PCI_DEVICE, 0x4040ae69u);
CODE(KVM_ASSIGN_IRQ, 0x4040ae70u);
CODE(KVM_ASSIGN_DEV_IRQ, 0x8040ae70u);
CODE(KVM_DEASSIGN_PCI_DEVICE, 0x8040ae72u);
CODE(KVM_ASSIGN_SET_MSIX_NR, 0x8008ae73u);
CODE(KVM_ASSIGN_SET_MSIX_ENTRY, 0x8010ae74u);
CODE(KVM_DEASSIGN_DEV_IRQ, 0x8040ae75u);
CODE(KVM_ASSIGN_SET_INTX_MASK, 0x8040aea4u);
#else
CODE(KVM_GET_API_VERSION, 0x0000ae00u + WRONG_CODE);
CODE(KVM_CREATE_VM, 0x0000ae01u);
CODE(KVM_CHECK_EXTENSION, 0x0000ae03u);
CODE(KVM_CREATE_VCPU, 0x0000ae41u);
CODE(KVM_GET_DIRTY_LOG, 0x4010ae42u);
CODE(KVM_SET_USER_MEMORY_REGION, 0x4020ae46u);
CODE(KVM_REGISTER_COALESCED_MMIO, 0x4010ae67u);
CODE(KVM_UNREGISTER_COALESCED_MMIO, 0x4010ae68u);
CODE(KVM_SET_GSI_ROUTING, 0x4008ae6au);
CODE(KVM_CREATE_IRQCHIP, 0x0000ae60u);
CODE(KVM_IRQ_LINE, 0x4008ae61u);
CODE(KVM_SET_IRQCHIP, 0x8208ae63u);
CODE(KVM_IRQFD, 0x4020ae76u);
CODE(KVM_IOEVENTFD, 0x4040ae79u);
CODE(KVM_SIGNAL_MSI, 0x4020aea5u);
CODE(KVM_INTERRUPT, 0x4004ae86u);
CODE(KVM_SET_SIGNAL_MASK, 0x4004ae8bu);
CODE(KVM_GET_MP_STATE, 0x8004ae98u);
CODE(KVM_SET_MP_STATE, 0x4004ae99u);
CODE(KVM_ENABLE_CAP, 0x4068aea3u);
CODE(KVM_GET_ONE_REG, 0x4010aeabu);
CODE(KVM_SET_ONE_REG, 0x4010aeacu);
CODE(KVM_GET_VCPU_MMAP_SIZE, 0x0000ae04u);
CODE(KVM_RUN, 0x0000ae80u);
CODE(KVM_RESET_DIRTY_RINGS, 0x0000aec7u);
CODE(KVM_SET_DEVICE_ATTR, 0x4018aee1u);
CODE(KVM_GET_DEVICE_ATTR, 0x4018aee2u);
CODE(KVM_HAS_DEVICE_ATTR, 0x4018aee3u);
CODE(KVM_GET_STATS_FD, 0x0000aeceu);
CODE(KVM_SET_NR_MMU_PAGES, 0x0000ae44u);
CODE(KVM_GET_NR_MMU_PAGES, 0x0000ae45u);
CODE(KVM_SET_TSS_ADDR, 0x0000ae47u);
CODE(KVM_SET_IDENTITY_MAP_ADDR, 0x4008ae48u);
CODE(KVM_CREATE_PIT2, 0x4040ae77u);
CODE(KVM_SET_BOOT_CPU_ID, 0x0000ae78u);
CODE(KVM_SET_CLOCK, 0x4030ae7bu);
CODE(KVM_GET_CLOCK, 0x8030ae7cu);
CODE(KVM_SET_TSC_KHZ, 0x0000aea2u);
CODE(KVM_GET_TSC_KHZ, 0x0000aea3u);
CODE(KVM_SET_VAPIC_ADDR, 0x4008ae93u);
CODE(KVM_NMI, 0x0000ae9au);
CODE(KVM_X86_SETUP_MCE, 0x4008ae9cu);
CODE(KVM_X86_GET_MCE_CAP_SUPPORTED, 0x8008ae9du);
CODE(KVM_KVMCLOCK_CTRL, 0x0000aeadu);
CODE(KVM_SMI, 0x0000aeb7u);
CODE(KVM_HYPERV_EVENTFD, 0x4018aebdu);
CODE(KVM_MEMORY_ENCRYPT_REG_REGION, 0x8010aebbu);
CODE(KVM_MEMORY_ENCRYPT_UNREG_REGION, 0x8010aebcu);
CODE(KVM_XEN_HVM_SET_ATTR, 0x4048aec9u);
CODE(KVM_XEN_VCPU_SET_ATTR, 0x4048aecbu);
CODE(KVM_XEN_HVM_EVTCHN_SEND, 0x400caed0u);
CODE(KVM_ARM_SET_DEVICE_ADDR, 0x4010aeabu);
CODE(KVM_ARM_VCPU_FINALIZE, 0x4004aec2u);
CODE(KVM_PPC_GET_PVINFO, 0x4080aea1u);
CODE(KVM_PPC_GET_SMMU_INFO, 0x8250aea6u);
CODE(KVM_PPC_RESIZE_HPT_PREPARE, 0x8010aeadu);
CODE(KVM_PPC_RESIZE_HPT_COMMIT, 0x8010aeaeu);
CODE(KVM_PPC_SVM_OFF, 0x0000aeb3u);
CODE(KVM_S390_ENABLE_SIE, 0x0000ae06u);
CODE(KVM_S390_UCAS_MAP, 0x4018ae50u);
CODE(KVM_S390_UCAS_UNMAP, 0x4018ae51u);
CODE(KVM_S390_INTERRUPT, 0x4010ae94u);
CODE(KVM_S390_SET_INITIAL_PSW, 0x4010ae96u);
CODE(KVM_S390_INITIAL_RESET, 0x0000ae97u);
CODE(KVM_S390_MEM_OP, 0x4040aeb1u);
CODE(KVM_S390_GET_SKEYS, 0x4040aeb2u);
CODE(KVM_S390_SET_SKEYS, 0x4040aeb3u);
CODE(KVM_S390_IRQ, 0x4048aeb4u);
CODE(KVM_S390_SET_IRQ_STATE, 0x4020aeb5u);
CODE(KVM_S390_GET_IRQ_STATE, 0x4020aeb6u);
CODE(KVM_S390_SET_CMMA_BITS, 0x4020aeb9u);
CODE(KVM_S390_NORMAL_RESET, 0x0000aec3u);
CODE(KVM_S390_CLEAR_RESET, 0x0000aec4u);
CODE(KVM_S390_ZPCI_OP, 0x4048aed1u);
CODE(__KVM_DEPRECATED_MAIN_W_0x06, 0x4008ae06u);
CODE(__KVM_DEPRECATED_MAIN_0x07, 0x0000ae07u);
CODE(__KVM_DEPRECATED_MAIN_0x08, 0x0000ae08u);
CODE(__KVM_DEPRECATED_VM_R_0x70, 0x8040ae70u);
CODE(KVM_TRACE_ENABLE, 0x4008ae06u);
CODE(KVM_TRACE_PAUSE, 0x0000ae07u);
CODE(KVM_TRACE_DISABLE, 0x0000ae08u);
CODE(KVM_SET_MEMORY_REGION, 0x4018ae40u);
CODE(KVM_CREATE_PIT, 0x0000ae64u);
CODE(KVM_ASSIGN_PCI_DEVICE, 0x8040ae69u);
CODE(KVM_ASSIGN_IRQ, 0x8040ae70u);
CODE(KVM_ASSIGN_DEV_IRQ, 0x4040ae70u);
CODE(KVM_DEASSIGN_PCI_DEVICE, 0x4040ae72u);
CODE(KVM_ASSIGN_SET_MSIX_NR, 0x4008ae73u);
CODE(KVM_ASSIGN_SET_MSIX_ENTRY, 0x4010ae74u);
CODE(KVM_DEASSIGN_DEV_IRQ, 0x4040ae75u);
CODE(KVM_ASSIGN_SET_INTX_MASK, 0x4040aea4u);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
CODE(KVM_SET_PMU_EVENT_FILTER, 0x4020aeb2u);
#elif defined(ON_LINUX_ARM64)
CODE(KVM_SET_PMU_EVENT_FILTER, 0x4008aeb2u);
#endif

CODE(KVM_CLEAR_DIRTY_LOG, 0xc018aec0u);
CODE(KVM_GET_IRQCHIP, 0xc208ae62u);
CODE(KVM_IRQ_LINE_STATUS, 0xc008ae67u);
CODE(KVM_GET_REG_LIST, 0xc008aeb0u);
CODE(KVM_CREATE_DEVICE, 0xc00caee0u);
CODE(KVM_TRANSLATE, 0xc018ae85u);
CODE(KVM_TPR_ACCESS_REPORTING, 0xc028ae92u);
CODE(KVM_XEN_HVM_GET_ATTR, 0xc048aec8u);
CODE(KVM_XEN_VCPU_GET_ATTR, 0xc048aecau);
CODE(KVM_PPC_ALLOCATE_HTAB, 0xc004aea7u);
CODE(KVM_S390_GET_CMMA_BITS, 0xc020aeb8u);
CODE(KVM_S390_PV_COMMAND, 0xc020aec5u);
CODE(KVM_S390_PV_CPU_COMMAND, 0xc020aed0u);

#if defined(ON_LINUX_ARM64)
CODE(KVM_GET_REGS, 0x8360ae81u);
CODE(KVM_SET_REGS, 0x4360ae82u);
CODE(KVM_SET_GUEST_DEBUG, 0x4208ae9bu);
#elif defined(ON_LINUX_RISCV64)
CODE(KVM_GET_REGS, 0x8000ae81u);
CODE(KVM_SET_REGS, 0x4000ae82u);
CODE(KVM_SET_GUEST_DEBUG, 0x4008ae9bu);
#elif defined(ON_LINUX_PPC64LE) || defined(ON_LINUX_PPC64)
CODE(KVM_GET_REGS, 0x4188ae81u);
CODE(KVM_SET_REGS, 0x8188ae82u);
CODE(KVM_SET_GUEST_DEBUG, 0x8108ae9bu);
#elif defined(ON_LINUX_S390X)
CODE(KVM_GET_REGS, 0x8080ae81u);
CODE(KVM_SET_REGS, 0x4080ae82u);
CODE(KVM_SET_GUEST_DEBUG, 0x4018ae9bu);
#elif defined(ON_LINUX_MIPS64) || defined(ON_LINUX_MIPS)
CODE(KVM_GET_REGS, 0x4118ae81u);
CODE(KVM_SET_REGS, 0x8118ae82u);
CODE(KVM_SET_GUEST_DEBUG, 0x8008ae9bu);
#else
CODE(KVM_GET_REGS, 0x8090ae81u);
CODE(KVM_SET_REGS, 0x4090ae82u);
CODE(KVM_SET_GUEST_DEBUG, 0x4048ae9bu);
#endif

#if defined(ON_LINUX_ARM64) || defined(ON_LINUX_RISCV64)
CODE(KVM_GET_SREGS, 0x8000ae83u);
CODE(KVM_SET_SREGS, 0x4000ae84u);
CODE(KVM_GET_FPU, 0x8000ae8cu);
CODE(KVM_SET_FPU, 0x4000ae8du);
#elif defined(ON_LINUX_PPC64LE) || defined(ON_LINUX_PPC64)
CODE(KVM_GET_SREGS, 0x44d0ae83u);
CODE(KVM_SET_SREGS, 0x84d0ae84u);
CODE(KVM_GET_FPU, 0x4100ae8cu);
CODE(KVM_SET_FPU, 0x8100ae8du);
#elif defined(ON_LINUX_S390X)
CODE(KVM_GET_SREGS, 0x80c0ae83u);
CODE(KVM_SET_SREGS, 0x40c0ae84u);
CODE(KVM_GET_FPU, 0x8088ae8cu);
CODE(KVM_SET_FPU, 0x4088ae8du);
#elif defined(ON_LINUX_MIPS64) || defined(ON_LINUX_MIPS)
CODE(KVM_GET_SREGS, 0x4000ae83u);
CODE(KVM_SET_SREGS, 0x8000ae84u);
CODE(KVM_GET_FPU, 0x4000ae8cu);
CODE(KVM_SET_FPU, 0x8000ae8du);
#else
CODE(KVM_GET_SREGS, 0x8138ae83u);
CODE(KVM_SET_SREGS, 0x4138ae84u);
CODE(KVM_GET_FPU, 0x81a0ae8cu);
CODE(KVM_SET_FPU, 0x41a0ae8du);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386) || defined(ON_LINUX_ARM64)
CODE(KVM_GET_VCPU_EVENTS, 0x8040ae9fu);
CODE(KVM_SET_VCPU_EVENTS, 0x4040aea0u);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
CODE(KVM_GET_MSR_INDEX_LIST, 0xc004ae02u);
CODE(KVM_GET_SUPPORTED_CPUID, 0xc008ae05u);
CODE(KVM_GET_EMULATED_CPUID, 0xc008ae09u);
CODE(KVM_GET_MSR_FEATURE_INDEX_LIST, 0xc004ae0au);
CODE(KVM_SET_MEMORY_ALIAS, 0x4020ae43u);
CODE(KVM_GET_PIT, 0xc048ae65u);
CODE(KVM_SET_PIT, 0x8048ae66u);
CODE(KVM_REINJECT_CONTROL, 0x0000ae71u);
CODE(KVM_GET_PIT2, 0x8070ae9fu);
CODE(KVM_SET_PIT2, 0x4070aea0u);
CODE(KVM_GET_MSRS, 0xc008ae88u);
CODE(KVM_SET_MSRS, 0x4008ae89u);
CODE(KVM_SET_CPUID, 0x4008ae8au);
CODE(KVM_GET_LAPIC, 0x8400ae8eu);
CODE(KVM_SET_LAPIC, 0x4400ae8fu);
CODE(KVM_SET_CPUID2, 0x4008ae90u);
CODE(KVM_GET_CPUID2, 0xc008ae91u);
CODE(KVM_X86_SET_MCE, 0x4040ae9eu);
CODE(KVM_GET_DEBUGREGS, 0x8080aea1u);
CODE(KVM_SET_DEBUGREGS, 0x4080aea2u);
CODE(KVM_GET_XSAVE, 0x9000aea4u);
CODE(KVM_SET_XSAVE, 0x5000aea5u);
CODE(KVM_GET_XCRS, 0x8188aea6u);
CODE(KVM_SET_XCRS, 0x4188aea7u);
CODE(KVM_GET_NESTED_STATE, 0xc080aebeu);
CODE(KVM_SET_NESTED_STATE, 0x4080aebfu);
CODE(KVM_GET_SUPPORTED_HV_CPUID, 0xc008aec1u);
CODE(KVM_GET_SREGS2, 0x8140aeccu);
CODE(KVM_SET_SREGS2, 0x4140aecdu);
CODE(KVM_GET_XSAVE2, 0x9000aecfu);
CODE(KVM_XEN_HVM_CONFIG, 0x4038ae7au);
#endif

#if defined(ON_LINUX_ARM64) || defined(ON_LINUX_RISCV64) || defined(ON_LINUX_S390X)
CODE(KVM_REINJECT_CONTROL, 0x0000ae71u);
#elif defined(ON_LINUX_PPC64LE) || defined(ON_LINUX_PPC64) || defined(ON_LINUX_MIPS64) || \
    defined(ON_LINUX_MIPS)
CODE(KVM_REINJECT_CONTROL, 0x2000ae71u);
#endif

#if defined(ON_LINUX_X86_64)
CODE(KVM_X86_SET_MSR_FILTER, 0x4188aec6u);
#elif defined(ON_LINUX_I386)
CODE(KVM_X86_SET_MSR_FILTER, 0x4104aec6u);
#endif

#if defined(ON_LINUX_I386) || defined(ON_LINUX_MIPS)
CODE(KVM_MEMORY_ENCRYPT_OP, 0xc004aebau);
#else
CODE(KVM_MEMORY_ENCRYPT_OP, 0xc008aebau);
#endif

#if defined(ON_LINUX_ARM64)
CODE(KVM_ARM_MTE_COPY_TAGS, 0x8030aeb4u);
CODE(KVM_ARM_VCPU_INIT, 0x4020aeaeu);
CODE(KVM_ARM_PREFERRED_TARGET, 0x8020aeafu);
#endif

#if defined(ON_LINUX_I386)
CODE(KVM_DIRTY_TLB, 0x400caeaau);
CODE(__KVM_DEPRECATED_VCPU_W_0x87, 0x404cae87u);
CODE(KVM_DEBUG_GUEST, 0x404cae87u);
#elif defined(ON_LINUX_PPC64LE) || defined(ON_LINUX_PPC64) || defined(ON_LINUX_MIPS64) || \
    defined(ON_LINUX_MIPS)
CODE(KVM_DIRTY_TLB, 0x8010aeaau);
CODE(__KVM_DEPRECATED_VCPU_W_0x87, 0x8050ae87u);
CODE(KVM_DEBUG_GUEST, 0x8050ae87u);
#else
CODE(KVM_DIRTY_TLB, 0x4010aeaau);
CODE(__KVM_DEPRECATED_VCPU_W_0x87, 0x4050ae87u);
CODE(KVM_DEBUG_GUEST, 0x4050ae87u);
#endif

#if defined(ON_LINUX_PPC64LE) || defined(ON_LINUX_PPC64)
CODE(KVM_CREATE_SPAPR_TCE, 0x8010aea8u);
CODE(KVM_CREATE_SPAPR_TCE_64, 0x8020aea8u);
CODE(KVM_ALLOCATE_RMA, 0x4008aea9u);
CODE(KVM_PPC_GET_HTAB_FD, 0x8020aeaau);
CODE(KVM_PPC_RTAS_DEFINE_TOKEN, 0x8080aeacu);
CODE(KVM_PPC_CONFIGURE_V3_MMU, 0x8010aeafu);
CODE(KVM_PPC_GET_RMMU_INFO, 0x8060aeb0u);
CODE(KVM_PPC_GET_CPU_CHAR, 0x4020aeb1u);
#endif

#if defined(ON_LINUX_I386)
CODE(KVM_S390_VCPU_FAULT, 0x4004ae52u);
CODE(KVM_S390_STORE_STATUS, 0x4004ae95u);
#elif defined(ON_LINUX_PPC64LE) || defined(ON_LINUX_PPC64) || defined(ON_LINUX_MIPS64)
CODE(KVM_S390_VCPU_FAULT, 0x8008ae52u);
CODE(KVM_S390_STORE_STATUS, 0x8008ae95u);
#elif defined(ON_LINUX_MIPS)
CODE(KVM_S390_VCPU_FAULT, 0x8004ae52u);
CODE(KVM_S390_STORE_STATUS, 0x8004ae95u);
#else
CODE(KVM_S390_VCPU_FAULT, 0x4008ae52u);
CODE(KVM_S390_STORE_STATUS, 0x4008ae95u);
#endif

/* Names that stand for a number or a text */
VALUE(KVM_API_VERSION, 12 + WRONG_VALUE);
VALUE(KVMIO, 174);
VALUE(KVM_REG_ARCH_MASK, 0xff00000000000000ULL);
VALUE(KVM_REG_GENERIC, 0);
VALUE(KVM_REG_IA64, 0x3000000000000000ULL);
VALUE(KVM_REG_SIZE_SHIFT, 52);
VALUE(KVM_REG_SIZE_MASK, 0xf0000000000000ULL);
VALUE(KVM_REG_SIZE_U8, 0);
VALUE(KVM_REG_SIZE_U16, 0x10000000000000ULL);
VALUE(KVM_REG_SIZE_U32, 0x20000000000000ULL);
VALUE(KVM_REG_SIZE_U64, 0x30000000000000ULL);
VALUE(KVM_REG_SIZE_U128, 0x40000000000000ULL);
VALUE(KVM_REG_SIZE_U256, 0x50000000000000ULL);
VALUE(KVM_REG_SIZE_U512, 0x60000000000000ULL);
VALUE(KVM_REG_SIZE_U1024, 0x70000000000000ULL);
VALUE(KVM_REG_SIZE_U2048, 0x80000000000000ULL);
VALUE(KVM_INTERNAL_ERROR_EMULATION_FLAG_INSTRUCTION_BYTES, 1);
VALUE(SYNC_REGS_SIZE_BYTES, 2048);
VALUE(KVM_S390_SIE_PAGE_OFFSET, 1);
VALUE(KVM_DEV_VFIO_GROUP, 1);
VALUE(KVM_DEV_VFIO_GROUP_ADD, 1);
VALUE(KVM_DEV_VFIO_GROUP_DEL, 2);
VALUE(KVM_STATS_TYPE_SHIFT, 0);
VALUE(KVM_STATS_TYPE_MASK, 15);
VALUE(KVM_STATS_TYPE_CUMULATIVE, 0);
VALUE(KVM_STATS_TYPE_INSTANT, 1);
VALUE(KVM_STATS_TYPE_PEAK, 2);
VALUE(KVM_STATS_TYPE_LINEAR_HIST, 3);
VALUE(KVM_STATS_TYPE_LOG_HIST, 4);
VALUE(KVM_STATS_TYPE_MAX, 4);
VALUE(KVM_STATS_UNIT_SHIFT, 4);
VALUE(KVM_STATS_UNIT_MASK, 240);
VALUE(KVM_STATS_UNIT_NONE, 0);
VALUE(KVM_STATS_UNIT_BYTES, 16);
VALUE(KVM_STATS_UNIT_SECONDS, 32);
VALUE(KVM_STATS_UNIT_CYCLES, 48);
VALUE(KVM_STATS_UNIT_BOOLEAN, 64);
VALUE(KVM_STATS_UNIT_MAX, 64);
VALUE(KVM_STATS_BASE_SHIFT, 8);
VALUE(KVM_STATS_BASE_MASK, 3840);
VALUE(KVM_STATS_BASE_POW10, 0);
VALUE(KVM_STATS_BASE_POW2, 256);
VALUE(KVM_STATS_BASE_MAX, 256);
VALUE(KVM_REG_X86, 0x2000000000000000ULL);
VALUE(KVM_HYPERV_CONN_ID_MASK, 0xffffff);
VALUE(KVM_PMU_CAP_DISABLE, 1);
VALUE(KVM_IRQ_ROUTING_XEN_EVTCHN_PRIO_2LEVEL, 0xffffffff);
VALUE(KVM_VM_TYPE_ARM_IPA_SIZE_MASK, 255);
VALUE(KVM_REG_ARM, 0x4000000000000000ULL);
VALUE(KVM_REG_ARM64, 0x6000000000000000ULL);
VALUE(KVM_ARM_DEV_EL1_VTIMER, 1);
VALUE(KVM_ARM_DEV_EL1_PTIMER, 2);
VALUE(KVM_ARM_DEV_PMU, 4);
VALUE(KVM_TRC_PPC_INSTR, 0x20019);
VALUE(KVM_PPC_PVINFO_FLAGS_EV_IDLE, 1);
VALUE(KVM_PPC_PAGE_SIZES_MAX_SZ, 8);
VALUE(KVM_VM_PPC_HV, 1);
VALUE(KVM_VM_PPC_PR, 2);
VALUE(KVM_MMU_FSL_BOOKE_NOHV, 0);
VALUE(KVM_MMU_FSL_BOOKE_HV, 1);
VALUE(KVM_REG_PPC, 0x1000000000000000ULL);
VALUE(KVM_DEV_VFIO_GROUP_SET_SPAPR_TCE, 3);
VALUE(KVM_REG_RISCV, 0x8000000000000000ULL);
VALUE(KVM_S390_CMMA_PEEK, 1);
VALUE(KVM_S390_GET_SKEYS_NONE, 1);
VALUE(KVM_S390_SKEYS_MAX, 0x100000);
VALUE(KVM_S390_SIGP_STOP, 0xfffe0000);
VALUE(KVM_S390_PROGRAM_INT, 0xfffe0001);
VALUE(KVM_S390_SIGP_SET_PREFIX, 0xfffe0002);
VALUE(KVM_S390_RESTART, 0xfffe0003);
VALUE(KVM_S390_INT_PFAULT_INIT, 0xfffe0004);
VALUE(KVM_S390_INT_PFAULT_DONE, 0xfffe0005);
VALUE(KVM_S390_MCHK, 0xfffe1000);
VALUE(KVM_S390_INT_CLOCK_COMP, 0xffff1004);
VALUE(KVM_S390_INT_CPU_TIMER, 0xffff1005);
VALUE(KVM_S390_INT_VIRTIO, 0xffff2603);
VALUE(KVM_S390_INT_SERVICE, 0xffff2401);
VALUE(KVM_S390_INT_EMERGENCY, 0xffff1201);
VALUE(KVM_S390_INT_EXTERNAL_CALL, 0xffff1202);
VALUE(KVM_S390_INT_IO_MIN, 0);
VALUE(KVM_S390_INT_IO_MAX, 0xfffdffff);
VALUE(KVM_S390_INT_IO_AI_MASK, 0x4000000);
VALUE(KVM_S390_STOP_FLAG_STORE_STATUS, 1);
VALUE(KVM_VM_S390_UCONTROL, 1);
VALUE(KVM_REG_S390, 0x5000000000000000ULL);
VALUE(KVM_S390_ZPCIOP_REGAEN_HOST, 1);
VALUE(KVM_VM_MIPS_AUTO, 0);
VALUE(KVM_VM_MIPS_VZ, 1);
VALUE(KVM_VM_MIPS_TE, 2);
VALUE(KVM_REG_MIPS, 0x7000000000000000ULL);
VALUE(KVM_TRC_SHIFT, 16);
VALUE(KVM_TRC_ENTRYEXIT, 0x10000);
VALUE(KVM_TRC_HANDLER, 0x20000);
VALUE(KVM_TRC_VMENTRY, 0x10001);
VALUE(KVM_TRC_VMEXIT, 0x10002);
VALUE(KVM_TRC_PAGE_FAULT, 0x20001);
VALUE(KVM_TRC_HEAD_SIZE, 12);
VALUE(KVM_TRC_CYCLE_SIZE, 8);
VALUE(KVM_TRC_EXTRA_MAX, 7);
VALUE(KVM_TRC_INJ_VIRQ, 0x20002);
VALUE(KVM_TRC_REDELIVER_EVT, 0x20003);
VALUE(KVM_TRC_PEND_INTR, 0x20004);
VALUE(KVM_TRC_IO_READ, 0x20005);
VALUE(KVM_TRC_IO_WRITE, 0x20006);
VALUE(KVM_TRC_CR_READ, 0x20007);
VALUE(KVM_TRC_CR_WRITE, 0x20008);
VALUE(KVM_TRC_DR_READ, 0x20009);
VALUE(KVM_TRC_DR_WRITE, 0x2000a);
VALUE(KVM_TRC_MSR_READ, 0x2000b);
VALUE(KVM_TRC_MSR_WRITE, 0x2000c);
VALUE(KVM_TRC_CPUID, 0x2000d);
VALUE(KVM_TRC_INTR, 0x2000e);
VALUE(KVM_TRC_NMI, 0x2000f);
VALUE(KVM_TRC_VMMCALL, 0x20010);
VALUE(KVM_TRC_HLT, 0x20011);
VALUE(KVM_TRC_CLTS, 0x20012);
VALUE(KVM_TRC_LMSW, 0x20013);
VALUE(KVM_TRC_APIC_ACCESS, 0x20014);
VALUE(KVM_TRC_TDP_FAULT, 0x20015);
VALUE(KVM_TRC_GTLB_WRITE, 0x20016);
VALUE(KVM_TRC_STLB_WRITE, 0x20017);
VALUE(KVM_TRC_STLB_INVAL, 0x20018);
VALUE(KVM_MAX_MSIX_PER_DEV, 256);
VALUE(KVM_MEM_LOG_DIRTY_PAGES, 1);
VALUE(KVM_MEM_READONLY, 2);
VALUE(KVM_DIRTY_LOG_MANUAL_PROTECT_ENABLE, 1);
VALUE(KVM_DIRTY_LOG_INITIALLY_SET, 2);
VALUE(KVM_IOEVENTFD_VALID_FLAG_MASK, 31);
VALUE(KVM_IOEVENTFD_FLAG_DATAMATCH, 1);
VALUE(KVM_IOEVENTFD_FLAG_PIO, 2);
VALUE(KVM_IOEVENTFD_FLAG_DEASSIGN, 4);
VALUE(KVM_IOEVENTFD_FLAG_VIRTIO_CCW_NOTIFY, 8);
VALUE(KVM_IRQFD_FLAG_DEASSIGN, 1);
VALUE(KVM_IRQFD_FLAG_RESAMPLE, 2);
VALUE(KVM_MSI_VALID_DEVID, 1);
VALUE(KVM_GUESTDBG_ENABLE, 1);
VALUE(KVM_GUESTDBG_SINGLESTEP, 2);
VALUE(KVM_NOTIFY_CONTEXT_INVALID, 1);
VALUE(KVM_MSR_EXIT_REASON_INVAL, 1);
VALUE(KVM_MSR_EXIT_REASON_UNKNOWN, 2);
VALUE(KVM_MSR_EXIT_REASON_FILTER, 4);
VALUE(KVM_DIRTY_GFN_F_DIRTY, 1);
VALUE(KVM_DIRTY_GFN_F_RESET, 2);
VALUE(KVM_DIRTY_GFN_F_MASK, 3);
VALUE(KVM_CREATE_DEVICE_TEST, 1);
VALUE(KVM_CLOCK_TSC_STABLE, 2);
VALUE(KVM_CLOCK_REALTIME, 4);
VALUE(KVM_CLOCK_HOST_TSC, 8);
VALUE(KVM_PIT_SPEAKER_DUMMY, 1);
VALUE(KVM_HYPERV_EVENTFD_DEASSIGN, 1);
VALUE(KVM_X86_DISABLE_EXITS_MWAIT, 1);
VALUE(KVM_X86_DISABLE_EXITS_HLT, 2);
VALUE(KVM_X86_DISABLE_EXITS_PAUSE, 4);
VALUE(KVM_X86_DISABLE_EXITS_CSTATE, 8);
VALUE(KVM_X86_DISABLE_VALID_EXITS, 15);
VALUE(KVM_X2APIC_API_USE_32BIT_IDS, 1);
VALUE(KVM_X2APIC_API_DISABLE_BROADCAST_QUIRK, 2);
VALUE(KVM_X86_NOTIFY_VMEXIT_ENABLED, 1);
VALUE(KVM_X86_NOTIFY_VMEXIT_USER, 2);
VALUE(KVM_BUS_LOCK_DETECTION_OFF, 1);
VALUE(KVM_BUS_LOCK_DETECTION_EXIT, 2);
VALUE(KVM_XEN_EVTCHN_DEASSIGN, 1);
VALUE(KVM_XEN_EVTCHN_UPDATE, 2);
VALUE(KVM_XEN_EVTCHN_RESET, 4);
VALUE(KVM_PPC_PAGE_SIZES_REAL, 1);
VALUE(KVM_PPC_1T_SEGMENTS, 2);
VALUE(KVM_PPC_NO_HASH, 4);
VALUE(KVM_S390_MEMOP_F_CHECK_ONLY, 1);
VALUE(KVM_S390_MEMOP_F_INJECT_EXCEPTION, 2);
VALUE(KVM_S390_MEMOP_F_SKEY_PROTECTION, 4);
VALUE(KVM_S390_RESET_POR, 1);
VALUE(KVM_S390_RESET_CLEAR, 2);
VALUE(KVM_S390_RESET_SUBSYSTEM, 4);
VALUE(KVM_S390_RESET_CPU_INIT, 8);
VALUE(KVM_S390_RESET_IPL, 16);
VALUE(KVM_S390_PGM_FLAGS_ILC_VALID, 1);
VALUE(KVM_S390_PGM_FLAGS_ILC_0, 2);
VALUE(KVM_S390_PGM_FLAGS_ILC_1, 4);
VALUE(KVM_S390_PGM_FLAGS_ILC_MASK, 6);
VALUE(KVM_S390_PGM_FLAGS_NO_REWIND, 8);
VALUE(KVM_DEV_ASSIGN_ENABLE_IOMMU, 1);
VALUE(KVM_DEV_ASSIGN_PCI_2_3, 2);
VALUE(KVM_DEV_ASSIGN_MASK_INTX, 4);
VALUE(KVM_DEV_IRQ_HOST_INTX, 1);
VALUE(KVM_DEV_IRQ_HOST_MSI, 2);
VALUE(KVM_DEV_IRQ_HOST_MSIX, 4);
VALUE(KVM_DEV_IRQ_GUEST_INTX, 256);
VALUE(KVM_DEV_IRQ_GUEST_MSI, 512);
VALUE(KVM_DEV_IRQ_GUEST_MSIX, 1024);
VALUE(KVM_DEV_IRQ_HOST_MASK, 255);
VALUE(KVM_DEV_IRQ_GUEST_MASK, 0xff00);
VALUE(KVM_IRQ_ROUTING_IRQCHIP, 1);
VALUE(KVM_IRQ_ROUTING_MSI, 2);
VALUE(KVM_IRQ_ROUTING_S390_ADAPTER, 3);
VALUE(KVM_IRQ_ROUTING_HV_SINT, 4);
VALUE(KVM_IRQ_ROUTING_XEN_EVTCHN, 5);
VALUE(kvm_ioeventfd_flag_nr_datamatch, 0);
VALUE(kvm_ioeventfd_flag_nr_pio, 1);
VALUE(kvm_ioeventfd_flag_nr_deassign, 2);
VALUE(kvm_ioeventfd_flag_nr_virtio_ccw_notify, 3);
VALUE(kvm_ioeventfd_flag_nr_fast_mmio, 4);
VALUE(kvm_ioeventfd_flag_nr_max, 5);
VALUE(KVM_MP_STATE_RUNNABLE, 0);
VALUE(KVM_MP_STATE_UNINITIALIZED, 1);
VALUE(KVM_MP_STATE_INIT_RECEIVED, 2);
VALUE(KVM_MP_STATE_HALTED, 3);
VALUE(KVM_MP_STATE_SIPI_RECEIVED, 4);
VALUE(KVM_MP_STATE_STOPPED, 5);
VALUE(KVM_MP_STATE_CHECK_STOP, 6);
VALUE(KVM_MP_STATE_OPERATING, 7);
VALUE(KVM_MP_STATE_LOAD, 8);
VALUE(KVM_MP_STATE_AP_RESET_HOLD, 9);
VALUE(KVM_MP_STATE_SUSPENDED, 10);
VALUE(KVM_EXIT_UNKNOWN, 0);
VALUE(KVM_EXIT_EXCEPTION, 1);
VALUE(KVM_EXIT_IO, 2);
VALUE(KVM_EXIT_HYPERCALL, 3);
VALUE(KVM_EXIT_DEBUG, 4);
VALUE(KVM_EXIT_HLT, 5);
VALUE(KVM_EXIT_MMIO, 6);
VALUE(KVM_EXIT_IRQ_WINDOW_OPEN, 7);
VALUE(KVM_EXIT_SHUTDOWN, 8);
VALUE(KVM_EXIT_FAIL_ENTRY, 9);
VALUE(KVM_EXIT_INTR, 10);
VALUE(KVM_EXIT_SET_TPR, 11);
VALUE(KVM_EXIT_TPR_ACCESS, 12);
VALUE(KVM_EXIT_S390_SIEIC, 13);
VALUE(KVM_EXIT_S390_RESET, 14);
VALUE(KVM_EXIT_DCR, 15);
VALUE(KVM_EXIT_NMI, 16);
VALUE(KVM_EXIT_INTERNAL_ERROR, 17);
VALUE(KVM_EXIT_OSI, 18);
VALUE(KVM_EXIT_PAPR_HCALL, 19);
VALUE(KVM_EXIT_S390_UCONTROL, 20);
VALUE(KVM_EXIT_WATCHDOG, 21);
VALUE(KVM_EXIT_S390_TSCH, 22);
VALUE(KVM_EXIT_EPR, 23);
VALUE(KVM_EXIT_SYSTEM_EVENT, 24);
VALUE(KVM_EXIT_S390_STSI, 25);
VALUE(KVM_EXIT_IOAPIC_EOI, 26);
VALUE(KVM_EXIT_HYPERV, 27);
VALUE(KVM_EXIT_ARM_NISV, 28);
VALUE(KVM_EXIT_X86_RDMSR, 29);
VALUE(KVM_EXIT_X86_WRMSR, 30);
VALUE(KVM_EXIT_DIRTY_RING_FULL, 31);
VALUE(KVM_EXIT_AP_RESET_HOLD, 32);
VALUE(KVM_EXIT_X86_BUS_LOCK, 33);
VALUE(KVM_EXIT_XEN, 34);
VALUE(KVM_EXIT_RISCV_SBI, 35);
VALUE(KVM_EXIT_RISCV_CSR, 36);
VALUE(KVM_EXIT_NOTIFY, 37);
VALUE(KVM_EXIT_IO_IN, 0);
VALUE(KVM_EXIT_IO_OUT, 1);
VALUE(KVM_EXIT_HYPERV_SYNIC, 1);
VALUE(KVM_EXIT_HYPERV_HCALL, 2);
VALUE(KVM_EXIT_HYPERV_SYNDBG, 3);
VALUE(KVM_EXIT_XEN_HCALL, 1);
VALUE(KVM_INTERNAL_ERROR_EMULATION, 1);
VALUE(KVM_INTERNAL_ERROR_SIMUL_EX, 2);
VALUE(KVM_INTERNAL_ERROR_DELIVERY_EV, 3);
VALUE(KVM_INTERNAL_ERROR_UNEXPECTED_EXIT_REASON, 4);
VALUE(KVM_SYSTEM_EVENT_SHUTDOWN, 1);
VALUE(KVM_SYSTEM_EVENT_RESET, 2);
VALUE(KVM_SYSTEM_EVENT_CRASH, 3);
VALUE(KVM_SYSTEM_EVENT_WAKEUP, 4);
VALUE(KVM_SYSTEM_EVENT_SUSPEND, 5);
VALUE(KVM_SYSTEM_EVENT_SEV_TERM, 6);
VALUE(KVM_DEV_TYPE_ARM_PV_TIME, 10);
VALUE(KVM_DEV_TYPE_MAX, 11);
VALUE(KVM_SEV_INIT, 0);
VALUE(KVM_SEV_ES_INIT, 1);
VALUE(KVM_SEV_LAUNCH_START, 2);
VALUE(KVM_SEV_LAUNCH_UPDATE_DATA, 3);
VALUE(KVM_SEV_LAUNCH_UPDATE_VMSA, 4);
VALUE(KVM_SEV_LAUNCH_SECRET, 5);
VALUE(KVM_SEV_LAUNCH_MEASURE, 6);
VALUE(KVM_SEV_LAUNCH_FINISH, 7);
VALUE(KVM_SEV_SEND_START, 8);
VALUE(KVM_SEV_SEND_UPDATE_DATA, 9);
VALUE(KVM_SEV_SEND_UPDATE_VMSA, 10);
VALUE(KVM_SEV_SEND_FINISH, 11);
VALUE(KVM_SEV_RECEIVE_START, 12);
VALUE(KVM_SEV_RECEIVE_UPDATE_DATA, 13);
VALUE(KVM_SEV_RECEIVE_UPDATE_VMSA, 14);
VALUE(KVM_SEV_RECEIVE_FINISH, 15);
VALUE(KVM_SEV_GUEST_STATUS, 16);
VALUE(KVM_SEV_DBG_DECRYPT, 17);
VALUE(KVM_SEV_DBG_ENCRYPT, 18);
VALUE(KVM_SEV_CERT_EXPORT, 19);
VALUE(KVM_SEV_GET_ATTESTATION_REPORT, 20);
VALUE(KVM_SEV_SEND_CANCEL, 21);
VALUE(KVM_SEV_NR_MAX, 22);
VALUE(KVM_XEN_ATTR_TYPE_LONG_MODE, 0);
VALUE(KVM_XEN_ATTR_TYPE_SHARED_INFO, 1);
VALUE(KVM_XEN_ATTR_TYPE_UPCALL_VECTOR, 2);
VALUE(KVM_XEN_ATTR_TYPE_EVTCHN, 3);
VALUE(KVM_XEN_ATTR_TYPE_XEN_VERSION, 4);
VALUE(KVM_XEN_VCPU_ATTR_TYPE_VCPU_INFO, 0);
VALUE(KVM_XEN_VCPU_ATTR_TYPE_VCPU_TIME_INFO, 1);
VALUE(KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADDR, 2);
VALUE(KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_CURRENT, 3);
VALUE(KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_DATA, 4);
VALUE(KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADJUST, 5);
VALUE(KVM_XEN_VCPU_ATTR_TYPE_VCPU_ID, 6);
VALUE(KVM_XEN_VCPU_ATTR_TYPE_TIMER, 7);
VALUE(KVM_XEN_VCPU_ATTR_TYPE_UPCALL_VECTOR, 8);
VALUE(KVM_S390_MEMOP_LOGICAL_READ, 0);
VALUE(KVM_S390_MEMOP_LOGICAL_WRITE, 1);
VALUE(KVM_S390_MEMOP_SIDA_READ, 2);
VALUE(KVM_S390_MEMOP_SIDA_WRITE, 3);
VALUE(KVM_S390_MEMOP_ABSOLUTE_READ, 4);
VALUE(KVM_S390_MEMOP_ABSOLUTE_WRITE, 5);
VALUE(KVM_S390_ZPCIOP_REG_AEN, 0);
VALUE(KVM_S390_ZPCIOP_DEREG_AEN, 1);
VALUE(KVM_PV_DUMP_INIT, 0);
VALUE(KVM_PV_DUMP_CONFIG_STOR_STATE, 1);
VALUE(KVM_PV_DUMP_COMPLETE, 2);
VALUE(KVM_PV_DUMP_CPU, 3);
VALUE(KVM_PV_INFO_VM, 0);
VALUE(KVM_PV_INFO_DUMP, 1);
VALUE(KVM_PV_ENABLE, 0);
VALUE(KVM_PV_DISABLE, 1);
VALUE(KVM_PV_SET_SEC_PARMS, 2);
VALUE(KVM_PV_UNPACK, 3);
VALUE(KVM_PV_VERIFY, 4);
VALUE(KVM_PV_PREP_RESET, 5);
VALUE(KVM_PV_UNSHARE_ALL, 6);
VALUE(KVM_PV_INFO, 7);
VALUE(KVM_PV_DUMP, 8);
VALUE(KVM_CAP_IRQCHIP, 0);
VALUE(KVM_CAP_HLT, 1);
VALUE(KVM_CAP_MMU_SHADOW_CACHE_CONTROL, 2);
VALUE(KVM_CAP_USER_MEMORY, 3);
VALUE(KVM_CAP_SET_TSS_ADDR, 4);
VALUE(KVM_CAP_VAPIC, 6);
VALUE(KVM_CAP_EXT_CPUID, 7);
VALUE(KVM_CAP_CLOCKSOURCE, 8);
VALUE(KVM_CAP_NR_VCPUS, 9);
VALUE(KVM_CAP_NR_MEMSLOTS, 10);
VALUE(KVM_CAP_PIT, 11);
VALUE(KVM_CAP_NOP_IO_DELAY, 12);
VALUE(KVM_CAP_PV_MMU, 13);
VALUE(KVM_CAP_MP_STATE, 14);
VALUE(KVM_CAP_COALESCED_MMIO, 15);
VALUE(KVM_CAP_SYNC_MMU, 16);
VALUE(KVM_CAP_IOMMU, 18);
VALUE(KVM_CAP_DESTROY_MEMORY_REGION_WORKS, 21);
VALUE(KVM_CAP_USER_NMI, 22);
VALUE(KVM_CAP_IRQ_ROUTING, 25);
VALUE(KVM_CAP_IRQ_INJECT_STATUS, 26);
VALUE(KVM_CAP_ASSIGN_DEV_IRQ, 29);
VALUE(KVM_CAP_JOIN_MEMORY_REGIONS_WORKS, 30);
VALUE(KVM_CAP_IRQFD, 32);
VALUE(KVM_CAP_SET_BOOT_CPU_ID, 34);
VALUE(KVM_CAP_IOEVENTFD, 36);
VALUE(KVM_CAP_SET_IDENTITY_MAP_ADDR, 37);
VALUE(KVM_CAP_ADJUST_CLOCK, 39);
VALUE(KVM_CAP_INTERNAL_ERROR_DATA, 40);
VALUE(KVM_CAP_S390_PSW, 42);
VALUE(KVM_CAP_PPC_SEGSTATE, 43);
VALUE(KVM_CAP_HYPERV, 44);
VALUE(KVM_CAP_HYPERV_VAPIC, 45);
VALUE(KVM_CAP_HYPERV_SPIN, 46);
VALUE(KVM_CAP_PCI_SEGMENT, 47);
VALUE(KVM_CAP_PPC_PAIRED_SINGLES, 48);
VALUE(KVM_CAP_INTR_SHADOW, 49);
VALUE(KVM_CAP_X86_ROBUST_SINGLESTEP, 51);
VALUE(KVM_CAP_PPC_OSI, 52);
VALUE(KVM_CAP_PPC_UNSET_IRQ, 53);
VALUE(KVM_CAP_ENABLE_CAP, 54);
VALUE(KVM_CAP_PPC_GET_PVINFO, 57);
VALUE(KVM_CAP_PPC_IRQ_LEVEL, 58);
VALUE(KVM_CAP_ASYNC_PF, 59);
VALUE(KVM_CAP_TSC_CONTROL, 60);
VALUE(KVM_CAP_GET_TSC_KHZ, 61);
VALUE(KVM_CAP_PPC_BOOKE_SREGS, 62);
VALUE(KVM_CAP_SPAPR_TCE, 63);
VALUE(KVM_CAP_PPC_SMT, 64);
VALUE(KVM_CAP_PPC_RMA, 65);
VALUE(KVM_CAP_MAX_VCPUS, 66);
VALUE(KVM_CAP_PPC_HIOR, 67);
VALUE(KVM_CAP_PPC_PAPR, 68);
VALUE(KVM_CAP_SW_TLB, 69);
VALUE(KVM_CAP_ONE_REG, 70);
VALUE(KVM_CAP_S390_GMAP, 71);
VALUE(KVM_CAP_TSC_DEADLINE_TIMER, 72);
VALUE(KVM_CAP_S390_UCONTROL, 73);
VALUE(KVM_CAP_SYNC_REGS, 74);
VALUE(KVM_CAP_PCI_2_3, 75);
VALUE(KVM_CAP_KVMCLOCK_CTRL, 76);
VALUE(KVM_CAP_SIGNAL_MSI, 77);
VALUE(KVM_CAP_PPC_GET_SMMU_INFO, 78);
VALUE(KVM_CAP_S390_COW, 79);
VALUE(KVM_CAP_PPC_ALLOC_HTAB, 80);
VALUE(KVM_CAP_READONLY_MEM, 81);
VALUE(KVM_CAP_IRQFD_RESAMPLE, 82);
VALUE(KVM_CAP_PPC_BOOKE_WATCHDOG, 83);
VALUE(KVM_CAP_PPC_HTAB_FD, 84);
VALUE(KVM_CAP_S390_CSS_SUPPORT, 85);
VALUE(KVM_CAP_PPC_EPR, 86);
VALUE(KVM_CAP_ARM_PSCI, 87);
VALUE(KVM_CAP_ARM_SET_DEVICE_ADDR, 88);
VALUE(KVM_CAP_DEVICE_CTRL, 89);
VALUE(KVM_CAP_IRQ_MPIC, 90);
VALUE(KVM_CAP_PPC_RTAS, 91);
VALUE(KVM_CAP_IRQ_XICS, 92);
VALUE(KVM_CAP_ARM_EL1_32BIT, 93);
VALUE(KVM_CAP_SPAPR_MULTITCE, 94);
VALUE(KVM_CAP_EXT_EMUL_CPUID, 95);
VALUE(KVM_CAP_HYPERV_TIME, 96);
VALUE(KVM_CAP_IOAPIC_POLARITY_IGNORED, 97);
VALUE(KVM_CAP_ENABLE_CAP_VM, 98);
VALUE(KVM_CAP_S390_IRQCHIP, 99);
VALUE(KVM_CAP_IOEVENTFD_NO_LENGTH, 100);
VALUE(KVM_CAP_VM_ATTRIBUTES, 101);
VALUE(KVM_CAP_ARM_PSCI_0_2, 102);
VALUE(KVM_CAP_PPC_FIXUP_HCALL, 103);
VALUE(KVM_CAP_PPC_ENABLE_HCALL, 104);
VALUE(KVM_CAP_CHECK_EXTENSION_VM, 105);
VALUE(KVM_CAP_S390_USER_SIGP, 106);
VALUE(KVM_CAP_S390_VECTOR_REGISTERS, 107);
VALUE(KVM_CAP_S390_MEM_OP, 108);
VALUE(KVM_CAP_S390_USER_STSI, 109);
VALUE(KVM_CAP_S390_SKEYS, 110);
VALUE(KVM_CAP_MIPS_FPU, 111);
VALUE(KVM_CAP_MIPS_MSA, 112);
VALUE(KVM_CAP_S390_INJECT_IRQ, 113);
VALUE(KVM_CAP_S390_IRQ_STATE, 114);
VALUE(KVM_CAP_PPC_HWRNG, 115);
VALUE(KVM_CAP_DISABLE_QUIRKS, 116);
VALUE(KVM_CAP_X86_SMM, 117);
VALUE(KVM_CAP_MULTI_ADDRESS_SPACE, 118);
VALUE(KVM_CAP_GUEST_DEBUG_HW_BPS, 119);
VALUE(KVM_CAP_GUEST_DEBUG_HW_WPS, 120);
VALUE(KVM_CAP_SPLIT_IRQCHIP, 121);
VALUE(KVM_CAP_IOEVENTFD_ANY_LENGTH, 122);
VALUE(KVM_CAP_HYPERV_SYNIC, 123);
VALUE(KVM_CAP_S390_RI, 124);
VALUE(KVM_CAP_SPAPR_TCE_64, 125);
VALUE(KVM_CAP_ARM_PMU_V3, 126);
VALUE(KVM_CAP_VCPU_ATTRIBUTES, 127);
VALUE(KVM_CAP_MAX_VCPU_ID, 128);
VALUE(KVM_CAP_X2APIC_API, 129);
VALUE(KVM_CAP_S390_USER_INSTR0, 130);
VALUE(KVM_CAP_MSI_DEVID, 131);
VALUE(KVM_CAP_PPC_HTM, 132);
VALUE(KVM_CAP_SPAPR_RESIZE_HPT, 133);
VALUE(KVM_CAP_PPC_MMU_RADIX, 134);
VALUE(KVM_CAP_PPC_MMU_HASH_V3, 135);
VALUE(KVM_CAP_IMMEDIATE_EXIT, 136);
VALUE(KVM_CAP_MIPS_VZ, 137);
VALUE(KVM_CAP_MIPS_TE, 138);
VALUE(KVM_CAP_MIPS_64BIT, 139);
VALUE(KVM_CAP_S390_GS, 140);
VALUE(KVM_CAP_S390_AIS, 141);
VALUE(KVM_CAP_SPAPR_TCE_VFIO, 142);
VALUE(KVM_CAP_X86_DISABLE_EXITS, 143);
VALUE(KVM_CAP_ARM_USER_IRQ, 144);
VALUE(KVM_CAP_S390_CMMA_MIGRATION, 145);
VALUE(KVM_CAP_PPC_FWNMI, 146);
VALUE(KVM_CAP_PPC_SMT_POSSIBLE, 147);
VALUE(KVM_CAP_HYPERV_SYNIC2, 148);
VALUE(KVM_CAP_HYPERV_VP_INDEX, 149);
VALUE(KVM_CAP_S390_AIS_MIGRATION, 150);
VALUE(KVM_CAP_PPC_GET_CPU_CHAR, 151);
VALUE(KVM_CAP_S390_BPB, 152);
VALUE(KVM_CAP_GET_MSR_FEATURES, 153);
VALUE(KVM_CAP_HYPERV_EVENTFD, 154);
VALUE(KVM_CAP_HYPERV_TLBFLUSH, 155);
VALUE(KVM_CAP_S390_HPAGE_1M, 156);
VALUE(KVM_CAP_NESTED_STATE, 157);
VALUE(KVM_CAP_ARM_INJECT_SERROR_ESR, 158);
VALUE(KVM_CAP_MSR_PLATFORM_INFO, 159);
VALUE(KVM_CAP_PPC_NESTED_HV, 160);
VALUE(KVM_CAP_HYPERV_SEND_IPI, 161);
VALUE(KVM_CAP_COALESCED_PIO, 162);
VALUE(KVM_CAP_HYPERV_ENLIGHTENED_VMCS, 163);
VALUE(KVM_CAP_EXCEPTION_PAYLOAD, 164);
VALUE(KVM_CAP_ARM_VM_IPA_SIZE, 165);
VALUE(KVM_CAP_MANUAL_DIRTY_LOG_PROTECT, 166);
VALUE(KVM_CAP_HYPERV_CPUID, 167);
VALUE(KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2, 168);
VALUE(KVM_CAP_PPC_IRQ_XIVE, 169);
VALUE(KVM_CAP_ARM_SVE, 170);
VALUE(KVM_CAP_ARM_PTRAUTH_ADDRESS, 171);
VALUE(KVM_CAP_ARM_PTRAUTH_GENERIC, 172);
VALUE(KVM_CAP_PMU_EVENT_FILTER, 173);
VALUE(KVM_CAP_ARM_IRQ_LINE_LAYOUT_2, 174);
VALUE(KVM_CAP_HYPERV_DIRECT_TLBFLUSH, 175);
VALUE(KVM_CAP_PPC_GUEST_DEBUG_SSTEP, 176);
VALUE(KVM_CAP_ARM_NISV_TO_USER, 177);
VALUE(KVM_CAP_ARM_INJECT_EXT_DABT, 178);
VALUE(KVM_CAP_S390_VCPU_RESETS, 179);
VALUE(KVM_CAP_S390_PROTECTED, 180);
VALUE(KVM_CAP_PPC_SECURE_GUEST, 181);
VALUE(KVM_CAP_HALT_POLL, 182);
VALUE(KVM_CAP_ASYNC_PF_INT, 183);
VALUE(KVM_CAP_LAST_CPU, 184);
VALUE(KVM_CAP_SMALLER_MAXPHYADDR, 185);
VALUE(KVM_CAP_S390_DIAG318, 186);
VALUE(KVM_CAP_STEAL_TIME, 187);
VALUE(KVM_CAP_X86_USER_SPACE_MSR, 188);
VALUE(KVM_CAP_X86_MSR_FILTER, 189);
VALUE(KVM_CAP_ENFORCE_PV_FEATURE_CPUID, 190);
VALUE(KVM_CAP_SYS_HYPERV_CPUID, 191);
VALUE(KVM_CAP_DIRTY_LOG_RING, 192);
VALUE(KVM_CAP_X86_BUS_LOCK_EXIT, 193);
VALUE(KVM_CAP_PPC_DAWR1, 194);
VALUE(KVM_CAP_SET_GUEST_DEBUG2, 195);
VALUE(KVM_CAP_SGX_ATTRIBUTE, 196);
VALUE(KVM_CAP_VM_COPY_ENC_CONTEXT_FROM, 197);
VALUE(KVM_CAP_PTP_KVM, 198);
VALUE(KVM_CAP_HYPERV_ENFORCE_CPUID, 199);
VALUE(KVM_CAP_SREGS2, 200);
VALUE(KVM_CAP_EXIT_HYPERCALL, 201);
VALUE(KVM_CAP_PPC_RPT_INVALIDATE, 202);
VALUE(KVM_CAP_BINARY_STATS_FD, 203);
VALUE(KVM_CAP_EXIT_ON_EMULATION_FAILURE, 204);
VALUE(KVM_CAP_ARM_MTE, 205);
VALUE(KVM_CAP_VM_MOVE_ENC_CONTEXT_FROM, 206);
VALUE(KVM_CAP_VM_GPA_BITS, 207);
VALUE(KVM_CAP_XSAVE2, 208);
VALUE(KVM_CAP_SYS_ATTRIBUTES, 209);
VALUE(KVM_CAP_PPC_AIL_MODE_3, 210);
VALUE(KVM_CAP_S390_MEM_OP_EXTENSION, 211);
VALUE(KVM_CAP_PMU_CAPABILITY, 212);
VALUE(KVM_CAP_DISABLE_QUIRKS2, 213);
VALUE(KVM_CAP_VM_TSC_CONTROL, 214);
VALUE(KVM_CAP_SYSTEM_EVENT_DATA, 215);
VALUE(KVM_CAP_ARM_SYSTEM_SUSPEND, 216);
VALUE(KVM_CAP_S390_PROTECTED_DUMP, 217);
VALUE(KVM_CAP_X86_TRIPLE_FAULT_EVENT, 218);
VALUE(KVM_CAP_X86_NOTIFY_VMEXIT, 219);
VALUE(KVM_CAP_VM_DISABLE_NX_HUGE_PAGES, 220);
VALUE(KVM_CAP_S390_ZPCI_OP, 221);
VALUE(KVM_CAP_S390_CPU_TOPOLOGY, 222);
VALUE(KVM_CAP_DIRTY_LOG_RING_ACQ_REL, 223);
VALUE(KVM_DEV_TYPE_FSL_MPIC_20, 1);
VALUE(KVM_DEV_TYPE_FSL_MPIC_42, 2);
VALUE(KVM_DEV_TYPE_XICS, 3);
VALUE(KVM_DEV_TYPE_VFIO, 4);
VALUE(KVM_DEV_TYPE_ARM_VGIC_V2, 5);
VALUE(KVM_DEV_TYPE_FLIC, 6);
VALUE(KVM_DEV_TYPE_ARM_VGIC_V3, 7);
VALUE(KVM_DEV_TYPE_ARM_VGIC_ITS, 8);
VALUE(KVM_DEV_TYPE_XIVE, 9);

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
VALUE(KVM_NR_IRQCHIPS, 3);
#elif defined(ON_LINUX_ARM64)
VALUE(KVM_NR_IRQCHIPS, 1);
#endif

#if defined(ON_LINUX_RISCV64) || defined(ON_LINUX_PPC64LE) || defined(ON_LINUX_PPC64)
VALUE(KVM_INTERRUPT_SET, 0xffffffff);
VALUE(KVM_INTERRUPT_UNSET, 0xfffffffe);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
VALUE(KVM_COALESCED_MMIO_PAGE_OFFSET, 2);
#elif defined(ON_LINUX_ARM64) || defined(ON_LINUX_RISCV64) || defined(ON_LINUX_PPC64LE) || \
    defined(ON_LINUX_PPC64) || defined(ON_LINUX_MIPS64) || defined(ON_LINUX_MIPS)
VALUE(KVM_COALESCED_MMIO_PAGE_OFFSET, 1);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
VALUE(KVM_DIRTY_LOG_PAGE_OFFSET, 64);
#else
VALUE(KVM_DIRTY_LOG_PAGE_OFFSET, 0);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386)
VALUE(KVM_PIO_PAGE_OFFSET, 1);
VALUE(DE_VECTOR, 0);
VALUE(DB_VECTOR, 1);
VALUE(BP_VECTOR, 3);
VALUE(OF_VECTOR, 4);
VALUE(BR_VECTOR, 5);
VALUE(UD_VECTOR, 6);
VALUE(NM_VECTOR, 7);
VALUE(DF_VECTOR, 8);
VALUE(TS_VECTOR, 10);
VALUE(NP_VECTOR, 11);
VALUE(SS_VECTOR, 12);
VALUE(GP_VECTOR, 13);
VALUE(PF_VECTOR, 14);
VALUE(MF_VECTOR, 16);
VALUE(AC_VECTOR, 17);
VALUE(MC_VECTOR, 18);
VALUE(XM_VECTOR, 19);
VALUE(VE_VECTOR, 20);
VALUE(KVM_NR_INTERRUPTS, 256);
VALUE(KVM_IOAPIC_NUM_PINS, 24);
VALUE(KVM_IRQCHIP_PIC_MASTER, 0);
VALUE(KVM_IRQCHIP_PIC_SLAVE, 1);
VALUE(KVM_IRQCHIP_IOAPIC, 2);
VALUE(KVM_APIC_REG_SIZE, 1024);
VALUE(KVM_SREGS2_FLAGS_PDPTRS_VALID, 1);
VALUE(KVM_MSR_FILTER_MAX_BITMAP_SIZE, 1536);
VALUE(KVM_MSR_FILTER_MAX_RANGES, 16);
VALUE(KVM_X86_SHADOW_INT_MOV_SS, 1);
VALUE(KVM_X86_SHADOW_INT_STI, 2);
VALUE(KVM_MAX_XCRS, 16);
VALUE(KVM_STATE_NESTED_VMX_VMCS_SIZE, 0x1000);
VALUE(KVM_STATE_NESTED_SVM_VMCB_SIZE, 0x1000);
VALUE(KVM_STATE_VMX_PREEMPTION_TIMER_DEADLINE, 1);
VALUE(KVM_X86_XCOMP_GUEST_SUPP, 0);
VALUE(KVM_VCPU_TSC_CTRL, 0);
VALUE(KVM_VCPU_TSC_OFFSET, 0);
VALUE(KVM_GUESTDBG_BLOCKIRQ, 0x100000);
VALUE(KVM_GUESTDBG_INJECT_DB, 0x40000);
VALUE(KVM_GUESTDBG_INJECT_BP, 0x80000);
VALUE(KVM_RUN_X86_SMM, 1);
VALUE(KVM_RUN_X86_BUS_LOCK, 2);
VALUE(KVM_CPUID_FLAG_SIGNIFCANT_INDEX, 1);
VALUE(KVM_CPUID_FLAG_STATEFUL_FUNC, 2);
VALUE(KVM_CPUID_FLAG_STATE_READ_NEXT, 4);
VALUE(KVM_VCPUEVENT_VALID_NMI_PENDING, 1);
VALUE(KVM_VCPUEVENT_VALID_SIPI_VECTOR, 2);
VALUE(KVM_VCPUEVENT_VALID_SHADOW, 4);
VALUE(KVM_VCPUEVENT_VALID_SMM, 8);
VALUE(KVM_VCPUEVENT_VALID_PAYLOAD, 16);
VALUE(KVM_VCPUEVENT_VALID_TRIPLE_FAULT, 32);
VALUE(KVM_MSR_FILTER_DEFAULT_ALLOW, 0);
VALUE(KVM_MSR_FILTER_DEFAULT_DENY, 1);
VALUE(KVM_MSR_FILTER_READ, 1);
VALUE(KVM_MSR_FILTER_WRITE, 2);
VALUE(KVM_STATE_NESTED_GUEST_MODE, 1);
VALUE(KVM_STATE_NESTED_RUN_PENDING, 2);
VALUE(KVM_STATE_NESTED_EVMCS, 4);
VALUE(KVM_STATE_NESTED_MTF_PENDING, 8);
VALUE(KVM_STATE_NESTED_GIF_SET, 256);
VALUE(KVM_STATE_NESTED_SMM_GUEST_MODE, 1);
VALUE(KVM_STATE_NESTED_SMM_VMXON, 2);
VALUE(KVM_PIT_FLAGS_HPET_LEGACY, 1);
VALUE(KVM_PIT_FLAGS_SPEAKER_DATA_ON, 2);
VALUE(KVM_X86_QUIRK_LINT0_REENABLED, 1);
VALUE(KVM_X86_QUIRK_CD_NW_CLEARED, 2);
VALUE(KVM_X86_QUIRK_LAPIC_MMIO_HOLE, 4);
VALUE(KVM_X86_QUIRK_OUT_7E_INC_RIP, 8);
VALUE(KVM_X86_QUIRK_MISC_ENABLE_NO_MWAIT, 16);
VALUE(KVM_X86_QUIRK_FIX_HYPERCALL_INSN, 32);
VALUE(KVM_X86_QUIRK_MWAIT_NEVER_UD_FAULTS, 64);
VALUE(KVM_SYNC_X86_REGS, 1);
VALUE(KVM_SYNC_X86_SREGS, 2);
VALUE(KVM_SYNC_X86_EVENTS, 4);
VALUE(KVM_SYNC_X86_VALID_FIELDS, 7);
VALUE(KVM_XEN_HVM_CONFIG_HYPERCALL_MSR, 1);
VALUE(KVM_XEN_HVM_CONFIG_INTERCEPT_HCALL, 2);
VALUE(KVM_XEN_HVM_CONFIG_SHARED_INFO, 4);
VALUE(KVM_XEN_HVM_CONFIG_RUNSTATE, 8);
VALUE(KVM_XEN_HVM_CONFIG_EVTCHN_2LEVEL, 16);
VALUE(KVM_XEN_HVM_CONFIG_EVTCHN_SEND, 32);
VALUE(KVM_STATE_NESTED_FORMAT_VMX, 0);
VALUE(KVM_STATE_NESTED_FORMAT_SVM, 1);
VALUE(KVM_CAP_REINJECT_CONTROL, 24);
VALUE(KVM_CAP_MCE, 31);
VALUE(KVM_CAP_PIT2, 33);
VALUE(KVM_CAP_PIT_STATE2, 35);
VALUE(KVM_CAP_XEN_HVM, 38);
VALUE(KVM_CAP_DEBUGREGS, 50);
VALUE(KVM_CAP_XSAVE, 55);
VALUE(KVM_CAP_XCRS, 56);
#endif

#if defined(ON_LINUX_ARM64)
VALUE(KVM_SPSR_EL1, 0);
VALUE(KVM_SPSR_SVC, 0);
VALUE(KVM_SPSR_ABT, 1);
VALUE(KVM_SPSR_UND, 2);
VALUE(KVM_SPSR_IRQ, 3);
VALUE(KVM_SPSR_FIQ, 4);
VALUE(KVM_NR_SPSR, 5);
VALUE(KVM_ARM_NUM_TARGETS, 6);
VALUE(KVM_ARM_DEVICE_TYPE_SHIFT, 0);
VALUE(KVM_ARM_DEVICE_ID_SHIFT, 16);
VALUE(KVM_ARM_DEVICE_VGIC_V2, 0);
VALUE(KVM_VGIC_V3_ADDR_TYPE_DIST, 2);
VALUE(KVM_VGIC_V3_ADDR_TYPE_REDIST, 3);
VALUE(KVM_VGIC_ITS_ADDR_TYPE, 4);
VALUE(KVM_VGIC_V3_ADDR_TYPE_REDIST_REGION, 5);
VALUE(KVM_ARM_MAX_DBG_REGS, 16);
VALUE(KVM_DEBUG_ARCH_HSR_HIGH_VALID, 1);
VALUE(KVM_ARM_TAGS_TO_GUEST, 0);
VALUE(KVM_ARM_TAGS_FROM_GUEST, 1);
VALUE(KVM_REG_ARM_COPROC_MASK, 0xfff0000);
VALUE(KVM_REG_ARM_COPROC_SHIFT, 16);
VALUE(KVM_REG_ARM_CORE, 0x100000);
VALUE(KVM_REG_ARM_DEMUX, 0x110000);
VALUE(KVM_REG_ARM_DEMUX_ID_MASK, 0xff00);
VALUE(KVM_REG_ARM_DEMUX_ID_SHIFT, 8);
VALUE(KVM_REG_ARM_DEMUX_ID_CCSIDR, 0);
VALUE(KVM_REG_ARM_DEMUX_VAL_MASK, 255);
VALUE(KVM_REG_ARM_DEMUX_VAL_SHIFT, 0);
VALUE(KVM_REG_ARM64_SYSREG, 0x130000);
VALUE(KVM_REG_ARM64_SYSREG_OP0_MASK, 0xc000);
VALUE(KVM_REG_ARM64_SYSREG_OP0_SHIFT, 14);
VALUE(KVM_REG_ARM64_SYSREG_OP1_MASK, 0x3800);
VALUE(KVM_REG_ARM64_SYSREG_OP1_SHIFT, 11);
VALUE(KVM_REG_ARM64_SYSREG_CRN_MASK, 1920);
VALUE(KVM_REG_ARM64_SYSREG_CRN_SHIFT, 7);
VALUE(KVM_REG_ARM64_SYSREG_CRM_MASK, 120);
VALUE(KVM_REG_ARM64_SYSREG_CRM_SHIFT, 3);
VALUE(KVM_REG_ARM64_SYSREG_OP2_MASK, 7);
VALUE(KVM_REG_ARM64_SYSREG_OP2_SHIFT, 0);
VALUE(KVM_REG_ARM_FW, 0x140000);
VALUE(KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_1_NOT_AVAIL, 0);
VALUE(KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_1_AVAIL, 1);
VALUE(KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_1_NOT_REQUIRED, 2);
VALUE(KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_NOT_AVAIL, 0);
VALUE(KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_UNKNOWN, 1);
VALUE(KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_AVAIL, 2);
VALUE(KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_NOT_REQUIRED, 3);
VALUE(KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_ENABLED, 16);
VALUE(KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_3_NOT_AVAIL, 0);
VALUE(KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_3_AVAIL, 1);
VALUE(KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_3_NOT_REQUIRED, 2);
VALUE(KVM_REG_ARM64_SVE, 0x150000);
VALUE(KVM_REG_ARM64_SVE_ZREG_BASE, 0);
VALUE(KVM_REG_ARM64_SVE_PREG_BASE, 1024);
VALUE(KVM_REG_ARM64_SVE_FFR_BASE, 1536);
VALUE(KVM_ARM64_SVE_NUM_ZREGS, 32);
VALUE(KVM_ARM64_SVE_NUM_PREGS, 16);
VALUE(KVM_ARM64_SVE_MAX_SLICES, 32);
VALUE(KVM_ARM64_SVE_VQ_MIN, 1);
VALUE(KVM_ARM64_SVE_VQ_MAX, 512);
VALUE(KVM_ARM64_SVE_VLS_WORDS, 8);
VALUE(KVM_REG_ARM_FW_FEAT_BMAP, 0x160000);
VALUE(KVM_DEV_ARM_VGIC_GRP_ADDR, 0);
VALUE(KVM_DEV_ARM_VGIC_GRP_DIST_REGS, 1);
VALUE(KVM_DEV_ARM_VGIC_GRP_CPU_REGS, 2);
VALUE(KVM_DEV_ARM_VGIC_CPUID_SHIFT, 32);
VALUE(KVM_DEV_ARM_VGIC_CPUID_MASK, 0xff00000000ULL);
VALUE(KVM_DEV_ARM_VGIC_V3_MPIDR_SHIFT, 32);
VALUE(KVM_DEV_ARM_VGIC_V3_MPIDR_MASK, 0xffffffff00000000ULL);
VALUE(KVM_DEV_ARM_VGIC_OFFSET_SHIFT, 0);
VALUE(KVM_DEV_ARM_VGIC_OFFSET_MASK, 0xffffffff);
VALUE(KVM_DEV_ARM_VGIC_SYSREG_INSTR_MASK, 0xffff);
VALUE(KVM_DEV_ARM_VGIC_GRP_NR_IRQS, 3);
VALUE(KVM_DEV_ARM_VGIC_GRP_CTRL, 4);
VALUE(KVM_DEV_ARM_VGIC_GRP_REDIST_REGS, 5);
VALUE(KVM_DEV_ARM_VGIC_GRP_CPU_SYSREGS, 6);
VALUE(KVM_DEV_ARM_VGIC_GRP_LEVEL_INFO, 7);
VALUE(KVM_DEV_ARM_VGIC_GRP_ITS_REGS, 8);
VALUE(KVM_DEV_ARM_VGIC_LINE_LEVEL_INFO_SHIFT, 10);
VALUE(KVM_DEV_ARM_VGIC_LINE_LEVEL_INFO_MASK, 0xfffffc00);
VALUE(KVM_DEV_ARM_VGIC_LINE_LEVEL_INTID_MASK, 1023);
VALUE(VGIC_LEVEL_INFO_LINE_LEVEL, 0);
VALUE(KVM_ARM_VCPU_PMU_V3_CTRL, 0);
VALUE(KVM_ARM_VCPU_PMU_V3_IRQ, 0);
VALUE(KVM_ARM_VCPU_PMU_V3_INIT, 1);
VALUE(KVM_ARM_VCPU_PMU_V3_FILTER, 2);
VALUE(KVM_ARM_VCPU_PMU_V3_SET_PMU, 3);
VALUE(KVM_ARM_VCPU_TIMER_CTRL, 1);
VALUE(KVM_ARM_VCPU_TIMER_IRQ_VTIMER, 0);
VALUE(KVM_ARM_VCPU_TIMER_IRQ_PTIMER, 1);
VALUE(KVM_ARM_VCPU_PVTIME_CTRL, 2);
VALUE(KVM_ARM_VCPU_PVTIME_IPA, 0);
VALUE(KVM_ARM_IRQ_VCPU2_SHIFT, 28);
VALUE(KVM_ARM_IRQ_VCPU2_MASK, 15);
VALUE(KVM_ARM_IRQ_TYPE_SHIFT, 24);
VALUE(KVM_ARM_IRQ_TYPE_MASK, 15);
VALUE(KVM_ARM_IRQ_VCPU_SHIFT, 16);
VALUE(KVM_ARM_IRQ_VCPU_MASK, 255);
VALUE(KVM_ARM_IRQ_NUM_SHIFT, 0);
VALUE(KVM_ARM_IRQ_NUM_MASK, 0xffff);
VALUE(KVM_ARM_IRQ_TYPE_CPU, 0);
VALUE(KVM_ARM_IRQ_TYPE_SPI, 1);
VALUE(KVM_ARM_IRQ_TYPE_PPI, 2);
VALUE(KVM_ARM_IRQ_CPU_IRQ, 0);
VALUE(KVM_ARM_IRQ_CPU_FIQ, 1);
VALUE(KVM_ARM_IRQ_GIC_MAX, 127);
VALUE(KVM_PSCI_FN_BASE, 0x95c1ba5e);
VALUE(KVM_PSCI_FN_CPU_SUSPEND, 0x95c1ba5e);
VALUE(KVM_PSCI_FN_CPU_OFF, 0x95c1ba5f);
VALUE(KVM_PSCI_FN_CPU_ON, 0x95c1ba60);
VALUE(KVM_PSCI_FN_MIGRATE, 0x95c1ba61);
VALUE(KVM_PSCI_RET_SUCCESS, 0);
NEGATIVE(KVM_PSCI_RET_NI, (-1));
NEGATIVE(KVM_PSCI_RET_INVAL, (-2));
NEGATIVE(KVM_PSCI_RET_DENIED, (-3));
VALUE(KVM_SYSTEM_EVENT_RESET_FLAG_PSCI_RESET2, 1);
VALUE(KVM_EXIT_FAIL_ENTRY_CPU_UNSUPPORTED, 1);
VALUE(KVM_VGIC_V2_ADDR_TYPE_DIST, 0);
VALUE(KVM_VGIC_V2_ADDR_TYPE_CPU, 1);
VALUE(KVM_VGIC_V2_DIST_SIZE, 0x1000);
VALUE(KVM_VGIC_V2_CPU_SIZE, 0x2000);
VALUE(KVM_ARM_TARGET_AEM_V8, 0);
VALUE(KVM_ARM_TARGET_FOUNDATION_V8, 1);
VALUE(KVM_ARM_TARGET_CORTEX_A57, 2);
VALUE(KVM_ARM_TARGET_XGENE_POTENZA, 3);
VALUE(KVM_ARM_TARGET_CORTEX_A53, 4);
VALUE(KVM_ARM_TARGET_GENERIC_V8, 5);
VALUE(KVM_ARM_VCPU_POWER_OFF, 0);
VALUE(KVM_ARM_VCPU_EL1_32BIT, 1);
VALUE(KVM_ARM_VCPU_PSCI_0_2, 2);
VALUE(KVM_ARM_VCPU_PMU_V3, 3);
VALUE(KVM_ARM_VCPU_SVE, 4);
VALUE(KVM_ARM_VCPU_PTRAUTH_ADDRESS, 5);
VALUE(KVM_ARM_VCPU_PTRAUTH_GENERIC, 6);
VALUE(KVM_DEV_ARM_VGIC_CTRL_INIT, 0);
VALUE(KVM_DEV_ARM_ITS_SAVE_TABLES, 1);
VALUE(KVM_DEV_ARM_ITS_RESTORE_TABLES, 2);
VALUE(KVM_DEV_ARM_VGIC_SAVE_PENDING_TABLES, 3);
VALUE(KVM_DEV_ARM_ITS_CTRL_RESET, 4);
VALUE(KVM_GUESTDBG_USE_HW, 0x20000);
VALUE(KVM_REG_ARM_STD_BIT_TRNG_V1_0, 0);
VALUE(KVM_REG_ARM_STD_HYP_BIT_PV_TIME, 0);
VALUE(KVM_REG_ARM_VENDOR_HYP_BIT_FUNC_FEAT, 0);
VALUE(KVM_REG_ARM_VENDOR_HYP_BIT_PTP, 1);
VALUE(KVM_REG_ARM64_CORE_X(0), 0x6030000000100000ULL);
VALUE(KVM_REG_ARM64_CORE_X(30), 0x603000000010003cULL);
VALUE(KVM_REG_ARM64_CORE_SP, 0x603000000010003eULL);
VALUE(KVM_REG_ARM64_CORE_PC, 0x6030000000100040ULL);
VALUE(KVM_REG_ARM64_CORE_PSTATE, 0x6030000000100042ULL);
VALUE(KVM_REG_ARM64_CORE_SP_EL1, 0x6030000000100044ULL);
VALUE(KVM_REG_ARM64_CORE_ELR_EL1, 0x6030000000100046ULL);
VALUE(KVM_REG_ARM64_CORE_SPSR(0), 0x6030000000100048ULL);
VALUE(KVM_REG_ARM64_CORE_SPSR(4), 0x6030000000100050ULL);
VALUE(KVM_REG_ARM64_CORE_V(0), 0x6040000000100054ULL);
VALUE(KVM_REG_ARM64_CORE_V(31), 0x60400000001000d0ULL);
VALUE(KVM_REG_ARM64_CORE_FPSR, 0x60200000001000d4ULL);
VALUE(KVM_REG_ARM64_CORE_FPCR, 0x60200000001000d5ULL);
VALUE(KVM_REG_ARM64_DEMUX_CCSIDR(0), 0x6020000000110000ULL);
VALUE(KVM_REG_ARM64_DEMUX_CCSIDR(13), 0x602000000011000dULL);
VALUE(KVM_REG_ARM_PTIMER_CTL, 0x603000000013df11ULL);
VALUE(KVM_REG_ARM_PTIMER_CVAL, 0x603000000013df12ULL);
VALUE(KVM_REG_ARM_PTIMER_CNT, 0x603000000013df01ULL);
VALUE(KVM_REG_ARM_TIMER_CTL, 0x603000000013df19ULL);
VALUE(KVM_REG_ARM_TIMER_CVAL, 0x603000000013df02ULL);
VALUE(KVM_REG_ARM_TIMER_CNT, 0x603000000013df1aULL);
VALUE(KVM_REG_ARM64_SYS(0), 0x6030000000130000ULL);
VALUE(KVM_REG_ARM64_SYS(65535), 0x603000000013ffffULL);
VALUE(KVM_REG_ARM_PSCI_VERSION, 0x6030000000140000ULL);
VALUE(KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_1, 0x6030000000140001ULL);
VALUE(KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2, 0x6030000000140002ULL);
VALUE(KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_3, 0x6030000000140003ULL);
VALUE(KVM_REG_ARM64_SVE_Z(0), 0x6080000000150000ULL);
VALUE(KVM_REG_ARM64_SVE_Z(1023), 0x60800000001503ffULL);
VALUE(KVM_REG_ARM64_SVE_P(0), 0x6050000000150400ULL);
VALUE(KVM_REG_ARM64_SVE_P(511), 0x60500000001505ffULL);
VALUE(KVM_REG_ARM64_SVE_FFR(0), 0x6050000000150600ULL);
VALUE(KVM_REG_ARM64_SVE_FFR(31), 0x605000000015061fULL);
VALUE(KVM_REG_ARM64_SVE_VLS, 0x606000000015ffffULL);
VALUE(KVM_REG_ARM_STD_BMAP, 0x6030000000160000ULL);
VALUE(KVM_REG_ARM_STD_HYP_BMAP, 0x6030000000160001ULL);
VALUE(KVM_REG_ARM_VENDOR_HYP_BMAP, 0x6030000000160002ULL);
#endif

#if defined(ON_LINUX_PPC64LE) || defined(ON_LINUX_PPC64)
VALUE(KVM_SREGS_E_IMPL_NONE, 0);
VALUE(KVM_SREGS_E_IMPL_FSL, 1);
VALUE(KVM_SREGS_E_FSL_PIDn, 1);
VALUE(KVM_INTERRUPT_SET_LEVEL, 0xfffffffd);
VALUE(KVM_PPC_CPU_CHAR_SPEC_BAR_ORI31, 0x8000000000000000ULL);
VALUE(KVM_PPC_CPU_CHAR_BCCTRL_SERIALISED, 0x4000000000000000ULL);
VALUE(KVM_PPC_CPU_CHAR_L1D_FLUSH_ORI30, 0x2000000000000000ULL);
VALUE(KVM_PPC_CPU_CHAR_L1D_FLUSH_TRIG2, 0x1000000000000000ULL);
VALUE(KVM_PPC_CPU_CHAR_L1D_THREAD_PRIV, 0x800000000000000ULL);
VALUE(KVM_PPC_CPU_CHAR_BR_HINT_HONOURED, 0x400000000000000ULL);
VALUE(KVM_PPC_CPU_CHAR_MTTRIG_THR_RECONF, 0x200000000000000ULL);
VALUE(KVM_PPC_CPU_CHAR_COUNT_CACHE_DIS, 0x100000000000000ULL);
VALUE(KVM_PPC_CPU_CHAR_BCCTR_FLUSH_ASSIST, 0x40000000000000ULL);
VALUE(KVM_PPC_CPU_BEHAV_FAVOUR_SECURITY, 0x8000000000000000ULL);
VALUE(KVM_PPC_CPU_BEHAV_L1D_FLUSH_PR, 0x4000000000000000ULL);
VALUE(KVM_PPC_CPU_BEHAV_BNDS_CHK_SPEC_BAR, 0x2000000000000000ULL);
VALUE(KVM_PPC_CPU_BEHAV_FLUSH_COUNT_CACHE, 0x400000000000000ULL);
VALUE(KVM_REG_PPC_ICP_CPPR_SHIFT, 56);
VALUE(KVM_REG_PPC_ICP_CPPR_MASK, 255);
VALUE(KVM_REG_PPC_ICP_XISR_SHIFT, 32);
VALUE(KVM_REG_PPC_ICP_XISR_MASK, 0xffffff);
VALUE(KVM_REG_PPC_ICP_MFRR_SHIFT, 24);
VALUE(KVM_REG_PPC_ICP_MFRR_MASK, 255);
VALUE(KVM_REG_PPC_ICP_PPRI_SHIFT, 16);
VALUE(KVM_REG_PPC_ICP_PPRI_MASK, 255);
VALUE(KVM_REG_PPC_FPR0, 0x1030000000000020ULL);
VALUE(KVM_REG_PPC_FPR31, 0x103000000000003fULL);
VALUE(KVM_REG_PPC_VR0, 0x1040000000000040ULL);
VALUE(KVM_REG_PPC_VR31, 0x104000000000005fULL);
VALUE(KVM_REG_PPC_VSR0, 0x1040000000000060ULL);
VALUE(KVM_REG_PPC_VSR31, 0x104000000000007fULL);
VALUE(KVM_REG_PPC_TM, 0x1000000080000000ULL);
VALUE(KVM_REG_PPC_TM_GPR0, 0x1030000080000000ULL);
VALUE(KVM_REG_PPC_TM_GPR31, 0x103000008000001fULL);
VALUE(KVM_REG_PPC_TM_VSR0, 0x1040000080000020ULL);
VALUE(KVM_REG_PPC_TM_VSR63, 0x104000008000005fULL);
VALUE(KVM_DEV_XICS_GRP_SOURCES, 1);
VALUE(KVM_DEV_XICS_GRP_CTRL, 2);
VALUE(KVM_DEV_XICS_NR_SERVERS, 1);
VALUE(KVM_XICS_DESTINATION_SHIFT, 0);
VALUE(KVM_XICS_DESTINATION_MASK, 0xffffffff);
VALUE(KVM_XICS_PRIORITY_SHIFT, 32);
VALUE(KVM_XICS_PRIORITY_MASK, 255);
VALUE(KVM_DEV_XIVE_GRP_CTRL, 1);
VALUE(KVM_DEV_XIVE_RESET, 1);
VALUE(KVM_DEV_XIVE_EQ_SYNC, 2);
VALUE(KVM_DEV_XIVE_NR_SERVERS, 3);
VALUE(KVM_DEV_XIVE_GRP_SOURCE, 2);
VALUE(KVM_DEV_XIVE_GRP_SOURCE_CONFIG, 3);
VALUE(KVM_DEV_XIVE_GRP_EQ_CONFIG, 4);
VALUE(KVM_DEV_XIVE_GRP_SOURCE_SYNC, 5);
VALUE(KVM_XIVE_SOURCE_PRIORITY_SHIFT, 0);
VALUE(KVM_XIVE_SOURCE_PRIORITY_MASK, 7);
VALUE(KVM_XIVE_SOURCE_SERVER_SHIFT, 3);
VALUE(KVM_XIVE_SOURCE_SERVER_MASK, 0xfffffff8);
VALUE(KVM_XIVE_SOURCE_MASKED_SHIFT, 32);
VALUE(KVM_XIVE_SOURCE_MASKED_MASK, 0x100000000ULL);
VALUE(KVM_XIVE_SOURCE_EISN_SHIFT, 33);
VALUE(KVM_XIVE_SOURCE_EISN_MASK, 0xfffffffe00000000ULL);
VALUE(KVM_XIVE_TIMA_PAGE_OFFSET, 0);
VALUE(KVM_XIVE_ESB_PAGE_OFFSET, 4);
VALUE(KVM_XICS_LEVEL_SENSITIVE, 0x10000000000ULL);
VALUE(KVM_XICS_MASKED, 0x20000000000ULL);
VALUE(KVM_XICS_PENDING, 0x40000000000ULL);
VALUE(KVM_XICS_PRESENTED, 0x80000000000ULL);
VALUE(KVM_XICS_QUEUED, 0x100000000000ULL);
VALUE(KVM_XIVE_LEVEL_SENSITIVE, 1);
VALUE(KVM_XIVE_LEVEL_ASSERTED, 2);
VALUE(KVM_CPU_440, 1);
VALUE(KVM_CPU_E500V2, 2);
VALUE(KVM_CPU_3S_32, 3);
VALUE(KVM_CPU_3S_64, 4);
VALUE(KVM_CPU_E500MC, 5);
VALUE(KVM_DEV_MPIC_GRP_MISC, 1);
VALUE(KVM_DEV_MPIC_BASE_ADDR, 0);
VALUE(KVM_DEV_MPIC_GRP_REGISTER, 2);
VALUE(KVM_DEV_MPIC_GRP_IRQ_ACTIVE, 3);
VALUE(KVM_XIVE_EQ_PRIORITY_SHIFT, 0);
VALUE(KVM_XIVE_EQ_PRIORITY_MASK, 7);
VALUE(KVM_XIVE_EQ_SERVER_SHIFT, 3);
VALUE(KVM_XIVE_EQ_SERVER_MASK, 0xfffffff8);
VALUE(KVM_XIVE_EQ_ALWAYS_NOTIFY, 1);
VALUE(KVM_RUN_PPC_NMI_DISP_MASK, 3);
VALUE(KVM_RUN_PPC_NMI_DISP_FULLY_RECOV, 1);
VALUE(KVM_RUN_PPC_NMI_DISP_LIMITED_RECOV, 2);
VALUE(KVM_RUN_PPC_NMI_DISP_NOT_RECOV, 3);
VALUE(KVM_GET_HTAB_BOLTED_ONLY, 1);
VALUE(KVM_GET_HTAB_WRITE, 2);
VALUE(KVM_PPC_MMUV3_RADIX, 1);
VALUE(KVM_PPC_MMUV3_GTSE, 2);
VALUE(KVM_SREGS_E_BASE, 1);
VALUE(KVM_SREGS_E_ARCH206, 2);
VALUE(KVM_SREGS_E_64, 4);
VALUE(KVM_SREGS_E_SPRG8, 8);
VALUE(KVM_SREGS_E_MCIVPR, 16);
VALUE(KVM_SREGS_E_IVOR, 32);
VALUE(KVM_SREGS_E_ARCH206_MMU, 64);
VALUE(KVM_SREGS_E_DEBUG, 128);
VALUE(KVM_SREGS_E_ED, 256);
VALUE(KVM_SREGS_E_SPE, 512);
VALUE(KVM_SREGS_EXP, 1024);
VALUE(KVM_SREGS_E_PD, 2048);
VALUE(KVM_SREGS_E_PC, 0x1000);
VALUE(KVM_SREGS_E_PT, 0x2000);
VALUE(KVM_SREGS_E_PM, 0x4000);
VALUE(KVM_SREGS_E_UPDATE_MCSR, 1);
VALUE(KVM_SREGS_E_UPDATE_TSR, 2);
VALUE(KVM_SREGS_E_UPDATE_DEC, 4);
VALUE(KVM_SREGS_E_UPDATE_DBSR, 8);
VALUE(KVMPPC_DEBUG_NONE, 0);
VALUE(KVMPPC_DEBUG_BREAKPOINT, 2);
VALUE(KVMPPC_DEBUG_WATCH_WRITE, 4);
VALUE(KVMPPC_DEBUG_WATCH_READ, 8);
VALUE(KVM_REG_PPC_HIOR, 0x1030000000000001ULL);
VALUE(KVM_REG_PPC_IAC1, 0x1030000000000002ULL);
VALUE(KVM_REG_PPC_IAC2, 0x1030000000000003ULL);
VALUE(KVM_REG_PPC_IAC3, 0x1030000000000004ULL);
VALUE(KVM_REG_PPC_IAC4, 0x1030000000000005ULL);
VALUE(KVM_REG_PPC_DAC1, 0x1030000000000006ULL);
VALUE(KVM_REG_PPC_DAC2, 0x1030000000000007ULL);
VALUE(KVM_REG_PPC_DABR, 0x1030000000000008ULL);
VALUE(KVM_REG_PPC_DSCR, 0x1030000000000009ULL);
VALUE(KVM_REG_PPC_PURR, 0x103000000000000aULL);
VALUE(KVM_REG_PPC_SPURR, 0x103000000000000bULL);
VALUE(KVM_REG_PPC_DAR, 0x103000000000000cULL);
VALUE(KVM_REG_PPC_DSISR, 0x102000000000000dULL);
VALUE(KVM_REG_PPC_AMR, 0x103000000000000eULL);
VALUE(KVM_REG_PPC_UAMOR, 0x103000000000000fULL);
VALUE(KVM_REG_PPC_MMCR0, 0x1030000000000010ULL);
VALUE(KVM_REG_PPC_MMCR1, 0x1030000000000011ULL);
VALUE(KVM_REG_PPC_MMCRA, 0x1030000000000012ULL);
VALUE(KVM_REG_PPC_MMCR2, 0x1030000000000013ULL);
VALUE(KVM_REG_PPC_MMCRS, 0x1030000000000014ULL);
VALUE(KVM_REG_PPC_SIAR, 0x1030000000000015ULL);
VALUE(KVM_REG_PPC_SDAR, 0x1030000000000016ULL);
VALUE(KVM_REG_PPC_SIER, 0x1030000000000017ULL);
VALUE(KVM_REG_PPC_PMC1, 0x1020000000000018ULL);
VALUE(KVM_REG_PPC_PMC2, 0x1020000000000019ULL);
VALUE(KVM_REG_PPC_PMC3, 0x102000000000001aULL);
VALUE(KVM_REG_PPC_PMC4, 0x102000000000001bULL);
VALUE(KVM_REG_PPC_PMC5, 0x102000000000001cULL);
VALUE(KVM_REG_PPC_PMC6, 0x102000000000001dULL);
VALUE(KVM_REG_PPC_PMC7, 0x102000000000001eULL);
VALUE(KVM_REG_PPC_PMC8, 0x102000000000001fULL);
VALUE(KVM_REG_PPC_FPR(0), 0x1030000000000020ULL);
VALUE(KVM_REG_PPC_FPR(31), 0x103000000000003fULL);
VALUE(KVM_REG_PPC_VR(0), 0x1040000000000040ULL);
VALUE(KVM_REG_PPC_VR(31), 0x104000000000005fULL);
VALUE(KVM_REG_PPC_VSR(0), 0x1040000000000060ULL);
VALUE(KVM_REG_PPC_VSR(31), 0x104000000000007fULL);
VALUE(KVM_REG_PPC_FPSCR, 0x1030000000000080ULL);
VALUE(KVM_REG_PPC_VSCR, 0x1020000000000081ULL);
VALUE(KVM_REG_PPC_VPA_ADDR, 0x1030000000000082ULL);
VALUE(KVM_REG_PPC_VPA_SLB, 0x1040000000000083ULL);
VALUE(KVM_REG_PPC_VPA_DTL, 0x1040000000000084ULL);
VALUE(KVM_REG_PPC_EPCR, 0x1020000000000085ULL);
VALUE(KVM_REG_PPC_EPR, 0x1020000000000086ULL);
VALUE(KVM_REG_PPC_OR_TSR, 0x1020000000000087ULL);
VALUE(KVM_REG_PPC_CLEAR_TSR, 0x1020000000000088ULL);
VALUE(KVM_REG_PPC_TCR, 0x1020000000000089ULL);
VALUE(KVM_REG_PPC_TSR, 0x102000000000008aULL);
VALUE(KVM_REG_PPC_DEBUG_INST, 0x102000000000008bULL);
VALUE(KVM_REG_PPC_ICP_STATE, 0x103000000000008cULL);
VALUE(KVM_REG_PPC_MAS0, 0x102000000000008cULL);
VALUE(KVM_REG_PPC_VP_STATE, 0x104000000000008dULL);
VALUE(KVM_REG_PPC_MAS1, 0x102000000000008dULL);
VALUE(KVM_REG_PPC_MAS2, 0x103000000000008eULL);
VALUE(KVM_REG_PPC_MAS7_3, 0x103000000000008fULL);
VALUE(KVM_REG_PPC_MAS4, 0x1020000000000090ULL);
VALUE(KVM_REG_PPC_MAS6, 0x1020000000000091ULL);
VALUE(KVM_REG_PPC_MMUCFG, 0x1020000000000092ULL);
VALUE(KVM_REG_PPC_TLB0CFG, 0x1020000000000093ULL);
VALUE(KVM_REG_PPC_TLB1CFG, 0x1020000000000094ULL);
VALUE(KVM_REG_PPC_TLB2CFG, 0x1020000000000095ULL);
VALUE(KVM_REG_PPC_TLB3CFG, 0x1020000000000096ULL);
VALUE(KVM_REG_PPC_TLB0PS, 0x1020000000000097ULL);
VALUE(KVM_REG_PPC_TLB1PS, 0x1020000000000098ULL);
VALUE(KVM_REG_PPC_TLB2PS, 0x1020000000000099ULL);
VALUE(KVM_REG_PPC_TLB3PS, 0x102000000000009aULL);
VALUE(KVM_REG_PPC_EPTCFG, 0x102000000000009bULL);
VALUE(KVM_REG_PPC_TB_OFFSET, 0x103000000000009cULL);
VALUE(KVM_REG_PPC_SPMC1, 0x102000000000009dULL);
VALUE(KVM_REG_PPC_SPMC2, 0x102000000000009eULL);
VALUE(KVM_REG_PPC_IAMR, 0x103000000000009fULL);
VALUE(KVM_REG_PPC_TFHAR, 0x10300000000000a0ULL);
VALUE(KVM_REG_PPC_TFIAR, 0x10300000000000a1ULL);
VALUE(KVM_REG_PPC_TEXASR, 0x10300000000000a2ULL);
VALUE(KVM_REG_PPC_FSCR, 0x10300000000000a3ULL);
VALUE(KVM_REG_PPC_PSPB, 0x10200000000000a4ULL);
VALUE(KVM_REG_PPC_EBBHR, 0x10300000000000a5ULL);
VALUE(KVM_REG_PPC_EBBRR, 0x10300000000000a6ULL);
VALUE(KVM_REG_PPC_BESCR, 0x10300000000000a7ULL);
VALUE(KVM_REG_PPC_TAR, 0x10300000000000a8ULL);
VALUE(KVM_REG_PPC_DPDES, 0x10300000000000a9ULL);
VALUE(KVM_REG_PPC_DAWR, 0x10300000000000aaULL);
VALUE(KVM_REG_PPC_DAWRX, 0x10300000000000abULL);
VALUE(KVM_REG_PPC_CIABR, 0x10300000000000acULL);
VALUE(KVM_REG_PPC_IC, 0x10300000000000adULL);
VALUE(KVM_REG_PPC_VTB, 0x10300000000000aeULL);
VALUE(KVM_REG_PPC_CSIGR, 0x10300000000000afULL);
VALUE(KVM_REG_PPC_TACR, 0x10300000000000b0ULL);
VALUE(KVM_REG_PPC_TCSCR, 0x10300000000000b1ULL);
VALUE(KVM_REG_PPC_PID, 0x10300000000000b2ULL);
VALUE(KVM_REG_PPC_ACOP, 0x10300000000000b3ULL);
VALUE(KVM_REG_PPC_VRSAVE, 0x10200000000000b4ULL);
VALUE(KVM_REG_PPC_LPCR, 0x10200000000000b5ULL);
VALUE(KVM_REG_PPC_LPCR_64, 0x10300000000000b5ULL);
VALUE(KVM_REG_PPC_PPR, 0x10300000000000b6ULL);
VALUE(KVM_REG_PPC_ARCH_COMPAT, 0x10200000000000b7ULL);
VALUE(KVM_REG_PPC_DABRX, 0x10200000000000b8ULL);
VALUE(KVM_REG_PPC_WORT, 0x10300000000000b9ULL);
VALUE(KVM_REG_PPC_SPRG9, 0x10300000000000baULL);
VALUE(KVM_REG_PPC_DBSR, 0x10200000000000bbULL);
VALUE(KVM_REG_PPC_TIDR, 0x10300000000000bcULL);
VALUE(KVM_REG_PPC_PSSCR, 0x10300000000000bdULL);
VALUE(KVM_REG_PPC_DEC_EXPIRY, 0x10300000000000beULL);
VALUE(KVM_REG_PPC_ONLINE, 0x10200000000000bfULL);
VALUE(KVM_REG_PPC_PTCR, 0x10300000000000c0ULL);
VALUE(KVM_REG_PPC_MMCR3, 0x10300000000000c1ULL);
VALUE(KVM_REG_PPC_SIER2, 0x10300000000000c2ULL);
VALUE(KVM_REG_PPC_SIER3, 0x10300000000000c3ULL);
VALUE(KVM_REG_PPC_DAWR1, 0x10300000000000c4ULL);
VALUE(KVM_REG_PPC_DAWRX1, 0x10300000000000c5ULL);
VALUE(KVM_REG_PPC_TM_GPR(0), 0x1030000080000000ULL);
VALUE(KVM_REG_PPC_TM_GPR(31), 0x103000008000001fULL);
VALUE(KVM_REG_PPC_TM_VSR(0), 0x1040000080000020ULL);
VALUE(KVM_REG_PPC_TM_VSR(63), 0x104000008000005fULL);
VALUE(KVM_REG_PPC_TM_CR, 0x1030000080000060ULL);
VALUE(KVM_REG_PPC_TM_LR, 0x1030000080000061ULL);
VALUE(KVM_REG_PPC_TM_CTR, 0x1030000080000062ULL);
VALUE(KVM_REG_PPC_TM_FPSCR, 0x1030000080000063ULL);
VALUE(KVM_REG_PPC_TM_AMR, 0x1030000080000064ULL);
VALUE(KVM_REG_PPC_TM_PPR, 0x1030000080000065ULL);
VALUE(KVM_REG_PPC_TM_VRSAVE, 0x1030000080000066ULL);
VALUE(KVM_REG_PPC_TM_VSCR, 0x1020000080000067ULL);
VALUE(KVM_REG_PPC_TM_DSCR, 0x1030000080000068ULL);
VALUE(KVM_REG_PPC_TM_TAR, 0x1030000080000069ULL);
VALUE(KVM_REG_PPC_TM_XER, 0x103000008000006aULL);
#endif

#if defined(ON_LINUX_RISCV64)
VALUE(KVM_RISCV_MODE_S, 1);
VALUE(KVM_RISCV_MODE_U, 0);
VALUE(KVM_RISCV_TIMER_STATE_OFF, 0);
VALUE(KVM_RISCV_TIMER_STATE_ON, 1);
VALUE(KVM_REG_RISCV_TYPE_MASK, 0xff000000);
VALUE(KVM_REG_RISCV_TYPE_SHIFT, 24);
VALUE(KVM_REG_RISCV_CONFIG, 0x1000000);
VALUE(KVM_REG_RISCV_CORE, 0x2000000);
VALUE(KVM_REG_RISCV_CSR, 0x3000000);
VALUE(KVM_REG_RISCV_TIMER, 0x4000000);
VALUE(KVM_REG_RISCV_FP_F, 0x5000000);
VALUE(KVM_REG_RISCV_FP_D, 0x6000000);
VALUE(KVM_REG_RISCV_ISA_EXT, 0x7000000);
VALUE(KVM_RISCV_ISA_EXT_A, 0);
VALUE(KVM_RISCV_ISA_EXT_C, 1);
VALUE(KVM_RISCV_ISA_EXT_D, 2);
VALUE(KVM_RISCV_ISA_EXT_F, 3);
VALUE(KVM_RISCV_ISA_EXT_H, 4);
VALUE(KVM_RISCV_ISA_EXT_I, 5);
VALUE(KVM_RISCV_ISA_EXT_M, 6);
VALUE(KVM_RISCV_ISA_EXT_SVPBMT, 7);
VALUE(KVM_RISCV_ISA_EXT_SSTC, 8);
VALUE(KVM_RISCV_ISA_EXT_SVINVAL, 9);
VALUE(KVM_RISCV_ISA_EXT_ZIHINTPAUSE, 10);
VALUE(KVM_RISCV_ISA_EXT_ZICBOM, 11);
VALUE(KVM_RISCV_ISA_EXT_MAX, 12);
VALUE(KVM_REG_RISCV_CONFIG_ISA, 0x8030000001000000ULL);
VALUE(KVM_REG_RISCV_CONFIG_ZICBOM_BLOCK_SIZE, 0x8030000001000001ULL);
VALUE(KVM_REG_RISCV_CORE_PC, 0x8030000002000000ULL);
VALUE(KVM_REG_RISCV_CORE_RA, 0x8030000002000001ULL);
VALUE(KVM_REG_RISCV_CORE_SP, 0x8030000002000002ULL);
VALUE(KVM_REG_RISCV_CORE_GP, 0x8030000002000003ULL);
VALUE(KVM_REG_RISCV_CORE_TP, 0x8030000002000004ULL);
VALUE(KVM_REG_RISCV_CORE_T0, 0x8030000002000005ULL);
VALUE(KVM_REG_RISCV_CORE_T1, 0x8030000002000006ULL);
VALUE(KVM_REG_RISCV_CORE_T2, 0x8030000002000007ULL);
VALUE(KVM_REG_RISCV_CORE_S0, 0x8030000002000008ULL);
VALUE(KVM_REG_RISCV_CORE_S1, 0x8030000002000009ULL);
VALUE(KVM_REG_RISCV_CORE_A0, 0x803000000200000aULL);
VALUE(KVM_REG_RISCV_CORE_A1, 0x803000000200000bULL);
VALUE(KVM_REG_RISCV_CORE_A2, 0x803000000200000cULL);
VALUE(KVM_REG_RISCV_CORE_A3, 0x803000000200000dULL);
VALUE(KVM_REG_RISCV_CORE_A4, 0x803000000200000eULL);
VALUE(KVM_REG_RISCV_CORE_A5, 0x803000000200000fULL);
VALUE(KVM_REG_RISCV_CORE_A6, 0x8030000002000010ULL);
VALUE(KVM_REG_RISCV_CORE_A7, 0x8030000002000011ULL);
VALUE(KVM_REG_RISCV_CORE_S2, 0x8030000002000012ULL);
VALUE(KVM_REG_RISCV_CORE_S3, 0x8030000002000013ULL);
VALUE(KVM_REG_RISCV_CORE_S4, 0x8030000002000014ULL);
VALUE(KVM_REG_RISCV_CORE_S5, 0x8030000002000015ULL);
VALUE(KVM_REG_RISCV_CORE_S6, 0x8030000002000016ULL);
VALUE(KVM_REG_RISCV_CORE_S7, 0x8030000002000017ULL);
VALUE(KVM_REG_RISCV_CORE_S8, 0x8030000002000018ULL);
VALUE(KVM_REG_RISCV_CORE_S9, 0x8030000002000019ULL);
VALUE(KVM_REG_RISCV_CORE_S10, 0x803000000200001aULL);
VALUE(KVM_REG_RISCV_CORE_S11, 0x803000000200001bULL);
VALUE(KVM_REG_RISCV_CORE_T3, 0x803000000200001cULL);
VALUE(KVM_REG_RISCV_CORE_T4, 0x803000000200001dULL);
VALUE(KVM_REG_RISCV_CORE_T5, 0x803000000200001eULL);
VALUE(KVM_REG_RISCV_CORE_T6, 0x803000000200001fULL);
VALUE(KVM_REG_RISCV_CORE_MODE, 0x8030000002000020ULL);
VALUE(KVM_REG_RISCV_CSR_SSTATUS, 0x8030000003000000ULL);
VALUE(KVM_REG_RISCV_CSR_SIE, 0x8030000003000001ULL);
VALUE(KVM_REG_RISCV_CSR_STVEC, 0x8030000003000002ULL);
VALUE(KVM_REG_RISCV_CSR_SSCRATCH, 0x8030000003000003ULL);
VALUE(KVM_REG_RISCV_CSR_SEPC, 0x8030000003000004ULL);
VALUE(KVM_REG_RISCV_CSR_SCAUSE, 0x8030000003000005ULL);
VALUE(KVM_REG_RISCV_CSR_STVAL, 0x8030000003000006ULL);
VALUE(KVM_REG_RISCV_CSR_SIP, 0x8030000003000007ULL);
VALUE(KVM_REG_RISCV_CSR_SATP, 0x8030000003000008ULL);
VALUE(KVM_REG_RISCV_CSR_SCOUNTEREN, 0x8030000003000009ULL);
VALUE(KVM_REG_RISCV_TIMER_FREQUENCY, 0x8030000004000000ULL);
VALUE(KVM_REG_RISCV_TIMER_TIME, 0x8030000004000001ULL);
VALUE(KVM_REG_RISCV_TIMER_COMPARE, 0x8030000004000002ULL);
VALUE(KVM_REG_RISCV_TIMER_STATE, 0x8030000004000003ULL);
VALUE(KVM_REG_RISCV_FP_F_F(0), 0x8020000005000000ULL);
VALUE(KVM_REG_RISCV_FP_F_F(31), 0x802000000500001fULL);
VALUE(KVM_REG_RISCV_FP_F_FCSR, 0x8020000005000020ULL);
VALUE(KVM_REG_RISCV_FP_D_F(0), 0x8030000006000000ULL);
VALUE(KVM_REG_RISCV_FP_D_F(31), 0x803000000600001fULL);
VALUE(KVM_REG_RISCV_FP_D_FCSR, 0x8020000006000020ULL);
VALUE(KVM_REG_RISCV_ISA_EXT_ID(0), 0x8030000007000000ULL);
VALUE(KVM_REG_RISCV_ISA_EXT_ID(11), 0x803000000700000bULL);
#endif

#if defined(ON_LINUX_I386) || defined(ON_LINUX_MIPS)
VALUE(KVM_S390_STORE_STATUS_NOADDR, 0xffffffff);
VALUE(KVM_S390_STORE_STATUS_PREFIXED, 0xfffffffe);
#else
VALUE(KVM_S390_STORE_STATUS_NOADDR, 0xffffffffffffffffULL);
VALUE(KVM_S390_STORE_STATUS_PREFIXED, 0xfffffffffffffffeULL);
#endif

#if defined(ON_LINUX_S390X)
VALUE(KVM_S390_MAX_FLOAT_IRQS, 0x4100a);
VALUE(KVM_S390_FLIC_MAX_BUFFER, 0x2000000);
VALUE(KVM_S390_ADAPTER_SUPPRESSIBLE, 1);
VALUE(KVM_S390_IO_ADAPTER_MASK, 1);
VALUE(KVM_S390_IO_ADAPTER_MAP, 2);
VALUE(KVM_S390_IO_ADAPTER_UNMAP, 3);
VALUE(KVM_S390_VM_MEM_CTRL, 0);
VALUE(KVM_S390_VM_TOD, 1);
VALUE(KVM_S390_VM_CRYPTO, 2);
VALUE(KVM_S390_VM_CPU_MODEL, 3);
VALUE(KVM_S390_VM_MIGRATION, 4);
VALUE(KVM_S390_VM_CPU_TOPOLOGY, 5);
VALUE(KVM_S390_VM_MEM_ENABLE_CMMA, 0);
VALUE(KVM_S390_VM_MEM_CLR_CMMA, 1);
VALUE(KVM_S390_VM_MEM_LIMIT_SIZE, 2);
VALUE(KVM_S390_VM_TOD_LOW, 0);
VALUE(KVM_S390_VM_TOD_HIGH, 1);
VALUE(KVM_S390_VM_TOD_EXT, 2);
VALUE(KVM_S390_VM_CPU_PROCESSOR, 0);
VALUE(KVM_S390_VM_CPU_MACHINE, 1);
VALUE(KVM_S390_VM_CPU_PROCESSOR_FEAT, 2);
VALUE(KVM_S390_VM_CPU_MACHINE_FEAT, 3);
VALUE(KVM_S390_VM_CPU_FEAT_NR_BITS, 1024);
VALUE(KVM_S390_VM_CPU_FEAT_ESOP, 0);
VALUE(KVM_S390_VM_CPU_FEAT_SIEF2, 1);
VALUE(KVM_S390_VM_CPU_FEAT_64BSCAO, 2);
VALUE(KVM_S390_VM_CPU_FEAT_SIIF, 3);
VALUE(KVM_S390_VM_CPU_FEAT_GPERE, 4);
VALUE(KVM_S390_VM_CPU_FEAT_GSLS, 5);
VALUE(KVM_S390_VM_CPU_FEAT_IB, 6);
VALUE(KVM_S390_VM_CPU_FEAT_CEI, 7);
VALUE(KVM_S390_VM_CPU_FEAT_IBS, 8);
VALUE(KVM_S390_VM_CPU_FEAT_SKEY, 9);
VALUE(KVM_S390_VM_CPU_FEAT_CMMA, 10);
VALUE(KVM_S390_VM_CPU_FEAT_PFMFI, 11);
VALUE(KVM_S390_VM_CPU_FEAT_SIGPIF, 12);
VALUE(KVM_S390_VM_CPU_FEAT_KSS, 13);
VALUE(KVM_S390_VM_CPU_PROCESSOR_SUBFUNC, 4);
VALUE(KVM_S390_VM_CPU_MACHINE_SUBFUNC, 5);
VALUE(KVM_S390_VM_CRYPTO_ENABLE_AES_KW, 0);
VALUE(KVM_S390_VM_CRYPTO_ENABLE_DEA_KW, 1);
VALUE(KVM_S390_VM_CRYPTO_DISABLE_AES_KW, 2);
VALUE(KVM_S390_VM_CRYPTO_DISABLE_DEA_KW, 3);
VALUE(KVM_S390_VM_CRYPTO_ENABLE_APIE, 4);
VALUE(KVM_S390_VM_CRYPTO_DISABLE_APIE, 5);
VALUE(KVM_S390_VM_MIGRATION_STOP, 0);
VALUE(KVM_S390_VM_MIGRATION_START, 1);
VALUE(KVM_S390_VM_MIGRATION_STATUS, 2);
VALUE(KVM_HW_BP, 1);
VALUE(KVM_HW_WP_WRITE, 2);
VALUE(KVM_SINGLESTEP, 4);
VALUE(KVM_S390_PFAULT_TOKEN_INVALID, 0xffffffffffffffffULL);
VALUE(SDNXC, 8);
VALUE(SDNXL, 256);
VALUE(KVM_DEV_FLIC_GET_ALL_IRQS, 1);
VALUE(KVM_DEV_FLIC_ENQUEUE, 2);
VALUE(KVM_DEV_FLIC_CLEAR_IRQS, 3);
VALUE(KVM_DEV_FLIC_APF_ENABLE, 4);
VALUE(KVM_DEV_FLIC_APF_DISABLE_WAIT, 5);
VALUE(KVM_DEV_FLIC_ADAPTER_REGISTER, 6);
VALUE(KVM_DEV_FLIC_ADAPTER_MODIFY, 7);
VALUE(KVM_DEV_FLIC_CLEAR_IO_IRQ, 8);
VALUE(KVM_DEV_FLIC_AISM, 9);
VALUE(KVM_DEV_FLIC_AIRQ_INJECT, 10);
VALUE(KVM_DEV_FLIC_AISM_ALL, 11);
VALUE(KVM_SYNC_PREFIX, 1);
VALUE(KVM_SYNC_GPRS, 2);
VALUE(KVM_SYNC_ACRS, 4);
VALUE(KVM_SYNC_CRS, 8);
VALUE(KVM_SYNC_ARCH0, 16);
VALUE(KVM_SYNC_PFAULT, 32);
VALUE(KVM_SYNC_VRS, 64);
VALUE(KVM_SYNC_RICCB, 128);
VALUE(KVM_SYNC_FPRS, 256);
VALUE(KVM_SYNC_GSCB, 512);
VALUE(KVM_SYNC_BPBC, 1024);
VALUE(KVM_SYNC_ETOKEN, 2048);
VALUE(KVM_SYNC_DIAG318, 0x1000);
VALUE(KVM_SYNC_S390_VALID_FIELDS, 0x1fff);
VALUE(KVM_REG_S390_TODPR, 0x5020000000000001ULL);
VALUE(KVM_REG_S390_EPOCHDIFF, 0x5030000000000002ULL);
VALUE(KVM_REG_S390_CPU_TIMER, 0x5030000000000003ULL);
VALUE(KVM_REG_S390_CLOCK_COMP, 0x5030000000000004ULL);
VALUE(KVM_REG_S390_PFTOKEN, 0x5030000000000005ULL);
VALUE(KVM_REG_S390_PFCOMPARE, 0x5030000000000006ULL);
VALUE(KVM_REG_S390_PFSELECT, 0x5030000000000007ULL);
VALUE(KVM_REG_S390_PP, 0x5030000000000008ULL);
VALUE(KVM_REG_S390_GBEA, 0x5030000000000009ULL);
#endif

#if defined(ON_LINUX_MIPS64) || defined(ON_LINUX_MIPS)
VALUE(KVM_REG_MIPS_GP, 0x7000000000000000ULL);
VALUE(KVM_REG_MIPS_CP0, 0x7000000000010000ULL);
VALUE(KVM_REG_MIPS_KVM, 0x7000000000020000ULL);
VALUE(KVM_REG_MIPS_FPU, 0x7000000000030000ULL);
VALUE(KVM_REG_MIPS_MAAR, 0x7000000000010100ULL);
VALUE(KVM_REG_MIPS_COUNT_CTL_DC, 1);
VALUE(KVM_REG_MIPS_FPR, 0x7000000000030000ULL);
VALUE(KVM_REG_MIPS_FCR, 0x7000000000030100ULL);
VALUE(KVM_REG_MIPS_MSACR, 0x7000000000030200ULL);
VALUE(KVM_REG_MIPS_R0, 0x7030000000000000ULL);
VALUE(KVM_REG_MIPS_R1, 0x7030000000000001ULL);
VALUE(KVM_REG_MIPS_R2, 0x7030000000000002ULL);
VALUE(KVM_REG_MIPS_R3, 0x7030000000000003ULL);
VALUE(KVM_REG_MIPS_R4, 0x7030000000000004ULL);
VALUE(KVM_REG_MIPS_R5, 0x7030000000000005ULL);
VALUE(KVM_REG_MIPS_R6, 0x7030000000000006ULL);
VALUE(KVM_REG_MIPS_R7, 0x7030000000000007ULL);
VALUE(KVM_REG_MIPS_R8, 0x7030000000000008ULL);
VALUE(KVM_REG_MIPS_R9, 0x7030000000000009ULL);
VALUE(KVM_REG_MIPS_R10, 0x703000000000000aULL);
VALUE(KVM_REG_MIPS_R11, 0x703000000000000bULL);
VALUE(KVM_REG_MIPS_R12, 0x703000000000000cULL);
VALUE(KVM_REG_MIPS_R13, 0x703000000000000dULL);
VALUE(KVM_REG_MIPS_R14, 0x703000000000000eULL);
VALUE(KVM_REG_MIPS_R15, 0x703000000000000fULL);
VALUE(KVM_REG_MIPS_R16, 0x7030000000000010ULL);
VALUE(KVM_REG_MIPS_R17, 0x7030000000000011ULL);
VALUE(KVM_REG_MIPS_R18, 0x7030000000000012ULL);
VALUE(KVM_REG_MIPS_R19, 0x7030000000000013ULL);
VALUE(KVM_REG_MIPS_R20, 0x7030000000000014ULL);
VALUE(KVM_REG_MIPS_R21, 0x7030000000000015ULL);
VALUE(KVM_REG_MIPS_R22, 0x7030000000000016ULL);
VALUE(KVM_REG_MIPS_R23, 0x7030000000000017ULL);
VALUE(KVM_REG_MIPS_R24, 0x7030000000000018ULL);
VALUE(KVM_REG_MIPS_R25, 0x7030000000000019ULL);
VALUE(KVM_REG_MIPS_R26, 0x703000000000001aULL);
VALUE(KVM_REG_MIPS_R27, 0x703000000000001bULL);
VALUE(KVM_REG_MIPS_R28, 0x703000000000001cULL);
VALUE(KVM_REG_MIPS_R29, 0x703000000000001dULL);
VALUE(KVM_REG_MIPS_R30, 0x703000000000001eULL);
VALUE(KVM_REG_MIPS_R31, 0x703000000000001fULL);
VALUE(KVM_REG_MIPS_HI, 0x7030000000000020ULL);
VALUE(KVM_REG_MIPS_LO, 0x7030000000000021ULL);
VALUE(KVM_REG_MIPS_PC, 0x7030000000000022ULL);
VALUE(KVM_REG_MIPS_CP0_INDEX, 0x7020000000010000ULL);
VALUE(KVM_REG_MIPS_CP0_ENTRYLO0, 0x7030000000010010ULL);
VALUE(KVM_REG_MIPS_CP0_ENTRYLO1, 0x7030000000010018ULL);
VALUE(KVM_REG_MIPS_CP0_CONTEXT, 0x7030000000010020ULL);
VALUE(KVM_REG_MIPS_CP0_CONTEXTCONFIG, 0x7020000000010021ULL);
VALUE(KVM_REG_MIPS_CP0_USERLOCAL, 0x7030000000010022ULL);
VALUE(KVM_REG_MIPS_CP0_XCONTEXTCONFIG, 0x7030000000010023ULL);
VALUE(KVM_REG_MIPS_CP0_PAGEMASK, 0x7020000000010028ULL);
VALUE(KVM_REG_MIPS_CP0_PAGEGRAIN, 0x7020000000010029ULL);
VALUE(KVM_REG_MIPS_CP0_SEGCTL0, 0x703000000001002aULL);
VALUE(KVM_REG_MIPS_CP0_SEGCTL1, 0x703000000001002bULL);
VALUE(KVM_REG_MIPS_CP0_SEGCTL2, 0x703000000001002cULL);
VALUE(KVM_REG_MIPS_CP0_PWBASE, 0x703000000001002dULL);
VALUE(KVM_REG_MIPS_CP0_PWFIELD, 0x703000000001002eULL);
VALUE(KVM_REG_MIPS_CP0_PWSIZE, 0x703000000001002fULL);
VALUE(KVM_REG_MIPS_CP0_WIRED, 0x7020000000010030ULL);
VALUE(KVM_REG_MIPS_CP0_PWCTL, 0x7020000000010036ULL);
VALUE(KVM_REG_MIPS_CP0_HWRENA, 0x7020000000010038ULL);
VALUE(KVM_REG_MIPS_CP0_BADVADDR, 0x7030000000010040ULL);
VALUE(KVM_REG_MIPS_CP0_BADINSTR, 0x7020000000010041ULL);
VALUE(KVM_REG_MIPS_CP0_BADINSTRP, 0x7020000000010042ULL);
VALUE(KVM_REG_MIPS_CP0_COUNT, 0x7020000000010048ULL);
VALUE(KVM_REG_MIPS_CP0_ENTRYHI, 0x7030000000010050ULL);
VALUE(KVM_REG_MIPS_CP0_COMPARE, 0x7020000000010058ULL);
VALUE(KVM_REG_MIPS_CP0_STATUS, 0x7020000000010060ULL);
VALUE(KVM_REG_MIPS_CP0_INTCTL, 0x7020000000010061ULL);
VALUE(KVM_REG_MIPS_CP0_CAUSE, 0x7020000000010068ULL);
VALUE(KVM_REG_MIPS_CP0_EPC, 0x7030000000010070ULL);
VALUE(KVM_REG_MIPS_CP0_PRID, 0x7020000000010078ULL);
VALUE(KVM_REG_MIPS_CP0_EBASE, 0x7030000000010079ULL);
VALUE(KVM_REG_MIPS_CP0_CONFIG, 0x7020000000010080ULL);
VALUE(KVM_REG_MIPS_CP0_CONFIG1, 0x7020000000010081ULL);
VALUE(KVM_REG_MIPS_CP0_CONFIG2, 0x7020000000010082ULL);
VALUE(KVM_REG_MIPS_CP0_CONFIG3, 0x7020000000010083ULL);
VALUE(KVM_REG_MIPS_CP0_CONFIG4, 0x7020000000010084ULL);
VALUE(KVM_REG_MIPS_CP0_CONFIG5, 0x7020000000010085ULL);
VALUE(KVM_REG_MIPS_CP0_CONFIG6, 0x7020000000010086ULL);
VALUE(KVM_REG_MIPS_CP0_CONFIG7, 0x7020000000010087ULL);
VALUE(KVM_REG_MIPS_CP0_MAARI, 0x703000000001008aULL);
VALUE(KVM_REG_MIPS_CP0_XCONTEXT, 0x70300000000100a0ULL);
VALUE(KVM_REG_MIPS_CP0_DIAG, 0x70200000000100b0ULL);
VALUE(KVM_REG_MIPS_CP0_ERROREPC, 0x70300000000100f0ULL);
VALUE(KVM_REG_MIPS_CP0_KSCRATCH1, 0x70300000000100faULL);
VALUE(KVM_REG_MIPS_CP0_KSCRATCH2, 0x70300000000100fbULL);
VALUE(KVM_REG_MIPS_CP0_KSCRATCH3, 0x70300000000100fcULL);
VALUE(KVM_REG_MIPS_CP0_KSCRATCH4, 0x70300000000100fdULL);
VALUE(KVM_REG_MIPS_CP0_KSCRATCH5, 0x70300000000100feULL);
VALUE(KVM_REG_MIPS_CP0_KSCRATCH6, 0x70300000000100ffULL);
VALUE(KVM_REG_MIPS_CP0_MAAR(0), 0x7030000000010100ULL);
VALUE(KVM_REG_MIPS_CP0_MAAR(63), 0x703000000001013fULL);
VALUE(KVM_REG_MIPS_COUNT_CTL, 0x7030000000020000ULL);
VALUE(KVM_REG_MIPS_COUNT_RESUME, 0x7030000000020001ULL);
VALUE(KVM_REG_MIPS_COUNT_HZ, 0x7030000000020002ULL);
VALUE(KVM_REG_MIPS_FPR_32(0), 0x7020000000030000ULL);
VALUE(KVM_REG_MIPS_FPR_32(31), 0x702000000003001fULL);
VALUE(KVM_REG_MIPS_FPR_64(0), 0x7030000000030000ULL);
VALUE(KVM_REG_MIPS_FPR_64(31), 0x703000000003001fULL);
VALUE(KVM_REG_MIPS_VEC_128(0), 0x7040000000030000ULL);
VALUE(KVM_REG_MIPS_VEC_128(31), 0x704000000003001fULL);
VALUE(KVM_REG_MIPS_FCR_IR, 0x7020000000030100ULL);
VALUE(KVM_REG_MIPS_FCR_CSR, 0x702000000003011fULL);
VALUE(KVM_REG_MIPS_MSA_IR, 0x7020000000030200ULL);
VALUE(KVM_REG_MIPS_MSA_CSR, 0x7020000000030201ULL);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386) || defined(ON_LINUX_ARM64) || \
    defined(ON_LINUX_PPC64LE) || defined(ON_LINUX_PPC64)
VALUE(KVM_GUESTDBG_USE_SW_BP, 0x10000);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386) || defined(ON_LINUX_PPC64LE) || \
    defined(ON_LINUX_PPC64)
VALUE(KVM_GUESTDBG_USE_HW_BP, 0x20000);
#elif defined(ON_LINUX_S390X)
VALUE(KVM_GUESTDBG_USE_HW_BP, 0x10000);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386) || defined(ON_LINUX_ARM64)
VALUE(KVM_PMU_EVENT_ALLOW, 0);
VALUE(KVM_PMU_EVENT_DENY, 1);
VALUE(KVM_CAP_VCPU_EVENTS, 41);
#endif

#if defined(ON_LINUX_X86_64) || defined(ON_LINUX_I386) || defined(ON_LINUX_ARM64) || \
    defined(ON_LINUX_PPC64LE) || defined(ON_LINUX_PPC64) || defined(ON_LINUX_S390X)
VALUE(KVM_CAP_SET_GUEST_DEBUG, 23);
#endif
