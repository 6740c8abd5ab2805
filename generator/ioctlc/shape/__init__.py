"""Stage 2: is every key known, and is every value of the right kind? Nothing here knows what the names mean."""

from ioctlc.shape.checker import check_shape

__all__ = ["check_shape"]
