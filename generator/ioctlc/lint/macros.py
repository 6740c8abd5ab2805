"""The rule about names that are macros of the headers which programs and drivers include before a generated one."""

from __future__ import annotations

import re
from typing import Any, Iterator

from ioctlc.abi import Abi, admits
from ioctlc.lint.naming import macros
from ioctlc.lint.rules import Finding, Lint, rule
from ioctlc.model import walk_fields

#: Object-like macros of windows.h and what it includes (mingw-w64; `small`: the SDK's rpcndr.h; xxx1: dlgs.h).
WINDOWS = frozenset("""
far near FAR NEAR pascal PASCAL cdecl CDECL interface small hyper environ s_addr s_host s_net s_imp s_impno s_lh h_addr
exception_code exception_info abnormal_termination IN OUT OPTIONAL CONST VOID TRUE FALSE DELETE ERROR IGNORE CALLBACK
WINAPI APIENTRY STRICT INFINITE THIS PURE NOERROR OPAQUE ABSOLUTE RELATIVE PLANES MAX_PATH MAXDWORD
""".split())
_DIALOGS = re.compile(r"(?:chx|cmb|edt|lst|psh|rad)(?:[1-9]|1[0-6])|stc(?:[1-9]|[12][0-9]|3[0-2])|ctl1"
                      r"|(?:frm|grp|ico|rct|scr)[1-4]")
#: Object-like macros of the Linux kernel: asm/current.h, linux/compiler*.h, linux/linkage.h, asm/page.h, asm/param.h.
LINUX = frozenset("""
current fallthrough noinline notrace asmlinkage PAGE_SIZE PAGE_MASK PAGE_SHIFT HZ __user __kernel __iomem __percpu __rcu
__init __exit __initdata __packed __always_unused __maybe_unused __must_check __read_mostly __weak __pure __cold __used
""".split())
#: Object-like macros of the BSDs' and Darwin's sys/cdefs.h.
BSD = frozenset("__packed __unused __used __dead __dead2 __pure __pure2 __restrict __volatile __signed".split())
#: Members of POSIX structs that the systems' signal.h and sys/stat.h make macros (glibc; BSDs have most of them).
POSIX = frozenset("""
sa_handler sa_sigaction st_atime st_mtime st_ctime si_pid si_uid si_timerid si_overrun si_status si_utime si_stime
si_value si_int si_ptr si_addr si_band si_fd sival_int sigev_notify_function sigev_notify_attributes
""".split())
#: Of C's limits.h and stdint.h, everywhere.
LIMITS = re.compile(r"CHAR_BIT|U?(?:CHAR|SHRT|INT|LONG|LLONG)_MAX|(?:S?CHAR|SHRT|INT|LONG|LLONG)_MIN|SCHAR_MAX"
                    r"|U?INT(?:8|16|32|64|PTR|MAX)_MAX|INT(?:8|16|32|64|PTR|MAX)_MIN|SIZE_MAX")


@rule("header-macro", "no name is a macro of the headers that come before the generated one", legacy="warning",
      source="MS")
def header_macro(lint: Lint) -> Iterator[Finding]:
    for what, item, abis, nodes in _names(lint):
        where = _defined(item.name, abis)
        if where is not None:
            yield Finding(item.pos, f"{what} '{item.name}' has the name of a macro of {where}: the preprocessor"
                          " replaces it", "choose another name", nodes)


def _defined(name: str, abis: list[Abi]) -> str | None:
    """Whose macro a name is on some of the ABIs."""
    systems = {abi.os for abi in abis}
    if "windows" in systems and (name in WINDOWS or _DIALOGS.fullmatch(name)):
        return "windows.h"
    if "linux" in systems and name in LINUX:
        return "the Linux kernel"
    if systems - {"linux", "windows"} and name in BSD:
        return "the BSDs' sys/cdefs.h"
    if systems - {"windows"} and name in POSIX:
        return "signal.h or sys/stat.h"
    return "limits.h or stdint.h" if LIMITS.fullmatch(name) else None


def _names(lint: Lint) -> Iterator[tuple[str, Any, list[Abi], tuple[Any, ...]]]:
    """What the header writes: (what it is, the node, its ABIs, the nodes whose waivers count)."""
    spec = lint.spec
    for record in spec.records:
        if record.external is None:
            there = lint.abis(record)
            yield record.kind, record, there, (record,)
            for field in walk_fields(record):
                if field.name is not None:
                    yield "the member", field, [abi for abi in there if admits(field.where, abi)], (field, record)
    for typedef in spec.typedefs:
        if typedef.external is None:
            yield "the type", typedef, lint.abis(typedef), (typedef,)
    for values in spec.value_sets:
        if values.as_c_enum and values.external is None:
            yield "the enum", values, lint.abis(values), (values,)
    for what, item, outer in macros(spec):
        yield f"the {what}", item, lint.abis(item), (item, *outer)
