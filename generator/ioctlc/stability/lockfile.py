"""The lock: the facts of an ABI's releases as text, one fact a line, sorted, made for review and for merging.

    ioctlc-lock 1
    abi mvm abis linux-x86_64,linux-i386,..
    abi mvm version 1.0
    ioctl MVM_RUN code 0x0000be80
    ioctl MVM_RUN code 0x2000be80 @linux-ppc,linux-ppc64
    struct mvm_regs .rax offset 0
    ..
    sum ioctl MVM_RUN 14 5f0c21aa
    ..
    end

A fact without `@` holds on every ABI of the lock that no other line of the same fact names; `-` means that there is
none. A member's name starts with a dot. Subjects that do not exist everywhere say where in `exists`. Facts, then sums,
are sorted by bytes, and no line is there twice. `sum` counts and digests the lines of one subject, so that a lock that
was cut or edited by hand is noticed; nothing digests the whole, so that branches which add different subjects merge.
"""

from __future__ import annotations

import re
import zlib
from functools import partial
from itertools import groupby
from operator import lt
from typing import Callable, Iterable, Iterator

from ioctlc.source import Pos, UsageError
from ioctlc.stability.fact import ABSENT, Fact, Key, State, Subject

VERSION = 1

MAGIC = "ioctlc-lock"

#: How the lines begin that git leaves where it could not merge.
_MARKS = ("<<<<<<<", "=======", ">>>>>>>", "|||||||")

_PLAIN = re.compile(r"[^\s\"@][^\s\"]*\Z")
_LINE = re.compile(r"(?P<kind>[a-z]+) (?P<name>\S+)(?: \.(?P<member>\S+))? (?P<aspect>[^\s.\"@][^\s\"]*)"
                   r" (?P<value>\"(?:[^\"\\]|\\.)*\"|[^\s\"@][^\s\"]*)(?: @(?P<abis>\S+))?\Z")
_ABIS = re.compile(r"abi (?P<name>\S+) abis (?P<abis>[^\s\"]+)\Z")
_SUM = re.compile(r"sum (?P<subject>[a-z]+ \S+) (?P<count>\d+) (?P<digest>[0-9a-f]{8})\Z")

_INTEGER, _NATURAL = re.compile(r"-?(0x[0-9a-f]+|\d+)\Z"), re.compile(r"\d+\Z")

#: Of facts that are computed with: what they look like.
_FORMS = {
    "code": re.compile(r"0x[0-9a-f]{8}\Z"), "offset": re.compile(r"\d+(:[0-7])?\Z"),
    "extension-nr": re.compile(r"0x[0-9a-f]+\.\.0x[0-9a-f]+\Z"), "size": re.compile(r"\d+(:[0-7])?\Z"),
    "extension-capabilities": re.compile(r"0x[0-9a-f]+\.\.0x[0-9a-f]+\Z"),
    **dict.fromkeys(("align", "minimum-size", "size-max", "codes"), _NATURAL),
    **dict.fromkeys(("value", "min", "max", "mask", "multiple-of", "payload-max"), _INTEGER),
    **dict.fromkeys(("deprecated-since", "remove-after"), re.compile(r"\d{4}-\d\d-\d\d\Z")),
}


# --- writing ---------------------------------------------------------------------------------------------------------


def to_text(state: State) -> str:
    """The lock of a state."""
    facts, sums = list[str](), list[str]()
    for subject in sorted(state.subjects.values(), key=lambda one: (one.kind, one.name)):
        lines = sorted(_lines(subject, state.abis))
        facts += lines
        sums.append(f"sum {subject.kind} {subject.name} {len(lines)} {_digest(lines)}")
    return "\n".join([f"{MAGIC} {VERSION}", *facts, *sums, "end"]) + "\n"


def _digest(lines: Iterable[str]) -> str:
    return f"{zlib.crc32(chr(10).join(lines).encode()):08x}"


def _lines(subject: Subject, abis: tuple[str, ...]) -> Iterator[str]:
    start = f"{subject.kind} {subject.name}"
    if len(subject.abis) < len(abis):
        yield f"{start} exists {','.join(abi for abi in abis if abi in subject.abis)}"
    if subject.kind == "abi":           # which has its profile as a fact
        yield f"{start} abis {','.join(abis)}"
    else:
        yield f"{start} profile {subject.profile}"
    for (member, aspect), fact in subject.facts.items():
        what = f"{start} .{member} {aspect}" if member else f"{start} {aspect}"
        yield f"{what} {_quoted(fact.value)}"
        values = {value: [abi for abi in abis if fact.other.get(abi) == value] for value in fact.other.values()}
        for value, some in values.items():
            yield f"{what} {_quoted(value)} @{','.join(some)}"


def _quoted(text: str) -> str:
    if _PLAIN.match(text):
        return text
    import json                         # here and below, since few facts are quoted
    return json.dumps(text, ensure_ascii=False)


# --- reading ---------------------------------------------------------------------------------------------------------


def is_lock(text: str) -> bool:
    """Whether a text claims to be a lock."""
    return text.startswith(MAGIC)


def read(text: str, file: str, only: set[str] | None = None) -> State:
    """The state that a lock describes, or UsageError that says what is wrong with it and where.

    `only` are the subjects (`struct x`) that are wanted; all others are checked, and read when they are asked for.
    """
    lines = text.split("\n")
    if any(f"\n{mark}" in text or text.startswith(mark) for mark in _MARKS):
        _settled(lines, file)
    state = _head(lines, file)
    body = _body(lines, file)
    blocks = _blocks(lines, body, file)
    later: dict[tuple[str, str], Callable[[], Subject]] = {}
    known: dict[int, Subject] = {}
    for subject, (first, last) in blocks.items():
        kind, name = subject.split(" ")
        if only is None or subject in only:
            state.subjects[kind, name] = _subject(lines, first, last, state, file)
        else:
            later[kind, name] = partial(_once, known, lines, first, last, state, file)
    state.rest = later
    about = _subject(lines, *blocks[f"abi {state.name}"], state, file)
    state.version, state.profile = about.get("version") or "", about.get("profile") or "strict"
    return state


def _once(known: dict[int, Subject], lines: list[str], first: int, last: int, state: State, file: str) -> Subject:
    """A subject that is read when it is asked for first; `known` has those that were, by their first line."""
    if first not in known:
        known[first] = _subject(lines, first, last, state, file)
    return known[first]


def subjects_of(text: str) -> dict[str, str]:
    """Each subject (`struct x`) of a lock with what its `sum` line says, without a look at the facts."""
    sums = text[text.find("\nsum ") + 1:]           # behind the facts; elsewhere, the lock is refused
    return {line[4:].rsplit(" ", 2)[0]: line for line in sums.split("\n") if line.startswith("sum ")}


def _broken(file: str, line: int, what: str) -> UsageError:
    return UsageError(f"{file}:{line}: {what}; take the lock from version control again; where nothing has it, remove"
                      " it and run 'ioctlc lock', which then knows nothing of what was removed")


def _settled(lines: list[str], file: str) -> None:
    """Refuse a lock that git could not merge, whatever else may be wrong with it."""
    for number, line in enumerate(lines, 1):
        if line.startswith(_MARKS):
            raise UsageError(f"{file}:{number}: a merge conflict: settle the spec, take either side's lock ('git"
                             " checkout --ours' or '--theirs' on the file), then run 'ioctlc lock'")


def _head(lines: list[str], file: str) -> State:
    if lines[0].endswith("\r"):
        raise UsageError(f"{file}:1: the lines end with CR LF, a lock's end with LF: say '*.lock text eol=lf' in"
                         " .gitattributes and take it from version control again")
    words = lines[0].split(" ")
    if words[0] != MAGIC or len(words) != 2 or not words[1].isdigit():
        raise UsageError(f"{file}:1: this is no lock: its first line is not '{MAGIC} {VERSION}'")
    if int(words[1]) > VERSION:
        raise UsageError(f"{file}:1: this lock has format {words[1]}, and this ioctlc knows formats up to {VERSION}:"
                         " take a newer ioctlc")
    found = _ABIS.match(lines[1] if len(lines) > 1 else "")
    if found is None:
        raise _broken(file, 2, "this line does not say 'abi NAME abis ..'")
    return State(found["name"], "", "strict", tuple(found["abis"].split(",")), file, released=True)


def _body(lines: list[str], file: str) -> range:
    """The lines with facts, by number from 0; the lock must be complete."""
    if lines[-1] != "" or len(lines) < 2 or lines[-2] != "end":
        raise _broken(file, len(lines), "the lock was cut: it does not end with a line 'end'")
    last = len(lines) - 2
    while lines[last - 1].startswith("sum "):
        last -= 1
    for some in (range(1, last), range(last, len(lines) - 2)):
        if all(map(lt, lines[some.start:some.stop], lines[some.start + 1:some.stop])):
            continue
        for number in some[1:]:
            if lines[number - 1] >= lines[number]:
                raise _broken(file, number + 1, f"{lines[number][:60]!r} is not in its place, or is there twice: the"
                                                " lines are sorted")
    return range(1, last)


def _blocks(lines: list[str], body: range, file: str) -> dict[str, tuple[int, int]]:
    """Each subject with the lines that it has, from (0-based) and to; digests are held against the lines."""
    whole = _counted(lines, body)
    return _grouped(lines, body, file) if whole is None else whole


def _counted(lines: list[str], body: range) -> dict[str, tuple[int, int]] | None:
    """The blocks of a lock that is whole, by the counts of its sums; None where something is wrong.

    Facts and sums are sorted alike, so a block ends where the next begins; and of sorted lines the first and the last
    of a block tell of all between them whose they are.
    """
    blocks: dict[str, tuple[int, int]] = {}
    first = body.start
    for number in range(body.stop, len(lines) - 2):
        found = _SUM.match(lines[number])
        if found is None:
            return None
        start, last = f"{found['subject']} ", first + int(found["count"])
        if not first < last <= body.stop or found["digest"] != _digest(lines[first:last]) or not (
                lines[first].startswith(start) and lines[last - 1].startswith(start)):
            return None
        blocks[found["subject"]] = first, last
        first = last
    return blocks if first == body.stop and len(blocks) == len(lines) - 2 - body.stop else None


def _grouped(lines: list[str], body: range, file: str) -> dict[str, tuple[int, int]]:
    """The blocks of a lock line by line, with what is wrong and where."""
    blocks: dict[str, tuple[int, int]] = {}
    for subject, group in groupby(body, key=lambda number: _subject_of(lines[number])):
        numbers = list(group)
        if subject is None or subject in blocks:
            raise _no_fact(lines, numbers[0], file)
        blocks[subject] = numbers[0], numbers[-1] + 1
    summed = set()
    for number in range(body.stop, len(lines) - 2):
        found = _SUM.match(lines[number])
        if found is None:
            raise _broken(file, number + 1, f"{lines[number][:60]!r} is no line of a lock")
        first, last = blocks.get(found["subject"], (0, 0))
        if int(found["count"]) != last - first or found["digest"] != _digest(lines[first:last]):
            raise _broken(file, first + 1 if last else number + 1,
                          f"the facts of {found['subject']} were edited by hand, or some are missing")
        summed.add(found["subject"])
    for subject in blocks.keys() - summed:
        raise _broken(file, blocks[subject][0] + 1, f"the facts of {subject} were added by hand: they have no 'sum'")
    return blocks


def _no_fact(lines: list[str], number: int, file: str) -> UsageError:
    return _broken(file, number + 1, f"{lines[number][:60]!r} is no fact")


def _subject_of(line: str) -> str | None:
    words = line.split(" ", 2)
    return f"{words[0]} {words[1]}" if len(words) == 3 and words[0].isalpha() else None


def _subject(lines: list[str], first: int, last: int, state: State, file: str) -> Subject:
    kind, name = lines[first].split(" ", 2)[:2]
    subject = Subject(kind, name, Pos(file, first + 1, 1), frozenset(state.abis))
    found: dict[Key, tuple[str, dict[str, str], Pos]] = {}
    for number in range(first, last):
        match = _LINE.match(lines[number])
        if match is None:
            raise _no_fact(lines, number, file)
        _, _, member, aspect, text, abis = match.groups()
        pos = Pos(file, number + 1, 1)
        key = member or "", aspect
        value = _value(text, aspect)
        if value is None or abis and not subject.abis.issuperset(abis.split(",")):
            raise _no_fact(lines, number, file)
        if member:
            subject.places.setdefault(member, pos)
        usual, other, place = found.get(key, (ABSENT, {}, pos))
        if abis:
            other.update(dict.fromkeys(abis.split(","), value))
            found[key] = usual, other, place
        else:
            found[key] = value, other, pos
    _finish(subject, found, state)
    if subject.kind in ("struct", "union") and not _laid_out(subject):
        raise _broken(file, first + 1, f"facts of {kind} {name} or of its members are missing")
    return subject


def _laid_out(subject: Subject) -> bool:
    """Whether a record has all that makes up its layout wherever it exists, and so has each of its members."""
    own = [subject.facts.get(("", aspect)) for aspect in ("size", "align")]
    if any(fact is None or any(fact.on(abi) == ABSENT for abi in subject.abis) for fact in own):
        return False
    first = subject.facts.get(("", "minimum-size"))
    if first is not None and any(first.on(abi) == ABSENT for abi in subject.abis):
        return False
    for facts in subject.members().values():
        place = [facts[aspect] for aspect in ("offset", "size", "type") if aspect in facts]
        if len(place) not in (0, 3) or len({_missing(fact, subject) for fact in place}) > 1:
            return False
    return True


def _missing(fact: Fact, subject: Subject) -> frozenset[str]:
    """The ABIs of a subject on which it lacks a fact."""
    if ABSENT not in fact.texts:
        return frozenset()
    return frozenset(abi for abi in subject.abis if fact.on(abi) == ABSENT)


def _value(text: str, aspect: str) -> str | None:
    """A value as it is meant, or None where it is none: numbers are numbers."""
    if text[0] == '"':
        import json
        try:
            text = str(json.loads(text))
        except ValueError:
            return None
    form = _FORMS.get(aspect)
    return text if form is None or text == ABSENT or form.match(text) else None


def _finish(subject: Subject, found: dict[Key, tuple[str, dict[str, str], Pos]], state: State) -> None:
    for key, (usual, other, pos) in found.items():
        if key == ("", "exists"):
            subject.abis = frozenset(usual.split(","))
        elif key == ("", "profile"):
            subject.profile = usual
        if key[0] or key[1] not in ("abis", "exists", "profile") or key[1] == "profile" and subject.kind == "abi":
            subject.facts[key] = Fact(usual, other, pos)
