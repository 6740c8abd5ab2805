"""What user space maps from an object: rows for mmap, and the ioctl that maps where there is no mmap."""

from __future__ import annotations

from dataclasses import dataclass

from ioctlc.abi import ABIS
from ioctlc.backends import Context, Unsupported
from ioctlc.backends.conditions import condition_for
from ioctlc.backends.ctext import c_int
from ioctlc.backends.driver.commands import Command, Lowering
from ioctlc.backends.driver.flow import Flow, has_input, leaves, nested
from ioctlc.backends.driver.names import Names
from ioctlc.backends.driver.payloads import Plan
from ioctlc.model import Ioctl, Mapping, Object, Record, ScalarType

#: Member of the argument of `map_with` that gets the address, and one that gets the size where it is there.
ADDRESS, SIZE = "addr", "size"


@dataclass(frozen=True, slots=True)
class MappingView:
    """A mapping: its row's name, the driver's function, the C type at its start, its offset for each condition."""

    name: str
    title: str
    handler: str
    record: str
    writable: str
    in_pages: bool
    condition: str
    offsets: tuple[tuple[str, str], ...]        # condition ("" for the last) and value
    parameters: tuple[tuple[str, str], ...]

    @property
    def prototype(self) -> str:
        """What the driver defines."""
        (_, variable), tag = self.parameters[0], self.name.split(" ")[0]
        return f"int {self.handler}(struct {tag} *{variable}, struct os_pages **pages)"

    @property
    def row(self) -> str:
        """The C name of its row."""
        return self.name.split(" ")[1]


def mappings_of(ctx: Context, names: Names, one: Object) -> list[MappingView]:
    """What can be mapped from an object, in the order of the spec."""
    return [_view(ctx, names, mapping) for mapping in ctx.spec.mappings if mapping.object is one]


def _view(ctx: Context, names: Names, mapping: Mapping) -> MappingView:
    universe = frozenset(ctx.spec.abis())
    there = frozenset(abi for abi in universe
                      if ctx.spec.exists(mapping, ABIS[abi]) and ctx.spec.exists(mapping.object, ABIS[abi]))
    variable, bare = names.variable(mapping.object), names.bare(mapping.name)
    return MappingView(f"{names.object(mapping.object)} {names.word}_{variable}_{bare}", mapping.name,
                       handler_of(names, mapping), f"{mapping.record.kind} {mapping.record.name}",
                       str(writable(mapping.record)).lower(), mapping.page_offset is not None,
                       condition_for(there, universe) if there != universe else "", _offsets(mapping, there),
                       (("object", variable), ("pages", "pages")))


def handler_of(names: Names, mapping: Mapping) -> str:
    """mvm_vcpu_map_run_page for mvm_run_page."""
    return f"{names.word}_{names.variable(mapping.object)}_map_{names.bare(mapping.name)}"


def writable(record: Record) -> bool:
    """Whether user space writes any of it."""
    flow = Flow("inout")
    return has_input(record, flow) or any(
        has_input(inner, leaf.flow.within(leaf.field)) for leaf in leaves(record, flow)
        if (inner := nested(leaf.field.type)) is not None)


def _opened_by_name(one: Object) -> bool:
    """Whether callers open an object themselves; files that the driver makes are open for both ways."""
    return any(set(names) & {"node", "device"} for names in one.names.values())


def _offsets(mapping: Mapping, there: frozenset[str]) -> tuple[tuple[str, str], ...]:
    """The offset by condition; the commonest one is the last, without a condition. 0 where there is no mmap."""
    source = mapping.offset or mapping.page_offset
    found: dict[int, list[str]] = {}
    for abi in sorted(there):
        value = source.on(ABIS[abi]) if source is not None else None
        if value is not None:
            found.setdefault(value, []).append(abi)
    if not found:
        return (("", "0"),)
    rows = sorted(found.items(), key=lambda row: len(row[1]))
    said = frozenset(abi for _, abis in rows for abi in abis)
    return (*((condition_for(frozenset(abis), said), c_int(value, value >= 0x1000, True)) for value, abis in rows[:-1]),
            ("", c_int(rows[-1][0], rows[-1][0] >= 0x1000, True)))


def mapped_by(ctx: Context, one: Object, ioctl: Ioctl) -> Mapping | None:
    """The mapping that an ioctl of an object makes."""
    return next((mapping for mapping in ctx.spec.mappings if mapping.windows is ioctl and mapping.object is one), None)


class MapCommand(Lowering):
    """The ioctl that maps: the driver gives the pages, the system a place for them."""

    mapping: Mapping

    def check(self) -> "MapCommand":
        """Refuses an argument that has no place for the answer."""
        found = mapped_by(self.ctx, self.object, self.ioctl)
        assert found is not None
        self.mapping = found
        if ADDRESS not in self._answers() or set(self._answers()) - {ADDRESS, SIZE}:
            raise Unsupported(self.ioctl.pos, f"'{self.ioctl.name}' maps '{found.name}', but its argument has other"
                              f" output than a u64 '{ADDRESS}' and, maybe, a u64 '{SIZE}': the driver's side cannot"
                              " be generated",
                              f"give it a member '{ADDRESS}' of type u64 with dir: out, and no further output")
        if writable(found.record) and _opened_by_name(self.object) and self.ioctl.privilege in (None, "none"):
            raise Unsupported(self.ioctl.pos, f"'{self.ioctl.name}' maps '{found.name}' for writing, and"
                              f" '{self.object.name}' can be opened for reading alone: where there is no mmap to"
                              " refuse it, such a caller would write", "say 'privilege: open_for_write'")
        return self

    def _answers(self) -> list[str]:
        """The members that are output: those of type u64, and '' for what is something else."""
        return [leaf.path if isinstance(leaf.field.type, ScalarType) and leaf.field.type.name == "u64" else ""
                for leaf in self._leaves() if leaf.flow.writes(leaf.field) and leaf.field.reserved is None]

    @property
    def handler(self) -> str:
        """The handler's name."""
        return handler_of(self.names, self.mapping)

    @property
    def sized(self) -> bool:
        """Whether the argument has room for the size."""
        return SIZE in self._answers()

    def _finished(self, lines: list[str], handler: str | None) -> Command:
        """The handler is the mapping's, which mmap calls too."""
        return super()._finished(lines, None)

    def _blank(self, size: str) -> None:
        """Nothing to clear where all of the argument is answers."""
        if len(self._leaves()) > len(self._answers()):
            super()._blank(size)

    def _serve(self, payloads: list[Plan]) -> None:
        row = f"{self.names.word}_{self.variable}_{self.names.bare(self.mapping.name)}"
        self.body.declare("struct os_pages *pages = NULL;")
        self._locked(f"{self.handler}({self.variable}, &pages)")
        self.body.attempt(f"boundary_map_call(call, &{row}, pages, &{self.prefix}{ADDRESS})")
        if self.sized:
            self.body.add(f"{self.prefix}{SIZE} = pages->size;")
