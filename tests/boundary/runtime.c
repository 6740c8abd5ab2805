// SPDX-License-Identifier: MIT
/* Tests of driver/boundary itself, where generated code does not reach every corner. */
#include "runner.h"

#define CHECK(condition) \
	do { \
		if (!(condition)) { \
			failures++; \
			printf("%s: runtime: line %d: %s\n", SHAPE, __LINE__, #condition); \
		} \
	} while (0)

static void test_arithmetic(void)
{
	const u64 most = ~0ULL;
	volatile u64 width = 64; /* a shift that the compiler does not see */

	CHECK(boundary_add(most, 0) == most && boundary_add(most, 1) == most && boundary_add(2, 3) == 5);
	CHECK(boundary_add(most - 1, 1) == most && boundary_add(1ULL << 63, 1ULL << 63) == most);
	CHECK(boundary_sub(5, 3) == 2 && boundary_sub(3, 5) == 0 && boundary_sub(3, 3) == 0);
	CHECK(boundary_mul(3, 5) == 15 && boundary_mul(1ULL << 32, 1ULL << 32) == most && boundary_mul(most, 0) == 0);
	CHECK(boundary_shl(1, 63) == 1ULL << 63 && boundary_shl(2, 63) == most && boundary_shl(0, 64) == 0);
	CHECK(boundary_shl(1, 64) == most && boundary_shl(0, 3) == 0 && boundary_shl(3, 2) == 12);
	CHECK(boundary_add(5, 0) == 5 && boundary_shl(3, 65) == most && boundary_shl(1, 1000) == most);
	CHECK(boundary_shr(most, width - 1) == 1 && boundary_shr(12, 2) == 3 && boundary_shr(5, 0) == 5);
	CHECK(boundary_shr(most, width) == 0 && boundary_shr(most, width + 1) == 0);
	CHECK(boundary_min(1, 2) == 1 && boundary_min(2, 1) == 1);
	CHECK(boundary_align(5, 4) == 8 && boundary_align(8, 4) == 8 && boundary_align(most, 4096) == most);
	CHECK(boundary_div(7, 2) == 3 && boundary_div(most, 1) == most && boundary_div(7, 0) == most && !boundary_div(0, 7));
	CHECK(boundary_mod(7, 2) == 1 && boundary_mod(most, 10) == 5 && boundary_mod(7, 0) == most && !boundary_mod(8, 4));
	CHECK(boundary_mod_signed(-7, 2) == 1 && !boundary_mod_signed(-8, 4) && boundary_mod_signed(7, 4) == 3);
	CHECK(!boundary_mod_signed((s64)(1ULL << 63), 2) && boundary_mod_signed((s64)(1ULL << 63), 10) == 8);
	CHECK(boundary_align(5, 0) == 5 && boundary_align(0, 8) == 0);
	CHECK(os_index_nospec(3, 4) == 3 && os_index_nospec(4, 4) == 0 && os_index_nospec(~0UL, 4) == 0);
	CHECK(!boundary_nonzero("\0\0\0", 3) && boundary_nonzero("\0\0\1", 3) && boundary_nonzero("\1\0\0", 3));
	CHECK(!boundary_nonzero("\1", 0));
}

static void test_clear(void)
{
	u8 bytes[8] = { 1, 1, 1, 1, 1, 1, 1, 1 };

	boundary_clear(bytes, 2, 4);
	boundary_clear(bytes, 6, 6);
	boundary_clear(bytes, 7, 5);
	CHECK(!memcmp(bytes, "\1\1\0\0\1\1\1\1", 8));
}

static void test_window(void)
{
	u8 memory[16] = "0123456789abcde", copy[16];
	struct user_space space = {
		.areas = { { 0x1000, 16, memory, 16, 16, 0 } }, .area_count = 1, .address_bits = 64,
	};
	struct os_call call = { .space = &space };
	struct boundary_window window;
	u64 bugs = user_counts.bugs;

	boundary_open(&window, &call, 0x1000, 8, 2, BOUNDARY_IN);
	CHECK(boundary_read(&window, 0, 8, copy) == 0 && !memcmp(copy, memory, 16));
	CHECK(boundary_read(&window, 3, 1, copy) == 0 && !memcmp(copy, "6723", 4));
	CHECK(boundary_read(&window, 8, 0, copy) == 0 && boundary_read(&window, 9, 0, copy) == -ENOSPC);
	CHECK(boundary_read(&window, 7, 2, copy) == -ENOSPC && boundary_read(&window, 0, 9, copy) == -ENOSPC);
	CHECK(boundary_read(&window, ~0ULL, 2, copy) == -ENOSPC && boundary_read(&window, 1, ~0ULL, copy) == -ENOSPC);
	CHECK(user_counts.bugs == bugs);
	CHECK(boundary_write(&window, 0, 1, copy) == -EIO && user_counts.bugs == bugs + 1);
	CHECK(boundary_write_part(&window, 0, 1, copy, 0, 1) == -EIO && user_counts.bugs == bugs + 2);
	boundary_open(&window, &call, 0x1000, 8, 2, BOUNDARY_OUT);
	CHECK(boundary_read(&window, 0, 1, copy) == -EIO && user_counts.bugs == bugs + 3);
	CHECK(boundary_write(&window, 7, 1, "xy") == 0 && !memcmp(memory + 13, "dxy", 3));
	CHECK(boundary_write(&window, 7, 2, "xyz") == -ENOSPC && boundary_write(&window, 8, 0, NULL) == 0);
	CHECK(boundary_write_part(&window, 1, 2, "ABCD", 1, 1) == 0 && !memcmp(memory, "012B4D67", 8));
	CHECK(boundary_write_part(&window, 7, 2, "ABCD", 1, 1) == -ENOSPC);
	boundary_open(&window, &call, 0x1000, 16, 2, BOUNDARY_OUT);
	CHECK(boundary_write(&window, 7, 2, "zzzz") == -EFAULT && boundary_write_part(&window, 7, 2, "zzzz", 1, 1) == -EFAULT);
	boundary_open(&window, &call, ~0ULL - 1, 16, 2, BOUNDARY_IN | BOUNDARY_OUT);
	/* what would wrap to an address that is mapped, or to a length that is */
	space.areas[0].start = 0;
	CHECK(boundary_read(&window, 1, 1, copy) == -EFAULT && boundary_write(&window, 1, 1, copy) == -EFAULT);
	boundary_open(&window, &call, 0, ~0ULL, 16, BOUNDARY_IN | BOUNDARY_OUT);
	CHECK(boundary_read(&window, 1ULL << 60, 1, copy) == -EFAULT && boundary_write(&window, 1ULL << 60, 1, copy) == -EFAULT);
	CHECK(boundary_read(&window, 0, (1ULL << 60) + 1, copy) == -EFAULT);
	boundary_open(&window, &call, 0x9000, 8, 2, BOUNDARY_IN | BOUNDARY_OUT);	/* nothing is there, nor needed */
	CHECK(boundary_read(&window, 1, 0, copy) == 0 && boundary_write(&window, 1, 0, copy) == 0);
}

static void test_buffer(void)
{
	struct user_space space = { .address_bits = 64 };
	struct os_call call = { .space = &space };
	struct boundary_buffer buffer;
	struct user_counts was = user_counts;

	CHECK(boundary_take(&buffer, &call, 0, (u64)1 << 62, 16, BOUNDARY_OUT) == -ENOMEM);
	CHECK(boundary_take(&buffer, &call, 0, 0, 16, BOUNDARY_IN) == 0 && buffer.memory && !buffer.count);
	CHECK(boundary_give(&buffer, 0) == 0 && boundary_bound(1, buffer.count) == -EIO && !boundary_bound(0, 0));
	boundary_drop(&buffer);
	CHECK(boundary_take(&buffer, &call, 0x1000, 1, 16, BOUNDARY_IN) == -EFAULT && !buffer.memory);
	CHECK(boundary_take_nullable(&buffer, &call, 0, 1, 16, BOUNDARY_IN) == 0 && !buffer.memory && !buffer.count);
	CHECK(boundary_give_part(&buffer, 0, 1, 1) == 0 && boundary_give(&buffer, 0) == 0);
	CHECK(boundary_give_part(&buffer, 3, 1, 1) == 0 && boundary_give(&buffer, 3) == 0);	/* whatever the count says */
	CHECK(user_counts.allocations - was.allocations == user_counts.frees - was.frees);
}

static void test_tables(void)
{
	static const struct boundary_register registers[] = {
		{ 0x10, 1, 1, 8, true, true }, { 0x20, 4, 2, 8, true, true }, { 0x40, 2, 1, 8, true, true },
	};
	static const struct boundary_register last[] = { { 1ULL << 63, 2, 1ULL << 63, 8, true, true } };
	static const struct boundary_attribute attributes[] = { { 1, 5, 0xff, NULL, NULL }, { 2, 0, 0, NULL, NULL } };
	static const struct boundary_capability capabilities[] = { { 3, 1, false, 0 }, { 9, 1, false, 0 } };
	u32 number = 99, id;

	for (id = 0; id < 0x60; id++) {
		const struct boundary_register *found = boundary_register(registers, 3, id, &number);
		const struct boundary_register *wanted = id == 0x10 ? &registers[0] :
			id >= 0x20 && id < 0x28 && !(id & 1) ? &registers[1] :
			id == 0x40 || id == 0x41 ? &registers[2] : NULL;

		CHECK(found == wanted && (!found || number == (id - found->id) / found->step));
	}
	CHECK(!boundary_register(registers, 0, 0x10, &number) && !boundary_register(registers, 3, 1ULL << 32 | 0x10, &number));
	CHECK(!boundary_register(last, 1, 0, &number));	/* ids do not go on at 0 behind the last */
	CHECK(boundary_register(last, 1, 1ULL << 63, &number) == last && !number);
	CHECK(!boundary_attribute(attributes, 0, 1, 0x105) && !boundary_capability(capabilities, 0, 3));
	CHECK(boundary_attribute(attributes, 2, 1, 0x105) == &attributes[0] && !boundary_attribute(attributes, 2, 1, 6));
	CHECK(boundary_attribute(attributes, 2, 2, 77) == &attributes[1] && !boundary_attribute(attributes, 2, 3, 5));
	CHECK(!boundary_attribute(attributes, 1, 2, 77));
	CHECK(boundary_capability(capabilities, 2, 9) == &capabilities[1] && !boundary_capability(capabilities, 2, 4));
	CHECK(!boundary_capability(capabilities, 1, 9));
}

/* The table of DESIGN.md. */
static void test_status(void)
{
	CHECK(user_status(0, false) == 0 && user_status(-ENOTTY, false) == 0xc0000010);
	CHECK(user_status(-EPERM, false) == 0xc0000022 && user_status(-EFAULT, true) == 0xc0000023);
	CHECK(user_status(-EFAULT, false) == 0xc0000005 && user_status(-EINVAL, false) == 0xc000000d);
	CHECK(user_status(-E2BIG, false) == 0xc0000206 && user_status(-EOPNOTSUPP, false) == 0xc00000bb);
	CHECK(user_status(-EOVERFLOW, false) == 0xc0000095 && user_status(-EEXIST, false) == 0xc0000001);
}

void test_runtime(void)
{
	test_arithmetic();
	test_clear();
	test_window();
	test_buffer();
	test_tables();
	test_registry();
	test_status();
}
