"""ioctlc: a compiler for ioctl ABIs (see docs/architecture.md)."""

__version__ = "0.1.0"

#: Version of the JSON model that `build --only json` publishes; a change that breaks a reader raises it.
MODEL_VERSION = 1
