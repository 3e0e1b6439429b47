"""What the person chose for the window, described as data."""
