/* SPDX-License-Identifier: ((GPL-2.0-only WITH Linux-syscall-note) OR MIT) */
/*
 * mvm: handlers that take notes.
 *
 * Made by ioctlc from the mvm spec; do not edit. To remake it:
 *   ioctlc build spec/mvm
 */
#include "mvm_mock.h"

struct mvm_system mvm_system_mock;

u64 mvm_system_capability(struct mvm_system *system, u32 capability)
{
	return mock_capability(system, capability);
}

struct mvm_vm mvm_vm_mock;

struct mvm_vm_locks *mvm_vm_locks(struct mvm_vm *vm)
{
	return &vm->locks;
}

const struct boundary_extension *mvm_vm_extension(struct mvm_vm *vm)
{
	(void)vm;
	return mock.extension;
}

u64 mvm_vm_capability(struct mvm_vm *vm, u32 capability)
{
	return mock_capability(vm, capability);
}

struct mvm_vcpu mvm_vcpu_mock;

struct mvm_vcpu_locks *mvm_vcpu_locks(struct mvm_vcpu *vcpu)
{
	return &vcpu->locks;
}

const struct boundary_extension *mvm_vcpu_extension(struct mvm_vcpu *vcpu)
{
	(void)vcpu;
	return mock.extension;
}

struct mvm_i8259 mvm_i8259_mock;

struct mvm_i8259_locks *mvm_i8259_locks(struct mvm_i8259 *i8259)
{
	return &i8259->locks;
}

const struct boundary_extension *mvm_i8259_extension(struct mvm_i8259 *i8259)
{
	(void)i8259;
	return mock.extension;
}

struct mvm_i8254 mvm_i8254_mock;

struct mvm_i8254_locks *mvm_i8254_locks(struct mvm_i8254 *i8254)
{
	return &i8254->locks;
}

const struct boundary_extension *mvm_i8254_extension(struct mvm_i8254 *i8254)
{
	(void)i8254;
	return mock.extension;
}

void mvm_mock_setup(void)
{
	mvm_vm_locks_init(&mvm_vm_mock.locks);
	mvm_vcpu_locks_init(&mvm_vcpu_mock.locks);
	mvm_i8259_locks_init(&mvm_i8259_mock.locks);
	mvm_i8254_locks_init(&mvm_i8254_mock.locks);
}

static int write_mvm_get_dirty_log_addr(const void *window, u64 first, u64 count, void *memory)
{
	return mvm_get_dirty_log_addr_write(window, first, count, memory);
}

static u64 count_mvm_get_dirty_log_addr(const void *window)
{
	return mvm_get_dirty_log_addr_count(window);
}

static const struct mock_access access_mvm_get_dirty_log_addr = {
	.stride = sizeof(struct mvm_get_dirty_log_addr_window),
	.count = count_mvm_get_dirty_log_addr,
	.write = write_mvm_get_dirty_log_addr,
};

static int write_mvm_get_dirty_log_legacy_bitmap(const void *window, u64 first, u64 count, void *memory)
{
	return mvm_get_dirty_log_legacy_bitmap_write(window, first, count, memory);
}

static u64 count_mvm_get_dirty_log_legacy_bitmap(const void *window)
{
	return mvm_get_dirty_log_legacy_bitmap_count(window);
}

static const struct mock_access access_mvm_get_dirty_log_legacy_bitmap = {
	.stride = sizeof(struct mvm_get_dirty_log_legacy_bitmap_window),
	.count = count_mvm_get_dirty_log_legacy_bitmap,
	.write = write_mvm_get_dirty_log_legacy_bitmap,
};

int mvm_system_create_vm(struct mvm_system *system, struct mvm_create_vm *arg, struct os_file **file)
{
	struct mock_call call = { .handler = "mvm_system_create_vm", .object = system };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	call.files[call.file_count++] = file;
	return mock_run(&call);
}

int mvm_system_get_msr_index_list(struct mvm_system *system, struct mvm_get_msr_index_list *arg, __u32 *addr)
{
	struct mock_call call = { .handler = "mvm_system_get_msr_index_list", .object = system };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	call.buffers[call.payload_count++] = addr;
	return mock_run(&call);
}

int mvm_system_get_vcpu_mmap_size(struct mvm_system *system, struct mvm_vcpu_mmap_size *arg)
{
	struct mock_call call = { .handler = "mvm_system_get_vcpu_mmap_size", .object = system };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	return mock_run(&call);
}

int mvm_system_get_supported_cpuid(struct mvm_system *system, struct mvm_cpuid *arg,
				   struct mvm_cpuid_entry *addr)
{
	struct mock_call call = { .handler = "mvm_system_get_supported_cpuid", .object = system };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	call.buffers[call.payload_count++] = addr;
	return mock_run(&call);
}

int mvm_vm_create_vcpu(struct mvm_vm *vm, struct mvm_create_vcpu *arg, struct os_file **file)
{
	struct mock_call call = { .handler = "mvm_vm_create_vcpu", .object = vm };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	call.files[call.file_count++] = file;
	return mock_run(&call);
}

int mvm_vm_get_dirty_log(struct mvm_vm *vm, const struct mvm_get_dirty_log *arg,
			 const struct mvm_get_dirty_log_addr_window *addr)
{
	struct mock_call call = { .handler = "mvm_vm_get_dirty_log", .object = vm };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	call.access[call.payload_count] = &access_mvm_get_dirty_log_addr;
	call.windows[call.payload_count++] = addr;
	return mock_run(&call);
}

int mvm_vm_set_memory_region(struct mvm_vm *vm, const struct mvm_memory_region *arg)
{
	struct mock_call call = { .handler = "mvm_vm_set_memory_region", .object = vm };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	return mock_run(&call);
}

int mvm_vm_irq_line(struct mvm_vm *vm, const struct mvm_irq_line *arg)
{
	struct mock_call call = { .handler = "mvm_vm_irq_line", .object = vm };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	return mock_run(&call);
}

int mvm_vm_set_clock(struct mvm_vm *vm, const struct mvm_clock *arg)
{
	struct mock_call call = { .handler = "mvm_vm_set_clock", .object = vm };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	return mock_run(&call);
}

int mvm_vm_get_clock(struct mvm_vm *vm, struct mvm_clock *arg)
{
	struct mock_call call = { .handler = "mvm_vm_get_clock", .object = vm };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	return mock_run(&call);
}

int mvm_vm_enable_cap(struct mvm_vm *vm, const struct mvm_enable_cap *arg)
{
	struct mock_call call = { .handler = "mvm_vm_enable_cap", .object = vm };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	return mock_run(&call);
}

int mvm_vm_set_memory_region_legacy(struct mvm_vm *vm, const struct mvm_memory_region_legacy *arg)
{
	struct mock_call call = { .handler = "mvm_vm_set_memory_region_legacy", .object = vm };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	return mock_run(&call);
}

int mvm_vm_get_dirty_log_legacy(struct mvm_vm *vm, const struct mvm_dirty_log_legacy *arg,
				const struct mvm_get_dirty_log_legacy_bitmap_window *bitmap)
{
	struct mock_call call = { .handler = "mvm_vm_get_dirty_log_legacy", .object = vm };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	call.access[call.payload_count] = &access_mvm_get_dirty_log_legacy_bitmap;
	call.windows[call.payload_count++] = bitmap;
	return mock_run(&call);
}

int mvm_vm_create_device(struct mvm_vm *vm, struct mvm_create_device *arg, struct os_file **file)
{
	struct mock_call call = { .handler = "mvm_vm_create_device", .object = vm };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	call.files[call.file_count++] = file;
	return mock_run(&call);
}

int mvm_vm_attach_extension(struct mvm_vm *vm, struct mvm_attach_extension *arg)
{
	struct mock_call call = { .handler = "mvm_vm_attach_extension", .object = vm };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	return mock_run(&call);
}

int mvm_vcpu_get_tsc(struct mvm_vcpu *vcpu, struct mvm_tsc *arg)
{
	struct mock_call call = { .handler = "mvm_vcpu_get_tsc", .object = vcpu };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	return mock_run(&call);
}

int mvm_vcpu_set_tsc(struct mvm_vcpu *vcpu, const struct mvm_tsc *arg)
{
	struct mock_call call = { .handler = "mvm_vcpu_set_tsc", .object = vcpu };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	return mock_run(&call);
}

int mvm_vcpu_run(struct mvm_vcpu *vcpu)
{
	struct mock_call call = { .handler = "mvm_vcpu_run", .object = vcpu };

	return mock_run(&call);
}

int mvm_vcpu_get_regs(struct mvm_vcpu *vcpu, struct mvm_regs *arg)
{
	struct mock_call call = { .handler = "mvm_vcpu_get_regs", .object = vcpu };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	return mock_run(&call);
}

int mvm_vcpu_set_regs(struct mvm_vcpu *vcpu, const struct mvm_regs *arg)
{
	struct mock_call call = { .handler = "mvm_vcpu_set_regs", .object = vcpu };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	return mock_run(&call);
}

int mvm_vcpu_get_sregs(struct mvm_vcpu *vcpu, struct mvm_sregs *arg)
{
	struct mock_call call = { .handler = "mvm_vcpu_get_sregs", .object = vcpu };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	return mock_run(&call);
}

int mvm_vcpu_set_sregs(struct mvm_vcpu *vcpu, const struct mvm_sregs *arg)
{
	struct mock_call call = { .handler = "mvm_vcpu_set_sregs", .object = vcpu };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	return mock_run(&call);
}

int mvm_vcpu_translate(struct mvm_vcpu *vcpu, struct mvm_translate *arg)
{
	struct mock_call call = { .handler = "mvm_vcpu_translate", .object = vcpu };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	return mock_run(&call);
}

int mvm_vcpu_interrupt(struct mvm_vcpu *vcpu, const struct mvm_interrupt *arg)
{
	struct mock_call call = { .handler = "mvm_vcpu_interrupt", .object = vcpu };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	return mock_run(&call);
}

int mvm_vcpu_get_msrs(struct mvm_vcpu *vcpu, struct mvm_msrs *arg, struct mvm_msr_entry *addr)
{
	struct mock_call call = { .handler = "mvm_vcpu_get_msrs", .object = vcpu };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	call.buffers[call.payload_count++] = addr;
	return mock_run(&call);
}

int mvm_vcpu_set_msrs(struct mvm_vcpu *vcpu, struct mvm_msrs *arg, const struct mvm_msr_entry *addr)
{
	struct mock_call call = { .handler = "mvm_vcpu_set_msrs", .object = vcpu };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	call.buffers[call.payload_count++] = addr;
	return mock_run(&call);
}

int mvm_vcpu_get_fpu(struct mvm_vcpu *vcpu, struct mvm_fpu *arg)
{
	struct mock_call call = { .handler = "mvm_vcpu_get_fpu", .object = vcpu };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	return mock_run(&call);
}

int mvm_vcpu_set_fpu(struct mvm_vcpu *vcpu, const struct mvm_fpu *arg)
{
	struct mock_call call = { .handler = "mvm_vcpu_set_fpu", .object = vcpu };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	return mock_run(&call);
}

int mvm_vcpu_set_cpuid(struct mvm_vcpu *vcpu, const struct mvm_cpuid *arg, const struct mvm_cpuid_entry *addr)
{
	struct mock_call call = { .handler = "mvm_vcpu_set_cpuid", .object = vcpu };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	call.buffers[call.payload_count++] = addr;
	return mock_run(&call);
}

int mvm_vcpu_get_mp_state(struct mvm_vcpu *vcpu, struct mvm_mp_state *arg)
{
	struct mock_call call = { .handler = "mvm_vcpu_get_mp_state", .object = vcpu };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	return mock_run(&call);
}

int mvm_vcpu_set_mp_state(struct mvm_vcpu *vcpu, const struct mvm_mp_state *arg)
{
	struct mock_call call = { .handler = "mvm_vcpu_set_mp_state", .object = vcpu };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	return mock_run(&call);
}

int mvm_vcpu_nmi(struct mvm_vcpu *vcpu)
{
	struct mock_call call = { .handler = "mvm_vcpu_nmi", .object = vcpu };

	return mock_run(&call);
}

int mvm_vcpu_get_vcpu_events(struct mvm_vcpu *vcpu, struct mvm_vcpu_events *arg)
{
	struct mock_call call = { .handler = "mvm_vcpu_get_vcpu_events", .object = vcpu };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	return mock_run(&call);
}

int mvm_vcpu_set_vcpu_events(struct mvm_vcpu *vcpu, const struct mvm_vcpu_events *arg)
{
	struct mock_call call = { .handler = "mvm_vcpu_set_vcpu_events", .object = vcpu };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	return mock_run(&call);
}

int mvm_vcpu_get_debugregs(struct mvm_vcpu *vcpu, struct mvm_debugregs *arg)
{
	struct mock_call call = { .handler = "mvm_vcpu_get_debugregs", .object = vcpu };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	return mock_run(&call);
}

int mvm_vcpu_set_debugregs(struct mvm_vcpu *vcpu, const struct mvm_debugregs *arg)
{
	struct mock_call call = { .handler = "mvm_vcpu_set_debugregs", .object = vcpu };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	return mock_run(&call);
}

int mvm_vcpu_get_xsave(struct mvm_vcpu *vcpu, struct mvm_xsave *arg)
{
	struct mock_call call = { .handler = "mvm_vcpu_get_xsave", .object = vcpu };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	return mock_run(&call);
}

int mvm_vcpu_set_xsave(struct mvm_vcpu *vcpu, const struct mvm_xsave *arg)
{
	struct mock_call call = { .handler = "mvm_vcpu_set_xsave", .object = vcpu };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	return mock_run(&call);
}

int mvm_vcpu_get_xcrs(struct mvm_vcpu *vcpu, struct mvm_xcrs *arg)
{
	struct mock_call call = { .handler = "mvm_vcpu_get_xcrs", .object = vcpu };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	return mock_run(&call);
}

int mvm_vcpu_set_xcrs(struct mvm_vcpu *vcpu, const struct mvm_xcrs *arg)
{
	struct mock_call call = { .handler = "mvm_vcpu_set_xcrs", .object = vcpu };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	return mock_run(&call);
}

int mvm_vcpu_get_register(struct mvm_vcpu *vcpu, const struct boundary_register *which, u32 number,
			  union mvm_register_value *value)
{
	struct mock_call call = { .handler = "mvm_vcpu_get_register", .object = vcpu };

	call.which = which;
	call.number = number;
	call.value_size = sizeof(*value);
	call.buffers[call.payload_count++] = value;
	return mock_run(&call);
}

int mvm_vcpu_set_register(struct mvm_vcpu *vcpu, const struct boundary_register *which, u32 number,
			  const union mvm_register_value *value)
{
	struct mock_call call = { .handler = "mvm_vcpu_set_register", .object = vcpu };

	call.which = which;
	call.number = number;
	call.value_size = sizeof(*value);
	call.buffers[call.payload_count++] = value;
	return mock_run(&call);
}

int mvm_vcpu_get_msrs_legacy(struct mvm_vcpu *vcpu, struct mvm_msrs_legacy *arg,
			     struct mvm_msr_entry_legacy *entries)
{
	struct mock_call call = { .handler = "mvm_vcpu_get_msrs_legacy", .object = vcpu };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	call.buffers[call.payload_count++] = entries;
	return mock_run(&call);
}

int mvm_vcpu_set_msrs_legacy(struct mvm_vcpu *vcpu, struct mvm_msrs_legacy *arg,
			     const struct mvm_msr_entry_legacy *entries)
{
	struct mock_call call = { .handler = "mvm_vcpu_set_msrs_legacy", .object = vcpu };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	call.buffers[call.payload_count++] = entries;
	return mock_run(&call);
}

int mvm_vcpu_translate_legacy(struct mvm_vcpu *vcpu, struct mvm_translate_legacy *arg)
{
	struct mock_call call = { .handler = "mvm_vcpu_translate_legacy", .object = vcpu };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	return mock_run(&call);
}

int mvm_vcpu_set_cpuid_legacy(struct mvm_vcpu *vcpu, const struct mvm_set_cpuid_legacy *arg,
			      const struct mvm_cpuid_table_legacy *table,
			      const struct mvm_cpuid_entry *entries)
{
	struct mock_call call = { .handler = "mvm_vcpu_set_cpuid_legacy", .object = vcpu };

	call.arg = arg;
	call.arg_size = sizeof(*arg);
	call.buffers[call.payload_count++] = table;
	call.buffers[call.payload_count++] = entries;
	return mock_run(&call);
}

int mvm_vcpu_map_run_page(struct mvm_vcpu *vcpu, struct os_pages **pages)
{
	struct mock_call call = { .handler = "mvm_vcpu_map_run_page", .object = vcpu };

	call.pages = pages;
	return mock_run(&call);
}

int mvm_i8259_set_reset(struct mvm_i8259 *i8259)
{
	struct mock_call call = { .handler = "mvm_i8259_set_reset", .object = i8259 };

	return mock_run(&call);
}

int mvm_i8259_set_master(struct mvm_i8259 *i8259, const struct mvm_i8259_state *value)
{
	struct mock_call call = { .handler = "mvm_i8259_set_master", .object = i8259 };

	call.buffers[call.payload_count++] = value;
	return mock_run(&call);
}

int mvm_i8259_get_master(struct mvm_i8259 *i8259, struct mvm_i8259_state *value)
{
	struct mock_call call = { .handler = "mvm_i8259_get_master", .object = i8259 };

	call.buffers[call.payload_count++] = value;
	return mock_run(&call);
}

int mvm_i8259_set_slave(struct mvm_i8259 *i8259, const struct mvm_i8259_state *value)
{
	struct mock_call call = { .handler = "mvm_i8259_set_slave", .object = i8259 };

	call.buffers[call.payload_count++] = value;
	return mock_run(&call);
}

int mvm_i8259_get_slave(struct mvm_i8259 *i8259, struct mvm_i8259_state *value)
{
	struct mock_call call = { .handler = "mvm_i8259_get_slave", .object = i8259 };

	call.buffers[call.payload_count++] = value;
	return mock_run(&call);
}

int mvm_i8259_get_line(struct mvm_i8259 *i8259, u64 attr, __u32 *value)
{
	struct mock_call call = { .handler = "mvm_i8259_get_line", .object = i8259 };

	call.attr = attr;
	call.buffers[call.payload_count++] = value;
	return mock_run(&call);
}

int mvm_i8254_set_reset(struct mvm_i8254 *i8254)
{
	struct mock_call call = { .handler = "mvm_i8254_set_reset", .object = i8254 };

	return mock_run(&call);
}

int mvm_i8254_set_channel0(struct mvm_i8254 *i8254, const struct mvm_i8254_channel *value)
{
	struct mock_call call = { .handler = "mvm_i8254_set_channel0", .object = i8254 };

	call.buffers[call.payload_count++] = value;
	return mock_run(&call);
}

int mvm_i8254_get_channel0(struct mvm_i8254 *i8254, struct mvm_i8254_channel *value)
{
	struct mock_call call = { .handler = "mvm_i8254_get_channel0", .object = i8254 };

	call.buffers[call.payload_count++] = value;
	return mock_run(&call);
}

int mvm_i8254_set_channel1(struct mvm_i8254 *i8254, const struct mvm_i8254_channel *value)
{
	struct mock_call call = { .handler = "mvm_i8254_set_channel1", .object = i8254 };

	call.buffers[call.payload_count++] = value;
	return mock_run(&call);
}

int mvm_i8254_get_channel1(struct mvm_i8254 *i8254, struct mvm_i8254_channel *value)
{
	struct mock_call call = { .handler = "mvm_i8254_get_channel1", .object = i8254 };

	call.buffers[call.payload_count++] = value;
	return mock_run(&call);
}

int mvm_i8254_set_channel2(struct mvm_i8254 *i8254, const struct mvm_i8254_channel *value)
{
	struct mock_call call = { .handler = "mvm_i8254_set_channel2", .object = i8254 };

	call.buffers[call.payload_count++] = value;
	return mock_run(&call);
}

int mvm_i8254_get_channel2(struct mvm_i8254 *i8254, struct mvm_i8254_channel *value)
{
	struct mock_call call = { .handler = "mvm_i8254_get_channel2", .object = i8254 };

	call.buffers[call.payload_count++] = value;
	return mock_run(&call);
}

int mvm_i8254_set_speaker(struct mvm_i8254 *i8254, const struct mvm_i8254_speaker *value)
{
	struct mock_call call = { .handler = "mvm_i8254_set_speaker", .object = i8254 };

	call.buffers[call.payload_count++] = value;
	return mock_run(&call);
}

int mvm_i8254_get_speaker(struct mvm_i8254 *i8254, struct mvm_i8254_speaker *value)
{
	struct mock_call call = { .handler = "mvm_i8254_get_speaker", .object = i8254 };

	call.buffers[call.payload_count++] = value;
	return mock_run(&call);
}
