"""What a part of a package refers to (ECMA-376, part 2, clause 9): files of the package, and addresses outside."""

from playbook_app.publishing.docx.styles import DECLARATION
from playbook_app.publishing.docx.text import escaped

_KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships"
CORE_PROPERTIES = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"


class Relations:
    """The relationships of one part, each once."""

    def __init__(self) -> None:
        """Begin with none."""
        self._ids: dict[tuple[str, str, bool], str] = {}

    def __bool__(self) -> bool:
        """Tell whether there are any."""
        return bool(self._ids)

    def to_part(self, kind: str, target: str) -> str:
        """Return the id of the relationship to a part of the package; `kind` is the last word of its type's name."""
        return self._given(kind if ":" in kind else f"{_KINDS}/{kind}", target, is_outside=False)

    def to_address(self, address: str) -> str:
        """Return the id of the relationship to an address."""
        return self._given(f"{_KINDS}/hyperlink", address, is_outside=True)

    def _given(self, kind: str, target: str, *, is_outside: bool) -> str:
        return self._ids.setdefault((kind, target, is_outside), f"rId{len(self._ids) + 1}")

    def part(self) -> str:
        """Return the part that holds them."""
        inner = "".join(
            f'<Relationship Id="{one}" Type="{kind}" Target="{escaped(target)}"'
            + (' TargetMode="External"/>' if is_outside else "/>")
            for (kind, target, is_outside), one in self._ids.items()
        )
        return f'{DECLARATION}<Relationships xmlns="{_NAMESPACE}">{inner}</Relationships>'
