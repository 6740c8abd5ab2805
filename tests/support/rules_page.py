"""What docs/rules.md lists between its marks, and the ids of the compiler's diagnostics."""

from __future__ import annotations

import ast

from invoke import GENERATOR, ROOT

PAGE = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")


def table(mark: str) -> list[list[str]]:
    """The cells of the rows between two marks."""
    between = PAGE.split(f"<!-- {mark}", 1)[1].split(f"<!-- /{mark} -->", 1)[0]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in between.splitlines()
            if line.startswith("| ")]
    return rows[1:]


def diagnostic_ids() -> set[str]:
    """The ids in the calls that report something, but for those that lint rules make."""
    ids = set()
    for path in (GENERATOR / "ioctlc").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            called = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
            if isinstance(node, ast.Call) and called.endswith(("report.error", "report.add")):
                id = node.args[1 if called.endswith("add") else 0]
                if isinstance(id, ast.Constant):
                    ids.add(str(id.value))
    return ids
