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
#elif defined(OS_NUMBERS_WINDOWS)
#define BOUNDARY_CODE(name)		name##__WINDOWS
#else
#define BOUNDARY_CODE(name)		name
#endif

/* A command in the switch of an entry. */
#define BOUNDARY_CASE(name, function)	case BOUNDARY_CODE(name): return function(call, object)

#define ACME_SET_PROFILE__BSD 0x8010bef0u
#define ACME_GET_SAMPLES__BSD 0xc010bef1u

#define ACME_SET_PROFILE__WINDOWS 0x8be0a3c0u
#define ACME_GET_SAMPLES__WINDOWS 0x8be0e3c4u

#endif
