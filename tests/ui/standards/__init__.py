"""The Standards place, tried as a person uses it."""
