// SPDX-License-Identifier: MIT
/*
 * Debian's Linux as a guest, of 64 and of 32 bits, with and without PAE: it boots, and tests itself (tests/vm/systems).
 * All that time it is moved to a new VM, at any point of it. An image starts at its 32-bit entry, as boot.rst among Linux's
 * documents on x86 has it.
 */
#include "pc.h"

#include <sys/random.h>
#include <sys/stat.h>
#include <time.h>

#define RAM	      (192u << 20)
#define SECONDS	      600    /* for each, of which it takes 30 on an idle host */
#define WHILE_BOOTING 600000 /* microseconds between two moves, on the average */
#define WHILE_TESTING 50000
#define WHILE_RESTING 100000
#define MOVES	      20 /* at least */
#define MOST	      60 /* while it boots: then it stays where it is until it tests */
#define EACH	      12 /* and from one line that it says to the next while it tests, however slow the host is */
#define SECOND	      1000000000l

/* Where things are put: what a loader chooses, and what the protocol says. */
#define DESCRIPTORS 0x1000u
#define PARAMS	    0x10000u
#define COMMAND	    0x20000u
#define KERNEL	    0x100000u
#define INITRD	    (RAM - (16u << 20))
#define CODE	    0x10
#define DATA	    0x18
#define SECTOR	    512u

/* Offsets in the boot parameters, and in the image that they begin with. */
#define E820_COUNT   0x1e8
#define SETUP_SECTS  0x1f1
#define JUMP	     0x201
#define MAGIC	     0x202
#define LOADER	     0x210
#define INITRD_START 0x218
#define INITRD_SIZE  0x21c
#define CMD_LINE     0x228
#define E820	     0x2d0

static const char words[] =
	"console=ttyS0 earlyprintk=serial,ttyS0 acpi=off pci=off panic=-1 mitigations=off no_timer_check "
	"rcupdate.rcu_cpu_stall_timeout=300 random.trust_cpu=on";

static struct pc pc;
static timer_t timer;
static int tests;	    /* it has begun to */
static unsigned line, here; /* where it was last seen, and the moves since */

struct e820 {
	uint64_t address, size;
	uint32_t type;
} __attribute__((packed));

static void put32(uint32_t at, uint32_t value)
{
	memcpy(pc.ram + at, &value, sizeof(value));
}

static void load(const char *kernel, const char *initrd)
{
	const struct e820 map[] = { { 0, 0x9fc00, 1 }, { KERNEL, RAM - KERNEL, 1 } };
	size_t size, initrd_size;
	uint8_t *image = pc_file(kernel, &size), *archive = pc_file(initrd, &initrd_size);
	const size_t setup = SECTOR * (image[SETUP_SECTS] + 1);

	memcpy(pc.ram + PARAMS + SETUP_SECTS, image + SETUP_SECTS, MAGIC + image[JUMP] - SETUP_SECTS);
	memcpy(pc.ram + KERNEL, image + setup, size - setup);
	memcpy(pc.ram + INITRD, archive, initrd_size);
	memcpy(pc.ram + COMMAND, words, sizeof(words));
	memcpy(pc.ram + PARAMS + E820, map, sizeof(map));
	pc.ram[PARAMS + E820_COUNT] = sizeof(map) / sizeof(map[0]);
	pc.ram[PARAMS + LOADER] = 0xff;
	put32(PARAMS + INITRD_START, INITRD);
	put32(PARAMS + INITRD_SIZE, (uint32_t)initrd_size);
	put32(PARAMS + CMD_LINE, COMMAND);
	munmap(image, size);
	munmap(archive, initrd_size);
}

static void start(void)
{
	static const uint64_t table[] = { 0, 0, 0x00cf9b000000ffff, 0x00cf93000000ffff };
	const struct mvm_regs regs = { .rip = KERNEL, .rflags = 2, .rsi = PARAMS };
	struct mvm_segment data = { .selector = DATA, .kind = 3, .s = 1, .present = 1, .db = 1, .g = 1, .limit = ~0u };
	struct mvm_sregs sregs = machine_sregs(&pc.vm, 0);

	memcpy(pc.ram + DESCRIPTORS, table, sizeof(table));
	sregs.gdt = (struct mvm_dtable){ .base = DESCRIPTORS, .limit = sizeof(table) - 1 };
	sregs.ds = sregs.es = sregs.fs = sregs.gs = sregs.ss = data;
	sregs.cs = data;
	sregs.cs.selector = CODE;
	sregs.cs.kind = 11;
	sregs.cr0 = 0x11;
	TRUE(!machine_set_sregs(&pc.vm, 0, &sregs));
	machine_set_regs(&pc.vm, 0, &regs);
}

/* The RUN that is going on, or the next one, ends. */
static void on_timer(int number)
{
	(void)number;
	pc.vm.run[0]->immediate_exit = 1;
}

/* Once, after so long; never for 0. */
static void set_timer(long nanoseconds)
{
	const struct itimerspec when = { .it_value = { .tv_sec = nanoseconds / SECOND,
						       .tv_nsec = nanoseconds % SECOND } };

	TRUE(!timer_settime(timer, 0, &when, NULL));
}

static int may_move(void)
{
	tests |= pc_said(&pc, "guest:");
	if (pc.line != line)
		here = 0;
	line = pc.line;
	return tests ? here < EACH : pc.moves < MOST;
}

/* RUN comes back in any case, so that somebody looks at the time. */
static void come_back(void)
{
	const uint32_t mean = !may_move() ? WHILE_RESTING : tests ? WHILE_TESTING : WHILE_BOOTING;
	uint32_t random = 0;

	TRUE(getrandom(&random, sizeof(random), 0) == sizeof(random));
	set_timer(1000 + 500L * (random % (4 * mean)));
}

/* Until it says by port 0xf4 what its tests came to; false where it ends before, or the time. */
static int run(void)
{
	const time_t end = time(NULL) + SECONDS;
	int reason = 0;

	tests = 0;
	come_back();
	while (!reason && pc.ended < 0 && time(NULL) < end) {
		reason = pc_run(&pc);
		if (pc.vm.run[0]->exit_reason != MVM_EXIT_INTR)
			continue;
		if (may_move()) {
			pc_move(&pc);
			here++;
		}
		pc.vm.run[0]->immediate_exit = 0;
		come_back();
	}
	set_timer(0);
	return !reason && pc.ended == 0;
}

/* The last of its tests tells the VMM how many bytes a long has, by a port that a process was given. */
static void boot(const char *name, const char *kernel, const char *initrd)
{
	const time_t began = time(NULL);
	int good;

	tap_test(name);
	pc_make(&pc, RAM, NULL);
	load(kernel, initrd);
	start();
	good = run() && pc.told == 4 && pc.moves >= MOVES;
	TRUE(good);
	if (!good)
		pc_show(&pc);
	printf("# moved %lu times, %ld seconds\n", pc.moves, (long)(time(NULL) - began));
	fflush(stdout);
	pc_end(&pc);
}

/* Whether this machine leaves to another one what takes long. */
static int brief(void)
{
	static char line[4096];
	FILE *file = fopen("/proc/cmdline", "re");
	const int is = file && fgets(line, sizeof(line), file) && strstr(line, "vm.brief");

	if (file)
		fclose(file);
	return is;
}

int main(void)
{
	const struct sigaction action = { .sa_handler = on_timer };
	struct sigevent event = { .sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGUSR1 };

	machine_unpin();
	TRUE(!sigaction(SIGUSR1, &action, NULL));
	TRUE(!timer_create(CLOCK_MONOTONIC, &event, &timer));
	boot("Linux of 64 bits runs, and is moved", "/systems/linux-amd64", "/systems/initramfs-64");
	if (brief()) {
		tap_skip("Linux of 32 bits", "another machine runs it");
		return tap_end();
	}
	boot("Linux of 32 bits with PAE", "/systems/linux-686-pae", "/systems/initramfs-32");
	boot("Linux of 32 bits without PAE", "/systems/linux-686", "/systems/initramfs-32");
	return tap_end();
}
