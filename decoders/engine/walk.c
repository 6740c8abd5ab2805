// SPDX-License-Identifier: MIT
/* Values: from bytes and a type to events. */
#include <stdlib.h>
#include <string.h>
#include "internal.h"

void emit(struct run *run, const struct dec_event *event)
{
	bool closes = event->kind == DEC_EV_STRUCT_END || event->kind == DEC_EV_LIST_END ||
		      event->kind == DEC_EV_FOLLOW_END;
	bool value = !closes && event->kind != DEC_EV_STRUCT && event->kind != DEC_EV_NAME;
	struct dec_event whole = *event;

	run->any |= value;
	run->events++;
	whole.where.way = run->way;
	whole.where.field = run->field;
	whole.where.run = run;
	whole.where.unsure = run->unsure;
	run->env->sink.event(run->env->sink.ctx, &whole);
}

/* Whether there was too much already; what is open is closed all the same. */
static bool too_much(struct run *run)
{
	if (run->events >= DEC_MAX_EVENTS)
		run->stopped = true;
	return run->stopped;
}

void emit_address(struct run *run, uint64_t value, const char *what, bool fault)
{
	emit(run, &(struct dec_event){ .kind = DEC_EV_ADDRESS,
				       .value = value,
				       .text = what,
				       .fault = fault,
				       .where = run->says });
	run->says = (struct dec_where){ 0 };
}

static void emit_more(struct run *run, uint64_t left)
{
	emit(run, &(struct dec_event){ .kind = DEC_EV_MORE, .value = left });
}

static void mark(struct run *run, enum dec_event_kind kind)
{
	emit(run, &(struct dec_event){ .kind = kind });
}

bool fetch(struct run *run, uint64_t addr, void *to, size_t n)
{
	if (too_much(run))
		return false;
	run->events += n / 4096;
	return run->env->memory.read(run->env->memory.ctx, addr, to, n);
}

uint64_t pointer_mask(const struct run *run)
{
	return run->call->abi->bits == 32 ? 0xffffffff : ~0ull;
}

bool valid_for(const struct run *run, struct dec_span valid)
{
	uint32_t i;

	if (run->room)
		return true;
	if (!valid.count)
		return run->result >= 0;
	for (i = 0; i < valid.count; i++) {
		int32_t one = run->tables->valid[valid.first + i];

		if (one == DEC_VALID_ANY || (one == DEC_VALID_SUCCESS && run->result >= 0) ||
		    (one == DEC_VALID_POSITIVE && run->result > 0) ||
		    (one < 0 && run->result == one))
			return true;
	}
	return false;
}

void too_long(struct run *run, struct dec_span ops, uint64_t says, uint64_t room)
{
	const struct dec_op *op = &run->tables->ops[ops.first];
	const struct place *frame;

	if (says <= room || run->phase != DEC_OUT || !run->env->excess.found || ops.count != 1 ||
	    op->code != DEC_OP_FIELD || !(op->way & DEC_OUT) || op->up >= run->n_frames)
		return;
	frame = &run->frames[run->n_frames - 1 - op->up];
	run->env->excess.found(run->env->excess.ctx, frame->addr, (uint32_t)op->number, op->bits,
			       room);
}

/* Who asks for that looks at none of the elements, as a driver does. */
static uint64_t check_maximum(const struct run *run, const struct dec_length *length, uint64_t says)
{
	if (run->phase != DEC_IN || !run->env->too_many || !length->maximum ||
	    says <= length->maximum)
		return says;
	*run->env->too_many = true;
	return 0;
}

bool used_length(struct run *run, const struct dec_length *length, uint32_t element, uint64_t *out)
{
	uint64_t after, have;

	if (length->count.count) {
		if (!evaluate(run, length->count, CAPACITY, &have))
			return false;
		have = check_maximum(run, length, have);
	} else if (length->bytes.count) {
		if (!element || !evaluate(run, length->bytes, CAPACITY, &have))
			return false;
		have = check_maximum(run, length, have) / element;
	} else {
		return false;
	}
	if (run->phase == DEC_OUT && !run->room && length->after.count) {
		if (!evaluate(run, length->after, CURRENT, &after))
			return false;
		too_long(run, length->after, after, length->count.count ? have : have * element);
		if (!length->count.count)
			after /= element;
		have = after < have ? after : have;
	}
	*out = have;
	return true;
}

/* Whether the caller need not have set a member; reserved ones have to be zero wherever they are. */
static bool not_read(const struct dec_field *field)
{
	return field->ignored || (field->vague && !field->reserved);
}

/* Who looks at the value that comes now, as far as ranges go. */
static uint8_t way_of(const struct run *run)
{
	return run->field && not_read(run->field) ? DEC_OUT : run->way;
}

static void touch_as(struct run *run, uint8_t way, uint64_t addr, uint64_t length, const char *name)
{
	struct dec_range range = { .addr = addr & pointer_mask(run),
				   .length = length,
				   .name = name };

	if (!run->env->sink.range || run->mute || !length)
		return;
	if (run->room && way & DEC_IN)
		return;
	range.kind = run->room		  ? DEC_RANGE_ROOM :
		     run->phase == DEC_IN ? DEC_RANGE_READ :
					    DEC_RANGE_WRITTEN;
	run->env->sink.range(run->env->sink.ctx, &range);
}

void touch(struct run *run, uint64_t addr, uint64_t length, const char *name)
{
	touch_as(run, way_of(run), addr, length, name);
}

/* Of a text that the kernel reads, what is behind its end does not count. */
static void touch_text(struct run *run, uint64_t addr, const uint8_t *bytes, uint64_t have,
		       uint64_t count)
{
	const uint8_t *end = have ? memchr(bytes, 0, have) : NULL;

	touch(run, addr, end ? (uint64_t)(end - bytes) + 1 : count, NULL);
}

static void show_int(struct run *run, const struct dec_type *type, uint64_t value,
		     struct dec_where where)
{
	emit(run, &(struct dec_event){
			  .kind = DEC_EV_INT, .value = value, .type = type, .where = where });
}

static void show_bytes(struct run *run, const struct dec_type *type, const uint8_t *bytes,
		       uint64_t length, bool more, struct dec_where where)
{
	const uint8_t *end = type->print == DEC_PRINT_STRING && length ? memchr(bytes, 0, length) :
									 NULL;
	uint32_t limit = run->env->limits.bytes;

	if (end) {
		length = (uint64_t)(end - bytes);
		more = false;
	}
	if (length > limit) {
		length = limit;
		more = true;
	}
	emit(run, &(struct dec_event){ .kind = DEC_EV_BYTES,
				       .bytes = bytes,
				       .length = length,
				       .more = more,
				       .type = type,
				       .where = where });
}

/* As much of a text as can be read: page by page, and where one cannot be, byte by byte. */
static uint64_t fetch_text(struct run *run, uint64_t addr, uint8_t *to, uint64_t count)
{
	uint64_t have = 0, step;
	bool bytewise = false;

	while (have < count) {
		step = bytewise ? 1 : 4096 - (addr + have) % 4096;
		step = step < count - have ? step : count - have;
		if (!fetch(run, addr + have, to + have, step)) {
			if (bytewise)
				break;
			bytewise = true;
			continue;
		}
		have += step;
		if (memchr(to + have - step, 0, step))
			break;
	}
	return have;
}

void show_bytes_at(struct run *run, const struct dec_type *type, uint64_t addr, uint64_t count)
{
	uint64_t limit = (uint64_t)run->env->limits.bytes + 1;
	uint64_t wanted = count < limit ? count : limit, have = 0;
	uint8_t *bytes;

	if (run->room || type->print != DEC_PRINT_STRING)
		touch(run, addr, count, NULL);
	if (run->room)
		return;
	bytes = malloc(wanted + 1);
	if (bytes && type->print == DEC_PRINT_STRING)
		have = fetch_text(run, addr, bytes, wanted);
	else if (bytes && wanted && fetch(run, addr, bytes, wanted))
		have = wanted;
	if (bytes && type->print == DEC_PRINT_STRING)
		touch_text(run, addr, bytes, have, count < have + 1 ? count : have + 1);
	if (!bytes || (wanted && !have))
		emit_address(run, addr, NULL, true);
	else
		show_bytes(run, type, bytes, have, have < count,
			   (struct dec_where){ .addr = addr, .room = count });
	free(bytes);
}

static void show_element_at(struct run *run, const struct dec_type *element, uint64_t addr,
			    uint8_t *buffer, bool *fault)
{
	*fault = !fetch(run, addr, buffer, element->size);
	if (*fault) {
		touch(run, addr, element->size, NULL);
		emit_address(run, addr, NULL, true);
	} else {
		show(run, element,
		     (struct place){ .addr = addr, .now = buffer, .size = element->size });
	}
}

/* Elements that are read and written as one range: numbers, and of outputs what is written whole. */
static bool at_once(const struct run *run, const struct dec_type *element, uint64_t count,
		    uint64_t *length)
{
	if (__builtin_mul_overflow(element->size, count, length))
		return false;
	return element->kind == DEC_INT || (run->phase == DEC_OUT && element->whole);
}

/* Elements that stand in memory of their own, one after the other. */
void show_elements(struct run *run, const struct dec_type *element, uint64_t addr, uint64_t count)
{
	uint64_t limit = run->env->limits.elements, i, length;
	uint8_t *buffer = NULL;
	bool fault = false, once = at_once(run, element, count, &length);

	if (element->size && element->size <= DEC_MAX_RECORD)
		buffer = malloc(element->size);
	mark(run, DEC_EV_LIST);
	if (once)
		touch(run, addr, length, NULL);
	run->mute += once;
	for (i = 0; buffer && i < count && i < limit && !fault && !too_much(run); i++)
		show_element_at(run, element, addr + i * element->size, buffer, &fault);
	run->mute -= once;
	if (i < count && !fault)
		emit_more(run, count - i);
	mark(run, DEC_EV_LIST_END);
	free(buffer);
}

/* Elements of an array that is part of a record. */
static void show_array(struct run *run, const struct dec_type *type, struct place place)
{
	const struct dec_type *element = &run->tables->types[type->ref];
	uint64_t used, count = type->count, i, length;
	bool once;

	if (type->used && used_length(run, &type->length, element->size, &used)) {
		too_long(run, type->length.count, used, count);
		count = used < count ? used : count;
	}
	mark(run, DEC_EV_LIST);
	once = at_once(run, element, count, &length) && length <= place.size;
	if (once)
		touch(run, place.addr, length, NULL);
	run->mute += once;
	for (i = 0; i < count && i < run->env->limits.elements && !too_much(run); i++) {
		uint64_t at = i * element->size;

		if (!element->size || at + element->size > place.size)
			break;
		show(run, element,
		     (struct place){ .addr = place.addr + at,
				     .now = place.now + at,
				     .size = element->size,
				     .before = place.before ? place.before + at : NULL });
	}
	run->mute -= once;
	if (i < count)
		emit_more(run, count - i);
	mark(run, DEC_EV_LIST_END);
}

/* A count that the driver alone says: nobody knows what room there is, but for a maximum. */
void too_long_for_any(struct run *run, const struct dec_length *length, uint64_t used)
{
	struct dec_span ops = length->count.count ? length->count : length->bytes;

	if (ops.count && !(run->tables->ops[ops.first].way & DEC_IN))
		too_long(run, ops, used, length->maximum);
}

/* What stands behind a record, as long as an expression says. */
static void show_flexible(struct run *run, const struct dec_type *type, struct place place)
{
	uint32_t size = type->kind == DEC_BYTES ? 1 : run->tables->types[type->ref].size;
	uint64_t used;

	if (!type->used || !used_length(run, &type->length, size, &used)) {
		emit_more(run, 0);
		return;
	}
	too_long_for_any(run, &type->length, used);
	if (type->kind == DEC_BYTES)
		show_bytes_at(run, type, place.addr, used);
	else
		show_elements(run, &run->tables->types[type->ref], place.addr, used);
}

static void show_fixed_bytes(struct run *run, const struct dec_type *type, struct place place)
{
	uint64_t used, count = type->size < place.size ? type->size : place.size;

	if (type->used && used_length(run, &type->length, 1, &used)) {
		too_long(run, type->length.count, used, count);
		count = used < count ? used : count;
	}
	if (run->phase == DEC_IN && type->print == DEC_PRINT_STRING)
		touch_text(run, place.addr, place.now, count, count);
	else
		touch(run, place.addr, count, NULL);
	show_bytes(run, type, place.now, count, false,
		   (struct dec_where){ .addr = place.addr, .room = count });
}

/* --- records --- */

static bool all_zero(const struct place *place)
{
	uint32_t i;

	for (i = 0; i < place->size; i++)
		if (place->now[i])
			return false;
	return true;
}

static bool number_of(const struct run *run, const struct dec_type *type, struct place place,
		      uint32_t at, uint32_t bits, uint64_t *out)
{
	struct dec_op op = { .bits = (uint8_t)bits,
			     .order = type->order,
			     .is_signed = type->is_signed,
			     .number = at };

	return get_number(run, place.now, place.size, &op, out);
}

static void show_fields(struct run *run, const struct dec_type *type, struct place place,
			struct dec_span on);

/* Whether a record could be entered; leave() ends that. */
static bool enter(struct run *run, struct place place)
{
	if (run->n_frames == DEC_MAX_FRAMES)
		return false;
	run->frames[run->n_frames++] = place;
	return true;
}

static void leave(struct run *run)
{
	run->n_frames--;
}

/*
 * Bit-fields. Of a byte that several share, all bits have to be read before it is: nobody has to
 * define those that no member has. A byte of which any bit is written counts as written.
 */
static void touch_bits(struct run *run, const struct dec_field *field, struct place place)
{
	uint32_t at, end = field->at + field->bits;
	uint64_t addr;

	if (run->phase == DEC_IN && not_read(field))
		return;
	for (at = field->at; at < end; at++) {
		addr = place.addr + at / 8;
		if (addr != run->bits_addr || at % 8 == 0)
			run->bits_mask = addr == run->bits_addr ? run->bits_mask : 0;
		run->bits_addr = addr;
		run->bits_mask |= (uint8_t)(1 << at % 8);
		if (run->phase == DEC_OUT ? at % 8 == 7 || at + 1 == end : run->bits_mask == 0xff)
			touch(run, addr, 1, field->name);
	}
}

static void show_bits(struct run *run, const struct dec_field *field, const struct dec_type *type,
		      struct place place)
{
	uint64_t value;

	if (!number_of(run, type, place, field->at, field->bits, &value))
		return;
	touch_bits(run, field, place);
	if (field->reserved && !value && !run->env->everything)
		return;
	if (field->name)
		emit(run, &(struct dec_event){ .kind = DEC_EV_NAME, .text = field->name });
	show_int(run, type, value,
		 (struct dec_where){ .addr = place.addr, .at = field->at, .bits = field->bits });
}

/* The bytes of a member; false where the record ends before it. */
static bool part_of(const struct dec_type *type, const struct dec_field *field, struct place place,
		    struct place *out)
{
	uint32_t at = field->at / 8;

	if (at > place.size || type->size > place.size - at)
		return false;
	*out = (struct place){ .addr = place.addr + at,
			       .now = place.now + at,
			       .size = type->size,
			       .before = place.before ? place.before + at : NULL };
	return true;
}

/* Reserved members are read where the kernel wants zeros there. */
static void touch_reserved(struct run *run, const struct dec_field *field, const struct place *part)
{
	if (run->phase == DEC_OUT || !not_read(field))
		touch(run, part->addr, part->size, field->name);
}

static void show_member(struct run *run, const struct dec_field *field, const struct dec_type *type,
			struct place part)
{
	if (field->name)
		emit(run, &(struct dec_event){ .kind = DEC_EV_NAME, .text = field->name });
	if (type->kind != DEC_STRUCT && type->kind != DEC_UNION) {
		show(run, type, part);
		return;
	}
	if (field->name)
		mark(run, DEC_EV_STRUCT);
	show_fields(run, type, part, field->on);
	if (field->name)
		mark(run, DEC_EV_STRUCT_END);
}

/* A member that counts in this half of the call. */
static void show_part(struct run *run, const struct dec_field *field, struct place place)
{
	const struct dec_type *type = &run->tables->types[field->type];
	bool mute = field->reserved || (run->phase == DEC_IN && not_read(field));
	struct place part;

	if (field->bits) {
		show_bits(run, field, type, place);
		return;
	}
	if (!part_of(type, field, place, &part))
		return;
	if (field->reserved) {
		touch_reserved(run, field, &part);
		if (!run->env->everything && all_zero(&part))
			return;
	}
	run->mute += mute;
	show_member(run, field, type, part);
	run->mute -= mute;
}

static void show_field(struct run *run, const struct dec_field *field, struct place place)
{
	const struct dec_field *outer = run->field;
	uint8_t way = run->way;

	if (!(field->way & run->phase) || too_much(run) ||
	    (run->phase == DEC_OUT && !valid_for(run, field->valid)))
		return;
	run->field = field;
	run->way = field->way;
	show_part(run, field, place);
	run->field = outer;
	run->way = way;
}

static bool selects(const struct dec_tables *tables, const struct dec_field *arm, uint64_t value)
{
	uint32_t i;

	for (i = 0; i < arm->cases.count; i++)
		if (tables->arms[arm->cases.first + i] == value)
			return true;
	return false;
}

/* The arm that a union's discriminator selects: else the default, else the one that covers all. */
static const struct dec_field *arm_of(struct run *run, const struct dec_type *type,
				      struct dec_span on)
{
	const struct dec_field *fields = &run->tables->fields[type->span.first], *other = NULL;
	const struct dec_field *raw = NULL;
	bool have;
	uint64_t value;
	uint32_t i;

	have = evaluate(run, on, CURRENT, &value);
	for (i = 0; i < type->span.count; i++) {
		if (have && selects(run->tables, &fields[i], value))
			return &fields[i];
		if (have && fields[i].other)
			other = &fields[i];
		if (fields[i].raw)
			raw = &fields[i];
	}
	return other ? other : raw;
}

/*
 * Whether outputs of a record are one range, and not one for each member: a record of which all is
 * written, and a union, whichever arm is shown.
 */
static bool touch_record(struct run *run, const struct dec_type *type, const struct place *place)
{
	const struct dec_field *first = &run->tables->fields[type->span.first];
	uint8_t way = type->whole ? DEC_OUT : way_of(run);

	if (run->phase != DEC_OUT || !(type->whole || (type->kind == DEC_UNION && type->size)))
		return false;
	if (type->whole && (!type->span.count || !valid_for(run, first->valid)))
		return false;
	touch_as(run, way, place->addr, place->size, NULL);
	return !run->room || way == DEC_OUT;
}

/* Of a union that several arms may be read of, nobody knows which bytes the kernel reads. */
static bool is_unsure(const struct run *run, const struct dec_type *type, struct dec_span on)
{
	uint32_t i, arms = 0;

	if (type->kind != DEC_UNION || on.count)
		return false;
	for (i = 0; i < type->span.count; i++)
		arms += (run->tables->fields[type->span.first + i].way & DEC_IN) != 0;
	return arms > 1;
}

/* The members of a record, without its braces. A union with a discriminator shows one arm. */
static void show_fields(struct run *run, const struct dec_type *type, struct place place,
			struct dec_span on)
{
	const struct dec_field *arm = NULL;
	bool once = touch_record(run, type, &place), unsure = is_unsure(run, type, on);
	uint32_t i;

	if (type->kind == DEC_UNION && on.count) {
		arm = arm_of(run, type, on);
		if (!arm)
			return;
	}
	if (!enter(run, place))
		return;
	run->mute += once + unsure;
	run->unsure += unsure;
	if (arm)
		show_field(run, arm, place);
	for (i = 0; !arm && i < type->span.count; i++)
		show_field(run, &run->tables->fields[type->span.first + i], place);
	run->unsure -= unsure;
	run->mute -= once + unsure;
	leave(run);
}

/* Whether the kernel has an address from the caller: the program may have changed it since. */
static bool given(const struct run *run, const struct dec_type *type, struct place place)
{
	return place.before && type->ref != DEC_NONE && !run->tables->payloads[type->ref].relative;
}

/* Whether an address is the driver's to say; where it leads somewhere, the caller gave it. */
static bool says_address(const struct run *run, const struct dec_type *type)
{
	return type->ref == DEC_NONE || run->tables->payloads[type->ref].relative;
}

static void show_value(struct run *run, const struct dec_type *type, struct place place)
{
	uint64_t value = 0;

	if (type->kind != DEC_STRUCT && type->kind != DEC_UNION && !type->size) {
		show_flexible(run, type, place);
		return;
	}
	switch (type->kind) {
	case DEC_BYTES:
		show_fixed_bytes(run, type, place);
		return;
	case DEC_ARRAY:
		show_array(run, type, place);
		return;
	case DEC_STRUCT:
	case DEC_UNION:
		mark(run, DEC_EV_STRUCT);
		show_fields(run, type, place, (struct dec_span){ 0 });
		mark(run, DEC_EV_STRUCT_END);
		return;
	case DEC_INT:
	case DEC_POINTER:
		if (type->kind == DEC_POINTER && given(run, type, place))
			place.now = place.before;
		if (type->kind == DEC_INT || run->phase == DEC_IN || !(way_of(run) & DEC_IN))
			touch(run, place.addr, type->size, NULL);
		if (!number_of(run, type, place, 0, type->size * 8, &value))
			return;
		if (type->kind == DEC_INT) {
			show_int(run, type, value, (struct dec_where){ .addr = place.addr });
			return;
		}
		run->says = (struct dec_where){ 0 };
		if (says_address(run, type))
			run->says =
				(struct dec_where){ .addr = place.addr, .bits = type->size * 8 };
		show_pointer(run, type, value);
	}
}

/* Tables of others may say that an array contains itself. */
void show(struct run *run, const struct dec_type *type, struct place place)
{
	if (run->levels == DEC_MAX_LEVELS) {
		emit_more(run, 0);
		return;
	}
	run->levels++;
	show_value(run, type, place);
	run->levels--;
}
