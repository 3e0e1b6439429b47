"""How long imports and exports of 10,000 standards take; the figures are for people, nothing is asserted about them."""

from playbook_app.domain.change import apply
from playbook_app.exchange.registry import read, write
from tests.exchange.worlds import EMPTY, fresh_id
from tests.factories import playbook_with, standard

COUNT = 10_000
TEXT = "Greet each guest by name.\n\n- within ten seconds\n- with a smile\n\nHand over the key."


def many():
    texts = dict.fromkeys(("statement", "practice", "why", "do", "tools", "training", "measure"), TEXT)
    return playbook_with(*(standard(number, code=f"CHK-{number:05}", **texts) for number in range(COUNT)))


def test_write_and_read_csv(benchmark, tmp_path):
    playbook, out = many(), tmp_path / "out.csv"

    def there_and_back():
        write("csv", playbook, lambda _: b"", out)
        return read([out], EMPTY, new_id=fresh_id)

    answer = benchmark.pedantic(there_and_back, rounds=2)
    assert len(apply(EMPTY, answer.changes).standards) == COUNT


def test_write_and_read_the_text_form(benchmark, tmp_path):
    playbook, out = many(), tmp_path / "folder"

    def there_and_back():
        write("markdown", playbook, lambda _: b"", out)
        return read([out], playbook, new_id=fresh_id)

    answer = benchmark.pedantic(there_and_back, rounds=1)
    assert answer.changes == ()
