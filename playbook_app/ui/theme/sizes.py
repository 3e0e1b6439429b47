"""Sizes in pixels at 100 % scaling: spacing in steps of 4, radii, and the type scale."""

UNIT = 4
TIGHT = UNIT
SMALL = 2 * UNIT
MEDIUM = 3 * UNIT
LARGE = 4 * UNIT
WIDE = 6 * UNIT

INNER_RADIUS = 4
CONTROL_RADIUS = 6
CARD_RADIUS = 8
PANEL_RADIUS = 10

TEXT = 14
SMALL_TEXT = 12
PLACE_TITLE = 20
STANDARD_TITLE = 22
ICON = 20
