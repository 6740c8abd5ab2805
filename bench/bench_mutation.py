#!/usr/bin/env python3
"""The mutation score of `ioctlc diff`, and abidiff's beside it: writes bench/RESULTS-mutation.md.

    bench/bench_mutation.py [--specs mvm,haxm,kvm] [--verdicts N|all] [--oracle N|all] [--abidiff N|all]

N is the number of places of each kind in each spec, evenly spread; the committed report says which were used.
"""

from __future__ import annotations

import argparse
import sys
import time
from multiprocessing import Pool
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "generator"), str(ROOT / "tests" / "support")]


def _number(text: str) -> int | None:
    return None if text == "all" else int(text)


def _one(job: tuple[str, str, int | None, int | None, int | None]) -> object:
    from abimut.base import KINDS
    from abimut.run import spec
    from abimut.score import row
    name, kind, *most = job
    found = row(spec(name), KINDS[kind], *most)
    return found.spec, found.kind.name, [found.places, found.unfit, found.right, found.asked, found.agreed,
                                         found.unknown, found.diffed, found.failed], [
        str(one) for one in found.survivors], found.against


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--specs", default="mvm,haxm,kvm")
    parser.add_argument("--verdicts", type=_number, default=None)
    parser.add_argument("--oracle", type=_number, default=8)
    parser.add_argument("--abidiff", type=_number, default=4)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("-o", dest="output", type=Path, default=ROOT / "bench" / "RESULTS-mutation.md")
    options = parser.parse_args()
    from abimut import report
    from abimut.base import KINDS
    from abimut.run import PARTS
    assert PARTS
    started = time.monotonic()
    jobs = [(name, kind, options.verdicts, options.oracle, options.abidiff)
            for name in options.specs.split(",") for kind in KINDS]
    with Pool(options.jobs) as pool:
        found = [report.Result(*one) for one in pool.imap_unordered(_one, jobs)]
    text = report.markdown(found, options, time.monotonic() - started)
    options.output.write_text(text, encoding="utf-8")
    for one in found:
        for line in (*one.survivors, *one.against):
            print(line)
    print(report.summary(found))
    return 1 if any(one.survivors or one.against for one in found) else 0


if __name__ == "__main__":
    sys.exit(main())
