// SPDX-License-Identifier: MIT
/*
 * What a program asks before it does anything and the tables cannot say. Rules of the user come
 * first. Numbers: KVM's from Documentation/virt/kvm/api.rst and x86's
 * kvm_vm_ioctl_check_extension(), mvm's what its capabilities say of themselves.
 */
#include "mock.h"

const char *const default_rules[] = {
	"KVM_GET_VCPU_MMAP_SIZE=12288",
	"KVM_CHECK_EXTENSION(KVM_CAP_NR_VCPUS)=8",
	"KVM_CHECK_EXTENSION(KVM_CAP_NR_MEMSLOTS)=509",
	"KVM_CHECK_EXTENSION(KVM_CAP_MAX_VCPUS)=1024",
	"KVM_CHECK_EXTENSION(KVM_CAP_MAX_VCPU_ID)=1024",
	"KVM_CHECK_EXTENSION(KVM_CAP_XSAVE2)=4096",
	"KVM_CHECK_EXTENSION(*)=1",
	"KVM_GET_TSC_KHZ=2000000",
	"KVM_GET_MSRS=.nmsrs",
	"KVM_SET_MSRS=.nmsrs",
	"KVM_CREATE_DEVICE(flags=KVM_CREATE_DEVICE_TEST).fd=0",
	"MVM_CHECK_EXTENSION(capability=MVM_CAP_NR_VCPUS).value=8",
	"MVM_CHECK_EXTENSION(capability=MVM_CAP_NR_MEMSLOTS).value=509",
	"MVM_CHECK_EXTENSION(capability=MVM_CAP_MAX_VCPUS).value=255",
	"MVM_GET_VCPU_MMAP_SIZE.size=4096",
	NULL,
};
