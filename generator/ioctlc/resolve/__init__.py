"""Stage 3: node trees to the model. Every name is looked up; every clash names both places."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Callable, Iterable

from ioctlc.load import Loaded, Map
from ioctlc.model import ByAbi, Extends, ExtensionRange, Numbers, Spec, Waiver
from ioctlc.resolve import commands, reader, records, values
from ioctlc.resolve.clashes import check_clashes
from ioctlc.resolve.effects import check_replacements
from ioctlc.resolve.nesting import check_nesting
from ioctlc.resolve.origin import check_names, origin_of
from ioctlc.resolve.scope import Scope
from ioctlc.resolve.typedefs import declare_typedef, fill_typedef
from ioctlc.source import Pos, Refused, Report

#: Finds and resolves the spec that another one extends: (name, path or None, folder of the extending spec).
BaseFinder = Callable[[str, "str | None", Map], Spec]


def resolve(loaded: Loaded, report: Report, find_base: BaseFinder) -> Spec:
    """The model of a loaded spec. Raises Refused when anything is wrong."""
    spec = _header(loaded, report)
    scope = Scope(report, reader.text(loaded.main, "version"), spec.abis())
    if not spec.abis():
        key = "except" if "except" in loaded.main else "only"
        report.error("no-abi", loaded.main.key_pos[key], "the spec exists on no ABI at all",
                     help="let 'only' and 'except' leave at least one")
    _extends(spec, loaded.main, scope, find_base)
    files = [_File(tree, reader.text(tree, "profile") or spec.profile) for _, tree in loaded.files]
    _check_part_licenses(spec, loaded, report)
    _Builder(spec, scope, files).build()
    _extension_points(spec, loaded.main, scope)
    _check_mappings(spec, scope)
    check_names(spec, loaded.main, report)
    check_replacements(spec, scope)
    scope.presence.check(report)
    check_clashes(spec, report)
    if report.failed:
        raise Refused
    return spec


#: What `relative_to` calls the start of the ioctl's argument.
ARGUMENT = "argument"


class _File:
    """One file of the spec with the profile that holds in it."""

    def __init__(self, tree: Map, profile: str) -> None:
        self.tree = tree
        self.profile = profile


class _Builder:
    """Declares all names first, then fills in what refers to them; so order in the files does not matter."""

    def __init__(self, spec: Spec, scope: Scope, files: list[_File]) -> None:
        self.spec = spec
        self.scope = scope
        self.files = files

    def build(self) -> None:
        self.stand_alone()
        self.types()
        self.calls()

    def nodes(self, key: str) -> Iterable[tuple[Map, str]]:
        for file in self.files:
            for node in reader.maps(file.tree, key):
                with self.scope.on(reader.where_of(node)):
                    yield node, file.profile

    def declare(self, key: str, into: list[Any], make: Callable[[Map, str], Any]) -> list[tuple[Any, Map]]:
        """Make an entry of each node under a key; returns the pairs, to be filled in. Variants share one entry."""
        pairs = []
        known = {id(item) for item in into}
        for node, profile in self.nodes(key):
            item = make(node, profile)
            if item is not None:
                pairs.append((item, node))
                if id(item) not in known:
                    known.add(id(item))
                    into.append(item)
        return pairs

    def each(self, pairs: list[tuple[Any, Map]], fill: Callable[[Any, Map, Scope], None]) -> None:
        """Fill in what has been declared; names mean what exists on the ABIs of the node."""
        for item, node in pairs:
            with self.scope.on(reader.where_of(node)):
                fill(item, node, self.scope)

    def stand_alone(self) -> None:
        scope, spec = self.scope, self.spec
        pairs = []
        for file in self.files:
            objects = file.tree.get("objects")
            for name, node in (objects.items.items() if isinstance(objects, Map) else ()):
                assert isinstance(objects, Map) and isinstance(node, Map)
                item = values.declare_object(name, node, objects.key_pos[name], scope)
                if item is not None:
                    spec.objects += [item] if item not in spec.objects else []
                    pairs.append((item, node))
        self.each(pairs, values.link_object)
        capabilities = self.declare("capabilities", spec.capabilities,
                                    lambda node, _: values.declare_capability(node, scope))
        self.each(capabilities, values.link_capability)
        values.check_circles(pairs, capabilities, scope)
        constants = self.declare("constants", spec.constants, lambda node, _: values.declare_constant(node, scope))
        sets = self.declare("flags", spec.value_sets, lambda n, profile: values.declare_set(n, "flags", profile, scope))
        sets += self.declare("enums", spec.value_sets, lambda n, profile: values.declare_set(n, "enum", profile, scope))
        self.each(constants, values.link_life)
        self.each(sets, values.link_set)
        self.declare("state", spec.states, lambda node, _: values.declare_state(node, scope))
        devices = self.declare("devices", spec.devices, lambda node, _: commands.declare_device(node, scope))
        self.each(devices, values.link_life)

    def types(self) -> None:
        scope, spec = self.scope, self.spec
        typedefs = self.declare("typedefs", spec.typedefs, lambda n, p: declare_typedef(n, p, scope))
        pairs = self.declare("structs", spec.records, lambda n, p: records.declare_record(n, "struct", p, scope))
        pairs += self.declare("unions", spec.records, lambda n, p: records.declare_record(n, "union", p, scope))
        spaces = self.declare("registers", spec.register_spaces, lambda node, _: commands.declare_space(node, scope))
        self.each(typedefs, fill_typedef)
        self.each(pairs, records.fill_record)
        check_nesting(spec.typedefs, spec.records, scope.report)
        for declared in spec.records:
            with scope.on(declared.where):
                records.finish_record(declared, scope)
        for space, node in spaces:
            commands.fill_space(space, node, scope)

    def calls(self) -> None:
        scope, spec = self.scope, self.spec
        pairs = self.declare("ioctls", spec.ioctls, lambda n, profile: commands.declare_ioctl(n, profile, scope))
        self.each(pairs, commands.fill_ioctl)
        self.declare("mappings", spec.mappings, lambda node, _: commands.mapping_of(node, scope))
        self.declare("attributes", spec.attributes, lambda node, _: commands.attribute_of(node, scope))


def _header(loaded: Loaded, report: Report) -> Spec:
    main = loaded.main
    name = reader.need(main, "abi")
    return Spec(name, reader.place(main, "abi"), reader.text(main, "version") or "0", reader.need(main, "license"),
                reader.text(main, "profile") or "strict", reader.text(main, "doc"), _numbers(main, report),
                reader.where_of(main), reader.text(main, "prefix") or name.upper().replace("-", "_"),
                reader.place(main, "prefix") if "prefix" in main else None,
                origin=origin_of(main),
                includes=reader.words(main, "includes"), driver=reader.flag(main, "driver"),
                waivers=_file_waivers(loaded),
                files=tuple(file for file, _ in loaded.files))


def _file_waivers(loaded: Loaded) -> tuple[Waiver, ...]:
    """The waivers of the main file, which hold everywhere, and those of the others, which hold in their file."""
    parts = [replace(w, file=file) for file, tree in loaded.files[1:] for w in reader.waivers_of(tree)]
    return (*reader.waivers_of(loaded.main), *parts)


def _check_mappings(spec: Spec, scope: Scope) -> None:
    """Mappings, and what `relative_to` names: they are declared after what uses them."""
    for mapping in spec.mappings:
        commands.check_offset(mapping, spec, scope)
        if mapping.name == ARGUMENT:
            scope.report.error("reserved-name", mapping.pos, f"a mapping is called '{ARGUMENT}', which 'relative_to'"
                               " takes for the ioctl's argument", help="choose another name")
    for name, pos, owner, abis in scope.offsets:
        if name != ARGUMENT and scope.mappings.get(name, pos, owner, noted=False) is not None:
            found = scope.mappings.all[name]
            with scope.presence.among(abis):
                scope.presence.note(found, f"mapping '{name}'", pos, owner)


def _numbers(main: Map, report: Report) -> Numbers:
    node = main.items["numbers"]
    assert isinstance(node, Map)
    types = []
    places: dict[str, Pos] = {}
    for key, value in node.items.items():
        if key not in ("windows", "block", "shared_type") and isinstance(value, Map):
            found = reader.integer(value, "type")
            assert found is not None
            types.append((key, found))
            places.setdefault("type", reader.place(value, "type"))
    result = Numbers(node.pos, ByAbi(tuple(types)) if types else None, None,
                     shared_type=reader.text(node, "shared_type"), places=places)
    if "block" in node:
        places["block"] = reader.place(node, "block")
    windows = node.get("windows")
    if isinstance(windows, Map):
        places.update({key: value.pos for key, value in windows.items.items()})
        result.device_type = reader.integer(windows, "device_type")
        base = reader.integer(windows, "function_base")
        result.function_base = 0x800 if base is None else base
        result.method, result.access = reader.text(windows, "method"), reader.text(windows, "access")
    if "block" in node:
        result.block = _range(node, "block", report)
    return result


def _range(node: Map, key: str, report: Report) -> tuple[int, int]:
    """A first and a last number."""
    first, last = (reader.as_int(item) for item in reader.items(node, key))
    if first > last:
        report.error("range", reader.place(node, key), f"'{key}' ends at {last:#x}, before it begins at {first:#x}",
                     help=f"write [{last:#x}, {first:#x}]")
    return first, last


def _check_part_licenses(spec: Spec, loaded: Loaded, report: Report) -> None:
    for _, tree in loaded.files[1:]:
        part = reader.text(tree, "license")
        if part is not None and part != spec.license:
            report.error("license", reader.place(tree, "license"), f"this file is under '{part}', the spec under"
                         f" '{spec.license}'", help="a spec has one licence; split it, or leave the key out")


def _extends(spec: Spec, main: Map, scope: Scope, find_base: BaseFinder) -> None:
    node = main.get("extends")
    if node is None:
        if "extension" in main:
            scope.report.error("extension", main.key_pos["extension"], "'extension' without 'extends'",
                               help="add 'extends: NAME', the ABI that is extended")
        return
    name, path = (reader.need(node, "abi"), reader.text(node, "path")) if isinstance(node, Map) \
        else (reader.as_text(node), None)
    extension = main.get("extension")
    if not isinstance(extension, Map):
        scope.report.error("extension", node.pos, f"an extension of '{name}' without 'extension'",
                           help="add 'extension: {uuid: ..}': the UUID by which the driver finds it")
        raise Refused
    base = find_base(name, path, main)
    scope.adopt(base)
    spec.extends = Extends(node.pos, base, reader.need(extension, "uuid"))


def _extension_points(spec: Spec, main: Map, scope: Scope) -> None:
    node = main.get("extension_points")
    if not isinstance(node, Map):
        return
    nr, capabilities = (_range(node, key, scope.report) for key in ("nr", "capabilities"))
    name = reader.text(node, "attach")
    attach = scope.ioctls.get(name, reader.place(node, "attach"), "extension_points") if name else None
    spec.extension_range = ExtensionRange(node.pos, nr, capabilities, attach)
