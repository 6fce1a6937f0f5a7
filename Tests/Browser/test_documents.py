"""The files to pass on: report.html, and the PDF that WeasyPrint makes of the report.

    .venv/bin/python -m pytest Tests/Browser/test_documents.py --documents FOLDER
"""

import io
import re
import unicodedata

import html5lib
import pikepdf
import pytest
from pypdf import PdfReader

from checker import check_markup
from pages import NAVIGABLE, read_page
from rendering import LOOKS, SIZES, Setting
from test_site import nothing

SHEET = 842 / 0.75  # the height of A4 in pixels, in which WeasyPrint gives the places of charts
HEADINGS = {f"/H{level}": level for level in range(1, 7)}


@pytest.fixture(scope="module")
def single(documents):
    return read_page(documents, documents / "report.html")


def test_it_is_well_formed_and_each_id_is_its_own(single):
    nothing(single.findings)


def test_every_link_leads_to_a_part_of_it_or_out(single):
    dead = [link for link in single.links
            if link.partition(":")[0] not in NAVIGABLE
            and not (link.startswith("#") and link[1:] in single.ids)]
    assert dead == [] and len(single.links) > 500


def test_the_html_checker_finds_no_error(documents, single):
    nothing(check_markup(documents, {single.path: single}))


def test_nobody_meets_a_barrier(single, windows):
    """Without the contrast of colours, which takes minutes for so much: they are those of pages."""
    window = windows[LOOKS[0]]
    window.show(single)
    nothing(window.barriers(single, "color-contrast"))


def test_it_is_laid_out_like_pages(single, windows):
    findings = []
    for size in SIZES:
        window = windows[Setting(size)]
        findings += window.show(single) + window.layout(single)[0]
    nothing(findings)


def test_search_and_sorting_work_in_it(single, browser):
    tab = browser.new_page()
    faults = []
    tab.on("pageerror", lambda error: faults.append(str(error)))
    tab.goto(single.file.as_uri())
    tab.keyboard.press("/")
    tab.keyboard.type("store q3 2026")
    assert tab.locator("#search-hits a").first.inner_text() == "Store, Q3 2026"
    tab.keyboard.press("Enter")
    assert tab.url.endswith("#q-2026-q3--store-page")
    head = tab.locator("#index-products thead th").nth(1)
    head.locator("button").click()
    assert head.get_attribute("aria-sort") == "descending"
    tab.close()
    assert faults == []


# PDF


@pytest.fixture(scope="module", params=["summary.pdf", "report.pdf"])
def document(request, documents):
    with pikepdf.open(documents / request.param) as pdf:
        yield pdf


def plain(text):
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))


def structure(pdf):
    """Every element of the tree of tags, in order, with its parents."""
    ahead = [(pdf.Root.StructTreeRoot.K[0], ())]
    while ahead:
        element, above = ahead.pop()
        yield element, above
        children = element.get("/K", [])
        children = children if isinstance(children, pikepdf.Array) else [children]
        ahead += [(child, (*above, element)) for child in reversed(list(children))
                  if isinstance(child, pikepdf.Dictionary) and "/S" in child]


def test_it_says_what_it_is_and_in_which_language(document):
    root = document.Root
    assert str(root.Lang) == "en"
    assert root.MarkInfo.Marked and root.ViewerPreferences.DisplayDocTitle
    assert "Customer loyalty" in str(document.docinfo["/Title"])
    with document.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
        assert "Customer loyalty" in metadata["dc:title"]


def test_its_tags_say_what_everything_is(document):
    levels, kinds = [], set()
    for element, above in structure(document):
        kind = str(element.S)
        kinds.add(kind)
        if kind in HEADINGS:
            levels.append(HEADINGS[kind])
        if kind == "/Figure":
            assert str(element.get("/Alt", "")).strip(), "a chart without a text"
        if kind in ("/TH", "/TD"):
            assert any(str(parent.S) == "/TR" for parent in above)
            assert kind == "/TH" or len(element.A.Headers) > 0, "a cell without heads"
    assert {"/H1", "/H2", "/H3", "/P", "/Table", "/TH", "/TD", "/Figure", "/L", "/LI"} <= kinds
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(lower <= upper + 1 for upper, lower in zip(levels, levels[1:]))


def test_no_chart_is_split_or_parted_from_its_title(document):
    """A drawing has one place on one sheet; its title is tagged on the same one."""
    pages = {page.objgen: number for number, page in enumerate(document.pages)}
    charts = 0
    for element, above in structure(document):
        if str(element.S) != "/Figure":
            continue
        left, top, right, bottom = map(float, element.A.BBox)
        assert 0 <= left < right and 0 <= top < bottom <= SHEET - 50
        assert right <= 595 / 0.75 - 50
        assert isinstance(element.K[0], int) and len(element.K) == 1
        figure = next((parent for parent in reversed(above) if "/Caption" in {
            str(child.S) for child in parent.K if isinstance(child, pikepdf.Dictionary)
            and "/S" in child}), None)
        if figure is not None and str(figure.S) != "/Table":
            caption = next(child for child in figure.K
                           if isinstance(child, pikepdf.Dictionary)
                           and str(child.get("/S", "")) == "/Caption")
            assert pages[caption.Pg.objgen] == pages[element.Pg.objgen], str(element.Alt)
            charts += 1
    assert charts >= 3


def test_it_has_bookmarks_and_runs_and_loads_nothing(document):
    with document.open_outline() as outline:
        first = [item.title for item in outline.root]
        names = [item.title for item in outline.root[0].children]
    assert first == ["Customer loyalty"]
    assert names[0] == "Overview" and names[-1] == "Method"
    for page in document.pages:
        for note in page.get("/Annots", []):
            address = str(note.get("/A", {}).get("/URI", ""))
            assert not address or address.startswith(("http://", "https://", "mailto:"))
    assert "/OpenAction" not in document.Root and "/JavaScript" not in document.Root.get("/Names", {})
    for item in document.objects:
        if isinstance(item, pikepdf.Dictionary) and str(item.get("/Type", "")) == "/FontDescriptor":
            assert any(key in item for key in ("/FontFile", "/FontFile2", "/FontFile3"))


def texts(element):
    """The texts in an element that are seen."""
    if element.get("class") != "hush":
        yield element.text or ""
        for child in element:
            yield from texts(child)
            yield child.tail or ""


def texts_of_cells(file, page):
    """What the cells of a page's tables say, piece by piece."""
    tree = html5lib.parse(file.read_bytes(), namespaceHTMLElements=False)
    article = next(e for e in tree.iter("article") if e.get("id") == page)
    return [plain(text) for cell in article.iter("td") for text in texts(cell)]


def test_every_figure_of_its_tables_is_text_that_can_be_selected(documents):
    for name, page in [("summary.pdf", "index-page"), ("report.pdf", "trends-page")]:
        reader = PdfReader(io.BytesIO((documents / name).read_bytes()))
        places = reader.named_destinations
        first, end = (reader.get_destination_page_number(places[place])
                      for place in (page, "method-page"))
        text = plain("".join(sheet.extract_text() for sheet in reader.pages[first:end]))
        cells = [cell for cell in texts_of_cells(documents / "report.html", page) if cell]
        lost = [cell for cell in cells if cell not in text]
        assert len(cells) > 50 and lost == [], lost[:5]
