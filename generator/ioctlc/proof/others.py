"""Types that a spec takes from other headers (`external`): which ones a compiler was given, where it refuses them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Iterable

from ioctlc.abi import ABIS
from ioctlc.model import Origin, Spec
from ioctlc.proof.compilers import compilers, linux_version
from ioctlc.proof.runner import FAILED, Row


def told(rows: Iterable[Row], spec: Spec) -> list[str]:
    """For each refused type of another header: whose file the compiler was given, and what the spec was made of."""
    said: dict[tuple[str, str, str], list[str]] = {}
    for row in rows:
        words = set(re.findall(r"\w+", row.message)) if row.verdict == FAILED else set()
        for label, header in _external(spec, row.abi, words):
            path, version = _given(row.abi, header)
            abis = said.setdefault((label, path, version), [])
            if row.abi not in abis:
                abis.append(row.abi)
    made = _made_of(spec.origin)
    return [f"{label} is not this spec's but that of {path}{version}, on {', '.join(abis)}{made}; if the layout in the"
            " spec is of another version, import again" for (label, path, version), abis in said.items()]


def _external(spec: Spec, abi: str, words: set[str]) -> list[tuple[str, str]]:
    """The labels of the records and enums among some words that other headers define, and those headers."""
    found = []
    for record in spec.records:
        if record.name in words and record.external and spec.exists(record, ABIS[abi]):
            header = record.external.on(ABIS[abi])
            found += [(record.label, header)] if header else []
    for values in spec.value_sets:
        if values.name in words and values.external:
            header = values.external.on(ABIS[abi])
            found += [(f"enum {values.name}", header)] if header else []
    return found


def _given(abi: str, header: str) -> tuple[str, str]:
    """The file of a header on an ABI, and the version of Linux that it is of, in brackets."""
    folders = next((compiler.folders for compiler in compilers(abi)), ())
    file = next((path for folder in folders if (path := Path(folder, header)).is_file()), Path(header))
    version = next((found for folder in folders if (found := linux_version(folder))), None)
    return str(file), f" (Linux {version})" if version and header.startswith(("linux/", "asm/")) else ""


def _made_of(origin: Origin | None) -> str:
    if origin is None or not (origin.version or origin.versions):
        return ""
    versions = dict.fromkeys([origin.version] if origin.version else origin.versions.values())
    return f"; the spec was made of Linux {', '.join(map(str, versions))}"
