#!/usr/bin/python3
"""Ioctls from 32-bit programs against the same from 64-bit ones, in a kernel, in QEMU without acceleration.

    bench/bench_callers.py [--build DIR] [--write]

One boot measures all of it, round by round (bench/vm/callers.c): programs of x86_64, i386 and x32 make the same calls,
generated ones and those of a driver by hand. QEMU's clock counts instructions (-icount), so that figures do not depend
on the load. `--write` puts them into bench/RESULTS-callers.md. Exit status 1 where the generated entry costs more,
beside one by hand, from a caller of 32 bits than from one of 64.
"""

from __future__ import annotations

import argparse
import statistics
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "bench"), str(ROOT / "tests/vm")]

import bench_vm  # noqa: E402
import rig  # noqa: E402

#: Callers in the order of columns, with their compilers.
COMPILERS = {"64": "gcc", "i386": "i686-linux-gnu-gcc", "x32": "x86_64-linux-gnux32-gcc"}

#: What is measured, by the name that callers.c prints.
CALLS = {
    "hand-nothing": "`return 0` by hand",
    "hand-version": "null ioctl, 8 bytes out, by hand",
    "generated-version": "null ioctl, 8 bytes out (MVM_GET_API_VERSION)",
    "hand-in": "64 bytes in, by hand",
    "generated-in": "64 bytes in",
    "hand-out": "64 bytes out, by hand",
    "generated-out": "64 bytes out",
    "translate": "translated: longs, in and out (MVM_TRANSLATE__LEGACY)",
    "msrs": "translated: an address and a struct behind it, in and out (MVM_GET_MSRS__LEGACY)",
}

#: Of class `identical`, and their like by hand.
IDENTICAL = {"generated-version": "hand-version", "generated-in": "hand-in", "generated-out": "hand-out"}

#: So much more of a call by hand may the generated entry cost from 32 bits than from 64: nothing, but for rounding.
MORE = 0.005


def archive(kernel: Path, folder: Path) -> Path:
    """The initramfs: modules without debug information, and callers.c three times, once more as the first process."""
    module, _ = rig.build_module(kernel, folder / "tree")
    stripped = folder / "stripped"
    stripped.mkdir()
    files: dict[str, Path | None] = {name: None for name in ("dev", "proc")}
    for path in [module, *bench_vm.build_pair(kernel, folder)]:
        rig.call(["strip", "-g", "-o", stripped / path.name, path])
        files[path.name] = stripped / path.name
    for caller, compiler in COMPILERS.items():
        files[f"callers-{caller}"] = made = folder / f"callers-{caller}"
        rig.call([compiler, "-std=gnu11", "-O2", "-Wall", "-Wextra", "-Werror", "-static",
                  f"-I{ROOT / 'generated/mvm/include'}", f"-I{folder / 'span/include'}", "-o", made,
                  bench_vm.HERE / "callers.c"])
    files["init"] = files["callers-64"]
    path = folder / "initramfs"
    path.write_bytes(rig.machine.initramfs(files))
    return path


def medians(found: dict[str, list[float]]) -> dict[str, dict[str, float]]:
    """Call, caller: instructions. Raises rig.Failed where something is missing, but for x32 as a whole."""
    out = {name: {caller: statistics.median(found[f"{name}-{caller}"]) for caller in COMPILERS
                  if f"{name}-{caller}" in found} for name in CALLS}
    wanted = max((set(each) for each in out.values()), key=len)
    if not {"64", "i386"} <= wanted or any(set(each) != wanted for each in out.values()):
        raise rig.Failed(f"figures are missing: {sorted(found)}")
    return out


def added(found: dict[str, dict[str, float]], name: str, caller: str) -> float:
    """What the generated entry costs beside one by hand, as a part of the latter."""
    return found[name][caller] / found[IDENTICAL[name]][caller] - 1


def missed(found: dict[str, dict[str, float]]) -> list[str]:
    """Calls of class `identical` whose entry costs more from a caller of 32 bits."""
    return [f"{CALLS[name]} from {caller}: {100 * added(found, name, caller):.1f} % more than by hand,"
            f" {100 * added(found, name, '64'):.1f} % from 64 bits" for name in IDENTICAL for caller in found[name]
            if added(found, name, caller) > added(found, name, "64") + MORE]


def tables(found: dict[str, dict[str, float]]) -> list[str]:
    """All figures, with the ratios to 64 bits; then what generated entries cost beside those by hand."""
    narrow = [caller for caller in found["hand-nothing"] if caller != "64"]
    lines = ["| instructions of a call | 64 | " + " | ".join(f"{one} | of 64" for one in narrow) + " |",
             "|---|---|" + "---|---|" * len(narrow)]
    for name, said in CALLS.items():
        cells = [f"{found[name][one]:.0f} | {found[name][one] / found[name]['64']:.2f}" for one in narrow]
        lines.append(f"| {said} | {found[name]['64']:.0f} | {' | '.join(cells)} |")
    lines += ["", "Class `identical`, generated against by hand: instructions more, and as a part of the call by hand.",
              "", "| call | " + " | ".join(found["hand-nothing"]) + " |", "|---|" + "---|" * (len(narrow) + 1)]
    for name, hand in IDENTICAL.items():
        cells = [f"{found[name][one] - found[hand][one]:+.0f}, {100 * added(found, name, one):+.1f} %"
                 for one in found[name]]
        lines.append(f"| {CALLS[name]} | {' | '.join(cells)} |")
    return lines


def write(found: dict[str, dict[str, float]], kernel: Path) -> None:
    head = ["# 32-bit programs against 64-bit ones, in the kernel", "",
            "In one boot, round by round, fifteen times; medians. Instructions are QEMU's (-icount), so these do not",
            f"depend on the load. One CPU, `-cpu max`, mitigations off, Linux {kernel.name.split('_')[1]}. Made by",
            "`bench/bench_callers.py --write`. By hand: bench/vm/minimal.c, with `compat_ptr_ioctl` for callers of 32",
            "bits. What `return 0` costs is the system call alone, from i386 another one than from the others.", ""]
    note = [] if "x32" in found["hand-nothing"] else ["", "The kernel runs no program of x32."]
    (ROOT / "bench/RESULTS-callers.md").write_text("\n".join([*head, *tables(found), *note]) + "\n")


def work(options: argparse.Namespace, folder: Path) -> int:
    kernel = rig.debian_kernel.kernel()
    found = medians(bench_vm.measure(kernel, archive(kernel, folder), counting=True, words=rig.X32))
    print("\n".join(tables(found)))
    for line in missed(found):
        print(f"missed: {line}")
    if options.write:
        write(found, kernel)
    return 1 if missed(found) else 0


def main() -> int:
    parser = argparse.ArgumentParser(description="Ioctls from 32-bit programs against 64-bit ones, in QEMU.")
    parser.add_argument("--build", type=Path)
    parser.add_argument("--write", action="store_true")
    return bench_vm.in_folder(work, parser.parse_args())


if __name__ == "__main__":
    sys.exit(main())
