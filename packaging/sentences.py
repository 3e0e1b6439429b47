"""Finds every sentence in the code that is shown outside the window, so that it can be translated.

They stand in calls (`_("Contents")`), as the `sentence` of a class of errors, in the tables of playbook_app/wording,
and in what is kept for later, such as remarks. What is not a literal is followed to the constants of its module; where
that does not lead to a sentence, the code is refused.
"""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "playbook_app"

_ASKING = {"_", "translate", "gettext", "words"}
"""What is called with a sentence to put it into a language; `words()` is such a function too."""

_CARRYING: dict[str, tuple[int | None, str]] = {
    "Remark": (0, "sentence"),
    "Publication": (1, "title"),
    "Format": (2, "sources"),
    "Damaged": (None, "detail"),
}
"""Calls that keep a sentence for later, and where: its place among the arguments, and its keyword."""

_TABLES = PACKAGE / "wording"
"""All texts in the tables of these modules are sentences."""

_APART = (PACKAGE / "ui", PACKAGE / "publishing" / "pdf")
"""Qt's own translation serves the window; what writes pages finds all words in the book."""


class Unclear(Exception):
    """A sentence is put into a language, or kept for that, and the code does not show which."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the code, or two of them where it depends on a number; and the file that says it."""

    text: str | tuple[str, str]
    file: str


def sentences(package: Path = PACKAGE) -> list[Sentence]:
    """Return every sentence of the code, in the order of files. Raises Unclear."""
    files = (path for path in sorted(package.rglob("*.py")) if not any(map(path.is_relative_to, _APART)))
    return [sentence for path in files for sentence in sentences_of(path)]


def sentences_of(path: Path) -> Iterator[Sentence]:
    """Yield the sentences of one file. Raises Unclear."""
    file = path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else path.name
    module = _Module(ast.parse(path.read_text("utf-8")), file, in_tables=path.is_relative_to(_TABLES))
    for text in module.sentences():
        if text:
            yield Sentence(text, file)


class _Module:
    """The syntax of one module, and what its names stand for."""

    def __init__(self, tree: ast.Module, file: str, *, in_tables: bool) -> None:
        self._tree, self._file, self._in_tables = tree, file, in_tables
        self._names = {name.id: value for name, value in _assigned(tree.body)}
        self._around = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}

    def sentences(self) -> Iterator[str | tuple[str, str]]:
        for value in self._names.values() if self._in_tables else ():
            if isinstance(value, ast.Dict):
                yield from _entries(value)
        for node in ast.walk(self._tree):
            if isinstance(node, ast.ClassDef):
                yield from _texts(*(value for name, value in _assigned(node.body) if name.id == "sentence"))
            elif isinstance(node, ast.Call):
                yield from self._said_in(node)

    def _said_in(self, call: ast.Call) -> Iterator[str | tuple[str, str]]:
        name = _name_of(call.func)
        if self._in_tables:
            return
        if name in _ASKING and call.args:
            yield from self._meant(call.args[0])
        elif name == "ngettext":
            yield from self._counted(call.args)
        elif carried := _carried(call):
            yield from self._meant(carried)

    def _counted(self, arguments: list[ast.expr]) -> Iterator[tuple[str, str]]:
        """Yield the two sentences of a call that depends on a number."""
        found = tuple(text for argument in arguments[:2] for text in self._meant(argument))
        if len(found) == 2:  # noqa: PLR2004
            yield found[0], found[1]
        else:
            raise Unclear(self._at(arguments[0]))

    def _meant(self, value: ast.expr) -> Iterator[str]:
        """Yield the sentences that an expression may stand for."""
        if isinstance(value, ast.Constant):
            yield from _texts(value)
        elif (parts := self._parts(value)) is not None:
            for part in parts:
                yield from self._meant(part)
        elif not _is_elsewhere(value):
            raise Unclear(self._at(value))

    def _parts(self, value: ast.expr) -> list[ast.expr] | None:
        """Return the expressions that one stands for; None where this module does not say."""
        match value:
            case ast.IfExp():
                return [value.body, value.orelse]
            case ast.Tuple():
                return value.elts
            case ast.Dict():
                return value.values
            case ast.Subscript() | ast.Call(func=ast.Attribute(attr="items", value=ast.Name())):
                return [value.value if isinstance(value, ast.Subscript) else value.func.value]
            case ast.Name():
                return [self._names[value.id]] if value.id in self._names else list(self._given(value)) or None
        return None

    def _given(self, name: ast.Name) -> Iterator[ast.expr]:
        """Yield what a local name is given where it is used: by assignments and loops of the function around it."""
        function: ast.AST = name
        while not isinstance(function, ast.FunctionDef | ast.Module):
            function = self._around[function]
        for node in ast.walk(function):
            if isinstance(node, ast.For | ast.comprehension):
                yield from _looped(node.target, node.iter, name.id)
            elif isinstance(node, ast.Assign):
                yield from (value for target in node.targets for value in _matched(target, node.value, name.id))

    def _at(self, node: ast.expr) -> str:
        return f"{self._file}:{node.lineno}: which sentence is it? Pass a literal, or a constant of this module."


def _assigned(body: Iterable[ast.stmt]) -> Iterator[tuple[ast.Name, ast.expr]]:
    for statement in body:
        if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
            yield statement.targets[0], statement.value
        elif isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name) and statement.value:
            yield statement.target, statement.value


def _entries(table: ast.Dict) -> Iterator[str | tuple[str, str]]:
    """Yield the sentences of a table: a text each, or the two of something that is counted."""
    for value in table.values:
        if isinstance(value, ast.Tuple):
            one, many = _texts(*value.elts)
            yield one, many
        else:
            yield from _texts(value)


def _texts(*values: ast.expr) -> Iterator[str]:
    for value in values:
        if isinstance(value, ast.Constant) and isinstance(value.value, str):
            yield value.value


def _looped(target: ast.expr, over: ast.expr, name: str) -> Iterator[ast.expr]:
    """Yield what a name is given by a loop: of a table all texts, of values that stand there those in its place."""
    if isinstance(over, ast.Tuple | ast.List):
        for value in over.elts:
            yield from _matched(target, value, name)
    else:
        yield from _matched(target, over, name)


def _matched(target: ast.expr, value: ast.expr, name: str) -> Iterator[ast.expr]:
    if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
        for one, given in zip(target.elts, value.elts, strict=True):
            yield from _matched(one, given, name)
    elif any(isinstance(node, ast.Name) and node.id == name for node in ast.walk(target)):
        yield value


def _is_elsewhere(value: ast.expr) -> bool:
    """Tell whether the sentence stands in another module, which says so itself: in a table, or as an attribute."""
    return isinstance(value, ast.Attribute) or (isinstance(value, ast.Name) and value.id.isupper())


def _name_of(function: ast.expr) -> str:
    if isinstance(function, ast.Call):
        return _name_of(function.func)
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _carried(call: ast.Call) -> ast.expr | None:
    """Return the sentence that a call keeps for later, such as that of `Remark.of(sentence, ...)`."""
    called = call.func.value if isinstance(call.func, ast.Attribute) and call.func.attr == "of" else call.func
    place, keyword = _CARRYING.get(_name_of(called), (None, ""))
    if place is not None and len(call.args) > place:
        return call.args[place]
    found = next((given.value for given in call.keywords if given.arg == keyword), None)
    # Some details are the words of SQLite or of the file, which nobody translates.
    return None if keyword == "detail" and not isinstance(found, ast.Constant) else found
