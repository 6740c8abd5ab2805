"""The words for what specs say in single words."""

from __future__ import annotations

from ioctlc.compat import KINDS

FLOWS = {"in": "read by the driver", "out": "written by the driver", "inout": "read and written by the driver",
         "none": "not looked at"}

#: The same in tables.
BRIEFLY = {"in": "read", "out": "written", "inout": "read and written", "none": "not looked at"}

DIRECTIONS = {"none": "_IO", "in": "_IOW", "out": "_IOR", "inout": "_IOWR"}

ACCESSES = {"any": "FILE_ANY_ACCESS", "read": "FILE_READ_ACCESS", "write": "FILE_WRITE_ACCESS",
            "read_write": "FILE_READ_ACCESS | FILE_WRITE_ACCESS"}

PRIVILEGES = {"none": "none: whoever has the fd", "open_for_write": "the fd must be open for writing",
              "admin": "an administrator's"}

SIGNALS = {"yes": "a call that waits and is interrupted by a signal may be started again",
           "killable": "only a fatal signal interrupts a call that waits",
           "no": "a call that waits and is interrupted by a signal is not started again"}

#: The version of a spec that says none.
UNVERSIONED = "0"

#: Formats of request codes.
SYSTEMS = {"linux": "Linux", "linux-13": "Linux, 13 bits of size", "linux-parisc": "Linux on parisc", "bsd": "BSD",
           "windows": "Windows CTL_CODE"}

#: What the compat classes say of a 32-bit caller.
CLASSES = dict(zip(KINDS, (
    "same code, same layout through every address: nothing is to be done",
    "same layout through every address, another code: the driver maps the code",
    "an integer by value, which the driver extends from the caller's width",
    "a layout or the width of a pointer differs: the driver translates the argument member by member",
    "on one side only, or nothing could translate it")))

#: What every ioctl can answer, whoever wrote the driver.
ANY_RESULTS = (
    ("ENOTTY", "the command is unknown, or of another kind of object"),
    ("EFAULT", "memory of the argument cannot be read or written"),
    ("EINVAL", "the driver does not accept what the argument says"),
)

#: What every ioctl of a generated boundary can answer, in the order of its checks: Linux and BSD, Windows, when.
RESULTS = (
    ("ENOTTY", "STATUS_INVALID_DEVICE_REQUEST", "the command is unknown, of another kind of object, or of a capability"
     " that is not built in"),
    ("EPERM", "STATUS_ACCESS_DENIED", "the caller lacks the privilege"),
    ("ENOMEM", "STATUS_INSUFFICIENT_RESOURCES", "there is no memory for the argument; later, for what it points to"),
    ("EFAULT", "STATUS_BUFFER_TOO_SMALL", "memory of the argument cannot be read or written; on Windows, a buffer is"
     " too short"),
    ("EINVAL", "STATUS_INVALID_PARAMETER", "a size is below the minimum, a flag is unknown, a reserved byte is not 0,"
     " or a value is out of range"),
    ("E2BIG", "STATUS_INVALID_BUFFER_SIZE", "there is a non-zero tail beyond what is known, or a count is above its"
     " maximum"),
    ("EOPNOTSUPP", "STATUS_NOT_SUPPORTED", "it is known, but this machine cannot do it"),
    ("EOVERFLOW", "STATUS_INTEGER_OVERFLOW", "the result does not fit the caller's ABI"),
)
