/* SPDX-License-Identifier: MIT */
/* A machine for tests of the core: a process with memory, the driver, a VM with vCPUs, calls through the boundary. */
#ifndef CORE_HARNESS_H
#define CORE_HARNESS_H

#include <stdio.h>

#include "parts.h"
#include "scripted.h"

/* Where the process has its arguments and the guest's memory. */
#define ARGUMENTS      0x10000ull
#define ARGUMENTS_SIZE 0x10000ull
#define RAM	       0x100000000ull
#define RAM_SIZE       0x200000ull

/**
 * struct machine - a process that uses the driver
 * @space: the process
 * @arguments, @ram: its memory
 * @device: the open device node
 * @vm, @vcpu: descriptors
 */
struct machine {
	struct user_space space;
	u8 arguments[ARGUMENTS_SIZE];
	u8 *ram;
	struct mvm_system system;
	s64 vm;
	s64 vcpu;
};

/* --- checks ---------------------------------------------------------------------------------------- */

extern unsigned int checks, failures;
extern const char *skipped; /* why a suite was */
void check_failed(const char *file, int line, const char *what, long long got, long long want);

#define CHECK(condition)                                                    \
	do {                                                                \
		__atomic_fetch_add(&checks, 1, __ATOMIC_RELAXED);           \
		if (!(condition))                                           \
			check_failed(__FILE__, __LINE__, #condition, 0, 1); \
	} while (0)

#define CHECK_IS(got, want)                                                             \
	do {                                                                            \
		long long check_got = (long long)(got), check_want = (long long)(want); \
                                                                                        \
		__atomic_fetch_add(&checks, 1, __ATOMIC_RELAXED);                       \
		if (check_got != check_want)                                            \
			check_failed(__FILE__, __LINE__, #got, check_got, check_want);  \
	} while (0)

/* --- the machine -------------------------------------------------------------------------------------- */

/* With the driver loaded, and nothing else. */
void machine_begin(struct machine *machine);

/* Everything is closed; what is left is an error. */
void machine_end(struct machine *machine);

/* And a VM with RAM in slot 0 at 0, and a vCPU 0. */
void machine_boot(struct machine *machine);

/* A call with an argument that is copied there and back, as a process has it; 0 or -errno. */
int call_system(struct machine *machine, u32 command, void *argument, size_t size);
int call(struct machine *machine, s64 fd, u32 command, void *argument, size_t size);

#define CALL(machine, fd, command, argument) \
	call(machine, fd, command, argument, sizeof(*(argument)))

/* Memory of the process at an offset in its arguments, behind the argument itself. */
#define BEHIND 0x2000ull
void *behind(struct machine *machine);
u64 behind_address(void);

s64 make_vm(struct machine *machine);
s64 make_vcpu(struct machine *machine, s64 vm, u32 id);
s64 make_device(struct machine *machine, s64 vm, u32 device);
int set_slot(struct machine *machine, u32 slot, u64 gpa, u64 offset, u64 size, u32 flags);
void close_fd(struct machine *machine, s64 fd);

struct mvm_vcpu *vcpu_of(struct machine *machine, s64 fd);
struct mvm_vm *vm_of(struct machine *machine, s64 fd);
volatile struct mvm_run *run_page(struct machine *machine, s64 vcpu);
int run(struct machine *machine);

void get_regs(struct machine *machine, struct mvm_regs *regs);
void set_regs(struct machine *machine, const struct mvm_regs *regs);

/* Modes of the vCPU: real mode from 0; 64-bit mode with page tables that map the first GiB to itself, at TABLES. */
#define TABLES 0x100000ull
void enter_real_mode(struct machine *machine);
void enter_protected_mode(struct machine *machine);
void enter_long_mode(struct machine *machine);

/* The whole table that the host offers. */
void give_cpuid(struct machine *machine);

/* What a guest does to a port of a device. */
void port_out(struct machine *machine, u16 port, u8 value);
u8 port_in(struct machine *machine, u16 port);

/* --- numbers that look random and are always the same ---------------------------------------------- */

extern u64 random_state;
u64 random_number(void);
u32 below(u32 limit);

/* Values at the edges more often than others. */
u64 random_value(void);

/* --- the processor that the test runs on: native.S -------------------------------------------------- */

/* Memory of this process at an address that a guest has as well. */
void *mapped_at(u64 address, u64 size, int protection);

extern u64 native_regs[17], native_code, native_exit_address, native_host_rsp;
extern u32 native_exit_far;
extern u16 native_far[3], native_selectors[4];
void native_run(void);
void native_run_compat(void);
void native_fault_exit(void);

/* --- suites --------------------------------------------------------------------------------------------- */

void test_vm(void);
void test_memory(void);
void test_state(void);
void test_run(void);
void test_io(void);
void test_devices(void);
void test_walk(void);
void test_emulate(void);
void test_faults(void);
void test_models(void);
void test_tables(void);
void test_moves(void);
void test_failures(void);

#endif
