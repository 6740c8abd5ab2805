"""Programs that lie: lengths, addresses, circles, and memory that ends. Bounded work, and an answer all the same."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from replaying import call, play, played

ROOT = Path(__file__).resolve().parents[2]
ARG, DATA, PAGE = 0x10000, 0x20000, 4096
MODELS = {name: json.loads((ROOT / f"generated/{name}/model.json").read_text()) for name in ("kvm", "mvm", "vfio")}


def code(spec: str, name: str, abi: str = "linux-x86_64") -> int:
    return next(int(one["codes"][abi], 16) for one in MODELS[spec]["ioctls"] if one["name"] == name)


def cpuid(count: int) -> bytes:
    return count.to_bytes(4, "little") + bytes(4)


def set_cpuid(count: int, memory: bytes, **more: Any) -> Any:
    return call("linux-x86_64", "anon_inode:kvm-vcpu:0", code("kvm", "KVM_SET_CPUID2"), ARG,
                memory={ARG: cpuid(count) + memory}, **more)


def test_a_count_of_all_ones_ends_where_memory_does(ioctltrace: Path, tmp_path: Path) -> None:
    entries = played(ioctltrace, tmp_path, [set_cpuid(0xFFFFFFFF, bytes(40 * 3 + 7))])[0]["in"]["entries"]
    assert len(entries) == 4
    assert entries[3] == {"address": hex(ARG + 8 + 120), "fault": True}


def test_a_count_of_all_ones_in_endless_memory_ends_too(ioctltrace: Path, tmp_path: Path) -> None:
    found = play(ioctltrace, tmp_path, [set_cpuid(0xFFFFFFFF, bytes(40 * 70000))])
    assert found.count("function=") == 32 and "...]" in found
    entries = played(ioctltrace, tmp_path, [set_cpuid(0xFFFFFFFF, bytes(40 * 70000))])[0]["in"]["entries"]
    assert len(entries) <= 65537 and entries[-1]["more"] >= 0xFFFFFFFF - 65536


@pytest.mark.parametrize("there", range(0, 40, 7))
def test_a_struct_that_ends_with_the_page_is_an_address(there: int, ioctltrace: Path, tmp_path: Path) -> None:
    """struct kvm_userspace_memory_region has 32 bytes."""
    calls = [call("linux-x86_64", "anon_inode:kvm-vm", code("kvm", "KVM_SET_USER_MEMORY_REGION"), ARG,
                  memory={ARG: bytes(there)} if there else {})]
    found = played(ioctltrace, tmp_path, calls)[0]["in"]
    assert ("slot" in found) if there >= 32 else found == {"address": hex(ARG), "fault": True}
    text = play(ioctltrace, tmp_path, calls)
    assert there >= 32 or "KVM_SET_USER_MEMORY_REGION, 0x10000) = 0" in text


def test_null_is_null(ioctltrace: Path, tmp_path: Path) -> None:
    calls = [call("linux-x86_64", "anon_inode:kvm-vm", code("kvm", "KVM_SET_USER_MEMORY_REGION"), 0, -14)]
    assert "KVM_SET_USER_MEMORY_REGION, NULL) = -1 EFAULT" in play(ioctltrace, tmp_path, calls)


def test_an_argument_that_changes_during_the_call(ioctltrace: Path, tmp_path: Path) -> None:
    """A capacity, and an address, are those that the kernel was given, whatever stands there now."""
    request = code("kvm", "KVM_GET_MSRS")
    before, after = (3).to_bytes(4, "little") + bytes(4) + bytes(48), b"\xff" * 4 + bytes(52)
    calls = [call("linux-x86_64", "anon_inode:kvm-vcpu:0", request, ARG, 3, memory={ARG: before + bytes(4096)},
                  after={ARG: after + bytes(4096)})]
    assert len(played(ioctltrace, tmp_path, calls)[0]["out"]["entries"]) == 3


#: Ends where structs come; the argument of TRAIN_NEW is a struct train.
HEAD = """abi: train
license: MIT
version: "1.0"
profile: legacy
only: [linux-x86_64]
numbers: {posix: {type: 0xB9}}
objects:
  train: {doc: A train., linux: {node: /dev/train}}
ioctls:
  - {name: TRAIN_NEW, nr: 1, on: train, in: struct train}
structs:
"""

CIRCLE = """  - name: train
    fields:
      - {name: next, type: u64, points_to: {type: struct train, count: cars, nullable: true, dir: in}}
      - {name: cars, type: u64}
"""


def tables_of(structs: str, folder: Path, node: str = "/dev/train") -> Path:
    spec = folder / "train"
    spec.mkdir()
    (spec / "train.yaml").write_text(HEAD.replace("/dev/train", f'"{node}"') + structs)
    subprocess.run([ROOT / "ioctlc", "build", spec, "--only", "decoders", "-o", folder / "out"], check=True,
                   capture_output=True)
    return folder / "out/decoders/train.tables.json"


@pytest.mark.parametrize("cars", [1, 2, 1 << 40])
def test_a_circle_of_addresses_ends(cars: int, ioctltrace: Path, tmp_path: Path) -> None:
    """Each wagon leads to itself, `cars` times: without bounds that is 2 to the 12th wagons and more."""
    file = tables_of(CIRCLE, tmp_path)
    wagon = ARG.to_bytes(8, "little") + cars.to_bytes(8, "little")
    calls = [call("linux-x86_64", "/dev/train", 0x4010B901, ARG, memory={ARG: wagon * 600})]
    text = play(ioctltrace, tmp_path, calls, "--spec", str(file))
    assert 10 < text.count("cars=") <= 200000
    assert "next=0x10000" in text and len(text) < 40 << 20


GOODS = """  - name: train_wagon
    fields:
      - {name: length, type: u64}
      - {name: goods, type: u64, points_to: {type: u8, count: length, dir: in}}
  - name: train
    fields:
      - {name: wagons, type: u64, points_to: {type: struct train_wagon, count: cars, dir: in}}
      - {name: cars, type: u64}
"""


@pytest.mark.parametrize("length, form", [(60000, "--json"), (4095, "--json"), (60000, "-v"), (4095, "-v")])
def test_what_is_too_long_for_a_line_ends_well(length: int, form: str, ioctltrace: Path, tmp_path: Path) -> None:
    """3000 wagons with the same goods: 360 MB in hexadecimal. JSON stays JSON, and what is open is closed."""
    file, cars = tables_of(GOODS, tmp_path), 20000 if length == 4095 else 3000
    wagon = length.to_bytes(8, "little") + DATA.to_bytes(8, "little")
    memory = {ARG: (0x1000000).to_bytes(8, "little") + cars.to_bytes(8, "little"), 0x1000000: wagon * cars,
              DATA: bytes(65536)}
    text = play(ioctltrace, tmp_path, [call("linux-x86_64", "/dev/train", 0x4010B901, ARG, memory=memory)], "--spec",
                str(file), form)
    assert 16 << 20 < len(text) < 20 << 20 and text.count("\n") == 1
    if form == "--json":
        wagons = json.loads(text)["in"]["wagons"]["to"]
        assert len(wagons) > 100 and wagons[-1] == {"more": None}
    else:
        assert text.endswith("...], cars=%d}) = 0\n" % cars) or text.endswith("...]}) = 0\n")


def test_a_name_that_is_nearly_a_pattern(ioctltrace: Path, tmp_path: Path) -> None:
    """The program chooses its file's name: who tries all ways in which 12 stars may share 250 letters never ends."""
    node, letters = "/dev/" + "*a" * 12 + "z", "a" * 250
    file = tables_of(CIRCLE, tmp_path, node)
    calls = [call("linux-x86_64", f"/dev/{letters}{end}", 0x4010B901, 0) for end in ("", "z", "/z", "zz")]
    text = play(ioctltrace, tmp_path, calls, "--spec", str(file))
    assert ["not of this object" in line for line in text.splitlines()] == [True, False, True, True]


def test_every_spec_survives_a_wild_argument(ioctltrace: Path, tmp_path: Path) -> None:
    """All bytes alike, so that every count is huge and every address is the argument's own."""
    calls = []
    for path in sorted(ROOT.glob("generated/*/model.json")):
        model = json.loads(path.read_text())
        names = {one["name"]: [name for found in one.get("names", {}).values() for kind in ("node", "link")
                               for name in found.get(kind, ())] for one in model["objects"]}
        for abi in ("linux-x86_64", "linux-i386", "linux-s390x"):
            for one in model["ioctls"]:
                if abi not in one.get("codes", {}) or not names[one["objects"][0]]:
                    continue
                link, request = names[one["objects"][0]][0].replace("*", "1"), int(one["codes"][abi], 16)
                for fill in (b"\xff", b"\x01\x01\x00\x00", b"\x00\x00\x01\x00\x00\x00\x00\x00"):
                    calls.append(call(abi, link, request, ARG, memory={ARG: fill * (2 * PAGE // len(fill))}))
    text = play(ioctltrace, tmp_path, calls)
    assert text.count("\n") == len(calls) > 1000


def test_a_capacity_that_a_call_overwrites_is_what_it_was(ioctltrace: Path, tmp_path: Path) -> None:
    """nent goes both ways: 3 entries were provided, whatever the driver, or the program, writes there."""
    request = code("kvm", "KVM_GET_SUPPORTED_CPUID")
    calls = [call("linux-x86_64", "/dev/kvm", request, ARG, memory={ARG: cpuid(3) + bytes(4000)},
                  after={ARG: cpuid(after) + bytes(4000)}) for after in (2, 3, 4, 0xFFFFFFFF)]
    answers = played(ioctltrace, tmp_path, calls)
    assert [len(answer["out"]["entries"]) for answer in answers] == [2, 3, 3, 3]
    assert [answer["in"]["nent"] for answer in answers] == [3] * 4
