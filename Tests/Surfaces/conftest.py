"""The options of the tests of what all surfaces say."""

from pathlib import Path

import pytest

from surfaces import Surfaces


def pytest_addoption(parser):
    parser.addoption("--output", required=True, help="a build with its files to pass on")
    parser.addoption("--message", required=True, help="the message about it")


@pytest.fixture(scope="session")
def surfaces(request):
    message = Path(request.config.getoption("--message")).read_bytes()
    return Surfaces(Path(request.config.getoption("--output")), message)
