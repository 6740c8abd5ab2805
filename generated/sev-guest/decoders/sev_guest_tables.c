/* SPDX-License-Identifier: GPL-2.0-only WITH Linux-syscall-note */
/*
 * sev-guest: tables of the decoders.
 *
 * Made by ioctlc from the sev-guest spec; do not edit. To remake it:
 *   ioctlc build spec/sev-guest
 */
#include <errno.h>
#include "tables.h"

static const struct dec_abi sev_guest_abis[] = {
	{ .name = "linux-x86_64", .bits = 64, .commands = { 0, 3 } },
	{ .name = "linux-i386", .bits = 32, .commands = { 3, 3 } },
};

static const struct dec_command sev_guest_commands[] = {
	{ .name = "SNP_GET_REPORT", .code = 0xc0205300, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 0x0, .way = DEC_IN | DEC_OUT },
	{ .name = "SNP_GET_DERIVED_KEY", .code = 0xc0205301, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 0x0, .way = DEC_IN | DEC_OUT },
	{ .name = "SNP_GET_EXT_REPORT", .code = 0xc0205302, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 0x0, .way = DEC_IN | DEC_OUT },
	{ .name = "SNP_GET_REPORT", .code = 0xc01c5300, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 8, .way = DEC_IN | DEC_OUT },
	{ .name = "SNP_GET_DERIVED_KEY", .code = 0xc01c5301, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 8, .way = DEC_IN | DEC_OUT },
	{ .name = "SNP_GET_EXT_REPORT", .code = 0xc01c5302, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 8, .way = DEC_IN | DEC_OUT },
};

static const struct dec_type sev_guest_types[] = {
	{ .kind = DEC_STRUCT, .name = "snp_guest_request_ioctl", .size = 32, .fds = 0x0, .ref = DEC_NONE, .span = { 0, 4 }, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 1, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_POINTER, .size = 8, .fds = 0x0, .ref = 0x0, .grows = DEC_NONE },
	{ .kind = DEC_UNION, .size = 8, .fds = 0x0, .ref = DEC_NONE, .span = { 4, 2 }, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 8, .print = DEC_PRINT_HEX, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .size = 8, .fds = 0x0, .ref = DEC_NONE, .span = { 6, 2 }, .whole = true, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 4, .print = DEC_PRINT_HEX, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 4, .fds = 0x0, .ref = 0x0, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "snp_guest_request_ioctl", .size = 28, .fds = 0x0, .ref = DEC_NONE, .span = { 8, 4 }, .grows = DEC_NONE },
};

static const struct dec_field sev_guest_fields[] = {
	{ .name = "msg_version", .type = 1, .way = DEC_IN, .bounds = { 0, 1 } },
	{ .name = "req_data", .at = 64, .type = 2, .way = DEC_IN },
	{ .name = "resp_data", .at = 128, .type = 2, .way = DEC_IN },
	{ .at = 192, .type = 3, .way = DEC_OUT, .valid = { 0, 3 } },
	{ .name = "exitinfo2", .type = 4, .way = DEC_OUT, .valid = { 0, 3 } },
	{ .type = 5, .way = DEC_OUT, .valid = { 0, 3 } },
	{ .name = "fw_error", .type = 6, .way = DEC_OUT, .valid = { 0, 3 } },
	{ .name = "vmm_error", .at = 32, .type = 7, .way = DEC_OUT, .valid = { 0, 3 } },
	{ .name = "msg_version", .type = 1, .way = DEC_IN, .bounds = { 0, 1 } },
	{ .name = "req_data", .at = 32, .type = 2, .way = DEC_IN },
	{ .name = "resp_data", .at = 96, .type = 2, .way = DEC_IN },
	{ .at = 160, .type = 3, .way = DEC_OUT, .valid = { 0, 3 } },
};

static const struct dec_payload sev_guest_payloads[] = {
	{ .kind = DEC_PAYLOAD_NONE, .type = DEC_NONE, .list = DEC_NONE, .state = DEC_NONE },
};

static const struct dec_set sev_guest_sets[] = {
	{ .name = "snp_guest_vmm_err", .kind = DEC_ENUM, .is_open = true, .values = { 0, 2 } },
};

static const struct dec_value sev_guest_values[] = {
	{ .value = 0x1, .name = "SNP_GUEST_VMM_ERR_INVALID_LEN" },
	{ .value = 0x2, .name = "SNP_GUEST_VMM_ERR_BUSY" },
};

static const struct dec_object sev_guest_objects[] = {
	{ .name = "device", .nodes = { 0, 1 }, .parent = DEC_NONE },
};

static const struct dec_bounds sev_guest_bounds[] = {
	{ .min = 0x1 },
};

static const int32_t sev_guest_valid[] = {
	-EIO, -EBADMSG, -ETIMEDOUT,
};

static const uint32_t sev_guest_numbers[] = {
	0, 1, 2, 3, 4, 5,
};

static const char *const sev_guest_strings[] = {
	"/dev/sev-guest",
};

DEC_TABLES(sev_guest_tables, {
	.spec = "sev-guest",
	.version = "0",
	.n_states = 0,
	.abis = sev_guest_abis,
	.n_abis = 2,
	.commands = sev_guest_commands,
	.n_commands = 6,
	.types = sev_guest_types,
	.n_types = 9,
	.fields = sev_guest_fields,
	.n_fields = 12,
	.payloads = sev_guest_payloads,
	.n_payloads = 1,
	.sets = sev_guest_sets,
	.n_sets = 1,
	.values = sev_guest_values,
	.n_values = 2,
	.objects = sev_guest_objects,
	.n_objects = 1,
	.bounds = sev_guest_bounds,
	.n_bounds = 1,
	.valid = sev_guest_valid,
	.n_valid = 3,
	.numbers = sev_guest_numbers,
	.n_numbers = 6,
	.strings = sev_guest_strings,
	.n_strings = 1,
});
