/* SPDX-License-Identifier: MIT */
/*
 * acme: the control codes of Windows.
 *
 * Made by ioctlc from the acme spec; do not edit. To remake it:
 *   ioctlc build extension # where the folder extension is
 */
#ifndef _UAPI_ACME_WINDOWS_H
#define _UAPI_ACME_WINDOWS_H

/*
 * device 0x8be0, function 0x8f0, METHOD_BUFFERED, write access; struct
 * acme_profile in
 */
#define ACME_SET_PROFILE	0x8be0a3c0u

/*
 * device 0x8be0, function 0x8f1, METHOD_BUFFERED, read and write access; struct
 * acme_get_samples in and out
 */
#define ACME_GET_SAMPLES	0x8be0e3c4u

/*
 * device 0x8be0, function 0x8f2, METHOD_BUFFERED, read access; struct
 * acme_create_counter out
 */
#define ACME_CREATE_COUNTER	0x8be063c8u

/*
 * device 0x8be0, function 0x8f3, METHOD_BUFFERED, read access; struct
 * acme_count out
 */
#define ACME_GET_COUNT		0x8be063ccu

/* Held against the macros of <winioctl.h> or <ntddk.h>, where they were included first. */
#if defined(CTL_CODE) && defined(METHOD_BUFFERED) && defined(FILE_READ_ACCESS)
#define _ACME_CTL_CODE(name, value, device, function, method, access) \
	typedef char name##_is_its_control_code[(value) == (unsigned int)CTL_CODE(device, function, method, access) ? 1 : -1]

_ACME_CTL_CODE(ACME_SET_PROFILE, ACME_SET_PROFILE, 0x8be0u, 0x8f0, METHOD_BUFFERED, FILE_WRITE_ACCESS);
_ACME_CTL_CODE(ACME_GET_SAMPLES, ACME_GET_SAMPLES, 0x8be0u, 0x8f1, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS);
_ACME_CTL_CODE(ACME_CREATE_COUNTER, ACME_CREATE_COUNTER, 0x8be0u, 0x8f2, METHOD_BUFFERED, FILE_READ_ACCESS);
_ACME_CTL_CODE(ACME_GET_COUNT, ACME_GET_COUNT, 0x8be0u, 0x8f3, METHOD_BUFFERED, FILE_READ_ACCESS);
#undef _ACME_CTL_CODE
#endif

#endif /* _UAPI_ACME_WINDOWS_H */
