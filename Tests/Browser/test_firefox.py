"""The overview in Firefox, with scripts on: layout, charts, console, barriers, sorting."""

import pytest
from axe_playwright_python.base import AXE_SCRIPT

from firefox import Firefox, find_firefox
from rendering import LAYOUT

WIDTHS = {"phone": 390, "desktop": 1280}


@pytest.fixture(scope="module")
def firefox():
    program = find_firefox()
    if program is None:
        pytest.skip("there is no Firefox; on Debian: apt-get install firefox-esr")
    with Firefox(program) as firefox:
        yield firefox


@pytest.fixture(params=list(WIDTHS))
def window(request, site, firefox):
    """The overview at each width: the browser, and the width's name."""
    firefox.set_width(WIDTHS[request.param])
    firefox.show((site / "index.html").as_uri())
    assert firefox.run("return innerWidth") == WIDTHS[request.param]
    yield firefox, request.param
    assert firefox.heard() == []


def test_the_overview_is_laid_out_as_in_chromium(window):
    firefox, name = window
    laid_out = firefox.run(f"return ({LAYOUT})()")
    assert laid_out["findings"] == []
    shown, other = ("narrow", "wide") if name == "phone" else ("wide", "narrow")
    assert laid_out["charts"][shown] > 0 and laid_out["charts"][other] == 0


def test_the_overview_can_be_used_by_everybody(window):
    firefox, _ = window
    firefox.run(f"{AXE_SCRIPT}; window.axe = window.axe || axe;")
    found = firefox.run(
        """const done = arguments[arguments.length - 1];
        axe.run(document, {resultTypes: ["violations"]}).then(
          result => done(result.violations.map(at => at.id + ": " + at.nodes[0].html)),
          error => done([String(error)]));""", waits=True)
    assert found == []


def test_the_script_runs(window):
    firefox, _ = window
    assert firefox.run("return document.querySelectorAll('th button').length") > 0
    sorted_by = firefox.run(
        """const button = document.querySelector("th button");
        button.click();
        return button.closest("th").getAttribute("aria-sort");""")
    assert sorted_by in ("ascending", "descending")
