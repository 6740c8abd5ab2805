/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/*
 * kvm: payloads of callers of another ABI.
 *
 * Made by ioctlc from the kvm spec; do not edit. To remake it:
 *   ioctlc build spec/kvm
 */
#include "kvm_compat.h"

#ifdef OS_COMPAT

#if defined(__x86_64__) || defined(__i386__)
static void kvm_decode_sev_attestation_report_compat_array(void *to, const void *from, u64 count)
{
	const struct kvm_sev_attestation_report_compat *source = from;
	struct kvm_sev_attestation_report *target = to;

	while (count--)
		kvm_decode_sev_attestation_report_compat(target++, source++);
}

static void kvm_encode_sev_attestation_report_compat_array(void *to, const void *from, u64 count)
{
	const struct kvm_sev_attestation_report *source = from;
	struct kvm_sev_attestation_report_compat *target = to;

	while (count--)
		kvm_encode_sev_attestation_report_compat(target++, source++);
}

static const struct compat_place kvm_type_sev_attestation_report_compat_places[] = {
	{ offsetof(struct kvm_sev_attestation_report, mnonce), boundary_end(struct kvm_sev_attestation_report,
		   mnonce), offsetof(struct kvm_sev_attestation_report_compat,
		   mnonce), boundary_end(struct kvm_sev_attestation_report_compat, mnonce) },
	{ offsetof(struct kvm_sev_attestation_report, uaddr), boundary_end(struct kvm_sev_attestation_report,
		   uaddr), offsetof(struct kvm_sev_attestation_report_compat,
		   uaddr), boundary_end(struct kvm_sev_attestation_report_compat, uaddr) },
	{ offsetof(struct kvm_sev_attestation_report, len), boundary_end(struct kvm_sev_attestation_report,
		   len), offsetof(struct kvm_sev_attestation_report_compat,
		   len), boundary_end(struct kvm_sev_attestation_report_compat, len) },
};

const struct compat_type kvm_type_sev_attestation_report_compat = {
	.size = sizeof(struct kvm_sev_attestation_report_compat),
	.decode = kvm_decode_sev_attestation_report_compat_array,
	.encode = kvm_encode_sev_attestation_report_compat_array,
	.places = kvm_type_sev_attestation_report_compat_places,
	.place_count = boundary_count(kvm_type_sev_attestation_report_compat_places),
};
#endif

#if defined(__x86_64__) || defined(__i386__)
static void kvm_decode_sev_dbg_compat_array(void *to, const void *from, u64 count)
{
	const struct kvm_sev_dbg_compat *source = from;
	struct kvm_sev_dbg *target = to;

	while (count--)
		kvm_decode_sev_dbg_compat(target++, source++);
}

static void kvm_encode_sev_dbg_compat_array(void *to, const void *from, u64 count)
{
	const struct kvm_sev_dbg *source = from;
	struct kvm_sev_dbg_compat *target = to;

	while (count--)
		kvm_encode_sev_dbg_compat(target++, source++);
}

static const struct compat_place kvm_type_sev_dbg_compat_places[] = {
	{ offsetof(struct kvm_sev_dbg, src_uaddr), boundary_end(struct kvm_sev_dbg,
		   src_uaddr), offsetof(struct kvm_sev_dbg_compat,
		   src_uaddr), boundary_end(struct kvm_sev_dbg_compat, src_uaddr) },
	{ offsetof(struct kvm_sev_dbg, dst_uaddr), boundary_end(struct kvm_sev_dbg,
		   dst_uaddr), offsetof(struct kvm_sev_dbg_compat,
		   dst_uaddr), boundary_end(struct kvm_sev_dbg_compat, dst_uaddr) },
	{ offsetof(struct kvm_sev_dbg, len), boundary_end(struct kvm_sev_dbg,
		   len), offsetof(struct kvm_sev_dbg_compat, len), boundary_end(struct kvm_sev_dbg_compat,
		   len) },
};

const struct compat_type kvm_type_sev_dbg_compat = {
	.size = sizeof(struct kvm_sev_dbg_compat),
	.decode = kvm_decode_sev_dbg_compat_array,
	.encode = kvm_encode_sev_dbg_compat_array,
	.places = kvm_type_sev_dbg_compat_places,
	.place_count = boundary_count(kvm_type_sev_dbg_compat_places),
};
#endif

#if defined(__x86_64__) || defined(__i386__)
static void kvm_decode_sev_receive_update_data_compat_array(void *to, const void *from, u64 count)
{
	const struct kvm_sev_receive_update_data_compat *source = from;
	struct kvm_sev_receive_update_data *target = to;

	while (count--)
		kvm_decode_sev_receive_update_data_compat(target++, source++);
}

static void kvm_encode_sev_receive_update_data_compat_array(void *to, const void *from, u64 count)
{
	const struct kvm_sev_receive_update_data *source = from;
	struct kvm_sev_receive_update_data_compat *target = to;

	while (count--)
		kvm_encode_sev_receive_update_data_compat(target++, source++);
}

static const struct compat_place kvm_type_sev_receive_update_data_compat_places[] = {
	{ offsetof(struct kvm_sev_receive_update_data,
		   hdr_uaddr), boundary_end(struct kvm_sev_receive_update_data,
		   hdr_uaddr), offsetof(struct kvm_sev_receive_update_data_compat,
		   hdr_uaddr), boundary_end(struct kvm_sev_receive_update_data_compat, hdr_uaddr) },
	{ offsetof(struct kvm_sev_receive_update_data,
		   hdr_len), boundary_end(struct kvm_sev_receive_update_data,
		   hdr_len), offsetof(struct kvm_sev_receive_update_data_compat,
		   hdr_len), boundary_end(struct kvm_sev_receive_update_data_compat, hdr_len) },
	{ offsetof(struct kvm_sev_receive_update_data,
		   guest_uaddr), boundary_end(struct kvm_sev_receive_update_data,
		   guest_uaddr), offsetof(struct kvm_sev_receive_update_data_compat,
		   guest_uaddr), boundary_end(struct kvm_sev_receive_update_data_compat, guest_uaddr) },
	{ offsetof(struct kvm_sev_receive_update_data,
		   guest_len), boundary_end(struct kvm_sev_receive_update_data,
		   guest_len), offsetof(struct kvm_sev_receive_update_data_compat,
		   guest_len), boundary_end(struct kvm_sev_receive_update_data_compat, guest_len) },
	{ offsetof(struct kvm_sev_receive_update_data,
		   trans_uaddr), boundary_end(struct kvm_sev_receive_update_data,
		   trans_uaddr), offsetof(struct kvm_sev_receive_update_data_compat,
		   trans_uaddr), boundary_end(struct kvm_sev_receive_update_data_compat, trans_uaddr) },
	{ offsetof(struct kvm_sev_receive_update_data,
		   trans_len), boundary_end(struct kvm_sev_receive_update_data,
		   trans_len), offsetof(struct kvm_sev_receive_update_data_compat,
		   trans_len), boundary_end(struct kvm_sev_receive_update_data_compat, trans_len) },
};

const struct compat_type kvm_type_sev_receive_update_data_compat = {
	.size = sizeof(struct kvm_sev_receive_update_data_compat),
	.decode = kvm_decode_sev_receive_update_data_compat_array,
	.encode = kvm_encode_sev_receive_update_data_compat_array,
	.places = kvm_type_sev_receive_update_data_compat_places,
	.place_count = boundary_count(kvm_type_sev_receive_update_data_compat_places),
};
#endif

#if defined(__x86_64__) || defined(__i386__)
static void kvm_decode_sev_receive_start_compat_array(void *to, const void *from, u64 count)
{
	const struct kvm_sev_receive_start_compat *source = from;
	struct kvm_sev_receive_start *target = to;

	while (count--)
		kvm_decode_sev_receive_start_compat(target++, source++);
}

static void kvm_encode_sev_receive_start_compat_array(void *to, const void *from, u64 count)
{
	const struct kvm_sev_receive_start *source = from;
	struct kvm_sev_receive_start_compat *target = to;

	while (count--)
		kvm_encode_sev_receive_start_compat(target++, source++);
}

static const struct compat_place kvm_type_sev_receive_start_compat_places[] = {
	{ offsetof(struct kvm_sev_receive_start, handle), boundary_end(struct kvm_sev_receive_start,
		   handle), offsetof(struct kvm_sev_receive_start_compat,
		   handle), boundary_end(struct kvm_sev_receive_start_compat, handle) },
	{ offsetof(struct kvm_sev_receive_start, policy), boundary_end(struct kvm_sev_receive_start,
		   policy), offsetof(struct kvm_sev_receive_start_compat,
		   policy), boundary_end(struct kvm_sev_receive_start_compat, policy) },
	{ offsetof(struct kvm_sev_receive_start, pdh_uaddr), boundary_end(struct kvm_sev_receive_start,
		   pdh_uaddr), offsetof(struct kvm_sev_receive_start_compat,
		   pdh_uaddr), boundary_end(struct kvm_sev_receive_start_compat, pdh_uaddr) },
	{ offsetof(struct kvm_sev_receive_start, pdh_len), boundary_end(struct kvm_sev_receive_start,
		   pdh_len), offsetof(struct kvm_sev_receive_start_compat,
		   pdh_len), boundary_end(struct kvm_sev_receive_start_compat, pdh_len) },
	{ offsetof(struct kvm_sev_receive_start, session_uaddr), boundary_end(struct kvm_sev_receive_start,
		   session_uaddr), offsetof(struct kvm_sev_receive_start_compat,
		   session_uaddr), boundary_end(struct kvm_sev_receive_start_compat, session_uaddr) },
	{ offsetof(struct kvm_sev_receive_start, session_len), boundary_end(struct kvm_sev_receive_start,
		   session_len), offsetof(struct kvm_sev_receive_start_compat,
		   session_len), boundary_end(struct kvm_sev_receive_start_compat, session_len) },
};

const struct compat_type kvm_type_sev_receive_start_compat = {
	.size = sizeof(struct kvm_sev_receive_start_compat),
	.decode = kvm_decode_sev_receive_start_compat_array,
	.encode = kvm_encode_sev_receive_start_compat_array,
	.places = kvm_type_sev_receive_start_compat_places,
	.place_count = boundary_count(kvm_type_sev_receive_start_compat_places),
};
#endif

#if defined(__x86_64__) || defined(__i386__)
static void kvm_decode_sev_send_update_data_compat_array(void *to, const void *from, u64 count)
{
	const struct kvm_sev_send_update_data_compat *source = from;
	struct kvm_sev_send_update_data *target = to;

	while (count--)
		kvm_decode_sev_send_update_data_compat(target++, source++);
}

static void kvm_encode_sev_send_update_data_compat_array(void *to, const void *from, u64 count)
{
	const struct kvm_sev_send_update_data *source = from;
	struct kvm_sev_send_update_data_compat *target = to;

	while (count--)
		kvm_encode_sev_send_update_data_compat(target++, source++);
}

static const struct compat_place kvm_type_sev_send_update_data_compat_places[] = {
	{ offsetof(struct kvm_sev_send_update_data, hdr_uaddr), boundary_end(struct kvm_sev_send_update_data,
		   hdr_uaddr), offsetof(struct kvm_sev_send_update_data_compat,
		   hdr_uaddr), boundary_end(struct kvm_sev_send_update_data_compat, hdr_uaddr) },
	{ offsetof(struct kvm_sev_send_update_data, hdr_len), boundary_end(struct kvm_sev_send_update_data,
		   hdr_len), offsetof(struct kvm_sev_send_update_data_compat,
		   hdr_len), boundary_end(struct kvm_sev_send_update_data_compat, hdr_len) },
	{ offsetof(struct kvm_sev_send_update_data, guest_uaddr), boundary_end(struct kvm_sev_send_update_data,
		   guest_uaddr), offsetof(struct kvm_sev_send_update_data_compat,
		   guest_uaddr), boundary_end(struct kvm_sev_send_update_data_compat, guest_uaddr) },
	{ offsetof(struct kvm_sev_send_update_data, guest_len), boundary_end(struct kvm_sev_send_update_data,
		   guest_len), offsetof(struct kvm_sev_send_update_data_compat,
		   guest_len), boundary_end(struct kvm_sev_send_update_data_compat, guest_len) },
	{ offsetof(struct kvm_sev_send_update_data, trans_uaddr), boundary_end(struct kvm_sev_send_update_data,
		   trans_uaddr), offsetof(struct kvm_sev_send_update_data_compat,
		   trans_uaddr), boundary_end(struct kvm_sev_send_update_data_compat, trans_uaddr) },
	{ offsetof(struct kvm_sev_send_update_data, trans_len), boundary_end(struct kvm_sev_send_update_data,
		   trans_len), offsetof(struct kvm_sev_send_update_data_compat,
		   trans_len), boundary_end(struct kvm_sev_send_update_data_compat, trans_len) },
};

const struct compat_type kvm_type_sev_send_update_data_compat = {
	.size = sizeof(struct kvm_sev_send_update_data_compat),
	.decode = kvm_decode_sev_send_update_data_compat_array,
	.encode = kvm_encode_sev_send_update_data_compat_array,
	.places = kvm_type_sev_send_update_data_compat_places,
	.place_count = boundary_count(kvm_type_sev_send_update_data_compat_places),
};
#endif

#if defined(__x86_64__) || defined(__i386__)
static void kvm_decode_sev_send_start_compat_array(void *to, const void *from, u64 count)
{
	const struct kvm_sev_send_start_compat *source = from;
	struct kvm_sev_send_start *target = to;

	while (count--)
		kvm_decode_sev_send_start_compat(target++, source++);
}

static void kvm_encode_sev_send_start_compat_array(void *to, const void *from, u64 count)
{
	const struct kvm_sev_send_start *source = from;
	struct kvm_sev_send_start_compat *target = to;

	while (count--)
		kvm_encode_sev_send_start_compat(target++, source++);
}

static const struct compat_place kvm_type_sev_send_start_compat_places[] = {
	{ offsetof(struct kvm_sev_send_start, policy), boundary_end(struct kvm_sev_send_start,
		   policy), offsetof(struct kvm_sev_send_start_compat,
		   policy), boundary_end(struct kvm_sev_send_start_compat, policy) },
	{ offsetof(struct kvm_sev_send_start, pdh_cert_uaddr), boundary_end(struct kvm_sev_send_start,
		   pdh_cert_uaddr), offsetof(struct kvm_sev_send_start_compat,
		   pdh_cert_uaddr), boundary_end(struct kvm_sev_send_start_compat, pdh_cert_uaddr) },
	{ offsetof(struct kvm_sev_send_start, pdh_cert_len), boundary_end(struct kvm_sev_send_start,
		   pdh_cert_len), offsetof(struct kvm_sev_send_start_compat,
		   pdh_cert_len), boundary_end(struct kvm_sev_send_start_compat, pdh_cert_len) },
	{ offsetof(struct kvm_sev_send_start, plat_certs_uaddr), boundary_end(struct kvm_sev_send_start,
		   plat_certs_uaddr), offsetof(struct kvm_sev_send_start_compat,
		   plat_certs_uaddr), boundary_end(struct kvm_sev_send_start_compat, plat_certs_uaddr) },
	{ offsetof(struct kvm_sev_send_start, plat_certs_len), boundary_end(struct kvm_sev_send_start,
		   plat_certs_len), offsetof(struct kvm_sev_send_start_compat,
		   plat_certs_len), boundary_end(struct kvm_sev_send_start_compat, plat_certs_len) },
	{ offsetof(struct kvm_sev_send_start, amd_certs_uaddr), boundary_end(struct kvm_sev_send_start,
		   amd_certs_uaddr), offsetof(struct kvm_sev_send_start_compat,
		   amd_certs_uaddr), boundary_end(struct kvm_sev_send_start_compat, amd_certs_uaddr) },
	{ offsetof(struct kvm_sev_send_start, amd_certs_len), boundary_end(struct kvm_sev_send_start,
		   amd_certs_len), offsetof(struct kvm_sev_send_start_compat,
		   amd_certs_len), boundary_end(struct kvm_sev_send_start_compat, amd_certs_len) },
	{ offsetof(struct kvm_sev_send_start, session_uaddr), boundary_end(struct kvm_sev_send_start,
		   session_uaddr), offsetof(struct kvm_sev_send_start_compat,
		   session_uaddr), boundary_end(struct kvm_sev_send_start_compat, session_uaddr) },
	{ offsetof(struct kvm_sev_send_start, session_len), boundary_end(struct kvm_sev_send_start,
		   session_len), offsetof(struct kvm_sev_send_start_compat,
		   session_len), boundary_end(struct kvm_sev_send_start_compat, session_len) },
};

const struct compat_type kvm_type_sev_send_start_compat = {
	.size = sizeof(struct kvm_sev_send_start_compat),
	.decode = kvm_decode_sev_send_start_compat_array,
	.encode = kvm_encode_sev_send_start_compat_array,
	.places = kvm_type_sev_send_start_compat_places,
	.place_count = boundary_count(kvm_type_sev_send_start_compat_places),
};
#endif

#if defined(__x86_64__) || defined(__i386__)
static void kvm_decode_sev_launch_measure_compat_array(void *to, const void *from, u64 count)
{
	const struct kvm_sev_launch_measure_compat *source = from;
	struct kvm_sev_launch_measure *target = to;

	while (count--)
		kvm_decode_sev_launch_measure_compat(target++, source++);
}

static void kvm_encode_sev_launch_measure_compat_array(void *to, const void *from, u64 count)
{
	const struct kvm_sev_launch_measure *source = from;
	struct kvm_sev_launch_measure_compat *target = to;

	while (count--)
		kvm_encode_sev_launch_measure_compat(target++, source++);
}

static const struct compat_place kvm_type_sev_launch_measure_compat_places[] = {
	{ offsetof(struct kvm_sev_launch_measure, uaddr), boundary_end(struct kvm_sev_launch_measure,
		   uaddr), offsetof(struct kvm_sev_launch_measure_compat,
		   uaddr), boundary_end(struct kvm_sev_launch_measure_compat, uaddr) },
	{ offsetof(struct kvm_sev_launch_measure, len), boundary_end(struct kvm_sev_launch_measure,
		   len), offsetof(struct kvm_sev_launch_measure_compat,
		   len), boundary_end(struct kvm_sev_launch_measure_compat, len) },
};

const struct compat_type kvm_type_sev_launch_measure_compat = {
	.size = sizeof(struct kvm_sev_launch_measure_compat),
	.decode = kvm_decode_sev_launch_measure_compat_array,
	.encode = kvm_encode_sev_launch_measure_compat_array,
	.places = kvm_type_sev_launch_measure_compat_places,
	.place_count = boundary_count(kvm_type_sev_launch_measure_compat_places),
};
#endif

#if defined(__x86_64__) || defined(__i386__)
static void kvm_decode_sev_launch_secret_compat_array(void *to, const void *from, u64 count)
{
	const struct kvm_sev_launch_secret_compat *source = from;
	struct kvm_sev_launch_secret *target = to;

	while (count--)
		kvm_decode_sev_launch_secret_compat(target++, source++);
}

static void kvm_encode_sev_launch_secret_compat_array(void *to, const void *from, u64 count)
{
	const struct kvm_sev_launch_secret *source = from;
	struct kvm_sev_launch_secret_compat *target = to;

	while (count--)
		kvm_encode_sev_launch_secret_compat(target++, source++);
}

static const struct compat_place kvm_type_sev_launch_secret_compat_places[] = {
	{ offsetof(struct kvm_sev_launch_secret, hdr_uaddr), boundary_end(struct kvm_sev_launch_secret,
		   hdr_uaddr), offsetof(struct kvm_sev_launch_secret_compat,
		   hdr_uaddr), boundary_end(struct kvm_sev_launch_secret_compat, hdr_uaddr) },
	{ offsetof(struct kvm_sev_launch_secret, hdr_len), boundary_end(struct kvm_sev_launch_secret,
		   hdr_len), offsetof(struct kvm_sev_launch_secret_compat,
		   hdr_len), boundary_end(struct kvm_sev_launch_secret_compat, hdr_len) },
	{ offsetof(struct kvm_sev_launch_secret, guest_uaddr), boundary_end(struct kvm_sev_launch_secret,
		   guest_uaddr), offsetof(struct kvm_sev_launch_secret_compat,
		   guest_uaddr), boundary_end(struct kvm_sev_launch_secret_compat, guest_uaddr) },
	{ offsetof(struct kvm_sev_launch_secret, guest_len), boundary_end(struct kvm_sev_launch_secret,
		   guest_len), offsetof(struct kvm_sev_launch_secret_compat,
		   guest_len), boundary_end(struct kvm_sev_launch_secret_compat, guest_len) },
	{ offsetof(struct kvm_sev_launch_secret, trans_uaddr), boundary_end(struct kvm_sev_launch_secret,
		   trans_uaddr), offsetof(struct kvm_sev_launch_secret_compat,
		   trans_uaddr), boundary_end(struct kvm_sev_launch_secret_compat, trans_uaddr) },
	{ offsetof(struct kvm_sev_launch_secret, trans_len), boundary_end(struct kvm_sev_launch_secret,
		   trans_len), offsetof(struct kvm_sev_launch_secret_compat,
		   trans_len), boundary_end(struct kvm_sev_launch_secret_compat, trans_len) },
};

const struct compat_type kvm_type_sev_launch_secret_compat = {
	.size = sizeof(struct kvm_sev_launch_secret_compat),
	.decode = kvm_decode_sev_launch_secret_compat_array,
	.encode = kvm_encode_sev_launch_secret_compat_array,
	.places = kvm_type_sev_launch_secret_compat_places,
	.place_count = boundary_count(kvm_type_sev_launch_secret_compat_places),
};
#endif

#if defined(__x86_64__) || defined(__i386__)
static void kvm_decode_sev_launch_update_data_compat_array(void *to, const void *from, u64 count)
{
	const struct kvm_sev_launch_update_data_compat *source = from;
	struct kvm_sev_launch_update_data *target = to;

	while (count--)
		kvm_decode_sev_launch_update_data_compat(target++, source++);
}

static void kvm_encode_sev_launch_update_data_compat_array(void *to, const void *from, u64 count)
{
	const struct kvm_sev_launch_update_data *source = from;
	struct kvm_sev_launch_update_data_compat *target = to;

	while (count--)
		kvm_encode_sev_launch_update_data_compat(target++, source++);
}

static const struct compat_place kvm_type_sev_launch_update_data_compat_places[] = {
	{ offsetof(struct kvm_sev_launch_update_data, uaddr), boundary_end(struct kvm_sev_launch_update_data,
		   uaddr), offsetof(struct kvm_sev_launch_update_data_compat,
		   uaddr), boundary_end(struct kvm_sev_launch_update_data_compat, uaddr) },
	{ offsetof(struct kvm_sev_launch_update_data, len), boundary_end(struct kvm_sev_launch_update_data,
		   len), offsetof(struct kvm_sev_launch_update_data_compat,
		   len), boundary_end(struct kvm_sev_launch_update_data_compat, len) },
};

const struct compat_type kvm_type_sev_launch_update_data_compat = {
	.size = sizeof(struct kvm_sev_launch_update_data_compat),
	.decode = kvm_decode_sev_launch_update_data_compat_array,
	.encode = kvm_encode_sev_launch_update_data_compat_array,
	.places = kvm_type_sev_launch_update_data_compat_places,
	.place_count = boundary_count(kvm_type_sev_launch_update_data_compat_places),
};
#endif

#if defined(__x86_64__) || defined(__i386__)
static void kvm_decode_sev_launch_start_compat_array(void *to, const void *from, u64 count)
{
	const struct kvm_sev_launch_start_compat *source = from;
	struct kvm_sev_launch_start *target = to;

	while (count--)
		kvm_decode_sev_launch_start_compat(target++, source++);
}

static void kvm_encode_sev_launch_start_compat_array(void *to, const void *from, u64 count)
{
	const struct kvm_sev_launch_start *source = from;
	struct kvm_sev_launch_start_compat *target = to;

	while (count--)
		kvm_encode_sev_launch_start_compat(target++, source++);
}

static const struct compat_place kvm_type_sev_launch_start_compat_places[] = {
	{ offsetof(struct kvm_sev_launch_start, handle), boundary_end(struct kvm_sev_launch_start,
		   handle), offsetof(struct kvm_sev_launch_start_compat,
		   handle), boundary_end(struct kvm_sev_launch_start_compat, handle) },
	{ offsetof(struct kvm_sev_launch_start, policy), boundary_end(struct kvm_sev_launch_start,
		   policy), offsetof(struct kvm_sev_launch_start_compat,
		   policy), boundary_end(struct kvm_sev_launch_start_compat, policy) },
	{ offsetof(struct kvm_sev_launch_start, dh_uaddr), boundary_end(struct kvm_sev_launch_start,
		   dh_uaddr), offsetof(struct kvm_sev_launch_start_compat,
		   dh_uaddr), boundary_end(struct kvm_sev_launch_start_compat, dh_uaddr) },
	{ offsetof(struct kvm_sev_launch_start, dh_len), boundary_end(struct kvm_sev_launch_start,
		   dh_len), offsetof(struct kvm_sev_launch_start_compat,
		   dh_len), boundary_end(struct kvm_sev_launch_start_compat, dh_len) },
	{ offsetof(struct kvm_sev_launch_start, session_uaddr), boundary_end(struct kvm_sev_launch_start,
		   session_uaddr), offsetof(struct kvm_sev_launch_start_compat,
		   session_uaddr), boundary_end(struct kvm_sev_launch_start_compat, session_uaddr) },
	{ offsetof(struct kvm_sev_launch_start, session_len), boundary_end(struct kvm_sev_launch_start,
		   session_len), offsetof(struct kvm_sev_launch_start_compat,
		   session_len), boundary_end(struct kvm_sev_launch_start_compat, session_len) },
};

const struct compat_type kvm_type_sev_launch_start_compat = {
	.size = sizeof(struct kvm_sev_launch_start_compat),
	.decode = kvm_decode_sev_launch_start_compat_array,
	.encode = kvm_encode_sev_launch_start_compat_array,
	.places = kvm_type_sev_launch_start_compat_places,
	.place_count = boundary_count(kvm_type_sev_launch_start_compat_places),
};
#endif
#endif
