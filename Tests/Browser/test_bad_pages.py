"""Every check finds what it is for: pages in `bad` have one fault each, `index.html` has none."""

from collections import Counter
from pathlib import Path

import pytest

from checker import check_markup
from pages import check_links, read_site
from rendering import LOOKS, Windows

SITE = Path(__file__).resolve().parent / "bad"

# The kinds of findings a page must lead to: no other kind, and none less.
ON_DISK = {
    "head.html": {"head": 1},
    "link.html": {"link": 6},
    "load.html": {"load": 1},
    "markup.html": {"markup": 3},
    "orphan.html": {"unreachable": 1},
    "parse.html": {"parse": 3, "markup": 4},
    "script.html": {"script": 3, "link": 1},
}
IN_A_BROWSER = {
    "load.html": {"request", "console"},
    "overflow.html": {"overflow", "cut"},
    "pair.html": {"pair"},
    "script.html": {"console"},
    "text.html": {"overlap", "outside"},
}
BARRIERS = {"barrier.html": {"color-contrast", "link-name"}}


@pytest.fixture(scope="module")
def bad_pages():
    return read_site(SITE)


def test_faults_on_disk_are_found(bad_pages):
    findings = [finding for page in bad_pages.values() for finding in page.findings]
    findings += check_links(SITE, bad_pages) + check_markup(SITE, bad_pages)
    found = {path: {} for path in ON_DISK}
    for (path, kind), count in Counter((f.page, f.kind) for f in findings).items():
        found.setdefault(path, {})[kind] = count
    assert found == ON_DISK, "\n".join(map(str, findings))


@pytest.mark.parametrize("path", sorted(file.name for file in SITE.glob("*.html")))
def test_faults_in_a_browser_are_found(path, bad_pages, browser):
    windows = Windows(browser)
    findings = windows.look_at(bad_pages[path])
    assert {finding.kind for finding in findings} == IN_A_BROWSER.get(path, set()), \
        "\n".join(map(str, findings))


def test_an_overflow_shows_on_phones_only(bad_pages, browser):
    findings = Windows(browser).look_at(bad_pages["overflow.html"])
    assert all("phone" in finding.text for finding in findings)


def test_charts_are_counted_by_what_is_shown(bad_pages, browser):
    windows = Windows(browser)
    windows.look_at(bad_pages["index.html"])
    assert windows.charts == Counter(
        {"desktop wide": 1, "desktop narrow": 0, "phone wide": 0, "phone narrow": 1})


@pytest.mark.parametrize("path", ["index.html", *BARRIERS])
def test_barriers_are_found(path, bad_pages, browser):
    findings = Windows(browser).barriers(bad_pages[path], LOOKS)
    found = {finding.text.split(":")[0] for finding in findings}
    assert found == BARRIERS.get(path, set()), "\n".join(map(str, findings))
    for setting in LOOKS if found else []:
        assert any(str(setting) in finding.text for finding in findings)
