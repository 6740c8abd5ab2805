"""Decoders for strace, in its own idiom: a header of functions, and names (docs/decoders.md).

`strace/<abi>.h` is for src/ioctl.c, `strace/ioctls_<abi>.h` for src/ioctlsort.c; decoders/strace puts them there.
"""

from __future__ import annotations

from ioctlc.backends import Context
from ioctlc.backends.ctext import file_word, spdx
from ioctlc.backends.decoders.document import document
from ioctlc.backends.prologue import banner
from ioctlc.backends.render import render
from ioctlc.backends.strace.commands import Commands
from ioctlc.backends.strace.names import names, objects
from ioctlc.backends.strace.printers import Printers
from ioctlc.backends.strace.sets import Sets
from ioctlc.backends.strace.structs import Structs
from ioctlc.backends.strace.tables import Tables

name = "strace"


def outputs(ctx: Context) -> dict[str, str]:
    """The header and the names; none for an ABI that has no commands on x86 Linux."""
    tables, word = Tables(document(ctx)), file_word(ctx.spec)
    if not list(tables.commands()):
        return {}
    structs = Structs(tables, word)
    sets = Sets(tables, structs)
    printers = Printers(tables, structs, sets)
    commands = Commands(tables, structs, printers)
    shared = {"license": spdx(ctx.spec), "word": word}
    text = render(__file__, "decoder.h.j2", banner=banner(ctx, "decoders for strace, on x86."), structs=structs.text,
                  sets=sets.text, forward=printers.forward, functions=printers.text, plain=commands.plain,
                  wide=commands.wide, objects=objects(tables), **shared)
    rows = render(__file__, "names.h.j2", banner=banner(ctx, "names for strace."), names=names(tables, word), **shared)
    return {f"strace/{word}.h": text, f"strace/ioctls_{word}.h": rows}
