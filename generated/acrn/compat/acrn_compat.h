/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/*
 * acrn: records of callers of another ABI.
 *
 * Made by ioctlc from the acrn spec; do not edit. To remake it:
 *   ioctlc build spec/acrn
 */
#ifndef ACRN_COMPAT_H
#define ACRN_COMPAT_H

#include "compat.h"

#ifndef ACRN_DEPRECATED
#define ACRN_DEPRECATED(msg)
#endif
#include "acrn.h"

#ifdef OS_COMPAT

/*
 * struct acrn_regs as callers of linux-i386 have it.
 */
struct acrn_regs_compat {
	struct acrn_gp_regs gprs;
	struct acrn_descriptor_ptr gdt;
	struct acrn_descriptor_ptr idt;
	__le64 rip;
	__le64 cs_base;
	__le64 cr0;
	__le64 cr4;
	__le64 cr3;
	__le64 ia32_efer;
	__le64 rflags;
	__le64 reserved_64[4];
	__le32 cs_ar;
	__le32 cs_limit;
	__le32 reserved_32[3];
	__le16 cs_sel;
	__le16 ss_sel;
	__le16 ds_sel;
	__le16 es_sel;
	__le16 fs_sel;
	__le16 gs_sel;
	__le16 ldt_sel;
	__le16 tr_sel;
} __attribute__((packed, aligned(4)));

_Static_assert(sizeof(struct acrn_regs_compat) == 284, "acrn_regs_compat");
_Static_assert(_Alignof(struct acrn_regs_compat) == 4, "acrn_regs_compat");
COMPAT_AT(struct acrn_regs_compat, gprs, 0);
COMPAT_AT(struct acrn_regs_compat, gdt, 128);
COMPAT_AT(struct acrn_regs_compat, idt, 144);
COMPAT_AT(struct acrn_regs_compat, rip, 160);
COMPAT_AT(struct acrn_regs_compat, cs_base, 168);
COMPAT_AT(struct acrn_regs_compat, cr0, 176);
COMPAT_AT(struct acrn_regs_compat, cr4, 184);
COMPAT_AT(struct acrn_regs_compat, cr3, 192);
COMPAT_AT(struct acrn_regs_compat, ia32_efer, 200);
COMPAT_AT(struct acrn_regs_compat, rflags, 208);
COMPAT_AT(struct acrn_regs_compat, reserved_64, 216);
COMPAT_AT(struct acrn_regs_compat, cs_ar, 248);
COMPAT_AT(struct acrn_regs_compat, cs_limit, 252);
COMPAT_AT(struct acrn_regs_compat, reserved_32, 256);
COMPAT_AT(struct acrn_regs_compat, cs_sel, 268);
COMPAT_AT(struct acrn_regs_compat, ss_sel, 270);
COMPAT_AT(struct acrn_regs_compat, ds_sel, 272);
COMPAT_AT(struct acrn_regs_compat, es_sel, 274);
COMPAT_AT(struct acrn_regs_compat, fs_sel, 276);
COMPAT_AT(struct acrn_regs_compat, gs_sel, 278);
COMPAT_AT(struct acrn_regs_compat, ldt_sel, 280);
COMPAT_AT(struct acrn_regs_compat, tr_sel, 282);

static inline void acrn_decode_regs_compat(struct acrn_regs *to, const struct acrn_regs_compat *from)
{
	memcpy(&to->gprs, &from->gprs, sizeof(to->gprs));
	memcpy(&to->gdt, &from->gdt, sizeof(to->gdt));
	memcpy(&to->idt, &from->idt, sizeof(to->idt));
	to->rip = from->rip;
	to->cs_base = from->cs_base;
	to->cr0 = from->cr0;
	to->cr4 = from->cr4;
	to->cr3 = from->cr3;
	to->ia32_efer = from->ia32_efer;
	to->rflags = from->rflags;
	memcpy(to->reserved_64, from->reserved_64, sizeof(to->reserved_64));
	to->cs_ar = from->cs_ar;
	to->cs_limit = from->cs_limit;
	memcpy(to->reserved_32, from->reserved_32, sizeof(to->reserved_32));
	to->cs_sel = from->cs_sel;
	to->ss_sel = from->ss_sel;
	to->ds_sel = from->ds_sel;
	to->es_sel = from->es_sel;
	to->fs_sel = from->fs_sel;
	to->gs_sel = from->gs_sel;
	to->ldt_sel = from->ldt_sel;
	to->tr_sel = from->tr_sel;
}

static inline void acrn_encode_regs_compat(struct acrn_regs_compat *to, const struct acrn_regs *from)
{
	memcpy(&to->gprs, &from->gprs, sizeof(to->gprs));
	memcpy(&to->gdt, &from->gdt, sizeof(to->gdt));
	memcpy(&to->idt, &from->idt, sizeof(to->idt));
	to->rip = from->rip;
	to->cs_base = from->cs_base;
	to->cr0 = from->cr0;
	to->cr4 = from->cr4;
	to->cr3 = from->cr3;
	to->ia32_efer = from->ia32_efer;
	to->rflags = from->rflags;
	memcpy(to->reserved_64, from->reserved_64, sizeof(to->reserved_64));
	to->cs_ar = from->cs_ar;
	to->cs_limit = from->cs_limit;
	memcpy(to->reserved_32, from->reserved_32, sizeof(to->reserved_32));
	to->cs_sel = from->cs_sel;
	to->ss_sel = from->ss_sel;
	to->ds_sel = from->ds_sel;
	to->es_sel = from->es_sel;
	to->fs_sel = from->fs_sel;
	to->gs_sel = from->gs_sel;
	to->ldt_sel = from->ldt_sel;
	to->tr_sel = from->tr_sel;
}

/*
 * struct acrn_vcpu_regs as callers of linux-i386 have it.
 */
struct acrn_vcpu_regs_compat {
	__u16 vcpu_id;
	__u16 reserved[3];
	struct acrn_regs_compat vcpu_regs;
} __attribute__((packed, aligned(4)));

_Static_assert(sizeof(struct acrn_vcpu_regs_compat) == 292, "acrn_vcpu_regs_compat");
_Static_assert(_Alignof(struct acrn_vcpu_regs_compat) == 4, "acrn_vcpu_regs_compat");
COMPAT_AT(struct acrn_vcpu_regs_compat, vcpu_id, 0);
COMPAT_AT(struct acrn_vcpu_regs_compat, reserved, 2);
COMPAT_AT(struct acrn_vcpu_regs_compat, vcpu_regs, 8);

static inline void acrn_decode_vcpu_regs_compat(struct acrn_vcpu_regs *to,
						const struct acrn_vcpu_regs_compat *from)
{
	to->vcpu_id = from->vcpu_id;
	memcpy(to->reserved, from->reserved, sizeof(to->reserved));
	acrn_decode_regs_compat(&to->vcpu_regs, &from->vcpu_regs);
}

static inline void acrn_encode_vcpu_regs_compat(struct acrn_vcpu_regs_compat *to,
						const struct acrn_vcpu_regs *from)
{
	to->vcpu_id = from->vcpu_id;
	memcpy(to->reserved, from->reserved, sizeof(to->reserved));
	acrn_encode_regs_compat(&to->vcpu_regs, &from->vcpu_regs);
}

#else
#endif

#endif
