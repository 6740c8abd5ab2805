// SPDX-License-Identifier: MIT
/*
 * The fuzzer's corpus without the fuzzer: what its oracle finds of the mutants.
 *
 *     replay FILE..        (built by delete_checks.py --corpus) reads numbers, says which mutants no file finds
 */
#include "mutants.h"
#include "scene.h"

#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const u8 *data, size_t size);

#define LONGEST 4096

static char **files;

static void run(size_t piece)
{
	u8 data[LONGEST];
	FILE *file = fopen(files[piece], "rb");
	size_t size = file ? fread(data, 1, sizeof(data), file) : 0;

	if (file)
		fclose(file);
	LLVMFuzzerTestOneInput(data, size);
}

int main(int argc, char **argv)
{
	const struct pieces pieces = { (size_t)argc - 1, run };

	files = argv + 1;
	return try_mutants(&pieces);
}
