"""zoo.h, in which every construct of real headers stands once, as a spec."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from invoke import ioctlc
from ioctlc.importer.edit import entry_of
from ioctlc.load import load
from ioctlc.source import Report

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("zoo") / "zoo"
    done = ioctlc("import", HERE / "zoo.h", "-o", target)
    assert done.status == 0, done
    return target


@pytest.fixture(scope="module")
def spec(folder: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = entry_of(load(str(folder), Report()).main)
    return loaded


def entry(spec: dict[str, Any], section: str, name: str) -> dict[str, Any]:
    found = [one for one in spec[section] if one["name"] == name]
    assert len(found) == 1, name
    return {key: value for key, value in found[0].items() if key not in ("name", "on")}


def member(spec: dict[str, Any], struct: str, name: str) -> dict[str, Any]:
    found = [one for one in entry(spec, "structs", struct)["fields"] if one.get("name") == name]
    return {key: value for key, value in found[0].items() if key != "name"}


@pytest.mark.parametrize(("name", "wanted"), [
    ("ZOO_ADD", {"nr": 1, "inout": "struct zoo_animal", "compat": {             # through two wrappers
        "class": "none", "reason": "the header does not say enough: struct zoo_animal: field cookie is a `void *` whose"
                                   " payload is unknown"}}),
    ("ZOO_GET", {"nr": 2, "out": "struct zoo_pack2"}),                          # through `#define ZOO_READ _IOR`
    ("ZOO_PUT", {"nr": 2, "in": "struct zoo_packed"}),
    ("ZOO_HIDDEN", {"nr": 7, "inout": "struct zoo_bits", "code": {"direction": "none", "encodes": "struct zoo_bits"}}),
    ("ZOO_BYTES", {"nr": 8, "untyped": "the header gives its size only", "code": {"direction": "out", "encodes": 24}}),
    ("ZOO_POINTER", {"nr": 9, "in": "struct zoo_bits *"}),
    ("ZOO_LONG", {"nr": 10, "in": "long"}),
    ("ZOO_ARRAY", {"nr": 11, "out": "char", "array": 16}),
    ("ZOO_HANDLE", {"nr": 12, "out": "zoo_handle_t"}),
    ("ZOO_OTHER_TYPE", {"nr": 13, "type": ord("y")}),
    ("ZOO_PLAIN", {"nr": 14}),
    ("ZOO_OLD_NAME", {"nr": 14, "alias_of": "ZOO_PLAIN"}),
    ("ZOO_NAME", {"nr": 15, "out": "u8", "length": {"unknown": "the code tells it"}, "code": {"encodes": "caller"}}),
    # another name of a family does not make that one a wrapper
    ("ZOO_NAME_64", {"nr": 0x32, "out": "u8", "length": {"unknown": "the code tells it"},
                     "code": {"encodes": "caller"}}),
    ("ZOO_NAME_32", {"nr": 0x33, "out": "u8", "length": {"unknown": "the code tells it"},
                     "code": {"encodes": "caller"}}),
    ("ZOO_IOCTL_RAW", {"untyped": "the header gives a number, and no type", "code": {"raw": 0x7A50}}),
    ("ZOO_ONLY_64", {"nr": 0x30, "out": "struct zoo_wide", "only": "linux-x86_64"}),
    ("ZOO_ONLY_32", {"nr": 0x30, "out": "struct zoo_narrow", "only": "linux-i386"}),
])
def test_ioctl(spec: dict[str, Any], name: str, wanted: dict[str, Any]) -> None:
    assert entry(spec, "ioctls", name) == wanted


@pytest.mark.parametrize(("name", "wanted"), [
    ("ZOO_OPEN", {"nr": 0x20, "inout": "struct zoo_open", "code": {"direction": "none"}}),
    ("ZOO_FEED", {"nr": 0x21, "inout": "struct zoo_feed", "code": {"direction": "none"}}),
    ("ZOO_SIZEOF", {"nr": 6, "out": "struct zoo_bits", "code": {"encodes": "size_t"}}),
    ("ZOO_AXIS", {"nr": 0x40, "nr_count": 16, "out": "u32"}),
])
def test_what_is_guessed_says_so(spec: dict[str, Any], name: str, wanted: dict[str, Any]) -> None:
    found = entry(spec, "ioctls", name)
    assert found.pop("guessed") and found == wanted


@pytest.mark.parametrize(("struct", "wanted"), [
    ("zoo_packed", {"packed": True}), ("zoo_pack2", {"pack": 2}), ("zoo_aligned", {"aligned": 32}),
    ("zoo_wide", {"only": "linux-x86_64"}), ("zoo_animal", {}), ("zoo_point_t", {}),
])
def test_record(spec: dict[str, Any], struct: str, wanted: dict[str, Any]) -> None:
    found = entry(spec, "structs", struct)
    assert found.pop("fields") and found == wanted


@pytest.mark.parametrize(("struct", "name", "wanted"), [
    ("zoo_bits", "a", {"type": "u32", "bits": 3}), ("zoo_bits", None, {"type": "u32", "bits": 5}),
    ("zoo_aligned", "b", {"type": "u8", "aligned": 16}),
    ("zoo_animal", "kind", {"type": "enum zoo_kind"}), ("zoo_animal", "born", {"type": "u64", "aligned": 8}),
    ("zoo_animal", "place", {"type": "zoo_point_t"}), ("zoo_animal", "name", {"type": "char", "array": "ZOO_NAME_MAX"}),
    ("zoo_animal", "matrix", {"type": "u16", "array": [2, 3]}), ("zoo_animal", "size", {"type": "size_t"}),
    ("zoo_animal", "bits", {"type": "const struct zoo_bits *"}), ("zoo_animal", "callback", {"type": "void *"}),
    ("zoo_animal", "opaque", {"type": "void *"}),
    ("zoo_list", "entries", {"type": "struct zoo_bits", "array": "flexible"}),
    ("zoo_flex_alone", "items", {"type": "u16", "array": "flexible"}),
    ("zoo_old_flex", "bytes", {"type": "u8", "array": 0}), ("zoo_hollow", "none", {"struct": []}),
])
def test_member(spec: dict[str, Any], struct: str, name: str, wanted: dict[str, Any]) -> None:
    assert member(spec, struct, name) == wanted


def test_flexible_arrays_of_unions(spec: dict[str, Any]) -> None:
    kind, arms = entry(spec, "structs", "zoo_flex_in_union")["fields"]
    assert arms == {"union": [{"name": "bytes", "type": "u8", "array": "flexible"},
                              {"name": "words", "type": "u32", "array": "flexible"}]}


def test_empty_structs(spec: dict[str, Any]) -> None:
    assert entry(spec, "structs", "zoo_empty") == {"fields": []}
    variants = [(one["only"], one["fields"]) for one in spec["structs"] if one["name"] == "zoo_regs"]
    assert variants == [("linux-x86_64", [{"name": "rax", "type": "u64"}]), ("linux-i386", [])]


def test_what_other_headers_of_linux_define(spec: dict[str, Any], folder: Path, tmp_path: Path) -> None:
    assert entry(spec, "structs", "__kernel_timespec")["external"] == "linux/time_types.h"
    assert "external" not in entry(spec, "structs", "zoo_timed")
    assert entry(spec, "structs", "npioctl")["external"] == "linux/ppp-ioctl.h"
    assert entry(spec, "enums", "NPmode")["external"] == "linux/ppp_defs.h"
    assert ioctlc("build", folder, "-o", tmp_path / "out").status == 0
    [header] = (tmp_path / "out" / "include").iterdir()
    text = header.read_text()
    assert "#include <linux/time_types.h>\n" in text and "struct __kernel_timespec {" not in text
    assert "enum NPmode {" not in text


def test_inline_records(spec: dict[str, Any]) -> None:
    fields = entry(spec, "structs", "zoo_animal")["fields"]
    arms = next(one["union"] for one in fields if "union" in one)
    assert [sorted(arm) for arm in arms] == [["name", "type"], ["struct"], ["name", "struct"]]
    assert member(spec, "zoo_animal", "legs") == {
        "array": 2, "struct": [{"name": "left", "type": "u32"}, {"name": "right", "type": "u64"}]}


def test_values(spec: dict[str, Any]) -> None:
    constants = {one["name"]: one.get("value", one.get("text")) for one in spec["constants"]}
    assert constants == {"ZOO_MAGIC": 122, "ZOO_NAME_MAX": 16, "ZOO_VENDOR": "Zoo Ltd", "ZOO_NEGATIVE": -3,
                         "ZOO_WIDTH": {"linux-x86_64": 64, "linux-i386": 32}}
    flags, kinds = entry(spec, "flags", "zoo_flags"), entry(spec, "enums", "zoo_kind")
    assert [one["bit"] for one in flags["values"]] == [0, 1, 5] and flags["guessed"]
    assert [one["value"] for one in kinds["values"]] == [0, 4, 5] and "guessed" not in kinds
    assert entry(spec, "enums", "zoo_state")["guessed"] and entry(spec, "enums", "zoo_anon")["c_enum"] is True


def test_licence_and_origin(spec: dict[str, Any]) -> None:
    assert spec["license"] == "(GPL-2.0-only WITH Linux-syscall-note) OR MIT"
    assert spec["only"] == ["linux-x86_64", "linux-i386"] and spec["profile"] == "legacy"


def test_what_is_not_understood_is_told_with_its_place(tmp_path: Path) -> None:
    done = ioctlc("import", HERE / "zoo.h", "-o", tmp_path / "zoo")
    line = next(n for n, text in enumerate((HERE / "zoo.h").read_text().splitlines(), 1) if "_MISSING" in text)
    assert f"zoo.h:{line}: ZOO_MISSING: cannot be evaluated:" in done.err
    assert "ZOO_MISSING" in (tmp_path / "zoo" / "import.md").read_text()


def test_no_text_of_comments_is_copied(folder: Path) -> None:
    everything = "".join(path.read_text() for path in folder.iterdir())
    for words in ("must not contain", "wrappers, two deep", "stands before it", "another way"):
        assert words not in everything


def test_the_spec_is_sound_and_makes_a_header(folder: Path, tmp_path: Path) -> None:
    assert ioctlc("check", folder).status == 0
    assert ioctlc("build", folder, "-o", tmp_path / "out").status == 0
    numbers = json.loads(ioctlc("numbers", folder, "--format", "json").out)["ioctls"]
    assert numbers["ZOO_ADD"] == {"linux-x86_64": "0xc0907a01", "linux-i386": "0xc0707a01"}


def test_targets_and_name(tmp_path: Path) -> None:
    done = ioctlc("import", HERE / "zoo.h", "-o", tmp_path / "x", "--abi", "menagerie", "--target",
                  "linux-arm64,linux-arm,linux-ppc64")
    assert done.status == 0, done
    spec = entry_of(load(str(tmp_path / "x"), Report()).main)
    assert spec["abi"] == "menagerie" and spec["only"] == ["linux-arm64", "linux-arm", "linux-ppc64"]
    assert [one["name"] for one in spec["ioctls"] if one["nr" if "nr" in one else "name"] == 0x30] == ["ZOO_ONLY_32"]


def test_another_name_of_two_families(spec: dict[str, Any]) -> None:
    found = {one["only"]: (one["nr"], one["alias_of"]) for one in spec["ioctls"] if one["name"] == "ZOO_NATIVE_NAME"}
    assert found == {"linux-x86_64": (0x32, "ZOO_NAME_64"), "linux-i386": (0x33, "ZOO_NAME_32")}


@pytest.mark.parametrize(("macro", "way", "size"), [
    ("_IOW(1, 1, union { int a; long b; })", "in", {"linux-x86_64": 8, "linux-i386": 4}),
    ("_IOWR(1, 1, struct { int a; })", "inout", 4), ("_IOC(_IOC_WRITE, 1, 1, sizeof(struct { int a; }))", "in", 4),
])
def test_an_argument_without_a_name(macro: str, way: str, size: Any, tmp_path: Path) -> None:
    (tmp_path / "odd.h").write_text(f"#include <linux/ioctl.h>\n#define ODD_GO {macro}\n#define ODD_STOP _IO(1, 2)\n")
    done = ioctlc("import", tmp_path / "odd.h", "-o", tmp_path / "out")
    assert done.status == 0 and "odd.h:2: ODD_GO: the " in done.err and "has no name" in done.err, done
    made = entry(entry_of(load(str(tmp_path / "out"), Report()).main), "ioctls", "ODD_GO")
    assert made == {"nr": 1, "untyped": "the header gives its size only", "code": {"direction": way, "encodes": size}}


@pytest.mark.parametrize(("text", "why"), [
    ("3.6", "floating-point number"), ("(ODD_TWO + 1)", "floating-point number"), ('"a\\n"', "text that is empty"),
    ('"\u00e9"', "text that is empty"), ("0x10000000000000000", "integer of more than 64 bits"),
    ("((unsigned __int128)1 << 100)", "integer of more than 64 bits"),
])
def test_constants_that_no_spec_can_say(text: str, why: str, tmp_path: Path) -> None:
    (tmp_path / "odd.h").write_text(f"#include <linux/ioctl.h>\n#define ODD_GO _IO(1, 1)\n#define ODD_CUT ((int)2.5)\n"
                                    f"#define ODD_ONE {text}\n#define ODD_TWO 1e3\n#define ODD_TWO_AND_A_HALF(x) 2.5\n")
    target = ["linux-x86_64"] if "int128" in text else ["linux-x86_64,linux-i386"]
    done = ioctlc("import", tmp_path / "odd.h", "-o", tmp_path / "out", "--target", *target)
    assert done.status == 0 and f"odd.h:4: ODD_ONE: is a{'n' if 'int' == why[:3] else ''} {why}" in done.err, done
    made = entry_of(load(str(tmp_path / "out"), Report()).main)
    assert made["constants"] == [{"name": "ODD_CUT", "value": 2}]
    assert "`ODD_ONE` (" in (tmp_path / "out" / "import.md").read_text()
    path = tmp_path / "out" / "odd.yaml"
    path.write_text(path.read_text().replace("{name: ODD_CUT,", "{name: ODD_ONE,"))
    done = ioctlc("verify", tmp_path / "out", "--header", tmp_path / "odd.h", "--target", "linux-x86_64")
    assert done.status == 1 and "ODD_ONE (2) is not in the header: it is a" in done.err, done


def test_licences_of_several_headers(tmp_path: Path) -> None:
    for number, (name, licence) in enumerate((("a", "MIT"), ("b", "(GPL-2.0 OR MIT)"), ("c", "MIT")), 1):
        (tmp_path / f"{name}.h").write_text(f"/* SPDX-License-Identifier: {licence} */\n#include <linux/ioctl.h>\n"
                                            f"#define ODD_{name.upper()} _IO('o', {number})\n")
    headers = {name: tmp_path / f"{name}.h" for name in "abc"}
    for names, licence in (("ac", "MIT"), ("ba", "(GPL-2.0 OR MIT) AND MIT"), ("b", "GPL-2.0 OR MIT")):
        done = ioctlc("import", *(headers[name] for name in names), "-o", tmp_path / names)
        assert done.status == 0 and ("all of which hold" in done.err) == (names == "ba")
        assert entry_of(load(str(tmp_path / names), Report()).main)["license"] == licence
    done = ioctlc("import", headers["a"], headers["c"], headers["b"], "-o", tmp_path / "ac")
    assert "license MIT became MIT AND (GPL-2.0 OR MIT), as the headers say\n" in done.out
    assert entry_of(load(str(tmp_path / "ac"), Report()).main)["license"] == "MIT AND (GPL-2.0 OR MIT)"


DECLARED = """\
#include <linux/ioctl.h>
#define Q_IO(nr, type) _IOW('q', nr, type)
struct q_arg { int a; };
enum q_calls { Q_ONE = Q_IO(0x30, struct q_arg), /* one, two */ Q_SOME = 7, Q_TWO = _IO('q', 0x31) };
enum { Q_ALONE = _IOR('q', 0x32, int) };
static const unsigned Q_VARIABLE = _IOWR('q', 0x33, struct q_arg);
#define Q_MACRO _IO('q', 0x34)
enum { Q_ALIAS = Q_MACRO, Q_IOCTL_LIKE = 0x7135 };
enum q_others { Q_OTHER = _IO('q', 0x35) };
struct q_user { enum q_calls call; enum q_others other; };
#define Q_USER _IOW('q', 0x36, struct q_user)
"""


def test_ioctls_that_are_no_macros(tmp_path: Path) -> None:
    (tmp_path / "q.h").write_text(DECLARED)
    done = ioctlc("import", tmp_path / "q.h", "-o", tmp_path / "q")
    assert done.status == 0 and done.err.count("\n") == 1, done     # no licence
    made = entry_of(load(str(tmp_path / "q"), Report()).main)
    keys = ("nr", "in", "out", "inout", "alias_of")
    assert {one["name"]: [one[k] for k in keys if k in one] for one in made["ioctls"]} == {
        "Q_ONE": [0x30, "struct q_arg"], "Q_TWO": [0x31], "Q_ALONE": [0x32, "int"], "Q_MACRO": [0x34],
        "Q_OTHER": [0x35], "Q_VARIABLE": [0x33, "struct q_arg"], "Q_ALIAS": [0x34, "Q_MACRO"],
        "Q_USER": [0x36, "struct q_user"]}
    assert [[value["name"] for value in one["values"]] for one in made["enums"]] == [["Q_SOME"], ["Q_IOCTL_LIKE"]]
    for abi in ("linux-x86_64", "linux-i386"):
        assert ioctlc("verify", tmp_path / "q", "--header", tmp_path / "q.h", "--target", abi).status == 0


ROUNDABOUT = """\
#include <linux/ioctl.h>
#define R_BASE _IO('r', 1)
#define R_NEXT 2
#define R_COUNTED (R_BASE + R_NEXT)
#define R_PASTE(a, b) a##b
#define R_PASTED R_PASTE(_I, OWR)('r', 4, int)
#define R_BIT R_PASTE(1, u)
#define R_IOC_PARTS (('r' << 8) | 5)
#define R_IOC_SUM (0x7200 + 6)
#define R_EDGE (R_NEXT >= 2 ? 7 : 8)
#define R_TEXT "a" "b"
#define R_TEXT_TOO R_TEXT
enum r_calls { R_FIRST = _IOR('r', 8, int), R_SECOND, R_CALLS_MAX };
enum { R_IOC_LOOKS = 0x7241, R_IOC_LOOKS_TOO };
"""


def test_ioctls_and_constants_on_a_roundabout_way(tmp_path: Path) -> None:
    """Counted from others, put together by ##, in parts; what only looks like that stays a constant."""
    (tmp_path / "r.h").write_text(ROUNDABOUT)
    done = ioctlc("import", tmp_path / "r.h", "-o", tmp_path / "r")
    assert done.status == 0 and done.err.count("\n") == 1, done     # no licence
    made = entry_of(load(str(tmp_path / "r"), Report()).main)
    assert {one["name"]: one.get("nr", one.get("code", {}).get("raw")) for one in made["ioctls"]} == {
        "R_BASE": 1, "R_COUNTED": 0x7203, "R_PASTED": 4, "R_IOC_PARTS": 0x7205, "R_IOC_SUM": 0x7206, "R_FIRST": 8,
        "R_SECOND": 9}
    assert "inout: int" in (tmp_path / "r" / "r.yaml").read_text()
    assert {one["name"]: one.get("value", one.get("text")) for one in made["constants"]} == {
        "R_NEXT": 2, "R_BIT": 1, "R_EDGE": 7, "R_TEXT": "ab", "R_TEXT_TOO": "ab"}
    assert [[value["name"] for value in one["values"]] for one in made["enums"]] == [
        ["R_CALLS_MAX"], ["R_IOC_LOOKS", "R_IOC_LOOKS_TOO"]]


@pytest.mark.parametrize(("text", "why"), [
    ("#define U_TYPE(t) _IOR('u', 2, t)", "U_TYPE: a parameter of it is a type; left out"),
    ("#define U_ALL(n) _IOR('u', (n), int)", "U_ALL: it is a family, or a wrapper for others: its parameter is the"
     " whole nr; left out"),
    ("#define U_DO(fd, p) ioctl(fd, _IOW('u', 3, int), p)", "U_DO: cannot be evaluated: "),
    ("#define U_ODD(n) _IO('u', 4 + 3 * (n))", "U_ODD: what its parameters are is not understood; left out"),
    ("#define U_FAR (SIOCDEVPRIVATE + 1)", "U_FAR: cannot be evaluated: use of undeclared identifier 'SIOCDEVPRIVATE'"),
    ("#define U_NAME U_IOC_OTHER", "U_NAME: cannot be evaluated: use of undeclared identifier 'U_IOC_OTHER'"),
    ("#define U_OLD GONE__IOR('u', 5, int)", "U_OLD: cannot be evaluated: nothing defines GONE__IOR"),
    ("#define U_S(x) #x\n#define U_TEXT U_S(a)", "U_TEXT: is a text that another macro makes with #"),
])
def test_nothing_is_dropped_in_silence(text: str, why: str, tmp_path: Path) -> None:
    (tmp_path / "u.h").write_text(f"#include <linux/ioctl.h>\n#define U_GO _IO('u', 1)\n{text}\n")
    done = ioctlc("import", tmp_path / "u.h", "-o", tmp_path / "u")
    assert done.status == 0 and "1 ioctl," in done.out, done
    line = 3 + text.count("\n")
    assert f"{tmp_path / 'u.h'}:{line}: {why}" in done.err
    report = (tmp_path / "u" / "import.md").read_text()
    assert f"(u.h:{line}): {why.partition(': ')[2]}" in report
    assert ("-- -include FILE" in report) == ("undeclared" in why or "nothing defines" in why)


def test_wrappers_for_other_headers_are_no_notes(tmp_path: Path) -> None:
    (tmp_path / "w.h").write_text("#include <linux/ioctl.h>\n#define W_IO(n) _IO('w', n)\n#define W_GO _IO('w', 1)\n"
                                  "#define W_IOR(n, t) _IOR('w', n, t)\n")
    done = ioctlc("import", tmp_path / "w.h", "-o", tmp_path / "w")
    assert done.status == 0 and "1 ioctl," in done.out and done.err.count("\n") == 1, done      # no licence


def test_enums_that_are_no_int(tmp_path: Path) -> None:
    """clang takes a long for them where that has 64 bits, else a long long: one struct has them everywhere."""
    (tmp_path / "e.h").write_text("#include <linux/ioctl.h>\nenum e_big { E_BIG = 1LL << 40, E_LESS = -1 };\n"
                                  "enum e_tiny { E_TINY } __attribute__((packed));\n"
                                  "struct e_both { enum e_big big; enum e_tiny tiny; };\n"
                                  "#define E_GO _IOW('e', 1, struct e_both)\n")
    assert ioctlc("import", tmp_path / "e.h", "-o", tmp_path / "e").status == 0
    made = entry_of(load(str(tmp_path / "e"), Report()).main)
    assert [one["fields"] for one in made["structs"]] == [
        [{"name": "big", "type": "s64"}, {"name": "tiny", "type": "u8"}]]
    done = ioctlc("verify", tmp_path / "e", "--header", tmp_path / "e.h")
    assert done.status == 0 and "2 of 2 comparisons agree" in done.out + done.err, done


def test_casts_hide_no_type(tmp_path: Path) -> None:
    """A cast makes a number of what the _IO macros give; the type is in it all the same."""
    header = tmp_path / "cast.h"
    header.write_text("""\
#include <linux/types.h>
#include <linux/ioctl.h>
struct c_s { __u64 x; };
#define C_CODE(dir, nr, t) ((__u32)_IOC((__u32)(dir), ('C'), (int)(nr), (size_t)sizeof(t)))
#define C_A C_CODE(_IOC_READ | _IOC_WRITE, 1, struct c_s)
#define C_B ((unsigned int)_IOW('C', 2, __u64))
#define C_C (_IOR('C', 3, struct c_s) | 0)
#define C_D ((int)_IO('C', 4))
#define C_E (C_C + 2)
#define C_F ((int)(sizeof(long) == 8 ? _IOW('C', 6, int) : _IOW('C', 6, char)))
#define C_G ((int)_IOW('C', 7, int[2]))
""")
    assert ioctlc("import", header, "-o", tmp_path / "out").status == 0
    spec = (tmp_path / "out" / "cast.yaml").read_text()
    for line in ("{name: C_A, nr: 0x01, on: device, inout: struct c_s}", "{name: C_B, nr: 0x02, on: device, in: u64}",
                 "{name: C_C, nr: 0x03, on: device, out: struct c_s}", "{name: C_D, nr: 0x04, on: device}",
                 "{name: C_E, nr: 0x05, on: device, out: struct c_s}",
                 "{name: C_G, nr: 0x07, on: device, in: int, array: 2}"):
        assert line in spec, spec
    assert "name: C_F\n    on: device\n    untyped: " in spec or "{name: C_F, on: device, untyped: " in spec, spec


@pytest.mark.parametrize(("argument", "wanted"), [
    ("__u8[12]", {"in": "u8", "array": 12}), ("__le32[2][3]", {"in": "le32", "array": 6}),
    ("__u8[sizeof(struct a_s)]", {"in": "u8", "array": 2}), ("__u16[sizeof(__u64)]", {"in": "u16", "array": 8}),
    ("a_mac[2]", {"in": "a_mac", "array": 2}), ("unsigned char[12]", {"in": "uchar", "array": 12}),
    ("struct a_s[2]", {"in": "struct a_s", "array": 2}), ("char *[2]", {"in": "char *", "array": 2}),
])
def test_typedefs_before_brackets(argument: str, wanted: dict[str, Any], tmp_path: Path) -> None:
    """No cast can name an array, and typeof forgets what its elements are called."""
    (tmp_path / "a.h").write_text("#include <linux/types.h>\n#include <linux/ioctl.h>\ntypedef __u8 a_mac[6];\n"
                                  f"struct a_s {{ __u16 x; }};\n#define A_GO _IOW('N', 5, {argument})\n")
    done = ioctlc("import", tmp_path / "a.h", "-o", tmp_path / "out")
    assert done.status == 0 and "2 numbers" in done.out, done
    assert entry(entry_of(load(str(tmp_path / "out"), Report()).main), "ioctls", "A_GO") == {"nr": 5, **wanted}


def test_names_in_other_letters(tmp_path: Path) -> None:
    """They are listed with their line, and nothing of the header is missing."""
    header = tmp_path / "na.h"
    header.write_text("""\
#include <linux/types.h>
#include <linux/ioctl.h>
#define NA_K\u00d6 7
struct na_\u00ef { __u32 gr\u00f6\u00dfe; __u32 a$b; __u8 room[NA_K\u00d6]; };
enum na_e { NA_\u00c9 = 5 };
typedef struct { struct na_\u00ef *p; enum na_e e; } na_st\u00fcck;
#define NA_S\u00c9T _IOW('N', 1, struct na_\u00ef)
#define NA_OLD NA_S\u00c9T
#define NA_PUT _IOW('N', 2, na_st\u00fcck)
#define NA_LEN\u00c4(n) _IOC(_IOC_READ, 'N', 3, n)
""", encoding="utf-8")
    done = ioctlc("import", header, "-o", tmp_path / "out")
    assert done.status == 0 and "4 ioctls, 2 structs and unions; 8 numbers and 4 layouts proven" in done.out, done
    spec = entry_of(load(str(tmp_path / "out"), Report()).main)
    assert [one["name"] for one in spec["ioctls"]] == ["NA_S_u00c9T", "NA_OLD", "NA_PUT", "NA_LEN_u00c4"]
    assert entry(spec, "ioctls", "NA_OLD")["alias_of"] == "NA_S_u00c9T"
    assert member(spec, "na__u00ef", "gr_u00f6_u00dfe") == {"type": "u32"}
    assert member(spec, "na__u00ef", "room") == {"type": "u8", "array": "NA_K_u00d6"}
    report = (tmp_path / "out" / "import.md").read_text(encoding="utf-8")
    for line, name in ((3, "NA_K\u00d6"), (4, "na_\u00ef"), (4, "gr\u00f6\u00dfe"), (4, "a$b"), (5, "NA_\u00c9"),
                       (6, "na_st\u00fcck"), (7, "NA_S\u00c9T"), (10, "NA_LEN\u00c4")):
        assert re.search(rf"`{re.escape(name)}` \(\S*na.h:{line}\): a spec's names are ASCII", report), (name, report)
    done = ioctlc("verify", tmp_path / "out", "--header", header)
    assert done.status == 0 and "2 of 2 comparisons agree" in done.out + done.err, done
    assert "nothing changed" in ioctlc("import", header, "-o", tmp_path / "out").out


@pytest.mark.parametrize(("one", "other", "alias"), [
    ("_IOC(_IOC_READ, 'x', 1, sizeof(struct x))", "_IOC(_IOC_READ, 'x', 1, sizeof(struct x))", True),
    ("_IOR('x', 1, struct x)", "_IOR('x', 1, struct x)", True), ("_IOR('x', 1, struct x)", "_IOR('x', 1, int)", False),
    ("_IOC(_IOC_READ, 'x', 1, sizeof(struct x))", "_IOC(_IOC_READ, 'x', 1, sizeof(int))", False),
    ("_IOC(_IOC_READ, 'x', 1, 4)", "_IOC(_IOC_READ, 'x', 1, 4)", False),
])
def test_one_number_with_the_same_argument(one: str, other: str, alias: bool, tmp_path: Path) -> None:
    (tmp_path / "x.h").write_text("#include <linux/ioctl.h>\nstruct x { int a; };\n"
                                  f"#define X_ONE {one}\n#define X_TWO {other}\n")
    assert ioctlc("import", tmp_path / "x.h", "-o", tmp_path / "out").status == 0
    spec = entry_of(load(str(tmp_path / "out"), Report()).main)
    made = entry(spec, "ioctls", "X_TWO")
    assert (made.get("alias_of") == "X_ONE") == alias and len(spec["objects"]) == 2 - alias, made
