"""The same bytes on every machine and day: nothing depends on the clock, the locale, the folder or the hash order."""

from __future__ import annotations

import ast
import shutil
from pathlib import Path

import pytest

from invoke import GENERATOR, ROOT, command, environment, process
from survival import snapshot

SPECS = ("mvm", "haxm")
COMMANDS = [("check", "@", "--today", "2026-11-20", "--format", "json"), ("check", "@", "--today", "2026-11-20"),
            ("numbers", "@"), ("numbers", "@", "--format", "csv"), ("layout", "@"), ("layout", "@", "--format", "json"),
            ("decode", "0xc00400c6", "@")]

#: Things that must make no difference.
SETTINGS = [{"PYTHONHASHSEED": "0"}, {"PYTHONHASHSEED": "1"}, {"PYTHONHASHSEED": "random"}, {"LC_ALL": "C"},
            {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"}, {"LC_ALL": "de_DE.ISO-8859-1", "PYTHONUTF8": "0"},
            {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, {"TZ": "Pacific/Kiritimati"},
            {"COLUMNS": "20", "LINES": "5"}, {"TERM": "xterm-256color"}, {"PYTHONOPTIMIZE": "2"}]


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("determinism")
    for name in SPECS:
        shutil.copytree(ROOT / "spec" / name, folder / "spec" / name)
    return folder


def built(spec: str, cwd: Path, out: Path, **settings: str) -> dict[str, bytes | None]:
    env = environment(XDG_CACHE_HOME=str(out.parent / "cache"), **settings)
    done = process("build", spec, "-o", out, cwd=cwd, env=env)
    assert done.status == 0, done.err
    return snapshot(out)


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: ",".join(f"{k}={v}" for k, v in setting.items()))
def test_build(setting: dict[str, str], work: Path, tmp_path: Path) -> None:
    for spec in SPECS:
        one = built(f"spec/{spec}", work, tmp_path / "one" / spec)
        assert built(f"spec/{spec}", work, tmp_path / "other" / spec, **setting) == one
        assert len(one) > 5


@pytest.mark.parametrize("name", SPECS)
def test_build_from_elsewhere(name: str, work: Path, tmp_path: Path) -> None:
    one = built(f"spec/{name}", work, tmp_path / "1")
    assert built(str(work / "spec" / name), tmp_path, tmp_path / "2") == one
    assert built(".", work / "spec" / name, tmp_path / "3") == one
    assert built(f"{name}/{name}.yaml", work / "spec", tmp_path / "4") == one
    assert built(f"../spec/./{name}/", work / "spec", tmp_path / "5") == one
    shutil.copytree(work / "spec", tmp_path / "moved/spec")
    assert built(f"spec/{name}", tmp_path / "moved", tmp_path / "6") == one


@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: " ".join(words))
def test_text(words: tuple[str, ...], work: Path) -> None:
    line = [word.replace("@", "spec/haxm") for word in words]
    one = process(*line, cwd=work)
    for setting in SETTINGS[1:7:2]:
        assert process(*line, cwd=work, env=environment(**setting)) == one


_CLOCKS = ("today", "now", "utcnow", "time", "localtime", "gmtime", "monotonic", "strftime", "uuid4", "getnode", "gethostname")
_MODULES = ("date", "datetime", "datetime.date", "datetime.datetime", "time", "uuid", "socket")


def test_no_clock_but_for_dates() -> None:
    """Only `check`, `diff` and `lock` ask for the date, and only without --today."""
    users = set()
    for path in (GENERATOR / "ioctlc").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and node.attr in _CLOCKS:
                if ast.unparse(node.value) in _MODULES:
                    users.add((path.relative_to(GENERATOR / "ioctlc").as_posix(), ast.unparse(node)))
    assert users == {("commands/check.py", "datetime.date.today"), ("commands/lock.py", "datetime.date.today"),
                     ("commands/diff.py", "time.strftime")}


def test_build_after_all_dates(work: Path, tmp_path: Path) -> None:
    """A build in the far future (the clock is faked) gives what a build today gives."""
    today = built("spec/mvm", work, tmp_path / "today")
    fake = ("import sys, time, datetime\n"
            "class Future(datetime.date):\n    @classmethod\n    def today(cls): return cls(2099, 1, 1)\n"
            "datetime.date = Future\ntime.time = lambda: 4e9\n"
            "from ioctlc.cli import main\nsys.exit(main(sys.argv[1:]))\n")
    import subprocess
    done = subprocess.run([command()[0], "-c", fake, "build", "spec/mvm", "-o", str(tmp_path / "future")], cwd=work,
                          env=environment(XDG_CACHE_HOME=str(tmp_path / "cache")), capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    assert snapshot(tmp_path / "future") == today
