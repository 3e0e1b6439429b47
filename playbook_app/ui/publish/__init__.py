"""The Publish place."""
