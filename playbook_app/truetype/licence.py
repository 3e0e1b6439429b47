"""Whether a font's maker lets it be embedded: `fsType` of its table `OS/2` (ISO/IEC 14496-22, 5.2.7)."""

from playbook_app.truetype.tables import Tables
from playbook_app.truetype.unusable import Reason, Unusable

_RESTRICTED, _PREVIEW, _EDITABLE = 0x0002, 0x0004, 0x0008
_WHOLE_ONLY, _BITMAPS_ONLY = 0x0100, 0x0200


def require_licence(tables: Tables) -> None:
    """Raise Unusable where a font may not be embedded as we do it: its outlines, and only the letters that are used.

    Of several permissions the widest counts; a font without the table forbids nothing.
    """
    if b"OS/2" not in tables:
        return
    permissions = int.from_bytes(tables.read(b"OS/2", 10)[8:10])
    if permissions & _RESTRICTED and not permissions & (_PREVIEW | _EDITABLE):
        raise Unusable(Reason.RESTRICTED)
    if permissions & _BITMAPS_ONLY:
        raise Unusable(Reason.BITMAPS_ONLY)
    if permissions & _WHOLE_ONLY:
        raise Unusable(Reason.WHOLE_ONLY)
