#!/usr/bin/python3
"""Import every installed header that defines an ioctl, take the way back, and write docs/import-report.md.

    tools/import_report.py [-o docs/import-report.md] [--check] [HEADER..]

The way back: the spec's header is built, and clang is asked about it as it was about the original. A number or a layout
counts as proven when it is the same in both, and in what ioctlc computes itself, on every target. Without headers, all
of linux-libc-dev and libdrm-dev are looked at.
"""

from __future__ import annotations

import argparse
import multiprocessing
import re
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "generator"))

from ioctlc import codes, layout, pipeline  # noqa: E402
from ioctlc.backends import BACKENDS, Context  # noqa: E402
from ioctlc.importer import HeaderError, Import, import_headers  # noqa: E402
from ioctlc.importer.check import leaves  # noqa: E402
from ioctlc.importer.clang import target_of  # noqa: E402
from ioctlc.importer.combine import Header  # noqa: E402
from ioctlc.importer.facts import Problem, Survey  # noqa: E402
from ioctlc.importer.report import short  # noqa: E402
from ioctlc.importer.survey import Request, survey  # noqa: E402
from ioctlc.source import Report, UsageError  # noqa: E402

ABIS = ["linux-x86_64", "linux-i386"]
INCLUDE = Path("/usr/include")
#: Where linux-libc-dev and libdrm-dev put headers.
FOLDERS = ("linux", "sound", "rdma", "misc", "mtd", "scsi", "video", "xen", "x86_64-linux-gnu/asm", "asm-generic",
           "libdrm")
#: What some headers leave to those who include them, as a program would write it.
_ATM = ["-include", "linux/atmdev.h"]
_VIDEO = ["-include", "linux/videodev2.h"]
_XEN = ["-I", str(ROOT / "tests/import/stubs"), "-include", "stddef.h", "-include", "xen/interface/xen.h"]
_PRIVATE = ["-include", "linux/sockios.h"]          # SIOCDEVPRIVATE, SIOCPROTOPRIVATE
_FS = ["-include", "linux/fs.h"]
_DRM = ["-I", str(INCLUDE / "libdrm"), "-I", str(ROOT / "tests/import/stubs")]
NEEDS: dict[str, list[str]] = {
    "libdrm/mach64_drm.h": ["-include", "libdrm/drm.h"], "libdrm/via_drm.h": _DRM,
    "linux/atm_eni.h": _ATM, "linux/atm_he.h": _ATM, "linux/atm_zatm.h": _ATM, "linux/sonet.h": _ATM,
    "linux/atm_idt77105.h": _ATM, "linux/atm_nicstar.h": _ATM,
    "linux/coda.h": ["-include", "stdint.h", "-Du_short=unsigned short", "-Du_long=unsigned long",
                     "-Dcaddr_t=void *", "-Dino_t=unsigned long"], "linux/ivtvfb.h": _VIDEO, "linux/meye.h": _VIDEO,
    "linux/kfd_ioctl.h": _DRM, "linux/omapfb.h": ["-include", "stddef.h"],
    "linux/raid/md_u.h": ["-include", "linux/major.h"],
    "linux/fs.h": ["-include", "linux/fiemap.h", "-include", "linux/blktrace_api.h"],
    "linux/ppdev.h": ["-include", "linux/time.h"],
    "misc/xilinx_sdfec.h": ["-include", "stdbool.h"],
    "linux/sockios.h": ["-include", "linux/time.h", "-include", "asm/ioctls.h"],
    "asm/ioctls.h": ["-include", "asm/termbits.h", "-include", "linux/serial.h"],
    "asm-generic/ioctls.h": ["-include", "asm/termbits.h", "-include", "linux/serial.h"],
    "linux/btrfs.h": _FS, "linux/reiserfs_fs.h": _FS,
    "linux/phonet.h": [*_PRIVATE, "-include", "sys/socket.h"],
    "linux/ppp-ioctl.h": ["-include", "linux/filter.h", *_PRIVATE],
    **{f"linux/{name}.h": _PRIVATE for name in (
        "atalk", "ax25", "bpqether", "if_bonding", "if_cablemodem", "if_eql", "if_plip", "if_slip", "if_tunnel", "kcm",
        "mctp", "mroute", "mroute6", "netrom", "rds", "rose", "scc", "tipc", "un", "x25")},
    "xen/evtchn.h": _XEN, "xen/gntdev.h": _XEN, "xen/gntalloc.h": _XEN, "xen/privcmd.h": _XEN,
}
#: Headers that are not meant for user space, do not belong to Linux' x86, or are parts of another header.
NOT_OURS: dict[str, str] = {}


@dataclass(slots=True)
class Row:
    """What came of one header. `failed` is why nothing could be imported at all; `enums` counts the ioctls that are
    values of named enums; `told` has the names of all ioctls and problems."""

    header: str
    ioctls: int = 0
    records: int = 0
    proven: int = 0
    problems: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    guessed: int = 0
    enums: dict[str, int] = field(default_factory=dict)
    failed: str = ""
    seconds: float = 0.0
    told: set[str] = field(default_factory=set)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("-o", dest="output", default=str(ROOT / "docs" / "import-report.md"))
    parser.add_argument("--check", action="store_true", help="write nothing; fail where something does not round-trip")
    parser.add_argument("header", nargs="*")
    options = parser.parse_args()
    try:
        for abi in ABIS:
            target_of(abi, [])              # without clang every row would be a failure, and the page rubbish
    except UsageError as error:
        print(f"{parser.prog}: error: {error}; nothing was written", file=sys.stderr)
        return 2
    names = options.header or candidates()
    started = time.monotonic()
    with multiprocessing.Pool() as pool:
        rows = [row for row in pool.imap(examine, names, chunksize=1) if row is not None]
    seconds = time.monotonic() - started
    if not options.check:
        Path(options.output).write_text(page(rows), encoding="utf-8")
    for row in rows:
        for line in row.wrong:
            print(f"{row.header}: {line}", file=sys.stderr)
        if row.failed:
            print(f"{row.header}: {row.failed}", file=sys.stderr)
    good = sum(not row.wrong and not row.failed for row in rows)
    print(f"{good} of {len(rows)} headers round-trip, {sum(r.ioctls for r in rows)} ioctls, in {seconds:.0f} s")
    return 0 if good == len(rows) else 1


def candidates() -> list[str]:
    """Every installed header, by the name that a program includes it with."""
    found = []
    for folder in FOLDERS:
        for path in sorted((INCLUDE / folder).rglob("*.h")):
            name = path.relative_to(INCLUDE).as_posix().removeprefix("x86_64-linux-gnu/")
            found.append(name)
    return sorted(set(found))


# --- one header ------------------------------------------------------------------------------------------------------


def examine(name: str) -> Row | None:
    """Import a header and take the way back; None where it defines no ioctl."""
    started = time.monotonic()
    if name in NOT_OURS:
        return None
    row = Row(name)
    extra = NEEDS.get(name, [])
    with tempfile.TemporaryDirectory(prefix="ioctlc-report-") as folder:
        try:
            wanted = Import([name], Path(folder, "spec"), None, ABIS, extra, None, "ioctlc import")
            result = import_headers(wanted)
        except HeaderError as error:
            if any("defines no ioctl" in m for m in error.messages) and len(error.messages) == 1:
                return None
            row.failed = error.messages[0]
            return row if mentions(name) else None
        except UsageError as error:
            row.failed = str(error)
            return row
        row.ioctls, row.records = len(result.header.ioctls), len(result.header.records)
        row.problems = [_problem(p) for p in result.draft.problems]
        row.told = {*result.header.ioctls, *(p.name for p in result.draft.problems)}
        row.guessed = sum("guessed" in e for e in result.draft.sections["ioctls"])
        for merged in result.header.ioctls.values():
            if merged.first.enum:
                row.enums[merged.first.enum] = row.enums.get(merged.first.enum, 0) + 1
        row.wrong = [f"{n}: {why}" for n, why in [*result.proof.numbers.items(), *result.proof.layouts.items()]]
        row.wrong += [f"{d.pos}: {d.message}" for d in result.proof.errors]
        if not row.wrong:
            row.wrong = way_back(Path(folder), result.draft.name, result.header)
    row.seconds = time.monotonic() - started
    return row


def mentions(name: str) -> bool:
    """Whether a header that does not parse, or of which nothing can be evaluated, defines what may be an ioctl."""
    paths = [INCLUDE / name, INCLUDE / "x86_64-linux-gnu" / name]
    text = next((p.read_text(encoding="utf-8", errors="replace") for p in paths if p.is_file()), "")
    text = re.sub(r"/\*.*?\*/", " ", text, flags=re.DOTALL)
    return re.search(r"\b\w*_IO(R|W|WR|C)?\s*\(|\bSIOC\w+|^\s*#\s*define\s+\w*_IOC_\w+", text,
                     re.MULTILINE) is not None


def _problem(problem: Problem) -> str:
    return f"`{problem.name}` ({short(problem.place)}): {problem.message}"


def way_back(folder: Path, name: str, header: Header) -> list[str]:
    """Build the spec's header, ask clang about it, and compare with the original."""
    report = Report()
    compiled = pipeline.model_of(str(folder / "spec" / f"{name}.yaml"), report)
    layouts = layout.Layouts(compiled.spec)
    context = Context(compiled.spec, layouts, codes.Codes(compiled.spec, layouts), "ioctlc build", str(folder))
    made = BACKENDS["header"].outputs(context)
    path = folder / "made.h"
    path.write_text(next(iter(made.values())), encoding="utf-8")
    wrong: list[str] = []
    names = re.compile("|".join(["$.", *(rf"^{re.escape(ioctl)}$" for ioctl in header.ioctls)]))
    for abi in ABIS:
        try:
            again = survey(Request([str(path)], names), target_of(abi, []))
        except HeaderError as error:
            return [f"the header that is built does not compile: {error.messages[0]}"]
        for ioctl, merged in header.ioctls.items():
            fact, other = merged.by_abi.get(abi), again.ioctls.get(ioctl)
            if (fact and fact.number) != (other and other.number):
                wrong.append(f"{ioctl}: {fact and hex(fact.number)} became {other and hex(other.number)} on {abi}")
        wrong += constants(header, again, abi)
        for record, each in header.records.items():
            one, two = each.by_abi.get(abi), again.records.get(record)
            if one is not None and one.members and (two is None or (one.size, one.align, leaves(one))
                                                    != (two.size, two.align, leaves(two))):
                wrong.append(f"{one.label}: another layout in the header that is built, on {abi}")
    return wrong


def constants(header: Header, again: Survey, abi: str) -> list[str]:
    """Constants and values of enums that the header that is built lacks, or gives another value."""
    found: dict[str, int | str] = {name: fact.value for name, fact in again.constants.items()}
    found |= {name: ioctl.number for name, ioctl in again.ioctls.items()}       # by their looks
    found |= {name: value for enum in [*again.enums.values(), *again.unnamed] for name, value, _ in enum.values}
    wanted: dict[str, int | str] = {name: merged.by_abi[abi].value for name, merged in header.constants.items()
                                    if abi in merged.by_abi}
    for merged in [*header.enums.values(), *header.unnamed]:
        if abi in merged.by_abi and not merged.by_abi[abi].external:
            wanted |= {name: value for name, value, _ in merged.by_abi[abi].values}
    return [f"{name}: {value!r} became {found.get(name)!r} on {abi}" for name, value in wanted.items()
            if not same_value(value, found.get(name))]


def same_value(one: int | str, other: int | str | None) -> bool:
    """Equal, or equal in 32 bits where one says ~0 and the other has all bits set."""
    if isinstance(one, int) and isinstance(other, int):
        return one == other or min(one, other) < 0 and (one - other) % (1 << 32) == 0
    return one == other


# --- the page --------------------------------------------------------------------------------------------------------


def page(rows: list[Row]) -> str:
    """docs/import-report.md."""
    whole = [row for row in rows if not row.wrong and not row.failed]
    ioctls = sum(row.ioctls for row in rows)
    proven = sum(row.ioctls for row in whole)
    lines = ["# Import report", "", "What `ioctlc import` makes of every installed header that defines an ioctl"
             " (linux-libc-dev 6.1, libdrm-dev 2.4.114),", f"on {' and '.join(ABIS)}. Made by"
             " `tools/import_report.py`.", "",
             "A header round-trips when its spec gives, on both targets, the number of every ioctl and the layout of",
             "every struct and union as clang measures them in the original; and when clang measures the same in the",
             "header that `ioctlc build` makes of the spec.", "", "| | |", "|---|---|",
             f"| headers with ioctls | {len(rows)} |", f"| that round-trip | {len(whole)} |",
             f"| ioctls | {ioctls} |",
             f"| of these, values of named enums, which may be none | {sum(sum(row.enums.values()) for row in rows)} |",
             f"| proven | {proven} |",
             f"| structs and unions | {sum(row.records for row in rows)} |",
             f"| ioctls with a guess (argument, count, or whether it is one) | {sum(row.guessed for row in rows)} |"]
    lines += ["", "## What does not round-trip", ""]
    failed = [f"- `{row.header}`: {row.failed or '; '.join(row.wrong[:4])}" for row in rows if row.wrong or row.failed]
    lines += failed or ["Nothing."]
    lines += ["", "## What may be no ioctl", "",
              "Values of named enums have an ioctl's form, and number the messages of a stream as likely as ioctls.",
              "Nothing but the driver's source tells; [import.md](import.md) says what becomes of them.", ""]
    lines += [f"- `{row.header}`: {count} of `enum {name}`" for row in rows for name, count in row.enums.items()] \
        or ["Nothing."]
    lines += ["", "## What is not understood", "",
              "Mostly macros that no compiler for x86 can evaluate: their types exist on another architecture, or in a",
              "header that the original does not include.", ""]
    lines += [f"- {line}" for row in rows for line in row.problems] or ["Nothing."]
    lines += ["", "## Headers", "", "| header | ioctls | structs and unions | guessed | not understood | round-trips |",
              "|---|---|---|---|---|---|"]
    lines += [f"| {row.header} | {row.ioctls} | {row.records} | {row.guessed or ''} | {len(row.problems) or ''} |"
              f" {'yes' if not row.wrong and not row.failed else 'no'} |" for row in rows]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
