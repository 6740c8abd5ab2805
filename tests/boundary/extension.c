// SPDX-License-Identifier: MIT
/* A third party's extension: registered, attached by its UUID, dispatched, asked for its capabilities; and refused. */
#include "runner.h"

#include "acme_mock.h"
#include "acme_numbers.h"
#include "mvm_numbers.h"

#define EXPECT(condition) \
	do { \
		if (!(condition)) { \
			failures++; \
			printf("%s: extension.c:%d: %s\n", SHAPE, __LINE__, #condition); \
		} \
	} while (0)

/* What a driver does with ATTACH_EXTENSION; everything else only takes notes. */
static int attach(const struct mock_call *call)
{
	struct mvm_attach_extension *arg = (void *)(uintptr_t)call->arg;
	const struct boundary_extension *found = boundary_extension_find(arg->uuid);

	if (!found)
		return -ENOENT;
	if (mock.extension)
		return -EBUSY;
	mock.extension = found;
	arg->version = found->version;
	return 0;
}

static int handle(const struct mock_call *call)
{
	mock.calls++;
	mock.handler = call->handler;
	mock.object = call->object;
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

static const struct boundary_command *steal_find(u32 code)
{
	static const struct boundary_command command = { 0, BOUNDARY_ANYONE, true, "STOLEN", NULL, steal };

	(void)code;
	return &command;
}

static void test_colliding(void)
{
	static const struct boundary_object thief = { .find = steal_find };
	static const struct boundary_object *const objects[] = { &thief, &thief };
	struct boundary_extension colliding = acme_extension;
	struct mvm_clock clock = { .clock = 1 };

	EXPECT(boundary_extension_register(&colliding) == -EEXIST);	/* acme's UUID */
	colliding.uuid[0] ^= 1;
	colliding.capability_first = 0xffffffff;
	colliding.capability_last = 0x80000000;
	EXPECT(boundary_extension_register(&colliding) == -EINVAL);
	colliding.objects = objects;
	colliding.object_count = 2;
	mock.extension = &colliding;
	EXPECT(ioctl_on(&mvm_vm_ioctls, &mvm_vm_mock, BOUNDARY_CODE(MVM_SET_CLOCK), &clock, sizeof(clock)) == 0);
	EXPECT(mock.calls == 1 && !strcmp(mock.handler, "mvm_vm_set_clock") && !stolen);
	EXPECT(ioctl_on(&mvm_vm_ioctls, &mvm_vm_mock, BOUNDARY_CODE(ACME_SET_PROFILE), &clock, sizeof(clock)) == 0);
	EXPECT(stolen == 1);
	mock.extension = NULL;
}

int main(void)
{
	static const u8 unknown[16] = { 1 };
	u32 version;

	acme_mock_setup();
	mock.suite = &acme_suite;
	mock.hook = handle;
	expect_absent();
	EXPECT(attach_uuid(acme_extension.uuid, &version) == -ENOENT && !version);
	EXPECT(boundary_extension_register(&acme_extension) == 0);
	EXPECT(boundary_extension_register(&acme_extension) == -EEXIST);
	expect_absent();			/* registered is not attached */
	EXPECT(attach_uuid(unknown, &version) == -ENOENT && !version);
	EXPECT(attach_uuid(acme_extension.uuid, &version) == 0 && version == 0x10000);
	EXPECT(attach_uuid(acme_extension.uuid, &version) == -EBUSY);
	EXPECT(set_profile() == 0 && mock.calls == 1 && mock.object == &mvm_vm_mock);
	EXPECT(!strcmp(mock.handler, "acme_vm_set_profile"));
	EXPECT(get_samples(&mvm_vcpu_ioctls, &mvm_vcpu_mock) == 0 && mock.object == &mvm_vcpu_mock);
	EXPECT(!strcmp(mock.handler, "acme_vcpu_get_samples"));
	EXPECT(get_samples(&mvm_vm_ioctls, &mvm_vm_mock) == -ENOTTY);
	EXPECT(get_samples(&mvm_system_ioctls, &mvm_system_mock) == -ENOTTY);
	EXPECT(ask(&mvm_vm_ioctls, &mvm_vm_mock, ACME_CAP_PROFILE) == mock_answer(ACME_CAP_PROFILE));
	EXPECT(ask(&mvm_vm_ioctls, &mvm_vm_mock, ACME_CAP_PROFILE + 0x100) == 0);
	EXPECT(ask(&mvm_system_ioctls, &mvm_system_mock, ACME_CAP_PROFILE) == 0);
	mock.extension = NULL;			/* another VM */
	expect_absent();
	test_colliding();
	boundary_extension_unregister(&acme_extension);
	EXPECT(attach_uuid(acme_extension.uuid, &version) == -ENOENT);
	printf("%s: extension: %u failures\n", SHAPE, failures);
	return failures != 0;
}
