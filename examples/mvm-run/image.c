// SPDX-License-Identifier: MIT
/*
 * Flat and ELF images. An ELF file is loaded by its program headers to their physical addresses (System V ABI, "Program
 * Loading"); its entry is a virtual address and becomes the physical one through the segment that has it, since the guest
 * begins without its own page tables.
 */
#include "image.h"

#include <elf.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A program header of either class. */
struct segment {
	uint32_t type;
	uint64_t offset;
	uint64_t virtual;
	uint64_t physical;
	uint64_t file_size;
	uint64_t memory_size;
};

/* The header of either class, as far as it is used. */
struct header {
	int is_64;
	uint16_t type;
	uint16_t machine;
	uint64_t entry;
	uint64_t offset;
	uint16_t entry_size;
	uint16_t count;
};

__attribute__((format(printf, 2, 3))) static int fail(char message[IMAGE_MESSAGE],
						      const char *format, ...)
{
	va_list list;

	va_start(list, format);
	vsnprintf(message, IMAGE_MESSAGE, format, list);
	va_end(list);
	return -1;
}

/* [start, start + size) lies in [0, limit). */
static int is_inside(uint64_t start, uint64_t size, uint64_t limit)
{
	return start <= limit && size <= limit - start;
}

/* --- ELF ------------------------------------------------------------------------------------- */

static struct header header_64(const uint8_t *file)
{
	Elf64_Ehdr elf;

	memcpy(&elf, file, sizeof(elf));
	return (struct header){ 1,	     elf.e_type,      elf.e_machine, elf.e_entry,
				elf.e_phoff, elf.e_phentsize, elf.e_phnum };
}

static struct header header_32(const uint8_t *file)
{
	Elf32_Ehdr elf;

	memcpy(&elf, file, sizeof(elf));
	return (struct header){ 0,	     elf.e_type,      elf.e_machine, elf.e_entry,
				elf.e_phoff, elf.e_phentsize, elf.e_phnum };
}

static int machine_check(const struct header *header, char *message)
{
	if (header->machine != EM_X86_64 && header->machine != EM_386)
		return fail(message, "an ELF file for machine %u, not for x86", header->machine);
	if (header->is_64 && header->machine == EM_386)
		return fail(message, "an ELF file of 64 bits for i386, which has 32");
	if (!header->is_64 && header->machine == EM_X86_64)
		return fail(message, "an ELF file for x32; build it with -m64 or -m32");
	return 0;
}

static int header_check(const struct header *header, size_t length, char *message)
{
	size_t size = header->is_64 ? sizeof(Elf64_Phdr) : sizeof(Elf32_Phdr);

	if (machine_check(header, message))
		return -1;
	if (header->type != ET_EXEC)
		return fail(message, "an ELF file of type %u; link it statically, without PIE",
			    header->type);
	if (!header->count)
		return fail(message, "an ELF file without program headers: is it an object file?");
	if (header->entry_size != size)
		return fail(message, "program headers of %u bytes instead of %zu",
			    header->entry_size, size);
	if (!is_inside(header->offset, (uint64_t)header->count * size, length))
		return fail(message, "program headers beyond the end of the file");
	return 0;
}

static int header_read(const uint8_t *file, size_t length, struct header *header, char *message)
{
	if (length < EI_NIDENT || file[EI_DATA] != ELFDATA2LSB)
		return fail(message, "an ELF file that is cut off or big-endian");
	if (file[EI_CLASS] == ELFCLASS64 && length >= sizeof(Elf64_Ehdr))
		*header = header_64(file);
	else if (file[EI_CLASS] == ELFCLASS32 && length >= sizeof(Elf32_Ehdr))
		*header = header_32(file);
	else
		return fail(message, "an ELF file that is cut off, or neither of 32 nor 64 bits");
	return header_check(header, length, message);
}

static struct segment segment_read(const uint8_t *file, const struct header *header, unsigned at)
{
	const uint8_t *from = file + header->offset + (size_t)at * header->entry_size;
	Elf64_Phdr wide;
	Elf32_Phdr narrow;

	if (header->is_64) {
		memcpy(&wide, from, sizeof(wide));
		return (struct segment){ wide.p_type,  wide.p_offset, wide.p_vaddr,
					 wide.p_paddr, wide.p_filesz, wide.p_memsz };
	}
	memcpy(&narrow, from, sizeof(narrow));
	return (struct segment){ narrow.p_type,	 narrow.p_offset, narrow.p_vaddr,
				 narrow.p_paddr, narrow.p_filesz, narrow.p_memsz };
}

static int segment_check(const struct segment *segment, size_t length,
			 const struct guest_memory *memory, unsigned at, char *message)
{
	if (segment->file_size > segment->memory_size)
		return fail(message, "segment %u: more bytes in the file than in memory", at);
	if (!is_inside(segment->offset, segment->file_size, length))
		return fail(message, "segment %u: beyond the end of the file", at);
	if (!is_inside(segment->physical, segment->memory_size, memory->size))
		return fail(message,
			    "segment %u: 0x%llx bytes at 0x%llx do not fit into the guest's 0x%llx",
			    at, (unsigned long long)segment->memory_size,
			    (unsigned long long)segment->physical,
			    (unsigned long long)memory->size);
	return 0;
}

/* Segments that overlap would give a memory that depends on their order. */
static int segments_apart(const uint8_t *file, const struct header *header, unsigned last,
			  char *message)
{
	struct segment one = segment_read(file, header, last), other;
	unsigned at;

	for (at = 0; at < last; at++) {
		other = segment_read(file, header, at);
		if (other.type != PT_LOAD || !other.memory_size || !one.memory_size)
			continue;
		if (one.physical < other.physical + other.memory_size &&
		    other.physical < one.physical + one.memory_size)
			return fail(message, "segments %u and %u overlap", at, last);
	}
	return 0;
}

/* Where the entry is in guest-physical memory; -1 where no segment has it. */
static int entry_find(const uint8_t *file, const struct header *header, uint64_t *entry,
		      char *message)
{
	unsigned at;

	for (at = 0; at < header->count; at++) {
		struct segment segment = segment_read(file, header, at);

		if (segment.type != PT_LOAD || header->entry < segment.virtual ||
		    header->entry - segment.virtual >= segment.memory_size)
			continue;
		*entry = segment.physical + (header->entry - segment.virtual);
		return 0;
	}
	return fail(message, "the entry, 0x%llx, is in no segment",
		    (unsigned long long)header->entry);
}

static int elf_load(const uint8_t *file, size_t length, const struct guest_memory *memory,
		    struct image *image, char *message)
{
	struct header header = { 0 };
	unsigned at;

	if (header_read(file, length, &header, message))
		return -1;
	for (at = 0; at < header.count; at++) {
		struct segment segment = segment_read(file, &header, at);

		if (segment.type != PT_LOAD)
			continue;
		if (segment_check(&segment, length, memory, at, message) ||
		    segments_apart(file, &header, at, message))
			return -1;
		memcpy(memory->bytes + segment.physical, file + segment.offset, segment.file_size);
	}
	image->is_elf = 1;
	image->mode = header.is_64 ? GUEST_LONG : GUEST_PROTECTED;
	return entry_find(file, &header, &image->entry, message);
}

/* --- both --------------------------------------------------------------------------------------- */

int image_load(const uint8_t *file, size_t length, const struct guest_memory *memory,
	       uint64_t address, struct image *image, char message[IMAGE_MESSAGE])
{
	if (length >= SELFMAG && !memcmp(file, ELFMAG, SELFMAG))
		return elf_load(file, length, memory, image, message);
	if (!length)
		return fail(message, "an empty file");
	if (!is_inside(address, length, memory->size))
		return fail(message, "%zu bytes at 0x%llx do not fit into the guest's 0x%llx",
			    length, (unsigned long long)address, (unsigned long long)memory->size);
	memcpy(memory->bytes + address, file, length);
	image->is_elf = 0;
	image->entry = address;
	return 0;
}

/* Grows as it reads, so that pipes are files, too. */
static uint8_t *read_all(FILE *from, uint64_t most, size_t *length)
{
	size_t room = 65536, part;
	uint8_t *bytes = malloc(room), *more;

	*length = 0;
	while (bytes && (part = fread(bytes + *length, 1, room - *length, from)) > 0) {
		*length += part;
		if (*length > most)
			break;
		if (*length < room)
			continue;
		room *= 2;
		more = realloc(bytes, room);
		if (!more)
			free(bytes);
		bytes = more;
	}
	return bytes;
}

uint8_t *image_read(const char *path, uint64_t most, size_t *length, char message[IMAGE_MESSAGE])
{
	FILE *from = fopen(path, "rbe");
	uint8_t *bytes;
	int err;

	if (!from) {
		fail(message, "%s", strerror(errno));
		return NULL;
	}
	errno = 0;
	bytes = read_all(from, most, length);
	err = ferror(from) ? errno : bytes ? 0 : ENOMEM;
	fclose(from);
	if (!err && *length <= most)
		return bytes;
	if (err)
		fail(message, "%s", strerror(err));
	else
		fail(message, "longer than the guest's memory; see --memory");
	free(bytes);
	return NULL;
}
