// SPDX-License-Identifier: MIT
/* /dev/mvm, a VM, its memory, and the state that a guest begins in. */
#include "vm.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

/* Offsets in the reserved memory. */
enum { PML4 = 0, PDPT = 0x1000, PD = 0x2000, GDT = 0x6000 };

/* What a page costs besides, as a part of it: 8 bytes each in this program's, the driver's and the guest's tables. */
#define PIN_COST 128

#define CR0_PE	 0x1u
#define CR0_NW	 0x20000000u
#define CR0_CD	 0x40000000u
#define CR0_PG	 0x80000000u
#define CR4_PAE	 0x20u
#define EFER_LME 0x100u
#define EFER_LMA 0x400u

static int complain(const char *what, const char *help)
{
	int err = errno;

	fprintf(stderr, "mvm-run: %s: %s%s%s\n", what, strerror(err), *help ? "; " : "", help);
	return -1;
}

/* --- the driver --------------------------------------------------------------------------------- */

static const char *open_help(int err)
{
	switch (err) {
	case ENOENT:
		return "is the module mvm loaded?";
	case EACCES:
	case EPERM:
		return "it belongs to root; be root, or let root give you the node";
	default:
		return "";
	}
}

int vm_open(struct vm *vm, const char *node)
{
	struct mvm_api_version version = { 0 };

	*vm = (struct vm){ .node = open(node, O_RDWR | O_CLOEXEC), .fd = -1, .vcpu = -1 };
	if (vm->node < 0)
		return complain(node, open_help(errno));
	if (ioctl(vm->node, MVM_GET_API_VERSION, &version))
		return complain(node, "this is not mvm");
	if (version.version == MVM_API_VERSION)
		return 0;
	fprintf(stderr, "mvm-run: %s has API version %u, this program is for %u\n", node,
		version.version, MVM_API_VERSION);
	return -1;
}

/* --- a VM ------------------------------------------------------------------------------------------ */

static const char *create_help(int err)
{
	switch (err) {
	case EOPNOTSUPP:
		return "this processor has no SVM with nested paging, or the firmware has switched it off";
	case EBUSY:
		return "another hypervisor uses SVM; unload its module (kvm_amd, say)";
	case EPERM:
		return "the node has to be open for writing";
	default:
		return "";
	}
}

static int make_vm(struct vm *vm)
{
	struct mvm_create_vm arg = { .size = sizeof(arg) };

	if (ioctl(vm->node, MVM_CREATE_VM, &arg))
		return complain("CREATE_VM", create_help(errno));
	vm->fd = (int)arg.fd;
	return 0;
}

static const char *memory_help(int err)
{
	return err == ENOMEM ?
		       "all of it is pinned at once; ask for less, or raise the limit (ulimit -l)" :
		       "";
}

/* The number behind a name in a file of /proc; @otherwise where there is none. */
static uint64_t proc_number(const char *path, const char *name, int base, uint64_t otherwise)
{
	FILE *from = fopen(path, "re");
	size_t length = strlen(name);
	char line[256];

	while (from && fgets(line, sizeof(line), from)) {
		if (strncmp(line, name, length) || line[length] != ':')
			continue;
		otherwise = strtoull(line + length + 1, NULL, base);
		break;
	}
	if (from)
		fclose(from);
	return otherwise;
}

/* KiB that the driver lets this program pin; what may lock memory (CAP_IPC_LOCK) has no limit. */
static uint64_t pin_limit(void)
{
	uint64_t privileges = proc_number("/proc/self/status", "CapEff", 16, UINT64_MAX);
	struct rlimit limit = { 0 };

	if (privileges & 1ull << CAP_IPC_LOCK || getrlimit(RLIMIT_MEMLOCK, &limit) ||
	    limit.rlim_cur == RLIM_INFINITY)
		return UINT64_MAX;
	return limit.rlim_cur >> 10;
}

/*
 * All of a guest's memory is pinned when its region is set. Beyond the limit the driver refuses it;
 * beyond what the machine has left the kernel ends this program, or another one, without a word.
 */
static int check_memory(uint64_t size)
{
	uint64_t needed = size >> 10, limit = pin_limit();
	uint64_t free = proc_number("/proc/meminfo", "MemAvailable", 10, UINT64_MAX);

	if (needed > limit) {
		fprintf(stderr,
			"mvm-run: --memory %llu: all of it is pinned at once, %llu KiB, and you may lock %llu KiB; "
			"ask for less, or raise the limit (ulimit -l)\n",
			(unsigned long long)size >> 20, (unsigned long long)needed,
			(unsigned long long)limit);
		return -1;
	}
	if (needed + needed / PIN_COST > free) {
		fprintf(stderr,
			"mvm-run: --memory %llu: all of it is pinned at once, and the machine has %llu MiB left "
			"(MemAvailable); ask for less\n",
			(unsigned long long)size >> 20, (unsigned long long)free >> 10);
		return -1;
	}
	return 0;
}

static int make_memory(struct vm *vm, uint64_t size)
{
	struct mvm_memory_region arg = { .memory_size = size };
	void *memory = MAP_FAILED;

	if (check_memory(size))
		return -1;
	if (size == (size_t)size)
		memory = mmap(NULL, (size_t)size, PROT_READ | PROT_WRITE,
			      MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	else
		errno = EOVERFLOW;
	if (memory == MAP_FAILED)
		return complain("the guest's memory", "ask for less with --memory");
	vm->memory = memory;
	vm->memory_size = size;
	arg.userspace_addr = (uintptr_t)memory;
	if (ioctl(vm->fd, MVM_SET_MEMORY_REGION, &arg))
		return complain("the guest's memory", memory_help(errno));
	return 0;
}

static int make_device(const struct vm *vm, uint32_t device, const char *name)
{
	struct mvm_create_device arg = { .size = sizeof(arg), .device = device };

	if (ioctl(vm->fd, MVM_CREATE_DEVICE, &arg))
		return complain(name, "");
	close((int)arg.fd); /* the device is the VM's */
	return 0;
}

/* CPUID answers what the host has. */
static int make_cpuid(const struct vm *vm)
{
	static struct mvm_cpuid_entry entries[MVM_MAX_CPUID_ENTRIES];
	struct mvm_cpuid arg = { .count = MVM_MAX_CPUID_ENTRIES, .addr = (uintptr_t)entries };

	if (ioctl(vm->node, MVM_GET_SUPPORTED_CPUID, &arg) || ioctl(vm->vcpu, MVM_SET_CPUID, &arg))
		return complain("CPUID", "");
	return 0;
}

static int make_vcpu(struct vm *vm)
{
	struct mvm_vcpu_mmap_size size = { 0 };
	struct mvm_create_vcpu arg = { .id = 0 };
	void *run;

	if (ioctl(vm->fd, MVM_CREATE_VCPU, &arg) || ioctl(vm->node, MVM_GET_VCPU_MMAP_SIZE, &size))
		return complain("CREATE_VCPU", "");
	vm->vcpu = (int)arg.fd;
	vm->run_size = size.size;
	run = mmap(NULL, vm->run_size, PROT_READ | PROT_WRITE, MAP_SHARED, vm->vcpu, 0);
	if (run == MAP_FAILED)
		return complain("the vCPU's run page", "");
	vm->run = run;
	return make_cpuid(vm);
}

int vm_make(struct vm *vm, uint64_t memory_size, int devices)
{
	if (make_vm(vm) || make_memory(vm, memory_size))
		return -1;
	if (devices && (make_device(vm, MVM_DEVICE_I8259, "the interrupt controllers") ||
			make_device(vm, MVM_DEVICE_I8254, "the timer")))
		return -1;
	return make_vcpu(vm);
}

void vm_close(struct vm *vm)
{
	if (vm->run)
		munmap((void *)vm->run, vm->run_size);
	if (vm->vcpu >= 0)
		close(vm->vcpu);
	if (vm->fd >= 0)
		close(vm->fd);
	if (vm->node >= 0)
		close(vm->node);
	if (vm->memory)
		munmap(vm->memory, (size_t)vm->memory_size);
}

void vm_set_line(const struct vm *vm, unsigned line, int level)
{
	const struct mvm_irq_line arg = { .irq = line, .level = level ? 1 : 0 };

	if (ioctl(vm->fd, MVM_IRQ_LINE, &arg))
		complain("IRQ_LINE", "");
}

/* --- how a guest begins ------------------------------------------------------------------------------ */

static struct mvm_segment segment(uint16_t selector, uint64_t base, uint8_t kind, uint32_t limit)
{
	return (struct mvm_segment){
		.selector = selector,
		.base = base,
		.kind = kind,
		.s = 1,
		.present = 1,
		.limit = limit,
		.g = limit > 0xfffff,
	};
}

/* AMD APM vol. 2, 4.5: code is 11 (executed, read, accessed), data 3 (read, written, accessed). */
static void set_real(struct mvm_sregs *sregs, uint64_t entry)
{
	uint16_t selector = (uint16_t)(entry >> 4 & 0xf000);

	sregs->cs = segment(selector, (uint64_t)selector << 4, 11, 0xffff);
	sregs->ds = sregs->es = sregs->fs = sregs->gs = sregs->ss = segment(0, 0, 3, 0xffff);
}

/* Null, code of 32 bits (8), data (16), code of 64 bits (24). */
static void set_protected(const struct vm *vm, struct mvm_sregs *sregs)
{
	static const uint64_t table[] = { 0, 0x00cf9b000000ffff, 0x00cf93000000ffff,
					  0x00af9b000000ffff };
	uint64_t reserved = vm->memory_size - VM_RESERVED;

	memcpy(vm->memory + reserved + GDT, table, sizeof(table));
	sregs->gdt.base = reserved + GDT;
	sregs->gdt.limit = sizeof(table) - 1;
	sregs->cs = segment(8, 0, 11, 0xffffffff);
	sregs->ds = segment(16, 0, 3, 0xffffffff);
	sregs->cs.db = sregs->ds.db = 1;
	sregs->es = sregs->fs = sregs->gs = sregs->ss = sregs->ds;
	sregs->cr0 |= CR0_PE;
}

/* The first 4 GiB one to one, in pages of 2 MiB (AMD APM vol. 2, 5.3.4). */
static void set_long(const struct vm *vm, struct mvm_sregs *sregs)
{
	uint64_t reserved = vm->memory_size - VM_RESERVED, at;
	uint8_t *tables = vm->memory + reserved;
	uint64_t *pml4 = (uint64_t *)(tables + PML4), *pdpt = (uint64_t *)(tables + PDPT);
	uint64_t *directory = (uint64_t *)(tables + PD);

	pml4[0] = (reserved + PDPT) | 3;
	for (at = 0; at < 4; at++)
		pdpt[at] = (reserved + PD + at * 0x1000) | 3;
	for (at = 0; at < 4 * 512; at++)
		directory[at] = at << 21 | 0x83;
	set_protected(vm, sregs);
	sregs->cs.selector = 24;
	sregs->cs.db = 0;
	sregs->cs.l = 1;
	sregs->cr3 = reserved + PML4;
	sregs->cr4 |= CR4_PAE;
	sregs->cr0 |= CR0_PG;
	sregs->efer |= EFER_LME | EFER_LMA;
}

/* Real mode reaches 1 MiB; what is above has a 64 KiB segment that holds it, or cannot be entered. */
int vm_begin(struct vm *vm, const struct image *image)
{
	struct mvm_regs regs = { .rip = image->entry, .rflags = 2, .rdi = vm->memory_size };
	struct mvm_sregs sregs = { 0 };

	if (ioctl(vm->vcpu, MVM_GET_SREGS, &sregs))
		return complain("GET_SREGS", "");
	sregs.cr0 &= ~(CR0_CD | CR0_NW); /* set behind INIT: firmware would switch the caches on */
	switch (image->mode) {
	case GUEST_REAL:
		set_real(&sregs, image->entry);
		regs.rip = image->entry & 0xffff;
		regs.rsp = 0xfff0;
		break;
	case GUEST_PROTECTED:
		set_protected(vm, &sregs);
		regs.rsp = vm->memory_size - VM_RESERVED;
		break;
	case GUEST_LONG:
		set_long(vm, &sregs);
		regs.rsp = vm->memory_size - VM_RESERVED;
		break;
	}
	if (ioctl(vm->vcpu, MVM_SET_SREGS, &sregs))
		return complain("SET_SREGS", "");
	if (ioctl(vm->vcpu, MVM_SET_REGS, &regs))
		return complain("SET_REGS", "");
	return 0;
}

uint64_t vm_rip(const struct vm *vm)
{
	struct mvm_regs regs = { 0 };

	return ioctl(vm->vcpu, MVM_GET_REGS, &regs) ? 0 : regs.rip;
}
