"""`ioctlc verify --object`: what compilers wrote into DWARF, and pahole into BTF, against the spec."""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import struct
import subprocess
from pathlib import Path
from random import Random
from typing import Callable

import pytest

from changes import LAYOUTS
from foreign import MVM, ZOO, answer, btf_of, compiled, errors
from invoke import ROOT, ioctlc
from ioctlc.abi import ABIS
from ioctlc.proof.compilers import compilers
from ioctlc.verify.elf import ElfError, read_elf
from sites import Reached, sites, watched

Change = Callable[[str, str], Path]
#: ABIs with a gcc that writes ELF.
ELF = [abi for abi in ABIS if abi.startswith("linux-") and abi not in ("linux-riscv32", "linux-sparc")]


@pytest.mark.parametrize("abi", ELF)
def test_every_abi_agrees_and_is_recognised(abi: str, zoo: Path, tmp_path: Path) -> None:
    path = compiled(zoo / "zoo.h", ZOO, abi, tmp_path)
    done, found = answer(ZOO, "--object", path)
    [one] = found["compared"]
    assert done.status == 0 and one["verdict"] == "agrees" and found["differences"] == [], found["differences"]
    assert (one["abi"], one["by"], one["source"]) == (abi, "pahole", str(path)) and "numbers" not in one
    assert one["records"]["of"] > 20 and one["fields"]["of"] > 90 and one["constants"]["of"] >= 3


@pytest.mark.parametrize("abi", ["linux-x86_64", "linux-i386", "linux-s390x"])
@pytest.mark.parametrize("change", LAYOUTS)
def test_a_single_change_is_noticed(change: str, abi: str, changed: Change, tmp_path: Path) -> None:
    pattern, new, expected = LAYOUTS[change]
    path = compiled(changed(pattern, new), ZOO, abi, tmp_path)
    done, found = answer(ZOO, "--object", path)
    assert done.status == 1 and errors(found) == expected
    if change == "alignment":
        return                                  # BTF has none
    [btf] = answer(ZOO, "--object", btf_of(path), "--target", abi)[1:]
    assert errors(btf) == expected and btf["compared"][0]["by"] == "bpftool"


def test_clang_knows_what_gcc_knows(zoo: Path, changed: Change, tmp_path: Path) -> None:
    source = tmp_path / "c.c"
    for folder, status in ((zoo, 0), (changed(*LAYOUTS["alignment"][:2]).parent, 1)):
        source.write_text(f'#include "{folder}/zoo.h"\nstruct zoo_aligned a;\nstruct zoo_hole b;\n')
        subprocess.run(["clang-14", "-g", "-c", str(source), "-o", str(tmp_path / "c.o")], check=True)
        done, found = answer(ZOO, "--object", tmp_path / "c.o")
        assert done.status == status and found["compared"][0]["records"]["of"] == 2


def test_records_that_are_not_there_are_named(zoo: Path, tmp_path: Path) -> None:
    source = tmp_path / "few.c"
    source.write_text(f'#include "{zoo}/zoo.h"\nstruct zoo_hole b;\n')
    subprocess.run(["gcc", "-g", "-c", str(source), "-o", str(tmp_path / "few.o")], check=True)
    done = ioctlc("verify", ZOO, "--object", tmp_path / "few.o")
    assert done.status == 0
    assert re.search(r"zoo\.yaml:\d+:\d+: note: \d+ records of the spec are not in the object: struct"
                     " __kernel_timespec, ", done.err)
    found = answer(ZOO, "--object", tmp_path / "few.o")[1]
    missing = {d["name"] for d in found["differences"] if (d["severity"], d["kind"]) == ("note", "missing")}
    assert "struct zoo_packed" in missing and "struct zoo_hole" not in missing


def test_nothing_in_common_is_not_agreement(tmp_path: Path) -> None:
    (tmp_path / "o.c").write_text("struct other { int a; } o;\n")
    subprocess.run(["gcc", "-g", "-c", str(tmp_path / "o.c"), "-o", str(tmp_path / "o.o")], check=True)
    done = ioctlc("verify", MVM, "--object", tmp_path / "o.o")
    assert done.status == 1 and "has nothing of mvm on linux-x86_64: is it the right file?" in done.err
    assert "nothing in common" in done.out and "mvm: 0 of 1 comparisons agree" in done.err


def test_one_name_for_several_records(zoo: Path, tmp_path: Path) -> None:
    """A kernel may have private structs of the same name: one that agrees is enough."""
    objects = []
    theirs = f'#include "{zoo}/zoo.h"\nstruct zoo_hole w;\n'
    for name, text in (("a", "struct zoo_hole { int x; } v;\n"), ("b", theirs)):
        (tmp_path / f"{name}.c").write_text(text)
        objects.append(str(tmp_path / f"{name}.o"))
        subprocess.run(["gcc", "-g", "-c", str(tmp_path / f"{name}.c"), "-o", objects[-1]], check=True)
    subprocess.run(["gcc", "-nostdlib", "-r", "-o", str(tmp_path / "both.o"), *objects], check=True)
    assert answer(ZOO, "--object", tmp_path / "both.o")[0].status == 0
    assert answer(ZOO, "--object", objects[0])[0].status == 1


RENAMED = """\
abi: pet
doc: Pets.
license: MIT
profile: legacy
only: linux-x86_64
origin: {headers: pet.h, names: {struct pet_feed: pet_food, struct pet_feed.addr: ptr}}
numbers: {posix: {type: 0x70}}
objects: {device: {doc: A pet.}}
structs:
  - {name: pet_food, fields: [{name: ptr, type: u64}, {name: n, type: u32}, {name: m, type: u32}]}
"""
#: A header's text, and the differences that an object file made with it has from RENAMED.
UNDER_EITHER_NAME = {
    "the original's": ("struct pet_feed { unsigned long addr; unsigned n, m; } v;", {}),
    "the spec's": ("struct pet_food { unsigned long ptr; unsigned n, m; } v;", {}),
    "the original's, broken": ("struct pet_feed { unsigned long addr; unsigned m, n; } v;",
                               {"struct pet_food.n", "struct pet_food.m"}),
    "the spec's, broken": ("struct pet_food { unsigned long ptr; unsigned m, n; } v;",
                           {"struct pet_food.n", "struct pet_food.m"}),
}


@pytest.mark.parametrize("case", UNDER_EITHER_NAME)
def test_a_record_renamed_in_the_spec_is_compared_under_both_names(case: str, tmp_path: Path) -> None:
    text, expected = UNDER_EITHER_NAME[case]
    (tmp_path / "pet.yaml").write_text(RENAMED)
    (tmp_path / "o.c").write_text(text + "\n")
    subprocess.run(["gcc", "-g", "-c", str(tmp_path / "o.c"), "-o", str(tmp_path / "o.o")], check=True)
    done, found = answer(tmp_path / "pet.yaml", "--object", tmp_path / "o.o")
    assert done.status == (1 if expected else 0), done
    assert {d["name"] for d in found["differences"]} == set(expected)
    assert found["compared"][0]["records"] == {"agree": 0 if expected else 1, "of": 1}


def test_btf_without_elf(zoo: Path, tmp_path: Path) -> None:
    """The byte order and `long` tell something; where that is not enough, --target has to."""
    btf = btf_of(compiled(zoo / "zoo.h", ZOO, "linux-s390x", tmp_path))
    done = ioctlc("verify", ZOO, "--object", btf)
    assert done.status == 2
    assert "layouts differ between linux-ppc64, linux-s390x, linux-sparc64; say --target ABI" in done.err
    assert answer(ZOO, "--object", btf, "--target", "linux-s390x")[0].status == 0
    little = btf_of(compiled(MVM_HEADER, MVM, "linux-x86_64", tmp_path))
    done, found = answer(MVM, "--object", little)
    assert done.status == 0, "mvm's records are the same on all of them"
    assert found["compared"][0]["records"] == {"agree": 46, "of": 46}


MVM_HEADER = ROOT / "generated" / "mvm" / "include" / "mvm.h"


def test_btf_in_elf(tmp_path: Path) -> None:
    path = compiled(MVM_HEADER, MVM, "linux-i386", tmp_path)
    btf = btf_of(path)
    subprocess.run(["objcopy", "--strip-debug", f"--add-section=.BTF={btf}", str(path)], check=True)
    done, found = answer(MVM, "--object", path)
    assert done.status == 0
    assert (found["compared"][0]["by"], found["compared"][0]["abi"]) == ("bpftool", "linux-i386")


def module(folder: Path) -> tuple[Path, Path]:
    """A kernel's BTF, and that of a module: mvm's records as what comes on top of the kernel's types."""
    kernel = compiled(MVM_HEADER, MVM, "linux-x86_64", folder, "-g", "-DONLY_TYPES")
    (folder / "kernel.c").write_text("unsigned long a; unsigned char b; unsigned int c; struct kernel { int x; } k;\n")
    subprocess.run(["gcc", "-g", "-c", str(folder / "kernel.c"), "-o", str(folder / "kernel.o")], check=True)
    base, own = btf_of(folder / "kernel.o"), folder / "module.btf"
    subprocess.run(["pahole", f"--btf_base={base}", f"--btf_encode_detached={own}", str(kernel)], check=True)
    return base, own


def test_a_kernel_module(tmp_path: Path) -> None:
    base, own = module(tmp_path)
    done = ioctlc("verify", MVM, "--object", own)
    assert done.status == 2
    assert "the BTF of a kernel module continues its kernel's: name that with --object first" in done.err
    done, found = answer(MVM, "--object", base, "--object", own)
    [one] = found["compared"]
    assert done.status == 0 and (one["source"], one["verdict"]) == (str(own), "agrees")
    assert one["records"] == {"agree": 46, "of": 46}


@pytest.mark.skipif(not Path("/sys/kernel/btf/vmlinux").exists(), reason="the running kernel has no BTF")
def test_the_running_kernel(tmp_path: Path) -> None:
    """It needs no --target. Its linux/fs.h may be newer than the installed one, but some structs never change."""
    abi = f"linux-{os.uname().machine.replace('aarch64', 'arm64')}"
    assert ioctlc("import", "linux/fs.h", "-o", tmp_path / "fs", "--target", abi).status == 0
    done, found = answer(tmp_path / "fs", "--object", "/sys/kernel/btf/vmlinux")
    [one] = found["compared"]
    assert one["by"] == "bpftool" and one["records"]["agree"] >= 2, found


# --- refusals --------------------------------------------------------------------------------------------------------


SAID: list[str] = []


def refused(expected: str, *words: str | Path) -> None:
    done = ioctlc("verify", *words)
    SAID.append(done.err)
    assert done.status == 2 and done.out == "" and done.err.count("\n") == 1, done
    assert expected in done.err, done.err


def unusable_files(folder: Path) -> None:
    (folder / "o.c").write_text("int o;\n")
    subprocess.run(["gcc", "-c", str(folder / "o.c"), "-o", str(folder / "o.o")], check=True)
    refused("o.o: has neither DWARF nor BTF; compile it with -g", MVM, "--object", folder / "o.o")
    refused("o.c: neither an ELF file nor BTF", MVM, "--object", folder / "o.c")
    (folder / "empty.o").write_bytes(b"")
    refused("empty.o: the file is empty", MVM, "--object", folder / "empty.o")
    (folder / "o.a").write_bytes(b"!<arch>\n")
    refused("neither an ELF file nor BTF; it is an archive, use ar x first", MVM, "--object", folder / "o.a")
    os.mkfifo(folder / "fifo")
    refused("fifo: not a regular file; write it to one", MVM, "--object", folder / "fifo")
    refused("none.o: No such file or directory", MVM, "--object", folder / "none.o")
    refused("Is a directory", MVM, "--object", folder)
    (folder / "m.ko.xz").write_bytes(b"\xfd7zXZ\0")
    refused("neither an ELF file nor BTF; it is compressed, use xz -d first", MVM, "--object", folder / "m.ko.xz")
    (folder / "cut.o").write_bytes((folder / "o.o").read_bytes()[:200])
    refused("cut.o: the file is cut short, or damaged", MVM, "--object", folder / "cut.o")
    (folder / "magic.o").write_bytes(b"\x7fELF")
    refused("magic.o: the file is cut short, or damaged", MVM, "--object", folder / "magic.o")
    (folder / "bad.btf").write_bytes(b"\x9f\xeb" + bytes(30))
    refused("bad.btf: bpftool: ", MVM, "--object", folder / "bad.btf")
    (folder / "o.S").write_text(".text\nnop\n")
    subprocess.run(["gcc", "-g", "-c", str(folder / "o.S"), "-o", str(folder / "s.o")], check=True)
    refused("s.o: pahole found no types in its DWARF", MVM, "--object", folder / "s.o")


def other_machines(folder: Path) -> None:
    path = compiled(MVM_HEADER, MVM, "linux-x86_64", folder)
    refused("is of linux-x86_64, freebsd-x86_64", MVM, "--object", path, "--target", "linux-arm64")
    data = bytearray(path.read_bytes())
    data[18:20] = struct.pack("<H", 94)         # EM_XTENSA
    (folder / "xtensa.o").write_bytes(data)
    refused("ioctlc knows no ABI of ELF machine 94", MVM, "--object", folder / "xtensa.o")


def missing_tools(folder: Path, patch: pytest.MonkeyPatch) -> None:
    path = compiled(MVM_HEADER, MVM, "linux-x86_64", folder)
    header = ["--header", MVM_HEADER]
    which = shutil.which
    with patch.context() as scope:
        scope.setattr(shutil, "which", lambda name, **more: None if name == "pahole" else which(name, **more))
        refused("pahole is missing: apt-get install pahole", MVM, "--object", path)
    with patch.context() as scope:
        scope.setattr(shutil, "which", lambda name, **more: None if "m68k" in name else which(name, **more))
        refused("no compiler; apt-get install gcc-12-m68k-linux-gnu", MVM, *header, "--target", "linux-m68k")
        refused("compared on no ABI: no compiler; apt-get install", MVM, *header, "--target", "m68k")
    with patch.context() as scope:
        scope.setattr(json, "loads", lambda text: {})
        refused("bpftool cannot read its BTF", MVM, "--object", path)


def options_that_do_not_fit(folder: Path) -> None:
    refused("arguments for clang (after --) go with --header", MVM, "--", "-DX")
    (folder / "x.yaml").write_text("abi: x\nlicense: MIT\nprofile: legacy\nonly: linux\nnumbers: {}\n")
    refused("--target windows: the spec is not about any of these ABIs", folder / "x.yaml", "--target", "windows")


def test_every_refusal(zoo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One line each, and no place of verify that refuses is left out."""
    reached = Reached()
    with watched(reached):
        unusable_files(tmp_path)
        other_machines(tmp_path)
        missing_tools(tmp_path, monkeypatch)
        options_that_do_not_fit(tmp_path)
        refused("say --target ABI", ZOO, "--object", btf_of(compiled(zoo / "zoo.h", ZOO, "linux-s390x", tmp_path)))
        refused("name that with --object first", MVM, "--object", module(tmp_path)[1])
        reached.settle(SAID)
    wanted = {site for site in sites() if site.text.startswith("UsageError")
              and (site.file.startswith("verify/") or site.file == "commands/verify.py")}
    missed = wanted - reached.seen
    assert len(wanted) > 12 and not missed, "\n".join(map(str, sorted(missed)))


def test_damaged_elf_files(zoo: Path, tmp_path: Path) -> None:
    """Any bytes in the headers: the file is read, or refused, soon and without a trace of Python."""
    data = compiled(zoo / "zoo.h", ZOO, "linux-x86_64", tmp_path).read_bytes()
    table = int.from_bytes(data[40:48], "little")
    random = Random(7)
    refusals = 0
    for _ in range(400):
        bad = bytearray(data)
        for _ in range(random.randint(1, 4)):
            at = random.choice([random.randrange(4, 64), random.randrange(table, len(data))])
            bad[at] = random.choice((0, 255, 128, 7))
        try:
            read_elf(io.BytesIO(bytes(bad)))
        except ElfError:
            refusals += 1
    assert 20 < refusals < 400


def test_every_gcc_is_there() -> None:
    """Nothing above was skipped: each ABI of the list has its compiler."""
    for abi in ELF:
        assert any("gcc" in c.name and c.installed for c in compilers(abi)), abi
