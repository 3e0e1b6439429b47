"""How the window looks: colours, sizes, the style sheet, fonts and icons, each defined once."""
