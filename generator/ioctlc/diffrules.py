"""The rules of `ioctlc diff`: stable ids, a verdict each, one sentence of purpose, and the way out. Waivers name them.
"""

from __future__ import annotations

from dataclasses import dataclass

#: The verdicts, from worst to mildest, and the exit status of each.
VERDICTS: dict[str, int] = {"break": 8, "review": 4, "extend": 0, "neutral": 0, "none": 0}


@dataclass(frozen=True, slots=True)
class DiffRule:
    """One rule. `fix` says what to do instead; nothing where nothing is wrong."""

    id: str
    verdict: str
    purpose: str
    fix: str = ""


RULES: dict[str, DiffRule] = {}


def _rules(verdict: str, *rows: tuple[str, str] | tuple[str, str, str]) -> None:
    for id, purpose, *fix in rows:
        assert id not in RULES, id
        RULES[id] = DiffRule(id, verdict, purpose, fix[0] if fix else "")


_rules(
    "break",
    ("request-code-changed", "A request code is the same for ever, on every ABI.",
     "keep the code and add a new ioctl; the old one can be deprecated"),
    ("ioctl-removed", "An ioctl leaves after its announced date, and leaves a tombstone.",
     "keep it, with 'deprecated: {since, remove_after, replaced_by}'; after that date remove it and run 'ioctlc lock'"),
    ("number-reused", "A number that once meant something never means something else.",
     "take a number that was never used"),
    ("argument-changed", "The type of an ioctl's argument does not change.", "add a new ioctl for the new argument"),
    ("direction-changed", "What the driver reads and writes does not change.",
     "keep the direction; add a member or an ioctl for the other one"),
    ("record-size-changed", "The size of a struct that is not extensible is fixed.",
     "use reserved bytes, or add an ioctl with a new struct"),
    ("field-moved", "A member keeps its offset.", "put new members where reserved bytes are, or at an extensible end"),
    ("field-resized", "A member keeps its size.", "add a wider member, and keep this one"),
    ("field-type-changed", "A member keeps its type: sign, byte order, element, pointer or not.",
     "add a member of the new type, and keep this one"),
    ("field-removed", "A member that programs set or read stays.", "keep it, and mark it deprecated"),
    ("field-added", "A new member needs bytes that were checked to be zero, or an extensible end.",
     "use reserved must-be-zero bytes, or make the argument extensible in a new ioctl"),
    ("alignment-changed", "The alignment of a record is part of every struct that contains it.",
     "keep the alignment: use u64 with explicit padding"),
    ("minimum-size-changed", "The first released size of an extensible struct is pinned.",
     "keep 'first_release_ends' where it was"),
    ("extension-ended", "A struct that could grow can always grow.", "keep 'extensible'"),
    ("value-changed", "A flag, an enum value, a capability or a constant keeps its value.",
     "give the new meaning a new name and value"),
    ("value-removed", "A flag, an enum value or a capability stays.", "keep it, and mark it deprecated"),
    ("reserved-consumed-unchecked", "Reserved bytes that were not checked in every release contain anything.",
     "take bytes that were 'must_be_zero' from the first release on"),
    ("range-tightened", "What was accepted once is accepted for ever.", "keep the range, or add a flag that asks"
     " for the stricter check"),
    ("flags-tightened", "Flags that were accepted once are accepted for ever.", "keep the set of flags"),
    ("privilege-tightened", "Who may call an ioctl may always call it.", "keep the privilege"),
    ("maximum-lowered", "A count that was accepted once is accepted for ever.", "keep the maximum"),
    ("errno-changed", "An errno that is documented stays.", "keep it"),
    ("compat-class-changed", "How a 32-bit caller is served does not change.", "keep the layout on both ABIs"),
    ("payload-changed", "What an address leads to, and how its length is said, does not change.",
     "add a member or an ioctl for the new payload"),
    ("attribute-changed", "A device attribute keeps its code, access and payload.", "add a new attribute"),
    ("attribute-removed", "A device attribute stays.", "keep it, and mark it deprecated"),
    ("register-changed", "A register keeps its id, size and access.", "add a new register"),
    ("register-removed", "A register stays.", "keep it, and mark it deprecated"),
    ("device-changed", "A device type keeps its value and the object that it makes.", "add a new device type"),
    ("device-removed", "A device type stays.", "keep it, and mark it deprecated"),
    ("object-changed", "How an object is named and made is how programs and decoders find it.", "keep it"),
    ("object-removed", "An object stays; what took its ioctls takes them.", "keep it"),
    ("mapping-changed", "A mapping keeps its place, its struct and its size.", "add a new mapping"),
    ("mapping-removed", "A mapping stays.", "keep it"),
    ("capability-changed", "The capability that announces something, and who answers it, stays.",
     "keep it; add a new capability for more"),
    ("result-changed", "What a call returns does not change.", "add a new ioctl"),
    ("output-lost", "What the driver wrote it always writes.", "keep writing it"),
    ("deprecation-earlier", "A date that was announced does not come earlier.", "keep the date, or move it later"),
    ("windows-code-changed", "Method, access, function and device type of a control code are fixed.",
     "keep them; access follows from the direction"),
    ("extension-range-changed", "Numbers given to third parties stay theirs.", "keep the range"),
    ("abi-dropped", "An ABI that was supported stays supported.", "keep it in 'only', or out of 'except'"),
    ("addition-without-capability",
     "In strict, what is added is announced by a capability that no release has.",
     "add 'capability: NAME', with NAME new in this change or not yet released"),
    ("tombstone-dropped", "What was removed is remembered for ever.", "take the lock's tombstones from the last lock"),
    ("unlisted-change", "What no rule knows is assumed unsafe.", "say why it is safe in a waiver of this rule"),
)

_rules(
    "review",
    ("renamed", "One name gone, one new, all else equal: programs do not compile, the ABI is kept.",
     "keep the old name as well"),
    ("name-removed", "A name that no member is checked against is gone: programs that use it do not compile.",
     "keep the name for programs that use it"),
    ("hole-named", "A hole of a legacy struct has got a name; what old programs have there is anything.",
     "see whether drivers read it"),
    ("padding-consumed", "A legacy member called padding is used; nobody said that it was checked.",
     "see whether every driver checked that it is zero"),
    ("ioctl-narrowed",
     "An ioctl of a legacy spec, and its struct, moved to the architectures that have them: the header that all share"
     " has neither.", "see whether a driver on another architecture ever answered it"),
    ("constant-changed",
     "A number of a legacy spec has changed, and nothing in the spec is computed with it.",
     "see what programs do with it"),
    ("unused-grew", "A struct of a legacy spec, which no call that the spec knows of takes, has grown at its end.",
     "see who takes it: where its size matters, this breaks"),
    ("type-removed", "A struct that no call uses any more is gone: programs that name it do not compile.",
     "keep it for programs that name it"),
    ("range-loosened", "More values are accepted, or can be read, than before.", "see whether every reader expects it"),
    ("flags-loosened", "More flags are accepted than the set names.", "see whether every driver ignores them"),
    ("privilege-loosened", "More callers may call it than before.", "see whether they all should"),
    ("maximum-raised", "A count may be larger than before.", "see whether old drivers refuse it clearly"),
    ("made-extensible", "An argument that could not grow can now.", "see whether old callers set its size"),
    ("growth-plan-changed", "How an argument is meant to grow has changed.", "see whether the plan still holds"),
    ("flexible-array-made-real", "A fake flexible array has become a real one.",
     "see whether sizeof is used anywhere"),
    ("date-edited", "A released date has changed.", "see whether who relies on it knows"),
    ("deprecation-withdrawn", "A deprecation was taken back.", "see whether its replacement stays"),
    ("note-changed", "Semantics that no program can check have changed.", "read both notes"),
    ("errno-added", "An errno is documented that was not before.", "see whether callers can meet it now"),
    ("described", "Something that a legacy spec left open is said now.", "see whether it is what drivers do"),
    ("removed-on-time", "Removed after its announced date, with a tombstone.", "see whether its users are gone"),
    ("profile-loosened", "What was strict is legacy now: fewer rules hold.", "see which rules no longer hold"),
    ("licence-changed", "The licence has changed.", "see whether every author agrees"),
    ("reserved-unchecked", "Bytes that had to be zero are ignored now: they can never be used.",
     "keep them 'must_be_zero'"),
)

_rules(
    "extend",
    ("ioctl-added", "A new ioctl."),
    ("type-added", "A new struct or union."),
    ("set-added", "A new set of flags or values."),
    ("value-added", "A new flag, value or constant."),
    ("capability-added", "A new capability."),
    ("attribute-added", "A new device attribute."),
    ("register-added", "A new register."),
    ("device-added", "A new device type."),
    ("object-added", "A new object, or an ioctl on one more object."),
    ("mapping-added", "A new mapping."),
    ("field-appended", "A member at the end of an extensible struct."),
    ("reserved-consumed", "A member in bytes that had to be zero in every release."),
    ("arm-added", "A new arm of a union, in bytes that the union had."),
    ("case-added", "A further value of a discriminator has a payload."),
    ("sentinel-moved", "A value that is declared to move has moved."),
    ("deprecation-announced", "A deprecation, with its dates."),
    ("output-added", "Output is valid in more cases than before."),
    ("access-widened", "An attribute or a register can be read or written where it could not."),
    ("extensible-grew", "An extensible struct has grown at its end."),
    ("abi-added", "Support for one more ABI."),
)

_rules(
    "neutral",
    ("doc-changed", "Documentation has changed."),
    ("moved", "The same, in another place: a file, or a set of values."),
    ("reserved-split", "Reserved bytes are divided otherwise; all of them are still checked."),
    ("version-changed", "The version of the ABI has changed."),
    ("profile-tightened", "What was legacy is strict now: more rules hold."),
    ("tombstone", "What was removed is remembered."),
)
