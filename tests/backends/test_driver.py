"""The driver's side: clean C, short functions, a golden, what it refuses; tests/boundary runs what it does."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

from ioctlc.cli import main

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = Path(__file__).resolve().parent / "golden"

#: What generated code stands on.
RUNTIME = [*sorted((ROOT / "driver/boundary").glob("*.c")), ROOT / "compat/compat.c"]

SPECS = {"mvm": "spec/mvm", "acme": "examples/extension", "pond": "tests/boundary/spec/pond",
         "grow": "tests/boundary/spec/grow2"}
SHAPES = {"linux": [], "bsd": ["-DOS_NUMBERS_BSD"], "windows": ["-DOS_NUMBERS_WINDOWS", "-U__linux__", "-D_WIN32"]}
WARNINGS = ["-std=gnu11", "-Wall", "-Wextra", "-Wdeclaration-after-statement", "-Wmissing-prototypes", "-Wshadow",
            "-Wstrict-prototypes", "-Werror"]


@pytest.fixture(scope="session")
def drivers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The outputs of every spec with `driver: true`."""
    found = {}
    for name, spec in SPECS.items():
        found[name] = tmp_path_factory.mktemp(name)
        assert main(["build", str(ROOT / spec), "--only", "driver,compat,header,windows", "-o", str(found[name])]) == 0
    return found


def includes(drivers: dict[str, Path]) -> list[str]:
    folders = [ROOT / "driver/user", ROOT / "driver/boundary", ROOT / "compat", ROOT / "tests/boundary"]
    folders += [root / part for root in drivers.values() for part in ("driver", "compat", "driver/tests", "include")]
    return [f"-I{folder}" for folder in folders]


def sources(drivers: dict[str, Path]) -> list[Path]:
    return [path for root in drivers.values() for folder in ("driver", "compat")
            for path in sorted((root / folder).rglob("*.c"))]


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_silent(drivers: dict[str, Path], compiler: str, shape: str) -> None:
    for source in [*sources(drivers), *RUNTIME, ROOT / "driver/user/os.c"]:
        done = subprocess.run([compiler, *WARNINGS, *SHAPES[shape], *includes(drivers), "-fsyntax-only", str(source)],
                              capture_output=True, text=True)
        assert done.returncode == 0 and done.stderr == "", source


def test_analyzer_is_silent(drivers: dict[str, Path]) -> None:
    files = [path for path in sources(drivers) if "tests" not in path.parts]
    for source in [*files, *RUNTIME]:
        done = subprocess.run(["clang", "--analyze", "-Xclang", "-analyzer-output=text", "-std=gnu11",
                               *includes(drivers), str(source)], capture_output=True, text=True)
        assert done.returncode == 0 and done.stderr == "", source


def test_functions_are_short_and_lines_fit(drivers: dict[str, Path]) -> None:
    for root in drivers.values():
        for path in [*(root / "driver").glob("*.[ch]"), *(root / "compat").glob("*.[ch]")]:
            start = 0
            for number, line in enumerate(path.read_text().split("\n"), 1):
                assert len(line.expandtabs(8)) <= 120 or line.startswith(" *"), f"{path.name}:{number}"
                start = number if line == "{" else start
                assert line != "}" or number - start <= 60, f"{path.name}:{start}"


def test_a_missing_handler_is_a_link_error_that_names_it(drivers: dict[str, Path], tmp_path: Path) -> None:
    source = tmp_path / "main.c"
    source.write_text('#include "grow_driver.h"\nint main(void) { return grow_field_ioctls.number; }\n')
    done = subprocess.run(["gcc", *includes(drivers), str(source), *map(str, (drivers["grow"] / "driver").glob("*.c")),
                           *map(str, RUNTIME), str(ROOT / "driver/user/os.c"),
                           "-o", str(tmp_path / "main")], capture_output=True, text=True)
    assert done.returncode != 0
    assert set(re.findall(r"undefined reference to `(\w+)'", done.stderr)) == {"grow_field_make"}


# --- machines of 32 bits -------------------------------------------------------------------------------------------

NARROW = ["i686-linux-gnu-gcc", "arm-linux-gnueabi-gcc"]

#: What a kernel does not have: the compiler's library for arithmetic of 64 bits. Shifts and comparisons are its own.
DIVISION = {f"__{sign}{verb}{kind}" for sign in ("", "u") for verb in ("div", "mod", "divmod")
            for kind in ("di3", "di4")} | {"__aeabi_ldivmod", "__aeabi_uldivmod"}

QUOTIENTS = """\
abi: ratio
doc: Divides.
license: MIT
version: "1.0"
profile: strict
prefix: RATIO
driver: true
numbers: {posix: {type: 0x5D}, windows: {device_type: 0x8BED}}
objects: {thing: {doc: The device., linux: {node: /dev/ratio}, windows: {device: ratio}}}
structs:
  - name: ratio_bits
    doc: Lengths that are quotients.
    fields:
      - {name: bits, type: u64, doc: bits}
      - {name: step, type: u64, doc: bits of one}
      - {name: list, type: u64, points_to: {type: u8, count: bits / 24, max: 16, dir: in}, doc: a list}
      - {name: rest, type: u64, points_to: {type: u8, count: bits % 24, max: 23, dir: in}, doc: the rest}
      - {name: free, type: u64, points_to: {type: u8, count: bits / step, max: 16, dir: in}, doc: by the caller}
      - {name: even, type: u64, multiple_of: 10, doc: a multiple}
      - {name: both, type: s64, multiple_of: 10, doc: "a multiple, below 0 too"}
ioctls:
  - {name: RATIO_SET, nr: 1, on: thing, in: struct ratio_bits, privilege: none, frozen: a test, doc: Set.}
"""


@pytest.fixture(scope="session")
def ratio(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The outputs of a spec that divides."""
    folder = tmp_path_factory.mktemp("ratio")
    (folder / "ratio.yaml").write_text(QUOTIENTS)
    spec, out = str(folder / "ratio.yaml"), str(folder / "out")
    assert main(["build", spec, "--only", "driver,header,windows", "-o", out]) == 0
    return folder / "out"


def needed(compiler: str, arguments: list[str], target: Path) -> set[str]:
    """The symbols that an object refers to."""
    done = subprocess.run([compiler, "-c", "-O2", *arguments, "-o", str(target)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    command = [compiler.replace("gcc", "nm"), "-u", str(target)]
    return set(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split())


@pytest.mark.parametrize("compiler", NARROW)
def test_32_bits_need_no_division_of_the_compilers(drivers: dict[str, Path], ratio: Path, compiler: str,
                                                   tmp_path: Path) -> None:
    found = {**drivers, "ratio": ratio}
    files = [path for path in sources(found) if "tests" not in path.parts]
    for source in [*files, *RUNTIME]:
        # a limit that `unsigned long` cannot exceed here is no mistake
        flags = ["-std=gnu11", "-Wall", "-Wextra", "-Werror", "-Wno-type-limits", *includes(found), str(source)]
        assert not needed(compiler, flags, tmp_path / "object.o") & DIVISION, source


@pytest.mark.parametrize("compiler", NARROW)
def test_a_division_is_seen(compiler: str, tmp_path: Path) -> None:
    for operator in "/%":
        text = f"unsigned long long f(unsigned long long a, unsigned long long b) {{ return a {operator} b; }}\n"
        (tmp_path / "divides.c").write_text(text)
        assert needed(compiler, [str(tmp_path / "divides.c")], tmp_path / "object.o") & DIVISION


def test_quotients_are_right(drivers: dict[str, Path], ratio: Path, tmp_path: Path) -> None:
    """What the caller divides by can be 0: nothing is then short enough."""
    checks = [("bits = 47", 0), ("bits = arg.step = 24 * 17", -7), ("bits = arg.step = 24 * 16", 0),
              ("step = 0", -7), ("step = 4", 0), ("step = 2", -7),
              ("even = 11", -22), ("even = ~0ULL", -22), ("both = -10", 0), ("both = -11", -22)]
    source = tmp_path / "main.c"
    source.write_text('#include "ratio_checks.h"\n#include <stdio.h>\nint main(void)\n{\n' + "".join(
        f"\t{{ struct ratio_bits arg = {{ .bits = 47, .step = 4 }}; int err; arg.{text};"
        f" err = ratio_check_bits(&arg); printf(\"%d \", err ? err : ratio_limit_bits(&arg)); }}\n"
        for text, _ in checks) + "}\n")
    done = subprocess.run(["gcc", *includes({**drivers, "ratio": ratio}), str(source), "-o", str(tmp_path / "main")],
                          capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    said = subprocess.run([str(tmp_path / "main")], capture_output=True, text=True, check=True).stdout
    assert [int(word) for word in said.split()] == [result for _, result in checks]


@pytest.mark.parametrize("name", ["grow_driver.h", "grow_checks.h", "grow_field.c"])
def test_golden(drivers: dict[str, Path], name: str) -> None:
    """`IOCTLC_GOLDEN=1 pytest` writes what there is now."""
    text = (drivers["grow"] / "driver" / name).read_text()
    if os.environ.get("IOCTLC_GOLDEN"):
        (GOLDEN / name).write_text(text)
    assert text == (GOLDEN / name).read_text()


WINDOW = """#include "pond_driver.h"
#define PARAMETERS const struct pond_dig_mud_window *mud, const struct pond_holes_holes_window *holes, __u8 *to, \\
    struct pond_hole *hole
int use(PARAMETERS)
{
    int err = pond_dig_mud_read(mud, 0, pond_dig_mud_count(mud), to);
    return err ? err : pond_holes_holes_write(holes, 0, 1, hole);
}
int wrong(PARAMETERS)
{
    (void)mud; (void)holes; (void)to; (void)hole;
    return WRONG;
}
"""


@pytest.mark.parametrize("wrong, said", [
    ("0", ""),
    ("pond_dig_mud_write(mud, 0, 1, to)", "implicit declaration"),
    ("pond_holes_holes_read(holes, 0, 1, hole)", "implicit declaration"),
    ("pond_dig_mud_read(holes, 0, 1, to)", "incompatible pointer type"),
    ("pond_dig_mud_read(mud, 0, 1, hole)", "incompatible pointer type")])
def test_windows_have_types_and_directions(drivers: dict[str, Path], tmp_path: Path, wrong: str, said: str) -> None:
    source = tmp_path / "window.c"
    source.write_text(WINDOW.replace("WRONG", wrong))
    done = subprocess.run(["gcc", *WARNINGS, "-Wno-missing-prototypes", *includes(drivers), "-fsyntax-only",
                           str(source)],
                          capture_output=True, text=True)
    assert (done.returncode == 0) == (not said), done.stderr
    assert said in done.stderr


def test_a_header_of_the_driver_shows_where_locks_are(drivers: dict[str, Path], tmp_path: Path) -> None:
    (tmp_path / "objects.h").write_text("".join(
        f"struct pond_{name} {{ int first; struct pond_{name}_locks locks; }};\n"
        f"static inline struct pond_{name}_locks *pond_{name}_locks(struct pond_{name} *one)"
        " { return &one->locks; }\n"
        for name in ("shore", "boat")))
    target = tmp_path / "shore.o"
    done = subprocess.run(["gcc", *WARNINGS, *includes(drivers), f"-I{tmp_path}", '-DPOND_DRIVER_OBJECTS="objects.h"',
                           "-c", str(drivers["pond"] / "driver/pond_shore.c"), "-o", str(target)],
                          capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "pond_shore_locks\n" not in subprocess.run(["nm", "-u", str(target)], capture_output=True, text=True).stdout


# --- what it refuses -----------------------------------------------------------------------------------------------

HEAD = """\
abi: no
doc: Refused.
license: MIT
version: "1.0"
profile: PROFILE
prefix: NO
driver: true
numbers: {posix: {type: 0x5F}, windows: {device_type: 0x8BEF}}
objects: {thing: {doc: The device., linux: {node: /dev/no}, windows: {device: "no"}}}
"""

INNER = ("structs:\n  - name: no_inner\n    doc: A.\n    fields:\n"
         "      - {name: addr, type: u64, dir: in, points_to: {type: u8, count: 4, max: 4, dir: in}, doc: where}\n")
LIST_CALL = "ioctls:\n  - {name: NO_CALL, nr: 1, on: thing, in: struct no_list, doc: A.}\n"
ATTRIBUTE = ("  - name: no_attr\n    doc: A.\n    fields:\n      - {name: group, type: u64, doc: A.}\n"
             "      - {name: attr, type: u64, doc: A.}\n"
             "      - {name: addr, type: u64, points_to: {by_fd_kind: {group: group, attr: attr}}, doc: A.}\n"
             "attributes:\n  - {name: NO_ATTR, on: thing, group: 1, attr_is: A., access: rw, payload: PAYLOAD,"
             " doc: A.}\n"
             "ioctls:\n  - {name: NO_CALL, nr: 1, on: thing, in: struct no_attr, payload_dir: {addr: in}, doc: A.}\n")


def _choice(on: str, case: str) -> str:
    """A spec whose payload is selected by `on` and has one case."""
    return ("structs:\n  - name: no_arg\n    doc: A.\n    fields:\n      "
            "- {name: kind, type: u64, dir: in, doc: which}\n"
            f"      - name: addr\n        type: u64\n        dir: in\n        doc: where\n        points_to:\n"
            f"          by_field: {on}\n          dir: in\n          cases:\n            - {case}\n"
            "ioctls:\n  - {name: NO_CALL, nr: 1, on: thing, in: struct no_arg, doc: A.}\n")


def _torn(member: str, call: str = "inout: struct no_list") -> str:
    """An argument that contains a struct whose members go both ways."""
    return ("structs:\n  - name: no_both\n    doc: A.\n    fields:\n      - {name: a, type: u64, dir: in, doc: A.}\n"
            "      - {name: b, type: u64, dir: out, doc: A.}\n  - name: no_list\n    doc: A.\n    fields:\n"
            f"      - {{{member}, doc: A.}}\n      - {{name: kind, type: u64, dir: in, doc: A.}}\n"
            f"ioctls:\n  - {{name: NO_CALL, nr: 1, on: thing, {call}, doc: A.}}\n")


def _many(element: str, most: int) -> str:
    """A struct that points to many."""
    return ("  - name: no_list\n    doc: A.\n    fields:\n      - {name: count, type: u64, dir: in, doc: how many}\n"
            f"      - {{name: list, type: u64, dir: in, points_to: {{type: {element}, count: count, max: {most},"
            " dir: in},"
            " doc: where}\n")


REFUSED = {
    "no upper bound": (
        "structs:\n  - name: no_arg\n    doc: A.\n    fields:\n      - {name: count, type: u32, doc: how many}\n"
        "      - {name: pad, type: u32, doc: A.}\n"
        "      - {name: addr, type: u64, points_to: {type: u8, count: count, dir: in}, doc: where}\n"
        "ioctls:\n  - {name: NO_CALL, nr: 1, on: thing, in: struct no_arg, doc: A.}\n",
        r"legacy.yaml:\d+:\d+: error: 'addr' of 'NO_CALL' points to a payload without an upper bound", "add 'max'"),
    "no length": (
        "structs:\n  - name: no_arg\n    doc: A.\n    fields:\n"
        "      - {name: addr, type: u64, points_to: {type: u8, unknown: nobody knows, dir: in}, doc: where}\n"
        "ioctls:\n  - {name: NO_CALL, nr: 1, on: thing, in: struct no_arg, doc: A.}\n",
        r"legacy.yaml:\d+:\d+: error: 'addr' of 'NO_CALL' points to a payload whose length is not known",
        "give 'count' or 'bytes' and 'max'"),
    "a payload that says itself what it is": (
        "structs:\n  - name: no_head\n    doc: A.\n    fields:\n      - {name: kind, type: u64, doc: which}\n"
        "  - name: no_arg\n    doc: A.\n    fields:\n      - name: addr\n        type: u64\n        doc: where\n"
        "        points_to:\n          type: struct no_head\n          by_field: pointee.kind\n          dir: in\n"
        "          cases:\n            - {when: 1, type: struct no_head}\n"
        "ioctls:\n  - {name: NO_CALL, nr: 1, on: thing, in: struct no_arg, doc: A.}\n",
        r"legacy.yaml:\d+:\d+: error: 'addr' of 'NO_CALL' points to a payload that says itself what it is",
        "put the discriminator beside the address"),
    "a choice by an expression": (
        _choice("kind & 3", "{when: 1, type: u32}"),
        r"legacy.yaml:\d+:\d+: error: what 'addr' of 'NO_CALL' points to depends on an expression",
        "a member of its own"),
    "a choice of which one is kept": (
        _choice("kind", "{when: 1, type: u32, count: 1, kept: true}"),
        r"legacy.yaml:\d+:\d+: error: '\w+' behind 'addr' of 'NO_CALL' is an address that is kept",
        "give it a member of its own"),
    "a choice without an upper bound": (
        _choice("kind", "{when: 1, type: u32, count: kind}"),
        r"legacy.yaml:\d+:\d+: error: '\w+' behind 'addr' of 'NO_CALL' points to a payload without an upper bound",
        "add 'max'"),
    "a choice with addresses in it": (
        INNER + _choice("kind", "{when: 1, type: struct no_inner}").removeprefix("structs:\n"),
        r"legacy.yaml:\d+:\d+: error: '\w+' behind 'addr' of 'NO_CALL' contains addresses", "an ioctl of its own"),
    "a choice in each of many": (
        _choice("kind", "{when: 1, type: u32}").replace("ioctls:", _many("struct no_arg", 4) + "ioctls:")
        .replace("in: struct no_arg", "in: struct no_list"),
        r"legacy.yaml:\d+:\d+: error: 'addr' of 'NO_CALL' lies in each of many structs", "an array for each type"),
    "more structs with addresses than a buffer holds": (
        INNER + _many("struct no_inner", 65536) + LIST_CALL,
        r"legacy.yaml:\d+:\d+: error: 'list' of 'NO_CALL' leads to structs behind a window that contain addresses",
        "lower 'max'"),
    "addresses of addresses of addresses": (
        INNER + "  - name: no_middle\n    doc: A.\n    fields:\n"
        "      - {name: deep, type: u64, points_to: {type: struct no_inner, count: 1, dir: in}, doc: where}\n"
        + _many("struct no_middle", 4) + LIST_CALL,
        r"legacy.yaml:\d+:\d+: error: 'deep' of 'NO_CALL' leads to", "point to them from the argument"),
    "addresses of addresses of addresses, one each": (
        INNER + "  - name: no_middle\n    doc: A.\n    fields:\n"
        "      - {name: deep, type: u64, points_to: {type: struct no_inner, count: 1, dir: in}, doc: where}\n"
        "  - name: no_list\n    doc: A.\n    fields:\n"
        "      - {name: list, type: u64, points_to: {type: struct no_middle, count: 1, dir: in}, doc: where}\n"
        + LIST_CALL,
        r"legacy.yaml:\d+:\d+: error: 'deep' of 'NO_CALL' leads to addresses of addresses of addresses",
        "pass the innermost ones in a call of their own"),
    "addresses in structs that are output": (
        INNER + "      - {name: out, type: u64, dir: out, doc: A.}\n"
        + _many("struct no_inner", 4).replace("dir: in", "dir: out") + LIST_CALL.replace("in: struct", "inout: struct"),
        r"legacy.yaml:\d+:\d+: error: 'list' of 'NO_CALL' leads to structs that are output and contain addresses",
        "make 'dir' in or inout"),
    "addresses in an array of the argument": (
        INNER + "  - name: no_list\n    doc: A.\n    fields:\n      "
        "- {name: all, type: struct no_inner, array: 3, doc: A.}\n"
        + LIST_CALL,
        r"legacy.yaml:\d+:\d+: error: 'all' of 'NO_CALL' is an array with addresses in it",
        "put them behind one address"),
    "output of which nothing is output": (
        "structs:\n  - name: no_one\n    doc: A.\n    fields:\n      - {name: a, type: u64, dir: in, doc: A.}\n"
        + _many("struct no_one", 4).replace("dir: in", "dir: inout") + LIST_CALL.replace("in: struct", "inout: struct"),
        r"legacy.yaml:\d+:\d+: error: 'list' of 'NO_CALL' is output, but no member of struct no_one is",
        "say 'dir: in'"),
    "an array of which a part is output": (
        _torn("name: all, type: struct no_both, array: 2"),
        r"legacy.yaml:\d+:\d+: error: 'all' of 'struct no_list' goes another way than a part of it",
        "let a struct be inout of which a part is input and a part output"),
    "output of which a part is input": (
        _torn("name: one, type: struct no_both, dir: out"),
        r"legacy.yaml:\d+:\d+: error: 'one' of 'struct no_list' goes another way than a part of it",
        "let a struct be inout"),
    "input of which a part is output": (
        _torn("name: one, type: struct no_both, dir: in"),
        r"legacy.yaml:\d+:\d+: error: 'one' of 'struct no_list' goes another way than a part of it",
        "let a struct be inout"),
    "a union of which a part is output": (
        _torn("name: u, by_field: kind, union: [{name: x, case: 1, type: struct no_both}]"),
        r"legacy.yaml:\d+:\d+: error: 'u' of 'struct no_list' goes another way than a part of it",
        "give arrays and unions one direction"),
    "a payload of which an array is output in part": (
        _torn("name: all, type: struct no_both, array: 2").split("ioctls:")[0]
        + "  - name: no_more\n    doc: A.\n    fields:\n      - {name: list, type: u64, dir: in, points_to:"
        " {type: struct no_list, count: 1, dir: out}, doc: where}\n" + LIST_CALL.replace("no_list", "no_more"),
        r"legacy.yaml:\d+:\d+: error: 'all' of 'struct no_list' goes another way than a part of it",
        "give arrays and unions one direction"),
    "output where the call fails": (
        _torn("name: one, type: u64, dir: out, valid_on: [success, E2BIG]"),
        r"legacy.yaml:\d+:\d+: error: 'one' of 'struct no_list' is valid where the call does not succeed",
        "say in a member what went wrong"),
    "a call whose output is valid where it fails": (
        _torn("name: one, type: u64", "inout: struct no_list, valid_on: any"),
        r"legacy.yaml:\d+:\d+: error: what 'NO_CALL' writes is valid where the call does not succeed",
        "say in a member what went wrong"),
    "a register of which a part is input": (
        _torn("name: id, type: u64").split("ioctls:")[0]
        + "      - {name: addr, type: u64, points_to: {by_register: {id: id, space: no_registers}}, doc: A.}\n"
        "registers:\n  - name: no_registers\n    doc: A.\n    id_type: u64\n    size: 1 << ((id >> 12) & 15)\n"
        "    on: thing\n    ids:\n      - {name: NO_REG, id: 0x4000, type: struct no_both, doc: A.}\n"
        + LIST_CALL.replace("doc: A.", "payload_dir: {addr: out}, doc: A."),
        r"legacy.yaml:\d+:\d+: error: 'NO_REG' is a struct of which a part is input alone", "make it an attribute"),
    "an ioctl that maps and says something else": (
        "structs:\n  - {name: no_page, doc: A., shared: true, fields: [{name: a, type: u64, dir: out, doc: A.}]}\n"
        "  - {name: no_map, doc: A., fields: [{name: where, type: u64, doc: A.}]}\n"
        "mappings:\n  - {name: no_mapping, on: thing, struct: no_page, offset: 0, map_with: NO_CALL, doc: A.}\n"
        "ioctls:\n  - {name: NO_CALL, nr: 1, on: thing, out: struct no_map, doc: A.}\n",
        r"legacy.yaml:\d+:\d+: error: 'NO_CALL' maps 'no_mapping', but its argument has other output than a u64 'addr'",
        "give it a member 'addr' of type u64 with dir: out"),
    "a value": (
        "ioctls:\n  - {name: NO_CALL, nr: 1, on: thing, value: u64, doc: A.}\n",
        r"legacy.yaml:\d+:\d+: error: 'NO_CALL' does not take a struct", "pass a struct, with the value as a member"),
    "an attribute that says within itself how long it is": (
        "structs:\n  - name: no_value\n    doc: A.\n    fields:\n      - {name: size, type: u64, doc: A.}\n"
        + ATTRIBUTE.replace("PAYLOAD", "{type: struct no_value, bytes: size, max: 64}"),
        r"legacy.yaml:\d+:\d+: error: attribute 'NO_ATTR' does not say by 'attr' and constants alone how long",
        "give a fixed length, or let 'attr' say it"),
    "an attribute with addresses": (
        INNER + ATTRIBUTE.replace("PAYLOAD", "struct no_inner"),
        r"legacy.yaml:\d+:\d+: error: the payload of attribute 'NO_ATTR' contains addresses",
        "make it an ioctl of its own"),
    "an attribute without an upper bound": (
        "structs:\n" + ATTRIBUTE.replace("PAYLOAD", "{type: u8, bytes: attr}"),
        r"legacy.yaml:\d+:\d+: error: attribute 'NO_ATTR' points to a payload without an upper bound", "add 'max'"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_refused_with_a_place_and_a_way_out(case: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text, message, way_out = REFUSED[case]
    (tmp_path / "no.yaml").write_text(HEAD.replace("PROFILE", "strict") + "files: [legacy.yaml]\n")
    (tmp_path / "legacy.yaml").write_text("profile: legacy\ndoc: A.\n" + text)
    assert main(["build", str(tmp_path), "-o", str(tmp_path / "out")]) == 1
    said = capsys.readouterr().err
    assert re.search(message, said), said
    assert way_out in said
    assert not (tmp_path / "out").exists()
