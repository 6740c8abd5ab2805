"""Puts the compiler on the path, so that `pytest tests` works in a fresh checkout."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "generator"))
