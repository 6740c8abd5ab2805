"""Mutants are text of the driver; without this, text that is there no more would be found by the long runs alone."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


def loaded(path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A program as a module; both are called mutants.py."""
    monkeypatch.setattr(sys, "path", [str(path.parent), *sys.path])
    name = f"{path.parent.name}_mutants"
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, name, module)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(("program", "folder"), [("tests/core/mutants.py", "driver/core"),
                                                 ("tests/vm/mutants.py", "driver")])
def test_what_mutants_take_out_is_there_once(program: str, folder: str, monkeypatch: pytest.MonkeyPatch) -> None:
    found = [(one.file, one.old, (ROOT / folder / one.file).read_text().count(one.old))
             for one in loaded(ROOT / program, monkeypatch).MUTANTS]
    assert len(found) > 50
    assert [one for one in found if one[2] != 1] == []
