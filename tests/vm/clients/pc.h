/* SPDX-License-Identifier: MIT */
/*
 * A small PC for whole systems: RAM, firmware below 4 GiB, the two chips of the kernel, a 16550 (mvm-run's), a clock that
 * stands, the port of SeaBIOS's and OVMF's messages, and nothing else on its bus. Port 0xf4 takes a byte that ends it.
 */
#ifndef VM_PC_H
#define VM_PC_H

#include "state.h"

#include "serial.h"

#define PC_LINES 40 /* that are kept of what it said */
#define PC_WIDTH 160

/**
 * struct pc - the machine, and what it said
 * @vm: one vCPU; its memory is @ram
 * @size: of the RAM, in bytes; 640 KiB to 768 KiB are none
 * @rom: firmware that ends at 4 GiB, or NULL
 * @ended: the byte that came to port 0xf4, -1 before
 * @told: the byte that came to port 0xf5 last
 * @moves: how often it has got a VM of its own again
 */
struct pc {
	struct machine vm;
	struct state_devices devices;
	uint8_t *ram, *rom;
	size_t size, rom_size;
	struct mvm_cpuid_entry cpuid[MVM_MAX_CPUID_ENTRIES];
	struct serial serial;
	int from_serial;
	char lines[PC_LINES][PC_WIDTH];
	unsigned line, column;
	uint8_t cmos_index;
	uint32_t pci_address;
	int ended, told;
	unsigned long moves;
};

/* @rom: a file of firmware, or NULL. It is in RAM at the end of the first MiB, too, as chipsets have it. */
void pc_make(struct pc *pc, size_t size, const char *rom);
void pc_end(struct pc *pc);

/* A VM of its own, with all of its state but the memory's contents; the one that it had ends. */
void pc_move(struct pc *pc);

/* RUN, and what a VMM does of it: 0, or the exit's reason where a PC has nothing for it, or -errno. */
int pc_run(struct pc *pc);

/* Whether it said a line with this text, of those that are kept. */
int pc_said(const struct pc *pc, const char *text);

/* For whoever looks for a failure: the last lines, and where the guest is. */
void pc_show(const struct pc *pc);

/* A file's contents, which munmap() gives back. */
uint8_t *pc_file(const char *path, size_t *size);

#endif
