"""Standards as a table: found in the columns of others, and written so that they come back equal."""
