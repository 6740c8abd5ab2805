"""The comparison of traces with what programs passed and got: it sees what is wrong. The machine is in test_vm.py."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))

import traced  # noqa: E402

ARG, THREAD = 0x10000, 7


def recorded(index: int, request: int, link: str, before: bytes, after: bytes, result: int = 0) -> bytes:
    """As record.c writes it."""
    head = traced.HEAD.pack(traced.MAGIC, 1, index, ARG, result, THREAD, request, 3, 64, link.encode())
    return head + traced.PIECE.pack(ARG, len(before), 1) + before + after


def line(request: int, link: str, result: int = 0, **more: Any) -> dict[str, Any]:
    return {"pid": THREAD, "tid": THREAD, "fd": 3, "link": link, "request": f"0x{request:08x}", "arg": f"0x{ARG:x}",
            "result": result, **more}


def judged(record: bytes, lines: list[Any], said: str = "") -> traced.Traced:
    files = {"x.record": record, "x.said": said.encode(),
             "x.json": "".join(json.dumps(one) + "\n" for one in lines).encode()}
    one = traced.Traced("x", "kvm", ["linux-x86_64"], files)
    one.judge()
    return one


#: KVM_IRQ_LINE_STATUS, which KVM answers in the line's number.
STATUS, VM = 0xC008AE67, "anon_inode:kvm-vm"
BEFORE, AFTER = bytes([5, 0, 0, 0, 1, 0, 0, 0]), bytes([2, 0, 0, 0, 1, 0, 0, 0])


def right() -> dict[str, Any]:
    return line(STATUS, VM, name="KVM_IRQ_LINE_STATUS", **{"in": {"irq": 5, "level": 1}, "out": {"status": 2}})


def test_what_is_right() -> None:
    one = judged(recorded(0, STATUS, VM, BEFORE, AFTER), [right()], "# says 0 in irq 0x5\n# says 0 out status 0x2\n")
    assert (one.wrong, one.compared, one.members, one.changed) == ([], 1, 2, 1)
    assert one.succeeded == one.called == {"KVM_IRQ_LINE_STATUS"}


@pytest.mark.parametrize("change", [
    {"in": {"irq": 4, "level": 1}}, {"out": {"status": 3}}, {"out": {}}, {"name": "KVM_IRQ_LINE"}, {"result": 1},
    {"fd": 4}, {"link": "anon_inode:kvm-vcpu:0"}, {"request": "0x00000001"}, {"arg": "0x20000"},
])
def test_a_line_that_is_not(change: dict[str, Any]) -> None:
    assert len(judged(recorded(0, STATUS, VM, BEFORE, AFTER), [right() | change]).wrong) == 1


def test_a_call_without_a_line_and_one_without_a_record() -> None:
    assert "is not in the trace" in judged(recorded(1, STATUS, VM, BEFORE, AFTER), [right()]).wrong[0]
    assert judged(b"", [right()]).wrong == ["nothing was recorded"]


@pytest.mark.parametrize("said", ["# says 0 in irq 0x4\n", "# says 0 out irq 0x5\n", "# says 0 in chip.irq 0x5\n"])
def test_a_member_that_the_program_knows_better(said: str) -> None:
    assert len(judged(recorded(0, STATUS, VM, BEFORE, AFTER), [right()], said).wrong) == 1


def test_what_the_kernel_wrote_and_nobody_shows() -> None:
    """KVM_IRQ_LINE is said to write nothing."""
    code = 0x4008AE61
    lines = [line(code, VM, name="KVM_IRQ_LINE", **{"in": {"irq": 5, "level": 1}})]
    assert judged(recorded(0, code, VM, BEFORE, BEFORE), lines).wrong == []
    assert "changed byte 0 of the argument" in judged(recorded(0, code, VM, BEFORE, AFTER), lines).wrong[0]


def test_a_program_that_stops_early_is_seen() -> None:
    one = judged(recorded(0, STATUS, VM, BEFORE, AFTER), [right()])
    one.name = "x-64"
    missing = traced.covers([one], "64")
    assert "KVM_RUN does not succeed" in missing and "KVM_RUN is not tried" in missing
    assert "MVM_RUN does not succeed" in missing and "KVM_GET_ONE_REG is not tried" in missing
    assert not any("KVM_IRQ_LINE_STATUS" in text or "S390" in text for text in missing)


def test_files_come_out_of_the_machine() -> None:
    data = b"".join(name.ljust(64, b"\0") + len(text).to_bytes(8, "little") + text + b"\0" * (-len(text) % 8)
                    for name, text in ((b"a.json", b"{}"), (b"b.said", b""), (b"c.record", bytes(range(8)))))
    assert traced.handed_out(data + bytes(64)) == {"a.json": b"{}", "b.said": b"", "c.record": bytes(range(8))}
