"""The compiler's rooms keep to the table of docs/architecture.md: who may import whom."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "generator" / "ioctlc"
DOCUMENT = ROOT / "docs" / "architecture.md"

#: Outside modules that only one room may import.
RESERVED = {"yaml": "load", "jinja2": "backends", "clang": "importer"}


def rooms_in(text: str) -> dict[str, set[str]]:
    """The table between the two marks: room -> rooms that it may import, in the table's order."""
    table = text.split("<!-- rooms:", 1)[1].split("<!-- end of rooms -->", 1)[0]
    rows = [line.strip().strip("|").split("|") for line in table.splitlines() if line.startswith("| `")]
    return {cells[0].strip(" `"): set(re.findall(r"`(\w+)`", cells[2])) for cells in rows}


ROOMS = rooms_in(DOCUMENT.read_text(encoding="utf-8"))


def room_of(module: Path) -> str:
    """The room that a file of the package belongs to; "" for the package's own two files."""
    first = module.relative_to(PACKAGE).parts[0].removesuffix(".py")
    return "" if first in ("__init__", "__main__") else first


def imported(source: str, package: list[str]) -> Iterator[tuple[int, str]]:
    """(line, dotted name) of every import in a module of `package`, also inside functions and TYPE_CHECKING."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[:len(package) - node.level + 1] if node.level else []
            name = ".".join(base + ([node.module] if node.module else []))
            yield from ((node.lineno, f"{name}.{alias.name}") for alias in node.names)


def forbidden(source: str, package: list[str], room: str, rooms: dict[str, set[str]]) -> list[str]:
    """What a module of a room imports and may not, as "line: name"."""
    found = []
    for line, name in imported(source, package):
        parts = name.split(".")
        if parts[0] in RESERVED and RESERVED[parts[0]] != room:
            found.append(f"{line}: {name}")
        elif parts[0] == "ioctlc" and len(parts) > 1 and parts[1] in rooms and parts[1] not in rooms[room] | {room}:
            found.append(f"{line}: {name}")
    return found


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("module", modules(), ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_module_imports_only_what_its_room_may(module: Path) -> None:
    room = room_of(module)
    if not room:
        return
    assert room in ROOMS, f"{room} is not in the table of docs/architecture.md"
    package = ["ioctlc", *module.relative_to(PACKAGE).parts[:-1]]
    wrong = forbidden(module.read_text(encoding="utf-8"), package, room, ROOMS)
    assert not wrong, f"{room} may not import these (docs/architecture.md, rooms)"


def test_every_room_of_the_table_exists() -> None:
    assert set(ROOMS) == {room_of(module) for module in modules()} - {""}


def test_rooms_import_only_rooms_above_them() -> None:
    order = list(ROOMS)
    for room, allowed in ROOMS.items():
        later = [other for other in sorted(allowed) if other not in order or order.index(other) >= order.index(room)]
        assert not later, f"{room} may not import {later}"


@pytest.mark.parametrize(("source", "found"), [
    ("from ioctlc.codes import Codes", ["1: ioctlc.codes.Codes"]),
    ("from ioctlc import codes", ["1: ioctlc.codes"]),
    ("import ioctlc.codes", ["1: ioctlc.codes"]),
    ("from ..codes import Codes", ["1: ioctlc.codes.Codes"]),
    ("def f():\n    import yaml", ["2: yaml"]),
    ("import yaml.nodes", ["1: yaml.nodes"]),
    ("from jinja2 import Environment", ["1: jinja2.Environment"]),
    ("from ioctlc.model import Spec\nfrom ioctlc.layout.engine import Layouts\nfrom . import engine\nimport json", []),
])
def test_a_wrong_import_is_found(source: str, found: list[str]) -> None:
    rooms: dict[str, set[str]] = {"model": set(), "layout": {"model"}, "codes": {"layout"}}
    assert forbidden(source, ["ioctlc", "layout"], "layout", rooms) == found
