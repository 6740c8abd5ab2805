// SPDX-License-Identifier: MIT
/*
 * For valgrind's source: the last part of the header that install.py makes, which syswrap-linux.c
 * includes and asks before its own decoders (docs/decoders.md, "valgrind").
 */
#include "checker.h"

#define MOST_WRITTEN (1ull << 28) /* bytes; more is not believed */

/* The call of a thread between its two halves. */
struct ioctlc_thread {
	struct checker checker; /* first: the callbacks get this one */
	struct dec_call call;
	ThreadId tid;
	Bool ours;
};

static struct ioctlc_thread *ioctlc_threads;
static struct dec_states ioctlc_states;

static bool ioctlc_read(void *ctx, uint64_t addr, void *to, size_t n)
{
	(void)ctx;
	if (addr + n < addr || addr + n > (uint64_t)(Addr)-1 ||
	    !ML_(safe_to_deref)((void *)(Addr)addr, n))
		return false;
	memcpy(to, (void *)(Addr)addr, n);
	return true;
}

static void ioctlc_range(struct checker *checker, enum dec_range_kind kind, uint64_t addr,
			 uint64_t length, const char *name)
{
	ThreadId tid = ((struct ioctlc_thread *)checker)->tid;
	SizeT size = length > (Addr)-1 - addr ? (SizeT)((Addr)-1 - addr) : (SizeT)length;

	if (kind == DEC_RANGE_READ)
		VG_TRACK(pre_mem_read, Vg_CoreSysCall, tid, name, (Addr)addr, size);
	else if (kind == DEC_RANGE_ROOM)
		VG_TRACK(pre_mem_write, Vg_CoreSysCall, tid, name, (Addr)addr, size);
	else if (length <= MOST_WRITTEN && ML_(safe_to_deref)((void *)(Addr)addr, size))
		VG_TRACK(post_mem_write, Vg_CoreSysCall, tid, (Addr)addr, size);
}

static void ioctlc_fd(struct checker *checker, int fd)
{
	if (VG_(clo_track_fds))
		ML_(record_fd_open_named)(((struct ioctlc_thread *)checker)->tid, fd);
}

static Bool ioctlc_mocks(void)
{
	const HChar *option = VG_(getenv)("IOCTLC_VALGRIND_MOCKS");

	return option && *option == '1';
}

/* A call that never returned, because its thread was ended, is forgotten here. */
static struct ioctlc_thread *ioctlc_begin(ThreadId tid)
{
	struct ioctlc_thread *thread;

	if (!ioctlc_threads)
		ioctlc_threads = VG_(calloc)("ioctlc", VG_N_THREADS, sizeof(*ioctlc_threads));
	thread = &ioctlc_threads[tid];
	if (thread->ours)
		dec_done(&thread->call);
	thread->ours = False;
	thread->tid = tid;
	thread->checker.range = ioctlc_range;
	thread->checker.fd = ioctlc_fd;
	thread->checker.memory.read = ioctlc_read;
	thread->checker.states = &ioctlc_states;
	return thread;
}

/*
 * 0: the request is no spec's. Else the tool knows what it will do, and the answer is how many words
 * the kernel takes: of some calls the argument is nothing.
 */
static Int ioctlc_PRE(ThreadId tid, UWord fd, UWord request, UWord arg)
{
	struct ioctlc_thread *thread = ioctlc_begin(tid);
	HChar path[64], link[1024];
	SSizeT length;

	VG_(sprintf)(path, "/proc/self/fd/%u", (UInt)fd);
	length = VG_(readlink)(path, link, sizeof(link) - 1);
	if (length < 0)
		return 0;
	link[length] = 0;
	thread->ours = checker_find(&thread->call, ioctlc_specs,
				    sizeof(ioctlc_specs) / sizeof(ioctlc_specs[0]), link,
				    ioctlc_mocks(), (Int)fd, (UInt)request, arg);
	if (!thread->ours)
		return 0;
	checker_entry(&thread->checker, &thread->call);
	return thread->call.command->argument == DEC_ARG_NONE ? 2 : 3;
}

static Bool ioctlc_POST(ThreadId tid, Long result)
{
	struct ioctlc_thread *thread = ioctlc_threads ? &ioctlc_threads[tid] : NULL;

	if (!thread || !thread->ours)
		return False;
	thread->ours = False;
	checker_exit(&thread->checker, &thread->call, result);
	return True;
}
