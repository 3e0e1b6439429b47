"""What keeps an edition from being published, or a printed copy from being judged."""

from playbook_app.errors import PlaybookError


class NothingApproved(PlaybookError):
    """An edition of a playbook of which nothing is approved."""

    sentence = (
        "No standard of this playbook is approved, so an edition would be empty. Nothing was published. Approve the "
        "standards that people are to keep, then publish."
    )


class NothingNew(PlaybookError):
    """An edition that would say what the newest one says."""

    sentence = (
        "The approved standards and all that is printed around them are as in edition {number}. Nothing was published. "
        "Approve what you changed, then publish."
    )


class NoSuchEdition(PlaybookError):
    """No edition of the playbook has that number."""

    sentence = "There is no edition {number} of this playbook. Nothing was written. Its editions: {editions}."


class NotPublishedYet(PlaybookError):
    """An edition is asked for before the first one."""

    sentence = "No edition of this playbook was published yet. Nothing was written. Publish one first."


class CopyUnreadable(PlaybookError):
    """What was typed of a printed copy names neither an edition nor a digest."""

    sentence = (
        "“{text}” names no edition. Type what stands at the foot of a page, such as “Edition 3 · 1 December 2026 · "
        "1a2b3c4”, or what the code on the back cover says."
    )
