// SPDX-License-Identifier: MIT
/*
 * More than fifteen KVM ioctls, used as they should be, with all that comes out looked at: valgrind
 * has nothing to say. With `leave`, new descriptors stay open. Run under `device`.
 */
#include <linux/kvm.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <unistd.h>
#include "mvm.h"

static int looked;

/* The program's way depends on each byte. */
static void use(const void *bytes, size_t size)
{
	const unsigned char *at = bytes;
	size_t i;

	for (i = 0; i < size; i++)
		looked += at[i] == 'G';
}

static void vcpu_state(int vcpu)
{
	struct kvm_regs *regs = malloc(sizeof(*regs));
	struct kvm_sregs *sregs = malloc(sizeof(*sregs));
	struct kvm_fpu *fpu = malloc(sizeof(*fpu));
	struct kvm_mp_state *state = malloc(sizeof(*state));
	struct kvm_interrupt interrupt = { .irq = 32 };

	ioctl(vcpu, KVM_GET_REGS, regs);
	use(regs, sizeof(*regs));
	ioctl(vcpu, KVM_SET_REGS, regs);
	ioctl(vcpu, KVM_GET_SREGS, sregs);
	use(sregs, sizeof(*sregs));
	ioctl(vcpu, KVM_SET_SREGS, sregs);
	ioctl(vcpu, KVM_GET_FPU, fpu);
	use(fpu, sizeof(*fpu));
	ioctl(vcpu, KVM_SET_FPU, fpu);
	ioctl(vcpu, KVM_GET_MP_STATE, state);
	use(state, sizeof(*state));
	ioctl(vcpu, KVM_INTERRUPT, &interrupt);
	free(regs);
	free(sregs);
	free(fpu);
	free(state);
}

static void msrs(int system, int vcpu)
{
	struct kvm_msrs *some = malloc(8 + 2 * 16);
	struct kvm_msr_list *list = malloc(4 + 4 * 4);
	struct kvm_cpuid2 *cpuid = malloc(8 + 2 * 40);

	list->nmsrs = 4;
	ioctl(system, KVM_GET_MSR_INDEX_LIST, list);
	use(list->indices, 16);
	some->nmsrs = 2;
	some->entries[0].index = list->indices[0];
	some->entries[1].index = list->indices[1];
	if (ioctl(vcpu, KVM_GET_MSRS, some) == 2)
		use(&some->entries[1].data, 8);
	ioctl(vcpu, KVM_SET_MSRS, some);
	cpuid->nent = 2;
	ioctl(system, KVM_GET_SUPPORTED_CPUID, cpuid);
	use(cpuid->entries, 80);
	ioctl(vcpu, KVM_SET_CPUID2, cpuid);
	free(some);
	free(list);
	free(cpuid);
}

static void vm_state(int vm)
{
	struct kvm_userspace_memory_region region = { .slot = 0, .memory_size = 64 * 4096 };
	struct kvm_dirty_log log = { .slot = 0, .dirty_bitmap = malloc(8) };
	struct kvm_irqchip *chip = malloc(sizeof(*chip));
	struct kvm_clock_data *clock = malloc(sizeof(*clock));
	struct kvm_device_attr has = { .group = 1 };

	ioctl(vm, KVM_CREATE_IRQCHIP, 0);
	ioctl(vm, KVM_SET_TSS_ADDR, 0xfffbd000ul);
	ioctl(vm, KVM_SET_USER_MEMORY_REGION, &region);
	ioctl(vm, KVM_GET_DIRTY_LOG, &log);
	use(log.dirty_bitmap, 8);
	chip->chip_id = KVM_IRQCHIP_PIC_MASTER;
	ioctl(vm, KVM_GET_IRQCHIP, chip);
	use(&chip->chip, 512);
	ioctl(vm, KVM_SET_IRQCHIP, chip);
	ioctl(vm, KVM_GET_CLOCK, clock);
	use(clock, sizeof(*clock));
	ioctl(vm, KVM_HAS_DEVICE_ATTR, &has);
	free(log.dirty_bitmap);
	free(chip);
	free(clock);
}

int main(int argc, char **argv)
{
	int system = (int)syscall(SYS_memfd_create, "/dev/kvm", 0u), vm, vcpu;
	struct kvm_create_device create = { .type = KVM_DEV_TYPE_VFIO };

	(void)argv;
	if (ioctl(system, KVM_GET_API_VERSION, 0) != 12 ||
	    !ioctl(system, KVM_CHECK_EXTENSION, KVM_CAP_USER_MEMORY))
		return 1;
	vm = ioctl(system, KVM_CREATE_VM, 0);
	vcpu = ioctl(vm, KVM_CREATE_VCPU, 0);
	if (ioctl(vm, KVM_CREATE_DEVICE, &create) || vcpu < 0 || !create.fd)
		return 2;
	vm_state(vm);
	msrs(system, vcpu);
	vcpu_state(vcpu);
	if (argc == 1) {
		close((int)create.fd);
		close(vcpu);
		close(vm);
		close(system);
	}
	printf("looked at %s\n", looked > 1000 ? "all" : "too little");
	return 0;
}
