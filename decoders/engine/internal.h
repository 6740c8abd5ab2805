/* SPDX-License-Identifier: MIT */
/* What the engine's own files share. */
#ifndef IOCTLC_DECODE_INTERNAL_H
#define IOCTLC_DECODE_INTERNAL_H

#include "decode.h"

/*
 * Bytes of a record: `now` as they are, `before` as they were when the call began (NULL where
 * nobody knows); both have `size`. addr: where they are in the caller.
 */
struct place {
	uint64_t addr;
	const uint8_t *now, *before;
	uint32_t size;
};

/* One half of a call. */
struct run {
	const struct dec_env *env;
	const struct dec_tables *tables;
	struct dec_call *call;
	enum dec_way phase;
	int64_t result;
	uint32_t depth, levels, n_frames, events;
	bool any;     /* a value has been shown */
	bool stopped; /* too many events */
	struct place frames[DEC_MAX_FRAMES];
	struct place pointee;
	uint64_t id, state;
	bool has_id, has_state;
	bool room;		       /* nothing has been written yet: where will it be? */
	uint32_t mute;		       /* a range around what comes now has been reported */
	uint32_t unsure;	       /* of a union whose arm nobody knows */
	uint64_t bits_addr;	       /* of the last byte that bit-fields share */
	uint8_t bits_mask;	       /* its bits that are read */
	const struct dec_field *field; /* whose value is shown */
	uint8_t way, below;	       /* who looks at it, and at what it points to */
	struct dec_where says;	       /* where an address stands that is the driver's to say */
};

/* Which value of a member that goes both ways an expression means. */
enum moment { CAPACITY, CURRENT };

bool get_number(const struct run *run, const uint8_t *bytes, uint32_t size, const struct dec_op *op,
		uint64_t *out);
bool evaluate(const struct run *run, struct dec_span ops, enum moment moment, uint64_t *out);

void emit(struct run *run, const struct dec_event *event);
void emit_address(struct run *run, uint64_t value, const char *what, bool fault);
bool fetch(struct run *run, uint64_t addr, void *to, size_t n);

/* A count that is the driver's to say says more than there is room for. */
void too_long(struct run *run, struct dec_span ops, uint64_t says, uint64_t room);
void too_long_for_any(struct run *run, const struct dec_length *length, uint64_t used);

/* The number of elements in use: false where it cannot be said. */
bool used_length(struct run *run, const struct dec_length *length, uint32_t element, uint64_t *out);

/* Tells who asks of a range; of outputs that are inputs as well, once. */
void touch(struct run *run, uint64_t addr, uint64_t length, const char *name);

void show(struct run *run, const struct dec_type *type, struct place place);
void show_elements(struct run *run, const struct dec_type *element, uint64_t addr, uint64_t count);
void show_bytes_at(struct run *run, const struct dec_type *type, uint64_t addr, uint64_t count);
void show_pointer(struct run *run, const struct dec_type *type, uint64_t value);
bool valid_for(const struct run *run, struct dec_span valid);

uint64_t pointer_mask(const struct run *run);

bool state_get(const struct dec_states *states, const struct dec_state *wanted, uint64_t *out);
void state_set(struct dec_states *states, const struct dec_state *row);

#endif
