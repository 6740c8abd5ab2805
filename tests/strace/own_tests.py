#!/usr/bin/python3
"""strace's own tests of ioctls: with the overlay as without it, and in a source that has the upstream form.

    tests/strace/own_tests.py overlay [--write]             Debian's strace, built without and with the overlay
    tests/strace/own_tests.py upstream [SOURCE] [--write]   a copy of SOURCE (strace from git, or a release; Debian's)
    tests/strace/own_tests.py releases REPOSITORY [--write] into the sources of each release from 6.1 on, nothing built

`upstream` writes every spec into the copy, makes the build system anew, builds with warnings as errors, and runs the
generated tests and their neighbours. Nothing opens /dev/kvm: ioctl_kvm_run* is left out, and so is what it would need.
REPOSITORY is strace's, with its tags; both forms (of the other, mvm) are put into a copy of each, twice. All this takes
minutes, so it is no test of its own; `--write` puts what it found into bench/RESULTS-strace-tests.md.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "decoders/strace"))

import install  # noqa: E402

INSTALL = ROOT / "decoders/strace/install.py"
UPSTREAM = ROOT / "decoders/strace/upstream.py"
PAGE = ROOT / "bench/RESULTS-strace-tests.md"
HEAD = """# strace's own tests of ioctls

Made by `tests/strace/own_tests.py` with `--write`: `overlay`, `upstream [SOURCE]` and `releases REPOSITORY`. Without
those tests that start a guest (`ioctl_kvm_run*`).

| strace | with | passed | skipped | failed |
|---|---|---|---|---|
"""
#: The line below the table.
RELEASES = "Both forms find their places in "
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


def record(rows: list[str], releases: str = "") -> None:
    """Rows into the page: instead of those of the same strace with the same; and the line about releases."""
    text = PAGE.read_text().splitlines() if PAGE.exists() else []
    keys = [line.split("|")[1:3] for line in rows]
    kept = [line for line in text if re.match(r"\| \d", line) and line.split("|")[1:3] not in keys]
    last = [releases] if releases else [line for line in text if line.startswith(RELEASES)]
    PAGE.write_text(HEAD + "\n".join([*sorted([*kept, *rows]), *(["", *last] if last else []), ""]))


def overlay(options: argparse.Namespace) -> bool:
    """Whether each test ends with the overlay as it does without."""
    found = {}
    for kind, what in (("stock", "nothing"), ("plain", "the overlay")):
        words = [str(INSTALL), "build", "--kind", kind]
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
        install.run(UPSTREAM, spec, folder, cwd=folder, log=log)
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
    cache = install.cache_of("strace", install.version("strace"))
    source = options.source
    if source is None:
        source = cache / "source"
        if not source.exists():
            install.build(argparse.Namespace(header=[], kind="stock"))
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


# --- releases ---------------------------------------------------------------------------------------------------------


def git(repository: Path, *words: str) -> str:
    return subprocess.run(["git", "-C", str(repository), *words], check=True, stdout=subprocess.PIPE, text=True).stdout


def takes_both(repository: Path, tag: str) -> str:
    """What is wrong with putting both forms into a release's source; empty where nothing is."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # `git archive` would leave out what .gitattributes says
        env = {**os.environ, "GIT_INDEX_FILE": f"{name}/index"}
        command = ["git", "-C", repository, f"--work-tree={name}", "checkout", "-q", tag, "--", "src", "tests"]
        subprocess.run(command, check=True, env=env)
        for command in [[INSTALL, "patch", folder], [UPSTREAM, ROOT / "generated/mvm", folder]] * 2:
            done = subprocess.run(command, capture_output=True, text=True)
            if done.returncode:
                return done.stderr.strip()
    return ""


def releases(options: argparse.Namespace) -> bool:
    """Whether every release takes both forms."""
    every = git(options.repository, "tag", "--sort=v:refname").split()
    tags = [tag for tag in every if re.match(r"v([7-9]|6\.[1-9])", tag)]
    wrong = {tag: said for tag in tags if (said := takes_both(options.repository, tag))}
    for tag in tags:
        print(f"{tag}: {wrong.get(tag, 'takes both forms')}")
    if options.write and tags and not wrong:
        record([], f"{RELEASES}each of {len(tags)} releases, {tags[0][1:]} to {tags[-1][1:]}.")
    return bool(tags) and not wrong


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, work in (("overlay", overlay), ("upstream", upstream), ("releases", releases)):
        one = commands.add_parser(name)
        one.set_defaults(work=work)
        one.add_argument("--write", action="store_true", help=f"into {PAGE.relative_to(ROOT)}")
        if name == "upstream":
            one.add_argument("source", nargs="?", type=Path)
        if name == "releases":
            one.add_argument("repository", type=Path)
    options = parser.parse_args()
    return 0 if options.work(options) else 1


if __name__ == "__main__":
    sys.exit(main())
