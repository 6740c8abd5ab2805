"""A spec rich in what people wrote, and every kind of change in its header: nothing is lost without a word, and what
comes of it is sound, is what the header says, and stays as it is at the next import."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from invoke import Run, ioctlc
from ioctlc.importer.edit import entry_of
from ioctlc.load import load
from ioctlc.source import Report

HEADER = """\
/* SPDX-License-Identifier: MIT */
#include <linux/types.h>
#include <linux/ioctl.h>
#define ZOO_MAX 16
#define ZOO_F_TAME (1 << 0)
#define ZOO_F_WILD (1 << 1)
#define ZOO_F_LOUD (1 << 2)
enum zoo_kind { ZOO_KIND_CAT = 1, ZOO_KIND_DOG = 2, ZOO_KIND_EMU = 3 };
typedef __u64 zoo_addr_t;
struct zoo_beast { __u32 id; __u32 kind; __u64 weight; };
struct zoo_list { __u32 nr; __u32 flags; zoo_addr_t beasts; __u32 max; __u32 pad; };
struct zoo_food { __u32 kind; __u32 pad; union { __u64 meat; __u64 hay; }; struct zoo_beast beast; __u8 name[8]; };
struct zoo_tail { __u32 nr; __u32 len; __u8 data[]; };
#define ZOO_LIST _IOWR('z', 1, struct zoo_list)
#define ZOO_FEED _IOW('z', 2, struct zoo_food)
#define ZOO_TAIL _IOWR('z', 3, struct zoo_tail)
#define ZOO_OPEN _IO('z', 4)
#define ZOO_SHUT _IO('z', 5)
"""

SPEC = """\
# The zoo, as people describe it.   (c1)
abi: zoo
doc: The ioctls of a zoo.       # c2
license: MIT    # c3
profile: legacy
only: [linux-x86_64, linux-i386]
numbers: {posix: {type: 0x7a}}
# where it is from (c4)
origin: {headers: [zoo.h]}      # c5

objects:
  gate: {doc: The gate., linux: {node: /dev/zoo}}
  beast: {doc: A beast. w1, linux: {link: "anon_inode:zoo-beast"}}

capabilities:
  - {name: ZOO_CAP_LIST, value: 1, on: gate, doc: It has a list. w2}    # c6

constants:
  - {name: ZOO_MAX, value: 16, doc: Most beasts. w3}     # c7

flags:
  # what a list is asked for (c8)
  - name: zoo_wants
    type: u32
    doc: Which beasts. w4
    values:
      - {name: ZOO_F_TAME, bit: 0, doc: Tame ones. w5}      # c9
      # not at night (c10)
      - {name: ZOO_F_WILD, bit: 1, doc: Wild ones. w6}
      - {name: ZOO_F_LOUD, bit: 2,                          # c11
         doc: Loud ones. w7}

enums:
  - name: zoo_kind
    type: uint
    c_enum: true
    doc: Kinds. w8
    values:
      - {name: ZOO_KIND_CAT, value: 1, doc: Meows. w9}     # c12
      - {name: ZOO_KIND_DOG, value: 2, doc: Barks. w10}
      - {name: ZOO_KIND_EMU, value: 3, doc: Kicks. w11}

typedefs:
  - {name: zoo_addr_t, type: u64, doc: An address. w12}      # c13

structs:
  # one of them (c14)
  - name: zoo_beast
    doc: A beast, from outside. w13     # c15
    fields:
      # c16
      - {name: id, type: u32, doc: Its number. w14}          # c17
      - {name: kind, type: u32, enum: zoo_kind, doc: Its kind. w15}

      # in grams (c18)
      - name: weight        # c19
        type: u64
        max: 1000000
        doc: How heavy. w16

  - name: zoo_list
    doc: Beasts. w17
    fields:     # c20
      - {name: nr, type: u32, max: ZOO_MAX, doc: How many. w18}      # c21
      - {name: flags, type: u32, flags: zoo_wants, doc: Which. w19}
      # the array (c22)
      - {name: beasts, type: zoo_addr_t, doc: Where. w20, valid_on: [success, E2BIG],
         points_to: {type: struct zoo_beast, count: nr, max: ZOO_MAX}}     # c23
      - {name: max, type: u32, doc: Room. w21}
      - {name: pad, type: u32, reserved: must_be_zero}       # c24

  - name: zoo_food
    doc: Food. w22
    fields:
      - {name: kind, type: u32, enum: zoo_kind, doc: For whom. w23}
      - {name: pad, type: u32, reserved: must_be_zero}
      # by kind (c25)
      - doc: What. w24
        by_field: kind
        union:
          - {name: meat, type: u64, case: [1, 2], doc: Meat. w25}        # c26
          # green (c27)
          - {name: hay, type: u64, default: true, doc: Hay. w26}
      - {name: beast, type: struct zoo_beast, doc: The beast. w27}
      - {name: name, type: u8, array: 8, string: true, doc: Its name. w28}       # c28

  - name: zoo_tail
    doc: A tail. w29
    fields:
      - {name: nr, type: u32, doc: Which. w30}
      - {name: len, type: u32, doc: How long. w31}
      - {name: data, type: u8, array: flexible, length: {count: len, max: 256}, doc: Hair. w32}       # c29

ioctls:
  # all of them (c30)
  - name: ZOO_LIST      # c31
    nr: 1
    on: gate
    inout: struct zoo_list
    capability: ZOO_CAP_LIST
    payload_dir: {beasts: out}      # c32
    privilege: admin
    errors: {E2BIG: there are more. w33}
    doc: Lists the beasts. w34
  - {name: ZOO_FEED, nr: 2, on: [gate, beast], in: struct zoo_food, doc: Feeds one. w35,
     errors: {EBUSY: it sleeps. w36}}       # c33
  - {name: ZOO_TAIL, nr: 3, on: beast, inout: struct zoo_tail, doc: Its tail. w37}
  - {name: ZOO_OPEN, nr: 4, on: gate, returns: {fd: beast}, doc: Opens a cage. w38}    # c34
  # of old (c35)
  - {name: ZOO_SHUT, nr: 5, on: gate, doc: Shuts it. w39,
     deprecated: {since: 2024-01-01, remove_after: 2027-01-01, replaced_by: ZOO_OPEN, note: close it. w40}}
"""
MARKS = re.compile(r"\b[cw]\d+\b")


@dataclass(frozen=True)
class Change:
    """What becomes of the header, and what came of it: marks that are told instead of kept; words that are said; texts
    in the spec."""

    old: str
    new: str
    told: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    spec: tuple[str, ...] = ()


LIST = "__u32 nr; __u32 flags; zoo_addr_t beasts; __u32 max; __u32 pad; };"
FOOD = "struct zoo_food { __u32 kind; __u32 pad; union { __u64 meat; __u64 hay; }; struct zoo_beast beast; __u8 name[8]"
CHANGES = {
    "nothing": Change("", ""),
    "member swapped": Change("__u32 nr; __u32 flags; zoo", "__u32 flags; __u32 nr; zoo",
                             said=("struct zoo_list changed: its members stand in another order",)),
    "member in the middle": Change("zoo_addr_t beasts;", "__u64 where; zoo_addr_t beasts;", spec=("name: where",)),
    "member in front": Change("struct zoo_beast { ", "struct zoo_beast { __u64 first; ", spec=("name: first",)),
    "member behind": Change("__u64 weight;", "__u64 weight; __u64 height;", spec=("name: height",)),
    "member removed": Change(" __u64 weight;", "", told=("c18", "c19", "w16"),
                             said=("zoo_beast.weight is not in the header any more: dropped, with max: 1000000, ",)),
    "first member removed": Change("struct zoo_beast { __u32 id; __u32 kind;", "struct zoo_beast { __u32 kind;",
                                   told=("c16", "c17", "w14")),
    "member renamed": Change("__u64 weight;", "__u64 mass;", said=("zoo_beast.weight became mass",),
                             spec=("name: mass",)),
    "counter renamed": Change("__u32 nr; __u32 flags; zoo", "__u32 entries; __u32 flags; zoo",
                              spec=("count: entries",)),
    "type changed": Change("__u64 weight;", "__u32 weight; __u32 more;", spec=("name: more",)),
    "sign changed": Change("__u64 weight;", "__s64 weight;",
                           said=("zoo_beast.weight is a signed integer of 64 bits in the header",)),
    "array longer": Change("__u8 name[8]", "__u8 name[16]", spec=("array: 16",)),
    "array by a constant": Change("__u8 name[8]", "__u8 name[ZOO_MAX]", spec=("array: ZOO_MAX",)),
    "no array": Change("__u8 name[8];", "__u64 name;", spec=("# string: true\n",)),
    "packed": Change("__u64 weight; };", "__u64 weight; } __attribute__((packed, aligned(4)));"),
    "arm added": Change("__u64 hay;", "__u64 hay; __u64 corn;", spec=("name: corn",)),
    "arm removed": Change(" __u64 hay;", "", told=("c27", "w26")),
    "union named": Change("__u64 hay; };", "__u64 hay; } what;", spec=("name: what",)),
    "union gone": Change("union { __u64 meat; __u64 hay; };", "__u64 meat;", told=("w24", "c25", "c27", "w26")),
    "union wrapped": Change("__u64 meat; __u64 hay;", "struct { __u64 meat; }; __u64 hay;"),
    "struct split": Change("struct zoo_food { __u32 kind; __u32 pad;",
                           "struct zoo_head { __u32 kind; __u32 pad; };\nstruct zoo_food { struct zoo_head head;",
                           said=("zoo_food.kind became head.kind",), spec=("name: zoo_head", "by_field: head.kind")),
    "struct renamed": Change("zoo_beast", "zoo_animal", said=("renamed: struct zoo_beast -> zoo_animal",),
                             spec=("name: zoo_animal", "type: struct zoo_animal, count: nr")),
    "argument renamed": Change("zoo_list", "zoo_index", said=("renamed: struct zoo_list -> zoo_index",),
                               spec=("inout: struct zoo_index",)),
    "typedef renamed": Change("zoo_addr_t", "zoo_ptr_t", said=("renamed: zoo_addr_t -> zoo_ptr_t",),
                              spec=("name: zoo_ptr_t", "type: zoo_ptr_t")),
    "typedef gone": Change("typedef __u64 zoo_addr_t;\n", "#define zoo_addr_t __u64\n"),
    "enum renamed": Change("enum zoo_kind", "enum zoo_sort", said=("renamed: enum zoo_kind -> zoo_sort",),
                           spec=("enum: zoo_sort",)),
    "enum value added": Change("ZOO_KIND_EMU = 3", "ZOO_KIND_EMU = 3, ZOO_KIND_FOX = 4", spec=("name: ZOO_KIND_FOX",)),
    "enum value removed": Change(", ZOO_KIND_EMU = 3", "", said=("not in the header, kept: value ZOO_KIND_EMU",)),
    "enum renumbered": Change("ZOO_KIND_EMU = 3", "ZOO_KIND_EMU = 7",
                              said=("value ZOO_KIND_EMU changed from 3 to 7",)),
    "enum value renamed": Change("ZOO_KIND_EMU", "ZOO_KIND_OSTRICH", said=("renamed: ZOO_KIND_EMU -> ZOO_KIND_OSTR",)),
    "flag added": Change("(1 << 2)\n", "(1 << 2)\n#define ZOO_F_BIG (1 << 3)\n", spec=("name: ZOO_F_BIG, bit: 3",)),
    "flag moved": Change("ZOO_F_LOUD (1 << 2)", "ZOO_F_LOUD (1 << 5)", spec=("bit: 5",)),
    "flag renamed": Change("ZOO_F_LOUD", "ZOO_F_NOISY", said=("renamed: ZOO_F_LOUD -> ZOO_F_NOISY",)),
    "flag removed": Change("#define ZOO_F_WILD (1 << 1)\n", "", said=("not in the header, kept: value ZOO_F_WILD",)),
    "constant changed": Change("ZOO_MAX 16", "ZOO_MAX 32", said=("value ZOO_MAX changed from 16 to 32",)),
    "number changed": Change("_IO('z', 4)", "_IO('z', 9)", said=("ioctl ZOO_OPEN changed:",), spec=("nr: 0x09",)),
    "direction changed": Change("_IOW('z', 2", "_IOWR('z', 2", said=("ioctl ZOO_FEED changed:",)),
    "numbers swapped": Change("_IO('z', 4)\n#define ZOO_SHUT _IO('z', 5)", "_IO('z', 5)\n#define ZOO_SHUT _IO('z', 4)"),
    "argument added": Change("_IO('z', 5)", "_IOW('z', 5, int)", said=("ioctl ZOO_SHUT changed:",)),
    "ioctl renamed": Change("ZOO_OPEN", "ZOO_UNLOCK", said=("renamed: ZOO_OPEN -> ZOO_UNLOCK",),
                            spec=("replaced_by: ZOO_UNLOCK",)),
    "ioctl and struct renamed": Change("#define ZOO_LIST _IOWR('z', 1, struct zoo_list)",
                                       "#define ZOO_INDEX _IOWR('z', 1, struct zoo_index)",
                                       said=("renamed: ZOO_LIST -> ZOO_INDEX",)),
    "ioctl removed": Change("#define ZOO_SHUT _IO('z', 5)\n", "", said=("not in the header, kept: ioctl ZOO_SHUT",)),
    "ioctl added": Change("_IO('z', 5)\n", "_IO('z', 5)\n#define ZOO_RING _IO('z', 6)\n", spec=("name: ZOO_RING",)),
    "one target only": Change("#define ZOO_SHUT _IO('z', 5)",
                              "#ifdef __x86_64__\n#define ZOO_SHUT _IO('z', 5)\n#endif",
                              said=("ioctl ZOO_SHUT is not on linux-i386 any more",), spec=("linux-x86_64",)),
    "member of one target": Change("__u64 weight;", "__u64 weight;\n#ifdef __x86_64__\n__u64 here;\n#endif\n",
                                   spec=("only: linux-x86_64",)),
    "typedef of another size": Change("typedef __u64 zoo_addr_t", "typedef __u32 zoo_addr_t",
                                      said=("typedef zoo_addr_t changed from u64 to u32",)),
    "typedef of another sign": Change("typedef __u64 zoo_addr_t", "typedef __s64 zoo_addr_t",
                                      said=("typedef zoo_addr_t changed from u64 to s64",)),
    "flag too wide": Change("(1 << 2)\n", "(1 << 2)\n#define ZOO_F_FAR (1ULL << 33)\n",
                            said=("ZOO_F_FAR does not fit into the type of zoo_wants: it is a constant",)),
    "argument is an integer": Change("_IOW('z', 2, struct zoo_food)", "_IOW('z', 2, int)", spec=("in: int",)),
    "argument without a type": Change("_IOWR('z', 1, struct zoo_list)", "_IO('z', 1)",
                                      spec=("code: {direction: none}",)),
    "argument gone": Change("_IOWR('z', 3, struct zoo_tail)", "_IO('z', 3)"),
    "argument of another struct": Change("_IOWR('z', 3, struct zoo_tail)", "_IOWR('z', 3, struct zoo_beast)",
                                         spec=("inout: struct zoo_beast",)),
    "array of fixed length": Change("__u8 data[];", "__u8 data[32];", spec=("# length: {count: len, max: 256}\n",)),
    "array of no fixed length": Change("__u8 name[8]; };", "__u8 name[]; };", spec=("array: flexible, string",)),
    "bit-fields": Change("__u32 max; __u32 pad; };", "__u32 max : 4; __u32 most : 28; __u32 pad; };",
                         spec=("name: max, type: u32, doc: Room. w21, bits: 4", "name: most")),
    "pointer": Change("zoo_addr_t beasts;", "void *beasts;", said=("zoo_list.beasts is a pointer in the header",)),
    "padding in use": Change("__u32 max; __u32 pad; };", "__u32 max; __u32 order; };",
                             said=("zoo_list.order is in use now: its reserved: must_be_zero is dropped",)),
    "union is a struct": Change("union { __u64 meat; __u64 hay; }", "struct { __u64 meat; __u64 hay; }",
                                told=("w24", "c25"), said=("with doc: What. w24, by_field: kind",),
                                spec=("# case: [1, 2]", "# default: true")),
    "constant by target": Change("#define ZOO_MAX 16",
                                 "#ifdef __x86_64__\n#define ZOO_MAX 16\n#else\n#define ZOO_MAX 8\n#endif",
                                 said=("zoo_list.beasts: its 'points_to.max' does not fit any more",),
                                 spec=("# max: ZOO_MAX", "# points_to: {max: ZOO_MAX}")),
    "member by target": Change("struct zoo_beast { __u32 id;", "struct zoo_beast {\n#ifdef __x86_64__\n__u32 id;\n"
                               "#else\n__u16 id; __u16 id2;\n#endif\n", spec=("name: id2",)),
    "flag of one target": Change("#define ZOO_F_LOUD (1 << 2)",
                                 "#ifdef __x86_64__\n#define ZOO_F_LOUD (1 << 2)\n#endif",
                                 said=("not in the header, kept: value ZOO_F_LOUD on linux-i386",)),
    "type byte": Change("'z'", "'y'", said=("ioctl ZOO_OPEN changed:",)),
    "number twice": Change("_IO('z', 4)\n", "_IO('z', 4)\n#define ZOO_OTHER _IO('z', 4)\n", spec=("name: ZOO_OTHER",)),
    "licence": Change("Identifier: MIT", "Identifier: BSD-2-Clause", said=("license MIT became MIT AND BSD-2-Clause",)),
}


@pytest.fixture
def zoo(tmp_path: Path) -> Path:
    """The spec, as sound as it is rich, after an import that has nothing to do."""
    (tmp_path / "zoo.h").write_text(HEADER)
    (tmp_path / "zoo").mkdir()
    (tmp_path / "zoo" / "zoo.yaml").write_text(SPEC)
    done = ioctlc("check", tmp_path / "zoo")
    assert done.status == 0, done
    done = ioctlc("import", tmp_path / "zoo.h", "-o", tmp_path / "zoo")
    assert done.status == 0 and "nothing changed" in done.out, done
    assert (tmp_path / "zoo" / "zoo.yaml").read_text() == SPEC
    return tmp_path / "zoo"


def again(folder: Path, header: str) -> Run:
    """The import of a newer header: sound, what the header says, and the same at the next one."""
    path, spec = folder.parent / "zoo.h", folder / "zoo.yaml"
    path.write_text(header)
    done = ioctlc("import", path, "-o", folder)
    assert done.status == 0, done
    text = spec.read_text()
    second = ioctlc("import", path, "-o", folder)
    assert second.status == 0 and spec.read_text() == text, second
    checked = ioctlc("check", folder)
    assert checked.status == 0, checked
    return done


def tree(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = entry_of(load(str(folder), Report()).main)
    return found


def verified(folder: Path) -> Run:
    return ioctlc("verify", folder, "--header", folder.parent / "zoo.h", "--target", "linux-x86_64,linux-i386")


@pytest.mark.parametrize("name", CHANGES)
def test_newer(name: str, zoo: Path) -> None:
    change = CHANGES[name]
    header = HEADER.replace(change.old, change.new) if change.old else HEADER
    if name == "ioctl and struct renamed":
        header = header.replace("struct zoo_list {", "struct zoo_index {")
    assert name == "nothing" or header != HEADER
    done = again(zoo, header)
    text = (zoo / "zoo.yaml").read_text()
    assert text != SPEC or name in ("nothing", "enum value removed", "flag removed", "ioctl removed",
                                    "typedef gone", "union wrapped", "flag of one target"), done.out
    lost = set(MARKS.findall(SPEC)) - set(MARKS.findall(text))
    assert lost == set(change.told) and lost <= set(MARKS.findall(done.out)), done.out
    for words in change.said:
        assert words in done.out, done.out
    for words in change.spec:
        assert words in text, text
    if name not in ("ioctl removed",):
        found = verified(zoo)
        assert found.status == 0, found.out


# --- what a person calls otherwise ---

RENAMES = {
    "struct": (("zoo_beast", "zoo_animal"), "struct zoo_beast: zoo_animal",
               ("__u64 weight;", "__u64 weight; __u64 more;")),
    "argument": (("zoo_list", "zoo_index"), "struct zoo_list: zoo_index",
                 ("__u32 pad; };\nstruct zoo_food", "__u32 pad; __u64 more; };\nstruct zoo_food")),
    "enum": (("zoo_kind", "zoo_sort"), "enum zoo_kind: zoo_sort", ("ZOO_KIND_EMU = 3", "ZOO_KIND_EMU = 3, more = 9")),
    "typedef": (("zoo_addr_t", "zoo_ptr_t"), "zoo_addr_t: zoo_ptr_t",
                ("__u32 max;", "__u32 max; __u32 more; __u32 x;")),
    "ioctl": (("ZOO_OPEN", "ZOO_UNLOCK"), "ZOO_OPEN: ZOO_UNLOCK", ("_IO('z', 4)", "_IO('z', 40)\n#define more 4")),
    "member": (("weight", "grams"), "struct zoo_beast.weight: grams", ("__u64 weight;", "__u64 weight; __u64 more;")),
    "member in a union": (("hay", "green"), "struct zoo_food.hay: green", ("__u64 hay;", "__u64 hay; __u64 more;")),
}


def renamed(text: str, old: str, new: str) -> str:
    """The spec with another name; its marks and its doc stay."""
    return re.sub(rf"\b{old}\b", new, text)


@pytest.mark.parametrize("memory", [True, False], ids=["known", "unknown"])
@pytest.mark.parametrize("what", RENAMES)
def test_a_persons_name_lasts(what: str, memory: bool, zoo: Path) -> None:
    """It is written into `origin`, so that neither import nor verify asks again, with import.md or without."""
    (old, new), line, (was, now) = RENAMES[what]
    path = zoo / "zoo.yaml"
    path.write_text(renamed(SPEC, old, new))
    if not memory:
        (zoo / "import.md").unlink()
    done = again(zoo, HEADER)
    assert "in the header" in done.out and "kept" in done.out and "new " not in done.out, done
    text = path.read_text()
    assert f"names: {{{line}}}" in text and text.count("\n") == SPEC.count("\n")
    assert set(MARKS.findall(text)) == set(MARKS.findall(SPEC))
    assert verified(zoo).status == 0, verified(zoo)
    quiet = ioctlc("import", zoo.parent / "zoo.h", "-o", zoo)
    assert quiet.out.startswith("nothing changed"), quiet
    assert was in HEADER
    done = again(zoo, HEADER.replace(was, now))
    text = path.read_text()
    assert "more" in text and "not in the header" not in done.out and "dropped" not in done.out, done
    assert set(MARKS.findall(text)) == set(MARKS.findall(SPEC)), done
    assert verified(zoo).status == 0, verified(zoo)


def test_a_name_that_is_no_longer_there_is_refused(zoo: Path) -> None:
    path = zoo / "zoo.yaml"
    path.write_text(SPEC.replace("{headers: [zoo.h]}", "{headers: [zoo.h], names: {struct zoo_beast: zoo_animal}}"))
    done = ioctlc("check", zoo)
    assert done.status == 1 and "zoo.yaml:9:54: error: 'names' of 'origin', for 'struct zoo_beast', names a struct" \
        " 'zoo_animal' that does not exist" in done.err, done


def test_what_may_be_renamed_is_told_with_both_places(zoo: Path) -> None:
    """Two structs went and two came that may be they: nothing is joined."""
    old = "struct zoo_a { __u32 x; __u32 y; };\nstruct zoo_b { __u32 x; __u32 y; };\n" \
        "#define ZOO_A _IOW('z', 7, struct zoo_a)\n#define ZOO_B _IOW('z', 7, struct zoo_b)\n"
    again(zoo, HEADER + old.replace("'z', 7, struct zoo_b", "'z', 8, struct zoo_b"))
    text = (zoo / "zoo.yaml").read_text()
    line = next(n for n, each in enumerate(text.splitlines(), 1) if re.search(r"name: zoo_a\b", each))
    new = "struct zoo_c { __u32 x; __u32 y; };\nstruct zoo_d { __u32 x; __u32 y; };\n" \
        "#define ZOO_A _IOW('z', 7, struct zoo_c)\n#define ZOO_B _IOW('z', 8, struct zoo_c)\n" \
        "#define ZOO_C _IOW('z', 10, struct zoo_d)\n"
    done = again(zoo, HEADER + new)
    place = HEADER.count("\n") + 1
    assert f"zoo.h:{place}: struct zoo_c may be struct zoo_a of the spec ({zoo / 'zoo.yaml'}:{line}:" in done.out, done
    assert "if they are one, write 'names: {struct zoo_c: zoo_a}' into 'origin'" in done.out


# --- sets on one line, and values that are no constants ---

FLOW = {"old": """\
    values:
      - {name: ZOO_KIND_CAT, value: 1, doc: Meows. w9}     # c12
      - {name: ZOO_KIND_DOG, value: 2, doc: Barks. w10}
      - {name: ZOO_KIND_EMU, value: 3, doc: Kicks. w11}
""", "new": """\
    values: [{name: ZOO_KIND_CAT, value: 1, doc: Meows. w9}, {name: ZOO_KIND_DOG, value: 2, doc: Barks. w10},  # c12
             {name: ZOO_KIND_EMU, value: 3, doc: Kicks. w11}]
"""}


def test_a_set_in_brackets_is_written_anew(zoo: Path) -> None:
    (zoo / "zoo.yaml").write_text(SPEC.replace(FLOW["old"], FLOW["new"]))
    again(zoo, HEADER.replace("ZOO_KIND_DOG = 2, ZOO_KIND_EMU = 3", "ZOO_KIND_DOG = 5, ZOO_KIND_EMU = 6, ZOO_KIND_F"))
    found = {one["name"]: one["value"] for one in tree(zoo)["enums"][0]["values"]}
    assert found == {"ZOO_KIND_CAT": 1, "ZOO_KIND_DOG": 5, "ZOO_KIND_EMU": 6, "ZOO_KIND_F": 7}
    text = (zoo / "zoo.yaml").read_text()
    assert set(MARKS.findall(text)) == set(MARKS.findall(SPEC)) and verified(zoo).status == 0


def test_a_number_twice_where_no_object_is_free(zoo: Path) -> None:
    """Each object of the spec has that number already: the header gives it a third meaning."""
    one, two = "#define ZOO_B _IO('z', 9)\n", "#define ZOO_C _IO('z', 9)\n"
    again(zoo, HEADER + "#define ZOO_A _IO('z', 9)\n" + one)
    assert {one["name"]: one["on"] for one in tree(zoo)["ioctls"]}["ZOO_B"] == "beast"
    done = again(zoo, HEADER + "#define ZOO_A _IO('z', 9)\n" + one + two)
    assert "new object: " in done.out and len(tree(zoo)["objects"]) == 3, done
    assert verified(zoo).status == 0


def test_a_capability_has_the_headers_value(zoo: Path) -> None:
    header = HEADER + "#define ZOO_CAP_LIST 1\n"
    assert "nothing changed" in again(zoo, header).out
    done = again(zoo, header.replace("CAP_LIST 1", "CAP_LIST 4"))
    assert "value ZOO_CAP_LIST changed from 1 to 4" in done.out
    assert "{name: ZOO_CAP_LIST, value: 4, on: gate, doc: It has a list. w2}    # c6" in (zoo / "zoo.yaml").read_text()


# --- several headers ---

MORE = """\
/* SPDX-License-Identifier: (GPL-2.0 OR BSD-3-Clause) */
#include <linux/types.h>
#include <linux/ioctl.h>
struct zoo_cage { __u32 bars; __u32 locks; };
#define ZOO_CAGE _IOW('z', 0x20, struct zoo_cage)
""" + "".join(f"#define ZOO_CAGE_{n} {n}\n" for n in range(40, 60))


def test_one_of_several_headers(zoo: Path) -> None:
    """What the other header has is counted, not listed; its licence stands beside the first one's."""
    more = zoo.parent / "more.h"
    more.write_text(MORE)
    done = ioctlc("import", zoo.parent / "zoo.h", more, "-o", zoo)
    assert done.status == 0 and "license MIT became MIT AND (GPL-2.0 OR BSD-3-Clause), as the headers say" in done.out
    text = (zoo / "zoo.yaml").read_text()
    assert "license: MIT AND (GPL-2.0 OR BSD-3-Clause)    # c3" in text and set(MARKS.findall(text)) == set(
        MARKS.findall(SPEC))
    done = ioctlc("import", zoo.parent / "zoo.h", "-o", zoo)
    assert done.status == 0 and (zoo / "zoo.yaml").read_text() == text
    assert done.out.splitlines()[:2] == ["nothing changed", "zoo.yaml: 1 ioctl, 1 struct, 20 values not in the header:"
                                         " kept"], done.out
    done = ioctlc("import", zoo.parent / "zoo.h", "-o", zoo, "-v")
    assert "not in the header, kept: ioctl ZOO_CAGE\n" in done.out and done.out.count("kept: value ZOO_CAGE_") == 20
    assert "- not in the header, kept: value ZOO_CAGE_59\n" in (zoo / "import.md").read_text()


def test_what_was_of_another_header_is_remembered(zoo: Path) -> None:
    """An import of one of two headers forgets nothing about the names of the other."""
    more = zoo.parent / "more.h"
    more.write_text(MORE)
    assert ioctlc("import", zoo.parent / "zoo.h", more, "-o", zoo).status == 0
    assert ioctlc("import", zoo.parent / "zoo.h", "-o", zoo).status == 0
    more.write_text(MORE.replace("zoo_cage ", "zoo_coop ").replace("zoo_cage)", "zoo_coop)"))
    done = ioctlc("import", zoo.parent / "zoo.h", more, "-o", zoo)
    assert done.status == 0 and "renamed: struct zoo_cage -> zoo_coop" in done.out, done


@pytest.mark.parametrize(("was", "headers", "now"), [
    ('version: "5.0"', ["linux/nitro_enclaves.h"], 'version: "{0}"'),
    ('version: "5.0"', ["linux/nitro_enclaves.h", "zoo.h"],
     'version: {{linux/nitro_enclaves.h: "{0}"}}'),
    ('version: {linux/nitro_enclaves.h: "5.0"}', ["linux/nitro_enclaves.h"],
     'version: "{0}"'),
])
def test_versions_are_of_the_headers_that_were_read(was: str, headers: list[str], now: str, tmp_path: Path) -> None:
    (tmp_path / "zoo.h").write_text(HEADER)
    named = [header if "/" in header else str(tmp_path / header) for header in headers]
    assert ioctlc("import", "linux/nitro_enclaves.h", "-o", tmp_path / "n").status == 0
    path = tmp_path / "n" / "nitro_enclaves.yaml"
    text = path.read_text()
    found = re.search(r'version: "([0-9.]+)"', text)
    assert found is not None and f"(Linux {found[1]})" in text
    path.write_text(text.replace(found[0], was))
    done = ioctlc("import", *named, "-o", tmp_path / "n")
    assert done.status == 0 and now.format(found[1]) in path.read_text(), (done, path.read_text())


def test_a_version_stays_with_the_header_that_was_not_read(zoo: Path) -> None:
    path = zoo / "zoo.yaml"
    path.write_text(SPEC.replace("{headers: [zoo.h]}", '{headers: [zoo.h, linux/acrn.h], version: "5.0"}'))
    done = ioctlc("import", zoo.parent / "zoo.h", "-o", zoo)
    assert done.status == 0 and 'version: "5.0"' in path.read_text() and "nothing changed" in done.out, done
