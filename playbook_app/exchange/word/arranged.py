"""What parts of a document are put into, before their blocks become texts: stages, moments and standards."""

from dataclasses import dataclass, field

from playbook_app.exchange.word.blocks import Block


@dataclass(slots=True)
class ArrangedStandard:
    """A standard: its own blocks, those of fields by their names, and those under other names."""

    title: str
    blocks: list[Block] = field(default_factory=list)
    fields: dict[str, list[Block]] = field(default_factory=dict)
    extra: list[tuple[str, list[Block]]] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)


@dataclass(slots=True)
class ArrangedMoment:
    """A moment. `heading` is nothing where its name was not in the document."""

    name: str
    heading: str = ""
    blocks: list[Block] = field(default_factory=list)
    fields: dict[str, list[Block]] = field(default_factory=dict)
    standards: list[ArrangedStandard] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)


@dataclass(slots=True)
class ArrangedStage:
    """A stage with the blocks that open it."""

    name: str
    blocks: list[Block] = field(default_factory=list)
    moments: list[ArrangedMoment] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
