/* SPDX-License-Identifier: MIT */
/* The tests that runner.c puts together. */
#ifndef IOCTLC_RUNNER_H
#define IOCTLC_RUNNER_H

#include "scene.h"

#include <stdio.h>

/* Of one case. */
void test_faults(const struct case_suite *suite, const struct case_command *command);
void test_valid(const struct case_suite *suite, const struct case_command *command);
void test_accepted(const struct case_suite *suite, const struct case_command *command);
void test_bits(const struct case_suite *suite, const struct case_command *command);
void test_offsets(const struct case_suite *suite, const struct case_command *command);
void test_flips(const struct case_suite *suite, const struct case_command *command);
void test_objects(const struct case_suite *suite, const struct case_command *command);
void test_compat(const struct case_suite *suite, const struct case_command *command);
void test_privilege(const struct case_suite *suite, const struct case_command *command);
void test_sizes(const struct case_suite *suite, const struct case_command *command);
void test_lengths(const struct case_suite *suite, const struct case_command *command);

/* Of a suite. */
void test_capabilities(const struct case_suite *suite);
void test_pages(const struct case_suite *suite);
void test_mappings(const struct case_suite *suite);
void test_suite(const struct case_suite *suite);

/* Of the runtime. */
void test_runtime(void);
void test_registry(void);

#endif
