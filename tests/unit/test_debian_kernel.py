"""Which kernels Debian's release has (tools/fetch/debian_kernel.py): a series that it lacks is not a lost network."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools/fetch"))

import debian_kernel  # noqa: E402
import packages  # noqa: E402

Apt = Callable[..., None]
OFFLINE = "apt-get: E: Some index files failed to download."


@pytest.fixture
def apt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Apt:
    """An apt that knows these packages, but for its first list none of them; and whose sources are all there or not."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))

    def install(*known: str, online: bool = True) -> None:
        def run(command: Sequence[str], cwd: Path | None = None) -> str:
            if command[-2:] == ["update", "--error-on=any"] and not online:
                raise packages.Unavailable(OFFLINE)
            if command[0] == "apt-cache" and command[-1] in known and "-o" in command:
                return f"{command[-1]}\n  Depends: linux-image-6.1.0-1-amd64\n"
            if command[0] == "apt-cache":
                raise packages.Unavailable("apt-cache: E: No packages found")
            return ""

        monkeypatch.setattr(packages, "run", run)
    return install


def refusal(series: str) -> str:
    with pytest.raises(packages.Unavailable) as refused:
        debian_kernel.kernel(series)
    return str(refused.value)


@pytest.mark.parametrize("series", ["9.9", "6", "x"])
def test_a_series_that_the_release_lacks(apt: Apt, tmp_path: Path, series: str) -> None:
    """The message names it, and apt's lists do not stay."""
    apt("linux-image-amd64")
    said = refusal(series)
    assert f"no kernel of the series {series}:" in said and f"apt knows no linux-image-{series}-amd64" in said
    assert "downloaded" not in said
    assert not list(tmp_path.glob("*/*/apt"))


@pytest.mark.parametrize("known", [["linux-image-amd64"], []])
def test_a_network_that_is_not_there(apt: Apt, known: list[str]) -> None:
    """Also where some source's list is there: another one could have the series."""
    apt(*known, online=False)
    said = refusal("9.9")
    assert said.startswith("Debian's kernel cannot be downloaded: ") and said.endswith(OFFLINE)


def test_sources_without_any_kernel(apt: Apt) -> None:
    apt()
    assert refusal("9.9").startswith("Debian's kernel cannot be downloaded: ")
    assert refusal("").startswith("Debian's kernel cannot be downloaded: ")


def test_a_series_that_is_no_name(apt: Apt, tmp_path: Path) -> None:
    """It names no folder outside of the cache."""
    apt("linux-image-amd64")
    assert "no kernel of the series ../../x: no package has such a name" in refusal("../../x")
    assert not list(tmp_path.iterdir())


def test_a_kernel_in_the_cache_has_to_do_without_a_network(apt: Apt, tmp_path: Path) -> None:
    apt(online=False)
    folder = tmp_path / "ioctlc/kernel-6.12/6.12.1_1"
    folder.mkdir(parents=True)
    (folder / packages.COMPLETE).touch()
    assert debian_kernel.kernel("6.12") == folder
