"""Trying the quiz and the self-assessment in the window. Nothing of it is kept."""
