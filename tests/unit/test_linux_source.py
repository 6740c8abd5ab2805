"""tests/support/linux_source.py on a small tree that is made up: what it sees in code and in a page."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.linux_source import (answers, attributes, cases, devices, documented, enabled, functions, ioctls,
                                        known, links, registers, widths)

KVM_MAIN = """
/* case KVM_IN_A_COMMENT: */
static long kvm_vm_ioctl(struct file *filp,
                         unsigned int ioctl, unsigned long arg)
{
    switch (ioctl) {
    case KVM_ONE:
    case KVM_TWO: {
        r = 0;
        break;
    }
    case KVM_REFUSED:
        r = -EOPNOTSUPP;
        break;
    }
}

static long kvm_dev_ioctl(struct file *filp, unsigned int ioctl, unsigned long arg)
{
    if (ioctl == KVM_TWO)
        return 0;
}

int kvm_vm_ioctl_check_extension(struct kvm *kvm, long ext)
{
    switch (ext) {
    case KVM_CAP_A:
#ifdef CONFIG_B
    case KVM_CAP_B:
#endif
        r = 1;
        break;
    case KVM_CAP_C:
        r = KVM_MAX_C;
        break;
    }
}

static int kvm_vcpu_ioctl_enable_cap(struct kvm_vcpu *vcpu, struct kvm_enable_cap *cap)
{
    switch (cap->cap) {
    case KVM_CAP_A:
        if (cap->args[1])
            return -EINVAL;
        fallthrough;
    case KVM_CAP_B:
        return use(cap->args[0]);
    }
}

static int foo_set_attr(struct kvm_device *dev)
{
    switch (attr->group) {
    case KVM_DEV_FOO_GROUP:
        return 0;
    }
}

static int foo_get_one_reg(struct kvm_vcpu *vcpu)
{
    switch (id) {
    case KVM_REG_FOO_0 ... KVM_REG_FOO_7:
        return 0;
    case KVM_REG_BAR:
        return -EINVAL;
    }
}

static struct kvm_device_ops foo_ops = {
    .name = "kvm-foo",
};

static int init(void)
{
    return kvm_register_device_ops(&foo_ops,
                       KVM_DEV_TYPE_FOO);
}
"""

PAGE = """
4.1 KVM_ONE
-----------

:Type: vm ioctl, vcpu ioctl
:Parameters: struct x (in)
:Returns: a file descriptor

7.2 KVM_CAP_A/KVM_CAP_B
-----------------------

:Target: VM
:Parameters: args[0] is this;
             args[1] is that
:Returns: 0 on success

  ARM   KVM_REG_FOO   64
"""


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    (tmp_path / "virt" / "kvm").mkdir(parents=True)
    (tmp_path / "virt" / "kvm" / "api.rst").write_text(PAGE, encoding="utf-8")
    (tmp_path / "virt" / "kvm" / "kvm_main.c").write_text(KVM_MAIN, encoding="utf-8")
    return tmp_path


def test_code(tree: Path) -> None:
    assert ioctls(tree) == {"KVM_ONE": {"vm": ["generic"]}, "KVM_TWO": {"system": ["generic"], "vm": ["generic"]}}
    assert answers(tree) == {name: {"generic": kind} for name, kind in
                             {"KVM_CAP_A": "flag", "KVM_CAP_B": "flag", "KVM_CAP_C": "value"}.items()}
    assert enabled(tree) == {"KVM_CAP_A": {"vcpu": [0, 1]}, "KVM_CAP_B": {"vcpu": [0]}}
    assert attributes(tree) == {"KVM_DEV_FOO_GROUP": ["set"]}
    assert registers(tree) == {"KVM_REG_BAR": [], "KVM_REG_FOO_0...KVM_REG_FOO_7": ["get"]}
    assert links(tree) == ["kvm-foo"] and devices(tree) == {"KVM_DEV_TYPE_FOO": ["kvm-foo"]}


def test_page(tree: Path) -> None:
    assert documented(tree) == {
        "KVM_ONE": {"on": ["vm", "vcpu"], "args": [], "returns": "fd"},
        "KVM_CAP_A": {"on": ["vm"], "args": [0, 1], "returns": "0"},
        "KVM_CAP_B": {"on": ["vm"], "args": [0, 1], "returns": "0"}}
    assert widths(tree) == {"KVM_REG_FOO": 64}


def test_functions_and_cases() -> None:
    assert [name for name, _ in functions(KVM_MAIN)][:2] == ["kvm_vm_ioctl", "kvm_dev_ioctl"]
    body = dict(functions(KVM_MAIN))["kvm_vm_ioctl"]
    assert [names for names, _ in cases(body)] == [["KVM_ONE", "KVM_TWO"], ["KVM_REFUSED"]]
    assert known(body) == {"KVM_ONE", "KVM_TWO"}
