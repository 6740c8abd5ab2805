// SPDX-License-Identifier: MIT
#include "options.h"

#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "mvm.h"

static const struct option table[] = {
	{ "memory", required_argument, NULL, 'm' },  { "mode", required_argument, NULL, 'o' },
	{ "load", required_argument, NULL, 'l' },    { "devices", no_argument, NULL, 'd' },
	{ "seconds", required_argument, NULL, 't' }, { "stats", no_argument, NULL, 's' },
	{ "check", no_argument, NULL, 'c' },	     { "node", required_argument, NULL, 'n' },
	{ "help", no_argument, NULL, 'h' },	     { NULL, 0, NULL, 0 },
};

static const char *const modes[] = {
	[GUEST_REAL] = "real",
	[GUEST_PROTECTED] = "protected",
	[GUEST_LONG] = "long",
};

void options_help(void)
{
	printf("usage: mvm-run [options] IMAGE\n\n"
	       "Runs IMAGE, a flat file or an ELF file, as a guest of mvm; its serial port is standard input and output.\n\n"
	       "  --memory MIB    size of the guest's memory, 1 to %u; 16 if not given. All of it is pinned\n"
	       "                  at once, whatever the guest uses\n"
	       "  --mode MODE     of a flat image: real (if not given), protected or long\n"
	       "  --load ADDRESS  of a flat image, which is also where it begins; 0x1000 if not given\n"
	       "  --devices       interrupt controllers (i8259) and a timer (i8254)\n"
	       "  --seconds N     end the guest after that time, with status %d\n"
	       "  --stats         at the end say on standard error how often the guest exited, and why\n"
	       "  --check         load the image, say where it begins, and stop; needs no %s\n"
	       "  --node PATH     another device than %s\n\n"
	       "The status is 0 after HLT, or the byte that the guest writes to port 0xf4; %d where mvm-run\n"
	       "failed, %d where the guest did, %d and more after a signal.\n",
	       MEMORY_MOST, STATUS_SECONDS, MVM_SYSTEM_NODE, MVM_SYSTEM_NODE, STATUS_OURS,
	       STATUS_GUEST, STATUS_SIGNAL);
}

/* A number as C writes it, all of the word. */
static int number(const char *what, const char *text, uint64_t least, uint64_t most,
		  uint64_t *value)
{
	char *end;

	errno = 0;
	*value = strtoull(text, &end, 0);
	if (*text >= '0' && *text <= '9' && !*end && !errno && *value >= least && *value <= most)
		return 0;
	fprintf(stderr, "mvm-run: --%s %s: a number from %llu to %llu is wanted\n", what, text,
		(unsigned long long)least, (unsigned long long)most);
	return -1;
}

static int mode(const char *text, int *value)
{
	int at;

	for (at = 0; at < (int)(sizeof(modes) / sizeof(modes[0])); at++) {
		if (strcmp(text, modes[at]))
			continue;
		*value = at;
		return 0;
	}
	fprintf(stderr, "mvm-run: --mode %s: real, protected or long is wanted\n", text);
	return -1;
}

static int take(int letter, const char *text, struct options *options)
{
	uint64_t value = 0;
	int err = 0;

	switch (letter) {
	case 'm':
		err = number("memory", text, 1, MEMORY_MOST, &value);
		options->memory = value << 20;
		return err;
	case 'o':
		return mode(text, &options->mode);
	case 'l':
		options->has_address = 1;
		return number("load", text, 0, (uint64_t)MEMORY_MOST << 20, &options->address);
	case 't':
		err = number("seconds", text, 1, 1000000, &value);
		options->seconds = (unsigned)value;
		return err;
	case 'n':
		options->node = text;
		return 0;
	case 'd':
		options->devices = 1;
		return 0;
	case 's':
		options->stats = 1;
		return 0;
	case 'c':
		options->check = 1;
		return 0;
	case 'h':
		options->help = 1;
		return 0;
	default:
		fprintf(stderr, "mvm-run --help says what there is\n");
		return -1;
	}
}

int options_parse(int count, char **words, struct options *options)
{
	int letter;

	*options = (struct options){
		.node = MVM_SYSTEM_NODE,
		.memory = 16u << 20,
		.mode = -1,
		.address = 0x1000,
	};
	optind = 1;
	while ((letter = getopt_long(count, words, "h", table, NULL)) != -1) {
		if (take(letter, optarg, options))
			return -1;
	}
	if (options->help)
		return 0;
	if (count - optind != 1) {
		fprintf(stderr, "mvm-run: one image is wanted; mvm-run --help says more\n");
		return -1;
	}
	options->image = words[optind];
	return 0;
}
