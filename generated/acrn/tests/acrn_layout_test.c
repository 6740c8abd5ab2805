/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/*
 * acrn: the proof of layouts, codes and values; compiling it is the test.
 *
 * Made by ioctlc from the acrn spec; do not edit. To remake it:
 *   ioctlc build spec/acrn
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

#define ACRN_DEPRECATED(msg)
#include "acrn.h"

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

SIZE(struct acrn_mmio_request, 32 + WRONG_SIZE);
OFFSET(struct acrn_mmio_request, direction, 0 + WRONG_OFFSET);
WIDTH(struct acrn_mmio_request, direction, 4 + WRONG_WIDTH);
SIGN(struct acrn_mmio_request, direction, 0);
OFFSET(struct acrn_mmio_request, reserved, 4);
WIDTH(struct acrn_mmio_request, reserved, 4);
SIGN(struct acrn_mmio_request, reserved, 0);
OFFSET(struct acrn_mmio_request, address, 8);
WIDTH(struct acrn_mmio_request, address, 8);
SIGN(struct acrn_mmio_request, address, 0);
OFFSET(struct acrn_mmio_request, size, 16);
WIDTH(struct acrn_mmio_request, size, 8);
SIGN(struct acrn_mmio_request, size, 0);
OFFSET(struct acrn_mmio_request, value, 24);
WIDTH(struct acrn_mmio_request, value, 8);
SIGN(struct acrn_mmio_request, value, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct acrn_mmio_request, 4 + WRONG_ALIGN);
#else
ALIGN(struct acrn_mmio_request, 8 + WRONG_ALIGN);
#endif

OFFSET(struct acrn_pio_request, direction, 0);
WIDTH(struct acrn_pio_request, direction, 4);
SIGN(struct acrn_pio_request, direction, 0);
OFFSET(struct acrn_pio_request, reserved, 4);
WIDTH(struct acrn_pio_request, reserved, 4);
SIGN(struct acrn_pio_request, reserved, 0);
OFFSET(struct acrn_pio_request, address, 8);
WIDTH(struct acrn_pio_request, address, 8);
SIGN(struct acrn_pio_request, address, 0);
OFFSET(struct acrn_pio_request, size, 16);
WIDTH(struct acrn_pio_request, size, 8);
SIGN(struct acrn_pio_request, size, 0);
OFFSET(struct acrn_pio_request, value, 24);
WIDTH(struct acrn_pio_request, value, 4);
SIGN(struct acrn_pio_request, value, 0);

#if defined(ON_LINUX_I386)
SIZE(struct acrn_pio_request, 28);
ALIGN(struct acrn_pio_request, 4);
#else
SIZE(struct acrn_pio_request, 32);
ALIGN(struct acrn_pio_request, 8);
#endif

OFFSET(struct acrn_pci_request, direction, 0);
WIDTH(struct acrn_pci_request, direction, 4);
SIGN(struct acrn_pci_request, direction, 0);
OFFSET(struct acrn_pci_request, reserved, 4);
WIDTH(struct acrn_pci_request, reserved, 12);
OFFSET(struct acrn_pci_request, size, 16);
WIDTH(struct acrn_pci_request, size, 8);
SIGN(struct acrn_pci_request, size, 0);
OFFSET(struct acrn_pci_request, value, 24);
WIDTH(struct acrn_pci_request, value, 4);
SIGN(struct acrn_pci_request, value, 0);
OFFSET(struct acrn_pci_request, bus, 28);
WIDTH(struct acrn_pci_request, bus, 4);
SIGN(struct acrn_pci_request, bus, 0);
OFFSET(struct acrn_pci_request, dev, 32);
WIDTH(struct acrn_pci_request, dev, 4);
SIGN(struct acrn_pci_request, dev, 0);
OFFSET(struct acrn_pci_request, func, 36);
WIDTH(struct acrn_pci_request, func, 4);
SIGN(struct acrn_pci_request, func, 0);
OFFSET(struct acrn_pci_request, reg, 40);
WIDTH(struct acrn_pci_request, reg, 4);
SIGN(struct acrn_pci_request, reg, 0);

#if defined(ON_LINUX_I386)
SIZE(struct acrn_pci_request, 44);
ALIGN(struct acrn_pci_request, 4);
#else
SIZE(struct acrn_pci_request, 48);
ALIGN(struct acrn_pci_request, 8);
#endif

SIZE(struct acrn_io_request, 256);
ALIGN(struct acrn_io_request, 256);
OFFSET(struct acrn_io_request, type, 0);
WIDTH(struct acrn_io_request, type, 4);
SIGN(struct acrn_io_request, type, 0);
OFFSET(struct acrn_io_request, completion_polling, 4);
WIDTH(struct acrn_io_request, completion_polling, 4);
SIGN(struct acrn_io_request, completion_polling, 0);
OFFSET(struct acrn_io_request, reserved0, 8);
WIDTH(struct acrn_io_request, reserved0, 56);
OFFSET(struct acrn_io_request, reqs.pio_request, 64);
OFFSET(struct acrn_io_request, reqs.pci_request, 64);
OFFSET(struct acrn_io_request, reqs.mmio_request, 64);
WIDTH(struct acrn_io_request, reqs.mmio_request, 32);
OFFSET(struct acrn_io_request, reqs.data, 64);
WIDTH(struct acrn_io_request, reqs.data, 64);
OFFSET(struct acrn_io_request, reserved1, 128);
WIDTH(struct acrn_io_request, reserved1, 4);
SIGN(struct acrn_io_request, reserved1, 0);
OFFSET(struct acrn_io_request, kernel_handled, 132);
WIDTH(struct acrn_io_request, kernel_handled, 4);
SIGN(struct acrn_io_request, kernel_handled, 0);
OFFSET(struct acrn_io_request, processed, 136);
WIDTH(struct acrn_io_request, processed, 4);
SIGN(struct acrn_io_request, processed, 0);

#if defined(ON_LINUX_I386)
WIDTH(struct acrn_io_request, reqs.pio_request, 28);
WIDTH(struct acrn_io_request, reqs.pci_request, 44);
#else
WIDTH(struct acrn_io_request, reqs.pio_request, 32);
WIDTH(struct acrn_io_request, reqs.pci_request, 48);
#endif

SIZE(struct acrn_io_request_buffer, 4096);
ALIGN(struct acrn_io_request_buffer, 256);
OFFSET(struct acrn_io_request_buffer, req_slot, 0);
WIDTH(struct acrn_io_request_buffer, req_slot, 4096);
OFFSET(struct acrn_io_request_buffer, reserved, 0);
WIDTH(struct acrn_io_request_buffer, reserved, 4096);

SIZE(struct acrn_ioreq_notify, 8);
ALIGN(struct acrn_ioreq_notify, 4);
OFFSET(struct acrn_ioreq_notify, vmid, 0);
WIDTH(struct acrn_ioreq_notify, vmid, 2);
SIGN(struct acrn_ioreq_notify, vmid, 0);
OFFSET(struct acrn_ioreq_notify, reserved, 2);
WIDTH(struct acrn_ioreq_notify, reserved, 2);
SIGN(struct acrn_ioreq_notify, reserved, 0);
OFFSET(struct acrn_ioreq_notify, vcpu, 4);
WIDTH(struct acrn_ioreq_notify, vcpu, 4);
SIGN(struct acrn_ioreq_notify, vcpu, 0);

SIZE(struct guid_t, 16);
ALIGN(struct guid_t, 1);
OFFSET(struct guid_t, b, 0);
WIDTH(struct guid_t, b, 16);

SIZE(struct acrn_vm_creation, 48);
OFFSET(struct acrn_vm_creation, vmid, 0);
WIDTH(struct acrn_vm_creation, vmid, 2);
SIGN(struct acrn_vm_creation, vmid, 0);
OFFSET(struct acrn_vm_creation, reserved0, 2);
WIDTH(struct acrn_vm_creation, reserved0, 2);
SIGN(struct acrn_vm_creation, reserved0, 0);
OFFSET(struct acrn_vm_creation, vcpu_num, 4);
WIDTH(struct acrn_vm_creation, vcpu_num, 2);
SIGN(struct acrn_vm_creation, vcpu_num, 0);
OFFSET(struct acrn_vm_creation, reserved1, 6);
WIDTH(struct acrn_vm_creation, reserved1, 2);
SIGN(struct acrn_vm_creation, reserved1, 0);
OFFSET(struct acrn_vm_creation, uuid, 8);
WIDTH(struct acrn_vm_creation, uuid, 16);
OFFSET(struct acrn_vm_creation, vm_flag, 24);
WIDTH(struct acrn_vm_creation, vm_flag, 8);
SIGN(struct acrn_vm_creation, vm_flag, 0);
OFFSET(struct acrn_vm_creation, ioreq_buf, 32);
WIDTH(struct acrn_vm_creation, ioreq_buf, 8);
SIGN(struct acrn_vm_creation, ioreq_buf, 0);
OFFSET(struct acrn_vm_creation, cpu_affinity, 40);
WIDTH(struct acrn_vm_creation, cpu_affinity, 8);
SIGN(struct acrn_vm_creation, cpu_affinity, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct acrn_vm_creation, 4);
#else
ALIGN(struct acrn_vm_creation, 8);
#endif

SIZE(struct acrn_gp_regs, 128);
OFFSET(struct acrn_gp_regs, rax, 0);
WIDTH(struct acrn_gp_regs, rax, 8);
SIGN(struct acrn_gp_regs, rax, 0);
OFFSET(struct acrn_gp_regs, rcx, 8);
WIDTH(struct acrn_gp_regs, rcx, 8);
SIGN(struct acrn_gp_regs, rcx, 0);
OFFSET(struct acrn_gp_regs, rdx, 16);
WIDTH(struct acrn_gp_regs, rdx, 8);
SIGN(struct acrn_gp_regs, rdx, 0);
OFFSET(struct acrn_gp_regs, rbx, 24);
WIDTH(struct acrn_gp_regs, rbx, 8);
SIGN(struct acrn_gp_regs, rbx, 0);
OFFSET(struct acrn_gp_regs, rsp, 32);
WIDTH(struct acrn_gp_regs, rsp, 8);
SIGN(struct acrn_gp_regs, rsp, 0);
OFFSET(struct acrn_gp_regs, rbp, 40);
WIDTH(struct acrn_gp_regs, rbp, 8);
SIGN(struct acrn_gp_regs, rbp, 0);
OFFSET(struct acrn_gp_regs, rsi, 48);
WIDTH(struct acrn_gp_regs, rsi, 8);
SIGN(struct acrn_gp_regs, rsi, 0);
OFFSET(struct acrn_gp_regs, rdi, 56);
WIDTH(struct acrn_gp_regs, rdi, 8);
SIGN(struct acrn_gp_regs, rdi, 0);
OFFSET(struct acrn_gp_regs, r8, 64);
WIDTH(struct acrn_gp_regs, r8, 8);
SIGN(struct acrn_gp_regs, r8, 0);
OFFSET(struct acrn_gp_regs, r9, 72);
WIDTH(struct acrn_gp_regs, r9, 8);
SIGN(struct acrn_gp_regs, r9, 0);
OFFSET(struct acrn_gp_regs, r10, 80);
WIDTH(struct acrn_gp_regs, r10, 8);
SIGN(struct acrn_gp_regs, r10, 0);
OFFSET(struct acrn_gp_regs, r11, 88);
WIDTH(struct acrn_gp_regs, r11, 8);
SIGN(struct acrn_gp_regs, r11, 0);
OFFSET(struct acrn_gp_regs, r12, 96);
WIDTH(struct acrn_gp_regs, r12, 8);
SIGN(struct acrn_gp_regs, r12, 0);
OFFSET(struct acrn_gp_regs, r13, 104);
WIDTH(struct acrn_gp_regs, r13, 8);
SIGN(struct acrn_gp_regs, r13, 0);
OFFSET(struct acrn_gp_regs, r14, 112);
WIDTH(struct acrn_gp_regs, r14, 8);
SIGN(struct acrn_gp_regs, r14, 0);
OFFSET(struct acrn_gp_regs, r15, 120);
WIDTH(struct acrn_gp_regs, r15, 8);
SIGN(struct acrn_gp_regs, r15, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct acrn_gp_regs, 4);
#else
ALIGN(struct acrn_gp_regs, 8);
#endif

SIZE(struct acrn_descriptor_ptr, 16);
ALIGN(struct acrn_descriptor_ptr, 1);
OFFSET(struct acrn_descriptor_ptr, limit, 0);
WIDTH(struct acrn_descriptor_ptr, limit, 2);
SIGN(struct acrn_descriptor_ptr, limit, 0);
OFFSET(struct acrn_descriptor_ptr, base, 2);
WIDTH(struct acrn_descriptor_ptr, base, 8);
SIGN(struct acrn_descriptor_ptr, base, 0);
OFFSET(struct acrn_descriptor_ptr, reserved, 10);
WIDTH(struct acrn_descriptor_ptr, reserved, 6);

OFFSET(struct acrn_regs, gprs, 0);
WIDTH(struct acrn_regs, gprs, 128);
OFFSET(struct acrn_regs, gdt, 128);
WIDTH(struct acrn_regs, gdt, 16);
OFFSET(struct acrn_regs, idt, 144);
WIDTH(struct acrn_regs, idt, 16);
OFFSET(struct acrn_regs, rip, 160);
WIDTH(struct acrn_regs, rip, 8);
SIGN(struct acrn_regs, rip, 0);
OFFSET(struct acrn_regs, cs_base, 168);
WIDTH(struct acrn_regs, cs_base, 8);
SIGN(struct acrn_regs, cs_base, 0);
OFFSET(struct acrn_regs, cr0, 176);
WIDTH(struct acrn_regs, cr0, 8);
SIGN(struct acrn_regs, cr0, 0);
OFFSET(struct acrn_regs, cr4, 184);
WIDTH(struct acrn_regs, cr4, 8);
SIGN(struct acrn_regs, cr4, 0);
OFFSET(struct acrn_regs, cr3, 192);
WIDTH(struct acrn_regs, cr3, 8);
SIGN(struct acrn_regs, cr3, 0);
OFFSET(struct acrn_regs, ia32_efer, 200);
WIDTH(struct acrn_regs, ia32_efer, 8);
SIGN(struct acrn_regs, ia32_efer, 0);
OFFSET(struct acrn_regs, rflags, 208);
WIDTH(struct acrn_regs, rflags, 8);
SIGN(struct acrn_regs, rflags, 0);
OFFSET(struct acrn_regs, reserved_64, 216);
WIDTH(struct acrn_regs, reserved_64, 32);
OFFSET(struct acrn_regs, cs_ar, 248);
WIDTH(struct acrn_regs, cs_ar, 4);
SIGN(struct acrn_regs, cs_ar, 0);
OFFSET(struct acrn_regs, cs_limit, 252);
WIDTH(struct acrn_regs, cs_limit, 4);
SIGN(struct acrn_regs, cs_limit, 0);
OFFSET(struct acrn_regs, reserved_32, 256);
WIDTH(struct acrn_regs, reserved_32, 12);
OFFSET(struct acrn_regs, cs_sel, 268);
WIDTH(struct acrn_regs, cs_sel, 2);
SIGN(struct acrn_regs, cs_sel, 0);
OFFSET(struct acrn_regs, ss_sel, 270);
WIDTH(struct acrn_regs, ss_sel, 2);
SIGN(struct acrn_regs, ss_sel, 0);
OFFSET(struct acrn_regs, ds_sel, 272);
WIDTH(struct acrn_regs, ds_sel, 2);
SIGN(struct acrn_regs, ds_sel, 0);
OFFSET(struct acrn_regs, es_sel, 274);
WIDTH(struct acrn_regs, es_sel, 2);
SIGN(struct acrn_regs, es_sel, 0);
OFFSET(struct acrn_regs, fs_sel, 276);
WIDTH(struct acrn_regs, fs_sel, 2);
SIGN(struct acrn_regs, fs_sel, 0);
OFFSET(struct acrn_regs, gs_sel, 278);
WIDTH(struct acrn_regs, gs_sel, 2);
SIGN(struct acrn_regs, gs_sel, 0);
OFFSET(struct acrn_regs, ldt_sel, 280);
WIDTH(struct acrn_regs, ldt_sel, 2);
SIGN(struct acrn_regs, ldt_sel, 0);
OFFSET(struct acrn_regs, tr_sel, 282);
WIDTH(struct acrn_regs, tr_sel, 2);
SIGN(struct acrn_regs, tr_sel, 0);

#if defined(ON_LINUX_I386)
SIZE(struct acrn_regs, 284);
ALIGN(struct acrn_regs, 4);
#else
SIZE(struct acrn_regs, 288);
ALIGN(struct acrn_regs, 8);
#endif

OFFSET(struct acrn_vcpu_regs, vcpu_id, 0);
WIDTH(struct acrn_vcpu_regs, vcpu_id, 2);
SIGN(struct acrn_vcpu_regs, vcpu_id, 0);
OFFSET(struct acrn_vcpu_regs, reserved, 2);
WIDTH(struct acrn_vcpu_regs, reserved, 6);
OFFSET(struct acrn_vcpu_regs, vcpu_regs, 8);

#if defined(ON_LINUX_I386)
SIZE(struct acrn_vcpu_regs, 292);
ALIGN(struct acrn_vcpu_regs, 4);
WIDTH(struct acrn_vcpu_regs, vcpu_regs, 284);
#else
SIZE(struct acrn_vcpu_regs, 296);
ALIGN(struct acrn_vcpu_regs, 8);
WIDTH(struct acrn_vcpu_regs, vcpu_regs, 288);
#endif

SIZE(struct acrn_vm_memmap, 32);
OFFSET(struct acrn_vm_memmap, type, 0);
WIDTH(struct acrn_vm_memmap, type, 4);
SIGN(struct acrn_vm_memmap, type, 0);
OFFSET(struct acrn_vm_memmap, attr, 4);
WIDTH(struct acrn_vm_memmap, attr, 4);
SIGN(struct acrn_vm_memmap, attr, 0);
OFFSET(struct acrn_vm_memmap, user_vm_pa, 8);
WIDTH(struct acrn_vm_memmap, user_vm_pa, 8);
SIGN(struct acrn_vm_memmap, user_vm_pa, 0);
OFFSET(struct acrn_vm_memmap, service_vm_pa, 16);
WIDTH(struct acrn_vm_memmap, service_vm_pa, 8);
SIGN(struct acrn_vm_memmap, service_vm_pa, 0);
OFFSET(struct acrn_vm_memmap, vma_base, 16);
WIDTH(struct acrn_vm_memmap, vma_base, 8);
SIGN(struct acrn_vm_memmap, vma_base, 0);
OFFSET(struct acrn_vm_memmap, len, 24);
WIDTH(struct acrn_vm_memmap, len, 8);
SIGN(struct acrn_vm_memmap, len, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct acrn_vm_memmap, 4);
#else
ALIGN(struct acrn_vm_memmap, 8);
#endif

SIZE(struct acrn_ptdev_irq, 20);
ALIGN(struct acrn_ptdev_irq, 4);
OFFSET(struct acrn_ptdev_irq, type, 0);
WIDTH(struct acrn_ptdev_irq, type, 4);
SIGN(struct acrn_ptdev_irq, type, 0);
OFFSET(struct acrn_ptdev_irq, virt_bdf, 4);
WIDTH(struct acrn_ptdev_irq, virt_bdf, 2);
SIGN(struct acrn_ptdev_irq, virt_bdf, 0);
OFFSET(struct acrn_ptdev_irq, phys_bdf, 6);
WIDTH(struct acrn_ptdev_irq, phys_bdf, 2);
SIGN(struct acrn_ptdev_irq, phys_bdf, 0);
OFFSET(struct acrn_ptdev_irq, intx.virt_pin, 8);
WIDTH(struct acrn_ptdev_irq, intx.virt_pin, 4);
SIGN(struct acrn_ptdev_irq, intx.virt_pin, 0);
OFFSET(struct acrn_ptdev_irq, intx.phys_pin, 12);
WIDTH(struct acrn_ptdev_irq, intx.phys_pin, 4);
SIGN(struct acrn_ptdev_irq, intx.phys_pin, 0);
OFFSET(struct acrn_ptdev_irq, intx.is_pic_pin, 16);
WIDTH(struct acrn_ptdev_irq, intx.is_pic_pin, 4);
SIGN(struct acrn_ptdev_irq, intx.is_pic_pin, 0);

SIZE(struct acrn_pcidev, 36);
ALIGN(struct acrn_pcidev, 4);
OFFSET(struct acrn_pcidev, type, 0);
WIDTH(struct acrn_pcidev, type, 4);
SIGN(struct acrn_pcidev, type, 0);
OFFSET(struct acrn_pcidev, virt_bdf, 4);
WIDTH(struct acrn_pcidev, virt_bdf, 2);
SIGN(struct acrn_pcidev, virt_bdf, 0);
OFFSET(struct acrn_pcidev, phys_bdf, 6);
WIDTH(struct acrn_pcidev, phys_bdf, 2);
SIGN(struct acrn_pcidev, phys_bdf, 0);
OFFSET(struct acrn_pcidev, intr_line, 8);
WIDTH(struct acrn_pcidev, intr_line, 1);
SIGN(struct acrn_pcidev, intr_line, 0);
OFFSET(struct acrn_pcidev, intr_pin, 9);
WIDTH(struct acrn_pcidev, intr_pin, 1);
SIGN(struct acrn_pcidev, intr_pin, 0);
OFFSET(struct acrn_pcidev, bar, 12);
WIDTH(struct acrn_pcidev, bar, 24);

SIZE(struct acrn_mmiodev, 104);
OFFSET(struct acrn_mmiodev, name, 0);
WIDTH(struct acrn_mmiodev, name, 8);
OFFSET(struct acrn_mmiodev, res, 8);
WIDTH(struct acrn_mmiodev, res, 96);
OFFSET(struct acrn_mmiodev, res[0].user_vm_pa, 8);
WIDTH(struct acrn_mmiodev, res[0].user_vm_pa, 8);
SIGN(struct acrn_mmiodev, res[0].user_vm_pa, 0);
OFFSET(struct acrn_mmiodev, res[0].service_vm_pa, 16);
WIDTH(struct acrn_mmiodev, res[0].service_vm_pa, 8);
SIGN(struct acrn_mmiodev, res[0].service_vm_pa, 0);
OFFSET(struct acrn_mmiodev, res[0].size, 24);
WIDTH(struct acrn_mmiodev, res[0].size, 8);
SIGN(struct acrn_mmiodev, res[0].size, 0);
OFFSET(struct acrn_mmiodev, res[0].mem_type, 32);
WIDTH(struct acrn_mmiodev, res[0].mem_type, 8);
SIGN(struct acrn_mmiodev, res[0].mem_type, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct acrn_mmiodev, 4);
#else
ALIGN(struct acrn_mmiodev, 8);
#endif

SIZE(struct acrn_vdev, 192);
OFFSET(struct acrn_vdev, id.value, 0);
WIDTH(struct acrn_vdev, id.value, 8);
SIGN(struct acrn_vdev, id.value, 0);
OFFSET(struct acrn_vdev, id.fields.vendor, 0);
WIDTH(struct acrn_vdev, id.fields.vendor, 2);
SIGN(struct acrn_vdev, id.fields.vendor, 0);
OFFSET(struct acrn_vdev, id.fields.device, 2);
WIDTH(struct acrn_vdev, id.fields.device, 2);
SIGN(struct acrn_vdev, id.fields.device, 0);
OFFSET(struct acrn_vdev, id.fields.legacy_id, 4);
WIDTH(struct acrn_vdev, id.fields.legacy_id, 4);
SIGN(struct acrn_vdev, id.fields.legacy_id, 0);
OFFSET(struct acrn_vdev, slot, 8);
WIDTH(struct acrn_vdev, slot, 8);
SIGN(struct acrn_vdev, slot, 0);
OFFSET(struct acrn_vdev, io_addr, 16);
WIDTH(struct acrn_vdev, io_addr, 24);
OFFSET(struct acrn_vdev, io_size, 40);
WIDTH(struct acrn_vdev, io_size, 24);
OFFSET(struct acrn_vdev, args, 64);
WIDTH(struct acrn_vdev, args, 128);

#if defined(ON_LINUX_I386)
ALIGN(struct acrn_vdev, 4);
#else
ALIGN(struct acrn_vdev, 8);
#endif

SIZE(struct acrn_msi_entry, 16);
OFFSET(struct acrn_msi_entry, msi_addr, 0);
WIDTH(struct acrn_msi_entry, msi_addr, 8);
SIGN(struct acrn_msi_entry, msi_addr, 0);
OFFSET(struct acrn_msi_entry, msi_data, 8);
WIDTH(struct acrn_msi_entry, msi_data, 8);
SIGN(struct acrn_msi_entry, msi_data, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct acrn_msi_entry, 4);
#else
ALIGN(struct acrn_msi_entry, 8);
#endif

SIZE(struct acrn_acpi_generic_address, 12);
ALIGN(struct acrn_acpi_generic_address, 1);
OFFSET(struct acrn_acpi_generic_address, space_id, 0);
WIDTH(struct acrn_acpi_generic_address, space_id, 1);
SIGN(struct acrn_acpi_generic_address, space_id, 0);
OFFSET(struct acrn_acpi_generic_address, bit_width, 1);
WIDTH(struct acrn_acpi_generic_address, bit_width, 1);
SIGN(struct acrn_acpi_generic_address, bit_width, 0);
OFFSET(struct acrn_acpi_generic_address, bit_offset, 2);
WIDTH(struct acrn_acpi_generic_address, bit_offset, 1);
SIGN(struct acrn_acpi_generic_address, bit_offset, 0);
OFFSET(struct acrn_acpi_generic_address, access_size, 3);
WIDTH(struct acrn_acpi_generic_address, access_size, 1);
SIGN(struct acrn_acpi_generic_address, access_size, 0);
OFFSET(struct acrn_acpi_generic_address, address, 4);
WIDTH(struct acrn_acpi_generic_address, address, 8);
SIGN(struct acrn_acpi_generic_address, address, 0);

OFFSET(struct acrn_cstate_data, cx_reg, 0);
WIDTH(struct acrn_cstate_data, cx_reg, 12);
OFFSET(struct acrn_cstate_data, type, 12);
WIDTH(struct acrn_cstate_data, type, 1);
SIGN(struct acrn_cstate_data, type, 0);
OFFSET(struct acrn_cstate_data, latency, 16);
WIDTH(struct acrn_cstate_data, latency, 4);
SIGN(struct acrn_cstate_data, latency, 0);
WIDTH(struct acrn_cstate_data, power, 8);
SIGN(struct acrn_cstate_data, power, 0);

#if defined(ON_LINUX_I386)
SIZE(struct acrn_cstate_data, 28);
ALIGN(struct acrn_cstate_data, 4);
OFFSET(struct acrn_cstate_data, power, 20);
#else
SIZE(struct acrn_cstate_data, 32);
ALIGN(struct acrn_cstate_data, 8);
OFFSET(struct acrn_cstate_data, power, 24);
#endif

SIZE(struct acrn_pstate_data, 48);
OFFSET(struct acrn_pstate_data, core_frequency, 0);
WIDTH(struct acrn_pstate_data, core_frequency, 8);
SIGN(struct acrn_pstate_data, core_frequency, 0);
OFFSET(struct acrn_pstate_data, power, 8);
WIDTH(struct acrn_pstate_data, power, 8);
SIGN(struct acrn_pstate_data, power, 0);
OFFSET(struct acrn_pstate_data, transition_latency, 16);
WIDTH(struct acrn_pstate_data, transition_latency, 8);
SIGN(struct acrn_pstate_data, transition_latency, 0);
OFFSET(struct acrn_pstate_data, bus_master_latency, 24);
WIDTH(struct acrn_pstate_data, bus_master_latency, 8);
SIGN(struct acrn_pstate_data, bus_master_latency, 0);
OFFSET(struct acrn_pstate_data, control, 32);
WIDTH(struct acrn_pstate_data, control, 8);
SIGN(struct acrn_pstate_data, control, 0);
OFFSET(struct acrn_pstate_data, status, 40);
WIDTH(struct acrn_pstate_data, status, 8);
SIGN(struct acrn_pstate_data, status, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct acrn_pstate_data, 4);
#else
ALIGN(struct acrn_pstate_data, 8);
#endif

SIZE(struct acrn_ioeventfd, 32);
OFFSET(struct acrn_ioeventfd, fd, 0);
WIDTH(struct acrn_ioeventfd, fd, 4);
SIGN(struct acrn_ioeventfd, fd, 0);
OFFSET(struct acrn_ioeventfd, flags, 4);
WIDTH(struct acrn_ioeventfd, flags, 4);
SIGN(struct acrn_ioeventfd, flags, 0);
OFFSET(struct acrn_ioeventfd, addr, 8);
WIDTH(struct acrn_ioeventfd, addr, 8);
SIGN(struct acrn_ioeventfd, addr, 0);
OFFSET(struct acrn_ioeventfd, len, 16);
WIDTH(struct acrn_ioeventfd, len, 4);
SIGN(struct acrn_ioeventfd, len, 0);
OFFSET(struct acrn_ioeventfd, reserved, 20);
WIDTH(struct acrn_ioeventfd, reserved, 4);
SIGN(struct acrn_ioeventfd, reserved, 0);
OFFSET(struct acrn_ioeventfd, data, 24);
WIDTH(struct acrn_ioeventfd, data, 8);
SIGN(struct acrn_ioeventfd, data, 0);

#if defined(ON_LINUX_I386)
ALIGN(struct acrn_ioeventfd, 4);
#else
ALIGN(struct acrn_ioeventfd, 8);
#endif

SIZE(struct acrn_irqfd, 24);
OFFSET(struct acrn_irqfd, fd, 0);
WIDTH(struct acrn_irqfd, fd, 4);
SIGN(struct acrn_irqfd, fd, 1);
OFFSET(struct acrn_irqfd, flags, 4);
WIDTH(struct acrn_irqfd, flags, 4);
SIGN(struct acrn_irqfd, flags, 0);
OFFSET(struct acrn_irqfd, msi, 8);
WIDTH(struct acrn_irqfd, msi, 16);

#if defined(ON_LINUX_I386)
ALIGN(struct acrn_irqfd, 4);
#else
ALIGN(struct acrn_irqfd, 8);
#endif

/* Request codes */
CODE(ACRN_IOCTL_CREATE_VM, 0xc030a210u + WRONG_CODE);
CODE(ACRN_IOCTL_DESTROY_VM, 0x0000a211u);
CODE(ACRN_IOCTL_START_VM, 0x0000a212u);
CODE(ACRN_IOCTL_PAUSE_VM, 0x0000a213u);
CODE(ACRN_IOCTL_RESET_VM, 0x0000a215u);
CODE(ACRN_IOCTL_INJECT_MSI, 0x4010a223u);
CODE(ACRN_IOCTL_SET_IRQLINE, 0x4008a225u);
CODE(ACRN_IOCTL_NOTIFY_REQUEST_FINISH, 0x4008a231u);
CODE(ACRN_IOCTL_CREATE_IOREQ_CLIENT, 0x0000a232u);
CODE(ACRN_IOCTL_ATTACH_IOREQ_CLIENT, 0x0000a233u);
CODE(ACRN_IOCTL_DESTROY_IOREQ_CLIENT, 0x0000a234u);
CODE(ACRN_IOCTL_CLEAR_VM_IOREQ, 0x0000a235u);
CODE(ACRN_IOCTL_SET_MEMSEG, 0x4020a241u);
CODE(ACRN_IOCTL_UNSET_MEMSEG, 0x4020a242u);
CODE(ACRN_IOCTL_SET_PTDEV_INTR, 0x4014a253u);
CODE(ACRN_IOCTL_RESET_PTDEV_INTR, 0x4014a254u);
CODE(ACRN_IOCTL_ASSIGN_PCIDEV, 0x4024a255u);
CODE(ACRN_IOCTL_DEASSIGN_PCIDEV, 0x4024a256u);
CODE(ACRN_IOCTL_ASSIGN_MMIODEV, 0x4068a257u);
CODE(ACRN_IOCTL_DEASSIGN_MMIODEV, 0x4068a258u);
CODE(ACRN_IOCTL_CREATE_VDEV, 0x40c0a259u);
CODE(ACRN_IOCTL_DESTROY_VDEV, 0x40c0a25au);
CODE(ACRN_IOCTL_PM_GET_CPU_STATE, 0xc008a260u);
CODE(ACRN_IOCTL_IOEVENTFD, 0x4020a270u);
CODE(ACRN_IOCTL_IRQFD, 0x4018a271u);

#if defined(ON_LINUX_I386)
CODE(ACRN_IOCTL_SET_VCPU_REGS, 0x4124a216u);
CODE(ACRN_IOCTL_VM_INTR_MONITOR, 0x4004a224u);
#else
CODE(ACRN_IOCTL_SET_VCPU_REGS, 0x4128a216u);
CODE(ACRN_IOCTL_VM_INTR_MONITOR, 0x4008a224u);
#endif

/* Names that stand for a number or a text */
VALUE(ACRN_IO_REQUEST_MAX, 16 + WRONG_VALUE);
VALUE(ACRN_MMIODEV_RES_NUM, 3);
VALUE(ACRN_PCI_NUM_BARS, 6);
VALUE(PMCMD_TYPE_MASK, 255);
VALUE(ACRN_IOCTL_TYPE, 162);
VALUE(ACRN_PTDEV_QUIRK_ASSIGN, 1);
VALUE(ACRN_IRQFD_FLAG_DEASSIGN, 1);
VALUE(ACRN_MEM_ACCESS_RIGHT_MASK, 7);
VALUE(ACRN_MEM_ACCESS_READ, 1);
VALUE(ACRN_MEM_ACCESS_WRITE, 2);
VALUE(ACRN_MEM_ACCESS_EXEC, 4);
VALUE(ACRN_MEM_ACCESS_RWX, 7);
VALUE(ACRN_MEM_TYPE_MASK, 1984);
VALUE(ACRN_MEM_TYPE_WB, 64);
VALUE(ACRN_MEM_TYPE_WT, 128);
VALUE(ACRN_MEM_TYPE_UC, 256);
VALUE(ACRN_MEM_TYPE_WC, 512);
VALUE(ACRN_MEM_TYPE_WP, 1024);
VALUE(ACRN_IOEVENTFD_FLAG_PIO, 1);
VALUE(ACRN_IOEVENTFD_FLAG_DATAMATCH, 2);
VALUE(ACRN_IOEVENTFD_FLAG_DEASSIGN, 4);
VALUE(ACRN_IOREQ_DIR_READ, 0);
VALUE(ACRN_IOREQ_DIR_WRITE, 1);
VALUE(ACRN_MEMMAP_RAM, 0);
VALUE(ACRN_MEMMAP_MMIO, 1);
VALUE(ACRN_PMCMD_GET_PX_CNT, 0);
VALUE(ACRN_PMCMD_GET_PX_DATA, 1);
VALUE(ACRN_PMCMD_GET_CX_CNT, 2);
VALUE(ACRN_PMCMD_GET_CX_DATA, 3);
VALUE(ACRN_IOREQ_STATE_PENDING, 0);
VALUE(ACRN_IOREQ_STATE_COMPLETE, 1);
VALUE(ACRN_IOREQ_STATE_PROCESSING, 2);
VALUE(ACRN_IOREQ_STATE_FREE, 3);
VALUE(ACRN_IOREQ_TYPE_PORTIO, 0);
VALUE(ACRN_IOREQ_TYPE_MMIO, 1);
VALUE(ACRN_IOREQ_TYPE_PCICFG, 2);
VALUE(ACRN_PTDEV_IRQ_INTX, 0);
VALUE(ACRN_PTDEV_IRQ_MSI, 1);
VALUE(ACRN_PTDEV_IRQ_MSIX, 2);
