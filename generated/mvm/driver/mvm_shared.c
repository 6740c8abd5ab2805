/* SPDX-License-Identifier: ((GPL-2.0-only WITH Linux-syscall-note) OR MIT) */
/*
 * mvm: memory shared with user space.
 *
 * Made by ioctlc from the mvm spec; do not edit. To remake it:
 *   ioctlc build spec/mvm
 */
#include "mvm_checks.h"

int mvm_fetch_run(const volatile struct mvm_run *page, struct mvm_run *in)
{
	in->request_interrupt_window = OS_READ_ONCE(page->request_interrupt_window);
	in->immediate_exit = OS_READ_ONCE(page->immediate_exit);
	os_copy_from_shared(&in->pad, &page->pad, sizeof(in->pad));
	in->cr8 = OS_READ_ONCE(page->cr8);
	os_copy_from_shared(&in->reserved, &page->reserved, sizeof(in->reserved));
	if (in->request_interrupt_window > 1)
		return -EINVAL;
	if (in->immediate_exit > 1)
		return -EINVAL;
	if (boundary_nonzero(in->pad, sizeof(in->pad)))
		return -EINVAL;
	if (in->cr8 > 15)
		return -EINVAL;
	if (boundary_nonzero(in->reserved, sizeof(in->reserved)))
		return -EINVAL;
	return 0;
}

int mvm_fetch_run_io(const volatile struct mvm_run *page, struct mvm_run *in)
{
	os_copy_from_shared(&in->exit.io.data, &page->exit.io.data,
			    (size_t)boundary_min(boundary_mul(in->exit.io.size, in->exit.io.count),
			    sizeof(in->exit.io.data)));
	return 0;
}

int mvm_fetch_run_hypercall(const volatile struct mvm_run *page, struct mvm_run *in)
{
	in->exit.hypercall.ret = OS_READ_ONCE(page->exit.hypercall.ret);
	return 0;
}

int mvm_fetch_run_mmio(const volatile struct mvm_run *page, struct mvm_run *in)
{
	os_copy_from_shared(&in->exit.mmio.data, &page->exit.mmio.data,
			    (size_t)boundary_min(in->exit.mmio.len, sizeof(in->exit.mmio.data)));
	return 0;
}

int mvm_fetch_run_msr(const volatile struct mvm_run *page, struct mvm_run *in)
{
	in->exit.msr.error = OS_READ_ONCE(page->exit.msr.error);
	in->exit.msr.data = OS_READ_ONCE(page->exit.msr.data);
	if (in->exit.msr.error > 1)
		return -EINVAL;
	return 0;
}

void mvm_store_run_exit(volatile struct mvm_run *page, const struct mvm_run *out)
{
	switch (out->exit_reason) {
	case MVM_EXIT_UNKNOWN:
		OS_WRITE_ONCE(page->exit.unknown.exit_code, out->exit.unknown.exit_code);
		break;
	case MVM_EXIT_IO:
		OS_WRITE_ONCE(page->exit.io.direction, out->exit.io.direction);
		OS_WRITE_ONCE(page->exit.io.size, out->exit.io.size);
		OS_WRITE_ONCE(page->exit.io.port, out->exit.io.port);
		OS_WRITE_ONCE(page->exit.io.count, out->exit.io.count);
		OS_WRITE_ONCE(page->exit.io.data_offset, out->exit.io.data_offset);
		os_copy_to_shared(&page->exit.io.data, &out->exit.io.data,
				  (size_t)boundary_min(boundary_mul(out->exit.io.size, out->exit.io.count),
				  sizeof(out->exit.io.data)));
		break;
	case MVM_EXIT_HYPERCALL:
		OS_WRITE_ONCE(page->exit.hypercall.nr, out->exit.hypercall.nr);
		os_copy_to_shared(&page->exit.hypercall.args, &out->exit.hypercall.args,
				  sizeof(out->exit.hypercall.args));
		OS_WRITE_ONCE(page->exit.hypercall.ret, out->exit.hypercall.ret);
		OS_WRITE_ONCE(page->exit.hypercall.longmode, out->exit.hypercall.longmode);
		os_clear_shared(&page->exit.hypercall.pad, sizeof(page->exit.hypercall.pad));
		break;
	case MVM_EXIT_MMIO:
		OS_WRITE_ONCE(page->exit.mmio.phys_addr, out->exit.mmio.phys_addr);
		os_copy_to_shared(&page->exit.mmio.data, &out->exit.mmio.data,
				  (size_t)boundary_min(out->exit.mmio.len, sizeof(out->exit.mmio.data)));
		OS_WRITE_ONCE(page->exit.mmio.len, out->exit.mmio.len);
		OS_WRITE_ONCE(page->exit.mmio.is_write, out->exit.mmio.is_write);
		os_clear_shared(&page->exit.mmio.pad, sizeof(page->exit.mmio.pad));
		break;
	case MVM_EXIT_FAIL_ENTRY:
		OS_WRITE_ONCE(page->exit.fail_entry.exit_code, out->exit.fail_entry.exit_code);
		OS_WRITE_ONCE(page->exit.fail_entry.cpu, out->exit.fail_entry.cpu);
		os_clear_shared(&page->exit.fail_entry.pad, sizeof(page->exit.fail_entry.pad));
		break;
	case MVM_EXIT_INTERNAL_ERROR:
		OS_WRITE_ONCE(page->exit.internal_error.suberror, out->exit.internal_error.suberror);
		OS_WRITE_ONCE(page->exit.internal_error.ndata, out->exit.internal_error.ndata);
		os_copy_to_shared(&page->exit.internal_error.data, &out->exit.internal_error.data,
				  (size_t)boundary_min(boundary_mul(out->exit.internal_error.ndata,
				  sizeof(out->exit.internal_error.data[0])),
				  sizeof(out->exit.internal_error.data)));
		break;
	case MVM_EXIT_RDMSR:
	case MVM_EXIT_WRMSR:
		OS_WRITE_ONCE(page->exit.msr.error, out->exit.msr.error);
		os_clear_shared(&page->exit.msr.pad, sizeof(page->exit.msr.pad));
		OS_WRITE_ONCE(page->exit.msr.reason, out->exit.msr.reason);
		OS_WRITE_ONCE(page->exit.msr.index, out->exit.msr.index);
		os_clear_shared(&page->exit.msr.pad2, sizeof(page->exit.msr.pad2));
		OS_WRITE_ONCE(page->exit.msr.data, out->exit.msr.data);
		break;
	case MVM_EXIT_MEMORY_FAULT:
		OS_WRITE_ONCE(page->exit.memory_fault.flags, out->exit.memory_fault.flags);
		os_clear_shared(&page->exit.memory_fault.pad, sizeof(page->exit.memory_fault.pad));
		OS_WRITE_ONCE(page->exit.memory_fault.phys_addr, out->exit.memory_fault.phys_addr);
		break;
	default:
		os_clear_shared(&page->exit.raw, sizeof(page->exit.raw));
		break;
	}
}

int mvm_store_run(volatile struct mvm_run *page, const struct mvm_run *out)
{
	int err = mvm_bound_run(out);

	if (err)
		return err;
	OS_WRITE_ONCE(page->exit_reason, out->exit_reason);
	OS_WRITE_ONCE(page->ready_for_interrupt_injection, out->ready_for_interrupt_injection);
	OS_WRITE_ONCE(page->if_flag, out->if_flag);
	os_clear_shared(&page->pad2, sizeof(page->pad2));
	OS_WRITE_ONCE(page->cr8, out->cr8);
	mvm_store_run_exit(page, out);
	return 0;
}
