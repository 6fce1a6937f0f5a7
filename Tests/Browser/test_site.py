"""Every page of a built site: .venv/bin/python -m pytest Tests/Browser --site FOLDER"""

import pytest

from checker import check_markup
from pages import check_links
from rendering import LOOKS, Setting


def nothing(findings):
    """Fails with the findings, one a line."""
    if listed := sorted({str(finding) for finding in findings}):
        pytest.fail("\n".join(listed), pytrace=False)


def test_pages_are_well_formed_and_carry_no_script_but_their_own(pages):
    nothing(finding for page in pages.values() for finding in page.findings)


def test_links_lead_somewhere_and_every_page_is_reached(site, pages):
    nothing(check_links(site, pages))


def test_the_html_checker_finds_no_error(site, pages):
    nothing(check_markup(site, pages))


def test_page_in_a_browser(page_path, pages, windows):
    nothing(windows.look_at(pages[page_path]))


def test_page_can_be_used_by_everybody(page_path, pages, windows, request):
    """The heaviest page of each kind in every look, all others in one; where kinds alone are tested,
    in two that have every size and all colours between them."""
    page = pages[page_path]
    alike = [other for other in pages.values() if other.kind == page.kind]
    heaviest = max(alike, key=lambda other: other.file.stat().st_size)
    looks = LOOKS if page is heaviest else [Setting("desktop")]
    if request.config.getoption("kinds"):
        looks = [Setting("desktop"), Setting("phone", "dark")]
    nothing(windows.barriers(page, looks))


def test_charts_were_seen_wide_and_narrow(windows, pages):
    """Runs after the pages: without a chart on any of them the checks of charts mean nothing."""
    if all('class="wide"' not in page.file.read_text(encoding="utf-8") for page in pages.values()):
        pytest.skip("no page of this site has a chart")
    assert windows.charts["desktop wide"] > 0, windows.charts
    assert windows.charts["phone narrow"] > 0, windows.charts
