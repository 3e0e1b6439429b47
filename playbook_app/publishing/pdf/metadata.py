"""What a document says of itself: title, author, language, dates, and by which standards it is made.

It is said twice, in the information dictionary that older readers know and as XMP, and both agree: PDF/UA-1 (ISO
14289-1, 5 and 7.1), PDF/A-2a (ISO 19005-2, 6.6). The identifier of PDF/UA is none of the schemas that PDF/A knows, so
its description goes along.
"""

from datetime import date

from playbook_app import __version__
from playbook_app.frozen import frozen
from playbook_app.publishing.pdf import objects
from playbook_app.publishing.pdf.srgb import profile
from playbook_app.publishing.pdf.streams import Packed, Sink, stream

_PRODUCT = "Playbook"
_CREATOR = f"{_PRODUCT} {__version__}"
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
    xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/">
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>{author}
   <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
   <pdf:Producer>{creator}</pdf:Producer>
   <pdfaid:part>2</pdfaid:part>
   <pdfaid:conformance>{level}</pdfaid:conformance>{universal}
   <xmp:CreateDate>{made}</xmp:CreateDate>
   <xmp:ModifyDate>{made}</xmp:ModifyDate>
   <xmp:CreatorTool>{creator}</xmp:CreatorTool>
  </rdf:Description>
  <rdf:Description rdf:about=""
    xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#">
   <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
     <pdfaProperty:name>part</pdfaProperty:name>
     <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
     <pdfaProperty:category>internal</pdfaProperty:category>
     <pdfaProperty:description>Part of ISO 14289 that the document conforms to</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
   </rdf:li></rdf:Bag></pdfaExtension:schemas>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
_UNIVERSAL = "\n   <pdfuaid:part>1</pdfuaid:part>"
_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"})
"""What `html.escape` does, whose module brings all names of characters along."""
_AUTHOR = "\n   <dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>"


@frozen
class Metadata:
    """What a document says of itself; `language` is a BCP 47 tag. The date is no clock's: equal books, equal bytes.

    What is not `accessible`, such as a sheet to be cut, has no structure, and conforms to PDF/A-2u alone.
    """

    title: str
    author: str
    language: str
    made_on: date
    accessible: bool = True


def add_metadata(sink: Sink, metadata: Metadata) -> tuple[str, str]:
    """Add to a file what it says of itself, and the meaning of its colours.

    Return the entries of its catalog that lead there, and its information dictionary.
    """
    marked = " /MarkInfo << /Marked true >>" if metadata.accessible else ""
    said = sink.add_bytes(stream(_xmp(metadata).encode(), " /Type /Metadata /Subtype /XML"))
    return f"{marked} /Metadata {said} /OutputIntents [{_add_intent(sink)}]", _information(metadata)


def _add_intent(sink: Sink) -> str:
    """Add what colours are meant for (ISO 32000-1, 14.11.5)."""
    colours = sink.add_stream(Packed.of(profile(), " /N 3"))
    name = objects.string("sRGB IEC61966-2.1")
    return sink.add_text(
        f"<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier {name} /Info {name} "
        f"/RegistryName (http://www.color.org) /DestOutputProfile {colours} >>"
    )


def _xmp(metadata: Metadata) -> str:
    author = _clean(metadata.author)
    return _XMP.format(
        title=_title(metadata).translate(_ESCAPED),
        author=_AUTHOR.format(author=author.translate(_ESCAPED)) if author else "",
        language=metadata.language.translate(_ESCAPED),
        creator=_CREATOR,
        level="A" if metadata.accessible else "U",
        universal=_UNIVERSAL if metadata.accessible else "",
        made=f"{metadata.made_on.isoformat()}T00:00:00Z",
    )


def _information(metadata: Metadata) -> str:
    made = f"(D:{metadata.made_on:%Y%m%d}000000Z)"
    author = _clean(metadata.author)
    entries = {
        "Title": objects.string(_title(metadata)),
        "Author": objects.string(author) if author else "",
        "Creator": objects.string(_CREATOR),
        "Producer": objects.string(_CREATOR),
        "CreationDate": made,
        "ModDate": made,
    }
    return "<< " + " ".join(f"/{name} {value}" for name, value in entries.items() if value) + " >>"


def _title(metadata: Metadata) -> str:
    """Return the title; there is always one, since viewers show it in place of the file's name."""
    return _clean(metadata.title) or _clean(metadata.author) or _PRODUCT


def _clean(text: str) -> str:
    """Return a text without the characters that XML cannot hold (XML 1.0, 2.2), on one line."""
    kept = (character for character in text if character.isspace() or _is_xml(character))
    return " ".join("".join(kept).split())


def _is_xml(character: str) -> bool:
    return "\x20" <= character <= "\ud7ff" or "\ue000" <= character <= "\ufffd" or character >= "\U00010000"
