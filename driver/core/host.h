/* SPDX-License-Identifier: MIT */
/*
 * What the core takes from the system beyond os.h: time, references, spinlocks, pinned memory of
 * the caller, waking and stopping vCPUs, timers.
 *
 * host_types.h is the system's own and is found by the include path (driver/linux, driver/user). It
 * includes os.h and defines, each as a struct or as a macro where said:
 *
 *	struct host_refcount, host_counter, host_spinlock, host_vm, host_vcpu, host_timer
 *	HOST_PAGE_SIZE		4096
 *	host_spinlock_init(lock, name)	a macro on Linux, so that lockdep tells the locks apart
 */
#ifndef MVM_HOST_H
#define MVM_HOST_H

#include "host_types.h"

struct mvm_vm;
struct mvm_vcpu;

/* --- time and the machine ------------------------------------------------------------------ */

/* CLOCK_MONOTONIC in nanoseconds; any context. */
u64 host_time_ns(void);

/* Wall clock in nanoseconds since 1970; any context. */
u64 host_wallclock_ns(void);

u32 host_online_cpus(void);

/* The CPU that this runs on, for people: it may be another one when the caller looks at it. */
u32 host_cpu(void);

/* True where the calling thread should return to user space: a signal waits, or what may become one there. */
bool host_signal_pending(void);

/*
 * What a call returns that ended for host_signal_pending(): -EINTR, or what the system makes of it on the way back: -EINTR
 * where a handler ran, and the call once more where none did.
 */
int host_interrupted(void);

/* Lets others run where they should; may sleep. Called by the run loop between two entries. */
void host_relax(void);

/* --- references and counters --------------------------------------------------------------- */

/* Begins at 1. */
void host_refcount_init(struct host_refcount *count);
void host_refcount_get(struct host_refcount *count);

/* True where that was the last one: what others did before they put theirs has then happened. */
bool host_refcount_put(struct host_refcount *count);

/* Numbers that others may look at: objects that exist, exits of a kind. */
void host_counter_add(struct host_counter *counter, s64 by);
s64 host_counter_read(const struct host_counter *counter);

/* --- atomic words --------------------------------------------------------------------------- */

/* Sets a bit (0 to 63) of a word that others change meanwhile. */
void host_bit_set(u64 *word, u32 bit);

/* The word, and 0 in its place, at once. */
u64 host_word_take(u64 *word);

/* @place becomes @new if it is @old. The memory may be a guest's. Return: whether it was. */
bool host_cmpxchg64(volatile u64 *place, u64 old, u64 new);
bool host_cmpxchg32(volatile u32 *place, u32 old, u32 new);

/* --- spinlocks: interrupts are off while one is held ------------------------------------------ */

unsigned long host_spin_lock(struct host_spinlock *lock);
void host_spin_unlock(struct host_spinlock *lock, unsigned long flags);

/* --- pages of the kernel ---------------------------------------------------------------------- */

/**
 * host_page_alloc - a zeroed page, charged to the caller's control group; may sleep
 * @physical: set to its host-physical address; may be NULL
 *
 * Return: the page, or NULL.
 */
void *host_page_alloc(u64 *physical);
void host_page_free(void *page);

/* --- whose VM ---------------------------------------------------------------------------------- */

/* Remembers the calling process' address space as the VM's, with a reference to it. 0 or -errno. */
int host_vm_init(struct host_vm *vm);
void host_vm_free(struct host_vm *vm);

/* True where the calling process is the one that made the VM. */
bool host_vm_is_callers(const struct host_vm *vm);

/* --- memory of the caller, behind a slot ------------------------------------------------------- */

struct host_region;

/**
 * host_region_pin - pin a range of the calling process' memory for as long as the region exists
 * @vm: whose owner is the caller; its RLIMIT_MEMLOCK is charged
 * @address: in user space, a multiple of HOST_PAGE_SIZE
 * @pages: how many
 * @write: the guest may write to it
 * @error: set where NULL is returned: -EFAULT (not all of it is mapped, or not writable),
 *	-ENOMEM (no memory, more than RLIMIT_MEMLOCK, or than the host has), -EINTR (a fatal signal)
 *
 * Pages stay where they are until host_region_unpin(): what is mapped into a guest is never stale,
 * whatever the owner does to its address space.
 *
 * Return: the region, or NULL.
 */
struct host_region *host_region_pin(struct host_vm *vm, u64 address, u64 pages, bool write,
				    int *error);

/* Any process may call this, also after the owner has gone. Pages that were writable become dirty. */
void host_region_unpin(struct host_region *region);

/* Host-physical address of page number @index. Any context. */
u64 host_region_page(const struct host_region *region, u64 index);

/*
 * True where the host has found the page broken (a hardware memory error) and taken it out of use: whoever touched it
 * would meet the error again. It stays true. Any context.
 */
bool host_region_is_bad(const struct host_region *region, u64 index);

/*
 * The page in the kernel's address space, until host_region_unmap(), or NULL where it is bad. Maps nest as
 * kmap_local_page() does: what was mapped last is unmapped first; no sleeping in between.
 */
void *host_region_map(const struct host_region *region, u64 index);
void host_region_unmap(const struct host_region *region, void *mapped);

/* --- threads that run vCPUs -------------------------------------------------------------------- */

/*
 * A vCPU is asked to look around (an interrupt line went up, its memory changed) by host_vcpu_kick().
 * No kick is lost: the run loop takes the kick first (host_vcpu_kick_take), looks at everything then,
 * and enters the guest last; the backend's enter() returns at once where host_vcpu_kicked() after it
 * has made itself visible with host_vcpu_enter(), with interrupts off.
 */

int host_vcpu_init(struct host_vcpu *vcpu);
void host_vcpu_free(struct host_vcpu *vcpu);

/* Makes enter() return or a waiting thread go on. Any context, also under a spinlock. */
void host_vcpu_kick(struct host_vcpu *vcpu);

/*
 * Kicks, and returns when the guest is not executing with anything that the backend loaded before.
 * Sleeps; takes no lock of the vCPU.
 */
void host_vcpu_kick_wait(struct host_vcpu *vcpu);

/* True where a kick has come since the last host_vcpu_kick_take(). */
bool host_vcpu_kicked(const struct host_vcpu *vcpu);
void host_vcpu_kick_take(struct host_vcpu *vcpu);

/*
 * For enter(), with interrupts off: from enter() to leave() a kick interrupts this CPU. Full barriers:
 * what others wrote before a kick that host_vcpu_kicked() does not yet see is seen after the next one.
 */
void host_vcpu_enter(struct host_vcpu *vcpu);
void host_vcpu_leave(struct host_vcpu *vcpu);

/* Sleeps until a kick or a signal; 0 or -EINTR. Takes no kick; returns at once where there is one. */
int host_vcpu_wait(struct host_vcpu *vcpu);

/* --- timers ------------------------------------------------------------------------------------ */

/*
 * @expired is called once, at the time or later, with interrupts possibly off and no lock held. It may
 * start the timer again.
 */
void host_timer_init(struct host_timer *timer, void (*expired)(struct host_timer *timer));

/* @when: by host_time_ns(). Replaces what was set before; may be called under a spinlock. */
void host_timer_start(struct host_timer *timer, u64 when);

/* @expired is not running and will not be called any more. Sleeps; no lock that @expired takes is held. */
void host_timer_stop(struct host_timer *timer);

#endif
