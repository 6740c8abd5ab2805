"""Where each name of a spec is described, and texts in which the names are links to it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Any

from ioctlc.backends.ctext import paragraphs, prefix_of
from ioctlc.backends.reference.blocks import Cell, Line, Paragraph, Span
from ioctlc.backends.reference.makers import all_objects
from ioctlc.model import Object, Spec

TYPES, ATTRIBUTES, CAPABILITIES = "types.html", "attributes.html", "capabilities.html"
INDEX, NUMBERS, NAMES, STYLE = "index.html", "numbers.html", "names.html", "style.css"

_TOKEN = re.compile(r"`([^`\n]+)`|(?:\b(struct|union|enum|flags) )?\b([A-Za-z_]\w*)", re.ASCII)

#: A word of fewer letters than this is no name but part of a sentence.
_SHORT = 4

#: Characters that are looked at one by one, and the categories that HTML does not take: control characters, halves
#: of pairs, and what is no character.
_ODD = re.compile(r"[^\n -~]")
_UNFIT = ("Cc", "Cs", "Cn")

#: Characters that show nothing and change how what is around them is shown.
_DIRECTION = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


def clean(text: str) -> str:
    """The text without what HTML forbids (control characters, halves of surrogate pairs) or what turns text around."""
    def shown(match: re.Match[str]) -> str:
        return " " if unicodedata.category(match[0]) in _UNFIT or match[0] in _DIRECTION else match[0]
    return _ODD.sub(shown, text)


def object_page(one: Object) -> str:
    return f"object-{one.name}.html"


#: Where commands are described that no object takes.
NO_OBJECT = "object.html"


class Names:
    """Anchors of everything that has a name. They are made of kind and name, so they stay when a spec grows."""

    def __init__(self, spec: Spec) -> None:
        self.spec = spec
        self._objects = set(all_objects(spec))
        self._anchors: dict[int, tuple[str, str]] = {}      # id of a node -> page, anchor
        self._taken: set[tuple[str, str]] = set()
        self._plain: dict[str, str] = {}
        self._kinds: dict[tuple[str, str], str] = {}
        self.listed: list[tuple[str, str, str]] = []        # name, what it is, where
        self._prefix = f"{prefix_of(spec)}_"
        self._calls()
        self._values()
        self._tables()
        self._types()

    def _calls(self) -> None:
        for ioctl in self.spec.ioctls:
            page = object_page(ioctl.objects[0]) if ioctl.objects else NO_OBJECT
            href = self._add(ioctl, page, ioctl.name, ioctl.name, "ioctl")
            short = ioctl.name.removeprefix(self._prefix)
            if "_" in short:
                self._plain.setdefault(short, href)
        for capability in self.spec.capabilities:
            self._add(capability, CAPABILITIES, capability.name, capability.name, "capability")

    def _values(self) -> None:
        for constant in self.spec.constants:
            self._add(constant, TYPES, constant.name, constant.name, "constant")
        for values in self.spec.value_sets:
            self._add(values, TYPES, values.name, f"{values.kind}-{values.name}", values.kind)
            for value in values.values:
                self._add(value, TYPES, value.name, value.name, "flag" if values.kind == "flags" else "enum value")

    def _tables(self) -> None:
        for device in self.spec.devices:
            self._add(device, ATTRIBUTES, device.name, device.name, "device type")
        for attribute in self.spec.attributes:
            self._add(attribute, ATTRIBUTES, attribute.name, attribute.name, "attribute")
        for space in self.spec.register_spaces:
            self._add(space, ATTRIBUTES, space.name, f"registers-{space.name}", "registers")
            for register in space.registers:
                self._add(register, ATTRIBUTES, register.name, register.name, "register")

    def _types(self) -> None:
        for record in self.spec.records:
            self._add(record, TYPES, record.name or "", f"{record.kind}-{record.name}", record.kind)
        for typedef in self.spec.typedefs:
            self._add(typedef, TYPES, typedef.name, f"typedef-{typedef.name}", "typedef")
        for mapping in self.spec.mappings:
            self._add(mapping, object_page(mapping.object), mapping.name, f"mapping-{mapping.name}", "mapping")
        for state in self.spec.states:
            self._add(state, object_page(state.object), state.name, f"state-{state.name}", "state")

    def _add(self, node: object, page: str, name: str, anchor: str, kind: str) -> str:
        self._anchors[id(node)] = (page, self.free(page, anchor))
        href = self.href(node)
        if name not in self._plain and len(name) >= _SHORT and ("_" in name or name != name.lower()):
            self._plain[name] = href
        self._kinds.setdefault((kind, name), href)
        self.listed.append((name, kind, href))
        return href

    def free(self, page: str, anchor: str) -> str:
        """An anchor that the page does not have yet: variants of one name are numbered."""
        found, number = anchor, 1
        while (page, found) in self._taken:
            number += 1
            found = f"{anchor}-{number}"
        self._taken.add((page, found))
        return found

    def anchor(self, node: object) -> str:
        return self._anchors[id(node)][1]

    def href(self, node: object) -> str:
        """Where a node is described; "" of what another spec describes."""
        if isinstance(node, Object):
            return object_page(node) if node in self._objects else ""
        page, anchor = self._anchors.get(id(node), ("", ""))
        return f"{page}#{anchor}" if page else ""

    def link(self, node: Any, text: str = "") -> Line:
        """The name of a node as a link."""
        return (Span(clean(text or node.name), self.href(node), True),)

    def links(self, nodes: Iterable[Any]) -> Line:
        found: list[Span] = []
        for node in nodes:
            found += [Span(", ")] if found else []
            found += self.link(node)
        return tuple(found)

    def links_to(self, named: Iterable[tuple[str, object]]) -> Line:
        """Links under names of their own."""
        found: list[Span] = []
        for name, node in named:
            found += [Span(", ")] if found else []
            found += self.link(node, name)
        return tuple(found)

    # --- texts ---

    def text(self, text: str | None, code: bool = False, lead: str = "") -> Line:
        """A text as one line behind `lead`: names are links, `..` is code. With `code` all of it is."""
        words = " ".join(clean(text or "").split())
        return tuple(self._spans(lead + words, code)) if words else ()

    def code(self, text: str) -> Line:
        """Something of C; its names are links."""
        return self.text(text, code=True)

    def cell(self, text: str | None) -> Cell:
        line = self.text(text)
        return (line,) if line else ()

    def doc(self, text: str | None) -> tuple[Paragraph, ...]:
        """A doc text: blank lines part paragraphs."""
        return tuple(Paragraph(self.text(part)) for part in paragraphs(clean(text or "")))

    def _spans(self, text: str, code: bool) -> Iterator[Span]:
        at = 0
        for match in _TOKEN.finditer(text):
            quoted, kind, name = match.groups()
            href = self._find(kind, name) if name else self._plain.get(quoted, "")
            if not href and not quoted:
                continue
            if match.start() > at:
                yield Span(text[at:match.start()], code=code)
            yield Span(quoted or match.group(), href, True)
            at = match.end()
        if at < len(text):
            yield Span(text[at:], code=code)

    def _find(self, kind: str | None, name: str) -> str:
        return self._kinds.get((kind or "", name), "") or self._plain.get(name, "")


def brief(text: str | None) -> str:
    """The first sentence of a doc text."""
    first = " ".join((paragraphs(text) or [""])[0].split())
    return re.split(r"(?<=[.!?]) (?=[A-Z`])", first, maxsplit=1)[0]
