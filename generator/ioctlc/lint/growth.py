"""Rules about structs that grow."""

from __future__ import annotations

from typing import Iterator

from ioctlc.lint.rules import Finding, Lint, rule
from ioctlc.lint.semantics import argument_record
from ioctlc.model import Record
from ioctlc.source import version


@rule("first-release", "what belongs to an extensible struct's first release came with it", legacy="error",
      source="SYS")
def first_release(lint: Lint) -> Iterator[Finding]:
    for record in lint.spec.records:
        if record.extensible is None:
            continue
        last = record.extensible.first_last
        release = _release(lint, record)
        for field in record.fields:
            since = field.life.since
            if since is not None and version(since) > version(release):
                what = "ends with" if field.name == last else "has"
                yield Finding(field.pos, f"the first release of {record.label}, {release}, {what}"
                              f" '{field.name or '(unnamed)'}', which came with {since}: codes encode that release's"
                              " size for ever", "let 'first_release_ends' name the last member of that release, or"
                              f" give the struct 'since: \"{since}\"' if it came as late", (field, record))
            if field.name == last:
                break


def _release(lint: Lint, record: Record) -> str:
    """When a struct came: what it says, or its oldest command; 1.0 where none says so."""
    if record.life.since is not None:
        return record.life.since
    users = [ioctl.life.since or "1.0" for ioctl in lint.spec.ioctls if argument_record(ioctl) is record]
    return min(users, default="1.0", key=version)
