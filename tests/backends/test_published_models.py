"""The models of real specs, and of the zoo of constructs, keep to the published schema."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from ioctlc.backends import BACKENDS, Context
from ioctlc.pipeline import model_of
from ioctlc.source import Report

ROOT = Path(__file__).resolve().parents[2]
SPECS = ["spec/mvm", "spec/haxm", "examples/extension", "tests/specs/zoo", "tests/robustness/everything"]


@pytest.mark.parametrize("spec", SPECS)
def test_model_keeps_to_the_schema(spec: str) -> None:
    schema = json.loads((ROOT / "spec" / "schema" / "model.schema.json").read_text())
    found = model_of(str(ROOT / spec), Report())
    [text] = BACKENDS["json"].outputs(Context(found.spec, found.layouts, found.codes, "test")).values()
    found_errors = Draft202012Validator(schema).iter_errors(json.loads(text))
    assert [f"{list(error.absolute_path)}: {error.message[:80]}" for error in found_errors] == []
