// SPDX-License-Identifier: MIT
/*
 * The first process of a test machine: loads /mvm.ko, runs the programs of /clients one by one, looks after each whether
 * the module has objects left, and at last for what the kernel complained of. Writes TAP; ends qemu through port 0xf4
 * (isa-debug-exit), 21 if all is well. Words of the kernel's command line:
 *	vm.only=TEXT	only clients whose name has it
 *	vm.repeat=NUMBER	each client as often
 *	vm.levels=NUMBER	as deep paging has to be
 *	vm.brief	78_linux looks for it
 *	vm.shell	a shell instead
 *	vm.nosvm	only clients whose name has "nosvm", which otherwise do not run
 *	vm.effects=NAME,..	each ioctl of /effects is left out of these clients, and one of them has to fail
 *	vm.identical=NAME,..	the same where each ioctl of /identical is taken as one that is the same for every caller;
 *			the module has a parameter for that
 *	vm.end=HOW	nothing but `/end HOW`, which ends the machine, or has another kernel begin here again
 * Clients whose name ends in "-x32" run where the kernel has x32, and are said to be skipped where it has not.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/io.h>
#include <sys/ioctl.h>
#include <sys/klog.h>
#include <sys/mount.h>
#include <sys/reboot.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#define PASSED	21
#define FAILED	22
#define CPUS	3 /* PROCESSORS in rig.py */
#define SECONDS 1900 /* for one client; most take seconds, the longest two minutes */
#define EFFECT_SECONDS 60 /* without one of its calls it may wait for ever: that counts for nothing */

static int tests;
static int bad;
static char words[4096];

static void result(int ok, const char *what, const char *detail)
{
	printf("%s - %s%s%s\n", ok ? "ok" : "not ok", what, *detail ? ": " : "", detail);
	tests++;
	bad += !ok;
}

static int load(const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	int err = fd < 0 || syscall(SYS_finit_module, fd, "", 0) ? errno : 0;

	close(fd);
	return err;
}

static int unload(const char *name)
{
	return syscall(SYS_delete_module, name, O_NONBLOCK) ? errno : 0;
}

static const char *read_file(const char *path, char *text, size_t size)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	ssize_t length = fd < 0 ? 0 : read(fd, text, size - 1);

	close(fd);
	text[length > 0 ? length : 0] = 0;
	return text;
}

/* Objects that are left, once what closes files behind the back of a process that ended has run. */
static int objects_left(char *text, size_t size)
{
	static const char *const names[] = { "vms", "vcpus", "devices", "slots", "pinned_pages", "tables" };
	const char *at, *line;
	unsigned tries, name;
	int left = 1;

	for (tries = 0; tries < 200 && left; tries++) {
		read_file("/sys/module/mvm/parameters/counters", text, size);
		left = !*text;
		for (name = 0; name < sizeof(names) / sizeof(names[0]); name++) {
			for (line = text; *line; line = at) {
				at = strchrnul(line, '\n');
				at += *at != 0;
				if (!strncmp(line, names[name], strlen(names[name])))
					left |= atoi(line + strlen(names[name])) != 0;
			}
		}
		if (left)
			usleep(50000);
	}
	return left;
}

/* Passes a client's lines on, and counts. */
static void relay(FILE *from)
{
	char line[1024];

	while (fgets(line, sizeof(line), from)) {
		if (!strncmp(line, "ok", 2))
			tests++;
		if (!strncmp(line, "not ok", 6)) {
			tests++;
			bad++;
		}
		fputs(line, stdout);
		fflush(stdout);
	}
}

/* @argument: the only one, or NULL. @variable: NAME=VALUE for its environment, or NULL. */
static void become(const char *path, int out, const char *argument, const char *variable, unsigned seconds)
{
	char *const arguments[] = { (char *)path, (char *)argument, NULL };
	char *const environment[] = { "PATH=/bin", (char *)variable, NULL };

	dup2(out, 1);
	dup2(out, 2);
	alarm(seconds);
	execve(path, arguments, environment);
	_exit(127);
}

/* Programs of x32 say which they are by this bit of a system call's number; ENOSYS without "syscall.x32=y". */
#define X32_BIT 0x40000000

/* Whether what a program or an ABI of this name needs is missing, which is said then. */
static int skipped(const char *name)
{
	size_t length = strlen(name);

	if (length < 3 || strcmp(name + length - 3, "x32") || syscall(X32_BIT | SYS_getpid) > 0)
		return 0;
	printf("ok - %s # SKIP this kernel has no x32\n", name);
	tests++;
	return 1;
}

static void run(const char *path, const char *argument)
{
	int pipes[2], status = -1;
	char text[512];
	FILE *from;
	pid_t child;

	printf("# %s\n", path);
	fflush(stdout);
	if (pipe2(pipes, O_CLOEXEC))
		exit(1);
	child = fork();
	if (!child)
		become(path, pipes[1], argument, NULL, SECONDS);
	close(pipes[1]);
	from = fdopen(pipes[0], "r");
	relay(from);
	fclose(from);
	waitpid(child, &status, 0);
	snprintf(text, sizeof(text), status ? "status %#x" : "", status);
	result(!status, path, text);
	if (objects_left(text, sizeof(text)))
		result(0, "objects are left", text);
}

static int wanted(const struct dirent *entry)
{
	const char *only = strstr(words, "vm.only=");
	char text[64] = "";

	if (entry->d_name[0] == '.')
		return 0;
	if (only)
		sscanf(only, "vm.only=%63s", text);
	if (!strstr(words, "vm.nosvm") != !strstr(entry->d_name, "nosvm"))
		return 0;
	return strstr(entry->d_name, text) != NULL;
}

static void run_all(void)
{
	const char *repeat = strstr(words, "vm.repeat=");
	int count, at, times = 1;
	struct dirent **entries;
	char path[300];

	if (repeat)
		sscanf(repeat, "vm.repeat=%d", &times);
	count = scandir("/clients", &entries, wanted, alphasort);
	for (at = 0; at < count * times; at++) {
		snprintf(path, sizeof(path), "/clients/%s", entries[at / times]->d_name);
		if (!skipped(path))
			run(path, NULL);
	}
	if (count <= 0)
		result(0, "no client has such a name", "");
}

/* Comes back only where it cannot be done here. */
static void run_end(const char *word)
{
	char how[32] = "";

	sscanf(word, "vm.end=%31s", how);
	run("/end", how);
}

/* --- each ioctl left out, or taken as identical ------------------------------------------------------- */

/* Whether a client fails in this environment: by a test, not by time. */
static int fails(const char *path, const char *variable)
{
	int status = 0, null = open("/dev/null", O_WRONLY | O_CLOEXEC);
	pid_t child;

	child = fork();
	if (!child)
		become(path, null, NULL, variable, EFFECT_SECONDS);
	waitpid(child, &status, 0);
	close(null);
	return status && !(WIFSIGNALED(status) && WTERMSIG(status) == SIGALRM);
}

/* The first of these clients that fails, in @found; NULL where none does. */
static char *failing(const char *clients, const char *bits, const char *variable, char found[256])
{
	char path[300], *client, *next = found;

	snprintf(found, 256, "%s", clients);
	while ((client = strsep(&next, ",")) != NULL) {
		snprintf(path, sizeof(path), "/clients/%s-%s", client, bits);
		if (!access(path, X_OK) && fails(path, variable))
			break;
	}
	return client;
}

static void run_without(const char *name, const char *code, const char *bits, const char *clients)
{
	char list[256], variable[64], text[300], *client;

	if (skipped(bits))
		return;
	snprintf(variable, sizeof(variable), "VM_DROP=%s", code);
	client = failing(clients, bits, variable, list);
	snprintf(text, sizeof(text), "without %s from %s a test fails", name, bits);
	result(client != NULL, text, client ? client : "no client noticed");
	fflush(stdout);
}

/* The ioctl of this number is taken as identical; the one of number 0 is none, and no test fails. */
static void run_identical(const char *name, const char *number, const char *bits, const char *clients)
{
	int fd = open("/sys/module/mvm/parameters/identical", O_WRONLY | O_CLOEXEC), said, none = !atoi(number);
	char list[256], text[300], *client;

	if (skipped(bits))
		return;
	said = write(fd, number, strlen(number)) > 0;
	client = said ? failing(clients, bits, NULL, list) : NULL;
	snprintf(text, sizeof(text), "%s from %s taken as identical: %s", name, bits,
		 none ? "no test fails" : "a test fails");
	result(said && none == !client, text, client ? client : said ? none ? "" : "no client noticed" : "no parameter");
	fflush(stdout);
	close(fd);
}

/* @each: of the lines NAME NUMBER BITS of a file; @word has the clients behind a "=". */
static void run_list(const char *path, const char *word,
		     void (*each)(const char *name, const char *number, const char *bits, const char *clients))
{
	FILE *from = fopen(path, "re");
	char clients[256] = "", name[128], number[32], bits[8], text[512];

	sscanf(strchr(word, '='), "=%255s", clients);
	while (from && fscanf(from, "%127s %31s %7s", name, number, bits) == 3)
		each(name, number, bits, clients);
	if (from)
		fclose(from);
	result(!objects_left(text, sizeof(text)), "nothing is left of clients that failed", "");
}

static void read_log(void)
{
	static const char *const complaints[] = { "BUG:",   "WARNING:", "UBSAN:",	     "usercopy:",
						  "Oops",   "INFO: ",	"possible circular", "possible recursive",
						  "KASAN:", "stuck",	"---[ end trace",    "unchecked MSR" };
	static char log[1 << 22];
	unsigned at, found = 0;

	if (klogctl(3, log, sizeof(log) - 1) <= 0)
		result(0, "klogctl", strerror(errno));
	for (at = 0; at < sizeof(complaints) / sizeof(complaints[0]); at++) {
		char *place = strstr(log, complaints[at]);

		if (!place)
			continue;
		printf("# the kernel: %.3000s\n", place);
		found = 1;
	}
	result(!found, "the kernel's log is clean", "");
	result(strstr(log, "Linux version") != NULL, "the log begins with the kernel's first line", "");
}

/* Linux names LA57 where it pages with five levels, not where the processor could. */
static void check_levels(const char *word)
{
	static char text[1 << 16];
	int wanted = 0, five;

	sscanf(word, "vm.levels=%d", &wanted);
	read_file("/proc/cpuinfo", text, sizeof(text));
	five = strstr(text, " la57") != NULL;
	result(wanted == (five ? 5 : 4), wanted == 5 ? "five levels of paging" : "four levels of paging", "");
}

/* /dev/console is nobody's controlling terminal: Ctrl-C would end nothing there, and the shell has no jobs. */
static void own_terminal(void)
{
	int fd = open("/dev/ttyS0", O_RDWR | O_CLOEXEC);

	setsid();
	if (fd < 0 || ioctl(fd, TIOCSCTTY, 0)) {
		perror("/dev/ttyS0");
		return;
	}
	dup2(fd, 0);
	dup2(fd, 1);
	dup2(fd, 2);
}

static void shell(void)
{
	static const char *const names[] = { "sh", "ls", "cat", "dmesg", "insmod", "rmmod", "lsmod", "ps", "poweroff" };
	char path[32];
	unsigned at;

	for (at = 0; at < sizeof(names) / sizeof(names[0]); at++) {
		snprintf(path, sizeof(path), "/bin/%s", names[at]);
		if (symlink("busybox", path))
			perror(path);
	}
	printf("mvm.ko is loaded; tests are in /clients, guests in /guests,\n"
	       "mvm-run-64 and mvm-run-32 run those in /images; how a program of yours gets here: docs/svm.md, \"The rig\";\n"
	       "`exit` ends it after a look at the module, `poweroff -f` or Ctrl-A X at once\n");
	fflush(stdout);
	if (!fork()) {
		own_terminal();
		execl("/bin/busybox", "sh", NULL);
	}
	while (wait(NULL) > 0)
		;
}

static void finish(int status)
{
	fflush(stdout);
	tcdrain(1);
	sync();
	if (!iopl(3))
		outb(status, 0xf4);
	reboot(RB_POWER_OFF);
}

/*
 * This and all that it starts. In QEMU 7.2 each XRSTOR, of any CPU, reads and writes flags of CPU 0 without a lock (cpu_clear_ignne()),
 * among them whether nested paging is on: what VMRUN or #VMEXIT makes of it there at that moment is lost. (Not by isolcpus=0: Linux 6.1
 * does not come back from a suspend with it.)
 */
static void keep_off_cpu_0(void)
{
	cpu_set_t set;
	int cpu;

	CPU_ZERO(&set);
	for (cpu = 1; cpu < CPU_SETSIZE; cpu++)
		CPU_SET(cpu, &set);
	sched_setaffinity(0, sizeof(set), &set); /* where CPU 0 is the only one nobody else writes its flags */
}

static void run_on(int cpu)
{
	cpu_set_t set;

	CPU_ZERO(&set);
	CPU_SET(cpu, &set);
	sched_setaffinity(0, sizeof(set), &set); /* which fails where it is offline */
}

/*
 * Goes to each CPU and back, so that each gets interrupts from elsewhere. QEMU 7.2 may lose one where VMRUN notes a virtual
 * interrupt (docs/svm.md): the local APIC has it still, and tells with the next one. If that was the CPU's timer, there is none.
 */
static void *go_round(void *unused)
{
	const struct sched_param first = { .sched_priority = 1 }; /* who is not first waits for the CPU's tick, uncalled */
	int cpu;

	sched_setscheduler(0, SCHED_FIFO, &first);
	for (;;) {
		for (cpu = 1; cpu < CPUS; cpu++) {
			run_on(cpu);
			run_on(0);
		}
		usleep(50000);
	}
	return unused;
}

int main(void)
{
	pthread_t thread;
	int err, round;

	mount("proc", "/proc", "proc", 0, NULL);
	mount("sys", "/sys", "sysfs", 0, NULL);
	mount("devtmpfs", "/dev", "devtmpfs", 0, NULL);
	mount("debugfs", "/sys/kernel/debug", "debugfs", 0, NULL);
	mount("tmpfs", "/tmp", "tmpfs", 0, NULL);
	read_file("/proc/cmdline", words, sizeof(words));
	printf("TAP version 13\n");
	keep_off_cpu_0();
	pthread_create(&thread, NULL, go_round, NULL);
	if (strstr(words, "vm.levels="))
		check_levels(strstr(words, "vm.levels="));
	err = load("/mvm.ko");
	result(!err, "mvm.ko loads", err ? strerror(err) : "");
	if (strstr(words, "vm.shell"))
		shell();
	else if (!err && strstr(words, "vm.end="))
		run_end(strstr(words, "vm.end="));
	else if (!err && strstr(words, "vm.effects="))
		run_list("/effects", strstr(words, "vm.effects="), run_without);
	else if (!err && strstr(words, "vm.identical="))
		run_list("/identical", strstr(words, "vm.identical="), run_identical);
	else if (!err)
		run_all();
	for (round = 0; round < 3 && !err; round++) {
		err = unload("mvm");
		result(!err, "mvm.ko is unloaded", err ? strerror(err) : "");
		if (round < 2)
			result(!load("/mvm.ko"), "and loaded again", "");
	}
	read_log();
	printf("1..%d\n", tests);
	finish(bad ? FAILED : PASSED);
	return 1;
}
