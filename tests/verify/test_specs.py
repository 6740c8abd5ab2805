"""Every spec of the repository that describes somebody's header agrees with it, on every ABI that compiles it."""

from __future__ import annotations

from pathlib import Path

import pytest

from foreign import answer
from invoke import ROOT
from ioctlc.pipeline import model_of
from ioctlc.source import Report

NAMES = [path.parent.name for path in sorted((ROOT / "spec").glob("*/*.yaml")) if path.stem == path.parent.name]
SPECS = {name: model_of(str(ROOT / "spec" / name), Report()).spec for name in NAMES}
ORIGINS = {name: spec.origin.headers for name, spec in SPECS.items() if spec.origin is not None}
#: Specs of which only facts are known, numbers and layouts read off headers that Debian does not have (tests/facts).
FACTS_ONLY = {"gunyah", "haxm", "mshv", "nvmm", "xen-privcmd"}
IMPORTED = {name: [header for header in headers if Path("/usr/include", header).is_file()]
            for name, headers in ORIGINS.items() if name not in FACTS_ONLY}
#: Types that a header leaves to those who include it.
NEEDED = {"xen-evtchn": ["--", "-Ddomid_t=__u16"], "xen-gntdev": ["--", "-Ddomid_t=__u16", "-Dgrant_ref_t=__u32"]}


def test_each_spec_has_its_header_or_its_facts() -> None:
    assert "kvm" in IMPORTED and all(IMPORTED.values()), IMPORTED
    facts = {path.stem for path in (ROOT / "tests" / "facts").glob("*.json")}
    assert FACTS_ONLY == facts


@pytest.mark.parametrize("name", IMPORTED)
def test_the_spec_agrees_with_its_original(name: str) -> None:
    words = [word for header in IMPORTED[name] for word in ("--header", header)]
    done, found = answer(ROOT / "spec" / name, *words, *NEEDED.get(name, []))
    assert done.status == 0, [d for d in found["differences"] if d["severity"] == "error"][:5]
    assert found["compared"] and all(one["verdict"] == "agrees" for one in found["compared"])
    assert not [d for d in found["differences"] if d["severity"] == "warning"], "the spec has all that the header has"
