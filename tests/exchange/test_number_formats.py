"""A number of a workbook reads as its format shows it."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playbook_app.exchange.table.shown import general, shown, shown_text


@pytest.mark.parametrize(
    ("number", "code", "text"),
    [
        (5, "General", "5"),
        (-2.5, "General", "-2.5"),
        (0.1 + 0.2, "General", "0.3"),
        (123456789012, "General", "123456789012"),
        (1e20, "General", "1E+20"),
        (7, "", "7"),
        (1234.5, "0", "1235"),
        (1234.5, "#,##0.00", "1,234.50"),
        (1234567.891, "#,##0", "1,234,568"),
        (12, "000", "012"),
        (123456789, "000-00-0000", "123-45-6789"),
        (1e6, '#,##0,"k"', "1,000k"),
        (3.5, "0.##", "3.5"),
        (3, "0.##", "3"),
        (3, "0.0#", "3.0"),
        (0, "#", ""),
        (-0.4, "0", "0"),
        (2.675, "0.00", "2.68"),
        (-1234.5, "#,##0.0", "-1,234.5"),
        (-5, "0;(0)", "(5)"),
        (5, "0.00_);(0.00)", "5.00"),
        (0, '0;-0;"none"', "none"),
        (0, "0;-0;;@", ""),
        (150, '[>=100]"many";[<100]0', "many"),
        (50, '[>=100]"many";[<100]0', "50"),
        (-3, "[Red]0", "-3"),
        (7, '0" minutes"', "7 minutes"),
        (7, '"Room "0', "Room 7"),
        (2.25, "# ?/?", "2 1/4"),
        (0.5, "?/?", "1/2"),
        (3, "# ?/?", "3"),
        (2.5, "# ?/8", "2 1/2"),
        (12345, "0.00E+00", "1.23E+04"),
        (0.00012, "0.0E+00", "1.2E-04"),
    ],
)
def test_numbers(number, code, text):
    assert shown(number, code) == text


@pytest.mark.parametrize(
    ("number", "code", "text"),
    [
        (0.256, "0%", "26%"),
        (0.256, "0.0%", "25.6%"),
        (1, "0%", "100%"),
        (1234.5, "[$€-407] #,##0.00", "€ 1,234.50"),
        (1234.5, '#,##0.00\\ "€"', "1,234.50 €"),
        (-1234.5, '"$"#,##0.00_);("$"#,##0.00)', "($1,234.50)"),
        (5, "_-* #,##0.00\\ _€_-", "5.00"),
    ],
)
def test_percentages_and_money(number, code, text):
    assert shown(number, code) == text


@pytest.mark.parametrize(
    ("number", "code", "text"),
    [
        (45983, "mm-dd-yy", "2025-11-22"),
        (45983, "d. mmmm yyyy", "2025-11-22"),
        (45983, "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "2025-11-22"),
        (45983, "dddd", "2025-11-22"),
        (45983, "mmm yyyy", "2025-11"),
        (45983, "yyyy", "2025"),
        (45983.6041667, "d/m/yy h:mm", "2025-11-22 14:30"),
        (45983.60420139, "yyyy-mm-dd hh:mm:ss", "2025-11-22 14:30:03"),
        (0.6041667, "h:mm AM/PM", "14:30"),
        (0.25, "h:mm:ss", "06:00:00"),
        (1.104166667, "[h]:mm:ss", "26:30:00"),
        (1.104166667, "[h]:mm", "26:30"),
        (0.0625, "[mm]", "90"),
        (0.001, "[s]", "86"),
        (1, "d.m.yyyy", "1900-01-01"),
        (59, "d.m.yyyy", "1900-02-28"),
        (61, "d.m.yyyy", "1900-03-01"),
        (-1, "d.m.yyyy", "-1"),
        (3e6, "d.m.yyyy", "3000000"),
    ],
)
def test_dates_and_times_are_in_iso_8601(number, code, text):
    assert shown(number, code) == text


def test_days_may_begin_in_1904():
    assert shown(44521, "yyyy-mm-dd", since_1904=True) == "2025-11-22"


def test_a_format_may_stand_words_beside_a_text():
    assert shown_text("7", '"Room "@') == "Room 7"
    assert shown_text("7", "0.00") == "7"
    assert shown_text("seven", '0;0;0;"("@")"') == "(seven)"


@given(
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=30) | st.text('0#?,.%/E+-_*"\\[]hmsdy;@GAP', max_size=30),
)
def test_any_number_in_any_format_is_a_text(number, code):
    assert isinstance(shown(number, code), str)
    assert isinstance(shown_text("a", code), str)


@given(st.floats(-1e300, 1e300))
def test_a_number_without_a_format_is_nearly_itself(number):
    assert math.isclose(float(general(number)), number, rel_tol=1e-9)
