/* SPDX-License-Identifier: MIT */
/* A VM for tests: memory in slot 0 from guest-physical 0, vCPUs, a flat guest at 0x1000. */
#ifndef VM_MACHINE_H
#define VM_MACHINE_H

#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#define MVM_DEPRECATED(message)
#define MVM_DEPRECATED_VALUE(message)
#include "mvm.h"
#include "tap.h"

#define PAGE	    4096u
#define GUEST	    0x1000u
#define VCPUS	    8
#define MEMORY_SIZE 0x200000u /* 2 MiB: what the page tables of long mode below map */

/* Page tables, descriptor table and stack that machine_long() makes. */
#define TABLES 0x100000u
#define GDT    0x110000u
#define IDT    0x111000u
#define STUBS  0x112000u /* a handler each 16 bytes */
#define STACK  0x180000u

/* The host's CPUs, and those that guests run on: never CPU 0, off which init.c keeps them. */
#define HOST_CPUS 3
#define GUEST_CPU 1
#define OTHER_CPU 2

struct machine {
	int node;
	int vm;
	int vcpu[VCPUS];
	volatile struct mvm_run *run[VCPUS];
	uint8_t *memory;
};

static inline uint64_t address_of(const volatile void *pointer)
{
	return (uintptr_t)pointer;
}

/*
 * ioctl() with its errno: 0 or above it. Codes that succeeded are printed when the program ends, for the rig to count.
 * With VM_DROP=CODE in the environment calls of this code are not made, and return 0: a test has to notice.
 */
int call(int fd, unsigned long code, const volatile void *arg);

void machine_make(struct machine *machine, uint32_t flags);
void machine_end(struct machine *machine);

/* The vCPU gets all that the host supports. */
void machine_cpuid(const struct machine *machine, int at);

/* Without a check: errno. */
int machine_slot(const struct machine *machine, uint32_t slot, uint32_t flags, uint64_t gpa, uint64_t size,
		 const void *memory);
int machine_add_vcpu(struct machine *machine, int at);

/* A guest of /guests at 0x1000. */
void machine_load(struct machine *machine, const char *guest);

/* The next RUN of a vCPU begins at 0x1000, in this mode; registers are 0. */
void machine_real(const struct machine *machine, int at);
void machine_protected(const struct machine *machine, int at);
void machine_long(const struct machine *machine, int at);

/*
 * Long mode as above, executing these bytes; each exception ends in HLT with its vector in RAX (and the error code, where
 * there is one, on the stack).
 */
void machine_code(struct machine *machine, int at, const void *code, size_t size);

/* RUN; the exit reason, or -errno. */
int machine_run(const struct machine *machine, int at);

/* Every later RUN of this vCPU, and the one that is going on in @thread if any, ends with -EINTR; needs machine_signals(). */
void machine_stop(const struct machine *machine, int at, pthread_t thread);

/* SIGUSR1 does nothing but interrupt. */
void machine_signals(void);

struct mvm_regs machine_regs(const struct machine *machine, int at);
void machine_set_regs(const struct machine *machine, int at, const struct mvm_regs *regs);
struct mvm_sregs machine_sregs(const struct machine *machine, int at);
int machine_set_sregs(const struct machine *machine, int at, const struct mvm_sregs *sregs);

/* Runs until HLT; false and a message where something else comes. */
int machine_run_to_halt(const struct machine *machine, int at);

/* The module's number of this name, -1 without one. */
long long machine_counter(const char *name);

/* What watch.ko, if it is loaded, saw on an occasion: how often it came, on how many CPUs SVM was on then. */
struct watched {
	int times;
	int on;
};

struct watched machine_watched(const char *occasion);

/* finit_module(2), delete_module(2): errno. */
int machine_insert(const char *path);
int machine_remove(const char *module);

/* A CPU of the host, by its number: errno. */
int machine_online(int cpu, int on);

/* Waits, for a minute at most, until it is this: for files that the kernel closes behind the back of who did it. */
int machine_counter_becomes(const char *name, long long value);

/* This thread, and those that it makes then: on one of the host's CPUs, or on each that guests run on. */
void machine_pin(int cpu);
void machine_unpin(void);

#endif
