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


class NoSuchMoment(PlaybookError):
    """No moment of the playbook has that name."""

    sentence = "There is no moment “{name}” in this playbook. Nothing was written. Its moments: {moments}."


class NoSuchStandard(PlaybookError):
    """No standard of the playbook has that code."""

    sentence = (
        "There is no standard with the code “{code}” in this playbook. Nothing was written. Its codes stand in the "
        "handbook, before the titles."
    )


class ExportOverPlaybook(PlaybookError):
    """An export would overwrite a playbook."""

    sentence = "{path} is a playbook, which an export would destroy. Nothing was written. Choose another name."


class ExportOverOther(PlaybookError):
    """An export would overwrite a file that no export made."""

    sentence = (
        "{path} is there already and is no earlier export of a playbook. Nothing was written. Choose another name, "
        "or remove that file first."
    )


class ExportOverNoFile(PlaybookError):
    """An export to a file would go where a folder or a device is."""

    sentence = "{path} is a folder or a device, not a file. Nothing was written. Choose the name of a file."
