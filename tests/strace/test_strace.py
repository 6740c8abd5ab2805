"""strace with the overlay: the same fields and values as the oracle's, of every ioctl of every spec.

The overlay is built with sanitizers, and in it every command is the overlay's, those that strace decodes itself too.
ioctltrace has to agree with the same oracle on the same calls (tests/decoders/test_differential.py).
"""

from __future__ import annotations

import json
import os
import re
import struct
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
import strace_text
from calls import Calls
from oracle import Oracle
from test_differential import MODELS, SAMPLES, prepared, sample

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "decoders/strace")]

import install  # noqa: E402

INSTALL = ROOT / "decoders/strace/install.py"
FLAGS = ["-std=gnu11", "-D_GNU_SOURCE", "-Wall", "-Wextra", "-Werror", "-O1", "-g", "-static"]

#: ABIs of programs: their compiler.
COMPILERS = {"linux-x86_64": "gcc", "linux-i386": "i686-linux-gnu-gcc"}
#: Calls of each ioctl; IOCTLC_CALLS asks for more.
ROUNDS = int(os.environ.get("IOCTLC_CALLS", "2"))
PAGE = 4096


def built(kind: str, headers: Sequence[Path] = ()) -> Path:
    """strace of a kind, from the cache or into it; headers are of specs of one's own."""
    own = [word for path in headers for word in ("--header", path)]
    run = subprocess.run([INSTALL, *own, "build", "--kind", kind], capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    return Path(run.stdout.strip())


@pytest.fixture(scope="session")
def samples(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Outputs of samples of docs/spec-language.md, with what no spec of the repository says."""
    folder = tmp_path_factory.mktemp("samples")
    return {name: sample(name, folder, "json,strace") for name in SAMPLES}


@pytest.fixture(scope="session")
def strace(samples: dict[str, Path]) -> Path:
    return built("sanitized", [path for name, out in samples.items() if (path := out / f"strace/{name}.h").exists()])


@pytest.fixture(scope="session", params=COMPILERS)
def player(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    """An ABI, and the program that makes calls of it."""
    out = tmp_path_factory.mktemp("player") / "player"
    source = Path(__file__).with_name("player.c")
    subprocess.run([COMPILERS[request.param], *FLAGS, "-o", out, source], check=True)
    return request.param, out


def recorded(lines: list[str]) -> Iterator[str]:
    """Calls as the player reads them. Memory ends where pages end."""
    for line in lines:
        one = json.loads(line)
        yield (f"{one['link']} {one['request'][2:]} {one['arg'][2:]} {one['result']} {len(one['memory'])}\n"
               + "".join(f"{piece['address'][2:]} {piece['before']} {piece['after']}\n" for piece in one["memory"]))


def in_pages(call: Any) -> Any:
    """A call whose memory is whole pages."""
    pieces = [(at, before + bytes(-len(before) % PAGE), after + bytes(-len(after) % PAGE))
              for at, before, after in call["pieces"]]
    return {**call, "pieces": pieces}


@pytest.fixture(autouse=True)
def pages(monkeypatch: pytest.MonkeyPatch) -> None:
    made = Calls.of
    monkeypatch.setattr(Calls, "of", lambda self, *words: in_pages(made(self, *words)))


def traced(strace: Path, player: Path, folder: Path, calls: str, *options: str, limit: int = 600) -> list[str]:
    """What strace prints of the player's calls, a line each."""
    file, out = folder / "calls", folder / "lines"
    file.write_text(calls)
    run = subprocess.run([strace, "-a", "0", "-e", "trace=ioctl", "-o", out, *options, player, file],
                         capture_output=True, text=True, timeout=limit)
    if run.returncode == 77:
        pytest.skip(f"this kernel answers no calls for others: {run.stderr.splitlines()[-1]}")
    wrong = [line for line in run.stderr.splitlines() if re.search("ERROR|runtime error|Sanitizer", line)]
    assert not wrong and run.returncode == 0, run.stderr[-3000:]
    return [line for line in out.read_text(encoding="latin-1").splitlines() if line.startswith("ioctl(")]


@pytest.mark.parametrize("path", MODELS, ids=lambda path: path.parent.name)
def test_strace_and_the_oracle_agree(path: Path, strace: Path, player: tuple[str, Path], tmp_path: Path) -> None:
    compare(json.loads(path.read_text()), strace, player, tmp_path)


@pytest.mark.parametrize("name", SAMPLES)
def test_they_agree_on_what_the_language_has(name: str, samples: dict[str, Path], strace: Path,
                                             player: tuple[str, Path], tmp_path: Path) -> None:
    compare(json.loads((samples[name] / "model.json").read_text()), strace, player, tmp_path, 10)


def compare(model: Any, strace: Path, player: tuple[str, Path], tmp_path: Path, times: int = 1) -> None:
    abi, program = player
    if abi not in model["abis"]:
        pytest.skip(f"{model['abi']} is not about {abi}: strace does not see it there")
    oracle = Oracle(model, abi)
    lines, expected = prepared(model, abi, ROUNDS * times)
    found = traced(strace, program, tmp_path, "".join(recorded(lines)), "-v", "-s", "65536")
    assert len(found) == len(lines) >= ROUNDS
    for line, text, said in zip(lines, found, expected, strict=True):
        ioctl = next(one for one in model["ioctls"] if one["name"] == said["name"])
        name, note, first, second = strace_text.line(text)
        assert said["name"] in re.split(" or ", name), text[:300]
        gone = ioctl.get("deprecated")
        assert bool(gone) == bool(note), text[:300]
        if ioctl["argument"]["kind"] == "none":
            continue                    # strace shows the number all the same
        got = strace_text.same(first), strace_text.same(second)
        assert got == strace_text.wanted(oracle, ioctl, int(json.loads(line)["arg"], 16), said), text[:600]


# --- what is printed, to the letter ---------------------------------------------------------------------------------

ARG, HEAP = 0x10000, 0x40000
VM, VCPU = "anon_inode:kvm-vm", "anon_inode:kvm-vcpu:0"


def call(link: str, request: int, before: bytes = b"", after: bytes | None = None, heap: bytes = b"",
         heap_after: bytes | None = None, arg: int = ARG, result: int = 0) -> str:
    """A call as the player reads it, with memory at ARG and HEAP."""
    def page(data: bytes) -> str:
        return (data + bytes(-len(data) % PAGE or PAGE * (not data))).hex()

    return (f"{link} {request:x} {arg:x} {result} 2\n"
            f"{ARG:x} {page(before)} {page(before if after is None else after)}\n"
            f"{HEAP:x} {page(heap)} {page(heap if heap_after is None else heap_after)}\n")


REGION = call(VM, 0x4020ae46, struct.pack("<IIQQQ", 3, 0x43, 0x100000, 0x40000, 0x7f0000))

SAID = [
    ((), REGION, "KVM_SET_USER_MEMORY_REGION, {slot=3, flags=KVM_MEM_LOG_DIRTY_PAGES|KVM_MEM_READONLY|0x40, "
                 "guest_phys_addr=0x100000, memory_size=262144, userspace_addr=0x7f0000}) = 0"),
    (("-X", "raw"), REGION, "0x4020ae46, {slot=3, flags=0x43, guest_phys_addr=0x100000, memory_size=262144, "
                            "userspace_addr=0x7f0000}) = 0"),
    (("-X", "verbose"), REGION, "0x4020ae46 /* KVM_SET_USER_MEMORY_REGION */, {slot=3, flags=0x43 /* "
                                "KVM_MEM_LOG_DIRTY_PAGES|KVM_MEM_READONLY|0x40 */, guest_phys_addr=0x100000, "
                                "memory_size=262144, userspace_addr=0x7f0000}) = 0"),
    (("-e", "verbose=none"), REGION, "KVM_SET_USER_MEMORY_REGION, 0x10000) = 0"),
    ((), call(VCPU, 0xc008ae88, struct.pack("<IIIIQIIQ", 2, 0, 0x10, 0, 0, 0xc0000080, 0, 0),
              struct.pack("<IIIIQIIQ", 9, 0, 0x10, 0, 7, 0xc0000080, 0, 0x500), result=2),
     "KVM_GET_MSRS, {nmsrs=2, pad=0, entries=[{index=0x10, reserved=0, data=0}, "
     "{index=0xc0000080, reserved=0, data=0}]} => {pad=0, entries=[{reserved=0, data=0x7}, "
     "{reserved=0, data=0x500}]}) = 2"),
    ((), call(VCPU, 0xc008ae88, arg=0x7fff0000, result=-14), "KVM_GET_MSRS, 0x7fff0000) = -1 EFAULT (Bad address)"),
    ((), call(VCPU, 0x4010aeab, struct.pack("<QQ", 0x2030000000000001, HEAP), heap_after=bytes(range(1, 9))),
     "KVM_GET_ONE_REG, {id=0x2030000000000001, addr=0x40000} => {addr=[0x807060504030201]}) = 0"),
    # the same bits are an attribute of a vCPU, and none of a VM
    ((), call(VCPU, 0x4018aee1, struct.pack("<IIQQ", 0, 0, 0, HEAP), heap=b"\7"),
     "KVM_SET_DEVICE_ATTR, {flags=0, group=0, attr=0, addr=[7] /* KVM_VCPU_TSC_OFFSET */}) = 0"),
    ((), call(VM, 0x4018aee1, struct.pack("<IIQQ", 0, 5, 0, HEAP), heap=b"\7"),
     "KVM_SET_DEVICE_ATTR, {flags=0, group=5, attr=0, addr=0x40000}) = 0"),
    # a dirty log is as long as its slot
    ((), REGION + call(VM, 0x4010ae42, struct.pack("<IIQ", 3, 0, HEAP), heap_after=b"\1\0\0\0\0\0\0\200\377"),
     "KVM_GET_DIRTY_LOG, {slot=3, padding1=0, dirty_bitmap=0x40000} => "
     '{dirty_bitmap="\\1\\0\\0\\0\\0\\0\\0\\200"}) = 0'),
    ((), call("/dev/kvm", 0xae03, arg=0), "KVM_CHECK_EXTENSION, KVM_CAP_IRQCHIP) = 0"),
    ((), call("/dev/kvm", 0xae03, arg=0x9999), "KVM_CHECK_EXTENSION, 0x9999 /* KVM_CAP_??? */) = 0"),
    ((), call(VM, 0x4068aea3, struct.pack("<IIQQ", 168, 0, 1, 0)), "KVM_ENABLE_CAP, "
     "{cap=KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2, flags=0, args=[1, 0, 0, 0], "
     f"pad=\"{chr(92)}0{f'{chr(92)}0' * 31}\"...}}) = 0"),
    ((), call("/dev/mvm", 0xc010be03, struct.pack("<IIQ", 0x1001, 0, 0)),
     "MVM_CHECK_EXTENSION, {capability=MVM_CAP_DIRTY_LOG} => {value=0}) = 0"),
    ((), call("anon_inode:mvm-vm", 0x4008bed0, struct.pack("<II", 3, 4)),
     "MVM_NOTIFY_VERSION__LEGACY /* deprecated, use MVM_CHECK_EXTENSION */, {version=3, least=4}) = 0"),
]


@pytest.mark.parametrize("case", range(len(SAID)))
def test_what_is_printed(case: int, strace: Path, player: tuple[str, Path], tmp_path: Path) -> None:
    options, calls, wanted = SAID[case]
    assert traced(strace, player[1], tmp_path, calls, *options)[-1].split(", ", 1)[1] == wanted


def test_a_count_of_four_billion_ends(strace: Path, player: tuple[str, Path], tmp_path: Path) -> None:
    """With -v, of memory that is there: no more than 65536 elements (the first has no space before it)."""
    at, size = 0x10000000, 1 << 20
    before = (struct.pack("<I", 0xffffffff) + bytes(size - 4)).hex()
    calls = f"/dev/kvm c004ae02 {at:x} 0 1\n{at:x} {before} {before}\n"
    line = traced(strace, player[1], tmp_path, calls, "-v")[0]
    assert line.count(" 0,") == 65535 and line.endswith(", ...]}) = 0")


def test_an_argument_at_the_end_of_a_page(strace: Path, player: tuple[str, Path], tmp_path: Path) -> None:
    """Half of the record cannot be read; of an array behind a record, nothing."""
    half = call(VM, 0x4020ae46, arg=ARG + PAGE - 16, result=-14)
    data = bytes(PAGE - 8) + struct.pack("<II", 2, 0)
    found = traced(strace, player[1], tmp_path, half + call(VCPU, 0x4008ae89, data, arg=ARG + PAGE - 8))
    assert found[0].endswith("KVM_SET_USER_MEMORY_REGION, 0x10ff0) = -1 EFAULT (Bad address)")
    assert found[1].endswith("KVM_SET_MSRS, {nmsrs=2, pad=0, entries=0x11000}) = 0")


@pytest.mark.parametrize("link, wanted", [
    (VCPU, "KVM_GET_ONE_REG, {id=0, addr=NULL} => {addr=NULL}) = 0"),
    # strace itself has no name for it on x86
    (VM, "KVM_ARM_SET_DEVICE_ADDR, {id=0, addr=NULL}) = 0"),
    ("something", "KVM_GET_ONE_REG, 0x10000) = 0"),
])
def test_a_descriptor_tells_two_commands_of_a_code_apart(link: str, wanted: str, strace: Path,
                                                         player: tuple[str, Path], tmp_path: Path) -> None:
    assert traced(strace, player[1], tmp_path, call(link, 0x4010aeab))[0].split(", ", 1)[1] == wanted


@pytest.mark.parametrize("link, request_, wanted", [
    # 'V' is the console's, too, whose names strace's table has without a size
    ("/dev/tty1", 0x5609, "VT_RESIZE, 0x10000) = 0"),
    ("/dev/tty1", 0x5603, "VBG_IOCTL_VMMDEV_REQUEST_BIG or VT_GETSTATE, 0x10000) = 0"),
    ("/dev/vboxguest", 0x5609, "VBG_IOCTL_LOG, {"),
    ("/dev/vboxguest", 0x5603, "VBG_IOCTL_VMMDEV_REQUEST_BIG, {"),
])
def test_a_code_of_another_driver_is_left_to_strace(link: str, request_: int, wanted: str, strace: Path,
                                                    player: tuple[str, Path], tmp_path: Path) -> None:
    assert traced(strace, player[1], tmp_path, call(link, request_))[0].split(", ", 1)[1].startswith(wanted)


def test_every_row_of_straces_names_is_read(strace: Path) -> None:
    """A row that is not read is a code that the overlay would take from another driver."""
    source = install.cache_of("strace", install.version("strace")) / "source/src"
    paths = [*source.glob("linux/*/ioctls_*.h"), source / "ioctls_zfs.h"]
    rows = [line for path in paths for line in path.read_text().splitlines() if line.startswith("{")]
    assert len(rows) > 5000 and [line for line in rows if not install.ENTRY.match(line)] == []
    zfs = install.ENTRY.match('{ "include/sys/fs/zfs.h", "BLKZNAME", _IOC_READ, (0x12 << 8) | 125, 256 },')
    assert zfs is not None and install.code_of(*zfs.groups()) == 0x8100127d
