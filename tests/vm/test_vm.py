"""mvm.ko in QEMU: the rig's own parts, and each machine with all its clients (tests/vm/rig.py)."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import machine
import pytest
from missing import missing

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import rig  # noqa: E402
import traced  # noqa: E402

NEEDED = ("make", "gcc", "gcc-12", "sparse", "pahole", "qemu-system-x86_64", "i686-linux-gnu-gcc",
          "x86_64-linux-gnux32-gcc", "strip", "ld")


@pytest.fixture(scope="session")
def kernel() -> Path:
    for name in NEEDED:
        if not rig.shutil.which(name):
            missing(f"{name} is not installed (tools/packages/test.txt)")
    try:
        return rig.debian_kernel.kernel()
    except rig.packages.Unavailable as error:
        missing(f"{error}; with a network, tools/fetch/debian_kernel.py fetches it")


@pytest.fixture(scope="session")
def built(kernel: Path, tmp_path_factory: pytest.TempPathFactory) -> rig.Built:
    try:
        return rig.build(kernel, tmp_path_factory.mktemp("vm"))
    except rig.packages.Unavailable as error:
        missing(f"{error}; with a network, tools/fetch/guest_systems.py fetches it")


@pytest.fixture(scope="session")
def archive(built: rig.Built, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("initramfs")
    path = folder / "initramfs"
    path.write_bytes(rig.initramfs(built, folder))
    return path


def test_the_module_compiles_in_silence(built: rig.Built) -> None:
    assert rig.complaints(built.said) == []
    for part in ("module", "host", "svm", "npt", "vcpu", "mvm_vcpu", "boundary"):
        assert f"/{part}.c" in built.said and "CHECK" in built.said


def test_complaints_of_a_build_are_seen() -> None:
    said = "  CC [M]  a.o\na.c:1: warning: no previous prototype\nb.o: warning: objtool: f()+0x1: stack state\n"
    assert len(rig.complaints(said)) == 2


def test_a_client_is_linked_with_what_it_includes() -> None:
    """Also with what that includes, and once; a program of nothing but the C library alone."""
    def names(client: str) -> list[str]:
        return sorted(path.name for path in rig.sources(HERE / "clients" / f"{client}.c"))

    assert names("10_run") == ["10_run.c", "machine.c", "record.c", "tap.c"]
    assert names("78_linux") == ["78_linux.c", "machine.c", "pc.c", "record.c", "serial.c", "state.c", "tap.c"]


def test_layouts_in_the_module_are_those_of_the_spec(built: rig.Built) -> None:
    rig.verify(built.module)


def test_a_layout_that_differs_is_seen(built: rig.Built, tmp_path: Path) -> None:
    spec = tmp_path / "mvm"
    rig.shutil.copytree(rig.SPEC, spec)
    file = spec / "vcpu.yaml"
    limit, selector = "{name: limit, type: u32,", "{name: selector, type: u16,"  # four bytes, and the four behind them
    lines = file.read_text().splitlines(keepends=True)
    at = next(number for number, line in enumerate(lines) if limit in line)
    assert selector in lines[at + 1]
    lines[at:at + 4] = [*lines[at + 1:at + 4], lines[at]]
    file.write_text("".join(lines))
    with pytest.raises(rig.Failed, match="limit"):
        rig.verify(built.module, spec)


def test_a_guest_is_built_by_its_name(tmp_path: Path) -> None:
    for name in ("a16.S", "b64.S", "c32.S", "not-one64.c"):
        (tmp_path / name).touch()
    assert rig.images(tmp_path) == ["a16.bin", "b64.elf", "c32.elf"]
    (tmp_path / "primes.S").touch()
    with pytest.raises(rig.Failed, match=r"primes\.S: .* ends in 16"):
        rig.images(tmp_path)


def test_a_failure_in_a_machine_is_one() -> None:
    outcome = rig.Outcome(status=machine.PASSED)
    outcome.line("m", "ok - something")
    assert outcome.good
    outcome.line("m", "not ok - something else")
    assert not outcome.good
    assert not rig.Outcome(passed=3, status=0).good
    assert not rig.Outcome(status=machine.PASSED).good


def test_a_failure_is_told_with_what_was_noted_before_it() -> None:
    outcome = rig.Outcome(status=machine.PASSED)
    for text in ("# of the first", "ok - the first", *["# a.c:1: it (Success)"] * 3, "WARNING: CPU: 1",
                 "not ok - the second", "not ok - /clients/a-32: status 0x100", "# of the third", "ok - the third"):
        outcome.line("m", text)
    told = str(outcome).splitlines()
    assert "failed=2" in told[0] and "called" not in told[0]
    assert told[1:] == ["# a.c:1: it (Success)", "WARNING: CPU: 1", "not ok - the second",
                        "not ok - /clients/a-32: status 0x100"]


def test_what_is_for_a_terminal_is_not_passed_on(capsys: pytest.CaptureFixture[str]) -> None:
    outcome = rig.Outcome(status=machine.PASSED)
    for text in ("\x1bc\x1b[?7l\x1b[2J\x1b[0mSeaBIOS (version 1.16.2)", "Booting from ROM..TAP version 13",
                 "qemu: warning: TCG doesn't support requested feature: CPUID.07H:EBX.rdseed", "\x1b[0mnot ok - it"):
        outcome.line("max-4", text)
    assert capsys.readouterr().out.splitlines() == ["max-4: TAP version 13", "max-4: not ok - it"]
    assert outcome.failed == 1


def test_a_client_that_does_not_exist_is_named_at_once() -> None:
    rig.check_only("95_stress-x32")
    with pytest.raises(rig.Failed, match="no client has such a name: 10_run, .*each with -64, -32, -x32"):
        rig.check_only("95_stres-x32")


@pytest.mark.parametrize("words, said", [
    ("--debug --machine max-4", "--machine max-4: with --debug there are epyc-4, max-5, nosvm"),
    ("--debug --machine max-5 --machine erratum", "--machine erratum: with --debug there are epyc-4, max-5, nosvm"),
    ("--ends --machine nosvm --machine epyc-4", "none comes to an end, but max-4, max-5 do"),
    ("--ends --debug --machine nosvm", "none comes to an end, but max-5 do"),
    ("--debug --kernel 6.12", "--debug has a kernel of its own"),
    ("--shell --trace", "not allowed with argument --shell"),
    ("--effects --identical", "not allowed with argument --effects"),
    ("--ends --shell", "not allowed with argument --ends"),
    ("--trace --machine max-5", "no --debug, --machine"), ("--trace --only 10_run", "no --debug, --machine"),
    ("--trace --repeat 2", "no --debug, --machine"), ("--trace --debug", "no --debug, --machine"),
    ("--repeat 0", "0 is less than once"), ("--repeat -3", "-3 is less than once"), ("--repeat x", "'x'")])
def test_options_that_do_not_fit_are_refused_before_anything_is_built(
        words: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        rig.arguments(words.split())
    assert ended.value.code == 2 and said in capsys.readouterr().err


@pytest.mark.parametrize("place", ["folder", "folder/file", "file/in/a/file", "."])
def test_what_is_there_already_is_kept(place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
                                       capsys: pytest.CaptureFixture[str]) -> None:
    """--keep makes a folder, or takes an empty one; --json needs one."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder/file").write_text("precious")
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path)
    for option in ("--keep", "--json") if place != "folder/file" else ("--keep",):
        if (option, place) != ("--keep", "file/in/a/file"):
            with pytest.raises(SystemExit):
                rig.arguments([option, place])
            assert f"{option} {place}: " in capsys.readouterr().err
    assert (tmp_path / "folder/file").read_text() == "precious"
    for fits in (["--keep", "empty"], ["--keep", "new"], ["--json", "new.json"], ["--json", "folder/file"]):
        rig.arguments(fits)


def test_options_that_fit() -> None:
    for words in ("", "--debug --machine max-5", "--ends --machine nosvm --machine max-5", "--trace --kernel 6.12",
                  "--shell --debug --machine epyc-4", "--machine erratum --repeat 2"):
        rig.arguments(words.split())


def test_help_needs_nothing_but_python() -> None:
    text = ("import runpy, sys; sys.modules |= dict.fromkeys(('pytest', 'yaml', 'jinja2')); sys.argv[1:] = ['--help']; "
            f"runpy.run_path({str(HERE / 'rig.py')!r}, run_name='__main__')")
    done = rig.subprocess.run([sys.executable, "-c", text], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "") and done.stdout.startswith("usage: ./dev vm")


@pytest.mark.parametrize("status, said", [
    (0, None), (machine.PASSED, None), (machine.BLEMISHED, "see \"not ok\" above"), (1, "qemu's status is 1"),
    (-11, "qemu's status is -11")])
def test_how_a_shell_ends(status: int, said: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "attended", lambda made, archive: status if "vm.shell" in made.words else 99)
    if said is None:
        assert rig.shell(machine.Machine(Path("none")), Path("none")) == 0
    else:
        with pytest.raises(rig.Failed, match=said):
            rig.shell(machine.Machine(Path("none")), Path("none"))


def test_every_ioctl_has_to_be_called() -> None:
    called = {caller: set(rig.wanted(caller).values()) for caller in rig.CALLERS}
    assert [len(called[caller]) for caller in ("64", "32", "x32")] == [52, 52, 52]
    assert rig.wanted("32")["MVM_TRANSLATE__LEGACY"] != rig.wanted("64")["MVM_TRANSLATE__LEGACY"]
    assert rig.uncalled(called) == []
    called["32"].remove(rig.wanted("32")["MVM_TRANSLATE__LEGACY"])
    assert rig.uncalled(called) == ["MVM_TRANSLATE__LEGACY from 32"]
    outcome = rig.Outcome(status=machine.PASSED, passed=1)
    outcome.line("m", "# calls of 64: 8008be00 be80")
    assert outcome.called == {"64": {0x8008be00, 0xbe80}} and outcome.good
    outcome.cover("m")
    assert not outcome.good


def test_x32_is_not_asked_for_where_the_kernel_has_none() -> None:
    outcome = rig.Outcome(status=machine.PASSED, passed=1)
    outcome.called = {caller: set(rig.wanted(caller).values()) for caller in ("64", "32")}
    assert rig.uncalled(outcome.called, outcome.callers)
    outcome.line("m", f"ok - /clients/10_run-x32 {rig.NO_X32}")
    assert outcome.skipped == 1
    outcome.cover("m")
    assert outcome.good


@pytest.mark.parametrize("name", sorted(rig.KINDS))
def test_machine(kernel: Path, archive: Path, name: str) -> None:
    outcome = rig.run(name, rig.machine_of(rig.KINDS[name], kernel, debug=False, words=""), archive)
    assert outcome.good, str(outcome)


def test_clients_of_kvm_and_mvm_are_traced(kernel: Path, built: rig.Built, tmp_path: Path) -> None:
    """What ioctltrace says of them is what they passed and got: tests/vm/traced.py."""
    outcome = traced.run(kernel, traced.build(built, kernel, tmp_path / "traced"), tmp_path)
    assert outcome.good, str(outcome)


def test_no_such_client_is_a_failure(kernel: Path, archive: Path) -> None:
    made = rig.machine_of(rig.KINDS["max-4"], kernel, debug=False, words="vm.only=no-such-client")
    assert rig.run("none", made, archive).failed == 1


def said_until(process: subprocess.Popen[bytes], wanted: str) -> str:
    """What the machine's terminal says up to this text; a machine that ends before is a failure."""
    assert process.stdout is not None
    said = b""
    while wanted.encode() not in said:
        more = os.read(process.stdout.fileno(), 4096)
        assert more, said.decode("latin1")
        said += more
    return said.decode("latin1")


@contextmanager
def attended(kernel: Path, archive: Path) -> Iterator[tuple[subprocess.Popen[bytes], Callable[[str, str], str]]]:
    """A machine with a shell, and what types something and gives what is said up to an answer."""
    made = rig.machine_of(rig.KINDS["max-4"], kernel, debug=False, words="vm.shell")
    with subprocess.Popen(machine.mortal(made.command(archive)), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          bufsize=0) as process:
        timer = threading.Timer(machine.SECONDS, process.kill)
        timer.start()

        def ask(typed: str, answer: str) -> str:
            assert process.stdin is not None
            process.stdin.write(typed.encode())
            return said_until(process, answer)

        try:
            ask("", "at once")
            yield process, ask
        finally:
            timer.cancel()
            process.kill()


def test_ctrl_c_in_the_shell_ends_a_guest(kernel: Path, archive: Path) -> None:
    with attended(kernel, archive) as (process, ask):
        ask("mvm-run-64 --devices /images/echo16.bin; echo status $?\na", "A")
        ask("\x03", "status 130")
        ask("exit\n", "1..")
        assert process.wait() == machine.PASSED


def test_a_processor_takes_the_hosts_machine_checks_while_a_guest_runs(kernel: Path, archive: Path) -> None:
    """Without CR4.MCE one is a shutdown. QEMU's monitor says what a CPU has in a guest's turn: no paging, no PAE."""
    with attended(kernel, archive) as (_, ask):
        ask("printf '\\353\\376' > /tmp/spin; mvm-run-64 /tmp/spin < /dev/null & echo begun\n", "begun\r\n")
        ask("\x01c", "(qemu)")
        found: list[str] = []
        while not found:
            said = ask("info registers -a\nprint /d 0x7fffffff\n", "2147483647")
            controls = re.findall(r"CR0=(\w+) .*?CR4=(\w+)", said, re.DOTALL)
            assert len(controls) == rig.PROCESSORS
            found = [cr4 for cr0, cr4 in controls if not int(cr0, 16) >> 31 and not int(cr4, 16) & 0x20]
        assert {int(cr4, 16) for cr4 in found} == {0x40}


@pytest.mark.parametrize("name,how", [("max-4", "kexec"), ("max-4", "late")])
def test_the_host_ends_under_guests(kernel: Path, archive: Path, name: str, how: str) -> None:
    kind = rig.replace(rig.KINDS[name], ends=(how,))
    outcomes = rig.run_ends(name, kind, rig.machine_of(kind, kernel, debug=False, words=""), archive)
    assert list(outcomes) == [f"{name}-{how}"]
    assert outcomes[f"{name}-{how}"].good, str(outcomes[f"{name}-{how}"])


def test_an_end_that_is_none_is_seen() -> None:
    once, twice = f"{rig.BEGINS}\nok - a\n", f"{rig.BEGINS}\n{rig.BEGINS}\n"
    assert rig.ended("late", 0, f"{once}[ 1.0] {rig.RESTARTS}\n")
    assert not rig.ended("late", machine.PASSED, f"{once}[ 1.0] {rig.RESTARTS}\n")
    assert not rig.ended("restart", 0, once)  # a panic, which ends qemu as well
    assert rig.ended("kexec", machine.PASSED, twice) and not rig.ended("kexec", machine.PASSED, once)
    assert not rig.ended("crash", 0, twice)
    assert rig.ended("kexec", machine.PASSED, f"{once}ok - kexec # SKIP this kernel has no kexec_file_load\n")
