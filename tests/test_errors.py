"""Every known failure has a sentence, and gets the values that it takes wherever it is raised."""

import ast
import pickle
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from string import Formatter

import pytest

import playbook_app
from playbook_app import errors
from playbook_app.errors import PlaybookError, WrongUsage

PACKAGE = Path(playbook_app.__file__).parent
MODULES = [import_module(f"{errors.__name__}.{module.name}") for module in iter_modules(errors.__path__)]
ERRORS: dict[str, type[PlaybookError]] = {
    name: found
    for module in MODULES
    for name, found in vars(module).items()
    if isinstance(found, type) and issubclass(found, PlaybookError) and found not in {PlaybookError, WrongUsage}
}


def values_of(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def sources() -> Iterator[tuple[Path, ast.Module]]:
    for path in PACKAGE.rglob("*.py"):
        if not path.is_relative_to(PACKAGE / "errors"):
            yield path, ast.parse(path.read_text("utf-8"))


def test_each_failure_gets_the_values_that_its_sentence_takes() -> None:
    for path, tree in sources():
        for call in ast.walk(tree):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in ERRORS:
                given = {keyword.arg for keyword in call.keywords}
                assert None in given or given == values_of(ERRORS[call.func.id].sentence), f"{path}:{call.lineno}"


@pytest.mark.parametrize("name", sorted(ERRORS))
def test_a_failure_is_a_whole_sentence_that_somebody_can_meet(name: str) -> None:
    assert ERRORS[name].sentence.endswith(".")
    assert any(isinstance(node, ast.Name) and node.id == name for _, tree in sources() for node in ast.walk(tree))


@pytest.mark.parametrize("name", sorted(ERRORS))
def test_a_failure_is_the_same_in_another_process(name: str) -> None:
    failure = ERRORS[name](**dict.fromkeys(values_of(ERRORS[name].sentence), "value"))
    copy = pickle.loads(pickle.dumps(failure))
    assert type(copy) is type(failure)
    assert str(copy) == str(failure)
    assert copy.values == failure.values
