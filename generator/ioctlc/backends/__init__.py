"""The outputs of ioctlc: one package per output, each with its templates, each able to run alone.

A backend lowers the model to small records of ready strings and prints them through its templates. Importing this
package imports no backend and no template engine: `BACKENDS[name]` loads the one that is asked for.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

from ioctlc.model import Spec
from ioctlc.source import Pos

if TYPE_CHECKING:
    from ioctlc.codes import Codes
    from ioctlc.layout import Layouts

#: The backends, in the order in which `ioctlc build` runs them: a new one is a package here and a line here.
NAMES = ("header", "windows", "asserts", "driver", "compat", "json", "decoders", "strace")


@dataclass(frozen=True, slots=True)
class Context:
    """What a backend works from.

    command   remakes the output ("ioctlc build spec/mvm"); banners show it
    root      the folder that names of files are relative to, so that output does not depend on where it is made
    """

    spec: Spec
    layouts: Layouts
    codes: Codes
    command: str
    root: str = ""

    def file(self, name: str) -> str:
        """A spec's file relative to `root`; by whatever path the spec was named, symbolic links included."""
        if not self.root or not self.spec.files:
            return name.replace(os.sep, "/")
        main = os.path.dirname(self.spec.files[0])
        folder = os.path.relpath(os.path.realpath(main), os.path.realpath(self.root))
        return os.path.normpath(os.path.join(folder, os.path.relpath(name, main or "."))).replace(os.sep, "/")


class Unsupported(Exception):
    """Something of a spec that an output cannot be made for, with its place and a way out."""

    def __init__(self, pos: Pos, message: str, help: str) -> None:
        super().__init__(f"{pos}: {message}")
        self.pos, self.message, self.help = pos, message, help


class Backend(Protocol):
    """One output."""

    name: str

    def outputs(self, ctx: Context) -> dict[str, str]:
        """The files of this output: path under generated/<abi>/ -> text. Raises Unsupported."""


class _Backends(Mapping[str, Backend]):
    """The backends by name, imported when asked for."""

    def __getitem__(self, name: str) -> Backend:
        if name not in NAMES:
            raise KeyError(name)
        return cast(Backend, import_module(f"{__name__}.{name}"))

    def __iter__(self) -> Iterator[str]:
        return iter(NAMES)

    def __len__(self) -> int:
        return len(NAMES)


BACKENDS: Mapping[str, Backend] = _Backends()
