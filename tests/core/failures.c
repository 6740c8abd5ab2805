#include "harness.h"
void test_failures(void)
{
}
