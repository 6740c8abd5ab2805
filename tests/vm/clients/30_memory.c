// SPDX-License-Identifier: MIT
/* also for 32 bits */
/* Slots: what may be made, moved and deleted, what a guest writes is logged, and instructions on memory of the VMM's. */
#include "machine.h"

#include <sys/resource.h>
#include <sys/wait.h>

#define DEVICE 0x40000000u /* no slot is here */

static uint8_t device[PAGE];

/* Runs to HLT and emulates the memory at DEVICE; false where something else comes. */
static int run_with_device(const struct machine *machine)
{
	volatile struct mvm_run *run = machine->run[0];
	unsigned at;
	int reason;

	while ((reason = machine_run(machine, 0)) == MVM_EXIT_MMIO) {
		uint64_t offset = run->exit.mmio.phys_addr - DEVICE;

		if (offset + run->exit.mmio.len > PAGE)
			return 0;
		for (at = 0; at < run->exit.mmio.len; at++) {
			if (run->exit.mmio.is_write)
				device[offset + at] = run->exit.mmio.data[at];
			else
				run->exit.mmio.data[at] = device[offset + at];
		}
	}
	if (reason != MVM_EXIT_HLT)
		printf("# exit %d, RIP %#llx\n", reason, (unsigned long long)machine_regs(machine, 0).rip);
	return reason == MVM_EXIT_HLT;
}

static struct mvm_regs run_at(struct machine *machine, uint64_t address)
{
	struct mvm_regs regs;

	machine_long(machine, 0);
	regs = machine_regs(machine, 0);
	regs.rbx = address;
	machine_set_regs(machine, 0, &regs);
	TRUE(run_with_device(machine));
	return machine_regs(machine, 0);
}

static void instructions(struct machine *machine)
{
	struct mvm_regs plain, emulated;
	unsigned at;

	tap_test("instructions on emulated memory do what they do on memory");
	machine_load(machine, "mmio");
	memset(machine->memory + 0x8000, 0, PAGE);
	memset(device, 0, sizeof(device));
	plain = run_at(machine, 0x8000);
	emulated = run_at(machine, DEVICE);
	TRUE(plain.r15 == emulated.r15 && plain.rax == emulated.rax && plain.rcx == emulated.rcx);
	for (at = 0; at < PAGE; at++) {
		if (device[at] == machine->memory[0x8000 + at])
			continue;
		printf("# byte %#x: %#x instead of %#x\n", at, device[at], machine->memory[0x8000 + at]);
		TRUE(!"memory");
	}
}

static void refused(const struct machine *machine)
{
	uint8_t *memory = machine->memory;
	uint8_t *rom = mmap(NULL, PAGE, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	tap_test("slots that cannot be");
	TRUE(machine_slot(machine, 1, 0, MEMORY_SIZE - PAGE, 2 * PAGE, memory) == EEXIST);
	TRUE(machine_slot(machine, 1, 0, 0x300000, PAGE + 1, memory) == EINVAL);
	TRUE(machine_slot(machine, 1, 0, 0x300001, PAGE, memory) == EINVAL);
	TRUE(machine_slot(machine, 1, 0, 0x300000, PAGE, memory + 1) == EINVAL);
	TRUE(machine_slot(machine, 512, 0, 0x300000, PAGE, memory) == EINVAL);
	TRUE(machine_slot(machine, 1, 4, 0x300000, PAGE, memory) == EINVAL);
	TRUE(machine_slot(machine, 1, 0, 0x300000, 0, memory) == ENOENT);
	TRUE(machine_slot(machine, 1, 0, 0x300000, PAGE, NULL) == EFAULT);
	TRUE(machine_slot(machine, 1, 0, 0x300000, PAGE, rom) == EFAULT);
	TRUE(machine_slot(machine, 1, MVM_MEM_READONLY, 0x300000, PAGE, rom) == 0);
	TRUE(machine_slot(machine, 1, 0, 0, 0, NULL) == 0);
	munmap(rom, PAGE);
	TRUE(machine_counter("slots") == 1);
	TRUE(machine_counter("pinned_pages") == MEMORY_SIZE / PAGE);
}

/* mov (%rbx), %eax; hlt; movb $1, (%rbx); hlt */
static void readonly(struct machine *machine)
{
	static const char code[] = "\x8b\x03\xf4\xc6\x03\x01\xf4";
	uint32_t *page = mmap(NULL, PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	volatile struct mvm_run *run = machine->run[0];
	struct mvm_regs regs;

	tap_test("a read-only slot is read, a write to it is the VMM's; moved, it is gone from where it was");
	*page = 0x600df00d;
	machine_code(machine, 0, code, sizeof(code) - 1);
	TRUE(!machine_slot(machine, 1, MVM_MEM_READONLY, 0x400000, PAGE, page));
	regs = machine_regs(machine, 0);
	regs.rbx = 0x400000;
	machine_set_regs(machine, 0, &regs);
	TRUE(machine_run_to_halt(machine, 0));
	TRUE((uint32_t)machine_regs(machine, 0).rax == 0x600df00d);
	TRUE(machine_run(machine, 0) == MVM_EXIT_MMIO);
	TRUE(run->exit.mmio.phys_addr == 0x400000 && run->exit.mmio.is_write && run->exit.mmio.data[0] == 1);
	TRUE(machine_run_to_halt(machine, 0));
	TRUE(*page == 0x600df00d);
	TRUE(!machine_slot(machine, 1, MVM_MEM_READONLY, 0x500000, PAGE, page));
	regs.rip = GUEST;
	machine_set_regs(machine, 0, &regs);
	TRUE(machine_run(machine, 0) == MVM_EXIT_MMIO); /* nothing is left there, in no TLB either */
	memset((void *)run->exit.mmio.data, 0, 4);
	TRUE(machine_run_to_halt(machine, 0)); /* a read that waits for its data is not taken back */
	regs.rbx = 0x500000;
	machine_set_regs(machine, 0, &regs);
	TRUE(machine_run_to_halt(machine, 0));
	TRUE((uint32_t)machine_regs(machine, 0).rax == 0x600df00d);
	TRUE(!machine_slot(machine, 1, 0, 0, 0, NULL));
	machine_set_regs(machine, 0, &regs);
	TRUE(machine_run(machine, 0) == MVM_EXIT_MMIO);
	TRUE(machine_run_to_halt(machine, 0));
	munmap(page, PAGE);
}

/* Two pages for a guest that reads, of which the owner may write the second one: what he writes later the guest reads. */
static void partly_readonly(struct machine *machine)
{
	uint8_t *pages = mmap(NULL, 2 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	struct mvm_regs regs;

	tap_test("a read-only slot shows what its owner writes, also behind a page that he may not write");
	TRUE(!mprotect(pages, PAGE, PROT_READ));
	machine_code(machine, 0, "\x8a\x03\xf4", 3); /* mov (%rbx), %al; hlt */
	TRUE(!machine_slot(machine, 1, MVM_MEM_READONLY, 0x400000, 2 * PAGE, pages));
	pages[PAGE] = 0x5a;
	regs = machine_regs(machine, 0);
	regs.rbx = 0x400000 + PAGE;
	machine_set_regs(machine, 0, &regs);
	TRUE(machine_run_to_halt(machine, 0));
	TRUE((machine_regs(machine, 0).rax & 0xff) == 0x5a);
	TRUE(!machine_slot(machine, 1, 0, 0, 0, NULL));
	munmap(pages, 2 * PAGE);
}

/* Locked memory of this process in KiB. */
static long locked(void)
{
	FILE *file = fopen("/proc/self/status", "re");
	char line[128];
	long value = -1;

	while (file && fgets(line, sizeof(line), file)) {
		if (!strncmp(line, "VmLck:", 6))
			value = atol(line + 6);
	}
	if (file)
		fclose(file);
	return value;
}

/* incl (%rbx); hlt: once at each end of a slot; the owner sees it through @seen. */
static void count_at_ends(struct machine *machine, uint64_t size, const volatile uint8_t *seen)
{
	const uint64_t ends[] = { 0x400000, 0x400000 + size - 4 };
	struct mvm_regs regs;
	unsigned at;

	machine_code(machine, 0, "\xff\x03\xf4", 3);
	for (at = 0; at < 2; at++) {
		uint8_t before = seen[ends[at] - 0x400000];

		regs = machine_regs(machine, 0);
		regs.rip = GUEST;
		regs.rbx = ends[at];
		machine_set_regs(machine, 0, &regs);
		TRUE(machine_run_to_halt(machine, 0));
		TRUE(seen[ends[at] - 0x400000] == (uint8_t)(before + 1));
	}
}

/* A file without a name, seen through a second mapping; cut off under the guest, it stays what it was for the guest. */
static void files(struct machine *machine)
{
	int fd = memfd_create("slot", 0);
	uint8_t *memory, *again;

	tap_test("memory of a file: the same for all who map it");
	TRUE(fd >= 0 && !ftruncate(fd, 4 * PAGE));
	memory = mmap(NULL, 4 * PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	again = mmap(NULL, 4 * PAGE, PROT_READ, MAP_SHARED, fd, 0);
	TRUE(memory != MAP_FAILED && again != MAP_FAILED);
	TRUE(!machine_slot(machine, 1, 0, 0x400000, 4 * PAGE, memory));
	count_at_ends(machine, 4 * PAGE, again);
	TRUE(!ftruncate(fd, 0) && !ftruncate(fd, 4 * PAGE));
	TRUE(!again[0]);
	machine_set_regs(machine, 0, &(struct mvm_regs){ .rip = GUEST, .rflags = 2, .rbx = 0x400000, .rsp = STACK });
	TRUE(machine_run_to_halt(machine, 0));
	TRUE(!again[0]);
	TRUE(!machine_slot(machine, 1, 0, 0, 0, NULL));
	munmap(memory, 4 * PAGE);
	munmap(again, 4 * PAGE);
	close(fd);
}

static void huge(struct machine *machine)
{
	int fd = open("/proc/sys/vm/nr_hugepages", O_WRONLY | O_CLOEXEC);
	uint8_t *memory = MAP_FAILED;

	if (fd >= 0 && write(fd, "2", 1) == 1)
		memory = mmap(NULL, 0x200000, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_HUGETLB, -1, 0);
	if (memory == MAP_FAILED) {
		tap_skip("memory of huge pages", "this kernel has none to give");
	} else {
		tap_test("memory of huge pages");
		TRUE(!machine_slot(machine, 1, MVM_MEM_LOG_DIRTY_PAGES, 0x400000, 0x200000, memory));
		TRUE(machine_counter("pinned_pages") == (MEMORY_SIZE + 0x200000) / PAGE);
		munmap(memory, 0x200000); /* pinned, it is not given back */
		TRUE(!machine_slot(machine, 1, 0, 0, 0, NULL));
	}
	if (fd >= 0)
		TRUE(pwrite(fd, "0", 1, 0) == 1 && !close(fd));
}

/* Pins of the whole system that have not been given back; 0 where the kernel does not tell. */
static long long pins(void)
{
	FILE *file = fopen("/proc/vmstat", "re");
	long long value, all = 0;
	char name[64];

	while (file && fscanf(file, "%63s %lld", name, &value) == 2) {
		if (!strcmp(name, "nr_foll_pin_acquired"))
			all += value;
		if (!strcmp(name, "nr_foll_pin_released"))
			all -= value;
	}
	if (file)
		fclose(file);
	return all;
}

/* They are counted by CPU, and added up when this file is written. */
static long long pins_refreshed(void)
{
	int fd = open("/proc/sys/vm/stat_refresh", O_WRONLY | O_CLOEXEC);

	if (fd >= 0)
		TRUE(write(fd, "1", 1) == 1 && !close(fd));
	return pins();
}

/* Nothing is pinned, charged or left of a slot of which only a part could be had. */
static void parts(struct machine *machine)
{
	uint8_t *memory = mmap(NULL, 1024 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	int fd = open("/dev/mem", O_RDONLY | O_CLOEXEC);
	uint8_t *device = mmap(NULL, PAGE, PROT_READ, MAP_SHARED, fd, 0xf0000);
	long before = locked();
	long long pinned;

	tap_test("memory of which a part is missing, or is none, and what lies beyond all of it");
	pinned = pins_refreshed();
	TRUE(!pinned || pinned == MEMORY_SIZE / PAGE);
	munmap(memory + 1000 * PAGE, PAGE);
	TRUE(machine_slot(machine, 1, 0, 0x400000, 1024 * PAGE, memory) == EFAULT);
	TRUE(machine_slot(machine, 1, MVM_MEM_READONLY, 0x400000, 1024 * PAGE, memory) == EFAULT);
	TRUE(!mprotect(memory + 600 * PAGE, PAGE, PROT_READ));
	TRUE(machine_slot(machine, 1, 0, 0x400000, 700 * PAGE, memory) == EFAULT);
	if (device != MAP_FAILED)
		TRUE(machine_slot(machine, 1, MVM_MEM_READONLY, 0x400000, PAGE, device) == EFAULT);
	TRUE(machine_slot(machine, 1, 0, -(uint64_t)PAGE, PAGE, memory) == EINVAL);
	TRUE(machine_slot(machine, 1, 0, 0, -(uint64_t)PAGE, memory) == EINVAL);
	TRUE(machine_slot(machine, 1, 0, 0x10000000000000 - PAGE, 2 * PAGE, memory) == EINVAL);
	TRUE(machine_slot(machine, 1, MVM_MEM_LOG_DIRTY_PAGES, 0x1000000000, 0x8000000000, memory) == ENOMEM);
	TRUE(machine_slot(machine, 1, 0, 0x1000000000, 0x400000000, memory) == ENOMEM); /* 16 GiB; their list would fit */
	TRUE(locked() == before && machine_counter("slots") == 1);
	TRUE(machine_counter("pinned_pages") == MEMORY_SIZE / PAGE && pins_refreshed() == pinned);
	munmap(memory, 1024 * PAGE);
	if (device != MAP_FAILED)
		munmap(device, PAGE);
	close(fd);
}

/* The page that RUN is told by, as memory of its own guest: what the guest writes RUN reads, once. */
static void own_page(struct machine *machine)
{
	struct mvm_regs regs;
	int err;

	tap_test("a guest whose memory is its own run page");
	err = machine_slot(machine, 1, 0, 0x400000, PAGE, (const void *)machine->run[0]);
	TRUE(err == 0 || err == EFAULT);
	if (err)
		return;
	machine_code(machine, 0, "\x89\x03\x83\xc3\x04\xff\xc9\x75\xf7\xf4", 10); /* mov %eax, (%rbx); add $4, %ebx; .. */
	regs = machine_regs(machine, 0);
	regs.rax = 0xffffffff;
	regs.rbx = 0x400000;
	regs.rcx = PAGE / 4;
	machine_set_regs(machine, 0, &regs);
	TRUE(machine_run_to_halt(machine, 0));
	TRUE(machine->run[0]->immediate_exit == 0xff); /* which RUN leaves alone */
	TRUE(machine_run(machine, 0) == -EINVAL); /* what is left of it is nothing to ask for */
	memset((void *)machine->run[0], 0, PAGE);
	TRUE(!machine_slot(machine, 1, 0, 0, 0, NULL));
}

/* What the guest is to write is what is logged; a page that is pinned stays the guest's when its owner unmaps it. */
static void expect_log(const struct machine *machine, uint64_t every, uint64_t pages)
{
	uint64_t log[8] = { 0 }, page;
	struct mvm_get_dirty_log arg = { .slot = 2, .count = 8, .addr = address_of(log) };
	unsigned wrong = 0;

	TRUE(!call(machine->vm, MVM_GET_DIRTY_LOG, &arg));
	for (page = 0; page < 512; page++) {
		int wanted = every && page % every == 0 && page / every < pages;

		wrong += (int)(log[page / 64] >> page % 64 & 1) != wanted;
	}
	if (wrong)
		printf("# %u pages of every %u are wrong, the log begins %#llx\n", wrong, (unsigned)every,
		       (unsigned long long)log[0]);
	TRUE(!wrong);
}

static void write_pages(const struct machine *machine, uint64_t count, uint64_t step)
{
	struct mvm_regs regs = machine_regs(machine, 0);

	regs.rip = GUEST;
	regs.rbx = 0x400000;
	regs.rcx = count;
	regs.rdx = step;
	machine_set_regs(machine, 0, &regs);
	TRUE(machine_run_to_halt(machine, 0));
}

static void dirty(struct machine *machine)
{
	size_t size = 512 * PAGE;
	uint8_t *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	struct mvm_get_dirty_log arg = { .slot = 0, .count = 8, .addr = address_of(memory) };

	tap_test("the dirty log has exactly the pages that were written");
	machine_load(machine, "dirty");
	machine_long(machine, 0);
	TRUE(!machine_slot(machine, 2, MVM_MEM_LOG_DIRTY_PAGES, 0x400000, size, memory));
	TRUE(call(machine->vm, MVM_GET_DIRTY_LOG, &arg) == ENOENT);
	expect_log(machine, 0, 0);
	write_pages(machine, 100, 5 * PAGE);
	expect_log(machine, 5, 100);
	expect_log(machine, 0, 0);
	write_pages(machine, 100, 5 * PAGE); /* the same pages: they are protected again */
	expect_log(machine, 5, 100);
	write_pages(machine, 512, PAGE);
	expect_log(machine, 1, 512);
	TRUE(memory[0] == 3 && memory[PAGE] == 1 && memory[5 * PAGE] == 3);
	arg.slot = 2;
	arg.count = 7;
	TRUE(call(machine->vm, MVM_GET_DIRTY_LOG, &arg) != 0);
	TRUE(!machine_slot(machine, 2, 0, 0, 0, NULL));
	munmap(memory, size);
}

static void unmapped(struct machine *machine)
{
	uint8_t *memory = mmap(NULL, 4 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	tap_test("memory that its owner unmaps stays the guest's until the slot goes");
	machine_load(machine, "dirty");
	machine_long(machine, 0);
	TRUE(!machine_slot(machine, 2, 0, 0x400000, 4 * PAGE, memory));
	write_pages(machine, 4, PAGE);
	munmap(memory, 4 * PAGE);
	write_pages(machine, 4, PAGE);
	TRUE(machine_counter("pinned_pages") == MEMORY_SIZE / PAGE + 4);
	TRUE(!machine_slot(machine, 2, 0, 0, 0, NULL));
	TRUE(machine_counter("pinned_pages") == MEMORY_SIZE / PAGE);
}

/* Runs one instruction on a page that the host found broken: 1 where RUN says so. */
static int says_bad(struct machine *machine, const char *code, uint32_t flags)
{
	volatile struct mvm_run *run = machine->run[0];
	struct mvm_regs regs;
	int reason;

	machine_code(machine, 0, code, strlen(code));
	regs = machine_regs(machine, 0);
	regs.rbx = 0x400000;
	regs.rsi = DEVICE;
	regs.rdi = 0x400000;
	machine_set_regs(machine, 0, &regs);
	reason = machine_run(machine, 0);
	if (reason == MVM_EXIT_MMIO)
		reason = machine_run(machine, 0);
	if (reason != MVM_EXIT_MEMORY_FAULT)
		printf("# exit %d\n", reason);
	return reason == MVM_EXIT_MEMORY_FAULT && run->exit.memory_fault.phys_addr == 0x400000 &&
	       run->exit.memory_fault.flags == (flags | MVM_MEMORY_FAULT_HOST);
}

static void go_on(int signal)
{
	(void)signal;
}

/*
 * The kernel's own way of testing hardware memory errors; the page is lost until the host boots again. From Linux 6.11 on
 * who asks for it has used the page, and gets SIGBUS.
 */
static void bad(struct machine *machine)
{
	static const char name[] = "a page that the host found broken is no memory, and RUN says so";
	uint8_t *memory = mmap(NULL, 2 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	struct mvm_regs regs;
	int err;

	TRUE(memory != MAP_FAILED);
	TRUE(!machine_slot(machine, 1, 0, 0x400000, 2 * PAGE, memory));
	signal(SIGBUS, go_on);
	err = madvise(memory, PAGE, MADV_HWPOISON) ? errno : 0;
	signal(SIGBUS, SIG_DFL);
	if (err == EINVAL) {
		tap_skip(name, "this kernel does not handle memory errors");
		TRUE(!machine_slot(machine, 1, 0, 0, 0, NULL));
		munmap(memory, 2 * PAGE);
		return;
	}
	tap_test(name);
	TRUE(says_bad(machine, "\x8b\x03\xf4", 0)); /* mov (%rbx), %eax */
	TRUE(says_bad(machine, "\x89\x03\xf4", MVM_MEMORY_FAULT_WRITE)); /* mov %eax, (%rbx) */
	TRUE(says_bad(machine, "\xff\xe3", MVM_MEMORY_FAULT_EXECUTE)); /* jmp *%rbx */
	TRUE(says_bad(machine, "\xa4\xf4", MVM_MEMORY_FAULT_WRITE)); /* movsb, from a device */
	TRUE(!says_bad(machine, "\x6e\xf4", 0)); /* outsb, from no memory at all */
	TRUE(says_bad(machine, "\x6c\xf4", MVM_MEMORY_FAULT_WRITE)); /* insb */
	machine_code(machine, 0, "\x8b\x03\xf4", 3); /* the page beside it is as good as ever */
	regs = machine_regs(machine, 0);
	regs.rbx = 0x400000 + PAGE;
	machine_set_regs(machine, 0, &regs);
	TRUE(machine_run_to_halt(machine, 0));
	TRUE(machine_slot(machine, 2, 0, 0x500000, PAGE, memory) == EFAULT);
	TRUE(!machine_slot(machine, 1, 0, 0, 0, NULL));
	TRUE(!machine_slot(machine, 1, 0, 0x400000, PAGE, memory + PAGE)); /* another one in its place */
	regs.rip = GUEST;
	regs.rbx = 0x400000;
	machine_set_regs(machine, 0, &regs);
	TRUE(machine_run_to_halt(machine, 0));
	TRUE(!machine_slot(machine, 1, 0, 0, 0, NULL));
	munmap(memory, 2 * PAGE);
}

/* In a process without privileges that may lock 8 pages: 0, or the step at which something else came. */
static int limited(struct machine *machine, uint8_t *memory)
{
	struct rlimit limit = { 8 * PAGE, 8 * PAGE };
	struct mvm_create_vm arg = { .size = sizeof(arg) };

	if (setrlimit(RLIMIT_MEMLOCK, &limit) || call(machine->node, MVM_CREATE_VM, &arg) || setresuid(65534, 65534, 65534))
		return 1;
	machine->vm = (int)arg.fd;
	if (machine_slot(machine, 0, 0, 0, 9 * PAGE, memory) != ENOMEM || locked())
		return 2;
	if (machine_slot(machine, 0, MVM_MEM_READONLY, 0, 6 * PAGE, memory) || locked() != 24)
		return 3;
	if (machine_slot(machine, 1, 0, 0x100000, 3 * PAGE, memory) != ENOMEM || locked() != 24)
		return 4;
	if (machine_slot(machine, 0, 0, 0, 6 * PAGE, memory) != ENOMEM || locked() != 24)
		return 5; /* pinned anew while the old pages are pinned */
	if (machine_slot(machine, 0, 0, 0, 0, NULL) || locked())
		return 6;
	if (machine_slot(machine, 1, 0, 0x100000, 8 * PAGE, memory) || locked() != 32)
		return 7;
	close(machine->vm);
	return locked() ? 8 : 0;
}

static void charged(struct machine *machine)
{
	uint8_t *memory = mmap(NULL, 16 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	int status = -1;
	pid_t child;

	tap_test("pages of slots count against their owner's RLIMIT_MEMLOCK, and no longer than the slot is there");
	fflush(stdout);
	child = fork();
	if (!child)
		_exit(limited(machine, memory));
	waitpid(child, &status, 0);
	if (status)
		printf("# status %#x\n", status);
	TRUE(status == 0);
	munmap(memory, 16 * PAGE);
}

int main(void)
{
	struct machine machine;

	tap_test("a VM");
	machine_make(&machine, MVM_VM_EXIT_ON_HLT);
	machine_cpuid(&machine, 0);
	instructions(&machine);
	refused(&machine);
	readonly(&machine);
	partly_readonly(&machine);
	files(&machine);
	huge(&machine);
	parts(&machine);
	own_page(&machine);
	dirty(&machine);
	unmapped(&machine);
	bad(&machine);
	charged(&machine);
	tap_test("and its end");
	machine_end(&machine);
	return tap_end();
}
