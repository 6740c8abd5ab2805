"""The tools of tests/boundary see what they are for: mutants of every kind, what an ioctl's argument asks tests for."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "boundary"))

import delete_checks  # noqa: E402
import mutants  # noqa: E402
import report  # noqa: E402
from oracle import Oracle  # noqa: E402

SOURCE = """
static int check(const struct a *arg, u64 count)
{
    u64 i;

    if (!arg || arg->a > 5)
        return -EINVAL;
    for (i = 0; i < count && arg->b[i]; i++) {
        err = other(&arg->b[i]);
        if (err)
            return err;
    }
    memset(arg, 0,
        sizeof(*arg));
    return arg->c ? -E2BIG : 0;
}
""".replace("    ", "\t")


@pytest.fixture
def switched(tmp_path: Path) -> tuple[str, list[mutants.Mutant]]:
    (tmp_path / "a.c").write_text(SOURCE)
    switches = mutants.Switches()
    return switches.file(tmp_path / "a.c", "a.c"), switches.mutants


def test_every_kind_of_mutant(switched: tuple[str, list[mutants.Mutant]]) -> None:
    found = [(one.kind, one.what or one.text) for one in switched[1]]
    assert found == [
        ("operand", "!arg"), ("operand", "arg->a > 5"), ("boundary", "arg->a > 5"),
        ("statement", "if (!arg || arg->a > 5)"), ("operand", "i < count"), ("boundary", "i < count"),
        ("operand", "arg->b[i]"), ("statement", "err = other(&arg->b[i]);"), ("statement", "if (err)"),
        ("statement", "memset(arg, 0, sizeof(*arg));"), ("operand", "arg->c")]
    assert {one.function for one in switched[1]} == {"check"}
    assert switched[1][2].key == "a.c: check: boundary: `arg->a > 5` in if (!arg || arg->a > 5)"


def test_switches(switched: tuple[str, list[mutants.Mutant]]) -> None:
    text = switched[0]
    assert ("if (MUTANT_ON(3) && ((MUTANT_ON(0) && (!arg)) || (MUTANT_ON(1) && ((MUTANT_ON(2) ? (arg->a) > (5) :"
            " (arg->a) >= (5))))))") in text
    assert ("(!MUTANT_ON(4) || ((MUTANT_ON(5) ? (i) < (count) : (i) <= (count)))) && (!MUTANT_ON(6) || (arg->b[i]));"
            " i++) {") in text
    assert "return (MUTANT_ON(10) && (arg->c)) ? -E2BIG : 0;" in text
    assert text.count("\n") == SOURCE.count("\n")


@pytest.mark.parametrize("text", ["a->b << 3 | c >> 2", "&a[b & c]", "f(a, (u8 *)&b, -1)", 'g("a < b", \'<\')'])
def test_what_is_no_comparison_stays(text: str) -> None:
    def never(kind: str, what: str) -> int:
        raise AssertionError(f"{kind}: {what}")
    assert mutants.switched(mutants.tokens(text), never) == text


LOUD = """
#include <stdbool.h>
#include <stdio.h>
#include "mutants.h"

extern int mutant;
extern unsigned char mutant_reached[];
bool failing;
unsigned int failures;

static void piece(size_t number)
{
    int at;

    (void)number;
    mutant_reached[1] = mutant_reached[2] = mutant_reached[3] = 1;
    for (at = 0; mutant == 1 && at < 400; at++)
        printf("a complaint that fills the buffer of the output, and a part of it more\\n");
    failures += mutant == 1;
}

int main(void)
{
    return try_mutants(&(struct pieces){ 1, piece });
}
"""


def test_a_loud_mutant_hides_no_other(tmp_path: Path) -> None:
    (tmp_path / "loud.c").write_text(LOUD)
    command = ["clang", "-DMUTANTS=4", *(f"-I{ROOT / one}" for one in ("tests/boundary", "driver/user",
               "driver/boundary")), str(tmp_path / "loud.c"), str(ROOT / "tests/boundary/mutants.c"), "-o",
               str(tmp_path / "loud")]
    subprocess.run(command, check=True, timeout=600)
    assert delete_checks.survivors([str(tmp_path / "loud")], [1, 2, 1, 3], 1) == {2, 3}


def test_objects_of_an_earlier_run_are_not_used(tmp_path: Path) -> None:
    (tmp_path / "linux").mkdir()
    (tmp_path / "linux/boundary.o").write_text("an object of other mutants")
    delete_checks.Build(tmp_path, {}, mutants.Switches(), "clang").write()
    assert not (tmp_path / "linux/boundary.o").exists() and (tmp_path / "src/boundary.c").exists()


def model() -> dict[str, object]:
    found: dict[str, object] = json.loads((ROOT / "generated/mvm/model.json").read_text())
    return found


def test_what_an_argument_asks_for() -> None:
    oracle = Oracle(model(), {"objects": [], "records": []}, "linux")
    ioctl = next(one for one in oracle.model["ioctls"] if one["name"] == "MVM_CREATE_VCPU")
    asked = report.asked(oracle, ioctl)
    assert asked["bits"] == 32 and asked["reserved"] == 4 and asked["values"] == 1 and asked["in"] == asked["out"] == 16


def test_what_payloads_ask_for() -> None:
    oracle = Oracle(model(), {"objects": [], "records": []}, "linux")
    ioctls = {one["name"]: one for one in oracle.model["ioctls"]}
    entry = oracle.size({"kind": "struct", "name": "mvm_cpuid_entry"})
    set_, get = (report.asked(oracle, ioctls[name]) for name in ("MVM_SET_CPUID", "MVM_GET_SUPPORTED_CPUID"))
    own = oracle.size({"kind": "struct", "name": "mvm_cpuid"})
    assert set_["in"] == own + entry and set_["counts"] == 0 and get["counts"] == 2
    assert (get["out"], set_["out"]) == (4 + entry, 0)
    assert report.asked(oracle, ioctls["MVM_GET_ONE_REG"])["cases"] == \
        len(oracle.model["register_spaces"][0]["registers"])


def test_a_gap_is_seen() -> None:
    models = {"mvm": model()}
    full = Counter({kind: 100000 for kind in (*report.KINDS, "cases")})
    names = {one["name"] for one in models["mvm"]["ioctls"]}        # type: ignore[attr-defined, index]
    names |= {"(capabilities)", "(mappings)"}
    cases = report.Cases(most={"mvm": {name: Counter(full) for name in names}})
    assert report.gaps("mvm", "bsd", cases, models)[1] == []
    cases.most["mvm"]["MVM_MAP_RUN"]["bits"] = 31
    assert report.gaps("mvm", "bsd", cases, models)[1] == ["BSD: MVM_MAP_RUN: bits: 31 of 32"]
    assert report.gaps("mvm", "linux", cases, models)[1] == []      # where mmap does it
    cases.most["mvm"]["(mappings)"]["steps"] = 19
    cases.most["mvm"]["(capabilities)"]["steps"] = 0
    said = report.gaps("mvm", "linux", cases, models)[1]
    assert said[0].startswith("Linux: mvm: (capabilities): 0 of ") and said[1] == "Linux: mvm: (mappings): 19 of 20"
    del cases.most["mvm"]["MVM_SET_MEMORY_REGION"]
    assert any("MVM_SET_MEMORY_REGION: values: 0 of" in line for line in report.gaps("mvm", "linux", cases, models)[1])
