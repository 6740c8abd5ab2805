"""The facts of a compiled spec."""

from __future__ import annotations

from typing import Iterable, Iterator

from ioctlc.abi import ABIS
from ioctlc.model import Spec
from ioctlc.pipeline import Compiled
from ioctlc.source import Pos
from ioctlc.stability import facts_ioctls, facts_places, facts_records, facts_values
from ioctlc.stability.fact import Collector, State, Subject, joined
from ioctlc.stability.gather import Gather


def state_of(compiled: Compiled, source: str) -> State:
    """All facts of a spec; `source` is how its user named it. Raises LayoutError and CodeError as its layouts do."""
    spec = compiled.spec
    gather = Gather(spec, compiled.layouts, compiled.codes)
    state = State(spec.name, spec.version, spec.profile, tuple(spec.abis()), source, waivers=spec.waivers)
    for subject in _subjects(gather):
        key = subject.kind, subject.name
        known = state.subjects.get(key)
        state.subjects[key] = subject if known is None else joined(known, subject)
    return state


def _subjects(gather: Gather) -> Iterator[Subject]:
    yield _abi(gather.spec)
    parts: Iterable[Iterator[Subject]] = (facts_values.subjects(gather), facts_records.subjects(gather),
                                          facts_ioctls.subjects(gather), facts_places.subjects(gather))
    for part in parts:
        yield from part


def _abi(spec: Spec) -> Subject:
    """What holds for the ABI as a whole."""
    out = Collector("abi", spec.name, Pos(spec.pos.file, spec.pos.line, spec.pos.col), spec.abis(), spec.profile)
    out.say("version", spec.version)
    out.say("profile", spec.profile)
    out.say("license", spec.license)
    if spec.extends is not None:
        out.say("extends", f"{spec.extends.base.name} {spec.extends.uuid}", spec.extends.pos)
    if spec.extension_range is not None:
        found = spec.extension_range
        out.say("extension-attach", found.attach.name if found.attach else None, found.pos)
        out.say("extension-nr", f"{found.nr[0]:#x}..{found.nr[1]:#x}", found.pos)
        out.say("extension-capabilities", f"{found.capabilities[0]:#x}..{found.capabilities[1]:#x}", found.pos)
    assert all(name in ABIS for name in spec.abis())
    return out.finish()
