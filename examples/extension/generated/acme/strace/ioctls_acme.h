/* SPDX-License-Identifier: MIT */
/*
 * acme: names for strace.
 *
 * Made by ioctlc from the acme spec; do not edit. To remake it:
 *   ioctlc build extension # where the folder extension is
 */
{ "acme", "ACME_SET_PROFILE", _IOC_WRITE, 0xbef0, 0x10 },
{ "acme", "ACME_CREATE_COUNTER", _IOC_READ, 0xbef2, 0x8 },
{ "acme", "ACME_GET_COUNT", _IOC_READ, 0xbef3, 0x10 },
{ "acme", "ACME_GET_SAMPLES", _IOC_READ|_IOC_WRITE, 0xbef1, 0x10 },
