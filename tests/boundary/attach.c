// SPDX-License-Identifier: MIT
/*
 * A third party's extension: registered, attached by its UUID, dispatched, asked for its capabilities, in
 * use, unregistered; and others refused.
 */
#include "runner.h"

#include "acme_mock.h"
#include "acme_numbers.h"
#include "mvm_numbers.h"

#define EXPECT(condition) \
	do { \
		if (!(condition)) { \
			failures++; \
			printf("%s: attach.c:%d: %s\n", SHAPE, __LINE__, #condition); \
		} \
	} while (0)

/* What is switched on is so for one object. */
static struct mvm_vm other_vm;
static u64 switched_on[2];

/* A counter of acme's is released like any other file. */
static unsigned int released;

static void release(void *object)
{
	(void)object;
	released++;
}

static int create_counter(const struct mock_call *call)
{
	*call->files[0] = os_file_create("acme-counter", &acme_counter_ioctls, &acme_counter_mock, release);
	return *call->files[0] ? 0 : -ENOMEM;
}

/* What a driver does with ATTACH_EXTENSION; everything else only takes notes. */
static int attach(const struct mock_call *call)
{
	struct mvm_attach_extension *arg = (void *)(uintptr_t)call->arg;
	const struct boundary_extension *found = mvm_extension_get(arg->uuid);

	if (!found)
		return -ENOENT;
	if (mock.extension) {
		boundary_extension_put(found);
		return mock.extension == found ? 0 : -EBUSY;
	}
	mock.extension = found;			/* with the reference, until the VM is gone */
	arg->version = found->version;
	return 0;
}

static int handle(const struct mock_call *call)
{
	mock.calls++;
	mock.handler = call->handler;
	mock.object = call->object;
	if (!strcmp(call->handler, "mvm_vm_enable_cap")) {
		switched_on[call->object == &other_vm] |= ((const struct mvm_enable_cap *)call->arg)->args[0];
		return 0;
	}
	if (!strcmp(call->handler, "enable")) {
		mock.capability = call->number;
		mock.args = *(const u64 *)call->arg;
		return 0;
	}
	if (!strcmp(call->handler, "acme_vm_create_counter"))
		return create_counter(call);
	return strcmp(call->handler, "mvm_vm_attach_extension") ? 0 : attach(call);
}

static int ioctl_on(const struct boundary_object *kind, void *object, u32 code, void *arg, size_t size)
{
	struct user_space space = {
		.areas = { { 0x1000, size, arg, size, size, 0 } }, .area_count = 1, .address_bits = 64,
	};

	mock.calls = 0;
	mock.handler = "";
	return user_ioctl(&space, kind, object, code, 0x1000, false);
}

static u64 ask(const struct boundary_object *kind, void *object, u32 capability)
{
	struct mvm_check_extension arg = { .capability = capability };

	EXPECT(ioctl_on(kind, object, BOUNDARY_CODE(MVM_CHECK_EXTENSION), &arg, sizeof(arg)) == 0);
	return arg.value;
}

static int attach_uuid(const u8 uuid[16], u32 *version)
{
	struct mvm_attach_extension arg = { .version = 0 };
	int err;

	memcpy(arg.uuid, uuid, sizeof(arg.uuid));
	err = ioctl_on(&mvm_vm_ioctls, &mvm_vm_mock, BOUNDARY_CODE(MVM_ATTACH_EXTENSION), &arg, sizeof(arg));
	*version = arg.version;
	return err;
}

static int set_profile(void)
{
	struct acme_profile arg = { .period = 1000, .flags = ACME_PROFILE_ENABLE };

	return ioctl_on(&mvm_vm_ioctls, &mvm_vm_mock, BOUNDARY_CODE(ACME_SET_PROFILE), &arg, sizeof(arg));
}

static int get_samples(const struct boundary_object *kind, void *object)
{
	struct acme_get_samples arg = { .count = 0 };

	return ioctl_on(kind, object, BOUNDARY_CODE(ACME_GET_SAMPLES), &arg, sizeof(arg));
}

/* Nothing of it is there. */
static void expect_absent(void)
{
	EXPECT(set_profile() == -ENOTTY && !mock.calls);
	EXPECT(get_samples(&mvm_vcpu_ioctls, &mvm_vcpu_mock) == -ENOTTY && !mock.calls);
	EXPECT(ask(&mvm_vm_ioctls, &mvm_vm_mock, ACME_CAP_PROFILE) == 0);
}

/* An extension that wants a number of mvm's: mvm's own command is the one that runs. */
static unsigned int stolen;

static int steal(struct os_call *call, void *object)
{
	(void)call;
	(void)object;
	stolen++;
	return 0;
}

/* Wants mvm's numbers without being registered: mvm's own command is the one that runs. */
static void test_stealing(void)
{
	static const struct boundary_object thief = { .ioctl = steal, .compat_ioctl = steal };
	static const struct boundary_object *const objects[] = { &thief, &thief };
	struct boundary_extension colliding = acme_extension;
	struct mvm_clock clock = { .clock = 1 };

	colliding.objects = objects;
	colliding.object_count = 2;
	mock.extension = &colliding;
	EXPECT(ioctl_on(&mvm_vm_ioctls, &mvm_vm_mock, BOUNDARY_CODE(MVM_SET_CLOCK), &clock, sizeof(clock)) == 0);
	EXPECT(mock.calls == 1 && !strcmp(mock.handler, "mvm_vm_set_clock") && !stolen);
	EXPECT(ioctl_on(&mvm_vm_ioctls, &mvm_vm_mock, BOUNDARY_CODE(ACME_SET_PROFILE), &clock, sizeof(clock)) == 0);
	EXPECT(stolen == 1);
	mock.extension = NULL;
}

/* The real base and a copy of the real extension, changed in one place: refused, and the log says why. */
static void test_colliding(void)
{
	static const struct boundary_command own[] = { { 1, BOUNDARY_CODE(MVM_SET_CLOCK) } };
	static struct boundary_capability known[] = { { MVM_CAP_NR_VCPUS, 1u << 1, false, 0 } };
	struct os_owner owner = OS_OWNER_INITIAL;
	struct boundary_extension other = acme_extension;

	other.name = "other";
	other.owner = &owner;
	EXPECT(mvm_extension_register(&other) == -EEXIST && strstr(user_log, "other: has the UUID of acme"));
	other.uuid[0] ^= 1;
	EXPECT(mvm_extension_register(&other) == -EEXIST && strstr(user_log, "other: capabilities 0x80000000"));
	other.capability_count = 0;
	EXPECT(mvm_extension_register(&other) == -EEXIST && strstr(user_log, "other: command"));
	other.commands = own;
	other.command_count = 1;
	EXPECT(mvm_extension_register(&other) == -EINVAL && strstr(user_log, "is not left to extensions"));
	other.command_count = 0;
	other.capabilities = known;
	other.capability_count = 1;
	other.capability_first = other.capability_last = MVM_CAP_NR_VCPUS;
	EXPECT(mvm_extension_register(&other) == -EINVAL && strstr(user_log, "other: capabilities 0x9 to 0x9"));
	known[0].value = other.capability_first = other.capability_last = 0x7fffffff;
	EXPECT(mvm_extension_register(&other) == -EINVAL && mvm_extension_count() == 1);
	known[0].value = other.capability_first = other.capability_last = 0xffffffff;
	EXPECT(mvm_extension_register(&other) == 0 && mvm_extension_count() == 2);
	EXPECT(mvm_extension_unregister(&other) == 0 && mvm_extension_count() == 1);
}

static int enable(void *vm, u32 capability, u64 argument)
{
	struct mvm_enable_cap arg = { .capability = capability, .args = { argument } };

	return ioctl_on(&mvm_vm_ioctls, vm, BOUNDARY_CODE(MVM_ENABLE_CAP), &arg, sizeof(arg));
}

/* Each call reaches the object that it was made on, mvm's handler or acme's, and nothing is kept elsewhere. */
static void test_enabling(void)
{
	EXPECT(enable(&mvm_vm_mock, MVM_CAP_EXIT_HYPERCALL, 1) == 0 && switched_on[0] == 1 && !switched_on[1]);
	EXPECT(enable(&other_vm, MVM_CAP_USER_SPACE_MSR, 6) == 0 && switched_on[0] == 1 && switched_on[1] == 6);
	EXPECT(enable(&mvm_vm_mock, MVM_CAP_NR_VCPUS, 0) == -EINVAL);
	EXPECT(enable(&mvm_vm_mock, ACME_CAP_PROFILE, 0) == -EINVAL && enable(&mvm_vm_mock, 0x80000099, 0) == -EINVAL);
	EXPECT(enable(&mvm_vm_mock, ACME_CAP_PROFILE_NMI, 1) == 0 && mock.object == &mvm_vm_mock && mock.args == 1);
	EXPECT(mock.capability == ACME_CAP_PROFILE_NMI && !strcmp(mock.handler, "enable"));
	EXPECT(enable(&other_vm, ACME_CAP_PROFILE_NMI, 2) == 0 && mock.object == &other_vm && mock.args == 2);
}

/* The extension is in use as long as a VM has it, and as long as a file of its own kind is open. */
static void test_in_use(void)
{
	struct acme_create_counter arg = { .fd = -1 };
	struct acme_count count;
	struct user_space space = {
		.areas = { { 0x1000, sizeof(arg), (u8 *)&arg, sizeof(arg), sizeof(arg), 0 } }, .area_count = 1,
		.address_bits = 64,
	};

	EXPECT(acme_owner.references == 1 && mvm_extension_unregister(&acme_extension) == -EBUSY);
	EXPECT(strstr(user_log, "acme: is in use"));
	EXPECT(!user_ioctl(&space, &mvm_vm_ioctls, &mvm_vm_mock, BOUNDARY_CODE(ACME_CREATE_COUNTER), 0x1000, false));
	EXPECT(acme_owner.references == 2 && arg.fd == 0);
	boundary_extension_put(mock.extension);
	mock.extension = NULL;			/* the VM is gone, the counter is not */
	expect_absent();
	EXPECT(mvm_extension_unregister(&acme_extension) == -EBUSY);
	EXPECT(ioctl_on(&acme_counter_ioctls, &acme_counter_mock, BOUNDARY_CODE(ACME_GET_COUNT), &count,
			sizeof(count)) == 0 && !strcmp(mock.handler, "acme_counter_get_count"));
	user_close_all(&space);
	EXPECT(released == 1 && acme_owner.references == 0);
	EXPECT(mvm_extension_unregister(&acme_extension) == 0);
	EXPECT(mvm_extension_unregister(&acme_extension) == -ENOENT);
	EXPECT(!os_file_create("acme-counter", &acme_counter_ioctls, &acme_counter_mock, release));
}

int main(void)
{
	static const u8 unknown[16] = { 1 };
	u32 version;

	mvm_extensions_init();
	acme_mock_setup();
	mvm_vm_locks_init(&other_vm.locks);
	mock.suite = &acme_suite;
	mock.hook = handle;
	expect_absent();
	EXPECT(attach_uuid(acme_extension.uuid, &version) == -ENOENT && !version);
	EXPECT(mvm_extension_register(&acme_extension) == 0);
	EXPECT(mvm_extension_register(&acme_extension) == -EEXIST);
	expect_absent();			/* registered is not attached */
	EXPECT(attach_uuid(unknown, &version) == -ENOENT && !version);
	EXPECT(attach_uuid(acme_extension.uuid, &version) == 0 && version == 0x10000);
	EXPECT(attach_uuid(acme_extension.uuid, &version) == 0);	/* changes nothing */
	EXPECT(set_profile() == 0 && mock.calls == 1 && mock.object == &mvm_vm_mock);
	EXPECT(!strcmp(mock.handler, "acme_vm_set_profile"));
	EXPECT(get_samples(&mvm_vcpu_ioctls, &mvm_vcpu_mock) == 0 && mock.object == &mvm_vcpu_mock);
	EXPECT(!strcmp(mock.handler, "acme_vcpu_get_samples"));
	EXPECT(get_samples(&mvm_vm_ioctls, &mvm_vm_mock) == -ENOTTY);
	EXPECT(get_samples(&mvm_system_ioctls, &mvm_system_mock) == -ENOTTY);
	EXPECT(ask(&mvm_vm_ioctls, &mvm_vm_mock, ACME_CAP_PROFILE) == mock_answer(ACME_CAP_PROFILE));
	EXPECT(ask(&mvm_vm_ioctls, &mvm_vm_mock, ACME_CAP_PROFILE_NMI) == mock_answer(ACME_CAP_PROFILE_NMI));
	EXPECT(ask(&mvm_vm_ioctls, &mvm_vm_mock, ACME_CAP_PROFILE + 0x100) == 0);
	EXPECT(ask(&mvm_system_ioctls, &mvm_system_mock, ACME_CAP_PROFILE) == 0);
	test_enabling();
	test_colliding();
	test_in_use();
	EXPECT(attach_uuid(acme_extension.uuid, &version) == -ENOENT);
	test_stealing();
	printf("%s: extension: %u failures\n", SHAPE, failures);
	return failures != 0;
}
