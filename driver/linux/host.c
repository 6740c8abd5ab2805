// SPDX-License-Identifier: MIT
/* What the core takes from the Linux kernel; see core/host.h. */
#include "host.h"
#include "counters.h"

#include <linux/cpumask.h>
#include <linux/highmem.h>
#include <linux/ktime.h>
#include <linux/mm.h>
#include <linux/rcupdate.h>
#include <linux/sched/mm.h>
#include <linux/sched/signal.h>
#include <linux/smp.h>
#include <linux/task_work.h>
#include <linux/timekeeping.h>
#include <linux/version.h>
#include <asm/io.h>

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 4, 0)
#include <trace/events/ipi.h> /* for smp_send_reschedule() */
#endif

/* --- time and the machine ------------------------------------------------------------------ */

u64 host_time_ns(void)
{
	return ktime_get_ns();
}

u64 host_wallclock_ns(void)
{
	return ktime_get_real_ns();
}

u32 host_online_cpus(void)
{
	return num_online_cpus();
}

u32 host_cpu(void)
{
	return raw_smp_processor_id();
}

/*
 * Work for the way back to user space counts, too: CPU-time timers and RLIMIT_CPU (CONFIG_POSIX_CPU_TIMERS_TASK_WORK) send their
 * signals from there. Not TIF_NOTIFY_RESUME, which is set whenever a thread with rseq(2) was scheduled.
 */
bool host_signal_pending(void)
{
	return signal_pending(current) || task_work_pending(current);
}

/*
 * Most of that work has no signal (NUMA balancing; from Linux 6.4 on mm_cid of the scheduler, each 100 ms). The flag makes the way
 * back look for signals, behind the work, and call again where there is none for this thread, as for any -ERESTARTNOHAND.
 */
int host_interrupted(void)
{
	if (!signal_pending(current))
		set_thread_flag(TIF_NOTIFY_SIGNAL);
	return -ERESTARTNOHAND;
}

/* Also says that the thread has been scheduled: it may never be, nor leave the kernel, and others wait for all threads to. */
void host_relax(void)
{
	cond_resched_tasks_rcu_qs();
}

/* --- references and counters --------------------------------------------------------------- */

void host_refcount_init(struct host_refcount *count)
{
	refcount_set(&count->count, 1);
}

void host_refcount_get(struct host_refcount *count)
{
	refcount_inc(&count->count);
}

bool host_refcount_put(struct host_refcount *count)
{
	return refcount_dec_and_test(&count->count);
}

void host_counter_add(struct host_counter *counter, s64 by)
{
	atomic64_add(by, &counter->value);
}

s64 host_counter_read(const struct host_counter *counter)
{
	return atomic64_read(&counter->value);
}

/* --- atomic words --------------------------------------------------------------------------- */

void host_bit_set(u64 *word, u32 bit)
{
	set_bit(bit, (unsigned long *)word);
}

u64 host_word_take(u64 *word)
{
	return xchg(word, 0);
}

bool host_cmpxchg64(volatile u64 *place, u64 old, u64 new)
{
	return cmpxchg(place, old, new) == old;
}

bool host_cmpxchg32(volatile u32 *place, u32 old, u32 new)
{
	return cmpxchg(place, old, new) == old;
}

/* --- spinlocks -------------------------------------------------------------------------------- */

unsigned long host_spin_lock(struct host_spinlock *lock) __acquires(&lock->lock)
{
	unsigned long flags;

	spin_lock_irqsave(&lock->lock, flags);
	return flags;
}

void host_spin_unlock(struct host_spinlock *lock, unsigned long flags) __releases(&lock->lock)
{
	spin_unlock_irqrestore(&lock->lock, flags);
}

/* --- pages of the kernel ---------------------------------------------------------------------- */

void *host_page_alloc(u64 *physical)
{
	void *page = (void *)get_zeroed_page(GFP_KERNEL_ACCOUNT);

	if (page && physical)
		*physical = virt_to_phys(page);
	return page;
}

void host_page_free(void *page)
{
	free_page((unsigned long)page);
}

/* --- whose VM ---------------------------------------------------------------------------------- */

int host_vm_init(struct host_vm *vm)
{
	vm->mm = current->mm;
	if (!vm->mm)
		return -EINVAL; /* a thread of the kernel */
	mmgrab(vm->mm);
	return 0;
}

void host_vm_free(struct host_vm *vm)
{
	mmdrop(vm->mm);
	vm->mm = NULL;
}

bool host_vm_is_callers(const struct host_vm *vm)
{
	return current->mm == vm->mm;
}

/* --- memory of the caller, behind a slot ------------------------------------------------------- */

/**
 * struct host_region - pinned pages
 * @mm: whose limit they count against
 * @count: how many
 * @write: they become dirty
 * @pages: the pages
 */
struct host_region {
	struct mm_struct *mm;
	u64 count;
	bool write;
	struct page *pages[];
};

#define HOST_PIN_AT_ONCE 512u

/*
 * Pages @at and on. Where the owner may write the guest's view has to be that of the owner's writes, so a private page
 * becomes its own first (FOLL_WRITE), also for a guest that only reads. What the owner may not write is pinned page by page:
 * the next one may be one that he may.
 */
static long host_pin_some(struct host_region *region, u64 address, u64 at, bool write)
{
	int wanted = (int)min_t(u64, region->count - at, HOST_PIN_AT_ONCE);
	unsigned long from = address + at * PAGE_SIZE;
	long got;

	if (fatal_signal_pending(current))
		return -EINTR;
	got = pin_user_pages_fast(from, wanted, FOLL_WRITE | FOLL_LONGTERM, &region->pages[at]);
	if (got == -EFAULT && !write)
		got = pin_user_pages_fast(from, 1, FOLL_LONGTERM, &region->pages[at]);
	return got ? got : -EFAULT;
}

/* The first @count pages, which may be millions. */
static void host_unpin(struct host_region *region, u64 count, bool dirty)
{
	u64 at, part;

	for (at = 0; at < count; at += part) {
		part = min_t(u64, count - at, HOST_PIN_AT_ONCE);
		unpin_user_pages_dirty_lock(&region->pages[at], part, dirty);
		cond_resched();
	}
}

static int host_pin(struct host_region *region, u64 address, bool write)
{
	u64 at = 0;
	long got;

	while (at < region->count) {
		got = host_pin_some(region, address, at, write);
		if (got < 0) {
			host_unpin(region, at, false);
			return got == -ENOMEM || got == -EINTR ? (int)got : -EFAULT;
		}
		at += got;
		cond_resched();
	}
	return 0;
}

struct host_region *host_region_pin(struct host_vm *vm, u64 address, u64 pages, bool write,
				    int *error)
{
	struct host_region *region;

	*error = -ENOMEM;
	if (pages > totalram_pages())
		return NULL; /* who has no limit is not to exhaust memory by a list of what cannot be */
	*error = account_locked_vm(vm->mm, pages, true);
	if (*error)
		return NULL;
	region = kvmalloc(struct_size(region, pages, pages), GFP_KERNEL_ACCOUNT | __GFP_NOWARN);
	*error = -ENOMEM;
	if (!region)
		goto uncharge;
	region->mm = vm->mm;
	region->count = pages;
	region->write = write;
	*error = host_pin(region, address, write);
	if (*error)
		goto free;
	mmgrab(region->mm);
	atomic64_add(pages, &host_pinned_pages);
	return region;

free:
	kvfree(region);
uncharge:
	account_locked_vm(vm->mm, pages, false);
	return NULL;
}

void host_region_unpin(struct host_region *region)
{
	host_unpin(region, region->count, region->write);
	account_locked_vm(region->mm, region->count, false);
	mmdrop(region->mm);
	atomic64_sub(region->count, &host_pinned_pages);
	kvfree(region);
}

u64 host_region_page(const struct host_region *region, u64 index)
{
	return page_to_phys(region->pages[index]);
}

bool host_region_is_bad(const struct host_region *region, u64 index)
{
	return is_page_hwpoison(region->pages[index]);
}

/*
 * Linux takes a page that it found bad out of its direct map once it has taken it from all processes: long after it says so in
 * the page's flags, for a CPU that does nothing else between looking and unmapping.
 */
void *host_region_map(const struct host_region *region, u64 index)
{
	preempt_disable();
	if (!host_region_is_bad(region, index))
		return kmap_local_page(region->pages[index]);
	preempt_enable();
	return NULL;
}

void host_region_unmap(const struct host_region *region, void *mapped)
{
	kunmap_local(mapped);
	preempt_enable();
}

/* --- threads that run vCPUs -------------------------------------------------------------------- */

int host_vcpu_init(struct host_vcpu *vcpu)
{
	atomic_set(&vcpu->kicked, 0);
	vcpu->cpu = -1;
	init_waitqueue_head(&vcpu->wait);
	return 0;
}

void host_vcpu_free(struct host_vcpu *vcpu)
{
	WARN_ON_ONCE(vcpu->cpu >= 0);
}

/*
 * Either enter() sees the kick, or this sees where it is: both write first, then look, with a barrier between. The CPU that it
 * is on does not go offline before this one could be preempted, and an interrupt for one that is offline is a warning.
 */
void host_vcpu_kick(struct host_vcpu *vcpu)
{
	int cpu;

	atomic_xchg(&vcpu->kicked, 1);
	if (wq_has_sleeper(&vcpu->wait))
		wake_up(&vcpu->wait);
	preempt_disable();
	cpu = READ_ONCE(vcpu->cpu);
	if (cpu >= 0 && cpu != smp_processor_id())
		smp_send_reschedule(cpu);
	preempt_enable();
}

static void host_nothing(void *unused)
{
}

/* The answer to a call comes when the CPU is out of the guest; a vCPU that is elsewhere by then has seen the kick. */
void host_vcpu_kick_wait(struct host_vcpu *vcpu)
{
	int cpu;

	host_vcpu_kick(vcpu);
	cpu = READ_ONCE(vcpu->cpu);
	if (cpu >= 0)
		smp_call_function_single(cpu, host_nothing, NULL, 1);
}

bool host_vcpu_kicked(const struct host_vcpu *vcpu)
{
	return atomic_read(&vcpu->kicked);
}

void host_vcpu_kick_take(struct host_vcpu *vcpu)
{
	atomic_xchg(&vcpu->kicked, 0);
}

void host_vcpu_enter(struct host_vcpu *vcpu)
{
	WRITE_ONCE(vcpu->cpu, smp_processor_id());
	smp_mb(); /* with that of atomic_xchg() in host_vcpu_kick() */
}

void host_vcpu_leave(struct host_vcpu *vcpu)
{
	smp_mb();
	WRITE_ONCE(vcpu->cpu, -1);
}

int host_vcpu_wait(struct host_vcpu *vcpu)
{
	return wait_event_interruptible(vcpu->wait, host_vcpu_kicked(vcpu)) ? -EINTR : 0;
}

/* --- timers ------------------------------------------------------------------------------------ */

static enum hrtimer_restart host_timer_expired(struct hrtimer *timer)
{
	struct host_timer *this = container_of(timer, struct host_timer, timer);

	this->expired(this);
	return HRTIMER_NORESTART;
}

void host_timer_init(struct host_timer *timer, void (*expired)(struct host_timer *timer))
{
	timer->expired = expired;
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 13, 0)
	hrtimer_setup(&timer->timer, host_timer_expired, CLOCK_MONOTONIC, HRTIMER_MODE_ABS);
#else
	hrtimer_init(&timer->timer, CLOCK_MONOTONIC, HRTIMER_MODE_ABS);
	timer->timer.function = host_timer_expired;
#endif
}

void host_timer_start(struct host_timer *timer, u64 when)
{
	hrtimer_start(&timer->timer, ns_to_ktime(when), HRTIMER_MODE_ABS);
}

void host_timer_stop(struct host_timer *timer)
{
	hrtimer_cancel(&timer->timer);
}
