// SPDX-License-Identifier: MIT
/* Firmware of other people's starts on a small PC: SeaBIOS, which ends in real mode; EDK2 (OVMF), which goes to long mode. */
#include "pc.h"

#include <time.h>

#define RAM	(64u << 20)
#define SECONDS 600 /* it takes a few */
#define LMA	0x400u
#define LINES	0x80000860u /* the address of PIRQA to PIRQD of an LPC bridge */

static struct pc pc;

/* Until it is so; false where the guest ends before, or the time. */
static int run_until(int (*is)(void))
{
	const time_t end = time(NULL) + SECONDS;
	int reason = 0;

	while (!reason && !is() && time(NULL) < end)
		reason = pc_run(&pc);
	return !reason && is();
}

static int gives_up(void)
{
	return pc_said(&pc, "No bootable device");
}

/* What boots is chosen: long mode, code in RAM, and a look at the bridge's lines of interrupts, which the last phase has. */
static int chooses(void)
{
	return pc.pci_address == LINES && machine_sregs(&pc.vm, 0).efer & LMA && machine_regs(&pc.vm, 0).rip < RAM;
}

static void firmware(const char *name, const char *path, int (*is)(void))
{
	int is_so;

	tap_test(name);
	pc_make(&pc, RAM, path);
	is_so = run_until(is);
	TRUE(is_so);
	if (!is_so)
		pc_show(&pc);
	pc_end(&pc);
}

/* RUN comes back each second, so that somebody looks at the time. */
static void tick(void)
{
	const struct itimerspec each = { { .tv_sec = 1 }, { .tv_sec = 1 } };
	struct sigevent event = { .sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGUSR1 };
	timer_t timer;

	machine_signals();
	TRUE(!timer_create(CLOCK_MONOTONIC, &event, &timer) && !timer_settime(timer, 0, &each, NULL));
}

int main(void)
{
	machine_unpin();
	tick();
	firmware("SeaBIOS looks for something to boot, and says that there is nothing", "/systems/seabios", gives_up);
	firmware("OVMF starts its drivers in long mode, and looks for something to boot", "/systems/ovmf", chooses);
	return tap_end();
}
