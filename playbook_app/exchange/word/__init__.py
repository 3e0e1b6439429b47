"""Word documents: what their XML says becomes text with headings, then stages, moments, standards and their fields."""
