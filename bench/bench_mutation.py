#!/usr/bin/env python3
"""The mutation score of `ioctlc diff`, and abidiff's beside it: writes bench/RESULTS-mutation.md.

    bench/bench_mutation.py [--specs mvm,haxm,kvm] [--jobs 2] [--state FILE] [--minutes N]

All mutations of a spec are dealt into parts at random (--seed). What a part gave is kept in the state file, one JSON
line a part: a run that is stopped, or has used its minutes, goes on there, and the report is of what there is.
--report writes the report of the state file and judges nothing.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from dataclasses import asdict
from multiprocessing import Pool
from pathlib import Path
from typing import Any, Iterator

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "generator"), str(ROOT / "tests" / "support")]


def _one(job: tuple[str, int, int, int, int]) -> dict[str, Any]:
    from abimut.run import spec
    from abimut.score import Job, tally
    clock, cpu = time.monotonic(), _cpu()
    found = asdict(tally(spec(job[0]), Job(*job)))
    return {"job": list(job), "seconds": time.monotonic() - clock, "cpu": _cpu() - cpu, **found}


def _cpu() -> float:
    """Seconds of processor time, those of compilers and other processes included."""
    import resource
    return sum(one.ru_utime + one.ru_stime for one in (resource.getrusage(resource.RUSAGE_SELF),
                                                       resource.getrusage(resource.RUSAGE_CHILDREN)))


def _run(options: argparse.Namespace, done: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """The jobs that are not done, part by part, until there is no time."""
    known = {tuple(one["job"]) for one in done}
    jobs = [job for part in range(options.parts) for name in options.specs.split(",")
            if (job := (name, part, options.parts, options.seed, options.abidiff)) not in known]
    end = time.monotonic() + 60 * options.minutes
    with Pool(options.jobs) as pool:
        for found in pool.imap_unordered(_one, jobs):
            yield found
            if time.monotonic() > end:
                break


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--specs", default="mvm,haxm,kvm")
    parser.add_argument("--parts", type=int, default=96, help="into so many parts a spec's mutations are dealt")
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--abidiff", type=int, default=8, help="abidiff is asked about one in so many; 0: about none")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--minutes", type=float, default=600, help="no further part is waited for then")
    parser.add_argument("--state", type=Path, required=True)
    parser.add_argument("--report", action="store_true", help="write the report of the state file")
    parser.add_argument("-o", dest="output", type=Path, default=ROOT / "bench" / "RESULTS-mutation.md")
    options = parser.parse_args()
    from abimut import report
    lines = options.state.read_text(encoding="utf-8").splitlines() if options.state.exists() else []
    done = [json.loads(line) for line in lines]
    if not options.report:
        for found in _run(options, done):
            done.append(found)
            with options.state.open("a", encoding="utf-8") as state:
                print(json.dumps(found), file=state)
            print(found["job"], f"{found['seconds']:.0f} s", *found["survivors"], *found["against"], sep="\n  ",
                  flush=True)
    options.output.write_text(report.markdown(done), encoding="utf-8")
    print(report.summary(done))
    return 1 if any(one["survivors"] or one["against"] for one in done) else 0


if __name__ == "__main__":
    sys.exit(main())
