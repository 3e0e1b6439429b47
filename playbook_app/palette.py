"""The colours that window and print share: plain values, so that either may import them at no cost.

The hues of the five steps keep 15 units of CIEDE2000 apart for each pair, as seen with full colour vision and with
protanopia, deuteranopia and tritanopia (Machado et al. 2009), and carry white letters at 4.5:1; tests hold them to it.
"""

ACCENT = "#1F4E79"
TEXT = "#1E2227"
MUTED = "#5A626B"
LINE = "#CFCBC2"
GROUND = "#F6F4F0"
WHITE = "#FFFFFF"

STEP_COLOURS = {
    "ideal": "#214B75",
    "culture": "#924AD1",
    "attentiveness": "#077F7A",
    "responsiveness": "#C1460F",
    "empowerment": "#544732",
}
"""Each step's hue, by the step's value."""

STEP_TINTS = {
    "ideal": "#E6ECF3",
    "culture": "#F3ECFA",
    "attentiveness": "#E2F1F0",
    "responsiveness": "#FAEBE3",
    "empowerment": "#F0ECE3",
}
"""A ground for each step; text on it is `TEXT`."""
