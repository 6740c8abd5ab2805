"""Pages of docs/ that are partly made from tables of the code: `python3 -m ioctlc.ROOM.docs` brings one up to date."""

from __future__ import annotations

from pathlib import Path
from typing import Callable


def update(path: Path, updated: Callable[[str], str]) -> bool:
    """Write what `updated` makes of a page's text; returns whether that is another text."""
    old = path.read_text(encoding="utf-8")
    new = updated(old)
    if new != old:
        path.write_text(new, encoding="utf-8")
    return new != old


def main(names: list[str], updated: Callable[[str], str]) -> int:
    """Update the pages of these names, and say of each whether it changed."""
    for name in names:
        print(f"{name}: {'updated' if update(Path(name), updated) else 'up to date'}")
    return 0
