#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A spec's decoders as strace's own sources would have them, for a patch series.

    upstream.py SPEC DIRECTORY      SPEC: generated/<abi>; DIRECTORY: strace's source, newest from git

Writes src/<abi>_ioctl_table.c, src/xlat/<abi>_*.in, src/ioctl_table.h, src/ioctl_table_dispatch.h,
tests/ioctl_<abi>_table.c and, of names that strace does not have, src/linux/{x86_64,i386,x32}/ioctls_<abi>.h; and names
them in src/Makefile.am, src/defs.h, src/ioctl.c, src/linux/*/ioctls_inc0.h, tests/gen_tests.in and
tests/pure_executables.list. A second time they are replaced. Then ./bootstrap, build, `make check`; one commit each for
helpers, xlats, names, decoder, test. tests/strace/own_tests.py does that in a copy, for every spec.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from install import ENTRY, HERE, SWITCH, Strace, code_of, fail, named_by_strace  # noqa: E402

XDATA = re.compile(r"static const struct xlat_data (\w+)_xdata\[\] = \{\n(.*?)\n\};\n"
                   r"static const struct xlat \1\[1\] = \{ \{\n(.*?)\n\} \};\n", re.DOTALL)
DEFINED = re.compile(r"\n?static (?:const struct ioctlc_\w+ |\w+\n)(\w+)[\[(]")
VALUE = re.compile(r'\{ (\w+), "(\w+)" \},')
RUNTIME = re.compile(r"^#pragma GCC diagnostic.*\n", re.MULTILINE)

#: In src/Makefile.am, the list of sources that has kvm.c.
SOURCES = r"(?:^\t.*\n)*^\tkvm\.c\s*\\\n(?:^\t.*\n)*"

HEAD = """/*
 * {what}
 *
 * SPDX-License-Identifier: {licence}
 */

#include "defs.h"
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
    guard = "#if defined X86_64 || defined X32 || defined I386\n\n#include <linux/ioctl.h>\n"
    guard += '#include "ioctl_table.h"\n\n'
    none = (f"#else\n\nint\n{word}_table_ioctl(struct tcb *const tcp, const unsigned int code,\n\t\t"
            "const kernel_ulong_t arg)\n{\n\treturn RVAL_DECODED;\n}\n\n#endif\n")
    return f"{head}\n{guard}{body}\n{tail}\n{none}", xlats


#: ABIs of programs, by IOCTLC_PERSONALITY: their folder of src/linux, and those that its names come from.
FOLDERS = {0: ("x86_64", ("64", "x86_64")), 1: ("i386", ("32", "i386")), 2: ("x32", ("x32", "x86_64"))}


def rows_of(text: str, personality: int) -> Iterator[tuple[int, str, str]]:
    """Code, name and line of each row that an ABI has in a table of names."""
    wanted = True
    for line in text.splitlines():
        if line.startswith("#"):
            wanted = line == "#endif" or f"IOCTLC_PERSONALITY == {personality}" in line
        elif wanted and (entry := ENTRY.match(line)):
            yield code_of(*entry.groups()), entry[1], line


def unnamed(text: str, source: Path, personality: int) -> dict[int, list[tuple[str, str]]]:
    """Rows of an ABI whose codes strace has no name for, by code."""
    found: dict[int, list[tuple[str, str]]] = {}
    known = named_by_strace(source, FOLDERS[personality][1])
    for code, name, line in rows_of(text, personality):
        if code not in known:
            found.setdefault(code, []).append((name, line))
    return found


def write_names(header: Path, source: Path) -> None:
    """Names that strace does not have, for each ABI, included by that ABI's own."""
    text, word = header.with_name(f"ioctls_{header.name}").read_text(), header.stem
    licence = text[:text.index("*/\n") + 3]
    for personality, (folder, _) in FOLDERS.items():
        rows = [line for lines in unnamed(text, source, personality).values() for _, line in lines]
        if rows:
            name = f"linux/{folder}/ioctls_{word}.h"
            (source / "src" / name).write_text("\n".join([licence.strip(), *rows, ""]))
            put(source / f"src/linux/{folder}/ioctls_inc0.h", r"\Z", f'#include "../{folder}/ioctls_{word}.h"\n')
            put(source / "src/Makefile.am", rf"^\tlinux/{folder}/ioctls_inc0\.h\t+\\\n", f"\t{name}\t\\\n")


#: A row of a table of commands that is not deprecated, and functions whose argument is behind an address.
DECODER = re.compile(r'^\t\{ (0x[0-9a-f]+), \d+, \w+, (\d), \w+, \w+, (\w+), "(\w+)", NULL \}', re.MULTILINE)
BY_ADDRESS = re.compile(r"^(ioctl_\w+)\(.*(?:\n\t.*)*\n\{\n\t(?!const).* v[;\[]", re.MULTILINE)

#: What is defined in programs of an ABI, by IOCTLC_PERSONALITY.
DEFINED_IN = {0: "defined __x86_64__ && !defined __ILP32__", 1: "defined __i386__",
              2: "defined __x86_64__ && defined __ILP32__"}


def checked_on(header: Path, source: Path, strace: Strace, personality: int) -> list[str]:
    """Rows of the test on an ABI: commands whose argument is behind an address, and whose code has no other name."""
    text, named = header.read_text(), named_by_strace(source, FOLDERS[personality][1])
    for code, name, _ in rows_of(header.with_name(f"ioctls_{header.name}").read_text(), personality):
        named.setdefault(code, set()).add(name)
    by_address = set(BY_ADDRESS.findall(text))
    return [f'\t\t{{ {int(code, 16):#x}, "{name}" }},' for code, abis, function, name in DECODER.findall(text)
            if int(abis) & 1 << personality and function in by_address and named.get(int(code, 16)) == {name}
            and name not in strace.decoded]


def checked(header: Path, source: Path, strace: Strace) -> list[str]:
    """Rows of the test: those of every ABI, then those of each that not every one has."""
    rows = {personality: checked_on(header, source, strace, personality) for personality in FOLDERS}
    out = [row for row in rows[0] if all(row in some for some in rows.values())]
    for personality, some in rows.items():
        own = [row for row in some if row not in out]
        if own:
            out = [*out, f"#if {DEFINED_IN[personality]}", *own, "#endif"]
    return out


def put(path: Path, place: str, more: str) -> None:
    """Text into a file, once, behind the only place that looks so."""
    text = path.read_text()
    if more in text:
        return
    found = list(re.finditer(place, text, re.MULTILINE))
    if len(found) != 1:
        fail(f"{path}: {place!r} is found {len(found)} times; this is not a strace that is known")
    path.write_text(text[:found[0].end()] + more + text[found[0].end():])


def put_sorted(path: Path, like: str, line: str, around: str = r"(?s).*") -> None:
    """A line, once, among those of a sorted list: `like` matches one and has its name as group 1."""
    text, wanted = path.read_text(), re.compile(like, re.MULTILINE)
    places = list(re.finditer(around, text, re.MULTILINE))
    found = list(wanted.finditer(text, *places[0].span())) if places else []
    own = wanted.match(line)
    if not found or own is None:
        fail(f"{path}: nothing looks like {like!r}; this is not a strace that is known")
    if any(one[0] == line for one in found):
        return
    before = [one for one in found if one[1] < own[1]]
    at = before[-1].end() if before else found[0].start()
    path.write_text(text[:at] + line + text[at:])


def taken(path: Path, text: str) -> bool:
    """Whether strace has another file of this name."""
    return path.exists() and path.read_text() != text


def connect(source: Path, word: str) -> None:
    """Names the new files where strace lists its own, and asks the decoder before the type switch."""
    for name in ("ioctl_table.h", "ioctl_table_dispatch.h", f"{word}_ioctl_table.c"):
        put_sorted(source / "src/Makefile.am", r"^\t([a-z]\w*\.[ch])\s*\\\n", f"\t{name}\t\\\n", SOURCES)
    put_sorted(source / "src/defs.h", r"^DECL_IOCTL\((\w+)\);\n", f"DECL_IOCTL({word}_table);\n")
    path = source / "src/ioctl.c"
    if f"{word}_table_ioctl(" not in path.read_text():
        ask = (f"\tint {word}_rc = {word}_table_ioctl(tcp, code, arg);\n\tif ({word}_rc != RVAL_DECODED)\n"
               f"\t\treturn {word}_rc;\n\n")
        text, count = SWITCH.subn(lambda found: ask + found[0], path.read_text())
        if count != 1:
            fail(f"{path}: {SWITCH.pattern!r} is found {count} times; this is not a strace that is known")
        path.write_text(text)
    put_sorted(source / "tests/gen_tests.in", r"^(ioctl_\w+)\t.*\n", f"ioctl_{word}_table\t+ioctl.test\n")
    put_sorted(source / "tests/pure_executables.list", r"^(ioctl_\w+)\n", f"ioctl_{word}_table\n")


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
    write_names(headers[0], source)
    rows = "\n".join(checked(headers[0], source, strace))
    (source / f"tests/ioctl_{word}_table.c").write_text(
        (HERE / "upstream_test.c.in").read_text().replace("@WORD@", word).replace("@ROWS@", rows))
    connect(source, word)
    return 0


if __name__ == "__main__":
    sys.exit(main())
