"""Writing long texts: Markdown underneath, which nobody has to know."""
