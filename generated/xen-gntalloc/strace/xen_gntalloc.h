/* SPDX-License-Identifier: LicenseRef-public-domain */
/*
 * xen-gntalloc: decoders for strace, on x86.
 *
 * Made by ioctlc from the xen-gntalloc spec; do not edit. To remake it:
 *   ioctlc build spec/xen-gntalloc
 */

struct xen_gntalloc_ioctl_gntalloc_dealloc_gref {
	uint64_t index;
	uint32_t count;
} ATTRIBUTE_PACKED;
static_assert(sizeof(struct xen_gntalloc_ioctl_gntalloc_dealloc_gref) == 12, "struct xen_gntalloc_ioctl_gntalloc_dealloc_gref");

struct xen_gntalloc_ioctl_gntalloc_dealloc_gref_2 {
	uint64_t index;
	uint32_t count;
	uint8_t pad_0[4];
};
static_assert(sizeof(struct xen_gntalloc_ioctl_gntalloc_dealloc_gref_2) == 16, "struct xen_gntalloc_ioctl_gntalloc_dealloc_gref_2");

struct xen_gntalloc_ioctl_gntalloc_unmap_notify {
	uint64_t index;
	uint32_t action;
	uint32_t event_channel_port;
};
static_assert(sizeof(struct xen_gntalloc_ioctl_gntalloc_unmap_notify) == 16, "struct xen_gntalloc_ioctl_gntalloc_unmap_notify");

struct xen_gntalloc_ioctl_gntalloc_alloc_gref {
	uint16_t domid;
	uint16_t flags;
	uint32_t count;
	uint64_t index;
	uint32_t gref_ids[1];
} ATTRIBUTE_PACKED;
static_assert(sizeof(struct xen_gntalloc_ioctl_gntalloc_alloc_gref) == 20, "struct xen_gntalloc_ioctl_gntalloc_alloc_gref");

struct xen_gntalloc_ioctl_gntalloc_alloc_gref_2 {
	uint16_t domid;
	uint16_t flags;
	uint32_t count;
	uint64_t index;
	uint32_t gref_ids[1];
	uint8_t pad_0[4];
};
static_assert(sizeof(struct xen_gntalloc_ioctl_gntalloc_alloc_gref_2) == 24, "struct xen_gntalloc_ioctl_gntalloc_alloc_gref_2");

static const struct xlat_data xen_gntalloc_unmap_notify_action_xdata[] = {
	{ 1, "UNMAP_NOTIFY_CLEAR_BYTE" },
	{ 2, "UNMAP_NOTIFY_SEND_EVENT" },
};
static const struct xlat xen_gntalloc_unmap_notify_action[1] = { {
	.data = xen_gntalloc_unmap_notify_action_xdata,
	.size = ARRAY_SIZE(xen_gntalloc_unmap_notify_action_xdata),
	.type = XT_NORMAL,
	.flags_mask = 3,
	.flags_strsz = 48,
} };

static const struct xlat_data xen_gntalloc_gntalloc_flags_xdata[] = {
	{ 1, "GNTALLOC_FLAG_WRITABLE" },
};
static const struct xlat xen_gntalloc_gntalloc_flags[1] = { {
	.data = xen_gntalloc_gntalloc_flags_xdata,
	.size = ARRAY_SIZE(xen_gntalloc_gntalloc_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 1,
	.flags_strsz = 23,
} };

static void
print_xen_gntalloc_ioctl_gntalloc_dealloc_gref(struct tcb *const tcp,
		const struct xen_gntalloc_ioctl_gntalloc_dealloc_gref *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, index);
	tprint_struct_next();
	PRINT_FIELD_U(*v, count);
	tprint_struct_end();
}

static int
ioctl_ioctl_gntalloc_dealloc_gref(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct xen_gntalloc_ioctl_gntalloc_dealloc_gref v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_xen_gntalloc_ioctl_gntalloc_dealloc_gref(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_xen_gntalloc_ioctl_gntalloc_dealloc_gref_2(struct tcb *const tcp,
		const struct xen_gntalloc_ioctl_gntalloc_dealloc_gref_2 *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, index);
	tprint_struct_next();
	PRINT_FIELD_U(*v, count);
	tprint_struct_end();
}

static int
ioctl_ioctl_gntalloc_dealloc_gref_2(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct xen_gntalloc_ioctl_gntalloc_dealloc_gref_2 v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_xen_gntalloc_ioctl_gntalloc_dealloc_gref_2(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_xen_gntalloc_ioctl_gntalloc_unmap_notify(struct tcb *const tcp,
		const struct xen_gntalloc_ioctl_gntalloc_unmap_notify *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, index);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, action, xen_gntalloc_unmap_notify_action, "UNMAP_NOTIFY_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_U(*v, event_channel_port);
	tprint_struct_end();
}

static int
ioctl_ioctl_gntalloc_set_unmap_notify(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct xen_gntalloc_ioctl_gntalloc_unmap_notify v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_xen_gntalloc_ioctl_gntalloc_unmap_notify(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_xen_gntalloc_ioctl_gntalloc_alloc_gref(struct tcb *const tcp,
		const struct xen_gntalloc_ioctl_gntalloc_alloc_gref *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, domid);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, flags, xen_gntalloc_gntalloc_flags, "GNTALLOC_FLAG_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_U(*v, count);
	tprint_struct_end();
}

static void
print_xen_gntalloc_ioctl_gntalloc_alloc_gref_out(struct tcb *const tcp,
		const struct xen_gntalloc_ioctl_gntalloc_alloc_gref *const v,
		const struct xen_gntalloc_ioctl_gntalloc_alloc_gref *const was)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, index);
	tprint_struct_next();
	tprints_field_name("gref_ids");
	ioctlc_print_local_array(tcp, v->gref_ids, ioctlc_number(was->count), 1,
				 sizeof(uint32_t), print_uint_array_member, NULL);
	tprint_struct_end();
}

static int
ioctl_ioctl_gntalloc_alloc_gref(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct xen_gntalloc_ioctl_gntalloc_alloc_gref v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_xen_gntalloc_ioctl_gntalloc_alloc_gref(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct xen_gntalloc_ioctl_gntalloc_alloc_gref *const was = ioctlc_kept(tcp,
				&v, sizeof(v));

		tprint_value_changed();
		print_xen_gntalloc_ioctl_gntalloc_alloc_gref_out(tcp, &v, was);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_xen_gntalloc_ioctl_gntalloc_alloc_gref_2(struct tcb *const tcp,
		const struct xen_gntalloc_ioctl_gntalloc_alloc_gref_2 *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, domid);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, flags, xen_gntalloc_gntalloc_flags, "GNTALLOC_FLAG_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_U(*v, count);
	tprint_struct_end();
}

static void
print_xen_gntalloc_ioctl_gntalloc_alloc_gref_2_out(struct tcb *const tcp,
		const struct xen_gntalloc_ioctl_gntalloc_alloc_gref_2 *const v,
		const struct xen_gntalloc_ioctl_gntalloc_alloc_gref_2 *const was)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, index);
	tprint_struct_next();
	tprints_field_name("gref_ids");
	ioctlc_print_local_array(tcp, v->gref_ids, ioctlc_number(was->count), 1,
				 sizeof(uint32_t), print_uint_array_member, NULL);
	tprint_struct_end();
}

static int
ioctl_ioctl_gntalloc_alloc_gref_2(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct xen_gntalloc_ioctl_gntalloc_alloc_gref_2 v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_xen_gntalloc_ioctl_gntalloc_alloc_gref_2(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct xen_gntalloc_ioctl_gntalloc_alloc_gref_2 *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		print_xen_gntalloc_ioctl_gntalloc_alloc_gref_2_out(tcp, &v, was);
	}
	return RVAL_IOCTL_DECODED;
}

/* code, numbers, bits of the code that the caller chooses, ABIs, objects, shared, decoder, name, note */
static const struct ioctlc_command xen_gntalloc_commands[] = {
	{ 0x000c4706, 1, 0, 2, 1, false, ioctl_ioctl_gntalloc_dealloc_gref, "IOCTL_GNTALLOC_DEALLOC_GREF", NULL },
	{ 0x00104706, 1, 0, 5, 1, false, ioctl_ioctl_gntalloc_dealloc_gref_2, "IOCTL_GNTALLOC_DEALLOC_GREF", NULL },
	{ 0x00104707, 1, 0, 7, 1, false, ioctl_ioctl_gntalloc_set_unmap_notify, "IOCTL_GNTALLOC_SET_UNMAP_NOTIFY", NULL },
	{ 0x00144705, 1, 0, 2, 1, false, ioctl_ioctl_gntalloc_alloc_gref, "IOCTL_GNTALLOC_ALLOC_GREF", NULL },
	{ 0x00184705, 1, 0, 5, 1, false, ioctl_ioctl_gntalloc_alloc_gref_2, "IOCTL_GNTALLOC_ALLOC_GREF", NULL },
};

static const struct ioctlc_name xen_gntalloc_names[] = {
	{ "/dev/xen/gntalloc", 1, true },
};

static const struct ioctlc_spec xen_gntalloc_spec = {
	.commands = xen_gntalloc_commands,
	.n_commands = ARRAY_SIZE(xen_gntalloc_commands),
	.names = xen_gntalloc_names,
	.n_names = ARRAY_SIZE(xen_gntalloc_names),
};
