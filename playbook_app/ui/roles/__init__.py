"""The Roles place."""
