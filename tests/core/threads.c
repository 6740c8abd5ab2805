// SPDX-License-Identifier: MIT
/*
 * The core under threads, for ThreadSanitizer: vCPUs run while their memory, its log, their interrupts and their timer
 * are worked on, and objects are closed from several sides. Built with OS_THREADS; a program of its own.
 */
#include "harness.h"

#include <pthread.h>
#include <sched.h>
#include <stdlib.h>

#define VCPUS  3u
#define PAGES  64u
#define ROUNDS 400u

static struct machine machine;
static bool stop;

/* What is volatile is meant to race: the guest's memory, the run page. The others are checked as ever. */
#define VOLATILE_ACCESS(size)                          \
	void __tsan_volatile_read##size(void *place);  \
	void __tsan_volatile_write##size(void *place); \
	void __tsan_volatile_read##size(void *place)   \
	{                                              \
		(void)place;                           \
	}                                              \
	void __tsan_volatile_write##size(void *place)  \
	{                                              \
		(void)place;                           \
	}
VOLATILE_ACCESS(1)
VOLATILE_ACCESS(2)
VOLATILE_ACCESS(4)
VOLATILE_ACCESS(8)

static bool stopped(void)
{
	return __atomic_load_n(&stop, __ATOMIC_ACQUIRE);
}

static void set_stop(bool value)
{
	__atomic_store_n(&stop, value, __ATOMIC_RELEASE);
}

/* A call of a thread, which has its own place for arguments. */
static int thread_call(u32 thread, const struct os_file *file, u32 command, void *argument,
		       size_t size)
{
	u64 at = 0x4000 + thread * 0x1000;
	int err;

	memcpy(machine.arguments + at, argument, size);
	err = user_ioctl(&machine.space, file->kind, file->object, command, ARGUMENTS + at, false);
	memcpy(argument, machine.arguments + at, size);
	return err;
}

static pthread_t start(void *(*function)(void *), void *context)
{
	pthread_t thread;

	if (pthread_create(&thread, NULL, function, context))
		abort();
	return thread;
}

static void join(pthread_t thread)
{
	if (pthread_join(thread, NULL))
		abort();
}

/* --- guests that write ------------------------------------------------------------------------------ */

/* Each writes to its own part of every page, so that values only rise. */
struct writer {
	s64 fd;
	u32 number;
	u64 value;
	u32 seed;
	u64 base;
};

static int write_pages(struct mvm_vcpu *vcpu, struct mvm_cpu_exit *exit, void *context)
{
	struct writer *writer = context;
	u32 count;

	for (count = 0; count < 50; count++) {
		u64 page, value = writer->value + 1; /* nobody else writes it */

		if (host_vcpu_kicked(&vcpu->host))
			return 0; /* as an interrupt does */
		page = (writer->seed >> 8) % PAGES;
		if (!scripted_write(vcpu, writer->base + page * 4096 + writer->number * 8, &value,
				    8, exit))
			return 0;
		__atomic_store_n(&writer->value, value, __ATOMIC_RELAXED);
		writer->seed = writer->seed * 1664525 + 1013904223;
	}
	exit->kind = stopped() ? MVM_CPU_EXIT_SHUTDOWN : MVM_CPU_EXIT_HOST;
	return 0;
}

static void *run_writer(void *context)
{
	struct writer *writer = context;
	struct os_file *file = machine.space.files[writer->fd];
	volatile struct mvm_run *page = run_page(&machine, writer->fd);

	do
		CHECK_IS(user_ioctl(&machine.space, file->kind, file->object, MVM_RUN, 0, false),
			 0);
	while (page->exit_reason != MVM_EXIT_SHUTDOWN);
	return NULL;
}

static void begin_writers(struct writer writers[VCPUS], pthread_t threads[VCPUS], u64 base)
{
	struct mvm_mp_state state = { .mp_state = MVM_MP_STATE_RUNNABLE };
	u32 at;

	set_stop(false);
	for (at = 0; at < VCPUS; at++) {
		writers[at] =
			(struct writer){ at ? make_vcpu(&machine, machine.vm, at) : machine.vcpu,
					 at, 0, at * 77, base };
		CHECK_IS(CALL(&machine, writers[at].fd, MVM_SET_MP_STATE, &state), 0);
		scripted_play(vcpu_of(&machine, writers[at].fd), write_pages, &writers[at]);
	}
	for (at = 0; at < VCPUS; at++)
		threads[at] = start(run_writer, &writers[at]);
}

static void end_writers(pthread_t threads[VCPUS])
{
	u32 at;

	set_stop(true);
	for (at = 0; at < VCPUS; at++)
		join(threads[at]);
}

/* --- the log, as a migration uses it -------------------------------------------------------------------- */

static u8 copy[PAGES * 4096];

/* Copies what the log says, after it was fetched. */
static void copy_dirty(const struct os_file *vm)
{
	struct mvm_get_dirty_log log = { .slot = 1, .count = 1, .addr = ARGUMENTS + 0x4800 };
	u64 bits;
	u32 page;

	CHECK_IS(thread_call(0, vm, MVM_GET_DIRTY_LOG, &log, sizeof(log)), 0);
	memcpy(&bits, machine.arguments + 0x4800, 8);
	for (page = 0; page < PAGES; page++) {
		if (bits >> page & 1)
			os_copy_from_shared(copy + page * 4096, machine.ram + page * 4096, 4096);
	}
}

static u64 written(const struct writer writers[VCPUS])
{
	u64 sum = 0;
	u32 at;

	for (at = 0; at < VCPUS; at++)
		sum += __atomic_load_n(&writers[at].value, __ATOMIC_RELAXED);
	return sum;
}

static void test_log(void)
{
	const struct os_file *vm;
	struct writer writers[VCPUS];
	pthread_t threads[VCPUS];
	u32 round;

	machine_boot(&machine);
	vm = machine.space.files[machine.vm];
	CHECK_IS(set_slot(&machine, 0, 0, 0, 0, 0), 0);
	CHECK_IS(set_slot(&machine, 1, 0x100000, 0, PAGES * 4096, MVM_MEM_LOG_DIRTY_PAGES), 0);
	memcpy(copy, machine.ram, sizeof(copy));
	begin_writers(writers, threads, 0x100000);
	for (round = 0; round < ROUNDS; round++) {
		while (written(writers) < round * 20)
			sched_yield();
		copy_dirty(vm);
	}
	end_writers(threads);
	copy_dirty(vm);
	CHECK_IS(memcmp(copy, machine.ram, sizeof(copy)), 0);
	CHECK(writers[0].value > 0 && writers[1].value > 0 && writers[2].value > 0);
	printf("# %llu writes under %u fetches of the log\n", written(writers), round);
	machine_end(&machine);
}

/* --- slots that come, move and go ---------------------------------------------------------------------------- */

/* A page that is gone is written by the VMM's answer; RUN is called until the end. */
static void *run_mmio(void *context)
{
	struct writer *writer = context;
	struct os_file *file = machine.space.files[writer->fd];
	volatile struct mvm_run *page = run_page(&machine, writer->fd);

	do {
		CHECK_IS(user_ioctl(&machine.space, file->kind, file->object, MVM_RUN, 0, false),
			 0);
		/* only the first vCPU is where it has an instruction */
		CHECK(page->exit_reason == MVM_EXIT_SHUTDOWN ||
		      page->exit_reason == MVM_EXIT_MMIO ||
		      page->exit_reason == MVM_EXIT_MEMORY_FAULT);
	} while (!stopped());
	return NULL;
}

static void test_slots(void)
{
	struct writer writers[VCPUS];
	pthread_t threads[VCPUS];
	u32 at, round;

	machine_boot(&machine);
	enter_protected_mode(&machine);
	memcpy(machine.ram + 0x1000, "\x89\x05\x00\x00\x50\x00", 6); /* mov [0x500000], eax */
	set_stop(false);
	for (at = 0; at < VCPUS; at++) {
		struct mvm_mp_state state = { .mp_state = MVM_MP_STATE_RUNNABLE };

		writers[at] =
			(struct writer){ at ? make_vcpu(&machine, machine.vm, at) : machine.vcpu,
					 at, 0, at, 0x500000 };
		CHECK_IS(CALL(&machine, writers[at].fd, MVM_SET_MP_STATE, &state), 0);
		scripted_play(vcpu_of(&machine, writers[at].fd), write_pages, &writers[at]);
	}
	for (at = 0; at < VCPUS; at++)
		threads[at] = start(run_mmio, &writers[at]);
	for (round = 0; round < ROUNDS; round++) {
		CHECK_IS(set_slot(&machine, 5, 0x500000, 0x80000, PAGES * 4096,
				  round % 3 ? 0 : MVM_MEM_LOG_DIRTY_PAGES),
			 0);
		if (round % 2)
			CHECK_IS(set_slot(&machine, 5, 0x700000, 0x80000, PAGES * 4096, 0), 0);
		CHECK_IS(set_slot(&machine, 5, 0, 0, 0, 0), 0);
		/* nothing reaches the memory now, whatever the TLBs hold */
		memset(machine.ram + 0x80000, 0, PAGES * 4096);
	}
	end_writers(threads);
	for (at = 0; at < PAGES * 4096; at++)
		CHECK_IS(machine.ram[0x80000 + at], 0);
	machine_end(&machine);
}

/* --- interrupts ------------------------------------------------------------------------------------------------- */

/* A guest that halts, takes its interrupt, tells so, and halts again. */
static u32 taken;

static int take_interrupts(struct mvm_vcpu *vcpu, struct mvm_cpu_exit *exit, void *context)
{
	(void)context;
	if (vcpu->inject.kind == MVM_CPU_EVENT_INTERRUPT) {
		unsigned long flags = host_spin_lock(&vcpu->vm->irq_lock);

		mvm_i8259_write(vcpu->vm->i8259, 0x20, 0x20);
		host_spin_unlock(&vcpu->vm->irq_lock, flags);
		__atomic_fetch_add(&taken, 1, __ATOMIC_SEQ_CST);
	}
	exit->kind = stopped() ? MVM_CPU_EXIT_SHUTDOWN : MVM_CPU_EXIT_HLT;
	exit->next_rip = vcpu->state.regs.rip + 1;
	return 0;
}

static void *pass_time(void *context)
{
	(void)context;
	while (!stopped()) {
		user_time_pass(50000);
		sched_yield();
	}
	return NULL;
}

/* Waits until the guest has taken so many: for ever where a wake-up is lost. */
static void wait_taken(u32 count)
{
	while (__atomic_load_n(&taken, __ATOMIC_SEQ_CST) < count)
		sched_yield();
}

static void begin_interrupts(void)
{
	static const u8 commands[][2] = { { 0x20, 0x11 }, { 0x21, 0x20 }, { 0x21, 4 }, { 0x21, 1 } };
	struct mvm_regs regs = { .rip = 0x1000, .rflags = 2 | MVM_FLAG_IF };
	u32 at;

	machine_boot(&machine);
	make_device(&machine, machine.vm, MVM_DEVICE_I8259);
	make_device(&machine, machine.vm, MVM_DEVICE_I8254);
	for (at = 0; at < 4; at++)
		port_out(&machine, commands[at][0], commands[at][1]);
	enter_real_mode(&machine);
	set_regs(&machine, &regs);
	scripted_play(vcpu_of(&machine, machine.vcpu), take_interrupts, NULL);
	taken = 0;
	set_stop(false);
}

static void test_lines(void)
{
	struct writer writer = { .number = 0 };
	struct mvm_irq_line line = { .irq = 5 };
	const struct os_file *vm;
	pthread_t thread;
	u32 round;

	begin_interrupts();
	vm = machine.space.files[machine.vm];
	writer.fd = machine.vcpu;
	thread = start(run_writer, &writer);
	for (round = 1; round <= 2000; round++) {
		line.level = 1;
		CHECK_IS(thread_call(1, vm, MVM_IRQ_LINE, &line, sizeof(line)), 0);
		line.level = 0;
		CHECK_IS(thread_call(1, vm, MVM_IRQ_LINE, &line, sizeof(line)), 0);
		wait_taken(round);
	}
	set_stop(true);
	line.level = 1;
	CHECK_IS(thread_call(1, vm, MVM_IRQ_LINE, &line, sizeof(line)), 0);
	join(thread);
	CHECK_IS(taken, 2001);
	machine_end(&machine);
}

static void test_timer(void)
{
	struct writer writer = { .number = 0 };
	struct mvm_clock clock = { .clock = 0 };
	const struct os_file *vm;
	pthread_t guest, time;
	u32 round;

	begin_interrupts();
	vm = machine.space.files[machine.vm];
	writer.fd = machine.vcpu;
	port_out(&machine, 0x43, 0x34);
	port_out(&machine, 0x40, 0x00);
	port_out(&machine, 0x40, 0x04);
	guest = start(run_writer, &writer);
	time = start(pass_time, NULL);
	for (round = 1; round <= 300; round++) {
		wait_taken(round);
		CHECK_IS(thread_call(1, vm, MVM_GET_CLOCK, &clock, sizeof(clock)), 0);
		clock.flags = 0;
		CHECK_IS(thread_call(1, vm, MVM_SET_CLOCK, &clock, sizeof(clock)), 0);
	}
	set_stop(true);
	port_out(&machine, 0x43, 0x30);
	{
		struct mvm_irq_line line = { .irq = 6, .level = 1 };

		CHECK_IS(thread_call(1, vm, MVM_IRQ_LINE, &line, sizeof(line)), 0);
	}
	join(guest);
	join(time);
	machine_end(&machine);
}

/* --- closing from several sides --------------------------------------------------------------------------------------- */

static void *close_one(void *context)
{
	os_file_drop(context);
	return NULL;
}

static void test_closing(void)
{
	u32 round, at;

	for (round = 0; round < 50; round++) {
		pthread_t threads[5];
		s64 fds[5];

		machine_boot(&machine);
		fds[0] = machine.vm;
		fds[1] = machine.vcpu;
		fds[2] = make_vcpu(&machine, machine.vm, 3);
		fds[3] = make_device(&machine, machine.vm, MVM_DEVICE_I8259);
		fds[4] = make_device(&machine, machine.vm, MVM_DEVICE_I8254);
		for (at = 0; at < 5; at++)
			threads[at] = start(close_one, machine.space.files[fds[at]]);
		for (at = 0; at < 5; at++) {
			join(threads[at]);
			machine.space.files[fds[at]] = NULL;
		}
		machine_end(&machine);
	}
}

static const struct {
	const char *name;
	void (*run)(void);
} tests[] = {
	{ "no write is missing from the log", test_log }, { "slots come and go", test_slots },
	{ "no interrupt is lost", test_lines },		  { "the timer ticks", test_timer },
	{ "closing from several sides", test_closing },
};

int main(void)
{
	u32 count = sizeof(tests) / sizeof(tests[0]), at;

	printf("1..%u\n", count);
	for (at = 0; at < count; at++) {
		unsigned int before = failures;

		tests[at].run();
		printf("%s %u - %s\n", failures == before ? "ok" : "not ok", at + 1,
		       tests[at].name);
		fflush(stdout);
	}
	return failures != 0;
}
