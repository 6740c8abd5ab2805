"""Licence expressions: what SPDX allows, and what is said of others."""

from __future__ import annotations

import pytest

from ioctlc.licence import problem


@pytest.mark.parametrize("text", [
    "MIT", "GPL-2.0 WITH Linux-syscall-note", "(GPL-2.0-only WITH Linux-syscall-note) OR MIT", "GPL-2.0+ AND MIT",
    "((GPL-2.0-or-later WITH Linux-syscall-note) OR BSD-3-Clause)", "LicenseRef-public-domain", "NOASSERTION",
    "DocumentRef-a.b:LicenseRef-c OR CDDL-1.0"])
def test_sound(text: str) -> None:
    assert problem(text) is None


@pytest.mark.parametrize("text, message, way_out", [
    ("GPL2", "'GPL2' is no licence that SPDX lists", "did you mean GPL-2.0 or "),
    ("mit", "'mit' is no licence that SPDX lists", "did you mean MIT? "),
    ("Proprietary", "'Proprietary' is no licence that SPDX lists", "write 'LicenseRef-NAME'"),
    ("LicenseRef-", "'LicenseRef-' is no licence", "write 'LicenseRef-NAME'"),
    ("MIT or ISC", "'or' stands behind a licence without AND, OR or WITH", "write OR, in capitals"),
    ("MIT ISC", "'ISC' stands behind a licence without", "join licences by AND or OR"),
    ("MIT OR", "a licence is missing at the end", "joined by AND or OR"),
    ("AND MIT", "a licence is missing before 'AND'", "joined by AND or OR"),
    (" ", "a licence is missing at the end", "joined by AND or OR"),
    ("()", "a licence is missing before ')'", "joined by AND or OR"),
    ("(MIT", "a parenthesis of the licence is not closed", "add ')'"),
    ("(MIT ISC)", "'ISC' stands behind a licence without", "join licences"),
    ("MIT)", "')' closes nothing", "remove it"),
    ("GPL-2.0 WITH", "'WITH' names no exception", "WITH Linux-syscall-note"),
    ("GPL-2.0 WITH MIT", "'MIT' is no exception that SPDX lists", "behind 'WITH'"),
    ("(GPL-2.0) WITH Linux-syscall-note", "'WITH' stands behind a licence", "put no parentheses before WITH"),
    ("NONE AND MIT", "'NONE' stands in an expression", "it stands alone"),
    ("(NOASSERTION)", "'NOASSERTION' stands in an expression", "it stands alone"),
    ("(" * 127 + ")" * 127, "a licence is missing before ')'", "joined by AND or OR")])
def test_wrong(text: str, message: str, way_out: str) -> None:
    found = problem(text)
    assert found is not None and message in found[0] and way_out in found[1]
