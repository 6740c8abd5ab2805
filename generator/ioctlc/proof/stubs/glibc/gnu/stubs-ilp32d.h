/* Functions that this glibc lacks: none that a header of the system asks for. The real file is in the other package. */
