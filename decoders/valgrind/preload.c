// SPDX-License-Identifier: MIT
/*
 * For valgrind as it is installed: a library that `ioctlc-valgrind` loads into the program. It
 * wraps libc's ioctl() and tells memcheck, by its client requests, what the call reads and writes.
 * What valgrind would guess of the call is not reported.
 *
 * It runs as part of the program, under valgrind: it reads the program's memory through the
 * kernel, so that its own decisions do not depend on undefined values and no address makes it
 * fault, and it takes its own memory from the kernel, so that no leak check sees it.
 */
#include <errno.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>
#include <valgrind/memcheck.h>
#include "alloc.h"
#include "checker.h"

#define MOST_REPORTS 16		/* of one call */
#define MOST_SAID    4096	/* names that have been printed, over all calls */
#define MOST_WRITTEN (1u << 28) /* bytes; more is not believed */
#define ALWAYS	     static inline __attribute__((always_inline))
#define EXPORTED     __attribute__((visibility("default")))

/* What is wrong with a call; room: not addressable, else not defined. */
struct report {
	uint64_t addr, length;
	bool room;
	char name[DEC_PATH_SIZE];
};

struct wrapped {
	struct checker checker; /* first: the callbacks get this one */
	struct dec_call call;
	sigset_t mask; /* the program's own */
	unsigned int count, left_out;
	struct report reports[MOST_REPORTS];
};

extern const struct dec_tables *const __start_dec_tables[] __attribute__((visibility("hidden")));
extern const struct dec_tables *const __stop_dec_tables[] __attribute__((visibility("hidden")));

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct dec_state state_rows[DEC_MAX_STATES];
static struct dec_states states = { .rows = state_rows, .space = DEC_MAX_STATES };
static uint64_t said[MOST_SAID];
static bool on, mocks;

/* --- once --- */

static void before_fork(void)
{
	pthread_mutex_lock(&lock);
}

static void after_fork(void)
{
	pthread_mutex_unlock(&lock);
}

/* Other tools than memcheck, and no valgrind at all, answer 0. */
static bool is_memcheck(void)
{
	char byte = 0, bits;

	return VALGRIND_GET_VBITS(&byte, &bits, 1) == 1;
}

__attribute__((constructor)) static void start(void)
{
	const char *option = getenv("IOCTLC_VALGRIND_MOCKS");

	mocks = option && *option == '1';
	on = is_memcheck() && pthread_atfork(before_fork, after_fork, after_fork) == 0;
}

/* A signal's handler may do ioctls, too. */
static void enter(sigset_t *old)
{
	sigset_t all;

	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, old);
	pthread_mutex_lock(&lock);
}

static void leave(const sigset_t *old)
{
	pthread_mutex_unlock(&lock);
	pthread_sigmask(SIG_SETMASK, old, NULL);
}

/* --- calls that are jumped out of --- */

/*
 * How many calls of a thread last, each with error reporting disabled, and the signals that were
 * blocked when the first one began. A handler that calls in between has more of them blocked: who
 * has the same ones, or will have, has left the calls by siglongjmp().
 */
static __thread unsigned int lasting;
static __thread sigset_t blocked;

static void forget_left(const sigset_t *now)
{
	if (memcmp(now, &blocked, _NSIG / 8))
		return;
	for (; lasting; lasting--)
		VALGRIND_ENABLE_ERROR_REPORTING;
}

static void begin_lasting(const sigset_t *now)
{
	if (!lasting++)
		blocked = *now;
	VALGRIND_DISABLE_ERROR_REPORTING;
}

static void end_lasting(void)
{
	if (!lasting)
		return;
	lasting--;
	VALGRIND_ENABLE_ERROR_REPORTING;
}

/* --- memory --- */

/* Where a sandbox forbids that, what is addressable is copied. */
static bool copy(uint64_t addr, void *to, size_t n)
{
	unsigned long wrong;

	VALGRIND_DISABLE_ERROR_REPORTING;
	wrong = VALGRIND_CHECK_MEM_IS_ADDRESSABLE((void *)(uintptr_t)addr, n);
	VALGRIND_ENABLE_ERROR_REPORTING;
	if (wrong)
		return false;
	memcpy(to, (void *)(uintptr_t)addr, n);
	VALGRIND_MAKE_MEM_DEFINED(to, n);
	return true;
}

static bool read_memory(void *ctx, uint64_t addr, void *to, size_t n)
{
	struct iovec here = { to, n }, there = { (void *)(uintptr_t)addr, n };
	ssize_t got;

	(void)ctx;
	if (addr + n < addr || addr + n > UINTPTR_MAX)
		return false;
	got = process_vm_readv(getpid(), &here, 1, &there, 1, 0);
	if (got < 0 && (errno == EPERM || errno == ENOSYS))
		return copy(addr, to, n);
	return got == (ssize_t)n;
}

/* --- ranges --- */

static bool is_wrong(uint64_t addr, uint64_t length, bool room)
{
	void *at = (void *)(uintptr_t)addr;
	unsigned long wrong;

	VALGRIND_DISABLE_ERROR_REPORTING;
	wrong = room ? VALGRIND_CHECK_MEM_IS_ADDRESSABLE(at, length) :
		       VALGRIND_CHECK_MEM_IS_DEFINED(at, length);
	VALGRIND_ENABLE_ERROR_REPORTING;
	return wrong;
}

static void on_range(struct checker *checker, enum dec_range_kind kind, uint64_t addr,
		     uint64_t length, const char *name)
{
	struct wrapped *wrapped = (struct wrapped *)checker;
	struct report *report = &wrapped->reports[wrapped->count];

	if (kind == DEC_RANGE_WRITTEN && length > MOST_WRITTEN)
		return;
	if (kind == DEC_RANGE_WRITTEN) {
		VALGRIND_MAKE_MEM_DEFINED_IF_ADDRESSABLE((void *)(uintptr_t)addr, length);
		return;
	}
	if (length > UINTPTR_MAX - addr)
		length = UINTPTR_MAX - addr;
	if (!is_wrong(addr, length, kind == DEC_RANGE_ROOM))
		return;
	if (wrapped->count == MOST_REPORTS) {
		wrapped->left_out++;
		return;
	}
	wrapped->count++;
	*report = (struct report){ .addr = addr,
				   .length = length,
				   .room = kind == DEC_RANGE_ROOM || is_wrong(addr, length, true) };
	strcpy(report->name, name);
}

/* No request registers a descriptor, but valgrind does so for a dup2() that changes nothing. */
static void on_fd(struct checker *checker, int fd)
{
	(void)checker;
#ifdef SYS_dup2
	syscall(SYS_dup2, fd, fd);
#else
	(void)fd;
#endif
}

/* --- reports --- */

/* Whether a name has been printed for a place in the program. */
static bool is_said(const struct report *report, const void *caller)
{
	uint64_t hash = 0xcbf29ce484222325ull ^ (uintptr_t)caller, i;
	const char *at;

	for (at = report->name; *at; at++)
		hash = (hash ^ (uint8_t)*at) * 0x100000001b3ull;
	hash += report->room + 1;
	for (i = 0; i < 16; i++) {
		uint64_t *slot = &said[(hash + i) % MOST_SAID];

		if (*slot == hash)
			return true;
		if (!*slot) {
			*slot = hash;
			return false;
		}
	}
	return false;
}

/*
 * The request is made here, in the wrapper itself: then the next frame of what valgrind prints is
 * the program's. The name follows, unless the error is suppressed.
 */
ALWAYS void tell(const struct report *report, const void *caller)
{
	unsigned long errors = VALGRIND_COUNT_ERRORS;
	void *at = (void *)(uintptr_t)report->addr;

	if (report->room)
		(void)VALGRIND_CHECK_MEM_IS_ADDRESSABLE(at, report->length);
	else
		(void)VALGRIND_CHECK_MEM_IS_DEFINED(at, report->length);
	if (VALGRIND_COUNT_ERRORS != errors && !is_said(report, caller))
		VALGRIND_PRINTF("  that is %s, of %llu bytes at %#llx\n", report->name,
				(unsigned long long)report->length,
				(unsigned long long)report->addr);
}

/* --- the call --- */

static bool prepare(struct wrapped *wrapped, int fd, uint32_t request, uint64_t arg)
{
	char path[] = "/proc/self/fd/0123456789", link[4096];
	uint32_t specs = (uint32_t)(__stop_dec_tables - __start_dec_tables);
	ssize_t length;
	char *end = path + sizeof("/proc/self/fd/") - 1;
	unsigned int digits = 1, left;

	if (fd < 0)
		return false;
	for (left = (unsigned int)fd; left > 9; left /= 10)
		digits++;
	end[digits] = 0;
	for (left = (unsigned int)fd; digits--; left /= 10)
		end[digits] = (char)('0' + left % 10);
	length = readlink(path, link, sizeof(link) - 1);
	if (length < 0)
		return false;
	link[length] = 0;
	wrapped->count = wrapped->left_out = 0;
	wrapped->checker = (struct checker){
		.range = on_range, .fd = on_fd, .memory = { .read = read_memory }, .states = &states
	};
	return checker_find(&wrapped->call, __start_dec_tables, specs, link, mocks, fd, request,
			    arg);
}

static bool begin(struct wrapped *wrapped, int fd, uint32_t request, uint64_t arg)
{
	int error = errno;
	bool ours;

	VALGRIND_MAKE_MEM_DEFINED(&fd, sizeof(fd));
	VALGRIND_MAKE_MEM_DEFINED(&request, sizeof(request));
	VALGRIND_MAKE_MEM_DEFINED(&arg, sizeof(arg));
	enter(&wrapped->mask);
	forget_left(&wrapped->mask);
	ours = prepare(wrapped, fd, request, arg);
	if (ours)
		checker_entry(&wrapped->checker, &wrapped->call);
	leave(&wrapped->mask);
	errno = error;
	return ours;
}

static void finish(struct wrapped *wrapped, long result)
{
	int error = errno;
	sigset_t old;

	enter(&old);
	checker_exit(&wrapped->checker, &wrapped->call, result == -1 ? -error : result);
	leave(&old);
	errno = error;
}

ALWAYS void tell_all(const struct wrapped *wrapped, const void *caller)
{
	unsigned int i;

	for (i = 0; i < wrapped->count; i++)
		tell(&wrapped->reports[i], caller);
	if (wrapped->left_out)
		VALGRIND_PRINTF("  and %u more of this call\n", wrapped->left_out);
}

/* What is in registers, which valgrind would have looked at; some calls have no argument. */
ALWAYS void check_words(const struct dec_command *command, int fd, unsigned int request,
			unsigned long arg)
{
	unsigned long errors;

	VALGRIND_CHECK_VALUE_IS_DEFINED(fd);
	VALGRIND_CHECK_VALUE_IS_DEFINED(request);
	errors = VALGRIND_COUNT_ERRORS;
	if (command->argument != DEC_ARG_NONE)
		VALGRIND_CHECK_VALUE_IS_DEFINED(arg);
	if (VALGRIND_COUNT_ERRORS != errors)
		VALGRIND_PRINTF("  that is ioctl(%s), its argument\n", command->name);
}

EXPORTED int I_WRAP_SONAME_FNNAME_ZU(libcZdsoZa, ioctl)(int fd, unsigned long request, void *arg);
int I_WRAP_SONAME_FNNAME_ZU(libcZdsoZa, ioctl)(int fd, unsigned long request, void *arg)
{
	struct wrapped wrapped;
	OrigFn original;
	long result;

	VALGRIND_GET_ORIG_FN(original);
	if (!on || !begin(&wrapped, fd, (uint32_t)request, (uintptr_t)arg)) {
		CALL_FN_W_WWW(result, original, fd, request, arg);
		return (int)result;
	}
	check_words(wrapped.call.command, fd, (unsigned int)request, (unsigned long)arg);
	tell_all(&wrapped, __builtin_return_address(0));
	begin_lasting(&wrapped.mask);
	CALL_FN_W_WWW(result, original, fd, request, arg);
	end_lasting();
	finish(&wrapped, (int)result);
	return (int)result;
}

EXPORTED long I_WRAP_SONAME_FNNAME_ZU(libcZdsoZa, syscall)(long a, long b, long c, long d, long e,
							   long f, long g);
long I_WRAP_SONAME_FNNAME_ZU(libcZdsoZa, syscall)(long a, long b, long c, long d, long e, long f,
						  long g)
{
	struct wrapped wrapped;
	OrigFn original;
	long result;

	VALGRIND_GET_ORIG_FN(original);
	if (!on || a != SYS_ioctl || !begin(&wrapped, (int)b, (uint32_t)c, (unsigned long)d)) {
		CALL_FN_W_7W(result, original, a, b, c, d, e, f, g);
		return result;
	}
	check_words(wrapped.call.command, (int)b, (unsigned int)c, (unsigned long)d);
	tell_all(&wrapped, __builtin_return_address(0));
	begin_lasting(&wrapped.mask);
	CALL_FN_W_7W(result, original, a, b, c, d, e, f, g);
	end_lasting();
	finish(&wrapped, result);
	return result;
}

/* longjmp() is another name of siglongjmp(); -D_FORTIFY_SOURCE makes the other one of both. */
#define JUMPS(name)                                                                        \
	EXPORTED void I_WRAP_SONAME_FNNAME_ZU(libcZdsoZa, name)(sigjmp_buf to, int value); \
	void I_WRAP_SONAME_FNNAME_ZU(libcZdsoZa, name)(sigjmp_buf to, int value)           \
	{                                                                                  \
		OrigFn original;                                                           \
                                                                                           \
		VALGRIND_GET_ORIG_FN(original);                                            \
		if (lasting && to->__mask_was_saved)                                       \
			forget_left(&to->__saved_mask);                                    \
		CALL_FN_v_WW(original, to, value);                                         \
	}

JUMPS(siglongjmp)
JUMPS(__longjmp_chk)
