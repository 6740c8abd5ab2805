"""C headers to specs: what `ioctlc import` does. Only this room knows libclang."""

from ioctlc.importer.clang import HeaderError
from ioctlc.importer.run import Import, Result, import_headers

__all__ = ["HeaderError", "Import", "Result", "import_headers"]
