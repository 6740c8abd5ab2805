"""The layout engine's rules, each on the ABIs where it shows. The numbers are the compilers' (tests/proof)."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor, wait
from threading import Event

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ioctlc.abi import ABIS, Where
from ioctlc.layout import LayoutError, Layouts, RecordLayout, placing
from ioctlc.model import (ArrayType, ByAbi, EnumType, Extensible, Field, NamedType, PointerType, Record, RecordType,
                          ScalarType, Type, Typedef, ValueSet)
from ioctlc.proof.samples import Mix, laid_out, random_records, sample_spec
from ioctlc.source import Pos

HERE = Pos("t.yaml", 1, 1)
X86, I386, ARM, ARM64, OABI, M68K = (ABIS[f"linux-{a}"] for a in ("x86_64", "i386", "arm", "arm64", "arm-oabi", "m68k"))
SH4, S390X, X32, HPPA = (ABIS[f"linux-{a}"] for a in ("sh4", "s390x", "x32", "hppa"))
DARWIN, WIN64, WIN32 = ABIS["darwin-arm64"], ABIS["windows-x86_64"], ABIS["windows-i386"]


def f(name: str | None, type_: str | Type, **more: object) -> Field:
    return Field(name, HERE, ScalarType(type_) if isinstance(type_, str) else type_, **more)  # type: ignore[arg-type]


def bits(name: str | None, type_: str, width: int, **more: object) -> Field:
    return f(name, type_, bits=width, **more)


def struct(*fields: Field, name: str | None = "s", kind: str = "struct", **more: object) -> Record:
    return Record(name, kind, HERE, list(fields), **more)  # type: ignore[arg-type]


def union(*fields: Field, name: str | None = "u", **more: object) -> Record:
    return struct(*fields, name=name, kind="union", **more)


def array(element: str | Type, count: int | None) -> ArrayType:
    inner = ScalarType(element) if isinstance(element, str) else element
    return ArrayType(inner, None if count is None else ByAbi.same(count))


def engine(*records: Record) -> Layouts:
    return Layouts(sample_spec(list(records)))


def shape(record: Record, abi: str | object = X86) -> tuple[int, int, list[int]]:
    """(size, align, bit offsets of the members)."""
    layout: RecordLayout = engine(record).of(record, abi)  # type: ignore[arg-type]
    return layout.size, layout.align, [slot.bit_offset for slot in layout.slots]


# --- scalars ---


@pytest.mark.parametrize(("type_", "sizes"), [
    ("u64", {X86: (8, 8), I386: (8, 4), SH4: (8, 4), OABI: (8, 4), M68K: (8, 2), ARM: (8, 8), WIN32: (8, 8)}),
    ("double", {I386: (8, 4), M68K: (8, 2), HPPA: (8, 8), WIN32: (8, 8)}),
    ("u32", {X86: (4, 4), M68K: (4, 2)}),
    ("long", {X86: (8, 8), I386: (4, 4), X32: (4, 4), WIN64: (4, 4), M68K: (4, 2)}),
    ("size_t", {X86: (8, 8), X32: (4, 4), WIN64: (8, 8), WIN32: (4, 4)}),
    ("u128", {X86: (16, 16), S390X: (16, 8), X32: (16, 16)}),
    ("bool", {X86: (1, 1)}), ("be16", {X86: (2, 2)}),
])
def test_scalars(type_: str, sizes: dict[object, tuple[int, int]]) -> None:
    layouts = engine()
    for abi, (size, align) in sizes.items():
        assert layouts.size(ScalarType(type_), abi) == size, abi        # type: ignore[arg-type]
        assert layouts.align(ScalarType(type_), abi) == align, abi      # type: ignore[arg-type]


def test_pointers_arrays_and_enums() -> None:
    layouts = engine()
    enum = EnumType(ValueSet("e", HERE, "enum", ScalarType("u32"), [], as_c_enum=True))
    assert [layouts.size(PointerType(None), abi) for abi in (X86, I386, X32, WIN64)] == [8, 4, 4, 8]
    assert layouts.size(array(array("u16", 3), 2), X86) == 12
    assert layouts.size(array("u64", None), X86) == 0 and layouts.align(array("u64", None), I386) == 4
    assert layouts.size(enum, X86) == 4


def test_u128_is_refused_where_no_compiler_has_it() -> None:
    with pytest.raises(LayoutError, match="128-bit"):
        engine().size(ScalarType("u128"), I386)


# --- structs and unions ---


def test_natural_alignment_and_tail() -> None:
    record = struct(f("a", "u8"), f("b", "u64"), f("c", "u16"))
    assert shape(record) == (24, 8, [0, 64, 128])
    assert shape(record, I386) == (16, 4, [0, 32, 96])
    assert shape(record, M68K) == (12, 2, [0, 16, 80])
    assert shape(record, OABI) == (16, 4, [0, 32, 96])


def test_every_oabi_struct_is_a_multiple_of_four_unless_packed() -> None:
    assert shape(struct(f("a", "u8")), OABI) == (4, 4, [0])
    assert shape(struct(f("a", "u8")), ARM) == (1, 1, [0])
    assert shape(struct(f("a", "u8"), packed=True), OABI) == (1, 1, [0])
    assert shape(struct(f("a", "u8"), pack=2), OABI) == (2, 2, [0])


def test_packed_pack_and_aligned() -> None:
    members = (f("a", "u8"), f("b", "u32"), f("c", "u64"))
    assert shape(struct(*members, packed=True)) == (13, 1, [0, 8, 40])
    assert shape(struct(*members, pack=2)) == (14, 2, [0, 16, 48])
    assert shape(struct(*members, pack=4)) == (16, 4, [0, 32, 64])
    assert shape(struct(*members, packed=True, aligned=4)) == (16, 4, [0, 8, 40])
    assert shape(struct(f("a", "u8"), aligned=16)) == (16, 16, [0])


def test_attributes_of_members() -> None:
    assert shape(struct(f("a", "u8"), f("b", "u32", packed=True))) == (5, 1, [0, 8])
    assert shape(struct(f("a", "u8"), f("b", "u8", aligned=16))) == (32, 16, [0, 128])
    assert shape(struct(f("a", "u8"), f("b", "u32", aligned=2), packed=True)) == (6, 2, [0, 16])
    assert shape(struct(f("a", "u8"), f("b", "u64", aligned=8)), I386) == (16, 8, [0, 64])


def test_packing_lowers_an_aligned_type_except_on_windows() -> None:
    inner = struct(f("x", "u32"), name="inner", aligned=16)
    outer = struct(f("a", "u8"), f("b", RecordType(inner)), packed=True)
    assert shape(outer) == (17, 1, [0, 8])
    assert shape(outer, WIN64) == (32, 16, [0, 128])


def test_unions_and_nested_records() -> None:
    inner = union(f("a", "u8"), f("b", "u32"), name=None)
    assert shape(union(f("a", array("u8", 5)), f("b", "u32"))) == (8, 4, [0, 0])
    assert shape(struct(f("x", "u8"), f(None, RecordType(inner)), f("y", "u8"))) == (12, 4, [0, 32, 64])


def test_flexible_and_zero_arrays() -> None:
    assert shape(struct(f("n", "u32"), f("data", array("u64", None)))) == (8, 8, [0, 64])
    assert shape(struct(f("n", "u8"), f("z", array("u32", 0)), f("m", "u8"))) == (8, 4, [0, 32, 32])


def test_typedefs_and_members_by_abi() -> None:
    word = Typedef("word_t", HERE, ByAbi((("x86", ScalarType("u32")), ("default", ScalarType("u64")))))
    record = struct(f("a", NamedType(word)), f("b", "u32", where=Where(only=("arm64",))),
                    f("c", ArrayType(ScalarType("u8"), ByAbi((("32bit", 4), ("default", 8))))))
    assert shape(record) == (12, 4, [0, 32])
    assert shape(record, ARM64) == (24, 8, [0, 64, 96])
    assert shape(record, I386) == (8, 4, [0, 32])


# --- bit-fields ---


def test_sysv_bit_fields_share_units_of_their_type() -> None:
    assert shape(struct(bits("a", "u32", 20), bits("b", "u32", 12), bits("c", "u32", 1))) == (8, 4, [0, 20, 32])
    assert shape(struct(bits("a", "u16", 10), bits("b", "u16", 10))) == (4, 2, [0, 16])
    assert shape(struct(f("a", "u8"), bits("b", "u32", 20), bits("c", "u32", 8))) == (8, 4, [0, 8, 32])
    assert shape(struct(f("a", "u8"), bits("b", "u64", 60)), I386) == (12, 4, [0, 32])


def test_m68k_bit_fields_ignore_their_type() -> None:
    assert shape(struct(f("a", "u8"), bits("b", "u32", 28)), M68K) == (5, 1, [0, 8])
    assert shape(struct(f("a", "u8"), bits("b", "u32", 28)), HPPA) == (8, 4, [0, 32])
    assert shape(struct(f("a", "u8"), bits(None, "u8", 0), f("b", "u8")), M68K) == (4, 2, [0, 16])


def test_packed_bit_fields_follow_each_other() -> None:
    members = (f("a", "u8"), bits("b", "u32", 20), bits("c", "u32", 20))
    assert shape(struct(*members, packed=True)) == (6, 1, [0, 8, 28])
    assert shape(struct(*members, pack=1)) == (6, 1, [0, 8, 28])
    assert shape(struct(bits("a", "u32", 20), bits("b", "u32", 20, packed=True))) == (8, 4, [0, 20])


def test_unnamed_bit_fields_align_on_arm_only() -> None:
    record = struct(f("a", "u8"), bits(None, "u32", 8), f("b", "u8"))
    assert shape(record) == (3, 1, [0, 8, 16])
    assert shape(record, ARM) == shape(record, ARM64) == (4, 4, [0, 8, 16])
    assert shape(record, DARWIN) == (3, 1, [0, 8, 16])


def test_zero_width_bit_fields() -> None:
    record = struct(f("a", "u8"), bits(None, "u32", 0), f("b", "u8"))
    assert shape(record) == (5, 1, [0, 32])
    assert shape(record, ARM64) == (8, 4, [0, 32])
    assert shape(record, WIN64) == (2, 1, [0, 8])
    packed = struct(bits("a", "u8", 3), bits(None, "u32", 0), f("b", "u8"), packed=True)
    assert shape(packed) == (5, 1, [0, 32])
    assert shape(packed, WIN64) == (2, 1, [0, 8])


def test_microsoft_bit_fields_take_whole_units_of_one_size() -> None:
    assert shape(struct(bits("a", "u32", 3), bits("b", "u8", 3)), WIN64) == (8, 4, [0, 32])
    assert shape(struct(bits("a", "u32", 3), bits("b", "s32", 29), bits("c", "u32", 1)), WIN64) == (8, 4, [0, 3, 32])
    assert shape(struct(f("a", "u8"), bits("b", "u32", 4), f("c", "u8"), packed=True), WIN64) == (6, 1, [0, 8, 40])
    assert shape(union(bits("a", "u32", 5)), WIN64) == (4, 1, [0])


# --- what is refused ---


@pytest.mark.parametrize(("record", "message"), [
    (struct(), "size 0"),
    (struct(f("a", "u8", where=Where(only=("arm64",)))), "size 0 on linux-x86_64"),
    (struct(f("a", array("u8", None)), f("b", "u8")), "not the last"),
    (struct(bits("a", "u8", 9)), "9 bits wide"),
    (struct(bits("a", "u8", 0)), "width of 0"),
    (struct(f("p", PointerType(None), bits=3)), "no integer|not an integer"),
    (struct(f("a", "u8"), bits("b", "u32", 3, aligned=16), pack=4), "compilers disagree"),
    (struct(f("a", "u8"), bits("b", "u32", 3, aligned=2)), "compilers disagree"),
    (struct(f("a", ArrayType(ScalarType("u8"), ByAbi((("arm64", 3),))))), "no length on linux-x86_64"),
    (struct(f("a", NamedType(Typedef("t", HERE, ByAbi((("arm64", ScalarType("u8")),)))))), "no type on linux-x86_64"),
])
def test_refused(record: Record, message: str) -> None:
    with pytest.raises(LayoutError, match=message) as caught:
        engine(record).of(record, X86)
    assert caught.value.pos == HERE


def test_recursion_is_refused_and_pointers_are_not() -> None:
    loop = struct(name="loop")
    loop.fields.append(f("again", array(RecordType(loop), 2)))
    with pytest.raises(LayoutError, match="contains itself: struct loop > struct loop"):
        engine(loop).of(loop, X86)
    chain = struct(name="chain")
    chain.fields.append(f("next", PointerType(RecordType(chain))))
    assert engine(chain).of(chain, X86).size == 8


class Slow(Layouts):
    """Layouts that stop in the midst of the first record until somebody else has asked for it."""

    def __init__(self, record: Record) -> None:
        super().__init__(sample_spec([record]))
        self.inside, self.go_on = Event(), Event()

    def _collect(self, type_: Type, attributes: set[str]) -> bool:
        if not self.inside.is_set():
            self.inside.set()
            self.go_on.wait(0.2)
        return super()._collect(type_, attributes)


def test_threads_that_ask_for_one_record_see_no_circle() -> None:
    record = struct(f("a", "u64"), f("b", "u8"))
    layouts = Slow(record)
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(layouts.of, record, X86)
        layouts.inside.wait()
        second = pool.submit(layouts.of, record, X86)
        wait([second], 0.1)
        layouts.go_on.set()
        assert [first.result().size, second.result().size] == [16, 16]


# --- flat fields, holes, groups ---


def test_flat_pulls_up_unnamed_records_only() -> None:
    io = struct(f("port", "u16"), bits(None, "u8", 4), bits("df", "u8", 1), name=None)
    named = struct(f("x", "u32"), name="named")
    either = union(f("io", RecordType(io)), f("n", RecordType(named)), name=None)
    record = struct(f("a", "u32"), f(None, RecordType(either)), f("more", array(RecordType(io), 2)),
                    f("tail", array("u8", None)))
    found = [(leaf.name, leaf.path, leaf.bit_offset, leaf.bit_size) for leaf in engine(record).flat(record, X86)]
    assert found == [("a", "a", 0, 32), ("port", "io.port", 32, 16), ("", "", 48, 4), ("df", "io.df", 52, 1),
                     ("n", "n", 32, 32), ("more", "more", 64, 64), ("tail", "tail", 128, 0)]


def test_holes() -> None:
    inner = struct(f("x", "u8"), f("y", "u16"), name=None)
    record = struct(f("a", "u8"), f("b", "u64"), f(None, RecordType(inner)), f("c", "u16"))
    found = [(hole.bit_offset, hole.bit_size, hole.after and hole.after.name, hole.tail)
             for hole in engine(record).holes(record, X86)]
    assert found == [(8, 56, "a", False), (136, 8, "x", False), (176, 16, "c", True)]
    short = union(f("a", "u8"), f("b", "u64"))
    assert engine(short).holes(short, X86) == []
    odd = union(f("a", array("u8", 5)), f("b", "u32"))
    assert [(h.bit_offset, h.bit_size, h.tail) for h in engine(odd).holes(odd, X86)] == [(40, 24, True)]


def test_unnamed_bits_are_no_hole_and_bits_before_a_zero_width_one_are() -> None:
    record = struct(bits("a", "u8", 3), bits(None, "u8", 5), bits("b", "u8", 2), bits(None, "u8", 0), f("c", "u8"))
    assert [(h.bit_offset, h.bit_size) for h in engine(record).holes(record, X86)] == [(10, 6)]


def test_groups() -> None:
    record = struct(f("a", "u32"), f("b", "u64"))
    groups = engine(record).groups(record)
    assert [(layout.size, layout.align) for _, layout in groups] == [(16, 8), (12, 4), (12, 2)]
    assert groups[0][0][0].name == "linux-x86_64"
    assert {abi.name for abi in groups[2][0]} == {"linux-m68k"}
    assert sum(len(abis) for abis, _ in groups) == len(ABIS)
    only = struct(f("a", "u32"), where=Where(only=("windows",)))
    assert [len(abis) for abis, _ in engine(only).groups(only)] == [3]


def test_first_release_size() -> None:
    record = struct(f("size", "u32"), f("flags", "u32"), f("late", "u64"), extensible=Extensible("size", "flags"))
    assert engine(record).first_release_size(record, X86) == 8
    plain = struct(f("a", "u64"))
    assert engine(plain).first_release_size(plain, X86) == 8


def test_equal_layouts_are_one_object() -> None:
    record = struct(f("a", "u16"), f("b", "u32"))
    layouts = engine(record)
    assert len({id(layouts.of(record, abi)) for abi in ABIS.values()}) == 2       # m68k, and all the others


def test_ten_thousand_records_need_three_layouts_each(monkeypatch: pytest.MonkeyPatch) -> None:
    types = ("u8", "u16", "u32")
    records = [struct(*(f(f"f{i}", types[i % 3]) for i in range(8)), name=f"r{n}") for n in range(10_000)]
    layouts = engine(*records)
    calls = []

    def counting(*arguments: object) -> object:
        calls.append(1)
        return placing.place(*arguments)        # type: ignore[arg-type]
    monkeypatch.setattr("ioctlc.layout.engine.place", counting)
    for record in records:
        layouts.groups(record)
        layouts.groups(record)
    assert len(calls) == 30_000


# --- invariants on random records ---


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 1 << 30), st.sampled_from(sorted(ABIS)))
def test_invariants(seed: int, name: str) -> None:
    abi = ABIS[name]
    records = random_records(seed, 8, Mix())
    layouts = engine(*records)
    for record in laid_out(records, layouts, abi):
        layout = layouts.of(record, abi)
        assert layout.size % layout.align == 0
        end = 0
        for slot in layout.slots:
            assert slot.bit_offset + slot.bit_size <= layout.size * 8
            if record.kind == "struct":
                assert slot.bit_offset >= end
                end = slot.bit_offset + slot.bit_size
            else:
                assert slot.bit_offset == 0
            if slot.field.bits is None:
                assert slot.bit_offset % 8 == 0
        for hole in layouts.holes(record, abi):
            assert 0 <= hole.bit_offset and 0 < hole.bit_size and hole.bit_offset + hole.bit_size <= layout.size * 8


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 1 << 30))
def test_shared_results_equal_those_of_a_fresh_engine(seed: int) -> None:
    records = random_records(seed, 3, Mix())
    shared = engine(*records)
    for abi in ABIS.values():
        for record in laid_out(records, shared, abi):
            fresh = engine(*records).of(record, abi)
            assert shared.of(record, abi) == fresh, (abi.name, record.name)
