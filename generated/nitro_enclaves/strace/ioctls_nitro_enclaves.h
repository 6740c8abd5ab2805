/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/*
 * nitro_enclaves: names for strace.
 *
 * Made by ioctlc from the nitro_enclaves spec; do not edit. To remake it:
 *   ioctlc build spec/nitro_enclaves
 */
{ "nitro_enclaves", "NE_SET_USER_MEMORY_REGION", _IOC_WRITE, 0xae23, 0x18 },
{ "nitro_enclaves", "NE_CREATE_VM", _IOC_READ, 0xae20, 0x8 },
{ "nitro_enclaves", "NE_ADD_VCPU", _IOC_READ|_IOC_WRITE, 0xae21, 0x4 },
{ "nitro_enclaves", "NE_GET_IMAGE_LOAD_INFO", _IOC_READ|_IOC_WRITE, 0xae22, 0x10 },
{ "nitro_enclaves", "NE_START_ENCLAVE", _IOC_READ|_IOC_WRITE, 0xae24, 0x10 },
