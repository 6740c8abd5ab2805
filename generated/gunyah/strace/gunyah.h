/* SPDX-License-Identifier: GPL-2.0-only WITH Linux-syscall-note */
/*
 * gunyah: decoders for strace, on x86.
 *
 * Made by ioctlc from the gunyah spec; do not edit. To remake it:
 *   ioctlc build spec/gunyah
 */

struct gunyah_gh_vm_firmware_config {
	uint64_t guest_phys_addr;
	uint64_t size;
};
static_assert(sizeof(struct gunyah_gh_vm_firmware_config) == 16, "struct gunyah_gh_vm_firmware_config");

struct gunyah_gh_fn_desc {
	uint32_t type;
	uint32_t arg_size;
	uint64_t arg;
};
static_assert(sizeof(struct gunyah_gh_fn_desc) == 16, "struct gunyah_gh_fn_desc");

struct gunyah_gh_fn_vcpu_arg {
	uint32_t id;
};
static_assert(sizeof(struct gunyah_gh_fn_vcpu_arg) == 4, "struct gunyah_gh_fn_vcpu_arg");

struct gunyah_gh_fn_irqfd_arg {
	uint32_t fd;
	uint32_t label;
	uint32_t flags;
	uint32_t padding;
};
static_assert(sizeof(struct gunyah_gh_fn_irqfd_arg) == 16, "struct gunyah_gh_fn_irqfd_arg");

struct gunyah_gh_fn_ioeventfd_arg {
	uint64_t datamatch;
	uint64_t addr;
	uint32_t len;
	int32_t fd;
	uint32_t flags;
	uint32_t padding;
};
static_assert(sizeof(struct gunyah_gh_fn_ioeventfd_arg) == 32, "struct gunyah_gh_fn_ioeventfd_arg");

struct gunyah_gh_userspace_memory_region {
	uint32_t label;
	uint32_t flags;
	uint64_t guest_phys_addr;
	uint64_t memory_size;
	uint64_t userspace_addr;
};
static_assert(sizeof(struct gunyah_gh_userspace_memory_region) == 32, "struct gunyah_gh_userspace_memory_region");

static const struct xlat_data gunyah_gh_fn_xdata[] = {
	{ 1, "GH_FN_VCPU" },
	{ 2, "GH_FN_IRQFD" },
	{ 3, "GH_FN_IOEVENTFD" },
};
static const struct xlat gunyah_gh_fn[1] = { {
	.data = gunyah_gh_fn_xdata,
	.size = ARRAY_SIZE(gunyah_gh_fn_xdata),
	.type = XT_SORTED,
	.flags_mask = 3,
	.flags_strsz = 39,
} };

static const struct xlat_data gunyah_gh_irqfd_flags_xdata[] = {
	{ 1, "GH_IRQFD_LEVEL" },
};
static const struct xlat gunyah_gh_irqfd_flags[1] = { {
	.data = gunyah_gh_irqfd_flags_xdata,
	.size = ARRAY_SIZE(gunyah_gh_irqfd_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 1,
	.flags_strsz = 15,
} };

static const struct xlat_data gunyah_gh_ioeventfd_flags_xdata[] = {
	{ 1, "GH_IOEVENTFD_DATAMATCH" },
};
static const struct xlat gunyah_gh_ioeventfd_flags[1] = { {
	.data = gunyah_gh_ioeventfd_flags_xdata,
	.size = ARRAY_SIZE(gunyah_gh_ioeventfd_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 1,
	.flags_strsz = 23,
} };

static const struct xlat_data gunyah_gh_mem_flags_xdata[] = {
	{ 1, "GH_MEM_ALLOW_READ" },
	{ 2, "GH_MEM_ALLOW_WRITE" },
	{ 4, "GH_MEM_ALLOW_EXEC" },
};
static const struct xlat gunyah_gh_mem_flags[1] = { {
	.data = gunyah_gh_mem_flags_xdata,
	.size = ARRAY_SIZE(gunyah_gh_mem_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 7,
	.flags_strsz = 55,
} };

static void
print_gunyah_gh_vm_firmware_config(struct tcb *const tcp,
		const struct gunyah_gh_vm_firmware_config *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, guest_phys_addr);
	tprint_struct_next();
	PRINT_FIELD_X(*v, size);
	tprint_struct_end();
}

static int
ioctl_gh_vm_android_set_fw_config(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct gunyah_gh_vm_firmware_config v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_gunyah_gh_vm_firmware_config(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_gh_vm_set_dtb_config(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct gunyah_gh_vm_firmware_config v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_gunyah_gh_vm_firmware_config(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_gunyah_gh_fn_vcpu_arg(struct tcb *const tcp, const struct gunyah_gh_fn_vcpu_arg *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, id);
	tprint_struct_end();
}

static bool
print_gunyah_gh_fn_vcpu_arg_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct gunyah_gh_fn_vcpu_arg *const v = elem_buf;

	print_gunyah_gh_fn_vcpu_arg(tcp, v);
	return true;
}

static void
print_gunyah_gh_fn_desc_arg_2(struct tcb *const tcp, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(1),
			   sizeof(struct gunyah_gh_fn_vcpu_arg),
					print_gunyah_gh_fn_vcpu_arg_element);
}

static void
print_gunyah_gh_fn_irqfd_arg(struct tcb *const tcp, const struct gunyah_gh_fn_irqfd_arg *const v)
{
	tprint_struct_begin();
	tprints_field_name("fd");
	ioctlc_print_fd(tcp, v->fd);
	tprint_struct_next();
	PRINT_FIELD_U(*v, label);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, flags, gunyah_gh_irqfd_flags, "GH_IRQFD_?\?\?");
	if (v->padding) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, padding);
	}
	tprint_struct_end();
}

static bool
print_gunyah_gh_fn_irqfd_arg_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct gunyah_gh_fn_irqfd_arg *const v = elem_buf;

	print_gunyah_gh_fn_irqfd_arg(tcp, v);
	return true;
}

static void
print_gunyah_gh_fn_desc_arg_3(struct tcb *const tcp, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(1),
			   sizeof(struct gunyah_gh_fn_irqfd_arg),
					print_gunyah_gh_fn_irqfd_arg_element);
}

static void
print_gunyah_gh_fn_ioeventfd_arg(struct tcb *const tcp,
		const struct gunyah_gh_fn_ioeventfd_arg *const v, const uint64_t addr)
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
	PRINT_FIELD_FLAGS(*v, flags, gunyah_gh_ioeventfd_flags, "GH_IOEVENTFD_?\?\?");
	if (v->padding) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, padding);
	}
	tprint_struct_end();
}

static bool
print_gunyah_gh_fn_ioeventfd_arg_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct gunyah_gh_fn_ioeventfd_arg *const v = elem_buf;
	const uint64_t addr = ioctlc_element;

	print_gunyah_gh_fn_ioeventfd_arg(tcp, v, addr);
	return true;
}

static void
print_gunyah_gh_fn_desc_arg_4(struct tcb *const tcp, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(1),
			   sizeof(struct gunyah_gh_fn_ioeventfd_arg),
					print_gunyah_gh_fn_ioeventfd_arg_element);
}

static void
print_gunyah_gh_fn_desc_arg_5(struct tcb *const tcp, const struct gunyah_gh_fn_desc *const v,
		const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_number(v->arg_size), 0);
}

static void
print_gunyah_gh_fn_desc_arg(struct tcb *const tcp, const struct gunyah_gh_fn_desc *const v,
		const uint64_t addr)
{
	switch ((uint64_t) v->type) {
	case 1:
		print_gunyah_gh_fn_desc_arg_2(tcp, addr);
		break;
	case 2:
		print_gunyah_gh_fn_desc_arg_3(tcp, addr);
		break;
	case 3:
		print_gunyah_gh_fn_desc_arg_4(tcp, addr);
		break;
	default:
		print_gunyah_gh_fn_desc_arg_5(tcp, v, addr);
	}
}

static void
print_gunyah_gh_fn_desc(struct tcb *const tcp, const struct gunyah_gh_fn_desc *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_XVAL(*v, type, gunyah_gh_fn, "GH_FN_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_U(*v, arg_size);
	tprint_struct_next();
	tprints_field_name("arg");
	print_gunyah_gh_fn_desc_arg(tcp, v, v->arg);
	tprint_struct_end();
}

static int
ioctl_gh_vm_add_function(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct gunyah_gh_fn_desc v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_gunyah_gh_fn_desc(tcp, &v);
	return RVAL_IOCTL_DECODED | RVAL_FD;
}

static int
ioctl_gh_vm_remove_function(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct gunyah_gh_fn_desc v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_gunyah_gh_fn_desc(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_gunyah_gh_userspace_memory_region(struct tcb *const tcp,
		const struct gunyah_gh_userspace_memory_region *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, label);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, flags, gunyah_gh_mem_flags, "GH_MEM_ALLOW_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_X(*v, guest_phys_addr);
	tprint_struct_next();
	PRINT_FIELD_X(*v, memory_size);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, userspace_addr);
	tprint_struct_end();
}

static int
ioctl_gh_vm_android_lend_user_mem(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct gunyah_gh_userspace_memory_region v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_gunyah_gh_userspace_memory_region(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_gh_vm_set_user_mem_region(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct gunyah_gh_userspace_memory_region v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_gunyah_gh_userspace_memory_region(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

/* code, numbers, bits of the code that the caller chooses, ABIs, objects, shared, decoder, name, note */
static const struct ioctlc_command gunyah_commands[] = {
	{ 0x00004700, 1, 0, 7, 1, false, NULL, "GH_CREATE_VM", NULL },
	{ 0x00004703, 1, 0, 7, 2, false, NULL, "GH_VM_START", NULL },
	{ 0x00004705, 1, 0, 7, 4, false, NULL, "GH_VCPU_RUN", NULL },
	{ 0x00004706, 1, 0, 7, 4, false, NULL, "GH_VCPU_MMAP_SIZE", NULL },
	{ 0x40104112, 1, 0, 7, 2, false, ioctl_gh_vm_android_set_fw_config, "GH_VM_ANDROID_SET_FW_CONFIG", NULL },
	{ 0x40104702, 1, 0, 7, 2, false, ioctl_gh_vm_set_dtb_config, "GH_VM_SET_DTB_CONFIG", NULL },
	{ 0x40104704, 1, 0, 7, 2, false, ioctl_gh_vm_add_function, "GH_VM_ADD_FUNCTION", NULL },
	{ 0x40104707, 1, 0, 7, 2, false, ioctl_gh_vm_remove_function, "GH_VM_REMOVE_FUNCTION", NULL },
	{ 0x40204111, 1, 0, 7, 2, false, ioctl_gh_vm_android_lend_user_mem, "GH_VM_ANDROID_LEND_USER_MEM", NULL },
	{ 0x40204701, 1, 0, 7, 2, false, ioctl_gh_vm_set_user_mem_region, "GH_VM_SET_USER_MEM_REGION", NULL },
};

static const struct ioctlc_name gunyah_names[] = {
	{ "/dev/gunyah", 1, true },
	{ "anon_inode:gunyah-vm", 2, false },
	{ "anon_inode:gh-vcpu:*", 4, false },
};

static const struct ioctlc_spec gunyah_spec = {
	.commands = gunyah_commands,
	.n_commands = ARRAY_SIZE(gunyah_commands),
	.names = gunyah_names,
	.n_names = ARRAY_SIZE(gunyah_names),
};
