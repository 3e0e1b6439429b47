"""What a command takes: declared by argparse, and read so that wrong usage is told in our words.

argparse takes no value that begins with a dash, loses arguments that stand between options, and tells in English what
it refuses. So the arguments are put into an order that it cannot mistake, and what it would refuse is refused before.
"""

from argparse import Action, ArgumentError, ArgumentParser, Namespace
from collections.abc import Iterator, Sequence

from playbook_app.errors.usage import (
    LacksArguments,
    LacksValue,
    NoOption,
    NotTaken,
    PerhapsOption,
    TakesNoValue,
    TooMuch,
)
from playbook_app.wording.language import Words

_HELP = "--help"
_END = "--"
"""What stands behind this is no option."""


class Parser(ArgumentParser):
    """The arguments and options of a command.

    Commands declare theirs in the groups `arguments`, `options` and further ones, since what is declared in a parser
    itself is laid out as help at once, to try it. Each option has a long name, which stands last, and all that takes a
    value has a metavar.
    """

    def __init__(self, command: str, words: Words) -> None:
        """Be that of a command, such as `playbook info`, with --help alone."""
        super().__init__(command, add_help=False, allow_abbrev=False, exit_on_error=False)
        self.color = False  # argparse colours from Python 3.14 on
        self.arguments = self.add_argument_group(heading(words("Arguments:")))
        self.options = self.add_argument_group(heading(words("Options:")))
        self.options.add_argument(_HELP, action="store_true", help=words("Show this help and end."))

    def read(self, arguments: Sequence[str]) -> Namespace | None:
        """Return what was given, by the names of what is declared; None if that is the wish for help.

        Raises WrongUsage.
        """
        options, others = self._apart(arguments)
        if _HELP in options:
            return None
        self._refuse_lacking(options, others)
        try:
            given = self.parse_args([*options, *([_END, *others] if others else [])])
        except ArgumentError as error:
            raise NotTaken(argument=error.argument_name, reason=error.message) from None
        del given.help
        return given

    def format_help(self) -> str:
        """Return the help, as wide as the terminal."""
        from playbook_app.cli.layout import Layout, usage_of

        self.formatter_class = Layout
        self.usage = self.usage or usage_of(self.prog, self._actions)
        return super().format_help()

    def _apart(self, arguments: Sequence[str]) -> tuple[list[str], list[str]]:
        """Return the options, each with its value in one, and apart from them all else."""
        options: list[str] = []
        others: list[str] = []
        following = iter(arguments)
        for argument in following:
            if argument == _END:
                others.extend(following)
            elif argument.startswith("-") and argument != "-":
                options.append(self._whole(argument, following))
            else:
                others.append(argument)
        return options, others

    def _whole(self, argument: str, following: Iterator[str]) -> str:
        """Return an option by its long name, with its value, which may be the next of those that follow."""
        if argument.startswith(_END):
            name, sign, value = argument.partition("=")
        else:
            name, sign, value = argument[:2], argument[2:], argument[2:]
        option = self._option_string_actions.get(name)
        if option is None:
            raise self._unknown(name)
        if option.nargs == 0:
            if sign:
                raise TakesNoValue(option=name)
            return name
        if not sign:
            value = next(following, _END)
        if value == _END:
            raise LacksValue(option=name, value=option.metavar)
        return f"{option.option_strings[-1]}={value}"

    def _refuse_lacking(self, options: list[str], others: list[str]) -> None:
        """Refuse that something is missing, or that there is no place for something."""
        given = {option.partition("=")[0] for option in options}
        places = [action for action in self._actions if not action.option_strings]
        needed = [action for action in self._actions if action.option_strings and action.required]
        lacking = [place for place in places if place.required][len(others) :]
        lacking += [option for option in needed if option.option_strings[-1] not in given]
        if lacking:
            raise LacksArguments(arguments=", ".join(map(_named, lacking)))
        if len(others) > len(places) and not any(place.nargs == "+" for place in places):
            raise TooMuch(argument=others[len(places)])

    def _unknown(self, name: str) -> NoOption | PerhapsOption:
        from difflib import get_close_matches

        near = get_close_matches(name, self._option_string_actions, 1)
        return PerhapsOption(option=name, near=near[0]) if near else NoOption(option=name)


def heading(words: str) -> str:
    """Return the heading of a group, written with the colon that argparse puts behind it."""
    return words.removesuffix(":")


def _named(action: Action) -> str:
    """Return what is missing as one would type it."""
    return " ".join((*action.option_strings[-1:], str(action.metavar)))
