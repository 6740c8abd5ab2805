"""Two decoders, one answer: ioctltrace's engine and the oracle over the JSON model, on random calls of every ioctl."""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
import texts
from calls import Calls
from oracle import Call, Memory, Oracle

ROOT = Path(__file__).resolve().parents[2]
MODELS = sorted(ROOT.glob("generated/*/model.json"))

#: Calls of each ioctl; IOCTLC_CALLS asks for more.
ROUNDS = int(os.environ.get("IOCTLC_CALLS", "3"))

#: Samples of the language's page, each for something that few specs have.
SAMPLES = ("chip", "train", "trunk", "queue", "fossil", "attic", "mule", "heat", "event", "knob", "store", "mail",
           "core", "pool")

#: What a program can be live, one big-endian ABI, and what only some specs are about.
ABIS = ("linux-x86_64", "linux-i386", "linux-x32", "linux-s390x", "linux-arm64", "linux-ppc64", "linux-riscv64",
        "linux-mips64", "linux-m68k", "netbsd-i386", "freebsd-x86_64")

#: Left out of specs that are on every ABI, where other ABIs of the same kind are.
SELDOM = ("linux-arm64", "linux-riscv64", "linux-mips64", "freebsd-x86_64")


#: How text says what has names; each of the first ABIs has one of them.
STYLES = ("abbrev", "verbose", "raw")


def aims(oracle: Oracle, model: Any, ioctl: Any, calls: Calls) -> Any:
    """Values for the members that choose: attributes of the objects, registers; capabilities where they are named."""
    argument = ioctl["argument"]
    if argument["kind"] != "pointer" or oracle.strip(argument["type"])["kind"] != "struct":
        return None
    record, layout = oracle.record(oracle.strip(argument["type"]))
    rows = [one for one in model.get("attributes", [])
            if oracle.here(one) and set(one["objects"]) & set(ioctl["objects"])]
    places = {record["fields"][i].get("name"): (at // 8, bits // 8) for i, at, bits in layout["members"]}
    out = []
    kinds = {(f.get("payload") or {}).get("choice", {}).get("kind") for f in record["fields"]}
    if "fd_kind" in kinds and rows and calls.random.random() < .8:
        row = calls.random.choice(rows)
        out = [(*places["group"], oracle.on(row["group"])), (*places["attr"], attr_of(oracle, row, calls))]
    if "register" in kinds and calls.random.random() < .8:
        ids = [oracle.on(r["id"]) for s in model["register_spaces"] for r in s["registers"] if oracle.here(r)]
        ids = [one for one in ids if one is not None] or [0x2030000000000000]
        out = [(*places["id"], calls.random.choice(ids) + calls.random.choice((0, 0, 0, 1)))]
    asked = [oracle.on(one["value"]) for one in model.get("capabilities", []) if oracle.here(one)]
    out += [(*places[field["name"]], calls.random.choice(asked)) for field in record["fields"]
            if field.get("print") == "capability" and asked and calls.random.random() < .8]
    return out + small_counts(record, places, calls)


def attr_of(oracle: Oracle, row: Any, calls: Calls) -> int:
    """The attr of an attribute; of one whose attr is free any, with bits that tell others apart too."""
    if "attr" in row:
        return int(oracle.on(row["attr"]))
    return int(calls.random.choice((0, 3, 1 << 8, 1 << 32, calls.random.getrandbits(64))))


def small_counts(record: Any, places: Any, calls: Calls) -> Any:
    """Members in lengths are small most of the time, and addresses lead somewhere."""
    out = []
    for field in record["fields"]:
        place = places.get(field.get("name"))
        if field.get("payload") and place and place[1] in (4, 8) and calls.random.random() < .8:
            out.append((*place, 0x40000 + 8 * calls.random.randrange(0x400)))
        elif place and place[1] in (4, 8) and calls.random.random() < .5:
            out.append((*place, calls.random.randrange(5)))
    return out


def recording(abi: str, link: str, request: int, call: Any) -> str:
    memory = [{"address": f"0x{at:x}", "before": before.hex(), "after": after.hex()}
              for at, before, after in call["pieces"]]
    return json.dumps({"abi": abi, "link": link, "fd": 3, "request": f"0x{request:x}", "arg": f"0x{call['arg']:x}",
                       "result": call["result"], "memory": memory})


def link_of(model: Any, name: str) -> str | None:
    found = next(one for one in model["objects"] if one["name"] == name)
    for names in found.get("names", {}).values():
        for kind in ("node", "link"):
            for text in names.get(kind, ()):
                return str(text.replace("*", "7"))
    return None


def first_of(model: Any, abi: str, code: str, objects: list[str]) -> Any:
    """The ioctl that a code means on one of some objects."""
    return next(one for one in model["ioctls"] if one.get("codes", {}).get(abi) == code
                and set(one["objects"]) & set(objects) and "alias_of" not in one)


def prepared(model: Any, abi: str, rounds: int) -> tuple[list[str], list[Any]]:
    """Recordings, and what the oracle says of each."""
    oracle, calls = Oracle(model, abi), Calls(model, abi, 1)
    lines, expected = [], []
    for ioctl in model["ioctls"]:
        code = ioctl.get("codes", {}).get(abi)
        if code is None or "alias_of" in ioctl:
            continue
        for _ in range(rounds):
            name = calls.random.choice(ioctl["objects"])
            link = link_of(model, name)
            if link is None:
                continue
            argument = ioctl["argument"]
            request = int(code, 16)
            if oracle.caller_sized(ioctl):
                request |= calls.random.randrange(64) << 16
            size = oracle.size(argument["type"]) if argument["kind"] == "pointer" else 8
            call = calls.of(ioctl, size, aims(oracle, model, ioctl, calls))
            same = [one["name"] for one in model["objects"] if link_of(model, one["name"]) == link]
            if first_of(model, abi, code, same) is not ioctl:
                continue                # two objects of one link share the code: a decoder takes the first
            lines.append(recording(abi, link, request, call))
            found = oracle.decode(Call(ioctl, same, request, call["arg"], call["result"], Memory(call["pieces"])))
            expected.append({"name": ioctl["name"], **found})
    return lines, expected


@pytest.mark.parametrize("path", MODELS, ids=lambda path: path.parent.name)
def test_the_engine_and_the_oracle_agree(path: Path, ioctltrace: Path, tmp_path: Path) -> None:
    assert compare(json.loads(path.read_text()), ioctltrace, tmp_path) >= ROUNDS


def sample(name: str, folder: Path, only: str) -> Path:
    """Outputs of a sample of docs/spec-language.md."""
    text = re.search(rf"```yaml\n(abi: {name}\n.*?)```", (ROOT / "docs/spec-language.md").read_text(), re.DOTALL)
    assert text is not None
    spec, out = folder / name, folder / f"{name}-out"
    spec.mkdir()
    (spec / f"{name}.yaml").write_text(text[1])
    subprocess.run([ROOT / "ioctlc", "build", spec, "--only", only, "-o", out], check=True, capture_output=True)
    return out


@pytest.mark.parametrize("name", SAMPLES)
def test_they_agree_on_what_the_language_has(name: str, ioctltrace: Path, tmp_path: Path) -> None:
    """Samples of docs/spec-language.md, with what no spec of the repository says; their tables are loaded."""
    out = sample(name, tmp_path, "json,decoders")
    options = ["--spec", str(out / f"decoders/{name}.tables.json")]
    assert compare(json.loads((out / "model.json").read_text()), ioctltrace, tmp_path, 10, options) >= 10


def compare(model: Any, ioctltrace: Path, tmp_path: Path, times: int = 1, options: Sequence[str] = ()) -> int:
    """The number of calls on which both agree."""
    seen = 0
    for abi in ABIS:
        if abi not in model["abis"] or len(model["abis"]) > 25 and abi in SELDOM:
            continue
        lines, expected = prepared(model, abi, ROUNDS * times)
        file = tmp_path / f"{abi}.calls"
        file.write_text("\n".join(lines) + "\n")
        run = subprocess.run([ioctltrace, "--json", *options, "-o", tmp_path / "answers", "--replay", file],
                             capture_output=True, text=True, timeout=1200)
        assert (run.returncode, run.stderr) == (0, ""), run.stderr[:2000]
        answers = (tmp_path / "answers").read_text().splitlines()
        assert len(answers) == len(expected)
        for line, answer, wanted in zip(lines, answers, expected, strict=True):
            said = json.loads(answer)
            found = {key: said[key] for key in ("name", "in", "out") if key in said}
            assert found == wanted, f"{abi}: {line[:600]}"
        if abi in ABIS[:len(STYLES)]:
            check_texts([ioctltrace, "-v", *options], tmp_path, abi, expected, pointers(model))
        seen += len(answers)
    return seen


def pointers(model: Any) -> set[str]:
    """Names of ioctls whose argument is an address."""
    return {one["name"] for one in model["ioctls"] if one["argument"]["kind"] == "pointer"}


def check_texts(command: list[Any], folder: Path, abi: str, expected: list[Any], pointing: set[str]) -> None:
    """The same as text, in one of its styles."""
    style = STYLES[ABIS.index(abi)]
    run = subprocess.run([*command, "-X", style, "-o", folder / "texts", "--replay", folder / f"{abi}.calls"],
                         capture_output=True, text=True, timeout=1200)
    assert (run.returncode, run.stderr) == (0, ""), run.stderr[:2000]
    lines = (folder / "texts").read_text(encoding="latin-1").splitlines()
    for line, wanted in zip(lines, expected, strict=True):
        try:
            texts.check(line, wanted, wanted["name"] in pointing, style)
        except texts.Differs as error:
            raise AssertionError(f"{abi}, {style}: {error}\n{line[:900]}\n{json.dumps(wanted)[:900]}") from error


#: What a call has to say, and lines that say it in each style.
WANTED = {"name": "X_SET", "in": {"slot": 1, "flags": {"value": 5, "flags": ["A"], "rest": "0x4"}, "level": -1,
                                  "kind": {"value": 2, "name": "BOOK"}, "label": {"text": "a\"b\n"},
                                  "addr": {"address": "0x1000", "is": "REG", "to": [{"bytes": "00ff", "more": True}]},
                                  "none": {"address": "0x0"}, "list": [1, {"more": 3}]}, "out": {"slot": 2}}
TEXT = ('ioctl(3</dev/x>, X_SET, {slot=0x1, flags=A|0x4, level=4294967295, kind=BOOK, label="a\\"b\\n", '
        'addr=/* REG */ ["\\x00\\xff"...], none=NULL, list=[1, ...]} => {slot=2}) = 0')
VERBOSE = TEXT.replace("X_SET", "0x1 /* X_SET */").replace("A|0x4", "5 /* A|0x4 */").replace("BOOK", "2 /* BOOK */")


def test_a_text_that_says_it() -> None:
    texts.check(TEXT, WANTED, True)
    texts.check(VERBOSE, WANTED, True, "verbose")
    texts.check(TEXT.replace("X_SET", "0x1").replace("A|0x4", "5").replace("BOOK", "2"), WANTED, True, "raw")


@pytest.mark.parametrize("old, new", [
    ("slot=0x1", "slot=2"), ("slot=0x1", "slots=1"), ("A|0x4", "A"), ("A|0x4", "5"), ("BOOK", "2"), ("BOOK", "PLATE"),
    ("4294967295", "-2"), ("\\n", "\\t"), ("\\xff", "\\xfe"), ('"...', '"'), ("/* REG */ ", ""), ("NULL", "0x1"),
    (", ...", ""), ("[1, ...]", "[1, 2, ...]"), (" => {slot=2}", ""), ("{slot=2}", "{}"), ("{slot=2}", "{slot=2, a=1}"),
    ("X_SET", "X_GET"), (", list=[1, ...]", ""),
])
def test_a_text_that_does_not(old: str, new: str) -> None:
    assert old in TEXT
    with pytest.raises(texts.Differs):
        texts.check(TEXT.replace(old, new), WANTED, True)
    with pytest.raises(texts.Differs):
        texts.check(VERBOSE, WANTED, True)
