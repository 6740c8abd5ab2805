/* SPDX-License-Identifier: ((GPL-2.0 WITH Linux-syscall-note) OR MIT) */
/*
 * xen-evtchn: tables of the decoders.
 *
 * Made by ioctlc from the xen-evtchn spec; do not edit. To remake it:
 *   ioctlc build spec/xen-evtchn
 */
#include <errno.h>
#include "tables.h"

static const struct dec_abi xen_evtchn_abis[] = {
	{ .name = "linux-x86_64", .bits = 64, .commands = { 0, 7 } },
	{ .name = "linux-i386", .bits = 32, .commands = { 0, 7 } },
	{ .name = "linux-x32", .bits = 32, .commands = { 0, 7 } },
	{ .name = "linux-arm64", .bits = 64, .commands = { 0, 7 } },
	{ .name = "linux-arm", .bits = 32, .commands = { 0, 7 } },
	{ .name = "linux-arm-oabi", .bits = 32, .commands = { 7, 7 } },
	{ .name = "linux-riscv64", .bits = 64, .commands = { 0, 7 } },
	{ .name = "linux-riscv32", .bits = 32, .commands = { 0, 7 } },
	{ .name = "linux-ppc64le", .bits = 64, .commands = { 14, 7 } },
	{ .name = "linux-ppc64", .bits = 64, .big = true, .commands = { 14, 7 } },
	{ .name = "linux-ppc", .bits = 32, .big = true, .commands = { 14, 7 } },
	{ .name = "linux-s390x", .bits = 64, .big = true, .commands = { 0, 7 } },
	{ .name = "linux-mips64", .bits = 64, .commands = { 14, 7 } },
	{ .name = "linux-mips", .bits = 32, .commands = { 14, 7 } },
	{ .name = "linux-sparc64", .bits = 64, .big = true, .commands = { 14, 7 } },
	{ .name = "linux-sparc", .bits = 32, .big = true, .commands = { 14, 7 } },
	{ .name = "linux-m68k", .bits = 32, .big = true, .commands = { 0, 7 } },
	{ .name = "linux-alpha", .bits = 64, .commands = { 14, 7 } },
	{ .name = "linux-hppa", .bits = 32, .big = true, .commands = { 0, 7 } },
	{ .name = "linux-sh4", .bits = 32, .commands = { 0, 7 } },
};

static const struct dec_command xen_evtchn_commands[] = {
	{ .name = "IOCTL_EVTCHN_RESET", .code = 0x00004505, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_NONE, .type = DEC_NONE },
	{ .name = "IOCTL_EVTCHN_RESTRICT_DOMID", .code = 0x00024506, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 0x0, .way = DEC_IN },
	{ .name = "IOCTL_EVTCHN_BIND_VIRQ", .code = 0x00044500, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 2, .way = DEC_IN },
	{ .name = "IOCTL_EVTCHN_BIND_UNBOUND_PORT", .code = 0x00044502, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 4, .way = DEC_IN },
	{ .name = "IOCTL_EVTCHN_UNBIND", .code = 0x00044503, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 5, .way = DEC_IN },
	{ .name = "IOCTL_EVTCHN_NOTIFY", .code = 0x00044504, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 6, .way = DEC_IN },
	{ .name = "IOCTL_EVTCHN_BIND_INTERDOMAIN", .code = 0x00084501, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 7, .way = DEC_IN },
	{ .name = "IOCTL_EVTCHN_RESTRICT_DOMID", .code = 0x00044506, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 8, .way = DEC_IN },
	{ .name = "IOCTL_EVTCHN_RESET", .code = 0x20004505, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_NONE, .type = DEC_NONE },
	{ .name = "IOCTL_EVTCHN_RESTRICT_DOMID", .code = 0x20024506, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 0x0, .way = DEC_IN },
	{ .name = "IOCTL_EVTCHN_BIND_VIRQ", .code = 0x20044500, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 2, .way = DEC_IN },
	{ .name = "IOCTL_EVTCHN_BIND_UNBOUND_PORT", .code = 0x20044502, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 4, .way = DEC_IN },
	{ .name = "IOCTL_EVTCHN_UNBIND", .code = 0x20044503, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 5, .way = DEC_IN },
	{ .name = "IOCTL_EVTCHN_NOTIFY", .code = 0x20044504, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 6, .way = DEC_IN },
	{ .name = "IOCTL_EVTCHN_BIND_INTERDOMAIN", .code = 0x20084501, .numbers = 1, .objects = 0x1, .returns = 0x0, .argument = DEC_ARG_POINTER, .type = 7, .way = DEC_IN },
};

static const struct dec_type xen_evtchn_types[] = {
	{ .kind = DEC_STRUCT, .name = "ioctl_evtchn_restrict_domid", .size = 2, .fds = 0x0, .ref = DEC_NONE, .span = { 0, 1 }, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 2, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "ioctl_evtchn_bind_virq", .size = 4, .fds = 0x0, .ref = DEC_NONE, .span = { 1, 1 }, .grows = DEC_NONE },
	{ .kind = DEC_INT, .size = 4, .fds = 0x0, .ref = DEC_NONE, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "ioctl_evtchn_bind_unbound_port", .size = 4, .fds = 0x0, .ref = DEC_NONE, .span = { 2, 1 }, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "ioctl_evtchn_unbind", .size = 4, .fds = 0x0, .ref = DEC_NONE, .span = { 3, 1 }, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "ioctl_evtchn_notify", .size = 4, .fds = 0x0, .ref = DEC_NONE, .span = { 3, 1 }, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "ioctl_evtchn_bind_interdomain", .size = 8, .fds = 0x0, .ref = DEC_NONE, .span = { 4, 2 }, .grows = DEC_NONE },
	{ .kind = DEC_STRUCT, .name = "ioctl_evtchn_restrict_domid", .size = 4, .fds = 0x0, .ref = DEC_NONE, .span = { 0, 1 }, .grows = DEC_NONE },
};

static const struct dec_field xen_evtchn_fields[] = {
	{ .name = "domid", .type = 1, .way = DEC_IN, .bounds = { 0, 1 } },
	{ .name = "virq", .type = 3, .way = DEC_IN },
	{ .name = "remote_domain", .type = 3, .way = DEC_IN },
	{ .name = "port", .type = 3, .way = DEC_IN },
	{ .name = "remote_domain", .type = 3, .way = DEC_IN },
	{ .name = "remote_port", .at = 32, .type = 3, .way = DEC_IN },
};

static const struct dec_object xen_evtchn_objects[] = {
	{ .name = "evtchn", .nodes = { 0, 1 }, .parent = DEC_NONE },
};

static const struct dec_bounds xen_evtchn_bounds[] = {
	{ .min = 0x1, .max = 0x7fef, .has_max = true },
};

static const uint32_t xen_evtchn_numbers[] = {
	0, 1, 2, 3, 4, 5, 6, 0, 2, 3, 4, 5, 7, 6, 8, 9, 10, 11, 12, 13, 14,
};

static const char *const xen_evtchn_strings[] = {
	"/dev/xen/evtchn",
};

DEC_TABLES(xen_evtchn_tables, {
	.spec = "xen-evtchn",
	.version = "0",
	.n_states = 0,
	.abis = xen_evtchn_abis,
	.n_abis = 20,
	.commands = xen_evtchn_commands,
	.n_commands = 15,
	.types = xen_evtchn_types,
	.n_types = 9,
	.fields = xen_evtchn_fields,
	.n_fields = 6,
	.objects = xen_evtchn_objects,
	.n_objects = 1,
	.bounds = xen_evtchn_bounds,
	.n_bounds = 1,
	.numbers = xen_evtchn_numbers,
	.n_numbers = 21,
	.strings = xen_evtchn_strings,
	.n_strings = 1,
});
