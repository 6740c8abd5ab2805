/* SPDX-License-Identifier: MIT */
/* A guest's image: a flat file, or an ELF file for 32 or 64 bits, copied into the guest's memory. */
#ifndef MVM_RUN_IMAGE_H
#define MVM_RUN_IMAGE_H

#include <stddef.h>
#include <stdint.h>

enum guest_mode { GUEST_REAL, GUEST_PROTECTED, GUEST_LONG };

/**
 * struct guest_memory - where images go
 * @bytes: guest-physical address 0; zeroed
 * @size: bytes that an image may use; what lies behind is the VMM's
 */
struct guest_memory {
	uint8_t *bytes;
	uint64_t size;
};

/**
 * struct image - what became of an image
 * @is_elf: it had a header that says where it goes
 * @mode: in which the guest begins
 * @entry: guest-physical address of the first instruction
 */
struct image {
	int is_elf;
	enum guest_mode mode;
	uint64_t entry;
};

/* Bytes of a message that is left by the functions below. */
#define IMAGE_MESSAGE 160

/**
 * image_load - copy an image into memory
 * @file: all of its bytes
 * @length: how many
 * @memory: of the guest
 * @address: where a flat image goes
 * @image: for a flat image the mode comes from the caller; everything else is set here
 * @message: what is wrong, where something is
 *
 * Nothing in @file is believed: each offset and size is held against the file and the memory first.
 *
 * Return: 0 or -1.
 */
int image_load(const uint8_t *file, size_t length, const struct guest_memory *memory,
	       uint64_t address, struct image *image, char message[IMAGE_MESSAGE]);

/* Reads a whole file, malloc()ed; NULL and a message where that is impossible or it is longer than @most. */
uint8_t *image_read(const char *path, uint64_t most, size_t *length, char message[IMAGE_MESSAGE]);

#endif
