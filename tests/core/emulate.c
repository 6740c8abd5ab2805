#include "harness.h"
void test_emulate(void)
{
}
