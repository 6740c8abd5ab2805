"""Handlers that nobody wrote: `handler_stubs.py DRIVER-FOLDER SOURCE..` prints a C file that defines the missing ones.

Every function that a generated `*_driver.h` declares, and that neither the generated code nor one of the sources
defines, answers -EOPNOTSUPP (0 where its result is no int), so that a driver links whatever the spec says today.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

PROTOTYPE = re.compile(r"^(?!static|typedef|extern)([a-z][\w ]*?[ *]+)(\w+)\(([^;{}]*)\);", re.MULTILINE)
DEFINITION = re.compile(r"^(?!\s)[\w *]*?\b(\w+)\([^;{}]*\)\s*\{", re.MULTILINE)


def stubs(driver: Path, sources: list[Path]) -> str:
    header = next(driver.glob("*_driver.h"))
    text = header.read_text()
    defined = {name for path in [*driver.glob("*.c"), *sources] for name in DEFINITION.findall(path.read_text())}
    made = []
    for found in PROTOTYPE.finditer(text):
        result, name, parameters = found.groups()
        if name not in defined:
            stub = _stub(result.strip(), name, " ".join(parameters.split()))
            made.append(_under(_conditions(text[:found.start()]), stub))
    return f'#include "{header.name}"\n\n' + "\n".join(made)


def _conditions(before: str) -> list[str]:
    """The #if lines that are open at the end of a text, but for the guard."""
    opened: list[str] = []
    for line in before.splitlines():
        if line.startswith("#if"):
            opened.append(line)
        elif line.startswith("#endif"):
            opened.pop()
    return opened[1:]


def _under(conditions: list[str], stub: str) -> str:
    return "".join(f"{line}\n" for line in conditions) + stub + "#endif\n" * len(conditions)


def _stub(result: str, name: str, parameters: str) -> str:
    value = "-EOPNOTSUPP" if result == "int" else "NULL" if result.endswith("*") else "0"
    names = [re.findall(r"\w+", parameter)[-1] for parameter in parameters.split(",") if parameter != "void"]
    used = "".join(f"\t(void){parameter};\n" for parameter in names)
    space = "" if result.endswith("*") else " "
    return f"{result}{space}{name}({parameters})\n{{\n{used}\treturn {value};\n}}\n"


if __name__ == "__main__":
    print(stubs(Path(sys.argv[1]), [Path(word) for word in sys.argv[2:]]), end="")
