// SPDX-License-Identifier: MIT
/*
 * `device PROGRAM ARG..` answers a program's KVM and mvm ioctls, on whatever descriptor: outputs are
 * filled with 'G', new descriptors are memfds. A filter sends the calls here, so a program under
 * valgrind is answered as well.
 */
#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/kvm.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>
#include "mvm.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
#define DIRECT	     0xffff
#define I386_IOCTL   54

/* length bytes at offset of the argument, or of what the u64 at `pointer` of the argument says. */
struct output {
	uint32_t request;
	uint16_t pointer, offset, length;
};

static const struct output outputs[] = {
	{ KVM_GET_REGS, DIRECT, 0, sizeof(struct kvm_regs) },
	{ KVM_GET_SREGS, DIRECT, 0, sizeof(struct kvm_sregs) },
	{ KVM_GET_FPU, DIRECT, 0, sizeof(struct kvm_fpu) },
	{ KVM_GET_MP_STATE, DIRECT, 0, sizeof(struct kvm_mp_state) },
	{ KVM_GET_IRQCHIP, DIRECT, 8, 512 },
	{ KVM_GET_CLOCK, DIRECT, 0, sizeof(struct kvm_clock_data) },
	{ KVM_GET_MSRS, DIRECT, 16, 8 },
	{ KVM_GET_MSRS, DIRECT, 32, 8 },
	{ KVM_GET_MSR_INDEX_LIST, DIRECT, 4, 16 },
	{ KVM_GET_SUPPORTED_CPUID, DIRECT, 8, 80 },
	{ KVM_GET_DIRTY_LOG, 8, 0, 8 },
	{ KVM_GET_ONE_REG, 8, 0, 8 },
	{ KVM_GET_DEVICE_ATTR, 16, 0, 8 },
	{ MVM_GET_REGS, DIRECT, 0, sizeof(struct mvm_regs) },
	{ MVM_GET_MSRS, 8, 8, 8 },
	{ MVM_GET_MSRS, 8, 24, 8 },
};

/* What a call returns; what stands nowhere returns 0. */
static const struct output results[] = {
	{ KVM_GET_API_VERSION, 0, 0, 12 },
	{ KVM_CHECK_EXTENSION, 0, 0, 1 },
	{ KVM_GET_VCPU_MMAP_SIZE, 0, 0, 4096 },
	{ KVM_GET_MSRS, 0, 0, 2 },
	{ KVM_SET_MSRS, 0, 0, 2 },
};

static int put(pid_t pid, uint64_t addr, const void *from, size_t n)
{
	struct iovec here = { (void *)(uintptr_t)from, n }, there = { (void *)(uintptr_t)addr, n };

	return process_vm_writev(pid, &here, 1, &there, 1, 0) == (ssize_t)n ? 0 : -EFAULT;
}

static uint64_t get(pid_t pid, uint64_t addr)
{
	uint64_t value = 0;
	struct iovec here = { &value, 8 }, there = { (void *)(uintptr_t)addr, 8 };

	return process_vm_readv(pid, &here, 1, &there, 1, 0) == 8 ? value : 0;
}

static int answer(pid_t pid, uint32_t request, uint64_t arg)
{
	char bytes[4096];
	size_t i;

	memset(bytes, 'G', sizeof(bytes));
	for (i = 0; i < COUNT(outputs); i++) {
		const struct output *one = &outputs[i];
		uint64_t to = one->pointer == DIRECT ? arg : get(pid, arg + one->pointer);

		if (one->request == request && put(pid, to + one->offset, bytes, one->length))
			return -EFAULT;
	}
	for (i = 0; i < COUNT(results); i++)
		if (results[i].request == request)
			return results[i].length;
	return 0;
}

static int new_descriptor(int listener, uint64_t id, const char *name)
{
	struct seccomp_notif_addfd add = { .id = id };
	int fd = memfd_create(name, 0), made;

	add.srcfd = (uint32_t)fd;
	made = ioctl(listener, SECCOMP_IOCTL_NOTIF_ADDFD, &add);
	close(fd);
	return made < 0 ? -errno : made;
}

static int serve(int listener, const struct seccomp_notif *call)
{
	uint32_t request = (uint32_t)call->data.args[1];
	uint64_t arg = call->data.args[2];
	int fd;

	if (request == KVM_CREATE_VM)
		return new_descriptor(listener, call->id, "anon_inode:kvm-vm");
	if (request == KVM_CREATE_VCPU)
		return new_descriptor(listener, call->id, "anon_inode:kvm-vcpu:0");
	if (request == KVM_CREATE_DEVICE || request == MVM_CREATE_VM) {
		fd = new_descriptor(listener, call->id,
				    request == MVM_CREATE_VM ? "anon_inode:mvm-vm" :
							       "anon_inode:made");
		arg += request == KVM_CREATE_DEVICE ? offsetof(struct kvm_create_device, fd) :
						      offsetof(struct mvm_create_vm, fd);
		return fd < 0 ? fd : put((pid_t)call->pid, arg, &fd, sizeof(fd));
	}
	return answer((pid_t)call->pid, request, arg);
}

static int install(void)
{
	struct sock_filter filter[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AUDIT_ARCH_X86_64, 0, 2),
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_ioctl, 3, 7),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AUDIT_ARCH_I386, 0, 6),
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, I386_IOCTL, 0, 4),
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[1])),
		BPF_STMT(BPF_ALU | BPF_AND | BPF_K, 0xff00),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, KVMIO << 8, 2, 0),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 0xbe00, 1, 0),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_USER_NOTIF),
	};
	struct sock_fprog program = { COUNT(filter), filter };

	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0))
		return -1;
	return (int)syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER,
			    &program);
}

/* Sends a descriptor; receives one where it is negative. */
static int pass(int socket, int fd)
{
	char byte = 0, control[CMSG_SPACE(sizeof(fd))] __attribute__((aligned(8))) = { 0 };
	struct iovec io = { &byte, 1 };
	struct msghdr message = { .msg_iov = &io,
				  .msg_iovlen = 1,
				  .msg_control = control,
				  .msg_controllen = sizeof(control) };
	struct cmsghdr *head = CMSG_FIRSTHDR(&message);

	if (fd < 0) {
		if (recvmsg(socket, &message, 0) != 1 || !CMSG_FIRSTHDR(&message))
			return -1;
		memcpy(&fd, CMSG_DATA(CMSG_FIRSTHDR(&message)), sizeof(fd));
		return fd;
	}
	head->cmsg_level = SOL_SOCKET;
	head->cmsg_type = SCM_RIGHTS;
	head->cmsg_len = CMSG_LEN(sizeof(fd));
	memcpy(CMSG_DATA(head), &fd, sizeof(fd));
	return sendmsg(socket, &message, 0) == 1 ? 0 : -1;
}

static void run(int socket, char **argv)
{
	int listener = install();

	if (listener < 0 || pass(socket, listener)) {
		perror("device: seccomp");
		_exit(77);
	}
	close(listener);
	execvp(argv[0], argv);
	perror(argv[0]);
	_exit(127);
}

static void serve_one(int listener)
{
	struct seccomp_notif call = { 0 };
	struct seccomp_notif_resp response = { 0 };
	struct pollfd wait = { .fd = listener, .events = POLLIN };
	int result;

	if (poll(&wait, 1, 20) <= 0 || !(wait.revents & POLLIN) ||
	    ioctl(listener, SECCOMP_IOCTL_NOTIF_RECV, &call))
		return;
	response.id = call.id;
	result = serve(listener, &call);
	if (result < 0)
		response.error = result;
	else
		response.val = result;
	ioctl(listener, SECCOMP_IOCTL_NOTIF_SEND, &response);
}

int main(int argc, char **argv)
{
	int sockets[2], listener, status;
	pid_t child;

	if (argc < 2 || socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets))
		return 2;
	child = fork();
	if (!child)
		run(sockets[1], argv + 1);
	close(sockets[1]);
	listener = pass(sockets[0], -1);
	while (waitpid(child, &status, WNOHANG) != child)
		if (listener >= 0)
			serve_one(listener);
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
