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
IMPORTED = {name: spec.origin.headers for name, spec in SPECS.items() if spec.origin is not None}
#: Types that a header leaves to those who include it.
NEEDED = {"xen-evtchn": ["--", "-Ddomid_t=__u16"], "xen-gntdev": ["--", "-Ddomid_t=__u16", "-Dgrant_ref_t=__u32"]}


def test_there_are_some() -> None:
    assert "kvm" in IMPORTED


@pytest.mark.parametrize("name", IMPORTED)
def test_the_spec_agrees_with_its_original(name: str) -> None:
    headers = [header for header in IMPORTED[name] if Path("/usr/include", header).is_file()]
    if not headers:
        pytest.skip(f"{', '.join(IMPORTED[name])}: not among Debian's headers, only facts are known")
    words = [word for header in headers for word in ("--header", header)]
    done, found = answer(ROOT / "spec" / name, *words, *NEEDED.get(name, []))
    assert done.status == 0, [d for d in found["differences"] if d["severity"] == "error"][:5]
    assert found["compared"] and all(one["verdict"] == "agrees" for one in found["compared"])
    assert not [d for d in found["differences"] if d["severity"] == "warning"], "the spec has all that the header has"
