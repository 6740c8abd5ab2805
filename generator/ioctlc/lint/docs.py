"""docs/rules.md: its table of rules, made from the registry. The rest of the page is written by hand.

    python3 -m ioctlc.lint.docs docs/rules.md
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from ioctlc.lint import RULES

_MARKED = re.compile(r"(<!-- rules -->\n).*?(<!-- /rules -->)", re.DOTALL)


def render_table() -> str:
    """A Markdown table of all rules: id, purpose, severity in each profile, source."""
    rows = ["| rule | purpose | strict | legacy | source |", "|---|---|---|---|---|"]
    rows += [f"| [{rule.id}](#{rule.id}) | {rule.purpose} | {rule.strict} | {rule.legacy} | {rule.source} |"
             for rule in RULES.values()]
    return "\n".join(rows) + "\n"


def updated(text: str) -> str:
    """The page with its table brought up to date. Raises ValueError where it has no place for it."""
    result, count = _MARKED.subn(lambda match: match.group(1) + render_table() + match.group(2), text)
    if count != 1:
        raise ValueError("the table needs one place in the page, between '<!-- rules -->' and '<!-- /rules -->'")
    return result


def main(arguments: list[str]) -> int:
    """Update the pages named on the command line."""
    for name in arguments or ["docs/rules.md"]:
        path = Path(name)
        old = path.read_text(encoding="utf-8")
        new = updated(old)
        if new != old:
            path.write_text(new, encoding="utf-8")
        print(f"{name}: {'updated' if new != old else 'up to date'}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
