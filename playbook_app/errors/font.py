"""What can be wrong with a font that is to be the brand's own."""

from playbook_app.errors import PlaybookError


class NotAFont(PlaybookError):
    """A file holds no font."""

    sentence = "{name} is no font. Nothing was changed. Choose a TrueType font (.ttf)."


class FontDamaged(PlaybookError):
    """A font’s file contradicts itself, or is cut off."""

    sentence = "{name} is damaged and cannot be printed with. Nothing was changed. Fetch the font’s file anew."


class NoTrueTypeOutlines(PlaybookError):
    """A font’s letters are drawn in another way than we can embed."""

    sentence = (
        "The letters of {name} are drawn with PostScript outlines, which cannot be embedded. Nothing was changed. Ask "
        "for the font as TrueType (.ttf)."
    )


class OnlyForTheWeb(PlaybookError):
    """A font is packed for web pages."""

    sentence = (
        "{name} is a font for web pages and cannot be embedded in print. Nothing was changed. Ask for the font as "
        "TrueType (.ttf)."
    )


class FontCollection(PlaybookError):
    """A file holds several fonts."""

    sentence = (
        "{name} holds several fonts in one file. Nothing was changed. Choose files that hold one font each (.ttf)."
    )


class FontTooLarge(PlaybookError):
    """A font’s file is larger than a playbook may hold."""

    sentence = "{name} is larger than {limit} MB. Nothing was changed. Choose a smaller font."


class EmbeddingForbidden(PlaybookError):
    """A font’s maker does not let it be embedded."""

    sentence = (
        "The licence of {name} does not allow the font to be embedded in a document; the file itself says so. Nothing "
        "was changed. Ask whoever sold the font for a version that may be embedded."
    )


class SubsettingForbidden(PlaybookError):
    """A font’s maker lets it be embedded as a whole only."""

    sentence = (
        "The licence of {name} does not allow part of the font to be embedded, and a document holds only the letters "
        "that it uses; the file itself says so. Nothing was changed. Ask whoever sold the font for a version without "
        "that limit."
    )


class OnlyBitmaps(PlaybookError):
    """A font may be embedded as pictures of its letters only, or has nothing else."""

    sentence = (
        "{name} has, or lets be embedded, only pictures of its letters, which do not print sharply. Nothing was "
        "changed. Choose a font with outlines."
    )


class NoCharacters(PlaybookError):
    """A font does not say which letters it has."""

    sentence = (
        "{name} does not say which letters its shapes are, as fonts of symbols often do not. Nothing was changed. "
        "Choose a font for text."
    )


class StyleTwice(PlaybookError):
    """Two files are of one style."""

    sentence = (
        "{name} and {other} are of the same style. Nothing was changed. Choose one file for each style: "
        "regular, bold, italic, bold italic."
    )


class FontMissing(PlaybookError):
    """A typeface is named with a file that is not there."""

    sentence = (
        "{path}: a file of the typeface “{name}” is missing. Nothing was changed. Put the font’s file into the folder "
        "“fonts”, or remove the typeface."
    )
