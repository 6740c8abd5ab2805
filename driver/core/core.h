/* SPDX-License-Identifier: MIT */
/*
 * The hypervisor core: what its objects are, and what its files have for each other. Freestanding C over
 * generated/mvm, boundary.h, os.h and host.h; a processor backend (cpu.h) is beneath it.
 *
 * Who holds whom: a vCPU's file holds the vCPU, which holds a reference to its VM; a device's file holds a
 * reference to its VM, which owns the device; a VM holds the system. So any order of closing works, and what
 * is closed last frees the rest.
 *
 * Order of locks: vm.config, vcpu.state, vm.memory, vm.vcpu_list_lock, vm.irq_lock. RUN holds its vCPU's state
 * and takes memory shared for a look at slots; what changes slots holds memory exclusive, makes vCPUs leave
 * the guest, and never takes a state. irq_lock is a spinlock, all others sleep.
 */
#ifndef MVM_CORE_H
#define MVM_CORE_H

#include "mvm_driver.h"
#include "cpu.h"
#include "host.h"

#define MVM_CORE_VCPUS	  64u		      /* MVM_CAP_MAX_VCPUS */
#define MVM_CORE_SLOTS	  (MVM_MAX_SLOT + 1u) /* MVM_CAP_NR_MEMSLOTS */
#define MVM_CORE_GPA_BITS 52u		      /* the architecture's limit */
#define MVM_NO_SLOT	  0xffffu

/* --- the system ------------------------------------------------------------------------------- */

/* Objects that exist; a driver that is idle has 0 everywhere. */
struct mvm_objects {
	struct host_counter vms;
	struct host_counter vcpus;
	struct host_counter devices;
	struct host_counter slots;
};

/**
 * struct mvm_system - the driver
 * @ops: the processor backend
 * @features: what the processor can
 * @cr4, @efer: bits that a guest may have; asked once, since CPUID is an exit where this host is a guest itself
 * @mutex: guards @vms
 * @vms: how many there are: virtualization is on while there is one
 * @objects: for tests
 */
struct mvm_system {
	const struct mvm_cpu_ops *ops;
	struct mvm_cpu_features features;
	u64 cr4;
	u64 efer;
	struct os_mutex mutex;
	u32 vms;
	struct mvm_objects objects;
};

/*
 * The driver is loaded. 0 also where the processor cannot run guests: then a line of the log says why, and
 * CREATE_VM answers EOPNOTSUPP. -errno where it cannot be loaded.
 */
int mvm_system_init(struct mvm_system *system, const struct mvm_cpu_ops *ops);

/* The driver goes; no VM is left. */
void mvm_system_exit(struct mvm_system *system);

/* --- memory ----------------------------------------------------------------------------------- */

/**
 * struct mvm_slot - a range of guest-physical memory
 * @first: its first page's number (guest-physical address / MVM_PAGE_SIZE)
 * @pages: how many
 * @address: where the owner has it
 * @flags: mvm_memory_flags
 * @region: the owner's pages, pinned
 * @dirty: with MVM_MEM_LOG_DIRTY_PAGES, a bit for each page that was written, set before it can be written
 *
 * Guarded by vm.memory; bits of @dirty are set with it held shared.
 */
struct mvm_slot {
	u64 first;
	u64 pages;
	u64 address;
	u32 flags;
	struct host_region *region;
	u64 *dirty;
};

/* --- devices ----------------------------------------------------------------------------------- */

/**
 * struct mvm_i8259 - the pair of interrupt controllers
 * @locks: of the boundary
 * @vm: whose it is
 * @file: while it is open
 * @chip: master and slave
 * @lines: level of the sixteen lines
 *
 * Everything but @locks is guarded by vm.irq_lock.
 */
struct mvm_i8259 {
	struct mvm_i8259_locks locks;
	struct mvm_vm *vm;
	struct os_file *file;
	struct mvm_i8259_state chip[2];
	u16 lines;
};

/**
 * struct mvm_i8254 - the timer
 * @vm: whose it is
 * @file: while it is open
 * @channel: its channels
 * @speaker: what software wrote to port 0x61
 * @seen: the VM's clock when line 0 was last brought up to date
 * @held: when each channel's gate went low, or its count was loaded, on the VM's clock
 * @high_until: mode 3: how long a half goes on that is high, while a count waits for its end; not part of what is saved
 * @next: modes 1 and 5: the count that is taken when the gate goes up, 0: none waits; not part of what is saved
 * @read: what SET_CLOCK said, until channel 0 is set, whose state is of that moment, or programmed; else MVM_PIT_NEVER
 * @stopped: the VM goes: the timer is not started any more
 * @timer: when line 0 next goes up
 *
 * Everything but @locks is guarded by vm.irq_lock.
 */
struct mvm_i8254 {
	struct mvm_i8254_locks locks;
	struct mvm_vm *vm;
	struct os_file *file;
	struct mvm_i8254_channel channel[3];
	u32 speaker;
	u64 seen;
	u64 held[3];
	u64 high_until[3];
	u32 next[3];
	u64 read;
	bool stopped;
	struct host_timer timer;
};

/* --- the VM -------------------------------------------------------------------------------------- */

/**
 * struct mvm_vm - a virtual machine
 * @locks: config: everything but memory; memory: slots
 * @cpu: the backend's
 * @system: the driver
 * @references: the VM's file, its vCPUs, its devices' files
 * @owner: the process whose memory the guest uses
 * @flags: mvm_vm_flags
 * @slots: by number
 * @by_address: numbers of the slots that exist, by guest-physical address
 * @slot_count: how many
 * @vcpu_list_lock: guards @vcpus, in which a vCPU is from its making until its last file is closed
 * @vcpu_count: how many
 * @irq_lock: guards the devices and @boot
 * @boot: the vCPU that was made when there was no such one: it begins runnable and has the i8259's INTR
 * @i8259, @i8254: NULL until made, then there until the VM goes, whatever becomes of their files
 * @clock_base: host_time_ns() when the VM's clock was 0, modulo 2^64; under irq_lock
 * @tsc_set: what SET_TSC last took, @tsc_when, @tsc_then: host_time_ns() and the host's TSC when it first did; under irq_lock
 * @extension: what is attached; set once
 * @msr_exits: mvm_msr_exit_reason that were switched on
 * @hypercall_exits: MVM_CAP_EXIT_HYPERCALL was switched on
 */
struct mvm_vm {
	struct mvm_vm_locks locks;
	void *cpu;
	struct mvm_system *system;
	struct host_refcount references;
	struct host_vm owner;
	u32 flags;

	struct mvm_slot *slots[MVM_CORE_SLOTS];
	u16 by_address[MVM_CORE_SLOTS];
	u32 slot_count;

	struct os_mutex vcpu_list_lock;
	struct mvm_vcpu *vcpus[MVM_CORE_VCPUS];
	u32 vcpu_count;

	struct host_spinlock irq_lock;
	struct mvm_vcpu *boot;
	struct mvm_i8259 *i8259;
	struct mvm_i8254 *i8254;
	u64 clock_base;
	struct mvm_tsc tsc_set;
	u64 tsc_when;
	u64 tsc_then;

	const struct boundary_extension *extension;
	u32 msr_exits;
	bool hypercall_exits;
};

/* --- the vCPU ------------------------------------------------------------------------------------- */

/* Ranges of at most two pages, translated. */
struct mvm_range {
	u64 gpa[2];
	u32 bytes;
	u32 first; /* bytes of them in the first page */
};

/* An exception that an instruction raises. */
struct mvm_fault {
	u8 vector;
	bool has_error_code;
	u32 error_code;
	u64 cr2;
};

enum mvm_operation {
	MVM_OP_MOV,
	MVM_OP_MOVZX,
	MVM_OP_MOVSX,
	MVM_OP_MOVS,
	MVM_OP_STOS,
	MVM_OP_LODS,
	MVM_OP_ADD,
	MVM_OP_OR,
	MVM_OP_ADC,
	MVM_OP_SBB,
	MVM_OP_AND,
	MVM_OP_SUB,
	MVM_OP_XOR,
	MVM_OP_CMP,
	MVM_OP_TEST,
	MVM_OP_XCHG,
	MVM_OP_INS,
	MVM_OP_OUTS,
	MVM_OP_MOV_TO_CR,
	MVM_OP_MOV_FROM_CR
};

enum mvm_operand { MVM_OPERAND_MEMORY, MVM_OPERAND_REGISTER, MVM_OPERAND_IMMEDIATE };

/* What an instruction contains, so far as the core has use for it. */
struct mvm_instruction {
	u8 bytes[15];
	u8 available; /* of bytes */
	u8 length;
	u8 operation;
	u8 size;	 /* of the operation in bytes */
	u8 memory_size;	 /* of the memory operand: shorter for MOVZX and MOVSX */
	u8 address_size; /* in bytes */
	u8 rex;		 /* 0: none */
	u8 segment;	 /* ES, CS, SS, DS, FS, GS: as instructions number them */
	u8 destination;	 /* enum mvm_operand */
	u8 source;
	u8 reg;		 /* number of the register operand */
	u8 operand_size; /* in bytes: 2, 4 or 8, whatever the instruction makes of it */
	u8 modrm;
	u8 control; /* number of the control register of MVM_OP_MOV_TO_CR and MVM_OP_MOV_FROM_CR */
	bool rep;
	bool lock;
	bool segment_prefix;
	bool rip_relative;
	u64 offset; /* of the memory operand in its segment */
	u64 immediate;
};

/* Accesses that an instruction makes to one operand in memory that is not a slot's. */
#define MVM_MMIO_PARTS 4u

struct mvm_mmio_part {
	u64 gpa;
	u8 at; /* in the operand's data */
	u8 length;
};

/**
 * struct mvm_emulation - an instruction whose memory accesses the VMM makes, from its first until its last
 * @instruction: which
 * @from: what it reads, bytes 0: nothing
 * @to: what it writes, bytes 0: nothing
 * @data: of the access that is going on
 * @read: the operand as it was read
 * @parts: of that access; part number @next is with the VMM
 * @count: of @parts
 * @writing: the result is being written, else the operand is being read
 */
struct mvm_emulation {
	struct mvm_instruction instruction;
	struct mvm_range from;
	struct mvm_range to;
	u8 data[8];
	u64 read;
	struct mvm_mmio_part parts[MVM_MMIO_PARTS];
	u8 count;
	u8 next;
	bool writing;
};

/**
 * struct mvm_port_access - a port access, which may be with the VMM
 * @io: what the processor said
 * @memory: a string's, @count elements
 * @count: number of accesses
 * @address_size: of a string, in bytes
 * @next_rip: RIP after the instruction
 */
struct mvm_port_access {
	struct mvm_cpu_exit_io io;
	struct mvm_range memory;
	u32 count;
	u8 address_size;
	u64 next_rip;
};

enum mvm_completion {
	MVM_COMPLETE_NOTHING,
	MVM_COMPLETE_IO,
	MVM_COMPLETE_MMIO,
	MVM_COMPLETE_RDMSR,
	MVM_COMPLETE_WRMSR,
	MVM_COMPLETE_HYPERCALL
};

/**
 * struct mvm_vcpu - a virtual CPU
 * @locks: state: everything here that nothing else is said of
 * @cpu: the backend's
 * @vm: whose it is, with a reference
 * @host: the thread that runs it; see host.h
 * @id: its number, which the VMM chose
 * @index: its place in vm->vcpus, under vcpu_list_lock
 * @name: of its file
 * @state: the guest's CPU, for the backend
 * @inject: for enter(): the event to be delivered
 * @want_interrupt_window: for enter(): exit as soon as the guest takes interrupts
 * @want_exit: for enter(): exit as soon as @inject is delivered
 * @events: what waits and what is being delivered; events.shadow is in @state. For the backend:
 *	events.nmi.masked
 * @mp_state: mvm_mp_states
 * @tsc_khz: the guest's frequency
 * @mtrr_def_type, @hwcr: MSRs that have no effect and keep their value
 * @has_run: the guest has run, so its CPUID stays
 * @cpuid: what CPUID answers, @cpuid_count entries
 * @pages: of the run page
 * @run: what RUN leaves in it; scratch, in kernel memory
 * @completion: what the next RUN has to complete
 * @emulation: with MVM_COMPLETE_MMIO, and while an instruction is emulated
 * @port: with MVM_COMPLETE_IO, and while a port is accessed
 * @completion_rip: RIP when the VMM was asked: where it has set another one since, nothing is completed
 * @next_rip: RIP after the instruction that is to be completed, for RDMSR, WRMSR and VMMCALL
 */
struct mvm_vcpu {
	struct mvm_vcpu_locks locks;
	struct mvm_vm *vm;
	void *cpu;
	struct host_vcpu host;
	u32 id;
	u32 index;
	char name[16];
	struct mvm_cpu_state state;

	struct mvm_cpu_event inject;
	bool want_interrupt_window;
	bool want_exit;
	struct mvm_vcpu_events events;
	u32 mp_state;
	u32 tsc_khz;
	u64 mtrr_def_type;
	u64 hwcr;
	bool has_run;

	struct mvm_cpuid_entry *cpuid;
	u32 cpuid_count;

	struct os_pages pages;
	struct mvm_run *run;
	u32 completion;
	u64 completion_rip;
	u64 next_rip;
	union {
		struct mvm_emulation emulation;
		struct mvm_port_access port;
	};
};

/* --- where objects have their locks (MVM_DRIVER_OBJECTS: inline in generated code) -------------------- */

#ifdef MVM_DRIVER_OBJECTS
static inline struct mvm_vm_locks *mvm_vm_locks(struct mvm_vm *vm)
{
	return &vm->locks;
}

static inline struct mvm_vcpu_locks *mvm_vcpu_locks(struct mvm_vcpu *vcpu)
{
	return &vcpu->locks;
}

static inline struct mvm_i8259_locks *mvm_i8259_locks(struct mvm_i8259 *i8259)
{
	return &i8259->locks;
}

static inline struct mvm_i8254_locks *mvm_i8254_locks(struct mvm_i8254 *i8254)
{
	return &i8254->locks;
}
#endif

/* --- for backends --------------------------------------------------------------------------------------- */

/**
 * mvm_vm_stop_guests - make every vCPU of a VM leave the guest
 * @vm: the VM
 *
 * What the backend changed before is seen by each when it enters again: for unmap() and write_protect(),
 * which then need not wait themselves. Sleeps; takes vcpu_list_lock.
 */
void mvm_vm_stop_guests(struct mvm_vm *vm);

/* For a state that the processor does not vouch for: 0, or -EINVAL where user space could not have set it. */
int mvm_state_check(const struct mvm_vcpu *vcpu);

#endif
