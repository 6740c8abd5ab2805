"""The compat class of an ioctl: what a 64-bit kernel must do for a caller of the 32-bit ABI.

    identical    same code, same layout through every pointer, no native pointer: the 64-bit entry serves both
    renumbered   same layout through every pointer, another code: only the code is mapped
    scalar       an integer by value: it is extended from the caller's width
    translate    a layout or the width of a pointer differs: the argument is decoded field by field
    none         on one side only, or not translatable: the reason says what is missing

A class is derived from layouts and codes alone; `Ioctl.compat` is the author's claim, which lint compares with it.
Differences are followed through pointer payloads, choices, attributes and registers, and linked records end.
"""

from ioctlc.compat.classes import KINDS, CompatClass, compat_classes
from ioctlc.compat.likeness import alike, counterpart, flattened, masked
from ioctlc.compat.obstacles import Missing, missing_thunk, remembering

__all__ = ["KINDS", "CompatClass", "Missing", "alike", "compat_classes", "counterpart", "flattened", "masked",
           "missing_thunk", "remembering"]
