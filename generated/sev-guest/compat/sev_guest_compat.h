/* SPDX-License-Identifier: GPL-2.0-only WITH Linux-syscall-note */
/*
 * sev-guest: records of callers of another ABI.
 *
 * Made by ioctlc from the sev-guest spec; do not edit. To remake it:
 *   ioctlc build spec/sev-guest
 */
#ifndef SNP_COMPAT_H
#define SNP_COMPAT_H

#include "compat.h"

#ifndef SNP_DEPRECATED
#define SNP_DEPRECATED(msg)
#endif
#include "sev_guest.h"

#ifdef OS_COMPAT

/*
 * struct snp_guest_request_ioctl as callers of linux-i386 have it.
 */
struct snp_guest_request_ioctl_compat {
	__u8 msg_version;
	__u8 pad_1[3];
	__u64 req_data;
	__u64 resp_data;
	union {
		__u64 exitinfo2;
		struct {
			__u32 fw_error;
			__u32 vmm_error;
		} __attribute__((packed, aligned(4)));
	} __attribute__((packed, aligned(4)));
} __attribute__((packed, aligned(4)));

_Static_assert(sizeof(struct snp_guest_request_ioctl_compat) == 28, "snp_guest_request_ioctl_compat");
_Static_assert(_Alignof(struct snp_guest_request_ioctl_compat) == 4, "snp_guest_request_ioctl_compat");
COMPAT_AT(struct snp_guest_request_ioctl_compat, msg_version, 0);
COMPAT_AT(struct snp_guest_request_ioctl_compat, req_data, 4);
COMPAT_AT(struct snp_guest_request_ioctl_compat, resp_data, 12);
COMPAT_AT(struct snp_guest_request_ioctl_compat, exitinfo2, 20);
COMPAT_AT(struct snp_guest_request_ioctl_compat, fw_error, 20);
COMPAT_AT(struct snp_guest_request_ioctl_compat, vmm_error, 24);

static inline void sev_guest_decode_guest_request_ioctl_compat(struct snp_guest_request_ioctl *to,
							       const struct snp_guest_request_ioctl_compat *from)
{
	memset(to, 0, sizeof(*to));
	to->msg_version = from->msg_version;
	to->req_data = from->req_data;
	to->resp_data = from->resp_data;
	memcpy(&to->exitinfo2, &from->exitinfo2, 8);
}

static inline void sev_guest_encode_guest_request_ioctl_compat(struct snp_guest_request_ioctl_compat *to,
							       const struct snp_guest_request_ioctl *from)
{
	memset(to, 0, sizeof(*to));
	to->msg_version = from->msg_version;
	to->req_data = from->req_data;
	to->resp_data = from->resp_data;
	memcpy(&to->exitinfo2, &from->exitinfo2, 8);
}

#else
#endif

#endif
