"""Templates: each backend's folder has its own; they print ready strings and compute nothing."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinja2 import Environment

#: Templates that several backends use.
_SHARED = Path(__file__).parent / "templates"


@lru_cache(maxsize=None)
def _environment(folder: str, escape: bool = False) -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(loader=FileSystemLoader([folder, str(_SHARED)]), undefined=StrictUndefined, trim_blocks=True,
                       lstrip_blocks=True, keep_trailing_newline=True, autoescape=escape)


def render(package_file: str, template: str, **values: object) -> str:
    """The text of a template in the `templates` folder beside `package_file` (a backend's `__file__`)."""
    return _environment(str(Path(package_file).parent / "templates")).get_template(template).render(**values)


def render_html(package_file: str, template: str, **values: object) -> str:
    """As `render`, but what is printed is text: `<`, `&` and quotes come out as themselves."""
    return _environment(str(Path(package_file).parent / "templates"), True).get_template(template).render(**values)
