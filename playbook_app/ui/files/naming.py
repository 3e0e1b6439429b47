"""What a playbook's file is called, and where it is first looked for."""

import re
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from playbook_app.backups import free_path
from playbook_app.ui.settings.settings import Settings

SUFFIX = ".playbook"

_TOPIC = "files"
_FOLDER = "folder"
_LONGEST = 80
_UNFIT = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')
"""Characters that some system does not take in a name."""
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


def file_name(words: str, otherwise: str) -> str:
    """Return a name for a file, with its suffix, made of a text; of `otherwise` where the text has nothing to offer."""
    fit = " ".join(_UNFIT.sub(" ", words).split())[:_LONGEST].strip(" .")
    if not fit or _DEVICES.fullmatch(fit):
        fit = otherwise
    return fit + SUFFIX


def named(path: Path) -> Path:
    """Return a path with the suffix of playbooks, where it lacks that."""
    return path if path.suffix.casefold() == SUFFIX else path.with_name(path.name + SUFFIX)


def usual_folder(settings: Settings) -> Path:
    """Return the folder in which a playbook was last made or chosen; at first, that of the person's documents."""
    kept = settings.kept(_TOPIC).get(_FOLDER, "")
    if kept and Path(kept).is_dir():
        return Path(kept)
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return documents if documents.is_dir() else Path.home()


def keep_folder(settings: Settings, folder: Path) -> None:
    """Remember the folder for the next time."""
    settings.keep(_TOPIC, {_FOLDER: str(folder)})


def suggested_path(settings: Settings, words: str, otherwise: str) -> Path:
    """Return a path that is free, in the usual folder."""
    return free_path(usual_folder(settings) / file_name(words, otherwise))
