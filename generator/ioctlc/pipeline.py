"""The stages in order: load, shape, resolve, layout, codes, lint. Commands start here.

Everything a stage finds wrong goes into the report; a stage that cannot go on raises Refused.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from ioctlc.codes import Codes
from ioctlc.layout import Layouts
from ioctlc.load import Map, load
from ioctlc.model import Spec
from ioctlc.resolve import reader, resolve
from ioctlc.shape import check_shape
from ioctlc.source import Refused, Report

MAX_BASES = 8


@dataclass(slots=True)
class Compiled:
    """A spec with its layouts and request codes on every ABI. `files` are all files that were read."""

    spec: Spec
    layouts: Layouts
    codes: Codes
    path: Path
    files: list[str]


def model_of(spec: str, report: Report) -> Compiled:
    """SPEC as a model with layouts and codes ready to be asked for. Raises UsageError or Refused."""
    files: list[str] = []
    model, path = _resolve(spec, report, files, [])
    layouts = Layouts(model)
    return Compiled(model, layouts, Codes(model, layouts), path, files)


def _resolve(spec: str, report: Report, files: list[str], chain: list[str]) -> tuple[Spec, Path]:
    loaded = load(spec, report)
    key = os.path.realpath(loaded.path)
    if key in chain or len(chain) > MAX_BASES:
        node = loaded.main.get("extends")
        assert node is not None
        through = " and ".join(map(os.path.basename, chain))
        report.error("extends", node.pos, f"the spec extends itself, through {through}", help="name another base")
        raise Refused
    files += [file for file, _ in loaded.files]
    check_shape(loaded, report)

    def find_base(name: str, path: str | None, main: Map) -> Spec:
        base = _base_path(name, path, loaded.root)
        if base is None:
            pos = reader.place(main, "extends")
            report.error("extends", pos, f"the spec of '{name}' was not found" + (f" at '{path}'" if path else ""),
                         help="say where it is: extends: {abi: " + name + ", path: ../../spec/" + name + "}")
            raise Refused
        model, _ = _resolve(str(base), report, files, chain + [key])
        if model.name != name:
            report.error("extends", reader.place(main, "extends"), f"'{base}' is the spec of '{model.name}'",
                         help=f"write 'extends: {model.name}', or another path", notes=((model.pos, "declared here"),))
            raise Refused
        return model

    return resolve(loaded, report, find_base), loaded.path


def _base_path(name: str, path: str | None, root: Path) -> Path | None:
    """Where a base spec is: at `path` from the extending spec's folder, beside it, or among the specs of this tool."""
    if path is not None:
        found = Path(os.path.normpath(root / path))
        return found if found.exists() else None
    candidates = [root / ".." / name, root / ".." / ".." / "spec" / name] + [d / name for d in spec_folders()]
    for candidate in candidates:
        if (candidate / f"{name}.yaml").is_file():
            return Path(os.path.normpath(candidate))
    return None


def spec_folders() -> list[Path]:
    """Folders of specs that come with the tool: $IOCTLC_SPECS (colon-separated), a checkout's, an installation's."""
    import sys
    here = Path(__file__).resolve()
    named = [Path(p) for p in os.environ.get("IOCTLC_SPECS", "").split(":") if p]
    prefixes = [here.parents[4], Path(sys.prefix)] if len(here.parents) > 4 else [Path(sys.prefix)]
    usual = [here.parents[2] / "spec", *(prefix / "share" / "ioctlc" / "spec" for prefix in prefixes)]
    return named + [p for p in usual if p.is_dir()]


def known_specs() -> list[Path]:
    """The main folders of all specs that come with the tool, by name."""
    found: dict[str, Path] = {}
    for folder in spec_folders():
        for child in sorted(folder.iterdir()) if folder.is_dir() else []:
            if (child / f"{child.name}.yaml").is_file():
                found.setdefault(child.name, child)
    return [found[name] for name in sorted(found)]


def default_output(path: Path, abi: str) -> Path:
    """Where a spec's outputs go without -o: generated/<abi> beside the `spec` folder, or in the spec's own folder."""
    folder = path.parent
    parent = Path(os.path.normpath(folder / ".."))
    absolute = folder.resolve()
    if absolute.parent.name == "spec":
        return Path(os.path.normpath(parent / "..")) / "generated" / abi
    return folder / "generated" / abi
