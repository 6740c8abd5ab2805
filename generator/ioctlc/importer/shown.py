"""How headers are named in what an import writes: nothing that only this machine has stands in a spec or its report."""

from __future__ import annotations

import os

from ioctlc.importer.facts import Place

#: The folders that every system header is in; those of other architectures keep theirs, which tells them apart.
_NATIVE = ("/usr/include/x86_64-linux-gnu/", "/usr/include/")


def short(place: Place) -> str:
    """A place in a header, "-" for none."""
    return str(place._replace(file=short_file(place.file))) if place.file else "-"


def short_file(file: str, up: bool = True) -> str:
    """A header as the user can find it: below where he stands or, with `up`, beside it; else behind the folder
    `include` that it is in, or by its own name."""
    root = next((root for root in _NATIVE if file.startswith(root)), None)
    if root is not None:
        return file[len(root):]
    if not os.path.isabs(file) or file.startswith("/usr/"):
        return file
    here = os.getcwd()
    if os.path.commonpath([here, file]) == here:
        return os.path.relpath(file, here)
    _, found, behind = file.rpartition("/include/")
    if found:
        return behind
    near = up and os.path.commonpath([os.path.dirname(here), file]) == os.path.dirname(here) != "/"
    return os.path.relpath(file, here) if near else os.path.basename(file)


def header_name(header: str) -> str:
    """A header as `origin` and what is made of it name it: as the user did, without folders that only he has."""
    name = short_file(header, up=False)
    return name if name.isascii() else os.path.basename(name)
