/* SPDX-License-Identifier: MIT */
/*
 * acme: decoders for strace, on x86.
 *
 * Made by ioctlc from the acme spec; do not edit. To remake it:
 *   ioctlc build extension # where the folder extension is
 */

struct acme_profile {
	uint64_t period;
	uint32_t flags;
	uint32_t pad;
};
static_assert(sizeof(struct acme_profile) == 16, "struct acme_profile");

struct acme_create_counter {
	int64_t fd;
};
static_assert(sizeof(struct acme_create_counter) == 8, "struct acme_create_counter");

struct acme_count {
	uint64_t taken;
	uint64_t lost;
};
static_assert(sizeof(struct acme_count) == 16, "struct acme_count");

struct acme_get_samples {
	uint32_t count;
	uint32_t flags;
	uint64_t addr;
};
static_assert(sizeof(struct acme_get_samples) == 16, "struct acme_get_samples");

struct acme_sample {
	uint64_t rip;
	uint64_t cr3;
	uint64_t clock;
	uint32_t cpl;
	uint32_t pad;
};
static_assert(sizeof(struct acme_sample) == 32, "struct acme_sample");

static const struct xlat_data acme_profile_flags_xdata[] = {
	{ 1, "ACME_PROFILE_ENABLE" },
	{ 2, "ACME_PROFILE_KERNEL_ONLY" },
};
static const struct xlat acme_profile_flags[1] = { {
	.data = acme_profile_flags_xdata,
	.size = ARRAY_SIZE(acme_profile_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 3,
	.flags_strsz = 45,
} };

static const struct xlat_data acme_samples_flags_xdata[] = {
	{ 1, "ACME_SAMPLES_KEEP" },
};
static const struct xlat acme_samples_flags[1] = { {
	.data = acme_samples_flags_xdata,
	.size = ARRAY_SIZE(acme_samples_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 1,
	.flags_strsz = 18,
} };

static void
print_acme_profile(struct tcb *const tcp, const struct acme_profile *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, period);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, flags, acme_profile_flags, "ACME_PROFILE_?\?\?");
	if (v->pad) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, pad);
	}
	tprint_struct_end();
}

static int
ioctl_acme_set_profile(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct acme_profile v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_acme_profile(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_acme_create_counter_out(struct tcb *const tcp, const struct acme_create_counter *const v)
{
	tprint_struct_begin();
	tprints_field_name("fd");
	ioctlc_print_fd(tcp, v->fd);
	tprint_struct_end();
}

static int
ioctl_acme_create_counter(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct acme_create_counter v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		print_acme_create_counter_out(tcp, &v);
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_acme_count_out(struct tcb *const tcp, const struct acme_count *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, taken);
	tprint_struct_next();
	PRINT_FIELD_U(*v, lost);
	tprint_struct_end();
}

static int
ioctl_acme_get_count(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct acme_count v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		print_acme_count_out(tcp, &v);
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_acme_get_samples(struct tcb *const tcp, const struct acme_get_samples *const v,
		const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, count);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, flags, acme_samples_flags, "ACME_SAMPLES_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, addr);
	tprint_struct_end();
}

static void
print_acme_sample_out(struct tcb *const tcp, const struct acme_sample *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, rip);
	tprint_struct_next();
	PRINT_FIELD_X(*v, cr3);
	tprint_struct_next();
	PRINT_FIELD_U(*v, clock);
	tprint_struct_next();
	PRINT_FIELD_U(*v, cpl);
	if (v->pad) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, pad);
	}
	tprint_struct_end();
}

static bool
print_acme_sample_element(struct tcb *const tcp, void *const elem_buf, const size_t elem_size,
		void *const data)
{
	const struct acme_sample *const v = elem_buf;

	print_acme_sample_out(tcp, v);
	return true;
}

static void
print_acme_get_samples_addr_out(struct tcb *const tcp, const struct acme_get_samples *const v,
		const struct acme_get_samples *const was, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_op(ioctlc_number(was->count), 'm',
			ioctlc_number(v->count)),
			   sizeof(struct acme_sample), print_acme_sample_element);
}

static void
print_acme_get_samples_out(struct tcb *const tcp, const struct acme_get_samples *const v,
		const struct acme_get_samples *const was, const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, count);
	tprint_struct_next();
	tprints_field_name("addr");
	print_acme_get_samples_addr_out(tcp, v, was, was->addr);
	tprint_struct_end();
}

static int
ioctl_acme_get_samples(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct acme_get_samples v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_acme_get_samples(tcp, &v, arg);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct acme_get_samples *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		print_acme_get_samples_out(tcp, &v, was, arg);
	}
	return RVAL_IOCTL_DECODED;
}

/* code, numbers, bits of the code that the caller chooses, ABIs, objects, shared, decoder, name, note */
static const struct ioctlc_command acme_commands[] = {
	{ 0x4010bef0, 1, 0, 7, 2, false, ioctl_acme_set_profile, "ACME_SET_PROFILE", NULL },
	{ 0x8008bef2, 1, 0, 7, 2, false, ioctl_acme_create_counter, "ACME_CREATE_COUNTER", NULL },
	{ 0x8010bef3, 1, 0, 7, 0x20, false, ioctl_acme_get_count, "ACME_GET_COUNT", NULL },
	{ 0xc010bef1, 1, 0, 7, 4, false, ioctl_acme_get_samples, "ACME_GET_SAMPLES", NULL },
};

static const struct ioctlc_name acme_names[] = {
	{ "/dev/mvm", 1, true },
	{ "anon_inode:mvm-vm", 2, false },
	{ "anon_inode:mvm-vcpu:*", 4, false },
	{ "anon_inode:mvm-i8259", 8, false },
	{ "anon_inode:mvm-i8254", 0x10, false },
	{ "anon_inode:acme-counter", 0x20, false },
};

static const struct ioctlc_spec acme_spec = {
	.commands = acme_commands,
	.n_commands = ARRAY_SIZE(acme_commands),
	.names = acme_names,
	.n_names = ARRAY_SIZE(acme_names),
};
