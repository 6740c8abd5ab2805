// SPDX-License-Identifier: MIT
/*
 * A pair of 8259A interrupt controllers, the slave on line 2 of the master (Intel 8259A data sheet, order number 231468),
 * with the edge and level registers of the 82371SB. Everything is under vm.irq_lock.
 *
 * An edge is latched until it is acknowledged or the controller initialised, also where the line goes down before: a VMM
 * that pulses a line loses nothing. The master's line 2 is always the slave's output.
 */
#include "parts.h"

#define MVM_MASTER  0u
#define MVM_SLAVE   1u
#define MVM_CASCADE 2u
#define MVM_NO_LINE 8u

/* --- priorities (data sheet: priority resolver, fully nested and special modes) ------------------ */

/* The line of highest priority in a set, or MVM_NO_LINE; *@rank is 0 for the highest there is. */
static u32 mvm_i8259_highest(const struct mvm_i8259_state *chip, u8 set, u32 *rank)
{
	for (*rank = 0; *rank < 8; ++*rank) {
		u32 line = (*rank + chip->priority_add) & 7;

		if (set >> line & 1)
			return line;
	}
	return MVM_NO_LINE;
}

/* The line that the chip asks for: one that is not masked, above everything that is in service. */
static u32 mvm_i8259_request(const struct mvm_i8259_state *chip, bool master)
{
	u8 in_service = chip->isr;
	u32 line, rank, busy;

	if (chip->init_state)
		return MVM_NO_LINE;
	line = mvm_i8259_highest(chip, chip->irr & (u8)~chip->imr, &rank);
	if (chip->special_mask)
		in_service &= (u8)~chip->imr;
	if (chip->special_fully_nested_mode && master && line == MVM_CASCADE)
		in_service &= (u8) ~(1u << MVM_CASCADE);
	mvm_i8259_highest(chip, in_service, &busy);
	return rank < busy ? line : MVM_NO_LINE;
}

bool mvm_i8259_intr(const struct mvm_i8259 *pic)
{
	return mvm_i8259_request(&pic->chip[MVM_MASTER], true) != MVM_NO_LINE;
}

/* The slave's output is the master's line 2. */
static void mvm_i8259_cascade(struct mvm_i8259 *pic)
{
	struct mvm_i8259_state *master = &pic->chip[MVM_MASTER];
	u8 bit = 1u << MVM_CASCADE;

	if (mvm_i8259_request(&pic->chip[MVM_SLAVE], false) != MVM_NO_LINE) {
		master->irr |= bit;
		master->last_irr |= bit;
	} else {
		master->irr &= (u8)~bit;
		master->last_irr &= (u8)~bit;
	}
}

/* After a change: INTR that goes up wakes the vCPU that it is wired to. */
static void mvm_i8259_changed(struct mvm_i8259 *pic, bool before)
{
	mvm_i8259_cascade(pic);
	if (!before && mvm_i8259_intr(pic) && pic->vm->boot)
		host_vcpu_kick(&pic->vm->boot->host);
}

/* --- lines -------------------------------------------------------------------------------------------- */

static void mvm_i8259_chip_line(struct mvm_i8259_state *chip, u32 line, bool level)
{
	u8 bit = (u8)(1u << line);

	if (!level) {
		if (chip->elcr & bit)
			chip->irr &= (u8)~bit;
		chip->last_irr &= (u8)~bit;
		return;
	}
	if (chip->elcr & bit || !(chip->last_irr & bit))
		chip->irr |= bit;
	chip->last_irr |= bit;
}

void mvm_i8259_line(struct mvm_i8259 *pic, u32 line, bool level)
{
	bool before = mvm_i8259_intr(pic);

	if (level)
		pic->lines |= (u16)(1u << line);
	else
		pic->lines &= (u16) ~(1u << line);
	if (line != MVM_CASCADE)
		mvm_i8259_chip_line(&pic->chip[line / 8], line & 7, level);
	mvm_i8259_changed(pic, before);
}

/* --- acknowledging -------------------------------------------------------------------------------------- */

static void mvm_i8259_serve(struct mvm_i8259_state *chip, u32 line)
{
	u8 bit = (u8)(1u << line);

	if (!chip->auto_eoi)
		chip->isr |= bit;
	else if (chip->rotate_on_auto_eoi)
		chip->priority_add = (line + 1) & 7;
	if (!(chip->elcr & bit))
		chip->irr &= (u8)~bit;
}

/* What a chip puts on the bus: its line 7 where the request has gone (data sheet: spurious). */
static u32 mvm_i8259_chip_acknowledge(struct mvm_i8259_state *chip, bool master)
{
	u32 line = mvm_i8259_request(chip, master);

	if (line == MVM_NO_LINE)
		return 7;
	mvm_i8259_serve(chip, line);
	return line;
}

u8 mvm_i8259_acknowledge(struct mvm_i8259 *pic)
{
	struct mvm_i8259_state *chip = &pic->chip[MVM_MASTER];
	u32 line = mvm_i8259_chip_acknowledge(chip, true);

	if (line == MVM_CASCADE) {
		chip = &pic->chip[MVM_SLAVE];
		line = mvm_i8259_chip_acknowledge(chip, false);
	}
	mvm_i8259_cascade(pic);
	return (u8)(chip->irq_base + line);
}

/* --- ports: 0x20, 0x21, 0xa0, 0xa1, 0x4d0, 0x4d1 ----------------------------------------------------------- */

bool mvm_i8259_port(u16 port)
{
	return (port & 0xff7e) == 0x20 || port == 0x4d0 || port == 0x4d1;
}

/* A poll acknowledges what is asked for, and says which it was. */
static u8 mvm_i8259_poll(struct mvm_i8259_state *chip, bool master)
{
	u32 line = mvm_i8259_request(chip, master);

	chip->poll = 0;
	if (line == MVM_NO_LINE)
		return 0;
	mvm_i8259_serve(chip, line);
	return (u8)(0x80 | line);
}

u8 mvm_i8259_read(struct mvm_i8259 *pic, u16 port)
{
	u32 number = port >= 0x4d0 ? port & 1 : port >> 7;
	struct mvm_i8259_state *chip = &pic->chip[number];
	bool before = mvm_i8259_intr(pic);
	u8 value;

	if (port >= 0x4d0)
		return chip->elcr;
	if (chip->poll) {
		value = mvm_i8259_poll(chip, number == MVM_MASTER);
		mvm_i8259_changed(pic, before);
		return value;
	}
	if (port & 1)
		return chip->imr;
	return chip->read_reg_select ? chip->isr : chip->irr;
}

/* ICW1: everything but the lines, the vector and the trigger modes begins anew; an edge needs to come again. */
static void mvm_i8259_icw1(struct mvm_i8259_state *chip, u8 value)
{
	struct mvm_i8259_state before = *chip;

	memset(chip, 0, sizeof(*chip));
	chip->last_irr = before.last_irr;
	chip->irr = before.irr & before.elcr;
	chip->irq_base = before.irq_base;
	chip->elcr = before.elcr;
	chip->elcr_mask = before.elcr_mask;
	chip->init4 = value & 1;
	chip->init_state = 1;
}

/* The end of an interrupt: of one line, or of the highest one in service that is not specially masked. */
static void mvm_i8259_eoi(struct mvm_i8259_state *chip, bool specific, u32 line, bool rotate)
{
	u8 set = chip->special_mask ? chip->isr & (u8)~chip->imr : chip->isr;
	u32 rank;

	if (!specific)
		line = mvm_i8259_highest(chip, set, &rank);
	if (line == MVM_NO_LINE)
		return;
	chip->isr &= (u8) ~(1u << line);
	if (rotate)
		chip->priority_add = (line + 1) & 7;
}

/* OCW2: bits 5 to 7 say rotate, specific, end of interrupt. */
static void mvm_i8259_ocw2(struct mvm_i8259_state *chip, u8 value)
{
	bool rotate = value & 0x80, specific = value & 0x40;
	u32 line = value & 7;

	if (value & 0x20)
		mvm_i8259_eoi(chip, specific, line, rotate);
	else if (rotate && specific)
		chip->priority_add = (line + 1) & 7;
	else if (!specific)
		chip->rotate_on_auto_eoi = rotate;
}

static void mvm_i8259_ocw3(struct mvm_i8259_state *chip, u8 value)
{
	if (value & 0x40)
		chip->special_mask = value >> 5 & 1;
	if (value & 0x04)
		chip->poll = 1;
	else if (value & 0x02)
		chip->read_reg_select = value & 1;
}

static void mvm_i8259_command(struct mvm_i8259_state *chip, u8 value)
{
	if (value & 0x10)
		mvm_i8259_icw1(chip, value);
	else if (value & 0x08)
		mvm_i8259_ocw3(chip, value);
	else
		mvm_i8259_ocw2(chip, value);
}

static void mvm_i8259_data(struct mvm_i8259_state *chip, u8 value)
{
	switch (chip->init_state) {
	case 1:
		chip->irq_base = value & 0xf8;
		chip->init_state = 2;
		break;
	case 2: /* how the two are wired */
		chip->init_state = chip->init4 ? 3 : 0;
		break;
	case 3:
		chip->special_fully_nested_mode = value >> 4 & 1;
		chip->auto_eoi = value >> 1 & 1;
		chip->init_state = 0;
		break;
	default:
		chip->imr = value;
		break;
	}
}

/* A line that becomes level-triggered asks as long as it is up. */
static void mvm_i8259_set_elcr(struct mvm_i8259_state *chip, u8 value)
{
	u8 now_level = value & chip->elcr_mask & (u8)~chip->elcr;

	chip->elcr = value & chip->elcr_mask;
	chip->irr = (chip->irr & (u8)~now_level) | (chip->last_irr & now_level);
}

void mvm_i8259_write(struct mvm_i8259 *pic, u16 port, u8 value)
{
	struct mvm_i8259_state *chip = &pic->chip[port >= 0x4d0 ? port & 1 : port >> 7];
	bool before = mvm_i8259_intr(pic);

	if (port >= 0x4d0)
		mvm_i8259_set_elcr(chip, value);
	else if (port & 1)
		mvm_i8259_data(chip, value);
	else
		mvm_i8259_command(chip, value);
	mvm_i8259_changed(pic, before);
}

/* --- state ------------------------------------------------------------------------------------------------- */

/* Lines 0, 1, 2, 8 and 13 are edge-triggered in every PC. */
static const u8 mvm_elcr_masks[2] = { 0xf8, 0xde };

void mvm_i8259_power_on(struct mvm_i8259 *pic)
{
	u32 number;

	for (number = 0; number < 2; number++) {
		struct mvm_i8259_state *chip = &pic->chip[number];

		memset(chip, 0, sizeof(*chip));
		chip->elcr_mask = mvm_elcr_masks[number];
		chip->last_irr = (u8)(pic->lines >> number * 8);
	}
	mvm_i8259_cascade(pic);
}

int mvm_i8259_set_reset(struct mvm_i8259 *i8259)
{
	unsigned long flags = host_spin_lock(&i8259->vm->irq_lock);

	mvm_i8259_power_on(i8259);
	host_spin_unlock(&i8259->vm->irq_lock, flags);
	return 0;
}

/* The lines' levels are part of it. */
static int mvm_i8259_set_chip(struct mvm_i8259 *pic, u32 number,
			      const struct mvm_i8259_state *value)
{
	unsigned long flags;
	bool before;

	if (value->elcr_mask != mvm_elcr_masks[number] || value->elcr & ~value->elcr_mask)
		return -EINVAL;
	flags = host_spin_lock(&pic->vm->irq_lock);
	before = mvm_i8259_intr(pic);
	pic->chip[number] = *value;
	pic->lines &= (u16) ~(0xffu << number * 8);
	pic->lines |= (u16)(value->last_irr << number * 8);
	mvm_i8259_changed(pic, before);
	host_spin_unlock(&pic->vm->irq_lock, flags);
	return 0;
}

static int mvm_i8259_get_chip(struct mvm_i8259 *pic, u32 number, struct mvm_i8259_state *value)
{
	unsigned long flags = host_spin_lock(&pic->vm->irq_lock);

	*value = pic->chip[number];
	host_spin_unlock(&pic->vm->irq_lock, flags);
	return 0;
}

int mvm_i8259_set_master(struct mvm_i8259 *i8259, const struct mvm_i8259_state *value)
{
	return mvm_i8259_set_chip(i8259, MVM_MASTER, value);
}

int mvm_i8259_get_master(struct mvm_i8259 *i8259, struct mvm_i8259_state *value)
{
	return mvm_i8259_get_chip(i8259, MVM_MASTER, value);
}

int mvm_i8259_set_slave(struct mvm_i8259 *i8259, const struct mvm_i8259_state *value)
{
	return mvm_i8259_set_chip(i8259, MVM_SLAVE, value);
}

int mvm_i8259_get_slave(struct mvm_i8259 *i8259, struct mvm_i8259_state *value)
{
	return mvm_i8259_get_chip(i8259, MVM_SLAVE, value);
}

int mvm_i8259_get_line(struct mvm_i8259 *i8259, u64 attr, __u32 *value)
{
	unsigned long flags;

	if (attr > MVM_LAST_IRQ)
		return -ENXIO;
	flags = host_spin_lock(&i8259->vm->irq_lock);
	*value = i8259->lines >> attr & 1;
	host_spin_unlock(&i8259->vm->irq_lock, flags);
	return 0;
}

int mvm_vm_irq_line(struct mvm_vm *vm, const struct mvm_irq_line *arg)
{
	unsigned long flags = host_spin_lock(&vm->irq_lock);
	int err = vm->i8259 ? 0 : -ENXIO;

	if (!err)
		mvm_i8259_line(vm->i8259, arg->irq & MVM_LAST_IRQ, arg->level);
	host_spin_unlock(&vm->irq_lock, flags);
	return err;
}
