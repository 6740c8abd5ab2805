/* SPDX-License-Identifier: MIT */
/*
 * What the core's files have for each other. Handlers of exits return GO_ON to enter the guest again, TO_USER
 * when the run page says something, or -errno.
 */
#ifndef MVM_PARTS_H
#define MVM_PARTS_H

#include "core.h"

#define MVM_TO_USER 0
#define MVM_GO_ON   1

/* Bits of registers (AMD APM vol. 2, chapter 3). */
#define MVM_CR0_PE	   (1ull << 0)
#define MVM_CR0_NW	   (1ull << 29)
#define MVM_CR0_WP	   (1ull << 16)
#define MVM_CR0_CD	   (1ull << 30)
#define MVM_CR0_PG	   (1ull << 31)
#define MVM_CR4_VME	   (1ull << 0)
#define MVM_CR4_PVI	   (1ull << 1)
#define MVM_CR4_TSD	   (1ull << 2)
#define MVM_CR4_DE	   (1ull << 3)
#define MVM_CR4_PSE	   (1ull << 4)
#define MVM_CR4_PAE	   (1ull << 5)
#define MVM_CR4_MCE	   (1ull << 6)
#define MVM_CR4_PGE	   (1ull << 7)
#define MVM_CR4_PCE	   (1ull << 8)
#define MVM_CR4_OSFXSR	   (1ull << 9)
#define MVM_CR4_OSXMMEXCPT (1ull << 10)
#define MVM_CR4_UMIP	   (1ull << 11)
#define MVM_CR4_LA57	   (1ull << 12)
#define MVM_CR4_FSGSBASE   (1ull << 16)
#define MVM_CR4_PCIDE	   (1ull << 17)
#define MVM_CR4_OSXSAVE	   (1ull << 18)
#define MVM_CR4_SMEP	   (1ull << 20)
#define MVM_CR4_SMAP	   (1ull << 21)
#define MVM_EFER_SCE	   (1ull << 0)
#define MVM_EFER_LME	   (1ull << 8)
#define MVM_EFER_LMA	   (1ull << 10)
#define MVM_EFER_NXE	   (1ull << 11)
#define MVM_EFER_FFXSR	   (1ull << 14)
#define MVM_FLAG_CF	   (1ull << 0)
#define MVM_FLAG_FIXED	   (1ull << 1)
#define MVM_FLAG_PF	   (1ull << 2)
#define MVM_FLAG_AF	   (1ull << 4)
#define MVM_FLAG_ZF	   (1ull << 6)
#define MVM_FLAG_SF	   (1ull << 7)
#define MVM_FLAG_TF	   (1ull << 8)
#define MVM_FLAG_IF	   (1ull << 9)
#define MVM_FLAG_DF	   (1ull << 10)
#define MVM_FLAG_OF	   (1ull << 11)
#define MVM_FLAG_RF	   (1ull << 16)
#define MVM_FLAG_VM	   (1ull << 17)
#define MVM_FLAG_AC	   (1ull << 18)
#define MVM_FLAGS_KNOWN	   0x3f7fd7ull
#define MVM_DR6_BS	   (1ull << 14)

enum mvm_vector {
	MVM_VECTOR_DB = 1,
	MVM_VECTOR_UD = 6,
	MVM_VECTOR_SS = 12,
	MVM_VECTOR_GP = 13,
	MVM_VECTOR_PF = 14
};

/* Segments as instructions number them; 8 and 9 follow in the ids of registers. */
enum mvm_segment_number {
	MVM_SEGMENT_ES,
	MVM_SEGMENT_CS,
	MVM_SEGMENT_SS,
	MVM_SEGMENT_DS,
	MVM_SEGMENT_FS,
	MVM_SEGMENT_GS,
	MVM_SEGMENT_LDTR,
	MVM_SEGMENT_TR
};

/* --- vm.c ------------------------------------------------------------------------------------- */

void mvm_vm_get(struct mvm_vm *vm);
void mvm_vm_put(struct mvm_vm *vm);

/* The VM's clock at a moment of host_time_ns(); under irq_lock. */
u64 mvm_vm_clock(const struct mvm_vm *vm, u64 now);

/* --- slots.c: under vm.memory, shared where not said otherwise -------------------------------------- */

/* The slot that contains an address, or NULL. */
struct mvm_slot *mvm_slot_at(const struct mvm_vm *vm, u64 gpa);

/* Maps the page that a guest wants, if a slot allows it: 1; 0: an access for the VMM; -errno. */
int mvm_slot_fault(struct mvm_vm *vm, const struct mvm_cpu_exit_memory *access);

/* Bytes of guest-physical memory, through the owner's pages. -ENXIO outside of slots, for writing to
 * read-only ones, and where the page is bad; what was before that has been done. */
int mvm_guest_read(struct mvm_vm *vm, u64 gpa, void *to, u32 bytes);
int mvm_guest_write(struct mvm_vm *vm, u64 gpa, const void *from, u32 bytes);

/* True where the guest reaches this address without the VMM. */
bool mvm_guest_is_memory(const struct mvm_vm *vm, u64 gpa, bool write);

/* True where a slot has this address, and the host found its page bad: nobody's to access, the VMM included. */
bool mvm_guest_is_bad(const struct mvm_vm *vm, u64 gpa);

/* Sets bits in a word of a guest's page table if it still is @old; false where it is not. Read-only slots are
 * left as they are. */
bool mvm_guest_mark(struct mvm_vm *vm, u64 gpa, u64 old, u64 set, u32 bytes);

void mvm_slots_free(struct mvm_vm *vm);

/* --- walk.c: under vm.memory ------------------------------------------------------------------------- */

#define MVM_WALK_WRITE 2u /* as in a page fault's error code */
#define MVM_WALK_USER  4u
#define MVM_WALK_FETCH 16u
#define MVM_WALK_PEEK  256u /* only look: no permissions, no accessed and dirty bits */

/**
 * struct mvm_walked - where a linear address leads
 * @gpa: guest-physical address
 * @write: the tables allow to write
 * @user: the tables allow CPL 3
 * @no_execute: the tables forbid to fetch
 */
struct mvm_walked {
	u64 gpa;
	bool write;
	bool user;
	bool no_execute;
};

/*
 * 0; -EFAULT: the page tables do not allow it, the exception is in @fault; -ENXIO: a page table is in no slot, its
 * address is in fault->cr2.
 */
int mvm_walk(struct mvm_vcpu *vcpu, u64 linear, u32 access, struct mvm_walked *walked,
	     struct mvm_fault *fault);

/* --- access.c: the guest's registers, segments and linear memory -------------------------------------- */

u64 *mvm_register(struct mvm_regs *regs, u32 number);
struct mvm_segment *mvm_segment_of(struct mvm_sregs *sregs, u32 number);
bool mvm_is_long(const struct mvm_vcpu *vcpu); /* 64-bit mode */
u8 mvm_cpl(const struct mvm_vcpu *vcpu);
u64 mvm_mask(u32 bytes); /* of a value of 1 to 8 bytes */
bool mvm_is_canonical(u64 address, bool la57);

/* Writes a register: 4 bytes are extended to 8 with zeros, shorter ones leave the rest alone. */
void mvm_merge(u64 *reg, u64 value, u32 bytes);

/* An index register goes on by so many bytes of a string, or back. */
void mvm_string_step(const struct mvm_regs *regs, u64 *index, u64 bytes, u32 address_size);

/* An offset in a segment to a linear address; -EFAULT with #GP or #SS in @fault. */
int mvm_linear(struct mvm_vcpu *vcpu, u32 segment, u64 offset, u32 bytes, bool write, u64 *linear,
	       struct mvm_fault *fault);

/* Translates at most MVM_PAGE_SIZE bytes of linear memory. As mvm_walk(). */
int mvm_range(struct mvm_vcpu *vcpu, u64 linear, u32 bytes, u32 access, struct mvm_range *range,
	      struct mvm_fault *fault);
int mvm_range_read(struct mvm_vm *vm, const struct mvm_range *range, void *to);
int mvm_range_write(struct mvm_vm *vm, const struct mvm_range *range, const void *from);

/* The instruction is done: RIP moves on, shadow and RF end, TF traps. */
void mvm_advance(struct mvm_vcpu *vcpu, u64 next_rip);

/* An element of a repeated string is done, and others are left: the shadow ends, TF traps. */
void mvm_single_step(struct mvm_vcpu *vcpu);

/* --- decode.c: under vm.memory -------------------------------------------------------------------------- */

/* Reads the bytes at RIP. As mvm_walk(). What lies in a second page that cannot be read is not available. */
int mvm_fetch(struct mvm_vcpu *vcpu, struct mvm_instruction *instruction, struct mvm_fault *fault);

/* 0; -EFAULT: it raises an exception; -ENOSYS: the core does not know it; -ENODATA: it is longer than what is
 * available. */
int mvm_decode(struct mvm_vcpu *vcpu, struct mvm_instruction *instruction, struct mvm_fault *fault);

/*
 * RIP after an instruction that exited, which is one of @opcode after its prefixes: the processor says, or it is
 * fetched. Takes vm.memory. GO_ON: @next is there; TO_USER, -errno as for an exit. *@next is RIP where the guest
 * has another instruction there by now, or cannot read it: it executes again.
 */
int mvm_next_rip(struct mvm_vcpu *vcpu, const struct mvm_cpu_exit *exit, const char *opcode,
		 u32 length, u64 *next);

/* --- emulate.c --------------------------------------------------------------------------------------------- */

int mvm_emulate(struct mvm_vcpu *vcpu);				 /* under vm.memory */
int mvm_emulate_complete(struct mvm_vcpu *vcpu, const u8 *data); /* takes vm.memory */

/* Result of an operation, and the flags that it leaves. */
u64 mvm_compute(u32 operation, u32 size, u64 a, u64 b, u64 *flags);

/* --- exits.c ------------------------------------------------------------------------------------------------ */

int mvm_exit_handle(struct mvm_vcpu *vcpu, const struct mvm_cpu_exit *exit);

/* What an emulation that failed ends in: an exception for the guest, or an exit. @err as of mvm_walk(). */
int mvm_exit_failed(struct mvm_vcpu *vcpu, int err, const struct mvm_fault *fault,
		    const struct mvm_instruction *instruction);
int mvm_exit_memory_fault(struct mvm_vcpu *vcpu, u64 gpa, u32 flags);

/* The VMM has had its say: completes the exit that it was asked for. */
int mvm_exit_complete(struct mvm_vcpu *vcpu);

/* --- io.c ---------------------------------------------------------------------------------------------------- */

int mvm_io_exit(struct mvm_vcpu *vcpu, const struct mvm_cpu_exit *exit);
int mvm_io_complete(struct mvm_vcpu *vcpu, const u8 *data);

/* --- events.c ------------------------------------------------------------------------------------------------- */

void mvm_raise(struct mvm_vcpu *vcpu, const struct mvm_fault *fault);
void mvm_raise_vector(struct mvm_vcpu *vcpu,
		      u8 vector); /* without an error code, or with 0 for #GP */
void mvm_events_prepare(struct mvm_vcpu *vcpu, bool want_window);
void mvm_events_collect(struct mvm_vcpu *vcpu, const struct mvm_cpu_event *interrupted);
bool mvm_events_ready(const struct mvm_vcpu *vcpu); /* INTERRUPT would be taken at once */
bool mvm_events_wake(struct mvm_vcpu *vcpu);	    /* something ends HLT */
bool mvm_has_i8259(const struct mvm_vm *vm);

/* --- cpuid.c, msr.c, registers.c --------------------------------------------------------------------------------- */

struct mvm_cpuid_answer {
	u32 eax;
	u32 ebx;
	u32 ecx;
	u32 edx;
};

u32 mvm_cpuid_count(const struct mvm_system *system);
void mvm_cpuid_answer(const struct mvm_vcpu *vcpu, u32 function, u32 index,
		      struct mvm_cpuid_answer *answer);
int mvm_cpuid_set(struct mvm_vcpu *vcpu, const struct mvm_cpuid_entry *entries, u32 count);

/* A feature of the host that mvm offers, or of what the guest was given: a bit of a register of a function. */
enum mvm_cpuid_register { MVM_EAX, MVM_EBX, MVM_ECX, MVM_EDX };

bool mvm_host_has(const struct mvm_system *system, u32 function, u32 which, u32 bit);
bool mvm_guest_has(const struct mvm_vcpu *vcpu, u32 function, u32 which, u32 bit);
u64 mvm_cr4_offered(const struct mvm_system *system);	/* by the host: system->cr4 */
u64 mvm_efer_offered(const struct mvm_system *system);	/* system->efer */
u64 mvm_guest_cr4_offered(const struct mvm_vcpu *vcpu); /* to the guest */
u64 mvm_guest_efer_offered(const struct mvm_vcpu *vcpu);
u64 mvm_guest_xcr0_offered(const struct mvm_vcpu *vcpu);
bool mvm_xcr0_valid(u64 value, u64 offered);

u32 mvm_msr_count(const struct mvm_system *system);
/* 0, -ENOENT: there is no such MSR, -EINVAL: it does not take the value. @guest: WRMSR rather than the VMM. */
int mvm_msr_get(struct mvm_vcpu *vcpu, u32 index, u64 *value);
int mvm_msr_set(struct mvm_vcpu *vcpu, u32 index, u64 value, bool guest);

void mvm_efer_follow(struct mvm_sregs *sregs);
int mvm_sregs_check(const struct mvm_vcpu *vcpu, const struct mvm_sregs *sregs);
void mvm_vcpu_init_state(struct mvm_vcpu *vcpu);
u64 mvm_tsc_now(const struct mvm_vcpu *vcpu);
void mvm_tsc_write(struct mvm_vcpu *vcpu, u64 value);

/* --- i8259.c, i8254.c: under vm.irq_lock where not said otherwise -------------------------------------------------- */

void mvm_i8259_power_on(struct mvm_i8259 *pic);
void mvm_i8259_line(struct mvm_i8259 *pic, u32 line,
		    bool level); /* wakes the boot vCPU where that is due */
bool mvm_i8259_intr(const struct mvm_i8259 *pic);
u8 mvm_i8259_acknowledge(struct mvm_i8259 *pic);
bool mvm_i8259_port(u16 port);
u8 mvm_i8259_read(struct mvm_i8259 *pic, u16 port);
void mvm_i8259_write(struct mvm_i8259 *pic, u16 port, u8 value);

void mvm_i8254_power_on(struct mvm_i8254 *pit);
bool mvm_i8254_port(u16 port);
u8 mvm_i8254_read(struct mvm_i8254 *pit, u16 port);
void mvm_i8254_write(struct mvm_i8254 *pit, u16 port, u8 value);
void mvm_i8254_clock_changed(struct mvm_i8254 *pit, u64 read);
void mvm_i8254_expired(struct host_timer *timer); /* takes irq_lock */

#endif
