// SPDX-License-Identifier: MIT
/* ioctltrace: any program's ioctls, named field by field. */
#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "trace.h"

#ifndef IOCTLC_VERSION
#define IOCTLC_VERSION "(of a tree)"
#endif

enum {
	OPT_JSON = 256,
	OPT_HEX,
	OPT_SPEC,
	OPT_REPLAY,
	OPT_MOCKS,
	OPT_SECCOMP,
	OPT_COLOR,
	OPT_SPECS,
	OPT_OBJECT,
	OPT_VERSION
};

static const struct option words[] = {
	{ "attach", required_argument, NULL, 'p' },
	{ "color", optional_argument, NULL, OPT_COLOR },
	{ "follow-forks", no_argument, NULL, 'f' },
	{ "help", no_argument, NULL, 'h' },
	{ "hex", no_argument, NULL, OPT_HEX },
	{ "json", no_argument, NULL, OPT_JSON },
	{ "mocks", no_argument, NULL, OPT_MOCKS },
	{ "object", required_argument, NULL, OPT_OBJECT },
	{ "output", required_argument, NULL, 'o' },
	{ "relative-timestamps", no_argument, NULL, 'r' },
	{ "replay", required_argument, NULL, OPT_REPLAY },
	{ "seccomp-bpf", no_argument, NULL, OPT_SECCOMP },
	{ "spec", required_argument, NULL, OPT_SPEC },
	{ "specs", optional_argument, NULL, OPT_SPECS },
	{ "string-limit", required_argument, NULL, 's' },
	{ "summary", no_argument, NULL, 'c' },
	{ "syscall-times", no_argument, NULL, 'T' },
	{ "timestamps", no_argument, NULL, 't' },
	{ "version", no_argument, NULL, 'V' },
	{ NULL, 0, NULL, 0 },
};

void usage(FILE *to)
{
	fputs("usage: ioctltrace [OPTION..] PROGRAM [ARGUMENT..]\n"
	      "       ioctltrace [OPTION..] -p PID [-p PID]..\n"
	      "       ioctltrace [OPTION..] --replay FILE\n"
	      "Shows the ioctls of a program, its threads and children, field by field.\n\n"
	      "  -p, --attach PID   a program that runs already; a signal ends the tracing, not it\n"
	      "  -o, --output FILE  write to a file instead of stderr\n"
	      "  -e [KEY=][!]WHAT,..  show these only; patterns as of a shell. Keys:\n"
	      "       trace (default): names of ioctls    spec: kvm, mvm, ..\n"
	      "       object: vcpu, or kvm:vcpu           device: /dev/kvm, anon_inode:kvm-v*\n"
	      "       status: successful, failed\n"
	      "  -s N               longest text or row of bytes (32)\n"
	      "  -v                 all elements of arrays, all bytes\n"
	      "  -X raw|verbose     numbers instead of names, or both (abbrev: names)\n"
	      "  -t, -tt, -ttt      when each call began: time of day, with microseconds, since 1970\n"
	      "  -r                 how long after the one before   -T  how long it took\n"
	      "  -c, --summary      count calls, errors and time\n"
	      "      --json         one JSON object a line; with -c, one for each ioctl\n"
	      "      --hex          bytes of arguments that no spec describes\n"
	      "      --spec FILE    tables of another spec (*.tables.json), no rebuild needed\n"
	      "      --object [SPEC:]OBJECT=PATTERN  descriptors whose link is like that are such objects\n"
	      "      --specs[=SPEC] list the specs that are known, or the objects and ioctls of one\n"
	      "      --mocks        descriptors of a mock device count as what they stand for\n"
	      "      --seccomp-bpf  stop at ioctls only (sets no_new_privs)\n"
	      "      --color[=always|never|auto]\n"
	      "      --replay FILE  recorded calls instead of a program; - is stdin\n"
	      "  -V, --version\n",
	      to);
}

static _Noreturn void misused(const char *what, const char *which)
{
	fprintf(stderr, "ioctltrace: %s%s\nioctltrace --help says what there is\n", what, which);
	exit(2);
}

static uint32_t number(const char *text, const char *option)
{
	char *end;
	unsigned long value;

	errno = 0;
	value = strtoul(text, &end, 10);
	if (*text < '0' || *text > '9' || *end || errno || value > 0x7fffffff)
		misused(option, " takes a number");
	return (uint32_t)value;
}

static void add_pid(struct options *options, const char *text)
{
	pid_t *pids = realloc(options->attach, (options->n_attach + 1) * sizeof(*pids));

	if (!pids)
		misused("no memory", "");
	options->attach = pids;
	pids[options->n_attach++] = (pid_t)number(text, "-p");
}

static void add_alias(struct options *options, const char *text)
{
	struct alias *alias = calloc(1, sizeof(*alias));
	const char *equals = strchr(text, '=');

	if (!alias)
		misused("no memory", "");
	if (!equals || equals == text || !equals[1])
		misused("--object is [SPEC:]OBJECT=PATTERN, not ", text);
	alias->object = strndup(text, (size_t)(equals - text));
	if (!alias->object)
		misused("no memory", "");
	alias->pattern = equals + 1;
	alias->next = options->aliases;
	options->aliases = alias;
}

static void set_color(struct options *options, const char *when)
{
	if (!when || !strcmp(when, "always"))
		options->color = true;
	else if (!strcmp(when, "never"))
		options->color = false;
	else if (strcmp(when, "auto"))
		misused("--color is always, never or auto, not ", when);
}

static void open_output(struct options *options, const char *file)
{
	options->out = fopen(file, "we");
	if (!options->out) {
		fprintf(stderr, "ioctltrace: %s: %s\n", file, strerror(errno));
		exit(2);
	}
	options->color = false;
}

static void set_verbosity(struct options *options, const char *text)
{
	options->raw = !strcmp(text, "raw");
	options->both = !strcmp(text, "verbose");
	if (!options->raw && !options->both && strcmp(text, "abbrev"))
		misused("-X is raw, abbrev or verbose, not ", text);
}

static void long_option(struct options *options, int option)
{
	switch (option) {
	case OPT_JSON:
		options->json = true;
		break;
	case OPT_HEX:
		options->hex = true;
		break;
	case OPT_SPEC:
		specs_load(&options->specs, optarg);
		break;
	case OPT_OBJECT:
		add_alias(options, optarg);
		break;
	case OPT_REPLAY:
		options->replay = optarg;
		break;
	case OPT_MOCKS:
		options->mocks = true;
		break;
	case OPT_SECCOMP:
		options->seccomp = true;
		break;
	case OPT_COLOR:
		set_color(options, optarg);
		break;
	default:
		misused("an option that there is not", "");
	}
}

static void short_option(struct options *options, int option)
{
	switch (option) {
	case 'p':
		add_pid(options, optarg);
		break;
	case 'o':
		open_output(options, optarg);
		break;
	case 'e':
		if (!add_condition(options, optarg))
			misused("-e: keys are trace, spec, object, device, status (successful or failed); not ",
				optarg);
		break;
	case 't':
		options->clock++;
		break;
	case 'r':
		options->relative = true;
		break;
	case 'T':
		options->elapsed = true;
		break;
	case 's':
		options->limits.bytes = number(optarg, "-s");
		if (options->limits.bytes > DEC_MAX_BYTES)
			options->limits.bytes = DEC_MAX_BYTES;
		break;
	case 'X':
		set_verbosity(options, optarg);
		break;
	case 'v':
		options->verbose = true;
		break;
	case 'c':
		options->summary = true;
		break;
	case 'f':
		break;
	case 'h':
		usage(stdout);
		exit(0);
	case 'V':
		puts("ioctltrace " IOCTLC_VERSION);
		exit(0);
	default:
		long_option(options, option);
	}
}

/* What does not go together. */
static void check_modes(const struct options *options)
{
	if (!!options->replay + !!options->n_attach + !!*options->program != 1)
		misused("one of a program, -p PID and --replay FILE is needed", "");
	if (options->seccomp && !*options->program)
		misused("--seccomp-bpf is for programs that it starts itself", "");
	if (options->replay && (options->clock || options->relative || options->elapsed))
		misused("-t, -r and -T are for programs: recordings have no times", "");
}

void parse_options(struct options *options, int argc, char **argv)
{
	const char *listed = NULL;
	bool listing = false;
	int option;

	while ((option = getopt_long(argc, argv, "+p:o:e:s:X:vcfhtrTV", words, NULL)) >= 0) {
		if (option != OPT_SPECS) {
			short_option(options, option);
			continue;
		}
		listing = true;
		listed = optarg;
	}
	specs_add_linked(&options->specs);
	if (listing)
		specs_list(&options->specs, listed);
	options->program = argv + optind;
	if (options->verbose || options->json)
		options->limits.elements = 65536;
	if (options->verbose || (options->json && options->limits.bytes == 32))
		options->limits.bytes = 65536;
	check_modes(options);
	check_options(options);
}

int main(int argc, char **argv)
{
	static struct options options = { .limits = { .elements = 32, .bytes = 32 } };

	options.out = stderr;
	options.color = isatty(STDERR_FILENO) && !getenv("NO_COLOR");
	parse_options(&options, argc, argv);
	return options.replay ? replay(&options) : trace(&options);
}
