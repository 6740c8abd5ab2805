"""spec/haxm reproduces what compilers read off HAXM's headers: sets compared both ways, on the seven platforms."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from ioctlc.abi import ABIS
from ioctlc.commands.layout import layouts_of
from ioctlc.commands.numbers import request_codes
from ioctlc.pipeline import Compiled, model_of
from ioctlc.source import Report

ROOT = Path(__file__).resolve().parents[2]
FACTS = Path(__file__).resolve().parents[1] / "facts" / "haxm.json"


@pytest.fixture(scope="module")
def facts() -> dict[str, Any]:
    platforms: dict[str, Any] = json.loads(FACTS.read_text())["platforms"]
    return platforms


@pytest.fixture(scope="module")
def haxm() -> Compiled:
    return model_of(str(ROOT / "spec" / "haxm"), Report())


def test_facts_are_of_seven_platforms(facts: dict[str, Any]) -> None:
    assert len(facts) == 7 and all(name in ABIS for name in facts)


def test_numbers_are_equal_both_ways(haxm: Compiled, facts: dict[str, Any]) -> None:
    wanted = {(abi, name, entry["number"]) for abi, platform in facts.items()
              for name, entry in platform["ioctls"].items()}
    codes = request_codes(haxm, [ABIS[name] for name in facts])
    found = {(abi, name, code) for name, row in codes.items() for abi, code in row.items()}
    assert found == wanted


def test_records_are_equal_both_ways(haxm: Compiled, facts: dict[str, Any]) -> None:
    with_records = [abi for abi in facts if facts[abi]["records"]]
    wanted = {(abi, name, record["size"], record["align"], tuple(tuple(field[:3]) for field in record["fields"]))
              for abi in with_records for name, record in facts[abi]["records"].items()}
    found = {(abi, record.label, layout["size"], layout["align"], tuple(tuple(f) for f in layout["fields"]))
             for record in haxm.spec.records
             for abi, layout in layouts_of(haxm, record, [ABIS[a] for a in with_records]).items()}
    assert found == wanted
