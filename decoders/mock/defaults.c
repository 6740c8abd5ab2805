// SPDX-License-Identifier: MIT
/*
 * What a program asks before it does anything. Rules of the user come first. Numbers: KVM's from
 * Documentation/virt/kvm/api.rst and x86's kvm_vm_ioctl_check_extension(), mvm's from spec/mvm.
 */
#include "mock.h"

const char *const default_rules[] = {
	"KVM_GET_API_VERSION=12",
	"KVM_GET_VCPU_MMAP_SIZE=12288",
	"KVM_CHECK_EXTENSION(9)=8",	 /* KVM_CAP_NR_VCPUS */
	"KVM_CHECK_EXTENSION(10)=509",	 /* KVM_CAP_NR_MEMSLOTS */
	"KVM_CHECK_EXTENSION(66)=1024",	 /* KVM_CAP_MAX_VCPUS */
	"KVM_CHECK_EXTENSION(128)=1024", /* KVM_CAP_MAX_VCPU_ID */
	"KVM_CHECK_EXTENSION(208)=4096", /* KVM_CAP_XSAVE2 */
	"KVM_CHECK_EXTENSION=1",
	"KVM_GET_TSC_KHZ=2000000",
	"KVM_GET_MSRS=.nmsrs",
	"KVM_SET_MSRS=.nmsrs",
	"KVM_CREATE_DEVICE(flags=KVM_CREATE_DEVICE_TEST).fd=0",
	"MVM_GET_API_VERSION.version=1",
	"MVM_CHECK_EXTENSION.value=1",
	"MVM_GET_VCPU_MMAP_SIZE.size=4096",
	NULL,
};
