/* SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT */
/* Everything that real headers do to ioctls, in one small one. A spec must not contain this sentence. */
#ifndef ZOO_H
#define ZOO_H

#include <linux/types.h>
#include <linux/ioctl.h>
#include <linux/time_types.h>
#include <linux/ppp-ioctl.h>
#include <stddef.h>

#define ZOO_MAGIC 'z'
#define ZOO_NAME_MAX 16
#define ZOO_VENDOR "Zoo Ltd"
#define ZOO_NEGATIVE (-3)

/* wrappers, two deep, and another name of one */
#define ZOO_IOWR(nr, type) _IOWR(ZOO_MAGIC, nr, type)
#define ZOO_CALL(nr, type) ZOO_IOWR((nr), type)
#define ZOO_READ _IOR

typedef __u64 zoo_handle_t;
typedef struct { __u16 x, y; } zoo_point_t;
typedef unsigned long zoo_pfn_t;

enum zoo_kind { ZOO_CAT, ZOO_DOG = 4, ZOO_KIND_MAX };
enum { ZOO_ANON_ONE = 1, ZOO_ANON_TWO };

#define ZOO_FLAG_BIG (1 << 0)
#define ZOO_FLAG_WILD (1 << 1)
#define ZOO_FLAG_RARE (1 << 5)

#define ZOO_STATE_ASLEEP 0
#define ZOO_STATE_AWAKE 1
#define ZOO_STATE_HUNGRY 2

struct zoo_bits {
	__u32 a : 3;
	__u32 : 5;
	__u32 b : 20;
	__u8 c;
};

struct zoo_packed {
	__u8 a;
	__u64 b;
} __attribute__((packed));

#pragma pack(push, 2)
struct zoo_pack2 {
	__u8 a;
	__u64 b;
};
#pragma pack(pop)

struct zoo_aligned {
	__u32 a;
	__u8 b __attribute__((aligned(16)));
} __attribute__((aligned(32)));

struct zoo_animal {
	enum zoo_kind kind;
	__aligned_u64 born;
	zoo_handle_t handle;
	zoo_point_t place;
	char name[ZOO_NAME_MAX];
	__u16 matrix[2][3];
	zoo_pfn_t pfn;
	size_t size;
	const struct zoo_bits *bits;
	void *cookie;
	int (*callback)(int);
	struct zoo_opaque *opaque;
	union {
		__u32 weight;
		struct {
			__u16 length, height;
		};
		struct {
			__u8 r, g, b;
		} colour;
	};
	struct {
		__u32 left;
		__u64 right;
	} legs[2];
};

struct zoo_list {
	__u32 count;
	struct zoo_bits entries[];
};

struct zoo_flex_in_union {
	__u32 kind;
	union {
		__DECLARE_FLEX_ARRAY(__u8, bytes);
		__DECLARE_FLEX_ARRAY(__u32, words);
	};
};

struct zoo_flex_alone {
	__DECLARE_FLEX_ARRAY(__u16, items);
};

struct zoo_old_flex {
	__DECLARE_FLEX_ARRAY(__u8, bytes);
	__u32 behind;
};

struct zoo_empty {
};

struct zoo_hollow {
	struct { } none;
	__u32 count;
	struct zoo_empty regs;
};

struct zoo_regs {
#ifdef __x86_64__
	__u64 rax;
#endif
};

struct zoo_ppp {
	struct npioctl protocol;
	enum NPmode mode;
	enum NPmode modes[2];
};

struct zoo_timed {
	struct __kernel_timespec at;
};

struct zoo_open { __u32 argsz; __u32 flags; };
#define ZOO_OPEN _IO(ZOO_MAGIC, 0x20)		/* the struct stands before it */
struct zoo_feed { __u32 grams; };
#define ZOO_FEED _IO(ZOO_MAGIC, 0x21)		/* the struct is called like it */

#ifdef __x86_64__
struct zoo_wide { __u64 only64; };
#define ZOO_ONLY_64 _IOR(ZOO_MAGIC, 0x30, struct zoo_wide)
#define ZOO_WIDTH 64
#else
#define ZOO_WIDTH 32
struct zoo_narrow { __u32 only32; };
#define ZOO_ONLY_32 _IOR(ZOO_MAGIC, 0x30, struct zoo_narrow)
#endif

#define ZOO_ADD ZOO_CALL(1, struct zoo_animal)
#define ZOO_PUT _IOW(ZOO_MAGIC, 2, struct zoo_packed)
#define ZOO_GET ZOO_READ(ZOO_MAGIC, 2, struct zoo_pack2)	/* the same nr, another way */
#define ZOO_LIST _IOWR(ZOO_MAGIC, 3, struct zoo_list)
#define ZOO_ALIGN _IOWR(ZOO_MAGIC, 4, struct zoo_aligned)
#define ZOO_FLEX _IOWR(ZOO_MAGIC, 5, struct zoo_flex_in_union)
#define ZOO_SIZEOF _IOR(ZOO_MAGIC, 6, sizeof(struct zoo_bits))
#define ZOO_HIDDEN _IOC(_IOC_NONE, ZOO_MAGIC, 7, sizeof(struct zoo_bits))
#define ZOO_BYTES _IOC(_IOC_READ, ZOO_MAGIC, 8, 24)
#define ZOO_POINTER _IOW(ZOO_MAGIC, 9, struct zoo_bits *)
#define ZOO_LONG _IOW(ZOO_MAGIC, 10, long)
#define ZOO_ARRAY _IOR(ZOO_MAGIC, 11, char[ZOO_NAME_MAX])
#define ZOO_HANDLE _IOR(ZOO_MAGIC, 12, zoo_handle_t)
#define ZOO_OTHER_TYPE _IO('y', 13)
#define ZOO_EMPTY _IOW(ZOO_MAGIC, 0x22, struct zoo_empty)
#define ZOO_HOLLOW _IOW(ZOO_MAGIC, 0x23, struct zoo_hollow)
#define ZOO_REGS _IOW(ZOO_MAGIC, 0x24, struct zoo_regs)
#define ZOO_FLEX_ALONE _IOW(ZOO_MAGIC, 0x25, struct zoo_flex_alone)
#define ZOO_OLD_FLEX _IOW(ZOO_MAGIC, 0x26, struct zoo_old_flex)
#define ZOO_PPP _IOW(ZOO_MAGIC, 0x28, struct zoo_ppp)
#define ZOO_TIMED _IOW(ZOO_MAGIC, 0x27, struct zoo_timed)
#define ZOO_PLAIN _IO(ZOO_MAGIC, 14)
#define ZOO_OLD_NAME ZOO_PLAIN
#define ZOO_NAME(len) _IOC(_IOC_READ, ZOO_MAGIC, 15, len)
#define ZOO_NAME_64(len) _IOC(_IOC_READ, ZOO_MAGIC, 0x32, len)
#define ZOO_NAME_32(len) _IOC(_IOC_READ, ZOO_MAGIC, 0x33, len)
#ifdef __LP64__
#define ZOO_NATIVE_NAME(len) ZOO_NAME_64(len)
#else
#define ZOO_NATIVE_NAME(len) ZOO_NAME_32(len)
#endif
#define ZOO_AXIS(i) _IOR(ZOO_MAGIC, 0x40 + (i), __u32)
#define ZOO_IOCTL_RAW 0x7A50
#define ZOO_MISSING _IOW(ZOO_MAGIC, 16, struct zoo_of_another_planet)

#endif
