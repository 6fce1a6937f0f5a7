"""The options and fixtures of the browser tests."""

from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from pages import heaviest_of_each_kind, read_site
from rendering import Windows, launch

ROOT = Path(__file__).resolve().parent.parent.parent


def pytest_addoption(parser):
    parser.addoption(
        "--site", default=str(ROOT / "output"), help="the folder of the site to test (output)")
    parser.addoption(
        "--documents",
        help="the folder of a site built with --single-file and --pdf, by WeasyPrint")
    parser.addoption(
        "--kinds", action="store_true",
        help="test the heaviest page of each kind alone: pages of one kind have one template")


def pytest_generate_tests(metafunc):
    """One test a page; where there is none, one that fails."""
    if "page_path" in metafunc.fixturenames:
        site = Path(metafunc.config.getoption("site")).resolve()
        paths = sorted(file.relative_to(site).as_posix() for file in site.rglob("*.html"))
        if metafunc.config.getoption("kinds"):
            paths = heaviest_of_each_kind(site, paths)
        metafunc.parametrize("page_path", paths or ["index.html"])


@pytest.fixture(scope="session")
def site(request):
    return Path(request.config.getoption("site")).resolve()


@pytest.fixture(scope="session")
def documents(request):
    folder = request.config.getoption("documents")
    if folder is None:
        pytest.skip("no --documents were built")
    return Path(folder).resolve()


@pytest.fixture(scope="session")
def pages(site):
    pages = read_site(site)
    assert "index.html" in pages, f"{site} holds no index.html; run scripts/report first"
    return pages


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = launch(playwright)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def windows(browser):
    return Windows(browser)
