/* SPDX-License-Identifier: ((GPL-2.0-only WITH Linux-syscall-note) OR MIT) */
/*
 * mvm: the driver's side: entries and handlers.
 *
 * Made by ioctlc from the mvm spec; do not edit. To remake it:
 *   ioctlc build spec/mvm
 */
#ifndef MVM_DRIVER_H
#define MVM_DRIVER_H

#include "boundary.h"

#ifndef MVM_DEPRECATED
#define MVM_DEPRECATED(msg)
#endif
#include "mvm.h"

/* Any register's value. */
union mvm_register_value {
	struct mvm_u128 u128;
	__u16 u16;
	__u32 u32;
	__u64 u64;
	__u8 u8;
};

/* addr of MVM_GET_DIRTY_LOG: the caller's memory, elements of __u64; handlers write it. */
struct mvm_get_dirty_log_addr_window {
	struct boundary_window window;
};

static inline u64 mvm_get_dirty_log_addr_count(const struct mvm_get_dirty_log_addr_window *window)
{
	return window->window.count;
}

int mvm_get_dirty_log_addr_write(const struct mvm_get_dirty_log_addr_window *window, u64 first, u64 count,
				 const __u64 *from);

/* bitmap of MVM_GET_DIRTY_LOG__LEGACY: the caller's memory, elements of __u8; handlers write it. */
struct mvm_get_dirty_log_legacy_bitmap_window {
	struct boundary_window window;
};

static inline u64 mvm_get_dirty_log_legacy_bitmap_count(const struct mvm_get_dirty_log_legacy_bitmap_window *window)
{
	return window->window.count;
}

int mvm_get_dirty_log_legacy_bitmap_write(const struct mvm_get_dirty_log_legacy_bitmap_window *window,
					  u64 first, u64 count, const __u8 *from);

struct mvm_vm;
struct mvm_vm_locks {
	struct os_lock config;
	struct os_lock memory;
};

struct mvm_vcpu;
struct mvm_vcpu_locks {
	struct os_lock state;
};

struct mvm_i8259;
struct mvm_i8259_locks {
	struct os_lock state;
};

struct mvm_i8254;
struct mvm_i8254_locks {
	struct os_lock state;
};

/* Where an object has its locks: functions of the driver, or inline ones in a header of it that the build names. */
#ifndef MVM_DRIVER_OBJECTS
struct mvm_vm_locks *mvm_vm_locks(struct mvm_vm *vm);
struct mvm_vcpu_locks *mvm_vcpu_locks(struct mvm_vcpu *vcpu);
struct mvm_i8259_locks *mvm_i8259_locks(struct mvm_i8259 *i8259);
struct mvm_i8254_locks *mvm_i8254_locks(struct mvm_i8254 *i8254);
#else
#include MVM_DRIVER_OBJECTS
#endif

/*
 * The device itself. Says what there is and makes VMs; its answers never
 * change while the driver is loaded.
 */
struct mvm_system;

extern const struct boundary_object mvm_system_ioctls;
int mvm_system_ioctl(struct os_call *call, void *object);
int mvm_system_compat_ioctl(struct os_call *call, void *object);
u64 mvm_system_capability(struct mvm_system *system, u32 capability);
u64 mvm_system_answer(struct mvm_system *system, u32 capability);

int mvm_system_create_vm(struct mvm_system *system, struct mvm_create_vm *arg, struct os_file **file);
int mvm_system_get_msr_index_list(struct mvm_system *system, struct mvm_get_msr_index_list *arg, __u32 *addr);
int mvm_system_get_vcpu_mmap_size(struct mvm_system *system, struct mvm_vcpu_mmap_size *arg);
int mvm_system_get_supported_cpuid(struct mvm_system *system, struct mvm_cpuid *arg,
				   struct mvm_cpuid_entry *addr);

/*
 * A virtual machine: guest-physical memory, vCPUs, devices, a clock. `config`
 * guards what it consists of, `memory` guards its slots and their dirty logs.
 */
void mvm_vm_locks_init(struct mvm_vm_locks *locks);

extern const struct boundary_object mvm_vm_ioctls;
int mvm_vm_ioctl(struct os_call *call, void *object);
int mvm_vm_compat_ioctl(struct os_call *call, void *object);
u64 mvm_vm_capability(struct mvm_vm *vm, u32 capability);
u64 mvm_vm_answer(struct mvm_vm *vm, u32 capability);
const struct boundary_extension *mvm_vm_extension(struct mvm_vm *vm);
int mvm_vm_opt_in(struct mvm_vm *vm, u32 capability, const u64 *args, u32 count);

int mvm_vm_create_vcpu(struct mvm_vm *vm, struct mvm_create_vcpu *arg, struct os_file **file);
int mvm_vm_get_dirty_log(struct mvm_vm *vm, const struct mvm_get_dirty_log *arg,
			 const struct mvm_get_dirty_log_addr_window *addr);
int mvm_vm_set_memory_region(struct mvm_vm *vm, const struct mvm_memory_region *arg);
int mvm_vm_irq_line(struct mvm_vm *vm, const struct mvm_irq_line *arg);
int mvm_vm_set_clock(struct mvm_vm *vm, const struct mvm_clock *arg);
int mvm_vm_get_clock(struct mvm_vm *vm, struct mvm_clock *arg);
int mvm_vm_enable_cap(struct mvm_vm *vm, const struct mvm_enable_cap *arg);
int mvm_vm_set_memory_region_legacy(struct mvm_vm *vm, const struct mvm_memory_region_legacy *arg);
int mvm_vm_get_dirty_log_legacy(struct mvm_vm *vm, const struct mvm_dirty_log_legacy *arg,
				const struct mvm_get_dirty_log_legacy_bitmap_window *bitmap);
int mvm_vm_create_device(struct mvm_vm *vm, struct mvm_create_device *arg, struct os_file **file);
int mvm_vm_attach_extension(struct mvm_vm *vm, struct mvm_attach_extension *arg);

/*
 * A virtual CPU. RUN holds `state` until the guest exits, so another thread
 * that wants a vCPU's state first makes it exit (immediate_exit and a signal).
 */
void mvm_vcpu_locks_init(struct mvm_vcpu_locks *locks);

extern const struct boundary_object mvm_vcpu_ioctls;
extern const struct boundary_mapping mvm_vcpu_run_page;
int mvm_vcpu_ioctl(struct os_call *call, void *object);
int mvm_vcpu_compat_ioctl(struct os_call *call, void *object);
const struct boundary_extension *mvm_vcpu_extension(struct mvm_vcpu *vcpu);

int mvm_vcpu_get_tsc(struct mvm_vcpu *vcpu, struct mvm_tsc *arg);
int mvm_vcpu_set_tsc(struct mvm_vcpu *vcpu, const struct mvm_tsc *arg);
int mvm_vcpu_run(struct mvm_vcpu *vcpu);
int mvm_vcpu_get_regs(struct mvm_vcpu *vcpu, struct mvm_regs *arg);
int mvm_vcpu_set_regs(struct mvm_vcpu *vcpu, const struct mvm_regs *arg);
int mvm_vcpu_get_sregs(struct mvm_vcpu *vcpu, struct mvm_sregs *arg);
int mvm_vcpu_set_sregs(struct mvm_vcpu *vcpu, const struct mvm_sregs *arg);
int mvm_vcpu_translate(struct mvm_vcpu *vcpu, struct mvm_translate *arg);
int mvm_vcpu_interrupt(struct mvm_vcpu *vcpu, const struct mvm_interrupt *arg);
int mvm_vcpu_get_msrs(struct mvm_vcpu *vcpu, struct mvm_msrs *arg, struct mvm_msr_entry *addr);
int mvm_vcpu_set_msrs(struct mvm_vcpu *vcpu, struct mvm_msrs *arg, const struct mvm_msr_entry *addr);
int mvm_vcpu_get_fpu(struct mvm_vcpu *vcpu, struct mvm_fpu *arg);
int mvm_vcpu_set_fpu(struct mvm_vcpu *vcpu, const struct mvm_fpu *arg);
int mvm_vcpu_set_cpuid(struct mvm_vcpu *vcpu, const struct mvm_cpuid *arg,
		       const struct mvm_cpuid_entry *addr);
int mvm_vcpu_get_mp_state(struct mvm_vcpu *vcpu, struct mvm_mp_state *arg);
int mvm_vcpu_set_mp_state(struct mvm_vcpu *vcpu, const struct mvm_mp_state *arg);
int mvm_vcpu_nmi(struct mvm_vcpu *vcpu);
int mvm_vcpu_get_vcpu_events(struct mvm_vcpu *vcpu, struct mvm_vcpu_events *arg);
int mvm_vcpu_set_vcpu_events(struct mvm_vcpu *vcpu, const struct mvm_vcpu_events *arg);
int mvm_vcpu_get_debugregs(struct mvm_vcpu *vcpu, struct mvm_debugregs *arg);
int mvm_vcpu_set_debugregs(struct mvm_vcpu *vcpu, const struct mvm_debugregs *arg);
int mvm_vcpu_get_xsave(struct mvm_vcpu *vcpu, struct mvm_xsave *arg);
int mvm_vcpu_set_xsave(struct mvm_vcpu *vcpu, const struct mvm_xsave *arg);
int mvm_vcpu_get_xcrs(struct mvm_vcpu *vcpu, struct mvm_xcrs *arg);
int mvm_vcpu_set_xcrs(struct mvm_vcpu *vcpu, const struct mvm_xcrs *arg);
int mvm_vcpu_get_register(struct mvm_vcpu *vcpu, const struct boundary_register *which, u32 number,
			  union mvm_register_value *value);
int mvm_vcpu_set_register(struct mvm_vcpu *vcpu, const struct boundary_register *which, u32 number,
			  const union mvm_register_value *value);
int mvm_vcpu_get_msrs_legacy(struct mvm_vcpu *vcpu, struct mvm_msrs_legacy *arg,
			     struct mvm_msr_entry_legacy *entries);
int mvm_vcpu_set_msrs_legacy(struct mvm_vcpu *vcpu, struct mvm_msrs_legacy *arg,
			     const struct mvm_msr_entry_legacy *entries);
int mvm_vcpu_translate_legacy(struct mvm_vcpu *vcpu, struct mvm_translate_legacy *arg);
int mvm_vcpu_set_cpuid_legacy(struct mvm_vcpu *vcpu, const struct mvm_set_cpuid_legacy *arg,
			      const struct mvm_cpuid_table_legacy *table,
			      const struct mvm_cpuid_entry *entries);
int mvm_vcpu_map_run_page(struct mvm_vcpu *vcpu, struct os_pages **pages);

/*
 * A pair of i8259 interrupt controllers, wired as in a PC (the slave on line
 * 2), with PIIX's edge and level registers.
 */
void mvm_i8259_locks_init(struct mvm_i8259_locks *locks);

extern const struct boundary_object mvm_i8259_ioctls;
int mvm_i8259_ioctl(struct os_call *call, void *object);
int mvm_i8259_compat_ioctl(struct os_call *call, void *object);
const struct boundary_extension *mvm_i8259_extension(struct mvm_i8259 *i8259);

int mvm_i8259_set_reset(struct mvm_i8259 *i8259);
int mvm_i8259_set_master(struct mvm_i8259 *i8259, const struct mvm_i8259_state *value);
int mvm_i8259_get_master(struct mvm_i8259 *i8259, struct mvm_i8259_state *value);
int mvm_i8259_set_slave(struct mvm_i8259 *i8259, const struct mvm_i8259_state *value);
int mvm_i8259_get_slave(struct mvm_i8259 *i8259, struct mvm_i8259_state *value);
int mvm_i8259_get_line(struct mvm_i8259 *i8259, u64 attr, __u32 *value);

/*
 * An i8254 interval timer, wired as in a PC (channel 0 on line 0, channel 2
 * behind port 0x61).
 */
void mvm_i8254_locks_init(struct mvm_i8254_locks *locks);

extern const struct boundary_object mvm_i8254_ioctls;
int mvm_i8254_ioctl(struct os_call *call, void *object);
int mvm_i8254_compat_ioctl(struct os_call *call, void *object);
const struct boundary_extension *mvm_i8254_extension(struct mvm_i8254 *i8254);

int mvm_i8254_set_reset(struct mvm_i8254 *i8254);
int mvm_i8254_set_channel0(struct mvm_i8254 *i8254, const struct mvm_i8254_channel *value);
int mvm_i8254_get_channel0(struct mvm_i8254 *i8254, struct mvm_i8254_channel *value);
int mvm_i8254_set_channel1(struct mvm_i8254 *i8254, const struct mvm_i8254_channel *value);
int mvm_i8254_get_channel1(struct mvm_i8254 *i8254, struct mvm_i8254_channel *value);
int mvm_i8254_set_channel2(struct mvm_i8254 *i8254, const struct mvm_i8254_channel *value);
int mvm_i8254_get_channel2(struct mvm_i8254 *i8254, struct mvm_i8254_channel *value);
int mvm_i8254_set_speaker(struct mvm_i8254 *i8254, const struct mvm_i8254_speaker *value);
int mvm_i8254_get_speaker(struct mvm_i8254 *i8254, struct mvm_i8254_speaker *value);

/* Memory shared with user space. */
int mvm_fetch_run(const volatile struct mvm_run *page, struct mvm_run *in);
int mvm_fetch_run_io(const volatile struct mvm_run *page, struct mvm_run *in);
int mvm_fetch_run_hypercall(const volatile struct mvm_run *page, struct mvm_run *in);
int mvm_fetch_run_mmio(const volatile struct mvm_run *page, struct mvm_run *in);
int mvm_fetch_run_msr(const volatile struct mvm_run *page, struct mvm_run *in);
void mvm_store_run_exit(volatile struct mvm_run *page, const struct mvm_run *out);
int mvm_store_run(volatile struct mvm_run *page, const struct mvm_run *out);

/* Extensions: mvm_extensions_init() comes first, when the driver is loaded. */
void mvm_extensions_init(void);
int mvm_extension_register(const struct boundary_extension *extension);
int mvm_extension_unregister(const struct boundary_extension *extension);
const struct boundary_extension *mvm_extension_get(const u8 uuid[16]);
u32 mvm_extension_count(void);

#endif
