/* SPDX-License-Identifier: MIT */
/* What both sides of a transfer note: under each name, the values that were written or read, in order. */
#include <linux/types.h>
#include <linux/ioctl.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#define MOST 4096
#define ROOM (1 << 20)
#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

typedef unsigned long long word;

struct entry {
	const char *key;
	word hash;
	unsigned int count;
	int some;
};

struct notes {
	struct entry entries[MOST];
	unsigned int used;
	unsigned int scene;
	const char *refused;
};

static struct notes written, seen;
static unsigned char bytes[ROOM] __attribute__((aligned(64)));

static struct entry *entry_of(struct notes *notes, const char *key)
{
	unsigned int i;

	for (i = notes->used; i-- > 0;)
		if (!strcmp(notes->entries[i].key, key))
			return &notes->entries[i];
	if (notes->used == MOST)
		return &notes->entries[0];
	memset(&notes->entries[notes->used], 0, sizeof(struct entry));
	notes->entries[notes->used].key = key;
	return &notes->entries[notes->used++];
}

static void note(struct notes *notes, const char *key, word value)
{
	struct entry *entry = entry_of(notes, key);

	entry->hash = (entry->hash ^ value) * 0x9e3779b97f4a7c15ULL + 1;
	entry->count++;
	entry->some |= value != 0;
}

/* The value that a member gets: the same for the same name, place in an array and scene. */
static word value_of(struct notes *notes, const char *key)
{
	word value = 0xcbf29ce484222325ULL + notes->scene * 77 + entry_of(notes, key)->count * 1000003ULL;

	for (; *key; key++)
		value = (value ^ (unsigned char)*key) * 0x100000001b3ULL;
	value ^= value >> 29;
	value *= 0xbf58476d1ce4e5b9ULL;
	value ^= value >> 32;
	return notes->scene & 1 ? value : value | 0x8080808080808080ULL;
}

static void refuse(struct notes *notes, const char *key, int some)
{
	if (some)
		notes->refused = key;
}

static void begin(unsigned int scene)
{
	written.used = seen.used = 0;
	written.scene = seen.scene = scene;
	written.refused = seen.refused = NULL;
	memset(bytes, 0, sizeof(bytes));
}

/* Whether everything that was written was read as it was meant, and nothing else. */
static int differs(int id, const char *what)
{
	unsigned int i, k;

	if (seen.refused)
		return printf("%d %s rejects %s\n", id, what, seen.refused);
	for (i = 0; i < written.used; i++) {
		struct entry *one = &written.entries[i];

		for (k = 0; k < seen.used && strcmp(seen.entries[k].key, one->key); k++)
			;
		if (k == seen.used)
			return printf("%d %s drops %s\n", id, what, one->key);
		if (seen.entries[k].hash != one->hash || seen.entries[k].count != one->count)
			return printf("%d %s misreads %s\n", id, what, one->key);
	}
	for (k = 0; k < seen.used; k++) {
		for (i = 0; i < written.used && strcmp(seen.entries[k].key, written.entries[i].key); i++)
			;
		if (i == written.used && seen.entries[k].some)
			return printf("%d %s sees anything in %s\n", id, what, seen.entries[k].key);
	}
	return 0;
}
