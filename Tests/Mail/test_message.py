"""Messages as other programs read them, and what they say."""

import base64
import html
import io
import re
import smtplib
import socket
import unicodedata

import fast_mail_parser
import html5lib
import mailparser
import pypdf
import pytest
from aiosmtpd.controller import Controller

from projects import RECIPIENTS, parse, squeezed


def defects(message):
    found = list(message.defects)
    for name in message.keys():
        found += getattr(message[name], "defects", ())
    for part in message.iter_parts() if message.is_multipart() else ():
        found += defects(part)
    return found


def visible(document: str) -> str:
    """What a reader sees of HTML, in its order."""
    tree = html5lib.parse(document, namespaceHTMLElements=False)
    return squeezed(" ".join(text for text in tree.find("body").itertext()))


def everyone(sample, languages, hard):
    return {"sample": sample, **languages, **hard}


def test_python_finds_no_defect(sample, languages, hard):
    for name, project in everyone(sample, languages, hard).items():
        assert defects(project.message) == [], name
        kinds = [part.get_content_type() for part in project.message.walk()]
        assert kinds == ["multipart/alternative", "text/plain", "text/html"], name


def test_lines_are_short_ascii_and_end_as_they_should(sample, languages, hard):
    for name, project in everyone(sample, languages, hard).items():
        lines = project.bytes.split(b"\r\n")
        assert b"\n" not in b"".join(lines) and b"\r" not in b"".join(lines), name
        assert max(map(len, lines)) <= 78, name
        assert all(byte < 0x80 for byte in project.bytes), name


def test_text_fits_a_terminal(sample, languages, hard):
    def columns(line):
        return sum(0 if unicodedata.combining(sign) or unicodedata.category(sign) == "Cf"
                   else 2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in line)

    for name, project in everyone(sample, languages, hard).items():
        wide = [line for line in project.text.split("\n")
                if columns(line) > 78 and not line.startswith("<http")]
        assert wide == [], name


def test_other_programs_read_the_same(sample, hard):
    for project in [sample, hard["scripts"], hard["endless-names"]]:
        expected = project.message
        fast = fast_mail_parser.parse_email(project.bytes)
        assert fast.subject == expected["Subject"]
        assert squeezed(fast.text_plain[0]) == squeezed(project.text)
        assert squeezed(fast.text_html[0]) == squeezed(project.html)
        other = mailparser.parse_from_bytes(project.bytes)
        assert other.subject == expected["Subject"]
        assert [address for _, address in other.to] == ["board@corp.example", "l.novak@corp.example"]
        assert other.to[1][0] == "Dr. Łucja Novák, Vorstand"
        assert squeezed(other.text_html[0]) == squeezed(project.html)
        assert other.defects == []


def test_other_programs_read_the_same_attachment(sample):
    message = parse(sample.with_pdf)
    assert defects(message) == []
    kinds = [part.get_content_type() for part in message.walk()]
    assert kinds == ["multipart/mixed", "multipart/alternative", "text/plain", "text/html",
                     "application/pdf"]
    [attached] = message.iter_attachments()
    pdf = attached.get_content()
    assert attached.get_filename() == "summary.pdf" and attached.is_attachment()
    [page_of_titles, *_] = pypdf.PdfReader(io.BytesIO(pdf)).pages
    assert "Customer loyalty" in page_of_titles.extract_text()

    fast = fast_mail_parser.parse_email(sample.with_pdf)
    [other] = fast.attachments
    assert (other.filename, bytes(other.content)) == ("summary.pdf", pdf)
    parsed = mailparser.parse_from_bytes(sample.with_pdf)
    [third] = parsed.attachments
    assert (third["filename"], base64.b64decode(third["payload"])) == ("summary.pdf", pdf)
    assert third["mail_content_type"] == "application/pdf" and parsed.defects == []

    # The same words as without it, but for those that tell of it.
    for text, page in [(fast.text_plain[0], fast.text_html[0]),
                       (parsed.text_plain[0], parsed.text_html[0])]:
        for said, without in [(squeezed(text), squeezed(sample.text)),
                              (visible(page), visible(sample.html))]:
            assert said.count("Attached: summary.pdf. ") == 1
            assert said.replace("Attached: summary.pdf. ", "") == without
    assert message["Message-ID"] != sample.message["Message-ID"]
    assert max(map(len, sample.with_pdf.split(b"\r\n"))) <= 78


class Keeper:
    """Keeps what it is sent."""

    async def handle_DATA(self, server, session, envelope):
        self.recipients, self.content = envelope.rcpt_tos, envelope.original_content
        return "250 OK"


def test_a_server_gets_it_unchanged(sample, hard):
    keeper = Keeper()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    controller = Controller(keeper, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        for message in [sample.bytes, hard["long-line"].bytes, hard["scripts"].bytes,
                        sample.with_pdf]:
            with smtplib.SMTP("127.0.0.1", port) as client:
                # `sendmail` doubles the dots at the beginning of lines, which the server undoes.
                client.sendmail("cx@corp.example", ["board@corp.example"], message)
            assert keeper.content == message
    finally:
        controller.stop()


def test_the_subject_tells_period_and_score(sample, hard):
    assert sample.message["Subject"] == "Customer loyalty Q3 2026: +42"
    assert hard["several-surveys"].message["Subject"].startswith("Several Q3 2026: store ")
    assert hard["endless-names"].message["Subject"].startswith("Zufriedenheit ☃ Zufriedenheit ☃")
    assert hard["all-hidden"].message["Subject"] == "all-hidden Q3 2026: withheld"


def test_the_verdict_comes_first(sample, languages, hard):
    for name, project in everyone(sample, languages, hard).items():
        page = (project.site / "index.html").read_text(encoding="utf-8")
        text, body = squeezed(project.text), visible(project.html)
        if name.endswith("-surveys"):
            continue
        tree = html5lib.parse(page, namespaceHTMLElements=False)
        verdict = squeezed("".join(tree.find(".//h1").itertext())).replace("\u00ad", "")
        assert text.startswith(verdict), name
        assert body.replace("\u00ad", "").startswith(verdict), name


def signed(number: int) -> str:
    return f"+{number}" if number > 0 else f"−{-number}" if number else "0"


def test_figures_are_those_of_the_pages(sample, languages):
    """String for string, whatever the language."""
    for project in [sample, *languages.values()]:
        page = html5lib.parse(
            (project.site / "index.html").read_text(encoding="utf-8"), namespaceHTMLElements=False)
        standing = page.find(".//div[@class='standing']")
        give = squeezed("".join(standing.find(".//p[@class='give']").itertext()))
        facts = [squeezed("".join(fact.itertext())) for fact in standing.iter("dt")]
        rows = page.find(".//table[@id='index-products']")
        names = [squeezed("".join(head.itertext())) for head in rows.iter("th")
                 if head.get("scope") == "row"]
        for shown in [squeezed(project.text), visible(project.html)]:
            assert give in shown
            assert all(fact in shown for fact in facts)
            assert names and all(name in shown for name in names)


def test_figures_are_those_of_the_data(sample):
    survey = sample.report["surveys"][0]
    shown = [squeezed(sample.text), visible(sample.html)]

    def printed(part):
        return next(period for period in part["periods"]["quarters"]
                    if period["period"] == survey["headline"])

    for product in survey["products"]:
        figures = printed(product)
        interval = f"{signed(figures['printed']['low'])} to {signed(figures['printed']['high'])}"
        for text in shown:
            place = text.index(product["name"])
            assert signed(figures["printed"]["nps"]) in text
            assert interval in text and f"{figures['n']:,}" in text and place >= 0


def test_the_words_of_both_forms_are_the_same(sample):
    """Each sentence of the HTML stands in the plain text too, but for keys of its charts."""
    text = squeezed(sample.text)
    tree = html5lib.parse(sample.html, namespaceHTMLElements=False)
    keys = ("Columns:", "Stroke:")
    missing = [sentence for paragraph in tree.iter("p")
               for sentence in [squeezed("".join(paragraph.itertext()))]
               if not sentence.startswith(keys) and sentence not in text]
    assert [sentence for sentence in missing if not re.fullmatch(r"[+−]?\d+", sentence)] == []


def test_scopes_links_and_dates(sample, hard, tmp_path):
    product = parse(sample.mail("--product", "Store", "--period", "2026-Q2"))
    assert product["Subject"].startswith("Customer loyalty Q2 2026, Store: +")
    assert "Store" in product.get_body(("plain",)).get_content().split("\n")[0]
    dated = parse(sample.mail("--date", "2026-10-07T08:30:00+02:00"))
    assert dated["Date"] == "Wed, 07 Oct 2026 08:30:00 +0200"
    assert sample.message["Date"] == "Tue, 06 Oct 2026 00:00:00 +0000"
    several = hard["several-surveys"]
    assert "https://intra.example/nps/store/index.html" in several.html
    assert "<https://intra.example/nps/support/index.html>" in several.text
    assert "href" not in sample.html


def test_a_draft_opens_ready_to_send(sample):
    assert parse(sample.mail("--draft"))["X-Unsent"] == "1"
    assert sample.message["X-Unsent"] is None


def test_the_same_message_is_the_same_bytes(sample):
    again = sample.mail("--from", "Customer Insights <cx@corp.example>", "--jobs", "1")
    assert again == sample.bytes
    other = parse(sample.mail(to=["someone@corp.example"]))
    assert other["Message-ID"] != sample.message["Message-ID"]
    assert sample.message["Message-ID"].endswith("@corp.example>")


def test_names_and_titles_survive(hard):
    project = hard["endless-names"]
    assert project.message["To"] == (
        'board@corp.example, "Dr. Łucja Novák, Vorstand" <l.novak@corp.example>')
    joined = project.text.replace("\n", "").replace(" ", "")
    for name in ["X" * 300, "株式" * 150, "é" * 300]:
        assert name in project.html
        assert name in joined
    assert "x" * 998 in html.unescape(hard["long-line"].html)


@pytest.mark.parametrize("options, status", [
    (("--product", "Stroe"), 64), (("--period", "1999-Q1"), 64), (("--period", "soon"), 64),
    (("--from", "nobody"), 64), (("--json",), 64), (("--subject", "{perid}"), 64),
])
def test_what_is_not_there_is_refused(sample, options, status):
    assert sample.mail(*options, status=status) == b""


def test_nobody_is_no_recipient(sample):
    assert sample.mail(to=[], status=64) == b""
    assert RECIPIENTS
