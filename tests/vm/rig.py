#!/usr/bin/env python3
"""The test rig behind `./dev vm`: mvm.ko, built for Debian's kernel, runs guests in QEMU, without acceleration.

    rig.py [--debug | --kernel SERIES] [--machine NAME].. [--only PATTERN] [--repeat N] [--keep DIR]
                                                      build, boot each machine, run all clients, each N times
    rig.py --shell [--debug] [--machine NAME]         a shell in one of them instead
    rig.py --effects [--machine NAME]                 leaves out each ioctl: a test must fail
    rig.py --trace [--kernel SERIES]                  clients of KVM and mvm under ioctltrace (traced.py)
    rig.py --identical [--machine NAME]               takes each translated ioctl as identical: a test must fail
    rig.py --ends [--debug] [--machine NAME]          reboot, kexec and a crash alone

The machines differ in their processor (-cpu max, EPYC with SVM, one without SVM) and in the depth of their paging: a
kernel that qemu starts as ELF has four levels, one that unpacks itself switches CR4.LA57 on where the processor has it.
Output is TAP, one test a line, prefixed with the machine's name; exit status 0: all passed. Every ioctl of the spec
has to succeed in some client of every ABI: 64 bits, 32 bits, x32 (where the kernel has that).
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(ROOT / "tools" / "fetch"), str(ROOT / "tests" / "support"), str(ROOT / "tests" / "driver")]

import debian_kernel  # noqa: E402
import debug_kernel  # noqa: E402
import driver_sources  # noqa: E402
import guest_systems  # noqa: E402
import machine  # noqa: E402
import packages  # noqa: E402
import processes  # noqa: E402

#: Ten times what the slowest machine takes on an idle host, and more.
SECONDS = 3600
DEBUG_SECONDS = 7200
BUILD_SECONDS = 1200

#: Says nothing about the code: BTF needs a kernel with debug information.
NOTICE = "Skipping BTF generation"

#: What the module's objects are, which the spec's layouts are compared with.
SPEC = ROOT / "spec" / "mvm"
MODEL = ROOT / "generated" / "mvm" / "model.json"
MVM_RUN = ROOT / "examples" / "mvm-run"
ACME = ROOT / "examples" / "extension" / "generated" / "acme"

#: Who calls: the client's suffix, the ABI of its program, and the compiler.
CALLERS = {"64": ("linux-x86_64", "gcc"), "32": ("linux-i386", "i686-linux-gnu-gcc"),
           "x32": ("linux-x32", "x86_64-linux-gnux32-gcc")}

#: What the machine says of a client where its kernel runs no program of x32; Debian's does with these words.
NO_X32 = "# SKIP this kernel has no x32"
X32 = "syscall.x32=y"

#: Init looks through the kernel's log at the end: on the debug kernel more than the 128 KiB that are kept else.
LOG = "log_buf_len=4M"

#: Guests run on two of them (keep_off_cpu_0() in init.c).
PROCESSORS = 3

#: Clients that look at what single calls do.
EFFECTS = ("75_calls", "70_state", "10_run", "30_memory", "40_events")


#: One machine of each kind of kernel runs all systems that there are, the others one (78_linux.c).
BRIEF = "vm.brief"

#: What SeaBIOS says to a terminal, and how QEMU says what everybody knows of its processors.
TERMINAL = re.compile(r"\x1bc|\x1b\[[0-9;?]*[A-Za-z]|SeaBIOS \(version.*|Booting from ROM\.\.")
KNOWN = "warning: TCG doesn't support requested feature"

#: How a host ends while guests run (clients/end.c), and memory that a kernel which is started by a crash has.
ENDS = ("restart", "late", "kexec", "late-kexec", "crash")
CRASH = "crashkernel=192M"

#: What the kernel says last where it restarts the machine, which qemu takes as its end, and init where it begins.
RESTARTS = "reboot: Restarting system"
BEGINS = "TAP version 13"

#: As many different lines before a failure are told with it: what its client and the kernel noted.
NOTES = 40

#: What the kernel that another one started runs.
NEXT = "10_run-64"


@dataclass(frozen=True)
class Kind:
    """A machine: its processor, whether the kernel unpacks itself, which clients run in it, which ends it comes to.

    `words` is what its kernel is told besides, `levels` the depth of its paging, which init.c looks after.
    """

    cpu: str
    packed: bool
    svm: bool = True
    ends: tuple[str, ...] = ()
    words: str = ""
    levels: int = 4


KINDS = {
    "max-4": Kind("max", packed=False, ends=ENDS),
    "epyc-4": Kind("EPYC,+svm", packed=False, words=BRIEF),
    "max-5": Kind("max", packed=True, ends=("kexec",), words=BRIEF, levels=5),
    "nosvm": Kind("max,-svm", packed=False, svm=False),
    "erratum": Kind("phenom,+svm,+npt", packed=False, svm=False),
    "cleared": Kind("max", packed=False, svm=False, words="clearcpuid=svm"),
}

#: KASAN does not start as ELF, so there every kernel unpacks itself; the depth is the processor's then. Without SVM
#: QEMU's CPUID says 48 bits whatever LA57 says.
DEBUG_KINDS = {
    "max-5": Kind("max", packed=True, ends=ENDS, levels=5),
    "epyc-4": Kind("EPYC,+svm", packed=True, words=BRIEF),
    "nosvm": Kind("max,-svm,-la57", packed=True, svm=False),
}


class Failed(Exception):
    """A step before the machines failed; the message says which and how."""


@dataclass(frozen=True)
class Built:
    """What the initramfs is made of."""

    modules: Sequence[Path]
    said: str
    files: dict[str, Path | None]

    @property
    def module(self) -> Path:
        return self.modules[0]


def call(command: Sequence[str | Path], seconds: int = BUILD_SECONDS) -> str:
    """What a program says; Failed where it fails."""
    words = [str(word) for word in command]
    environment = {name: value for name, value in os.environ.items() if name not in ("MAKEFLAGS", "MFLAGS")}
    try:
        run = processes.run(words, seconds=seconds, env={**environment, "LC_ALL": "C"})
    except FileNotFoundError as error:
        raise Failed(f"{words[0]} is not installed (tools/packages/)") from error
    except subprocess.TimeoutExpired as error:
        raise Failed(f"not done after {seconds} seconds: {' '.join(words)}") from error
    if run.returncode:
        raise Failed(f"status {run.returncode} from {' '.join(words)}\n{run.stdout}")
    return run.stdout


# --- the module --------------------------------------------------------------------------------------


def build_module(kernel: Path, folder: Path, identical: bool = False) -> tuple[Path, str]:
    """mvm.ko from a copy of the tree, with gcc's W=1, sparse and the kernel's objtool; and what they said.

    identical   with a parameter of this name, by whose number a translated ioctl gets the entry of 64-bit callers"""
    shutil.copytree(ROOT / "driver", folder / "driver", ignore=shutil.ignore_patterns("*.o", "*.ko", "*.mod*", ".*"))
    shutil.copytree(ROOT / "compat", folder / "compat")
    for part in ("driver", "include", "compat"):
        shutil.copytree(ROOT / "generated" / "mvm" / part, folder / "generated" / "mvm" / part)
    if identical:
        switch(folder)
    said = make(kernel, folder / "driver" / "linux")
    return folder / "driver" / "linux" / "mvm.ko", said


#: The call of a translated ioctl's own entry, in generated code.
TRANSLATED = re.compile(r"return (mvm_\w+_legacy)_compat_call\(call, object\);")


def translated() -> list[str]:
    """The functions of translated ioctls, whose places from 1 on are their numbers."""
    return [name for source in sorted((ROOT / "generated/mvm/driver").glob("mvm_*.c"))
            for name in TRANSLATED.findall(source.read_text())]


def switch(folder: Path) -> None:
    """Gives a copy of the tree the parameter `identical`."""
    numbers = {name: at + 1 for at, name in enumerate(translated())}
    declared = "\nextern unsigned int mvm_identical;\n"
    for source in sorted((folder / "generated/mvm/driver").glob("mvm_*.c")):
        text, count = TRANSLATED.subn(lambda one: f"return mvm_identical == {numbers[one[1]]} ? "
                                      f"{one[1]}_call(call, object) : {one[1]}_compat_call(call, object);",
                                      source.read_text())
        if count:
            end = text.index("\n", text.rindex("\n#include ") + 1)
            source.write_text(text[:end] + declared + text[end:])
    module = folder / "driver/linux/module.c"
    module.write_text(module.read_text() + declared + "unsigned int mvm_identical;\n"
                      "module_param_named(identical, mvm_identical, uint, 0600);\n")


def make(kernel: Path, folder: Path, *variables: str) -> str:
    return call(["make", "-C", kernel / "kdir", f"M={folder}", "W=1", "C=2", *variables, "modules"])


def build_extension(kernel: Path, base: Path, folder: Path) -> tuple[Path, str]:
    """The sample extension (examples/extension) as a module over mvm.ko, which lies in `base`."""
    folder.mkdir()
    driver_sources.gather_extension(ROOT / "generated" / "mvm", ACME, folder)
    said = make(kernel, folder, f"KBUILD_EXTRA_SYMBOLS={base / 'Module.symvers'}")
    return folder / "acme_extension.ko", said


def complaints(said: str) -> list[str]:
    """Lines of a build that are warnings or errors."""
    lines = said.replace(NOTICE, "").splitlines()
    return [line for line in lines if re.search(r"warning|error|objtool", line, re.IGNORECASE)]


def verify(module: Path, spec: Path = SPEC) -> None:
    """The layouts in the module's debug information against the spec; Failed where they differ."""
    said = call([ROOT / "ioctlc", "verify", spec, "--object", module, "--target", "linux-x86_64"])
    print(said.strip().splitlines()[-1] if said.strip() else "verify: nothing to say", flush=True)


# --- programs of the machine ---------------------------------------------------------------------------


def program(compiler: str, files: Sequence[Path], target: Path, *libraries: str) -> Path:
    folders = (ROOT / "generated" / "mvm" / "include", ACME / "include", HERE / "clients", MVM_RUN)
    call([compiler, "-std=gnu11", "-O2", "-g0", "-Wall", "-Wextra", "-Werror", "-static", "-pthread",
          *(f"-I{path}" for path in folders), "-o", target, *files, *libraries])
    return target


def guest(source: Path, folder: Path) -> Path:
    """A flat image that begins at guest-physical 0x1000."""
    compiled, image = folder / f"{source.stem}.o", folder / f"{source.stem}.bin"
    call(["gcc", "-c", "-m64", "-Wa,--fatal-warnings", "-o", compiled, source])
    call(["ld", "-N", "-e", "0x1000", "-Ttext", "0x1000", "--oformat", "binary", "-o", image, compiled])
    return image


def sources(client: Path) -> list[Path]:
    """A client and what it includes of others: what a header declares is in the C file beside it."""
    found, waiting = [], [client]
    while waiting:
        source = waiting.pop()
        found.append(source)
        headers = re.findall(r'^#include "(\S+)\.h"', source.read_text(), re.MULTILINE)
        if source.with_suffix(".h").exists():
            headers += re.findall(r'^#include "(\S+)\.h"', source.with_suffix(".h").read_text(), re.MULTILINE)
        places = [place / f"{header}.c" for header in headers for place in (HERE / "clients", MVM_RUN)]
        for path in (place.resolve() for place in places):
            if path.exists() and path not in found and path not in waiting:
                waiting.append(path)
    return found


def programs(folder: Path) -> dict[str, Path | None]:
    """Clients for every caller, or for 64 bits alone where they do not say that they are for all; and guests."""
    files: dict[str, Path | None] = {"clients": None, "guests": None}
    for source in sorted((HERE / "clients").glob("[0-9]*.c")):
        everywhere = "/* also for 32 bits */" in source.read_text()
        for caller in CALLERS if everywhere else ("64",):
            name, compiler = f"{source.stem}-{caller}", CALLERS[caller][1]
            files[f"clients/{name}"] = program(compiler, sources(source), folder / name)
    for source in sorted((HERE / "guests").glob("*.S")):
        files[f"guests/{source.stem}"] = guest(source, folder)
    return files


def images(folder: Path) -> list[str]:
    """What the guests of mvm-run are built to, by the mode that their names end in; Failed where one says none."""
    endings = {"16": "bin", "32": "elf", "64": "elf"}
    names = sorted(path.stem for path in folder.glob("*.S"))
    for name in names:
        if name[-2:] not in endings:
            raise Failed(f"{folder / name}.S: a guest's name ends in 16 (a flat image), 32 or 64 (ELF): rename it")
    return [f"{name}.{endings[name[-2:]]}" for name in names]


def sample(folder: Path) -> dict[str, Path | None]:
    """mvm-run (examples/mvm-run) for every caller, and its guests."""
    files: dict[str, Path | None] = {"images": None}
    for caller, (_, compiler) in CALLERS.items():
        files[f"bin/mvm-run-{caller}"] = program(compiler, sorted(MVM_RUN.glob("*.c")), folder / f"mvm-run-{caller}")
    shutil.copytree(MVM_RUN, folder / "mvm-run", ignore=shutil.ignore_patterns("*.o", "*.bin", "*.elf"))
    built = images(MVM_RUN / "guests")
    call(["make", "-C", folder / "mvm-run", *(f"guests/{image}" for image in built)])
    return {**files, **{f"images/{image}": folder / "mvm-run" / "guests" / image for image in built}}


def systems(folder: Path) -> dict[str, Path | None]:
    """Kernels and firmware that run as guests, and what the kernels run: a test of 64 bits, of 32, or both."""
    found = guest_systems.folder()
    files: dict[str, Path | None] = {f"systems/{path.name}": path for path in found.iterdir()
                                     if path.name != packages.COMPLETE}
    tests = {bits: program(CALLERS[bits][1], [HERE / "systems" / "init.c"], folder / f"init{bits}", "-lm")
             for bits in ("64", "32")}
    contents = {"64": {"dev": None, "init": tests["64"], "init32": tests["32"]},
                "32": {"dev": None, "init": tests["32"]}}
    for bits, content in contents.items():
        files[f"systems/initramfs-{bits}"] = folder / f"initramfs-{bits}"
        (folder / f"initramfs-{bits}").write_bytes(machine.initramfs(content))
    return {"systems": None, **files}


def build(kernel: Path, folder: Path, identical: bool = False) -> Built:
    module, said = build_module(kernel, folder / "tree", identical)
    helpers = folder / "modules"
    shutil.copytree(HERE / "modules", helpers)
    said += make(kernel, helpers, f"MVM={folder / 'tree'}")
    extension, more = build_extension(kernel, module.parent, folder / "acme")
    files = {**programs(folder), **sample(folder), **systems(folder)}
    files["init"] = program("gcc", [HERE / "init.c"], folder / "init")
    files["end"] = program("gcc", sources(HERE / "clients" / "end.c"), folder / "end")
    files["next"], files["next/kernel"] = None, kernel / "vmlinuz"
    files["effects"] = folder / "effects"
    (folder / "effects").write_text("".join(f"{name} {code:#x} {caller}\n" for caller in CALLERS
                                            for name, code in wanted(caller).items()))
    files["identical"] = folder / "identical"
    (folder / "identical").write_text("".join(f"{name} {number} {caller}\n" for caller in CALLERS if caller != "64"
                                              for number, name in enumerate(["nothing", *translated()])))
    return Built([module, *sorted(helpers.glob("*.ko")), extension], said + more, files)


def initramfs(built: Built, stripped: Path) -> bytes:
    """Modules without their debug information, programs, and busybox for the shell."""
    files: dict[str, Path | None] = {name: None for name in ("dev", "proc", "sys", "tmp", "bin")}
    for module in built.modules:
        small = stripped / module.name
        call(["strip", "-g", "-o", small, module])
        files[module.name] = small
    following = stripped / "next"
    following.write_bytes(machine.initramfs({**files, **following_files(built.files)}))
    busybox = shutil.which("busybox")
    if busybox:
        files["bin/busybox"] = Path(busybox)
    return machine.initramfs({**files, **built.files, "next/initramfs": following})


def following_files(files: dict[str, Path | None]) -> dict[str, Path | None]:
    """What a kernel needs that another one has started: the first process, one client, the guests."""
    return {name: path for name, path in files.items()
            if name in ("init", "clients", f"clients/{NEXT}") or name.split("/")[0] == "guests"}


# --- coverage of the ABI -----------------------------------------------------------------------------------


def wanted(caller: str) -> dict[str, int]:
    """Codes of the ioctls that some client has to succeed with: all that the caller's ABI has."""
    abi = CALLERS[caller][0]
    return {ioctl["name"]: int(ioctl["codes"][abi], 16) for ioctl in json.loads(MODEL.read_text())["ioctls"]
            if abi in ioctl["codes"]}


def uncalled(called: dict[str, set[int]], callers: Sequence[str] = tuple(CALLERS)) -> list[str]:
    """Ioctls with which no client of a caller's ABI succeeded."""
    return [f"{name} from {caller}" for caller in callers for name, code in wanted(caller).items()
            if code not in called.get(caller, set())]


# --- machines --------------------------------------------------------------------------------------------


def machine_of(kind: Kind, kernel: Path, debug: bool, words: str, repeat: int = 1) -> machine.Machine:
    image = "vmlinuz" if kind.packed else "vmlinux"
    made = machine.Machine(kernel / image, cpu=kind.cpu, processors=PROCESSORS, megabytes=1280 if debug else 768,
                           words=f"{X32} {LOG} vm.levels={kind.levels} vm.repeat={repeat} {kind.words} {words}",
                           seconds=(DEBUG_SECONDS if debug else SECONDS) * repeat)
    return made if kind.svm else replace(made, words=f"{made.words} vm.nosvm")


@dataclass
class Outcome:
    """What a machine's clients said."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0
    status: int = 0
    called: dict[str, set[int]] = field(default_factory=dict, repr=False)
    callers: tuple[str, ...] = tuple(CALLERS)
    notes: deque[str] = field(default_factory=lambda: deque(maxlen=NOTES), repr=False)
    failures: list[str] = field(default_factory=list, repr=False)

    def __str__(self) -> str:
        """The counts, and each failure with what was noted before it."""
        return "\n".join([repr(self), *self.failures])

    @property
    def good(self) -> bool:
        return self.status == machine.PASSED and self.failed == 0 and self.passed > 0

    def cover(self, name: str) -> None:
        """One more test: whether every ioctl succeeded somewhere."""
        missing = uncalled(self.called, self.callers)
        self.line(name, f"{'not ok' if missing else 'ok'} - every ioctl of the spec succeeds in some client of each "
                        f"ABI ({', '.join(self.callers)}){': not ' if missing else ''}{'; '.join(missing)}")

    def line(self, name: str, text: str) -> None:
        """One line of the serial console; what is for a terminal, or tells nothing new, is not passed on."""
        text = TERMINAL.sub("", text)
        if not text or KNOWN in text:
            return
        if not text.startswith(("ok", "not ok")) and text not in self.notes:
            self.notes.append(text)
        if text.startswith("not ok"):
            self.failed += 1
            self.failures += [*self.notes, text]
        elif text.startswith("ok") and "# SKIP" in text:
            self.skipped += 1
        elif text.startswith("ok"):
            self.passed += 1
        if text.endswith(NO_X32):
            self.callers = tuple(caller for caller in self.callers if caller != "x32")
        calls = re.fullmatch(r"# calls of (\w+):((?: [0-9a-f]+)*)", text)
        if calls:
            self.called.setdefault(calls[1], set()).update(int(code, 16) for code in calls[2].split())
            return
        if text.startswith(("ok", "not ok")):
            self.notes.clear()
        print(f"{name}: {text}", flush=True)


def run(name: str, made: machine.Machine, archive: Path) -> Outcome:
    """A machine with its clients. Where all of them ran on SVM, their calls are held against the spec."""
    outcome = Outcome()
    outcome.status, _ = machine.run(made, archive, lambda text: outcome.line(name, text))
    if not any(word in made.words for word in ("vm.nosvm", "vm.only", "vm.effects", "vm.identical")):
        outcome.cover(name)
    return outcome


def ended(how: str, status: int, said: str) -> bool:
    """Whether a machine came to its end, orderly: it restarted, or another kernel ran its client."""
    if "# SKIP" in said and status == machine.PASSED:
        return True
    if how in ("restart", "late"):
        return status == 0 and RESTARTS in said
    return status == machine.PASSED and said.count(BEGINS) == 2


def run_ends(name: str, kind: Kind, made: machine.Machine, archive: Path) -> dict[str, Outcome]:
    """The machine, once for each of its ends."""
    outcomes = {}
    for how in kind.ends:
        outcome = outcomes[f"{name}-{how}"] = Outcome()
        words = f"vm.end={how} {CRASH if how == 'crash' else ''}"
        status, said = machine.run(replace(made, words=f"{made.words} {words}"), archive,
                                   lambda text, how=how, outcome=outcome: outcome.line(f"{name}-{how}", text))
        good = ended(how, status, said)
        outcome.line(f"{name}-{how}", f"{'ok' if good else 'not ok'} - {how}: the host comes to its end")
        outcome.status = machine.PASSED if good else status or machine.PASSED - 1
    return outcomes


def shell(made: machine.Machine, archive: Path) -> int:
    """0 where the user left the machine: by `exit`, `poweroff -f` Ctrl-A X. After `exit` init looks at the module."""
    status = machine.attended(replace(made, words=f"{made.words} vm.shell"), archive)
    if status in (0, machine.PASSED):
        return 0
    if status == machine.BLEMISHED:
        raise Failed("the shell has ended, and the module did not get through that: see \"not ok\" above")
    raise Failed(f"the machine has ended, qemu's status is {status}")


# --- the command -----------------------------------------------------------------------------------------


def positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{number} is less than once")
    return number


def arguments(words: Sequence[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./dev vm", description="mvm.ko and its guests in QEMU")
    parser.add_argument("--debug", action="store_true", help="a kernel with KASAN, lockdep and fault injection")
    parser.add_argument("--kernel", metavar="SERIES", help="another one that Debian's release has, as 6.12")
    parser.add_argument("--machine", action="append", choices=sorted(KINDS), help="only this one (may be repeated)")
    parser.add_argument("--only", default="", help="only clients whose name contains this")
    parser.add_argument("--repeat", type=positive, default=1, metavar="N", help="each client as often")
    instead = parser.add_mutually_exclusive_group()
    instead.add_argument("--shell", action="store_true", help="a shell in the machine instead of the tests")
    instead.add_argument("--effects", action="store_true", help="leave out each ioctl in turn: a test has to fail")
    instead.add_argument("--trace", action="store_true", help="clients of KVM and mvm, under ioctltrace")
    instead.add_argument("--identical", action="store_true", help="take each translated ioctl as identical: the same")
    instead.add_argument("--ends", action="store_true", help="nothing but reboot, kexec and a crash under guests")
    parser.add_argument("--keep", type=Path, help="build here, in a new or empty folder, and leave it there")
    parser.add_argument("--json", type=Path, help="write the counts there")
    options = parser.parse_args(words)
    if options.debug and options.kernel:
        parser.error("--debug has a kernel of its own, so --kernel cannot choose one")
    if options.trace and (options.debug or options.machine or options.only or options.repeat > 1):
        parser.error("--trace has a machine and clients of its own: no --debug, --machine, --only, --repeat")
    for name in options.machine or ():
        if name not in kinds_of(options):
            parser.error(f"--machine {name}: with --debug there are {', '.join(sorted(DEBUG_KINDS))}")
    if options.keep and options.keep.exists() and not (options.keep.is_dir() and not any(options.keep.iterdir())):
        parser.error(f"--keep {options.keep}: there is something already; name a folder that is new or empty")
    if options.json and (options.json.is_dir() or not options.json.absolute().parent.is_dir()):
        parser.error(f"--json {options.json}: no file can be there")
    if options.ends and not any(kinds_of(options)[name].ends for name in options.machine or kinds_of(options)):
        ends = sorted(name for name, kind in kinds_of(options).items() if kind.ends)
        parser.error(f"--ends: of these machines none comes to an end, but {', '.join(ends)} do")
    return options


def kinds_of(options: argparse.Namespace) -> dict[str, Kind]:
    return DEBUG_KINDS if options.debug else KINDS


def check_only(only: str) -> None:
    """Before anything is built: whether a client has such a name."""
    names = [f"{path.stem}-{caller}" for path in sorted((HERE / "clients").glob("[0-9]*.c")) for caller in CALLERS]
    if not any(only in name for name in names):
        stems = sorted({name.rpartition("-")[0] for name in names})
        raise Failed(f"--only {only}: no client has such a name: {', '.join(stems)}, each with -{', -'.join(CALLERS)}")


def prepared(options: argparse.Namespace, folder: Path) -> tuple[Path, Path]:
    """The kernel and the initramfs."""
    kernel = debug_kernel.kernel() if options.debug else debian_kernel.kernel(options.kernel or "")
    built = build(kernel, folder, options.identical)
    found = complaints(built.said)
    if found:
        raise Failed("the module's build is not silent:\n" + "\n".join(found))
    if not options.debug:
        verify(built.module)
    archive = folder / "initramfs"
    stripped = folder / "stripped"
    stripped.mkdir()
    archive.write_bytes(initramfs(built, stripped))
    return kernel, archive


def work(options: argparse.Namespace, folder: Path) -> int:
    check_only(options.only)
    kernel, archive = prepared(options, folder)
    kinds = kinds_of(options)
    names = list(options.machine or kinds)
    words = f"vm.only={options.only}" if options.only else ""
    if options.effects or options.identical:
        names, words = names[:1], f"vm.{'effects' if options.effects else 'identical'}={','.join(EFFECTS)}"
    machines = {name: machine_of(kinds[name], kernel, options.debug, words, options.repeat) for name in names}
    if options.shell:
        return shell(machines[names[0]], archive)
    outcomes = {} if options.ends else {name: run(name, machines[name], archive) for name in names}
    if options.ends or not (options.only or options.effects or options.identical):
        for name in names:
            outcomes |= run_ends(name, kinds[name], machine_of(kinds[name], kernel, options.debug, ""), archive)
    for name, outcome in outcomes.items():
        print(f"{'ok' if outcome.good else 'not ok'} - {name}: {outcome.passed} passed, {outcome.failed} failed, "
              f"{outcome.skipped} skipped, qemu's status {outcome.status}", flush=True)
    if options.json:
        keys = ("passed", "failed", "skipped", "status")
        counts = {name: {key: getattr(outcome, key) for key in keys} for name, outcome in outcomes.items()}
        options.json.write_text(json.dumps(counts))
    return 0 if outcomes and all(outcome.good for outcome in outcomes.values()) else 1


def trace(options: argparse.Namespace, folder: Path) -> int:
    """Clients under ioctltrace, on Debian's kernel."""
    import traced  # it imports this file, as a module

    kernel = debian_kernel.kernel(options.kernel or "")
    outcome = traced.run(kernel, traced.build(build(kernel, folder), kernel, folder / "traced"), folder)
    print(f"{'ok' if outcome.good else 'not ok'} - {outcome.passed} passed, {outcome.failed} failed, "
          f"{outcome.skipped} skipped, qemu's status {outcome.status}", flush=True)
    return 0 if outcome.good else 1


def begin(options: argparse.Namespace, folder: Path) -> int:
    return trace(options, folder) if options.trace else work(options, folder)


def main(options: argparse.Namespace) -> int:
    try:
        if options.keep:
            options.keep.mkdir(parents=True, exist_ok=True)
            return begin(options, options.keep.resolve())
        with processes.scratch("mvm-") as folder:
            return begin(options, folder)
    except (Failed, packages.Unavailable) as error:
        print(f"rig: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(processes.heeding("rig", lambda: main(arguments())))
