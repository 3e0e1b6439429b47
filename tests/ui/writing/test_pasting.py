import pytest

from playbook_app.publishing import markup
from playbook_app.ui.writing.pasting import TooMuch, pasted

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Word 15">
<style><!-- p.MsoNormal {margin:0cm} --></style><!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--></head>
<body lang=EN-GB><!--StartFragment--><h2 style='margin-top:2.0pt'><b>Own the queue<o:p></o:p></b></h2>
<p class=MsoNormal>Look up from the
screen. A queue that is <b style='mso-bidi-font-weight:normal'>seen</b><b> </b><i>feels</i> short.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-fareast-font-family:Calibri'><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>
&nbsp;&nbsp; </span></span></span><![endif]>Name the wait<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>a.<span>&nbsp; </span></span><![endif]>In minutes</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.</span>Offer tea</p>
<p class=MsoNormal>Then:</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='font-family:Symbol'><span
style='mso-list:Ignore'>·<span>&nbsp; </span></span></span>Bullet</p>
<table class=MsoTableGrid border=1><tr><td width=301><p class=MsoNormal><b>When<o:p></o:p></b></p></td><td><p
class=MsoNormal>Then | or</p></td></tr><tr><td><p>Late</p></td><td><p>Say so</p><p>twice</p></td></tr></table>
<!--EndFragment--></body></html>"""
WORD_SAYS = """## Own the queue

Look up from the screen. A queue that is **seen** *feels* short.

1. Name the wait
   1. In minutes
2. Offer tea

Then:

- Bullet

| When | Then \\| or |
| --- | --- |
| Late | Say so twice |"""

LIBRE_OFFICE = """<!DOCTYPE html><html><head><style type="text/css">p { line-height: 115% }</style></head>
<body lang="en-GB"><p style="line-height: 100%"><font face="Liberation Serif">Plain <b>bold</b> and <i><b>both</b></i>
</font></p><ul><li><p style="margin-bottom: 0cm">one</p></li><ul><li><p>nested</p></li></ul><li><p>two</p></li></ul>
<ol start="3"><li><p>three</p></li><li><p>four</p></li></ol></body></html>"""
LIBRE_OFFICE_SAYS = """Plain **bold** and ***both***

- one
  - nested
- two
3. three
4. four"""

GOOGLE_DOCS = """<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h1 dir="ltr"><span
style="font-size:20pt;font-weight:400">Title</span></h1><p dir="ltr"><span style="font-weight:400">Text </span><span
style="font-weight:700;font-style:italic">strong</span><span style="font-weight:400"> end</span></p><br /><ul><li
dir="ltr" aria-level="1"><p role="presentation"><span>One</span></p></li><ul><li aria-level="2"><p><span>In</span></p>
</li></ul><li><p><span>Two</span></p></li></ul></b><br class="Apple-interchange-newline">"""
GOOGLE_DOCS_SAYS = "# Title\n\nText ***strong*** end\n\n- One\n  - In\n- Two"

OUTLOOK = """<div class="WordSection1"><p class="MsoNormal"><span style="font-size:11.0pt">Dear Ann,<br><br>see
below<br>and here</span></p><div><div><p>•&nbsp;&nbsp; first</p><p>• second</p></div></div><table><tbody><tr><td>
<p>Kind regards</p></td></tr></table><img src="cid:logo"><img src="https://track.example/1.gif" alt="x"></div>"""
OUTLOOK_SAYS = "Dear Ann,\n\nsee below\\\nand here\n\n- first\n- second\n\nKind regards"

EXCEL = """<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><!--StartFragment--><table border=0>
<col width=64 style='width:48pt'><tr height=20><td height=20 class=xl65 style='font-weight:700'>Role</td><td>Amount</td>
</tr><tr><td>Desk</td><td align=right>50</td></tr><tr><td></td><td>1*2*3</td></tr></table><!--EndFragment--></body>"""
EXCEL_SAYS = "| Role | Amount |\n| --- | --- |\n| Desk | 50 |\n| | 1\\*2\\*3 |"


def said(html: str) -> str:
    return pasted(html, seconds=10, image_name="Pasted image")[0]


@pytest.mark.parametrize(
    ("html", "says"),
    [
        pytest.param(WORD, WORD_SAYS, id="word"),
        pytest.param(LIBRE_OFFICE, LIBRE_OFFICE_SAYS, id="libreoffice"),
        pytest.param(GOOGLE_DOCS, GOOGLE_DOCS_SAYS, id="google-docs"),
        pytest.param(OUTLOOK, OUTLOOK_SAYS, id="outlook"),
        pytest.param(EXCEL, EXCEL_SAYS, id="excel"),
    ],
)
def test_what_is_copied_elsewhere_is_clean_markdown(html: str, says: str) -> None:
    assert said(html) == says


@pytest.mark.parametrize("html", [WORD, LIBRE_OFFICE, GOOGLE_DOCS, OUTLOOK, EXCEL])
def test_what_is_pasted_prints_with_its_structure(html: str) -> None:
    kinds = {type(block).__name__ for block in markup.blocks(said(html))}
    expected = {"List" if "<li" in html or "mso-list" in html or "•" in html else "Table"}
    assert expected <= kinds


@pytest.mark.parametrize(
    ("html", "says"),
    [
        ("<script>alert(1)</script><p onclick='x()'>ok</p><style>p{}</style>", "ok"),
        ('<a href="javascript:alert(1)">not</a> <a href="https://a.b/c d">yes</a>', "not [yes](https://a.b/c%20d)"),
        ('<a href="file:///etc/passwd">no</a> <a href="mailto:a@b.c">mail</a>', "no [mail](mailto:a@b.c)"),
        ("<b><p>a</p><p>b</p></b>", "**a**\n\n**b**"),
        ("<p><b>a</b><b>b</b> <i>c</i><i>d</i></p>", "**ab** *cd*"),
        ("<p>5 * 3 a_b _c_ [x](y) # no</p><p># no</p>", "5 * 3 a_b \\_c\\_ \\[x](y) # no\n\n\\# no"),
        ("<pre>co  de\n  *x*</pre>", "```\nco  de\n  *x*\n```"),
        ("<blockquote><p>q</p><p>r</p></blockquote>", "> q\n>\n> r"),
        ("<p>price&nbsp;: 5&nbsp;€</p>", "price\u00a0: 5\u00a0€"),
        ("<h1><b>H</b></h1><p>\ue000odd\ue004</p>", "# H\n\nodd"),
    ],
)
def test_only_plain_structure_comes_through(html: str, says: str) -> None:
    assert said(html) == says


def test_stars_that_were_words_print_as_words() -> None:
    (paragraph,) = markup.blocks(said("<p>**not bold** and `not code` and &lt;https://x.y&gt;</p>"))
    assert "".join(run.text for run in paragraph.runs) == "**not bold** and `not code` and <https://x.y>"  # type: ignore[union-attr]


def test_images_that_are_written_out_are_given_and_no_others() -> None:
    html = '<p>a<img src="data:image/png;base64,iVBORw0KGgo="><img src="http://x.y/z.png"><img src="file:///c.png"></p>'
    markdown, images = pasted(html, seconds=10, image_name="Pasted image")
    assert markdown == "a"
    assert [(image.name, image.data) for image in images] == [("Pasted image 1.png", b"\x89PNG\r\n\x1a\n")]


@pytest.mark.parametrize(
    "html",
    [
        pytest.param("<div>" * 20_000 + "x", id="deep"),
        pytest.param("<p>x</p>" * 700_000, id="large"),
        pytest.param("<p>x</p>" * 60_000, id="much structure"),
    ],
)
def test_too_much_is_refused_before_it_takes_long(html: str) -> None:
    with pytest.raises(TooMuch):
        pasted(html, seconds=10, image_name="")


def test_time_is_bounded() -> None:
    with pytest.raises(TooMuch):
        pasted("<p>x</p>" * 1000, seconds=0, image_name="")
