"""Locks: what is written is what is read; what is not a lock is refused in one line; releases, merges, memory."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from histories import BASE, changed, diff, lock_of, resummed, rules
from invoke import ROOT, TODAY, environment, ioctlc, process
from ioctlc.stability import lockfile
from ioctlc.stability.fact import ABSENT, State
from ioctlc.stability.opened import spec_state

SPECS = sorted(path.parent for path in [*ROOT.glob("spec/*/*.yaml"), ROOT / "examples/extension/acme.yaml"]
               if path.stem in (path.parent.name, "acme"))


def facts(state: State) -> object:
    return (state.name, state.version, state.profile, state.abis, {
        key: (one.abis, one.profile, {name: [fact.on(abi) for abi in state.abis] for name, fact in one.facts.items()
                                      if any(fact.on(abi) != ABSENT for abi in state.abis)})
        for key, one in state.subjects.items()})


def one_error(*words: str | Path) -> str:
    """What a command says that ends with 2: one line."""
    done = ioctlc(*words)
    assert done.status == 2 and done.out == "", done
    assert done.err.startswith("ioctlc: ") and done.err.count("\n") == 1, done.err
    return done.err


@pytest.fixture(scope="module")
def lamp(tmp_path_factory: pytest.TempPathFactory) -> str:
    return lock_of(BASE / "lamp", tmp_path_factory.mktemp("lamp")).read_text(encoding="utf-8")


# --- what is in the repository ---------------------------------------------------------------------------------------


def test_all_specs_are_here() -> None:
    assert len(SPECS) >= 17 and {"mvm", "kvm", "haxm", "extension"} <= {spec.name for spec in SPECS}


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.name)
def test_every_spec_has_a_lock_that_is_up_to_date(spec: Path) -> None:
    done = ioctlc("lock", "--check", "--today", TODAY, spec)
    assert (done.status, done.err) == (0, "") and done.out.endswith("is up to date\n")


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.name)
def test_what_is_written_is_what_is_read(spec: Path) -> None:
    state = spec_state(str(spec))
    text = lockfile.to_text(state)
    again = lockfile.read(text, "again.lock")
    assert facts(again) == facts(state)
    assert lockfile.to_text(again) == text
    lines = text.split("\n")
    sums = next(number for number, line in enumerate(lines) if line.startswith("sum "))
    assert lines[1:sums] == sorted(set(lines[1:sums]), key=str.encode), "as LC_ALL=C sort -u has them"
    assert lines[sums:-2] == sorted(set(lines[sums:-2]), key=str.encode) and lines[-2:] == ["end", ""]
    assert all(ord(char) >= 32 for line in lines for char in line)


# --- what is no lock -------------------------------------------------------------------------------------------------


def refused(text: str | bytes, tmp_path: Path) -> str:
    path = tmp_path / "bad.lock"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    said = one_error("diff", path, BASE / "lamp")
    assert str(path) in said
    return said


def test_texts_that_are_no_lock(lamp: str, tmp_path: Path) -> None:
    for text, said in (
            (lamp.replace("ioctlc-lock 1", "ioctlc-lock 2", 1), "bad.lock:1: this lock has format 2"),
            (lamp.replace("ioctlc-lock 1", "ioctlc-lock 1000", 1), "take a newer ioctlc"),
            (lamp.replace("ioctlc-lock 1", "ioctlc-lock x", 1), "this is no lock"),
            ("", "this is no lock"), ("\n", "this is no lock"), ("ioctlc-lock 1", "bad.lock:2: "),
            ("ioctlc-lock 1\n", "bad.lock:2: "), ("ioctlc-lock 1\nend\n", "bad.lock:2: "),
            (lamp.replace("\n", "\r\n"), "the lines end with CR LF"),
            (lamp.encode() + b"\xff", f"byte {len(lamp.encode())} is not UTF-8"),
            ("\ufeff" + lamp, "this is no lock"), (b"\0" * 100, "this is no lock"),
            ("ioctlc-lock 1\n" + "x" * 50_000_000, "bad.lock:2: ")):
        assert said in refused(text, tmp_path), said
    (tmp_path / "folder.lock").mkdir()
    assert "folder.lock" in one_error("diff", tmp_path / "folder.lock", BASE / "lamp")
    assert "none.lock" in one_error("diff", tmp_path / "none.lock", BASE / "lamp")


def test_a_lock_that_cannot_be_read(lamp: str, tmp_path: Path) -> None:
    loop = tmp_path / "loop.lock"
    loop.symlink_to(loop)
    assert "loop.lock" in one_error("diff", loop, BASE / "lamp")


def test_a_lock_cut_at_any_line(lamp: str, tmp_path: Path) -> None:
    lines = lamp.split("\n")
    for number in range(len(lines) - 1):
        said = refused("\n".join(lines[:number]) + "\n" * (number > 0), tmp_path)
        assert "take the lock from version control" in said or "this is no lock" in said
        refused("\n".join(lines[:number + 1])[:-1], tmp_path)


@pytest.mark.parametrize("how", ["deleted", "twice", "swapped", "edited"])
def test_a_lock_edited_by_hand_at_any_line(how: str, lamp: str, tmp_path: Path) -> None:
    lines = lamp.split("\n")[:-1]
    for number in range(1, len(lines) - 1):
        new = list(lines)
        if how == "deleted":
            del new[number]
        elif how == "twice":
            new.insert(number, new[number])
        elif how == "swapped":
            new[number], new[number + 1] = new[number + 1], new[number]
        else:
            new[number] = new[number][:-1] + ("x" if new[number][-1] != "x" else "y")
        said = refused("\n".join(new) + "\n", tmp_path)
        assert "version control" in said, said
        told = int(said.split(".lock:")[1].split(":")[0])
        assert how in ("deleted", "edited") or abs(told - number - 1) <= 2, "the line is named"


def test_facts_that_are_none(lamp: str, tmp_path: Path) -> None:
    """Sums that fit do not make a fact of what is none."""
    for old, new in (("offset 0\n", "offset zero\n"), ("code 0x8018b914\n", "code 1\n"), (" size 16\n", " size -\"\n"),
                     ("abi lamp version 1.0", "abi lamp version \"\\x\""), (" @windows", " @beos,windows"),
                     ("capability LAMP_CAP_BASE value 0x1", "capability LAMP_CAP_BASE value 0y1"),
                     ("remove-after 2026-01-01", "remove-after soon"), ("abi lamp abis ", "abi other abis ")):
        assert old in lamp, old
        said = refused(resummed(lamp.replace(old, new, 1)), tmp_path)
        assert "is no fact" in said or "'abi NAME abis ..'" in said or "without" in said or "abi" in said


@settings(max_examples=200, deadline=None)
@given(data=st.data())
def test_no_damage_ends_in_a_traceback(data: st.DataObject, tmp_path_factory: pytest.TempPathFactory) -> None:
    text = lockfile.to_text(spec_state(str(BASE / "attic")))
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 200)))
    text = text[:start] + data.draw(st.text(max_size=30)) + text[end:]
    if data.draw(st.booleans()) and text.count("\n") > 4:
        text = resummed(text)
    path = tmp_path_factory.mktemp("damage") / "x.lock"
    path.write_text(text, encoding="utf-8", newline="", errors="surrogatepass")
    done = ioctlc("diff", path, BASE / "attic", "--today", TODAY)
    assert done.status in (0, 2, 4, 8)
    assert done.status != 2 or done.err.startswith("ioctlc: ")


def test_two_abis_cannot_be_compared(lamp: str, tmp_path: Path) -> None:
    assert "two different ABIs" in one_error("diff", BASE / "lamp", BASE / "attic")
    assert "two different ABIs" in one_error("diff", lock_of(BASE / "lamp", tmp_path), BASE / "attic")


def test_a_spec_with_errors_is_shown_and_refused(tmp_path: Path) -> None:
    new = changed("lamp", {"out: struct lamp_event": "out: struct lamp_evil"}, tmp_path)
    for words in (("diff", BASE / "lamp", new), ("diff", new, BASE / "lamp")):
        done = ioctlc(*words)
        assert done.status == 2 and done.out == "" and "lamp_evil" in done.err
        assert done.err.endswith(f"ioctlc: {new} cannot be compared: mend what is said above\n")
    assert ioctlc("lock", new).status == 1 and not (new / "lamp.lock").exists()


# --- releases --------------------------------------------------------------------------------------------------------


def test_check_says_what_is_not_released(tmp_path: Path) -> None:
    spec = changed("lamp", {}, tmp_path)
    done = ioctlc("lock", "--check", spec)
    assert done.status == 1 and "does not exist" in done.err and not (spec / "lamp.lock").exists()
    assert ioctlc("lock", spec).status == 0
    text = (spec / "lamp.lock").read_bytes()
    assert ioctlc("lock", "--check", spec).status == 0 == ioctlc("lock", spec).status
    main = spec / "lamp.yaml"
    main.write_text(main.read_text(encoding="utf-8").replace("max: 100", "max: 200"), encoding="utf-8")
    done = ioctlc("lock", "--check", spec)
    assert done.status == 1 and "[range-loosened]" in done.err and "is not what the spec says" in done.err
    assert (spec / "lamp.lock").read_bytes() == text


def test_a_break_is_released_with_a_waiver_only(tmp_path: Path) -> None:
    spec = changed("lamp", {}, tmp_path)
    assert ioctlc("lock", spec).status == 0
    text, main = (spec / "lamp.lock").read_bytes(), spec / "lamp.yaml"
    source = main.read_text(encoding="utf-8")
    main.write_text(source.replace("max: 100", "max: 50"), encoding="utf-8")
    done = ioctlc("lock", spec)
    assert done.status == 1 and "[range-tightened]" in done.err and "left as it is" in done.err
    assert (spec / "lamp.lock").read_bytes() == text
    main.write_text(source.replace("max: 100", "max: 50, waive: {rule: range-tightened, reason: bug}"),
                    encoding="utf-8")
    assert ioctlc("lock", spec).status == 0 and (spec / "lamp.lock").read_bytes() != text


def test_no_file_of_somebody_else_is_replaced(tmp_path: Path) -> None:
    spec = changed("lamp", {}, tmp_path)
    (spec / "lamp.lock").write_text("dear diary\n", encoding="utf-8")
    assert "is no lock, and is not replaced" in one_error("lock", spec)
    assert (spec / "lamp.lock").read_text(encoding="utf-8") == "dear diary\n"


def test_bytes_that_a_release_did_not_check_are_remembered(tmp_path: Path) -> None:
    """`ignored` in 1.0, must_be_zero (waived) in 1.1 under other names: never to be used."""
    loose = ("      - {name: loose, type: u32, reserved: ignored, doc: anything}\n"
             "      - {name: loose2, type: u32, reserved: ignored, doc: anything}\n")
    spec = changed("lamp", {}, tmp_path)
    assert ioctlc("lock", spec).status == 0
    main = spec / "lamp.yaml"
    source = main.read_text(encoding="utf-8").replace('version: "1.0"\n', 'version: "1.1"\n')
    waive = "waive: {rule: range-tightened, reason: nobody set it}"
    zero = f"      - {{name: all, type: u8, array: 8, reserved: must_be_zero, doc: both, {waive}}}\n"
    main.write_text(source.replace(loose, zero), encoding="utf-8")
    assert ioctlc("lock", spec).status == 0
    assert "struct lamp_state .all unchecked-before 1.1\n" in (spec / "lamp.lock").read_text(encoding="utf-8")
    two = ("      - {name: pad1, type: u32, reserved: must_be_zero, doc: one}\n"
           "      - {name: pad2, type: u32, reserved: must_be_zero, doc: two}\n")
    main.write_text(source.replace(loose, two), encoding="utf-8")
    assert ioctlc("lock", spec).status == 0
    released = tmp_path / "released"
    shutil.copytree(spec, released / "lamp")
    used = two.replace("pad2, type: u32, reserved: must_be_zero", "hue, type: u32, capability: LAMP_CAP_SOON")
    main.write_text(source.replace(loose, used).replace(", reserved: true, doc", ", doc"), encoding="utf-8")
    for old in (spec / "lamp.lock", released / "lamp"):
        found = diff(old, spec)[1]
        assert "reserved-consumed-unchecked" in rules(found), "against the lock, and against a spec that has one"
    assert ioctlc("lock", spec).status == 1


GONE = {  # kind of tombstone -> (what goes, the line of its tombstone)
    "ioctl": ("LAMP_OLD", "tombstone ioctl:LAMP_OLD code 0x4004b919"),
    "capability": ("LAMP_CAP_FADE", "tombstone capability:LAMP_CAP_FADE value 0x2"),
    "attribute": ("LAMP_ATTR_RESET", "tombstone attribute:LAMP_ATTR_RESET attr 0"),
    "register": ("LAMP_REG_HOURS", "tombstone register:LAMP_REG_HOURS id 0x30000000000001"),
    "device": ("LAMP_METER", "tombstone device:LAMP_METER value 1"),
    "mapping": ("lamp_second", "tombstone mapping:lamp_second offset 65536"),
    "value": ("LAMP_GREEN", "tombstone value:LAMP_GREEN value 0x2"),
}


@pytest.mark.parametrize("kind", GONE)
def test_every_kind_leaves_a_tombstone(kind: str, tmp_path: Path) -> None:
    name, line = GONE[kind]
    rule = {"ioctl": "ioctl-removed", "capability": "value-removed", "value": "value-removed"}.get(
        kind, f"{kind}-removed")
    spec = changed("lamp", {}, tmp_path)
    assert ioctlc("lock", spec).status == 0
    text = (spec / "lamp.yaml").read_text(encoding="utf-8")
    lines = text.split("\n")
    at = next(number for number, one in enumerate(lines) if f"name: {name}" in one)
    until = at + 1
    while kind == "ioctl" and until < len(lines) and lines[until].startswith("    "):
        until += 1
    lines[at:until] = []
    text = "\n".join(lines).replace("devices:\nattributes:", "attributes:")
    (spec / "lamp.yaml").write_text(f"{text}\nwaive: [{{rule: {rule}, reason: gone}}]\n", encoding="utf-8")
    done = ioctlc("lock", spec, "--today", TODAY)
    assert done.status == 0, done.err
    assert line in (spec / "lamp.lock").read_text(encoding="utf-8")


# --- merging ---------------------------------------------------------------------------------------------------------


def git(folder: Path, *words: str, ok: bool = True) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(["git", "-c", "user.name=a", "-c", "user.email=a@b", *words], cwd=folder, text=True,
                          capture_output=True, env=environment(GIT_CONFIG_NOSYSTEM="1"), check=False)
    assert not ok or done.returncode == 0, done.stderr
    return done


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    shutil.copytree(BASE / "lamp", tmp_path / "repo" / "spec" / "lamp")
    repo = tmp_path / "repo"
    assert ioctlc("lock", repo / "spec" / "lamp").status == 0
    git(repo, "init", "-q", "-b", "main")
    git(repo, "add", ".")
    git(repo, "commit", "-qm", "1.0")
    return repo


def branch(repo: Path, name: str, old: str, new: str) -> None:
    """A branch with one change of the spec, released."""
    git(repo, "checkout", "-q", "-b", name, "main")
    main = repo / "spec" / "lamp" / "lamp.yaml"
    text = main.read_text(encoding="utf-8")
    assert text.count(old) == 1
    main.write_text(text.replace(old, new), encoding="utf-8")
    done = ioctlc("lock", repo / "spec" / "lamp")
    assert done.status == 0, done.err
    git(repo, "commit", "-qam", name)


def test_branches_that_add_different_things_merge(repository: Path) -> None:
    spec = repository / "spec" / "lamp"
    branch(repository, "one", "flags:\n  - name: lamp_flags",
           '  - {name: LAMP_CAP_HUE, value: 4, since: "1.0", on: lamp, returns: 0 or 1, doc: Hues.}\n'
           "flags:\n  - name: lamp_flags")
    branch(repository, "two", "  - name: lamp_unused\n",
           "  - {name: lamp_new, doc: New., fields: [{name: a, type: u32, doc: a}]}\n  - name: lamp_unused\n")
    git(repository, "merge", "-q", "one", "-m", "both")
    assert ioctlc("lock", "--check", spec).status == 0, "the lines of both are the lock of both"


def test_branches_that_change_the_same_say_so(repository: Path) -> None:
    spec = repository / "spec" / "lamp"
    branch(repository, "one", "max: 100", "max: 101")
    branch(repository, "two", "multiple_of: 4", "multiple_of: 2")
    assert git(repository, "merge", "-q", "one", ok=False).returncode == 1
    for words in (("lock", spec), ("lock", "--check", spec), ("diff", spec / "lamp.lock", spec)):
        assert "lamp.lock:" in one_error(*words) and "a merge conflict" in one_error(*words)
    git(repository, "checkout", "--theirs", "spec/lamp/lamp.lock")
    assert ioctlc("lock", spec).status == 0, "the way out that the message names"
    text = (spec / "lamp.lock").read_text(encoding="utf-8")
    assert ".brightness max 101\n" in text and ".step multiple-of 2\n" in text


# --- revisions -------------------------------------------------------------------------------------------------------


def at(repo: Path, *words: str, env: dict[str, str] | None = None) -> tuple[int, str, str]:
    done = process("diff", "--today", TODAY, *words, cwd=repo, env=env)
    assert "Traceback" not in done.err
    return done.status, done.out, done.err


def test_revisions_of_specs_and_locks(repository: Path) -> None:
    branch(repository, "feature/max", "max: 100", "max: 99, waive: {rule: range-tightened, reason: r}")
    git(repository, "tag", "v1.1")
    for old in ("main:spec/lamp", "main:spec/lamp/lamp.yaml", "main:spec/lamp/lamp.lock", "v1.1~1:./spec/lamp",
                "feature/max^:spec/lamp"):
        for new in ("spec/lamp", "spec/lamp/lamp.lock", "feature/max:spec/lamp", "v1.1:spec/lamp/lamp.lock"):
            status, out, err = at(repository, old, new)
            assert "its maximum was 100, is 99" in out and status == (8 if "lock" in new else 0), (old, new, err)
            places = [line for line in out.splitlines() if line.startswith("    old ")]
            prefix = old.replace(":./", ":").removesuffix("/lamp.yaml").removesuffix("/lamp.lock")
            assert places and all(line.startswith(f"    old {prefix}/lamp.") for line in places), places


def test_revisions_from_a_folder_of_the_repository(repository: Path) -> None:
    branch(repository, "two", "max: 100", "max: 101")
    for folder, path in (("spec", "spec/lamp"), ("spec", "lamp"), ("spec", "./lamp"), ("spec/lamp", "."),
                         ("spec/lamp", "lamp.lock"), ("spec/lamp", "../lamp")):
        status, out, err = at(repository / folder, f"main:{path}", str(repository / "spec/lamp"))
        assert status == 4 and "is 101" in out and "main:spec/lamp/lamp." in out, (folder, path, err)


def test_a_path_with_a_colon_and_blanks(repository: Path) -> None:
    (repository / "a: b").mkdir()
    git(repository, "mv", "spec/lamp", "a: b/lamp")
    git(repository, "commit", "-qm", "moved")
    status, out, _ = at(repository, "HEAD:a: b/lamp", "HEAD~:spec/lamp")
    assert status == 0 and out == "lamp: no change\n"
    assert at(repository, "a: b/lamp", "HEAD~:spec/lamp")[0] == 0, "a path that exists is no revision"


def test_revisions_that_are_not_there(repository: Path, tmp_path: Path) -> None:
    for old, said in (("nowhere:spec/lamp", "has no revision 'nowhere'"), ("-x:spec/lamp", "has no revision '-x'"),
                      ("main:spec/lump", "revision 'main' has no 'spec/lump'"), ("main:../..", "has no '../..'"),
                      ("main:", "main:"), ("main:spec", "main:spec"), ("spec/nothing", "spec/nothing"),
                      ("main:/spec/lamp", "has no '/spec/lamp'")):
        status, out, err = at(repository, "--", old, "spec/lamp") if old[0] == "-" else at(repository, old, "spec/lamp")
        assert status == 2 and out == "" and err.startswith("ioctlc: ") and said in err and err.count("\n") == 1, err
    outside = environment(GIT_CEILING_DIRECTORIES=str(tmp_path.resolve().parent))      # tests may lie in a repository
    status, _, err = at(tmp_path, "main:spec/lamp", str(BASE / "lamp"), env=outside)
    assert status == 2 and "no git revision: not a git repository" in err and err.count("\n") == 1
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "python3").symlink_to(Path("/usr/bin/python3"))
    status, _, err = at(repository, "main:spec/lamp", "spec/lamp", env=environment(PATH=str(tmp_path / "bin")))
    assert status == 2 and "git, which a revision needs, is not installed" in err


def test_errors_of_a_revision_name_it(repository: Path) -> None:
    main = repository / "spec" / "lamp" / "lamp.yaml"
    good = main.read_text(encoding="utf-8")
    main.write_text(good.replace("out: struct lamp_event", "out: struct lamp_evil"), encoding="utf-8")
    git(repository, "commit", "-qam", "broken")
    main.write_text(good, encoding="utf-8")
    status, _, err = at(repository, "HEAD:spec/lamp", "spec/lamp")
    assert status == 2 and "\nioctlc: HEAD:spec/lamp cannot be compared" in err
    assert err.startswith("HEAD:spec/lamp/lamp.yaml:") and "struct lamp_evil" in err and "^" in err
    (repository / "spec" / "lamp" / "lamp.lock").write_text("ioctlc-lock 1\n", encoding="utf-8")
    git(repository, "commit", "-qam", "broken lock")
    status, _, err = at(repository, "HEAD:spec/lamp", "spec/lamp")
    assert status == 2 and "HEAD:spec/lamp/lamp.lock:2: " in err


def test_an_extension_at_a_revision(tmp_path: Path) -> None:
    repo = tmp_path / "repo"
    shutil.copytree(ROOT / "spec" / "mvm", repo / "spec" / "mvm")
    shutil.copytree(ROOT / "examples" / "extension", repo / "examples" / "extension",
                    ignore=shutil.ignore_patterns("generated"))
    git(repo, "init", "-q", "-b", "main")
    git(repo, "add", ".")
    git(repo, "commit", "-qm", "1")
    status, out, err = at(repo / "examples", "main:examples/extension", "extension")
    assert (status, out, err) == (0, "acme: no change\n", "")


@pytest.mark.parametrize("spec", ["kvm", "xen-privcmd"])
def test_a_lock_does_not_depend_on_hash_order(spec: str) -> None:
    for seed in ("1", "2", "3"):
        done = process("lock", "--check", "--today", TODAY, ROOT / "spec" / spec, env=environment(PYTHONHASHSEED=seed))
        assert (done.status, done.err) == (0, ""), seed


def test_of_equal_locks_no_record_is_read(lamp: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What makes a comparison of two locks quick: records and sets are read when a change asks for them."""
    from ioctlc.stability.compare import compare
    from ioctlc.stability.opened import pair
    for name in ("one", "other"):
        (tmp_path / f"{name}.lock").write_text(lamp, encoding="utf-8")
    read, real = set(), lockfile._subject

    def noted(lines: list[str], first: int, *rest: object) -> object:
        read.add(lines[first].partition(" ")[0])
        return real(lines, first, *rest)    # type: ignore[arg-type]

    monkeypatch.setattr(lockfile, "_subject", noted)
    old, new = pair(str(tmp_path / "one.lock"), str(tmp_path / "other.lock"))
    assert old.state is not None and new.state is not None
    assert compare(old.state, new.state, TODAY).changes == []
    assert read == {"abi", "capability"}


def test_the_end_of_the_interpreter_looks_at_no_object() -> None:
    told = subprocess.run([sys.executable, "-c", "import atexit, gc\n"
                           "atexit.register(lambda: print(gc.get_freeze_count() > 1000))\n"
                           "from ioctlc.cli import main\nmain(['--version'])"],
                          env=environment(PYTHONPATH=str(ROOT / "generator")), capture_output=True, text=True,
                          check=True)
    assert told.stdout.endswith("\nTrue\n")


@pytest.mark.parametrize("typed", ["in: ulong", "value: int", "untyped: nobody knows either"])
def test_to_say_what_an_untyped_ioctl_takes_is_a_description(typed: str, tmp_path: Path) -> None:
    """Nothing was said of its direction before, nor of other callers: there is nothing to keep."""
    sides = []
    for name, argument in (("old", "untyped: nobody knows"), ("new", typed)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "t.yaml").write_text(
            "abi: t\nlicense: MIT\nprofile: legacy\nonly: [linux-x86_64, linux-i386]\nnumbers: {posix: {type: 0xBE}}\n"
            f"objects: {{dev: {{}}}}\nioctls: [{{name: T_A, on: dev, {argument}, code: {{raw: 0xBE01}}}}]\n")
        sides.append(tmp_path / name)
    done = ioctlc("diff", *sides, "--today", TODAY)
    assert done.status == (0 if typed.startswith("untyped") else 4) and "BREAK" not in done.out, done
    text = lockfile.to_text(spec_state(str(sides[0])))
    assert "compat." not in text
    for word in ("scalar", "none"):     # as older ones have it
        lock, line = tmp_path / "old.lock", "ioctl T_A direction inout\n"
        assert line in text
        lock.write_text(resummed(text.replace(line, f"ioctl T_A compat.linux-x86_64/linux-i386 {word}\n{line}")))
        done = ioctlc("diff", lock, sides[1], "--today", TODAY)
        assert done.status == (0 if typed.startswith("untyped") else 4) and "BREAK" not in done.out, done
