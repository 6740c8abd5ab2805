/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/*
 * vhost: decoders for strace, on x86.
 *
 * Made by ioctlc from the vhost spec; do not edit. To remake it:
 *   ioctlc build spec/vhost
 */

struct vhost_memory {
	uint32_t nregions;
	uint32_t padding;
};
static_assert(sizeof(struct vhost_memory) == 8, "struct vhost_memory");

struct vhost_memory_region {
	uint64_t guest_phys_addr;
	uint64_t memory_size;
	uint64_t userspace_addr;
	uint64_t flags_padding;
};
static_assert(sizeof(struct vhost_memory_region) == 32, "struct vhost_memory_region");

struct vhost_vring_state {
	uint32_t index;
	uint32_t num;
};
static_assert(sizeof(struct vhost_vring_state) == 8, "struct vhost_vring_state");

struct vhost_vring_file {
	uint32_t index;
	int32_t fd;
};
static_assert(sizeof(struct vhost_vring_file) == 8, "struct vhost_vring_file");

struct vhost_vdpa_config {
	uint32_t off;
	uint32_t len;
};
static_assert(sizeof(struct vhost_vdpa_config) == 8, "struct vhost_vdpa_config");

struct vhost_vring_addr {
	uint32_t index;
	uint32_t flags;
	uint64_t desc_user_addr;
	uint64_t used_user_addr;
	uint64_t avail_user_addr;
	uint64_t log_guest_addr;
};
static_assert(sizeof(struct vhost_vring_addr) == 40, "struct vhost_vring_addr");

struct vhost_scsi_target {
	int32_t abi_version;
	uint8_t vhost_wwpn[224];
	uint16_t vhost_tpgt;
	uint16_t reserved;
};
static_assert(sizeof(struct vhost_scsi_target) == 232, "struct vhost_scsi_target");

struct vhost_vdpa_iova_range {
	uint64_t first;
	uint64_t last;
};
static_assert(sizeof(struct vhost_vdpa_iova_range) == 16, "struct vhost_vdpa_iova_range");

static int
ioctl_vhost_vdpa_set_status(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	uint8_t v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		printaddr(arg);
	} else {
		tprint_indirect_begin();
		PRINT_VAL_U(v);
		tprint_indirect_end();
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_vhost_set_log_fd(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	int32_t v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		printaddr(arg);
	} else {
		tprint_indirect_begin();
		PRINT_VAL_D(v);
		tprint_indirect_end();
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_vhost_scsi_get_abi_version(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	int32_t v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_indirect_begin();
		PRINT_VAL_D(v);
		tprint_indirect_end();
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_vhost_scsi_set_events_missed(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	uint32_t v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		printaddr(arg);
	} else {
		tprint_indirect_begin();
		PRINT_VAL_U(v);
		tprint_indirect_end();
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_vhost_scsi_get_events_missed(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	uint32_t v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_indirect_begin();
		PRINT_VAL_U(v);
		tprint_indirect_end();
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_vhost_vsock_set_running(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	int32_t v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		printaddr(arg);
	} else {
		tprint_indirect_begin();
		PRINT_VAL_D(v);
		tprint_indirect_end();
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_vhost_vdpa_set_config_call(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	int32_t v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		printaddr(arg);
	} else {
		tprint_indirect_begin();
		PRINT_VAL_D(v);
		tprint_indirect_end();
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_vhost_set_features(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	uint64_t v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		printaddr(arg);
	} else {
		tprint_indirect_begin();
		PRINT_VAL_U(v);
		tprint_indirect_end();
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_vhost_memory_region(struct tcb *const tcp, const struct vhost_memory_region *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, guest_phys_addr);
	tprint_struct_next();
	PRINT_FIELD_X(*v, memory_size);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, userspace_addr);
	if (v->flags_padding) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, flags_padding);
	}
	tprint_struct_end();
}

static bool
print_vhost_memory_region_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct vhost_memory_region *const v = elem_buf;

	print_vhost_memory_region(tcp, v);
	return true;
}

static void
print_vhost_memory(struct tcb *const tcp, const struct vhost_memory *const v, const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, nregions);
	if (v->padding) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, padding);
	}
	tprint_struct_next();
	tprints_field_name("regions");
	ioctlc_print_flexible(tcp, addr + sizeof(*v), ioctlc_number(v->nregions),
			      sizeof(struct vhost_memory_region),
					print_vhost_memory_region_element);
	tprint_struct_end();
}

static int
ioctl_vhost_set_mem_table(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vhost_memory v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_vhost_memory(tcp, &v, arg);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_vhost_set_log_base(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	uint64_t v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		printaddr(arg);
	} else {
		tprint_indirect_begin();
		PRINT_VAL_U(v);
		tprint_indirect_end();
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_vhost_vring_state(struct tcb *const tcp, const struct vhost_vring_state *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, index);
	tprint_struct_next();
	PRINT_FIELD_U(*v, num);
	tprint_struct_end();
}

static int
ioctl_vhost_set_vring_num(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vhost_vring_state v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_vhost_vring_state(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_vhost_set_vring_base(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vhost_vring_state v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_vhost_vring_state(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_vhost_set_vring_endian(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vhost_vring_state v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_vhost_vring_state(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_vhost_vring_state_2(struct tcb *const tcp, const struct vhost_vring_state *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, index);
	tprint_struct_end();
}

static void
print_vhost_vring_state_out(struct tcb *const tcp, const struct vhost_vring_state *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, num);
	tprint_struct_end();
}

static int
ioctl_vhost_get_vring_endian(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vhost_vring_state v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_vhost_vring_state_2(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_vhost_vring_state_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_vhost_vring_file(struct tcb *const tcp, const struct vhost_vring_file *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, index);
	tprint_struct_next();
	PRINT_FIELD_FD(*v, fd, tcp);
	tprint_struct_end();
}

static int
ioctl_vhost_set_vring_kick(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vhost_vring_file v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_vhost_vring_file(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_vhost_set_vring_call(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vhost_vring_file v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_vhost_vring_file(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_vhost_set_vring_err(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vhost_vring_file v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_vhost_vring_file(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_vhost_set_vring_busyloop_timeout(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vhost_vring_state v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_vhost_vring_state(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_vhost_get_vring_busyloop_timeout(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vhost_vring_state v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_vhost_vring_state_2(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_vhost_vring_state_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_vhost_set_backend_features(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	uint64_t v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		printaddr(arg);
	} else {
		tprint_indirect_begin();
		PRINT_VAL_U(v);
		tprint_indirect_end();
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_vhost_net_set_backend(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vhost_vring_file v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_vhost_vring_file(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_vhost_vsock_set_guest_cid(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	uint64_t v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		printaddr(arg);
	} else {
		tprint_indirect_begin();
		PRINT_VAL_U(v);
		tprint_indirect_end();
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_vhost_vdpa_config(struct tcb *const tcp, const struct vhost_vdpa_config *const v,
		const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, off);
	tprint_struct_next();
	PRINT_FIELD_U(*v, len);
	tprint_struct_next();
	tprints_field_name("buf");
	ioctlc_print_flexible_bytes(tcp, addr + sizeof(*v), ioctlc_number(v->len), 0);
	tprint_struct_end();
}

static int
ioctl_vhost_vdpa_set_config(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vhost_vdpa_config v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_vhost_vdpa_config(tcp, &v, arg);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_vhost_vdpa_set_vring_enable(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vhost_vring_state v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_vhost_vring_state(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_vhost_vdpa_set_group_asid(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vhost_vring_state v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_vhost_vring_state(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_vhost_vring_addr(struct tcb *const tcp, const struct vhost_vring_addr *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, index);
	tprint_struct_next();
	PRINT_FIELD_X(*v, flags);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, desc_user_addr);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, used_user_addr);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, avail_user_addr);
	tprint_struct_next();
	PRINT_FIELD_X(*v, log_guest_addr);
	tprint_struct_end();
}

static int
ioctl_vhost_set_vring_addr(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vhost_vring_addr v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_vhost_vring_addr(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_vhost_scsi_target(struct tcb *const tcp, const struct vhost_scsi_target *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_D(*v, abi_version);
	tprint_struct_next();
	PRINT_FIELD_CSTRING(*v, vhost_wwpn);
	tprint_struct_next();
	PRINT_FIELD_U(*v, vhost_tpgt);
	if (v->reserved) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, reserved);
	}
	tprint_struct_end();
}

static int
ioctl_vhost_scsi_set_endpoint(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vhost_scsi_target v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_vhost_scsi_target(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_vhost_scsi_clear_endpoint(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vhost_scsi_target v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_vhost_scsi_target(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_vhost_vdpa_get_status(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	uint8_t v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_indirect_begin();
		PRINT_VAL_U(v);
		tprint_indirect_end();
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_vhost_vdpa_get_vring_num(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	uint16_t v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_indirect_begin();
		PRINT_VAL_U(v);
		tprint_indirect_end();
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_vhost_vdpa_get_device_id(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	uint32_t v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_indirect_begin();
		PRINT_VAL_U(v);
		tprint_indirect_end();
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_vhost_vdpa_get_config_size(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	uint32_t v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_indirect_begin();
		PRINT_VAL_U(v);
		tprint_indirect_end();
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_vhost_vdpa_get_as_num(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	uint32_t v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_indirect_begin();
		PRINT_VAL_U(v);
		tprint_indirect_end();
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_vhost_vdpa_get_vqs_count(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	uint32_t v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_indirect_begin();
		PRINT_VAL_U(v);
		tprint_indirect_end();
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_vhost_vdpa_get_group_num(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	uint32_t v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_indirect_begin();
		PRINT_VAL_U(v);
		tprint_indirect_end();
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_vhost_get_features(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	uint64_t v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_indirect_begin();
		PRINT_VAL_U(v);
		tprint_indirect_end();
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_vhost_get_backend_features(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	uint64_t v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_indirect_begin();
		PRINT_VAL_U(v);
		tprint_indirect_end();
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_vhost_vdpa_config_2(struct tcb *const tcp, const struct vhost_vdpa_config *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, off);
	tprint_struct_next();
	PRINT_FIELD_U(*v, len);
	tprint_struct_end();
}

static void
print_vhost_vdpa_config_out(struct tcb *const tcp, const struct vhost_vdpa_config *const v,
		const struct vhost_vdpa_config *const was, const uint64_t addr)
{
	tprint_struct_begin();
	tprints_field_name("buf");
	ioctlc_print_flexible_bytes(tcp, addr + sizeof(*v), ioctlc_number(was->len), 0);
	tprint_struct_end();
}

static int
ioctl_vhost_vdpa_get_config(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vhost_vdpa_config v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_vhost_vdpa_config_2(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct vhost_vdpa_config *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		print_vhost_vdpa_config_out(tcp, &v, was, arg);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_vhost_vdpa_iova_range_out(struct tcb *const tcp,
		const struct vhost_vdpa_iova_range *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, first);
	tprint_struct_next();
	PRINT_FIELD_X(*v, last);
	tprint_struct_end();
}

static int
ioctl_vhost_vdpa_get_iova_range(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vhost_vdpa_iova_range v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		print_vhost_vdpa_iova_range_out(tcp, &v);
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_vhost_get_vring_base(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vhost_vring_state v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_vhost_vring_state_2(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_vhost_vring_state_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_vhost_vdpa_get_vring_group(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vhost_vring_state v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_vhost_vring_state_2(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_vhost_vring_state_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

/* code, numbers, bits of the code that the caller chooses, ABIs, objects, shared, decoder, name, note */
static const struct ioctlc_command vhost_commands[] = {
	{ 0x0000af01, 1, 0, 7, 0xf, false, NULL, "VHOST_SET_OWNER", NULL },
	{ 0x0000af02, 1, 0, 7, 1, false, NULL, "VHOST_RESET_OWNER", NULL },
	{ 0x0000af7d, 1, 0, 7, 8, false, NULL, "VHOST_VDPA_SUSPEND", NULL },
	{ 0x4001af72, 1, 0, 7, 8, false, ioctl_vhost_vdpa_set_status, "VHOST_VDPA_SET_STATUS", NULL },
	{ 0x4004af07, 1, 0, 7, 7, false, ioctl_vhost_set_log_fd, "VHOST_SET_LOG_FD", NULL },
	{ 0x4004af42, 1, 0, 7, 2, false, ioctl_vhost_scsi_get_abi_version, "VHOST_SCSI_GET_ABI_VERSION", NULL },
	{ 0x4004af43, 1, 0, 7, 2, false, ioctl_vhost_scsi_set_events_missed, "VHOST_SCSI_SET_EVENTS_MISSED", NULL },
	{ 0x4004af44, 1, 0, 7, 2, false, ioctl_vhost_scsi_get_events_missed, "VHOST_SCSI_GET_EVENTS_MISSED", NULL },
	{ 0x4004af61, 1, 0, 7, 4, false, ioctl_vhost_vsock_set_running, "VHOST_VSOCK_SET_RUNNING", NULL },
	{ 0x4004af77, 1, 0, 7, 8, false, ioctl_vhost_vdpa_set_config_call, "VHOST_VDPA_SET_CONFIG_CALL", NULL },
	{ 0x4008af00, 1, 0, 7, 0xf, false, ioctl_vhost_set_features, "VHOST_SET_FEATURES", NULL },
	{ 0x4008af03, 1, 0, 7, 0xf, false, ioctl_vhost_set_mem_table, "VHOST_SET_MEM_TABLE", NULL },
	{ 0x4008af04, 1, 0, 7, 7, false, ioctl_vhost_set_log_base, "VHOST_SET_LOG_BASE", NULL },
	{ 0x4008af10, 1, 0, 7, 0xf, false, ioctl_vhost_set_vring_num, "VHOST_SET_VRING_NUM", NULL },
	{ 0x4008af12, 1, 0, 7, 0xf, false, ioctl_vhost_set_vring_base, "VHOST_SET_VRING_BASE", NULL },
	{ 0x4008af13, 1, 0, 7, 0xf, false, ioctl_vhost_set_vring_endian, "VHOST_SET_VRING_ENDIAN", NULL },
	{ 0x4008af14, 1, 0, 7, 0xf, false, ioctl_vhost_get_vring_endian, "VHOST_GET_VRING_ENDIAN", NULL },
	{ 0x4008af20, 1, 0, 7, 0xf, false, ioctl_vhost_set_vring_kick, "VHOST_SET_VRING_KICK", NULL },
	{ 0x4008af21, 1, 0, 7, 0xf, false, ioctl_vhost_set_vring_call, "VHOST_SET_VRING_CALL", NULL },
	{ 0x4008af22, 1, 0, 7, 0xf, false, ioctl_vhost_set_vring_err, "VHOST_SET_VRING_ERR", NULL },
	{ 0x4008af23, 1, 0, 7, 0xf, false, ioctl_vhost_set_vring_busyloop_timeout, "VHOST_SET_VRING_BUSYLOOP_TIMEOUT", NULL },
	{ 0x4008af24, 1, 0, 7, 0xf, false, ioctl_vhost_get_vring_busyloop_timeout, "VHOST_GET_VRING_BUSYLOOP_TIMEOUT", NULL },
	{ 0x4008af25, 1, 0, 7, 0xd, false, ioctl_vhost_set_backend_features, "VHOST_SET_BACKEND_FEATURES", NULL },
	{ 0x4008af30, 1, 0, 7, 1, false, ioctl_vhost_net_set_backend, "VHOST_NET_SET_BACKEND", NULL },
	{ 0x4008af60, 1, 0, 7, 4, false, ioctl_vhost_vsock_set_guest_cid, "VHOST_VSOCK_SET_GUEST_CID", NULL },
	{ 0x4008af74, 1, 0, 7, 8, false, ioctl_vhost_vdpa_set_config, "VHOST_VDPA_SET_CONFIG", NULL },
	{ 0x4008af75, 1, 0, 7, 8, false, ioctl_vhost_vdpa_set_vring_enable, "VHOST_VDPA_SET_VRING_ENABLE", NULL },
	{ 0x4008af7c, 1, 0, 7, 8, false, ioctl_vhost_vdpa_set_group_asid, "VHOST_VDPA_SET_GROUP_ASID", NULL },
	{ 0x4028af11, 1, 0, 7, 0xf, false, ioctl_vhost_set_vring_addr, "VHOST_SET_VRING_ADDR", NULL },
	{ 0x40e8af40, 1, 0, 7, 2, false, ioctl_vhost_scsi_set_endpoint, "VHOST_SCSI_SET_ENDPOINT", NULL },
	{ 0x40e8af41, 1, 0, 7, 2, false, ioctl_vhost_scsi_clear_endpoint, "VHOST_SCSI_CLEAR_ENDPOINT", NULL },
	{ 0x8001af71, 1, 0, 7, 8, false, ioctl_vhost_vdpa_get_status, "VHOST_VDPA_GET_STATUS", NULL },
	{ 0x8002af76, 1, 0, 7, 8, false, ioctl_vhost_vdpa_get_vring_num, "VHOST_VDPA_GET_VRING_NUM", NULL },
	{ 0x8004af70, 1, 0, 7, 8, false, ioctl_vhost_vdpa_get_device_id, "VHOST_VDPA_GET_DEVICE_ID", NULL },
	{ 0x8004af79, 1, 0, 7, 8, false, ioctl_vhost_vdpa_get_config_size, "VHOST_VDPA_GET_CONFIG_SIZE", NULL },
	{ 0x8004af7a, 1, 0, 7, 8, false, ioctl_vhost_vdpa_get_as_num, "VHOST_VDPA_GET_AS_NUM", NULL },
	{ 0x8004af80, 1, 0, 7, 8, false, ioctl_vhost_vdpa_get_vqs_count, "VHOST_VDPA_GET_VQS_COUNT", NULL },
	{ 0x8004af81, 1, 0, 7, 8, false, ioctl_vhost_vdpa_get_group_num, "VHOST_VDPA_GET_GROUP_NUM", NULL },
	{ 0x8008af00, 1, 0, 7, 0xf, false, ioctl_vhost_get_features, "VHOST_GET_FEATURES", NULL },
	{ 0x8008af26, 1, 0, 7, 0xd, false, ioctl_vhost_get_backend_features, "VHOST_GET_BACKEND_FEATURES", NULL },
	{ 0x8008af73, 1, 0, 7, 8, false, ioctl_vhost_vdpa_get_config, "VHOST_VDPA_GET_CONFIG", NULL },
	{ 0x8010af78, 1, 0, 7, 8, false, ioctl_vhost_vdpa_get_iova_range, "VHOST_VDPA_GET_IOVA_RANGE", NULL },
	{ 0xc008af12, 1, 0, 7, 0xf, false, ioctl_vhost_get_vring_base, "VHOST_GET_VRING_BASE", NULL },
	{ 0xc008af7b, 1, 0, 7, 8, false, ioctl_vhost_vdpa_get_vring_group, "VHOST_VDPA_GET_VRING_GROUP", NULL },
};

static const struct ioctlc_name vhost_names[] = {
	{ "/dev/vhost-net", 1, true },
	{ "/dev/vhost-scsi", 2, true },
	{ "/dev/vhost-vsock", 4, true },
	{ "/dev/vhost-vdpa-*", 8, true },
};

static const struct ioctlc_spec vhost_spec = {
	.commands = vhost_commands,
	.n_commands = ARRAY_SIZE(vhost_commands),
	.names = vhost_names,
	.n_names = ARRAY_SIZE(vhost_names),
};
