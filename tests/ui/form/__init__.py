"""The fields of forms."""
