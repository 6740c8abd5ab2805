/* SPDX-License-Identifier: MIT */
/*
 * What generated decoders (generated/<abi>/strace/) need beside strace's own functions. It is
 * included once, by src/ioctl.c, in front of them.
 *
 * A decoder is a row of a table: a code, the ABIs and kinds of descriptors that it is for, and a
 * function with strace's protocol: 0 on entering asks for another call on exiting. Lengths are
 * numbers of a program that nobody trusts: they may be unknown, and what is printed is bounded.
 */
#ifdef IOCTLC_STRACE_HAS_ARG_NAMES /* since 6.16; install.py looks for it */
#define ioctlc_arg_next() tprints_arg_next_name("argp")
#else
#define ioctlc_arg_next() tprint_arg_next()
#endif

#pragma GCC diagnostic ignored "-Wunused-function"

#define IOCTLC_X86_64 1
#define IOCTLC_I386   2
#define IOCTLC_X32    4

#define IOCTLC_MOST_ELEMENTS 65536   /* of one array, with -v */
#define IOCTLC_BUDGET	     200000  /* elements of one half of a call */
#define IOCTLC_LONGEST	     0x20000 /* bytes of an element */
#define IOCTLC_MOST_STATES   8192
#define IOCTLC_DEPTH	     12 /* addresses inside each other */

struct ioctlc_command {
	unsigned int code, numbers, size_mask, abis;
	uint64_t objects;
	bool shared; /* the code means something else to others: the descriptor decides */
	int (*decode)(struct tcb *, unsigned int code, kernel_ulong_t arg);
	const char *name, *note;
};

/* A name of /proc/PID/fd, in which `*` is one or more characters but `/`. */
struct ioctlc_name {
	const char *pattern;
	uint64_t object;
	bool node;
};

/* wide: commands of many codes, or of which the caller says a size of its own. */
struct ioctlc_spec {
	const struct ioctlc_command *commands, *wide;
	size_t n_commands, n_wide;
	const struct ioctlc_name *names;
	size_t n_names;
};

/*
 * What is kept from entering to exiting: who decodes the call, what the kernel was given, and
 * which kinds of descriptor it is for (~0: nobody knows).
 */
struct ioctlc_call {
	const struct ioctlc_spec *spec;
	const struct ioctlc_command *command;
	size_t size;
	void *bytes;
	bool has_objects;
	uint64_t objects;
};

static unsigned int ioctlc_budget, ioctlc_depth;

/* Where the element is that a print_fn is called for; 0 of one in a record. */
static uint64_t ioctlc_element;

/* --- numbers that may be unknown --- */

struct ioctlc_value {
	bool known;
	uint64_t value;
};

static const struct ioctlc_value ioctlc_unknown;

static inline struct ioctlc_value ioctlc_number(const uint64_t value)
{
	return (struct ioctlc_value){ true, value };
}

/* An operator whose overflow, or whose division by zero, makes the result unknown. */
static inline struct ioctlc_value ioctlc_op(const struct ioctlc_value a, const char op,
					    const struct ioctlc_value b)
{
	struct ioctlc_value r = { a.known && b.known, 0 };
	uint64_t rest;

	if (!r.known)
		return r;
	switch (op) {
	case '|':
		r.value = a.value | b.value;
		break;
	case '&':
		r.value = a.value & b.value;
		break;
	case '<':
		r.value = b.value > 63 ? 0 : a.value << b.value;
		r.known = !a.value || (b.value <= 63 && r.value >> b.value == a.value);
		break;
	case '>':
		r.value = b.value > 63 ? 0 : a.value >> b.value;
		break;
	case '+':
		r.known = !__builtin_add_overflow(a.value, b.value, &r.value);
		break;
	case '-':
		r.known = !__builtin_sub_overflow(a.value, b.value, &r.value);
		break;
	case '*':
		r.known = !__builtin_mul_overflow(a.value, b.value, &r.value);
		break;
	case '/':
		r.known = b.value;
		r.value = b.value ? a.value / b.value : 0;
		break;
	case '%':
		r.known = b.value;
		r.value = b.value ? a.value % b.value : 0;
		break;
	case 'm': /* the smaller one */
		r.value = a.value < b.value ? a.value : b.value;
		break;
	default: /* 'a': rounded up */
		rest = b.value ? a.value % b.value : 0;
		r.known = b.value &&
			  !__builtin_add_overflow(a.value, rest ? b.value - rest : 0, &r.value);
	}
	return r;
}

/* Bits of a record, from `at` on; nothing beyond its end. */
static inline uint64_t ioctlc_bits(const void *const record, const size_t size,
				   const unsigned int at, const unsigned int bits)
{
	const unsigned char *const bytes = record;
	uint64_t value = 0;

	for (unsigned int i = 0; i < bits && (at + i) / 8 < size; ++i)
		value |= (uint64_t)(bytes[(at + i) / 8] >> (at + i) % 8 & 1) << i;
	return value;
}

static inline int64_t ioctlc_signed_bits(const void *const record, const size_t size,
					 const unsigned int at, const unsigned int bits)
{
	const uint64_t value = ioctlc_bits(record, size, at, bits);
	const uint64_t sign = 1ULL << (bits - 1);

	return (int64_t)((value ^ sign) - sign);
}

static inline bool ioctlc_filled(const void *const bytes, const size_t size)
{
	for (size_t i = 0; i < size; ++i)
		if (((const unsigned char *)bytes)[i])
			return true;
	return false;
}

/* --- the tracee's memory --- */

static inline bool ioctlc_fetch(struct tcb *const tcp, const uint64_t addr, const size_t size,
				void *const to)
{
	return tfetch_mem64_ignore_syserror(tcp, addr, size, to);
}

static inline bool ioctlc_readable(struct tcb *const tcp, const uint64_t addr)
{
	char byte;

	return ioctlc_fetch(tcp, addr, 1, &byte);
}

/* An argument that says at `at` how long it is: what is beyond its end is not there. */
static inline bool ioctlc_fetch_growing(struct tcb *const tcp, const uint64_t addr, const size_t at,
					const size_t size, void *const to, size_t *const have)
{
	uint32_t said;

	if (!ioctlc_fetch(tcp, addr + at, sizeof(said), &said))
		return false;
	*have = said < at + sizeof(said) ? at + sizeof(said) : said < size ? said : size;
	memset(to, 0, size);
	return ioctlc_fetch(tcp, addr, *have, to);
}

/* One value behind an address, or the address: `shown`, which may count from the argument's start. */
static inline bool ioctlc_fetch_or_printaddr(struct tcb *const tcp, const uint64_t addr,
					     const uint64_t shown, const size_t size,
					     void *const to)
{
	if (addr && shown && ioctlc_depth < IOCTLC_DEPTH && ioctlc_fetch(tcp, addr, size, to))
		return true;
	printaddr64(shown);
	return false;
}

/* --- printing --- */

/* A comma, where something has been printed before it. */
static inline void ioctlc_struct_next(bool *const any)
{
	if (*any)
		tprint_struct_next();
	*any = true;
}

static inline void ioctlc_print_fd(struct tcb *const tcp, const int64_t fd)
{
	if (fd == (int)fd)
		printfd(tcp, fd);
	else
		PRINT_VAL_D(fd);
}

/* Of a number that flags and enums share, the bits of one, and their names. */
struct ioctlc_part {
	uint64_t mask;
	const struct xlat *names;
};

static inline void ioctlc_print_part_name(const char *const name, bool *const any)
{
	if (*any)
		STRACE_PRINTS("|");
	*any = true;
	STRACE_PRINTS(name);
}

/* The bits that have no name. Tables of flags have the longest values first. */
static inline uint64_t ioctlc_print_part(const struct ioctlc_part *const part, const uint64_t bits,
					 bool *const any)
{
	const struct xlat_data *const end = part->names->data + part->names->size;
	const bool flags = part->names->type == XT_NORMAL;
	uint64_t left = bits;

	for (const struct xlat_data *one = part->names->data; one < end; ++one) {
		const bool whole = !flags || !one->val;

		if (whole ? bits != one->val : (left & one->val) != one->val)
			continue;
		ioctlc_print_part_name(one->str, any);
		left &= ~one->val;
		if (whole)
			return 0;
	}
	return left;
}

static inline void ioctlc_print_parts(const uint64_t value, const struct ioctlc_part *const parts,
				      const size_t n_parts)
{
	const enum xlat_style style = xlat_verbose(xlat_verbosity);
	uint64_t left = value;
	bool any = false;

	if (style != XLAT_STYLE_ABBREV)
		PRINT_VAL_X(value);
	if (style == XLAT_STYLE_RAW)
		return;
	if (style == XLAT_STYLE_VERBOSE)
		tprint_comment_begin();
	for (const struct ioctlc_part *part = parts; part < parts + n_parts; ++part) {
		left &= ~part->mask;
		left |= ioctlc_print_part(part, value & part->mask, &any);
	}
	if (any && left)
		STRACE_PRINTS("|");
	if (left || !any)
		PRINT_VAL_X(left);
	if (style == XLAT_STYLE_VERBOSE)
		tprint_comment_end();
}

static inline size_t ioctlc_at_most(const struct ioctlc_value used, const size_t most)
{
	return used.known && used.value < most ? used.value : most;
}

/* Bytes that are no text, at most as many as -s says. */
static inline void ioctlc_print_bytes(const void *const bytes, const size_t size)
{
	const size_t most = max_strlen < size ? max_strlen : size;

	print_quoted_string_ex(bytes, most, 0, NULL);
	if (most < size)
		tprint_more_data_follows();
}

static inline void ioctlc_print_text(const void *const bytes, const struct ioctlc_value size,
				     const size_t most)
{
	print_quoted_cstring(bytes, ioctlc_at_most(size, most));
}

/* A text as long as its room, without a zero at its end: all of it is there. */
static inline bool ioctlc_print_full_text(struct tcb *const tcp, const uint64_t addr,
					  const uint64_t size)
{
	char *const text = size && size <= max_strlen ? malloc(size) : NULL;
	const bool full = text && ioctlc_fetch(tcp, addr, size, text) && !memchr(text, 0, size);

	if (full)
		print_quoted_string_ex(text, size, 0, NULL);
	free(text);
	return full;
}

static inline void ioctlc_print_bytes_at(struct tcb *const tcp, const uint64_t addr,
					 const uint64_t shown, const struct ioctlc_value size,
					 const unsigned int style)
{
	if (!addr || !shown || !size.known || (size.value && !ioctlc_readable(tcp, addr)))
		printaddr64(shown);
	else if (!size.value)
		ioctlc_print_bytes("", 0);
	else if (style != QUOTE_0_TERMINATED || !ioctlc_print_full_text(tcp, addr, size.value))
		printstr_ex(tcp, addr, size.value > INT_MAX ? INT_MAX : size.value, style);
}

/* For records in memory of the tracer: what one was when the call began. */
struct ioctlc_pair {
	const void *now, *was;
};

static inline const void *ioctlc_was(const void *const element, const void *const pair)
{
	const struct ioctlc_pair *const p = pair;

	return p ? (const char *)p->was + ((const char *)element - (const char *)p->now) : element;
}

static inline bool ioctlc_goes_on(struct tcb *const tcp, const uint64_t i)
{
	const uint64_t most = abbrev(tcp) ? max_strlen : IOCTLC_MOST_ELEMENTS;

	if (i < most && ioctlc_budget) {
		--ioctlc_budget;
		return true;
	}
	tprint_more_data_follows();
	return false;
}

/* Elements of an array in a record. print_array() would stop a program with a count of 2^32. */
static inline void ioctlc_print_local_array(struct tcb *const tcp, const void *const start,
					    const struct ioctlc_value used, const size_t most,
					    const size_t size, const print_fn print,
					    void *const data)
{
	const size_t count = ioctlc_at_most(used, most);

	tprint_array_begin();
	for (size_t i = 0; i < count; ++i) {
		if (i)
			tprint_array_next();
		if (!ioctlc_goes_on(tcp, i))
			break;
		ioctlc_element = 0;
		print(tcp, (void *)((const char *)start + i * size), size, data);
	}
	tprint_array_end();
}

static inline void ioctlc_print_elements(struct tcb *const tcp, const uint64_t addr,
					 const uint64_t count, const size_t size,
					 const print_fn print, void *const buffer)
{
	tprint_array_begin();
	for (uint64_t i = 0; i < count; ++i) {
		if (i)
			tprint_array_next();
		if (!ioctlc_goes_on(tcp, i))
			break;
		if (!ioctlc_fetch(tcp, addr + i * size, size, buffer)) {
			tprint_more_data_follows();
			tprintf_comment("%#" PRIx64, addr + i * size);
			break;
		}
		ioctlc_element = addr + i * size;
		print(tcp, buffer, size, NULL);
	}
	tprint_array_end();
}

/* An array behind an address, or the address. */
static inline void ioctlc_print_array(struct tcb *const tcp, const uint64_t addr,
				      const uint64_t shown, const struct ioctlc_value count,
				      const size_t size, const print_fn print)
{
	void *buffer;

	if (!addr || !shown || !count.known || ioctlc_depth >= IOCTLC_DEPTH ||
	    size > IOCTLC_LONGEST || (count.value && !ioctlc_readable(tcp, addr))) {
		printaddr64(shown);
		return;
	}
	buffer = malloc(size);
	++ioctlc_depth;
	if (buffer)
		ioctlc_print_elements(tcp, addr, count.value, size, print, buffer);
	--ioctlc_depth;
	free(buffer);
}

/* What ends a record: of a length that nobody knows, nothing is shown. */
static inline void ioctlc_print_flexible(struct tcb *const tcp, const uint64_t addr,
					 const struct ioctlc_value count, const size_t size,
					 const print_fn print)
{
	if (count.known)
		ioctlc_print_array(tcp, addr, addr, count, size, print);
	else
		tprint_more_data_follows();
}

static inline void ioctlc_print_flexible_bytes(struct tcb *const tcp, const uint64_t addr,
					       const struct ioctlc_value size,
					       const unsigned int style)
{
	if (size.known)
		ioctlc_print_bytes_at(tcp, addr, addr, size, style);
	else
		tprint_more_data_follows();
}

/* --- registers and attributes --- */

struct ioctlc_register {
	const char *name;
	uint64_t id, count, step;
	size_t size;
	print_fn print; /* NULL: a number in hexadecimal */
};

static inline const struct ioctlc_register *
ioctlc_register_of(const struct ioctlc_register *const rows, const size_t n_rows, const uint64_t id)
{
	for (const struct ioctlc_register *r = rows; r < rows + n_rows; ++r) {
		const uint64_t step = r->step ? r->step : 1;

		if (id >= r->id && (id - r->id) % step == 0 && (id - r->id) / step < r->count)
			return r;
	}
	return NULL;
}

static inline void ioctlc_print_register_value(struct tcb *const tcp, void *const bytes,
					       const size_t size, const print_fn print)
{
	if (print) {
		print(tcp, bytes, size, NULL);
	} else if (size == 1 || size == 2 || size == 4 || size == 8) {
		tprint_indirect_begin();
		print_xint_array_member(tcp, bytes, size, NULL);
		tprint_indirect_end();
	} else {
		ioctlc_print_bytes(bytes, size);
	}
}

/* What a register's id says of the value behind an address: its name, or at least its size. */
static inline void ioctlc_print_register(struct tcb *const tcp, const uint64_t addr,
					 const uint64_t id, const struct ioctlc_value size,
					 const struct ioctlc_register *const rows,
					 const size_t n_rows)
{
	const struct ioctlc_register *const found = ioctlc_register_of(rows, n_rows, id);
	const size_t length = found ? found->size : size.value;
	uint64_t bytes[32];

	if ((!found && !size.known) || !length || length > sizeof(bytes) ||
	    !ioctlc_fetch(tcp, addr, length, bytes))
		printaddr64(addr);
	else
		ioctlc_print_register_value(tcp, bytes, length, found ? found->print : NULL);
	if (found)
		tprints_comment(found->name);
}

/* free: for any attr in which the bits of `mask` are 0. */
struct ioctlc_attribute {
	const char *name;
	uint64_t objects, group, attr, mask;
	bool free;
	void (*print)(struct tcb *, const void *now, const void *was, uint64_t addr);
};

static uint64_t ioctlc_objects(struct tcb *);

/* The attribute that the descriptor has under a group and an attr; an exact one before a free one. */
static inline const struct ioctlc_attribute *
ioctlc_attribute_of(struct tcb *const tcp, const struct ioctlc_attribute *const rows,
		    const size_t n_rows, const uint64_t group, const uint64_t attr)
{
	const uint64_t objects = ioctlc_objects(tcp);
	const struct ioctlc_attribute *found = NULL;

	for (const struct ioctlc_attribute *a = rows; a < rows + n_rows; ++a) {
		if (!(a->objects & objects) || a->group != group)
			continue;
		if (!a->free && a->attr == attr)
			return a;
		if (a->free && !found && !(attr & a->mask))
			found = a;
	}
	return found;
}

static inline void ioctlc_print_attribute(struct tcb *const tcp, const void *const now,
					  const void *const was, const uint64_t addr,
					  const struct ioctlc_attribute *const found)
{
	if (found && found->print && addr)
		found->print(tcp, now, was, addr);
	else
		printaddr64(addr);
	if (found)
		tprints_comment(found->name);
}

/* --- what is kept from entering to exiting --- */

static inline void ioctlc_keep(struct tcb *const tcp, const void *const bytes, const size_t size)
{
	struct ioctlc_call *const call = get_tcb_priv_data(tcp);

	if (!call || call->bytes)
		return;
	call->bytes = malloc(size);
	if (call->bytes)
		memcpy(call->bytes, bytes, size);
	call->size = call->bytes ? size : 0;
}

/* What the kernel was given; where that is not known, what is there now. */
static inline const void *ioctlc_kept(struct tcb *const tcp, const void *const now,
				      const size_t size)
{
	const struct ioctlc_call *const call = get_tcb_priv_data(tcp);

	return call && call->size == size ? call->bytes : now;
}

static inline bool ioctlc_has_kept(struct tcb *const tcp)
{
	const struct ioctlc_call *const call = get_tcb_priv_data(tcp);

	return call && call->bytes;
}

static inline struct ioctlc_value ioctlc_recall(struct tcb *, unsigned int state,
						struct ioctlc_value key);
static inline void ioctlc_remember(struct tcb *, unsigned int state, struct ioctlc_value key,
				   struct ioctlc_value value);
static inline void ioctlc_forget(struct tcb *, int fd);
