"""Request codes: the second argument of ioctl(), and Windows' control codes, on every ABI.

Formats (`Abi.ioc`), with their sources:

    linux         size 14 bits, direction 2: none 0, write 1, read 2       include/uapi/asm-generic/ioctl.h
    linux-13      size 13 bits, direction 3: none 1, write 4, read 2       mips, powerpc, sparc, alpha: asm/ioctl.h
    linux-parisc  size 14 bits, direction 2: none 0, write 2, read 1       arch/parisc/include/uapi/asm/ioctl.h
    bsd           size 13 bits, IOC_VOID 1, IOC_OUT 2, IOC_IN 4            FreeBSD, NetBSD, .. sys/sys/ioccom.h
    windows       device type 16, access 2, function 12, method 2 bits     winioctl.h, CTL_CODE

Directions are said as data flows: `in` is what the driver reads (_IOW), `out` what it writes (_IOR).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from ioctlc.abi import Abi, admits, selector_abis, specificity
from ioctlc.layout import Layouts
from ioctlc.model import ByAbi, CodeSpec, Ioctl, NamedType, RecordType, Spec, Type, strip_typedefs
from ioctlc.source import Pos


@dataclass(frozen=True, slots=True)
class Format:
    """An _IOC layout: nr in bits 0-7, type in 8-15, size from 16, then the direction."""

    size_bits: int
    directions: dict[str, int]

    @property
    def shift(self) -> int:
        return 16 + self.size_bits


#: Every request-code format; "windows" is no _IOC layout.
FORMATS: dict[str, Format | None] = {
    "linux": Format(14, {"none": 0, "in": 1, "out": 2, "inout": 3}),
    "linux-13": Format(13, {"none": 1, "in": 4, "out": 2, "inout": 6}),
    "linux-parisc": Format(14, {"none": 0, "in": 2, "out": 1, "inout": 3}),
    "bsd": Format(13, {"none": 1, "in": 4, "out": 2, "inout": 6}),
    "windows": None,
}

METHODS: dict[str, int] = {"buffered": 0, "in_direct": 1, "out_direct": 2, "neither": 3}
ACCESSES: dict[str, int] = {"any": 0, "read": 1, "write": 2, "read_write": 3}

_ACCESS_OF = {"in": "write", "out": "read", "inout": "read_write", "none": "read_write"}
_DIRECTION_OF = {"any": "none", "read": "out", "write": "in", "read_write": "inout"}
_FORM_DIRECTION = {"io": "none", "iow": "in", "ior": "out", "iowr": "inout", "wint": "none"}
_POINTER_HELP = "pass a u64 user pointer and a length in a small struct"


@dataclass(frozen=True, slots=True)
class Code:
    """A request code and its fields; `size` in bytes. On Windows `type` is the device type and `nr` the function."""

    value: int
    format: str
    direction: str
    type: int
    nr: int
    size: int
    device_type: int | None = None
    function: int | None = None
    method: str | None = None
    access: str | None = None
    raw: bool = False


class CodeError(Exception):
    """A request code that cannot be formed."""

    def __init__(self, pos: Pos, message: str, help: str | None = None) -> None:
        super().__init__(f"{pos}: {message}")
        self.pos = pos
        self.message = message
        self.help = help


def _format(name: str) -> Format:
    form = FORMATS[name]
    if form is None:
        raise ValueError(f"{name} is no _IOC format")
    return form


def size_limit(fmt: str) -> int:
    """The largest size in bytes that a code of the format holds (Windows: no size; the width of IoStatus, 32 bits)."""
    form = FORMATS[fmt]
    return 0xFFFFFFFF if form is None else (1 << form.size_bits) - 1


def encode_ioc(fmt: str, direction: str, type_: int, nr: int, size: int) -> int:
    """_IOC(direction, type, nr, size); ValueError where a field does not fit."""
    form = _format(fmt)
    for what, value, limit in (("type", type_, 255), ("nr", nr, 255), ("size", size, size_limit(fmt))):
        if not 0 <= value <= limit:
            raise ValueError(f"{what} {value} is not in 0..{limit}")
    return form.directions[direction] << form.shift | size << 16 | type_ << 8 | nr


def encode_ctl(device_type: int, function: int, method: str, access: str) -> int:
    """CTL_CODE(device_type, function, method, access); ValueError where a field does not fit."""
    for what, value, limit in (("device type", device_type, 0xFFFF), ("function", function, 0xFFF)):
        if not 0 <= value <= limit:
            raise ValueError(f"{what} {value:#x} is not in 0..{limit:#x}")
    return device_type << 16 | ACCESSES[access] << 14 | function << 2 | METHODS[method]


def decode_value(fmt: str, value: int) -> Code | None:
    """The fields of a 32-bit number read in a format, or None when it is no well-formed code of it.

    IOC_VOID with a size is well-formed (FreeBSD's _IOWINT: an integer by value), so is Linux' _IOC_NONE with one.
    """
    if not 0 <= value < 1 << 32:
        return None
    form = FORMATS[fmt]
    if form is None:
        return _decode_ctl(value)
    for direction, bits in form.directions.items():
        if value >> form.shift == bits:
            return Code(value, fmt, direction, value >> 8 & 0xFF, value & 0xFF, value >> 16 & size_limit(fmt))
    return None


def _decode_ctl(value: int) -> Code:
    method = next(name for name, bits in METHODS.items() if bits == value & 3)
    access = next(name for name, bits in ACCESSES.items() if bits == value >> 14 & 3)
    device, function = value >> 16, value >> 2 & 0xFFF
    return Code(value, "windows", _DIRECTION_OF[access], device, function, 0, device, function, method, access)


@lru_cache(maxsize=1 << 16)
def _ioc_code(format_: str, direction: str, type_: int, nr: int, size: int) -> Code:
    """One object for equal codes: most ABIs share theirs."""
    return Code(encode_ioc(format_, direction, type_, nr, size), format_, direction, type_, nr, size)


def _everywhere(value: ByAbi[int] | None) -> bool:
    """Whether a value is no different on any ABI, Windows' aside, which are a format of their own."""
    return value is None or len(value.cases) == 1 and value.cases[0][0] in ("default", "posix")


class Codes:
    """The request codes of a spec's ioctls."""

    def __init__(self, spec: Spec, layouts: Layouts) -> None:
        self._spec = spec
        self._layouts = layouts
        self._known: dict[Ioctl, dict[str, Code | None]] = {}
        self._one_type = _everywhere(spec.numbers.type_byte) and not spec.extends
        self._last: tuple[Ioctl | None, dict[object, Code]] = (None, {})    # what ABIs of one ioctl share

    def of(self, ioctl: Ioctl, abi: Abi) -> Code | None:
        """The code on an ABI, None where the ioctl does not exist; of a family (nr_count) the first one's.

        Raises CodeError where it cannot be formed, LayoutError where its argument has no layout.
        """
        known = self._known.get(ioctl)
        if known is None:
            known = self._known[ioctl] = {}
        try:
            return known[abi.name]
        except KeyError:
            found = known[abi.name] = self._form(ioctl, abi)
            return found

    def _form(self, ioctl: Ioctl, abi: Abi) -> Code | None:
        if not (admits(self._spec.where, abi) and admits(ioctl.where, abi)):
            return None
        raw = ioctl.code.raw.on(abi) if ioctl.code and ioctl.code.raw else None
        if raw is not None:
            return _raw_code(ioctl, abi, raw)
        if self._last[0] is not ioctl:
            self._last = (ioctl, {})
        key, known = self._decides(ioctl, abi), self._last[1]
        found = known.get(key)
        if found is None:
            found = self._windows(ioctl, abi) if abi.ioc == "windows" else self._ioc(ioctl, abi)
            if key is not None:
                known[key] = found
        return found

    def _decides(self, ioctl: Ioctl, abi: Abi) -> object:
        """Of an ordinary ioctl: what its code depends on, the same for most ABIs. None where it may be anything."""
        if ioctl.code or not (self._one_type and _everywhere(ioctl.type_byte) and _everywhere(ioctl.nr)):
            return None
        if abi.ioc == "windows" or _flow(ioctl) == "none":
            return abi.ioc
        type_ = ioctl.argument.type
        if isinstance(type_, RecordType) and type_.record.extensible is None:
            return abi.ioc, self._layouts.of(type_.record, abi).size
        return None

    # --- Linux, BSD, Darwin ---

    def _ioc(self, ioctl: Ioctl, abi: Abi) -> Code:
        direction = _declared_direction(ioctl, abi)
        size = self._size(ioctl, abi, direction)
        limit = size_limit(abi.ioc)
        if size > limit:
            raise CodeError(ioctl.pos, f"{ioctl.name}: the argument has {size} bytes on {abi.name}, and a request code "
                                       f"holds at most {limit} there", _POINTER_HELP)
        nr = _nr(ioctl, abi)
        type_byte = self._type_byte(ioctl, abi)
        return _ioc_code(abi.ioc, direction, type_byte, nr, size)

    def _size(self, ioctl: Ioctl, abi: Abi, direction: str) -> int:
        code = ioctl.code or CodeSpec()
        if abi.ioc == "bsd" and code.form and code.form.on(abi) == "wint":
            return 4
        encodes = code.encodes.on(abi) if code.encodes else None
        if encodes == "caller":
            return 0
        if isinstance(encodes, int):
            return encodes
        if encodes is not None and not isinstance(encodes, str):
            return self._sizeof(encodes, abi)
        if direction == "none" or ioctl.argument.type is None:
            return 0
        return self._sizeof(ioctl.argument.type, abi)

    def _sizeof(self, type_: Type, abi: Abi) -> int:
        behind = _record_behind(type_, abi)
        if behind is not None and behind.record.extensible is not None:
            return self._layouts.first_release_size(behind.record, abi)
        return self._layouts.size(type_, abi)

    def _type_byte(self, ioctl: Ioctl, abi: Abi) -> int:
        bases = [self._spec.numbers] + ([self._spec.extends.base.numbers] if self._spec.extends else [])
        for source in (ioctl.type_byte, *(numbers.type_byte for numbers in bases)):
            value = source.on(abi) if source is not None else None
            if value is not None:
                break
        else:
            raise CodeError(ioctl.pos, f"{ioctl.name} has no type byte on {abi.name}",
                            "add `numbers: {posix: {type: ..}}`, or exclude the ABI with `except:`")
        if not 0 <= value <= 255:
            raise CodeError(ioctl.pos, f"{ioctl.name}: type {value:#x} is not in 0..0xff")
        return value

    # --- Windows ---

    def _windows(self, ioctl: Ioctl, abi: Abi) -> Code:
        own = ioctl.windows
        numbers = self._spec.numbers
        device = own.device_type if own and own.device_type is not None else numbers.device_type
        if device is None and self._spec.extends:
            device = self._spec.extends.base.numbers.device_type
        if device is None:
            raise CodeError(ioctl.pos, f"{ioctl.name} has no device type on {abi.name}",
                            "add `numbers: {windows: {device_type: ..}}`, or exclude it with `except: [windows]`")
        function = own.function if own and own.function is not None else _function(ioctl, abi, numbers.function_base)
        direction = _flow(ioctl)
        method = (own.method if own else None) or numbers.method or "buffered"
        access = (own.access if own else None) or numbers.access or _ACCESS_OF[direction]
        try:
            value = encode_ctl(device, function, method, access)
        except ValueError as error:
            raise CodeError(ioctl.pos, f"{ioctl.name}: {error}") from error
        return Code(value, "windows", direction, device, function, 0, device, function, method, access)


def _raw_code(ioctl: Ioctl, abi: Abi, raw: int) -> Code:
    if not 0 <= raw < 1 << 32:
        raise CodeError(ioctl.pos, f"{ioctl.name}: {raw:#x} is no 32-bit number")
    read = decode_value(abi.ioc, raw)
    if read is None:
        return Code(raw, abi.ioc, _flow(ioctl), raw >> 8 & 0xFF, raw & 0xFF, 0, raw=True)
    return Code(raw, read.format, read.direction, read.type, read.nr, read.size, read.device_type, read.function,
                read.method, read.access, True)


def _flow(ioctl: Ioctl) -> str:
    """The direction of the data behind the argument."""
    return (ioctl.argument.direction or "none") if ioctl.argument.kind == "pointer" else "none"


def _declared_direction(ioctl: Ioctl, abi: Abi) -> str:
    """The direction that the code declares: as the spec's `code` says, else as the data flows."""
    code = ioctl.code or CodeSpec()
    direction = code.direction.on(abi) if code.direction else None
    if direction is None and code.form:
        direction = _FORM_DIRECTION.get(code.form.on(abi) or "")
    return direction or _flow(ioctl)


def _nr(ioctl: Ioctl, abi: Abi) -> int:
    nr = ioctl.nr.on(abi)
    if nr is None:
        raise CodeError(ioctl.pos, f"{ioctl.name} has no nr on {abi.name}",
                        "give one there, or exclude the ABI with `except:`")
    last = nr + (ioctl.nr_count or 1) - 1
    if nr < 0 or last > 255:
        place = ioctl.nr_pos.on(abi) if ioctl.nr_pos is not None else None
        raise CodeError(place or ioctl.pos, f"{ioctl.name}: nr {nr if nr > 255 or nr < 0 else last:#x} on {abi.name} "
                        "is not in 0..0xff", "take a free one of 0 to 0xff; only Windows has more, by a value of its"
                        " own: nr: {posix: .., windows: 0x900}")
    return nr


def _function(ioctl: Ioctl, abi: Abi, base: int) -> int:
    """Windows' function: a nr given for Windows as it is, else base | nr."""
    best = max(((specificity(selector), selector, value) for selector, value in ioctl.nr.cases
                if abi.name in (selector_abis(selector) or ())), key=lambda case: case[0], default=None)
    if best is None:
        raise CodeError(ioctl.pos, f"{ioctl.name} has no nr on {abi.name}",
                        "give one there, or exclude it with `except: [windows]`")
    _, selector, value = best
    if selector == "windows" or selector.startswith("windows-"):
        if not 0 <= value + (ioctl.nr_count or 1) - 1 <= 0xFFF:
            raise CodeError(ioctl.pos, f"{ioctl.name}: a Windows function has 12 bits, {value:#x} has more")
        return value
    if not 0 <= value + (ioctl.nr_count or 1) - 1 <= 0xFF:
        raise CodeError(ioctl.pos, f"{ioctl.name}: nr {value:#x} is above 0xff and gives no Windows function",
                        "give the whole 12-bit function: `nr: {posix: .., windows: ..}`")
    return base | value


def _record_behind(type_: Type, abi: Abi) -> RecordType | None:
    try:
        bare = strip_typedefs(type_, abi) if isinstance(type_, NamedType) else type_
    except LookupError:
        return None     # the layout engine says it better
    return bare if isinstance(bare, RecordType) else None
