"""The YAML between the first two `---` of a Markdown file: every scalar is read as a text, and written by us.

Only the plain part of YAML is read: mappings, lists and scalars, no anchors, aliases or tags, and not nested deeply, so
that a hostile file can neither grow in memory nor make objects. `no`, `1.0` and dates stay the text they are.
"""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

Raw = str | list["Raw"] | dict[str, "Raw"]
"""What front matter can say."""

FENCE = "---"
_DEEPEST = 8
_WORDS_OF_YAML = frozenset({"true", "false", "yes", "no", "on", "off", "null", "y", "n"})
_PLAIN = re.compile(r"[^\W\d_]\w*(?:[ \w.,;()/'’‘“”–—+-]|:(?=\S))*(?<![ :])")
_UNSAFE_IN_YAML = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")


class BadYaml(ValueError):
    """The text is not the plain YAML that is read here; `line` counts from 1 within it."""

    def __init__(self, line: int) -> None:
        """Keep the line."""
        super().__init__(f"line {line}")
        self.line = line


def split(text: str) -> tuple[str | None, str, int]:
    """Return the front matter (None where there is none), the rest, and the number of lines before the rest."""
    if not text.startswith(FENCE + "\n"):
        return None, text, 0
    lines = text.split("\n")
    for number, line in enumerate(lines[1:], start=1):
        if line.rstrip() == FENCE:
            return "\n".join(lines[1:number]), "\n".join(lines[number + 1 :]), number + 1
    return None, text, 0


def parse(text: str) -> dict[str, Raw]:
    """Return the mapping that the YAML holds. Raises BadYaml for anything else, and for a key that is there twice."""
    import yaml

    events = yaml.parse(text, Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader))
    try:
        return _mapping_of(iter(events))
    except (yaml.YAMLError, UnicodeError) as error:
        mark = getattr(error, "problem_mark", None)
        raise BadYaml(1 if mark is None else mark.line + 1) from None


def _mapping_of(events: Iterator[Any]) -> dict[str, Raw]:
    import yaml

    next(events)
    if isinstance(next(events), yaml.StreamEndEvent):
        return {}
    root = _node(next(events), events, 0)
    next(events)
    last = next(events)
    if not isinstance(root, dict) or not isinstance(last, yaml.StreamEndEvent):
        raise BadYaml(1)
    return root


def _node(event: Any, events: Iterator[Any], depth: int) -> Raw:
    import yaml

    line = event.start_mark.line + 1
    if isinstance(event, yaml.AliasEvent) or event.anchor is not None or depth > _DEEPEST:
        raise BadYaml(line)
    if isinstance(event, yaml.ScalarEvent):
        return str(event.value)
    if isinstance(event, yaml.SequenceStartEvent):
        items: list[Raw] = []
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            items.append(_node(event, events, depth + 1))
        return items
    mapping: dict[str, Raw] = {}
    while not isinstance(event := next(events), yaml.MappingEndEvent):
        key = _node(event, events, depth + 1)
        if not isinstance(key, str) or key in mapping:
            raise BadYaml(event.start_mark.line + 1)
        mapping[key] = _node(next(events), events, depth + 1)
    return mapping


def scalar(text: str) -> str:
    """Return a text as a YAML scalar on one line: plain where nobody can misread it, else in double quotes."""
    if _PLAIN.fullmatch(text) and text.casefold() not in _WORDS_OF_YAML and text.isprintable():
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    return _UNSAFE_IN_YAML.sub(lambda match: f"\\u{ord(match[0]):04x}", quoted)


def yaml_comment(text: str) -> str:
    """Return a YAML comment that tells a reader what an id stands for; nothing where there is nothing to say."""
    shown = " ".join("".join(sign if sign.isprintable() else " " for sign in text[:60]).split())
    return f"  # {shown}" if shown else ""


def block(values: Mapping[str, Raw], indent: str = "") -> Iterator[str]:
    """Yield the lines of a mapping in block style, in its order."""
    for key, value in values.items():
        yield from _entry(f"{indent}{scalar(key)}:", value, indent)


def _entry(head: str, value: Raw, indent: str) -> Iterator[str]:
    if isinstance(value, str):
        yield f"{head} {scalar(value)}"
    elif not value:
        yield f"{head} {'[]' if isinstance(value, list) else '{}'}"
    elif isinstance(value, dict):
        yield head
        yield from block(value, indent + "  ")
    else:
        yield head
        for item in value:
            yield from _item(item, indent)


def _item(item: Raw, indent: str) -> Iterator[str]:
    if isinstance(item, dict) and item:
        lines = list(block(item, indent + "    "))
        yield f"{indent}  - {lines[0].lstrip()}"
        yield from lines[1:]
    else:
        yield from _entry(f"{indent}  -", item, indent + "  ")
