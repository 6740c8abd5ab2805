"""Facts that no header says, read mechanically from a kernel's source and documentation; nothing of their text is kept.

    python3 tests/support/linux_source.py LINUX DOCUMENTATION > tests/facts/source/linux.json

LINUX is the source tree of Debian's package linux, DOCUMENTATION the folder Documentation of linux-doc-6.1. Of KVM: who
takes an ioctl, who answers for a capability and how, which arguments KVM_ENABLE_CAP takes from it, which calls know an
attribute or a register, the links of descriptors, limits, and what api.rst says of the same. Of other drivers: who
takes an ioctl. A function is found by its name, a value by its `case` or by a comparison with the command.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

Facts = dict[str, object]
_T = TypeVar("_T", int, str)

ARCHITECTURES = ("arm64", "mips", "powerpc", "riscv", "s390", "x86")

#: Functions of KVM that take ioctls, and of which object.
_TAKERS = {
    "system": r"kvm_(arch_)?dev_ioctl",
    "vm": r"kvm_(arch_)?vm_(compat_)?ioctl(_hv|_pr)?",
    "vcpu": r"kvm_(arch_)?vcpu_(async_)?(compat_)?ioctl(_device_attr)?",
    "device": r"kvm_device_ioctl",
}
_ASKED = r"kvm_vm_ioctl_check_extension(_generic)?|kvm_vz_check_extension"
_ENABLED = {"vm": r"kvm_vm_ioctl_enable_cap(_generic)?", "vcpu": r"kvm_vcpu_ioctl_enable_cap"}
_ATTRIBUTES = re.compile(r"KVM_DEV_(?!TYPE_)|KVM_VGIC_|KVM_S390_VM_|KVM_ARM_VCPU_|KVM_VCPU_TSC_|KVM_X86_XCOMP_")

#: Answers that are yes or no: 0 or 1, an error, or what a function says whose name is a question.
_YES_OR_NO = re.compile(
    r"!|[01]\b|-E|\(int\) allow_|\w*has_|\w+_has\(|\w*cpus?_have_|system_supports_|test_facility|sched_info_on"
    r"|MACHINE_HAS_|is_prot_virt|\w+_supported\(|kvm_arm_support_|vgic_present|hv_enabled|xive_enabled|kvm_caps\.has_"
    r"|\w+_present\(|\w+_allowed\(|static_call|kvm_x86_ops\.(?!.*get_state)|kvm->arch\.vgic\.msis")

#: Macros whose values bound a count or a length, and the file that has them.
_LIMITS = {
    "MAX_IO_MSRS": "arch/x86/kvm/x86.c", "KVM_MAX_CPUID_ENTRIES": "arch/x86/include/asm/kvm_host.h",
    "KVM_PMU_EVENT_FILTER_MAX_EVENTS": "arch/x86/kvm/pmu.c", "SEV_FW_BLOB_MAX_SIZE": "include/linux/psp-sev.h",
    "KVM_MAX_IRQ_ROUTES": "include/linux/kvm_host.h", "MEM_OP_MAX_SIZE": "arch/s390/kvm/kvm-s390.c",
    "MAX_BP_COUNT": "arch/s390/kvm/guestdbg.c",
}

#: Spec -> its headers, and object -> (file, functions) that take its ioctls.
_VHOST = ("drivers/vhost/vhost.c", r"vhost_(dev|vring)_ioctl")
_CONTAINER = ("drivers/vfio/container.c", r"vfio_fops_unl_ioctl")
_DRIVERS: dict[str, tuple[tuple[str, ...], dict[str, list[tuple[str, str]]]]] = {
    "acrn": (("linux/acrn.h",), {"vm": [("drivers/virt/acrn/hsm.c", "acrn_dev_ioctl")]}),
    "nitro_enclaves": (("linux/nitro_enclaves.h",), {
        "device": [("drivers/virt/nitro_enclaves/ne_misc_dev.c", "ne_ioctl")],
        "enclave": [("drivers/virt/nitro_enclaves/ne_misc_dev.c", "ne_enclave_ioctl")]}),
    "sev-guest": (("linux/sev-guest.h",), {
        "device": [("drivers/virt/coco/sev-guest/sev-guest.c", "snp_guest_ioctl")]}),
    "vboxguest": (("linux/vboxguest.h",), {
        name: [("drivers/virt/vboxguest/vboxguest_core.c", "vbg_core_ioctl")] for name in ("vboxguest", "vboxuser")}),
    "vhost": (("linux/vhost.h",), {
        "net": [("drivers/vhost/net.c", "vhost_net_ioctl"), _VHOST],
        "scsi": [("drivers/vhost/scsi.c", "vhost_scsi_ioctl"), _VHOST],
        "vsock": [("drivers/vhost/vsock.c", "vhost_vsock_dev_ioctl"), _VHOST],
        "vdpa": [("drivers/vhost/vdpa.c", "vhost_vdpa_(unlocked|vring)_ioctl"), _VHOST]}),
    "vfio": (("linux/vfio.h",), {
        "container": [_CONTAINER, ("drivers/vfio/vfio_iommu_type1.c", "vfio_iommu_type1_ioctl")],
        "spapr_container": [_CONTAINER, ("drivers/vfio/vfio_iommu_spapr_tce.c", "tce_iommu_ioctl")],
        "group": [("drivers/vfio/vfio_main.c", "vfio_group_fops_unl_ioctl")],
        "device": [("drivers/vfio/vfio_main.c", "vfio_device_fops_unl_ioctl"),
                   ("drivers/vfio/pci/vfio_pci_core.c", "vfio_pci_core_ioctl"),
                   ("drivers/gpu/drm/i915/gvt/kvmgt.c", "intel_vgpu_ioctl")]}),
    "xen-evtchn": (("xen/evtchn.h",), {"evtchn": [("drivers/xen/evtchn.c", "evtchn_ioctl")]}),
    "xen-gntdev": (("xen/gntdev.h",), {"gntdev": [("drivers/xen/gntdev.c", "gntdev_ioctl")]}),
    "xen-gntalloc": (("xen/gntalloc.h",), {"gntalloc": [("drivers/xen/gntalloc.c", "gntalloc_ioctl")]}),
    "xen-privcmd": (("xen/privcmd.h",), {"privcmd": [("drivers/xen/privcmd.c", "privcmd_ioctl")]}),
}

#: A value that a function knows: behind `case`, or compared with the command.
_KNOWN = re.compile(r"(?:\bcase|\b(?:ioctl|cmd|req|req_no_size) ==)\s+(\w+)")


def functions(text: str) -> Iterator[tuple[str, str]]:
    """(name, body) of each function of a C file in the kernel's style: its braces stand in the first column."""
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    pattern = r"^(?!#)[a-z][^;{}=]*?\b(\w+)\([^;{}]*\)\s*\n\{\n(.*?)^\}"
    for match in re.finditer(pattern, text, re.DOTALL | re.MULTILINE):
        yield match.group(1), match.group(2)


def cases(body: str) -> Iterator[tuple[list[str], str]]:
    """(names, what is done) of each group of cases; a group that falls through has the next one's statements too."""
    text = re.sub(r"^#.*\n", "", body, flags=re.MULTILINE)
    groups = [(re.findall(r"case\s+(\w+):", match.group(1)), match.group(2)) for match in re.finditer(
        r"((?:\s*(?:case\s+[\w. ]+|default):)+)(.*?)(?=\n\s*(?:case\s+\w+|default):|\Z)", text, re.DOTALL)]
    for index, (names, done) in enumerate(groups):
        while "fallthrough" in done and (index := index + 1) < len(groups):
            done = done.replace("fallthrough", "", 1) + groups[index][1]
        yield names, done


def refused(body: str) -> set[str]:
    """The values to which a function says that nothing takes them."""
    return {name for names, done in cases(body) for name in names
            if re.match(r"\s*r = -(ENOIOCTLCMD|EOPNOTSUPP);", done)}


def known(body: str) -> set[str]:
    """The values that a function knows and does not refuse."""
    return set(_KNOWN.findall(body)) - refused(body)


# --- KVM -------------------------------------------------------------------------------------------------------------


def _folders(linux: Path) -> list[tuple[str, Path]]:
    return [("generic", linux / "virt/kvm"), *((name, linux / "arch" / name / "kvm") for name in ARCHITECTURES)]


def sources(linux: Path) -> Iterator[tuple[str, str, str]]:
    """(architecture or `generic`, function, body) of all of KVM."""
    for name, folder in _folders(linux):
        for file in sorted(folder.rglob("*.c")):
            for function, body in functions(file.read_text(encoding="utf-8")):
                yield name, function, body


def ioctls(linux: Path) -> Facts:
    """Name -> object -> the architectures whose code takes it there."""
    found: dict[str, dict[str, set[str]]] = {}
    for architecture, function, body in sources(linux):
        for item, pattern in _TAKERS.items():
            if re.fullmatch(pattern, function):
                for name in known(body):
                    if "KVM_" in name and not name.endswith("_COMPAT"):
                        found.setdefault(name, {}).setdefault(item, set()).add(architecture)
    return _sorted(found)


def answers(linux: Path) -> Facts:
    """Capability -> architecture -> `flag` or `value`: what KVM_CHECK_EXTENSION answers."""
    found: dict[str, dict[str, str]] = {}
    for architecture, function, body in sources(linux):
        if re.fullmatch(_ASKED, function):
            for names, done in cases(body):
                said = re.findall(r"\b(?:r = |r \|= |return )\s*([^;]+);", done)
                kind = "flag" if all(_YES_OR_NO.match(one) for one in said) else "value"
                for name in names:
                    found.setdefault(name, {})[architecture] = kind
    return {name: dict(sorted(kinds.items())) for name, kinds in sorted(found.items())}


def enabled(linux: Path) -> Facts:
    """Capability -> object -> the indices of args[] that KVM_ENABLE_CAP looks at there."""
    found: dict[str, dict[str, set[int]]] = {}
    for _, function, body in sources(linux):
        for item, pattern in _ENABLED.items():
            if re.fullmatch(pattern, function):
                before = body.partition("switch (")[0]
                for names, done in cases(body):
                    indices = {int(index) for index in re.findall(r"args\[(\d)\]", before + done)}
                    for name in names:
                        found.setdefault(name, {}).setdefault(item, set()).update(indices)
    return _sorted(found)


def attributes(linux: Path) -> Facts:
    """Group or attribute -> which of get, set and has know it."""
    found: dict[str, set[str]] = {}
    for _, function, body in sources(linux):
        verb = re.search(r"(?:_|\A)(get|set|has)_", function)
        if verb is not None and "legacy" not in function:
            for name in re.findall(r"case\s+(\w+):", body):
                if _ATTRIBUTES.match(name):
                    found.setdefault(name, set()).add(verb.group(1))
    return {name: sorted(verbs) for name, verbs in sorted(found.items())}


def registers(linux: Path) -> Facts:
    """Register, family, or `first...last`, -> which of get and set have a case for it and do not refuse it there."""
    case = re.compile(r"case\s+(KVM_REG_\w+(?:\(\w+\))?)(?:\s*\.\.\.\s*(KVM_REG_\w+)(?:\(\w+\))?)?:"
                      r"(\s*(?:ret = |return )-(?:EOPNOTSUPP|EINVAL))?")
    found: dict[str, set[str]] = {}
    for _, function, body in sources(linux):
        verb = re.search(r"(?:_|\A)(get|set)_", function)
        for first, last, denied in case.findall(body) if verb is not None else ():
            name = re.sub(r"REG\((\w+)\)", lambda member: member.group(1).upper(), first).removesuffix("(0)")
            found.setdefault(f"{name}...{last}" if last and last != name else name, set()).update(
                {verb.group(1)} if verb is not None and not denied else ())
    return {name: sorted(verbs) for name, verbs in sorted(found.items())}


def links(linux: Path) -> list[str]:
    """Names of anonymous inodes; `*` is a number."""
    patterns = (r'anon_inode_get\w+\(\s*"(kvm-[^"]+)"', r'\.name = "(kvm-[^"]+)"',
                r'snprintf\(name, [^"]*"(kvm-[^"]+)"')
    found = set()
    for _, folder in _folders(linux):
        for file in folder.rglob("*.c"):
            text = file.read_text(encoding="utf-8")
            found |= {name.replace("%d", "*") for pattern in patterns for name in re.findall(pattern, text)}
    return sorted(found)


def devices(linux: Path) -> Facts:
    """Device type -> the links of what KVM_CREATE_DEVICE makes of it: of whatever is registered for it."""
    texts = [file.read_text(encoding="utf-8") for _, folder in _folders(linux) for file in sorted(folder.rglob("*.c"))]
    names = {name: link for text in texts
             for name, link in re.findall(r'struct kvm_device_ops (\w+) = \{\s*\.name = "([^"]+)"', text)}
    found: dict[str, set[str]] = {}
    for text in texts:
        for name, kind in re.findall(r"kvm_register_device_ops\(&(\w+),\s*(KVM_DEV_TYPE_\w+)\)", text):
            found.setdefault(kind, set()).add(names[name])
        for kind, name in re.findall(r"\[(KVM_DEV_TYPE_\w+)\]\s*= &(\w+)", text):
            found.setdefault(kind, set()).add(names[name])
    return {kind: sorted(links) for kind, links in sorted(found.items())}


def limits(linux: Path) -> dict[str, int]:
    """Macro -> its number."""
    found = {}
    for name, file in _LIMITS.items():
        match = re.search(rf"^#define\s+{name}\s+(\w+)", (linux / file).read_text(encoding="utf-8"), re.MULTILINE)
        assert match is not None, name
        found[name] = int(match.group(1), 0)
    return found


def _sections(text: str) -> Iterator[tuple[list[str], str]]:
    """(names in the heading, text) of each numbered section."""
    heads = list(re.finditer(r"^\d\.\d+\s+(\w+)(?:/(\w+))?.*\n-+$", text, re.MULTILINE))
    for head, following in zip(heads, [*heads[1:], None]):
        end = following.start() if following is not None else len(text)
        yield [name for name in head.groups() if name and name.startswith("KVM_")], text[head.end():end]


def _kind(returned: str) -> str:
    if re.search(r"\bfd\b|file descriptor", returned):
        return "fd"
    return "0" if re.match(r"\s*(0|none|nothing|On success, 0|-1 on error)\b", returned, re.IGNORECASE) else "value"


def documented(documentation: Path) -> Facts:
    """What api.rst says: heading -> its objects (`Type`, `Target`), the indices of args[] in its parameters, and what
    it returns: `fd`, `value`, or `0` where the first word is 0 or none."""
    found: Facts = {}
    for names, section in _sections((documentation / "virt/kvm/api.rst").read_text(encoding="utf-8")):
        said = "".join(re.findall(r"^:?(?:Type|Target):(.*)", section, re.MULTILINE)).lower()
        items = [item for item in ("system", "vm", "vcpu", "device") if re.search(rf"\b{item}\b", said)]
        match = re.search(r"^:?Parameters:(.*(?:\n[ \t]+.*)*)", section, re.MULTILINE)
        indices = sorted({int(one) for one in re.findall(r"args?\[(\d)\]", match.group(1))}) if match else []
        back = re.search(r"^:?Returns:(.*(?:\n[ \t]+.*)*)", section, re.MULTILINE)
        for name in names if items or match else ():
            found[name] = {"on": items, "args": indices} | ({"returns": _kind(back.group(1))} if back else {})
    return dict(sorted(found.items()))


def widths(documentation: Path) -> dict[str, int]:
    """Register -> its width in bits, of the table in api.rst's section about KVM_SET_ONE_REG."""
    text = (documentation / "virt/kvm/api.rst").read_text(encoding="utf-8")
    return {name: int(bits) for name, bits in re.findall(r"^\s+\w+\s+(KVM_REG_\w+)\s+(\d+)\s*$", text, re.MULTILINE)}


# --- other drivers ---------------------------------------------------------------------------------------------------


def _macros(linux: Path, headers: Iterable[str]) -> set[str]:
    """The macros of headers that use _IO, _IOR, _IOW, _IOWR or _IOC."""
    text = "".join((linux / "include/uapi" / one).read_text(encoding="utf-8") for one in headers).replace("\\\n", " ")
    return set(re.findall(r"^#define\s+(\w+)(?:\(\w+\))?\s+_IO\w*\(", text, re.MULTILINE)) \
        | set(re.findall(r"^#define\s+(VBG_IOCTL_\w+)(?:\(\w+\))?\s", text, re.MULTILINE))


def _taken(linux: Path, places: list[tuple[str, str]]) -> set[str]:
    """The values that functions know, but for those that they refuse on purpose."""
    bodies = [body for file, pattern in places for name, body in functions((linux / file).read_text(encoding="utf-8"))
              if re.fullmatch(pattern, name)]
    return {name for body in bodies for name in known(body)} - {name for body in bodies for name in refused(body)}


def drivers(linux: Path) -> Facts:
    """Spec -> object -> the ioctls of the headers that it takes."""
    return {spec: {item: sorted(_taken(linux, places) & _macros(linux, headers)) for item, places in objects.items()}
            for spec, (headers, objects) in _DRIVERS.items()}


def _sorted(found: Mapping[str, Mapping[str, set[_T]]]) -> Facts:
    return {name: {item: sorted(values) for item, values in sorted(items.items())}
            for name, items in sorted(found.items())}


def version(linux: Path) -> str:
    """What the tree's Makefile says."""
    text = (linux / "Makefile").read_text(encoding="utf-8")
    return ".".join(re.findall(r"^(?:VERSION|PATCHLEVEL|SUBLEVEL) = (\d+)", text, re.MULTILINE))


def facts(linux: Path, documentation: Path) -> Facts:
    """All of it."""
    return {"version": version(linux), "drivers": drivers(linux), "kvm": {
        "ioctls": ioctls(linux), "answers": answers(linux), "enabled": enabled(linux), "attributes": attributes(linux),
        "links": links(linux), "devices": devices(linux), "limits": limits(linux), "registers": registers(linux),
        "documented": documented(documentation), "widths": widths(documentation)}}


def written(value: object, depth: int = 3, indent: str = "") -> str:
    """JSON with a line for each entry of the outermost mappings."""
    if not isinstance(value, dict) or not depth or not value:
        return json.dumps(value)
    lines = [f"{indent} {json.dumps(key)}: {written(each, depth - 1, indent + ' ')}" for key, each in value.items()]
    return "{\n" + ",\n".join(lines) + f"\n{indent}}}"


if __name__ == "__main__":
    print(written(facts(Path(sys.argv[1]), Path(sys.argv[2]))))
