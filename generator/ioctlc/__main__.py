"""`python3 -m ioctlc`."""

import sys

try:
    from ioctlc.cli import main
    STATUS = main() if __name__ == "__main__" else 0
except KeyboardInterrupt:               # before main can see to it
    STATUS = 130

if __name__ == "__main__":
    sys.exit(STATUS)
