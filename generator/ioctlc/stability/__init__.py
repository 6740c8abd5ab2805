"""What was promised: the facts of an ABI, the lock that keeps those of its releases, and what a change of one means.

`facts` reads them off a compiled spec, `lockfile` writes and reads a lock, `compare` holds two states against each
other by the rules of `rules`, `show` prints what it found.
"""
