/* SPDX-License-Identifier: MIT */
/*
 * acme: request codes of other systems, for tests.
 *
 * Made by ioctlc from the acme spec; do not edit. To remake it:
 *   ioctlc build extension # where the folder extension is
 */
#ifndef ACME_NUMBERS_H
#define ACME_NUMBERS_H

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

#define ACME_SET_PROFILE__BSD 0x8010bef0u
#define ACME_GET_SAMPLES__BSD 0xc010bef1u
#define ACME_CREATE_COUNTER__BSD 0x4008bef2u
#define ACME_GET_COUNT__BSD 0x4010bef3u

#define ACME_SET_PROFILE__WINDOWS 0x8be0a3c0u
#define ACME_GET_SAMPLES__WINDOWS 0x8be0e3c4u
#define ACME_CREATE_COUNTER__WINDOWS 0x8be063c8u
#define ACME_GET_COUNT__WINDOWS 0x8be063ccu

#endif
