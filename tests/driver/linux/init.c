// SPDX-License-Identifier: MIT
/*
 * The only process of a test machine: loads /test.ko, runs /calls64 and /calls32, looks for what the kernel complained
 * of, and ends qemu through its port 0xf4 (isa-debug-exit), 21 if all is well.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/io.h>
#include <sys/klog.h>
#include <sys/mount.h>
#include <sys/reboot.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#define PASSED 21
#define FAILED 22

static int bad;

static void check(const char *what, int ok)
{
	if (ok)
		return;
	printf("FAIL init: %s: %s\n", what, strerror(errno));
	bad = 1;
}

static void load(const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	check(path, fd >= 0 && !syscall(SYS_finit_module, fd, "", 0));
	close(fd);
}

static void run(char *path)
{
	char *words[] = { path, NULL };
	int status = -1;
	pid_t child = fork();

	if (!child) {
		execv(path, words);
		_exit(127);
	}
	waitpid(child, &status, 0);
	check(path, status == 0);
}

/* Lines of the kernel's log that matter: complaints are failures, the warning about a deprecated ioctl has to be there. */
static int remove_module(const char *name)
{
	return syscall(SYS_delete_module, name, O_NONBLOCK) ? errno : 0;
}

/* The first module takes the second, not a third one that wants the same numbers, and stays as long as the second does. */
static void extend(void)
{
	int fd = open("/clash.ko", O_RDONLY | O_CLOEXEC);

	load("/acme.ko");
	check("a colliding extension", syscall(SYS_finit_module, fd, "", 0) && errno == EEXIST);
	close(fd);
	check("rmmod of an extended module", remove_module("mvm_boundary") == EWOULDBLOCK);
	run("/attach64");
	run("/attach32");
	check("rmmod of the extension", remove_module("acme_extension") == 0);
	load("/acme.ko");
	run("/attach64");
	check("rmmod of the extension again", remove_module("acme_extension") == 0);
}

static void read_log(void)
{
	static const char *const complaints[] = { "BUG:", "WARNING:", "UBSAN:", "usercopy:" };
	static char log[1 << 20];
	unsigned at;

	check("klogctl", klogctl(3, log, sizeof(log) - 1) > 0);
	for (at = 0; at < sizeof(complaints) / sizeof(complaints[0]); at++) {
		char *found = strstr(log, complaints[at]);

		if (!found)
			continue;
		printf("FAIL kernel: %.200s\n", found);
		bad = 1;
	}
	check("no warning of calls64", strstr(log, "uses MVM_NOTIFY_VERSION__LEGACY") != NULL);
	check("no reason for a refusal",
	      strstr(log, "mvm: extension clash: capabilities 0x80000000") != NULL);
	check("no way out in it", strstr(log, "use MVM_CHECK_EXTENSION instead") != NULL);
}

int main(void)
{
	mount("proc", "/proc", "proc", 0, NULL);
	mount("devtmpfs", "/dev", "devtmpfs", 0, NULL);
	load("/test.ko");
	run("/calls64");
	run("/calls32");
	extend();
	check("rmmod", remove_module("mvm_boundary") == 0);
	read_log();
	fflush(stdout);
	if (!iopl(3))
		outb(bad ? FAILED : PASSED, 0xf4);
	reboot(RB_POWER_OFF);
	return 1;
}
