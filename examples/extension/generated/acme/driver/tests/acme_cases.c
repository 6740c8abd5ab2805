/* SPDX-License-Identifier: MIT */
/*
 * acme: what is accepted, and what is to be refused.
 *
 * Made by ioctlc from the acme spec; do not edit. To remake it:
 *   ioctlc build extension # where the folder extension is
 */
#include "acme_mock.h"
#include "acme_numbers.h"

static const struct acme_profile valid_0 = {
	.period = 0x11223344,
	.flags = ACME_PROFILE_ENABLE | ACME_PROFILE_KERNEL_ONLY,
};

static const struct case_range ranges_1[] = {
	{ CASE_AT(struct acme_profile, period), CASE_INPUT },
	{ CASE_AT(struct acme_profile, flags), CASE_INPUT },
	{ CASE_AT(struct acme_profile, pad), CASE_INPUT | CASE_RESERVED },
};

static const struct case_check checks_2[] = {
	{ "period: below the minimum", CASE_AT(struct acme_profile, period), 0x3e7, -EINVAL, CASE_SET },
	{ "period: the minimum", CASE_AT(struct acme_profile, period), 0x3e8, 0, CASE_SET },
	{ "flags: an unknown flag", CASE_AT(struct acme_profile, flags), 0x3ULL, -EINVAL, CASE_BITS },
	{ "flags: a flag", CASE_AT(struct acme_profile, flags), 0x1, 0, CASE_SET },
	{ "flags: a flag", CASE_AT(struct acme_profile, flags), 0x2, 0, CASE_SET },
	{ "pad: reserved", CASE_AT(struct acme_profile, pad), 0, -EINVAL, CASE_BYTES },
};

static const struct case_record acme_profile_3 = {
	.size = sizeof(struct acme_profile),
	.valid = &valid_0,
	.ranges = ranges_1,
	.range_count = boundary_count(ranges_1),
	.checks = checks_2,
	.check_count = boundary_count(checks_2),
};

static const struct acme_create_counter valid_4 = {
	0
};

static const struct case_range ranges_5[] = {
	{ CASE_AT(struct acme_create_counter, fd), CASE_OUTPUT | CASE_FD },
};

static const struct case_record acme_create_counter_6 = {
	.size = sizeof(struct acme_create_counter),
	.valid = &valid_4,
	.ranges = ranges_5,
	.range_count = boundary_count(ranges_5),
};

static const struct acme_get_samples valid_7 = {
	.count = 2,
	.flags = ACME_SAMPLES_KEEP,
};

static const struct case_range ranges_8[] = {
	{ CASE_AT(struct acme_get_samples, count), CASE_INPUT | CASE_OUTPUT | CASE_STEADY },
	{ CASE_AT(struct acme_get_samples, flags), CASE_INPUT },
	{ CASE_AT(struct acme_get_samples, addr), CASE_ADDRESS },
};

static const struct case_check checks_9[] = {
	{ "flags: an unknown flag", CASE_AT(struct acme_get_samples, flags), 0x1ULL, -EINVAL, CASE_BITS },
	{ "flags: a flag", CASE_AT(struct acme_get_samples, flags), 0x1, 0, CASE_SET },
	{ "count: the handler counts one too many", CASE_AT(struct acme_get_samples,
							    count), 3, -EIO, CASE_ANSWER },
	{ "count: the handler counts far too many", CASE_AT(struct acme_get_samples,
							    count), 0xffffffff, -EIO, CASE_ANSWER },
	{ "count: a count above its maximum", CASE_AT(struct acme_get_samples,
						      count), 0x1001, -E2BIG, CASE_SET },
	{ "count: a count far above its maximum", CASE_AT(struct acme_get_samples,
							  count), 0xffffffff, -E2BIG, CASE_SET },
	{ "count: a count at its maximum", CASE_AT(struct acme_get_samples, count), 0x1000, 0, CASE_MOST },
	{ "count: no elements", CASE_AT(struct acme_get_samples, count), 0, 0, CASE_EMPTY },
};

static const struct case_record acme_get_samples_10 = {
	.size = sizeof(struct acme_get_samples),
	.valid = &valid_7,
	.ranges = ranges_8,
	.range_count = boundary_count(ranges_8),
	.checks = checks_9,
	.check_count = boundary_count(checks_9),
};

static const struct acme_sample valid_11 = {
	0
};

static const struct case_range ranges_12[] = {
	{ CASE_AT(struct acme_sample, rip), CASE_OUTPUT },
	{ CASE_AT(struct acme_sample, cr3), CASE_OUTPUT },
	{ CASE_AT(struct acme_sample, clock), CASE_OUTPUT },
	{ CASE_AT(struct acme_sample, cpl), CASE_OUTPUT },
	{ CASE_AT(struct acme_sample, pad), CASE_OUTPUT | CASE_RESERVED },
};

static const struct case_record acme_sample_13 = {
	.size = sizeof(struct acme_sample),
	.valid = &valid_11,
	.ranges = ranges_12,
	.range_count = boundary_count(ranges_12),
};

static const struct case_payload payloads_14[] = {
	{ -1, CASE_AT(struct acme_get_samples, addr), sizeof(struct acme_sample), &acme_sample_13, 2,
	  CASE_AT(struct acme_get_samples, count), BOUNDARY_OUT, true, false, false, false, 0 },
};

static const struct acme_count valid_15 = {
	0
};

static const struct case_range ranges_16[] = {
	{ CASE_AT(struct acme_count, taken), CASE_OUTPUT },
	{ CASE_AT(struct acme_count, lost), CASE_OUTPUT },
};

static const struct case_record acme_count_17 = {
	.size = sizeof(struct acme_count),
	.valid = &valid_15,
	.ranges = ranges_16,
	.range_count = boundary_count(ranges_16),
};

static const struct case_object objects[] = {
	{ &mvm_system_ioctls, &mvm_system_mock, NULL, 0, false },
	{ &mvm_vm_ioctls, &mvm_vm_mock, (struct os_lock *)&mvm_vm_mock.locks, 2, false },
	{ &mvm_vcpu_ioctls, &mvm_vcpu_mock, (struct os_lock *)&mvm_vcpu_mock.locks, 1, false },
	{ &mvm_i8259_ioctls, &mvm_i8259_mock, (struct os_lock *)&mvm_i8259_mock.locks, 1, false },
	{ &mvm_i8254_ioctls, &mvm_i8254_mock, (struct os_lock *)&mvm_i8254_mock.locks, 1, false },
	{ &acme_counter_ioctls, &acme_counter_mock, NULL, 0, false },
};

static const struct case_command commands[] = {
	{
		.title = "ACME_SET_PROFILE",
		.code = BOUNDARY_CODE(ACME_SET_PROFILE),
		.kind = &mvm_vm_ioctls,
		.object = &mvm_vm_mock,
		.handler = "acme_vm_set_profile",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vm.config",
		.exclusive = true,
		.reads = true,
		.record = &acme_profile_3,
	},
	{
		.title = "ACME_CREATE_COUNTER",
		.code = BOUNDARY_CODE(ACME_CREATE_COUNTER),
		.kind = &mvm_vm_ioctls,
		.object = &mvm_vm_mock,
		.handler = "acme_vm_create_counter",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vm.config",
		.exclusive = true,
		.files = 1,
		.record = &acme_create_counter_6,
	},
	{
		.title = "ACME_GET_SAMPLES",
		.code = BOUNDARY_CODE(ACME_GET_SAMPLES),
		.kind = &mvm_vcpu_ioctls,
		.object = &mvm_vcpu_mock,
		.handler = "acme_vcpu_get_samples",
		.identical = true,
		.privilege = CASE_ANYONE,
		.lock = "mvm_vcpu.state",
		.exclusive = true,
		.reads = true,
		.record = &acme_get_samples_10,
		.payloads = payloads_14,
		.payload_count = boundary_count(payloads_14),
	},
	{
		.title = "ACME_GET_COUNT",
		.code = BOUNDARY_CODE(ACME_GET_COUNT),
		.kind = &acme_counter_ioctls,
		.object = &acme_counter_mock,
		.handler = "acme_counter_get_count",
		.identical = true,
		.privilege = CASE_ANYONE,
		.record = &acme_count_17,
	},
};

static const struct case_capability capabilities[] = {
	{ 0x80000000, 1u << 1, false, false, 0 },
	{ 0x80000001, 1u << 1, false, false, 0 },
	{ 0x80000010, 1u << 1, false, true, 1 },
};

const struct case_suite acme_suite = {
	.name = "acme",
	.setup = acme_mock_setup,
	.objects = objects,
	.object_count = boundary_count(objects),
	.commands = commands,
	.command_count = boundary_count(commands),
	.capabilities = capabilities,
	.capability_count = boundary_count(capabilities),
	.base = &mvm_suite,
	.extension = &acme_extension,
};
