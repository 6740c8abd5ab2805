/* gcc's <stddef.h> includes this where __FreeBSD__ is defined; its own definitions do. */
