#include "harness.h"
void test_devices(void)
{
}
