// SPDX-License-Identifier: MIT
/* also for 32 bits */
/*
 * A guest that computes is moved again and again between two processes, at random points, all of its state through the
 * ABI: nothing may be lost. guests/migrate.S says what it does; reference() below does the same without a guest.
 */
#include "machine.h"
#include "state.h"

#include <sys/wait.h>
#include <time.h>

#define ROUNDS	     4096u
#define ROUNDS1	     200000u
#define HOPS	     200  /* then the guest stays where it is, to its end */
#define MAX_EXITS    24	  /* before a move */
#define MICROSECONDS 3000 /* or so long */
#define TWICE	     8	  /* interrupts of more than a thousand that may come twice */

enum { MEMORY_0, DATA_0, DATA_1, ROM_0, SLOTS };
static const struct {
	uint64_t address;
	uint32_t size, flags;
} slots[SLOTS] = {
	{ 0, 0x40000, 0 },
	{ 0x200000, 0x40000, 0 },
	{ 0x240000, 0x10000, 0 },
	{ 0x300000, 0x1000, MVM_MEM_READONLY },
};
#define ALL_BYTES 0x91000u

/* What the VMM answers with, and has been told; it moves with the guest. */
struct device {
	uint64_t hash, random, byte_18, last_msr;
	uint32_t ticks, edges, edges_sent, levels, levels_sent, injected, injected_sent;
	uint32_t nmis[2], nmis_sent[2];
	uint32_t broken, broken_value, errors, twice;
	int ended, ended1;
	int edge_hop, level_hop, injected_hop; /* where the last one was sent */
};

/* What both processes see: the wire, and how far it is. */
struct wire {
	struct vm_state vm;
	struct vcpu_state vcpu[2];
	struct device device;
	int begun, hops, over, features, kernel_devices;
	uint64_t seed;
	uint8_t memory[ALL_BYTES];
};

static struct wire *wire;
static struct machine vm;
static struct state_devices kernel;
static struct device device;
static uint8_t *memory[SLOTS];
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_t threads[2];
static volatile int stop, exits_left;
static uint64_t seed;
static struct mvm_cpuid_entry cpuid_entries[MVM_MAX_CPUID_ENTRIES];

/* In a process of its own, whose results nobody else sees: the other end of the wire gets it. */
#define GOOD(condition) good(__LINE__, #condition, !!(condition))

static void good(int line, const char *what, int is)
{
	if (is)
		return;
	printf("# 72_migrate.c:%d: hop %d: %s (%s)\n", line, wire->hops, what, strerror(errno));
	fflush(stdout);
	device.errors++;
}

static uint64_t chance(uint64_t below)
{
	seed ^= seed << 13;
	seed ^= seed >> 7;
	seed ^= seed << 17;
	return seed % below;
}

/* --- what the guest computes ------------------------------------------------------------------------ */

static uint64_t next(uint64_t value)
{
	return value * 6364136223846793005ull + 1442695040888963407ull;
}

static void hash(struct device *at, uint64_t where, uint64_t value)
{
	at->hash = (at->hash ^ where) * 0x100000001b3ull;
	at->hash = (at->hash ^ value) * 0x100000001b3ull;
}

static uint8_t random_byte(struct device *at)
{
	at->random = next(at->random);
	return (uint8_t)(at->random >> 40);
}

static uint32_t random_word(struct device *at)
{
	at->random = next(at->random);
	return (uint32_t)(at->random >> 24);
}

static uint8_t memory_byte(uint64_t address)
{
	return (uint8_t)(address * 37 + 11 + (address >> 8));
}

static uint64_t memory_bytes(uint64_t address, unsigned count)
{
	uint64_t value = 0;
	unsigned at;

	for (at = 0; at < count; at++)
		value |= (uint64_t)memory_byte(address + at) << 8 * at;
	return value;
}

struct results {
	uint64_t lcg, sum, sse[2], avx[2];
};

/* One of guests/migrate.S's op0 to op11; the others change nothing that is seen here. */
static void operate(unsigned op, uint64_t *lcg, struct device *dev, uint8_t *data)
{
	unsigned at;

	switch (op) {
	case 0:
		hash(dev, 0x300, (uint32_t)*lcg);
		break;
	case 1:
		*lcg ^= random_word(dev);
		break;
	case 2:
		for (at = 0; at < 5000; at++)
			data[0x10123 + at] = random_byte(dev);
		break;
	case 3:
		for (at = 0; at < 5000; at++)
			hash(dev, 0x309, data[0xff0 + at]);
		break;
	case 4:
		*lcg ^= memory_bytes(0x400008, 8);
		break;
	case 5:
		hash(dev, 0x400010, (uint32_t)*lcg);
		break;
	case 6:
		dev->byte_18 ^= *lcg;
		hash(dev, 0x400018, dev->byte_18);
		break;
	case 7:
		*lcg += memory_bytes(0x400ffd, 8);
		break;
	case 8:
		for (at = 0; at < 160; at++)
			data[0x20ff4 + at] = memory_byte(0x402ffc + at);
		break;
	case 9:
		hash(dev, 17, *lcg);
		*lcg += *lcg * 3 + 1;
		break;
	case 10:
		dev->last_msr = (uint32_t)*lcg;
		hash(dev, 0x12345678, dev->last_msr);
		*lcg ^= (uint32_t)(dev->last_msr * 5 + 1);
		break;
	case 11:
		hash(dev, 0x300008, *lcg);
		*lcg ^= 0x5a5a5a5a5a5a5a5aull;
		break;
	}
}

static void reference(struct results *results, struct device *dev, uint8_t *data)
{
	uint64_t lcg = 12345, number, lane[2] = { 0 }, offset;

	memset(results, 0, sizeof(*results));
	for (number = 0; number < ROUNDS; number++) {
		lcg = next(lcg);
		offset = lcg >> 20 & 0x3fff8;
		memcpy(data + offset, &lcg, 8);
		results->sum += number;
		lane[0] += lcg;
		lane[1] += lcg;
		results->avx[0] ^= lane[0];
		results->avx[1] ^= lane[1];
		if (!(number & 7))
			operate(number >> 3 & 15, &lcg, dev, data);
	}
	results->lcg = lcg;
	memcpy(results->sse, lane, sizeof(lane));
}

static void reference1(struct results *results, uint8_t *data)
{
	uint64_t lcg = 54321, number, sum = 0, value, offset;

	memset(results, 0, sizeof(*results));
	for (number = 1; number <= ROUNDS1; number++) {
		lcg = next(lcg);
		offset = lcg >> 30 & 0xfff8;
		memcpy(&value, data + offset, 8);
		value += lcg;
		memcpy(data + offset, &value, 8);
		sum += lcg;
		if (!(number & 255))
			memmove(data + 0x3c00, data + 0x800, 0x300);
	}
	results->lcg = lcg;
	results->sum = sum;
}

/* --- exits --------------------------------------------------------------------------------------------- */

static void once(uint32_t got, uint32_t *counter, uint32_t sent)
{
	if (got != *counter + 1 || got > sent) {
		printf("# %u after %u, %u sent\n", got, *counter, sent);
		device.errors++;
	}
	*counter = got;
}

/*
 * The same of what VMRUN delivers, which QEMU 7.2 does twice now and then (docs/svm.md): the second one is as if it had been
 * sent. Only where the vCPU was not moved since it was sent, @hop: what a move does twice is an error of mvm.
 */
static void once_or_twice(uint32_t got, uint32_t *counter, uint32_t *sent, int hop)
{
	if (got == *counter + 1 && got == *sent + 1 && hop == wire->hops) {
		device.twice++;
		(*sent)++;
	}
	once(got, counter, *sent);
}

static void line(unsigned irq, int level)
{
	const struct mvm_irq_line arg = { .irq = irq, .level = level };

	GOOD(!call(vm.vm, MVM_IRQ_LINE, &arg));
}

static void out(unsigned port, uint32_t value)
{
	switch (port) {
	case 0x300:
		hash(&device, port, value);
		break;
	case 0x310:
		once(value, &device.ticks, UINT32_MAX);
		break;
	case 0x314:
		once_or_twice(value, &device.edges, &device.edges_sent, device.edge_hop);
		break;
	case 0x318:
		once_or_twice(value, &device.levels, &device.levels_sent, device.level_hop);
		line(11, 0);
		break;
	case 0x31c:
		once(value, &device.nmis[0], device.nmis_sent[0]);
		break;
	case 0x320:
		once(value, &device.nmis[1], device.nmis_sent[1]);
		break;
	case 0x324:
		once_or_twice(value, &device.injected, &device.injected_sent, device.injected_hop);
		break;
	case 0x330:
		break;
	case 0x334:
		device.ended1 = 1;
		break;
	case 0x340:
		device.ended = 1;
		break;
	case 0x344:
		device.broken_value = value;
		break;
	case 0x348:
		device.broken = value;
		device.ended = device.ended1 = 1;
		break;
	default:
		printf("# port %#x\n", port);
		device.errors++;
	}
}

static void exit_io(volatile struct mvm_run *run)
{
	volatile uint8_t *data = (volatile uint8_t *)run + run->exit.io.data_offset;
	uint32_t value = 0, at;

	if (run->exit.io.port == 0x308) {
		for (at = 0; at < run->exit.io.count; at++)
			data[at] = random_byte(&device);
	} else if (run->exit.io.port == 0x309) {
		for (at = 0; at < run->exit.io.count; at++)
			hash(&device, 0x309, data[at]);
	} else if (run->exit.io.direction == MVM_IO_IN) {
		value = random_word(&device);
		memcpy((void *)data, &value, 4);
	} else {
		memcpy(&value, (const void *)data, 4);
		out(run->exit.io.port, value);
	}
}

static void exit_mmio(volatile struct mvm_run *run)
{
	uint64_t address = run->exit.mmio.phys_addr, value = 0;

	if (run->exit.mmio.is_write) {
		memcpy(&value, (const void *)run->exit.mmio.data, run->exit.mmio.len);
		if (address == 0x400018)
			device.byte_18 = value;
		hash(&device, address, value);
		return;
	}
	value = address == 0x400018 ? device.byte_18 : memory_bytes(address, run->exit.mmio.len);
	memcpy((void *)run->exit.mmio.data, &value, run->exit.mmio.len);
}

/* Without a controller in the kernel: one at a time, as soon as the guest takes it. */
static void send_vector(void)
{
	const struct mvm_interrupt arg = { .vector = 0x40 };
	volatile struct mvm_run *run = vm.run[0];

	run->request_interrupt_window = 0;
	if (device.injected != device.injected_sent ||
	    (run->exit_reason == MVM_EXIT_IO && chance(8)))
		return;
	if (!run->ready_for_interrupt_injection && run->exit_reason != MVM_EXIT_HLT) {
		run->request_interrupt_window = 1;
		return;
	}
	device.injected_sent++;
	device.injected_hop = wire->hops;
	GOOD(!call(vm.vcpu[0], MVM_INTERRUPT, &arg));
}

/* Now and then, when the last one has been taken: an edge, and a level that stays until the guest has seen it. */
static void send_lines(void)
{
	if (device.edges == device.edges_sent && !chance(8)) {
		device.edges_sent++;
		device.edge_hop = wire->hops;
		line(5, 1);
		line(5, 0);
	}
	if (device.levels == device.levels_sent && !chance(8)) {
		device.levels_sent++;
		device.level_hop = wire->hops;
		line(11, 1);
	}
}

/* What comes from outside. */
static void send(int at)
{
	if (device.ended)
		return;
	if (device.nmis[at] == device.nmis_sent[at] && !chance(16)) {
		device.nmis_sent[at]++;
		GOOD(!call(vm.vcpu[at], MVM_NMI, NULL));
	}
	if (!at && wire->kernel_devices)
		send_lines();
	else if (!at)
		send_vector();
}

static void leave(void)
{
	int at;

	stop = 1;
	for (at = 0; at < 2; at++)
		vm.run[at]->immediate_exit = 1;
	__sync_synchronize();
	for (at = 0; at < 2; at++)
		pthread_kill(threads[at], SIGUSR1);
}

static void fail(int at, const char *how, int number)
{
	printf("# hop %d, vCPU %d: %s %d, RIP %#llx\n", wire->hops, at, how, number,
	       (unsigned long long)machine_regs(&vm, at).rip);
	device.errors++;
	device.ended = device.ended1 = 1;
	leave();
}

static void answer(int at)
{
	volatile struct mvm_run *run = vm.run[at];

	switch (run->exit_reason) {
	case MVM_EXIT_IO:
		exit_io(run);
		break;
	case MVM_EXIT_MMIO:
		exit_mmio(run);
		break;
	case MVM_EXIT_HYPERCALL:
		hash(&device, run->exit.hypercall.nr, run->exit.hypercall.args[0]);
		run->exit.hypercall.ret = run->exit.hypercall.args[0] * 3 + 1;
		break;
	case MVM_EXIT_WRMSR:
		device.last_msr = run->exit.msr.data;
		hash(&device, run->exit.msr.index, run->exit.msr.data);
		run->exit.msr.error = 0;
		break;
	case MVM_EXIT_RDMSR:
		run->exit.msr.data = device.last_msr * 5 + 1;
		run->exit.msr.error = 0;
		break;
	case MVM_EXIT_HLT:
	case MVM_EXIT_IRQ_WINDOW_OPEN:
		break;
	default:
		fail(at, "exit", (int)run->exit_reason);
	}
}

/* What an exit asks is answered, and completed by the RUN that follows, also where that is told to leave at once. */
static void *run_vcpu(void *arg)
{
	int at = (int)(intptr_t)arg, err, halted;

	for (;;) {
		err = call(vm.vcpu[at], MVM_RUN, NULL);
		pthread_mutex_lock(&mutex);
		if (err == EINTR && stop)
			break;
		if (err && err != EINTR) {
			fail(at, "errno", err);
			break;
		}
		if (!err)
			answer(at);
		if (!err && !stop && exits_left && !--exits_left)
			leave();
		if (device.ended && device.ended1 && !stop)
			leave();
		if (!stop || chance(2))
			send(at);
		halted = !err && vm.run[at]->exit_reason == MVM_EXIT_HLT;
		pthread_mutex_unlock(&mutex);
		if (at && halted)
			usleep(300); /* it has ended */
	}
	pthread_mutex_unlock(&mutex);
	return NULL;
}

static void *clock_thread(void *arg)
{
	usleep((useconds_t)(intptr_t)arg);
	pthread_mutex_lock(&mutex);
	if (!stop)
		leave();
	pthread_mutex_unlock(&mutex);
	return NULL;
}

/* --- a VM, its state ------------------------------------------------------------------------------------- */

static int make_device(uint32_t type)
{
	struct mvm_create_device arg = { .size = sizeof(arg), .device = type };

	GOOD(!call(vm.vm, MVM_CREATE_DEVICE, &arg));
	return (int)arg.fd;
}

static void enable(uint32_t capability, uint64_t value)
{
	struct mvm_enable_cap arg = { .capability = capability, .args = { value } };

	GOOD(!call(vm.vm, MVM_ENABLE_CAP, &arg));
}

static void make(void)
{
	struct mvm_create_vm arg = { .size = sizeof(arg) };
	struct mvm_cpuid table = { .count = MVM_MAX_CPUID_ENTRIES,
				   .addr = address_of(cpuid_entries) };
	int at;

	memset(&vm, 0, sizeof(vm));
	arg.flags = wire->kernel_devices ? 0 : MVM_VM_EXIT_ON_HLT;
	vm.node = open(MVM_SYSTEM_NODE, O_RDWR | O_CLOEXEC);
	GOOD(vm.node >= 0 && !call(vm.node, MVM_CREATE_VM, &arg));
	vm.vm = (int)arg.fd;
	enable(MVM_CAP_USER_SPACE_MSR, MVM_MSR_EXIT_UNKNOWN | MVM_MSR_EXIT_INVALID);
	enable(MVM_CAP_EXIT_HYPERCALL, 1);
	for (at = 0; at < SLOTS; at++) {
		memory[at] = mmap(NULL, slots[at].size, PROT_READ | PROT_WRITE,
				  MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		GOOD(memory[at] != MAP_FAILED);
		GOOD(!machine_slot(&vm, at, slots[at].flags, slots[at].address, slots[at].size,
				   memory[at]));
	}
	vm.memory = memory[0];
	kernel = (struct state_devices){ -1, -1 };
	if (wire->kernel_devices) {
		kernel.i8259 = make_device(MVM_DEVICE_I8259);
		kernel.i8254 = make_device(MVM_DEVICE_I8254);
	}
	GOOD(!call(vm.node, MVM_GET_SUPPORTED_CPUID, &table));
	for (at = 0; at < 2; at++) {
		GOOD(!machine_add_vcpu(&vm, at));
		GOOD(!call(vm.vcpu[at], MVM_SET_CPUID, &table));
	}
}

static void unmake(void)
{
	int at;

	for (at = 0; at < 2; at++) {
		munmap((void *)vm.run[at], PAGE);
		close(vm.vcpu[at]);
	}
	if (wire->kernel_devices) {
		close(kernel.i8254);
		close(kernel.i8259);
	}
	close(vm.vm);
	close(vm.node);
	for (at = 0; at < SLOTS; at++)
		munmap(memory[at], slots[at].size);
}

static void first(void)
{
	int at;

	machine_load(&vm, "migrate");
	memset(memory[ROM_0], 0x5a, PAGE);
	for (at = 0; at < 2; at++) {
		static const uint64_t table[] = { 0, 0x00cf9b000000ffff, 0x00cf93000000ffff,
						  0x00af9b000000ffff };
		const struct mvm_mp_state runnable = { .mp_state = MVM_MP_STATE_RUNNABLE };
		struct mvm_regs regs = {
			.rip = GUEST, .rflags = 2, .rsp = at ? 0x30000 : 0x20000, .rdi = at
		};
		struct mvm_segment code = {
			.selector = 24, .kind = 11, .s = 1, .present = 1, .l = 1, .g = 1, .limit = -1
		};
		struct mvm_segment data = {
			.selector = 16, .kind = 3, .s = 1, .present = 1, .db = 1, .g = 1, .limit = -1
		};
		uint64_t *tables = (uint64_t *)(memory[0] + 0x10000), entry;
		struct mvm_sregs sregs = machine_sregs(&vm, at);

		tables[0] = 0x11007;
		tables[512] = 0x12007;
		for (entry = 0; entry < 512; entry++)
			tables[1024 + entry] = entry << 21 | 0x87;
		memcpy(memory[0] + 0xb000, table, sizeof(table));
		sregs.gdt.base = 0xb000;
		sregs.gdt.limit = sizeof(table) - 1;
		sregs.cs = code;
		sregs.ds = sregs.es = sregs.fs = sregs.gs = sregs.ss = data;
		sregs.cr3 = 0x10000;
		sregs.cr0 = 0x80000033;
		sregs.cr4 = 0x620;
		if (wire->features & 1)
			sregs.cr4 |= 0x40000;
		sregs.efer = 0x500;
		GOOD(!machine_set_sregs(&vm, at, &sregs));
		machine_set_regs(&vm, at, &regs);
		GOOD(!call(vm.vcpu[at], MVM_SET_MP_STATE, &runnable));
	}
	*(uint64_t *)(memory[0] + 0x8000) = ROUNDS;
	*(uint64_t *)(memory[0] + 0x8008) = ROUNDS1;
	*(uint64_t *)(memory[0] + 0x8010) = wire->features;
	wire->begun = 1;
}

/* What did not work of saving or restoring, if anything. */
static void whole(int line, const char *failed)
{
	if (failed)
		good(line, failed, 0);
}

static void same(const char *what, const void *a, const void *b, size_t size)
{
	const uint8_t *left = a, *right = b;
	size_t at = 0;

	if (!memcmp(a, b, size))
		return;
	while (left[at] == right[at])
		at++;
	printf("# hop %d: %s differs at byte %zu: %#x, restored %#x\n", wire->hops, what, at,
	       left[at], right[at]);
	device.errors++;
}

static void compare_tsc(const struct mvm_tsc *old, const struct mvm_tsc *now)
{
	int64_t passed = (int64_t)((now->host_time - old->host_time) * old->khz / 1000000);
	int64_t off = (int64_t)(now->value - old->value) - passed, most = 600ll * 1000 * old->khz;

	if (now->khz == old->khz && off > -most && off < most)
		return;
	printf("# hop %d: the TSC is off by %lld\n", wire->hops, (long long)off);
	device.errors++;
}

static void compare_vcpu(const struct vcpu_state *old, struct vcpu_state *now)
{
	uint32_t entry;

	same("regs", &old->regs, &now->regs, sizeof(now->regs));
	same("sregs", &old->sregs, &now->sregs, sizeof(now->sregs));
	same("fpu", &old->fpu, &now->fpu, sizeof(now->fpu));
	same("xsave", &old->xsave, &now->xsave, sizeof(now->xsave));
	same("xcrs", &old->xcrs, &now->xcrs, sizeof(now->xcrs));
	same("debug", &old->debug, &now->debug, sizeof(now->debug));
	same("events", &old->events, &now->events, sizeof(now->events));
	same("mp", &old->mp, &now->mp, sizeof(now->mp));
	for (entry = 0; entry < old->nr_msrs; entry++) {
		if (old->msrs[entry].index != MVM_MSR_TSC)
			same("an MSR", &old->msrs[entry], &now->msrs[entry], sizeof(now->msrs[0]));
	}
	compare_tsc(&old->tsc, &now->tsc);
}

/* What was restored reads back as it was, but for time: the timer may have ticked, on line 0. */
static void compare(void)
{
	static struct vcpu_state now;
	struct vm_state state, old = wire->vm;
	unsigned at;

	for (at = 0; at < 2; at++) {
		whole(__LINE__, state_save_vcpu(&vm, at, &now));
		compare_vcpu(&wire->vcpu[at], &now);
	}
	whole(__LINE__, state_save_vm(&vm, kernel, &state));
	state.i8259[0].last_irr &= ~1;
	state.i8259[0].irr &= ~1;
	old.i8259[0].last_irr &= ~1;
	old.i8259[0].irr &= ~1;
	same("i8259", &old.i8259, &state.i8259, sizeof(state.i8259));
	same("i8254", &old.channel, &state.channel, sizeof(state.channel));
	same("speaker", &old.speaker, &state.speaker, sizeof(state.speaker));
}

/* --- memory: all of it once, then what the log says ------------------------------------------------------ */

static void copy_all(int from_wire)
{
	uint8_t *at = wire->memory;
	int slot;

	for (slot = 0; slot < SLOTS; at += slots[slot++].size) {
		if (from_wire)
			memcpy(memory[slot], at, slots[slot].size);
		else
			memcpy(at, memory[slot], slots[slot].size);
	}
}

static void set_log(int on)
{
	int slot;

	for (slot = 0; slot < ROM_0; slot++)
		GOOD(!machine_slot(&vm, slot, on ? MVM_MEM_LOG_DIRTY_PAGES : 0, slots[slot].address,
				   slots[slot].size, memory[slot]));
}

static void copy_dirty(void)
{
	uint8_t *to = wire->memory;
	unsigned slot, page;

	for (slot = 0; slot < ROM_0; to += slots[slot++].size) {
		uint64_t log[2] = { 0 };
		struct mvm_get_dirty_log arg = { .slot = slot,
						 .count = 2,
						 .addr = address_of(log) };

		GOOD(!call(vm.vm, MVM_GET_DIRTY_LOG, &arg));
		for (page = 0; page < slots[slot].size / PAGE; page++) {
			if (log[page / 64] >> page % 64 & 1)
				memcpy(to + page * PAGE, memory[slot] + page * PAGE, PAGE);
		}
	}
}

static void check_wire(void)
{
	const uint8_t *at = wire->memory;
	unsigned slot, page;

	for (slot = 0; slot < SLOTS; at += slots[slot++].size) {
		for (page = 0; page < slots[slot].size / PAGE; page++) {
			if (!memcmp(at + page * PAGE, memory[slot] + page * PAGE, PAGE))
				continue;
			printf("# hop %d: slot %u, page %u was written and is not in the log\n",
			       wire->hops, slot, page);
			device.errors++;
		}
	}
}

/* --- moves ------------------------------------------------------------------------------------------------ */

static void run_for(int exits, int microseconds)
{
	pthread_t timer;
	int at;

	stop = 0;
	exits_left = exits;
	pthread_mutex_lock(&mutex);
	for (at = 0; at < 2; at++) {
		vm.run[at]->immediate_exit = 0;
		GOOD(!pthread_create(&threads[at], NULL, run_vcpu, (void *)(intptr_t)at));
	}
	if (microseconds)
		GOOD(!pthread_create(&timer, NULL, clock_thread, (void *)(intptr_t)microseconds));
	pthread_mutex_unlock(&mutex);
	for (at = 0; at < 2; at++)
		pthread_join(threads[at], NULL);
	if (microseconds)
		pthread_join(timer, NULL);
}

static void run_some(void)
{
	if (chance(2))
		run_for(1 + (int)chance(MAX_EXITS), 0);
	else
		run_for(0, 1 + (int)chance(MICROSECONDS));
}

/* The guest's life in one process, from its arrival to its end or its departure. */
static void turn(void)
{
	int at;

	seed = wire->seed + (uint64_t)wire->hops * 977 + 1;
	chance(2);
	make();
	if (!wire->begun) {
		wire->features = (state_has_xsave(&vm) ? 1 : 0) | (wire->kernel_devices ? 2 : 0);
		first();
	} else {
		copy_all(1);
		whole(__LINE__, state_restore_vm(&vm, kernel, &wire->vm));
		for (at = 0; at < 2; at++)
			whole(__LINE__, state_restore_vcpu(&vm, at, &wire->vcpu[at]));
		wire->device.errors += device.errors;
		device = wire->device;
		compare();
	}
	if (wire->hops >= HOPS) {
		while (!device.ended || !device.ended1)
			run_for(2000, 2000000);
	} else if (chance(8)) {
		if (chance(2))
			run_some();
		set_log(1);
		copy_all(0);
		do {
			run_some();
			if (chance(2))
				copy_dirty();
		} while (chance(2));
		copy_dirty();
		check_wire();
	} else {
		copy_all(0);
	}
	copy_all(0);
	if (device.ended && device.ended1)
		wire->over = 1;
	for (at = 0; at < 2; at++)
		whole(__LINE__, state_save_vcpu(&vm, at, &wire->vcpu[at]));
	whole(__LINE__, state_save_vm(&vm, kernel, &wire->vm));
	wire->device = device;
	wire->hops++;
	unmake();
}

static void worker(int in, int to)
{
	char byte;

	machine_signals();
	while (read(in, &byte, 1) == 1 && !wire->over) {
		turn();
		if (write(to, "x", 1) != 1 || wire->over)
			break;
	}
}

static void check_end(void)
{
	static uint8_t data[0x40000], data1[0x10000];
	struct device expected = { 0 };
	struct results results, *got = (struct results *)(wire->memory + 0x8100);
	struct results *got1 = (struct results *)(wire->memory + 0x8200);
	const struct device *dev = &wire->device;

	memset(data, 0, sizeof(data));
	memset(data1, 0, sizeof(data1));
	reference(&results, &expected, data);
	if (!(wire->features & 1))
		memset(results.avx, 0, sizeof(results.avx));
	TRUE(!dev->errors && !dev->broken);
	if (dev->broken)
		printf("# broken: %u, %#x\n", dev->broken, dev->broken_value);
	TRUE(got->lcg == results.lcg);
	TRUE(got->sum == results.sum);
	TRUE(!memcmp(got->sse, results.sse, 16));
	TRUE(!memcmp(got->avx, results.avx, 16));
	TRUE(dev->hash == expected.hash);
	TRUE(dev->random == expected.random);
	TRUE(!memcmp(wire->memory + 0x40000, data, sizeof(data)));
	reference1(&results, data1);
	TRUE(got1->lcg == results.lcg && got1->sum == results.sum);
	TRUE(!memcmp(wire->memory + 0x80000, data1, sizeof(data1)));
	TRUE(*(uint64_t *)(wire->memory + 0x8300) == 3ull * ROUNDS + ROUNDS1);
	TRUE(dev->nmis[0] && dev->nmis[1]);
	if (dev->twice)
		printf("# %u interrupts came twice\n", dev->twice);
	TRUE(dev->twice <= TWICE);
	TRUE(wire->kernel_devices ? dev->ticks && dev->edges && dev->levels : dev->injected);
	printf("# %d moves; %u ticks, %u edges, %u levels, %u injected, %u and %u NMIs\n",
	       wire->hops, dev->ticks, dev->edges, dev->levels, dev->injected, dev->nmis[0],
	       dev->nmis[1]);
}

static void migrate(int kernel_devices)
{
	int ab[2], ba[2], status[2];
	pid_t pids[2];
	struct timespec now;

	memset(wire, 0, sizeof(*wire));
	wire->kernel_devices = kernel_devices;
	clock_gettime(CLOCK_MONOTONIC, &now);
	wire->seed = (uint64_t)now.tv_nsec << 20 | 88172645463u;
	TRUE(!pipe(ab) && !pipe(ba));
	fflush(stdout);
	pids[0] = fork();
	if (!pids[0]) {
		close(ab[0]);
		close(ba[1]);
		worker(ba[0], ab[1]);
		exit(0);
	}
	pids[1] = fork();
	if (!pids[1]) {
		close(ab[1]);
		close(ba[0]);
		worker(ab[0], ba[1]);
		exit(0);
	}
	TRUE(write(ba[1], "x", 1) == 1);
	close(ab[0]);
	close(ab[1]);
	close(ba[0]);
	close(ba[1]);
	TRUE(waitpid(pids[0], &status[0], 0) == pids[0] && !status[0]);
	TRUE(waitpid(pids[1], &status[1], 0) == pids[1] && !status[1]);
	TRUE(wire->over);
	check_end();
}

int main(void)
{
	wire = mmap(NULL, sizeof(*wire), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	TRUE(wire != MAP_FAILED);
	tap_test("devices in the kernel: nothing is lost");
	migrate(1);
	tap_test("devices in user space: nothing is lost");
	migrate(0);
	return tap_end();
}
