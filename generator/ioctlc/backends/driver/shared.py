"""Memory that is shared with user space: each input member is read once, output is written once, nothing read back."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ioctlc.backends import Context
from ioctlc.backends.driver.checks import Checks
from ioctlc.backends.driver.flow import Flow, Leaf, leaves, nested
from ioctlc.backends.driver.names import Names
from ioctlc.backends.driver.refused import refuse_shared
from ioctlc.expr import Expr, names
from ioctlc.model import ArrayType, Field, Record


@dataclass(frozen=True, slots=True)
class Page:
    """Functions of one shared record: name, parameters, lines, and whether it can fail."""

    name: str
    parameters: str
    lines: tuple[str, ...]
    fails: bool


class SharedRecord:
    """Lowers one record with `shared: true`."""

    def __init__(self, ctx: Context, names: Names, checks: Checks, record: Record) -> None:
        self.ctx, self.names, self.checks, self.record = ctx, names, checks, record
        self.flow = Flow("inout")
        refuse_shared(ctx, record)

    def functions(self) -> list[Page]:
        """fetch and store of the record, and one fetch for each arm of a union that has input."""
        record = self.record
        kind = f"{record.kind} {record.name}"
        pages = f"const volatile {kind} *page, {kind} *in"
        plain = [leaf for leaf in leaves(record, self.flow) if nested(leaf.field.type) is None]
        found = [self._fetch("", plain, pages)] if any(leaf.flow.reads(leaf.field) for leaf in plain) else []
        for leaf in leaves(record, self.flow):
            union = nested(leaf.field.type)
            for arm in union.fields if union is not None and union.kind == "union" else ():
                lines = self._arm(leaf, arm)
                if any(one.flow.reads(one.field) for one in lines) and not arm.raw and _selected(leaf.field, arm):
                    found.append(self._fetch(f"_{arm.name}", lines, pages))
        for leaf in leaves(record, self.flow):
            union = nested(leaf.field.type)
            if union is not None and union.kind == "union":
                found.append(Page(f"{self.names.function('store', record.name or '')}_{leaf.path}",
                                  f"volatile {kind} *page, const {kind} *out",
                                  _uses(self._store_arms(leaf, union)), False))
        found.append(Page(self.names.function("store", record.name or ""),
                          f"volatile {kind} *page, const {kind} *out", _uses(self._store()), True))
        return found

    def _arm(self, leaf: Leaf, arm: Field) -> list[Leaf]:
        """The members of one arm."""
        inner = nested(arm.type)
        path = f"{leaf.path}.{arm.name}"
        return list(leaves(inner, self.flow, f"{path}.")) if inner is not None else [Leaf(path, arm, self.flow)]

    def _fetch(self, suffix: str, found: list[Leaf], parameters: str) -> Page:
        lines: list[str] = []
        inputs = [leaf for leaf in found if leaf.flow.reads(leaf.field)]
        for leaf in inputs:
            lines += self._read(leaf, found)
        checks = [line for leaf in inputs for line in self.checks.value_checks(leaf.field, f"in->{leaf.path}")]
        checks += [line for leaf in inputs for line in self._limits(leaf, inputs)]
        name = self.names.function("fetch", self.record.name or "") + suffix
        return Page(name, parameters, tuple(lines + checks), True)

    def _limits(self, leaf: Leaf, inputs: list[Leaf]) -> list[str]:
        """A count beside an array that user space says, against the maximum; what the driver says is in the kernel."""
        above, payload = leaf.path.rpartition(".")[0], leaf.field.payload
        length = None if payload is None else payload.bytes if payload.count is None else payload.count
        beside = {one.path.rpartition(".")[2]: one.field for one in inputs if one.path.rpartition(".")[0] == above}
        if payload is None or length is None or payload.relative_to is not None \
                or not any(name.path[0] in beside for name in names(length)):
            return []
        prefix = f"in->{above}." if above else "in->"
        return [f"if ({self.checks.expression(length, prefix)} > {self.checks.room(leaf, 'in')})", "\treturn -E2BIG;"]

    def _store(self) -> list[str]:
        lines: list[str] = []
        bound = self.checks.function("bound", self.record, self.flow)
        if bound is not None:
            lines += [f"int err = {bound}(out);", "", "if (err)", "\treturn err;"]
        for leaf in leaves(self.record, self.flow):
            union = nested(leaf.field.type)
            if union is not None and union.kind == "union":
                lines.append(f"{self.names.function('store', self.record.name or '')}_{leaf.path}(page, out);")
            elif leaf.flow.writes(leaf.field):
                lines += self._write(leaf, list(leaves(self.record, self.flow)))
        return lines

    def _store_arms(self, leaf: Leaf, union: Record) -> list[str]:
        if leaf.field.discriminator is None:
            return []
        lines = [f"switch ({self.checks.expression(leaf.field.discriminator, 'out->')}) {{"]
        for arm in union.fields:
            inner = nested(arm.type)
            path = f"{leaf.path}.{arm.name}"
            found = list(leaves(inner, self.flow, f"{path}.")) if inner is not None else [Leaf(path, arm, self.flow)]
            body = [line for one in found if one.flow.writes(one.field) for line in self._write(one, found)]
            if arm.case_names and body:
                lines += [*(f"case {name}:" for name in arm.case_names), *(f"\t{line}" for line in body), "\tbreak;"]
            elif arm.raw:
                lines += ["default:", f"\tos_clear_shared(&page->{path}, sizeof(page->{path}));", "\tbreak;"]
        return lines + ["}"]

    def _read(self, leaf: Leaf, found: list[Leaf]) -> list[str]:
        if isinstance(leaf.field.type, ArrayType):
            used = self._used(leaf, "in->", found)
            return [f"os_copy_from_shared(&in->{leaf.path}, &page->{leaf.path}, {used});"]
        return [f"in->{leaf.path} = OS_READ_ONCE(page->{leaf.path});"]

    def _write(self, leaf: Leaf, found: list[Leaf]) -> list[str]:
        if leaf.field.reserved is not None:
            return [f"os_clear_shared(&page->{leaf.path}, sizeof(page->{leaf.path}));"]
        if isinstance(leaf.field.type, ArrayType):
            used = self._used(leaf, "out->", found)
            return [f"os_copy_to_shared(&page->{leaf.path}, &out->{leaf.path}, {used});"]
        return [f"OS_WRITE_ONCE(page->{leaf.path}, out->{leaf.path});"]

    def _used(self, leaf: Leaf, side: str, found: list[Leaf]) -> str:
        """Bytes of an array that are in use, by the driver's own copy of its length."""
        whole, prefix = f"sizeof({side}{leaf.path})", leaf.path.removesuffix(leaf.field.name or "")
        length = used_length(leaf.field, [one.field for one in found if one.path == prefix + (one.field.name or "")],
                             self.flow)
        if length is None:
            return whole
        used = self.checks.expression(length, side + prefix)
        if leaf.field.payload is not None and leaf.field.payload.bytes is None:
            used = f"boundary_mul({used}, sizeof({side}{leaf.path}[0]))"
        return f"(size_t)boundary_min({used}, {whole})"


def _uses(lines: list[str]) -> tuple[str, ...]:
    """The body of a function that stores: of a page that is input alone, its parameters have no use, say."""
    text = "\n".join(lines)
    unused = [name for name in ("page", "out") if not re.search(rf"\b{name}\b", text)]
    return (*(f"(void){name};" for name in unused), *lines)


def _selected(union: Field, arm: Field) -> bool:
    """Whether some value selects an arm; in a subset of an ABI there may be none."""
    return bool(arm.case_names) or arm.default_case or union.discriminator is None


def used_length(field: Field, beside: Iterable[Field], flow: Flow) -> Expr | None:
    """How much of an array is in use, where the driver itself says it: not user space, nor `state`."""
    payload = field.payload
    length = None if payload is None else payload.bytes if payload.count is None else payload.count
    ours = {one.name for one in beside if flow.writes(one) and not flow.reads(one)}
    if not isinstance(field.type, ArrayType) or field.reserved is not None or length is None:
        return None
    return length if all(name.path[0] in ours for name in names(length)) else None
