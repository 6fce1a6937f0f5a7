"""The sample's pages and charts look as they did when their pictures were recorded."""

import json
import re

import pytest
from playwright.sync_api import sync_playwright

from conftest import ROOT
from pictures import (
    ALIKE, PAGES, RECORDING, REFERENCES, Camera, Subject, difference, recorded_with, reference,
    subjects)
from rendering import launch

IN_ORDER = sorted(subjects(), key=lambda subject: (subject.look, subject.page))
INDEX = Subject("page", "index", PAGES["index"], "desktop")


def chart(name):
    return next(s for s in IN_ORDER if s.kind == "chart" and s.name == name
                and s.look == ("desktop", "light"))


@pytest.fixture(scope="module")
def browser():
    """The browser of the other tests, with letters and colours alike on every machine."""
    with sync_playwright() as playwright:
        browser = launch(playwright, *ALIKE)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def camera(site, browser):
    """Takes pictures of the site; skips where it is not the sample."""
    organization = re.search(
        r"^organization: (.*)$", (ROOT / "barograph.yml").read_text(encoding="utf-8"), re.M)[1]
    report = json.loads((site / "data/report.json").read_text(encoding="utf-8"))
    if report.get("organization") != organization:
        pytest.skip(f"{site} is not the report of {organization}, the sample")
    camera = Camera(browser, site)
    yield camera
    for tab in camera.tabs.values():
        tab.context.close()


@pytest.mark.parametrize("subject", IN_ORDER, ids=lambda subject: subject.file[:-4])
def test_it_looks_as_recorded(subject, camera, browser, tmp_path):
    picture = camera.take(subject)
    recorded = reference(subject)
    found = difference(recorded, picture) if recorded else "was never recorded"
    if found:
        picture.save(tmp_path / subject.file)
        pytest.fail(
            f"{subject.file}: the picture {found}.\n"
            f"Recorded: {REFERENCES / subject.file} with {recorded_with()}\n"
            f"Now:      {tmp_path / subject.file} with Chromium {browser.version}\n"
            "If it should look as it does now, record all pictures anew and look at them:\n"
            f"  .venv/bin/python {RECORDING} SITE", pytrace=False)


def test_every_picture_is_of_something_and_they_are_small():
    files = list(REFERENCES.glob("*.png"))
    assert {file.name for file in files} == {subject.file for subject in IN_ORDER}
    assert sum(file.stat().st_size for file in files) < 600_000


# What must not go unseen: a change made to the page, and the picture that shows it.
PLANTED = {
    "a chart moved by 20 pixels in its frame": (
        chart("trend"), "svg.chart-trend > * { translate: 20px 0 }"),
    "a chart moved by 20 pixels on its page": (
        INDEX, ".fig .wide:has(.chart-distribution) { translate: 20px 0 }"),
    "a table moved down by 20 pixels": (INDEX, "table.t-rows { translate: 0 20px }"),
    "bars in another colour": (
        chart("distribution"), "svg .mark-promoter { fill: var(--passive) }"),
    "a label moved by 20 pixels": (
        chart("waterfall"), "svg.chart-waterfall text:nth-of-type(5) { translate: -20px 0 }"),
    "a label that is missing": (
        chart("slope"), "svg.chart-slope text:nth-of-type(3) { visibility: hidden }"),
    "intervals that are missing": (chart("interval"), "svg .mark-interval { display: none }"),
    "an interval in a cell moved by 20 pixels": (
        chart("strip"), "svg.chart-strip > * { translate: 20px 0 }"),
    "larger letters": (INDEX, "p { font-size: 120% }"),
}


@pytest.mark.parametrize("fault", PLANTED)
def test_a_fault_does_not_go_unseen(fault, camera):
    subject, rule = PLANTED[fault]
    before = camera.take(subject)
    tag = camera.tab(subject).add_style_tag(content=rule)
    after = camera.take(subject)
    tag.evaluate("tag => tag.remove()")
    assert difference(before, after)
    assert not difference(before, camera.take(subject)), "the fault was not taken back"


@pytest.mark.parametrize("subject", [INDEX, chart("trend"), chart("strip")], ids=str)
def test_the_fonts_of_a_machine_make_no_difference(subject, camera):
    before = camera.take(subject)
    tag = camera.tab(subject).add_style_tag(
        content=":root { --font-text: 'DejaVu Serif', serif; --font-display: monospace }")
    after = camera.take(subject)
    tag.evaluate("tag => tag.remove()")
    assert not difference(before, after)
