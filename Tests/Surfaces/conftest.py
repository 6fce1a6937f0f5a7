"""The options of the tests of what all surfaces say."""

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


def pytest_addoption(parser):
    parser.addoption("--program", required=True, help="the program to test")


@pytest.fixture(scope="session")
def program(request):
    return Path(request.config.getoption("--program")).resolve()
