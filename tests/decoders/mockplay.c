// SPDX-License-Identifier: MIT
/*
 * Makes recorded calls live: `mockplay LINKS CALLS ANSWERS`. LINKS: a name a line, nodes to be
 * opened (behind `<`: for reading alone), others memfds. CALLS: link, request, argument, and what two areas of memory contain.
 * ANSWERS: the result, or -errno, and what they contain then.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#define AREA 0x4000
#define MOST 64

struct call {
	uint32_t link, request;
	uint64_t arg;
};

static char *area(uintptr_t at)
{
	char *found = mmap((void *)at, AREA, PROT_READ | PROT_WRITE,
			   MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);

	if (found != (char *)at) {
		perror("mmap");
		exit(98);
	}
	return found;
}

static unsigned int open_links(const char *file, int *fds)
{
	FILE *from = fopen(file, "re");
	char line[256];
	unsigned int n = 0;

	while (from && n < MOST && fgets(line, sizeof(line), from)) {
		line[strcspn(line, "\n")] = 0;
		if (*line == '<')
			fds[n] = open(line + 1, O_RDONLY | O_CLOEXEC);
		else if (*line == '/')
			fds[n] = open(line, O_RDWR | O_CLOEXEC);
		else
			fds[n] = (int)syscall(SYS_memfd_create, line, 0u);
		if (fds[n++] < 0)
			exit(97);
	}
	if (from)
		fclose(from);
	return n;
}

int main(int argc, char **argv)
{
	char *first = area(0x10000), *second = area(0x40000);
	int fds[MOST];
	struct call call;
	FILE *from, *to;
	int64_t result;

	if (argc != 4 || !open_links(argv[1], fds))
		return 99;
	from = fopen(argv[2], "re");
	to = fopen(argv[3], "we");
	while (from && to && fread(&call, sizeof(call), 1, from) == 1) {
		if (fread(first, AREA, 1, from) != 1 || fread(second, AREA, 1, from) != 1)
			return 96;
		result = syscall(SYS_ioctl, fds[call.link], call.request, (uintptr_t)call.arg);
		if (result < 0)
			result = -errno;
		fwrite(&result, sizeof(result), 1, to);
		fwrite(first, AREA, 1, to);
		fwrite(second, AREA, 1, to);
	}
	return !from || !to || fclose(to) ? 95 : 0;
}
