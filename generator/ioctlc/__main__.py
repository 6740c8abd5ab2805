"""`python3 -m ioctlc`."""

import sys

from ioctlc.cli import main

if __name__ == "__main__":
    sys.exit(main())
