// SPDX-License-Identifier: MIT
/* 20000 ioctls, and so many other calls to each of them: `loop [OTHERS [REQUEST]]`. */
#include <linux/kvm.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	struct kvm_userspace_memory_region region = { .slot = 1, .memory_size = 8192 };
	unsigned long request = argc > 2 ? strtoul(argv[2], NULL, 0) : KVM_SET_USER_MEMORY_REGION;
	int fd = (int)syscall(SYS_memfd_create, "anon_inode:kvm-vm", 0u), i, j;

	for (i = 0; i < 20000; i++) {
		ioctl(fd, request, &region);
		for (j = 0; j < (argc > 1 ? atoi(argv[1]) : 0); j++)
			syscall(SYS_getppid);
	}
	return 0;
}
