"""ioctlc layout SPEC [STRUCT]: offsets, holes, differences between ABIs, and the compat class of every ioctl."""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any

from ioctlc.abi import COMPAT_PAIRS, Abi
from ioctlc.commands import common
from ioctlc.compat import compat_classes
from ioctlc.model import Record
from ioctlc.pipeline import Compiled
from ioctlc.source import UsageError

#: So many names fit into one message.
_FEW = 12


def arguments(parser: argparse.ArgumentParser) -> None:
    common.add_spec(parser)
    parser.add_argument("struct", metavar="STRUCT", nargs="?", help="one record, such as mvm_regs or 'struct mvm_regs'")
    common.add_abi(parser)
    parser.add_argument("--format", choices=("text", "json"), default="text")


def run(options: argparse.Namespace) -> int:
    compiled = common.compiled_or_exit(options.spec)
    if compiled is None:
        return 1
    abis = common.choose_abis(options.abi, compiled)
    records = _chosen(compiled, options.struct)
    if options.format == "json":
        found = {record.label: layouts_of(compiled, record, abis) for record in records}
        print(json.dumps({"abi": compiled.spec.name, "records": {k: v for k, v in found.items() if v}}, indent=1))
        return 0
    for record in records:
        sys.stdout.write(_record_text(compiled, record, abis))
    if options.struct is None:
        sys.stdout.write(_compat_text(compiled, abis))
    return 0


def _chosen(compiled: Compiled, name: str | None) -> list[Record]:
    if name is None:
        return compiled.spec.records
    found = [r for r in compiled.spec.records if name in (r.name, r.label)]
    if not found:
        raise UsageError(f"'{compiled.spec.name}' has no record '{name}'; {_choices(compiled, name)}")
    return found


def _choices(compiled: Compiled, name: str) -> str:
    """The records with names like this one, or all where they are few."""
    import difflib
    labels = {record.name: record.label for record in compiled.spec.records if record.name}
    word = name.split()[-1] if name.split() else ""
    near = difflib.get_close_matches(word, labels, 3) or [one for one in labels if word and word in one][:3]
    if near:
        return f"did you mean {' or '.join(near)}?"
    if len(labels) <= _FEW:
        return f"there are {', '.join(labels.values())}" if labels else "there is none"
    return f"there are {len(labels)}, such as {', '.join(list(labels.values())[:_FEW])}; without STRUCT all are shown"


def layouts_of(compiled: Compiled, record: Record, abis: list[Abi]) -> dict[str, Any]:
    """{ABI: {"size", "align", "fields": [[name, bit offset, bit size], ..]}}; sizes and alignments in bytes."""
    result: dict[str, Any] = {}
    for abi in abis:
        if compiled.spec.exists(record, abi):
            layout = compiled.layouts.of(record, abi)
            fields = [[f.name, f.bit_offset, f.bit_size] for f in compiled.layouts.flat(record, abi)]
            result[abi.name] = {"size": layout.size, "align": layout.align, "fields": fields}
    return result


# --- text ------------------------------------------------------------------------------------------------------------


def _record_text(compiled: Compiled, record: Record, abis: list[Abi]) -> str:
    """The record's layouts; ABIs that differ in alignment only share one."""
    wanted = {abi.name for abi in abis}
    shapes: dict[tuple[object, ...], list[list[Abi]]] = {}
    for group, layout in compiled.layouts.groups(record):
        shown = [abi for abi in group if abi.name in wanted]
        if shown:
            fields = tuple((f.path, f.bit_offset, f.bit_size) for f in compiled.layouts.flat(record, shown[0]))
            shapes.setdefault((layout.size, fields), []).append(shown)
    every = [group for groups in shapes.values() for group in groups]
    largest: list[Abi] = max(every, key=len, default=[])
    ordered = sorted(([one for one in groups if one is largest] + [one for one in groups if one is not largest]
                      for groups in shapes.values()), key=lambda groups: groups[0] is not largest)
    lines = []
    for number, groups in enumerate(ordered):
        which = f" (layout {number + 1} of {len(shapes)})" if len(shapes) > 1 else ""
        lines.append(f"{record.label}: {compiled.layouts.of(record, groups[0][0]).size} bytes{which}")
        for group in groups:
            names = _named(group, every, len(compiled.spec.abis()))
            lines.append(f"  aligned to {compiled.layouts.of(record, group[0]).align} on {names}")
        lines.append(_members_text(compiled, record, groups[0][0]))
    return "\n".join(lines) + "\n" if lines else ""


def _named(group: list[Abi], groups: list[list[Abi]], every: int) -> str:
    """The ABIs of a group by name; the largest of several, which stands first, is all that the others do not name."""
    if len(group) == every:
        return "all ABIs"
    if len(group) > 4 and len(groups) > 1 and group is max(groups, key=len) and sum(map(len, groups)) == every:
        return f"all ABIs that are not named below ({group[0].name} and {len(group) - 1} more)"
    return ", ".join(abi.name for abi in group)


def _members_text(compiled: Compiled, record: Record, abi: Abi) -> str:
    flat = compiled.layouts.flat(record, abi)
    rows = [[_place(f.bit_offset), _size(f.bit_size), f.path or "(unnamed)"] for f in flat]
    end = max((f.bit_offset + f.bit_size for f in flat), default=0)
    whole = compiled.layouts.of(record, abi).size * 8
    for hole in reversed(compiled.layouts.holes(record, abi)):
        tail = hole.bit_offset >= end and hole.bit_offset + hole.bit_size == whole
        what = "-- hole in each element --" if hole.each else "-- tail padding --" if tail else "-- hole --"
        rows.insert(hole.behind, [_place(hole.bit_offset), _size(hole.bit_size), what])
    return common.table([["  offset", "size", "member"]] + [["  " + row[0], *row[1:]] for row in rows],
                        lambda column: column == 1)


def _place(bits: int) -> str:
    return str(bits // 8) if bits % 8 == 0 else f"{bits // 8}:{bits % 8}"


def _size(bits: int) -> str:
    return str(bits // 8) if bits % 8 == 0 else f"{bits} bit"


def _compat_text(compiled: Compiled, abis: list[Abi]) -> str:
    """The compat class of every ioctl for every pair of which both sides are shown."""
    shown = {abi.name for abi in abis}
    pairs_shown = sum({wide, narrow} <= shown for wide, narrow in COMPAT_PAIRS)
    lines: list[str] = []
    for ioctl in compiled.spec.ioctls:
        classes = compat_classes(ioctl, compiled.spec, compiled.layouts, compiled.codes)
        groups: dict[tuple[str, str], list[str]] = {}
        for (wide, narrow), found in classes.items():
            if {wide, narrow} <= shown:
                groups.setdefault((found.kind, found.reason), []).append(f"{narrow} on {wide.partition('-')[2]}")
        for (kind, reason), pairs in groups.items():
            where = ", ".join(pairs) if len(pairs) < pairs_shown else "all pairs"
            lines.append(f"  {ioctl.name}: {kind}" + (f" ({reason})" if reason else "") + f" [{where}]")
    if not lines:
        return ""
    return "compat class of every ioctl, 32-bit callers of a 64-bit kernel:\n" + "\n".join(lines) + "\n"
