/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/*
 * vhost: the ABI between programs and the driver.
 *
 * Made by ioctlc from the vhost spec; do not edit. To remake it:
 *   ioctlc build spec/vhost
 *
 * The interface of vhost, which moves virtio's data plane into the kernel or
 * onto a vDPA device.
 */
#ifndef _UAPI_VHOST_H
#define _UAPI_VHOST_H

#include <linux/types.h>
#include <linux/ioctl.h>

/* Constants */
#define VHOST_FILE_UNBIND		(-1)	/* The descriptor that unbinds. */
#define VHOST_VIRTIO			0xaf	/* The type byte. */
#define VHOST_PAGE_SIZE			0x1000	/* Regions of memory are multiples of it. */
#define VHOST_SCSI_ABI_VERSION		1	/* Version of the SCSI commands. */
/* Bit of vhost_vring_addr.flags; log_guest_addr is valid. */
#define VHOST_VRING_F_LOG		0
#define VHOST_F_LOG_ALL			26	/* Bit of the features; all writes are logged. */
/* Bit of the features; vhost adds and strips virtio_net_hdr. */
#define VHOST_NET_F_VIRTIO_NET_HDR	27

/**
 * DOC: values vhost_vring_endian - Byte order of a ring.
 */
#define VHOST_VRING_LITTLE_ENDIAN	0
#define VHOST_VRING_BIG_ENDIAN		1

/**
 * DOC: values vhost_access - The device's access to a mapping.
 */
#define VHOST_ACCESS_RO	1	/* It reads. */
#define VHOST_ACCESS_WO	2	/* It writes. */
#define VHOST_ACCESS_RW	3	/* It reads and writes. */

/**
 * DOC: values vhost_iotlb - Kind of a message about mappings.
 */
#define VHOST_IOTLB_MISS	1	/* The device needs a mapping. */
#define VHOST_IOTLB_UPDATE	2	/* A mapping is added. */
#define VHOST_IOTLB_INVALIDATE	3	/* A mapping is removed. */
#define VHOST_IOTLB_ACCESS_FAIL	4	/* The device lacks permission. */
#define VHOST_IOTLB_BATCH_BEGIN	5	/* Updates follow that belong together. */
#define VHOST_IOTLB_BATCH_END	6	/* End of those updates. */

/**
 * DOC: values vhost_msg_type - Kind of a message that is read from or written
 *   to the device.
 */
#define VHOST_IOTLB_MSG		1	/* struct vhost_msg. */
#define VHOST_IOTLB_MSG_V2	2	/* struct vhost_msg_v2. */

/**
 * DOC: values vhost_backend_feature - Numbers of the bits in the backend's
 *   features.
 */
#define VHOST_BACKEND_F_IOTLB_MSG_V2	1	/* Messages are struct vhost_msg_v2. */
#define VHOST_BACKEND_F_IOTLB_BATCH	2	/* Updates of mappings can be batched. */
#define VHOST_BACKEND_F_IOTLB_ASID	3	/* Mappings belong to address spaces. */
#define VHOST_BACKEND_F_SUSPEND		4	/* The device can be suspended. */

/**
 * struct vhost_vring_state - A number of a ring.
 * @index: the ring, or the group (in)
 * @num: size, first entry, byte order, timeout, group or address space, as the
 *   command says (in and out)
 */
struct vhost_vring_state {
	unsigned int index;
	unsigned int num;
};

/**
 * struct vhost_vring_file - A descriptor of a ring.
 * @index: the ring
 * @fd: -1 unbinds (in; fd of kind ring_file)
 */
struct vhost_vring_file {
	unsigned int index;
	int fd;
};

/**
 * struct vhost_vring_addr - Where the parts of a ring are in the caller's
 *   memory.
 * @index: the ring
 * @flags: 1 << VHOST_VRING_F_LOG (only bits 0x1)
 * @desc_user_addr: descriptors (address of __u8 of unknown length, kept for
 *   later)
 * @used_user_addr: used ring (a multiple of 4; address of __u8 of unknown
 *   length, kept for later)
 * @avail_user_addr: available ring (a multiple of 2; address of __u8 of unknown
 *   length, kept for later)
 * @log_guest_addr: where writes to the used ring are logged (a multiple of 4)
 */
struct vhost_vring_addr {
	unsigned int index;
	unsigned int flags;
	__u64 desc_user_addr;
	__u64 used_user_addr;
	__u64 avail_user_addr;
	__u64 log_guest_addr;
};

/**
 * struct vhost_iotlb_msg - A mapping of the device.
 * @iova: the device's address
 * @size: bytes
 * @uaddr: address in the caller's memory (address of bytes, size of them, kept
 *   for later)
 * @perm: enum vhost_access: VHOST_ACCESS_*
 * @type: enum vhost_iotlb: VHOST_IOTLB_*
 */
struct vhost_iotlb_msg {
	__u64 iova;
	__u64 size;
	__u64 uaddr;
	__u8 perm;
	__u8 type;
};

/**
 * struct vhost_msg - A message, written to and read from the device.
 * @type: VHOST_IOTLB_MSG
 */
struct vhost_msg {
	int type;
	__extension__ union {
		struct vhost_iotlb_msg iotlb;
		__u8 padding[64];
	};
};

/**
 * struct vhost_msg_v2 - A message with an address space.
 * @type: enum vhost_msg_type: VHOST_IOTLB_*
 * @asid: address space
 */
struct vhost_msg_v2 {
	__u32 type;
	__u32 asid;
	__extension__ union {
		struct vhost_iotlb_msg iotlb;
		__u8 padding[64];
	};
};

/**
 * struct vhost_memory_region - A region of guest memory.
 * @guest_phys_addr: where the guest sees it
 * @memory_size: bytes
 * @userspace_addr: where it is in the caller's memory (address of bytes,
 *   memory_size of them, kept for later)
 * @flags_padding: ignored
 */
struct vhost_memory_region {
	__u64 guest_phys_addr;
	__u64 memory_size;
	__u64 userspace_addr;
	__u64 flags_padding;
};

/**
 * struct vhost_memory - Guest memory.
 * @nregions: number of regions
 * @padding: must be zero
 * @regions: nregions in use, at most 64
 */
struct vhost_memory {
	__u32 nregions;
	__u32 padding;
	__extension__ struct vhost_memory_region regions[];
};

/**
 * struct vhost_scsi_target - A SCSI target.
 * @abi_version: VHOST_SCSI_ABI_VERSION; not looked at
 * @vhost_wwpn: name of the target
 * @vhost_tpgt: not looked at since version 1
 * @reserved: must be zero
 */
struct vhost_scsi_target {
	int abi_version;
	char vhost_wwpn[224];
	unsigned short vhost_tpgt;
	unsigned short reserved;
};

/**
 * struct vhost_vdpa_config - A part of the configuration space.
 * @off: first byte (in)
 * @len: number of bytes (in)
 * @buf: the bytes (len bytes in use)
 */
struct vhost_vdpa_config {
	__u32 off;
	__u32 len;
	__extension__ __u8 buf[];
};

/**
 * struct vhost_vdpa_iova_range - Addresses that can be mapped.
 * @first: the first
 * @last: the last
 */
struct vhost_vdpa_iova_range {
	__u64 first;
	__u64 last;
};

/* Request codes */
/**
 * VHOST_GET_FEATURES - Get the virtio features that the device has.
 *
 * On: net, scsi, vsock, vdpa. Argument: __u64, written.
 */
#define VHOST_GET_FEATURES			_IOR(0xAF, 0x00, __u64)

/**
 * VHOST_SET_FEATURES - Choose features.
 *
 * On: net, scsi, vsock, vdpa. Argument: __u64, read.
 *
 * Errors:
 *   EOPNOTSUPP: there is no such feature; of a vDPA device, that is EINVAL
 *   EBUSY: the features of a vDPA device have been agreed on
 */
#define VHOST_SET_FEATURES			_IOW(0xAF, 0x00, __u64)

/**
 * VHOST_SET_OWNER - Become the owner, before anything else.
 *
 * On: net, scsi, vsock, vdpa.
 *
 * Errors:
 *   EBUSY: there is an owner
 */
#define VHOST_SET_OWNER				_IO(0xAF, 0x01)

/**
 * VHOST_RESET_OWNER - Give ownership back.
 *
 * On: net.
 *
 * Errors:
 *   EPERM: the caller is not the owner
 */
#define VHOST_RESET_OWNER			_IO(0xAF, 0x02)

/**
 * VHOST_SET_MEM_TABLE - Say where guest memory is.
 *
 * On: net, scsi, vsock, vdpa. Argument: struct vhost_memory, read.
 *
 * Errors:
 *   EPERM: the caller is not the owner
 *   E2BIG: too many regions
 *   EOPNOTSUPP: padding is not 0
 */
#define VHOST_SET_MEM_TABLE			_IOW(0xAF, 0x03, struct vhost_memory)

/**
 * VHOST_SET_LOG_BASE - Say where the bitmap of written pages is.
 *
 * On: net, scsi, vsock. Argument: __u64, read.
 *
 * Errors:
 *   EPERM: the caller is not the owner
 */
#define VHOST_SET_LOG_BASE			_IOW(0xAF, 0x04, __u64)

/**
 * VHOST_SET_LOG_FD - Set the eventfd that is signalled when pages are logged.
 *
 * On: net, scsi, vsock. Argument: int, read.
 *
 * Errors:
 *   EPERM: the caller is not the owner
 *   EBADF: there is no such descriptor
 */
#define VHOST_SET_LOG_FD			_IOW(0xAF, 0x07, int)

/**
 * VHOST_SET_VRING_NUM - Set the number of a ring's entries.
 *
 * On: net, scsi, vsock, vdpa. Argument: struct vhost_vring_state, read.
 *
 * Errors:
 *   EPERM: the caller is not the owner
 *   ENOBUFS: there is no such ring
 *   EBUSY: the ring is in use
 */
#define VHOST_SET_VRING_NUM			_IOW(0xAF, 0x10, struct vhost_vring_state)

/**
 * VHOST_SET_VRING_ADDR - Say where a ring is.
 *
 * On: net, scsi, vsock, vdpa. Argument: struct vhost_vring_addr, read.
 *
 * Errors:
 *   EPERM: the caller is not the owner
 *   ENOBUFS: there is no such ring
 *   EOPNOTSUPP: a flag is unknown
 */
#define VHOST_SET_VRING_ADDR			_IOW(0xAF, 0x11, struct vhost_vring_addr)

/**
 * VHOST_SET_VRING_BASE - Set the entry of a ring that comes next.
 *
 * On: net, scsi, vsock, vdpa. Argument: struct vhost_vring_state, read.
 *
 * Errors:
 *   EPERM: the caller is not the owner
 *   ENOBUFS: there is no such ring
 *   EBUSY: the ring is in use
 */
#define VHOST_SET_VRING_BASE			_IOW(0xAF, 0x12, struct vhost_vring_state)

/**
 * VHOST_GET_VRING_BASE - Get the entry of a ring that comes next.
 *
 * On: net, scsi, vsock, vdpa. Argument: struct vhost_vring_state, read and
 * written.
 *
 * Errors:
 *   EPERM: the caller is not the owner
 *   ENOBUFS: there is no such ring
 */
#define VHOST_GET_VRING_BASE			_IOWR(0xAF, 0x12, struct vhost_vring_state)

/**
 * VHOST_SET_VRING_ENDIAN - Set the byte order of a ring.
 *
 * On: net, scsi, vsock, vdpa. Argument: struct vhost_vring_state, read.
 *
 * Errors:
 *   EPERM: the caller is not the owner
 *   ENOBUFS: there is no such ring
 *   EBUSY: the ring is in use
 */
#define VHOST_SET_VRING_ENDIAN			_IOW(0xAF, 0x13, struct vhost_vring_state)

/**
 * VHOST_GET_VRING_ENDIAN - Get the byte order of a ring.
 *
 * On: net, scsi, vsock, vdpa. Argument: struct vhost_vring_state, read and
 * written.
 *
 * Errors:
 *   EPERM: the caller is not the owner
 *   ENOBUFS: there is no such ring
 */
#define VHOST_GET_VRING_ENDIAN			_IOW(0xAF, 0x14, struct vhost_vring_state)

/**
 * VHOST_SET_VRING_KICK - Set the eventfd that says that entries were added.
 *
 * On: net, scsi, vsock, vdpa. Argument: struct vhost_vring_file, read.
 *
 * Errors:
 *   EPERM: the caller is not the owner
 *   ENOBUFS: there is no such ring
 *   EBADF: there is no such descriptor
 */
#define VHOST_SET_VRING_KICK			_IOW(0xAF, 0x20, struct vhost_vring_file)

/**
 * VHOST_SET_VRING_CALL - Set the eventfd that is signalled when entries were
 *   used.
 *
 * On: net, scsi, vsock, vdpa. Argument: struct vhost_vring_file, read.
 *
 * Errors:
 *   EPERM: the caller is not the owner
 *   ENOBUFS: there is no such ring
 *   EBADF: there is no such descriptor
 */
#define VHOST_SET_VRING_CALL			_IOW(0xAF, 0x21, struct vhost_vring_file)

/**
 * VHOST_SET_VRING_ERR - Set the eventfd that is signalled after an error.
 *
 * On: net, scsi, vsock, vdpa. Argument: struct vhost_vring_file, read.
 *
 * Errors:
 *   EPERM: the caller is not the owner
 *   ENOBUFS: there is no such ring
 *   EBADF: there is no such descriptor
 */
#define VHOST_SET_VRING_ERR			_IOW(0xAF, 0x22, struct vhost_vring_file)

/**
 * VHOST_SET_VRING_BUSYLOOP_TIMEOUT - Set how many microseconds a ring is
 *   polled.
 *
 * On: net, scsi, vsock, vdpa. Argument: struct vhost_vring_state, read.
 *
 * Errors:
 *   EPERM: the caller is not the owner
 *   ENOBUFS: there is no such ring
 */
#define VHOST_SET_VRING_BUSYLOOP_TIMEOUT	_IOW(0xAF, 0x23, struct vhost_vring_state)

/**
 * VHOST_GET_VRING_BUSYLOOP_TIMEOUT - Get how many microseconds a ring is
 *   polled.
 *
 * On: net, scsi, vsock, vdpa. Argument: struct vhost_vring_state, read and
 * written.
 *
 * Errors:
 *   EPERM: the caller is not the owner
 *   ENOBUFS: there is no such ring
 */
#define VHOST_GET_VRING_BUSYLOOP_TIMEOUT	_IOW(0xAF, 0x24, struct vhost_vring_state)

/**
 * VHOST_SET_BACKEND_FEATURES - Choose features of the backend.
 *
 * On: net, vsock, vdpa. Argument: __u64, read.
 *
 * Errors:
 *   EOPNOTSUPP: there is no such feature
 */
#define VHOST_SET_BACKEND_FEATURES		_IOW(0xAF, 0x25, __u64)

/**
 * VHOST_GET_BACKEND_FEATURES - Get the features of the backend.
 *
 * On: net, vsock, vdpa. Argument: __u64, written.
 */
#define VHOST_GET_BACKEND_FEATURES		_IOR(0xAF, 0x26, __u64)

/**
 * VHOST_NET_SET_BACKEND - Bind a ring to a socket or tap device.
 *
 * On: net. Argument: struct vhost_vring_file, read.
 *
 * Errors:
 *   EPERM: the caller is not the owner
 *   ENOBUFS: there is no such ring
 *   ENOTSOCK: neither a packet socket nor a tap device
 */
#define VHOST_NET_SET_BACKEND			_IOW(0xAF, 0x30, struct vhost_vring_file)

/**
 * VHOST_SCSI_SET_ENDPOINT - Bind to a target.
 *
 * On: scsi. Argument: struct vhost_scsi_target, read.
 *
 * Errors:
 *   EEXIST: there is no such target, or it is taken
 *   EOPNOTSUPP: reserved is not 0
 */
#define VHOST_SCSI_SET_ENDPOINT			_IOW(0xAF, 0x40, struct vhost_scsi_target)

/**
 * VHOST_SCSI_CLEAR_ENDPOINT - Unbind from a target.
 *
 * On: scsi. Argument: struct vhost_scsi_target, read.
 *
 * Errors:
 *   ENODEV: the target is gone
 *   EOPNOTSUPP: reserved is not 0
 */
#define VHOST_SCSI_CLEAR_ENDPOINT		_IOW(0xAF, 0x41, struct vhost_scsi_target)

/**
 * VHOST_SCSI_GET_ABI_VERSION - Get VHOST_SCSI_ABI_VERSION.
 *
 * On: scsi. Argument: int, written.
 */
#define VHOST_SCSI_GET_ABI_VERSION		_IOW(0xAF, 0x42, int)

/**
 * VHOST_SCSI_SET_EVENTS_MISSED - Say whether events were missed.
 *
 * On: scsi. Argument: __u32, read.
 */
#define VHOST_SCSI_SET_EVENTS_MISSED		_IOW(0xAF, 0x43, __u32)

/**
 * VHOST_SCSI_GET_EVENTS_MISSED - Ask whether events were missed.
 *
 * On: scsi. Argument: __u32, written.
 */
#define VHOST_SCSI_GET_EVENTS_MISSED		_IOW(0xAF, 0x44, __u32)

/**
 * VHOST_VSOCK_SET_GUEST_CID - Set the guest's context id.
 *
 * On: vsock. Argument: __u64, read.
 *
 * Errors:
 *   EADDRINUSE: another guest has it
 */
#define VHOST_VSOCK_SET_GUEST_CID		_IOW(0xAF, 0x60, __u64)

/**
 * VHOST_VSOCK_SET_RUNNING - Start (1) or stop (0).
 *
 * On: vsock. Argument: int, read.
 *
 * Errors:
 *   EPERM: the caller is not the owner
 */
#define VHOST_VSOCK_SET_RUNNING			_IOW(0xAF, 0x61, int)

/**
 * VHOST_VDPA_GET_DEVICE_ID - Get virtio's number of the kind of device.
 *
 * On: vdpa. Argument: __u32, written.
 */
#define VHOST_VDPA_GET_DEVICE_ID		_IOR(0xAF, 0x70, __u32)

/**
 * VHOST_VDPA_GET_STATUS - Get virtio's device status.
 *
 * On: vdpa. Argument: __u8, written.
 */
#define VHOST_VDPA_GET_STATUS			_IOR(0xAF, 0x71, __u8)

/**
 * VHOST_VDPA_SET_STATUS - Set virtio's device status.
 *
 * On: vdpa. Argument: __u8, read.
 */
#define VHOST_VDPA_SET_STATUS			_IOW(0xAF, 0x72, __u8)

/**
 * VHOST_VDPA_GET_CONFIG - Read the configuration space.
 *
 * On: vdpa. Argument: struct vhost_vdpa_config, read and written.
 */
#define VHOST_VDPA_GET_CONFIG			_IOR(0xAF, 0x73, struct vhost_vdpa_config)

/**
 * VHOST_VDPA_SET_CONFIG - Write the configuration space.
 *
 * On: vdpa. Argument: struct vhost_vdpa_config, read.
 */
#define VHOST_VDPA_SET_CONFIG			_IOW(0xAF, 0x74, struct vhost_vdpa_config)

/**
 * VHOST_VDPA_SET_VRING_ENABLE - Enable (1) or disable (0) a ring.
 *
 * On: vdpa. Argument: struct vhost_vring_state, read.
 *
 * Errors:
 *   EPERM: the caller is not the owner
 *   ENOBUFS: there is no such ring
 */
#define VHOST_VDPA_SET_VRING_ENABLE		_IOW(0xAF, 0x75, struct vhost_vring_state)

/**
 * VHOST_VDPA_GET_VRING_NUM - Get the largest number of a ring's entries.
 *
 * On: vdpa. Argument: __u16, written.
 */
#define VHOST_VDPA_GET_VRING_NUM		_IOR(0xAF, 0x76, __u16)

/**
 * VHOST_VDPA_SET_CONFIG_CALL - Set the eventfd that says that the configuration
 *   changed.
 *
 * On: vdpa. Argument: int, read.
 */
#define VHOST_VDPA_SET_CONFIG_CALL		_IOW(0xAF, 0x77, int)

/**
 * VHOST_VDPA_GET_IOVA_RANGE - Get the addresses that can be mapped.
 *
 * On: vdpa. Argument: struct vhost_vdpa_iova_range, written.
 */
#define VHOST_VDPA_GET_IOVA_RANGE		_IOR(0xAF, 0x78, struct vhost_vdpa_iova_range)

/**
 * VHOST_VDPA_GET_CONFIG_SIZE - Get the size of the configuration space in
 *   bytes.
 *
 * On: vdpa. Argument: __u32, written.
 */
#define VHOST_VDPA_GET_CONFIG_SIZE		_IOR(0xAF, 0x79, __u32)

/**
 * VHOST_VDPA_GET_AS_NUM - Ask how many address spaces the device has.
 *
 * On: vdpa. Argument: unsigned int, written.
 */
#define VHOST_VDPA_GET_AS_NUM			_IOR(0xAF, 0x7A, unsigned int)

/**
 * VHOST_VDPA_GET_VRING_GROUP - Get the group of a ring.
 *
 * On: vdpa. Argument: struct vhost_vring_state, read and written.
 *
 * Errors:
 *   EPERM: the caller is not the owner
 *   ENOBUFS: there is no such ring
 *   EOPNOTSUPP: the device has no groups
 *   EIO: the device gives a group that it does not have
 */
#define VHOST_VDPA_GET_VRING_GROUP		_IOWR(0xAF, 0x7B, struct vhost_vring_state)

/**
 * VHOST_VDPA_SET_GROUP_ASID - Put a group, which index names, into an address
 *   space.
 *
 * On: vdpa. Argument: struct vhost_vring_state, read.
 *
 * Errors:
 *   EPERM: the caller is not the owner
 *   ENOBUFS: index is not below the number of rings
 *   EINVAL: there is no such address space
 *   EOPNOTSUPP: the device cannot
 */
#define VHOST_VDPA_SET_GROUP_ASID		_IOW(0xAF, 0x7C, struct vhost_vring_state)

/**
 * VHOST_VDPA_SUSPEND - Stop the device, which keeps its state.
 *
 * On: vdpa.
 *
 * Errors:
 *   EOPNOTSUPP: the device cannot
 */
#define VHOST_VDPA_SUSPEND			_IO(0xAF, 0x7D)

/**
 * VHOST_VDPA_GET_VQS_COUNT - Get the number of rings.
 *
 * On: vdpa. Argument: __u32, written.
 */
#define VHOST_VDPA_GET_VQS_COUNT		_IOR(0xAF, 0x80, __u32)

/**
 * VHOST_VDPA_GET_GROUP_NUM - Get the number of groups.
 *
 * On: vdpa. Argument: __u32, written.
 */
#define VHOST_VDPA_GET_GROUP_NUM		_IOR(0xAF, 0x81, __u32)

#endif /* _UAPI_VHOST_H */
