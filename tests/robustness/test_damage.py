"""Damaged specs: a verdict in words, never a traceback, nothing written outside the output folder.

The samples are seeded and the same in every run; raise IOCTLC_DAMAGE to search further (10: ten times as many).
"""

from __future__ import annotations

import os
import random
import shutil
import tempfile
from pathlib import Path
from typing import Any, Iterator

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from invoke import ROOT, process
from ioctlc.load import Map, Node, Scalar, Seq, load
from ioctlc.shape import checker, check_shape
from ioctlc.shape.keys import TABLES
from ioctlc.source import Pos, Report
from mutate import KINDS, damaged, places, replaced, text_of, tree_of
from survival import survives, verdict

HERE = Path(__file__).resolve().parent
FACTOR = int(os.environ.get("IOCTLC_DAMAGE", "1"))
SAMPLES = {"mvm": ROOT / "spec/mvm", "haxm": ROOT / "spec/haxm", "everything": HERE / "everything",
           "scaffold": ROOT / "generator/ioctlc/scaffold"}
#: How many damaged texts of each; a spec of mvm's size takes 20 times as long as the scaffold's.
COUNTS = {"mvm": 60, "haxm": 120, "everything": 250, "scaffold": 500}

CONFIGURED = settings(derandomize=True, deadline=None, database=None, max_examples=150 * FACTOR,
                      suppress_health_check=list(HealthCheck))


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def copied(sample: str, folder: Path) -> list[Path]:
    """A sample's files, the main one first, in a folder called `spec`."""
    spec = folder / "spec"
    spec.mkdir(parents=True)
    if sample == "scaffold":
        text = (SAMPLES[sample] / "spec.yaml").read_text(encoding="utf-8")
        (spec / "spec.yaml").write_text(text.replace("@name@", "demo").replace("@NAME@", "DEMO"), encoding="utf-8")
    else:
        for file in SAMPLES[sample].glob("*.yaml"):
            name = "spec.yaml" if file.stem == SAMPLES[sample].name else file.name
            shutil.copyfile(file, spec / name)
    return sorted(spec.glob("*.yaml"), key=lambda file: file.name != "spec.yaml")


@pytest.mark.parametrize("part", range(4))
@pytest.mark.parametrize("sample", SAMPLES)
def test_damaged_text(sample: str, part: int, tmp_path: Path) -> None:
    for seed in range(part, COUNTS[sample] * FACTOR, 4):
        around = tmp_path / str(seed)
        files = copied(sample, around)
        file = files[seed // 4 % len(files)]
        file.write_bytes(damaged(file.read_bytes(), seed))
        survives(around / "spec", around)
        shutil.rmtree(around)


def _wrong_values() -> list[tuple[tuple[Any, ...], Any]]:
    tree = tree_of(HERE / "everything/everything.yaml")
    found = [(path, value) for path in places(tree) for value in KINDS]
    random.Random(2).shuffle(found)
    return found


@pytest.mark.parametrize("part", range(4))
def test_wrong_value_at_every_place(part: int, tmp_path: Path) -> None:
    """Any value of the spec that has everything is replaced by one of another kind."""
    tree = tree_of(HERE / "everything/everything.yaml")
    for path, value in _wrong_values()[part:400 * FACTOR:4]:
        around = Path(tempfile.mkdtemp(dir=tmp_path))
        file = copied("everything", around)[0]
        file.write_text(text_of(replaced(tree, path, value)), encoding="utf-8")
        survives(around / "spec", around)
        shutil.rmtree(around)


def test_everything_has_everything(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """... every key of the language, that is; an extension has more (examples/extension), a driver's spec one."""
    seen: set[int] = set()
    original = checker._Checker.known_key

    def known_key(self: Any, node: Map, key: str, entry: Any, value: Node, shape: Any) -> None:
        seen.add(id(entry))
        original(self, node, key, entry, value, shape)

    monkeypatch.setattr(checker._Checker, "known_key", known_key)
    report = Report()
    check_shape(load(str(HERE / "everything"), report), report)
    missing = {f"{table}.{key}" for table, shape in TABLES.items() for key, entry in shape.keys.items()
               if id(entry) not in seen}
    elsewhere = {"extends.abi", "extends.path", "extension.uuid", "spec.extends", "spec.extension"}
    assert missing - elsewhere == {"spec.driver"}       # for strict specs: tests/backends/test_driver.py
    around = tmp_path / "around"
    around.mkdir()
    assert survives(HERE / "everything", around) == 0


# --- the shape check, table by table ---------------------------------------------------------------------------------

POS = Pos("spec.yaml", 1, 1)


def nodes() -> st.SearchStrategy[Node]:
    scalars = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=12),
                        st.sampled_from([k for k in KINDS if isinstance(k, str)]))
    return st.recursive(scalars.map(lambda value: Scalar(POS, value, "" if value is None else str(value))),
                        lambda inner: st.one_of(st.lists(inner, max_size=3).map(_seq),
                                                st.dictionaries(st.text(max_size=8), inner, max_size=3).map(_map)),
                        max_leaves=6)


def _seq(items: list[Node]) -> Seq:
    result = Seq(POS)
    result.items = items
    return result


def _map(items: dict[str, Node]) -> Map:
    result = Map(POS)
    result.items, result.key_pos = items, dict.fromkeys(items, POS)
    return result


@pytest.mark.parametrize("table", TABLES)
@settings(CONFIGURED, max_examples=40 * FACTOR)
@given(data=st.data())
def test_any_value_of_any_key(table: str, data: st.DataObject) -> None:
    keys = data.draw(st.lists(st.sampled_from(sorted(TABLES[table].keys)), unique=True, max_size=6))
    report = Report()
    checker._Checker(report, data.draw(st.booleans())).table(_map({key: data.draw(nodes()) for key in keys}), table)
    assert all(found.help and found.severity == "error" for found in report.diagnostics)


# --- any bytes at all ------------------------------------------------------------------------------------------------


@CONFIGURED
@given(data=st.one_of(st.binary(max_size=300), st.text(max_size=300).map(str.encode),
                      st.text(alphabet=":-[]{}'\"\\|>&*!%#@`, \nab01", max_size=200).map(str.encode)))
def test_any_bytes(data: bytes) -> None:
    with _folder() as folder:
        (folder / "spec.yaml").write_bytes(data)
        assert verdict(folder / "spec.yaml") == 1
        (folder / "spec.yaml").write_bytes(b"abi: t\nlicense: MIT\nnumbers: {posix: {type: 1}}\n" + data)
        verdict(folder / "spec.yaml")


class _folder:
    """A temporary folder (hypothesis runs many examples in one test)."""

    def __enter__(self) -> Path:
        self.path = Path(tempfile.mkdtemp())
        return self.path

    def __exit__(self, *_: object) -> None:
        shutil.rmtree(self.path)


def _sampled() -> Iterator[int]:
    yield from range(1000, 1000 + 12 * FACTOR)


@pytest.mark.parametrize("seed", _sampled())
def test_damaged_text_in_a_process(seed: int, tmp_path: Path) -> None:
    """The same from outside: exit status and no traceback, whatever the interpreter does at its end."""
    files = copied("scaffold", tmp_path)
    files[0].write_bytes(damaged(files[0].read_bytes(), seed))
    done = process("build", tmp_path / "spec", "-o", tmp_path / "out")
    assert done.status in (0, 1, 2) and "Traceback" not in done.err
    assert (done.status == 0) == (tmp_path / "out").exists()
