"""A comparison for people and for machines: text, JSON, Markdown, SARIF, GitHub annotations, JUnit."""

from __future__ import annotations

import importlib
from typing import Callable

from ioctlc.stability.change import Comparison

#: The formats, and the modules and functions that make them; a module is loaded when its format is asked for.
FORMATS: dict[str, str] = {
    "text": "text.as_text", "json": "machine.as_json", "markdown": "markdown.as_markdown", "sarif": "machine.as_sarif",
    "github": "machine.as_github", "junit": "machine.as_junit",
}


def shown(found: Comparison, format_: str, colour: bool = False) -> str:
    """A comparison in a format; only text knows colour."""
    module, _, name = FORMATS[format_].partition(".")
    make: Callable[..., str] = getattr(importlib.import_module(f"{__name__}.{module}"), name)
    return make(found, colour) if format_ == "text" else make(found)
