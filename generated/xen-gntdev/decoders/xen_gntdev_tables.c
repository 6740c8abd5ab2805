/* SPDX-License-Identifier: ((GPL-2.0 WITH Linux-syscall-note) OR MIT) */
/*
 * xen-gntdev: tables of the decoders.
 *
 * Made by ioctlc from the xen-gntdev spec; do not edit. To remake it:
 *   ioctlc build spec/xen-gntdev
 */
#include <errno.h>
#include "tables.h"

static const struct dec_abi xen_gntdev_abis[] = {
	{ .name = "linux-x86_64", .bits = 64, .commands = { 0, 10 } },
	{ .name = "linux-i386", .bits = 32, .commands = { 10, 10 } },
	{ .name = "linux-x32", .bits = 32, .commands = { 10, 10 } },
	{ .name = "linux-arm64", .bits = 64, .commands = { 0, 10 } },
	{ .name = "linux-arm", .bits = 32, .commands = { 10, 10 } },
	{ .name = "linux-arm-oabi", .bits = 32, .commands = { 10, 10 } },
	{ .name = "linux-riscv64", .bits = 64, .commands = { 0, 10 } },
	{ .name = "linux-riscv32", .bits = 32, .commands = { 10, 10 } },
	{ .name = "linux-ppc64le", .bits = 64, .commands = { 20, 10 } },
	{ .name = "linux-ppc64", .bits = 64, .big = true, .commands = { 20, 10 } },
	{ .name = "linux-ppc", .bits = 32, .big = true, .commands = { 30, 10 } },
	{ .name = "linux-s390x", .bits = 64, .big = true, .commands = { 0, 10 } },
	{ .name = "linux-mips64", .bits = 64, .commands = { 20, 10 } },
	{ .name = "linux-mips", .bits = 32, .commands = { 30, 10 } },
	{ .name = "linux-sparc64", .bits = 64, .big = true, .commands = { 20, 10 } },
	{ .name = "linux-sparc", .bits = 32, .big = true, .commands = { 30, 10 } },
	{ .name = "linux-m68k", .bits = 32, .big = true, .commands = { 40, 10 } },
	{ .name = "linux-alpha", .bits = 64, .commands = { 20, 10 } },
	{ .name = "linux-hppa", .bits = 32, .big = true, .commands = { 10, 10 } },
	{ .name = "linux-sh4", .bits = 32, .commands = { 10, 10 } },
};

static const struct dec_command xen_gntdev_commands[] = {
	{ .name = "IOCTL_GNTDEV_SET_MAX_GRANTS", .code = 0x00044703, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 0x0, .way = DEC_IN },
	{ .name = "IOCTL_GNTDEV_DMABUF_EXP_WAIT_RELEASED", .code = 0x0008470a, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 2, .way = DEC_IN },
	{ .name = "IOCTL_GNTDEV_DMABUF_IMP_RELEASE", .code = 0x0008470c, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 4, .way = DEC_IN },
	{ .name = "IOCTL_GNTDEV_UNMAP_GRANT_REF", .code = 0x00104701, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 5, .way = DEC_IN },
	{ .name = "IOCTL_GNTDEV_SET_UNMAP_NOTIFY", .code = 0x00104707, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 7, .way = DEC_IN },
	{ .name = "IOCTL_GNTDEV_GRANT_COPY", .code = 0x00104708, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 9, .way = DEC_IN | DEC_OUT },
	{ .name = "IOCTL_GNTDEV_DMABUF_EXP_FROM_REFS", .code = 0x00144709, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 21, .way = DEC_IN | DEC_OUT },
	{ .name = "IOCTL_GNTDEV_DMABUF_IMP_TO_REFS", .code = 0x0014470b, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 24, .way = DEC_IN | DEC_OUT },
	{ .name = "IOCTL_GNTDEV_MAP_GRANT_REF", .code = 0x00184700, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 25, .way = DEC_IN | DEC_OUT },
	{ .name = "IOCTL_GNTDEV_GET_OFFSET_FOR_VADDR", .code = 0x00184702, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 28, .way = DEC_IN | DEC_OUT },
	{ .name = "IOCTL_GNTDEV_GRANT_COPY", .code = 0x00084708, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 30, .way = DEC_IN | DEC_OUT },
	{ .name = "IOCTL_GNTDEV_SET_MAX_GRANTS", .code = 0x20044703, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 0x0, .way = DEC_IN },
	{ .name = "IOCTL_GNTDEV_DMABUF_EXP_WAIT_RELEASED", .code = 0x2008470a, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 2, .way = DEC_IN },
	{ .name = "IOCTL_GNTDEV_DMABUF_IMP_RELEASE", .code = 0x2008470c, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 4, .way = DEC_IN },
	{ .name = "IOCTL_GNTDEV_UNMAP_GRANT_REF", .code = 0x20104701, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 5, .way = DEC_IN },
	{ .name = "IOCTL_GNTDEV_SET_UNMAP_NOTIFY", .code = 0x20104707, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 7, .way = DEC_IN },
	{ .name = "IOCTL_GNTDEV_GRANT_COPY", .code = 0x20104708, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 9, .way = DEC_IN | DEC_OUT },
	{ .name = "IOCTL_GNTDEV_DMABUF_EXP_FROM_REFS", .code = 0x20144709, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 21, .way = DEC_IN | DEC_OUT },
	{ .name = "IOCTL_GNTDEV_DMABUF_IMP_TO_REFS", .code = 0x2014470b, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 24, .way = DEC_IN | DEC_OUT },
	{ .name = "IOCTL_GNTDEV_MAP_GRANT_REF", .code = 0x20184700, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 25, .way = DEC_IN | DEC_OUT },
	{ .name = "IOCTL_GNTDEV_GET_OFFSET_FOR_VADDR", .code = 0x20184702, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 28, .way = DEC_IN | DEC_OUT },
	{ .name = "IOCTL_GNTDEV_GRANT_COPY", .code = 0x20084708, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 30, .way = DEC_IN | DEC_OUT },
	{ .name = "IOCTL_GNTDEV_GRANT_COPY", .code = 0x00084708, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 37, .way = DEC_IN | DEC_OUT },
};

static const struct dec_type xen_gntdev_types[] = {
	{ .kind = DEC_STRUCT, .name = "ioctl_gntdev_set_max_grants", .size = 4, .fds = 0x0, .ref = DEC_NONE, .span = { 0, 1 }, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 4, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "ioctl_gntdev_dmabuf_exp_wait_released", .size = 8, .fds = 0x0, .ref = DEC_NONE, .span = { 1, 2 }, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 4, .fds = 0x2, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "ioctl_gntdev_dmabuf_imp_release", .size = 8, .fds = 0x0, .ref = DEC_NONE, .span = { 3, 2 }, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "ioctl_gntdev_unmap_grant_ref", .size = 16, .fds = 0x0, .ref = DEC_NONE, .span = { 5, 3 }, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 8, .print = DEC_PRINT_HEX, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "ioctl_gntdev_unmap_notify", .size = 16, .fds = 0x0, .ref = DEC_NONE, .span = { 8, 3 }, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 4, .fds = 0x0, .ref = 0x0, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "ioctl_gntdev_grant_copy", .size = 16, .fds = 0x0, .ref = DEC_NONE, .span = { 11, 2 }, .grows = DEC_NONE },
	{ .kind = DEC_POINTER, .size = 8, .fds = 0x0, .ref = 0x0, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "gntdev_grant_copy_segment", .size = 24, .fds = 0x0, .ref = DEC_NONE, .span = { 13, 5 }, .grows = DEC_NONE },
	{ .kind = DEC_UNION, .size = 8, .fds = 0x0, .ref = DEC_NONE, .span = { 18, 2 }, .grows = DEC_NONE },
	{ .kind = DEC_POINTER, .size = 8, .fds = 0x0, .ref = 1, .grows = DEC_NONE },
	{ .kind = DEC_BYTES, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .size = 8, .fds = 0x0, .ref = DEC_NONE, .span = { 20, 3 }, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 2, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_UNION, .size = 8, .fds = 0x0, .ref = DEC_NONE, .span = { 23, 2 }, .grows = DEC_NONE },
	{ .kind = DEC_POINTER, .size = 8, .fds = 0x0, .ref = 2, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 2, .print = DEC_PRINT_HEX, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 2, .is_signed = true, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "ioctl_gntdev_dmabuf_exp_from_refs", .size = 20, .fds = 0x0, .ref = DEC_NONE, .span = { 25, 5 }, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 4, .fds = 0x0, .ref = 1, .grows = DEC_NONE },
	{ .kind = DEC_ARRAY, .size = 4, .count = 1, .fds = 0x0, .ref = 1, .used = true, .length = { .count = { 2, 1 } }, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "ioctl_gntdev_dmabuf_imp_to_refs", .size = 20, .fds = 0x0, .ref = DEC_NONE, .span = { 30, 5 }, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "ioctl_gntdev_map_grant_ref", .size = 24, .fds = 0x0, .ref = DEC_NONE, .span = { 35, 4 }, .grows = DEC_NONE },
	{ .kind = DEC_ARRAY, .size = 8, .count = 1, .fds = 0x0, .ref = 27, .used = true, .length = { .count = { 0, 1 } }, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "ioctl_gntdev_grant_ref", .size = 8, .fds = 0x0, .ref = DEC_NONE, .span = { 39, 2 }, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "ioctl_gntdev_get_offset_for_vaddr", .size = 24, .fds = 0x0, .ref = DEC_NONE, .span = { 41, 3 }, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 8, .print = DEC_PRINT_POINTER, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "ioctl_gntdev_grant_copy", .size = 8, .fds = 0x0, .ref = DEC_NONE, .span = { 44, 2 }, .grows = DEC_NONE },
	{ .kind = DEC_POINTER, .size = 4, .fds = 0x0, .ref = 3, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "gntdev_grant_copy_segment", .size = 24, .fds = 0x0, .ref = DEC_NONE, .span = { 46, 5 }, .grows = DEC_NONE },
	{ .kind = DEC_UNION, .size = 8, .fds = 0x0, .ref = DEC_NONE, .span = { 51, 2 }, .grows = DEC_NONE },
	{ .kind = DEC_POINTER, .size = 4, .fds = 0x0, .ref = 1, .grows = DEC_NONE },
	{ .kind = DEC_UNION, .size = 8, .fds = 0x0, .ref = DEC_NONE, .span = { 53, 2 }, .grows = DEC_NONE },
	{ .kind = DEC_POINTER, .size = 4, .fds = 0x0, .ref = 2, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "ioctl_gntdev_grant_copy", .size = 8, .fds = 0x0, .ref = DEC_NONE, .span = { 55, 2 }, .grows = DEC_NONE },
	{ .kind = DEC_POINTER, .size = 4, .fds = 0x0, .ref = 4, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "gntdev_grant_copy_segment", .size = 22, .fds = 0x0, .ref = DEC_NONE, .span = { 46, 5 }, .grows = DEC_NONE },
};

static const struct dec_field xen_gntdev_fields[] = {
	{ .name = "count", .type = 1, .way = DEC_IN },
	{ .name = "fd", .type = 3, .way = DEC_IN },
	{ .name = "wait_to_ms", .at = 32, .type = 1, .way = DEC_IN },
	{ .name = "fd", .type = 3, .way = DEC_IN },
	{ .name = "reserved", .at = 32, .type = 1, .way = DEC_IN, .reserved = true, .ignored = true },
	{ .name = "index", .type = 6, .way = DEC_IN },
	{ .name = "count", .at = 64, .type = 1, .way = DEC_IN },
	{ .name = "pad", .at = 96, .type = 1, .way = DEC_IN, .reserved = true, .ignored = true },
	{ .name = "index", .type = 6, .way = DEC_IN },
	{ .name = "action", .at = 64, .type = 8, .way = DEC_IN },
	{ .name = "event_channel_port", .at = 96, .type = 1, .way = DEC_IN },
	{ .name = "count", .type = 1, .way = DEC_IN },
	{ .name = "segments", .at = 64, .type = 10, .way = DEC_IN | DEC_OUT },
	{ .name = "source", .type = 12, .way = DEC_IN },
	{ .name = "dest", .at = 64, .type = 17, .way = DEC_IN | DEC_OUT },
	{ .name = "len", .at = 128, .type = 16, .way = DEC_IN },
	{ .name = "flags", .at = 144, .type = 19, .way = DEC_IN, .bounds = { 0, 1 } },
	{ .name = "status", .at = 160, .type = 20, .way = DEC_OUT },
	{ .name = "virt", .type = 13, .way = DEC_IN },
	{ .name = "foreign", .type = 15, .way = DEC_IN },
	{ .name = "ref", .type = 1, .way = DEC_IN },
	{ .name = "offset", .at = 32, .type = 16, .way = DEC_IN },
	{ .name = "domid", .at = 48, .type = 16, .way = DEC_IN },
	{ .name = "virt", .type = 18, .way = DEC_IN | DEC_OUT },
	{ .name = "foreign", .type = 15, .way = DEC_IN },
	{ .name = "flags", .type = 22, .way = DEC_IN },
	{ .name = "count", .at = 32, .type = 1, .way = DEC_IN, .bounds = { 0, 1 } },
	{ .name = "fd", .at = 64, .type = 3, .way = DEC_OUT },
	{ .name = "domid", .at = 96, .type = 1, .way = DEC_IN },
	{ .name = "refs", .at = 128, .type = 23, .way = DEC_IN },
	{ .name = "fd", .type = 3, .way = DEC_IN },
	{ .name = "count", .at = 32, .type = 1, .way = DEC_IN, .bounds = { 0, 1 } },
	{ .name = "domid", .at = 64, .type = 1, .way = DEC_IN },
	{ .name = "reserved", .at = 96, .type = 1, .way = DEC_IN, .reserved = true, .ignored = true },
	{ .name = "refs", .at = 128, .type = 23, .way = DEC_OUT },
	{ .name = "count", .type = 1, .way = DEC_IN, .bounds = { 0, 1 } },
	{ .name = "pad", .at = 32, .type = 1, .way = DEC_IN, .reserved = true, .ignored = true },
	{ .name = "index", .at = 64, .type = 6, .way = DEC_OUT },
	{ .name = "refs", .at = 128, .type = 26, .way = DEC_IN },
	{ .name = "domid", .type = 1, .way = DEC_IN },
	{ .name = "ref", .at = 32, .type = 1, .way = DEC_IN },
	{ .name = "vaddr", .type = 29, .way = DEC_IN },
	{ .name = "offset", .at = 64, .type = 6, .way = DEC_OUT },
	{ .name = "count", .at = 128, .type = 1, .way = DEC_OUT },
	{ .name = "count", .type = 1, .way = DEC_IN },
	{ .name = "segments", .at = 32, .type = 31, .way = DEC_IN | DEC_OUT },
	{ .name = "source", .type = 33, .way = DEC_IN },
	{ .name = "dest", .at = 64, .type = 35, .way = DEC_IN | DEC_OUT },
	{ .name = "len", .at = 128, .type = 16, .way = DEC_IN },
	{ .name = "flags", .at = 144, .type = 19, .way = DEC_IN, .bounds = { 0, 1 } },
	{ .name = "status", .at = 160, .type = 20, .way = DEC_OUT },
	{ .name = "virt", .type = 34, .way = DEC_IN },
	{ .name = "foreign", .type = 15, .way = DEC_IN },
	{ .name = "virt", .type = 36, .way = DEC_IN | DEC_OUT },
	{ .name = "foreign", .type = 15, .way = DEC_IN },
	{ .name = "count", .type = 1, .way = DEC_IN },
	{ .name = "segments", .at = 32, .type = 38, .way = DEC_IN | DEC_OUT },
};

static const struct dec_payload xen_gntdev_payloads[] = {
	{ .kind = DEC_PAYLOAD_MEMORY, .way = DEC_IN | DEC_OUT, .counted = true, .type = 11, .list = DEC_NONE, .state = DEC_NONE, .length = { .count = { 0, 1 } } },
	{ .kind = DEC_PAYLOAD_MEMORY, .way = DEC_IN, .counted = true, .type = 14, .list = DEC_NONE, .state = DEC_NONE, .length = { .bytes = { 1, 1 } } },
	{ .kind = DEC_PAYLOAD_MEMORY, .way = DEC_OUT, .counted = true, .type = 14, .list = DEC_NONE, .state = DEC_NONE, .length = { .bytes = { 1, 1 } } },
	{ .kind = DEC_PAYLOAD_MEMORY, .way = DEC_IN | DEC_OUT, .counted = true, .type = 32, .list = DEC_NONE, .state = DEC_NONE, .length = { .count = { 0, 1 } } },
	{ .kind = DEC_PAYLOAD_MEMORY, .way = DEC_IN | DEC_OUT, .counted = true, .type = 39, .list = DEC_NONE, .state = DEC_NONE, .length = { .count = { 0, 1 } } },
};

static const struct dec_set xen_gntdev_sets[] = {
	{ .name = "unmap_notify_action", .kind = DEC_FLAGS, .values = { 0, 2 } },
	{ .name = "gntdev_dma_flags", .kind = DEC_FLAGS, .is_open = true, .values = { 2, 2 } },
};

static const struct dec_value xen_gntdev_values[] = {
	{ .value = 0x1, .name = "UNMAP_NOTIFY_CLEAR_BYTE" },
	{ .value = 0x2, .name = "UNMAP_NOTIFY_SEND_EVENT" },
	{ .value = 0x1, .name = "GNTDEV_DMA_FLAG_WC" },
	{ .value = 0x2, .name = "GNTDEV_DMA_FLAG_COHERENT" },
};

static const struct dec_object xen_gntdev_objects[] = {
	{ .name = "gntdev", .nodes = { 0, 1 }, .parent = DEC_NONE },
	{ .name = "dmabuf", .external = true, .parent = DEC_NONE },
};

static const struct dec_op xen_gntdev_ops[] = {
	{ .code = DEC_OP_FIELD, .bits = 32, .way = 1, .number = 0x0 },
	{ .code = DEC_OP_FIELD, .up = 1, .bits = 16, .way = 1, .number = 0x80 },
	{ .code = DEC_OP_FIELD, .bits = 32, .way = 1, .number = 0x20 },
};

static const struct dec_bounds xen_gntdev_bounds[] = {
	{ .min = 0x1 },
};

static const uint32_t xen_gntdev_numbers[] = {
	0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 10, 1, 2, 3, 4, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18,
	19, 20, 11, 21, 12, 13, 14, 15, 17, 18, 19, 20, 0, 22, 1, 2, 3, 4, 6, 7, 8, 9,
};

static const char *const xen_gntdev_strings[] = {
	"/dev/xen/gntdev",
};

DEC_TABLES(xen_gntdev_tables, {
	.spec = "xen-gntdev",
	.version = "0",
	.n_states = 0,
	.abis = xen_gntdev_abis,
	.n_abis = 20,
	.commands = xen_gntdev_commands,
	.n_commands = 23,
	.types = xen_gntdev_types,
	.n_types = 40,
	.fields = xen_gntdev_fields,
	.n_fields = 57,
	.payloads = xen_gntdev_payloads,
	.n_payloads = 5,
	.sets = xen_gntdev_sets,
	.n_sets = 2,
	.values = xen_gntdev_values,
	.n_values = 4,
	.objects = xen_gntdev_objects,
	.n_objects = 2,
	.ops = xen_gntdev_ops,
	.n_ops = 3,
	.bounds = xen_gntdev_bounds,
	.n_bounds = 1,
	.numbers = xen_gntdev_numbers,
	.n_numbers = 50,
	.strings = xen_gntdev_strings,
	.n_strings = 1,
});
