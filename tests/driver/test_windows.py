"""The boundary as a Windows driver: compiled without a warning, loaded by Wine, called by 64 and 32-bit programs."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import packages
import pytest
import wine_i386
from driver_sources import HERE, gather, need

SECONDS = 600
COMPILERS = {"64": "x86_64-w64-mingw32-gcc", "32": "i686-w64-mingw32-gcc"}
DDK = "/usr/share/mingw-w64/include/ddk"

#: A limit that a member cannot exceed here is no mistake: `unsigned long` of the legacy set has 32 bits on Windows.
WARNINGS = ["-Wall", "-Wextra", "-Wno-type-limits"]


def run(command: list[str], folder: Path) -> str:
    """What a compiler says; it must succeed."""
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=SECONDS, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout + done.stderr


@pytest.fixture(scope="session")
def driver(generated: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """mvm.sys, and what its compilers said."""
    need(COMPILERS["64"])
    folder = gather(generated, "windows", tmp_path_factory.mktemp("windows"))
    compiler, said = COMPILERS["64"], ""
    for source in sorted(folder.glob("*.c")):
        said += run([compiler, "-O2", "-ffreestanding", *WARNINGS, "-isystem", DDK, "-c", source.name], folder)
    said += run([compiler, "-nostdlib", "-shared", "-Wl,--subsystem,native", "-Wl,--entry,DriverEntry", "-o", "mvm.sys",
                 *sorted(path.name for path in folder.glob("*.o")), "-lntoskrnl", "-lgcc"], folder)
    return folder / "mvm.sys", said


def test_no_warning(driver: tuple[Path, str]) -> None:
    assert driver[1] == ""


def test_it_imports_from_the_kernel_alone(driver: tuple[Path, str]) -> None:
    text = run(["x86_64-w64-mingw32-objdump", "-p", str(driver[0])], driver[0].parent)
    assert [line.split()[-1] for line in text.splitlines() if "DLL Name:" in line] == ["ntoskrnl.exe"]
    assert "MmCopyVirtualMemory" in text


@pytest.fixture
def wine(tmp_path: Path) -> Iterator[dict[str, str]]:
    """An environment with a fresh prefix: it must be made with the 32-bit DLLs in place. Removed, since it is large."""
    need("/usr/lib/wine/wine64")
    try:
        dlls = wine_i386.dlls()
    except packages.Unavailable as error:
        pytest.skip(f"{error}; with a network, tools/fetch/wine_i386.py fetches what wine64 lacks for 32 bits")
    environment = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
    environment |= {"PATH": "/usr/lib/wine:" + os.environ["PATH"], "WINEPREFIX": str(tmp_path / "prefix"),
                    "WINEDLLPATH": str(dlls), "WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree,mshtml="}
    started = (tmp_path / "wineboot").open("w")
    subprocess.run(["wine64", "wineboot", "-i"], env=environment, stdout=started, stderr=started, timeout=SECONDS,
                   check=True)
    # Without this the service manager of the first session races with the next one.
    subprocess.run(["wineserver", "-w"], env=environment, timeout=SECONDS, check=True)
    yield environment
    subprocess.run(["wineserver", "-k"], env=environment, timeout=SECONDS, check=False)
    shutil.rmtree(tmp_path / "prefix", ignore_errors=True)


def test_calls_from_programs_of_64_and_32_bits(generated: Path, driver: tuple[Path, str], wine: dict[str, str],
                                               tmp_path: Path) -> None:
    folder = tmp_path / "calls"
    folder.mkdir()
    shutil.copy(driver[0], folder)
    shutil.copy(HERE / "windows" / "run.bat", folder)
    for bits, compiler in COMPILERS.items():
        need(compiler)
        run([compiler, "-O2", *WARNINGS, "-Werror", "-DUMDF_USING_NTSTATUS", f"-I{generated / 'include'}",
             "-o", f"calls{bits}.exe", str(HERE / "windows" / "calls.c"), "-lntdll"], folder)
    # One session for everything: a driver does not outlive the last process of its session.
    done = subprocess.run(["wine64", "cmd", "/c", "run.bat"], cwd=folder, env=wine, stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, timeout=SECONDS, check=False)
    said = done.stdout.decode(errors="replace")
    assert "FAIL" not in said, said
    assert "PASS: 64 bits" in said and "PASS: 32 bits" in said, said
