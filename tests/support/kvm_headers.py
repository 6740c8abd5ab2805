"""linux/kvm.h as each architecture's compiler sees it: macros by the preprocessor, numbers by the compiler. Nothing
here comes from the importer, which has made the specs that are tested with it."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from functools import lru_cache
from pathlib import Path

from missing import missing

#: ABI -> the prefix of Debian's cross tools for it.
TOOLS = {
    "linux-x86_64": "x86_64-linux-gnu", "linux-i386": "i686-linux-gnu", "linux-arm64": "aarch64-linux-gnu",
    "linux-riscv64": "riscv64-linux-gnu", "linux-ppc64le": "powerpc64le-linux-gnu",
    "linux-ppc64": "powerpc64-linux-gnu", "linux-s390x": "s390x-linux-gnu",
    "linux-mips64": "mips64el-linux-gnuabi64", "linux-mips": "mipsel-linux-gnu",
}

_DEFINE = re.compile(r"#define (\w+)(\([^)]*\))?")

#: A number as 8 bytes, so that the byte order does not matter, in a section that is cut out.
_PROGRAM = """#include <stddef.h>
#include <linux/kvm.h>
#define BYTE(x, n) (unsigned char)((unsigned long long)(x) >> (n))
#define BYTES(x) BYTE(x, 56), BYTE(x, 48), BYTE(x, 40), BYTE(x, 32), BYTE(x, 24), BYTE(x, 16), BYTE(x, 8), BYTE(x, 0)
const unsigned char values[] __attribute__((used, section(".kvm_numbers"))) = {
"""


def _tool(abi: str, name: str) -> str:
    found = shutil.which(f"{TOOLS[abi]}-{name}")
    if found is None:
        missing(f"{TOOLS[abi]}-{name} is not installed: apt install gcc-{TOOLS[abi].replace('_', '-')}")
    return found


def _run(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[:2000]
    return done.stdout


@lru_cache(maxsize=None)
def macros(abi: str) -> dict[str, str]:
    """The macros of linux/kvm.h and what it includes: name -> its parameters in parentheses, "" without any."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "kvm.c"
        source.write_text("#include <linux/kvm.h>\n", encoding="utf-8")
        text = _run(_tool(abi, "gcc"), "-dM", "-E", str(source))
    return {match.group(1): match.group(2) or "" for match in map(_DEFINE.match, text.splitlines()) if match}


@lru_cache(maxsize=None)
def ioctls(abi: str) -> dict[str, int]:
    """The macros that lead to _IO, _IOR, _IOW or _IOWR, where the architecture has their types, with their numbers."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "kvm.c"
        source.write_text("#include <linux/kvm.h>\n", encoding="utf-8")
        text = _run(_tool(abi, "gcc"), "-dM", "-E", str(source))
        found = {m.group(1): m.group(2) for m in re.finditer(r"^#define (\w*KVM\w*) (.*)$", text, re.MULTILINE)}
        wanted = [name for name, body in found.items() if re.search(r"\b_IO(R|W|WR)?\(", found.get(body, body))]
        lines = ["#include <linux/kvm.h>", *(f"unsigned int test_{name} = {name};" for name in wanted)]
        source.write_text("\n".join(lines) + "\n", encoding="utf-8")
        done = subprocess.run([_tool(abi, "gcc"), "-w", "-fsyntax-only", "-fmax-errors=0", str(source)],
                              capture_output=True, text=True, check=False)
    refused = {int(number) for number in re.findall(r"kvm\.c:(\d+):\d+: error", done.stderr)}
    known = [name for line, name in enumerate(wanted, 2) if line not in refused]
    return {name: value & 0xFFFFFFFF for name, value in evaluated(abi, sorted(known)).items()}


@lru_cache(maxsize=None)
def preprocessed(abi: str) -> str:
    """linux/kvm.h and what it includes, as the compiler sees it after the preprocessor."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "kvm.c"
        source.write_text("#include <linux/kvm.h>\n", encoding="utf-8")
        return _run(_tool(abi, "gcc"), "-E", "-P", str(source))


@lru_cache(maxsize=None)
def numbers(abi: str, expressions: tuple[str, ...]) -> tuple[int, ...]:
    """The values of constant C expressions, as unsigned 64-bit numbers."""
    with tempfile.TemporaryDirectory() as folder:
        source, made, cut = (Path(folder) / name for name in ("values.c", "values.o", "values.bin"))
        source.write_text(_PROGRAM + "".join(f"BYTES({one}),\n" for one in expressions) + "};\n", encoding="utf-8")
        _run(_tool(abi, "gcc"), "-w", "-c", str(source), "-o", str(made))
        _run(_tool(abi, "objcopy"), "-O", "binary", "-j", ".kvm_numbers", str(made), str(cut))
        data = cut.read_bytes()
    assert len(data) == 8 * len(expressions)
    return tuple(int.from_bytes(data[i:i + 8], "big") for i in range(0, len(data), 8))


def evaluated(abi: str, expressions: list[str]) -> dict[str, int]:
    """Constant C expressions with their values."""
    return dict(zip(expressions, numbers(abi, tuple(expressions)))) if expressions else {}
