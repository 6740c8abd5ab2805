"""import.md: what a person should know about an import, made anew by each run."""

from __future__ import annotations

from collections.abc import Iterator

from ioctlc.abi.keywords import cxx_names
from ioctlc.importer.check import Proof
from ioctlc.importer.combine import Header
from ioctlc.importer.facts import RecordFact
from ioctlc.importer.shown import short, short_file
from ioctlc.importer.spec import Draft

REPORT = "import.md"
#: What clang says of names and types that no header has which it read.
_LACKING = ("undeclared identifier", "incomplete type", "nothing defines")


def report(draft: Draft, header: Header, proof: Proof, command: str, merged: list[str],
           own: list[str]) -> str:
    """The page; `own` is what it remembers of the header's own names."""
    lines = [f"# Import of {draft.title}", "", f"Made by `{command}`; each run writes this page anew.", ""]
    lines += _figures(header, proof)
    if merged:
        lines += ["", "## What changed", "", *(f"- {line}" for line in merged)]
    lines += ["", "## Not understood", ""]
    lines += [f"- `{p.name}` ({short(p.place)}): {p.message}" for p in draft.problems] or ["Nothing."]
    if any(word in p.message for p in draft.problems for word in _LACKING):
        lines += ["", "What is undeclared or incomplete may be in a header that this one does not include: import again"
                  " with `-- -include FILE` behind the command."]
    lines += _untyped(header, proof)
    lines += _asides(header) + _included(header) + _in_cxx(header)
    if not merged:
        lines += ["", "## Objects", "", "No header says what takes its ioctls: name the objects, and how systems call"
                  " them."]
    lines += ["", "## Guessed", "", "Remove `guessed:` from an entry once a person has looked at it.", ""]
    lines += [f"- `{name}`: {reason}" for name, reason in _guesses(draft)] or ["Nothing."]
    lines += ["", "## Where they stand", "", "| ioctl | in the header | " + " | ".join(header.abis) + " |",
              "|---|---|" + "---|" * len(header.abis)]
    for name, each in header.ioctls.items():
        numbers = [f"{each.by_abi[abi].number:#010x}" if abi in each.by_abi else "" for abi in header.abis]
        lines.append(f"| `{name}` | {short(each.first.place)} | " + " | ".join(numbers) + " |")
    lines += own
    return "\n".join(lines) + "\n"


def _untyped(header: Header, proof: Proof) -> list[str]:
    """The ioctls that take nobody knows what, each with its place."""
    found = [f"`{name}` ({short(header.ioctls[name].first.place)})" if name in header.ioctls else f"`{name}`"
             for name in proof.untyped]
    return ["", "## Without a type", "", "The header does not say what these take (`untyped`): say it (`in`, `out`,"
            " `inout`, `value`), or leave `untyped` out where there is nothing. Until then nobody can check or decode"
            " their arguments, and programs of another ABI get ENOTTY.", "", f"- {', '.join(found)}"] if found else []


def _figures(header: Header, proof: Proof) -> list[str]:
    wrong = [*(f"`{n}`: {why}" for n, why in proof.numbers.items()),
             *(f"`{n}`: {why}" for n, why in proof.layouts.items()), *(f"{d.pos}: {d.message}" for d in proof.errors)]
    lines = [f"{len(header.ioctls)} ioctls, {len(header.records)} structs and unions, {len(header.enums)} enums,"
             f" {len(header.constants)} constants. {proof.ioctls} numbers and {proof.records} layouts were compared"
             f" with what clang measured on {', '.join(header.abis)}: {'all equal.' if not wrong else 'these differ:'}"]
    return lines + ([""] + [f"- {line}" for line in wrong] if wrong else [])


def _included(header: Header) -> list[str]:
    """What headers of others define, so that the generated one includes them."""
    found: dict[str, list[str]] = {}
    for record in header.records.values():
        if record.first.external:
            found.setdefault(record.first.external, []).append(record.first.label)
    for enum in header.enums.values():
        if enum.first.external:
            found.setdefault(enum.first.external, []).append(f"enum {enum.name}")
    for typedef in header.typedefs.values():
        if typedef.first.external:
            found.setdefault(typedef.first.external, []).append(typedef.name)
    lines = [f"- `<{file}>`: {', '.join(f'`{name}`' for name in names)}" for file, names in sorted(found.items())]
    return ["", "## Included", "", "Other headers define these (`external`), so the generated one includes those.", "",
            *lines] if lines else []


def _in_cxx(header: Header) -> list[str]:
    """Members that C++ calls otherwise."""
    own = [fact for each in header.records.values() for fact in each.by_abi.values()]
    words = cxx_names(name for fact in own for name in _names(fact))
    lines = [f"- `{word}` is a keyword of C++: in C++, the generated header calls it `{other}`"
             for word, other in words.items()]
    return ["", "## In C++", "", *lines] if lines else []


def _names(fact: RecordFact) -> Iterator[str]:
    for member in fact.members:
        if member.name:
            yield member.name
        if member.type.inline is not None:
            yield from _names(member.type.inline)


def _guesses(draft: Draft) -> list[tuple[str, str]]:
    return [(str(entry["name"]), str(entry["guessed"])) for entries in draft.sections.values() for entry in entries
            if "guessed" in entry]


def _asides(header: Header) -> list[str]:
    """What takes no part, a line for each file and sort; each with its line there."""
    found: dict[tuple[str, str], list[str]] = {}
    for aside in header.asides:
        found.setdefault((short_file(aside.place.file), aside.sort), []).append(f"`{aside.name}` {aside.place.line}")
    lines = [f"- {file}: {sort}: {', '.join(each)}" for (file, sort), each in found.items()]
    return ["", "## Takes no part", "", "No spec says these, and no ioctl needs them; each with its line.", "",
            *lines] if lines else []
