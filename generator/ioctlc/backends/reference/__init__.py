"""The reference: HTML pages for people, made from the model that headers and tables are made from (`ioctlc docs`).

It is no backend of `ioctlc build`: its output is published, not committed. The pages need no script and no network.
"""

from __future__ import annotations

from ioctlc.backends import Context
from ioctlc.backends.cdecl import Speller
from ioctlc.backends.ctext import comment_text, prefix_of
from ioctlc.backends.reference.abis import AbiWords
from ioctlc.backends.reference.attributes import Attributes
from ioctlc.backends.reference.blocks import Page
from ioctlc.backends.reference.capabilities import Capabilities
from ioctlc.backends.reference.index import Index
from ioctlc.backends.reference.lives import Lives
from ioctlc.backends.reference.members import Members
from ioctlc.backends.reference.names import INDEX, STYLE, Names, clean
from ioctlc.backends.reference.numbers import listed, numbers
from ioctlc.backends.reference.objects import Objects
from ioctlc.backends.reference.records import Types
from ioctlc.backends.reference.words import UNVERSIONED
from ioctlc.backends.render import render, render_html

name = "reference"


def source(spec_name: str) -> str:
    """What stands behind the mark of a generated file; not what `build` writes, so neither takes the other's away."""
    return f"the spec of {spec_name};"


def pages(ctx: Context) -> list[Page]:
    """All pages, the first one first. What the spec has nothing of has no page."""
    names, abis = Names(ctx.spec), AbiWords(ctx.spec.abis())
    lives = Lives(names, abis)
    speller = Speller(prefix_of(ctx.spec).lower())
    members = Members(names, lives, ctx.layouts, speller)
    objects = Objects(ctx, members)
    types = Types(ctx, members).page()
    found = [Index(ctx, objects).page(), *objects.pages(), types if types.sections else None,
             Attributes(names, lives, speller).page(), Capabilities(names, lives).page(), numbers(ctx, names, abis),
             listed(names)]
    return [page for page in found if page is not None]


def outputs(ctx: Context) -> dict[str, str]:
    """The pages, and their style."""
    spec, made = ctx.spec, pages(ctx)
    banner = f"Made by ioctlc from {source(spec.name)} do not edit. To remake it: {ctx.command}"
    around = {"pages": made, "abi": spec.name, "banner": banner, "license": " ".join(spec.license.split()),
              "version": "" if spec.version == UNVERSIONED else spec.version, "index": INDEX, "style": STYLE}
    texts = {page.file: clean(render_html(__file__, "page.html.j2", page=page, **around)) for page in made}
    texts[STYLE] = render(__file__, "style.css.j2", banner=comment_text(banner))
    return texts
