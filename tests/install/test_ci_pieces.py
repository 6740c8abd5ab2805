"""The pieces of docs/ci.md for other projects: what they run is run, in a repository of somebody else.

Actions (`uses:`) are GitHub's and not run here. Expressions are GitHub's as well; those that the workflow has are
replaced by what they would be, and any other one fails.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs/ci.md").read_text(encoding="utf-8")
WORKFLOW = yaml.safe_load((ROOT / "ci/github/ioctlc.yml").read_text(encoding="utf-8"))
HOOKS = {one["id"]: one for one in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))}
LOCK, YAML = "spec/foo/foo.lock", "spec/foo/foo.yaml"
SPEC = """\
abi: foo
doc: A foo.
license: MIT
version: "1.0"
profile: strict
numbers: {posix: {type: 0xB8}, windows: {device_type: 0x8B80}}
only: [linux, windows]
objects:
  foo: {doc: A foo., linux: {node: /dev/foo}, windows: {device: foo}}
capabilities:
  - {name: FOO_CAP_BASE, value: 1, since: "1.0", on: foo, returns: 0 or 1, doc: It is a foo.}
ioctls:
  - {name: FOO_GO, nr: 0x10, on: foo, capability: FOO_CAP_BASE, privilege: none, doc: Go.}
  - {name: FOO_STOP, nr: 0x11, on: foo, capability: FOO_CAP_BASE, privilege: none, doc: Stop.}
"""
Steps = dict[str, subprocess.CompletedProcess[str]]
BREAK = ("nr: 0x11", "nr: 0x12")
REVIEW = ("FOO_STOP,", "FOO_HALT,")


class Project:
    """A repository with a spec, its lock and its outputs, on the branch `topic` that left `origin/main`."""

    def __init__(self, folder: Path) -> None:
        self.top, self.bin, self.said = folder / "project", folder / "bin", folder / "gh.log"
        self.bin.mkdir()
        self._tool("ioctlc", f'exec {shlex.quote(str(ROOT / "ioctlc"))} "$@"')
        self._tool("pip", '[ "$1" = install ] && [ -e "$2" ]')
        self._tool("gh", f'printf "%s\\n" "$*" >> {shlex.quote(str(self.said))}; cat "$5" >> '
                         f"{shlex.quote(str(self.said))}")
        (self.top / "spec/foo").mkdir(parents=True)
        (self.top / YAML).write_text(SPEC, encoding="utf-8")
        self.git("init", "-q", "-b", "main")
        self.ioctlc("lock", "spec/foo")
        self.ioctlc("build", "spec/foo")
        self.commit("foo 1.0")
        self.git("update-ref", "refs/remotes/origin/main", "HEAD")
        self.git("checkout", "-q", "-b", "topic")

    def _tool(self, name: str, body: str) -> None:
        (self.bin / name).write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
        (self.bin / name).chmod(0o755)

    def environment(self, **more: str) -> dict[str, str]:
        who = {f"GIT_{role}_{what}": "a@b" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
        return {**os.environ, **who, "PATH": f"{self.bin}:{os.environ['PATH']}", "GIT_CONFIG_NOSYSTEM": "1", **more}

    def run(self, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(words, cwd=self.top, env=self.environment(**more), capture_output=True, text=True,
                              timeout=600, check=False)

    def git(self, *words: str) -> str:
        done = self.run("git", *words)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def ioctlc(self, *words: str) -> None:
        done = self.run("ioctlc", *words)
        assert done.returncode == 0, done.stderr

    def commit(self, message: str) -> None:
        self.git("add", "-A")
        self.git("commit", "-q", "-m", message)

    def change(self, before: str, after: str, build: bool = True) -> None:
        path = self.top / YAML
        text = path.read_text(encoding="utf-8")
        assert text.count(before) == 1
        path.write_text(text.replace(before, after), encoding="utf-8")
        if build:
            self.ioctlc("build", "spec/foo")
        self.commit("a change")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


# --- the workflow ----------------------------------------------------------------------------------------------------


def expanded(text: str, inputs: dict[str, str]) -> str:
    known = {"github.base_ref": "main", "github.token": "secret", "github.event.pull_request.number": "7",
             **{f"inputs.{name}": value for name, value in inputs.items()}}
    return re.sub(r"\$\{\{ ([\w.-]+) \}\}", lambda found: known[found[1]], text)


def holds(condition: str, inputs: dict[str, str], event: str) -> bool:
    """An `if:` of the workflow, all of whose steps say always()."""
    parts = condition.split(" && ")
    known = {"always()": True, "inputs.released": inputs["released"] == "true",
             "github.event_name == 'pull_request'": event == "pull_request",
             "github.event.repository.visibility == 'public'": False}
    return all(known[part] for part in parts)


def workflow(project: Project, event: str = "pull_request", **given: str) -> Steps:
    """What each step's run said, in the shell that GitHub takes."""
    defaults = {name: str(one.get("default", "")).replace("False", "false")
                for name, one in WORKFLOW[True]["workflow_call"]["inputs"].items()}     # YAML 1.1: `on` is true
    inputs = {**defaults, "spec": "spec/foo", "ioctlc": ".", **given}
    assert inputs.keys() == defaults.keys()
    job = WORKFLOW["jobs"]["ioctlc"]
    found, failed = {}, False
    for step in job["steps"]:
        if not (holds(step["if"], inputs, event) if "if" in step else not failed) or "run" not in step:
            continue
        assert "${{" not in step["run"], "what a pull request can choose is no part of a script"
        env = {name: expanded(value, inputs) for name, value in {**job["env"], **step.get("env", {})}.items()}
        done = project.run("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"],
                           GITHUB_STEP_SUMMARY=str(project.top.parent / "summary.md"), **env)
        found[step["name"]], failed = done, failed or done.returncode != 0
    return found


def failures(steps: Steps) -> list[str]:
    return [name for name, done in steps.items() if done.returncode]


def test_nothing_changed(project: Project) -> None:
    steps = workflow(project)
    assert failures(steps) == [] and len(steps) == 6, [done.stderr for done in steps.values()]
    assert '"version": "2.1.0"' in (project.top / "ioctlc.sarif").read_text(encoding="utf-8")


def test_a_break_fails_and_is_commented(project: Project) -> None:
    project.change(*BREAK)
    steps = workflow(project)
    assert failures(steps) == ["What the change means"] and steps["What the change means"].returncode == 8
    assert "::error file=spec/foo/foo.yaml" in steps["What the change means"].stdout
    said = project.said.read_text(encoding="utf-8")
    assert said.startswith("pr comment 7 --body-file ioctlc-diff.md --edit-last\n") and "request-code-changed" in said
    assert "request-code-changed" in (project.top.parent / "summary.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(("fails", "expected"), [("false", []), ("true", ["What the change means"])])
def test_a_review(fails: str, expected: list[str], project: Project) -> None:
    project.change(*REVIEW)
    steps = workflow(project, **{"review-fails": fails})
    assert failures(steps) == expected and "renamed" in project.said.read_text(encoding="utf-8")


def test_a_spec_with_errors_and_stale_outputs(project: Project) -> None:
    project.change("doc: Stop.", "dok: Stop.", build=False)
    steps = workflow(project)
    assert {"Check", "Outputs are up to date"} <= set(failures(steps))
    assert "Check, for code scanning" not in failures(steps), "findings are for code scanning to show"
    assert "::error file=spec/foo/foo.yaml" in steps["Check"].stdout


def test_stale_outputs_and_a_lock_at_a_release(project: Project) -> None:
    project.change("doc: Stop.", "doc: Stop it.", build=False)
    assert failures(workflow(project)) == ["Outputs are up to date"]
    project.change(*REVIEW)
    assert "The lock is up to date" not in workflow(project)
    assert failures(workflow(project, released="true")) == ["The lock is up to date"]


def test_a_push_and_a_spec_that_is_new(project: Project) -> None:
    assert "What the change means" not in workflow(project, event="push")
    project.git("mv", "spec/foo", "spec/bar")
    project.git("mv", "spec/bar/foo.yaml", "spec/bar/bar.yaml")
    project.git("rm", "-q", "-f", "-r", "spec/bar/foo.lock", "generated")
    project.ioctlc("build", "spec/bar", "-o", "out put")
    project.commit("moved")
    steps = workflow(project, spec="spec/bar", output="out put")
    assert failures(steps) == [], [done.stderr for done in steps.values()]
    assert "spec/bar is new" in steps["What the change means"].stdout


def test_without_a_lock_the_spec_is_held_against(project: Project) -> None:
    project.git("rm", "-q", LOCK)
    project.commit("no lock")
    project.git("update-ref", "refs/remotes/origin/main", "HEAD")
    project.change(*BREAK)
    assert failures(workflow(project)) == ["What the change means"]


# --- pre-commit ------------------------------------------------------------------------------------------------------


def hooks(project: Project) -> dict[str, int]:
    """Each hook of the page's configuration, as pre-commit runs it: its entry, its arguments, no file names."""
    blocks = re.findall(r"^```yaml\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    block = next(text for text in blocks if "repos:" in text)
    staged = project.git("diff", "--cached", "--name-only").splitlines()
    found = {}
    for one in yaml.safe_load(block)["repos"][0]["hooks"]:
        hook: dict[str, Any] = HOOKS[one["id"]]
        assert hook["language"] == "python" and not hook["pass_filenames"]
        if any(re.search(hook.get("files", ""), file) for file in staged):
            found[one["id"]] = project.run(*shlex.split(hook["entry"]), *one["args"]).returncode
    return found


@pytest.mark.parametrize(("before", "after", "build", "expected"), [
    ("doc: Stop.", "doc: Stop it.", True, (0, 0, 0)), ("doc: Stop.", "doc: Stop it.", False, (0, 1, 0)),
    ("doc: Stop.", "dok: Stop.", False, (1, 1, 2)), (*REVIEW, True, (0, 0, 4)), (*BREAK, True, (0, 0, 8))])
def test_the_hooks(before: str, after: str, build: bool, expected: tuple[int, ...], project: Project) -> None:
    project.change(before, after, build)
    project.git("reset", "-q", "--soft", "HEAD^")
    assert hooks(project) == dict(zip(("ioctlc-check", "ioctlc-build", "ioctlc-diff"), expected))


def test_hooks_of_files_that_are_no_spec(project: Project) -> None:
    (project.top / "README.md").write_text("read me", encoding="utf-8")
    project.git("add", "-A")
    assert hooks(project) == {"ioctlc-build": 0}, "what it holds against the spec is of any name"


def test_the_entries_are_commands_that_pip_installs() -> None:
    assert 'ioctlc = "ioctlc.cli:main"' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert {shlex.split(hook["entry"])[0] for hook in HOOKS.values()} == {"ioctlc"}


# --- CMake -----------------------------------------------------------------------------------------------------------


def configured(project: Project, how: str, more: str, prefix: Path,
               page: bool = True) -> subprocess.CompletedProcess[str]:
    """A project that does what the page shows, or only its first two lines."""
    block = re.findall(r"^```cmake\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)[0]
    text = block if page else "".join(block.splitlines(keepends=True)[:2])
    text = text.replace("find_package(ioctlc REQUIRED)", how)
    (project.top / "CMakeLists.txt").write_text(
        f"cmake_minimum_required(VERSION 3.25)\nproject(foo NONE)\n{text}{more}", encoding="utf-8")
    return project.run("cmake", "-S", ".", "-B", "build", f"-DCMAKE_PREFIX_PATH={prefix}")


def ctest(project: Project) -> dict[str, str]:
    """How each test ended."""
    done = project.run("ctest", "--test-dir", "build", "-L", "abi")
    return dict(re.findall(r"Test +#\d+: (\S+) \.+ *\**(Passed|Failed|Skipped)", done.stdout))


@pytest.fixture(scope="module")
def prefix(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An installed ioctlc, without its program."""
    folder = tmp_path_factory.mktemp("prefix")
    for words in (["-S", str(ROOT), "-B", str(folder / "build"), "-DBUILD_TESTING=OFF"],
                  ["--build", str(folder / "build")],
                  ["--install", str(folder / "build"), "--prefix", str(folder / "usr")]):
        subprocess.run(["cmake", *words], check=True, capture_output=True, timeout=600)
    shutil.rmtree(folder / "build")
    return folder / "usr"


@pytest.mark.parametrize("how", ["find_package(ioctlc REQUIRED)", f'include("{ROOT}/cmake/ioctlc-config.cmake")'],
                         ids=["find_package", "include"])
def test_cmake(how: str, project: Project, prefix: Path) -> None:
    project.git("update-ref", "refs/remotes/origin/main", "HEAD")
    done = configured(project, how, "", prefix)
    assert done.returncode == 0, done.stderr
    names = ("ioctlc/foo/check", "ioctlc/foo/build", "ioctlc/foo/diff")
    assert ctest(project) == dict.fromkeys(names, "Passed")
    project.change(*REVIEW, build=False)
    assert ctest(project) == dict(zip(names, ("Passed", "Failed", "Skipped")))
    project.change("FOO_HALT, nr: 0x11", "FOO_STOP, nr: 0x12")
    assert ctest(project) == dict(zip(names, ("Passed", "Passed", "Failed")))


def test_cmake_at_a_release(project: Project, prefix: Path) -> None:
    project.ioctlc("build", "spec/foo", "-o", "out put")
    call = 'ioctlc_add_tests(spec/foo LOCK OUTPUT "out put" LABELS abi)\n'
    assert configured(project, "find_package(ioctlc REQUIRED)", call, prefix, page=False).returncode == 0
    names = ("ioctlc/foo/check", "ioctlc/foo/build", "ioctlc/foo/lock")
    assert ctest(project) == dict.fromkeys(names, "Passed")
    project.change(*REVIEW)
    assert ctest(project) == dict(zip(names, ("Passed", "Failed", "Failed")))


def test_cmake_says_what_is_wrong(project: Project, prefix: Path) -> None:
    done = configured(project, "find_package(ioctlc REQUIRED)", "ioctlc_add_tests(spec/none)\n", prefix)
    assert done.returncode != 0 and "ioctlc_add_tests: there is no" in done.stderr
    done = configured(project, "find_package(ioctlc REQUIRED)", "ioctlc_add_tests(spec/foo LOK)\n", prefix)
    assert done.returncode != 0 and "ioctlc_add_tests: unknown: LOK" in done.stderr
    shutil.rmtree(project.top / "build")
    (project.bin / "ioctlc").unlink()
    done = configured(project, "find_package(ioctlc REQUIRED)", "", prefix)
    assert done.returncode != 0 and "there is no program ioctlc" in done.stderr
