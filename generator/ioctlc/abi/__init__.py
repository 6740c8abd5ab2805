"""The ABIs: their data models, request-code formats and the selectors that name groups of them."""

from ioctlc.abi.targets import ABIS, COMPAT_PAIRS, Abi, abi_named
from ioctlc.abi.selectors import Where, admits, selector_abis, specificity

__all__ = ["ABIS", "COMPAT_PAIRS", "Abi", "Where", "abi_named", "admits", "selector_abis", "specificity"]
