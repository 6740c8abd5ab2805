// SPDX-License-Identifier: MIT
/* ioctlmock: a device that is not there, for a program's ioctls. */
#include <errno.h>
#include <getopt.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include "mock.h"

#ifndef IOCTLC_VERSION
#define IOCTLC_VERSION "(of a tree)"
#endif

enum {
	OPT_SPEC = 256,
	OPT_SPECS,
	OPT_FAIL,
	OPT_ANSWER,
	OPT_RULES,
	OPT_FILL,
	OPT_LOG,
	OPT_JSON,
	OPT_VERSION
};

static const struct option words[] = {
	{ "answer", required_argument, NULL, OPT_ANSWER },
	{ "fail", required_argument, NULL, OPT_FAIL },
	{ "fill", required_argument, NULL, OPT_FILL },
	{ "help", no_argument, NULL, 'h' },
	{ "json", no_argument, NULL, OPT_JSON },
	{ "log", optional_argument, NULL, OPT_LOG },
	{ "rules", required_argument, NULL, OPT_RULES },
	{ "spec", required_argument, NULL, OPT_SPEC },
	{ "specs", optional_argument, NULL, OPT_SPECS },
	{ "version", no_argument, NULL, OPT_VERSION },
	{ NULL, 0, NULL, 0 },
};

/* An option that needs all specs to be known. */
struct later {
	int option;
	const char *text;
	struct later *next;
};

/* --specs[=SPEC] */
struct listing {
	bool asked;
	const char *which;
};

static void show_usage(FILE *to)
{
	fputs("usage: ioctlmock [OPTION..] [--] PROGRAM [ARGUMENT..]\n"
	      "Answers a program's ioctls as a spec says, without the driver and the hardware.\n\n"
	      "      --fail WHAT=ERRNO[@N]     a command, or a node, fails: KVM_RUN=EINTR@2\n"
	      "      --answer WHAT=VALUE[@N]   a result (KVM_CHECK_EXTENSION(9)=4) or a member\n"
	      "                                (KVM_GET_REGS.rip=0xfff0) is VALUE\n"
	      "                                @N: in the Nth such call; @N+: from there on\n"
	      "      --rules FILE              such rules, one a line: fail .., answer .., # ..\n"
	      "      --fill zero|pattern       what other outputs are (zero)\n"
	      "      --log[=FILE]              shows the calls, on stderr or in a file\n"
	      "      --json                    one JSON object a line there\n"
	      "      --spec FILE               tables of another spec (*.tables.json)\n"
	      "      --specs[=SPEC]            list the specs that are known, or what is in one\n"
	      "      --version                 which ioctlmock this is\n",
	      to);
}

static _Noreturn void misused(const char *what, const char *which, const char *why)
{
	fprintf(stderr, "ioctlmock: %s%s%s%s\nioctlmock --help says what there is\n", what, which,
		*why ? ": " : "", why);
	exit(2);
}

static void open_log(struct mock *mock, const char *file)
{
	mock->log = true;
	if (!file)
		return;
	mock->trace.out = fopen(file, "we");
	mock->trace.color = false;
	if (!mock->trace.out)
		misused(file, "", strerror(errno));
}

static void set_fill(struct mock *mock, const char *text)
{
	if (strcmp(text, "pattern") && strcmp(text, "zero"))
		misused("--fill is zero or pattern, not ", text, "");
	mock->pattern = !strcmp(text, "pattern");
}

static void keep(struct later **last, int option, const char *text)
{
	struct later *one = calloc(1, sizeof(*one));

	if (!one)
		misused("no memory", "", "");
	one->option = option;
	one->text = text;
	while (*last)
		last = &(*last)->next;
	*last = one;
}

static void take(struct mock *mock, int option, struct later **rules, struct listing *list)
{
	switch (option) {
	case OPT_FAIL:
	case OPT_ANSWER:
	case OPT_RULES:
		keep(rules, option, optarg);
		break;
	case OPT_SPEC:
		specs_load(&mock->trace.specs, optarg);
		break;
	case OPT_SPECS:
		*list = (struct listing){ true, optarg };
		break;
	case OPT_FILL:
		set_fill(mock, optarg);
		break;
	case OPT_LOG:
		open_log(mock, optarg);
		break;
	case OPT_JSON:
		mock->trace.json = mock->log = true;
		mock->trace.limits = (struct dec_limits){ 65536, 65536 };
		break;
	case OPT_VERSION:
		puts("ioctlmock " IOCTLC_VERSION);
		exit(0);
	case 'h':
		show_usage(stdout);
		exit(0);
	default:
		misused("an option that there is not", "", "");
	}
}

static void take_rules(struct mock *mock, struct later *rules)
{
	struct later *next;
	const char *wrong;

	for (; rules; rules = next) {
		next = rules->next;
		if (rules->option == OPT_RULES) {
			rules_load(mock, rules->text);
		} else {
			wrong = rule_add(mock, rules->option == OPT_FAIL, rules->text);
			if (wrong)
				misused(rules->option == OPT_FAIL ? "--fail " : "--answer ",
					rules->text, wrong);
		}
		free(rules);
	}
	rules_add_defaults(mock);
}

static void parse(struct mock *mock, int argc, char **argv)
{
	struct later *rules = NULL;
	struct listing list = { .asked = false };
	int option;

	while ((option = getopt_long(argc, argv, "+h", words, NULL)) >= 0)
		take(mock, option, &rules, &list);
	specs_add_linked(&mock->trace.specs);
	if (list.asked)
		specs_list(&mock->trace.specs, list.which);
	take_rules(mock, rules);
	mock->program = argv + optind;
	if (!*mock->program)
		misused("a program is needed", "", "");
}

static void free_rules(struct mock *mock)
{
	struct rule *one, *next;

	for (one = mock->rules; one; one = next) {
		next = one->next;
		free(one->command);
		free(one->when);
		free(one->path);
		free(one->value);
		free(one);
	}
}

/* Ends as the program did. */
static int end(int status)
{
	struct rlimit none = { 0, 0 };

	if (!WIFSIGNALED(status))
		return WEXITSTATUS(status);
	setrlimit(RLIMIT_CORE, &none);
	signal(WTERMSIG(status), SIG_DFL);
	raise(WTERMSIG(status));
	return 128 + WTERMSIG(status);
}

int main(int argc, char **argv)
{
	static struct mock mock = { .trace.limits = { .elements = 32, .bytes = 32 } };
	int status;

	mock.last_rule = &mock.rules;
	mock.trace.out = stderr;
	mock.trace.color = isatty(STDERR_FILENO) && !getenv("NO_COLOR");
	parse(&mock, argc, argv);
	setvbuf(mock.trace.out, NULL, _IOLBF, BUFSIZ);
	status = serve(&mock);
	free_rules(&mock);
	dec_states_free(&mock.states);
	output_end(&mock.trace);
	if (mock.trace.out != stderr)
		fclose(mock.trace.out);
	return end(status);
}
