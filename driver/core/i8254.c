// SPDX-License-Identifier: MIT
/*
 * An 8254 interval timer (Intel 8254 data sheet, order number 231164), channel 0 on line 0 of the i8259, channel 2 behind
 * port 0x61. Everything is under vm.irq_lock.
 *
 * A channel is its initial count and the moment when that was loaded, on the VM's clock: count and output at any other
 * moment follow. A count that is written while another one is counted counts at once; in modes 2 and 3 it waits for the end
 * of the period, or of the half of a square wave. Its moment then is when the output goes up next, which lies ahead. In modes
 * 1 and 5 it waits for the gate to go up.
 */
#include "parts.h"

#define MVM_PIT_HZ    1193182u
#define MVM_SECOND    1000000000u
#define MVM_PIT_NEVER (~0ull) /* count_load_time of a channel that does not count yet */
#define MVM_NONE      (~0ull)

/*
 * A timer that has expired is set again no closer than this: a guest cannot keep a CPU busy with interrupts. Ticks in
 * between are one, as on line 0, which nobody acknowledges so fast.
 */
#define MVM_PIT_SHORTEST_NS 100000u

/* And no further: a state that user space set may lie anywhere, and the host's clock ends somewhere. */
#define MVM_PIT_LONGEST_NS 86400000000000ull

/* --- time -------------------------------------------------------------------------------------- */

static u64 mvm_pit_ticks(u64 ns)
{
	u64 seconds = os_div64(ns, MVM_SECOND), rest = ns - seconds * MVM_SECOND;

	return seconds * MVM_PIT_HZ + os_div64(rest * MVM_PIT_HZ, MVM_SECOND);
}

/* The first moment at which so many ticks are over. */
static u64 mvm_pit_ns(u64 ticks)
{
	u64 seconds = os_div64(ticks, MVM_PIT_HZ), rest = ticks - seconds * MVM_PIT_HZ;

	return seconds * MVM_SECOND + os_div64(rest * MVM_SECOND + MVM_PIT_HZ - 1, MVM_PIT_HZ);
}

static u64 mvm_pit_now(const struct mvm_i8254 *pit)
{
	return mvm_vm_clock(pit->vm, host_time_ns());
}

static bool mvm_pit_counts(const struct mvm_i8254_channel *channel)
{
	return channel->count && channel->count_load_time != MVM_PIT_NEVER;
}

/* Modes 1 and 5 count from the moment when the gate goes up, whatever it does then. */
static bool mvm_pit_is_one_shot(const struct mvm_i8254_channel *channel)
{
	return channel->mode == 1 || channel->mode == 5;
}

/* A gate that is low holds the count. */
static bool mvm_pit_holds(const struct mvm_i8254_channel *channel)
{
	return !channel->gate && !mvm_pit_is_one_shot(channel);
}

/* Until when a channel has counted. */
static u64 mvm_pit_end(const struct mvm_i8254 *pit, u32 number, u64 now)
{
	return mvm_pit_holds(&pit->channel[number]) ? pit->held[number] : now;
}

/* Ticks that it has counted. Loaded before the clock began, as what another VM's gate held may be: the moment is below 0. */
static u64 mvm_pit_elapsed(const struct mvm_i8254 *pit, u32 number, u64 now)
{
	const struct mvm_i8254_channel *channel = &pit->channel[number];
	u64 counted = mvm_pit_end(pit, number, now) - channel->count_load_time;

	return counted >> 63 ? 0 : mvm_pit_ticks(counted);
}

static bool mvm_pit_is_periodic(const struct mvm_i8254_channel *channel)
{
	return channel->mode == 2 || channel->mode == 3;
}

/* The count waits for the end of a period that another one began. */
static bool mvm_pit_waits(const struct mvm_i8254 *pit, u32 number, u64 now)
{
	const struct mvm_i8254_channel *channel = &pit->channel[number];

	return mvm_pit_counts(channel) && mvm_pit_is_periodic(channel) &&
	       (mvm_pit_end(pit, number, now) - channel->count_load_time) >> 63;
}

/* Ticks to a moment that lies ahead; one that has begun counts. */
static u64 mvm_pit_ticks_to(u64 moment, u64 now)
{
	return mvm_pit_ticks(moment - now - 1) + 1;
}

/* --- count and output (data sheet: mode definitions) ------------------------------------------------- */

/* Before the moment at which a count is taken: mode 2 is low for the last tick, mode 3 for the half that ends there. */
static bool mvm_pit_out_before(const struct mvm_i8254 *pit, u32 number, u64 end)
{
	const struct mvm_i8254_channel *channel = &pit->channel[number];

	if (!channel->gate)
		return true;
	if (channel->mode == 2)
		return mvm_pit_ticks_to(channel->count_load_time, end) > 1;
	return end < pit->high_until[number];
}

static bool mvm_pit_out(const struct mvm_i8254 *pit, u32 number, u64 now)
{
	const struct mvm_i8254_channel *channel = &pit->channel[number];
	u64 ticks, count = channel->count;

	if (!mvm_pit_counts(channel))
		return channel->mode != 0;
	if (mvm_pit_waits(pit, number, now))
		return mvm_pit_out_before(pit, number, mvm_pit_end(pit, number, now));
	ticks = mvm_pit_elapsed(pit, number, now);
	switch (channel->mode) {
	case 0:
	case 1:
		return ticks >= count;
	case 2:
		return !channel->gate || boundary_mod(ticks, count) != count - 1;
	case 3:
		return !channel->gate || boundary_mod(ticks, count) < (count + 1) / 2;
	default:
		return ticks != count;
	}
}

static u16 mvm_pit_to_bcd(u64 value)
{
	u32 rest = (u32)value;

	return (u16)(rest % 10 | rest / 10 % 10 << 4 | rest / 100 % 10 << 8 |
		     rest / 1000 % 10 << 12);
}

static u32 mvm_pit_from_bcd(u32 value)
{
	return (value & 15) + (value >> 4 & 15) * 10 + (value >> 8 & 15) * 100 +
	       (value >> 12) * 1000;
}

/* The counting element before that moment. */
static u64 mvm_pit_left_before(const struct mvm_i8254 *pit, u32 number, u64 end)
{
	const struct mvm_i8254_channel *channel = &pit->channel[number];

	if (channel->mode == 2)
		return mvm_pit_ticks_to(channel->count_load_time, end);
	if (end < pit->high_until[number])
		return 2 * mvm_pit_ticks_to(pit->high_until[number], end);
	return 2 * mvm_pit_ticks_to(channel->count_load_time, end);
}

/* Mode 3 counts down by 2 in each half; of an odd count the first is a tick longer than the second. */
static u64 mvm_pit_square(u64 count, u64 into)
{
	u64 half = (count + 1) / 2;

	return (count & ~1ull) - 2 * (into < half ? into : into - half);
}

/* What the counting element holds. */
static u16 mvm_pit_count(const struct mvm_i8254 *pit, u32 number, u64 now)
{
	const struct mvm_i8254_channel *channel = &pit->channel[number];
	u64 count = channel->count, wrap = channel->bcd ? 10000 : 65536, ticks, left;

	if (!mvm_pit_counts(channel))
		left = count;
	else if (mvm_pit_waits(pit, number, now))
		left = mvm_pit_left_before(pit, number, mvm_pit_end(pit, number, now));
	else {
		ticks = mvm_pit_elapsed(pit, number, now);
		if (channel->mode == 3)
			left = mvm_pit_square(count, boundary_mod(ticks, count));
		else if (channel->mode == 2)
			left = count - boundary_mod(ticks, count);
		else
			left = boundary_mod(count + wrap - boundary_mod(ticks, wrap), wrap);
	}
	return channel->bcd ? mvm_pit_to_bcd(boundary_mod(left, wrap)) : (u16)left;
}

/* --- line 0 ------------------------------------------------------------------------------------------------ */

/* How often channel 0's output has gone up, that of the moment of loading included in modes 2 and 3. */
static u64 mvm_pit_edges(const struct mvm_i8254 *pit, u64 now)
{
	const struct mvm_i8254_channel *channel = &pit->channel[0];
	u64 ticks = mvm_pit_elapsed(pit, 0, now);

	switch (channel->mode) {
	case 0:
	case 1:
		return ticks >= channel->count;
	case 2:
	case 3:
		return mvm_pit_waits(pit, 0, now) ? 0 : 1 + boundary_div(ticks, channel->count);
	default:
		return ticks > channel->count;
	}
}

/* Ticks after loading when it goes up next, or MVM_NONE. */
static u64 mvm_pit_next_edge(const struct mvm_i8254 *pit, u64 now)
{
	const struct mvm_i8254_channel *channel = &pit->channel[0];
	u64 edges = mvm_pit_edges(pit, now);
	switch (channel->mode) {
	case 0:
	case 1:
		return edges ? MVM_NONE : channel->count;
	case 2:
	case 3:
		return edges * channel->count;
	default:
		return edges ? MVM_NONE : channel->count + 1;
	}
}

/* @pause: the least time from now, in nanoseconds */
static void mvm_pit_arm(struct mvm_i8254 *pit, u64 now, u64 pause)
{
	const struct mvm_i8254_channel *channel = &pit->channel[0];
	u64 edge, due;

	if (pit->stopped || !mvm_pit_counts(channel))
		return;
	edge = mvm_pit_next_edge(pit, now);
	if (edge == MVM_NONE)
		return;
	due = channel->count_load_time + mvm_pit_ns(edge);
	if (due < now + pause)
		due = now + pause;
	if (due - now > MVM_PIT_LONGEST_NS)
		due = now + MVM_PIT_LONGEST_NS;
	host_timer_start(&pit->timer, due + pit->vm->clock_base);
}

static void mvm_pit_line(struct mvm_i8254 *pit, bool level)
{
	if (pit->vm->i8259)
		mvm_i8259_line(pit->vm->i8259, 0, level);
}

/* Brings line 0 up to date: where the output has gone up since it was last seen, there was an edge. */
static void mvm_pit_update(struct mvm_i8254 *pit, u64 now, u64 pause)
{
	if (mvm_pit_counts(&pit->channel[0])) {
		if (mvm_pit_edges(pit, now) > mvm_pit_edges(pit, pit->seen)) {
			mvm_pit_line(pit, false);
			mvm_pit_line(pit, true);
		}
	}
	mvm_pit_line(pit, mvm_pit_out(pit, 0, now));
	pit->seen = now;
	mvm_pit_arm(pit, now, pause);
}

void mvm_i8254_expired(struct host_timer *timer)
{
	struct mvm_i8254 *pit =
		(struct mvm_i8254 *)((char *)timer - offsetof(struct mvm_i8254, timer));
	unsigned long flags = host_spin_lock(&pit->vm->irq_lock);

	pit->read = MVM_PIT_NEVER; /* the channel that counts is no other's successor any more */
	mvm_pit_update(pit, mvm_pit_now(pit), MVM_PIT_SHORTEST_NS);
	host_spin_unlock(&pit->vm->irq_lock, flags);
}

/* @read: when the clock was read that is set now */
void mvm_i8254_clock_changed(struct mvm_i8254 *pit, u64 read)
{
	u64 now = mvm_pit_now(pit);

	pit->read = read;
	if (pit->seen > now)
		pit->seen = now; /* what was counted already is counted again */
	mvm_pit_update(pit, now, 0);
}

/* --- writing (data sheet: programming the 8254) ------------------------------------------------------------ */

static void mvm_pit_changed(struct mvm_i8254 *pit, u32 number, u64 now)
{
	if (number)
		return;
	pit->read = MVM_PIT_NEVER;
	pit->seen = now;
	mvm_pit_update(pit, now, 0);
}

/*
 * When the output goes up next so that another count follows: what is counted now goes on to the end of its period, or of its
 * half, whose other half is of the new count then.
 */
static u64 mvm_pit_next_load(struct mvm_i8254 *pit, u32 number, u32 count, u64 now)
{
	const struct mvm_i8254_channel *channel = &pit->channel[number];
	u64 load = channel->count_load_time, ticks = mvm_pit_elapsed(pit, number, now);
	u64 into = boundary_mod(ticks, channel->count), half = (channel->count + 1) / 2;

	if (!mvm_pit_waits(pit, number, now)) {
		pit->high_until[number] = 0;
		if (channel->mode == 3 && into < half)
			pit->high_until[number] = load + mvm_pit_ns(ticks - into + half);
		load += mvm_pit_ns(ticks - into + channel->count);
	}
	return now < pit->high_until[number] ? pit->high_until[number] + mvm_pit_ns(count / 2) :
					       load;
}

/* Modes 1 and 5 wait for the gate to go up; a count of which the output still follows goes on till then. */
static void mvm_pit_load_one_shot(struct mvm_i8254 *pit, u32 number, u32 value, u64 now)
{
	struct mvm_i8254_channel *channel = &pit->channel[number];

	if (mvm_pit_counts(channel) && mvm_pit_elapsed(pit, number, now) <= channel->count) {
		pit->next[number] = value;
		return;
	}
	channel->count = value;
	channel->count_load_time = MVM_PIT_NEVER;
}

static void mvm_pit_load(struct mvm_i8254 *pit, u32 number, u32 value, u64 now)
{
	struct mvm_i8254_channel *channel = &pit->channel[number];

	if (channel->bcd)
		value = mvm_pit_from_bcd(value);
	if (!value)
		value = channel->bcd ? 10000 : 65536;
	if (mvm_pit_is_one_shot(channel)) {
		mvm_pit_load_one_shot(pit, number, value, now);
	} else {
		if (mvm_pit_is_periodic(channel) && mvm_pit_counts(channel) && channel->gate)
			channel->count_load_time = mvm_pit_next_load(pit, number, value, now);
		else
			channel->count_load_time = now;
		channel->count = value;
		pit->held[number] = now;
	}
	mvm_pit_changed(pit, number, now);
}

/* Both bytes: the low one first, which stops mode 0. */
static void mvm_pit_write_count(struct mvm_i8254 *pit, u32 number, u8 value, u64 now)
{
	struct mvm_i8254_channel *channel = &pit->channel[number];

	if (channel->rw_mode == 1) {
		mvm_pit_load(pit, number, value, now);
	} else if (channel->rw_mode == 2) {
		mvm_pit_load(pit, number, (u32)value << 8, now);
	} else if (!channel->write_state) {
		channel->write_latch = value;
		channel->write_state = 1;
		if (channel->mode == 0)
			channel->count_load_time = MVM_PIT_NEVER;
		mvm_pit_changed(pit, number, now);
	} else {
		channel->write_state = 0;
		mvm_pit_load(pit, number, channel->write_latch | (u32)value << 8, now);
	}
}

/* A latched count stays until it is read, whatever latches again. */
static void mvm_pit_latch_count(struct mvm_i8254 *pit, u32 number, u64 now)
{
	struct mvm_i8254_channel *channel = &pit->channel[number];

	if (channel->count_latched)
		return;
	channel->latched_count = mvm_pit_count(pit, number, now);
	channel->count_latched = channel->rw_mode == 3 ? 2 : 1;
}

/* A count was written that is not counted yet. */
static bool mvm_pit_is_null(const struct mvm_i8254 *pit, u32 number, u64 now)
{
	return pit->next[number] || !mvm_pit_counts(&pit->channel[number]) ||
	       mvm_pit_waits(pit, number, now);
}

/* Output, null count, and the control word as it was written. */
static void mvm_pit_latch_status(struct mvm_i8254 *pit, u32 number, u64 now)
{
	struct mvm_i8254_channel *channel = &pit->channel[number];

	if (channel->status_latched)
		return;
	channel->status =
		(u8)(mvm_pit_out(pit, number, now) << 7 | mvm_pit_is_null(pit, number, now) << 6 |
		     channel->rw_mode << 4 | channel->mode << 1 | channel->bcd);
	channel->status_latched = 1;
}

static void mvm_pit_read_back(struct mvm_i8254 *pit, u8 value, u64 now)
{
	u32 number;

	for (number = 0; number < 3; number++) {
		if (!(value >> (number + 1) & 1))
			continue;
		if (!(value & 0x20))
			mvm_pit_latch_count(pit, number, now);
		if (!(value & 0x10))
			mvm_pit_latch_status(pit, number, now);
	}
}

static void mvm_pit_program(struct mvm_i8254 *pit, u32 number, u8 value, u64 now)
{
	struct mvm_i8254_channel *channel = &pit->channel[number];
	u8 mode = value >> 1 & 7;

	channel->rw_mode = value >> 4 & 3;
	channel->mode = mode > 5 ? mode - 4 : mode; /* 6 and 7 are 2 and 3 */
	channel->bcd = value & 1;
	channel->count_load_time = MVM_PIT_NEVER;
	pit->next[number] = 0;
	channel->read_state = 0;
	channel->write_state = 0;
	channel->count_latched = 0;
	channel->status_latched = 0;
	mvm_pit_changed(pit, number, now);
}

static void mvm_pit_control(struct mvm_i8254 *pit, u8 value, u64 now)
{
	u32 number = value >> 6;

	if (number == 3)
		mvm_pit_read_back(pit, value, now);
	else if (value & 0x30)
		mvm_pit_program(pit, number, value, now);
	else
		mvm_pit_latch_count(pit, number, now);
}

/* The gate of channel 2: low holds the count; going up it starts modes 1, 2, 3 and 5 anew, and 0 and 4 go on. */
static void mvm_pit_gate(struct mvm_i8254 *pit, u32 number, bool gate, u64 now)
{
	struct mvm_i8254_channel *channel = &pit->channel[number];
	bool rises = gate && !channel->gate;

	if (!gate && channel->gate)
		pit->held[number] = now;
	channel->gate = gate;
	if (!rises || !channel->count)
		return;
	if (channel->mode == 0 || channel->mode == 4) {
		if (channel->count_load_time != MVM_PIT_NEVER)
			channel->count_load_time += now - pit->held[number];
	} else if (channel->count_load_time != MVM_PIT_NEVER || mvm_pit_is_one_shot(channel)) {
		channel->count_load_time = now;
		if (pit->next[number])
			channel->count = pit->next[number];
		pit->next[number] = 0;
	}
}

/* --- reading ------------------------------------------------------------------------------------------------ */

/* One byte of a count: the low one where only that is read, or first of two. */
static u8 mvm_pit_byte(const struct mvm_i8254_channel *channel, u16 count, bool second)
{
	return (u8)(channel->rw_mode == 2 || (channel->rw_mode == 3 && second) ? count >> 8 :
										 count);
}

static u8 mvm_pit_read_count(struct mvm_i8254 *pit, u32 number, u64 now)
{
	struct mvm_i8254_channel *channel = &pit->channel[number];
	bool second;

	if (channel->status_latched) {
		channel->status_latched = 0;
		return channel->status;
	}
	if (channel->count_latched) {
		second = --channel->count_latched == 0;
		return mvm_pit_byte(channel, channel->latched_count, second);
	}
	second = channel->read_state;
	if (channel->rw_mode == 3)
		channel->read_state ^= 1;
	return mvm_pit_byte(channel, mvm_pit_count(pit, number, now), second);
}

/* --- ports: 0x40 to 0x43, 0x61 --------------------------------------------------------------------------------- */

#define MVM_PORT_SPEAKER 0x61

bool mvm_i8254_port(u16 port)
{
	return (port & 0xfffc) == 0x40 || port == MVM_PORT_SPEAKER;
}

/* What was written, the refresh clock (bit 4, about 66 kHz), the output of channel 2 (bit 5). */
static u8 mvm_pit_read_speaker(const struct mvm_i8254 *pit, u64 now)
{
	return (u8)(pit->speaker | (mvm_pit_ticks(now) / 18 & 1) << 4 |
		    mvm_pit_out(pit, 2, now) << 5);
}

u8 mvm_i8254_read(struct mvm_i8254 *pit, u16 port)
{
	u64 now = mvm_pit_now(pit);

	if (port == MVM_PORT_SPEAKER)
		return mvm_pit_read_speaker(pit, now);
	if (port == 0x43)
		return 0xff; /* nothing answers */
	return mvm_pit_read_count(pit, port & 3, now);
}

void mvm_i8254_write(struct mvm_i8254 *pit, u16 port, u8 value)
{
	u64 now = mvm_pit_now(pit);

	if (port == MVM_PORT_SPEAKER) {
		pit->speaker = value & (MVM_I8254_SPEAKER_GATE | MVM_I8254_SPEAKER_DATA);
		mvm_pit_gate(pit, 2, pit->speaker & MVM_I8254_SPEAKER_GATE, now);
	} else if (port == 0x43) {
		mvm_pit_control(pit, value, now);
	} else {
		mvm_pit_write_count(pit, port & 3, value, now);
	}
}

/* --- state -------------------------------------------------------------------------------------------------------- */

/* The data sheet leaves it undefined; nothing counts until it is programmed. Channel 2's gate is port 0x61's. */
void mvm_i8254_power_on(struct mvm_i8254 *pit)
{
	u64 now = mvm_pit_now(pit);
	u32 number;

	memset(pit->channel, 0, sizeof(pit->channel));
	memset(pit->next, 0, sizeof(pit->next));
	for (number = 0; number < 3; number++) {
		pit->channel[number].rw_mode = 3;
		pit->channel[number].mode = 3;
		pit->channel[number].gate = number != 2;
		pit->channel[number].count_load_time = MVM_PIT_NEVER;
		pit->held[number] = now;
	}
	pit->speaker = 0;
	mvm_pit_changed(pit, 0, now);
}

int mvm_i8254_set_reset(struct mvm_i8254 *i8254)
{
	unsigned long flags = host_spin_lock(&i8254->vm->irq_lock);

	mvm_i8254_power_on(i8254);
	host_spin_unlock(&i8254->vm->irq_lock, flags);
	return 0;
}

/* Gates of channels 0 and 1 are wired high; so many bytes can be unread. A count may be of before BCD was switched on. */
static bool mvm_pit_channel_valid(u32 number, const struct mvm_i8254_channel *value)
{
	if (number != 2 && !value->gate)
		return false;
	return value->rw_mode && value->read_state < 2 && value->write_state < 2 &&
	       value->count_latched <= (value->rw_mode == 3 ? 2 : 1);
}

/*
 * A count that a gate holds has no moment when it was loaded that another clock, or this one later, could be told: it is
 * given as how long it had counted; where it waited for a moment that lay ahead, less than 0.
 */
static u64 mvm_pit_hold_get(const struct mvm_i8254 *pit, u32 number)
{
	u64 counted = pit->held[number] - pit->channel[number].count_load_time;

	return counted == MVM_PIT_NEVER ? counted - 1 : counted;
}

static void mvm_pit_hold_set(struct mvm_i8254 *pit, u32 number, u64 counted)
{
	bool ahead = counted >> 63;

	pit->held[number] = ahead ? 0 : counted;
	pit->channel[number].count_load_time = pit->held[number] - counted;
}

/*
 * A count that waits has its moment ahead. How long a square wave is still high before that is not kept: restored it is low,
 * and goes up when it would have. Nor is the count that modes 1 and 5 take next.
 */
static int mvm_pit_get(struct mvm_i8254 *pit, u32 number, struct mvm_i8254_channel *value)
{
	unsigned long flags = host_spin_lock(&pit->vm->irq_lock);

	*value = pit->channel[number];
	if (mvm_pit_holds(value) && mvm_pit_counts(value))
		value->count_load_time = mvm_pit_hold_get(pit, number);
	host_spin_unlock(&pit->vm->irq_lock, flags);
	return 0;
}

static int mvm_pit_set(struct mvm_i8254 *pit, u32 number, const struct mvm_i8254_channel *value)
{
	unsigned long flags;
	u64 now;

	if (!mvm_pit_channel_valid(number, value))
		return -EINVAL;
	flags = host_spin_lock(&pit->vm->irq_lock);
	now = mvm_pit_now(pit);
	pit->channel[number] = *value;
	pit->held[number] = now;
	pit->high_until[number] = 0;
	pit->next[number] = 0;
	if (mvm_pit_holds(value) && mvm_pit_counts(value))
		mvm_pit_hold_set(pit, number, value->count_load_time);
	/* Behind SET_CLOCK this is a state of when that clock was read: what has expired since then ticks now. */
	if (!number && pit->read <= now) {
		pit->seen = pit->read;
		pit->read = MVM_PIT_NEVER;
		mvm_pit_update(pit, now, 0);
	} else {
		mvm_pit_changed(pit, number, now);
	}
	host_spin_unlock(&pit->vm->irq_lock, flags);
	return 0;
}

int mvm_i8254_set_channel0(struct mvm_i8254 *i8254, const struct mvm_i8254_channel *value)
{
	return mvm_pit_set(i8254, 0, value);
}

int mvm_i8254_get_channel0(struct mvm_i8254 *i8254, struct mvm_i8254_channel *value)
{
	return mvm_pit_get(i8254, 0, value);
}

int mvm_i8254_set_channel1(struct mvm_i8254 *i8254, const struct mvm_i8254_channel *value)
{
	return mvm_pit_set(i8254, 1, value);
}

int mvm_i8254_get_channel1(struct mvm_i8254 *i8254, struct mvm_i8254_channel *value)
{
	return mvm_pit_get(i8254, 1, value);
}

int mvm_i8254_set_channel2(struct mvm_i8254 *i8254, const struct mvm_i8254_channel *value)
{
	return mvm_pit_set(i8254, 2, value);
}

int mvm_i8254_get_channel2(struct mvm_i8254 *i8254, struct mvm_i8254_channel *value)
{
	return mvm_pit_get(i8254, 2, value);
}

int mvm_i8254_set_speaker(struct mvm_i8254 *i8254, const struct mvm_i8254_speaker *value)
{
	unsigned long flags = host_spin_lock(&i8254->vm->irq_lock);

	i8254->speaker = value->flags;
	mvm_pit_gate(i8254, 2, value->flags & MVM_I8254_SPEAKER_GATE, mvm_pit_now(i8254));
	host_spin_unlock(&i8254->vm->irq_lock, flags);
	return 0;
}

int mvm_i8254_get_speaker(struct mvm_i8254 *i8254, struct mvm_i8254_speaker *value)
{
	unsigned long flags = host_spin_lock(&i8254->vm->irq_lock);

	value->flags = i8254->speaker;
	value->pad = 0;
	host_spin_unlock(&i8254->vm->irq_lock, flags);
	return 0;
}
