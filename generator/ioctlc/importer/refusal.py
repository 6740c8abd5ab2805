"""Headers that cannot be looked at: in one line what is wrong; then clang's own words and the command to see them."""

from __future__ import annotations

import re
from pathlib import Path

from ioctlc.importer.clang import HeaderError
from ioctlc.source import UsageError

#: So many of clang's messages are shown; its command shows all.
_MANY = 12
#: So many clang itself shows.
_LIMIT = 20
_MISSING = re.compile(r"error: '?([^':]+?)'?(?: file not found|: No such file or directory)")
_NO_IOCTL = "defines no ioctl"


def need_text(headers: list[str]) -> None:
    """UsageError where a header is a folder, or a file that is no text, such as an object."""
    for header in headers:
        path = Path(header)
        if path.is_dir():
            raise UsageError(f"{header}: a folder, where a header is asked for")
        if path.exists() and not path.is_file():
            raise UsageError(f"{header}: no regular file; write it to one, since it is read several times")
        try:
            start = path.read_bytes()[:4096] if path.is_file() else b""
        except OSError as error:
            raise UsageError(f"{header}: {error.strerror}") from None
        if b"\0" in start:
            kind = "an object file" if start.startswith(b"\x7fELF") else "no text"
            raise UsageError(f"{header}: {kind}, where a header is asked for; 'ioctlc verify SPEC --object' takes"
                             " object files")


def told(error: HeaderError, headers: list[str], outcome: str) -> list[str]:
    """The lines that say what happened, such as 'not imported'; the reason comes first."""
    title = ", ".join(headers)
    messages = [text for text in error.messages if not text.endswith(_NO_IOCTL)]
    lines = [f"ioctlc: {_reason(error, headers, title)}", *messages[:_MANY]]
    if len(messages) > _MANY:
        lines.append(f"and {len(messages) - _MANY} more, which the command shows")
    command = error.command if len(error.messages) >= _LIMIT else error.command.replace(" -ferror-limit=0", "")
    return [*lines, *error.hints, f"ioctlc: {title}: {outcome}; tried: {command}"]


def _reason(error: HeaderError, headers: list[str], title: str) -> str:
    absent = next((found[1] for text in error.messages if (found := _MISSING.search(text))), None)
    if absent in headers:
        return f"{absent}: no such header: it is no file here, and none that clang finds; '-- -I DIR' names a folder"
    if absent is not None:
        return f"{title}: includes {absent}, which clang does not find; '-- -I DIR' names a folder"
    if error.messages[-1].endswith(_NO_IOCTL):
        if any(": cannot be evaluated: " in text for text in error.messages):
            return f"{title}: none of its ioctls can be evaluated; what it needs before it is named by" \
                " '-- -include FILE'"
        return f"{title}: {_NO_IOCTL}: no macro leads to _IO, _IOR, _IOW, _IOWR or _IOC; --ioctls names others"
    count = len(error.messages)
    return f"{title}: does not compile: {count} error{'s' * (count > 1)}; what it needs before it is named by" \
        " '-- -include FILE' and '-- -I DIR'"
