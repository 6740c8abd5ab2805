"""docs/stability.md: its tables are the registry's, and its examples say what the commands say.

IOCTLC_GOLDEN=1 writes what they say into the page.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
from pathlib import Path

import pytest

from histories import PAGE, PAGE_PATH, edited
from invoke import TODAY, command, environment
from ioctlc.diffrules import RULES
from ioctlc.stability import docs, lockfile
from ioctlc.stability.aspects import OWN


def test_the_tables_are_current() -> None:
    assert docs.updated(PAGE) == PAGE, "run: PYTHONPATH=generator python3 -m ioctlc.stability.docs"
    assert all(PAGE.count(f'<a id="{rule}"></a>') == 1 for rule in RULES)
    with pytest.raises(ValueError):
        docs.updated(PAGE.replace("<!-- rules:review -->", ""))


def test_every_rule_that_the_page_speaks_of_exists() -> None:
    text = PAGE.split("## What counts as what")[1]
    named = {word for word in re.findall(r"`([a-z]+(?:-[a-z]+)+)`", text)} - {"unchecked-before"}
    assert named and named <= set(RULES)


def test_every_kind_of_subject_is_there() -> None:
    row = next(line for line in PAGE.splitlines() if line.startswith("| KIND |"))
    assert set(re.findall(r"`(\w+)`", row)) == set(OWN) | {"tombstone"}


def run(words: str, folder: Path) -> str:
    """What a line of the page prints, stdout and stderr."""
    env = environment(GIT_AUTHOR_NAME="a", GIT_AUTHOR_EMAIL="a@b", GIT_COMMITTER_NAME="a", GIT_COMMITTER_EMAIL="a@b",
                      GIT_CONFIG_NOSYSTEM="1")
    if words.startswith("ioctlc "):
        given = shlex.split(words)[1:]
        today = [] if "--today" in given or given[0] == "build" else ["--today", TODAY]
        done = subprocess.run(command(*given, *today), cwd=folder, env=env, text=True, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, check=False)
    else:
        done = subprocess.run(["sh", "-c", words], cwd=folder, env=env, text=True, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, check=True)
    return done.stdout


def test_the_examples_are_real(tmp_path: Path) -> None:
    subprocess.run(["git", "init", "-q", "-b", "main"], cwd=tmp_path, check=True)
    page, end = "", 0
    for match in re.finditer(r"^```(yaml|diff|console)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL):
        kind, block = match.groups()
        if kind == "yaml":
            path = tmp_path / block.split("\n", 1)[0].removeprefix("# file: ")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block, encoding="utf-8")
        elif kind == "diff":
            edited(path, block)
        else:
            lines = [line for line in block.splitlines() if line.startswith("$ ")]
            said = "".join(f"{line}\n{run(line[2:], tmp_path)}" for line in lines)
            page, end = page + PAGE[end:match.start(2)] + said, match.end(2)
            assert said == block or "IOCTLC_GOLDEN" in os.environ
    if "IOCTLC_GOLDEN" in os.environ:
        PAGE_PATH.write_text(page + PAGE[end:], encoding="utf-8")


def test_the_lock_that_is_shown_is_a_lock() -> None:
    block = PAGE.split("## The lock")[1].split("```")[1]
    lines = [re.split(r" {4,}", line)[0].rstrip() for line in block.strip().splitlines()]
    assert lines[0] == f"{lockfile.MAGIC} {lockfile.VERSION}" and lines[-1] == "end"
    for line in lines[1:-2]:
        assert lockfile._LINE.match(line) or line.startswith("abi lamp abis"), line
    assert lockfile._SUM.match(lines[-2])
