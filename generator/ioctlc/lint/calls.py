"""Rules about what calls do: signals, errors, and what they hand out - descriptors and handles."""

from __future__ import annotations

import re
from typing import Iterator

from ioctlc.lint.rules import Finding, Lint, bases, rule
from ioctlc.lint.semantics import argument_record, flows
from ioctlc.model import Object, ScalarType, Spec, walk_fields

#: Errors by which a wait ends, other than because what it waited for came.
_WAITS = ("EINTR", "ETIMEDOUT", "ETIME", "ERESTART")
#: Errors that stay in the kernel (Linux include/linux/errno.h, BSD sys/errno.h under _KERNEL).
INTERNAL = frozenset("""
ERESTARTSYS ERESTARTNOINTR ERESTARTNOHAND ENOIOCTLCMD ERESTART_RESTARTBLOCK EPROBE_DEFER EOPENSTALE ENOPARAM EBADHANDLE
ENOTSYNC EBADCOOKIE ENOTSUPP ETOOSMALL ESERVERFAULT EBADTYPE EJUKEBOX EIOCBQUEUED ERECALLCONFLICT ENOGRACE EJUSTRETURN
EKEEPLOOKING ENOIOCTL EDIRIOCTL EREDRIVEOPEN EPASSTHROUGH EDUPFD EMOVEFD
""".split())
_HANDLE = re.compile(r"(.+_)?handle\Z")
_WAITING = re.compile(r"(.+_)?(timeout|deadline)\Z")


@rule("restartable-missing", "what waits says whether a signal restarts it", source="BOT")
def restartable_missing(lint: Lint) -> Iterator[Finding]:
    for ioctl in lint.spec.ioctls:
        error = next((name for name in _WAITS if name in ioctl.errors), None)
        record = argument_record(ioctl)
        until = next((field.name for field in walk_fields(record) if _WAITING.match(field.name or "")
                      and "in" in flows(lint, record, field)), None) if record is not None else None
        if ioctl.restartable is None and (error is not None or until is not None):
            why = f"ends with {error}" if error is not None else f"has a '{until}'"
            yield Finding(ioctl.pos, f"'{ioctl.name}' {why}, so it waits, and does not say whether it is restarted"
                          " after a signal", "add 'restartable: yes', 'killable' or 'no'", (ioctl,))


@rule("errno-internal", "no error of the kernel's own reaches a program", legacy="warning", source="IOC")
def errno_internal(lint: Lint) -> Iterator[Finding]:
    for ioctl in lint.spec.ioctls:
        for name in (name for name in ioctl.errors if name in INTERNAL):
            yield Finding(ioctl.pos, f"'{ioctl.name}' lists {name}, which only the kernel itself knows: no program has"
                          " a name for its number", "return an error that <errno.h> has", (ioctl,))


@rule("object-reach", "a descriptor that a command makes has a use, and one with a parent is made", source="SYZ")
def object_reach(lint: Lint) -> Iterator[Finding]:
    specs = [lint.spec, *bases(lint.spec)]
    made = {id(item) for spec in specs for item in _made(spec)}
    taken = {id(item) for spec in specs for item in _taken(spec)}
    for item in lint.spec.objects:
        if item.external:
            continue
        if id(item) in made and id(item) not in taken:
            yield Finding(item.pos, f"a command makes descriptors of '{item.name}', and nothing takes one",
                          "give it an ioctl, an attribute or a mapping, or do not make it", (item,))
        elif item.parent is not None and id(item) not in made:
            yield Finding(item.pos, f"'{item.name}' has the parent '{item.parent.name}', and no command makes one",
                          f"say 'creates: {item.name}' on a member of a command's argument", (item,))


def _made(spec: Spec) -> Iterator[Object]:
    """The objects of which some command returns a new descriptor."""
    for record in spec.records:
        for field in walk_fields(record):
            if field.fd is not None and field.direction in ("out", "inout"):
                yield field.fd
            if field.fd_by_device is not None:
                yield from (device.object for device in spec.devices)
    for ioctl in spec.ioctls:
        yield from ioctl.returns.fds if ioctl.returns is not None else ()


def _taken(spec: Spec) -> Iterator[Object]:
    """The objects that a command, an attribute, a register or a mapping is on, and those that are passed to one."""
    for ioctl in spec.ioctls:
        yield from ioctl.objects
        yield from [ioctl.argument.fd] if ioctl.argument.fd is not None else ()
    for attribute in spec.attributes:
        yield from attribute.objects
    for space in spec.register_spaces:
        yield from space.objects
    yield from (mapping.object for mapping in spec.mappings)
    for record in spec.records:
        yield from (field.fd for field in walk_fields(record) if field.fd is not None and field.direction != "out")


@rule("handle-namespace", "a handle lives in the descriptor that it came from", source="BOT")
def handle_namespace(lint: Lint) -> Iterator[Finding]:
    for record in lint.spec.records:
        for field in walk_fields(record):
            owner = f"'{record.label}.{field.name}'"
            if field.namespace == "global":
                yield Finding(field.pos, f"{owner} is a handle that all processes share: who guesses it has it",
                              "make it one of the descriptor's ('namespace: fd')", (field, record))
            elif field.namespace is None and _HANDLE.match(field.name or "") and isinstance(field.type, ScalarType) \
                    and field.fd is None and field.reserved is None:
                yield Finding(field.pos, f"{owner} looks like a handle, and does not say where it is unique",
                              "add 'namespace: fd'", (field, record))
