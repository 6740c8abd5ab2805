"""Where an imported spec came from: `origin`, and that the names it gives to things of the header are of the spec."""

from __future__ import annotations

from ioctlc.load import Map
from ioctlc.model import Origin, Record, Spec, walk_fields
from ioctlc.resolve import reader
from ioctlc.resolve.scope import unknown
from ioctlc.source import Report


def origin_of(main: Map) -> Origin | None:
    """The origin that a spec's main file tells."""
    node = main.get("origin")
    if not isinstance(node, Map):
        return None
    versions, names = node.get("version"), node.get("names")
    by_header = isinstance(versions, Map)
    return Origin(reader.words(node, "headers"), None if by_header else reader.text(node, "version"),
                  {key: reader.as_text(value) for key, value in versions.items.items()} if isinstance(versions, Map)
                  else {},
                  {key: reader.as_text(value) for key, value in names.items.items()} if isinstance(names, Map) else {})


def check_names(spec: Spec, main: Map, report: Report) -> None:
    """What `names` says that this spec calls something has to be there, and be of its kind."""
    origin = main.get("origin")
    names = origin.get("names") if isinstance(origin, Map) else None
    for key, value in names.items.items() if isinstance(names, Map) else ():
        what, known = _known(spec, key, spec.origin.names if spec.origin is not None else {})
        name = reader.as_text(value)
        if name not in known:
            unknown(report, value.pos, what, name, known, f"'names' of 'origin', for '{key}',")


def _known(spec: Spec, key: str, names: dict[str, str]) -> tuple[str, list[str]]:
    """What a key of `names` is about, and the names in the spec that it can stand for."""
    label, _, path = key.partition(".")
    tag, _, name = label.rpartition(" ")
    if path:
        mine = names.get(label, name)
        return "member", [member for record in spec.records if record.name == mine for member in _members(record)]
    if tag in ("struct", "union"):
        return tag, [record.name for record in spec.records if record.kind == tag and record.name]
    if tag == "enum":
        return "set of flags or enum", [one.name for one in spec.value_sets]
    return "ioctl, type or value", [
        *(one.name for one in spec.ioctls), *(one.name for one in spec.typedefs),
        *(one.name for one in spec.constants), *(one.name for one in spec.capabilities),
        *(one.name for one in spec.devices), *(value.name for one in spec.value_sets for value in one.values)]


def _members(record: Record) -> list[str]:
    return [field.name for field in walk_fields(record) if field.name]
