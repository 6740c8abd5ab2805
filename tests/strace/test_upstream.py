"""The upstream form: files that are complete, written into strace's source as strace has it.

That it builds there and that its tests pass is what tests/strace/own_tests.py says (bench/RESULTS-strace-tests.md).
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "decoders/strace")]

import install  # noqa: E402
import own_tests  # noqa: E402

#: What each ABI's table of names begins with, as strace's own Makefile takes it.
TABLES = {"x86_64": ("x86_64/ioctls_inc0.h", "x86_64/ioctls_arch0.h"),
          "i386": ("x86_64/ioctls_inc1.h", "x86_64/ioctls_arch1.h"),
          "x32": ("x86_64/ioctls_inc2.h", "x86_64/ioctls_arch2.h")}
INCLUDE = re.compile(r'^# ?include "(.*)"$', re.MULTILINE)


def files(source: Path) -> dict[str, str]:
    return {str(path.relative_to(source)): path.read_text(errors="replace") for path in source.rglob("*")
            if path.is_file()}


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What upstream.py touches of Debian's source, from the cache or into it."""
    cache, out = install.cache_of("strace", install.version("strace")), tmp_path_factory.mktemp("before") / "strace"
    cache.mkdir(parents=True, exist_ok=True)
    if not (cache / "source").exists():
        install.fetch("strace", install.version("strace"), cache, cache / "fetch.log")
    source = cache / "source"
    for name in ("src", "tests"):
        shutil.copytree(source / name, out / name, ignore=shutil.ignore_patterns("*.o"))
    return out


@pytest.fixture(scope="module")
def after(before: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("after") / "strace"
    shutil.copytree(before, out)
    apply(out)
    return out


def apply(source: Path) -> None:
    for spec in own_tests.specs():
        subprocess.run([ROOT / "decoders/strace/upstream.py", spec, source], check=True)


def names(source: Path, table: str) -> dict[int, set[str]]:
    """Names of an ABI by code: its table and what that includes."""
    found: dict[int, set[str]] = {}
    todo = [source / "src/linux" / name for name in TABLES[table]]
    while todo:
        path = todo.pop()
        text = path.read_text()
        todo += [path.parent / name for name in INCLUDE.findall(text)]
        for name, ways, number, size in install.ENTRY.findall(text):
            found.setdefault(install.code_of(name, ways, number, size), set()).add(name)
    return found


#: What a compiler for an ABI is told to be.
MACROS = {"x86_64": ("-D__x86_64__",), "i386": ("-D__i386__",), "x32": ("-D__x86_64__", "-D__ILP32__")}


def rows(source: Path, abi: str) -> list[tuple[str, int, str]]:
    """Test, code and name of each row of the generated tests on an ABI."""
    out = []
    for path in sorted((source / "tests").glob("ioctl_*_table.c")):
        text = re.sub(r"^#include .*\n", "", path.read_text(), flags=re.MULTILINE)
        words = ["gcc", "-E", "-P", "-undef", "-x", "c", *MACROS[abi], "-"]
        shown = subprocess.run(words, input=text, check=True, capture_output=True, text=True).stdout
        out += [(path.name, int(code, 16), name) for code, name in re.findall(r'\{ (0x[0-9a-f]+), "(\w+)" \}', shown)]
    return out


@pytest.mark.parametrize("abi", TABLES)
def test_strace_has_a_name_for_what_the_tests_call(abi: str, after: Path) -> None:
    """One name: else strace prints `A or B`, and of none `_IOC(..)`."""
    found, every = names(after, abi), rows(after, abi)
    assert len(every) > 100 and {"ioctl_mvm_table.c", "ioctl_kvm_table.c"} <= {test for test, _, _ in every}
    assert [row for row in every if found.get(row[1]) != {row[2]}] == []


def test_each_abi_has_the_overlays_names_of_its_own(before: Path, tmp_path: Path) -> None:
    """x32's table includes x86-64's, which must not have the last word."""
    source = tmp_path / "strace"
    shutil.copytree(before, source)
    install.patch(source, [], False)
    for number, (abi, tables) in enumerate(TABLES.items()):
        text = "".join(f'#include "{source}/src/linux/{name}"\n' for name in tables) + "IOCTLC_PERSONALITY\n"
        words = ["gcc", "-E", "-P", "-x", "c", "-"]
        shown = subprocess.run(words, input=text, check=True, capture_output=True, text=True).stdout
        assert shown.splitlines()[-1] == str(number), abi


def test_each_spec_has_a_test_that_calls_something(after: Path) -> None:
    """On x86-64; other ABIs share codes with other drivers, and have fewer."""
    tests = {path.name for path in (after / "tests").glob("ioctl_*_table.c")}
    assert len(tests) == len(own_tests.specs()) and tests == {test for test, _, _ in rows(after, "x86_64")}


def test_tests_are_skipped_where_nothing_is_decoded(after: Path) -> None:
    for path in (after / "tests").glob("ioctl_*_table.c"):
        assert "SKIP_MAIN_UNDEFINED" in path.read_text()


def test_other_architectures_see_nothing_but_a_stub(after: Path) -> None:
    """What they include would be unused there, which is an error to strace's CI."""
    for path in (after / "src").glob("*_ioctl_table.c"):
        text = path.read_text()
        shown = text[:text.index("#if defined X86_64")] + text[text.index("\n#else\n"):]
        assert re.findall(r"#include (.*)", shown) == ['"defs.h"'] and shown.count("RVAL_DECODED") == 1


def test_every_new_file_is_listed_once(before: Path, after: Path) -> None:
    new = set(files(after)) - set(files(before))
    listed = (after / "src/Makefile.am").read_text()
    for name in sorted(new):
        if name.startswith("src/") and not name.startswith("src/xlat/"):
            assert len(re.findall(rf"^\t{re.escape(name[4:])}\s*\\$", listed, re.MULTILINE)) == 1, name
        elif name.startswith("tests/"):
            word = Path(name).stem
            assert len(re.findall(rf"^{word}\t", (after / "tests/gen_tests.in").read_text(), re.MULTILINE)) == 1
            executables = (after / "tests/pure_executables.list").read_text().splitlines()
            assert executables.count(word) == 1
    assert any(name.endswith("/ioctls_mvm.h") for name in new)


def test_sources_stand_in_the_list_that_is_linked(after: Path) -> None:
    """The one with kvm.c; there are lists of others below it."""
    text = (after / "src/Makefile.am").read_text()
    block = next(part for part in re.findall(r"(?:^\t.*\n)+", text, re.MULTILINE) if "\tkvm.c\t" in part)
    missing = [path.name for path in (after / "src").glob("*_ioctl_table.c") if f"\t{path.name}\t" not in block]
    assert missing == []


def test_a_second_time_nothing_changes(after: Path) -> None:
    first = files(after)
    apply(after)
    assert files(after) == first
