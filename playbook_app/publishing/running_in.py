"""Labels that run in: they stand, bold, before the first words of what they label."""

from playbook_app.publishing.blocks import Block, Blocks, Paragraph, Passage, Run


def run_in(label: str, blocks: Blocks) -> Blocks:
    """Put a label, bold, before the first words of blocks; over them where they do not begin with a paragraph."""
    bold = Run(label, bold=True)
    first: Block | None = blocks[0] if blocks else None
    if isinstance(first, Passage):
        return (Passage(first.place, run_in(label, first.blocks)), *blocks[1:])
    if isinstance(first, Paragraph):
        return (Paragraph((bold, Run(" "), *first.runs), first.style), *blocks[1:])
    return (Paragraph((bold,)), *blocks)
