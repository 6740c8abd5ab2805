"""The history of docs/stability.md in C: clients of every release, and of a backport, on the drivers of all of them."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from histories import PAGE, diff, edited, rules
from invoke import ROOT, TODAY, ioctlc

HERE = Path(__file__).resolve().parent
RUNTIME = [*sorted((ROOT / "driver/boundary").glob("*.c")), ROOT / "compat/compat.c", ROOT / "driver/user/os.c"]
FLAGS = ["-std=gnu11", "-g", "-Wall", "-Wextra", "-Werror", "-fsanitize=address,undefined"]
BOIL, POUR, TIMER, WARM, DESCALE = (1 << value for value in (1, 2, 3, 4, 5))
CLANG = next((name for name in ("clang-14", "clang") if shutil.which(name)), "clang")

#: release -> the capabilities that it has, as bits of their values.
HAS = {"one": BOIL, "two": BOIL | POUR | TIMER, "three": BOIL | POUR | TIMER | WARM | DESCALE,
       "backport": BOIL | POUR | WARM}
CHOSEN = "KETTLE_CAP_BOIL,KETTLE_CAP_POUR,KETTLE_CAP_WARM"


@pytest.fixture(scope="module")
def history(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The spec of each release with its lock, as the page makes them."""
    folder = tmp_path_factory.mktemp("history")
    section = PAGE.split("## Backports\n")[1].split("\n## ")[0]
    blocks = re.findall(r"^```(yaml|diff)\n(.*?)^```$", section, re.MULTILINE | re.DOTALL)
    found, before = dict[str, Path](), None
    for release, (kind, block) in zip(("one", "two", "three"), blocks, strict=True):
        spec = folder / release / "kettle"
        if before is None:
            spec.mkdir(parents=True)
            (spec / "kettle.yaml").write_text(block, encoding="utf-8")
        else:
            shutil.copytree(before, spec)
            edited(spec / "kettle.yaml", block)
        assert ioctlc("check", spec, "--werror", "--today", TODAY).status == 0
        assert ioctlc("lock", spec, "--today", TODAY).status == 0
        found[release] = before = spec
    return found


@pytest.fixture(scope="module")
def outputs(history: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """What was built from each release; of the backport, from today's spec."""
    folder = tmp_path_factory.mktemp("outputs")
    for release, spec in [*history.items(), ("backport", history["three"])]:
        words = ["--capabilities", CHOSEN] if release == "backport" else []
        done = ioctlc("build", spec, "-o", folder / release, *words)
        assert done.status == 0, done.err
    return {release: folder / release for release in HAS}


def run(*words: str | Path) -> str:
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def clients(outputs: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Objects; each was compiled with nothing but a release's header."""
    folder = tmp_path_factory.mktemp("clients")
    for release, out in outputs.items():
        run(CLANG, *FLAGS, f"-DCLIENT={release}", "-I", out / "include", "-c", HERE / "releases/client.c", "-o",
            folder / f"{release}.o")
    return [folder / f"{release}.o" for release in outputs]


def test_the_locks_say_that_each_release_extends_the_one_before(history: dict[str, Path], outputs: dict[str, Path],
                                                                ) -> None:
    locks = [spec / "kettle.lock" for spec in history.values()]
    part = outputs["backport"] / "kettle.lock"
    for old, new in [*zip(locks, locks[1:]), (locks[0], locks[2]), (locks[0], part), (part, locks[2]),
                     (part, history["three"]), (locks[0], history["three"])]:
        done, found = diff(old, new)
        assert (done.status, found["verdict"]) == (0, "extend"), done.out
    for old, new in [(locks[1], part), (part, locks[1]), (locks[2], part)]:
        assert diff(old, new)[1]["verdict"] == "break", "neither has all that the other one has"


@pytest.mark.parametrize("driver", HAS)
def test_every_client_works_on_every_driver(driver: str, outputs: dict[str, Path], clients: list[Path],
                                            tmp_path: Path) -> None:
    """Each finds what both have, uses that, and is refused the rest in the way that the rules say."""
    out = outputs[driver]
    includes = [f"-I{one}" for one in (ROOT / "driver/user", ROOT / "driver/boundary", ROOT / "compat", out / "driver",
                                       out / "include")]
    names = " ".join(f"CLIENT({release})" for release in HAS)
    sources = [HERE / "releases/driver.c", *sorted((out / "driver").glob("*.c")), *RUNTIME]
    run(CLANG, *FLAGS, *includes, f"-DCLIENTS={names}", *sources, *clients, "-o", tmp_path / "program")
    said = run(tmp_path / "program").splitlines()
    assert said == [f"{client} finds {HAS[client] & HAS[driver]:#x}" for client in HAS]


def test_a_reserved_capability_is_in_the_header_and_in_no_table(outputs: dict[str, Path]) -> None:
    for out in outputs.values():
        assert re.search(r"^#define KETTLE_CAP_SING\s+9\b", (out / "include/kettle.h").read_text(), re.MULTILINE)
        assert "KETTLE_CAP_SING" not in (out / "driver/kettle_capabilities.c").read_text()


def test_header_table_and_lock_have_the_same_capabilities(outputs: dict[str, Path]) -> None:
    for release, out in outputs.items():
        header = set(re.findall(r"#define KETTLE_CAP_(\w+)", (out / "include/kettle.h").read_text()))
        table = set(re.findall(r"\{ KETTLE_CAP_(\w+),", (out / "driver/kettle_capabilities.c").read_text()))
        assert header - {"SING"} == table and len(table) == HAS[release].bit_count()
    lock = (outputs["backport"] / "kettle.lock").read_text(encoding="utf-8")
    found = set(re.findall(r"^capability KETTLE_CAP_(\w+) value", lock, re.MULTILINE))
    assert found == {"BOIL", "POUR", "WARM", "SING"}


def test_an_older_release_against_a_spec_that_has_used_spare_bytes(tmp_path: Path) -> None:
    """The lock beside NEW has a member where OLD has spare bytes: that is no release before OLD."""
    spec = tmp_path / "lamp"
    shutil.copytree(HERE / "base/lamp", spec)
    assert ioctlc("lock", spec, "--today", TODAY).status == 0
    old = shutil.copy(spec / "lamp.lock", tmp_path / "old.lock")
    text = (spec / "lamp.yaml").read_text(encoding="utf-8")
    for before, after in (
            ("{name: spare, type: u32, array: 2, reserved: must_be_zero, doc: for later}",
             "{name: spare, type: u32, array: 2, max: 3, capability: LAMP_CAP_NEW, doc: now}"),
            ("  - {name: LAMP_CAP_SOON,", '  - {name: LAMP_CAP_NEW, value: 9, since: "1.0", on: lamp, returns: 0 or 1,'
             " doc: New.}\n  - {name: LAMP_CAP_SOON,")):
        assert text.count(before) == 1
        text = text.replace(before, after)
    (spec / "lamp.yaml").write_text(text, encoding="utf-8")
    assert ioctlc("lock", spec, "--today", TODAY).status == 0
    done, found = diff(old, spec)
    assert (done.status, rules(found)) == (0, ["capability-added", "reserved-consumed"])
