"""The Standards place."""
