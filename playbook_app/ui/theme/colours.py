"""The colours of the window, light and dark. No colour is written anywhere else in `ui`."""

from collections.abc import Mapping

from playbook_app import palette
from playbook_app.domain.vocabulary import Step
from playbook_app.frozen import frozen


@frozen(kw_only=True)
class Colours:
    """One theme's colours, each `#RRGGBB`.

    `ground` lies behind everything, `surface` under what is written, `raised` under rails and lists. `line` only
    divides; `border` outlines a control, at 3:1. `on_accent` and `on_step` are read on `accent` and on a step's hue;
    `text` and `muted` are read on tints, on the soft forms, on `selected` and under the pointer, on `hover` and
    `pressed`. `track` is the empty part of a bar or a ring; `desk` lies behind printed pages.
    `focus` rings what the keyboard is on, `focus_on_accent` where that is filled with the accent.
    """

    ground: str
    surface: str
    raised: str
    hover: str
    pressed: str
    track: str
    desk: str
    line: str
    border: str
    text: str
    muted: str
    disabled: str
    accent: str
    on_accent: str
    accent_soft: str
    selected: str
    focus: str
    focus_on_accent: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    danger: str
    danger_soft: str
    on_step: str
    steps: Mapping[Step, str]
    tints: Mapping[Step, str]


LIGHT = Colours(
    ground="#F5F4F1",
    surface="#FFFFFF",
    raised="#FBFAF8",
    hover="#F1EFEB",
    pressed="#E8E5DF",
    track="#DDD9D1",
    desk="#D6D5D1",
    line="#E2DFD8",
    border="#8D8980",
    text="#1E2227",
    muted="#5D656E",
    disabled="#8F959B",
    accent="#1F4E79",
    on_accent="#FFFFFF",
    accent_soft="#E4ECF4",
    selected="#E4ECF4",
    focus="#1F6FBF",
    focus_on_accent="#42A0F5",
    good="#2A7549",
    good_soft="#E3F1E8",
    warn="#955500",
    warn_soft="#F6EDD9",
    danger="#B3261E",
    danger_soft="#FBE9E7",
    on_step="#FFFFFF",
    steps={step: palette.STEP_COLOURS[step] for step in Step},
    tints={step: palette.STEP_TINTS[step] for step in Step},
)

DARK = Colours(
    ground=palette.DARK_GROUND,
    surface=palette.DARK_SURFACE,
    raised="#202326",
    hover="#2E3237",
    pressed="#373C42",
    track="#41464D",
    desk="#111214",
    line=palette.DARK_LINE,
    border="#858B95",
    text=palette.DARK_TEXT,
    muted=palette.DARK_MUTED,
    disabled="#757B83",
    accent="#7FB2E5",
    on_accent="#10202F",
    accent_soft="#2B3A4A",
    selected="#2B3A4A",
    focus="#9CC6F0",
    focus_on_accent="#295D96",
    good="#6CC08F",
    good_soft="#22382C",
    warn="#E0A458",
    warn_soft="#3D3223",
    danger="#F2877F",
    danger_soft="#44292A",
    on_step=palette.ON_DARK_STEP,
    steps={step: palette.DARK_STEP_COLOURS[step] for step in Step},
    tints={step: palette.DARK_STEP_TINTS[step] for step in Step},
)
