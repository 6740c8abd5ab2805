"""How fast conversions of callers' structs are: generated ones against the same by hand, and against memcpy.

    bench_compat.py [--build DIR]

Each is timed beside the others, many times over, and the quickest round of each counts, so that a busy machine changes
all alike. Prints ratios; compiled with gcc -O2, as a kernel is.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def main() -> int:
    parser = argparse.ArgumentParser(description="Times conversions of callers' structs.")
    parser.add_argument("--build", type=Path, default=Path("build/bench_compat"))
    options = parser.parse_args()
    options.build.mkdir(parents=True, exist_ok=True)
    mvm, program = ROOT / "generated/mvm", options.build / "bench_compat"
    includes = [mvm / "driver", mvm / "compat", mvm / "include", ROOT / "compat", ROOT / "driver/boundary",
                ROOT / "driver/user"]
    done = subprocess.run(["gcc", "-std=gnu11", "-O2", *(f"-I{one}" for one in includes),
                           str(ROOT / "bench/bench_compat.c"), "-o", str(program)])
    return done.returncode or subprocess.run([str(program)]).returncode


if __name__ == "__main__":
    sys.exit(main())
