// SPDX-License-Identifier: MIT
/* The machine that the tests of the core run on; see harness.h. */
#include "harness.h"

#include <stdlib.h>
#include <sys/mman.h>

unsigned int checks, failures;
const char *skipped;

void check_failed(const char *file, int line, const char *what, long long got, long long want)
{
	__atomic_fetch_add(&failures, 1, __ATOMIC_RELAXED);
	fprintf(stderr, "%s:%d: %s is %lld (%#llx), not %lld (%#llx)\n", file, line, what, got, got,
		want, want);
}

/* --- numbers ------------------------------------------------------------------------------------------ */

u64 random_state;

u64 random_number(void)
{
	random_state ^= random_state << 13;
	random_state ^= random_state >> 7;
	random_state ^= random_state << 17;
	return random_state;
}

u32 below(u32 limit)
{
	return (u32)(random_number() % limit);
}

u64 random_value(void)
{
	static const u64 edges[] = { 0,	     1,		 0x7f,	     0x80,  0xff,      0x7fff,
				     0x8000, 0x7fffffff, 0x80000000, ~0ull, 1ull << 63 };

	return below(3) ? random_number() : edges[below(sizeof(edges) / sizeof(edges[0]))];
}

/* --- the machine ---------------------------------------------------------------------------------- */

void machine_begin(struct machine *machine)
{
	struct user_space *space = &machine->space;

	memset(machine, 0, sizeof(*machine));
	memset(&user_counts, 0, sizeof(user_counts));
	machine->ram = aligned_alloc(4096, RAM_SIZE);
	if (!machine->ram)
		abort();
	memset(machine->ram, 0, RAM_SIZE);
	space->areas[0] = (struct user_area){ ARGUMENTS,      ARGUMENTS_SIZE, machine->arguments,
					      ARGUMENTS_SIZE, ARGUMENTS_SIZE, 0 };
	space->areas[1] = (struct user_area){ RAM, RAM_SIZE, machine->ram, RAM_SIZE, RAM_SIZE, 0 };
	space->area_count = 2;
	space->may_write = true;
	space->address_bits = 64;
	user_signal = false;
	user_pin_limit = ~0ull;
	user_bad = NULL;
	scripted_reset();
	CHECK_IS(mvm_system_init(&machine->system, mvm_cpu_ops()), 0);
}

void machine_end(struct machine *machine)
{
	const struct mvm_objects *objects = &machine->system.objects;

	user_close_all(&machine->space);
	CHECK_IS(host_counter_read(&objects->vms), 0);
	CHECK_IS(host_counter_read(&objects->vcpus), 0);
	CHECK_IS(host_counter_read(&objects->devices), 0);
	CHECK_IS(host_counter_read(&objects->slots), 0);
	CHECK_IS(user_pinned, 0);
	CHECK_IS(user_counts.allocations, user_counts.frees);
	CHECK_IS(user_counts.locks, user_counts.unlocks);
	CHECK_IS(user_counts.files_made, user_counts.files_dropped);
	CHECK_IS(user_counts.bugs, 0);
	CHECK_IS(user_timer_next(), 0);
	CHECK(!scripted_cpu.enabled);
	mvm_system_exit(&machine->system);
	free(machine->ram);
}

void machine_boot(struct machine *machine)
{
	machine_begin(machine);
	machine->vm = make_vm(machine);
	CHECK_IS(set_slot(machine, 0, 0, 0, RAM_SIZE, 0), 0);
	machine->vcpu = make_vcpu(machine, machine->vm, 0);
}

/* --- calls -------------------------------------------------------------------------------------------- */

static int call_kind(struct machine *machine, const struct boundary_object *kind, void *object,
		     u32 command, void *argument, size_t size)
{
	int err;

	if (size)
		memcpy(machine->arguments, argument, size);
	err = user_ioctl(&machine->space, kind, object, command, ARGUMENTS, false);
	if (size)
		memcpy(argument, machine->arguments, size);
	return err;
}

int call_system(struct machine *machine, u32 command, void *argument, size_t size)
{
	return call_kind(machine, &mvm_system_ioctls, &machine->system, command, argument, size);
}

int call(struct machine *machine, s64 fd, u32 command, void *argument, size_t size)
{
	const struct os_file *file = machine->space.files[fd];

	return call_kind(machine, file->kind, file->object, command, argument, size);
}

void *behind(struct machine *machine)
{
	return machine->arguments + BEHIND;
}

u64 behind_address(void)
{
	return ARGUMENTS + BEHIND;
}

s64 make_vm(struct machine *machine)
{
	struct mvm_create_vm arg = { .size = sizeof(arg) };

	CHECK_IS(call_system(machine, MVM_CREATE_VM, &arg, sizeof(arg)), 0);
	return arg.fd;
}

s64 make_vcpu(struct machine *machine, s64 vm, u32 id)
{
	struct mvm_create_vcpu arg = { .id = id };
	int err = CALL(machine, vm, MVM_CREATE_VCPU, &arg);

	return err ? err : arg.fd;
}

s64 make_device(struct machine *machine, s64 vm, u32 device)
{
	struct mvm_create_device arg = { .size = sizeof(arg), .device = device };
	int err = CALL(machine, vm, MVM_CREATE_DEVICE, &arg);

	return err ? err : arg.fd;
}

int set_slot(struct machine *machine, u32 slot, u64 gpa, u64 offset, u64 size, u32 flags)
{
	struct mvm_memory_region region = {
		.slot = slot,
		.flags = flags,
		.guest_phys_addr = gpa,
		.memory_size = size,
		.userspace_addr = RAM + offset,
	};

	return CALL(machine, machine->vm, MVM_SET_MEMORY_REGION, &region);
}

void close_fd(struct machine *machine, s64 fd)
{
	struct os_file *file = machine->space.files[fd];

	machine->space.files[fd] = NULL;
	machine->space.used[fd] = false;
	user_counts.descriptors--;
	os_file_drop(file);
}

struct mvm_vcpu *vcpu_of(struct machine *machine, s64 fd)
{
	return machine->space.files[fd]->object;
}

struct mvm_vm *vm_of(struct machine *machine, s64 fd)
{
	return machine->space.files[fd]->object;
}

volatile struct mvm_run *run_page(struct machine *machine, s64 vcpu)
{
	return vcpu_of(machine, vcpu)->pages.memory;
}

int run(struct machine *machine)
{
	return call(machine, machine->vcpu, MVM_RUN, NULL, 0);
}

void get_regs(struct machine *machine, struct mvm_regs *regs)
{
	CHECK_IS(CALL(machine, machine->vcpu, MVM_GET_REGS, regs), 0);
}

void set_regs(struct machine *machine, const struct mvm_regs *regs)
{
	struct mvm_regs copy = *regs;

	CHECK_IS(CALL(machine, machine->vcpu, MVM_SET_REGS, &copy), 0);
}

/* --- modes ------------------------------------------------------------------------------------------------- */

static struct mvm_segment flat(u8 kind, u8 db, u8 l)
{
	return (struct mvm_segment){
		.limit = 0xffffffff,
		.selector = 8,
		.kind = kind,
		.present = 1,
		.s = 1,
		.db = db,
		.l = l,
		.g = 1,
	};
}

static void set_mode(struct machine *machine, struct mvm_sregs *sregs)
{
	struct mvm_regs regs = { .rip = 0x1000, .rsp = 0x8000, .rflags = 2 };

	CHECK_IS(CALL(machine, machine->vcpu, MVM_SET_SREGS, sregs), 0);
	set_regs(machine, &regs);
}

static void data_segments(struct mvm_sregs *sregs, struct mvm_segment segment)
{
	sregs->ds = segment;
	sregs->es = segment;
	sregs->ss = segment;
	sregs->fs = segment;
	sregs->gs = segment;
}

void enter_real_mode(struct machine *machine)
{
	struct mvm_sregs sregs;

	CHECK_IS(CALL(machine, machine->vcpu, MVM_GET_SREGS, &sregs), 0);
	sregs.cs.base = 0;
	sregs.cs.selector = 0;
	sregs.cs.l = 0;
	sregs.efer = 0;
	sregs.cr0 = 0x10;
	set_mode(machine, &sregs);
}

void enter_protected_mode(struct machine *machine)
{
	struct mvm_sregs sregs;

	CHECK_IS(CALL(machine, machine->vcpu, MVM_GET_SREGS, &sregs), 0);
	sregs.cs = flat(0xb, 1, 0);
	data_segments(&sregs, flat(3, 1, 0));
	sregs.cr0 = 0x11;
	set_mode(machine, &sregs);
}

/* One table of each level; the lowest maps a GiB in pages of 2 MiB. */
static void make_tables(struct machine *machine)
{
	u64 *tables = (u64 *)(machine->ram + TABLES);
	u32 at;

	tables[0] = (TABLES + 0x1000) | 7;
	tables[512] = (TABLES + 0x2000) | 7;
	for (at = 0; at < 512; at++)
		tables[1024 + at] = (u64)at << 21 | 0x87;
}

void enter_long_mode(struct machine *machine)
{
	struct mvm_sregs sregs;

	make_tables(machine);
	CHECK_IS(CALL(machine, machine->vcpu, MVM_GET_SREGS, &sregs), 0);
	sregs.cs = flat(0xb, 0, 1);
	data_segments(&sregs, flat(3, 1, 0));
	sregs.cr0 = 0x80010011;
	sregs.cr3 = TABLES;
	sregs.cr4 = 0x20;
	sregs.efer = 0x500;
	set_mode(machine, &sregs);
}

void give_cpuid(struct machine *machine)
{
	struct mvm_cpuid table = { .count = 256, .addr = behind_address() };

	CHECK_IS(call_system(machine, MVM_GET_SUPPORTED_CPUID, &table, sizeof(table)), 0);
	CHECK_IS(CALL(machine, machine->vcpu, MVM_SET_CPUID, &table), 0);
}

/* --- ports ---------------------------------------------------------------------------------------------- */

void port_out(struct machine *machine, u16 port, u8 value)
{
	struct mvm_vm *vm = vm_of(machine, machine->vm);
	unsigned long flags = host_spin_lock(&vm->irq_lock);

	if (mvm_i8259_port(port))
		mvm_i8259_write(vm->i8259, port, value);
	else
		mvm_i8254_write(vm->i8254, port, value);
	host_spin_unlock(&vm->irq_lock, flags);
}

u8 port_in(struct machine *machine, u16 port)
{
	struct mvm_vm *vm = vm_of(machine, machine->vm);
	unsigned long flags = host_spin_lock(&vm->irq_lock);
	u8 value = mvm_i8259_port(port) ? mvm_i8259_read(vm->i8259, port) :
					  mvm_i8254_read(vm->i8254, port);

	host_spin_unlock(&vm->irq_lock, flags);
	return value;
}

/* --- the processor that the test runs on ---------------------------------------------------------------- */

void *mapped_at(u64 address, u64 size, int protection)
{
	void *at = mmap((void *)address, size, protection, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED,
			-1, 0);

	if (at == MAP_FAILED)
		abort();
	return at;
}
