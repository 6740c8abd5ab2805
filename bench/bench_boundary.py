#!/usr/bin/python3
"""Instructions of a call through the generated boundary, against a hand-written switch with the same copies.

    bench/bench_boundary.py [--build DIR] [--write]

callgrind counts them, so the figures do not depend on the machine's load; they do on the compiler. `--write` puts them
into bench/RESULTS-boundary.md. Exit status 1 where the generated code needs more than 5 % more.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
HERE = ROOT / "bench/boundary"
CALLS = 1000
LIMIT = 1.05
#: What is measured: for people, the number of the command in bench.c, the elements that its argument leads to.
CASES = [*((f"{direction} {size}", at * 2 + out, 0) for at, size in enumerate((8, 64, 256, 4096))
           for out, direction in enumerate(("in", "out"))),
         ("size first, in", 8, 0), ("size first, both ways", 9, 0),
         *((f"{count} elements {direction}", number, count) for count in (1, 32, 512)
           for direction, number in (("in", 10), ("out", 11))),
         ("a new file", 12, 0)]
COMMANDS = 13


def call(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(command)}\n{done.stderr[-2000:]}")
    return done.stdout + done.stderr


def build(folder: Path, inline: bool) -> Path:
    """The program; with `inline` generated code sees what the objects are, as code by hand does."""
    folder.mkdir(parents=True, exist_ok=True)
    call(str(ROOT / "ioctlc"), "build", str(HERE), "--only", "driver,compat,header", "-o", str(folder / "span"))
    sources = [*HERE.glob("*.c"), *(folder / "span/driver").glob("*.c"), *(ROOT / "driver/boundary").glob("*.c"),
               ROOT / "compat/compat.c", ROOT / "driver/user/os.c"]
    includes = [HERE, folder / "span/driver", folder / "span/include", ROOT / "driver/boundary",
                ROOT / "compat", ROOT / "driver/user"]
    objects = ['-DSPAN_DRIVER_OBJECTS="span_objects.h"'] if inline else []
    for source in sources:
        call("gcc", "-std=gnu11", "-O2", "-g", *objects, *(f"-I{one}" for one in includes), "-c", str(source), "-o",
             str(folder / f"{source.stem}.o"))
    call("gcc", *map(str, folder.glob("*.o")), "-o", str(folder / "bench"))
    return folder / "bench"


def instructions(program: Path, kind: str, number: int, elements: int) -> int:
    """Instructions of CALLS calls, from the first of the entry to its return."""
    entry = {"hand": "hand_ioctl", "generated": "span_port_ioctl"}[kind]
    text = call("valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", f"--toggle-collect={entry}",
                str(program), kind, str(number), str(elements))
    found = re.search(r"Collected : (\d+)", text)
    assert found is not None, text
    return int(found[1])


def sizes(obj: Path) -> dict[str, int]:
    """Bytes of each function of an object file."""
    found = re.findall(r"^\w+ (\w+) [tT] (\w+)$", call("nm", "-S", str(obj)), re.M)
    return {name: int(size, 16) for size, name in found}


def text_bytes(folder: Path) -> list[str]:
    generated, hand = sizes(folder / "span_port.o"), sizes(folder / "hand.o")
    own = sum(size for name, size in generated.items() if not name.endswith("locks_init"))
    lines = [f"- span: {own / COMMANDS:.0f} bytes of text an ioctl generated (both entries included),"
             f" {sum(hand.values()) / COMMANDS:.0f} by hand (one entry)"]
    for name in ("mvm",):
        total = count = 0
        for source in sorted((ROOT / f"generated/{name}/driver").glob("*.c")):
            target = folder / f"size_{source.stem}.out"
            call("gcc", "-std=gnu11", "-O2", f"-I{ROOT}/driver/user", f"-I{ROOT}/driver/boundary", f"-I{ROOT}/compat",
                 *(f"-I{ROOT}/generated/{name}/{part}" for part in ("driver", "compat", "include")),
                 "-c", str(source), "-o", str(target))
            total += sum(sizes(target).values())
            count += source.read_text().count("_call(struct os_call *call, void *object)\n{")
        lines.append(f"- {name}: {total} bytes of text for {count} commands on all objects, {total / count:.0f} each")
    return lines


def main() -> int:
    parser = argparse.ArgumentParser(description="Instructions of the generated boundary against a hand-written one.")
    parser.add_argument("--build", type=Path)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.build or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        seen, unseen = build(folder / "inline", True), build(folder / "apart", False)
        rows, worst = [], 0.0
        for name, number, elements in CASES:
            counts = [instructions(*one, number, elements) / CALLS
                      for one in ((seen, "hand"), (seen, "generated"), (unseen, "generated"))]
            more = [one / counts[0] for one in counts[1:]]
            worst = max(worst, *more)
            rows.append(f"| {name} | {counts[0]:.0f} | {counts[1]:.0f} | {100 * (more[0] - 1):+.1f} % |"
                        f" {counts[2]:.0f} | {100 * (more[1] - 1):+.1f} % |")
        lines = ["| argument | by hand | generated | more | locks apart | more |", "|---|---|---|---|---|---|", *rows]
        extra = text_bytes(folder / "inline")
    print("\n".join([*lines, "", *extra]))
    if options.write:
        compiler = call("gcc", "--version").splitlines()[0]
        (ROOT / "bench/RESULTS-boundary.md").write_text("\n".join([
            "# The generated boundary against a hand-written switch", "",
            "Instructions of one call with an empty handler, in user space with Linux' shape, lock included.",
            "Generated: the driver's header shows where objects have their locks (`SPAN_DRIVER_OBJECTS`), as code by",
            "hand sees it; locks apart: a function in another file tells (docs/boundary.md). Elements are u64:",
            f"callgrind, {CALLS} calls, {compiler}, -O2. Made by `bench/bench_boundary.py --write`.", "", *lines, "",
            "Text:", "", *extra, ""]))
    return 1 if round(worst, 3) > LIMIT else 0


if __name__ == "__main__":
    sys.exit(main())
