// SPDX-License-Identifier: MIT
/* A processor that plays a script; see scripted.h. */
#include "scripted.h"

#include <pthread.h>
#include <stdlib.h>

#define SCRIPTED_PAGES 65536u
#define SCRIPTED_TLB   64u

/* @mutex: guards @pages; @generation: rises when access is taken away */
struct scripted_vm {
	pthread_mutex_t mutex;
	u64 generation;
	struct scripted_page {
		u64 hpa;
		u32 access;
	} pages[SCRIPTED_PAGES];
};

struct scripted_vcpu {
	scripted_guest guest;
	void *context;
	u64 generation;
	struct scripted_entry {
		u64 page;
		u64 hpa;
		u32 access;
	} tlb[SCRIPTED_TLB];
};

struct scripted_cpu scripted_cpu;

/* --- the processor ------------------------------------------------------------------------------ */

static void scripted_leaf(u32 function, u32 index, u32 eax, u32 ebx, u32 ecx, u32 edx)
{
	scripted_cpu.leaves[scripted_cpu.leaf_count++] = (struct mvm_cpuid_entry){
		.function = function,
		.index = index,
		.eax = eax,
		.ebx = ebx,
		.ecx = ecx,
		.edx = edx,
	};
}

void scripted_reset(void)
{
	scripted_cpu = (struct scripted_cpu){
		.features = {
			.xcr0 = 7,
			.xsave_size = 832,
			.mxcsr_mask = 0x2ffff,
			.tsc_khz = 2000000,
			.tsc_scaling = true,
			.physical_bits = 40,
		},
		.tsc = 5000000000ull,
	};
	scripted_leaf(0x0, 0, 0x20, 0x68747541, 0x444d4163, 0x69746e65);
	scripted_leaf(0x1, 0, 0x00a20f10, 0xffffffff, 0xffffffff, 0xffffffff);
	scripted_leaf(0x7, 0, 1, 0xffffffff, 0xffffffff, 0xffffffff);
	scripted_leaf(0xd, 1, 0xf, 832, 0, 0);
	scripted_leaf(0xd, 2, 256, 576, 0, 0);
	scripted_leaf(0x80000000, 0, 0x80000020, 0x68747541, 0x444d4163, 0x69746e65);
	scripted_leaf(0x80000001, 0, 0x00a20f10, 0, 0xffffffff, 0xffffffff);
	scripted_leaf(0x80000002, 0, 0x6c70616d, 0x65, 0, 0);
	scripted_leaf(0x80000007, 0, 0xff, 0xff, 0xff, 0xfff);
	scripted_leaf(0x80000008, 0, 0x3930, 0xffffffff, 0xff, 0);
	scripted_leaf(0x8000000a, 0, 1, 0x8000, 0, 1);
}

static int scripted_probe(struct mvm_cpu_features *features)
{
	*features = scripted_cpu.features;
	return scripted_cpu.probe_result;
}

static int scripted_enable(void)
{
	if (scripted_cpu.enabled)
		abort();
	scripted_cpu.enabled = !scripted_cpu.enable_result;
	return scripted_cpu.enable_result;
}

static void scripted_disable(void)
{
	if (!scripted_cpu.enabled)
		abort();
	scripted_cpu.enabled = false;
}

static void scripted_cpuid(u32 function, u32 index, u32 regs[4])
{
	u32 at;

	memset(regs, 0, 4 * sizeof(*regs));
	for (at = 0; at < scripted_cpu.leaf_count; at++) {
		const struct mvm_cpuid_entry *leaf = &scripted_cpu.leaves[at];

		if (leaf->function == function && leaf->index == index) {
			regs[0] = leaf->eax;
			regs[1] = leaf->ebx;
			regs[2] = leaf->ecx;
			regs[3] = leaf->edx;
		}
	}
}

static u64 scripted_read_tsc(void)
{
	return scripted_cpu.tsc;
}

/* --- objects --------------------------------------------------------------------------------------- */

static int scripted_vm_init(struct mvm_vm *vm)
{
	struct scripted_vm *this = os_alloc(1, sizeof(*this));

	if (!this)
		return -ENOMEM;
	if (pthread_mutex_init(&this->mutex, NULL))
		abort();
	vm->cpu = this;
	return 0;
}

static void scripted_vm_free(struct mvm_vm *vm)
{
	struct scripted_vm *this = vm->cpu;

	if (vm->vcpu_count)
		abort();
	pthread_mutex_destroy(&this->mutex);
	os_free(this);
}

static int scripted_vcpu_init(struct mvm_vcpu *vcpu)
{
	vcpu->cpu = os_alloc(1, sizeof(struct scripted_vcpu));
	return vcpu->cpu ? 0 : -ENOMEM;
}

static void scripted_vcpu_free(struct mvm_vcpu *vcpu)
{
	os_free(vcpu->cpu);
}

void scripted_play(struct mvm_vcpu *vcpu, scripted_guest guest, void *context)
{
	struct scripted_vcpu *this = vcpu->cpu;

	this->guest = guest;
	this->context = context;
}

/* --- nested page tables ------------------------------------------------------------------------------- */

static int scripted_map(struct mvm_vm *vm, u64 gpa, u64 hpa, u32 access)
{
	struct scripted_vm *this = vm->cpu;
	struct scripted_page *page;

	if (user_alloc_fails() || gpa / MVM_PAGE_SIZE >= SCRIPTED_PAGES)
		return -ENOMEM;
	page = &this->pages[gpa / MVM_PAGE_SIZE];
	pthread_mutex_lock(&this->mutex);
	if (page->access && page->hpa != hpa)
		abort(); /* something else is mapped */
	page->hpa = hpa;
	page->access |= access;
	pthread_mutex_unlock(&this->mutex);
	return 0;
}

static void scripted_take_away(struct mvm_vm *vm, u64 first, u64 pages, u32 access)
{
	struct scripted_vm *this = vm->cpu;
	u64 at;

	pthread_mutex_lock(&this->mutex);
	for (at = first; at < first + pages && at < SCRIPTED_PAGES; at++)
		this->pages[at].access &= ~access;
	this->generation++;
	pthread_mutex_unlock(&this->mutex);
	mvm_vm_stop_guests(vm);
}

static void scripted_unmap(struct mvm_vm *vm, u64 first, u64 pages)
{
	scripted_take_away(vm, first, pages, ~0u);
}

static void scripted_write_protect(struct mvm_vm *vm, u64 first, u64 pages)
{
	scripted_take_away(vm, first, pages, MVM_CPU_WRITE);
}

u32 scripted_mapped(struct mvm_vm *vm, u64 gpa)
{
	struct scripted_vm *this = vm->cpu;

	return this->pages[gpa / MVM_PAGE_SIZE].access;
}

/* --- running --------------------------------------------------------------------------------------------- */

/* Through the TLB, which keeps what it has until the next entry after a flush. */
static struct scripted_entry *scripted_translate(struct mvm_vcpu *vcpu, u64 gpa, u32 access)
{
	struct scripted_vcpu *this = vcpu->cpu;
	struct scripted_vm *vm = vcpu->vm->cpu;
	u64 page = gpa / MVM_PAGE_SIZE;
	struct scripted_entry *entry = &this->tlb[page % SCRIPTED_TLB];

	if (entry->access & access && entry->page == page)
		return entry;
	if (page >= SCRIPTED_PAGES)
		return NULL;
	pthread_mutex_lock(&vm->mutex);
	*entry = (struct scripted_entry){ page, vm->pages[page].hpa, vm->pages[page].access };
	pthread_mutex_unlock(&vm->mutex);
	return entry->access & access ? entry : NULL;
}

static bool scripted_access(struct mvm_vcpu *vcpu, u64 gpa, u8 *data, u32 bytes, bool write,
			    struct mvm_cpu_exit *exit)
{
	struct scripted_entry *entry =
		scripted_translate(vcpu, gpa, write ? MVM_CPU_WRITE : MVM_CPU_READ);
	u8 *memory;

	if (!entry) {
		exit->kind = MVM_CPU_EXIT_MEMORY;
		exit->memory = (struct mvm_cpu_exit_memory){ .gpa = gpa, .write = write };
		return false;
	}
	memory = (u8 *)(uintptr_t)entry->hpa + gpa % MVM_PAGE_SIZE;
	if (write)
		os_copy_to_shared(memory, data, bytes);
	else
		os_copy_from_shared(data, memory, bytes);
	return true;
}

bool scripted_read(struct mvm_vcpu *vcpu, u64 gpa, void *to, u32 bytes, struct mvm_cpu_exit *exit)
{
	return scripted_access(vcpu, gpa, to, bytes, false, exit);
}

bool scripted_write(struct mvm_vcpu *vcpu, u64 gpa, const void *from, u32 bytes,
		    struct mvm_cpu_exit *exit)
{
	return scripted_access(vcpu, gpa, (u8 *)from, bytes, true, exit);
}

static int scripted_check(const struct mvm_vcpu *vcpu, const struct mvm_sregs *sregs)
{
	(void)vcpu;
	return sregs->cr3 >> scripted_cpu.features.physical_bits ? -EINVAL :
								   scripted_cpu.check_result;
}

static void scripted_flush(struct mvm_vcpu *vcpu)
{
	struct scripted_vcpu *this = vcpu->cpu;
	struct scripted_vm *vm = vcpu->vm->cpu;

	pthread_mutex_lock(&vm->mutex);
	if (this->generation != vm->generation)
		memset(this->tlb, 0, sizeof(this->tlb));
	this->generation = vm->generation;
	pthread_mutex_unlock(&vm->mutex);
}

static int scripted_enter(struct mvm_vcpu *vcpu, struct mvm_cpu_exit *exit)
{
	struct scripted_vcpu *this = vcpu->cpu;
	int err = 0;

	if (!scripted_cpu.enabled)
		abort();
	host_vcpu_enter(&vcpu->host);
	if (host_vcpu_kicked(&vcpu->host) || host_signal_pending()) {
		exit->kind = MVM_CPU_EXIT_HOST;
		exit->interrupted = vcpu->inject;
	} else {
		scripted_flush(vcpu);
		err = this->guest(vcpu, exit, this->context);
		if (vcpu->inject.kind != MVM_CPU_EVENT_NONE &&
		    exit->interrupted.kind == MVM_CPU_EVENT_NONE)
			vcpu->state.regs.rflags &= ~(1ull << 16); /* delivering it takes RF */
	}
	host_vcpu_leave(&vcpu->host);
	return err;
}

static const struct mvm_cpu_ops scripted_ops = {
	.name = "scripted",
	.probe = scripted_probe,
	.enable = scripted_enable,
	.disable = scripted_disable,
	.cpuid = scripted_cpuid,
	.read_tsc = scripted_read_tsc,
	.vm_init = scripted_vm_init,
	.vm_free = scripted_vm_free,
	.vcpu_init = scripted_vcpu_init,
	.vcpu_free = scripted_vcpu_free,
	.map = scripted_map,
	.unmap = scripted_unmap,
	.write_protect = scripted_write_protect,
	.check = scripted_check,
	.enter = scripted_enter,
};

const struct mvm_cpu_ops *mvm_cpu_ops(void)
{
	return &scripted_ops;
}
