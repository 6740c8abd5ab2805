#include "harness.h"
void test_run(void)
{
}
