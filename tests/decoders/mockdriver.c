// SPDX-License-Identifier: MIT
/*
 * What mockplay.c does, by the generated driver of docs/boundary.md ("A driver, from nothing") in this
 * program: `mockdriver LINKS CALLS ANSWERS`.
 */
#include "sampler_driver.h"

#include <stdio.h>

#define AREA 0x4000
#define MOST 8

extern struct sampler_board sampler_board;

struct call {
	u32 link, request;
	u64 arg;
};

static u8 memory[2][AREA];

static struct user_space begin(void)
{
	return (struct user_space){
		.areas = { { .start = 0x10000, .size = AREA, .bytes = memory[0] },
			   { .start = 0x40000, .size = AREA, .bytes = memory[1] } },
		.area_count = 2,
		.first_fd = 3,
		.address_bits = 64,
	};
}

/* A stream, for calls that take one: as a program would make it. */
static struct os_file *open_stream(struct user_space *caller)
{
	struct sampler_open_stream *arg = (void *)memory[0];

	*arg = (struct sampler_open_stream){ .size = sizeof(*arg) };
	caller->may_write = true;
	if (user_ioctl(caller, &sampler_board_ioctls, &sampler_board, SAMPLER_OPEN_STREAM, 0x10000,
		       false))
		return NULL;
	return caller->files[arg->fd];
}

static s64 play(const char *link, const struct call *call, FILE *from)
{
	struct user_space caller = begin();
	struct os_file *stream = NULL;
	s64 result;
	int i;

	for (i = 0; i < 2; i++)
		caller.areas[i].readable = caller.areas[i].writable = AREA;
	if (*link == 'a')
		stream = open_stream(&caller);
	if (fread(memory, sizeof(memory), 1, from) != 1)
		return -1000;
	caller.may_write = *link != '<';
	result = user_ioctl(&caller, stream ? stream->kind : &sampler_board_ioctls,
			    stream ? stream->object : &sampler_board, call->request, call->arg,
			    false);
	user_close_all(&caller);
	return result;
}

int main(int argc, char **argv)
{
	char links[MOST][64] = { 0 };
	FILE *names, *from, *to;
	struct call call;
	s64 result;
	u32 n = 0;

	if (argc != 4)
		return 99;
	names = fopen(argv[1], "re");
	while (names && n < MOST && fgets(links[n], sizeof(links[n]), names))
		n++;
	from = fopen(argv[2], "re");
	to = fopen(argv[3], "we");
	while (from && to && fread(&call, sizeof(call), 1, from) == 1) {
		result = play(links[call.link % MOST], &call, from);
		fwrite(&result, sizeof(result), 1, to);
		fwrite(memory, sizeof(memory), 1, to);
	}
	return !names || !from || !to || fclose(to) ? 95 : 0;
}
