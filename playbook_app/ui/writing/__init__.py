"""Where long texts are written: Markdown underneath, for people who know Word. Each widget stands alone.

What a key or a button does to a text is decided in functions of text and selection (`edit`, `marks`, `lines`,
`continuing`, `tables`); the widgets carry it out.
"""
