#include "harness.h"
void test_io(void)
{
}
