#!/usr/bin/python3
"""mvm.ko against KVM and against ioctls by hand, in QEMU without acceleration.

    bench/bench_vm.py [--build DIR] [--write] [--no-time | --no-count]

One boot measures all of it, round by round (bench/vm/calls.c): calls and exits of each kind, one after the other,
fifteen times; the median counts. It boots twice: with -icount QEMU's clock counts instructions of the machine, kernel
and guest included, so those figures do not depend on the load; without, it is time, of an emulator on a machine that
others use, which is worth little but for large differences. `--write` puts them into bench/RESULTS-vm.md. Exit status 1
where an aim is missed in instructions.
"""

from __future__ import annotations

import argparse
import re
import shutil
import statistics
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests/vm"))

import rig  # noqa: E402
import kvm_modules  # noqa: E402

HERE = ROOT / "bench/vm"
SPAN = ROOT / "bench/boundary"
SECONDS = 1800


@dataclass(frozen=True)
class Row:
    """Something measured, what it is compared with, and how much more it may be."""

    what: str
    ours: str
    other: str
    against: str
    aim: float | None
    note: str = ""


ROWS = [
    Row("null ioctl, nothing copied, generated", "generated-nothing", "hand-nothing", "`return 0` by hand", 1.05),
    Row("null ioctl, nothing copied, generated", "generated-nothing", "kvm-version", "KVM's GET_API_VERSION", 1.0,
        "The kind of object is data here, which a driver registers: one call through a pointer and one frame for the"
        " call's facts more than KVM's switch"),
    Row("null ioctl: GET_API_VERSION, 8 bytes out", "mvm-version", "hand-version", "the same by hand", 1.05),
    Row("null ioctl: GET_API_VERSION, 8 bytes out", "mvm-version", "kvm-version", "KVM's, which copies nothing", 1.0,
        "KVM's answer is the call's result, this one's is 8 bytes of memory, which somebody who writes the driver by"
        " hand has to copy as well"),
    Row("null ioctl: GET_API_VERSION, 8 bytes out", "mvm-version", "hand-nothing", "`return 0` by hand", None),
    Row("8 bytes out, nothing but put_user() by hand", "hand-word", "kvm-version", "KVM's, which copies nothing", None),
    Row("64 bytes in, generated", "generated-in", "hand-in", "by hand", 1.05),
    Row("64 bytes out, generated", "generated-out", "hand-out", "by hand", 1.05),
    Row("GET_REGS, 144 bytes out", "mvm-get-regs", "kvm-get-regs", "KVM's", None),
    Row("OUT: guest, VMM, guest", "mvm-port", "kvm-port", "kvm-amd", 1.0),
    Row("CPUID: guest, kernel, guest", "mvm-cpuid", "kvm-cpuid", "kvm-amd", 1.0),
]


class Counting(rig.machine.Machine):
    """A machine whose clock advances by a nanosecond with each instruction."""

    def command(self, archive: Path) -> list[str]:
        return [*super().command(archive), "-icount", "shift=0,sleep=off"]


# --- what the machine needs -------------------------------------------------------------------------


def build_pair(kernel: Path, folder: Path) -> list[Path]:
    """span.ko, generated, and minimal.ko, by hand; built as mvm.ko is."""
    span = folder / "span"
    rig.call([ROOT / "ioctlc", "build", SPAN, "--only", "driver,header", "-o", span])
    modules = folder / "pair"
    modules.mkdir()
    for source in (*(span / "driver").glob("*.[ch]"), *(span / "include").iterdir(), SPAN / "span_objects.h",
                   *(ROOT / "driver/boundary").iterdir(), *(ROOT / "compat").glob("*.[ch]"),
                   *(ROOT / "driver/linux").glob("os.[ch]"),
                   ROOT / "generated/mvm/include/mvm.h", *HERE.glob("[sm]*.c"), HERE / "Kbuild"):
        shutil.copy(source, modules)
    found = rig.complaints(rig.make(kernel, modules))
    if found:
        raise rig.Failed("the modules' build is not silent:\n" + "\n".join(found))
    return [modules / "span.ko", modules / "minimal.ko"]


def archive(kernel: Path, folder: Path) -> Path:
    """The initramfs: modules without debug information, the guest, and calls.c as its first process."""
    module, _ = rig.build_module(kernel, folder / "tree")
    modules = [*kvm_modules.modules(kernel), module, *build_pair(kernel, folder)]
    stripped = folder / "stripped"
    stripped.mkdir()
    for path in modules:
        rig.call(["strip", "-g", "-o", stripped / path.name, path])
    init = folder / "calls"
    rig.call(["gcc", "-std=gnu11", "-O2", "-Wall", "-Wextra", "-Werror", "-static",
              f"-I{ROOT / 'generated/mvm/include'}", f"-I{folder / 'span/include'}", "-o", init, HERE / "calls.c"])
    files: dict[str, Path | None] = {name: None for name in ("dev", "proc")}
    files |= {path.name: stripped / path.name for path in modules}
    files |= {"init": init, "guest": rig.guest(HERE / "guest.S", folder)}
    path = folder / "initramfs"
    path.write_bytes(rig.machine.initramfs(files))
    return path


# --- measuring ----------------------------------------------------------------------------------------


def measure(kernel: Path, initramfs: Path, counting: bool, words: str = "") -> dict[str, list[float]]:
    """Every round's figure by name; `words` go to the kernel."""
    kind = Counting if counting else rig.machine.Machine
    made = kind(kernel / "vmlinux", cpu="max", processors=1, words=words, seconds=SECONDS)
    status, said = rig.machine.run(made, initramfs)
    if status != rig.machine.PASSED:
        raise rig.Failed(f"the machine ended with status {status}:\n{said[-3000:]}")
    found: dict[str, list[float]] = {}
    for name, value in re.findall(r"^([a-z0-9-]+) (\d+\.\d\d)\r?$", said, re.MULTILINE):
        found.setdefault(name, []).append(float(value))
    return found


def spread(values: list[float]) -> float:
    """Half of the distance between the quartiles, as a part of the median."""
    low, middle, high = statistics.quantiles(values, n=4)
    return (high - low) / 2 / middle


def ratio(found: dict[str, list[float]], row: Row) -> float:
    return statistics.median(found[row.ours]) / statistics.median(found[row.other])


def times(found: dict[str, list[float]]) -> list[str]:
    """The table of times, with the fastest round beside the median: what others did on the machine only adds."""
    lines = ["| what | ns, fastest | median | against | ns, fastest | median | ratio of the fastest |",
             "|---|---|---|---|---|---|---|"]
    for row in ROWS:
        figures = [f"{min(found[name]):.0f} | {statistics.median(found[name]):.0f} ± {100 * spread(found[name]):.0f} %"
                   for name in (row.ours, row.other)]
        lines.append(f"| {row.what} | {figures[0]} | {row.against} | {figures[1]} |"
                     f" {min(found[row.ours]) / min(found[row.other]):.2f} |")
    return lines


def table(found: dict[str, list[float]], unit: str) -> list[str]:
    """One table; figures are medians, with how far half of the rounds were from them."""
    lines = [f"| what | {unit} | against | {unit} | ratio | aim |", "|---|---|---|---|---|---|"]
    for row in ROWS:
        figures = [f"{statistics.median(found[name]):.0f} ± {100 * spread(found[name]):.1f} %"
                   for name in (row.ours, row.other)]
        aim = "" if row.aim is None else f"{row.aim:.2f}"
        lines.append(f"| {row.what} | {figures[0]} | {row.against} | {figures[1]} | {ratio(found, row):.2f} | {aim} |")
    return lines


def missed(found: dict[str, list[float]]) -> list[Row]:
    return [row for row in ROWS if row.aim is not None and round(ratio(found, row), 3) > row.aim]


def remark(found: dict[str, list[float]], row: Row) -> str:
    """What is said of an aim that is missed."""
    text = f"Missed: {row.what}, against {row.against}: {ratio(found, row):.2f} instead of {row.aim:.2f}."
    return f"{text} {row.note}." if row.note else text


def write(sections: list[str], kernel: Path) -> None:
    version = subprocess.run(["qemu-system-x86_64", "--version"], capture_output=True, text=True, check=True).stdout
    head = ["# mvm.ko against KVM and against ioctls by hand", "",
            "In one boot, one after the other, fifteen rounds; medians, ± half of the distance between the quartiles.",
            "TCG emulates all of it: what a world switch costs on a processor is not in these figures, only what the",
            "software around it does. Instructions are QEMU's (-icount), those of the guest's few included. One CPU,",
            f"`-cpu max`, mitigations off, Linux {kernel.name.split('_')[1]}, {version.split(' (')[0]}.",
            "Made by `bench/bench_vm.py --write`.", "",
            "By hand: bench/vm/minimal.c, a misc device with a switch. Generated: bench/boundary/span.yaml,"
            " handlers that",
            "do the same. Exits: one vCPU in real mode, a guest of a few instructions, CPUID as the host"
            " supports it; only",
            "one can use SVM at a time, so each round makes a VM on either side and closes it. A CPUID is what"
            " a RUN with",
            "1000 of them takes more, by 1000.", ""]
    (ROOT / "bench/RESULTS-vm.md").write_text("\n".join([*head, *sections]))


def work(options: argparse.Namespace, folder: Path) -> int:
    kernel = rig.debian_kernel.kernel()
    initramfs = archive(kernel, folder)
    sections, failed = [], []
    if not options.no_count:
        found = measure(kernel, initramfs, counting=True)
        failed = missed(found)
        sections += ["## Instructions of a call or an exit", "", *table(found, "instructions"), ""]
        sections += [line for row in failed for line in (remark(found, row), "")]
    if not options.no_time:
        found = measure(kernel, initramfs, counting=False)
        sections += ["## Time", "", "Of an emulator, on a machine with much other work; no aim is held against it.", "",
                     *times(found), ""]
    print("\n".join(sections))
    if options.write:
        write(sections, kernel)
    return 1 if failed else 0


def in_folder(work: Callable[[argparse.Namespace, Path], int], options: argparse.Namespace) -> int:
    """The exit status of a measurement in the folder `options.build`, or one that goes away; or of its interruption."""
    name = Path(sys.argv[0]).name
    return rig.processes.heeding(name, lambda: _in_folder(name, work, options))


def _in_folder(name: str, work: Callable[[argparse.Namespace, Path], int], options: argparse.Namespace) -> int:
    try:
        if options.build:
            options.build.mkdir(parents=True)
            return work(options, options.build.resolve())
        with rig.processes.scratch("mvm-") as folder:
            return work(options, folder)
    except (rig.Failed, rig.packages.Unavailable) as error:
        print(f"{name}: {error}", file=sys.stderr)
        return 1


def main() -> int:
    parser = argparse.ArgumentParser(description="mvm.ko against KVM and against ioctls by hand, in QEMU.")
    parser.add_argument("--build", type=Path)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--no-time", action="store_true")
    parser.add_argument("--no-count", action="store_true")
    return in_folder(work, parser.parse_args())


if __name__ == "__main__":
    sys.exit(main())
