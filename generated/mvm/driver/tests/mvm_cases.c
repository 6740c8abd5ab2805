/* SPDX-License-Identifier: ((GPL-2.0-only WITH Linux-syscall-note) OR MIT) */
/*
 * mvm: what is accepted, and what is to be refused.
 *
 * Made by ioctlc from the mvm spec; do not edit. To remake it:
 *   ioctlc build spec/mvm
 */
#include "mvm_mock.h"
#include "mvm_numbers.h"

static int any_mvm_fetch_run(const volatile void *page, void *in)
{
	return mvm_fetch_run(page, in);
}

static int any_mvm_fetch_run_io(const volatile void *page, void *in)
{
	return mvm_fetch_run_io(page, in);
}

static int any_mvm_fetch_run_hypercall(const volatile void *page, void *in)
{
	return mvm_fetch_run_hypercall(page, in);
}

static int any_mvm_fetch_run_mmio(const volatile void *page, void *in)
{
	return mvm_fetch_run_mmio(page, in);
}

static int any_mvm_fetch_run_msr(const volatile void *page, void *in)
{
	return mvm_fetch_run_msr(page, in);
}

static int any_mvm_store_run(volatile void *page, const void *out)
{
	return mvm_store_run(page, out);
}

static const struct mvm_api_version valid_0 = {
	0
};

static const struct case_range ranges_1[] = {
	{ CASE_AT(struct mvm_api_version, version), CASE_OUTPUT },
	{ CASE_AT(struct mvm_api_version, pad), CASE_OUTPUT | CASE_RESERVED },
};

static const struct case_record mvm_api_version_2 = {
	.size = sizeof(struct mvm_api_version),
	.valid = &valid_0,
	.ranges = ranges_1,
	.range_count = boundary_count(ranges_1),
};

static const struct mvm_create_vm valid_3 = {
	.flags = MVM_VM_EXIT_ON_HLT,
	.size = sizeof(struct mvm_create_vm),
};

static const struct case_range ranges_4[] = {
	{ CASE_AT(struct mvm_create_vm, size), CASE_INPUT | CASE_STEADY },
	{ CASE_AT(struct mvm_create_vm, flags), CASE_INPUT },
	{ CASE_AT(struct mvm_create_vm, fd), CASE_OUTPUT | CASE_FD },
};

static const struct case_check checks_5[] = {
	{ "flags: an unknown flag", CASE_AT(struct mvm_create_vm, flags), 0x1ULL, -EINVAL, CASE_BITS },
	{ "flags: a flag", CASE_AT(struct mvm_create_vm, flags), 0x1, 0, CASE_SET },
};

static const struct case_record mvm_create_vm_6 = {
	.size = sizeof(struct mvm_create_vm),
	.valid = &valid_3,
	.ranges = ranges_4,
	.range_count = boundary_count(ranges_4),
	.checks = checks_5,
	.check_count = boundary_count(checks_5),
};

static const struct mvm_get_msr_index_list valid_7 = {
	.count = 2,
};

static const struct case_range ranges_8[] = {
	{ CASE_AT(struct mvm_get_msr_index_list, count), CASE_INPUT | CASE_OUTPUT | CASE_STEADY },
	{ CASE_AT(struct mvm_get_msr_index_list, flags), CASE_INPUT },
	{ CASE_AT(struct mvm_get_msr_index_list, addr), CASE_ADDRESS },
};

static const struct case_check checks_9[] = {
	{ "flags: an unknown flag", CASE_AT(struct mvm_get_msr_index_list,
					    flags), 0x0ULL, -EINVAL, CASE_BITS },
	{ "count: the handler counts one too many", CASE_AT(struct mvm_get_msr_index_list,
							    count), 3, -EIO, CASE_ANSWER },
	{ "count: the handler counts far too many", CASE_AT(struct mvm_get_msr_index_list,
							    count), 0xffffffff, -EIO, CASE_ANSWER },
	{ "count: a count above its maximum", CASE_AT(struct mvm_get_msr_index_list,
						      count), 0x101, -E2BIG, CASE_SET },
	{ "count: a count far above its maximum", CASE_AT(struct mvm_get_msr_index_list,
							  count), 0xffffffff, -E2BIG, CASE_SET },
	{ "count: a count at its maximum", CASE_AT(struct mvm_get_msr_index_list,
						   count), 0x100, 0, CASE_MOST },
	{ "count: no elements", CASE_AT(struct mvm_get_msr_index_list, count), 0, 0, CASE_EMPTY },
};

static const struct case_record mvm_get_msr_index_list_10 = {
	.size = sizeof(struct mvm_get_msr_index_list),
	.valid = &valid_7,
	.ranges = ranges_8,
	.range_count = boundary_count(ranges_8),
	.checks = checks_9,
	.check_count = boundary_count(checks_9),
};

static const struct case_payload payloads_11[] = {
	{ -1, CASE_AT(struct mvm_get_msr_index_list, addr), sizeof(__u32), NULL, 2,
	  CASE_AT(struct mvm_get_msr_index_list, count), BOUNDARY_OUT, false, false, false, false, 0 },
};

static const struct mvm_check_extension valid_12 = {
	.capability = MVM_CAP_USER_MEMORY,
};

static const struct case_range ranges_13[] = {
	{ CASE_AT(struct mvm_check_extension, capability), CASE_INPUT },
	{ CASE_AT(struct mvm_check_extension, pad), CASE_INPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_check_extension, value), CASE_OUTPUT },
};

static const struct case_check checks_14[] = {
	{ "pad: reserved", CASE_AT(struct mvm_check_extension, pad), 0, -EINVAL, CASE_BYTES },
};

static const struct case_record mvm_check_extension_15 = {
	.size = sizeof(struct mvm_check_extension),
	.valid = &valid_12,
	.ranges = ranges_13,
	.range_count = boundary_count(ranges_13),
	.checks = checks_14,
	.check_count = boundary_count(checks_14),
};

static const struct mvm_vcpu_mmap_size valid_16 = {
	0
};

static const struct case_range ranges_17[] = {
	{ CASE_AT(struct mvm_vcpu_mmap_size, size), CASE_OUTPUT },
};

static const struct case_record mvm_vcpu_mmap_size_18 = {
	.size = sizeof(struct mvm_vcpu_mmap_size),
	.valid = &valid_16,
	.ranges = ranges_17,
	.range_count = boundary_count(ranges_17),
};

static const struct mvm_cpuid valid_19 = {
	.count = 2,
};

static const struct case_range ranges_20[] = {
	{ CASE_AT(struct mvm_cpuid, count), CASE_INPUT | CASE_OUTPUT | CASE_STEADY },
	{ CASE_AT(struct mvm_cpuid, flags), CASE_INPUT },
	{ CASE_AT(struct mvm_cpuid, addr), CASE_ADDRESS },
};

static const struct case_check checks_21[] = {
	{ "flags: an unknown flag", CASE_AT(struct mvm_cpuid, flags), 0x0ULL, -EINVAL, CASE_BITS },
	{ "count: the handler counts one too many", CASE_AT(struct mvm_cpuid, count), 3, -EIO, CASE_ANSWER },
	{ "count: the handler counts far too many", CASE_AT(struct mvm_cpuid,
							    count), 0xffffffff, -EIO, CASE_ANSWER },
	{ "count: a count above its maximum", CASE_AT(struct mvm_cpuid, count), 0x101, -E2BIG, CASE_SET },
	{ "count: a count far above its maximum", CASE_AT(struct mvm_cpuid,
							  count), 0xffffffff, -E2BIG, CASE_SET },
	{ "count: a count at its maximum", CASE_AT(struct mvm_cpuid, count), 0x100, 0, CASE_MOST },
	{ "count: no elements", CASE_AT(struct mvm_cpuid, count), 0, 0, CASE_EMPTY },
};

static const struct case_record mvm_cpuid_22 = {
	.size = sizeof(struct mvm_cpuid),
	.valid = &valid_19,
	.ranges = ranges_20,
	.range_count = boundary_count(ranges_20),
	.checks = checks_21,
	.check_count = boundary_count(checks_21),
};

static const struct mvm_cpuid_entry valid_23 = {
	0
};

static const struct case_range ranges_24[] = {
	{ CASE_AT(struct mvm_cpuid_entry, function), CASE_OUTPUT },
	{ CASE_AT(struct mvm_cpuid_entry, index), CASE_OUTPUT },
	{ CASE_AT(struct mvm_cpuid_entry, flags), CASE_OUTPUT },
	{ CASE_AT(struct mvm_cpuid_entry, eax), CASE_OUTPUT },
	{ CASE_AT(struct mvm_cpuid_entry, ebx), CASE_OUTPUT },
	{ CASE_AT(struct mvm_cpuid_entry, ecx), CASE_OUTPUT },
	{ CASE_AT(struct mvm_cpuid_entry, edx), CASE_OUTPUT },
	{ CASE_AT(struct mvm_cpuid_entry, pad), CASE_OUTPUT | CASE_RESERVED },
};

static const struct case_record mvm_cpuid_entry_25 = {
	.size = sizeof(struct mvm_cpuid_entry),
	.valid = &valid_23,
	.ranges = ranges_24,
	.range_count = boundary_count(ranges_24),
};

static const struct case_payload payloads_26[] = {
	{ -1, CASE_AT(struct mvm_cpuid, addr), sizeof(struct mvm_cpuid_entry), &mvm_cpuid_entry_25, 2,
	  CASE_AT(struct mvm_cpuid, count), BOUNDARY_OUT, false, false, false, false, 0 },
};

static const struct mvm_create_vcpu valid_27 = {
	.id = 0xfe,
};

static const struct case_range ranges_28[] = {
	{ CASE_AT(struct mvm_create_vcpu, id), CASE_INPUT },
	{ CASE_AT(struct mvm_create_vcpu, pad), CASE_INPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_create_vcpu, fd), CASE_OUTPUT | CASE_FD },
};

static const struct case_check checks_29[] = {
	{ "id: above the maximum", CASE_AT(struct mvm_create_vcpu, id), 0xff, -EINVAL, CASE_SET },
	{ "id: far above the maximum", CASE_AT(struct mvm_create_vcpu, id), 0xffffffff, -EINVAL, CASE_SET },
	{ "id: the maximum", CASE_AT(struct mvm_create_vcpu, id), 0xfe, 0, CASE_SET },
	{ "pad: reserved", CASE_AT(struct mvm_create_vcpu, pad), 0, -EINVAL, CASE_BYTES },
};

static const struct case_record mvm_create_vcpu_30 = {
	.size = sizeof(struct mvm_create_vcpu),
	.valid = &valid_27,
	.ranges = ranges_28,
	.range_count = boundary_count(ranges_28),
	.checks = checks_29,
	.check_count = boundary_count(checks_29),
};

static const struct mvm_get_dirty_log valid_31 = {
	.slot = 0x1ff,
	.count = 2,
};

static const struct case_range ranges_32[] = {
	{ CASE_AT(struct mvm_get_dirty_log, slot), CASE_INPUT },
	{ CASE_AT(struct mvm_get_dirty_log, pad), CASE_INPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_get_dirty_log, count), CASE_INPUT | CASE_STEADY },
	{ CASE_AT(struct mvm_get_dirty_log, addr), CASE_ADDRESS },
};

static const struct case_check checks_33[] = {
	{ "slot: above the maximum", CASE_AT(struct mvm_get_dirty_log, slot), 0x200, -EINVAL, CASE_SET },
	{ "slot: far above the maximum", CASE_AT(struct mvm_get_dirty_log,
						 slot), 0xffffffff, -EINVAL, CASE_SET },
	{ "slot: the maximum", CASE_AT(struct mvm_get_dirty_log, slot), 0x1ff, 0, CASE_SET },
	{ "pad: reserved", CASE_AT(struct mvm_get_dirty_log, pad), 0, -EINVAL, CASE_BYTES },
	{ "count: a count above its maximum", CASE_AT(struct mvm_get_dirty_log,
						      count), 0x200001, -E2BIG, CASE_SET },
	{ "count: a count far above its maximum", CASE_AT(struct mvm_get_dirty_log,
							  count), 0xffffffffffffffffULL, -E2BIG, CASE_SET },
	{ "count: a count at its maximum", CASE_AT(struct mvm_get_dirty_log, count), 0x200000, 0, CASE_MOST },
	{ "count: no elements", CASE_AT(struct mvm_get_dirty_log, count), 0, 0, CASE_EMPTY },
};

static const struct case_record mvm_get_dirty_log_34 = {
	.size = sizeof(struct mvm_get_dirty_log),
	.valid = &valid_31,
	.ranges = ranges_32,
	.range_count = boundary_count(ranges_32),
	.checks = checks_33,
	.check_count = boundary_count(checks_33),
};

static const struct case_payload payloads_35[] = {
	{ -1, CASE_AT(struct mvm_get_dirty_log, addr), sizeof(__u64), NULL, 2,
	  CASE_AT(struct mvm_get_dirty_log, count), BOUNDARY_OUT, true, false, false, false, 0 },
};

static const struct mvm_memory_region valid_36 = {
	.slot = 0x1ff,
	.flags = MVM_MEM_LOG_DIRTY_PAGES | MVM_MEM_READONLY,
	.guest_phys_addr = 0x11223000,
	.memory_size = 0x11223000,
	.userspace_addr = 0x11223000,
};

static const struct case_range ranges_37[] = {
	{ CASE_AT(struct mvm_memory_region, slot), CASE_INPUT },
	{ CASE_AT(struct mvm_memory_region, flags), CASE_INPUT },
	{ CASE_AT(struct mvm_memory_region, guest_phys_addr), CASE_INPUT },
	{ CASE_AT(struct mvm_memory_region, memory_size), CASE_INPUT },
	{ CASE_AT(struct mvm_memory_region, userspace_addr), CASE_KEPT | CASE_INPUT },
};

static const struct case_check checks_38[] = {
	{ "slot: above the maximum", CASE_AT(struct mvm_memory_region, slot), 0x200, -EINVAL, CASE_SET },
	{ "slot: far above the maximum", CASE_AT(struct mvm_memory_region,
						 slot), 0xffffffff, -EINVAL, CASE_SET },
	{ "slot: the maximum", CASE_AT(struct mvm_memory_region, slot), 0x1ff, 0, CASE_SET },
	{ "flags: an unknown flag", CASE_AT(struct mvm_memory_region, flags), 0x3ULL, -EINVAL, CASE_BITS },
	{ "flags: a flag", CASE_AT(struct mvm_memory_region, flags), 0x1, 0, CASE_SET },
	{ "flags: a flag", CASE_AT(struct mvm_memory_region, flags), 0x2, 0, CASE_SET },
	{ "guest_phys_addr: above the maximum", CASE_AT(struct mvm_memory_region, guest_phys_addr),
							0x10000000000000ULL, -EINVAL, CASE_SET },
	{ "guest_phys_addr: far above the maximum", CASE_AT(struct mvm_memory_region, guest_phys_addr),
							    0xfffffffffffff000ULL, -EINVAL, CASE_SET },
	{ "guest_phys_addr: the maximum", CASE_AT(struct mvm_memory_region,
						  guest_phys_addr), 0xffffffffff000ULL, 0, CASE_SET },
	{ "guest_phys_addr: no multiple", CASE_AT(struct mvm_memory_region,
						  guest_phys_addr), 0x1001, -EINVAL, CASE_SET },
	{ "guest_phys_addr: half a multiple", CASE_AT(struct mvm_memory_region,
						      guest_phys_addr), 0x800, -EINVAL, CASE_SET },
	{ "memory_size: above the maximum", CASE_AT(struct mvm_memory_region,
						    memory_size), 0x8000001000ULL, -EINVAL, CASE_SET },
	{ "memory_size: far above the maximum", CASE_AT(struct mvm_memory_region, memory_size),
							0xfffffffffffff000ULL, -EINVAL, CASE_SET },
	{ "memory_size: the maximum", CASE_AT(struct mvm_memory_region,
					      memory_size), 0x8000000000ULL, 0, CASE_SET },
	{ "memory_size: no multiple", CASE_AT(struct mvm_memory_region,
					      memory_size), 0x1001, -EINVAL, CASE_SET },
	{ "memory_size: half a multiple", CASE_AT(struct mvm_memory_region,
						  memory_size), 0x800, -EINVAL, CASE_SET },
	{ "userspace_addr: no multiple", CASE_AT(struct mvm_memory_region,
						 userspace_addr), 0x1001, -EINVAL, CASE_SET },
	{ "userspace_addr: half a multiple", CASE_AT(struct mvm_memory_region,
						     userspace_addr), 0x800, -EINVAL, CASE_SET },
	{ "memory_size: a count at its maximum", CASE_AT(struct mvm_memory_region,
							 memory_size), 0x8000000000ULL, 0, CASE_SET },
};

static const struct case_record mvm_memory_region_39 = {
	.size = sizeof(struct mvm_memory_region),
	.valid = &valid_36,
	.ranges = ranges_37,
	.range_count = boundary_count(ranges_37),
	.checks = checks_38,
	.check_count = boundary_count(checks_38),
};

static const struct mvm_irq_line valid_40 = {
	.irq = 0xf,
	.level = 0x1,
};

static const struct case_range ranges_41[] = {
	{ CASE_AT(struct mvm_irq_line, irq), CASE_INPUT },
	{ CASE_AT(struct mvm_irq_line, level), CASE_INPUT },
};

static const struct case_check checks_42[] = {
	{ "irq: above the maximum", CASE_AT(struct mvm_irq_line, irq), 0x10, -EINVAL, CASE_SET },
	{ "irq: far above the maximum", CASE_AT(struct mvm_irq_line, irq), 0xffffffff, -EINVAL, CASE_SET },
	{ "irq: the maximum", CASE_AT(struct mvm_irq_line, irq), 0xf, 0, CASE_SET },
	{ "level: above the maximum", CASE_AT(struct mvm_irq_line, level), 0x2, -EINVAL, CASE_SET },
	{ "level: far above the maximum", CASE_AT(struct mvm_irq_line,
						  level), 0xffffffff, -EINVAL, CASE_SET },
	{ "level: the maximum", CASE_AT(struct mvm_irq_line, level), 0x1, 0, CASE_SET },
};

static const struct case_record mvm_irq_line_43 = {
	.size = sizeof(struct mvm_irq_line),
	.valid = &valid_40,
	.ranges = ranges_41,
	.range_count = boundary_count(ranges_41),
	.checks = checks_42,
	.check_count = boundary_count(checks_42),
};

static const struct mvm_clock valid_44 = {
	.clock = 0x11223344,
	.realtime = 0x11223344,
	.flags = MVM_CLOCK_REALTIME,
};

static const struct case_range ranges_45[] = {
	{ CASE_AT(struct mvm_clock, clock), CASE_INPUT },
	{ CASE_AT(struct mvm_clock, realtime), CASE_INPUT },
	{ CASE_AT(struct mvm_clock, flags), CASE_INPUT },
	{ CASE_AT(struct mvm_clock, pad), CASE_INPUT | CASE_RESERVED },
};

static const struct case_check checks_46[] = {
	{ "flags: an unknown flag", CASE_AT(struct mvm_clock, flags), 0x1ULL, -EINVAL, CASE_BITS },
	{ "flags: a flag", CASE_AT(struct mvm_clock, flags), 0x1, 0, CASE_SET },
	{ "pad: reserved", CASE_AT(struct mvm_clock, pad), 0, -EINVAL, CASE_BYTES },
};

static const struct case_record mvm_clock_47 = {
	.size = sizeof(struct mvm_clock),
	.valid = &valid_44,
	.ranges = ranges_45,
	.range_count = boundary_count(ranges_45),
	.checks = checks_46,
	.check_count = boundary_count(checks_46),
};

static const struct mvm_clock valid_48 = {
	0
};

static const struct case_range ranges_49[] = {
	{ CASE_AT(struct mvm_clock, clock), CASE_OUTPUT },
	{ CASE_AT(struct mvm_clock, realtime), CASE_OUTPUT },
	{ CASE_AT(struct mvm_clock, flags), CASE_OUTPUT },
	{ CASE_AT(struct mvm_clock, pad), CASE_OUTPUT | CASE_RESERVED },
};

static const struct case_record mvm_clock_50 = {
	.size = sizeof(struct mvm_clock),
	.valid = &valid_48,
	.ranges = ranges_49,
	.range_count = boundary_count(ranges_49),
};

static const struct mvm_enable_cap valid_51 = {
	.capability = MVM_CAP_USER_SPACE_MSR,
};

static const struct case_range ranges_52[] = {
	{ CASE_AT(struct mvm_enable_cap, capability), CASE_INPUT },
	{ CASE_AT(struct mvm_enable_cap, pad), CASE_INPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_enable_cap, args), CASE_INPUT },
};

static const struct case_check checks_53[] = {
	{ "pad: reserved", CASE_AT(struct mvm_enable_cap, pad), 0, -EINVAL, CASE_BYTES },
};

static const struct case_record mvm_enable_cap_54 = {
	.size = sizeof(struct mvm_enable_cap),
	.valid = &valid_51,
	.ranges = ranges_52,
	.range_count = boundary_count(ranges_52),
	.checks = checks_53,
	.check_count = boundary_count(checks_53),
};

static const struct mvm_version_legacy valid_55 = {
	.version = 0x11223344,
	.least = 0x11223344,
};

static const struct case_range ranges_56[] = {
	{ CASE_AT(struct mvm_version_legacy, version), CASE_INPUT },
	{ CASE_AT(struct mvm_version_legacy, least), CASE_INPUT },
};

static const struct case_record mvm_version_legacy_57 = {
	.size = sizeof(struct mvm_version_legacy),
	.valid = &valid_55,
	.ranges = ranges_56,
	.range_count = boundary_count(ranges_56),
};

static const struct mvm_memory_region_legacy valid_58 = {
	.slot = 0x1ff,
	.flags = MVM_MEM_LOG_DIRTY_PAGES | MVM_MEM_READONLY,
	.guest_phys_addr = 0x11223000,
	.memory_size = 0x11223000,
};

static const struct case_range ranges_59[] = {
	{ CASE_AT(struct mvm_memory_region_legacy, slot), CASE_INPUT },
	{ CASE_AT(struct mvm_memory_region_legacy, flags), CASE_INPUT },
	{ CASE_AT(struct mvm_memory_region_legacy, guest_phys_addr), CASE_INPUT },
	{ CASE_AT(struct mvm_memory_region_legacy, memory_size), CASE_INPUT },
	{ CASE_AT(struct mvm_memory_region_legacy, userspace_addr), CASE_KEPT | CASE_INPUT },
};

static const struct case_check checks_60[] = {
	{ "slot: above the maximum", CASE_AT(struct mvm_memory_region_legacy,
					     slot), 0x200, -EINVAL, CASE_SET },
	{ "slot: far above the maximum", CASE_AT(struct mvm_memory_region_legacy,
						 slot), 0xffffffff, -EINVAL, CASE_SET },
	{ "slot: the maximum", CASE_AT(struct mvm_memory_region_legacy, slot), 0x1ff, 0, CASE_SET },
	{ "flags: an unknown flag", CASE_AT(struct mvm_memory_region_legacy,
					    flags), 0x3ULL, -EINVAL, CASE_BITS },
	{ "flags: a flag", CASE_AT(struct mvm_memory_region_legacy, flags), 0x1, 0, CASE_SET },
	{ "flags: a flag", CASE_AT(struct mvm_memory_region_legacy, flags), 0x2, 0, CASE_SET },
	{ "guest_phys_addr: no multiple", CASE_AT(struct mvm_memory_region_legacy,
						  guest_phys_addr), 0x1001, -EINVAL, CASE_SET },
	{ "guest_phys_addr: half a multiple", CASE_AT(struct mvm_memory_region_legacy,
						      guest_phys_addr), 0x800, -EINVAL, CASE_SET },
	{ "memory_size: no multiple", CASE_AT(struct mvm_memory_region_legacy,
					      memory_size), 0x1001, -EINVAL, CASE_SET },
	{ "memory_size: half a multiple", CASE_AT(struct mvm_memory_region_legacy,
						  memory_size), 0x800, -EINVAL, CASE_SET },
	{ "memory_size: a count above its maximum", CASE_AT(struct mvm_memory_region_legacy,
							    memory_size), 0x8000001000ULL, -E2BIG, CASE_SET },
	{ "memory_size: a count far above its maximum", CASE_AT(struct mvm_memory_region_legacy, memory_size),
								0xfffffffffffff000ULL, -E2BIG, CASE_SET },
	{ "memory_size: a count at its maximum", CASE_AT(struct mvm_memory_region_legacy,
							 memory_size), 0x8000000000ULL, 0, CASE_SET },
};

static const struct case_record mvm_memory_region_legacy_61 = {
	.size = sizeof(struct mvm_memory_region_legacy),
	.valid = &valid_58,
	.ranges = ranges_59,
	.range_count = boundary_count(ranges_59),
	.checks = checks_60,
	.check_count = boundary_count(checks_60),
};

static const struct mvm_dirty_log_legacy valid_62 = {
	.slot = 0x1ff,
};

static const struct case_range ranges_63[] = {
	{ CASE_AT(struct mvm_dirty_log_legacy, slot), CASE_INPUT },
	{ CASE_AT(struct mvm_dirty_log_legacy, bitmap), CASE_ADDRESS },
};

static const struct case_check checks_64[] = {
	{ "slot: above the maximum", CASE_AT(struct mvm_dirty_log_legacy, slot), 0x200, -EINVAL, CASE_SET },
	{ "slot: far above the maximum", CASE_AT(struct mvm_dirty_log_legacy,
						 slot), 0xffffffff, -EINVAL, CASE_SET },
	{ "slot: the maximum", CASE_AT(struct mvm_dirty_log_legacy, slot), 0x1ff, 0, CASE_SET },
};

static const struct case_record mvm_dirty_log_legacy_65 = {
	.size = sizeof(struct mvm_dirty_log_legacy),
	.valid = &valid_62,
	.ranges = ranges_63,
	.range_count = boundary_count(ranges_63),
	.checks = checks_64,
	.check_count = boundary_count(checks_64),
};

static const struct case_payload payloads_66[] = {
	{ -1, CASE_AT(struct mvm_dirty_log_legacy, bitmap), sizeof(__u8), NULL, 64,
	  CASE_UNCOUNTED, 0, BOUNDARY_OUT, true, false, false, true, 0 },
};

static const struct mvm_create_device valid_67 = {
	.device = 0x11223344,
	.size = sizeof(struct mvm_create_device),
};

static const struct case_range ranges_68[] = {
	{ CASE_AT(struct mvm_create_device, size), CASE_INPUT | CASE_STEADY },
	{ CASE_AT(struct mvm_create_device, device), CASE_INPUT },
	{ CASE_AT(struct mvm_create_device, fd), CASE_OUTPUT | CASE_FD },
};

static const struct case_record mvm_create_device_69 = {
	.size = sizeof(struct mvm_create_device),
	.valid = &valid_67,
	.ranges = ranges_68,
	.range_count = boundary_count(ranges_68),
};

static const struct mvm_attach_extension valid_70 = {
	.uuid[0] = 0xff,
};

static const struct case_range ranges_71[] = {
	{ CASE_AT(struct mvm_attach_extension, uuid), CASE_INPUT },
	{ CASE_AT(struct mvm_attach_extension, pad), CASE_INPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_attach_extension, version), CASE_OUTPUT },
};

static const struct case_check checks_72[] = {
	{ "pad: reserved", CASE_AT(struct mvm_attach_extension, pad), 0, -EINVAL, CASE_BYTES },
};

static const struct case_record mvm_attach_extension_73 = {
	.size = sizeof(struct mvm_attach_extension),
	.valid = &valid_70,
	.ranges = ranges_71,
	.range_count = boundary_count(ranges_71),
	.checks = checks_72,
	.check_count = boundary_count(checks_72),
};

#if !defined(__linux__)
static const struct mvm_map_run valid_74 = {
	0
};
#endif

#if !defined(__linux__)
static const struct case_range ranges_75[] = {
	{ CASE_AT(struct mvm_map_run, addr), CASE_OUTPUT },
	{ CASE_AT(struct mvm_map_run, size), CASE_OUTPUT },
};
#endif

#if !defined(__linux__)
static const struct case_record mvm_map_run_76 = {
	.size = sizeof(struct mvm_map_run),
	.valid = &valid_74,
	.ranges = ranges_75,
	.range_count = boundary_count(ranges_75),
};
#endif

static const struct mvm_tsc valid_77 = {
	0
};

static const struct case_range ranges_78[] = {
	{ CASE_AT(struct mvm_tsc, value), CASE_OUTPUT },
	{ CASE_AT(struct mvm_tsc, host_time), CASE_OUTPUT },
	{ CASE_AT(struct mvm_tsc, khz), CASE_OUTPUT },
	{ CASE_AT(struct mvm_tsc, pad), CASE_OUTPUT | CASE_RESERVED },
};

static const struct case_record mvm_tsc_79 = {
	.size = sizeof(struct mvm_tsc),
	.valid = &valid_77,
	.ranges = ranges_78,
	.range_count = boundary_count(ranges_78),
};

static const struct mvm_tsc valid_80 = {
	.value = 0x11223344,
	.host_time = 0x11223344,
	.khz = 0x11223344,
};

static const struct case_range ranges_81[] = {
	{ CASE_AT(struct mvm_tsc, value), CASE_INPUT },
	{ CASE_AT(struct mvm_tsc, host_time), CASE_INPUT },
	{ CASE_AT(struct mvm_tsc, khz), CASE_INPUT },
	{ CASE_AT(struct mvm_tsc, pad), CASE_INPUT | CASE_RESERVED },
};

static const struct case_check checks_82[] = {
	{ "khz: below the minimum", CASE_AT(struct mvm_tsc, khz), 0x0, -EINVAL, CASE_SET },
	{ "khz: the minimum", CASE_AT(struct mvm_tsc, khz), 0x1, 0, CASE_SET },
	{ "pad: reserved", CASE_AT(struct mvm_tsc, pad), 0, -EINVAL, CASE_BYTES },
};

static const struct case_record mvm_tsc_83 = {
	.size = sizeof(struct mvm_tsc),
	.valid = &valid_80,
	.ranges = ranges_81,
	.range_count = boundary_count(ranges_81),
	.checks = checks_82,
	.check_count = boundary_count(checks_82),
};

static const struct mvm_regs valid_84 = {
	0
};

static const struct case_range ranges_85[] = {
	{ CASE_AT(struct mvm_regs, rax), CASE_OUTPUT },
	{ CASE_AT(struct mvm_regs, rbx), CASE_OUTPUT },
	{ CASE_AT(struct mvm_regs, rcx), CASE_OUTPUT },
	{ CASE_AT(struct mvm_regs, rdx), CASE_OUTPUT },
	{ CASE_AT(struct mvm_regs, rsi), CASE_OUTPUT },
	{ CASE_AT(struct mvm_regs, rdi), CASE_OUTPUT },
	{ CASE_AT(struct mvm_regs, rsp), CASE_OUTPUT },
	{ CASE_AT(struct mvm_regs, rbp), CASE_OUTPUT },
	{ CASE_AT(struct mvm_regs, r8), CASE_OUTPUT },
	{ CASE_AT(struct mvm_regs, r9), CASE_OUTPUT },
	{ CASE_AT(struct mvm_regs, r10), CASE_OUTPUT },
	{ CASE_AT(struct mvm_regs, r11), CASE_OUTPUT },
	{ CASE_AT(struct mvm_regs, r12), CASE_OUTPUT },
	{ CASE_AT(struct mvm_regs, r13), CASE_OUTPUT },
	{ CASE_AT(struct mvm_regs, r14), CASE_OUTPUT },
	{ CASE_AT(struct mvm_regs, r15), CASE_OUTPUT },
	{ CASE_AT(struct mvm_regs, rip), CASE_OUTPUT },
	{ CASE_AT(struct mvm_regs, rflags), CASE_OUTPUT },
};

static const struct case_record mvm_regs_86 = {
	.size = sizeof(struct mvm_regs),
	.valid = &valid_84,
	.ranges = ranges_85,
	.range_count = boundary_count(ranges_85),
};

static const struct mvm_regs valid_87 = {
	.rax = 0x11223344,
	.rbx = 0x11223344,
	.rcx = 0x11223344,
	.rdx = 0x11223344,
	.rsi = 0x11223344,
	.rdi = 0x11223344,
	.rsp = 0x11223344,
	.rbp = 0x11223344,
	.r8 = 0x11223344,
	.r9 = 0x11223344,
	.r10 = 0x11223344,
	.r11 = 0x11223344,
	.r12 = 0x11223344,
	.r13 = 0x11223344,
	.r14 = 0x11223344,
	.r15 = 0x11223344,
	.rip = 0x11223344,
	.rflags = 0x11223344,
};

static const struct case_range ranges_88[] = {
	{ CASE_AT(struct mvm_regs, rax), CASE_INPUT },
	{ CASE_AT(struct mvm_regs, rbx), CASE_INPUT },
	{ CASE_AT(struct mvm_regs, rcx), CASE_INPUT },
	{ CASE_AT(struct mvm_regs, rdx), CASE_INPUT },
	{ CASE_AT(struct mvm_regs, rsi), CASE_INPUT },
	{ CASE_AT(struct mvm_regs, rdi), CASE_INPUT },
	{ CASE_AT(struct mvm_regs, rsp), CASE_INPUT },
	{ CASE_AT(struct mvm_regs, rbp), CASE_INPUT },
	{ CASE_AT(struct mvm_regs, r8), CASE_INPUT },
	{ CASE_AT(struct mvm_regs, r9), CASE_INPUT },
	{ CASE_AT(struct mvm_regs, r10), CASE_INPUT },
	{ CASE_AT(struct mvm_regs, r11), CASE_INPUT },
	{ CASE_AT(struct mvm_regs, r12), CASE_INPUT },
	{ CASE_AT(struct mvm_regs, r13), CASE_INPUT },
	{ CASE_AT(struct mvm_regs, r14), CASE_INPUT },
	{ CASE_AT(struct mvm_regs, r15), CASE_INPUT },
	{ CASE_AT(struct mvm_regs, rip), CASE_INPUT },
	{ CASE_AT(struct mvm_regs, rflags), CASE_INPUT },
};

static const struct case_record mvm_regs_89 = {
	.size = sizeof(struct mvm_regs),
	.valid = &valid_87,
	.ranges = ranges_88,
	.range_count = boundary_count(ranges_88),
};

static const struct mvm_sregs valid_90 = {
	0
};

static const struct case_range ranges_91[] = {
	{ CASE_AT(struct mvm_sregs, cs.base), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, cs.limit), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, cs.selector), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, cs.kind), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, cs.present), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, cs.dpl), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, cs.db), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, cs.s), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, cs.l), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, cs.g), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, cs.avl), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, cs.unusable), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, cs.pad), CASE_OUTPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_sregs, ds.base), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, ds.limit), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, ds.selector), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, ds.kind), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, ds.present), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, ds.dpl), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, ds.db), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, ds.s), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, ds.l), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, ds.g), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, ds.avl), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, ds.unusable), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, ds.pad), CASE_OUTPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_sregs, es.base), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, es.limit), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, es.selector), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, es.kind), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, es.present), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, es.dpl), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, es.db), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, es.s), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, es.l), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, es.g), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, es.avl), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, es.unusable), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, es.pad), CASE_OUTPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_sregs, fs.base), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, fs.limit), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, fs.selector), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, fs.kind), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, fs.present), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, fs.dpl), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, fs.db), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, fs.s), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, fs.l), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, fs.g), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, fs.avl), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, fs.unusable), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, fs.pad), CASE_OUTPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_sregs, gs.base), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, gs.limit), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, gs.selector), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, gs.kind), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, gs.present), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, gs.dpl), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, gs.db), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, gs.s), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, gs.l), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, gs.g), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, gs.avl), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, gs.unusable), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, gs.pad), CASE_OUTPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_sregs, ss.base), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, ss.limit), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, ss.selector), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, ss.kind), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, ss.present), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, ss.dpl), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, ss.db), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, ss.s), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, ss.l), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, ss.g), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, ss.avl), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, ss.unusable), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, ss.pad), CASE_OUTPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_sregs, tr.base), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, tr.limit), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, tr.selector), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, tr.kind), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, tr.present), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, tr.dpl), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, tr.db), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, tr.s), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, tr.l), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, tr.g), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, tr.avl), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, tr.unusable), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, tr.pad), CASE_OUTPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_sregs, ldt.base), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, ldt.limit), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, ldt.selector), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, ldt.kind), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, ldt.present), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, ldt.dpl), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, ldt.db), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, ldt.s), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, ldt.l), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, ldt.g), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, ldt.avl), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, ldt.unusable), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, ldt.pad), CASE_OUTPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_sregs, gdt.base), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, gdt.limit), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, gdt.pad), CASE_OUTPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_sregs, idt.base), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, idt.limit), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, idt.pad), CASE_OUTPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_sregs, cr0), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, cr2), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, cr3), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, cr4), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, cr8), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, efer), CASE_OUTPUT },
	{ CASE_AT(struct mvm_sregs, reserved), CASE_OUTPUT | CASE_RESERVED },
};

static const struct case_record mvm_sregs_92 = {
	.size = sizeof(struct mvm_sregs),
	.valid = &valid_90,
	.ranges = ranges_91,
	.range_count = boundary_count(ranges_91),
};

static const struct mvm_sregs valid_93 = {
	.cs.base = 0x11223344,
	.cs.limit = 0x11223344,
	.cs.selector = 0xffff,
	.cs.kind = 0xf,
	.cs.present = 0x1,
	.cs.dpl = 0x3,
	.cs.db = 0x1,
	.cs.s = 0x1,
	.cs.l = 0x1,
	.cs.g = 0x1,
	.cs.avl = 0x1,
	.cs.unusable = 0x1,
	.ds.base = 0x11223344,
	.ds.limit = 0x11223344,
	.ds.selector = 0xffff,
	.ds.kind = 0xf,
	.ds.present = 0x1,
	.ds.dpl = 0x3,
	.ds.db = 0x1,
	.ds.s = 0x1,
	.ds.l = 0x1,
	.ds.g = 0x1,
	.ds.avl = 0x1,
	.ds.unusable = 0x1,
	.es.base = 0x11223344,
	.es.limit = 0x11223344,
	.es.selector = 0xffff,
	.es.kind = 0xf,
	.es.present = 0x1,
	.es.dpl = 0x3,
	.es.db = 0x1,
	.es.s = 0x1,
	.es.l = 0x1,
	.es.g = 0x1,
	.es.avl = 0x1,
	.es.unusable = 0x1,
	.fs.base = 0x11223344,
	.fs.limit = 0x11223344,
	.fs.selector = 0xffff,
	.fs.kind = 0xf,
	.fs.present = 0x1,
	.fs.dpl = 0x3,
	.fs.db = 0x1,
	.fs.s = 0x1,
	.fs.l = 0x1,
	.fs.g = 0x1,
	.fs.avl = 0x1,
	.fs.unusable = 0x1,
	.gs.base = 0x11223344,
	.gs.limit = 0x11223344,
	.gs.selector = 0xffff,
	.gs.kind = 0xf,
	.gs.present = 0x1,
	.gs.dpl = 0x3,
	.gs.db = 0x1,
	.gs.s = 0x1,
	.gs.l = 0x1,
	.gs.g = 0x1,
	.gs.avl = 0x1,
	.gs.unusable = 0x1,
	.ss.base = 0x11223344,
	.ss.limit = 0x11223344,
	.ss.selector = 0xffff,
	.ss.kind = 0xf,
	.ss.present = 0x1,
	.ss.dpl = 0x3,
	.ss.db = 0x1,
	.ss.s = 0x1,
	.ss.l = 0x1,
	.ss.g = 0x1,
	.ss.avl = 0x1,
	.ss.unusable = 0x1,
	.tr.base = 0x11223344,
	.tr.limit = 0x11223344,
	.tr.selector = 0xffff,
	.tr.kind = 0xf,
	.tr.present = 0x1,
	.tr.dpl = 0x3,
	.tr.db = 0x1,
	.tr.s = 0x1,
	.tr.l = 0x1,
	.tr.g = 0x1,
	.tr.avl = 0x1,
	.tr.unusable = 0x1,
	.ldt.base = 0x11223344,
	.ldt.limit = 0x11223344,
	.ldt.selector = 0xffff,
	.ldt.kind = 0xf,
	.ldt.present = 0x1,
	.ldt.dpl = 0x3,
	.ldt.db = 0x1,
	.ldt.s = 0x1,
	.ldt.l = 0x1,
	.ldt.g = 0x1,
	.ldt.avl = 0x1,
	.ldt.unusable = 0x1,
	.gdt.base = 0x11223344,
	.gdt.limit = 0xffff,
	.idt.base = 0x11223344,
	.idt.limit = 0xffff,
	.cr0 = 0x11223344,
	.cr2 = 0x11223344,
	.cr3 = 0x11223344,
	.cr4 = 0x11223344,
	.cr8 = 0xf,
	.efer = 0x11223344,
};

static const struct case_range ranges_94[] = {
	{ CASE_AT(struct mvm_sregs, cs.base), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, cs.limit), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, cs.selector), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, cs.kind), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, cs.present), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, cs.dpl), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, cs.db), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, cs.s), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, cs.l), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, cs.g), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, cs.avl), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, cs.unusable), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, cs.pad), CASE_INPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_sregs, ds.base), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, ds.limit), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, ds.selector), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, ds.kind), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, ds.present), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, ds.dpl), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, ds.db), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, ds.s), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, ds.l), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, ds.g), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, ds.avl), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, ds.unusable), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, ds.pad), CASE_INPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_sregs, es.base), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, es.limit), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, es.selector), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, es.kind), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, es.present), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, es.dpl), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, es.db), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, es.s), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, es.l), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, es.g), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, es.avl), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, es.unusable), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, es.pad), CASE_INPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_sregs, fs.base), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, fs.limit), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, fs.selector), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, fs.kind), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, fs.present), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, fs.dpl), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, fs.db), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, fs.s), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, fs.l), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, fs.g), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, fs.avl), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, fs.unusable), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, fs.pad), CASE_INPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_sregs, gs.base), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, gs.limit), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, gs.selector), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, gs.kind), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, gs.present), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, gs.dpl), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, gs.db), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, gs.s), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, gs.l), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, gs.g), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, gs.avl), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, gs.unusable), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, gs.pad), CASE_INPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_sregs, ss.base), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, ss.limit), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, ss.selector), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, ss.kind), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, ss.present), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, ss.dpl), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, ss.db), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, ss.s), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, ss.l), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, ss.g), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, ss.avl), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, ss.unusable), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, ss.pad), CASE_INPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_sregs, tr.base), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, tr.limit), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, tr.selector), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, tr.kind), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, tr.present), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, tr.dpl), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, tr.db), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, tr.s), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, tr.l), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, tr.g), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, tr.avl), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, tr.unusable), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, tr.pad), CASE_INPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_sregs, ldt.base), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, ldt.limit), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, ldt.selector), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, ldt.kind), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, ldt.present), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, ldt.dpl), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, ldt.db), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, ldt.s), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, ldt.l), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, ldt.g), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, ldt.avl), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, ldt.unusable), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, ldt.pad), CASE_INPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_sregs, gdt.base), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, gdt.limit), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, gdt.pad), CASE_INPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_sregs, idt.base), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, idt.limit), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, idt.pad), CASE_INPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_sregs, cr0), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, cr2), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, cr3), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, cr4), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, cr8), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, efer), CASE_INPUT },
	{ CASE_AT(struct mvm_sregs, reserved), CASE_INPUT | CASE_RESERVED },
};

static const struct case_check checks_95[] = {
	{ "cs.kind: above the maximum", CASE_AT(struct mvm_sregs, cs.kind), 0x10, -EINVAL, CASE_SET },
	{ "cs.kind: far above the maximum", CASE_AT(struct mvm_sregs, cs.kind), 0xff, -EINVAL, CASE_SET },
	{ "cs.kind: the maximum", CASE_AT(struct mvm_sregs, cs.kind), 0xf, 0, CASE_SET },
	{ "cs.present: above the maximum", CASE_AT(struct mvm_sregs, cs.present), 0x2, -EINVAL, CASE_SET },
	{ "cs.present: far above the maximum", CASE_AT(struct mvm_sregs,
						       cs.present), 0xff, -EINVAL, CASE_SET },
	{ "cs.present: the maximum", CASE_AT(struct mvm_sregs, cs.present), 0x1, 0, CASE_SET },
	{ "cs.dpl: above the maximum", CASE_AT(struct mvm_sregs, cs.dpl), 0x4, -EINVAL, CASE_SET },
	{ "cs.dpl: far above the maximum", CASE_AT(struct mvm_sregs, cs.dpl), 0xff, -EINVAL, CASE_SET },
	{ "cs.dpl: the maximum", CASE_AT(struct mvm_sregs, cs.dpl), 0x3, 0, CASE_SET },
	{ "cs.db: above the maximum", CASE_AT(struct mvm_sregs, cs.db), 0x2, -EINVAL, CASE_SET },
	{ "cs.db: far above the maximum", CASE_AT(struct mvm_sregs, cs.db), 0xff, -EINVAL, CASE_SET },
	{ "cs.db: the maximum", CASE_AT(struct mvm_sregs, cs.db), 0x1, 0, CASE_SET },
	{ "cs.s: above the maximum", CASE_AT(struct mvm_sregs, cs.s), 0x2, -EINVAL, CASE_SET },
	{ "cs.s: far above the maximum", CASE_AT(struct mvm_sregs, cs.s), 0xff, -EINVAL, CASE_SET },
	{ "cs.s: the maximum", CASE_AT(struct mvm_sregs, cs.s), 0x1, 0, CASE_SET },
	{ "cs.l: above the maximum", CASE_AT(struct mvm_sregs, cs.l), 0x2, -EINVAL, CASE_SET },
	{ "cs.l: far above the maximum", CASE_AT(struct mvm_sregs, cs.l), 0xff, -EINVAL, CASE_SET },
	{ "cs.l: the maximum", CASE_AT(struct mvm_sregs, cs.l), 0x1, 0, CASE_SET },
	{ "cs.g: above the maximum", CASE_AT(struct mvm_sregs, cs.g), 0x2, -EINVAL, CASE_SET },
	{ "cs.g: far above the maximum", CASE_AT(struct mvm_sregs, cs.g), 0xff, -EINVAL, CASE_SET },
	{ "cs.g: the maximum", CASE_AT(struct mvm_sregs, cs.g), 0x1, 0, CASE_SET },
	{ "cs.avl: above the maximum", CASE_AT(struct mvm_sregs, cs.avl), 0x2, -EINVAL, CASE_SET },
	{ "cs.avl: far above the maximum", CASE_AT(struct mvm_sregs, cs.avl), 0xff, -EINVAL, CASE_SET },
	{ "cs.avl: the maximum", CASE_AT(struct mvm_sregs, cs.avl), 0x1, 0, CASE_SET },
	{ "cs.unusable: above the maximum", CASE_AT(struct mvm_sregs, cs.unusable), 0x2, -EINVAL, CASE_SET },
	{ "cs.unusable: far above the maximum", CASE_AT(struct mvm_sregs,
							cs.unusable), 0xff, -EINVAL, CASE_SET },
	{ "cs.unusable: the maximum", CASE_AT(struct mvm_sregs, cs.unusable), 0x1, 0, CASE_SET },
	{ "cs.pad: reserved", CASE_AT(struct mvm_sregs, cs.pad), 0, -EINVAL, CASE_BYTES },
	{ "ds.kind: above the maximum", CASE_AT(struct mvm_sregs, ds.kind), 0x10, -EINVAL, CASE_SET },
	{ "ds.kind: far above the maximum", CASE_AT(struct mvm_sregs, ds.kind), 0xff, -EINVAL, CASE_SET },
	{ "ds.kind: the maximum", CASE_AT(struct mvm_sregs, ds.kind), 0xf, 0, CASE_SET },
	{ "ds.present: above the maximum", CASE_AT(struct mvm_sregs, ds.present), 0x2, -EINVAL, CASE_SET },
	{ "ds.present: far above the maximum", CASE_AT(struct mvm_sregs,
						       ds.present), 0xff, -EINVAL, CASE_SET },
	{ "ds.present: the maximum", CASE_AT(struct mvm_sregs, ds.present), 0x1, 0, CASE_SET },
	{ "ds.dpl: above the maximum", CASE_AT(struct mvm_sregs, ds.dpl), 0x4, -EINVAL, CASE_SET },
	{ "ds.dpl: far above the maximum", CASE_AT(struct mvm_sregs, ds.dpl), 0xff, -EINVAL, CASE_SET },
	{ "ds.dpl: the maximum", CASE_AT(struct mvm_sregs, ds.dpl), 0x3, 0, CASE_SET },
	{ "ds.db: above the maximum", CASE_AT(struct mvm_sregs, ds.db), 0x2, -EINVAL, CASE_SET },
	{ "ds.db: far above the maximum", CASE_AT(struct mvm_sregs, ds.db), 0xff, -EINVAL, CASE_SET },
	{ "ds.db: the maximum", CASE_AT(struct mvm_sregs, ds.db), 0x1, 0, CASE_SET },
	{ "ds.s: above the maximum", CASE_AT(struct mvm_sregs, ds.s), 0x2, -EINVAL, CASE_SET },
	{ "ds.s: far above the maximum", CASE_AT(struct mvm_sregs, ds.s), 0xff, -EINVAL, CASE_SET },
	{ "ds.s: the maximum", CASE_AT(struct mvm_sregs, ds.s), 0x1, 0, CASE_SET },
	{ "ds.l: above the maximum", CASE_AT(struct mvm_sregs, ds.l), 0x2, -EINVAL, CASE_SET },
	{ "ds.l: far above the maximum", CASE_AT(struct mvm_sregs, ds.l), 0xff, -EINVAL, CASE_SET },
	{ "ds.l: the maximum", CASE_AT(struct mvm_sregs, ds.l), 0x1, 0, CASE_SET },
	{ "ds.g: above the maximum", CASE_AT(struct mvm_sregs, ds.g), 0x2, -EINVAL, CASE_SET },
	{ "ds.g: far above the maximum", CASE_AT(struct mvm_sregs, ds.g), 0xff, -EINVAL, CASE_SET },
	{ "ds.g: the maximum", CASE_AT(struct mvm_sregs, ds.g), 0x1, 0, CASE_SET },
	{ "ds.avl: above the maximum", CASE_AT(struct mvm_sregs, ds.avl), 0x2, -EINVAL, CASE_SET },
	{ "ds.avl: far above the maximum", CASE_AT(struct mvm_sregs, ds.avl), 0xff, -EINVAL, CASE_SET },
	{ "ds.avl: the maximum", CASE_AT(struct mvm_sregs, ds.avl), 0x1, 0, CASE_SET },
	{ "ds.unusable: above the maximum", CASE_AT(struct mvm_sregs, ds.unusable), 0x2, -EINVAL, CASE_SET },
	{ "ds.unusable: far above the maximum", CASE_AT(struct mvm_sregs,
							ds.unusable), 0xff, -EINVAL, CASE_SET },
	{ "ds.unusable: the maximum", CASE_AT(struct mvm_sregs, ds.unusable), 0x1, 0, CASE_SET },
	{ "ds.pad: reserved", CASE_AT(struct mvm_sregs, ds.pad), 0, -EINVAL, CASE_BYTES },
	{ "es.kind: above the maximum", CASE_AT(struct mvm_sregs, es.kind), 0x10, -EINVAL, CASE_SET },
	{ "es.kind: far above the maximum", CASE_AT(struct mvm_sregs, es.kind), 0xff, -EINVAL, CASE_SET },
	{ "es.kind: the maximum", CASE_AT(struct mvm_sregs, es.kind), 0xf, 0, CASE_SET },
	{ "es.present: above the maximum", CASE_AT(struct mvm_sregs, es.present), 0x2, -EINVAL, CASE_SET },
	{ "es.present: far above the maximum", CASE_AT(struct mvm_sregs,
						       es.present), 0xff, -EINVAL, CASE_SET },
	{ "es.present: the maximum", CASE_AT(struct mvm_sregs, es.present), 0x1, 0, CASE_SET },
	{ "es.dpl: above the maximum", CASE_AT(struct mvm_sregs, es.dpl), 0x4, -EINVAL, CASE_SET },
	{ "es.dpl: far above the maximum", CASE_AT(struct mvm_sregs, es.dpl), 0xff, -EINVAL, CASE_SET },
	{ "es.dpl: the maximum", CASE_AT(struct mvm_sregs, es.dpl), 0x3, 0, CASE_SET },
	{ "es.db: above the maximum", CASE_AT(struct mvm_sregs, es.db), 0x2, -EINVAL, CASE_SET },
	{ "es.db: far above the maximum", CASE_AT(struct mvm_sregs, es.db), 0xff, -EINVAL, CASE_SET },
	{ "es.db: the maximum", CASE_AT(struct mvm_sregs, es.db), 0x1, 0, CASE_SET },
	{ "es.s: above the maximum", CASE_AT(struct mvm_sregs, es.s), 0x2, -EINVAL, CASE_SET },
	{ "es.s: far above the maximum", CASE_AT(struct mvm_sregs, es.s), 0xff, -EINVAL, CASE_SET },
	{ "es.s: the maximum", CASE_AT(struct mvm_sregs, es.s), 0x1, 0, CASE_SET },
	{ "es.l: above the maximum", CASE_AT(struct mvm_sregs, es.l), 0x2, -EINVAL, CASE_SET },
	{ "es.l: far above the maximum", CASE_AT(struct mvm_sregs, es.l), 0xff, -EINVAL, CASE_SET },
	{ "es.l: the maximum", CASE_AT(struct mvm_sregs, es.l), 0x1, 0, CASE_SET },
	{ "es.g: above the maximum", CASE_AT(struct mvm_sregs, es.g), 0x2, -EINVAL, CASE_SET },
	{ "es.g: far above the maximum", CASE_AT(struct mvm_sregs, es.g), 0xff, -EINVAL, CASE_SET },
	{ "es.g: the maximum", CASE_AT(struct mvm_sregs, es.g), 0x1, 0, CASE_SET },
	{ "es.avl: above the maximum", CASE_AT(struct mvm_sregs, es.avl), 0x2, -EINVAL, CASE_SET },
	{ "es.avl: far above the maximum", CASE_AT(struct mvm_sregs, es.avl), 0xff, -EINVAL, CASE_SET },
	{ "es.avl: the maximum", CASE_AT(struct mvm_sregs, es.avl), 0x1, 0, CASE_SET },
	{ "es.unusable: above the maximum", CASE_AT(struct mvm_sregs, es.unusable), 0x2, -EINVAL, CASE_SET },
	{ "es.unusable: far above the maximum", CASE_AT(struct mvm_sregs,
							es.unusable), 0xff, -EINVAL, CASE_SET },
	{ "es.unusable: the maximum", CASE_AT(struct mvm_sregs, es.unusable), 0x1, 0, CASE_SET },
	{ "es.pad: reserved", CASE_AT(struct mvm_sregs, es.pad), 0, -EINVAL, CASE_BYTES },
	{ "fs.kind: above the maximum", CASE_AT(struct mvm_sregs, fs.kind), 0x10, -EINVAL, CASE_SET },
	{ "fs.kind: far above the maximum", CASE_AT(struct mvm_sregs, fs.kind), 0xff, -EINVAL, CASE_SET },
	{ "fs.kind: the maximum", CASE_AT(struct mvm_sregs, fs.kind), 0xf, 0, CASE_SET },
	{ "fs.present: above the maximum", CASE_AT(struct mvm_sregs, fs.present), 0x2, -EINVAL, CASE_SET },
	{ "fs.present: far above the maximum", CASE_AT(struct mvm_sregs,
						       fs.present), 0xff, -EINVAL, CASE_SET },
	{ "fs.present: the maximum", CASE_AT(struct mvm_sregs, fs.present), 0x1, 0, CASE_SET },
	{ "fs.dpl: above the maximum", CASE_AT(struct mvm_sregs, fs.dpl), 0x4, -EINVAL, CASE_SET },
	{ "fs.dpl: far above the maximum", CASE_AT(struct mvm_sregs, fs.dpl), 0xff, -EINVAL, CASE_SET },
	{ "fs.dpl: the maximum", CASE_AT(struct mvm_sregs, fs.dpl), 0x3, 0, CASE_SET },
	{ "fs.db: above the maximum", CASE_AT(struct mvm_sregs, fs.db), 0x2, -EINVAL, CASE_SET },
	{ "fs.db: far above the maximum", CASE_AT(struct mvm_sregs, fs.db), 0xff, -EINVAL, CASE_SET },
	{ "fs.db: the maximum", CASE_AT(struct mvm_sregs, fs.db), 0x1, 0, CASE_SET },
	{ "fs.s: above the maximum", CASE_AT(struct mvm_sregs, fs.s), 0x2, -EINVAL, CASE_SET },
	{ "fs.s: far above the maximum", CASE_AT(struct mvm_sregs, fs.s), 0xff, -EINVAL, CASE_SET },
	{ "fs.s: the maximum", CASE_AT(struct mvm_sregs, fs.s), 0x1, 0, CASE_SET },
	{ "fs.l: above the maximum", CASE_AT(struct mvm_sregs, fs.l), 0x2, -EINVAL, CASE_SET },
	{ "fs.l: far above the maximum", CASE_AT(struct mvm_sregs, fs.l), 0xff, -EINVAL, CASE_SET },
	{ "fs.l: the maximum", CASE_AT(struct mvm_sregs, fs.l), 0x1, 0, CASE_SET },
	{ "fs.g: above the maximum", CASE_AT(struct mvm_sregs, fs.g), 0x2, -EINVAL, CASE_SET },
	{ "fs.g: far above the maximum", CASE_AT(struct mvm_sregs, fs.g), 0xff, -EINVAL, CASE_SET },
	{ "fs.g: the maximum", CASE_AT(struct mvm_sregs, fs.g), 0x1, 0, CASE_SET },
	{ "fs.avl: above the maximum", CASE_AT(struct mvm_sregs, fs.avl), 0x2, -EINVAL, CASE_SET },
	{ "fs.avl: far above the maximum", CASE_AT(struct mvm_sregs, fs.avl), 0xff, -EINVAL, CASE_SET },
	{ "fs.avl: the maximum", CASE_AT(struct mvm_sregs, fs.avl), 0x1, 0, CASE_SET },
	{ "fs.unusable: above the maximum", CASE_AT(struct mvm_sregs, fs.unusable), 0x2, -EINVAL, CASE_SET },
	{ "fs.unusable: far above the maximum", CASE_AT(struct mvm_sregs,
							fs.unusable), 0xff, -EINVAL, CASE_SET },
	{ "fs.unusable: the maximum", CASE_AT(struct mvm_sregs, fs.unusable), 0x1, 0, CASE_SET },
	{ "fs.pad: reserved", CASE_AT(struct mvm_sregs, fs.pad), 0, -EINVAL, CASE_BYTES },
	{ "gs.kind: above the maximum", CASE_AT(struct mvm_sregs, gs.kind), 0x10, -EINVAL, CASE_SET },
	{ "gs.kind: far above the maximum", CASE_AT(struct mvm_sregs, gs.kind), 0xff, -EINVAL, CASE_SET },
	{ "gs.kind: the maximum", CASE_AT(struct mvm_sregs, gs.kind), 0xf, 0, CASE_SET },
	{ "gs.present: above the maximum", CASE_AT(struct mvm_sregs, gs.present), 0x2, -EINVAL, CASE_SET },
	{ "gs.present: far above the maximum", CASE_AT(struct mvm_sregs,
						       gs.present), 0xff, -EINVAL, CASE_SET },
	{ "gs.present: the maximum", CASE_AT(struct mvm_sregs, gs.present), 0x1, 0, CASE_SET },
	{ "gs.dpl: above the maximum", CASE_AT(struct mvm_sregs, gs.dpl), 0x4, -EINVAL, CASE_SET },
	{ "gs.dpl: far above the maximum", CASE_AT(struct mvm_sregs, gs.dpl), 0xff, -EINVAL, CASE_SET },
	{ "gs.dpl: the maximum", CASE_AT(struct mvm_sregs, gs.dpl), 0x3, 0, CASE_SET },
	{ "gs.db: above the maximum", CASE_AT(struct mvm_sregs, gs.db), 0x2, -EINVAL, CASE_SET },
	{ "gs.db: far above the maximum", CASE_AT(struct mvm_sregs, gs.db), 0xff, -EINVAL, CASE_SET },
	{ "gs.db: the maximum", CASE_AT(struct mvm_sregs, gs.db), 0x1, 0, CASE_SET },
	{ "gs.s: above the maximum", CASE_AT(struct mvm_sregs, gs.s), 0x2, -EINVAL, CASE_SET },
	{ "gs.s: far above the maximum", CASE_AT(struct mvm_sregs, gs.s), 0xff, -EINVAL, CASE_SET },
	{ "gs.s: the maximum", CASE_AT(struct mvm_sregs, gs.s), 0x1, 0, CASE_SET },
	{ "gs.l: above the maximum", CASE_AT(struct mvm_sregs, gs.l), 0x2, -EINVAL, CASE_SET },
	{ "gs.l: far above the maximum", CASE_AT(struct mvm_sregs, gs.l), 0xff, -EINVAL, CASE_SET },
	{ "gs.l: the maximum", CASE_AT(struct mvm_sregs, gs.l), 0x1, 0, CASE_SET },
	{ "gs.g: above the maximum", CASE_AT(struct mvm_sregs, gs.g), 0x2, -EINVAL, CASE_SET },
	{ "gs.g: far above the maximum", CASE_AT(struct mvm_sregs, gs.g), 0xff, -EINVAL, CASE_SET },
	{ "gs.g: the maximum", CASE_AT(struct mvm_sregs, gs.g), 0x1, 0, CASE_SET },
	{ "gs.avl: above the maximum", CASE_AT(struct mvm_sregs, gs.avl), 0x2, -EINVAL, CASE_SET },
	{ "gs.avl: far above the maximum", CASE_AT(struct mvm_sregs, gs.avl), 0xff, -EINVAL, CASE_SET },
	{ "gs.avl: the maximum", CASE_AT(struct mvm_sregs, gs.avl), 0x1, 0, CASE_SET },
	{ "gs.unusable: above the maximum", CASE_AT(struct mvm_sregs, gs.unusable), 0x2, -EINVAL, CASE_SET },
	{ "gs.unusable: far above the maximum", CASE_AT(struct mvm_sregs,
							gs.unusable), 0xff, -EINVAL, CASE_SET },
	{ "gs.unusable: the maximum", CASE_AT(struct mvm_sregs, gs.unusable), 0x1, 0, CASE_SET },
	{ "gs.pad: reserved", CASE_AT(struct mvm_sregs, gs.pad), 0, -EINVAL, CASE_BYTES },
	{ "ss.kind: above the maximum", CASE_AT(struct mvm_sregs, ss.kind), 0x10, -EINVAL, CASE_SET },
	{ "ss.kind: far above the maximum", CASE_AT(struct mvm_sregs, ss.kind), 0xff, -EINVAL, CASE_SET },
	{ "ss.kind: the maximum", CASE_AT(struct mvm_sregs, ss.kind), 0xf, 0, CASE_SET },
	{ "ss.present: above the maximum", CASE_AT(struct mvm_sregs, ss.present), 0x2, -EINVAL, CASE_SET },
	{ "ss.present: far above the maximum", CASE_AT(struct mvm_sregs,
						       ss.present), 0xff, -EINVAL, CASE_SET },
	{ "ss.present: the maximum", CASE_AT(struct mvm_sregs, ss.present), 0x1, 0, CASE_SET },
	{ "ss.dpl: above the maximum", CASE_AT(struct mvm_sregs, ss.dpl), 0x4, -EINVAL, CASE_SET },
	{ "ss.dpl: far above the maximum", CASE_AT(struct mvm_sregs, ss.dpl), 0xff, -EINVAL, CASE_SET },
	{ "ss.dpl: the maximum", CASE_AT(struct mvm_sregs, ss.dpl), 0x3, 0, CASE_SET },
	{ "ss.db: above the maximum", CASE_AT(struct mvm_sregs, ss.db), 0x2, -EINVAL, CASE_SET },
	{ "ss.db: far above the maximum", CASE_AT(struct mvm_sregs, ss.db), 0xff, -EINVAL, CASE_SET },
	{ "ss.db: the maximum", CASE_AT(struct mvm_sregs, ss.db), 0x1, 0, CASE_SET },
	{ "ss.s: above the maximum", CASE_AT(struct mvm_sregs, ss.s), 0x2, -EINVAL, CASE_SET },
	{ "ss.s: far above the maximum", CASE_AT(struct mvm_sregs, ss.s), 0xff, -EINVAL, CASE_SET },
	{ "ss.s: the maximum", CASE_AT(struct mvm_sregs, ss.s), 0x1, 0, CASE_SET },
	{ "ss.l: above the maximum", CASE_AT(struct mvm_sregs, ss.l), 0x2, -EINVAL, CASE_SET },
	{ "ss.l: far above the maximum", CASE_AT(struct mvm_sregs, ss.l), 0xff, -EINVAL, CASE_SET },
	{ "ss.l: the maximum", CASE_AT(struct mvm_sregs, ss.l), 0x1, 0, CASE_SET },
	{ "ss.g: above the maximum", CASE_AT(struct mvm_sregs, ss.g), 0x2, -EINVAL, CASE_SET },
	{ "ss.g: far above the maximum", CASE_AT(struct mvm_sregs, ss.g), 0xff, -EINVAL, CASE_SET },
	{ "ss.g: the maximum", CASE_AT(struct mvm_sregs, ss.g), 0x1, 0, CASE_SET },
	{ "ss.avl: above the maximum", CASE_AT(struct mvm_sregs, ss.avl), 0x2, -EINVAL, CASE_SET },
	{ "ss.avl: far above the maximum", CASE_AT(struct mvm_sregs, ss.avl), 0xff, -EINVAL, CASE_SET },
	{ "ss.avl: the maximum", CASE_AT(struct mvm_sregs, ss.avl), 0x1, 0, CASE_SET },
	{ "ss.unusable: above the maximum", CASE_AT(struct mvm_sregs, ss.unusable), 0x2, -EINVAL, CASE_SET },
	{ "ss.unusable: far above the maximum", CASE_AT(struct mvm_sregs,
							ss.unusable), 0xff, -EINVAL, CASE_SET },
	{ "ss.unusable: the maximum", CASE_AT(struct mvm_sregs, ss.unusable), 0x1, 0, CASE_SET },
	{ "ss.pad: reserved", CASE_AT(struct mvm_sregs, ss.pad), 0, -EINVAL, CASE_BYTES },
	{ "tr.kind: above the maximum", CASE_AT(struct mvm_sregs, tr.kind), 0x10, -EINVAL, CASE_SET },
	{ "tr.kind: far above the maximum", CASE_AT(struct mvm_sregs, tr.kind), 0xff, -EINVAL, CASE_SET },
	{ "tr.kind: the maximum", CASE_AT(struct mvm_sregs, tr.kind), 0xf, 0, CASE_SET },
	{ "tr.present: above the maximum", CASE_AT(struct mvm_sregs, tr.present), 0x2, -EINVAL, CASE_SET },
	{ "tr.present: far above the maximum", CASE_AT(struct mvm_sregs,
						       tr.present), 0xff, -EINVAL, CASE_SET },
	{ "tr.present: the maximum", CASE_AT(struct mvm_sregs, tr.present), 0x1, 0, CASE_SET },
	{ "tr.dpl: above the maximum", CASE_AT(struct mvm_sregs, tr.dpl), 0x4, -EINVAL, CASE_SET },
	{ "tr.dpl: far above the maximum", CASE_AT(struct mvm_sregs, tr.dpl), 0xff, -EINVAL, CASE_SET },
	{ "tr.dpl: the maximum", CASE_AT(struct mvm_sregs, tr.dpl), 0x3, 0, CASE_SET },
	{ "tr.db: above the maximum", CASE_AT(struct mvm_sregs, tr.db), 0x2, -EINVAL, CASE_SET },
	{ "tr.db: far above the maximum", CASE_AT(struct mvm_sregs, tr.db), 0xff, -EINVAL, CASE_SET },
	{ "tr.db: the maximum", CASE_AT(struct mvm_sregs, tr.db), 0x1, 0, CASE_SET },
	{ "tr.s: above the maximum", CASE_AT(struct mvm_sregs, tr.s), 0x2, -EINVAL, CASE_SET },
	{ "tr.s: far above the maximum", CASE_AT(struct mvm_sregs, tr.s), 0xff, -EINVAL, CASE_SET },
	{ "tr.s: the maximum", CASE_AT(struct mvm_sregs, tr.s), 0x1, 0, CASE_SET },
	{ "tr.l: above the maximum", CASE_AT(struct mvm_sregs, tr.l), 0x2, -EINVAL, CASE_SET },
	{ "tr.l: far above the maximum", CASE_AT(struct mvm_sregs, tr.l), 0xff, -EINVAL, CASE_SET },
	{ "tr.l: the maximum", CASE_AT(struct mvm_sregs, tr.l), 0x1, 0, CASE_SET },
	{ "tr.g: above the maximum", CASE_AT(struct mvm_sregs, tr.g), 0x2, -EINVAL, CASE_SET },
	{ "tr.g: far above the maximum", CASE_AT(struct mvm_sregs, tr.g), 0xff, -EINVAL, CASE_SET },
	{ "tr.g: the maximum", CASE_AT(struct mvm_sregs, tr.g), 0x1, 0, CASE_SET },
	{ "tr.avl: above the maximum", CASE_AT(struct mvm_sregs, tr.avl), 0x2, -EINVAL, CASE_SET },
	{ "tr.avl: far above the maximum", CASE_AT(struct mvm_sregs, tr.avl), 0xff, -EINVAL, CASE_SET },
	{ "tr.avl: the maximum", CASE_AT(struct mvm_sregs, tr.avl), 0x1, 0, CASE_SET },
	{ "tr.unusable: above the maximum", CASE_AT(struct mvm_sregs, tr.unusable), 0x2, -EINVAL, CASE_SET },
	{ "tr.unusable: far above the maximum", CASE_AT(struct mvm_sregs,
							tr.unusable), 0xff, -EINVAL, CASE_SET },
	{ "tr.unusable: the maximum", CASE_AT(struct mvm_sregs, tr.unusable), 0x1, 0, CASE_SET },
	{ "tr.pad: reserved", CASE_AT(struct mvm_sregs, tr.pad), 0, -EINVAL, CASE_BYTES },
	{ "ldt.kind: above the maximum", CASE_AT(struct mvm_sregs, ldt.kind), 0x10, -EINVAL, CASE_SET },
	{ "ldt.kind: far above the maximum", CASE_AT(struct mvm_sregs, ldt.kind), 0xff, -EINVAL, CASE_SET },
	{ "ldt.kind: the maximum", CASE_AT(struct mvm_sregs, ldt.kind), 0xf, 0, CASE_SET },
	{ "ldt.present: above the maximum", CASE_AT(struct mvm_sregs, ldt.present), 0x2, -EINVAL, CASE_SET },
	{ "ldt.present: far above the maximum", CASE_AT(struct mvm_sregs,
							ldt.present), 0xff, -EINVAL, CASE_SET },
	{ "ldt.present: the maximum", CASE_AT(struct mvm_sregs, ldt.present), 0x1, 0, CASE_SET },
	{ "ldt.dpl: above the maximum", CASE_AT(struct mvm_sregs, ldt.dpl), 0x4, -EINVAL, CASE_SET },
	{ "ldt.dpl: far above the maximum", CASE_AT(struct mvm_sregs, ldt.dpl), 0xff, -EINVAL, CASE_SET },
	{ "ldt.dpl: the maximum", CASE_AT(struct mvm_sregs, ldt.dpl), 0x3, 0, CASE_SET },
	{ "ldt.db: above the maximum", CASE_AT(struct mvm_sregs, ldt.db), 0x2, -EINVAL, CASE_SET },
	{ "ldt.db: far above the maximum", CASE_AT(struct mvm_sregs, ldt.db), 0xff, -EINVAL, CASE_SET },
	{ "ldt.db: the maximum", CASE_AT(struct mvm_sregs, ldt.db), 0x1, 0, CASE_SET },
	{ "ldt.s: above the maximum", CASE_AT(struct mvm_sregs, ldt.s), 0x2, -EINVAL, CASE_SET },
	{ "ldt.s: far above the maximum", CASE_AT(struct mvm_sregs, ldt.s), 0xff, -EINVAL, CASE_SET },
	{ "ldt.s: the maximum", CASE_AT(struct mvm_sregs, ldt.s), 0x1, 0, CASE_SET },
	{ "ldt.l: above the maximum", CASE_AT(struct mvm_sregs, ldt.l), 0x2, -EINVAL, CASE_SET },
	{ "ldt.l: far above the maximum", CASE_AT(struct mvm_sregs, ldt.l), 0xff, -EINVAL, CASE_SET },
	{ "ldt.l: the maximum", CASE_AT(struct mvm_sregs, ldt.l), 0x1, 0, CASE_SET },
	{ "ldt.g: above the maximum", CASE_AT(struct mvm_sregs, ldt.g), 0x2, -EINVAL, CASE_SET },
	{ "ldt.g: far above the maximum", CASE_AT(struct mvm_sregs, ldt.g), 0xff, -EINVAL, CASE_SET },
	{ "ldt.g: the maximum", CASE_AT(struct mvm_sregs, ldt.g), 0x1, 0, CASE_SET },
	{ "ldt.avl: above the maximum", CASE_AT(struct mvm_sregs, ldt.avl), 0x2, -EINVAL, CASE_SET },
	{ "ldt.avl: far above the maximum", CASE_AT(struct mvm_sregs, ldt.avl), 0xff, -EINVAL, CASE_SET },
	{ "ldt.avl: the maximum", CASE_AT(struct mvm_sregs, ldt.avl), 0x1, 0, CASE_SET },
	{ "ldt.unusable: above the maximum", CASE_AT(struct mvm_sregs,
						     ldt.unusable), 0x2, -EINVAL, CASE_SET },
	{ "ldt.unusable: far above the maximum", CASE_AT(struct mvm_sregs,
							 ldt.unusable), 0xff, -EINVAL, CASE_SET },
	{ "ldt.unusable: the maximum", CASE_AT(struct mvm_sregs, ldt.unusable), 0x1, 0, CASE_SET },
	{ "ldt.pad: reserved", CASE_AT(struct mvm_sregs, ldt.pad), 0, -EINVAL, CASE_BYTES },
	{ "gdt.pad: reserved", CASE_AT(struct mvm_sregs, gdt.pad), 0, -EINVAL, CASE_BYTES },
	{ "idt.pad: reserved", CASE_AT(struct mvm_sregs, idt.pad), 0, -EINVAL, CASE_BYTES },
	{ "cr8: above the maximum", CASE_AT(struct mvm_sregs, cr8), 0x10, -EINVAL, CASE_SET },
	{ "cr8: far above the maximum", CASE_AT(struct mvm_sregs,
						cr8), 0xffffffffffffffffULL, -EINVAL, CASE_SET },
	{ "cr8: the maximum", CASE_AT(struct mvm_sregs, cr8), 0xf, 0, CASE_SET },
	{ "reserved: reserved", CASE_AT(struct mvm_sregs, reserved), 0, -EINVAL, CASE_BYTES },
};

static const struct case_record mvm_sregs_96 = {
	.size = sizeof(struct mvm_sregs),
	.valid = &valid_93,
	.ranges = ranges_94,
	.range_count = boundary_count(ranges_94),
	.checks = checks_95,
	.check_count = boundary_count(checks_95),
};

static const struct mvm_translate valid_97 = {
	.linear_address = 0x11223344,
};

static const struct case_range ranges_98[] = {
	{ CASE_AT(struct mvm_translate, linear_address), CASE_INPUT },
	{ CASE_AT(struct mvm_translate, physical_address), CASE_OUTPUT },
	{ CASE_AT(struct mvm_translate, valid), CASE_OUTPUT },
	{ CASE_AT(struct mvm_translate, writeable), CASE_OUTPUT },
	{ CASE_AT(struct mvm_translate, usermode), CASE_OUTPUT },
	{ CASE_AT(struct mvm_translate, pad), CASE_INPUT | CASE_RESERVED },
};

static const struct case_check checks_99[] = {
	{ "pad: reserved", CASE_AT(struct mvm_translate, pad), 0, -EINVAL, CASE_BYTES },
};

static const struct case_record mvm_translate_100 = {
	.size = sizeof(struct mvm_translate),
	.valid = &valid_97,
	.ranges = ranges_98,
	.range_count = boundary_count(ranges_98),
	.checks = checks_99,
	.check_count = boundary_count(checks_99),
};

static const struct mvm_interrupt valid_101 = {
	.vector = 0xff,
};

static const struct case_range ranges_102[] = {
	{ CASE_AT(struct mvm_interrupt, vector), CASE_INPUT },
	{ CASE_AT(struct mvm_interrupt, pad), CASE_INPUT | CASE_RESERVED },
};

static const struct case_check checks_103[] = {
	{ "vector: above the maximum", CASE_AT(struct mvm_interrupt, vector), 0x100, -EINVAL, CASE_SET },
	{ "vector: far above the maximum", CASE_AT(struct mvm_interrupt,
						   vector), 0xffffffff, -EINVAL, CASE_SET },
	{ "vector: the maximum", CASE_AT(struct mvm_interrupt, vector), 0xff, 0, CASE_SET },
	{ "pad: reserved", CASE_AT(struct mvm_interrupt, pad), 0, -EINVAL, CASE_BYTES },
};

static const struct case_record mvm_interrupt_104 = {
	.size = sizeof(struct mvm_interrupt),
	.valid = &valid_101,
	.ranges = ranges_102,
	.range_count = boundary_count(ranges_102),
	.checks = checks_103,
	.check_count = boundary_count(checks_103),
};

static const struct mvm_msrs valid_105 = {
	.count = 2,
};

static const struct case_range ranges_106[] = {
	{ CASE_AT(struct mvm_msrs, count), CASE_INPUT | CASE_OUTPUT | CASE_STEADY },
	{ CASE_AT(struct mvm_msrs, flags), CASE_INPUT },
	{ CASE_AT(struct mvm_msrs, addr), CASE_ADDRESS },
};

static const struct case_check checks_107[] = {
	{ "flags: an unknown flag", CASE_AT(struct mvm_msrs, flags), 0x0ULL, -EINVAL, CASE_BITS },
	{ "count: the handler counts one too many", CASE_AT(struct mvm_msrs, count), 3, -EIO, CASE_ANSWER },
	{ "count: the handler counts far too many", CASE_AT(struct mvm_msrs,
							    count), 0xffffffff, -EIO, CASE_ANSWER },
	{ "count: a count above its maximum", CASE_AT(struct mvm_msrs, count), 0x101, -E2BIG, CASE_SET },
	{ "count: a count far above its maximum", CASE_AT(struct mvm_msrs,
							  count), 0xffffffff, -E2BIG, CASE_SET },
	{ "count: a count at its maximum", CASE_AT(struct mvm_msrs, count), 0x100, 0, CASE_MOST },
	{ "count: no elements", CASE_AT(struct mvm_msrs, count), 0, 0, CASE_EMPTY },
};

static const struct case_record mvm_msrs_108 = {
	.size = sizeof(struct mvm_msrs),
	.valid = &valid_105,
	.ranges = ranges_106,
	.range_count = boundary_count(ranges_106),
	.checks = checks_107,
	.check_count = boundary_count(checks_107),
};

static const struct mvm_msr_entry valid_109 = {
	.index = MVM_MSR_VM_CR,
	.data = 0x11223344,
};

static const struct case_range ranges_110[] = {
	{ CASE_AT(struct mvm_msr_entry, index), CASE_INPUT | CASE_OUTPUT },
	{ CASE_AT(struct mvm_msr_entry, pad), CASE_INPUT | CASE_OUTPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_msr_entry, data), CASE_INPUT | CASE_OUTPUT },
};

static const struct case_check checks_111[] = {
	{ "index: a value of the enum", CASE_AT(struct mvm_msr_entry, index), 0x10, 0, CASE_SET },
	{ "index: a value of the enum", CASE_AT(struct mvm_msr_entry, index), 0xfe, 0, CASE_SET },
	{ "index: a value of the enum", CASE_AT(struct mvm_msr_entry, index), 0x174, 0, CASE_SET },
	{ "index: a value of the enum", CASE_AT(struct mvm_msr_entry, index), 0x175, 0, CASE_SET },
	{ "index: a value of the enum", CASE_AT(struct mvm_msr_entry, index), 0x176, 0, CASE_SET },
	{ "index: a value of the enum", CASE_AT(struct mvm_msr_entry, index), 0x1d9, 0, CASE_SET },
	{ "index: a value of the enum", CASE_AT(struct mvm_msr_entry, index), 0x277, 0, CASE_SET },
	{ "index: a value of the enum", CASE_AT(struct mvm_msr_entry, index), 0x2ff, 0, CASE_SET },
	{ "index: a value of the enum", CASE_AT(struct mvm_msr_entry, index), 0xc0000080, 0, CASE_SET },
	{ "index: a value of the enum", CASE_AT(struct mvm_msr_entry, index), 0xc0000081, 0, CASE_SET },
	{ "index: a value of the enum", CASE_AT(struct mvm_msr_entry, index), 0xc0000082, 0, CASE_SET },
	{ "index: a value of the enum", CASE_AT(struct mvm_msr_entry, index), 0xc0000083, 0, CASE_SET },
	{ "index: a value of the enum", CASE_AT(struct mvm_msr_entry, index), 0xc0000084, 0, CASE_SET },
	{ "index: a value of the enum", CASE_AT(struct mvm_msr_entry, index), 0xc0000100, 0, CASE_SET },
	{ "index: a value of the enum", CASE_AT(struct mvm_msr_entry, index), 0xc0000101, 0, CASE_SET },
	{ "index: a value of the enum", CASE_AT(struct mvm_msr_entry, index), 0xc0000102, 0, CASE_SET },
	{ "index: a value of the enum", CASE_AT(struct mvm_msr_entry, index), 0xc0000103, 0, CASE_SET },
	{ "index: a value of the enum", CASE_AT(struct mvm_msr_entry, index), 0xc0010010, 0, CASE_SET },
	{ "index: a value of the enum", CASE_AT(struct mvm_msr_entry, index), 0xc0010015, 0, CASE_SET },
	{ "index: a value of the enum", CASE_AT(struct mvm_msr_entry, index), 0xc0010114, 0, CASE_SET },
	{ "pad: reserved", CASE_AT(struct mvm_msr_entry, pad), 0, -EINVAL, CASE_BYTES },
};

static const struct case_record mvm_msr_entry_112 = {
	.size = sizeof(struct mvm_msr_entry),
	.valid = &valid_109,
	.ranges = ranges_110,
	.range_count = boundary_count(ranges_110),
	.checks = checks_111,
	.check_count = boundary_count(checks_111),
};

static const struct case_payload payloads_113[] = {
	{ -1, CASE_AT(struct mvm_msrs, addr), sizeof(struct mvm_msr_entry), &mvm_msr_entry_112, 2,
	  CASE_AT(struct mvm_msrs, count), BOUNDARY_IN | BOUNDARY_OUT, false, false, false, false, 0 },
};

static const struct case_range ranges_114[] = {
	{ CASE_AT(struct mvm_msr_entry, index), CASE_INPUT },
	{ CASE_AT(struct mvm_msr_entry, pad), CASE_INPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_msr_entry, data), CASE_INPUT },
};

static const struct case_record mvm_msr_entry_115 = {
	.size = sizeof(struct mvm_msr_entry),
	.valid = &valid_109,
	.ranges = ranges_114,
	.range_count = boundary_count(ranges_114),
	.checks = checks_111,
	.check_count = boundary_count(checks_111),
};

static const struct case_payload payloads_116[] = {
	{ -1, CASE_AT(struct mvm_msrs, addr), sizeof(struct mvm_msr_entry), &mvm_msr_entry_115, 2,
	  CASE_AT(struct mvm_msrs, count), BOUNDARY_IN, false, false, false, false, 0 },
};

static const struct mvm_fpu valid_117 = {
	0
};

static const struct case_range ranges_118[] = {
	{ CASE_AT(struct mvm_fpu, fpr), CASE_OUTPUT },
	{ CASE_AT(struct mvm_fpu, fcw), CASE_OUTPUT },
	{ CASE_AT(struct mvm_fpu, fsw), CASE_OUTPUT },
	{ CASE_AT(struct mvm_fpu, ftwx), CASE_OUTPUT },
	{ CASE_AT(struct mvm_fpu, pad), CASE_OUTPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_fpu, last_opcode), CASE_OUTPUT },
	{ CASE_AT(struct mvm_fpu, last_ip), CASE_OUTPUT },
	{ CASE_AT(struct mvm_fpu, last_dp), CASE_OUTPUT },
	{ CASE_AT(struct mvm_fpu, xmm), CASE_OUTPUT },
	{ CASE_AT(struct mvm_fpu, mxcsr), CASE_OUTPUT },
	{ CASE_AT(struct mvm_fpu, pad2), CASE_OUTPUT | CASE_RESERVED },
};

static const struct case_record mvm_fpu_119 = {
	.size = sizeof(struct mvm_fpu),
	.valid = &valid_117,
	.ranges = ranges_118,
	.range_count = boundary_count(ranges_118),
};

static const struct mvm_fpu valid_120 = {
	.fpr[0][0] = 0xff,
	.fcw = 0xffff,
	.fsw = 0xffff,
	.ftwx = 0xff,
	.last_opcode = 0x7ff,
	.last_ip = 0x11223344,
	.last_dp = 0x11223344,
	.xmm[0][0] = 0xff,
	.mxcsr = 0x2ffff,
};

static const struct case_range ranges_121[] = {
	{ CASE_AT(struct mvm_fpu, fpr), CASE_INPUT },
	{ CASE_AT(struct mvm_fpu, fcw), CASE_INPUT },
	{ CASE_AT(struct mvm_fpu, fsw), CASE_INPUT },
	{ CASE_AT(struct mvm_fpu, ftwx), CASE_INPUT },
	{ CASE_AT(struct mvm_fpu, pad), CASE_INPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_fpu, last_opcode), CASE_INPUT },
	{ CASE_AT(struct mvm_fpu, last_ip), CASE_INPUT },
	{ CASE_AT(struct mvm_fpu, last_dp), CASE_INPUT },
	{ CASE_AT(struct mvm_fpu, xmm), CASE_INPUT },
	{ CASE_AT(struct mvm_fpu, mxcsr), CASE_INPUT },
	{ CASE_AT(struct mvm_fpu, pad2), CASE_INPUT | CASE_RESERVED },
};

static const struct case_check checks_122[] = {
	{ "pad: reserved", CASE_AT(struct mvm_fpu, pad), 0, -EINVAL, CASE_BYTES },
	{ "last_opcode: above the maximum", CASE_AT(struct mvm_fpu, last_opcode), 0x800, -EINVAL, CASE_SET },
	{ "last_opcode: far above the maximum", CASE_AT(struct mvm_fpu,
							last_opcode), 0xffff, -EINVAL, CASE_SET },
	{ "last_opcode: the maximum", CASE_AT(struct mvm_fpu, last_opcode), 0x7ff, 0, CASE_SET },
	{ "mxcsr: above the maximum", CASE_AT(struct mvm_fpu, mxcsr), 0x30000, -EINVAL, CASE_SET },
	{ "mxcsr: far above the maximum", CASE_AT(struct mvm_fpu, mxcsr), 0xffffffff, -EINVAL, CASE_SET },
	{ "mxcsr: the maximum", CASE_AT(struct mvm_fpu, mxcsr), 0x2ffff, 0, CASE_SET },
	{ "pad2: reserved", CASE_AT(struct mvm_fpu, pad2), 0, -EINVAL, CASE_BYTES },
};

static const struct case_record mvm_fpu_123 = {
	.size = sizeof(struct mvm_fpu),
	.valid = &valid_120,
	.ranges = ranges_121,
	.range_count = boundary_count(ranges_121),
	.checks = checks_122,
	.check_count = boundary_count(checks_122),
};

static const struct case_range ranges_124[] = {
	{ CASE_AT(struct mvm_cpuid, count), CASE_INPUT | CASE_STEADY },
	{ CASE_AT(struct mvm_cpuid, flags), CASE_INPUT },
	{ CASE_AT(struct mvm_cpuid, addr), CASE_ADDRESS },
};

static const struct case_check checks_125[] = {
	{ "flags: an unknown flag", CASE_AT(struct mvm_cpuid, flags), 0x0ULL, -EINVAL, CASE_BITS },
	{ "count: a count above its maximum", CASE_AT(struct mvm_cpuid, count), 0x101, -E2BIG, CASE_SET },
	{ "count: a count far above its maximum", CASE_AT(struct mvm_cpuid,
							  count), 0xffffffff, -E2BIG, CASE_SET },
	{ "count: a count at its maximum", CASE_AT(struct mvm_cpuid, count), 0x100, 0, CASE_MOST },
	{ "count: no elements", CASE_AT(struct mvm_cpuid, count), 0, 0, CASE_EMPTY },
};

static const struct case_record mvm_cpuid_126 = {
	.size = sizeof(struct mvm_cpuid),
	.valid = &valid_19,
	.ranges = ranges_124,
	.range_count = boundary_count(ranges_124),
	.checks = checks_125,
	.check_count = boundary_count(checks_125),
};

static const struct mvm_cpuid_entry valid_127 = {
	.function = 0x11223344,
	.index = 0x11223344,
	.flags = MVM_CPUID_SIGNIFICANT_INDEX,
	.eax = 0x11223344,
	.ebx = 0x11223344,
	.ecx = 0x11223344,
	.edx = 0x11223344,
};

static const struct case_range ranges_128[] = {
	{ CASE_AT(struct mvm_cpuid_entry, function), CASE_INPUT },
	{ CASE_AT(struct mvm_cpuid_entry, index), CASE_INPUT },
	{ CASE_AT(struct mvm_cpuid_entry, flags), CASE_INPUT },
	{ CASE_AT(struct mvm_cpuid_entry, eax), CASE_INPUT },
	{ CASE_AT(struct mvm_cpuid_entry, ebx), CASE_INPUT },
	{ CASE_AT(struct mvm_cpuid_entry, ecx), CASE_INPUT },
	{ CASE_AT(struct mvm_cpuid_entry, edx), CASE_INPUT },
	{ CASE_AT(struct mvm_cpuid_entry, pad), CASE_INPUT | CASE_RESERVED },
};

static const struct case_check checks_129[] = {
	{ "flags: an unknown flag", CASE_AT(struct mvm_cpuid_entry, flags), 0x1ULL, -EINVAL, CASE_BITS },
	{ "flags: a flag", CASE_AT(struct mvm_cpuid_entry, flags), 0x1, 0, CASE_SET },
	{ "pad: reserved", CASE_AT(struct mvm_cpuid_entry, pad), 0, -EINVAL, CASE_BYTES },
};

static const struct case_record mvm_cpuid_entry_130 = {
	.size = sizeof(struct mvm_cpuid_entry),
	.valid = &valid_127,
	.ranges = ranges_128,
	.range_count = boundary_count(ranges_128),
	.checks = checks_129,
	.check_count = boundary_count(checks_129),
};

static const struct case_payload payloads_131[] = {
	{ -1, CASE_AT(struct mvm_cpuid, addr), sizeof(struct mvm_cpuid_entry), &mvm_cpuid_entry_130, 2,
	  CASE_AT(struct mvm_cpuid, count), BOUNDARY_IN, false, false, false, false, 0 },
};

static const struct mvm_mp_state valid_132 = {
	0
};

static const struct case_range ranges_133[] = {
	{ CASE_AT(struct mvm_mp_state, mp_state), CASE_OUTPUT },
	{ CASE_AT(struct mvm_mp_state, pad), CASE_OUTPUT | CASE_RESERVED },
};

static const struct case_record mvm_mp_state_134 = {
	.size = sizeof(struct mvm_mp_state),
	.valid = &valid_132,
	.ranges = ranges_133,
	.range_count = boundary_count(ranges_133),
};

static const struct mvm_mp_state valid_135 = {
	.mp_state = MVM_MP_STATE_HALTED,
};

static const struct case_range ranges_136[] = {
	{ CASE_AT(struct mvm_mp_state, mp_state), CASE_INPUT },
	{ CASE_AT(struct mvm_mp_state, pad), CASE_INPUT | CASE_RESERVED },
};

static const struct case_check checks_137[] = {
	{ "mp_state: a value of the enum", CASE_AT(struct mvm_mp_state, mp_state), 0x0, 0, CASE_SET },
	{ "mp_state: a value of the enum", CASE_AT(struct mvm_mp_state, mp_state), 0x1, 0, CASE_SET },
	{ "mp_state: a value of the enum", CASE_AT(struct mvm_mp_state, mp_state), 0x3, 0, CASE_SET },
	{ "mp_state: no value of the enum", CASE_AT(struct mvm_mp_state, mp_state), 0x2, -EINVAL, CASE_SET },
	{ "mp_state: no value of the enum", CASE_AT(struct mvm_mp_state, mp_state), 0x4, -EINVAL, CASE_SET },
	{ "pad: reserved", CASE_AT(struct mvm_mp_state, pad), 0, -EINVAL, CASE_BYTES },
};

static const struct case_record mvm_mp_state_138 = {
	.size = sizeof(struct mvm_mp_state),
	.valid = &valid_135,
	.ranges = ranges_136,
	.range_count = boundary_count(ranges_136),
	.checks = checks_137,
	.check_count = boundary_count(checks_137),
};

static const struct mvm_vcpu_events valid_139 = {
	0
};

static const struct case_range ranges_140[] = {
	{ CASE_AT(struct mvm_vcpu_events, exception.injected), CASE_OUTPUT },
	{ CASE_AT(struct mvm_vcpu_events, exception.pending), CASE_OUTPUT },
	{ CASE_AT(struct mvm_vcpu_events, exception.vector), CASE_OUTPUT },
	{ CASE_AT(struct mvm_vcpu_events, exception.has_error_code), CASE_OUTPUT },
	{ CASE_AT(struct mvm_vcpu_events, exception.error_code), CASE_OUTPUT },
	{ CASE_AT(struct mvm_vcpu_events, interrupt.injected), CASE_OUTPUT },
	{ CASE_AT(struct mvm_vcpu_events, interrupt.pending), CASE_OUTPUT },
	{ CASE_AT(struct mvm_vcpu_events, interrupt.vector), CASE_OUTPUT },
	{ CASE_AT(struct mvm_vcpu_events, interrupt.soft), CASE_OUTPUT },
	{ CASE_AT(struct mvm_vcpu_events, nmi.injected), CASE_OUTPUT },
	{ CASE_AT(struct mvm_vcpu_events, nmi.pending), CASE_OUTPUT },
	{ CASE_AT(struct mvm_vcpu_events, nmi.masked), CASE_OUTPUT },
	{ CASE_AT(struct mvm_vcpu_events, nmi.pad), CASE_OUTPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_vcpu_events, shadow), CASE_OUTPUT },
	{ CASE_AT(struct mvm_vcpu_events, triple_fault), CASE_OUTPUT },
	{ CASE_AT(struct mvm_vcpu_events, pad), CASE_OUTPUT | CASE_RESERVED },
};

static const struct case_record mvm_vcpu_events_141 = {
	.size = sizeof(struct mvm_vcpu_events),
	.valid = &valid_139,
	.ranges = ranges_140,
	.range_count = boundary_count(ranges_140),
};

static const struct mvm_vcpu_events valid_142 = {
	.exception.injected = 0x1,
	.exception.pending = 0x1,
	.exception.vector = 0x1f,
	.exception.has_error_code = 0x1,
	.exception.error_code = 0x11223344,
	.interrupt.injected = 0x1,
	.interrupt.pending = 0x1,
	.interrupt.vector = 0xff,
	.interrupt.soft = 0x1,
	.nmi.injected = 0x1,
	.nmi.pending = 0x2,
	.nmi.masked = 0x1,
	.shadow = 0x1,
	.triple_fault = 0x1,
};

static const struct case_range ranges_143[] = {
	{ CASE_AT(struct mvm_vcpu_events, exception.injected), CASE_INPUT },
	{ CASE_AT(struct mvm_vcpu_events, exception.pending), CASE_INPUT },
	{ CASE_AT(struct mvm_vcpu_events, exception.vector), CASE_INPUT },
	{ CASE_AT(struct mvm_vcpu_events, exception.has_error_code), CASE_INPUT },
	{ CASE_AT(struct mvm_vcpu_events, exception.error_code), CASE_INPUT },
	{ CASE_AT(struct mvm_vcpu_events, interrupt.injected), CASE_INPUT },
	{ CASE_AT(struct mvm_vcpu_events, interrupt.pending), CASE_INPUT },
	{ CASE_AT(struct mvm_vcpu_events, interrupt.vector), CASE_INPUT },
	{ CASE_AT(struct mvm_vcpu_events, interrupt.soft), CASE_INPUT },
	{ CASE_AT(struct mvm_vcpu_events, nmi.injected), CASE_INPUT },
	{ CASE_AT(struct mvm_vcpu_events, nmi.pending), CASE_INPUT },
	{ CASE_AT(struct mvm_vcpu_events, nmi.masked), CASE_INPUT },
	{ CASE_AT(struct mvm_vcpu_events, nmi.pad), CASE_INPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_vcpu_events, shadow), CASE_INPUT },
	{ CASE_AT(struct mvm_vcpu_events, triple_fault), CASE_INPUT },
	{ CASE_AT(struct mvm_vcpu_events, pad), CASE_INPUT | CASE_RESERVED },
};

static const struct case_check checks_144[] = {
	{ "exception.injected: above the maximum", CASE_AT(struct mvm_vcpu_events,
							   exception.injected), 0x2, -EINVAL, CASE_SET },
	{ "exception.injected: far above the maximum", CASE_AT(struct mvm_vcpu_events,
							       exception.injected), 0xff, -EINVAL, CASE_SET },
	{ "exception.injected: the maximum", CASE_AT(struct mvm_vcpu_events,
						     exception.injected), 0x1, 0, CASE_SET },
	{ "exception.pending: above the maximum", CASE_AT(struct mvm_vcpu_events,
							  exception.pending), 0x2, -EINVAL, CASE_SET },
	{ "exception.pending: far above the maximum", CASE_AT(struct mvm_vcpu_events,
							      exception.pending), 0xff, -EINVAL, CASE_SET },
	{ "exception.pending: the maximum", CASE_AT(struct mvm_vcpu_events,
						    exception.pending), 0x1, 0, CASE_SET },
	{ "exception.vector: above the maximum", CASE_AT(struct mvm_vcpu_events,
							 exception.vector), 0x20, -EINVAL, CASE_SET },
	{ "exception.vector: far above the maximum", CASE_AT(struct mvm_vcpu_events,
							     exception.vector), 0xff, -EINVAL, CASE_SET },
	{ "exception.vector: the maximum", CASE_AT(struct mvm_vcpu_events,
						   exception.vector), 0x1f, 0, CASE_SET },
	{ "exception.has_error_code: above the maximum", CASE_AT(struct mvm_vcpu_events,
								 exception.has_error_code), 0x2, -EINVAL,
								 CASE_SET },
	{ "exception.has_error_code: far above the maximum", CASE_AT(struct mvm_vcpu_events,
								     exception.has_error_code), 0xff, -EINVAL,
								     CASE_SET },
	{ "exception.has_error_code: the maximum", CASE_AT(struct mvm_vcpu_events,
							   exception.has_error_code), 0x1, 0, CASE_SET },
	{ "interrupt.injected: above the maximum", CASE_AT(struct mvm_vcpu_events,
							   interrupt.injected), 0x2, -EINVAL, CASE_SET },
	{ "interrupt.injected: far above the maximum", CASE_AT(struct mvm_vcpu_events,
							       interrupt.injected), 0xff, -EINVAL, CASE_SET },
	{ "interrupt.injected: the maximum", CASE_AT(struct mvm_vcpu_events,
						     interrupt.injected), 0x1, 0, CASE_SET },
	{ "interrupt.pending: above the maximum", CASE_AT(struct mvm_vcpu_events,
							  interrupt.pending), 0x2, -EINVAL, CASE_SET },
	{ "interrupt.pending: far above the maximum", CASE_AT(struct mvm_vcpu_events,
							      interrupt.pending), 0xff, -EINVAL, CASE_SET },
	{ "interrupt.pending: the maximum", CASE_AT(struct mvm_vcpu_events,
						    interrupt.pending), 0x1, 0, CASE_SET },
	{ "interrupt.soft: above the maximum", CASE_AT(struct mvm_vcpu_events,
						       interrupt.soft), 0x2, -EINVAL, CASE_SET },
	{ "interrupt.soft: far above the maximum", CASE_AT(struct mvm_vcpu_events,
							   interrupt.soft), 0xff, -EINVAL, CASE_SET },
	{ "interrupt.soft: the maximum", CASE_AT(struct mvm_vcpu_events, interrupt.soft), 0x1, 0, CASE_SET },
	{ "nmi.injected: above the maximum", CASE_AT(struct mvm_vcpu_events,
						     nmi.injected), 0x2, -EINVAL, CASE_SET },
	{ "nmi.injected: far above the maximum", CASE_AT(struct mvm_vcpu_events,
							 nmi.injected), 0xff, -EINVAL, CASE_SET },
	{ "nmi.injected: the maximum", CASE_AT(struct mvm_vcpu_events, nmi.injected), 0x1, 0, CASE_SET },
	{ "nmi.pending: above the maximum", CASE_AT(struct mvm_vcpu_events,
						    nmi.pending), 0x3, -EINVAL, CASE_SET },
	{ "nmi.pending: far above the maximum", CASE_AT(struct mvm_vcpu_events,
							nmi.pending), 0xff, -EINVAL, CASE_SET },
	{ "nmi.pending: the maximum", CASE_AT(struct mvm_vcpu_events, nmi.pending), 0x2, 0, CASE_SET },
	{ "nmi.masked: above the maximum", CASE_AT(struct mvm_vcpu_events,
						   nmi.masked), 0x2, -EINVAL, CASE_SET },
	{ "nmi.masked: far above the maximum", CASE_AT(struct mvm_vcpu_events,
						       nmi.masked), 0xff, -EINVAL, CASE_SET },
	{ "nmi.masked: the maximum", CASE_AT(struct mvm_vcpu_events, nmi.masked), 0x1, 0, CASE_SET },
	{ "nmi.pad: reserved", CASE_AT(struct mvm_vcpu_events, nmi.pad), 0, -EINVAL, CASE_BYTES },
	{ "shadow: above the maximum", CASE_AT(struct mvm_vcpu_events, shadow), 0x2, -EINVAL, CASE_SET },
	{ "shadow: far above the maximum", CASE_AT(struct mvm_vcpu_events, shadow), 0xff, -EINVAL, CASE_SET },
	{ "shadow: the maximum", CASE_AT(struct mvm_vcpu_events, shadow), 0x1, 0, CASE_SET },
	{ "triple_fault: above the maximum", CASE_AT(struct mvm_vcpu_events,
						     triple_fault), 0x2, -EINVAL, CASE_SET },
	{ "triple_fault: far above the maximum", CASE_AT(struct mvm_vcpu_events,
							 triple_fault), 0xff, -EINVAL, CASE_SET },
	{ "triple_fault: the maximum", CASE_AT(struct mvm_vcpu_events, triple_fault), 0x1, 0, CASE_SET },
	{ "pad: reserved", CASE_AT(struct mvm_vcpu_events, pad), 0, -EINVAL, CASE_BYTES },
};

static const struct case_record mvm_vcpu_events_145 = {
	.size = sizeof(struct mvm_vcpu_events),
	.valid = &valid_142,
	.ranges = ranges_143,
	.range_count = boundary_count(ranges_143),
	.checks = checks_144,
	.check_count = boundary_count(checks_144),
};

static const struct mvm_debugregs valid_146 = {
	0
};

static const struct case_range ranges_147[] = {
	{ CASE_AT(struct mvm_debugregs, db), CASE_OUTPUT },
	{ CASE_AT(struct mvm_debugregs, dr6), CASE_OUTPUT },
	{ CASE_AT(struct mvm_debugregs, dr7), CASE_OUTPUT },
};

static const struct case_record mvm_debugregs_148 = {
	.size = sizeof(struct mvm_debugregs),
	.valid = &valid_146,
	.ranges = ranges_147,
	.range_count = boundary_count(ranges_147),
};

static const struct mvm_debugregs valid_149 = {
	.db[0] = 0x11223344,
	.dr6 = 0x11223344,
	.dr7 = 0x11223344,
};

static const struct case_range ranges_150[] = {
	{ CASE_AT(struct mvm_debugregs, db), CASE_INPUT },
	{ CASE_AT(struct mvm_debugregs, dr6), CASE_INPUT },
	{ CASE_AT(struct mvm_debugregs, dr7), CASE_INPUT },
};

static const struct case_check checks_151[] = {
	{ "dr6: above the maximum", CASE_AT(struct mvm_debugregs, dr6), 0x100000000ULL, -EINVAL, CASE_SET },
	{ "dr6: far above the maximum", CASE_AT(struct mvm_debugregs,
						dr6), 0xffffffffffffffffULL, -EINVAL, CASE_SET },
	{ "dr6: the maximum", CASE_AT(struct mvm_debugregs, dr6), 0xffffffff, 0, CASE_SET },
	{ "dr7: above the maximum", CASE_AT(struct mvm_debugregs, dr7), 0x100000000ULL, -EINVAL, CASE_SET },
	{ "dr7: far above the maximum", CASE_AT(struct mvm_debugregs,
						dr7), 0xffffffffffffffffULL, -EINVAL, CASE_SET },
	{ "dr7: the maximum", CASE_AT(struct mvm_debugregs, dr7), 0xffffffff, 0, CASE_SET },
};

static const struct case_record mvm_debugregs_152 = {
	.size = sizeof(struct mvm_debugregs),
	.valid = &valid_149,
	.ranges = ranges_150,
	.range_count = boundary_count(ranges_150),
	.checks = checks_151,
	.check_count = boundary_count(checks_151),
};

static const struct mvm_xsave valid_153 = {
	0
};

static const struct case_range ranges_154[] = {
	{ CASE_AT(struct mvm_xsave, legacy), CASE_OUTPUT },
	{ CASE_AT(struct mvm_xsave, xstate_bv), CASE_OUTPUT },
	{ CASE_AT(struct mvm_xsave, xcomp_bv), CASE_OUTPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_xsave, header_reserved), CASE_OUTPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_xsave, extended), CASE_OUTPUT },
};

static const struct case_record mvm_xsave_155 = {
	.size = sizeof(struct mvm_xsave),
	.valid = &valid_153,
	.ranges = ranges_154,
	.range_count = boundary_count(ranges_154),
};

static const struct mvm_xsave valid_156 = {
	.legacy[0] = 0xff,
	.xstate_bv = 0x11223344,
	.extended[0] = 0xff,
};

static const struct case_range ranges_157[] = {
	{ CASE_AT(struct mvm_xsave, legacy), CASE_INPUT },
	{ CASE_AT(struct mvm_xsave, xstate_bv), CASE_INPUT },
	{ CASE_AT(struct mvm_xsave, xcomp_bv), CASE_INPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_xsave, header_reserved), CASE_INPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_xsave, extended), CASE_INPUT },
};

static const struct case_check checks_158[] = {
	{ "xcomp_bv: reserved", CASE_AT(struct mvm_xsave, xcomp_bv), 0, -EINVAL, CASE_BYTES },
	{ "header_reserved: reserved", CASE_AT(struct mvm_xsave, header_reserved), 0, -EINVAL, CASE_BYTES },
};

static const struct case_record mvm_xsave_159 = {
	.size = sizeof(struct mvm_xsave),
	.valid = &valid_156,
	.ranges = ranges_157,
	.range_count = boundary_count(ranges_157),
	.checks = checks_158,
	.check_count = boundary_count(checks_158),
};

static const struct mvm_xcrs valid_160 = {
	0
};

static const struct case_range ranges_161[] = {
	{ CASE_AT(struct mvm_xcrs, count), CASE_OUTPUT | CASE_STEADY },
	{ CASE_AT(struct mvm_xcrs, pad), CASE_OUTPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_xcrs, xcrs[0].xcr), CASE_OUTPUT },
	{ CASE_AT(struct mvm_xcrs, xcrs[0].pad), CASE_OUTPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_xcrs, xcrs[0].value), CASE_OUTPUT },
	{ CASE_AT(struct mvm_xcrs, xcrs[1].xcr), CASE_OUTPUT },
	{ CASE_AT(struct mvm_xcrs, xcrs[1].pad), CASE_OUTPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_xcrs, xcrs[1].value), CASE_OUTPUT },
	{ CASE_AT(struct mvm_xcrs, xcrs[2].xcr), CASE_OUTPUT },
	{ CASE_AT(struct mvm_xcrs, xcrs[2].pad), CASE_OUTPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_xcrs, xcrs[2].value), CASE_OUTPUT },
	{ CASE_AT(struct mvm_xcrs, xcrs[3].xcr), CASE_OUTPUT },
	{ CASE_AT(struct mvm_xcrs, xcrs[3].pad), CASE_OUTPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_xcrs, xcrs[3].value), CASE_OUTPUT },
};

static const struct case_check checks_162[] = {
	{ "count: the handler counts one too many", CASE_AT(struct mvm_xcrs, count), 5, -EIO, CASE_ANSWER },
	{ "count: the handler counts far too many", CASE_AT(struct mvm_xcrs,
							    count), 0xffffffff, -EIO, CASE_ANSWER },
	{ "count: the handler counts all there is", CASE_AT(struct mvm_xcrs, count), 4, 0, CASE_ANSWER },
};

static const struct case_record mvm_xcrs_163 = {
	.size = sizeof(struct mvm_xcrs),
	.valid = &valid_160,
	.ranges = ranges_161,
	.range_count = boundary_count(ranges_161),
	.checks = checks_162,
	.check_count = boundary_count(checks_162),
};

static const struct mvm_xcrs valid_164 = {
	.count = 2,
	.xcrs[0].xcr = 0x11223344,
	.xcrs[0].value = 0x11223344,
	.xcrs[1].xcr = 0x11223344,
	.xcrs[1].value = 0x11223344,
	.xcrs[2].xcr = 0x11223344,
	.xcrs[2].value = 0x11223344,
	.xcrs[3].xcr = 0x11223344,
	.xcrs[3].value = 0x11223344,
};

static const struct case_range ranges_165[] = {
	{ CASE_AT(struct mvm_xcrs, count), CASE_INPUT | CASE_STEADY },
	{ CASE_AT(struct mvm_xcrs, pad), CASE_INPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_xcrs, xcrs[0].xcr), CASE_INPUT },
	{ CASE_AT(struct mvm_xcrs, xcrs[0].pad), CASE_INPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_xcrs, xcrs[0].value), CASE_INPUT },
	{ CASE_AT(struct mvm_xcrs, xcrs[1].xcr), CASE_INPUT },
	{ CASE_AT(struct mvm_xcrs, xcrs[1].pad), CASE_INPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_xcrs, xcrs[1].value), CASE_INPUT },
	{ CASE_AT(struct mvm_xcrs, xcrs[2].xcr), CASE_INPUT },
	{ CASE_AT(struct mvm_xcrs, xcrs[2].pad), CASE_INPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_xcrs, xcrs[2].value), CASE_INPUT },
	{ CASE_AT(struct mvm_xcrs, xcrs[3].xcr), CASE_INPUT },
	{ CASE_AT(struct mvm_xcrs, xcrs[3].pad), CASE_INPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_xcrs, xcrs[3].value), CASE_INPUT },
};

static const struct case_check checks_166[] = {
	{ "pad: reserved", CASE_AT(struct mvm_xcrs, pad), 0, -EINVAL, CASE_BYTES },
	{ "xcrs[0].pad: reserved", CASE_AT(struct mvm_xcrs, xcrs[0].pad), 0, -EINVAL, CASE_BYTES },
	{ "xcrs[1].pad: reserved", CASE_AT(struct mvm_xcrs, xcrs[1].pad), 0, -EINVAL, CASE_BYTES },
	{ "xcrs[2].pad: reserved, beyond the count", CASE_AT(struct mvm_xcrs,
							     xcrs[2].pad), 0, 0, CASE_BYTES },
	{ "xcrs[3].pad: reserved, beyond the count", CASE_AT(struct mvm_xcrs,
							     xcrs[3].pad), 0, 0, CASE_BYTES },
	{ "count: a count above its maximum", CASE_AT(struct mvm_xcrs, count), 0x5, -E2BIG, CASE_SET },
	{ "count: a count far above its maximum", CASE_AT(struct mvm_xcrs,
							  count), 0xffffffff, -E2BIG, CASE_SET },
	{ "count: a count at its maximum", CASE_AT(struct mvm_xcrs, count), 0x4, 0, CASE_SET },
};

static const struct case_record mvm_xcrs_167 = {
	.size = sizeof(struct mvm_xcrs),
	.valid = &valid_164,
	.ranges = ranges_165,
	.range_count = boundary_count(ranges_165),
	.checks = checks_166,
	.check_count = boundary_count(checks_166),
};

static const struct mvm_one_reg valid_168 = {
	.id = 0x2030000100000000ULL,
};

static const struct case_range ranges_169[] = {
	{ CASE_AT(struct mvm_one_reg, id), CASE_INPUT },
	{ CASE_AT(struct mvm_one_reg, addr), CASE_ADDRESS },
};

static const struct case_check checks_170[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x20300000ffffffffULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_171 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_168,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_170,
	.check_count = boundary_count(checks_170),
};

static const struct case_payload payloads_172[] = {
	{ -1, CASE_AT(struct mvm_one_reg, addr), sizeof(__u64), NULL, 1,
	  CASE_UNCOUNTED, 0, BOUNDARY_OUT, false, false, false, false, 0 },
};

static const struct mvm_one_reg valid_173 = {
	.id = 0x2030000100000001ULL,
};

static const struct case_check checks_174[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2030000300000001ULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_175 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_173,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_174,
	.check_count = boundary_count(checks_174),
};

static const struct mvm_one_reg valid_176 = {
	.id = 0x2030000100000002ULL,
};

static const struct case_check checks_177[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_178 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_176,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_177,
	.check_count = boundary_count(checks_177),
};

static const struct mvm_one_reg valid_179 = {
	.id = 0x2030000100000003ULL,
};

static const struct case_record mvm_one_reg_180 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_179,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_177,
	.check_count = boundary_count(checks_177),
};

static const struct mvm_one_reg valid_181 = {
	.id = 0x2030000100000004ULL,
};

static const struct case_record mvm_one_reg_182 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_181,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_177,
	.check_count = boundary_count(checks_177),
};

static const struct mvm_one_reg valid_183 = {
	.id = 0x2030000100000005ULL,
};

static const struct case_check checks_184[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2030000300000005ULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_185 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_183,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_184,
	.check_count = boundary_count(checks_184),
};

static const struct mvm_one_reg valid_186 = {
	.id = 0x2030000100000006ULL,
};

static const struct case_check checks_187[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2030000300000006ULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_188 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_186,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_187,
	.check_count = boundary_count(checks_187),
};

static const struct mvm_one_reg valid_189 = {
	.id = 0x2030000100000007ULL,
};

static const struct case_check checks_190[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2030000300000007ULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_191 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_189,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_190,
	.check_count = boundary_count(checks_190),
};

static const struct mvm_one_reg valid_192 = {
	.id = 0x2030000100000008ULL,
};

static const struct case_record mvm_one_reg_193 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_192,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_177,
	.check_count = boundary_count(checks_177),
};

static const struct mvm_one_reg valid_194 = {
	.id = 0x2030000100000009ULL,
};

static const struct case_check checks_195[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2030000300000009ULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_196 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_194,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_195,
	.check_count = boundary_count(checks_195),
};

static const struct mvm_one_reg valid_197 = {
	.id = 0x203000010000000aULL,
};

static const struct case_check checks_198[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x203000030000000aULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_199 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_197,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_198,
	.check_count = boundary_count(checks_198),
};

static const struct mvm_one_reg valid_200 = {
	.id = 0x203000010000000bULL,
};

static const struct case_check checks_201[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x203000030000000bULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_202 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_200,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_201,
	.check_count = boundary_count(checks_201),
};

static const struct mvm_one_reg valid_203 = {
	.id = 0x203000010000000cULL,
};

static const struct case_check checks_204[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x203000030000000cULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_205 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_203,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_204,
	.check_count = boundary_count(checks_204),
};

static const struct mvm_one_reg valid_206 = {
	.id = 0x203000010000000dULL,
};

static const struct case_check checks_207[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x203000030000000dULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_208 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_206,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_207,
	.check_count = boundary_count(checks_207),
};

static const struct mvm_one_reg valid_209 = {
	.id = 0x203000010000000eULL,
};

static const struct case_check checks_210[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x203000030000000eULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_211 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_209,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_210,
	.check_count = boundary_count(checks_210),
};

static const struct mvm_one_reg valid_212 = {
	.id = 0x203000010000000fULL,
};

static const struct case_check checks_213[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x203000030000000fULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_214 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_212,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_213,
	.check_count = boundary_count(checks_213),
};

static const struct mvm_one_reg valid_215 = {
	.id = 0x2030000100000010ULL,
};

static const struct case_check checks_216[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2030000300000010ULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_217 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_215,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_216,
	.check_count = boundary_count(checks_216),
};

static const struct mvm_one_reg valid_218 = {
	.id = 0x2030000100000011ULL,
};

static const struct case_check checks_219[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2030000100000012ULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2030000100000012ULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2030000300000011ULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_220 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_218,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_219,
	.check_count = boundary_count(checks_219),
};

static const struct mvm_one_reg valid_221 = {
	.id = 0x2030000200000010ULL,
};

static const struct case_check checks_222[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x203000020000000fULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2030000200000011ULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2030000200000011ULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2030000400000010ULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_223 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_221,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_222,
	.check_count = boundary_count(checks_222),
};

static const struct mvm_one_reg valid_224 = {
	.id = 0x2030000200000174ULL,
};

static const struct case_check checks_225[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2030000200000173ULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2030000400000174ULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_226 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_224,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_225,
	.check_count = boundary_count(checks_225),
};

static const struct mvm_one_reg valid_227 = {
	.id = 0x2030000200000175ULL,
};

static const struct case_check checks_228[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2030000400000175ULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_229 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_227,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_228,
	.check_count = boundary_count(checks_228),
};

static const struct mvm_one_reg valid_230 = {
	.id = 0x2030000200000176ULL,
};

static const struct case_check checks_231[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2030000200000177ULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2030000200000177ULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2030000400000176ULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_232 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_230,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_231,
	.check_count = boundary_count(checks_231),
};

static const struct mvm_one_reg valid_233 = {
	.id = 0x20300002000001d9ULL,
};

static const struct case_check checks_234[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x20300002000001d8ULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x20300002000001daULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x20300002000001daULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x20300004000001d9ULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_235 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_233,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_234,
	.check_count = boundary_count(checks_234),
};

static const struct mvm_one_reg valid_236 = {
	.id = 0x2030000200000277ULL,
};

static const struct case_check checks_237[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2030000200000276ULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2030000200000278ULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2030000200000278ULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2030000400000277ULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_238 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_236,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_237,
	.check_count = boundary_count(checks_237),
};

static const struct mvm_one_reg valid_239 = {
	.id = 0x20300002c0000080ULL,
};

static const struct case_check checks_240[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x20300002c000007fULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x20300004c0000080ULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_241 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_239,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_240,
	.check_count = boundary_count(checks_240),
};

static const struct mvm_one_reg valid_242 = {
	.id = 0x20300002c0000081ULL,
};

static const struct case_check checks_243[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x20300004c0000081ULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_244 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_242,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_243,
	.check_count = boundary_count(checks_243),
};

static const struct mvm_one_reg valid_245 = {
	.id = 0x20300002c0000082ULL,
};

static const struct case_check checks_246[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x20300004c0000082ULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_247 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_245,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_246,
	.check_count = boundary_count(checks_246),
};

static const struct mvm_one_reg valid_248 = {
	.id = 0x20300002c0000083ULL,
};

static const struct case_check checks_249[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x20300004c0000083ULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_250 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_248,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_249,
	.check_count = boundary_count(checks_249),
};

static const struct mvm_one_reg valid_251 = {
	.id = 0x20300002c0000084ULL,
};

static const struct case_check checks_252[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x20300002c0000085ULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x20300002c0000085ULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x20300004c0000084ULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_253 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_251,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_252,
	.check_count = boundary_count(checks_252),
};

static const struct mvm_one_reg valid_254 = {
	.id = 0x20300002c0000100ULL,
};

static const struct case_check checks_255[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x20300002c00000ffULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x20300004c0000100ULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_256 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_254,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_255,
	.check_count = boundary_count(checks_255),
};

static const struct mvm_one_reg valid_257 = {
	.id = 0x20300002c0000101ULL,
};

static const struct case_check checks_258[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x20300004c0000101ULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_259 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_257,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_258,
	.check_count = boundary_count(checks_258),
};

static const struct mvm_one_reg valid_260 = {
	.id = 0x20300002c0000102ULL,
};

static const struct case_check checks_261[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x20300004c0000102ULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_262 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_260,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_261,
	.check_count = boundary_count(checks_261),
};

static const struct mvm_one_reg valid_263 = {
	.id = 0x20300002c0000103ULL,
};

static const struct case_check checks_264[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x20300002c0000104ULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x20300002c0000104ULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x20300004c0000103ULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_265 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_263,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_264,
	.check_count = boundary_count(checks_264),
};

static const struct mvm_one_reg valid_266 = {
	.id = 0x2030000300000000ULL,
};

static const struct case_check checks_267[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x20300002ffffffffULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2030000300000001ULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2030000300000001ULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_268 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_266,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_267,
	.check_count = boundary_count(checks_267),
};

static const struct mvm_one_reg valid_269 = {
	.id = 0x2030000300000002ULL,
};

static const struct case_record mvm_one_reg_270 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_269,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_174,
	.check_count = boundary_count(checks_174),
};

static const struct mvm_one_reg valid_271 = {
	.id = 0x2030000300000003ULL,
};

static const struct case_record mvm_one_reg_272 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_271,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_177,
	.check_count = boundary_count(checks_177),
};

static const struct mvm_one_reg valid_273 = {
	.id = 0x2030000300000004ULL,
};

static const struct case_check checks_274[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2030000300000005ULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2030000300000005ULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2030000500000004ULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_275 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_273,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_274,
	.check_count = boundary_count(checks_274),
};

static const struct mvm_one_reg valid_276 = {
	.id = 0x2030000300000008ULL,
};

static const struct case_check checks_277[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2030000300000007ULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2030000300000009ULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2030000300000009ULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2030000500000008ULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_278 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_276,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_277,
	.check_count = boundary_count(checks_277),
};

static const struct mvm_one_reg valid_279 = {
	.id = 0x2030000400000000ULL,
};

static const struct case_check checks_280[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x20300003ffffffffULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2030000400000001ULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2030000400000001ULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2030000600000000ULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_281 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_279,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_280,
	.check_count = boundary_count(checks_280),
};

static const struct mvm_one_reg valid_282 = {
	.id = 0x2030000500000003ULL,
};

static const struct case_check checks_283[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x20300004ffffffffULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2030000500000004ULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2030000700000000ULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_284 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_282,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_283,
	.check_count = boundary_count(checks_283),
};

static const struct mvm_one_reg valid_285 = {
	.id = 0x2030000500000006ULL,
};

static const struct case_check checks_286[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2030000500000005ULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2030000700000006ULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_287 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_285,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_286,
	.check_count = boundary_count(checks_286),
};

static const struct mvm_one_reg valid_288 = {
	.id = 0x2030000500000007ULL,
};

static const struct case_check checks_289[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2030000500000008ULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2030000500000008ULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2030000700000007ULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_290 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_288,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_289,
	.check_count = boundary_count(checks_289),
};

static const struct mvm_one_reg valid_291 = {
	.id = 0x2010000600000007ULL,
};

static const struct case_check checks_292[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x20100005ffffffffULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2010000600000008ULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2010000800000000ULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_293 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_291,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_292,
	.check_count = boundary_count(checks_292),
};

static const struct case_payload payloads_294[] = {
	{ -1, CASE_AT(struct mvm_one_reg, addr), sizeof(__u16), NULL, 1,
	  CASE_UNCOUNTED, 0, BOUNDARY_OUT, false, false, false, false, 0 },
};

static const struct mvm_one_reg valid_295 = {
	.id = 0x2010000600000107ULL,
};

static const struct case_check checks_296[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x20100006000000ffULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2010000600000108ULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2010000800000100ULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_297 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_295,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_296,
	.check_count = boundary_count(checks_296),
};

static const struct mvm_one_reg valid_298 = {
	.id = 0x2020000600000209ULL,
};

static const struct case_check checks_299[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x20200006000001ffULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x202000060000020aULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2020000800000200ULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_300 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_298,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_299,
	.check_count = boundary_count(checks_299),
};

static const struct case_payload payloads_301[] = {
	{ -1, CASE_AT(struct mvm_one_reg, addr), sizeof(__u32), NULL, 1,
	  CASE_UNCOUNTED, 0, BOUNDARY_OUT, false, false, false, false, 0 },
};

static const struct mvm_one_reg valid_302 = {
	.id = 0x2030000600000309ULL,
};

static const struct case_check checks_303[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x20300006000002ffULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x203000060000030aULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2030000800000300ULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_304 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_302,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_303,
	.check_count = boundary_count(checks_303),
};

static const struct mvm_one_reg valid_305 = {
	.id = 0x2010000700000000ULL,
};

static const struct case_check checks_306[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x20100006ffffffffULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2010000900000000ULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_307 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_305,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_306,
	.check_count = boundary_count(checks_306),
};

static const struct mvm_one_reg valid_308 = {
	.id = 0x2010000700000001ULL,
};

static const struct case_check checks_309[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2010000700000002ULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2010000700000002ULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2010000900000001ULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_310 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_308,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_309,
	.check_count = boundary_count(checks_309),
};

static const struct mvm_one_reg valid_311 = {
	.id = 0x2000000700000002ULL,
};

static const struct case_check checks_312[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2000000700000001ULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2000000700000003ULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2000000700000003ULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2000000900000002ULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_313 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_311,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_312,
	.check_count = boundary_count(checks_312),
};

static const struct case_payload payloads_314[] = {
	{ -1, CASE_AT(struct mvm_one_reg, addr), sizeof(__u8), NULL, 1,
	  CASE_UNCOUNTED, 0, BOUNDARY_OUT, false, false, false, false, 0 },
};

static const struct mvm_one_reg valid_315 = {
	.id = 0x2020000700000003ULL,
};

static const struct case_check checks_316[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2020000700000002ULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2020000700000004ULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2020000700000004ULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2020000900000003ULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_317 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_315,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_316,
	.check_count = boundary_count(checks_316),
};

static const struct mvm_one_reg valid_318 = {
	.id = 0x2040000700000107ULL,
};

static const struct case_check checks_319[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x20400007000000ffULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2040000700000108ULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2040000900000100ULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_320 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_318,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_319,
	.check_count = boundary_count(checks_319),
};

static const struct mvm_u128 valid_321 = {
	0
};

static const struct case_range ranges_322[] = {
	{ CASE_AT(struct mvm_u128, low), CASE_OUTPUT },
	{ CASE_AT(struct mvm_u128, high), CASE_OUTPUT },
};

static const struct case_record mvm_u128_323 = {
	.size = sizeof(struct mvm_u128),
	.valid = &valid_321,
	.ranges = ranges_322,
	.range_count = boundary_count(ranges_322),
};

static const struct case_payload payloads_324[] = {
	{ -1, CASE_AT(struct mvm_one_reg, addr), sizeof(struct mvm_u128), &mvm_u128_323, 1,
	  CASE_UNCOUNTED, 0, BOUNDARY_OUT, false, false, false, false, 0 },
};

static const struct mvm_one_reg valid_325 = {
	.id = 0x204000070000020fULL,
};

static const struct case_check checks_326[] = {
	{ "id: no such register", CASE_AT(struct mvm_one_reg, id), 0, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x20400007000001ffULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2040000700000210ULL, -ENOENT, CASE_SET },
	{ "id: no register there", CASE_AT(struct mvm_one_reg,
					   id), 0x2040000900000200ULL, -ENOENT, CASE_SET },
};

static const struct case_record mvm_one_reg_327 = {
	.size = sizeof(struct mvm_one_reg),
	.valid = &valid_325,
	.ranges = ranges_169,
	.range_count = boundary_count(ranges_169),
	.checks = checks_326,
	.check_count = boundary_count(checks_326),
};

static const struct case_payload payloads_328[] = {
	{ -1, CASE_AT(struct mvm_one_reg, addr), sizeof(__u64), NULL, 1,
	  CASE_UNCOUNTED, 0, BOUNDARY_IN, false, false, false, false, 0 },
};

static const struct case_payload payloads_329[] = {
	{ -1, CASE_AT(struct mvm_one_reg, addr), sizeof(__u16), NULL, 1,
	  CASE_UNCOUNTED, 0, BOUNDARY_IN, false, false, false, false, 0 },
};

static const struct case_payload payloads_330[] = {
	{ -1, CASE_AT(struct mvm_one_reg, addr), sizeof(__u32), NULL, 1,
	  CASE_UNCOUNTED, 0, BOUNDARY_IN, false, false, false, false, 0 },
};

static const struct case_payload payloads_331[] = {
	{ -1, CASE_AT(struct mvm_one_reg, addr), sizeof(__u8), NULL, 1,
	  CASE_UNCOUNTED, 0, BOUNDARY_IN, false, false, false, false, 0 },
};

static const struct mvm_u128 valid_332 = {
	.low = 0x11223344,
	.high = 0x11223344,
};

static const struct case_range ranges_333[] = {
	{ CASE_AT(struct mvm_u128, low), CASE_INPUT },
	{ CASE_AT(struct mvm_u128, high), CASE_INPUT },
};

static const struct case_record mvm_u128_334 = {
	.size = sizeof(struct mvm_u128),
	.valid = &valid_332,
	.ranges = ranges_333,
	.range_count = boundary_count(ranges_333),
};

static const struct case_payload payloads_335[] = {
	{ -1, CASE_AT(struct mvm_one_reg, addr), sizeof(struct mvm_u128), &mvm_u128_334, 1,
	  CASE_UNCOUNTED, 0, BOUNDARY_IN, false, false, false, false, 0 },
};

static const struct mvm_msrs_legacy valid_336 = {
	.count = 2,
};

static const struct case_range ranges_337[] = {
	{ CASE_AT(struct mvm_msrs_legacy, count), CASE_INPUT | CASE_OUTPUT | CASE_STEADY },
	{ CASE_AT(struct mvm_msrs_legacy, entries), CASE_ADDRESS },
};

static const struct case_check checks_338[] = {
	{ "count: the handler counts one too many", CASE_AT(struct mvm_msrs_legacy,
							    count), 3, -EIO, CASE_ANSWER },
	{ "count: the handler counts far too many", CASE_AT(struct mvm_msrs_legacy, count),
							    0xffffffffffffffffULL, -EIO, CASE_ANSWER },
	{ "count: a count above its maximum", CASE_AT(struct mvm_msrs_legacy,
						      count), 0x101, -E2BIG, CASE_SET },
	{ "count: a count far above its maximum", CASE_AT(struct mvm_msrs_legacy,
							  count), 0xffffffffffffffffULL, -E2BIG, CASE_SET },
	{ "count: a count at its maximum", CASE_AT(struct mvm_msrs_legacy, count), 0x100, 0, CASE_MOST },
	{ "count: no elements", CASE_AT(struct mvm_msrs_legacy, count), 0, 0, CASE_EMPTY },
};

static const struct case_record mvm_msrs_legacy_339 = {
	.size = sizeof(struct mvm_msrs_legacy),
	.valid = &valid_336,
	.ranges = ranges_337,
	.range_count = boundary_count(ranges_337),
	.checks = checks_338,
	.check_count = boundary_count(checks_338),
};

static const struct mvm_msr_entry_legacy valid_340 = {
	.index = MVM_MSR_VM_CR,
	.data = 0x11223344,
};

static const struct case_range ranges_341[] = {
	{ CASE_AT(struct mvm_msr_entry_legacy, index), CASE_INPUT | CASE_OUTPUT },
	{ CASE_AT(struct mvm_msr_entry_legacy, data), CASE_INPUT | CASE_OUTPUT },
};

static const struct case_check checks_342[] = {
	{ "index: a value of the enum", CASE_AT(struct mvm_msr_entry_legacy, index), 0x10, 0, CASE_SET },
	{ "index: a value of the enum", CASE_AT(struct mvm_msr_entry_legacy, index), 0xfe, 0, CASE_SET },
	{ "index: a value of the enum", CASE_AT(struct mvm_msr_entry_legacy, index), 0x174, 0, CASE_SET },
	{ "index: a value of the enum", CASE_AT(struct mvm_msr_entry_legacy, index), 0x175, 0, CASE_SET },
	{ "index: a value of the enum", CASE_AT(struct mvm_msr_entry_legacy, index), 0x176, 0, CASE_SET },
	{ "index: a value of the enum", CASE_AT(struct mvm_msr_entry_legacy, index), 0x1d9, 0, CASE_SET },
	{ "index: a value of the enum", CASE_AT(struct mvm_msr_entry_legacy, index), 0x277, 0, CASE_SET },
	{ "index: a value of the enum", CASE_AT(struct mvm_msr_entry_legacy, index), 0x2ff, 0, CASE_SET },
	{ "index: a value of the enum", CASE_AT(struct mvm_msr_entry_legacy,
						index), 0xc0000080, 0, CASE_SET },
	{ "index: a value of the enum", CASE_AT(struct mvm_msr_entry_legacy,
						index), 0xc0000081, 0, CASE_SET },
	{ "index: a value of the enum", CASE_AT(struct mvm_msr_entry_legacy,
						index), 0xc0000082, 0, CASE_SET },
	{ "index: a value of the enum", CASE_AT(struct mvm_msr_entry_legacy,
						index), 0xc0000083, 0, CASE_SET },
	{ "index: a value of the enum", CASE_AT(struct mvm_msr_entry_legacy,
						index), 0xc0000084, 0, CASE_SET },
	{ "index: a value of the enum", CASE_AT(struct mvm_msr_entry_legacy,
						index), 0xc0000100, 0, CASE_SET },
	{ "index: a value of the enum", CASE_AT(struct mvm_msr_entry_legacy,
						index), 0xc0000101, 0, CASE_SET },
	{ "index: a value of the enum", CASE_AT(struct mvm_msr_entry_legacy,
						index), 0xc0000102, 0, CASE_SET },
	{ "index: a value of the enum", CASE_AT(struct mvm_msr_entry_legacy,
						index), 0xc0000103, 0, CASE_SET },
	{ "index: a value of the enum", CASE_AT(struct mvm_msr_entry_legacy,
						index), 0xc0010010, 0, CASE_SET },
	{ "index: a value of the enum", CASE_AT(struct mvm_msr_entry_legacy,
						index), 0xc0010015, 0, CASE_SET },
	{ "index: a value of the enum", CASE_AT(struct mvm_msr_entry_legacy,
						index), 0xc0010114, 0, CASE_SET },
};

static const struct case_record mvm_msr_entry_legacy_343 = {
	.size = sizeof(struct mvm_msr_entry_legacy),
	.valid = &valid_340,
	.ranges = ranges_341,
	.range_count = boundary_count(ranges_341),
	.checks = checks_342,
	.check_count = boundary_count(checks_342),
};

static const struct case_payload payloads_344[] = {
	{ -1, CASE_AT(struct mvm_msrs_legacy,
		      entries), sizeof(struct mvm_msr_entry_legacy), &mvm_msr_entry_legacy_343, 2,
	  CASE_AT(struct mvm_msrs_legacy, count), BOUNDARY_IN | BOUNDARY_OUT, false, false, false, false, 0 },
};

static const struct case_range ranges_345[] = {
	{ CASE_AT(struct mvm_msr_entry_legacy, index), CASE_INPUT },
	{ CASE_AT(struct mvm_msr_entry_legacy, data), CASE_INPUT },
};

static const struct case_record mvm_msr_entry_legacy_346 = {
	.size = sizeof(struct mvm_msr_entry_legacy),
	.valid = &valid_340,
	.ranges = ranges_345,
	.range_count = boundary_count(ranges_345),
	.checks = checks_342,
	.check_count = boundary_count(checks_342),
};

static const struct case_payload payloads_347[] = {
	{ -1, CASE_AT(struct mvm_msrs_legacy,
		      entries), sizeof(struct mvm_msr_entry_legacy), &mvm_msr_entry_legacy_346, 2,
	  CASE_AT(struct mvm_msrs_legacy, count), BOUNDARY_IN, false, false, false, false, 0 },
};

static const struct mvm_translate_legacy valid_348 = {
	.linear_address = 0x11223344,
};

static const struct case_range ranges_349[] = {
	{ CASE_AT(struct mvm_translate_legacy, linear_address), CASE_INPUT },
	{ CASE_AT(struct mvm_translate_legacy, physical_address), CASE_OUTPUT },
	{ CASE_AT(struct mvm_translate_legacy, valid), CASE_OUTPUT },
};

static const struct case_record mvm_translate_legacy_350 = {
	.size = sizeof(struct mvm_translate_legacy),
	.valid = &valid_348,
	.ranges = ranges_349,
	.range_count = boundary_count(ranges_349),
};

static const struct mvm_set_cpuid_legacy valid_351 = {
	0
};

static const struct case_range ranges_352[] = {
	{ CASE_AT(struct mvm_set_cpuid_legacy, table), CASE_ADDRESS },
};

static const struct case_record mvm_set_cpuid_legacy_353 = {
	.size = sizeof(struct mvm_set_cpuid_legacy),
	.valid = &valid_351,
	.ranges = ranges_352,
	.range_count = boundary_count(ranges_352),
};

static const struct mvm_cpuid_table_legacy valid_354 = {
	.count = 2,
};

static const struct case_range ranges_355[] = {
	{ CASE_AT(struct mvm_cpuid_table_legacy, count), CASE_INPUT | CASE_STEADY },
	{ CASE_AT(struct mvm_cpuid_table_legacy, entries), CASE_ADDRESS },
};

static const struct case_check checks_356[] = {
	{ "count: a count above its maximum", CASE_AT(struct mvm_cpuid_table_legacy,
						      count), 0x101, -E2BIG, CASE_SET },
	{ "count: a count far above its maximum", CASE_AT(struct mvm_cpuid_table_legacy,
							  count), 0xffffffffffffffffULL, -E2BIG, CASE_SET },
	{ "count: a count at its maximum", CASE_AT(struct mvm_cpuid_table_legacy,
						   count), 0x100, 0, CASE_MOST },
	{ "count: no elements", CASE_AT(struct mvm_cpuid_table_legacy, count), 0, 0, CASE_EMPTY },
};

static const struct case_record mvm_cpuid_table_legacy_357 = {
	.size = sizeof(struct mvm_cpuid_table_legacy),
	.valid = &valid_354,
	.ranges = ranges_355,
	.range_count = boundary_count(ranges_355),
	.checks = checks_356,
	.check_count = boundary_count(checks_356),
};

static const struct case_payload payloads_358[] = {
	{ -1, CASE_AT(struct mvm_set_cpuid_legacy,
		      table), sizeof(struct mvm_cpuid_table_legacy), &mvm_cpuid_table_legacy_357, 1,
	  CASE_UNCOUNTED, 0, BOUNDARY_IN, false, false, false, false, 0 },
	{ 0, CASE_AT(struct mvm_cpuid_table_legacy,
		     entries), sizeof(struct mvm_cpuid_entry), &mvm_cpuid_entry_130, 2,
	  CASE_AT(struct mvm_cpuid_table_legacy, count), BOUNDARY_IN, false, false, false, false, 0 },
};

static const struct mvm_device_attr valid_359 = {
	.group = 0x0,
	.attr = 0x0,
};

static const struct case_range ranges_360[] = {
	{ CASE_AT(struct mvm_device_attr, pad), CASE_INPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_device_attr, group), CASE_INPUT },
	{ CASE_AT(struct mvm_device_attr, attr), CASE_INPUT },
	{ CASE_AT(struct mvm_device_attr, addr), CASE_ADDRESS },
};

static const struct case_check checks_361[] = {
	{ "pad: reserved", CASE_AT(struct mvm_device_attr, pad), 0, -EINVAL, CASE_BYTES },
	{ "group: no such group", CASE_AT(struct mvm_device_attr, group), 0xfffffff0, -ENXIO, CASE_SET },
	{ "attr: no such attribute", CASE_AT(struct mvm_device_attr, attr), 0xfffffff0, -ENXIO, CASE_SET },
	{ "attr: an attribute above 32 bits", CASE_AT(struct mvm_device_attr,
						      attr), 0x10000000000ULL, -ENXIO, CASE_SET },
};

static const struct case_record mvm_device_attr_362 = {
	.size = sizeof(struct mvm_device_attr),
	.valid = &valid_359,
	.ranges = ranges_360,
	.range_count = boundary_count(ranges_360),
	.checks = checks_361,
	.check_count = boundary_count(checks_361),
};

static const struct mvm_device_attr valid_363 = {
	.group = 0x1,
	.attr = 0x0,
};

static const struct case_record mvm_device_attr_364 = {
	.size = sizeof(struct mvm_device_attr),
	.valid = &valid_363,
	.ranges = ranges_360,
	.range_count = boundary_count(ranges_360),
	.checks = checks_361,
	.check_count = boundary_count(checks_361),
};

static const struct mvm_i8259_state valid_365 = {
	.last_irr = 0xff,
	.irr = 0xff,
	.imr = 0xff,
	.isr = 0xff,
	.priority_add = 0x7,
	.irq_base = 0xff,
	.read_reg_select = 0x1,
	.poll = 0x1,
	.special_mask = 0x1,
	.init_state = 0x3,
	.auto_eoi = 0x1,
	.rotate_on_auto_eoi = 0x1,
	.special_fully_nested_mode = 0x1,
	.init4 = 0x1,
	.elcr = 0xff,
	.elcr_mask = 0xff,
};

static const struct case_range ranges_366[] = {
	{ CASE_AT(struct mvm_i8259_state, last_irr), CASE_INPUT },
	{ CASE_AT(struct mvm_i8259_state, irr), CASE_INPUT },
	{ CASE_AT(struct mvm_i8259_state, imr), CASE_INPUT },
	{ CASE_AT(struct mvm_i8259_state, isr), CASE_INPUT },
	{ CASE_AT(struct mvm_i8259_state, priority_add), CASE_INPUT },
	{ CASE_AT(struct mvm_i8259_state, irq_base), CASE_INPUT },
	{ CASE_AT(struct mvm_i8259_state, read_reg_select), CASE_INPUT },
	{ CASE_AT(struct mvm_i8259_state, poll), CASE_INPUT },
	{ CASE_AT(struct mvm_i8259_state, special_mask), CASE_INPUT },
	{ CASE_AT(struct mvm_i8259_state, init_state), CASE_INPUT },
	{ CASE_AT(struct mvm_i8259_state, auto_eoi), CASE_INPUT },
	{ CASE_AT(struct mvm_i8259_state, rotate_on_auto_eoi), CASE_INPUT },
	{ CASE_AT(struct mvm_i8259_state, special_fully_nested_mode), CASE_INPUT },
	{ CASE_AT(struct mvm_i8259_state, init4), CASE_INPUT },
	{ CASE_AT(struct mvm_i8259_state, elcr), CASE_INPUT },
	{ CASE_AT(struct mvm_i8259_state, elcr_mask), CASE_INPUT },
};

static const struct case_check checks_367[] = {
	{ "priority_add: above the maximum", CASE_AT(struct mvm_i8259_state,
						     priority_add), 0x8, -EINVAL, CASE_SET },
	{ "priority_add: far above the maximum", CASE_AT(struct mvm_i8259_state,
							 priority_add), 0xff, -EINVAL, CASE_SET },
	{ "priority_add: the maximum", CASE_AT(struct mvm_i8259_state, priority_add), 0x7, 0, CASE_SET },
	{ "read_reg_select: above the maximum", CASE_AT(struct mvm_i8259_state,
							read_reg_select), 0x2, -EINVAL, CASE_SET },
	{ "read_reg_select: far above the maximum", CASE_AT(struct mvm_i8259_state,
							    read_reg_select), 0xff, -EINVAL, CASE_SET },
	{ "read_reg_select: the maximum", CASE_AT(struct mvm_i8259_state,
						  read_reg_select), 0x1, 0, CASE_SET },
	{ "poll: above the maximum", CASE_AT(struct mvm_i8259_state, poll), 0x2, -EINVAL, CASE_SET },
	{ "poll: far above the maximum", CASE_AT(struct mvm_i8259_state, poll), 0xff, -EINVAL, CASE_SET },
	{ "poll: the maximum", CASE_AT(struct mvm_i8259_state, poll), 0x1, 0, CASE_SET },
	{ "special_mask: above the maximum", CASE_AT(struct mvm_i8259_state,
						     special_mask), 0x2, -EINVAL, CASE_SET },
	{ "special_mask: far above the maximum", CASE_AT(struct mvm_i8259_state,
							 special_mask), 0xff, -EINVAL, CASE_SET },
	{ "special_mask: the maximum", CASE_AT(struct mvm_i8259_state, special_mask), 0x1, 0, CASE_SET },
	{ "init_state: above the maximum", CASE_AT(struct mvm_i8259_state,
						   init_state), 0x4, -EINVAL, CASE_SET },
	{ "init_state: far above the maximum", CASE_AT(struct mvm_i8259_state,
						       init_state), 0xff, -EINVAL, CASE_SET },
	{ "init_state: the maximum", CASE_AT(struct mvm_i8259_state, init_state), 0x3, 0, CASE_SET },
	{ "auto_eoi: above the maximum", CASE_AT(struct mvm_i8259_state, auto_eoi), 0x2, -EINVAL, CASE_SET },
	{ "auto_eoi: far above the maximum", CASE_AT(struct mvm_i8259_state,
						     auto_eoi), 0xff, -EINVAL, CASE_SET },
	{ "auto_eoi: the maximum", CASE_AT(struct mvm_i8259_state, auto_eoi), 0x1, 0, CASE_SET },
	{ "rotate_on_auto_eoi: above the maximum", CASE_AT(struct mvm_i8259_state,
							   rotate_on_auto_eoi), 0x2, -EINVAL, CASE_SET },
	{ "rotate_on_auto_eoi: far above the maximum", CASE_AT(struct mvm_i8259_state,
							       rotate_on_auto_eoi), 0xff, -EINVAL, CASE_SET },
	{ "rotate_on_auto_eoi: the maximum", CASE_AT(struct mvm_i8259_state,
						     rotate_on_auto_eoi), 0x1, 0, CASE_SET },
	{ "special_fully_nested_mode: above the maximum", CASE_AT(struct mvm_i8259_state,
								  special_fully_nested_mode), 0x2, -EINVAL,
								  CASE_SET },
	{ "special_fully_nested_mode: far above the maximum", CASE_AT(struct mvm_i8259_state,
								      special_fully_nested_mode), 0xff,
								      -EINVAL, CASE_SET },
	{ "special_fully_nested_mode: the maximum", CASE_AT(struct mvm_i8259_state,
							    special_fully_nested_mode), 0x1, 0, CASE_SET },
	{ "init4: above the maximum", CASE_AT(struct mvm_i8259_state, init4), 0x2, -EINVAL, CASE_SET },
	{ "init4: far above the maximum", CASE_AT(struct mvm_i8259_state, init4), 0xff, -EINVAL, CASE_SET },
	{ "init4: the maximum", CASE_AT(struct mvm_i8259_state, init4), 0x1, 0, CASE_SET },
};

static const struct case_record mvm_i8259_state_368 = {
	.size = sizeof(struct mvm_i8259_state),
	.valid = &valid_365,
	.ranges = ranges_366,
	.range_count = boundary_count(ranges_366),
	.checks = checks_367,
	.check_count = boundary_count(checks_367),
};

static const struct case_payload payloads_369[] = {
	{ -1, CASE_AT(struct mvm_device_attr, addr), sizeof(struct mvm_i8259_state), &mvm_i8259_state_368, 1,
	  CASE_UNCOUNTED, 0, BOUNDARY_IN, false, false, false, false, 0 },
};

static const struct mvm_device_attr valid_370 = {
	.group = 0x1,
	.attr = 0x1,
};

static const struct case_check checks_371[] = {
	{ "pad: reserved", CASE_AT(struct mvm_device_attr, pad), 0, -EINVAL, CASE_BYTES },
	{ "group: no such group", CASE_AT(struct mvm_device_attr, group), 0xfffffff0, -ENXIO, CASE_SET },
	{ "attr: no such attribute", CASE_AT(struct mvm_device_attr, attr), 0xfffffff0, -ENXIO, CASE_SET },
	{ "attr: an attribute above 32 bits", CASE_AT(struct mvm_device_attr,
						      attr), 0x10000000001ULL, -ENXIO, CASE_SET },
};

static const struct case_record mvm_device_attr_372 = {
	.size = sizeof(struct mvm_device_attr),
	.valid = &valid_370,
	.ranges = ranges_360,
	.range_count = boundary_count(ranges_360),
	.checks = checks_371,
	.check_count = boundary_count(checks_371),
};

static const struct mvm_device_attr valid_373 = {
	.group = 0x2,
	.attr = 0x1,
};

static const struct case_record mvm_device_attr_374 = {
	.size = sizeof(struct mvm_device_attr),
	.valid = &valid_373,
	.ranges = ranges_360,
	.range_count = boundary_count(ranges_360),
	.checks = checks_371,
	.check_count = boundary_count(checks_371),
};

static const struct mvm_i8259_state valid_375 = {
	0
};

static const struct case_range ranges_376[] = {
	{ CASE_AT(struct mvm_i8259_state, last_irr), CASE_OUTPUT },
	{ CASE_AT(struct mvm_i8259_state, irr), CASE_OUTPUT },
	{ CASE_AT(struct mvm_i8259_state, imr), CASE_OUTPUT },
	{ CASE_AT(struct mvm_i8259_state, isr), CASE_OUTPUT },
	{ CASE_AT(struct mvm_i8259_state, priority_add), CASE_OUTPUT },
	{ CASE_AT(struct mvm_i8259_state, irq_base), CASE_OUTPUT },
	{ CASE_AT(struct mvm_i8259_state, read_reg_select), CASE_OUTPUT },
	{ CASE_AT(struct mvm_i8259_state, poll), CASE_OUTPUT },
	{ CASE_AT(struct mvm_i8259_state, special_mask), CASE_OUTPUT },
	{ CASE_AT(struct mvm_i8259_state, init_state), CASE_OUTPUT },
	{ CASE_AT(struct mvm_i8259_state, auto_eoi), CASE_OUTPUT },
	{ CASE_AT(struct mvm_i8259_state, rotate_on_auto_eoi), CASE_OUTPUT },
	{ CASE_AT(struct mvm_i8259_state, special_fully_nested_mode), CASE_OUTPUT },
	{ CASE_AT(struct mvm_i8259_state, init4), CASE_OUTPUT },
	{ CASE_AT(struct mvm_i8259_state, elcr), CASE_OUTPUT },
	{ CASE_AT(struct mvm_i8259_state, elcr_mask), CASE_OUTPUT },
};

static const struct case_record mvm_i8259_state_377 = {
	.size = sizeof(struct mvm_i8259_state),
	.valid = &valid_375,
	.ranges = ranges_376,
	.range_count = boundary_count(ranges_376),
};

static const struct case_payload payloads_378[] = {
	{ -1, CASE_AT(struct mvm_device_attr, addr), sizeof(struct mvm_i8259_state), &mvm_i8259_state_377, 1,
	  CASE_UNCOUNTED, 0, BOUNDARY_OUT, false, false, false, false, 0 },
};

static const struct case_payload payloads_379[] = {
	{ -1, CASE_AT(struct mvm_device_attr, addr), sizeof(__u32), NULL, 1,
	  CASE_UNCOUNTED, 0, BOUNDARY_OUT, false, false, false, false, 0 },
};

static const struct mvm_device_attr valid_380 = {
	.addr = 0x11223344,
	.group = 0x0,
	.attr = 0x0,
};

static const struct case_range ranges_381[] = {
	{ CASE_AT(struct mvm_device_attr, pad), CASE_INPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_device_attr, group), CASE_INPUT },
	{ CASE_AT(struct mvm_device_attr, attr), CASE_INPUT },
	{ CASE_AT(struct mvm_device_attr, addr), CASE_INPUT },
};

static const struct case_record mvm_device_attr_382 = {
	.size = sizeof(struct mvm_device_attr),
	.valid = &valid_380,
	.ranges = ranges_381,
	.range_count = boundary_count(ranges_381),
	.checks = checks_361,
	.check_count = boundary_count(checks_361),
};

static const struct mvm_device_attr valid_383 = {
	.addr = 0x11223344,
	.group = 0x1,
	.attr = 0x0,
};

static const struct case_record mvm_device_attr_384 = {
	.size = sizeof(struct mvm_device_attr),
	.valid = &valid_383,
	.ranges = ranges_381,
	.range_count = boundary_count(ranges_381),
	.checks = checks_361,
	.check_count = boundary_count(checks_361),
};

static const struct mvm_device_attr valid_385 = {
	.addr = 0x11223344,
	.group = 0x1,
	.attr = 0x1,
};

static const struct case_record mvm_device_attr_386 = {
	.size = sizeof(struct mvm_device_attr),
	.valid = &valid_385,
	.ranges = ranges_381,
	.range_count = boundary_count(ranges_381),
	.checks = checks_371,
	.check_count = boundary_count(checks_371),
};

static const struct mvm_device_attr valid_387 = {
	.addr = 0x11223344,
	.group = 0x2,
	.attr = 0x1,
};

static const struct case_record mvm_device_attr_388 = {
	.size = sizeof(struct mvm_device_attr),
	.valid = &valid_387,
	.ranges = ranges_381,
	.range_count = boundary_count(ranges_381),
	.checks = checks_371,
	.check_count = boundary_count(checks_371),
};

static const struct mvm_i8254_channel valid_389 = {
	.count = 0x10000,
	.latched_count = 0xffff,
	.count_latched = 0x3,
	.status_latched = 0x1,
	.status = 0xff,
	.read_state = 0x4,
	.write_state = 0x4,
	.write_latch = 0xff,
	.rw_mode = 0x3,
	.mode = 0x5,
	.bcd = 0x1,
	.gate = 0x1,
	.count_load_time = 0x11223344,
};

static const struct case_range ranges_390[] = {
	{ CASE_AT(struct mvm_i8254_channel, count), CASE_INPUT },
	{ CASE_AT(struct mvm_i8254_channel, latched_count), CASE_INPUT },
	{ CASE_AT(struct mvm_i8254_channel, count_latched), CASE_INPUT },
	{ CASE_AT(struct mvm_i8254_channel, status_latched), CASE_INPUT },
	{ CASE_AT(struct mvm_i8254_channel, status), CASE_INPUT },
	{ CASE_AT(struct mvm_i8254_channel, read_state), CASE_INPUT },
	{ CASE_AT(struct mvm_i8254_channel, write_state), CASE_INPUT },
	{ CASE_AT(struct mvm_i8254_channel, write_latch), CASE_INPUT },
	{ CASE_AT(struct mvm_i8254_channel, rw_mode), CASE_INPUT },
	{ CASE_AT(struct mvm_i8254_channel, mode), CASE_INPUT },
	{ CASE_AT(struct mvm_i8254_channel, bcd), CASE_INPUT },
	{ CASE_AT(struct mvm_i8254_channel, gate), CASE_INPUT },
	{ CASE_AT(struct mvm_i8254_channel, count_load_time), CASE_INPUT },
};

static const struct case_check checks_391[] = {
	{ "count: above the maximum", CASE_AT(struct mvm_i8254_channel, count), 0x10001, -EINVAL, CASE_SET },
	{ "count: far above the maximum", CASE_AT(struct mvm_i8254_channel,
						  count), 0xffffffff, -EINVAL, CASE_SET },
	{ "count: the maximum", CASE_AT(struct mvm_i8254_channel, count), 0x10000, 0, CASE_SET },
	{ "count_latched: above the maximum", CASE_AT(struct mvm_i8254_channel,
						      count_latched), 0x4, -EINVAL, CASE_SET },
	{ "count_latched: far above the maximum", CASE_AT(struct mvm_i8254_channel,
							  count_latched), 0xff, -EINVAL, CASE_SET },
	{ "count_latched: the maximum", CASE_AT(struct mvm_i8254_channel, count_latched), 0x3, 0, CASE_SET },
	{ "status_latched: above the maximum", CASE_AT(struct mvm_i8254_channel,
						       status_latched), 0x2, -EINVAL, CASE_SET },
	{ "status_latched: far above the maximum", CASE_AT(struct mvm_i8254_channel,
							   status_latched), 0xff, -EINVAL, CASE_SET },
	{ "status_latched: the maximum", CASE_AT(struct mvm_i8254_channel,
						 status_latched), 0x1, 0, CASE_SET },
	{ "read_state: above the maximum", CASE_AT(struct mvm_i8254_channel,
						   read_state), 0x5, -EINVAL, CASE_SET },
	{ "read_state: far above the maximum", CASE_AT(struct mvm_i8254_channel,
						       read_state), 0xff, -EINVAL, CASE_SET },
	{ "read_state: the maximum", CASE_AT(struct mvm_i8254_channel, read_state), 0x4, 0, CASE_SET },
	{ "write_state: above the maximum", CASE_AT(struct mvm_i8254_channel,
						    write_state), 0x5, -EINVAL, CASE_SET },
	{ "write_state: far above the maximum", CASE_AT(struct mvm_i8254_channel,
							write_state), 0xff, -EINVAL, CASE_SET },
	{ "write_state: the maximum", CASE_AT(struct mvm_i8254_channel, write_state), 0x4, 0, CASE_SET },
	{ "rw_mode: above the maximum", CASE_AT(struct mvm_i8254_channel, rw_mode), 0x4, -EINVAL, CASE_SET },
	{ "rw_mode: far above the maximum", CASE_AT(struct mvm_i8254_channel,
						    rw_mode), 0xff, -EINVAL, CASE_SET },
	{ "rw_mode: the maximum", CASE_AT(struct mvm_i8254_channel, rw_mode), 0x3, 0, CASE_SET },
	{ "mode: above the maximum", CASE_AT(struct mvm_i8254_channel, mode), 0x6, -EINVAL, CASE_SET },
	{ "mode: far above the maximum", CASE_AT(struct mvm_i8254_channel, mode), 0xff, -EINVAL, CASE_SET },
	{ "mode: the maximum", CASE_AT(struct mvm_i8254_channel, mode), 0x5, 0, CASE_SET },
	{ "bcd: above the maximum", CASE_AT(struct mvm_i8254_channel, bcd), 0x2, -EINVAL, CASE_SET },
	{ "bcd: far above the maximum", CASE_AT(struct mvm_i8254_channel, bcd), 0xff, -EINVAL, CASE_SET },
	{ "bcd: the maximum", CASE_AT(struct mvm_i8254_channel, bcd), 0x1, 0, CASE_SET },
	{ "gate: above the maximum", CASE_AT(struct mvm_i8254_channel, gate), 0x2, -EINVAL, CASE_SET },
	{ "gate: far above the maximum", CASE_AT(struct mvm_i8254_channel, gate), 0xff, -EINVAL, CASE_SET },
	{ "gate: the maximum", CASE_AT(struct mvm_i8254_channel, gate), 0x1, 0, CASE_SET },
};

static const struct case_record mvm_i8254_channel_392 = {
	.size = sizeof(struct mvm_i8254_channel),
	.valid = &valid_389,
	.ranges = ranges_390,
	.range_count = boundary_count(ranges_390),
	.checks = checks_391,
	.check_count = boundary_count(checks_391),
};

static const struct case_payload payloads_393[] = {
	{ -1, CASE_AT(struct mvm_device_attr,
		      addr), sizeof(struct mvm_i8254_channel), &mvm_i8254_channel_392, 1,
	  CASE_UNCOUNTED, 0, BOUNDARY_IN, false, false, false, false, 0 },
};

static const struct mvm_device_attr valid_394 = {
	.group = 0x1,
	.attr = 0x2,
};

static const struct case_check checks_395[] = {
	{ "pad: reserved", CASE_AT(struct mvm_device_attr, pad), 0, -EINVAL, CASE_BYTES },
	{ "group: no such group", CASE_AT(struct mvm_device_attr, group), 0xfffffff0, -ENXIO, CASE_SET },
	{ "attr: no such attribute", CASE_AT(struct mvm_device_attr, attr), 0xfffffff0, -ENXIO, CASE_SET },
	{ "attr: an attribute above 32 bits", CASE_AT(struct mvm_device_attr,
						      attr), 0x10000000002ULL, -ENXIO, CASE_SET },
};

static const struct case_record mvm_device_attr_396 = {
	.size = sizeof(struct mvm_device_attr),
	.valid = &valid_394,
	.ranges = ranges_360,
	.range_count = boundary_count(ranges_360),
	.checks = checks_395,
	.check_count = boundary_count(checks_395),
};

static const struct mvm_device_attr valid_397 = {
	.group = 0x2,
	.attr = 0x0,
};

static const struct case_record mvm_device_attr_398 = {
	.size = sizeof(struct mvm_device_attr),
	.valid = &valid_397,
	.ranges = ranges_360,
	.range_count = boundary_count(ranges_360),
	.checks = checks_361,
	.check_count = boundary_count(checks_361),
};

static const struct mvm_i8254_speaker valid_399 = {
	.flags = MVM_I8254_SPEAKER_GATE | MVM_I8254_SPEAKER_DATA,
};

static const struct case_range ranges_400[] = {
	{ CASE_AT(struct mvm_i8254_speaker, flags), CASE_INPUT },
	{ CASE_AT(struct mvm_i8254_speaker, pad), CASE_INPUT | CASE_RESERVED },
};

static const struct case_check checks_401[] = {
	{ "flags: an unknown flag", CASE_AT(struct mvm_i8254_speaker, flags), 0x3ULL, -EINVAL, CASE_BITS },
	{ "flags: a flag", CASE_AT(struct mvm_i8254_speaker, flags), 0x1, 0, CASE_SET },
	{ "flags: a flag", CASE_AT(struct mvm_i8254_speaker, flags), 0x2, 0, CASE_SET },
	{ "pad: reserved", CASE_AT(struct mvm_i8254_speaker, pad), 0, -EINVAL, CASE_BYTES },
};

static const struct case_record mvm_i8254_speaker_402 = {
	.size = sizeof(struct mvm_i8254_speaker),
	.valid = &valid_399,
	.ranges = ranges_400,
	.range_count = boundary_count(ranges_400),
	.checks = checks_401,
	.check_count = boundary_count(checks_401),
};

static const struct case_payload payloads_403[] = {
	{ -1, CASE_AT(struct mvm_device_attr,
		      addr), sizeof(struct mvm_i8254_speaker), &mvm_i8254_speaker_402, 1,
	  CASE_UNCOUNTED, 0, BOUNDARY_IN, false, false, false, false, 0 },
};

static const struct mvm_i8254_channel valid_404 = {
	0
};

static const struct case_range ranges_405[] = {
	{ CASE_AT(struct mvm_i8254_channel, count), CASE_OUTPUT },
	{ CASE_AT(struct mvm_i8254_channel, latched_count), CASE_OUTPUT },
	{ CASE_AT(struct mvm_i8254_channel, count_latched), CASE_OUTPUT },
	{ CASE_AT(struct mvm_i8254_channel, status_latched), CASE_OUTPUT },
	{ CASE_AT(struct mvm_i8254_channel, status), CASE_OUTPUT },
	{ CASE_AT(struct mvm_i8254_channel, read_state), CASE_OUTPUT },
	{ CASE_AT(struct mvm_i8254_channel, write_state), CASE_OUTPUT },
	{ CASE_AT(struct mvm_i8254_channel, write_latch), CASE_OUTPUT },
	{ CASE_AT(struct mvm_i8254_channel, rw_mode), CASE_OUTPUT },
	{ CASE_AT(struct mvm_i8254_channel, mode), CASE_OUTPUT },
	{ CASE_AT(struct mvm_i8254_channel, bcd), CASE_OUTPUT },
	{ CASE_AT(struct mvm_i8254_channel, gate), CASE_OUTPUT },
	{ CASE_AT(struct mvm_i8254_channel, count_load_time), CASE_OUTPUT },
};

static const struct case_record mvm_i8254_channel_406 = {
	.size = sizeof(struct mvm_i8254_channel),
	.valid = &valid_404,
	.ranges = ranges_405,
	.range_count = boundary_count(ranges_405),
};

static const struct case_payload payloads_407[] = {
	{ -1, CASE_AT(struct mvm_device_attr,
		      addr), sizeof(struct mvm_i8254_channel), &mvm_i8254_channel_406, 1,
	  CASE_UNCOUNTED, 0, BOUNDARY_OUT, false, false, false, false, 0 },
};

static const struct mvm_i8254_speaker valid_408 = {
	0
};

static const struct case_range ranges_409[] = {
	{ CASE_AT(struct mvm_i8254_speaker, flags), CASE_OUTPUT },
	{ CASE_AT(struct mvm_i8254_speaker, pad), CASE_OUTPUT | CASE_RESERVED },
};

static const struct case_record mvm_i8254_speaker_410 = {
	.size = sizeof(struct mvm_i8254_speaker),
	.valid = &valid_408,
	.ranges = ranges_409,
	.range_count = boundary_count(ranges_409),
};

static const struct case_payload payloads_411[] = {
	{ -1, CASE_AT(struct mvm_device_attr,
		      addr), sizeof(struct mvm_i8254_speaker), &mvm_i8254_speaker_410, 1,
	  CASE_UNCOUNTED, 0, BOUNDARY_OUT, false, false, false, false, 0 },
};

static const struct mvm_device_attr valid_412 = {
	.addr = 0x11223344,
	.group = 0x1,
	.attr = 0x2,
};

static const struct case_record mvm_device_attr_413 = {
	.size = sizeof(struct mvm_device_attr),
	.valid = &valid_412,
	.ranges = ranges_381,
	.range_count = boundary_count(ranges_381),
	.checks = checks_395,
	.check_count = boundary_count(checks_395),
};

static const struct mvm_device_attr valid_414 = {
	.addr = 0x11223344,
	.group = 0x2,
	.attr = 0x0,
};

static const struct case_record mvm_device_attr_415 = {
	.size = sizeof(struct mvm_device_attr),
	.valid = &valid_414,
	.ranges = ranges_381,
	.range_count = boundary_count(ranges_381),
	.checks = checks_361,
	.check_count = boundary_count(checks_361),
};

static const struct mvm_run valid_416 = {
	0
};

static const struct case_range ranges_417[] = {
	{ CASE_AT(struct mvm_run, exit.unknown.exit_code), CASE_OUTPUT },
};

static const struct mvm_run valid_418 = {
	.exit.io.data[0] = 0xff,
};

static const struct case_range ranges_419[] = {
	{ CASE_AT(struct mvm_run, exit.io.direction), CASE_OUTPUT },
	{ CASE_AT(struct mvm_run, exit.io.size), CASE_OUTPUT | CASE_STEADY },
	{ CASE_AT(struct mvm_run, exit.io.port), CASE_OUTPUT },
	{ CASE_AT(struct mvm_run, exit.io.count), CASE_OUTPUT | CASE_STEADY },
	{ CASE_AT(struct mvm_run, exit.io.data_offset), CASE_OUTPUT },
	{ CASE_AT(struct mvm_run, exit.io.data), CASE_INPUT | CASE_OUTPUT | CASE_USED },
};

static const struct case_check checks_420[] = {
	{ "exit.io.count: the driver counts one too many", CASE_AT(struct mvm_run,
								   exit.io.count), 4017, -EIO, CASE_ANSWER },
	{ "exit.io.count: the driver counts all there is", CASE_AT(struct mvm_run,
								   exit.io.count), 4016, 0, CASE_ANSWER },
};

static const struct mvm_run valid_421 = {
	.exit.hypercall.ret = 0x11223344,
};

static const struct case_range ranges_422[] = {
	{ CASE_AT(struct mvm_run, exit.hypercall.nr), CASE_OUTPUT },
	{ CASE_AT(struct mvm_run, exit.hypercall.args), CASE_OUTPUT },
	{ CASE_AT(struct mvm_run, exit.hypercall.ret), CASE_INPUT | CASE_OUTPUT },
	{ CASE_AT(struct mvm_run, exit.hypercall.longmode), CASE_OUTPUT },
	{ CASE_AT(struct mvm_run, exit.hypercall.pad), CASE_OUTPUT | CASE_RESERVED },
};

static const struct mvm_run valid_423 = {
	.exit.mmio.data[0] = 0xff,
};

static const struct case_range ranges_424[] = {
	{ CASE_AT(struct mvm_run, exit.mmio.phys_addr), CASE_OUTPUT },
	{ CASE_AT(struct mvm_run, exit.mmio.data), CASE_INPUT | CASE_OUTPUT | CASE_USED },
	{ CASE_AT(struct mvm_run, exit.mmio.len), CASE_OUTPUT | CASE_STEADY },
	{ CASE_AT(struct mvm_run, exit.mmio.is_write), CASE_OUTPUT },
	{ CASE_AT(struct mvm_run, exit.mmio.pad), CASE_OUTPUT | CASE_RESERVED },
};

static const struct case_check checks_425[] = {
	{ "exit.mmio.len: the handler counts one too many", CASE_AT(struct mvm_run,
								    exit.mmio.len), 9, -EIO, CASE_ANSWER },
	{ "exit.mmio.len: the handler counts far too many", CASE_AT(struct mvm_run, exit.mmio.len), 0xffffffff,
								    -EIO, CASE_ANSWER },
	{ "exit.mmio.len: the handler counts all there is", CASE_AT(struct mvm_run,
								    exit.mmio.len), 8, 0, CASE_ANSWER },
};

static const struct case_range ranges_426[] = {
	{ CASE_AT(struct mvm_run, exit.fail_entry.exit_code), CASE_OUTPUT },
	{ CASE_AT(struct mvm_run, exit.fail_entry.cpu), CASE_OUTPUT },
	{ CASE_AT(struct mvm_run, exit.fail_entry.pad), CASE_OUTPUT | CASE_RESERVED },
};

static const struct case_range ranges_427[] = {
	{ CASE_AT(struct mvm_run, exit.internal_error.suberror), CASE_OUTPUT },
	{ CASE_AT(struct mvm_run, exit.internal_error.ndata), CASE_OUTPUT | CASE_STEADY },
	{ CASE_AT(struct mvm_run, exit.internal_error.data), CASE_OUTPUT | CASE_USED },
};

static const struct case_check checks_428[] = {
	{ "exit.internal_error.ndata: the handler counts one too many", CASE_AT(struct mvm_run,
										exit.internal_error.ndata), 17,
										-EIO, CASE_ANSWER },
	{ "exit.internal_error.ndata: the handler counts far too many", CASE_AT(struct mvm_run,
										exit.internal_error.ndata),
										0xffffffff, -EIO,
										CASE_ANSWER },
	{ "exit.internal_error.ndata: the handler counts all there is", CASE_AT(struct mvm_run,
										exit.internal_error.ndata), 16,
										0, CASE_ANSWER },
};

static const struct mvm_run valid_429 = {
	.exit.msr.error = 0x1,
	.exit.msr.data = 0x11223344,
};

static const struct case_range ranges_430[] = {
	{ CASE_AT(struct mvm_run, exit.msr.error), CASE_INPUT | CASE_OUTPUT },
	{ CASE_AT(struct mvm_run, exit.msr.pad), CASE_OUTPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_run, exit.msr.reason), CASE_OUTPUT },
	{ CASE_AT(struct mvm_run, exit.msr.index), CASE_OUTPUT },
	{ CASE_AT(struct mvm_run, exit.msr.pad2), CASE_OUTPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_run, exit.msr.data), CASE_INPUT | CASE_OUTPUT },
};

static const struct case_check checks_431[] = {
	{ "exit.msr.error: above the maximum", CASE_AT(struct mvm_run,
						       exit.msr.error), 0x2, -EINVAL, CASE_SET },
	{ "exit.msr.error: far above the maximum", CASE_AT(struct mvm_run,
							   exit.msr.error), 0xff, -EINVAL, CASE_SET },
	{ "exit.msr.error: the maximum", CASE_AT(struct mvm_run, exit.msr.error), 0x1, 0, CASE_SET },
};

static const struct case_range ranges_432[] = {
	{ CASE_AT(struct mvm_run, exit.memory_fault.flags), CASE_OUTPUT },
	{ CASE_AT(struct mvm_run, exit.memory_fault.pad), CASE_OUTPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_run, exit.memory_fault.phys_addr), CASE_OUTPUT },
};

static const struct mvm_run valid_433 = {
	.exit.raw[0] = 0xff,
};

static const struct case_range ranges_434[] = {
	{ CASE_AT(struct mvm_run, exit.raw), CASE_INPUT | CASE_OUTPUT },
};

static const struct mvm_run valid_435 = {
	.request_interrupt_window = 0x1,
	.immediate_exit = 0x1,
	.cr8 = 0xf,
};

static const struct case_range ranges_436[] = {
	{ CASE_AT(struct mvm_run, request_interrupt_window), CASE_INPUT },
	{ CASE_AT(struct mvm_run, immediate_exit), CASE_INPUT },
	{ CASE_AT(struct mvm_run, pad), CASE_INPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_run, exit_reason), CASE_OUTPUT },
	{ CASE_AT(struct mvm_run, ready_for_interrupt_injection), CASE_OUTPUT },
	{ CASE_AT(struct mvm_run, if_flag), CASE_OUTPUT },
	{ CASE_AT(struct mvm_run, pad2), CASE_OUTPUT | CASE_RESERVED },
	{ CASE_AT(struct mvm_run, cr8), CASE_INPUT | CASE_OUTPUT },
	{ CASE_AT(struct mvm_run, reserved), CASE_INPUT | CASE_RESERVED },
};

static const struct case_check checks_437[] = {
	{ "request_interrupt_window: above the maximum", CASE_AT(struct mvm_run, request_interrupt_window),
								 0x2, -EINVAL, CASE_SET },
	{ "request_interrupt_window: far above the maximum", CASE_AT(struct mvm_run, request_interrupt_window),
								     0xff, -EINVAL, CASE_SET },
	{ "request_interrupt_window: the maximum", CASE_AT(struct mvm_run,
							   request_interrupt_window), 0x1, 0, CASE_SET },
	{ "immediate_exit: above the maximum", CASE_AT(struct mvm_run,
						       immediate_exit), 0x2, -EINVAL, CASE_SET },
	{ "immediate_exit: far above the maximum", CASE_AT(struct mvm_run,
							   immediate_exit), 0xff, -EINVAL, CASE_SET },
	{ "immediate_exit: the maximum", CASE_AT(struct mvm_run, immediate_exit), 0x1, 0, CASE_SET },
	{ "pad: reserved", CASE_AT(struct mvm_run, pad), 0, -EINVAL, CASE_BYTES },
	{ "cr8: above the maximum", CASE_AT(struct mvm_run, cr8), 0x10, -EINVAL, CASE_SET },
	{ "cr8: far above the maximum", CASE_AT(struct mvm_run,
						cr8), 0xffffffffffffffffULL, -EINVAL, CASE_SET },
	{ "cr8: the maximum", CASE_AT(struct mvm_run, cr8), 0xf, 0, CASE_SET },
	{ "reserved: reserved", CASE_AT(struct mvm_run, reserved), 0, -EINVAL, CASE_BYTES },
};

static const struct case_arm arms_438[] = {
	{ .name = "outside of unions", .value = 0, .selected = false,
	  .fetch = any_mvm_fetch_run, .record = {
		.size = sizeof(struct mvm_run), .valid = &valid_435,
		.ranges = ranges_436,
		.range_count = boundary_count(ranges_436),
		.checks = checks_437,
		.check_count = boundary_count(checks_437),
	} },
	{ .name = "unknown", .value = MVM_EXIT_UNKNOWN, .selected = true,
	  .fetch = NULL, .record = {
		.size = sizeof(struct mvm_run), .valid = &valid_416,
		.ranges = ranges_417,
		.range_count = boundary_count(ranges_417),
	} },
	{ .name = "io", .value = MVM_EXIT_IO, .selected = true,
	  .fetch = any_mvm_fetch_run_io, .record = {
		.size = sizeof(struct mvm_run), .valid = &valid_418,
		.ranges = ranges_419,
		.range_count = boundary_count(ranges_419),
		.checks = checks_420,
		.check_count = boundary_count(checks_420),
	} },
	{ .name = "hypercall", .value = MVM_EXIT_HYPERCALL, .selected = true,
	  .fetch = any_mvm_fetch_run_hypercall, .record = {
		.size = sizeof(struct mvm_run), .valid = &valid_421,
		.ranges = ranges_422,
		.range_count = boundary_count(ranges_422),
	} },
	{ .name = "mmio", .value = MVM_EXIT_MMIO, .selected = true,
	  .fetch = any_mvm_fetch_run_mmio, .record = {
		.size = sizeof(struct mvm_run), .valid = &valid_423,
		.ranges = ranges_424,
		.range_count = boundary_count(ranges_424),
		.checks = checks_425,
		.check_count = boundary_count(checks_425),
	} },
	{ .name = "fail_entry", .value = MVM_EXIT_FAIL_ENTRY, .selected = true,
	  .fetch = NULL, .record = {
		.size = sizeof(struct mvm_run), .valid = &valid_416,
		.ranges = ranges_426,
		.range_count = boundary_count(ranges_426),
	} },
	{ .name = "internal_error", .value = MVM_EXIT_INTERNAL_ERROR, .selected = true,
	  .fetch = NULL, .record = {
		.size = sizeof(struct mvm_run), .valid = &valid_416,
		.ranges = ranges_427,
		.range_count = boundary_count(ranges_427),
		.checks = checks_428,
		.check_count = boundary_count(checks_428),
	} },
	{ .name = "msr", .value = MVM_EXIT_RDMSR, .selected = true,
	  .fetch = any_mvm_fetch_run_msr, .record = {
		.size = sizeof(struct mvm_run), .valid = &valid_429,
		.ranges = ranges_430,
		.range_count = boundary_count(ranges_430),
		.checks = checks_431,
		.check_count = boundary_count(checks_431),
	} },
	{ .name = "msr", .value = MVM_EXIT_WRMSR, .selected = true,
	  .fetch = any_mvm_fetch_run_msr, .record = {
		.size = sizeof(struct mvm_run), .valid = &valid_429,
		.ranges = ranges_430,
		.range_count = boundary_count(ranges_430),
		.checks = checks_431,
		.check_count = boundary_count(checks_431),
	} },
	{ .name = "memory_fault", .value = MVM_EXIT_MEMORY_FAULT, .selected = true,
	  .fetch = NULL, .record = {
		.size = sizeof(struct mvm_run), .valid = &valid_416,
		.ranges = ranges_432,
		.range_count = boundary_count(ranges_432),
	} },
	{ .name = "raw", .value = 0, .selected = false,
	  .fetch = NULL, .record = {
		.size = sizeof(struct mvm_run), .valid = &valid_433,
		.ranges = ranges_434,
		.range_count = boundary_count(ranges_434),
	} },
};

static const struct case_object objects[] = {
	{ &mvm_system_ioctls, &mvm_system_mock, NULL, 0, false },
	{ &mvm_vm_ioctls, &mvm_vm_mock, (struct os_lock *)&mvm_vm_mock.locks, 2, true },
	{ &mvm_vcpu_ioctls, &mvm_vcpu_mock, (struct os_lock *)&mvm_vcpu_mock.locks, 1, true },
	{ &mvm_i8259_ioctls, &mvm_i8259_mock, (struct os_lock *)&mvm_i8259_mock.locks, 1, true },
	{ &mvm_i8254_ioctls, &mvm_i8254_mock, (struct os_lock *)&mvm_i8254_mock.locks, 1, true },
};

static const struct case_command commands[] = {
	{
		.title = "MVM_GET_API_VERSION",
		.code = BOUNDARY_CODE(MVM_GET_API_VERSION),
		.kind = &mvm_system_ioctls,
		.object = &mvm_system_mock,
		.identical = true,
		.privilege = CASE_ANYONE,
		.serves = CASE_CONSTANT,
		.constant = 1,
		.answer = offsetof(struct mvm_api_version, version),
		.answer_size = sizeof(((struct mvm_api_version *)0)->version),
		.record = &mvm_api_version_2,
	},
	{
		.title = "MVM_CREATE_VM",
		.code = BOUNDARY_CODE(MVM_CREATE_VM),
		.kind = &mvm_system_ioctls,
		.object = &mvm_system_mock,
		.handler = "mvm_system_create_vm",
		.identical = true,
		.privilege = CASE_WRITER,
		.files = 1,
		.reads = true,
		.minimum = boundary_end(struct mvm_create_vm, fd),
		.maximum = 4096,
		.record = &mvm_create_vm_6,
	},
	{
		.title = "MVM_GET_MSR_INDEX_LIST",
		.code = BOUNDARY_CODE(MVM_GET_MSR_INDEX_LIST),
		.kind = &mvm_system_ioctls,
		.object = &mvm_system_mock,
		.handler = "mvm_system_get_msr_index_list",
		.identical = true,
		.privilege = CASE_ANYONE,
		.reads = true,
		.record = &mvm_get_msr_index_list_10,
		.payloads = payloads_11,
		.payload_count = boundary_count(payloads_11),
	},
	{
		.title = "MVM_CHECK_EXTENSION",
		.code = BOUNDARY_CODE(MVM_CHECK_EXTENSION),
		.kind = &mvm_system_ioctls,
		.object = &mvm_system_mock,
		.identical = true,
		.privilege = CASE_ANYONE,
		.reads = true,
		.serves = CASE_CHECKS,
		.number = offsetof(struct mvm_check_extension, capability),
		.answer = offsetof(struct mvm_check_extension, value),
		.answer_size = sizeof(u64),
		.record = &mvm_check_extension_15,
	},
	{
		.title = "MVM_GET_VCPU_MMAP_SIZE",
		.code = BOUNDARY_CODE(MVM_GET_VCPU_MMAP_SIZE),
		.kind = &mvm_system_ioctls,
		.object = &mvm_system_mock,
		.handler = "mvm_system_get_vcpu_mmap_size",
		.identical = true,
		.privilege = CASE_ANYONE,
		.record = &mvm_vcpu_mmap_size_18,
	},
	{
		.title = "MVM_GET_SUPPORTED_CPUID",
		.code = BOUNDARY_CODE(MVM_GET_SUPPORTED_CPUID),
		.kind = &mvm_system_ioctls,
		.object = &mvm_system_mock,
		.handler = "mvm_system_get_supported_cpuid",
		.identical = true,
		.privilege = CASE_ANYONE,
		.reads = true,
		.record = &mvm_cpuid_22,
		.payloads = payloads_26,
		.payload_count = boundary_count(payloads_26),
	},
	{
		.title = "MVM_CHECK_EXTENSION",
		.code = BOUNDARY_CODE(MVM_CHECK_EXTENSION),
		.kind = &mvm_vm_ioctls,
		.object = &mvm_vm_mock,
		.identical = true,
		.privilege = CASE_ANYONE,
		.reads = true,
		.serves = CASE_CHECKS,
		.number = offsetof(struct mvm_check_extension, capability),
		.answer = offsetof(struct mvm_check_extension, value),
		.answer_size = sizeof(u64),
		.record = &mvm_check_extension_15,
	},
	{
		.title = "MVM_CREATE_VCPU",
		.code = BOUNDARY_CODE(MVM_CREATE_VCPU),
		.kind = &mvm_vm_ioctls,
		.object = &mvm_vm_mock,
		.handler = "mvm_vm_create_vcpu",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vm.config",
		.exclusive = true,
		.files = 1,
		.reads = true,
		.record = &mvm_create_vcpu_30,
	},
	{
		.title = "MVM_GET_DIRTY_LOG",
		.code = BOUNDARY_CODE(MVM_GET_DIRTY_LOG),
		.kind = &mvm_vm_ioctls,
		.object = &mvm_vm_mock,
		.handler = "mvm_vm_get_dirty_log",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vm.memory",
		.exclusive = true,
		.reads = true,
		.record = &mvm_get_dirty_log_34,
		.payloads = payloads_35,
		.payload_count = boundary_count(payloads_35),
	},
	{
		.title = "MVM_SET_MEMORY_REGION",
		.code = BOUNDARY_CODE(MVM_SET_MEMORY_REGION),
		.kind = &mvm_vm_ioctls,
		.object = &mvm_vm_mock,
		.handler = "mvm_vm_set_memory_region",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vm.memory",
		.exclusive = true,
		.reads = true,
		.record = &mvm_memory_region_39,
	},
	{
		.title = "MVM_IRQ_LINE",
		.code = BOUNDARY_CODE(MVM_IRQ_LINE),
		.kind = &mvm_vm_ioctls,
		.object = &mvm_vm_mock,
		.handler = "mvm_vm_irq_line",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vm.config",
		.reads = true,
		.record = &mvm_irq_line_43,
	},
	{
		.title = "MVM_SET_CLOCK",
		.code = BOUNDARY_CODE(MVM_SET_CLOCK),
		.kind = &mvm_vm_ioctls,
		.object = &mvm_vm_mock,
		.handler = "mvm_vm_set_clock",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vm.config",
		.exclusive = true,
		.reads = true,
		.record = &mvm_clock_47,
	},
	{
		.title = "MVM_GET_CLOCK",
		.code = BOUNDARY_CODE(MVM_GET_CLOCK),
		.kind = &mvm_vm_ioctls,
		.object = &mvm_vm_mock,
		.handler = "mvm_vm_get_clock",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vm.config",
		.record = &mvm_clock_50,
	},
	{
		.title = "MVM_ENABLE_CAP",
		.code = BOUNDARY_CODE(MVM_ENABLE_CAP),
		.kind = &mvm_vm_ioctls,
		.object = &mvm_vm_mock,
		.handler = "mvm_vm_enable_cap",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vm.config",
		.exclusive = true,
		.reads = true,
		.serves = CASE_ENABLES,
		.number = offsetof(struct mvm_enable_cap, capability),
		.answer = offsetof(struct mvm_enable_cap, args),
		.argument_count = boundary_count(((struct mvm_enable_cap *)0)->args),
		.record = &mvm_enable_cap_54,
	},
	{
		.title = "MVM_NOTIFY_VERSION__LEGACY",
		.code = BOUNDARY_CODE(MVM_NOTIFY_VERSION__LEGACY),
		.kind = &mvm_vm_ioctls,
		.object = &mvm_vm_mock,
		.identical = true,
		.deprecated = true,
		.privilege = CASE_ANYONE,
		.reads = true,
		.record = &mvm_version_legacy_57,
	},
	{
		.title = "MVM_SET_MEMORY_REGION__LEGACY",
		.code = BOUNDARY_CODE(MVM_SET_MEMORY_REGION__LEGACY),
		.kind = &mvm_vm_ioctls,
		.object = &mvm_vm_mock,
		.handler = "mvm_vm_set_memory_region_legacy",
		.deprecated = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vm.memory",
		.exclusive = true,
		.reads = true,
		.record = &mvm_memory_region_legacy_61,
	},
	{
		.title = "MVM_GET_DIRTY_LOG__LEGACY",
		.code = BOUNDARY_CODE(MVM_GET_DIRTY_LOG__LEGACY),
		.kind = &mvm_vm_ioctls,
		.object = &mvm_vm_mock,
		.handler = "mvm_vm_get_dirty_log_legacy",
		.deprecated = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vm.memory",
		.exclusive = true,
		.reads = true,
		.record = &mvm_dirty_log_legacy_65,
		.payloads = payloads_66,
		.payload_count = boundary_count(payloads_66),
	},
	{
		.title = "MVM_CREATE_DEVICE",
		.code = BOUNDARY_CODE(MVM_CREATE_DEVICE),
		.kind = &mvm_vm_ioctls,
		.object = &mvm_vm_mock,
		.handler = "mvm_vm_create_device",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vm.config",
		.exclusive = true,
		.files = 1,
		.reads = true,
		.minimum = boundary_end(struct mvm_create_device, fd),
		.maximum = 4096,
		.record = &mvm_create_device_69,
	},
	{
		.title = "MVM_ATTACH_EXTENSION",
		.code = BOUNDARY_CODE(MVM_ATTACH_EXTENSION),
		.kind = &mvm_vm_ioctls,
		.object = &mvm_vm_mock,
		.handler = "mvm_vm_attach_extension",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vm.config",
		.exclusive = true,
		.reads = true,
		.record = &mvm_attach_extension_73,
	},
#if !defined(__linux__)
	{
		.title = "MVM_MAP_RUN",
		.code = BOUNDARY_CODE(MVM_MAP_RUN),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_map_run_page",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.serves = CASE_MAPS,
		.answer = offsetof(struct mvm_map_run, addr),
		.answer_size = sizeof(u64),
		.number = offsetof(struct mvm_map_run, size),
		.record = &mvm_map_run_76,
	},
#endif
	{
		.title = "MVM_GET_TSC",
		.code = BOUNDARY_CODE(MVM_GET_TSC),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_tsc",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.record = &mvm_tsc_79,
	},
	{
		.title = "MVM_SET_TSC",
		.code = BOUNDARY_CODE(MVM_SET_TSC),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_tsc",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.record = &mvm_tsc_83,
	},
	{
		.title = "MVM_RUN",
		.code = BOUNDARY_CODE(MVM_RUN),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_run",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
	},
	{
		.title = "MVM_GET_REGS",
		.code = BOUNDARY_CODE(MVM_GET_REGS),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_regs",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.record = &mvm_regs_86,
	},
	{
		.title = "MVM_SET_REGS",
		.code = BOUNDARY_CODE(MVM_SET_REGS),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_regs",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.record = &mvm_regs_89,
	},
	{
		.title = "MVM_GET_SREGS",
		.code = BOUNDARY_CODE(MVM_GET_SREGS),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_sregs",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.record = &mvm_sregs_92,
	},
	{
		.title = "MVM_SET_SREGS",
		.code = BOUNDARY_CODE(MVM_SET_SREGS),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_sregs",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.record = &mvm_sregs_96,
	},
	{
		.title = "MVM_TRANSLATE",
		.code = BOUNDARY_CODE(MVM_TRANSLATE),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_translate",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.record = &mvm_translate_100,
	},
	{
		.title = "MVM_INTERRUPT",
		.code = BOUNDARY_CODE(MVM_INTERRUPT),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_interrupt",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.record = &mvm_interrupt_104,
	},
	{
		.title = "MVM_GET_MSRS",
		.code = BOUNDARY_CODE(MVM_GET_MSRS),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_msrs",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.record = &mvm_msrs_108,
		.payloads = payloads_113,
		.payload_count = boundary_count(payloads_113),
	},
	{
		.title = "MVM_SET_MSRS",
		.code = BOUNDARY_CODE(MVM_SET_MSRS),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_msrs",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.record = &mvm_msrs_108,
		.payloads = payloads_116,
		.payload_count = boundary_count(payloads_116),
	},
	{
		.title = "MVM_GET_FPU",
		.code = BOUNDARY_CODE(MVM_GET_FPU),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_fpu",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.record = &mvm_fpu_119,
	},
	{
		.title = "MVM_SET_FPU",
		.code = BOUNDARY_CODE(MVM_SET_FPU),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_fpu",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.record = &mvm_fpu_123,
	},
	{
		.title = "MVM_SET_CPUID",
		.code = BOUNDARY_CODE(MVM_SET_CPUID),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_cpuid",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.record = &mvm_cpuid_126,
		.payloads = payloads_131,
		.payload_count = boundary_count(payloads_131),
	},
	{
		.title = "MVM_GET_MP_STATE",
		.code = BOUNDARY_CODE(MVM_GET_MP_STATE),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_mp_state",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.record = &mvm_mp_state_134,
	},
	{
		.title = "MVM_SET_MP_STATE",
		.code = BOUNDARY_CODE(MVM_SET_MP_STATE),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_mp_state",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.record = &mvm_mp_state_138,
	},
	{
		.title = "MVM_NMI",
		.code = BOUNDARY_CODE(MVM_NMI),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_nmi",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
	},
	{
		.title = "MVM_GET_VCPU_EVENTS",
		.code = BOUNDARY_CODE(MVM_GET_VCPU_EVENTS),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_vcpu_events",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.record = &mvm_vcpu_events_141,
	},
	{
		.title = "MVM_SET_VCPU_EVENTS",
		.code = BOUNDARY_CODE(MVM_SET_VCPU_EVENTS),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_vcpu_events",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.record = &mvm_vcpu_events_145,
	},
	{
		.title = "MVM_GET_DEBUGREGS",
		.code = BOUNDARY_CODE(MVM_GET_DEBUGREGS),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_debugregs",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.record = &mvm_debugregs_148,
	},
	{
		.title = "MVM_SET_DEBUGREGS",
		.code = BOUNDARY_CODE(MVM_SET_DEBUGREGS),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_debugregs",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.record = &mvm_debugregs_152,
	},
	{
		.title = "MVM_GET_XSAVE",
		.code = BOUNDARY_CODE(MVM_GET_XSAVE),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_xsave",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.record = &mvm_xsave_155,
	},
	{
		.title = "MVM_SET_XSAVE",
		.code = BOUNDARY_CODE(MVM_SET_XSAVE),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_xsave",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.record = &mvm_xsave_159,
	},
	{
		.title = "MVM_GET_XCRS",
		.code = BOUNDARY_CODE(MVM_GET_XCRS),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_xcrs",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.record = &mvm_xcrs_163,
	},
	{
		.title = "MVM_SET_XCRS",
		.code = BOUNDARY_CODE(MVM_SET_XCRS),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_xcrs",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.record = &mvm_xcrs_167,
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_RAX",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_171,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_RCX",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_175,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_RDX",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_178,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_RBX",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_180,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_RSP",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_182,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_RBP",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_185,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_RSI",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_188,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_RDI",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_191,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_R8",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_193,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_R9",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_196,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_R10",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_199,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_R11",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_202,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_R12",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_205,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_R13",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_208,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_R14",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_211,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_R15",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_214,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_RIP",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_217,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_RFLAGS",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_220,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_MSR_TSC",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_223,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_MSR_SYSENTER_CS",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_226,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_MSR_SYSENTER_ESP",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_229,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_MSR_SYSENTER_EIP",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_232,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_MSR_DEBUG_CTL",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_235,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_MSR_PAT",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_238,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_MSR_EFER",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_241,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_MSR_STAR",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_244,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_MSR_LSTAR",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_247,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_MSR_CSTAR",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_250,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_MSR_SFMASK",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_253,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_MSR_FS_BASE",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_256,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_MSR_GS_BASE",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_259,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_MSR_KERNEL_GS_BASE",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_262,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_MSR_TSC_AUX",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_265,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_CR0",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_268,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_CR2",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_270,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_CR3",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_272,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_CR4",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_275,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_CR8",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_278,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_XCR0",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_281,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_DR",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_284,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_DR6",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_287,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_DR7",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_290,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_SEG_SELECTOR",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_293,
		.payloads = payloads_294,
		.payload_count = boundary_count(payloads_294),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_SEG_ATTRIBUTES",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_297,
		.payloads = payloads_294,
		.payload_count = boundary_count(payloads_294),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_SEG_LIMIT",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_300,
		.payloads = payloads_301,
		.payload_count = boundary_count(payloads_301),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_SEG_BASE",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_304,
		.payloads = payloads_172,
		.payload_count = boundary_count(payloads_172),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_FCW",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_307,
		.payloads = payloads_294,
		.payload_count = boundary_count(payloads_294),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_FSW",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_310,
		.payloads = payloads_294,
		.payload_count = boundary_count(payloads_294),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_FTW",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_313,
		.payloads = payloads_314,
		.payload_count = boundary_count(payloads_314),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_MXCSR",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_317,
		.payloads = payloads_301,
		.payload_count = boundary_count(payloads_301),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_ST",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_320,
		.payloads = payloads_324,
		.payload_count = boundary_count(payloads_324),
	},
	{
		.title = "MVM_GET_ONE_REG MVM_REG_XMM",
		.code = BOUNDARY_CODE(MVM_GET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_327,
		.payloads = payloads_324,
		.payload_count = boundary_count(payloads_324),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_RAX",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_171,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_RCX",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_175,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_RDX",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_178,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_RBX",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_180,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_RSP",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_182,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_RBP",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_185,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_RSI",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_188,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_RDI",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_191,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_R8",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_193,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_R9",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_196,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_R10",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_199,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_R11",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_202,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_R12",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_205,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_R13",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_208,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_R14",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_211,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_R15",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_214,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_RIP",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_217,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_RFLAGS",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_220,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_MSR_TSC",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_223,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_MSR_SYSENTER_CS",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_226,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_MSR_SYSENTER_ESP",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_229,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_MSR_SYSENTER_EIP",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_232,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_MSR_DEBUG_CTL",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_235,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_MSR_PAT",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_238,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_MSR_EFER",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_241,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_MSR_STAR",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_244,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_MSR_LSTAR",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_247,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_MSR_CSTAR",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_250,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_MSR_SFMASK",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_253,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_MSR_FS_BASE",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_256,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_MSR_GS_BASE",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_259,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_MSR_KERNEL_GS_BASE",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_262,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_MSR_TSC_AUX",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_265,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_CR0",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_268,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_CR2",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_270,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_CR3",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_272,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_CR4",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_275,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_CR8",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_278,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_XCR0",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_281,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_DR",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_284,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_DR6",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_287,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_DR7",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_290,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_SEG_SELECTOR",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_293,
		.payloads = payloads_329,
		.payload_count = boundary_count(payloads_329),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_SEG_ATTRIBUTES",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_297,
		.payloads = payloads_329,
		.payload_count = boundary_count(payloads_329),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_SEG_LIMIT",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_300,
		.payloads = payloads_330,
		.payload_count = boundary_count(payloads_330),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_SEG_BASE",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_304,
		.payloads = payloads_328,
		.payload_count = boundary_count(payloads_328),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_FCW",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_307,
		.payloads = payloads_329,
		.payload_count = boundary_count(payloads_329),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_FSW",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_310,
		.payloads = payloads_329,
		.payload_count = boundary_count(payloads_329),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_FTW",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_313,
		.payloads = payloads_331,
		.payload_count = boundary_count(payloads_331),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_MXCSR",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_317,
		.payloads = payloads_330,
		.payload_count = boundary_count(payloads_330),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_ST",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_320,
		.payloads = payloads_335,
		.payload_count = boundary_count(payloads_335),
	},
	{
		.title = "MVM_SET_ONE_REG MVM_REG_XMM",
		.code = BOUNDARY_CODE(MVM_SET_ONE_REG),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_register",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_one_reg, id),
		.record = &mvm_one_reg_327,
		.payloads = payloads_335,
		.payload_count = boundary_count(payloads_335),
	},
	{
		.title = "MVM_GET_MSRS__LEGACY",
		.code = BOUNDARY_CODE(MVM_GET_MSRS__LEGACY),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_get_msrs_legacy",
		.deprecated = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.record = &mvm_msrs_legacy_339,
		.payloads = payloads_344,
		.payload_count = boundary_count(payloads_344),
	},
	{
		.title = "MVM_SET_MSRS__LEGACY",
		.code = BOUNDARY_CODE(MVM_SET_MSRS__LEGACY),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_msrs_legacy",
		.deprecated = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.record = &mvm_msrs_legacy_339,
		.payloads = payloads_347,
		.payload_count = boundary_count(payloads_347),
	},
	{
		.title = "MVM_TRANSLATE__LEGACY",
		.code = BOUNDARY_CODE(MVM_TRANSLATE__LEGACY),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_translate_legacy",
		.deprecated = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.record = &mvm_translate_legacy_350,
	},
	{
		.title = "MVM_SET_CPUID__LEGACY",
		.code = BOUNDARY_CODE(MVM_SET_CPUID__LEGACY),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "mvm_vcpu_set_cpuid_legacy",
		.deprecated = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.record = &mvm_set_cpuid_legacy_353,
		.payloads = payloads_358,
		.payload_count = boundary_count(payloads_358),
	},
	{
		.title = "MVM_SET_DEVICE_ATTR MVM_I8259_RESET",
		.code = BOUNDARY_CODE(MVM_SET_DEVICE_ATTR),
		.kind = &mvm_i8259_ioctls,
		.object = &mvm_i8259_mock,
		.handler = "mvm_i8259_set_reset",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_i8259.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_device_attr, attr),
		.record = &mvm_device_attr_362,
	},
	{
		.title = "MVM_SET_DEVICE_ATTR MVM_I8259_MASTER",
		.code = BOUNDARY_CODE(MVM_SET_DEVICE_ATTR),
		.kind = &mvm_i8259_ioctls,
		.object = &mvm_i8259_mock,
		.handler = "mvm_i8259_set_master",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_i8259.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_device_attr, attr),
		.record = &mvm_device_attr_364,
		.payloads = payloads_369,
		.payload_count = boundary_count(payloads_369),
	},
	{
		.title = "MVM_SET_DEVICE_ATTR MVM_I8259_SLAVE",
		.code = BOUNDARY_CODE(MVM_SET_DEVICE_ATTR),
		.kind = &mvm_i8259_ioctls,
		.object = &mvm_i8259_mock,
		.handler = "mvm_i8259_set_slave",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_i8259.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_device_attr, attr),
		.record = &mvm_device_attr_372,
		.payloads = payloads_369,
		.payload_count = boundary_count(payloads_369),
	},
	{
		.title = "MVM_SET_DEVICE_ATTR MVM_I8259_LINE",
		.code = BOUNDARY_CODE(MVM_SET_DEVICE_ATTR),
		.kind = &mvm_i8259_ioctls,
		.object = &mvm_i8259_mock,
		.expected = -EACCES,
		.identical = true,
		.privilege = CASE_ANYONE,
		.reads = true,
		.number = offsetof(struct mvm_device_attr, attr),
		.record = &mvm_device_attr_374,
	},
	{
		.title = "MVM_GET_DEVICE_ATTR MVM_I8259_RESET",
		.code = BOUNDARY_CODE(MVM_GET_DEVICE_ATTR),
		.kind = &mvm_i8259_ioctls,
		.object = &mvm_i8259_mock,
		.expected = -EACCES,
		.identical = true,
		.privilege = CASE_ANYONE,
		.reads = true,
		.number = offsetof(struct mvm_device_attr, attr),
		.record = &mvm_device_attr_362,
	},
	{
		.title = "MVM_GET_DEVICE_ATTR MVM_I8259_MASTER",
		.code = BOUNDARY_CODE(MVM_GET_DEVICE_ATTR),
		.kind = &mvm_i8259_ioctls,
		.object = &mvm_i8259_mock,
		.handler = "mvm_i8259_get_master",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_i8259.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_device_attr, attr),
		.record = &mvm_device_attr_364,
		.payloads = payloads_378,
		.payload_count = boundary_count(payloads_378),
	},
	{
		.title = "MVM_GET_DEVICE_ATTR MVM_I8259_SLAVE",
		.code = BOUNDARY_CODE(MVM_GET_DEVICE_ATTR),
		.kind = &mvm_i8259_ioctls,
		.object = &mvm_i8259_mock,
		.handler = "mvm_i8259_get_slave",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_i8259.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_device_attr, attr),
		.record = &mvm_device_attr_372,
		.payloads = payloads_378,
		.payload_count = boundary_count(payloads_378),
	},
	{
		.title = "MVM_GET_DEVICE_ATTR MVM_I8259_LINE",
		.code = BOUNDARY_CODE(MVM_GET_DEVICE_ATTR),
		.kind = &mvm_i8259_ioctls,
		.object = &mvm_i8259_mock,
		.handler = "mvm_i8259_get_line",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_i8259.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_device_attr, attr),
		.record = &mvm_device_attr_374,
		.payloads = payloads_379,
		.payload_count = boundary_count(payloads_379),
	},
	{
		.title = "MVM_HAS_DEVICE_ATTR MVM_I8259_RESET",
		.code = BOUNDARY_CODE(MVM_HAS_DEVICE_ATTR),
		.kind = &mvm_i8259_ioctls,
		.object = &mvm_i8259_mock,
		.identical = true,
		.privilege = CASE_ANYONE,
		.reads = true,
		.number = offsetof(struct mvm_device_attr, attr),
		.record = &mvm_device_attr_382,
	},
	{
		.title = "MVM_HAS_DEVICE_ATTR MVM_I8259_MASTER",
		.code = BOUNDARY_CODE(MVM_HAS_DEVICE_ATTR),
		.kind = &mvm_i8259_ioctls,
		.object = &mvm_i8259_mock,
		.identical = true,
		.privilege = CASE_ANYONE,
		.reads = true,
		.number = offsetof(struct mvm_device_attr, attr),
		.record = &mvm_device_attr_384,
	},
	{
		.title = "MVM_HAS_DEVICE_ATTR MVM_I8259_SLAVE",
		.code = BOUNDARY_CODE(MVM_HAS_DEVICE_ATTR),
		.kind = &mvm_i8259_ioctls,
		.object = &mvm_i8259_mock,
		.identical = true,
		.privilege = CASE_ANYONE,
		.reads = true,
		.number = offsetof(struct mvm_device_attr, attr),
		.record = &mvm_device_attr_386,
	},
	{
		.title = "MVM_HAS_DEVICE_ATTR MVM_I8259_LINE",
		.code = BOUNDARY_CODE(MVM_HAS_DEVICE_ATTR),
		.kind = &mvm_i8259_ioctls,
		.object = &mvm_i8259_mock,
		.identical = true,
		.privilege = CASE_ANYONE,
		.reads = true,
		.number = offsetof(struct mvm_device_attr, attr),
		.record = &mvm_device_attr_388,
	},
	{
		.title = "MVM_SET_DEVICE_ATTR MVM_I8254_RESET",
		.code = BOUNDARY_CODE(MVM_SET_DEVICE_ATTR),
		.kind = &mvm_i8254_ioctls,
		.object = &mvm_i8254_mock,
		.handler = "mvm_i8254_set_reset",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_i8254.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_device_attr, attr),
		.record = &mvm_device_attr_362,
	},
	{
		.title = "MVM_SET_DEVICE_ATTR MVM_I8254_CHANNEL0",
		.code = BOUNDARY_CODE(MVM_SET_DEVICE_ATTR),
		.kind = &mvm_i8254_ioctls,
		.object = &mvm_i8254_mock,
		.handler = "mvm_i8254_set_channel0",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_i8254.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_device_attr, attr),
		.record = &mvm_device_attr_364,
		.payloads = payloads_393,
		.payload_count = boundary_count(payloads_393),
	},
	{
		.title = "MVM_SET_DEVICE_ATTR MVM_I8254_CHANNEL1",
		.code = BOUNDARY_CODE(MVM_SET_DEVICE_ATTR),
		.kind = &mvm_i8254_ioctls,
		.object = &mvm_i8254_mock,
		.handler = "mvm_i8254_set_channel1",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_i8254.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_device_attr, attr),
		.record = &mvm_device_attr_372,
		.payloads = payloads_393,
		.payload_count = boundary_count(payloads_393),
	},
	{
		.title = "MVM_SET_DEVICE_ATTR MVM_I8254_CHANNEL2",
		.code = BOUNDARY_CODE(MVM_SET_DEVICE_ATTR),
		.kind = &mvm_i8254_ioctls,
		.object = &mvm_i8254_mock,
		.handler = "mvm_i8254_set_channel2",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_i8254.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_device_attr, attr),
		.record = &mvm_device_attr_396,
		.payloads = payloads_393,
		.payload_count = boundary_count(payloads_393),
	},
	{
		.title = "MVM_SET_DEVICE_ATTR MVM_I8254_SPEAKER",
		.code = BOUNDARY_CODE(MVM_SET_DEVICE_ATTR),
		.kind = &mvm_i8254_ioctls,
		.object = &mvm_i8254_mock,
		.handler = "mvm_i8254_set_speaker",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_i8254.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_device_attr, attr),
		.record = &mvm_device_attr_398,
		.payloads = payloads_403,
		.payload_count = boundary_count(payloads_403),
	},
	{
		.title = "MVM_GET_DEVICE_ATTR MVM_I8254_RESET",
		.code = BOUNDARY_CODE(MVM_GET_DEVICE_ATTR),
		.kind = &mvm_i8254_ioctls,
		.object = &mvm_i8254_mock,
		.expected = -EACCES,
		.identical = true,
		.privilege = CASE_ANYONE,
		.reads = true,
		.number = offsetof(struct mvm_device_attr, attr),
		.record = &mvm_device_attr_362,
	},
	{
		.title = "MVM_GET_DEVICE_ATTR MVM_I8254_CHANNEL0",
		.code = BOUNDARY_CODE(MVM_GET_DEVICE_ATTR),
		.kind = &mvm_i8254_ioctls,
		.object = &mvm_i8254_mock,
		.handler = "mvm_i8254_get_channel0",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_i8254.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_device_attr, attr),
		.record = &mvm_device_attr_364,
		.payloads = payloads_407,
		.payload_count = boundary_count(payloads_407),
	},
	{
		.title = "MVM_GET_DEVICE_ATTR MVM_I8254_CHANNEL1",
		.code = BOUNDARY_CODE(MVM_GET_DEVICE_ATTR),
		.kind = &mvm_i8254_ioctls,
		.object = &mvm_i8254_mock,
		.handler = "mvm_i8254_get_channel1",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_i8254.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_device_attr, attr),
		.record = &mvm_device_attr_372,
		.payloads = payloads_407,
		.payload_count = boundary_count(payloads_407),
	},
	{
		.title = "MVM_GET_DEVICE_ATTR MVM_I8254_CHANNEL2",
		.code = BOUNDARY_CODE(MVM_GET_DEVICE_ATTR),
		.kind = &mvm_i8254_ioctls,
		.object = &mvm_i8254_mock,
		.handler = "mvm_i8254_get_channel2",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_i8254.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_device_attr, attr),
		.record = &mvm_device_attr_396,
		.payloads = payloads_407,
		.payload_count = boundary_count(payloads_407),
	},
	{
		.title = "MVM_GET_DEVICE_ATTR MVM_I8254_SPEAKER",
		.code = BOUNDARY_CODE(MVM_GET_DEVICE_ATTR),
		.kind = &mvm_i8254_ioctls,
		.object = &mvm_i8254_mock,
		.handler = "mvm_i8254_get_speaker",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_i8254.state",
		.exclusive = true,
		.reads = true,
		.number = offsetof(struct mvm_device_attr, attr),
		.record = &mvm_device_attr_398,
		.payloads = payloads_411,
		.payload_count = boundary_count(payloads_411),
	},
	{
		.title = "MVM_HAS_DEVICE_ATTR MVM_I8254_RESET",
		.code = BOUNDARY_CODE(MVM_HAS_DEVICE_ATTR),
		.kind = &mvm_i8254_ioctls,
		.object = &mvm_i8254_mock,
		.identical = true,
		.privilege = CASE_ANYONE,
		.reads = true,
		.number = offsetof(struct mvm_device_attr, attr),
		.record = &mvm_device_attr_382,
	},
	{
		.title = "MVM_HAS_DEVICE_ATTR MVM_I8254_CHANNEL0",
		.code = BOUNDARY_CODE(MVM_HAS_DEVICE_ATTR),
		.kind = &mvm_i8254_ioctls,
		.object = &mvm_i8254_mock,
		.identical = true,
		.privilege = CASE_ANYONE,
		.reads = true,
		.number = offsetof(struct mvm_device_attr, attr),
		.record = &mvm_device_attr_384,
	},
	{
		.title = "MVM_HAS_DEVICE_ATTR MVM_I8254_CHANNEL1",
		.code = BOUNDARY_CODE(MVM_HAS_DEVICE_ATTR),
		.kind = &mvm_i8254_ioctls,
		.object = &mvm_i8254_mock,
		.identical = true,
		.privilege = CASE_ANYONE,
		.reads = true,
		.number = offsetof(struct mvm_device_attr, attr),
		.record = &mvm_device_attr_386,
	},
	{
		.title = "MVM_HAS_DEVICE_ATTR MVM_I8254_CHANNEL2",
		.code = BOUNDARY_CODE(MVM_HAS_DEVICE_ATTR),
		.kind = &mvm_i8254_ioctls,
		.object = &mvm_i8254_mock,
		.identical = true,
		.privilege = CASE_ANYONE,
		.reads = true,
		.number = offsetof(struct mvm_device_attr, attr),
		.record = &mvm_device_attr_413,
	},
	{
		.title = "MVM_HAS_DEVICE_ATTR MVM_I8254_SPEAKER",
		.code = BOUNDARY_CODE(MVM_HAS_DEVICE_ATTR),
		.kind = &mvm_i8254_ioctls,
		.object = &mvm_i8254_mock,
		.identical = true,
		.privilege = CASE_ANYONE,
		.reads = true,
		.number = offsetof(struct mvm_device_attr, attr),
		.record = &mvm_device_attr_415,
	},
};

static const struct case_capability capabilities[] = {
	{ 0x3, 1u << 0 | 1u << 1, false, false, 0 },
	{ 0x7, 1u << 0 | 1u << 1, false, false, 0 },
	{ 0x9, 1u << 0 | 1u << 1, false, false, 0 },
	{ 0xa, 1u << 0 | 1u << 1, false, false, 0 },
	{ 0xe, 1u << 0 | 1u << 1, false, false, 0 },
	{ 0x16, 1u << 0 | 1u << 1, false, false, 0 },
	{ 0x27, 1u << 0 | 1u << 1, false, false, 0 },
	{ 0x29, 1u << 0 | 1u << 1, false, false, 0 },
	{ 0x32, 1u << 0 | 1u << 1, false, false, 0 },
	{ 0x37, 1u << 0 | 1u << 1, false, false, 0 },
	{ 0x38, 1u << 0 | 1u << 1, false, false, 0 },
	{ 0x3c, 1u << 0 | 1u << 1, false, false, 0 },
	{ 0x42, 1u << 0 | 1u << 1, false, false, 0 },
	{ 0x46, 1u << 0 | 1u << 1, false, false, 0 },
	{ 0x51, 1u << 0 | 1u << 1, false, false, 0 },
	{ 0x59, 1u << 0 | 1u << 1, false, false, 0 },
	{ 0x88, 1u << 0 | 1u << 1, false, false, 0 },
	{ 0xbc, 1u << 0 | 1u << 1, false, true, 1 },
	{ 0xc9, 1u << 0 | 1u << 1, false, true, 1 },
	{ 0x1000, 1u << 0 | 1u << 1, true, false, 0 },
	{ 0x1001, 1u << 0 | 1u << 1, false, false, 0 },
	{ 0x1002, 1u << 0 | 1u << 1, false, false, 0 },
	{ 0x1003, 1u << 0 | 1u << 1, false, false, 0 },
	{ 0x1004, 1u << 0 | 1u << 1, false, false, 0 },
	{ 0x1005, 1u << 0 | 1u << 1, false, false, 0 },
	{ 0x1006, 1u << 0 | 1u << 1, false, false, 0 },
	{ 0x1007, 1u << 0 | 1u << 1, false, false, 0 },
	{ 0x1008, 1u << 0 | 1u << 1, false, false, 0 },
};

static const struct case_mapping mappings[] = {
	{ &mvm_vcpu_run_page, &objects[2], "mvm_vcpu_map_run_page" },
};

static const struct case_page pages[] = {
	{
		.name = "mvm_run",
		.size = sizeof(struct mvm_run),
		.discriminator = offsetof(struct mvm_run, exit_reason),
		.discriminator_size = sizeof(((struct mvm_run *)0)->exit_reason),
		.arms = arms_438,
		.arm_count = boundary_count(arms_438),
		.store = any_mvm_store_run,
	},
};

static const struct case_extensions extensions = {
	mvm_extensions_init, mvm_extension_register, mvm_extension_unregister,
	mvm_extension_get, mvm_extension_count,
};

const struct case_suite mvm_suite = {
	.name = "mvm",
	.setup = mvm_mock_setup,
	.objects = objects,
	.object_count = boundary_count(objects),
	.commands = commands,
	.command_count = boundary_count(commands),
	.capabilities = capabilities,
	.capability_count = boundary_count(capabilities),
	.mappings = mappings,
	.mapping_count = boundary_count(mappings),
	.pages = pages,
	.page_count = boundary_count(pages),
	.extensions = &extensions,
	.extension_codes = {
		MVM_EXTENSION_CODE(MVM_EXTENSION_FIRST),
		MVM_EXTENSION_CODE(MVM_EXTENSION_FIRST + 4),
		MVM_EXTENSION_CODE(MVM_EXTENSION_LAST),
	},
	.below_code = MVM_EXTENSION_CODE(MVM_EXTENSION_FIRST - 1),
	.above_code = MVM_EXTENSION_CODE(MVM_EXTENSION_LAST + 1),
	.extension_first = 0x80000000,
};
