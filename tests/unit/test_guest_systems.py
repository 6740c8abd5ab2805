"""Whole systems for guests (tools/fetch/guest_systems.py): what the archive has now, or what the cache has."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools/fetch"))

import debian_kernel  # noqa: E402
import guest_systems  # noqa: E402
import packages  # noqa: E402

NAMES = {"linux-amd64", "linux-686-pae", "linux-686", "seabios", "ovmf"}


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty one, beside the folder of a kernel."""
    kernel = tmp_path / "kernels/6.1.0-1-amd64_1"
    kernel.mkdir(parents=True)
    (kernel / "vmlinuz").write_bytes(b"64 bits")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(debian_kernel, "kernel", lambda: kernel)
    return tmp_path / "ioctlc/systems"


def serve(monkeypatch: pytest.MonkeyPatch, online: bool = True) -> list[str]:
    """An archive that has what is wanted, or cannot be reached; what was unpacked of it."""
    unpacked: list[str] = []

    def run(command: Sequence[str], cwd: Path | None = None) -> str:
        if not online and command[0] == "apt-cache":
            raise packages.Unavailable("apt-cache: E: No packages found")
        kind = command[-1].removeprefix("linux-image-").removesuffix(":i386")
        return f"{command[-1]}\n  Depends: linux-image-6.1.0-1-{kind}:i386\n"

    def unpack(names: Sequence[str], options: Sequence[str], scratch: Path, target: Path) -> None:
        unpacked.extend(names)
        for path in ("boot/vmlinuz-6.1.0-1-686-pae", "boot/vmlinuz-6.1.0-1-686", *guest_systems.FIRMWARE.values()):
            (target / path).parent.mkdir(parents=True, exist_ok=True)
            (target / path).write_text(path)

    monkeypatch.setattr(packages, "run", run)
    monkeypatch.setattr(packages, "unpack", unpack)
    return unpacked


def test_systems_are_fetched_once(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    unpacked = serve(monkeypatch)
    folder = guest_systems.folder()
    assert folder == cache / "6.1.0-1-amd64_1" == guest_systems.folder()
    assert unpacked == ["linux-image-6.1.0-1-686-pae:i386", "linux-image-6.1.0-1-686:i386", "seabios", "ovmf"]
    assert {path.name for path in folder.iterdir()} == NAMES | {packages.COMPLETE}
    assert (folder / "linux-amd64").read_bytes() == b"64 bits"
    assert (folder / "linux-686-pae").read_text().endswith("-pae") and not (cache / "apt").exists()


def test_without_a_network_the_cache_has_to_do(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    serve(monkeypatch, online=False)
    with pytest.raises(packages.Unavailable):
        guest_systems.folder()
    assert not list(cache.glob("6*"))
    old = cache / "6.1.0-0-amd64_1"
    old.mkdir()
    (old / packages.COMPLETE).touch()
    assert guest_systems.folder() == old
