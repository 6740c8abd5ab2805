"""Free text ends up in comments and strings of generated C: none of it can get out of them."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from invoke import ioctlc
from mutate import replaced, text_of, tree_of

HERE = Path(__file__).resolve().parent

#: EVIL is a word that must never reach the compiler.
TEXTS = {
    "closes_comment": "*/ int EVIL; /*",
    "closes_comment_in_pieces": "*\\\n/ int EVIL;",
    "closes_comment_by_trigraph": "*??/\n/ int EVIL;",
    "opens_comment": "/* // EVIL",
    "directive": "x\n#error EVIL\n#define int EVIL\n",
    "directive_after_other_newlines": "x\x85#error EVIL\u2028#error EVIL\u2029#error EVIL",
    "line_continues": "ends in a backslash \\",
    "trigraph": "ends in a trigraph ??/",
    "quotes": "\"); int EVIL; (\"",
    "single_quote": "it's 'EVIL",
    "format": "%s %n %d EVIL",
    "template": "{{ EVIL }} {% EVIL %} {# EVIL #}",
    "unicode": "\u202e EVIL \u200b \U0001f600 \u00e4",
    "long_word": "EVIL" * 400,
    "only_spaces": "   \n  \n",
    "star_slash_at_wrap": ("x" * 70 + " */ int EVIL; ") * 8,
    "star_then_slash": "* / * /EVIL */*/",
    "nested": "*" * 100 + "/" * 100 + " int EVIL;",
}


def _texts(tree: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The places of free text: what is for people, and what becomes a string."""
    items = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    found = []
    for key, value in items:
        if key in ("doc", "note", "reason", "frozen", "guessed", "rationale", "attr_is", "unknown", "no_discriminator",
                   "shared_type", "untyped", "returns") and isinstance(value, str):
            found.append((*path, key))
        elif key == "errors":
            found += [(*path, key, name) for name in value]
        found += _texts(value, (*path, key))
    return found


def compiles(header: Path, compiler: str) -> None:
    """A header is still C (or C++), and the compiler proper sees nothing of the text but a deprecation's note."""
    language = ["-x", "c", "-std=c11"] if compiler == "gcc" else ["-x", "c++", "-std=c++17"]
    flags = [*language, "-Wall", "-Wextra", "-Werror", "-Wno-trigraphs", "-trigraphs", "-include", header, "/dev/null"]
    done = subprocess.run([compiler, *flags, "-fsyntax-only"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[:2000]
    plain = subprocess.run([compiler, *flags, "-E", "-P"], capture_output=True, text=True, check=True).stdout
    assert [line for line in plain.splitlines() if "EVIL" in line and "deprecated(" not in line] == []


@pytest.mark.parametrize("name", TEXTS)
def test_text_everywhere(name: str, tmp_path: Path) -> None:
    spec = tmp_path / "everything"
    spec.mkdir()
    for file in (HERE / "everything").glob("*.yaml"):
        tree = tree_of(file)
        for path in _texts(tree):
            if not {"errors", "reason"} & set(path) or TEXTS[name].strip():     # these may not be empty
                tree = replaced(tree, path, TEXTS[name])
        if not TEXTS[name].strip() and file.stem == "everything":
            tree["waive"] = [tree["waive"], {"rule": "doc-missing", "reason": "what is blank has to be written, too"}]
        text = text_of(tree).replace("\x85", "\\x85").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
        (spec / file.name).write_text(text, encoding="utf-8")
    done = ioctlc("build", spec, "-o", tmp_path / "out")
    assert done.status == 0, done.err
    for header in (tmp_path / "out/include").iterdir():
        for compiler in ("gcc", "g++"):
            compiles(header, compiler)
    json.loads((tmp_path / "out/model.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("key", ["license", "version", "prefix", "abi"])
def test_short_texts_are_refused(name: str, key: str, tmp_path: Path) -> None:
    tree = tree_of(HERE / "everything/everything.yaml")
    file = tmp_path / "spec.yaml"
    file.write_text(text_of({**tree, key: TEXTS[name], "files": []}), encoding="utf-8")
    assert ioctlc("check", file).status == 1
