"""ioctlmock: programs that ioctl a device which is not there; and through it, live outputs of ioctltrace."""

from __future__ import annotations

import json
import os
import shutil
import struct
import subprocess
from pathlib import Path
from typing import Any

import programs
import pytest
from calls import ARGUMENT, HEAP, Calls
from missing import missing
from oracle import Call, Memory, Oracle
from test_differential import MODELS, aims, first_of, link_of

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
COMPILERS = {"linux-x86_64": "gcc", "linux-i386": "i686-linux-gnu-gcc"}
AREA = 0x4000

#: Rules for ioctls all of whose outputs are inputs as well, so that they would stay what they were. Of specs that are
#: not here some arguments are always refused by what they say of inputs: they are only compared.
ANSWERS = {"kvm": ["KVM_GET_MSRS.entries.data=0x1234", "KVM_TPR_ACCESS_REPORTING.enabled=77"],
           "mvm": ["MVM_GET_MSRS.addr.data=0x1234", "MVM_GET_MSRS__LEGACY.entries.data=0x1234",
                   "MVM_SET_MSRS*.count=3", "MVM_CHECK_EXTENSION.value=5"]}

#: Specs whose programs run on Linux.
LIVE = [path.parent.name for path in MODELS if "linux-x86_64" in json.loads(path.read_text())["abis"]]

#: The search for leaks traces its own process, which a tracer keeps it from.
NO_LEAKS = {"ASAN_OPTIONS": "detect_leaks=0"}


def built(abi: str, name: str, folder: Path) -> Path:
    if shutil.which(COMPILERS[abi]) is None:
        missing(f"{COMPILERS[abi]} is not installed")
    return programs.program(folder, HERE / name, COMPILERS[abi],
                            ("-static", f"-I{ROOT / 'generated/mvm/include'}"))


@pytest.fixture(scope="session", params=COMPILERS)
def client(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program under the mock, as a 64-bit and as a 32-bit one."""
    return built(request.param, "mockclient.c", tmp_path_factory.mktemp(request.param))


def run(ioctlmock: Path, client: Path, scene: str, *options: str, status: int = 0) -> str:
    done = subprocess.run([ioctlmock, *options, "--", client, scene], capture_output=True, text=True, timeout=600)
    assert (done.returncode, done.stderr) == (status, "")
    return done.stdout


# --- a client of each kind -------------------------------------------------------------------------------------------

KVM = """open = 3
KVM_GET_API_VERSION = 12
KVM_GET_VCPU_MMAP_SIZE = 12288
KVM_CREATE_VM = 4
KVM_CREATE_VCPU = 5
KVM_CREATE_DEVICE = 0
3 is /memfd:/dev/kvm (deleted), close-on-exec
4 is /memfd:anon_inode:kvm-vm (deleted), close-on-exec
5 is /memfd:anon_inode:kvm-vcpu:3 (deleted), close-on-exec
6 is /memfd:anon_inode:kvm-vfio (deleted), close-on-exec
7 is /memfd:anon_inode:kvm-vcpu-stats:3 (deleted), close-on-exec
no such device = ENODEV
KVM_GET_REGS = 0
rip 0
KVM_RUN = 0
on the wrong object = ENOTTY
unknown = ENOTTY
FIOCLEX = 0
"""

MVM = """open = 3
MVM_GET_API_VERSION = 0
version 1, pad 0
MVM_CREATE_VM = 0
MVM_CREATE_VCPU = 0
MVM_CREATE_DEVICE = 0
4 is /memfd:anon_inode:mvm-vm (deleted), close-on-exec
5 is /memfd:anon_inode:mvm-vcpu:5 (deleted), close-on-exec
6 is /memfd:anon_inode:mvm-i8254 (deleted), close-on-exec
reserved is 1 = EINVAL
above the maximum = EINVAL
a longer argument = 0
with something in it = E2BIG
a shorter one = EINVAL
an unknown flag = EINVAL
"""

FAULTS = """NULL = EFAULT
the last bytes = EFAULT
behind the page = EFAULT
a whole page = 0
a page to read = EFAULT
nothing is left behind = EFAULT
the same number = 5
a bad bitmap = EFAULT
"""

OPENS = """4 is /memfd:/dev/kvm (deleted)
5 is /memfd:/dev/kvm (deleted), close-on-exec
6 is /memfd:/dev/kvm (deleted), close-on-exec
7 is /memfd:/dev/kvm (deleted)
KVM_GET_API_VERSION = 12
another = 0
none = ENOENT
no path = EFAULT
"""


NAMES = """creat is for writing
// is for reading
/./ is for writing
/../ is for both
behind what is no folder = ENOENT
behind a link = ENOENT
above the root is for both
as a folder = ENOTDIR
O_DIRECTORY = ENOTDIR
O_EXCL = EEXIST
O_TRUNC is for both
O_PATH = ENOENT
beneath is for reading
not beneath = EXDEV
nor by .. = EXDEV
too short = EINVAL
"""


@pytest.mark.parametrize("scene, status, text", [
    ("kvm", 7, KVM), ("mvm", 0, MVM), ("opens", 0, OPENS), ("names", 0, NAMES), ("threads", 3, ""),
    ("fork", 5, "child = 0\n"), ("daemon", 4, "daemon = 0\n"), ("signal", -15, ""), ("faults", 0, FAULTS),
    ("changing", 0, ""), ("killed", 6, ""), ("signals", 0, "the same number = 0\n"),
    ("seccomp", 0, "refused = EXDEV\nopen = 3\n"), ("nothing", 99, ""),
])
@pytest.mark.parametrize("fill", ["zero", "pattern"])
def test_a_client(fill: str, scene: str, status: int, text: str, ioctlmock: Path, client: Path) -> None:
    """Objects, mappings, validation; threads, children, an orphan; and what a hostile program tries."""
    said = run(ioctlmock, client, scene, "--fill", fill, status=status)
    if fill == "pattern":
        said = "".join("rip 0\n" if line.startswith("rip ") else line for line in said.splitlines(True))
    assert said == text


def test_more_than_the_driver_takes(ioctlmock: Path, client: Path) -> None:
    assert run(ioctlmock, client, "counts").splitlines() == [
        "KVM_SET_CPUID2 = 0", "KVM_SET_CPUID2 = E2BIG", "KVM_SET_CPUID2 = E2BIG"]


def test_without_the_mock_there_is_no_device(ioctlmock: Path, client: Path) -> None:
    """What the tests above see comes from the mock."""
    done = subprocess.run([client, "mvm"], capture_output=True, text=True, timeout=600)
    assert done.stdout.startswith("open = ENOENT\nMVM_GET_API_VERSION = EBADF\n")


def test_an_empty_environment_and_another_user(ioctlmock: Path, client: Path, tmp_path: Path) -> None:
    """No root is needed."""
    if shutil.which("setpriv") is None:
        pytest.skip("setpriv is not installed: apt install util-linux")
    if subprocess.run(["id", "-u"], capture_output=True, text=True, check=True).stdout.strip() != "0":
        assert run(ioctlmock, client, "mvm") == MVM
        return
    for one in (ioctlmock, client):             # where that user can read them
        shutil.copy(one, Path("/tmp") / f"{tmp_path.name}-{one.name}")
    names = [f"/tmp/{tmp_path.name}-{one.name}" for one in (ioctlmock, client)]
    try:
        done = subprocess.run(["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", *names, "mvm"], env={},
                              cwd="/", capture_output=True, text=True, timeout=600)
    finally:
        for name in names:
            Path(name).unlink()
    assert (done.returncode, done.stdout, done.stderr) == (0, MVM, "")


# --- rules -----------------------------------------------------------------------------------------------------------

PLAIN = {"KVM_RUN": ["0"] * 3, "open": ["5"], "KVM_CHECK_EXTENSION": ["1"] * 3, "slot 1": ["0"], "slot 2": ["0"],
         "rip": ["0"]}


@pytest.mark.parametrize("options, changed", [
    ((), {}),
    (("--fail", "KVM_RUN=EINTR"), {"KVM_RUN": ["EINTR"] * 3}),
    (("--fail", "KVM_RUN=EINTR@2"), {"KVM_RUN": ["0", "EINTR", "0"]}),
    (("--fail", "KVM_RUN=EINTR@2+"), {"KVM_RUN": ["0", "EINTR", "EINTR"]}),
    (("--fail", "KVM_R*=EIO@3"), {"KVM_RUN": ["0", "0", "EIO"]}),
    (("--fail", "/dev/kvm=EACCES@2"), {"open": ["EACCES"], "KVM_CHECK_EXTENSION": []}),
    (("--fail", "KVM_SET_USER_MEMORY_REGION(slot=2)=EEXIST"), {"slot 2": ["EEXIST"]}),
    (("--answer", "KVM_CHECK_EXTENSION(2)=0x40"), {"KVM_CHECK_EXTENSION": ["1", "1", "64"]}),
    (("--answer", "KVM_CHECK_EXTENSION=0@1", "--answer", "KVM_CHECK_EXTENSION=5"),
     {"KVM_CHECK_EXTENSION": ["0", "5", "5"]}),
    (("--answer", "KVM_SET_USER_MEMORY_REGION=.slot"), {"slot 1": ["1"], "slot 2": ["2"]}),
    (("--answer", "KVM_GET_REGS.rip=0xfff0"), {"rip": ["0xfff0"]}),
    (("--answer", "KVM_GET_REGS.rip=KVM_MEM_LOG_DIRTY_PAGES|8"), {"rip": ["0x9"]}),
])
def test_rules(options: tuple[str, ...], changed: dict[str, list[str]], ioctlmock: Path, client: Path,
               tmp_path: Path) -> None:
    file = tmp_path / "some.rules"
    file.write_text("# a comment\n\n" + "".join(f"  {what[2:]} {rule}\n"
                                                for what, rule in zip(options[::2], options[1::2], strict=True)))
    for how in (options, ("--rules", str(file))):
        found: dict[str, list[str]] = {name: [] for name in PLAIN}
        for line in run(ioctlmock, client, "rules", *how).splitlines():
            name, value = line.split(" = ") if " = " in line else line.split(" ", 1)
            found[name].append(value)
        assert found == {**PLAIN, **changed}


@pytest.mark.parametrize("options, message", [
    ([], "a program is needed"), (["--fail", "KVM_RUN", "true"], "--fail KVM_RUN: a rule is WHAT=VALUE"),
    (["--fail", "KVM_RUN=EODD", "true"], "no error has that name"),
    (["--fail", "KVM_FLY=EIO", "true"], "no spec has such a command or node"),
    (["--fail", "/dev/odd=EIO", "true"], "no spec has such a command or node"),
    (["--fail", "KVM_GET_REGS.rip=EIO", "true"], "a call fails, not a member"),
    (["--fail", "KVM_RUN=EIO@x", "true"], "'@' takes the number of a call"),
    (["--fail", "KVM_RUN=EIO@0", "true"], "from 1 on"), (["--fail", "KVM_RUN(1=EIO", "true"], "'(' without ')'"),
    (["--fail", "KVM_RUN(odd)=EIO", "true"], "the argument of KVM_RUN is no number"),
    (["--fail", "KVM_CREATE_VCPU(odd)=EIO", "true"], "'odd' is no number and no name"),
    (["--fail", "KVM_CREATE_VCPU(id=1)=EIO", "true"], "KVM_CREATE_VCPU has no member 'id': its argument has none"),
    (["--fail", "KVM_SET_USER_MEMORY_REGION(1)=EIO", "true"], "the argument of KVM_SET_USER_MEMORY_REGION is a struct"),
    (["--fail", "MVM_CHECK_EXTENSION(value=1)=EIO", "true"],
     "'value' is an output of MVM_CHECK_EXTENSION: when it is called, nobody knows it"),
    (["--fail", "MVM_ATTACH_EXTENSION(uuid=1)=EIO", "true"], "'uuid' is no number"),
    (["--fail", "KVM_GET_IRQCHIP(chip_id=0x100000000)=EIO", "true"], "'0x100000000' does not fit: chip_id has 4 bytes"),
    (["--fail", "KVM_CREATE_VCPU(1|)=EIO", "true"], "'1|' is no number and no name"),
    (["--answer", "MVM_CHECK_EXTENSION(capablity=1).value=1", "true"],
     "MVM_CHECK_EXTENSION has no member 'capablity', there are capability, value"),
    (["--answer", "MVM_CHECK_EXTENSION.nofield=1", "true"],
     "MVM_CHECK_EXTENSION has no member 'nofield', there are capability, value"),
    (["--answer", "KVM_GET_MSRS.entries.nofield=1", "true"],
     "KVM_GET_MSRS has no member 'entries.nofield', there are index, reserved, data"),
    (["--answer", "MVM_CHECK_EXTENSION.capability=7", "true"],
     "'capability' is an input of MVM_CHECK_EXTENSION, which the caller says; a condition asks for it:"
     " MVM_CHECK_EXTENSION(capability=..)"),
    (["--answer", "KVM_CREATE_VCPU.*=7", "true"], "a condition asks for it: KVM_CREATE_VCPU(..)"),
    (["--answer", "MVM_CHECK_EXTENSION.value=hello", "true"], "'hello' is no number and no name"),
    (["--answer", "MVM_CHECK_EXTENSION.value=MVM_CAP_DIRTY_LOGS", "true"],
     "'MVM_CAP_DIRTY_LOGS' is no number and no name"),
    (["--answer", "MVM_CHECK_EXTENSION.value=0xffffffffffffffffff", "true"],
     "'0xffffffffffffffffff' does not fit: value has 8 bytes"),
    (["--answer", "MVM_CREATE_VM.fd=.flag", "true"], "'.flag' is no number and no name"),
    (["--answer", "KVM_GET_FPU.fcw=0x10000", "true"], "'0x10000' does not fit: fcw has 2 bytes"),
    (["--answer", "KVM_GET_FPU.fpr[8]=hex:00", "true"], "KVM_GET_FPU has no member 'fpr[8]': no list is so long"),
    (["--answer", "KVM_GET_FPU.fpr[0]=hex:0g", "true"], "nor pairs of digits"),
    (["--answer", "KVM_GET_FPU.fpr[0]=" + "x" * 17, "true"], "does not fit: fpr[0] has 16 bytes"),
    (["--answer", "KVM_GET_MSRS.entries=1", "true"], "'entries' is a struct or a union: name one of its members"),
    (["--answer", "KVM_RUN=-1", "true"], "a result is a number from 0 to 2147483647"),
    (["--answer", "KVM_RUN=0x80000000", "true"], "a result is a number from 0 to 2147483647"),
    (["--answer", "KVM_GET_MSRS=.nmsr", "true"], "the result is no number, and no input of the command"),
    (["--answer", "/dev/kvm=3", "true"], "a node can fail, nothing else"),
    (["--fail", "/dev/kvm(1)=EIO", "true"], "a node has no condition"),
    (["--fail", "KVM_CREATE_VCPU(*)=EIO", "true"], "'*' is any value that has a name, and the argument has none"),
    (["--fail", "KVM_SET_USER_MEMORY_REGION(slot=*)=EIO", "true"], "that has a name, and slot has none"),
    (["--fail", "KVM_RUN(1)x=EIO", "true"], "behind the command comes"),
    (["--answer", "KVM_RUN=odd", "true"], "the result is no number and no name"),
    (["--specs=kvmm"], "--specs: there is no spec kvmm"),
    (["--fill", "random", "true"], "--fill is zero or pattern, not random"),
    (["--rules", "/no/file", "true"], "/no/file: No such file"), (["--spec", "/no/file", "true"], "No such file"),
    (["--log=/no/folder/x", "true"], "/no/folder/x: No such file"),
])
def test_misuse_is_explained(options: list[str], message: str, ioctlmock: Path) -> None:
    done = subprocess.run([ioctlmock, *options], capture_output=True, text=True, timeout=600)
    assert done.returncode == 2 and message in done.stderr and done.stderr.startswith("ioctlmock: ")


@pytest.mark.parametrize("line, message", [
    ("stumble KVM_RUN=EIO", "a line begins with"), ("fail KVM_RUN=EODD", "no error has that name"),
    ("answer " + "x" * 2000, "the line is too long"),
])
def test_a_bad_line_has_its_number(line: str, message: str, ioctlmock: Path, tmp_path: Path) -> None:
    file = tmp_path / "bad.rules"
    file.write_text(f"# one\n{line}\n")
    done = subprocess.run([ioctlmock, "--rules", file, "true"], capture_output=True, text=True, timeout=600)
    assert done.returncode == 2 and f"{file}:2: {message}" in done.stderr


@pytest.mark.parametrize("rule", [
    "KVM_GET_FPU.fpr[7]=hex:00ff", "KVM_GET_FPU.fpr=hex:00ff", "KVM_GET_FPU.fcw=0xffff",
    "KVM_GET_FPU.fcw=-1", "KVM_GET_REGS.rip=0xffffffffffffffff", "KVM_GET_MSRS.entries[3].data=1",
    "KVM_GET_MSRS.entries.data=.nmsrs", "KVM_GET_ONE_REG.addr=5", "KVM_GET_DEVICE_ATTR.addr=5",
    "MVM_GET_MSRS.addr[2].data=KVM_CAP_NR_VCPUS", "MVM_CHECK_EXTENSION(capability=MVM_CAP_DIRTY_LOG).value=99",
    "KVM_SET_USER_MEMORY_REGION(flags=KVM_MEM_LOG_DIRTY_PAGES|KVM_MEM_READONLY)=1", "KVM_RUN=2147483647",
    "KVM_CHECK_EXTENSION(KVM_CAP_SPLIT_IRQCHIP)=0",
])
def test_what_rules_may_say(rule: str, ioctlmock: Path) -> None:
    done = subprocess.run([ioctlmock, "--answer", rule, "true"], capture_output=True, text=True, timeout=600)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_node_by_its_own_name_and_by_a_pattern(ioctlmock: Path, client: Path) -> None:
    """A rule of a node is about the file that is opened, whichever way it is spelled."""
    for rule in ("/dev/mvm=EIO", "/dev/m*=EIO", "/dev/[m]vm=EIO"):
        assert "// = EIO\n/./ = EIO\n/../ = EIO\n" in run(ioctlmock, client, "names", "--fail", rule)
    assert "// is for reading\n" in run(ioctlmock, client, "names", "--fail", "/dev/vfio/7=EIO")


def test_the_version(ioctlmock: Path) -> None:
    said = subprocess.run([ioctlmock, "--version"], capture_output=True, text=True, check=True, timeout=600).stdout
    assert said == "ioctlmock (of a tree)\n"      # CMake says which


def test_no_such_program(ioctlmock: Path) -> None:
    done = subprocess.run([ioctlmock, "/no/such/program"], capture_output=True, text=True, timeout=600)
    assert (done.returncode, done.stderr) == (127, "ioctlmock: /no/such/program: No such file or directory\n")


def test_one_inside_of_another_says_why_not(ioctlmock: Path) -> None:
    done = subprocess.run([ioctlmock, ioctlmock, "true"], capture_output=True, text=True, timeout=600)
    assert done.returncode == 1 and "no seccomp user notification: Device or resource busy" in done.stderr


def test_the_log_is_ioctltrace_s(ioctlmock: Path, client: Path, tmp_path: Path) -> None:
    log = tmp_path / "log"
    run(ioctlmock, client, "kvm", f"--log={log}", status=7)
    lines = log.read_text().splitlines()
    assert lines[2:5] == ["ioctl(3</dev/kvm>, KVM_CREATE_VM, 0) = 4<kvm-vm>",
                          "ioctl(4<kvm-vm>, KVM_CREATE_VCPU, 3) = 5<kvm-vcpu:3>",
                          "ioctl(4<kvm-vm>, KVM_CREATE_DEVICE, {type=4, flags=0} => {fd=6<kvm-vfio>}) = 0"]
    run(ioctlmock, client, "kvm", "--json", f"--log={log}", status=7)
    assert json.loads(log.read_text().splitlines()[4])["out"] == {"fd": 6}
    run(ioctlmock, client, "fork", f"--log={log}", status=5)
    assert [line.startswith("[pid ") for line in log.read_text().splitlines()] == [False, True, True, True]


def test_a_spec_that_is_loaded(ioctlmock: Path, client: Path, tmp_path: Path) -> None:
    """Another node: nothing was rebuilt."""
    document = json.loads((ROOT / "generated/mvm/decoders/mvm.tables.json").read_text())
    document["objects"][0]["nodes"] = ["/dev/none"]
    file = tmp_path / "x.tables.json"
    file.write_text(json.dumps(document))
    assert "none = 9\n" in run(ioctlmock, client, "opens", "--spec", str(file))


# --- live outputs of ioctltrace --------------------------------------------------------------------------------------

def live_calls(model: Any, abi: str, rounds: int) -> tuple[list[Any], list[str]]:
    """(ioctl, its objects, request, argument, both areas) of every ioctl, and the links of the objects."""
    oracle, calls, out = Oracle(model, abi), Calls(model, abi, 8), []
    for ioctl in model["ioctls"]:
        code = ioctl.get("codes", {}).get(abi)
        usable = [name for name in ioctl["objects"] if link_of(model, name)]
        if code is None or "alias_of" in ioctl or not usable:
            continue
        argument = ioctl["argument"]
        size = oracle.size(argument["type"]) if argument["kind"] == "pointer" else 8
        for turn in range(rounds):
            link = link_of(model, calls.random.choice(usable))
            same = [one["name"] for one in model["objects"] if link_of(model, one["name"]) == link]
            if first_of(model, abi, code, same) is not ioctl:
                continue
            made = calls.of(ioctl, size, aims(oracle, model, ioctl, calls))
            areas = [before.ljust(AREA, b"\0") for _, before, _ in made["pieces"]]
            if turn == 0 and argument["kind"] == "pointer":
                made["arg"], areas = ARGUMENT, [tame(oracle, argument["type"]), bytes(AREA)]
            out.append((ioctl, same, link, int(code, 16), made["arg"], areas))
    return out, sorted({one[2] for one in out})


def tame(oracle: Oracle, type_: Any) -> bytes:
    """An argument that is not refused: zero, but for addresses, lengths, devices, and what may not be zero."""
    out, type_ = bytearray(AREA), oracle.strip(type_)
    if type_["kind"] != "struct":
        return bytes(out)
    record, layout = oracle.record(type_)
    devices = {one["fd_by_device"]["name"] for one in record["fields"] if "fd_by_device" in one}
    lengths = {part["name"]: 8 for one in record["fields"] for kind in ("count", "bytes")
               if isinstance(part := (one.get("payload") or {}).get(kind), dict) and "name" in part}
    for index, at, bits in layout["members"]:
        field = record["fields"][index]
        value = lengths.get(field.get("name", "")) or smallest(oracle, field)
        if field.get("payload") and oracle.strip(field["type"])["kind"] != "array":
            value = HEAP
        elif field.get("name") == record.get("extensible", {}).get("size_field", ""):
            value = layout["size"]
        elif field.get("name") in devices:
            value = oracle.on(oracle.model["devices"][0]["value"])
        if value and bits % 8 == 0:
            out[at // 8:(at + bits) // 8] = (value & (1 << bits) - 1).to_bytes(bits // 8, "little")
    return bytes(out)


def smallest(oracle: Oracle, field: Any) -> int:
    """0 where a member may be that."""
    if "minimum" in field:
        return int(oracle.on(field["minimum"]))
    values = oracle.named("value_sets", field["values"]) if "values" in field else {"kind": "flags"}
    found = [oracle.on(one["value"]) for one in values.get("values", [])]
    return 0 if values["kind"] == "flags" or 0 in found or not found else int(found[0])


def play_live(command: list[Any], player: Path, folder: Path, made: list[Any], links: list[str]) -> list[Any]:
    """(result, both areas afterwards) of each call."""
    (folder / "links").write_text("".join(f"{link}\n" for link in links))
    (folder / "calls").write_bytes(b"".join(
        struct.pack("<IIQ", links.index(link), request, arg) + b"".join(areas)
        for _, _, link, request, arg, areas in made))
    done = subprocess.run([*command, player, folder / "links", folder / "calls", folder / "answers"],
                          capture_output=True, text=True, timeout=1200, env={**os.environ, **NO_LEAKS})
    assert (done.returncode, done.stderr) == (0, "")
    data, step = (folder / "answers").read_bytes(), 8 + 2 * AREA
    assert len(data) == step * len(made)
    return [(struct.unpack_from("<q", data, at)[0], data[at + 8:at + 8 + AREA], data[at + 8 + AREA:at + step])
            for at in range(0, len(data), step)]


def expected(oracle: Oracle, one: Any, answer: Any) -> tuple[Any, Any]:
    ioctl, objects, _, request, arg, areas = one
    result, *after = answer
    pieces = [(at, before, now) for at, before, now in zip((ARGUMENT, HEAP), areas, after, strict=True)]
    call = Call(ioctl, objects, request, arg, result, Memory(pieces))
    return {"name": ioctl["name"], **oracle.decode(call)}, min(result, 0)


@pytest.mark.parametrize("outside, name", [*(("trace", name) for name in LIVE), ("mock", "kvm"), ("mock", "mvm")])
@pytest.mark.parametrize("abi", COMPILERS)
def test_live_outputs(name: str, abi: str, outside: str, ioctlmock: Path, ioctltrace: Path, tmp_path: Path) -> None:
    """Every ioctl, live: what ioctltrace says of a process is what the oracle says of the memory it had.

    Of KVM and mvm outputs of every ioctl that has them are among that, and each changed the program's memory.
    """
    model = json.loads((ROOT / f"generated/{name}/model.json").read_text())
    if abi not in model["abis"]:
        pytest.skip(f"{name} is not on {abi}; the other ABI's test runs it")
    made, links = live_calls(model, abi, 6)
    rules = [f"--answer={rule}" for rule in ANSWERS.get(name, ())]
    mock = [ioctlmock, "--fill", "pattern", *rules, "--"]
    trace = [ioctltrace, "--mocks", "--json", "-o", tmp_path / "trace"]
    answers = play_live([*trace, *mock] if outside == "trace" else [*mock, *trace], built(abi, "mockplay.c", tmp_path),
                        tmp_path, made, links)
    lines = [json.loads(line) for line in (tmp_path / "trace").read_text().splitlines()]
    lines = [line for line in lines if line.get("link") in links]
    assert len(lines) == len(made)
    oracle, shown, changed = Oracle(model, abi), set(), set()
    for one, answer, line in zip(made, answers, lines, strict=True):
        wanted, error = expected(oracle, one, answer)
        assert {key: line[key] for key in ("name", "in", "out") if key in line} == wanted, (one[:5], answer[0])
        assert line["result"] == (-1 if error else answer[0])
        if "out" in line and not error:
            shown.add(line["name"])
        if one[5] != list(answer[1:]):
            assert not error or "out" in line, line
            changed.add(line["name"])
    if name in ANSWERS:
        outputs = {one[0]["name"] for one in made if says_something(oracle, one[0])}
        assert outputs and outputs <= shown and outputs <= changed, outputs - changed


def says_something(oracle: Oracle, ioctl: Any) -> bool:
    """Whether an ioctl has outputs in its argument."""
    return ioctl["argument"]["kind"] == "pointer" and ioctl["argument"].get("direction") in ("out", "inout")


# --- what outputs may be ---------------------------------------------------------------------------------------------

SHELF = """abi: shelf
license: MIT
version: "1.0"
profile: legacy
only: linux
numbers: {posix: {type: 0xB9}}
objects:
  shelf: {doc: A shelf., linux: {node: /dev/shelf}}
enums:
  - {name: shelf_kind, type: u32, values: [{name: SHELF_BOOKS, value: 3}, {name: SHELF_PLATES, value: 5}]}
flags:
  - {name: shelf_flags, type: u32, values: [{name: SHELF_OLD, bit: 1}, {name: SHELF_LONG, bit: 4}]}
structs:
  - name: shelf_state
    fields:
      - {name: kind, type: u32, enum: shelf_kind}
      - {name: flags, type: u32, flags: shelf_flags}
      - {name: n, type: u32}
      - {name: items, type: u32, array: 8, length: {count: n}}
      - {name: room, type: u32, dir: in}
      - {name: used, type: u32}
      - {name: addr, type: u64, dir: in, points_to: {type: u32, count: room, after: used, max: 64, dir: out}}
      - {name: label, type: char, array: 8, string: true}
      - {name: level, type: u32, max: 9, min: 2}
      - {name: pad, type: u32, reserved: must_be_zero}
      - name: u
        by_field: kind
        union:
          - {name: books, type: u32, case: SHELF_BOOKS}
          - {name: plates, type: u64, case: SHELF_PLATES}
ioctls:
  - {name: SHELF_GET, nr: 1, on: shelf, out: struct shelf_state}
"""


@pytest.mark.parametrize("fill", ["zero", "pattern"])
@pytest.mark.parametrize("junk", [b"\0", b"\xff", b"\x01\x02\x03\x04"])
def test_outputs_are_what_the_spec_says(junk: bytes, fill: str, ioctlmock: Path, tmp_path: Path) -> None:
    """Enums, flags, limits, counts no larger than the room, the union's arm; whatever was there before."""
    spec = tmp_path / "shelf"
    spec.mkdir()
    (spec / "shelf.yaml").write_text(SHELF)
    subprocess.run([ROOT / "ioctlc", "build", spec, "--only", "decoders,json", "-o", tmp_path / "out"], check=True,
                   capture_output=True)
    model = json.loads((tmp_path / "out/model.json").read_text())
    code = next(int(one["codes"]["linux-x86_64"], 16) for one in model["ioctls"])
    before = bytearray((junk * 256)[:256])
    before[44:48], before[56:64] = (5).to_bytes(4, "little"), HEAP.to_bytes(8, "little")
    areas = [bytes(before).ljust(AREA, b"\0"), junk[:1] * AREA]
    tables = tmp_path / "out/decoders/shelf.tables.json"
    _, first, second = play_live([ioctlmock, "--fill", fill, "--spec", tables, f"--log={tmp_path / 'log'}", "--json"],
                                 built("linux-x86_64", "mockplay.c", tmp_path), tmp_path,
                                 [(None, None, "/dev/shelf", code, ARGUMENT, areas)], ["/dev/shelf"])[0]
    line = json.loads((tmp_path / "log").read_text())
    out = line["out"]
    assert line["result"] == 0 and out["kind"]["name"] in ("SHELF_BOOKS", "SHELF_PLATES") and "rest" not in out["flags"]
    assert out["n"] <= 8 and len(out["items"]) == out["n"] and out["used"] <= 5 and 2 <= out["level"] <= 9
    assert list(out["u"]) == [out["kind"]["name"][6:].lower()] and "pad" not in out
    assert out["addr"]["to"] == [int.from_bytes(second[at:at + 4], "little") for at in range(0, 4 * out["used"], 4)]
    assert second[4 * 5:] == areas[1][4 * 5:] and first[44:48] == before[44:48] and first[56:64] == before[56:64]
    if fill == "pattern":
        assert (out["n"], out["used"], out["label"]) == (8, 5, {"text": "label"}) and any(out["items"])
    else:
        assert (out["n"], out["used"], out["label"], out["level"]) == (0, 0, {"text": ""}, 2)
