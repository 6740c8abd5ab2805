"""Constructs of real ABIs (odd.yaml): what the header and the JSON model make of them, and what compilers say."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from compilers import CROSS, TARGETS, WARNINGS, clang, command, compile_, use
from conftest import OWN
from jsonschema import Draft202012Validator

from ioctlc.backends import BACKENDS, Context
from ioctlc.pipeline import Compiled, model_of
from ioctlc.source import Report

HERE = Path(__file__).resolve().parent
SCHEMA = HERE.parents[1] / "spec/schema/model.schema.json"
ABIS = ["linux-x86_64", *CROSS, *(abi for abi in TARGETS if abi not in CROSS)]
WINDOWS = [target for abi, target in TARGETS.items() if abi.startswith("windows")]

#: A header of somebody else's, of which odd.yaml describes a part.
OTHER = """
#ifndef ODD_OTHER_H
#define ODD_OTHER_H
struct odd_other { unsigned int a; unsigned char not_what_the_spec_calls_it[4]; };
typedef unsigned short odd_other_t;
enum odd_colour { ODD_RED = 7 };
#define ODD_OTHER_A 5
#endif
"""


@pytest.fixture(scope="module")
def odd() -> Compiled:
    return model_of(str(HERE / "odd.yaml"), Report())


@pytest.fixture(scope="module")
def folder(odd: Compiled, tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("odd")
    context = Context(odd.spec, odd.layouts, odd.codes, "ioctlc build odd.yaml")
    for backend in OWN:
        for path, text in BACKENDS[backend].outputs(context).items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(text)
    (root / "include/odd_other.h").write_text(OTHER)
    return root


@pytest.fixture(scope="module")
def model(folder: Path) -> Any:
    return json.loads((folder / "model.json").read_text())


@pytest.fixture(scope="module")
def header(folder: Path) -> str:
    return (folder / "include/odd.h").read_text()


def named(nodes: list[Any], name: str) -> Any:
    [found] = [node for node in nodes if node.get("name") == name]
    return found


# --- compilers ---


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
@pytest.mark.parametrize("standard", ["gnu90", "c11", "c17"])
def test_the_header_is_silent_in_c(folder: Path, compiler: str, standard: str) -> None:
    assert compile_([compiler], use(folder, "odd.h"), folder, *WARNINGS, f"-std={standard}") == ""


@pytest.mark.parametrize("compiler", ["g++", "clang++"])
@pytest.mark.parametrize("standard", ["c++98", "c++11", "c++17"])
def test_the_header_is_silent_in_cxx(folder: Path, compiler: str, standard: str) -> None:
    assert compile_([compiler], use(folder, "odd.h", language="cc"), folder, *WARNINGS, f"-std={standard}") == ""


@pytest.mark.parametrize("abi", ABIS)
def test_layouts_hold(folder: Path, abi: str) -> None:
    source = folder / "tests/odd_layout_test.c"
    assert compile_(command(abi), source, folder, *WARNINGS, "-std=c11") == ""


@pytest.mark.parametrize("target", WINDOWS)
def test_layouts_hold_with_microsofts_rules(folder: Path, target: str) -> None:
    assert compile_(clang(target), folder / "tests/odd_layout_test.c", folder, *WARNINGS, "-std=c11") == ""


@pytest.mark.parametrize("compiler", ["g++", "clang++", "x86_64-w64-mingw32-g++"])
@pytest.mark.parametrize("standard", ["c++11", "c++17"])
def test_layouts_hold_in_cxx(folder: Path, compiler: str, standard: str) -> None:
    source = folder / "tests/odd_layout_test.c"
    assert compile_([compiler, "-x", "c++"], source, folder, *WARNINGS, f"-std={standard}") == ""


def test_the_model_is_valid(model: Any) -> None:
    errors = Draft202012Validator(json.loads(SCHEMA.read_text())).iter_errors(model)
    assert [f"{list(e.absolute_path)}: {e.message}" for e in errors] == []


# --- integers by value ---


def test_integers_by_value_have_a_meaning(model: Any, header: str) -> None:
    arguments = {one["name"]: one["argument"] for one in model["ioctls"]}
    assert arguments["ODD_CHECK"] == {"kind": "value", "direction": "in", "type": {"kind": "scalar", "name": "u32"},
                                      "values": "odd_kind", "minimum": 1, "maximum": 2, "print": "dec"}
    assert arguments["ODD_SET"]["values"] == "odd_flags"
    assert arguments["ODD_KICK"]["fd"] == "event"
    words = " ".join(header.replace("\n *", " ").split())
    assert "enum odd_kind: ODD_ONE, ODD_TWO; 1 to 2" in words
    assert "fd of kind event" in words


# --- empty structs, flexible arrays in unions ---


def test_the_code_of_an_empty_struct_is_the_same_in_cxx(header: str) -> None:
    assert "#define ODD_EMPTY\t_IOC(_ODD_IOC_IN, 0x4F /* 'O' */, 0x04, 0)" in header


def test_what_has_a_size_in_cxx_is_asserted_in_c_only(folder: Path) -> None:
    lines = (folder / "tests/odd_layout_test.c").read_text().splitlines()
    assert "IN_C(SIZE(struct odd_empty, 0));" in lines
    assert "SIGN(struct odd_tail, kind, 0);" in lines
    assert not any("IN_C" in line for line in lines if "odd_tail" in line)


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_flexible_arrays_of_unions_are_flexible_in_c(folder: Path, compiler: str) -> None:
    """They can be indexed, and have no size, which [0] would have."""
    body = "int f(struct odd_tail *t);\nint f(struct odd_tail *t) { return t->words[3] + t->pairs[1].a; }"
    assert compile_([compiler], use(folder, "odd.h", body), folder, *WARNINGS, "-std=c11") == ""
    for member in ("words", "pairs", "names"):
        body = f"int size = sizeof(((struct odd_tail *)0)->{member});"
        assert "incomplete type" in compile_([compiler], use(folder, "odd.h", body), folder, "-std=c11")


# --- mappings ---


def test_mappings_say_bytes_or_pages_by_abi(model: Any) -> None:
    near, far, log, ring = (named(model["mappings"], f"odd_{name}") for name in ("near", "far", "log", "ring"))
    assert near["offset"] == 4096 and "page_offset" not in near and "abis" not in near
    assert far["offset"]["by_abi"]["linux-x86_64"] == 0x100000000 and far["offset"]["by_abi"]["linux-i386"] == 8192
    assert "windows-x86_64" not in far["abis"]
    pages = log["page_offset"]["by_abi"]
    assert (pages["linux-x86_64"], pages["linux-arm64"], log.get("page_offset_name")) == (64, 16, None)
    pages = ring["page_offset"]["by_abi"]
    assert (pages["linux-x86_64"], pages["linux-arm64"], ring["page_offset_name"]) == (2, 1, "ODD_PAGE")
    assert "offset" not in ring


# --- objects ---


def test_names_of_objects_are_lists(model: Any) -> None:
    assert named(model["objects"], "odd")["names"] == {"linux": {"node": ["/dev/odd", "/dev/odds/*", "/proc/odd"]},
                                                       "bsd": {"node": ["/dev/odd0"]}}


def test_the_first_name_that_is_one_is_a_macro(odd: Compiled) -> None:
    """In strict: a header of profile legacy has no such macros."""
    spec = replace(odd.spec, profile="strict")
    text = BACKENDS["header"].outputs(Context(spec, odd.layouts, odd.codes, ""))["include/odd.h"]
    assert '#define ODD_ODD_NODE\t"/dev/odd"\n' in text and '"/dev/odd0"' in text and '"/proc/odd"' not in text
    assert "/* odd: /dev/odds/ * (linux), /proc/odd (linux); * stands for a number */" in text


# --- what other headers define ---


def test_the_header_of_somebody_else_is_included(header: str) -> None:
    assert "#include <odd_other.h>\n" in header and "#if defined(__linux__)\n#include <linux/time_types.h>\n" in header
    for defined in ("struct odd_other {", "ODD_OTHER_A\t", "enum odd_colour {", "odd_other_t;"):
        assert defined not in header
    assert "#if !defined(__linux__)\nstruct __kernel_timespec {" in header
    assert "#if !defined(__linux__)\n#define SEEK_SET\t0" in header


@pytest.mark.parametrize(("old", "new", "message"), [
    ("unsigned int a", "unsigned short a", "size of a in struct odd_other"),
    ("char not_what", "short not_what", "size of struct odd_other"),
    ("ODD_OTHER_A 5", "ODD_OTHER_A 6", "value of ODD_OTHER_A"), ("ODD_RED = 7", "ODD_RED = 8", "value of ODD_RED"),
])
def test_the_header_of_somebody_else_is_held_to_the_spec(folder: Path, tmp_path: Path, old: str, new: str,
                                                         message: str) -> None:
    shutil.copytree(folder, tmp_path / "odd")
    assert old in OTHER
    (tmp_path / "odd/include/odd_other.h").write_text(OTHER.replace(old, new))
    said = compile_(["gcc"], tmp_path / "odd/tests/odd_layout_test.c", tmp_path / "odd", "-std=c11")
    assert message in said


def test_the_model_says_who_defines_it(model: Any) -> None:
    assert named(model["records"], "odd_other")["external"] == "odd_other.h"
    assert named(model["typedefs"], "odd_other_t")["external"] == "odd_other.h"
    found = named(model["value_sets"], "odd_seek")["external"]["by_abi"]
    assert set(found.values()) == {"linux/fs.h"} and "freebsd-x86_64" not in found


# --- chains ---


def test_a_payload_that_says_itself_what_it_is(model: Any, header: str) -> None:
    payload = named(named(model["records"], "odd_extension")["fields"], "next")["payload"]
    assert payload["type"] == {"kind": "struct", "name": "odd_extension"}
    assert payload["choice"]["on"] == {"name": "pointee.name"}
    assert [(one["values"], one["payload"]["type"]["name"]) for one in payload["choice"]["cases"]] == [
        ([1], "odd_one"), ([2], "odd_two")]


def test_an_offset_into_the_argument(folder: Path, odd: Compiled, model: Any) -> None:
    assert named(named(model["records"], "odd_cap")["fields"], "next")["payload"]["relative_to"] == "argument"
    cap = [record for record in odd.spec.records if record.name == "odd_cap"][0]
    cap.doc = cap.fields[1].doc = "A capability."
    text = BACKENDS["header"].outputs(Context(odd.spec, odd.layouts, odd.codes, ""))["include/odd.h"]
    assert "offset of struct odd_cap in the argument, or 0" in " ".join(text.replace("\n *", " ").split())


@pytest.mark.parametrize(("name", "kind"), [("ODD_EXTEND", "identical"), ("ODD_LINK", "translate"),
                                            ("ODD_CAPS", "identical")])
def test_compat_follows_chains_to_their_end(model: Any, name: str, kind: str) -> None:
    found = {(one["wide"], one["narrow"]): one for one in named(model["ioctls"], name)["compat_classes"]}
    assert found["linux-arm64", "linux-arm"]["kind"] == kind, found["linux-arm64", "linux-arm"]


# --- parts of a member ---


def test_parts_of_a_member(model: Any, header: str) -> None:
    assert named(model["records"], "odd_parts")["fields"][0]["parts"] == [
        {"name": "how", "mask": 0xf0, "values": "odd_high", "doc": "How."}, {"mask": 3, "values": "odd_kind"}]
    words = " ".join(header.replace("\n *", " ").split())
    assert "@what: What (bits 0xf0: flags odd_high: ODD_HIGH, ODD_HIGHER; bits 0x3: enum odd_kind:" in words
