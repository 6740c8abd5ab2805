"""The shape of licence expressions (SPDX specification, annex on licence expressions), without asking anybody.

The names are those of the SPDX list that code with a user-kernel boundary carries; others are `LicenseRef-NAME`.
"""

from __future__ import annotations

import difflib
import re

_VERSIONED = ("GPL-1.0", "GPL-2.0", "GPL-3.0", "LGPL-2.0", "LGPL-2.1", "LGPL-3.0", "AGPL-3.0")

#: Identifiers of licences. The short forms of the GPL are deprecated by SPDX, and everywhere in Linux.
LICENCES = frozenset({
    *(f"{name}{end}" for name in _VERSIONED for end in ("", "+", "-only", "-or-later")),
    "0BSD", "AFL-2.1", "Apache-2.0", "Artistic-2.0", "BSD-1-Clause", "BSD-2-Clause", "BSD-2-Clause-Patent",
    "BSD-3-Clause", "BSD-3-Clause-Clear", "BSD-4-Clause", "BSD-4-Clause-UC", "BSD-Source-Code", "BSL-1.0", "CC0-1.0",
    "CC-BY-4.0", "CC-BY-SA-4.0", "CDDL-1.0", "CDDL-1.1", "copyleft-next-0.3.1", "EPL-2.0", "EUPL-1.2", "HPND", "ISC",
    "GFDL-1.1-no-invariants-or-later", "Linux-OpenIB", "MIT", "MIT-0", "MIT-CMU", "MPL-1.1", "MPL-2.0", "MS-PL", "NCSA",
    "OpenSSL", "PostgreSQL", "TCL", "Unlicense", "UPL-1.0", "WTFPL", "X11", "Zlib", "NONE", "NOASSERTION"})

#: Identifiers of exceptions, behind WITH.
EXCEPTIONS = frozenset({"Linux-syscall-note", "GCC-exception-2.0", "GCC-exception-3.1", "LLVM-exception",
                        "Classpath-exception-2.0", "Bison-exception-2.2", "GPL-CC-1.0", "u-boot-exception-2.0"})

_TOKEN = re.compile(r"[()]|[^() ]+")
_OWN = re.compile(r"(DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+\Z")
_OPERATORS = ("AND", "OR", "WITH")
#: What stands in the place of a licence, and never beside one.
_NOTHING = frozenset({"NONE", "NOASSERTION"})


class _Wrong(Exception):
    """What is wrong with an expression, and the way out."""

    def __init__(self, message: str, help: str) -> None:
        super().__init__(message, help)


def problem(expression: str) -> tuple[str, str] | None:
    """(what is wrong with a licence expression, the way out), or None."""
    tokens = _TOKEN.findall(expression)
    try:
        rest = _expression(tokens)
        if rest:
            raise _misplaced(rest)
        if len(tokens) > 1 and _NOTHING.intersection(tokens):
            raise _Wrong(f"'{next(token for token in tokens if token in _NOTHING)}' stands in an expression",
                         "it stands alone, or not at all")
    except _Wrong as wrong:
        message, help_ = wrong.args
        return message, help_
    return None


def canonical(expression: str) -> str:
    """An expression with its names as SPDX writes them: their case means nothing there, and operators are capitals."""
    words = {name.lower(): name for name in (*LICENCES, *EXCEPTIONS, *_OPERATORS)}
    return re.sub(r"[^() ]+", lambda found: words.get(found[0].lower(), found[0]), expression)


def _expression(tokens: list[str]) -> list[str]:
    """Read terms joined by AND and OR; returns what is left."""
    tokens = _term(tokens)
    while tokens and tokens[0] in ("AND", "OR"):
        tokens = _term(tokens[1:])
    return tokens


def _term(tokens: list[str]) -> list[str]:
    if not tokens or tokens[0] in (")", *_OPERATORS):
        raise _Wrong("a licence is missing " + (f"before '{tokens[0]}'" if tokens else "at the end"),
                     "write licences joined by AND or OR, such as 'GPL-2.0-only OR MIT'")
    if tokens[0] == "(":
        rest = _expression(tokens[1:])
        if not rest:
            raise _Wrong("a parenthesis of the licence is not closed", "add ')'")
        if rest[0] != ")":
            raise _misplaced(rest)
        return rest[1:]
    _known(tokens[0], LICENCES, "licence", "for one that SPDX does not list write 'LicenseRef-NAME'")
    if tokens[1:2] != ["WITH"]:
        return tokens[1:]
    if len(tokens) < 3 or tokens[2] in ("(", ")", *_OPERATORS):
        raise _Wrong("'WITH' names no exception", "write for example 'WITH Linux-syscall-note'")
    _known(tokens[2], EXCEPTIONS, "exception", "an exception stands behind 'WITH'")
    return tokens[3:]


def _known(name: str, names: frozenset[str], what: str, otherwise: str) -> None:
    if name in names or what == "licence" and _OWN.match(name):
        return
    same = [one for one in sorted(names) if one.lower() == name.lower()]
    near = same or difflib.get_close_matches(name, sorted(names), 3)
    meant = f"did you mean {' or '.join(near)}? " if near else ""
    raise _Wrong(f"'{name}' is no {what} that SPDX lists", f"{meant}{otherwise}")


def _misplaced(rest: list[str]) -> _Wrong:
    if rest[0] == ")":
        return _Wrong("')' closes nothing", "remove it, or add '('")
    return _Wrong(f"'{rest[0]}' stands behind a licence without AND, OR or WITH",
                  "join licences by AND or OR, in capitals" if rest[0].upper() not in _OPERATORS
                  else f"write {rest[0].upper()}, in capitals" if rest[0] not in _OPERATORS
                  else "put no parentheses before WITH")
