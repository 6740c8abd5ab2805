"""Writes docs/boundary-report.md from what the tools of this folder have measured.

    report.py --build DIR [--gaps SHAPE]

DIR is programs.py's, after `cases` of each shape, `delete --corpus`, `fuzz` of each shape and `coverage` of each shape.
Exit status: 1 where an ioctl lacks a test that its argument asks for.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from programs import COMMITTED, HERE, ROOT, SHAPES
from oracle import Member, Oracle, number

TARGET = ROOT / "docs/boundary-report.md"
KINDS = ("bits", "steps", "values", "reserved", "accepted", "lengths", "in", "out", "counts", "pairs")
SYSTEMS = {"linux": "Linux", "bsd": "BSD", "windows": "Windows"}
NAMES = {"mvm": "mvm", "acme": "the sample extension", "pond": "pond"}


def asked(oracle: Oracle, ioctl: dict[str, Any]) -> Counter[str]:
    """Each bit of the command, each value that can be wrong, each reserved byte, each offset of each copy, each count
    that the handler sets, a case for each arm of a choice and each row of a table."""
    least: Counter[str] = Counter(bits=32, steps=1, cases=1)
    type_ = ioctl["argument"].get("type")
    if type_ is None:
        return least
    record = oracle.records[type_["name"]]
    members = oracle.members(record, ioctl["argument"]["direction"], ioctl.get("member_dir", {}))
    seen = oracle.layout(record)["size"]
    if "extensible" in record and oracle.shape == "bsd":
        seen = sum(oracle.place(record, record["extensible"]["first_last"]))
    least += crossing(oracle, record, [one for one in members if one.offset < seen], seen)
    least["lengths"] = 1 if "extensible" in record or oracle.shape == "windows" else 0
    for one in members:
        least = joined(least, followed(oracle, one, members, ioctl))
    return least


def joined(one: Counter[str], other: Counter[str]) -> Counter[str]:
    """Both; a case of one shows a case of the other too."""
    found = one + other
    found["cases"] = max(one["cases"], other["cases"])
    return found


def crossing(oracle: Oracle, record: dict[str, Any], members: list[Member], size: int) -> Counter[str]:
    """What the members of a record ask for, of which so many bytes are seen."""
    read = [one for one in members if one.reads]
    runs = oracle.runs(record, [one for one in members if not one.checked], size)
    rules = [rule for one in read if not one.guards for rule in oracle.rules(one)]
    free = {(one.offset, one.size) for one in read if not set(one.node) & {"maximum", "values", "mask", "multiple_of"}}
    limits = {rule for one in read if not one.guards for rule in oracle.limits(record, one)}
    return Counter(
        values=sum(map(breakable, rules)) + sum(breakable(rule) for rule in limits if place_of(rule) in free),
        reserved=sum(one.size for one in read if one.node.get("reserved") == "zero" and not one.guards),
        counts=2 * sum(len(oracle.bounds(one, members)) for one in members),
        **{"in": size if read else 0, "out": int(runs[-1].strip("{} ").split(",")[1]) if runs else 0})


def place_of(rule: str) -> tuple[int, int]:
    offset, size = rule.strip("{ }").split(",")[:2]
    return int(offset), int(size)


def followed(oracle: Oracle, one: Member, beside: list[Member], ioctl: dict[str, Any]) -> Counter[str]:
    """What an address asks for: its payload's values, counts and copies; of a choice the most that an arm does."""
    payload, least = one.node.get("payload", {}), Counter[str]()
    choice = payload.get("choice", {})
    if not one.holds_address or payload.get("kept") or one.direction == "none":
        return least
    if choice.get("kind") in ("fd_kind", "register"):
        return Counter(cases=rows_of(oracle, ioctl, choice))
    arms = [arm for arm, _ in oracle.arms(one, payload)]
    for arm in arms:
        if not arm:
            continue
        way = ioctl.get("payload_dir", {}).get(one.node["name"], arm.get("direction", payload.get(
            "direction", one.direction)))
        after = one.places.get(arm.get("after", {}).get("name"))
        told = any((other.offset, other.size) == after and other.written for other in beside)
        least |= leads_to(oracle, one, arm, way, ioctl) + Counter(counts=2 * told)
    return joined(least, Counter(cases=len(arms)))


def rows_of(oracle: Oracle, ioctl: dict[str, Any], choice: dict[str, Any]) -> int:
    """How many attributes or registers there are."""
    if choice["kind"] == "register":
        spaces = oracle.model["register_spaces"]
        return len(next(space for space in spaces if space["name"] == choice["registers"])["registers"])
    return max(sum(name in one["objects"] for one in oracle.model.get("attributes", [])) for name in ioctl["objects"])


def leads_to(oracle: Oracle, one: Member, arm: dict[str, Any], way: str, ioctl: dict[str, Any]) -> Counter[str]:
    element = arm.get("type") or one.node["type"].get("target") or {"kind": "scalar", "name": "u8"}
    size = oracle.size(element)
    if element["kind"] != "struct":
        return Counter({"in": size if way != "out" else 0, "out": size if way != "in" else 0})
    record = oracle.records[element["name"]]
    members = oracle.members(record, way, {})
    found = crossing(oracle, record, members, size)
    if way == "in":
        found["out"] = found["counts"] = 0
    if way == "out":
        found["in"] = found["values"] = found["reserved"] = 0
    for inner in members:
        found = joined(found, followed(oracle, inner, members, ioctl))
    return found


def breakable(rule: str) -> int:
    """Whether any value breaks a rule that oracle.py has printed; reserved bytes are counted elsewhere."""
    parts = [part.strip() for part in rule.strip("{ }").split(",")]
    size, kind, limit = int(parts[1]), parts[2], number(parts[5].removesuffix("ULL"))
    if kind == "ORACLE_MAX":
        return int(limit < (1 << 8 * size - (parts[-1] == "true")) - 1)
    if kind == "ORACLE_MASK":
        return int(limit != (1 << 8 * size) - 1)
    if kind == "ORACLE_MIN":
        return int(limit > 0 or parts[-1] == "true")
    return int(kind != "ORACLE_ZERO")


@dataclass(slots=True)
class Cases:
    """What the runner of one shape tried, by ABI and ioctl."""

    sums: dict[str, Counter[str]] = field(default_factory=dict)
    most: dict[str, dict[str, Counter[str]]] = field(default_factory=dict)
    rows: Counter[str] = field(default_factory=Counter)


def tried(program: Path) -> Cases:
    found = Cases()
    done = subprocess.run([str(program), "--table"], capture_output=True, text=True, check=True)
    for line in done.stdout.splitlines():
        if not line.startswith("tally\t"):
            continue
        _, abi, title, *counts = line.split("\t")
        here = Counter(dict(zip(KINDS, map(int, counts))))
        found.sums.setdefault(abi, Counter()).update(here)
        found.rows[abi] += not title.startswith("(")
        name = title.split(" ")[0]
        most = found.most.setdefault(abi, {})
        here["cases"] = most.get(name, Counter())["cases"] + 1
        most[name] = most.get(name, Counter()) | here
    return found


def gaps(abi: str, shape: str, cases: Cases, models: dict[str, Any]) -> tuple[int, list[str]]:
    """How many ioctls there are, and what they lack."""
    base = models["mvm"] if abi == "acme" else {"objects": [], "records": []}
    oracle = Oracle(models[abi], base, shape)
    ioctls = [one for one in models[abi]["ioctls"] if oracle.here(one)]
    lacking = []
    for ioctl in ioctls:
        has = cases.most.get(abi, {}).get(ioctl["name"], Counter())
        lacking += [f"{SYSTEMS[shape]}: {ioctl['name']}: {kind}: {has[kind]} of {least}"
                    for kind, least in asked(oracle, ioctl).items() if has[kind] < least]
    for title, tries in whole(oracle, ioctls).items():
        made = cases.most.get(abi, {}).get(title, Counter())["steps"]
        lacking += [f"{SYSTEMS[shape]}: {abi}: {title}: {made} of {tries}"] if made < tries else []
    return len(ioctls), lacking


def whole(oracle: Oracle, ioctls: list[dict[str, Any]]) -> dict[str, int]:
    """Tries that are of no one ioctl: each capability and its neighbours asked for and switched on, by kind of object;
    each mapping with everything that can be wrong with it, where there is mmap."""
    rights = [one for one in oracle.model.get("capabilities", []) if not one.get("reserved")]
    asking = sum(len(one["objects"]) for one in ioctls if one.get("serves"))
    mappings = [one for one in oracle.model.get("mappings", []) if oracle.here(one)]
    return {"(capabilities)": 3 * len(rights) * asking, "(mappings)": 20 * len(mappings) * (oracle.shape == "linux")}


# --- the page -----------------------------------------------------------------------------------------------------

HEAD = """# How the boundary is tested

Made by tests/boundary/report.py; do not edit. To remake it: `tests/boundary/programs.py --build DIR report`, with
`--runs 10000000` for the long runs of the fuzzer. pond is an ABI of the tests: what a spec can say and mvm does not.
"""

DELETION = """## Check deletion

`delete_checks.py` switches off, one at a time, every condition, copy, wipe, lock and way out of the generated C and of
`driver/boundary/` (statement), every side of `||` and `&&` and every condition of a `?` (operand), and makes every
comparison one off (boundary). Some test has to fail. What nobody could see is in `tests/boundary/equivalent.txt`, each
with a reason; an entry that is found, or is gone, is an error.

| kind | mutants | equivalent | found | score |
|---|---:|---:|---:|---:|
"""

CASES = """## Cases

What is tried of every ioctl on every object that takes it:

- bits: of the command, each of the 32 flipped (direction, size, type, nr);
- steps, values, reserved: one thing is wrong and the rest valid: the result, and what must not have happened by then;
- accepted: values at the edge of what is refused;
- lengths: of size-first structs, with and without something behind what is known; on Windows of both buffers;
- in, out: offsets at which a copy faults;
- counts: that the handler sets, of payloads and of arrays, too large by one and by far;
- pairs: two things of different steps are wrong, the earlier one's result.

A gap is an ioctl that lacks a test: a bit, a value that can be wrong, a reserved byte, an offset or a count of its
argument or of what that leads to, an arm of a choice, an attribute, a register; a capability or a mapping that nobody
asks for. All of it is held against the JSON model.

"""

FUZZING = """## Fuzzing

libFuzzer with AddressSanitizer and UBSan over the whole entry: any object, command, bytes, lengths, memory and fault.
The oracle (`oracle.c`, its tables by `oracle.py` from the JSON model alone) says before each call what it gives,
whether a handler is called, what that sees, and every byte of the caller's memory afterwards; any difference is a
finding. These are of one long run; CI does 70,000 executions on each entry, from the corpus that is kept in
`tests/boundary/corpus`.

| entry | executions | seconds | reached a handler | findings | corpus files | bytes | edges | lines covered |
|---|---:|---:|---:|---:|---:|---:|---:|---:|
"""

REFUSED = """
Edges and lines are of generated C and `driver/boundary`, and edges of the harness's system too; shared pages and the
registry of extensions are no part of an entry, the cases cover them. What the checks refused, and how often (a
handler's own errors are not in it); 0: done without a handler.

"""


def row(*cells: object) -> str:
    return f"| {' | '.join(f'{one:,}' if isinstance(one, int) else str(one) for one in cells)} |\n"


def deletion(results: dict[str, Any]) -> str:
    total: Counter[str] = Counter()
    text = DELETION
    for kind, one in results["kinds"].items():
        total.update(one)
        text += row(kind, one["mutants"], one["equivalent"], one["found"], score(one))
    text += row("all", total["mutants"], total["equivalent"], total["found"], score(total))
    text += f"\nAll mutants are in one program of each shape; it took {results['seconds']} s on two cores.\n"
    if "corpus" in results:
        text += f"The fuzzer's corpus and its oracle alone find {results['corpus']:,} of the {total['mutants']:,}.\n"
    return text


def score(one: dict[str, int]) -> str:
    return f"{100 * one['found'] / max(one['mutants'] - one['equivalent'], 1):.1f} %"


def cases_table(build: Path, models: dict[str, Any]) -> tuple[str, list[str]]:
    text = CASES + row("ABI", "entry", "ioctls", "cases", *KINDS, "gaps")
    text += f"|---|---|{'---:|' * (len(KINDS) + 3)}\n"
    lacking: list[str] = []
    for abi in models:
        for shape in SHAPES:
            cases = tried(build / shape / "program")
            ioctls, missing = gaps(abi, shape, cases, models)
            lacking += missing
            counts = [cases.sums[abi][kind] for kind in KINDS]
            text += row(NAMES[abi], SYSTEMS[shape], ioctls, cases.rows[abi], *counts, len(missing))
    return text, lacking


def fuzzing(build: Path) -> str:
    text, refused = FUZZING, REFUSED + row("entry", *RESULTS) + f"|---|{'---:|' * len(RESULTS)}\n"
    for shape in SHAPES:
        done = json.loads((build / "fuzz" / shape / "results.json").read_text())
        tally = json.loads((build / "fuzz" / shape / "tally.json").read_text())
        covered = json.loads((build / "coverage" / f"{shape}.json").read_text())
        files = list((HERE / "corpus" / shape).iterdir())
        text += row(SYSTEMS[shape], done["runs"], done["seconds"], f"{100 * tally['handled'] / tally['calls']:.0f} %",
                    done["findings"], len(files), sum(one.stat().st_size for one in files), covered["edges"],
                    f"{covered['covered']:,} of {covered['lines']:,}")
        strange = set(tally["refused"]) - set(RESULTS)
        if strange:
            raise SystemExit(f"report.py: the contract has no such result: {sorted(strange)}")
        refused += row(SYSTEMS[shape], *(tally["refused"].get(name, 0) for name in RESULTS))
    return text + refused + mapped(json.loads((build / "fuzz/linux/tally.json").read_text()))


def mapped(tally: dict[str, int]) -> str:
    return (f"\nOn Linux' entry mmap of the call's object was tried {tally['mmap']:,} times as well: right, wrong, and"
            f" with a driver\nthat gives too little; {tally['mapped']:,} times something was mapped.\n")


#: All that the checks may say, in the order of docs/boundary.md.
RESULTS = ("0", "ENOTTY", "EPERM", "EFAULT", "ENOMEM", "EINVAL", "E2BIG", "ENXIO", "ENOENT", "EACCES", "EMFILE",
           "EINTR")


def main() -> int:
    parser = argparse.ArgumentParser(description="Writes docs/boundary-report.md.")
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--gaps", choices=list(SHAPES), help="only say what the cases of one shape lack")
    options = parser.parse_args()
    build = options.build.resolve()
    folders = {**COMMITTED, "pond": build / "generated/pond"}
    models = {name: json.loads((folder / "model.json").read_text()) for name, folder in folders.items()}
    if options.gaps:
        cases = tried(build / options.gaps / "program")
        return said([line for abi in models for line in gaps(abi, options.gaps, cases, models)[1]])
    table, lacking = cases_table(build, models)
    results = json.loads((build / "delete/results.json").read_text())
    TARGET.write_text("\n".join([HEAD, deletion(results), table, fuzzing(build)]))
    return said(lacking)


def said(lacking: list[str]) -> int:
    for line in lacking:
        print(f"a test is missing: {line}")
    return 1 if lacking else 0


if __name__ == "__main__":
    sys.exit(main())
