// SPDX-License-Identifier: MIT
/*
 * The host's end, while guests run or before there is one: `end HOW`, where HOW is
 *	restart		reboot(2); two vCPUs run, CPUs go and come and a VM is made when SVM should be off already
 *	late		the same, but the first VM is made when the host goes down already
 *	kexec		Linux is started anew by itself, while two vCPUs run
 *	late-kexec	both
 *	crash		a panic, while two vCPUs run, that starts another Linux
 * What the next kernel, /next/kernel with /next/initramfs, sees is up to it: a CPU that has SVM on is EBUSY there. Not run
 * as a client: it never returns but where this kernel cannot do it.
 */
#include "machine.h"

#include <linux/kexec.h>
#include <linux/reboot.h>
#include <sys/reboot.h>
#include <sys/syscall.h>

#define COUNTERS 0x4000
#define PATIENCE 600 /* tenths of a second; these are moments */

static struct machine machine;
static volatile unsigned ended;

/* lock incq (%rbx); jmp to it */
static const uint8_t count[] = { 0xf0, 0x48, 0xff, 0x03, 0xeb, 0xfa };

static volatile uint64_t *counter(int at)
{
	return (volatile uint64_t *)(machine.memory + COUNTERS + 64 * at);
}

static void *run(void *argument)
{
	int at = (int)(intptr_t)argument, reason = machine_run(&machine, at);

	if (reason != -EIO)
		printf("# vCPU %d: %d\n", at, reason);
	TRUE(reason == -EIO);
	__sync_fetch_and_add(&ended, 1);
	return NULL;
}

/* Two vCPUs that have been in the guest, and are. */
static void start_guests(void)
{
	const struct mvm_mp_state runs = { .mp_state = MVM_MP_STATE_RUNNABLE };
	unsigned tries;
	pthread_t thread;
	int at;

	machine_make(&machine, MVM_VM_EXIT_ON_HLT);
	TRUE(!machine_add_vcpu(&machine, 1));
	for (at = 0; at < 2; at++) {
		struct mvm_regs regs;

		machine_code(&machine, at, count, sizeof(count)); /* the same for both, before either runs */
		regs = machine_regs(&machine, at);
		regs.rbx = COUNTERS + 64 * (uint64_t)at;
		machine_set_regs(&machine, at, &regs);
		TRUE(!call(machine.vcpu[at], MVM_SET_MP_STATE, &runs));
	}
	for (at = 0; at < 2; at++) {
		TRUE(!pthread_create(&thread, NULL, run, (void *)(intptr_t)at));
		for (tries = 0; tries < PATIENCE && !*counter(at); tries++)
			usleep(100000);
		TRUE(*counter(at));
	}
	TRUE(machine_watched("now").times == HOST_CPUS && machine_watched("now").on == HOST_CPUS);
}

/* A VM that is made now is one; it runs no guest. */
static void new_guest(void)
{
	struct machine late;

	machine_make(&late, MVM_VM_EXIT_ON_HLT);
	machine_code(&late, 0, "\xf4", 1);
	TRUE(machine_run(&late, 0) == -EIO);
	TRUE(machine_watched("now").on == 0);
}

static int soon(int (*holds)(void))
{
	unsigned tries;

	for (tries = 0; tries < PATIENCE && !holds(); tries++)
		usleep(100000);
	return holds();
}

static int goes_down(void)
{
	return machine_watched("reboot").times > 0;
}

static int both_ended(void)
{
	return ended == 2;
}

/* While the reboot waits in watch.ko. */
static void *look(void *argument)
{
	int late = argument != NULL, go;

	if (!soon(goes_down))
		return NULL; /* this kernel did not do it */
	tap_test("SVM is off on every CPU of a host that goes down");
	TRUE(machine_watched("reboot").on == 0);
	TRUE(machine_watched("now").times == HOST_CPUS && machine_watched("now").on == 0);
	if (!late) {
		tap_test("RUN ends there with EIO");
		TRUE(soon(both_ended));
		tap_test("nor is it on where a CPU comes by then");
		TRUE(!machine_online(GUEST_CPU, 0));
		TRUE(!machine_online(GUEST_CPU, 1));
		TRUE(machine_watched("now").times == HOST_CPUS && machine_watched("now").on == 0);
	}
	tap_test("nor where a VM is made by then");
	new_guest();
	tap_end();
	go = open("/sys/module/watch/parameters/go", O_WRONLY | O_CLOEXEC);
	if (go < 0 || write(go, "1", 1) != 1)
		perror("go");
	close(go);
	return NULL;
}

/* errno; @flags: KEXEC_FILE_.. */
static int load_next(unsigned long flags)
{
	static const char words[] = "console=ttyS0 panic=-1 quiet mitigations=off no_timer_check vm.next";
	int kernel = open("/next/kernel", O_RDONLY | O_CLOEXEC), files = open("/next/initramfs", O_RDONLY | O_CLOEXEC);
	int err = syscall(SYS_kexec_file_load, kernel, files, sizeof(words), words, flags) ? errno : 0;

	close(kernel);
	close(files);
	return err;
}

static void crash(void)
{
	int fd = open("/proc/sysrq-trigger", O_WRONLY | O_CLOEXEC);

	machine_pin(0); /* from any other one the next kernel cannot start the first */
	printf("# crashes\n");
	fflush(stdout);
	if (write(fd, "c", 1) != 1)
		perror("/proc/sysrq-trigger");
	close(fd);
}

static int end(const char *how)
{
	int late = strstr(how, "late") != NULL, next = strstr(how, "kexec") != NULL, err = 0;
	pthread_t thread;

	if (next)
		err = load_next(0);
	else if (!strcmp(how, "crash"))
		err = load_next(KEXEC_FILE_ON_CRASH);
	if (err == ENOSYS) {
		tap_skip(how, "this kernel has no kexec_file_load");
		return 0;
	}
	tap_test("guests run before the end");
	TRUE(!err);
	TRUE(!machine_insert("/watch.ko"));
	if (!late)
		start_guests();
	if (!strcmp(how, "crash")) {
		crash();
		return 1;
	}
	TRUE(!pthread_create(&thread, NULL, look, late ? &machine : NULL));
	syscall(SYS_reboot, LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2,
		next ? LINUX_REBOOT_CMD_KEXEC : LINUX_REBOOT_CMD_RESTART, NULL);
	perror("reboot");
	return 1;
}

int main(int count_of, char **arguments)
{
	int status = count_of == 2 ? end(arguments[1]) : 2;

	return tap_end() || status;
}
