"""How generated driver code names things."""

from __future__ import annotations

import re

from ioctlc.backends.ctext import file_word, prefix_of
from ioctlc.model import Attribute, Ioctl, Object, Spec


class Names:
    """The names of one ABI: `mvm_vm`, `mvm_vm_set_memory_region`, `mvm_check_memory_region`."""

    def __init__(self, spec: Spec) -> None:
        self.word = file_word(spec).lower()
        self.macro = prefix_of(spec)
        self._base = Names(spec.extends.base) if spec.extends else None
        self._own = {id(one) for one in spec.objects}

    def bare(self, name: str) -> str:
        """A name without the ABI's prefix, in lower case: MVM_SET_REGS -> set_regs."""
        for prefix in (self.macro.lower(), self.word):
            if name.lower().startswith(f"{prefix}_"):
                name = name[len(prefix) + 1:]
                break
        return re.sub(r"_{2,}", "_", name.lower()).strip("_")

    def object(self, one: Object) -> str:
        """The C tag of an object, that of the ABI which it comes from: mvm_vm."""
        if self._base is not None and id(one) not in self._own:
            return self._base.object(one)
        return f"{self.word}_{_word(one.name)}"

    def variable(self, one: Object) -> str:
        """The variable that holds an object in a function."""
        word = _word(one.name)
        return word if not word[0].isdigit() else f"object_{word}"

    def handler(self, one: Object, ioctl: Ioctl) -> str:
        """mvm_vm_set_memory_region; of an extension acme_vm_set_profile."""
        return f"{self.word}_{_word(one.name)}_{self.bare(ioctl.name)}"

    def attribute(self, one: Object, verb: str, attribute: Attribute) -> str:
        """mvm_i8259_set_master for MVM_I8259_MASTER."""
        bare = self.bare(attribute.name)
        if bare.startswith(f"{_word(one.name)}_"):
            bare = bare[len(one.name) + 1:]
        return f"{self.word}_{_word(one.name)}_{verb}_{bare}"

    def function(self, verb: str, name: str) -> str:
        """mvm_check_memory_region for mvm_memory_region."""
        return f"{self.word}_{verb}_{self.bare(name)}"


def _word(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9]+", "_", name).lower()
