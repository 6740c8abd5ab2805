"""clang's static analyser, sparse and W=1's warnings over the generated code and what is under it: no report.

Linux' own build of it is test_linux.py's, with Kbuild's W=1 and sparse; here it is the harness in three shapes, with
mvm, the sample extension and the ABI of the boundary's tests, and Windows' driver.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

import invoke
import pytest
from driver_sources import ROOT, gather, need

SECONDS = 600
BSD = ["-DOS_NUMBERS_BSD", "-U__linux__", "-D__FreeBSD__=14", f"-I{ROOT / 'tests/boundary/bsd'}"]
SHAPES = {"linux": [], "bsd": BSD, "windows": ["-DOS_NUMBERS_WINDOWS", "-U__linux__", "-D_WIN32"]}
DDK = ["-isystem", "/usr/share/mingw-w64/include/ddk"]
WINDOWS = {"clang": ["-target", "x86_64-w64-mingw32", "-ffreestanding", *DDK], "gcc": ["-ffreestanding", *DDK]}

#: The kernel's W=1 on top of what it always asks for, as far as gcc has it outside of the kernel; and what fills in.
W1 = ["-Wall", "-Wextra", "-Wmissing-declarations", "-Wmissing-prototypes", "-Wold-style-definition", "-Wshadow",
      "-Wstrict-prototypes", "-Wunused-but-set-variable", "-Wunused-const-variable", "-Wpacked-not-aligned", "-Wundef",
      "-Wformat-overflow", "-Wformat-truncation", "-Wstringop-truncation", "-Wdeclaration-after-statement", "-Wvla",
      "-Wno-missing-field-initializers", "-Wno-sign-compare", "-Wno-type-limits"]

LEAK = "#include <stdlib.h>\nint fault(int a) { int *p = malloc(4); if (a) return 1; free(p); return 0; }\n"
NO_PROTOTYPE = "int fault(int a) { return a; }\n"
NULL_IS_0 = "void *fault(void);\nvoid *fault(void) { return 0; }\n"


def said(command: list[str]) -> str:
    """What a checker says; it must get to its end."""
    need(command[0])
    run = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    return run.stdout + run.stderr


def analyse(sources: list[Path], *flags: str) -> str:
    return said(["clang", "--analyze", "--analyzer-output", "text", "-std=gnu11", *flags, *map(str, sources)])


def warnings(sources: list[Path], compiler: str, *flags: str) -> str:
    return "".join(said([compiler, "-std=gnu11", "-O2", *W1, *flags, "-c", str(one), "-o", "/dev/null"])
                   for one in sources)


def sparse(sources: list[Path], *flags: str) -> str:
    """What sparse says of our files; it does not know every attribute of the C library's headers."""
    text = "".join(said(["sparse", "-std=gnu11", *flags, str(one)]) for one in sources)
    ours = [line for line in text.splitlines() if "/usr/" not in line and ": note: in included file" not in line]
    return "\n".join(ours)


@pytest.fixture(scope="session")
def harness(generated: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The harness with the generated code of three ABIs, in one folder."""
    folder = tmp_path_factory.mktemp("harness")
    for name, spec in (("acme", ROOT / "examples/extension"), ("pond", ROOT / "tests/boundary/spec/pond")):
        other = tmp_path_factory.mktemp(name)
        run = invoke.ioctlc("build", spec, "--only", "driver,compat,header,windows", "-o", other)
        assert run.status == 0, run.err
        gather(other, "user", folder)
    return gather(generated, "user", folder)


def sources(folder: Path) -> list[Path]:
    found = [one for one in sorted(folder.glob("*.c")) if one.name not in ("handlers.c", "stubs.c", "module.c")]
    assert {"boundary.c", "extension.c", "os.c", "mvm_vm.c", "mvm_shared.c"} <= {one.name for one in found}
    return found


@pytest.mark.parametrize("shape", SHAPES)
def test_the_analyser_has_nothing_to_say(harness: Path, shape: str) -> None:
    assert {"acme_vm.c", "pond_shore.c"} <= {one.name for one in sources(harness)}
    assert analyse(sources(harness), *SHAPES[shape]) == ""


@pytest.mark.parametrize("shape", SHAPES)
def test_w1_has_nothing_to_say(harness: Path, shape: str) -> None:
    assert warnings(sources(harness), "gcc", *SHAPES[shape]) == ""


@pytest.mark.parametrize("shape", SHAPES)
def test_sparse_has_nothing_to_say(harness: Path, shape: str) -> None:
    assert sparse(sources(harness), *SHAPES[shape]) == ""


def test_windows_driver(generated: Path, tmp_path: Path) -> None:
    found = sources(gather(generated, "windows", tmp_path))
    need("x86_64-w64-mingw32-gcc")
    assert analyse(found, *WINDOWS["clang"]) == ""
    assert warnings(found, "x86_64-w64-mingw32-gcc", *WINDOWS["gcc"]) == ""


def test_they_see_a_fault(tmp_path: Path) -> None:
    source = tmp_path / "fault.c"
    source.write_text(LEAK)
    assert "Potential leak of memory" in analyse([source])
    source.write_text(NO_PROTOTYPE)
    assert "no previous" in warnings([source], "gcc")
    source.write_text(NULL_IS_0)
    assert "Using plain integer as NULL pointer" in sparse([source])
