// SPDX-License-Identifier: MIT
/*
 * A program that uses mvm's extension acme, of 64 or of 32 bits: attaches it by its UUID, calls it, and finds that its
 * module stays as long as a VM, a vCPU or a file of its own needs it. Exit status 0: everything was as promised.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "mvm.h"

#include "acme.h"

static int failures;

#define TRUE(condition) truth(__LINE__, #condition, condition)

static void truth(int line, const char *what, int condition)
{
	if (condition)
		return;
	printf("FAIL %s:%d: %s: %s\n", __FILE__, line, what, strerrorname_np(errno));
	failures++;
}

static int call(int fd, unsigned long code, void *arg)
{
	return ioctl(fd, code, arg) ? errno : 0;
}

static int remove_module(const char *name)
{
	return syscall(SYS_delete_module, name, O_NONBLOCK) ? errno : 0;
}

static uint64_t ask(int fd, unsigned capability)
{
	struct mvm_check_extension arg = { .capability = capability };

	TRUE(!call(fd, MVM_CHECK_EXTENSION, &arg));
	return arg.value;
}

static int enable(int vm, unsigned capability, uint64_t argument, uint64_t second)
{
	struct mvm_enable_cap arg = { .capability = capability, .args = { argument, second } };

	return call(vm, MVM_ENABLE_CAP, &arg);
}

static int attach(int vm, unsigned char flip)
{
	struct mvm_attach_extension arg = {
		.uuid = { 0x6f, 0x1c, 0x0e, 0x1a, 0x3b, 0x5d, 0x4f, 0x0e, 0x9a, 0x52, 0x1f, 0x6f,
			  0x6b, 0x9f, 0x8d, 0x11 ^ flip },
	};
	int err = call(vm, MVM_ATTACH_EXTENSION, &arg);

	TRUE(err || arg.version == 0x10000);
	return err;
}

static int new_vm(int node)
{
	struct mvm_create_vm arg = { .size = sizeof(arg) };

	TRUE(!call(node, MVM_CREATE_VM, &arg));
	return (int)arg.fd;
}

static void absent(int vm)
{
	struct acme_profile profile = { .period = 5000 };

	TRUE(call(vm, ACME_SET_PROFILE, &profile) == ENOTTY);
	TRUE(ask(vm, ACME_CAP_PROFILE) == 0);
	TRUE(enable(vm, ACME_CAP_PROFILE_NMI, 1, 0) == EINVAL);
}

static void capabilities(int vm, int other)
{
	TRUE(ask(vm, ACME_CAP_PROFILE) == 1 && ask(vm, ACME_CAP_PROFILE_NMI) == 1);
	TRUE(ask(vm, ACME_CAP_PROFILE + 99) == 0 && ask(vm, MVM_CAP_EXTENSIONS) == 1);
	TRUE(enable(vm, ACME_CAP_PROFILE, 0, 0) == EINVAL);
	TRUE(enable(vm, ACME_CAP_PROFILE_NMI, 1, 1) == EINVAL);
	TRUE(enable(vm, ACME_CAP_PROFILE_NMI, 2, 0) == EINVAL); /* acme itself says so */
	TRUE(enable(vm, ACME_CAP_PROFILE_NMI, 1, 0) == 0);
	TRUE(ask(vm, ACME_CAP_PROFILE_NMI) == 2 && ask(other, ACME_CAP_PROFILE_NMI) == 1);
	TRUE(enable(vm, ACME_CAP_PROFILE_NMI, 0, 0) == 0 && ask(vm, ACME_CAP_PROFILE_NMI) == 1);
}

static int commands(int vm, int vcpu)
{
	struct acme_profile profile = { .period = 5000 };
	struct acme_sample samples[2] = { { .cpl = 9 }, { .cpl = 9 } };
	struct acme_get_samples get = { .count = 2, .addr = (uintptr_t)samples };
	struct acme_create_counter create = { .fd = -1 };
	struct acme_count count;

	TRUE(call(vm, ACME_SET_PROFILE, &profile) == 0);
	profile.period = 1;
	TRUE(call(vm, ACME_SET_PROFILE, &profile) == EINVAL);
	TRUE(call(vcpu, ACME_SET_PROFILE, &profile) == ENOTTY);
	TRUE(call(vcpu, ACME_GET_SAMPLES, &get) == 0);
	TRUE(get.count == 1 && samples[0].rip == 5000 && !samples[0].cpl && samples[1].cpl == 9);
	TRUE(call(vm, ACME_CREATE_COUNTER, &create) == 0);
	TRUE(call((int)create.fd, ACME_GET_COUNT, &count) == 0 && count.taken == 5001);
	return (int)create.fd;
}

int main(void)
{
	int node = open(MVM_SYSTEM_NODE, O_RDWR), vm = new_vm(node), other = new_vm(node), counter;
	struct mvm_create_vcpu vcpu = { .id = 0 };
	struct acme_count count;

	absent(vm);
	TRUE(attach(vm, 1) == ENOENT);
	TRUE(attach(vm, 0) == 0 && attach(vm, 0) == 0 && attach(other, 0) == 0);
	TRUE(call(vm, MVM_CREATE_VCPU, &vcpu) == 0);
	capabilities(vm, other);
	counter = commands(vm, (int)vcpu.fd);
	TRUE(remove_module("acme_extension") == EWOULDBLOCK);
	TRUE(remove_module("mvm_boundary") == EWOULDBLOCK);
	close(other);
	close(vm);
	TRUE(remove_module("acme_extension") == EWOULDBLOCK); /* the vCPU has it */
	close((int)vcpu.fd);
	TRUE(remove_module("acme_extension") == EWOULDBLOCK); /* the counter is of its kind */
	TRUE(call(counter, ACME_GET_COUNT, &count) == 0 && count.taken == 5001);
	close(counter);
	close(node);
	printf("%s: attached, %d bits, %d failures\n", failures ? "FAIL" : "PASS",
	       (int)sizeof(void *) * 8, failures);
	return failures != 0;
}
