"""What libabigail's abidiff says of a mutation, asked as the kernel's scripts/check-uapi.sh asks it.

From that script (Linux 6.x): how headers are compiled, `--non-reachable-types`, which enumerators are suppressed, and
that a report of additions alone passes. It has two verdicts: the header passes, or it fails.

The script also suppresses members that are inserted where padding was (`offset_of_first_data_member_regexp`), and asks
for abidiff 2.4. Debian 12's is 2.2: with these suppressions it crashes (signal 11) on an appended member, and filters
out every other change of a struct, padding or not. It is asked without them, which is to its advantage.
"""

from __future__ import annotations

import re
import subprocess
import tempfile
from pathlib import Path

from abimut.oracle import FOREIGN, RUNS, abis_of, header_of
from abimut.run import Outcome

_FLAGS = ("-shared", "-nostdlib", "-fPIC", "-x", "c", "-O0", "-std=c90", "-fno-eliminate-unused-debug-types", "-g",
          "-w")
_ENUMERATORS = ("_AFTER_LAST", "_CNT", "_COUNT", "_END", "_LAST", "_MASK", "_MAX", "_MAX_BIT", "_MAX_BPF_ATTACH_TYPE",
                "_MAX_ID", "_MAX_SHIFT", "_NBITS", "_NETDEV_NUMHOOKS", "_NFT_META_IIFTYPE", "_NL80211_ATTR",
                "_NLDEV_NUM_OPS", "_NUM", "_NUM_ELEMS", "_NUM_IRQS", "_SIZE", "_TLSMAX")
_SUMMARY = re.compile(r"Unreachable types summary: (\d+) removed.*?, (\d+) changed")


def _suppressions() -> str:
    names = [f".*{name}$" for name in _ENUMERATORS] + ["^MAX_.*", "^NUM_.*"]
    return f"[suppress_type]\n  type_kind = enum\n  changed_enumerators_regexp = {', '.join(names)}\n"


def _object(folder: Path, name: str, header: str, abi: str) -> Path:
    macros = () if abi in RUNS else FOREIGN.get(abi, ())
    machine = ["#undef __x86_64__", "#undef __amd64__"] if macros else []
    machine += [f"#define {macro}" if " " in macro else f"#define {macro} 1" for macro in macros]
    (folder / f"{name}.h").write_text(header, encoding="utf-8")
    source = "\n".join(["#include <linux/types.h>", "#include <linux/ioctl.h>", *machine, f'#include "{name}.h"',
                        "int f(void) { return 0; }", ""])
    gcc = RUNS.get(abi, (["gcc"], []))[0][0]
    subprocess.run([gcc, *_FLAGS, f"-I{folder}", "-o", str(folder / f"{name}.bin"), "-"], input=source, text=True,
                   check=True, capture_output=True, timeout=600)
    return folder / f"{name}.bin"


def fails(outcome: Outcome) -> bool | None:
    """Whether check-uapi.sh would fail on this mutation; None where it cannot be compiled here."""
    assert outcome.old is not None and outcome.new is not None
    abi = next(iter(abis_of(outcome)), None)
    if abi is None:
        return None
    old, new = header_of(outcome.old), header_of(outcome.new)
    with tempfile.TemporaryDirectory(prefix="abimut-") as name:
        folder = Path(name)
        (folder / "suppressions").write_text(_suppressions(), encoding="utf-8")
        try:
            files = [str(_object(folder, which, text, abi)) for which, text in (("old", old), ("new", new))]
        except subprocess.CalledProcessError:
            return None
        done = subprocess.run(["abidiff", "--non-reachable-types", "--suppressions", str(folder / "suppressions"),
                               *files], capture_output=True, text=True, timeout=600)
    if done.returncode < 0 or done.returncode & 3:
        return None
    found = _SUMMARY.search(done.stdout)
    return done.returncode != 0 and not (found and found[1] == found[2] == "0")
