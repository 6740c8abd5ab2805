// SPDX-License-Identifier: MIT
/*
 * The devices against models of them that are made otherwise, from the data sheets: random accesses to ports and lines, the
 * same to both; what is read, asked for and acknowledged must be the same. Every now and then the state is saved, the device
 * reset and the state restored, which nothing of what follows may show.
 */
#include "harness.h"

static struct machine machine;
static struct mvm_vm *vm;
static s64 pic, pit;

static void attribute(s64 fd, u32 command, u32 group, u64 attr, void *value, size_t size)
{
	struct mvm_device_attr arg = { .group = group,
				       .attr = attr,
				       .addr = size ? behind_address() : 0 };

	if (size)
		memcpy(behind(&machine), value, size);
	CHECK_IS(CALL(&machine, fd, command, &arg), 0);
	if (size)
		memcpy(value, behind(&machine), size);
}

/* --- i8259: each line has a latch and a level; who is first is a list ---------------------------------------- */

struct controller {
	bool level[8], latch[8], is_level[8], masked[8], serving[8];
	u8 first; /* line of highest priority */
	u8 base;
	bool special_mask, nested, automatic, rotates, wants_isr, polled, four;
	u32 step; /* of initialization, 0: over */
};

static struct controller chips[2];

static bool asks(const struct controller *chip, u32 line)
{
	return (chip->is_level[line] ? chip->level[line] : chip->latch[line]) &&
	       !chip->masked[line];
}

/* From the line of highest priority on: the first that asks, unless one that is served comes before it. */
static int asked(u32 number)
{
	const struct controller *chip = &chips[number];
	u32 at;

	for (at = 0; at < 8 && !chip->step; at++) {
		u32 line = (chip->first + at) & 7;
		bool cascade = number == 0 && line == 2 && chip->nested && asks(chip, line);

		if (chip->serving[line] && !cascade && !(chip->special_mask && chip->masked[line]))
			return -1;
		if (asks(chip, line))
			return (int)line;
	}
	return -1;
}

/* The slave's output is line 2 of the master, which follows it as it is. */
static void settle(void)
{
	chips[0].level[2] = chips[0].latch[2] = asked(1) >= 0;
}

static void model_line(u32 line, bool level)
{
	struct controller *chip = &chips[line / 8];

	if (line != 2) {
		if (level && !chip->level[line & 7])
			chip->latch[line & 7] = true;
		chip->level[line & 7] = level;
	}
	settle();
}

static void model_serve(struct controller *chip, int line)
{
	chip->latch[line] = false;
	if (!chip->automatic)
		chip->serving[line] = true;
	else if (chip->rotates)
		chip->first = (u8)(line + 1) & 7;
}

static int model_acknowledge(void)
{
	int line = asked(0), other;

	if (line < 0)
		return -1;
	model_serve(&chips[0], line);
	if (line != 2) {
		settle();
		return chips[0].base + line;
	}
	other = asked(1);
	if (other >= 0)
		model_serve(&chips[1], other);
	settle();
	return chips[1].base + (other >= 0 ? other : 7);
}

static void model_first(struct controller *chip, u8 value)
{
	u32 at;

	for (at = 0; at < 8; at++)
		chip->latch[at] = chip->masked[at] = chip->serving[at] = false;
	chip->first = 0;
	chip->special_mask = chip->nested = chip->automatic = chip->rotates = false;
	chip->wants_isr = chip->polled = false;
	chip->four = value & 1;
	chip->step = 2;
}

static void model_end(struct controller *chip, u8 value)
{
	u32 at, line = value & 7;

	if (!(value & 0x40)) {
		for (at = 0; at < 8; at++) {
			line = (chip->first + at) & 7;
			if (chip->serving[line] && !(chip->special_mask && chip->masked[line]))
				break;
		}
		if (at == 8)
			return;
	}
	chip->serving[line] = false;
	if (value & 0x80)
		chip->first = (u8)(line + 1) & 7;
}

static void model_command(struct controller *chip, u8 value)
{
	if (value & 0x10) {
		model_first(chip, value);
	} else if (value & 0x08) {
		if (value & 0x40)
			chip->special_mask = value & 0x20;
		if (value & 0x04)
			chip->polled = true;
		else if (value & 0x02)
			chip->wants_isr = value & 1;
	} else if (value & 0x20) {
		model_end(chip, value);
	} else if ((value & 0xc0) == 0xc0) {
		chip->first = (u8)((value & 7) + 1) & 7;
	} else if (!(value & 0x40)) {
		chip->rotates = value & 0x80;
	}
}

static void model_data(struct controller *chip, u8 value)
{
	u32 at;

	switch (chip->step) {
	case 2:
		chip->base = value & 0xf8;
		chip->step = 3;
		break;
	case 3:
		chip->step = chip->four ? 4 : 0;
		break;
	case 4:
		chip->nested = value & 0x10;
		chip->automatic = value & 0x02;
		chip->step = 0;
		break;
	default:
		for (at = 0; at < 8; at++)
			chip->masked[at] = value >> at & 1;
		break;
	}
}

static u8 bits(const bool *from)
{
	u32 at;
	u8 value = 0;

	for (at = 0; at < 8; at++)
		value |= (u8)(from[at] << at);
	return value;
}

static u8 requests(const struct controller *chip)
{
	u32 at;
	u8 value = 0;

	for (at = 0; at < 8; at++)
		value |= (u8)((chip->is_level[at] ? chip->level[at] : chip->latch[at]) << at);
	return value;
}

static u8 model_read(u32 number, bool data)
{
	struct controller *chip = &chips[number];
	int line = asked(number);

	if (chip->polled) {
		chip->polled = false;
		if (line < 0)
			return 0;
		model_serve(chip, line);
		settle();
		return (u8)(0x80 | line);
	}
	if (data)
		return bits(chip->masked);
	return chip->wants_isr ? bits(chip->serving) : requests(chip);
}

/* Lines 0, 1, 2, 8 and 13 are edges; one that changes keeps what it asks for as long as its line is up. */
static void model_trigger(u32 number, u8 value)
{
	struct controller *chip = &chips[number];
	u32 at;

	for (at = 0; at < 8; at++) {
		bool level = value >> at & 1 && (number ? 0xde : 0xf8) >> at & 1;

		if (chip->is_level[at] && !level)
			chip->latch[at] = chip->level[at];
		chip->is_level[at] = level;
	}
	settle();
}

/* --- both ---------------------------------------------------------------------------------------------------- */

static void save_and_restore_pic(void)
{
	struct mvm_i8259_state states[2];
	u32 at, order = below(2);

	for (at = 0; at < 2; at++)
		attribute(pic, MVM_GET_DEVICE_ATTR, MVM_I8259_STATE, at, &states[at],
			  sizeof(states[at]));
	attribute(pic, MVM_SET_DEVICE_ATTR, MVM_I8259_CONTROL, 0, NULL, 0);
	for (at = 0; at < 2; at++)
		attribute(pic, MVM_SET_DEVICE_ATTR, MVM_I8259_STATE, at ^ order,
			  &states[at ^ order], sizeof(states[0]));
}

static void step_write(void)
{
	static const u8 commands[] = { 0x20, 0x20, 0x60, 0xa0, 0xe0, 0xc0, 0x80, 0x00,
				       0x0a, 0x0b, 0x0c, 0x48, 0x68, 0x40, 0x11, 0x10 };
	u32 number = below(2), kind = below(8);
	u8 value = commands[below(below(6) ? 14 : 16)];

	if ((value & 0x38) == 0x20 || value == 0xc0)
		value |= (u8)below(8);
	if (kind < 5) {
		port_out(&machine, number ? 0xa0 : 0x20, value);
		model_command(&chips[number], value);
	} else if (kind < 7) {
		value = below(3) ? (u8)(random_number() & random_number()) : (u8)random_number();
		port_out(&machine, number ? 0xa1 : 0x21, value);
		model_data(&chips[number], value);
	} else if (below(4) == 0) {
		value = (u8)(random_number() & random_number());
		port_out(&machine, number ? 0x4d1 : 0x4d0, value);
		model_trigger(number, value);
	}
	settle();
}

static void step_read(void)
{
	u32 number = below(2), data = below(3) == 0;

	CHECK_IS(port_in(&machine, (number ? 0xa0 : 0x20) + (u16)data), model_read(number, data));
}

static void step_acknowledge(void)
{
	unsigned long flags = host_spin_lock(&vm->irq_lock);
	int vector = mvm_i8259_intr(vm->i8259) ? mvm_i8259_acknowledge(vm->i8259) : -1;

	host_spin_unlock(&vm->irq_lock, flags);
	CHECK_IS(vector, model_acknowledge());
}

static void step_pic(void)
{
	struct mvm_irq_line line = { .irq = below(16), .level = below(2) };

	switch (below(8)) {
	case 0 ... 2:
		CHECK_IS(CALL(&machine, machine.vm, MVM_IRQ_LINE, &line), 0);
		model_line(line.irq, line.level);
		break;
	case 3 ... 4:
		step_acknowledge();
		break;
	case 5:
		step_read();
		break;
	case 6:
		if (below(4) == 0)
			save_and_restore_pic();
		break;
	default:
		step_write();
		break;
	}
}

/* As software begins: vectors 0x20 and 0x28; each with or without automatic EOI and special nesting. */
static void initialise(void)
{
	u8 sequence[] = { 0x11, 0x20, 0x04, 0x01 };
	u32 number, at;

	memset(chips, 0, sizeof(chips));
	for (number = 0; number < 2; number++) {
		sequence[3] = (u8)(1 | below(2) << 1 | below(2) << 4);
		for (at = 0; at < 4; at++) {
			u8 value = at == 1 ? (u8)(0x20 + number * 8) : sequence[at];

			port_out(&machine, (u16)((number ? 0xa0 : 0x20) + !!at), value);
			if (at)
				model_data(&chips[number], value);
			else
				model_command(&chips[number], value);
		}
	}
}

static void test_pic(u32 rounds)
{
	unsigned int before = failures;
	u32 at;

	machine_boot(&machine);
	vm = vm_of(&machine, machine.vm);
	pic = make_device(&machine, machine.vm, MVM_DEVICE_I8259);
	while (rounds-- && failures == before) {
		attribute(pic, MVM_SET_DEVICE_ATTR, MVM_I8259_CONTROL, 0, NULL, 0);
		for (at = 0; at < 16; at++) {
			struct mvm_irq_line line = { .irq = at };

			CHECK_IS(CALL(&machine, machine.vm, MVM_IRQ_LINE, &line), 0);
		}
		initialise();
		for (at = 0; at < 300 && failures == before; at++)
			step_pic();
	}
	machine_end(&machine);
}

/* --- i8254: a channel is a counting element, which is counted down tick by tick ------------------------------- */

#define HZ     1193182u
#define SECOND 1000000000ull

/**
 * struct counter - a channel
 * @count: that is counted; 0: none was written
 * @next: of modes 1 and 5, 0: none
 * @running: it was loaded, or triggered
 * @passed: nanoseconds that it has counted
 * @element, @high: what the ticks have made
 */
struct counter {
	u8 mode, rw;
	bool bcd, gate, running;
	u32 count, next;
	u64 passed;
	u8 low;
	bool half_written, half_read;
	u32 latched, unread;
	int status; /* -1: none */
	u32 element;
	bool high;
};

static struct counter counters[3];
static u8 speaker;

static bool is_shot(const struct counter *counter)
{
	return counter->mode == 1 || counter->mode == 5;
}

/* A tick of a square wave: its two halves count the same, but the first of an odd count stays at 0 for one more. */
static void tick_square(struct counter *counter)
{
	bool stays = counter->count & 1 && counter->high;

	if (counter->element > (stays ? 0u : 2u)) {
		counter->element -= 2;
		return;
	}
	counter->high = !counter->high;
	counter->element = counter->count & ~1u;
}

static void tick(struct counter *counter)
{
	u32 wrap = counter->bcd ? 10000 : 65536;

	switch (counter->mode) {
	case 2:
		counter->element = counter->element == 1 ? counter->count : counter->element - 1;
		counter->high = counter->element != 1;
		break;
	case 3:
		tick_square(counter);
		break;
	default:
		counter->element = (counter->element + wrap - 1) % wrap;
		if (!counter->element)
			counter->high = true;
		break;
	}
}

/* From its loading on. Modes 4 and 5 strobe once. */
static void follow(struct counter *counter)
{
	u64 ticks = counter->passed / SECOND * HZ + counter->passed % SECOND * HZ / SECOND, at;

	counter->element = counter->mode == 3 ? counter->count & ~1u : counter->count;
	counter->high = counter->mode != 0 && counter->mode != 1;
	if (!counter->running || !counter->count) {
		counter->element = counter->count;
		counter->high = counter->mode != 0;
		return;
	}
	for (at = 0; at < ticks; at++)
		tick(counter);
	if (counter->mode >= 4)
		counter->high = ticks != counter->count;
	if (counter->mode == 2 || counter->mode == 3)
		counter->high = counter->high || !counter->gate;
}

static u32 digits(u32 value, u32 from, u32 to)
{
	u32 result = 0, unit = 1;

	for (; value; value /= from, unit *= to)
		result += value % from * unit;
	return result;
}

static u32 as_read(const struct counter *counter)
{
	return counter->bcd ? digits(counter->element % 10000, 10, 16) : counter->element & 0xffff;
}

static void pass(u64 ns)
{
	u32 at;

	user_time_pass(ns);
	for (at = 0; at < 3; at++) {
		if (counters[at].running && (counters[at].gate || is_shot(&counters[at])))
			counters[at].passed += ns;
	}
}

static void model_load(struct counter *counter, u32 value)
{
	if (counter->bcd)
		value = digits(value, 16, 10);
	if (!value)
		value = counter->bcd ? 10000 : 65536;
	if (is_shot(counter)) {
		u64 ticks = counter->passed / SECOND * HZ + counter->passed % SECOND * HZ / SECOND;

		if (counter->running && counter->count && ticks <= counter->count) {
			counter->next = value;
			return;
		}
		counter->running = false;
	} else {
		counter->running = true;
		counter->passed = 0;
	}
	counter->count = value;
}

static void model_byte(struct counter *counter, u8 value)
{
	if (counter->rw != 3) {
		model_load(counter, counter->rw == 2 ? (u32)value << 8 : value);
	} else if (counter->half_written) {
		counter->half_written = false;
		model_load(counter, counter->low | (u32)value << 8);
	} else {
		counter->half_written = true;
		counter->low = value;
		if (counter->mode == 0)
			counter->running = false;
	}
}

static void model_latch(struct counter *counter)
{
	if (counter->unread)
		return;
	follow(counter);
	counter->latched = as_read(counter);
	counter->unread = counter->rw == 3 ? 2 : 1;
}

static void model_status(struct counter *counter)
{
	bool null = counter->next || !counter->running || !counter->count;

	if (counter->status >= 0)
		return;
	follow(counter);
	counter->status = counter->high << 7 | null << 6 | counter->rw << 4 | counter->mode << 1 |
			  counter->bcd;
}

static u8 model_count(struct counter *counter)
{
	u32 value, second;

	if (counter->status >= 0) {
		value = (u32)counter->status;
		counter->status = -1;
		return (u8)value;
	}
	if (counter->unread) {
		value = counter->latched;
		second = counter->rw == 2 || (counter->rw == 3 && counter->unread == 1);
		counter->unread--;
		return (u8)(second ? value >> 8 : value);
	}
	follow(counter);
	value = as_read(counter);
	second = counter->rw == 2 || (counter->rw == 3 && counter->half_read);
	if (counter->rw == 3)
		counter->half_read = !counter->half_read;
	return (u8)(second ? value >> 8 : value);
}

static void model_gate(bool gate)
{
	struct counter *counter = &counters[2];
	bool rises = gate && !counter->gate;

	counter->gate = gate;
	if (!rises || !counter->count)
		return;
	if (is_shot(counter)) {
		counter->running = true;
		counter->passed = 0;
		if (counter->next)
			counter->count = counter->next;
		counter->next = 0;
	} else if (counter->mode == 2 || counter->mode == 3) {
		counter->passed = 0;
	}
}

/* --- both ---------------------------------------------------------------------------------------------------- */

static void step_program(void)
{
	static const u8 modes[] = { 0, 1, 2, 3, 4, 5, 6, 7 };
	u32 number = below(3);
	struct counter *counter = &counters[number];
	u8 mode = modes[below(8)], rw = (u8)(1 + below(3)), bcd = below(4) == 0;

	port_out(&machine, 0x43, (u8)(number << 6 | rw << 4 | mode << 1 | bcd));
	counter->mode = mode > 5 ? mode - 4 : mode;
	counter->rw = rw;
	counter->bcd = bcd;
	counter->running = counter->half_written = counter->half_read = false;
	counter->next = counter->unread = 0;
	counter->status = -1;
}

/* Small ones, with digits that are decimal; in modes 2 and 3 none while another one is counted: devices.c does that. */
static void step_count(void)
{
	u32 number = below(3);
	struct counter *counter = &counters[number];
	bool periodic = counter->mode == 2 || counter->mode == 3;
	u8 value = (u8)(below(10) << 4 | below(10));

	if (periodic && counter->running && counter->gate)
		return;
	if (value < 3 || (counter->rw == 3 && counter->half_written))
		value = counter->rw == 3 ? below(2) : 3;
	if (counter->rw == 3 && !counter->half_written && value < 3)
		value = 0x13;
	port_out(&machine, (u16)(0x40 + number), value);
	model_byte(counter, value);
}

static void save_and_restore_pit(void)
{
	struct mvm_i8254_channel states[3];
	struct mvm_i8254_speaker port;
	u32 at;

	for (at = 0; at < 3; at++)
		attribute(pit, MVM_GET_DEVICE_ATTR, MVM_I8254_CHANNEL, at, &states[at],
			  sizeof(states[at]));
	attribute(pit, MVM_GET_DEVICE_ATTR, MVM_I8254_PORT, 0, &port, sizeof(port));
	attribute(pit, MVM_SET_DEVICE_ATTR, MVM_I8254_CONTROL, 0, NULL, 0);
	if (below(2))
		attribute(pit, MVM_SET_DEVICE_ATTR, MVM_I8254_PORT, 0, &port, sizeof(port));
	for (at = 0; at < 3; at++) {
		attribute(pit, MVM_SET_DEVICE_ATTR, MVM_I8254_CHANNEL, at, &states[at],
			  sizeof(states[at]));
		counters[at].next = 0; /* docs/driver.md: not kept */
	}
	attribute(pit, MVM_SET_DEVICE_ATTR, MVM_I8254_PORT, 0, &port, sizeof(port));
}

static void step_read_back(void)
{
	u8 value = (u8)(0xc0 | below(32) << 1);
	u32 at;

	port_out(&machine, 0x43, value);
	for (at = 0; at < 3; at++) {
		if (!(value >> (at + 1) & 1))
			continue;
		if (!(value & 0x20))
			model_latch(&counters[at]);
		if (!(value & 0x10))
			model_status(&counters[at]);
	}
}

static void step_speaker(void)
{
	if (below(2)) {
		speaker = (u8)below(4);
		port_out(&machine, 0x61, speaker);
		model_gate(speaker & 1);
	}
	follow(&counters[2]);
	CHECK_IS(port_in(&machine, 0x61) & 0x23, speaker | counters[2].high << 5);
}

static void step_pit(void)
{
	u32 number = below(3);

	switch (below(12)) {
	case 0:
		step_program();
		break;
	case 1 ... 2:
		step_count();
		break;
	case 3 ... 5:
		CHECK_IS(port_in(&machine, (u16)(0x40 + number)), model_count(&counters[number]));
		break;
	case 6:
		port_out(&machine, 0x43, (u8)(number << 6));
		model_latch(&counters[number]);
		break;
	case 7:
		step_read_back();
		break;
	case 8 ... 9:
		step_speaker();
		break;
	case 10:
		save_and_restore_pit();
		break;
	default:
		pass(below(4) ? below(20000) : below(300000));
		break;
	}
}

static void begin_pit(void)
{
	u32 at;

	attribute(pit, MVM_SET_DEVICE_ATTR, MVM_I8254_CONTROL, 0, NULL, 0);
	memset(counters, 0, sizeof(counters));
	for (at = 0; at < 3; at++)
		counters[at] =
			(struct counter){ .mode = 3, .rw = 3, .gate = at != 2, .status = -1 };
	speaker = 0;
}

static void test_pit(u32 rounds)
{
	unsigned int before = failures;
	u32 at;

	machine_boot(&machine);
	vm = vm_of(&machine, machine.vm);
	pic = make_device(&machine, machine.vm, MVM_DEVICE_I8259);
	pit = make_device(&machine, machine.vm, MVM_DEVICE_I8254);
	while (rounds-- && failures == before) {
		begin_pit();
		for (at = 0; at < 300 && failures == before; at++)
			step_pit();
	}
	machine_end(&machine);
}

void test_models(void)
{
	random_state = 0x9e3779b97f4a7c15;
	test_pic(300);
	test_pit(300);
}
