// SPDX-License-Identifier: MIT
/*
 * Port accesses: to devices in the kernel, else exits. A string's data is read before the exit and written by the next
 * RUN, where the registers change, too: until then the guest is before the instruction.
 */
#include "parts.h"

/* --- devices in the kernel -------------------------------------------------------------------- */

static bool mvm_port_is_device(const struct mvm_vm *vm, u16 port)
{
	return (vm->i8259 && mvm_i8259_port(port)) || (vm->i8254 && mvm_i8254_port(port));
}

static void mvm_port_byte(struct mvm_vm *vm, u16 port, bool in, u8 *value)
{
	if (mvm_i8259_port(port)) {
		if (in)
			*value = mvm_i8259_read(vm->i8259, port);
		else
			mvm_i8259_write(vm->i8259, port, *value);
	} else {
		if (in)
			*value = mvm_i8254_read(vm->i8254, port);
		else
			mvm_i8254_write(vm->i8254, port, *value);
	}
}

/* Looked at without the lock: a device that comes or goes meanwhile came or went before or after each element of this access. */
static bool mvm_has_devices(const struct mvm_vm *vm)
{
	return OS_READ_ONCE(vm->i8259) || OS_READ_ONCE(vm->i8254);
}

/*
 * The devices are 8 bits wide; a longer access is one to as many ports, as on the ISA bus. It is the kernel's where all
 * of them are. Return: whether it was.
 */
static bool mvm_port_access_one(struct mvm_vm *vm, const struct mvm_cpu_exit_io *io, u8 *data)
{
	unsigned long flags = host_spin_lock(&vm->irq_lock);
	u32 at, ours = 0;

	for (at = 0; at < io->size; at++)
		ours += mvm_port_is_device(vm, (u16)(io->port + at));
	for (at = 0; at < io->size && ours == io->size; at++)
		mvm_port_byte(vm, (u16)(io->port + at), io->in, &data[at]);
	host_spin_unlock(&vm->irq_lock, flags);
	return ours == io->size;
}

/* A string is accesses one after another: with interrupts off for all of it a guest would hold up the host for long. */
static bool mvm_port_access(struct mvm_vm *vm, const struct mvm_port_access *access, u8 *data)
{
	u32 at;

	if (!mvm_has_devices(vm) || !mvm_port_access_one(vm, &access->io, data))
		return false;
	for (at = 1; at < access->count; at++)
		(void)mvm_port_access_one(vm, &access->io, data + at * access->io.size);
	return true;
}

/* --- the guest's side ------------------------------------------------------------------------------ */

/* Index registers and count; RIP stays while elements are left. */
static void mvm_io_finish_string(struct mvm_vcpu *vcpu, const struct mvm_port_access *access)
{
	struct mvm_regs *regs = &vcpu->state.regs;
	u64 mask = mvm_mask(access->address_size);
	u64 *index = access->io.in ? &regs->rdi : &regs->rsi;

	mvm_string_step(regs, index, (u64)access->count * access->io.size, access->address_size);
	if (access->io.rep)
		mvm_merge(&regs->rcx, regs->rcx - access->count, access->address_size);
	if (access->io.rep && regs->rcx & mask)
		mvm_single_step(vcpu);
	else
		mvm_advance(vcpu, access->next_rip);
}

static int mvm_io_finish_in(struct mvm_vcpu *vcpu, const struct mvm_port_access *access,
			    const u8 *data)
{
	u64 value = 0;

	if (access->io.string)
		return mvm_range_write(vcpu->vm, &access->memory, data);
	memcpy(&value, data, access->io.size);
	mvm_merge(&vcpu->state.regs.rax, value, access->io.size);
	return 0;
}

/* Of the two pages of a string's memory the one that the core cannot read or write. */
static int mvm_io_no_memory(struct mvm_vcpu *vcpu, const struct mvm_port_access *access)
{
	const u64 *gpa = access->memory.gpa;
	bool first = mvm_guest_is_memory(vcpu->vm, gpa[0], access->io.in);

	return mvm_exit_memory_fault(vcpu, gpa[first], access->io.in ? MVM_MEMORY_FAULT_WRITE : 0);
}

/* @data: what a device or the VMM gave; under vm.memory where it is a string. */
static int mvm_io_finish(struct mvm_vcpu *vcpu, const struct mvm_port_access *access,
			 const u8 *data)
{
	if (access->io.in && mvm_io_finish_in(vcpu, access, data))
		return mvm_io_no_memory(vcpu, access);
	if (access->io.string)
		mvm_io_finish_string(vcpu, access);
	else
		mvm_advance(vcpu, access->next_rip);
	return MVM_GO_ON;
}

int mvm_io_complete(struct mvm_vcpu *vcpu, const u8 *data)
{
	struct mvm_port_access *access = &vcpu->port;
	int err;

	if (!access->io.string)
		return mvm_io_finish(vcpu, access, data);
	err = os_lock_shared(&vcpu->vm->locks.memory);
	if (err)
		return err;
	err = mvm_io_finish(vcpu, access, data);
	os_unlock_shared(&vcpu->vm->locks.memory);
	return err;
}

/* --- strings: what the processor does not say --------------------------------------------------------- */

/* How many elements fit into one exit and, from this offset on, into the address size; backwards, or stepped, it is one. */
static u32 mvm_io_elements(const struct mvm_vcpu *vcpu, const struct mvm_port_access *access,
			   u64 offset)
{
	u64 mask = mvm_mask(access->address_size), count = vcpu->state.regs.rcx & mask;

	if (!access->io.rep || vcpu->state.regs.rflags & (MVM_FLAG_DF | MVM_FLAG_TF))
		return 1;
	count = boundary_min(count, MVM_IO_DATA_SIZE / access->io.size);
	if (mask - offset != ~0ull)
		count = boundary_min(count, (mask - offset + 1) / access->io.size);
	return count ? (u32)count : 1;
}

/* The elements that can be reached: all of them, or those before the page that cannot. */
static int mvm_io_reach(struct mvm_vcpu *vcpu, struct mvm_port_access *access, u64 linear,
			struct mvm_fault *fault)
{
	u32 flags = (access->io.in ? MVM_WALK_WRITE : 0) | (mvm_cpl(vcpu) == 3 ? MVM_WALK_USER : 0);
	u32 size = access->io.size, inside;
	int err = mvm_range(vcpu, linear, access->count * size, flags, &access->memory, fault);

	inside = (u32)((MVM_PAGE_SIZE - linear % MVM_PAGE_SIZE) / size);
	if (!err || !inside || access->count <= inside)
		return err;
	access->count = inside;
	return mvm_range(vcpu, linear, access->count * size, flags, &access->memory, fault);
}

/* Whether the core can read or write this memory: all of it, or the elements before a page that it cannot. */
static bool mvm_io_is_memory(const struct mvm_vm *vm, struct mvm_port_access *access)
{
	struct mvm_range *range = &access->memory;
	u32 inside = range->first / access->io.size;

	if (!mvm_guest_is_memory(vm, range->gpa[0], access->io.in))
		return false;
	if (range->first == range->bytes || mvm_guest_is_memory(vm, range->gpa[1], access->io.in))
		return true;
	access->count = inside;
	range->first = range->bytes = inside * access->io.size;
	return inside;
}

static int mvm_io_string_memory(struct mvm_vcpu *vcpu, struct mvm_port_access *access,
				const struct mvm_instruction *instruction, struct mvm_fault *fault)
{
	struct mvm_regs *regs = &vcpu->state.regs;
	u32 segment = access->io.in ? MVM_SEGMENT_ES : instruction->segment;
	u64 offset = (access->io.in ? regs->rdi : regs->rsi) & mvm_mask(instruction->address_size);
	u64 linear;
	int err;

	access->address_size = instruction->address_size;
	access->count = mvm_io_elements(vcpu, access, offset);
	err = mvm_linear(vcpu, segment, offset, access->count * access->io.size, access->io.in,
			 &linear, fault);
	if (err && access->count > 1) { /* the limit is somewhere inside: one by one */
		access->count = 1;
		err = mvm_linear(vcpu, segment, offset, access->io.size, access->io.in, &linear,
				 fault);
	}
	return err ? err : mvm_io_reach(vcpu, access, linear, fault);
}

/*
 * The instruction is fetched again for its segment and address size. 1: there is nothing to do, since it has become
 * another one, which the guest executes, or repeats 0 times.
 */
static int mvm_io_decode(struct mvm_vcpu *vcpu, struct mvm_port_access *access,
			 struct mvm_instruction *instruction, struct mvm_fault *fault)
{
	int err = mvm_fetch(vcpu, instruction, fault);

	if (err)
		return err;
	err = mvm_decode(vcpu, instruction, fault);
	if (err == -EFAULT)
		return err;
	if (err || instruction->operation != (access->io.in ? MVM_OP_INS : MVM_OP_OUTS) ||
	    instruction->size != access->io.size || instruction->rep != access->io.rep)
		return 1;
	access->next_rip = vcpu->state.regs.rip + instruction->length;
	if (access->io.rep && !(vcpu->state.regs.rcx & mvm_mask(instruction->address_size))) {
		mvm_advance(vcpu, access->next_rip);
		return 1;
	}
	return mvm_io_string_memory(vcpu, access, instruction, fault);
}

/* --- exits ------------------------------------------------------------------------------------------------ */

static int mvm_io_ask(struct mvm_vcpu *vcpu, const struct mvm_port_access *access)
{
	struct mvm_run *run = vcpu->run;

	run->exit_reason = MVM_EXIT_IO;
	run->exit.io.direction = access->io.in ? MVM_IO_IN : MVM_IO_OUT;
	run->exit.io.size = access->io.size;
	run->exit.io.port = access->io.port;
	run->exit.io.count = access->count;
	run->exit.io.data_offset = offsetof(struct mvm_run, exit.io.data);
	vcpu->completion = MVM_COMPLETE_IO;
	return MVM_TO_USER;
}

static int mvm_io_do(struct mvm_vcpu *vcpu, struct mvm_port_access *access)
{
	u8 *data = vcpu->run->exit.io.data;

	if (mvm_port_access(vcpu->vm, access, data))
		return mvm_io_finish(vcpu, access, data);
	return mvm_io_ask(vcpu, access);
}

static int mvm_io_string(struct mvm_vcpu *vcpu, struct mvm_port_access *access)
{
	struct mvm_instruction instruction;
	struct mvm_fault fault = { 0 };
	int err = mvm_io_decode(vcpu, access, &instruction, &fault);

	if (err == 1)
		return MVM_GO_ON;
	if (err)
		return mvm_exit_failed(vcpu, err, &fault, &instruction);
	if (!mvm_io_is_memory(vcpu->vm, access) ||
	    (!access->io.in && mvm_range_read(vcpu->vm, &access->memory, vcpu->run->exit.io.data)))
		return mvm_io_no_memory(vcpu, access);
	return mvm_io_do(vcpu, access);
}

int mvm_io_exit(struct mvm_vcpu *vcpu, const struct mvm_cpu_exit *exit)
{
	struct mvm_port_access *access = &vcpu->port;
	int err;

	access->io = exit->io;
	access->count = 1;
	access->next_rip = exit->next_rip;
	if (!exit->io.string) {
		if (!exit->io.in)
			memcpy(vcpu->run->exit.io.data, &vcpu->state.regs.rax, exit->io.size);
		return mvm_io_do(vcpu, access);
	}
	err = os_lock_shared(&vcpu->vm->locks.memory);
	if (err)
		return err;
	err = mvm_io_string(vcpu, access);
	os_unlock_shared(&vcpu->vm->locks.memory);
	return err;
}
