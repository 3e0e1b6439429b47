"""The Quiz place."""
