/* SPDX-License-Identifier: LicenseRef-public-domain */
/*
 * xen-gntalloc: tables of the decoders.
 *
 * Made by ioctlc from the xen-gntalloc spec; do not edit. To remake it:
 *   ioctlc build spec/xen-gntalloc
 */
#include <errno.h>
#include "tables.h"

static const struct dec_abi xen_gntalloc_abis[] = {
	{ .name = "linux-x86_64", .bits = 64, .commands = { 0, 3 } },
	{ .name = "linux-i386", .bits = 32, .commands = { 3, 3 } },
	{ .name = "linux-x32", .bits = 32, .commands = { 0, 3 } },
	{ .name = "linux-arm64", .bits = 64, .commands = { 0, 3 } },
	{ .name = "linux-arm", .bits = 32, .commands = { 0, 3 } },
	{ .name = "linux-arm-oabi", .bits = 32, .commands = { 3, 3 } },
	{ .name = "linux-riscv64", .bits = 64, .commands = { 0, 3 } },
	{ .name = "linux-riscv32", .bits = 32, .commands = { 0, 3 } },
	{ .name = "linux-ppc64le", .bits = 64, .commands = { 6, 3 } },
	{ .name = "linux-ppc64", .bits = 64, .big = true, .commands = { 6, 3 } },
	{ .name = "linux-ppc", .bits = 32, .big = true, .commands = { 6, 3 } },
	{ .name = "linux-s390x", .bits = 64, .big = true, .commands = { 0, 3 } },
	{ .name = "linux-mips64", .bits = 64, .commands = { 6, 3 } },
	{ .name = "linux-mips", .bits = 32, .commands = { 6, 3 } },
	{ .name = "linux-sparc64", .bits = 64, .big = true, .commands = { 6, 3 } },
	{ .name = "linux-sparc", .bits = 32, .big = true, .commands = { 6, 3 } },
	{ .name = "linux-m68k", .bits = 32, .big = true, .commands = { 3, 3 } },
	{ .name = "linux-alpha", .bits = 64, .commands = { 6, 3 } },
	{ .name = "linux-hppa", .bits = 32, .big = true, .commands = { 0, 3 } },
	{ .name = "linux-sh4", .bits = 32, .commands = { 3, 3 } },
};

static const struct dec_command xen_gntalloc_commands[] = {
	{ .name = "IOCTL_GNTALLOC_DEALLOC_GREF", .code = 0x00104706, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 0x0, .way = DEC_IN },
	{ .name = "IOCTL_GNTALLOC_SET_UNMAP_NOTIFY", .code = 0x00104707, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 3, .way = DEC_IN },
	{ .name = "IOCTL_GNTALLOC_ALLOC_GREF", .code = 0x00184705, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 5, .way = DEC_IN | DEC_OUT },
	{ .name = "IOCTL_GNTALLOC_DEALLOC_GREF", .code = 0x000c4706, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 9, .way = DEC_IN },
	{ .name = "IOCTL_GNTALLOC_ALLOC_GREF", .code = 0x00144705, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 10, .way = DEC_IN | DEC_OUT },
	{ .name = "IOCTL_GNTALLOC_DEALLOC_GREF", .code = 0x20104706, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 0x0, .way = DEC_IN },
	{ .name = "IOCTL_GNTALLOC_SET_UNMAP_NOTIFY", .code = 0x20104707, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 3, .way = DEC_IN },
	{ .name = "IOCTL_GNTALLOC_ALLOC_GREF", .code = 0x20184705, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 5, .way = DEC_IN | DEC_OUT },
};

static const struct dec_type xen_gntalloc_types[] = {
	{ .kind = DEC_STRUCT, .name = "ioctl_gntalloc_dealloc_gref", .size = 16, .fds = 0x0, .ref = DEC_NONE, .span = { 0, 2 }, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 8, .print = DEC_PRINT_HEX, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 4, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "ioctl_gntalloc_unmap_notify", .size = 16, .fds = 0x0, .ref = DEC_NONE, .span = { 2, 3 }, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 4, .fds = 0x0, .ref = 0x0, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "ioctl_gntalloc_alloc_gref", .size = 24, .fds = 0x0, .ref = DEC_NONE, .span = { 5, 5 }, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 2, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 2, .fds = 0x0, .ref = 1, .grows = DEC_NONE },
	{ .kind = DEC_ARRAY, .size = 4, .count = 1, .fds = 0x0, .ref = 2, .used = true, .length = { .count = { 0, 1 } }, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "ioctl_gntalloc_dealloc_gref", .size = 12, .fds = 0x0, .ref = DEC_NONE, .span = { 0, 2 }, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "ioctl_gntalloc_alloc_gref", .size = 20, .fds = 0x0, .ref = DEC_NONE, .span = { 5, 5 }, .grows = DEC_NONE },
};

static const struct dec_field xen_gntalloc_fields[] = {
	{ .name = "index", .type = 1, .way = DEC_IN },
	{ .name = "count", .at = 64, .type = 2, .way = DEC_IN },
	{ .name = "index", .type = 1, .way = DEC_IN },
	{ .name = "action", .at = 64, .type = 4, .way = DEC_IN },
	{ .name = "event_channel_port", .at = 96, .type = 2, .way = DEC_IN },
	{ .name = "domid", .type = 6, .way = DEC_IN },
	{ .name = "flags", .at = 16, .type = 7, .way = DEC_IN },
	{ .name = "count", .at = 32, .type = 2, .way = DEC_IN },
	{ .name = "index", .at = 64, .type = 1, .way = DEC_OUT },
	{ .name = "gref_ids", .at = 128, .type = 8, .way = DEC_OUT },
};

static const struct dec_set xen_gntalloc_sets[] = {
	{ .name = "unmap_notify_action", .kind = DEC_FLAGS, .values = { 0, 2 } },
	{ .name = "gntalloc_flags", .kind = DEC_FLAGS, .is_open = true, .values = { 2, 1 } },
};

static const struct dec_value xen_gntalloc_values[] = {
	{ .value = 0x1, .name = "UNMAP_NOTIFY_CLEAR_BYTE" },
	{ .value = 0x2, .name = "UNMAP_NOTIFY_SEND_EVENT" },
	{ .value = 0x1, .name = "GNTALLOC_FLAG_WRITABLE" },
};

static const struct dec_object xen_gntalloc_objects[] = {
	{ .name = "gntalloc", .nodes = { 0, 1 }, .parent = DEC_NONE },
};

static const struct dec_op xen_gntalloc_ops[] = {
	{ .code = DEC_OP_FIELD, .bits = 32, .way = 1, .number = 0x20 },
};

static const uint32_t xen_gntalloc_numbers[] = {
	0, 1, 2, 3, 1, 4, 5, 6, 7,
};

static const char *const xen_gntalloc_strings[] = {
	"/dev/xen/gntalloc",
};

DEC_TABLES(xen_gntalloc_tables, {
	.spec = "xen-gntalloc",
	.version = "0",
	.n_states = 0,
	.abis = xen_gntalloc_abis,
	.n_abis = 20,
	.commands = xen_gntalloc_commands,
	.n_commands = 8,
	.types = xen_gntalloc_types,
	.n_types = 11,
	.fields = xen_gntalloc_fields,
	.n_fields = 10,
	.sets = xen_gntalloc_sets,
	.n_sets = 2,
	.values = xen_gntalloc_values,
	.n_values = 3,
	.objects = xen_gntalloc_objects,
	.n_objects = 1,
	.ops = xen_gntalloc_ops,
	.n_ops = 1,
	.numbers = xen_gntalloc_numbers,
	.n_numbers = 9,
	.strings = xen_gntalloc_strings,
	.n_strings = 1,
});
