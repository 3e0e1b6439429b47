"""Keys with values become words: what the closed sets are called, sentences, and the language that they are in."""
