/* SPDX-License-Identifier: MIT */
/*
 * acme: request codes of other systems, for tests.
 *
 * Made by ioctlc from the acme spec; do not edit. To remake it:
 *   ioctlc build extension # where the folder extension is
 */
#ifndef ACME_NUMBERS_H
#define ACME_NUMBERS_H

/* BOUNDARY_CODE(name): the request code of the system that the entry stands for; the header's where it runs. */
#if defined(OS_NUMBERS_BSD)
#define BOUNDARY_CODE(name)		name##__BSD
#define BOUNDARY_CASE(name, table, at)	case name##__BSD: return &(table)[at]
#elif defined(OS_NUMBERS_WINDOWS)
#define BOUNDARY_CODE(name)		name##__WINDOWS
#define BOUNDARY_CASE(name, table, at)	case name##__WINDOWS: return &(table)[at]
#else
#define BOUNDARY_CODE(name)		name
#define BOUNDARY_CASE(name, table, at)	case name: return &(table)[at]
#endif

#define ACME_SET_PROFILE__BSD 0x8010bef0u
#define ACME_GET_SAMPLES__BSD 0xc010bef1u

#define ACME_SET_PROFILE__WINDOWS 0x8be0a3c0u
#define ACME_GET_SAMPLES__WINDOWS 0x8be0e3c4u

#endif
