"""The Stories place."""
