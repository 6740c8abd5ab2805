"""Which of a unit's files are the C library's, and the header by which a program includes each."""

from __future__ import annotations

import os
import re

from ioctlc.importer.clang import Unit

#: A path below a folder of system headers that Linux, and no other package, would not have.
_LIBC = re.compile(r"(?:(?:bits|sys|net|netinet|arpa)/[\w/.-]+|(?:time|signal|stdlib|sched|poll|termios))\.h")
#: The headers that POSIX names for what glibc defines in files of its own, by those files' names.
_KNOWN = {"struct_timeval.h": "sys/time.h", "struct_timespec.h": "time.h", "struct_itimerspec.h": "time.h",
          "struct_tm.h": "time.h", "time_t.h": "time.h", "clockid_t.h": "time.h", "sigset_t.h": "signal.h",
          "sockaddr.h": "sys/socket.h", "socket.h": "sys/socket.h", "in.h": "netinet/in.h",
          "struct_iovec.h": "sys/uio.h", "types.h": "sys/types.h", "if.h": "net/if.h"}


def libc_headers(unit: Unit) -> dict[str, str]:
    """By file: the header to include, of each file of the C library. None is known where the ABI is not Linux's."""
    if not unit.target.system:
        return {}
    parents: dict[str, str] = {}
    for one in unit.unit.get_includes():
        parents.setdefault(str(one.include.name), str(one.source.name) if one.source else "")
    names = {file: found for file in parents if (found := _name(file, unit.target.system)) is not None}
    return {file: header for file in names if (header := _public(file, names, parents)) is not None}


def _name(file: str, folders: tuple[str, ...]) -> str | None:
    """A file's name below the folder of system headers that it is in, where it is the C library's."""
    name = next((os.path.relpath(file, folder) for folder in folders if file.startswith(f"{folder}/")), "")
    return name if _LIBC.fullmatch(name) else None


def _public(file: str, names: dict[str, str], parents: dict[str, str]) -> str | None:
    """The header that a program includes: POSIX's, or else the nearest one that is not in bits/."""
    known = _KNOWN.get(os.path.basename(file))
    if known is not None and names[file].startswith("bits/"):
        return known
    at: str | None = file
    while at in names:
        if not names[at].startswith("bits/"):
            return names[at]
        at = parents.get(at)
    return None
