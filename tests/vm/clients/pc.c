// SPDX-License-Identifier: MIT
#include "pc.h"

#include <sys/stat.h>
#include <time.h>

#define VGA	  0xa0000u
#define HIGH	  0xc0000u /* RAM again */
#define TOP	  0x100000u
#define SHADOW	  0x20000u /* as much firmware is below it */
#define APIC	  0xfee00000u
#define END	  0xf4
#define TOLD	  0xf5
#define MESSAGES  0x402
#define CMOS	  0x70
#define PCI	  0xcf8
#define TIMER	  0x608	      /* the power management's, where SeaBIOS puts it on an i440FX */
#define TIMER_TOO 0xb008      /* and where the PIIX4 says that it is, which EDK2 asks */
#define HOST	  0x12378086u /* i440FX: firmware asks which chipset this is */
#define BRIDGE	  0x06000002u
#define POWER	  0x80000b40u /* the address of the PIIX4's base of ports */
#define PORTS	  0xb001u

#define APIC_BASE 0x1b /* an MSR */

static void whole(int line, const char *failed)
{
	tap_check(__FILE__, line, failed ? failed : "", !failed);
}

uint8_t *pc_file(const char *path, size_t *size)
{
	struct stat status = { 0 };
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	void *memory;

	TRUE(fd >= 0 && !fstat(fd, &status));
	*size = (size_t)status.st_size;
	memory = mmap(NULL, *size, PROT_READ, MAP_PRIVATE, fd, 0);
	TRUE(memory != MAP_FAILED);
	close(fd);
	return memory;
}

/* --- the VM ------------------------------------------------------------------------------------------- */

static int device(const struct pc *pc, uint32_t type)
{
	struct mvm_create_device arg = { .size = sizeof(arg), .device = type };

	TRUE(!call(pc->vm.vm, MVM_CREATE_DEVICE, &arg));
	return (int)arg.fd;
}

/* All but state and memory. */
static void create(struct pc *pc)
{
	struct mvm_create_vm arg = { .size = sizeof(arg) };
	struct mvm_enable_cap msrs = { .capability = MVM_CAP_USER_SPACE_MSR,
				       .args = { MVM_MSR_EXIT_UNKNOWN | MVM_MSR_EXIT_INVALID } };
	struct mvm_cpuid table = { .count = MVM_MAX_CPUID_ENTRIES, .addr = address_of(pc->cpuid) };

	memset(&pc->vm, 0, sizeof(pc->vm));
	pc->vm.memory = pc->ram;
	pc->vm.node = open(MVM_SYSTEM_NODE, O_RDWR | O_CLOEXEC);
	TRUE(pc->vm.node >= 0 && !call(pc->vm.node, MVM_CREATE_VM, &arg));
	pc->vm.vm = (int)arg.fd;
	TRUE(!call(pc->vm.vm, MVM_ENABLE_CAP, &msrs));
	TRUE(!machine_slot(&pc->vm, 0, 0, 0, VGA, pc->ram));
	TRUE(!machine_slot(&pc->vm, 1, 0, HIGH, pc->size - HIGH, pc->ram + HIGH));
	if (pc->rom)
		TRUE(!machine_slot(&pc->vm, 2, MVM_MEM_READONLY, (1ull << 32) - pc->rom_size, pc->rom_size, pc->rom));
	pc->devices.i8259 = device(pc, MVM_DEVICE_I8259);
	pc->devices.i8254 = device(pc, MVM_DEVICE_I8254);
	TRUE(!machine_add_vcpu(&pc->vm, 0));
	TRUE(!call(pc->vm.node, MVM_GET_SUPPORTED_CPUID, &table));
	TRUE(!call(pc->vm.vcpu[0], MVM_SET_CPUID, &table));
}

static void destroy(struct pc *pc)
{
	munmap((void *)pc->vm.run[0], PAGE);
	close(pc->vm.vcpu[0]);
	close(pc->devices.i8254);
	close(pc->devices.i8259);
	close(pc->vm.vm);
	close(pc->vm.node);
}

static void set_line(void *context, int level)
{
	const struct pc *pc = context;
	const struct mvm_irq_line arg = { .irq = SERIAL_IRQ, .level = level };

	TRUE(!call(pc->vm.vm, MVM_IRQ_LINE, &arg));
}

static void load_rom(struct pc *pc, const char *path)
{
	uint8_t *file = pc_file(path, &pc->rom_size);

	pc->rom = mmap(NULL, pc->rom_size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	TRUE(pc->rom != MAP_FAILED && pc->rom_size >= SHADOW);
	memcpy(pc->rom, file, pc->rom_size);
	memcpy(pc->ram + TOP - SHADOW, pc->rom + pc->rom_size - SHADOW, SHADOW);
	munmap(file, pc->rom_size);
}

void pc_make(struct pc *pc, size_t size, const char *rom)
{
	int ends[2];

	memset(pc, 0, sizeof(*pc));
	pc->size = size;
	pc->ended = -1;
	pc->ram = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	TRUE(pc->ram != MAP_FAILED);
	if (rom)
		load_rom(pc, rom);
	TRUE(!pipe2(ends, O_CLOEXEC | O_NONBLOCK));
	serial_init(&pc->serial, set_line, pc);
	pc->from_serial = ends[0];
	pc->serial.output = ends[1];
	create(pc);
}

void pc_end(struct pc *pc)
{
	destroy(pc);
	close(pc->from_serial);
	close(pc->serial.output);
	munmap(pc->ram, pc->size);
	if (pc->rom)
		munmap(pc->rom, pc->rom_size);
}

void pc_move(struct pc *pc)
{
	static struct vcpu_state vcpu;
	static struct vm_state vm;

	whole(__LINE__, state_save_vcpu(&pc->vm, 0, &vcpu));
	whole(__LINE__, state_save_vm(&pc->vm, pc->devices, &vm));
	destroy(pc);
	create(pc);
	whole(__LINE__, state_restore_vm(&pc->vm, pc->devices, &vm));
	whole(__LINE__, state_restore_vcpu(&pc->vm, 0, &vcpu));
	pc->moves++;
}

/* --- its devices -------------------------------------------------------------------------------------- */

static void say(struct pc *pc, char letter)
{
	char *line = pc->lines[pc->line % PC_LINES];

	if (letter == '\n' || pc->column == PC_WIDTH - 1) {
		pc->line++;
		pc->column = 0;
		memset(pc->lines[pc->line % PC_LINES], 0, PC_WIDTH);
	} else if (letter >= ' ') {
		line[pc->column++] = letter;
	}
}

int pc_said(const struct pc *pc, const char *text)
{
	unsigned at;

	for (at = 0; at < PC_LINES && !strstr(pc->lines[at], text); at++)
		;
	return at < PC_LINES;
}

void pc_show(const struct pc *pc)
{
	const struct mvm_regs regs = machine_regs(&pc->vm, 0);
	const struct mvm_sregs sregs = machine_sregs(&pc->vm, 0);
	unsigned at;

	for (at = 1; at <= PC_LINES; at++) {
		if (*pc->lines[(pc->line + at) % PC_LINES])
			printf("# | %s\n", pc->lines[(pc->line + at) % PC_LINES]);
	}
	printf("# exit %u, moved %lu times; cs:rip %#x:%#llx rflags %#llx cr0 %#llx cr2 %#llx cr3 %#llx cr4 %#llx efer "
	       "%#llx\n",
	       pc->vm.run[0]->exit_reason, pc->moves, sregs.cs.selector, (unsigned long long)regs.rip,
	       (unsigned long long)regs.rflags, (unsigned long long)sregs.cr0, (unsigned long long)sregs.cr2,
	       (unsigned long long)sregs.cr3, (unsigned long long)sregs.cr4, (unsigned long long)sregs.efer);
}

/* The battery's clock, in BCD, and the size of memory, as a PC's firmware keeps them. */
static uint8_t cmos(const struct pc *pc)
{
	const uint32_t above = (uint32_t)(pc->size - (16u << 20)) >> 16;

	switch (pc->cmos_index & 0x7f) {
	case 0x00:
	case 0x02:
	case 0x04:
		return 0x12; /* seconds, minutes, hours */
	case 0x06:
		return 0x02;
	case 0x07:
		return 0x23;
	case 0x08:
		return 0x11;
	case 0x09:
		return 0x26;
	case 0x0a:
		return 0x26;
	case 0x0b:
		return 0x02; /* 24 hours */
	case 0x0d:
		return 0x80; /* the battery is good */
	case 0x32:
		return 0x20;
	case 0x34:
		return (uint8_t)above;
	case 0x35:
		return (uint8_t)(above >> 8);
	}
	return 0;
}

static uint32_t timer(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint32_t)((uint64_t)now.tv_sec * 3579545 + (uint64_t)now.tv_nsec * 3579545 / 1000000000);
}

/* A host bridge, where the power management's ports are, and nothing else. */
static uint32_t pci(const struct pc *pc, unsigned byte)
{
	uint32_t value = ~0u;

	if ((pc->pci_address & ~3u) == 1u << 31)
		value = HOST;
	else if ((pc->pci_address & ~3u) == POWER)
		value = PORTS;
	else if ((pc->pci_address & 0xffffff00) == 1u << 31)
		value = (pc->pci_address & 0xfc) == 8 ? BRIDGE : 0;
	return value >> 8 * byte;
}

static uint32_t in(struct pc *pc, unsigned port)
{
	if (port - SERIAL_PORT < SERIAL_PORTS)
		return serial_in(&pc->serial, port - SERIAL_PORT);
	if (port - PCI - 4 < 4)
		return pci(pc, port & 3);
	switch (port) {
	case CMOS + 1:
		return cmos(pc);
	case PCI:
		return pc->pci_address;
	case MESSAGES:
		return 0xe9; /* somebody listens */
	case TIMER:
	case TIMER_TOO:
		return timer();
	}
	return ~0u;
}

static void out(struct pc *pc, unsigned port, uint32_t value)
{
	char letters[SERIAL_FIFO];
	ssize_t count, at;

	if (port - SERIAL_PORT < SERIAL_PORTS) {
		serial_out(&pc->serial, port - SERIAL_PORT, (uint8_t)value);
		count = read(pc->from_serial, letters, sizeof(letters));
		for (at = 0; at < count; at++)
			say(pc, letters[at]);
	} else if (port == MESSAGES) {
		say(pc, (char)value);
	} else if (port == CMOS) {
		pc->cmos_index = (uint8_t)value;
	} else if (port == PCI) {
		pc->pci_address = value;
	} else if (port == END) {
		pc->ended = (uint8_t)value;
	} else if (port == TOLD) {
		pc->told = (uint8_t)value;
	}
}

static void exit_io(struct pc *pc, volatile struct mvm_run *run)
{
	volatile uint8_t *data = (volatile uint8_t *)run + run->exit.io.data_offset;
	uint32_t item, byte, value;

	for (item = 0; item < run->exit.io.count; item++, data += run->exit.io.size) {
		value = run->exit.io.direction == MVM_IO_IN ? in(pc, run->exit.io.port) : 0;
		for (byte = 0; byte < run->exit.io.size; byte++) {
			if (run->exit.io.direction == MVM_IO_IN)
				data[byte] = (uint8_t)(value >> 8 * byte);
			else
				value |= (uint32_t)data[byte] << 8 * byte;
		}
		if (run->exit.io.direction == MVM_IO_OUT)
			out(pc, run->exit.io.port, value);
	}
}

/* Nobody answers, so all bits are set; but in an APIC's registers, which are not there either, that would be work to do. */
static void exit_mmio(volatile struct mvm_run *run)
{
	const uint8_t value = run->exit.mmio.phys_addr - APIC < PAGE ? 0 : 0xff;
	unsigned byte;

	for (byte = 0; !run->exit.mmio.is_write && byte < sizeof(run->exit.mmio.data); byte++)
		run->exit.mmio.data[byte] = value;
}

/* The driver has all but this one, which EDK2 asks without a look at CPUID. */
static void exit_msr(volatile struct mvm_run *run)
{
	run->exit.msr.error = run->exit.msr.index != APIC_BASE;
	if (run->exit_reason == MVM_EXIT_RDMSR)
		run->exit.msr.data = APIC | 0x900;
}

int pc_run(struct pc *pc)
{
	volatile struct mvm_run *run = pc->vm.run[0];
	const int reason = machine_run(&pc->vm, 0);

	switch (reason) {
	case MVM_EXIT_IO:
		exit_io(pc, run);
		return 0;
	case MVM_EXIT_MMIO:
		exit_mmio(run);
		return 0;
	case MVM_EXIT_RDMSR:
	case MVM_EXIT_WRMSR:
		exit_msr(run);
		return 0;
	case -EINTR:
		return 0;
	}
	return reason;
}
