/* SPDX-License-Identifier: ((GPL-2.0 WITH Linux-syscall-note) OR CDDL-1.0) */
/*
 * vboxguest: decoders for strace, on x86.
 *
 * Made by ioctlc from the vboxguest spec; do not edit. To remake it:
 *   ioctlc build spec/vboxguest
 */

struct vboxguest_vbg_ioctl_hdr {
	uint32_t size_in;
	uint32_t version;
	uint32_t type;
	int32_t rc;
	uint32_t size_out;
	uint32_t reserved;
};
static_assert(sizeof(struct vboxguest_vbg_ioctl_hdr) == 24, "struct vboxguest_vbg_ioctl_hdr");

struct vboxguest_vbg_ioctl_log_u_in {
	uint8_t msg[1];
};
static_assert(sizeof(struct vboxguest_vbg_ioctl_log_u_in) == 1, "struct vboxguest_vbg_ioctl_log_u_in");

union vboxguest_vbg_ioctl_log_u {
	struct vboxguest_vbg_ioctl_log_u_in in;
	uint8_t pad_0[1];
};
static_assert(sizeof(union vboxguest_vbg_ioctl_log_u) == 1, "union vboxguest_vbg_ioctl_log_u");

struct vboxguest_vbg_ioctl_log {
	struct vboxguest_vbg_ioctl_hdr hdr;
	union vboxguest_vbg_ioctl_log_u u;
	uint8_t pad_0[3];
};
static_assert(sizeof(struct vboxguest_vbg_ioctl_log) == 28, "struct vboxguest_vbg_ioctl_log");

struct vboxguest_vbg_ioctl_hgcm_disconnect_u_in {
	uint32_t client_id;
};
static_assert(sizeof(struct vboxguest_vbg_ioctl_hgcm_disconnect_u_in) == 4, "struct vboxguest_vbg_ioctl_hgcm_disconnect_u_in");

union vboxguest_vbg_ioctl_hgcm_disconnect_u {
	struct vboxguest_vbg_ioctl_hgcm_disconnect_u_in in;
	uint8_t pad_0[4];
};
static_assert(sizeof(union vboxguest_vbg_ioctl_hgcm_disconnect_u) == 4, "union vboxguest_vbg_ioctl_hgcm_disconnect_u");

struct vboxguest_vbg_ioctl_hgcm_disconnect {
	struct vboxguest_vbg_ioctl_hdr hdr;
	union vboxguest_vbg_ioctl_hgcm_disconnect_u u;
};
static_assert(sizeof(struct vboxguest_vbg_ioctl_hgcm_disconnect) == 28, "struct vboxguest_vbg_ioctl_hgcm_disconnect");

struct vboxguest_vbg_ioctl_write_coredump_u_in {
	uint32_t flags;
};
static_assert(sizeof(struct vboxguest_vbg_ioctl_write_coredump_u_in) == 4, "struct vboxguest_vbg_ioctl_write_coredump_u_in");

union vboxguest_vbg_ioctl_write_coredump_u {
	struct vboxguest_vbg_ioctl_write_coredump_u_in in;
	uint8_t pad_0[4];
};
static_assert(sizeof(union vboxguest_vbg_ioctl_write_coredump_u) == 4, "union vboxguest_vbg_ioctl_write_coredump_u");

struct vboxguest_vbg_ioctl_write_coredump {
	struct vboxguest_vbg_ioctl_hdr hdr;
	union vboxguest_vbg_ioctl_write_coredump_u u;
};
static_assert(sizeof(struct vboxguest_vbg_ioctl_write_coredump) == 28, "struct vboxguest_vbg_ioctl_write_coredump");

struct vboxguest_vbg_ioctl_wait_for_events_u_in {
	uint32_t timeout_ms;
	uint32_t events;
};
static_assert(sizeof(struct vboxguest_vbg_ioctl_wait_for_events_u_in) == 8, "struct vboxguest_vbg_ioctl_wait_for_events_u_in");

struct vboxguest_vbg_ioctl_wait_for_events_u_out {
	uint32_t events;
};
static_assert(sizeof(struct vboxguest_vbg_ioctl_wait_for_events_u_out) == 4, "struct vboxguest_vbg_ioctl_wait_for_events_u_out");

union vboxguest_vbg_ioctl_wait_for_events_u {
	struct vboxguest_vbg_ioctl_wait_for_events_u_in in;
	struct vboxguest_vbg_ioctl_wait_for_events_u_out out;
	uint8_t pad_0[8];
};
static_assert(sizeof(union vboxguest_vbg_ioctl_wait_for_events_u) == 8, "union vboxguest_vbg_ioctl_wait_for_events_u");

struct vboxguest_vbg_ioctl_wait_for_events {
	struct vboxguest_vbg_ioctl_hdr hdr;
	union vboxguest_vbg_ioctl_wait_for_events_u u;
};
static_assert(sizeof(struct vboxguest_vbg_ioctl_wait_for_events) == 32, "struct vboxguest_vbg_ioctl_wait_for_events");

struct vboxguest_vbg_ioctl_change_filter_u_in {
	uint32_t or_mask;
	uint32_t not_mask;
};
static_assert(sizeof(struct vboxguest_vbg_ioctl_change_filter_u_in) == 8, "struct vboxguest_vbg_ioctl_change_filter_u_in");

union vboxguest_vbg_ioctl_change_filter_u {
	struct vboxguest_vbg_ioctl_change_filter_u_in in;
	uint8_t pad_0[8];
};
static_assert(sizeof(union vboxguest_vbg_ioctl_change_filter_u) == 8, "union vboxguest_vbg_ioctl_change_filter_u");

struct vboxguest_vbg_ioctl_change_filter {
	struct vboxguest_vbg_ioctl_hdr hdr;
	union vboxguest_vbg_ioctl_change_filter_u u;
};
static_assert(sizeof(struct vboxguest_vbg_ioctl_change_filter) == 32, "struct vboxguest_vbg_ioctl_change_filter");

struct vboxguest_vbg_ioctl_set_guest_caps_u_out {
	uint32_t session_caps;
	uint32_t global_caps;
};
static_assert(sizeof(struct vboxguest_vbg_ioctl_set_guest_caps_u_out) == 8, "struct vboxguest_vbg_ioctl_set_guest_caps_u_out");

union vboxguest_vbg_ioctl_set_guest_caps_u {
	struct vboxguest_vbg_ioctl_change_filter_u_in in;
	struct vboxguest_vbg_ioctl_set_guest_caps_u_out out;
	uint8_t pad_0[8];
};
static_assert(sizeof(union vboxguest_vbg_ioctl_set_guest_caps_u) == 8, "union vboxguest_vbg_ioctl_set_guest_caps_u");

struct vboxguest_vbg_ioctl_set_guest_caps {
	struct vboxguest_vbg_ioctl_hdr hdr;
	union vboxguest_vbg_ioctl_set_guest_caps_u u;
};
static_assert(sizeof(struct vboxguest_vbg_ioctl_set_guest_caps) == 32, "struct vboxguest_vbg_ioctl_set_guest_caps");

struct vboxguest_vbg_ioctl_check_balloon_u_out {
	uint32_t balloon_chunks;
	uint8_t handle_in_r3;
	uint8_t padding[3];
};
static_assert(sizeof(struct vboxguest_vbg_ioctl_check_balloon_u_out) == 8, "struct vboxguest_vbg_ioctl_check_balloon_u_out");

union vboxguest_vbg_ioctl_check_balloon_u {
	struct vboxguest_vbg_ioctl_check_balloon_u_out out;
	uint8_t pad_0[8];
};
static_assert(sizeof(union vboxguest_vbg_ioctl_check_balloon_u) == 8, "union vboxguest_vbg_ioctl_check_balloon_u");

struct vboxguest_vbg_ioctl_check_balloon {
	struct vboxguest_vbg_ioctl_hdr hdr;
	union vboxguest_vbg_ioctl_check_balloon_u u;
};
static_assert(sizeof(struct vboxguest_vbg_ioctl_check_balloon) == 32, "struct vboxguest_vbg_ioctl_check_balloon");

struct vboxguest_vbg_ioctl_acquire_guest_caps_u_in {
	uint32_t flags;
	uint32_t or_mask;
	uint32_t not_mask;
};
static_assert(sizeof(struct vboxguest_vbg_ioctl_acquire_guest_caps_u_in) == 12, "struct vboxguest_vbg_ioctl_acquire_guest_caps_u_in");

union vboxguest_vbg_ioctl_acquire_guest_caps_u {
	struct vboxguest_vbg_ioctl_acquire_guest_caps_u_in in;
	uint8_t pad_0[12];
};
static_assert(sizeof(union vboxguest_vbg_ioctl_acquire_guest_caps_u) == 12, "union vboxguest_vbg_ioctl_acquire_guest_caps_u");

struct vboxguest_vbg_ioctl_acquire_guest_caps {
	struct vboxguest_vbg_ioctl_hdr hdr;
	union vboxguest_vbg_ioctl_acquire_guest_caps_u u;
};
static_assert(sizeof(struct vboxguest_vbg_ioctl_acquire_guest_caps) == 36, "struct vboxguest_vbg_ioctl_acquire_guest_caps");

struct vboxguest_vbg_ioctl_driver_version_info_u_in {
	uint32_t req_version;
	uint32_t min_version;
	uint32_t reserved1;
	uint32_t reserved2;
};
static_assert(sizeof(struct vboxguest_vbg_ioctl_driver_version_info_u_in) == 16, "struct vboxguest_vbg_ioctl_driver_version_info_u_in");

struct vboxguest_vbg_ioctl_driver_version_info_u_out {
	uint32_t session_version;
	uint32_t driver_version;
	uint32_t driver_revision;
	uint32_t reserved1;
	uint32_t reserved2;
};
static_assert(sizeof(struct vboxguest_vbg_ioctl_driver_version_info_u_out) == 20, "struct vboxguest_vbg_ioctl_driver_version_info_u_out");

union vboxguest_vbg_ioctl_driver_version_info_u {
	struct vboxguest_vbg_ioctl_driver_version_info_u_in in;
	struct vboxguest_vbg_ioctl_driver_version_info_u_out out;
	uint8_t pad_0[20];
};
static_assert(sizeof(union vboxguest_vbg_ioctl_driver_version_info_u) == 20, "union vboxguest_vbg_ioctl_driver_version_info_u");

struct vboxguest_vbg_ioctl_driver_version_info {
	struct vboxguest_vbg_ioctl_hdr hdr;
	union vboxguest_vbg_ioctl_driver_version_info_u u;
};
static_assert(sizeof(struct vboxguest_vbg_ioctl_driver_version_info) == 44, "struct vboxguest_vbg_ioctl_driver_version_info");

struct vboxguest_vmmdev_hgcm_service_location_localhost {
	uint8_t service_name[128];
};
static_assert(sizeof(struct vboxguest_vmmdev_hgcm_service_location_localhost) == 128, "struct vboxguest_vmmdev_hgcm_service_location_localhost");

union vboxguest_vmmdev_hgcm_service_location_u {
	struct vboxguest_vmmdev_hgcm_service_location_localhost localhost;
	uint8_t pad_0[128];
};
static_assert(sizeof(union vboxguest_vmmdev_hgcm_service_location_u) == 128, "union vboxguest_vmmdev_hgcm_service_location_u");

struct vboxguest_vmmdev_hgcm_service_location {
	uint32_t type;
	union vboxguest_vmmdev_hgcm_service_location_u u;
};
static_assert(sizeof(struct vboxguest_vmmdev_hgcm_service_location) == 132, "struct vboxguest_vmmdev_hgcm_service_location");

struct vboxguest_vbg_ioctl_hgcm_connect_u_in {
	struct vboxguest_vmmdev_hgcm_service_location loc;
};
static_assert(sizeof(struct vboxguest_vbg_ioctl_hgcm_connect_u_in) == 132, "struct vboxguest_vbg_ioctl_hgcm_connect_u_in");

union vboxguest_vbg_ioctl_hgcm_connect_u {
	struct vboxguest_vbg_ioctl_hgcm_connect_u_in in;
	struct vboxguest_vbg_ioctl_hgcm_disconnect_u_in out;
	uint8_t pad_0[132];
};
static_assert(sizeof(union vboxguest_vbg_ioctl_hgcm_connect_u) == 132, "union vboxguest_vbg_ioctl_hgcm_connect_u");

struct vboxguest_vbg_ioctl_hgcm_connect {
	struct vboxguest_vbg_ioctl_hdr hdr;
	union vboxguest_vbg_ioctl_hgcm_connect_u u;
};
static_assert(sizeof(struct vboxguest_vbg_ioctl_hgcm_connect) == 156, "struct vboxguest_vbg_ioctl_hgcm_connect");

static const struct xlat_data vboxguest_vbgl_ioc_agc_flags_xdata[] = {
	{ 1, "VBGL_IOC_AGC_FLAGS_CONFIG_ACQUIRE_MODE" },
};
static const struct xlat vboxguest_vbgl_ioc_agc_flags[1] = { {
	.data = vboxguest_vbgl_ioc_agc_flags_xdata,
	.size = ARRAY_SIZE(vboxguest_vbgl_ioc_agc_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 1,
	.flags_strsz = 39,
} };

static const struct xlat_data vboxguest_vmmdev_hgcm_service_location_type_xdata[] = {
	{ 0, "VMMDEV_HGCM_LOC_INVALID" },
	{ 1, "VMMDEV_HGCM_LOC_LOCALHOST" },
	{ 2, "VMMDEV_HGCM_LOC_LOCALHOST_EXISTING" },
};
static const struct xlat vboxguest_vmmdev_hgcm_service_location_type[1] = { {
	.data = vboxguest_vmmdev_hgcm_service_location_type_xdata,
	.size = ARRAY_SIZE(vboxguest_vmmdev_hgcm_service_location_type_xdata),
	.type = XT_SORTED,
	.flags_mask = 3,
	.flags_strsz = 85,
} };

static void
print_vboxguest_vbg_ioctl_hdr(struct tcb *const tcp,
		const struct vboxguest_vbg_ioctl_hdr *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, size_in);
	tprint_struct_next();
	PRINT_FIELD_X(*v, version);
	tprint_struct_next();
	PRINT_FIELD_U(*v, type);
	tprint_struct_next();
	PRINT_FIELD_U(*v, size_out);
	if (v->reserved) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, reserved);
	}
	tprint_struct_end();
}

static void
print_vboxguest_vbg_ioctl_hdr_out(struct tcb *const tcp,
		const struct vboxguest_vbg_ioctl_hdr *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_D(*v, rc);
	tprint_struct_next();
	PRINT_FIELD_U(*v, size_out);
	tprint_struct_end();
}

static int
ioctl_vbg_ioctl_vmmdev_request_big(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vboxguest_vbg_ioctl_hdr v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_vboxguest_vbg_ioctl_hdr(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_vboxguest_vbg_ioctl_hdr_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_vboxguest_vbg_ioctl_log(struct tcb *const tcp,
		const struct vboxguest_vbg_ioctl_log *const v)
{
	tprint_struct_begin();
	tprints_field_name("hdr");
	print_vboxguest_vbg_ioctl_hdr(tcp, &v->hdr);
	tprint_struct_next();
	tprints_field_name("u");
	tprint_struct_begin();
	tprints_field_name("in");
	tprint_struct_begin();
	tprints_field_name("msg");
	ioctlc_print_bytes(v->u.in.msg, 1);
	tprint_struct_end();
	tprint_struct_end();
	tprint_struct_end();
}

static void
print_vboxguest_vbg_ioctl_log_out(struct tcb *const tcp,
		const struct vboxguest_vbg_ioctl_log *const v)
{
	tprint_struct_begin();
	tprints_field_name("hdr");
	print_vboxguest_vbg_ioctl_hdr_out(tcp, &v->hdr);
	tprint_struct_end();
}

static int
ioctl_vbg_ioctl_log(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct vboxguest_vbg_ioctl_log v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_vboxguest_vbg_ioctl_log(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_vboxguest_vbg_ioctl_log_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_vbg_ioctl_vmmdev_request(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	uint8_t v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			printaddr64(v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const uint8_t *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		printaddr64(*was);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_vbg_ioctl_hgcm_call_32(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	uint8_t v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			printaddr64(v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const uint8_t *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		printaddr64(*was);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_vbg_ioctl_hgcm_call_64(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	uint8_t v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			printaddr64(v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const uint8_t *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		printaddr64(*was);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_vbg_ioctl_interrupt_all_wait_for_events(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vboxguest_vbg_ioctl_hdr v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_vboxguest_vbg_ioctl_hdr(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_vboxguest_vbg_ioctl_hdr_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_vboxguest_vbg_ioctl_hgcm_disconnect(struct tcb *const tcp,
		const struct vboxguest_vbg_ioctl_hgcm_disconnect *const v)
{
	tprint_struct_begin();
	tprints_field_name("hdr");
	print_vboxguest_vbg_ioctl_hdr(tcp, &v->hdr);
	tprint_struct_next();
	tprints_field_name("u");
	tprint_struct_begin();
	tprints_field_name("in");
	tprint_struct_begin();
	PRINT_FIELD_U(v->u.in, client_id);
	tprint_struct_end();
	tprint_struct_end();
	tprint_struct_end();
}

static void
print_vboxguest_vbg_ioctl_hgcm_disconnect_out(struct tcb *const tcp,
		const struct vboxguest_vbg_ioctl_hgcm_disconnect *const v)
{
	tprint_struct_begin();
	tprints_field_name("hdr");
	print_vboxguest_vbg_ioctl_hdr_out(tcp, &v->hdr);
	tprint_struct_end();
}

static int
ioctl_vbg_ioctl_hgcm_disconnect(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vboxguest_vbg_ioctl_hgcm_disconnect v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_vboxguest_vbg_ioctl_hgcm_disconnect(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_vboxguest_vbg_ioctl_hgcm_disconnect_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_vboxguest_vbg_ioctl_write_coredump(struct tcb *const tcp,
		const struct vboxguest_vbg_ioctl_write_coredump *const v)
{
	tprint_struct_begin();
	tprints_field_name("hdr");
	print_vboxguest_vbg_ioctl_hdr(tcp, &v->hdr);
	tprint_struct_next();
	tprints_field_name("u");
	tprint_struct_begin();
	tprints_field_name("in");
	tprint_struct_begin();
	PRINT_FIELD_X(v->u.in, flags);
	tprint_struct_end();
	tprint_struct_end();
	tprint_struct_end();
}

static void
print_vboxguest_vbg_ioctl_write_coredump_out(struct tcb *const tcp,
		const struct vboxguest_vbg_ioctl_write_coredump *const v)
{
	tprint_struct_begin();
	tprints_field_name("hdr");
	print_vboxguest_vbg_ioctl_hdr_out(tcp, &v->hdr);
	tprint_struct_end();
}

static int
ioctl_vbg_ioctl_write_core_dump(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vboxguest_vbg_ioctl_write_coredump v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_vboxguest_vbg_ioctl_write_coredump(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_vboxguest_vbg_ioctl_write_coredump_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_vboxguest_vbg_ioctl_wait_for_events(struct tcb *const tcp,
		const struct vboxguest_vbg_ioctl_wait_for_events *const v)
{
	tprint_struct_begin();
	tprints_field_name("hdr");
	print_vboxguest_vbg_ioctl_hdr(tcp, &v->hdr);
	tprint_struct_next();
	tprints_field_name("u");
	tprint_struct_begin();
	tprints_field_name("in");
	tprint_struct_begin();
	PRINT_FIELD_U(v->u.in, timeout_ms);
	tprint_struct_next();
	PRINT_FIELD_X(v->u.in, events);
	tprint_struct_end();
	tprint_struct_end();
	tprint_struct_end();
}

static void
print_vboxguest_vbg_ioctl_wait_for_events_out(struct tcb *const tcp,
		const struct vboxguest_vbg_ioctl_wait_for_events *const v)
{
	tprint_struct_begin();
	tprints_field_name("hdr");
	print_vboxguest_vbg_ioctl_hdr_out(tcp, &v->hdr);
	tprint_struct_next();
	tprints_field_name("u");
	tprint_struct_begin();
	tprints_field_name("out");
	tprint_struct_begin();
	PRINT_FIELD_X(v->u.out, events);
	tprint_struct_end();
	tprint_struct_end();
	tprint_struct_end();
}

static int
ioctl_vbg_ioctl_wait_for_events(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vboxguest_vbg_ioctl_wait_for_events v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_vboxguest_vbg_ioctl_wait_for_events(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_vboxguest_vbg_ioctl_wait_for_events_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_vboxguest_vbg_ioctl_change_filter(struct tcb *const tcp,
		const struct vboxguest_vbg_ioctl_change_filter *const v)
{
	tprint_struct_begin();
	tprints_field_name("hdr");
	print_vboxguest_vbg_ioctl_hdr(tcp, &v->hdr);
	tprint_struct_next();
	tprints_field_name("u");
	tprint_struct_begin();
	tprints_field_name("in");
	tprint_struct_begin();
	PRINT_FIELD_X(v->u.in, or_mask);
	tprint_struct_next();
	PRINT_FIELD_X(v->u.in, not_mask);
	tprint_struct_end();
	tprint_struct_end();
	tprint_struct_end();
}

static void
print_vboxguest_vbg_ioctl_change_filter_out(struct tcb *const tcp,
		const struct vboxguest_vbg_ioctl_change_filter *const v)
{
	tprint_struct_begin();
	tprints_field_name("hdr");
	print_vboxguest_vbg_ioctl_hdr_out(tcp, &v->hdr);
	tprint_struct_end();
}

static int
ioctl_vbg_ioctl_change_filter_mask(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vboxguest_vbg_ioctl_change_filter v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_vboxguest_vbg_ioctl_change_filter(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_vboxguest_vbg_ioctl_change_filter_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_vboxguest_vbg_ioctl_set_guest_caps(struct tcb *const tcp,
		const struct vboxguest_vbg_ioctl_set_guest_caps *const v)
{
	tprint_struct_begin();
	tprints_field_name("hdr");
	print_vboxguest_vbg_ioctl_hdr(tcp, &v->hdr);
	tprint_struct_next();
	tprints_field_name("u");
	tprint_struct_begin();
	tprints_field_name("in");
	tprint_struct_begin();
	PRINT_FIELD_X(v->u.in, or_mask);
	tprint_struct_next();
	PRINT_FIELD_X(v->u.in, not_mask);
	tprint_struct_end();
	tprint_struct_end();
	tprint_struct_end();
}

static void
print_vboxguest_vbg_ioctl_set_guest_caps_out(struct tcb *const tcp,
		const struct vboxguest_vbg_ioctl_set_guest_caps *const v)
{
	tprint_struct_begin();
	tprints_field_name("hdr");
	print_vboxguest_vbg_ioctl_hdr_out(tcp, &v->hdr);
	tprint_struct_next();
	tprints_field_name("u");
	tprint_struct_begin();
	tprints_field_name("out");
	tprint_struct_begin();
	PRINT_FIELD_X(v->u.out, session_caps);
	tprint_struct_next();
	PRINT_FIELD_X(v->u.out, global_caps);
	tprint_struct_end();
	tprint_struct_end();
	tprint_struct_end();
}

static int
ioctl_vbg_ioctl_change_guest_capabilities(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vboxguest_vbg_ioctl_set_guest_caps v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_vboxguest_vbg_ioctl_set_guest_caps(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_vboxguest_vbg_ioctl_set_guest_caps_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_vboxguest_vbg_ioctl_check_balloon(struct tcb *const tcp,
		const struct vboxguest_vbg_ioctl_check_balloon *const v)
{
	tprint_struct_begin();
	tprints_field_name("hdr");
	print_vboxguest_vbg_ioctl_hdr(tcp, &v->hdr);
	tprint_struct_end();
}

static void
print_vboxguest_vbg_ioctl_check_balloon_out(struct tcb *const tcp,
		const struct vboxguest_vbg_ioctl_check_balloon *const v)
{
	tprint_struct_begin();
	tprints_field_name("hdr");
	print_vboxguest_vbg_ioctl_hdr_out(tcp, &v->hdr);
	tprint_struct_next();
	tprints_field_name("u");
	tprint_struct_begin();
	tprints_field_name("out");
	tprint_struct_begin();
	PRINT_FIELD_U(v->u.out, balloon_chunks);
	tprint_struct_next();
	PRINT_FIELD_U(v->u.out, handle_in_r3);
	if (ioctlc_filled(&(v->u.out.padding), sizeof(v->u.out.padding))) {
		tprint_struct_next();
		tprints_field_name("padding");
		ioctlc_print_bytes(v->u.out.padding, 3);
	}
	tprint_struct_end();
	tprint_struct_end();
	tprint_struct_end();
}

static int
ioctl_vbg_ioctl_check_balloon(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vboxguest_vbg_ioctl_check_balloon v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_vboxguest_vbg_ioctl_check_balloon(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_vboxguest_vbg_ioctl_check_balloon_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_vboxguest_vbg_ioctl_acquire_guest_caps(struct tcb *const tcp,
		const struct vboxguest_vbg_ioctl_acquire_guest_caps *const v)
{
	tprint_struct_begin();
	tprints_field_name("hdr");
	print_vboxguest_vbg_ioctl_hdr(tcp, &v->hdr);
	tprint_struct_next();
	tprints_field_name("u");
	tprint_struct_begin();
	tprints_field_name("in");
	tprint_struct_begin();
	PRINT_FIELD_FLAGS(v->u.in, flags, vboxguest_vbgl_ioc_agc_flags,
			"VBGL_IOC_AGC_FLAGS_CONFIG_ACQUIRE_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_X(v->u.in, or_mask);
	tprint_struct_next();
	PRINT_FIELD_X(v->u.in, not_mask);
	tprint_struct_end();
	tprint_struct_end();
	tprint_struct_end();
}

static void
print_vboxguest_vbg_ioctl_acquire_guest_caps_out(struct tcb *const tcp,
		const struct vboxguest_vbg_ioctl_acquire_guest_caps *const v)
{
	tprint_struct_begin();
	tprints_field_name("hdr");
	print_vboxguest_vbg_ioctl_hdr_out(tcp, &v->hdr);
	tprint_struct_end();
}

static int
ioctl_vbg_ioctl_acquire_guest_capabilities(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vboxguest_vbg_ioctl_acquire_guest_caps v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_vboxguest_vbg_ioctl_acquire_guest_caps(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_vboxguest_vbg_ioctl_acquire_guest_caps_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_vboxguest_vbg_ioctl_driver_version_info(struct tcb *const tcp,
		const struct vboxguest_vbg_ioctl_driver_version_info *const v)
{
	tprint_struct_begin();
	tprints_field_name("hdr");
	print_vboxguest_vbg_ioctl_hdr(tcp, &v->hdr);
	tprint_struct_next();
	tprints_field_name("u");
	tprint_struct_begin();
	tprints_field_name("in");
	tprint_struct_begin();
	PRINT_FIELD_X(v->u.in, req_version);
	tprint_struct_next();
	PRINT_FIELD_X(v->u.in, min_version);
	if (v->u.in.reserved1) {
		tprint_struct_next();
		PRINT_FIELD_U(v->u.in, reserved1);
	}
	if (v->u.in.reserved2) {
		tprint_struct_next();
		PRINT_FIELD_U(v->u.in, reserved2);
	}
	tprint_struct_end();
	tprint_struct_end();
	tprint_struct_end();
}

static void
print_vboxguest_vbg_ioctl_driver_version_info_u_out(struct tcb *const tcp,
		const struct vboxguest_vbg_ioctl_driver_version_info *const v)
{
	tprint_struct_begin();
	tprints_field_name("out");
	tprint_struct_begin();
	PRINT_FIELD_X(v->u.out, session_version);
	tprint_struct_next();
	PRINT_FIELD_X(v->u.out, driver_version);
	tprint_struct_next();
	PRINT_FIELD_U(v->u.out, driver_revision);
	if (v->u.out.reserved1) {
		tprint_struct_next();
		PRINT_FIELD_U(v->u.out, reserved1);
	}
	if (v->u.out.reserved2) {
		tprint_struct_next();
		PRINT_FIELD_U(v->u.out, reserved2);
	}
	tprint_struct_end();
	tprint_struct_end();
}

static void
print_vboxguest_vbg_ioctl_driver_version_info_out(struct tcb *const tcp,
		const struct vboxguest_vbg_ioctl_driver_version_info *const v)
{
	tprint_struct_begin();
	tprints_field_name("hdr");
	print_vboxguest_vbg_ioctl_hdr_out(tcp, &v->hdr);
	tprint_struct_next();
	tprints_field_name("u");
	print_vboxguest_vbg_ioctl_driver_version_info_u_out(tcp, v);
	tprint_struct_end();
}

static int
ioctl_vbg_ioctl_driver_version_info(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vboxguest_vbg_ioctl_driver_version_info v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_vboxguest_vbg_ioctl_driver_version_info(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_vboxguest_vbg_ioctl_driver_version_info_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_vboxguest_vmmdev_hgcm_service_location_localhost(struct tcb *const tcp,
		const struct vboxguest_vmmdev_hgcm_service_location_localhost *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_CSTRING(*v, service_name);
	tprint_struct_end();
}

static void
print_vboxguest_vmmdev_hgcm_service_location(struct tcb *const tcp,
		const struct vboxguest_vmmdev_hgcm_service_location *const v)
{
	bool any_2 = false;

	tprint_struct_begin();
	PRINT_FIELD_XVAL(*v, type, vboxguest_vmmdev_hgcm_service_location_type,
			"VMMDEV_HGCM_LOC_?\?\?");
	tprint_struct_next();
	tprints_field_name("u");
	tprint_struct_begin();
	switch ((uint64_t) v->type) {
	case 1:
	case 2:
		ioctlc_struct_next(&any_2);
		tprints_field_name("localhost");
		print_vboxguest_vmmdev_hgcm_service_location_localhost(tcp, &v->u.localhost);
		break;
	default:
		break;
	}
	tprint_struct_end();
	tprint_struct_end();
}

static void
print_vboxguest_vbg_ioctl_hgcm_connect(struct tcb *const tcp,
		const struct vboxguest_vbg_ioctl_hgcm_connect *const v)
{
	tprint_struct_begin();
	tprints_field_name("hdr");
	print_vboxguest_vbg_ioctl_hdr(tcp, &v->hdr);
	tprint_struct_next();
	tprints_field_name("u");
	tprint_struct_begin();
	tprints_field_name("in");
	tprint_struct_begin();
	tprints_field_name("loc");
	print_vboxguest_vmmdev_hgcm_service_location(tcp, &v->u.in.loc);
	tprint_struct_end();
	tprint_struct_end();
	tprint_struct_end();
}

static void
print_vboxguest_vbg_ioctl_hgcm_connect_out(struct tcb *const tcp,
		const struct vboxguest_vbg_ioctl_hgcm_connect *const v)
{
	tprint_struct_begin();
	tprints_field_name("hdr");
	print_vboxguest_vbg_ioctl_hdr_out(tcp, &v->hdr);
	tprint_struct_next();
	tprints_field_name("u");
	tprint_struct_begin();
	tprints_field_name("out");
	tprint_struct_begin();
	PRINT_FIELD_U(v->u.out, client_id);
	tprint_struct_end();
	tprint_struct_end();
	tprint_struct_end();
}

static int
ioctl_vbg_ioctl_hgcm_connect(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vboxguest_vbg_ioctl_hgcm_connect v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_vboxguest_vbg_ioctl_hgcm_connect(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_vboxguest_vbg_ioctl_hgcm_connect_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

/* code, numbers, bits of the code that the caller chooses, ABIs, objects, shared, decoder, name, note */
static const struct ioctlc_command vboxguest_commands[] = {
	{ 0x00005603, 1, 0, 7, 3, false, ioctl_vbg_ioctl_vmmdev_request_big, "VBG_IOCTL_VMMDEV_REQUEST_BIG", NULL },
	{ 0x00005609, 1, 0, 7, 3, false, ioctl_vbg_ioctl_log, "VBG_IOCTL_LOG", NULL },
	{ 0xc018560b, 1, 0, 7, 3, false, ioctl_vbg_ioctl_interrupt_all_wait_for_events, "VBG_IOCTL_INTERRUPT_ALL_WAIT_FOR_EVENTS", NULL },
	{ 0xc01c5605, 1, 0, 7, 3, false, ioctl_vbg_ioctl_hgcm_disconnect, "VBG_IOCTL_HGCM_DISCONNECT", NULL },
	{ 0xc01c5613, 1, 0, 7, 3, false, ioctl_vbg_ioctl_write_core_dump, "VBG_IOCTL_WRITE_CORE_DUMP", NULL },
	{ 0xc020560a, 1, 0, 7, 3, false, ioctl_vbg_ioctl_wait_for_events, "VBG_IOCTL_WAIT_FOR_EVENTS", NULL },
	{ 0xc020560c, 1, 0, 7, 3, false, ioctl_vbg_ioctl_change_filter_mask, "VBG_IOCTL_CHANGE_FILTER_MASK", NULL },
	{ 0xc020560e, 1, 0, 7, 3, false, ioctl_vbg_ioctl_change_guest_capabilities, "VBG_IOCTL_CHANGE_GUEST_CAPABILITIES", NULL },
	{ 0xc0205611, 1, 0, 7, 3, false, ioctl_vbg_ioctl_check_balloon, "VBG_IOCTL_CHECK_BALLOON", NULL },
	{ 0xc024560d, 1, 0, 7, 3, false, ioctl_vbg_ioctl_acquire_guest_capabilities, "VBG_IOCTL_ACQUIRE_GUEST_CAPABILITIES", NULL },
	{ 0xc02c5600, 1, 0, 7, 3, false, ioctl_vbg_ioctl_driver_version_info, "VBG_IOCTL_DRIVER_VERSION_INFO", NULL },
	{ 0xc09c5604, 1, 0, 7, 3, false, ioctl_vbg_ioctl_hgcm_connect, "VBG_IOCTL_HGCM_CONNECT", NULL },
};

static const struct ioctlc_command vboxguest_wide[] = {
	{ 0xc0005602, 1, 0x3fff0000, 7, 3, true, ioctl_vbg_ioctl_vmmdev_request, "VBG_IOCTL_VMMDEV_REQUEST", NULL },
	{ 0xc0005606, 1, 0x3fff0000, 7, 3, true, ioctl_vbg_ioctl_hgcm_call_32, "VBG_IOCTL_HGCM_CALL_32", NULL },
	{ 0xc0005607, 1, 0x3fff0000, 7, 3, true, ioctl_vbg_ioctl_hgcm_call_64, "VBG_IOCTL_HGCM_CALL_64", NULL },
};

static const struct ioctlc_name vboxguest_names[] = {
	{ "/dev/vboxguest", 1, true },
	{ "/dev/vboxuser", 2, true },
};

static const struct ioctlc_spec vboxguest_spec = {
	.commands = vboxguest_commands,
	.n_commands = ARRAY_SIZE(vboxguest_commands),
	.wide = vboxguest_wide,
	.n_wide = ARRAY_SIZE(vboxguest_wide),
	.names = vboxguest_names,
	.n_names = ARRAY_SIZE(vboxguest_names),
};
