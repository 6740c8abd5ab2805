"""The first page: what the ABI is, its objects, ioctls, devices, capabilities in short, and what is on its way out."""

from __future__ import annotations

from collections.abc import Iterator

from ioctlc.backends import Context
from ioctlc.backends.ctext import file_word
from ioctlc.backends.reference.blocks import (Block, Collected, Line, Page, Paragraph, Row, Section, Span, Table,
                                              code, joined, plain)
from ioctlc.backends.reference.lives import living
from ioctlc.backends.reference.names import ATTRIBUTES, CAPABILITIES, INDEX, brief
from ioctlc.backends.reference.objects import Objects
from ioctlc.backends.reference.words import ANY_RESULTS, CLASSES, RESULTS, UNVERSIONED
from ioctlc.model import ByAbi, Deprecated, Ioctl
from ioctlc.abi import ABIS


class Index:
    """Lowers the first page."""

    def __init__(self, ctx: Context, objects: Objects) -> None:
        self.ctx = ctx
        self.spec = ctx.spec
        self.objects = objects
        self.names, self.lives, self.abis = objects.names, objects.lives, objects.lives.abis

    def page(self) -> Page:
        blocks = (*self.names.doc(self.spec.doc), *self._facts().block())
        sections = [*self._objects(), *self._ioctls(), *self._devices(), *self._capabilities(), *self._gone(),
                    *self._meanings()]
        return Page(INDEX, "Overview", f"The {self.spec.name} ABI", blocks, tuple(sections))

    def _facts(self) -> Collected:
        spec, facts = self.spec, Collected()
        facts.add("Version", plain(spec.version if spec.version != UNVERSIONED else ""))
        facts.add("Licence", plain(" ".join(spec.license.split())))
        facts.add("Profile", plain({"strict": "strict: portable by construction", "legacy":
                                    "legacy: it exists, and cannot be changed"}.get(spec.profile, spec.profile)))
        facts.add("Header", code(f"{file_word(spec)}.h"))
        if spec.origin is not None:
            facts.add("Origin", (*joined(map(code, spec.origin.headers)),
                                 Span(f", version {spec.origin.version}" if spec.origin.version else "")),
                      *(plain(f"{header}: {version}") for header, version in spec.origin.versions.items()))
        if spec.extends is not None:
            facts.add("Extends", plain(f"{spec.extends.base.name}, as the extension {spec.extends.uuid}"))
        if spec.extension_range is not None:
            low, high = spec.extension_range.nr
            first, last = spec.extension_range.capabilities
            facts.add("For extensions", plain(f"nr 0x{low:02x} to 0x{high:02x}, "
                                              f"capabilities 0x{first:x} to 0x{last:x}"))
        facts.add("Type byte", *self._by_abi(spec.numbers.type_byte))
        if spec.numbers.device_type is not None:
            facts.add("Windows device type", code(f"0x{spec.numbers.device_type:04x}"))
        facts.add("ABIs", code(", ".join(spec.abis())))
        return facts

    def _by_abi(self, value: ByAbi[int] | None) -> Iterator[Line]:
        found: dict[int, set[str]] = {}
        for abi in self.spec.abis() if value is not None else ():
            number = value.on(ABIS[abi]) if value is not None else None
            if number is not None:
                found.setdefault(number, set()).add(abi)
        for number, abis in found.items():
            yield (*code(f"0x{number:02x}"), *(plain(f" on {self.abis.of(abis)}") if abis != self.abis.every else ()))

    # --- what there is ---

    def _objects(self) -> Iterator[Section]:
        if self.objects.all:
            said = plain("Kinds of file descriptor: which there are, and which ioctl makes them.")
            yield Section("objects", plain("Objects"), "Objects", (Paragraph(said), self.objects.map()))

    def _ioctls(self) -> Iterator[Section]:
        sections = []
        for one in self.objects.all:
            found = self.objects.of(one)
            if found:
                table = self.objects.table(f"Ioctls of {one.name}", found)
                sections.append(Section(f"ioctls-{one.name}", (Span("On "), *self.names.link(one)), one.name, (table,)))
        if sections:
            yield Section("ioctls", plain("Ioctls"), "Ioctls by object", (), tuple(sections))

    def _devices(self) -> Iterator[Section]:
        if self.spec.devices:
            rows = tuple(Row(((self.names.link(one),), (self.names.link(one.object),), self.names.cell(brief(one.doc))))
                         for one in self.spec.devices)
            table = Table("Devices", ("Device", "Object", "What it is"), rows)
            more = (Span("Their attributes", ATTRIBUTES), Span(" are on a page of their own."))
            yield Section("devices", plain("Devices"), "Devices", (table, Paragraph(more)))

    def _capabilities(self) -> Iterator[Section]:
        found = sorted((one for one in self.spec.capabilities if not one.reserved), key=lambda one: one.value)
        if self.spec.capabilities:
            reserved = len(self.spec.capabilities) - len(found)
            kept = f", and {reserved} that {'is' if reserved == 1 else 'are'} reserved" if reserved else ""
            more = (Span("Values, answers and what each announces", CAPABILITIES), Span(f" of all {len(found)}{kept}."))
            yield Section("capabilities", plain("Capabilities"), "Capabilities",
                          (Paragraph(self.names.links(found)), Paragraph(more)))

    # --- what goes ---

    def _gone(self) -> Iterator[Section]:
        rows = [Row(((self.names.link(node, name),), (plain(life.since),), (plain(life.remove_after or "not said"),),
                     (self.names.code(life.replaced_by or ""),), self.names.cell(life.note)))
                for name, node, life in self._dying()]
        if rows:
            heads = ("Name", "Since", "Removed after", "Use", "Note")
            yield Section("deprecated", plain("Deprecated"), "Deprecated",
                          (Table("What is deprecated", heads, tuple(rows), (1, 2)),))

    def _dying(self) -> Iterator[tuple[str, object, Deprecated]]:
        """Everything that is deprecated: name, the node that is described, dates."""
        for name, node, life in living(self.spec):
            if life.deprecated is not None:
                yield name, node, life.deprecated

    # --- what the words mean ---

    def _meanings(self) -> Iterator[Section]:
        if not self.spec.ioctls:
            return
        yield Section("results", plain("What every ioctl can answer"), "Common results", self._results())
        if any(self._has_callers(ioctl) for ioctl in self.spec.ioctls):
            classes = tuple(Row(((code(kind),), (plain(text),))) for kind, text in CLASSES.items())
            said = plain("How a call of a 32-bit program fares in a 64-bit kernel, where both have the ABI.")
            yield Section("compat-classes", plain("Compat classes"), "Compat classes",
                          (Paragraph(said), Table("Compat classes", ("Class", "Meaning"), classes)))

    def _results(self) -> tuple[Block, ...]:
        """What generated code answers, which says it of each system and in this order; or what any driver does."""
        if not self.spec.driver:
            rows = tuple(Row(((code(error),), (plain(when),))) for error, when in ANY_RESULTS)
            return (Table("Common results", ("Error", "When"), rows),)
        rows = tuple(Row(((code(error),), (code(status),), (plain(when),))) for error, status, when in RESULTS)
        return (Paragraph(plain("In the order of the checks.")),
                Table("Common results", ("Linux, BSD", "Windows", "When"), rows))

    def _has_callers(self, ioctl: Ioctl) -> bool:
        return bool(self.objects.ioctls.callers(ioctl))
