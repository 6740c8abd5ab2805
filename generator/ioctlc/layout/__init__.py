"""Sizes, alignments and offsets of records, as the C compilers of every ABI lay them out."""

from ioctlc.layout.engine import FlatField, Hole, LayoutError, Layouts, RecordLayout, Slot

__all__ = ["FlatField", "Hole", "LayoutError", "Layouts", "RecordLayout", "Slot"]
