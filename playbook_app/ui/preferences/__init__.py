"""The dialog in which a person chooses what `settings` describes."""
