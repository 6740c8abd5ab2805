"""docs/stability.md: its tables of rules, made from the registry. The rest of the page is written by hand.

    python3 -m ioctlc.stability.docs docs/stability.md
"""

from __future__ import annotations

import re
import sys

from ioctlc import pages
from ioctlc.diffrules import RULES, VERDICTS

_MARKED = re.compile(r"(<!-- rules:(\w+) -->\n).*?(<!-- /rules -->)", re.DOTALL)


def render_table(verdict: str) -> str:
    """A Markdown table of the rules with a verdict: id, purpose, and what to do instead where something is wrong."""
    rules = [rule for rule in RULES.values() if rule.verdict == verdict]
    wrong = any(rule.fix for rule in rules)
    rows = ["| rule | meaning | instead |", "|---|---|---|"] if wrong else ["| rule | meaning |", "|---|---|"]
    rows += [f'| <a id="{rule.id}"></a>`{rule.id}` | {rule.purpose} |' + (f" {rule.fix} |" if wrong else "")
             for rule in rules]
    return "\n".join(rows) + "\n"


def updated(text: str) -> str:
    """The page with its tables brought up to date. Raises ValueError where one has no place."""
    found = [match.group(2) for match in _MARKED.finditer(text)]
    if found != [verdict for verdict in VERDICTS if verdict != "none"]:
        raise ValueError("each verdict's table needs one place, between '<!-- rules:VERDICT -->' and '<!-- /rules -->'")
    return _MARKED.sub(lambda match: match.group(1) + render_table(match.group(2)) + match.group(3), text)


if __name__ == "__main__":
    sys.exit(pages.main(sys.argv[1:] or ["docs/stability.md"], updated))
