"""The boundary in Debian's kernel: its module compiles without a warning, and its ioctls answer as promised."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import boundary_page
import compat_page
import debian_kernel
import invoke
import machine
import packages
import pytest
from driver_sources import HERE, ROOT, gather, gather_extension, need
from missing import missing

BUILD_SECONDS = 600

#: Says nothing about the code: BTF needs a kernel with debug information.
NOTICE = "Skipping BTF generation"

FAULTS = {
    "sparse": ("#include <linux/uaccess.h>\nint fault(int __user *p);\nint fault(int __user *p) { return *p; }\n",
               "dereference of noderef expression"),
    "W=1": ("int fault(void) { return 0; }\n", "no previous prototype"),
    "frame": ("int fault(int at);\n"
              "int fault(int at) { volatile char large[4096]; large[at] = 1; return large[0]; }\n", "frame size"),
}


@pytest.fixture(scope="session")
def kernel() -> Path:
    need("apt-get", "dpkg-deb", "make", "sparse")
    try:
        return debian_kernel.kernel()
    except packages.Unavailable as error:
        missing(f"{error}; with a network, tools/fetch/debian_kernel.py fetches it")


def make(kernel: Path, folder: Path, *variables: str, what: Sequence[str] = ("modules",)) -> str:
    """What Kbuild, gcc with W=1 and sparse say; the build must succeed."""
    command = ["make", "-C", str(kernel / "kdir"), f"M={folder}", "W=1", "C=2", *variables, *what]
    environment = {name: value for name, value in os.environ.items() if name not in ("MAKEFLAGS", "MFLAGS")}
    run = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=BUILD_SECONDS,
                         env={**environment, "LC_ALL": "C"}, check=False)
    assert run.returncode == 0, run.stdout
    return run.stdout


def complaints(text: str) -> list[str]:
    return [line for line in text.splitlines() if "warning" in line.lower() or "error" in line.lower()]


@pytest.fixture(scope="session")
def module(generated: Path, kernel: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The module, and what its build said."""
    folder = gather(generated, "linux", tmp_path_factory.mktemp("module"))
    said = make(kernel, folder)
    return folder / "mvm_boundary.ko", said


@pytest.fixture(scope="session")
def extension(generated: Path, acme: Path, kernel: Path, module: tuple[Path, str],
              tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The folder of a second module, which extends the first, and what its build said."""
    folder = gather_extension(generated, acme, tmp_path_factory.mktemp("extension"))
    said = make(kernel, folder, f"KBUILD_EXTRA_SYMBOLS={module[0].parent / 'Module.symvers'}")
    return folder, said


def test_the_extension_compiles_in_silence(extension: tuple[Path, str]) -> None:
    assert complaints(extension[1].replace(NOTICE, "")) == []
    for source in ("acme_vm", "acme_vcpu", "acme_counter", "acme_capabilities", "acme_clash"):
        assert f"CHECK   {extension[0]}/{source}.c" in extension[1]


def test_w1_and_sparse_have_nothing_to_say(module: tuple[Path, str]) -> None:
    said = module[1].replace(NOTICE, "")
    assert complaints(said) == []
    for source in ("mvm_vm", "mvm_vcpu", "mvm_system", "mvm_shared", "mvm_capabilities", "boundary", "extension",
                   "mapping", "os"):
        assert f"/{source}.o" in said
        assert f"CHECK   {module[0].parent}/{source}.c" in said


def test_the_module_of_the_page_is_built_without_a_word(kernel: Path, tmp_path: Path) -> None:
    """docs/boundary.md, "A driver, from nothing": nothing is undefined, nothing is complained about."""
    boundary_page.write(tmp_path)
    folder = boundary_page.module(tmp_path)
    said = make(kernel, folder)
    assert [line for line in complaints(said) if NOTICE not in line] == []
    assert (folder / "sampler_mod.ko").is_file()


def test_the_existing_driver_of_the_page_is_built_without_a_word(kernel: Path, tmp_path: Path) -> None:
    """docs/compat.md, "An existing driver": its thunks, and what it is given to call them."""
    compat_page.write(tmp_path)
    folder = compat_page.module(tmp_path)
    said = make(kernel, folder)
    assert [line for line in complaints(said) if NOTICE not in line] == []
    assert (folder / "lamp.ko").is_file() and f"CHECK   {folder}/lamp_thunks.c" in said


#: A driver of somebody else whose thunks a kernel compiles: it has every construct.
THUNKS = ("tests/compat/specs/odd",)

#: Structs of this spec are aligned and stand anywhere in others, which W=1 says of its header, too.
MISALIGNED = ("tests/compat/specs/odd",)

#: Bytes of stack that a thunk takes at most: what it converts is on the heap above 512, so a struct and its caller's.
STACK = 1024


@pytest.mark.parametrize("spec", THUNKS)
def test_thunks_compile_in_silence_and_take_little_stack(kernel: Path, tmp_path: Path, spec: str) -> None:
    run = invoke.ioctlc("build", ROOT / spec, "--only", "header,compat", "-o", tmp_path / "generated")
    assert run.status == 0, run.err
    folder = tmp_path / "module"
    folder.mkdir()
    for source in [*(tmp_path / "generated").glob("*/*.[ch]"), *(ROOT / "compat").glob("*.[ch]"),
                   *(ROOT / "driver/boundary").glob("*.h"), ROOT / "driver/linux/os.h"]:
        shutil.copy(source, folder)
    (folder / "Kbuild").write_text("obj-m := " + " ".join(f"{one.stem}.o" for one in folder.glob("*.c")) + "\n")
    known = " -Wno-packed-not-aligned" if spec in MISALIGNED else ""
    said = make(kernel, folder, f"KCFLAGS=-fstack-usage{known}",
                what=[f"{one.stem}.o" for one in sorted(folder.glob("*.c"))])
    assert complaints(said) == []
    used = [line.split("\t") for one in folder.glob("*.su") for line in one.read_text().splitlines()]
    assert any("_thunk" in name for name, _, _ in used)
    assert [(name, size) for name, size, kind in used if int(size) > STACK or kind == "dynamic"] == []


@pytest.mark.parametrize("checker", FAULTS)
def test_these_checks_see_a_fault(kernel: Path, tmp_path: Path, checker: str) -> None:
    text, message = FAULTS[checker]
    (tmp_path / "Kbuild").write_text("obj-m := fault.o\n")
    (tmp_path / "fault.c").write_text(f'{text}#include <linux/module.h>\nMODULE_LICENSE("GPL");\n')
    assert any(message in line for line in complaints(make(kernel, tmp_path)))


def program(compiler: str, source: str, target: Path, *flags: str) -> Path:
    need(compiler)
    command = [compiler, "-O2", "-Wall", "-Wextra", "-Werror", "-static", *flags, "-o", str(target),
               str(HERE / "linux" / source)]
    subprocess.run(command, check=True)
    return target


def test_calls_from_programs_of_64_and_32_bits(generated: Path, acme: Path, kernel: Path, module: tuple[Path, str],
                                               extension: tuple[Path, str], tmp_path: Path) -> None:
    need("qemu-system-x86_64")
    header = f"-I{generated / 'include'}"
    archive = tmp_path / "initramfs"
    archive.write_bytes(machine.initramfs({
        "dev": None, "proc": None, "test.ko": module[0], "init": program("gcc", "init.c", tmp_path / "init"),
        "calls64": program("gcc", "calls.c", tmp_path / "calls64", header),
        "calls32": program("i686-linux-gnu-gcc", "calls.c", tmp_path / "calls32", header),
        "acme.ko": extension[0] / "acme_extension.ko", "clash.ko": extension[0] / "acme_clash.ko",
        "attach64": program("gcc", "attach.c", tmp_path / "attach64", header, f"-I{acme / 'include'}"),
        "attach32": program("i686-linux-gnu-gcc", "attach.c", tmp_path / "attach32", header,
                            f"-I{acme / 'include'}")}))
    status, said = machine.boot(kernel / "vmlinux", archive)
    assert status == machine.PASSED and "FAIL" not in said, said
    for text in ("PASS: 64 bits", "PASS: 32 bits", "PASS: attached, 64 bits", "PASS: attached, 32 bits"):
        assert text in said, said
