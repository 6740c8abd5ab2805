"""ioctltrace on programs that run: what it prints, and that they do not notice."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import programs
import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))

from missing import missing  # noqa: E402

SOURCE = Path(__file__).resolve().parent / "client.c"
COMPILERS = {"x86_64": "gcc", "i386": "i686-linux-gnu-gcc", "x32": "x86_64-linux-gnux32-gcc"}

PIPES = """abi: pipe
license: MIT
version: "1.0"
profile: legacy
only: linux
numbers: {posix: {type: 0x54}}
objects:
  pipe: {doc: A pipe., linux: {link: "pipe:[*]"}}
ioctls:
  - {name: FIONREAD, on: pipe, out: int, code: {raw: 0x541b}}
"""


@pytest.fixture(scope="session", params=COMPILERS)
def client(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program to trace, as a 64-bit and as a 32-bit one."""
    compiler = COMPILERS[request.param]
    if shutil.which(compiler) is None:
        missing(f"{compiler} is not installed")
    out = programs.program(tmp_path_factory.mktemp(request.param), SOURCE, compiler, ("-static",))
    try:
        subprocess.run([out], timeout=600, check=False)
    except OSError as error:
        pytest.skip(f"{error.strerror}: this kernel runs no {request.param} programs; one with CONFIG_X86_X32_ABI does")
    return out


def run(tracer: Path, client: Path, scene: str, folder: Path, *options: str, status: int = 0) -> str:
    out = folder / "trace.txt"
    done = subprocess.run([tracer, "--mocks", *options, "-o", out, client, scene], capture_output=True, text=True,
                          timeout=600)
    assert (done.returncode, done.stderr) == (status, "")
    return out.read_text()


@pytest.fixture(params=["", "--seccomp-bpf"])
def how(request: pytest.FixtureRequest) -> list[str]:
    """Every stop, or only those that a filter asks for."""
    return [request.param] if request.param else []


def test_outputs_of_a_spec_that_is_loaded(ioctltrace: Path, client: Path, tmp_path: Path) -> None:
    spec = tmp_path / "pipe"
    spec.mkdir()
    (spec / "pipe.yaml").write_text(PIPES)
    subprocess.run([ROOT / "ioctlc", "build", spec, "--only", "decoders", "-o", tmp_path / "out"], check=True,
                   capture_output=True)
    text = run(ioctltrace, client, "pipe", tmp_path, "--spec", str(tmp_path / "out/decoders/pipe.tables.json"),
               "-e", "spec=pipe", status=5)
    lines = text.splitlines()
    assert len(lines) == 2
    assert lines[0].startswith("ioctl(3<pipe:[") and lines[0].endswith("]>, FIONREAD, [5]) = 0")
    assert lines[1].endswith("FIONREAD, NULL) = -1 EFAULT (Bad address)")


def test_threads(ioctltrace: Path, client: Path, how: list[str], tmp_path: Path) -> None:
    lines = run(ioctltrace, client, "threads", tmp_path, *how, status=3).splitlines()
    assert sum("KVM_SET_USER_MEMORY_REGION, {slot=7, " in line for line in lines) == 8
    assert len({line.split("]")[0] for line in lines}) == 8


def test_children(ioctltrace: Path, client: Path, how: list[str], tmp_path: Path) -> None:
    lines = [json.loads(line) for line in run(ioctltrace, client, "fork", tmp_path, "--json", *how,
                                              status=5).splitlines()]
    assert [line["in"]["slot"] for line in lines] == [1, 2, 3]
    assert len({line["pid"] for line in lines}) == 3


def test_numbers_that_are_used_again(ioctltrace: Path, client: Path, how: list[str], tmp_path: Path) -> None:
    text = run(ioctltrace, client, "reuse", tmp_path, *how)
    assert [line.split(",")[0] for line in text.splitlines()] \
        == ["ioctl(3<kvm-vm>", "ioctl(3<kvm-vcpu:5>", "ioctl(3<kvm-vcpu:4>"]


def lines_of(tracer: Path, client: Path, scene: str, how: list[str], folder: Path, status: int = 0) -> list[Any]:
    return [json.loads(line) for line in run(tracer, client, scene, folder, "--json", *how,
                                             status=status).splitlines()]


@pytest.mark.parametrize("scene, links, status", [
    ("leader", ["kvm-vm"], 4), ("late", [None, "kvm-vcpu:0"], 0), ("shared", ["kvm-vm", "kvm-vcpu:9"], 0),
    ("unshared", ["kvm-vm", "kvm-vcpu:9", "kvm-vm"], 0),
])
def test_whose_descriptors_they_are(scene: str, links: list[str | None], status: int, ioctltrace: Path, client: Path,
                                    how: list[str], tmp_path: Path) -> None:
    """The first thread has ended; a number that was none; a table that processes share; one that a thread left."""
    found = [line.get("link") for line in lines_of(ioctltrace, client, scene, how, tmp_path, status)]
    assert found == [link and f"anon_inode:{link}" for link in links]


@pytest.mark.parametrize("scene, logs", [("copies", 3), ("sent", 1)])
def test_what_is_remembered_is_the_file_s(scene: str, logs: int, ioctltrace: Path, ioctlmock: Path, client: Path,
                                          tmp_path: Path) -> None:
    """Copied, inherited or sent: a dirty log is as long as the slot that was set through another descriptor."""
    out = tmp_path / "trace.txt"
    subprocess.run([ioctltrace, "--mocks", "-e", "KVM_GET_DIRTY_LOG", "-o", out, ioctlmock, client, scene], check=True,
                   timeout=600, env={**os.environ, "ASAN_OPTIONS": "detect_leaks=0"})
    assert out.read_text().count('=> {dirty_bitmap="\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00"}') == logs


def test_a_descriptor_that_is_closed_during_its_call(ioctltrace: Path, client: Path, how: list[str],
                                                     tmp_path: Path) -> None:
    lines = lines_of(ioctltrace, client, "closed", how, tmp_path)
    assert [(line["link"], line["result"]) for line in lines] == [("anon_inode:seccomp notify", 0)] * 2


def test_calls_that_never_return(ioctltrace: Path, client: Path, how: list[str], tmp_path: Path) -> None:
    text = run(ioctltrace, client, "killed", tmp_path, *how, status=-signal.SIGKILL)
    assert text.endswith(" <unfinished ...>\n") and text.count("\n") == 1
    line, = lines_of(ioctltrace, client, "killed", how, tmp_path, -signal.SIGKILL)
    assert line["unfinished"] is True and "result" not in line
    for status, shown in (("failed", 0), ("successful", 0), ("!failed", 1)):
        text = run(ioctltrace, client, "killed", tmp_path, *how, "-e", f"status={status}", status=-signal.SIGKILL)
        assert text.count("unfinished") == shown, status


def test_death_by_a_signal(ioctltrace: Path, client: Path, how: list[str], tmp_path: Path) -> None:
    assert "KVM_RUN) = " in run(ioctltrace, client, "signal", tmp_path, *how, status=-signal.SIGTERM)


def test_signals_reach_their_handlers(ioctltrace: Path, client: Path, how: list[str], tmp_path: Path) -> None:
    run(ioctltrace, client, "handler", tmp_path, *how)


def test_its_own_filter(ioctltrace: Path, client: Path, tmp_path: Path) -> None:
    text = run(ioctltrace, client, "seccomp", tmp_path)
    assert "{slot=1, " in text and "= -1 EXDEV" in text


def test_the_end_of_a_page(ioctltrace: Path, client: Path, how: list[str], tmp_path: Path) -> None:
    lines = run(ioctltrace, client, "page", tmp_path, *how).splitlines()
    assert "{slot=11, " in lines[0] and "KVM_SET_USER_MEMORY_REGION, 0x" in lines[1]


def test_a_stopped_program_stays_stopped(ioctltrace: Path, client: Path, how: list[str], tmp_path: Path) -> None:
    """Until its parent, which sees that it stands, lets it go on."""
    assert "KVM_RUN" in run(ioctltrace, client, "stop", tmp_path, *how, status=6)


def state(pid: int) -> str:
    return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]


def wait_for(condition: Any) -> Any:
    end = time.monotonic() + 600
    while time.monotonic() < end:
        try:
            found = condition()
        except (FileNotFoundError, ProcessLookupError):
            found = None
        if found:
            return found
        time.sleep(0.02)
    raise AssertionError("it never came")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_attach_and_let_go(number: signal.Signals, ioctltrace: Path, client: Path, tmp_path: Path) -> None:
    """A running program is traced from some point on, and runs on when the tracer is told to end."""
    program = subprocess.Popen([client, "loop"], stdout=subprocess.PIPE, text=True)
    assert program.stdout is not None and program.stdout.readline() == "ready\n"
    out = tmp_path / "trace.txt"
    tracer = subprocess.Popen([ioctltrace, "--mocks", "-o", out, "-p", str(program.pid)])
    try:
        wait_for(lambda: out.exists() and out.read_text().count("KVM_RUN") > 3)
        tracer.send_signal(number)
        assert tracer.wait(600) == 0
        assert program.poll() is None and state(program.pid) in "SRD"
        assert "TracerPid:\t0" in Path(f"/proc/{program.pid}/status").read_text()
    finally:
        program.kill()
        program.wait()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGALRM])
def test_a_started_program_is_let_go(number: signal.Signals, ioctltrace: Path, client: Path, tmp_path: Path) -> None:
    """There is no status of it to end with: the tracer ends by the signal. SIGALRM is one of them, from wherever."""
    out = tmp_path / "trace.txt"
    tracer = subprocess.Popen([ioctltrace, "--mocks", "-o", out, client, "loop"], stdout=subprocess.PIPE, text=True)
    assert tracer.stdout is not None and tracer.stdout.readline() == "ready\n"
    pid = int(Path(f"/proc/{tracer.pid}/task/{tracer.pid}/children").read_text())
    try:
        wait_for(lambda: "KVM_RUN" in out.read_text())
        tracer.send_signal(number)
        assert tracer.wait(600) == -number
        assert state(pid) in "SRD" and "TracerPid:\t0" in Path(f"/proc/{pid}/status").read_text()
    finally:
        os.kill(pid, signal.SIGKILL)


@pytest.mark.parametrize("threads", [3, 20, 50])
def test_letting_go_of_one_that_makes_threads(threads: int, ioctltrace: Path, client: Path, tmp_path: Path) -> None:
    """One may be on its way: it is let go, too, else the tracer would wait for its end."""
    program = subprocess.Popen([client, "bear"], stdout=subprocess.PIPE, text=True, start_new_session=True)
    assert program.stdout is not None and program.stdout.readline() == "ready\n"
    out = tmp_path / "trace.txt"
    tracer = subprocess.Popen([ioctltrace, "--mocks", "-o", out, "-p", str(program.pid)])
    try:
        wait_for(lambda: out.exists() and out.read_text().count("KVM_RUN") > threads)
        tracer.send_signal(signal.SIGTERM)
        assert tracer.wait(600) == 0 and program.poll() is None
    finally:
        os.killpg(program.pid, signal.SIGKILL)
        program.wait()


def test_a_stopped_program_that_is_let_go_stays_stopped(ioctltrace: Path, tmp_path: Path) -> None:
    program = subprocess.Popen(["sleep", "1000"])
    status = Path(f"/proc/{program.pid}/status")
    try:
        program.send_signal(signal.SIGSTOP)
        wait_for(lambda: state(program.pid) == "T")
        tracer = subprocess.Popen([ioctltrace, "-o", tmp_path / "trace.txt", "-p", str(program.pid)])
        wait_for(lambda: f"TracerPid:\t{tracer.pid}" in status.read_text())
        tracer.send_signal(signal.SIGTERM)
        assert tracer.wait(600) == 0
        wait_for(lambda: state(program.pid) == "T")
        program.send_signal(signal.SIGCONT)
        wait_for(lambda: state(program.pid) == "S")
    finally:
        program.kill()
        program.wait()


@pytest.mark.parametrize("options, status", [([], 5), (["--summary"], 5), (["--replay", "page.jsonl"], 1)])
def test_a_full_disk_is_said(options: list[str], status: int, ioctltrace: Path, client: Path) -> None:
    """The program does not notice."""
    program = [] if "--replay" in options else [client, "pipe"]
    done = subprocess.run([ioctltrace, "-o", "/dev/full", *options, *program], capture_output=True, text=True,
                          timeout=600, cwd=SOURCE.parent)
    assert (done.returncode, done.stderr.count("could not be written: No space left")) == (status, 1)


def test_letting_go_of_a_sleeping_program(ioctltrace: Path, tmp_path: Path) -> None:
    """Nothing of it happens that could wake the tracer."""
    program = subprocess.Popen(["sleep", "1000"])
    tracer = subprocess.Popen([ioctltrace, "-o", tmp_path / "trace.txt", "-p", str(program.pid)])
    status = Path(f"/proc/{program.pid}/status")
    try:
        wait_for(lambda: f"TracerPid:\t{tracer.pid}" in status.read_text())
        wait_for(lambda: state(program.pid) == "S")
        tracer.send_signal(signal.SIGTERM)
        assert tracer.wait(600) == 0
        assert program.poll() is None and "TracerPid:\t0" in status.read_text()
    finally:
        program.kill()
        program.wait()


def test_no_such_process(ioctltrace: Path, tmp_path: Path) -> None:
    done = subprocess.run([ioctltrace, "-p", "999999999"], capture_output=True, text=True, timeout=600)
    assert done.returncode == 1 and "cannot attach to 999999999: No such process" in done.stderr


def test_no_such_program(ioctltrace: Path) -> None:
    done = subprocess.run([ioctltrace, "/no/such/program"], capture_output=True, text=True, timeout=600)
    assert (done.returncode, done.stderr) == (127, "ioctltrace: /no/such/program: No such file or directory\n")


@pytest.mark.parametrize("options, message", [
    ([], "one of a program, -p PID and --replay FILE is needed"), (["-p", "x", "true"], "-p takes a number"),
    (["-e", "colour=red", "true"], "keys are trace, spec, object, device, status"),
    (["-e", "status=odd", "true"], "keys are"), (["-X", "loud", "true"], "-X is raw, abbrev or verbose, not loud"),
    (["--color=blue", "true"], "--color is always, never or auto"),
    (["--seccomp-bpf", "-p", "1"], "--seccomp-bpf is for"), (["--spec", "/no/file", "true"], "/no/file: No such file"),
    (["-o", "/no/folder/x", "true"], "/no/folder/x: No such"),
])
def test_misuse_is_explained(options: list[str], message: str, ioctltrace: Path) -> None:
    done = subprocess.run([ioctltrace, *options], capture_output=True, text=True, timeout=600)
    assert done.returncode == 2 and message in done.stderr


@pytest.mark.parametrize("expression, lines", [
    ("KVM_RUN", 2), ("KVM_SET_*", 1), ("!KVM_RUN", 1), ("trace=KVM_RUN,KVM_SET_USER_MEMORY_REGION", 3),
    ("object=vcpu", 2), ("object=kvm:vm", 1), ("object=!vm", 2), ("spec=mvm", 0), ("device=anon_inode:kvm-vcpu:5", 1),
    ("device=*vcpu*", 2), ("status=successful", 0), ("status=failed", 3), ("status=!failed", 0),
])
def test_filters(expression: str, lines: int, ioctltrace: Path, client: Path, tmp_path: Path) -> None:
    assert run(ioctltrace, client, "reuse", tmp_path, "-e", expression).count("\n") == lines


def test_a_summary(ioctltrace: Path, client: Path, tmp_path: Path) -> None:
    rows = [line.split() for line in run(ioctltrace, client, "reuse", tmp_path, "--summary").splitlines()]
    assert {row[-1]: row[3:5] for row in rows[2:-2]} \
        == {"KVM_RUN": ["2", "2"], "KVM_SET_USER_MEMORY_REGION": ["1", "1"]}
    assert rows[-1][3:] == ["3", "3", "total"]


def test_colour_is_for_terminals(ioctltrace: Path, client: Path, tmp_path: Path) -> None:
    assert "\033" not in run(ioctltrace, client, "reuse", tmp_path)
    done = subprocess.run([ioctltrace, "--mocks", "--color=always", client, "reuse"], capture_output=True, text=True,
                          timeout=600)
    assert "\033[1mKVM_RUN\033[0m" in done.stderr and "\033[31mENOTTY" in done.stderr


def test_unknown_commands(ioctltrace: Path, client: Path, tmp_path: Path) -> None:
    """Without --mocks a memfd is nothing that a spec knows; --hex shows the argument's bytes."""
    out = tmp_path / "trace.txt"
    subprocess.run([ioctltrace, "--hex", "-o", out, client, "child"], check=False, timeout=600)
    text = out.read_text()
    assert "KVM_SET_USER_MEMORY_REGION /* not of this object */, " in text
    assert '"\\x03\\x00\\x00\\x00' in text


def test_descriptors_that_are_none(ioctltrace: Path, client: Path, how: list[str], tmp_path: Path) -> None:
    out = tmp_path / "trace.txt"
    assert not subprocess.run([ioctltrace, *how, "-o", out, client, "astray"], check=False, timeout=600).returncode
    assert [line.split(" = ")[0] for line in out.read_text().splitlines()] == [
        "ioctl(-1, KVM_CREATE_VM /* no such descriptor */, 0)",
        "ioctl(999, KVM_CHECK_EXTENSION /* no such descriptor */, KVM_CAP_USER_MEMORY)"]
