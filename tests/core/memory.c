// SPDX-License-Identifier: MIT
/* Slots and their logs. */
#include "harness.h"

#define PAGE 4096ull

/* --- slots ------------------------------------------------------------------------------------------ */

static void test_slots(void)
{
	static struct machine machine;
	const struct mvm_vm *vm;

	machine_begin(&machine);
	machine.vm = make_vm(&machine);
	vm = vm_of(&machine, machine.vm);
	CHECK_IS(set_slot(&machine, 3, 0x10000, 0, 4 * PAGE, 0), 0);
	CHECK_IS(user_pinned, 4);
	CHECK_IS(set_slot(&machine, 511, 0x8000, 0x8000, 8 * PAGE, 0), 0);
	CHECK_IS(set_slot(&machine, 4, 0x13000, 0, PAGE, 0), -EEXIST);
	CHECK_IS(set_slot(&machine, 4, 0x7000, 0, 2 * PAGE, 0), -EEXIST);
	CHECK_IS(set_slot(&machine, 4, 0x14000, 0, PAGE, 0), 0);
	CHECK(mvm_slot_at(vm, 0x7fff) == NULL);
	CHECK(mvm_slot_at(vm, 0x8000) == vm->slots[511]);
	CHECK(mvm_slot_at(vm, 0x10000) == vm->slots[3]);
	CHECK(mvm_slot_at(vm, 0x13fff) == vm->slots[3]);
	CHECK(mvm_slot_at(vm, 0x14fff) == vm->slots[4]);
	CHECK(mvm_slot_at(vm, 0x15000) == NULL);
	CHECK_IS(set_slot(&machine, 3, 0x100000, 0, 4 * PAGE, 0), 0);
	CHECK(mvm_slot_at(vm, 0x10000) == NULL);
	CHECK(mvm_slot_at(vm, 0x103fff) == vm->slots[3]);
	CHECK_IS(set_slot(&machine, 3, 0x100000, 0, 5 * PAGE, 0), -EINVAL);
	CHECK_IS(set_slot(&machine, 3, 0x100000, PAGE, 4 * PAGE, 0), -EINVAL);
	CHECK_IS(set_slot(&machine, 3, 0, 0, 0, 0), 0);
	CHECK_IS(set_slot(&machine, 3, 0, 0, 0, 0), -ENOENT);
	CHECK_IS(host_counter_read(&machine.system.objects.slots), 2);
	machine_end(&machine);
}

static void test_slot_refusals(void)
{
	struct mvm_memory_region region = { .slot = 1,
					    .memory_size = PAGE,
					    .userspace_addr = ~0xfffull };
	static struct machine machine;
	struct user_space other = { .area_count = 0 };
	u64 before;

	machine_begin(&machine);
	machine.vm = make_vm(&machine);
	CHECK_IS(set_slot(&machine, 1, 0, RAM_SIZE - PAGE, 2 * PAGE, 0), -EFAULT);
	CHECK_IS(CALL(&machine, machine.vm, MVM_SET_MEMORY_REGION, &region), -EINVAL);
	CHECK_IS(set_slot(&machine, 1, 1ull << 40, 0, PAGE, 0), -EOPNOTSUPP);
	CHECK_IS(set_slot(&machine, 1, (1ull << 52) - PAGE, 0, 2 * PAGE, 0), -EINVAL);
	CHECK_IS(set_slot(&machine, 1, (1ull << 40) - PAGE, 0, PAGE, 0), 0);
	machine.space.areas[1].writable = 0;
	CHECK_IS(set_slot(&machine, 2, 0, 0, PAGE, 0), -EFAULT);
	CHECK_IS(set_slot(&machine, 2, 0, 0, PAGE, MVM_MEM_READONLY), 0);
	CHECK_IS(set_slot(&machine, 2, 0, 0, PAGE, 0), -EFAULT);
	machine.space.areas[1].writable = RAM_SIZE;
	CHECK_IS(set_slot(&machine, 2, 0, 0, PAGE, 0), 0);
	user_pin_limit = 3;
	CHECK_IS(set_slot(&machine, 5, 0x10000, 0, 2 * PAGE, 0), -ENOMEM);
	before = user_counts.allocations;
	CHECK_IS(set_slot(&machine, 5, 0x10000, 0, 2 * PAGE, MVM_MEM_LOG_DIRTY_PAGES), -ENOMEM);
	CHECK_IS(user_counts.allocations - before, 1); /* no log for what may not be pinned */
	CHECK_IS(set_slot(&machine, 5, 0x10000, 0, PAGE, 0), 0);
	region = (struct mvm_memory_region){ .slot = 9, .memory_size = PAGE };
	user_current = &other;
	CHECK_IS(mvm_vm_set_memory_region(vm_of(&machine, machine.vm), &region), -EIO);
	user_current = NULL;
	machine_end(&machine);
}

/* --- a guest that reads and writes -------------------------------------------------------------------- */

struct access {
	u64 gpa;
	bool write;
	bool done;
	u64 value;
};

/* Makes one access, then HLT. */
static int access_once(struct mvm_vcpu *vcpu, struct mvm_cpu_exit *exit, void *context)
{
	struct access *access = context;

	if (access->write)
		access->done = scripted_write(vcpu, access->gpa, &access->value, 8, exit);
	else
		access->done = scripted_read(vcpu, access->gpa, &access->value, 8, exit);
	if (access->done) {
		exit->kind = MVM_CPU_EXIT_HLT;
		exit->next_rip = vcpu->state.regs.rip + 1;
	}
	return 0;
}

/* The exit's reason. */
static u32 guest_access(struct machine *machine, struct access *access)
{
	struct mvm_regs regs = { .rip = 0x1000, .rflags = 2 };

	set_regs(machine, &regs);
	scripted_play(vcpu_of(machine, machine->vcpu), access_once, access);
	access->done = false;
	CHECK_IS(run(machine), 0);
	return run_page(machine, machine->vcpu)->exit_reason;
}

static u32 guest_store(struct machine *machine, u64 gpa, u64 value)
{
	struct access access = { .gpa = gpa, .write = true, .value = value };

	return guest_access(machine, &access);
}

static u64 guest_load(struct machine *machine, u64 gpa)
{
	struct access access = { .gpa = gpa };

	CHECK_IS(guest_access(machine, &access), MVM_EXIT_HLT);
	return access.value;
}

static void test_backing(void)
{
	static struct machine machine;

	machine_boot(&machine);
	enter_real_mode(&machine);
	CHECK_IS(guest_store(&machine, 0x5008, 0x1122334455667788), MVM_EXIT_HLT);
	CHECK_IS(*(u64 *)(machine.ram + 0x5008), 0x1122334455667788);
	*(u64 *)(machine.ram + 0x6000) = 42;
	CHECK_IS(guest_load(&machine, 0x6000), 42);
	/* moved: the old place is gone at once, the new one has the same memory */
	CHECK_IS(set_slot(&machine, 0, 0x400000, 0, RAM_SIZE, 0), 0);
	CHECK_IS(scripted_mapped(vm_of(&machine, machine.vm), 0x6000), 0);
	CHECK_IS(guest_load(&machine, 0x406000), 42);
	CHECK_IS(set_slot(&machine, 0, 0, 0, 0, 0), 0);
	CHECK_IS(scripted_mapped(vm_of(&machine, machine.vm), 0x406000), 0);
	machine_end(&machine);
}

/* mov [0x50000], rax, in real mode: 66 67 a3 with an address of 32 bits */
static const u8 store_code[] = { 0x66, 0x67, 0xa3, 0x00, 0x00, 0x05, 0x00 };

static void test_readonly(void)
{
	static struct machine machine;
	volatile struct mvm_run *page;

	machine_boot(&machine);
	enter_real_mode(&machine);
	memcpy(machine.ram + 0x1000, store_code, sizeof(store_code));
	CHECK_IS(set_slot(&machine, 0, 0, 0, 0, 0), 0);
	CHECK_IS(set_slot(&machine, 0, 0, 0, 0x10000, 0), 0);
	CHECK_IS(set_slot(&machine, 1, 0x50000, 0x50000, PAGE, MVM_MEM_READONLY), 0);
	*(u64 *)(machine.ram + 0x50000) = 77;
	CHECK_IS(guest_load(&machine, 0x50000), 77);
	CHECK_IS(scripted_mapped(vm_of(&machine, machine.vm), 0x50000),
		 MVM_CPU_READ | MVM_CPU_EXECUTE);
	{
		struct mvm_sregs sregs;

		CHECK_IS(CALL(&machine, machine.vcpu, MVM_GET_SREGS, &sregs), 0);
		sregs.ds.limit = 0xffffffff;
		CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_SREGS, &sregs), 0);
	}
	CHECK_IS(guest_store(&machine, 0x50000, 5), MVM_EXIT_MMIO);
	page = run_page(&machine, machine.vcpu);
	CHECK_IS(page->exit.mmio.phys_addr, 0x50000);
	CHECK_IS(page->exit.mmio.is_write, 1);
	CHECK_IS(page->exit.mmio.len, 4);
	CHECK_IS(*(u64 *)(machine.ram + 0x50000), 77);
	/* from now on it can be written */
	CHECK_IS(set_slot(&machine, 1, 0x50000, 0x50000, PAGE, 0), 0);
	CHECK_IS(guest_store(&machine, 0x50000, 5), MVM_EXIT_HLT);
	CHECK_IS(*(u64 *)(machine.ram + 0x50000), 5);
	/* and no more, whatever was mapped */
	CHECK_IS(set_slot(&machine, 1, 0x50000, 0x50000, PAGE, MVM_MEM_READONLY), 0);
	CHECK_IS(guest_store(&machine, 0x50000, 6), MVM_EXIT_MMIO);
	machine_end(&machine);
}

/* --- the log -------------------------------------------------------------------------------------------------- */

static int fetch_log(struct machine *machine, u32 slot, u64 words)
{
	struct mvm_get_dirty_log arg = { .slot = slot, .count = words, .addr = behind_address() };

	memset(behind(machine), 0xee, 128);
	return CALL(machine, machine->vm, MVM_GET_DIRTY_LOG, &arg);
}

static u64 log_word(struct machine *machine, u32 word)
{
	return ((u64 *)behind(machine))[word];
}

static void test_log(void)
{
	static struct machine machine;

	machine_boot(&machine);
	enter_real_mode(&machine);
	CHECK_IS(fetch_log(&machine, 0, 8), -ENOENT);
	CHECK_IS(fetch_log(&machine, 5, 8), -ENOENT);
	CHECK_IS(guest_store(&machine, 0x3000, 1), MVM_EXIT_HLT);
	CHECK_IS(set_slot(&machine, 0, 0, 0, RAM_SIZE, MVM_MEM_LOG_DIRTY_PAGES), 0);
	CHECK_IS(fetch_log(&machine, 0, 8), 0);
	CHECK_IS(log_word(&machine, 0), 0);
	CHECK_IS(guest_load(&machine, 0x4000), 0);
	CHECK_IS(guest_store(&machine, 0x3000, 2), MVM_EXIT_HLT);
	CHECK_IS(guest_store(&machine, 0x3008, 2), MVM_EXIT_HLT);
	CHECK_IS(guest_store(&machine, 0x41000, 2), MVM_EXIT_HLT);
	CHECK_IS(guest_store(&machine, RAM_SIZE - 8, 2), MVM_EXIT_HLT);
	CHECK_IS(fetch_log(&machine, 0, 7), -ENOSPC);
	CHECK_IS(fetch_log(&machine, 0, 8), 0);
	CHECK_IS(log_word(&machine, 0), 1 << 3);
	CHECK_IS(log_word(&machine, 1), 1 << 1);
	CHECK_IS(log_word(&machine, 7), 1ull << 63);
	/* fetched and cleared; the next write is logged again, through a TLB that was flushed */
	CHECK_IS(fetch_log(&machine, 0, 8), 0);
	CHECK_IS(log_word(&machine, 0), 0);
	CHECK_IS(guest_store(&machine, 0x3000, 3), MVM_EXIT_HLT);
	CHECK_IS(fetch_log(&machine, 0, 9), 0);
	CHECK_IS(log_word(&machine, 0), 1 << 3);
	CHECK_IS(log_word(&machine, 8), 0xeeeeeeeeeeeeeeee);
	machine_end(&machine);
}

/* What cannot be written to the caller stays in the log, wherever the fault is. */
static void test_log_fault(void)
{
	static struct machine machine;
	u64 hole;

	machine_boot(&machine);
	enter_real_mode(&machine);
	CHECK_IS(set_slot(&machine, 0, 0, 0, RAM_SIZE, MVM_MEM_LOG_DIRTY_PAGES), 0);
	CHECK_IS(guest_store(&machine, 0x3000, 2), MVM_EXIT_HLT);
	for (hole = 1; hole <= 64; hole += 9) {
		machine.space.areas[0].hole = BEHIND + hole;
		CHECK_IS(fetch_log(&machine, 0, 8), -EFAULT);
	}
	machine.space.areas[0].hole = 0;
	CHECK_IS(fetch_log(&machine, 0, 8), 0);
	CHECK_IS(log_word(&machine, 0), 1 << 3);
	machine_end(&machine);
}

/* Only pages that were fetched lose their access; a slot whose size is no multiple of 64 pages ends where it ends. */
static void test_log_protects(void)
{
	static struct machine machine;
	const struct mvm_vm *vm;

	machine_begin(&machine);
	machine.vm = make_vm(&machine);
	machine.vcpu = make_vcpu(&machine, machine.vm, 0);
	vm = vm_of(&machine, machine.vm);
	CHECK_IS(set_slot(&machine, 0, 0x10000, 0, 70 * PAGE, MVM_MEM_LOG_DIRTY_PAGES), 0);
	CHECK_IS(set_slot(&machine, 1, 0x10000 + 70 * PAGE, 0x100000, PAGE, 0), 0);
	enter_real_mode(&machine);
	CHECK_IS(guest_store(&machine, 0x10000 + 69 * PAGE, 2), MVM_EXIT_HLT);
	CHECK_IS(guest_store(&machine, 0x10000 + 70 * PAGE, 2), MVM_EXIT_HLT);
	CHECK_IS(fetch_log(&machine, 0, 2), 0);
	CHECK_IS(log_word(&machine, 0), 0);
	CHECK_IS(log_word(&machine, 1), 1 << 5);
	CHECK(!(scripted_mapped((struct mvm_vm *)vm, 0x10000 + 69 * PAGE) & MVM_CPU_WRITE));
	CHECK(scripted_mapped((struct mvm_vm *)vm, 0x10000 + 70 * PAGE) & MVM_CPU_WRITE);
	/* switched off and on again it is empty */
	CHECK_IS(guest_store(&machine, 0x10000, 2), MVM_EXIT_HLT);
	CHECK_IS(set_slot(&machine, 0, 0x10000, 0, 70 * PAGE, 0), 0);
	CHECK_IS(fetch_log(&machine, 0, 2), -ENOENT);
	CHECK_IS(set_slot(&machine, 0, 0x10000, 0, 70 * PAGE, MVM_MEM_LOG_DIRTY_PAGES), 0);
	CHECK_IS(fetch_log(&machine, 0, 2), 0);
	CHECK_IS(log_word(&machine, 0), 0);
	/* moved, it goes along */
	CHECK_IS(guest_store(&machine, 0x11000, 2), MVM_EXIT_HLT);
	CHECK_IS(set_slot(&machine, 0, 0x300000, 0, 70 * PAGE, MVM_MEM_LOG_DIRTY_PAGES), 0);
	CHECK_IS(fetch_log(&machine, 0, 2), 0);
	CHECK_IS(log_word(&machine, 0), 2);
	machine_end(&machine);
}

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

static void test_legacy(void)
{
	static struct machine machine;
	struct mvm_memory_region_legacy region = { .slot = 1,
						   .flags = MVM_MEM_LOG_DIRTY_PAGES,
						   .guest_phys_addr = 0x400000,
						   .memory_size = 2 * PAGE };
	struct mvm_dirty_log_legacy log = { .slot = 1,
					    .bitmap = (void *)(uintptr_t)(ARGUMENTS + BEHIND) };

	machine_boot(&machine);
	enter_real_mode(&machine);
	region.userspace_addr = (void *)(uintptr_t)(RAM + 1);
	CHECK_IS(CALL(&machine, machine.vm, MVM_SET_MEMORY_REGION__LEGACY, &region), -EINVAL);
	region.userspace_addr = (void *)(uintptr_t)(RAM + 0x10000);
	CHECK_IS(CALL(&machine, machine.vm, MVM_SET_MEMORY_REGION__LEGACY, &region), 0);
	CHECK_IS(guest_store(&machine, 0x401000, 3), MVM_EXIT_HLT);
	CHECK_IS(*(u64 *)(machine.ram + 0x11000), 3);
	memset(behind(&machine), 0xee, 16);
	CHECK_IS(CALL(&machine, machine.vm, MVM_GET_DIRTY_LOG__LEGACY, &log), 0);
	CHECK_IS(log_word(&machine, 0), 2);
	CHECK_IS(log_word(&machine, 1), 0xeeeeeeeeeeeeeeee);
	CHECK_IS(CALL(&machine, machine.vm, MVM_GET_DIRTY_LOG__LEGACY, &log), 0);
	CHECK_IS(log_word(&machine, 0), 0);
	log.slot = 0;
	CHECK_IS(CALL(&machine, machine.vm, MVM_GET_DIRTY_LOG__LEGACY, &log), -ENOENT);
	machine_end(&machine);
}

void test_memory(void)
{
	test_slots();
	test_slot_refusals();
	test_backing();
	test_readonly();
	test_log();
	test_log_fault();
	test_log_protects();
	test_legacy();
}
