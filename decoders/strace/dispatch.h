/* SPDX-License-Identifier: MIT */
/* Which generated decoder a call is for. Included after them: ioctlc_specs[] lists their tables. */

/* --- kinds of descriptors --- */

/* `*` is one or more characters but `/`; what goes wrong is mended by the last one, which takes more. */
static bool ioctlc_matches(const char *pattern, const char *name)
{
	const char *star = NULL, *taken = NULL;

	for (;;) {
		if (*pattern == '*' && *name && *name != '/') {
			star = ++pattern;
			taken = ++name;
		} else if (*pattern != '*' && *pattern == *name) {
			if (!*name)
				return true;
			++pattern;
			++name;
		} else if (star && *taken && *taken != '/') {
			pattern = star;
			name = ++taken;
		} else {
			return false;
		}
	}
}

/* A mock's descriptors are memfds that have the name of what they stand for. */
static const char *ioctlc_link(struct tcb *const tcp, char *const buf, const size_t size)
{
	static const char head[] = "/memfd:";
	const int n = getfdpath(tcp, tcp->u_arg[0], buf, size);

	if (n < 0)
		return "";
	if (strncmp(buf, head, sizeof(head) - 1))
		return buf;
	buf[strcspn(buf, " ")] = '\0';
	return buf + sizeof(head) - 1;
}

/* The objects that a name stands for; a whole name wins over a pattern. */
static uint64_t ioctlc_objects_named(const struct ioctlc_spec *const spec, const char *const name)
{
	uint64_t exact = 0, found = 0;

	for (const struct ioctlc_name *n = spec->names; n < spec->names + spec->n_names; ++n) {
		if (!ioctlc_matches(n->pattern, name))
			continue;
		found |= n->object;
		if (n->node && !strcmp(n->pattern, name))
			exact |= n->object;
	}
	return exact ?: found;
}

static uint64_t ioctlc_objects(struct tcb *const tcp)
{
	struct ioctlc_call *const call = get_tcb_priv_data(tcp);
	char path[PATH_MAX + 1];

	if (!call)
		return ~0ULL;
	if (!call->has_objects) {
		call->objects =
			ioctlc_objects_named(call->spec, ioctlc_link(tcp, path, sizeof(path)));
		call->objects = call->objects ?: ~0ULL;
		call->has_objects = true;
	}
	return call->objects;
}

/* --- what earlier calls said --- */

struct ioctlc_state {
	const struct ioctlc_spec *spec;
	unsigned int state;
	int process, fd;
	uint64_t key, value;
};

static struct ioctlc_state *ioctlc_states;
static size_t ioctlc_n_states, ioctlc_next_state;

/* Threads share descriptors. */
static int ioctlc_process(struct tcb *const tcp)
{
	char path[64], line[256];
	int process = tcp->pid;
	FILE *file;

	snprintf(path, sizeof(path), "/proc/%d/status", tcp->pid);
	file = fopen(path, "re");
	while (file && fgets(line, sizeof(line), file))
		if (sscanf(line, "Tgid: %d", &process) == 1)
			break;
	if (file)
		fclose(file);
	return process;
}

static struct ioctlc_state *ioctlc_state_of(const struct ioctlc_state *const wanted)
{
	struct ioctlc_state *s;

	for (s = ioctlc_states; s < ioctlc_states + ioctlc_n_states; ++s)
		if (s->spec == wanted->spec && s->state == wanted->state && s->fd == wanted->fd &&
		    s->process == wanted->process && s->key == wanted->key)
			return s;
	return NULL;
}

static struct ioctlc_state ioctlc_wanted(struct tcb *const tcp, const unsigned int state,
					 const uint64_t key)
{
	const struct ioctlc_call *const call = get_tcb_priv_data(tcp);

	return (struct ioctlc_state){ .spec = call ? call->spec : NULL,
				      .state = state,
				      .key = key,
				      .fd = tcp->u_arg[0],
				      .process = ioctlc_process(tcp) };
}

static inline struct ioctlc_value ioctlc_recall(struct tcb *const tcp, const unsigned int state,
						const struct ioctlc_value key)
{
	const struct ioctlc_state wanted = ioctlc_wanted(tcp, state, key.value);
	const struct ioctlc_state *const found = key.known ? ioctlc_state_of(&wanted) : NULL;

	return found ? ioctlc_number(found->value) : ioctlc_unknown;
}

/* The oldest is forgotten first. */
static struct ioctlc_state *ioctlc_new_state(void)
{
	if (!ioctlc_states)
		ioctlc_states = calloc(IOCTLC_MOST_STATES, sizeof(*ioctlc_states));
	if (!ioctlc_states)
		return NULL;
	if (ioctlc_n_states < IOCTLC_MOST_STATES)
		return &ioctlc_states[ioctlc_n_states++];
	return &ioctlc_states[ioctlc_next_state++ % IOCTLC_MOST_STATES];
}

static inline void ioctlc_remember(struct tcb *const tcp, const unsigned int state,
				   const struct ioctlc_value key, const struct ioctlc_value value)
{
	struct ioctlc_state wanted = ioctlc_wanted(tcp, state, key.value), *found;

	if (!key.known || !value.known)
		return;
	found = ioctlc_state_of(&wanted) ?: ioctlc_new_state();
	wanted.value = value.value;
	if (found)
		*found = wanted;
}

/* A new descriptor has no past, whatever its number was before. */
static inline void ioctlc_forget(struct tcb *const tcp, const int fd)
{
	const int process = ioctlc_n_states ? ioctlc_process(tcp) : 0;

	for (size_t i = ioctlc_n_states; i--;)
		if (ioctlc_states[i].fd == fd && ioctlc_states[i].process == process)
			ioctlc_states[i] = ioctlc_states[--ioctlc_n_states];
}

/* --- commands --- */

static unsigned int ioctlc_abi(void)
{
	if (current_klongsize == 4)
		return IOCTLC_I386;
	return current_wordsize == 4 ? IOCTLC_X32 : IOCTLC_X86_64;
}

static bool ioctlc_is_code(const struct ioctlc_command *const command, const unsigned int code)
{
	if (command->size_mask)
		return !((code ^ command->code) & ~command->size_mask);
	return code - command->code < command->numbers;
}

/* Rows are sorted by code; those of callers' sizes and of several numbers are few, and come first. */
static const struct ioctlc_command *ioctlc_first(const struct ioctlc_spec *const spec,
						 const unsigned int code)
{
	size_t low = 0, high = spec->n_commands;

	while (low < high) {
		const size_t middle = (low + high) / 2;

		if (spec->commands[middle].code < code)
			low = middle + 1;
		else
			high = middle;
	}
	return spec->commands + low;
}

static const struct ioctlc_command *ioctlc_find(const struct ioctlc_spec *const spec,
						const unsigned int code, const uint64_t objects)
{
	const struct ioctlc_command *const end = spec->commands + spec->n_commands;
	const unsigned int abi = ioctlc_abi();

	for (const struct ioctlc_command *c = ioctlc_first(spec, code); c < end && c->code == code;
	     ++c)
		if (c->abis & abi && c->objects & objects)
			return c;
	for (const struct ioctlc_command *c = spec->wide; c < spec->wide + spec->n_wide; ++c)
		if (c->abis & abi && c->objects & objects && ioctlc_is_code(c, code))
			return c;
	return NULL;
}

/*
 * The decoder of a code. Where several drivers have the code, the descriptor's name decides; where
 * it is no driver's, nobody knows, and strace prints all names.
 */
static bool ioctlc_choose(struct tcb *const tcp, const unsigned int code,
			  struct ioctlc_call *const call)
{
	unsigned int found = 0;
	char path[PATH_MAX + 1];
	const char *name;

	for (size_t i = 0; i < ARRAY_SIZE(ioctlc_specs); ++i) {
		const struct ioctlc_command *const c = ioctlc_find(ioctlc_specs[i], code, ~0ULL);

		if (!c)
			continue;
		call->spec = ioctlc_specs[i];
		call->command = c;
		found += 1 + c->shared;
	}
	if (found < 2)
		return found;
	name = ioctlc_link(tcp, path, sizeof(path));
	for (size_t i = 0; i < ARRAY_SIZE(ioctlc_specs); ++i) {
		const uint64_t objects = ioctlc_objects_named(ioctlc_specs[i], name);
		const struct ioctlc_command *const c = ioctlc_find(ioctlc_specs[i], code, objects);

		if (!objects || !c)
			continue;
		*call = (struct ioctlc_call){ .spec = ioctlc_specs[i],
					      .command = c,
					      .objects = objects,
					      .has_objects = true };
		return true;
	}
	return false;
}

/* What has been chosen for the call whose name has just been printed, so that it is done once. */
static struct ioctlc_call ioctlc_chosen;
static const struct tcb *ioctlc_chosen_for;

/* The name of a code that has several, where the descriptor says which; else strace prints all. */
static bool ioctlc_print_name(struct tcb *const tcp, const unsigned int code)
{
	ioctlc_chosen = (struct ioctlc_call){ 0 };
	ioctlc_chosen_for = tcp;
	if (!ioctlc_choose(tcp, code, &ioctlc_chosen)) {
		ioctlc_chosen.command = NULL;
		return false;
	}
	if (!ioctlc_chosen.has_objects)
		return false;
	STRACE_PRINTF("%s", ioctlc_chosen.command->name);
	if (ioctlc_chosen.command->numbers > 1)
		STRACE_PRINTF("+%u", code - ioctlc_chosen.command->code);
	return true;
}

static void ioctlc_free(void *const priv)
{
	struct ioctlc_call *const call = priv;

	free(call->bytes);
	free(call);
}

/* A decoder of strace's own may have kept something else. */
static struct ioctlc_call *ioctlc_call_of(struct tcb *const tcp)
{
	return tcp->_free_priv_data == ioctlc_free ? get_tcb_priv_data(tcp) : NULL;
}

static int ioctlc_enter(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct ioctlc_call found = { 0 }, *call;

	if (ioctlc_chosen_for == tcp)
		found = ioctlc_chosen;
	else if (!ioctlc_choose(tcp, code, &found))
		found.command = NULL;
	ioctlc_chosen_for = NULL;
	if (!found.command)
		return RVAL_DECODED;
	if (found.command->note && xlat_verbose(xlat_verbosity) != XLAT_STYLE_RAW)
		tprints_comment(found.command->note);
	call = found.command->decode ? malloc(sizeof(*call)) : NULL;
	if (!call)
		return RVAL_DECODED;
	*call = found;
	if (set_tcb_priv_data(tcp, call, ioctlc_free)) {
		free(call);
		return RVAL_DECODED;
	}
	return call->command->decode(tcp, code, arg);
}

/* As strace's own decoders; RVAL_DECODED on entering: not mine. */
static int ioctlc_ioctl(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	const struct ioctlc_call *call;

	ioctlc_budget = IOCTLC_BUDGET;
	ioctlc_depth = 0;
	if (entering(tcp))
		return ioctlc_enter(tcp, code, arg);
	call = ioctlc_call_of(tcp);
	return call ? call->command->decode(tcp, code, arg) : RVAL_DECODED;
}
