"""How fast conversions of callers' structs are: generated ones against the same by hand, and against memcpy.

    bench_compat.py [--build DIR] [--write]

Each is timed beside the others, many times over, and the quickest round of each counts, so that a busy machine changes
all alike. Prints ratios; compiled with gcc -O2, as a kernel is. `--write` puts them into bench/RESULTS-compat.md, whose
sections below stay.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


HEAD = """\
# Conversions of callers' structs

Written by `bench/bench_compat.py --write` on 2 shared cores (load {load:.0f}): nanoseconds for a struct, and ratios to
the same by hand and to memcpy of the kernel's struct. What matters is the ratios; below 1 is quicker. All that mvm
translates, and of other drivers a struct of each kind.

```
{said}```
"""
#: What was looked at, and tried, where the aim is missed.
ORDER = """
mvm_translate_legacy's encoding is the same six moves as by hand (`objdump -d`, gcc 12): three loads and three stores.
Generated code stores each member before it loads the next, by hand all are loaded first; gcc keeps either order.
`__restrict` in the prototypes changes no figure.
"""
RESULTS = ROOT / "bench/RESULTS-compat.md"


#: So much of the same by hand may a conversion take.
AIM = 1.10


def missed(said: str) -> list[str]:
    """Lines about conversions that take more than the aim."""
    return [f"Missed: {line.split()[0]}, {way}: {ratio} of by hand instead of {AIM:.2f}." for line in said.splitlines()
            for way, ratio in re.findall(r"(decode|encode) +[\d.]+ ns, ([\d.]+) of by hand", line)
            if float(ratio) > AIM]


def write(said: str) -> None:
    """Replaces what stands before the first section."""
    _, mark, rest = RESULTS.read_text().partition("\n## ")
    more = "".join(f"\n{line}\n" for line in missed(said)) + (ORDER if missed(said) else "")
    RESULTS.write_text(HEAD.format(load=os.getloadavg()[0], said=said) + more + mark + rest)


def main() -> int:
    parser = argparse.ArgumentParser(description="Times conversions of callers' structs.")
    parser.add_argument("--build", type=Path, default=Path("build/bench_compat"))
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    options.build.mkdir(parents=True, exist_ok=True)
    program = options.build / "bench_compat"
    includes = [ROOT / "generated/mvm/driver", ROOT / "compat", ROOT / "driver/boundary", ROOT / "driver/user"]
    includes += [ROOT / "generated" / name / part for name in ("mvm", "kvm", "vfio", "xen-privcmd")
                 for part in ("compat", "include")]
    done = subprocess.run(["gcc", "-std=gnu11", "-O2", *(f"-I{one}" for one in includes),
                           str(ROOT / "bench/bench_compat.c"), "-o", str(program)])
    if done.returncode:
        return done.returncode
    said = subprocess.run([str(program)], stdout=subprocess.PIPE, text=True, check=True).stdout
    print(said, end="")
    if options.write:
        write(said)
    return 0


if __name__ == "__main__":
    sys.exit(main())
