"""The resolved model of a spec: what the YAML means, with every name looked up and every node knowing its place.

`resolve` makes it, nobody changes it afterwards; layout, lint and the backends only read it. Sizes are in bytes unless
a name says bits. A `ByAbi` value may differ between ABIs; a `Where` says on which ABIs something exists.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Generic, Iterator, TypeVar, Union

from ioctlc.abi import Abi, admits, selector_abis, specificity
from ioctlc.abi.selectors import EVERYWHERE, Where
from ioctlc.expr import Expr
from ioctlc.source import Pos, version

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ByAbi(Generic[T]):
    """A value that may depend on the ABI: (selector, value) pairs; the most specific selector that matches wins."""

    cases: tuple[tuple[str, T], ...]

    @staticmethod
    def same(value: T) -> "ByAbi[T]":
        return ByAbi((("default", value),))

    def on(self, abi: Abi) -> T | None:
        """The value on an ABI, or None where the spec gives none."""
        best: tuple[int, T] | None = None
        for selector, value in self.cases:
            if abi.name in (selector_abis(selector) or ()):
                rank = specificity(selector)
                if best is None or rank > best[0]:
                    best = (rank, value)
        return None if best is None else best[1]

    @property
    def uniform(self) -> T | None:
        """The value where it is the same everywhere, else None."""
        return self.cases[0][1] if len(self.cases) == 1 and self.cases[0][0] == "default" else None


# --- types ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ScalarType:
    """A built-in type by its spec name: u8..u64, s8..s64, u128, s128, le16..be64, char, long, size_t, .. (BUILTINS)."""

    name: str


@dataclass(frozen=True, slots=True)
class PointerType:
    """A C pointer; `target` is None for `void *`."""

    target: "Type | None"
    const: bool = False


@dataclass(frozen=True, slots=True)
class ArrayType:
    """An array. `count` is None for a flexible one (`[]`); 0 is the old fake flexible array (`[0]`)."""

    element: "Type"
    count: "ByAbi[int] | None"
    spelled: str | None = None          # the name of the constant that gives the count, for the header


@dataclass(frozen=True, slots=True)
class RecordType:
    record: "Record"


@dataclass(frozen=True, slots=True)
class EnumType:
    """A C enum used as the type of a member (profile legacy)."""

    values: "ValueSet"


@dataclass(frozen=True, slots=True)
class NamedType:
    """A typedef."""

    typedef: "Typedef"


Type = Union[ScalarType, PointerType, ArrayType, RecordType, EnumType, NamedType]

#: The built-in scalar types: name -> (size in bytes or the data-model attribute that gives it, signed, C spelling).
BUILTINS: dict[str, tuple[int | str, bool, str]] = {
    "u8": (1, False, "__u8"), "u16": (2, False, "__u16"), "u32": (4, False, "__u32"), "u64": (8, False, "__u64"),
    "s8": (1, True, "__s8"), "s16": (2, True, "__s16"), "s32": (4, True, "__s32"), "s64": (8, True, "__s64"),
    "le16": (2, False, "__le16"), "le32": (4, False, "__le32"), "le64": (8, False, "__le64"),
    "be16": (2, False, "__be16"), "be32": (4, False, "__be32"), "be64": (8, False, "__be64"),
    "u128": (16, False, "unsigned __int128"), "s128": (16, True, "__int128"),
    "char": (1, True, "char"), "schar": (1, True, "signed char"), "uchar": (1, False, "unsigned char"),
    "short": (2, True, "short"), "ushort": (2, False, "unsigned short"),
    "int": (4, True, "int"), "uint": (4, False, "unsigned int"),
    "long": ("long", True, "long"), "ulong": ("long", False, "unsigned long"),
    "llong": (8, True, "long long"), "ullong": (8, False, "unsigned long long"),
    "size_t": ("pointer", False, "size_t"), "ssize_t": ("pointer", True, "ssize_t"),
    "intptr_t": ("pointer", True, "intptr_t"), "uintptr_t": ("pointer", False, "uintptr_t"),
    "bool": (1, False, "_Bool"), "float": (4, True, "float"), "double": (8, True, "double"),
}

#: Fixed width and byte order on every ABI: what profile strict allows.
FIXED_WIDTH = frozenset({"u8", "u16", "u32", "u64", "s8", "s16", "s32", "s64",
                         "le16", "le32", "le64", "be16", "be32", "be64"})


@dataclass(slots=True, eq=False)
class Typedef:
    """A named type; `type` differs by ABI where a real ABI's does (xen_ulong_t)."""

    name: str
    pos: Pos
    type: ByAbi[Type]
    doc: str | None = None
    where: Where = EVERYWHERE
    profile: str = "strict"
    external: ByAbi[str] | None = None  # the header that defines it; there no typedef is emitted


# --- life cycle and checks that many nodes carry -------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Deprecated:
    """Deprecation: ISO dates, the replacement's name and a note for people."""

    pos: Pos
    since: str
    remove_after: str | None
    replaced_by: str | None
    note: str | None


@dataclass(frozen=True, slots=True)
class Waiver:
    """One rule switched off at one node (or in one file, or in the whole spec), with a reason, until a date."""

    pos: Pos
    rule: str
    reason: str
    until: str | None
    file: str | None = None             # only for what stands in this file


@dataclass(frozen=True, slots=True)
class Life:
    """When and how something came into the ABI and leaves it; `capability` announces it to user space."""

    since: str | None = None
    capability: "Capability | None" = None
    deprecated: Deprecated | None = None
    waivers: tuple[Waiver, ...] = ()
    note: str | None = None             # semantics that a program cannot check; a change of it needs review
    guessed: str | None = None          # why an importer believes what it wrote


NO_LIFE = Life()


# --- constants, flags, enums -----------------------------------------------------------------------------------------


@dataclass(slots=True, eq=False)
class Constant:
    """A `#define`: an integer (`value`) or a string (`text`)."""

    name: str
    pos: Pos
    value: ByAbi[int] | None
    text: str | None = None
    doc: str | None = None
    where: Where = EVERYWHERE
    life: Life = NO_LIFE
    sentinel: bool = False
    print: str = "dec"


@dataclass(slots=True, eq=False)
class Value:
    """One flag or enum value; `name` is the whole C name."""

    name: str
    pos: Pos
    value: ByAbi[int]
    doc: str | None = None
    where: Where = EVERYWHERE
    life: Life = NO_LIFE
    sentinel: bool = False              # _MAX, _LAST, .. may move when values are added
    reserved: bool = False              # declared, and never accepted nor reported


@dataclass(slots=True, eq=False)
class ValueSet:
    """A set of names for the values of a field. `kind` is "flags" (bits; unknown ones rejected) or "enum".

    as_c_enum   the header emits `enum NAME {..}` (legacy), else one #define per value
    open        values without a name are legal (an enum that others extend, flags that are ignored)
    """

    name: str
    pos: Pos
    kind: str
    type: ScalarType
    values: list[Value]
    doc: str | None = None
    as_c_enum: bool = False
    open: bool = False
    profile: str = "strict"
    where: Where = EVERYWHERE
    life: Life = NO_LIFE
    external: ByAbi[str] | None = None  # the header that defines the values; there no generated one does


# --- records ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Payload:
    """What a pointer (or a flexible array) contains.

    count, bytes   how many elements or bytes the caller provides: an expression over the record's fields
    after          how many of them are valid on return ("capity before, length after"), where that differs
    maximum        an upper bound on count (or bytes), enforced by generated code
    direction      in, out or inout; None takes the field's own
    string         a NUL-terminated string, at most `maximum` bytes
    nullable       a null pointer means "none"
    unknown        why neither count nor bytes can be said
    kept           the address is kept for later; the call itself does not touch what is there
    relative_to    name of a mapping, or "argument": the value is an offset in bytes from its start, not an address
    in_place       of an array: what it contains itself ('length'), not what addresses in it lead to
    """

    pos: Pos
    type: Type | None
    count: Expr | None = None
    bytes: Expr | None = None
    after: Expr | None = None
    maximum: int | None = None
    direction: str | None = None
    string: bool = False
    nullable: bool = False
    sigset: bool = False
    unknown: str | None = None
    choice: "Choice | None" = None
    kept: bool = False
    relative_to: str | None = None
    length_pos: Pos | None = None       # where count or bytes stands
    in_place: bool = False


@dataclass(frozen=True, slots=True)
class ChoiceCase:
    """One case of a choice: the values that select it, and the payload (None: no payload)."""

    pos: Pos
    values: tuple[int, ...]
    names: tuple[str, ...]              # as the spec spells them
    payload: Payload | None
    default: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """A multiplexed payload.

    kind "field":     `on` is an expression over fields, `cases` decide; with `pointee.MEMBER` in it the payload's
                      `type` is what all cases begin with, read first
    kind "fd_kind":   the fd's object, then `group` and `attr`, looked up in Spec.attributes
    kind "state":     `state` is remembered under key `on`; the payload's lengths call it `state.NAME`
    kind "register":  `on` is the register id; `registers` names the register space that gives its type
    """

    pos: Pos
    kind: str
    on: Expr | None = None
    group: Expr | None = None
    attr: Expr | None = None
    registers: "RegisterSpace | None" = None
    state: "State | None" = None
    cases: tuple[ChoiceCase, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """Some bits of a member: `member & mask` is a value of the set, unshifted."""

    pos: Pos
    name: str | None
    mask: int
    values: ValueSet
    doc: str | None = None


@dataclass(slots=True, eq=False)
class Field:
    """A member of a record. `name` is None for anonymous records and unnamed bit-fields.

    direction    in, out, inout, or None: as the ioctl that uses the record
    reserved     "zero" (must be zero on input, checked) or "ignored"
    fd           kind of fd that the field holds: the caller gives one (direction in) or gets a new one (out)
    fd_by_device the field that contains the device type, where that tells which kind of fd is made
    cases        in a union with a discriminator: the values that select this arm
    valid_on     return values for which an output field is valid: success, any, positive, or errno names
    parts        sets that share the integer, in disjoint bits; bits of none are zero, unless `mask` has them
    """

    name: str | None
    pos: Pos
    type: Type
    bits: int | None = None
    aligned: int | None = None
    packed: bool = False
    direction: str | None = None
    reserved: str | None = None
    values: ValueSet | None = None
    minimum: int | None = None
    maximum: int | None = None
    mask: int | None = None
    multiple_of: int | None = None
    payload: Payload | None = None      # of a pointer, a u64 user pointer, or an array (how much is in use)
    discriminator: Expr | None = None   # of a union: an expression over the fields around it
    no_discriminator: str | None = None     # why a union has none
    fd: "Object | None" = None
    fd_by_device: Expr | None = None
    cases: tuple[int, ...] = ()
    case_names: tuple[str, ...] = ()
    default_case: bool = False
    raw: bool = False                   # the union arm that covers all of it as bytes
    string: bool = False                # a char array that holds a NUL-terminated string
    time: "TimeSpec | None" = None
    namespace: str | None = None
    selects_layout: bool | None = None      # None: the spec does not say
    valid_on: tuple[str, ...] = ()
    print: str | None = None
    spelled: str | None = None          # how a legacy header spells the type, where that matters
    doc: str | None = None
    where: Where = EVERYWHERE
    life: Life = NO_LIFE
    type_pos: Pos | None = None
    places: dict[str, Pos] | None = None    # where min, max, mask, multiple_of, flags, enum and points_to stand
    parts: tuple[Part, ...] = ()

    @property
    def sets(self) -> list[ValueSet]:
        """All sets of values that the member has."""
        return ([self.values] if self.values is not None else []) + [part.values for part in self.parts]

    def place(self, key: str) -> Pos:
        """Where a key's value stands, or the member itself."""
        found = self.type_pos if key == "type" else (self.places or {}).get(key)
        return found or self.pos


@dataclass(frozen=True, slots=True)
class TimeSpec:
    """A time: unit (ns, us, ms, s), the clock, and whether it is absolute or relative."""

    unit: str
    clock: str
    relative: bool


@dataclass(frozen=True, slots=True)
class Extensible:
    """A size-first struct that grows at its end. The request code encodes the size of its first release for ever."""

    size_field: str
    first_last: str                     # name of the last field of the first release
    maximum: int = 4096


@dataclass(slots=True, eq=False)
class Record:
    """A struct or union; `name` is None for the type of an inline one.

    packed     members are not aligned (`__attribute__((packed))`)
    pack       members are aligned to at most this (`#pragma pack(n)`)
    aligned    the record is aligned to at least this
    """

    name: str | None
    kind: str
    pos: Pos
    fields: list[Field] = field(default_factory=list)
    packed: bool = False
    pack: int | None = None
    aligned: int | None = None
    extensible: Extensible | None = None
    no_discriminator: str | None = None     # why a union has none
    shared: bool = False                    # lives in memory shared with user space
    external: ByAbi[str] | None = None      # the header that defines it; there no generated one does
    empty: tuple[str, ...] = ()             # names of the ABIs on which it says `fields: []` (profile legacy)
    doc: str | None = None
    profile: str = "strict"
    where: Where = EVERYWHERE
    life: Life = NO_LIFE

    @property
    def label(self) -> str:
        return f"{self.kind} {self.name or '(unnamed)'}"


# --- objects, capabilities, ioctls -----------------------------------------------------------------------------------


@dataclass(slots=True, eq=False)
class Object:
    """A kind of file descriptor. `names` maps an operating system to how it names one.

    names: {"linux": {"node": ("/dev/mvm",)}} or {"linux": {"link": ("anon_inode:mvm-vm",)}}, and windows' "device";
    of several the usual one is the first
    """

    name: str
    pos: Pos
    names: dict[str, dict[str, tuple[str, ...]]] = field(default_factory=dict)
    parent: "Object | None" = None
    locks: tuple[str, ...] = ()
    external: bool = False              # an fd of somebody else's (an eventfd, a socket)
    doc: str | None = None
    where: Where = EVERYWHERE


@dataclass(slots=True, eq=False)
class Capability:
    """What user space asks CHECK_EXTENSION for. `answered_by` are the objects whose CHECK_EXTENSION knows it.

    reserved    in the header, never reported by the driver
    opt_in      must be switched on with ENABLE_CAP
    """

    name: str
    pos: Pos
    value: int
    answered_by: list[Object]
    returns: str | None = None
    since: str | None = None
    requires: list["Capability"] = field(default_factory=list)
    reserved: bool = False
    opt_in: bool = False
    arguments: tuple[str, ...] = ()     # what ENABLE_CAP's args[] mean
    doc: str | None = None
    where: Where = EVERYWHERE
    waivers: tuple[Waiver, ...] = ()


@dataclass(frozen=True, slots=True)
class Argument:
    """The third argument of ioctl().

    kind   "none", "pointer" (to `type`), "value" (an integer passed by value) or "untyped" (`reason` says why)
    """

    kind: str
    direction: str | None = None        # in, out, inout: what the driver reads and writes
    type: Type | None = None
    reason: str | None = None
    payload: Payload | None = None      # a caller-chosen size, or an array argument
    values: ValueSet | None = None      # from here on: of an integer passed by value, as of a Field
    minimum: int | None = None
    maximum: int | None = None
    print: str | None = None
    fd: "Object | None" = None
    places: dict[str, Pos] | None = None

    def as_field(self, pos: Pos) -> Field | None:
        """The integer that is passed by value, as if it were a member; `pos` is the ioctl's."""
        if self.kind != "value" or self.type is None:
            return None
        return Field(None, pos, self.type, direction="in", values=self.values, minimum=self.minimum,
                     maximum=self.maximum, print=self.print, fd=self.fd, places=self.places)

    def place(self, key: str, pos: Pos) -> Pos:
        """Where a key's value stands, or else `pos`, the ioctl's."""
        return (self.places or {}).get(key, pos)


@dataclass(frozen=True, slots=True)
class CodeSpec:
    """Where a legacy request code says something else than the data flow.

    direction  none, in, out, inout: what the code declares
    encodes    a Type whose size the code encodes, an int (bytes), or "caller" (the caller's length)
    raw        the whole code
    """

    direction: ByAbi[str] | None = None
    encodes: ByAbi["Type | int | str"] | None = None
    raw: ByAbi[int] | None = None
    form: ByAbi[str] | None = None      # how the header spells it: io, iow, ior, iowr, ioc, wint (FreeBSD _IOWINT)


@dataclass(frozen=True, slots=True)
class WindowsCode:
    """Overrides of the CTL_CODE fields (profile legacy)."""

    device_type: int | None = None
    function: int | None = None
    method: str | None = None
    access: str | None = None


@dataclass(frozen=True, slots=True)
class Lock:
    """A lock that the generated entry holds around the handler."""

    name: str
    mode: str                           # exclusive or shared


@dataclass(frozen=True, slots=True)
class Returns:
    """What a non-negative return value means: a new fd of the one kind in `fds`, of several that one whose parent took
    the ioctl; else `doc` says it."""

    fds: tuple[Object, ...]
    doc: str | None


@dataclass(slots=True, eq=False)
class Ioctl:
    """One command. `profile` is that of the file it stands in."""

    name: str
    pos: Pos
    nr: ByAbi[int]
    objects: list[Object]
    argument: Argument
    type_byte: ByAbi[int] | None = None
    nr_count: int | None = None         # a family: nr .. nr + nr_count - 1, the header's macro takes the index
    code: CodeSpec | None = None
    windows: WindowsCode | None = None
    privilege: str | None = None        # none, open_for_write, admin
    lock: Lock | None = None
    frozen: str | None = None           # why the argument cannot grow
    errors: dict[str, str] = field(default_factory=dict)
    returns: Returns | None = None
    valid_on: tuple[str, ...] = ("success",)
    no_op: bool = False
    alias_of: "Ioctl | None" = None     # another name of that ioctl: they share their code
    constant: int | None = None         # the ioctl returns this for ever (GET_API_VERSION)
    restartable: str | None = None      # yes, killable, or no
    compat: str | None = None           # the author's claim of a compat class
    compat_reason: str | None = None
    rationale: str | None = None
    sets: list["StateSet"] = field(default_factory=list)
    serves: str | None = None           # check_capability or enable_capability: answered by generated code
    member_dir: dict[str, str] = field(default_factory=dict)    # directions that differ from the record's own
    payload_dir: dict[str, str] = field(default_factory=dict)   # likewise, of what members point to
    doc: str | None = None
    profile: str = "strict"
    where: Where = EVERYWHERE
    life: Life = NO_LIFE
    nr_pos: ByAbi[Pos] | None = None    # where nr stands


@dataclass(slots=True, eq=False)
class State:
    """Something that decoders remember of earlier calls, per object and key (the slots of a VM)."""

    name: str
    pos: Pos
    object: Object
    doc: str | None = None


@dataclass(frozen=True, slots=True)
class StateSet:
    """An ioctl that, when it succeeds, sets `state[key] = value` (expressions over its argument)."""

    pos: Pos
    state: State
    key: Expr | None
    value: Expr


@dataclass(slots=True, eq=False)
class Mapping:
    """A struct that user space maps from an fd (the run page). Either `offset` or `page_offset` is there.

    offset      mmap's, in bytes
    page_offset mmap's, in pages of the system; `page_offset_name` is the constant that it is
    windows     the ioctl that maps it where there is no mmap
    """

    name: str
    pos: Pos
    object: Object
    record: Record
    offset: ByAbi[int] | None
    size_from: Ioctl | None
    windows: Ioctl | None
    doc: str | None = None
    page_offset: ByAbi[int] | None = None
    page_offset_name: str | None = None
    where: Where = EVERYWHERE
    offset_pos: Pos | None = None


@dataclass(slots=True, eq=False)
class DeviceType:
    """A device that CREATE_DEVICE makes: the value of its type field, and the kind of fd that results."""

    name: str
    pos: Pos
    value: int
    object: Object
    doc: str | None = None
    where: Where = EVERYWHERE
    life: Life = NO_LIFE


@dataclass(slots=True, eq=False)
class Attribute:
    """One attribute of an object: (object, group, attr) -> payload. `attr` None means that any attr value is meant."""

    name: str
    pos: Pos
    objects: list[Object]
    group: ByAbi[int]
    group_name: str | None
    attr: ByAbi[int] | None
    attr_name: str | None
    attr_doc: str | None                # what attr means where it is free
    attr_mask: int | None
    access: str                         # rw, ro, wo
    payload: Payload | None
    unknown: str | None = None
    doc: str | None = None
    where: Where = EVERYWHERE
    life: Life = NO_LIFE

    @property
    def mask(self) -> int:
        """The bits of a caller's attr that have to be those of `attr`, or 0 where that is free; -1: all."""
        if self.attr_mask is not None:
            return self.attr_mask
        return 0 if self.attr is None else -1


@dataclass(slots=True, eq=False)
class Register:
    """One register id, or `count` ids that are `step` apart."""

    name: str
    pos: Pos
    id: ByAbi[int]
    type: Type
    count: int = 1
    step: int = 1
    access: str = "rw"
    doc: str | None = None
    where: Where = EVERYWHERE
    life: Life = NO_LIFE


@dataclass(slots=True, eq=False)
class RegisterSpace:
    """Register ids whose bits encode the register's size: `size` is an expression over `id`, in bytes."""

    name: str
    pos: Pos
    id_type: ScalarType
    size: Expr
    objects: list[Object]
    registers: list[Register]
    doc: str | None = None


@dataclass(frozen=True, slots=True)
class ExtensionRange:
    """Numbers that a spec leaves to third parties: nr and capability ranges, and the ioctl that attaches one."""

    pos: Pos
    nr: tuple[int, int]
    capabilities: tuple[int, int]
    attach: Ioctl | None


@dataclass(frozen=True, slots=True)
class Extends:
    """This spec extends another one, as the extension with this UUID."""

    pos: Pos
    base: "Spec"
    uuid: str


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an imported spec came from.

    version     of all headers; where they are of several, `versions` has that of each
    names       what the spec calls otherwise than the headers: their name (`struct x`, `struct x.member`) -> its own
    """

    headers: tuple[str, ...]
    version: str | None
    versions: dict[str, str] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True, eq=False)
class Numbers:
    """Defaults for request codes: the _IOC type byte by ABI, the Windows device type, and the block of nr in use."""

    pos: Pos
    type_byte: ByAbi[int] | None
    device_type: int | None
    function_base: int = 0x800
    method: str | None = None
    access: str | None = None
    block: tuple[int, int] | None = None
    shared_type: str | None = None      # why this type byte is shared with others
    places: dict[str, Pos] = field(default_factory=dict)    # where type, device_type, method and access stand

    def place(self, key: str) -> Pos:
        """Where a key's value stands, or where `numbers` does."""
        return self.places.get(key, self.pos)


@dataclass(slots=True, eq=False)
class Spec:
    """A whole ABI."""

    name: str
    pos: Pos
    version: str
    license: str
    profile: str
    doc: str | None
    numbers: Numbers
    where: Where = EVERYWHERE
    prefix: str = ""
    prefix_pos: Pos | None = None       # where the spec says it; without, it is made of the name
    constants: list[Constant] = field(default_factory=list)
    value_sets: list[ValueSet] = field(default_factory=list)
    typedefs: list[Typedef] = field(default_factory=list)
    records: list[Record] = field(default_factory=list)
    objects: list[Object] = field(default_factory=list)
    capabilities: list[Capability] = field(default_factory=list)
    ioctls: list[Ioctl] = field(default_factory=list)
    states: list[State] = field(default_factory=list)
    mappings: list[Mapping] = field(default_factory=list)
    devices: list[DeviceType] = field(default_factory=list)
    attributes: list[Attribute] = field(default_factory=list)
    register_spaces: list[RegisterSpace] = field(default_factory=list)
    extension_range: ExtensionRange | None = None
    extends: Extends | None = None
    origin: Origin | None = None
    includes: tuple[str, ...] = ()      # headers that the generated one needs
    driver: bool = False                # the driver's side is generated too
    waivers: tuple[Waiver, ...] = ()
    files: tuple[str, ...] = ()         # the YAML files, as the user named them

    def abis(self) -> list[str]:
        """Names of the ABIs that the spec is about, in canonical order."""
        from ioctlc.abi import ABIS
        chosen = self.where.abis()
        return [name for name in ABIS if name in chosen]

    def exists(self, node: "HasWhere", abi: Abi) -> bool:
        """Whether a node exists on an ABI: the spec does, and the node does."""
        return admits(self.where, abi) and admits(node.where, abi)


HasWhere = Union[Ioctl, Record, Field, Value, ValueSet, Constant, Typedef, Object, Capability, DeviceType, Attribute,
                 Register, Mapping]


def first_release(spec: Spec) -> str | None:
    """The first release: that of the oldest capability or command; 1.0 for a command that does not say."""
    known: list[str] = [c.since for c in spec.capabilities if c.since]
    known += [ioctl.life.since or "1.0" for ioctl in spec.ioctls]
    return min(known, key=version) if known else None


def strip_typedefs(type_: Type, abi: Abi) -> Type:
    """The type behind any typedefs, on an ABI."""
    while isinstance(type_, NamedType):
        inner = type_.typedef.type.on(abi)
        if inner is None:
            raise LookupError(f"typedef {type_.typedef.name} has no type on {abi.name}")
        type_ = inner
    return type_


def behind_typedefs(type_: Type, arrays: bool = False) -> Iterator[Type]:
    """What a type is behind typedefs (and arrays, where wanted) on any ABI; each typedef once, circles included."""
    seen: set[int] = set()
    left = [type_]
    while left:
        one = left.pop()
        while arrays and isinstance(one, ArrayType):
            one = one.element
        if not isinstance(one, NamedType):
            yield one
        elif id(one.typedef) not in seen:
            seen.add(id(one.typedef))
            left += [case for _, case in one.typedef.type.cases]


def walk_fields(record: Record) -> Iterator[Field]:
    """All fields of a record, those of inline (unnamed) records after the field that contains them."""
    for member in record.fields:
        yield member
        inner = member.type
        while isinstance(inner, ArrayType):
            inner = inner.element
        if isinstance(inner, RecordType) and inner.record.name is None:
            yield from walk_fields(inner.record)
