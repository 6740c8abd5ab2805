/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * haxm: thunks for callers of another ABI.
 *
 * Made by ioctlc from the haxm spec; do not edit. To remake it:
 *   ioctlc build spec/haxm
 */
#include "haxm_thunks.h"

#ifdef OS_COMPAT

#if !defined(_WIN32)
static int haxm_vcpu_vcpu_ioctl_set_cpuid_compat_thunk(struct os_call *call, void *object)
{
	struct hax_cpuid *arg;
	u32 wire[1];
	int err;

	err = os_arg_in(call, wire, sizeof(wire));
	if (err)
		return err;
	compat_pointers.decode(&arg, wire, 1);

	err = haxm_vcpu_vcpu_ioctl_set_cpuid(call, object, &arg);
	return err;
}
#endif

#if defined(__linux__)
static int haxm_vcpu_vcpu_ioctl_get_cpuid_compat_thunk(struct os_call *call, void *object)
{
	struct hax_cpuid *arg;
	u32 wire[1];
	int err;

	err = os_arg_in(call, wire, sizeof(wire));
	if (err)
		return err;
	compat_pointers.decode(&arg, wire, 1);

	err = haxm_vcpu_vcpu_ioctl_get_cpuid(call, object, &arg);
	return err;
}
#endif

int haxm_vcpu_compat_ioctl(struct os_call *call, void *object)
{
	switch (os_caller_abi(call)) {
	case COMPAT_I386:
	case COMPAT_NETBSD_I386:
	case COMPAT_WINDOWS_I386:
		break;
	default:
		return -ENOTTY;
	}
	switch (call->command) {
#if defined(__linux__)
	case 0x000000c0u: /* HAX_VCPU_IOCTL_RUN */
	case 0x420000c3u: /* HAX_VCPU_IOCTL_SET_FPU */
	case 0x820000c4u: /* HAX_VCPU_IOCTL_GET_FPU */
	case 0x404800c9u: /* HAX_IOCTL_VCPU_DEBUG */
		return haxm_vcpu_native_ioctl(call, object);
	case 0x400400cau: /* HAX_VCPU_IOCTL_SET_CPUID */
		return haxm_vcpu_vcpu_ioctl_set_cpuid_compat_thunk(call, object);
	case 0x400400cbu: /* HAX_VCPU_IOCTL_GET_CPUID */
		return haxm_vcpu_vcpu_ioctl_get_cpuid_compat_thunk(call, object);
#endif
#if defined(__NetBSD__)
	case 0x200000c0u: /* HAX_VCPU_IOCTL_RUN */
	case 0x820000c3u: /* HAX_VCPU_IOCTL_SET_FPU */
	case 0x420000c4u: /* HAX_VCPU_IOCTL_GET_FPU */
	case 0x804800c9u: /* HAX_IOCTL_VCPU_DEBUG */
		return haxm_vcpu_native_ioctl(call, object);
	case 0x800400cau: /* HAX_VCPU_IOCTL_SET_CPUID */
		return haxm_vcpu_vcpu_ioctl_set_cpuid_compat_thunk(call, object);
#endif
#if defined(_WIN32)
	case 0x40002418u: /* HAX_VCPU_IOCTL_RUN */
	case 0x4000241cu: /* HAX_VCPU_IOCTL_SET_MSRS */
	case 0x40002420u: /* HAX_VCPU_IOCTL_GET_MSRS */
	case 0x40002424u: /* HAX_VCPU_IOCTL_SET_FPU */
	case 0x40002428u: /* HAX_VCPU_IOCTL_GET_FPU */
	case 0x4000242cu: /* HAX_VCPU_IOCTL_SETUP_TUNNEL */
	case 0x40002430u: /* HAX_VCPU_IOCTL_INTERRUPT */
	case 0x40002434u: /* HAX_VCPU_SET_REGS */
	case 0x40002438u: /* HAX_VCPU_GET_REGS */
	case 0x4000243cu: /* HAX_VCPU_IOCTL_KICKOFF */
	case 0x40002458u: /* HAX_IOCTL_VCPU_DEBUG */
	case 0x4000245cu: /* HAX_VCPU_IOCTL_SET_CPUID */
	case 0x40002460u: /* HAX_VCPU_IOCTL_GET_CPUID */
		return haxm_vcpu_native_ioctl(call, object);
#endif
#if !defined(_WIN32)
	case 0xc20800c1u: /* HAX_VCPU_IOCTL_SET_MSRS */
	case 0xc20800c2u: /* HAX_VCPU_IOCTL_GET_MSRS */
	case 0xc01800c5u: /* HAX_VCPU_IOCTL_SETUP_TUNNEL */
	case 0xc00400c6u: /* HAX_VCPU_IOCTL_INTERRUPT */
	case 0xc20000c7u: /* HAX_VCPU_SET_REGS */
	case 0xc20000c8u: /* HAX_VCPU_GET_REGS */
		return haxm_vcpu_native_ioctl(call, object);
#endif
	default:
		return -ENOTTY;
	}
}
#endif
