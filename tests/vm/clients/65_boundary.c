// SPDX-License-Identifier: MIT
/* also for 32 bits */
/* What driver/linux/os.c is for: arguments that say their size, descriptors, the node, the run page's mapping, addresses. */
#include "machine.h"

#include <sys/stat.h>

/* CREATE_VM with an argument of this many bytes, the last of which is @last; a VM that comes of it is closed. */
static int create(int node, uint32_t size, uint8_t last)
{
	static uint8_t argument[8192];
	struct mvm_create_vm *arg = (struct mvm_create_vm *)argument;
	int err;

	memset(argument, 0, sizeof(argument));
	if (size > sizeof(*arg) && size <= sizeof(argument))
		argument[size - 1] = last;
	arg->size = size;
	arg->fd = -1;
	err = call(node, MVM_CREATE_VM, arg);
	if (!err) {
		TRUE(fcntl((int)arg->fd, F_GETFD) == FD_CLOEXEC);
		close((int)arg->fd);
	}
	return err;
}

static void sizes(int node)
{
	const uint32_t known = sizeof(struct mvm_create_vm);
	uint8_t *pages = mmap(NULL, 2 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	struct mvm_create_vm *arg = (struct mvm_create_vm *)(pages + PAGE - known);

	tap_test("an argument that says its size: too small, longer than known, with something in what is not known");
	TRUE(create(node, known, 0) == 0);
	TRUE(create(node, 0, 0) == EINVAL);
	TRUE(create(node, known - 1, 0) == EINVAL);
	TRUE(create(node, known + 1, 0) == 0);
	TRUE(create(node, known + 1, 1) == E2BIG);
	TRUE(create(node, 4096, 0) == 0);
	TRUE(create(node, 4096, 1) == E2BIG);
	TRUE(create(node, 4097, 0) == E2BIG);
	TRUE(!munmap(pages + PAGE, PAGE));
	arg->size = known + 8; /* the tail is not there */
	TRUE(call(node, MVM_CREATE_VM, arg) == EFAULT);
	munmap(pages, PAGE);
}

static void the_node(void)
{
	int reader = open(MVM_SYSTEM_NODE, O_RDONLY | O_CLOEXEC);
	struct mvm_api_version version = { 0 };
	struct stat node;

	tap_test("the node is root's and its group's; who may not write to it makes no VM");
	TRUE(!stat(MVM_SYSTEM_NODE, &node) && S_ISCHR(node.st_mode) && (node.st_mode & 07777) == 0660);
	TRUE(reader >= 0 && !call(reader, MVM_GET_API_VERSION, &version) && version.version);
	TRUE(create(reader, sizeof(struct mvm_create_vm), 0) == EPERM);
	TRUE(call(reader, MVM_RUN, NULL) == ENOTTY);
	close(reader);
}

static void *map(int fd, size_t size, int protection, int flags, unsigned page)
{
	return mmap(NULL, size, protection, flags, fd, (off_t)page * PAGE);
}

static void mapping(const struct machine *machine)
{
	struct mvm_vcpu_mmap_size answer = { 0 };
	int fd = machine->vcpu[0];
	void *page;

	tap_test("the run page is mapped shared, as a whole, without a right to execute, and nothing else is");
	TRUE(!call(machine->node, MVM_GET_VCPU_MMAP_SIZE, &answer));
	TRUE(map(fd, answer.size, PROT_READ | PROT_WRITE, MAP_PRIVATE, 0) == MAP_FAILED);
	TRUE(map(fd, answer.size, PROT_READ | PROT_EXEC, MAP_SHARED, 0) == MAP_FAILED);
	TRUE(map(fd, answer.size, PROT_READ, MAP_SHARED, 1) == MAP_FAILED);
	TRUE(map(fd, answer.size + PAGE, PROT_READ, MAP_SHARED, 0) == MAP_FAILED);
	TRUE(map(machine->vm, PAGE, PROT_READ, MAP_SHARED, 0) == MAP_FAILED);
	page = map(fd, answer.size, PROT_READ | PROT_WRITE, MAP_SHARED, 0);
	TRUE(page != MAP_FAILED);
	TRUE(mprotect(page, answer.size, PROT_READ | PROT_EXEC) && errno == EACCES);
	TRUE(mremap(page, answer.size, answer.size + PAGE, MREMAP_MAYMOVE) == MAP_FAILED);
	TRUE(!munmap(page, answer.size));
}

#if defined(__x86_64__) && !defined(__ILP32__)
/* A program of 64 bits that calls as one of 32 has the memory that those can have. */
static long get_msr(int fd, uint64_t address)
{
	static struct mvm_msrs arg = { .count = 1 };
	long result;

	TRUE(address_of(&arg) >> 32 == 0);
	memcpy((void *)address, &(struct mvm_msr_entry){ .index = MVM_MSR_STAR }, sizeof(struct mvm_msr_entry));
	arg.addr = address;
	TRUE(!call(fd, MVM_GET_MSRS, &arg) && arg.count == 1);
	asm volatile("int $0x80"
		     : "=a"(result)
		     : "a"(54L), "b"((long)fd), "c"((long)MVM_GET_MSRS), "d"(&arg)
		     : "memory", "r8", "r9", "r10", "r11");
	return result;
}

static void as_if_32(int fd)
{
	const uint64_t limit = 1ull << 32;
	uint8_t *pages = mmap((void *)(limit - PAGE), 2 * PAGE, PROT_READ | PROT_WRITE,
			      MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);

	tap_test("who calls as programs of 32 bits do has memory below 4 GiB only");
	TRUE(address_of(pages) == limit - PAGE);
	TRUE(get_msr(fd, limit - 16) == 0);
	TRUE(get_msr(fd, limit - 8) == -EFAULT);
	TRUE(get_msr(fd, limit) == -EFAULT);
	TRUE(get_msr(fd, limit + 64) == -EFAULT);
	munmap(pages, 2 * PAGE);
}
#else
static void as_if_32(int fd)
{
	(void)fd;
}
#endif

/* A program with pointers of 32 bits has memory below 4 GiB only, whatever its structs can say. */
static void addresses(const struct machine *machine)
{
	static struct mvm_msr_entry entry = { .index = MVM_MSR_STAR };
	struct mvm_msrs arg = { .count = 1, .addr = address_of(&entry) };

	tap_test("addresses behind arguments are the caller's");
	TRUE(!call(machine->vcpu[0], MVM_GET_MSRS, &arg) && arg.count == 1);
	arg.addr = address_of(&entry) | (sizeof(void *) == 4 ? 1ull << 32 : 1ull << 63);
	TRUE(call(machine->vcpu[0], MVM_GET_MSRS, &arg) == EFAULT);
	arg.addr = sizeof(void *) == 4 ? 0x100000000ull - 8 : 0;
	TRUE(call(machine->vcpu[0], MVM_SET_MSRS, &arg) == EFAULT);
}

int main(void)
{
	struct machine machine;

	tap_test("a VM");
	machine_make(&machine, MVM_VM_EXIT_ON_HLT);
	sizes(machine.node);
	the_node();
	mapping(&machine);
	addresses(&machine);
	as_if_32(machine.vcpu[0]);
	machine_end(&machine);
	return tap_end();
}
