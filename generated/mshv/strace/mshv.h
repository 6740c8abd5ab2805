/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/*
 * mshv: decoders for strace, on x86.
 *
 * Made by ioctlc from the mshv spec; do not edit. To remake it:
 *   ioctlc build spec/mshv
 */

struct mshv_create_vp {
	uint32_t vp_index;
};
static_assert(sizeof(struct mshv_create_vp) == 4, "struct mshv_create_vp");

struct mshv_user_irq_table {
	uint32_t nr;
	uint32_t rsvd;
};
static_assert(sizeof(struct mshv_user_irq_table) == 8, "struct mshv_user_irq_table");

struct mshv_user_irq_entry {
	uint32_t gsi;
	uint32_t address_lo;
	uint32_t address_hi;
	uint32_t data;
};
static_assert(sizeof(struct mshv_user_irq_entry) == 16, "struct mshv_user_irq_entry");

struct mshv_create_partition {
	uint64_t pt_flags;
	uint64_t pt_isolation;
};
static_assert(sizeof(struct mshv_create_partition) == 16, "struct mshv_create_partition");

struct mshv_user_irqfd {
	int32_t fd;
	int32_t resamplefd;
	uint32_t gsi;
	uint32_t flags;
};
static_assert(sizeof(struct mshv_user_irqfd) == 16, "struct mshv_user_irqfd");

struct mshv_user_mem_region {
	uint64_t size;
	uint64_t guest_pfn;
	uint64_t userspace_addr;
	uint8_t flags;
	uint8_t rsvd[7];
};
static_assert(sizeof(struct mshv_user_mem_region) == 32, "struct mshv_user_mem_region");

struct mshv_user_ioeventfd {
	uint64_t datamatch;
	uint64_t addr;
	uint32_t len;
	int32_t fd;
	uint32_t flags;
	uint8_t rsvd[4];
};
static_assert(sizeof(struct mshv_user_ioeventfd) == 32, "struct mshv_user_ioeventfd");

struct mshv_run_vp {
	uint8_t msg_buf[256];
};
static_assert(sizeof(struct mshv_run_vp) == 256, "struct mshv_run_vp");

struct mshv_get_set_vp_state {
	uint8_t type;
	uint8_t rsvd[3];
	uint32_t buf_sz;
	uint64_t buf_ptr;
};
static_assert(sizeof(struct mshv_get_set_vp_state) == 16, "struct mshv_get_set_vp_state");

struct mshv_gpap_access_bitmap {
	uint8_t access_type;
	uint8_t access_op;
	uint8_t rsvd[6];
	uint64_t page_count;
	uint64_t gpap_base;
	uint64_t bitmap_ptr;
};
static_assert(sizeof(struct mshv_gpap_access_bitmap) == 32, "struct mshv_gpap_access_bitmap");

struct mshv_root_hvcall {
	uint16_t code;
	uint16_t reps;
	uint16_t in_sz;
	uint16_t out_sz;
	uint16_t status;
	uint8_t rsvd[6];
	uint64_t in_ptr;
	uint64_t out_ptr;
};
static_assert(sizeof(struct mshv_root_hvcall) == 32, "struct mshv_root_hvcall");

static const struct xlat_data mshv_pt_isolation_xdata[] = {
	{ 0, "MSHV_PT_ISOLATION_NONE" },
};
static const struct xlat mshv_pt_isolation[1] = { {
	.data = mshv_pt_isolation_xdata,
	.size = ARRAY_SIZE(mshv_pt_isolation_xdata),
	.type = XT_SORTED,
	.flags_mask = 0,
	.flags_strsz = 23,
} };

static const struct xlat_data mshv_vp_state_xdata[] = {
	{ 0, "MSHV_VP_STATE_LAPIC" },
	{ 1, "MSHV_VP_STATE_XSAVE" },
	{ 2, "MSHV_VP_STATE_SIMP" },
	{ 3, "MSHV_VP_STATE_SIEFP" },
	{ 4, "MSHV_VP_STATE_SYNTHETIC_TIMERS" },
};
static const struct xlat mshv_vp_state[1] = { {
	.data = mshv_vp_state_xdata,
	.size = ARRAY_SIZE(mshv_vp_state_xdata),
	.type = XT_SORTED,
	.flags_mask = 7,
	.flags_strsz = 110,
} };

static const struct xlat_data mshv_gpap_access_type_xdata[] = {
	{ 0, "MSHV_GPAP_ACCESS_TYPE_ACCESSED" },
	{ 1, "MSHV_GPAP_ACCESS_TYPE_DIRTY" },
};
static const struct xlat mshv_gpap_access_type[1] = { {
	.data = mshv_gpap_access_type_xdata,
	.size = ARRAY_SIZE(mshv_gpap_access_type_xdata),
	.type = XT_SORTED,
	.flags_mask = 1,
	.flags_strsz = 59,
} };

static const struct xlat_data mshv_gpap_access_op_xdata[] = {
	{ 0, "MSHV_GPAP_ACCESS_OP_NOOP" },
	{ 1, "MSHV_GPAP_ACCESS_OP_CLEAR" },
	{ 2, "MSHV_GPAP_ACCESS_OP_SET" },
};
static const struct xlat mshv_gpap_access_op[1] = { {
	.data = mshv_gpap_access_op_xdata,
	.size = ARRAY_SIZE(mshv_gpap_access_op_xdata),
	.type = XT_SORTED,
	.flags_mask = 3,
	.flags_strsz = 75,
} };

static void
print_mshv_create_vp(struct tcb *const tcp, const struct mshv_create_vp *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, vp_index);
	tprint_struct_end();
}

static int
ioctl_mshv_create_vp(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct mshv_create_vp v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_mshv_create_vp(tcp, &v);
	return RVAL_IOCTL_DECODED | RVAL_FD;
}

static void
print_mshv_user_irq_entry(struct tcb *const tcp, const struct mshv_user_irq_entry *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, gsi);
	tprint_struct_next();
	PRINT_FIELD_X(*v, address_lo);
	tprint_struct_next();
	PRINT_FIELD_X(*v, address_hi);
	tprint_struct_next();
	PRINT_FIELD_X(*v, data);
	tprint_struct_end();
}

static bool
print_mshv_user_irq_entry_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct mshv_user_irq_entry *const v = elem_buf;

	print_mshv_user_irq_entry(tcp, v);
	return true;
}

static void
print_mshv_user_irq_table(struct tcb *const tcp, const struct mshv_user_irq_table *const v,
		const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, nr);
	if (v->rsvd) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, rsvd);
	}
	tprint_struct_next();
	tprints_field_name("entries");
	ioctlc_print_flexible(tcp, addr + sizeof(*v), ioctlc_number(v->nr),
			      sizeof(struct mshv_user_irq_entry),
					print_mshv_user_irq_entry_element);
	tprint_struct_end();
}

static int
ioctl_mshv_set_msi_routing(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct mshv_user_irq_table v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_mshv_user_irq_table(tcp, &v, arg);
	return RVAL_IOCTL_DECODED;
}

static void
print_mshv_create_partition(struct tcb *const tcp, const struct mshv_create_partition *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, pt_flags);
	tprint_struct_next();
	PRINT_FIELD_XVAL(*v, pt_isolation, mshv_pt_isolation, "MSHV_PT_ISOLATION_?\?\?");
	tprint_struct_end();
}

static int
ioctl_mshv_create_partition(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct mshv_create_partition v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_mshv_create_partition(tcp, &v);
	return RVAL_IOCTL_DECODED | RVAL_FD;
}

static void
print_mshv_user_irqfd(struct tcb *const tcp, const struct mshv_user_irqfd *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_FD(*v, fd, tcp);
	tprint_struct_next();
	PRINT_FIELD_FD(*v, resamplefd, tcp);
	tprint_struct_next();
	PRINT_FIELD_U(*v, gsi);
	tprint_struct_next();
	PRINT_FIELD_X(*v, flags);
	tprint_struct_end();
}

static int
ioctl_mshv_irqfd(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct mshv_user_irqfd v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_mshv_user_irqfd(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_mshv_user_mem_region(struct tcb *const tcp, const struct mshv_user_mem_region *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, size);
	tprint_struct_next();
	PRINT_FIELD_X(*v, guest_pfn);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, userspace_addr);
	tprint_struct_next();
	PRINT_FIELD_X(*v, flags);
	if (ioctlc_filled(&(v->rsvd), sizeof(v->rsvd))) {
		tprint_struct_next();
		tprints_field_name("rsvd");
		ioctlc_print_bytes(v->rsvd, 7);
	}
	tprint_struct_end();
}

static int
ioctl_mshv_set_guest_memory(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct mshv_user_mem_region v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_mshv_user_mem_region(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_mshv_user_ioeventfd(struct tcb *const tcp, const struct mshv_user_ioeventfd *const v,
		const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, datamatch);
	tprint_struct_next();
	PRINT_FIELD_X(*v, addr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, len);
	tprint_struct_next();
	PRINT_FIELD_FD(*v, fd, tcp);
	tprint_struct_next();
	PRINT_FIELD_X(*v, flags);
	if (ioctlc_filled(&(v->rsvd), sizeof(v->rsvd))) {
		tprint_struct_next();
		tprints_field_name("rsvd");
		ioctlc_print_bytes(v->rsvd, 4);
	}
	tprint_struct_end();
}

static int
ioctl_mshv_ioeventfd(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct mshv_user_ioeventfd v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_mshv_user_ioeventfd(tcp, &v, arg);
	return RVAL_IOCTL_DECODED;
}

static void
print_mshv_run_vp_out(struct tcb *const tcp, const struct mshv_run_vp *const v)
{
	tprint_struct_begin();
	tprints_field_name("msg_buf");
	ioctlc_print_bytes(v->msg_buf, 256);
	tprint_struct_end();
}

static int
ioctl_mshv_run_vp(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct mshv_run_vp v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		print_mshv_run_vp_out(tcp, &v);
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_mshv_get_set_vp_state(struct tcb *const tcp, const struct mshv_get_set_vp_state *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_XVAL(*v, type, mshv_vp_state, "MSHV_VP_STATE_?\?\?");
	if (ioctlc_filled(&(v->rsvd), sizeof(v->rsvd))) {
		tprint_struct_next();
		tprints_field_name("rsvd");
		ioctlc_print_bytes(v->rsvd, 3);
	}
	tprint_struct_next();
	PRINT_FIELD_U(*v, buf_sz);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, buf_ptr);
	tprint_struct_end();
}

static void
print_mshv_get_set_vp_state_buf_ptr_out(struct tcb *const tcp,
		const struct mshv_get_set_vp_state *const v,
		const struct mshv_get_set_vp_state *const was, const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_op(ioctlc_number(was->buf_sz), 'm',
			ioctlc_number(v->buf_sz)), 0);
}

static void
print_mshv_get_set_vp_state_out(struct tcb *const tcp,
		const struct mshv_get_set_vp_state *const v,
		const struct mshv_get_set_vp_state *const was)
{
	bool any = false;

	tprint_struct_begin();
	if ((!syserror(tcp) || (syserror(tcp) && tcp->u_error == EINVAL))) {
		ioctlc_struct_next(&any);
		PRINT_FIELD_U(*v, buf_sz);
	}
	if (!syserror(tcp)) {
		ioctlc_struct_next(&any);
		tprints_field_name("buf_ptr");
		print_mshv_get_set_vp_state_buf_ptr_out(tcp, v, was, was->buf_ptr);
	}
	tprint_struct_end();
}

static int
ioctl_mshv_get_vp_state(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct mshv_get_set_vp_state v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_mshv_get_set_vp_state(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if (((!syserror(tcp) || (syserror(tcp) && tcp->u_error == EINVAL)) || !syserror(tcp))
			&& ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct mshv_get_set_vp_state *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		print_mshv_get_set_vp_state_out(tcp, &v, was);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_mshv_get_set_vp_state_buf_ptr(struct tcb *const tcp,
		const struct mshv_get_set_vp_state *const v, const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_number(v->buf_sz), 0);
}

static void
print_mshv_get_set_vp_state_2(struct tcb *const tcp, const struct mshv_get_set_vp_state *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_XVAL(*v, type, mshv_vp_state, "MSHV_VP_STATE_?\?\?");
	if (ioctlc_filled(&(v->rsvd), sizeof(v->rsvd))) {
		tprint_struct_next();
		tprints_field_name("rsvd");
		ioctlc_print_bytes(v->rsvd, 3);
	}
	tprint_struct_next();
	PRINT_FIELD_U(*v, buf_sz);
	tprint_struct_next();
	tprints_field_name("buf_ptr");
	print_mshv_get_set_vp_state_buf_ptr(tcp, v, v->buf_ptr);
	tprint_struct_end();
}

static void
print_mshv_get_set_vp_state_out_2(struct tcb *const tcp,
		const struct mshv_get_set_vp_state *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, buf_sz);
	tprint_struct_end();
}

static int
ioctl_mshv_set_vp_state(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct mshv_get_set_vp_state v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_mshv_get_set_vp_state_2(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if (((!syserror(tcp) || (syserror(tcp) && tcp->u_error == EINVAL))) && ioctlc_fetch(tcp,
			arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_mshv_get_set_vp_state_out_2(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_mshv_gpap_access_bitmap(struct tcb *const tcp,
		const struct mshv_gpap_access_bitmap *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_XVAL(*v, access_type, mshv_gpap_access_type, "MSHV_GPAP_ACCESS_TYPE_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_XVAL(*v, access_op, mshv_gpap_access_op, "MSHV_GPAP_ACCESS_OP_?\?\?");
	if (ioctlc_filled(&(v->rsvd), sizeof(v->rsvd))) {
		tprint_struct_next();
		tprints_field_name("rsvd");
		ioctlc_print_bytes(v->rsvd, 6);
	}
	tprint_struct_next();
	PRINT_FIELD_U(*v, page_count);
	tprint_struct_next();
	PRINT_FIELD_X(*v, gpap_base);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, bitmap_ptr);
	tprint_struct_end();
}

static void
print_mshv_gpap_access_bitmap_bitmap_ptr_out(struct tcb *const tcp,
		const struct mshv_gpap_access_bitmap *const was, const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr,
			ioctlc_op(ioctlc_op(ioctlc_number(was->page_count), '+',
			ioctlc_number(7)), '/', ioctlc_number(8)), 0);
}

static void
print_mshv_gpap_access_bitmap_out(struct tcb *const tcp,
		const struct mshv_gpap_access_bitmap *const v,
		const struct mshv_gpap_access_bitmap *const was)
{
	tprint_struct_begin();
	tprints_field_name("bitmap_ptr");
	print_mshv_gpap_access_bitmap_bitmap_ptr_out(tcp, was, was->bitmap_ptr);
	tprint_struct_end();
}

static int
ioctl_mshv_get_gpap_access_bitmap(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct mshv_gpap_access_bitmap v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_mshv_gpap_access_bitmap(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct mshv_gpap_access_bitmap *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		print_mshv_gpap_access_bitmap_out(tcp, &v, was);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_mshv_root_hvcall_in_ptr(struct tcb *const tcp, const struct mshv_root_hvcall *const v,
		const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_number(v->in_sz), 0);
}

static void
print_mshv_root_hvcall(struct tcb *const tcp, const struct mshv_root_hvcall *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, code);
	tprint_struct_next();
	PRINT_FIELD_U(*v, reps);
	tprint_struct_next();
	PRINT_FIELD_U(*v, in_sz);
	tprint_struct_next();
	PRINT_FIELD_U(*v, out_sz);
	if (ioctlc_filled(&(v->rsvd), sizeof(v->rsvd))) {
		tprint_struct_next();
		tprints_field_name("rsvd");
		ioctlc_print_bytes(v->rsvd, 6);
	}
	tprint_struct_next();
	tprints_field_name("in_ptr");
	print_mshv_root_hvcall_in_ptr(tcp, v, v->in_ptr);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, out_ptr);
	tprint_struct_end();
}

static void
print_mshv_root_hvcall_out_ptr_out(struct tcb *const tcp,
		const struct mshv_root_hvcall *const was, const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_number(was->out_sz), 0);
}

static void
print_mshv_root_hvcall_out(struct tcb *const tcp, const struct mshv_root_hvcall *const v,
		const struct mshv_root_hvcall *const was)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, reps);
	tprint_struct_next();
	PRINT_FIELD_X(*v, status);
	tprint_struct_next();
	tprints_field_name("out_ptr");
	print_mshv_root_hvcall_out_ptr_out(tcp, was, was->out_ptr);
	tprint_struct_end();
}

static int
ioctl_mshv_root_hvcall(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct mshv_root_hvcall v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_mshv_root_hvcall(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct mshv_root_hvcall *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		print_mshv_root_hvcall_out(tcp, &v, was);
	}
	return RVAL_IOCTL_DECODED;
}

/* code, numbers, bits of the code that the caller chooses, ABIs, objects, shared, decoder, name, note */
static const struct ioctlc_command mshv_commands[] = {
	{ 0x0000b800, 1, 0, 7, 2, false, NULL, "MSHV_INITIALIZE_PARTITION", NULL },
	{ 0x4004b801, 1, 0, 7, 2, false, ioctl_mshv_create_vp, "MSHV_CREATE_VP", NULL },
	{ 0x4008b805, 1, 0, 7, 2, false, ioctl_mshv_set_msi_routing, "MSHV_SET_MSI_ROUTING", NULL },
	{ 0x4010b800, 1, 0, 7, 1, false, ioctl_mshv_create_partition, "MSHV_CREATE_PARTITION", NULL },
	{ 0x4010b803, 1, 0, 7, 2, false, ioctl_mshv_irqfd, "MSHV_IRQFD", NULL },
	{ 0x4020b802, 1, 0, 7, 2, false, ioctl_mshv_set_guest_memory, "MSHV_SET_GUEST_MEMORY", NULL },
	{ 0x4020b804, 1, 0, 7, 2, false, ioctl_mshv_ioeventfd, "MSHV_IOEVENTFD", NULL },
	{ 0x8100b800, 1, 0, 7, 4, false, ioctl_mshv_run_vp, "MSHV_RUN_VP", NULL },
	{ 0xc010b801, 1, 0, 7, 4, false, ioctl_mshv_get_vp_state, "MSHV_GET_VP_STATE", NULL },
	{ 0xc010b802, 1, 0, 7, 4, false, ioctl_mshv_set_vp_state, "MSHV_SET_VP_STATE", NULL },
	{ 0xc020b806, 1, 0, 7, 2, false, ioctl_mshv_get_gpap_access_bitmap, "MSHV_GET_GPAP_ACCESS_BITMAP", NULL },
	{ 0xc020b807, 1, 0, 7, 7, false, ioctl_mshv_root_hvcall, "MSHV_ROOT_HVCALL", NULL },
};

static const struct ioctlc_name mshv_names[] = {
	{ "/dev/mshv", 1, true },
	{ "anon_inode:mshv_partition", 2, false },
	{ "anon_inode:mshv_vp", 4, false },
};

static const struct ioctlc_spec mshv_spec = {
	.commands = mshv_commands,
	.n_commands = ARRAY_SIZE(mshv_commands),
	.names = mshv_names,
	.n_names = ARRAY_SIZE(mshv_names),
};
