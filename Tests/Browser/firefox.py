"""Firefox without a window, driven through Marionette: a socket of its own that takes JSON."""

import json
import os
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path

PREFERENCES = {
    "marionette.port": 0,  # any free one, which is then written into the profile
    "app.update.auto": False,
    "browser.shell.checkDefaultBrowser": False,
    "browser.startup.homepage_override.mstone": "ignore",
    "datareporting.policy.dataSubmissionEnabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "toolkit.telemetry.reportingpolicy.firstRun": False,
    "ui.prefersReducedMotion": 1,
}
PATIENCE = 90  # seconds for a start or an answer on a busy machine


def find_firefox() -> str | None:
    """The Firefox to drive: BAROGRAPH_FIREFOX, Debian's, or another one."""
    names = [os.environ.get("BAROGRAPH_FIREFOX", ""), "firefox-esr", "firefox"]
    return next((path for name in names if name and (path := shutil.which(name))), None)


class Firefox:
    """One window that shows one page after the other; to be used in a `with` statement."""

    def __init__(self, program: str):
        self.folder = tempfile.TemporaryDirectory(prefix="barograph-firefox-")
        profile = Path(self.folder.name)
        (profile / "user.js").write_text("".join(
            f"user_pref({json.dumps(name)}, {json.dumps(value)});\n"
            for name, value in PREFERENCES.items()), encoding="utf-8")
        self.process = subprocess.Popen(
            [program, "--headless", "--no-remote", "--profile", str(profile), "--marionette",
             "--remote-allow-system-access"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            env={**os.environ, "HOME": str(profile)})
        self.number = 0
        try:
            self.connection = self._connect(profile / "MarionetteActivePort")
            self._read()
            self.command("WebDriver:NewSession", {"capabilities": {}})
        except BaseException:
            self.close()
            raise

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self) -> None:
        if connection := getattr(self, "connection", None):
            connection.close()
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.folder.cleanup()

    def _connect(self, port_file: Path) -> socket.socket:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and self.process.poll() is None:
            if port_file.exists() and (port := port_file.read_text().strip()):
                return socket.create_connection(("127.0.0.1", int(port)), PATIENCE)
            time.sleep(0.1)
        raise RuntimeError(f"Firefox did not start (status {self.process.poll()})")

    def _read(self):
        """A message: its length in bytes, a colon, and JSON."""
        length = b""
        while (byte := self._take(1)) != b":":
            length += byte
        return json.loads(self._take(int(length)))

    def _take(self, count: int) -> bytes:
        taken = b""
        while len(taken) < count:
            if not (part := self.connection.recv(count - len(taken))):
                raise RuntimeError("Firefox closed the connection")
            taken += part
        return taken

    def command(self, name: str, parameters: dict):
        self.number += 1
        message = json.dumps([0, self.number, name, parameters]).encode()
        self.connection.sendall(b"%d:%b" % (len(message), message))
        _, _, error, result = self._read()
        if error:
            raise RuntimeError(f"{name}: {error['error']}: {error['message']}")
        return result

    def run(self, script: str, *arguments, waits: bool = False):
        """Runs a function's body in the page; one that waits calls its last argument when done."""
        name = "WebDriver:ExecuteAsyncScript" if waits else "WebDriver:ExecuteScript"
        return self.command(
            name, {"script": script, "args": list(arguments), "sandbox": None})["value"]

    def run_in_browser(self, script: str, *arguments):
        """Runs a function's body in the browser's own window instead of the page."""
        self.command("Marionette:SetContext", {"value": "chrome"})
        try:
            return self.run(script, *arguments)
        finally:
            self.command("Marionette:SetContext", {"value": "content"})

    def set_width(self, width: int) -> None:
        """Makes the page so wide; a window can't be as narrow as a phone."""
        self.run_in_browser(
            """const box = gBrowser.selectedBrowser, width = arguments[0] + "px";
            for (const name of ["min-width", "max-width", "width"]) {
              box.style.setProperty(name, width);
            }
            box.getBoundingClientRect();""", width)

    def show(self, address: str) -> None:
        self.run_in_browser("Services.console.reset();")
        self.command("WebDriver:Navigate", {"url": address})

    def heard(self) -> list[str]:
        """What the console says about the page shown, without what it says about the browser."""
        return self.run_in_browser(
            """const page = gBrowser.selectedBrowser.currentURI.specIgnoringRef;
            return Services.console.getMessageArray()
              .filter(at => at instanceof Ci.nsIScriptError && at.sourceName === page)
              .map(at => at.toString());""")
