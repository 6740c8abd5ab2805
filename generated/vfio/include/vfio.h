/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/*
 * vfio: the ABI between programs and the driver.
 *
 * Made by ioctlc from the vfio spec; do not edit. To remake it:
 *   ioctlc build spec/vfio
 *
 * The interface through which user space drives devices behind an IOMMU.
 */
#ifndef _UAPI_VFIO_H
#define _UAPI_VFIO_H

#include <linux/types.h>
#include <linux/ioctl.h>

#if defined(__GNUC__) || defined(__clang__)
#define _VFIO_PACKED __attribute__((packed))
#else
#define _VFIO_PACKED
#endif

#if defined(__GNUC__) || defined(__clang__)
#define _VFIO_ALIGNED(bytes) __attribute__((aligned(bytes)))
#else
#define _VFIO_ALIGNED(bytes) __declspec(align(bytes))
#endif

/* Constants */
#define VFIO_API_VERSION			0
#define VFIO_TYPE				59
#define VFIO_BASE				100
#define VFIO_DEVICE_API_PCI_STRING		"vfio-pci"
#define VFIO_DEVICE_API_PLATFORM_STRING		"vfio-platform"
#define VFIO_DEVICE_API_AMBA_STRING		"vfio-amba"
#define VFIO_DEVICE_API_CCW_STRING		"vfio-ccw"
#define VFIO_DEVICE_API_AP_STRING		"vfio-ap"
#define VFIO_REGION_TYPE_PCI_VENDOR_TYPE	(-2147483647 - 1)
#define VFIO_REGION_TYPE_PCI_VENDOR_MASK	0xffff
#define VFIO_REGION_SUBTYPE_INTEL_IGD_OPREGION	1
#define VFIO_REGION_SUBTYPE_INTEL_IGD_HOST_CFG	2
#define VFIO_REGION_SUBTYPE_INTEL_IGD_LPC_CFG	3
#define VFIO_REGION_SUBTYPE_NVIDIA_NVLINK2_RAM	1
#define VFIO_REGION_SUBTYPE_IBM_NVLINK2_ATSD	1
#define VFIO_REGION_SUBTYPE_GFX_EDID		1
#define VFIO_REGION_SUBTYPE_CCW_ASYNC_CMD	1
#define VFIO_REGION_SUBTYPE_CCW_SCHIB		2
#define VFIO_REGION_SUBTYPE_CCW_CRW		3
#define VFIO_REGION_SUBTYPE_MIGRATION_DEPRECATED	1
#define ORB_AREA_SIZE				12
#define SCSW_AREA_SIZE				12
#define IRB_AREA_SIZE				96
#define SCHIB_AREA_SIZE				52

/**
 * DOC: flags vfio_iommu_spapr_info_flags - What the information on a TCE window
 *   has.
 */
#define VFIO_IOMMU_SPAPR_INFO_DDW	0x1	/* ddw is valid. */

/**
 * DOC: flags vfio_zpci_group_flags - Properties of a group of PCI functions on
 *   s390.
 */
#define VFIO_DEVICE_INFO_ZPCI_FLAG_REFRESH	0x1ULL	/* Translations need not be refreshed. */

/**
 * DOC: flags vfio_group_flags - State of a group.
 */
#define VFIO_GROUP_FLAGS_VIABLE		0x1
#define VFIO_GROUP_FLAGS_CONTAINER_SET	0x2

/**
 * DOC: flags vfio_device_flags - What a device is and can.
 */
#define VFIO_DEVICE_FLAGS_RESET		0x1
#define VFIO_DEVICE_FLAGS_PCI		0x2
#define VFIO_DEVICE_FLAGS_PLATFORM	0x4
#define VFIO_DEVICE_FLAGS_AMBA		0x8
#define VFIO_DEVICE_FLAGS_CCW		0x10
#define VFIO_DEVICE_FLAGS_AP		0x20
#define VFIO_DEVICE_FLAGS_FSL_MC	0x40
#define VFIO_DEVICE_FLAGS_CAPS		0x80

/**
 * DOC: flags vfio_region_info_flags - What a region can.
 */
#define VFIO_REGION_INFO_FLAG_READ	0x1
#define VFIO_REGION_INFO_FLAG_WRITE	0x2
#define VFIO_REGION_INFO_FLAG_MMAP	0x4
#define VFIO_REGION_INFO_FLAG_CAPS	0x8

/**
 * DOC: flags vfio_device_state_flags - State of a device in the first version
 *   of migration.
 */
#define VFIO_DEVICE_STATE_V1_STOP	0x0
#define VFIO_DEVICE_STATE_V1_RUNNING	0x1
#define VFIO_DEVICE_STATE_V1_SAVING	0x2
#define VFIO_DEVICE_STATE_V1_RESUMING	0x4
#define VFIO_DEVICE_STATE_MASK		0x7

/**
 * DOC: flags vfio_irq_info_flags - What an interrupt can.
 */
#define VFIO_IRQ_INFO_EVENTFD		0x1
#define VFIO_IRQ_INFO_MASKABLE		0x2
#define VFIO_IRQ_INFO_AUTOMASKED	0x4
#define VFIO_IRQ_INFO_NORESIZE		0x8

/**
 * DOC: flags vfio_irq_set_flags - What to do with interrupts, and what data
 *   has.
 */
#define VFIO_IRQ_SET_DATA_NONE		0x1
#define VFIO_IRQ_SET_DATA_BOOL		0x2
#define VFIO_IRQ_SET_DATA_EVENTFD	0x4
#define VFIO_IRQ_SET_ACTION_MASK	0x8
#define VFIO_IRQ_SET_ACTION_UNMASK	0x10
#define VFIO_IRQ_SET_ACTION_TRIGGER	0x20
#define VFIO_IRQ_SET_DATA_TYPE_MASK	0x7
#define VFIO_IRQ_SET_ACTION_TYPE_MASK	0x38

/**
 * DOC: flags vfio_gfx_plane_type_flags - How a plane is given.
 */
#define VFIO_GFX_PLANE_TYPE_PROBE	0x1
#define VFIO_GFX_PLANE_TYPE_DMABUF	0x2
#define VFIO_GFX_PLANE_TYPE_REGION	0x4

/**
 * DOC: flags vfio_device_ioeventfd_flags - Width of the write that an eventfd
 *   makes.
 */
#define VFIO_DEVICE_IOEVENTFD_8		0x1
#define VFIO_DEVICE_IOEVENTFD_16	0x2
#define VFIO_DEVICE_IOEVENTFD_32	0x4
#define VFIO_DEVICE_IOEVENTFD_64	0x8
#define VFIO_DEVICE_IOEVENTFD_SIZE_MASK	0xf

/**
 * DOC: flags vfio_device_feature_flags - What to do with a feature, whose
 *   number is in the low bits.
 */
#define VFIO_DEVICE_FEATURE_MASK	0xffff
#define VFIO_DEVICE_FEATURE_GET		0x10000
#define VFIO_DEVICE_FEATURE_SET		0x20000
#define VFIO_DEVICE_FEATURE_PROBE	0x40000

/**
 * DOC: flags vfio_migration_flags - What a device's migration can.
 */
#define VFIO_MIGRATION_STOP_COPY	0x1ULL
#define VFIO_MIGRATION_P2P		0x2ULL

/**
 * DOC: flags vfio_iommu_info_flags - What the information on an IOMMU has.
 */
#define VFIO_IOMMU_INFO_PGSIZES	0x1
#define VFIO_IOMMU_INFO_CAPS	0x2

/**
 * DOC: flags vfio_dma_map_flags - How memory is mapped.
 */
#define VFIO_DMA_MAP_FLAG_READ	0x1
#define VFIO_DMA_MAP_FLAG_WRITE	0x2
#define VFIO_DMA_MAP_FLAG_VADDR	0x4

/**
 * DOC: flags vfio_dma_unmap_flags - How memory is unmapped.
 */
#define VFIO_DMA_UNMAP_FLAG_GET_DIRTY_BITMAP	0x1
#define VFIO_DMA_UNMAP_FLAG_ALL			0x2
#define VFIO_DMA_UNMAP_FLAG_VADDR		0x4

/**
 * DOC: flags vfio_iommu_dirty_pages_flags - What to do with dirty tracking.
 */
#define VFIO_IOMMU_DIRTY_PAGES_FLAG_START	0x1
#define VFIO_IOMMU_DIRTY_PAGES_FLAG_STOP	0x2
#define VFIO_IOMMU_DIRTY_PAGES_FLAG_GET_BITMAP	0x4

/**
 * DOC: flags vfio_ccw_async_cmd_flags - Asynchronous commands to a channel.
 */
#define VFIO_CCW_ASYNC_CMD_HSCH	0x1
#define VFIO_CCW_ASYNC_CMD_CSCH	0x2

/**
 * DOC: values vfio_extension - What a container can be asked for; some are
 *   kinds of IOMMU.
 */
#define VFIO_TYPE1_IOMMU		1
#define VFIO_SPAPR_TCE_IOMMU		2
#define VFIO_TYPE1v2_IOMMU		3
#define VFIO_DMA_CC_IOMMU		4
#define VFIO_EEH			5
#define VFIO_TYPE1_NESTING_IOMMU	6
#define VFIO_SPAPR_TCE_v2_IOMMU		7
#define VFIO_NOIOMMU_IOMMU		8
#define VFIO_UNMAP_ALL			9
#define VFIO_UPDATE_VADDR		10

/**
 * DOC: values vfio_region_info_cap - Capabilities of a region.
 */
#define VFIO_REGION_INFO_CAP_SPARSE_MMAP	1
#define VFIO_REGION_INFO_CAP_TYPE		2
#define VFIO_REGION_INFO_CAP_MSIX_MAPPABLE	3
#define VFIO_REGION_INFO_CAP_NVLINK2_SSATGT	4
#define VFIO_REGION_INFO_CAP_NVLINK2_LNKSPD	5

/**
 * DOC: values vfio_region_type - Kinds of a device-specific region; PCI
 *   vendors' have VFIO_REGION_TYPE_PCI_VENDOR_TYPE and the vendor's id.
 */
#define VFIO_REGION_TYPE_GFX			1
#define VFIO_REGION_TYPE_CCW			2
#define VFIO_REGION_TYPE_MIGRATION_DEPRECATED	3

/**
 * DOC: values vfio_device_gfx_link_state - State of a virtual monitor.
 */
#define VFIO_DEVICE_GFX_LINK_STATE_UP	1
#define VFIO_DEVICE_GFX_LINK_STATE_DOWN	2

/**
 * DOC: values vfio_device_feature_index - Features of a device, in the bits of
 *   VFIO_DEVICE_FEATURE_MASK.
 */
#define VFIO_DEVICE_FEATURE_PCI_VF_TOKEN	0	/* set, a UUID of 16 bytes */
/* get, struct vfio_device_feature_migration */
#define VFIO_DEVICE_FEATURE_MIGRATION		1
/* get and set, struct vfio_device_feature_mig_state */
#define VFIO_DEVICE_FEATURE_MIG_DEVICE_STATE	2
#define VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY	3	/* set, no data */
/* set, struct vfio_device_low_power_entry_with_wakeup */
#define VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY_WITH_WAKEUP	4
#define VFIO_DEVICE_FEATURE_LOW_POWER_EXIT	5	/* set, no data */
/* set, struct vfio_device_feature_dma_logging_control */
#define VFIO_DEVICE_FEATURE_DMA_LOGGING_START	6
#define VFIO_DEVICE_FEATURE_DMA_LOGGING_STOP	7	/* set, no data */
/* get, struct vfio_device_feature_dma_logging_report */
#define VFIO_DEVICE_FEATURE_DMA_LOGGING_REPORT	8

/**
 * DOC: values vfio_iommu_type1_info_cap - Capabilities of an IOMMU.
 */
#define VFIO_IOMMU_TYPE1_INFO_CAP_IOVA_RANGE	1
#define VFIO_IOMMU_TYPE1_INFO_CAP_MIGRATION	2
#define VFIO_IOMMU_TYPE1_INFO_DMA_AVAIL		3

/**
 * DOC: values vfio_eeh_pe_op_code - Operations of EEH.
 */
#define VFIO_EEH_PE_DISABLE		0
#define VFIO_EEH_PE_ENABLE		1
#define VFIO_EEH_PE_UNFREEZE_IO		2
#define VFIO_EEH_PE_UNFREEZE_DMA	3
#define VFIO_EEH_PE_GET_STATE		4
#define VFIO_EEH_PE_RESET_DEACTIVATE	5
#define VFIO_EEH_PE_RESET_HOT		6
#define VFIO_EEH_PE_RESET_FUNDAMENTAL	7
#define VFIO_EEH_PE_CONFIGURE		8
#define VFIO_EEH_PE_INJECT_ERR		9

/**
 * DOC: values vfio_eeh_pe_state - What VFIO_EEH_PE_GET_STATE returns.
 */
#define VFIO_EEH_PE_STATE_NORMAL	0
#define VFIO_EEH_PE_STATE_RESET		1
#define VFIO_EEH_PE_STATE_STOPPED	2
#define VFIO_EEH_PE_STATE_STOPPED_DMA	4
#define VFIO_EEH_PE_STATE_UNAVAIL	5

/**
 * enum vfio_device_mig_state - State of a device in migration.
 */
enum vfio_device_mig_state {
	VFIO_DEVICE_STATE_ERROR		= 0,
	VFIO_DEVICE_STATE_STOP		= 1,
	VFIO_DEVICE_STATE_RUNNING	= 2,
	VFIO_DEVICE_STATE_STOP_COPY	= 3,
	VFIO_DEVICE_STATE_RESUMING	= 4,
	VFIO_DEVICE_STATE_RUNNING_P2P	= 5,
};

/**
 * DOC: values vfio_pci_region_index - Regions of a PCI device.
 */
#define VFIO_PCI_BAR0_REGION_INDEX	0
#define VFIO_PCI_BAR1_REGION_INDEX	1
#define VFIO_PCI_BAR2_REGION_INDEX	2
#define VFIO_PCI_BAR3_REGION_INDEX	3
#define VFIO_PCI_BAR4_REGION_INDEX	4
#define VFIO_PCI_BAR5_REGION_INDEX	5
#define VFIO_PCI_ROM_REGION_INDEX	6
#define VFIO_PCI_CONFIG_REGION_INDEX	7
#define VFIO_PCI_VGA_REGION_INDEX	8
#define VFIO_PCI_NUM_REGIONS		9

/**
 * DOC: values vfio_pci_irq_index - Interrupts of a PCI device.
 */
#define VFIO_PCI_INTX_IRQ_INDEX	0
#define VFIO_PCI_MSI_IRQ_INDEX	1
#define VFIO_PCI_MSIX_IRQ_INDEX	2
#define VFIO_PCI_ERR_IRQ_INDEX	3
#define VFIO_PCI_REQ_IRQ_INDEX	4
#define VFIO_PCI_NUM_IRQS	5

/**
 * DOC: values vfio_ccw_region_index - Regions of a channel device.
 */
#define VFIO_CCW_CONFIG_REGION_INDEX	0
#define VFIO_CCW_NUM_REGIONS		1

/**
 * DOC: values vfio_ccw_irq_index - Interrupts of a channel device.
 */
#define VFIO_CCW_IO_IRQ_INDEX	0
#define VFIO_CCW_CRW_IRQ_INDEX	1
#define VFIO_CCW_REQ_IRQ_INDEX	2
#define VFIO_CCW_NUM_IRQS	3

/**
 * DOC: values vfio_device_info_cap - Capabilities of a PCI device on s390.
 */
#define VFIO_DEVICE_INFO_CAP_ZPCI_BASE	1
#define VFIO_DEVICE_INFO_CAP_ZPCI_GROUP	2
#define VFIO_DEVICE_INFO_CAP_ZPCI_UTIL	3
#define VFIO_DEVICE_INFO_CAP_ZPCI_PFIP	4

/**
 * struct vfio_info_cap_header - Head of a capability.
 * @id: which capability
 * @version: its version
 * @next: offset of the next one from the start of the argument, 0 for none
 */
struct vfio_info_cap_header {
	__u16 id;
	__u16 version;
	__u32 next;
};

/**
 * struct vfio_group_status - State of a group.
 * @argsz: size that the caller has room for (in)
 * @flags: out; flags vfio_group_flags: VFIO_GROUP_FLAGS_*
 */
struct vfio_group_status {
	__u32 argsz;
	__u32 flags;
};

/**
 * struct vfio_device_info - A device.
 * @argsz: in: size that the caller has room for; out: size that is needed
 * @flags: out; flags vfio_device_flags: VFIO_DEVICE_FLAGS_*
 * @num_regions: out
 * @num_irqs: out
 * @cap_offset: offset of the first capability, 0 for none (out)
 */
struct vfio_device_info {
	__u32 argsz;
	__u32 flags;
	__u32 num_regions;
	__u32 num_irqs;
	__u32 cap_offset;
};

/**
 * struct vfio_region_info - A region of a device.
 * @argsz: in: size that the caller has room for; out: size that is needed
 * @flags: out; flags vfio_region_info_flags: VFIO_REGION_INFO_FLAG_*
 * @index: which region, for PCI a vfio_pci_region_index (in)
 * @cap_offset: offset of the first capability, 0 for none (out)
 * @size: bytes (out)
 * @offset: offset for pread and mmap (out)
 */
struct vfio_region_info {
	__u32 argsz;
	__u32 flags;
	__u32 index;
	__u32 cap_offset;
	__u64 size;
	__u64 offset;
};

/**
 * struct vfio_region_sparse_mmap_area - A part of a region that can be mapped.
 */
struct vfio_region_sparse_mmap_area {
	__u64 offset;
	__u64 size;
};

/**
 * struct vfio_region_info_cap_sparse_mmap - Which parts of a region can be
 *   mapped.
 * @reserved: ignored
 * @areas: nr_areas in use
 */
struct vfio_region_info_cap_sparse_mmap {
	struct vfio_info_cap_header header;
	__u32 nr_areas;
	__u32 reserved;
	__extension__ struct vfio_region_sparse_mmap_area areas[];
};

/**
 * struct vfio_region_info_cap_type - Kind of a device-specific region.
 * @type: enum vfio_region_type: VFIO_REGION_TYPE_*
 * @subtype: VFIO_REGION_SUBTYPE_*
 */
struct vfio_region_info_cap_type {
	struct vfio_info_cap_header header;
	__u32 type;
	__u32 subtype;
};

/**
 * struct vfio_region_gfx_edid - Start of the region for a monitor's EDID.
 * @link_state: enum vfio_device_gfx_link_state: VFIO_DEVICE_GFX_LINK_STATE_*
 */
struct vfio_region_gfx_edid {
	__u32 edid_offset;
	__u32 edid_max_size;
	__u32 edid_size;
	__u32 max_xres;
	__u32 max_yres;
	__u32 link_state;
};

/**
 * struct vfio_device_migration_info - Start of the region of the first version
 *   of migration.
 * @device_state: flags vfio_device_state_flags: VFIO_DEVICE_STATE_*
 * @reserved: ignored
 */
struct vfio_device_migration_info {
	__u32 device_state;
	__u32 reserved;
	__u64 pending_bytes;
	__u64 data_offset;
	__u64 data_size;
};

/**
 * struct vfio_region_info_cap_nvlink2_ssatgt - Address of an NVLink2 device's
 *   memory.
 */
struct vfio_region_info_cap_nvlink2_ssatgt {
	struct vfio_info_cap_header header;
	__u64 tgt;
};

/**
 * struct vfio_region_info_cap_nvlink2_lnkspd - Speed of an NVLink2 device.
 * @__pad: ignored
 */
struct vfio_region_info_cap_nvlink2_lnkspd {
	struct vfio_info_cap_header header;
	__u32 link_speed;
	__u32 __pad;
};

/**
 * struct vfio_irq_info - A set of interrupts of a device.
 * @argsz: size that the caller has room for (in)
 * @flags: out; flags vfio_irq_info_flags: VFIO_IRQ_INFO_*
 * @index: which set, for PCI a vfio_pci_irq_index (in)
 * @count: number of interrupts in it (out)
 */
struct vfio_irq_info {
	__u32 argsz;
	__u32 flags;
	__u32 index;
	__u32 count;
};

/**
 * struct vfio_irq_set - What to do with interrupts.
 * @argsz: size with data
 * @flags: flags vfio_irq_set_flags: VFIO_IRQ_SET_*
 * @index: which set, for PCI a vfio_pci_irq_index
 * @start: first interrupt
 * @count: number of interrupts
 * @data: argsz - 20 bytes in use
 */
struct vfio_irq_set {
	__u32 argsz;
	__u32 flags;
	__u32 index;
	__u32 start;
	__u32 count;
	__extension__ __u8 data[];
};

/**
 * struct vfio_pci_dependent_device - A device that a reset affects.
 */
struct vfio_pci_dependent_device {
	__u32 group_id;
	__u16 segment;
	__u8 bus;
	__u8 devfn;
};

/**
 * struct vfio_pci_hot_reset_info - Which devices a hot reset affects.
 * @argsz: size that the caller has room for (in)
 * @flags: ignored
 * @count: number of devices (out)
 * @devices: out; count in use
 */
struct vfio_pci_hot_reset_info {
	__u32 argsz;
	__u32 flags;
	__u32 count;
	__extension__ struct vfio_pci_dependent_device devices[];
};

/**
 * struct vfio_pci_hot_reset - Groups that the caller owns, as proof for a hot
 *   reset.
 * @argsz: size with group_fds
 * @flags: must be zero
 * @count: number of groups, at most that of the devices (at least 1)
 * @group_fds: in; fd of kind group; count in use
 */
struct vfio_pci_hot_reset {
	__u32 argsz;
	__u32 flags;
	__u32 count;
	__extension__ __s32 group_fds[];
};

/**
 * struct vfio_device_gfx_plane_info - A plane of a graphics device.
 * @argsz: size that the caller has room for (in)
 * @flags: in; flags vfio_gfx_plane_type_flags: VFIO_GFX_PLANE_TYPE_*
 * @drm_plane_type: in
 * @drm_format: out
 * @drm_format_mod: out
 * @width: out
 * @height: out
 * @stride: out
 * @size: out
 * @x_pos: out
 * @y_pos: out
 * @x_hot: out
 * @y_hot: out
 * @region_index: for 4; out
 * @dmabuf_id: for VFIO_DEVICE_GET_GFX_DMABUF (for 2; out)
 */
struct vfio_device_gfx_plane_info {
	__u32 argsz;
	__u32 flags;
	__u32 drm_plane_type;
	__u32 drm_format;
	__u64 drm_format_mod;
	__u32 width;
	__u32 height;
	__u32 stride;
	__u32 size;
	__u32 x_pos;
	__u32 y_pos;
	__u32 x_hot;
	__u32 y_hot;
	__extension__ union {
		__u32 region_index;
		__u32 dmabuf_id;
	};
};

/**
 * struct vfio_device_ioeventfd - An eventfd that writes to a device.
 * @argsz: size that the caller has room for (in)
 * @flags: flags vfio_device_ioeventfd_flags: VFIO_DEVICE_IOEVENTFD_*
 * @offset: where it writes
 * @data: what it writes
 * @fd: -1 takes it away (in; at least -1; fd of kind eventfd)
 */
struct vfio_device_ioeventfd {
	__u32 argsz;
	__u32 flags;
	__u64 offset;
	__u64 data;
	__s32 fd;
};

/**
 * struct vfio_device_feature - A feature of a device.
 * @argsz: size with data (in)
 * @flags: in; flags vfio_device_feature_flags: VFIO_DEVICE_FEATURE_*; only bits
 *   0x7ffff
 * @data: what vfio_device_feature_index says (argsz - 8 bytes in use)
 */
struct vfio_device_feature {
	__u32 argsz;
	__u32 flags;
	__extension__ __u8 data[];
};

/**
 * struct vfio_device_feature_migration - What a device's migration can.
 * @flags: flags vfio_migration_flags: VFIO_MIGRATION_*
 */
struct vfio_device_feature_migration {
	_VFIO_ALIGNED(8) __u64 flags;
};

/**
 * struct vfio_device_feature_mig_state - State of a device in migration.
 * @device_state: enum vfio_device_mig_state: VFIO_DEVICE_STATE_*
 * @data_fd: where the device's state is read or written; -1 for none (out; new
 *   fd of kind migration)
 */
struct vfio_device_feature_mig_state {
	__u32 device_state;
	__s32 data_fd;
};

/**
 * struct vfio_device_low_power_entry_with_wakeup - Whom to wake.
 * @wakeup_eventfd: in; at least 0; fd of kind eventfd
 * @reserved: ignored
 */
struct vfio_device_low_power_entry_with_wakeup {
	__s32 wakeup_eventfd;
	__u32 reserved;
};

/**
 * struct vfio_device_feature_dma_logging_control - Which writes of a device are
 *   logged.
 * @page_size: bytes that a bit stands for; the device may choose another size,
 *   which comes back
 * @num_ranges: at least 1
 * @__reserved: ignored
 * @ranges: address of up to 256 struct vfio_device_feature_dma_logging_range,
 *   num_ranges of them, read
 */
struct vfio_device_feature_dma_logging_control {
	_VFIO_ALIGNED(8) __u64 page_size;
	__u32 num_ranges;
	__u32 __reserved;
	_VFIO_ALIGNED(8) __u64 ranges;
};

/**
 * struct vfio_device_feature_dma_logging_range - A range of addresses.
 */
struct vfio_device_feature_dma_logging_range {
	_VFIO_ALIGNED(8) __u64 iova;
	_VFIO_ALIGNED(8) __u64 length;
};

/**
 * struct vfio_device_feature_dma_logging_report - A question which pages a
 *   device has written.
 * @page_size: bytes that a bit stands for, a power of two (at least 4096)
 * @bitmap: address of bytes, align(length / page_size, 64) / 8 of them, read
 *   and written
 */
struct vfio_device_feature_dma_logging_report {
	_VFIO_ALIGNED(8) __u64 iova;
	_VFIO_ALIGNED(8) __u64 length;
	_VFIO_ALIGNED(8) __u64 page_size;
	_VFIO_ALIGNED(8) __u64 bitmap;
};

/**
 * struct vfio_iommu_type1_info - An IOMMU.
 * @argsz: in: size that the caller has room for; out: size that is needed
 * @flags: out; flags vfio_iommu_info_flags: VFIO_IOMMU_INFO_*
 * @iova_pgsizes: sizes of pages, a bit each (out)
 * @cap_offset: offset of the first capability, 0 for none (out)
 */
struct vfio_iommu_type1_info {
	__u32 argsz;
	__u32 flags;
	__u64 iova_pgsizes;
	__u32 cap_offset;
};

/**
 * struct vfio_iova_range - A range of addresses, the end included.
 */
struct vfio_iova_range {
	__u64 start;
	__u64 end;
};

/**
 * struct vfio_iommu_type1_info_cap_iova_range - Which addresses can be mapped.
 * @reserved: ignored
 * @iova_ranges: nr_iovas in use
 */
struct vfio_iommu_type1_info_cap_iova_range {
	struct vfio_info_cap_header header;
	__u32 nr_iovas;
	__u32 reserved;
	__extension__ struct vfio_iova_range iova_ranges[];
};

/**
 * struct vfio_iommu_type1_info_cap_migration - What dirty tracking can.
 * @flags: ignored
 */
struct vfio_iommu_type1_info_cap_migration {
	struct vfio_info_cap_header header;
	__u32 flags;
	__u64 pgsize_bitmap;
	__u64 max_dirty_bitmap_size;
};

/**
 * struct vfio_iommu_type1_info_dma_avail - How many mappings can be added.
 */
struct vfio_iommu_type1_info_dma_avail {
	struct vfio_info_cap_header header;
	__u32 avail;
};

/**
 * struct vfio_iommu_type1_dma_map - Memory to be mapped.
 * @argsz: size that the caller has room for (in)
 * @flags: flags vfio_dma_map_flags: VFIO_DMA_MAP_FLAG_*
 * @vaddr: where it is in the caller's memory (address of bytes, size of them,
 *   kept for later)
 * @iova: where the device sees it
 * @size: bytes
 */
struct vfio_iommu_type1_dma_map {
	__u32 argsz;
	__u32 flags;
	__u64 vaddr;
	__u64 iova;
	__u64 size;
};

/**
 * struct vfio_bitmap - A bitmap of pages.
 * @pgsize: bytes that a bit stands for (in)
 * @size: size of the bitmap in bytes (in)
 * @data: address of bytes, size of them, read and written
 */
struct vfio_bitmap {
	__u64 pgsize;
	__u64 size;
	__u64 *data;
};

/**
 * struct vfio_iommu_type1_dma_unmap - A range to be unmapped.
 * @argsz: size that the caller has room for (in)
 * @flags: in; flags vfio_dma_unmap_flags: VFIO_DMA_UNMAP_FLAG_*
 * @iova: first address (in)
 * @size: bytes; out: bytes that were unmapped (in and out)
 * @data: in; argsz - 24 bytes in use
 */
struct vfio_iommu_type1_dma_unmap {
	__u32 argsz;
	__u32 flags;
	__u64 iova;
	__u64 size;
	__extension__ __u8 data[];
};

/**
 * struct vfio_iommu_type1_dirty_bitmap - A command to dirty tracking.
 * @argsz: size that the caller has room for (in)
 * @flags: flags vfio_iommu_dirty_pages_flags: VFIO_IOMMU_DIRTY_PAGES_FLAG_*
 * @data: argsz - 8 bytes in use
 */
struct vfio_iommu_type1_dirty_bitmap {
	__u32 argsz;
	__u32 flags;
	__extension__ __u8 data[];
};

/**
 * struct vfio_iommu_type1_dirty_bitmap_get - A range whose written pages are
 *   asked for.
 * @iova: in
 * @size: bytes (in)
 */
struct vfio_iommu_type1_dirty_bitmap_get {
	__u64 iova;
	__u64 size;
	struct vfio_bitmap bitmap;
};

/**
 * struct vfio_iommu_spapr_tce_ddw_info - What dynamic windows can.
 * @pgsizes: sizes of pages, a bit each
 */
struct vfio_iommu_spapr_tce_ddw_info {
	__u64 pgsizes;
	__u32 max_dynamic_windows_supported;
	__u32 levels;
};

/**
 * struct vfio_iommu_spapr_tce_info - The window of 32-bit DMA.
 * @argsz: size that the caller has room for (in)
 * @flags: out; flags vfio_iommu_spapr_info_flags: VFIO_IOMMU_SPAPR_INFO_DDW
 * @dma32_window_start: out
 * @dma32_window_size: out
 * @ddw: out
 */
struct vfio_iommu_spapr_tce_info {
	__u32 argsz;
	__u32 flags;
	__u32 dma32_window_start;
	__u32 dma32_window_size;
	struct vfio_iommu_spapr_tce_ddw_info ddw;
};

/**
 * struct vfio_eeh_pe_err - An error to be injected.
 */
struct vfio_eeh_pe_err {
	__u32 type;
	__u32 func;
	__u64 addr;
	__u64 mask;
};

/**
 * struct vfio_eeh_pe_op - An operation of EEH.
 * @argsz: size that the caller has room for (in)
 * @flags: must be zero
 * @op: enum vfio_eeh_pe_op_code: VFIO_EEH_PE_*
 * @err: for VFIO_EEH_PE_INJECT_ERR
 */
struct vfio_eeh_pe_op {
	__u32 argsz;
	__u32 flags;
	__u32 op;
	__extension__ union {
		struct vfio_eeh_pe_err err;
	};
};

/**
 * struct vfio_iommu_spapr_register_memory - Memory that may be mapped.
 * @argsz: size that the caller has room for (in)
 * @flags: must be zero
 * @vaddr: address of bytes, size of them, kept for later
 * @size: bytes
 */
struct vfio_iommu_spapr_register_memory {
	__u32 argsz;
	__u32 flags;
	__u64 vaddr;
	__u64 size;
};

/**
 * struct vfio_iommu_spapr_tce_create - A window to be made.
 * @argsz: size that the caller has room for (in)
 * @flags: must be zero
 * @page_shift: in
 * @__resv1: ignored
 * @window_size: in
 * @levels: in
 * @__resv2: ignored
 * @start_addr: out
 */
struct vfio_iommu_spapr_tce_create {
	__u32 argsz;
	__u32 flags;
	__u32 page_shift;
	__u32 __resv1;
	__u64 window_size;
	__u32 levels;
	__u32 __resv2;
	__u64 start_addr;
};

/**
 * struct vfio_iommu_spapr_tce_remove - A window to be removed.
 * @argsz: size that the caller has room for (in)
 * @flags: must be zero
 */
struct vfio_iommu_spapr_tce_remove {
	__u32 argsz;
	__u32 flags;
	__u64 start_addr;
};

/**
 * struct ccw_io_region - The I/O region of a channel device.
 */
#ifdef _MSC_VER
#pragma pack(push, 1)
#endif
struct ccw_io_region {
	__u8 orb_area[ORB_AREA_SIZE];
	__u8 scsw_area[SCSW_AREA_SIZE];
	__u8 irb_area[IRB_AREA_SIZE];
	__u32 ret_code;
} _VFIO_PACKED;
#ifdef _MSC_VER
#pragma pack(pop)
#endif

/**
 * struct ccw_cmd_region - The region of asynchronous commands.
 */
#ifdef _MSC_VER
#pragma pack(push, 1)
#endif
struct ccw_cmd_region {
	__u32 command;
	__u32 ret_code;
} _VFIO_PACKED;
#ifdef _MSC_VER
#pragma pack(pop)
#endif

/**
 * struct ccw_schib_region - The region of the subchannel information block.
 */
#ifdef _MSC_VER
#pragma pack(push, 1)
#endif
struct ccw_schib_region {
	__u8 schib_area[SCHIB_AREA_SIZE];
} _VFIO_PACKED;
#ifdef _MSC_VER
#pragma pack(pop)
#endif

/**
 * struct ccw_crw_region - The region of channel report words.
 * @pad: ignored
 */
#ifdef _MSC_VER
#pragma pack(push, 1)
#endif
struct ccw_crw_region {
	__u32 crw;
	__u32 pad;
} _VFIO_PACKED;
#ifdef _MSC_VER
#pragma pack(pop)
#endif

/**
 * struct vfio_device_info_cap_zpci_base - A PCI function on s390.
 */
struct vfio_device_info_cap_zpci_base {
	struct vfio_info_cap_header header;
	__u64 start_dma;
	__u64 end_dma;
	__u16 pchid;
	__u16 vfn;
	__u16 fmb_length;
	__u8 pft;
	__u8 gid;
	__u32 fh;
};

/**
 * struct vfio_device_info_cap_zpci_group - A group of PCI functions on s390.
 * @flags: flags vfio_zpci_group_flags: VFIO_DEVICE_INFO_ZPCI_FLAG_REFRESH
 * @reserved: ignored
 */
struct vfio_device_info_cap_zpci_group {
	struct vfio_info_cap_header header;
	__u64 dasm;
	__u64 msi_addr;
	__u64 flags;
	__u16 mui;
	__u16 noi;
	__u16 maxstbl;
	__u8 version;
	__u8 reserved;
	__u16 imaxstbl;
};

/**
 * struct vfio_device_info_cap_zpci_util - The utility string of a PCI function.
 * @util_str: size bytes in use
 */
struct vfio_device_info_cap_zpci_util {
	struct vfio_info_cap_header header;
	__u32 size;
	__extension__ __u8 util_str[];
};

/**
 * struct vfio_device_info_cap_zpci_pfip - The path of a PCI function.
 * @pfip: size bytes in use
 */
struct vfio_device_info_cap_zpci_pfip {
	struct vfio_info_cap_header header;
	__u32 size;
	__extension__ __u8 pfip[];
};

/* Request codes */
/**
 * VFIO_GET_API_VERSION - Get VFIO_API_VERSION.
 *
 * On: container, spapr_container.
 * Returns: the version
 */
#define VFIO_GET_API_VERSION			_IO(0x3B, 0x64)

/**
 * VFIO_CHECK_EXTENSION - Ask for an extension.
 *
 * On: container, spapr_container. Argument: unsigned long, read (by value);
 * enum vfio_extension: VFIO_TYPE1_IOMMU, VFIO_SPAPR_TCE_IOMMU,
 * VFIO_TYPE1v2_IOMMU, VFIO_DMA_CC_IOMMU, ...
 * Returns: 0 for none
 */
#define VFIO_CHECK_EXTENSION			_IO(0x3B, 0x65)

/**
 * VFIO_SET_IOMMU - Choose the kind of IOMMU.
 *
 * On: container, spapr_container. Argument: unsigned long, read (by value);
 * enum vfio_extension: VFIO_TYPE1_IOMMU, VFIO_SPAPR_TCE_IOMMU,
 * VFIO_TYPE1v2_IOMMU, VFIO_DMA_CC_IOMMU, ...
 *
 * Errors:
 *   ENODEV: no driver for it suits the groups
 */
#define VFIO_SET_IOMMU				_IO(0x3B, 0x66)

/**
 * VFIO_GROUP_GET_STATUS - Ask for a group's state.
 *
 * On: group. Argument: struct vfio_group_status, read and written.
 *
 * Errors:
 *   ENODEV: the device is gone
 */
#define VFIO_GROUP_GET_STATUS			_IO(0x3B, 0x67)

/**
 * VFIO_GROUP_SET_CONTAINER - Put a group into a container, whose descriptor the
 *   argument is.
 *
 * On: group. Argument: __s32, read.
 *
 * Errors:
 *   EBADF: there is no such descriptor
 *   EPERM: a group without IOMMU needs CAP_SYS_RAWIO, and does not mix with
 *     others
 *   ENODEV: the device is gone
 */
#define VFIO_GROUP_SET_CONTAINER		_IO(0x3B, 0x68)

/**
 * VFIO_GROUP_UNSET_CONTAINER - Take a group out of its container.
 *
 * On: group.
 *
 * Errors:
 *   EBUSY: a device of it is open
 */
#define VFIO_GROUP_UNSET_CONTAINER		_IO(0x3B, 0x69)

/**
 * VFIO_GROUP_GET_DEVICE_FD - Get a device by its name.
 *
 * On: group. Argument: char, read.
 *
 * Errors:
 *   ENODEV: the group has no such device
 *   EACCES: the name lacks the right vf_token
 *   EINVAL: the group has no container, or it has no IOMMU
 *   EPERM: a group without IOMMU needs CAP_SYS_RAWIO
 */
#define VFIO_GROUP_GET_DEVICE_FD		_IO(0x3B, 0x6A)

/**
 * VFIO_DEVICE_GET_INFO - Ask what a device is.
 *
 * On: device. Argument: struct vfio_device_info, read and written.
 */
#define VFIO_DEVICE_GET_INFO			_IO(0x3B, 0x6B)

/**
 * VFIO_DEVICE_GET_REGION_INFO - Ask what a region is.
 *
 * On: device. Argument: struct vfio_region_info, read and written.
 */
#define VFIO_DEVICE_GET_REGION_INFO		_IO(0x3B, 0x6C)

/**
 * VFIO_DEVICE_GET_IRQ_INFO - Ask what a set of interrupts is.
 *
 * On: device. Argument: struct vfio_irq_info, read and written.
 */
#define VFIO_DEVICE_GET_IRQ_INFO		_IO(0x3B, 0x6D)

/**
 * VFIO_DEVICE_SET_IRQS - Mask, unmask or trigger interrupts, or bind them to
 *   eventfds.
 *
 * On: device. Argument: struct vfio_irq_set, read.
 */
#define VFIO_DEVICE_SET_IRQS			_IO(0x3B, 0x6E)

/**
 * VFIO_DEVICE_RESET - Reset a device.
 *
 * On: device.
 *
 * Errors:
 *   EAGAIN: it is in use elsewhere
 */
#define VFIO_DEVICE_RESET			_IO(0x3B, 0x6F)

/**
 * VFIO_DEVICE_GET_PCI_HOT_RESET_INFO - Ask which devices a hot reset affects.
 *
 * On: device. Argument: struct vfio_pci_hot_reset_info, read and written.
 *
 * Errors:
 *   ENOSPC: argsz is too small for all devices
 *   ENODEV: neither slot nor bus can be reset
 *   EAGAIN: the devices have changed meanwhile
 *   EPERM: a device has no group
 */
#define VFIO_DEVICE_GET_PCI_HOT_RESET_INFO	_IO(0x3B, 0x70)

/**
 * VFIO_DEVICE_PCI_HOT_RESET - Reset the bus or slot of a device.
 *
 * On: device. Argument: struct vfio_pci_hot_reset, read.
 *
 * Errors:
 *   EBADF: there is no such descriptor
 *   ENODEV: neither slot nor bus can be reset
 */
#define VFIO_DEVICE_PCI_HOT_RESET		_IO(0x3B, 0x71)

/**
 * VFIO_DEVICE_QUERY_GFX_PLANE - Ask for a plane of a graphics device.
 *
 * On: device. Argument: struct vfio_device_gfx_plane_info, read and written.
 */
#define VFIO_DEVICE_QUERY_GFX_PLANE		_IO(0x3B, 0x72)

/**
 * VFIO_DEVICE_GET_GFX_DMABUF - Get a plane by its dmabuf_id.
 *
 * On: device. Argument: __u32, read.
 */
#define VFIO_DEVICE_GET_GFX_DMABUF		_IO(0x3B, 0x73)

/**
 * VFIO_DEVICE_IOEVENTFD - Let an eventfd write to a device.
 *
 * On: device. Argument: struct vfio_device_ioeventfd, read.
 *
 * Errors:
 *   EEXIST: an eventfd makes that write
 *   ENODEV: no eventfd makes that write
 *   ENOSPC: too many eventfds
 */
#define VFIO_DEVICE_IOEVENTFD			_IO(0x3B, 0x74)

/**
 * VFIO_DEVICE_FEATURE - Get, set or probe a feature.
 *
 * On: device. Argument: struct vfio_device_feature, read and written.
 *
 * Errors:
 *   E2BIG: too many ranges
 *   EOVERFLOW: a range ends beyond all addresses
 */
#define VFIO_DEVICE_FEATURE			_IO(0x3B, 0x75)

/**
 * VFIO_IOMMU_GET_INFO - Ask what the IOMMU can.
 *
 * On: container. Argument: struct vfio_iommu_type1_info, read and written.
 */
#define VFIO_IOMMU_GET_INFO			_IO(0x3B, 0x70)

/**
 * VFIO_IOMMU_MAP_DMA - Map memory for devices.
 *
 * On: container, spapr_container. Argument: struct vfio_iommu_type1_dma_map,
 * read.
 *
 * Errors:
 *   EEXIST: the range is mapped
 *   ENOSPC: the container has as many mappings as it can have
 *   ENOMEM: no memory, or more than RLIMIT_MEMLOCK would be pinned
 *   ENOENT: with VFIO_DMA_MAP_FLAG_VADDR: there is no such mapping
 *   EINVAL: an address ends beyond all addresses, or is not aligned
 *   EPERM: PowerPC's IOMMU: DMA is not enabled
 *   ENXIO: PowerPC's IOMMU: outside of all windows
 */
#define VFIO_IOMMU_MAP_DMA			_IO(0x3B, 0x71)

/**
 * VFIO_IOMMU_UNMAP_DMA - Unmap a range.
 *
 * On: container, spapr_container. Argument: struct vfio_iommu_type1_dma_unmap,
 * read and written.
 *
 * Errors:
 *   EBUSY: with VFIO_DMA_UNMAP_FLAG_VADDR: the container has mediated devices
 *   EINVAL: an address ends beyond all addresses, or is not aligned
 *   EPERM: PowerPC's IOMMU: DMA is not enabled
 *   ENXIO: PowerPC's IOMMU: outside of all windows
 */
#define VFIO_IOMMU_UNMAP_DMA			_IO(0x3B, 0x72)

/**
 * VFIO_IOMMU_ENABLE - Enable DMA.
 *
 * On: spapr_container.
 *
 * Errors:
 *   EBUSY: it is enabled
 *   ENODEV: the container has no group
 *   EPERM: the group has no window
 *   ENOMEM: more than RLIMIT_MEMLOCK would be pinned
 */
#define VFIO_IOMMU_ENABLE			_IO(0x3B, 0x73)

/**
 * VFIO_IOMMU_DISABLE - Disable DMA.
 *
 * On: spapr_container.
 */
#define VFIO_IOMMU_DISABLE			_IO(0x3B, 0x74)

/**
 * VFIO_IOMMU_DIRTY_PAGES - Start or stop dirty tracking, or ask which pages
 *   were written.
 *
 * On: container. Argument: struct vfio_iommu_type1_dirty_bitmap, read.
 *
 * Errors:
 *   EACCES: the IOMMU is not of type 1 version 2
 *   EINVAL: the range ends beyond all addresses, or is not aligned
 */
#define VFIO_IOMMU_DIRTY_PAGES			_IO(0x3B, 0x75)

/**
 * VFIO_IOMMU_SPAPR_TCE_GET_INFO - Ask for the window of 32-bit DMA.
 *
 * On: spapr_container. Argument: struct vfio_iommu_spapr_tce_info, read and
 * written.
 *
 * Errors:
 *   ENXIO: the container has no group
 */
#define VFIO_IOMMU_SPAPR_TCE_GET_INFO		_IO(0x3B, 0x70)

/**
 * VFIO_IOMMU_SPAPR_REGISTER_MEMORY - Pin memory that may be mapped.
 *
 * On: spapr_container. Argument: struct vfio_iommu_spapr_register_memory, read.
 */
#define VFIO_IOMMU_SPAPR_REGISTER_MEMORY	_IO(0x3B, 0x75)

/**
 * VFIO_IOMMU_SPAPR_UNREGISTER_MEMORY - Unpin it.
 *
 * On: spapr_container. Argument: struct vfio_iommu_spapr_register_memory, read.
 *
 * Errors:
 *   EPERM: nothing was registered
 */
#define VFIO_IOMMU_SPAPR_UNREGISTER_MEMORY	_IO(0x3B, 0x76)

/**
 * VFIO_IOMMU_SPAPR_TCE_CREATE - Make a window.
 *
 * On: spapr_container. Argument: struct vfio_iommu_spapr_tce_create, read and
 * written.
 *
 * Errors:
 *   ENXIO: the container has no group
 *   EPERM: the IOMMU has no further windows
 */
#define VFIO_IOMMU_SPAPR_TCE_CREATE		_IO(0x3B, 0x77)

/**
 * VFIO_IOMMU_SPAPR_TCE_REMOVE - Remove a window.
 *
 * On: spapr_container. Argument: struct vfio_iommu_spapr_tce_remove, read.
 *
 * Errors:
 *   ENXIO: the container has no group
 *   EPERM: the IOMMU cannot remove it
 */
#define VFIO_IOMMU_SPAPR_TCE_REMOVE		_IO(0x3B, 0x78)

/**
 * VFIO_EEH_PE_OP - Handle errors of PCI.
 *
 * On: spapr_container. Argument: struct vfio_eeh_pe_op, read.
 * Returns: for VFIO_EEH_PE_GET_STATE, a vfio_eeh_pe_state
 *
 * Errors:
 *   ENODEV: the group has no PE
 */
#define VFIO_EEH_PE_OP				_IO(0x3B, 0x79)

#endif /* _UAPI_VFIO_H */
