// SPDX-License-Identifier: MIT
/* What the core takes from a program; see core/host.h. Time stands still until a test moves it. */
#include "host.h"

#include <sched.h>
#include <stdlib.h>

/* --- time and the machine -------------------------------------------------------------------- */

static u64 user_time = USER_TIME_START;
static struct host_timer *user_timers;
static pthread_mutex_t user_timer_mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t user_timer_done = PTHREAD_COND_INITIALIZER;

u64 host_time_ns(void)
{
	return __atomic_load_n(&user_time, __ATOMIC_RELAXED);
}

/* 2026 in round figures; it moves as time does. */
u64 host_wallclock_ns(void)
{
	return 1790000000000000000ull + host_time_ns();
}

u32 host_online_cpus(void)
{
	return 4;
}

u32 host_cpu(void)
{
	return 3;
}

USER_THREAD_LOCAL bool user_signal;

bool host_signal_pending(void)
{
	return user_signal;
}

int host_interrupted(void)
{
	return -EINTR;
}

void host_relax(void)
{
#ifdef OS_THREADS
	sched_yield();
#endif
}

/* --- references, counters, words ---------------------------------------------------------------- */

void host_refcount_init(struct host_refcount *count)
{
	count->count = 1;
}

void host_refcount_get(struct host_refcount *count)
{
	if (!__atomic_fetch_add(&count->count, 1, __ATOMIC_RELAXED))
		abort();
}

bool host_refcount_put(struct host_refcount *count)
{
	u32 before = __atomic_fetch_sub(&count->count, 1, __ATOMIC_ACQ_REL);

	if (!before)
		abort();
	return before == 1;
}

void host_counter_add(struct host_counter *counter, s64 by)
{
	__atomic_fetch_add(&counter->value, by, __ATOMIC_RELAXED);
}

s64 host_counter_read(const struct host_counter *counter)
{
	return __atomic_load_n(&counter->value, __ATOMIC_RELAXED);
}

void host_bit_set(u64 *word, u32 bit)
{
	__atomic_fetch_or(word, 1ull << bit, __ATOMIC_SEQ_CST);
}

u64 host_word_take(u64 *word)
{
	return __atomic_exchange_n(word, 0, __ATOMIC_SEQ_CST);
}

bool host_cmpxchg64(volatile u64 *place, u64 old, u64 new)
{
	return __atomic_compare_exchange_n(place, &old, new, false, __ATOMIC_SEQ_CST,
					   __ATOMIC_SEQ_CST);
}

bool host_cmpxchg32(volatile u32 *place, u32 old, u32 new)
{
	return __atomic_compare_exchange_n(place, &old, new, false, __ATOMIC_SEQ_CST,
					   __ATOMIC_SEQ_CST);
}

/* --- spinlocks: taken twice by one thread is an error, not a hang ---------------------------------- */

void host_spinlock_init(struct host_spinlock *lock, const char *name)
{
	pthread_mutexattr_t attributes;

	(void)name;
	if (pthread_mutexattr_init(&attributes) ||
	    pthread_mutexattr_settype(&attributes, PTHREAD_MUTEX_ERRORCHECK) ||
	    pthread_mutex_init(&lock->mutex, &attributes))
		abort();
	pthread_mutexattr_destroy(&attributes);
}

unsigned long host_spin_lock(struct host_spinlock *lock)
{
	if (pthread_mutex_lock(&lock->mutex))
		abort();
	return 0;
}

void host_spin_unlock(struct host_spinlock *lock, unsigned long flags)
{
	(void)flags;
	if (pthread_mutex_unlock(&lock->mutex))
		abort();
}

/* --- pages ------------------------------------------------------------------------------------------- */

void *host_page_alloc(u64 *physical)
{
	void *page = user_alloc_fails() ? NULL : aligned_alloc(HOST_PAGE_SIZE, HOST_PAGE_SIZE);

	if (!page)
		return NULL;
	memset(page, 0, HOST_PAGE_SIZE);
	__atomic_fetch_add(&user_counts.allocations, 1, __ATOMIC_RELAXED);
	if (physical)
		*physical = (uintptr_t)page;
	return page;
}

void host_page_free(void *page)
{
	__atomic_fetch_add(&user_counts.frees, 1, __ATOMIC_RELAXED);
	free(page);
}

/* --- whose VM ------------------------------------------------------------------------------------------ */

int host_vm_init(struct host_vm *vm)
{
	if (user_alloc_fails())
		return -ENOMEM;
	vm->space = user_current;
	return 0;
}

void host_vm_free(struct host_vm *vm)
{
	vm->space = NULL;
}

bool host_vm_is_callers(const struct host_vm *vm)
{
	return vm->space == user_current;
}

/* --- memory of the caller -------------------------------------------------------------------------------- */

u64 user_pinned;
u64 user_pin_limit = ~0ull;
const void *user_bad;

/* @bytes: where the simulated memory is */
struct host_region {
	u8 *bytes;
	u64 pages;
};

struct host_region *host_region_pin(struct host_vm *vm, u64 address, u64 pages, bool write,
				    int *error)
{
	u64 size = pages * HOST_PAGE_SIZE;
	struct host_region *region;

	*error = -EFAULT;
	if (!(write ? user_writable : user_readable)(vm->space, address, size))
		return NULL;
	*error = -ENOMEM;
	if (__atomic_load_n(&user_pinned, __ATOMIC_RELAXED) + pages > user_pin_limit)
		return NULL;
	region = os_alloc(1, sizeof(*region));
	if (!region)
		return NULL;
	region->bytes = user_bytes(vm->space, address, size);
	region->pages = pages;
	__atomic_fetch_add(&user_pinned, pages, __ATOMIC_RELAXED);
	return region;
}

void host_region_unpin(struct host_region *region)
{
	__atomic_fetch_sub(&user_pinned, region->pages, __ATOMIC_RELAXED);
	os_free(region);
}

u64 host_region_page(const struct host_region *region, u64 index)
{
	if (index >= region->pages)
		abort();
	return (uintptr_t)(region->bytes + index * HOST_PAGE_SIZE);
}

bool host_region_is_bad(const struct host_region *region, u64 index)
{
	return user_bad && (uintptr_t)user_bad - host_region_page(region, index) < HOST_PAGE_SIZE;
}

/* Maps that a thread has open: they are closed in the opposite order, and nothing sleeps meanwhile. */
static USER_THREAD_LOCAL void *user_maps[4];
static USER_THREAD_LOCAL u32 user_map_count;

void *host_region_map(const struct host_region *region, u64 index)
{
	void *mapped = (void *)(uintptr_t)host_region_page(region, index);

	if (host_region_is_bad(region, index))
		return NULL;
	if (user_map_count == 4)
		abort();
	user_maps[user_map_count++] = mapped;
	return mapped;
}

void host_region_unmap(const struct host_region *region, void *mapped)
{
	(void)region;
	if (!user_map_count || user_maps[--user_map_count] != mapped)
		abort();
}

/* --- threads that run vCPUs --------------------------------------------------------------------------------- */

int host_vcpu_init(struct host_vcpu *vcpu)
{
	if (user_alloc_fails())
		return -ENOMEM;
	if (pthread_mutex_init(&vcpu->mutex, NULL) || pthread_cond_init(&vcpu->changed, NULL))
		abort();
	return 0;
}

void host_vcpu_free(struct host_vcpu *vcpu)
{
	pthread_mutex_destroy(&vcpu->mutex);
	pthread_cond_destroy(&vcpu->changed);
}

void host_vcpu_kick(struct host_vcpu *vcpu)
{
	pthread_mutex_lock(&vcpu->mutex);
	vcpu->kicked = true;
	pthread_cond_broadcast(&vcpu->changed);
	pthread_mutex_unlock(&vcpu->mutex);
}

void host_vcpu_kick_wait(struct host_vcpu *vcpu)
{
	pthread_mutex_lock(&vcpu->mutex);
	vcpu->kicked = true;
	pthread_cond_broadcast(&vcpu->changed);
	while (vcpu->inside)
		pthread_cond_wait(&vcpu->changed, &vcpu->mutex);
	pthread_mutex_unlock(&vcpu->mutex);
}

bool host_vcpu_kicked(const struct host_vcpu *vcpu)
{
	pthread_mutex_t *mutex = (pthread_mutex_t *)&vcpu->mutex;
	bool kicked;

	pthread_mutex_lock(mutex);
	kicked = vcpu->kicked;
	pthread_mutex_unlock(mutex);
	return kicked;
}

void host_vcpu_kick_take(struct host_vcpu *vcpu)
{
	host_relax(); /* somebody else's turn, where a kick would be lost if one could be */
	pthread_mutex_lock(&vcpu->mutex);
	vcpu->kicked = false;
	pthread_mutex_unlock(&vcpu->mutex);
}

static void host_vcpu_set_inside(struct host_vcpu *vcpu, bool inside)
{
	pthread_mutex_lock(&vcpu->mutex);
	vcpu->inside = inside;
	pthread_cond_broadcast(&vcpu->changed);
	pthread_mutex_unlock(&vcpu->mutex);
}

void host_vcpu_enter(struct host_vcpu *vcpu)
{
	host_vcpu_set_inside(vcpu, true);
}

void host_vcpu_leave(struct host_vcpu *vcpu)
{
	host_vcpu_set_inside(vcpu, false);
}

/* A signal that a test has set is there before; without threads nothing else could come. */
int host_vcpu_wait(struct host_vcpu *vcpu)
{
	int err = 0;

	pthread_mutex_lock(&vcpu->mutex);
	while (!vcpu->kicked && !user_signal) {
#ifdef OS_THREADS
		pthread_cond_wait(&vcpu->changed, &vcpu->mutex);
#else
		user_signal = true; /* nobody is there to kick */
#endif
	}
	if (!vcpu->kicked)
		err = -EINTR;
	pthread_mutex_unlock(&vcpu->mutex);
	return err;
}

/* --- timers --------------------------------------------------------------------------------------------------- */

void host_timer_init(struct host_timer *timer, void (*expired)(struct host_timer *timer))
{
	memset(timer, 0, sizeof(*timer));
	timer->expired = expired;
}

static void user_timer_remove(struct host_timer *timer)
{
	struct host_timer **at = &user_timers;

	while (*at && *at != timer)
		at = &(*at)->next;
	if (*at)
		*at = timer->next;
	timer->armed = false;
}

void host_timer_start(struct host_timer *timer, u64 when)
{
	pthread_mutex_lock(&user_timer_mutex);
	if (timer->armed)
		user_timer_remove(timer);
	timer->when = when;
	timer->armed = true;
	timer->next = user_timers;
	user_timers = timer;
	pthread_mutex_unlock(&user_timer_mutex);
}

void host_timer_stop(struct host_timer *timer)
{
	pthread_mutex_lock(&user_timer_mutex);
	while (timer->running)
		pthread_cond_wait(&user_timer_done, &user_timer_mutex);
	if (timer->armed)
		user_timer_remove(timer);
	pthread_mutex_unlock(&user_timer_mutex);
}

/* The timer that is due first, at @until or before. */
static struct host_timer *user_timer_due(u64 until)
{
	struct host_timer *timer, *first = NULL;

	for (timer = user_timers; timer; timer = timer->next) {
		if (timer->when <= until && (!first || timer->when < first->when))
			first = timer;
	}
	return first;
}

u64 user_timer_next(void)
{
	struct host_timer *timer;
	u64 when;

	pthread_mutex_lock(&user_timer_mutex);
	timer = user_timer_due(~0ull);
	when = timer ? timer->when : 0;
	pthread_mutex_unlock(&user_timer_mutex);
	return when;
}

void user_time_pass(u64 ns)
{
	u64 until = host_time_ns() + ns;
	struct host_timer *timer;

	pthread_mutex_lock(&user_timer_mutex);
	while ((timer = user_timer_due(until))) {
		if (timer->when > host_time_ns())
			__atomic_store_n(&user_time, timer->when, __ATOMIC_RELAXED);
		user_timer_remove(timer);
		timer->running = true;
		pthread_mutex_unlock(&user_timer_mutex);
		timer->expired(timer);
		pthread_mutex_lock(&user_timer_mutex);
		timer->running = false;
		pthread_cond_broadcast(&user_timer_done);
	}
	__atomic_store_n(&user_time, until, __ATOMIC_RELAXED);
	pthread_mutex_unlock(&user_timer_mutex);
}
