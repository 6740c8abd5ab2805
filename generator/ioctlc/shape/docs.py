"""docs/spec-language.md: its key tables, made from the shape tables, and its samples, taken out for a test.

The page has `<!-- keys:TABLE -->` and `<!-- /keys -->` around each table of keys; `update` fills in what is between.
Its ```yaml blocks are specs. A block whose first line is `# part of the spec above` goes on where the block before it
ended; one that begins with `# file: NAME` is another file of that spec.

    python3 -m ioctlc.shape.docs docs/spec-language.md
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass

from ioctlc import pages
from ioctlc.shape.keys import CONSTANT_NAME, NAME, REF, TABLES, WORD
from ioctlc.shape.kinds import (Bool, ByAbi, Date, Expression, Kind, ListOf, MapOf, OneOf, Selector, Table, TableShape,
                                Text, TypeName, Word, describe)

_MARKED = re.compile(r"(<!-- keys:([a-z_]+) -->\n).*?(<!-- /keys -->)", re.DOTALL)
_BLOCK = re.compile(r"^```yaml\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_CONTINUES = "# part of the spec above"
_FILE = re.compile(r"# file: (\S+)\n")

_LINKS: dict[type, str] = {
    Bool: "`true`, `false`", Date: "a date", Expression: "an [expression](#expressions)",
    Selector: "a [selector](#by-abi)", TypeName: "a [type](#types)",
}

#: The file in which a sample begins.
MAIN_FILE = "sample.yaml"


@dataclass(slots=True)
class Sample:
    """A spec of the page: the line of its first block (from 1), and its files' texts, `MAIN_FILE` first."""

    line: int
    files: dict[str, str]


def render_tables() -> dict[str, str]:
    """A Markdown table of the keys of each shape table, by the table's name."""
    return {name: _render(name, shape) for name, shape in TABLES.items()}


def updated(text: str) -> str:
    """The page with its key tables brought up to date. Raises ValueError where one is missing or unknown."""
    tables = render_tables()
    present = [match.group(2) for match in _MARKED.finditer(text)]
    wrong = sorted(set(tables) ^ set(present)) or sorted({name for name in present if present.count(name) > 1})
    if wrong:
        raise ValueError("each table needs one place in the page, between '<!-- keys:TABLE -->' and '<!-- /keys -->': "
                         + ", ".join(wrong))
    return _MARKED.sub(lambda match: match.group(1) + tables[match.group(2)] + match.group(3), text)


def samples(text: str) -> list[Sample]:
    """The specs of the page. Their relative paths (`extends`) are meant from a folder beside docs/, one level down."""
    found: list[Sample] = []
    for match in _BLOCK.finditer(text):
        body, line = match.group(1), text.count("\n", 0, match.start()) + 2
        other = _FILE.match(body)
        if body.startswith(_CONTINUES) and found:
            last = found[-1].files
            last[next(reversed(last))] += body
        elif other is not None and found:
            found[-1].files[other.group(1)] = body
        else:
            found.append(Sample(line, {MAIN_FILE: body}))
    return found


def _render(name: str, shape: TableShape) -> str:
    rows = [f'<a id="keys-{name}"></a>', "", "| key | value | meaning |", "|---|---|---|"]
    for key, entry in shape.keys.items():
        marks = (["required"] if entry.required else []) + (["profile legacy only"] if entry.legacy else [])
        meaning = _escaped(entry.doc) + (f" *({', '.join(marks)})*" if marks else "")
        rows.append(f"| `{key}` | {_value(entry.kind)} | {meaning} |")
    return "\n".join(rows + _groups(shape)) + "\n"


def _groups(shape: TableShape) -> list[str]:
    """What the table says about keys that go, or do not go, together; an empty line before it."""
    notes = [f"Exactly one of {_names(group)}." for group in shape.exactly_one]
    notes += [f"At most one of {_names(group)}." for group in shape.at_most_one]
    notes += [f"`{key}` needs {_names(others)}." for key, others in shape.needs.items()]
    return ["", " ".join(notes)] if notes else []


def _names(keys: tuple[str, ...]) -> str:
    return ", ".join(f"`{key}`" for key in keys)


def _value(kind: Kind) -> str:
    """A kind in words, with links to the tables and sections that it names."""
    if isinstance(kind, ListOf):
        item = _value(kind.item)
        return f"{item}, or a list" if kind.or_one else f"list{f' of {kind.length}' if kind.length else ''}: {item}"
    if isinstance(kind, OneOf):
        return ", or ".join(_value(option) for option in kind.kinds)
    if isinstance(kind, MapOf):
        return f"mapping: {_value(kind.key)} to {_value(kind.value)}"
    if isinstance(kind, ByAbi):
        return f"{_value(kind.value)} ([by ABI](#by-abi))"
    return _leaf(kind)


def _leaf(kind: Kind) -> str:
    if isinstance(kind, Table):
        return f"[{kind.name}](#keys-{kind.name})"
    if isinstance(kind, Word):
        return ", ".join(f"`{word}`" for word in kind.words)
    if isinstance(kind, Text):
        return "a name" if kind in (NAME, CONSTANT_NAME, REF, WORD) else _escaped(kind.what)
    return _LINKS.get(type(kind)) or _escaped(describe(kind))


def _escaped(text: str) -> str:
    return text.replace("|", "\\|").replace("*", "\\*")


if __name__ == "__main__":
    sys.exit(pages.main(sys.argv[1:] or ["docs/spec-language.md"], updated))
