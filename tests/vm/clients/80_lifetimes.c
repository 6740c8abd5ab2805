// SPDX-License-Identifier: MIT
/* also for 32 bits */
/* Descriptors and mappings end in any order, in any process; nothing is left, and the module stays while something is. */
#include "machine.h"

#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>

enum { VM, VCPU, PIC, PIT, MAPPING, THINGS };

struct things {
	int fd[THINGS];
	void *page;
};

static int node;

static int create_device(int vm, uint32_t device)
{
	struct mvm_create_device arg = { .size = sizeof(arg), .device = device };

	TRUE(!call(vm, MVM_CREATE_DEVICE, &arg));
	return (int)arg.fd;
}

static struct things make(void)
{
	struct mvm_create_vm vm = { .size = sizeof(vm) };
	struct mvm_create_vcpu vcpu = { .id = 3 };
	struct things made;

	TRUE(!call(node, MVM_CREATE_VM, &vm));
	TRUE(!call((int)vm.fd, MVM_CREATE_VCPU, &vcpu));
	made.fd[VM] = (int)vm.fd;
	made.fd[VCPU] = (int)vcpu.fd;
	made.fd[PIC] = create_device(made.fd[VM], MVM_DEVICE_I8259);
	made.fd[PIT] = create_device(made.fd[VM], MVM_DEVICE_I8254);
	made.page = mmap(NULL, 2 * PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, made.fd[VCPU], 0);
	if (made.page == MAP_FAILED)
		made.page = mmap(NULL, PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, made.fd[VCPU], 0);
	TRUE(made.page != MAP_FAILED);
	return made;
}

static size_t page_size(void)
{
	struct mvm_vcpu_mmap_size arg = { 0 };

	TRUE(!call(node, MVM_GET_VCPU_MMAP_SIZE, &arg));
	return arg.size;
}

static void end(struct things *things, int which)
{
	if (which == MAPPING)
		munmap(things->page, page_size());
	else
		close(things->fd[which]);
}

static int removable(void)
{
	int err = syscall(SYS_delete_module, "mvm", O_NONBLOCK) ? errno : 0;

	return err != EWOULDBLOCK && err != EAGAIN;
}

/* The number of an order to the order. */
static void order(unsigned number, int *of)
{
	int at, left[THINGS] = { VM, VCPU, PIC, PIT, MAPPING }, count;

	for (count = THINGS; count; count--) {
		at = (int)(number % (unsigned)count);
		number /= (unsigned)count;
		*of++ = left[at];
		memmove(&left[at], &left[at + 1], (size_t)(count - at - 1) * sizeof(left[0]));
	}
}

static void orders(void)
{
	int of[THINGS], at;
	unsigned number;

	tap_test("all 120 orders of closing");
	for (number = 0; number < 120; number++) {
		struct things things = make();

		order(number, of);
		for (at = 0; at < THINGS; at++) {
			TRUE(machine_counter("vms") == 1);
			end(&things, of[at]);
		}
		TRUE(machine_counter("vms") == 0 && machine_counter("vcpus") == 0);
		TRUE(machine_counter("devices") == 0 && machine_counter("tables") == 0);
	}
}

static void stays(void)
{
	struct things things = make();

	tap_test("the module stays while a descriptor or a mapping is left");
	close(node);
	TRUE(!removable());
	end(&things, VM);
	end(&things, PIC);
	end(&things, PIT);
	end(&things, VCPU);
	TRUE(!removable());
	node = open(MVM_SYSTEM_NODE, O_RDWR | O_CLOEXEC);
	end(&things, MAPPING);
	TRUE(machine_counter("vms") == 0);
}

/* A vCPU runs on when its VM's descriptor is closed; a duplicate is as good as the first. */
static void outlives(void)
{
	struct machine machine;
	int copy;

	tap_test("a vCPU outlives its VM's descriptor, a duplicate the original");
	machine_make(&machine, MVM_VM_EXIT_ON_HLT);
	machine_load(&machine, "modes");
	machine_long(&machine, 0);
	close(machine.vm);
	copy = dup(machine.vcpu[0]);
	close(machine.vcpu[0]);
	machine.vcpu[0] = copy;
	TRUE(machine_run_to_halt(&machine, 0));
	TRUE(machine_counter("vms") == 1 && machine_counter("slots") == 1);
	machine.vm = dup(node);
	machine_end(&machine);
	TRUE(machine_counter("vms") == 0 && machine_counter("slots") == 0);
}

static void other_process(void)
{
	struct things things;
	int status = -1, pipes[2];
	char byte = 0;
	pid_t child;

	tap_test("another process keeps them, and ends them when it is killed");
	things = make();
	TRUE(!pipe(pipes));
	fflush(stdout);
	child = fork();
	if (!child) {
		(void)!write(pipes[1], &byte, 1);
		pause();
		_exit(0);
	}
	TRUE(read(pipes[0], &byte, 1) == 1);
	close(pipes[0]);
	close(pipes[1]);
	end(&things, VM);
	end(&things, VCPU);
	end(&things, PIC);
	end(&things, PIT);
	end(&things, MAPPING);
	TRUE(machine_counter("vms") == 1);
	kill(child, SIGKILL);
	waitpid(child, &status, 0);
	TRUE(machine_counter("vms") == 0 && machine_counter("vcpus") == 0);
}

static void send_descriptor(int socket, int fd)
{
	char byte = 0, space[CMSG_SPACE(sizeof(fd))] = { 0 };
	struct iovec part = { .iov_base = &byte, .iov_len = 1 };
	struct msghdr message = { .msg_iov = &part, .msg_iovlen = 1, .msg_control = space,
				  .msg_controllen = sizeof(space) };
	struct cmsghdr *header = CMSG_FIRSTHDR(&message);

	header->cmsg_level = SOL_SOCKET;
	header->cmsg_type = SCM_RIGHTS;
	header->cmsg_len = CMSG_LEN(sizeof(fd));
	memcpy(CMSG_DATA(header), &fd, sizeof(fd));
	TRUE(sendmsg(socket, &message, 0) == 1);
}

static int receive_descriptor(int socket)
{
	char byte, space[CMSG_SPACE(sizeof(int))];
	struct iovec part = { .iov_base = &byte, .iov_len = 1 };
	struct msghdr message = { .msg_iov = &part, .msg_iovlen = 1, .msg_control = space,
				  .msg_controllen = sizeof(space) };
	int fd = -1;

	if (recvmsg(socket, &message, 0) == 1 && CMSG_FIRSTHDR(&message))
		memcpy(&fd, CMSG_DATA(CMSG_FIRSTHDR(&message)), sizeof(fd));
	return fd;
}

/* While it is on its way nobody has it but the socket. */
static void sent(void)
{
	struct mvm_regs regs;
	struct things things;
	int sockets[2], fd, which;

	tap_test("a descriptor that is on its way to another process keeps its VM, also where nobody takes it");
	things = make();
	TRUE(!socketpair(AF_UNIX, SOCK_STREAM, 0, sockets));
	send_descriptor(sockets[0], things.fd[VCPU]);
	send_descriptor(sockets[0], things.fd[PIT]);
	for (which = 0; which < THINGS; which++)
		end(&things, which);
	TRUE(machine_counter("vms") == 1 && machine_counter("vcpus") == 1);
	fd = receive_descriptor(sockets[1]);
	TRUE(!call(fd, MVM_GET_REGS, &regs));
	close(fd);
	TRUE(machine_counter_becomes("vcpus", 0) && machine_counter("vms") == 1);
	close(sockets[0]);
	close(sockets[1]);
	TRUE(machine_counter_becomes("vms", 0));
}

/* A process of its own whose guest spins with interrupts off. */
static void spin(void)
{
	struct machine machine;

	machine_make(&machine, 0);
	machine_load(&machine, "spin");
	machine_real(&machine, 0);
	machine_run(&machine, 0);
	_exit(0);
}

static void killed_while_it_runs(void)
{
	long long entries = machine_counter("entries");
	int status = -1;
	pid_t child;

	tap_test("a process that is killed while its guest spins with interrupts off");
	fflush(stdout);
	child = fork();
	if (!child)
		spin();
	while (machine_counter("entries") < entries + 10)
		usleep(10000);
	kill(child, SIGKILL);
	TRUE(waitpid(child, &status, 0) == child && WIFSIGNALED(status));
	TRUE(machine_counter("vms") == 0 && machine_counter("pinned_pages") == 0);
}

/* Signals that the kernel sends only from the way back to user space. */
static void out_of_time(void)
{
	const struct rlimit limit = { 1, RLIM_INFINITY };
	int status = -1;
	pid_t child;

	tap_test("a process whose guest spins ends when its CPU time is used up");
	fflush(stdout);
	child = fork();
	if (!child) {
		TRUE(!setrlimit(RLIMIT_CPU, &limit));
		alarm(200); /* another signal, where it is never used up */
		spin();
	}
	TRUE(waitpid(child, &status, 0) == child && WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU);
	TRUE(machine_counter("vms") == 0 && machine_counter("pinned_pages") == 0);
}

int main(void)
{
	node = open(MVM_SYSTEM_NODE, O_RDWR | O_CLOEXEC);
	orders();
	stays();
	outlives();
	other_process();
	sent();
	killed_while_it_runs();
	out_of_time();
	return tap_end();
}
