"""`ioctlc verify --header`: headers that agree agree everywhere, and each single change of one is noticed."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Callable

import pytest

from changes import LAYOUTS, NAMES, Expected
from foreign import MVM, ZOO, answer, btf_of, compiled, errors
from invoke import ROOT, ioctlc
from ioctlc.abi import ABIS

Change = Callable[[str, str], Path]
#: clang; gcc for what clang gets wrong (u128 on s390x); gcc through a stand-in; another system.
SOME = ["linux-x86_64", "linux-s390x", "linux-m68k", "freebsd-i386"]
MVM_HEADER = ROOT / "generated" / "mvm" / "include" / "mvm.h"


def test_every_abi_agrees(zoo: Path) -> None:
    done, found = answer(ZOO, "--header", zoo / "zoo.h")
    assert done.status == 0 and found["differences"] == [], found["differences"]
    assert [one["abi"] for one in found["compared"]] == list(ABIS) and found["not_compared"] == []
    for one in found["compared"]:
        assert one["verdict"] == "agrees"
        assert all(one[part]["agree"] == one[part]["of"] > 10 for part in ("numbers", "constants", "records", "fields"))


def test_who_measures(zoo: Path) -> None:
    """libclang, and gcc where clang has no such target or lays out a record of the spec wrongly."""
    _, found = answer(ZOO, "--header", zoo / "zoo.h", "--target", "linux")
    by = {one["abi"]: one["by"] for one in found["compared"]}
    assert by["linux-x86_64"].startswith("clang-14 ") and by["linux-s390x"] == "s390x-linux-gnu-gcc-12"
    assert {abi for abi, name in by.items() if "gcc" in name} == {
        "linux-s390x", "linux-m68k", "linux-alpha", "linux-hppa", "linux-sh4", "linux-arm-oabi"}


@pytest.mark.parametrize("abi", SOME)
@pytest.mark.parametrize("change", [*LAYOUTS, *NAMES])
def test_a_single_change_is_noticed(change: str, abi: str, changed: Change) -> None:
    pattern, new, expected = {**LAYOUTS, **NAMES}[change]
    done, found = answer(ZOO, "--header", changed(pattern, new), "--target", abi)
    assert done.status == 1 and expected, done
    named = {one for one in errors(found) if "(unnamed" not in one[1]}      # which gcc cannot measure
    alone = {one for one in named if one[0] != "number"} or named
    if change == "alignment" and abi == "linux-m68k":       # where records are aligned to 2, a size changes as well
        alone -= {("size", "struct zoo_aligned")}
    assert alone == expected
    for one in found["differences"]:
        assert one["abis"] == [abi] and one["file"].endswith(".yaml") and one["line"] and one["col"]


def test_all_of_it_is_held_against_the_header(tmp_path: Path) -> None:
    """Every constant, every number and every record of mvm is changed: each of them differs."""
    text = MVM_HEADER.read_text(encoding="utf-8")
    text = re.sub(r"(#define MVM_\w+[ \t]+_IO\w*\(0xBE, )0x(\w\w)",
                  lambda m: f"{m[1]}0x{int(m[2], 16) ^ 0x80:02x}", text)
    text = re.sub(r"(#define MVM_[A-Z0-9_]+[ \t]+)(0x[0-9a-fA-F]+|\d+)(?=U|L|\s)", r"\g<1>1 + \2", text)
    text = re.sub(r"^((?:struct|union) (?:_MVM\w+(?:\(\d+\))? )?mvm_\w+ \{)$", r"\1\n\t__u64 first[9];", text,
                  flags=re.M)
    header = tmp_path / "mvm.h"
    header.write_text(text, encoding="utf-8")
    done, found = answer(MVM, "--header", header, "--target", "linux-x86_64")
    [one] = found["compared"]
    assert done.status == 1 and one["numbers"]["agree"] == one["records"]["agree"] == 0
    texts = [d["name"] for d in found["differences"] if d["kind"] == "constant"]
    assert len(texts) == one["constants"]["of"] - one["constants"]["agree"]
    assert one["constants"]["agree"] == 0 and len(texts) > 100
    assert one["fields"]["agree"] * 10 < one["fields"]["of"], "but for members of unions, at their start"


def test_what_only_the_header_has_is_a_warning(changed: Change) -> None:
    header = changed(r"(#define ZOO_VALUE\t.*\n)", r"\1#define ZOO_NEWER _IOW('Z', 0x7a, struct zoo_newer)\n"
                     r"struct zoo_newer { int a; };\n")
    done, found = answer(ZOO, "--header", header, "--target", "linux-i386")
    assert done.status == 0
    assert {(d["severity"], d["kind"], d["name"]) for d in found["differences"]} == {
        ("warning", "not in the spec", "ZOO_NEWER"), ("warning", "not in the spec", "struct zoo_newer")}


def test_what_the_spec_has_on_other_abis_only(tmp_path: Path) -> None:
    """mvm's ioctl for other systems than Linux, in a header that gives it to Linux as well."""
    text = MVM_HEADER.read_text(encoding="utf-8")
    text = text.replace("#ifndef _UAPI_MVM_H", "#undef __linux__\n#ifndef _UAPI_MVM_H")
    header = tmp_path / "mvm.h"
    header.write_text(text.replace("<sys/types.h>", "<linux/types.h>").replace("<sys/ioccom.h>", "<linux/ioctl.h>"),
                      encoding="utf-8")
    done = ioctlc("verify", MVM, "--header", header, "--target", "linux-x86_64", "--", "-DIOCTLC_FIXED_WIDTH_TYPES")
    assert re.search(r"warning: MVM_\w+ \(0x\w+\) is in the header, and in the spec on other ABIs only", done.err)
    assert "help: widen its 'only:'" in done.err


def test_what_the_header_need_not_have_is_a_note(changed: Change) -> None:
    header = changed(r"ZOO_F_A\t", "ZOO_F_B\t")
    done, found = answer(ZOO, "--header", header, "--target", "linux-i386")
    assert done.status == 0
    assert [(d["severity"], d["kind"], d["name"]) for d in found["differences"]] == [
        ("note", "missing", "ZOO_F_A"), ("note", "not in the spec", "ZOO_F_B")]
    said = ioctlc("verify", ZOO, "--header", header, "--target", "linux-i386").err
    assert re.search(r"zoo\.yaml:\d+:\d+: note: 1 constant of the spec is not in the header: ZOO_F_A", said)


def test_text_has_both_places(changed: Change) -> None:
    header = changed(*LAYOUTS["bit_width"][:2])
    done = ioctlc("verify", ZOO, "--header", header, "--target", "linux-x86_64,linux-ppc,freebsd-x86_64")
    assert done.status == 1
    assert re.search(r"zoo\.yaml:\d+:\d+: error: struct zoo_bits\.a has 3 bits in the spec, 2 bits in the header"
                     r" \(on linux-x86_64, linux-ppc, freebsd-x86_64\) \[verify\]\n.*name: a.*\n +\^\n  help: ",
                     done.err)
    line = header.read_text(encoding="utf-8").splitlines().index("\t__u32 a:2;") + 1
    assert f"{header}:{line}:1: note: in the header\n     __u32 a:2;\n" in done.err
    assert re.search(r"^ABI +measured by +numbers +arguments +constants +records +fields +verdict$", done.out, re.M)
    assert re.search(r"^linux-ppc +clang-14 powerpc-linux-gnu +(\d+)/\1 +(\d+)/\2 +(\d+)/\3 +\d+/\d+ +\d+/\d+"
                     r" +differs$", done.out, re.M)
    assert "zoo: 0 of 3 comparisons agree\n" in done.err


def test_many_differences_of_one_record_are_not_all_printed(changed: Change) -> None:
    header = changed(r"(struct zoo_scalars \{\n)", r"\1\t__u64 first;\n")
    words = [ZOO, "--header", header, "--target", "linux-arm64"]
    said = ioctlc("verify", *words).err
    assert said.count("error: struct zoo_scalars") == 3
    assert re.search(r"error: \d+ more differences in struct zoo_scalars \[verify\]", said)
    assert len(errors(answer(*words)[1])) > 25


# --- real headers ----------------------------------------------------------------------------------------------------


REAL = "linux-x86_64,linux-i386,linux-arm64,linux-s390x"


@pytest.fixture(scope="module")
def vhost(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("vhost")
    assert ioctlc("import", "linux/vhost.h", "-o", folder / "vhost", "--target", REAL).status == 0
    return folder / "vhost"


def test_a_real_header(vhost: Path) -> None:
    done, found = answer(vhost, "--header", "linux/vhost.h", "--target", REAL)
    assert done.status == 0 and not found["differences"]
    assert [(one["abi"], one["verdict"]) for one in found["compared"]] == [(abi, "agrees") for abi in REAL.split(",")]
    assert all(one["numbers"]["of"] > 40 and one["fields"]["of"] > 20 for one in found["compared"])


@pytest.mark.parametrize(("pattern", "new", "expected"), [
    (r"(#define VHOST_SET_OWNER _IO\(VHOST_VIRTIO, )0x01", r"\g<1>0x02", ("number", "VHOST_SET_OWNER")),
    (r"(#define VHOST_SET_VRING_NUM _IOW\(VHOST_VIRTIO, 0x10, struct vhost_vring_)state", r"\1addr",
     ("number", "VHOST_SET_VRING_NUM")),
    (r"(#define VHOST_SET_VRING_NUM _IOW\(VHOST_VIRTIO, 0x10, struct vhost_vring_)state", r"\1file",
     ("argument", "VHOST_SET_VRING_NUM")),
])
def test_a_real_header_changed(pattern: str, new: str, expected: tuple[str, str], vhost: Path, tmp_path: Path) -> None:
    text, count = re.subn(pattern, new, Path("/usr/include/linux/vhost.h").read_text(encoding="utf-8"))
    assert count == 1
    (tmp_path / "vhost.h").write_text(text, encoding="utf-8")
    done, found = answer(vhost, "--header", tmp_path / "vhost.h", "--target", REAL)
    assert done.status == 1 and errors(found) == {expected}
    assert {abi for d in found["differences"] for abi in d["abis"]} == set(REAL.split(","))


def test_arguments_for_clang_and_a_header_of_some_abis_only(tmp_path: Path, zoo: Path) -> None:
    header = tmp_path / "some.h"
    header.write_text(f'#if !defined(ODD) || defined(__s390x__) || defined(__m68k__)\n#error "not here"\n#endif\n'
                      f'#include "{zoo}/zoo.h"\n')
    words = ["verify", ZOO, "--header", header, "--format", "json", "--target"]
    refused = ioctlc(*words, "linux-x86,linux-s390x", "--", "-DODD")
    assert refused.status == 2 and refused.out == "" and "not here" in refused.err, "an ABI that is named must compile"
    done = ioctlc(*words, "linux-x86,linux-s390,m68k,sh", "--", "-DODD")
    found = json.loads(done.out)
    assert {one["abi"] for one in found["compared"]} == {"linux-x86_64", "linux-i386", "linux-x32", "linux-sh4"}
    assert [one["abi"] for one in found["not_compared"]] == ["linux-s390x", "linux-m68k"]
    assert all("not here" in one["reason"] for one in found["not_compared"])


@pytest.mark.parametrize("abi", ["linux-x86_64", "linux-m68k"])
def test_a_header_that_does_not_parse(abi: str, tmp_path: Path) -> None:
    """The compiler's own words, and a command that shows them again; clang's or gcc's."""
    header = tmp_path / "odd.h"
    header.write_text("struct s { nothing n; };\n")
    done = ioctlc("verify", MVM, "--header", header, "--target", abi)
    assert done.status == 2 and done.out == ""
    assert "unknown type name" in done.err and f"ioctlc: {header}: not compared; tried: " in done.err
    again = subprocess.run(["sh", "-c", done.err.rpartition("tried: ")[2]], capture_output=True, text=True, check=False)
    assert again.returncode and "unknown type name" in again.stderr


def test_a_header_that_cannot_be_evaluated(changed: Change) -> None:
    header = changed(r"(#define ZOO_VALUE\t)_IO.*\n", r"\1_IOR('Z', 1, struct of_another_planet)\n")
    done = ioctlc("verify", ZOO, "--header", header, "--target", "linux-x86_64")
    assert done.status == 1 and "ZOO_VALUE (0x" in done.err
    assert "is not in the header: it cannot be evaluated: invalid application of 'sizeof'" in done.err


def test_the_wrong_header(tmp_path: Path) -> None:
    header = tmp_path / "other.h"
    header.write_text("#define OTHER_GO _IO('o', 1)\n")
    done = ioctlc("verify", MVM, "--header", header, "--target", "linux-x86_64")
    assert done.status == 1 and "nothing in common" in done.out
    assert done.err == (f"{header}: has nothing of mvm on linux-x86_64: is it the right file?\n"
                        "mvm: 0 of 1 comparisons agree\n")


def test_the_wrong_header_on_many_abis(tmp_path: Path) -> None:
    header = tmp_path / "other.h"
    header.write_text("#define OTHER_GO _IO('o', 1)\nstruct other { int a; };\n"
                      "#define OTHER_SET _IOW('o', 2, struct other)\n")
    done = ioctlc("verify", MVM, "--header", header, "--target", "linux-x86,linux-arm64,linux-m68k")
    assert done.status == 1 and len(done.err.splitlines()) == 2, done.err
    assert "has nothing of mvm on linux-x86_64, linux-i386, linux-x32 and 2 more: is it the right file?" in done.err


def test_one_ioctl_in_common_is_no_wrong_header(tmp_path: Path) -> None:
    header = tmp_path / "other.h"
    header.write_text("#define MVM_VM_FOO _IO('o', 1)\n#define MVM_RUN _IO(0xBE, 0x80)\n")
    done = ioctlc("verify", MVM, "--header", header, "--target", "linux-x86_64")
    assert done.status == 1 and "is not in the header" in done.err and "right file" not in done.err


SORTS = """
abi: t
license: MIT
profile: legacy
only: linux-x86_64
numbers: {posix: {type: 0xBE}}
objects: {dev: {doc: A device.}}
typedefs: [{name: t_word, type: u32}]
structs:
  - {name: t_s, fields: [{name: a, type: u64}, {name: b, type: char, array: 8}, {name: w, type: t_word},
                         {name: n, type: u32}, {name: entries, type: u64, array: flexible}]}
  - {name: t_wire, fields: [{name: port, type: be16}, {name: id, type: le16, array: 3}]}
ioctls:
  - {name: T_A, nr: 1, on: dev, inout: struct t_s}
  - {name: T_B, nr: 2, on: dev, in: struct t_wire}
  - {name: T_C, nr: 3, on: dev, out: u32}
  - {name: T_D, nr: 4, on: dev, out: s32, code: {encodes: long}}
  - {name: T_E, nr: 5, on: dev, in: struct t_wire, code: {encodes: size_t}}
  - {name: T_F, nr: 6, on: dev, in: struct t_wire, code: {encodes: 8, direction: none}}
"""
MEMBERS = "unsigned long long a; char b[8]; t_word w; unsigned n; unsigned long long entries[];"
REST = """#include <linux/types.h>
struct t_wire { __be16 port; __le16 id[3]; };
struct t_pair { unsigned a, b; };
typedef struct { unsigned a, b; } t_other;
typedef struct t_wire t_named;
#define T_B _IOW(0xBE, 2, struct t_wire)
#define T_C _IOR(0xBE, 3, t_word)
#define T_D _IOR(0xBE, 4, long)
#define T_E _IOW(0xBE, 5, sizeof(struct t_wire))
#define T_F _IOC(_IOC_NONE, 0xBE, 6, sizeof(struct t_pair))
"""


@pytest.mark.parametrize(("old", "new", "member"), [
    ("unsigned long long a", "void *a", "a: an unsigned integer of 64 bits, a pointer"),
    ("char b[8]", "unsigned char b[8]", ""),
    ("char b[8]", "short b[4]", "b: array of an integer of 8 bits, array of a signed integer of 16 bits"),
    ("long long entries[]", "entries[] __attribute__((aligned(8)))", "entries: array of an unsigned integer of 64 bits,"
     " array of an unsigned integer of 32 bits"),
    ("t_word w", "int w", "w: an unsigned integer of 32 bits, a signed integer of 32 bits"),
    ("t_word w", "enum t_e w", ""), ("long long entries[]", "long entries[]", ""),
    ("t_word w", "float w", "w: an unsigned integer of 32 bits, a floating-point number of 32 bits"),
])
def test_what_members_contain(old: str, new: str, member: str, tmp_path: Path) -> None:
    sorts(tmp_path, MEMBERS.replace(old, new))
    assert old in MEMBERS
    done, found = answer(str(tmp_path / "t.yaml"), "--header", tmp_path / "t.h")
    wrong = [f"{d['name'].partition('.')[2]}: {d['spec']}, {d['found']}" for d in found["differences"]
             if d["kind"] == "type"]
    assert wrong == ([member] if member else []) and done.status == (1 if member else 0), done
    said = ioctlc("verify", tmp_path / "t.yaml", "--header", tmp_path / "t.h").err
    assert "Traceback" not in done.err + said
    assert (f" is {member.partition(': ')[2].partition(', ')[0]} in the spec" in said) == bool(member), said


BITS = "unsigned a:3, b:5; int c:4; _Bool d:1; enum t_e e:2; unsigned :3; unsigned long long f:33;"


@pytest.mark.parametrize("abi", ["linux-x86_64", "linux-m68k"])
@pytest.mark.parametrize(("old", "new", "member", "types"), [
    ("", "", "", ()), ("_Bool d:1", "unsigned d:1", "", ()), ("enum t_e e:2", "unsigned e:2", "", ()),
    ("unsigned a:3, b", "int a:3; unsigned b", "a", ("an unsigned integer of 3 bits", "a signed integer of 3 bits")),
    ("int c:4", "unsigned c:4", "c", ("a signed integer of 4 bits", "an unsigned integer of 4 bits")),
    ("long f:33", "long f:32", "f", ("33 bits", "32 bits")),
])
def test_signs_of_bit_fields(old: str, new: str, member: str, types: tuple[str, ...], abi: str, tmp_path: Path) -> None:
    """A program reads -1 where the other one reads 1: told of headers, DWARF and BTF."""
    spec, header = tmp_path / "t.yaml", tmp_path / "t.h"
    spec.write_text(f"""abi: t
doc: Bits.
license: MIT
profile: legacy
only: {abi}
numbers: {{posix: {{type: 0xBE}}}}
objects:
  dev: {{doc: The device.}}
enums:
  - {{name: t_e, type: uint, c_enum: true, values: [{{name: T_ONE, value: 1}}]}}
structs:
  - name: t_s
    fields:
      - {{name: a, type: uint, bits: 3}}
      - {{name: b, type: uint, bits: 5}}
      - {{name: c, type: int, bits: 4}}
      - {{name: d, type: bool, bits: 1}}
      - {{name: e, type: enum t_e, bits: 2}}
      - {{type: uint, bits: 3}}
      - {{name: f, type: ullong, bits: 33}}
ioctls:
  - {{name: T_A, nr: 1, on: dev, inout: struct t_s}}
""", encoding="utf-8")
    assert old in BITS
    header.write_text("#include <linux/ioctl.h>\nenum t_e {T_ONE = 1};\n"
                      f"struct t_s {{ {BITS.replace(old, new)} }};\n#define T_A _IOWR(0xBE, 1, struct t_s)\n")
    sources: list[tuple[str, Path]] = [("--header", header)]
    if "x86" in abi:
        path = compiled(header, spec, abi, tmp_path)
        sources += [("--object", path), ("--object", btf_of(path))]
    for source in sources:
        done, found = answer(spec, *source, "--target", abi)
        wrong = [(d["name"], d["spec"], d["found"]) for d in found["differences"] if d["severity"] == "error"]
        assert wrong == ([(f"struct t_s.{member}", *types)] if member else []), done
        assert done.status == bool(member)


@pytest.mark.parametrize("abi", ["linux-x86_64", "linux-m68k"])
@pytest.mark.parametrize(("old", "new", "name", "types"), [
    ("", "", "", ()),
    ("2, struct t_wire", "2, t_named", "", ()),
    ("2, struct t_wire", "2, struct t_pair", "T_B", ("struct t_wire", "struct t_pair")),
    ("2, struct t_wire", "2, t_other", "T_B", ("struct t_wire", "struct t_other")),
    ("3, t_word", "3, enum t_e", "", ()),
    ("3, t_word", "3, int", "T_C", ("an unsigned integer of 32 bits", "a signed integer of 32 bits")),
    ("4, long", "4, void *", "T_D", ("a signed integer of BITS bits", "a pointer")),
    ("5, sizeof(struct t_wire)", "5, size_t", "", ()),
    ("5, sizeof(struct t_wire)", "5, sizeof(struct t_pair)", "T_E",
     ("an unsigned integer of BITS bits", "struct t_pair")),
    ("sizeof(struct t_pair)", "8", "", ()),
])
def test_what_an_ioctl_takes(old: str, new: str, name: str, types: tuple[str, ...], abi: str, tmp_path: Path) -> None:
    """Another type of the same size leaves the number as it is, and is another ABI."""
    sorts(tmp_path, MEMBERS, REST.replace(old, new), only=abi)
    assert old in REST
    words = [str(tmp_path / "t.yaml"), "--header", tmp_path / "t.h"]
    done, found = answer(*words)
    wanted = [text.replace("BITS", str(ABIS[abi].bits)) for text in types]
    assert [(d["name"], d["kind"], d["spec"], d["found"]) for d in found["differences"] if d["severity"] == "error"] \
        == [(name, "argument", *wanted)] * bool(name), found
    [one] = found["compared"]
    assert one["numbers"] == {"agree": 6, "of": 6} and one["arguments"] == {"agree": 5 - bool(name), "of": 5}
    assert done.status == (1 if name else 0)
    if name:
        said = ioctlc("verify", *words).err
        assert re.search(rf"t\.yaml:\d+:12: error: {name} takes {wanted[0]} in the spec, {re.escape(wanted[1])}"
                         rf" in the header \(on {abi}\) \[verify\]\n", said)
        assert re.search(rf"t\.h:\d+:1: note: in the header\n +#define {name} ", said)


@pytest.mark.parametrize(("old", "new", "severity", "said"), [
    ("__be16 port", "__u16 port", "note",
     "note: 1 member has a byte order in the spec, and none in the header: struct t_wire.port"),
    ("__le16 id", "__u16 id", "note", "struct t_wire.id"),
    ("__be16 port", "__le16 port", "error", "struct t_wire.port is an unsigned integer of 16 bits, big-endian in the"
     " spec, an unsigned integer of 16 bits, little-endian in the header"),
    ("__be16 port", "__s16 port", "error", "big-endian in the spec, a signed integer of 16 bits in the header"),
])
def test_a_byte_order_is_knowledge(old: str, new: str, severity: str, said: str, tmp_path: Path) -> None:
    """A spec may know it where the header does not tell; what the header tells holds."""
    sorts(tmp_path, MEMBERS, REST.replace(old, new))
    assert old in REST
    words = [str(tmp_path / "t.yaml"), "--header", tmp_path / "t.h"]
    done, found = answer(*words)
    [one] = [d for d in found["differences"] if d["name"].startswith("struct t_wire")]
    assert (one["severity"], one["kind"]) == (severity, "byte order" if severity == "note" else "type")
    assert done.status == (1 if severity == "error" else 0) and said in ioctlc("verify", *words).err
    assert found["compared"][0]["fields"]["agree"] == found["compared"][0]["fields"]["of"] - (severity == "error")


def test_a_byte_order_of_the_header_is_no_plain_number(tmp_path: Path) -> None:
    sorts(tmp_path, MEMBERS.replace("unsigned n", "__be32 n"))
    done, found = answer(str(tmp_path / "t.yaml"), "--header", tmp_path / "t.h")
    assert done.status == 1 and errors(found) == {("type", "struct t_s.n")}


def sorts(folder: Path, members: str, rest: str = REST, only: str = "linux-x86_64") -> None:
    """The spec SORTS, and a header that says the same but for what has been replaced."""
    (folder / "t.yaml").write_text(SORTS.replace("linux-x86_64", only), encoding="utf-8")
    (folder / "t.h").write_text("#include <linux/types.h>\n#include <linux/ioctl.h>\ntypedef unsigned t_word;\n"
                                f"enum t_e {{T_ONE = 1}};\nstruct t_s {{ {members} }};\n"
                                f"#define T_A _IOWR(0xBE, 1, struct t_s)\n{rest}", encoding="utf-8")


def test_what_else_only_the_header_has(changed: Change) -> None:
    header = changed(r"(#define ZOO_VALUE\t.*\n)", r"\1#define ZOO_LONE 7\n#define _ZOO_OWN 7\n"
                     r"struct zoo_lone { int a; };\nenum { ZOO_ENUM_LONE };\n")
    done, found = answer(ZOO, "--header", header, "--target", "linux-i386")
    assert done.status == 0
    assert [(d["severity"], d["kind"], d["name"], d["found"]) for d in found["differences"]] == [
        ("note", "not in the spec", "ZOO_ENUM_LONE", "0"), ("note", "not in the spec", "ZOO_LONE", "7"),
        ("note", "not in the spec", "struct zoo_lone", "4 bytes")]
    said = ioctlc("verify", ZOO, "--header", header, "--target", "linux-i386").err
    assert "note: 1 record of the header is not in the spec: struct zoo_lone" in said
    assert "note: 2 constants of the header are not in the spec: ZOO_ENUM_LONE, ZOO_LONE" in said


ARRAYS = """
abi: t
license: MIT
profile: legacy
only: [linux-x86_64, linux-m68k, linux-s390x]
numbers: {posix: {type: 0xBE}}
objects: {dev: {doc: A device.}}
structs:
  - name: t_s
    fields:
      - {name: n, type: u32}
      - {name: pins, array: [2, 3], struct: [{name: a, type: u32, bits: 3}, {name: b, type: u32, bits: 9},
                                             {name: c, type: u16}]}
      - {name: rows, array: flexible, struct: [{name: x, type: u8, bits: 5}, {name: y, type: s32},
                                                      {name: z, type: u32}]}
ioctls:
  - {name: T_A, nr: 1, on: dev, inout: struct t_s, length: {unknown: a test}}
"""
IN_ARRAYS = """#include <linux/types.h>
#include <linux/ioctl.h>
struct t_s { __u32 n; struct { __u32 a:3; __u32 b:9; __u16 c; } pins[2][3];
 struct { __u8 x:5; __s32 y; __u32 z; } rows[]; };
#define T_A _IOWR(0xBE, 1, struct t_s)
"""


@pytest.mark.parametrize("abi", ["linux-x86_64", "linux-m68k", "linux-s390x"])
@pytest.mark.parametrize(("old", "new", "expected"), [
    ("", "", set()),
    ("__u32 b:9;", "__u32 b:8;", {("width", "pins[0][0].b")}),
    ("__u32 b:9;", "__u32 :1, b:9;", {("offset", "pins[0][0].b")}),
    ("__u16 c;", "__s16 c;", {("type", "pins[0][0].c")}),
    ("__u16 c;", "__u16 d;", {("name", "pins[0][0].c")}),
    ("__u8 x:5;", "__u8 x:4;", {("width", "rows[0].x")}),
    ("__s32 y; __u32 z;", "__u32 z; __s32 y;", {("offset", "rows[0].y"), ("offset", "rows[0].z")}),
])
def test_inside_arrays_of_unnamed_records(old: str, new: str, expected: Expected, abi: str, tmp_path: Path) -> None:
    """In a header, in DWARF and in BTF: the first element stands for all, in arrays without elements as well."""
    (tmp_path / "t.yaml").write_text(ARRAYS, encoding="utf-8")
    (tmp_path / "t.h").write_text(IN_ARRAYS.replace(old, new), encoding="utf-8")
    assert old in IN_ARRAYS
    path = compiled(tmp_path / "t.h", tmp_path / "t.yaml", abi, tmp_path)
    for words in (["--header", tmp_path / "t.h"], ["--object", path], ["--object", btf_of(path)]):
        done, found = answer(tmp_path / "t.yaml", *words, "--target", abi)
        wrong = {(kind, name.partition(".")[2]) for kind, name in errors(found) if "(unnamed" not in name
                 and kind != "size"}
        assert wrong == expected and done.status == (1 if expected else 0), found


EXTERNAL = """
abi: t
license: MIT
profile: legacy
only: linux-x86_64
numbers: {posix: {type: 0xBE}}
objects: {dev: {doc: A device.}}
structs:
  - {name: t_s, EXTERNAL fields: [{name: a, type: u32}, {name: MEMBER, type: u32 RESERVED}]}
ioctls:
  - {name: T_A, nr: 1, on: dev, inout: struct t_s}
"""


@pytest.mark.parametrize("external, reserved, status", [(True, True, 0), (True, False, 1), (False, True, 1)])
def test_what_is_reserved_has_any_name_in_anothers_header(external: bool, reserved: bool, status: int,
                                                          tmp_path: Path) -> None:
    header = tmp_path / "t.h"
    header.write_text("#include <linux/ioctl.h>\nstruct t_s { unsigned a, __pad; };\n"
                      "#define T_A _IOWR(0xBE, 1, struct t_s)\n", encoding="utf-8")
    text = EXTERNAL.replace("EXTERNAL", "external: t.h," if external else "")
    spec = tmp_path / "t.yaml"
    spec.write_text(text.replace("MEMBER", "spare").replace("RESERVED", ", reserved: ignored" if reserved else ""),
                    encoding="utf-8")
    done, found = answer(str(spec), "--header", header)
    assert done.status == status
    assert errors(found) == ({("name", "struct t_s.spare")} if status else set())


@pytest.mark.parametrize("abi", ["linux-arm-oabi", "linux-m68k", "linux-x86_64"])
def test_bytes_that_are_no_text(abi: str, tmp_path: Path) -> None:
    """Latin-1 where a compiler quotes it."""
    header = tmp_path / "latin.h"
    header.write_bytes(b"struct l_a { nosuch_\xe4t x; };\n")
    done = ioctlc("verify", MVM, "--header", header, "--target", abi)
    assert done.status == 2 and f"{header}:1" in done.err and "not compared; tried: " in done.err, done


@pytest.mark.parametrize("abi", ["linux-x86_64", "linux-m68k"])
def test_a_missing_header_is_said_first(abi: str) -> None:
    done = ioctlc("verify", MVM, "--header", "nope.h", "--target", abi)
    assert done.status == 2 and done.err.startswith("ioctlc: nope.h: no such header"), done
    assert done.err.splitlines()[1].startswith("the headers named: ")
