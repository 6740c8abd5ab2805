/* SPDX-License-Identifier: MIT */
/*
 * What both sides of a transfer note: of each key (a number that stands for a name on both sides), the values that
 * were written or read, in order. A program has a table `names` of its keys, and one function a side.
 */
#include <linux/types.h>
#include <linux/ioctl.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#define ROOM (1 << 20)
#define SEEDS 4

/* Of a member that goes on behind its record so many elements are passed; there is as much room for them. */
#define FLEXIBLE 2
#define BEHIND 16384

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* Keys that every program has. */
#define SIZE 0
#define ALIGN 1

typedef unsigned long long word;
typedef void side(int op, unsigned int scene);

struct entry {
	word hash;
	unsigned int count;
	int some;
};

struct notes {
	struct entry entries[KEYS];
	unsigned int used[KEYS];
	unsigned int count;
	int refused;
};

/* A number that has a name. */
struct number {
	unsigned int key;
	word value;
};

/* A record that both sides have. */
struct record {
	const char *name;
	unsigned int scenes;
};

static const char *const names[KEYS];
static struct notes written, seen, *now;
static unsigned int turns[KEYS], filled[KEYS], fills, seed;
static unsigned char bytes[ROOM] __attribute__((aligned(64)));
static size_t dirty;

static void note(unsigned int key, word value, int sign)
{
	struct entry *entry = &now->entries[key];

	if (!entry->count)
		now->used[now->count++] = key;
	entry->hash = (entry->hash ^ value) * 0x9e3779b97f4a7c15ULL + 1 + sign;
	entry->count++;
	entry->some |= value != 0;
}

/* What is read counts with its sign: as an integer of 64 bits it would not show. */
#define get(key, value) note(key, (word)(value), (__typeof__((value) + 0))-1 < 0)

static void numbers(const struct number *table, unsigned int count)
{
	for (; count--; table++)
		note(table->key, table->value, 0);
}

/*
 * The value that a member gets: the same for the same name, place in an array and seed. With every other seed the first and
 * the last bit of each byte are set, so that no member is always 0, however narrow.
 */
static word fill(unsigned int key)
{
	word value = 0xcbf29ce484222325ULL + seed * 77 + turns[key] * 1000003ULL;

	if (!turns[key]++)
		filled[fills++] = key;
	value = (value ^ key) * 0x100000001b3ULL;
	value ^= value >> 29;
	value *= 0xbf58476d1ce4e5b9ULL;
	value ^= value >> 32;
	return seed & 1 ? value : value | 0x8181818181818181ULL;
}

static void refuse(unsigned int key, int some)
{
	if (some)
		now->refused = key;
}

static void forget(struct notes *notes)
{
	while (notes->count)
		memset(&notes->entries[notes->used[--notes->count]], 0, sizeof(struct entry));
	notes->refused = -1;
}

static void begin(unsigned int with)
{
	forget(&written);
	forget(&seen);
	while (fills)
		turns[filled[--fills]] = 0;
	seed = with;
	memset(bytes, 0, dirty);
}

/* The caller's memory: what nobody fills is what an old program leaves there, or the zeros of a new one. */
static void *memory(size_t size, int value)
{
	memset(bytes, value, size);
	if (dirty < size + BEHIND)
		dirty = size + BEHIND;
	return bytes;
}

static int wrong(int id, const char *record, const char *way, const char *what, unsigned int key)
{
	return printf("%d %s, %s, %s %s\n", id, record, way, what, names[key]);
}

/* Whether everything that was written was read as it was meant, and nothing else. Zeros may be left unread. */
static int differs(int id, const char *record, const char *way, int strict)
{
	unsigned int i;

	if (seen.refused >= 0)
		return wrong(id, record, way, "rejects", seen.refused);
	for (i = 0; i < written.count; i++) {
		struct entry *one = &written.entries[written.used[i]], *other = &seen.entries[written.used[i]];

		if (!other->count && (one->some || !strict))
			return wrong(id, record, way, "drops", written.used[i]);
		if (other->count && (other->hash != one->hash || other->count != one->count))
			return wrong(id, record, way, "misreads", written.used[i]);
	}
	for (i = 0; strict && i < seen.count; i++)
		if (!written.entries[seen.used[i]].count && seen.entries[seen.used[i]].some)
			return wrong(id, record, way, "sees anything in", seen.used[i]);
	return 0;
}

/* One side fills and says what it has written, the other one says what it sees. */
static void pass(side *from, side *to, int record, unsigned int scene)
{
	from(1 + 2 * record, scene);
	now = &written;
	from(2 + 2 * record, scene);
	now = &seen;
	to(2 + 2 * record, scene);
}

/* What the old side calls a number has to be that on the new side; and bytes, both ways. The first miss is printed. */
static int pair(int id, side *old, side *new, const struct record *records, unsigned int count)
{
	unsigned int at, turn;

	begin(0);
	now = &written;
	old(0, 0);
	now = &seen;
	new(0, 0);
	if (differs(id, "number", "of the old side", 0))
		return 1;
	for (at = 0; at < count; at++)
		for (turn = 0; turn < 2 * SEEDS * records[at].scenes; turn++) {
			begin(turn / 2 % SEEDS);
			pass(turn & 1 ? new : old, turn & 1 ? old : new, at, turn / (2 * SEEDS));
			if (differs(id, records[at].name, turn & 1 ? "new to old" : "old to new", 1))
				return 1;
		}
	return printf("%d fine\n", id);
}
