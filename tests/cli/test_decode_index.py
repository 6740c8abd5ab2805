"""`ioctlc decode NUMBER`: the index of codes saves time, and never changes an answer."""

from __future__ import annotations

import json
import os
import re
import shutil
from pathlib import Path
from typing import Iterator

import pytest

from invoke import ROOT, Run, ioctlc
from ioctlc import pipeline, stamp
from ioctlc.codeindex import Index, entries, entry_of
from ioctlc.commands import decode as command
from ioctlc.pipeline import model_of
from ioctlc.source import Report

SET = "0x4008be01"      # DEMO_SET of the spec below
SPECS = ["spec/mvm", "spec/haxm", "tests/specs/zoo"]


@pytest.fixture
def specs(spec: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of specs that is searched: with `demo` alone."""
    folder = tmp_path / "specs"
    shutil.move(str(spec), str(folder / "demo"))
    monkeypatch.setenv("IOCTLC_SPECS", str(folder))
    return folder


def indexes() -> list[Path]:
    return sorted(Path(os.environ["XDG_CACHE_HOME"], "ioctlc", "codes").glob("*"))


def found(done: Run) -> bool:
    assert done.status == 0 and done.err == "", done
    return done.out.startswith("DEMO_SET (demo) on ")


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Which specs are compiled."""
    names: list[str] = []

    def watch(spec: str, report: Report) -> object:
        names.append(Path(spec).name)
        return original(spec, report)

    original = pipeline.model_of
    monkeypatch.setattr(command, "model_of", watch)
    monkeypatch.setattr(command.common, "model_of", watch)
    yield names


def test_a_second_run_compiles_only_what_has_the_code(specs: Path, compiled: list[str]) -> None:
    first = ioctlc("decode", SET)
    assert found(first) and {"demo", "mvm", "haxm"} <= set(compiled)
    assert len(indexes()) == len(set(compiled))
    compiled.clear()
    assert ioctlc("decode", SET) == first and compiled == ["demo"]
    compiled.clear()
    assert "is no request code" in ioctlc("decode", "0x12345678").out and compiled == []


@pytest.mark.parametrize("name", SPECS)
def test_the_index_means_what_the_spec_means(name: str, tmp_path: Path) -> None:
    """Every code, those of families and of sizes that callers choose, and their neighbours."""
    known = model_of(str(ROOT / name), Report())
    index = Index(tmp_path, "some compiler")
    report = Report()
    again = model_of(str(ROOT / name), report)
    index.save(again, report)
    read = index.read()
    assert read is not None and read == entries(known.spec, known.codes) and len(read) > 10
    codes = {entry.value for entry in read}
    for value in codes | {code ^ bit for code in codes for bit in (1, 2, 0x10000, 0x40000)}:
        direct = any((entry := entry_of(known.codes, ioctl, abi)) is not None and entry.means(value)
                     for ioctl in known.spec.ioctls for abi in known.spec.abis())
        assert any(entry.means(value) for entry in read) == direct
    if name.endswith("zoo"):
        assert any(entry.caller for entry in read) and any(entry.numbers > 1 for entry in read)


def test_a_changed_spec(specs: Path) -> None:
    assert found(ioctlc("decode", SET))
    file = specs / "demo" / "demo.yaml"
    times = file.stat()
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("{name: DEMO_SET, nr: 1,", "{name: DEMO_SET, nr: 9,"), encoding="utf-8")
    os.utime(file, ns=(times.st_atime_ns, times.st_mtime_ns))       # size and time are as before
    assert not found(ioctlc("decode", SET)) and found(ioctlc("decode", "0x4008be09"))
    file.write_text(text, encoding="utf-8")
    assert found(ioctlc("decode", SET)) and not found(ioctlc("decode", "0x4008be09"))


def test_a_changed_part_of_a_spec(specs: Path) -> None:
    main, part = specs / "demo" / "demo.yaml", specs / "demo" / "part.yaml"
    main.write_text(main.read_text(encoding="utf-8") + "files: [part.yaml]\n", encoding="utf-8")
    entry = "ioctls: [{name: DEMO_MORE, nr: NR, on: dev, privilege: none, frozen: no argument, doc: More.}]\n"
    for nr in (7, 8):
        part.write_text(entry.replace("NR", str(nr)), encoding="utf-8")
        assert "DEMO_MORE" in ioctlc("decode", f"0xbe{nr:02x}").out
        assert "DEMO_MORE" not in ioctlc("decode", f"0xbe{15 - nr:02x}").out
    part.unlink()
    gone = ioctlc("decode", SET)
    assert gone.status == 1 and "part.yaml" in gone.err


def test_a_spec_that_comes_and_goes(specs: Path) -> None:
    assert found(ioctlc("decode", SET))
    shutil.move(str(specs / "demo"), str(specs / "gone"))           # its main file is not called gone.yaml
    assert not found(ioctlc("decode", SET))
    shutil.move(str(specs / "gone"), str(specs / "demo"))
    assert found(ioctlc("decode", SET))


def test_another_compiler(specs: Path, compiled: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    assert found(ioctlc("decode", SET))
    compiled.clear()
    monkeypatch.setattr(command, "compiler_digest", lambda: "a newer one")
    assert found(ioctlc("decode", SET)) and {"demo", "mvm", "haxm"} <= set(compiled)


def sealed(content: object) -> str:
    return stamp.sealed(json.dumps(content))


def damaged(text: str) -> dict[str, str]:
    seal, body = text.split("\n", 1)
    saved = json.loads(body)
    other = [[*row[:1], row[1] ^ 0x80, *row[2:]] for row in saved["codes"]]
    return {"empty": "", "cut": text[:len(text) // 2], "no JSON": "codes", "other JSON": sealed([1]),
            "number": sealed(7), "codes changed": f"{seal}\n{json.dumps(saved | {'codes': other})}",
            "no codes": f"{seal}\n{json.dumps(saved | {'codes': []})}", "no files": sealed(saved | {"files": {}}),
            "files a list": sealed(saved | {"files": [1]}), "codes of other shape": sealed(saved | {"codes": [[1]]}),
            "deep": "[" * 100_000, "deep below": f"{seal}\n" + "[" * 100_000}


def test_damaged_indexes(specs: Path) -> None:
    first = ioctlc("decode", SET)
    kept = {path: path.read_text(encoding="utf-8") for path in indexes()}
    assert kept
    for what in damaged(next(iter(kept.values()))):
        for path, text in kept.items():
            path.write_text(damaged(text)[what], encoding="utf-8")
        assert ioctlc("decode", SET) == first, what
    for path in kept:
        path.unlink()
        path.mkdir()
    assert ioctlc("decode", SET) == first, "a folder where the index should be"


def test_a_cache_that_cannot_be_written(specs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", "/proc/nothing")
    assert found(ioctlc("decode", SET)) and found(ioctlc("decode", SET))


def test_errors_are_said_each_time(specs: Path) -> None:
    file = specs / "demo" / "demo.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("u32", "u33"), encoding="utf-8")
    for _ in range(2):
        done = ioctlc("decode", SET)
        assert done.status == 1 and done.out == "" and "u33" in done.err


def test_a_spec_that_changes_while_it_is_read(specs: Path) -> None:
    """What the index says must be of the content that its digests are of."""
    file = specs / "demo" / "demo.yaml"
    report = Report()
    read = model_of(str(specs / "demo"), report)
    index = Index(specs / "demo", "some compiler")
    file.write_text(file.read_text(encoding="utf-8").replace("DEMO_SET, nr: 1,", "DEMO_SET, nr: 9,"), encoding="utf-8")
    index.save(read, report)
    assert index.read() is None


def test_extensions_are_compiled_each_time(specs: Path, compiled: list[str]) -> None:
    """Where a base is found depends on more than the files that were read."""
    (specs / "acme").mkdir()
    text = (ROOT / "examples" / "extension" / "acme.yaml").read_text(encoding="utf-8")
    text = text.replace("../../spec/mvm", str(ROOT / "spec" / "mvm"))
    (specs / "acme" / "acme.yaml").write_text(text, encoding="utf-8")
    for _ in range(2):
        compiled.clear()
        assert found(ioctlc("decode", SET)) and "acme" in compiled


def test_the_code_of_a_dirty_log() -> None:
    """i386 has the same size, and a pointer of another width inside."""
    done = ioctlc("decode", "0x4010ae42")
    assert re.search(r"^KVM_GET_DIRTY_LOG \(kvm\) on linux-x86_64, linux-i386, ", done.out, re.M)
    blocks = dict(re.findall(r"argument: struct kvm_dirty_log, 16 bytes on (linux-\w+).*\n((?:     .*\n)+)", done.out))
    fields = {abi: [line.split() for line in block.splitlines()] for abi, block in blocks.items()}
    assert [row[0] for row in fields["linux-x86_64"]] == ["0", "4", "8", "8"]
    for abi, size in (("linux-x86_64", "8"), ("linux-i386", "4")):
        assert ["8", size, "dirty_bitmap", "void", "*"] in fields[abi]
    assert re.search(r"linux-i386: translate, though its code and size are the same: .*field dirty_bitmap is a pointer"
                     " of 8 bytes, 4 for the caller", done.out)
