"""What keeps a text or a name from being erased."""

from playbook_app.errors import PlaybookError


class TooShortToErase(PlaybookError):
    """There is too little to look for."""

    sentence = "A single letter cannot be erased: it is everywhere. Nothing was changed. Give a word or a name."


class AlikeAfterErasing(PlaybookError):
    """Two codes, or two names of images, differ only in what is to be erased."""

    sentence = (
        "Two standards would have the same code, or two images the same name, without “{words}”. Nothing was changed. "
        "Give one of them another first, then erase."
    )
