/* SPDX-License-Identifier: ((GPL-2.0-only WITH Linux-syscall-note) OR MIT) */
/*
 * smp: the control codes of Windows.
 *
 * Made by ioctlc from the smp spec; do not edit. To remake it:
 *   ioctlc build spec/smp
 */
#ifndef _UAPI_SMP_WINDOWS_H
#define _UAPI_SMP_WINDOWS_H

/* A use of a deprecated name gives a warning; -DSMP_NO_DEPRECATED removes these names. */
#ifndef SMP_DEPRECATED
#if defined(__GNUC__) || defined(__clang__)
#define SMP_DEPRECATED(msg) __attribute__((deprecated(msg)))
#elif defined(_MSC_VER)
#define SMP_DEPRECATED(msg) __declspec(deprecated(msg))
#else
#define SMP_DEPRECATED(msg)
#endif
#endif

#ifndef SMP_DEPRECATED_VALUE
#if defined(__GNUC__) || defined(__clang__)
#define SMP_DEPRECATED_VALUE(msg) SMP_DEPRECATED(msg)
#else
#define SMP_DEPRECATED_VALUE(msg)
#endif
#endif

/* device 0x8be0, function 0x800, METHOD_BUFFERED, read and write access */
#define SMP_GET_API_VERSION	0x8be0e000u

/*
 * device 0x8be0, function 0x801, METHOD_BUFFERED, read and write access; struct
 * smp_create in and out
 */
#define SMP_CREATE		0x8be0e004u

/*
 * device 0x8be0, function 0x846, METHOD_BUFFERED, write access; struct
 * smp_region in
 */
#define SMP_SET_REGION		0x8be0a118u

/*
 * device 0x8be0, function 0x847, METHOD_BUFFERED, read and write access; struct
 * smp_names in and out
 */
#define SMP_GET_NAMES		0x8be0e11cu

/*
 * device 0x8be0, function 0x880, METHOD_BUFFERED, read access; struct smp_run
 * out
 */
#define SMP_RUN			0x8be06200u

#ifndef SMP_NO_DEPRECATED
/*
 * device 0x8be0, function 0x904, METHOD_BUFFERED, write access; struct
 * smp_region_legacy in
 */
enum { SMP_OLD_REGION_macro SMP_DEPRECATED_VALUE("SMP_OLD_REGION is deprecated since 2026-11-20, removed after 2028-11-20, use SMP_RUN") };
#define _SMP_OLD_REGION_LITERAL	0x8be0a410u
#define SMP_OLD_REGION		(SMP_OLD_REGION_macro + _SMP_OLD_REGION_LITERAL)

/* device 0x8be0, function 0x8d3, METHOD_BUFFERED, read and write access */
enum { SMP_OLD_NOP_macro SMP_DEPRECATED_VALUE("SMP_OLD_NOP is deprecated since 2026-11-20, removed after 2028-11-20, use SMP_RUN") };
#define _SMP_OLD_NOP_LITERAL	0x8be0e34cu
#define SMP_OLD_NOP		(SMP_OLD_NOP_macro + _SMP_OLD_NOP_LITERAL)
#endif /* !SMP_NO_DEPRECATED */

/* Held against the macros of <winioctl.h> or <ntddk.h>, where they were included first. */
#if defined(CTL_CODE) && defined(METHOD_BUFFERED) && defined(FILE_READ_ACCESS)
#define _SMP_CTL_CODE(name, value, device, function, method, access) \
	typedef char name##_is_its_control_code[(value) == (unsigned int)CTL_CODE(device, function, method, access) ? 1 : -1]

_SMP_CTL_CODE(SMP_GET_API_VERSION, SMP_GET_API_VERSION, 0x8be0u, 0x800, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS);
_SMP_CTL_CODE(SMP_CREATE, SMP_CREATE, 0x8be0u, 0x801, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS);
_SMP_CTL_CODE(SMP_SET_REGION, SMP_SET_REGION, 0x8be0u, 0x846, METHOD_BUFFERED, FILE_WRITE_ACCESS);
_SMP_CTL_CODE(SMP_GET_NAMES, SMP_GET_NAMES, 0x8be0u, 0x847, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS);
_SMP_CTL_CODE(SMP_RUN, SMP_RUN, 0x8be0u, 0x880, METHOD_BUFFERED, FILE_READ_ACCESS);
#ifndef SMP_NO_DEPRECATED
_SMP_CTL_CODE(SMP_OLD_REGION, _SMP_OLD_REGION_LITERAL, 0x8be0u, 0x904, METHOD_BUFFERED, FILE_WRITE_ACCESS);
_SMP_CTL_CODE(SMP_OLD_NOP, _SMP_OLD_NOP_LITERAL, 0x8be0u, 0x8d3, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS);
#endif /* !SMP_NO_DEPRECATED */
#undef _SMP_CTL_CODE
#endif

#endif /* _UAPI_SMP_WINDOWS_H */
