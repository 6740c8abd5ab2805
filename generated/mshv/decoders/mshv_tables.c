/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/*
 * mshv: tables of the decoders.
 *
 * Made by ioctlc from the mshv spec; do not edit. To remake it:
 *   ioctlc build spec/mshv
 */
#include <errno.h>
#include "tables.h"

static const struct dec_abi mshv_abis[] = {
	{ .name = "linux-x86_64", .bits = 64, .commands = { 0, 12 } },
	{ .name = "linux-i386", .bits = 32, .commands = { 0, 12 } },
	{ .name = "linux-arm64", .bits = 64, .commands = { 0, 12 } },
};

static const struct dec_command mshv_commands[] = {
	{ .name = "MSHV_INITIALIZE_PARTITION", .code = 0x0000b800, .numbers = 1, .objects = 0x2, .returns = 0x0, .argument = DEC_ARG_NONE, .type = DEC_NONE },
	{ .name = "MSHV_CREATE_VP", .code = 0x4004b801, .numbers = 1, .objects = 0x2, .returns = 0x4, .argument = DEC_ARG_POINTER, .type = 0x0, .way = DEC_IN },
	{ .name = "MSHV_SET_MSI_ROUTING", .code = 0x4008b805, .numbers = 1, .objects = 0x2, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 2, .way = DEC_IN },
	{ .name = "MSHV_CREATE_PARTITION", .code = 0x4010b800, .numbers = 1, .objects = 0x1, .returns = 0x2, .argument = DEC_ARG_POINTER, .type = 6, .way = DEC_IN },
	{ .name = "MSHV_IRQFD", .code = 0x4010b803, .numbers = 1, .objects = 0x2, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 9, .way = DEC_IN },
	{ .name = "MSHV_SET_GUEST_MEMORY", .code = 0x4020b802, .numbers = 1, .objects = 0x2, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 11, .way = DEC_IN },
	{ .name = "MSHV_IOEVENTFD", .code = 0x4020b804, .numbers = 1, .objects = 0x2, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 15, .way = DEC_IN },
	{ .name = "MSHV_RUN_VP", .code = 0x8100b800, .numbers = 1, .objects = 0x4, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 17, .way = DEC_OUT },
	{ .name = "MSHV_GET_VP_STATE", .code = 0xc010b801, .numbers = 1, .objects = 0x4, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 19, .way = DEC_IN | DEC_OUT },
	{ .name = "MSHV_SET_VP_STATE", .code = 0xc010b802, .numbers = 1, .objects = 0x4, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 24, .way = DEC_IN | DEC_OUT },
	{ .name = "MSHV_GET_GPAP_ACCESS_BITMAP", .code = 0xc020b806, .numbers = 1, .objects = 0x2, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 26, .way = DEC_IN | DEC_OUT },
	{ .name = "MSHV_ROOT_HVCALL", .code = 0xc020b807, .numbers = 1, .objects = 0x7, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 32, .way = DEC_IN | DEC_OUT },
};

static const struct dec_type mshv_types[] = {
	{ .kind = DEC_STRUCT, .name = "mshv_create_vp", .size = 4, .fds = 0x0, .ref = DEC_NONE, .span = { 0, 1 }, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 4, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "mshv_user_irq_table", .size = 8, .fds = 0x0, .ref = DEC_NONE, .span = { 1, 3 }, .grows = DEC_NONE },
	{ .kind = DEC_ARRAY, .fds = 0x0, .ref = 4, .used = true, .length = { .count = { 8, 1 }, .maximum = 0x1000 }, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "mshv_user_irq_entry", .size = 16, .fds = 0x0, .ref = DEC_NONE, .span = { 4, 4 }, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 4, .print = DEC_PRINT_HEX, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "mshv_create_partition", .size = 16, .fds = 0x0, .ref = DEC_NONE, .span = { 8, 2 }, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 8, .print = DEC_PRINT_HEX, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 8, .fds = 0x0, .ref = 0x0, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "mshv_user_irqfd", .size = 16, .fds = 0x0, .ref = DEC_NONE, .span = { 10, 4 }, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 4, .is_signed = true, .fds = 0x8, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "mshv_user_mem_region", .size = 32, .fds = 0x0, .ref = DEC_NONE, .span = { 14, 5 }, .grows = DEC_NONE },
	{ .kind = DEC_POINTER, .size = 8, .fds = 0x0, .ref = 0x0, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 1, .print = DEC_PRINT_HEX, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_BYTES, .size = 7, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "mshv_user_ioeventfd", .size = 32, .fds = 0x0, .ref = DEC_NONE, .span = { 19, 6 }, .grows = DEC_NONE },
	{ .kind = DEC_BYTES, .size = 4, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "mshv_run_vp", .size = 256, .fds = 0x0, .ref = DEC_NONE, .span = { 25, 1 }, .whole = true, .grows = DEC_NONE },
	{ .kind = DEC_BYTES, .size = 256, .print = DEC_PRINT_BYTES, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "mshv_get_set_vp_state", .size = 16, .fds = 0x0, .ref = DEC_NONE, .span = { 26, 4 }, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 1, .fds = 0x0, .ref = 1, .grows = DEC_NONE },
	{ .kind = DEC_BYTES, .size = 3, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_POINTER, .size = 8, .fds = 0x0, .ref = 1, .grows = DEC_NONE },
	{ .kind = DEC_BYTES, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "mshv_get_set_vp_state", .size = 16, .fds = 0x0, .ref = DEC_NONE, .span = { 30, 4 }, .grows = DEC_NONE },
	{ .kind = DEC_POINTER, .size = 8, .fds = 0x0, .ref = 2, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "mshv_gpap_access_bitmap", .size = 32, .fds = 0x0, .ref = DEC_NONE, .span = { 34, 6 }, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 1, .fds = 0x0, .ref = 2, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 1, .fds = 0x0, .ref = 3, .grows = DEC_NONE },
	{ .kind = DEC_BYTES, .size = 6, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 8, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_POINTER, .size = 8, .fds = 0x0, .ref = 3, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "mshv_root_hvcall", .size = 32, .fds = 0x0, .ref = DEC_NONE, .span = { 40, 8 }, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 2, .print = DEC_PRINT_HEX, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 2, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_POINTER, .size = 8, .fds = 0x0, .ref = 4, .grows = DEC_NONE },
	{ .kind = DEC_POINTER, .size = 8, .fds = 0x0, .ref = 5, .grows = DEC_NONE },
};

static const struct dec_field mshv_fields[] = {
	{ .name = "vp_index", .type = 1, .way = DEC_IN },
	{ .name = "nr", .type = 1, .way = DEC_IN },
	{ .name = "rsvd", .at = 32, .type = 1, .way = DEC_IN, .reserved = true },
	{ .name = "entries", .at = 64, .type = 3, .way = DEC_IN },
	{ .name = "gsi", .type = 1, .way = DEC_IN },
	{ .name = "address_lo", .at = 32, .type = 5, .way = DEC_IN },
	{ .name = "address_hi", .at = 64, .type = 5, .way = DEC_IN },
	{ .name = "data", .at = 96, .type = 5, .way = DEC_IN },
	{ .name = "pt_flags", .type = 7, .way = DEC_IN, .bounds = { 0, 1 } },
	{ .name = "pt_isolation", .at = 64, .type = 8, .way = DEC_IN },
	{ .name = "fd", .type = 10, .way = DEC_IN },
	{ .name = "resamplefd", .at = 32, .type = 10, .way = DEC_IN },
	{ .name = "gsi", .at = 64, .type = 1, .way = DEC_IN },
	{ .name = "flags", .at = 96, .type = 5, .way = DEC_IN, .bounds = { 1, 1 } },
	{ .name = "size", .type = 7, .way = DEC_IN, .bounds = { 2, 1 } },
	{ .name = "guest_pfn", .at = 64, .type = 7, .way = DEC_IN },
	{ .name = "userspace_addr", .at = 128, .type = 12, .way = DEC_IN, .bounds = { 2, 1 } },
	{ .name = "flags", .at = 192, .type = 13, .way = DEC_IN, .bounds = { 0, 1 } },
	{ .name = "rsvd", .at = 200, .type = 14, .way = DEC_IN, .reserved = true },
	{ .name = "datamatch", .type = 7, .way = DEC_IN },
	{ .name = "addr", .at = 64, .type = 7, .way = DEC_IN },
	{ .name = "len", .at = 128, .type = 1, .way = DEC_IN },
	{ .name = "fd", .at = 160, .type = 10, .way = DEC_IN },
	{ .name = "flags", .at = 192, .type = 5, .way = DEC_IN, .bounds = { 0, 1 } },
	{ .name = "rsvd", .at = 224, .type = 16, .way = DEC_IN, .reserved = true },
	{ .name = "msg_buf", .type = 18, .way = DEC_OUT },
	{ .name = "type", .type = 20, .way = DEC_IN },
	{ .name = "rsvd", .at = 8, .type = 21, .way = DEC_IN, .reserved = true },
	{ .name = "buf_sz", .at = 32, .type = 1, .way = DEC_IN | DEC_OUT, .bounds = { 2, 1 }, .valid = { 0, 2 } },
	{ .name = "buf_ptr", .at = 64, .type = 22, .way = DEC_IN | DEC_OUT, .bounds = { 2, 1 } },
	{ .name = "type", .type = 20, .way = DEC_IN },
	{ .name = "rsvd", .at = 8, .type = 21, .way = DEC_IN, .reserved = true },
	{ .name = "buf_sz", .at = 32, .type = 1, .way = DEC_IN | DEC_OUT, .bounds = { 2, 1 }, .valid = { 0, 2 } },
	{ .name = "buf_ptr", .at = 64, .type = 25, .way = DEC_IN, .bounds = { 2, 1 } },
	{ .name = "access_type", .type = 27, .way = DEC_IN },
	{ .name = "access_op", .at = 8, .type = 28, .way = DEC_IN },
	{ .name = "rsvd", .at = 16, .type = 29, .way = DEC_IN, .reserved = true },
	{ .name = "page_count", .at = 64, .type = 30, .way = DEC_IN, .bounds = { 3, 1 } },
	{ .name = "gpap_base", .at = 128, .type = 7, .way = DEC_IN },
	{ .name = "bitmap_ptr", .at = 192, .type = 31, .way = DEC_IN | DEC_OUT },
	{ .name = "code", .type = 33, .way = DEC_IN },
	{ .name = "reps", .at = 16, .type = 34, .way = DEC_IN | DEC_OUT },
	{ .name = "in_sz", .at = 32, .type = 34, .way = DEC_IN, .bounds = { 4, 1 } },
	{ .name = "out_sz", .at = 48, .type = 34, .way = DEC_IN, .bounds = { 4, 1 } },
	{ .name = "status", .at = 64, .type = 33, .way = DEC_OUT },
	{ .name = "rsvd", .at = 80, .type = 29, .way = DEC_IN, .reserved = true },
	{ .name = "in_ptr", .at = 128, .type = 35, .way = DEC_IN },
	{ .name = "out_ptr", .at = 192, .type = 36, .way = DEC_IN | DEC_OUT },
};

static const struct dec_payload mshv_payloads[] = {
	{ .kind = DEC_PAYLOAD_NONE, .type = DEC_NONE, .list = DEC_NONE, .state = DEC_NONE },
	{ .kind = DEC_PAYLOAD_MEMORY, .way = DEC_OUT, .counted = true, .type = 23, .list = DEC_NONE, .state = DEC_NONE, .length = { .bytes = { 0, 1 }, .after = { 0, 1 } } },
	{ .kind = DEC_PAYLOAD_MEMORY, .way = DEC_IN, .counted = true, .type = 23, .list = DEC_NONE, .state = DEC_NONE, .length = { .bytes = { 0, 1 }, .after = { 0, 1 } } },
	{ .kind = DEC_PAYLOAD_MEMORY, .way = DEC_OUT, .counted = true, .type = 23, .list = DEC_NONE, .state = DEC_NONE, .length = { .bytes = { 1, 5 } } },
	{ .kind = DEC_PAYLOAD_MEMORY, .way = DEC_IN, .counted = true, .type = 23, .list = DEC_NONE, .state = DEC_NONE, .length = { .bytes = { 6, 1 }, .maximum = 0x1000 } },
	{ .kind = DEC_PAYLOAD_MEMORY, .way = DEC_OUT, .counted = true, .nullable = true, .type = 23, .list = DEC_NONE, .state = DEC_NONE, .length = { .bytes = { 7, 1 }, .maximum = 0x1000 } },
};

static const struct dec_set mshv_sets[] = {
	{ .name = "mshv_pt_isolation", .kind = DEC_ENUM, .values = { 0, 1 } },
	{ .name = "mshv_vp_state", .kind = DEC_ENUM, .values = { 1, 5 } },
	{ .name = "mshv_gpap_access_type", .kind = DEC_ENUM, .values = { 6, 2 } },
	{ .name = "mshv_gpap_access_op", .kind = DEC_ENUM, .values = { 8, 3 } },
};

static const struct dec_value mshv_values[] = {
	{ .value = 0x0, .name = "MSHV_PT_ISOLATION_NONE" },
	{ .value = 0x0, .name = "MSHV_VP_STATE_LAPIC" },
	{ .value = 0x1, .name = "MSHV_VP_STATE_XSAVE" },
	{ .value = 0x2, .name = "MSHV_VP_STATE_SIMP" },
	{ .value = 0x3, .name = "MSHV_VP_STATE_SIEFP" },
	{ .value = 0x4, .name = "MSHV_VP_STATE_SYNTHETIC_TIMERS" },
	{ .value = 0x0, .name = "MSHV_GPAP_ACCESS_TYPE_ACCESSED" },
	{ .value = 0x1, .name = "MSHV_GPAP_ACCESS_TYPE_DIRTY" },
	{ .value = 0x0, .name = "MSHV_GPAP_ACCESS_OP_NOOP" },
	{ .value = 0x1, .name = "MSHV_GPAP_ACCESS_OP_CLEAR" },
	{ .value = 0x2, .name = "MSHV_GPAP_ACCESS_OP_SET" },
};

static const struct dec_object mshv_objects[] = {
	{ .name = "device", .nodes = { 0, 1 }, .parent = DEC_NONE },
	{ .name = "partition", .links = { 1, 1 }, .parent = 0x0 },
	{ .name = "vp", .links = { 2, 1 }, .parent = 1 },
	{ .name = "eventfd", .external = true, .parent = DEC_NONE },
};

static const struct dec_op mshv_ops[] = {
	{ .code = DEC_OP_FIELD, .bits = 32, .way = 3, .number = 0x20 },
	{ .code = DEC_OP_FIELD, .bits = 64, .way = 1, .number = 0x40 },
	{ .number = 0x7 },
	{ .code = DEC_OP_ADD },
	{ .number = 0x8 },
	{ .code = DEC_OP_DIV },
	{ .code = DEC_OP_FIELD, .bits = 16, .way = 1, .number = 0x20 },
	{ .code = DEC_OP_FIELD, .bits = 16, .way = 1, .number = 0x30 },
	{ .code = DEC_OP_FIELD, .bits = 32, .way = 1, .number = 0x0 },
};

static const struct dec_bounds mshv_bounds[] = {
	{ .mask = 0x7 },
	{ .mask = 0x3 },
	{ .multiple_of = 0x1000 },
	{ .min = 0x1 },
	{ .max = 0x1000, .has_max = true },
};

static const int32_t mshv_valid[] = {
	DEC_VALID_SUCCESS, -EINVAL,
};

static const uint32_t mshv_numbers[] = {
	0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
};

static const char *const mshv_strings[] = {
	"/dev/mshv",
	"anon_inode:mshv_partition",
	"anon_inode:mshv_vp",
};

DEC_TABLES(mshv_tables, {
	.spec = "mshv",
	.version = "6.15",
	.n_states = 0,
	.abis = mshv_abis,
	.n_abis = 3,
	.commands = mshv_commands,
	.n_commands = 12,
	.types = mshv_types,
	.n_types = 37,
	.fields = mshv_fields,
	.n_fields = 48,
	.payloads = mshv_payloads,
	.n_payloads = 6,
	.sets = mshv_sets,
	.n_sets = 4,
	.values = mshv_values,
	.n_values = 11,
	.objects = mshv_objects,
	.n_objects = 4,
	.ops = mshv_ops,
	.n_ops = 9,
	.bounds = mshv_bounds,
	.n_bounds = 5,
	.valid = mshv_valid,
	.n_valid = 2,
	.numbers = mshv_numbers,
	.n_numbers = 12,
	.strings = mshv_strings,
	.n_strings = 3,
});
