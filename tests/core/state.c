#include "harness.h"
void test_state(void)
{
}
