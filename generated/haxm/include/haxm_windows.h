/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * haxm: the control codes of Windows.
 *
 * Made by ioctlc from the haxm spec; do not edit. To remake it:
 *   ioctlc build spec/haxm
 */
#ifndef _UAPI_HAXM_WINDOWS_H
#define _UAPI_HAXM_WINDOWS_H

/*
 * device 0x4000, function 0x900, METHOD_BUFFERED, any access; struct
 * hax_module_version out
 */
#define HAX_IOCTL_VERSION			0x40002400u

/* device 0x4000, function 0x901, METHOD_BUFFERED, any access */
#define HAX_IOCTL_CREATE_VM			0x40002404u

/*
 * device 0x4000, function 0x910, METHOD_BUFFERED, any access; struct
 * hax_capabilityinfo out
 */
#define HAX_IOCTL_CAPABILITY			0x40002440u

/*
 * device 0x4000, function 0x911, METHOD_BUFFERED, any access; struct
 * hax_set_memlimit in
 */
#define HAX_IOCTL_SET_MEMLIMIT			0x40002444u

/* device 0x4000, function 0x902, METHOD_BUFFERED, any access */
#define HAX_VM_IOCTL_VCPU_CREATE		0x40002408u

/*
 * device 0x4000, function 0x903, METHOD_BUFFERED, any access; struct
 * hax_alloc_ram_info in
 */
#define HAX_VM_IOCTL_ALLOC_RAM			0x4000240cu

/*
 * device 0x4000, function 0x904, METHOD_BUFFERED, any access; struct
 * hax_set_ram_info in
 */
#define HAX_VM_IOCTL_SET_RAM			0x40002410u

/* device 0x4000, function 0x905, METHOD_BUFFERED, any access */
#define HAX_VM_IOCTL_VCPU_DESTROY		0x40002414u

/*
 * device 0x4000, function 0x910, METHOD_BUFFERED, any access; struct
 * hax_qemu_version in
 */
#define HAX_VM_IOCTL_NOTIFY_QEMU_VERSION	0x40002440u

/*
 * device 0x4000, function 0x913, METHOD_BUFFERED, any access; struct
 * hax_ramblock_info in
 */
#define HAX_VM_IOCTL_ADD_RAMBLOCK		0x4000244cu

/*
 * device 0x4000, function 0x914, METHOD_BUFFERED, any access; struct
 * hax_set_ram_info2 in
 */
#define HAX_VM_IOCTL_SET_RAM2			0x40002450u

/*
 * device 0x4000, function 0x915, METHOD_BUFFERED, any access; struct
 * hax_protect_ram_info in
 */
#define HAX_VM_IOCTL_PROTECT_RAM		0x40002454u

/* device 0x4000, function 0x906, METHOD_BUFFERED, any access */
#define HAX_VCPU_IOCTL_RUN			0x40002418u

/*
 * device 0x4000, function 0x907, METHOD_BUFFERED, any access; struct
 * hax_msr_data in and out
 */
#define HAX_VCPU_IOCTL_SET_MSRS			0x4000241cu

/*
 * device 0x4000, function 0x908, METHOD_BUFFERED, any access; struct
 * hax_msr_data in and out
 */
#define HAX_VCPU_IOCTL_GET_MSRS			0x40002420u

/*
 * device 0x4000, function 0x909, METHOD_BUFFERED, any access; struct fx_layout
 * in
 */
#define HAX_VCPU_IOCTL_SET_FPU			0x40002424u

/*
 * device 0x4000, function 0x90a, METHOD_BUFFERED, any access; struct fx_layout
 * out
 */
#define HAX_VCPU_IOCTL_GET_FPU			0x40002428u

/*
 * device 0x4000, function 0x90b, METHOD_BUFFERED, any access; struct
 * hax_tunnel_info out
 */
#define HAX_VCPU_IOCTL_SETUP_TUNNEL		0x4000242cu

/* device 0x4000, function 0x90c, METHOD_BUFFERED, any access */
#define HAX_VCPU_IOCTL_INTERRUPT		0x40002430u

/*
 * device 0x4000, function 0x90d, METHOD_BUFFERED, any access; struct
 * vcpu_state_t in
 */
#define HAX_VCPU_SET_REGS			0x40002434u

/*
 * device 0x4000, function 0x90e, METHOD_BUFFERED, any access; struct
 * vcpu_state_t out
 */
#define HAX_VCPU_GET_REGS			0x40002438u

/* device 0x4000, function 0x90f, METHOD_BUFFERED, any access */
#define HAX_VCPU_IOCTL_KICKOFF			0x4000243cu

/*
 * device 0x4000, function 0x916, METHOD_BUFFERED, any access; struct
 * hax_debug_t in
 */
#define HAX_IOCTL_VCPU_DEBUG			0x40002458u

/*
 * device 0x4000, function 0x917, METHOD_BUFFERED, any access; struct hax_cpuid
 * in
 */
#define HAX_VCPU_IOCTL_SET_CPUID		0x4000245cu

/*
 * device 0x4000, function 0x918, METHOD_BUFFERED, any access; struct hax_cpuid
 * in and out
 */
#define HAX_VCPU_IOCTL_GET_CPUID		0x40002460u

/* Held against the macros of <winioctl.h> or <ntddk.h>, where they were included first. */
#if defined(CTL_CODE) && defined(METHOD_BUFFERED) && defined(FILE_READ_ACCESS)
#define _HAX_CTL_CODE(name, value, device, function, method, access) \
	typedef char name##_is_its_control_code[(value) == (unsigned int)CTL_CODE(device, function, method, access) ? 1 : -1]

_HAX_CTL_CODE(HAX_IOCTL_VERSION, HAX_IOCTL_VERSION, 0x4000u, 0x900, METHOD_BUFFERED, FILE_ANY_ACCESS);
_HAX_CTL_CODE(HAX_IOCTL_CREATE_VM, HAX_IOCTL_CREATE_VM, 0x4000u, 0x901, METHOD_BUFFERED, FILE_ANY_ACCESS);
_HAX_CTL_CODE(HAX_IOCTL_CAPABILITY, HAX_IOCTL_CAPABILITY, 0x4000u, 0x910, METHOD_BUFFERED, FILE_ANY_ACCESS);
_HAX_CTL_CODE(HAX_IOCTL_SET_MEMLIMIT, HAX_IOCTL_SET_MEMLIMIT, 0x4000u, 0x911, METHOD_BUFFERED, FILE_ANY_ACCESS);
_HAX_CTL_CODE(HAX_VM_IOCTL_VCPU_CREATE, HAX_VM_IOCTL_VCPU_CREATE, 0x4000u, 0x902, METHOD_BUFFERED, FILE_ANY_ACCESS);
_HAX_CTL_CODE(HAX_VM_IOCTL_ALLOC_RAM, HAX_VM_IOCTL_ALLOC_RAM, 0x4000u, 0x903, METHOD_BUFFERED, FILE_ANY_ACCESS);
_HAX_CTL_CODE(HAX_VM_IOCTL_SET_RAM, HAX_VM_IOCTL_SET_RAM, 0x4000u, 0x904, METHOD_BUFFERED, FILE_ANY_ACCESS);
_HAX_CTL_CODE(HAX_VM_IOCTL_VCPU_DESTROY, HAX_VM_IOCTL_VCPU_DESTROY, 0x4000u, 0x905, METHOD_BUFFERED, FILE_ANY_ACCESS);
_HAX_CTL_CODE(HAX_VM_IOCTL_NOTIFY_QEMU_VERSION, HAX_VM_IOCTL_NOTIFY_QEMU_VERSION, 0x4000u, 0x910, METHOD_BUFFERED, FILE_ANY_ACCESS);
_HAX_CTL_CODE(HAX_VM_IOCTL_ADD_RAMBLOCK, HAX_VM_IOCTL_ADD_RAMBLOCK, 0x4000u, 0x913, METHOD_BUFFERED, FILE_ANY_ACCESS);
_HAX_CTL_CODE(HAX_VM_IOCTL_SET_RAM2, HAX_VM_IOCTL_SET_RAM2, 0x4000u, 0x914, METHOD_BUFFERED, FILE_ANY_ACCESS);
_HAX_CTL_CODE(HAX_VM_IOCTL_PROTECT_RAM, HAX_VM_IOCTL_PROTECT_RAM, 0x4000u, 0x915, METHOD_BUFFERED, FILE_ANY_ACCESS);
_HAX_CTL_CODE(HAX_VCPU_IOCTL_RUN, HAX_VCPU_IOCTL_RUN, 0x4000u, 0x906, METHOD_BUFFERED, FILE_ANY_ACCESS);
_HAX_CTL_CODE(HAX_VCPU_IOCTL_SET_MSRS, HAX_VCPU_IOCTL_SET_MSRS, 0x4000u, 0x907, METHOD_BUFFERED, FILE_ANY_ACCESS);
_HAX_CTL_CODE(HAX_VCPU_IOCTL_GET_MSRS, HAX_VCPU_IOCTL_GET_MSRS, 0x4000u, 0x908, METHOD_BUFFERED, FILE_ANY_ACCESS);
_HAX_CTL_CODE(HAX_VCPU_IOCTL_SET_FPU, HAX_VCPU_IOCTL_SET_FPU, 0x4000u, 0x909, METHOD_BUFFERED, FILE_ANY_ACCESS);
_HAX_CTL_CODE(HAX_VCPU_IOCTL_GET_FPU, HAX_VCPU_IOCTL_GET_FPU, 0x4000u, 0x90a, METHOD_BUFFERED, FILE_ANY_ACCESS);
_HAX_CTL_CODE(HAX_VCPU_IOCTL_SETUP_TUNNEL, HAX_VCPU_IOCTL_SETUP_TUNNEL, 0x4000u, 0x90b, METHOD_BUFFERED, FILE_ANY_ACCESS);
_HAX_CTL_CODE(HAX_VCPU_IOCTL_INTERRUPT, HAX_VCPU_IOCTL_INTERRUPT, 0x4000u, 0x90c, METHOD_BUFFERED, FILE_ANY_ACCESS);
_HAX_CTL_CODE(HAX_VCPU_SET_REGS, HAX_VCPU_SET_REGS, 0x4000u, 0x90d, METHOD_BUFFERED, FILE_ANY_ACCESS);
_HAX_CTL_CODE(HAX_VCPU_GET_REGS, HAX_VCPU_GET_REGS, 0x4000u, 0x90e, METHOD_BUFFERED, FILE_ANY_ACCESS);
_HAX_CTL_CODE(HAX_VCPU_IOCTL_KICKOFF, HAX_VCPU_IOCTL_KICKOFF, 0x4000u, 0x90f, METHOD_BUFFERED, FILE_ANY_ACCESS);
_HAX_CTL_CODE(HAX_IOCTL_VCPU_DEBUG, HAX_IOCTL_VCPU_DEBUG, 0x4000u, 0x916, METHOD_BUFFERED, FILE_ANY_ACCESS);
_HAX_CTL_CODE(HAX_VCPU_IOCTL_SET_CPUID, HAX_VCPU_IOCTL_SET_CPUID, 0x4000u, 0x917, METHOD_BUFFERED, FILE_ANY_ACCESS);
_HAX_CTL_CODE(HAX_VCPU_IOCTL_GET_CPUID, HAX_VCPU_IOCTL_GET_CPUID, 0x4000u, 0x918, METHOD_BUFFERED, FILE_ANY_ACCESS);
#undef _HAX_CTL_CODE
#endif

#endif /* _UAPI_HAXM_WINDOWS_H */
