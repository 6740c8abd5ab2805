/* SPDX-License-Identifier: ((GPL-2.0 WITH Linux-syscall-note) OR CDDL-1.0) */
/*
 * vboxguest: tables of the decoders.
 *
 * Made by ioctlc from the vboxguest spec; do not edit. To remake it:
 *   ioctlc build spec/vboxguest
 */
#include <errno.h>
#include "tables.h"

static const struct dec_abi vboxguest_abis[] = {
	{ .name = "linux-x86_64", .bits = 64, .commands = { 0, 15 } },
	{ .name = "linux-i386", .bits = 32, .commands = { 0, 15 } },
};

static const struct dec_command vboxguest_commands[] = {
	{ .name = "VBG_IOCTL_VMMDEV_REQUEST_BIG", .code = 0x00005603, .numbers = 1, .objects = 0x3, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 0x0, .way = DEC_IN | DEC_OUT },
	{ .name = "VBG_IOCTL_LOG", .code = 0x00005609, .numbers = 1, .objects = 0x3, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 4, .way = DEC_IN | DEC_OUT },
	{ .name = "VBG_IOCTL_VMMDEV_REQUEST", .code = 0xc0005602, .numbers = 1, .size_mask = 0x3fff0000, .objects = 0x3, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 8, .way = DEC_IN | DEC_OUT },
	{ .name = "VBG_IOCTL_HGCM_CALL_32", .code = 0xc0005606, .numbers = 1, .size_mask = 0x3fff0000, .objects = 0x3, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 8, .way = DEC_IN | DEC_OUT },
	{ .name = "VBG_IOCTL_HGCM_CALL_64", .code = 0xc0005607, .numbers = 1, .size_mask = 0x3fff0000, .objects = 0x3, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 8, .way = DEC_IN | DEC_OUT },
	{ .name = "VBG_IOCTL_INTERRUPT_ALL_WAIT_FOR_EVENTS", .code = 0xc018560b, .numbers = 1, .objects = 0x3, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 0x0, .way = DEC_IN | DEC_OUT },
	{ .name = "VBG_IOCTL_HGCM_DISCONNECT", .code = 0xc01c5605, .numbers = 1, .objects = 0x3, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 9, .way = DEC_IN | DEC_OUT },
	{ .name = "VBG_IOCTL_WRITE_CORE_DUMP", .code = 0xc01c5613, .numbers = 1, .objects = 0x3, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 12, .way = DEC_IN | DEC_OUT },
	{ .name = "VBG_IOCTL_WAIT_FOR_EVENTS", .code = 0xc020560a, .numbers = 1, .objects = 0x3, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 15, .way = DEC_IN | DEC_OUT },
	{ .name = "VBG_IOCTL_CHANGE_FILTER_MASK", .code = 0xc020560c, .numbers = 1, .objects = 0x3, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 19, .way = DEC_IN | DEC_OUT },
	{ .name = "VBG_IOCTL_CHANGE_GUEST_CAPABILITIES", .code = 0xc020560e, .numbers = 1, .objects = 0x3, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 22, .way = DEC_IN | DEC_OUT },
	{ .name = "VBG_IOCTL_CHECK_BALLOON", .code = 0xc0205611, .numbers = 1, .objects = 0x3, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 25, .way = DEC_IN | DEC_OUT },
	{ .name = "VBG_IOCTL_ACQUIRE_GUEST_CAPABILITIES", .code = 0xc024560d, .numbers = 1, .objects = 0x3, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 30, .way = DEC_IN | DEC_OUT },
	{ .name = "VBG_IOCTL_DRIVER_VERSION_INFO", .code = 0xc02c5600, .numbers = 1, .objects = 0x3, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 34, .way = DEC_IN | DEC_OUT },
	{ .name = "VBG_IOCTL_HGCM_CONNECT", .code = 0xc09c5604, .numbers = 1, .objects = 0x3, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 38, .way = DEC_IN | DEC_OUT },
};

static const struct dec_type vboxguest_types[] = {
	{ .kind = DEC_STRUCT, .name = "vbg_ioctl_hdr", .size = 24, .fds = 0x0, .ref = DEC_NONE, .span = { 0, 6 }, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 4, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 4, .print = DEC_PRINT_HEX, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 4, .is_signed = true, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "vbg_ioctl_log", .size = 28, .fds = 0x0, .ref = DEC_NONE, .span = { 6, 2 }, .grows = DEC_NONE },
	{ .kind = DEC_UNION, .size = 1, .fds = 0x0, .ref = DEC_NONE, .span = { 8, 1 }, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .size = 1, .fds = 0x0, .ref = DEC_NONE, .span = { 9, 1 }, .grows = DEC_NONE },
	{ .kind = DEC_BYTES, .size = 1, .fds = 0x0, .ref = DEC_NONE, .used = true, .grows = DEC_NONE },
	{ .kind = DEC_POINTER, .size = 1, .fds = 0x0, .ref = 0x0, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "vbg_ioctl_hgcm_disconnect", .size = 28, .fds = 0x0, .ref = DEC_NONE, .span = { 10, 2 }, .grows = DEC_NONE },
	{ .kind = DEC_UNION, .size = 4, .fds = 0x0, .ref = DEC_NONE, .span = { 12, 1 }, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .size = 4, .fds = 0x0, .ref = DEC_NONE, .span = { 13, 1 }, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "vbg_ioctl_write_coredump", .size = 28, .fds = 0x0, .ref = DEC_NONE, .span = { 14, 2 }, .grows = DEC_NONE },
	{ .kind = DEC_UNION, .size = 4, .fds = 0x0, .ref = DEC_NONE, .span = { 16, 1 }, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .size = 4, .fds = 0x0, .ref = DEC_NONE, .span = { 17, 1 }, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "vbg_ioctl_wait_for_events", .size = 32, .fds = 0x0, .ref = DEC_NONE, .span = { 18, 2 }, .grows = DEC_NONE },
	{ .kind = DEC_UNION, .size = 8, .fds = 0x0, .ref = DEC_NONE, .span = { 20, 2 }, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .size = 8, .fds = 0x0, .ref = DEC_NONE, .span = { 22, 2 }, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .size = 4, .fds = 0x0, .ref = DEC_NONE, .span = { 24, 1 }, .whole = true, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "vbg_ioctl_change_filter", .size = 32, .fds = 0x0, .ref = DEC_NONE, .span = { 25, 2 }, .grows = DEC_NONE },
	{ .kind = DEC_UNION, .size = 8, .fds = 0x0, .ref = DEC_NONE, .span = { 27, 1 }, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .size = 8, .fds = 0x0, .ref = DEC_NONE, .span = { 28, 2 }, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "vbg_ioctl_set_guest_caps", .size = 32, .fds = 0x0, .ref = DEC_NONE, .span = { 30, 2 }, .grows = DEC_NONE },
	{ .kind = DEC_UNION, .size = 8, .fds = 0x0, .ref = DEC_NONE, .span = { 32, 2 }, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .size = 8, .fds = 0x0, .ref = DEC_NONE, .span = { 34, 2 }, .whole = true, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "vbg_ioctl_check_balloon", .size = 32, .fds = 0x0, .ref = DEC_NONE, .span = { 36, 2 }, .grows = DEC_NONE },
	{ .kind = DEC_UNION, .size = 8, .fds = 0x0, .ref = DEC_NONE, .span = { 38, 1 }, .whole = true, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .size = 8, .fds = 0x0, .ref = DEC_NONE, .span = { 39, 3 }, .whole = true, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 1, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_BYTES, .size = 3, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "vbg_ioctl_acquire_guest_caps", .size = 36, .fds = 0x0, .ref = DEC_NONE, .span = { 42, 2 }, .grows = DEC_NONE },
	{ .kind = DEC_UNION, .size = 12, .fds = 0x0, .ref = DEC_NONE, .span = { 44, 1 }, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .size = 12, .fds = 0x0, .ref = DEC_NONE, .span = { 45, 3 }, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 4, .fds = 0x0, .ref = 0x0, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "vbg_ioctl_driver_version_info", .size = 44, .fds = 0x0, .ref = DEC_NONE, .span = { 48, 2 }, .grows = DEC_NONE },
	{ .kind = DEC_UNION, .size = 20, .fds = 0x0, .ref = DEC_NONE, .span = { 50, 2 }, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .size = 16, .fds = 0x0, .ref = DEC_NONE, .span = { 52, 4 }, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .size = 20, .fds = 0x0, .ref = DEC_NONE, .span = { 56, 5 }, .whole = true, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "vbg_ioctl_hgcm_connect", .size = 156, .fds = 0x0, .ref = DEC_NONE, .span = { 61, 2 }, .grows = DEC_NONE },
	{ .kind = DEC_UNION, .size = 132, .fds = 0x0, .ref = DEC_NONE, .span = { 63, 2 }, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .size = 132, .fds = 0x0, .ref = DEC_NONE, .span = { 65, 1 }, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "vmmdev_hgcm_service_location", .size = 132, .fds = 0x0, .ref = DEC_NONE, .span = { 66, 2 }, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 4, .fds = 0x0, .ref = 1, .grows = DEC_NONE },
	{ .kind = DEC_UNION, .size = 128, .fds = 0x0, .ref = DEC_NONE, .span = { 68, 1 }, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "vmmdev_hgcm_service_location_localhost", .size = 128, .fds = 0x0, .ref = DEC_NONE, .span = { 69, 1 }, .grows = DEC_NONE },
	{ .kind = DEC_BYTES, .size = 128, .print = DEC_PRINT_STRING, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .size = 4, .fds = 0x0, .ref = DEC_NONE, .span = { 70, 1 }, .whole = true, .grows = DEC_NONE },
};

static const struct dec_field vboxguest_fields[] = {
	{ .name = "size_in", .type = 1, .way = DEC_IN },
	{ .name = "version", .at = 32, .type = 2, .way = DEC_IN },
	{ .name = "type", .at = 64, .type = 1, .way = DEC_IN },
	{ .name = "rc", .at = 96, .type = 3, .way = DEC_OUT },
	{ .name = "size_out", .at = 128, .type = 1, .way = DEC_IN | DEC_OUT },
	{ .name = "reserved", .at = 160, .type = 1, .way = DEC_IN, .reserved = true, .ignored = true },
	{ .name = "hdr", .way = DEC_IN | DEC_OUT },
	{ .name = "u", .at = 192, .type = 5, .way = DEC_IN },
	{ .name = "in", .type = 6, .way = DEC_IN },
	{ .name = "msg", .type = 7, .way = DEC_IN },
	{ .name = "hdr", .way = DEC_IN | DEC_OUT },
	{ .name = "u", .at = 192, .type = 10, .way = DEC_IN },
	{ .name = "in", .type = 11, .way = DEC_IN },
	{ .name = "client_id", .type = 1, .way = DEC_IN },
	{ .name = "hdr", .way = DEC_IN | DEC_OUT },
	{ .name = "u", .at = 192, .type = 13, .way = DEC_IN },
	{ .name = "in", .type = 14, .way = DEC_IN },
	{ .name = "flags", .type = 2, .way = DEC_IN },
	{ .name = "hdr", .way = DEC_IN | DEC_OUT },
	{ .name = "u", .at = 192, .type = 16, .way = DEC_IN | DEC_OUT },
	{ .name = "in", .type = 17, .way = DEC_IN },
	{ .name = "out", .type = 18, .way = DEC_OUT },
	{ .name = "timeout_ms", .type = 1, .way = DEC_IN },
	{ .name = "events", .at = 32, .type = 2, .way = DEC_IN },
	{ .name = "events", .type = 2, .way = DEC_OUT },
	{ .name = "hdr", .way = DEC_IN | DEC_OUT },
	{ .name = "u", .at = 192, .type = 20, .way = DEC_IN },
	{ .name = "in", .type = 21, .way = DEC_IN },
	{ .name = "or_mask", .type = 2, .way = DEC_IN },
	{ .name = "not_mask", .at = 32, .type = 2, .way = DEC_IN },
	{ .name = "hdr", .way = DEC_IN | DEC_OUT },
	{ .name = "u", .at = 192, .type = 23, .way = DEC_IN | DEC_OUT },
	{ .name = "in", .type = 21, .way = DEC_IN },
	{ .name = "out", .type = 24, .way = DEC_OUT },
	{ .name = "session_caps", .type = 2, .way = DEC_OUT },
	{ .name = "global_caps", .at = 32, .type = 2, .way = DEC_OUT },
	{ .name = "hdr", .way = DEC_IN | DEC_OUT },
	{ .name = "u", .at = 192, .type = 26, .way = DEC_OUT },
	{ .name = "out", .type = 27, .way = DEC_OUT },
	{ .name = "balloon_chunks", .type = 1, .way = DEC_OUT },
	{ .name = "handle_in_r3", .at = 32, .type = 28, .way = DEC_OUT },
	{ .name = "padding", .at = 40, .type = 29, .way = DEC_OUT, .reserved = true, .ignored = true },
	{ .name = "hdr", .way = DEC_IN | DEC_OUT },
	{ .name = "u", .at = 192, .type = 31, .way = DEC_IN },
	{ .name = "in", .type = 32, .way = DEC_IN },
	{ .name = "flags", .type = 33, .way = DEC_IN },
	{ .name = "or_mask", .at = 32, .type = 2, .way = DEC_IN },
	{ .name = "not_mask", .at = 64, .type = 2, .way = DEC_IN },
	{ .name = "hdr", .way = DEC_IN | DEC_OUT },
	{ .name = "u", .at = 192, .type = 35, .way = DEC_IN | DEC_OUT },
	{ .name = "in", .type = 36, .way = DEC_IN },
	{ .name = "out", .type = 37, .way = DEC_OUT },
	{ .name = "req_version", .type = 2, .way = DEC_IN },
	{ .name = "min_version", .at = 32, .type = 2, .way = DEC_IN },
	{ .name = "reserved1", .at = 64, .type = 1, .way = DEC_IN, .reserved = true, .ignored = true },
	{ .name = "reserved2", .at = 96, .type = 1, .way = DEC_IN, .reserved = true, .ignored = true },
	{ .name = "session_version", .type = 2, .way = DEC_OUT },
	{ .name = "driver_version", .at = 32, .type = 2, .way = DEC_OUT },
	{ .name = "driver_revision", .at = 64, .type = 1, .way = DEC_OUT },
	{ .name = "reserved1", .at = 96, .type = 1, .way = DEC_OUT, .reserved = true },
	{ .name = "reserved2", .at = 128, .type = 1, .way = DEC_OUT, .reserved = true },
	{ .name = "hdr", .way = DEC_IN | DEC_OUT },
	{ .name = "u", .at = 192, .type = 39, .way = DEC_IN | DEC_OUT },
	{ .name = "in", .type = 40, .way = DEC_IN },
	{ .name = "out", .type = 46, .way = DEC_OUT },
	{ .name = "loc", .type = 41, .way = DEC_IN },
	{ .name = "type", .type = 42, .way = DEC_IN },
	{ .name = "u", .at = 32, .type = 43, .way = DEC_IN, .on = { 0, 1 } },
	{ .name = "localhost", .type = 44, .way = DEC_IN, .cases = { 0, 2 } },
	{ .name = "service_name", .type = 45, .way = DEC_IN },
	{ .name = "client_id", .type = 1, .way = DEC_OUT },
};

static const struct dec_payload vboxguest_payloads[] = {
	{ .kind = DEC_PAYLOAD_NONE, .type = DEC_NONE, .list = DEC_NONE, .state = DEC_NONE },
};

static const struct dec_set vboxguest_sets[] = {
	{ .name = "vbgl_ioc_agc_flags", .kind = DEC_FLAGS, .values = { 0, 1 } },
	{ .name = "vmmdev_hgcm_service_location_type", .kind = DEC_ENUM, .is_open = true, .values = { 1, 3 } },
};

static const struct dec_value vboxguest_values[] = {
	{ .value = 0x1, .name = "VBGL_IOC_AGC_FLAGS_CONFIG_ACQUIRE_MODE" },
	{ .value = 0x0, .name = "VMMDEV_HGCM_LOC_INVALID" },
	{ .value = 0x1, .name = "VMMDEV_HGCM_LOC_LOCALHOST" },
	{ .value = 0x2, .name = "VMMDEV_HGCM_LOC_LOCALHOST_EXISTING" },
};

static const struct dec_object vboxguest_objects[] = {
	{ .name = "vboxguest", .nodes = { 0, 1 }, .parent = DEC_NONE },
	{ .name = "vboxuser", .nodes = { 1, 1 }, .parent = DEC_NONE },
};

static const struct dec_op vboxguest_ops[] = {
	{ .code = DEC_OP_FIELD, .bits = 32, .way = 1, .number = 0x0 },
};

static const uint64_t vboxguest_arms[] = {
	0x1, 0x2,
};

static const uint32_t vboxguest_numbers[] = {
	0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
};

static const char *const vboxguest_strings[] = {
	"/dev/vboxguest",
	"/dev/vboxuser",
};

DEC_TABLES(vboxguest_tables, {
	.spec = "vboxguest",
	.version = "0",
	.n_states = 0,
	.abis = vboxguest_abis,
	.n_abis = 2,
	.commands = vboxguest_commands,
	.n_commands = 15,
	.types = vboxguest_types,
	.n_types = 47,
	.fields = vboxguest_fields,
	.n_fields = 71,
	.payloads = vboxguest_payloads,
	.n_payloads = 1,
	.sets = vboxguest_sets,
	.n_sets = 2,
	.values = vboxguest_values,
	.n_values = 4,
	.objects = vboxguest_objects,
	.n_objects = 2,
	.ops = vboxguest_ops,
	.n_ops = 1,
	.arms = vboxguest_arms,
	.n_arms = 2,
	.numbers = vboxguest_numbers,
	.n_numbers = 15,
	.strings = vboxguest_strings,
	.n_strings = 2,
});
