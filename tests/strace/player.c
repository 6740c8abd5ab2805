// SPDX-License-Identifier: MIT
/*
 * Makes the calls of a file, for a tracer to see: on a descriptor for each link, with memory as the
 * file says, which changes during the call, and with the result that the file says. A child that
 * is not traced answers the calls (seccomp user notification).
 *
 * The file has for each call a line `link request arg result pieces`, and so many lines
 * `address before after`, bytes in hexadecimal; a link has no spaces. Pieces are whole pages.
 */
#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <fcntl.h>

#define FIRST_FD    100
#define MAX_PIECES  4
#define UNSUPPORTED 77

struct piece {
	uint64_t addr;
	size_t size;
	uint8_t *before, *after;
};

struct call {
	char link[128];
	unsigned int request, n_pieces;
	int fd;
	uint64_t arg;
	long result;
	struct piece pieces[MAX_PIECES];
};

static struct call *calls;
static size_t n_calls;

static void die(const char *what)
{
	perror(what);
	exit(1);
}

static uint8_t digit(char c)
{
	return (uint8_t)(c <= '9' ? c - '0' : c - 'a' + 10);
}

static uint8_t *bytes_of(const char *hex, size_t *size)
{
	uint8_t *out = malloc(strlen(hex) / 2 + 1);
	size_t i;

	*size = strlen(hex) / 2;
	for (i = 0; i < *size; i++)
		out[i] = (uint8_t)(digit(hex[2 * i]) << 4 | digit(hex[2 * i + 1]));
	return out;
}

static void read_piece(FILE *file, struct piece *piece)
{
	char *before, *after;

	if (fscanf(file, "%llx %ms %ms", (unsigned long long *)&piece->addr, &before, &after) != 3)
		die("piece");
	piece->before = bytes_of(before, &piece->size);
	piece->after = bytes_of(after, &piece->size);
	free(before);
	free(after);
}

static void read_calls(const char *name)
{
	FILE *file = fopen(name, "re");
	struct call call = { 0 };
	unsigned long long arg;
	unsigned int i;

	if (!file)
		die(name);
	while (fscanf(file, "%127s %x %llx %ld %u", call.link, &call.request, &arg, &call.result,
		      &call.n_pieces) == 5) {
		call.arg = arg;
		for (i = 0; i < call.n_pieces; i++)
			read_piece(file, &call.pieces[i]);
		calls = realloc(calls, (n_calls + 1) * sizeof(*calls));
		calls[n_calls++] = call;
	}
	fclose(file);
}

#define SPACE 0x10000 /* at least, for each piece; what it does not fill cannot be read */

static size_t space(const struct piece *piece)
{
	return piece->size > SPACE ? piece->size : SPACE;
}

/* Shared with the child, which makes of `before` what the file says. */
static void map_pieces(void)
{
	const int flags = MAP_SHARED | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE;
	unsigned int i;

	for (i = 0; i < calls[0].n_pieces; i++)
		if (mmap((void *)(uintptr_t)calls[0].pieces[i].addr, space(&calls[0].pieces[i]),
			 PROT_READ | PROT_WRITE, flags, -1, 0) == MAP_FAILED)
			die("mmap");
}

static void protect(const struct call *call)
{
	unsigned int i;

	for (i = 0; i < call->n_pieces; i++) {
		const struct piece *piece = &call->pieces[i];
		uint8_t *start = (uint8_t *)(uintptr_t)piece->addr;

		if (mprotect(start, piece->size, PROT_READ | PROT_WRITE) ||
		    mprotect(start + piece->size, space(piece) - piece->size, PROT_NONE))
			die("mprotect");
	}
}

static void fill(const struct call *call, bool after)
{
	unsigned int i;

	for (i = 0; i < call->n_pieces; i++)
		memcpy((void *)(uintptr_t)call->pieces[i].addr,
		       after ? call->pieces[i].after : call->pieces[i].before, call->pieces[i].size);
}

/* --- who answers --- */

static void answer(int listener)
{
	size_t i;

	for (i = 0; i < n_calls; i++) {
		struct seccomp_notif asked = { 0 };
		struct seccomp_notif_resp said = { 0 };

		if (ioctl(listener, SECCOMP_IOCTL_NOTIF_RECV, &asked))
			die("SECCOMP_IOCTL_NOTIF_RECV");
		fill(&calls[i], true);
		said.id = asked.id;
		if (calls[i].result < 0)
			said.error = (int)calls[i].result;
		else
			said.val = calls[i].result;
		if (ioctl(listener, SECCOMP_IOCTL_NOTIF_SEND, &said))
			die("SECCOMP_IOCTL_NOTIF_SEND");
	}
}

/* Of ioctls, those of our descriptors. */
static int listener(void)
{
	struct sock_filter filter[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_ioctl, 0, 3),
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[0])),
		BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, FIRST_FD, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_USER_NOTIF),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};
	struct sock_fprog program = { sizeof(filter) / sizeof(*filter), filter };
	int found;

	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0))
		die("PR_SET_NO_NEW_PRIVS");
	found = (int)syscall(__NR_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER,
			     &program);
	if (found < 0) {
		perror("SECCOMP_FILTER_FLAG_NEW_LISTENER");
		exit(UNSUPPORTED);
	}
	return found;
}

static void send_fd(int socket, int fd)
{
	char byte = 0, space[CMSG_SPACE(sizeof(int))] = { 0 };
	struct iovec data = { &byte, 1 };
	struct msghdr message = { .msg_iov = &data, .msg_iovlen = 1, .msg_control = space,
				  .msg_controllen = sizeof(space) };
	struct cmsghdr *head = CMSG_FIRSTHDR(&message);

	*head = (struct cmsghdr){ .cmsg_level = SOL_SOCKET, .cmsg_type = SCM_RIGHTS,
				  .cmsg_len = CMSG_LEN(sizeof(int)) };
	memcpy(CMSG_DATA(head), &fd, sizeof(fd));
	if (sendmsg(socket, &message, 0) != 1)
		die("sendmsg");
}

static int receive_fd(int socket)
{
	char byte, space[CMSG_SPACE(sizeof(int))] = { 0 };
	struct iovec data = { &byte, 1 };
	struct msghdr message = { .msg_iov = &data, .msg_iovlen = 1, .msg_control = space,
				  .msg_controllen = sizeof(space) };
	int fd;

	if (recvmsg(socket, &message, 0) != 1 || !CMSG_FIRSTHDR(&message))
		exit(0);
	memcpy(&fd, CMSG_DATA(CMSG_FIRSTHDR(&message)), sizeof(fd));
	return fd;
}

/* --- who calls --- */

/* One for each link, made when it is first called. */
static int descriptor(size_t number)
{
	int memfd, found;
	size_t i;

	for (i = 0; i < number; i++)
		if (!strcmp(calls[i].link, calls[number].link))
			return calls[i].fd;
	memfd = memfd_create(calls[number].link, 0);
	found = fcntl(memfd, F_DUPFD, FIRST_FD);
	if (memfd < 0 || found < 0)
		die("memfd_create");
	close(memfd);
	return found;
}

static void play(void)
{
	size_t i;

	for (i = 0; i < n_calls; i++) {
		protect(&calls[i]);
		fill(&calls[i], false);
		calls[i].fd = descriptor(i);
		syscall(__NR_ioctl, calls[i].fd, calls[i].request,
			(unsigned long)calls[i].arg);
	}
}

/* Addresses in calls are random numbers: where the heap is would be random as well, and now and then one of them leads there. */
static void stay_where_it_is(char **argv)
{
	int now = personality(0xffffffff);

	if (now != -1 && !(now & ADDR_NO_RANDOMIZE) && personality((unsigned int)now | ADDR_NO_RANDOMIZE) != -1)
		execv("/proc/self/exe", argv);
}

int main(int argc, char **argv)
{
	int ends[2];

	if (argc != 2)
		return 2;
	stay_where_it_is(argv);
	read_calls(argv[1]);
	if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends))
		die("set up");
	map_pieces();
	if (!fork()) {
		close(ends[0]);
		answer(receive_fd(ends[1]));
		return 0;
	}
	close(ends[1]);
	send_fd(ends[0], listener());
	play();
	return 0;
}
