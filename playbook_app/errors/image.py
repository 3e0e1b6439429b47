"""What can be wrong with an image, coming in or kept."""

from playbook_app.errors import PlaybookError


class ImageUnreadable(PlaybookError):
    """A file is not an image of a kind that comes in."""

    sentence = "{name} is no PNG, JPEG or WebP image that can be read. Nothing was changed. Save it anew and try again."


class ImageTooLarge(PlaybookError):
    """An image has more pixels than it is safe to decode."""

    sentence = "{name} has more than {limit} million pixels. Nothing was changed. Make it smaller and try again."


class ImagesTooLarge(PlaybookError):
    """The images of a playbook would be larger together than they may be."""

    sentence = (
        "The images of the playbook would have more than {limit} MB together. Nothing was changed. "
        "Leave some out, or make them smaller."
    )


class ImageMissing(PlaybookError):
    """An image is described, but its file is not there."""

    sentence = "{path}: the image that belongs to it is missing. Nothing was changed. Put it beside the file."


class ImageLost(PlaybookError):
    """An image's bytes are not there."""

    sentence = "{path} does not hold the image of SHA-256 {sha256}. Nothing was changed. Add the image again."


class ImageNotGiven(PlaybookError):
    """The window could not give an image's bytes to the process that needs them."""

    sentence = (
        "The image of SHA-256 {sha256} could not be read from the playbook. Nothing was changed. Add the image again."
    )
