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
from missing import missing

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


def test_it_exports_what_extensions_call(driver: tuple[Path, str]) -> None:
    text = run(["x86_64-w64-mingw32-objdump", "-p", str(driver[0])], driver[0].parent)
    exported = {line.split()[-1] for line in text.split("[Ordinal/Name Pointer] Table")[1].splitlines()
                if line.strip().startswith("[")}
    assert exported == {"mvm_extension_register", "mvm_extension_unregister", "mvm_vm_locks", "mvm_vcpu_locks",
                        "mvm_i8259_locks", "mvm_i8254_locks"}


@pytest.fixture(scope="session")
def wine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """An environment with a fresh prefix, made with the 32-bit DLLs in place; removed in the end, since it is large."""
    need("/usr/lib/wine/wine64")
    try:
        dlls = wine_i386.dlls()
    except packages.Unavailable as error:
        missing(f"{error}; with a network, tools/fetch/wine_i386.py fetches what wine64 lacks for 32 bits")
    tmp_path = tmp_path_factory.mktemp("wine")
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


#: The driver's code in a program has no imports from a kernel: windows/nt.c is the kernel.
IN_A_PROGRAM = ["-Ddllimport=", "-isystem", DDK]

#: What makes nt.c fail when it is taken out of os.c.
DELETIONS = {
    "output not cleared": ("\tos_clear_output(call);\n", ""),
    "address not checked": ("return address <= limit && size <= limit - address;", "return true;"),
    "32 bits forgotten": ("limit > 1ULL << 32", "false"),
    "anybody claims": ("irp->RequestorMode == KernelMode ? os_claim(node) : NULL", "os_claim(node)"),
    "handle left open": ("\tos_close_handle(open);\n\tos_open_put(open);\n", "\tos_open_put(open);\n"),
    "open leaked": ("\tif (open)\n\t\tos_open_put(open);\n", ""),
    "closed and installed": ("InterlockedExchangePointer((PVOID volatile *)&open->file, &os_closed)", "open->file"),
    "everybody may use it": ("status = os_protect(*device);", "status = STATUS_SUCCESS;"),
    "lock not let go": ("\terr = os_wait(&lock->free);\n\tos_signal(&lock->turn);\n\treturn err;\n}\n\nvoid",
                        "\treturn os_wait(&lock->free);\n}\n\nvoid"),
    "shared forgotten": ("InterlockedIncrement(&lock->sharing);", ";"),
    "no overflow": ("if (__builtin_mul_overflow(count, size, &bytes))", "if (bytes = count * size, false)"),
    "a view for each call": ("\tif (!os_view_of(pages))\n\t\terr = os_view_add", "\terr = os_view_add"),
    "any process's view": ("while (view && view->process != PsGetCurrentProcess())", "while (false)"),
    "view out of reach": ("if (!os_addressable(call, (ULONG_PTR)base, pages->size)) {", "if (false) {"),
    "section kept": ("\tObDereferenceObject(pages->section);\n\tZwClose(pages->handle);\n\tpages->memory = NULL;\n}",
                     "\tpages->memory = NULL;\n}"),
    "process kept": ("\t\tObDereferenceObject(view->process);\n", ""),
    "a file without its owner": ("if (kind->owner && !os_owner_get(kind->owner))", "if (false)"),
    "the owner is not let go": ("\tif (owner)\n\t\tos_owner_put(owner);\n", ""),
    "nobody waits": ("\tExWaitForRundownProtectionRelease(&owner->rundown);\n", ""),
    "faults are nothing": ("return NT_SUCCESS(status) && copied == size ? 0 : -EFAULT;", "return 0;"),
}


@pytest.fixture(scope="session")
def objects(generated: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The driver and the kernel of nt.c, all compiled but os.c."""
    need(COMPILERS["64"])
    folder = gather(generated, "windows", tmp_path_factory.mktemp("program"))
    shutil.copy(HERE / "windows" / "nt.c", folder / "module.c")
    sources = sorted(path.name for path in folder.glob("*.c") if path.name != "os.c")
    run([COMPILERS["64"], "-O1", *WARNINGS, "-Werror", *IN_A_PROGRAM, "-c", *sources], folder)
    return folder


def kernel_in_a_program(objects: Path, folder: Path, change: tuple[str, str] = ("", "")) -> Path:
    """The program, with a change in os.c."""
    text = (objects / "os.c").read_text()
    assert not change[0] or text.count(change[0]) == 1
    (folder / "os.c").write_text(text.replace(*change) if change[0] else text)
    run([COMPILERS["64"], "-O1", "-Wall", *IN_A_PROGRAM, f"-I{objects}", "-o", "nt.exe", "os.c",
         *[str(path) for path in sorted(objects.glob("*.o"))], "-lntdll"], folder)
    return folder / "nt.exe"


def said_by(program: Path, wine: dict[str, str]) -> str:
    done = subprocess.run(["wine64", str(program)], env=wine, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                          timeout=SECONDS, check=False)
    return done.stdout.decode(errors="replace")


def test_files_memory_and_locks_over_a_kernel_in_a_program(objects: Path, wine: dict[str, str], tmp_path: Path) -> None:
    said = said_by(kernel_in_a_program(objects, tmp_path), wine)
    assert "PASS" in said and "FAIL" not in said, said


@pytest.mark.parametrize("deletion", DELETIONS)
def test_it_sees_what_is_missing(objects: Path, wine: dict[str, str], tmp_path: Path, deletion: str) -> None:
    assert "PASS" not in said_by(kernel_in_a_program(objects, tmp_path, DELETIONS[deletion]), wine)
