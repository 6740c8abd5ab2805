/* SPDX-License-Identifier: MIT */
/*
 * acme: objects of the tests.
 *
 * Made by ioctlc from the acme spec; do not edit. To remake it:
 *   ioctlc build extension # where the folder extension is
 */
#ifndef ACME_MOCK_H
#define ACME_MOCK_H

#include "mock.h"
#include "acme_driver.h"
#include "mvm_mock.h"

struct acme_counter {
	int nothing;
};

extern struct acme_counter acme_counter_mock;

void acme_mock_setup(void);
extern const struct case_suite acme_suite;

#endif
