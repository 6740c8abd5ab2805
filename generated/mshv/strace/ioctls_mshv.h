/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/*
 * mshv: names for strace.
 *
 * Made by ioctlc from the mshv spec; do not edit. To remake it:
 *   ioctlc build spec/mshv
 */
{ "mshv", "MSHV_INITIALIZE_PARTITION", 0, 0xb800, 0x0 },
{ "mshv", "MSHV_CREATE_VP", _IOC_WRITE, 0xb801, 0x4 },
{ "mshv", "MSHV_SET_MSI_ROUTING", _IOC_WRITE, 0xb805, 0x8 },
{ "mshv", "MSHV_CREATE_PARTITION", _IOC_WRITE, 0xb800, 0x10 },
{ "mshv", "MSHV_IRQFD", _IOC_WRITE, 0xb803, 0x10 },
{ "mshv", "MSHV_SET_GUEST_MEMORY", _IOC_WRITE, 0xb802, 0x20 },
{ "mshv", "MSHV_IOEVENTFD", _IOC_WRITE, 0xb804, 0x20 },
{ "mshv", "MSHV_RUN_VP", _IOC_READ, 0xb800, 0x100 },
{ "mshv", "MSHV_GET_VP_STATE", _IOC_READ|_IOC_WRITE, 0xb801, 0x10 },
{ "mshv", "MSHV_SET_VP_STATE", _IOC_READ|_IOC_WRITE, 0xb802, 0x10 },
{ "mshv", "MSHV_GET_GPAP_ACCESS_BITMAP", _IOC_READ|_IOC_WRITE, 0xb806, 0x20 },
{ "mshv", "MSHV_ROOT_HVCALL", _IOC_READ|_IOC_WRITE, 0xb807, 0x20 },
