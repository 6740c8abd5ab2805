"""What ioctltrace is asked for: filters that nothing can match, specs that no descriptor is of, times, summaries."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
from replaying import call, play, played

ROOT = Path(__file__).resolve().parents[2]

#: As `ioctlc import` writes it: nothing says how its object is known.
LAMP = """abi: lamp
license: MIT
version: "1.0"
profile: legacy
only: linux
numbers: {posix: {type: 0x6c}}
objects:
  device: {doc: What takes the ioctls.}
structs:
  - {name: lamp_level, fields: [{name: level, type: u32}]}
ioctls:
  - {name: LAMP_SET, nr: 1, on: device, in: struct lamp_level}
  - {name: LAMP_ON, nr: 2, on: device}
"""
SET = 0x40046c01


@pytest.fixture(scope="session")
def lamp(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("lamp")
    (folder / "lamp.yaml").write_text(LAMP)
    subprocess.run([ROOT / "ioctlc", "build", folder, "--only", "decoders", "-o", folder / "out"], check=True,
                   capture_output=True)
    return folder / "out/decoders/lamp.tables.json"


def run(*words: Any, text: str | None = None) -> tuple[int, str, str]:
    done = subprocess.run([*words], capture_output=True, text=True, timeout=600, input=text)
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize("options, message", [
    (["-e", "KVM_RUM"], "-e: there is no ioctl 'KVM_RUM'; the nearest are: KVM_RUN, MVM_RUN, "),
    (["-e", "!KMV_RUN"], "-e: there is no ioctl 'KMV_RUN'; the nearest are: KVM_RUN"),
    (["-e", "trace=KVM_*,ioctl"], "-e: there is no ioctl 'ioctl'\n"),
    (["-e", "XYZ_*"], "-e: there is no ioctl 'XYZ_*'\n"),
    (["-e", "spec=kvmm"], "-e: there is no spec 'kvmm'; the nearest are: kvm, "),
    (["-e", "object=vcpuu"], "-e: there is no object 'vcpuu'; the nearest are: vcpu\n"),
    (["-e", "object=kvm:vpcu"], "-e: there is no object 'kvm:vpcu'; the nearest are: kvm:vcpu, "),
    (["-e", "status=odd"], "status (successful or failed); not status=odd"),
    (["--object", "vm=/x"], "--object: 'vm' is an object of several specs: say "),
    (["--object", "kvm:vmm=/x"], "--object: there is no object 'kvm:vmm'; the nearest are: kvm:vm"),
    (["--object", "kvm:v*=/x"], "--object: there is no object 'kvm:v*'"),
    (["--object", "kvm:vm"], "--object is [SPEC:]OBJECT=PATTERN, not kvm:vm"),
    (["--specs=kvmm"], "there is no spec kvmm"),
])
def test_what_there_is_not_is_a_mistake(options: list[str], message: str, ioctltrace: Path) -> None:
    status, _, error = run(ioctltrace, *options, "true")
    assert status == 2 and message in error


@pytest.mark.parametrize("option", ["-t", "-r", "-T"])
def test_recordings_have_no_times(option: str, ioctltrace: Path) -> None:
    status, _, error = run(ioctltrace, option, "--replay", "/dev/null")
    assert status == 2 and "recordings have no times" in error


def test_filters_know_what_is_loaded(ioctltrace: Path, lamp: Path, tmp_path: Path) -> None:
    """Wherever --spec stands."""
    calls = [call("linux-x86_64", "/dev/lamp", SET)]
    text = play(ioctltrace, tmp_path, calls, "-e", "LAMP_*", "--object", "device=/dev/l*", "--spec", str(lamp))
    assert text == "ioctl(3</dev/lamp>, LAMP_SET, NULL) = 0\n"


# --- which descriptors are of a spec --------------------------------------------------------------------------------


def test_a_spec_that_no_descriptor_is_of(ioctltrace: Path, lamp: Path) -> None:
    """Its ioctls would have no more than names."""
    status, _, error = run(ioctltrace, "--spec", lamp, "true")
    assert status == 0
    assert error.startswith(f"ioctltrace: warning: {lamp}: nothing says which descriptors are of 'lamp'")
    assert "--object lamp:device=/dev/.., or in the spec objects: {device: {linux: {node: /dev/..}}}" in error


@pytest.mark.parametrize("options", [["--mocks"], ["--object", "lamp:device=/dev/lamp"], ["--object", "device=*"]])
def test_no_warning_where_it_is_said(options: list[str], ioctltrace: Path, lamp: Path) -> None:
    assert run(ioctltrace, *options, "--spec", lamp, "true") == (0, "", "")


@pytest.mark.parametrize("spec", ["kvm", "mvm", "xen-privcmd", "nvmm"])
def test_no_warning_of_ours(spec: str, ioctltrace: Path) -> None:
    tables, = (ROOT / f"generated/{spec}/decoders").glob("*.tables.json")
    assert run(ioctltrace, "--spec", tables, "true") == (0, "", "")


def test_ioctls_of_ordinary_files(ioctltrace: Path, lamp: Path, tmp_path: Path) -> None:
    """A pattern's * is any text, folders too."""
    calls = [call("linux-x86_64", link, SET, 0x1000, memory={0x1000: b"\5\0\0\0"})
             for link in ("/home/me/a/file", "/srv/b", "/home/x")]
    text = play(ioctltrace, tmp_path, calls, "--spec", str(lamp), "--object", "device=/home/*")
    assert [", LAMP_SET, {level=5})" in line for line in text.splitlines()] == [True, False, True]


def test_objects_and_ioctls_are_listed(ioctltrace: Path, ioctlmock: Path, lamp: Path) -> None:
    for tool in (ioctltrace, ioctlmock):
        assert run(tool, "--spec", lamp, "--specs=lamp") == (0, "lamp:device\nLAMP_ON\nLAMP_SET\n", "")


def test_a_mock_is_a_descriptor(ioctltrace: Path, tmp_path: Path) -> None:
    """A number that is none stands for no object, with --mocks too."""
    calls = [call("linux-x86_64", "", 0xae80, 0, -9), call("linux-x86_64", "/x", 0xae80, 0, -9)]
    assert play(ioctltrace, tmp_path, calls, "--mocks").splitlines() == [
        "ioctl(3, KVM_RUN /* no such descriptor */) = -1 EBADF (Bad file descriptor)",
        "ioctl(3</x>, KVM_RUN) = -1 EBADF (Bad file descriptor)"]


# --- times ----------------------------------------------------------------------------------------------------------


def traced(tracer: Path, *options: str) -> list[str]:
    """Two ioctls of a shell's `test -t`."""
    status, _, error = run(tracer, *options, "sh", "-c", "test -t 0; test -t 0")
    assert status == 1
    return error.splitlines()


CALL = r"ioctl\(0<[^>]*>, _IOC\(_IOC_NONE, 0x54, 0x1, 0\), 0x[0-9a-f]+\) = -1 \w+ \([^)]*\)"


@pytest.mark.parametrize("options, before, after", [
    (["-t"], r"\d\d:\d\d:\d\d ", ""), (["-tt"], r"\d\d:\d\d:\d\d\.\d{6} ", ""), (["-ttt"], r"\d{10,}\.\d{6} ", ""),
    (["-r"], r" +\d+\.\d{6} ", ""), (["-T"], "", r" <\d+\.\d{6}>"),
    (["-tT", "-r"], r"\d\d:\d\d:\d\d \(\+ +\d+\.\d{6}\) ", r" <\d+\.\d{6}>"),
    (["--timestamps"], r"\d\d:\d\d:\d\d ", ""), (["--syscall-times"], "", r" <\d+\.\d{6}>"),
    (["--relative-timestamps"], r" +\d+\.\d{6} ", ""),
])
def test_times_are_written_as_strace_does(options: list[str], before: str, after: str, ioctltrace: Path) -> None:
    lines = traced(ioctltrace, *options)
    assert len(lines) == 2 and all(re.fullmatch(before + CALL + after, line) for line in lines), lines


def test_times_as_json(ioctltrace: Path) -> None:
    """Seconds; a call comes after the one before by what `relative` says."""
    first, second = (json.loads(line) for line in traced(ioctltrace, "--json", "-t", "-r", "-T"))
    assert first["relative"] == 0 and second["relative"] > 0
    assert second["time"] > 1.7e9 and 0 <= second["elapsed"] <= second["relative"] + 600
    assert not {"time", "relative", "elapsed"} & json.loads(traced(ioctltrace, "--json")[0]).keys()


def test_a_summary_as_json(ioctltrace: Path, tmp_path: Path) -> None:
    calls = [call("linux-x86_64", link, 0xae80, 0, result) for link, result in (
        ("anon_inode:kvm-vcpu:0", 0), ("anon_inode:kvm-vcpu:1", -4), ("/dev/kvm", -22))]
    assert played(ioctltrace, tmp_path, calls, "-c") == [
        {"name": "KVM_RUN", "calls": 2, "errors": 1, "seconds": 0},
        {"name": "KVM_RUN", "note": "not of this object", "calls": 1, "errors": 1, "seconds": 0}]


# --- numbers --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("link, request_, memory, text", [
    ("/dev/mvm", "MVM_GET_MSR_INDEX_LIST", {0x1000: "0100000000000000" "0020000000000000", 0x2000: "810000c0"},
     "addr=[0xc0000081]"),
    ("/dev/kvm", "KVM_GET_MSR_INDEX_LIST", {0x1000: "01000000" "810000c0"}, "indices=[0xc0000081]"),
    ("anon_inode:kvm-vcpu:0", "KVM_SET_CPUID", {0x1000: "0100000000000000" "01000080" + "ff000000" * 4 + "00000000"},
     "entries=[{function=0x80000001, eax=0xff, ebx=0xff, ecx=0xff, edx=0xff, "),
])
def test_registers_are_hexadecimal(link: str, request_: str, memory: dict[int, str], text: str, ioctltrace: Path,
                                   tmp_path: Path) -> None:
    models = [json.loads((ROOT / f"generated/{spec}/model.json").read_text()) for spec in ("kvm", "mvm")]
    number = next(int(one["codes"]["linux-x86_64"], 16) for model in models for one in model["ioctls"]
                  if one["name"] == request_)
    made = call("linux-x86_64", link, number, 0x1000, memory={at: bytes.fromhex(data) for at, data in memory.items()})
    assert text in play(ioctltrace, tmp_path, [made])


# --- recordings -----------------------------------------------------------------------------------------------------


def test_a_recording_from_stdin(ioctltrace: Path) -> None:
    line = json.dumps(call("linux-x86_64", "/dev/kvm", 0xae00))
    assert run(ioctltrace, "--replay", "-", text=line) == (0, "", "ioctl(3</dev/kvm>, KVM_GET_API_VERSION) = 0\n")


def test_a_recording_that_cannot_be_read(ioctltrace: Path, tmp_path: Path) -> None:
    status, text, error = run(ioctltrace, "--replay", tmp_path)
    assert (status, text, error) == (2, "", f"ioctltrace: {tmp_path}: Is a directory\n")


def test_an_abi_that_there_is_not(ioctltrace: Path) -> None:
    line = json.dumps(call("linux-foo", "/dev/kvm", 0xae00))
    status, _, error = run(ioctltrace, "--replay", "-", text=line)
    assert status == 2 and error.startswith("ioctltrace: -:1: 'abi' is none that a spec has: ")


def test_its_version(ioctltrace: Path) -> None:
    status, text, _ = run(ioctltrace, "--version")
    assert status == 0 and text.startswith("ioctltrace ")
