"""What ioctltrace prints of programs in a machine, held against what these passed to the kernel and got from it.

In one boot KVM's client (tracing/kvm.c) talks to kvm-amd of Debian's kernel and the rig's own clients to mvm.ko, as
programs of 64 bits, of 32, and of x32, under `ioctltrace --json` and under strace with the overlay (straced.py).
Nothing that is expected comes from the tracers: the programs record the bytes of their calls (tracing/record.c), which
a second decoder (tests/decoders/oracle.py) reads; KVM's client also says members by their names in linux/kvm.h; and
bytes that the kernel changed have to be in an output.
"""

from __future__ import annotations

import errno
import functools
import json
import re
import struct
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(ROOT / "tests" / "decoders")]

import rig  # noqa: E402
import kvm_modules  # noqa: E402
import programs  # noqa: E402
from oracle import Call, Memory, Oracle  # noqa: E402

#: Clients of mvm that make all of its ioctls.
MVM = ("75_calls", "70_state", "30_memory")

#: What of KVM's ioctls does not succeed in the machine, and why.
NOT_THERE = {
    "KVM_GET_ONE_REG": "x86 has no registers with an id in this kernel", "KVM_SET_ONE_REG": "as KVM_GET_ONE_REG",
    "KVM_GET_REG_LIST": "as KVM_GET_ONE_REG", "KVM_SET_MEMORY_ALIAS": "gone since 2.6.36",
    "KVM_XEN_HVM_CONFIG": "Debian's kernel is built without KVM_XEN", "KVM_XEN_HVM_GET_ATTR": "as KVM_XEN_HVM_CONFIG",
    "KVM_XEN_HVM_SET_ATTR": "as KVM_XEN_HVM_CONFIG", "KVM_XEN_VCPU_GET_ATTR": "as KVM_XEN_HVM_CONFIG",
    "KVM_XEN_VCPU_SET_ATTR": "as KVM_XEN_HVM_CONFIG", "KVM_XEN_HVM_EVTCHN_SEND": "as KVM_XEN_HVM_CONFIG",
    "KVM_MEMORY_ENCRYPT_OP": "TCG emulates no SEV", "KVM_MEMORY_ENCRYPT_REG_REGION": "as KVM_MEMORY_ENCRYPT_OP",
    "KVM_MEMORY_ENCRYPT_UNREG_REGION": "as KVM_MEMORY_ENCRYPT_OP",
}

#: Those of other architectures, and those that are only a number.
FOREIGN = re.compile(r"KVM_(S390|PPC|ARM)_|KVM_DIRTY_TLB$")

MAGIC = 0x316C7463
HEAD = struct.Struct("<IIQQqIIII64s")
PIECE = struct.Struct("<QII")
TCGETS = 0x5401
MEGABYTES = 256
CHANGES = 64
ZERO = bytes(4)
MOST = 20

#: strace's: everything in full, a file for each thread, whose lines are whole.
STRACE_OPTIONS = ("-ff", "-v", "-a", "0", "-s", "65536", "-e", "trace=ioctl")

#: What is compared of a line.
SHOWN = ("name", "in", "out", "link", "result", "errno", "fd", "request", "arg")


@dataclass
class Record:
    """A call as its program made it."""

    index: int
    arg: int
    result: int
    thread: int
    request: int
    fd: int
    bits: int
    link: str
    pieces: list[tuple[int, bytes, bytes]] = field(default_factory=list)


def records(data: bytes) -> Iterator[Record]:
    """Of a file of record.c, in the order in which the calls ended."""
    at = 0
    while at < len(data):
        magic, count, index, arg, result, thread, request, fd, bits, link = HEAD.unpack_from(data, at)
        assert magic == MAGIC, at
        at += HEAD.size
        one = Record(index, arg, result, thread, request, fd, bits, link.rstrip(b"\0").decode())
        for _ in range(count):
            addr, size, changed = PIECE.unpack_from(data, at)
            at += PIECE.size
            before, after = data[at:at + size], data[at + size:at + 2 * size] if changed else data[at:at + size]
            at += size * (2 if changed else 1)
            one.pieces.append((addr, before, after))
        yield one


# --- one program -----------------------------------------------------------------------------------------


@functools.cache
def model(name: str) -> Any:
    return json.loads((ROOT / f"generated/{name}/model.json").read_text())


def is_link(pattern: str, link: str) -> bool:
    return re.fullmatch(re.escape(pattern).replace(r"\*", "[^/]+"), link) is not None


def objects_of(spec: Any, link: str) -> list[str]:
    """The objects that a descriptor may be, by what /proc says of it."""
    return [one["name"] for one in spec["objects"] for names in one.get("names", {}).values()
            for kind in ("node", "link") for text in names.get(kind, ()) if is_link(text, link)]


@dataclass(frozen=True)
class Known:
    """A call of a command that a spec has, and what the oracle says of it."""

    ioctl: Any
    oracle: Oracle
    said: Any


@dataclass
class Traced:
    """One program's recording and its trace."""

    name: str
    spec: str
    abis: list[str]
    files: dict[str, bytes]
    wrong: list[str] = field(default_factory=list)
    succeeded: set[str] = field(default_factory=set)
    called: set[str] = field(default_factory=set)
    compared: int = 0
    members: int = 0
    changed: int = 0

    def part(self, ending: str) -> bytes:
        return self.files.get(f"{self.name}.{ending}", b"")

    def lines(self) -> dict[int, list[Any]]:
        """Of each thread, without those that the C library adds."""
        out: dict[int, list[Any]] = {}
        for text in self.part("json").decode().splitlines():
            line = json.loads(text)
            if int(line["request"], 16) != TCGETS:
                out.setdefault(line["tid"], []).append(line)
        return out

    def judge(self) -> None:
        """Fills in the rest."""
        lines = self.lines()
        seen: set[str] = set()
        state: dict[tuple[str, int], int] = {}
        for one in records(self.part("record")):
            of_thread = lines.get(one.thread, [])
            if one.index >= len(of_thread):
                self.wrong.append(f"call {one.index} of thread {one.thread} is not in the trace")
                return
            self.call(one, of_thread[one.index], state, seen)
        if not self.compared:
            self.wrong.append("nothing was recorded")
        self.says(lines)

    def ioctl_of(self, one: Record) -> tuple[Any, str, list[str]]:
        """What a request means, and on which ABI."""
        spec = model(self.spec)
        objects = objects_of(spec, one.link)
        return next(((ioctl, abi, objects) for abi in self.abis for ioctl in spec["ioctls"] if "alias_of" not in ioctl
                     and int(ioctl.get("codes", {}).get(abi, "-1"), 16) == one.request
                     and set(ioctl["objects"]) & set(objects)), (None, "", objects))

    def call(self, one: Record, line: Any, state: dict[tuple[str, int], int], seen: set[str]) -> None:
        """A call against its line."""
        ioctl, abi, objects = self.ioctl_of(one)
        call = None
        if ioctl is not None:
            if ioctl["name"].endswith("_CREATE_VM"):
                state.clear()
            oracle = Oracle(model(self.spec), abi)
            oracle.state = state
            made = Call(ioctl, objects, one.request, one.arg, one.result, Memory(one.pieces))
            call = Known(ioctl, oracle, oracle.decode(made))
            self.called.add(ioctl["name"])
            if one.result >= 0:
                self.succeeded.add(ioctl["name"])
        self.compared += 1
        found, wanted = self.against(one, line, call)
        if found != wanted:
            said, should = (json.dumps(side, default=repr)[:1500] for side in (found, wanted))
            self.wrong.append(f"call {one.index} of thread {one.thread}:\n#   traced   {said}\n#   expected {should}")
        elif call is not None and one.result >= 0 and ioctl["name"] not in seen:
            seen.add(ioctl["name"])
            self.changes(one, ioctl, abi, objects, call.said.get("out"))

    def against(self, one: Record, line: Any, call: Known | None) -> tuple[Any, Any]:
        """What a line says, and what it should."""
        misplaced = call is None and line.get("object", "") is None      # named, though not of this object
        found = {key: line[key] for key in SHOWN if key in line and not (misplaced and key in ("name", "in", "out"))}
        wanted = {"link": one.link, "result": max(one.result, -1), "fd": one.fd, "request": f"0x{one.request:08x}",
                  "arg": f"0x{one.arg:x}", **({"errno": errno.errorcode[-one.result]} if one.result < 0 else {})}
        if call is not None:
            wanted |= {"name": call.ioctl["name"], **call.said}
        if not one.link:
            wanted.pop("link")
        return found, wanted

    def changes(self, one: Record, ioctl: Any, abi: str, objects: list[str], out: Any) -> None:
        """Words of the argument that the kernel changed: were they others, the outputs would be.

        It clears what is behind the used part of an array; zeros do not count.
        """
        size = one.request >> 16 & 0x3FFF
        start, before, after = next((piece for piece in one.pieces if piece[0] == one.arg), (0, b"", b""))
        words = [at for at in range(0, min(size, len(before)) - 3, 4)
                 if before[at:at + 4] != after[at:at + 4] != ZERO]
        for at in words[:CHANGES]:
            other = after[:at] + bytes(byte ^ 0xFF for byte in after[at:at + 4]) + after[at + 4:]
            pieces = [(start, before, other), *(piece for piece in one.pieces if piece[0] != start)]
            made = Call(ioctl, objects, one.request, one.arg, one.result, Memory(pieces))
            self.changed += 1
            if Oracle(model(self.spec), abi).decode(made).get("out") == out:
                self.wrong.append(f"{ioctl['name']}: the kernel changed byte {at} of the argument, "
                                  f"which no output shows: {json.dumps(out)[:500]}")

    def says(self, lines: dict[int, list[Any]]) -> None:
        """Members, as the program names them."""
        for text in self.part("said").decode(errors="replace").splitlines():
            match = re.fullmatch(r"# says (\d+) (in|out) (\S+) (0x[0-9a-f]+|0)", text)
            if not match:
                continue
            line = next(iter(lines.values()))[int(match[1])]
            value = member(line.get(match[2]), match[3])
            self.members += 1
            if value is None or value & (1 << 64) - 1 != int(match[4], 16):
                self.wrong.append(f"{line.get('name')}: {match[2]}.{match[3]} is {match[4]}, traced "
                                  f"{json.dumps(line)[:200]}")


def member(found: Any, path: str) -> int | None:
    """A number at a path such as `entries[1].data`."""
    for name, index in re.findall(r"(\w+)|\[(\d+)\]", path):
        try:
            found = found[name] if name else found[int(index)]
        except (KeyError, IndexError, TypeError):
            return None
    if isinstance(found, dict):
        found = found.get("value", found.get("address"))
    if isinstance(found, str):
        return int(found, 16)
    return found if isinstance(found, int) else None


# --- the machine -------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Sharing(rig.machine.Machine):
    """A machine that shares memory with a file outside."""

    file: Path = Path()

    def command(self, archive: Path) -> list[str]:
        return [*super().command(archive), "-object",
                f"memory-backend-file,id=out,share=on,size={MEGABYTES}M,mem-path={self.file}",
                "-device", "ivshmem-plain,memdev=out"]


def handed_out(data: bytes) -> dict[str, bytes]:
    """Files as tracing/init.c leaves them in the memory that is shared."""
    files, at = {}, 0
    while data[at]:
        name = data[at:at + 64].rstrip(b"\0").decode()
        length = int.from_bytes(data[at + 64:at + 72], "little")
        files[name] = data[at + 72:at + 72 + length]
        at += -(-(72 + length) // 8) * 8
    return files


@dataclass(frozen=True)
class Step:
    """A program that is traced, by ioctltrace or by strace; options are the tracer's."""

    name: str
    spec: str
    caller: str
    program: str
    options: Sequence[str] = ()
    tracer: str = "ioctltrace"

    @property
    def abis(self) -> list[str]:
        """As which ABIs the spec describes it: where it has no x32, the kernel takes such a program for one of i386."""
        abi = rig.CALLERS[self.caller][0]
        return [abi] if abi in model(self.spec)["abis"] else ["linux-i386", "linux-x86_64"]

    @property
    def line(self) -> str:
        word = "x32" if self.caller == "x32" else "run"
        own = ["--json", "-o", "@.json"] if self.tracer == "ioctltrace" else [*STRACE_OPTIONS, "-o", "@.strace"]
        return " ".join([word, self.name, f"/bin/{self.tracer}", *own, *self.options, self.program])

    def traced(self, files: dict[str, bytes]) -> Traced:
        import straced  # it imports this file

        kind = Traced if self.tracer == "ioctltrace" else straced.Straced
        return kind(self.name, self.spec, self.abis, files)


def steps() -> list[Step]:
    """KVM's clients stop at every system call, mvm's at ioctls only: both ways of the tracers, for every caller."""
    kvm = [Step(f"kvm-{caller}", "kvm", caller, f"/clients/kvm-{caller}") for caller in rig.CALLERS]
    mvm = [Step(f"{name}-{caller}", "mvm", caller, f"/clients/{name}-{caller}", ["--seccomp-bpf"])
           for caller in rig.CALLERS for name in MVM]
    return [*kvm, *mvm, *(replace(step, name=f"strace-{step.name}", tracer="strace") for step in (*kvm, *mvm))]


def always() -> str:
    """Codes of calls that say what later ones mean: none of them may be missing."""
    return "".join(f"{code}\n" for name in ("kvm", "mvm") for ioctl in model(name)["ioctls"] if "sets" in ioctl
                   for code in {ioctl["codes"].get(abi) for abi, _ in rig.CALLERS.values()} - {None})


def strace(folder: Path) -> Path:
    """strace with the overlay, linked statically, from the cache or into it; without debugging information."""
    words = [ROOT / "decoders/strace/install.py", "build", "--kind", "static"]
    made = rig.call(words, seconds=3600).strip().splitlines()[-1]
    rig.call(["strip", "-o", folder / "strace", made])
    return folder / "strace"


def build(built: rig.Built, kernel: Path, folder: Path) -> Path:
    """The initramfs; of `built` it has the clients, the guests and the modules."""
    folder.mkdir()
    files: dict[str, Path | None] = {name: None for name in ("dev", "proc", "sys", "tmp", "out", "bin")}
    files |= {name: path for name, path in built.files.items() if name.startswith(("clients", "guests"))}
    for caller, (_, compiler) in rig.CALLERS.items():
        sources = [HERE / "tracing" / "kvm.c", HERE / "tracing" / "record.c", HERE / "clients" / "tap.c"]
        files[f"clients/kvm-{caller}"] = rig.program(compiler, sources, folder / f"kvm-{caller}")
    modules = [*kvm_modules.modules(kernel), *built.modules]
    for module in modules:
        rig.call(["strip", "-g", "-o", folder / module.name, module])
        files[module.name] = folder / module.name
    files["init"] = rig.program("gcc", [HERE / "tracing" / "init.c"], folder / "init")
    files["bin/strace"] = strace(folder)
    files["bin/ioctltrace"] = programs.tracer(folder, sanitized=False, flags=("-static",))
    loads = [f"load /{module.name}" for module in (*kvm_modules.modules(kernel), built.module)]
    (folder / "plan").write_text("".join(f"{line}\n" for line in (*loads, *(step.line for step in steps()))))
    (folder / "always").write_text(always())
    files |= {"plan": folder / "plan", "always": folder / "always"}
    archive = folder / "initramfs"
    archive.write_bytes(rig.machine.initramfs(files))
    return archive


# --- the verdict ----------------------------------------------------------------------------------------------


def wanted_of_kvm() -> set[str]:
    """x86's ioctls of KVM, but for those that no kernel of today takes."""
    return {ioctl["name"] for ioctl in model("kvm")["ioctls"] if "linux-x86_64" in ioctl.get("codes", {})
            and not FOREIGN.search(ioctl["name"]) and not ioctl["file"].endswith("legacy.yaml")}


def covers(found: list[Traced], caller: str) -> list[str]:
    """What is missing of the ioctls that a caller has to have made."""
    ours = [one for one in found if one.name.endswith(f"-{caller}")]
    kvm = {name for one in ours if one.spec == "kvm" for name in one.succeeded}
    tried = {name for one in ours if one.spec == "kvm" for name in one.called}
    mvm = {name for one in ours if one.spec == "mvm" for name in one.succeeded}
    out = [f"{name} does not succeed" for name in sorted(wanted_of_kvm() - kvm - set(NOT_THERE))]
    out += [f"{name} is not tried" for name in sorted(wanted_of_kvm() - tried)]
    out += [f"{name} succeeds, and is said not to" for name in sorted(kvm & set(NOT_THERE))]
    return out + [f"{name} does not succeed" for name in rig.wanted(caller) if name not in mvm]


def judge(files: dict[str, bytes], report: Callable[[bool, str], None]) -> None:
    """Every program, then every caller."""
    found = []
    for step in steps():
        if step.caller == "x32" and f"{step.name}.said" not in files:
            continue                    # the machine has said that there is no x32
        one = step.traced(files)
        one.judge()
        found.append(one)
        said = "".join(f"\n# {text}" for text in one.wrong[:MOST])
        silent = step.spec == "kvm" and step.tracer == "ioctltrace" and not one.members
        report(not one.wrong and not silent,
               f"{step.name}: {one.compared} calls, {one.members} members by name, {one.changed} words that the kernel "
               f"changed, {len(one.wrong)} of these are wrong{said}")
    for caller in rig.CALLERS:
        for tracer in ("ioctltrace", "strace"):
            some = [one for one in found if one.name.startswith("strace-") == (tracer == "strace")]
            if any(one.name.endswith(f"-{caller}") for one in some):
                missing = covers(some, caller)
                report(not missing, f"every ioctl from {caller} under {tracer}{': not ' if missing else ''}"
                       f"{'; '.join(missing)}")


def run(kernel: Path, archive: Path, folder: Path) -> rig.Outcome:
    """Boots, compares, and says so in TAP."""
    outcome, file = rig.Outcome(), folder / "shared"
    made = rig.machine_of(rig.KINDS["max-4"], kernel, debug=False, words="")
    sharing = Sharing(**{**vars(replace(made, megabytes=1024)), "file": file})
    outcome.status, _ = rig.machine.run(sharing, archive, lambda text: outcome.line("traced", text))
    files = handed_out(file.read_bytes()) if file.exists() else {}
    judge(files, lambda good, text: outcome.line("traced", f"{'ok' if good else 'not ok'} - {text}"))
    return outcome
