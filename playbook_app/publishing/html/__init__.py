"""The writer of web pages: a book as one HTML file that loads nothing and needs nobody's server."""
