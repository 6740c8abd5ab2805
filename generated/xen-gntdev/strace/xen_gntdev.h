/* SPDX-License-Identifier: ((GPL-2.0 WITH Linux-syscall-note) OR MIT) */
/*
 * xen-gntdev: decoders for strace, on x86.
 *
 * Made by ioctlc from the xen-gntdev spec; do not edit. To remake it:
 *   ioctlc build spec/xen-gntdev
 */

struct xen_gntdev_ioctl_gntdev_set_max_grants {
	uint32_t count;
};
static_assert(sizeof(struct xen_gntdev_ioctl_gntdev_set_max_grants) == 4, "struct xen_gntdev_ioctl_gntdev_set_max_grants");

struct xen_gntdev_ioctl_gntdev_grant_copy {
	uint32_t count;
	uint32_t segments;
};
static_assert(sizeof(struct xen_gntdev_ioctl_gntdev_grant_copy) == 8, "struct xen_gntdev_ioctl_gntdev_grant_copy");

struct xen_gntdev_gntdev_grant_copy_segment_source_foreign {
	uint32_t ref;
	uint16_t offset;
	uint16_t domid;
} ATTRIBUTE_PACKED;
static_assert(sizeof(struct xen_gntdev_gntdev_grant_copy_segment_source_foreign) == 8, "struct xen_gntdev_gntdev_grant_copy_segment_source_foreign");

union xen_gntdev_gntdev_grant_copy_segment_source {
	uint32_t virt;
	struct xen_gntdev_gntdev_grant_copy_segment_source_foreign foreign;
	uint8_t pad_0[8];
} ATTRIBUTE_PACKED;
static_assert(sizeof(union xen_gntdev_gntdev_grant_copy_segment_source) == 8, "union xen_gntdev_gntdev_grant_copy_segment_source");

struct xen_gntdev_gntdev_grant_copy_segment {
	union xen_gntdev_gntdev_grant_copy_segment_source source;
	union xen_gntdev_gntdev_grant_copy_segment_source dest;
	uint16_t len;
	uint16_t flags;
	int16_t status;
	uint8_t pad_0[2];
};
static_assert(sizeof(struct xen_gntdev_gntdev_grant_copy_segment) == 24, "struct xen_gntdev_gntdev_grant_copy_segment");

struct xen_gntdev_ioctl_gntdev_dmabuf_exp_wait_released {
	uint32_t fd;
	uint32_t wait_to_ms;
};
static_assert(sizeof(struct xen_gntdev_ioctl_gntdev_dmabuf_exp_wait_released) == 8, "struct xen_gntdev_ioctl_gntdev_dmabuf_exp_wait_released");

struct xen_gntdev_ioctl_gntdev_dmabuf_imp_release {
	uint32_t fd;
	uint32_t reserved;
};
static_assert(sizeof(struct xen_gntdev_ioctl_gntdev_dmabuf_imp_release) == 8, "struct xen_gntdev_ioctl_gntdev_dmabuf_imp_release");

struct xen_gntdev_ioctl_gntdev_unmap_grant_ref {
	uint64_t index;
	uint32_t count;
	uint32_t pad;
};
static_assert(sizeof(struct xen_gntdev_ioctl_gntdev_unmap_grant_ref) == 16, "struct xen_gntdev_ioctl_gntdev_unmap_grant_ref");

struct xen_gntdev_ioctl_gntdev_unmap_notify {
	uint64_t index;
	uint32_t action;
	uint32_t event_channel_port;
};
static_assert(sizeof(struct xen_gntdev_ioctl_gntdev_unmap_notify) == 16, "struct xen_gntdev_ioctl_gntdev_unmap_notify");

struct xen_gntdev_ioctl_gntdev_grant_copy_2 {
	uint32_t count;
	uint8_t pad_0[4];
	uint64_t segments;
};
static_assert(sizeof(struct xen_gntdev_ioctl_gntdev_grant_copy_2) == 16, "struct xen_gntdev_ioctl_gntdev_grant_copy_2");

union xen_gntdev_gntdev_grant_copy_segment_source_2 {
	uint64_t virt;
	struct xen_gntdev_gntdev_grant_copy_segment_source_foreign foreign;
	uint8_t pad_0[8];
};
static_assert(sizeof(union xen_gntdev_gntdev_grant_copy_segment_source_2) == 8, "union xen_gntdev_gntdev_grant_copy_segment_source_2");

struct xen_gntdev_gntdev_grant_copy_segment_2 {
	union xen_gntdev_gntdev_grant_copy_segment_source_2 source;
	union xen_gntdev_gntdev_grant_copy_segment_source_2 dest;
	uint16_t len;
	uint16_t flags;
	int16_t status;
	uint8_t pad_0[2];
};
static_assert(sizeof(struct xen_gntdev_gntdev_grant_copy_segment_2) == 24, "struct xen_gntdev_gntdev_grant_copy_segment_2");

struct xen_gntdev_ioctl_gntdev_dmabuf_exp_from_refs {
	uint32_t flags;
	uint32_t count;
	uint32_t fd;
	uint32_t domid;
	uint32_t refs[1];
};
static_assert(sizeof(struct xen_gntdev_ioctl_gntdev_dmabuf_exp_from_refs) == 20, "struct xen_gntdev_ioctl_gntdev_dmabuf_exp_from_refs");

struct xen_gntdev_ioctl_gntdev_dmabuf_imp_to_refs {
	uint32_t fd;
	uint32_t count;
	uint32_t domid;
	uint32_t reserved;
	uint32_t refs[1];
};
static_assert(sizeof(struct xen_gntdev_ioctl_gntdev_dmabuf_imp_to_refs) == 20, "struct xen_gntdev_ioctl_gntdev_dmabuf_imp_to_refs");

struct xen_gntdev_ioctl_gntdev_grant_ref {
	uint32_t domid;
	uint32_t ref;
};
static_assert(sizeof(struct xen_gntdev_ioctl_gntdev_grant_ref) == 8, "struct xen_gntdev_ioctl_gntdev_grant_ref");

struct xen_gntdev_ioctl_gntdev_map_grant_ref {
	uint32_t count;
	uint32_t pad;
	uint64_t index;
	struct xen_gntdev_ioctl_gntdev_grant_ref refs[1];
};
static_assert(sizeof(struct xen_gntdev_ioctl_gntdev_map_grant_ref) == 24, "struct xen_gntdev_ioctl_gntdev_map_grant_ref");

struct xen_gntdev_ioctl_gntdev_get_offset_for_vaddr {
	uint64_t vaddr;
	uint64_t offset;
	uint32_t count;
	uint8_t pad_0[4];
};
static_assert(sizeof(struct xen_gntdev_ioctl_gntdev_get_offset_for_vaddr) == 24, "struct xen_gntdev_ioctl_gntdev_get_offset_for_vaddr");

static const struct xlat_data xen_gntdev_unmap_notify_action_xdata[] = {
	{ 1, "UNMAP_NOTIFY_CLEAR_BYTE" },
	{ 2, "UNMAP_NOTIFY_SEND_EVENT" },
};
static const struct xlat xen_gntdev_unmap_notify_action[1] = { {
	.data = xen_gntdev_unmap_notify_action_xdata,
	.size = ARRAY_SIZE(xen_gntdev_unmap_notify_action_xdata),
	.type = XT_NORMAL,
	.flags_mask = 3,
	.flags_strsz = 48,
} };

static const struct xlat_data xen_gntdev_gntdev_dma_flags_xdata[] = {
	{ 1, "GNTDEV_DMA_FLAG_WC" },
	{ 2, "GNTDEV_DMA_FLAG_COHERENT" },
};
static const struct xlat xen_gntdev_gntdev_dma_flags[1] = { {
	.data = xen_gntdev_gntdev_dma_flags_xdata,
	.size = ARRAY_SIZE(xen_gntdev_gntdev_dma_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 3,
	.flags_strsz = 44,
} };

static void
print_xen_gntdev_ioctl_gntdev_set_max_grants(struct tcb *const tcp,
		const struct xen_gntdev_ioctl_gntdev_set_max_grants *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, count);
	tprint_struct_end();
}

static int
ioctl_ioctl_gntdev_set_max_grants(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct xen_gntdev_ioctl_gntdev_set_max_grants v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_xen_gntdev_ioctl_gntdev_set_max_grants(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_xen_gntdev_gntdev_grant_copy_segment_source_virt(struct tcb *const tcp,
		const struct xen_gntdev_gntdev_grant_copy_segment *const v, const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_number(v->len), 0);
}

static void
print_xen_gntdev_gntdev_grant_copy_segment(struct tcb *const tcp,
		const struct xen_gntdev_gntdev_grant_copy_segment *const v)
{
	tprint_struct_begin();
	tprints_field_name("source");
	tprint_struct_begin();
	tprints_field_name("virt");
	print_xen_gntdev_gntdev_grant_copy_segment_source_virt(tcp, v, v->source.virt);
	tprint_struct_next();
	tprints_field_name("foreign");
	tprint_struct_begin();
	PRINT_FIELD_U(v->source.foreign, ref);
	tprint_struct_next();
	PRINT_FIELD_U(v->source.foreign, offset);
	tprint_struct_next();
	PRINT_FIELD_U(v->source.foreign, domid);
	tprint_struct_end();
	tprint_struct_end();
	tprint_struct_next();
	tprints_field_name("dest");
	tprint_struct_begin();
	PRINT_FIELD_ADDR64(v->dest, virt);
	tprint_struct_next();
	tprints_field_name("foreign");
	tprint_struct_begin();
	PRINT_FIELD_U(v->dest.foreign, ref);
	tprint_struct_next();
	PRINT_FIELD_U(v->dest.foreign, offset);
	tprint_struct_next();
	PRINT_FIELD_U(v->dest.foreign, domid);
	tprint_struct_end();
	tprint_struct_end();
	tprint_struct_next();
	PRINT_FIELD_U(*v, len);
	tprint_struct_next();
	PRINT_FIELD_X(*v, flags);
	tprint_struct_end();
}

static bool
print_xen_gntdev_gntdev_grant_copy_segment_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct xen_gntdev_gntdev_grant_copy_segment *const v = elem_buf;

	print_xen_gntdev_gntdev_grant_copy_segment(tcp, v);
	return true;
}

static void
print_xen_gntdev_ioctl_gntdev_grant_copy_segments(struct tcb *const tcp,
		const struct xen_gntdev_ioctl_gntdev_grant_copy *const v, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(v->count),
			   sizeof(struct xen_gntdev_gntdev_grant_copy_segment),
					print_xen_gntdev_gntdev_grant_copy_segment_element);
}

static void
print_xen_gntdev_ioctl_gntdev_grant_copy(struct tcb *const tcp,
		const struct xen_gntdev_ioctl_gntdev_grant_copy *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, count);
	tprint_struct_next();
	tprints_field_name("segments");
	print_xen_gntdev_ioctl_gntdev_grant_copy_segments(tcp, v, v->segments);
	tprint_struct_end();
}

static void
print_xen_gntdev_gntdev_grant_copy_segment_dest_virt_out(struct tcb *const tcp,
		const struct xen_gntdev_gntdev_grant_copy_segment *const was, const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_number(was->len), 0);
}

static void
print_xen_gntdev_gntdev_grant_copy_segment_out(struct tcb *const tcp,
		const struct xen_gntdev_gntdev_grant_copy_segment *const v,
		const struct xen_gntdev_gntdev_grant_copy_segment *const was)
{
	tprint_struct_begin();
	tprints_field_name("dest");
	tprint_struct_begin();
	tprints_field_name("virt");
	print_xen_gntdev_gntdev_grant_copy_segment_dest_virt_out(tcp, was, was->dest.virt);
	tprint_struct_end();
	tprint_struct_next();
	PRINT_FIELD_D(*v, status);
	tprint_struct_end();
}

static bool
print_xen_gntdev_gntdev_grant_copy_segment_element_2(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct xen_gntdev_gntdev_grant_copy_segment *const v = elem_buf;
	const struct xen_gntdev_gntdev_grant_copy_segment *const was = ioctlc_was(elem_buf, data);

	print_xen_gntdev_gntdev_grant_copy_segment_out(tcp, v, was);
	return true;
}

static void
print_xen_gntdev_ioctl_gntdev_grant_copy_segments_out(struct tcb *const tcp,
		const struct xen_gntdev_ioctl_gntdev_grant_copy *const was, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(was->count),
			   sizeof(struct xen_gntdev_gntdev_grant_copy_segment),
					print_xen_gntdev_gntdev_grant_copy_segment_element_2);
}

static void
print_xen_gntdev_ioctl_gntdev_grant_copy_out(struct tcb *const tcp,
		const struct xen_gntdev_ioctl_gntdev_grant_copy *const v,
		const struct xen_gntdev_ioctl_gntdev_grant_copy *const was)
{
	tprint_struct_begin();
	tprints_field_name("segments");
	print_xen_gntdev_ioctl_gntdev_grant_copy_segments_out(tcp, was, was->segments);
	tprint_struct_end();
}

static int
ioctl_ioctl_gntdev_grant_copy(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct xen_gntdev_ioctl_gntdev_grant_copy v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_xen_gntdev_ioctl_gntdev_grant_copy(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct xen_gntdev_ioctl_gntdev_grant_copy *const was = ioctlc_kept(tcp, &v,
				sizeof(v));

		tprint_value_changed();
		print_xen_gntdev_ioctl_gntdev_grant_copy_out(tcp, &v, was);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_xen_gntdev_ioctl_gntdev_dmabuf_exp_wait_released(struct tcb *const tcp,
		const struct xen_gntdev_ioctl_gntdev_dmabuf_exp_wait_released *const v)
{
	tprint_struct_begin();
	tprints_field_name("fd");
	ioctlc_print_fd(tcp, v->fd);
	tprint_struct_next();
	PRINT_FIELD_U(*v, wait_to_ms);
	tprint_struct_end();
}

static int
ioctl_ioctl_gntdev_dmabuf_exp_wait_released(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct xen_gntdev_ioctl_gntdev_dmabuf_exp_wait_released v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_xen_gntdev_ioctl_gntdev_dmabuf_exp_wait_released(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_xen_gntdev_ioctl_gntdev_dmabuf_imp_release(struct tcb *const tcp,
		const struct xen_gntdev_ioctl_gntdev_dmabuf_imp_release *const v)
{
	tprint_struct_begin();
	tprints_field_name("fd");
	ioctlc_print_fd(tcp, v->fd);
	if (v->reserved) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, reserved);
	}
	tprint_struct_end();
}

static int
ioctl_ioctl_gntdev_dmabuf_imp_release(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct xen_gntdev_ioctl_gntdev_dmabuf_imp_release v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_xen_gntdev_ioctl_gntdev_dmabuf_imp_release(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_xen_gntdev_ioctl_gntdev_unmap_grant_ref(struct tcb *const tcp,
		const struct xen_gntdev_ioctl_gntdev_unmap_grant_ref *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, index);
	tprint_struct_next();
	PRINT_FIELD_U(*v, count);
	if (v->pad) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, pad);
	}
	tprint_struct_end();
}

static int
ioctl_ioctl_gntdev_unmap_grant_ref(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct xen_gntdev_ioctl_gntdev_unmap_grant_ref v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_xen_gntdev_ioctl_gntdev_unmap_grant_ref(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_xen_gntdev_ioctl_gntdev_unmap_notify(struct tcb *const tcp,
		const struct xen_gntdev_ioctl_gntdev_unmap_notify *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, index);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, action, xen_gntdev_unmap_notify_action, "UNMAP_NOTIFY_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_U(*v, event_channel_port);
	tprint_struct_end();
}

static int
ioctl_ioctl_gntdev_set_unmap_notify(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct xen_gntdev_ioctl_gntdev_unmap_notify v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_xen_gntdev_ioctl_gntdev_unmap_notify(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_xen_gntdev_gntdev_grant_copy_segment_2_source_virt(struct tcb *const tcp,
		const struct xen_gntdev_gntdev_grant_copy_segment_2 *const v, const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_number(v->len), 0);
}

static void
print_xen_gntdev_gntdev_grant_copy_segment_2(struct tcb *const tcp,
		const struct xen_gntdev_gntdev_grant_copy_segment_2 *const v)
{
	tprint_struct_begin();
	tprints_field_name("source");
	tprint_struct_begin();
	tprints_field_name("virt");
	print_xen_gntdev_gntdev_grant_copy_segment_2_source_virt(tcp, v, v->source.virt);
	tprint_struct_next();
	tprints_field_name("foreign");
	tprint_struct_begin();
	PRINT_FIELD_U(v->source.foreign, ref);
	tprint_struct_next();
	PRINT_FIELD_U(v->source.foreign, offset);
	tprint_struct_next();
	PRINT_FIELD_U(v->source.foreign, domid);
	tprint_struct_end();
	tprint_struct_end();
	tprint_struct_next();
	tprints_field_name("dest");
	tprint_struct_begin();
	PRINT_FIELD_ADDR64(v->dest, virt);
	tprint_struct_next();
	tprints_field_name("foreign");
	tprint_struct_begin();
	PRINT_FIELD_U(v->dest.foreign, ref);
	tprint_struct_next();
	PRINT_FIELD_U(v->dest.foreign, offset);
	tprint_struct_next();
	PRINT_FIELD_U(v->dest.foreign, domid);
	tprint_struct_end();
	tprint_struct_end();
	tprint_struct_next();
	PRINT_FIELD_U(*v, len);
	tprint_struct_next();
	PRINT_FIELD_X(*v, flags);
	tprint_struct_end();
}

static bool
print_xen_gntdev_gntdev_grant_copy_segment_2_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct xen_gntdev_gntdev_grant_copy_segment_2 *const v = elem_buf;

	print_xen_gntdev_gntdev_grant_copy_segment_2(tcp, v);
	return true;
}

static void
print_xen_gntdev_ioctl_gntdev_grant_copy_2_segments(struct tcb *const tcp,
		const struct xen_gntdev_ioctl_gntdev_grant_copy_2 *const v, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(v->count),
			   sizeof(struct xen_gntdev_gntdev_grant_copy_segment_2),
					print_xen_gntdev_gntdev_grant_copy_segment_2_element);
}

static void
print_xen_gntdev_ioctl_gntdev_grant_copy_2(struct tcb *const tcp,
		const struct xen_gntdev_ioctl_gntdev_grant_copy_2 *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, count);
	tprint_struct_next();
	tprints_field_name("segments");
	print_xen_gntdev_ioctl_gntdev_grant_copy_2_segments(tcp, v, v->segments);
	tprint_struct_end();
}

static void
print_xen_gntdev_gntdev_grant_copy_segment_2_dest_virt_out(struct tcb *const tcp,
		const struct xen_gntdev_gntdev_grant_copy_segment_2 *const was,
		const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_number(was->len), 0);
}

static void
print_xen_gntdev_gntdev_grant_copy_segment_2_out(struct tcb *const tcp,
		const struct xen_gntdev_gntdev_grant_copy_segment_2 *const v,
		const struct xen_gntdev_gntdev_grant_copy_segment_2 *const was)
{
	tprint_struct_begin();
	tprints_field_name("dest");
	tprint_struct_begin();
	tprints_field_name("virt");
	print_xen_gntdev_gntdev_grant_copy_segment_2_dest_virt_out(tcp, was, was->dest.virt);
	tprint_struct_end();
	tprint_struct_next();
	PRINT_FIELD_D(*v, status);
	tprint_struct_end();
}

static bool
print_xen_gntdev_gntdev_grant_copy_segment_2_element_2(struct tcb *const tcp,
		void *const elem_buf, const size_t elem_size, void *const data)
{
	const struct xen_gntdev_gntdev_grant_copy_segment_2 *const v = elem_buf;
	const struct xen_gntdev_gntdev_grant_copy_segment_2 *const was = ioctlc_was(elem_buf,
			data);

	print_xen_gntdev_gntdev_grant_copy_segment_2_out(tcp, v, was);
	return true;
}

static void
print_xen_gntdev_ioctl_gntdev_grant_copy_2_segments_out(struct tcb *const tcp,
		const struct xen_gntdev_ioctl_gntdev_grant_copy_2 *const was, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(was->count),
			   sizeof(struct xen_gntdev_gntdev_grant_copy_segment_2),
					print_xen_gntdev_gntdev_grant_copy_segment_2_element_2);
}

static void
print_xen_gntdev_ioctl_gntdev_grant_copy_2_out(struct tcb *const tcp,
		const struct xen_gntdev_ioctl_gntdev_grant_copy_2 *const v,
		const struct xen_gntdev_ioctl_gntdev_grant_copy_2 *const was)
{
	tprint_struct_begin();
	tprints_field_name("segments");
	print_xen_gntdev_ioctl_gntdev_grant_copy_2_segments_out(tcp, was, was->segments);
	tprint_struct_end();
}

static int
ioctl_ioctl_gntdev_grant_copy_2(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct xen_gntdev_ioctl_gntdev_grant_copy_2 v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_xen_gntdev_ioctl_gntdev_grant_copy_2(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct xen_gntdev_ioctl_gntdev_grant_copy_2 *const was = ioctlc_kept(tcp,
				&v, sizeof(v));

		tprint_value_changed();
		print_xen_gntdev_ioctl_gntdev_grant_copy_2_out(tcp, &v, was);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_xen_gntdev_ioctl_gntdev_dmabuf_exp_from_refs(struct tcb *const tcp,
		const struct xen_gntdev_ioctl_gntdev_dmabuf_exp_from_refs *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_FLAGS(*v, flags, xen_gntdev_gntdev_dma_flags, "GNTDEV_DMA_FLAG_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_U(*v, count);
	tprint_struct_next();
	PRINT_FIELD_U(*v, domid);
	tprint_struct_next();
	tprints_field_name("refs");
	ioctlc_print_local_array(tcp, v->refs, ioctlc_number(v->count), 1,
				 sizeof(uint32_t), print_uint_array_member, NULL);
	tprint_struct_end();
}

static void
print_xen_gntdev_ioctl_gntdev_dmabuf_exp_from_refs_out(struct tcb *const tcp,
		const struct xen_gntdev_ioctl_gntdev_dmabuf_exp_from_refs *const v)
{
	tprint_struct_begin();
	tprints_field_name("fd");
	ioctlc_print_fd(tcp, v->fd);
	tprint_struct_end();
}

static int
ioctl_ioctl_gntdev_dmabuf_exp_from_refs(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct xen_gntdev_ioctl_gntdev_dmabuf_exp_from_refs v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_xen_gntdev_ioctl_gntdev_dmabuf_exp_from_refs(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_xen_gntdev_ioctl_gntdev_dmabuf_exp_from_refs_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_xen_gntdev_ioctl_gntdev_dmabuf_imp_to_refs(struct tcb *const tcp,
		const struct xen_gntdev_ioctl_gntdev_dmabuf_imp_to_refs *const v)
{
	tprint_struct_begin();
	tprints_field_name("fd");
	ioctlc_print_fd(tcp, v->fd);
	tprint_struct_next();
	PRINT_FIELD_U(*v, count);
	tprint_struct_next();
	PRINT_FIELD_U(*v, domid);
	if (v->reserved) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, reserved);
	}
	tprint_struct_end();
}

static void
print_xen_gntdev_ioctl_gntdev_dmabuf_imp_to_refs_out(struct tcb *const tcp,
		const struct xen_gntdev_ioctl_gntdev_dmabuf_imp_to_refs *const v,
		const struct xen_gntdev_ioctl_gntdev_dmabuf_imp_to_refs *const was)
{
	tprint_struct_begin();
	tprints_field_name("refs");
	ioctlc_print_local_array(tcp, v->refs, ioctlc_number(was->count), 1,
				 sizeof(uint32_t), print_uint_array_member, NULL);
	tprint_struct_end();
}

static int
ioctl_ioctl_gntdev_dmabuf_imp_to_refs(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct xen_gntdev_ioctl_gntdev_dmabuf_imp_to_refs v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_xen_gntdev_ioctl_gntdev_dmabuf_imp_to_refs(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct xen_gntdev_ioctl_gntdev_dmabuf_imp_to_refs *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		print_xen_gntdev_ioctl_gntdev_dmabuf_imp_to_refs_out(tcp, &v, was);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_xen_gntdev_ioctl_gntdev_grant_ref(struct tcb *const tcp,
		const struct xen_gntdev_ioctl_gntdev_grant_ref *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, domid);
	tprint_struct_next();
	PRINT_FIELD_U(*v, ref);
	tprint_struct_end();
}

static bool
print_xen_gntdev_ioctl_gntdev_grant_ref_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct xen_gntdev_ioctl_gntdev_grant_ref *const v = elem_buf;

	print_xen_gntdev_ioctl_gntdev_grant_ref(tcp, v);
	return true;
}

static void
print_xen_gntdev_ioctl_gntdev_map_grant_ref(struct tcb *const tcp,
		const struct xen_gntdev_ioctl_gntdev_map_grant_ref *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, count);
	if (v->pad) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, pad);
	}
	tprint_struct_next();
	tprints_field_name("refs");
	ioctlc_print_local_array(tcp, v->refs, ioctlc_number(v->count), 1,
				 sizeof(struct xen_gntdev_ioctl_gntdev_grant_ref),
						print_xen_gntdev_ioctl_gntdev_grant_ref_element,
						NULL);
	tprint_struct_end();
}

static void
print_xen_gntdev_ioctl_gntdev_map_grant_ref_out(struct tcb *const tcp,
		const struct xen_gntdev_ioctl_gntdev_map_grant_ref *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, index);
	tprint_struct_end();
}

static int
ioctl_ioctl_gntdev_map_grant_ref(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct xen_gntdev_ioctl_gntdev_map_grant_ref v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_xen_gntdev_ioctl_gntdev_map_grant_ref(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_xen_gntdev_ioctl_gntdev_map_grant_ref_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_xen_gntdev_ioctl_gntdev_get_offset_for_vaddr(struct tcb *const tcp,
		const struct xen_gntdev_ioctl_gntdev_get_offset_for_vaddr *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_ADDR64(*v, vaddr);
	tprint_struct_end();
}

static void
print_xen_gntdev_ioctl_gntdev_get_offset_for_vaddr_out(struct tcb *const tcp,
		const struct xen_gntdev_ioctl_gntdev_get_offset_for_vaddr *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, offset);
	tprint_struct_next();
	PRINT_FIELD_U(*v, count);
	tprint_struct_end();
}

static int
ioctl_ioctl_gntdev_get_offset_for_vaddr(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct xen_gntdev_ioctl_gntdev_get_offset_for_vaddr v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_xen_gntdev_ioctl_gntdev_get_offset_for_vaddr(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_xen_gntdev_ioctl_gntdev_get_offset_for_vaddr_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

/* code, numbers, bits of the code that the caller chooses, ABIs, objects, shared, decoder, name, note */
static const struct ioctlc_command xen_gntdev_commands[] = {
	{ 0x00044703, 1, 0, 7, 1, false, ioctl_ioctl_gntdev_set_max_grants, "IOCTL_GNTDEV_SET_MAX_GRANTS", NULL },
	{ 0x00084708, 1, 0, 6, 1, false, ioctl_ioctl_gntdev_grant_copy, "IOCTL_GNTDEV_GRANT_COPY", NULL },
	{ 0x0008470a, 1, 0, 7, 1, false, ioctl_ioctl_gntdev_dmabuf_exp_wait_released, "IOCTL_GNTDEV_DMABUF_EXP_WAIT_RELEASED", NULL },
	{ 0x0008470c, 1, 0, 7, 1, false, ioctl_ioctl_gntdev_dmabuf_imp_release, "IOCTL_GNTDEV_DMABUF_IMP_RELEASE", NULL },
	{ 0x00104701, 1, 0, 7, 1, false, ioctl_ioctl_gntdev_unmap_grant_ref, "IOCTL_GNTDEV_UNMAP_GRANT_REF", NULL },
	{ 0x00104707, 1, 0, 7, 1, false, ioctl_ioctl_gntdev_set_unmap_notify, "IOCTL_GNTDEV_SET_UNMAP_NOTIFY", NULL },
	{ 0x00104708, 1, 0, 1, 1, false, ioctl_ioctl_gntdev_grant_copy_2, "IOCTL_GNTDEV_GRANT_COPY", NULL },
	{ 0x00144709, 1, 0, 7, 1, false, ioctl_ioctl_gntdev_dmabuf_exp_from_refs, "IOCTL_GNTDEV_DMABUF_EXP_FROM_REFS", NULL },
	{ 0x0014470b, 1, 0, 7, 1, false, ioctl_ioctl_gntdev_dmabuf_imp_to_refs, "IOCTL_GNTDEV_DMABUF_IMP_TO_REFS", NULL },
	{ 0x00184700, 1, 0, 7, 1, false, ioctl_ioctl_gntdev_map_grant_ref, "IOCTL_GNTDEV_MAP_GRANT_REF", NULL },
	{ 0x00184702, 1, 0, 7, 1, false, ioctl_ioctl_gntdev_get_offset_for_vaddr, "IOCTL_GNTDEV_GET_OFFSET_FOR_VADDR", NULL },
};

static const struct ioctlc_name xen_gntdev_names[] = {
	{ "/dev/xen/gntdev", 1, true },
};

static const struct ioctlc_spec xen_gntdev_spec = {
	.commands = xen_gntdev_commands,
	.n_commands = ARRAY_SIZE(xen_gntdev_commands),
	.names = xen_gntdev_names,
	.n_names = ARRAY_SIZE(xen_gntdev_names),
};
