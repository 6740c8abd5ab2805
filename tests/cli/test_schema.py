"""The JSON Schema for editors says what the compiler's shape check says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from annotated import Case
from invoke import ROOT, TODAY, ioctlc
from ioctlc.load import Map, load
from ioctlc.shape import check_shape
from ioctlc.shape.schema import render
from ioctlc.source import Refused, Report
from mutate import tree_of

SCHEMA = ROOT / "spec/schema/ioctlc.schema.json"
FILES = sorted([*ROOT.glob("spec/*/*.yaml"), *ROOT.glob("examples/**/*.yaml"), *ROOT.glob("tests/specs/**/*.yaml"),
                *ROOT.glob("tests/robustness/everything/*.yaml")])
RULES_OF_SHAPE = {"shape", "unknown-key", "missing-key", "exclusive-keys", "legacy-key", "c-name", "unknown-abi",
                  "expression", "ambiguous", "license"}
SHAPES = [Case(path) for path in sorted(ROOT.glob("tests/negative/shape/*.yaml"))]

#: What a schema cannot say, or is not asked to: how C names clash, the calendar, which expressions parse, what a
#: profile allows.
BEYOND = {"c_word", "cpp_word", "macro_word", "compiler_word", "legacy_key", "nul_escape", "date_expected",
          "abi_is_a_word", "name_of_a_type", "name_of_an_error", "alignment_no_power_of_two", "ambiguous",
          "ambiguous_type", "license_of_unknown_name", "license_operator"}


@pytest.fixture(scope="module")
def validator() -> Draft7Validator:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    Draft7Validator.check_schema(schema)
    return Draft7Validator(schema)


def test_schema_is_up_to_date() -> None:
    assert SCHEMA.read_text(encoding="utf-8") == render()


def tree(path: Path) -> Any:
    return tree_of(path)


@pytest.mark.parametrize("file", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_accepts_every_spec(file: Path, validator: Draft7Validator) -> None:
    assert [error.message for error in validator.iter_errors(tree(file))] == []


@pytest.mark.parametrize("case", SHAPES, ids=lambda case: case.name)
def test_rejects_what_the_shape_check_rejects(case: Case, validator: Draft7Validator) -> None:
    beyond = ("expression_", "ioctl_macro_")
    if case.name in BEYOND or case.name.startswith(beyond) and case.name != "expression_expected":
        assert list(validator.iter_errors(tree(case.path))) == []
    else:
        assert list(validator.iter_errors(tree(case.path))) != []


@pytest.mark.parametrize("case", [Case(path) for stage in ("resolve", "layout", "numbers", "lint")
                                  for path in sorted((ROOT / "tests/negative" / stage).glob("*.yaml"))],
                         ids=lambda case: case.name)
def test_accepts_what_the_shape_check_accepts(case: Case, validator: Draft7Validator) -> None:
    """Mistakes that later stages find are no mistakes of shape."""
    report = Report()
    try:
        loaded = load(str(case.path), report)
        check_shape(loaded, report)
    except Refused:
        pytest.fail("a case of shape in another folder")
    assert isinstance(loaded.main, Map)
    assert list(validator.iter_errors(tree(case.path))) == []


def test_cases_of_shape_fail_in_shape(tmp_path: Path) -> None:
    for case in SHAPES:
        found = json.loads(ioctlc("check", case.path, "--today", TODAY, "--format", "json").out)["findings"]
        assert {f["rule"] for f in found} <= RULES_OF_SHAPE, case.name
