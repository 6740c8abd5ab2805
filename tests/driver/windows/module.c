// SPDX-License-Identifier: MIT
/*
 * The driver of the boundary's test: three devices whose ioctls end in handlers.c. A VM and a vCPU have devices of their
 * own here, besides those that CREATE_VM and CREATE_VCPU make, since Wine cannot hand a caller a new handle.
 */
#include "handlers.h"

static DEVICE_OBJECT *devices[3];
static void *objects[2];

static void NTAPI test_unload(DRIVER_OBJECT *driver)
{
	u32 at;

	(void)driver;
	for (at = 0; at < boundary_count(devices); at++) {
		if (devices[at])
			os_device_delete(devices[at]);
	}
	for (at = 0; at < boundary_count(objects); at++)
		os_free(objects[at]);
}

static NTSTATUS test_devices(DRIVER_OBJECT *driver)
{
	NTSTATUS status;

	status = os_device_create(driver, L"\\Device\\mvm",
				  L"\\DosDevices\\"
				  L"mvm",
				  &mvm_system_ioctls, &handlers_system, &devices[0]);
	if (NT_SUCCESS(status))
		status = os_device_create(driver, L"\\Device\\mvm-vm", L"\\DosDevices\\mvm-vm",
					  &mvm_vm_ioctls, objects[0], &devices[1]);
	if (NT_SUCCESS(status))
		status = os_device_create(driver, L"\\Device\\mvm-vcpu", L"\\DosDevices\\mvm-vcpu",
					  &mvm_vcpu_ioctls, objects[1], &devices[2]);
	return status;
}

NTSTATUS NTAPI DriverEntry(DRIVER_OBJECT *driver, UNICODE_STRING *registry);

NTSTATUS NTAPI DriverEntry(DRIVER_OBJECT *driver, UNICODE_STRING *registry)
{
	NTSTATUS status = STATUS_INSUFFICIENT_RESOURCES;

	(void)registry;
	mvm_extensions_init();
	objects[0] = handlers_vm();
	objects[1] = handlers_vcpu();
	if (objects[0] && objects[1])
		status = test_devices(driver);
	if (!NT_SUCCESS(status))
		test_unload(driver);
	driver->DriverUnload = test_unload;
	return status;
}
