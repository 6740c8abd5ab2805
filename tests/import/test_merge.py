"""An import into a spec that people have worked on: what they wrote survives, what the header brings is added."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from invoke import ROOT, Run, ioctlc
from ioctlc.importer.edit import entry_of
from ioctlc.load import load
from ioctlc.source import Report

OLD = """\
/* SPDX-License-Identifier: MIT */
#include <linux/types.h>
#include <linux/ioctl.h>
#define PET_MAX 4
#define PET_FLAG_A (1 << 0)
#define PET_FLAG_B (1 << 1)
#define PET_CAP_ONE 1
#define PET_CAP_TWO 2
#define PET_CAP_THREE 3
struct pet_feed { __u32 count; __u32 flags; __u64 addr; };
struct pet_wash { __u32 soap; };
#define PET_FEED _IOW('p', 1, struct pet_feed)
#define PET_WASH _IOW('p', 2, struct pet_wash)
#define PET_CALL _IO('p', 3)
"""
_FLAGS = "(1 << 1)\n#define PET_FLAG_C (1 << 2)\n#define PET_FLAG_D (1 << 3)"
NEW = OLD.replace("PET_MAX 4", "PET_MAX 8").replace("(1 << 1)", _FLAGS) \
    .replace("__u64 addr; }", "__u64 addr; __u64 after; }").replace("#define PET_CALL _IO('p', 3)\n", "") \
    .replace("PET_CAP_THREE 3", "PET_CAP_THREE 3\n#define PET_CAP_FOUR 4") \
    + "struct pet_walk { __u32 metres; };\n#define PET_WALK _IOW('p', 4, struct pet_walk)\n"

#: What people make of the import: text -> text.
BY_HAND = {
    "  device: {doc: What takes these ioctls.}":
        "  # where it is\n  kennel: {doc: A kennel., linux: {node: /dev/kennel}}",
    "on: device": "on: kennel",
    "{name: PET_FEED, nr: 0x01, on: kennel, in: struct pet_feed}":
        "{name: PET_FEED, nr: 0x01, on: kennel, in: struct pet_feed, payload_dir: {addr: in}, doc: Feed them.,\n"
        "     privilege: admin}    # hungry ones first",
    "{name: PET_WASH, nr: 0x02, on: kennel, in: struct pet_wash}":
        "{name: PET_WASH, nr: 0x02, on: kennel, inout: struct pet_wash, code: {direction: in}, doc: Wash them.}",
    "{name: count, type: u32}": "{name: count, type: u32, max: PET_MAX, doc: how many}",
    "{name: flags, type: u32}": "{name: flags, type: u32, flags: pet_flags}",
    "{name: addr, type: u64}": "{name: addr, type: u64, points_to: {type: u32, count: count, max: 4}}",
    "    guessed: \"their names begin alike, and each is a bit\"\n": "    doc: How to feed.\n",
    "      - {name: soap, type: u32}": "      # bars of it\n      - {name: soap, type: u32, doc: bars}",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A spec that was imported from the old header, then worked on."""
    (tmp_path / "pet.h").write_text(OLD)
    target = tmp_path / "pet"
    assert ioctlc("import", tmp_path / "pet.h", "-o", target).status == 0
    path = target / "pet.yaml"
    text = path.read_text()
    for old, new in BY_HAND.items():
        assert old in text, old
        text = text.replace(old, new)
    start = text.index("  - name: pet_cap\n")
    end = text.index("\n\n", start)
    capabilities = "".join(f"  - {{name: PET_CAP_{word}, value: {number}, on: kennel}}\n"
                           for number, word in enumerate(("ONE", "TWO", "THREE"), 1))
    text = text[:start].removesuffix("enums:\n") + "capabilities:\n" + capabilities.rstrip() + text[end:]
    path.write_text(text)
    assert ioctlc("check", target).status == 0, ioctlc("check", target)
    return target


def tree(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = entry_of(load(str(folder), Report()).main)
    return found


def named(spec: dict[str, Any], section: str, name: str) -> dict[str, Any]:
    found: dict[str, Any] = next(one for one in spec[section] if one["name"] == name)
    return found


def test_the_same_header_changes_nothing(folder: Path, tmp_path: Path) -> None:
    before = (folder / "pet.yaml").read_text()
    done = ioctlc("import", tmp_path / "pet.h", "-o", folder)
    assert done.status == 0 and "nothing changed" in done.out, done
    assert (folder / "pet.yaml").read_text() == before


@pytest.fixture
def merged(folder: Path, tmp_path: Path) -> Path:
    (tmp_path / "pet.h").write_text(NEW)
    done = ioctlc("import", tmp_path / "pet.h", "-o", folder)
    assert done.status == 0, done
    (folder / "said").write_text(done.out)
    return folder


def test_what_people_wrote_survives(merged: Path) -> None:
    spec = tree(merged)
    feed = named(spec, "structs", "pet_feed")["fields"]
    assert feed[0] == {"name": "count", "type": "u32", "max": "PET_MAX", "doc": "how many"}
    assert feed[2]["points_to"] == {"type": "u32", "count": "count", "max": 4}
    assert named(spec, "ioctls", "PET_FEED")["payload_dir"] == {"addr": "in"}
    assert named(spec, "ioctls", "PET_FEED")["privilege"] == "admin"
    assert named(spec, "ioctls", "PET_WASH")["code"] == {"direction": "in"}
    assert named(spec, "flags", "pet_flags")["doc"] == "How to feed."
    assert list(spec["objects"]) == ["kennel"]
    text = (merged / "pet.yaml").read_text()
    assert "# where it is" in text and "# bars of it" in text and "# hungry ones first" in text


def test_what_is_new_is_added(merged: Path) -> None:
    spec = tree(merged)
    assert named(spec, "ioctls", "PET_WALK") == {"name": "PET_WALK", "nr": 4, "on": "kennel", "in": "struct pet_walk"}
    assert named(spec, "structs", "pet_walk")["fields"] == [{"name": "metres", "type": "u32"}]
    assert named(spec, "structs", "pet_feed")["fields"][3] == {"name": "after", "type": "u64"}
    assert [one["name"] for one in named(spec, "flags", "pet_flags")["values"]] == [
        "PET_FLAG_A", "PET_FLAG_B", "PET_FLAG_C", "PET_FLAG_D"]
    assert named(spec, "constants", "PET_MAX")["value"] == 8
    names = [one["name"] for key in ("enums", "constants") for one in spec.get(key, [])]
    values = [value["name"] for one in spec.get("enums", []) for value in one["values"]]
    assert "PET_CAP_FOUR" in names + values and "PET_CAP_ONE" not in names + values


def test_what_went_is_told_and_kept(merged: Path) -> None:
    said = (merged / "said").read_text()
    assert "not in the header, kept: ioctl PET_CALL" in said and named(tree(merged), "ioctls", "PET_CALL")
    for words in ("new ioctl: PET_WALK", "struct pet_feed changed", "new value: PET_FLAG_C", "value PET_MAX changed"):
        assert words in said, said
    assert "new ioctl: PET_WALK" in (merged / "import.md").read_text()


def test_a_second_merge_changes_nothing(merged: Path, tmp_path: Path) -> None:
    before = (merged / "pet.yaml").read_text()
    assert ioctlc("import", tmp_path / "pet.h", "-o", merged).status == 0
    assert (merged / "pet.yaml").read_text() == before


def test_restrictions_survive(folder: Path, tmp_path: Path) -> None:
    path = folder / "pet.yaml"
    path.write_text(path.read_text().replace("nr: 0x03, on: kennel", "nr: 0x03, on: kennel, only: linux-x86_64"))
    before = path.read_text()
    assert ioctlc("import", tmp_path / "pet.h", "-o", folder).status == 0
    assert path.read_text() == before


def test_a_spec_with_errors_is_not_touched(folder: Path, tmp_path: Path) -> None:
    path = folder / "pet.yaml"
    path.write_text(path.read_text().replace("in: struct pet_feed", "in: struct pet_fed"))
    before = path.read_text()
    done = ioctlc("import", tmp_path / "pet.h", "-o", folder)
    assert done.status == 2 and "import merges with sound specs only" in done.err
    assert path.read_text() == before


def test_a_list_in_brackets_is_not_guessed_at(folder: Path, tmp_path: Path) -> None:
    path = folder / "pet.yaml"
    text = path.read_text()
    at = text.index("ioctls:")
    path.write_text(text[:at] + "ioctls: [{name: PET_CALL, nr: 3, on: kennel}]\n")
    done = ioctlc("import", tmp_path / "pet.h", "-o", folder)
    assert done.status == 2 and "import can only add to lists that have a line for each entry" in done.err


def test_large_specs_have_parts_which_merge_too(tmp_path: Path) -> None:
    target = tmp_path / "kvm"
    assert ioctlc("import", "linux/kvm.h", "-o", target).status == 0
    texts = {path.name: path.read_text() for path in target.glob("*.yaml")}
    assert set(texts) == {"kvm.yaml", "types.yaml", "values.yaml"}
    copy = tmp_path / "copy" / "kvm"
    shutil.copytree(target, copy)
    done = ioctlc("import", "linux/kvm.h", "-o", copy)
    assert done.status == 0 and "nothing changed" in done.out, done.out
    assert {path.name: path.read_text() for path in copy.glob("*.yaml")} == texts


def test_members_come_go_and_change_in_place(tmp_path: Path) -> None:
    header = tmp_path / "row.h"
    text = ("/* SPDX-License-Identifier: MIT */\n#include <linux/types.h>\n#include <linux/ioctl.h>\n"
            "struct row { __u32 a; __u32 b; __u32 c; __u32 d; };\n#define ROW_GET _IOR('r', 1, struct row)\n")
    header.write_text(text)
    assert ioctlc("import", header, "-o", tmp_path / "row").status == 0
    path = tmp_path / "row" / "row.yaml"
    path.write_text(path.read_text().replace("{name: b, type: u32}", "{name: b, type: u32, doc: second}    # mine")
                    .replace("{name: d, type: u32}", "{name: d, type: u32, doc: last}"))
    header.write_text(text.replace("__u32 a; __u32 b; __u32 c; __u32 d;",
                                   "__u32 a; __u32 a1; __u32 a2; __u32 b; __u64 d; __u8 e[4];"))
    done = ioctlc("import", header, "-o", tmp_path / "row")
    assert done.status == 0, done
    assert named(tree(tmp_path / "row"), "structs", "row")["fields"] == [
        {"name": "a", "type": "u32"}, {"name": "a1", "type": "u32"}, {"name": "a2", "type": "u32"},
        {"name": "b", "type": "u32", "doc": "second"}, {"name": "d", "type": "u64", "doc": "last"},
        {"name": "e", "type": "u8", "array": 4}]
    assert "# mine" in path.read_text()


# --- what the header calls otherwise ---


def imported_again(tmp_path: Path, by_hand: tuple[str, str], change: tuple[str, str], *words: str | Path) -> Run:
    """Import the old header, change the spec, change the header, import it again."""
    header, target = tmp_path / "pet.h", tmp_path / "pet"
    header.write_text(OLD)
    assert ioctlc("import", header, "-o", target).status == 0
    path = target / "pet.yaml"
    assert by_hand[0] in path.read_text() and change[0] in OLD
    path.write_text(path.read_text().replace(*by_hand))
    header.write_text(OLD.replace(*change))
    return ioctlc("import", header, "-o", target, *words)


@pytest.mark.parametrize(("old", "new", "entry"), [
    ("PET_CALL", "PET_SHOUT", {"name": "PET_SHOUT", "doc": "Loud.", "nr": 3, "on": "device"}),
    ("PET_WASH", "PET_SHOWER", {"name": "PET_SHOWER", "doc": "Loud.", "nr": 2, "on": "device",
                                "in": "struct pet_wash"}),
])
def test_a_renamed_ioctl_keeps_what_people_wrote(old: str, new: str, entry: dict[str, Any], tmp_path: Path) -> None:
    done = imported_again(tmp_path, (f"{{name: {old},", f"{{name: {old}, doc: Loud.,"), (old, new))
    assert done.status == 0 and done.out.startswith("renamed: "), done
    assert f"renamed: {old} -> {new}" in done.out and "kept" not in done.out and done.err == ""
    spec = tree(tmp_path / "pet")
    assert named(spec, "ioctls", new) == entry and len(spec["ioctls"]) == 3
    assert ioctlc("check", tmp_path / "pet").status == 0


def test_references_are_renamed_too(tmp_path: Path) -> None:
    alias = "{name: PET_CALL, nr: 0x03, on: device}\n  - {name: PET_CRY, nr: 0x03, on: device, alias_of: PET_CALL}"
    done = imported_again(tmp_path, ("{name: PET_CALL, nr: 0x03, on: device}", alias), ("PET_CALL", "PET_SHOUT"))
    assert done.status == 0 and "renamed: PET_CALL -> PET_SHOUT" in done.out, done
    assert named(tree(tmp_path / "pet"), "ioctls", "PET_CRY")["alias_of"] == "PET_SHOUT"


def test_a_name_that_a_person_changed_stays(tmp_path: Path) -> None:
    done = imported_again(tmp_path, ("name: PET_CALL", "name: PET_SHOUT"), ("PET_MAX 4", "PET_MAX 4"))
    place = f"{tmp_path / 'pet' / 'pet.yaml'}:{{}}:12: PET_SHOUT is PET_CALL in the header ({tmp_path}/pet.h:14): kept"
    line = next(n for n, text in enumerate((tmp_path / "pet" / "pet.yaml").read_text().splitlines(), 1)
                if "name: PET_SHOUT" in text)
    assert done.status == 0 and place.format(line) in done.out, done
    assert tree(tmp_path / "pet")["origin"]["names"] == {"PET_CALL": "PET_SHOUT"}


def test_an_old_name_that_stays_is_the_same_command(tmp_path: Path) -> None:
    done = imported_again(tmp_path, ("PET_CALL", "PET_CALL"), (
        "#define PET_CALL _IO('p', 3)", "#define PET_SHOUT _IO('p', 3)\n#define PET_CALL PET_SHOUT"))
    assert done.status == 0 and "new ioctl: PET_SHOUT" in done.out, done
    assert named(tree(tmp_path / "pet"), "ioctls", "PET_SHOUT")["alias_of"] == "PET_CALL"


@pytest.mark.parametrize("change", [
    ("#define PET_CALL _IO('p', 3)", "#define PET_SHOUT _IO('p', 3)\n#define PET_CRY _IO('p', 3)"),
    ("#define PET_WASH _IOW('p', 2, struct pet_wash)",
     "struct pet_soak { __u32 salt; };\n#define PET_SOAK _IOW('p', 2, struct pet_soak)"),
])
def test_what_is_ambiguous_is_told_where_it_stands(change: tuple[str, str], tmp_path: Path) -> None:
    done = imported_again(tmp_path, ("doc: The", "doc: Not the"), change)
    path = tmp_path / "pet" / "pet.yaml"
    went = change[0].split()[1]
    line = next(n for n, text in enumerate(path.read_text().splitlines(), 1) if f"name: {went}" in text)
    assert done.status == 2 and done.out == "", done
    assert f"{path}:{line}:" in done.err and f"no {went}: if they are one, rename it" in done.err, done.err
    assert "nothing written" in done.err and "ioctlc-" not in done.err


# --- headers of something else ---

CAR = "/* SPDX-License-Identifier: MIT */\n#include <linux/ioctl.h>\n#define CAR_GO _IO('c', 1)\n"


def test_another_header_asks(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "car.h").write_text(CAR)
    before = {path: path.read_bytes() for path in folder.iterdir()}
    done = ioctlc("import", tmp_path / "car.h", "-o", folder)
    assert done.status == 2 and done.out == "", done
    for words in ("holds the ABI 'pet', whose origin is", "car.h: choose another folder with -o", "name all of them"):
        assert words in done.err, done.err
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


@pytest.mark.parametrize("origin", ["headers: {0}", "headers: [{0}]", "headers: '{0}'"])
def test_one_more_header_with_the_old_one(origin: str, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "car.h").write_text(CAR)
    path, old = folder / "pet.yaml", "pet.h"
    text = path.read_text()
    assert f"headers: [{old}]" in text
    path.write_text(text.replace(f"headers: [{old}]", origin.format(old)))
    done = ioctlc("import", tmp_path / "pet.h", tmp_path / "car.h", "-o", folder)
    assert done.status == 0 and "new header: " in done.out and "new ioctl: CAR_GO" in done.out, done
    spec = tree(folder)
    assert spec["origin"]["headers"] == [old, "car.h"] and "kept" not in done.out
    assert ioctlc("import", tmp_path / "car.h", "-o", folder).status == 0       # which it knows now


def test_a_newer_header_elsewhere_is_the_same_one(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / "pet.h").write_text(OLD)
    done = ioctlc("import", tmp_path / "new" / "pet.h", "-o", folder)
    assert done.status == 0 and "nothing changed" in done.out, done


def test_another_name_of_the_abi(folder: Path, tmp_path: Path) -> None:
    done = ioctlc("import", tmp_path / "pet.h", "-o", folder, "--abi", "dog")
    assert done.status == 2 and "holds the ABI 'pet', --abi says 'dog'" in done.err, done
    assert ioctlc("import", tmp_path / "pet.h", "-o", folder, "--abi", "pet").status == 0


def test_a_spec_without_origin_goes_by_its_name(folder: Path, tmp_path: Path) -> None:
    path = folder / "pet.yaml"
    path.write_text("".join(line for line in path.read_text().splitlines(True) if not line.startswith("origin")))
    assert ioctlc("import", tmp_path / "pet.h", "-o", folder).status == 0
    (tmp_path / "car.h").write_text(OLD)
    done = ioctlc("import", tmp_path / "car.h", "-o", folder)
    assert done.status == 2 and "looks like 'car'" in done.err and "say so with --abi pet" in done.err, done
    assert ioctlc("import", tmp_path / "car.h", "-o", folder, "--abi", "pet").status == 0


def test_an_ioctl_of_another_header_of_the_spec_is_not_renamed(tmp_path: Path) -> None:
    (tmp_path / "pet.h").write_text(OLD)
    (tmp_path / "car.h").write_text(CAR)
    target = tmp_path / "pet"
    assert ioctlc("import", tmp_path / "pet.h", tmp_path / "car.h", "-o", target).status == 0
    (tmp_path / "pet.h").write_text(OLD.replace("PET_CALL _IO('p', 3)", "PET_CALL _IO('c', 1)"))
    done = ioctlc("import", tmp_path / "pet.h", "-o", target)
    assert "renamed" not in done.out and named(tree(target), "ioctls", "CAR_GO"), done


# --- headers that ioctlc made ---


@pytest.mark.parametrize("name", ["mvm", "kvm"])
def test_a_header_of_ioctlc_is_imported(name: str, tmp_path: Path) -> None:
    """What it defines for its own use is no part of the ABI."""
    header, target = ROOT / "generated" / name / "include" / f"{name}.h", tmp_path / name
    done = ioctlc("import", header, "-o", target)
    assert done.status == 0 and done.err == "", done
    text = "".join(path.read_text() for path in target.glob("*.yaml"))
    assert f"{name.upper()}_RUN" in text
    for word in ("_IOC_IN", "_PACKED", f"name: {name.upper()}_DEPRECATED", "FIXED_WIDTH", "_UAPI_"):
        assert word not in text, word
    assert ioctlc("check", target).status == 0
    assert "nothing changed" in ioctlc("import", header, "-o", target).out


@pytest.mark.parametrize("name", ["mvm", "kvm"])
def test_a_header_of_ioctlc_has_nothing_new_for_its_spec(name: str, tmp_path: Path) -> None:
    spec, target = ROOT / "spec" / name, tmp_path / name
    shutil.copytree(spec, target)
    done = ioctlc("import", ROOT / "generated" / name / "include" / f"{name}.h", "-o", target)
    assert done.status == 0 and "new " not in done.out and "changed" not in done.out.replace("nothing changed", ""), \
        done
    assert all((target / path.name).read_text() == path.read_text() for path in spec.glob("*.yaml"))


# --- another struct of the same size ---

_SOAK = ("struct pet_wash)", "struct pet_soak)\nstruct pet_soak { __u32 salt; };")


def test_another_struct_of_the_same_size_is_the_ioctls(tmp_path: Path) -> None:
    done = imported_again(tmp_path, ("struct pet_wash}", "struct pet_wash, doc: Wash.}  # on Fridays"), _SOAK)
    assert done.status == 0 and "ioctl PET_WASH changed: struct pet_wash became struct pet_soak" in done.out, done
    assert named(tree(tmp_path / "pet"), "ioctls", "PET_WASH") == {
        "name": "PET_WASH", "doc": "Wash.", "nr": 2, "on": "device", "in": "struct pet_soak"}
    assert "# on Fridays" in (tmp_path / "pet" / "pet.yaml").read_text()
    assert "nothing changed" in ioctlc("import", tmp_path / "pet.h", "-o", tmp_path / "pet").out


def test_what_the_code_encodes_is_changed(tmp_path: Path) -> None:
    by_hand = ("in: struct pet_wash}", "in: struct pet_feed, code: {encodes: struct pet_wash}}")
    done = imported_again(tmp_path, by_hand, _SOAK)
    assert done.status == 0 and "struct pet_wash became struct pet_soak" in done.out, done
    found = named(tree(tmp_path / "pet"), "ioctls", "PET_WASH")
    assert (found["in"], found["code"]) == ("struct pet_feed", {"encodes": "struct pet_soak"})


def test_a_struct_that_a_person_chose_is_kept_and_told(tmp_path: Path) -> None:
    (tmp_path / "pet.h").write_text(OLD + "struct pet_soak { __u32 salt; };\n")
    assert ioctlc("import", tmp_path / "pet.h", "-o", tmp_path / "pet").status == 0
    path = tmp_path / "pet" / "pet.yaml"
    path.write_text(path.read_text().replace("in: struct pet_wash}", "in: struct pet_soak}"))
    before = path.read_text()
    done = ioctlc("import", tmp_path / "pet.h", "-o", tmp_path / "pet")
    assert "ioctl PET_WASH takes struct pet_wash in the header, struct pet_soak in the spec: kept" in done.out, done
    assert done.status == 0 and path.read_text() == before


def test_directions_of_members_keep_their_struct(tmp_path: Path) -> None:
    done = imported_again(tmp_path, ("in: struct pet_wash}", "inout: struct pet_wash, code: {direction: in},"
                                     " member_dir: {soap: in}}"), _SOAK)
    assert "kept, as its 'member_dir' is about that one" in done.out, done
    assert done.status == 0 and named(tree(tmp_path / "pet"), "ioctls", "PET_WASH")["inout"] == "struct pet_wash"


# --- specs of profile strict ---


def test_a_strict_spec_is_no_place_for_another_header(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "spec" / "mvm", tmp_path / "mvm")
    before = {path: path.read_bytes() for path in (tmp_path / "mvm").iterdir()}
    done = ioctlc("import", "linux/vhost.h", "-o", tmp_path / "mvm")
    assert done.status == 2 and "holds the ABI 'mvm', linux/vhost.h looks like 'vhost'" in done.err, done
    done = ioctlc("import", "linux/vhost.h", "-o", tmp_path / "mvm", "--abi", "mvm")
    assert done.status == 2 and done.out == "" and "this spec is strict" in done.err, done
    assert f"{tmp_path}/mvm/" in done.err and "ioctlc-" not in done.err and "nothing was written" in done.err
    assert {path: path.read_bytes() for path in (tmp_path / "mvm").iterdir()} == before


# --- where new things go ---

SETS = """\
/* SPDX-License-Identifier: MIT */
#include <linux/ioctl.h>
#define XF_A 1
#define XF_B 2
#define XF_C 4
#define X_MODE_ONE 1

#define X_GO _IO('x', 1)
#define X_OLD _IO('x', 2)
"""
BY_HAND_SET = """\
flags:
  - name: xf
    type: u32
    values:
      - {name: XF_A, bit: 0}
      - {name: XF_B, bit: 1}
      - {name: XF_C, bit: 2}
"""


@pytest.fixture
def arranged(tmp_path: Path) -> Path:
    """Flags in a set, two objects."""
    (tmp_path / "x.h").write_text(SETS)
    assert ioctlc("import", tmp_path / "x.h", "-o", tmp_path / "x").status == 0
    path = tmp_path / "x" / "x.yaml"
    text = path.read_text()
    for name in "ABC":
        text = "".join(line for line in text.splitlines(True) if f"name: XF_{name}" not in line)
    text = text.replace("constants:", BY_HAND_SET + "constants:").replace(
        "  device:", "  vm: {doc: A machine.}\n  device:").replace("nr: 0x01, on: device", "nr: 0x01, on: vm")
    path.write_text(text)
    assert ioctlc("check", path).status == 0, ioctlc("check", path)
    return path


def test_new_flags_join_a_set_made_by_hand(arranged: Path, tmp_path: Path) -> None:
    (tmp_path / "x.h").write_text(SETS.replace("XF_C 4", "XF_C 4\n#define XF_D 8\n#define XF_E 0x10\n#define XF_AD 9\n"
                                               "#define XF_LAST 16\n#define XG_F 32"))
    done = ioctlc("import", tmp_path / "x.h", "-o", arranged.parent)
    assert done.status == 0, done
    spec = tree(arranged.parent)
    assert [(one["name"], one["bit"]) for one in named(spec, "flags", "xf")["values"]] == [
        ("XF_A", 0), ("XF_B", 1), ("XF_C", 2), ("XF_D", 3), ("XF_E", 4)]
    assert [one["name"] for one in spec["constants"]] == ["X_MODE_ONE", "XF_AD", "XF_LAST", "XG_F"]
    assert "new value: XF_D, in xf like its neighbour in the header\n" in done.out
    text = arranged.read_text()
    assert ioctlc("import", tmp_path / "x.h", "-o", arranged.parent).status == 0 and arranged.read_text() == text


def test_which_object_takes_a_new_ioctl_is_a_guess(arranged: Path, tmp_path: Path) -> None:
    (tmp_path / "x.h").write_text(SETS.replace("#define X_OLD", "#define X_NEW _IO('x', 3)\n#define X_OLD")
                                  + "#define X_SAME X_GO\n")
    assert ioctlc("import", tmp_path / "x.h", "-o", arranged.parent).status == 0
    spec = tree(arranged.parent)
    assert named(spec, "ioctls", "X_NEW")["on"] == "vm"
    assert named(spec, "ioctls", "X_NEW")["guessed"].startswith("the spec has several objects")
    assert named(spec, "ioctls", "X_SAME") == {"name": "X_SAME", "nr": 1, "on": "vm", "alias_of": "X_GO"}


def test_a_constant_joins_constants_though_they_look_like_a_set_now(tmp_path: Path) -> None:
    """Two plain numbers were no set to the first import; a third makes them one, whose others are constants."""
    header = tmp_path / "k.h"
    text = "/* SPDX-License-Identifier: MIT */\n#include <linux/ioctl.h>\n#define K_GO _IO('k', 1)\n" \
           "#define K_WAY_X 1\n#define K_WAY_Y 2\n"
    header.write_text(text)
    assert ioctlc("import", header, "-o", tmp_path / "k").status == 0
    header.write_text(text + "#define K_WAY_Z 3\n")
    done = ioctlc("import", header, "-o", tmp_path / "k")
    assert done.status == 0 and "new constant: K_WAY_Z" in done.out, done
    made = tree(tmp_path / "k")
    assert [one["name"] for one in made["constants"]] == ["K_WAY_X", "K_WAY_Y", "K_WAY_Z"] and "enums" not in made
    assert "nothing changed" in ioctlc("import", header, "-o", tmp_path / "k").out


def test_what_only_a_person_can_say_refuses_no_header(tmp_path: Path) -> None:
    """A pointer in a union: no header says when it is one, so callers of another ABI cannot be translated yet."""
    (tmp_path / "p.h").write_text("#include <linux/types.h>\n#include <linux/ioctl.h>\nstruct p { union { void *ptr;"
                                  " __u64 pad; }; };\n#define P_GO _IOW('p', 1, struct p)\n")
    done = ioctlc("import", tmp_path / "p.h", "-o", tmp_path / "out")
    assert done.status == 0 and "1 ioctl, 1 structs" in done.out, done
    assert "the header does not say enough: union (unnamed): field ptr is" in (tmp_path / "out/p.yaml").read_text()
    done = ioctlc("check", tmp_path / "out")
    assert done.status == 0 and "translated" not in done.err and "error" not in done.err, done
    done = ioctlc("import", tmp_path / "p.h", "-o", tmp_path / "out")
    assert done.status == 0 and "nothing changed" in done.out, done
