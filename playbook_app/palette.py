"""The colours that window, print and web page share: plain values, so that either may import them at no cost.

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

DARK_TEXT = "#E8EAED"
DARK_MUTED = "#AEB4BC"
DARK_LINE = "#383C42"
DARK_GROUND = "#1B1D20"
DARK_SURFACE = "#25282C"
ON_DARK_STEP = "#14171A"

DARK_STEP_COLOURS = {
    "ideal": "#ACDCF6",
    "culture": "#A088D0",
    "attentiveness": "#51AFA1",
    "responsiveness": "#DB7E52",
    "empowerment": "#ECD788",
}
"""Each step's hue on a dark ground; letters on it are `ON_DARK_STEP`."""

DARK_STEP_TINTS = {
    "ideal": "#2E3A43",
    "culture": "#37364A",
    "attentiveness": "#2A3C3D",
    "responsiveness": "#413531",
    "empowerment": "#433F36",
}
"""A dark ground for each step; text on it is `DARK_TEXT`."""
