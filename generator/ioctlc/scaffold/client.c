// Asks /dev/@name@ for its version.
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "@name@.h"

int main(void)
{
	struct @name@_version version;
	int fd = open("/dev/@name@", O_RDWR | O_CLOEXEC);

	if (fd < 0) {
		perror("/dev/@name@");
		return 1;
	}
	memset(&version, 0, sizeof(version));
	if (ioctl(fd, @NAME@_GET_API_VERSION, &version) < 0) {
		perror("@NAME@_GET_API_VERSION");
		close(fd);
		return 1;
	}
	printf("@name@: interface version %u\n", version.version);
	close(fd);
	return 0;
}
