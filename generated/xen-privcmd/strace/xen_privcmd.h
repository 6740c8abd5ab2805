/* SPDX-License-Identifier: (((GPL-2.0 WITH Linux-syscall-note) OR MIT) AND MIT) */
/*
 * xen-privcmd: decoders for strace, on x86.
 *
 * Made by ioctlc from the xen-privcmd spec; do not edit. To remake it:
 *   ioctlc build spec/xen-privcmd
 */

struct xen_privcmd_privcmd_dm_op {
	uint16_t dom;
	uint16_t num;
	uint32_t ubufs;
};
static_assert(sizeof(struct xen_privcmd_privcmd_dm_op) == 8, "struct xen_privcmd_privcmd_dm_op");

struct xen_privcmd_privcmd_dm_op_buf {
	uint32_t uptr;
	uint32_t size;
};
static_assert(sizeof(struct xen_privcmd_privcmd_dm_op_buf) == 8, "struct xen_privcmd_privcmd_dm_op_buf");

struct xen_privcmd_privcmd_pcidev_get_gsi {
	uint32_t sbdf;
	uint32_t gsi;
};
static_assert(sizeof(struct xen_privcmd_privcmd_pcidev_get_gsi) == 8, "struct xen_privcmd_privcmd_pcidev_get_gsi");

struct xen_privcmd_privcmd_mmap {
	int32_t num;
	uint16_t dom;
	uint8_t pad_0[2];
	uint32_t entry;
};
static_assert(sizeof(struct xen_privcmd_privcmd_mmap) == 12, "struct xen_privcmd_privcmd_mmap");

struct xen_privcmd_privcmd_mmap_entry {
	uint64_t va;
	uint64_t mfn;
	uint64_t npages;
};
static_assert(sizeof(struct xen_privcmd_privcmd_mmap_entry) == 24, "struct xen_privcmd_privcmd_mmap_entry");

struct xen_privcmd_privcmd_mmap_2 {
	int32_t num;
	uint16_t dom;
	uint8_t pad_0[2];
	uint64_t entry;
};
static_assert(sizeof(struct xen_privcmd_privcmd_mmap_2) == 16, "struct xen_privcmd_privcmd_mmap_2");

struct xen_privcmd_privcmd_dm_op_2 {
	uint16_t dom;
	uint16_t num;
	uint8_t pad_0[4];
	uint64_t ubufs;
};
static_assert(sizeof(struct xen_privcmd_privcmd_dm_op_2) == 16, "struct xen_privcmd_privcmd_dm_op_2");

struct xen_privcmd_privcmd_dm_op_buf_2 {
	uint64_t uptr;
	uint64_t size;
};
static_assert(sizeof(struct xen_privcmd_privcmd_dm_op_buf_2) == 16, "struct xen_privcmd_privcmd_dm_op_buf_2");

struct xen_privcmd_privcmd_mmapbatch {
	int32_t num;
	uint16_t dom;
	uint8_t pad_0[2];
	uint64_t addr;
	uint32_t arr;
} ATTRIBUTE_PACKED;
static_assert(sizeof(struct xen_privcmd_privcmd_mmapbatch) == 20, "struct xen_privcmd_privcmd_mmapbatch");

struct xen_privcmd_privcmd_mmapbatch_2 {
	int32_t num;
	uint16_t dom;
	uint8_t pad_0[2];
	uint64_t addr;
	uint64_t arr;
};
static_assert(sizeof(struct xen_privcmd_privcmd_mmapbatch_2) == 24, "struct xen_privcmd_privcmd_mmapbatch_2");

struct xen_privcmd_privcmd_mmapbatch_v2 {
	uint32_t num;
	uint16_t dom;
	uint8_t pad_0[2];
	uint64_t addr;
	uint32_t arr;
	uint32_t err;
};
static_assert(sizeof(struct xen_privcmd_privcmd_mmapbatch_v2) == 24, "struct xen_privcmd_privcmd_mmapbatch_v2");

struct xen_privcmd_privcmd_mmapbatch_v2_2 {
	uint32_t num;
	uint16_t dom;
	uint8_t pad_0[2];
	uint64_t addr;
	uint64_t arr;
	uint64_t err;
};
static_assert(sizeof(struct xen_privcmd_privcmd_mmapbatch_v2_2) == 32, "struct xen_privcmd_privcmd_mmapbatch_v2_2");

struct xen_privcmd_privcmd_mmap_resource {
	uint16_t dom;
	uint8_t pad_0[2];
	uint32_t type;
	uint32_t id;
	uint32_t idx;
	uint64_t num;
	uint64_t addr;
};
static_assert(sizeof(struct xen_privcmd_privcmd_mmap_resource) == 32, "struct xen_privcmd_privcmd_mmap_resource");

struct xen_privcmd_privcmd_hypercall {
	uint64_t op;
	uint64_t arg[5];
};
static_assert(sizeof(struct xen_privcmd_privcmd_hypercall) == 48, "struct xen_privcmd_privcmd_hypercall");

static int
ioctl_ioctl_privcmd_restrict(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	uint16_t v;

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
print_xen_privcmd_privcmd_dm_op_buf_uptr(struct tcb *const tcp,
		const struct xen_privcmd_privcmd_dm_op_buf *const v, const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_number(v->size), 0);
}

static void
print_xen_privcmd_privcmd_dm_op_buf(struct tcb *const tcp,
		const struct xen_privcmd_privcmd_dm_op_buf *const v)
{
	tprint_struct_begin();
	tprints_field_name("uptr");
	print_xen_privcmd_privcmd_dm_op_buf_uptr(tcp, v, v->uptr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, size);
	tprint_struct_end();
}

static bool
print_xen_privcmd_privcmd_dm_op_buf_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct xen_privcmd_privcmd_dm_op_buf *const v = elem_buf;

	print_xen_privcmd_privcmd_dm_op_buf(tcp, v);
	return true;
}

static void
print_xen_privcmd_privcmd_dm_op_ubufs(struct tcb *const tcp,
		const struct xen_privcmd_privcmd_dm_op *const v, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(v->num),
			   sizeof(struct xen_privcmd_privcmd_dm_op_buf),
					print_xen_privcmd_privcmd_dm_op_buf_element);
}

static void
print_xen_privcmd_privcmd_dm_op(struct tcb *const tcp,
		const struct xen_privcmd_privcmd_dm_op *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, dom);
	tprint_struct_next();
	PRINT_FIELD_U(*v, num);
	tprint_struct_next();
	tprints_field_name("ubufs");
	print_xen_privcmd_privcmd_dm_op_ubufs(tcp, v, v->ubufs);
	tprint_struct_end();
}

static int
ioctl_ioctl_privcmd_dm_op(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct xen_privcmd_privcmd_dm_op v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_xen_privcmd_privcmd_dm_op(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_xen_privcmd_privcmd_pcidev_get_gsi(struct tcb *const tcp,
		const struct xen_privcmd_privcmd_pcidev_get_gsi *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, sbdf);
	tprint_struct_end();
}

static void
print_xen_privcmd_privcmd_pcidev_get_gsi_out(struct tcb *const tcp,
		const struct xen_privcmd_privcmd_pcidev_get_gsi *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, gsi);
	tprint_struct_end();
}

static int
ioctl_ioctl_privcmd_pcidev_get_gsi(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct xen_privcmd_privcmd_pcidev_get_gsi v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_xen_privcmd_privcmd_pcidev_get_gsi(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_xen_privcmd_privcmd_pcidev_get_gsi_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_xen_privcmd_privcmd_mmap_entry_2(struct tcb *const tcp,
		const struct xen_privcmd_privcmd_mmap_entry *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_ADDR64(*v, va);
	tprint_struct_next();
	PRINT_FIELD_X(*v, mfn);
	tprint_struct_next();
	PRINT_FIELD_U(*v, npages);
	tprint_struct_end();
}

static bool
print_xen_privcmd_privcmd_mmap_entry_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct xen_privcmd_privcmd_mmap_entry *const v = elem_buf;

	print_xen_privcmd_privcmd_mmap_entry_2(tcp, v);
	return true;
}

static void
print_xen_privcmd_privcmd_mmap_entry(struct tcb *const tcp,
		const struct xen_privcmd_privcmd_mmap *const v, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(v->num),
			   sizeof(struct xen_privcmd_privcmd_mmap_entry),
					print_xen_privcmd_privcmd_mmap_entry_element);
}

static void
print_xen_privcmd_privcmd_mmap(struct tcb *const tcp,
		const struct xen_privcmd_privcmd_mmap *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_D(*v, num);
	tprint_struct_next();
	PRINT_FIELD_U(*v, dom);
	tprint_struct_next();
	tprints_field_name("entry");
	print_xen_privcmd_privcmd_mmap_entry(tcp, v, v->entry);
	tprint_struct_end();
}

static int
ioctl_ioctl_privcmd_mmap(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct xen_privcmd_privcmd_mmap v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_xen_privcmd_privcmd_mmap(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_xen_privcmd_privcmd_mmap_2_entry(struct tcb *const tcp,
		const struct xen_privcmd_privcmd_mmap_2 *const v, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(v->num),
			   sizeof(struct xen_privcmd_privcmd_mmap_entry),
					print_xen_privcmd_privcmd_mmap_entry_element);
}

static void
print_xen_privcmd_privcmd_mmap_2(struct tcb *const tcp,
		const struct xen_privcmd_privcmd_mmap_2 *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_D(*v, num);
	tprint_struct_next();
	PRINT_FIELD_U(*v, dom);
	tprint_struct_next();
	tprints_field_name("entry");
	print_xen_privcmd_privcmd_mmap_2_entry(tcp, v, v->entry);
	tprint_struct_end();
}

static int
ioctl_ioctl_privcmd_mmap_2(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct xen_privcmd_privcmd_mmap_2 v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_xen_privcmd_privcmd_mmap_2(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_xen_privcmd_privcmd_dm_op_buf_2_uptr(struct tcb *const tcp,
		const struct xen_privcmd_privcmd_dm_op_buf_2 *const v, const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_number(v->size), 0);
}

static void
print_xen_privcmd_privcmd_dm_op_buf_2(struct tcb *const tcp,
		const struct xen_privcmd_privcmd_dm_op_buf_2 *const v)
{
	tprint_struct_begin();
	tprints_field_name("uptr");
	print_xen_privcmd_privcmd_dm_op_buf_2_uptr(tcp, v, v->uptr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, size);
	tprint_struct_end();
}

static bool
print_xen_privcmd_privcmd_dm_op_buf_2_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct xen_privcmd_privcmd_dm_op_buf_2 *const v = elem_buf;

	print_xen_privcmd_privcmd_dm_op_buf_2(tcp, v);
	return true;
}

static void
print_xen_privcmd_privcmd_dm_op_2_ubufs(struct tcb *const tcp,
		const struct xen_privcmd_privcmd_dm_op_2 *const v, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(v->num),
			   sizeof(struct xen_privcmd_privcmd_dm_op_buf_2),
					print_xen_privcmd_privcmd_dm_op_buf_2_element);
}

static void
print_xen_privcmd_privcmd_dm_op_2(struct tcb *const tcp,
		const struct xen_privcmd_privcmd_dm_op_2 *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, dom);
	tprint_struct_next();
	PRINT_FIELD_U(*v, num);
	tprint_struct_next();
	tprints_field_name("ubufs");
	print_xen_privcmd_privcmd_dm_op_2_ubufs(tcp, v, v->ubufs);
	tprint_struct_end();
}

static int
ioctl_ioctl_privcmd_dm_op_2(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct xen_privcmd_privcmd_dm_op_2 v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_xen_privcmd_privcmd_dm_op_2(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_xen_privcmd_privcmd_mmapbatch_arr(struct tcb *const tcp,
		const struct xen_privcmd_privcmd_mmapbatch *const v, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(v->num),
			   sizeof(uint32_t), print_uint_array_member);
}

static void
print_xen_privcmd_privcmd_mmapbatch(struct tcb *const tcp,
		const struct xen_privcmd_privcmd_mmapbatch *const v, const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_D(*v, num);
	tprint_struct_next();
	PRINT_FIELD_U(*v, dom);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, addr);
	tprint_struct_next();
	tprints_field_name("arr");
	print_xen_privcmd_privcmd_mmapbatch_arr(tcp, v, v->arr);
	tprint_struct_end();
}

static void
print_xen_privcmd_privcmd_mmapbatch_arr_out(struct tcb *const tcp,
		const struct xen_privcmd_privcmd_mmapbatch *const was, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(was->num),
			   sizeof(uint32_t), print_uint_array_member);
}

static void
print_xen_privcmd_privcmd_mmapbatch_out(struct tcb *const tcp,
		const struct xen_privcmd_privcmd_mmapbatch *const v,
		const struct xen_privcmd_privcmd_mmapbatch *const was)
{
	tprint_struct_begin();
	tprints_field_name("arr");
	print_xen_privcmd_privcmd_mmapbatch_arr_out(tcp, was, was->arr);
	tprint_struct_end();
}

static int
ioctl_ioctl_privcmd_mmapbatch(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct xen_privcmd_privcmd_mmapbatch v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_xen_privcmd_privcmd_mmapbatch(tcp, &v, arg);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct xen_privcmd_privcmd_mmapbatch *const was = ioctlc_kept(tcp, &v,
				sizeof(v));

		tprint_value_changed();
		print_xen_privcmd_privcmd_mmapbatch_out(tcp, &v, was);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_xen_privcmd_privcmd_mmapbatch_2_arr(struct tcb *const tcp,
		const struct xen_privcmd_privcmd_mmapbatch_2 *const v, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(v->num),
			   sizeof(uint64_t), print_uint_array_member);
}

static void
print_xen_privcmd_privcmd_mmapbatch_2(struct tcb *const tcp,
		const struct xen_privcmd_privcmd_mmapbatch_2 *const v, const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_D(*v, num);
	tprint_struct_next();
	PRINT_FIELD_U(*v, dom);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, addr);
	tprint_struct_next();
	tprints_field_name("arr");
	print_xen_privcmd_privcmd_mmapbatch_2_arr(tcp, v, v->arr);
	tprint_struct_end();
}

static void
print_xen_privcmd_privcmd_mmapbatch_2_arr_out(struct tcb *const tcp,
		const struct xen_privcmd_privcmd_mmapbatch_2 *const was, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(was->num),
			   sizeof(uint64_t), print_uint_array_member);
}

static void
print_xen_privcmd_privcmd_mmapbatch_2_out(struct tcb *const tcp,
		const struct xen_privcmd_privcmd_mmapbatch_2 *const v,
		const struct xen_privcmd_privcmd_mmapbatch_2 *const was)
{
	tprint_struct_begin();
	tprints_field_name("arr");
	print_xen_privcmd_privcmd_mmapbatch_2_arr_out(tcp, was, was->arr);
	tprint_struct_end();
}

static int
ioctl_ioctl_privcmd_mmapbatch_2(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct xen_privcmd_privcmd_mmapbatch_2 v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_xen_privcmd_privcmd_mmapbatch_2(tcp, &v, arg);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct xen_privcmd_privcmd_mmapbatch_2 *const was = ioctlc_kept(tcp, &v,
				sizeof(v));

		tprint_value_changed();
		print_xen_privcmd_privcmd_mmapbatch_2_out(tcp, &v, was);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_xen_privcmd_privcmd_mmapbatch_v2_arr(struct tcb *const tcp,
		const struct xen_privcmd_privcmd_mmapbatch_v2 *const v, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(v->num),
			   sizeof(uint32_t), print_uint_array_member);
}

static void
print_xen_privcmd_privcmd_mmapbatch_v2(struct tcb *const tcp,
		const struct xen_privcmd_privcmd_mmapbatch_v2 *const v, const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, num);
	tprint_struct_next();
	PRINT_FIELD_U(*v, dom);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, addr);
	tprint_struct_next();
	tprints_field_name("arr");
	print_xen_privcmd_privcmd_mmapbatch_v2_arr(tcp, v, v->arr);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, err);
	tprint_struct_end();
}

static void
print_xen_privcmd_privcmd_mmapbatch_v2_err_out(struct tcb *const tcp,
		const struct xen_privcmd_privcmd_mmapbatch_v2 *const was, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(was->num),
			   sizeof(int32_t), print_int_array_member);
}

static void
print_xen_privcmd_privcmd_mmapbatch_v2_out(struct tcb *const tcp,
		const struct xen_privcmd_privcmd_mmapbatch_v2 *const v,
		const struct xen_privcmd_privcmd_mmapbatch_v2 *const was)
{
	tprint_struct_begin();
	tprints_field_name("err");
	print_xen_privcmd_privcmd_mmapbatch_v2_err_out(tcp, was, was->err);
	tprint_struct_end();
}

static int
ioctl_ioctl_privcmd_mmapbatch_v2(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct xen_privcmd_privcmd_mmapbatch_v2 v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_xen_privcmd_privcmd_mmapbatch_v2(tcp, &v, arg);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct xen_privcmd_privcmd_mmapbatch_v2 *const was = ioctlc_kept(tcp, &v,
				sizeof(v));

		tprint_value_changed();
		print_xen_privcmd_privcmd_mmapbatch_v2_out(tcp, &v, was);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_xen_privcmd_privcmd_mmapbatch_v2_2_arr(struct tcb *const tcp,
		const struct xen_privcmd_privcmd_mmapbatch_v2_2 *const v, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(v->num),
			   sizeof(uint64_t), print_uint_array_member);
}

static void
print_xen_privcmd_privcmd_mmapbatch_v2_2(struct tcb *const tcp,
		const struct xen_privcmd_privcmd_mmapbatch_v2_2 *const v, const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, num);
	tprint_struct_next();
	PRINT_FIELD_U(*v, dom);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, addr);
	tprint_struct_next();
	tprints_field_name("arr");
	print_xen_privcmd_privcmd_mmapbatch_v2_2_arr(tcp, v, v->arr);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, err);
	tprint_struct_end();
}

static void
print_xen_privcmd_privcmd_mmapbatch_v2_2_err_out(struct tcb *const tcp,
		const struct xen_privcmd_privcmd_mmapbatch_v2_2 *const was, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(was->num),
			   sizeof(int32_t), print_int_array_member);
}

static void
print_xen_privcmd_privcmd_mmapbatch_v2_2_out(struct tcb *const tcp,
		const struct xen_privcmd_privcmd_mmapbatch_v2_2 *const v,
		const struct xen_privcmd_privcmd_mmapbatch_v2_2 *const was)
{
	tprint_struct_begin();
	tprints_field_name("err");
	print_xen_privcmd_privcmd_mmapbatch_v2_2_err_out(tcp, was, was->err);
	tprint_struct_end();
}

static int
ioctl_ioctl_privcmd_mmapbatch_v2_2(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct xen_privcmd_privcmd_mmapbatch_v2_2 v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_xen_privcmd_privcmd_mmapbatch_v2_2(tcp, &v, arg);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct xen_privcmd_privcmd_mmapbatch_v2_2 *const was = ioctlc_kept(tcp, &v,
				sizeof(v));

		tprint_value_changed();
		print_xen_privcmd_privcmd_mmapbatch_v2_2_out(tcp, &v, was);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_xen_privcmd_privcmd_mmap_resource(struct tcb *const tcp,
		const struct xen_privcmd_privcmd_mmap_resource *const v, const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, dom);
	tprint_struct_next();
	PRINT_FIELD_U(*v, type);
	tprint_struct_next();
	PRINT_FIELD_U(*v, id);
	tprint_struct_next();
	PRINT_FIELD_U(*v, idx);
	tprint_struct_next();
	PRINT_FIELD_U(*v, num);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, addr);
	tprint_struct_end();
}

static void
print_xen_privcmd_privcmd_mmap_resource_out(struct tcb *const tcp,
		const struct xen_privcmd_privcmd_mmap_resource *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, num);
	tprint_struct_end();
}

static int
ioctl_ioctl_privcmd_mmap_resource(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct xen_privcmd_privcmd_mmap_resource v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_xen_privcmd_privcmd_mmap_resource(tcp, &v, arg);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_xen_privcmd_privcmd_mmap_resource_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_xen_privcmd_privcmd_hypercall(struct tcb *const tcp,
		const struct xen_privcmd_privcmd_hypercall *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, op);
	tprint_struct_next();
	tprints_field_name("arg");
	ioctlc_print_local_array(tcp, v->arg, ioctlc_unknown, 5,
				 sizeof(uint64_t), print_xint_array_member, NULL);
	tprint_struct_end();
}

static int
ioctl_ioctl_privcmd_hypercall(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct xen_privcmd_privcmd_hypercall v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_xen_privcmd_privcmd_hypercall(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

/* code, numbers, bits of the code that the caller chooses, ABIs, objects, shared, decoder, name, note */
static const struct ioctlc_command xen_privcmd_commands[] = {
	{ 0x000050ff, 1, 0, 7, 1, false, NULL, "IOCTL_PRIVCMD_UNIMPLEMENTED", NULL },
	{ 0x00025006, 1, 0, 7, 1, false, ioctl_ioctl_privcmd_restrict, "IOCTL_PRIVCMD_RESTRICT", NULL },
	{ 0x00085005, 1, 0, 6, 1, false, ioctl_ioctl_privcmd_dm_op, "IOCTL_PRIVCMD_DM_OP", NULL },
	{ 0x0008500a, 1, 0, 7, 1, false, ioctl_ioctl_privcmd_pcidev_get_gsi, "IOCTL_PRIVCMD_PCIDEV_GET_GSI", NULL },
	{ 0x000c5002, 1, 0, 6, 1, false, ioctl_ioctl_privcmd_mmap, "IOCTL_PRIVCMD_MMAP", NULL },
	{ 0x00105002, 1, 0, 5, 1, false, ioctl_ioctl_privcmd_mmap_2, "IOCTL_PRIVCMD_MMAP", NULL },
	{ 0x00105005, 1, 0, 5, 1, false, ioctl_ioctl_privcmd_dm_op_2, "IOCTL_PRIVCMD_DM_OP", NULL },
	{ 0x00145003, 1, 0, 6, 1, false, ioctl_ioctl_privcmd_mmapbatch, "IOCTL_PRIVCMD_MMAPBATCH", NULL },
	{ 0x00185003, 1, 0, 5, 1, false, ioctl_ioctl_privcmd_mmapbatch_2, "IOCTL_PRIVCMD_MMAPBATCH", NULL },
	{ 0x00185004, 1, 0, 6, 1, false, ioctl_ioctl_privcmd_mmapbatch_v2, "IOCTL_PRIVCMD_MMAPBATCH_V2", NULL },
	{ 0x00205004, 1, 0, 5, 1, false, ioctl_ioctl_privcmd_mmapbatch_v2_2, "IOCTL_PRIVCMD_MMAPBATCH_V2", NULL },
	{ 0x00205007, 1, 0, 7, 1, false, ioctl_ioctl_privcmd_mmap_resource, "IOCTL_PRIVCMD_MMAP_RESOURCE", NULL },
	{ 0x00305000, 1, 0, 7, 1, false, ioctl_ioctl_privcmd_hypercall, "IOCTL_PRIVCMD_HYPERCALL", NULL },
};

static const struct ioctlc_name xen_privcmd_names[] = {
	{ "/dev/xen/privcmd", 1, true },
	{ "/kern/xen/privcmd", 2, true },
	{ "/dev/xenevt", 4, true },
};

static const struct ioctlc_spec xen_privcmd_spec = {
	.commands = xen_privcmd_commands,
	.n_commands = ARRAY_SIZE(xen_privcmd_commands),
	.names = xen_privcmd_names,
	.n_names = ARRAY_SIZE(xen_privcmd_names),
};
