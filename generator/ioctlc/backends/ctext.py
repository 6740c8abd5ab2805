"""Text that goes into C: comments, strings and numbers that no input can break out of."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Iterable

from ioctlc.model import Deprecated, Spec

#: Widest line of a comment, and the longest string literal that C90 promises to take (509), less some room.
WIDTH = 80
LONGEST_STRING = 400

#: From here on numbers are hexadecimal; three digits count as large in a set that is made of them.
LARGE, _LARGISH = 0x1000, 0x100

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
_PLAIN = re.compile(r"[\x20-\x7e\n]*\Z")
_UNSAFE = re.compile(r"/(?=\*)|\*(?=/)|\?(?=\?)")


def is_identifier(text: str) -> bool:
    """Whether the text is one C identifier."""
    return _IDENTIFIER.match(text) is not None


def macro_word(text: str) -> str:
    """The text as a part of a macro name: `my-abi` -> `MY_ABI`."""
    return re.sub(r"[^A-Za-z0-9]+", "_", text).strip("_").upper()


def file_word(spec: Spec) -> str:
    """The spec's name as it stands in file names: `my-abi` -> `my_abi`."""
    return re.sub(r"[^A-Za-z0-9]+", "_", spec.name)


def prefix_of(spec: Spec) -> str:
    """The prefix of macros that the generator invents, without the underscore: `MVM`."""
    word = macro_word(spec.prefix or spec.name) or "ABI"
    return f"ABI_{word}" if word[0].isdigit() else word


def comment_text(text: str) -> str:
    """The text so that it can stand in a C comment: no comment marks, trigraphs, or invisible characters."""
    if not _PLAIN.match(text):
        text = "".join(c if c == "\n" or unicodedata.category(c)[0] not in "CZ" else " " for c in text)
    return _UNSAFE.sub(lambda match: match.group() + " ", text)


def wrapped(text: str, first: str = "", rest: str = "", width: int = WIDTH - 3) -> list[str]:
    """The words of one paragraph as lines; none ends in a backslash, which would join it to the next."""
    text = f"{first}{' '.join(comment_text(text).split())}"
    if len(text) <= width:
        return [text.rstrip("\\ ")] if text.strip() else []
    lines = textwrap.wrap(text, width, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False)
    return [line.rstrip("\\ ") for line in lines]


def paragraphs(text: str | None) -> list[str]:
    """The paragraphs of a doc text: blank lines part them."""
    return [part for part in re.split(r"\n\s*\n", text or "") if part.strip()]


def block(lines: Iterable[str], opening: str = "/**") -> list[str]:
    """A block comment around lines that are safe already."""
    return [opening, *(f" * {line}".rstrip() for line in lines), " */"]


def remark(text: str | None) -> list[str]:
    """A plain comment: on one line where it fits, else a block."""
    parts = paragraphs(text)
    if not parts:
        return []
    lines = wrapped(parts[0])
    if len(parts) == 1 and len(lines) == 1 and len(lines[0]) <= WIDTH - 6:
        return [f"/* {lines[0]} */"]
    for part in parts[1:]:
        lines += ["", *wrapped(part)]
    return block(lines, "/*")


def kernel_doc(head: str, text: str | None, middle: Iterable[str] = (), tail: Iterable[str] = ()) -> list[str]:
    """A kernel-doc comment: `head - first paragraph`, the @member lines, the other paragraphs, then `tail`."""
    parts = paragraphs(text)
    lines = wrapped(f"{head} - {parts[0]}", rest="  ") if parts else [head]
    lines += middle
    for part in parts[1:]:
        lines += ["", *wrapped(part)]
    tail = list(tail)
    return block(lines + ([""] + tail if tail else []))


def c_string(text: str) -> str:
    """The text as a C string literal: ASCII only, no trigraph, cut where C90 would refuse it."""
    pieces = []
    for char in text[:LONGEST_STRING]:
        if char in '"\\':
            pieces.append("\\" + char)
        elif char == "?":
            pieces.append("\\?" if pieces and pieces[-1] in ("?", "\\?") else "?")
        elif " " <= char <= "~":
            pieces.append(char)
        elif ord(char) < 0x20 or char == "\x7f":
            pieces.append(f"\\{ord(char):03o}")
        else:
            pieces.extend(f"\\{byte:03o}" for byte in char.encode("utf-8", "replace"))
    return '"' + "".join(pieces) + '"'


def c_int(value: int, hexadecimal: bool = False, wide: bool = False) -> str:
    """An integer literal with the suffix that its width needs; `wide` makes it 64 bits in any case."""
    if value < 0:
        if value < -(1 << 31) or wide:
            return "(-0x7fffffffffffffffLL - 1)" if value <= -(1 << 63) else f"({value}LL)"
        return "(-2147483647 - 1)" if value == -(1 << 31) else f"({value})"
    suffix = "ULL" if wide or value >> 32 else ("U" if value >> 31 and not hexadecimal else "")
    return (f"0x{value:x}" if hexadecimal else str(value)) + suffix


def wants_hex(numbers: Iterable[int]) -> bool:
    """Whether the numbers of a set are hexadecimal: one is large, or most are largish. Small dense ones are decimal."""
    found = list(numbers)
    return any(n >= LARGE for n in found) or sum(n >= _LARGISH for n in found) * 2 > len(found)


def spdx(spec: Spec) -> str:
    """The licence expression as Linux writes it: in parentheses where it has operators."""
    text = " ".join(comment_text(spec.license).replace("\n", " ").split())
    return f"({text})" if " OR " in text or " AND " in text else text


def deprecation(life: Deprecated, brief: bool = False) -> str:
    """What a person reads about a deprecated name; in brief without the word itself and the note."""
    parts = [f"since {life.since}"]
    if life.remove_after:
        parts.append(f"removed after {life.remove_after}")
    if life.replaced_by:
        parts.append(f"use {life.replaced_by}")
    text = ", ".join(parts)
    if brief:
        return text
    return f"deprecated {text}: {' '.join(life.note.split())}" if life.note else f"deprecated {text}"


def tabs_to(name: str, column: int) -> str:
    """The name and the tabs that bring the next word to a column (a multiple of 8); one tab at least."""
    return name + "\t" * max(1, (column - len(name) + 7) // 8)


def column_for(names: Iterable[str], offset: int = 0, limit: int = 48) -> int:
    """The column, a multiple of 8, that clears all names that are not too long for it."""
    longest = max((len(name) + offset for name in names if len(name) + offset < limit), default=0)
    return (longest // 8 + 1) * 8
