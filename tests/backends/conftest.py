"""The outputs of the two sample models, written once per session."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))

import build  # noqa: E402

from ioctlc.backends import BACKENDS  # noqa: E402
from ioctlc.model import Spec  # noqa: E402

OWN = ("header", "windows", "asserts", "json")


def generate(spec: Spec, folder: Path) -> Path:
    """All outputs of a spec, below a folder."""
    context = build.context(spec)
    for backend in OWN:
        for path, text in BACKENDS[backend].outputs(context).items():
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text)
    return folder


@pytest.fixture(scope="session")
def strict(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return generate(build.strict_sample(), tmp_path_factory.mktemp("strict"))


@pytest.fixture(scope="session")
def legacy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return generate(build.legacy_sample(), tmp_path_factory.mktemp("legacy"))


@pytest.fixture
def made(tmp_path: Path) -> Callable[[Spec], Path]:
    """Writes the outputs of a spec of the test's own."""
    return lambda spec: generate(spec, tmp_path)
