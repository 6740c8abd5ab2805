"""The JSON model: valid against its schema, complete, stable."""

from __future__ import annotations

import dataclasses
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import build
import pytest
from jsonschema import Draft202012Validator

from ioctlc import MODEL_VERSION
from ioctlc.abi import ABIS
from ioctlc.backends import BACKENDS, NAMES
from ioctlc.model import Spec

SCHEMA = Path(__file__).resolve().parents[2] / "spec/schema/model.schema.json"
SAMPLES = [build.strict_sample, build.legacy_sample]


def model(sample: Any) -> Any:
    return json.loads(BACKENDS["json"].outputs(build.context(sample()))["model.json"])


@pytest.mark.parametrize("sample", SAMPLES)
def test_it_is_valid(sample: Any) -> None:
    schema = json.loads(SCHEMA.read_text())
    Draft202012Validator.check_schema(schema)
    errors = [f"{list(e.absolute_path)}: {e.message}" for e in Draft202012Validator(schema).iter_errors(model(sample))]
    assert errors == []
    assert model(sample)["schema_version"] == MODEL_VERSION


@pytest.mark.parametrize("sample", SAMPLES)
def test_numbers_and_layouts_are_those_of_the_model(sample: Any) -> None:
    spec = sample()
    context, found = build.context(spec), model(sample)
    for ioctl, entry in zip(spec.ioctls, found["ioctls"], strict=True):
        for abi in ABIS:
            code = context.codes.of(ioctl, ABIS[abi])
            assert entry["codes"].get(abi) == (None if code is None else f"0x{code.value:08x}")
    for record, entry in zip(spec.records, found["records"], strict=True):
        sizes = {abi: layout["size"] for layout in entry["layouts"] for abi in layout["abis"]}
        there = [ABIS[abi] for abi in ABIS if spec.exists(record, ABIS[abi])]
        assert sizes == {abi.name: context.layouts.of(record, abi).size for abi in there}


def test_an_edit_above_changes_nothing_below() -> None:
    """There are files and no lines: `pos` is gone, entries of the lists have the file that they stand in."""
    text = BACKENDS["json"].outputs(build.context(build.strict_sample()))["model.json"]
    assert '"pos"' not in text and "sample.yaml:" not in text
    found = json.loads(text)
    for kind in ("records", "ioctls", "capabilities", "value_sets", "constants", "objects", "states", "mappings"):
        assert {one["file"] for one in found[kind]} == {"sample.yaml"}
    assert all("file" not in field for record in found["records"] for field in record["fields"])


def test_meaning_is_kept() -> None:
    found = model(build.strict_sample)
    ioctls = {one["name"]: one for one in found["ioctls"]}
    region = ioctls["SMP_SET_REGION"]
    assert region["capability"] == "SMP_CAP_MEMORY" and region["errors"] == {"EEXIST": "the slot overlaps"}
    assert region["sets"][0]["value"] == {"op": ">>", "args": [{"name": "size"}, 12]}
    assert ioctls["SMP_OLD_NOP"]["deprecated"]["remove_after"] == "2028-11-20"
    assert {one["kind"] for one in ioctls["SMP_OLD_REGION"]["compat_classes"]} == {"none"}
    records = {one["name"]: one for one in found["records"]}
    assert records["smp_names"]["fields"][2]["payload"]["count"] == {"name": "count"}
    assert records["smp_run"]["fields"][2]["discriminator"] == {"name": "reason"}
    assert found["register_spaces"][0]["registers"][0]["id"] == "0x2030000000000000"


#: Values that no key has by itself, by the type of the key.
_SET = {"bool": True, "str | None": "a text", "tuple[str, ...]": ("EAGAIN", "positive"), "int | None": 7}


@pytest.mark.parametrize("kind", ["ioctls", "attributes", "payload", "fields", "registers", "values", "constants"])
def test_every_key_is_kept(kind: str) -> None:
    """What a node says is in the model: `valid_on` and `rationale` of ioctls, `attr_mask`, `nullable`, `sigset`, .."""
    for key in _simple_keys(_node(build.strict_sample(), kind)):
        spec = build.strict_sample()
        node = _node(spec, kind)
        value = _SET[_simple_keys(node)[key]]
        if kind == "payload":
            spec.attributes[0].payload = dataclasses.replace(node, **{key: value})
        else:
            setattr(node, key, value)
        found = json.loads(BACKENDS["json"].outputs(build.context(spec))["model.json"])
        entry = _entry(found, kind)
        assert entry.get(key) == (list(value) if isinstance(value, tuple) else value), key


def _node(spec: Spec, kind: str) -> Any:
    return {"ioctls": spec.ioctls[0], "attributes": spec.attributes[0], "payload": spec.attributes[0].payload,
            "fields": spec.records[0].fields[0], "registers": spec.register_spaces[0].registers[0],
            "values": spec.value_sets[0].values[0], "constants": spec.constants[0]}[kind]


def _entry(found: Any, kind: str) -> Any:
    return {"ioctls": found["ioctls"][0], "attributes": found["attributes"][0],
            "payload": found["attributes"][0]["payload"], "fields": found["records"][0]["fields"][0],
            "registers": found["register_spaces"][0]["registers"][0], "values": found["value_sets"][0]["values"][0],
            "constants": found["constants"][0]}[kind]


def _simple_keys(node: Any) -> dict[str, str]:
    """Keys whose values stand for themselves, with their type."""
    skipped = {"nr_count", "profile", "bits", "aligned", "name"}    # they change more than their key
    return {one.name: str(one.type) for one in dataclasses.fields(node)
            if str(one.type) in _SET and one.name not in skipped}


@pytest.mark.parametrize("backend", ["header", "windows", "asserts", "json"])
@pytest.mark.parametrize("sample", SAMPLES)
def test_outputs_do_not_depend_on_the_run(sample: Any, backend: str) -> None:
    first, second = (BACKENDS[backend].outputs(build.context(sample())) for _ in range(2))
    assert first == second
    assert all(text.endswith("\n") and not text.endswith("\n\n") for text in first.values())


def test_importing_the_backends_imports_none() -> None:
    generator = Path(__file__).resolve().parents[2] / "generator"
    for chosen in ("header", "windows", "asserts", "json"):
        others = [f"ioctlc.backends.{name}" for name in NAMES if name != chosen]
        check = ("import sys, ioctlc.backends as b; "
                 "assert not [m for m in sys.modules if m.startswith('ioctlc.backends.')]; "
                 f"b.BACKENDS[{chosen!r}]; assert 'jinja2' not in sys.modules; "
                 f"assert not set(sys.modules) & set({others})")
        subprocess.run([sys.executable, "-c", check], check=True, env={"PYTHONPATH": str(generator)})
