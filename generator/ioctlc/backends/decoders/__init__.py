"""Decoder tables: what a tracer needs to name every field of every ioctl, on every ABI (docs/decoders.md).

`decoders/<abi>.tables.json` is for anybody; `decoders/<abi>_tables.c` is the same for the C engine.
"""

from __future__ import annotations

from ioctlc.backends import Context
from ioctlc.backends.ctext import c_string, file_word, spdx
from ioctlc.backends.decoders.ctables import Arrays
from ioctlc.backends.decoders.document import document
from ioctlc.backends.json.text import to_text
from ioctlc.backends.prologue import banner
from ioctlc.backends.render import render

name = "decoders"


def outputs(ctx: Context) -> dict[str, str]:
    """The tables as JSON and as C; none for an ABI that only systems without _IOC codes have."""
    tables, word = document(ctx), file_word(ctx.spec)
    if not tables["commands"]:
        return {}
    text = render(__file__, "tables.c.j2", license=spdx(ctx.spec), banner=banner(ctx, "tables of the decoders."),
                  arrays=Arrays(tables).arrays(), word=word, spec=c_string(ctx.spec.name),
                  version=c_string(ctx.spec.version), states=len(tables["states"]))
    return {f"decoders/{word}.tables.json": to_text(tables), f"decoders/{word}_tables.c": text}
