#include "harness.h"
void test_walk(void)
{
}
