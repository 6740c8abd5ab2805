"""The resolved model as JSON, `model.json`: what decoders and other tools build on (docs/json-model.md).

The keys are those of the model's classes. What is null, false or empty is left out, a reference to a named thing is its
name, and what depends on the ABI is resolved: `{"by_abi": {..}}`.
"""

from __future__ import annotations

from ioctlc.backends import Context
from ioctlc.backends.json.encode import Encoder
from ioctlc.backends.json.text import to_text

name = "json"


def outputs(ctx: Context) -> dict[str, str]:
    """The model."""
    return {"model.json": to_text(Encoder(ctx).spec())}
