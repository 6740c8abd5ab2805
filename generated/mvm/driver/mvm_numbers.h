/* SPDX-License-Identifier: ((GPL-2.0-only WITH Linux-syscall-note) OR MIT) */
/*
 * mvm: request codes of other systems, for tests.
 *
 * Made by ioctlc from the mvm spec; do not edit. To remake it:
 *   ioctlc build spec/mvm
 */
#ifndef MVM_NUMBERS_H
#define MVM_NUMBERS_H

/*
 * BOUNDARY_CODE(name): the request code of the system that the entry stands for; the header's where it runs.
 * BOUNDARY_CASE(name, function): a command in the switch of an entry.
 */
#if defined(OS_NUMBERS_BSD)
#define BOUNDARY_CODE(name)		name##__BSD
#define BOUNDARY_CASE(name, function)	case name##__BSD: return function(call, object)
#elif defined(OS_NUMBERS_WINDOWS)
#define BOUNDARY_CODE(name)		name##__WINDOWS
#define BOUNDARY_CASE(name, function)	case name##__WINDOWS: return function(call, object)
#else
#define BOUNDARY_CODE(name)		name
#define BOUNDARY_CASE(name, function)	case name: return function(call, object)
#endif

/* Commands that are left to extensions: type byte and nr, on Windows device type and function, in a range. */
#if defined(OS_NUMBERS_WINDOWS) || (defined(_WIN32) && !defined(OS_NUMBERS_BSD))
#define MVM_EXTENSION_KEY(code)	((u32)(code) >> 16 << 12 | ((u32)(code) >> 2 & 0xfff))
#define MVM_EXTENSION_CODE(key)	((u32)(key) >> 12 << 16 | ((u32)(key) & 0xfff) << 2)
#define MVM_EXTENSION_FIRST	0x8be08f0u
#define MVM_EXTENSION_LAST	0x8be08ffu
#else
#define MVM_EXTENSION_KEY(code)	((u32)(code) & 0xffff)
#define MVM_EXTENSION_CODE(key)	((u32)(key))
#define MVM_EXTENSION_FIRST	0xbef0u
#define MVM_EXTENSION_LAST	0xbeffu
#endif

/* Codes of callers of another ABI, where they are not the kernel's own. */
#ifdef OS_COMPAT
#if !(!(defined(__linux__) && !(defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__)) \
    || defined(__mips__))
#define MVM_SET_MEMORY_REGION__LEGACY__COMPAT 0x4014bed2u
#define MVM_GET_DIRTY_LOG__LEGACY__COMPAT 0x4008bed3u
#define MVM_GET_MSRS__LEGACY__COMPAT 0xc008bed4u
#define MVM_SET_MSRS__LEGACY__COMPAT 0xc008bed5u
#define MVM_TRANSLATE__LEGACY__COMPAT 0xc00cbed6u
#define MVM_SET_CPUID__LEGACY__COMPAT 0x4004bed7u
#elif defined(_WIN32)
#define MVM_SET_MEMORY_REGION__LEGACY__COMPAT 0x8be0a410u
#define MVM_GET_DIRTY_LOG__LEGACY__COMPAT 0x8be0a414u
#define MVM_GET_MSRS__LEGACY__COMPAT 0x8be0e41cu
#define MVM_SET_MSRS__LEGACY__COMPAT 0x8be0e420u
#define MVM_TRANSLATE__LEGACY__COMPAT 0x8be0e40cu
#define MVM_SET_CPUID__LEGACY__COMPAT 0x8be0a428u
#else
#define MVM_SET_MEMORY_REGION__LEGACY__COMPAT 0x8014bed2u
#define MVM_GET_DIRTY_LOG__LEGACY__COMPAT 0x8008bed3u
#define MVM_GET_MSRS__LEGACY__COMPAT 0xc008bed4u
#define MVM_SET_MSRS__LEGACY__COMPAT 0xc008bed5u
#define MVM_TRANSLATE__LEGACY__COMPAT 0xc00cbed6u
#define MVM_SET_CPUID__LEGACY__COMPAT 0x8004bed7u
#endif
#endif

#define MVM_GET_API_VERSION__BSD 0x4008be00u
#define MVM_CREATE_VM__BSD 0xc010be01u
#define MVM_CHECK_EXTENSION__BSD 0xc010be03u
#define MVM_CREATE_VCPU__BSD 0xc010be41u
#define MVM_SET_CLOCK__BSD 0x8018be7bu
#define MVM_GET_CLOCK__BSD 0x4018be7cu
#define MVM_ENABLE_CAP__BSD 0x8028bea3u
#define MVM_ATTACH_EXTENSION__BSD 0xc018beefu
#define MVM_GET_DIRTY_LOG__BSD 0x8018be42u
#define MVM_SET_MEMORY_REGION__BSD 0x8020be46u
#define MVM_GET_TSC__BSD 0x4018be11u
#define MVM_SET_TSC__BSD 0x8018be12u
#define MVM_GET_REGS__BSD 0x4090be81u
#define MVM_SET_REGS__BSD 0x8090be82u
#define MVM_GET_SREGS__BSD 0x4120be83u
#define MVM_SET_SREGS__BSD 0x8120be84u
#define MVM_TRANSLATE__BSD 0xc018be85u
#define MVM_INTERRUPT__BSD 0x8008be86u
#define MVM_GET_MP_STATE__BSD 0x4008be98u
#define MVM_SET_MP_STATE__BSD 0x8008be99u
#define MVM_NMI__BSD 0x2000be9au
#define MVM_GET_VCPU_EVENTS__BSD 0x4018be9fu
#define MVM_SET_VCPU_EVENTS__BSD 0x8018bea0u
#define MVM_GET_DEBUGREGS__BSD 0x4030bea1u
#define MVM_SET_DEBUGREGS__BSD 0x8030bea2u
#define MVM_GET_FPU__BSD 0x41a0be8cu
#define MVM_SET_FPU__BSD 0x81a0be8du
#define MVM_GET_XSAVE__BSD 0x5000bea4u
#define MVM_SET_XSAVE__BSD 0x9000bea5u
#define MVM_GET_XCRS__BSD 0x4048bea6u
#define MVM_SET_XCRS__BSD 0x8048bea7u
#define MVM_GET_MSR_INDEX_LIST__BSD 0xc010be02u
#define MVM_GET_SUPPORTED_CPUID__BSD 0xc010be05u
#define MVM_GET_MSRS__BSD 0xc010be88u
#define MVM_SET_MSRS__BSD 0xc010be89u
#define MVM_SET_CPUID__BSD 0x8010be90u
#define MVM_GET_VCPU_MMAP_SIZE__BSD 0x4008be04u
#define MVM_MAP_RUN__BSD 0x4010be10u
#define MVM_RUN__BSD 0x2000be80u
#define MVM_IRQ_LINE__BSD 0x8008be61u
#define MVM_CREATE_DEVICE__BSD 0xc010bee0u
#define MVM_SET_DEVICE_ATTR__BSD 0x8018bee1u
#define MVM_GET_DEVICE_ATTR__BSD 0x8018bee2u
#define MVM_HAS_DEVICE_ATTR__BSD 0x8018bee3u
#define MVM_GET_ONE_REG__BSD 0x8010beabu
#define MVM_SET_ONE_REG__BSD 0x8010beacu
#define MVM_NOTIFY_VERSION__LEGACY__BSD 0x8008bed0u
#define MVM_SET_MEMORY_REGION__LEGACY__BSD 0x8020bed2u
#define MVM_GET_DIRTY_LOG__LEGACY__BSD 0x8010bed3u
#define MVM_GET_MSRS__LEGACY__BSD 0xc010bed4u
#define MVM_SET_MSRS__LEGACY__BSD 0xc010bed5u
#define MVM_TRANSLATE__LEGACY__BSD 0xc018bed6u
#define MVM_SET_CPUID__LEGACY__BSD 0x8008bed7u

#define MVM_GET_API_VERSION__WINDOWS 0x8be06000u
#define MVM_CREATE_VM__WINDOWS 0x8be0e004u
#define MVM_CHECK_EXTENSION__WINDOWS 0x8be0e00cu
#define MVM_CREATE_VCPU__WINDOWS 0x8be0e104u
#define MVM_SET_CLOCK__WINDOWS 0x8be0a1ecu
#define MVM_GET_CLOCK__WINDOWS 0x8be061f0u
#define MVM_ENABLE_CAP__WINDOWS 0x8be0a28cu
#define MVM_ATTACH_EXTENSION__WINDOWS 0x8be0e3bcu
#define MVM_GET_DIRTY_LOG__WINDOWS 0x8be0a108u
#define MVM_SET_MEMORY_REGION__WINDOWS 0x8be0a118u
#define MVM_GET_TSC__WINDOWS 0x8be06044u
#define MVM_SET_TSC__WINDOWS 0x8be0a048u
#define MVM_GET_REGS__WINDOWS 0x8be06204u
#define MVM_SET_REGS__WINDOWS 0x8be0a208u
#define MVM_GET_SREGS__WINDOWS 0x8be0620cu
#define MVM_SET_SREGS__WINDOWS 0x8be0a210u
#define MVM_TRANSLATE__WINDOWS 0x8be0e214u
#define MVM_INTERRUPT__WINDOWS 0x8be0a218u
#define MVM_GET_MP_STATE__WINDOWS 0x8be06260u
#define MVM_SET_MP_STATE__WINDOWS 0x8be0a264u
#define MVM_NMI__WINDOWS 0x8be0e268u
#define MVM_GET_VCPU_EVENTS__WINDOWS 0x8be0627cu
#define MVM_SET_VCPU_EVENTS__WINDOWS 0x8be0a280u
#define MVM_GET_DEBUGREGS__WINDOWS 0x8be06284u
#define MVM_SET_DEBUGREGS__WINDOWS 0x8be0a288u
#define MVM_GET_FPU__WINDOWS 0x8be06230u
#define MVM_SET_FPU__WINDOWS 0x8be0a234u
#define MVM_GET_XSAVE__WINDOWS 0x8be06290u
#define MVM_SET_XSAVE__WINDOWS 0x8be0a294u
#define MVM_GET_XCRS__WINDOWS 0x8be06298u
#define MVM_SET_XCRS__WINDOWS 0x8be0a29cu
#define MVM_GET_MSR_INDEX_LIST__WINDOWS 0x8be0e008u
#define MVM_GET_SUPPORTED_CPUID__WINDOWS 0x8be0e014u
#define MVM_GET_MSRS__WINDOWS 0x8be0e220u
#define MVM_SET_MSRS__WINDOWS 0x8be0e224u
#define MVM_SET_CPUID__WINDOWS 0x8be0a240u
#define MVM_GET_VCPU_MMAP_SIZE__WINDOWS 0x8be06010u
#define MVM_MAP_RUN__WINDOWS 0x8be06040u
#define MVM_RUN__WINDOWS 0x8be0e200u
#define MVM_IRQ_LINE__WINDOWS 0x8be0a184u
#define MVM_CREATE_DEVICE__WINDOWS 0x8be0e380u
#define MVM_SET_DEVICE_ATTR__WINDOWS 0x8be0a384u
#define MVM_GET_DEVICE_ATTR__WINDOWS 0x8be0a388u
#define MVM_HAS_DEVICE_ATTR__WINDOWS 0x8be0a38cu
#define MVM_GET_ONE_REG__WINDOWS 0x8be0a2acu
#define MVM_SET_ONE_REG__WINDOWS 0x8be0a2b0u
#define MVM_NOTIFY_VERSION__LEGACY__WINDOWS 0x8be0a404u
#define MVM_SET_MEMORY_REGION__LEGACY__WINDOWS 0x8be0a410u
#define MVM_GET_DIRTY_LOG__LEGACY__WINDOWS 0x8be0a414u
#define MVM_GET_MSRS__LEGACY__WINDOWS 0x8be0e41cu
#define MVM_SET_MSRS__LEGACY__WINDOWS 0x8be0e420u
#define MVM_TRANSLATE__LEGACY__WINDOWS 0x8be0e40cu
#define MVM_SET_CPUID__LEGACY__WINDOWS 0x8be0a428u

#endif
