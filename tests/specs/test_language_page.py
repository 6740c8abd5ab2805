"""docs/spec-language.md: samples without a finding, the tables of the language, and nothing left out."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Iterator

import pytest

from invoke import ROOT, TODAY, ioctlc
from ioctlc.load import Map, Node, Scalar, Seq, load
from ioctlc.shape import docs, schema
from ioctlc.shape.keys import TABLES
from ioctlc.shape.kinds import ByAbi, Kind, ListOf, MapOf, OneOf, Table
from ioctlc.source import Report

PAGE = (ROOT / "docs" / "spec-language.md").read_text(encoding="utf-8")
SAMPLES = docs.samples(PAGE)
WITHOUT_TABLES = re.sub(r"(<!-- keys:\w+ -->\n).*?(<!-- /keys -->)", r"\1\2", PAGE, flags=re.DOTALL)

C_SECTION = "Packed records, bit-fields, flexible arrays, pointers, long"
ODD_SECTION = "Arguments and codes that follow no rule"

#: What a spec must be able to say: construct -> (the section about it, what that section shows of it).
CONSTRUCTS = {
    "fixed arrays": ("Arrays", "array: 16"),
    "several dimensions": ("Arrays", r"array: \[2, 4\]"),
    "nested structs": ("Nested and anonymous records", "type: struct robot_point"),
    "anonymous records": ("Nested and anonymous records", "      - doc: .*\n        struct:"),
    "unions": ("Unions", "by_field: kind"),
    "unions without a discriminator": ("Unions", "no_discriminator:"),
    "flexible arrays": (C_SECTION, "array: flexible"),
    "flexible arrays in unions": (C_SECTION, "grains, type: u8, array: flexible"),
    "empty structs": (C_SECTION, r"fields: \[\]"),
    "what other headers define": (C_SECTION, "external: linux/time_types.h"),
    "pointers": (C_SECTION, r"type: u8 \*"),
    "long": (C_SECTION, "ulong"),
    "size_t": (C_SECTION, "type: size_t"),
    "enums": ("Constants, flags and enums", "enum: heat_scale"),
    "C enums": (C_SECTION, "type: enum fossil_era"),
    "bit-fields": (C_SECTION, "name: age, type: u32, bits: 12"),
    "unnamed bit-fields": (C_SECTION, "{type: u32, bits: 4}"),
    "packed": (C_SECTION, "packed: true"),
    "#pragma pack": (C_SECTION, "pack: 2"),
    "aligned": (C_SECTION, "aligned: 16"),
    "holes and tail padding": (C_SECTION, "Holes and tail padding"),
    "explicit padding": ("Padding and reserved members", "must_be_zero"),
    "typedefs": ("Types", "typedefs:"),
    "typedefs that differ by ABI": (C_SECTION, "type: {default: ulong"),
    "integers by value": (ODD_SECTION, "value: u32"),
    "what integers by value mean": (ODD_SECTION, "value: u32, flags: attic_search"),
    "untyped arguments": (ODD_SECTION, "untyped:"),
    "no argument": ("Directions", "no argument"),
    "raw numbers": (ODD_SECTION, "code: {raw: 0xBA47}"),
    "another type declared than moved": (ODD_SECTION, "out: u32\n    code: .*encodes: long"),
    "sizeof as the type": (ODD_SECTION, "encodes: size_t"),
    "a pointer's size encoded": ("Arguments that are pointers", r"in: struct mule_sack \*"),
    "wrong declared directions": (ODD_SECTION, "code: {direction: in"),
    "one nr with another direction or size": (ODD_SECTION, "rule: nr-unique"),
    "one number on several objects": (ODD_SECTION, "CHEST_DRAWERS, nr: 3, on: chest"),
    "one command on several objects": (ODD_SECTION, r"on: \[attic, chest\]"),
    "numbers that differ on 32 bit": (ODD_SECTION, "nr: {64bit: 12, 32bit: 13}"),
    "several names for one code": (ODD_SECTION, "alias_of: CHEST_DRAWERS"),
    "families of numbers": (ODD_SECTION, "nr_count: 16"),
    "caller-chosen size": (ODD_SECTION, "encodes: caller"),
    "ioctls of some ABIs": ("Values that depend on the ABI", "PORT_RESET, .*except: windows"),
    "members of some ABIs": ("Values that depend on the ABI", "parity_errors, type: u32, only: x86"),
    "structs of some ABIs": ("Objects", "name: sound_notify\n.*\n    only: linux"),
    "deprecated no-ops": ("Deprecation", "no_op: true"),
    "size-first structs": ("Structs that grow", "extensible:"),
    "mapped structs": ("Mappings: structs in shared memory", "shared: true"),
    "mappings at a page": ("Mappings: structs in shared memory", "page_offset: {default: 1, x86: RING_LOG_PAGE}"),
    "new file descriptors": ("New file descriptors", "`creates`"),
    "new file descriptors by device type": ("Device attributes", r"creates: \{by_device: chip\}"),
    "new file descriptors as result": (ODD_SECTION, "returns: {fd: chest}"),
    "in and out per member": ("Directions", "`dir`"),
    "directions per ioctl": ("One struct, several ioctls", "payload_dir: {addr: out}"),
    "flags": ("Constants, flags and enums", "flags: heat_flags"),
    "flags and enums in one member": ("Constants, flags and enums", "mask: 0xf0, enum: heat_program"),
    "min, max, mask, alignment": ("Constants, flags and enums", "mask: 0xf.*\n.*min: 1, multiple_of: 2"),
    "counts with a maximum": ("Arrays", "length: {count: count, max:"),
    "payloads": ("Payloads: what an address points to", "points_to: {type: struct mail_letter, count: count"),
    "capacity before, length after": ("Payloads: what an address points to", "after: count"),
    "kept addresses": ("Addresses that are kept", "kept: true"),
    "offsets": ("Offsets into a mapping", "relative_to: tape_mapping"),
    "signal masks": (C_SECTION, "sigset: true"),
    "outputs valid on some results": ("Ioctls", r"valid_on: \[success, EINTR\]"),
    "payloads by field": ("A payload chosen by a field", "by_field: knob"),
    "offsets into the argument": ("Offsets into the argument", "relative_to: argument"),
    "payloads that say themselves what they are": ("A payload that says itself what it is", r"by_field: pointee\.kind"),
    "attributes": ("Device attributes", "by_fd_kind:"),
    "register ids": ("Registers whose id encodes their size", "by_register:"),
    "remembered state": ("Remembered state", "by_state:"),
    "print format": ("Arrays", "print: uuid"),
    "errors": ("Ioctls", "errors:"),
    "privilege": ("Ioctls", "privilege: open_for_write"),
    "objects with several names": ("Objects", r"node: \[/dev/card"),
    "locks": ("Objects", "lock: setup"),
    "capabilities": ("Capabilities", "returns: the size of a line"),
    "capabilities that are switched on": ("Capabilities", "opt_in: true"),
    "since": ("Structs that grow", 'since: "1.1"'),
    "times": ("Times", "clock: monotonic"),
    "waivers": ("Waivers", "waive:"),
    "names that the header has otherwise": (C_SECTION, "names: {struct fossil: fossil_bone"),
    "waivers of a file": ("Waivers", "\nwaive:"),
    "extensions": ("Extensions", "extends: {abi: mvm"),
    "licence": ("A first spec", "`license`"),
}


def sections() -> dict[str, str]:
    """The page's text by heading, each up to the next heading of any level."""
    parts = re.split(r"^##+ (.*)\n", WITHOUT_TABLES, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2]))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every sample in a folder of its own, x/N, at such a place that `../../spec` is the repository's."""
    root = tmp_path_factory.mktemp("page")
    (root / "spec").symlink_to(ROOT / "spec")
    for number, sample in enumerate(SAMPLES):
        place = root / "x" / str(number)
        place.mkdir(parents=True)
        for name, text in sample.files.items():
            (place / name).write_text(text, encoding="utf-8")
    return root / "x"


@pytest.mark.parametrize("number", range(len(SAMPLES)), ids=[f"line-{sample.line}" for sample in SAMPLES])
def test_sample_has_no_finding(number: int, folder: Path) -> None:
    done = ioctlc("check", folder / str(number), "--werror", "--today", TODAY)
    assert (done.status, done.err) == (0, "")
    assert done.out.endswith(": no findings\n")


@pytest.mark.parametrize("compiler", ["gcc", "g++"])
def test_sample_headers_compile(compiler: str, folder: Path, tmp_path: Path) -> None:
    language = ["-x", "c++"] if compiler == "g++" else ["-x", "c", "-std=c11"]
    compiled = 0
    for number in range(len(SAMPLES)):
        out = tmp_path / str(number)
        done = ioctlc("build", folder / str(number), "-o", out, "--only", "header,windows")
        assert done.status == 0, done.err
        for header in out.glob("**/*.h"):
            flags = ["-Wall", "-Wextra", "-Werror", f"-I{ROOT}/generated/mvm/include", "-fsyntax-only"]
            said = subprocess.run([compiler, *language, *flags, "-include", header, "/dev/null"], capture_output=True,
                                  text=True, check=False)
            assert said.returncode == 0, f"line {SAMPLES[number].line}: {said.stderr}"
            compiled += 1
    assert compiled >= len(SAMPLES)


def test_samples_are_all_of_the_blocks() -> None:
    blocks = PAGE.count("```yaml\n")
    assert blocks == sum(len(sample.files) for sample in SAMPLES) + PAGE.count("```yaml\n# part of the spec above")
    assert len({sample.files[docs.MAIN_FILE].split("\n")[0] for sample in SAMPLES}) == len(SAMPLES), "one name each"


def test_tables_are_up_to_date() -> None:
    assert docs.updated(PAGE) == PAGE, "run: PYTHONPATH=generator python3 -m ioctlc.shape.docs"


def test_schema_is_up_to_date() -> None:
    path = ROOT / "spec" / "schema" / "ioctlc.schema.json"
    assert path.read_text(encoding="utf-8") == schema.render(), \
        "run: PYTHONPATH=generator python3 -m ioctlc.shape.schema"


def test_every_key_is_shown(folder: Path) -> None:
    """A sample uses the key, in this table or in one that shares it, and every table has a key that a sample uses."""
    used: set[tuple[str, str]] = set()
    for number in range(len(SAMPLES)):
        files = load(str(folder / str(number)), Report()).files
        for index, (_, tree) in enumerate(files):
            used |= set(_keys(tree, Table("spec" if index == 0 else "part")))
    shown = {(TABLES[table].keys[key].doc, key) for table, key in used}
    missing = [f"{table}.{key}" for table, shape in TABLES.items() for key, entry in shape.keys.items()
               if (entry.doc, key) not in shown]
    assert missing == []
    assert set(TABLES) - {table for table, _ in used} == set()


def test_every_key_is_mentioned() -> None:
    """Prose or a sample names the key; the tables alone do not count."""
    missing = {key for shape in TABLES.values() for key in shape.keys
               if not re.search(rf"`{key}`|\b{key}: |`{key}: |^\s*{key}:$", WITHOUT_TABLES, re.MULTILINE)}
    assert missing == set()


@pytest.mark.parametrize("construct", CONSTRUCTS)
def test_every_construct_has_a_section(construct: str) -> None:
    heading, shown = CONSTRUCTS[construct]
    found = sections().get(heading)
    assert found is not None, f"no section '{heading}'"
    assert re.search(shown, found), f"'{heading}' does not show {shown}"


def test_links_lead_somewhere() -> None:
    anchors = {re.sub(r"[^a-z0-9 _-]", "", heading.lower()).replace(" ", "-") for heading in sections()}
    anchors |= set(re.findall(r'<a id="([^"]+)"></a>', PAGE))
    assert set(re.findall(r"\]\(#([^)]+)\)", PAGE)) - anchors == set()
    for target in re.findall(r"\]\(([^)#]+)\)", PAGE):
        assert (ROOT / "docs" / target).exists(), target


def _keys(node: Node, kind: Kind) -> Iterator[tuple[str, str]]:
    """(table, key) of every mapping in a node that is of this kind."""
    if isinstance(kind, OneOf):
        for option in kind.kinds:
            if isinstance(node, Map) == isinstance(option, Table):
                yield from _keys(node, option)
    elif isinstance(kind, ListOf):
        for item in node.items if isinstance(node, Seq) else [node]:
            yield from _keys(item, kind.item)
    elif isinstance(kind, (ByAbi, MapOf)):
        for item in node.items.values() if isinstance(node, Map) else [node]:
            yield from _keys(item, kind.value)
    elif isinstance(kind, Table) and isinstance(node, Map):
        for key, value in node.items.items():
            entry = TABLES[kind.name].keys.get(key)
            if entry is not None:
                yield kind.name, key
                yield from _keys(value, entry.kind)
            elif kind.name == "numbers":
                yield from _keys(value, Table("numbers_posix"))
    else:
        assert not isinstance(kind, Table) or isinstance(node, Scalar)
