"""What can be wrong with the arguments of a command. It has done nothing then; its help is named besides."""

from playbook_app.errors import WrongUsage


class NoOption(WrongUsage):
    """The command has no such option."""

    sentence = "There is no option {option} here."


class PerhapsOption(WrongUsage):
    """The command has no such option, but one with nearly that name."""

    sentence = "There is no option {option} here; {near} is near to it."


class LacksValue(WrongUsage):
    """An option stands there without what must follow it."""

    sentence = "{option} needs a value: {value}."


class TakesNoValue(WrongUsage):
    """An option that is there or not was given a value."""

    sentence = "{option} takes no value."


class LacksArguments(WrongUsage):
    """The command cannot do without what is missing."""

    sentence = "This is missing: {arguments}."


class TooMuch(WrongUsage):
    """The command has no place for an argument."""

    sentence = "“{argument}” is one argument too many."


class NotTaken(WrongUsage):
    """A value is not what the option or argument takes."""

    sentence = "{argument}: {reason}."


class ChangesNothing(WrongUsage):
    """An option has no meaning for what is to be made."""

    sentence = "{option} changes nothing about “{name}”. Leave it out."


class NothingWithout(WrongUsage):
    """An option has no meaning but with another."""

    sentence = "{option} says nothing without {other}."


class NotOnPaper(WrongUsage):
    """A publication is not made for that paper."""

    sentence = "“{name}” does not come on {paper}. Choose one of: {papers}."


class MaterialOrMinor(WrongUsage):
    """An edition is one or the other, and only a person knows which."""

    sentence = "Say --material (people acknowledge it again) or --minor (only words were mended)."


class TextOrPerson(WrongUsage):
    """An erasure is of one thing."""

    sentence = "Give either a text (--text) or a person (--person)."


class ReadingOrComments(WrongUsage):
    """A copy is for one purpose."""

    sentence = "A copy is either for reading (--read-only) or for comments (--for-comments)."
