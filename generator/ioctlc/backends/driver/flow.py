"""Which bytes of an argument cross the boundary, in which direction."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ioctlc.abi import Abi
from ioctlc.model import BUILTINS, ArrayType, EnumType, Field, Ioctl, Record, RecordType, ScalarType, Type


@dataclass(frozen=True, slots=True)
class Flow:
    """The directions of a record's members where one command uses it."""

    default: str                        # of members that say nothing: in, out or inout
    overrides: tuple[tuple[str, str], ...] = ()

    @staticmethod
    def of(ioctl: Ioctl) -> "Flow":
        return Flow(ioctl.argument.direction or "in", tuple(sorted(ioctl.member_dir.items())))

    def direction(self, field: Field) -> str:
        """in, out, inout or none."""
        return dict(self.overrides).get(field.name or "") or field.direction or self.default

    def within(self, field: Field) -> "Flow":
        """The flow of the members of a nested record; those of one without a name are the command's to name, too."""
        direction = self.direction(field)
        return Flow(self.default if direction == "none" else direction, self.overrides if field.name is None else ())

    def reads(self, field: Field) -> bool:
        return self.direction(field) in ("in", "inout")

    def writes(self, field: Field) -> bool:
        return self.direction(field) in ("out", "inout")


@dataclass(frozen=True, slots=True)
class Leaf:
    """A member that is no struct: its C path below the record (`exception.vector`, `cs[i].base` has no such form)."""

    path: str
    field: Field
    flow: Flow


def nested(type_: Type) -> Record | None:
    """The record that a member contains, alone or as elements of an array."""
    inner: Type = type_
    while isinstance(inner, ArrayType):
        inner = inner.element
    return inner.record if isinstance(inner, RecordType) else None


def leaves(record: Record, flow: Flow, prefix: str = "", deep: bool = False) -> Iterator[Leaf]:
    """The members in order. Inline structs are entered; named ones only when `deep` and where directions differ inside.

    Arrays of structs, and unions, are leaves.
    """
    for field in record.fields:
        inner = nested(field.type)
        path = f"{prefix}{field.name or ''}"
        if inner is not None and inner.kind == "struct" and isinstance(field.type, RecordType) \
                and (inner.name is None or deep and _mixed(inner)):
            yield from leaves(inner, flow.within(field), f"{path}." if field.name else prefix, deep)
        elif field.name is not None:
            yield Leaf(path, field, flow)


def _mixed(record: Record) -> bool:
    """Whether a record says of some member who writes it."""
    for field in record.fields:
        inner = nested(field.type)
        if field.direction is not None or inner is not None and _mixed(inner):
            return True
    return False


def torn(record: Record, flow: Flow) -> Field | None:
    """A member of which a part goes another way than it says, where it is one leaf for copies and checks.

    Structs may mix directions where they are inout themselves, and stand alone; arrays and unions may not.
    """
    for field in record.fields:
        inner, way = nested(field.type), flow.direction(field)
        if inner is None or way == "none":
            continue
        alone = inner.kind == "struct" and isinstance(field.type, RecordType)
        within = flow.within(field)
        if alone and (inner.name is None or way == "inout"):
            found = torn(inner, within)
        else:
            found = field if _ways(inner, within) - {way, "none"} else None
        if found is not None:
            return found
    return None


def _ways(record: Record, flow: Flow) -> set[str]:
    """The directions of all members, of those in records in it too."""
    found: set[str] = set()
    for field in record.fields:
        inner = nested(field.type)
        found |= {flow.direction(field)} if inner is None else _ways(inner, flow.within(field))
    return found


def has_input(record: Record, flow: Flow) -> bool:
    """Whether the driver reads any of it."""
    return any(leaf.flow.reads(leaf.field) for leaf in leaves(record, flow, deep=True))


def holds_address(field: Field) -> bool:
    """Whether a member holds an address, of a payload that is copied or of memory that is kept."""
    payload = field.payload
    return payload is not None and not isinstance(field.type, ArrayType) and payload.relative_to is None


def is_output(leaf: Leaf) -> bool:
    """Whether the driver writes a member: addresses never are, what they lead to is."""
    return not holds_address(leaf.field) and leaf.flow.writes(leaf.field)


def output_runs(record: Record, flow: Flow) -> list[list[Leaf]]:
    """Neighbouring members that are output, in order; each run is one copy."""
    runs: list[list[Leaf]] = []
    joined = False
    for leaf in leaves(record, flow, deep=True):
        if is_output(leaf):
            if not joined:
                runs.append([])
            runs[-1].append(leaf)
        joined = is_output(leaf)
    return runs


def output_spans(record: Record, flow: Flow) -> list[tuple[str, str]] | None:
    """Where what is output begins and how long it is, in C; None where every member is output: then it is one copy."""
    runs = output_runs(record, flow)
    if len(runs) == 1 and len(runs[0]) == len(list(leaves(record, flow, deep=True))):
        return None
    kind = f"{record.kind} {record.name}"
    starts = [f"offsetof({kind}, {run[0].path})" for run in runs]
    return [(start, f"boundary_span({kind}, {run[0].path}, {run[-1].path})") for start, run in zip(starts, runs)]


def has_address(record: Record) -> bool:
    """Whether a record, or one in it, contains an address whose payload generated code copies."""
    return any(is_address(one) or (inner := nested(one.type)) is not None and has_address(inner)
               for one in record.fields)


def is_address(field: Field) -> bool:
    """Whether a member holds an address whose payload generated code copies."""
    return holds_address(field) and not (field.payload and field.payload.kept)


def bounds(type_: Type, abis: list[Abi], bits: int | None = None) -> tuple[int, int] | None:
    """The lowest and the highest value of an integer type where it is widest; None of what is no integer."""
    while isinstance(type_, ArrayType):
        type_ = type_.element
    if isinstance(type_, EnumType):
        type_ = type_.values.type
    if not isinstance(type_, ScalarType) or type_.name in ("float", "double"):
        return None
    size, signed, _ = BUILTINS[type_.name]
    width = bits or 8 * (max((getattr(abi.model, size) for abi in abis), default=8) if isinstance(size, str) else size)
    return (-(1 << width - 1), (1 << width - 1) - 1) if signed else (0, (1 << width) - 1)
