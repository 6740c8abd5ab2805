/* SPDX-License-Identifier: MIT */
/*
 * The decoder tables of a spec, as ioctlc generates them and as dec_load() reads them from JSON.
 * docs/decoders.md, "The table format", says what each entry means. References are positions in
 * the arrays of struct dec_tables; DEC_NONE is none.
 */
#ifndef IOCTLC_DECODER_TABLES_H
#define IOCTLC_DECODER_TABLES_H

#include <stdbool.h>
#include <stdint.h>

#define DEC_NONE 0xffffffffu

/* Results for which an output is valid, beside negative errno. */
#define DEC_VALID_SUCCESS  0
#define DEC_VALID_POSITIVE 1
#define DEC_VALID_ANY	   2

/* Some entries of an array, one after the other. */
struct dec_span {
	uint32_t first, count;
};

enum dec_way { DEC_IN = 1, DEC_OUT = 2 };

enum dec_order { DEC_NATIVE, DEC_LITTLE, DEC_BIG };

/* Postfix operators; numbers, and what names stand for, push a value. */
enum dec_opcode {
	DEC_OP_NUMBER,
	DEC_OP_FIELD,
	DEC_OP_POINTEE,
	DEC_OP_STATE,
	DEC_OP_ID,
	DEC_OP_OR,
	DEC_OP_AND,
	DEC_OP_SHL,
	DEC_OP_SHR,
	DEC_OP_ADD,
	DEC_OP_SUB,
	DEC_OP_MUL,
	DEC_OP_DIV,
	DEC_OP_MOD,
	DEC_OP_ALIGN,
	DEC_OP_MIN,
};

/* number: the value, a field's bit offset, or which state; up: how many records further out. */
struct dec_op {
	uint8_t code, up, bits, order;
	uint8_t is_signed, way;
	uint64_t number;
};

struct dec_value {
	uint64_t value;
	const char *name;
};

enum dec_set_kind { DEC_ENUM, DEC_FLAGS };

/* is_open: values without a name are legal; reserved (entries of `arms`): those that never are. */
struct dec_set {
	const char *name;
	enum dec_set_kind kind;
	bool is_open;
	struct dec_span values, reserved;
};

struct dec_part {
	uint64_t mask;
	uint32_t set;
};

/* How much of an array is in use: elements, or bytes; after: how many are valid on return. */
struct dec_length {
	struct dec_span count, bytes, after;
	uint64_t maximum;
};

enum dec_kind { DEC_INT, DEC_BYTES, DEC_POINTER, DEC_ARRAY, DEC_STRUCT, DEC_UNION };

enum dec_print {
	DEC_PRINT_DEC,
	DEC_PRINT_HEX,
	DEC_PRINT_OCT,
	DEC_PRINT_CHAR,
	DEC_PRINT_STRING,
	DEC_PRINT_BYTES,
	DEC_PRINT_UUID,
	DEC_PRINT_FD,
	DEC_PRINT_PID,
	DEC_PRINT_IP,
	DEC_PRINT_MAC,
	DEC_PRINT_TIME,
	DEC_PRINT_POINTER,
	DEC_PRINT_BOOL,
};

/*
 * size: bytes, 0 of what is flexible; ref: an array's element, a pointer's payload, an int's set;
 * span: a record's fields, an int's parts; grows: of an extensible record, where its size stands,
 * in bits, and how many bytes it has at least and at most (0: nobody says); fds: the objects that a number may be a descriptor of; whole: a record of which all is
 * written at once, padding too.
 */
struct dec_type {
	enum dec_kind kind;
	uint8_t order, is_signed, print, used, whole;
	uint32_t size, count, ref, grows, least, most;
	struct dec_span span;
	struct dec_length length;
	uint64_t fds;
	const char *name;
};

/* What an input may be: 0 is no limit, but for a max that there is. */
struct dec_bounds {
	uint64_t min, max, mask, multiple_of;
	bool has_max;
};

/*
 * at: bits from the record's start; bits: of a bit-field, else 0; on: a union's discriminator, or
 * the device that a new descriptor is of; bounds: one of `bounds`, or none; reserved: zero, unless
 * ignored: whatever the caller leaves there is no mistake; vague: it goes both ways because what it
 * is in does, so perhaps out only.
 */
struct dec_field {
	const char *name;
	uint32_t at, bits, type;
	uint8_t way, reserved, ignored, vague, other, raw;
	struct dec_span valid, on, cases, bounds;
};

enum dec_payload_kind {
	DEC_PAYLOAD_NONE,
	DEC_PAYLOAD_MEMORY,
	DEC_PAYLOAD_FIELD,
	DEC_PAYLOAD_ATTRIBUTE,
	DEC_PAYLOAD_REGISTER,
};

/*
 * type: of an element (of a choice: what every case begins with); list: of attributes or of
 * registers; on: what chooses, of attributes the group.
 */
struct dec_payload {
	enum dec_payload_kind kind;
	uint8_t way, string, relative, counted, nullable;
	uint32_t type, list, state;
	struct dec_length length;
	struct dec_span key, on, attr, cases;
};

/* One value that selects a payload; other: all values that nothing selects. */
struct dec_case {
	uint64_t value;
	uint32_t payload;
	bool other;
};

struct dec_attribute {
	const char *name;
	uint64_t objects, group, attr, mask;
	bool free, unknown;
	uint32_t payload;
};

struct dec_register {
	const char *name;
	uint64_t id, count, step;
	uint32_t type;
};

/* rows: attributes, or registers whose size the expression says. */
struct dec_list {
	struct dec_span rows, size;
};

enum dec_argument { DEC_ARG_NONE, DEC_ARG_POINTER, DEC_ARG_VALUE, DEC_ARG_UNTYPED };

enum dec_privilege { DEC_PRIVILEGE_NONE, DEC_PRIVILEGE_WRITE, DEC_PRIVILEGE_ADMIN };

/* What is answered from the list of capabilities. */
enum dec_serves { DEC_SERVES_NOTHING, DEC_SERVES_CHECK, DEC_SERVES_ENABLE };

/*
 * A command has `numbers` codes from `code` on; bits of size_mask are the caller's choice. constant:
 * its one output, or without an argument its result; bounds: of an argument that is a number.
 */
struct dec_command {
	const char *name, *note;
	uint32_t code, numbers, size_mask, type;
	uint64_t objects, returns;
	enum dec_argument argument;
	uint8_t way, privilege, serves, no_op, has_constant;
	uint64_t constant;
	struct dec_span valid, sets, bounds;
};

struct dec_state_set {
	uint32_t state;
	struct dec_span key, value;
};

/* devices: the numbers (entries of `arms`) under which a command makes it. */
struct dec_object {
	const char *name;
	struct dec_span nodes, links, devices;
	uint32_t parent;
	bool external;
};

/*
 * objects: that answer for it; abis: where it exists, 0: everywhere; answer: where the spec says a
 * number; arguments: how many of ENABLE_CAP's mean something.
 */
struct dec_capability {
	const char *name;
	uint64_t value, objects, abis, answer;
	bool has_answer, reserved, opt_in;
	uint32_t arguments;
};

/* commands: entries of `numbers`, which are positions in `commands`, by code. */
struct dec_abi {
	const char *name;
	uint8_t bits, big;
	struct dec_span commands;
};

struct dec_tables {
	const char *spec, *version;
	const struct dec_abi *abis;
	const struct dec_command *commands;
	const struct dec_type *types;
	const struct dec_field *fields;
	const struct dec_payload *payloads;
	const struct dec_case *cases;
	const struct dec_set *sets;
	const struct dec_value *values;
	const struct dec_part *parts;
	const struct dec_list *attribute_lists;
	const struct dec_attribute *attributes;
	const struct dec_list *register_lists;
	const struct dec_register *registers;
	const struct dec_state_set *state_sets;
	const struct dec_object *objects;
	const struct dec_capability *capabilities;
	const struct dec_op *ops;
	const struct dec_bounds *bounds;
	const uint64_t *arms;
	const int32_t *valid;
	const uint32_t *numbers;
	const char *const *strings;
	uint32_t n_abis, n_commands, n_types, n_fields, n_payloads, n_cases, n_sets, n_values;
	uint32_t n_parts, n_attribute_lists, n_attributes, n_register_lists, n_registers;
	uint32_t n_state_sets, n_objects, n_ops, n_bounds, n_arms, n_valid, n_numbers, n_strings;
	uint32_t n_states, n_capabilities;
};

/* Generated tables find their way into a program by being linked into it. */
#define DEC_TABLES(name, ...)                              \
	static const struct dec_tables name = __VA_ARGS__; \
	static const struct dec_tables *const name##_entry \
		__attribute__((used, section("dec_tables"))) = &name

#endif
