/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/*
 * nitro_enclaves: decoders for strace, on x86.
 *
 * Made by ioctlc from the nitro_enclaves spec; do not edit. To remake it:
 *   ioctlc build spec/nitro_enclaves
 */

struct nitro_enclaves_ne_user_memory_region {
	uint64_t flags;
	uint64_t memory_size;
	uint64_t userspace_addr;
};
static_assert(sizeof(struct nitro_enclaves_ne_user_memory_region) == 24, "struct nitro_enclaves_ne_user_memory_region");

struct nitro_enclaves_ne_image_load_info {
	uint64_t flags;
	uint64_t memory_offset;
};
static_assert(sizeof(struct nitro_enclaves_ne_image_load_info) == 16, "struct nitro_enclaves_ne_image_load_info");

struct nitro_enclaves_ne_enclave_start_info {
	uint64_t flags;
	uint64_t enclave_cid;
};
static_assert(sizeof(struct nitro_enclaves_ne_enclave_start_info) == 16, "struct nitro_enclaves_ne_enclave_start_info");

static const struct xlat_data nitro_enclaves_ne_image_load_flags_xdata[] = {
	{ 1, "NE_EIF_IMAGE" },
};
static const struct xlat nitro_enclaves_ne_image_load_flags[1] = { {
	.data = nitro_enclaves_ne_image_load_flags_xdata,
	.size = ARRAY_SIZE(nitro_enclaves_ne_image_load_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 1,
	.flags_strsz = 13,
} };

static const struct xlat_data nitro_enclaves_ne_enclave_start_flags_xdata[] = {
	{ 1, "NE_ENCLAVE_DEBUG_MODE" },
};
static const struct xlat nitro_enclaves_ne_enclave_start_flags[1] = { {
	.data = nitro_enclaves_ne_enclave_start_flags_xdata,
	.size = ARRAY_SIZE(nitro_enclaves_ne_enclave_start_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 1,
	.flags_strsz = 22,
} };

static void
print_nitro_enclaves_ne_user_memory_region(struct tcb *const tcp,
		const struct nitro_enclaves_ne_user_memory_region *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, flags);
	tprint_struct_next();
	PRINT_FIELD_X(*v, memory_size);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, userspace_addr);
	tprint_struct_end();
}

static int
ioctl_ne_set_user_memory_region(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct nitro_enclaves_ne_user_memory_region v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_nitro_enclaves_ne_user_memory_region(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_ne_create_vm(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
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
	return RVAL_IOCTL_DECODED | RVAL_FD;
}

static int
ioctl_ne_add_vcpu(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	uint32_t v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			tprint_indirect_begin();
			PRINT_VAL_U(v);
			tprint_indirect_end();
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		tprint_indirect_begin();
		PRINT_VAL_U(v);
		tprint_indirect_end();
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_nitro_enclaves_ne_image_load_info(struct tcb *const tcp,
		const struct nitro_enclaves_ne_image_load_info *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_FLAGS(*v, flags, nitro_enclaves_ne_image_load_flags, "NE_EIF_?\?\?");
	tprint_struct_end();
}

static void
print_nitro_enclaves_ne_image_load_info_out(struct tcb *const tcp,
		const struct nitro_enclaves_ne_image_load_info *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, memory_offset);
	tprint_struct_end();
}

static int
ioctl_ne_get_image_load_info(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct nitro_enclaves_ne_image_load_info v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_nitro_enclaves_ne_image_load_info(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_nitro_enclaves_ne_image_load_info_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_nitro_enclaves_ne_enclave_start_info(struct tcb *const tcp,
		const struct nitro_enclaves_ne_enclave_start_info *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_FLAGS(*v, flags, nitro_enclaves_ne_enclave_start_flags,
			"NE_ENCLAVE_DEBUG_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_U(*v, enclave_cid);
	tprint_struct_end();
}

static void
print_nitro_enclaves_ne_enclave_start_info_out(struct tcb *const tcp,
		const struct nitro_enclaves_ne_enclave_start_info *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, enclave_cid);
	tprint_struct_end();
}

static int
ioctl_ne_start_enclave(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct nitro_enclaves_ne_enclave_start_info v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_nitro_enclaves_ne_enclave_start_info(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_nitro_enclaves_ne_enclave_start_info_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

/* code, numbers, bits of the code that the caller chooses, ABIs, objects, shared, decoder, name, note */
static const struct ioctlc_command nitro_enclaves_commands[] = {
	{ 0x4018ae23, 1, 0, 7, 2, false, ioctl_ne_set_user_memory_region, "NE_SET_USER_MEMORY_REGION", NULL },
	{ 0x8008ae20, 1, 0, 7, 1, false, ioctl_ne_create_vm, "NE_CREATE_VM", NULL },
	{ 0xc004ae21, 1, 0, 7, 2, false, ioctl_ne_add_vcpu, "NE_ADD_VCPU", NULL },
	{ 0xc010ae22, 1, 0, 7, 2, false, ioctl_ne_get_image_load_info, "NE_GET_IMAGE_LOAD_INFO", NULL },
	{ 0xc010ae24, 1, 0, 7, 2, false, ioctl_ne_start_enclave, "NE_START_ENCLAVE", NULL },
};

static const struct ioctlc_name nitro_enclaves_names[] = {
	{ "/dev/nitro_enclaves", 1, true },
	{ "anon_inode:ne-vm", 2, false },
};

static const struct ioctlc_spec nitro_enclaves_spec = {
	.commands = nitro_enclaves_commands,
	.n_commands = ARRAY_SIZE(nitro_enclaves_commands),
	.names = nitro_enclaves_names,
	.n_names = ARRAY_SIZE(nitro_enclaves_names),
};
