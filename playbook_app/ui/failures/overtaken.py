"""The failures that tell that a path holds something else now than the file that was opened."""

from playbook_app.errors.opening import Damaged, EmptyFile, NotPlaybook
from playbook_app.errors.saving import ChangedByAnother, FileReplaced, TakenOver

OVERTAKEN = (FileReplaced, ChangedByAnother, TakenOver, NotPlaybook, Damaged, EmptyFile)
"""Another try changes nothing: what is there is left as it is, and the work goes on beside it."""
