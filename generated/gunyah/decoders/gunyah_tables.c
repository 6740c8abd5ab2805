/* SPDX-License-Identifier: GPL-2.0-only WITH Linux-syscall-note */
/*
 * gunyah: tables of the decoders.
 *
 * Made by ioctlc from the gunyah spec; do not edit. To remake it:
 *   ioctlc build spec/gunyah
 */
#include <errno.h>
#include "tables.h"

static const struct dec_abi gunyah_abis[] = {
	{ .name = "linux-x86_64", .bits = 64, .commands = { 0, 10 } },
	{ .name = "linux-i386", .bits = 32, .commands = { 0, 10 } },
	{ .name = "linux-arm64", .bits = 64, .commands = { 0, 10 } },
};

static const struct dec_command gunyah_commands[] = {
	{ .name = "GH_CREATE_VM", .code = 0x00004700, .numbers = 1, .objects = 0x1, .returns = 0x2, .argument = DEC_ARG_NONE, .type = DEC_NONE },
	{ .name = "GH_VM_START", .code = 0x00004703, .numbers = 1, .objects = 0x2, .returns = 0x0, .argument = DEC_ARG_NONE, .type = DEC_NONE },
	{ .name = "GH_VCPU_RUN", .code = 0x00004705, .numbers = 1, .objects = 0x4, .returns = 0x0, .argument = DEC_ARG_NONE, .type = DEC_NONE },
	{ .name = "GH_VCPU_MMAP_SIZE", .code = 0x00004706, .numbers = 1, .objects = 0x4, .returns = 0x0, .argument = DEC_ARG_NONE, .type = DEC_NONE },
	{ .name = "GH_VM_ANDROID_SET_FW_CONFIG", .code = 0x40104112, .numbers = 1, .objects = 0x2, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 0x0, .way = DEC_IN },
	{ .name = "GH_VM_SET_DTB_CONFIG", .code = 0x40104702, .numbers = 1, .objects = 0x2, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 2, .way = DEC_IN },
	{ .name = "GH_VM_ADD_FUNCTION", .code = 0x40104704, .numbers = 1, .objects = 0x2, .returns = 0x4, .argument = DEC_ARG_POINTER, .type = 3, .way = DEC_IN },
	{ .name = "GH_VM_REMOVE_FUNCTION", .code = 0x40104707, .numbers = 1, .objects = 0x2, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 3, .way = DEC_IN },
	{ .name = "GH_VM_ANDROID_LEND_USER_MEM", .code = 0x40204111, .numbers = 1, .objects = 0x2, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 15, .way = DEC_IN },
	{ .name = "GH_VM_SET_USER_MEM_REGION", .code = 0x40204701, .numbers = 1, .objects = 0x2, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 15, .way = DEC_IN },
};

static const struct dec_type gunyah_types[] = {
	{ .kind = DEC_STRUCT, .name = "gh_vm_firmware_config", .size = 16, .fds = 0x0, .ref = DEC_NONE, .span = { 0, 2 }, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 8, .print = DEC_PRINT_HEX, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "gh_vm_dtb_config", .size = 16, .fds = 0x0, .ref = DEC_NONE, .span = { 0, 2 }, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "gh_fn_desc", .size = 16, .fds = 0x0, .ref = DEC_NONE, .span = { 2, 3 }, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 4, .fds = 0x0, .ref = 0x0, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 4, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_POINTER, .size = 8, .fds = 0x0, .ref = 0x0, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "gh_fn_vcpu_arg", .size = 4, .fds = 0x0, .ref = DEC_NONE, .span = { 5, 1 }, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "gh_fn_irqfd_arg", .size = 16, .fds = 0x0, .ref = DEC_NONE, .span = { 6, 4 }, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 4, .fds = 0x8, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 4, .fds = 0x0, .ref = 1, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "gh_fn_ioeventfd_arg", .size = 32, .fds = 0x0, .ref = DEC_NONE, .span = { 10, 6 }, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 4, .is_signed = true, .fds = 0x8, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 4, .fds = 0x0, .ref = 2, .grows = DEC_NONE },
	{ .kind = DEC_BYTES, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "gh_userspace_memory_region", .size = 32, .fds = 0x0, .ref = DEC_NONE, .span = { 16, 5 }, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 4, .fds = 0x0, .ref = 3, .grows = DEC_NONE },
	{ .kind = DEC_POINTER, .size = 8, .fds = 0x0, .ref = 5, .grows = DEC_NONE },
};

static const struct dec_field gunyah_fields[] = {
	{ .name = "guest_phys_addr", .type = 1, .way = DEC_IN },
	{ .name = "size", .at = 64, .type = 1, .way = DEC_IN },
	{ .name = "type", .type = 4, .way = DEC_IN },
	{ .name = "arg_size", .at = 32, .type = 5, .way = DEC_IN, .bounds = { 0, 1 } },
	{ .name = "arg", .at = 64, .type = 6, .way = DEC_IN },
	{ .name = "id", .type = 5, .way = DEC_IN },
	{ .name = "fd", .type = 9, .way = DEC_IN },
	{ .name = "label", .at = 32, .type = 5, .way = DEC_IN },
	{ .name = "flags", .at = 64, .type = 10, .way = DEC_IN },
	{ .name = "padding", .at = 96, .type = 5, .way = DEC_IN, .reserved = true },
	{ .name = "datamatch", .type = 1, .way = DEC_IN },
	{ .name = "addr", .at = 64, .type = 1, .way = DEC_IN },
	{ .name = "len", .at = 128, .type = 5, .way = DEC_IN },
	{ .name = "fd", .at = 160, .type = 12, .way = DEC_IN },
	{ .name = "flags", .at = 192, .type = 13, .way = DEC_IN },
	{ .name = "padding", .at = 224, .type = 5, .way = DEC_IN, .reserved = true },
	{ .name = "label", .type = 5, .way = DEC_IN },
	{ .name = "flags", .at = 32, .type = 16, .way = DEC_IN },
	{ .name = "guest_phys_addr", .at = 64, .type = 1, .way = DEC_IN, .bounds = { 1, 1 } },
	{ .name = "memory_size", .at = 128, .type = 1, .way = DEC_IN, .bounds = { 1, 1 } },
	{ .name = "userspace_addr", .at = 192, .type = 17, .way = DEC_IN, .bounds = { 1, 1 } },
};

static const struct dec_payload gunyah_payloads[] = {
	{ .kind = DEC_PAYLOAD_FIELD, .way = DEC_IN, .type = DEC_NONE, .list = DEC_NONE, .state = DEC_NONE, .on = { 0, 1 }, .cases = { 0, 4 } },
	{ .kind = DEC_PAYLOAD_MEMORY, .way = DEC_IN, .counted = true, .type = 7, .list = DEC_NONE, .state = DEC_NONE, .length = { .count = { 1, 1 } } },
	{ .kind = DEC_PAYLOAD_MEMORY, .way = DEC_IN, .counted = true, .type = 8, .list = DEC_NONE, .state = DEC_NONE, .length = { .count = { 1, 1 } } },
	{ .kind = DEC_PAYLOAD_MEMORY, .way = DEC_IN, .counted = true, .type = 11, .list = DEC_NONE, .state = DEC_NONE, .length = { .count = { 1, 1 } } },
	{ .kind = DEC_PAYLOAD_MEMORY, .way = DEC_IN, .counted = true, .type = 14, .list = DEC_NONE, .state = DEC_NONE, .length = { .bytes = { 2, 1 }, .maximum = 0x100 } },
	{ .kind = DEC_PAYLOAD_NONE, .type = DEC_NONE, .list = DEC_NONE, .state = DEC_NONE },
};

static const struct dec_case gunyah_cases[] = {
	{ .value = 0x1, .payload = 1 },
	{ .value = 0x2, .payload = 2 },
	{ .value = 0x3, .payload = 3 },
	{ .other = true, .payload = 4 },
};

static const struct dec_set gunyah_sets[] = {
	{ .name = "gh_fn", .kind = DEC_ENUM, .values = { 0, 3 } },
	{ .name = "gh_irqfd_flags", .kind = DEC_FLAGS, .values = { 3, 1 } },
	{ .name = "gh_ioeventfd_flags", .kind = DEC_FLAGS, .values = { 4, 1 } },
	{ .name = "gh_mem_flags", .kind = DEC_FLAGS, .values = { 5, 3 } },
};

static const struct dec_value gunyah_values[] = {
	{ .value = 0x1, .name = "GH_FN_VCPU" },
	{ .value = 0x2, .name = "GH_FN_IRQFD" },
	{ .value = 0x3, .name = "GH_FN_IOEVENTFD" },
	{ .value = 0x1, .name = "GH_IRQFD_LEVEL" },
	{ .value = 0x1, .name = "GH_IOEVENTFD_DATAMATCH" },
	{ .value = 0x1, .name = "GH_MEM_ALLOW_READ" },
	{ .value = 0x2, .name = "GH_MEM_ALLOW_WRITE" },
	{ .value = 0x4, .name = "GH_MEM_ALLOW_EXEC" },
};

static const struct dec_object gunyah_objects[] = {
	{ .name = "device", .nodes = { 0, 1 }, .parent = DEC_NONE },
	{ .name = "vm", .links = { 1, 1 }, .parent = 0x0 },
	{ .name = "vcpu", .links = { 2, 1 }, .parent = 1 },
	{ .name = "eventfd", .external = true, .parent = DEC_NONE },
};

static const struct dec_op gunyah_ops[] = {
	{ .code = DEC_OP_FIELD, .bits = 32, .way = 1, .number = 0x0 },
	{ .number = 0x1 },
	{ .code = DEC_OP_FIELD, .bits = 32, .way = 1, .number = 0x20 },
};

static const struct dec_bounds gunyah_bounds[] = {
	{ .max = 0x100, .has_max = true },
	{ .multiple_of = 0x1000 },
};

static const uint32_t gunyah_numbers[] = {
	0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
};

static const char *const gunyah_strings[] = {
	"/dev/gunyah",
	"anon_inode:gunyah-vm",
	"anon_inode:gh-vcpu:*",
};

DEC_TABLES(gunyah_tables, {
	.spec = "gunyah",
	.version = "6.1",
	.n_states = 0,
	.abis = gunyah_abis,
	.n_abis = 3,
	.commands = gunyah_commands,
	.n_commands = 10,
	.types = gunyah_types,
	.n_types = 18,
	.fields = gunyah_fields,
	.n_fields = 21,
	.payloads = gunyah_payloads,
	.n_payloads = 6,
	.cases = gunyah_cases,
	.n_cases = 4,
	.sets = gunyah_sets,
	.n_sets = 4,
	.values = gunyah_values,
	.n_values = 8,
	.objects = gunyah_objects,
	.n_objects = 4,
	.ops = gunyah_ops,
	.n_ops = 3,
	.bounds = gunyah_bounds,
	.n_bounds = 2,
	.numbers = gunyah_numbers,
	.n_numbers = 10,
	.strings = gunyah_strings,
	.n_strings = 3,
});
