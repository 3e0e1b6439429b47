"""The footnotes of a file: a part of its own (ECMA-376, 17.11), with relationships of its own."""

from playbook_app.publishing.docx.relations import Relations
from playbook_app.publishing.docx.styles import DECLARATION, NAMESPACES

_SEPARATORS = (
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/>'
    "</w:pPr><w:r><w:separator/></w:r></w:p></w:footnote>"
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:pPr><w:spacing w:after="0" w:line="240" '
    'w:lineRule="auto"/></w:pPr><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
)


class Footnotes:
    """Gathers footnotes, which Word numbers from 1 in the order of their marks."""

    def __init__(self) -> None:
        """Begin with none."""
        self.relations = Relations()
        self._contents: list[str] = []

    def reserve(self) -> int:
        """Return the number of a new footnote."""
        self._contents.append("")
        return len(self._contents)

    def fill(self, number: int, content: str) -> None:
        """Give a footnote its paragraphs."""
        self._contents[number - 1] = content

    def part(self) -> str:
        """Return the part, with the rules that Word draws over notes."""
        own = "".join(
            f'<w:footnote w:id="{number}">{content}</w:footnote>'
            for number, content in enumerate(self._contents, start=1)
        )
        return f"{DECLARATION}<w:footnotes {NAMESPACES}>{_SEPARATORS}{own}</w:footnotes>"
