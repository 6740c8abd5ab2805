/* SPDX-License-Identifier: GPL-2.0-only WITH Linux-syscall-note */
/*
 * sev-guest: decoders for strace, on x86.
 *
 * Made by ioctlc from the sev-guest spec; do not edit. To remake it:
 *   ioctlc build spec/sev-guest
 */

struct sev_guest_snp_guest_request_ioctl {
	uint8_t msg_version;
	uint8_t pad_0[3];
	uint64_t req_data;
	uint64_t resp_data;
	union {
		uint64_t exitinfo2;
		struct {
			uint32_t fw_error;
			uint32_t vmm_error;
		} ATTRIBUTE_PACKED;
		uint8_t pad_1[8];
	} ATTRIBUTE_PACKED;
} ATTRIBUTE_PACKED;
static_assert(sizeof(struct sev_guest_snp_guest_request_ioctl) == 28, "struct sev_guest_snp_guest_request_ioctl");

struct sev_guest_snp_guest_request_ioctl_2 {
	uint8_t msg_version;
	uint8_t pad_0[7];
	uint64_t req_data;
	uint64_t resp_data;
	union {
		uint64_t exitinfo2;
		struct {
			uint32_t fw_error;
			uint32_t vmm_error;
		} ATTRIBUTE_PACKED;
		uint8_t pad_1[8];
	} ATTRIBUTE_PACKED;
};
static_assert(sizeof(struct sev_guest_snp_guest_request_ioctl_2) == 32, "struct sev_guest_snp_guest_request_ioctl_2");

static const struct xlat_data sev_guest_snp_guest_vmm_err_xdata[] = {
	{ 1, "SNP_GUEST_VMM_ERR_INVALID_LEN" },
	{ 2, "SNP_GUEST_VMM_ERR_BUSY" },
};
static const struct xlat sev_guest_snp_guest_vmm_err[1] = { {
	.data = sev_guest_snp_guest_vmm_err_xdata,
	.size = ARRAY_SIZE(sev_guest_snp_guest_vmm_err_xdata),
	.type = XT_SORTED,
	.flags_mask = 3,
	.flags_strsz = 53,
} };

static void
print_sev_guest_snp_guest_request_ioctl(struct tcb *const tcp,
		const struct sev_guest_snp_guest_request_ioctl *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, msg_version);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, req_data);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, resp_data);
	tprint_struct_end();
}

static void
print_sev_guest_snp_guest_request_ioctl_out(struct tcb *const tcp,
		const struct sev_guest_snp_guest_request_ioctl *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, exitinfo2);
	tprint_struct_next();
	PRINT_FIELD_X(*v, fw_error);
	tprint_struct_next();
	PRINT_FIELD_XVAL(*v, vmm_error, sev_guest_snp_guest_vmm_err, "SNP_GUEST_VMM_ERR_?\?\?");
	tprint_struct_end();
}

static int
ioctl_snp_get_report(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct sev_guest_snp_guest_request_ioctl v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_sev_guest_snp_guest_request_ioctl(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((((syserror(tcp) && tcp->u_error == EIO) || (syserror(tcp)
			&& tcp->u_error == EBADMSG) || (syserror(tcp)
			&& tcp->u_error == ETIMEDOUT))) && ioctlc_fetch(tcp, arg, sizeof(v),
			&v)) {
		tprint_value_changed();
		print_sev_guest_snp_guest_request_ioctl_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_snp_get_derived_key(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct sev_guest_snp_guest_request_ioctl v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_sev_guest_snp_guest_request_ioctl(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((((syserror(tcp) && tcp->u_error == EIO) || (syserror(tcp)
			&& tcp->u_error == EBADMSG) || (syserror(tcp)
			&& tcp->u_error == ETIMEDOUT))) && ioctlc_fetch(tcp, arg, sizeof(v),
			&v)) {
		tprint_value_changed();
		print_sev_guest_snp_guest_request_ioctl_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_snp_get_ext_report(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct sev_guest_snp_guest_request_ioctl v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_sev_guest_snp_guest_request_ioctl(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((((syserror(tcp) && tcp->u_error == EIO) || (syserror(tcp)
			&& tcp->u_error == EBADMSG) || (syserror(tcp)
			&& tcp->u_error == ETIMEDOUT))) && ioctlc_fetch(tcp, arg, sizeof(v),
			&v)) {
		tprint_value_changed();
		print_sev_guest_snp_guest_request_ioctl_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_sev_guest_snp_guest_request_ioctl_2(struct tcb *const tcp,
		const struct sev_guest_snp_guest_request_ioctl_2 *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, msg_version);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, req_data);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, resp_data);
	tprint_struct_end();
}

static void
print_sev_guest_snp_guest_request_ioctl_2_out(struct tcb *const tcp,
		const struct sev_guest_snp_guest_request_ioctl_2 *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, exitinfo2);
	tprint_struct_next();
	PRINT_FIELD_X(*v, fw_error);
	tprint_struct_next();
	PRINT_FIELD_XVAL(*v, vmm_error, sev_guest_snp_guest_vmm_err, "SNP_GUEST_VMM_ERR_?\?\?");
	tprint_struct_end();
}

static int
ioctl_snp_get_report_2(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct sev_guest_snp_guest_request_ioctl_2 v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_sev_guest_snp_guest_request_ioctl_2(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((((syserror(tcp) && tcp->u_error == EIO) || (syserror(tcp)
			&& tcp->u_error == EBADMSG) || (syserror(tcp)
			&& tcp->u_error == ETIMEDOUT))) && ioctlc_fetch(tcp, arg, sizeof(v),
			&v)) {
		tprint_value_changed();
		print_sev_guest_snp_guest_request_ioctl_2_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_snp_get_derived_key_2(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct sev_guest_snp_guest_request_ioctl_2 v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_sev_guest_snp_guest_request_ioctl_2(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((((syserror(tcp) && tcp->u_error == EIO) || (syserror(tcp)
			&& tcp->u_error == EBADMSG) || (syserror(tcp)
			&& tcp->u_error == ETIMEDOUT))) && ioctlc_fetch(tcp, arg, sizeof(v),
			&v)) {
		tprint_value_changed();
		print_sev_guest_snp_guest_request_ioctl_2_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_snp_get_ext_report_2(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct sev_guest_snp_guest_request_ioctl_2 v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_sev_guest_snp_guest_request_ioctl_2(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((((syserror(tcp) && tcp->u_error == EIO) || (syserror(tcp)
			&& tcp->u_error == EBADMSG) || (syserror(tcp)
			&& tcp->u_error == ETIMEDOUT))) && ioctlc_fetch(tcp, arg, sizeof(v),
			&v)) {
		tprint_value_changed();
		print_sev_guest_snp_guest_request_ioctl_2_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

/* code, numbers, bits of the code that the caller chooses, ABIs, objects, shared, decoder, name, note */
static const struct ioctlc_command sev_guest_commands[] = {
	{ 0xc01c5300, 1, 0, 6, 1, false, ioctl_snp_get_report, "SNP_GET_REPORT", NULL },
	{ 0xc01c5301, 1, 0, 6, 1, false, ioctl_snp_get_derived_key, "SNP_GET_DERIVED_KEY", NULL },
	{ 0xc01c5302, 1, 0, 6, 1, false, ioctl_snp_get_ext_report, "SNP_GET_EXT_REPORT", NULL },
	{ 0xc0205300, 1, 0, 5, 1, false, ioctl_snp_get_report_2, "SNP_GET_REPORT", NULL },
	{ 0xc0205301, 1, 0, 5, 1, false, ioctl_snp_get_derived_key_2, "SNP_GET_DERIVED_KEY", NULL },
	{ 0xc0205302, 1, 0, 5, 1, false, ioctl_snp_get_ext_report_2, "SNP_GET_EXT_REPORT", NULL },
};

static const struct ioctlc_name sev_guest_names[] = {
	{ "/dev/sev-guest", 1, true },
};

static const struct ioctlc_spec sev_guest_spec = {
	.commands = sev_guest_commands,
	.n_commands = ARRAY_SIZE(sev_guest_commands),
	.names = sev_guest_names,
	.n_names = ARRAY_SIZE(sev_guest_names),
};
