/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/*
 * acrn: names for strace.
 *
 * Made by ioctlc from the acrn spec; do not edit. To remake it:
 *   ioctlc build spec/acrn
 */
{ "acrn", "ACRN_IOCTL_DESTROY_VM", 0, 0xa211, 0x0 },
{ "acrn", "ACRN_IOCTL_START_VM", 0, 0xa212, 0x0 },
{ "acrn", "ACRN_IOCTL_PAUSE_VM", 0, 0xa213, 0x0 },
{ "acrn", "ACRN_IOCTL_RESET_VM", 0, 0xa215, 0x0 },
{ "acrn", "ACRN_IOCTL_CREATE_IOREQ_CLIENT", 0, 0xa232, 0x0 },
{ "acrn", "ACRN_IOCTL_ATTACH_IOREQ_CLIENT", 0, 0xa233, 0x0 },
{ "acrn", "ACRN_IOCTL_DESTROY_IOREQ_CLIENT", 0, 0xa234, 0x0 },
{ "acrn", "ACRN_IOCTL_CLEAR_VM_IOREQ", 0, 0xa235, 0x0 },
#if IOCTLC_PERSONALITY == 1 || IOCTLC_PERSONALITY == 2
{ "acrn", "ACRN_IOCTL_VM_INTR_MONITOR", _IOC_WRITE, 0xa224, 0x4 },
#endif
#if IOCTLC_PERSONALITY == 0 || IOCTLC_PERSONALITY == 2
{ "acrn", "ACRN_IOCTL_VM_INTR_MONITOR", _IOC_WRITE, 0xa224, 0x8 },
#endif
{ "acrn", "ACRN_IOCTL_SET_IRQLINE", _IOC_WRITE, 0xa225, 0x8 },
{ "acrn", "ACRN_IOCTL_NOTIFY_REQUEST_FINISH", _IOC_WRITE, 0xa231, 0x8 },
{ "acrn", "ACRN_IOCTL_INJECT_MSI", _IOC_WRITE, 0xa223, 0x10 },
{ "acrn", "ACRN_IOCTL_SET_PTDEV_INTR", _IOC_WRITE, 0xa253, 0x14 },
{ "acrn", "ACRN_IOCTL_RESET_PTDEV_INTR", _IOC_WRITE, 0xa254, 0x14 },
{ "acrn", "ACRN_IOCTL_IRQFD", _IOC_WRITE, 0xa271, 0x18 },
{ "acrn", "ACRN_IOCTL_SET_MEMSEG", _IOC_WRITE, 0xa241, 0x20 },
{ "acrn", "ACRN_IOCTL_UNSET_MEMSEG", _IOC_WRITE, 0xa242, 0x20 },
{ "acrn", "ACRN_IOCTL_IOEVENTFD", _IOC_WRITE, 0xa270, 0x20 },
{ "acrn", "ACRN_IOCTL_ASSIGN_PCIDEV", _IOC_WRITE, 0xa255, 0x24 },
{ "acrn", "ACRN_IOCTL_DEASSIGN_PCIDEV", _IOC_WRITE, 0xa256, 0x24 },
{ "acrn", "ACRN_IOCTL_ASSIGN_MMIODEV", _IOC_WRITE, 0xa257, 0x68 },
{ "acrn", "ACRN_IOCTL_DEASSIGN_MMIODEV", _IOC_WRITE, 0xa258, 0x68 },
{ "acrn", "ACRN_IOCTL_CREATE_VDEV", _IOC_WRITE, 0xa259, 0xc0 },
{ "acrn", "ACRN_IOCTL_DESTROY_VDEV", _IOC_WRITE, 0xa25a, 0xc0 },
#if IOCTLC_PERSONALITY == 1 || IOCTLC_PERSONALITY == 2
{ "acrn", "ACRN_IOCTL_SET_VCPU_REGS", _IOC_WRITE, 0xa216, 0x124 },
#endif
#if IOCTLC_PERSONALITY == 0 || IOCTLC_PERSONALITY == 2
{ "acrn", "ACRN_IOCTL_SET_VCPU_REGS", _IOC_WRITE, 0xa216, 0x128 },
#endif
{ "acrn", "ACRN_IOCTL_PM_GET_CPU_STATE", _IOC_READ|_IOC_WRITE, 0xa260, 0x8 },
{ "acrn", "ACRN_IOCTL_CREATE_VM", _IOC_READ|_IOC_WRITE, 0xa210, 0x30 },
