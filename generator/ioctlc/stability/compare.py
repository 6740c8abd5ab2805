"""Two states of an ABI held against each other: every change, each with its rule."""

from __future__ import annotations

from typing import Iterable

from ioctlc.stability import additions, records, removals, renames, values, variants
from ioctlc.stability.change import Change, Comparison, on_abis
from ioctlc.stability.fact import State, Subject
from ioctlc.stability.judging import compare_fact
from ioctlc.diffrules import VERDICTS


def compare(old: State, new: State, today: str, released: Iterable[str] | None = None,
            own: Iterable[Subject] = (), remembered: Iterable[Subject] = ()) -> Comparison:
    """Everything that changed from `old` to `new`.

    today       ISO date that removals are held against
    released    the capabilities that a release has; without, those of `old`
    own         tombstones that the new state's own lock has
    remembered  tombstones that other locks have
    """
    if released is None:                # a reserved one was never reported, so it may still announce something
        released = [one.name for one in old.of("capability") if not one.get("reserved")]
    found = Comparison(old, new, today, frozenset(released))
    own = list(own)
    found.tombstones = {one.name: one for state in (old.of("tombstone"), remembered, new.of("tombstone"), own)
                        for one in state}
    _abis(found)
    renames.find(found)
    for pair in _pairs(found):
        _subjects(found, *pair)
    values.compare_names(found)
    removals.report(found, own)
    additions.report(found)
    found.changes.sort(key=_rank)
    return found


def _rank(change: Change) -> tuple[int, str, str, str]:
    order = list(VERDICTS)
    return order.index(change.verdict), change.name, change.rule, change.message


def _abis(found: Comparison) -> None:
    """ABIs that came or went as a whole."""
    old, new = found.old, found.new
    for rule, some, word in (("abi-dropped", [abi for abi in old.abis if abi not in new.abis], "dropped"),
                             ("abi-added", [abi for abi in new.abis if abi not in old.abis], "new")):
        if some:
            about = [state.find(state.name, "abi") for state in (old, new)]
            places = [one.pos if one else None for one in about]
            found.add(rule, new.name, f"{new.name}: {word}: {', '.join(some)}", places[0], places[1], about[1])


def _pairs(found: Comparison) -> Iterable[tuple[Subject, Subject]]:
    """Every subject that both states have, under its old name or its new one."""
    for key, old in found.old.subjects.items():
        kind, name = key
        new = found.new.subjects.get((kind, found.renames.get(key, name)))
        if new is not None and kind != "tombstone":
            yield old, new


def _subjects(found: Comparison, old: Subject, new: Subject) -> None:
    _existence(found, old, new)
    old = variants.in_new_names(found, old, new)
    found.members = records.renamed(found, old, new)
    old = records.in_new_names(found, old)
    for key in old.facts.keys() | new.facts.keys():
        if not key[0] and (old.kind, key[1]) != ("constant", "value"):
            compare_fact(found, old, new, "", "", key[1])
    _profile(found, old, new)
    if old.kind in ("struct", "union"):
        records.compare(found, old, new)
    elif old.kind in ("flags", "enum"):
        values.compare_sets(found, old, new)
    found.members = {}
    _soft(found, old, new)


def _profile(found: Comparison, old: Subject, new: Subject) -> None:
    """A subject that went to a file of another profile; where the whole spec did, that is said once."""
    if old.profile != new.profile and found.old.profile == found.new.profile:
        found.add("profile-loosened" if new.profile == "legacy" else "profile-tightened", new.name,
                  f"{new.label}: its profile was {old.profile}, is {new.profile}", old.pos, new.pos, new)


def _existence(found: Comparison, old: Subject, new: Subject) -> None:
    """ABIs on which a subject came or went."""
    if old.kind in ("flags", "enum", "constant"):
        return                          # their values are looked at one by one
    gone = [abi for abi in found.abis if abi in old.abis and abi not in new.abis]
    fresh = [abi for abi in found.abis if abi in new.abis and abi not in old.abis]
    if gone:
        removals.narrowed(found, old, new, gone)
    if fresh:
        found.add(additions.rule_of(new), new.name, f"{new.label} is new{on_abis(fresh, found.abis)}",
                  old.pos, new.pos, new)


def _soft(found: Comparison, old: Subject, new: Subject) -> None:
    """What is not promised: docs and places. Known for specs only."""
    if found.old.released or found.new.released:
        return
    if {key: text for key, text in old.soft.items() if key[1] != "file"} != {
            key: text for key, text in new.soft.items() if key[1] != "file"}:
        found.add("doc-changed", new.name, f"{new.label}: its documentation has changed", old.pos, new.pos, new)
    before, after = (subject.soft.get(("", "file"), "").rsplit("/", 1)[-1] for subject in (old, new))
    if before != after:
        found.add("moved", new.name, f"{new.label} moved from {before} to {after}", old.pos, new.pos, new)
