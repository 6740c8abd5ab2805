#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A spec's decoders as strace's own sources would have them, for a patch series.

    upstream.py SPEC DIRECTORY      SPEC: generated/<abi>; DIRECTORY: strace's source, newest from git

Writes src/<abi>_ioctl_table.c, src/xlat/<abi>_*.in, src/ioctl_table.h, src/ioctl_table_dispatch.h and
tests/ioctl_<abi>_table.c, and puts them into src/Makefile.am, src/defs.h, src/ioctl.c, tests/gen_tests.in and
tests/pure_executables.list. Then ./bootstrap, build, `make check`; one commit each for helpers, xlats, decoder, test.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from install import ENTRY, HERE, SWITCH, Strace, code_of, fail  # noqa: E402

XDATA = re.compile(r"static const struct xlat_data (\w+)_xdata\[\] = \{\n(.*?)\n\};\n"
                   r"static const struct xlat \1\[1\] = \{ \{\n(.*?)\n\} \};\n", re.DOTALL)
DEFINED = re.compile(r"\n?static (?:const struct ioctlc_\w+ |\w+\n)(\w+)[\[(]")
VALUE = re.compile(r'\{ (\w+), "(\w+)" \},')
RUNTIME = re.compile(r"^#pragma GCC diagnostic.*\n", re.MULTILINE)

HEAD = """/*
 * {what}
 *
 * SPDX-License-Identifier: {licence}
 */

#include "defs.h"
#include <linux/ioctl.h>
#include "ioctl_table.h"
"""


def xlat_input(kind: str, values: list[tuple[str, str]]) -> str:
    """A src/xlat/*.in: what kind of table it is, and names with their values."""
    lines = ["#sorted"] if "XT_SORTED" in kind else []
    if any(value.endswith("ULL") for value, _ in values):
        lines.append("#val_type uint64_t")
    return "\n".join([*lines, *(f"{name}\t{value}" for value, name in values), ""])


def tables(text: str) -> tuple[str, dict[str, str]]:
    """A header without its xlat tables, which are included instead, and their inputs by name."""
    found: dict[str, str] = {}

    def taken(match: re.Match[str]) -> str:
        found[match[1]] = xlat_input(match[3], VALUE.findall(match[2]))
        return f'#include "xlat/{match[1]}.h"\n'

    return XDATA.sub(taken, text), found


def without_unused(text: str) -> str:
    """Without static functions and tables that nothing names, now that some commands are left out."""
    blocks = re.split(r"\n\n(?=\S)", text)
    while True:
        words = Counter(re.findall(r"\w+", "\n\n".join(blocks)))
        kept = [block for block in blocks if (found := DEFINED.match(block)) is None
                or words[found[1]] > len(re.findall(rf"\b{found[1]}\b", block))]
        if len(kept) == len(blocks):
            return "\n\n".join(kept)
        blocks = kept


def dispatch() -> str:
    """dispatch.h without the overlay's own way to print names: strace has tables of them."""
    text = (HERE / "dispatch.h").read_text()
    text, one = re.subn(r"/\* What has been chosen for the call whose name.*?\n}\n\n", "", text, flags=re.DOTALL)
    text, two = re.subn(r"\tif \(ioctlc_chosen_for == tcp\)\n.*?(?=\tif \(found\.command->note)",
                        "\tif (!ioctlc_choose(tcp, code, &found))\n\t\treturn RVAL_DECODED;\n", text, flags=re.DOTALL)
    assert (one, two) == (1, 1)
    return text


def decoder(header: Path, strace: Strace) -> tuple[str, dict[str, str]]:
    """The source file, and the inputs of its xlats. Commands that strace decodes already are left out."""
    text = "".join(map(strace.row, header.read_text().splitlines(keepends=True)))
    licence = re.findall(r"SPDX-License-Identifier: (.*) \*/", text)[0]
    body, xlats = tables(without_unused(text[text.index("*/\n", text.index("Made by ioctlc")) + 3:]))
    xlats = {name: lines for name, lines in xlats.items() if len(re.findall(rf"\b{name}\b", body)) > 1}
    body = re.sub(r'#include "xlat/(\w+)\.h"\n\n?', lambda match: match[0] if match[1] in xlats else "", body)
    word = header.stem
    head = HEAD.format(what=f"Support for decoding of ioctl commands of {word}.", licence=licence)
    tail = (f"static const struct ioctlc_spec *const ioctlc_specs[] = {{ &{word}_spec }};\n\n"
            f'#include "ioctl_table_dispatch.h"\n\nint\n{word}_table_ioctl(struct tcb *const tcp, '
            "const unsigned int code,\n\t\tconst kernel_ulong_t arg)\n{\n\treturn ioctlc_ioctl(tcp, code, arg);\n}\n")
    guard = "#if defined X86_64 || defined X32 || defined I386\n"
    none = (f"#else\n\nint\n{word}_table_ioctl(struct tcb *const tcp, const unsigned int code,\n\t\t"
            "const kernel_ulong_t arg)\n{\n\treturn RVAL_DECODED;\n}\n\n#endif\n")
    return f"{head}\n{guard}{body}\n{tail}\n{none}", xlats


def checked(header: Path, strace: Strace) -> list[str]:
    """Rows of the test: commands whose argument is behind an address, and whose code nobody else has."""
    text, rows = header.read_text(), []
    by_address = set(re.findall(r"^ioctl_(\w+)\(.*(?:\n\t.*)*\n\{\n\t(?!const).* v[;\[]", text, re.MULTILINE))
    every = header.with_name(f"ioctls_{header.name}").read_text()
    for name, ways, number, size in ENTRY.findall(re.sub(r"^#if .*\n.*\n#endif\n", "", every, flags=re.MULTILINE)):
        code = code_of(name, ways, number, size)
        noted = f'"{name}", "' in text
        if name.lower() in by_address and not strace.foreign(code, name) and not noted and name not in strace.decoded:
            rows.append(f'\t\t{{ {code:#x}, "{name}" }},')
    return rows


def put(path: Path, place: str, more: str, behind: bool = True) -> None:
    """Text into a file, once, behind (or before) the only place that looks so."""
    text = path.read_text()
    if more in text:
        return
    found = list(re.finditer(place, text, re.MULTILINE))
    if len(found) != 1:
        fail(f"{path}: {place!r} is found {len(found)} times; this is not a strace that is known")
    at = found[0].end() if behind else found[0].start()
    path.write_text(text[:at] + more + text[at:])


def taken(path: Path, text: str) -> bool:
    """Whether strace has another file of this name."""
    return path.exists() and path.read_text() != text


def connect(source: Path, word: str) -> None:
    """Names the new files where strace lists its own, and asks the decoder before the type switch."""
    put(source / "src/Makefile.am", r"^\tkvm\.c\t+\\\n", f"\t{word}_ioctl_table.c\t\\\n\tioctl_table.h\t\\\n"
        "\tioctl_table_dispatch.h\t\\\n")
    put(source / "src/defs.h", r"^DECL_IOCTL\(kvm\);\n", f"DECL_IOCTL({word}_table);\n")
    ask = (f"\tint {word}_rc = {word}_table_ioctl(tcp, code, arg);\n\tif ({word}_rc != RVAL_DECODED)\n"
           f"\t\treturn {word}_rc;\n\n")
    put(source / "src/ioctl.c", SWITCH.pattern, ask, behind=False)
    put(source / "tests/gen_tests.in", r"^ioctl_random\t.*\n", f"ioctl_{word}_table\t+ioctl.test\n")
    put(source / "tests/pure_executables.list", r"^ioctl_random\n", f"ioctl_{word}_table\n")


def main() -> int:
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    spec, source = map(Path, sys.argv[1:])
    headers = [path for path in spec.glob("strace/*.h") if not path.name.startswith("ioctls_")]
    if len(headers) != 1 or not (source / "src/ioctlsort.c").is_file():
        fail(f"{spec} is no generated/<abi> with strace/, or {source} is not strace's source")
    word, strace = headers[0].stem, Strace.of(source, False)
    text, xlats = decoder(headers[0], strace)
    for name in [name for name in xlats if taken(source / f"src/xlat/{name}.in", xlats[name])]:
        text = re.sub(rf"\b{name}\b", f"{name}_table", text)
        xlats[f"{name}_table"] = xlats.pop(name)
    runtime = RUNTIME.sub("", (HERE / "runtime.h").read_text())
    names = "#define IOCTLC_STRACE_HAS_ARG_NAMES\n" if strace.arg_names else ""
    (source / "src/ioctl_table.h").write_text(names + runtime)
    (source / "src/ioctl_table_dispatch.h").write_text(dispatch())
    (source / f"src/{word}_ioctl_table.c").write_text(text)
    for name, lines in xlats.items():
        (source / f"src/xlat/{name}.in").write_text(lines)
    rows = "\n".join(checked(headers[0], strace))
    (source / f"tests/ioctl_{word}_table.c").write_text(
        (HERE / "upstream_test.c.in").read_text().replace("@WORD@", word).replace("@ROWS@", rows))
    connect(source, word)
    return 0


if __name__ == "__main__":
    sys.exit(main())
