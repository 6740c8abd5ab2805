"""Numbers without _IO: which are ioctls, what is said of those that are none, and of ioctls without a type."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from invoke import Run, ioctlc

#: As scsi/sg.h has them: the kernel's registry gives 0x22 to a header of that name.
SG = """\
/* SPDX-License-Identifier: MIT */
#define SG_SET_TIMEOUT 0x2201
#define SG_GET_PACK_ID 0x227c
#define SG_NUMBER_MASK 0x22ff
struct sg_id { long lun; };
"""
PAIR = ("--target", "linux-x86_64,linux-i386")


def spec(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(next(folder.glob("*.yaml")).read_text())
    return found


def names(folder: Path, section: str) -> list[str]:
    return [one["name"] for one in spec(folder).get(section, [])]


@pytest.fixture
def sg(tmp_path: Path) -> Path:
    (tmp_path / "sg.h").write_text(SG)
    return tmp_path


def imported(folder: Path, *more: str) -> Run:
    return ioctlc("import", folder / "sg.h", "-o", folder / "sg", *PAIR, *more)


def test_a_registered_number_is_an_ioctl_though_its_name_ends_in_id(sg: Path) -> None:
    done = imported(sg)
    assert done.status == 0, done
    assert names(sg / "sg", "ioctls") == ["SG_SET_TIMEOUT", "SG_GET_PACK_ID"]
    assert names(sg / "sg", "constants") == ["SG_NUMBER_MASK"]


def test_a_registered_number_that_is_taken_for_a_constant_is_listed(sg: Path) -> None:
    line = "SG_NUMBER_MASK: has the number of an ioctl of this header: taken for a constant, by its name; --ioctls" \
        " '^SG_NUMBER_MASK$' makes an ioctl of it"
    done = imported(sg)
    assert line in done.err and done.err.count("SG_NUMBER_MASK") == 2
    assert line.partition(": ")[2] in (sg / "sg/import.md").read_text()
    assert imported(sg, "--ioctls", "^SG_NUMBER_MASK$").status == 0
    assert "SG_NUMBER_MASK" in names(sg / "sg", "ioctls")


def by_hand(sg: Path, old: str, new: str) -> str:
    path = sg / "sg/sg.yaml"
    assert old in path.read_text()
    path.write_text(path.read_text().replace(old, new))
    return path.read_text()


def test_an_ioctl_of_the_spec_stays_one(sg: Path) -> None:
    """Whatever the header's number looks like; --ioctls does not forbid it."""
    imported(sg)
    path = sg / "sg/sg.yaml"
    text = path.read_text().replace("  - {name: SG_NUMBER_MASK, value: 0x22ff}\n", "").replace("constants:\n", "")
    path.write_text(text + "  - {name: SG_NUMBER_MASK, on: device, out: struct sg_id, code: {raw: 0x22ff}}\n")
    before = path.read_text()
    for more in ((), ("--ioctls", "^SG_(NUMBER_MASK)$")):
        done = imported(sg, *more)
        assert done.status == 0 and done.out.startswith("nothing changed"), done
        assert path.read_text() == before


def test_an_ioctl_that_has_another_name_in_the_spec_stays_one(sg: Path) -> None:
    imported(sg)
    path = sg / "sg/sg.yaml"
    text = path.read_text().replace("  - {name: SG_NUMBER_MASK, value: 0x22ff}\n", "").replace("constants:\n", "") \
        .replace("origin: {headers: [sg.h]", "origin: {headers: [sg.h], names: {SG_NUMBER_MASK: SG_WHO}")
    path.write_text(text + "  - {name: SG_WHO, on: device, out: struct sg_id, code: {raw: 0x22ff}}\n")
    done = imported(sg)
    assert done.status == 0 and done.out.startswith("nothing changed"), done


def test_a_value_of_the_spec_stays_one_unless_it_is_named(sg: Path) -> None:
    """As specs have it that were imported before: the header's number looks like an ioctl now."""
    imported(sg)
    path = sg / "sg/sg.yaml"
    lines = [line for line in path.read_text().splitlines() if "SG_GET_PACK_ID" not in line]
    at = lines.index("constants:")
    lines.insert(at + 1, "  - {name: SG_GET_PACK_ID, value: 0x227c}    # mine")
    path.write_text("\n".join(lines))
    done = imported(sg)
    assert done.status == 0 and done.out.startswith("nothing changed"), done
    assert "SG_GET_PACK_ID: has the number of an ioctl of this header: taken for a constant, the spec has" in done.err
    done = imported(sg, "--ioctls", "^SG_GET_PACK_ID$")
    assert done.status == 0 and "constant SG_GET_PACK_ID became an ioctl\n" in done.out, done
    assert names(sg / "sg", "ioctls") == ["SG_SET_TIMEOUT", "SG_GET_PACK_ID"]
    assert names(sg / "sg", "constants") == ["SG_NUMBER_MASK"]
    assert imported(sg).out.startswith("nothing changed")


def test_the_last_constant_takes_its_section_along(sg: Path) -> None:
    imported(sg)
    done = imported(sg, "--ioctls", "_MASK")
    assert done.status == 0 and "constants" not in spec(sg / "sg")


def test_an_ioctl_with_another_number_is_no_constant_that_became_one(sg: Path) -> None:
    imported(sg)
    by_hand(sg, "{name: SG_NUMBER_MASK, value: 0x22ff}", "{name: SG_NUMBER_MASK, value: 0x22fe}")
    done = imported(sg, "--ioctls", "_MASK")
    assert done.status == 2 and "has the name of a constant" in done.err


I2C = """\
/* SPDX-License-Identifier: MIT */
#define I2C_RDWR 0x0707
#define I2C_RDWR_MAX 42
#define I2C_RDWR_OLD_MAX I2C_RDWR_MAX
#define I2C_RDWR_MORE 0x0708
"""


@pytest.mark.parametrize(("pattern", "found"), [
    ("I2C_RDWR", ["I2C_RDWR", "I2C_RDWR_MORE"]), ("^I2C_RDWR$", ["I2C_RDWR"]),
    ("^I2C_RDWR(_MAX)?$", ["I2C_RDWR", "I2C_RDWR_MAX", "I2C_RDWR_OLD_MAX"]),
    ("I2C_RDWR|I2C_RDWR_MAX", ["I2C_RDWR", "I2C_RDWR_MAX", "I2C_RDWR_OLD_MAX", "I2C_RDWR_MORE"]),
    ("I2C_RD", ["I2C_RDWR", "I2C_RDWR_MAX", "I2C_RDWR_OLD_MAX", "I2C_RDWR_MORE"])])
def test_a_small_number_whose_name_begins_like_an_ioctls(pattern: str, found: list[str], tmp_path: Path) -> None:
    (tmp_path / "i2c.h").write_text(I2C)
    done = ioctlc("import", tmp_path / "i2c.h", "-o", tmp_path / "i2c", "--ioctls", pattern)
    assert done.status == 0 and names(tmp_path / "i2c", "ioctls") == found, done
    said = "I2C_RDWR_MAX: is 42, and its name only begins like I2C_RDWR's: taken for a constant; --ioctls" \
        " '^I2C_RDWR_MAX$' makes an ioctl of it" in done.err
    assert said == (pattern == "I2C_RDWR")


def test_ioctls_without_a_type_are_said(sg: Path) -> None:
    """By import, in its report, and by check; who says what they take, or that nobody knows, hears nothing more."""
    done = imported(sg)
    assert "; 2 ioctls without a type; 1 note, see import.md\n" in done.out
    assert "\n## Without a type\n" in (sg / "sg/import.md").read_text()
    assert "\n- `SG_SET_TIMEOUT` (sg.h:2), `SG_GET_PACK_ID` (sg.h:3)\n" in (sg / "sg/import.md").read_text()
    checked = ioctlc("check", sg / "sg")
    assert checked.status == 0 and checked.err.count("[compat-untyped]") == 2, checked
    by_hand(sg, 'SG_SET_TIMEOUT, on: device, untyped: "the header gives a number, and no type"',
            "SG_SET_TIMEOUT, on: device, in: int")
    by_hand(sg, "code: {raw: 0x227c}", "code: {raw: 0x227c}, compat: {class: none, reason: nobody knows}")
    assert "compat-untyped" not in ioctlc("check", sg / "sg").err
    done = imported(sg)
    assert done.out.startswith("nothing changed") and "without a type" not in done.out
    assert "Without a type" not in (sg / "sg/import.md").read_text()


def test_a_command_without_a_type_does_not_reach_the_native_entry(sg: Path) -> None:
    imported(sg)
    by_hand(sg, 'SG_SET_TIMEOUT, on: device, untyped: "the header gives a number, and no type"',
            "SG_SET_TIMEOUT, on: device, in: int")
    assert ioctlc("build", sg / "sg", "--only", "compat", "-o", sg / "out").status == 0
    thunks = (sg / "out/compat/sg_thunks.c").read_text()
    assert "case 0x00002201u: /* SG_SET_TIMEOUT */\n\t\treturn sg_device_native_ioctl(call, object);" in thunks
    assert "0x0000227cu" not in thunks and "SG_GET_PACK_ID has no thunk" in thunks
