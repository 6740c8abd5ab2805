"""The spec language, as tables: every mapping that a spec may contain, its keys, and what each may be.

This is the one description of the language's shape. checker.py enforces it, schema.py turns it into
spec/schema/ioctlc.schema.json, and a test holds docs/spec-language.md against it.
"""

from __future__ import annotations

from ioctlc.shape.kinds import (Bool, ByAbi, Date, Expression, Int, Key, Kind, ListOf, MapOf, OneOf, Selector, Table,
                                TableShape, Text, TypeName, Word)

NAME = Text("a C name", r"[A-Za-z_][A-Za-z0-9_]{0,127}", "mvm_memory_region", identifier=True)
CONSTANT_NAME = Text("a C name", r"[A-Za-z_][A-Za-z0-9_]{0,127}", "MVM_MAX_VCPUS", identifier=True)
WORD = Text("a lower-case name", r"[a-z][a-z0-9_-]{0,63}", "vm")
DOC = Text("a text")
REF = Text("a name", r"[A-Za-z_][A-Za-z0-9_-]{0,127}", "MVM_CAP_USER_MEMORY")
VERSION = Text("a version in quotes", r"[0-9]+(\.[0-9]+){0,3}", "\"1.0\"")
ERRNO = Text("an errno name", r"E[A-Z0-9]{1,15}", "EEXIST")
INT = Int()
U32 = Int(0, (1 << 32) - 1)
BYTE = Int(0, 255)
FLAG = Bool()
SELECTORS = ListOf(Selector(), or_one=True)
DIR = Word(("in", "out", "inout"))
#: A number, or the name of a constant or enum value.
NUMBER = OneOf((INT, REF))

#: The header that has it: as text, or where systems have different ones (or none) by selector.
EXTERNAL = Key(ByAbi(Text("a header", r"[A-Za-z0-9_./+-]{1,128}", "linux/types.h")),
               "the header that defines it; then the generated one does not, but includes that", legacy=True)

_HEADER = Text("a header", r"[ -~]{1,255}", "linux/kvm.h")

#: Keys that many tables share.
_EXISTS: dict[str, Key] = {
    "only": Key(SELECTORS, "the ABIs on which this exists; all when absent"),
    "except": Key(SELECTORS, "the ABIs on which this does not exist"),
}
_LIFE: dict[str, Key] = {
    "since": Key(VERSION, "the version of the ABI that brought it"),
    "capability": Key(REF, "the capability that announces it to user space"),
    "deprecated": Key(Table("deprecated"), "since when it should no longer be used, and what replaces it"),
    "note": Key(DOC, "semantics that no program can check; a change of it needs review"),
    "guessed": Key(DOC, "why an importer believes this; remove it once a person has looked", legacy=True),
    "waive": Key(ListOf(Table("waiver"), or_one=True), "rules switched off here, each with a reason"),
}
_DOC: dict[str, Key] = {"doc": Key(DOC, "what it is, for people")}

_CHOICE: dict[str, Key] = {
    "by_field": Key(Expression(), "an expression over fields whose value selects a case"),
    "by_fd_kind": Key(Table("by_fd_kind"), "the fd's object, a group and an attr select one of `attributes`"),
    "by_state": Key(Table("by_state"), "a state remembered from earlier calls, which length expressions may use"),
    "by_register": Key(Table("by_register"), "a register id gives the type"),
    "cases": Key(ListOf(Table("case")), "the cases of by_field"),
}
_LENGTH: dict[str, Key] = {
    "count": Key(Expression(), "number of elements"),
    "bytes": Key(Expression(), "number of bytes"),
    "after": Key(Expression(), "how many of them are valid on return, where that differs"),
    "max": Key(NUMBER, "upper bound of count (or bytes); more is E2BIG"),
    "sigset": Key(FLAG, "a signal mask: an array of longs, whose words swap on big-endian compat"),
    "unknown": Key(DOC, "why the length cannot be said"),
}
_PAYLOAD: dict[str, Key] = {
    "type": Key(TypeName(), "type of the elements"),
    **_LENGTH,
    "dir": Key(DIR, "in: the driver reads it; out: it writes it"),
    "string": Key(FLAG, "a NUL-terminated string"),
    "nullable": Key(FLAG, "a null pointer means none"),
    "kept": Key(FLAG, "the address is kept for later; the call itself does not touch what is there"),
    "relative_to": Key(REF, "a mapping, or argument: the value is an offset in bytes from its start, not an address"),
}

RECORD: dict[str, Key] = {
    "name": Key(NAME, "the tag", required=True),
    **_DOC,
    "fields": Key(ListOf(Table("field")), "the members, in order", required=True),
    "packed": Key(FLAG, "members are not aligned (attribute packed)", legacy=True),
    "pack": Key(Int(1, 16, power=True), "members are aligned to at most this (#pragma pack)", legacy=True),
    "aligned": Key(Int(1, 4096, power=True), "the record is aligned to at least this many bytes"),
    "extensible": Key(Table("extensible"), "a size-first struct that may grow at its end"),
    "shared": Key(FLAG, "lives in memory shared with user space: hostile, each field read once"),
    "no_discriminator": Key(DOC, "why nothing tells which arm of the union is meant"),
    "external": EXTERNAL,
    **_EXISTS, **_LIFE,
}

FIELD: dict[str, Key] = {
    "name": Key(NAME, "the member's name; absent for anonymous records and unnamed bit-fields"),
    **_DOC,
    "type": Key(TypeName(), "its type"),
    "struct": Key(ListOf(Table("field")), "an inline struct: its members"),
    "union": Key(ListOf(Table("field")), "an inline union: its members"),
    "array": Key(OneOf((Int(0, 1 << 28), Word(("flexible",)), REF,
                        ListOf(OneOf((Int(1, 1 << 28), REF)), minimum=1, maximum=8))),
                 "number of elements (a list for several dimensions), or flexible"),
    "length": Key(Table("length"), "how many elements of the array are in use"),
    "bits": Key(Int(0, 64), "width of a bit-field", legacy=True),
    "packed": Key(FLAG, "the member (or the inline record) is packed", legacy=True),
    "pack": Key(Int(1, 16, power=True), "#pragma pack of the inline record", legacy=True),
    "aligned": Key(Int(1, 4096, power=True), "alignment of the member in bytes, at least"),
    "dir": Key(Word(("in", "out", "inout", "none")), "who writes it; as the ioctl when absent"),
    "reserved": Key(Word(("must_be_zero", "ignored")), "must_be_zero is checked on input"),
    "flags": Key(REF, "the set of flags it contains; unknown bits are rejected"),
    "enum": Key(REF, "the enum whose values it may have"),
    "min": Key(NUMBER, "lowest value accepted"),
    "max": Key(NUMBER, "highest value accepted"),
    "mask": Key(INT, "bits that may be set"),
    "parts": Key(ListOf(Table("bits_part"), minimum=1),
                 "flags and enums that share the member, each in bits of its own"),
    "multiple_of": Key(Int(1, 1 << 62), "the value must be a multiple of this"),
    "points_to": Key(Table("payload"), "what the address in this field points to"),
    "fd": Key(REF, "the object of the fd that the caller passes here"),
    "creates": Key(OneOf((REF, Table("by_device"))), "the object of the new fd that the driver returns here"),
    "by_field": Key(Expression(), "discriminator of the union: an expression over the fields around it"),
    "no_discriminator": Key(DOC, "why nothing tells which arm of the union is meant"),
    "case": Key(ListOf(NUMBER, or_one=True), "in a union: the discriminator's values that select this arm"),
    "default": Key(FLAG, "in a union: the arm for all other values"),
    "raw": Key(FLAG, "in a union: the arm that covers the whole union as bytes"),
    "string": Key(FLAG, "a char array that contains a NUL-terminated string"),
    "time": Key(Table("time"), "a time: its unit and clock"),
    "namespace": Key(Word(("fd", "global")), "where a handle in this field is unique"),
    "selects_layout": Key(FLAG, "a version field that selects the layout of what follows"),
    "valid_on": Key(ListOf(Text("success, any, positive or an errno name", r"success|any|positive|E[A-Z0-9]{1,15}"),
                           or_one=True), "return values for which this output is valid"),
    "print": Key(Word(("dec", "hex", "oct", "char", "string", "bytes", "uuid", "fd", "pid", "ip", "mac", "time",
                       "pointer", "bool", "capability")), "how decoders print it"),
    "spelled": Key(Text("a C type", r"[A-Za-z_][A-Za-z0-9_ ]{0,63}", "__kernel_size_t"),
                   "how a legacy header spells the type", legacy=True),
    **_EXISTS, **_LIFE,
}

TABLES: dict[str, TableShape] = {
    "deprecated": TableShape("Deprecation", {
        "since": Key(Date(), "the day from which it should no longer be used", required=True),
        "remove_after": Key(Date(), "the earliest day on which it may go"),
        "replaced_by": Key(REF, "what to use instead"),
        "note": Key(DOC, "what to do, for people"),
    }),
    "waiver": TableShape("Waiver", {
        "rule": Key(Text("a rule's id", r"[a-z][a-z0-9-]*", "windows-access"), "the rule", required=True),
        "reason": Key(DOC, "why it does not apply here", required=True),
        "until": Key(Date(), "when the waiver ends"),
    }),
    "by_fd_kind": TableShape("Attribute selector", {
        "group": Key(Expression(), "the attribute's group", required=True),
        "attr": Key(Expression(), "the attribute in the group", required=True),
    }),
    "by_state": TableShape("State selector", {
        "state": Key(REF, "the remembered state", required=True),
        "key": Key(Expression(), "which of the object's values; expressions call it `state.NAME`"),
    }),
    "by_register": TableShape("Register selector", {
        "id": Key(Expression(), "the register id", required=True),
        "space": Key(REF, "the register space, an entry of `registers`", required=True),
    }),
    "by_device": TableShape("Device selector", {
        "by_device": Key(Expression(), "the field with the device type, an entry of `devices`, which names the object",
                         required=True),
    }),
    "case": TableShape("Case", {
        "when": Key(ListOf(NUMBER, or_one=True), "the values that select this case"),
        "default": Key(FLAG, "this case is for all other values"),
        "none": Key(FLAG, "no payload in this case"),
        **_PAYLOAD,
    }, exactly_one=(("when", "default"),), at_most_one=(("count", "bytes", "unknown"), ("none", "type"))),
    "payload": TableShape("Payload", {**_PAYLOAD, **_CHOICE},
                          at_most_one=(("by_field", "by_fd_kind", "by_state", "by_register"),
                                       ("count", "bytes", "unknown")),
                          needs={"cases": ("by_field",), "by_field": ("cases",)}),
    "length": TableShape("Length", dict(_LENGTH), exactly_one=(("count", "bytes", "unknown"),)),
    "extensible": TableShape("Extensible struct", {
        "size": Key(NAME, "the field that contains the caller's size; the first one, a u32", required=True),
        "first_release_ends": Key(NAME, "the last field of the first release: its end is the code's size for ever",
                                  required=True),
        "max": Key(Int(8, 4096), "largest size accepted"),
    }),
    "time": TableShape("Time", {
        "unit": Key(Word(("ns", "us", "ms", "s")), "its unit", required=True),
        "clock": Key(Word(("monotonic", "boottime", "realtime", "tai", "tsc", "none")), "its clock", required=True),
        "relative": Key(FLAG, "relative to the call, not absolute"),
    }),
    "field": TableShape("Field", FIELD, exactly_one=(("type", "struct", "union"),),
                        at_most_one=(("flags", "enum", "parts"), ("fd", "creates"), ("case", "default"),
                                     ("bits", "array"), ("by_field", "no_discriminator"),
                                     ("length", "points_to"))),
    "bits_part": TableShape("Part of a member", {
        "name": Key(NAME, "what decoders call it"), **_DOC,
        "mask": Key(Int(1, (1 << 64) - 1), "its bits; values stand in them as they are, unshifted", required=True),
        "flags": FIELD["flags"],
        "enum": FIELD["enum"],
    }, exactly_one=(("flags", "enum"),)),
    "struct": TableShape("Struct", RECORD, at_most_one=(("packed", "pack"),)),
    "union": TableShape("Union", {k: v for k, v in RECORD.items() if k != "extensible"},
                        at_most_one=(("packed", "pack"),)),
    "flag": TableShape("Flag", {
        "name": Key(CONSTANT_NAME, "its C name", required=True), **_DOC,
        "bit": Key(ByAbi(Int(0, 63)), "its bit"),
        "value": Key(ByAbi(INT), "its value, where it is not one bit"),
        "sentinel": Key(FLAG, "not a flag but a marker that moves (.._MASK, .._ALL)"),
        "reserved": Key(FLAG, "has a name and is rejected"),
        **_EXISTS, **_LIFE,
    }, exactly_one=(("bit", "value"),)),
    "flags": TableShape("Flag set", {
        "name": Key(NAME, "the set's name", required=True), **_DOC,
        "type": Key(Word(("u8", "u16", "u32", "u64", "s32", "int", "uint", "long", "ulong")), "type of the field",
                    required=True),
        "values": Key(ListOf(Table("flag")), "the flags", required=True),
        "open": Key(FLAG, "bits without a name are legal", legacy=True),
        "c_enum": Key(FLAG, "the header emits a C enum", legacy=True),
        "external": EXTERNAL,
        **_EXISTS, **_LIFE,
    }),
    "enum_value": TableShape("Enum value", {
        "name": Key(CONSTANT_NAME, "its C name", required=True), **_DOC,
        "value": Key(ByAbi(INT), "its value", required=True),
        "sentinel": Key(FLAG, "not a value but a marker that moves (.._MAX, .._LAST)"),
        "reserved": Key(FLAG, "has a name and is rejected"),
        **_EXISTS, **_LIFE,
    }),
    "enum": TableShape("Enum", {
        "name": Key(NAME, "the enum's name", required=True), **_DOC,
        "type": Key(Word(("u8", "u16", "u32", "u64", "s8", "s16", "s32", "s64", "int", "uint", "long", "ulong")),
                    "type of the field", required=True),
        "values": Key(ListOf(Table("enum_value")), "the values", required=True),
        "open": Key(FLAG, "values without a name are legal"),
        "c_enum": Key(FLAG, "the header emits a C enum", legacy=True),
        "external": EXTERNAL,
        **_EXISTS, **_LIFE,
    }),
    "constant": TableShape("Constant", {
        "name": Key(CONSTANT_NAME, "its C name", required=True), **_DOC,
        "value": Key(ByAbi(INT), "its value"),
        "text": Key(Text("a text of printable ASCII", r"[ -~]{0,255}"), "its value, where it is a string"),
        "sentinel": Key(FLAG, "a marker that moves when the ABI grows"),
        "print": Key(Word(("dec", "hex")), "how the header writes it"),
        **_EXISTS, **_LIFE,
    }, exactly_one=(("value", "text"),)),
    "typedef": TableShape("Typedef", {
        "name": Key(NAME, "its name", required=True), **_DOC,
        "type": Key(ByAbi(TypeName()), "what it stands for, which may depend on the ABI", required=True),
        "array": Key(ListOf(Int(1, 1 << 28), or_one=True, minimum=1, maximum=8),
                     "number of elements, for an array type", legacy=True),
        "external": EXTERNAL,
        **_EXISTS,
    }),
    "object_linux": TableShape("Object on Linux", {
        "node": Key(ListOf(Text("a device node", r"/[ -~]{1,255}", "/dev/mvm"), or_one=True, minimum=1),
                    "the device node; of several the usual one first"),
        "link": Key(ListOf(Text("the link's text", r"[ -~]{1,255}", "anon_inode:mvm-vm"), or_one=True, minimum=1),
                    "what /proc/PID/fd/N links to; a `*` stands for a number"),
    }),
    "object_windows": TableShape("Object on Windows", {
        "device": Key(ListOf(Text("a device name", r"[ -~]{1,255}", "mvm"), or_one=True, minimum=1),
                      "name in \\\\.\\; a `*` stands for a number"),
    }),
    "object": TableShape("Object", {
        **_DOC,
        "linux": Key(Table("object_linux"), "how Linux names it"),
        "bsd": Key(Table("object_linux"), "how the BSDs name it"),
        "darwin": Key(Table("object_linux"), "how Darwin names it"),
        "windows": Key(Table("object_windows"), "how Windows names it"),
        "parent": Key(REF, "the object whose ioctl makes it"),
        "locks": Key(ListOf(WORD, or_one=True), "its locks, outermost first"),
        "external": Key(FLAG, "somebody else's fd, such as an eventfd"),
        **_EXISTS,
    }),
    "capability": TableShape("Capability", {
        "name": Key(CONSTANT_NAME, "its C name", required=True), **_DOC,
        "value": Key(U32, "its number", required=True),
        "since": Key(VERSION, "the version of the ABI that brought it"),
        "on": Key(ListOf(REF, or_one=True), "the objects whose CHECK_EXTENSION answers for it, and whose"
                  " ENABLE_CAP takes it"),
        "returns": Key(OneOf((DOC, INT)), "what the answer means"),
        "requires": Key(ListOf(REF, or_one=True), "capabilities without which it cannot be"),
        "reserved": Key(FLAG, "in the header, never reported"),
        "opt_in": Key(FLAG, "must be switched on with ENABLE_CAP"),
        "args": Key(ListOf(DOC), "what ENABLE_CAP's args mean"),
        "waive": _LIFE["waive"], **_EXISTS,
    }),
    "code": TableShape("Request code", {
        "direction": Key(ByAbi(Word(("none", "in", "out", "inout"))), "the direction that the code declares"),
        "encodes": Key(ByAbi(OneOf((Int(0, 16383), Word(("caller",)), TypeName()))),
                       "the type (or size) that the code declares; caller: the macro takes the length"),
        "raw": Key(ByAbi(U32), "the whole code"),
        "form": Key(ByAbi(Word(("io", "iow", "ior", "iowr", "ioc", "wint"))), "how the header spells it"),
    }, at_most_one=(("raw", "encodes"), ("raw", "direction"))),
    "windows_code": TableShape("CTL_CODE", {
        "device_type": Key(Int(0, 0xFFFF), "DeviceType"),
        "function": Key(Int(0, 0xFFF), "Function, all 12 bits"),
        "method": Key(Word(("buffered", "in_direct", "out_direct", "neither")), "transfer method"),
        "access": Key(Word(("any", "read", "write", "read_write")), "required access"),
    }),
    "lock": TableShape("Lock", {
        "name": Key(WORD, "one of the object's locks", required=True),
        "mode": Key(Word(("exclusive", "shared")), "how it is taken"),
    }),
    "returns": TableShape("Return value", {
        "fd": Key(ListOf(REF, or_one=True, minimum=1), "a new fd of this object; of several, the one whose parent was"
                  " asked", legacy=True),
        "doc": Key(DOC, "what a positive value means", legacy=True),
    }),
    "compat": TableShape("Compat claim", {
        "class": Key(Word(("identical", "renumbered", "scalar", "translate", "none")), "the class", required=True),
        "reason": Key(DOC, "why, where it is none"),
    }),
    "sets": TableShape("State change", {
        "state": Key(REF, "the state", required=True),
        "key": Key(Expression(), "which of the object's values"),
        "value": Key(Expression(), "the new value", required=True),
    }),
    "ioctl": TableShape("Ioctl", {
        "name": Key(CONSTANT_NAME, "its C name", required=True), **_DOC,
        "nr": Key(ByAbi(Int(0, 0xFFF)), "its number; a value for windows is the whole 12-bit function"),
        "nr_count": Key(Int(2, 256), "a family of this many consecutive numbers", legacy=True),
        "type": Key(ByAbi(BYTE), "the type byte, where it is not the spec's", legacy=True),
        "on": Key(ListOf(REF, or_one=True), "the objects that take it", required=True),
        "in": Key(TypeName(), "the argument's type; the driver reads it"),
        "out": Key(TypeName(), "the argument's type; the driver writes it"),
        "inout": Key(TypeName(), "the argument's type; the driver reads and writes it"),
        "value": Key(TypeName(), "the argument itself is an integer of this type"),
        **{key: FIELD[key] for key in ("flags", "enum", "min", "max", "print")},
        "fd": Key(REF, "the object of the fd that `value` is"),
        "untyped": Key(DOC, "why the argument's type cannot be said"),
        "array": Key(OneOf((Int(0, 1 << 20), REF)), "the argument is an array of this many elements", legacy=True),
        "member_dir": Key(MapOf(NAME, Word(("in", "out", "inout", "none"))),
                          "directions of members, where they differ from those that the record gives"),
        "payload_dir": Key(MapOf(NAME, DIR),
                           "directions of what members point to, where they differ from those that the record gives"),
        "length": Key(Table("length"), "how long an argument of the caller's size is", legacy=True),
        "points_to": Key(Table("payload"), "what the pointer points to, where the argument is one", legacy=True),
        "string": Key(FLAG, "the argument is a NUL-terminated string", legacy=True),
        "code": Key(Table("code"), "where the request code says something else than the data flow", legacy=True),
        "windows": Key(Table("windows_code"), "CTL_CODE fields that differ from the rule", legacy=True),
        "privilege": Key(Word(("none", "open_for_write", "admin")), "who may call it"),
        "lock": Key(OneOf((WORD, Table("lock"))), "the object's lock that is held around the handler"),
        "frozen": Key(DOC, "why the argument cannot grow, and what is done instead"),
        "errors": Key(MapOf(ERRNO, DOC), "errors beyond EFAULT, EINVAL, ENOTTY and their meaning"),
        "returns": Key(Table("returns"), "what a return value above 0 means", legacy=True),
        "valid_on": FIELD["valid_on"],
        "no_op": Key(FLAG, "does nothing and returns 0"),
        "alias_of": Key(REF, "the ioctl that this one is another name of: one code, on purpose", legacy=True),
        "constant": Key(Int(0, 1 << 31), "its result is this for ever"),
        "restartable": Key(Word(("yes", "killable", "no")), "may it be restarted after a signal"),
        "compat": Key(Table("compat"), "the compat class that the author expects"),
        "rationale": Key(DOC, "why this is an ioctl at all"),
        "sets": Key(ListOf(Table("sets"), or_one=True), "what decoders remember after it"),
        "serves": Key(Word(("check_capability", "enable_capability")),
                      "generated code answers it from the list of capabilities"),
        **_EXISTS, **_LIFE,
    }, at_most_one=(("in", "out", "inout", "value", "untyped"), ("flags", "enum", "fd"),
                    ("length", "points_to", "string")),
        needs={key: ("value",) for key in ("flags", "enum", "min", "max", "print", "fd")}),
    "state": TableShape("State", {
        "name": Key(NAME, "its name", required=True), **_DOC,
        "on": Key(REF, "the object that it belongs to", required=True),
    }),
    "mapping": TableShape("Mapping", {
        "name": Key(NAME, "its name", required=True), **_DOC,
        "on": Key(REF, "the object that is mapped", required=True),
        "struct": Key(REF, "what is at its start", required=True),
        "offset": Key(ByAbi(Int(0, 1 << 62)), "mmap's offset in bytes"),
        "page_offset": Key(ByAbi(NUMBER), "mmap's offset in pages"),
        "size_from": Key(REF, "the ioctl that tells its size"),
        "map_with": Key(REF, "the ioctl that maps it where mmap does not exist"),
        **_EXISTS,
    }, exactly_one=(("offset", "page_offset"),)),
    "device": TableShape("Device type", {
        "name": Key(CONSTANT_NAME, "the C name of its type", required=True), **_DOC,
        "value": Key(U32, "the type's number", required=True),
        "object": Key(REF, "the object that is made", required=True),
        **_EXISTS, **_LIFE,
    }),
    "attribute": TableShape("Attribute", {
        "name": Key(CONSTANT_NAME, "its name", required=True), **_DOC,
        "on": Key(ListOf(REF, or_one=True), "the objects that have it", required=True),
        "group": Key(ByAbi(NUMBER), "its group", required=True),
        "attr": Key(ByAbi(NUMBER), "its number in the group"),
        "attr_is": Key(DOC, "what attr means, where it is free"),
        "attr_mask": Key(INT, "the bits of attr that tell attributes apart"),
        "access": Key(Word(("rw", "ro", "wo")), "set, get, or both", required=True),
        "unknown": Key(DOC, "why its payload cannot be said", legacy=True),
        "payload": Key(OneOf((TypeName(), Table("payload"))), "what its address points to; absent: nothing"),
        **_EXISTS, **_LIFE,
    }, exactly_one=(("attr", "attr_is"),), at_most_one=(("payload", "unknown"),)),
    "register": TableShape("Register", {
        "name": Key(CONSTANT_NAME, "its C name", required=True), **_DOC,
        "id": Key(ByAbi(INT), "its id, size bits included", required=True),
        "type": Key(TypeName(), "its type", required=True),
        "count": Key(Int(1, 1 << 20), "number of consecutive registers"),
        "step": Key(Int(1, 1 << 32), "distance of their ids"),
        "access": Key(Word(("rw", "ro", "wo")), "set, get, or both"),
        **_EXISTS, **_LIFE,
    }),
    "register_space": TableShape("Register space", {
        "name": Key(NAME, "its name", required=True), **_DOC,
        "id_type": Key(Word(("u32", "u64")), "type of an id", required=True),
        "size": Key(Expression(), "a register's size in bytes, an expression over `id`", required=True),
        "on": Key(ListOf(REF, or_one=True), "the objects that have these registers", required=True),
        "ids": Key(ListOf(Table("register")), "the registers", required=True),
    }),
    "extension_points": TableShape("Extension points", {
        "nr": Key(ListOf(BYTE, length=2), "first and last nr left to extensions", required=True),
        "capabilities": Key(ListOf(U32, length=2), "first and last capability left to extensions", required=True),
        "attach": Key(REF, "the ioctl that tells by UUID which extension is meant"),
    }),
    "extends": TableShape("Base", {
        "abi": Key(WORD, "the ABI that is extended", required=True),
        "path": Key(Text("a path", r"[ -~]{1,1024}", "../../spec/mvm"), "where its spec is, from this folder"),
    }),
    "extension": TableShape("Extension", {
        "uuid": Key(Text("a UUID", r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
                         "6f1c0e1a-3b5d-4f0e-9a52-1f6f6b9f8d11"), "what tells it apart", required=True),
    }),
    "origin": TableShape("Origin", {
        "headers": Key(ListOf(_HEADER, or_one=True), "what was imported",
                       required=True),
        "version": Key(OneOf((Text("a version", r"[ -~]{1,63}"), MapOf(_HEADER, Text("a version", r"[ -~]{1,63}")))),
                       "its version; of each header, where they are of several"),
        "names": Key(MapOf(Text("a name in the header",
                                r"((struct|union) )?[A-Za-z_]\w*(\.\w+)*|enum [A-Za-z_]\w*", "struct foo"), NAME),
                     "what this spec calls otherwise: `struct foo`, `enum foo`, `struct foo.member`, or the name of an"
                     " ioctl, a typedef or a value, as the header has it"),
    }),
    "numbers_posix": TableShape("Type byte", {
        "type": Key(BYTE, "the _IOC type byte", required=True),
    }),
    "numbers_windows": TableShape("Windows numbers", {
        "device_type": Key(Int(0, 0xFFFF), "DeviceType of CTL_CODE", required=True),
        "function_base": Key(Int(0, 0xFFF), "added to nr", legacy=True),
        "method": Key(Word(("buffered", "in_direct", "out_direct", "neither")), "transfer method", legacy=True),
        "access": Key(Word(("any", "read", "write", "read_write")), "required access", legacy=True),
    }),
}

#: `numbers:` has selectors as keys beside these, so it has a table and a rule of its own.
TABLES["numbers"] = TableShape("Numbers", {
    "windows": Key(Table("numbers_windows"), "how CTL_CODE numbers are made"),
    "block": Key(ListOf(BYTE, length=2), "first and last nr of the block that this ABI has"),
    "shared_type": Key(DOC, "why other ABIs use the same type byte"),
})

_LISTS: dict[str, Key] = {
    "objects": Key(MapOf(WORD, Table("object")), "kinds of file descriptor"),
    "constants": Key(ListOf(Table("constant")), "named numbers and strings"),
    "flags": Key(ListOf(Table("flags")), "sets of flags"),
    "enums": Key(ListOf(Table("enum")), "sets of values"),
    "typedefs": Key(ListOf(Table("typedef")), "names for types"),
    "structs": Key(ListOf(Table("struct")), "structs"),
    "unions": Key(ListOf(Table("union")), "unions that have a name"),
    "capabilities": Key(ListOf(Table("capability")), "what user space can ask for"),
    "ioctls": Key(ListOf(Table("ioctl")), "the commands"),
    "state": Key(ListOf(Table("state")), "what decoders remember"),
    "mappings": Key(ListOf(Table("mapping")), "structs that user space maps"),
    "devices": Key(ListOf(Table("device")), "devices with attributes"),
    "attributes": Key(ListOf(Table("attribute")), "attributes of objects, by group and attr"),
    "registers": Key(ListOf(Table("register_space")), "register ids that encode their size"),
}

PROFILE = Key(Word(("strict", "legacy")), "strict for new ABIs; legacy for what exists and cannot be changed")

TABLES["spec"] = TableShape("Spec", {
    "abi": Key(Text("a lower-case name", r"[a-z][a-z0-9_-]{0,63}", "mvm", identifier=True), "name of the ABI",
               required=True),
    **_DOC,
    "license": Key(Text("an SPDX expression", r"[A-Za-z0-9.+() -]{1,255}",
                        "(GPL-2.0-only WITH Linux-syscall-note) OR MIT", licence=True), "carried into every output",
                   required=True),
    "version": Key(VERSION, "version of the ABI"),
    "profile": PROFILE,
    "prefix": Key(Text("a prefix", r"[A-Z][A-Z0-9_]{0,31}", "MVM"), "what its C names start with"),
    "numbers": Key(Table("numbers"), "how request codes are made", required=True),
    "files": Key(ListOf(Text("a file name", r"[ -~]{1,255}", "memory.yaml"), or_one=True),
                 "the other files of this spec"),
    "includes": Key(ListOf(Text("a header", r"[A-Za-z0-9_./+-]{1,128}", "linux/kvm.h"), or_one=True),
                    "headers that the generated one includes"),
    "extends": Key(OneOf((WORD, Table("extends"))), "the ABI that this one extends"),
    "extension": Key(Table("extension"), "who this extension is"),
    "extension_points": Key(Table("extension_points"), "what is left to extensions"),
    "origin": Key(Table("origin"), "where an imported spec came from"),
    "driver": Key(FLAG, "the driver's side is generated too: dispatch, checks, copies"),
    "waive": _LIFE["waive"], **_EXISTS, **_LISTS,
})
TABLES["part"] = TableShape("Part of a spec", {
    "profile": PROFILE,
    "waive": Key(ListOf(Table("waiver"), or_one=True), "rules switched off in this file, each with a reason"),
    "doc": Key(DOC, "what this file contains"),
    "license": Key(Text("an SPDX expression", r"[A-Za-z0-9.+() -]{1,255}"), "must be the main file's"),
    **_LISTS,
})


def table_kinds() -> dict[str, Kind]:
    """All keys of all tables as `table.key` -> kind, for tests that hold the documentation against the language."""
    return {f"{table}.{key}": entry.kind for table, shape in TABLES.items() for key, entry in shape.keys.items()}
