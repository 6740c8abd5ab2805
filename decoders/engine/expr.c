// SPDX-License-Identifier: MIT
/* Numbers in a caller's memory, and expressions over them. A result above 64 bits is unknown. */
#include "internal.h"

static uint64_t mask_of(unsigned int bits)
{
	return bits >= 64 ? ~0ull : (1ull << bits) - 1;
}

/* Bits from `at` on: from the low end of each byte, or from the high end where big. */
static uint64_t bits_of(const uint8_t *bytes, uint64_t at, unsigned int bits, bool big)
{
	uint64_t value = 0;
	unsigned int i;

	if (!(at % 8) && !(bits % 8)) {
		for (i = 0; i < bits / 8; i++)
			value |= (uint64_t)bytes[at / 8 + i] << (big ? bits - 8 - 8 * i : 8 * i);
		return value;
	}
	for (i = 0; i < bits; i++, at++) {
		if (big)
			value = value << 1 | (bytes[at / 8] >> (7 - at % 8) & 1);
		else
			value |= (uint64_t)(bytes[at / 8] >> at % 8 & 1) << i;
	}
	return value;
}

bool get_number(const struct run *run, const uint8_t *bytes, uint32_t size, const struct dec_op *op,
		uint64_t *out)
{
	bool big = op->order == DEC_NATIVE ? run->call->abi->big : op->order == DEC_BIG;
	uint64_t value;

	if (!op->bits || op->bits > 64 || op->number + op->bits > (uint64_t)size * 8)
		return false;
	value = bits_of(bytes, op->number, op->bits, big);
	if (op->is_signed && value >> (op->bits - 1) & 1)
		value |= ~mask_of(op->bits);
	*out = value;
	return true;
}

/* A member: what the kernel was given where the call does not change it, else what is there. */
static bool field_value(const struct run *run, const struct dec_op *op, enum moment moment,
			uint64_t *out)
{
	const struct place *frame = &run->pointee;
	bool before;

	if (op->code == DEC_OP_FIELD) {
		if (op->up >= run->n_frames)
			return false;
		frame = &run->frames[run->n_frames - 1 - op->up];
	}
	if (run->room && op->way == DEC_OUT)
		return false;
	before = frame->before && (op->way == DEC_IN || (op->way & DEC_IN && moment == CAPACITY));
	if (!before && !frame->now)
		return false;
	return get_number(run, before ? frame->before : frame->now, frame->size, op, out);
}

static bool known(const struct run *run, const struct dec_op *op, enum moment moment, uint64_t *out)
{
	switch (op->code) {
	case DEC_OP_NUMBER:
		*out = op->number;
		return true;
	case DEC_OP_FIELD:
	case DEC_OP_POINTEE:
		return field_value(run, op, moment, out);
	case DEC_OP_STATE:
		*out = run->state;
		return run->has_state;
	default:
		*out = run->id;
		return run->has_id;
	}
}

static bool shift_left(uint64_t left, uint64_t right, uint64_t *out)
{
	if (left && (right > 63 || left << right >> right != left))
		return false;
	*out = right > 63 ? 0 : left << right;
	return true;
}

static bool align_up(uint64_t value, uint64_t to, uint64_t *out)
{
	uint64_t rest;

	if (!to)
		return false;
	rest = value % to;
	return !__builtin_add_overflow(value, rest ? to - rest : 0, out);
}

static bool divide(uint8_t code, uint64_t left, uint64_t right, uint64_t *out)
{
	if (!right)
		return false;
	*out = code == DEC_OP_DIV ? left / right : left % right;
	return true;
}

static bool apply(uint8_t code, uint64_t left, uint64_t right, uint64_t *out)
{
	switch (code) {
	case DEC_OP_OR:
		*out = left | right;
		return true;
	case DEC_OP_AND:
		*out = left & right;
		return true;
	case DEC_OP_SHL:
		return shift_left(left, right, out);
	case DEC_OP_SHR:
		*out = right > 63 ? 0 : left >> right;
		return true;
	case DEC_OP_ADD:
		return !__builtin_add_overflow(left, right, out);
	case DEC_OP_SUB:
		return !__builtin_sub_overflow(left, right, out);
	case DEC_OP_MUL:
		return !__builtin_mul_overflow(left, right, out);
	case DEC_OP_ALIGN:
		return align_up(left, right, out);
	case DEC_OP_MIN:
		*out = left < right ? left : right;
		return true;
	default:
		return divide(code, left, right, out);
	}
}

bool evaluate(const struct run *run, struct dec_span ops, enum moment moment, uint64_t *out)
{
	uint64_t stack[32];
	uint32_t depth = 0, i;

	for (i = 0; i < ops.count; i++) {
		const struct dec_op *op = &run->tables->ops[ops.first + i];

		if (op->code <= DEC_OP_ID) {
			if (depth == 32 || !known(run, op, moment, &stack[depth]))
				return false;
			depth++;
		} else {
			if (depth < 2 ||
			    !apply(op->code, stack[depth - 2], stack[depth - 1], &stack[depth - 2]))
				return false;
			depth--;
		}
	}
	if (depth != 1)
		return false;
	*out = stack[0];
	return true;
}
