/* SPDX-License-Identifier: GPL-2.0-only WITH Linux-syscall-note */
/*
 * sev-guest: the ABI between programs and the driver.
 *
 * Made by ioctlc from the sev-guest spec; do not edit. To remake it:
 *   ioctlc build spec/sev-guest
 *
 * The interface through which an SEV-SNP guest asks its firmware for reports
 * and keys.
 */
#ifndef _UAPI_SEV_GUEST_H
#define _UAPI_SEV_GUEST_H

#include <linux/types.h>
#include <linux/ioctl.h>

/* Constants */
#define SNP_GUEST_REQ_IOC_TYPE	83
#define SNP_GUEST_VMM_ERR_SHIFT	32

/**
 * DOC: values snp_guest_vmm_err - What the hypervisor says against a request.
 */
#define SNP_GUEST_VMM_ERR_INVALID_LEN	1	/* The buffer for certificates is too small. */
#define SNP_GUEST_VMM_ERR_BUSY		2	/* It is busy; try again. */

/**
 * struct snp_report_req - A request for an attestation report.
 * @user_data: what the report shall contain
 * @vmpl: privilege level that the report shall name, 0 to 3; the firmware
 *   checks it
 * @rsvd: must be zero
 */
struct snp_report_req {
	__u8 user_data[64];
	__u32 vmpl;
	__u8 rsvd[28];
};

/**
 * struct snp_report_resp - A report as the firmware gives it.
 */
struct snp_report_resp {
	__u8 data[4000];
};

/**
 * struct snp_derived_key_req - A request for a key.
 * @root_key_select: from which root key
 * @rsvd: must be zero
 * @guest_field_select: which data of the guest are mixed in
 * @vmpl: privilege level that is mixed in
 * @guest_svn: version of the guest that is mixed in
 * @tcb_version: version of the platform that is mixed in
 */
struct snp_derived_key_req {
	__u32 root_key_select;
	__u32 rsvd;
	__u64 guest_field_select;
	__u32 vmpl;
	__u32 guest_svn;
	__u64 tcb_version;
};

/**
 * struct snp_derived_key_resp - A key as the firmware gives it.
 */
struct snp_derived_key_resp {
	__u8 data[64];
};

/**
 * struct snp_guest_request_ioctl - A request to the firmware.
 * @msg_version: version of the message (in; at least 1)
 * @req_data: the request (address of bytes of unknown length, read)
 * @resp_data: where the response goes (address of bytes of unknown length,
 *   written)
 * @exitinfo2: both errors (out)
 * @fw_error: the firmware's error (out)
 * @vmm_error: the hypervisor's error (out; enum snp_guest_vmm_err:
 *   SNP_GUEST_VMM_ERR_*)
 */
struct snp_guest_request_ioctl {
	__u8 msg_version;
	__u64 req_data;
	__u64 resp_data;
	__extension__ union {
		__u64 exitinfo2;
		__extension__ struct {
			__u32 fw_error;
			__u32 vmm_error;
		};
	};
};

/**
 * struct snp_ext_report_req - A request for a report with the host's
 *   certificates.
 * @data: the request without certificates
 * @certs_address: where the certificates go (address of up to 16384 bytes,
 *   certs_len of them, written, or 0)
 * @certs_len: size of that buffer in bytes; 0 for none; where it is too small,
 *   the call gives EIO, vmm_error SNP_GUEST_VMM_ERR_INVALID_LEN, and the size
 *   that is needed comes back (in and out; at most 16384; a multiple of 4096)
 */
struct snp_ext_report_req {
	struct snp_report_req data;
	__u64 certs_address;
	__u32 certs_len;
};

/* Request codes */
/**
 * SNP_GET_REPORT - Ask for an attestation report.
 *
 * On: device. Argument: struct snp_guest_request_ioctl, read and written.
 *
 * Errors:
 *   EIO: the hypervisor or the firmware refused
 *   EBADMSG: the response is not the firmware's
 *   ETIMEDOUT: the hypervisor was busy for a minute
 */
#define SNP_GET_REPORT		_IOWR(0x53 /* 'S' */, 0x00, struct snp_guest_request_ioctl)

/**
 * SNP_GET_DERIVED_KEY - Ask for a key.
 *
 * On: device. Argument: struct snp_guest_request_ioctl, read and written.
 *
 * Errors:
 *   EIO: the hypervisor or the firmware refused
 *   EBADMSG: the response is not the firmware's
 *   ETIMEDOUT: the hypervisor was busy for a minute
 */
#define SNP_GET_DERIVED_KEY	_IOWR(0x53 /* 'S' */, 0x01, struct snp_guest_request_ioctl)

/**
 * SNP_GET_EXT_REPORT - Ask for a report with the host's certificates.
 *
 * On: device. Argument: struct snp_guest_request_ioctl, read and written.
 *
 * Errors:
 *   EIO: the hypervisor or the firmware refused
 *   EBADMSG: the response is not the firmware's
 *   ETIMEDOUT: the hypervisor was busy for a minute
 */
#define SNP_GET_EXT_REPORT	_IOWR(0x53 /* 'S' */, 0x02, struct snp_guest_request_ioctl)

#endif /* _UAPI_SEV_GUEST_H */
