/* SPDX-License-Identifier: ((GPL-2.0-only WITH Linux-syscall-note) OR MIT) */
/*
 * mvm: capabilities.
 *
 * Made by ioctlc from the mvm spec; do not edit. To remake it:
 *   ioctlc build spec/mvm
 */
#include "mvm_driver.h"
#include "mvm_numbers.h"

static const struct boundary_capability mvm_capabilities[] = {
	{ MVM_CAP_USER_MEMORY, 1u << 0 | 1u << 1, false, 0 },
	{ MVM_CAP_EXT_CPUID, 1u << 0 | 1u << 1, false, 0 },
	{ MVM_CAP_NR_VCPUS, 1u << 0 | 1u << 1, false, 0 },
	{ MVM_CAP_NR_MEMSLOTS, 1u << 0 | 1u << 1, false, 0 },
	{ MVM_CAP_MP_STATE, 1u << 0 | 1u << 1, false, 0 },
	{ MVM_CAP_USER_NMI, 1u << 0 | 1u << 1, false, 0 },
	{ MVM_CAP_ADJUST_CLOCK, 1u << 0 | 1u << 1, false, 0 },
	{ MVM_CAP_VCPU_EVENTS, 1u << 0 | 1u << 1, false, 0 },
	{ MVM_CAP_DEBUGREGS, 1u << 0 | 1u << 1, false, 0 },
	{ MVM_CAP_XSAVE, 1u << 0 | 1u << 1, false, 0 },
	{ MVM_CAP_XCRS, 1u << 0 | 1u << 1, false, 0 },
	{ MVM_CAP_TSC_CONTROL, 1u << 0 | 1u << 1, false, 0 },
	{ MVM_CAP_MAX_VCPUS, 1u << 0 | 1u << 1, false, 0 },
	{ MVM_CAP_ONE_REG, 1u << 0 | 1u << 1, false, 0 },
	{ MVM_CAP_READONLY_MEM, 1u << 0 | 1u << 1, false, 0 },
	{ MVM_CAP_DEVICE_CTRL, 1u << 0 | 1u << 1, false, 0 },
	{ MVM_CAP_IMMEDIATE_EXIT, 1u << 0 | 1u << 1, false, 0 },
	{ MVM_CAP_USER_SPACE_MSR, 1u << 0 | 1u << 1, true, 1 },
	{ MVM_CAP_EXIT_HYPERCALL, 1u << 0 | 1u << 1, true, 1 },
	{ MVM_CAP_DIRTY_LOG, 1u << 0 | 1u << 1, false, 0 },
	{ MVM_CAP_TRANSLATE, 1u << 0 | 1u << 1, false, 0 },
	{ MVM_CAP_I8259, 1u << 0 | 1u << 1, false, 0 },
	{ MVM_CAP_I8254, 1u << 0 | 1u << 1, false, 0 },
	{ MVM_CAP_TSC_STATE, 1u << 0 | 1u << 1, false, 0 },
	{ MVM_CAP_EXTENSIONS, 1u << 0 | 1u << 1, false, 0 },
	{ MVM_CAP_LEGACY_ABI, 1u << 0 | 1u << 1, false, 0 },
	{ MVM_CAP_NR_MSRS, 1u << 0 | 1u << 1, false, 0 },
};

/* What CHECK_EXTENSION says: 0 for what is unknown, reserved, or not for this kind of object to answer. */
u64 mvm_system_answer(struct mvm_system *system, u32 capability)
{
	const struct boundary_capability *known;

	known = boundary_capability(mvm_capabilities, boundary_count(mvm_capabilities), capability);
	if (!known || !(known->objects >> 0 & 1))
		return 0;
	return mvm_system_capability(system, capability);
}

/* What CHECK_EXTENSION says: 0 for what is unknown, reserved, or not for this kind of object to answer. */
u64 mvm_vm_answer(struct mvm_vm *vm, u32 capability)
{
	const struct boundary_capability *known;

	if (capability >= 0x80000000) {
		const struct boundary_extension *extension = mvm_vm_extension(vm);

		return boundary_extension_answer(extension, vm, 1, capability);
	}
	known = boundary_capability(mvm_capabilities, boundary_count(mvm_capabilities), capability);
	if (!known || !(known->objects >> 1 & 1))
		return 0;
	return mvm_vm_capability(vm, capability);
}

/* What ENABLE_CAP takes: an opt-in capability of this kind of object, and 0 in the arguments that it does not name. */
int mvm_vm_opt_in(struct mvm_vm *vm, u32 capability, const u64 *args, u32 count)
{
	if (capability >= 0x80000000)
		return boundary_extension_opt_in(mvm_vm_extension(vm), 1, capability, args, count);
	return boundary_opt_in(mvm_capabilities, boundary_count(mvm_capabilities), 1, capability, args,
			       count);
}

static u32 mvm_extension_key(u32 code)
{
	return MVM_EXTENSION_KEY(code);
}

static const struct boundary_base mvm_base = {
	.name = "mvm",
	.key = mvm_extension_key,
	.first = MVM_EXTENSION_FIRST,
	.last = MVM_EXTENSION_LAST,
	.capability_first = 0x80000000,
	.capability_last = 0xffffffff,
	.objects = 1u << 1 | 1u << 2 | 1u << 3 | 1u << 4,
	.object_count = 5,
};

static struct boundary_registry mvm_registry = { .base = &mvm_base };

void mvm_extensions_init(void)
{
	boundary_registry_init(&mvm_registry);
}

int mvm_extension_register(const struct boundary_extension *extension)
{
	return boundary_extension_register(&mvm_registry, extension);
}

int mvm_extension_unregister(const struct boundary_extension *extension)
{
	return boundary_extension_unregister(&mvm_registry, extension);
}

const struct boundary_extension *mvm_extension_get(const u8 uuid[16])
{
	return boundary_extension_get(&mvm_registry, uuid);
}

u32 mvm_extension_count(void)
{
	return boundary_extension_count(&mvm_registry);
}

/* What the modules of extensions call. */
OS_EXPORT(mvm_extension_register);
OS_EXPORT(mvm_extension_unregister);
OS_EXPORT(mvm_vm_locks);
OS_EXPORT(mvm_vcpu_locks);
OS_EXPORT(mvm_i8259_locks);
OS_EXPORT(mvm_i8254_locks);
