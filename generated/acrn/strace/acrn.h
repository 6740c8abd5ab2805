/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/*
 * acrn: decoders for strace, on x86.
 *
 * Made by ioctlc from the acrn spec; do not edit. To remake it:
 *   ioctlc build spec/acrn
 */

struct acrn_ioreq_notify {
	uint16_t vmid;
	uint16_t reserved;
	uint32_t vcpu;
};
static_assert(sizeof(struct acrn_ioreq_notify) == 8, "struct acrn_ioreq_notify");

struct acrn_msi_entry {
	uint64_t msi_addr;
	uint64_t msi_data;
};
static_assert(sizeof(struct acrn_msi_entry) == 16, "struct acrn_msi_entry");

struct acrn_ptdev_irq_intx {
	uint32_t virt_pin;
	uint32_t phys_pin;
	uint32_t is_pic_pin;
};
static_assert(sizeof(struct acrn_ptdev_irq_intx) == 12, "struct acrn_ptdev_irq_intx");

struct acrn_ptdev_irq {
	uint32_t type;
	uint16_t virt_bdf;
	uint16_t phys_bdf;
	struct acrn_ptdev_irq_intx intx;
};
static_assert(sizeof(struct acrn_ptdev_irq) == 20, "struct acrn_ptdev_irq");

struct acrn_irqfd {
	int32_t fd;
	uint32_t flags;
	struct acrn_msi_entry msi;
};
static_assert(sizeof(struct acrn_irqfd) == 24, "struct acrn_irqfd");

struct acrn_vm_memmap {
	uint32_t type;
	uint32_t attr;
	uint64_t user_vm_pa;
	union {
		uint64_t service_vm_pa;
		uint64_t vma_base;
		uint8_t pad_0[8];
	};
	uint64_t len;
};
static_assert(sizeof(struct acrn_vm_memmap) == 32, "struct acrn_vm_memmap");

struct acrn_ioeventfd {
	uint32_t fd;
	uint32_t flags;
	uint64_t addr;
	uint32_t len;
	uint32_t reserved;
	uint64_t data;
};
static_assert(sizeof(struct acrn_ioeventfd) == 32, "struct acrn_ioeventfd");

struct acrn_pcidev {
	uint32_t type;
	uint16_t virt_bdf;
	uint16_t phys_bdf;
	uint8_t intr_line;
	uint8_t intr_pin;
	uint8_t pad_0[2];
	uint32_t bar[6];
};
static_assert(sizeof(struct acrn_pcidev) == 36, "struct acrn_pcidev");

struct acrn_mmiodev_res {
	uint64_t user_vm_pa;
	uint64_t service_vm_pa;
	uint64_t size;
	uint64_t mem_type;
};
static_assert(sizeof(struct acrn_mmiodev_res) == 32, "struct acrn_mmiodev_res");

struct acrn_mmiodev {
	uint8_t name[8];
	struct acrn_mmiodev_res res[3];
};
static_assert(sizeof(struct acrn_mmiodev) == 104, "struct acrn_mmiodev");

struct acrn_vdev_id_fields {
	uint16_t vendor;
	uint16_t device;
	uint32_t legacy_id;
};
static_assert(sizeof(struct acrn_vdev_id_fields) == 8, "struct acrn_vdev_id_fields");

union acrn_vdev_id {
	uint64_t value;
	struct acrn_vdev_id_fields fields;
	uint8_t pad_0[8];
};
static_assert(sizeof(union acrn_vdev_id) == 8, "union acrn_vdev_id");

struct acrn_vdev {
	union acrn_vdev_id id;
	uint64_t slot;
	uint32_t io_addr[6];
	uint32_t io_size[6];
	uint8_t args[128];
};
static_assert(sizeof(struct acrn_vdev) == 192, "struct acrn_vdev");

struct acrn_gp_regs {
	uint64_t rax;
	uint64_t rcx;
	uint64_t rdx;
	uint64_t rbx;
	uint64_t rsp;
	uint64_t rbp;
	uint64_t rsi;
	uint64_t rdi;
	uint64_t r8;
	uint64_t r9;
	uint64_t r10;
	uint64_t r11;
	uint64_t r12;
	uint64_t r13;
	uint64_t r14;
	uint64_t r15;
} ATTRIBUTE_PACKED;
static_assert(sizeof(struct acrn_gp_regs) == 128, "struct acrn_gp_regs");

struct acrn_descriptor_ptr {
	uint16_t limit;
	uint64_t base;
	uint16_t reserved[3];
} ATTRIBUTE_PACKED;
static_assert(sizeof(struct acrn_descriptor_ptr) == 16, "struct acrn_descriptor_ptr");

struct acrn_regs {
	struct acrn_gp_regs gprs;
	struct acrn_descriptor_ptr gdt;
	struct acrn_descriptor_ptr idt;
	uint64_t rip;
	uint64_t cs_base;
	uint64_t cr0;
	uint64_t cr4;
	uint64_t cr3;
	uint64_t ia32_efer;
	uint64_t rflags;
	uint64_t reserved_64[4];
	uint32_t cs_ar;
	uint32_t cs_limit;
	uint32_t reserved_32[3];
	uint16_t cs_sel;
	uint16_t ss_sel;
	uint16_t ds_sel;
	uint16_t es_sel;
	uint16_t fs_sel;
	uint16_t gs_sel;
	uint16_t ldt_sel;
	uint16_t tr_sel;
} ATTRIBUTE_PACKED;
static_assert(sizeof(struct acrn_regs) == 284, "struct acrn_regs");

struct acrn_vcpu_regs {
	uint16_t vcpu_id;
	uint16_t reserved[3];
	struct acrn_regs vcpu_regs;
} ATTRIBUTE_PACKED;
static_assert(sizeof(struct acrn_vcpu_regs) == 292, "struct acrn_vcpu_regs");

struct acrn_regs_2 {
	struct acrn_gp_regs gprs;
	struct acrn_descriptor_ptr gdt;
	struct acrn_descriptor_ptr idt;
	uint64_t rip;
	uint64_t cs_base;
	uint64_t cr0;
	uint64_t cr4;
	uint64_t cr3;
	uint64_t ia32_efer;
	uint64_t rflags;
	uint64_t reserved_64[4];
	uint32_t cs_ar;
	uint32_t cs_limit;
	uint32_t reserved_32[3];
	uint16_t cs_sel;
	uint16_t ss_sel;
	uint16_t ds_sel;
	uint16_t es_sel;
	uint16_t fs_sel;
	uint16_t gs_sel;
	uint16_t ldt_sel;
	uint16_t tr_sel;
	uint8_t pad_0[4];
};
static_assert(sizeof(struct acrn_regs_2) == 288, "struct acrn_regs_2");

struct acrn_vcpu_regs_2 {
	uint16_t vcpu_id;
	uint16_t reserved[3];
	struct acrn_regs_2 vcpu_regs;
};
static_assert(sizeof(struct acrn_vcpu_regs_2) == 296, "struct acrn_vcpu_regs_2");

struct acrn_guid_t {
	uint8_t b[16];
};
static_assert(sizeof(struct acrn_guid_t) == 16, "struct acrn_guid_t");

struct acrn_vm_creation {
	uint16_t vmid;
	uint16_t reserved0;
	uint16_t vcpu_num;
	uint16_t reserved1;
	struct acrn_guid_t uuid;
	uint64_t vm_flag;
	uint64_t ioreq_buf;
	uint64_t cpu_affinity;
};
static_assert(sizeof(struct acrn_vm_creation) == 48, "struct acrn_vm_creation");

static const struct xlat_data acrn_ptdev_irq_type_xdata[] = {
	{ 0, "ACRN_PTDEV_IRQ_INTX" },
	{ 1, "ACRN_PTDEV_IRQ_MSI" },
	{ 2, "ACRN_PTDEV_IRQ_MSIX" },
};
static const struct xlat acrn_ptdev_irq_type[1] = { {
	.data = acrn_ptdev_irq_type_xdata,
	.size = ARRAY_SIZE(acrn_ptdev_irq_type_xdata),
	.type = XT_SORTED,
	.flags_mask = 3,
	.flags_strsz = 59,
} };

static const struct xlat_data acrn_irqfd_flags_xdata[] = {
	{ 1, "ACRN_IRQFD_FLAG_DEASSIGN" },
};
static const struct xlat acrn_irqfd_flags[1] = { {
	.data = acrn_irqfd_flags_xdata,
	.size = ARRAY_SIZE(acrn_irqfd_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 1,
	.flags_strsz = 25,
} };

static const struct xlat_data acrn_memmap_type_xdata[] = {
	{ 0, "ACRN_MEMMAP_RAM" },
	{ 1, "ACRN_MEMMAP_MMIO" },
};
static const struct xlat acrn_memmap_type[1] = { {
	.data = acrn_memmap_type_xdata,
	.size = ARRAY_SIZE(acrn_memmap_type_xdata),
	.type = XT_SORTED,
	.flags_mask = 1,
	.flags_strsz = 33,
} };

static const struct xlat_data acrn_ioeventfd_flags_xdata[] = {
	{ 1, "ACRN_IOEVENTFD_FLAG_PIO" },
	{ 2, "ACRN_IOEVENTFD_FLAG_DATAMATCH" },
	{ 4, "ACRN_IOEVENTFD_FLAG_DEASSIGN" },
};
static const struct xlat acrn_ioeventfd_flags[1] = { {
	.data = acrn_ioeventfd_flags_xdata,
	.size = ARRAY_SIZE(acrn_ioeventfd_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 7,
	.flags_strsz = 83,
} };

static const struct xlat_data acrn_ptdev_flags_xdata[] = {
	{ 1, "ACRN_PTDEV_QUIRK_ASSIGN" },
};
static const struct xlat acrn_ptdev_flags[1] = { {
	.data = acrn_ptdev_flags_xdata,
	.size = ARRAY_SIZE(acrn_ptdev_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 1,
	.flags_strsz = 24,
} };

static int
ioctl_acrn_ioctl_set_irqline(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	const uint64_t x = arg;

	ioctlc_arg_next();
	PRINT_VAL_U(x);
	return RVAL_IOCTL_DECODED;
}

static void
print_acrn_ioreq_notify(struct tcb *const tcp, const struct acrn_ioreq_notify *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, vmid);
	if (v->reserved) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, reserved);
	}
	tprint_struct_next();
	PRINT_FIELD_U(*v, vcpu);
	tprint_struct_end();
}

static int
ioctl_acrn_ioctl_notify_request_finish(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct acrn_ioreq_notify v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_acrn_ioreq_notify(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_acrn_msi_entry(struct tcb *const tcp, const struct acrn_msi_entry *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, msi_addr);
	tprint_struct_next();
	PRINT_FIELD_X(*v, msi_data);
	tprint_struct_end();
}

static int
ioctl_acrn_ioctl_inject_msi(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct acrn_msi_entry v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_acrn_msi_entry(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_acrn_ptdev_irq(struct tcb *const tcp, const struct acrn_ptdev_irq *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_XVAL(*v, type, acrn_ptdev_irq_type, "ACRN_PTDEV_IRQ_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_X(*v, virt_bdf);
	tprint_struct_next();
	PRINT_FIELD_X(*v, phys_bdf);
	tprint_struct_next();
	tprints_field_name("intx");
	tprint_struct_begin();
	PRINT_FIELD_U(v->intx, virt_pin);
	tprint_struct_next();
	PRINT_FIELD_U(v->intx, phys_pin);
	tprint_struct_next();
	PRINT_FIELD_U(v->intx, is_pic_pin);
	tprint_struct_end();
	tprint_struct_end();
}

static int
ioctl_acrn_ioctl_set_ptdev_intr(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct acrn_ptdev_irq v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_acrn_ptdev_irq(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_acrn_ioctl_reset_ptdev_intr(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct acrn_ptdev_irq v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_acrn_ptdev_irq(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_acrn_irqfd(struct tcb *const tcp, const struct acrn_irqfd *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_FD(*v, fd, tcp);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, flags, acrn_irqfd_flags, "ACRN_IRQFD_FLAG_?\?\?");
	tprint_struct_next();
	tprints_field_name("msi");
	print_acrn_msi_entry(tcp, &v->msi);
	tprint_struct_end();
}

static int
ioctl_acrn_ioctl_irqfd(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct acrn_irqfd v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_acrn_irqfd(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_acrn_vm_memmap(struct tcb *const tcp, const struct acrn_vm_memmap *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_XVAL(*v, type, acrn_memmap_type, "ACRN_MEMMAP_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_X(*v, attr);
	tprint_struct_next();
	PRINT_FIELD_X(*v, user_vm_pa);
	switch ((uint64_t) v->type) {
	case 1:
		tprint_struct_next();
		PRINT_FIELD_X(*v, service_vm_pa);
		break;
	case 0:
		tprint_struct_next();
		PRINT_FIELD_ADDR64(*v, vma_base);
		break;
	default:
		break;
	}
	tprint_struct_next();
	PRINT_FIELD_U(*v, len);
	tprint_struct_end();
}

static int
ioctl_acrn_ioctl_set_memseg(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct acrn_vm_memmap v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_acrn_vm_memmap(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_acrn_ioctl_unset_memseg(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct acrn_vm_memmap v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_acrn_vm_memmap(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_acrn_ioeventfd(struct tcb *const tcp, const struct acrn_ioeventfd *const v,
		const uint64_t addr)
{
	tprint_struct_begin();
	tprints_field_name("fd");
	ioctlc_print_fd(tcp, v->fd);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, flags, acrn_ioeventfd_flags, "ACRN_IOEVENTFD_FLAG_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_X(*v, addr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, len);
	if (v->reserved) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, reserved);
	}
	tprint_struct_next();
	PRINT_FIELD_X(*v, data);
	tprint_struct_end();
}

static int
ioctl_acrn_ioctl_ioeventfd(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct acrn_ioeventfd v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_acrn_ioeventfd(tcp, &v, arg);
	return RVAL_IOCTL_DECODED;
}

static void
print_acrn_pcidev(struct tcb *const tcp, const struct acrn_pcidev *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_FLAGS(*v, type, acrn_ptdev_flags, "ACRN_PTDEV_QUIRK_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_X(*v, virt_bdf);
	tprint_struct_next();
	PRINT_FIELD_X(*v, phys_bdf);
	tprint_struct_next();
	PRINT_FIELD_U(*v, intr_line);
	tprint_struct_next();
	PRINT_FIELD_U(*v, intr_pin);
	tprint_struct_next();
	tprints_field_name("bar");
	ioctlc_print_local_array(tcp, v->bar, ioctlc_unknown, 6,
				 sizeof(uint32_t), print_xint_array_member, NULL);
	tprint_struct_end();
}

static int
ioctl_acrn_ioctl_assign_pcidev(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct acrn_pcidev v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_acrn_pcidev(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_acrn_ioctl_deassign_pcidev(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct acrn_pcidev v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_acrn_pcidev(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_acrn_mmiodev_res(struct tcb *const tcp, const struct acrn_mmiodev_res *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, user_vm_pa);
	tprint_struct_next();
	PRINT_FIELD_X(*v, service_vm_pa);
	tprint_struct_next();
	PRINT_FIELD_U(*v, size);
	tprint_struct_next();
	PRINT_FIELD_U(*v, mem_type);
	tprint_struct_end();
}

static bool
print_acrn_mmiodev_res_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct acrn_mmiodev_res *const v = elem_buf;

	print_acrn_mmiodev_res(tcp, v);
	return true;
}

static void
print_acrn_mmiodev(struct tcb *const tcp, const struct acrn_mmiodev *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_CSTRING(*v, name);
	tprint_struct_next();
	tprints_field_name("res");
	ioctlc_print_local_array(tcp, v->res, ioctlc_unknown, 3,
				 sizeof(struct acrn_mmiodev_res), print_acrn_mmiodev_res_element,
						NULL);
	tprint_struct_end();
}

static int
ioctl_acrn_ioctl_assign_mmiodev(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct acrn_mmiodev v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_acrn_mmiodev(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_acrn_ioctl_deassign_mmiodev(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct acrn_mmiodev v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_acrn_mmiodev(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_acrn_vdev(struct tcb *const tcp, const struct acrn_vdev *const v)
{
	tprint_struct_begin();
	tprints_field_name("id");
	tprint_struct_begin();
	PRINT_FIELD_U(v->id, value);
	tprint_struct_next();
	tprints_field_name("fields");
	tprint_struct_begin();
	PRINT_FIELD_U(v->id.fields, vendor);
	tprint_struct_next();
	PRINT_FIELD_U(v->id.fields, device);
	tprint_struct_next();
	PRINT_FIELD_U(v->id.fields, legacy_id);
	tprint_struct_end();
	tprint_struct_end();
	tprint_struct_next();
	PRINT_FIELD_U(*v, slot);
	tprint_struct_next();
	tprints_field_name("io_addr");
	ioctlc_print_local_array(tcp, v->io_addr, ioctlc_unknown, 6,
				 sizeof(uint32_t), print_uint_array_member, NULL);
	tprint_struct_next();
	tprints_field_name("io_size");
	ioctlc_print_local_array(tcp, v->io_size, ioctlc_unknown, 6,
				 sizeof(uint32_t), print_uint_array_member, NULL);
	tprint_struct_next();
	tprints_field_name("args");
	ioctlc_print_bytes(v->args, 128);
	tprint_struct_end();
}

static int
ioctl_acrn_ioctl_create_vdev(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct acrn_vdev v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_acrn_vdev(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_acrn_ioctl_destroy_vdev(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct acrn_vdev v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_acrn_vdev(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_acrn_gp_regs(struct tcb *const tcp, const struct acrn_gp_regs *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, rax);
	tprint_struct_next();
	PRINT_FIELD_X(*v, rcx);
	tprint_struct_next();
	PRINT_FIELD_X(*v, rdx);
	tprint_struct_next();
	PRINT_FIELD_X(*v, rbx);
	tprint_struct_next();
	PRINT_FIELD_X(*v, rsp);
	tprint_struct_next();
	PRINT_FIELD_X(*v, rbp);
	tprint_struct_next();
	PRINT_FIELD_X(*v, rsi);
	tprint_struct_next();
	PRINT_FIELD_X(*v, rdi);
	tprint_struct_next();
	PRINT_FIELD_X(*v, r8);
	tprint_struct_next();
	PRINT_FIELD_X(*v, r9);
	tprint_struct_next();
	PRINT_FIELD_X(*v, r10);
	tprint_struct_next();
	PRINT_FIELD_X(*v, r11);
	tprint_struct_next();
	PRINT_FIELD_X(*v, r12);
	tprint_struct_next();
	PRINT_FIELD_X(*v, r13);
	tprint_struct_next();
	PRINT_FIELD_X(*v, r14);
	tprint_struct_next();
	PRINT_FIELD_X(*v, r15);
	tprint_struct_end();
}

static bool
print_acrn_uint16_t_element(struct tcb *const tcp, void *const elem_buf, const size_t elem_size,
		void *const data)
{
	const uint16_t *const v = elem_buf;

	PRINT_VAL_U(*v);
	return true;
}

static void
print_acrn_descriptor_ptr(struct tcb *const tcp, const struct acrn_descriptor_ptr *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, limit);
	tprint_struct_next();
	PRINT_FIELD_X(*v, base);
	if (ioctlc_filled(&(v->reserved), sizeof(v->reserved))) {
		tprint_struct_next();
		tprints_field_name("reserved");
		ioctlc_print_local_array(tcp, v->reserved, ioctlc_unknown, 3,
					 sizeof(uint16_t), print_acrn_uint16_t_element, NULL);
	}
	tprint_struct_end();
}

static bool
print_acrn_uint64_t_element(struct tcb *const tcp, void *const elem_buf, const size_t elem_size,
		void *const data)
{
	const uint64_t *const v = elem_buf;

	PRINT_VAL_U(*v);
	return true;
}

static bool
print_acrn_uint32_t_element(struct tcb *const tcp, void *const elem_buf, const size_t elem_size,
		void *const data)
{
	const uint32_t *const v = elem_buf;

	PRINT_VAL_U(*v);
	return true;
}

static void
print_acrn_regs_part2(struct tcb *const tcp, const struct acrn_regs *const v)
{
	tprint_struct_next();
	PRINT_FIELD_X(*v, ss_sel);
	tprint_struct_next();
	PRINT_FIELD_X(*v, ds_sel);
	tprint_struct_next();
	PRINT_FIELD_X(*v, es_sel);
	tprint_struct_next();
	PRINT_FIELD_X(*v, fs_sel);
	tprint_struct_next();
	PRINT_FIELD_X(*v, gs_sel);
	tprint_struct_next();
	PRINT_FIELD_X(*v, ldt_sel);
	tprint_struct_next();
	PRINT_FIELD_X(*v, tr_sel);
}

static void
print_acrn_regs(struct tcb *const tcp, const struct acrn_regs *const v)
{
	tprint_struct_begin();
	tprints_field_name("gprs");
	print_acrn_gp_regs(tcp, &v->gprs);
	tprint_struct_next();
	tprints_field_name("gdt");
	print_acrn_descriptor_ptr(tcp, &v->gdt);
	tprint_struct_next();
	tprints_field_name("idt");
	print_acrn_descriptor_ptr(tcp, &v->idt);
	tprint_struct_next();
	PRINT_FIELD_X(*v, rip);
	tprint_struct_next();
	PRINT_FIELD_X(*v, cs_base);
	tprint_struct_next();
	PRINT_FIELD_X(*v, cr0);
	tprint_struct_next();
	PRINT_FIELD_X(*v, cr4);
	tprint_struct_next();
	PRINT_FIELD_X(*v, cr3);
	tprint_struct_next();
	PRINT_FIELD_X(*v, ia32_efer);
	tprint_struct_next();
	PRINT_FIELD_X(*v, rflags);
	if (ioctlc_filled(&(v->reserved_64), sizeof(v->reserved_64))) {
		tprint_struct_next();
		tprints_field_name("reserved_64");
		ioctlc_print_local_array(tcp, v->reserved_64, ioctlc_unknown, 4,
					 sizeof(uint64_t), print_acrn_uint64_t_element, NULL);
	}
	tprint_struct_next();
	PRINT_FIELD_X(*v, cs_ar);
	tprint_struct_next();
	PRINT_FIELD_X(*v, cs_limit);
	if (ioctlc_filled(&(v->reserved_32), sizeof(v->reserved_32))) {
		tprint_struct_next();
		tprints_field_name("reserved_32");
		ioctlc_print_local_array(tcp, v->reserved_32, ioctlc_unknown, 3,
					 sizeof(uint32_t), print_acrn_uint32_t_element, NULL);
	}
	tprint_struct_next();
	PRINT_FIELD_X(*v, cs_sel);
	print_acrn_regs_part2(tcp, v);
	tprint_struct_end();
}

static void
print_acrn_vcpu_regs(struct tcb *const tcp, const struct acrn_vcpu_regs *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, vcpu_id);
	if (ioctlc_filled(&(v->reserved), sizeof(v->reserved))) {
		tprint_struct_next();
		tprints_field_name("reserved");
		ioctlc_print_local_array(tcp, v->reserved, ioctlc_unknown, 3,
					 sizeof(uint16_t), print_uint_array_member, NULL);
	}
	tprint_struct_next();
	tprints_field_name("vcpu_regs");
	print_acrn_regs(tcp, &v->vcpu_regs);
	tprint_struct_end();
}

static int
ioctl_acrn_ioctl_set_vcpu_regs(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct acrn_vcpu_regs v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_acrn_vcpu_regs(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_acrn_regs_2_part2(struct tcb *const tcp, const struct acrn_regs_2 *const v)
{
	tprint_struct_next();
	PRINT_FIELD_X(*v, ss_sel);
	tprint_struct_next();
	PRINT_FIELD_X(*v, ds_sel);
	tprint_struct_next();
	PRINT_FIELD_X(*v, es_sel);
	tprint_struct_next();
	PRINT_FIELD_X(*v, fs_sel);
	tprint_struct_next();
	PRINT_FIELD_X(*v, gs_sel);
	tprint_struct_next();
	PRINT_FIELD_X(*v, ldt_sel);
	tprint_struct_next();
	PRINT_FIELD_X(*v, tr_sel);
}

static void
print_acrn_regs_2(struct tcb *const tcp, const struct acrn_regs_2 *const v)
{
	tprint_struct_begin();
	tprints_field_name("gprs");
	print_acrn_gp_regs(tcp, &v->gprs);
	tprint_struct_next();
	tprints_field_name("gdt");
	print_acrn_descriptor_ptr(tcp, &v->gdt);
	tprint_struct_next();
	tprints_field_name("idt");
	print_acrn_descriptor_ptr(tcp, &v->idt);
	tprint_struct_next();
	PRINT_FIELD_X(*v, rip);
	tprint_struct_next();
	PRINT_FIELD_X(*v, cs_base);
	tprint_struct_next();
	PRINT_FIELD_X(*v, cr0);
	tprint_struct_next();
	PRINT_FIELD_X(*v, cr4);
	tprint_struct_next();
	PRINT_FIELD_X(*v, cr3);
	tprint_struct_next();
	PRINT_FIELD_X(*v, ia32_efer);
	tprint_struct_next();
	PRINT_FIELD_X(*v, rflags);
	if (ioctlc_filled(&(v->reserved_64), sizeof(v->reserved_64))) {
		tprint_struct_next();
		tprints_field_name("reserved_64");
		ioctlc_print_local_array(tcp, v->reserved_64, ioctlc_unknown, 4,
					 sizeof(uint64_t), print_acrn_uint64_t_element, NULL);
	}
	tprint_struct_next();
	PRINT_FIELD_X(*v, cs_ar);
	tprint_struct_next();
	PRINT_FIELD_X(*v, cs_limit);
	if (ioctlc_filled(&(v->reserved_32), sizeof(v->reserved_32))) {
		tprint_struct_next();
		tprints_field_name("reserved_32");
		ioctlc_print_local_array(tcp, v->reserved_32, ioctlc_unknown, 3,
					 sizeof(uint32_t), print_acrn_uint32_t_element, NULL);
	}
	tprint_struct_next();
	PRINT_FIELD_X(*v, cs_sel);
	print_acrn_regs_2_part2(tcp, v);
	tprint_struct_end();
}

static void
print_acrn_vcpu_regs_2(struct tcb *const tcp, const struct acrn_vcpu_regs_2 *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, vcpu_id);
	if (ioctlc_filled(&(v->reserved), sizeof(v->reserved))) {
		tprint_struct_next();
		tprints_field_name("reserved");
		ioctlc_print_local_array(tcp, v->reserved, ioctlc_unknown, 3,
					 sizeof(uint16_t), print_uint_array_member, NULL);
	}
	tprint_struct_next();
	tprints_field_name("vcpu_regs");
	print_acrn_regs_2(tcp, &v->vcpu_regs);
	tprint_struct_end();
}

static int
ioctl_acrn_ioctl_set_vcpu_regs_2(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct acrn_vcpu_regs_2 v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_acrn_vcpu_regs_2(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_acrn_ioctl_pm_get_cpu_state(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	uint64_t v;

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
		const uint64_t *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		printaddr64(*was);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_acrn_guid_t(struct tcb *const tcp, const struct acrn_guid_t *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_UUID(*v, b);
	tprint_struct_end();
}

static void
print_acrn_vm_creation(struct tcb *const tcp, const struct acrn_vm_creation *const v)
{
	bool any = false;

	tprint_struct_begin();
	if (v->reserved0) {
		ioctlc_struct_next(&any);
		PRINT_FIELD_U(*v, reserved0);
	}
	if (v->reserved1) {
		ioctlc_struct_next(&any);
		PRINT_FIELD_U(*v, reserved1);
	}
	ioctlc_struct_next(&any);
	tprints_field_name("uuid");
	print_acrn_guid_t(tcp, &v->uuid);
	tprint_struct_next();
	PRINT_FIELD_X(*v, vm_flag);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, ioreq_buf);
	tprint_struct_next();
	PRINT_FIELD_X(*v, cpu_affinity);
	tprint_struct_end();
}

static void
print_acrn_vm_creation_out(struct tcb *const tcp, const struct acrn_vm_creation *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, vmid);
	tprint_struct_next();
	PRINT_FIELD_U(*v, vcpu_num);
	tprint_struct_end();
}

static int
ioctl_acrn_ioctl_create_vm(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct acrn_vm_creation v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_acrn_vm_creation(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_acrn_vm_creation_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

/* code, numbers, bits of the code that the caller chooses, ABIs, objects, shared, decoder, name, note */
static const struct ioctlc_command acrn_commands[] = {
	{ 0x0000a211, 1, 0, 7, 1, false, NULL, "ACRN_IOCTL_DESTROY_VM", NULL },
	{ 0x0000a212, 1, 0, 7, 1, false, NULL, "ACRN_IOCTL_START_VM", NULL },
	{ 0x0000a213, 1, 0, 7, 1, false, NULL, "ACRN_IOCTL_PAUSE_VM", NULL },
	{ 0x0000a215, 1, 0, 7, 1, false, NULL, "ACRN_IOCTL_RESET_VM", NULL },
	{ 0x0000a232, 1, 0, 7, 1, false, NULL, "ACRN_IOCTL_CREATE_IOREQ_CLIENT", NULL },
	{ 0x0000a233, 1, 0, 7, 1, false, NULL, "ACRN_IOCTL_ATTACH_IOREQ_CLIENT", NULL },
	{ 0x0000a234, 1, 0, 7, 1, false, NULL, "ACRN_IOCTL_DESTROY_IOREQ_CLIENT", NULL },
	{ 0x0000a235, 1, 0, 7, 1, false, NULL, "ACRN_IOCTL_CLEAR_VM_IOREQ", NULL },
	{ 0x4004a224, 1, 0, 6, 1, false, NULL, "ACRN_IOCTL_VM_INTR_MONITOR", NULL },
	{ 0x4008a224, 1, 0, 5, 1, false, NULL, "ACRN_IOCTL_VM_INTR_MONITOR", NULL },
	{ 0x4008a225, 1, 0, 7, 1, false, ioctl_acrn_ioctl_set_irqline, "ACRN_IOCTL_SET_IRQLINE", NULL },
	{ 0x4008a231, 1, 0, 7, 1, false, ioctl_acrn_ioctl_notify_request_finish, "ACRN_IOCTL_NOTIFY_REQUEST_FINISH", NULL },
	{ 0x4010a223, 1, 0, 7, 1, false, ioctl_acrn_ioctl_inject_msi, "ACRN_IOCTL_INJECT_MSI", NULL },
	{ 0x4014a253, 1, 0, 7, 1, false, ioctl_acrn_ioctl_set_ptdev_intr, "ACRN_IOCTL_SET_PTDEV_INTR", NULL },
	{ 0x4014a254, 1, 0, 7, 1, false, ioctl_acrn_ioctl_reset_ptdev_intr, "ACRN_IOCTL_RESET_PTDEV_INTR", NULL },
	{ 0x4018a271, 1, 0, 7, 1, false, ioctl_acrn_ioctl_irqfd, "ACRN_IOCTL_IRQFD", NULL },
	{ 0x4020a241, 1, 0, 7, 1, false, ioctl_acrn_ioctl_set_memseg, "ACRN_IOCTL_SET_MEMSEG", NULL },
	{ 0x4020a242, 1, 0, 7, 1, false, ioctl_acrn_ioctl_unset_memseg, "ACRN_IOCTL_UNSET_MEMSEG", NULL },
	{ 0x4020a270, 1, 0, 7, 1, false, ioctl_acrn_ioctl_ioeventfd, "ACRN_IOCTL_IOEVENTFD", NULL },
	{ 0x4024a255, 1, 0, 7, 1, false, ioctl_acrn_ioctl_assign_pcidev, "ACRN_IOCTL_ASSIGN_PCIDEV", NULL },
	{ 0x4024a256, 1, 0, 7, 1, false, ioctl_acrn_ioctl_deassign_pcidev, "ACRN_IOCTL_DEASSIGN_PCIDEV", NULL },
	{ 0x4068a257, 1, 0, 7, 1, false, ioctl_acrn_ioctl_assign_mmiodev, "ACRN_IOCTL_ASSIGN_MMIODEV", NULL },
	{ 0x4068a258, 1, 0, 7, 1, false, ioctl_acrn_ioctl_deassign_mmiodev, "ACRN_IOCTL_DEASSIGN_MMIODEV", NULL },
	{ 0x40c0a259, 1, 0, 7, 1, false, ioctl_acrn_ioctl_create_vdev, "ACRN_IOCTL_CREATE_VDEV", NULL },
	{ 0x40c0a25a, 1, 0, 7, 1, false, ioctl_acrn_ioctl_destroy_vdev, "ACRN_IOCTL_DESTROY_VDEV", NULL },
	{ 0x4124a216, 1, 0, 6, 1, false, ioctl_acrn_ioctl_set_vcpu_regs, "ACRN_IOCTL_SET_VCPU_REGS", NULL },
	{ 0x4128a216, 1, 0, 5, 1, false, ioctl_acrn_ioctl_set_vcpu_regs_2, "ACRN_IOCTL_SET_VCPU_REGS", NULL },
	{ 0xc008a260, 1, 0, 7, 1, false, ioctl_acrn_ioctl_pm_get_cpu_state, "ACRN_IOCTL_PM_GET_CPU_STATE", NULL },
	{ 0xc030a210, 1, 0, 7, 1, false, ioctl_acrn_ioctl_create_vm, "ACRN_IOCTL_CREATE_VM", NULL },
};

static const struct ioctlc_name acrn_names[] = {
	{ "/dev/acrn_hsm", 1, true },
};

static const struct ioctlc_spec acrn_spec = {
	.commands = acrn_commands,
	.n_commands = ARRAY_SIZE(acrn_commands),
	.names = acrn_names,
	.n_names = ARRAY_SIZE(acrn_names),
};
