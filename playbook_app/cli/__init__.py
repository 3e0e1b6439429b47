"""The same actions from a terminal. Known failures are one sentence on stderr and exit status 1."""
