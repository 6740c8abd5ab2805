"""clang's static analyser over the generated code, the runtime and the system of user space: no report."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from driver_sources import gather, need

SHAPES = {"linux": [], "bsd": ["-DOS_NUMBERS_BSD"], "windows": ["-DOS_NUMBERS_WINDOWS"]}
FAULT = "#include <stdlib.h>\nint fault(int a) { int *p = malloc(4); if (a) return 1; free(p); return 0; }\n"


def analyse(sources: list[Path], *flags: str) -> str:
    need("clang")
    command = ["clang", "--analyze", "--analyzer-output", "text", "-std=gnu11", *flags,
               *[str(source) for source in sources]]
    run = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)
    assert run.returncode == 0, run.stderr
    return run.stdout + run.stderr


@pytest.mark.parametrize("shape", SHAPES)
def test_no_report(generated: Path, tmp_path: Path, shape: str) -> None:
    folder = gather(generated, "user", tmp_path)
    sources = sorted(folder.glob("*.c"))
    assert {"boundary.c", "extension.c", "os.c", "mvm_vm.c"} <= {source.name for source in sources}
    assert analyse(sources, *SHAPES[shape]) == ""


def test_the_analyser_sees_a_fault(tmp_path: Path) -> None:
    source = tmp_path / "fault.c"
    source.write_text(FAULT)
    assert "Potential leak of memory" in analyse([source])
