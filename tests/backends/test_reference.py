"""The reference: pages that are sound, in which everything of the model is there and says what the model says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from html import escape
from pathlib import Path
from typing import Any

import build
import pytest

from ioctlc.abi import ABIS
from ioctlc.backends import BACKENDS, NAMES, Context, reference
from ioctlc.backends.driver.capabilities import capability_rows
from ioctlc.backends.reference.abis import AbiWords
from ioctlc.backends.reference.names import clean
from ioctlc.layout import Layouts
from ioctlc.model import Deprecated, Life, Object, Returns, Spec, Value, walk_fields
from ioctlc.pipeline import model_of
from ioctlc.source import Report
from pages import Seen, read, read_folder

ROOT = Path(__file__).resolve().parents[2]
SPECS = sorted(path.parent.relative_to(ROOT).as_posix() for path in (ROOT / "spec").glob("*/*.lock")) \
    + ["examples/extension", "tests/specs/zoo", "tests/robustness/everything", "tests/backends/odd.yaml"]
SAMPLES = {"strict": build.strict_sample, "legacy": build.legacy_sample}
ALL = SPECS + list(SAMPLES)


@lru_cache(maxsize=None)
def context(name: str) -> Context:
    if name in SAMPLES:
        return build.context(SAMPLES[name]())
    found = model_of(str(ROOT / name), Report())
    return Context(found.spec, found.layouts, found.codes, f"ioctlc docs {name} -o DIR", str(ROOT))


@lru_cache(maxsize=None)
def outputs(name: str) -> dict[str, str]:
    return reference.outputs(context(name))


@lru_cache(maxsize=None)
def pages(name: str) -> dict[str, Seen]:
    return {file: read(text)[0] for file, text in outputs(name).items() if file.endswith(".html")}


def rows(name: str, file: str) -> dict[str, list[str]]:
    """The rows of a page that have an id."""
    return {id_: cells for id_, cells in pages(name)[file].rows if id_}


def made(spec: Spec, tmp_path: Path) -> dict[str, Seen]:
    """The pages of a spec of the test's own, which have to be sound."""
    for file, text in reference.outputs(build.context(spec)).items():
        (tmp_path / file).write_text(text, encoding="utf-8")
    found, wrong = read_folder(tmp_path)
    assert wrong == []
    return found


# --- sound pages -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ALL)
def test_pages_are_sound(name: str, tmp_path: Path) -> None:
    for file, text in outputs(name).items():
        (tmp_path / file).write_text(text, encoding="utf-8")
    found, wrong = read_folder(tmp_path)
    assert wrong == []
    assert "index.html" in found and all("/" not in file for file in outputs(name))


@pytest.mark.parametrize(("text", "said"), [
    ("<p><b>a</p></b>", "</p> where <b> is open"), ("<p id=a></p><p id=a></p>", "the id 'a' is there twice"),
    ("<p><div></div></p>", "<div> inside <p>"), ("<table><tr></tr></table>", "<tr> right inside <table>"),
    ("<h1>a</h1><h3>b</h3>", "a heading of level 3 after one of level 1"),
    ("<table><tbody><tr><th>a</th></tr></tbody></table>", "a <th> without a scope"),
    ("<script></script>", "<script>"), ("<p onclick=a></p>", "has a script"), ("<ul>a</ul>", "text right inside <ul>"),
    ("<a href=a><a href=b></a></a>", "a link inside a link"), ("<div>", "<div> is never closed"),
])
def test_what_is_not_sound_is_found(text: str, said: str) -> None:
    assert any(said in one for one in read(f"<!DOCTYPE html>\n<html lang=\"en\">{text}</html>")[1])


def test_a_link_to_nowhere_is_found(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<!DOCTYPE html>\n<html lang=\"en\"><h1>a</h1><a href=\"#x\">b</a>"
                                     "<a href=\"b.html\">b</a></html>")
    assert [one.partition(" a link")[2] for one in sorted(read_folder(tmp_path)[1])] == [
        " to #x, where nothing is", " to b.html, which is no page"]


def test_pages_need_no_network_and_no_script() -> None:
    for text in outputs("spec/mvm").values():
        assert "http:" not in text and "https:" not in text and "@import" not in text and "url(" not in text


def test_it_is_no_backend_of_build() -> None:
    assert reference.name not in NAMES and reference.name not in BACKENDS


# --- everything is there ---------------------------------------------------------------------------------------------


def named(spec: Spec) -> Iterator[tuple[str, str]]:
    """(page, anchor) of everything that has a name of its own."""
    for ioctl in spec.ioctls:
        for one in ioctl.objects:
            yield f"object-{one.name}.html", ioctl.name
    for record in spec.records:
        yield "types.html", f"{record.kind}-{record.name}"
        for field in record.fields:
            if field.name:
                yield "types.html", f"{record.kind}-{record.name}.{field.name}"
    yield from (("types.html", one.name) for one in spec.constants)
    yield from (("types.html", f"typedef-{one.name}") for one in spec.typedefs)
    for values in spec.value_sets:
        yield "types.html", f"{values.kind}-{values.name}"
        yield from (("types.html", value.name) for value in values.values)
    yield from (("capabilities.html", one.name) for one in spec.capabilities)
    yield from (("attributes.html", one.name) for one in (*spec.devices, *spec.attributes))
    for space in spec.register_spaces:
        yield from (("attributes.html", one.name) for one in space.registers)
    yield from ((f"object-{one.object.name}.html", f"mapping-{one.name}") for one in spec.mappings)
    yield from ((f"object-{one.object.name}.html", f"state-{one.name}") for one in spec.states)


@pytest.mark.parametrize("name", ALL)
def test_everything_that_has_a_name_has_an_anchor(name: str) -> None:
    ids = {file: set(seen.ids) for file, seen in pages(name).items()}
    missing = [one for one in named(context(name).spec) if one[1] not in ids.get(one[0], ())]
    assert missing == []


@pytest.mark.parametrize("name", ALL)
def test_every_member_is_there(name: str) -> None:
    """Inside records without a name, too: as often as it is in the model."""
    for record in context(name).spec.records:
        prefix = f"{record.kind}-{record.name}."
        own = [cells[0] for id_, cells in rows(name, "types.html").items() if id_.startswith(prefix)]
        wanted = [field.name for field in walk_fields(record) if field.name and context(name).layouts.groups(record)]
        shown = sorted(cell.partition(" ")[0] for cell in own)
        assert [one for one in sorted(set(wanted)) if one not in shown] == [], record.label


@pytest.mark.parametrize("name", ["spec/mvm", "spec/kvm", "spec/haxm", "legacy"])
def test_offsets_and_sizes_are_those_of_the_layout(name: str) -> None:
    """Members of records inside of records, too; but for variants of one name."""
    found, shown, checked = context(name), rows(name, "types.html"), 0
    for record in found.spec.records:
        if record.where or not found.spec.exists(record, ABIS["linux-x86_64"]):
            continue
        for leaf in found.layouts.flat(record, ABIS["linux-x86_64"]):
            id_ = f"{record.kind}-{record.name}.{leaf.path}"
            if leaf.path and f"{id_}-2" not in shown and leaf.field.bits is None and leaf.bit_size:
                assert shown[id_][1:3] == [str(leaf.bit_offset // 8), str(leaf.bit_size // 8)], leaf
                checked += 1
    assert checked >= 20


def test_a_member_that_is_elsewhere_on_another_abi() -> None:
    """old_pair: a pointer, a u32, a u64."""
    text = outputs("legacy")["types.html"]
    part = text[text.index('id="struct-old_pair"'):text.index('id="struct-old_node"')]
    seen, _ = read(part)
    found = re.findall(r"On ([^:]*): (\d+) bytes", seen.text)
    layouts, [record] = Layouts(context("legacy").spec), [r for r in context("legacy").spec.records
                                                          if r.name == "old_pair"]
    assert {int(size) for _, size in found} == {layouts.of(record, ABIS[abi]).size
                                                for abi in ("linux-i386", "linux-arm")}
    assert ["list", "0", "4"] in [cells for _, cells in seen.rows]


@pytest.mark.parametrize("name", ["spec/mvm", "spec/haxm", "spec/kvm", "legacy"])
def test_every_code_is_on_the_page_of_its_object_and_among_the_numbers(name: str) -> None:
    found = context(name)
    table = pages(name)["numbers.html"].rows
    columns = {cells[0]: cells[2].split(", ") for _, cells in table if len(cells) == 3 and cells[0] != "Column"}
    heads = next(cells for _, cells in table if cells[0] == "Ioctl")[1:]
    lines: dict[str, list[dict[str, str]]] = {}         # of variants of one name there are several
    for _, cells in table:
        if len(cells) == len(heads) + 1:
            lines.setdefault(cells[0].removesuffix(" deprecated"), []).append(dict(zip(heads, cells[1:])))
    for ioctl in found.spec.ioctls:
        home = pages(name)[f"object-{ioctl.objects[0].name}.html"].text if ioctl.objects else ""
        for head, abis in columns.items():
            for abi in abis:
                code = found.codes.of(ioctl, ABIS[abi])
                wanted = "–" if code is None else f"0x{code.value:08x}"
                assert wanted in [line[head] for line in lines[ioctl.name]], (ioctl.name, abi)
                assert code is None or not home or f"0x{code.value:08x}" in home
    assert sorted(abi for abis in columns.values() for abi in abis) == sorted(found.spec.abis())


def section(name: str, file: str, id_: str) -> str:
    """The text of one section, as a reader sees it; of variants of one name all of them."""
    found = []
    for part in outputs(name)[file].split("<section>")[1:]:
        if re.match(f'\\s*<h[23] id="{id_}(-[0-9]+)?">', part):
            found.append(read(part.partition("</section>")[0])[0].text)
    assert found
    return " ".join(" ".join(found).split())


@pytest.mark.parametrize("name", ["spec/mvm", "spec/kvm", "spec/haxm", "tests/specs/zoo"])
def test_an_ioctl_says_all_that_the_spec_says(name: str) -> None:
    for ioctl in context(name).spec.ioctls:
        text = section(name, f"object-{ioctl.objects[0].name}.html", ioctl.name)
        wanted = [*ioctl.errors, *ioctl.errors.values(), ioctl.doc or "", ioctl.frozen or "", ioctl.rationale or "",
                  ioctl.returns.doc or "" if ioctl.returns else "", ioctl.life.note or "", ioctl.lock.name if
                  ioctl.lock else "", ioctl.life.capability.name if ioctl.life.capability else ""]
        for one in wanted:
            assert " ".join(clean(one).replace("`", "").split()) in text, ioctl.name


def test_the_facts_of_one_ioctl() -> None:
    text = section("spec/mvm", "object-vm.html", "MVM_SET_MEMORY_REGION")
    for said in ("int ioctl(int vm_fd, MVM_SET_MEMORY_REGION, const struct mvm_memory_region *argument);",
                 "Capability MVM_CAP_USER_MEMORY", "Privilege none", "Lock memory, held alone", "read by the driver",
                 "EEXIST", "_IOW, type 0xbe, nr 0x46, size 32", "32-bit callers: identical everywhere",
                 "METHOD_BUFFERED, FILE_WRITE_ACCESS"):
        assert said in text, said
    assert "a new fd of vcpu" in section("spec/mvm", "object-vm.html", "MVM_CREATE_VCPU")
    assert "translate" in section("spec/mvm", "object-vm.html", "MVM_SET_MEMORY_REGION__LEGACY")
    assert "slot_pages[slot] = memory_size / MVM_PAGE_SIZE" in section(
        "spec/mvm", "object-vm.html", "MVM_SET_MEMORY_REGION__LEGACY")
    assert "with state.slot_pages of slot, as set by MVM_SET_MEMORY_REGION" in section(
        "spec/mvm", "object-vm.html", "MVM_GET_DIRTY_LOG__LEGACY")


def test_what_every_ioctl_can_answer() -> None:
    """The generated boundary's results, in its order and with Windows' names; of other drivers what every ioctl has."""
    generated, other = (section(name, "index.html", "results") for name in ("spec/mvm", "spec/kvm"))
    found = re.findall(r"\bE[A-Z0-9]{3,}\b", generated)
    assert found == ["ENOTTY", "EPERM", "ENOMEM", "EFAULT", "EINVAL", "E2BIG", "EOPNOTSUPP", "EOVERFLOW"]
    assert generated.count("STATUS_") == 8 and "STATUS_" not in other and "order" not in other
    assert re.findall(r"\bE[A-Z0-9]{3,}\b", other) == ["ENOTTY", "EFAULT", "EINVAL"]


def test_where_something_is() -> None:
    assert "Where not on linux" in section("spec/mvm", "object-vcpu.html", "MVM_MAP_RUN")
    assert "only on x86" in dict(pages("spec/kvm")["types.html"].rows)["struct-kvm_regs.rax"][4]


def test_the_facts_of_one_record() -> None:
    text = section("spec/mvm", "types.html", "struct-mvm_run")
    assert "4096 bytes, aligned to 2 on linux-m68k" in text and "Mapped as mvm_run_page" in text
    assert "user space and the driver share" in text and "Source spec/mvm/run.yaml" in text
    assert "request codes hold the first release's 16 bytes" in section("spec/mvm", "types.html",
                                                                        "struct-mvm_create_device")
    assert "Used by MVM_GET_MSRS, MVM_SET_MSRS" in section("spec/mvm", "types.html", "struct-mvm_msr_entry")


def test_an_ioctl_of_several_objects_is_described_once() -> None:
    assert "Request codes" in section("spec/mvm", "object-i8259.html", "MVM_SET_DEVICE_ATTR")
    other = section("spec/mvm", "object-i8254.html", "MVM_SET_DEVICE_ATTR")
    assert "Request codes" not in other and "described with the object i8259" in other


def test_the_map_of_objects() -> None:
    text = outputs("spec/mvm")["index.html"]
    map_ = text[text.index('<div class="map">'):text.index("</div>", text.index('<div class="map">'))]
    levels, level = dict[str, int](), 0
    for match in re.finditer(r"(<ul>)|(</ul>)|<li><a href=\"object-(\w+)\.html\">", map_):
        level += bool(match[1]) - bool(match[2])
        levels.update({match[3]: level} if match[3] else {})
    assert levels == {"system": 1, "vm": 2, "vcpu": 3, "i8259": 3, "i8254": 3}
    assert "by" in map_ and "MVM_CREATE_DEVICE" in map_


def test_objects_that_make_each_other_are_on_the_map(tmp_path: Path) -> None:
    spec = build.strict_sample()
    first, second = (Object(name, build.POS, doc=f"It is {name}.") for name in ("first", "second"))
    spec.objects += [first, second]
    spec.ioctls += [build.ioctl(f"SMP_MAKE_{other.name.upper()}", nr, on=[one], returns=Returns((other,), None))
                    for nr, one, other in ((0x60, first, second), (0x61, second, first))]
    text = made(spec, tmp_path)["index.html"].text
    for one, other in ((first, second), (second, first)):
        assert text.count(f"{one.name} by SMP_MAKE_{one.name.upper()}: It is {one.name}.") == 1, other


def test_directions_are_those_that_the_ioctl_gives() -> None:
    """SET_CPUID's count is input alone, GET_SUPPORTED_CPUID's comes back; HAS_DEVICE_ATTR does not look at addr."""
    supported = section("spec/mvm", "object-system.html", "MVM_GET_SUPPORTED_CPUID")
    assert "finds the table's capacity here in and out" in supported
    assert "finds the table's capacity here in flags" in section("spec/mvm", "object-vcpu.html", "MVM_SET_CPUID")
    assert "nobody looks at it" in section("spec/mvm", "object-i8259.html", "MVM_HAS_DEVICE_ATTR")
    assert "count of them, on return too, written" in supported
    assert "count of them, on return too, read" in section("spec/mvm", "object-vcpu.html", "MVM_SET_CPUID")


# --- capabilities: one list ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["spec/mvm", "spec/kvm", "strict"])
def test_capabilities_are_those_of_the_header_and_of_check_extension(name: str) -> None:
    found = context(name)
    shown = {id_: cells for id_, cells in pages(name)["capabilities.html"].rows if id_}
    [header] = [text for text in BACKENDS["header"].outputs(found).values()]
    defined = re.finditer(r"^#define\s+(\w+)\s+(\w+?)U?\b", header, re.MULTILINE)
    values = {match[1]: int(match[2], 0) for match in defined
              if match[1] in {one.name for one in found.spec.capabilities}}
    assert {one: int(cells[1], 0) for one, cells in shown.items()} == values
    driver = [row.split()[1].rstrip(",") for row in capability_rows(found, found.spec.objects)]
    reported = [id_ for id_, cells in shown.items() if "reserved" not in cells[0]]
    assert reported == driver
    ids = pages(name)["capabilities.html"].ids
    reserved = [one.name for one in found.spec.capabilities if one.reserved]
    assert all(ids.index("reserved") < ids.index(one) for one in reserved)


def test_a_capability_says_what_it_announces() -> None:
    cells = rows("spec/mvm", "capabilities.html")["MVM_CAP_USER_SPACE_MSR"]
    assert "MVM_EXIT_RDMSR" in cells[4] and "has to be enabled" in cells[3] and "mvm_msr_exit_reason" in cells[3]
    types = rows("spec/mvm", "types.html")
    assert "announced by MVM_CAP_USER_SPACE_MSR" in types["MVM_EXIT_RDMSR"][2]
    assert types["struct-mvm_run.immediate_exit"][4].endswith("announced by MVM_CAP_IMMEDIATE_EXIT")
    assert "requires MVM_CAP_DEVICE_CTRL" in rows("spec/mvm", "capabilities.html")["MVM_CAP_I8259"][2]


# --- deprecated ------------------------------------------------------------------------------------------------------

GONE = Life(deprecated=Deprecated(build.POS, "2026-11-20", "2028-11-20", "SMP_RUN", "leave it out"))


def retired() -> Spec:
    """The strict sample with one of each kind deprecated."""
    spec = build.strict_sample()
    spec.records[0].life = spec.records[1].fields[0].life = spec.constants[0].life = GONE
    spec.value_sets[0].values[0].life = spec.devices[0].life = spec.attributes[0].life = GONE
    spec.register_spaces[0].registers[0].life = GONE
    return spec


def test_each_deprecated_name_is_marked_where_it_stands(tmp_path: Path) -> None:
    spec = retired()
    found = made(spec, tmp_path)
    rows_ = {id_: cells for seen in found.values() for id_, cells in seen.rows if id_}
    field = f"struct-{spec.records[1].name}.{spec.records[1].fields[0].name}"
    for id_ in (field, spec.constants[0].name, spec.value_sets[0].values[0].name, spec.devices[0].name,
                spec.attributes[0].name, spec.register_spaces[0].registers[0].name):
        assert rows_[id_][0].endswith(" deprecated"), id_
        assert "deprecated since 2026-11-20, removed after 2028-11-20, use SMP_RUN: leave it out" in rows_[id_][-1], id_
    heads = [cells for _, cells in found["index.html"].rows]
    listed = heads[heads.index(["Name", "Since", "Removed after", "Use", "Note"]) + 1:]
    dead = [cells[0] for cells in listed if len(cells) == 5 and cells[1] == "2026-11-20"]
    assert {spec.records[0].name, spec.constants[0].name, "SMP_OLD_REGION", "SMP_OLD_NOP"} <= set(dead)


def test_a_deprecated_ioctl_is_marked_wherever_it_is_listed() -> None:
    name = "MVM_SET_MEMORY_REGION__LEGACY"
    for file in ("index.html", "object-vm.html", "numbers.html"):
        found = [cells for _, cells in pages("spec/mvm")[file].rows if cells[0].startswith(name)]
        assert found and all(cells[0] == f"{name} deprecated" or "2028-11-20" in cells for cells in found), file
    assert f"{name} deprecated" in [text.removesuffix(" #") for _, text in pages("spec/mvm")["object-vm.html"].headings]
    text = section("spec/mvm", "object-vm.html", name)
    assert "deprecated since 2026-11-20, removed after 2028-11-20, use MVM_SET_MEMORY_REGION: the same values" in text


def test_values_of_a_deprecated_set_are_marked(tmp_path: Path) -> None:
    spec = build.strict_sample()
    spec.value_sets[0].life = GONE
    rows_ = {id_: cells for id_, cells in made(spec, tmp_path)["types.html"].rows if id_}
    assert all(rows_[value.name][0] == f"{value.name} deprecated" for value in spec.value_sets[0].values)


def test_nothing_is_marked_where_nothing_goes(tmp_path: Path) -> None:
    spec = build.strict_sample()
    for node in (*spec.ioctls, *spec.records, *spec.value_sets[0].values):
        node.life = Life()
    assert not any("deprecated" in one for seen in made(spec, tmp_path).values() for one in seen.marks)


def test_reserved_values_and_capabilities_are_marked(tmp_path: Path) -> None:
    spec = build.strict_sample()
    spec.value_sets[0].values.append(Value("SMP_LATER", build.POS, build.same(64), reserved=True))
    found = made(spec, tmp_path)
    assert "reserved: declared, never accepted" in dict(found["types.html"].rows)["SMP_LATER"][2]
    assert "MVM_CAP_CORE_API_STABLE reserved" in [cells[0] for _, cells in pages("spec/mvm")["capabilities.html"].rows]


# --- texts that try to break out -------------------------------------------------------------------------------------

HOSTILE = "</p><script>alert('1')</script> & \"q\" <!-- --> &amp; {{ 7*7 }} {% x %} ]]> é 漢字 🚀 `a<b>&` <b>bold"
ODD = "a\u202eb\u0007c\u2066d\x00e\udc80f\x1bg"


def poisoned(text: str) -> Spec:
    """The strict sample with a text wherever people write one."""
    spec = build.strict_sample()
    spec.doc = spec.license = text
    nodes: list[Any] = [*spec.objects, *spec.capabilities, *spec.ioctls, *spec.records, *spec.constants,
                        *spec.value_sets, *spec.devices, *spec.attributes, *spec.register_spaces, *spec.states,
                        *spec.mappings, *(f for r in spec.records for f in walk_fields(r)),
                        *(v for s in spec.value_sets for v in s.values), *spec.register_spaces[0].registers]
    for node in nodes:
        node.doc = text
    for ioctl in spec.ioctls:
        ioctl.errors, ioctl.frozen, ioctl.rationale = {"EIO": text}, text, text
        ioctl.life = Life(note=text, guessed=text, deprecated=Deprecated(build.POS, "2026-01-01", None, None, text))
    for capability in spec.capabilities:
        capability.returns, capability.arguments = text, (text,)
    for one in spec.objects:
        one.names = {"linux": {"node": (text,)}}
    return spec


def test_hostile_texts_come_out_as_they_are(tmp_path: Path) -> None:
    spec = poisoned(HOSTILE)
    found = made(spec, tmp_path)
    shown = " ".join(HOSTILE.replace("`", "").split())
    for file, seen in found.items():
        text = " ".join(seen.text.split())
        assert shown in text or file in ("names.html", "numbers.html"), file
        assert "script" not in seen.tags and "b" not in seen.tags
    assert found["object-vm.html"].text.count("alert('1')") > 10
    assert escape("<script>") in (tmp_path / "index.html").read_text(encoding="utf-8")


def test_what_html_cannot_have_is_left_out(tmp_path: Path) -> None:
    found = made(poisoned(ODD), tmp_path)
    for seen in found.values():
        assert not set(seen.text) & {"\u202e", "\x07", "\u2066", "\x00", "\udc80", "\x1b"}
    assert "a b c d e f g" in " ".join(found["index.html"].text.split())


def test_paragraphs_and_names_in_texts(tmp_path: Path) -> None:
    spec = build.strict_sample()
    spec.ioctls[1].doc = "See SMP_RUN.\n\nNot XSMP_RUN nor SMP_RUNNER; `SMP_RUN` and struct smp_region, OLD_REGION."
    made(spec, tmp_path)
    text = (tmp_path / f"object-{spec.ioctls[1].objects[0].name}.html").read_text(encoding="utf-8")
    assert '<p dir="auto">See <a href="object-vm.html#SMP_RUN"><code>SMP_RUN</code></a>.</p>' in text
    assert "Not XSMP_RUN nor SMP_RUNNER; " in text
    assert '<a href="types.html#struct-smp_region"><code>struct smp_region</code></a>' in text
    assert '#SMP_OLD_REGION"><code>OLD_REGION</code></a>' in text


def test_names_that_are_there_twice_have_anchors_of_their_own() -> None:
    """KVM_REINJECT_CONTROL is one on x86 and another one elsewhere."""
    assert {"KVM_REINJECT_CONTROL", "KVM_REINJECT_CONTROL-2"} <= set(pages("spec/kvm")["object-vm.html"].ids)
    text = section("spec/kvm", "object-vm.html", "KVM_REINJECT_CONTROL")
    assert "Where only on x86" in text and "Where not on x86" in text


# --- the rest --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("abis", "words"), [
    (list(ABIS), "all ABIs"), ([], "no ABI"), (["linux-x86_64"], "linux-x86_64"),
    ([name for name in ABIS if ABIS[name].os == "linux"], "linux"),
    ([name for name in ABIS if name != "linux-m68k"], "all ABIs but linux-m68k"),
    ([name for name in ABIS if ABIS[name].os in ("linux", "windows")], "linux, windows"),
])
def test_abis_in_words(abis: list[str], words: str) -> None:
    assert AbiWords(ABIS).of(abis) == words


def test_abis_in_words_mean_what_they_say() -> None:
    from ioctlc.abi import selector_abis
    words = AbiWords(ABIS)
    for layouts, spec in ((context(name).layouts, context(name).spec) for name in ("spec/mvm", "legacy")):
        for record in spec.records:
            for group, _ in layouts.groups(record):
                said = words.of(abi.name for abi in group)
                if said == "all ABIs":
                    continue
                inverse = said.startswith("all ABIs but ")
                named_ = frozenset().union(*(selector_abis(one) or () for one in
                                             said.removeprefix("all ABIs but ").split(", ")))
                assert (frozenset(ABIS) - named_ if inverse else named_) == {abi.name for abi in group}


def test_a_spec_with_next_to_nothing(tmp_path: Path) -> None:
    found = made(build.spec("bare"), tmp_path)
    assert set(found) == {"index.html"}


def test_it_is_the_same_every_time() -> None:
    for name in ("spec/mvm", "strict"):
        assert reference.outputs(context(name)) == outputs(name)


def contrast(one: str, other: str) -> float:
    """WCAG 2.1's contrast ratio of two colours #rrggbb."""
    def luminance(colour: str) -> float:
        parts = [int(colour[i:i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_colours_have_contrast_enough_for_everybody() -> None:
    """At least 4.5 to 1 (WCAG 2.1, 1.4.3), light, dark and printed."""
    themes = re.findall(r":root \{(.*?)\}", outputs("spec/mvm")["style.css"], re.DOTALL)
    assert len(themes) == 3
    for theme in themes:
        colours = dict(re.findall(r"--([\w-]+): (#\w{6})", theme))
        pairs = [(ink, paper) for ink in ("text", "quiet", "link") for paper in ("paper", "shade", "here")]
        for ink, paper in [*pairs, ("gone", "gone-paper"), ("kept", "kept-paper")]:
            assert contrast(colours[ink], colours[paper]) >= 4.5, (ink, paper)
