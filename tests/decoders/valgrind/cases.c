// SPDX-License-Identifier: MIT
/*
 * What valgrind has to say of ioctls: `== NAME WANTED` on stderr before each. Run under `device`.
 * WANTED is the value that has to be named, or `-` where nothing may be said.
 */
#include <fcntl.h>
#include <linux/kvm.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <unistd.h>
#include "mvm.h"

static int vm, vcpu, device, mvm_vcpu;

static void say(const char *name, const char *wanted)
{
	fprintf(stderr, "== %s %s\n", name, wanted);
}

static int named(const char *name)
{
	return (int)syscall(SYS_memfd_create, name, 0u);
}

static uint64_t address(const void *of)
{
	return (uintptr_t)of;
}

/* A block whose first bytes are zero. */
static void *block(size_t size, size_t zero)
{
	char *made = malloc(size);

	memset(made, 0, zero);
	return made;
}

/* A number that nobody set, from where the compiler does not see it. */
static long undefined(void)
{
	long *volatile made = malloc(sizeof(*made));
	long *hidden = made;

	return *hidden;
}

/* The program decides by what it was given. */
static void use(const void *bytes, size_t size)
{
	const unsigned char *at = bytes;
	size_t i;

	for (i = 0; i < size; i++)
		if (at[i] != 'G')
			fprintf(stderr, "byte %zu is not G\n", i);
}

static void plain_struct(void)
{
	struct kvm_regs *regs = block(sizeof(*regs), sizeof(*regs) - 8);
	struct kvm_regs *out = malloc(sizeof(*out)), *small = malloc(sizeof(*small) - 8);

	say("field", "ioctl(KVM_SET_REGS).rflags");
	ioctl(vcpu, KVM_SET_REGS, regs);
	say("struct-out", "-");
	ioctl(vcpu, KVM_GET_REGS, out);
	use(out, sizeof(*out));
	say("struct-overrun", "ioctl(KVM_GET_REGS)");
	ioctl(vcpu, KVM_GET_REGS, small);
}

static void flexible(void)
{
	struct kvm_msrs *msrs = block(8 + 2 * 16, 8 + 16 + 8);
	struct kvm_msrs *get = block(8 + 2 * 16, 0);
	struct kvm_msr_list *list = malloc(4 + 4 * 4), *small = malloc(4 + 2 * 4);
	struct kvm_signal_mask *mask = block(4 + 8, 4 + 4);

	msrs->nmsrs = get->nmsrs = 2;
	msrs->pad = get->pad = 0;
	say("array", "ioctl(KVM_SET_MSRS).entries[].data");
	ioctl(vcpu, KVM_SET_MSRS, msrs);
	get->entries[0].index = get->entries[1].index = 0x10;
	get->entries[0].reserved = get->entries[1].reserved = 0;
	say("array-out", "-");
	ioctl(vcpu, KVM_GET_MSRS, get);
	use(&get->entries[1].data, 8);
	list->nmsrs = small->nmsrs = 4;
	say("list-out", "-");
	ioctl(device, KVM_GET_MSR_INDEX_LIST, list);
	use(list->indices, 16);
	say("list-overrun", "ioctl(KVM_GET_MSR_INDEX_LIST).indices[]");
	ioctl(device, KVM_GET_MSR_INDEX_LIST, small);
	mask->len = 8;
	say("bytes", "ioctl(KVM_SET_SIGNAL_MASK).sigset");
	ioctl(vcpu, KVM_SET_SIGNAL_MASK, mask);
}

static void fixed_array(void)
{
	struct kvm_xcrs *xcrs = block(sizeof(*xcrs), 8 + 16 + 8);

	xcrs->nr_xcrs = 1;
	say("used", "-");
	ioctl(vcpu, KVM_SET_XCRS, xcrs);
	xcrs->nr_xcrs = 2;
	say("used-uninit", "ioctl(KVM_SET_XCRS).xcrs[].value");
	ioctl(vcpu, KVM_SET_XCRS, xcrs);
}

static void dirty_log(void)
{
	struct kvm_userspace_memory_region region = { .slot = 3, .memory_size = 64 * 4096 };
	struct kvm_dirty_log log = { .slot = 3 };
	char *map = malloc(8), *small = malloc(4);

	ioctl(vm, KVM_SET_USER_MEMORY_REGION, &region);
	log.dirty_bitmap = map;
	say("state-out", "-");
	ioctl(vm, KVM_GET_DIRTY_LOG, &log);
	use(map, 8);
	log.dirty_bitmap = small;
	say("state-overrun", "ioctl(KVM_GET_DIRTY_LOG).dirty_bitmap");
	ioctl(vm, KVM_GET_DIRTY_LOG, &log);
}

static void msr_filter(void)
{
	struct kvm_msr_filter *filter = block(sizeof(*filter), sizeof(*filter));

	filter->ranges[0] = (struct kvm_msr_filter_range){
		.flags = KVM_MSR_FILTER_READ, .nmsrs = 128, .base = 0, .bitmap = block(16, 8)
	};
	say("pointer", "ioctl(KVM_X86_SET_MSR_FILTER).ranges[].bitmap");
	ioctl(vm, KVM_X86_SET_MSR_FILTER, filter);
}

static void registers(void)
{
	struct kvm_one_reg reg = { .id = 0x2030000000000001 };
	uint64_t *value = malloc(8), *out = malloc(8);

	reg.addr = address(value);
	say("register", "ioctl(KVM_SET_ONE_REG).addr");
	ioctl(vcpu, KVM_SET_ONE_REG, &reg);
	reg.addr = address(out);
	say("register-out", "-");
	ioctl(vcpu, KVM_GET_ONE_REG, &reg);
	use(out, 8);
	reg.addr = address(malloc(4));
	say("register-overrun", "ioctl(KVM_GET_ONE_REG).addr");
	ioctl(vcpu, KVM_GET_ONE_REG, &reg);
}

static void attributes(void)
{
	struct kvm_device_attr attr = { .addr = address(block(8, 4)) };
	uint64_t *out = malloc(8);

	say("attribute", "ioctl(KVM_SET_DEVICE_ATTR).addr");
	ioctl(vcpu, KVM_SET_DEVICE_ATTR, &attr);
	attr.addr = address(out);
	say("attribute-out", "-");
	ioctl(vcpu, KVM_GET_DEVICE_ATTR, &attr);
	use(out, 8);
	attr.addr = address(malloc(4));
	say("attribute-overrun", "ioctl(KVM_GET_DEVICE_ATTR).addr");
	ioctl(vcpu, KVM_GET_DEVICE_ATTR, &attr);
}

/* A payload that a member chooses. */
static void choice(void)
{
	struct kvm_sev_cmd command = { .id = KVM_SEV_LAUNCH_UPDATE_DATA };
	struct kvm_sev_launch_update_data *data = block(sizeof(*data), sizeof(*data));

	data->uaddr = address(block(32, 16));
	data->len = 32;
	command.data = address(data);
	say("choice", "ioctl(KVM_MEMORY_ENCRYPT_OP).data[].uaddr");
	ioctl(vm, KVM_MEMORY_ENCRYPT_OP, &command);
}

/* The same bits as a whole and in parts, some of which nobody sets. */
static void unsure_union(void)
{
	struct kvm_irqchip *chip =
		block(sizeof(*chip), 8 + offsetof(struct kvm_ioapic_state, redirtbl));
	size_t i;

	chip->chip_id = KVM_IRQCHIP_IOAPIC;
	for (i = 0; i < KVM_IOAPIC_NUM_PINS; i++) {
		uint8_t *bytes = (uint8_t *)&chip->chip.ioapic.redirtbl[i];

		bytes[0] = bytes[1] = bytes[7] = 0;
		chip->chip.ioapic.redirtbl[i].fields.mask = 1;
	}
	say("union", "-");
	ioctl(vm, KVM_SET_IRQCHIP, chip);
}

/* Padding and what the driver ignores need no values. */
static void not_looked_at(void)
{
	struct kvm_irqchip *chip = malloc(sizeof(*chip));
	struct kvm_msrs *msrs = malloc(8 + 16);

	say("ignored", "-");
	chip->chip_id = KVM_IRQCHIP_IOAPIC;
	ioctl(vm, KVM_GET_IRQCHIP, chip);
	use(&chip->chip, 512);
	msrs->nmsrs = 1;
	msrs->entries[0].index = 0x10;
	msrs->entries[0].data = 0;
	ioctl(vcpu, KVM_SET_MSRS, msrs);
}

static void mvm(void)
{
	struct mvm_regs *regs = block(sizeof(*regs), sizeof(*regs) - 8);
	struct mvm_msr_entry *entries = block(32, 24), *out = block(32, 32), *small = malloc(16);
	struct mvm_msrs in = { .count = 2, .addr = address(entries) };
	struct mvm_interrupt *interrupt = malloc(sizeof(*interrupt));

	say("mvm-field", "ioctl(MVM_SET_REGS).rflags");
	ioctl(mvm_vcpu, MVM_SET_REGS, regs);
	say("mvm-payload", "ioctl(MVM_SET_MSRS).addr[].data");
	ioctl(mvm_vcpu, MVM_SET_MSRS, &in);
	out = malloc(32);
	out[0].index = out[1].index = 0x10;
	out[0].pad = out[1].pad = 0;
	in.addr = address(out);
	say("mvm-out", "-");
	ioctl(mvm_vcpu, MVM_GET_MSRS, &in);
	use(&out[1].data, 8);
	small[0].index = small[0].pad = 0;
	in.addr = address(small);
	say("mvm-overrun", "ioctl(MVM_GET_MSRS).addr[]");
	ioctl(mvm_vcpu, MVM_GET_MSRS, &in);
	interrupt->vector = 32;
	say("mvm-must-be-zero", "ioctl(MVM_INTERRUPT).pad");
	ioctl(mvm_vcpu, MVM_INTERRUPT, interrupt);
}

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

/* What an old VM's slots were says nothing of a new one that has its number. */
static void another_vm(void)
{
	struct mvm_memory_region region = { .slot = 1, .memory_size = 1 << 20 };
	struct mvm_create_vm create = { .size = sizeof(create) };
	struct mvm_dirty_log_legacy log = { .slot = 1, .bitmap = malloc(8) };
	int mvm = named("/dev/mvm");
	unsigned long get = MVM_GET_DIRTY_LOG__LEGACY;

	ioctl(mvm, MVM_CREATE_VM, &create);
	ioctl((int)create.fd, MVM_SET_MEMORY_REGION, &region);
	say("old-slot-overrun", "ioctl(MVM_GET_DIRTY_LOG__LEGACY).bitmap");
	ioctl((int)create.fd, get, &log);
	say("no-old-slot", "-");
	close((int)create.fd);
	ioctl(mvm, MVM_CREATE_VM, &create);
	ioctl((int)create.fd, get, &log);
}

#pragma GCC diagnostic pop

/* A failed call has no outputs; libc's syscall() is the same as ioctl(). */
static void others(void)
{
	struct kvm_regs *regs = block(sizeof(*regs), sizeof(*regs) - 8);

	say("syscall", "ioctl(KVM_SET_REGS).rflags");
	syscall(SYS_ioctl, vcpu, KVM_SET_REGS, regs);
	say("unaddressable", "ioctl(KVM_SET_MP_STATE)");
	ioctl(vcpu, KVM_SET_MP_STATE, (void *)16);
	say("no-argument", "-");
	ioctl(device, KVM_GET_API_VERSION, undefined());
	say("argument", "ioctl(");
	ioctl(vm, KVM_CREATE_VCPU, undefined());
	say("end", "-");
}

int main(void)
{
	device = named("/dev/kvm");
	vm = named("anon_inode:kvm-vm");
	vcpu = named("anon_inode:kvm-vcpu:0");
	mvm_vcpu = named("anon_inode:mvm-vcpu:0");
	plain_struct();
	flexible();
	fixed_array();
	dirty_log();
	msr_filter();
	registers();
	attributes();
	choice();
	unsure_union();
	not_looked_at();
	mvm();
	another_vm();
	others();
	return 0;
}
