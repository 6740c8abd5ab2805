"""Specs reproduce what compilers read off the original headers: sets compared both ways, on the facts' ABIs."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from ioctlc.abi import ABIS
from ioctlc.commands.layout import layouts_of
from ioctlc.commands.numbers import request_codes
from ioctlc.model import RecordType
from ioctlc.pipeline import Compiled, model_of
from ioctlc.source import Report

ROOT = Path(__file__).resolve().parents[2]
FACTS = Path(__file__).resolve().parents[1] / "facts"
SPECS = ["mshv", "gunyah", "nvmm", "xen-privcmd"]

Given = tuple[Compiled, dict[str, Any]]


@pytest.fixture(scope="module", params=SPECS)
def given(request: pytest.FixtureRequest) -> Given:
    """A spec, and what is known about each of its platforms."""
    facts: dict[str, Any] = json.loads((FACTS / f"{request.param}.json").read_text())["platforms"]
    return model_of(str(ROOT / "spec" / request.param), Report()), facts


def test_facts_say_something(given: Given) -> None:
    assert len(given[1]) >= 2 and all(name in ABIS and p["ioctls"] and p["records"] for name, p in given[1].items())


def test_numbers_are_equal_both_ways(given: Given) -> None:
    spec, facts = given
    wanted = {(abi, name, entry["number"]) for abi, platform in facts.items()
              for name, entry in platform["ioctls"].items()}
    codes = request_codes(spec, [ABIS[name] for name in facts])
    assert {(abi, name, code) for name, row in codes.items() for abi, code in row.items()} == wanted


def test_records_are_equal_both_ways(given: Given) -> None:
    spec, facts = given
    wanted = {(abi, name, record["size"], record["align"], tuple(tuple(field[:3]) for field in record["fields"]))
              for abi, platform in facts.items() for name, record in platform["records"].items()}
    found = {(abi, record.label, layout["size"], layout["align"], tuple(tuple(f) for f in layout["fields"]))
             for record in spec.spec.records
             for abi, layout in layouts_of(spec, record, [ABIS[a] for a in facts]).items()}
    assert found == wanted


def test_arguments_are_the_declared_structs(given: Given) -> None:
    """What the header's macro names, where that is a struct; NetBSD's names it by a typedef, and Linux' for Xen, made
    with _IOC, names nothing but a size."""
    spec, facts = given
    said = {(abi, name): entry["arg"] for abi, platform in facts.items() for name, entry in platform["ioctls"].items()
            if entry["arg"] is not None or int(entry["number"], 16) >> 16 & 0x3FFF == 0}
    wanted = {(*key, re.sub(r"\A(privcmd_\w+)_t\Z", r"struct \1", arg)) for key, arg in said.items()
              if arg not in (None, "int", "unsigned long", "domid_t")}
    found = {(abi, one.name, one.argument.type.record.label) for one in spec.spec.ioctls for abi in facts
             if spec.spec.exists(one, ABIS[abi]) and isinstance(one.argument.type, RecordType)}
    assert {each for each in found if each[:2] in said} == wanted
