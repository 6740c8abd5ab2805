/* SPDX-License-Identifier: ((GPL-2.0-only WITH Linux-syscall-note) OR MIT) */
/*
 * mvm: the control codes of Windows.
 *
 * Made by ioctlc from the mvm spec; do not edit. To remake it:
 *   ioctlc build spec/mvm
 */
#ifndef _UAPI_MVM_WINDOWS_H
#define _UAPI_MVM_WINDOWS_H

/* A use of a deprecated name gives a warning; -DMVM_NO_DEPRECATED removes these names. */
#ifndef MVM_DEPRECATED
#if defined(__GNUC__) || defined(__clang__)
#define MVM_DEPRECATED(msg) __attribute__((deprecated(msg)))
#elif defined(_MSC_VER)
#define MVM_DEPRECATED(msg) __declspec(deprecated(msg))
#else
#define MVM_DEPRECATED(msg)
#endif
#endif

#ifndef MVM_DEPRECATED_VALUE
#if defined(__GNUC__) || defined(__clang__)
#define MVM_DEPRECATED_VALUE(msg) MVM_DEPRECATED(msg)
#else
#define MVM_DEPRECATED_VALUE(msg)
#endif
#endif

/*
 * device 0x8be0, function 0x800, METHOD_BUFFERED, read access; struct
 * mvm_api_version out
 */
#define MVM_GET_API_VERSION		0x8be06000u

/*
 * device 0x8be0, function 0x801, METHOD_BUFFERED, read and write access; struct
 * mvm_create_vm in and out
 */
#define MVM_CREATE_VM			0x8be0e004u

/*
 * device 0x8be0, function 0x803, METHOD_BUFFERED, read and write access; struct
 * mvm_check_extension in and out
 */
#define MVM_CHECK_EXTENSION		0x8be0e00cu

/*
 * device 0x8be0, function 0x841, METHOD_BUFFERED, read and write access; struct
 * mvm_create_vcpu in and out
 */
#define MVM_CREATE_VCPU			0x8be0e104u

/*
 * device 0x8be0, function 0x87b, METHOD_BUFFERED, write access; struct
 * mvm_clock in
 */
#define MVM_SET_CLOCK			0x8be0a1ecu

/*
 * device 0x8be0, function 0x87c, METHOD_BUFFERED, read access; struct mvm_clock
 * out
 */
#define MVM_GET_CLOCK			0x8be061f0u

/*
 * device 0x8be0, function 0x8a3, METHOD_BUFFERED, write access; struct
 * mvm_enable_cap in
 */
#define MVM_ENABLE_CAP			0x8be0a28cu

/*
 * device 0x8be0, function 0x8ef, METHOD_BUFFERED, read and write access; struct
 * mvm_attach_extension in and out
 */
#define MVM_ATTACH_EXTENSION		0x8be0e3bcu

/*
 * device 0x8be0, function 0x842, METHOD_BUFFERED, write access; struct
 * mvm_get_dirty_log in
 */
#define MVM_GET_DIRTY_LOG		0x8be0a108u

/*
 * device 0x8be0, function 0x846, METHOD_BUFFERED, write access; struct
 * mvm_memory_region in
 */
#define MVM_SET_MEMORY_REGION		0x8be0a118u

/*
 * device 0x8be0, function 0x811, METHOD_BUFFERED, read access; struct mvm_tsc
 * out
 */
#define MVM_GET_TSC			0x8be06044u

/*
 * device 0x8be0, function 0x812, METHOD_BUFFERED, write access; struct mvm_tsc
 * in
 */
#define MVM_SET_TSC			0x8be0a048u

/*
 * device 0x8be0, function 0x881, METHOD_BUFFERED, read access; struct mvm_regs
 * out
 */
#define MVM_GET_REGS			0x8be06204u

/*
 * device 0x8be0, function 0x882, METHOD_BUFFERED, write access; struct mvm_regs
 * in
 */
#define MVM_SET_REGS			0x8be0a208u

/*
 * device 0x8be0, function 0x883, METHOD_BUFFERED, read access; struct mvm_sregs
 * out
 */
#define MVM_GET_SREGS			0x8be0620cu

/*
 * device 0x8be0, function 0x884, METHOD_BUFFERED, write access; struct
 * mvm_sregs in
 */
#define MVM_SET_SREGS			0x8be0a210u

/*
 * device 0x8be0, function 0x885, METHOD_BUFFERED, read and write access; struct
 * mvm_translate in and out
 */
#define MVM_TRANSLATE			0x8be0e214u

/*
 * device 0x8be0, function 0x886, METHOD_BUFFERED, write access; struct
 * mvm_interrupt in
 */
#define MVM_INTERRUPT			0x8be0a218u

/*
 * device 0x8be0, function 0x898, METHOD_BUFFERED, read access; struct
 * mvm_mp_state out
 */
#define MVM_GET_MP_STATE		0x8be06260u

/*
 * device 0x8be0, function 0x899, METHOD_BUFFERED, write access; struct
 * mvm_mp_state in
 */
#define MVM_SET_MP_STATE		0x8be0a264u

/* device 0x8be0, function 0x89a, METHOD_BUFFERED, read and write access */
#define MVM_NMI				0x8be0e268u

/*
 * device 0x8be0, function 0x89f, METHOD_BUFFERED, read access; struct
 * mvm_vcpu_events out
 */
#define MVM_GET_VCPU_EVENTS		0x8be0627cu

/*
 * device 0x8be0, function 0x8a0, METHOD_BUFFERED, write access; struct
 * mvm_vcpu_events in
 */
#define MVM_SET_VCPU_EVENTS		0x8be0a280u

/*
 * device 0x8be0, function 0x8a1, METHOD_BUFFERED, read access; struct
 * mvm_debugregs out
 */
#define MVM_GET_DEBUGREGS		0x8be06284u

/*
 * device 0x8be0, function 0x8a2, METHOD_BUFFERED, write access; struct
 * mvm_debugregs in
 */
#define MVM_SET_DEBUGREGS		0x8be0a288u

/*
 * device 0x8be0, function 0x88c, METHOD_BUFFERED, read access; struct mvm_fpu
 * out
 */
#define MVM_GET_FPU			0x8be06230u

/*
 * device 0x8be0, function 0x88d, METHOD_BUFFERED, write access; struct mvm_fpu
 * in
 */
#define MVM_SET_FPU			0x8be0a234u

/*
 * device 0x8be0, function 0x8a4, METHOD_BUFFERED, read access; struct mvm_xsave
 * out
 */
#define MVM_GET_XSAVE			0x8be06290u

/*
 * device 0x8be0, function 0x8a5, METHOD_BUFFERED, write access; struct
 * mvm_xsave in
 */
#define MVM_SET_XSAVE			0x8be0a294u

/*
 * device 0x8be0, function 0x8a6, METHOD_BUFFERED, read access; struct mvm_xcrs
 * out
 */
#define MVM_GET_XCRS			0x8be06298u

/*
 * device 0x8be0, function 0x8a7, METHOD_BUFFERED, write access; struct mvm_xcrs
 * in
 */
#define MVM_SET_XCRS			0x8be0a29cu

/*
 * device 0x8be0, function 0x802, METHOD_BUFFERED, read and write access; struct
 * mvm_get_msr_index_list in and out
 */
#define MVM_GET_MSR_INDEX_LIST		0x8be0e008u

/*
 * device 0x8be0, function 0x805, METHOD_BUFFERED, read and write access; struct
 * mvm_cpuid in and out
 */
#define MVM_GET_SUPPORTED_CPUID		0x8be0e014u

/*
 * device 0x8be0, function 0x888, METHOD_BUFFERED, read and write access; struct
 * mvm_msrs in and out
 */
#define MVM_GET_MSRS			0x8be0e220u

/*
 * device 0x8be0, function 0x889, METHOD_BUFFERED, read and write access; struct
 * mvm_msrs in and out
 */
#define MVM_SET_MSRS			0x8be0e224u

/*
 * device 0x8be0, function 0x890, METHOD_BUFFERED, write access; struct
 * mvm_cpuid in
 */
#define MVM_SET_CPUID			0x8be0a240u

/*
 * device 0x8be0, function 0x804, METHOD_BUFFERED, read access; struct
 * mvm_vcpu_mmap_size out
 */
#define MVM_GET_VCPU_MMAP_SIZE		0x8be06010u

/*
 * device 0x8be0, function 0x810, METHOD_BUFFERED, read access; struct
 * mvm_map_run out
 */
#define MVM_MAP_RUN			0x8be06040u

/* device 0x8be0, function 0x880, METHOD_BUFFERED, read and write access */
#define MVM_RUN				0x8be0e200u

/*
 * device 0x8be0, function 0x861, METHOD_BUFFERED, write access; struct
 * mvm_irq_line in
 */
#define MVM_IRQ_LINE			0x8be0a184u

/*
 * device 0x8be0, function 0x8e0, METHOD_BUFFERED, read and write access; struct
 * mvm_create_device in and out
 */
#define MVM_CREATE_DEVICE		0x8be0e380u

/*
 * device 0x8be0, function 0x8e1, METHOD_BUFFERED, write access; struct
 * mvm_device_attr in
 */
#define MVM_SET_DEVICE_ATTR		0x8be0a384u

/*
 * device 0x8be0, function 0x8e2, METHOD_BUFFERED, write access; struct
 * mvm_device_attr in
 */
#define MVM_GET_DEVICE_ATTR		0x8be0a388u

/*
 * device 0x8be0, function 0x8e3, METHOD_BUFFERED, write access; struct
 * mvm_device_attr in
 */
#define MVM_HAS_DEVICE_ATTR		0x8be0a38cu

/*
 * device 0x8be0, function 0x8ab, METHOD_BUFFERED, write access; struct
 * mvm_one_reg in
 */
#define MVM_GET_ONE_REG			0x8be0a2acu

/*
 * device 0x8be0, function 0x8ac, METHOD_BUFFERED, write access; struct
 * mvm_one_reg in
 */
#define MVM_SET_ONE_REG			0x8be0a2b0u

#ifndef MVM_NO_DEPRECATED
/*
 * device 0x8be0, function 0x901, METHOD_BUFFERED, write access; struct
 * mvm_version_legacy in
 */
enum { MVM_NOTIFY_VERSION__LEGACY_macro MVM_DEPRECATED_VALUE("MVM_NOTIFY_VERSION__LEGACY is deprecated since 2026-11-20, removed after 2028-11-20, use MVM_CHECK_EXTENSION") };
#define _MVM_NOTIFY_VERSION__LEGACY_LITERAL	0x8be0a404u
#define MVM_NOTIFY_VERSION__LEGACY	(MVM_NOTIFY_VERSION__LEGACY_macro + _MVM_NOTIFY_VERSION__LEGACY_LITERAL)

/*
 * device 0x8be0, function 0x904, METHOD_BUFFERED, write access; struct
 * mvm_memory_region_legacy in
 */
enum { MVM_SET_MEMORY_REGION__LEGACY_macro MVM_DEPRECATED_VALUE("MVM_SET_MEMORY_REGION__LEGACY is deprecated since 2026-11-20, removed after 2028-11-20, use MVM_SET_MEMORY_REGION") };
#define _MVM_SET_MEMORY_REGION__LEGACY_LITERAL	0x8be0a410u
#define MVM_SET_MEMORY_REGION__LEGACY	(MVM_SET_MEMORY_REGION__LEGACY_macro + _MVM_SET_MEMORY_REGION__LEGACY_LITERAL)

/*
 * device 0x8be0, function 0x905, METHOD_BUFFERED, write access; struct
 * mvm_dirty_log_legacy in
 */
enum { MVM_GET_DIRTY_LOG__LEGACY_macro MVM_DEPRECATED_VALUE("MVM_GET_DIRTY_LOG__LEGACY is deprecated since 2026-11-20, removed after 2028-11-20, use MVM_GET_DIRTY_LOG") };
#define _MVM_GET_DIRTY_LOG__LEGACY_LITERAL	0x8be0a414u
#define MVM_GET_DIRTY_LOG__LEGACY	(MVM_GET_DIRTY_LOG__LEGACY_macro + _MVM_GET_DIRTY_LOG__LEGACY_LITERAL)

/*
 * device 0x8be0, function 0x907, METHOD_BUFFERED, read and write access; struct
 * mvm_msrs_legacy in and out
 */
enum { MVM_GET_MSRS__LEGACY_macro MVM_DEPRECATED_VALUE("MVM_GET_MSRS__LEGACY is deprecated since 2026-11-20, removed after 2028-11-20, use MVM_GET_MSRS") };
#define _MVM_GET_MSRS__LEGACY_LITERAL	0x8be0e41cu
#define MVM_GET_MSRS__LEGACY		(MVM_GET_MSRS__LEGACY_macro + _MVM_GET_MSRS__LEGACY_LITERAL)

/*
 * device 0x8be0, function 0x908, METHOD_BUFFERED, read and write access; struct
 * mvm_msrs_legacy in and out
 */
enum { MVM_SET_MSRS__LEGACY_macro MVM_DEPRECATED_VALUE("MVM_SET_MSRS__LEGACY is deprecated since 2026-11-20, removed after 2028-11-20, use MVM_SET_MSRS") };
#define _MVM_SET_MSRS__LEGACY_LITERAL	0x8be0e420u
#define MVM_SET_MSRS__LEGACY		(MVM_SET_MSRS__LEGACY_macro + _MVM_SET_MSRS__LEGACY_LITERAL)

/*
 * device 0x8be0, function 0x903, METHOD_BUFFERED, read and write access; struct
 * mvm_translate_legacy in and out
 */
enum { MVM_TRANSLATE__LEGACY_macro MVM_DEPRECATED_VALUE("MVM_TRANSLATE__LEGACY is deprecated since 2026-11-20, removed after 2028-11-20, use MVM_TRANSLATE") };
#define _MVM_TRANSLATE__LEGACY_LITERAL	0x8be0e40cu
#define MVM_TRANSLATE__LEGACY		(MVM_TRANSLATE__LEGACY_macro + _MVM_TRANSLATE__LEGACY_LITERAL)

/*
 * device 0x8be0, function 0x90a, METHOD_BUFFERED, write access; struct
 * mvm_set_cpuid_legacy in
 */
enum { MVM_SET_CPUID__LEGACY_macro MVM_DEPRECATED_VALUE("MVM_SET_CPUID__LEGACY is deprecated since 2026-11-20, removed after 2028-11-20, use MVM_SET_CPUID") };
#define _MVM_SET_CPUID__LEGACY_LITERAL	0x8be0a428u
#define MVM_SET_CPUID__LEGACY		(MVM_SET_CPUID__LEGACY_macro + _MVM_SET_CPUID__LEGACY_LITERAL)
#endif /* !MVM_NO_DEPRECATED */

/* Held against the macros of <winioctl.h> or <ntddk.h>, where they were included first. */
#if defined(CTL_CODE) && defined(METHOD_BUFFERED) && defined(FILE_READ_ACCESS)
#define _MVM_CTL_CODE(name, value, device, function, method, access) \
	typedef char name##_is_its_control_code[(value) == (unsigned int)CTL_CODE(device, function, method, access) ? 1 : -1]

_MVM_CTL_CODE(MVM_GET_API_VERSION, MVM_GET_API_VERSION, 0x8be0u, 0x800, METHOD_BUFFERED, FILE_READ_ACCESS);
_MVM_CTL_CODE(MVM_CREATE_VM, MVM_CREATE_VM, 0x8be0u, 0x801, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS);
_MVM_CTL_CODE(MVM_CHECK_EXTENSION, MVM_CHECK_EXTENSION, 0x8be0u, 0x803, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS);
_MVM_CTL_CODE(MVM_CREATE_VCPU, MVM_CREATE_VCPU, 0x8be0u, 0x841, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS);
_MVM_CTL_CODE(MVM_SET_CLOCK, MVM_SET_CLOCK, 0x8be0u, 0x87b, METHOD_BUFFERED, FILE_WRITE_ACCESS);
_MVM_CTL_CODE(MVM_GET_CLOCK, MVM_GET_CLOCK, 0x8be0u, 0x87c, METHOD_BUFFERED, FILE_READ_ACCESS);
_MVM_CTL_CODE(MVM_ENABLE_CAP, MVM_ENABLE_CAP, 0x8be0u, 0x8a3, METHOD_BUFFERED, FILE_WRITE_ACCESS);
_MVM_CTL_CODE(MVM_ATTACH_EXTENSION, MVM_ATTACH_EXTENSION, 0x8be0u, 0x8ef, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS);
_MVM_CTL_CODE(MVM_GET_DIRTY_LOG, MVM_GET_DIRTY_LOG, 0x8be0u, 0x842, METHOD_BUFFERED, FILE_WRITE_ACCESS);
_MVM_CTL_CODE(MVM_SET_MEMORY_REGION, MVM_SET_MEMORY_REGION, 0x8be0u, 0x846, METHOD_BUFFERED, FILE_WRITE_ACCESS);
_MVM_CTL_CODE(MVM_GET_TSC, MVM_GET_TSC, 0x8be0u, 0x811, METHOD_BUFFERED, FILE_READ_ACCESS);
_MVM_CTL_CODE(MVM_SET_TSC, MVM_SET_TSC, 0x8be0u, 0x812, METHOD_BUFFERED, FILE_WRITE_ACCESS);
_MVM_CTL_CODE(MVM_GET_REGS, MVM_GET_REGS, 0x8be0u, 0x881, METHOD_BUFFERED, FILE_READ_ACCESS);
_MVM_CTL_CODE(MVM_SET_REGS, MVM_SET_REGS, 0x8be0u, 0x882, METHOD_BUFFERED, FILE_WRITE_ACCESS);
_MVM_CTL_CODE(MVM_GET_SREGS, MVM_GET_SREGS, 0x8be0u, 0x883, METHOD_BUFFERED, FILE_READ_ACCESS);
_MVM_CTL_CODE(MVM_SET_SREGS, MVM_SET_SREGS, 0x8be0u, 0x884, METHOD_BUFFERED, FILE_WRITE_ACCESS);
_MVM_CTL_CODE(MVM_TRANSLATE, MVM_TRANSLATE, 0x8be0u, 0x885, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS);
_MVM_CTL_CODE(MVM_INTERRUPT, MVM_INTERRUPT, 0x8be0u, 0x886, METHOD_BUFFERED, FILE_WRITE_ACCESS);
_MVM_CTL_CODE(MVM_GET_MP_STATE, MVM_GET_MP_STATE, 0x8be0u, 0x898, METHOD_BUFFERED, FILE_READ_ACCESS);
_MVM_CTL_CODE(MVM_SET_MP_STATE, MVM_SET_MP_STATE, 0x8be0u, 0x899, METHOD_BUFFERED, FILE_WRITE_ACCESS);
_MVM_CTL_CODE(MVM_NMI, MVM_NMI, 0x8be0u, 0x89a, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS);
_MVM_CTL_CODE(MVM_GET_VCPU_EVENTS, MVM_GET_VCPU_EVENTS, 0x8be0u, 0x89f, METHOD_BUFFERED, FILE_READ_ACCESS);
_MVM_CTL_CODE(MVM_SET_VCPU_EVENTS, MVM_SET_VCPU_EVENTS, 0x8be0u, 0x8a0, METHOD_BUFFERED, FILE_WRITE_ACCESS);
_MVM_CTL_CODE(MVM_GET_DEBUGREGS, MVM_GET_DEBUGREGS, 0x8be0u, 0x8a1, METHOD_BUFFERED, FILE_READ_ACCESS);
_MVM_CTL_CODE(MVM_SET_DEBUGREGS, MVM_SET_DEBUGREGS, 0x8be0u, 0x8a2, METHOD_BUFFERED, FILE_WRITE_ACCESS);
_MVM_CTL_CODE(MVM_GET_FPU, MVM_GET_FPU, 0x8be0u, 0x88c, METHOD_BUFFERED, FILE_READ_ACCESS);
_MVM_CTL_CODE(MVM_SET_FPU, MVM_SET_FPU, 0x8be0u, 0x88d, METHOD_BUFFERED, FILE_WRITE_ACCESS);
_MVM_CTL_CODE(MVM_GET_XSAVE, MVM_GET_XSAVE, 0x8be0u, 0x8a4, METHOD_BUFFERED, FILE_READ_ACCESS);
_MVM_CTL_CODE(MVM_SET_XSAVE, MVM_SET_XSAVE, 0x8be0u, 0x8a5, METHOD_BUFFERED, FILE_WRITE_ACCESS);
_MVM_CTL_CODE(MVM_GET_XCRS, MVM_GET_XCRS, 0x8be0u, 0x8a6, METHOD_BUFFERED, FILE_READ_ACCESS);
_MVM_CTL_CODE(MVM_SET_XCRS, MVM_SET_XCRS, 0x8be0u, 0x8a7, METHOD_BUFFERED, FILE_WRITE_ACCESS);
_MVM_CTL_CODE(MVM_GET_MSR_INDEX_LIST, MVM_GET_MSR_INDEX_LIST, 0x8be0u, 0x802, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS);
_MVM_CTL_CODE(MVM_GET_SUPPORTED_CPUID, MVM_GET_SUPPORTED_CPUID, 0x8be0u, 0x805, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS);
_MVM_CTL_CODE(MVM_GET_MSRS, MVM_GET_MSRS, 0x8be0u, 0x888, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS);
_MVM_CTL_CODE(MVM_SET_MSRS, MVM_SET_MSRS, 0x8be0u, 0x889, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS);
_MVM_CTL_CODE(MVM_SET_CPUID, MVM_SET_CPUID, 0x8be0u, 0x890, METHOD_BUFFERED, FILE_WRITE_ACCESS);
_MVM_CTL_CODE(MVM_GET_VCPU_MMAP_SIZE, MVM_GET_VCPU_MMAP_SIZE, 0x8be0u, 0x804, METHOD_BUFFERED, FILE_READ_ACCESS);
_MVM_CTL_CODE(MVM_MAP_RUN, MVM_MAP_RUN, 0x8be0u, 0x810, METHOD_BUFFERED, FILE_READ_ACCESS);
_MVM_CTL_CODE(MVM_RUN, MVM_RUN, 0x8be0u, 0x880, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS);
_MVM_CTL_CODE(MVM_IRQ_LINE, MVM_IRQ_LINE, 0x8be0u, 0x861, METHOD_BUFFERED, FILE_WRITE_ACCESS);
_MVM_CTL_CODE(MVM_CREATE_DEVICE, MVM_CREATE_DEVICE, 0x8be0u, 0x8e0, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS);
_MVM_CTL_CODE(MVM_SET_DEVICE_ATTR, MVM_SET_DEVICE_ATTR, 0x8be0u, 0x8e1, METHOD_BUFFERED, FILE_WRITE_ACCESS);
_MVM_CTL_CODE(MVM_GET_DEVICE_ATTR, MVM_GET_DEVICE_ATTR, 0x8be0u, 0x8e2, METHOD_BUFFERED, FILE_WRITE_ACCESS);
_MVM_CTL_CODE(MVM_HAS_DEVICE_ATTR, MVM_HAS_DEVICE_ATTR, 0x8be0u, 0x8e3, METHOD_BUFFERED, FILE_WRITE_ACCESS);
_MVM_CTL_CODE(MVM_GET_ONE_REG, MVM_GET_ONE_REG, 0x8be0u, 0x8ab, METHOD_BUFFERED, FILE_WRITE_ACCESS);
_MVM_CTL_CODE(MVM_SET_ONE_REG, MVM_SET_ONE_REG, 0x8be0u, 0x8ac, METHOD_BUFFERED, FILE_WRITE_ACCESS);
#ifndef MVM_NO_DEPRECATED
_MVM_CTL_CODE(MVM_NOTIFY_VERSION__LEGACY, _MVM_NOTIFY_VERSION__LEGACY_LITERAL, 0x8be0u, 0x901, METHOD_BUFFERED, FILE_WRITE_ACCESS);
_MVM_CTL_CODE(MVM_SET_MEMORY_REGION__LEGACY, _MVM_SET_MEMORY_REGION__LEGACY_LITERAL, 0x8be0u, 0x904, METHOD_BUFFERED, FILE_WRITE_ACCESS);
_MVM_CTL_CODE(MVM_GET_DIRTY_LOG__LEGACY, _MVM_GET_DIRTY_LOG__LEGACY_LITERAL, 0x8be0u, 0x905, METHOD_BUFFERED, FILE_WRITE_ACCESS);
_MVM_CTL_CODE(MVM_GET_MSRS__LEGACY, _MVM_GET_MSRS__LEGACY_LITERAL, 0x8be0u, 0x907, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS);
_MVM_CTL_CODE(MVM_SET_MSRS__LEGACY, _MVM_SET_MSRS__LEGACY_LITERAL, 0x8be0u, 0x908, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS);
_MVM_CTL_CODE(MVM_TRANSLATE__LEGACY, _MVM_TRANSLATE__LEGACY_LITERAL, 0x8be0u, 0x903, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS);
_MVM_CTL_CODE(MVM_SET_CPUID__LEGACY, _MVM_SET_CPUID__LEGACY_LITERAL, 0x8be0u, 0x90a, METHOD_BUFFERED, FILE_WRITE_ACCESS);
#endif /* !MVM_NO_DEPRECATED */
#undef _MVM_CTL_CODE
#endif

#endif /* _UAPI_MVM_WINDOWS_H */
