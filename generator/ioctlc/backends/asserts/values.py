"""The names of the header that stand for a number or a string, each with what the model says that it is.

The numbers come from the model, not from what the header's backend makes of it: two ways that must agree.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from ioctlc.abi import ABIS, selector_abis
from ioctlc.abi.selectors import Where
from ioctlc.backends.ctext import is_identifier, macro_word, prefix_of
from ioctlc.backends.deprecation import life_of
from ioctlc.model import ByAbi, Object, Register, Spec


@dataclass(frozen=True, slots=True)
class Named:
    """A name, also `NAME(3)`, and its value on an ABI: a number, a text, or None where it does not exist.

    enumerator  of a C enum, or of another header, which may have one: where its type is always int, as with Microsoft's
                compilers, 2^31 and more are negative
    """

    name: str
    where: Where
    value: Callable[[str], int | str | None]
    retired: bool = False
    enumerator: bool = False


def named_values(spec: Spec) -> Iterator[Named]:
    """Every name once, as the header defines it: of two that would clash the first."""
    taken: dict[str, frozenset[str]] = {}
    for word, found in _all(spec):
        abis = found[0].where.abis()
        if is_identifier(word) and not abis & taken.get(word, frozenset()):
            taken[word] = taken.get(word, frozenset()) | abis
            yield from found


def _all(spec: Spec) -> Iterator[tuple[str, list[Named]]]:
    """(macro, what to ask of it) of everything that has a value."""
    for constant in spec.constants:
        text, retired = constant.text, constant.life.deprecated is not None
        value = _number(constant.value) if constant.value is not None else _fixed(text or "")
        yield constant.name, [Named(constant.name, constant.where, value, retired)]
    for values in spec.value_sets:
        for one in values.values:
            yield one.name, [Named(one.name, _both(values.where, one.where), _number(one.value),
                                   life_of(values, one) is not None,
                                   values.as_c_enum or values.external is not None)]
    for ioctl in spec.ioctls:
        yield ioctl.name, [Named(ioctl.name, Where(), _fixed(None))]
    yield from _objects(spec.objects if spec.profile != "legacy" else (), prefix_of(spec))
    for capability in spec.capabilities:
        yield capability.name, [Named(capability.name, capability.where, _fixed(capability.value))]
    for device in spec.devices:
        yield device.name, [Named(device.name, device.where, _fixed(device.value), device.life.deprecated is not None)]
    yield from _attributes(spec)
    for space in spec.register_spaces:
        for register in space.registers:
            yield register.name, _register(register)


def _both(outer: Where, inner: Where) -> Where:
    return Where(tuple(sorted(outer.abis() & inner.abis()))) if outer and inner else inner or outer


def _fixed(value: int | str | None) -> Callable[[str], int | str | None]:
    return lambda abi: value


def _number(value: ByAbi[int]) -> Callable[[str], int | str | None]:
    return lambda abi: value.on(ABIS[abi])


def _objects(objects: Iterable[Object], prefix: str) -> Iterator[tuple[str, list[Named]]]:
    """The names of device nodes: of several the first; one with a `*` stands for many and is no macro."""
    for one in objects:
        for key in sorted({key for names in one.names.values() for key in names}):
            if not one.external:
                name = f"{prefix}_{macro_word(one.name)}_{macro_word(key)}"
                yield name, [Named(name, one.where, _object_name(one, key))]


def _object_name(one: Object, key: str) -> Callable[[str], int | str | None]:
    def on(abi: str) -> str | None:
        for selector in (ABIS[abi].os, "bsd", "posix", "default"):
            texts = one.names.get(selector, {}).get(key)
            if texts is not None and abi in (selector_abis(selector) or ()):
                return next((text for text in texts if "*" not in text), None)
        return None
    return on


def _attributes(spec: Spec) -> Iterator[tuple[str, list[Named]]]:
    for one in spec.attributes:
        if one.group_name:
            yield one.group_name, [Named(one.group_name, one.where, _number(one.group))]
        name = one.attr_name or one.name
        if one.attr is not None and name.isupper():
            yield name, [Named(name, one.where, _number(one.attr), one.life.deprecated is not None)]


def _register(register: Register) -> list[Named]:
    """A register; of several under one name the first and the last."""
    retired = register.life.deprecated is not None

    def member(index: int) -> Callable[[str], int | None]:
        def on(abi: str) -> int | None:
            first = register.id.on(ABIS[abi])
            return None if first is None else first + index * register.step
        return on
    if register.count == 1:
        return [Named(register.name, register.where, member(0), retired)]
    return [Named(f"{register.name}({index})", register.where, member(index), retired)
            for index in (0, register.count - 1)]
