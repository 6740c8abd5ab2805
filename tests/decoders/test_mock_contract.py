"""ioctlmock answers and refuses what the driver of a spec would by itself: docs/boundary.md, "A command's way"."""

from __future__ import annotations

import json
import random
import struct
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from calls import ARGUMENT, HEAP
from test_mock import AREA, ROOT, built, play_live

DESK = """abi: desk
license: MIT
version: "1.0"
profile: legacy
only: linux
numbers: {posix: {type: 0xB9}}
objects:
  desk: {doc: A desk., linux: {node: /dev/desk}}
  drawer: {doc: A drawer., linux: {link: "anon_inode:desk-drawer"}}
capabilities:
  - {name: DESK_CAP_BASE, value: 1, on: [desk, drawer], returns: "1", doc: What there was.}
  - {name: DESK_CAP_LEGS, value: 2, on: desk, returns: "4", doc: Legs.}
  - {name: DESK_CAP_LAMP, value: 3, on: desk, returns: 0 or 1, opt_in: true, args: [how bright, how warm], doc: A lamp.}
  - {name: DESK_CAP_SOON, value: 4, on: desk, returns: "1", reserved: true, doc: Not yet.}
  - {name: DESK_CAP_LOCK, value: 5, on: drawer, returns: the number of keys, doc: A lock.}
flags:
  - name: desk_flags
    type: u32
    values: [{name: DESK_WIDE, bit: 0}, {name: DESK_TALL, bit: 1, reserved: true}]
structs:
  - name: desk_version
    fields: [{name: version, type: u32}, {name: pad, type: u32, reserved: must_be_zero}]
  - name: desk_ask
    fields:
      - {name: capability, type: u32, dir: in}
      - {name: pad, type: u32, dir: in, reserved: must_be_zero}
      - {name: value, type: u64, dir: out}
  - name: desk_enable
    fields:
      - {name: capability, type: u32}
      - {name: pad, type: u32, reserved: must_be_zero}
      - {name: args, type: u64, array: 4}
  - name: desk_sheets
    fields:
      - {name: count, type: u32, dir: inout}
      - {name: flags, type: u32, dir: in, flags: desk_flags}
      - {name: addr, type: u64, dir: in, points_to: {type: u32, count: count, after: count, max: 16}}
  - name: desk_sheet
    fields: [{name: colour, type: u32, max: 9}, {name: pad, type: u32, reserved: must_be_zero}]
  - name: desk_sheet_pair
    fields: [{name: left, type: u32}, {name: right, type: u32}]
  - name: desk_pile
    fields:
      - {name: n, type: u32, dir: in}
      - {name: m, type: u32, dir: in, max: 100}
      - {name: first, type: u64, dir: in, points_to: {type: struct desk_sheet, count: n, max: 8, dir: in}}
      - {name: second, type: u64, dir: in, points_to: {type: u8, bytes: m, max: 64, dir: in, nullable: true}}
  - name: desk_rows
    fields:
      - {name: n, type: u32, dir: inout}
      - {name: rows, type: u32, array: 0, dir: out, length: {count: n, max: 5}}
  - name: desk_note
    extensible: {size: size, first_release_ends: ink, max: 64}
    fields:
      - {name: size, type: u32, dir: in}
      - {name: ink, type: u32, dir: in}
      - {name: paper, type: u64, dir: in, since: "1.0"}
  - name: desk_swap
    fields:
      - {name: to, type: u64, dir: in, points_to: {type: u32, count: 1, dir: out}}
      - {name: from, type: u64, dir: in, points_to: {type: struct desk_sheet, count: 1, dir: in}}
  - name: desk_list
    fields:
      - {name: n, type: u32, dir: out}
      - {name: rows, type: u32, array: 4, dir: out, length: {count: n, max: 4}}
      - {name: addr, type: u64, dir: in, points_to: {type: u32, count: n, max: 4, dir: out}}
  - name: desk_part
    fields:
      - {name: kind, type: u32}
      - {name: pad, type: u32, reserved: must_be_zero}
      - name: addr
        type: u64
        points_to:
          dir: in
          by_field: kind
          cases:
            - {when: 1, type: u32, count: 1}
            - {when: 2, type: u32, count: 1, nullable: true}
            - {when: 3, none: true}
            - {when: 4, type: u32, count: pad, max: 4}
  - name: desk_either
    fields:
      - name: u
        no_discriminator: nobody says which
        union:
          - {name: number, type: u64, max: 5}
          - {name: addr, type: u64, points_to: {type: u32, count: 1, dir: in}}
ioctls:
  - {name: DESK_VERSION, nr: 0, on: desk, out: struct desk_version, constant: 3}
  - {name: DESK_MAGIC, nr: 1, on: desk, constant: 77}
  - {name: DESK_ASK, nr: 2, on: [desk, drawer], inout: struct desk_ask, serves: check_capability}
  - {name: DESK_ENABLE, nr: 3, on: [desk, drawer], in: struct desk_enable, serves: enable_capability}
  - {name: DESK_READ, nr: 4, on: desk, inout: struct desk_sheets, payload_dir: {addr: out}}
  - {name: DESK_WRITE, nr: 5, on: desk, in: struct desk_sheets, payload_dir: {addr: in}, privilege: open_for_write}
  - {name: DESK_PILE, nr: 6, on: desk, in: struct desk_pile}
  - {name: DESK_ROWS, nr: 7, on: desk, inout: struct desk_rows}
  - {name: DESK_NOTE, nr: 8, on: desk, in: struct desk_note}
  - {name: DESK_HEIGHT, nr: 9, on: desk, value: u32, min: 60, max: 120}
  - {name: DESK_CREAK, nr: 10, on: desk, out: struct desk_version, no_op: true}
  - {name: DESK_SWAP, nr: 11, on: desk, in: struct desk_swap}
  - {name: DESK_LIST, nr: 12, on: desk, inout: struct desk_list}
  - {name: DESK_PART, nr: 13, on: desk, in: struct desk_part}
  - {name: DESK_EITHER, nr: 14, on: desk, in: struct desk_either}
  - {name: DESK_BOTH, nr: 15, on: desk, out: struct desk_sheet_pair, constant: 3}
"""

sys.path.insert(0, str(ROOT / "tests/driver"))

import boundary_page  # noqa: E402

EPERM, ENOENT, ENXIO, E2BIG, EFAULT, EINVAL = 1, 2, 6, 7, 14, 22


@pytest.fixture(scope="session")
def desk(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, int]]:
    """The tables, and the code of each command."""
    folder = tmp_path_factory.mktemp("desk")
    (folder / "desk.yaml").write_text(DESK)
    subprocess.run([ROOT / "ioctlc", "build", folder, "--only", "decoders,json", "-o", folder / "out"], check=True,
                   capture_output=True)
    model = json.loads((folder / "out/model.json").read_text())
    return folder / "out/decoders/desk.tables.json", {one["name"]: int(one["codes"]["linux-x86_64"], 16)
                                                      for one in model["ioctls"]}


def ask(ioctlmock: Path, desk: Any, folder: Path, calls: list[tuple[str, str, bytes | int, bytes]],
        *options: str) -> list[Any]:
    """(result, argument, payload) of calls: link, command, argument, what is behind HEAP."""
    links = ["/dev/desk", "</dev/desk", "anon_inode:desk-drawer"]
    made = [(None, None, link, desk[1][name], ARGUMENT if isinstance(arg, bytes) else arg,
             [(arg if isinstance(arg, bytes) else b"").ljust(AREA, b"\0"), heap.ljust(AREA, b"\0")])
            for link, name, arg, heap in calls]
    return play_live([ioctlmock, "--spec", desk[0], *options], built("linux-x86_64", "mockplay.c", folder), folder,
                     made, links)


def sheets(count: int, addr: int = HEAP, flags: int = 0) -> bytes:
    return struct.pack("<IIQ", count, flags, addr)


def pile(n: int, m: int, first: int = HEAP, second: int = HEAP) -> bytes:
    return struct.pack("<IIQQ", n, m, first, second)


def enable(number: int, *args: int) -> bytes:
    return struct.pack("<II4Q", number, 0, *args, *[0] * (4 - len(args)))


def two(first: int, second: int) -> bytes:
    return struct.pack("<QQ", first, second)


def part(kind: int, addr: int) -> bytes:
    return struct.pack("<IIQ", kind, 0, addr)


def sized(size: int, rest: bytes = b"") -> bytes:
    return struct.pack("<I", size) + rest


BAD = struct.pack("<II", 10, 0)         # a colour above its maximum
SET = struct.pack("<II", 1, 1)          # a reserved member that is not 0

REFUSED = [
    ("DESK_READ", sheets(16), 0), ("DESK_READ", sheets(17), E2BIG), ("DESK_READ", sheets(0xffffffff), E2BIG),
    ("DESK_READ", sheets(1, 0), EFAULT), ("DESK_READ", sheets(0, 0), 0), ("DESK_READ", sheets(17, 0), E2BIG),
    ("DESK_READ", sheets(17, 0, 4), EINVAL), ("DESK_READ", sheets(1, flags=1), 0), ("DESK_READ", sheets(1, 8), EFAULT),
    ("DESK_READ", sheets(1, flags=2), EINVAL),
    ("DESK_WRITE", sheets(16), 0), ("DESK_WRITE", sheets(17), E2BIG), ("DESK_WRITE", sheets(1, 0), EFAULT),
    ("DESK_WRITE", sheets(1, 8), EFAULT),
    ("DESK_PILE", pile(8, 64), 0), ("DESK_PILE", pile(9, 0), E2BIG), ("DESK_PILE", pile(1, 65), E2BIG),
    ("DESK_PILE", pile(1, 65, 0), E2BIG), ("DESK_PILE", pile(1, 101, 0), EINVAL), ("DESK_PILE", pile(9, 101), EINVAL),
    ("DESK_PILE", pile(1, 1, second=0), 0), ("DESK_PILE", pile(1, 65, second=0), 0),
    ("DESK_PILE", pile(1, 1, 0), EFAULT), ("DESK_PILE", pile(1, 1, 8), EFAULT),
    ("DESK_PILE", pile(1, 1, second=8), EFAULT),
    ("DESK_ROWS", struct.pack("<I", 5), 0), ("DESK_ROWS", struct.pack("<I", 6), E2BIG),
    ("DESK_NOTE", sized(7), EINVAL), ("DESK_NOTE", sized(8), 0), ("DESK_NOTE", sized(16), 0),
    ("DESK_NOTE", sized(64), 0), ("DESK_NOTE", sized(65), E2BIG), ("DESK_NOTE", sized(64, b"\0" * 59 + b"\1"), E2BIG),
    ("DESK_NOTE", sized(64, b"\0" * 60 + b"\1"), 0),
    ("DESK_SWAP", two(HEAP, HEAP), 0), ("DESK_SWAP", two(0, HEAP), EFAULT), ("DESK_SWAP", two(HEAP, 0), EFAULT),
    ("DESK_LIST", b"\x09" * 20 + struct.pack("<IQ", 0, HEAP), 0), ("DESK_LIST", b"\x09" * 20 + bytes(12), 0),
    ("DESK_PART", part(1, HEAP), 0), ("DESK_PART", part(1, 0), EFAULT), ("DESK_PART", part(1, 8), EFAULT),
    ("DESK_PART", part(2, 0), 0), ("DESK_PART", part(3, 0), 0), ("DESK_PART", part(3, 8), 0),
    ("DESK_PART", part(4, 0), 0), ("DESK_PART", part(5, HEAP), EINVAL), ("DESK_PART", part(0, 0), EINVAL),
    ("DESK_EITHER", struct.pack("<Q", 3), 0), ("DESK_EITHER", struct.pack("<Q", 0), 0),
    ("DESK_EITHER", struct.pack("<Q", 9), 0), ("DESK_HEIGHT", 60, 0), ("DESK_HEIGHT", 59, EINVAL),
    ("DESK_HEIGHT", 120, 0), ("DESK_HEIGHT", 121, EINVAL),
    ("DESK_ENABLE", enable(3), 0), ("DESK_ENABLE", enable(3, 1, 2), 0), ("DESK_ENABLE", enable(3, 1, 2, 1), EINVAL),
    ("DESK_ENABLE", enable(3, 0, 0, 0, 1), EINVAL), ("DESK_ENABLE", enable(1), EINVAL),
    ("DESK_ENABLE", enable(4), EINVAL), ("DESK_ENABLE", enable(9), EINVAL),
]


def test_refused_as_a_driver_does(ioctlmock: Path, desk: Any, tmp_path: Path) -> None:
    """The error, and of several the one that a driver finds first."""
    calls = [("/dev/desk", name, arg, b"") for name, arg, _ in REFUSED]
    found = [-answer[0] for answer in ask(ioctlmock, desk, tmp_path, calls)]
    assert [(name, arg, error) for (name, arg, _), error in zip(REFUSED, found, strict=True)] == REFUSED


@pytest.mark.parametrize("name, heap, arg, error", [
    ("DESK_PILE", BAD, pile(1, 1), EINVAL), ("DESK_PILE", SET, pile(1, 1), EINVAL),
    ("DESK_PILE", BAD, pile(1, 65), E2BIG),
    ("DESK_PILE", BAD, pile(1, 1, second=8), EINVAL), ("DESK_PILE", BAD, pile(0, 1), 0),
    ("DESK_PILE", BAD, pile(1, 1, second=0), EINVAL), ("DESK_SWAP", BAD, two(0, HEAP), EINVAL),
])
def test_what_is_behind_an_address_comes_after_the_argument(name: str, heap: bytes, arg: bytes, error: int,
                                                            ioctlmock: Path, desk: Any, tmp_path: Path) -> None:
    """An output alone is found missing when all the rest is done."""
    assert ask(ioctlmock, desk, tmp_path, [("/dev/desk", name, arg, heap)])[0][0] == -error


def test_who_may_call(ioctlmock: Path, desk: Any, tmp_path: Path) -> None:
    """open_for_write, before anything else is looked at; what the program asks of its own descriptor fits to that."""
    calls = [("</dev/desk", "DESK_WRITE", sheets(1), b""), ("</dev/desk", "DESK_WRITE", sheets(17, 0, 4), b""),
             ("/dev/desk", "DESK_WRITE", sheets(1), b""), ("</dev/desk", "DESK_READ", sheets(1), b"")]
    assert [one[0] for one in ask(ioctlmock, desk, tmp_path, calls)] == [-EPERM, -EPERM, 0, 0]


@pytest.mark.parametrize("fill", ["zero", "pattern"])
def test_what_the_spec_answers(fill: str, ioctlmock: Path, desk: Any, tmp_path: Path) -> None:
    """constant, no_op, and capabilities: those of the object, with the number that `returns` says."""
    asked = [*(("/dev/desk", number) for number in (0, 1, 2, 3, 4, 5, 99)),
             *(("anon_inode:desk-drawer", number) for number in (1, 2, 5))]
    calls: list[Any] = [(link, "DESK_ASK", struct.pack("<II", number, 0), b"") for link, number in asked]
    calls += [("/dev/desk", "DESK_VERSION", b"\xff" * 8, b""), ("/dev/desk", "DESK_MAGIC", 0, b""),
              ("/dev/desk", "DESK_CREAK", b"\xff" * 8, b""), ("/dev/desk", "DESK_BOTH", b"\xff" * 8, b"")]
    found = ask(ioctlmock, desk, tmp_path, calls, "--fill", fill)
    assert [struct.unpack_from("<Q", one[1], 8)[0] for one in found[:10]] == [0, 1, 4, 1, 0, 0, 0, 1, 0, 1]
    assert [one[0] for one in found[10:]] == [0, 77, 0, 0]
    assert found[13][1][:8] != struct.pack("<II", 3, 3)     # which of two it would be, nobody says
    assert (found[10][1][:8], found[12][1][:8]) == (struct.pack("<II", 3, 0), bytes(8))


def test_rules_name_capabilities(ioctlmock: Path, desk: Any, tmp_path: Path) -> None:
    """In conditions and as values, and rules come before what the spec says."""
    rules = ["--answer", "DESK_ASK(capability=DESK_CAP_LEGS).value=DESK_CAP_LOCK", "--answer",
             "DESK_VERSION.version=DESK_WIDE|8", "--answer", "DESK_MAGIC=1", "--fail",
             "DESK_ENABLE(capability=DESK_CAP_LAMP)=EIO", "--answer", "DESK_ASK(capability=9).value=-1",
             "--fail", "DESK_WRITE(addr=0)=ENXIO"]
    calls: list[Any] = [("/dev/desk", "DESK_ASK", struct.pack("<II", number, 0), b"") for number in (1, 2, 9)]
    calls += [("/dev/desk", "DESK_VERSION", b"", b""), ("/dev/desk", "DESK_MAGIC", 0, b""),
              ("/dev/desk", "DESK_ENABLE", enable(3), b""), ("/dev/desk", "DESK_ENABLE", enable(2), b""),
              ("/dev/desk", "DESK_WRITE", sheets(1, 0), b"")]
    found = ask(ioctlmock, desk, tmp_path, calls, *rules)
    assert [struct.unpack_from("<q", one[1], 8)[0] for one in found[:3]] == [1, 5, -1]
    assert struct.unpack_from("<I", found[3][1])[0] == 9
    assert [one[0] for one in found[4:]] == [1, -5, -EINVAL, -6]


# --- what is listed -------------------------------------------------------------------------------------------------


def of_ours(ioctlmock: Path, folder: Path, calls: list[tuple[str, str, bytes | int]], *options: str) -> list[int]:
    """Results of calls of this repository's specs: link, command, argument."""
    models = [json.loads((ROOT / f"generated/{spec}/model.json").read_text()) for spec in ("kvm", "mvm")]
    codes = {one["name"]: int(one["codes"]["linux-x86_64"], 16) for model in models for one in model["ioctls"]
             if "linux-x86_64" in one["codes"]}
    made = [(None, None, link, codes[name], ARGUMENT if isinstance(arg, bytes) else arg,
             [(arg if isinstance(arg, bytes) else b"").ljust(AREA, b"\0"), bytes(AREA)]) for link, name, arg in calls]
    links = sorted({link for link, _, _ in calls})
    answers = play_live([ioctlmock, *options], built("linux-x86_64", "mockplay.c", folder), folder, made, links)
    return [one[0] for one in answers]


def attribute(group: int, attr: int, flags: int = 0, addr: int = HEAP) -> bytes:
    return struct.pack("<IIQQ", flags, group, attr, addr)


I8254, VCPU, KVM_VCPU, KVM_VM = (f"anon_inode:{name}" for name in ("mvm-i8254", "mvm-vcpu:0", "kvm-vcpu:0", "kvm-vm"))
CHANNEL0, RAX, NO_REGISTER = (2, 0), 0x2030000100000000, 0x20300001000000ff

LISTED = [
    *((I8254, f"MVM_{way}_DEVICE_ATTR", attribute(*CHANNEL0), 0) for way in ("SET", "GET", "HAS")),
    *((I8254, f"MVM_{way}_DEVICE_ATTR", attribute(2, 77), -ENXIO) for way in ("SET", "GET", "HAS")),
    *((I8254, f"MVM_{way}_DEVICE_ATTR", attribute(77, 0), -ENXIO) for way in ("SET", "GET", "HAS")),
    (I8254, "MVM_SET_DEVICE_ATTR", attribute(2, 77, flags=1), -EINVAL),         # the argument is looked at first
    (I8254, "MVM_SET_DEVICE_ATTR", attribute(2, 77, addr=8), -ENXIO),           # its payload afterwards
    (I8254, "MVM_SET_DEVICE_ATTR", attribute(*CHANNEL0, addr=8), -EFAULT),
    (VCPU, "MVM_GET_ONE_REG", two(RAX, HEAP), 0), (VCPU, "MVM_SET_ONE_REG", two(RAX, HEAP), 0),
    (VCPU, "MVM_GET_ONE_REG", two(NO_REGISTER, HEAP), -ENOENT), (VCPU, "MVM_SET_ONE_REG", two(0, HEAP), -ENOENT),
    (VCPU, "MVM_SET_ONE_REG", two(NO_REGISTER, 8), -ENOENT),
    (KVM_VCPU, "KVM_HAS_DEVICE_ATTR", attribute(0, 0), 0), (KVM_VCPU, "KVM_HAS_DEVICE_ATTR", attribute(0, 9), -ENXIO),
    # nobody lists these
    (KVM_VM, "KVM_HAS_DEVICE_ATTR", attribute(5, 9), 0), (KVM_VCPU, "KVM_GET_ONE_REG", two(RAX, HEAP), 0),
]


def test_attributes_and_registers_that_the_spec_does_not_list(ioctlmock: Path, tmp_path: Path) -> None:
    """Where it lists others of that object."""
    found = of_ours(ioctlmock, tmp_path, [one[:3] for one in LISTED])
    assert [(*one[:3], error) for one, error in zip(LISTED, found, strict=True)] == LISTED
    rules = ["--answer", "MVM_SET_DEVICE_ATTR=0", "--fail", "MVM_GET_ONE_REG(id=5)=EIO"]
    assert of_ours(ioctlmock, tmp_path, [(VCPU, "MVM_GET_ONE_REG", two(5, HEAP))], *rules) == [-5]


def test_capabilities_of_kvm(ioctlmock: Path, tmp_path: Path) -> None:
    """1 of what KVM answers for, 0 of what it does not know, or knows and answers no longer (KVM_CAP_IOMMU, 18)."""
    calls: list[Any] = [("/dev/kvm", "KVM_CHECK_EXTENSION", number) for number in (0, 9, 18, 99999, 1 << 40)]
    calls += [(KVM_VM, "KVM_CHECK_EXTENSION", number) for number in (3, 0xffffffff)]
    assert of_ours(ioctlmock, tmp_path, calls) == [1, 8, 0, 0, 0, 1, 0]
    rules = ["--answer", "KVM_CHECK_EXTENSION(*)=7"]
    assert of_ours(ioctlmock, tmp_path, calls, *rules) == [7, 7, 0, 0, 0, 7, 0]


# --- the driver itself -----------------------------------------------------------------------------------------------

#: What the handler of the page's driver says, not generated code.
HANDLERS = {-95: 0}

COMMANDS = {"SAMPLER_CHECK": (0, 16), "SAMPLER_OPEN_STREAM": (1, 24), "SAMPLER_READ": (2, 16), "SAMPLER_LAST": (3, 8)}


def some_call(dice: random.Random, codes: dict[str, int]) -> Any:
    """A call that is right, or wrong in a way or two."""
    name = dice.choice(list(codes))
    link = "anon_inode:sampler-stream" if name == "SAMPLER_READ" else dice.choice(["/dev/sampler", "</dev/sampler"])
    words = {"SAMPLER_CHECK": [dice.choice((0, 1, 2, 3, 0xffffffff)), 0, 7, 7],
             "SAMPLER_OPEN_STREAM": [dice.choice((24, 16, 32, 4096)), 0, 5, 5, 0, 0],
             "SAMPLER_READ": [dice.choice((1, 4, 4096)), 0, HEAP, 0],
             "SAMPLER_LAST": [5, 5]}[name]
    for _ in range(dice.choice((0, 0, 1, 1, 2, 3))):
        words[dice.randrange(len(words))] = dice.choice((0, 1, 2, 8, 15, 16, 17, 23, 4096, 4097, 1 << 31, 0xffffffff,
                                                         HEAP))
    memory = bytearray(struct.pack(f"<{len(words)}I", *words).ljust(AREA, b"\0"))
    if dice.random() < 0.1:
        memory[dice.randrange(16, 4200)] = 1
    if dice.random() < 0.1:
        link = dice.choice(["/dev/sampler", "</dev/sampler", "anon_inode:sampler-stream"])
    arg = dice.choice((0, 8, 1 << 40, ARGUMENT + AREA - 4)) if dice.random() < 0.1 else ARGUMENT
    return (None, None, link, codes[name], arg, [bytes(memory), bytes(AREA)])


def test_the_driver_of_the_page_says_the_same(ioctlmock: Path, tmp_path: Path) -> None:
    """Random calls of docs/boundary.md's driver, in a program over driver/user, and under the mock.

    Where the driver's handler comes into it, the mock says 0; where a count of samples fits, both succeed.
    """
    command = boundary_page.write(tmp_path)
    (tmp_path / "try.c").write_text((ROOT / "tests/decoders/mockdriver.c").read_text())
    subprocess.run(["sh", "-c", command.replace("cc ", "cc -D_GNU_SOURCE ", 1)], check=True)
    tables = tmp_path / "generated/sampler/decoders/sampler.tables.json"
    document = json.loads(tables.read_text())
    codes = {document["commands"][at]["name"]: int(document["commands"][at]["code"], 16)
             for abi in document["abis"] if abi["name"] == "linux-x86_64" for at in abi["commands"]}
    assert set(codes) == set(COMMANDS)
    dice = random.Random(4)
    calls = [some_call(dice, codes) for _ in range(1500)]
    links = ["/dev/sampler", "</dev/sampler", "anon_inode:sampler-stream"]
    rules = ["--answer", "SAMPLER_CHECK(capability=SAMPLER_CAP_TRIGGER).value=0"]
    mocked = play_live([ioctlmock, "--spec", tables, *rules], built("linux-x86_64", "mockplay.c", tmp_path), tmp_path,
                       calls, links)
    driven = play_live([], tmp_path / "try", tmp_path, calls, links)
    names, seen = {code: name for name, code in codes.items()}, set()
    for call, mine, its in zip(calls, mocked, driven, strict=True):
        what = (names[call[3]], call[2], hex(call[4]), call[5][0][:40].hex())
        assert mine[0] == HANDLERS.get(its[0], its[0]), what
        seen.add((names[call[3]], its[0]))
        if names[call[3]] == "SAMPLER_CHECK":
            assert mine[1] == its[1], what
    assert {error for _, error in seen} >= {0, -EPERM, -EFAULT, -EINVAL, -E2BIG, -25}
