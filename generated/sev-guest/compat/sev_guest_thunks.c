/* SPDX-License-Identifier: GPL-2.0-only WITH Linux-syscall-note */
/*
 * sev-guest: thunks for callers of another ABI.
 *
 * Made by ioctlc from the sev-guest spec; do not edit. To remake it:
 *   ioctlc build spec/sev-guest
 */
#include "sev_guest_thunks.h"

#ifdef OS_COMPAT

static int sev_guest_device_get_report_compat_thunk(struct os_call *call, void *object)
{
	struct snp_guest_request_ioctl_compat wire_room, *wire = &wire_room;
	struct snp_guest_request_ioctl arg_room, *arg = &arg_room;
	int result;
	int err;

	err = os_arg_in(call, wire, sizeof(*wire));
	if (err)
		return err;
	sev_guest_decode_guest_request_ioctl_compat(arg, wire);

	result = sev_guest_device_get_report(call, object, arg);
	err = result;
	if (result < 0 && result != -EBADMSG && result != -EIO && result != -ETIMEDOUT)
		return err;
	sev_guest_encode_guest_request_ioctl_compat(wire, arg);
	err = os_arg_out(call, 20, (u8 *)wire + 20, 8);
	if (err)
		return err;
	err = result;
	return err;
}

static int sev_guest_device_get_derived_key_compat_thunk(struct os_call *call, void *object)
{
	struct snp_guest_request_ioctl_compat wire_room, *wire = &wire_room;
	struct snp_guest_request_ioctl arg_room, *arg = &arg_room;
	int result;
	int err;

	err = os_arg_in(call, wire, sizeof(*wire));
	if (err)
		return err;
	sev_guest_decode_guest_request_ioctl_compat(arg, wire);

	result = sev_guest_device_get_derived_key(call, object, arg);
	err = result;
	if (result < 0 && result != -EBADMSG && result != -EIO && result != -ETIMEDOUT)
		return err;
	sev_guest_encode_guest_request_ioctl_compat(wire, arg);
	err = os_arg_out(call, 20, (u8 *)wire + 20, 8);
	if (err)
		return err;
	err = result;
	return err;
}

static int sev_guest_device_get_ext_report_compat_thunk(struct os_call *call, void *object)
{
	struct snp_guest_request_ioctl_compat wire_room, *wire = &wire_room;
	struct snp_guest_request_ioctl arg_room, *arg = &arg_room;
	int result;
	int err;

	err = os_arg_in(call, wire, sizeof(*wire));
	if (err)
		return err;
	sev_guest_decode_guest_request_ioctl_compat(arg, wire);

	result = sev_guest_device_get_ext_report(call, object, arg);
	err = result;
	if (result < 0 && result != -EBADMSG && result != -EIO && result != -ETIMEDOUT)
		return err;
	sev_guest_encode_guest_request_ioctl_compat(wire, arg);
	err = os_arg_out(call, 20, (u8 *)wire + 20, 8);
	if (err)
		return err;
	err = result;
	return err;
}

int sev_guest_device_compat_ioctl(struct os_call *call, void *object)
{
	switch (os_caller_abi(call)) {
	case COMPAT_I386:
		break;
	default:
		return -ENOTTY;
	}
	switch (call->command) {
	case 0xc01c5300u: /* SNP_GET_REPORT */
		return sev_guest_device_get_report_compat_thunk(call, object);
	case 0xc01c5301u: /* SNP_GET_DERIVED_KEY */
		return sev_guest_device_get_derived_key_compat_thunk(call, object);
	case 0xc01c5302u: /* SNP_GET_EXT_REPORT */
		return sev_guest_device_get_ext_report_compat_thunk(call, object);
	default:
		return -ENOTTY;
	}
}
#endif
