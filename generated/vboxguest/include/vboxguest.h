/* SPDX-License-Identifier: ((GPL-2.0 WITH Linux-syscall-note) OR CDDL-1.0) */
/*
 * vboxguest: the ABI between programs and the driver.
 *
 * Made by ioctlc from the vboxguest spec; do not edit. To remake it:
 *   ioctlc build spec/vboxguest
 *
 * The interface of VirtualBox's guest driver, with its calls to services of
 * the host.
 */
#ifndef _UAPI_VBOXGUEST_H
#define _UAPI_VBOXGUEST_H

#include <linux/types.h>
#include <linux/ioctl.h>

#if defined(__GNUC__) || defined(__clang__)
#define _VBOXGUEST_PACKED __attribute__((packed))
#else
#define _VBOXGUEST_PACKED
#endif

/* Constants */
#if defined(__i386__)
#define VMMDEVREQ_HGCM_CALL		62
#else
#define VMMDEVREQ_HGCM_CALL		63
#endif
#define VBG_IOCTL_HDR_VERSION		0x10001
#define VBG_IOCTL_HDR_TYPE_DEFAULT	0
#define VBG_IOC_VERSION			0x10000

/**
 * DOC: flags vmmdev_requestor - Who asks; beside these bits,
 *   vmmdev_requestor_usr, .._con and .._trust.
 */
#define VMMDEV_REQUESTOR_KERNEL		0x0	/* The kernel. */
#define VMMDEV_REQUESTOR_USERMODE	0x8	/* A program. */
#define VMMDEV_REQUESTOR_MODE_MASK	0x8
#define VMMDEV_REQUESTOR_GRP_VBOX	0x80	/* A member of VirtualBox's group. */
#define VMMDEV_REQUESTOR_USER_DEVICE	0x8000	/* A user of /dev/vboxuser. */

/**
 * DOC: flags vbgl_ioc_agc_flags - How capabilities are acquired.
 */
/* Only declares that they will be acquired. */
#define VBGL_IOC_AGC_FLAGS_CONFIG_ACQUIRE_MODE	0x1
#define VBGL_IOC_AGC_FLAGS_VALID_MASK		0x1

/**
 * DOC: values vmmdev_requestor_trust - Bits 12 to 14 of a requestor, trust in
 *   it; Linux gives none.
 */
#define VMMDEV_REQUESTOR_TRUST_NOT_GIVEN	0x0
#define VMMDEV_REQUESTOR_TRUST_UNTRUSTED	0x1000
#define VMMDEV_REQUESTOR_TRUST_LOW		0x2000
#define VMMDEV_REQUESTOR_TRUST_MEDIUM		0x3000
#define VMMDEV_REQUESTOR_TRUST_MEDIUM_PLUS	0x4000
#define VMMDEV_REQUESTOR_TRUST_HIGH		0x5000
#define VMMDEV_REQUESTOR_TRUST_SYSTEM		0x6000
#define VMMDEV_REQUESTOR_TRUST_PROTECTED	0x7000
#define VMMDEV_REQUESTOR_TRUST_MASK		0x7000

/**
 * DOC: values vmmdev_requestor_con - Bits 4 and 5 of a requestor, whether it
 *   belongs to the physical console.
 */
#define VMMDEV_REQUESTOR_CON_DONT_KNOW	0
#define VMMDEV_REQUESTOR_CON_NO		16
#define VMMDEV_REQUESTOR_CON_YES	32
#define VMMDEV_REQUESTOR_CON_MASK	48

/**
 * enum vmmdev_request_type - Requests to VirtualBox's device.
 */
enum vmmdev_request_type {
	VMMDEVREQ_INVALID_REQUEST			= 0x0,
	VMMDEVREQ_GET_MOUSE_STATUS			= 0x1,
	VMMDEVREQ_SET_MOUSE_STATUS			= 0x2,
	VMMDEVREQ_SET_POINTER_SHAPE			= 0x3,
	VMMDEVREQ_GET_HOST_VERSION			= 0x4,
	VMMDEVREQ_IDLE					= 0x5,
	VMMDEVREQ_GET_HOST_TIME				= 0xa,
	VMMDEVREQ_GET_HYPERVISOR_INFO			= 0x14,
	VMMDEVREQ_SET_HYPERVISOR_INFO			= 0x15,
	VMMDEVREQ_REGISTER_PATCH_MEMORY			= 0x16,
	VMMDEVREQ_DEREGISTER_PATCH_MEMORY		= 0x17,
	VMMDEVREQ_SET_POWER_STATUS			= 0x1e,
	VMMDEVREQ_ACKNOWLEDGE_EVENTS			= 0x29,
	VMMDEVREQ_CTL_GUEST_FILTER_MASK			= 0x2a,
	VMMDEVREQ_REPORT_GUEST_INFO			= 0x32,
	VMMDEVREQ_REPORT_GUEST_INFO2			= 0x3a,
	VMMDEVREQ_REPORT_GUEST_STATUS			= 0x3b,
	VMMDEVREQ_REPORT_GUEST_USER_STATE		= 0x4a,
	VMMDEVREQ_GET_DISPLAY_CHANGE_REQ		= 0x33,
	VMMDEVREQ_VIDEMODE_SUPPORTED			= 0x34,
	VMMDEVREQ_GET_HEIGHT_REDUCTION			= 0x35,
	VMMDEVREQ_GET_DISPLAY_CHANGE_REQ2		= 0x36,
	VMMDEVREQ_REPORT_GUEST_CAPABILITIES		= 0x37,
	VMMDEVREQ_SET_GUEST_CAPABILITIES		= 0x38,
	VMMDEVREQ_VIDEMODE_SUPPORTED2			= 0x39,
	VMMDEVREQ_GET_DISPLAY_CHANGE_REQEX		= 0x50,
	VMMDEVREQ_GET_DISPLAY_CHANGE_REQ_MULTI		= 0x51,
	VMMDEVREQ_HGCM_CONNECT				= 0x3c,
	VMMDEVREQ_HGCM_DISCONNECT			= 0x3d,
	VMMDEVREQ_HGCM_CALL32				= 0x3e,
	VMMDEVREQ_HGCM_CALL64				= 0x3f,
	VMMDEVREQ_HGCM_CANCEL				= 0x40,
	VMMDEVREQ_HGCM_CANCEL2				= 0x41,
	VMMDEVREQ_VIDEO_ACCEL_ENABLE			= 0x46,
	VMMDEVREQ_VIDEO_ACCEL_FLUSH			= 0x47,
	VMMDEVREQ_VIDEO_SET_VISIBLE_REGION		= 0x48,
	VMMDEVREQ_GET_SEAMLESS_CHANGE_REQ		= 0x49,
	VMMDEVREQ_QUERY_CREDENTIALS			= 0x64,
	VMMDEVREQ_REPORT_CREDENTIALS_JUDGEMENT		= 0x65,
	VMMDEVREQ_REPORT_GUEST_STATS			= 0x6e,
	VMMDEVREQ_GET_MEMBALLOON_CHANGE_REQ		= 0x6f,
	VMMDEVREQ_GET_STATISTICS_CHANGE_REQ		= 0x70,
	VMMDEVREQ_CHANGE_MEMBALLOON			= 0x71,
	VMMDEVREQ_GET_VRDPCHANGE_REQ			= 0x96,
	VMMDEVREQ_LOG_STRING				= 0xc8,
	VMMDEVREQ_GET_CPU_HOTPLUG_REQ			= 0xd2,
	VMMDEVREQ_SET_CPU_HOTPLUG_STATUS		= 0xd3,
	VMMDEVREQ_REGISTER_SHARED_MODULE		= 0xd4,
	VMMDEVREQ_UNREGISTER_SHARED_MODULE		= 0xd5,
	VMMDEVREQ_CHECK_SHARED_MODULES			= 0xd6,
	VMMDEVREQ_GET_PAGE_SHARING_STATUS		= 0xd7,
	VMMDEVREQ_DEBUG_IS_PAGE_SHARED			= 0xd8,
	VMMDEVREQ_GET_SESSION_ID			= 0xd9,
	VMMDEVREQ_WRITE_COREDUMP			= 0xda,
	VMMDEVREQ_GUEST_HEARTBEAT			= 0xdb,
	VMMDEVREQ_HEARTBEAT_CONFIGURE			= 0xdc,
	VMMDEVREQ_NT_BUG_CHECK				= 0xdd,
	VMMDEVREQ_VIDEO_UPDATE_MONITOR_POSITIONS	= 0xde,
	VMMDEVREQ_SIZEHACK				= 0x7fffffff,
};

/**
 * enum vmmdev_hgcm_service_location_type - Where a service of the host is.
 */
enum vmmdev_hgcm_service_location_type {
	VMMDEV_HGCM_LOC_INVALID			= 0x0,
	VMMDEV_HGCM_LOC_LOCALHOST		= 0x1,
	VMMDEV_HGCM_LOC_LOCALHOST_EXISTING	= 0x2,
	VMMDEV_HGCM_LOC_SIZEHACK		= 0x7fffffff,
};

/**
 * enum vmmdev_hgcm_function_parameter_type - Kind of a call's parameter.
 */
enum vmmdev_hgcm_function_parameter_type {
	VMMDEV_HGCM_PARM_TYPE_INVALID			= 0x0,
	VMMDEV_HGCM_PARM_TYPE_32BIT			= 0x1,
	VMMDEV_HGCM_PARM_TYPE_64BIT			= 0x2,
	VMMDEV_HGCM_PARM_TYPE_PHYSADDR			= 0x3,
	VMMDEV_HGCM_PARM_TYPE_LINADDR			= 0x4,
	VMMDEV_HGCM_PARM_TYPE_LINADDR_IN		= 0x5,
	VMMDEV_HGCM_PARM_TYPE_LINADDR_OUT		= 0x6,
	VMMDEV_HGCM_PARM_TYPE_LINADDR_KERNEL		= 0x7,
	VMMDEV_HGCM_PARM_TYPE_LINADDR_KERNEL_IN		= 0x8,
	VMMDEV_HGCM_PARM_TYPE_LINADDR_KERNEL_OUT	= 0x9,
	VMMDEV_HGCM_PARM_TYPE_PAGELIST			= 0xa,
	VMMDEV_HGCM_PARM_TYPE_SIZEHACK			= 0x7fffffff,
};

/**
 * DOC: values vmmdev_requestor_usr - Bits 0 to 2 of a requestor, its user.
 */
#define VMMDEV_REQUESTOR_USR_NOT_GIVEN	0
#define VMMDEV_REQUESTOR_USR_DRV	1
#define VMMDEV_REQUESTOR_USR_DRV_OTHER	2
#define VMMDEV_REQUESTOR_USR_ROOT	3
#define VMMDEV_REQUESTOR_USR_USER	6
#define VMMDEV_REQUESTOR_USR_MASK	7

/**
 * DOC: values vmmdev_hgcm_f_parm_direction - Direction of a page list.
 */
#define VMMDEV_HGCM_F_PARM_DIRECTION_NONE	0
#define VMMDEV_HGCM_F_PARM_DIRECTION_TO_HOST	1
#define VMMDEV_HGCM_F_PARM_DIRECTION_FROM_HOST	2
#define VMMDEV_HGCM_F_PARM_DIRECTION_BOTH	3

/**
 * struct vmmdev_hgcm_service_location_localhost - A service of the host, by
 *   name.
 */
struct vmmdev_hgcm_service_location_localhost {
	char service_name[128];
};

/**
 * struct vmmdev_hgcm_service_location - Where a service is.
 * @u: the member that type selects
 * @u.localhost: for VMMDEV_HGCM_LOC_LOCALHOST,
 *   VMMDEV_HGCM_LOC_LOCALHOST_EXISTING
 */
struct vmmdev_hgcm_service_location {
	enum vmmdev_hgcm_service_location_type type;
	union {
		struct vmmdev_hgcm_service_location_localhost localhost;
	} u;
};

/**
 * struct vmmdev_hgcm_function_parameter32 - A parameter of a call from a 32-bit
 *   program; numbers and linear addresses that are not the kernel's are
 *   accepted.
 * @u: the member that type selects
 * @u.value32: for VMMDEV_HGCM_PARM_TYPE_32BIT
 * @u.value64: for VMMDEV_HGCM_PARM_TYPE_64BIT
 * @u.pointer: for VMMDEV_HGCM_PARM_TYPE_PHYSADDR,
 *   VMMDEV_HGCM_PARM_TYPE_LINADDR, VMMDEV_HGCM_PARM_TYPE_LINADDR_IN,
 *   VMMDEV_HGCM_PARM_TYPE_LINADDR_OUT, ..
 * @u.pointer.u.linear_addr: address of bytes, size of them, read and written
 * @u.page_list: for VMMDEV_HGCM_PARM_TYPE_PAGELIST
 */
#ifdef _MSC_VER
#pragma pack(push, 1)
#endif
struct vmmdev_hgcm_function_parameter32 {
	enum vmmdev_hgcm_function_parameter_type type;
	union {
		__u32 value32;
		__u64 value64;
#ifdef _MSC_VER
#pragma pack(push, 8)
#endif
		struct {
			__u32 size;
			union {
				__u32 phys_addr;
				__u32 linear_addr;
			} u;
		} pointer;
#ifdef _MSC_VER
#pragma pack(pop)
#endif
#ifdef _MSC_VER
#pragma pack(push, 8)
#endif
		struct {
			__u32 size;
			__u32 offset;
		} page_list;
#ifdef _MSC_VER
#pragma pack(pop)
#endif
	} _VBOXGUEST_PACKED u;
} _VBOXGUEST_PACKED;
#ifdef _MSC_VER
#pragma pack(pop)
#endif

/**
 * struct vmmdev_hgcm_function_parameter64 - A parameter of a call from a 64-bit
 *   program; numbers and linear addresses that are not the kernel's are
 *   accepted.
 * @u: the member that type selects
 * @u.value32: for VMMDEV_HGCM_PARM_TYPE_32BIT
 * @u.value64: for VMMDEV_HGCM_PARM_TYPE_64BIT
 * @u.pointer: for VMMDEV_HGCM_PARM_TYPE_PHYSADDR,
 *   VMMDEV_HGCM_PARM_TYPE_LINADDR, VMMDEV_HGCM_PARM_TYPE_LINADDR_IN,
 *   VMMDEV_HGCM_PARM_TYPE_LINADDR_OUT, ..
 * @u.pointer.u.linear_addr: address of bytes, size of them, read and written
 * @u.page_list: for VMMDEV_HGCM_PARM_TYPE_PAGELIST
 */
#ifdef _MSC_VER
#pragma pack(push, 1)
#endif
struct vmmdev_hgcm_function_parameter64 {
	enum vmmdev_hgcm_function_parameter_type type;
	union {
		__u32 value32;
		__u64 value64;
		struct {
			__u32 size;
			union {
				__u64 phys_addr;
				__u64 linear_addr;
			} _VBOXGUEST_PACKED u;
		} _VBOXGUEST_PACKED pointer;
#ifdef _MSC_VER
#pragma pack(push, 8)
#endif
		struct {
			__u32 size;
			__u32 offset;
		} page_list;
#ifdef _MSC_VER
#pragma pack(pop)
#endif
	} _VBOXGUEST_PACKED u;
} _VBOXGUEST_PACKED;
#ifdef _MSC_VER
#pragma pack(pop)
#endif

/**
 * struct vmmdev_hgcm_pagelist - The pages of a buffer.
 * @flags: enum vmmdev_hgcm_f_parm_direction: VMMDEV_HGCM_F_PARM_DIRECTION_*
 * @pages: page_count in use
 */
struct vmmdev_hgcm_pagelist {
	__u32 flags;
	__u16 offset_first_page;
	__u16 page_count;
	__u64 pages[1];
};

/**
 * struct vbg_ioctl_hdr - What every argument begins with.
 * @size_in: size of the input in bytes, this header included (in)
 * @version: VBG_IOCTL_HDR_VERSION (in)
 * @type: VBG_IOCTL_HDR_TYPE_DEFAULT, or a vmmdev_request_type (in)
 * @rc: VirtualBox's status (out)
 * @size_out: size of the output in bytes, this header included; 0 for that of
 *   the input (in and out)
 * @reserved: ignored
 */
struct vbg_ioctl_hdr {
	__u32 size_in;
	__u32 version;
	__u32 type;
	__s32 rc;
	__u32 size_out;
	__u32 reserved;
};

/**
 * struct vbg_ioctl_driver_version_info - Versions of program and driver.
 * @u.in: in
 * @u.in.req_version: the version that the program wants
 * @u.in.min_version: the oldest that it understands
 * @u.in.reserved1: ignored
 * @u.in.reserved2: ignored
 * @u.out: out
 * @u.out.session_version: the version in use, 0xffffffff where there is none
 * @u.out.reserved1: must be zero
 * @u.out.reserved2: must be zero
 */
struct vbg_ioctl_driver_version_info {
	struct vbg_ioctl_hdr hdr;
	union {
		struct {
			__u32 req_version;
			__u32 min_version;
			__u32 reserved1;
			__u32 reserved2;
		} in;
		struct {
			__u32 session_version;
			__u32 driver_version;
			__u32 driver_revision;
			__u32 reserved1;
			__u32 reserved2;
		} out;
	} u;
};

/**
 * struct vbg_ioctl_hgcm_connect - A connection to a service of the host.
 * @u.in: in
 * @u.out: out
 */
struct vbg_ioctl_hgcm_connect {
	struct vbg_ioctl_hdr hdr;
	union {
		struct {
			struct vmmdev_hgcm_service_location loc;
		} in;
		struct {
			__u32 client_id;
		} out;
	} u;
};

/**
 * struct vbg_ioctl_hgcm_disconnect - A connection to be closed.
 * @u.in: in
 */
struct vbg_ioctl_hgcm_disconnect {
	struct vbg_ioctl_hdr hdr;
	union {
		struct {
			__u32 client_id;
		} in;
	} u;
};

/**
 * struct vbg_ioctl_hgcm_call - A call of a service; its parameters follow
 *   behind it.
 * @client_id: the connection (in)
 * @function: the service's function (in)
 * @timeout_ms: 0xffffffff waits for ever (in)
 * @interruptible: not looked at, in calls of programs (in)
 * @reserved: ignored
 * @parm_count: number of parameters behind it (in; at most 32)
 */
struct vbg_ioctl_hgcm_call {
	struct vbg_ioctl_hdr hdr;
	__u32 client_id;
	__u32 function;
	__u32 timeout_ms;
	__u8 interruptible;
	__u8 reserved;
	__u16 parm_count;
};

/**
 * struct vbg_ioctl_log - A line for the host's log.
 * @u.in: in
 * @u.in.msg: the line (of unknown length)
 */
struct vbg_ioctl_log {
	struct vbg_ioctl_hdr hdr;
	union {
		struct {
			char msg[1];
		} in;
	} u;
};

/**
 * struct vbg_ioctl_wait_for_events - Events to wait for.
 * @u.in: in
 * @u.in.timeout_ms: 0xffffffff waits for ever
 * @u.out: out
 */
struct vbg_ioctl_wait_for_events {
	struct vbg_ioctl_hdr hdr;
	union {
		struct {
			__u32 timeout_ms;
			__u32 events;
		} in;
		struct {
			__u32 events;
		} out;
	} u;
};

/**
 * struct vbg_ioctl_change_filter - Changes of the events that arrive.
 * @u.in: in
 * @u.in.or_mask: events that shall arrive
 * @u.in.not_mask: events that shall no longer arrive
 */
struct vbg_ioctl_change_filter {
	struct vbg_ioctl_hdr hdr;
	union {
		struct {
			__u32 or_mask;
			__u32 not_mask;
		} in;
	} u;
};

/**
 * struct vbg_ioctl_acquire_guest_caps - Capabilities to be acquired or
 *   released.
 * @u.in: in
 * @u.in.flags: flags vbgl_ioc_agc_flags: VBGL_IOC_AGC_FLAGS_*
 * @u.in.or_mask: to be acquired
 * @u.in.not_mask: to be released
 */
struct vbg_ioctl_acquire_guest_caps {
	struct vbg_ioctl_hdr hdr;
	union {
		struct {
			__u32 flags;
			__u32 or_mask;
			__u32 not_mask;
		} in;
	} u;
};

/**
 * struct vbg_ioctl_set_guest_caps - Capabilities to be set or cleared.
 * @u.in: in
 * @u.in.or_mask: to be set
 * @u.in.not_mask: to be cleared
 * @u.out: out
 * @u.out.session_caps: those of this session
 * @u.out.global_caps: those of all
 */
struct vbg_ioctl_set_guest_caps {
	struct vbg_ioctl_hdr hdr;
	union {
		struct {
			__u32 or_mask;
			__u32 not_mask;
		} in;
		struct {
			__u32 session_caps;
			__u32 global_caps;
		} out;
	} u;
};

/**
 * struct vbg_ioctl_check_balloon - What the memory balloon shall be.
 * @u.out: out
 * @u.out.balloon_chunks: size of the balloon in MiB
 * @u.out.handle_in_r3: 1 where the program, 0 where the driver inflates it; 0
 *   on Linux
 * @u.out.padding: ignored
 */
struct vbg_ioctl_check_balloon {
	struct vbg_ioctl_hdr hdr;
	union {
		struct {
			__u32 balloon_chunks;
			__u8 handle_in_r3;
			__u8 padding[3];
		} out;
	} u;
};

/**
 * struct vbg_ioctl_write_coredump - A core dump of the virtual machine.
 * @u.in: in
 * @u.in.flags: for the host, which defines none
 */
struct vbg_ioctl_write_coredump {
	struct vbg_ioctl_hdr hdr;
	union {
		struct {
			__u32 flags;
		} in;
	} u;
};

/* The directions of request codes that do not encode the size of a type. */
#ifdef __linux__
#define _VBOXGUEST_IOC_INOUT	(_IOC_READ | _IOC_WRITE)
#else
#define _VBOXGUEST_IOC_INOUT	IOC_INOUT
#endif

/* Request codes */
/**
 * VBG_IOCTL_DRIVER_VERSION_INFO - Agree on a version.
 *
 * On: vboxguest, vboxuser. Argument: struct vbg_ioctl_driver_version_info, read
 * and written.
 */
#define VBG_IOCTL_DRIVER_VERSION_INFO		_IOWR(0x56 /* 'V' */, 0x00, struct vbg_ioctl_driver_version_info)

/**
 * VBG_IOCTL_VMMDEV_REQUEST - Make a request to VirtualBox's device.
 *
 * On: vboxguest, vboxuser. Argument: __u8, read and written.
 *
 * Errors:
 *   E2BIG: the request has more than 1 MiB
 *   EPERM: programs may not make this request, or not through /dev/vboxuser
 */
#define VBG_IOCTL_VMMDEV_REQUEST(len)		_IOC(_VBOXGUEST_IOC_INOUT, 0x56 /* 'V' */, 0x02, len)

/**
 * VBG_IOCTL_VMMDEV_REQUEST_BIG - Make a request that is larger than a code can
 *   encode.
 *
 * On: vboxguest, vboxuser. Argument: struct vbg_ioctl_hdr, read and written.
 *
 * Errors:
 *   E2BIG: the request has more than 1 MiB
 *   EPERM: programs may not make this request, or not through /dev/vboxuser
 */
#define VBG_IOCTL_VMMDEV_REQUEST_BIG		_IO(0x56 /* 'V' */, 0x03)

/**
 * VBG_IOCTL_HGCM_CONNECT - Connect to a service of the host.
 *
 * On: vboxguest, vboxuser. Argument: struct vbg_ioctl_hgcm_connect, read and
 * written.
 *
 * Errors:
 *   EMFILE: the session has too many connections
 */
#define VBG_IOCTL_HGCM_CONNECT			_IOWR(0x56 /* 'V' */, 0x04, struct vbg_ioctl_hgcm_connect)

/**
 * VBG_IOCTL_HGCM_DISCONNECT - Close a connection.
 *
 * On: vboxguest, vboxuser. Argument: struct vbg_ioctl_hgcm_disconnect, read and
 * written.
 */
#define VBG_IOCTL_HGCM_DISCONNECT		_IOWR(0x56 /* 'V' */, 0x05, struct vbg_ioctl_hgcm_disconnect)

/**
 * VBG_IOCTL_HGCM_CALL_32 - Call a service with parameters of 32-bit programs.
 *
 * On: vboxguest, vboxuser. Argument: __u8, read and written.
 *
 * Errors:
 *   E2BIG: more than 32 parameters
 *   EINTR: a signal came first
 *   ETIMEDOUT: timeout_ms has passed
 */
#define VBG_IOCTL_HGCM_CALL_32(len)		_IOC(_VBOXGUEST_IOC_INOUT, 0x56 /* 'V' */, 0x06, len)

/**
 * VBG_IOCTL_HGCM_CALL_64 - Call a service with parameters of 64-bit programs.
 *
 * On: vboxguest, vboxuser. Argument: __u8, read and written.
 *
 * Errors:
 *   E2BIG: more than 32 parameters
 *   EINTR: a signal came first
 *   ETIMEDOUT: timeout_ms has passed
 */
#define VBG_IOCTL_HGCM_CALL_64(len)		_IOC(_VBOXGUEST_IOC_INOUT, 0x56 /* 'V' */, 0x07, len)

/**
 * VBG_IOCTL_HGCM_CALL - Call a service with the program's own kind of
 *   parameters.
 *
 * On: vboxguest, vboxuser. Argument: __u8, read and written.
 */
#if defined(__LP64__)
#define VBG_IOCTL_HGCM_CALL(len)		_IOC(_VBOXGUEST_IOC_INOUT, 0x56 /* 'V' */, 0x07, len)
#endif

/**
 * VBG_IOCTL_HGCM_CALL - Call a service with the program's own kind of
 *   parameters.
 *
 * On: vboxguest, vboxuser. Argument: __u8, read and written.
 */
#if defined(__i386__)
#define VBG_IOCTL_HGCM_CALL(len)		_IOC(_VBOXGUEST_IOC_INOUT, 0x56 /* 'V' */, 0x06, len)
#endif

/**
 * VBG_IOCTL_LOG - Write to the host's log.
 *
 * On: vboxguest, vboxuser. Argument: struct vbg_ioctl_log, read and written.
 */
#define VBG_IOCTL_LOG				_IO(0x56 /* 'V' */, 0x09)

/**
 * VBG_IOCTL_WAIT_FOR_EVENTS - Wait for events.
 *
 * On: vboxguest, vboxuser. Argument: struct vbg_ioctl_wait_for_events, read and
 * written.
 *
 * Errors:
 *   EINTR: a signal came first, or VBG_IOCTL_INTERRUPT_ALL_WAIT_FOR_EVENTS
 *   ETIMEDOUT: timeout_ms has passed
 */
#define VBG_IOCTL_WAIT_FOR_EVENTS		_IOWR(0x56 /* 'V' */, 0x0A, struct vbg_ioctl_wait_for_events)

/**
 * VBG_IOCTL_INTERRUPT_ALL_WAIT_FOR_EVENTS - Let all waits of this session
 *   return, now and from now on.
 *
 * On: vboxguest, vboxuser. Argument: struct vbg_ioctl_hdr, read and written.
 */
#define VBG_IOCTL_INTERRUPT_ALL_WAIT_FOR_EVENTS	_IOWR(0x56 /* 'V' */, 0x0B, struct vbg_ioctl_hdr)

/**
 * VBG_IOCTL_CHANGE_FILTER_MASK - Change which events arrive.
 *
 * On: vboxguest, vboxuser. Argument: struct vbg_ioctl_change_filter, read and
 * written.
 */
#define VBG_IOCTL_CHANGE_FILTER_MASK		_IOWR(0x56 /* 'V' */, 0x0C, struct vbg_ioctl_change_filter)

/**
 * VBG_IOCTL_ACQUIRE_GUEST_CAPABILITIES - Acquire or release capabilities, which
 *   one session has at a time.
 *
 * On: vboxguest, vboxuser. Argument: struct vbg_ioctl_acquire_guest_caps, read
 * and written.
 *
 * Errors:
 *   EBUSY: another session has acquired one of them
 */
#define VBG_IOCTL_ACQUIRE_GUEST_CAPABILITIES	_IOWR(0x56 /* 'V' */, 0x0D, struct vbg_ioctl_acquire_guest_caps)

/**
 * VBG_IOCTL_CHANGE_GUEST_CAPABILITIES - Set or clear capabilities.
 *
 * On: vboxguest, vboxuser. Argument: struct vbg_ioctl_set_guest_caps, read and
 * written.
 *
 * Errors:
 *   EBUSY: one of them is for acquiring
 */
#define VBG_IOCTL_CHANGE_GUEST_CAPABILITIES	_IOWR(0x56 /* 'V' */, 0x0E, struct vbg_ioctl_set_guest_caps)

/**
 * VBG_IOCTL_CHECK_BALLOON - Ask what the memory balloon shall be.
 *
 * On: vboxguest, vboxuser. Argument: struct vbg_ioctl_check_balloon, read and
 * written.
 */
#define VBG_IOCTL_CHECK_BALLOON			_IOWR(0x56 /* 'V' */, 0x11, struct vbg_ioctl_check_balloon)

/**
 * VBG_IOCTL_WRITE_CORE_DUMP - Let the host write a core dump of the virtual
 *   machine.
 *
 * On: vboxguest, vboxuser. Argument: struct vbg_ioctl_write_coredump, read and
 * written.
 */
#define VBG_IOCTL_WRITE_CORE_DUMP		_IOWR(0x56 /* 'V' */, 0x13, struct vbg_ioctl_write_coredump)

#endif /* _UAPI_VBOXGUEST_H */
