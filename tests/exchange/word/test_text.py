"""What a document says in its lines comes out as Markdown that says the same."""

import zipfile

import pytest

from tests.exchange.word.documents import SPACES, markdown, p, picture, png, printed, run, word_file

NOTES = (
    '<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>'
    f'<w:footnote w:id="7">{p("Within the hour.")}{p("By a person.")}</w:footnote>'
)


@pytest.mark.parametrize(
    ("runs", "text"),
    [
        ([run("Greet "), run("first", "b"), run(".")], "Greet **first**."),
        ([run("Greet "), run("first ", "b"), run("always")], "Greet **first** always"),
        ([run("the", "b"), run(" "), run("goal", "b")], "**the goal**"),
        ([run("both", "b", "i")], "***both***"),
        ([run("a", "b"), run("b", "b", "i"), run("c", "b")], "**a*b*c**"),
        ([run("“Hi!”", "b"), run("he said")], "**“Hi!**”he said"),
        ([run("plain", '<w:b w:val="0"/>')], "plain"),
        ([run("2 * 3 * 4 and *this*")], r"2 * 3 * 4 and \*this\*"),
        ([run("# no heading")], r"\# no heading"),
        ([run("[Project name] and [a](b)")], r"[Project name] and \[a](b)"),
        ([run("m"), run("2", '<w:vertAlign w:val="superscript"/>')], "m²"),
        ([run("21"), run("st", '<w:vertAlign w:val="superscript"/>')], "21st"),
        (["<w:r><w:t> pretty\n printed </w:t></w:r>"], "pretty\n printed".replace("\n ", "  \n")),
        (["<w:r><w:t>one</w:t><w:tab/><w:t>two</w:t></w:r>"], "one two"),
        (["<w:r><w:t>one</w:t><w:br/><w:t>two</w:t></w:r>"], "one  \ntwo"),
        (["<w:r><w:t>one</w:t><w:softHyphen/><w:t>two</w:t></w:r>"], "onetwo"),
        (["<w:r><w:t>e</w:t><w:noBreakHyphen/><w:t>mail</w:t></w:r>"], "e\N{NON-BREAKING HYPHEN}mail"),
        (['<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:t xml:space="preserve"> done</w:t></w:r>'], "✓ done"),
        (['<w:r><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr><w:t>\uf0b3</w:t></w:r>'], "≥"),
        (["<w:ruby><w:rt>" + run("kan") + "</w:rt><w:rubyBase>" + run("漢") + "</w:rubyBase></w:ruby>"], "漢 (kan)"),
    ],
)
def test_runs(runs, text, tmp_path):
    assert markdown(word_file(tmp_path, p(*runs))) == text


def test_letters_look_as_their_styles_say_all_the_way_down(tmp_path):
    styles = (
        '<w:style w:styleId="Base"><w:rPr><w:b/></w:rPr></w:style>'
        '<w:style w:styleId="Strong"><w:basedOn w:val="Base"/></w:style>'
        '<w:style w:styleId="Round"><w:basedOn w:val="Round"/></w:style>'
    )
    bold = '<w:rStyle w:val="Strong"/>'
    path = word_file(tmp_path, p("so ", run("bold", bold), run(" x", '<w:rStyle w:val="Round"/>')), styles=styles)
    assert markdown(path) == "so **bold** x"


def test_links_lead_out_but_not_into_the_machine(tmp_path):
    links = {"r1": "https://example.com/a (b)", "r2": "file:///etc/passwd", "r3": "javascript:alert(1)"}
    linked = [f'<w:hyperlink r:id="{key}">{run("here")}</w:hyperlink>' for key in (*links, "r9")]
    inside = f'<w:hyperlink w:anchor="top">{run("up")}</w:hyperlink>'
    path = word_file(tmp_path, *map(p, (*linked, inside)), links=links)
    assert markdown(path).split("\n\n") == ["[here](https://example.com/a%20%28b%29)", "here", "here", "here", "up"]


def mark(kind):
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def instruction(text):
    return f'<w:r><w:instrText xml:space="preserve">{text}</w:instrText></w:r>'


def test_fields_show_their_results_and_link(tmp_path):
    link = (mark("begin"), instruction(' HYPERLINK "https://example.com" '), mark("separate"), run("site"), mark("end"))
    date = f'<w:fldSimple w:instr="DATE">{run("May 1")}</w:fldSimple>'
    nested = (mark("begin"), instruction("IF "), *link[:3], run("gone"), *link[4:], mark("separate"), run("kept"))
    path = word_file(tmp_path, p(*link), p(date), p(*nested, mark("end")))
    assert markdown(path).split("\n\n") == ["[site](https://example.com)", "May 1", "kept"]


def test_a_field_that_never_ends_swallows_nothing(tmp_path):
    path = word_file(tmp_path, p(mark("begin"), instruction("PAGE"), "kept"), p("too"), p(mark("end"), mark("end")))
    assert markdown(path) == "kept\n\ntoo"


def test_forms_show_their_state(tmp_path):
    boxes = [
        f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked w:val="{on}"/></w:checkBox></w:ffData>'
        f"</w:fldChar></w:r>{mark('end')}"
        for on in (1, 0)
    ]
    assert markdown(word_file(tmp_path, p(boxes[0], "yes ", boxes[1], "no"))) == "☒yes ☐no"


def test_tracked_changes_are_accepted(tmp_path):
    gone = "<w:del><w:r><w:delText>five</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>x</w:t></w:r></w:moveFrom>"
    body = p("within ", gone, f"<w:ins>{run('three')}</w:ins>", f"<w:moveTo>{run(' minutes')}</w:moveTo>")
    joined = p("one ", properties="<w:rPr><w:del/></w:rPr>") + p("two")
    assert markdown(word_file(tmp_path, body, joined)) == "within three minutes\n\none two"


def test_hidden_words_stay_away(tmp_path):
    assert markdown(word_file(tmp_path, p("seen", run(" unseen", "vanish")))) == "seen"


def test_footnotes_stand_below_the_text(tmp_path):
    noted = '<w:r><w:footnoteReference w:id="7"/></w:r>'
    lost = '<w:r><w:footnoteReference w:id="99"/></w:r>'
    path = word_file(tmp_path, p("Answer", noted, " soon", lost, "."), footnotes=NOTES)
    assert markdown(path) == "Answer[^1] soon.\n\n[^1]: Within the hour.\n\n    By a person."


def test_images_are_shown_by_their_part_and_words(tmp_path):
    path = word_file(tmp_path, p("See ", picture("r1", "A door")), media={"r1": png()})
    assert markdown(path) == "See ![A door](word/media/r1.png)"


def test_boxes_are_quotes_after_their_paragraph_and_fallbacks_are_not_read_twice(tmp_path):
    box = f"<wps:txbx><w:txbxContent>{p('aside')}</w:txbxContent></wps:txbx>"
    old = f"<v:textbox><w:txbxContent>{p('aside')}</w:txbxContent></v:textbox>"
    drawn = (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>{box}</w:drawing></mc:Choice>'
        f"<mc:Fallback><w:pict>{old}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert markdown(word_file(tmp_path, p("text", drawn))) == "text\n\n> aside"
    unknown = drawn.replace(f"<w:drawing>{box}</w:drawing>", "<w:contentPart/>")
    assert markdown(word_file(tmp_path, p("text", unknown))) == "text\n\n> aside"


def test_a_diagram_is_the_list_that_it_was_made_of(tmp_path):
    point = '<dgm:pt modelId="{0}"><dgm:t><a:p><a:r><a:t>{0}</a:t></a:r></a:p></dgm:t></dgm:pt>'
    joined = '<dgm:cxn srcId="Plan" destId="{}" srcOrd="{}"/>'
    space = f'xmlns:dgm="{SPACES["dgm"]}" xmlns:a="{SPACES["a"]}"'
    data = (
        f"<dgm:dataModel {space}><dgm:ptLst>{''.join(map(point.format, ('Plan', 'Second', 'First')))}</dgm:ptLst>"
        f"<dgm:cxnLst>{joined.format('Second', 1)}{joined.format('First', 0)}</dgm:cxnLst></dgm:dataModel>"
    )
    shown = p('<w:r><w:drawing><dgm:relIds r:dm="d1"/></w:drawing></w:r>')
    path = word_file(tmp_path, shown, also={"d1": ("diagramData", data)})
    assert markdown(path) == "> - Plan\n>   - First\n>   - Second"


def test_strict_documents_read_the_same(tmp_path):
    path = word_file(tmp_path, p("so ", run("bold", "b")))
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    renamed = parts["word/document.xml"].replace(
        SPACES["w"].encode(), b"http://purl.oclc.org/ooxml/wordprocessingml/main"
    )
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, renamed if name == "word/document.xml" else data)
    assert markdown(path) == "so **bold**"


def test_what_is_printed_is_what_was_written(tmp_path):
    text = r"_x_ a_b *y* **z** `c` [d](e) [f]: g <h@i> &amp; \ \* ____ 1. # > --- ~~~ | - + $__/ [^1] ![k](l)"
    assert printed(markdown(word_file(tmp_path, p(text)))).strip() == text
