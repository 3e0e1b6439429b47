"""The person at the window: what they are called."""
