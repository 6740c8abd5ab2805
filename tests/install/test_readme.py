"""README's "Add an ioctl in five minutes" does what it says: its YAML and its commands, on a copy of spec/mvm."""

from __future__ import annotations

import re
import shutil
import subprocess
import textwrap
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
SECTION = README.split("<!-- add-an-ioctl", 1)[1].split("<!-- end of add-an-ioctl", 1)[0]


def blocks(language: str) -> list[str]:
    """The code blocks of the section, without the indentation of the list that they stand in."""
    found = re.findall(rf"^   ```{language}\n(.*?)^   ```$", SECTION, re.DOTALL | re.MULTILINE)
    return [textwrap.indent(textwrap.dedent(block), "  " if language == "yaml" else "") for block in found]


def add_under(file: Path, key: str, block: str) -> None:
    """Put a block at the end of a top-level key's list."""
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    start = lines.index(f"{key}:\n") + 1
    end = next((i for i in range(start, len(lines)) if re.match(r"[a-z]", lines[i])), len(lines))
    file.write_text("".join(lines[:end]) + "\n" + block + "\n" + "".join(lines[end:]), encoding="utf-8")


def ioctlc(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([str(ROOT / "ioctlc"), *words], cwd=folder, capture_output=True, text=True, timeout=120,
                          check=False)


@pytest.fixture
def followed(tmp_path: Path) -> Path:
    """A folder with mvm's spec and outputs, where a reader has followed steps 1 to 3."""
    shutil.copytree(ROOT / "spec" / "mvm", tmp_path / "spec" / "mvm")
    shutil.copytree(ROOT / "generated" / "mvm", tmp_path / "generated" / "mvm")
    struct, ioctl, capability = blocks("yaml")
    memory = tmp_path / "spec" / "mvm" / "memory.yaml"
    add_under(memory, "structs", struct)
    add_under(memory, "ioctls", ioctl)
    add_under(tmp_path / "spec" / "mvm" / "mvm.yaml", "capabilities", capability)
    return tmp_path


def test_the_new_ioctl_passes_every_check_and_reaches_the_header(followed: Path) -> None:
    commands = [line.split("#")[0] for line in "".join(blocks("sh")).splitlines() if line.startswith("./ioctlc")]
    assert [command.split()[1] for command in commands] == ["check", "numbers", "build"]
    for command in commands:
        done = ioctlc(followed, *command.split("|")[0].split()[1:])
        assert done.returncode == 0, done.stdout + done.stderr
        if " check " in command:
            assert "warning" not in done.stderr and "note" not in done.stderr
        if "| grep" in command:
            assert command.split("grep")[1].strip() in done.stdout
    header = (followed / "generated" / "mvm" / "include" / "mvm.h").read_text(encoding="utf-8")
    assert "MVM_CLEAR_DIRTY_LOG" in header and "MVM_CAP_CLEAR_DIRTY_LOG" in header


@pytest.mark.parametrize(("right", "wrong"), [
    ("nr: 0x13\n", "nr: 0x42\n"),
    ("- {name: pad, type: u32, reserved: must_be_zero, doc: aligns first_page to 8}\n", ""),
])
def test_the_mistakes_that_it_suggests_are_found(followed: Path, right: str, wrong: str) -> None:
    memory = followed / "spec" / "mvm" / "memory.yaml"
    text = memory.read_text(encoding="utf-8")
    assert right in text
    pattern = re.escape(right) if wrong else rf"^ *{re.escape(right)}"
    memory.write_text(re.sub(pattern, wrong, text, flags=re.MULTILINE), encoding="utf-8")
    done = ioctlc(followed, "check", "spec/mvm")
    assert done.returncode == 1 and "memory.yaml:" in done.stderr
