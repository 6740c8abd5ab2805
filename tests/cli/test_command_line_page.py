"""docs/command-line.md has every command, option, format and variable, and its JSON samples have the real shapes."""

from __future__ import annotations

import argparse
import importlib
import json
import re
from pathlib import Path
from typing import Any

import pytest

from invoke import GENERATOR, ROOT, ioctlc
from ioctlc.backends import NAMES
from ioctlc.cli import COMMANDS

PAGE = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")
SECTIONS = dict(re.findall(r"^## (\S+)\n(.*?)(?=^## |\Z)", PAGE, re.DOTALL | re.MULTILINE))


def actions(name: str) -> list[argparse.Action]:
    """What a command's parser takes."""
    parser = argparse.ArgumentParser(add_help=False)
    importlib.import_module(f"ioctlc.commands.{name}").arguments(parser)
    return parser._actions


def synopsis(name: str) -> str:
    """The line that shows how a command is called."""
    found = re.search(r"^`(ioctlc .*)`$", SECTIONS[name], re.MULTILINE)
    assert found is not None
    return found[1]


def test_there_is_a_section_for_each_command_and_for_nothing_else() -> None:
    assert [name for name in SECTIONS if name.islower()] == list(COMMANDS)
    for name in COMMANDS:
        assert f"| [`{name}`](#{name}) |" in PAGE and synopsis(name).startswith(f"ioctlc {name} ")


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_and_argument_is_there(name: str) -> None:
    taken: set[str] = set()
    for action in actions(name):
        taken |= set(action.option_strings)
        words = action.option_strings or [str(action.metavar)]
        assert all(word in synopsis(name) for word in words), words
        assert all(re.search(rf"`{re.escape(word)}\b", SECTIONS[name] + SECTIONS["ABIs"]) for word in words
                   if word != "SPEC"), words
        for choice in action.choices or ():
            assert f"--format {choice}`" in SECTIONS[name], choice
    shown = set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", synopsis(name)))
    assert shown == taken, "the page shows an option that there is not"


def test_every_backend_and_variable_is_there() -> None:
    for name in NAMES:
        assert f"| `{name}` |" in SECTIONS["build"]
    used = set()
    for path in (GENERATOR / "ioctlc").rglob("*.py"):
        used |= set(re.findall(r"environ(?:\.get\(|\[)\"(\w+)\"", path.read_text(encoding="utf-8")))
    assert used >= {"IOCTLC_SPECS", "XDG_CACHE_HOME", "NO_COLOR"}
    for name in used:
        assert f"`{name}`" in SECTIONS["Environment"], name


def shape(value: Any) -> Any:
    """The keys of JSON, and the kinds of what is under them; of a list the first."""
    if isinstance(value, dict):
        return {key: shape(one) for key, one in value.items()}
    if isinstance(value, list):
        return [shape(one) for one in value[:1]]
    return type(value).__name__


def samples(name: str) -> list[Any]:
    return [json.loads(text) for text in re.findall(r"```json\n(.*?)```", SECTIONS[name], re.DOTALL)]


@pytest.mark.parametrize(("name", "words"), [
    ("numbers", ["--format", "json", "--abi", "linux-x86_64,windows-x86_64"]),
    ("layout", ["mvm_tsc", "--format", "json", "--abi", "linux-x86_64"]),
])
def test_json_samples(name: str, words: list[str]) -> None:
    [sample] = samples(name)
    real = json.loads(ioctlc(name, ROOT / "spec" / "mvm", *words).out)
    assert contains(real, sample)


def test_json_sample_of_check(tmp_path: Path) -> None:
    """Held against a finding that has help and notes."""
    file = tmp_path / "two.yaml"
    file.write_text("abi: two\nlicense: MIT\nnumbers: {posix: {type: 0xB9}}\n"
                    "constants: [{name: ONE, value: 1}, {name: ONE, value: 2}]\n", encoding="utf-8")
    real = json.loads(ioctlc("check", file, "--format", "json").out)
    real["findings"] = [one for one in real["findings"] if one["notes"] and one["help"]]
    assert real["findings"]
    assert shape(samples("check")[0]) == shape(real) | {"abi": "str"}


def test_json_samples_of_verify(tmp_path: Path) -> None:
    """A header with one constant changed, on an ABI that compiles it and on one that does not."""
    text = (ROOT / "generated" / "mvm" / "include" / "mvm.h").read_text(encoding="utf-8")
    text = text.replace("#define MVM_MAX_SLOT\t\t511", "#define MVM_MAX_SLOT\t\t512")
    (tmp_path / "mvm.h").write_text(f"#ifdef __sh__\n#error\n#endif\n{text}", encoding="utf-8")
    real = json.loads(ioctlc("verify", ROOT / "spec" / "mvm", "--header", tmp_path / "mvm.h", "--format", "json",
                             "--target", "linux-x86_64,sh").out)
    proof, sample = samples("verify")
    assert shape(sample) == shape(real)
    [compared], [different] = real["compared"], real["differences"]
    wanted = sample["differences"][0]
    assert compared == sample["compared"][0] | {"source": compared["source"]}
    assert different == wanted | {key: different[key] for key in ("source", "file", "found_file", "found_line", "line",
                                                                  "col")}
    assert set(proof) == {"abi", "asserts", "bit_fields", "dwarf"}


def contains(real: Any, sample: Any) -> bool:
    """Whether everything in the sample is true."""
    if isinstance(sample, dict):
        return all(key in real and contains(real[key], value) for key, value in sample.items())
    return bool(real == sample)


def test_exit_statuses_and_links() -> None:
    assert re.findall(r"^\| (\d+) \|", PAGE, re.MULTILINE) == ["0", "1", "2", "130"]
    for target in re.findall(r"\]\(([^)#]+)", PAGE):
        assert (ROOT / "docs" / target).exists(), target
    assert "docs/command-line.md" in (ROOT / "README.md").read_text(encoding="utf-8")
