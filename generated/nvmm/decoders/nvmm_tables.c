/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * nvmm: tables of the decoders.
 *
 * Made by ioctlc from the nvmm spec; do not edit. To remake it:
 *   ioctlc build spec/nvmm
 */
#include <errno.h>
#include "tables.h"

static const struct dec_abi nvmm_abis[] = {
	{ .name = "netbsd-x86_64", .bits = 64, .commands = { 0, 9 } },
	{ .name = "netbsd-i386", .bits = 32, .commands = { 9, 9 } },
};

static const struct dec_command nvmm_commands[] = {
	{ .name = "NVMM_IOC_MACHINE_DESTROY", .code = 0x80044e02, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 0x0, .way = DEC_IN },
	{ .name = "NVMM_IOC_VCPU_CREATE", .code = 0x80084e04, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 2, .way = DEC_IN },
	{ .name = "NVMM_IOC_VCPU_DESTROY", .code = 0x80084e05, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 3, .way = DEC_IN },
	{ .name = "NVMM_IOC_MACHINE_CONFIGURE", .code = 0x80184e03, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 4, .way = DEC_IN },
	{ .name = "NVMM_IOC_VCPU_SETSTATE", .code = 0x80184e06, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 7, .way = DEC_IN },
	{ .name = "NVMM_IOC_VCPU_GETSTATE", .code = 0x80184e07, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 9, .way = DEC_IN },
	{ .name = "NVMM_IOC_GPA_UNMAP", .code = 0x80184e0b, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 10, .way = DEC_IN },
	{ .name = "NVMM_IOC_GPA_MAP", .code = 0x80284e0a, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 11, .way = DEC_IN },
	{ .name = "NVMM_IOC_MACHINE_CREATE", .code = 0xc0044e01, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 14, .way = DEC_OUT },
	{ .name = "NVMM_IOC_MACHINE_CONFIGURE", .code = 0x80104e03, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 15, .way = DEC_IN },
	{ .name = "NVMM_IOC_GPA_UNMAP", .code = 0x80104e0b, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 17, .way = DEC_IN },
	{ .name = "NVMM_IOC_VCPU_SETSTATE", .code = 0x80144e06, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 19, .way = DEC_IN },
	{ .name = "NVMM_IOC_VCPU_GETSTATE", .code = 0x80144e07, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 20, .way = DEC_IN },
	{ .name = "NVMM_IOC_GPA_MAP", .code = 0x80184e0a, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 21, .way = DEC_IN },
};

static const struct dec_type nvmm_types[] = {
	{ .kind = DEC_STRUCT, .name = "nvmm_ioc_machine_destroy", .size = 4, .fds = 0x0, .ref = DEC_NONE, .span = { 0, 1 }, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 4, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "nvmm_ioc_vcpu_create", .size = 8, .fds = 0x0, .ref = DEC_NONE, .span = { 1, 2 }, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "nvmm_ioc_vcpu_destroy", .size = 8, .fds = 0x0, .ref = DEC_NONE, .span = { 1, 2 }, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "nvmm_ioc_machine_configure", .size = 24, .fds = 0x0, .ref = DEC_NONE, .span = { 3, 3 }, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 8, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_POINTER, .size = 8, .fds = 0x0, .ref = 0x0, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "nvmm_ioc_vcpu_setstate", .size = 24, .fds = 0x0, .ref = DEC_NONE, .span = { 6, 4 }, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 8, .print = DEC_PRINT_HEX, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "nvmm_ioc_vcpu_getstate", .size = 24, .fds = 0x0, .ref = DEC_NONE, .span = { 6, 4 }, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "nvmm_ioc_gpa_unmap", .size = 24, .fds = 0x0, .ref = DEC_NONE, .span = { 10, 3 }, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "nvmm_ioc_gpa_map", .size = 40, .fds = 0x0, .ref = DEC_NONE, .span = { 13, 5 }, .grows = DEC_NONE },
	{ .kind = DEC_POINTER, .size = 8, .fds = 0x0, .ref = 1, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 4, .is_signed = true, .print = DEC_PRINT_HEX, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "nvmm_ioc_machine_create", .size = 4, .fds = 0x0, .ref = DEC_NONE, .span = { 18, 1 }, .whole = true, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "nvmm_ioc_machine_configure", .size = 16, .fds = 0x0, .ref = DEC_NONE, .span = { 19, 3 }, .grows = DEC_NONE },
	{ .kind = DEC_POINTER, .size = 4, .fds = 0x0, .ref = 0x0, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "nvmm_ioc_gpa_unmap", .size = 16, .fds = 0x0, .ref = DEC_NONE, .span = { 22, 3 }, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 4, .print = DEC_PRINT_HEX, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "nvmm_ioc_vcpu_setstate", .size = 20, .fds = 0x0, .ref = DEC_NONE, .span = { 25, 4 }, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "nvmm_ioc_vcpu_getstate", .size = 20, .fds = 0x0, .ref = DEC_NONE, .span = { 25, 4 }, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "nvmm_ioc_gpa_map", .size = 24, .fds = 0x0, .ref = DEC_NONE, .span = { 29, 5 }, .grows = DEC_NONE },
	{ .kind = DEC_POINTER, .size = 4, .fds = 0x0, .ref = 1, .grows = DEC_NONE },
};

static const struct dec_field nvmm_fields[] = {
	{ .name = "machid", .type = 1, .way = DEC_IN },
	{ .name = "machid", .type = 1, .way = DEC_IN },
	{ .name = "cpuid", .at = 32, .type = 1, .way = DEC_IN },
	{ .name = "machid", .type = 1, .way = DEC_IN },
	{ .name = "op", .at = 64, .type = 5, .way = DEC_IN },
	{ .name = "conf", .at = 128, .type = 6, .way = DEC_IN },
	{ .name = "machid", .type = 1, .way = DEC_IN },
	{ .name = "cpuid", .at = 32, .type = 1, .way = DEC_IN },
	{ .name = "flags", .at = 64, .type = 8, .way = DEC_IN },
	{ .name = "state", .at = 128, .type = 6, .way = DEC_IN },
	{ .name = "machid", .type = 1, .way = DEC_IN },
	{ .name = "gpa", .at = 64, .type = 8, .way = DEC_IN, .bounds = { 0, 1 } },
	{ .name = "size", .at = 128, .type = 8, .way = DEC_IN, .bounds = { 0, 1 } },
	{ .name = "machid", .type = 1, .way = DEC_IN },
	{ .name = "hva", .at = 64, .type = 12, .way = DEC_IN, .bounds = { 0, 1 } },
	{ .name = "gpa", .at = 128, .type = 8, .way = DEC_IN, .bounds = { 0, 1 } },
	{ .name = "size", .at = 192, .type = 8, .way = DEC_IN, .bounds = { 0, 1 } },
	{ .name = "flags", .at = 256, .type = 13, .way = DEC_IN },
	{ .name = "machid", .type = 1, .way = DEC_OUT },
	{ .name = "machid", .type = 1, .way = DEC_IN },
	{ .name = "op", .at = 32, .type = 5, .way = DEC_IN },
	{ .name = "conf", .at = 96, .type = 16, .way = DEC_IN },
	{ .name = "machid", .type = 1, .way = DEC_IN },
	{ .name = "gpa", .at = 32, .type = 8, .way = DEC_IN, .bounds = { 0, 1 } },
	{ .name = "size", .at = 96, .type = 18, .way = DEC_IN, .bounds = { 0, 1 } },
	{ .name = "machid", .type = 1, .way = DEC_IN },
	{ .name = "cpuid", .at = 32, .type = 1, .way = DEC_IN },
	{ .name = "flags", .at = 64, .type = 8, .way = DEC_IN },
	{ .name = "state", .at = 128, .type = 16, .way = DEC_IN },
	{ .name = "machid", .type = 1, .way = DEC_IN },
	{ .name = "hva", .at = 32, .type = 22, .way = DEC_IN, .bounds = { 0, 1 } },
	{ .name = "gpa", .at = 64, .type = 8, .way = DEC_IN, .bounds = { 0, 1 } },
	{ .name = "size", .at = 128, .type = 18, .way = DEC_IN, .bounds = { 0, 1 } },
	{ .name = "flags", .at = 160, .type = 13, .way = DEC_IN },
};

static const struct dec_payload nvmm_payloads[] = {
	{ .kind = DEC_PAYLOAD_NONE, .type = DEC_NONE, .list = DEC_NONE, .state = DEC_NONE },
	{ .kind = DEC_PAYLOAD_NONE, .type = DEC_NONE, .list = DEC_NONE, .state = DEC_NONE },
};

static const struct dec_object nvmm_objects[] = {
	{ .name = "nvmm", .nodes = { 0, 1 }, .parent = DEC_NONE },
};

static const struct dec_bounds nvmm_bounds[] = {
	{ .multiple_of = 0x1000 },
};

static const uint32_t nvmm_numbers[] = {
	0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 9, 10, 11, 12, 13, 8,
};

static const char *const nvmm_strings[] = {
	"/dev/nvmm",
};

DEC_TABLES(nvmm_tables, {
	.spec = "nvmm",
	.version = "1",
	.n_states = 0,
	.abis = nvmm_abis,
	.n_abis = 2,
	.commands = nvmm_commands,
	.n_commands = 14,
	.types = nvmm_types,
	.n_types = 23,
	.fields = nvmm_fields,
	.n_fields = 34,
	.payloads = nvmm_payloads,
	.n_payloads = 2,
	.objects = nvmm_objects,
	.n_objects = 1,
	.bounds = nvmm_bounds,
	.n_bounds = 1,
	.numbers = nvmm_numbers,
	.n_numbers = 18,
	.strings = nvmm_strings,
	.n_strings = 1,
});
