/* SPDX-License-Identifier: ((GPL-2.0 WITH Linux-syscall-note) OR MIT) */
/*
 * xen-evtchn: decoders for strace, on x86.
 *
 * Made by ioctlc from the xen-evtchn spec; do not edit. To remake it:
 *   ioctlc build spec/xen-evtchn
 */

struct xen_evtchn_ioctl_evtchn_restrict_domid {
	uint16_t domid;
};
static_assert(sizeof(struct xen_evtchn_ioctl_evtchn_restrict_domid) == 2, "struct xen_evtchn_ioctl_evtchn_restrict_domid");

struct xen_evtchn_ioctl_evtchn_bind_virq {
	uint32_t virq;
};
static_assert(sizeof(struct xen_evtchn_ioctl_evtchn_bind_virq) == 4, "struct xen_evtchn_ioctl_evtchn_bind_virq");

struct xen_evtchn_ioctl_evtchn_bind_unbound_port {
	uint32_t remote_domain;
};
static_assert(sizeof(struct xen_evtchn_ioctl_evtchn_bind_unbound_port) == 4, "struct xen_evtchn_ioctl_evtchn_bind_unbound_port");

struct xen_evtchn_ioctl_evtchn_unbind {
	uint32_t port;
};
static_assert(sizeof(struct xen_evtchn_ioctl_evtchn_unbind) == 4, "struct xen_evtchn_ioctl_evtchn_unbind");

struct xen_evtchn_ioctl_evtchn_bind_interdomain {
	uint32_t remote_domain;
	uint32_t remote_port;
};
static_assert(sizeof(struct xen_evtchn_ioctl_evtchn_bind_interdomain) == 8, "struct xen_evtchn_ioctl_evtchn_bind_interdomain");

static void
print_xen_evtchn_ioctl_evtchn_restrict_domid(struct tcb *const tcp,
		const struct xen_evtchn_ioctl_evtchn_restrict_domid *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, domid);
	tprint_struct_end();
}

static int
ioctl_ioctl_evtchn_restrict_domid(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct xen_evtchn_ioctl_evtchn_restrict_domid v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_xen_evtchn_ioctl_evtchn_restrict_domid(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_xen_evtchn_ioctl_evtchn_bind_virq(struct tcb *const tcp,
		const struct xen_evtchn_ioctl_evtchn_bind_virq *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, virq);
	tprint_struct_end();
}

static int
ioctl_ioctl_evtchn_bind_virq(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct xen_evtchn_ioctl_evtchn_bind_virq v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_xen_evtchn_ioctl_evtchn_bind_virq(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_xen_evtchn_ioctl_evtchn_bind_unbound_port(struct tcb *const tcp,
		const struct xen_evtchn_ioctl_evtchn_bind_unbound_port *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, remote_domain);
	tprint_struct_end();
}

static int
ioctl_ioctl_evtchn_bind_unbound_port(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct xen_evtchn_ioctl_evtchn_bind_unbound_port v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_xen_evtchn_ioctl_evtchn_bind_unbound_port(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_xen_evtchn_ioctl_evtchn_unbind(struct tcb *const tcp,
		const struct xen_evtchn_ioctl_evtchn_unbind *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, port);
	tprint_struct_end();
}

static int
ioctl_ioctl_evtchn_unbind(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct xen_evtchn_ioctl_evtchn_unbind v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_xen_evtchn_ioctl_evtchn_unbind(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_ioctl_evtchn_notify(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct xen_evtchn_ioctl_evtchn_unbind v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_xen_evtchn_ioctl_evtchn_unbind(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_xen_evtchn_ioctl_evtchn_bind_interdomain(struct tcb *const tcp,
		const struct xen_evtchn_ioctl_evtchn_bind_interdomain *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, remote_domain);
	tprint_struct_next();
	PRINT_FIELD_U(*v, remote_port);
	tprint_struct_end();
}

static int
ioctl_ioctl_evtchn_bind_interdomain(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct xen_evtchn_ioctl_evtchn_bind_interdomain v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_xen_evtchn_ioctl_evtchn_bind_interdomain(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

/* code, numbers, bits of the code that the caller chooses, ABIs, objects, shared, decoder, name, note */
static const struct ioctlc_command xen_evtchn_commands[] = {
	{ 0x00004505, 1, 0, 7, 1, false, NULL, "IOCTL_EVTCHN_RESET", NULL },
	{ 0x00024506, 1, 0, 7, 1, false, ioctl_ioctl_evtchn_restrict_domid, "IOCTL_EVTCHN_RESTRICT_DOMID", NULL },
	{ 0x00044500, 1, 0, 7, 1, false, ioctl_ioctl_evtchn_bind_virq, "IOCTL_EVTCHN_BIND_VIRQ", NULL },
	{ 0x00044502, 1, 0, 7, 1, false, ioctl_ioctl_evtchn_bind_unbound_port, "IOCTL_EVTCHN_BIND_UNBOUND_PORT", NULL },
	{ 0x00044503, 1, 0, 7, 1, false, ioctl_ioctl_evtchn_unbind, "IOCTL_EVTCHN_UNBIND", NULL },
	{ 0x00044504, 1, 0, 7, 1, false, ioctl_ioctl_evtchn_notify, "IOCTL_EVTCHN_NOTIFY", NULL },
	{ 0x00084501, 1, 0, 7, 1, false, ioctl_ioctl_evtchn_bind_interdomain, "IOCTL_EVTCHN_BIND_INTERDOMAIN", NULL },
};

static const struct ioctlc_name xen_evtchn_names[] = {
	{ "/dev/xen/evtchn", 1, true },
};

static const struct ioctlc_spec xen_evtchn_spec = {
	.commands = xen_evtchn_commands,
	.n_commands = ARRAY_SIZE(xen_evtchn_commands),
	.names = xen_evtchn_names,
	.n_names = ARRAY_SIZE(xen_evtchn_names),
};
