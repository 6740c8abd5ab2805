#!/usr/bin/python3
"""strace's own tests of ioctls: with the overlay as without it, and in a source that has the upstream form.

    tests/strace/own_tests.py overlay [--write]             Debian's strace, built without and with the overlay
    tests/strace/own_tests.py upstream [SOURCE] [--write]   a copy of SOURCE (strace from git, or a release; Debian's)

`upstream` writes every spec into the copy, makes the build system anew, builds with warnings as errors, and runs the
generated tests and their neighbours. Nothing opens /dev/kvm: ioctl_kvm_run* is left out, and so is what it would need.
Takes minutes, so it is no test of its own; `--write` puts what it found into bench/RESULTS-strace-tests.md.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "decoders/strace"))

import install  # noqa: E402

PAGE = ROOT / "bench/RESULTS-strace-tests.md"
HEAD = """# strace's own tests of ioctls

Made by `tests/strace/own_tests.py overlay --write` and `upstream [SOURCE] --write`. Without those that start a guest
(`ioctl_kvm_run*`).

| strace | with | passed | skipped | failed |
|---|---|---|---|---|
"""
#: Makes what is generated in a release's source; a source from git has ./bootstrap for it.
GENERATORS = ("src/xlat/gen.sh", "tests/gen_pure_executables.sh", "tests/gen_tests.sh")


def specs() -> list[Path]:
    """generated/<abi> of those that strace sees."""
    return sorted(path.parent for path in (ROOT / "generated").glob("*/strace"))


def value(build: Path, name: str) -> list[str]:
    """Words of a variable of tests/Makefile."""
    words = ["make", "-s", "-C", str(build / "tests"), "--eval", f"ioctlc-say:;@echo '$({name})'", "ioctlc-say"]
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout.split()


def is_ioctl(name: str) -> bool:
    return name.startswith("ioctl") and not name.startswith("ioctl_kvm_run")


@dataclass
class Outcome:
    """Results by test (PASS, SKIP, FAIL, ..), and the last line of a test's log where it did not pass."""

    version: str
    results: dict[str, str]
    said: dict[str, str]

    def wrong(self) -> list[str]:
        return sorted(test for test, result in self.results.items() if result not in ("PASS", "SKIP"))

    def row(self, what: str) -> str:
        found = Counter(self.results.values())
        failed = sum(found.values()) - found["PASS"] - found["SKIP"]
        return f"| {self.version} | {what} | {found['PASS']} | {found['SKIP']} | {failed} |"

    def skipped(self) -> list[str]:
        """Reasons, with how many tests have each."""
        found = Counter(self.said[test] for test, result in self.results.items() if result == "SKIP")
        return [f"{count} skipped: {reason}" for reason, count in found.most_common()]


def tested(build: Path) -> Outcome:
    """strace's tests of ioctls, run in a build."""
    tests = [name for name in value(build, "TESTS") if is_ioctl(name)]
    programs = [name for name in value(build, "check_PROGRAMS") if is_ioctl(name)]
    folder = build / "tests"
    for path in [*folder.glob("*.trs"), *folder.glob("ioctl*.log")]:
        path.unlink()
    words = ["make", "-s", "-k", f"-j{os.cpu_count()}", "-C", str(folder), "check-TESTS",
             f"check_PROGRAMS={' '.join(programs)}", f"TESTS={' '.join(tests)}"]
    done = subprocess.run(words, capture_output=True, text=True)
    results, said = {}, {}
    for test in tests:
        trs = folder / f"{test.removesuffix('.test')}.trs"
        found = re.search(r":test-result: (\w+)", trs.read_text()) if trs.exists() else None
        results[test] = found[1] if found else "ERROR"
        log = trs.with_suffix(".log")
        lines = log.read_text(errors="replace").splitlines() if log.exists() else ["it did not run"]
        said[test] = next((line for line in lines if "skipped test" in line), lines[-1] if lines else "")
    if not tests or all(result == "ERROR" for result in results.values()):
        sys.exit(f"own_tests.py: no test ran: {done.stderr[-2000:]}")
    version = subprocess.run([build / "src/strace", "-V"], check=True, capture_output=True, text=True).stdout
    return Outcome(version.splitlines()[0].split()[-1], results, said)


def show(outcome: Outcome, what: str, tests: list[str]) -> None:
    print(outcome.row(what))
    for test in tests:
        print(f"  {test}: {outcome.results[test]}: {outcome.said[test]}")
    for reason in outcome.skipped():
        print(f"  {reason}")


def record(rows: list[str]) -> None:
    """Rows into the page: instead of those of the same strace with the same."""
    old = [line for line in PAGE.read_text().splitlines() if re.match(r"\| \d", line)] if PAGE.exists() else []
    keys = [line.split("|")[1:3] for line in rows]
    kept = [line for line in old if line.split("|")[1:3] not in keys]
    PAGE.write_text(HEAD + "\n".join(sorted([*kept, *rows])) + "\n")


def overlay(options: argparse.Namespace) -> bool:
    """Whether each test ends with the overlay as it does without."""
    found = {}
    for kind, what in (("stock", "nothing"), ("plain", "the overlay")):
        words = [str(ROOT / "decoders/strace/install.py"), "build", "--kind", kind]
        strace = Path(subprocess.run(words, check=True, stdout=subprocess.PIPE, text=True).stdout.strip())
        found[what] = tested(strace.parents[1])
    stock, ours = found.values()
    differ = [test for test, result in ours.results.items() if stock.results.get(test) != result]
    show(stock, "nothing", stock.wrong())
    show(ours, "the overlay", sorted({*differ, *ours.wrong()}))
    print(f"{len(ours.results)} tests, {len(differ)} end otherwise than without the overlay")
    if options.write:
        record([one.row(what) for what, one in found.items()])
    return not differ


# --- the upstream form ------------------------------------------------------------------------------------------------


def prepared(source: Path, folder: Path) -> None:
    """A copy with the upstream form of every spec, built."""
    log = folder.with_name(f"{folder.name}.log")
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(source, folder, symlinks=True)
    for spec in specs():
        install.run(ROOT / "decoders/strace/upstream.py", spec, folder, cwd=folder, log=log)
    if (folder / "bootstrap").exists():
        install.run("./bootstrap", cwd=folder, log=log)
    else:
        for script in GENERATORS:
            install.run(f"./{script}", cwd=folder, log=log)
        install.run("autoreconf", "-f", "-i", cwd=folder, log=log)
    install.run("./configure", "-q", *install.ALONE, "--enable-gcc-Werror", cwd=folder, log=log)
    for part in ("bundled", "src"):
        install.run("make", "-s", f"-j{os.cpu_count()}", "-C", part, cwd=folder, log=log)


def upstream(options: argparse.Namespace) -> bool:
    """Whether nothing fails, and there is a generated test for each spec that passes."""
    cache = install.cache_of(install.version())
    source = options.source
    if source is None:
        install.build(argparse.Namespace(header=[], kind="stock"))
        source = cache / "source"
    folder = cache / "upstream"
    prepared(source.resolve(), folder)
    found = tested(folder)
    words = [next(spec.glob("strace/ioctls_*.h")).stem.removeprefix("ioctls_") for spec in specs()]
    own = [f"ioctl_{word}_table.gen.test" for word in words]
    missing = [test for test in own if found.results.get(test) != "PASS"]
    show(found, f"the upstream form of {len(own)} specs", found.wrong())
    print(f"{len(own)} generated tests{', not passed: ' if missing else ' pass'}{', '.join(missing)}")
    if options.write:
        record([found.row(f"the upstream form of {len(own)} specs")])
    return not missing and not found.wrong()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, work in (("overlay", overlay), ("upstream", upstream)):
        one = commands.add_parser(name)
        one.set_defaults(work=work)
        one.add_argument("--write", action="store_true", help=f"into {PAGE.relative_to(ROOT)}")
        if name == "upstream":
            one.add_argument("source", nargs="?", type=Path)
    options = parser.parse_args()
    return 0 if options.work(options) else 1


if __name__ == "__main__":
    sys.exit(main())
