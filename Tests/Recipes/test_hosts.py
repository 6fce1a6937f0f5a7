"""The sample under the policies of hosts that Documentation/CI.md names, in Chromium."""

import functools
import http.server
import re
import shutil
import subprocess
import sys
import threading

import pytest
from playwright.sync_api import sync_playwright

from recipes import ROOT

sys.path.append(str(ROOT / "Tests" / "Browser"))
from rendering import launch  # noqa: E402


def policies(page: str) -> dict[str, str]:
    """The policy of the page's nginx block, and Jenkins' own as its table has it."""
    return {
        "nginx": re.search(r'add_header Content-Security-Policy "([^"]+)"', page)[1],
        "Jenkins": re.search(r"Sends `(sandbox [^`]+)`", page)[1],
    }


@pytest.fixture(scope="module")
def output(program, tmp_path_factory):
    """The sample with its styles in a file."""
    root = tmp_path_factory.mktemp("sample")
    shutil.copytree(ROOT / "content", root / "content")
    (root / "barograph.yml").write_text(
        (ROOT / "barograph.yml").read_text() + "\nsite: {styles: file}\n")
    subprocess.run([program, "build", "--quiet", "--root", root], check=True)
    return root / "output"


@pytest.fixture(scope="module")
def browser():
    with sync_playwright() as playwright:
        browser = launch(playwright)
        yield browser
        browser.close()


class Server(http.server.SimpleHTTPRequestHandler):
    policy = ""

    def end_headers(self):
        self.send_header("Content-Security-Policy", self.policy)
        super().end_headers()

    def log_message(self, *_):
        pass


@pytest.mark.parametrize("host", ["nginx", "Jenkins"])
@pytest.mark.parametrize("path", ["index.html", "trends.html", "method.html"])
def test_looks_the_same_under_the_policy(host, path, page, output, browser):
    class Handler(Server):
        policy = policies(page)[host]

    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Handler, directory=str(output)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        said, plain = [], []
        pictures = []
        for address, notes in (
            (f"http://127.0.0.1:{server.server_port}/{path}", said),
            ((output / path).as_uri(), plain),
        ):
            # Without scripts on the page from the disk, since the host's policy allows none.
            window = browser.new_page(
                viewport={"width": 1000, "height": 1400}, java_script_enabled=notes is said)
            window.on("console", lambda message: notes.append(message.text))
            window.goto(address)
            pictures.append(window.screenshot())
            window.close()
        assert pictures[0] == pictures[1]
        # The pages' icon is an empty one of their own, `data:,`, and may be kept out too.
        refused = [text for text in said
                   if "script" not in text.lower() and "image 'data:,'" not in text]
        assert not refused, refused
    finally:
        server.shutdown()
        server.server_close()
