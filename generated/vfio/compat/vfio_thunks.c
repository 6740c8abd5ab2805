/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/*
 * vfio: thunks for callers of another ABI.
 *
 * Made by ioctlc from the vfio spec; do not edit. To remake it:
 *   ioctlc build spec/vfio
 */
#include "vfio_thunks.h"

#ifdef OS_COMPAT

#if defined(__x86_64__) || defined(__i386__)
static int vfio_device_device_query_gfx_plane_compat_thunk(struct os_call *call, void *object)
{
	struct vfio_device_gfx_plane_info_compat wire_room, *wire = &wire_room;
	struct vfio_device_gfx_plane_info arg_room, *arg = &arg_room;
	int result;
	int err;

	err = os_arg_in(call, wire, sizeof(*wire));
	if (err)
		return err;
	vfio_decode_device_gfx_plane_info_compat(arg, wire);

	result = vfio_device_device_query_gfx_plane(call, object, arg);
	err = result;
	if (result < 0)
		return err;
	vfio_encode_device_gfx_plane_info_compat(wire, arg);
	err = os_arg_out(call, 12, (u8 *)wire + 12, 48);
	if (err)
		return err;
	err = result;
	return err;
}
#endif

#if defined(__x86_64__) || defined(__i386__)
static int vfio_device_device_ioeventfd_compat_thunk(struct os_call *call, void *object)
{
	struct vfio_device_ioeventfd_compat wire_room, *wire = &wire_room;
	struct vfio_device_ioeventfd arg_room, *arg = &arg_room;
	int err;

	err = os_arg_in(call, wire, sizeof(*wire));
	if (err)
		return err;
	memset(arg, 0, sizeof(*arg));
	vfio_decode_device_ioeventfd_compat(arg, wire);

	err = vfio_device_device_ioeventfd(call, object, arg);
	return err;
}
#endif

#if defined(__x86_64__) || defined(__i386__)
static int vfio_container_iommu_get_info_compat_thunk(struct os_call *call, void *object)
{
	struct vfio_iommu_type1_info_compat wire_room, *wire = &wire_room;
	struct vfio_iommu_type1_info arg_room, *arg = &arg_room;
	int result;
	int err;

	err = os_arg_in(call, wire, sizeof(*wire));
	if (err)
		return err;
	memset(arg, 0, sizeof(*arg));
	vfio_decode_iommu_type1_info_compat(arg, wire);

	result = vfio_container_iommu_get_info(call, object, arg);
	err = result;
	if (result < 0)
		return err;
	vfio_encode_iommu_type1_info_compat(wire, arg);
	err = os_arg_out(call, 0, wire, sizeof(*wire));
	if (err)
		return err;
	err = result;
	return err;
}
#endif

#if defined(__x86_64__) || defined(__i386__)
static int vfio_spapr_container_eeh_pe_op_compat_thunk(struct os_call *call, void *object)
{
	struct vfio_eeh_pe_op_compat wire_room, *wire = &wire_room;
	struct vfio_eeh_pe_op arg_room, *arg = &arg_room;
	int err;

	err = os_arg_in(call, wire, sizeof(*wire));
	if (err)
		return err;
	vfio_decode_eeh_pe_op_compat(arg, wire);

	err = vfio_spapr_container_eeh_pe_op(call, object, arg);
	return err;
}
#endif

int vfio_container_compat_ioctl(struct os_call *call, void *object)
{
	switch (call->command) {
#if !((__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__) || defined(__mips__))
	case 0x00003b64u: /* VFIO_GET_API_VERSION */
	case 0x00003b65u: /* VFIO_CHECK_EXTENSION */
	case 0x00003b66u: /* VFIO_SET_IOMMU */
	case 0x00003b71u: /* VFIO_IOMMU_MAP_DMA */
	case 0x00003b72u: /* VFIO_IOMMU_UNMAP_DMA */
	case 0x00003b75u: /* VFIO_IOMMU_DIRTY_PAGES */
		return vfio_container_native_ioctl(call, object);
#endif
#if (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__) || defined(__mips__)
	case 0x20003b64u: /* VFIO_GET_API_VERSION */
	case 0x20003b65u: /* VFIO_CHECK_EXTENSION */
	case 0x20003b66u: /* VFIO_SET_IOMMU */
	case 0x20003b70u: /* VFIO_IOMMU_GET_INFO */
	case 0x20003b71u: /* VFIO_IOMMU_MAP_DMA */
	case 0x20003b72u: /* VFIO_IOMMU_UNMAP_DMA */
	case 0x20003b75u: /* VFIO_IOMMU_DIRTY_PAGES */
		return vfio_container_native_ioctl(call, object);
#endif
#if defined(__x86_64__) || defined(__i386__)
	case 0x00003b70u: /* VFIO_IOMMU_GET_INFO */
		if (os_caller_abi(call) == COMPAT_I386)
			return vfio_container_iommu_get_info_compat_thunk(call, object);
		if (os_caller_abi(call) == COMPAT_X32)
			return vfio_container_native_ioctl(call, object);
		return -ENOTTY;
#endif
#if defined(__riscv) || defined(__aarch64__)
	case 0x00003b70u: /* VFIO_IOMMU_GET_INFO */
		return vfio_container_native_ioctl(call, object);
#endif
	default:
		return -ENOTTY;
	}
}

int vfio_spapr_container_compat_ioctl(struct os_call *call, void *object)
{
	switch (call->command) {
#if !((__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__) || defined(__mips__))
	case 0x00003b64u: /* VFIO_GET_API_VERSION */
	case 0x00003b65u: /* VFIO_CHECK_EXTENSION */
	case 0x00003b66u: /* VFIO_SET_IOMMU */
	case 0x00003b71u: /* VFIO_IOMMU_MAP_DMA */
	case 0x00003b72u: /* VFIO_IOMMU_UNMAP_DMA */
	case 0x00003b73u: /* VFIO_IOMMU_ENABLE */
	case 0x00003b74u: /* VFIO_IOMMU_DISABLE */
	case 0x00003b70u: /* VFIO_IOMMU_SPAPR_TCE_GET_INFO */
	case 0x00003b75u: /* VFIO_IOMMU_SPAPR_REGISTER_MEMORY */
	case 0x00003b76u: /* VFIO_IOMMU_SPAPR_UNREGISTER_MEMORY */
	case 0x00003b77u: /* VFIO_IOMMU_SPAPR_TCE_CREATE */
	case 0x00003b78u: /* VFIO_IOMMU_SPAPR_TCE_REMOVE */
		return vfio_spapr_container_native_ioctl(call, object);
#endif
#if (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__) || defined(__mips__)
	case 0x20003b64u: /* VFIO_GET_API_VERSION */
	case 0x20003b65u: /* VFIO_CHECK_EXTENSION */
	case 0x20003b66u: /* VFIO_SET_IOMMU */
	case 0x20003b71u: /* VFIO_IOMMU_MAP_DMA */
	case 0x20003b72u: /* VFIO_IOMMU_UNMAP_DMA */
	case 0x20003b73u: /* VFIO_IOMMU_ENABLE */
	case 0x20003b74u: /* VFIO_IOMMU_DISABLE */
	case 0x20003b70u: /* VFIO_IOMMU_SPAPR_TCE_GET_INFO */
	case 0x20003b75u: /* VFIO_IOMMU_SPAPR_REGISTER_MEMORY */
	case 0x20003b76u: /* VFIO_IOMMU_SPAPR_UNREGISTER_MEMORY */
	case 0x20003b77u: /* VFIO_IOMMU_SPAPR_TCE_CREATE */
	case 0x20003b78u: /* VFIO_IOMMU_SPAPR_TCE_REMOVE */
	case 0x20003b79u: /* VFIO_EEH_PE_OP */
		return vfio_spapr_container_native_ioctl(call, object);
#endif
#if defined(__x86_64__) || defined(__i386__)
	case 0x00003b79u: /* VFIO_EEH_PE_OP */
		if (os_caller_abi(call) == COMPAT_I386)
			return vfio_spapr_container_eeh_pe_op_compat_thunk(call, object);
		if (os_caller_abi(call) == COMPAT_X32)
			return vfio_spapr_container_native_ioctl(call, object);
		return -ENOTTY;
#endif
#if defined(__riscv) || defined(__aarch64__)
	case 0x00003b79u: /* VFIO_EEH_PE_OP */
		return vfio_spapr_container_native_ioctl(call, object);
#endif
	default:
		return -ENOTTY;
	}
}

int vfio_device_compat_ioctl(struct os_call *call, void *object)
{
	switch (call->command) {
#if !((__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__) || defined(__mips__))
	case 0x00003b6bu: /* VFIO_DEVICE_GET_INFO */
	case 0x00003b6cu: /* VFIO_DEVICE_GET_REGION_INFO */
	case 0x00003b6du: /* VFIO_DEVICE_GET_IRQ_INFO */
	case 0x00003b6eu: /* VFIO_DEVICE_SET_IRQS */
	case 0x00003b6fu: /* VFIO_DEVICE_RESET */
	case 0x00003b70u: /* VFIO_DEVICE_GET_PCI_HOT_RESET_INFO */
	case 0x00003b71u: /* VFIO_DEVICE_PCI_HOT_RESET */
	case 0x00003b73u: /* VFIO_DEVICE_GET_GFX_DMABUF */
	case 0x00003b75u: /* VFIO_DEVICE_FEATURE */
		return vfio_device_native_ioctl(call, object);
#endif
#if (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__) || defined(__mips__)
	case 0x20003b6bu: /* VFIO_DEVICE_GET_INFO */
	case 0x20003b6cu: /* VFIO_DEVICE_GET_REGION_INFO */
	case 0x20003b6du: /* VFIO_DEVICE_GET_IRQ_INFO */
	case 0x20003b6eu: /* VFIO_DEVICE_SET_IRQS */
	case 0x20003b6fu: /* VFIO_DEVICE_RESET */
	case 0x20003b70u: /* VFIO_DEVICE_GET_PCI_HOT_RESET_INFO */
	case 0x20003b71u: /* VFIO_DEVICE_PCI_HOT_RESET */
	case 0x20003b72u: /* VFIO_DEVICE_QUERY_GFX_PLANE */
	case 0x20003b73u: /* VFIO_DEVICE_GET_GFX_DMABUF */
	case 0x20003b74u: /* VFIO_DEVICE_IOEVENTFD */
	case 0x20003b75u: /* VFIO_DEVICE_FEATURE */
		return vfio_device_native_ioctl(call, object);
#endif
#if defined(__x86_64__) || defined(__i386__)
	case 0x00003b72u: /* VFIO_DEVICE_QUERY_GFX_PLANE */
		if (os_caller_abi(call) == COMPAT_I386)
			return vfio_device_device_query_gfx_plane_compat_thunk(call, object);
		if (os_caller_abi(call) == COMPAT_X32)
			return vfio_device_native_ioctl(call, object);
		return -ENOTTY;
	case 0x00003b74u: /* VFIO_DEVICE_IOEVENTFD */
		if (os_caller_abi(call) == COMPAT_I386)
			return vfio_device_device_ioeventfd_compat_thunk(call, object);
		if (os_caller_abi(call) == COMPAT_X32)
			return vfio_device_native_ioctl(call, object);
		return -ENOTTY;
#endif
#if defined(__riscv) || defined(__aarch64__)
	case 0x00003b72u: /* VFIO_DEVICE_QUERY_GFX_PLANE */
	case 0x00003b74u: /* VFIO_DEVICE_IOEVENTFD */
		return vfio_device_native_ioctl(call, object);
#endif
	default:
		return -ENOTTY;
	}
}
#endif
