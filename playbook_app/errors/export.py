"""What keeps something from being written out of a playbook: printed, or in another format."""

from playbook_app.errors import PlaybookError


class FolderHoldsOther(PlaybookError):
    """An export would go into a folder that something else lives in."""

    sentence = (
        "{path} already holds {name}, which is not of this playbook’s export. Nothing was written. Choose an empty "
        "folder."
    )


class FormatNotGuessed(PlaybookError):
    """Nothing says what is to be made."""

    sentence = "“{given}” does not say what to make. Nothing was written. Choose one with --as: {known}."


class NoSuchRole(PlaybookError):
    """No role of the playbook has that name."""

    sentence = "There is no role “{name}” in this playbook. Nothing was written. Its roles: {roles}."
