// SPDX-License-Identifier: MIT
/*
 * A program for a tracer to look at: every ioctl of KVM on x86 once at least, each with something in it. What it passes
 * and gets goes to record.c byte for byte; besides it says members by their names in linux/kvm.h, as the compiler knows
 * them: `# says INDEX in|out PATH VALUE`, INDEX counts the program's calls. The guest is in real mode, at 0x1000.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <linux/kvm.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "../clients/tap.h"
#include "record.h"

#define PAGE	  4096u
#define MEMORY	  0x100000u
#define GUEST	  0x1000u
#define SHARED	  0x8000u /* what the guest and its hypervisor agree on: Xen's page, clocks */
#define MANY	  256u
#define KVM_CLOCK 0x4b564d01u /* MSR_KVM_SYSTEM_TIME_NEW */
#define TSC_MSR	  0x10u
#define EFER_MSR  0xc0000080u

static long calls;

static long called(int fd, unsigned long code, const volatile void *arg)
{
	long result;

	record_before(fd, code, arg);
	result = ioctl(fd, code, arg);
	result = result < 0 ? -errno : result;
	record_after(result);
	calls++;
	return result;
}

static void says(const char *half, const char *path, uint64_t value)
{
	printf("# says %ld %s %s %#" PRIx64 "\n", calls - 1, half, path, value);
}

#define CALL(fd, code, arg)   called(fd, code, (const volatile void *)(uintptr_t)(arg))
#define IN(record, member)    says("in", #member, (uint64_t)(record).member)
#define OUT(record, member)   says("out", #member, (uint64_t)(record).member)
#define FAILS(error, ...)     TRUE((errno = 0, CALL(__VA_ARGS__)) == -(error))
#define SUCCEEDS(...)	      TRUE((errno = -(int)CALL(__VA_ARGS__)) <= 0)

static int node, vm, vcpu;
static uint8_t *memory;
static struct kvm_run *run;

/* Room behind a header: what ends in a flexible array needs it. */
static union {
	struct kvm_msr_list list;
	struct kvm_msrs msrs;
	struct kvm_cpuid cpuid;
	struct kvm_cpuid2 cpuid2;
	struct kvm_irq_routing routing;
	struct kvm_pmu_event_filter events;
	struct kvm_signal_mask signals;
	struct kvm_nested_state nested;
	struct kvm_xsave xsave;
	struct kvm_reg_list registers;
	uint8_t bytes[4 * PAGE];
} big;

/* --- the node ------------------------------------------------------------------------------------------- */

static void lists(void)
{
	tap_test("lists of MSRs: too small a list says how long it has to be");
	memset(&big, 0, sizeof(big));
	FAILS(E2BIG, node, KVM_GET_MSR_INDEX_LIST, &big);
	OUT(big.list, nmsrs);
	SUCCEEDS(node, KVM_GET_MSR_INDEX_LIST, &big);
	OUT(big.list, nmsrs);
	OUT(big.list, indices[0]);
	OUT(big.list, indices[7]);
	big.list.nmsrs = MANY;
	SUCCEEDS(node, KVM_GET_MSR_FEATURE_INDEX_LIST, &big);
	OUT(big.list, nmsrs);
	OUT(big.list, indices[0]);
	big.msrs.entries[0].index = big.list.indices[0];
	big.msrs.nmsrs = 1;
	TRUE(CALL(node, KVM_GET_MSRS, &big) == 1);
	IN(big.msrs, entries[0].index);
	OUT(big.msrs, entries[0].data);
}

static void cpuids(void)
{
	tap_test("lists of CPUID");
	memset(&big, 0, sizeof(big));
	big.cpuid2.nent = 1;
	FAILS(E2BIG, node, KVM_GET_SUPPORTED_CPUID, &big);
	big.cpuid2.nent = MANY;
	SUCCEEDS(node, KVM_GET_EMULATED_CPUID, &big);
	OUT(big.cpuid2, nent);
	big.cpuid2.nent = MANY;
	SUCCEEDS(node, KVM_GET_SUPPORTED_HV_CPUID, &big);
	OUT(big.cpuid2, entries[0].function);
	big.cpuid2.nent = MANY;
	SUCCEEDS(node, KVM_GET_SUPPORTED_CPUID, &big);
	OUT(big.cpuid2, nent);
	OUT(big.cpuid2, entries[0].eax);
	OUT(big.cpuid2, entries[0].ebx);
	OUT(big.cpuid2, entries[1].ecx);
}

static void system_calls(void)
{
	struct kvm_device_attr attr = { .addr = (uintptr_t)&big };
	uint64_t mce = 99;

	tap_test("the node");
	TRUE(CALL(node, KVM_GET_API_VERSION, 0) == KVM_API_VERSION);
	TRUE(CALL(node, KVM_CHECK_EXTENSION, KVM_CAP_USER_MEMORY) == 1);
	TRUE(CALL(node, KVM_GET_VCPU_MMAP_SIZE, 0) >= (long)PAGE);
	SUCCEEDS(node, KVM_X86_GET_MCE_CAP_SUPPORTED, &mce);
	TRUE(mce != 99);
	SUCCEEDS(node, KVM_HAS_DEVICE_ATTR, &attr);
	SUCCEEDS(node, KVM_GET_DEVICE_ATTR, &attr);
	IN(attr, attr);
	attr.attr = 77;
	FAILS(ENXIO, node, KVM_GET_DEVICE_ATTR, &attr);
	IN(attr, attr);
	lists();
	cpuids();
}

/* --- a VM ----------------------------------------------------------------------------------------------- */

static void slot(int of, uint32_t number, uint32_t flags, uint64_t from, uint64_t size)
{
	struct kvm_userspace_memory_region region = {
		.slot = number,
		.flags = flags,
		.guest_phys_addr = from,
		.memory_size = size,
		.userspace_addr = (uintptr_t)memory,
	};

	SUCCEEDS(of, KVM_SET_USER_MEMORY_REGION, &region);
	IN(region, slot);
	IN(region, flags);
	IN(region, guest_phys_addr);
	IN(region, memory_size);
	IN(region, userspace_addr);
}

static void before_vcpus(void)
{
	struct kvm_pit_config pit = { .flags = KVM_PIT_SPEAKER_DUMMY };
	uint64_t map = 0xfffbc000;

	tap_test("a VM");
	vm = (int)CALL(node, KVM_CREATE_VM, 0);
	TRUE(vm >= 0);
	TRUE(CALL(vm, KVM_CHECK_EXTENSION, KVM_CAP_IRQCHIP) == 1);
	SUCCEEDS(vm, KVM_SET_TSS_ADDR, 0xfffbd000);
	SUCCEEDS(vm, KVM_SET_IDENTITY_MAP_ADDR, &map);
	SUCCEEDS(vm, KVM_SET_NR_MMU_PAGES, 1024);
	TRUE(CALL(vm, KVM_GET_NR_MMU_PAGES, 0) == 1024);
	SUCCEEDS(vm, KVM_SET_BOOT_CPU_ID, 0);
	SUCCEEDS(vm, KVM_SET_TSC_KHZ, 1000000);
	TRUE(CALL(vm, KVM_GET_TSC_KHZ, 0) > 0);
	SUCCEEDS(vm, KVM_CREATE_IRQCHIP, 0);
	SUCCEEDS(vm, KVM_CREATE_PIT2, &pit);
	IN(pit, flags);
	slot(vm, 0, 0, 0, MEMORY);
}

static void pits(void)
{
	struct kvm_reinject_control reinject = { .pit_reinject = 1 };
	struct kvm_pit_state state;
	struct kvm_pit_state2 state2;

	tap_test("the i8254");
	SUCCEEDS(vm, KVM_GET_PIT, &state);
	OUT(state, channels[0].count);
	state.channels[2].count = 0x1234;
	SUCCEEDS(vm, KVM_SET_PIT, &state);
	IN(state, channels[2].count);
	SUCCEEDS(vm, KVM_GET_PIT2, &state2);
	OUT(state2, channels[2].count);
	OUT(state2, flags);
	SUCCEEDS(vm, KVM_SET_PIT2, &state2);
	IN(state2, channels[1].mode);
	SUCCEEDS(vm, KVM_REINJECT_CONTROL, &reinject);
	IN(reinject, pit_reinject);
}

static void chips(void)
{
	struct kvm_irqchip chip = { .chip_id = KVM_IRQCHIP_PIC_MASTER };
	struct kvm_irqchip none = { .chip_id = 9 };

	tap_test("interrupt controllers, by their number");
	SUCCEEDS(vm, KVM_GET_IRQCHIP, &chip);
	OUT(chip, chip.pic.imr);
	chip.chip.pic.irq_base = 0x20;
	SUCCEEDS(vm, KVM_SET_IRQCHIP, &chip);
	IN(chip, chip_id);
	IN(chip, chip.pic.irq_base);
	chip.chip_id = KVM_IRQCHIP_IOAPIC;
	SUCCEEDS(vm, KVM_GET_IRQCHIP, &chip);
	OUT(chip, chip.ioapic.base_address);
	OUT(chip, chip.ioapic.redirtbl[3].bits);
	SUCCEEDS(vm, KVM_SET_IRQCHIP, &chip);
	IN(chip, chip.ioapic.base_address);
	FAILS(EINVAL, vm, KVM_GET_IRQCHIP, &none);
}

static void route(uint32_t at, uint32_t gsi, uint32_t type)
{
	big.routing.entries[at].gsi = gsi;
	big.routing.entries[at].type = type;
}

static void interrupts(void)
{
	struct kvm_irq_level line = { .irq = 5, .level = 1 };

	tap_test("lines and routes");
	SUCCEEDS(vm, KVM_IRQ_LINE, &line);
	IN(line, irq);
	IN(line, level);
	line.level = 0;
	SUCCEEDS(vm, KVM_IRQ_LINE_STATUS, &line);
	OUT(line, status);
	memset(&big, 0, sizeof(big));
	big.routing.nr = 2;
	route(0, 5, KVM_IRQ_ROUTING_IRQCHIP);
	big.routing.entries[0].u.irqchip.irqchip = KVM_IRQCHIP_IOAPIC;
	big.routing.entries[0].u.irqchip.pin = 5;
	route(1, 30, KVM_IRQ_ROUTING_MSI);
	big.routing.entries[1].u.msi.address_lo = 0xfee01000;
	big.routing.entries[1].u.msi.data = 0x41;
	SUCCEEDS(vm, KVM_SET_GSI_ROUTING, &big);
	IN(big.routing, nr);
	IN(big.routing, entries[0].u.irqchip.pin);
	IN(big.routing, entries[1].gsi);
	IN(big.routing, entries[1].u.msi.data);
}

static void events(void)
{
	struct kvm_irqfd irq = { .fd = (uint32_t)eventfd(0, EFD_CLOEXEC), .gsi = 5 };
	struct kvm_ioeventfd io = { .addr = 0xe000, .len = 2, .datamatch = 0x55aa };
	struct kvm_coalesced_mmio_zone zone = { .addr = 0xe0000000, .size = PAGE };
	struct kvm_hyperv_eventfd hyperv = { .conn_id = 3 };

	tap_test("descriptors of events");
	SUCCEEDS(vm, KVM_IRQFD, &irq);
	IN(irq, fd);
	IN(irq, gsi);
	irq.flags = KVM_IRQFD_FLAG_DEASSIGN;
	SUCCEEDS(vm, KVM_IRQFD, &irq);
	IN(irq, flags);
	io.fd = hyperv.fd = (int32_t)irq.fd;
	io.flags = KVM_IOEVENTFD_FLAG_PIO | KVM_IOEVENTFD_FLAG_DATAMATCH;
	SUCCEEDS(vm, KVM_IOEVENTFD, &io);
	IN(io, addr);
	IN(io, datamatch);
	IN(io, flags);
	SUCCEEDS(vm, KVM_REGISTER_COALESCED_MMIO, &zone);
	IN(zone, addr);
	SUCCEEDS(vm, KVM_UNREGISTER_COALESCED_MMIO, &zone);
	IN(zone, size);
	SUCCEEDS(vm, KVM_HYPERV_EVENTFD, &hyperv);
	IN(hyperv, conn_id);
	hyperv.flags = KVM_HYPERV_EVENTFD_DEASSIGN;
	hyperv.fd = -1;
	SUCCEEDS(vm, KVM_HYPERV_EVENTFD, &hyperv);
	IN(hyperv, flags);
	close((int)irq.fd);
}

static void clocks(void)
{
	struct kvm_clock_data clock = { 0 };

	tap_test("the clock");
	SUCCEEDS(vm, KVM_GET_CLOCK, &clock);
	OUT(clock, clock);
	OUT(clock, flags);
	clock.flags = 0;
	SUCCEEDS(vm, KVM_SET_CLOCK, &clock);
	IN(clock, clock);
}

static void filters(void)
{
	static uint8_t bitmap[8] = { 0xff, 0x0f };
	struct kvm_msr_filter filter = { .flags = KVM_MSR_FILTER_DEFAULT_ALLOW };

	tap_test("filters");
	memset(&big, 0, sizeof(big));
	big.events.action = KVM_PMU_EVENT_ALLOW;
	big.events.nevents = 2;
	big.events.events[0] = 0xc0;
	big.events.events[1] = 0x3c;
	SUCCEEDS(vm, KVM_SET_PMU_EVENT_FILTER, &big);
	IN(big.events, action);
	IN(big.events, events[1]);
	filter.ranges[0].flags = KVM_MSR_FILTER_READ;
	filter.ranges[0].nmsrs = 64;
	filter.ranges[0].base = 0x400;
	filter.ranges[0].bitmap = bitmap;
	SUCCEEDS(vm, KVM_X86_SET_MSR_FILTER, &filter);
	IN(filter, flags);
	IN(filter, ranges[0].base);
	memset(&filter, 0, sizeof(filter));
	SUCCEEDS(vm, KVM_X86_SET_MSR_FILTER, &filter);
}

/* --- devices and attributes ------------------------------------------------------------------------------- */

static void devices(void)
{
	struct kvm_create_device device = { .type = KVM_DEV_TYPE_VFIO, .flags = KVM_CREATE_DEVICE_TEST };
	int32_t group = -1;
	struct kvm_device_attr attr = {
		.group = KVM_DEV_VFIO_GROUP,
		.attr = KVM_DEV_VFIO_GROUP_ADD,
		.addr = (uintptr_t)&group,
	};

	tap_test("a device and its attributes");
	SUCCEEDS(vm, KVM_CREATE_DEVICE, &device);
	IN(device, flags);
	device.flags = 0;
	SUCCEEDS(vm, KVM_CREATE_DEVICE, &device);
	IN(device, type);
	OUT(device, fd);
	SUCCEEDS((int)device.fd, KVM_HAS_DEVICE_ATTR, &attr);
	IN(attr, group);
	FAILS(EBADF, (int)device.fd, KVM_SET_DEVICE_ATTR, &attr);
	IN(attr, attr);
	close((int)device.fd);
}

static void tsc_offset(void)
{
	uint64_t offset = 0x123456789;
	struct kvm_device_attr attr = {
		.group = KVM_VCPU_TSC_CTRL, .attr = KVM_VCPU_TSC_OFFSET, .addr = (uintptr_t)&offset
	};

	tap_test("an attribute of a vCPU");
	SUCCEEDS(vcpu, KVM_HAS_DEVICE_ATTR, &attr);
	SUCCEEDS(vcpu, KVM_SET_DEVICE_ATTR, &attr);
	IN(attr, addr);
	offset = 0;
	SUCCEEDS(vcpu, KVM_GET_DEVICE_ATTR, &attr);
	TRUE(offset == 0x123456789);
}

static void statistics(void)
{
	int of_vm = (int)CALL(vm, KVM_GET_STATS_FD, 0), of_vcpu = (int)CALL(vcpu, KVM_GET_STATS_FD, 0);

	tap_test("statistics");
	TRUE(of_vm >= 0 && of_vcpu >= 0);
	close(of_vm);
	close(of_vcpu);
}

/* --- registers -------------------------------------------------------------------------------------------- */

static void general(void)
{
	struct kvm_regs regs;
	struct kvm_sregs sregs;
	struct kvm_sregs2 sregs2;

	tap_test("general and special registers");
	SUCCEEDS(vcpu, KVM_GET_REGS, &regs);
	OUT(regs, rip);
	OUT(regs, rflags);
	OUT(regs, rdx);
	regs.rax = 0x1122334455667788;
	SUCCEEDS(vcpu, KVM_SET_REGS, &regs);
	IN(regs, rax);
	IN(regs, rip);
	SUCCEEDS(vcpu, KVM_GET_SREGS, &sregs);
	OUT(sregs, cs.base);
	OUT(sregs, cs.selector);
	OUT(sregs, cr0);
	OUT(sregs, apic_base);
	sregs.cs.base = sregs.cs.selector = 0;
	SUCCEEDS(vcpu, KVM_SET_SREGS, &sregs);
	IN(sregs, ds.limit);
	IN(sregs, gdt.limit);
	SUCCEEDS(vcpu, KVM_GET_SREGS2, &sregs2);
	OUT(sregs2, cr0);
	OUT(sregs2, tr.type);
	SUCCEEDS(vcpu, KVM_SET_SREGS2, &sregs2);
	IN(sregs2, idt.limit);
	IN(sregs2, efer);
}

static void floating(void)
{
	struct kvm_xcrs xcrs;
	struct kvm_fpu fpu;

	tap_test("floating point and its like");
	SUCCEEDS(vcpu, KVM_GET_FPU, &fpu);
	OUT(fpu, fcw);
	OUT(fpu, mxcsr);
	fpu.last_ip = 0x4321;
	SUCCEEDS(vcpu, KVM_SET_FPU, &fpu);
	IN(fpu, last_ip);
	SUCCEEDS(vcpu, KVM_GET_XSAVE, &big);
	OUT(big.xsave, region[0]);
	OUT(big.xsave, region[6]);
	SUCCEEDS(vcpu, KVM_SET_XSAVE, &big);
	IN(big.xsave, region[6]);
	TRUE(CALL(vm, KVM_CHECK_EXTENSION, KVM_CAP_XSAVE2) <= (long)sizeof(big));
	SUCCEEDS(vcpu, KVM_GET_XSAVE2, &big);
	OUT(big.xsave, region[6]);
	SUCCEEDS(vcpu, KVM_GET_XCRS, &xcrs);
	OUT(xcrs, nr_xcrs);
	OUT(xcrs, xcrs[0].value);
	SUCCEEDS(vcpu, KVM_SET_XCRS, &xcrs);
	IN(xcrs, xcrs[0].value);
}

static void states(void)
{
	struct kvm_debugregs debug;
	struct kvm_mp_state mp;
	struct kvm_vcpu_events pending;
	struct kvm_guest_debug break_at = { .control = KVM_GUESTDBG_ENABLE | KVM_GUESTDBG_USE_HW_BP };

	tap_test("state of a vCPU");
	SUCCEEDS(vcpu, KVM_GET_DEBUGREGS, &debug);
	OUT(debug, dr6);
	OUT(debug, dr7);
	debug.db[1] = 0x7777;
	SUCCEEDS(vcpu, KVM_SET_DEBUGREGS, &debug);
	IN(debug, db[1]);
	SUCCEEDS(vcpu, KVM_GET_MP_STATE, &mp);
	OUT(mp, mp_state);
	SUCCEEDS(vcpu, KVM_SET_MP_STATE, &mp);
	IN(mp, mp_state);
	SUCCEEDS(vcpu, KVM_GET_VCPU_EVENTS, &pending);
	OUT(pending, flags);
	pending.nmi.masked = 1;
	SUCCEEDS(vcpu, KVM_SET_VCPU_EVENTS, &pending);
	IN(pending, nmi.masked);
	pending.nmi.masked = 0;
	SUCCEEDS(vcpu, KVM_SET_VCPU_EVENTS, &pending);
	break_at.arch.debugreg[0] = 0xdead;
	SUCCEEDS(vcpu, KVM_SET_GUEST_DEBUG, &break_at);
	IN(break_at, control);
	IN(break_at, arch.debugreg[0]);
	break_at.control = 0;
	SUCCEEDS(vcpu, KVM_SET_GUEST_DEBUG, &break_at);
}

static void msrs(void)
{
	tap_test("MSRs");
	memset(&big, 0, sizeof(big));
	big.msrs.nmsrs = 2;
	big.msrs.entries[0].index = EFER_MSR;
	big.msrs.entries[1].index = TSC_MSR;
	TRUE(CALL(vcpu, KVM_GET_MSRS, &big) == 2);
	IN(big.msrs, entries[1].index);
	OUT(big.msrs, entries[0].data);
	OUT(big.msrs, entries[1].data);
	big.msrs.nmsrs = 1;
	big.msrs.entries[0].index = KVM_CLOCK;
	big.msrs.entries[0].data = SHARED | 1;
	TRUE(CALL(vcpu, KVM_SET_MSRS, &big) == 1);
	IN(big.msrs, nmsrs);
	IN(big.msrs, entries[0].data);
}

static void cpuid_of_vcpu(void)
{
	struct kvm_cpuid_entry leaf;

	tap_test("what CPUID says to the guest");
	big.cpuid2.nent = MANY;
	SUCCEEDS(vcpu, KVM_GET_SUPPORTED_HV_CPUID, &big);
	OUT(big.cpuid2, nent);
	memset(&leaf, 0, sizeof(leaf));
	leaf.eax = 1;
	memset(&big, 0, sizeof(big));
	big.cpuid.nent = 1;
	big.cpuid.entries[0] = leaf;
	SUCCEEDS(vcpu, KVM_SET_CPUID, &big);
	IN(big.cpuid, entries[0].eax);
	big.cpuid2.nent = MANY;
	SUCCEEDS(node, KVM_GET_SUPPORTED_CPUID, &big);
	SUCCEEDS(vcpu, KVM_SET_CPUID2, &big);
	IN(big.cpuid2, nent);
	IN(big.cpuid2, entries[1].function);
	IN(big.cpuid2, entries[1].edx);
	SUCCEEDS(vcpu, KVM_GET_CPUID2, &big);
	OUT(big.cpuid2, nent);
	OUT(big.cpuid2, entries[0].ecx);
	big.cpuid2.nent = 2;
	FAILS(E2BIG, vcpu, KVM_GET_CPUID2, &big);
}

static void local_apic(void)
{
	struct kvm_tpr_access_ctl tpr = { .enabled = 1 };
	struct kvm_vapic_addr vapic = { .vapic_addr = SHARED + 0x100 };
	struct kvm_msi msi = { .address_lo = 0xfee00000, .data = 0x31 };
	struct kvm_lapic_state apic;

	tap_test("the local APIC");
	SUCCEEDS(vcpu, KVM_GET_LAPIC, &apic);
	apic.regs[0xf1] |= 1; /* enabled */
	SUCCEEDS(vcpu, KVM_SET_LAPIC, &apic);
	TRUE(CALL(vm, KVM_SIGNAL_MSI, &msi) == 1);
	IN(msi, address_lo);
	IN(msi, data);
	SUCCEEDS(vcpu, KVM_TPR_ACCESS_REPORTING, &tpr);
	IN(tpr, enabled);
	SUCCEEDS(vcpu, KVM_SET_VAPIC_ADDR, &vapic);
	IN(vapic, vapic_addr);
}

static void machine_checks(void)
{
	struct kvm_x86_mce mce = { .status = 1ull << 63 | 1ull << 60, .bank = 1, .addr = 0xabc };
	uint64_t capability = 10 | 1ull << 8;

	tap_test("machine checks");
	SUCCEEDS(vcpu, KVM_X86_SETUP_MCE, &capability);
	SUCCEEDS(vcpu, KVM_X86_SET_MCE, &mce);
	IN(mce, bank);
	IN(mce, status);
	IN(mce, addr);
}

static void nested(void)
{
	tap_test("state of nested virtualization");
	memset(&big, 0, sizeof(big));
	big.nested.size = sizeof(big);
	SUCCEEDS(vcpu, KVM_GET_NESTED_STATE, &big);
	OUT(big.nested, format);
	OUT(big.nested, size);
	SUCCEEDS(vcpu, KVM_SET_NESTED_STATE, &big);
	IN(big.nested, format);
	IN(big.nested, size);
	big.nested.size = 1;
	FAILS(E2BIG, vcpu, KVM_GET_NESTED_STATE, &big);
	OUT(big.nested, size);
}

static void small_things(void)
{
	struct kvm_translation where = { .linear_address = 0x1234 };
	struct kvm_enable_cap cap = { .cap = KVM_CAP_ENFORCE_PV_FEATURE_CPUID, .args = { 1 } };
	sigset_t set;

	tap_test("translation, capabilities, signals, clock");
	SUCCEEDS(vcpu, KVM_TRANSLATE, &where);
	IN(where, linear_address);
	OUT(where, physical_address);
	OUT(where, valid);
	SUCCEEDS(vcpu, KVM_ENABLE_CAP, &cap);
	IN(cap, cap);
	IN(cap, args[0]);
	SUCCEEDS(vcpu, KVM_SET_TSC_KHZ, 0);
	TRUE(CALL(vcpu, KVM_GET_TSC_KHZ, 0) > 0);
	sigemptyset(&set);
	sigaddset(&set, SIGUSR2);
	memset(&big, 0, sizeof(big));
	big.signals.len = 8;
	memcpy(big.signals.sigset, &set, 8);
	SUCCEEDS(vcpu, KVM_SET_SIGNAL_MASK, &big);
	IN(big.signals, len);
	SUCCEEDS(vcpu, KVM_SET_SIGNAL_MASK, NULL);
}

/* --- Xen --------------------------------------------------------------------------------------------------- */

static void xen(void)
{
	struct kvm_xen_hvm_config config = {
		.flags = KVM_XEN_HVM_CONFIG_INTERCEPT_HCALL | KVM_XEN_HVM_CONFIG_EVTCHN_SEND, .msr = 0x40000000
	};
	struct kvm_xen_hvm_attr attr = { .type = KVM_XEN_ATTR_TYPE_UPCALL_VECTOR, .u.vector = 0x33 };
	struct kvm_xen_vcpu_attr of_vcpu = { .type = KVM_XEN_VCPU_ATTR_TYPE_VCPU_INFO, .u.gpa = SHARED + 0x200 };
	struct kvm_irq_routing_xen_evtchn event = {
		.port = 5, .vcpu = 0, .priority = KVM_IRQ_ROUTING_XEN_EVTCHN_PRIO_2LEVEL
	};

	tap_test("Xen's guests, for which Debian's kernel is not built");
	FAILS(ENOTTY, vm, KVM_XEN_HVM_CONFIG, &config);
	IN(config, flags);
	IN(config, msr);
	FAILS(ENOTTY, vm, KVM_XEN_HVM_SET_ATTR, &attr);
	IN(attr, type);
	IN(attr, u.vector);
	FAILS(ENOTTY, vm, KVM_XEN_HVM_GET_ATTR, &attr);
	IN(attr, type);
	attr.type = KVM_XEN_ATTR_TYPE_SHARED_INFO;
	attr.u.shared_info.gfn = (SHARED >> 12) + 1;
	FAILS(ENOTTY, vm, KVM_XEN_HVM_SET_ATTR, &attr);
	IN(attr, u.shared_info.gfn);
	FAILS(EINVAL, vcpu, KVM_XEN_VCPU_SET_ATTR, &of_vcpu);
	IN(of_vcpu, u.gpa);
	FAILS(EINVAL, vcpu, KVM_XEN_VCPU_GET_ATTR, &of_vcpu);
	IN(of_vcpu, type);
	FAILS(ENOTTY, vm, KVM_XEN_HVM_EVTCHN_SEND, &event);
	IN(event, port);
	IN(event, priority);
}

/* --- running ------------------------------------------------------------------------------------------------ */

/* mov $0x42, %al; out %al, $0x10; mov %al, 0x3000; hlt */
static const uint8_t code[] = { 0xb0, 0x42, 0xe6, 0x10, 0xa2, 0x00, 0x30, 0xf4 };

static void begin(void)
{
	const struct kvm_regs regs = { .rip = GUEST, .rflags = 2, .rsp = 0x4000 };

	memcpy(memory + GUEST, code, sizeof(code));
	SUCCEEDS(vcpu, KVM_SET_REGS, &regs);
	IN(regs, rip);
	IN(regs, rsp);
}

static void dirty(int of, uint32_t manual)
{
	uint64_t bits[MEMORY / PAGE / 64] = { 0 };
	struct kvm_dirty_log log = { .slot = 0, .dirty_bitmap = bits };
	struct kvm_clear_dirty_log clear = { .slot = 0, .num_pages = MEMORY / PAGE, .dirty_bitmap = bits };

	SUCCEEDS(of, KVM_GET_DIRTY_LOG, &log);
	IN(log, slot);
	TRUE(!manual || bits[0] & 1 << 3);
	if (!manual)
		return;
	SUCCEEDS(of, KVM_CLEAR_DIRTY_LOG, &clear);
	IN(clear, num_pages);
	IN(clear, first_page);
}

static void running(void)
{
	struct kvm_enable_cap manual = { .cap = KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2, .args = { 1 } };

	tap_test("a guest that writes a port and memory, and the pages that it wrote");
	SUCCEEDS(vm, KVM_ENABLE_CAP, &manual);
	IN(manual, cap);
	IN(manual, args[0]);
	slot(vm, 0, KVM_MEM_LOG_DIRTY_PAGES, 0, MEMORY);
	begin();
	SUCCEEDS(vcpu, KVM_RUN, 0);
	TRUE(run->exit_reason == KVM_EXIT_IO && run->io.port == 0x10);
	run->immediate_exit = 1;
	FAILS(EINTR, vcpu, KVM_RUN, 0);
	SUCCEEDS(vcpu, KVM_KVMCLOCK_CTRL, 0);
	dirty(vm, 0);
	SUCCEEDS(vcpu, KVM_NMI, 0);
	SUCCEEDS(vcpu, KVM_SMI, 0);
}

/* Without a controller in the kernel: interrupts are the program's, and HLT ends a run. */
static void without_chips(void)
{
	struct kvm_enable_cap manual = { .cap = KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2, .args = { 1 } };
	struct kvm_interrupt interrupt = { .irq = 0x21 };
	struct kvm_sregs sregs;
	int of = (int)CALL(node, KVM_CREATE_VM, 0);
	size_t size = (size_t)CALL(node, KVM_GET_VCPU_MMAP_SIZE, 0);

	tap_test("a VM without chips, run to HLT");
	SUCCEEDS(of, KVM_ENABLE_CAP, &manual);
	slot(of, 0, KVM_MEM_LOG_DIRTY_PAGES, 0, MEMORY);
	vcpu = (int)CALL(of, KVM_CREATE_VCPU, 0);
	run = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, vcpu, 0);
	SUCCEEDS(vcpu, KVM_GET_SREGS, &sregs);
	sregs.cs.base = sregs.cs.selector = 0;
	SUCCEEDS(vcpu, KVM_SET_SREGS, &sregs);
	begin();
	SUCCEEDS(vcpu, KVM_RUN, 0);
	TRUE(run->exit_reason == KVM_EXIT_IO);
	SUCCEEDS(vcpu, KVM_RUN, 0);
	TRUE(run->exit_reason == KVM_EXIT_HLT && memory[0x3000] == 0x42);
	dirty(of, 1);
	SUCCEEDS(vcpu, KVM_INTERRUPT, &interrupt);
	IN(interrupt, irq);
	SUCCEEDS(of, KVM_CREATE_PIT, 0);
	close(vcpu);
	close(of);
}

static void ring(void)
{
	struct kvm_enable_cap cap = { .cap = KVM_CAP_DIRTY_LOG_RING, .args = { 0x10000 } };
	int of = (int)CALL(node, KVM_CREATE_VM, 0);

	tap_test("a ring of dirty pages");
	SUCCEEDS(of, KVM_ENABLE_CAP, &cap);
	IN(cap, args[0]);
	TRUE(CALL(of, KVM_RESET_DIRTY_RINGS, 0) == 0);
	close(of);
}

/* --- what this kernel, or this processor, has not ----------------------------------------------------------- */

static void refused(void)
{
	struct kvm_one_reg one = { .id = 0x2030000000000001, .addr = (uintptr_t)&big };
	struct kvm_enc_region region = { .addr = (uintptr_t)memory, .size = PAGE };
	struct kvm_sev_launch_start start = { .policy = 1 };
	struct kvm_sev_cmd sev = { .id = KVM_SEV_LAUNCH_START, .data = (uintptr_t)&start, .sev_fd = 3 };
	struct kvm_memory_alias alias = { .slot = 1, .memory_size = PAGE };

	tap_test("what is not there is refused");
	FAILS(EINVAL, vcpu, KVM_GET_ONE_REG, &one);
	IN(one, id);
	FAILS(EINVAL, vcpu, KVM_SET_ONE_REG, &one);
	big.registers.n = 4;
	FAILS(EINVAL, vcpu, KVM_GET_REG_LIST, &big);
	IN(big.registers, n);
	FAILS(ENOTTY, vm, KVM_MEMORY_ENCRYPT_OP, &sev);
	IN(sev, id);
#if defined(__i386__) || !defined(__ILP32__)
	IN(sev, sev_fd); /* x32's code is i386's, which the kernel knows no more than that; the layout is not */
#endif
	FAILS(ENOTTY, vm, KVM_MEMORY_ENCRYPT_REG_REGION, &region);
	IN(region, size);
	FAILS(ENOTTY, vm, KVM_MEMORY_ENCRYPT_UNREG_REGION, &region);
	IN(region, addr);
	FAILS(ENOTTY, vm, KVM_SET_MEMORY_ALIAS, &alias);
	IN(alias, memory_size);
	FAILS(EFAULT, vcpu, KVM_GET_REGS, (void *)8);
	FAILS(EFAULT, vcpu, KVM_SET_REGS, memory + MEMORY - 8);
	FAILS(ENOTTY, vm, KVM_GET_VCPU_MMAP_SIZE, 0);
}

/* Of devices that were assigned, and the first way to give a VM memory. */
static void gone(void)
{
	static const unsigned long codes[] = {
		KVM_SET_MEMORY_REGION,	  KVM_ASSIGN_PCI_DEVICE, KVM_ASSIGN_DEV_IRQ,	    KVM_DEASSIGN_PCI_DEVICE,
		KVM_DEASSIGN_DEV_IRQ,	  KVM_ASSIGN_SET_MSIX_NR, KVM_ASSIGN_SET_MSIX_ENTRY, KVM_ASSIGN_SET_INTX_MASK,
	};
	unsigned at;

	tap_test("what was there once is refused");
	for (at = 0; at < sizeof(codes) / sizeof(codes[0]); at++) {
		memset(&big, (int)at + 1, 256);
		FAILS(ENOTTY, vm, codes[at], &big);
	}
}

static void vcpus(void)
{
	size_t size = (size_t)CALL(node, KVM_GET_VCPU_MMAP_SIZE, 0);

	tap_test("a vCPU");
	vcpu = (int)CALL(vm, KVM_CREATE_VCPU, 0);
	TRUE(vcpu >= 0);
	run = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, vcpu, 0);
	TRUE(run != MAP_FAILED);
	cpuid_of_vcpu();
	tsc_offset();
	general();
	floating();
	states();
	msrs();
	local_apic();
	machine_checks();
	nested();
	small_things();
	statistics();
}

int main(void)
{
	node = open("/dev/kvm", O_RDWR | O_CLOEXEC);
	memory = mmap(NULL, MEMORY + PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (node < 0 || memory == MAP_FAILED || mprotect(memory + MEMORY, PAGE, PROT_NONE))
		return 1;
	system_calls();
	before_vcpus();
	pits();
	chips();
	interrupts();
	events();
	clocks();
	filters();
	devices();
	vcpus();
	xen();
	running();
	refused();
	gone();
	munmap(run, PAGE);
	close(vcpu);
	close(vm);
	without_chips();
	ring();
	return tap_end();
}
