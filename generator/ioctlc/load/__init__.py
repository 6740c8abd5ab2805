"""Stage 1: files to node trees."""

from ioctlc.load.comments import comments
from ioctlc.load.nodes import Map, Node, Scalar, Seq, kind_of
from ioctlc.load.project import Loaded, load, main_file

__all__ = ["Loaded", "Map", "Node", "Scalar", "Seq", "comments", "kind_of", "load", "main_file"]
