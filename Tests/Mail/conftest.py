"""The options and fixtures of the tests of messages."""

import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from projects import OTHER_CASES, ROOT, Project, localized

sys.path.append(str(ROOT / "Tests/Browser"))

from hard_cases import cases, write  # noqa: E402
from rendering import launch  # noqa: E402


def pytest_addoption(parser):
    parser.addoption(
        "--program", default=str(ROOT / ".build/release/barograph"), help="the program to test")
    parser.addoption("--pictures", help="a folder for pictures of the messages")


@pytest.fixture(scope="session")
def program(request):
    return str(Path(request.config.getoption("--program")).resolve())


@pytest.fixture(scope="session")
def pictures(request):
    folder = request.config.getoption("--pictures")
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
    return Path(folder) if folder else None


@pytest.fixture(scope="session")
def sample(program):
    """The sample's message, and the site it speaks of."""
    return Project(program, ROOT)


@pytest.fixture(scope="session")
def languages(program, tmp_path_factory):
    """The sample in each language."""
    return {language: Project(program, localized(ROOT, tmp_path_factory.mktemp(language), language))
            for language in ("de", "fr", "es", "pt")}


@pytest.fixture(scope="session")
def hard(program, tmp_path_factory):
    """Projects that are hard to write about, by name."""
    import random

    folder = tmp_path_factory.mktemp("hard")
    names = ["one-quarter", "one-answer", "all-hidden", "best-and-worst", "long-names", "scripts",
             "months-with-gaps"]
    for name, (head, columns, table) in cases(random.Random(2026)):
        if name in names:
            write(folder, name, head, columns, table)
    for name, make in OTHER_CASES.items():
        (folder / name).mkdir()
        make(folder / name)
        names.append(name)
    return {name: Project(program, folder / name) for name in names}


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        # No picture is loaded, as mail programs have it.
        browser = launch(playwright, "--blink-settings=imagesEnabled=false")
        yield browser
        browser.close()


def run(*command, **options):
    return subprocess.run(command, capture_output=True, **options)
