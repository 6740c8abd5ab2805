/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/*
 * acrn: thunks for callers of another ABI.
 *
 * Made by ioctlc from the acrn spec; do not edit. To remake it:
 *   ioctlc build spec/acrn
 */
#include "acrn_thunks.h"

#ifdef OS_COMPAT
/*
 * ACRN_IOCTL_CREATE_VM has no thunk: struct acrn_vm_creation: field ioreq_buf:
 * what it leads to is used after the call (kept), and not translated: struct
 * acrn_pio_request has 32 bytes, 28 for the caller.
 */
/*
 * ACRN_IOCTL_VM_INTR_MONITOR has no thunk: its argument has no type, so nobody
 * knows whether it differs.
 */

static int acrn_vm_ioctl_set_vcpu_regs_compat_thunk(struct os_call *call, void *object)
{
	struct acrn_vcpu_regs_compat wire_room, *wire = &wire_room;
	struct acrn_vcpu_regs arg_room, *arg = &arg_room;
	int err;

	err = os_arg_in(call, wire, sizeof(*wire));
	if (err)
		return err;
	memset(arg, 0, sizeof(*arg));
	acrn_decode_vcpu_regs_compat(arg, wire);

	err = acrn_vm_ioctl_set_vcpu_regs(call, object, arg);
	return err;
}

int acrn_vm_compat_ioctl(struct os_call *call, void *object)
{
	switch (os_caller_abi(call)) {
	case COMPAT_I386:
		break;
	default:
		return -ENOTTY;
	}
	switch (call->command) {
	case 0x0000a211u: /* ACRN_IOCTL_DESTROY_VM */
	case 0x0000a212u: /* ACRN_IOCTL_START_VM */
	case 0x0000a213u: /* ACRN_IOCTL_PAUSE_VM */
	case 0x0000a215u: /* ACRN_IOCTL_RESET_VM */
	case 0x4010a223u: /* ACRN_IOCTL_INJECT_MSI */
	case 0x4008a225u: /* ACRN_IOCTL_SET_IRQLINE */
	case 0x4008a231u: /* ACRN_IOCTL_NOTIFY_REQUEST_FINISH */
	case 0x0000a232u: /* ACRN_IOCTL_CREATE_IOREQ_CLIENT */
	case 0x0000a233u: /* ACRN_IOCTL_ATTACH_IOREQ_CLIENT */
	case 0x0000a234u: /* ACRN_IOCTL_DESTROY_IOREQ_CLIENT */
	case 0x0000a235u: /* ACRN_IOCTL_CLEAR_VM_IOREQ */
	case 0x4020a241u: /* ACRN_IOCTL_SET_MEMSEG */
	case 0x4020a242u: /* ACRN_IOCTL_UNSET_MEMSEG */
	case 0x4014a253u: /* ACRN_IOCTL_SET_PTDEV_INTR */
	case 0x4014a254u: /* ACRN_IOCTL_RESET_PTDEV_INTR */
	case 0x4024a255u: /* ACRN_IOCTL_ASSIGN_PCIDEV */
	case 0x4024a256u: /* ACRN_IOCTL_DEASSIGN_PCIDEV */
	case 0x4068a257u: /* ACRN_IOCTL_ASSIGN_MMIODEV */
	case 0x4068a258u: /* ACRN_IOCTL_DEASSIGN_MMIODEV */
	case 0x40c0a259u: /* ACRN_IOCTL_CREATE_VDEV */
	case 0x40c0a25au: /* ACRN_IOCTL_DESTROY_VDEV */
	case 0xc008a260u: /* ACRN_IOCTL_PM_GET_CPU_STATE */
	case 0x4020a270u: /* ACRN_IOCTL_IOEVENTFD */
	case 0x4018a271u: /* ACRN_IOCTL_IRQFD */
		return acrn_vm_native_ioctl(call, object);
	case 0x4124a216u: /* ACRN_IOCTL_SET_VCPU_REGS */
		return acrn_vm_ioctl_set_vcpu_regs_compat_thunk(call, object);
	default:
		return -ENOTTY;
	}
}
#endif
