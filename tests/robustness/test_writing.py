"""Outputs are whole or not there, whatever goes wrong while they are written, and only where they belong."""

from __future__ import annotations

import errno
import os
import re
import resource
import shutil
import signal
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest

from invoke import ROOT, command, environment, ioctlc
from survival import snapshot

EVERYTHING = Path(__file__).resolve().parent / "everything"
NOBODY = 65534


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    return Path(shutil.copytree(EVERYTHING, tmp_path / "everything"))


@pytest.fixture
def new(spec: Path, tmp_path: Path) -> dict[str, bytes | None]:
    """What a build gives once the spec has changed; `out` has what it gave before."""
    assert ioctlc("build", spec, "-o", tmp_path / "out").status == 0
    for file in spec.glob("*.yaml"):
        file.write_text(file.read_text().replace("license: MIT", "license: ISC"))
    assert ioctlc("build", spec, "-o", tmp_path / "new").status == 0
    return snapshot(tmp_path / "new")


def test_second_build_touches_nothing(spec: Path, tmp_path: Path) -> None:
    ioctlc("build", spec, "-o", tmp_path / "out")
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").rglob("*")}
    files = sum(path.is_file() for path in before)
    assert files > 4
    for stamp in (True, False):
        if not stamp:
            shutil.rmtree(tmp_path / "cache")
        done = ioctlc("build", spec, "-o", tmp_path / "out")
        assert done.out == f"{tmp_path}/out: 0 written, 0 removed, {files} unchanged\n"
        assert {path: path.stat().st_mtime_ns for path in (tmp_path / "out").rglob("*")} == before


#: Each step of a build that writes: how to make it fail, and how many files it is for (5 new texts, 1 leftover).
STEPS = [("mkdir", 0), *(("open", n) for n in range(5)), *(("link", n) for n in range(6)),
         *(("replace", n) for n in range(5)), ("unlink", 0)]


def failing(monkeypatch: pytest.MonkeyPatch, step: str, after: int, code: int, forever: bool = False) -> list[str]:
    """Make a step fail once, or for ever, after some calls went well. The list then has what it was called with."""
    seen: list[str] = []
    original: Any = {"mkdir": os.mkdir, "open": open, "link": os.link, "replace": os.replace, "unlink": os.unlink}[step]

    def call(*args: Any, **more: Any) -> Any:
        if (step == "open" and "w" not in args[1:2]) or (step == "unlink" and "everything_old.h" != args[0].name):
            return original(*args, **more)
        seen.append(os.fspath(args[0]))
        if len(seen) == after + 1 or forever and len(seen) > after:
            raise OSError(code, os.strerror(code), *map(os.fspath, args[:1]))
        return original(*args, **more)

    if step == "open":
        monkeypatch.setattr("ioctlc.write.open", call, raising=False)
    else:
        monkeypatch.setattr(os, step, call)
    if step == "link":                      # no links there, and no space for copies
        monkeypatch.setattr(shutil, "copy2", lambda *a, **m: call_copy(code, a[0]))
    return seen


def call_copy(code: int, path: Path) -> None:
    raise OSError(code, os.strerror(code), str(path))


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EACCES, errno.EIO, errno.EROFS])
@pytest.mark.parametrize("step, after", STEPS)
def test_failure_on_the_way(step: str, after: int, code: int, spec: Path, tmp_path: Path,
                            new: dict[str, bytes | None], monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing has changed, nothing is left over, the message names a destination, and the next build is whole."""
    out = tmp_path / "out"
    shutil.copy(out / "include/everything.h", out / "include/everything_old.h")
    if step == "mkdir":
        shutil.rmtree(out / "tests")
    old = snapshot(out)
    seen = failing(monkeypatch, step, after, code)
    done = ioctlc("build", spec, "-o", out)
    assert seen and done.status == 2
    reported = done.err.removeprefix("ioctlc: ").removesuffix(f": {os.strerror(code)}\n")
    assert reported in [str(out / name) for name in (*new, "include/everything_old.h")]
    assert snapshot(out) == old
    monkeypatch.undo()
    assert ioctlc("build", spec, "-o", out).status == 0
    assert snapshot(out) == new


@pytest.mark.parametrize("after", range(4))
def test_failure_for_ever(after: int, spec: Path, tmp_path: Path, new: dict[str, bytes | None],
                          monkeypatch: pytest.MonkeyPatch) -> None:
    """Where not even the way back works, the old file is kept, and the message says where."""
    old = snapshot(tmp_path / "out")
    failing(monkeypatch, "replace", after, errno.EIO, forever=True)
    done = ioctlc("build", spec, "-o", tmp_path / "out")
    kept = {name: text for name, text in snapshot(tmp_path / "out").items() if name.endswith(".old.tmp")}
    assert done.status == 2 and done.err.count("could not be put back") == len(kept) == after
    for name, text in kept.items():
        assert str(tmp_path / "out" / name) in done.err and text in old.values()
    monkeypatch.undo()
    assert ioctlc("build", spec, "-o", tmp_path / "out").status == 0
    assert snapshot(tmp_path / "out") == new


@pytest.mark.parametrize("done_first", [False, True])
def test_interrupted(done_first: bool, spec: Path, tmp_path: Path, new: dict[str, bytes | None],
                     monkeypatch: pytest.MonkeyPatch) -> None:
    old, calls, replace = snapshot(tmp_path / "out"), 0, os.replace

    def interrupted(source: Path, target: Path) -> None:
        nonlocal calls
        calls += 1
        if calls != 3 or done_first:
            replace(source, target)
        if calls == 3:
            raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", interrupted)
    assert ioctlc("build", spec, "-o", tmp_path / "out").status == 130
    assert snapshot(tmp_path / "out") == old


@pytest.mark.parametrize("name", ["include/everything.h", "model.json"])
def test_folder_in_the_place_of_a_file(name: str, spec: Path, tmp_path: Path, new: dict[str, bytes | None]) -> None:
    out = tmp_path / "out"
    (out / name).unlink()
    (out / name / "inner").mkdir(parents=True)
    old = snapshot(out)
    done = ioctlc("build", spec, "-o", out)
    assert (done.status, done.err) == (2, f"ioctlc: {out / name}: is a folder\n")
    assert snapshot(out) == old


def test_file_in_the_place_of_a_folder(spec: Path, tmp_path: Path, new: dict[str, bytes | None]) -> None:
    out = tmp_path / "out"
    shutil.rmtree(out / "tests")
    (out / "tests").write_text("mine\n")
    old = snapshot(out)
    done = ioctlc("build", spec, "-o", out)
    assert (done.status, done.err) == (2, f"ioctlc: {out / 'tests'}: Not a directory\n")
    assert snapshot(out) == old


def test_file_systems_without_links(spec: Path, tmp_path: Path, new: dict[str, bytes | None],
                                    monkeypatch: pytest.MonkeyPatch) -> None:
    """There, copies make the way back."""
    old = snapshot(tmp_path / "out")
    failing(monkeypatch, "replace", 3, errno.EIO)
    monkeypatch.setattr(os, "link", lambda *a, **m: call_copy(errno.EPERM, a[0]))
    assert ioctlc("build", spec, "-o", tmp_path / "out").status == 2
    assert snapshot(tmp_path / "out") == old
    assert ioctlc("build", spec, "-o", tmp_path / "out").status == 0
    assert snapshot(tmp_path / "out") == new


def limited(size: int) -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


@pytest.mark.parametrize("size", [0, 1, 5000, 40_000])
def test_disk_full(size: int, spec: Path, tmp_path: Path, new: dict[str, bytes | None]) -> None:
    old = snapshot(tmp_path / "out")
    done = subprocess.run(command("build", spec, "-o", tmp_path / "out"), env=environment(), capture_output=True,
                          text=True, preexec_fn=lambda: limited(size), check=False)
    assert done.returncode == 2
    assert done.stderr.startswith("ioctlc: ") and done.stderr.count("\n") == 1 and "File too large" in done.stderr
    assert snapshot(tmp_path / "out") == old
    fresh = subprocess.run(command("build", spec, "-o", tmp_path / "fresh"), env=environment(), capture_output=True,
                           preexec_fn=lambda: limited(size), check=False)
    assert fresh.returncode == 2
    assert [path for path in (tmp_path / "fresh").rglob("*") if path.is_file()] == []


@pytest.mark.parametrize("step", range(10))
def test_killed(step: int, spec: Path, tmp_path: Path, new: dict[str, bytes | None]) -> None:
    """kill -9 at different moments; the next build mends everything, temporary files included."""
    old = snapshot(tmp_path / "out")
    slow = ("import os, sys, time\nfrom ioctlc import cli, write\nreplace, stage = os.replace, write._Change.stage\n"
            "def slowly(call):\n    def wrapper(*a):\n        time.sleep(0.03)\n        return call(*a)\n"
            "    return wrapper\nos.replace, write._Change.stage = slowly(replace), slowly(stage)\n"
            "print('go', flush=True)\ncli.main(sys.argv[1:])\n")
    child = subprocess.Popen([command()[0], "-c", slow, "build", str(spec), "-o", str(tmp_path / "out")],
                             env=environment(), stdout=subprocess.PIPE)
    assert child.stdout is not None and child.stdout.readline() == b"go\n"
    time.sleep(0.1 + 0.05 * step)
    child.send_signal(signal.SIGKILL)
    child.wait()
    child.stdout.close()
    left = {name: content for name, content in snapshot(tmp_path / "out").items() if not name.endswith(".tmp")}
    for name, content in left.items():
        assert content in (old.get(name, b"none"), new.get(name, b"none")), name
    assert ioctlc("build", spec, "-o", tmp_path / "out").status == 0
    assert snapshot(tmp_path / "out") == new


def test_foreign_file_is_kept(spec: Path, tmp_path: Path) -> None:
    file = tmp_path / "out/include/everything.h"
    file.parent.mkdir(parents=True)
    file.write_text("/* mine */\n")
    done = ioctlc("build", spec, "-o", tmp_path / "out")
    assert (done.status, done.err) == (2, f"ioctlc: {file}: not made by ioctlc (or emptied since); remove it,"
                                          " or choose another folder with -o\n")
    assert snapshot(tmp_path / "out") == {"include": None, "include/everything.h": b"/* mine */\n"}


def test_leftovers_of_this_spec_alone_are_removed(spec: Path, tmp_path: Path) -> None:
    """An output folder may be shared, even with the compiler's own sources."""
    out = tmp_path / "out"
    ioctlc("build", ROOT / "spec/haxm", "-o", out)
    shutil.copy(ROOT / "generator/ioctlc/write.py", out)
    (out / "notes.txt").write_text("mine\n")
    others = snapshot(out)
    ioctlc("build", spec, "-o", out)
    stale = out / "include/everything_old.h"
    shutil.copy(out / "include/everything.h", stale)
    assert ioctlc("build", spec, "-o", out, "--check").status == 1
    done = ioctlc("build", spec, "-o", out)
    assert "1 removed" in done.out and not stale.exists()
    kept = snapshot(out)
    assert {name: kept.get(name) for name in others if name != "model.json"} == \
        {name: text for name, text in others.items() if name != "model.json"}


def test_links_do_not_lead_out(spec: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "out/include").symlink_to(tmp_path / "elsewhere")
    done = ioctlc("build", spec, "-o", tmp_path / "out")
    assert done.status == 2 and "leads out of" in done.err
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_link_in_place_of_a_file_is_replaced_not_followed(spec: Path, tmp_path: Path) -> None:
    ioctlc("build", spec, "-o", tmp_path / "out")
    target = tmp_path / "target.h"
    (tmp_path / "out/include/everything.h").rename(target)
    target.write_text(target.read_text() + "/* old */\n")
    (tmp_path / "out/include/everything.h").symlink_to(target)
    assert ioctlc("build", spec, "-o", tmp_path / "out").status == 0
    assert target.read_text().endswith("/* old */\n")


def _as_nobody(*words: str | Path, cwd: Path) -> "subprocess.CompletedProcess[str]":
    """Root may write everywhere; nobody may not."""
    drop: dict[str, Any] = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}
    return subprocess.run(command(*words), env=environment(HOME="/nonexistent", XDG_CACHE_HOME="/nonexistent"),
                          cwd=cwd, capture_output=True, text=True, check=False, **drop)


@pytest.fixture
def public(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that everybody may enter and nobody else may write to."""
    import tempfile
    folder = Path(tempfile.mkdtemp(dir="/tmp"))
    folder.chmod(0o755)
    shutil.copytree(EVERYTHING, folder / "everything")
    yield folder
    for path in [folder, *folder.rglob("*")]:
        if path.is_dir():
            path.chmod(0o755)
    shutil.rmtree(folder)


def test_read_only_folder(public: Path) -> None:
    if os.geteuid() != 0:
        public.chmod(0o555)
    done = _as_nobody("build", "everything", "-o", "out", cwd=public)
    assert (done.returncode, done.stderr) == (2, "ioctlc: out: Permission denied\n")
    assert not (public / "out").exists()


@pytest.mark.parametrize("closed", ["include", "tests", "."])
def test_read_only_output(closed: str, public: Path) -> None:
    """Permission for all folders is asked for before the first file changes."""
    assert ioctlc("build", public / "everything", "-o", public / "out").status == 0
    for file in (public / "everything").glob("*.yaml"):
        file.write_text(file.read_text().replace("license: MIT", "license: ISC"))
    for path in [public / "out", *(public / "out").iterdir()]:
        if path.is_dir():
            path.chmod(0o777)
    (public / "out" / closed).chmod(0o555)
    old = snapshot(public / "out")
    done = _as_nobody("build", "everything", "-o", "out", cwd=public)
    assert done.returncode == 2 and re.fullmatch(r"ioctlc: out/[\w/.]+: Permission denied\n", done.stderr)
    assert ".tmp" not in done.stderr and snapshot(public / "out") == old


def test_unwritable_cache_is_no_error(public: Path) -> None:
    public.chmod(0o777)
    done = _as_nobody("build", "everything", "-o", "out", cwd=public)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("words", [("check", "everything"), ("check", "everything/everything.yaml"),
                                   ("build", "everything", "-o", "out"), ("numbers", "everything"),
                                   ("decode", "1", "everything")])
@pytest.mark.parametrize("closed", ["everything", "everything/everything.yaml"])
def test_unreadable(words: tuple[str, ...], closed: str, public: Path) -> None:
    (public / closed).chmod(0)
    done = _as_nobody(*words, cwd=public)
    assert done.returncode == 2 and done.stderr.startswith("ioctlc: everything")
    assert done.stderr.endswith("Permission denied\n") and done.stderr.count("\n") == 1
    assert done.stdout == ""


def test_unreadable_part(public: Path) -> None:
    (public / "everything/more.yaml").chmod(0)
    done = _as_nobody("check", "everything", cwd=public)
    assert done.returncode == 1
    assert "cannot read everything/more.yaml: Permission denied [include]" in done.stderr


def test_unreadable_output(public: Path) -> None:
    ioctlc("build", public / "everything", "-o", public / "out")
    (public / "out/include").chmod(0)
    done = _as_nobody("build", "everything", "-o", "out", cwd=public)
    assert done.returncode == 2 and done.stderr == "ioctlc: out/include/everything.h: Permission denied\n"
