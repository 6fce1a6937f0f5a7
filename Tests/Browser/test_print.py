"""Pages printed by Chromium to A4 and Letter: counted, and read again."""

import io
import json
import re
import unicodedata
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

# The sizes in points, and the margins that the theme sets at the top and the bottom.
PAPERS = {"A4": (595, 842), "Letter": (612, 792)}
BOTTOM = 52
# The fewest and the most sheets that the index and the heaviest page of a period should take.
SHEETS = {"index.html": (1, 10), "period": (1, 9)}


@pytest.fixture(scope="module", params=[(page, paper) for page in SHEETS for paper in PAPERS],
                ids="-".join)
def printed(request, site, browser):
    """A page on paper: its path, the paper, its headings and the sheets."""
    page, paper = request.param
    path = page if page == "index.html" else heaviest_period(site)
    tab = browser.new_page()
    tab.goto((site / path).as_uri())
    headings = tab.evaluate(
        "[...document.querySelectorAll('h1, h2, h3, figcaption')]"
        ".map(e => e.innerText.split('\\n')[0])")
    folded = tab.evaluate(
        "[...document.querySelectorAll('details caption:not(.hush)')].map(e => e.textContent)")
    file = tab.pdf(format=paper, prefer_css_page_size=False, print_background=True)
    tab.close()
    return page, paper, headings, folded, PdfReader(io.BytesIO(file)).pages


def heaviest_period(site):
    """The period's page that has most to print; those of its products lie a folder below."""
    pages = [page for folder in ("months", "quarters", "half-years", "years")
             for page in (site / folder).glob("*.html")]
    return max(pages, key=lambda page: page.stat().st_size).relative_to(site).as_posix()


def lines(sheet):
    """The lines of a sheet from its top, each with its distance from the bottom in points."""
    found = {}

    def visit(text, drawing, own, *_):
        if text.strip():
            height = own[4] * drawing[1] + own[5] * drawing[3] + drawing[5]
            found.setdefault(round(height), []).append(text.strip())

    sheet.extract_text(visitor_text=visit)
    return [(height, " ".join(found[height])) for height in sorted(found, reverse=True)]


def plain(text):
    return re.sub(r"\W+", "", unicodedata.normalize("NFKC", text))


def test_it_takes_as_many_sheets_as_it_should(printed):
    page, paper, *_, sheets = printed
    least, most = SHEETS[page]
    assert least <= len(sheets) <= most
    for sheet in sheets:
        size = (round(float(sheet.mediabox.width)), round(float(sheet.mediabox.height)))
        assert all(abs(side - wanted) <= 1 for side, wanted in zip(size, PAPERS[paper]))


def test_each_sheet_says_what_it_is_of(printed, site):
    page, *_, sheets = printed
    report = json.loads((site / "data/report.json").read_text(encoding="utf-8"))
    owner = report.get("organization") or report["title"]
    day = date.fromisoformat(report["asOf"])
    if page == "period":
        # A complete period's page ends with the period, so that later answers leave it as it is.
        [day] = [
            date.fromisoformat(each["last"]) for each in report["surveys"][0]["periods"]["quarters"]
            if each["period"].lower() == Path(heaviest_period(site)).stem]
    for number, sheet in enumerate(sheets, 1):
        foot = " ".join(text for height, text in lines(sheet) if height < BOTTOM)
        assert plain(owner) in plain(foot), foot
        assert plain(f"{day.day} {day:%B %Y}") in plain(foot), foot
        assert plain(f"{number}/{len(sheets)}") in plain(foot), foot


def test_no_heading_is_last_on_its_sheet(printed):
    _, _, headings, _, sheets = printed
    wanted = {plain(heading)[:24] for heading in headings if len(plain(heading)) > 3}
    seen = 0
    for sheet in sheets:
        body = [text for height, text in lines(sheet) if height >= BOTTOM]
        assert body, "an empty sheet"
        seen += sum(plain(text)[:24] in wanted for text in body)
        assert plain(body[-1])[:24] not in wanted, body[-1]
    assert seen >= len(wanted) / 2, "the headings are not found on the sheets"


def test_what_is_folded_is_printed(printed):
    *_, folded, sheets = printed
    text = plain(" ".join(sheet.extract_text() for sheet in sheets))
    for caption in folded:
        assert plain(caption) in text, caption
