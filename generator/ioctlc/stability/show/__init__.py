"""A comparison for people and for machines: text, JSON, Markdown, SARIF, GitHub annotations, JUnit."""

from __future__ import annotations

from typing import Callable

from ioctlc.stability.change import Comparison
from ioctlc.stability.show import machine, markdown, text

#: The formats: name -> (comparison, whether colour is wanted) -> text.
FORMATS: dict[str, Callable[[Comparison, bool], str]] = {
    "text": text.as_text,
    "json": lambda found, colour: machine.as_json(found),
    "markdown": lambda found, colour: markdown.as_markdown(found),
    "sarif": lambda found, colour: machine.as_sarif(found),
    "github": lambda found, colour: machine.as_github(found),
    "junit": lambda found, colour: machine.as_junit(found),
}
