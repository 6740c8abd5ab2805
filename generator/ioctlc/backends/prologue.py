"""What stands at the top of every generated C file."""

from __future__ import annotations

from ioctlc.backends import Context
from ioctlc.backends.ctext import paragraphs, wrapped
from ioctlc.backends.deprecation import Retirement


def banner(ctx: Context, what: str, with_doc: bool = False) -> list[str]:
    """The comment under the licence line: what the file is, where it comes from, and what remakes it."""
    lines = wrapped(f"{ctx.spec.name}: {what}", width=76)
    lines += ["", *wrapped(f"Made by ioctlc from the {ctx.spec.name} spec; do not edit. To remake it:", width=76)]
    lines += [f"  {line}" for line in wrapped(ctx.command, width=len(ctx.command) * 2)]
    if with_doc:
        for part in paragraphs(ctx.spec.doc):
            lines += ["", *wrapped(part, width=76)]
    return ["/*", *(f" * {line}".rstrip() for line in lines), " */"]


def deprecated_macro(retirement: Retirement) -> list[str]:
    """The definition of the attribute; whoever defines it first, as nothing for instance, wins. Microsoft's compilers
    have none for enumerators, so these get their own."""
    name, value = retirement.macro, retirement.value_macro
    of_values = ["", f"#ifndef {value}", "#if defined(__GNUC__) || defined(__clang__)",
                 f"#define {value}(msg) {name}(msg)", "#else", f"#define {value}(msg)", "#endif", "#endif"]
    return [f"#ifndef {name}",
            "#if defined(__GNUC__) || defined(__clang__)", f"#define {name}(msg) __attribute__((deprecated(msg)))",
            "#elif defined(_MSC_VER)", f"#define {name}(msg) __declspec(deprecated(msg))",
            "#else", f"#define {name}(msg)", "#endif", "#endif", *(of_values if retirement.values else [])]
