"""What `ioctlc verify --header` and `--object` print, and how they end."""

from __future__ import annotations

import sys

from ioctlc.importer.clang import HeaderError
from ioctlc.importer.refusal import told
from ioctlc.progress import progress
from ioctlc.render import wants_colour
from ioctlc.verify import show
from ioctlc.verify.run import Result, Task, empty


def verify(task: Task, format_: str) -> int:
    """Compare and print; 1 where something differs, 2 where the headers do not compile. Raises UsageError."""
    try:
        with progress():
            result = task.run()
    except HeaderError as error:
        for line in told(error, task.headers.headers if task.headers else [], "not compared"):
            print(line, file=sys.stderr)
        return 2
    found = show.gathered(result)
    if format_ == "json":
        print(show.as_json(task.compiled.spec.name, result, found))
    else:
        sys.stdout.write(show.as_table(result))
        sys.stdout.flush()
        report = show.diagnostics(found, task.objects, {k: v for o in result.outcomes for k, v in o.unclear.items()})
        sys.stderr.write(show.text_of(report, wants_colour(sys.stderr)))
    _summary(task.compiled.spec.name, result)
    return 1 if any(outcome.differs or empty(outcome) for outcome in result.outcomes) else 0


def _summary(name: str, result: Result) -> None:
    nothing: dict[str, list[str]] = {}
    for outcome in result.outcomes:
        if empty(outcome):
            nothing.setdefault(outcome.source, []).append(outcome.abi)
    for source, abis in nothing.items():
        where = ", ".join(abis[:3]) + (f" and {len(abis) - 3} more" if len(abis) > 3 else "")
        print(f"{source}: has nothing of {name} on {where}: is it the right file?", file=sys.stderr)
    skipped = f", {len(result.skipped)} ABIs not compared" if result.skipped else ""
    count = len(result.outcomes)
    agree = len([o for o in result.outcomes if not o.differs and not empty(o)])
    print(f"{name}: {agree} of {count} comparisons agree{skipped}", file=sys.stderr)
