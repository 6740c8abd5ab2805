// SPDX-License-Identifier: MIT
/* Signal handlers that leave a call, and one that calls itself: what the program does wrong afterwards is reported. */
#include <linux/filter.h>
#include <linux/kvm.h>
#include <linux/seccomp.h>
#include <setjmp.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static sigjmp_buf back;
static struct kvm_regs regs;
static int fd;

/* Each KVM_GET_REGS is a signal; no other ioctl. */
static void install(void)
{
	struct sock_filter steps[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_ioctl, 0, 3),
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[1])),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, KVM_GET_REGS, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRAP),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};
	struct sock_fprog program = { COUNT(steps), steps };

	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) ||
	    prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program))
		exit(77);
}

static void leave(int number)
{
	(void)number;
	ioctl(fd, KVM_RUN, 0);
	siglongjmp(back, 1);
}

int main(void)
{
	volatile char *bytes;
	volatile int i;

	fd = (int)syscall(SYS_memfd_create, "anon_inode:kvm-vcpu:0", 0u);
	install();
	signal(SIGSYS, leave);
	for (i = 0; i < 3; i++)
		if (!sigsetjmp(back, 1))
			ioctl(fd, KVM_GET_REGS, &regs);
	bytes = malloc(8);
	if (bytes && bytes[3])
		puts("");
	free((void *)bytes);
	return 0;
}
