// SPDX-License-Identifier: MIT
/* also for 32 bits */
/* examples/mvm-run with guests of each mode: what comes through their serial port, and how it ends. */
#include "machine.h"

#include <sys/wait.h>

static char said[4096];

/*
 * mvm-run of this program's ABI with these words, "hello" and a line feed as its input; its status, and what it says. With
 * O_NONBLOCK, for its input, a line of two letters, of which the second comes some time after the answer to the first.
 */
static int mvm_run(int flags, char *const *words)
{
	char path[32];
	int in[2], out[2], status = -1;
	size_t length = 0;
	ssize_t part;
	pid_t child;

	snprintf(path, sizeof(path), "/bin/mvm-run-%s", TAP_CALLER);
	TRUE(!pipe(in) && !pipe(out));
	TRUE(!fcntl(in[0], F_SETFL, flags));
	if (flags)
		TRUE(write(in[1], "a", 1) == 1);
	else
		TRUE(write(in[1], "hello\n", 6) == 6); /* before it starts: it may end without reading */
	fflush(stdout);
	child = fork();
	if (!child) {
		dup2(in[0], 0);
		dup2(out[1], 1);
		dup2(out[1], 2);
		close(in[0]);
		close(in[1]);
		close(out[0]);
		execv(path, words);
		_exit(99);
	}
	close(out[1]);
	while ((part = read(out[0], said + length, sizeof(said) - 1 - length)) > 0) {
		if (flags && !length) {
			usleep(200000);
			TRUE(write(in[1], "b\n", 2) == 2);
		}
		length += (size_t)part;
	}
	said[length] = 0;
	close(in[0]);
	close(in[1]);
	close(out[0]);
	waitpid(child, &status, 0);
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

#define RUN(...) mvm_run(0, (char *[]){ "mvm-run", __VA_ARGS__, NULL })
#define RUN_NONBLOCKING(...) mvm_run(O_NONBLOCK, (char *[]){ "mvm-run", __VA_ARGS__, NULL })

static void expect(int status, int wanted, const char *text)
{
	if (status != wanted || !strstr(said, text))
		printf("# status %d, said: %s\n", status, said);
	TRUE(status == wanted && strstr(said, text));
}

static void write_image(const char *bytes, size_t size)
{
	int fd = open("/tmp/image", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);

	TRUE(fd >= 0 && write(fd, bytes, size) == (ssize_t)size);
	close(fd);
}

int main(void)
{
	tap_test("mvm-run: a flat guest in real mode");
	expect(RUN("/images/hello16.bin"), 0, "Hello from real mode\n");
	tap_test("mvm-run: an ELF guest in protected mode, with a status of its own");
	expect(RUN("/images/hello32.elf"), 3, "Hello from protected mode\n");
	tap_test("mvm-run: an ELF guest in long mode");
	expect(RUN("/images/hello64.elf"), 0, "Hello from long mode, with 16 MiB\n");
	expect(RUN("--memory", "5", "/images/hello64.elf"), 0, "with 5 MiB\n");
	tap_test("mvm-run: memory that the machine does not have is refused, before the kernel ends whom it likes");
	expect(RUN("--memory", "3072", "/images/hello64.elf"), 125, "MiB left (MemAvailable); ask for less\n");
	tap_test("mvm-run: flat guests in protected and long mode");
	expect(RUN("--mode", "protected", "/guests/protected"), 0, "");
	expect(RUN("--mode", "long", "--stats", "/guests/modes"), 0, "HLT                         1\n");
	tap_test("mvm-run: bytes that come wake a guest through the controllers");
	expect(RUN("--devices", "--stats", "/images/echo16.bin"), 0, "HELLO\n");
	tap_test("mvm-run: input that somebody made O_NONBLOCK is waited for");
	expect(RUN_NONBLOCKING("--devices", "--seconds", "300", "/images/echo16.bin"), 0, "AB\n");
	tap_test("mvm-run: a guest that spins with interrupts off ends with the time");
	expect(RUN("--seconds", "1", "/guests/spin"), 124, "the time is over at 0x100");
	tap_test("mvm-run: a guest that shuts down says where");
	write_image("\x0f\x0b", 2); /* UD2 without an IDT */
	expect(RUN("--mode", "protected", "/tmp/image"), 126, "SHUTDOWN at 0x1000: a triple fault");
	tap_test("mvm-run: a driver that is something else");
	expect(RUN("--node", "/dev/null", "/tmp/image"), 125, "/dev/null: Inappropriate ioctl for device; this is not mvm");
	return tap_end();
}
