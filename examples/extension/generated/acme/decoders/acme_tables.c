/* SPDX-License-Identifier: MIT */
/*
 * acme: tables of the decoders.
 *
 * Made by ioctlc from the acme spec; do not edit. To remake it:
 *   ioctlc build extension # where the folder extension is
 */
#include <errno.h>
#include "tables.h"

static const struct dec_abi acme_abis[] = {
	{ .name = "linux-x86_64", .bits = 64, .commands = { 0, 4 } },
	{ .name = "linux-i386", .bits = 32, .commands = { 0, 4 } },
	{ .name = "linux-x32", .bits = 32, .commands = { 0, 4 } },
	{ .name = "linux-arm64", .bits = 64, .commands = { 0, 4 } },
	{ .name = "linux-arm", .bits = 32, .commands = { 0, 4 } },
	{ .name = "linux-arm-oabi", .bits = 32, .commands = { 0, 4 } },
	{ .name = "linux-riscv64", .bits = 64, .commands = { 0, 4 } },
	{ .name = "linux-riscv32", .bits = 32, .commands = { 0, 4 } },
	{ .name = "linux-ppc64le", .bits = 64, .commands = { 4, 4 } },
	{ .name = "linux-ppc64", .bits = 64, .big = true, .commands = { 4, 4 } },
	{ .name = "linux-ppc", .bits = 32, .big = true, .commands = { 4, 4 } },
	{ .name = "linux-s390x", .bits = 64, .big = true, .commands = { 0, 4 } },
	{ .name = "linux-mips64", .bits = 64, .commands = { 4, 4 } },
	{ .name = "linux-mips", .bits = 32, .commands = { 4, 4 } },
	{ .name = "linux-sparc64", .bits = 64, .big = true, .commands = { 4, 4 } },
	{ .name = "linux-sparc", .bits = 32, .big = true, .commands = { 4, 4 } },
	{ .name = "linux-m68k", .bits = 32, .big = true, .commands = { 0, 4 } },
	{ .name = "linux-alpha", .bits = 64, .commands = { 4, 4 } },
	{ .name = "linux-hppa", .bits = 32, .big = true, .commands = { 4, 4 } },
	{ .name = "linux-sh4", .bits = 32, .commands = { 0, 4 } },
	{ .name = "freebsd-x86_64", .bits = 64, .commands = { 4, 4 } },
	{ .name = "netbsd-x86_64", .bits = 64, .commands = { 4, 4 } },
	{ .name = "openbsd-x86_64", .bits = 64, .commands = { 4, 4 } },
	{ .name = "dragonfly-x86_64", .bits = 64, .commands = { 4, 4 } },
	{ .name = "freebsd-i386", .bits = 32, .commands = { 4, 4 } },
	{ .name = "netbsd-i386", .bits = 32, .commands = { 4, 4 } },
	{ .name = "darwin-x86_64", .bits = 64, .commands = { 4, 4 } },
	{ .name = "darwin-arm64", .bits = 64, .commands = { 4, 4 } },
};

static const struct dec_command acme_commands[] = {
	{ .name = "ACME_SET_PROFILE", .code = 0x4010bef0, .numbers = 1, .objects = 0x2, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 0x0, .way = DEC_IN },
	{ .name = "ACME_CREATE_COUNTER", .code = 0x8008bef2, .numbers = 1, .objects = 0x2, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 4, .way = DEC_OUT },
	{ .name = "ACME_GET_COUNT", .code = 0x8010bef3, .numbers = 1, .objects = 0x20, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 6, .way = DEC_OUT },
	{ .name = "ACME_GET_SAMPLES", .code = 0xc010bef1, .numbers = 1, .objects = 0x4, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 7, .way = DEC_IN | DEC_OUT },
	{ .name = "ACME_CREATE_COUNTER", .code = 0x4008bef2, .numbers = 1, .objects = 0x2, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 4, .way = DEC_OUT },
	{ .name = "ACME_GET_COUNT", .code = 0x4010bef3, .numbers = 1, .objects = 0x20, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 6, .way = DEC_OUT },
	{ .name = "ACME_SET_PROFILE", .code = 0x8010bef0, .numbers = 1, .objects = 0x2, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 0x0, .way = DEC_IN },
};

static const struct dec_type acme_types[] = {
	{ .kind = DEC_STRUCT, .name = "acme_profile", .size = 16, .fds = 0x0, .ref = DEC_NONE, .span = { 0, 3 }, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 8, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 4, .fds = 0x0, .ref = 0x0, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 4, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "acme_create_counter", .size = 8, .fds = 0x0, .ref = DEC_NONE, .span = { 3, 1 }, .whole = true, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 8, .is_signed = true, .print = DEC_PRINT_FD, .fds = 0x20, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "acme_count", .size = 16, .fds = 0x0, .ref = DEC_NONE, .span = { 4, 2 }, .whole = true, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "acme_get_samples", .size = 16, .fds = 0x0, .ref = DEC_NONE, .span = { 6, 3 }, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 4, .fds = 0x0, .ref = 1, .grows = DEC_NONE },
	{ .kind = DEC_POINTER, .size = 8, .fds = 0x0, .ref = 0x0, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "acme_sample", .size = 32, .fds = 0x0, .ref = DEC_NONE, .span = { 9, 5 }, .whole = true, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 8, .print = DEC_PRINT_HEX, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
};

static const struct dec_field acme_fields[] = {
	{ .name = "period", .type = 1, .way = DEC_IN, .bounds = { 0, 1 } },
	{ .name = "flags", .at = 64, .type = 2, .way = DEC_IN },
	{ .name = "pad", .at = 96, .type = 3, .way = DEC_IN, .reserved = true },
	{ .name = "fd", .type = 5, .way = DEC_OUT },
	{ .name = "taken", .type = 1, .way = DEC_OUT },
	{ .name = "lost", .at = 64, .type = 1, .way = DEC_OUT },
	{ .name = "count", .type = 3, .way = DEC_IN | DEC_OUT },
	{ .name = "flags", .at = 32, .type = 8, .way = DEC_IN },
	{ .name = "addr", .at = 64, .type = 9, .way = DEC_IN | DEC_OUT },
	{ .name = "rip", .type = 11, .way = DEC_OUT },
	{ .name = "cr3", .at = 64, .type = 11, .way = DEC_OUT },
	{ .name = "clock", .at = 128, .type = 1, .way = DEC_OUT },
	{ .name = "cpl", .at = 192, .type = 3, .way = DEC_OUT },
	{ .name = "pad", .at = 224, .type = 3, .way = DEC_OUT, .reserved = true },
};

static const struct dec_payload acme_payloads[] = {
	{ .kind = DEC_PAYLOAD_MEMORY, .way = DEC_OUT, .counted = true, .type = 10, .list = DEC_NONE, .state = DEC_NONE, .length = { .count = { 0, 1 }, .after = { 0, 1 }, .maximum = 0x1000 } },
};

static const struct dec_set acme_sets[] = {
	{ .name = "acme_profile_flags", .kind = DEC_FLAGS, .values = { 0, 2 } },
	{ .name = "acme_samples_flags", .kind = DEC_FLAGS, .values = { 2, 1 } },
};

static const struct dec_value acme_values[] = {
	{ .value = 0x1, .name = "ACME_PROFILE_ENABLE" },
	{ .value = 0x2, .name = "ACME_PROFILE_KERNEL_ONLY" },
	{ .value = 0x1, .name = "ACME_SAMPLES_KEEP" },
};

static const struct dec_object acme_objects[] = {
	{ .name = "system", .nodes = { 0, 1 }, .parent = DEC_NONE },
	{ .name = "vm", .links = { 1, 1 }, .parent = 0x0 },
	{ .name = "vcpu", .links = { 2, 1 }, .parent = 1 },
	{ .name = "i8259", .links = { 3, 1 }, .parent = 1, .devices = { 0, 1 } },
	{ .name = "i8254", .links = { 4, 1 }, .parent = 1, .devices = { 1, 1 } },
	{ .name = "counter", .links = { 5, 1 }, .parent = 1 },
};

static const struct dec_capability acme_capabilities[] = {
	{ .name = "ACME_CAP_PROFILE", .value = 0x80000000ull, .objects = 0x2, .abis = 0x0 },
	{ .name = "ACME_CAP_PROFILE_KERNEL_ONLY", .value = 0x80000001ull, .objects = 0x2, .abis = 0x0 },
	{ .name = "ACME_CAP_PROFILE_NMI", .value = 0x80000010ull, .objects = 0x2, .abis = 0x0, .opt_in = true, .arguments = 1 },
};

static const struct dec_op acme_ops[] = {
	{ .code = DEC_OP_FIELD, .bits = 32, .way = 3, .number = 0x0 },
};

static const struct dec_bounds acme_bounds[] = {
	{ .min = 0x3e8 },
};

static const uint64_t acme_arms[] = {
	0x1, 0x2,
};

static const uint32_t acme_numbers[] = {
	0, 1, 2, 3, 4, 5, 6, 3,
};

static const char *const acme_strings[] = {
	"/dev/mvm",
	"anon_inode:mvm-vm",
	"anon_inode:mvm-vcpu:*",
	"anon_inode:mvm-i8259",
	"anon_inode:mvm-i8254",
	"anon_inode:acme-counter",
};

DEC_TABLES(acme_tables, {
	.spec = "acme",
	.version = "1.0",
	.n_states = 1,
	.abis = acme_abis,
	.n_abis = 28,
	.commands = acme_commands,
	.n_commands = 7,
	.types = acme_types,
	.n_types = 12,
	.fields = acme_fields,
	.n_fields = 14,
	.payloads = acme_payloads,
	.n_payloads = 1,
	.sets = acme_sets,
	.n_sets = 2,
	.values = acme_values,
	.n_values = 3,
	.objects = acme_objects,
	.n_objects = 6,
	.capabilities = acme_capabilities,
	.n_capabilities = 3,
	.ops = acme_ops,
	.n_ops = 1,
	.bounds = acme_bounds,
	.n_bounds = 1,
	.arms = acme_arms,
	.n_arms = 2,
	.numbers = acme_numbers,
	.n_numbers = 8,
	.strings = acme_strings,
	.n_strings = 6,
});
