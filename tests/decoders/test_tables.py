"""Tables from a file: those of a spec of one's own, and files that are wrong in every way."""

from __future__ import annotations

import copy
import json
import random
import subprocess
from pathlib import Path
from typing import Any

import pytest
from replaying import call, play

ROOT = Path(__file__).resolve().parents[2]
GOOD = json.loads((ROOT / "generated/mvm/decoders/mvm.tables.json").read_text())


def load(tracer: Path, folder: Path, text: str) -> tuple[int, str]:
    file = folder / "x.tables.json"
    file.write_text(text)
    run = subprocess.run([tracer, "--spec", file, "--specs"], capture_output=True, text=True, timeout=600)
    return run.returncode, run.stderr


def without(key: str) -> Any:
    document = copy.deepcopy(GOOD)
    del document[key]
    return document


def changed(*path: Any) -> Any:
    """The tables with one value replaced: the last element of the path."""
    document = copy.deepcopy(GOOD)
    place = document
    for key in path[:-2]:
        place = place[key]
    place[path[-2]] = path[-1]
    return document


@pytest.mark.parametrize("document, message", [
    ("", "'[' or '{' expected"), ("{", "string or '}' expected"), ("[]", "no decoder tables"),
    ("{}", "no decoder tables"), ('{"format": 1}', "no decoder tables"), ('{"a": 1, "a": 2}', "duplicate object key"),
    (changed("format_version", 2), "'format_version' is not 1"), (without("types"), "'types' is missing or no list"),
    (changed("types", {}), "'types' is missing or no list"), (without("spec"), "'spec' is missing"),
    (changed("types", 0, 7), "types[0]: no entry"), (changed("types", 0, "kind", "float"), "'kind' is 'float'"),
    (changed("commands", 3, "name", "A\nB"), "commands[3]: 'name' contains a control character"),
    (changed("commands", 3, "code", -1), "'code' is not a number"),
    (changed("commands", 3, "objects", [99]), "'objects' names an object that does not exist"),
    (changed("abis", 0, "commands", [100000]), "'commands' has a number that is no command's"),
    (changed("abis", 0, "bits", 16), "'bits' is neither 32 nor 64"),
    (changed("objects", [{"name": "x"}] * 65), "more than 64 objects"),
    (changed("commands", 3, "serves", "tea"), "commands[3]: 'serves' is 'tea', which is none that this version knows"),
    (changed("commands", 3, "privilege", 1), "commands[3]: 'privilege' is missing or no text"),
    (changed("capabilities", 1, "value", 1 << 32), "capabilities[1]: 'value' is not a number"),
    (changed("capabilities", 1, "abis", [99]), "capabilities[1]: 'abis' names an ABI that does not exist"),
    (changed("capabilities", 1, "objects", [99]), "capabilities[1]: 'objects' names an object that does not exist"),
])
def test_what_is_wrong_is_said(document: Any, message: str, ioctltrace: Path, tmp_path: Path) -> None:
    text = document if isinstance(document, str) else json.dumps(document)
    status, error = load(ioctltrace, tmp_path, text)
    assert status == 2
    assert error.startswith("ioctltrace: ") and "x.tables.json: " in error and message in error
    assert error.count("\n") == 1


def test_a_folder_is_told_from_its_tables(ioctltrace: Path, tmp_path: Path) -> None:
    run = subprocess.run([ioctltrace, "--spec", tmp_path, "--specs"], capture_output=True, text=True, timeout=600)
    assert run.returncode == 2 and f"{tmp_path}: a folder; tables are a file, decoders/NAME.tables.json" in run.stderr


def test_a_reference_out_of_its_list_is_refused(ioctltrace: Path, tmp_path: Path) -> None:
    document = copy.deepcopy(GOOD)
    at = next(i for i, one in enumerate(document["types"]) if one.get("fields"))
    document["types"][at]["fields"][0]["type"] = len(document["types"])
    status, error = load(ioctltrace, tmp_path, json.dumps(document))
    assert status == 2 and f"types[{at}]: 'type' is no entry of 'types'" in error


@pytest.mark.parametrize("change", [{}, {"bits": 4}])
def test_a_number_without_a_name_is_refused(change: dict[str, int], ioctltrace: Path, tmp_path: Path) -> None:
    """It would be a value without a key in JSON."""
    document = copy.deepcopy(GOOD)
    at = next(i for i, one in enumerate(document["types"]) if one.get("fields")
              and document["types"][one["fields"][0]["type"]]["kind"] == "int")
    del document["types"][at]["fields"][0]["name"]
    document["types"][at]["fields"][0].update(change)
    status, error = load(ioctltrace, tmp_path, json.dumps(document))
    assert status == 2 and f"types[{at}]: 'name' is missing, and the field is neither a struct nor a union" in error


def places(value: Any) -> list[tuple[Any, Any]]:
    """Every container and key of a document."""
    found = []
    for key, item in list(value.items() if isinstance(value, dict) else enumerate(value)):
        found.append((value, key))
        if isinstance(item, (dict, list)):
            found += places(item)
    return found


def test_damaged_tables_do_no_harm(ioctltrace: Path, tmp_path: Path) -> None:
    """Either a file is refused, or what it makes of a call is bounded, and JSON: sanitizers watch."""
    dice, refused = random.Random(8), 0
    calls = [call("linux-x86_64", link, int(GOOD["commands"][i]["code"], 16), 0x10000,
                  memory={0x10000: bytes(range(256)) * 40})
             for i in next(one for one in GOOD["abis"] if one["name"] == "linux-x86_64")["commands"]
             for link in ("/dev/mvm", "anon_inode:mvm-vm", "anon_inode:mvm-vcpu:0")]
    file, record = tmp_path / "x.tables.json", tmp_path / "calls"
    record.write_text("".join(json.dumps(one) + "\n" for one in calls))
    for _ in range(60):
        document = copy.deepcopy(GOOD)
        for _ in range(dice.randrange(1, 8)):
            place, key = dice.choice(places(document))
            place[key] = dice.choice((0, 1, 2, 7, 65535, 1 << 31, -1, "in", "struct", "array", [], {}, None, True, [0]))
        file.write_text(json.dumps(document))
        out = tmp_path / "out"
        run = subprocess.run([ioctltrace, "--json", "--spec", file, "-o", out, "--replay", record],
                             capture_output=True, text=True, timeout=600)
        assert run.returncode in (0, 2), run.stderr
        assert "Sanitizer" not in run.stderr and "runtime error" not in run.stderr, run.stderr
        refused += run.returncode == 2
        assert run.returncode or [json.loads(line)["fd"] for line in out.read_text().splitlines()] == [3] * len(calls)
    assert 0 < refused < 60


def test_an_array_of_itself_ends(ioctltrace: Path, tmp_path: Path) -> None:
    document = {"format": "ioctlc-decoder-tables", "format_version": 1, "spec": "x", "version": "1", "states": [],
                "objects": [{"name": "x", "nodes": ["/dev/x"]}], "payloads": [], "sets": [], "attributes": [],
                "registers": [], "types": [{"kind": "array", "of": 0, "size": 4, "count": 2}],
                "commands": [{"name": "X", "code": "0x1", "objects": [0], "argument": "pointer", "type": 0,
                              "dir": "in"}],
                "abis": [{"name": "linux-x86_64", "bits": 64, "commands": [0]}]}
    file = tmp_path / "x.tables.json"
    file.write_text(json.dumps(document))
    text = play(ioctltrace, tmp_path, [call("linux-x86_64", "/dev/x", 1, 0x10000, memory={0x10000: bytes(64)})],
                "--spec", str(file))
    assert text.startswith("ioctl(3</dev/x>, X, [[[") and len(text) < 1000


def test_tables_of_a_file_are_those_that_are_linked_in(ioctltrace: Path, tmp_path: Path) -> None:
    """Every command of every spec prints the same from both; the loaded ones come first."""
    for path in sorted(ROOT.glob("generated/*/decoders/*.tables.json")):
        document = json.loads(path.read_text())
        links = [name for one in document["objects"] for name in (*one.get("nodes", ()), *one.get("links", ()))]
        calls = [call(abi["name"], link.replace("*", "3"), int(document["commands"][i]["code"], 16), 0x10000,
                      memory={0x10000: bytes(range(1, 101)) * 40})
                 for abi in document["abis"] if abi["name"] in ("linux-x86_64", "linux-s390x", "netbsd-x86_64")
                 for i in abi["commands"] for link in links]
        renamed = tmp_path / "renamed.json"
        renamed.write_text(json.dumps({**document, "spec": "loaded"}))
        linked = play(ioctltrace, tmp_path, calls, "--json")
        loaded = play(ioctltrace, tmp_path, calls, "--json", "--spec", str(renamed))
        assert '"spec":"loaded"' in loaded
        assert loaded.replace('"spec":"loaded"', f'"spec":"{document["spec"]}"') == linked


def test_an_extension_is_decoded_on_its_base_s_objects(ioctltrace: Path, tmp_path: Path) -> None:
    file = ROOT / "examples/extension/generated/acme/decoders/acme.tables.json"
    document = json.loads(file.read_text())
    commands = [document["commands"][i] for abi in document["abis"] if abi["name"] == "linux-x86_64"
                for i in abi["commands"]]
    links = [one.get("nodes", one.get("links", ["?"]))[0].replace("*", "0") for one in document["objects"]]
    calls = [call("linux-x86_64", links[one["objects"][0]], int(one["code"], 16), 0x10000, memory={0x10000: bytes(512)})
             for one in commands]
    lines = play(ioctltrace, tmp_path, calls, "--spec", str(file)).splitlines()
    assert lines and all(one["name"] in line for one, line in zip(commands, lines, strict=True))
