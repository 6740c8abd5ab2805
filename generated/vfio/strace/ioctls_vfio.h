/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/*
 * vfio: names for strace.
 *
 * Made by ioctlc from the vfio spec; do not edit. To remake it:
 *   ioctlc build spec/vfio
 */
{ "vfio", "VFIO_GET_API_VERSION", 0, 0x3b64, 0x0 },
#if IOCTLC_PERSONALITY == 0
{ "vfio", "VFIO_CHECK_EXTENSION", 0, 0x3b65, 0x0 },
#endif
#if IOCTLC_PERSONALITY == 1 || IOCTLC_PERSONALITY == 2
{ "vfio", "VFIO_CHECK_EXTENSION", 0, 0x3b65, 0x0 },
#endif
#if IOCTLC_PERSONALITY == 0
{ "vfio", "VFIO_SET_IOMMU", 0, 0x3b66, 0x0 },
#endif
#if IOCTLC_PERSONALITY == 1 || IOCTLC_PERSONALITY == 2
{ "vfio", "VFIO_SET_IOMMU", 0, 0x3b66, 0x0 },
#endif
{ "vfio", "VFIO_GROUP_GET_STATUS", 0, 0x3b67, 0x0 },
{ "vfio", "VFIO_GROUP_SET_CONTAINER", 0, 0x3b68, 0x0 },
{ "vfio", "VFIO_GROUP_UNSET_CONTAINER", 0, 0x3b69, 0x0 },
{ "vfio", "VFIO_GROUP_GET_DEVICE_FD", 0, 0x3b6a, 0x0 },
{ "vfio", "VFIO_DEVICE_GET_INFO", 0, 0x3b6b, 0x0 },
{ "vfio", "VFIO_DEVICE_GET_REGION_INFO", 0, 0x3b6c, 0x0 },
{ "vfio", "VFIO_DEVICE_GET_IRQ_INFO", 0, 0x3b6d, 0x0 },
{ "vfio", "VFIO_DEVICE_SET_IRQS", 0, 0x3b6e, 0x0 },
{ "vfio", "VFIO_DEVICE_RESET", 0, 0x3b6f, 0x0 },
{ "vfio", "VFIO_DEVICE_GET_PCI_HOT_RESET_INFO", 0, 0x3b70, 0x0 },
#if IOCTLC_PERSONALITY == 0 || IOCTLC_PERSONALITY == 2
{ "vfio", "VFIO_IOMMU_GET_INFO", 0, 0x3b70, 0x0 },
#endif
#if IOCTLC_PERSONALITY == 1
{ "vfio", "VFIO_IOMMU_GET_INFO", 0, 0x3b70, 0x0 },
#endif
{ "vfio", "VFIO_IOMMU_SPAPR_TCE_GET_INFO", 0, 0x3b70, 0x0 },
{ "vfio", "VFIO_DEVICE_PCI_HOT_RESET", 0, 0x3b71, 0x0 },
{ "vfio", "VFIO_IOMMU_MAP_DMA", 0, 0x3b71, 0x0 },
#if IOCTLC_PERSONALITY == 0 || IOCTLC_PERSONALITY == 2
{ "vfio", "VFIO_DEVICE_QUERY_GFX_PLANE", 0, 0x3b72, 0x0 },
#endif
#if IOCTLC_PERSONALITY == 1
{ "vfio", "VFIO_DEVICE_QUERY_GFX_PLANE", 0, 0x3b72, 0x0 },
#endif
{ "vfio", "VFIO_IOMMU_UNMAP_DMA", 0, 0x3b72, 0x0 },
{ "vfio", "VFIO_DEVICE_GET_GFX_DMABUF", 0, 0x3b73, 0x0 },
{ "vfio", "VFIO_IOMMU_ENABLE", 0, 0x3b73, 0x0 },
#if IOCTLC_PERSONALITY == 0 || IOCTLC_PERSONALITY == 2
{ "vfio", "VFIO_DEVICE_IOEVENTFD", 0, 0x3b74, 0x0 },
#endif
#if IOCTLC_PERSONALITY == 1
{ "vfio", "VFIO_DEVICE_IOEVENTFD", 0, 0x3b74, 0x0 },
#endif
{ "vfio", "VFIO_IOMMU_DISABLE", 0, 0x3b74, 0x0 },
{ "vfio", "VFIO_DEVICE_FEATURE", 0, 0x3b75, 0x0 },
{ "vfio", "VFIO_IOMMU_DIRTY_PAGES", 0, 0x3b75, 0x0 },
{ "vfio", "VFIO_IOMMU_SPAPR_REGISTER_MEMORY", 0, 0x3b75, 0x0 },
{ "vfio", "VFIO_IOMMU_SPAPR_UNREGISTER_MEMORY", 0, 0x3b76, 0x0 },
{ "vfio", "VFIO_IOMMU_SPAPR_TCE_CREATE", 0, 0x3b77, 0x0 },
{ "vfio", "VFIO_IOMMU_SPAPR_TCE_REMOVE", 0, 0x3b78, 0x0 },
#if IOCTLC_PERSONALITY == 0 || IOCTLC_PERSONALITY == 2
{ "vfio", "VFIO_EEH_PE_OP", 0, 0x3b79, 0x0 },
#endif
#if IOCTLC_PERSONALITY == 1
{ "vfio", "VFIO_EEH_PE_OP", 0, 0x3b79, 0x0 },
#endif
