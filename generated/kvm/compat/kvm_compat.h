/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/*
 * kvm: records of callers of another ABI.
 *
 * Made by ioctlc from the kvm spec; do not edit. To remake it:
 *   ioctlc build spec/kvm
 */
#ifndef KVM_COMPAT_H
#define KVM_COMPAT_H

#include "compat.h"

#ifndef KVM_DEPRECATED
#define KVM_DEPRECATED(msg)
#endif
#include "kvm.h"

#ifdef OS_COMPAT

#if defined(__x86_64__) || defined(__i386__)
/*
 * struct kvm_dirty_log as callers of linux-i386 have it.
 */
struct kvm_dirty_log_compat {
	__u32 slot;
	__u32 padding1;
	union {
		__u32 dirty_bitmap;
		__u64 padding2;
	} __attribute__((packed, aligned(4)));
} __attribute__((packed, aligned(4)));

_Static_assert(sizeof(struct kvm_dirty_log_compat) == 16, "kvm_dirty_log_compat");
_Static_assert(_Alignof(struct kvm_dirty_log_compat) == 4, "kvm_dirty_log_compat");
COMPAT_AT(struct kvm_dirty_log_compat, slot, 0);
COMPAT_AT(struct kvm_dirty_log_compat, padding1, 4);
COMPAT_AT(struct kvm_dirty_log_compat, dirty_bitmap, 8);
COMPAT_AT(struct kvm_dirty_log_compat, padding2, 8);

static inline void kvm_decode_dirty_log_compat(struct kvm_dirty_log *to,
					       const struct kvm_dirty_log_compat *from)
{
	memset(to, 0, sizeof(*to));
	to->slot = from->slot;
	to->padding1 = from->padding1;
	to->dirty_bitmap = compat_pointer(from->dirty_bitmap);
}

static inline bool kvm_fits_dirty_log_compat(const struct kvm_dirty_log *from)
{
	if (!compat_fits_pointer(from->dirty_bitmap))
		return false;
	return true;
}

static inline void kvm_encode_dirty_log_compat(struct kvm_dirty_log_compat *to,
					       const struct kvm_dirty_log *from)
{
	memset(to, 0, sizeof(*to));
	to->slot = from->slot;
	to->padding1 = from->padding1;
	to->dirty_bitmap = (__u32)(uintptr_t)from->dirty_bitmap;
}
#endif

#if defined(__mips__)
/*
 * struct kvm_dirty_log as callers of linux-mips have it.
 */
struct kvm_dirty_log_mips {
	__u32 slot;
	__u32 padding1;
	union {
		__u32 dirty_bitmap;
		__u64 padding2;
	} __attribute__((packed, aligned(8)));
} __attribute__((packed, aligned(8)));

_Static_assert(sizeof(struct kvm_dirty_log_mips) == 16, "kvm_dirty_log_mips");
_Static_assert(_Alignof(struct kvm_dirty_log_mips) == 8, "kvm_dirty_log_mips");
COMPAT_AT(struct kvm_dirty_log_mips, slot, 0);
COMPAT_AT(struct kvm_dirty_log_mips, padding1, 4);
COMPAT_AT(struct kvm_dirty_log_mips, dirty_bitmap, 8);
COMPAT_AT(struct kvm_dirty_log_mips, padding2, 8);

static inline void kvm_decode_dirty_log_mips(struct kvm_dirty_log *to, const struct kvm_dirty_log_mips *from)
{
	memset(to, 0, sizeof(*to));
	to->slot = from->slot;
	to->padding1 = from->padding1;
	to->dirty_bitmap = compat_pointer(from->dirty_bitmap);
}

static inline bool kvm_fits_dirty_log_mips(const struct kvm_dirty_log *from)
{
	if (!compat_fits_pointer(from->dirty_bitmap))
		return false;
	return true;
}

static inline void kvm_encode_dirty_log_mips(struct kvm_dirty_log_mips *to, const struct kvm_dirty_log *from)
{
	memset(to, 0, sizeof(*to));
	to->slot = from->slot;
	to->padding1 = from->padding1;
	to->dirty_bitmap = (__u32)(uintptr_t)from->dirty_bitmap;
}
#endif

#if defined(__x86_64__) || defined(__i386__)
/*
 * struct kvm_clear_dirty_log as callers of linux-i386 have it.
 */
struct kvm_clear_dirty_log_compat {
	__u32 slot;
	__u32 num_pages;
	__u64 first_page;
	union {
		__u32 dirty_bitmap;
		__u64 padding2;
	} __attribute__((packed, aligned(4)));
} __attribute__((packed, aligned(4)));

_Static_assert(sizeof(struct kvm_clear_dirty_log_compat) == 24, "kvm_clear_dirty_log_compat");
_Static_assert(_Alignof(struct kvm_clear_dirty_log_compat) == 4, "kvm_clear_dirty_log_compat");
COMPAT_AT(struct kvm_clear_dirty_log_compat, slot, 0);
COMPAT_AT(struct kvm_clear_dirty_log_compat, num_pages, 4);
COMPAT_AT(struct kvm_clear_dirty_log_compat, first_page, 8);
COMPAT_AT(struct kvm_clear_dirty_log_compat, dirty_bitmap, 16);
COMPAT_AT(struct kvm_clear_dirty_log_compat, padding2, 16);

static inline void kvm_decode_clear_dirty_log_compat(struct kvm_clear_dirty_log *to,
						     const struct kvm_clear_dirty_log_compat *from)
{
	memset(to, 0, sizeof(*to));
	to->slot = from->slot;
	to->num_pages = from->num_pages;
	to->first_page = from->first_page;
	to->dirty_bitmap = compat_pointer(from->dirty_bitmap);
}

static inline bool kvm_fits_clear_dirty_log_compat(const struct kvm_clear_dirty_log *from)
{
	if (!compat_fits_pointer(from->dirty_bitmap))
		return false;
	return true;
}

static inline void kvm_encode_clear_dirty_log_compat(struct kvm_clear_dirty_log_compat *to,
						     const struct kvm_clear_dirty_log *from)
{
	memset(to, 0, sizeof(*to));
	to->slot = from->slot;
	to->num_pages = from->num_pages;
	to->first_page = from->first_page;
	to->dirty_bitmap = (__u32)(uintptr_t)from->dirty_bitmap;
}
#endif

#if defined(__mips__)
/*
 * struct kvm_clear_dirty_log as callers of linux-mips have it.
 */
struct kvm_clear_dirty_log_mips {
	__u32 slot;
	__u32 num_pages;
	__u64 first_page;
	union {
		__u32 dirty_bitmap;
		__u64 padding2;
	} __attribute__((packed, aligned(8)));
} __attribute__((packed, aligned(8)));

_Static_assert(sizeof(struct kvm_clear_dirty_log_mips) == 24, "kvm_clear_dirty_log_mips");
_Static_assert(_Alignof(struct kvm_clear_dirty_log_mips) == 8, "kvm_clear_dirty_log_mips");
COMPAT_AT(struct kvm_clear_dirty_log_mips, slot, 0);
COMPAT_AT(struct kvm_clear_dirty_log_mips, num_pages, 4);
COMPAT_AT(struct kvm_clear_dirty_log_mips, first_page, 8);
COMPAT_AT(struct kvm_clear_dirty_log_mips, dirty_bitmap, 16);
COMPAT_AT(struct kvm_clear_dirty_log_mips, padding2, 16);

static inline void kvm_decode_clear_dirty_log_mips(struct kvm_clear_dirty_log *to,
						   const struct kvm_clear_dirty_log_mips *from)
{
	memset(to, 0, sizeof(*to));
	to->slot = from->slot;
	to->num_pages = from->num_pages;
	to->first_page = from->first_page;
	to->dirty_bitmap = compat_pointer(from->dirty_bitmap);
}

static inline bool kvm_fits_clear_dirty_log_mips(const struct kvm_clear_dirty_log *from)
{
	if (!compat_fits_pointer(from->dirty_bitmap))
		return false;
	return true;
}

static inline void kvm_encode_clear_dirty_log_mips(struct kvm_clear_dirty_log_mips *to,
						   const struct kvm_clear_dirty_log *from)
{
	memset(to, 0, sizeof(*to));
	to->slot = from->slot;
	to->num_pages = from->num_pages;
	to->first_page = from->first_page;
	to->dirty_bitmap = (__u32)(uintptr_t)from->dirty_bitmap;
}
#endif

#if defined(__mips__)
/*
 * struct kvm_signal_mask as callers of linux-mips have it.
 */
struct kvm_signal_mask_compat {
	__u32 len;
	__u8 sigset[0];
} __attribute__((packed, aligned(4)));

_Static_assert(sizeof(struct kvm_signal_mask_compat) == 4, "kvm_signal_mask_compat");
_Static_assert(_Alignof(struct kvm_signal_mask_compat) == 4, "kvm_signal_mask_compat");
COMPAT_AT(struct kvm_signal_mask_compat, len, 0);
COMPAT_AT(struct kvm_signal_mask_compat, sigset, 4);

static inline void kvm_decode_signal_mask_compat(struct kvm_signal_mask *to,
						 const struct kvm_signal_mask_compat *from)
{
	to->len = from->len;
}

static inline void kvm_encode_signal_mask_compat(struct kvm_signal_mask_compat *to,
						 const struct kvm_signal_mask *from)
{
	to->len = from->len;
}
#endif

#if defined(__x86_64__) || defined(__i386__)
/*
 * struct kvm_msr_filter_range as callers of linux-i386 have it.
 */
struct kvm_msr_filter_range_compat {
	__u32 flags;
	__u32 nmsrs;
	__u32 base;
	__u32 bitmap;
} __attribute__((packed, aligned(4)));

_Static_assert(sizeof(struct kvm_msr_filter_range_compat) == 16, "kvm_msr_filter_range_compat");
_Static_assert(_Alignof(struct kvm_msr_filter_range_compat) == 4, "kvm_msr_filter_range_compat");
COMPAT_AT(struct kvm_msr_filter_range_compat, flags, 0);
COMPAT_AT(struct kvm_msr_filter_range_compat, nmsrs, 4);
COMPAT_AT(struct kvm_msr_filter_range_compat, base, 8);
COMPAT_AT(struct kvm_msr_filter_range_compat, bitmap, 12);

static inline void kvm_decode_msr_filter_range_compat(struct kvm_msr_filter_range *to,
						      const struct kvm_msr_filter_range_compat *from)
{
	to->flags = from->flags;
	to->nmsrs = from->nmsrs;
	to->base = from->base;
	to->bitmap = compat_pointer(from->bitmap);
}

static inline bool kvm_fits_msr_filter_range_compat(const struct kvm_msr_filter_range *from)
{
	if (!compat_fits_pointer(from->bitmap))
		return false;
	return true;
}

static inline void kvm_encode_msr_filter_range_compat(struct kvm_msr_filter_range_compat *to,
						      const struct kvm_msr_filter_range *from)
{
	to->flags = from->flags;
	to->nmsrs = from->nmsrs;
	to->base = from->base;
	to->bitmap = (__u32)(uintptr_t)from->bitmap;
}
#endif

#if defined(__x86_64__) || defined(__i386__)
/*
 * struct kvm_msr_filter as callers of linux-i386 have it.
 */
struct kvm_msr_filter_compat {
	__u32 flags;
	struct kvm_msr_filter_range_compat ranges[16];
} __attribute__((packed, aligned(4)));

_Static_assert(sizeof(struct kvm_msr_filter_compat) == 260, "kvm_msr_filter_compat");
_Static_assert(_Alignof(struct kvm_msr_filter_compat) == 4, "kvm_msr_filter_compat");
COMPAT_AT(struct kvm_msr_filter_compat, flags, 0);
COMPAT_AT(struct kvm_msr_filter_compat, ranges, 4);

static inline void kvm_decode_msr_filter_compat(struct kvm_msr_filter *to,
						const struct kvm_msr_filter_compat *from)
{
	u32 i;

	to->flags = from->flags;
	for (i = 0; i < 16; i++) {
		kvm_decode_msr_filter_range_compat(&to->ranges[i], &from->ranges[i]);
	}
}

static inline bool kvm_fits_msr_filter_compat(const struct kvm_msr_filter *from)
{
	u32 i;

	for (i = 0; i < 16; i++) {
		if (!kvm_fits_msr_filter_range_compat(&from->ranges[i]))
			return false;
	}
	return true;
}

static inline void kvm_encode_msr_filter_compat(struct kvm_msr_filter_compat *to,
						const struct kvm_msr_filter *from)
{
	u32 i;

	to->flags = from->flags;
	for (i = 0; i < 16; i++) {
		kvm_encode_msr_filter_range_compat(&to->ranges[i], &from->ranges[i]);
	}
}
#endif

#if defined(__x86_64__) || defined(__i386__)
/*
 * struct kvm_sev_cmd as callers of linux-i386 have it.
 */
struct kvm_sev_cmd_compat {
	__u32 id;
	__u64 data;
	__u32 error;
	__u32 sev_fd;
} __attribute__((packed, aligned(4)));

_Static_assert(sizeof(struct kvm_sev_cmd_compat) == 20, "kvm_sev_cmd_compat");
_Static_assert(_Alignof(struct kvm_sev_cmd_compat) == 4, "kvm_sev_cmd_compat");
COMPAT_AT(struct kvm_sev_cmd_compat, id, 0);
COMPAT_AT(struct kvm_sev_cmd_compat, data, 4);
COMPAT_AT(struct kvm_sev_cmd_compat, error, 12);
COMPAT_AT(struct kvm_sev_cmd_compat, sev_fd, 16);

static inline void kvm_decode_sev_cmd_compat(struct kvm_sev_cmd *to, const struct kvm_sev_cmd_compat *from)
{
	to->id = from->id;
	to->data = from->data;
	to->error = from->error;
	to->sev_fd = from->sev_fd;
}

static inline void kvm_encode_sev_cmd_compat(struct kvm_sev_cmd_compat *to, const struct kvm_sev_cmd *from)
{
	to->id = from->id;
	to->data = from->data;
	to->error = from->error;
	to->sev_fd = from->sev_fd;
}
#endif

#if defined(__x86_64__) || defined(__i386__)
/*
 * struct kvm_sev_attestation_report as callers of linux-i386 have it.
 */
struct kvm_sev_attestation_report_compat {
	__u8 mnonce[16];
	__u64 uaddr;
	__u32 len;
} __attribute__((packed, aligned(4)));

_Static_assert(sizeof(struct kvm_sev_attestation_report_compat) == 28, "kvm_sev_attestation_report_compat");
_Static_assert(_Alignof(struct kvm_sev_attestation_report_compat) == 4, "kvm_sev_attestation_report_compat");
COMPAT_AT(struct kvm_sev_attestation_report_compat, mnonce, 0);
COMPAT_AT(struct kvm_sev_attestation_report_compat, uaddr, 16);
COMPAT_AT(struct kvm_sev_attestation_report_compat, len, 24);

static inline void kvm_decode_sev_attestation_report_compat(struct kvm_sev_attestation_report *to,
							    const struct kvm_sev_attestation_report_compat *from)
{
	memcpy(to->mnonce, from->mnonce, sizeof(to->mnonce));
	to->uaddr = from->uaddr;
	to->len = from->len;
}

static inline void kvm_encode_sev_attestation_report_compat(struct kvm_sev_attestation_report_compat *to,
							    const struct kvm_sev_attestation_report *from)
{
	memcpy(to->mnonce, from->mnonce, sizeof(to->mnonce));
	to->uaddr = from->uaddr;
	to->len = from->len;
}

extern const struct compat_type kvm_type_sev_attestation_report_compat;
#endif

#if defined(__x86_64__) || defined(__i386__)
/*
 * struct kvm_sev_dbg as callers of linux-i386 have it.
 */
struct kvm_sev_dbg_compat {
	__u64 src_uaddr;
	__u64 dst_uaddr;
	__u32 len;
} __attribute__((packed, aligned(4)));

_Static_assert(sizeof(struct kvm_sev_dbg_compat) == 20, "kvm_sev_dbg_compat");
_Static_assert(_Alignof(struct kvm_sev_dbg_compat) == 4, "kvm_sev_dbg_compat");
COMPAT_AT(struct kvm_sev_dbg_compat, src_uaddr, 0);
COMPAT_AT(struct kvm_sev_dbg_compat, dst_uaddr, 8);
COMPAT_AT(struct kvm_sev_dbg_compat, len, 16);

static inline void kvm_decode_sev_dbg_compat(struct kvm_sev_dbg *to, const struct kvm_sev_dbg_compat *from)
{
	to->src_uaddr = from->src_uaddr;
	to->dst_uaddr = from->dst_uaddr;
	to->len = from->len;
}

static inline void kvm_encode_sev_dbg_compat(struct kvm_sev_dbg_compat *to, const struct kvm_sev_dbg *from)
{
	to->src_uaddr = from->src_uaddr;
	to->dst_uaddr = from->dst_uaddr;
	to->len = from->len;
}

extern const struct compat_type kvm_type_sev_dbg_compat;
#endif

#if defined(__x86_64__) || defined(__i386__)
/*
 * struct kvm_sev_receive_update_data as callers of linux-i386 have it.
 */
struct kvm_sev_receive_update_data_compat {
	__u64 hdr_uaddr;
	__u32 hdr_len;
	__u64 guest_uaddr;
	__u32 guest_len;
	__u64 trans_uaddr;
	__u32 trans_len;
} __attribute__((packed, aligned(4)));

_Static_assert(sizeof(struct kvm_sev_receive_update_data_compat) == 36, "kvm_sev_receive_update_data_compat");
_Static_assert(_Alignof(struct kvm_sev_receive_update_data_compat) == 4,
	       "kvm_sev_receive_update_data_compat");
COMPAT_AT(struct kvm_sev_receive_update_data_compat, hdr_uaddr, 0);
COMPAT_AT(struct kvm_sev_receive_update_data_compat, hdr_len, 8);
COMPAT_AT(struct kvm_sev_receive_update_data_compat, guest_uaddr, 12);
COMPAT_AT(struct kvm_sev_receive_update_data_compat, guest_len, 20);
COMPAT_AT(struct kvm_sev_receive_update_data_compat, trans_uaddr, 24);
COMPAT_AT(struct kvm_sev_receive_update_data_compat, trans_len, 32);

static inline void kvm_decode_sev_receive_update_data_compat(struct kvm_sev_receive_update_data *to,
							     const struct kvm_sev_receive_update_data_compat *from)
{
	to->hdr_uaddr = from->hdr_uaddr;
	to->hdr_len = from->hdr_len;
	to->guest_uaddr = from->guest_uaddr;
	to->guest_len = from->guest_len;
	to->trans_uaddr = from->trans_uaddr;
	to->trans_len = from->trans_len;
}

static inline void kvm_encode_sev_receive_update_data_compat(struct kvm_sev_receive_update_data_compat *to,
							     const struct kvm_sev_receive_update_data *from)
{
	to->hdr_uaddr = from->hdr_uaddr;
	to->hdr_len = from->hdr_len;
	to->guest_uaddr = from->guest_uaddr;
	to->guest_len = from->guest_len;
	to->trans_uaddr = from->trans_uaddr;
	to->trans_len = from->trans_len;
}

extern const struct compat_type kvm_type_sev_receive_update_data_compat;
#endif

#if defined(__x86_64__) || defined(__i386__)
/*
 * struct kvm_sev_receive_start as callers of linux-i386 have it.
 */
struct kvm_sev_receive_start_compat {
	__u32 handle;
	__u32 policy;
	__u64 pdh_uaddr;
	__u32 pdh_len;
	__u64 session_uaddr;
	__u32 session_len;
} __attribute__((packed, aligned(4)));

_Static_assert(sizeof(struct kvm_sev_receive_start_compat) == 32, "kvm_sev_receive_start_compat");
_Static_assert(_Alignof(struct kvm_sev_receive_start_compat) == 4, "kvm_sev_receive_start_compat");
COMPAT_AT(struct kvm_sev_receive_start_compat, handle, 0);
COMPAT_AT(struct kvm_sev_receive_start_compat, policy, 4);
COMPAT_AT(struct kvm_sev_receive_start_compat, pdh_uaddr, 8);
COMPAT_AT(struct kvm_sev_receive_start_compat, pdh_len, 16);
COMPAT_AT(struct kvm_sev_receive_start_compat, session_uaddr, 20);
COMPAT_AT(struct kvm_sev_receive_start_compat, session_len, 28);

static inline void kvm_decode_sev_receive_start_compat(struct kvm_sev_receive_start *to,
						       const struct kvm_sev_receive_start_compat *from)
{
	to->handle = from->handle;
	to->policy = from->policy;
	to->pdh_uaddr = from->pdh_uaddr;
	to->pdh_len = from->pdh_len;
	to->session_uaddr = from->session_uaddr;
	to->session_len = from->session_len;
}

static inline void kvm_encode_sev_receive_start_compat(struct kvm_sev_receive_start_compat *to,
						       const struct kvm_sev_receive_start *from)
{
	to->handle = from->handle;
	to->policy = from->policy;
	to->pdh_uaddr = from->pdh_uaddr;
	to->pdh_len = from->pdh_len;
	to->session_uaddr = from->session_uaddr;
	to->session_len = from->session_len;
}

extern const struct compat_type kvm_type_sev_receive_start_compat;
#endif

#if defined(__x86_64__) || defined(__i386__)
/*
 * struct kvm_sev_send_update_data as callers of linux-i386 have it.
 */
struct kvm_sev_send_update_data_compat {
	__u64 hdr_uaddr;
	__u32 hdr_len;
	__u64 guest_uaddr;
	__u32 guest_len;
	__u64 trans_uaddr;
	__u32 trans_len;
} __attribute__((packed, aligned(4)));

_Static_assert(sizeof(struct kvm_sev_send_update_data_compat) == 36, "kvm_sev_send_update_data_compat");
_Static_assert(_Alignof(struct kvm_sev_send_update_data_compat) == 4, "kvm_sev_send_update_data_compat");
COMPAT_AT(struct kvm_sev_send_update_data_compat, hdr_uaddr, 0);
COMPAT_AT(struct kvm_sev_send_update_data_compat, hdr_len, 8);
COMPAT_AT(struct kvm_sev_send_update_data_compat, guest_uaddr, 12);
COMPAT_AT(struct kvm_sev_send_update_data_compat, guest_len, 20);
COMPAT_AT(struct kvm_sev_send_update_data_compat, trans_uaddr, 24);
COMPAT_AT(struct kvm_sev_send_update_data_compat, trans_len, 32);

static inline void kvm_decode_sev_send_update_data_compat(struct kvm_sev_send_update_data *to,
							  const struct kvm_sev_send_update_data_compat *from)
{
	to->hdr_uaddr = from->hdr_uaddr;
	to->hdr_len = from->hdr_len;
	to->guest_uaddr = from->guest_uaddr;
	to->guest_len = from->guest_len;
	to->trans_uaddr = from->trans_uaddr;
	to->trans_len = from->trans_len;
}

static inline void kvm_encode_sev_send_update_data_compat(struct kvm_sev_send_update_data_compat *to,
							  const struct kvm_sev_send_update_data *from)
{
	to->hdr_uaddr = from->hdr_uaddr;
	to->hdr_len = from->hdr_len;
	to->guest_uaddr = from->guest_uaddr;
	to->guest_len = from->guest_len;
	to->trans_uaddr = from->trans_uaddr;
	to->trans_len = from->trans_len;
}

extern const struct compat_type kvm_type_sev_send_update_data_compat;
#endif

#if defined(__x86_64__) || defined(__i386__)
/*
 * struct kvm_sev_send_start as callers of linux-i386 have it.
 */
struct kvm_sev_send_start_compat {
	__u32 policy;
	__u64 pdh_cert_uaddr;
	__u32 pdh_cert_len;
	__u64 plat_certs_uaddr;
	__u32 plat_certs_len;
	__u64 amd_certs_uaddr;
	__u32 amd_certs_len;
	__u64 session_uaddr;
	__u32 session_len;
} __attribute__((packed, aligned(4)));

_Static_assert(sizeof(struct kvm_sev_send_start_compat) == 52, "kvm_sev_send_start_compat");
_Static_assert(_Alignof(struct kvm_sev_send_start_compat) == 4, "kvm_sev_send_start_compat");
COMPAT_AT(struct kvm_sev_send_start_compat, policy, 0);
COMPAT_AT(struct kvm_sev_send_start_compat, pdh_cert_uaddr, 4);
COMPAT_AT(struct kvm_sev_send_start_compat, pdh_cert_len, 12);
COMPAT_AT(struct kvm_sev_send_start_compat, plat_certs_uaddr, 16);
COMPAT_AT(struct kvm_sev_send_start_compat, plat_certs_len, 24);
COMPAT_AT(struct kvm_sev_send_start_compat, amd_certs_uaddr, 28);
COMPAT_AT(struct kvm_sev_send_start_compat, amd_certs_len, 36);
COMPAT_AT(struct kvm_sev_send_start_compat, session_uaddr, 40);
COMPAT_AT(struct kvm_sev_send_start_compat, session_len, 48);

static inline void kvm_decode_sev_send_start_compat(struct kvm_sev_send_start *to,
						    const struct kvm_sev_send_start_compat *from)
{
	to->policy = from->policy;
	to->pdh_cert_uaddr = from->pdh_cert_uaddr;
	to->pdh_cert_len = from->pdh_cert_len;
	to->plat_certs_uaddr = from->plat_certs_uaddr;
	to->plat_certs_len = from->plat_certs_len;
	to->amd_certs_uaddr = from->amd_certs_uaddr;
	to->amd_certs_len = from->amd_certs_len;
	to->session_uaddr = from->session_uaddr;
	to->session_len = from->session_len;
}

static inline void kvm_encode_sev_send_start_compat(struct kvm_sev_send_start_compat *to,
						    const struct kvm_sev_send_start *from)
{
	to->policy = from->policy;
	to->pdh_cert_uaddr = from->pdh_cert_uaddr;
	to->pdh_cert_len = from->pdh_cert_len;
	to->plat_certs_uaddr = from->plat_certs_uaddr;
	to->plat_certs_len = from->plat_certs_len;
	to->amd_certs_uaddr = from->amd_certs_uaddr;
	to->amd_certs_len = from->amd_certs_len;
	to->session_uaddr = from->session_uaddr;
	to->session_len = from->session_len;
}

extern const struct compat_type kvm_type_sev_send_start_compat;
#endif

#if defined(__x86_64__) || defined(__i386__)
/*
 * struct kvm_sev_launch_measure as callers of linux-i386 have it.
 */
struct kvm_sev_launch_measure_compat {
	__u64 uaddr;
	__u32 len;
} __attribute__((packed, aligned(4)));

_Static_assert(sizeof(struct kvm_sev_launch_measure_compat) == 12, "kvm_sev_launch_measure_compat");
_Static_assert(_Alignof(struct kvm_sev_launch_measure_compat) == 4, "kvm_sev_launch_measure_compat");
COMPAT_AT(struct kvm_sev_launch_measure_compat, uaddr, 0);
COMPAT_AT(struct kvm_sev_launch_measure_compat, len, 8);

static inline void kvm_decode_sev_launch_measure_compat(struct kvm_sev_launch_measure *to,
							const struct kvm_sev_launch_measure_compat *from)
{
	to->uaddr = from->uaddr;
	to->len = from->len;
}

static inline void kvm_encode_sev_launch_measure_compat(struct kvm_sev_launch_measure_compat *to,
							const struct kvm_sev_launch_measure *from)
{
	to->uaddr = from->uaddr;
	to->len = from->len;
}

extern const struct compat_type kvm_type_sev_launch_measure_compat;
#endif

#if defined(__x86_64__) || defined(__i386__)
/*
 * struct kvm_sev_launch_secret as callers of linux-i386 have it.
 */
struct kvm_sev_launch_secret_compat {
	__u64 hdr_uaddr;
	__u32 hdr_len;
	__u64 guest_uaddr;
	__u32 guest_len;
	__u64 trans_uaddr;
	__u32 trans_len;
} __attribute__((packed, aligned(4)));

_Static_assert(sizeof(struct kvm_sev_launch_secret_compat) == 36, "kvm_sev_launch_secret_compat");
_Static_assert(_Alignof(struct kvm_sev_launch_secret_compat) == 4, "kvm_sev_launch_secret_compat");
COMPAT_AT(struct kvm_sev_launch_secret_compat, hdr_uaddr, 0);
COMPAT_AT(struct kvm_sev_launch_secret_compat, hdr_len, 8);
COMPAT_AT(struct kvm_sev_launch_secret_compat, guest_uaddr, 12);
COMPAT_AT(struct kvm_sev_launch_secret_compat, guest_len, 20);
COMPAT_AT(struct kvm_sev_launch_secret_compat, trans_uaddr, 24);
COMPAT_AT(struct kvm_sev_launch_secret_compat, trans_len, 32);

static inline void kvm_decode_sev_launch_secret_compat(struct kvm_sev_launch_secret *to,
						       const struct kvm_sev_launch_secret_compat *from)
{
	to->hdr_uaddr = from->hdr_uaddr;
	to->hdr_len = from->hdr_len;
	to->guest_uaddr = from->guest_uaddr;
	to->guest_len = from->guest_len;
	to->trans_uaddr = from->trans_uaddr;
	to->trans_len = from->trans_len;
}

static inline void kvm_encode_sev_launch_secret_compat(struct kvm_sev_launch_secret_compat *to,
						       const struct kvm_sev_launch_secret *from)
{
	to->hdr_uaddr = from->hdr_uaddr;
	to->hdr_len = from->hdr_len;
	to->guest_uaddr = from->guest_uaddr;
	to->guest_len = from->guest_len;
	to->trans_uaddr = from->trans_uaddr;
	to->trans_len = from->trans_len;
}

extern const struct compat_type kvm_type_sev_launch_secret_compat;
#endif

#if defined(__x86_64__) || defined(__i386__)
/*
 * struct kvm_sev_launch_update_data as callers of linux-i386 have it.
 */
struct kvm_sev_launch_update_data_compat {
	__u64 uaddr;
	__u32 len;
} __attribute__((packed, aligned(4)));

_Static_assert(sizeof(struct kvm_sev_launch_update_data_compat) == 12, "kvm_sev_launch_update_data_compat");
_Static_assert(_Alignof(struct kvm_sev_launch_update_data_compat) == 4, "kvm_sev_launch_update_data_compat");
COMPAT_AT(struct kvm_sev_launch_update_data_compat, uaddr, 0);
COMPAT_AT(struct kvm_sev_launch_update_data_compat, len, 8);

static inline void kvm_decode_sev_launch_update_data_compat(struct kvm_sev_launch_update_data *to,
							    const struct kvm_sev_launch_update_data_compat *from)
{
	to->uaddr = from->uaddr;
	to->len = from->len;
}

static inline void kvm_encode_sev_launch_update_data_compat(struct kvm_sev_launch_update_data_compat *to,
							    const struct kvm_sev_launch_update_data *from)
{
	to->uaddr = from->uaddr;
	to->len = from->len;
}

extern const struct compat_type kvm_type_sev_launch_update_data_compat;
#endif

#if defined(__x86_64__) || defined(__i386__)
/*
 * struct kvm_sev_launch_start as callers of linux-i386 have it.
 */
struct kvm_sev_launch_start_compat {
	__u32 handle;
	__u32 policy;
	__u64 dh_uaddr;
	__u32 dh_len;
	__u64 session_uaddr;
	__u32 session_len;
} __attribute__((packed, aligned(4)));

_Static_assert(sizeof(struct kvm_sev_launch_start_compat) == 32, "kvm_sev_launch_start_compat");
_Static_assert(_Alignof(struct kvm_sev_launch_start_compat) == 4, "kvm_sev_launch_start_compat");
COMPAT_AT(struct kvm_sev_launch_start_compat, handle, 0);
COMPAT_AT(struct kvm_sev_launch_start_compat, policy, 4);
COMPAT_AT(struct kvm_sev_launch_start_compat, dh_uaddr, 8);
COMPAT_AT(struct kvm_sev_launch_start_compat, dh_len, 16);
COMPAT_AT(struct kvm_sev_launch_start_compat, session_uaddr, 20);
COMPAT_AT(struct kvm_sev_launch_start_compat, session_len, 28);

static inline void kvm_decode_sev_launch_start_compat(struct kvm_sev_launch_start *to,
						      const struct kvm_sev_launch_start_compat *from)
{
	to->handle = from->handle;
	to->policy = from->policy;
	to->dh_uaddr = from->dh_uaddr;
	to->dh_len = from->dh_len;
	to->session_uaddr = from->session_uaddr;
	to->session_len = from->session_len;
}

static inline void kvm_encode_sev_launch_start_compat(struct kvm_sev_launch_start_compat *to,
						      const struct kvm_sev_launch_start *from)
{
	to->handle = from->handle;
	to->policy = from->policy;
	to->dh_uaddr = from->dh_uaddr;
	to->dh_len = from->dh_len;
	to->session_uaddr = from->session_uaddr;
	to->session_len = from->session_len;
}

extern const struct compat_type kvm_type_sev_launch_start_compat;
#endif

#if defined(__x86_64__) || defined(__i386__)
/*
 * struct kvm_dirty_tlb as callers of linux-i386 have it.
 */
struct kvm_dirty_tlb_compat {
	__u64 bitmap;
	__u32 num_dirty;
} __attribute__((packed, aligned(4)));

_Static_assert(sizeof(struct kvm_dirty_tlb_compat) == 12, "kvm_dirty_tlb_compat");
_Static_assert(_Alignof(struct kvm_dirty_tlb_compat) == 4, "kvm_dirty_tlb_compat");
COMPAT_AT(struct kvm_dirty_tlb_compat, bitmap, 0);
COMPAT_AT(struct kvm_dirty_tlb_compat, num_dirty, 8);

static inline void kvm_decode_dirty_tlb_compat(struct kvm_dirty_tlb *to,
					       const struct kvm_dirty_tlb_compat *from)
{
	to->bitmap = from->bitmap;
	to->num_dirty = from->num_dirty;
}

static inline void kvm_encode_dirty_tlb_compat(struct kvm_dirty_tlb_compat *to,
					       const struct kvm_dirty_tlb *from)
{
	to->bitmap = from->bitmap;
	to->num_dirty = from->num_dirty;
}
#endif

#if defined(__x86_64__) || defined(__i386__)
/*
 * struct kvm_s390_zpci_op as callers of linux-i386 have it.
 */
struct kvm_s390_zpci_op_compat {
	__u32 fh;
	__u8 op;
	__u8 pad[3];
	union {
		struct {
			__u64 ibv;
			__u64 sb;
			__u32 flags;
			__u32 noi;
			__u8 isc;
			__u8 sbo;
			__u16 pad;
		} __attribute__((packed, aligned(4))) reg_aen;
		__u64 reserved[8];
	} __attribute__((packed, aligned(4))) u;
} __attribute__((packed, aligned(4)));

_Static_assert(sizeof(struct kvm_s390_zpci_op_compat) == 72, "kvm_s390_zpci_op_compat");
_Static_assert(_Alignof(struct kvm_s390_zpci_op_compat) == 4, "kvm_s390_zpci_op_compat");
COMPAT_AT(struct kvm_s390_zpci_op_compat, fh, 0);
COMPAT_AT(struct kvm_s390_zpci_op_compat, op, 4);
COMPAT_AT(struct kvm_s390_zpci_op_compat, pad, 5);
COMPAT_AT(struct kvm_s390_zpci_op_compat, u, 8);
COMPAT_AT(struct kvm_s390_zpci_op_compat, u.reg_aen, 8);
COMPAT_AT(struct kvm_s390_zpci_op_compat, u.reg_aen.ibv, 8);
COMPAT_AT(struct kvm_s390_zpci_op_compat, u.reg_aen.sb, 16);
COMPAT_AT(struct kvm_s390_zpci_op_compat, u.reg_aen.flags, 24);
COMPAT_AT(struct kvm_s390_zpci_op_compat, u.reg_aen.noi, 28);
COMPAT_AT(struct kvm_s390_zpci_op_compat, u.reg_aen.isc, 32);
COMPAT_AT(struct kvm_s390_zpci_op_compat, u.reg_aen.sbo, 33);
COMPAT_AT(struct kvm_s390_zpci_op_compat, u.reg_aen.pad, 34);
COMPAT_AT(struct kvm_s390_zpci_op_compat, u.reserved, 8);

static inline void kvm_decode_s390_zpci_op_compat(struct kvm_s390_zpci_op *to,
						  const struct kvm_s390_zpci_op_compat *from)
{
	memset(to, 0, sizeof(*to));
	to->fh = from->fh;
	to->op = from->op;
	memcpy(to->pad, from->pad, sizeof(to->pad));
	switch (to->op) {
	case KVM_S390_ZPCIOP_REG_AEN:
		to->u.reg_aen.ibv = from->u.reg_aen.ibv;
		to->u.reg_aen.sb = from->u.reg_aen.sb;
		to->u.reg_aen.flags = from->u.reg_aen.flags;
		to->u.reg_aen.noi = from->u.reg_aen.noi;
		to->u.reg_aen.isc = from->u.reg_aen.isc;
		to->u.reg_aen.sbo = from->u.reg_aen.sbo;
		to->u.reg_aen.pad = from->u.reg_aen.pad;
		break;
	default:
		break;
	}
}

static inline void kvm_encode_s390_zpci_op_compat(struct kvm_s390_zpci_op_compat *to,
						  const struct kvm_s390_zpci_op *from)
{
	memset(to, 0, sizeof(*to));
	to->fh = from->fh;
	to->op = from->op;
	memcpy(to->pad, from->pad, sizeof(to->pad));
	switch (from->op) {
	case KVM_S390_ZPCIOP_REG_AEN:
		to->u.reg_aen.ibv = from->u.reg_aen.ibv;
		to->u.reg_aen.sb = from->u.reg_aen.sb;
		to->u.reg_aen.flags = from->u.reg_aen.flags;
		to->u.reg_aen.noi = from->u.reg_aen.noi;
		to->u.reg_aen.isc = from->u.reg_aen.isc;
		to->u.reg_aen.sbo = from->u.reg_aen.sbo;
		to->u.reg_aen.pad = from->u.reg_aen.pad;
		break;
	default:
		break;
	}
}
#endif

#if defined(__x86_64__) || defined(__i386__)
/*
 * struct kvm_debug_guest as callers of linux-i386 have it.
 */
struct kvm_debug_guest_compat {
	__u32 enabled;
	__u32 pad;
	struct kvm_breakpoint breakpoints[4];
	__u32 singlestep;
} __attribute__((packed, aligned(4)));

_Static_assert(sizeof(struct kvm_debug_guest_compat) == 76, "kvm_debug_guest_compat");
_Static_assert(_Alignof(struct kvm_debug_guest_compat) == 4, "kvm_debug_guest_compat");
COMPAT_AT(struct kvm_debug_guest_compat, enabled, 0);
COMPAT_AT(struct kvm_debug_guest_compat, pad, 4);
COMPAT_AT(struct kvm_debug_guest_compat, breakpoints, 8);
COMPAT_AT(struct kvm_debug_guest_compat, singlestep, 72);

static inline void kvm_decode_debug_guest_compat(struct kvm_debug_guest *to,
						 const struct kvm_debug_guest_compat *from)
{
	to->enabled = from->enabled;
	to->pad = from->pad;
	memcpy(to->breakpoints, from->breakpoints, sizeof(to->breakpoints));
	to->singlestep = from->singlestep;
}

static inline void kvm_encode_debug_guest_compat(struct kvm_debug_guest_compat *to,
						 const struct kvm_debug_guest *from)
{
	to->enabled = from->enabled;
	to->pad = from->pad;
	memcpy(to->breakpoints, from->breakpoints, sizeof(to->breakpoints));
	to->singlestep = from->singlestep;
}
#endif

/* How a caller lays out struct kvm_sev_attestation_report; NULL where as the kernel does. */
static inline const struct compat_type *kvm_sev_attestation_report_type(const struct os_call *call)
{
	switch (os_caller_abi(call)) {
#if defined(__x86_64__) || defined(__i386__)
	case COMPAT_I386:
		return &kvm_type_sev_attestation_report_compat;
#endif
	default:
		return NULL;
	}
}

/* How a caller lays out struct kvm_sev_dbg; NULL where as the kernel does. */
static inline const struct compat_type *kvm_sev_dbg_type(const struct os_call *call)
{
	switch (os_caller_abi(call)) {
#if defined(__x86_64__) || defined(__i386__)
	case COMPAT_I386:
		return &kvm_type_sev_dbg_compat;
#endif
	default:
		return NULL;
	}
}

/* How a caller lays out struct kvm_sev_receive_update_data; NULL where as the kernel does. */
static inline const struct compat_type *kvm_sev_receive_update_data_type(const struct os_call *call)
{
	switch (os_caller_abi(call)) {
#if defined(__x86_64__) || defined(__i386__)
	case COMPAT_I386:
		return &kvm_type_sev_receive_update_data_compat;
#endif
	default:
		return NULL;
	}
}

/* How a caller lays out struct kvm_sev_receive_start; NULL where as the kernel does. */
static inline const struct compat_type *kvm_sev_receive_start_type(const struct os_call *call)
{
	switch (os_caller_abi(call)) {
#if defined(__x86_64__) || defined(__i386__)
	case COMPAT_I386:
		return &kvm_type_sev_receive_start_compat;
#endif
	default:
		return NULL;
	}
}

/* How a caller lays out struct kvm_sev_send_update_data; NULL where as the kernel does. */
static inline const struct compat_type *kvm_sev_send_update_data_type(const struct os_call *call)
{
	switch (os_caller_abi(call)) {
#if defined(__x86_64__) || defined(__i386__)
	case COMPAT_I386:
		return &kvm_type_sev_send_update_data_compat;
#endif
	default:
		return NULL;
	}
}

/* How a caller lays out struct kvm_sev_send_start; NULL where as the kernel does. */
static inline const struct compat_type *kvm_sev_send_start_type(const struct os_call *call)
{
	switch (os_caller_abi(call)) {
#if defined(__x86_64__) || defined(__i386__)
	case COMPAT_I386:
		return &kvm_type_sev_send_start_compat;
#endif
	default:
		return NULL;
	}
}

/* How a caller lays out struct kvm_sev_launch_measure; NULL where as the kernel does. */
static inline const struct compat_type *kvm_sev_launch_measure_type(const struct os_call *call)
{
	switch (os_caller_abi(call)) {
#if defined(__x86_64__) || defined(__i386__)
	case COMPAT_I386:
		return &kvm_type_sev_launch_measure_compat;
#endif
	default:
		return NULL;
	}
}

/* How a caller lays out struct kvm_sev_launch_secret; NULL where as the kernel does. */
static inline const struct compat_type *kvm_sev_launch_secret_type(const struct os_call *call)
{
	switch (os_caller_abi(call)) {
#if defined(__x86_64__) || defined(__i386__)
	case COMPAT_I386:
		return &kvm_type_sev_launch_secret_compat;
#endif
	default:
		return NULL;
	}
}

/* How a caller lays out struct kvm_sev_launch_update_data; NULL where as the kernel does. */
static inline const struct compat_type *kvm_sev_launch_update_data_type(const struct os_call *call)
{
	switch (os_caller_abi(call)) {
#if defined(__x86_64__) || defined(__i386__)
	case COMPAT_I386:
		return &kvm_type_sev_launch_update_data_compat;
#endif
	default:
		return NULL;
	}
}

/* How a caller lays out struct kvm_sev_launch_start; NULL where as the kernel does. */
static inline const struct compat_type *kvm_sev_launch_start_type(const struct os_call *call)
{
	switch (os_caller_abi(call)) {
#if defined(__x86_64__) || defined(__i386__)
	case COMPAT_I386:
		return &kvm_type_sev_launch_start_compat;
#endif
	default:
		return NULL;
	}
}

#else
#define kvm_sev_attestation_report_type(call) ((const struct compat_type *)NULL)
#define kvm_sev_dbg_type(call) ((const struct compat_type *)NULL)
#define kvm_sev_receive_update_data_type(call) ((const struct compat_type *)NULL)
#define kvm_sev_receive_start_type(call) ((const struct compat_type *)NULL)
#define kvm_sev_send_update_data_type(call) ((const struct compat_type *)NULL)
#define kvm_sev_send_start_type(call) ((const struct compat_type *)NULL)
#define kvm_sev_launch_measure_type(call) ((const struct compat_type *)NULL)
#define kvm_sev_launch_secret_type(call) ((const struct compat_type *)NULL)
#define kvm_sev_launch_update_data_type(call) ((const struct compat_type *)NULL)
#define kvm_sev_launch_start_type(call) ((const struct compat_type *)NULL)
#endif

#endif
