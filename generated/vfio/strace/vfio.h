/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/*
 * vfio: decoders for strace, on x86.
 *
 * Made by ioctlc from the vfio spec; do not edit. To remake it:
 *   ioctlc build spec/vfio
 */

struct vfio_group_status {
	uint32_t argsz;
	uint32_t flags;
};
static_assert(sizeof(struct vfio_group_status) == 8, "struct vfio_group_status");

struct vfio_device_info {
	uint32_t argsz;
	uint32_t flags;
	uint32_t num_regions;
	uint32_t num_irqs;
	uint32_t cap_offset;
};
static_assert(sizeof(struct vfio_device_info) == 20, "struct vfio_device_info");

struct vfio_region_info {
	uint32_t argsz;
	uint32_t flags;
	uint32_t index;
	uint32_t cap_offset;
	uint64_t size;
	uint64_t offset;
};
static_assert(sizeof(struct vfio_region_info) == 32, "struct vfio_region_info");

struct vfio_irq_info {
	uint32_t argsz;
	uint32_t flags;
	uint32_t index;
	uint32_t count;
};
static_assert(sizeof(struct vfio_irq_info) == 16, "struct vfio_irq_info");

struct vfio_irq_set {
	uint32_t argsz;
	uint32_t flags;
	uint32_t index;
	uint32_t start;
	uint32_t count;
};
static_assert(sizeof(struct vfio_irq_set) == 20, "struct vfio_irq_set");

struct vfio_pci_hot_reset_info {
	uint32_t argsz;
	uint32_t flags;
	uint32_t count;
};
static_assert(sizeof(struct vfio_pci_hot_reset_info) == 12, "struct vfio_pci_hot_reset_info");

struct vfio_pci_dependent_device {
	uint32_t group_id;
	uint16_t segment;
	uint8_t bus;
	uint8_t devfn;
};
static_assert(sizeof(struct vfio_pci_dependent_device) == 8, "struct vfio_pci_dependent_device");

struct vfio_iommu_type1_info {
	uint32_t argsz;
	uint32_t flags;
	uint64_t iova_pgsizes;
	uint32_t cap_offset;
	uint8_t pad_0[4];
};
static_assert(sizeof(struct vfio_iommu_type1_info) == 24, "struct vfio_iommu_type1_info");

struct vfio_iommu_type1_info_2 {
	uint32_t argsz;
	uint32_t flags;
	uint64_t iova_pgsizes;
	uint32_t cap_offset;
} ATTRIBUTE_PACKED;
static_assert(sizeof(struct vfio_iommu_type1_info_2) == 20, "struct vfio_iommu_type1_info_2");

struct vfio_iommu_spapr_tce_ddw_info {
	uint64_t pgsizes;
	uint32_t max_dynamic_windows_supported;
	uint32_t levels;
};
static_assert(sizeof(struct vfio_iommu_spapr_tce_ddw_info) == 16, "struct vfio_iommu_spapr_tce_ddw_info");

struct vfio_iommu_spapr_tce_info {
	uint32_t argsz;
	uint32_t flags;
	uint32_t dma32_window_start;
	uint32_t dma32_window_size;
	struct vfio_iommu_spapr_tce_ddw_info ddw;
};
static_assert(sizeof(struct vfio_iommu_spapr_tce_info) == 32, "struct vfio_iommu_spapr_tce_info");

struct vfio_iommu_type1_dma_map {
	uint32_t argsz;
	uint32_t flags;
	uint64_t vaddr;
	uint64_t iova;
	uint64_t size;
};
static_assert(sizeof(struct vfio_iommu_type1_dma_map) == 32, "struct vfio_iommu_type1_dma_map");

struct vfio_device_gfx_plane_info {
	uint32_t argsz;
	uint32_t flags;
	uint32_t drm_plane_type;
	uint32_t drm_format;
	uint64_t drm_format_mod;
	uint32_t width;
	uint32_t height;
	uint32_t stride;
	uint32_t size;
	uint32_t x_pos;
	uint32_t y_pos;
	uint32_t x_hot;
	uint32_t y_hot;
	union {
		uint32_t region_index;
		uint32_t dmabuf_id;
		uint8_t pad_0[4];
	} ATTRIBUTE_PACKED;
	uint8_t pad_1[4];
};
static_assert(sizeof(struct vfio_device_gfx_plane_info) == 64, "struct vfio_device_gfx_plane_info");

struct vfio_device_gfx_plane_info_2 {
	uint32_t argsz;
	uint32_t flags;
	uint32_t drm_plane_type;
	uint32_t drm_format;
	uint64_t drm_format_mod;
	uint32_t width;
	uint32_t height;
	uint32_t stride;
	uint32_t size;
	uint32_t x_pos;
	uint32_t y_pos;
	uint32_t x_hot;
	uint32_t y_hot;
	union {
		uint32_t region_index;
		uint32_t dmabuf_id;
		uint8_t pad_0[4];
	} ATTRIBUTE_PACKED;
} ATTRIBUTE_PACKED;
static_assert(sizeof(struct vfio_device_gfx_plane_info_2) == 60, "struct vfio_device_gfx_plane_info_2");

struct vfio_iommu_type1_dma_unmap {
	uint32_t argsz;
	uint32_t flags;
	uint64_t iova;
	uint64_t size;
};
static_assert(sizeof(struct vfio_iommu_type1_dma_unmap) == 24, "struct vfio_iommu_type1_dma_unmap");

struct vfio_device_ioeventfd {
	uint32_t argsz;
	uint32_t flags;
	uint64_t offset;
	uint64_t data;
	int32_t fd;
	uint8_t pad_0[4];
};
static_assert(sizeof(struct vfio_device_ioeventfd) == 32, "struct vfio_device_ioeventfd");

struct vfio_device_ioeventfd_2 {
	uint32_t argsz;
	uint32_t flags;
	uint64_t offset;
	uint64_t data;
	int32_t fd;
} ATTRIBUTE_PACKED;
static_assert(sizeof(struct vfio_device_ioeventfd_2) == 28, "struct vfio_device_ioeventfd_2");

struct vfio_iommu_spapr_register_memory {
	uint32_t argsz;
	uint32_t flags;
	uint64_t vaddr;
	uint64_t size;
};
static_assert(sizeof(struct vfio_iommu_spapr_register_memory) == 24, "struct vfio_iommu_spapr_register_memory");

struct vfio_iommu_spapr_tce_create {
	uint32_t argsz;
	uint32_t flags;
	uint32_t page_shift;
	uint32_t __resv1;
	uint64_t window_size;
	uint32_t levels;
	uint32_t __resv2;
	uint64_t start_addr;
};
static_assert(sizeof(struct vfio_iommu_spapr_tce_create) == 40, "struct vfio_iommu_spapr_tce_create");

struct vfio_iommu_spapr_tce_remove {
	uint32_t argsz;
	uint32_t flags;
	uint64_t start_addr;
};
static_assert(sizeof(struct vfio_iommu_spapr_tce_remove) == 16, "struct vfio_iommu_spapr_tce_remove");

struct vfio_eeh_pe_err {
	uint32_t type;
	uint32_t func;
	uint64_t addr;
	uint64_t mask;
} ATTRIBUTE_PACKED;
static_assert(sizeof(struct vfio_eeh_pe_err) == 24, "struct vfio_eeh_pe_err");

struct vfio_eeh_pe_op {
	uint32_t argsz;
	uint32_t flags;
	uint32_t op;
	uint8_t pad_0[4];
	union {
		struct vfio_eeh_pe_err err;
		uint8_t pad_1[24];
	} ATTRIBUTE_PACKED;
};
static_assert(sizeof(struct vfio_eeh_pe_op) == 40, "struct vfio_eeh_pe_op");

struct vfio_eeh_pe_op_2 {
	uint32_t argsz;
	uint32_t flags;
	uint32_t op;
	union {
		struct vfio_eeh_pe_err err;
		uint8_t pad_0[24];
	} ATTRIBUTE_PACKED;
} ATTRIBUTE_PACKED;
static_assert(sizeof(struct vfio_eeh_pe_op_2) == 36, "struct vfio_eeh_pe_op_2");

static const struct xlat_data vfio_extension_xdata[] = {
	{ 1, "VFIO_TYPE1_IOMMU" },
	{ 2, "VFIO_SPAPR_TCE_IOMMU" },
	{ 3, "VFIO_TYPE1v2_IOMMU" },
	{ 4, "VFIO_DMA_CC_IOMMU" },
	{ 5, "VFIO_EEH" },
	{ 6, "VFIO_TYPE1_NESTING_IOMMU" },
	{ 7, "VFIO_SPAPR_TCE_v2_IOMMU" },
	{ 8, "VFIO_NOIOMMU_IOMMU" },
	{ 9, "VFIO_UNMAP_ALL" },
	{ 0xa, "VFIO_UPDATE_VADDR" },
};
static const struct xlat vfio_extension[1] = { {
	.data = vfio_extension_xdata,
	.size = ARRAY_SIZE(vfio_extension_xdata),
	.type = XT_SORTED,
	.flags_mask = 0xf,
	.flags_strsz = 185,
} };

static const struct xlat_data vfio_extension_2_xdata[] = {
	{ 1, "VFIO_TYPE1_IOMMU" },
	{ 2, "VFIO_SPAPR_TCE_IOMMU" },
	{ 3, "VFIO_TYPE1v2_IOMMU" },
	{ 4, "VFIO_DMA_CC_IOMMU" },
	{ 5, "VFIO_EEH" },
	{ 6, "VFIO_TYPE1_NESTING_IOMMU" },
	{ 7, "VFIO_SPAPR_TCE_v2_IOMMU" },
	{ 8, "VFIO_NOIOMMU_IOMMU" },
	{ 9, "VFIO_UNMAP_ALL" },
	{ 0xa, "VFIO_UPDATE_VADDR" },
};
static const struct xlat vfio_extension_2[1] = { {
	.data = vfio_extension_2_xdata,
	.size = ARRAY_SIZE(vfio_extension_2_xdata),
	.type = XT_SORTED,
	.flags_mask = 0xf,
	.flags_strsz = 185,
} };

static const struct xlat_data vfio_group_flags_xdata[] = {
	{ 1, "VFIO_GROUP_FLAGS_VIABLE" },
	{ 2, "VFIO_GROUP_FLAGS_CONTAINER_SET" },
};
static const struct xlat vfio_group_flags[1] = { {
	.data = vfio_group_flags_xdata,
	.size = ARRAY_SIZE(vfio_group_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 3,
	.flags_strsz = 55,
} };

static const struct xlat_data vfio_device_flags_xdata[] = {
	{ 1, "VFIO_DEVICE_FLAGS_RESET" },
	{ 2, "VFIO_DEVICE_FLAGS_PCI" },
	{ 4, "VFIO_DEVICE_FLAGS_PLATFORM" },
	{ 8, "VFIO_DEVICE_FLAGS_AMBA" },
	{ 0x10, "VFIO_DEVICE_FLAGS_CCW" },
	{ 0x20, "VFIO_DEVICE_FLAGS_AP" },
	{ 0x40, "VFIO_DEVICE_FLAGS_FSL_MC" },
	{ 0x80, "VFIO_DEVICE_FLAGS_CAPS" },
};
static const struct xlat vfio_device_flags[1] = { {
	.data = vfio_device_flags_xdata,
	.size = ARRAY_SIZE(vfio_device_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 0xff,
	.flags_strsz = 187,
} };

static const struct xlat_data vfio_region_info_flags_xdata[] = {
	{ 1, "VFIO_REGION_INFO_FLAG_READ" },
	{ 2, "VFIO_REGION_INFO_FLAG_WRITE" },
	{ 4, "VFIO_REGION_INFO_FLAG_MMAP" },
	{ 8, "VFIO_REGION_INFO_FLAG_CAPS" },
};
static const struct xlat vfio_region_info_flags[1] = { {
	.data = vfio_region_info_flags_xdata,
	.size = ARRAY_SIZE(vfio_region_info_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 0xf,
	.flags_strsz = 109,
} };

static const struct xlat_data vfio_irq_info_flags_xdata[] = {
	{ 1, "VFIO_IRQ_INFO_EVENTFD" },
	{ 2, "VFIO_IRQ_INFO_MASKABLE" },
	{ 4, "VFIO_IRQ_INFO_AUTOMASKED" },
	{ 8, "VFIO_IRQ_INFO_NORESIZE" },
};
static const struct xlat vfio_irq_info_flags[1] = { {
	.data = vfio_irq_info_flags_xdata,
	.size = ARRAY_SIZE(vfio_irq_info_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 0xf,
	.flags_strsz = 93,
} };

static const struct xlat_data vfio_irq_set_flags_xdata[] = {
	{ 1, "VFIO_IRQ_SET_DATA_NONE" },
	{ 2, "VFIO_IRQ_SET_DATA_BOOL" },
	{ 4, "VFIO_IRQ_SET_DATA_EVENTFD" },
	{ 8, "VFIO_IRQ_SET_ACTION_MASK" },
	{ 0x10, "VFIO_IRQ_SET_ACTION_UNMASK" },
	{ 0x20, "VFIO_IRQ_SET_ACTION_TRIGGER" },
};
static const struct xlat vfio_irq_set_flags[1] = { {
	.data = vfio_irq_set_flags_xdata,
	.size = ARRAY_SIZE(vfio_irq_set_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 0x3f,
	.flags_strsz = 152,
} };

static const struct xlat_data vfio_iommu_info_flags_xdata[] = {
	{ 1, "VFIO_IOMMU_INFO_PGSIZES" },
	{ 2, "VFIO_IOMMU_INFO_CAPS" },
};
static const struct xlat vfio_iommu_info_flags[1] = { {
	.data = vfio_iommu_info_flags_xdata,
	.size = ARRAY_SIZE(vfio_iommu_info_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 3,
	.flags_strsz = 45,
} };

static const struct xlat_data vfio_iommu_spapr_info_flags_xdata[] = {
	{ 1, "VFIO_IOMMU_SPAPR_INFO_DDW" },
};
static const struct xlat vfio_iommu_spapr_info_flags[1] = { {
	.data = vfio_iommu_spapr_info_flags_xdata,
	.size = ARRAY_SIZE(vfio_iommu_spapr_info_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 1,
	.flags_strsz = 26,
} };

static const struct xlat_data vfio_dma_map_flags_xdata[] = {
	{ 1, "VFIO_DMA_MAP_FLAG_READ" },
	{ 2, "VFIO_DMA_MAP_FLAG_WRITE" },
	{ 4, "VFIO_DMA_MAP_FLAG_VADDR" },
};
static const struct xlat vfio_dma_map_flags[1] = { {
	.data = vfio_dma_map_flags_xdata,
	.size = ARRAY_SIZE(vfio_dma_map_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 7,
	.flags_strsz = 71,
} };

static const struct xlat_data vfio_gfx_plane_type_flags_xdata[] = {
	{ 1, "VFIO_GFX_PLANE_TYPE_PROBE" },
	{ 2, "VFIO_GFX_PLANE_TYPE_DMABUF" },
	{ 4, "VFIO_GFX_PLANE_TYPE_REGION" },
};
static const struct xlat vfio_gfx_plane_type_flags[1] = { {
	.data = vfio_gfx_plane_type_flags_xdata,
	.size = ARRAY_SIZE(vfio_gfx_plane_type_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 7,
	.flags_strsz = 80,
} };

static const struct xlat_data vfio_dma_unmap_flags_xdata[] = {
	{ 1, "VFIO_DMA_UNMAP_FLAG_GET_DIRTY_BITMAP" },
	{ 2, "VFIO_DMA_UNMAP_FLAG_ALL" },
	{ 4, "VFIO_DMA_UNMAP_FLAG_VADDR" },
};
static const struct xlat vfio_dma_unmap_flags[1] = { {
	.data = vfio_dma_unmap_flags_xdata,
	.size = ARRAY_SIZE(vfio_dma_unmap_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 7,
	.flags_strsz = 87,
} };

static const struct xlat_data vfio_device_ioeventfd_flags_xdata[] = {
	{ 1, "VFIO_DEVICE_IOEVENTFD_8" },
	{ 2, "VFIO_DEVICE_IOEVENTFD_16" },
	{ 4, "VFIO_DEVICE_IOEVENTFD_32" },
	{ 8, "VFIO_DEVICE_IOEVENTFD_64" },
};
static const struct xlat vfio_device_ioeventfd_flags[1] = { {
	.data = vfio_device_ioeventfd_flags_xdata,
	.size = ARRAY_SIZE(vfio_device_ioeventfd_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 0xf,
	.flags_strsz = 99,
} };

static const struct xlat_data vfio_device_feature_flags_xdata[] = {
	{ 0x10000, "VFIO_DEVICE_FEATURE_GET" },
	{ 0x20000, "VFIO_DEVICE_FEATURE_SET" },
	{ 0x40000, "VFIO_DEVICE_FEATURE_PROBE" },
};
static const struct xlat vfio_device_feature_flags[1] = { {
	.data = vfio_device_feature_flags_xdata,
	.size = ARRAY_SIZE(vfio_device_feature_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 0x70000,
	.flags_strsz = 74,
} };

static const struct xlat_data vfio_iommu_dirty_pages_flags_xdata[] = {
	{ 1, "VFIO_IOMMU_DIRTY_PAGES_FLAG_START" },
	{ 2, "VFIO_IOMMU_DIRTY_PAGES_FLAG_STOP" },
	{ 4, "VFIO_IOMMU_DIRTY_PAGES_FLAG_GET_BITMAP" },
};
static const struct xlat vfio_iommu_dirty_pages_flags[1] = { {
	.data = vfio_iommu_dirty_pages_flags_xdata,
	.size = ARRAY_SIZE(vfio_iommu_dirty_pages_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 7,
	.flags_strsz = 106,
} };

static const struct xlat_data vfio_eeh_pe_op_code_xdata[] = {
	{ 0, "VFIO_EEH_PE_DISABLE" },
	{ 1, "VFIO_EEH_PE_ENABLE" },
	{ 2, "VFIO_EEH_PE_UNFREEZE_IO" },
	{ 3, "VFIO_EEH_PE_UNFREEZE_DMA" },
	{ 4, "VFIO_EEH_PE_GET_STATE" },
	{ 5, "VFIO_EEH_PE_RESET_DEACTIVATE" },
	{ 6, "VFIO_EEH_PE_RESET_HOT" },
	{ 7, "VFIO_EEH_PE_RESET_FUNDAMENTAL" },
	{ 8, "VFIO_EEH_PE_CONFIGURE" },
	{ 9, "VFIO_EEH_PE_INJECT_ERR" },
};
static const struct xlat vfio_eeh_pe_op_code[1] = { {
	.data = vfio_eeh_pe_op_code_xdata,
	.size = ARRAY_SIZE(vfio_eeh_pe_op_code_xdata),
	.type = XT_SORTED,
	.flags_mask = 0xf,
	.flags_strsz = 236,
} };

static int
ioctl_vfio_check_extension(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	const uint64_t x = arg;

	ioctlc_arg_next();
	printxval64(vfio_extension, zero_extend_signed_to_ull(x), "VFIO_?\?\?");
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_vfio_check_extension_2(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	const uint32_t x = arg;

	ioctlc_arg_next();
	printxval64(vfio_extension_2, zero_extend_signed_to_ull(x), "VFIO_?\?\?");
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_vfio_set_iommu(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	const uint64_t x = arg;

	ioctlc_arg_next();
	printxval64(vfio_extension, zero_extend_signed_to_ull(x), "VFIO_?\?\?");
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_vfio_set_iommu_2(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	const uint32_t x = arg;

	ioctlc_arg_next();
	printxval64(vfio_extension_2, zero_extend_signed_to_ull(x), "VFIO_?\?\?");
	return RVAL_IOCTL_DECODED;
}

static void
print_vfio_group_status(struct tcb *const tcp, const struct vfio_group_status *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, argsz);
	tprint_struct_end();
}

static void
print_vfio_group_status_out(struct tcb *const tcp, const struct vfio_group_status *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_FLAGS(*v, flags, vfio_group_flags, "VFIO_GROUP_FLAGS_?\?\?");
	tprint_struct_end();
}

static int
ioctl_vfio_group_get_status(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vfio_group_status v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_vfio_group_status(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_vfio_group_status_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_vfio_group_set_container(struct tcb *const tcp, const unsigned int code,
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

static void
print_vfio_group_get_device_fd(struct tcb *const tcp, const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_number(4096), QUOTE_0_TERMINATED);
}

static int
ioctl_vfio_group_get_device_fd(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	uint8_t v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_vfio_group_get_device_fd(tcp, v);
	return RVAL_IOCTL_DECODED | RVAL_FD;
}

static void
print_vfio_device_info(struct tcb *const tcp, const struct vfio_device_info *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, argsz);
	tprint_struct_end();
}

static void
print_vfio_device_info_out(struct tcb *const tcp, const struct vfio_device_info *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, argsz);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, flags, vfio_device_flags, "VFIO_DEVICE_FLAGS_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_U(*v, num_regions);
	tprint_struct_next();
	PRINT_FIELD_U(*v, num_irqs);
	tprint_struct_next();
	PRINT_FIELD_U(*v, cap_offset);
	tprint_struct_end();
}

static int
ioctl_vfio_device_get_info(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vfio_device_info v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_vfio_device_info(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_vfio_device_info_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_vfio_region_info(struct tcb *const tcp, const struct vfio_region_info *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, argsz);
	tprint_struct_next();
	PRINT_FIELD_U(*v, index);
	tprint_struct_end();
}

static void
print_vfio_region_info_out(struct tcb *const tcp, const struct vfio_region_info *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, argsz);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, flags, vfio_region_info_flags, "VFIO_REGION_INFO_FLAG_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_U(*v, cap_offset);
	tprint_struct_next();
	PRINT_FIELD_X(*v, size);
	tprint_struct_next();
	PRINT_FIELD_X(*v, offset);
	tprint_struct_end();
}

static int
ioctl_vfio_device_get_region_info(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vfio_region_info v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_vfio_region_info(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_vfio_region_info_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_vfio_irq_info(struct tcb *const tcp, const struct vfio_irq_info *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, argsz);
	tprint_struct_next();
	PRINT_FIELD_U(*v, index);
	tprint_struct_end();
}

static void
print_vfio_irq_info_out(struct tcb *const tcp, const struct vfio_irq_info *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_FLAGS(*v, flags, vfio_irq_info_flags, "VFIO_IRQ_INFO_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_U(*v, count);
	tprint_struct_end();
}

static int
ioctl_vfio_device_get_irq_info(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vfio_irq_info v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_vfio_irq_info(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_vfio_irq_info_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_vfio_irq_set(struct tcb *const tcp, const struct vfio_irq_set *const v, const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, argsz);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, flags, vfio_irq_set_flags, "VFIO_IRQ_SET_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_U(*v, index);
	tprint_struct_next();
	PRINT_FIELD_U(*v, start);
	tprint_struct_next();
	PRINT_FIELD_U(*v, count);
	tprint_struct_next();
	tprints_field_name("data");
	ioctlc_print_flexible_bytes(tcp, addr + sizeof(*v), ioctlc_op(ioctlc_number(v->argsz),
			'-', ioctlc_number(0x14)), 0);
	tprint_struct_end();
}

static int
ioctl_vfio_device_set_irqs(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vfio_irq_set v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_vfio_irq_set(tcp, &v, arg);
	return RVAL_IOCTL_DECODED;
}

static void
print_vfio_pci_hot_reset_info(struct tcb *const tcp,
		const struct vfio_pci_hot_reset_info *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, argsz);
	tprint_struct_end();
}

static void
print_vfio_pci_dependent_device_out(struct tcb *const tcp,
		const struct vfio_pci_dependent_device *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, group_id);
	tprint_struct_next();
	PRINT_FIELD_U(*v, segment);
	tprint_struct_next();
	PRINT_FIELD_U(*v, bus);
	tprint_struct_next();
	PRINT_FIELD_X(*v, devfn);
	tprint_struct_end();
}

static bool
print_vfio_pci_dependent_device_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct vfio_pci_dependent_device *const v = elem_buf;

	print_vfio_pci_dependent_device_out(tcp, v);
	return true;
}

static void
print_vfio_pci_hot_reset_info_out(struct tcb *const tcp,
		const struct vfio_pci_hot_reset_info *const v, const uint64_t addr)
{
	bool any = false;

	tprint_struct_begin();
	if (!syserror(tcp) && v->flags) {
		ioctlc_struct_next(&any);
		PRINT_FIELD_U(*v, flags);
	}
	if ((!syserror(tcp) || (syserror(tcp) && tcp->u_error == ENOSPC))) {
		ioctlc_struct_next(&any);
		PRINT_FIELD_U(*v, count);
	}
	if (!syserror(tcp)) {
		ioctlc_struct_next(&any);
		tprints_field_name("devices");
		ioctlc_print_flexible(tcp, addr + sizeof(*v), ioctlc_number(v->count),
				      sizeof(struct vfio_pci_dependent_device),
						print_vfio_pci_dependent_device_element);
	}
	tprint_struct_end();
}

static int
ioctl_vfio_device_get_pci_hot_reset_info(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vfio_pci_hot_reset_info v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_vfio_pci_hot_reset_info(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp) || (!syserror(tcp) || (syserror(tcp) && tcp->u_error == ENOSPC)))
			&& ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_vfio_pci_hot_reset_info_out(tcp, &v, arg);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_vfio_iommu_type1_info(struct tcb *const tcp, const struct vfio_iommu_type1_info *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, argsz);
	tprint_struct_end();
}

static void
print_vfio_iommu_type1_info_out(struct tcb *const tcp,
		const struct vfio_iommu_type1_info *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, argsz);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, flags, vfio_iommu_info_flags, "VFIO_IOMMU_INFO_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_X(*v, iova_pgsizes);
	tprint_struct_next();
	PRINT_FIELD_U(*v, cap_offset);
	tprint_struct_end();
}

static int
ioctl_vfio_iommu_get_info(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vfio_iommu_type1_info v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_vfio_iommu_type1_info(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_vfio_iommu_type1_info_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_vfio_iommu_type1_info_2(struct tcb *const tcp,
		const struct vfio_iommu_type1_info_2 *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, argsz);
	tprint_struct_end();
}

static void
print_vfio_iommu_type1_info_2_out(struct tcb *const tcp,
		const struct vfio_iommu_type1_info_2 *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, argsz);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, flags, vfio_iommu_info_flags, "VFIO_IOMMU_INFO_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_X(*v, iova_pgsizes);
	tprint_struct_next();
	PRINT_FIELD_U(*v, cap_offset);
	tprint_struct_end();
}

static int
ioctl_vfio_iommu_get_info_2(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vfio_iommu_type1_info_2 v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_vfio_iommu_type1_info_2(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_vfio_iommu_type1_info_2_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_vfio_iommu_spapr_tce_info(struct tcb *const tcp,
		const struct vfio_iommu_spapr_tce_info *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, argsz);
	tprint_struct_end();
}

static void
print_vfio_iommu_spapr_tce_ddw_info_out(struct tcb *const tcp,
		const struct vfio_iommu_spapr_tce_ddw_info *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, pgsizes);
	tprint_struct_next();
	PRINT_FIELD_U(*v, max_dynamic_windows_supported);
	tprint_struct_next();
	PRINT_FIELD_U(*v, levels);
	tprint_struct_end();
}

static void
print_vfio_iommu_spapr_tce_info_out(struct tcb *const tcp,
		const struct vfio_iommu_spapr_tce_info *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_FLAGS(*v, flags, vfio_iommu_spapr_info_flags, "VFIO_IOMMU_SPAPR_INFO_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_X(*v, dma32_window_start);
	tprint_struct_next();
	PRINT_FIELD_X(*v, dma32_window_size);
	tprint_struct_next();
	tprints_field_name("ddw");
	print_vfio_iommu_spapr_tce_ddw_info_out(tcp, &v->ddw);
	tprint_struct_end();
}

static int
ioctl_vfio_iommu_spapr_tce_get_info(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vfio_iommu_spapr_tce_info v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_vfio_iommu_spapr_tce_info(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_vfio_iommu_spapr_tce_info_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static bool
print_vfio_int32_t_element(struct tcb *const tcp, void *const elem_buf, const size_t elem_size,
		void *const data)
{
	const int32_t *const v = elem_buf;

	ioctlc_print_fd(tcp, *v);
	return true;
}

static void
print_vfio_pci_hot_reset_info_2(struct tcb *const tcp,
		const struct vfio_pci_hot_reset_info *const v, const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, argsz);
	if (v->flags) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, flags);
	}
	tprint_struct_next();
	PRINT_FIELD_U(*v, count);
	tprint_struct_next();
	tprints_field_name("group_fds");
	ioctlc_print_flexible(tcp, addr + sizeof(*v), ioctlc_number(v->count),
			      sizeof(int32_t), print_vfio_int32_t_element);
	tprint_struct_end();
}

static int
ioctl_vfio_device_pci_hot_reset(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vfio_pci_hot_reset_info v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_vfio_pci_hot_reset_info_2(tcp, &v, arg);
	return RVAL_IOCTL_DECODED;
}

static void
print_vfio_iommu_type1_dma_map(struct tcb *const tcp,
		const struct vfio_iommu_type1_dma_map *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, argsz);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, flags, vfio_dma_map_flags, "VFIO_DMA_MAP_FLAG_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, vaddr);
	tprint_struct_next();
	PRINT_FIELD_X(*v, iova);
	tprint_struct_next();
	PRINT_FIELD_X(*v, size);
	tprint_struct_end();
}

static int
ioctl_vfio_iommu_map_dma(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct vfio_iommu_type1_dma_map v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_vfio_iommu_type1_dma_map(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_vfio_device_gfx_plane_info(struct tcb *const tcp,
		const struct vfio_device_gfx_plane_info *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, argsz);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, flags, vfio_gfx_plane_type_flags, "VFIO_GFX_PLANE_TYPE_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_U(*v, drm_plane_type);
	tprint_struct_end();
}

static void
print_vfio_device_gfx_plane_info_out(struct tcb *const tcp,
		const struct vfio_device_gfx_plane_info *const v,
		const struct vfio_device_gfx_plane_info *const was)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, drm_format);
	tprint_struct_next();
	PRINT_FIELD_X(*v, drm_format_mod);
	tprint_struct_next();
	PRINT_FIELD_U(*v, width);
	tprint_struct_next();
	PRINT_FIELD_U(*v, height);
	tprint_struct_next();
	PRINT_FIELD_U(*v, stride);
	tprint_struct_next();
	PRINT_FIELD_U(*v, size);
	tprint_struct_next();
	PRINT_FIELD_U(*v, x_pos);
	tprint_struct_next();
	PRINT_FIELD_U(*v, y_pos);
	tprint_struct_next();
	PRINT_FIELD_U(*v, x_hot);
	tprint_struct_next();
	PRINT_FIELD_U(*v, y_hot);
	switch ((uint64_t) ioctlc_op(ioctlc_number(was->flags), '&', ioctlc_number(6)).value) {
	case 4:
		tprint_struct_next();
		PRINT_FIELD_U(*v, region_index);
		break;
	case 2:
		tprint_struct_next();
		PRINT_FIELD_U(*v, dmabuf_id);
		break;
	default:
		break;
	}
	tprint_struct_end();
}

static int
ioctl_vfio_device_query_gfx_plane(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vfio_device_gfx_plane_info v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_vfio_device_gfx_plane_info(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct vfio_device_gfx_plane_info *const was = ioctlc_kept(tcp, &v,
				sizeof(v));

		tprint_value_changed();
		print_vfio_device_gfx_plane_info_out(tcp, &v, was);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_vfio_device_gfx_plane_info_2(struct tcb *const tcp,
		const struct vfio_device_gfx_plane_info_2 *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, argsz);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, flags, vfio_gfx_plane_type_flags, "VFIO_GFX_PLANE_TYPE_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_U(*v, drm_plane_type);
	tprint_struct_end();
}

static void
print_vfio_device_gfx_plane_info_2_out(struct tcb *const tcp,
		const struct vfio_device_gfx_plane_info_2 *const v,
		const struct vfio_device_gfx_plane_info_2 *const was)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, drm_format);
	tprint_struct_next();
	PRINT_FIELD_X(*v, drm_format_mod);
	tprint_struct_next();
	PRINT_FIELD_U(*v, width);
	tprint_struct_next();
	PRINT_FIELD_U(*v, height);
	tprint_struct_next();
	PRINT_FIELD_U(*v, stride);
	tprint_struct_next();
	PRINT_FIELD_U(*v, size);
	tprint_struct_next();
	PRINT_FIELD_U(*v, x_pos);
	tprint_struct_next();
	PRINT_FIELD_U(*v, y_pos);
	tprint_struct_next();
	PRINT_FIELD_U(*v, x_hot);
	tprint_struct_next();
	PRINT_FIELD_U(*v, y_hot);
	switch ((uint64_t) ioctlc_op(ioctlc_number(was->flags), '&', ioctlc_number(6)).value) {
	case 4:
		tprint_struct_next();
		PRINT_FIELD_U(*v, region_index);
		break;
	case 2:
		tprint_struct_next();
		PRINT_FIELD_U(*v, dmabuf_id);
		break;
	default:
		break;
	}
	tprint_struct_end();
}

static int
ioctl_vfio_device_query_gfx_plane_2(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vfio_device_gfx_plane_info_2 v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_vfio_device_gfx_plane_info_2(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct vfio_device_gfx_plane_info_2 *const was = ioctlc_kept(tcp, &v,
				sizeof(v));

		tprint_value_changed();
		print_vfio_device_gfx_plane_info_2_out(tcp, &v, was);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_vfio_iommu_type1_dma_unmap(struct tcb *const tcp,
		const struct vfio_iommu_type1_dma_unmap *const v, const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, argsz);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, flags, vfio_dma_unmap_flags, "VFIO_DMA_UNMAP_FLAG_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_X(*v, iova);
	tprint_struct_next();
	PRINT_FIELD_X(*v, size);
	tprint_struct_next();
	tprints_field_name("data");
	ioctlc_print_flexible_bytes(tcp, addr + sizeof(*v), ioctlc_op(ioctlc_number(v->argsz),
			'-', ioctlc_number(0x18)), 0);
	tprint_struct_end();
}

static void
print_vfio_iommu_type1_dma_unmap_out(struct tcb *const tcp,
		const struct vfio_iommu_type1_dma_unmap *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, size);
	tprint_struct_end();
}

static int
ioctl_vfio_iommu_unmap_dma(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vfio_iommu_type1_dma_unmap v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_vfio_iommu_type1_dma_unmap(tcp, &v, arg);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_vfio_iommu_type1_dma_unmap_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_vfio_device_get_gfx_dmabuf(struct tcb *const tcp, const unsigned int code,
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
	return RVAL_IOCTL_DECODED | RVAL_FD;
}

static void
print_vfio_device_ioeventfd(struct tcb *const tcp, const struct vfio_device_ioeventfd *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, argsz);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, flags, vfio_device_ioeventfd_flags, "VFIO_DEVICE_IOEVENTFD_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_X(*v, offset);
	tprint_struct_next();
	PRINT_FIELD_X(*v, data);
	tprint_struct_next();
	PRINT_FIELD_FD(*v, fd, tcp);
	tprint_struct_end();
}

static int
ioctl_vfio_device_ioeventfd(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vfio_device_ioeventfd v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_vfio_device_ioeventfd(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_vfio_device_ioeventfd_2(struct tcb *const tcp,
		const struct vfio_device_ioeventfd_2 *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, argsz);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, flags, vfio_device_ioeventfd_flags, "VFIO_DEVICE_IOEVENTFD_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_X(*v, offset);
	tprint_struct_next();
	PRINT_FIELD_X(*v, data);
	tprint_struct_next();
	PRINT_FIELD_FD(*v, fd, tcp);
	tprint_struct_end();
}

static int
ioctl_vfio_device_ioeventfd_2(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vfio_device_ioeventfd_2 v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_vfio_device_ioeventfd_2(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_vfio_group_status_2(struct tcb *const tcp, const struct vfio_group_status *const v,
		const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, argsz);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, flags, vfio_device_feature_flags, "VFIO_DEVICE_FEATURE_?\?\?");
	tprint_struct_next();
	tprints_field_name("data");
	ioctlc_print_flexible_bytes(tcp, addr + sizeof(*v), ioctlc_op(ioctlc_number(v->argsz),
			'-', ioctlc_number(8)), 0);
	tprint_struct_end();
}

static void
print_vfio_group_status_out_2(struct tcb *const tcp, const struct vfio_group_status *const v,
		const struct vfio_group_status *const was, const uint64_t addr)
{
	tprint_struct_begin();
	tprints_field_name("data");
	ioctlc_print_flexible_bytes(tcp, addr + sizeof(*v), ioctlc_op(ioctlc_number(was->argsz),
			'-', ioctlc_number(8)), 0);
	tprint_struct_end();
}

static int
ioctl_vfio_device_feature(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vfio_group_status v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_vfio_group_status_2(tcp, &v, arg);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct vfio_group_status *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		print_vfio_group_status_out_2(tcp, &v, was, arg);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_vfio_group_status_3(struct tcb *const tcp, const struct vfio_group_status *const v,
		const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, argsz);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, flags, vfio_iommu_dirty_pages_flags,
			"VFIO_IOMMU_DIRTY_PAGES_FLAG_?\?\?");
	tprint_struct_next();
	tprints_field_name("data");
	ioctlc_print_flexible_bytes(tcp, addr + sizeof(*v), ioctlc_op(ioctlc_number(v->argsz),
			'-', ioctlc_number(8)), 0);
	tprint_struct_end();
}

static int
ioctl_vfio_iommu_dirty_pages(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vfio_group_status v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_vfio_group_status_3(tcp, &v, arg);
	return RVAL_IOCTL_DECODED;
}

static void
print_vfio_iommu_spapr_register_memory(struct tcb *const tcp,
		const struct vfio_iommu_spapr_register_memory *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, argsz);
	if (v->flags) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, flags);
	}
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, vaddr);
	tprint_struct_next();
	PRINT_FIELD_X(*v, size);
	tprint_struct_end();
}

static int
ioctl_vfio_iommu_spapr_register_memory(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vfio_iommu_spapr_register_memory v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_vfio_iommu_spapr_register_memory(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_vfio_iommu_spapr_unregister_memory(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vfio_iommu_spapr_register_memory v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_vfio_iommu_spapr_register_memory(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_vfio_iommu_spapr_tce_create(struct tcb *const tcp,
		const struct vfio_iommu_spapr_tce_create *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, argsz);
	if (v->flags) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, flags);
	}
	tprint_struct_next();
	PRINT_FIELD_U(*v, page_shift);
	if (v->__resv1) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, __resv1);
	}
	tprint_struct_next();
	PRINT_FIELD_X(*v, window_size);
	tprint_struct_next();
	PRINT_FIELD_U(*v, levels);
	if (v->__resv2) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, __resv2);
	}
	tprint_struct_end();
}

static void
print_vfio_iommu_spapr_tce_create_out(struct tcb *const tcp,
		const struct vfio_iommu_spapr_tce_create *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, start_addr);
	tprint_struct_end();
}

static int
ioctl_vfio_iommu_spapr_tce_create(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vfio_iommu_spapr_tce_create v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_vfio_iommu_spapr_tce_create(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_vfio_iommu_spapr_tce_create_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_vfio_iommu_spapr_tce_remove(struct tcb *const tcp,
		const struct vfio_iommu_spapr_tce_remove *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, argsz);
	if (v->flags) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, flags);
	}
	tprint_struct_next();
	PRINT_FIELD_X(*v, start_addr);
	tprint_struct_end();
}

static int
ioctl_vfio_iommu_spapr_tce_remove(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct vfio_iommu_spapr_tce_remove v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_vfio_iommu_spapr_tce_remove(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_vfio_eeh_pe_err(struct tcb *const tcp, const struct vfio_eeh_pe_err *const v,
		const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, type);
	tprint_struct_next();
	PRINT_FIELD_U(*v, func);
	tprint_struct_next();
	PRINT_FIELD_U(*v, addr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, mask);
	tprint_struct_end();
}

static void
print_vfio_eeh_pe_op(struct tcb *const tcp, const struct vfio_eeh_pe_op *const v,
		const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, argsz);
	if (v->flags) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, flags);
	}
	tprint_struct_next();
	PRINT_FIELD_XVAL(*v, op, vfio_eeh_pe_op_code, "VFIO_EEH_PE_?\?\?");
	switch ((uint64_t) v->op) {
	case 9:
		tprint_struct_next();
		tprints_field_name("err");
		print_vfio_eeh_pe_err(tcp, &v->err, addr + 16);
		break;
	default:
		break;
	}
	tprint_struct_end();
}

static int
ioctl_vfio_eeh_pe_op(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct vfio_eeh_pe_op v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_vfio_eeh_pe_op(tcp, &v, arg);
	return RVAL_IOCTL_DECODED;
}

static void
print_vfio_eeh_pe_op_2(struct tcb *const tcp, const struct vfio_eeh_pe_op_2 *const v,
		const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, argsz);
	if (v->flags) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, flags);
	}
	tprint_struct_next();
	PRINT_FIELD_XVAL(*v, op, vfio_eeh_pe_op_code, "VFIO_EEH_PE_?\?\?");
	switch ((uint64_t) v->op) {
	case 9:
		tprint_struct_next();
		tprints_field_name("err");
		print_vfio_eeh_pe_err(tcp, &v->err, addr + 12);
		break;
	default:
		break;
	}
	tprint_struct_end();
}

static int
ioctl_vfio_eeh_pe_op_2(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct vfio_eeh_pe_op_2 v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_vfio_eeh_pe_op_2(tcp, &v, arg);
	return RVAL_IOCTL_DECODED;
}

/* code, numbers, bits of the code that the caller chooses, ABIs, objects, shared, decoder, name, note */
static const struct ioctlc_command vfio_commands[] = {
	{ 0x00003b64, 1, 0, 7, 3, false, NULL, "VFIO_GET_API_VERSION", NULL },
	{ 0x00003b65, 1, 0, 1, 3, false, ioctl_vfio_check_extension, "VFIO_CHECK_EXTENSION", NULL },
	{ 0x00003b65, 1, 0, 6, 3, false, ioctl_vfio_check_extension_2, "VFIO_CHECK_EXTENSION", NULL },
	{ 0x00003b66, 1, 0, 1, 3, false, ioctl_vfio_set_iommu, "VFIO_SET_IOMMU", NULL },
	{ 0x00003b66, 1, 0, 6, 3, false, ioctl_vfio_set_iommu_2, "VFIO_SET_IOMMU", NULL },
	{ 0x00003b67, 1, 0, 7, 4, false, ioctl_vfio_group_get_status, "VFIO_GROUP_GET_STATUS", NULL },
	{ 0x00003b68, 1, 0, 7, 4, false, ioctl_vfio_group_set_container, "VFIO_GROUP_SET_CONTAINER", NULL },
	{ 0x00003b69, 1, 0, 7, 4, false, NULL, "VFIO_GROUP_UNSET_CONTAINER", NULL },
	{ 0x00003b6a, 1, 0, 7, 4, false, ioctl_vfio_group_get_device_fd, "VFIO_GROUP_GET_DEVICE_FD", NULL },
	{ 0x00003b6b, 1, 0, 7, 8, false, ioctl_vfio_device_get_info, "VFIO_DEVICE_GET_INFO", NULL },
	{ 0x00003b6c, 1, 0, 7, 8, false, ioctl_vfio_device_get_region_info, "VFIO_DEVICE_GET_REGION_INFO", NULL },
	{ 0x00003b6d, 1, 0, 7, 8, false, ioctl_vfio_device_get_irq_info, "VFIO_DEVICE_GET_IRQ_INFO", NULL },
	{ 0x00003b6e, 1, 0, 7, 8, false, ioctl_vfio_device_set_irqs, "VFIO_DEVICE_SET_IRQS", NULL },
	{ 0x00003b6f, 1, 0, 7, 8, false, NULL, "VFIO_DEVICE_RESET", NULL },
	{ 0x00003b70, 1, 0, 7, 8, true, ioctl_vfio_device_get_pci_hot_reset_info, "VFIO_DEVICE_GET_PCI_HOT_RESET_INFO", NULL },
	{ 0x00003b70, 1, 0, 5, 1, true, ioctl_vfio_iommu_get_info, "VFIO_IOMMU_GET_INFO", NULL },
	{ 0x00003b70, 1, 0, 2, 1, true, ioctl_vfio_iommu_get_info_2, "VFIO_IOMMU_GET_INFO", NULL },
	{ 0x00003b70, 1, 0, 7, 2, true, ioctl_vfio_iommu_spapr_tce_get_info, "VFIO_IOMMU_SPAPR_TCE_GET_INFO", NULL },
	{ 0x00003b71, 1, 0, 7, 8, true, ioctl_vfio_device_pci_hot_reset, "VFIO_DEVICE_PCI_HOT_RESET", NULL },
	{ 0x00003b71, 1, 0, 7, 3, true, ioctl_vfio_iommu_map_dma, "VFIO_IOMMU_MAP_DMA", NULL },
	{ 0x00003b72, 1, 0, 5, 8, true, ioctl_vfio_device_query_gfx_plane, "VFIO_DEVICE_QUERY_GFX_PLANE", NULL },
	{ 0x00003b72, 1, 0, 2, 8, true, ioctl_vfio_device_query_gfx_plane_2, "VFIO_DEVICE_QUERY_GFX_PLANE", NULL },
	{ 0x00003b72, 1, 0, 7, 3, true, ioctl_vfio_iommu_unmap_dma, "VFIO_IOMMU_UNMAP_DMA", NULL },
	{ 0x00003b73, 1, 0, 7, 8, true, ioctl_vfio_device_get_gfx_dmabuf, "VFIO_DEVICE_GET_GFX_DMABUF", NULL },
	{ 0x00003b73, 1, 0, 7, 2, true, NULL, "VFIO_IOMMU_ENABLE", NULL },
	{ 0x00003b74, 1, 0, 5, 8, true, ioctl_vfio_device_ioeventfd, "VFIO_DEVICE_IOEVENTFD", NULL },
	{ 0x00003b74, 1, 0, 2, 8, true, ioctl_vfio_device_ioeventfd_2, "VFIO_DEVICE_IOEVENTFD", NULL },
	{ 0x00003b74, 1, 0, 7, 2, true, NULL, "VFIO_IOMMU_DISABLE", NULL },
	{ 0x00003b75, 1, 0, 7, 8, true, ioctl_vfio_device_feature, "VFIO_DEVICE_FEATURE", NULL },
	{ 0x00003b75, 1, 0, 7, 1, true, ioctl_vfio_iommu_dirty_pages, "VFIO_IOMMU_DIRTY_PAGES", NULL },
	{ 0x00003b75, 1, 0, 7, 2, true, ioctl_vfio_iommu_spapr_register_memory, "VFIO_IOMMU_SPAPR_REGISTER_MEMORY", NULL },
	{ 0x00003b76, 1, 0, 7, 2, false, ioctl_vfio_iommu_spapr_unregister_memory, "VFIO_IOMMU_SPAPR_UNREGISTER_MEMORY", NULL },
	{ 0x00003b77, 1, 0, 7, 2, false, ioctl_vfio_iommu_spapr_tce_create, "VFIO_IOMMU_SPAPR_TCE_CREATE", NULL },
	{ 0x00003b78, 1, 0, 7, 2, false, ioctl_vfio_iommu_spapr_tce_remove, "VFIO_IOMMU_SPAPR_TCE_REMOVE", NULL },
	{ 0x00003b79, 1, 0, 5, 2, false, ioctl_vfio_eeh_pe_op, "VFIO_EEH_PE_OP", NULL },
	{ 0x00003b79, 1, 0, 2, 2, false, ioctl_vfio_eeh_pe_op_2, "VFIO_EEH_PE_OP", NULL },
};

static const struct ioctlc_name vfio_names[] = {
	{ "/dev/vfio/vfio", 1, true },
	{ "/dev/vfio/vfio", 2, true },
	{ "/dev/vfio/*", 4, true },
	{ "anon_inode:[vfio-device]", 8, false },
};

static const struct ioctlc_spec vfio_spec = {
	.commands = vfio_commands,
	.n_commands = ARRAY_SIZE(vfio_commands),
	.names = vfio_names,
	.n_names = ARRAY_SIZE(vfio_names),
};
