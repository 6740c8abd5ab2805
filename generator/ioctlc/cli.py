"""The command line: what there is, and how it ends. Each command is a module of ioctlc.commands.

Exit status: 0 fine, 1 errors found, 2 usage or unreadable input; of diff 4 review, 8 break.
"""

from __future__ import annotations

import argparse
import atexit
import contextlib
import gc
import importlib
import os
import sys
from typing import NoReturn, Sequence, TextIO

from ioctlc.source import UsageError

#: Commands in the order in which --help shows them: name -> one line.
COMMANDS: dict[str, str] = {
    "check": "shape, meaning and rules of a spec",
    "build": "write the outputs of a spec",
    "numbers": "every request code on every ABI",
    "layout": "offsets, holes and differences between ABIs",
    "diff": "what a change means for programs that are out already",
    "lock": "write down what is released, beside the spec",
    "verify": "hold a spec against real compilers",
    "import": "make a spec from C headers",
    "decode": "explain a request code, on every platform",
    "init": "start a project",
    "docs": "write the reference of a spec as HTML",
}


#: Calls inside each other, for specs whose structs point at each other in long chains. Only functions of Python follow
#: such chains, which take no room of the C stack; what is nested by value, or as text, has limits of its own.
_DEEPEST = 100_000


class Parser(argparse.ArgumentParser):
    """An argument parser whose complaints are one line."""

    def error(self, message: str) -> NoReturn:
        if message.endswith("expected one argument"):
            for action in self._actions:
                if action.choices and any(message.startswith(f"argument {one}:") for one in action.option_strings):
                    message += f": {', '.join(map(str, action.choices))}"
        raise UsageError(f"{message} (see '{self.prog} --help')")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    sys.setrecursionlimit(max(sys.getrecursionlimit(), _DEEPEST))
    if sys.stdout is None:              # closed by the caller
        sys.stdout = open(os.devnull, "w", encoding="utf-8")
    gc.disable()                        # one run makes few cycles; collecting costs more than it frees,
    atexit.register(gc.freeze)          # also at the interpreter's end, which would look at every object
    try:
        status = _run(words)
        sys.stdout.flush()
        return status
    except UsageError as error:
        _complain(str(error))
        return 2
    except BrokenPipeError:
        _mute()
        return 0
    except OSError as error:
        _complain(f"{error.filename or 'cannot write'}: {error.strerror}")
        _mute()
        return 2
    except KeyboardInterrupt:
        return 130
    except MemoryError:
        _complain("out of memory")
        return 2
    except RecursionError:
        _complain("the spec links too many structs in one chain; end it with `void *`")
        return 2


def _complain(text: str) -> None:
    """The last line, on stderr; where that cannot be written either, the exit status has to do."""
    try:
        print(f"ioctlc: {_one_line(text)}", file=sys.stderr, flush=True)
    except OSError:
        _mute(sys.stderr)


def _mute(stream: TextIO | None = None) -> None:
    """What is still to be written (to stdout) goes nowhere: the interpreter must not stumble over it at its end."""
    with contextlib.suppress(OSError, ValueError):      # a caller's own stdout may be no file
        os.dup2(os.open(os.devnull, os.O_WRONLY), (stream or sys.stdout).fileno())


def _one_line(text: str) -> str:
    return "".join(c if c.isprintable() else repr(c)[1:-1] for c in text)


def _run(words: list[str]) -> int:
    if not words or words[0] in ("-h", "--help", "help"):
        print(_help(), end="", file=sys.stdout if words else sys.stderr)
        return 0 if words else 2
    if words[0] in ("-V", "--version"):
        from ioctlc import __version__
        print(f"ioctlc {__version__}")
        return 0
    if words[0] not in COMMANDS:
        import difflib
        near = difflib.get_close_matches(words[0], COMMANDS, 1)
        hint = f"; did you mean '{near[0]}'?" if near else ""
        raise UsageError(f"no command '{words[0]}'{hint} (there are {', '.join(COMMANDS)})")
    module = importlib.import_module(f"ioctlc.commands.{words[0]}")
    parser = Parser(prog=f"ioctlc {words[0]}", description=COMMANDS[words[0]], allow_abbrev=False)
    module.arguments(parser)
    own, rest = words[1:], list[str]()
    if getattr(module, "TAKES_REST", False) and "--" in own:
        at = own.index("--")
        own, rest = own[:at], own[at + 1:]
    _utf8()
    try:
        options = parser.parse_args(own)
    except SystemExit:                  # --help has been shown
        return 0
    options.rest = rest                 # what stands after `--`, for another program
    status: int = module.run(options)
    return status


def _utf8() -> None:
    """Output does not depend on the locale; names of files are printed as the bytes that they are."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="surrogateescape")


def _help() -> str:
    width = max(map(len, COMMANDS))
    lines = [f"  {name:{width}}  {line}" for name, line in COMMANDS.items()]
    return ("usage: ioctlc COMMAND [OPTION..] [ARGUMENT..]\n\n" + "\n".join(lines)
            + "\n\n'ioctlc COMMAND --help' tells more. SPEC is a folder or its main YAML file.\n")
