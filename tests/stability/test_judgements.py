"""Changes at the edge of a rule: what a hostile reader would try. Spec against spec and lock against lock agree."""

from __future__ import annotations

from pathlib import Path

import pytest

from histories import changed, diff, lock_of, rules

ENTRIES = "      - {name: wide, type: u64, aligned: 8, doc: behind a hole}\n"
ARRAY = (ENTRIES + "      - name: entries\n        array: 2\n        doc: some\n        struct:\n"
         "          - {name: a, type: u32, doc: a}\n          - {name: b, type: u32, reserved: %s, doc: b}\n")
ONLY = "{name: ATTIC_DUSTY, bit: 1, only: %s, doc: dusty}"
CHOICE = ("      - name: rows2\n        type: u64\n        doc: by n\n        points_to:\n          by_field: n\n"
          "          cases:\n%s            - {default: true, type: u32, count: 1, dir: in}\n")
ALIAS = "  - {name: ATTIC_OPEN, nr: 5, on: attic, doc: Open.}\n"

SPARE = "      - {name: spare, type: u32, array: 2, reserved: must_be_zero, doc: for later}\n"
USED = "      - {name: spare, type: u32, array: 2, max: 9, capability: %s, doc: now}\n"
PAD = "      - {name: pad, type: u32, reserved: must_be_zero, doc: for later}\n"
SOON = "  - {name: LAMP_CAP_SOON,"
NEW = "  - {name: LAMP_CAP_NEW, value: 9, since: \"1.0\", on: lamp, returns: 0 or 1, doc: New.}\n"
NEW_CAPABILITY = {SOON: NEW + SOON}

ARMS = (ENTRIES + "      - no_discriminator: two views\n        union:\n          - name: first\n            struct:\n"
        "              - {name: a, type: u8, doc: a}\n              - {name: b, type: u32, doc: b}\n"
        "          - name: second\n            struct:\n"
        "              - {name: c, type: u64, doc: c}\n              - {name: d, type: u64, doc: d}\n")
FRESH = "              - {name: fresh, type: u8, doc: new}\n"
IDLE = "      - {name: idle, type: u32, doc: nothing}\n"
IDLE_CAPABILITY = ("capabilities:\n  - {name: ATTIC_CAP_IDLE, value: 1, on: attic, opt_in: true, returns: 0 or 1,"
                   " doc: Idle., args: [\"args[0]: address of a struct attic_idle\"]}\n")

HERE = """  - name: attic_here
    doc: Of every architecture.
    fields:
      - {name: x, type: u32, doc: a coordinate}
"""
#: The same in two nodes, each for architectures of its own.
HALVES = HERE.replace("    doc", "    only: x86\n    doc") + HERE.replace("    doc", "    except: x86\n    doc")
OPEN = "  - {name: ATTIC_OPEN, nr: 5, on: attic, doc: Open.}"
ALSO = "  - {name: ATTIC_ALSO, nr: 5, on: attic, alias_of: ATTIC_OPEN, doc: Open."

#: what -> (base, change of OLD, change of NEW, rules)
CASES: dict[str, tuple[str, dict[str, str], dict[str, str], list[str]]] = {
    "spare bytes that get flags, under the name that they had": (
        "lamp", {}, {SPARE: USED % "LAMP_CAP_NEW", **NEW_CAPABILITY}, ["capability-added", "reserved-consumed"]),
    "the same with a capability that a release has": (
        "lamp", {}, {SPARE: USED % "LAMP_CAP_FADE"}, ["addition-without-capability", "reserved-consumed"]),
    "the same, of another size": (
        "lamp", {}, {SPARE: (USED % "LAMP_CAP_NEW").replace("u32, array: 2", "u32") + PAD, **NEW_CAPABILITY},
        ["capability-added", "field-resized", "reserved-consumed", "reserved-split"]),
    "ignored bytes that are used, under the name that they had": (
        "lamp", {}, {"{name: loose, type: u32, reserved: ignored, doc: anything}":
                     "{name: loose, type: u32, max: 3, capability: LAMP_CAP_NEW, doc: anything}", **NEW_CAPABILITY},
        ["capability-added", "reserved-consumed-unchecked"]),
    "bytes of an array's elements that had to be zero": (
        "attic", {ENTRIES: ARRAY % "must_be_zero"},
        {ENTRIES: (ARRAY % "must_be_zero").replace("b, type: u32, reserved: must_be_zero", "c, type: u32")},
        ["reserved-consumed"]),
    "bytes of an array's elements that were ignored": (
        "attic", {ENTRIES: ARRAY % "ignored"},
        {ENTRIES: (ARRAY % "ignored").replace("b, type: u32, reserved: ignored", "c, type: u32")},
        ["reserved-consumed-unchecked"]),
    "a flag that is gone on one ABI": (
        "attic", {}, {"{name: ATTIC_DUSTY, bit: 1, doc: dusty}": ONLY % "64bit"}, ["value-removed"]),
    "a flag that came to one more ABI": (
        "attic", {"{name: ATTIC_DUSTY, bit: 1, doc: dusty}": ONLY % "64bit"}, {}, ["value-added"]),
    "a flag of a legacy set that no member has": (
        "attic", {}, {"{name: ATTIC_LOOSE, bit: 0, doc: loose}": "{name: ATTIC_OTHER, bit: 1, doc: o}"},
        ["name-removed", "value-added"]),
    "a constant that only an architecture keeps": (
        "attic", {}, {"{name: ATTIC_BOXES, value: 8,": "{name: ATTIC_BOXES, value: 8, only: x86,"}, ["moved"]),
    "a constant that only a width keeps": (
        "attic", {}, {"{name: ATTIC_BOXES, value: 8,": "{name: ATTIC_BOXES, value: 8, only: 64bit,"}, ["name-removed"]),
    "an ioctl that is gone with its struct on a width, not an architecture": (
        "attic", {}, {"  - name: attic_here\n": "  - name: attic_here\n    only: 64bit\n",
                      "ATTIC_HERE, nr: 3, ": "ATTIC_HERE, nr: 3, only: 64bit, "}, ["ioctl-removed", "type-removed"]),
    "strict bytes in a file that becomes legacy are not excused": (
        "lamp", {}, {"max: 100": "max: 99", "abi: lamp\n": "abi: lamp\nprofile: legacy\n",
                     "name: to, type: u32, doc": "name: to, type: u32, max: 9, doc"},
        ["profile-loosened", "range-tightened", "range-tightened"]),
    "a direction that says what holds anyhow": (
        "lamp", {}, {"{name: brightness, type: u32,": "{name: brightness, type: u32, dir: in,"}, []),
    "a case that says what the default did": (
        "attic", {"ioctls:\n": CHOICE.replace("%s", "") + "ioctls:\n"},
        {"ioctls:\n": CHOICE % "            - {when: 5, type: u32, count: 1, dir: in}\n" + "ioctls:\n"}, []),
    "a case that says something else than the default did": (
        "attic", {"ioctls:\n": CHOICE.replace("%s", "") + "ioctls:\n"},
        {"ioctls:\n": CHOICE % "            - {when: 5, type: u64, count: 1, dir: in}\n" + "ioctls:\n"},
        ["payload-changed"]),
    "another name of an ioctl that stays": (
        "attic", {ALIAS: ALIAS + ALIAS.replace("ATTIC_OPEN,", "ATTIC_UNLOCK, alias_of: ATTIC_OPEN,")}, {},
        ["name-removed"]),
    "both names of an ioctl": (
        "attic", {ALIAS: ALIAS + ALIAS.replace("ATTIC_OPEN,", "ATTIC_UNLOCK, alias_of: ATTIC_OPEN,")}, {ALIAS: ""},
        ["ioctl-removed", "name-removed"]),
    "a struct of the same layout with stricter checks is another struct": (
        "lamp", {}, {"in: struct lamp_old\n": "in: struct lamp_older\n",
                     "doc: The same., fields: [{name: level, type: u32,":
                         "doc: The same., fields: [{name: level, type: u32, max: 9,"},
        ["argument-changed", "range-tightened"]),
    "a reserved capability may announce something": (
        "lamp", {}, {", reserved: true, doc: Later": ", doc: Later",
                     "LAMP_SETUP, nr: 0x13, ": "LAMP_SETUP, nr: 0x13, "}, ["capability-added"]),
    "constants with one value are not one constant": (
        "lamp", {}, {"LAMP_BULBS, value: 8, doc": "HOUSE_ROOMS, value: 8, doc"}, ["name-removed", "value-added"]),
    "a sentinel that is a constant": (
        "lamp", {}, {"LAMP_BULBS_MAX, value: 9": "LAMP_BULBS_MAX, value: 11"}, ["sentinel-moved"]),
    "a member that has another name on some ABIs": (
        "attic", {HERE: HALVES}, {HERE: HALVES.replace("{name: x", "{name: z", 1)}, ["renamed"]),
    "a member that gets the name that it has elsewhere": (
        "attic", {HERE: HALVES.replace("{name: x", "{name: z", 1)}, {HERE: HALVES}, ["renamed"]),
    "a member that has another name and type on some ABIs": (
        "attic", {HERE: HALVES}, {HERE: HALVES.replace("{name: x, type: u32", "{name: z, type: s32", 1)},
        ["field-added", "field-removed"]),
    "another name of a call that stays, on fewer ABIs than it": (
        "attic", {OPEN: f"{OPEN}\n{ALSO}, only: x86}}"}, {}, ["name-removed"]),
    "another name of a call that stays, on more ABIs than it": (
        "attic", {OPEN: f"{OPEN[:-1]}, only: x86}}\n{ALSO}}}"}, {OPEN: f"{OPEN[:-1]}, only: x86}}"}, ["ioctl-removed"]),
    "a typedef that is gone": (
        "attic", {}, {"typedefs:\n  - {name: attic_t, type: u32, doc: a type}\n": ""}, ["type-removed"]),
    "a typedef that is something else": (
        "attic", {}, {"{name: attic_t, type: u32": "{name: attic_t, type: u64"}, ["field-type-changed"]),
    "a date for what was deprecated without one": (
        "lamp", {", remove_after: 2026-01-01": ""}, {}, ["deprecation-announced"]),
    "a struct that has grown, which a capability's argument leads to": (
        "attic", {"ioctls:\n": IDLE_CAPABILITY + "ioctls:\n"},
        {"ioctls:\n": IDLE_CAPABILITY + "ioctls:\n", IDLE: IDLE + "      - {name: more, type: u32, doc: more}\n"},
        ["field-added", "record-size-changed"]),
    "a member in a hole of an arm, where another arm has one": (
        "attic", {ENTRIES: ARMS}, {ENTRIES: ARMS.replace("doc: a}\n", "doc: a}\n" + FRESH)}, ["field-added"]),
    "a member behind those of an arm, in bytes that the union had": (
        "attic", {ENTRIES: ARMS}, {ENTRIES: ARMS.replace("doc: b}\n", "doc: b}\n" + FRESH)}, ["arm-added"]),
    "a constant with another name, of which an expression speaks": (
        "attic", {}, {"{name: ATTIC_LINES,": "{name: ATTIC_ROW_LINES,", "n * ATTIC_LINES": "n * ATTIC_ROW_LINES"},
        ["renamed"]),
    "a struct that has grown, which nobody takes": (
        "attic", {}, {IDLE: IDLE + "      - {name: more, type: u32, doc: more}\n"}, ["unused-grew", "unused-grew"]),
    "zero bytes that are ignored under another name": (
        "lamp", {},
        {"{name: event_pad, type: u32, reserved: must_be_zero": "{name: pad9, type: u32, reserved: ignored"},
        ["reserved-unchecked"]),
    "ignored bytes that must be zero under another name": (
        "lamp", {},
        {"{name: loose2, type: u32, reserved: ignored": "{name: pad9, type: u32, reserved: must_be_zero"},
        ["range-tightened"]),
}


@pytest.mark.parametrize("what", CASES)
def test_what_it_is(what: str, tmp_path: Path) -> None:
    base, before, after, wanted = CASES[what]
    old, new = (changed(base, change, tmp_path / name) for name, change in (("old", before), ("new", after)))
    for folder in ("old", "new"):
        (tmp_path / folder / "locks").mkdir()
    assert rules(diff(old, new)[1]) == wanted
    locks = lock_of(old, tmp_path / "old" / "locks"), lock_of(new, tmp_path / "new" / "locks")
    assert rules(diff(*locks)[1]) == wanted, "of locks"


def test_an_errno_is_a_fact_and_its_words_are_documentation(tmp_path: Path) -> None:
    new = changed("lamp", {"{ENODEV: the lamp is unplugged}": "{ENODEV: nobody is at home}"}, tmp_path / "new")
    old = changed("lamp", {}, tmp_path / "old")
    assert rules(diff(old, new)[1], docs=True) == ["doc-changed"]
    locks = [lock_of(side, side.parent) for side in (old, new)]
    assert locks[0].read_text(encoding="utf-8") == locks[1].read_text(encoding="utf-8")
    assert "ioctl LAMP_SET error.ENODEV yes\n" in locks[0].read_text(encoding="utf-8")
