"""The options and fixtures of the tests of the recipes."""

import gzip
import hashlib
import shutil
import subprocess
from pathlib import Path

import pytest

from recipes import PAGE, ROOT, Place, scripts
from sink import Sink, certificate


def pytest_addoption(parser):
    parser.addoption(
        "--program", default=str(ROOT / ".build" / "release" / "barograph"),
        help="the program to run (.build/release/barograph)")


@pytest.fixture(scope="session")
def program(request):
    path = Path(request.config.getoption("program")).resolve()
    assert path.exists(), f"there is no {path}; run scripts/test first"
    return path


@pytest.fixture(scope="session")
def server_certificate(tmp_path_factory):
    return certificate(tmp_path_factory.mktemp("certificate"))


@pytest.fixture
def sink(server_certificate):
    with Sink(server_certificate) as sink:
        yield sink


@pytest.fixture(scope="session")
def new_project(program, tmp_path_factory):
    """A project as `barograph init` makes it, with the scripts of the page, committed to git with its
    exports, which `init` keeps out unless they are added on purpose."""
    project = tmp_path_factory.mktemp("new") / "loyalty"
    subprocess.run([program, "init", project], check=True, capture_output=True)
    (project / "ci").mkdir()
    for name, script in scripts().items():
        (project / "ci" / name).write_text(script)
    git = ["git", "-C", project, "-c", "user.name=test", "-c", "user.email=test@example.org"]
    subprocess.run([*git, "init", "--quiet"], check=True)
    subprocess.run([*git, "add", "."], check=True)
    subprocess.run([*git, "add", "--force", "content"], check=True)
    subprocess.run([*git, "commit", "--quiet", "--message", "Report"], check=True)
    return project


@pytest.fixture(scope="session")
def release_files(program, tmp_path_factory):
    """Where a release's file and what belongs to it lie; the program is a link to the built one."""
    folder = tmp_path_factory.mktemp("files")
    name = "barograph-0.1.0-linux-x86_64.gz"
    starter = f'#!/bin/sh\nexec "{program}" "$@"\n'.encode()
    (folder / name).write_bytes(gzip.compress(starter))
    total = hashlib.sha256((folder / name).read_bytes()).hexdigest()
    (folder / "SHA256SUMS").write_text(f"{total}  {name}\n")
    shutil.copy(ROOT / "scripts" / "install", folder)
    return folder


@pytest.fixture
def place(new_project, release_files, server_certificate, sink, tmp_path):
    """A clone of the project, a home and a target, and nothing on the PATH but the system's tools."""
    project, home, tools = (tmp_path / name for name in ("loyalty", "home", "tools"))
    subprocess.run(["git", "clone", "--quiet", new_project, project], check=True)
    for folder in (home, tools, tmp_path / "nps"):
        folder.mkdir()
    # The images of the hosts have what GitLab's recipe installs; so does this machine.
    (tools / "apt-get").write_text("#!/bin/sh\n")
    (tools / "apt-get").chmod(0o755)
    place = Place(project, home, tmp_path / "nps", tools, names={
        "https://files.example.org/barograph": f"file://{release_files}",
        "/home/runner/.local/bin": str(home / ".local" / "bin"),
        "/home/reports/.local/bin": str(home / ".local" / "bin"),
        "reports@www.example.org:/srv/nps": str(tmp_path / "nps"),
        "/srv/reports/loyalty": str(project),
        "/srv/nps": str(tmp_path / "nps"),
        "smtps://mail.example.org:465": f"smtp://127.0.0.1:{sink.port}",
        "smtp://mail.example.org": f"smtp://127.0.0.1:{sink.port}",
    })
    for script in (project / "ci").iterdir():
        script.write_text(place.named(script.read_text()))
    (home / "key").touch()
    place.environment = {
        "FILES": f"file://{release_files}", "BIN": str(home / ".local" / "bin"),
        "TARGET": str(place.target), "SMTP_URL": f"smtp://127.0.0.1:{sink.port}",
        "SMTP_USER": sink.user, "SMTP_PASSWORD": sink.password,
        "CURL_CA_BUNDLE": str(server_certificate),
        "SSH_KEY": str(home / "key"), "SSH_KNOWN_HOSTS": str(home / "hosts"),
    }
    return place


@pytest.fixture(scope="session")
def page():
    return PAGE.read_text()
