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


def longest(body: list[str]) -> int:
    """Lines of a function; of one that is nothing but a switch, of its longest case (as the kernel's style has it)."""
    if not body or not body[0].startswith("\tswitch (") or body[-1] != "\t}":
        return len(body)
    labels = [number for number, line in enumerate(body) if line.startswith(("\tcase ", "\tdefault:"))]
    return max(after - before for before, after in zip(labels, [*labels[1:], len(body)]))


def test_functions_are_short_and_lines_fit(drivers: dict[str, Path]) -> None:
    for root in drivers.values():
        for path in [*(root / "driver").glob("*.[ch]"), *(root / "compat").glob("*.[ch]")]:
            text = path.read_text()
            for number, line in enumerate(text.split("\n"), 1):
                assert len(line.expandtabs(8)) <= 120 or line.startswith(" *"), f"{path.name}:{number}"
            for body in re.findall(r"^{\n(.*?)\n}$", text, re.DOTALL | re.MULTILINE):
                assert longest(body.split("\n")) < 60, f"{path.name}: {body}"


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
    assert main(["build", spec, "--only", "driver,compat,header,windows", "-o", out]) == 0
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


_ADDRESS = "name: addr, type: u64, points_to: {type: u8, count: count, max: 16, dir: in}"


_UNION = ("unions:\n  - {name: no_u, doc: A., no_discriminator: A., fields: [{name: x, type: u64, max: 4, doc: A.},"
          " {name: y, type: u64, min: 9, doc: A.}]}\n")


def _members(*members: str) -> str:
    return "".join(f"      - {{{member}, doc: A.}}\n" for member in members)


def _element(*members: str) -> str:
    """A struct that others contain or point to."""
    return "  - name: no_el\n    doc: A.\n    fields:\n" + _members(*members)


def _struct(*members: str, call: str = "in: struct no_arg", more: str = "", extra: str = "") -> str:
    """A command and its argument; `more`: other structs, `extra`: further keys of the argument."""
    return (f"structs:\n{more}  - name: no_arg\n    doc: A.\n{extra}    fields:\n" + _members(*members)
            + f"ioctls:\n  - {{name: NO_CALL, nr: 1, on: thing, {call}, doc: A.}}\n")


def _late(on: str, cases: str) -> str:
    """An address that came after the first release, to what a member selects."""
    return _struct("name: size, type: u32", "name: kind, type: u32", "name: n, type: u64", "name: late, type: u64",
                   f"name: addr, type: u64, points_to: {{by_field: {on}, dir: in, cases: [{cases}]}}",
                   extra="    extensible: {size: size, first_release_ends: n, max: 64}\n")


def _mapped(privilege: str, way: str = "in") -> str:
    """A page of the device, mapped by mmap and by an ioctl; `way`: of its member."""
    return ("structs:\n  - {name: no_page, doc: A., shared: true, fields: [{name: a, type: u64, "
            f"dir: {way}, doc: A.}}]}}\n"
            "  - {name: no_map, doc: A., fields: [{name: addr, type: u64, doc: A.}]}\n"
            "mappings:\n  - {name: no_mapping, on: thing, struct: no_page, offset: 0, map_with: NO_CALL, doc: A.}\n"
            f"ioctls:\n  - {{name: NO_CALL, nr: 1, on: thing, out: struct no_map, privilege: {privilege}, doc: A.}}\n")


def _register(id_: str, *members: str) -> str:
    """A register that is a struct."""
    text = _struct("name: id, type: u64", "name: addr, type: u64, points_to: {by_register: {id: id, space:"
                   " no_registers}}", call="in: struct no_arg, payload_dir: {addr: in}", more=_element(*members))
    space = ("registers:\n  - name: no_registers\n    doc: A.\n    id_type: u64\n    size: 1 << ((id >> 12) & 15)\n"
             f"    on: thing\n    ids:\n      - {{name: NO_REG, id: {id_}, type: struct no_el, doc: A.}}\n")
    return text.replace("ioctls:", space + "ioctls:")


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
        + _many("struct no_inner", 4).replace(" dir: in},", " dir: out},")
        + LIST_CALL.replace("in: struct", "inout: struct"),
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
    "an ioctl that maps for writing what was opened for reading": (
        _mapped("none"),
        r"legacy.yaml:\d+:\d+: error: 'NO_CALL' maps 'no_mapping' for writing, and 'thing' can be opened for reading",
        "say 'privilege: open_for_write'"),
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
    "a count that can be below 0": (
        _struct("name: count, type: s32", "name: pad, type: u32", _ADDRESS),
        r"'count' of 'struct no_arg' can be below 0",
        "make it unsigned, or say 'min: 0'"),
    "a count of another byte order": (
        _struct("name: count, type: be32", "name: pad, type: u32", _ADDRESS),
        r"'count' of 'struct no_arg' is of type be32",
        "the machine's byte order"),
    "a range of another byte order": (
        _struct("name: a, type: le64, max: 5"),
        r"'a' of 'struct no_arg' is of type le64 and has values that are refused",
        "the machine's byte order"),
    "a command without a handler that makes a file": (
        _struct("name: a, type: u32, dir: in", "name: fd, type: s32, dir: out, creates: thing",
                call="inout: struct no_arg, no_op: true"),
        r"'NO_CALL' makes a file, and has no handler", "leave 'no_op'"),
    "an array of files": (
        _struct("name: fd, type: s32, array: 4, dir: out, creates: thing", call="inout: struct no_arg"),
        r"'fd' of 'struct no_arg' is a new file, and no member of the argument by itself", "return one file by a call"),
    "files in an array of structs": (
        _struct("name: l, type: struct no_el, array: 4, dir: out", call="inout: struct no_arg",
                more=_element("name: fd, type: s64, dir: out, creates: thing")),
        r"'fd' of 'struct no_el' is a new file, and no member of the argument", "return one file by a call"),
    "files behind an address": (
        _struct("name: count, type: u64, dir: in", "name: addr, type: u64, dir: in, points_to: {type: struct no_el,"
                " count: count, max: 4, dir: out}", call="inout: struct no_arg",
                more=_element("name: fd, type: s64, creates: thing")),
        r"'fd' of 'struct no_el' is a new file, and no member of the argument", "return one file by a call"),
    "a file that an old caller is not told": (
        _struct("name: size, type: u32, dir: in", "name: a, type: u32, dir: in",
                "name: fd, type: s64, dir: out, creates: thing", call="inout: struct no_arg",
                extra="    extensible: {size: size, first_release_ends: a, max: 64}\n"),
        r"'fd' of 'struct no_arg' is a new file, and came after the first release", "a command of its own"),
    "an address that an old caller does not give": (
        _struct("name: size, type: u32", "name: a, type: u32", "name: addr, type: u64, points_to: {type: u8, count: 4,"
                " dir: in}", extra="    extensible: {size: size, first_release_ends: a, max: 64}\n"),
        r"'addr' of 'struct no_arg' is an address that came after the first release", "say 'nullable: true'"),
    "a length that is not 0 for an old caller": (
        _struct("name: size, type: u32", "name: a, type: u32", "name: b, type: u32", "name: c, type: u32",
                "name: addr, type: u64, points_to: {type: u8, count: a + b, max: 8, dir: in}",
                extra="    extensible: {size: size, first_release_ends: a, max: 64}\n"),
        r"'addr' of 'struct no_arg' is an address that came after .* and its length is not", "say 'nullable: true'"),
    "an address in a struct that an old caller does not give": (
        _struct("name: size, type: u32", "name: a, type: u32", "name: more, type: struct no_el", more=_element(
            "name: addr, type: u64, points_to: {type: u8, count: 4, dir: in}"),
                extra="    extensible: {size: size, first_release_ends: a, max: 64}\n"),
        r"'addr' of 'struct no_el' is an address that came after the first release", "say 'nullable: true'"),
    "a selected address that an old caller does not give": (
        _late("kind", "{when: 1, type: u32, count: n, max: 4}"),
        r"'addr' of 'struct no_arg' is an address that came after .* and its length of '1' is not",
        "say 'nullable: true'"),
    "a selected struct that an old caller does not give": (
        _late("kind", "{when: 2, type: u32, count: late, max: 4}, {default: true, type: u32}"),
        r"'addr' of 'struct no_arg' is an address that came after .* and its length of 'default' is not",
        "say 'nullable: true'"),
    "a selector of which an old caller's 0 selects nothing": (
        _late("late", "{when: 1, type: u32, count: n, max: 4}"),
        r"'addr' of 'struct no_arg' came after the first release, and so did 'late', .* which no case names",
        "add '{when: 0, none: true}' to 'cases'"),
    "what a member that an old caller does not give selects": (
        _late("late", "{when: 1, type: u32, count: n, max: 4}, {when: 0, type: u32, count: n, max: 4}"),
        r"'addr' of 'struct no_arg' is an address that came after .* and its length of '0' is not",
        "say 'nullable: true'"),
    "a bit-field": (
        _struct("name: a, type: u32, bits: 3", "name: b, type: u32, bits: 29"),
        r"'a' of 'struct no_arg' is a bit-field", "'flags' or 'mask'"),
    "an array without a length": (
        _struct("name: count, type: u64", "name: l, type: u32, array: flexible, length: {count: count, max: 5}"),
        r"'l' of 'struct no_arg' is an array without a length", "behind an address"),
    "an array of arrays": (
        _struct("name: a, type: u32, array: [2, 3], max: 4", "name: b, type: u64"),
        r"'a' of 'struct no_arg' is an array of arrays", "make it one array"),
    "a member behind a typedef": (
        "typedefs:\n  - {name: no_t, type: u32, doc: A.}\n"
        + _struct("name: a, type: no_t, max: 5", "name: b, type: u32"),
        r"'a' of 'struct no_arg' is of the type 'no_t'", "say the type itself"),
    "elements behind a typedef": (
        "typedefs:\n  - {name: no_t, type: struct no_el, doc: A.}\n"
        + _struct("name: count, type: u64", _ADDRESS.replace("u8", "no_t"),
                  more=_element("name: a, type: u64, max: 3")),
        r"'addr' of 'NO_CALL' is of the type 'no_t'", "say the type itself"),
    "a bool": (
        _struct("name: a, type: bool", "name: b, type: u8, array: 7"), r"'a' of 'struct no_arg' is a bool", "use u8"),
    "bools behind an address": (
        _struct("name: count, type: u64", _ADDRESS.replace("u8", "bool")), r"'addr' of 'NO_CALL' is a bool", "use u8"),
    "sets that share a member": (
        "flags:\n  - {name: no_f, type: u32, doc: A., values: [{name: NO_F_A, value: 1, doc: A.}]}\n"
        + _struct("name: a, type: u32, parts: [{mask: 0xff, flags: no_f}]", "name: b, type: u32"),
        r"'a' of 'struct no_arg' is shared by several sets", "a member for each set"),
    "a string that may have no end": (
        _struct("name: a, type: char, array: 16, string: true"),
        r"'a' of 'struct no_arg' is a string", "say its length"),
    "a union without a name": (
        _struct("name: z, type: u64", "by_field: z, union: [{name: a, case: 1, type: u64, max: 3, doc: A.}]"),
        r"'struct no_arg' contains a union without a name", "give it a name"),
    "a union of which nothing says the arm": (
        _struct("name: z, type: u64", "name: u, no_discriminator: A., union: [{name: a, type: u64, max: 3, doc: A.}]"),
        r"'u' of 'struct no_arg' is a union with values that are refused, and nothing says", "say 'by_field'"),
    "an array of unions": (
        "unions:\n  - {name: no_u, doc: A., fields: [{name: x, type: u64, case: 1, doc: A.}]}\n"
        + _struct("name: z, type: u64", "name: u, type: union no_u, array: 2, by_field: z"),
        r"'u' of 'struct no_arg' is an array of unions", "an array of structs"),
    "padding in a union that is output": (
        _struct("name: z, type: u64", "name: u, by_field: z, union: [{name: a, case: 1, type: struct no_el}]",
                call="inout: struct no_arg", more=_element("name: a, type: u8", "name: b, type: u32")),
        r"'a' of 'u' of 'struct no_arg' has padding, and the union is output", "reserved members"),
    "padding in a struct without a type's name": (
        _struct("name: z, type: u32", "name: s, struct: [{name: a, type: u8, doc: A.}, {name: b, type: u32, doc: A.}]",
                call="inout: struct no_arg"),
        r"'s' of 'struct no_arg' is a struct without a type's name, with padding", "name the struct"),
    "a member that is not everywhere": (
        _struct("name: a, type: u64", "name: b, type: u64, only: [linux-x86_64]"),
        r"'b' of 'struct no_arg' is not there on linux-i386", "a struct for each"),
    "a struct in a shared page": (
        _struct("name: s, type: struct no_el", extra="    shared: true\n", more=_element("name: a, type: u64")),
        r"'s' of 'struct no_arg' is a struct, or contains one", "its members directly"),
    "a register that no stack has room for": (
        _register("0xd000", "name: n, type: u64, array: 1024"), r"'NO_REG' has 8192 bytes", "make it an attribute"),
    "a register with addresses": (
        _register("0x4000", "name: n, type: u64", _ADDRESS.replace("count: count", "count: n")),
        r"'NO_REG' contains addresses", "an ioctl of its own"),
    "an argument that is a union": (
        _UNION + _struct("name: a, type: u64", call="in: union no_u"),
        r"the argument of 'NO_CALL' is a union by itself", "with 'by_field'"),
    "unions behind an address": (
        _UNION + _struct("name: count, type: u64", _ADDRESS.replace("u8", "union no_u")),
        r"'addr' of 'NO_CALL' is a union by itself", "with 'by_field'"),
    "a register that is a union": (
        _UNION + _register("0x3000", "name: a, type: u64").replace("type: struct no_el", "type: union no_u"),
        r"'NO_REG' is a union by itself", "with 'by_field'"),
    "a shared page that is a union": (
        _UNION.replace("doc: A., no", "doc: A., shared: true, no"), r"'union no_u' is a union by itself",
        "with 'by_field'"),
    "a length that the caller does not give": (
        _struct("name: count, type: u64, dir: out", "name: addr, type: u64, dir: in, points_to: {type: u8,"
                " count: count, max: 4, dir: in}", call="inout: struct no_arg"),
        r"'count' of 'struct no_arg' says how long 'addr' is, or which arm, and is no input", "in or inout"),
    "an arm that the caller does not select": (
        _struct("name: kind, type: u64, dir: out", "name: u, by_field: kind, dir: in, union: [{name: a, case: 1,"
                " type: u64, max: 3}]", call="inout: struct no_arg"),
        r"'kind' of 'struct no_arg' says how long 'u' is, or which arm, and is no input", "in or inout"),
    "a function that nobody reviews": (
        _struct(*(f"name: m{at}, type: s64, dir: out, creates: thing" for at in range(5)), call="inout: struct no_arg"),
        r"'NO_CALL' makes a function of \d+ lines", "fewer new files"),
    "a register that is valid where the call fails": (
        _register("0x4000", "name: a, type: u64", "name: b, type: u64, valid_on: any"),
        r"'b' of 'struct no_el' is valid where the call does not succeed", "say in a member what went wrong"),
    "a payload that is valid where the call fails": (
        _struct("name: count, type: u64", _ADDRESS.replace("u8", "struct no_el").replace("dir: in", "dir: out"),
                more=_element("name: a, type: u64, valid_on: [success, ENOSPC]")),
        r"'a' of 'struct no_el' is valid where the call does not succeed", "say in a member what went wrong"),
    "a register with a bool": (
        _register("0x3000", "name: a, type: bool", "name: b, type: u8, array: 7"), r"'a' of 'struct no_el' is a bool",
        "use u8"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_refused_with_a_place_and_a_way_out(case: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text, message, way_out = REFUSED[case]
    (tmp_path / "no.yaml").write_text(HEAD.replace("PROFILE", "strict") + "files: [legacy.yaml]\n")
    (tmp_path / "legacy.yaml").write_text("profile: legacy\ndoc: A.\n" + text)
    assert main(["build", str(tmp_path), "-o", str(tmp_path / "out")]) == 1
    said = capsys.readouterr().err
    assert re.search(message, said), said
    assert re.search(r"legacy.yaml:\d+:\d+: error: " + message.rpartition("error: ")[2], said), said
    assert way_out in said
    assert not (tmp_path / "out").exists()
    assert main(["check", str(tmp_path)]) == 1
    assert capsys.readouterr().err == said, "check says so, too, and as early as that"


# --- what it makes of what is hard ---------------------------------------------------------------------------------

def _made(text: str, tmp_path: Path) -> Path:
    """The outputs of a spec with these parts, of profile legacy; each file of them compiles for 64 and 32 bits."""
    tmp_path.mkdir(exist_ok=True)
    (tmp_path / "no.yaml").write_text(HEAD.replace("PROFILE", "strict") + "files: [legacy.yaml]\n")
    (tmp_path / "legacy.yaml").write_text("profile: legacy\ndoc: A.\n" + text)
    assert main(["build", str(tmp_path), "--only", "driver,compat,header,windows", "-o", str(tmp_path / "out")]) == 0
    found = {"no": tmp_path / "out"}
    for compiler in ("gcc", "i686-linux-gnu-gcc"):
        for source in sources(found):
            if compiler == "gcc" or "tests" not in source.parts:
                flags = [*WARNINGS, "-Wno-type-limits", *includes(found), str(source)]
                assert not needed(compiler, flags, tmp_path / "object.o") & DIVISION, source
    return tmp_path / "out/driver"


def _function(text: str, name: str) -> str:
    """The text of one function."""
    found = re.search(rf"^[^\n]*\b{name}\([^;]*?\n{{\n.*?^}}$", text, re.M | re.S)
    assert found is not None, name
    return found.group(0)


def test_a_length_in_bytes_is_divided_by_the_size_on_this_abi(tmp_path: Path) -> None:
    """12 bytes on i386 and 16 elsewhere; a machine of 32 bits has no operator for what is no power of two."""
    made = _made(_struct("name: size, type: u64", "name: addr, type: u64, points_to: {type: struct no_el, bytes: size,"
                         " after: size, max: 1200, dir: inout}", call="inout: struct no_arg, member_dir: {addr: in},"
                         " only: [linux-x86_64, freebsd-i386]",
                         more=_element("name: a, type: u32", "name: b, type: u64")), tmp_path)
    text = (made / "no_thing.c").read_text()
    assert "boundary_div(arg.size, sizeof(struct no_el))" in text and " / 16" not in text
    assert "boundary_bound(boundary_div(arg.size, sizeof(struct no_el)), addr.count)" in text


def test_a_length_in_bytes_of_elements_that_callers_have_otherwise_is_refused(
        tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Bytes of the caller's elements are not bytes of the kernel's."""
    text = _struct("name: size, type: u64", "name: addr, type: u64, points_to: {type: struct no_el, bytes: size,"
                   " max: 1200, dir: in}", more=_element("name: a, type: u32", "name: b, type: u64"))
    (tmp_path / "no.yaml").write_text(HEAD.replace("PROFILE", "strict") + "files: [legacy.yaml]\n")
    (tmp_path / "legacy.yaml").write_text("profile: legacy\ndoc: A.\n" + text)
    assert main(["build", str(tmp_path), "--only", "driver", "-o", str(tmp_path / "out")]) == 1
    said = capsys.readouterr().err
    assert "callers of another ABI have elements of another size" in said and "count elements" in said


def test_a_command_that_x32_lacks_is_in_the_compat_entry(tmp_path: Path) -> None:
    """i386 and x32 share it; a command that neither has is not there, and then the entry says ENOTTY."""
    arg = _struct("name: a, type: u64", call="in: struct no_arg, only: [ABIS]")
    both = _made(arg.replace("ABIS", "linux-x86_64, linux-i386"), tmp_path / "both")
    entry = _function((both / "no_thing.c").read_text(), "no_thing_compat_ioctl")
    assert "BOUNDARY_CASE(NO_CALL, no_thing_call_call);" in entry
    alone = _made(arg.replace("ABIS", "linux-x86_64"), tmp_path / "alone")
    text = (alone / "no_thing.c").read_text()
    assert "BOUNDARY_CASE" not in _function(text, "no_thing_compat_ioctl")
    assert "return -ENOTTY;" in _function(text, "no_thing_compat_ioctl")
    assert "BOUNDARY_CASE(NO_CALL" in _function(text, "no_thing_ioctl")


def test_a_long_struct_is_checked_in_parts(tmp_path: Path) -> None:
    members = [f"name: m{at}, type: u64, max: {at + 1}" for at in range(70)]
    made = _made(_struct(*members, "name: r, type: u64, reserved: must_be_zero", call="inout: struct no_arg"), tmp_path)
    text = (made / "no_checks.h").read_text()
    parts = [_function(text, f"no_check_arg_part{at}") for at in (1, 2, 3)]
    assert all(part.count("\n") <= 60 for part in parts)
    assert [f"arg->m{at} > {at + 1})" in "".join(parts) for at in range(70)] == [True] * 70
    assert re.findall(r"err = (\w+)\(arg\);\n\tif \(err\)\n\t\treturn err;", _function(text, "no_check_arg")) == [
        f"no_check_arg_part{at}" for at in (1, 2, 3)]


def test_members_may_have_the_names_of_locals(tmp_path: Path) -> None:
    for at, name in enumerate(("lock", "call", "err", "arg", "fd")):
        _made(_struct("name: thing, type: u64, dir: in, points_to: {type: u8, count: 4, dir: in}",
                      f"name: {name}, type: s64, dir: out, creates: thing", call="inout: struct no_arg"),
              tmp_path / str(at))


def test_an_arm_by_itself_is_checked_for_a_union_with_a_name_too(tmp_path: Path) -> None:
    unions = ("unions:\n  - {name: no_u, doc: A., fields: [{name: x, type: u64, max: 4, case: 1, doc: A.},"
              " {name: y, type: u64, min: 9, case: 2, doc: A.}]}\n")
    made = _made(unions + _struct("name: z, type: u64", "name: u, type: union no_u, by_field: z"), tmp_path)
    check = _function((made / "no_checks.h").read_text(), "no_check_arg")
    assert re.search(r"case 1:\s+if \(arg->u.x > 4\)\s+return -EINVAL;\s+break;", check)
    assert re.search(r"case 2:\s+if \(arg->u.y < 9\)\s+return -EINVAL;\s+break;", check)


def test_lengths_beside_an_array_in_an_arm_are_found(tmp_path: Path) -> None:
    """Of the struct around the array, and of the argument where that struct has none of the name."""
    made = _made(_struct(
        "name: kind, type: u64, dir: in", "name: n, type: u64, dir: in",
        "name: u, by_field: kind, dir: in, union: [{name: a, case: 1, struct: [{name: k, type: u32, doc: A.},"
        " {name: l, type: u16, array: 6, length: {count: k, max: 5}, doc: A.}], doc: A.},"
        " {name: b, case: 2, type: u64, array: 2, length: {count: n, max: 1}, doc: A.}]"), tmp_path)
    limit = _function((made / "no_checks.h").read_text(), "no_limit_arg")
    assert re.search(r"case 1:\s+if \(arg->u.a.k > 5\)\s+return -E2BIG;", limit)
    assert re.search(r"case 2:\s+if \(arg->n > 1\)\s+return -E2BIG;", limit)


def test_a_case_below_0_has_a_name(tmp_path: Path) -> None:
    text = _choice("kind", "{when: -1, type: u32}")
    made = _made(text.replace("name: kind, type: u64", "name: kind, type: s64"), tmp_path)
    assert "const __u32 *case_minus_1;" in (made / "no_driver.h").read_text()


def test_output_of_a_command_without_a_handler_is_zero(tmp_path: Path) -> None:
    made = _made(_struct("name: a, type: u32, dir: in", "name: b, type: u32, dir: out",
                         call="inout: struct no_arg, no_op: true"), tmp_path)
    call = _function((made / "no_thing.c").read_text(), "no_thing_call_call")
    assert "\targ.b = 0;\n\treturn boundary_put(call, &arg, b, b);" in call


@pytest.mark.parametrize("on, cases", [
    ("kind", "{when: 1, type: u32, count: late, max: 4}, {when: 2, none: true}"),
    ("kind", "{when: 1, type: u32, count: n, max: 4, nullable: true}, {default: true, type: u32, nullable: true}"),
    ("kind", "{when: 1, type: u32, count: n * late, max: 4}"),
    ("late", "{when: 1, type: u32, count: n, max: 4}, {when: 0, none: true}")])
def test_a_selected_address_may_come_late_where_old_callers_need_none(on: str, cases: str, tmp_path: Path) -> None:
    """What they do not give is 0: an address of 0 is then NULL, has no elements, or its case is not theirs."""
    made = _made(_late(on, cases), tmp_path)
    assert "take_addr(" in (made / "no_thing.c").read_text()


@pytest.mark.parametrize("privilege, way", [("open_for_write", "in"), ("admin", "in"), ("none", "out")])
def test_an_ioctl_may_map_what_its_caller_may_write(privilege: str, way: str, tmp_path: Path) -> None:
    made = _made(_mapped(privilege, way), tmp_path)
    assert "boundary_map_call(" in (made / "no_thing.c").read_text()


@pytest.mark.parametrize("way, fetched", [("in", True), ("out", False), ("out, reserved: must_be_zero", False)])
def test_a_page_of_one_direction_compiles(way: str, fetched: bool, tmp_path: Path) -> None:
    """_made() sees to it: no parameter is without a use."""
    text = (_made(_mapped("admin", way), tmp_path) / "no_shared.c").read_text()
    assert "no_store_page(" in text and ("no_fetch_page(" in text) == fetched


@pytest.mark.parametrize("way", ["inout", "out"])
def test_nothing_fails_for_want_of_memory_once_the_handler_has_run(tmp_path: Path, way: str) -> None:
    """A long struct that callers of 32 bits lay out another way, and one allocation after another that fails."""
    made = _made(_struct("name: number, type: ulong", "name: room, type: u64, array: 80",
                         call=f"{way}: struct no_arg, only: linux"), tmp_path)
    target = tmp_path / "long"
    subprocess.run(["gcc", "-std=gnu11", "-g", "-fsanitize=address,undefined", *includes({"no": tmp_path / "out"}),
                    str(Path(__file__).with_name("long_caller.c")),
                    *map(str, sorted(made.glob("*.c"))), *map(str, RUNTIME),
                    str(ROOT / "driver/user/os.c"), "-o", str(target)], check=True)
    said = subprocess.run([str(target)], capture_output=True, text=True, check=True).stdout.split()
    assert said[-2:] == ["0", "1"] and len(said) > 2
    assert set(zip(said[:-2:2], said[1:-2:2])) == {("-12", "0")}


def test_callers_that_a_spec_does_not_cover_get_enotty(tmp_path: Path) -> None:
    """x32 comes through the entry of i386 and has codes that are as good as its own; its structs are not i386's."""
    head = HEAD.replace("PROFILE", "strict").replace(', windows: {device_type: 0x8BEF}', "").replace(
        ', windows: {device: "no"}', "").replace("driver: true", "driver: true\nonly: [linux-x86_64, linux-i386]")
    (tmp_path / "no.yaml").write_text(head + "files: [legacy.yaml]\n")
    (tmp_path / "legacy.yaml").write_text("profile: legacy\ndoc: A.\n" + _struct(
        "name: number, type: ulong", "name: wide, type: u64", call="inout: struct no_arg"))
    out = tmp_path / "out"
    assert main(["build", str(tmp_path), "--only", "driver,compat,header", "-o", str(out)]) == 0
    subprocess.run(["gcc", "-std=gnu11", *includes({"no": out}), str(Path(__file__).with_name("two_callers.c")),
                    *map(str, sorted((out / "driver").glob("*.c"))), *map(str, RUNTIME),
                    str(ROOT / "driver/user/os.c"), "-o", str(tmp_path / "callers")], check=True)
    said = subprocess.run([str(tmp_path / "callers")], capture_output=True, text=True, check=True).stdout.split()
    assert said == ["0", "-25"]
