"""valgrind with ioctls explained: the same cases in both forms, the preload library and valgrind's patched source."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import programs
import pytest

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent / "valgrind"
WRAPPER = ROOT / "decoders/valgrind"
sys.path[:0] = [str(ROOT / "tests/support"), str(ROOT / "tools/fetch"), str(WRAPPER)]

import install  # noqa: E402
import libc_i386  # noqa: E402
from kept import kept  # noqa: E402
from missing import missing  # noqa: E402
from packages import Unavailable  # noqa: E402

COMPILERS = {"x86_64": "gcc", "i386": "i686-linux-gnu-gcc"}
CASE = re.compile(r"^== (\S+) (\S+)$", re.MULTILINE)
NAMED = re.compile(r"that is (ioctl\S*),|Syscall param (ioctl\S*) ")

#: Runs valgrind on words, for programs of one size; what it says.
Valgrind = Callable[..., str]


def flags_of(arch: str) -> tuple[str, ...]:
    """32-bit programs get a C library of which valgrind finds the symbols."""
    if arch != "i386":
        return ()
    try:
        with kept():
            folder = libc_i386.folder()
    except Unavailable as error:
        missing(f"no 32-bit C library with symbols: {error}")
    return (f"-Wl,--dynamic-linker={folder}/ld-linux.so.2", f"-Wl,-rpath,{folder}")


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The mock device, the programs of both sizes, the script and its libraries."""
    folder = tmp_path_factory.mktemp("valgrind")
    include = (f"-I{ROOT / 'generated/mvm/include'}", "-fno-optimize-sibling-calls")
    programs.program(folder, HERE / "device.c", flags=include)
    for name in ("cases", "fifteen"):
        programs.program(folder, HERE / f"{name}.c", "gcc", include)
    shutil.copy(WRAPPER / "ioctlc-valgrind", folder)
    for arch, compiler in COMPILERS.items():
        if shutil.which(compiler):
            programs.preload(folder / "preload/lib" / f"{arch}-linux-gnu", compiler)
    for link, to in {"lib64": "lib/x86_64-linux-gnu", "lib32": "lib/i386-linux-gnu"}.items():
        (folder / "preload" / link).symlink_to(to)
    return folder


def run(words: list[object], **env: str) -> str:
    done = subprocess.run([str(word) for word in words], env={**os.environ, **env}, capture_output=True, text=True,
                          timeout=600)
    text = done.stdout + done.stderr
    if done.returncode == 77:
        pytest.skip("this kernel or sandbox has no seccomp notifications, which the mock device answers with")
    assert done.returncode == 0, text
    return text


def preloaded(built: Path) -> Valgrind:
    if shutil.which("valgrind") is None:
        missing("valgrind is not installed (tools/packages/test.txt)")
    return lambda *words: run([built / "device-gcc", built / "ioctlc-valgrind", "--mocks", *words])


def patched(built: Path) -> Valgrind:
    if shutil.which("valgrind") is None:
        missing("valgrind is not installed (tools/packages/test.txt)")
    try:
        with kept():
            valgrind = install.build([], memcheck=not everything_is_built())
    except SystemExit as error:
        missing(f"no valgrind with the wrapper: {error}")
    return lambda *words: run([built / "device-gcc", valgrind, *words], IOCTLC_VALGRIND_MOCKS="1")


def everything_is_built() -> bool:
    """Whether somebody has built it for both sizes (install.py build); here it is memcheck for 64-bit programs."""
    if shutil.which("valgrind") is None:
        return False
    with kept():
        cache = install.cache_of(install.version("valgrind"))
        return cache.exists() and install.is_built(cache, install.stamp([], install.settings(cache)))


FORMS = [(preloaded, "x86_64"), (preloaded, "i386"), (patched, "x86_64")]


@pytest.fixture(params=[preloaded, patched])
def valgrind(request: pytest.FixtureRequest, built: Path) -> Valgrind:
    found: Valgrind = request.param(built)
    return found


@dataclass(frozen=True)
class Form:
    """A valgrind, and the compiler of the programs that it runs."""

    valgrind: Valgrind
    compiler: str


@pytest.fixture(params=[*FORMS, *([(patched, "i386")] if everything_is_built() and install.both_sizes() else [])],
                ids=lambda one: f"{one[0].__name__}-{one[1]}")
def form(request: pytest.FixtureRequest, built: Path) -> Form:
    """Both forms, for programs of both sizes."""
    make, arch = request.param
    compiler = COMPILERS[arch]
    if shutil.which(compiler) is None:
        missing(f"{compiler} is not installed")
    include = (f"-I{ROOT / 'generated/mvm/include'}", "-fno-optimize-sibling-calls", *flags_of(arch))
    for name in ("cases", "fifteen"):
        if not (built / f"{name}-{compiler}").exists():
            programs.program(built, HERE / f"{name}.c", compiler, include)
    return Form(make(built), compiler)


def test_each_mistake_is_named_and_nothing_else(built: Path, form: Form) -> None:
    said = CASE.split(form.valgrind("-q", built / f"cases-{form.compiler}"))[1:]
    cases = {name: (wanted, text) for name, wanted, text in zip(said[::3], said[1::3], said[2::3])}
    assert len(cases) > 25 and "end" in cases
    for name, (wanted, text) in cases.items():
        found = {first or second for first, second in NAMED.findall(text)}
        reports = len(re.findall(r"Uninitialised byte|Unaddressable byte|Syscall param|depends on uninit", text))
        if wanted == "-":
            assert not found and not reports, f"{name}: {text}"
        else:
            assert found and reports and all(one.startswith(wanted) for one in found), f"{name}: {text}"
        if name.endswith("overrun") or name == "unaddressable":
            assert re.search("[Uu]naddressable byte", text), f"{name}: {text}"
        elif wanted != "-":
            assert re.search("[Uu]ninitialised byte", text), f"{name}: {text}"


def test_fifteen_ioctls_used_well_have_no_report(built: Path, form: Form) -> None:
    text = form.valgrind("--leak-check=full", "--show-leak-kinds=all", built / f"fifteen-{form.compiler}")
    assert "looked at all" in text
    assert "ERROR SUMMARY: 0 errors" in text and "no leaks are possible" in text
    assert NAMED.search(text) is None


@pytest.mark.parametrize("flags", [("-O1",), ("-O2", "-D_FORTIFY_SOURCE=2")], ids=["siglongjmp", "its-fortified-form"])
def test_who_jumps_out_of_a_call_is_watched_as_before(flags: tuple[str, ...], built: Path, valgrind: Valgrind,
                                                      tmp_path: Path) -> None:
    """Errors that come after a handler's siglongjmp() are reported."""
    program = programs.program(tmp_path, HERE / "jump.c", flags=flags)
    text = valgrind("-q", program)
    assert text.count("depends on uninitialised value") == 1 and "jump.c" in text, text
    assert "error reporting disabled" not in text


def test_returned_descriptors_are_known(built: Path, valgrind: Valgrind) -> None:
    """KVM_CREATE_DEVICE returns its descriptor inside the struct: valgrind itself does not know of that."""
    text = valgrind("--track-fds=yes", built / "fifteen-gcc", "leave")
    open_ones = re.findall(r"Open file descriptor \d+: /memfd:(\S+)", text)
    assert set(open_ones) >= {"anon_inode:kvm-vm", "anon_inode:kvm-vcpu:0", "anon_inode:made"}


def test_plain_valgrind_is_wrong_about_both(built: Path) -> None:
    """What the forms are for: without them there are reports of what is right, and none of what is wrong."""
    if shutil.which("valgrind") is None:
        missing("valgrind is not installed (tools/packages/test.txt)")
    text = run([built / "device-gcc", "valgrind", "-q", built / "fifteen-gcc"])
    assert "uninitialised" in text
    said = CASE.split(run([built / "device-gcc", "valgrind", "-q", built / "cases-gcc"]))
    assert said[said.index("pointer") + 2] == "\n"


def test_without_memcheck_nothing_changes(built: Path) -> None:
    """Other tools, and no valgrind at all."""
    if shutil.which("valgrind") is None:
        missing("valgrind is not installed (tools/packages/test.txt)")
    script = [built / "device-gcc", built / "ioctlc-valgrind", "--mocks"]
    assert "looked at all" in run([*script, "-q", "--tool=none", built / "fifteen-gcc"])
    assert run([*script, built / "fifteen-gcc"], VALGRIND="env") == "looked at all\n"


@pytest.mark.parametrize("words, env, message", [
    ([], {}, "no program to run"), (["--mocks"], {}, "no program to run"),
    (["true"], {"VALGRIND": "no-such-valgrind"}, "no-such-valgrind is not here: apt-get install valgrind"),
    (["true"], {"VALGRIND": "true"}, "build the target ioctlc-valgrind"),
])
def test_the_script_says_what_is_wrong(words: list[str], env: dict[str, str], message: str) -> None:
    done = subprocess.run([WRAPPER / "ioctlc-valgrind", *words], env={**os.environ, **env}, capture_output=True,
                          text=True, timeout=60)
    assert done.returncode == 2 and message in done.stderr and done.stderr.count("\n") == 1


def shown(text: str) -> str:
    """What docs/decoders.md shows: without numbers of processes, addresses, lines and folders."""
    for pattern, to in ((r"==\d+==", "==42=="), (r"\*\*\d+\*\*", "**42**"), (r"0x[0-9A-Fa-f]+", "0x.."),
                        (r"\.c:\d+\)", ".c)"), (r"\(in .*/", "(in ")):
        text = re.sub(pattern, to, text)
    return text


@pytest.mark.parametrize("make", [preloaded, patched])
def test_the_page_shows_what_is_printed(make: Callable[[Path], Valgrind], built: Path) -> None:
    page = (ROOT / "docs/decoders.md").read_text()
    block = re.search(rf"<!-- output: {make.__name__} -->\n```\n(.*?)```", page, re.DOTALL)
    assert block and block[1] in shown(make(built)("-q", built / "cases-gcc"))


# --- the header, without valgrind's source ----------------------------------------------------------------------------

BITS = """abi: bits
license: MIT
version: "1.0"
profile: legacy
only: linux
numbers: {posix: {type: 0xf5}}
objects:
  thing: {doc: A thing., linux: {link: "thing"}}
structs:
  - name: parts
    doc: Bytes that bit-fields share.
    fields:
      - {name: low, type: u8, bits: 3}
      - {name: high, type: u8, bits: 5}
      - {name: some, type: u8, bits: 2}
      - {name: pad, type: u8, bits: 6}
      - {name: gap, type: u16, reserved: ignored}
      - {name: name, type: char, array: 8, string: true}
  - name: row
    doc: A buffer, and how much of it is written.
    fields:
      - {name: room, type: u32, dir: in}
      - {name: got, type: u32, dir: out}
      - {name: addr, type: u64, dir: in, points_to: {type: u8, count: room, after: got, dir: out}}
ioctls:
  - {name: GET_ROW, nr: 3, on: thing, inout: struct row, doc: Get bytes.}
  - {name: SET_PARTS, nr: 1, on: thing, in: struct parts, doc: Set them.}
  - {name: GET_PARTS, nr: 2, on: thing, out: struct parts, doc: Get them.}
"""


def bits_tables(folder: Path) -> Path:
    """Tables of a spec of one's own, with bit-fields and a text."""
    spec = folder / "bits"
    spec.mkdir()
    (spec / "bits.yaml").write_text(BITS)
    run([ROOT / "ioctlc", "build", spec, "--only", "decoders", "-o", folder / "out"])
    return folder / "out/decoders/bits_tables.c"


@pytest.fixture(scope="session")
def stub(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A program that has of valgrind's core what the header uses, and prints what a tool would be told."""
    folder = tmp_path_factory.mktemp("stub")
    install.write(folder / "ioctlc-wrap.h", install.header([bits_tables(folder)]))
    include = (f"-I{folder}", f"-I{ROOT / 'generated/mvm/include'}", *programs.SANITIZERS)
    return programs.program(folder, HERE / "stub.c", flags=include)


def test_the_header_compiles_and_tells_ranges(stub: Path) -> None:
    done = subprocess.run([stub], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        "KVM_SET_MP_STATE", "read 0+4 ioctl(KVM_SET_MP_STATE).mp_state", "after 0",
        "KVM_GET_MP_STATE", "room 0+4 ioctl(KVM_GET_MP_STATE)", "written 0+4", "after 0",
        "KVM_GET_MP_STATE", "room 0+4 ioctl(KVM_GET_MP_STATE)", "after -14",
        "KVM_CREATE_DEVICE", "read 0+4 ioctl(KVM_CREATE_DEVICE).type", "read 8+4 ioctl(KVM_CREATE_DEVICE).flags",
        "room 4+4 ioctl(KVM_CREATE_DEVICE).fd", "written 4+4", "fd 7", "after 0",
        "KVM_GET_MSR_INDEX_LIST", "read 0+4 ioctl(KVM_GET_MSR_INDEX_LIST).nmsrs", "written 0+4", "after -7",
        "MVM_CREATE_VM", "read 0+4 ioctl(MVM_CREATE_VM).size", "read 4+4 ioctl(MVM_CREATE_VM).flags",
        "room 8+8 ioctl(MVM_CREATE_VM).fd", "written 8+8", "fd 9", "after 0",
        "MVM_INTERRUPT", "read 0+4 ioctl(MVM_INTERRUPT).vector", "read 4+4 ioctl(MVM_INTERRUPT).pad", "after 0",
        "SET_PARTS", "read 0+1 ioctl(SET_PARTS).high", "read 4+3 ioctl(SET_PARTS).name", "after 0",
        "GET_PARTS", "room 0+12 ioctl(GET_PARTS)", "written 0+12", "after 0",
        "GET_ROW", "read 0+4 ioctl(GET_ROW).room", "read 8+8 ioctl(GET_ROW).addr", "room 4+4 ioctl(GET_ROW).got",
        "room 16+8 ioctl(GET_ROW).addr", "written 4+4", "written 16+3", "after 0",
        "unknown"]


SOURCE = "int a;\nPRE(sys_ioctl)\n{\n   *flags |= SfMayBlock;\n   x();\n}\n\nPOST(sys_ioctl)\n{\n   y();\n}\n"


def test_a_patch_is_made_once(tmp_path: Path) -> None:
    folder = tmp_path / "coregrind/m_syswrap"
    folder.mkdir(parents=True)
    (folder / "syswrap-linux.c").write_text(SOURCE)
    install.patch(tmp_path, [])
    text = (folder / "syswrap-linux.c").read_text()
    install.patch(tmp_path, [])
    assert (folder / "syswrap-linux.c").read_text() == text
    assert [text.count(one) for one in ("ioctlc-wrap.h", "ioctlc_PRE(", "ioctlc_POST(")] == [1, 1, 1]
    assert text.index("ioctlc_PRE(") < text.index("x();") and text.index("ioctlc_POST(") < text.index("y();")


@pytest.mark.parametrize("text, message", [(None, "this is not valgrind's source"), ("int a;\n", "is found 0 times")])
def test_another_source_is_refused(text: str | None, message: str, tmp_path: Path) -> None:
    folder = tmp_path / "coregrind/m_syswrap"
    folder.mkdir(parents=True)
    if text is not None:
        (folder / "syswrap-linux.c").write_text(text)
    done = subprocess.run([WRAPPER / "install.py", "patch", tmp_path], capture_output=True, text=True, timeout=60)
    assert done.returncode == 1 and message in done.stderr and not (folder / "ioctlc-wrap.h").exists()


# --- the script -----------------------------------------------------------------------------------------------------


def script(built: Path, *words: object, **env: str) -> tuple[int, str]:
    """Its status and what it says; the valgrind that it runs is `true`."""
    done = subprocess.run([str(word) for word in (built / "ioctlc-valgrind", *words)], capture_output=True, text=True,
                          env={**os.environ, "VALGRIND": "true", **env}, timeout=600)
    return done.returncode, done.stdout + done.stderr


@pytest.mark.parametrize("option", ["--help", "-h"])
def test_the_script_explains_itself(option: str, built: Path) -> None:
    status, text = script(built, option)
    assert status == 0 and "--mocks" in text and "static programs" in text and "valgrind --help" in text


def test_a_spec_is_built_in(built: Path) -> None:
    for words in (("--spec", "x.json"), ("--spec=x.json",), ("--tables", "x.c")):
        status, text = script(built, *words, "true")
        assert status == 2 and "cmake -DIOCTLC_TABLES=FILE" in text and "install.py --tables FILE" in text


@pytest.mark.parametrize("folder", ["", "no readelf"])
def test_a_static_program_is_told(folder: str, built: Path, tmp_path: Path) -> None:
    """By readelf, and where that is not there."""
    (tmp_path / "main.c").write_text("int main(void) { return 0; }")
    env = {"PATH": os.environ["PATH"]}
    if folder:
        names = ("sh", "dirname", "readlink", "head", "tr", "grep", "true", "env")
        for name in names:
            (tmp_path / name).symlink_to(str(shutil.which(name)))
        env = {"PATH": str(tmp_path)}
    for flags, said in ((["-static"], True), (["-static-pie"], True), ([], False)):
        program = tmp_path / f"program{'-'.join(flags)}"
        subprocess.run(["gcc", *flags, "-o", program, tmp_path / "main.c"], check=True)
        status, text = script(built, "-q", "--leak-check=full", program, "--static", **env)
        assert status == 0 and (f"{program} is static: its ioctls are not seen" in text) == said, text


def test_tables_of_ones_own_are_built_in(tmp_path: Path) -> None:
    """What -DIOCTLC_TABLES names is compiled into every decoder, before those of the repository."""
    own = ROOT / "examples/extension/generated/acme/decoders/acme_tables.c"
    folder = tmp_path / "build"
    run(["cmake", "-S", ROOT, "-B", folder, f"-DIOCTLC_TABLES={own}", "-DCMAKE_EXPORT_COMPILE_COMMANDS=ON",
         "-DBUILD_TESTING=OFF"])
    commands = json.loads((folder / "compile_commands.json").read_text())
    made = [one["command"] for one in commands if one["file"] == str(own)]
    assert any("ioctldecode_tables.dir" in one for one in made)
    assert any("ioctlc-valgrind-native.dir" in one for one in made) or shutil.which("valgrind") is None
