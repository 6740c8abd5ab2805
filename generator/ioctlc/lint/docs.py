"""docs/rules.md: its table of rules, made from the registry. The rest of the page is written by hand.

    python3 -m ioctlc.lint.docs docs/rules.md
"""

from __future__ import annotations

import re
import sys

from ioctlc import pages
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


if __name__ == "__main__":
    sys.exit(pages.main(sys.argv[1:] or ["docs/rules.md"], updated))
