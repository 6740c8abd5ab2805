/* SPDX-License-Identifier: GPL-2.0-only WITH Linux-syscall-note */
/*
 * gunyah: names for strace.
 *
 * Made by ioctlc from the gunyah spec; do not edit. To remake it:
 *   ioctlc build spec/gunyah
 */
{ "gunyah", "GH_CREATE_VM", 0, 0x4700, 0x0 },
{ "gunyah", "GH_VM_START", 0, 0x4703, 0x0 },
{ "gunyah", "GH_VCPU_RUN", 0, 0x4705, 0x0 },
{ "gunyah", "GH_VCPU_MMAP_SIZE", 0, 0x4706, 0x0 },
{ "gunyah", "GH_VM_ANDROID_SET_FW_CONFIG", _IOC_WRITE, 0x4112, 0x10 },
{ "gunyah", "GH_VM_SET_DTB_CONFIG", _IOC_WRITE, 0x4702, 0x10 },
{ "gunyah", "GH_VM_ADD_FUNCTION", _IOC_WRITE, 0x4704, 0x10 },
{ "gunyah", "GH_VM_REMOVE_FUNCTION", _IOC_WRITE, 0x4707, 0x10 },
{ "gunyah", "GH_VM_ANDROID_LEND_USER_MEM", _IOC_WRITE, 0x4111, 0x20 },
{ "gunyah", "GH_VM_SET_USER_MEM_REGION", _IOC_WRITE, 0x4701, 0x20 },
