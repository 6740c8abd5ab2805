"""One import over several architectures: what they share is said once, what differs says where."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from invoke import ioctlc
from ioctlc.importer.edit import entry_of
from ioctlc.load import load
from ioctlc.source import Report

HEADER = """
#include <linux/types.h>
#include <linux/ioctl.h>
#if defined(__s390x__)
#define ARCH_GPRS 16
struct arch_regs { __u64 gprs[16]; __u32 fpc; };
#elif defined(__aarch64__)
#define ARCH_GPRS 31
#define ARCH_SVE 3
struct arch_regs { __u64 x[31]; __u64 sp; };
#elif defined(__mips__)
#define ARCH_GPRS 32
struct arch_regs { };
#else
#define ARCH_GPRS 16
struct arch_regs { __u64 rax, rbx; };
#endif
struct arch_page {
        __u32 reason;
        __u32 flags;
#ifdef __s390x__
        __u64 psw;
#endif
        union {
                struct { __u32 port; __u32 size; } io;
#ifdef __x86_64__
                __u64 msr;
#endif
                __u8 pad[64];
        };
        __u64 gprs[ARCH_GPRS];
};
struct arch_list {
        __u32 n;
        __u32 pad;
#ifdef __x86_64__
        struct { struct { } empty; __u64 reg[]; };
#else
        __u64 reg[];
#endif
};
#define ARCH_GET_REGS _IOR('a', 1, struct arch_regs)
#define ARCH_GET_PAGE _IOR('a', 2, struct arch_page)
#define ARCH_LIST _IOWR('a', 3, struct arch_list)
#ifdef __aarch64__
#define ARCH_FINALIZE _IOW('a', 4, int)
#endif
"""
TARGETS = "linux-x86_64,linux-arm64,linux-s390x,linux-mips64"


@pytest.fixture(scope="module")
def spec(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("arch")
    (folder / "arch.h").write_text(HEADER, encoding="utf-8")
    done = ioctlc("import", folder / "arch.h", "-o", folder / "spec", "--target", TARGETS)
    assert done.status == 0, done
    assert "13 numbers and 12 layouts proven" in done.out
    loaded: dict[str, Any] = entry_of(load(str(folder / "spec"), Report()).main)
    return loaded


def records(spec: dict[str, Any], name: str) -> list[dict[str, Any]]:
    return [one for one in spec["structs"] if one["name"] == name]


def test_ioctls_of_one_architecture(spec: dict[str, Any]) -> None:
    found = {one["name"]: one for one in spec["ioctls"]}
    assert found["ARCH_FINALIZE"]["only"] == "linux-arm64" and "only" not in found["ARCH_GET_REGS"]


def test_records_without_anything_in_common_are_variants(spec: dict[str, Any]) -> None:
    found = {one["only"]: [member["name"] for member in one["fields"]] for one in records(spec, "arch_regs")}
    assert found == {"linux-x86_64": ["rax", "rbx"], "linux-arm64": ["x", "sp"], "linux-s390x": ["gprs", "fpc"],
                     "linux-mips64": []}


def test_records_with_most_in_common_are_one(spec: dict[str, Any]) -> None:
    [page] = records(spec, "arch_page")
    assert "only" not in page
    assert [member.get("name") for member in page["fields"]] == ["reason", "flags", "psw", None, "gprs"]
    assert page["fields"][2] == {"name": "psw", "type": "u64", "only": "linux-s390x"}
    arms = page["fields"][3]["union"]
    assert [(arm["name"], arm.get("only")) for arm in arms] == [("io", None), ("msr", "linux-x86_64"), ("pad", None)]


def test_counts_that_differ_are_a_constant_by_abi(spec: dict[str, Any]) -> None:
    [page] = records(spec, "arch_page")
    assert page["fields"][4] == {"name": "gprs", "type": "u64", "array": "ARCH_GPRS"}
    [count] = [one for one in spec["constants"] if one["name"] == "ARCH_GPRS"]
    assert count["value"] == {"default": 16, "linux-arm64": 31, "linux-mips64": 32}


def test_flexible_arrays_in_a_wrapper_are_flexible_arrays(spec: dict[str, Any]) -> None:
    [found] = records(spec, "arch_list")
    assert found["fields"][2] == {"name": "reg", "type": "u64", "array": "flexible"}


def test_constants_of_one_architecture(spec: dict[str, Any]) -> None:
    [found] = [one for one in spec["constants"] if one["name"] == "ARCH_SVE"]
    assert found == {"name": "ARCH_SVE", "value": 3, "only": "linux-arm64"}


def test_a_second_import_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "arch.h").write_text(HEADER, encoding="utf-8")
    command = ("import", tmp_path / "arch.h", "-o", tmp_path / "spec", "--target", TARGETS)
    assert ioctlc(*command).status == 0
    before = {path.name: path.read_text() for path in (tmp_path / "spec").glob("*.yaml")}
    again = ioctlc(*command)
    assert again.status == 0 and "kept" not in again.out
    assert {path.name: path.read_text() for path in (tmp_path / "spec").glob("*.yaml")} == before


def test_a_struct_that_is_guessed_is_guessed_where_it_exists(tmp_path: Path) -> None:
    """KVM_REINJECT_CONTROL: the macro is everywhere and names no type, its struct is x86's."""
    header = tmp_path / "zap.h"
    header.write_text("#include <linux/ioctl.h>\n#include <linux/types.h>\n#ifdef __x86_64__\n"
                      "struct zap_reinject_control { __u32 on; };\n#endif\n"
                      "#define ZAP_REINJECT_CONTROL _IO('z', 1)\n", encoding="utf-8")
    done = ioctlc("import", header, "-o", tmp_path / "zap", "--target", "linux-x86_64,linux-arm64")
    assert done.status == 0, done.err
    text = (tmp_path / "zap" / "zap.yaml").read_text(encoding="utf-8")
    assert text.count("name: ZAP_REINJECT_CONTROL") == 2 and text.count("struct zap_reinject_control") >= 1
    codes = ioctlc("numbers", tmp_path / "zap", "--format", "csv").out
    assert codes.count("0x00007a01") == 2
