"""TrueType files from outside: what they are called, which characters they have, whether they may be embedded.

Nothing that a file says of itself is believed before it is checked, and no check takes longer than the file is large.
The tables are those of ISO/IEC 14496-22 (Open Font Format).
"""
