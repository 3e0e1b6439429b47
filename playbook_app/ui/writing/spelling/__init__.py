"""Spelling, if a dictionary is on the machine. The dictionary lives in a process of its own: Hunspell holds the whole
interpreter while it loads or thinks, 0.2 seconds at a time, and a damaged dictionary may take its process with it."""
