/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/*
 * nitro_enclaves: tables of the decoders.
 *
 * Made by ioctlc from the nitro_enclaves spec; do not edit. To remake it:
 *   ioctlc build spec/nitro_enclaves
 */
#include <errno.h>
#include "tables.h"

static const struct dec_abi nitro_enclaves_abis[] = {
	{ .name = "linux-x86_64", .bits = 64, .commands = { 0, 5 } },
	{ .name = "linux-i386", .bits = 32, .commands = { 0, 5 } },
	{ .name = "linux-arm64", .bits = 64, .commands = { 0, 5 } },
};

static const struct dec_command nitro_enclaves_commands[] = {
	{ .name = "NE_SET_USER_MEMORY_REGION", .code = 0x4018ae23, .numbers = 1, .objects = 0x2, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 0x0, .way = DEC_IN },
	{ .name = "NE_CREATE_VM", .code = 0x8008ae20, .numbers = 1, .objects = 0x1, .returns = 0x2, .argument = DEC_ARG_POINTER, .type = 1, .way = DEC_OUT },
	{ .name = "NE_ADD_VCPU", .code = 0xc004ae21, .numbers = 1, .objects = 0x2, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 4, .way = DEC_IN | DEC_OUT },
	{ .name = "NE_GET_IMAGE_LOAD_INFO", .code = 0xc010ae22, .numbers = 1, .objects = 0x2, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 5, .way = DEC_IN | DEC_OUT },
	{ .name = "NE_START_ENCLAVE", .code = 0xc010ae24, .numbers = 1, .objects = 0x2, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 7, .way = DEC_IN | DEC_OUT },
};

static const struct dec_type nitro_enclaves_types[] = {
	{ .kind = DEC_STRUCT, .name = "ne_user_memory_region", .size = 24, .fds = 0x0, .ref = DEC_NONE, .span = { 0, 3 }, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 8, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 8, .print = DEC_PRINT_HEX, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_POINTER, .size = 8, .fds = 0x0, .ref = 0x0, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 4, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "ne_image_load_info", .size = 16, .fds = 0x0, .ref = DEC_NONE, .span = { 3, 2 }, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 8, .fds = 0x0, .ref = 0x0, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "ne_enclave_start_info", .size = 16, .fds = 0x0, .ref = DEC_NONE, .span = { 5, 2 }, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 8, .fds = 0x0, .ref = 1, .grows = DEC_NONE },
};

static const struct dec_field nitro_enclaves_fields[] = {
	{ .name = "flags", .type = 1, .way = DEC_IN, .bounds = { 0, 1 } },
	{ .name = "memory_size", .at = 64, .type = 2, .way = DEC_IN, .bounds = { 1, 1 } },
	{ .name = "userspace_addr", .at = 128, .type = 3, .way = DEC_IN, .bounds = { 2, 1 } },
	{ .name = "flags", .type = 6, .way = DEC_IN, .bounds = { 3, 1 } },
	{ .name = "memory_offset", .at = 64, .type = 2, .way = DEC_OUT },
	{ .name = "flags", .type = 8, .way = DEC_IN },
	{ .name = "enclave_cid", .at = 64, .type = 1, .way = DEC_IN | DEC_OUT, .bounds = { 4, 1 } },
};

static const struct dec_payload nitro_enclaves_payloads[] = {
	{ .kind = DEC_PAYLOAD_NONE, .type = DEC_NONE, .list = DEC_NONE, .state = DEC_NONE },
};

static const struct dec_set nitro_enclaves_sets[] = {
	{ .name = "ne_image_load_flags", .kind = DEC_FLAGS, .values = { 0, 1 } },
	{ .name = "ne_enclave_start_flags", .kind = DEC_FLAGS, .values = { 1, 1 } },
};

static const struct dec_value nitro_enclaves_values[] = {
	{ .value = 0x1, .name = "NE_EIF_IMAGE" },
	{ .value = 0x1, .name = "NE_ENCLAVE_DEBUG_MODE" },
};

static const struct dec_object nitro_enclaves_objects[] = {
	{ .name = "device", .nodes = { 0, 1 }, .parent = DEC_NONE },
	{ .name = "enclave", .links = { 1, 1 }, .parent = 0x0 },
};

static const struct dec_bounds nitro_enclaves_bounds[] = {
	{ .max = 0x0, .has_max = true },
	{ .min = 0x200000, .multiple_of = 0x200000 },
	{ .multiple_of = 0x200000 },
	{ .min = 0x1 },
	{ .max = 0xfffffffeull, .has_max = true },
};

static const uint32_t nitro_enclaves_numbers[] = {
	0, 1, 2, 3, 4,
};

static const char *const nitro_enclaves_strings[] = {
	"/dev/nitro_enclaves",
	"anon_inode:ne-vm",
};

DEC_TABLES(nitro_enclaves_tables, {
	.spec = "nitro_enclaves",
	.version = "0",
	.n_states = 0,
	.abis = nitro_enclaves_abis,
	.n_abis = 3,
	.commands = nitro_enclaves_commands,
	.n_commands = 5,
	.types = nitro_enclaves_types,
	.n_types = 9,
	.fields = nitro_enclaves_fields,
	.n_fields = 7,
	.payloads = nitro_enclaves_payloads,
	.n_payloads = 1,
	.sets = nitro_enclaves_sets,
	.n_sets = 2,
	.values = nitro_enclaves_values,
	.n_values = 2,
	.objects = nitro_enclaves_objects,
	.n_objects = 2,
	.bounds = nitro_enclaves_bounds,
	.n_bounds = 5,
	.numbers = nitro_enclaves_numbers,
	.n_numbers = 5,
	.strings = nitro_enclaves_strings,
	.n_strings = 2,
});
